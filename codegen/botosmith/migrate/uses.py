"""Makes the edits of the uses of objects that have a counterpart."""

import ast
import re
from collections.abc import Mapping

from attrs import frozen

from ..plan import ir
from ..plan.classes import FieldPlan
from . import rules
from .edits import Edit, Name, after, replace, wrap
from .handlers import caught
from .inference import Inference
from .options import Options
from .rules import Reason
from .source import Source
from .unedited_uses import UneditedUses
from .values import (
    METADATA_ATTRIBUTES,
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
    value_of,
)

_CHANGES = {"pop", "popitem", "update", "setdefault", "clear"}
_COMPARES = {"index", "count", "remove"}
_CAUGHT = re.compile(r"\b(KeyError|LookupError|ValueError|TypeError|AttributeError)\b")
# What equals an empty value, by the kind of shape.
_ZEROS = {
    "list": {"[]"},
    "map": {"{}"},
    "enum": {'""', "''"},
    "string": {'""', "''"},
    "boolean": {"False"},
    "integer": {"0"},
    "long": {"0"},
    "float": {"0.0"},
    "double": {"0.0"},
}
# The kinds whose values a program can change.
_SHARED = {"List", "Map"}


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
        if not isinstance(node.ctx, ast.Load):
            raise Reason.at(rules.CHANGED, node)
        if isinstance(value, TupleOf):
            self._unedited.check_passed_on(node, node.value)
        if isinstance(value, ListOf | MapOf | TupleOf):
            return []
        self.options.use(rules.SUBSCRIPTS, node)
        attribute, member = self._member(node.value, value, node.slice)
        if any(map(_CAUGHT.search, caught(self.source, node))):
            raise Reason.at(rules.CAUGHT, node)
        edits = [self._replace(node, node.value, rb"[\s)]*(?=\[)", f".{attribute}")]
        if not self._is_always_there(value, attribute, member):
            needed = Name(self.options.sdk, "required")
            edits += wrap(self.source, node, [needed, "("], ")")
        if self._is_local_time(node, value, member):
            edits.append(after(self.source, node, ".astimezone()"))
        return edits

    def _is_local_time(
        self, node: ast.expr, value: Value, member: FieldPlan | None
    ) -> bool:
        """Whether a member has to be converted to the local time zone of boto3's."""
        if member is None or not isinstance(value, Object):
            return False
        shape = member.member.shape
        if has_objects(value_of(value.service, shape)) or not value.service.is_local(
            shape
        ):
            return False
        if not isinstance(value.service.shape(shape), ir.Scalar):
            raise Reason.at(rules.TIMES_INSIDE, node)
        self.options.use(rules.TIME_ZONE, node)
        match self.source.parent(node):
            case ast.Compare() | ast.Lambda() | ast.Expr():
                return False  # equal in any time zone
            case ast.keyword() as argument:
                call = self.source.parent(argument)
                is_sent = isinstance(call, ast.Call) and self.inference.operation(call)
                return not is_sent
            case ast.Attribute(attr="timestamp" | "astimezone"):
                return False
            case _:
                return not self._unedited.is_test(node)

    def _member(
        self, node: ast.expr, value: Value, key: ast.expr
    ) -> tuple[str, FieldPlan | None]:
        """The attribute for a key, and the member if it is one of the model."""
        match value, key:
            case Metadata(), ast.Constant(str() as name) if name in METADATA_ATTRIBUTES:
                return METADATA_ATTRIBUTES[name], None
            case Object(_, ("response", _)), ast.Constant("ResponseMetadata"):
                return "response_metadata", None
            case Object(service, owner), ast.Constant(str() as name):
                member = service.cls(owner).field(name)
                if member is not None:
                    return member.name, member
            case UnionObject(), _:
                raise Reason.at(rules.UNION, key)
            case _:
                pass
        raise Reason.at(rules.KEY, key, self.source.text(key))

    def _is_always_there(
        self, value: Value, attribute: str, member: FieldPlan | None
    ) -> bool:
        """Whether each response has a member, though it may be `None`."""
        if member is None:
            return attribute not in {"request_id", "host_id"}
        return member.streams or self._is_null(value, member)

    def _is_null(self, value: Value, member: FieldPlan) -> bool:
        """Whether boto3 sets a member to `None` if AWS left it out."""
        match value:
            case Object(service, ("response", name)):
                return member.member.wire in service.operation(name).adds_none
            case _:
                return False

    def _attribute(self, node: ast.Attribute, value: Value) -> list[Edit]:
        call = self.source.parent(node)
        if not isinstance(call, ast.Call) or call.func is not node:
            raise Reason.at(rules.METHOD, node, node.attr)
        match value, node.attr:
            case Helper(), _:
                if self.inference.operation(call) is None or call in self.left:
                    raise Reason.at(rules.HELPER, node, node.attr)
            case Object() | Metadata(), "get":
                return self._get(call, node.value, value)
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

    def _get(self, call: ast.Call, base: ast.expr, value: Value) -> list[Edit]:
        self.options.use(rules.GET, call)
        if call.keywords or len(call.args) not in {1, 2}:
            raise Reason.at(rules.METHOD, call, "get")
        attribute, member = self._member(base, value, call.args[0])
        made = f".{attribute}"
        if len(call.args) == 2 and not _is_none(call.args[1]):
            if member is None or not isinstance(value, Object):
                raise Reason.at(rules.DEFAULT, call)
            if not self._is_null(value, member):
                made += self._default(call, base, value, member)
        if self._is_local_time(call, value, member):
            if len(call.args) == 2 or not isinstance(base, ast.Name):
                raise Reason.at(rules.TIMES_INSIDE, call)
            made += f" and {base.id}{made}.astimezone()"
        edits = [self._replace(call, base, rb"[\s)\\]*(?=\.\s*get)", made)]
        if " " in made and not self._is_alone(call):
            edits += wrap(self.source, call, ["("], ")")
        return edits

    def _default(
        self, call: ast.Call, base: ast.expr, value: Object, member: FieldPlan
    ) -> str:
        """How an attribute that is `None` is replaced by a default."""
        key, default = call.args
        text = self.source.text(default)
        shape = value.service.shape(member.member.shape)
        kind = shape.kind if isinstance(shape, ir.Scalar) else type(shape).__name__
        is_zero = text in _ZEROS.get(kind.lower(), ())
        if is_zero and (kind not in _SHARED or self._is_read(call, base)):
            return f" or {text}"
        is_plain = is_zero or not has_objects(self.inference.member(value, key))
        is_simple = is_zero or isinstance(default, ast.Constant | ast.Name)
        if is_plain and is_simple and isinstance(base, ast.Name):
            return f" if {base.id}.{member.name} is not None else {text}"
        raise Reason.at(rules.DEFAULT, default, text)

    def _is_read(self, call: ast.Call, base: ast.expr) -> bool:
        """Whether nobody can tell an empty list or map from another one."""
        while isinstance(base, ast.Subscript | ast.Attribute):
            base = base.value
        match self.source.parent(call):
            case ast.For() | ast.comprehension() | ast.Compare():
                return True
            case ast.Call(func=ast.Name(name)):
                return name in {"len", "list", "sorted", "set", "any", "all", "sum"}
            case _:
                return isinstance(base, ast.Call) or self._unedited.is_test(call)

    def _is_alone(self, node: ast.expr) -> bool:
        """Whether an expression needs no parentheses, whatever its operators."""
        match self.source.parent(node):
            case ast.Assign() | ast.Return() | ast.Expr() | ast.keyword() | ast.For():
                return True
            case ast.Call(args=[_, *_] as args):
                return node in args
            case _:
                return False

    def _comparison(
        self, node: ast.expr, parent: ast.Compare, value: Value
    ) -> list[Edit]:
        match parent.ops, parent.comparators:
            case [ast.Is() | ast.IsNot()], [other] if _is_none(other):
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
        attribute, member = self._member(node, value, key)
        if member is None:
            raise Reason.at(rules.KEY, key, attribute)
        if self._is_null(value, member):
            raise Reason.at(rules.KEY, key, attribute)
        is_in = isinstance(parent.ops[0], ast.In)
        end = self.source.end(key)
        word = rb"\s*in\s+" if is_in else rb"\s*not\s+in\s+"
        if self._find(node, end, word) != self.source.start(node):
            raise Reason.at(rules.LAYOUT, node)
        text = f".{attribute} is {'not ' if is_in else ''}None"
        return [
            replace(self.source.start(key), self.source.start(node)),
            after(self.source, node, text),
        ]

    # Where edits go.

    def _find(self, node: ast.expr, start: int, pattern: bytes) -> int:
        """The end of what a pattern matches at a place."""
        found = re.compile(pattern).match(self.source.data, start)
        if found is None or not self.source.exact(node):
            raise Reason.at(rules.LAYOUT, node)
        return found.end()

    def _replace(
        self, node: ast.expr, base: ast.expr, pattern: bytes, text: str
    ) -> Edit:
        """Replace the end of an expression, after its base and what closes that."""
        start = self._find(node, self.source.end(base), pattern)
        end = self.source.end(node)
        if b"#" in self.source.data[start:end]:
            raise Reason.at(rules.LAYOUT, node)
        return replace(start, end, text)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _finds_member(call: ast.Call, page: Object) -> bool:
    """Whether an expression of JMESPath is written out, and begins with a member."""
    match call.args:
        case [ast.Constant(str() as text)]:
            first = re.match(r"\w*", text)
            fields = page.service.cls(page.key)
            return first is not None and fields.field(first[0]) is not None
        case _:
            return False
