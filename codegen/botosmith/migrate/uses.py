"""Makes the edits of the uses of objects that have a counterpart."""

import ast
import re
from collections.abc import Mapping

from attrs import frozen

from ..plan import ir
from ..plan.classes import FieldPlan
from . import rules
from .edits import Edit, Name, replace, wrap
from .inference import GROWS, Inference, takes_one
from .options import Options
from .rules import Reason, Rule
from .source import Source
from .values import (
    METADATA_ATTRIBUTES,
    Empty,
    Helper,
    IterableOf,
    ListOf,
    MapOf,
    Metadata,
    Object,
    Pages,
    TupleOf,
    UnionObject,
    Value,
    element,
    has_objects,
)

_CHANGES = {"pop", "popitem", "update", "setdefault", "clear", "__setitem__"}
_CAUGHT = re.compile(r"\b(KeyError|LookupError|ValueError|TypeError|AttributeError)\b")
_CATCHES = re.compile(r"raises|Raises|suppress")


@frozen
class Uses:
    """The uses of objects in a file."""

    source: Source
    inference: Inference
    options: Options
    expected: Mapping[ast.expr, Value]
    """What calls that are rewritten take in their arguments."""
    left: Mapping[ast.Call, Reason]

    def edits(self, node: ast.expr) -> list[Edit]:
        """The edits of the use of an object.

        Raises:
            Reason: The use has no counterpart.
        """
        value = self.inference.value(node)
        parent = self.source.parent(node)
        if self.expected.get(node) == value:
            return []
        match parent:
            case ast.Expr():
                return []
            case ast.Subscript(value=base) if base is node:
                return self._subscript(parent, value)
            case ast.Attribute():
                return self._attribute(parent, value)
            case ast.Compare():
                return self._comparison(node, parent, value)
            case _:
                self._check(node, parent, value)
                return []

    def _reason(self, rule: Rule, node: ast.expr, detail: str = "") -> Reason:
        return Reason(rule, node.lineno, detail)

    def _use(self, rule: Rule, node: ast.expr) -> None:
        if rule in self.options.off:
            raise self._reason(rules.OFF, node, rule.number)

    # Uses that need no edit.

    def _check(self, node: ast.expr, parent: ast.AST | None, value: Value) -> None:
        match parent:
            case ast.Assign(targets=targets):
                for target in targets:
                    self._bind(target, value, node)
            case ast.NamedExpr(target=target):
                self._bind(target, value, node)
                self._pass_on(parent, node)
            case ast.AnnAssign():
                raise self._reason(rules.ANNOTATED, node)
            case ast.For(target=target, iter=iterable) if iterable is node:
                self._iterate(target, value, node)
            case ast.comprehension(target=target, iter=iterable) if iterable is node:
                self._iterate(target, value, node)
            case ast.If() | ast.While() | ast.comprehension():
                self._test(node, value)
            case ast.Assert(test=test) if test is node:
                self._test(node, value)
            case ast.UnaryOp(op=ast.Not()):
                self._test(node, value)
            case ast.IfExp(test=test):
                if test is node:
                    self._test(node, value)
                else:
                    self._pass_on(parent, node)
            case ast.BoolOp(values=values):
                if values[-1] is not node:
                    self._test(node, value)
                if not self._is_tested(parent):
                    self._pass_on(parent, node)
                elif values[-1] is node:
                    self._test(node, value)
            case ast.BinOp(op=ast.Add()) | ast.ListComp() | ast.GeneratorExp():
                self._pass_on(parent, node)
            case ast.AugAssign(op=ast.Add(), target=ast.Name() as target):
                if not isinstance(value, ListOf):
                    raise self._reason(rules.CHANGED, node)
                self._bind(target, value, node)
            case ast.Call(args=args) if any(arg is node for arg in args):
                self._argument(node, parent, value)
            case ast.Lambda():
                self._result_of_lambda(node, parent, value)
            case ast.FormattedValue():
                raise self._reason(rules.SHOWN, node)
            case ast.Return() | ast.Yield() | ast.YieldFrom() | ast.Await():
                raise self._reason(rules.RETURNED, node)
            case ast.keyword() | ast.Starred() | ast.Call() | ast.Assert():
                raise self._reason(rules.PASSED, node)
            case ast.List() | ast.Tuple() | ast.Set() | ast.Dict() | ast.DictComp():
                raise self._reason(rules.STORED, node)
            case _:
                raise self._reason(rules.OTHER, node)

    def _pass_on(self, parent: ast.expr, node: ast.expr) -> None:
        """Check that an expression still is known to hold what it takes from a part."""
        if not has_objects(self.inference.value(parent)):
            raise self._reason(rules.MIXED, node)

    def _bind(self, target: ast.expr, value: Value, node: ast.expr) -> None:
        """Check that names are known to hold the objects that they are bound to."""
        if isinstance(target, ast.Tuple | ast.List):
            if not isinstance(value, ListOf | TupleOf):
                raise self._reason(rules.OTHER, node)
            for index, item in enumerate(target.elts):
                inner = value.item if isinstance(value, ListOf) else value.items[index]
                if has_objects(inner):
                    self._bind(item, inner, node)
            return
        if not isinstance(target, ast.Name):
            raise self._reason(rules.STORED, node)
        variable = self.inference.flow.variable(target)
        if variable is None or not has_objects(self.inference.of(variable)):
            raise self._reason(rules.MIXED, node, target.id)
        if isinstance(variable.scope, ast.ClassDef):
            raise self._reason(rules.STORED, node)
        if isinstance(variable.scope, ast.Module):
            self._use(rules.MODULE, node)

    def _iterate(self, target: ast.expr, value: Value, node: ast.expr) -> None:
        if not _has_items(value):
            raise self._reason(rules.METHOD, node)
        item = element(value)
        if has_objects(item):
            self._bind(target, item, node)

    def _test(self, node: ast.expr, value: Value) -> None:
        match value:
            case Object(_, ("structure", _)) | UnionObject():
                raise self._reason(rules.TRUTH, node)
            case _:
                pass

    def _is_tested(self, node: ast.expr) -> bool:
        """Whether only the truth of an expression matters."""
        match self.source.parent(node):
            case ast.If() | ast.While() | ast.Assert() | ast.UnaryOp(op=ast.Not()):
                return True
            case ast.IfExp(test=test):
                return test is node
            case ast.comprehension(ifs=tests):
                return any(test is node for test in tests)
            case ast.BoolOp() as outer:
                return self._is_tested(outer)
            case _:
                return False

    def _argument(self, node: ast.expr, call: ast.Call, value: Value) -> None:
        """Check an argument of a function that reads or copies iterables."""
        function = call.func
        if isinstance(function, ast.Name) and self.inference.flow.variable(function):
            raise self._reason(rules.PASSED, node, function.id)
        match function, call.args:
            case ast.Name("bool"), _:
                self._test(node, value)
            case ast.Name("len"), _ if isinstance(value, ListOf | MapOf):
                pass
            case ast.Name("filter" | "map"), [ast.Lambda() as function, _] if takes_one(
                function
            ) and _has_items(value):
                pass
            case ast.Name("sorted" | "min" | "max"), [_]:
                self._sorting(node, call)
            case ast.Name(name), _ if (
                name not in {"filter", "map"}
                and _has_items(value)
                and has_objects(self.inference.value(call))
            ):
                pass
            case ast.Attribute(value=ast.Name() as items, attr=attr), [*_, last] if (
                attr in GROWS and last is node
            ):
                variable = self.inference.flow.variable(items)
                if variable is None or not has_objects(self.inference.of(variable)):
                    raise self._reason(rules.STORED, node)
            case _:
                raise self._reason(rules.PASSED, node, self.source.text(function))

    def _sorting(self, node: ast.expr, call: ast.Call) -> None:
        """Check that a function that sorts has a key that is known."""
        for one in call.keywords:
            if one.arg == "key":
                if isinstance(one.value, ast.Lambda) and takes_one(one.value):
                    return
                raise self._reason(rules.PASSED, node, self.source.text(one.value))
        raise self._reason(rules.COMPARED, node)

    def _result_of_lambda(
        self, node: ast.expr, parent: ast.Lambda, value: Value
    ) -> None:
        match self.source.parent(parent):
            case ast.Call(func=ast.Name("map")) as call:
                self._pass_on(call, node)
            case ast.Call(func=ast.Name("filter")):
                self._test(node, value)
            case _:
                raise self._reason(rules.RETURNED, node)

    # Uses that become attributes.

    def _subscript(self, node: ast.Subscript, value: Value) -> list[Edit]:
        if not isinstance(node.ctx, ast.Load):
            raise self._reason(rules.CHANGED, node)
        match value:
            case ListOf() | MapOf() | TupleOf():
                return []
            case Object() | Metadata():
                pass
            case UnionObject():
                raise self._reason(rules.UNION, node)
            case _:
                raise self._reason(rules.OTHER, node)
        self._use(rules.SUBSCRIPTS, node)
        if self._is_caught(node):
            raise self._reason(rules.KEY_ERROR, node)
        attribute, field = self._attribute_of(node.slice, value)
        start = self._find(node, self.source.end(node.value), rb"[\s)]*(?=\[)")
        edits = [self._replace(node, start, f".{attribute}")]
        if (
            field is None
            or field.required
            or field.streams
            or self._is_null(value, field)
        ):
            return edits
        needed = Name(self.options.sdk, "required")
        return [*wrap(self.source, node, [needed, "("], ")"), *edits]

    def _attribute_of(
        self, key: ast.expr, value: Value
    ) -> tuple[str, FieldPlan | None]:
        """The attribute for a key."""
        if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
            raise self._reason(rules.KEY, key)
        match value:
            case Metadata() if key.value in METADATA_ATTRIBUTES:
                return METADATA_ATTRIBUTES[key.value], None
            case Object(_, ("response", _)) if key.value == "ResponseMetadata":
                return "response_metadata", None
            case Object(service, owner):
                field = service.cls(owner).field(key.value)
                if field is not None:
                    return field.name, field
            case _:
                pass
        raise self._reason(rules.KEY, key, key.value)

    def _is_null(self, value: Value, field: FieldPlan) -> bool:
        """Whether boto3 sets a member to `None` if AWS left it out."""
        match value:
            case Object(service, ("response", name)):
                return field.member.wire in service.operation(name).adds_none
            case _:
                return False

    def _is_caught(self, node: ast.expr) -> bool:
        """Whether an error that a missing key raises is caught in the same function."""
        child: ast.AST = node
        for outer in self.source.ancestors(node):
            match outer:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    return False
                case ast.Try(body=body, handlers=handlers) if child in body:
                    types = [one.type for one in handlers if one.type is not None]
                    if any(_CAUGHT.search(self.source.text(one)) for one in types):
                        return True
                case ast.With(items=items):
                    texts = [self.source.text(one.context_expr) for one in items]
                    if any(_CATCHES.search(t) and _CAUGHT.search(t) for t in texts):
                        return True
                case _:
                    pass
            child = outer
        return False

    def _attribute(self, node: ast.Attribute, value: Value) -> list[Edit]:
        call = self.source.parent(node)
        if not isinstance(call, ast.Call) or call.func is not node:
            raise self._reason(rules.METHOD, node, node.attr)
        match value, node.attr:
            case Helper(), _:
                return self._helper(call, node)
            case Pages(), "search":
                return []
            case Pages(), _:
                raise self._reason(rules.PAGES_ESCAPE, node, node.attr)
            case ((Object() | Metadata()), "get"):
                return self._get(call, node, value)
            case MapOf(), "get" if has_objects(self.inference.value(call)):
                return []
            case MapOf(), "items" | "values" | "keys" | "copy":
                return []
            case ListOf(), "append" | "insert" | "extend":
                if not isinstance(node.value, ast.Name):
                    raise self._reason(rules.CHANGED, node)
                added = self.inference.added(call)
                if not has_objects(added) and not isinstance(added, Empty):
                    raise self._reason(rules.MIXED, node)
                return []
            case ListOf(), "pop" | "reverse" | "clear" | "copy":
                return []
            case ListOf(), "sort":
                self._sorting(node, call)
                return []
            case ListOf(), "index" | "count" | "remove":
                raise self._reason(rules.COMPARED, node)
            case UnionObject(), _:
                raise self._reason(rules.UNION, node)
            case _, attr if attr in _CHANGES:
                raise self._reason(rules.CHANGED, node)
            case _:
                raise self._reason(rules.METHOD, node, node.attr)

    def _helper(self, call: ast.Call, node: ast.Attribute) -> list[Edit]:
        if self.inference.operation(call) is None or call in self.left:
            raise self._reason(rules.HELPER, node, node.attr)
        return []

    def _get(self, call: ast.Call, node: ast.Attribute, value: Value) -> list[Edit]:
        self._use(rules.GET, node)
        if not call.args or call.keywords or len(call.args) > 2:
            raise self._reason(rules.METHOD, node, "get")
        attribute, field = self._attribute_of(call.args[0], value)
        start = self._find(call, self.source.end(node.value), rb"[\s)\\]*(?=\.\s*get)")
        default = call.args[1] if len(call.args) == 2 else None
        if default is None or _is_none(default):
            return [self._replace(call, start, f".{attribute}")]
        if field is None:
            raise self._reason(rules.DEFAULT, node)
        text = self.source.text(default)
        if "\n" in text or not self._is_simple(default):
            raise self._reason(rules.DEFAULT, node, text)
        if _is_zero(default, self._shape(value, field)):
            made = f".{attribute} or {text}"
        elif isinstance(node.value, ast.Name) and not has_objects(
            self.inference.member(value, call.args[0])
        ):
            made = (
                f".{attribute} if {node.value.id}.{attribute} is not None else {text}"
            )
        else:
            raise self._reason(rules.DEFAULT, node, text)
        edit = self._replace(call, start, made)
        if self._is_alone(call):
            return [edit]
        return [*wrap(self.source, call, ["("], ")"), edit]

    def _is_alone(self, node: ast.expr) -> bool:
        """Whether an expression needs no parentheses, whatever its operators."""
        match self.source.parent(node):
            case ast.Assign() | ast.Return() | ast.Expr() | ast.keyword() | ast.For():
                return True
            case ast.Call(func=function, args=[_, *_]):
                return function is not node
            case _:
                return False

    def _shape(self, value: Value, field: FieldPlan) -> ir.Shape:
        assert isinstance(value, Object)
        return value.service.shape(field.member.shape)

    def _is_simple(self, node: ast.expr) -> bool:
        """Whether it does not matter when, or whether, an expression is evaluated."""
        match node:
            case ast.Constant() | ast.Name():
                return True
            case ast.List(elts=parts) | ast.Tuple(elts=parts):
                return not parts
            case ast.Dict(keys=keys):
                return not keys
            case ast.UnaryOp(operand=ast.Constant()):
                return True
            case _:
                return False

    def _comparison(
        self, node: ast.expr, parent: ast.Compare, value: Value
    ) -> list[Edit]:
        match parent:
            case ast.Compare(
                left=key, ops=[ast.In() | ast.NotIn() as op], comparators=[right]
            ) if right is node:
                if isinstance(value, MapOf):
                    return []
                if not isinstance(value, Object):
                    raise self._reason(rules.COMPARED, node)
                return self._contains(key, op, node, value)
            case ast.Compare(
                ops=[ast.Is() | ast.IsNot()], left=left, comparators=[right]
            ) if _is_none(left) or _is_none(right):
                return []
            case _:
                raise self._reason(rules.COMPARED, node)

    def _contains(
        self, key: ast.expr, op: ast.cmpop, node: ast.expr, value: Object
    ) -> list[Edit]:
        self._use(rules.CONTAINS, node)
        attribute, field = self._attribute_of(key, value)
        if field is None:
            raise self._reason(rules.KEY, key, attribute)
        if self._is_null(value, field):
            raise self._reason(rules.NULL, key, field.member.wire)
        end = self.source.start(node)
        word = rb"\s*not\s+in\s+" if isinstance(op, ast.NotIn) else rb"\s*in\s+"
        if self._find(node, self.source.end(key), word) != end:
            raise self._reason(rules.LAYOUT, node)
        text = f".{attribute} is {'' if isinstance(op, ast.NotIn) else 'not '}None"
        after = self.source.end(node)
        return [
            replace(self.source.start(key), end),
            Edit(after, after, [text], (0, -after)),
        ]

    # Where edits go.

    def _find(self, node: ast.expr, start: int, pattern: bytes) -> int:
        """The end of what a pattern matches at a place."""
        if not self.source.exact(node):
            raise self._reason(rules.LAYOUT, node)
        found = re.compile(pattern).match(self.source.data, start)
        if found is None:
            raise self._reason(rules.LAYOUT, node)
        return found.end()

    def _replace(self, node: ast.expr, start: int, text: str) -> Edit:
        """Replace the end of an expression."""
        end = self.source.end(node)
        if b"#" in _outside_strings(self.source.data[start:end]):
            raise self._reason(rules.LAYOUT, node)
        return replace(start, end, text)


def _has_items(value: Value) -> bool:
    return isinstance(value, ListOf | MapOf | IterableOf | Pages)


def _outside_strings(data: bytes) -> bytes:
    return re.sub(rb"\"[^\"\n]*\"|'[^'\n]*'", b"", data)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_zero(node: ast.expr, shape: ir.Shape) -> bool:
    """Whether a default is what an empty value of a shape equals."""
    match shape, node:
        case ir.List(), ast.List(elts=[]) | ast.Tuple(elts=[]):
            return True
        case ir.Map(), ast.Dict(keys=[]):
            return True
        case ((ir.Enum() | ir.Scalar(kind="string")), ast.Constant("")):
            return True
        case ir.Scalar(kind="boolean"), ast.Constant(False as value):
            return value is False
        case ir.Scalar(kind="integer" | "long"), ast.Constant(int() as value):
            return value == 0 and value is not False
        case ir.Scalar(kind="float" | "double"), ast.Constant(float() as value):
            return value == 0
        case _:
            return False
