"""JMESPath expressions become typed attribute access.

Models name the parts of pages by JMESPath. What is understood here is what paginators
use: `a.b`, `a[-1]` and `a || b`. Everything else is an error, so that nothing is passed
over in silence.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import jmespath
from attrs import frozen
from jmespath.exceptions import JMESPathError

from ..errors import BotosmithError
from ..plan import ir
from ..plan.names import fields
from ..plan.service import Whole, module_of
from .literals import identifier

# jmespath's syntax tree: `type`, `children`, `value`.
_Node: TypeAlias = Mapping[str, Any]


@frozen
class Step:
    """A member on the way from a response to one of its parts."""

    field: str
    """The attribute."""
    member: ir.Member
    owner: str | None
    """The structure it is a member of; `None` where that is the response itself."""


@frozen
class Reading:
    """An expression over a page."""

    code: str
    shape: str
    """What it gives, where it gives anything."""


class Expressions:
    """The expressions of one paginator.

    Args:
        whole: The service.
        operation: The operation that gives the pages.
        local: Imports a class of the service for use at run time, given its module and
            name, and gives the name back.
    """

    def __init__(
        self, whole: Whole, operation: ir.Operation, local: Callable[[str, str], str]
    ) -> None:
        self._whole = whole
        self._operation = operation
        self._local = local

    def read(self, expression: str) -> Reading:
        """Print the reading of an expression from `page`."""
        return self._read(self._parsed(expression), expression)

    def path(self, expression: str) -> tuple[Step, ...]:
        """Follow an expression of members only, such as `DistributionList.Items`."""
        steps: list[Step] = []
        for name in self._names(self._parsed(expression), expression):
            owner = steps[-1].member.shape if steps else None
            steps.append(self._step(owner, name, expression))
        return tuple(steps)

    def put(self, expression: str) -> str:
        """Print a `page` that has `value` at the end of a path."""
        return self._evolved("page", "page", self.path(expression), expression)

    def rest(self, response: str, expressions: Sequence[str]) -> str:
        """Print a response that has only some parts of `page`."""
        return self._picked(response, "page", [self.path(e) for e in expressions])

    def _picked(self, made: str, source: str, paths: Sequence[Sequence[Step]]) -> str:
        ways: dict[str, list[Sequence[Step]]] = {}
        for path in paths:
            ways.setdefault(path[0].field, []).append(path)
        arguments: list[str] = []
        for field, through in ways.items():
            value = f"{source}.{field}"
            # Where one path ends here, all that others would pick is in it.
            if all(len(path) > 1 for path in through):
                part = self._class(through[0][0].member.shape, value)
                picked = self._picked(part, "it", [path[1:] for path in through])
                value = f"paging.within({value} or {part}(), lambda it: {picked})"
            arguments.append(f"{field}={value}")
        return f"{made}({', '.join(arguments)})"

    def _parsed(self, expression: str) -> _Node:
        try:
            parsed: _Node = jmespath.compile(expression).parsed
        except JMESPathError as error:
            raise self._error(expression, "is no JMESPath expression") from error
        return parsed

    def _read(
        self, node: _Node, expression: str, outer: Reading | None = None
    ) -> Reading:
        """Print the reading of a part of an expression.

        Args:
            node: The part.
            expression: The whole, for errors.
            outer: What the part is read from; the page where it is None.
        """
        match node["type"]:
            case "field":
                if outer is None:
                    step = self._step(None, node["value"], expression)
                    return Reading(f"page.{step.field}", step.member.shape)
                step = self._step(outer.shape, node["value"], expression)
                code = f"paging.within({outer.code}, lambda it: it.{step.field})"
                return Reading(code, step.member.shape)
            case "index" if outer is not None and node["value"] == -1:
                items = self._whole.service.shapes[outer.shape]
                if not isinstance(items, ir.List):
                    raise self._error(expression, f"takes {outer.shape!r} for a list")
                return Reading(f"paging.last({outer.code})", items.item)
            case "subexpression" | "index_expression":
                for child in node["children"]:
                    outer = self._read(child, expression, outer)
                assert outer is not None  # jmespath gives it children
                return outer
            case "or_expression" if outer is None:
                one, other = (self._read(part, expression) for part in node["children"])
                return Reading(f"{one.code} or {other.code}", one.shape)
            case _:
                raise self._error(
                    expression, "is of a kind that no paginator had so far"
                )

    def _names(self, node: _Node, expression: str) -> list[str]:
        match node["type"]:
            case "field":
                return [node["value"]]
            case "subexpression":
                return [
                    name
                    for part in node["children"]
                    for name in self._names(part, expression)
                ]
            case _:
                raise self._error(expression, "names no single member, as it has to")

    def _step(self, owner: str | None, wire: str, expression: str) -> Step:
        if owner is None:
            members, kind = self._operation.output, "response"
        else:
            shape = self._whole.service.shapes[owner]
            if not isinstance(shape, ir.Structure):
                raise self._error(expression, f"looks for {wire!r} in {owner!r}")
            members, kind = shape.members, ""
        for member in members:
            if member.wire == wire:
                name = identifier(fields(members, kind)[wire])
                return Step(name, member, owner)
        raise self._error(expression, f"names the member {wire!r}, which is not there")

    def _evolved(
        self, whole: str, source: str, path: tuple[Step, ...], expression: str
    ) -> str:
        step, *rest = path
        if step.owner in self._whole.sent and step.member.required:
            raise self._error(expression, "is a required member, which cannot be cut")
        if not rest:
            return f"evolve({whole}, {step.field}=value)"
        part = (
            f"{source}.{step.field} or {self._class(step.member.shape, expression)}()"
        )
        inner = self._evolved(part, f"({part})", tuple(rest), expression)
        return f"evolve({whole}, {step.field}={inner})"

    def _class(self, shape: str, expression: str) -> str:
        """Import a class that has to be made without arguments."""
        structure = self._whole.service.shapes[shape]
        assert isinstance(structure, ir.Structure)  # a member of it has been found
        if shape in self._whole.sent and any(m.required for m in structure.members):
            raise self._error(expression, f"needs {shape!r}, which may have to be made")
        return self._local(
            module_of(self._whole, shape), identifier(self._whole.names.shapes[shape])
        )

    def _error(self, expression: str, what: str) -> BotosmithError:
        return BotosmithError(
            f"the expression {expression!r} {what}",
            f"{self._whole.service.name}: paginator of {self._operation.name}",
        )
