"""What each class of a service is in Python: worked out here, and nowhere else.

Modules, the stub, the client, paginators, waiters and the diff read these plans.
"""

from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from . import ir
from .names import Names
from .naming import enum_member_name, unique_names
from .owners import Key, Owner, Role, owners
from .types import STREAM_RECEIVED, STREAM_SENT, PyType, Types


@frozen
class FieldPlan:
    """A field of a class."""

    name: str
    """The name of the attribute."""
    member: ir.Member
    """The member it stands for: its names in messages, whether it is sensitive, its
    documentation."""
    reads: PyType
    """The type of the attribute, where it is not `None`."""
    takes: PyType
    """The type that the constructor accepts."""
    required: bool
    """Whether the constructor must be given it; it is `None` otherwise."""

    @property
    def converts(self) -> bool:
        """Whether a converter makes what it reads from what it takes."""
        return self.takes != self.reads


@frozen
class ClassPlan:
    """A class with fields."""

    name: str
    role: Role
    model: str
    """The name of its operation, shape or error in the model; or `Union.Member`."""
    docs: str
    deprecated: str | None
    fields: tuple[FieldPlan, ...]

    @cached_property
    def _by_wire(self) -> Mapping[str, FieldPlan]:
        return {field.member.wire: field for field in self.fields}

    def field(self, wire: str) -> FieldPlan | None:
        """The field for a member, by the model's name of it."""
        return self._by_wire.get(wire)


@frozen
class UnionPlan:
    """The alias of a union, or of the events of a stream."""

    name: str
    shape: ir.Union
    variants: tuple[ClassPlan, ...]
    """The classes of its variants, each with the one field `value`."""


@frozen
class EnumPlan:
    """An enum, and the alias of all that is accepted for it."""

    name: str
    like: str
    shape: ir.Enum
    members: Mapping[str, str]
    """The names of its members, by their values."""


@frozen
class Classes:
    """The classes of a service."""

    plans: Mapping[Key, ClassPlan]
    """Those with fields."""
    unions: Mapping[str, UnionPlan]
    """The unions, by their shapes' names."""
    enums: Mapping[str, EnumPlan]
    """The enums, by their shapes' names."""


def plan_classes(
    service: ir.Service, names: Names, types: Types, sent: frozenset[str]
) -> Classes:
    """Plan the classes of a service.

    Args:
        service: The service.
        names: What everything is called.
        types: The types of its shapes.
        sent: The shapes that requests may hold.
    """
    plans = {
        owner.key: _class(owner, service, names, types, sent)
        for owner in owners(service)
    }
    shapes = service.shapes.items()
    return Classes(
        plans=plans,
        unions={
            name: UnionPlan(
                name=names.shapes[name],
                shape=shape,
                variants=tuple(
                    plans["variant", f"{name}.{member.wire}"]
                    for member in shape.members
                ),
            )
            for name, shape in shapes
            if isinstance(shape, ir.Union)
        },
        enums={
            name: EnumPlan(
                name=names.shapes[name],
                like=names.likes[name],
                shape=shape,
                members=unique_names(shape.values, enum_member_name),
            )
            for name, shape in shapes
            if isinstance(shape, ir.Enum)
        },
    )


def _class(
    owner: Owner,
    service: ir.Service,
    names: Names,
    types: Types,
    sent: frozenset[str],
) -> ClassPlan:
    role, model = owner.key
    named = names.fields[owner.key]
    fields: list[FieldPlan] = []
    for member in owner.members:
        target = service.shapes[member.shape]
        reads, takes = _types(role, target, types)
        required = _is_required(owner, member, sent)
        fields.append(FieldPlan(named[member.wire], member, reads, takes, required))
    return ClassPlan(
        name=names.class_of(owner.key),
        role=role,
        model=model,
        docs=owner.docs,
        deprecated=owner.deprecated,
        fields=tuple(fields),
    )


def _types(role: Role, target: ir.Shape, types: Types) -> tuple[PyType, PyType]:
    """The type of an attribute, and the type that constructors accept for it."""
    if isinstance(target, ir.Scalar) and target.streaming:
        stream = STREAM_RECEIVED if role == "response" else STREAM_SENT
        return stream, stream
    reads = types.of(target.name)
    # Errors are made of what was received; nobody constructs one.
    return reads, reads if role == "error" else types.of(target.name, accepted=True)


def _is_required(owner: Owner, member: ir.Member, sent: frozenset[str]) -> bool:
    """Whether a constructor must be given a member: what is received may lack it."""
    match owner.key:
        case "variant", _:
            return True
        case "request", _:
            return member.required
        case "structure", name:
            return name in sent and member.required
        case _:
            return False
