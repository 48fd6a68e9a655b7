"""Decoding XML bodies directly to objects, without dicts in between.

botocore's parser still finds the result in the body, the metadata and what is in
headers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from ..absent import is_absent
from ..botocore_internals import (
    HANDLERS_OF_UNREAD_VALUES,
    make_parser,
    parser_class,
    parser_errors,
    parses_roots,
)
from ..convert.codec import RESPONSE_DECODER
from ..convert.members import members
from ..shapes import R, Request
from ..static_types.decorators import override
from ..unsupported import Unsupported, attempt, made_or_refusing
from .object_reader import ObjectReader
from .output_shape import (
    XML_PROTOCOLS,
    body_shape,
    has_structure,
    protocol,
    shapes_in,
)
from .xml_compiler import XmlCompiler

if TYPE_CHECKING:
    from ..static_types.botocore_types import (
        Change,
        OperationModel,
        Parse,
        Parsed,
        Shape,
    )


_Attributes: TypeAlias = tuple[tuple[str, str], ...]
"""botocore's names of members, with the attributes that hold them."""

_OBJECT = "object"
"""The entry that our function for shapes makes of the element of the body."""


class XmlDecoder(ObjectReader[R]):
    """Decodes XML bodies to objects."""

    def __init__(self, operation: OperationModel, request: type[Request[R]]) -> None:
        # The type of a class variable cannot contain the class's type parameter.
        response = cast("type[R]", request.__response__)
        deferred = _deferred_handlers(operation, request.__result_handler__)
        super().__init__(operation, response, deferred)
        self._handled_members = request.__handled_members__
        # Whether botocore's parser takes elements that are made already.
        self._takes_roots = parses_roots(parser_class(protocol(operation)))
        # What has a parser parse, and the users' hook that it was made with.
        self._made: tuple[object, Parse] | None = None

    @override
    def read(self, response: Parsed, parse: Parse) -> tuple[R, Parsed]:
        parse_here = self._find_parser()
        outside_body: Parsed
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
    def complete(self, response: R, parsed: Parsed, changes: Sequence[Change]) -> None:
        for change in changes:
            let_handle(change, response, self._handled_members)
        super().complete(response, parsed, changes)

    @override
    def load(self) -> None:
        with self.path:
            self._find_parser()

    def _find_parser(self) -> Parse:
        """Get the method of the parser that makes objects."""
        hook, made = RESPONSE_DECODER.hook, self._made
        if made is None or made[0] is not hook:
            # Users may have hooks for some classes now.
            made = self._made = hook, self._make_parser()
        return made[1]

    def _make_parser(self) -> Parse:
        compiler = XmlCompiler()
        make = made_or_refusing(lambda: compiler.response(self.response, self.shape))
        body = body_shape(self.model)

        def parse_shape(
            others: Callable[[Shape, object], object], shape: Shape, node: Any
        ) -> object:
            # Other nodes are the text of headers, and lists of elements with one name.
            if node.__class__ is not Element:
                return others(shape, node)
            if shape is not body:
                raise Unsupported("there are several elements for the body")
            if node.tag == "Error":
                raise Unsupported("botocore sends the request again")
            return {_OBJECT: make(node)}

        parser = attempt(make_parser, parser_class(protocol(self.model)), parse_shape)
        parse: Parse = parser.parse
        return parse


def make_reader(
    operation: OperationModel, request: type[Request[R]]
) -> XmlDecoder[R] | None:
    """Make what reads an operation's responses, if it can."""
    return XmlDecoder(operation, request) if can_decode(operation) else None


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


def let_handle(
    change: Change, response: Any, names: Mapping[str, Sequence[str]]
) -> None:
    """Let a handler of botocore's own change the members of a response that it uses.

    botocore decodes the keys in S3's lists after it has parsed them, but only if it was
    botocore that asked S3 to encode them. If nobody looks at botocore's result, such a
    handler gets these members as botocore would have parsed them. `names` has its names
    of members with text, and of lists with those of their items.
    """
    texts = _attributes(response.__class__, *(n for n in names if not names[n]))
    shown = _present(response, texts)
    shown_items: list[tuple[object, dict[str, object], _Attributes]] = []
    lists = _attributes(response.__class__, *(n for n in names if names[n]))
    for name, attribute in lists:
        items: Sequence[Any] = getattr(response, attribute)
        if not is_absent(items):
            inner = _attributes(items[0].__class__, *names[name]) if items else ()
            found = [(item, _present(item, inner), inner) for item in items]
            shown_items += found
            shown[name] = [values for _, values, _ in found]
    change(shown)
    _set(response, texts, shown)
    for item, values, inner in shown_items:
        _set(item, inner, values)


def _present(structure: object, attributes: _Attributes) -> dict[str, object]:
    return {
        name: value
        for name, attribute in attributes
        if not is_absent(value := getattr(structure, attribute, None))
    }


def _set(
    structure: object, attributes: _Attributes, values: Mapping[str, object]
) -> None:
    for name, attribute in attributes:
        if name in values:
            # The class is frozen; this is still part of making the object.
            object.__setattr__(structure, attribute, values[name])


@cache
def _attributes(cls: type, *names: str) -> _Attributes:
    attributes = {member.wire: member.name for member in members(cls)}
    return tuple((name, attributes[name]) for name in names)


def _deferred_handlers(operation: OperationModel, own: str | None) -> dict[str, str]:
    """List botocore's handlers for results whose changes objects can have later.

    They have their events. `own` is the full name of the operation's own handler.
    """
    event = f"after-call.{operation.service_model.service_id.hyphenize()}"
    found: dict[str, str] = dict.fromkeys(HANDLERS_OF_UNREAD_VALUES, event)
    if own is not None:
        found[own.rpartition(".")[2]] = f"{event}.{operation.name}"
    return found
