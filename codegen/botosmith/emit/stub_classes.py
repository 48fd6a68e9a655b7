"""Builds the views of classes in a stub: as attrs makes them from their fields."""

from attrs import frozen

from ..plan.classes import ClassPlan, FieldPlan
from ..plan.service import ServicePlan
from .annotations import Annotations
from .docstrings import docs, method_docs
from .imports import Imports
from .literals import identifier
from .views.classes import ArgumentView, AttributeView, ConstructorView, StubClassView


@frozen
class StubClasses:
    """Builds the views of classes in a stub."""

    plan: ServicePlan
    imports: Imports
    annotations: Annotations

    def view(self, plan: ClassPlan) -> StubClassView:
        """A class, as attrs makes it from its fields."""
        # attrs would annotate the arguments of its constructor like the attributes.
        custom_init = any(field.converts for field in plan.fields)
        return StubClassView(
            name=identifier(plan.name),
            decorator=self._decorator(plan, custom_init=custom_init),
            base=self._base(plan),
            attributes=[
                self._attribute(field, custom_init=custom_init) for field in plan.fields
            ],
            constructor=self._constructor(plan) if custom_init else None,
        )

    def _decorator(self, plan: ClassPlan, *, custom_init: bool) -> str:
        if plan.role == "error":
            define = self.imports.library("attrs", "define")
            return f"{define}(init=False, eq=False, repr=False, slots=False)"
        name = self.imports.library("attrs", "frozen")
        options = ["kw_only=True"] * (plan.role != "variant")
        options += ["init=False"] * custom_init
        return f"{name}({', '.join(options)})" if options else name

    def _base(self, plan: ClassPlan) -> str:
        match plan.role:
            case "request":
                response = self.plan.classes.plans["response", plan.model].name
                return f"{self.imports.runtime('Request')}[{identifier(response)}]"
            case "response":
                return self.imports.runtime("Response")
            case "variant":
                return self.imports.runtime("Variant")
            case "error":
                return self.imports.runtime("ServiceError")
            case "structure":
                return ""

    def _attribute(self, field: FieldPlan, *, custom_init: bool) -> AttributeView:
        default = "" if custom_init or field.required else " = ..."
        annotation = self.annotations.attribute(field)
        return AttributeView(
            declaration=f"{identifier(field.name)}: {annotation}{default}",
            docs=docs(field.member.docs, 4) if field.converts else "",
        )

    def _constructor(self, plan: ClassPlan) -> ConstructorView:
        arguments = [self.annotations.argument(field, "...") for field in plan.fields]
        if plan.role == "response":
            # An attribute of the base class of all responses.
            name, kind = "response_metadata", self.imports.runtime("ResponseMetadata")
            arguments.append(ArgumentView(name, f"{name}: {kind} = ..."))
        return ConstructorView(
            arguments,
            by_keyword=plan.role != "variant",
            # Editors show this instead of the docstring of the class.
            docs=method_docs(plan.docs, plan.fields),
        )
