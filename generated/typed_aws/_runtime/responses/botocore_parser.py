"""Reading XML and CBOR bodies with botocore's parser, in half its time or less.

The result is complete, so botocore's handlers can change it as usual.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..checkers.override import override
from .hook import BodyReader
from .output_shape import body_shape, contains, has_structure, output_shape, protocol

if TYPE_CHECKING:
    from ..checkers.botocore_types import PROTOCOL_PARSERS, OperationModel
else:
    from botocore.parsers import PROTOCOL_PARSERS

_CBOR = "smithy-rpc-v2-cbor"

# What botocore's parsers read as a response without members.
_EMPTY = {"ec2": b"<r/>", "query": b"<r/>", "rest-xml": b"<r/>", _CBOR: b"\xa0"}


class BotocoreParser(BodyReader):
    """botocore's parser, with faster readers for what it is slow at."""

    is_complete = True

    def __init__(self, operation: OperationModel) -> None:
        """Read the bodies of an operation.

        Args:
            operation: An operation that `can_parse`.
        """
        super().__init__(operation)
        self._shape = output_shape(operation)
        self._protocol = protocol(operation)
        self._parser_class: type[Any] | None = None
        self.empty_body = _EMPTY[self._protocol]
        wrapper = self._shape.serialization.get("resultWrapper")
        if wrapper is not None:
            self.empty_body = f"<r><{wrapper}/></r>".encode()

    @override
    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        reject_timestamp_hook()
        parser = self._parser()(timestamp_parser=timestamp)
        parsed: dict[str, object] = parser.parse(response, self._shape)
        return parsed

    @override
    def load(self) -> None:
        self._parser()

    def _parser(self) -> type[Any]:
        if self._parser_class is None:
            self._parser_class = _parser_class(self._protocol)
        return self._parser_class


def _parser_class(protocol: str) -> type[Any]:
    from . import cbor_reader, xml_reader

    cls = PROTOCOL_PARSERS[protocol]
    if protocol == _CBOR:
        return cbor_reader.with_reader(cls, timestamp)
    return xml_reader.with_reader(cls, xml_reader.XmlReader(timestamp).read)


def can_parse(operation: OperationModel) -> bool:
    """Whether an operation has bodies that we read much faster than botocore alone."""
    return (
        protocol(operation) in _EMPTY
        and has_structure(operation)
        and contains(body_shape(operation), ("timestamp", "list", "map"))
    )


def reject_timestamp_hook() -> None:
    """Raise if users have a hook for timestamps.

    Raises:
        TypeError: They have.
    """
    from ..convert.codec import DECODERS
    from ..convert.kinds import ScalarKind

    if DECODERS["dict"].hook_for(ScalarKind("datetime")) is not None:
        raise TypeError("the user's hook expects botocore's timestamps")


def timestamp(value: object) -> object:
    """Read a timestamp, as botocore's parsers do, in UTC."""
    from ..convert.timestamps import utc_from_body

    if value is None:
        raise TypeError("botocore rejects it")
    return utc_from_body(value)
