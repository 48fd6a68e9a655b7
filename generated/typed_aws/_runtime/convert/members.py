"""The members of classes."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from attrs import NOTHING, Attribute, fields, has

from ..absent import Made, absences, made_for
from ..introspection.annotations import evaluate
from ..lazy import service_package
from ..shapes import pascal_case, redacted
from .scalars import Form


class Member(NamedTuple):
    """A field that is a member of a shape.

    Attributes:
        wire: The member's name in boto3's arguments and results.
        serialized: The member's name in bodies.
        type: The type, without the `None` of absent members.
        alias: Another name that boto3's arguments may have for the member.
        sensitive: Whether its value must not be shown.
        required: Whether the class's constructor requires it.
        is_slot: Whether it is an empty slot where it is absent, and `None` otherwise.
        absent: What an absent list or map reads as, if its type has no `None`.
    """

    name: str
    wire: str
    serialized: str
    type: object
    alias: str | None
    sensitive: bool
    required: bool
    is_slot: bool
    absent: Made

    def if_absent(self, sends: bool) -> object:
        """Get what a dict has in place of an absent list or map."""
        empty = self.absent and self.absent.__plain__()
        return empty if sends and self.required else None

    def name_in(self, form: Form) -> str:
        """Get its name in a form."""
        return self.wire if form == "dict" else self.serialized

    def names_in(self, form: Form) -> list[str]:
        """List its names in a form; boto3's arguments may have two."""
        others = [self.alias] if form == "dict" and self.alias is not None else []
        return [self.name_in(form), *others]


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
        ours = [(one, names) for one in inherited if (names := _names(owner, one))]
        types = evaluate([field.type for field, _ in ours], owner.__module__)
        for (field, names), type_ in zip(ours, types, strict=True):
            member = Member(
                field.name,
                *names,
                without_none(type_),
                alias=field.metadata.get("alias"),
                sensitive=field.repr is redacted,
                required=field.default is NOTHING,
                is_slot=field.name in absences(cls),
                absent=made_for(type_),
            )
            made.append(member)
    return tuple(made)


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
