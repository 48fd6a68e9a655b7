"""Decoding XML bodies directly to objects, without dicts in between.

botocore's parser still finds the result in the body, the metadata and what is in
headers. Its handlers see the metadata only, so operations whose handlers need more are
read by a `BotocoreParser`, and so is every body that is unusual.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from xml.etree.ElementTree import Element

from ..checkers.override import override
from ..shapes import Response
from .botocore_parser import BotocoreParser, can_parse, reject_timestamp_hook, timestamp
from .object_reader import RESPONSE_KEY, ObjectReader
from .output_shape import body_shape, output_shape, protocol

if TYPE_CHECKING:
    from ..checkers.botocore_types import PROTOCOL_PARSERS, OperationModel, Shape
else:
    from botocore.parsers import PROTOCOL_PARSERS

R = TypeVar("R", bound=Response)

_PROTOCOLS = ("ec2", "query", "rest-xml")


class XmlDecoder(ObjectReader[R]):
    """Decodes XML bodies to objects."""

    def __init__(
        self, operation: OperationModel, response: type[R], parser: BotocoreParser
    ) -> None:
        """Decode the bodies of an operation.

        Args:
            operation: An operation that `can_decode`.
            response: The class of its responses.
            parser: Reads bodies that are not decoded.
        """
        super().__init__(operation, response)
        self.empty_body = parser.empty_body
        self._parser = parser
        self._parser_class: type[Any] | None = None
        self._is_compiled = False
        self._hook: object = None

    @override
    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        parser_class = self._find_parser_class()
        if parser_class is not None:
            try:
                return self._decode(parser_class, response)
            except Exception:
                pass  # the parser reads such a body, or says what is wrong with it
        return self._parser.read(response)

    @override
    def load(self) -> None:
        self._find_parser_class()

    def _decode(
        self, parser_class: type[Any], response: dict[str, Any]
    ) -> Mapping[str, object]:
        reject_timestamp_hook()
        parser = parser_class(timestamp_parser=timestamp)
        parsed: dict[str, Any] = parser.parse(response, output_shape(self.model))
        if self.payload is not None:
            parsed.update(parsed.pop(self.payload))
        return parsed

    def _find_parser_class(self) -> type[Any] | None:
        """Get the parser that makes objects; `None` if all bodies become dicts."""
        from ..convert.codec import RESPONSE_DECODER

        if not self._is_compiled or RESPONSE_DECODER.hook is not self._hook:
            # Users may have hooks for some classes now.
            self._hook = RESPONSE_DECODER.hook
            self._parser_class = self._make_parser_class()
            self._is_compiled = True
        return self._parser_class

    def _make_parser_class(self) -> type[Any] | None:
        from .xml_compiler import XmlCompiler
        from .xml_reader import with_reader
        from .xml_tables import OddElement

        try:
            make = XmlCompiler().response(self.response, output_shape(self.model))
        except OddElement:
            return None
        body = body_shape(self.model)

        def read(shape: Shape, node: Element) -> Mapping[str, object]:
            if shape is not body:
                raise ValueError("there are several elements for the body")
            return {RESPONSE_KEY: make(node)}

        return with_reader(PROTOCOL_PARSERS[protocol(self.model)], read)


def can_decode(operation: OperationModel) -> bool:
    """Whether an operation's output, apart from headers and the status, is in XML."""
    return protocol(operation) in _PROTOCOLS and can_parse(operation)
