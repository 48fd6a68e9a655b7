"""Builds the views of classes in a stub: as attrs makes them from their fields."""

from attrs import frozen

from ..plan.classes import ClassPlan, FieldPlan
from .class_docs import class_docs, field_docs
from .docstrings import method_docs
from .literals import identifier
from .scope import Scope
from .views.classes import ArgumentView, AttributeView, ConstructorView, StubClassView


@frozen
class StubClasses:
    """Builds the views of classes in a stub."""

    scope: Scope

    def view(self, plan: ClassPlan) -> StubClassView:
        """A class, as attrs makes it from its fields."""
        # attrs would annotate the arguments of its constructor like the attributes.
        custom_init = any(field.converts or field.streams for field in plan.fields)
        default = "" if custom_init else " = ..."
        return StubClassView(
            name=identifier(plan.name),
            decorator=self._decorator(plan, custom_init=custom_init),
            base=self._base(plan),
            docs=class_docs(plan, self.scope),
            attributes=[self._attribute(f, plan, default) for f in plan.fields],
            constructor=self._constructor(plan) if custom_init else None,
        )

    def _decorator(self, plan: ClassPlan, *, custom_init: bool) -> str:
        if plan.role == "error":
            define = self.scope.library("attrs", "define")
            return f"{define}(init=False, eq=False, repr=False, slots=False)"
        name = self.scope.library("attrs", "frozen")
        options = ["kw_only=True"] * (plan.role != "variant")
        options += ["init=False"] * custom_init
        return f"{name}({', '.join(options)})" if options else name

    def _base(self, plan: ClassPlan) -> str:
        match plan.role:
            case "request":
                response = self.scope.plan.classes.plans["response", plan.model].name
                printed = self.scope.refer("", identifier(response))
                return f"{self.scope.runtime('Request')}[{printed}]"
            case "response":
                return self.scope.runtime("Response")
            case "variant":
                return self.scope.runtime("Variant")
            case "error":
                return self.scope.runtime("ServiceError")
            case "structure":
                return self.scope.runtime("Structure")

    def _attribute(
        self, field: FieldPlan, plan: ClassPlan, default: str
    ) -> AttributeView:
        declaration = f"{identifier(field.name)}: {self.scope.read(field)}"
        if not field.required:
            declaration += default
        return AttributeView(declaration, field_docs(field, plan, self.scope))

    def _constructor(self, plan: ClassPlan) -> ConstructorView:
        arguments = [self.scope.argument(field, "...") for field in plan.fields]
        if plan.role == "response":
            # An attribute of the base class of all responses.
            name = "response_metadata"
            declaration = f"{name}: {self.scope.runtime('ResponseMetadata')} = ..."
            arguments.append(ArgumentView(name, declaration))
        return ConstructorView(
            arguments,
            by_keyword=plan.role != "variant",
            # Editors show this instead of the docstring of the class.
            docs=method_docs(plan.docs, plan.fields),
        )
