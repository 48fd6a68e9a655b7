"""Checks the uses of objects that stay as they are."""

import ast
from collections.abc import Mapping

from attrs import frozen

from . import rules
from .inference import GROWS, Inference, takes_one
from .options import Options
from .rules import Reason, Rule
from .source import Source
from .values import (
    ListOf,
    MapOf,
    Object,
    TupleOf,
    UnionObject,
    Value,
    element,
    has_objects,
)

# Where a value cannot be followed, and what becomes of it there.
_LOST: Mapping[type, Rule] = {
    ast.AnnAssign: rules.ANNOTATED,
    ast.FormattedValue: rules.SHOWN,
    ast.Return: rules.RETURNED,
    ast.Yield: rules.RETURNED,
    ast.YieldFrom: rules.RETURNED,
    ast.Lambda: rules.RETURNED,
    ast.keyword: rules.PASSED,
    ast.Starred: rules.PASSED,
    ast.Assert: rules.PASSED,
    ast.List: rules.STORED,
    ast.Tuple: rules.STORED,
    ast.Set: rules.STORED,
    ast.Dict: rules.STORED,
}


@frozen
class UneditedUses:
    """Names that hold objects, functions that get them, and tests of them."""

    source: Source
    inference: Inference
    options: Options

    def check(self, node: ast.expr, parent: ast.AST | None, value: Value) -> None:
        """Check a use that is no subscript, attribute or comparison.

        Raises:
            Reason: The object is lost, or the use has another meaning for it.
        """
        match parent:
            case _ if self._is_unused(node):
                pass
            case ast.Assign(targets=targets):
                for target in targets:
                    self._bind(target, value, node)
            case ast.NamedExpr(target=target):
                self._bind(target, value, node)
                self.check_passed_on(parent, node)
            case ast.AugAssign(op=ast.Add(), target=ast.Name() as target) if isinstance(
                value, ListOf
            ):
                self._bind(target, value, node)
            case ast.AugAssign():
                raise Reason.at(rules.CHANGED, node)
            case ast.For() | ast.comprehension() if parent.iter is node:
                if not isinstance(value, ListOf | MapOf):
                    raise Reason.at(rules.METHOD, node)
                self._bind(parent.target, element(value), node)
            case ast.BoolOp(values=[*_, last]):
                if last is not node:
                    self._test(value, node)
                if not self.is_test(parent):
                    self.check_passed_on(parent, node)
                elif last is node:
                    self._test(value, node)
            case ast.BinOp(op=ast.Add()) | ast.ListComp() | ast.GeneratorExp():
                self.check_passed_on(parent, node)
            case ast.IfExp(test=other) | ast.DictComp(key=other) if other is not node:
                self.check_passed_on(parent, node)
            case ast.Call(args=args) if node in args:
                self._argument(node, parent, value)
            case _ if self.is_test(node):
                self._test(value, node)
            case _:
                raise Reason.at(_LOST.get(type(parent), rules.OTHER), node)

    def _is_unused(self, node: ast.expr) -> bool:
        """Whether nobody reads the value of an expression."""
        match self.source.parent(node):
            case ast.Expr():
                return True
            case ast.BoolOp(values=[*_, last]) as outer:
                return last is node and self._is_unused(outer)
            case ast.IfExp(test=test) as outer:
                return test is not node and self._is_unused(outer)
            case ast.Assign(targets=[ast.Name() as name]):
                variable = self.inference.flow.variable(name)
                return variable is not None and variable.is_local and not variable.uses
            case _:
                return False

    def check_passed_on(self, parent: ast.expr, node: ast.expr) -> None:
        """Check that an expression still is known to hold what it takes from a part."""
        if not has_objects(self.inference.value(parent)):
            raise Reason.at(rules.MIXED, node)

    def _bind(self, target: ast.expr, value: Value, node: ast.expr) -> None:
        """Check that names are known to hold the objects that they are bound to."""
        if not has_objects(value):
            return
        match target, value:
            case ast.Tuple(elts=targets) | ast.List(elts=targets), TupleOf(items):
                for one, item in zip(targets, items, strict=False):
                    self._bind(one, item, node)
            case ast.Tuple(elts=targets) | ast.List(elts=targets), ListOf(item):
                for one in targets:
                    self._bind(one, item, node)
            case ast.Tuple() | ast.List(), _:
                raise Reason.at(rules.OTHER, node)
            case ast.Name(), _:
                self._bind_name(target, node)
            case ast.Subscript(value=ast.Name() as items), _ if self.inference.adds(
                target
            ):
                self._bind_name(items, node)
            case _:
                raise Reason.at(rules.STORED, node)

    def _bind_name(self, target: ast.Name, node: ast.expr) -> None:
        variable = self.inference.flow.variable(target)
        if variable is None or not has_objects(self.inference.of(variable)):
            raise Reason.at(rules.MIXED, node, target.id)
        if isinstance(variable.scope, ast.ClassDef):
            raise Reason.at(rules.STORED, node)
        if isinstance(variable.scope, ast.Module):
            self.options.use(rules.MODULE, node)

    def _test(self, value: Value, node: ast.expr) -> None:
        match value:
            case Object(_, ("structure", _)) | UnionObject():
                raise Reason.at(rules.TRUTH, node)
            case _:
                pass

    def is_test(self, node: ast.expr) -> bool:
        """Whether only the truth of an expression matters."""
        match self.source.parent(node):
            case ast.If() | ast.While() | ast.UnaryOp(op=ast.Not()):
                return True
            case ast.Assert(test=test) | ast.IfExp(test=test):
                return test is node
            case ast.comprehension(ifs=tests):
                return node in tests
            case ast.Call(func=ast.Name("bool")):
                return True
            case ast.BoolOp() as outer:
                return self.is_test(outer)
            case _:
                return False

    def _argument(self, node: ast.expr, call: ast.Call, value: Value) -> None:
        """Check an argument of a function that reads or copies iterables."""
        function = call.func
        if isinstance(function, ast.Name) and self.inference.flow.variable(function):
            raise Reason.at(rules.PASSED, node, function.id)
        match function, call.args:
            case ast.Name("bool"), _:
                self._test(value, node)
            case ast.Name("len"), _ if isinstance(value, ListOf | MapOf):
                pass
            case ast.Name("sorted" | "min" | "max"), [_]:
                self.check_sorting(call, node)
                self.check_passed_on(call, node)
            case ast.Name("filter"), [test, _] if not _takes_one(test):
                raise Reason.at(rules.PASSED, node, self.source.text(test))
            case ast.Name(), _ if isinstance(value, ListOf | MapOf):
                if not has_objects(self.inference.value(call)):
                    raise Reason.at(rules.PASSED, node, self.source.text(function))
            case ast.Attribute(value=ast.Name() as items, attr=attr), [*_, last] if (
                attr in GROWS and last is node
            ):
                variable = self.inference.flow.variable(items)
                if variable is None or not has_objects(self.inference.of(variable)):
                    raise Reason.at(rules.STORED, node)
            case _:
                raise Reason.at(rules.PASSED, node, self.source.text(function))

    def check_sorting(self, call: ast.Call, node: ast.expr) -> None:
        """Check that what sorts objects has a key that is known."""
        keys = [one.value for one in call.keywords if one.arg == "key"]
        if not keys:
            raise Reason.at(rules.COMPARED, node)
        if not _takes_one(keys[0]):
            raise Reason.at(rules.PASSED, node, self.source.text(keys[0]))


def _takes_one(node: ast.expr) -> bool:
    return isinstance(node, ast.Lambda) and takes_one(node)
