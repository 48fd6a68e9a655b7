"""What each class of a service is in Python: worked out here, and nowhere else.

Modules, the stub, the client, paginators, waiters and the diff read these plans.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from . import ir
from .names import Names, Role
from .naming import enum_member_name, unique_names
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
    role: Role | Literal["variant"]
    model: str
    """The model's name of its operation, shape, error or, for a variant, member."""
    docs: str
    deprecated: str | None
    fields: tuple[FieldPlan, ...]

    def field(self, wire: str) -> FieldPlan | None:
        """The field for a member, by the model's name of it."""
        return next((field for field in self.fields if field.member.wire == wire), None)


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


Plans: TypeAlias = Mapping[str, ClassPlan]


@frozen
class Classes:
    """The classes of a service, by the model's names of what they are made of."""

    requests: Plans
    responses: Plans
    structures: Plans
    unions: Mapping[str, UnionPlan]
    enums: Mapping[str, EnumPlan]
    errors: Plans

    def of(self, role: Role, model: str) -> ClassPlan | None:
        """The class of a role, by the model's name of what it is made of.

        `None` for a shape that is a union or an enum.
        """
        match role:
            case "request":
                return self.requests[model]
            case "response":
                return self.responses[model]
            case "error":
                return self.errors[model]
            case "structure":
                return self.structures.get(model)

    def constructed(self) -> Iterable[ClassPlan]:
        """The classes that users construct: all but the errors."""
        for operation, response in self.responses.items():
            yield response
            yield self.requests[operation]
        yield from self.structures.values()
        for union in self.unions.values():
            yield from union.variants


class Planner:
    """Plans the classes of a service.

    Args:
        service: The service.
        names: What everything is called.
        types: The types of its shapes.
        sent: The shapes that requests may hold.
    """

    def __init__(
        self, service: ir.Service, names: Names, types: Types, sent: frozenset[str]
    ) -> None:
        self._service = service
        self._names = names
        self._sent = sent
        self._types = types

    def classes(self) -> Classes:
        """Plan all classes."""
        service = self._service
        operations, shapes = service.operations.values(), service.shapes.values()
        return Classes(
            requests={o.name: self._request(o) for o in operations},
            responses={o.name: self._response(o) for o in operations},
            structures={
                s.name: self._class(
                    "structure", s.name, s.docs, s.deprecated, s.members
                )
                for s in shapes
                if isinstance(s, ir.Structure)
            },
            unions={s.name: self._union(s) for s in shapes if isinstance(s, ir.Union)},
            enums={s.name: self._enum(s) for s in shapes if isinstance(s, ir.Enum)},
            errors={
                e.name: self._class("error", e.name, e.docs, None, e.members)
                for e in service.errors.values()
            },
        )

    def _request(self, operation: ir.Operation) -> ClassPlan:
        name, docs = operation.name, operation.docs
        return self._class("request", name, docs, operation.deprecated, operation.input)

    def _response(self, operation: ir.Operation) -> ClassPlan:
        name, docs = operation.name, operation.output_docs
        return self._class("response", name, docs, None, operation.output)

    def _structure(self, shape: ir.Structure) -> ClassPlan:
        name, docs = shape.name, shape.docs
        return self._class("structure", name, docs, shape.deprecated, shape.members)

    def _union(self, union: ir.Union) -> UnionPlan:
        variants = [
            ClassPlan(
                name=self._names.variants[union.name, member.wire],
                role="variant",
                model=member.wire,
                docs=member.docs,
                deprecated=member.deprecated,
                fields=(self._field("variant", member, "value", required=True),),
            )
            for member in union.members
        ]
        return UnionPlan(self._names.shapes[union.name], union, tuple(variants))

    def _enum(self, enum: ir.Enum) -> EnumPlan:
        return EnumPlan(
            name=self._names.shapes[enum.name],
            like=self._names.likes[enum.name],
            shape=enum,
            members=unique_names(enum.values, enum_member_name),
        )

    def _class(
        self,
        role: Role,
        model: str,
        docs: str,
        deprecated: str | None,
        members: Iterable[ir.Member],
    ) -> ClassPlan:
        named = self._names.fields[role, model]
        must_be_given = role == "request" or (
            role == "structure" and model in self._sent
        )
        return ClassPlan(
            name=self._names.class_of(role, model),
            role=role,
            model=model,
            docs=docs,
            deprecated=deprecated,
            fields=tuple(
                self._field(
                    role,
                    member,
                    named[member.wire],
                    required=must_be_given and member.required,
                )
                for member in members
            ),
        )

    def _field(
        self,
        role: Role | Literal["variant"],
        member: ir.Member,
        name: str,
        *,
        required: bool,
    ) -> FieldPlan:
        reads, takes = self._types_of(role, member.shape)
        return FieldPlan(name, member, reads, takes, required)

    def _types_of(self, role: str, shape: str) -> tuple[PyType, PyType]:
        """The type of an attribute, and the type that constructors accept for it."""
        target = self._service.shapes[shape]
        if isinstance(target, ir.Scalar) and target.streaming:
            stream = STREAM_RECEIVED if role == "response" else STREAM_SENT
            return stream, stream
        reads = self._types.of(shape)
        # Errors are made of what was received; nobody constructs one.
        return reads, reads if role == "error" else self._types.of(shape, accepted=True)
