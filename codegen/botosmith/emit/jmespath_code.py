"""JMESPath expressions become typed attribute access.

Models name the parts of pages by JMESPath. What is understood here is what paginators
use: `a.b`, `a[-1]` and `a || b`. Everything else is an error, so that nothing is passed
over in silence.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import jmespath
from jmespath.exceptions import JMESPathError

from ..errors import BotosmithError
from ..plan.classes import FieldPlan
from ..plan.service import ServicePlan
from ..plan.types import ClassType, ListType, PyType
from .literals import identifier

# jmespath's syntax tree: `type`, `children`, `value`.
_Node: TypeAlias = Mapping[str, Any]
# A member by its name, or the last item of a list.
_Step: TypeAlias = str | Literal[-1]


class Expressions:
    """The expressions of one paginator.

    Args:
        plan: The service.
        operation: The name of the operation that gives the pages.
        local: Imports a class of the service for use at run time, given its module and
            name, and gives the name back.
    """

    def __init__(
        self, plan: ServicePlan, operation: str, local: Callable[[str, str], str]
    ) -> None:
        self._plan = plan
        self._operation = operation
        self._local = local

    def read(self, expression: str) -> str:
        """Print the reading of an expression from `page`."""
        alternatives = self._parsed(expression)
        return " or ".join(self._read(steps, expression) for steps in alternatives)

    def path(self, expression: str) -> list[FieldPlan]:
        """Follow an expression of members only, such as `DistributionList.Items`."""
        steps, *others = self._parsed(expression)
        fields: list[FieldPlan] = []
        for step in steps:
            if others or step == -1:
                what = "names no single member, as it has to"
                raise self._error(expression, what)
            within = fields[-1].reads if fields else None
            fields.append(self._field(within, step, expression))
        return fields

    def put(self, expression: str) -> str:
        """Print a `page` that has `value` at the end of a path."""
        return self._evolved("page", "page", self.path(expression), expression)

    def rest(self, response: str, expressions: Sequence[str]) -> str:
        """Print a response that has only some parts of `page`."""
        return self._picked(response, "page", [self.path(e) for e in expressions])

    def _picked(
        self, made: str, source: str, paths: Sequence[Sequence[FieldPlan]]
    ) -> str:
        ways: dict[str, list[Sequence[FieldPlan]]] = {}
        for path in paths:
            ways.setdefault(identifier(path[0].name), []).append(path)
        arguments: list[str] = []
        for field, through in ways.items():
            value = f"{source}.{field}"
            # Where one path ends here, all that others would pick is in it.
            if all(len(path) > 1 for path in through):
                part = self._class(through[0][0].reads, value)
                picked = self._picked(part, "it", [path[1:] for path in through])
                value = f"paging.within({value} or {part}(), lambda it: {picked})"
            arguments.append(f"{field}={value}")
        return f"{made}({', '.join(arguments)})"

    def _parsed(self, expression: str) -> list[list[_Step]]:
        """The alternatives of an expression, each the steps that lead from a page."""
        try:
            node: _Node = jmespath.compile(expression).parsed
        except JMESPathError as error:
            raise self._error(expression, "is no JMESPath expression") from error
        parts = node["children"] if node["type"] == "or_expression" else [node]
        return [self._steps(part, expression) for part in parts]

    def _steps(self, node: _Node, expression: str) -> list[_Step]:
        match node["type"]:
            case "field":
                return [node["value"]]
            case "index" if node["value"] == -1:
                return [-1]
            case "subexpression" | "index_expression":
                parts = [self._steps(part, expression) for part in node["children"]]
                return [step for part in parts for step in part]
            case _:
                what = "is of a kind that no paginator had so far"
                raise self._error(expression, what)

    def _read(self, steps: list[_Step], expression: str) -> str:
        code, within = "page", None
        for step in steps:
            if step == -1:
                if not isinstance(within, ListType):
                    what = f"takes {str(within or 'the page')!r} for a list"
                    raise self._error(expression, what)
                code, within = f"paging.last({code})", within.item
                continue
            field = self._field(within, step, expression)
            name = identifier(field.name)
            first = within is None
            code = (
                f"page.{name}"
                if first
                else f"paging.within({code}, lambda it: it.{name})"
            )
            within = field.reads
        return code

    def _field(self, within: PyType | None, wire: str, expression: str) -> FieldPlan:
        """The field for a member of a structure; of the response where it is None."""
        plans = self._plan.classes.plans
        owner = plans["response", self._operation]
        if within is not None:
            if not isinstance(within, ClassType) or within.kind != "structure":
                raise self._error(expression, f"looks for {wire!r} in {str(within)!r}")
            owner = plans["structure", within.shape]
        field = owner.field(wire)
        if field is None:
            what = f"names the member {wire!r}, which is not there"
            raise self._error(expression, what)
        return field

    def _evolved(
        self, whole: str, source: str, path: Sequence[FieldPlan], expression: str
    ) -> str:
        field, *rest = path
        if field.required:
            raise self._error(expression, "is a required member, which cannot be cut")
        name = identifier(field.name)
        if not rest:
            return f"evolve({whole}, {name}=value)"
        part = f"{source}.{name} or {self._class(field.reads, expression)}()"
        inner = self._evolved(part, f"({part})", rest, expression)
        return f"evolve({whole}, {name}={inner})"

    def _class(self, of: PyType, expression: str) -> str:
        """Import a class that has to be made without arguments."""
        assert isinstance(of, ClassType)  # a member of it has been found
        structure = self._plan.classes.plans["structure", of.shape]
        if any(field.required for field in structure.fields):
            what = f"needs {of.shape!r}, which may have to be made"
            raise self._error(expression, what)
        return self._local(self._plan.module_of(of.shape), identifier(of.name))

    def _error(self, expression: str, what: str) -> BotosmithError:
        return BotosmithError(
            f"the expression {expression!r} {what}",
            f"{self._plan.service.name}: paginator of {self._operation}",
        )
