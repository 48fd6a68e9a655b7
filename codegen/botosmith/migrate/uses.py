"""Makes the edits of the uses of objects that have a counterpart."""

import ast
import re
from collections.abc import Mapping

from attrs import frozen

from ..plan.classes import FieldPlan
from . import rules
from .edits import Edit, Name, Text, after, replace, wrap
from .gets import Gets
from .handlers import Handlers, caught
from .inference import Inference
from .later_uses import LaterUses
from .members import GETATTR, Members
from .options import Options
from .presence import Presence
from .rules import Reason
from .source import Source
from .unedited_uses import UneditedUses
from .values import (
    Body,
    Empty,
    Helper,
    ListOf,
    MapOf,
    Metadata,
    Object,
    TupleOf,
    UnionObject,
    Value,
    has_objects,
)

_CHANGES = {"pop", "popitem", "update", "setdefault", "clear"}
_COMPARES = {"index", "count", "remove"}
_CAUGHT = re.compile(r"\b(KeyError|LookupError|ValueError|TypeError|AttributeError)\b")
# What catches the error of one key as another one, or may read its text.
_CONFUSED = re.compile(
    r"\b(ValueError|TypeError|AttributeError|(KeyError|LookupError)\b(?s:.*) as$)"
)


@frozen
class Uses:
    """The uses of objects in a file."""

    source: Source
    inference: Inference
    options: Options
    expected: Mapping[ast.expr, Value]
    """What calls that are rewritten take in their arguments."""
    left: Mapping[ast.Call, Reason]
    """The calls that are not rewritten."""
    handlers: Handlers
    """What catches errors in the file."""

    @property
    def _members(self) -> Members:
        return Members(self.source, self.inference, self.options)

    @property
    def _presence(self) -> Presence:
        return Presence(self.source, self.inference.flow)

    @property
    def _unedited(self) -> UneditedUses:
        return UneditedUses(self.source, self.inference, self.options)

    def edits(self, node: ast.expr) -> list[Edit]:
        """The edits of the use of an object.

        Raises:
            Reason: The use has no counterpart.
        """
        value = self.inference.value(node)
        parent = self.source.parent(node)
        match parent:
            case _ if self.expected.get(node) == value:
                return []
            case ast.withitem() if isinstance(value, Body):
                raise Reason.at(rules.STREAM, node, "with")
            case _ if isinstance(value, Body):
                return []
            case ast.Subscript(value=base) if base is node:
                return self._subscript(parent, value)
            case ast.Attribute():
                return self._attribute(parent, value)
            case ast.Compare():
                return self._comparison(node, parent, value)
            case _:
                self._unedited.check(node, parent, value)
                return []

    def _subscript(self, node: ast.Subscript, value: Value) -> list[Edit]:
        if not isinstance(node.ctx, ast.Load) and not self.inference.adds(node):
            raise Reason.at(rules.CHANGED, node)
        if isinstance(value, TupleOf):
            self._unedited.check_passed_on(node, node.value)
        if isinstance(value, ListOf | MapOf | TupleOf):
            return []
        self.options.use(rules.SUBSCRIPTS, node)
        attribute, member = self._members.member(node.value, value, node.slice)
        noticed = _CONFUSED if isinstance(node.value, ast.Call) else _CAUGHT
        if any(map(noticed.search, caught(self.source, node))):
            raise Reason.at(rules.CAUGHT, node)
        edits = [
            self._members.replace(node, node.value, rb"[\s)]*(?=\[)", f".{attribute}")
        ]
        if self._is_required(node, value, attribute, member):
            needed = Name(self.options.sdk, "required")
            edits += wrap(self.source, node, [needed, "("], ")")
        if self._members.is_local_time(node, value, member):
            edits.append(after(self.source, node, ".astimezone()"))
        return edits

    def _is_required(
        self,
        node: ast.Subscript,
        value: Value,
        attribute: str,
        member: FieldPlan | None,
    ) -> bool:
        """Whether `required` has to raise the error of a key that is missing."""
        if member is None:
            return attribute in {"request_id", "host_id"}
        if member.streams or self._members.is_null(value, member):
            return False
        match member.absence:
            case "error":
                return False
            case _ if self._presence.is_tested(node):
                return False
            case "none":
                return True
            case "empty":
                is_bare = isinstance(self.source.parent(node), ast.Expr)
                # AWS may delete what an empty list that is sent does not mention.
                return (
                    is_bare
                    or self.handlers.notice(node)
                    or "sent" in LaterUses(self.source, self.inference).kinds(node)
                )

    def _attribute(self, node: ast.Attribute, value: Value) -> list[Edit]:
        call = self.source.parent(node)
        if not isinstance(call, ast.Call) or call.func is not node:
            raise Reason.at(rules.METHOD, node, node.attr)
        match value, node.attr:
            case Helper(), _:
                if self.inference.operation(call) is None or call in self.left:
                    raise Reason.at(rules.HELPER, node, node.attr)
            case Object() | Metadata(), "get":
                return Gets(self._members, self.handlers).edits(call, node.value, value)
            case MapOf(), "get" if has_objects(self.inference.value(call)):
                pass
            case MapOf(), "items" | "values" | "keys" | "copy":
                pass
            case ListOf(Object() as page), "search" if _finds_member(call, page):
                pass
            case ListOf(), "append" | "insert" | "extend":
                if not isinstance(node.value, ast.Name):
                    raise Reason.at(rules.CHANGED, node)
                added = self.inference.added(call)
                if not has_objects(added) and not isinstance(added, Empty):
                    raise Reason.at(rules.MIXED, node)
            case ListOf(), "pop" | "reverse" | "clear" | "copy":
                pass
            case ListOf(), "sort":
                self._unedited.check_sorting(call, node)
            case UnionObject(), _:
                raise Reason.at(rules.UNION, node)
            case _, attr:
                rule = rules.CHANGED if attr in _CHANGES else rules.METHOD
                rule = rules.COMPARED if attr in _COMPARES else rule
                raise Reason.at(rule, node, attr)
        return []

    def _comparison(
        self, node: ast.expr, parent: ast.Compare, value: Value
    ) -> list[Edit]:
        match parent.ops, parent.comparators:
            case [ast.Is() | ast.IsNot()], [ast.Constant(None)]:
                return []
            case [ast.In() | ast.NotIn()], [right] if right is node:
                if isinstance(value, MapOf):
                    return []
                if isinstance(value, Object):
                    return self._contains(parent, node, value)
            case _:
                pass
        raise Reason.at(rules.COMPARED, node)

    def _contains(
        self, parent: ast.Compare, node: ast.expr, value: Object
    ) -> list[Edit]:
        self.options.use(rules.CONTAINS, node)
        key = parent.left
        attribute, member = self._members.member(node, value, key)
        if member is None:
            raise Reason.at(rules.KEY, key, attribute)
        if self._members.is_null(value, member):
            raise Reason.at(rules.KEY, key, attribute)
        start, end = self.source.start(node), self.source.end(key)
        is_in = isinstance(parent.ops[0], ast.In)
        word = rb"\s*in\s+" if is_in else rb"\s*not\s+in\s+"
        if self._members.find(node, end, word) != start:
            raise Reason.at(rules.LAYOUT, node)
        end = self.source.start(key)
        is_safe = is_in and member.absence != "error"
        if is_safe and (other := self._saying_more(parent)) is not None:
            return [replace(end, self.source.start(other))]
        negated = "not " if is_in else ""
        match member.absence:
            case "none":
                before: Text = []
                text = f".{attribute} is {negated}None"
            case "empty":
                before = [negated, Name(self.options.sdk, "is_absent"), "("]
                text = f".{attribute})"
                if is_in and (outer := self._negation(parent)) is not None:
                    end = self.source.start(outer)
                    before = before[1:]
            case "error":
                before = [GETATTR, "("]
                text = f", {self._members.quoted(member, key)}, None) is {negated}None"
        return [replace(end, start, *before), after(self.source, node, text)]

    def _negation(self, test: ast.Compare) -> ast.expr | None:
        """The `not` right before a test."""
        outer = self.source.parent(test)
        if not isinstance(outer, ast.UnaryOp):
            return None
        between = self.source.data[self.source.start(outer) : self.source.start(test)]
        return outer if re.fullmatch(rb"not\s*", between) else None

    def _saying_more(self, test: ast.Compare) -> ast.expr | None:
        """What follows a test that it makes needless, as only its truth matters."""
        parent = self.source.parent(test)
        other = self._presence.collapsed(test)
        if other is None or not self._presence.is_tested(other):
            return None
        if not isinstance(parent, ast.BoolOp) or not self._unedited.is_test(parent):
            return None
        between = self.source.data[self.source.end(test) : self.source.start(other)]
        return other if re.fullmatch(rb"\s+and\s+", between) else None


def _finds_member(call: ast.Call, page: Object) -> bool:
    """Whether an expression of JMESPath is written out, and begins with a member."""
    match call.args:
        case [ast.Constant(str() as text)]:
            first = re.match(r"\w*", text)
            fields = page.service.cls(page.key)
            return first is not None and fields.field(first[0]) is not None
        case _:
            return False
