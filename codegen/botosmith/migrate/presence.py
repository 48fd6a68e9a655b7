"""Whether a program has tested that a member is present, before it reads it."""

import ast
from collections.abc import Iterator
from typing import cast

from attrs import frozen

from .flow import Flow, Variable
from .source import Function, Source

_Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_Jump = ast.Return | ast.Raise | ast.Continue | ast.Break


@frozen
class Presence:
    """The tests for members in a file."""

    _source: Source
    _flow: Flow

    def is_tested(self, node: ast.Subscript | ast.Call) -> bool:
        """Whether a member is read only after a test that it is present.

        Type checkers see such a test, too.

        Args:
            node: `response["Member"]`, or `response.get("Member")`.
        """
        match node:
            case ast.Subscript(ast.Name() as name, ast.Constant(key)) | ast.Call(
                ast.Attribute(ast.Name() as name), [ast.Constant(key), *_]
            ):
                variable = self._flow.variable(name)
            case _:
                return False
        if variable is None or not self._is_local(variable, node):
            return False
        return any(
            self._proves(test, variable, key, holds=holds)
            and not self._is_bound_between(variable, test, end, node)
            for test, holds, end in self._tests(node)
        )

    def collapsed(self, test: ast.expr) -> ast.Subscript | None:
        """What says all that a test says: in `"A" in r and r["A"]`, its second part."""
        match self._source.parent(test):
            case ast.BoolOp(op=ast.And(), values=values) if values[-1] is not test:
                other = values[values.index(test) + 1]
            case _:
                return None
        match other:
            case ast.Subscript(value=ast.Name() as name, slice=ast.Constant(key)):
                variable = self._flow.variable(name)
                if variable and self._proves(test, variable, key, holds=True):
                    return other
            case _:
                pass
        return None

    def _tests(self, node: ast.expr) -> Iterator[tuple[ast.expr, bool, ast.AST]]:
        """The tests before a node, whether they hold there, and what they are for."""
        child: ast.AST = node
        for outer in self._source.ancestors(node):
            match outer:
                case ast.BoolOp(op=op, values=values):
                    for test in values:
                        if test is child:
                            break
                        yield test, isinstance(op, ast.And), child
                case ast.IfExp(test=test) if child is not test:
                    yield test, child is outer.body, child
                case ast.If(test=test) if child is not test:
                    yield test, child in outer.body, child
                case ast.While(test=test) if child in outer.body:
                    yield test, True, child
                case _ if isinstance(outer, _Comprehension):
                    if not isinstance(child, ast.comprehension):
                        for part in outer.generators:
                            yield from ((test, True, child) for test in part.ifs)
                case _ if isinstance(outer, Function):
                    yield from self._tests_before(outer, child)
                    return
                case _:
                    pass
            yield from self._tests_before(outer, child)
            child = outer

    def _tests_before(
        self, outer: ast.AST, child: ast.AST
    ) -> Iterator[tuple[ast.expr, bool, ast.AST]]:
        """The tests of statements before another one in its block."""
        for name in ("body", "orelse", "finalbody"):
            found = getattr(outer, name, None)
            block = cast("list[ast.stmt]", found) if isinstance(found, list) else []
            if not isinstance(child, ast.stmt) or child not in block:
                continue
            for statement in block[: block.index(child)]:
                match statement:
                    case ast.Assert(test=test):
                        yield test, True, child
                    case ast.If(test=test, body=[*_, last], orelse=[]) if isinstance(
                        last, _Jump
                    ):
                        yield test, False, child
                    case _:
                        pass

    def _is_local(self, variable: Variable, node: ast.expr) -> bool:
        """Whether only the function of a node binds a name."""
        function = self._source.function(node)
        return all(
            self._source.function(one.node) is function for one in variable.bindings
        )

    def _is_bound_between(
        self, variable: Variable, test: ast.expr, end: ast.AST, node: ast.expr
    ) -> bool:
        """Whether a name is bound anew after a test and before a node is read.

        Args:
            variable: The name.
            test: The test.
            end: What has the node, and may run it several times.
            node: The node.
        """
        first, last = _start(test), _end(end)
        around = {*self._source.ancestors(node)}
        return any(
            first <= _start(one.node) < last and one.value not in around
            for one in variable.bindings
        )

    def _proves(
        self, test: ast.expr, variable: Variable, key: object, *, holds: bool
    ) -> bool:
        """Whether a test that holds, or does not, shows that a member is present."""
        match test:
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self._proves(operand, variable, key, holds=not holds)
            case ast.BoolOp(op=op, values=values):
                return isinstance(op, ast.And) is holds and any(
                    self._proves(one, variable, key, holds=holds) for one in values
                )
            case ast.Compare(
                left=ast.Constant(value),
                ops=[ast.In() | ast.NotIn() as op],
                comparators=[ast.Name() as name],
            ):
                is_it = value == key and self._flow.variable(name) is variable
                return is_it and isinstance(op, ast.In) is holds
            case ast.Compare(
                left=ast.Call() as call,
                ops=[ast.Is() | ast.IsNot() as op],
                comparators=[ast.Constant(None)],
            ):
                is_not = isinstance(op, ast.IsNot)
                return is_not is holds and self._gets(call, variable, key)
            case ast.Call():
                return holds and self._gets(test, variable, key)
            case _:
                return False

    def _gets(self, call: ast.Call, variable: Variable, key: object) -> bool:
        """Whether a call is `response.get("Member")`."""
        match call:
            case ast.Call(
                func=ast.Attribute(value=ast.Name() as name, attr="get"),
                args=[ast.Constant(value)],
                keywords=[],
            ):
                return value == key and self._flow.variable(name) is variable
            case _:
                return False


def _start(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def _end(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0)
