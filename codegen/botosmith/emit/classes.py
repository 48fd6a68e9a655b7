"""Builds the views of enums, structures, unions, requests and responses."""

from attrs import frozen

from ..plan import ir
from ..plan.classes import ClassPlan, EnumPlan, FieldPlan, UnionPlan
from ..runtime.shapes import pascal_case
from .class_docs import class_docs, enum_docs, union_docs
from .literals import identifier, string, string_lists
from .scope import Scope
from .views.classes import (
    EnumMemberView,
    EnumView,
    FieldView,
    RequestView,
    StructureView,
    UnionView,
)


def enum_members(enum: EnumPlan) -> list[EnumMemberView]:
    """The members of an enum."""
    members = enum.members.items()
    return [EnumMemberView(identifier(name), string(value)) for value, name in members]


def variants_of(union: UnionPlan, scope: Scope) -> list[str]:
    """The classes of the variants of a union, with the one of unknown variants."""
    variants = [identifier(variant.name) for variant in union.variants]
    if not union.shape.is_sent:
        variants.append(scope.runtime("UnknownVariant"))
    return variants


@frozen
class ClassViews:
    """Builds the views of the classes in one module."""

    scope: Scope

    def enum(self, enum: EnumPlan) -> EnumView:
        """An enum, with its alias."""
        self.scope.runtime("OpenEnum")
        self.scope.library("typing", "Literal")
        self.scope.library("typing", "TypeAlias")
        return EnumView(
            name=identifier(enum.name),
            docs=enum_docs(enum, self.scope),
            members=enum_members(enum),
            like=identifier(enum.like),
        )

    def structure(self, structure: ClassPlan) -> StructureView:
        """A structure."""
        self.scope.runtime("Structure")
        return self._class(structure)

    def union(self, union: UnionPlan) -> UnionView:
        """A union with its variants."""
        self.scope.library("typing", "TypeAlias")
        self.scope.runtime("Variant")
        return UnionView(
            name=identifier(union.name),
            docs=union_docs(union, self.scope),
            variants=[self._class(variant) for variant in union.variants],
            alternatives=variants_of(union, self.scope),
        )

    def request(self, operation: ir.Operation) -> RequestView:
        """The request of an operation."""
        self.scope.library("typing", "ClassVar")
        plan, handler = self.scope.plan, operation.handler
        request = plan.classes.plans["request", operation.name]
        view = self._class(request)
        response = identifier(plan.names.operations[operation.name].response)
        events = [
            self.scope.local(plan.module_of(one), identifier(plan.names.shapes[one]))
            for one in plan.events_of(operation)
        ]
        base = self.scope.runtime("DuplexRequest" if events else "Request")
        return RequestView(
            name=view.name,
            operation=string(request.model),
            response=response,
            base=f"{base}[{', '.join([*events, response])}]",
            events=events[0] if events else "",
            handler=string(handler.name) if handler else "",
            handled=string_lists(handler.members) if handler else "",
            docs=view.docs,
            fields=view.fields,
        )

    def response(self, response: ClassPlan) -> StructureView:
        """The response of an operation."""
        self.scope.runtime("Response")
        return self._class(response)

    def _class(self, plan: ClassPlan) -> StructureView:
        self.scope.library("attrs", "frozen")
        return StructureView(
            name=identifier(plan.name),
            docs=class_docs(plan, self.scope),
            fields=self.fields(plan),
        )

    def fields(self, plan: ClassPlan) -> list[FieldView]:
        """The fields of a class."""
        return [self._field(field) for field in plan.fields]

    def _field(self, field: FieldPlan) -> FieldView:
        member = field.member
        arguments = [] if field.required else ["default=None"]
        if field.converts:
            arguments.append(f"converter={self.scope.converter(field)}")
        if hides := self.scope.hides(field):
            arguments.append(f"repr={hides}")
        names = [string(n) for n in dict.fromkeys((member.wire, member.serialized))]
        if member.alias is not None:
            names.append(f"alias={string(member.alias)}")
        if names != [string(pascal_case(field.name))]:
            wire = self.scope.runtime("wire")
            arguments.append(f"metadata={wire}({', '.join(names)})")
        return FieldView(
            name=identifier(field.name),
            annotation=self.scope.attribute(field),
            value=self.scope.field(arguments),
        )
