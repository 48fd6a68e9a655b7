"""Makes the edits of `response.get("Member")`."""

import ast
import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from ..plan import ir
from ..plan.classes import FieldPlan
from ..plan.types import ListType, MapType
from . import rules
from .edits import Edit, Name, Text, enclose, replace, wrap
from .handlers import Handlers
from .later_uses import LaterUses, Use
from .members import GETATTR, Members
from .presence import Presence
from .rules import Reason
from .source import Source
from .values import Object, Value, has_objects

# What equals an empty value, by the kind of shape.
_ZEROS = {
    "enum": {'""', "''"},
    "string": {'""', "''"},
    "boolean": {"False"},
    "integer": {"0"},
    "long": {"0"},
    "float": {"0.0"},
    "double": {"0.0"},
}
# What is done with a list or map that is the same with an empty one and with `None`.
_SAME_FOR_NONE: set[Use] = {"read", "tested", "asked", "changed"}
# What is done with one that is the same if it is absent or empty.
_SAME_FOR_EMPTY: set[Use] = {"read", "tested", "asked"}
_SHOWN_AS_EMPTY: set[Use] = {*_SAME_FOR_EMPTY, "shown"}
# What a program does that has a member for absent at times.
_EXPECTS_NONE: set[Use] = {"tested", "asked"}


@frozen
class Gets:
    """The calls of `get` in a file."""

    _members: Members
    _handlers: Handlers

    @property
    def _source(self) -> Source:
        return self._members.source

    @property
    def _later(self) -> LaterUses:
        return LaterUses(self._source, self._members.inference)

    @property
    def _is_absent(self) -> Name:
        return Name(self._members.options.sdk, "is_absent")

    def edits(self, call: ast.Call, base: ast.expr, value: Value) -> list[Edit]:
        """The edits of a call.

        Raises:
            Reason: It has no counterpart.
        """
        self._members.options.use(rules.GET, call)
        if call.keywords or len(call.args) not in {1, 2}:
            raise Reason.at(rules.METHOD, call, "get")
        attribute, member = self._members.member(base, value, call.args[0])
        default = next((d for d in call.args[1:] if not _is_none(d)), None)
        outer = self._members.inference.chained(call)
        if member is None or not isinstance(value, Object):
            if default is not None and outer is None:
                raise Reason.at(rules.DEFAULT, call)
            return [self._replaced(call, base, f".{attribute}")]
        local = ""
        if self._members.is_local_time(call, value, member):
            if len(call.args) == 2 or not isinstance(base, ast.Name):
                raise Reason.at(rules.TIMES_INSIDE, call)
            local = f"{base.id}.{attribute}.astimezone()"
        if self._members.is_null(value, member):
            return [self._replaced(call, base, f".{attribute}")]
        match member.absence:
            case "empty":
                return self._collection(call, base, value, member)
            case "none" if call.args[1:] and self._is_there(call, value):
                return [self._replaced(call, base, f".{member.name}")]
            case _ if outer is not None:
                return self._chained(call, base, member, outer)
            case "error":
                return self._present(call, base, value, member, local)
            case "none" if default is not None:
                return self._default(call, base, value, member, default)
            case "none":
                made = f".{attribute}" + (f" and {local}" if local else "")
                edit = self._replaced(call, base, made)
                return self._alone(call, edit, is_one=not local)

    def _is_there(self, call: ast.Call, value: Value) -> bool:
        """Whether a test has shown that a member is present, so no default is used."""
        inference = self._members.inference
        is_plain = not has_objects(inference.member(value, call.args[0]))
        is_known = is_plain or has_objects(inference.value(call))
        is_fit = is_known and all(map(_is_simple, call.args[1:]))
        return is_fit and Presence(self._source, inference.flow).is_tested(call)

    def _replaced(self, call: ast.Call, base: ast.expr, *text: str | Name) -> Edit:
        """Replace `.get(...)`, and what closes the expression before it."""
        return self._members.replace(call, base, rb"[\s)\\]*(?=\.\s*get)", *text)

    def _alone(self, call: ast.Call, edit: Edit, *, is_one: bool) -> list[Edit]:
        """An edit that makes several operands of a call, in parentheses if needed."""
        if is_one or self._is_alone(call):
            return [edit]
        return [edit, *wrap(self._source, call, ["("], ")")]

    def _chained(
        self, call: ast.Call, base: ast.expr, member: FieldPlan, outer: ast.Call
    ) -> list[Edit]:
        """Read a structure, if there is one, for the call that gets a member of it."""
        key, *defaults = outer.args
        value = self._members.inference.value(call)
        _, inner = self._members.member(call, value, key)
        is_list = inner is not None and inner.absence == "empty"
        is_simple = all(map(_is_simple, defaults)) and (defaults or not is_list)
        if not isinstance(base, ast.Name) or not is_simple:
            raise Reason.at(rules.DEFAULT, call, "{}")
        test: Text = [f"{base.id}.{member.name}"]
        if member.absence == "error":
            name = self._members.quoted(member, call.args[0])
            test = [GETATTR, f"({base.id}, {name}, None)"]
        default = self._source.text(defaults[0]) if defaults else "None"
        either, removed = self._source.parent(outer), list[Edit]()
        if inner and defaults and _same_for(defaults[0], inner) == _SHOWN_AS_EMPTY:
            removed += self._without_or(outer, inner)
        whole = either if removed and isinstance(either, ast.expr) else outer
        opening, closing = ("", "") if self._is_alone(whole) else ("(", ")")
        made = [" if ", *test, f" is not None else {default}{closing}"]
        read = self._replaced(call, base, f".{member.name}")
        return [read, *enclose(self._source, outer, opening, made), *removed]

    def _default(
        self,
        call: ast.Call,
        base: ast.expr,
        value: Object,
        member: FieldPlan,
        default: ast.expr,
    ) -> list[Edit]:
        """Replace an attribute that is `None` by a default."""
        text = self._source.text(default)
        shape = value.service.shape(member.member.shape)
        kind = shape.kind if isinstance(shape, ir.Scalar) else type(shape).__name__
        if text in _ZEROS.get(kind.lower(), ()):
            match self._source.parent(call):
                case ast.BoolOp(ast.Or(), [*values, _]) if call in values:
                    zero = ""
                case _:
                    zero = f" or {text}"
            edit = self._replaced(call, base, f".{member.name}{zero}")
            return self._alone(call, edit, is_one=not zero)
        return self._condition(call, base, value, member, default)

    def _condition(
        self,
        call: ast.Call,
        base: ast.expr,
        value: Object,
        member: FieldPlan,
        default: ast.expr | None,
    ) -> list[Edit]:
        """Replace an attribute that is absent by any value, in a condition."""
        text = "None" if default is None else self._source.text(default)
        is_empty = default is None or _is_empty(default)
        is_plain = not has_objects(self._members.inference.member(value, call.args[0]))
        is_known = is_empty and has_objects(self._members.inference.value(call))
        is_fit = default is None or _is_simple(default) if is_plain else is_known
        if not is_fit or not isinstance(base, ast.Name):
            raise Reason.at(rules.DEFAULT, default or call, text)
        test: list[str | Name] = [f"{base.id}.{member.name} is not None"]
        if member.absence == "empty":
            test = ["not ", self._is_absent, f"({base.id}.{member.name})"]
        edit = self._replaced(call, base, f".{member.name} if ", *test, f" else {text}")
        return self._alone(call, edit, is_one=False)

    def _present(
        self,
        call: ast.Call,
        base: ast.expr,
        value: Object,
        member: FieldPlan,
        local: str,
    ) -> list[Edit]:
        """Read a member that AWS sends, unless the program expects `None`."""
        key, *defaults = call.args
        if all(map(_is_none, defaults)):
            if not self._later.kinds(call) & _EXPECTS_NONE:
                made = f".{member.name}" + (".astimezone()" if local else "")
                return [self._replaced(call, base, made)]
        elif has_objects(self._members.inference.member(value, key)):
            raise Reason.at(rules.DEFAULT, call, self._source.text(defaults[0]))
        name = self._members.quoted(member, key)
        opening, _ = wrap(self._source, call, [GETATTR, "("], "")
        if defaults:
            start = self._members.find(
                call, self._source.end(base), rb"[\s)\\]*(?=\.\s*get)"
            )
            end = self._source.start(defaults[0])
            if b"#" in self._source.data[start:end]:
                raise Reason.at(rules.LAYOUT, call)
            return [opening, replace(start, end, f", {name}, ")]
        made = f", {name}, None)" + (f" and {local}" if local else "")
        edit = self._replaced(call, base, made)
        return [*self._alone(call, edit, is_one=not local), opening]

    def _collection(
        self, call: ast.Call, base: ast.expr, value: Object, member: FieldPlan
    ) -> list[Edit]:
        """Read a list or a map, which is empty where it is absent."""
        read = self._replaced(call, base, f".{member.name}")
        default = next((d for d in call.args[1:] if not _is_none(d)), None)
        if default is None:
            match self._source.parent(call):
                case ast.BoolOp(ast.Or(), [_, other]) if _same_for(other, member):
                    return [read, *self._without_or(call, member)]
                case _:
                    pass
            uses = [*self._later.of(call)]
            if not self._expect_none(uses):
                return [read, *self._asked(uses)]
        elif same := _same_for(default, member):
            if self._later.kinds(call) <= same:
                return [read]
            if self._is_unshared(call, base) and not isinstance(default, ast.Tuple):
                kind = "dict" if isinstance(default, ast.Dict) else "list"
                copied = Name("builtins", kind)
                return [read, *wrap(self._source, call, [copied, "("], ")")]
        if self._is_there(call, value):
            return [read]
        return self._condition(call, base, value, member, default)

    def _expect_none(self, uses: Iterable[tuple[Use, ast.expr]]) -> bool:
        """Whether uses may tell an absent list or map from `None`."""
        return any(
            use not in _SAME_FOR_NONE
            or (use not in _EXPECTS_NONE and self._handlers.notice_none(node))
            for use, node in uses
        )

    def _is_unshared(self, call: ast.Call, base: ast.expr) -> bool:
        """Whether nothing else reads a member, so a copy of it is as good."""
        if not isinstance(base, ast.Name):
            while isinstance(base, ast.Subscript | ast.Attribute):
                base = base.value
            return self._makes(base)
        variable = self._members.inference.flow.variable(base)
        if variable is None:
            return False
        key = ast.dump(call.args[0])
        is_made = all(self._makes(one.value) for one in variable.bindings)
        others = (use for use in variable.uses if use is not base)
        return is_made and all(
            _key(self._source, use) not in {None, key} for use in others
        )

    def _makes(self, node: ast.expr | None) -> bool:
        """Whether an expression is the call of an operation."""
        if not isinstance(node, ast.Call):
            return False
        return self._members.inference.operation(node) is not None

    def _asked(self, uses: Iterable[tuple[Use, ast.expr]]) -> Iterator[Edit]:
        """Turn comparisons with `None` into calls of `is_absent`."""
        for use, node in uses:
            if use == "asked" and isinstance(node, ast.Compare):
                is_not = isinstance(node.ops[0], ast.IsNot | ast.NotEq)
                before = ["not "] if is_not else []
                yield from wrap(self._source, node, [*before, self._is_absent, "("], "")
                yield self._members.replace(
                    node, node.left, rb"(\s*\))*(?=\s*(?:is\b|[!=]=))", ")"
                )

    def _without_or(self, call: ast.Call, member: FieldPlan) -> Iterator[Edit]:
        """Remove a default that is the same, and the parentheses around it."""
        match self._source.parent(call):
            case ast.BoolOp(ast.Or(), [_, other]) as either if self._later.kinds(
                either
            ) <= _same_for(other, member):
                pass
            case _:
                return
        start, end = self._source.end(call), self._source.end(either)
        data = self._source.data
        if not re.fullmatch(rb"\s*\bor\b[ \t]*[\[{(][ \t]*[\]})]", data[start:end]):
            return
        first = self._source.start(either)
        is_whole = data[first - 1 : first] == b"(" and data[end : end + 1] == b")"
        if is_whole and self._is_grouped(either) and b"\n" not in data[first:end]:
            yield replace(first - 1, first)
            end += 1
        yield replace(start, end)

    def _is_grouped(self, node: ast.expr) -> bool:
        """Whether a parenthesis right before an expression belongs to no call."""
        match self._source.parent(node):
            case ast.For() | ast.comprehension() | ast.Compare() | ast.BinOp():
                return True
            case ast.Subscript(value=value) | ast.Attribute(value=value):
                return value is node
            case _:
                return False

    def _is_alone(self, node: ast.expr) -> bool:
        """Whether an expression needs no parentheses, whatever its operators."""
        match self._source.parent(node):
            case ast.Assign() | ast.Return() | ast.Expr() | ast.keyword() | ast.For():
                return True
            case ast.Call(args=[_, *_] as args):
                return node in args
            case _:
                return False


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_empty(node: ast.expr) -> bool:
    match node:
        case ast.List(elts=[]) | ast.Tuple(elts=[]) | ast.Dict(keys=[]):
            return True
        case _:
            return False


def _is_simple(node: ast.expr) -> bool:
    return _is_empty(node) or isinstance(node, ast.Constant | ast.Name)


def _same_for(default: ast.expr, member: FieldPlan) -> set[Use]:
    """What can be done with a default that is the same for an absent list or map."""
    if not _is_empty(default):
        return set()
    match default, member.type:
        case ast.Tuple(), ListType():
            return _SAME_FOR_EMPTY
        case (ast.List(), ListType()) | (ast.Dict(), MapType()):
            return _SHOWN_AS_EMPTY
        case _:
            return set()


def _key(source: Source, node: ast.expr) -> str | None:
    """The key with which a response is used, as `ast.dump` writes it."""
    match source.parent(node):
        case ast.Subscript(value=value, slice=key) if value is node:
            return ast.dump(key)
        case ast.Attribute(attr="get") as function:
            match source.parent(function):
                case ast.Call(args=[key, *_]):
                    return ast.dump(key)
                case _:
                    return None
        case ast.Compare(left=key, ops=[ast.In() | ast.NotIn()]):
            return ast.dump(key)
        case _:
            return None
