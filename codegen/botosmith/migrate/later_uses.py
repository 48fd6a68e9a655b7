"""What a program does with a value: whether it can tell `None` from an empty list."""

import ast
from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import field, frozen

from .flow import Variable
from .inference import Inference
from .source import Source

Use: TypeAlias = Literal[
    "read", "tested", "asked", "shown", "changed", "sent", "passed on"
]
"""What is done with a value:

- read: its parts are, so an empty list is as good as one that is absent;
- tested: for truth;
- asked: compared with `None`; the node is the comparison;
- shown: compared with others, or made text of;
- changed: in place;
- sent: to AWS;
- passed on: where it cannot be followed.
"""

_READS = {"copy", "count", "get", "index", "items", "keys", "reverse", "sort", "values"}
_CHANGES = {
    *("append", "clear", "extend", "insert", "pop", "popitem", "remove"),
    *("setdefault", "update"),
}
_READERS = {
    *("all", "any", "dict", "enumerate", "filter", "frozenset", "iter", "len", "list"),
    *("map", "max", "min", "reversed", "set", "sorted", "sum", "tuple", "zip"),
}
_TAKES_PARTS = {"extend", "join", "update"}
_SHOWS = {"dumps", "format", "isinstance", "print", "repr", "str"}


@frozen
class LaterUses:
    """The uses of values in a file, through names that hold them."""

    _source: Source
    _inference: Inference

    def kinds(self, node: ast.expr) -> frozenset[Use]:
        """What is done with the value of an expression."""
        return frozenset(use for use, _ in self.of(node))

    def of(self, node: ast.expr) -> Iterator[tuple[Use, ast.expr]]:
        """The uses of the value of an expression, with the expressions that use it."""
        yield from _Search(self._source, self._inference).uses(node)


@frozen
class _Search:
    """The search for the uses of one value."""

    _source: Source
    _inference: Inference
    _seen: set[Variable] = field(factory=set[Variable], init=False)

    def uses(self, node: ast.expr) -> Iterator[tuple[Use, ast.expr]]:
        parent = self._source.parent(node)
        match parent:
            case ast.Expr() | ast.Starred() | ast.YieldFrom():
                yield "read", node
            case ast.If() | ast.While() | ast.UnaryOp(op=ast.Not()):
                yield "tested", node
            case ast.Assert(test=test):
                yield "tested" if test is node else "shown", node
            case ast.For():
                yield "read", node
            case ast.comprehension(iter=iterable):
                if iterable is not node:
                    yield "tested", node
                else:
                    yield self._sent_with(self._source.parent(parent), "read"), node
            case ast.FormattedValue():
                yield "shown", node
            case ast.BoolOp(op=op, values=[*_, last]):
                if last is not node:
                    yield "tested", node
                if last is node or isinstance(op, ast.And):
                    yield from self.uses(parent)
            case ast.IfExp(test=test):
                if test is node:
                    yield "tested", node
                else:
                    yield from self.uses(parent)
            case ast.Assign(targets=targets):
                for target in targets:
                    yield from self._bound(target, node)
            case ast.AnnAssign(target=target):
                yield from self._bound(target, node)
            case ast.NamedExpr(target=target):
                yield from self._bound(target, node)
                yield from self.uses(parent)
            case ast.AugAssign() | ast.BinOp(op=ast.Add() | ast.BitOr()):
                yield "read", node
            case ast.BinOp(op=ast.Mod()):
                yield "shown", node
            case ast.Subscript(ctx=ctx, value=value) if value is node:
                yield "read" if isinstance(ctx, ast.Load) else "changed", node
            case ast.Attribute(attr=attr):
                yield self._method(parent), node
                call = self._source.parent(parent)
                if attr in {"items", "values"} and isinstance(call, ast.Call):
                    yield from self.uses(call)
            case ast.Compare():
                yield _comparison(node, parent), parent
            case ast.Call():
                yield self._argument(node, parent), node
            case ast.keyword(arg=name):
                call = self._source.parent(parent)
                sends = isinstance(call, ast.Call) and self._inference.operation(call)
                otherwise: Use = "passed on" if name else "read"
                yield "sent" if sends else otherwise, node
            case ast.Dict(keys=keys, values=values) if (None, node) in zip(
                keys, values, strict=True
            ):
                yield "read", node
            case ast.Dict() | ast.List() | ast.Tuple():
                yield self._sent_with(parent, "passed on"), node
            case _:
                yield "passed on", node

    def _sent_with(self, outer: ast.AST | None, otherwise: Use) -> Use:
        """What is done with a part of something that is made of it."""
        is_sent = isinstance(outer, ast.expr) and any(
            use == "sent" for use, _ in self.uses(outer)
        )
        return "sent" if is_sent else otherwise

    def _bound(
        self, target: ast.expr, node: ast.expr
    ) -> Iterator[tuple[Use, ast.expr]]:
        match target:
            case ast.Tuple() | ast.List():
                yield "read", node
            case ast.Name():
                variable = self._inference.flow.variable(target)
                if variable is None or isinstance(variable.scope, ast.ClassDef):
                    yield "passed on", node
                elif variable not in self._seen:
                    self._seen.add(variable)
                    if any(one.kind == "augment" for one in variable.bindings):
                        yield "changed", node
                    for use in variable.uses:
                        yield from self.uses(use)
            case ast.Subscript(value=ast.Name() as name):
                uses = {use for use, _ in self._bound(name, node)}
                yield "sent" if "sent" in uses else "passed on", node
            case _:
                yield "passed on", node

    def _method(self, node: ast.Attribute) -> Use:
        call = self._source.parent(node)
        if isinstance(call, ast.Call) and call.func is node:
            if node.attr in _CHANGES:
                return "changed"
            if node.attr in _READS:
                return "read"
        return "passed on"

    def _argument(self, node: ast.expr, call: ast.Call) -> Use:
        match call.func:
            case ast.Name(name) as function:
                if self._inference.flow.variable(function) is not None:
                    return "passed on"
                if name == "bool":
                    return "tested"
                if name in _READERS:
                    return "read"
            case ast.Attribute(attr=name):
                if name in _TAKES_PARTS and call.args[-1] is node:
                    return "read"
            case _:
                return "passed on"
        return "shown" if name in _SHOWS else "passed on"


def _comparison(node: ast.expr, parent: ast.Compare) -> Use:
    """What is done with an operand of a comparison."""
    match parent.left, parent.ops, parent.comparators:
        case left, [op], [ast.Constant(None)] if left is node:
            is_known = isinstance(op, ast.Is | ast.IsNot | ast.Eq | ast.NotEq)
            return "asked" if is_known else "passed on"
        case _, [ast.In() | ast.NotIn()], [right] if right is node:
            return "read"
        case left, [ast.Eq() | ast.NotEq()], [right]:
            return "read" if _is_filled(right if left is node else left) else "shown"
        case _:
            return "passed on"


def _is_filled(node: ast.expr) -> bool:
    """Whether an expression is neither `None` nor an empty list, tuple or map."""
    match node:
        case ast.List(elts=[_, *_]) | ast.Tuple(elts=[_, *_]) | ast.Dict(keys=[_, *_]):
            return True
        case ast.Constant(value):
            return value is not None
        case _:
            return False
