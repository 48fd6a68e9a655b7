"""Compiling functions that make objects from XML elements.

Each class gets a function that makes an object without members, and calls a function
for each element in it. The function of an element sets a member; it is compiled when
the element first occurs. Whatever is unusual raises an exception: botocore then
parses the body.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

from ..convert.class_kinds import StructureKind
from ..convert.codec import RESPONSE_DECODER
from ..convert.decode import local_fields, mutable_twin
from ..convert.kind import Kind, KindWithMembers, Source, compile_ahead, kind_of
from ..convert.members import Member, members
from ..convert.scalars import Scalar
from ..unsupported import Unsupported, made_or_refusing, refusing
from .output_shape import ListShape, MapShape, StructureShape

if TYPE_CHECKING:
    from ..static_types.botocore_types import Shape

Make: TypeAlias = Callable[[Element], object]
"""Makes a value from an element."""

# What botocore makes of text, by the types of shapes.
_SCALARS: Mapping[str, Scalar] = {
    "string": "str",
    "character": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "blob": "bytes",
    "timestamp": "datetime",
}
_NEWER = "the model is newer than the SDK"

_NAMESPACE = re.compile("{.*}")

_MOST_TAGS = 1 << 9
"""How many tags a table remembers, so that no service can exhaust the memory."""


def _ignore(*_: object) -> None:
    """Do nothing about an element that the model does not have."""


class XmlCompiler:
    """Compiles the functions for the output of one operation."""

    def __init__(self) -> None:
        self._functions: dict[object, Make] = {}

    def response(self, cls: type, shape: StructureShape) -> Make:
        """Compile the function that makes a response from the element with its members.

        Raises:
            Unsupported: botocore must parse the responses.
        """
        payload = shape.serialization.get("payload")
        if payload is None:
            return self._structure(cls, shape)
        member = next((m for m in members(cls) if m.wire == payload), None)
        if member is None:
            raise Unsupported(_NEWER)
        return self._with_member(cls, member, shape.members[payload])

    def _with_member(self, cls: type, member: Member, shape: Shape) -> Make:
        """Compile the function that makes an object with one member of its element."""
        source = self._source(cls)
        value = self._expression(source, kind_of(member.type), shape, "c")
        source.lines.append(f" o.{member.name} = {value}")
        return _finish(source, cls)

    def _source(self, cls: type) -> Source:
        """Begin the function for a class: `o` is an object without members."""
        self._reject_hooks(StructureKind(cls))
        source = Source(RESPONSE_DECODER, "def function(c):")
        add = source.lines.append
        source.names.update(twin=mutable_twin(cls), cls=cls)
        add(" o = twin()")
        for member in members(cls):
            add(f" o.{member.name} = None")
        for name, default in local_fields(cls):
            add(f" o.{name} = {source.name(default, 'default')}()")
        return source

    def _structure(
        self, cls: type, shape: StructureShape, *, is_nested: bool = False
    ) -> Make:
        if shape.is_tagged_union or shape.is_document_type:
            raise Unsupported(f"{shape.name} has another kind")
        ours = {member.wire: member for member in members(cls)}
        elements = members_by_element(shape)

        def setter(name: str) -> Callable[..., object]:
            if name in elements:
                return self._setter(ours, elements[name])
            return _ignore

        source = self._source(cls)
        source.names["setters"] = Table(setter, elements)
        add = source.lines.append
        add(" for x in c: setters[x.tag](o, x)")
        for name, theirs in shape.members.items():
            if not theirs.serialization.get("xmlAttribute"):
                continue
            attribute = theirs.serialization["name"]
            if name not in ours:
                raise Unsupported(_NEWER)
            kind = kind_of(ours[name].type)
            self._reject_hooks(kind)
            value = self._text(source, kind, "string", "v")
            source.names["attribute_value"] = attribute_value
            add(f" if o.{ours[name].name} is None:")
            add(f"  v = attribute_value(c, {attribute!r})")
            add(f"  if v is not None: o.{ours[name].name} = {value}")
        if is_nested:
            # Free what has been read, so that fewer objects exist at once, which
            # spares the garbage collector runs. botocore still reads the outermost.
            add(" c.clear()")
        return _finish(source, cls)

    def _setter(
        self, ours: dict[str, Member], theirs: ElementMember
    ) -> Callable[..., object]:
        """Make the function that sets a member of an object, or adds to it."""
        name, shape, container = theirs
        member = ours.get(name)
        if member is None:
            raise Unsupported(_NEWER)
        attribute, kind = f"o.{member.name}", kind_of(member.type)
        source = Source(RESPONSE_DECODER, "def function(o, c):")
        source.names["unsupported"] = refusing("an unusual element")
        add = source.lines.append
        if container is None:
            add(f" if {attribute} is not None: unsupported()")
            add(f" {attribute} = {self._expression(source, kind, shape, 'c')}")
        elif container is list and "member" in kind.parts:
            item = self._expression(source, kind.parts["member"], shape, "c")
            add(f" v = {item}")
            add(f" if {attribute} is None: {attribute} = [v]")
            add(f" else: {attribute}.append(v)")
        elif isinstance(shape, MapShape) and "key" in kind.parts:
            add(f" k, v = {self._entry(source, kind, shape)}(c)")
            add(f" if {attribute} is None: {attribute} = {{k: v}}")
            add(f" else: {attribute}[k] = v")
        else:
            raise Unsupported(f"{name} has another kind")
        return source.compile(f"member {name}")

    def _union(self, kind: KindWithMembers, shape: StructureShape) -> Make:
        if not shape.is_tagged_union:
            raise Unsupported(f"{shape.name} is no union")
        elements = members_by_element(shape)
        variants = {member.wire: (cls, member) for cls, member in kind.fields()}

        def variant(name: str) -> Make:
            theirs = elements.get(name)
            if theirs is None or theirs.container is not None or name not in variants:
                raise Unsupported(f"{shape.name} with an unusual element")
            return self._with_member(*variants[name], theirs.shape)

        table = Table(variant, elements)

        def function(element: Element) -> object:
            (child,) = element
            return table[child.tag](child)

        return function

    def _entry(self, source: Source, kind: Kind, shape: MapShape) -> str:
        """Get the name of the function for an entry of a map, as used in a source."""
        inner = Source(RESPONSE_DECODER, "def function(c):")
        inner.names.update(
            unsupported=refusing("an unusual element"), local_name=local_name
        )
        add = inner.lines.append
        names = (
            shape.key.serialization.get("name") or "key",
            shape.value.serialization.get("name") or "value",
        )
        add(" k = v = None")
        add(" for x in c:")
        add("  name = local_name(x.tag)")
        key = self._expression(inner, kind.parts["key"], shape.key, "x")
        value = self._expression(inner, kind.parts["value"], shape.value, "x")
        add(f"  if name == {names[0]!r}: k = {key}")
        add(f"  elif name == {names[1]!r}: v = {value}")
        add("  else: unsupported()")
        add(" if k is None or v is None: unsupported()")
        add(" return k, v")
        return source.name(inner.compile("entry"), "entry")

    def _function(self, kind: KindWithMembers, shape: StructureShape) -> Make:
        # Structures may contain themselves.
        function = self._functions.get((kind.key, shape.name))
        if function is None:
            if isinstance(kind, StructureKind):
                make = partial(self._structure, kind.cls, shape, is_nested=True)
            else:
                make = partial(self._union, kind, shape)
            function = made_or_refusing(make)
            self._functions[kind.key, shape.name] = function
        return function

    def _expression(
        self, source: Source, kind: Kind, shape: Shape, c: str, depth: int = 0
    ) -> str:
        """Write the expression that makes a value from the element in `c`.

        The expression is nested in as many comprehensions as `depth` says.
        """
        self._reject_hooks(kind)
        if isinstance(shape, StructureShape):
            if not isinstance(kind, KindWithMembers):
                raise Unsupported(f"{shape.name} has another kind")
            function = source.name_later(lambda: self._function(kind, shape), "nested")
            return f"{function}({c})"
        is_flattened = shape.serialization.get("flattened")
        if isinstance(shape, ListShape) and "member" in kind.parts and not is_flattened:
            x = f"x{depth}"
            part = kind.parts["member"]
            item = self._expression(source, part, shape.member, x, depth + 1)
            return f"[{item} for {x} in {c}]"
        if isinstance(shape, MapShape) and "key" in kind.parts and not is_flattened:
            return f"dict(map({self._entry(source, kind, shape)}, {c}))"
        return self._text(source, kind, shape.type_name, f"{c}.text or ''")

    def _text(self, source: Source, kind: Kind, type_name: str, text: str) -> str:
        """Write the expression that makes a value from text."""
        made = kind.from_text(source, _SCALARS.get(type_name), text)
        if made is None:
            raise Unsupported(f"a scalar of the type {type_name}")
        return made

    def _reject_hooks(self, kind: Kind) -> None:
        """Leave classes for which users have hooks to the converter."""
        if RESPONSE_DECODER.hook_for(kind) is not None:
            raise Unsupported("a class has a hook of cattrs")


def _finish(source: Source, cls: type) -> Make:
    for member in members(cls):
        if member.is_slot:
            source.lines.append(f" if o.{member.name} is None: del o.{member.name}")
    source.lines += [" o.__class__ = cls", " return o"]
    return source.compile(f"XML {cls.__qualname__}")


@lru_cache(maxsize=1 << 12)
def local_name(tag: str) -> str:
    """The name of an element without its namespace, as botocore gets it."""
    return _NAMESPACE.sub("", tag)


class ElementMember(NamedTuple):
    """A member of a structure that is in elements.

    Attributes:
        name: Its name in botocore's results.
        shape: The shape of its element; of each of its elements, if it is a flattened
            list.
        container: If it is flattened, what its elements go into: `list` or `dict`.
    """

    name: str
    shape: Shape
    container: type | None


def members_by_element(shape: StructureShape) -> dict[str, ElementMember]:
    """List the members of a structure by the names that botocore's parsers look for.

    Raises:
        Unsupported: botocore must parse the structure.
    """
    if shape.metadata.get("exception"):
        raise Unsupported("errors are left to botocore")
    members: dict[str, ElementMember] = {}
    for name, member in shape.members.items():
        serialization = member.serialization
        location = serialization.get("location")
        if location in ("header", "headers", "statusCode"):
            continue  # it is outside the body
        if location is not None or serialization.get("eventheader"):
            # Versions of botocore read these differently.
            raise Unsupported(f"{name} belongs to requests or events")
        element = serialization.get("name", name)
        if shape.is_tagged_union and element != name:
            # botocore 1.35 takes the names of elements for names of members here.
            raise Unsupported(f"{name} of a union has another element")
        container: type | None = None
        if serialization.get("flattened"):
            if isinstance(member, ListShape):
                member, container = member.member, list
                element = member.serialization.get("name", element)
            elif isinstance(member, MapShape):
                container = dict
        if element in members:
            raise Unsupported(f"two members have the element {element}")
        members[element] = ElementMember(name, member, container)
    return members


def attribute_value(node: Element, attribute: str) -> str | None:
    """Get the value of an attribute such as `xsi:type`; `None` if it is absent."""
    prefix = attribute.partition(":")[0]
    last: str | None = None
    for key, value in node.items():
        if _NAMESPACE.sub(f"{prefix}:", key) == attribute:
            last = value
    return last


class Table(dict[str, Callable[..., object]]):
    """The functions for elements by their tags, each made when it first occurs."""

    def __init__(
        self, make: Callable[[str], Callable[..., object]], names: Iterable[str]
    ) -> None:
        super().__init__()
        self._make = make
        compile_ahead(lambda: [self[name] for name in names])

    def __missing__(self, tag: str) -> Callable[..., object]:
        name = local_name(tag)
        if name == tag:
            function = made_or_refusing(partial(self._make, name))
        else:
            function = self[name]
        if len(self) < _MOST_TAGS:
            self[tag] = function
        return function
