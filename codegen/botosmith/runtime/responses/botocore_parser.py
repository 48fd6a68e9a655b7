"""The way by botocore's parser, in half of its time or less: XML and CBOR.

Its result is whole, so that botocore's handlers may change it as ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from botocore.parsers import PROTOCOL_PARSERS

from .hook import Way
from .output_shape import body, has_body, holds, output, protocol

if TYPE_CHECKING:
    from botocore.model import OperationModel

_CBOR = "smithy-rpc-v2-cbor"

# What is empty for botocore's parsers.
_EMPTY = {"ec2": b"<r/>", "query": b"<r/>", "rest-xml": b"<r/>", _CBOR: b"\xa0"}


class ParserWay(Way):
    """botocore's parser, with readers of ours for what it is slow at."""

    is_whole = True

    def __init__(self, operation: OperationModel) -> None:
        """Read the bodies of an operation for which `has_parser_way`."""
        super().__init__(operation.name)
        self._shape = output(operation)
        self._protocol = protocol(operation)
        self._parsers: type[Any] | None = None
        self.left = _EMPTY[self._protocol]
        wrapper = self._shape.serialization.get("resultWrapper")
        if wrapper is not None:
            self.left = f"<r><{wrapper}/></r>".encode()

    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        # Late: importing a client takes half as long without conversion.
        from ..convert.codec import DECODERS
        from ..convert.kinds import Scalar

        if DECODERS["dict"].hooked(Scalar(datetime)) is not None:
            raise TypeError("the user's hook expects botocore's timestamps")
        if self._parsers is None:
            self._parsers = _parsers(self._protocol)
        parser = self._parsers(timestamp_parser=_timestamp)
        parsed: dict[str, object] = parser.parse(response, self._shape)
        return parsed


def _parsers(protocol: str) -> type[Any]:
    # Late, as above.
    from . import cbor_reader, xml_reader

    # The stubs take the classes for instances.
    parsers = cast("type[Any]", PROTOCOL_PARSERS[protocol])
    if protocol == _CBOR:
        return cbor_reader.with_reader(parsers, _timestamp)
    return xml_reader.with_reader(parsers, _timestamp)


def has_parser_way(operation: OperationModel) -> bool:
    """Whether we read some of an operation's bodies much faster than botocore does."""
    return (
        protocol(operation) in _EMPTY
        and has_body(operation)
        and holds(body(operation), ("timestamp", "list", "map"))
    )


def _timestamp(value: object) -> object:
    from ..convert.scalars import utc_from_body

    if value is None:
        raise TypeError("botocore refuses it")
    return utc_from_body(value)
