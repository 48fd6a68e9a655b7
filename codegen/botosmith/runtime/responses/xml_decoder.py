"""Decoding XML bodies directly to objects, without dicts in between.

botocore's parser still finds the result in the body, the metadata and what is in
headers. Its handlers see the metadata, and the members that they are known to change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from xml.etree.ElementTree import Element

from ..botocore_internals import make_parser, parser_class, parser_errors
from ..checkers.decorators import override
from ..shapes import Request, Response
from ..unsupported import Unsupported, attempt, refusing
from .object_reader import RESPONSE_KEY, ObjectReader
from .output_shape import (
    XML_PROTOCOLS,
    body_shape,
    has_structure,
    output_shape,
    protocol,
    shapes_in,
)

if TYPE_CHECKING:
    from ..checkers.botocore_types import OperationModel, Shape
    from .handled_members import HandledMembers

R = TypeVar("R", bound=Response)

_HANDLED_KEY = f"{__package__}.handled"
"""The entry of the result that has the members shown to botocore's handlers."""


class XmlDecoder(ObjectReader[R]):
    """Decodes XML bodies to objects."""

    def __init__(self, operation: OperationModel, request: type[Request[R]]) -> None:
        """Decode the bodies of an operation that `can_decode`."""
        # The type of a class variable cannot contain the class's type parameter.
        super().__init__(operation, cast("type[R]", request.__response__))
        wrapper = output_shape(operation).serialization.get("resultWrapper")
        self.empty_body = f"<r><{wrapper}/></r>".encode() if wrapper else b"<r/>"
        self.result_handler = request.__result_handler__
        self._handled_members = request.__handled_members__
        # A parser, and the users' hook that it was made with. Threads share them.
        self._made: tuple[object, Any] | None = None

    @override
    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        parse = self._find_parser().parse
        try:
            parsed: dict[str, Any] = attempt(parse, response, output_shape(self.model))
        except parser_errors():
            raise Unsupported("it is not XML") from None
        if self.payload is not None:
            parsed.update(parsed.pop(self.payload))
        if self._handled_members:
            from .handled_members import HandledMembers

            handled = HandledMembers(parsed[RESPONSE_KEY], self._handled_members)
            parsed[_HANDLED_KEY] = handled
            parsed.update(handled.shown)
        return parsed

    @override
    def load(self) -> None:
        with self.path:
            self._find_parser()

    @override
    def take_response(self, parsed: dict[str, Any]) -> R | None:
        handled: HandledMembers | None = parsed.pop(_HANDLED_KEY, None)
        if handled is not None:
            handled.apply_changes(parsed)
        return super().take_response(parsed)

    def _find_parser(self) -> Any:
        """Get the parser that makes objects."""
        from ..convert.codec import RESPONSE_DECODER

        hook, made = RESPONSE_DECODER.hook, self._made
        if made is None or made[0] is not hook:
            # Users may have hooks for some classes now.
            made = self._made = hook, self._make_parser()
        return made[1]

    def _make_parser(self) -> Any:
        from .xml_compiler import XmlCompiler

        make: Callable[[Element], object]
        try:
            make = XmlCompiler().response(self.response, output_shape(self.model))
        except Unsupported as error:
            make = refusing(str(error))
        body = body_shape(self.model)

        def parse_shape(others: Any, shape: Shape, node: Any) -> object:
            # Other nodes are the text of headers, and lists of elements with one name.
            if node.__class__ is not Element:
                return others(shape, node)
            if shape is not body:
                raise Unsupported("there are several elements for the body")
            if node.tag == "Error":
                raise Unsupported("botocore sends the request again")
            return {RESPONSE_KEY: make(node)}

        return attempt(make_parser, parser_class(protocol(self.model)), parse_shape)


def can_decode(operation: OperationModel) -> bool:
    """Whether an operation's output, apart from headers and the status, is in XML.

    botocore is as fast for a few members without lists, maps and timestamps.
    """
    return (
        protocol(operation) in XML_PROTOCOLS
        and has_structure(operation)
        and any(
            shape.type_name in ("timestamp", "list", "map")
            for shape in shapes_in(body_shape(operation))
        )
    )
