"""Classes as the stub of a service declares them: what attrs makes of the fields."""

from ..plan.classes import ClassPlan, FieldPlan
from ..plan.service import ServicePlan
from .annotations import Annotations
from .docstrings import SUMMARY_WIDTH, about_arguments, docs
from .imports import Imports
from .literals import docstring, identifier
from .markdown import summary
from .views.classes import ArgumentView, AttributeView, ConstructorView, StubClassView


class StubClasses:
    """Makes the classes of a stub."""

    def __init__(
        self, plan: ServicePlan, imports: Imports, annotations: Annotations
    ) -> None:
        self._plan = plan
        self._imports = imports
        self._annotations = annotations

    def view(self, plan: ClassPlan) -> StubClassView:
        """A class, as attrs makes it of its fields."""
        converts = any(field.converts for field in plan.fields)
        return StubClassView(
            name=identifier(plan.name),
            decorator=self._decorator(plan, converts),
            base=self._base(plan),
            attributes=[self._attribute(field, converts) for field in plan.fields],
            constructor=self._constructor(plan) if converts else None,
        )

    def _decorator(self, plan: ClassPlan, converts: bool) -> str:
        if plan.role == "error":
            define = self._imports.library("attrs", "define")
            return f"{define}(init=False, eq=False, repr=False, slots=False)"
        frozen = self._imports.library("attrs", "frozen")
        options = ["kw_only=True"] * (plan.role != "variant")
        options += ["init=False"] * converts
        return f"{frozen}({', '.join(options)})" if options else frozen

    def _base(self, plan: ClassPlan) -> str:
        match plan.role:
            case "request":
                response = self._plan.classes.plans["response", plan.model].name
                return f"{self._imports.runtime('Request')}[{identifier(response)}]"
            case "response":
                return self._imports.runtime("Response")
            case "variant":
                return self._imports.runtime("Variant")
            case "error":
                return self._imports.runtime("ServiceError")
            case "structure":
                return ""

    def _attribute(self, field: FieldPlan, written_out: bool) -> AttributeView:
        """An attribute, in a class whose constructor is written out or not."""
        printed = self._annotations.print(field.reads, optional=not field.required)
        default = "" if written_out or field.required else " = ..."
        return AttributeView(
            declaration=f"{identifier(field.name)}: {printed}{default}",
            docs=docs(field.member.docs, 4) if field.converts else "",
        )

    def _constructor(self, plan: ClassPlan) -> ConstructorView:
        arguments = [self._annotations.argument(field, "...") for field in plan.fields]
        if plan.role == "response":
            # That of every response, whose base class has the attribute.
            name, kind = "response_metadata", self._imports.runtime("ResponseMetadata")
            arguments.append(ArgumentView(name, f"{name}: {kind} = ..."))
        # Editors show this, where there is such a constructor, instead of the class's.
        lines = summary(plan.docs, SUMMARY_WIDTH)
        about = {field.name: field.member.docs for field in plan.fields}
        if section := about_arguments(about):
            lines += [""] * bool(lines) + section
        by_keyword = plan.role != "variant"
        return ConstructorView(arguments, by_keyword, docstring(lines, 8))
