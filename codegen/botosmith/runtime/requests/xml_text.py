"""Writing requests in XML: as the text that ElementTree writes for botocore."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, tostring

from ..checkers.override import override
from ..convert.compiler import Source
from ..convert.kinds import Kind, ListKind, MapKind, Member, kind_of
from .compiler import Compiler, list_check, map_check
from .formats import OddValue

if TYPE_CHECKING:
    from ..checkers.botocore_types import ListShape, MapShape, Shape, StructureShape
else:
    from botocore.model import ListShape, MapShape


def escape(text: str) -> str:
    """Write text as the content of an element."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


class XmlCompiler(Compiler):
    """Compiles functions that make the content of elements."""

    start = "out = []"
    end = "return ''.join(out)"
    booleans = "true", "false"

    @override
    def write_member(self, source: Source, member: Member, shape: Shape) -> None:
        if shape.serialization.get("xmlAttribute"):
            raise OddValue
        name = shape.serialization.get("name", member.wire)
        value = self.element(source, kind_of(member.type), shape, name, "v")
        source.lines.append(f"  out.append({value})")

    @override
    def root(self, source: Source, kind: Kind, shape: StructureShape, v: str) -> str:
        return self.element(source, kind, shape, shape.serialization["name"], v)

    def element(
        self,
        source: Source,
        kind: Kind,
        shape: Shape,
        name: str,
        v: str,
        depth: int = 0,
    ) -> str:
        """Write the expression that makes an element, or several if it is flattened.

        Args:
            source: The function that the expression is for.
            kind: The kind of the value.
            shape: Its shape.
            name: The name of the element.
            v: The variable that holds the value.
            depth: How many comprehensions the expression is nested in.
        """
        flattened = shape.serialization.get("flattened")
        if isinstance(shape, ListShape) and isinstance(kind, ListKind):
            item_name = shape.member.serialization.get("name", "member")
            if flattened:
                if "xmlNamespace" in shape.serialization:
                    raise OddValue  # it would be an attribute of the parent
                item_name = name
            x = f"x{depth}"
            item = self.element(
                source, kind.item, shape.member, item_name, x, depth + 1
            )
            items = f"''.join([{item} for {x} in {v}])"
            content = f"({items} if {list_check(shape, v)} else odd())"
            return content if flattened else wrap(shape, name, content)
        if isinstance(shape, MapShape) and isinstance(kind, MapKind):
            k, x = f"k{depth}", f"x{depth}"
            key_name = shape.key.serialization.get("name", "key")
            value_name = shape.value.serialization.get("name", "value")
            key = self.element(source, kind.key, shape.key, key_name, k, depth + 1)
            value = self.element(
                source, kind.value, shape.value, value_name, x, depth + 1
            )
            entry = wrap(None, name if flattened else "entry", f"{key} + {value}")
            entries = f"''.join([{entry} for {k}, {x} in {v}.items()])"
            content = f"({entries} if {map_check(v)} else odd())"
            return content if flattened else wrap(shape, name, content)
        return wrap(shape, name, self.expression(source, kind, shape, v, depth))

    @override
    def text(self, source: Source, v: str) -> str:
        return f"{source.name(escape, 'escape')}({v})"

    @override
    def integer(self, source: Source, v: str) -> str:
        return f"str({v})"

    @override
    def float(self, source: Source, v: str, shape: Shape) -> str:
        return f"str({v})"

    @override
    def timestamp(self, source: Source, v: str) -> str:
        return f"str({v})"


def wrap(shape: Shape | None, name: str, content: str) -> str:
    """Write the expression that puts a content into an element.

    Args:
        shape: The shape of the element, which may have a namespace.
        name: The name of the element.
        content: An expression.
    """
    attributes: dict[str, str] = {}
    namespace = None if shape is None else shape.serialization.get("xmlNamespace")
    if isinstance(namespace, str):
        attributes["xmlns"] = namespace
    elif namespace is not None:
        prefix = namespace.get("prefix")
        attributes[f"xmlns:{prefix}" if prefix else "xmlns"] = namespace["uri"]
    empty = tostring(Element(name, attributes), "unicode")
    start = empty.removesuffix(" />") + ">"
    end = f"</{name}>"
    return f"({start!r} + c + {end!r} if (c := {content}) else {empty!r})"


def to_bytes(text: str) -> bytes:
    """Encode a document as ElementTree does."""
    return text.encode("utf-8", "xmlcharrefreplace")
