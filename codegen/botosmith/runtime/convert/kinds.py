"""What conversion knows of a class: its members, and the kinds of their types."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin

from attrs import NOTHING, Attribute, fields, has

from ..lazy import service_package
from ..shapes import Variant, redacted
from .scalars import SCALARS, Scalar


class Member:
    """A field that has a wire name."""

    __slots__ = ("alias", "name", "required", "sensitive", "serialized", "type", "wire")

    def __init__(
        self,
        name: str,
        wire: str,
        serialized: str,
        type_: object,
        *,
        alias: str | None,
        sensitive: bool,
        required: bool,
    ) -> None:
        """Describe a field.

        Args:
            name: The field's name.
            wire: The member's name in boto3's arguments and results.
            serialized: The member's name in bodies.
            type_: The type, without the `None` of absent members.
            alias: Another name that boto3's arguments may have for the member.
            sensitive: Whether its value must not be shown.
            required: Whether the class's constructor requires it.
        """
        self.name = name
        self.wire = wire
        self.serialized = serialized
        self.type = type_
        self.alias = alias
        self.sensitive = sensitive
        self.required = required


class ScalarKind:
    """A string, a number, a boolean, bytes or a timestamp."""

    __slots__ = ("name", "type")

    def __init__(self, name: Scalar) -> None:
        self.name: Scalar = name
        self.type = bytes if name == "bytes_beside_text" else SCALARS[name]


class EnumKind:
    """An enum."""

    __slots__ = ("type",)

    def __init__(self, type_: type[Enum]) -> None:
        self.type = type_


class ListKind:
    """A list."""

    __slots__ = ("item",)

    def __init__(self, item: Kind) -> None:
        self.item = item


class MapKind:
    """A map, whose keys are strings or the values of an enum."""

    __slots__ = ("key", "value")

    def __init__(self, key: Kind, value: Kind) -> None:
        self.key = key
        self.value = value


class StructureKind:
    """An attrs class."""

    __slots__ = ("type",)

    def __init__(self, type_: type) -> None:
        self.type = type_


class UnionKind:
    """A union: the classes of its variants, and whether it accepts unknown ones."""

    __slots__ = ("is_open", "variants")

    def __init__(self, variants: tuple[type, ...], is_open: bool) -> None:
        self.variants = variants
        self.is_open = is_open

    def fields(self) -> list[tuple[type, Member]]:
        """List the variants: each one's class and its only member."""
        return [(variant, members(variant)[0]) for variant in self.variants]


class TextOrKind:
    """Text, or a value of another kind."""

    __slots__ = ("other",)

    def __init__(self, other: ScalarKind | StructureKind) -> None:
        self.other = other


class AnyKind:
    """A value that conversion does not change: a document or a received stream."""

    __slots__ = ()

    def __class_getitem__(cls, item: object) -> type[AnyKind]:
        return cls


Kind: TypeAlias = (
    ScalarKind
    | EnumKind
    | ListKind
    | MapKind
    | StructureKind
    | UnionKind
    | TextOrKind
    | AnyKind
)

TEXT = ScalarKind("str")

_NAMES_OF_SCALARS: Mapping[type, Scalar] = {cls: name for name, cls in SCALARS.items()}

# What stands for names of the runtime that modules import for type checkers only.
_UNCHANGED = ("JSONValue", "StreamingBody", "EventStream", "IO")
_STAND_INS = {**dict.fromkeys(_UNCHANGED, AnyKind), "StreamingInput": SCALARS["body"]}
_BUILTIN_TYPES = {"str", "int", "float", "bool", "bytes", "object"}


class _Names(dict[str, object]):
    """The names in a module's annotations that the module itself does not define.

    Classes of other modules are imported for type checkers only; the service's package
    exports them all.
    """

    def __init__(self, module: str) -> None:
        super().__init__()
        self.globals = vars(sys.modules[module])
        self.service = sys.modules.get(service_package(module) or "")

    def __missing__(self, name: str) -> object:
        if name in _STAND_INS:
            return _STAND_INS[name]
        if name not in self.globals and name not in _BUILTIN_TYPES:
            # Before the builtins, because a shape may be called `Warning`.
            found: object = getattr(self.service, name, None)
            if found is not None:
                return found
            if not hasattr(builtins, name):
                raise NameError(
                    f"name {name!r} is neither in the module nor in its package"
                )
        raise KeyError(name)


def _evaluate(attributes: Sequence[Attribute[object]], module: str) -> list[object]:
    """Evaluate the types of fields that were defined in a module."""
    names = _Names(module)
    # Compiling takes most of the time, so all types are compiled together.
    texts = [a.type for a in attributes if isinstance(a.type, str)]
    source = f"({' '.join(f'{text},' for text in texts)})"
    found = iter(eval(source, names.globals, names) if texts else ())
    types = [next(found) if isinstance(a.type, str) else a.type for a in attributes]
    return [eval(t, names.globals, names) if isinstance(t, str) else t for t in types]


def _defining_module(cls: type, name: str) -> str:
    """The module of the class that a field was inherited from."""
    for base in cls.__mro__:
        if has(base) and any(a.name == name and not a.inherited for a in fields(base)):
            return base.__module__
    return cls.__module__


@cache
def members(cls: type) -> tuple[Member, ...]:
    """List the fields of a class that have a wire name, in order, with their types.

    Args:
        cls: An attrs class. Its annotations may name classes of modules that are not
            imported yet: the service's package imports them.

    Raises:
        NameError: An annotation has a name that neither the module nor the package has.
    """
    wired = [attribute for attribute in fields(cls) if "wire" in attribute.metadata]
    by_module: dict[str, list[Attribute[object]]] = {}
    for a in wired:
        module = _defining_module(cls, a.name) if a.inherited else cls.__module__
        by_module.setdefault(module, []).append(a)
    types: dict[str, object] = {}
    for module, attributes in by_module.items():
        names = [a.name for a in attributes]
        types.update(zip(names, _evaluate(attributes, module), strict=True))
    return tuple(
        Member(
            a.name,
            a.metadata["wire"],
            a.metadata["serialized"],
            _without_none(types[a.name]),
            alias=a.metadata.get("alias"),
            sensitive=a.repr is redacted,
            required=a.default is NOTHING,
        )
        for a in wired
    )


def _without_none(annotation: object) -> object:
    if get_origin(annotation) in (UnionType, Union):
        args = get_args(annotation)
        rest = [arg for arg in args if arg is not type(None)]
        if len(rest) == 1:
            return rest[0]
        if len(rest) < len(args):
            union: Any = Union  # the number of types varies
            return union[tuple(rest)]
    return annotation


def kind_of(annotation: object) -> Kind:
    """Get the kind of a type. Any value may be `None`, so `None` is left out."""
    annotation = _without_none(annotation)
    if isinstance(annotation, type):
        cls: type[object] = annotation
        return _kind_of_class(cls)
    origin, args = get_origin(annotation), get_args(annotation)
    if origin in (UnionType, Union):
        return _kind_of_union(args)
    if origin in (Sequence, list) and args:
        return ListKind(kind_of(args[0]))
    if origin in (Mapping, dict) and args:
        return MapKind(kind_of(args[0]), kind_of(args[1]))
    return AnyKind()


def _kind_of_class(cls: type[object]) -> Kind:
    name = _NAMES_OF_SCALARS.get(cls)
    if name is not None:
        return ScalarKind(name)
    if issubclass(cls, Enum):
        return EnumKind(cls)
    if issubclass(cls, SCALARS["datetime"]):
        # A frozen clock's, in the annotations of a module.
        return ScalarKind("datetime")
    if issubclass(cls, Variant):
        return _kind_of_variant(cls)
    return StructureKind(cls) if has(cls) else AnyKind()


def _kind_of_variant(cls: type) -> Kind:
    # Only the unknown variant has no member.
    return UnionKind((cls,), False) if members(cls) else UnionKind((), True)


def _kind_of_union(args: Sequence[object]) -> Kind:
    kinds = [kind_of(arg) for arg in args]
    unions = [kind for kind in kinds if isinstance(kind, UnionKind)]
    if len(unions) == len(kinds):
        variants = tuple(variant for union in unions for variant in union.variants)
        return UnionKind(variants, any(union.is_open for union in unions))
    if str in args and len(args) == 2:
        other = kinds[args[0] is str]
        if isinstance(other, StructureKind):
            return TextOrKind(other)
        if isinstance(other, ScalarKind) and other.type is bytes:
            return TextOrKind(ScalarKind("bytes_beside_text"))
    # `Mapping[E, V] | Mapping[str, V]`: its keys always become values of the enum.
    maps = [kind for kind in kinds if isinstance(kind, MapKind)]
    enum_keyed = [kind for kind in maps if isinstance(kind.key, EnumKind)]
    if len(maps) == len(kinds) and enum_keyed:
        return enum_keyed[0]
    return AnyKind()
