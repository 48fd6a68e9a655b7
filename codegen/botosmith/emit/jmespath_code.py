"""Prints JMESPath expressions as typed attribute access.

Models name the parts of pages in JMESPath. This module supports what paginators use:
`a.b`, `a[-1]` and `a || b`. Everything else is an error.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from typing import Any, Literal, TypeAlias

import jmespath
from attrs import frozen

from ..errors import BotosmithError
from ..plan.classes import ClassPlan, FieldPlan
from ..plan.types import ClassType, ListType, PyType
from .literals import identifier, string
from .scope import Scope

# jmespath's syntax tree: `type`, `children`, `value`.
_Node: TypeAlias = Mapping[str, Any]
# A field, or the last item of a list.
_Step: TypeAlias = FieldPlan | Literal[-1]


@frozen
class Expressions:
    """The expressions of one paginator."""

    scope: Scope
    operation: str
    """The name of the operation that returns the pages."""

    def read(self, expression: str) -> str:
        """Print the code that reads an expression from `page`."""
        return reduce(_either, map(_read, self._alternatives(expression)))

    def path(self, expression: str) -> list[FieldPlan]:
        """Follow an expression of members only, such as `DistributionList.Items`."""
        steps, *others = self._alternatives(expression)
        fields = [step for step in steps if step != -1]
        if others or len(fields) < len(steps):
            raise _error(expression, "does not name a single member")
        return fields

    def put(self, expression: str) -> str:
        """Print a copy of `page` that has `value` at the end of a path."""
        return self._evolved("page", self.path(expression))

    def rest(self, response: str, expressions: Sequence[str]) -> str:
        """Print a response that only has some parts of `page`."""
        return self._picked(response, [self.path(e) for e in expressions], 0)

    def _picked(
        self, cls: str, paths: Sequence[Sequence[FieldPlan]], depth: int
    ) -> str:
        by_field: dict[str, list[Sequence[FieldPlan]]] = {}
        for path in paths:
            by_field.setdefault(identifier(path[depth].name), []).append(path)
        arguments: list[str] = []
        for name, through in by_field.items():
            value = _read(through[0][: depth + 1])
            # If a path ends here, the value includes the rest of the other paths.
            if all(len(path) > depth + 1 for path in through):
                part = self._class(through[0][depth].type)
                value = self._picked(part, through, depth + 1)
            elif through[0][depth].absence == "error" or (
                depth and through[0][depth].absence == "empty"
            ):
                value = f"paging.or_absent({value})"
            arguments.append(f"{name}={value}")
        return f"{cls}({', '.join(arguments)})"

    def _evolved(self, source: str, path: Sequence[FieldPlan]) -> str:
        field, *rest = path
        name, value = identifier(field.name), "value"
        if rest:
            empty = f"{self._class(field.type)}()"
            change = f"lambda it: {self._evolved('it', rest)}"
            before = _attribute(source, field)
            value = f"paging.changed({before}, {empty}, {change})"
        return f"evolve({source}, {name}={value})"

    def _class(self, of: PyType) -> str:
        """Import a class that generated code creates without arguments."""
        assert isinstance(of, ClassType)  # a member of it has been found
        structure = self.scope.plan.classes.plans["structure", of.shape]
        if any(field.required for field in structure.fields):
            what = f"{of.shape!r} has required members, so it cannot be created empty"
            raise BotosmithError(what)
        module = self.scope.plan.module_of(of.shape)
        return self.scope.local(module, identifier(of.name))

    def _alternatives(self, expression: str) -> list[list[_Step]]:
        """The alternatives of an expression, each the steps that lead from a page."""
        try:
            node: _Node = jmespath.compile(expression).parsed
        except (ValueError, RecursionError) as error:  # jmespath's are `ValueError`s.
            raise _error(expression, "is not valid JMESPath") from error
        parts = node["children"] if node["type"] == "or_expression" else [node]
        return [list(self._steps(part, expression)) for part in parts]

    def _steps(self, node: _Node, expression: str) -> Iterator[_Step]:
        plans = self.scope.plan.classes.plans
        owner: ClassPlan | None = plans["response", self.operation]
        within: PyType | None = None
        for leaf in _leaves(node):
            kind: str = leaf["type"]
            value: object = leaf.get("value")
            match kind, value, within:
                case "field", str(wire), _ if owner and (field := owner.field(wire)):
                    yield field
                    within = field.type
                case "index", -1, ListType(item=item):
                    yield -1
                    within = item
                case (("field" | "index"), _, _):
                    what = f"cannot read {value!r} from {within or 'the page'}"
                    raise _error(expression, what)
                case _:
                    raise _error(expression, f"contains an unsupported {kind}")
            shape = within.shape if isinstance(within, ClassType) else ""
            owner = plans.get(("structure", shape))


def _leaves(node: _Node) -> Iterator[_Node]:
    """The nodes of a path in order: members and indexes."""
    if node["type"] in ("subexpression", "index_expression"):
        for child in node["children"]:
            yield from _leaves(child)
    else:
        yield node


def _read(steps: Sequence[_Step]) -> str:
    code = "page"
    for step in steps:
        if step == -1:
            code = f"paging.last({code})"
        elif code == "page":
            code = _attribute("page", step)
        else:
            code = f"paging.within({code}, lambda it: {_attribute('it', step)})"
    return code


def _attribute(source: str, field: FieldPlan) -> str:
    """Print the code that reads an attribute, which is `None` where it is absent."""
    if field.absence == "error":
        return f"getattr({source}, {string(field.name)}, None)"
    return f"{source}.{identifier(field.name)}"


def _either(first: str, second: str) -> str:
    return f"paging.either({first}, {second})"


def _error(expression: str, what: str) -> BotosmithError:
    return BotosmithError(f"the expression {expression[:200]!r} {what}")
