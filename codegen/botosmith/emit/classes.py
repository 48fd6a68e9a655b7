"""Builds the views of enums, structures, unions, requests and responses."""

from collections.abc import Iterable

from attrs import frozen

from ..plan import ir
from ..plan.classes import ClassPlan, EnumPlan, FieldPlan, UnionPlan
from ..runtime.shapes import pascal_case
from .class_docs import class_docs, enum_docs, union_docs
from .failures import failure_places
from .literals import identifier, string, string_lists, strings
from .scope import Scope
from .states import request_base, status_view
from .views.classes import (
    EnumMemberView,
    EnumView,
    FieldView,
    RequestView,
    ResponseView,
    StructureView,
    UnionView,
)


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
            members=[
                EnumMemberView(identifier(name), string(value))
                for value, name in enum.members.items()
            ],
            like=identifier(enum.like),
        )

    def structure(self, structure: ClassPlan) -> StructureView:
        """A structure."""
        self.scope.runtime("Structure")
        return self._class(structure)

    def union(self, union: UnionPlan) -> UnionView:
        """A union with its variants."""
        self.scope.runtime("Variant")
        return self._union(union, [*map(self._class, union.variants)], union.variants)

    def stub_union(self, union: UnionPlan) -> UnionView:
        """A union, for a stub that has its variants and structures."""
        plans = self.scope.plan.classes.plans
        structures = [plans["structure", shape] for shape in union.structures]
        return self._union(union, [], [*union.variants, *structures])

    def _union(
        self,
        union: UnionPlan,
        variants: list[StructureView],
        classes: Iterable[ClassPlan],
    ) -> UnionView:
        self.scope.library("typing", "TypeAlias")
        alternatives = [identifier(one.name) for one in classes]
        if not union.shape.is_sent:
            alternatives.append(self.scope.runtime("UnknownVariant"))
        return UnionView(
            name=identifier(union.name),
            docs=union_docs(union, self.scope),
            variants=variants,
            alternatives=alternatives,
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
        name = "DuplexRequest" if events else request_base(operation.status)
        base = self.scope.runtime(name)
        return RequestView(
            name=view.name,
            operation=string(request.model),
            response=response,
            base=f"{base}[{', '.join([*events, response])}]",
            events=events[0] if events else "",
            handler=string(handler.name) if handler else "",
            handled=string_lists(handler.members) if handler else "",
            status=status_view(self.scope, operation),
            docs=view.docs,
            fields=view.fields,
        )

    def response(self, operation: ir.Operation) -> ResponseView:
        """The response of an operation."""
        view = self._class(self.scope.plan.classes.plans["response", operation.name])
        places = failure_places(self.scope.plan, operation)
        if places:
            self.scope.library("typing", "ClassVar")
        return ResponseView(
            name=view.name,
            base=self.scope.runtime("PartialResponse" if places else "Response"),
            failures=strings(places) if places else "",
            docs=view.docs,
            fields=view.fields,
        )

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
        arguments: list[str] = []
        if not field.required:
            default = "None" if field.has_none else self.scope.runtime("ABSENT")
            arguments.append(f"default={default}")
        if field.converts:
            arguments.append(f"converter={self.scope.converter(field)}")
        if redaction := self.scope.redaction(field):
            arguments.append(f"repr={redaction}")
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
