"""What conversion knows about a class: its members, and the kinds of their types."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cache
from itertools import groupby
from types import UnionType
from typing import IO, Any, NamedTuple, TypeAlias, Union, get_args, get_origin

from attrs import NOTHING, Attribute, fields, has

from ..introspection.annotations import evaluate
from ..lazy import RUNTIME, service_package
from ..shapes import Structure, Variant, pascal_case, redacted
from .scalars import SCALARS, Scalar


class Member(NamedTuple):
    """A field that is a member of a shape."""

    name: str

    wire: str
    """The member's name in boto3's arguments and results."""

    serialized: str
    """The member's name in bodies."""

    type: object
    """The type, without the `None` of absent members."""

    alias: str | None
    """Another name that boto3's arguments may have for the member."""

    sensitive: bool
    """Whether its value must not be shown."""

    required: bool
    """Whether the class's constructor requires it."""


class ScalarKind:
    """A string, a number, a boolean, bytes or a timestamp."""

    def __init__(self, name: Scalar) -> None:
        self.name: Scalar = name
        self.type = bytes if name == "bytes_beside_text" else SCALARS[name]


class EnumKind:
    """An enum."""

    def __init__(self, type_: type[Enum]) -> None:
        self.type = type_


class ListKind:
    """A list."""

    def __init__(self, item: Kind) -> None:
        self.item = item


class MapKind:
    """A map, whose keys are strings or the values of an enum."""

    def __init__(self, key: Kind, value: Kind) -> None:
        self.key = key
        self.value = value


class StructureKind:
    """An attrs class."""

    def __init__(self, type_: type) -> None:
        self.type = type_

    def fields(self) -> list[tuple[type, Member]]:
        """List the members, each with the class."""
        return [(self.type, member) for member in members(self.type)]


class UnionKind:
    """A union: the classes of its variants, and whether it accepts unknown ones."""

    def __init__(self, variants: tuple[type, ...], is_open: bool) -> None:
        self.variants = variants
        self.is_open = is_open

    def fields(self) -> list[tuple[type, Member]]:
        """List the variants: each one's class and its only member."""
        return [(variant, members(variant)[0]) for variant in self.variants]


class TextOrKind:
    """Text, or a value of another kind."""

    def __init__(self, other: ScalarKind | StructureKind) -> None:
        self.other = other


class AnyKind:
    """A value that conversion does not change: a document or a received stream."""


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


def _defining_class(cls: type, name: str) -> type:
    """The class whose body has a field."""
    for base in cls.__mro__:
        if has(base) and any(a.name == name and not a.inherited for a in fields(base)):
            return base
    return cls


def _names(cls: type, field: Attribute[object]) -> tuple[str, str] | None:
    """The names of a member in boto3 and in bodies; `None` for any other field."""
    if "wire" in field.metadata:
        return field.metadata["wire"], field.metadata["serialized"]
    if service_package(cls.__module__) is not None:
        name = pascal_case(field.name)
        return name, name
    return None


@cache
def members(cls: type) -> tuple[Member, ...]:
    """List the fields of an attrs class that are members, in order, with their types.

    Annotations may name classes of modules that are not imported yet: the service's
    package imports them.

    Raises:
        NameError: An annotation has a name that neither the module nor the package has.
    """
    made: list[Member] = []
    by_owner = groupby(
        fields(cls), lambda a: _defining_class(cls, a.name) if a.inherited else cls
    )
    for owner, inherited in by_owner:
        named = [(field, _names(owner, field)) for field in inherited]
        ours = [(field, names) for field, names in named if names is not None]
        types = evaluate([field.type for field, _ in ours], owner.__module__)
        for (field, names), type_ in zip(ours, types, strict=True):
            member = Member(
                field.name,
                *names,
                without_none(type_),
                alias=field.metadata.get("alias"),
                sensitive=field.repr is redacted,
                required=field.default is NOTHING,
            )
            made.append(member)
    return tuple(made)


def has_wire_names(cls: type) -> bool:
    """Whether objects of an attrs class have a form in boto3's dicts.

    Those of another SDK have one only for its own copy of this runtime.
    """
    if is_of_another_sdk(cls):
        return False
    is_generated = service_package(cls.__module__) is not None
    return is_generated or bool(members(cls)) or issubclass(cls, Structure)


def is_of_another_sdk(cls: type) -> bool:
    """Whether a class is made with another copy of this runtime."""
    modules = [base.__module__ for base in cls.__mro__]
    return any(
        "._runtime." in module and not module.startswith(f"{RUNTIME}.")
        for module in modules
    )


def without_none(annotation: object) -> object:
    """Get a type without the `None` of absent values."""
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
    annotation = without_none(annotation)
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
        # The class of a frozen clock, in the annotations of a module.
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
    if any(get_origin(arg) is IO for arg in args):
        return ScalarKind("body")
    if str in args and len(args) == 2:
        other = kinds[args[0] is str]
        if isinstance(other, StructureKind):
            return TextOrKind(other)
        if isinstance(other, EnumKind):
            # The keys of a map, which text indexes too. They are values of the enum.
            return other
        if isinstance(other, ScalarKind) and other.type is bytes:
            return TextOrKind(ScalarKind("bytes_beside_text"))
    return AnyKind()


def name_of(annotation: object) -> str:
    """Get the name of a class, of the alias of a union, or of a type such as `list`."""
    if not isinstance(annotation, type):
        kind = kind_of(annotation)
        if isinstance(kind, UnionKind):
            return name_of_union(kind)
    return str(getattr(annotation, "__name__", "value"))


def name_of_union(kind: UnionKind) -> str:
    """Get the name of the alias of a union, which is defined beside its variants."""
    if not kind.variants:
        return "UnknownVariant"
    for name, value in vars(sys.modules[kind.variants[0].__module__]).items():
        if isinstance(value, UnionType) and {*kind.variants} < {*get_args(value)}:
            return name
    return kind.variants[0].__name__
