"""Decoding XML bodies directly to objects, without dicts in between.

botocore's parser still finds the result in the body, the metadata and what is in
headers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from ..botocore_internals import (
    HANDLERS_OF_ONE_SHAPE,
    make_parser,
    parser_class,
    parser_errors,
    parses_roots,
)
from ..checkers.decorators import override
from ..shapes import Request, Response
from ..unsupported import Unsupported, attempt, refusing
from .object_reader import ObjectReader
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

R = TypeVar("R", bound=Response)

_OBJECT = "object"
"""The entry that our function for shapes makes of the element of the body."""


class XmlDecoder(ObjectReader[R]):
    """Decodes XML bodies to objects."""

    def __init__(self, operation: OperationModel, request: type[Request[R]]) -> None:
        """Decode the bodies of an operation that `can_decode`."""
        # The type of a class variable cannot contain the class's type parameter.
        response = cast("type[R]", request.__response__)
        deferred = _deferred_handlers(operation, request.__result_handler__)
        super().__init__(operation, response, deferred)
        self._handled_members = request.__handled_members__
        # A parser, and the users' hook that it was made with. Threads share them.
        self._made: tuple[object, Any] | None = None

    @override
    def read(
        self,
        response: dict[str, Any],
        parse: Callable[[dict[str, Any], Shape], dict[str, Any]],
    ) -> tuple[R, dict[str, Any]]:
        parse_here = self._find_parser().parse
        outside_body: dict[str, Any]
        try:
            outside_body = attempt(parse_here, response, self.shape)
        except parser_errors():
            raise Unsupported("it is not XML") from None
        found: dict[str, Any] = outside_body
        if self.payload is not None:
            found = outside_body.pop(self.payload, {})
        if _OBJECT not in found:
            raise Unsupported("it has no element for the body")
        return found.pop(_OBJECT), outside_body

    @override
    def find_root(self, body: bytes) -> Element | None:
        if not self._takes_roots:
            return None
        parser = XMLParser(target=TreeBuilder(), encoding="utf-8")
        try:
            parser.feed(body)
            root: Element = parser.close()
        except ParseError:
            return None
        return None if root.tag == "Error" else root

    @override
    def complete(
        self,
        response: R,
        parsed: Mapping[str, Any],
        changes: Sequence[Callable[[dict[str, Any]], object]],
    ) -> None:
        for change in changes:
            from .handled_members import HandledMembers

            handled = HandledMembers(response, self._handled_members)
            change(handled.shown)
            handled.apply_changes()
        super().complete(response, parsed, changes)

    @override
    def load(self) -> None:
        with self.path:
            self._find_parser()

    @cached_property
    def _takes_roots(self) -> bool:
        """Whether botocore's parser takes elements that are made already."""
        return parses_roots(parser_class(protocol(self.model)))

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
            make = XmlCompiler().response(self.response, self.shape)
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
            return {_OBJECT: make(node)}

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


def _deferred_handlers(operation: OperationModel, own: str | None) -> dict[str, str]:
    """List botocore's handlers for results whose changes objects can have later.

    Args:
        operation: The operation.
        own: The full name of the handler for this operation alone.

    Returns:
        Their events by their names.
    """
    event = f"after-call.{operation.service_model.service_id.hyphenize()}"
    found: dict[str, str] = {}
    if own is not None:
        found[own.rpartition(".")[2]] = f"{event}.{operation.name}"
    names = {shape.name for shape in shapes_in(output_shape(operation))}
    for handler, shape_name in HANDLERS_OF_ONE_SHAPE.items():
        if shape_name not in names:
            found[handler] = event
    return found
