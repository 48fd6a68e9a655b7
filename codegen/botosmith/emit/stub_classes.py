"""Classes as the stub of a service declares them: what attrs makes of the fields."""

from attrs import frozen

from ..plan.classes import ClassPlan, FieldPlan
from ..plan.service import ServicePlan
from .annotations import Annotations
from .arguments import ArgumentView, argument
from .docstrings import SUMMARY_WIDTH, about_arguments, docs
from .imports import Imports
from .literals import docstring, identifier
from .markdown import summary


@frozen
class ConstructorView:
    """A constructor that takes other types than the attributes have."""

    arguments: list[ArgumentView]
    """Its arguments."""
    by_keyword: bool
    """Whether it takes them by keyword only."""
    docs: str
    """The docstring literal; empty where the model says nothing of the arguments."""


@frozen
class AttributeView:
    """An attribute of a class."""

    declaration: str
    """Name and type, and a default where attrs makes a constructor that has it."""
    docs: str
    """The docstring literal; empty where editors find it in the module."""


@frozen
class StubClassView:
    """A class with attributes."""

    name: str
    """The name of the class."""
    decorator: str
    """What makes an attrs class of it."""
    base: str
    """Its base class; empty where it has none."""
    attributes: list[AttributeView]
    """Its attributes."""
    constructor: ConstructorView | None
    """Its constructor, where attrs is not to make it."""


class StubClasses:
    """Makes the classes of a stub."""

    def __init__(
        self, plan: ServicePlan, imports: Imports, annotations: Annotations
    ) -> None:
        self._plan = plan
        self._imports = imports
        self._annotations = annotations

    def constructed(self, plan: ClassPlan) -> StubClassView:
        """A class that users construct: a request, response, structure or variant."""
        frozen = self._imports.library("attrs", "frozen")
        base = self._base(plan)
        by_keyword = plan.role != "variant"
        converts = any(field.converts for field in plan.fields)
        constructor = None
        if converts:
            constructor = ConstructorView(
                arguments=self._arguments(plan),
                by_keyword=by_keyword,
                docs=_docs(plan),
            )
        options = ["kw_only=True"] * by_keyword + ["init=False"] * converts
        return StubClassView(
            name=identifier(plan.name),
            decorator=f"{frozen}({', '.join(options)})" if options else frozen,
            base=base,
            attributes=[self._attribute(field, converts) for field in plan.fields],
            constructor=constructor,
        )

    def error(self, error: ClassPlan) -> StubClassView:
        """An error."""
        self._imports.library("attrs", "define")
        return StubClassView(
            name=identifier(error.name),
            decorator="define(init=False, eq=False, repr=False, slots=False)",
            base=self._imports.runtime("ServiceError"),
            attributes=[self._attribute(field, False) for field in error.fields],
            constructor=None,
        )

    def _base(self, plan: ClassPlan) -> str:
        match plan.role:
            case "request":
                response = self._plan.classes.responses[plan.model].name
                return f"{self._imports.runtime('Request')}[{identifier(response)}]"
            case "response":
                return self._imports.runtime("Response")
            case "variant":
                return self._imports.runtime("Variant")
            case _:
                return ""

    def _attribute(self, field: FieldPlan, written_out: bool) -> AttributeView:
        """An attribute, in a class whose constructor is written out or not."""
        printed = self._annotations.print(field.reads, optional=not field.required)
        default = "" if written_out or field.required else " = ..."
        return AttributeView(
            declaration=f"{identifier(field.name)}: {printed}{default}",
            docs=docs(field.member.docs, 4) if field.converts else "",
        )

    def _arguments(self, plan: ClassPlan) -> list[ArgumentView]:
        arguments = [argument(self._annotations, one, "...") for one in plan.fields]
        if plan.role == "response":
            # That of every response, whose base class has the attribute.
            name, kind = "response_metadata", self._imports.runtime("ResponseMetadata")
            arguments.append(ArgumentView(name, f"{name}: {kind} = ..."))
        return arguments


def _docs(plan: ClassPlan) -> str:
    # Editors show this, where there is such a constructor, instead of the class's.
    lines = summary(plan.docs, SUMMARY_WIDTH)
    about = {field.name: field.member.docs for field in plan.fields}
    if section := about_arguments(about):
        lines += [""] * bool(lines) + section
    return docstring(lines, 8)
