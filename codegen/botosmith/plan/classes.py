"""The plans of the classes of a service.

Modules, the stub, the client, paginators, waiters and the diff read these plans. Only
this module decides what a class and its fields are.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from . import ir
from .names import Names
from .naming import enum_member_name, unique_names
from .owners import Key, Owner, Role, owners
from .types import (
    DOCUMENT,
    STREAM_RECEIVED,
    ClassType,
    ListType,
    MapType,
    PyType,
    Types,
)

Absence: TypeAlias = Literal["none", "empty", "error"]
"""What reading an attribute gives where the member is absent: `None`, an empty list or
map, or an error."""


def is_streamed(of: PyType) -> bool:
    """Whether a type is that of a body, or of the events of a response."""
    return of == STREAM_RECEIVED or (isinstance(of, ClassType) and of.is_event_stream)


@frozen
class FieldPlan:
    """A field of a class."""

    name: str
    """The name of the attribute."""
    member: ir.Member
    """The member in the model: wire names, documentation, whether it is sensitive."""
    type: PyType
    """The type of the attribute, apart from `None`."""
    accepted_type: PyType
    """The type that the constructor accepts, apart from `None`."""
    required: bool
    """Whether the constructor requires it."""
    absence: Absence
    """What reading the attribute gives where the member is absent."""
    accepts_none: bool
    """Whether type checkers let the constructor have `None`."""
    limits: ir.Limits | None
    """How long or how large the value may be, if it can be sent."""

    @property
    def has_none(self) -> bool:
        """Whether the attribute may be `None`."""
        return self.absence == "none" and not self.required

    @property
    def converts(self) -> bool:
        """Whether a converter turns what the constructor accepts into the attribute."""
        return self.accepted_type != self.type

    @property
    def streams(self) -> bool:
        """Whether it is a body or the events of a response, read in pieces.

        Every response of a call has it, so type checkers need not know that objects
        made otherwise may lack it.
        """
        return is_streamed(self.type)


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
        """The field for a member, given the name of the member in the model."""
        return self._by_wire.get(wire)


@frozen
class UnionPlan:
    """The alias of a union, or of the events of a stream."""

    name: str
    shape: ir.Union
    variants: tuple[ClassPlan, ...]
    """The classes of its variants, each with a single field, `value`."""
    structures: tuple[str, ...] = ()
    """The shapes of the structures that can be sent in place of variants, if it is an
    event stream that is sent: those that a single variant has."""


@frozen
class EnumPlan:
    """An enum, and the alias of everything that is accepted for it."""

    name: str
    like: str
    shape: ir.Enum
    members: Mapping[str, str]
    """The names of its members, by value."""


@frozen
class Classes:
    """The classes of a service."""

    plans: Mapping[Key, ClassPlan]
    """Classes with fields."""
    unions: Mapping[str, UnionPlan]
    """Unions, by the names of their shapes."""
    enums: Mapping[str, EnumPlan]
    """Enums, by the names of their shapes."""


def plan_classes(
    service: ir.Service, names: Names, types: Types, sent: frozenset[str]
) -> Classes:
    """Plan the classes of a service.

    Args:
        service: The service.
        names: The names of the service in Python.
        types: The types of the service's shapes.
        sent: The shapes that can be part of a request.
    """
    plans = {
        owner.key: _plan_class(owner, names, types, sent) for owner in owners(service)
    }
    for name, operation in service.operations.items():
        if operation.sends:
            plans["response", name] = _of_async_clients(plans["response", name])
    unions: dict[str, UnionPlan] = {}
    enums: dict[str, EnumPlan] = {}
    for key, shape in service.shapes.items():
        if isinstance(shape, ir.Union):
            variants = (plans["variant", f"{key}.{one.wire}"] for one in shape.members)
            unions[key] = UnionPlan(
                names.shapes[key],
                shape,
                tuple(variants),
                tuple(_sent_alone(service, shape)) if shape.is_sent else (),
            )
        elif isinstance(shape, ir.Enum):
            members = unique_names(shape.values, enum_member_name)
            enums[key] = EnumPlan(names.shapes[key], names.likes[key], shape, members)
    return Classes(plans, unions, enums)


def _plan_class(
    owner: Owner, names: Names, types: Types, sent: frozenset[str]
) -> ClassPlan:
    role, model = owner.key
    attributes = names.fields[owner.key]
    fields: list[FieldPlan] = []
    for member in owner.members:
        of_attribute, accepted = types.of_field(role, member.shape)
        name = attributes[member.wire]
        required = _is_required(owner, member, sent)
        absence = _absence(role, member, of_attribute, required=required)
        # In stubs, a constructor that accepts more than the types of the attributes
        # stands beside these, which what is only received is spared.
        is_given = role == "error" or (role == "structure" and model in sent)
        accepts_none = absence == "none" or (absence == "empty" and is_given)
        fields.append(
            FieldPlan(
                name=name,
                member=member,
                type=of_attribute,
                accepted_type=accepted,
                required=required,
                absence=absence,
                accepts_none=accepts_none and not required,
                limits=member.limits if role == "request" or model in sent else None,
            )
        )
    name = names.class_of(owner.key)
    return ClassPlan(name, role, model, owner.docs, owner.deprecated, tuple(fields))


def _absence(role: Role, member: ir.Member, of: PyType, *, required: bool) -> Absence:
    """Decide what an attribute is where the member is absent."""
    # A document may be `None` itself.
    if role in ("request", "variant") or is_streamed(of) or of == DOCUMENT:
        return "none"
    if isinstance(of, ListType | MapType):
        return "empty"
    # Errors may be raised with any part of what their model has.
    return "error" if role != "error" and (required or member.promised) else "none"


def _of_async_clients(response: ClassPlan) -> ClassPlan:
    """The response of an operation that only asynchronous clients have."""
    fields: list[FieldPlan] = []
    for field in response.fields:
        if isinstance(field.type, ClassType) and field.type.is_event_stream:
            stream = evolve(field.type, kind="async event stream")
            field = evolve(field, type=stream, accepted_type=stream)
        fields.append(field)
    return evolve(response, fields=tuple(fields))


def _sent_alone(service: ir.Service, events: ir.Union) -> Iterator[str]:
    """The structures that a single event of a stream has."""
    uses = Counter(member.shape for member in events.members)
    for shape, count in uses.items():
        if count == 1 and isinstance(service.shapes[shape], ir.Structure):
            yield shape


def _is_required(owner: Owner, member: ir.Member, sent: frozenset[str]) -> bool:
    """Whether a constructor requires a member.

    AWS may omit required members from what it sends, so only classes that can be part
    of a request require any.
    """
    role, model = owner.key
    is_sent = role == "request" or (role == "structure" and model in sent)
    return role == "variant" or (is_sent and member.required)
