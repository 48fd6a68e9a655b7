"""Builds the views of classes in a stub: as attrs makes them from their fields."""

from functools import cached_property

from ..plan.classes import ClassPlan, FieldPlan
from .class_docs import class_docs, field_docs
from .docstrings import method_docs
from .failures import failure_type
from .literals import identifier
from .result_types import ResultTypes, stream_field, type_parameter
from .scope import Scope
from .views.classes import (
    ArgumentView,
    AttributeView,
    ConstructorView,
    StubClassView,
    TypeParameterView,
)


class StubClass:
    """Builds the view of a class in a stub.

    Args:
        plan: The class.
        scope: The scope of the stub.
        asynchronous: Whether there are asynchronous clients.
    """

    def __init__(self, plan: ClassPlan, scope: Scope, *, asynchronous: bool) -> None:
        self._plan = plan
        self._scope = scope
        self._asynchronous = asynchronous
        self._documented = any(f.converts or f.streams for f in plan.fields)
        # attrs would annotate the arguments of its constructor like the attributes.
        self._custom_init = any(
            plan.role == "error" or f.streams or scope.accepted(f) != scope.attribute(f)
            for f in plan.fields
        )

    def view(self) -> StubClassView:
        """The class, as attrs makes it from its fields."""
        plan = self._plan
        return StubClassView(
            name=identifier(plan.name),
            decorator=self._decorator(),
            base=self._base(),
            parameter=self._parameter,
            docs=class_docs(plan, self._scope),
            attributes=[self._attribute(field) for field in plan.fields],
            constructor=self._constructor() if self._custom_init else None,
        )

    @cached_property
    def _parameter(self) -> TypeParameterView | None:
        """The type parameter of a response that streams."""
        plan, scope = self._plan, self._scope
        if plan.role != "response" or not self._asynchronous:
            return None
        stream = stream_field(scope, plan.model)
        if stream is None:
            return None
        body = ResultTypes(scope).stream(stream)
        async_body = ResultTypes(scope, asynchronous=True).stream(stream)
        return type_parameter(scope, plan.name, body, async_body)

    def _decorator(self) -> str:
        role, custom_init = self._plan.role, self._custom_init
        if role == "error":
            define = self._scope.library("attrs", "define")
            return f"{define}(init=False, eq=False, repr=False, slots=False)"
        name = self._scope.library("attrs", "frozen")
        options = ["kw_only=True"] * (role != "variant")
        options += ["init=False"] * custom_init
        # attrs' default; but without it, mypy adds the four methods that order objects.
        options += ["order=False"]
        return f"{name}({', '.join(options)})"

    def _base(self) -> str:
        plan, scope = self._plan, self._scope
        match plan.role:
            case "request":
                return ResultTypes(scope, self._asynchronous).request(plan.model)
            case "response":
                operation = scope.plan.service.operations[plan.model]
                failed = failure_type(scope, operation)
                base = scope.runtime("PartialResponse" if failed else "Response")
                return f"{base}[{failed}]" if failed else base
            case "variant":
                return scope.runtime("Variant")
            case "error":
                return scope.runtime("ServiceError")
            case "structure":
                return scope.runtime("Structure")

    def _attribute(self, field: FieldPlan) -> AttributeView:
        parameter = self._parameter if field.streams else None
        kind = parameter.name if parameter else self._scope.read(field)
        declaration = f"{identifier(field.name)}: {kind}"
        if not field.required and not self._custom_init:
            declaration += " = ..."
        about = field_docs(field, self._plan, self._scope)
        return AttributeView(declaration, parameter is not None, about)

    def _constructor(self) -> ConstructorView:
        plan = self._plan
        arguments = [self._argument(field) for field in plan.fields]
        if plan.role == "error":
            return ConstructorView(
                [ArgumentView("message", "message: str = ..."), *arguments],
                positional=self._arguments_of_errors(),
                by_keyword=True,
                docs="",
            )
        if plan.role == "response":
            # An attribute of the base class of all responses.
            name = "response_metadata"
            declaration = f"{name}: {self._scope.runtime('ResponseMetadata')} = ..."
            arguments.append(ArgumentView(name, declaration))
        return ConstructorView(
            arguments,
            positional=[],
            by_keyword=plan.role != "variant",
            # Editors show this instead of the docstring of the class. A constructor for
            # the sake of maps has none, which keeps the stub small.
            docs=method_docs(plan.docs, plan.fields, in_stub=True)
            if self._documented
            else "",
        )

    def _arguments_of_errors(self) -> list[ArgumentView]:
        """The arguments that botocore makes errors with."""
        mapping = self._scope.library("collections.abc", "Mapping")
        any_type = self._scope.library("typing", "Any")
        return [
            ArgumentView("response", f"response: {mapping}[str, {any_type}] = ..."),
            ArgumentView("operation_name", "operation_name: str = ..."),
        ]

    def _argument(self, field: FieldPlan) -> ArgumentView:
        if self._parameter is None or not field.streams:
            return self._scope.argument(field, "...")
        name = identifier(field.name)
        # Objects that no call has returned may lack it.
        return ArgumentView(name, f"{name}: {self._parameter.name} | None = ...")
