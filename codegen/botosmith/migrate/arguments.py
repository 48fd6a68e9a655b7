"""Makes the edits of a call's arguments."""

import ast
import re
from collections.abc import Collection, Mapping

from ..plan import ir
from ..plan.classes import ClassPlan, FieldPlan
from . import rules
from .edits import Edit, Name, Text, replace, wrap
from .handlers import caught
from .inference import Inference
from .local_dicts import items_of
from .options import Options
from .rules import Reason
from .services import Service
from .source import Source
from .values import Client, Helper, Value, has_objects, value_of

_CONFIGS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "PaginationConfig": (
        "pagination_config",
        {
            "MaxItems": "max_items",
            "PageSize": "page_size",
            "StartingToken": "starting_token",
        },
    ),
    "WaiterConfig": (
        "waiter_config",
        {"Delay": "delay", "MaxAttempts": "max_attempts"},
    ),
}

_TESTED = re.compile(r"ParamValidation|AttributeError")
_LIST, _DICT, _TEXT = (Name("builtins", name) for name in ("list", "dict", "str"))


class Arguments:
    """The arguments of one call.

    Attributes:
        edits: Their edits.
        expected: What the call takes where objects are passed as they are.
    """

    def __init__(
        self,
        source: Source,
        inference: Inference,
        options: Options,
        service: Service,
        are_dicts: Collection[ast.expr],
    ) -> None:
        self._source = source
        self._inference = inference
        self._options = options
        self._service = service
        self._are_dicts = are_dicts
        self.edits: list[Edit] = []
        self.expected: dict[ast.expr, Value] = {}

    def convert(self, call: ast.Call, operation: ir.Operation) -> None:
        """Make the edits of a call.

        Raises:
            Reason: The call cannot be rewritten.
        """
        assert isinstance(call.func, ast.Attribute)
        if not self._source.exact(call):
            raise Reason.at(rules.LAYOUT, call)
        if isinstance(self._source.parent(call), ast.Await):
            raise Reason.at(rules.AWAITED, call)
        if any(map(_TESTED.search, caught(self._source, call))):
            raise Reason.at(rules.VALIDATION, call)
        if call.args:
            raise Reason.at(rules.POSITIONAL, call)
        receiver = self._inference.value(call.func.value)
        if any(one.arg is None for one in call.keywords):
            if not isinstance(receiver, Client):
                raise Reason.at(rules.STARS, call)
            self._spread(call, operation)
            return
        keywords = {one.arg: one for one in call.keywords if one.arg is not None}
        cls = self._service.cls(("request", operation.name))
        if isinstance(receiver, Helper):
            for name, (attribute, members) in _CONFIGS.items():
                if name in keywords:
                    self._config(keywords.pop(name), attribute, members)
        else:
            self._rename(call, operation)
        given = {name: one.value for name, one in keywords.items()}
        fields = self._fields(cls, given, call)
        if isinstance(receiver, Helper) and receiver.kind == "paginator":
            paginator = self._service.paginators[operation.method]
            taken = {*paginator.input_tokens, paginator.limit_key}
            if paging := sorted(fields.keys() & taken):
                raise Reason.at(rules.NO_MEMBER, call, paging[0])
        for name, one in keywords.items():
            start = self._source.start(one)
            renamed = replace(start, start + len(name.encode()), fields[name].name)
            self._edit(renamed)
            self._value(one.value, fields[name].member.shape)

    def _edit(self, *edits: Edit) -> None:
        self.edits.extend(edits)

    def _rename(self, call: ast.Call, operation: ir.Operation) -> None:
        assert isinstance(call.func, ast.Attribute)
        method = self._service.plan.names.operations[operation.name].method
        if method != call.func.attr:
            end = self._source.end(call.func)
            start = end - len(call.func.attr.encode())
            self._edit(replace(start, end, method))

    def _fields(
        self, cls: ClassPlan, given: Mapping[str, ast.expr], node: ast.expr
    ) -> dict[str, FieldPlan]:
        """The fields for members, all of which must be there, and no others.

        Raises:
            Reason: One is missing, unknown or `None`.
        """
        fields: dict[str, FieldPlan] = {}
        for name, value in given.items():
            if _is_none(value):
                raise Reason.at(rules.NONE, value, name)
            found = cls.field(name)
            if found is None:
                raise Reason.at(rules.NO_MEMBER, node, name)
            fields[name] = found
        for one in cls.fields:
            if one.required and one.member.wire not in given:
                raise Reason.at(rules.MISSING, node, one.member.wire)
        return fields

    def _config(
        self, one: ast.keyword, attribute: str, members: Mapping[str, str]
    ) -> None:
        start = self._source.start(one)
        assert one.arg is not None
        items = _items(one.value)
        if items is None or not items.keys() <= members.keys():
            raise Reason.at(rules.CONFIG, one.value)
        self._edit(replace(start, start + len(one.arg), attribute))
        assert isinstance(one.value, ast.Dict)
        self._literal(one.value, Name(self._options.sdk, one.arg), members)

    def _spread(self, call: ast.Call, operation: ir.Operation) -> None:
        """Turn a call with ** into `send(from_dict(Request, dict(...)))`."""
        members = self._members(call, operation)
        if members is None and not self._options.spread:
            raise Reason.at(rules.STARS, call)
        self._options.use(rules.SPREAD, call)
        self._check_handlers(call)
        shapes = (one.shape for one in members or operation.input)
        if self._service.times(*shapes):
            raise Reason.at(rules.TIMES, call)
        assert isinstance(call.func, ast.Attribute)
        request = self._service.plan.names.operations[operation.name].request
        end = self._source.end(call.func)
        start = end - len(call.func.attr.encode())
        opening = self._after(call, end, rb"\s*\(")
        before: Text = ["(", self._name("from_dict"), "(", self._class(request), ","]
        made: Text = [" ", _DICT, "("]
        closing = ")))"
        if members is not None and len(call.keywords) == 1:
            made, closing = [], "))"
            stars = self._source.start(call.keywords[0])
            self._edit(replace(stars, stars + len("**"), " "))
        last = self._source.end(call)
        self._edit(
            replace(start, end, "send"),
            replace(opening - 1, opening, *before, *made),
            replace(last - 1, last, closing),
        )

    def _members(
        self, call: ast.Call, operation: ir.Operation
    ) -> list[ir.Member] | None:
        """The members that a call with ** may send; None if it may send any."""
        given: dict[str, ast.expr] = {}
        for key, value in items_of(self._source, self._inference.flow, call):
            if key is None:
                return None
            if not _is_none(given.get(key)):
                given[key] = value
        cls = self._service.cls(("request", operation.name))
        return [one.member for one in self._fields(cls, given, call).values()]

    def _name(self, name: str) -> Name:
        return Name(self._options.sdk, name)

    def _class(self, name: str) -> Name:
        return Name(f"{self._options.sdk}.{self._service.package}", name)

    # Values.

    def _value(self, node: ast.expr, shape: str) -> None:
        """Make the edits of an argument or of a part of one."""
        if _is_none(node):
            raise Reason.at(rules.NONE, node)
        if isinstance(node, ast.IfExp):
            self._value(node.body, shape)
            self._value(node.orelse, shape)
            return
        service = self._service
        if not service.takes_objects(shape):
            return
        value = self._inference.value(node)
        is_object = has_objects(value) and node not in self._are_dicts
        if is_object and value == value_of(service, shape):
            self.expected[node] = value
            return
        match service.shape(shape), node:
            case ir.TextOr(structure=structure), ast.Dict():
                self._structure(node, structure)
            case ir.TextOr(), ast.Constant() | ast.JoinedStr() | ast.BinOp():
                pass
            case ir.TextOr(), _:
                raise Reason.at(rules.TEXT_OR_DICT, node)
            case ir.Structure(), ast.Dict():
                self._structure(node, shape)
            case ir.Union() as union, ast.Dict():
                self._union(node, union)
            case ir.List(item=item), ast.List(elts=parts) | ast.Tuple(elts=parts) if (
                not any(isinstance(part, ast.Starred) for part in parts)
            ):
                for part in parts:
                    self._value(part, item)
            case ir.List(item=item), ast.ListComp(elt=part):
                self._value(part, item)
            case ir.Map(value=item), ast.Dict(keys=keys, values=parts) if (
                None not in keys
            ):
                for part in parts:
                    self._value(part, item)
            case _:
                self._from_dict(node, shape)

    def _from_dict(self, node: ast.expr, shape: str) -> None:
        self._options.use(rules.FROM_DICT, node)
        self._check_handlers(node)
        if self._service.times(shape):
            raise Reason.at(rules.TIMES, node)
        if not self._source.exact(node) or isinstance(node, ast.Yield | ast.YieldFrom):
            raise Reason.at(rules.LAYOUT, node)
        before = [self._name("from_dict"), "(", *self._type(shape), ", "]
        self._edit(*wrap(self._source, node, before, ", strict=True)"))

    def _check_handlers(self, node: ast.expr) -> None:
        """Check that botocore's errors, which `from_dict` has not, are not caught."""
        if any("BotoCoreError" in text for text in caught(self._source, node)):
            raise Reason.at(rules.VALIDATION, node)

    def _type(self, shape: str) -> Text:
        match self._service.shape(shape):
            case ir.List(item=item):
                return [_LIST, "[", *self._type(item), "]"]
            case ir.Map(value=item):
                return [_DICT, "[", _TEXT, ", ", *self._type(item), "]"]
            case ir.TextOr(structure=structure):
                return self._type(structure)
            case ir.Structure() | ir.Union():
                return [self._class(self._service.plan.names.shapes[shape])]
            case _:
                return [_TEXT]

    def _structure(self, node: ast.Dict, shape: str) -> None:
        items = _items(node)
        if items is None:
            self._from_dict(node, shape)
            return
        self._options.use(rules.LITERALS, node)
        cls = self._service.cls(("structure", shape))
        fields = self._fields(cls, items, node)
        names = {name: one.name for name, one in fields.items()}
        self._literal(node, self._class(cls.name), names)
        for name, value in items.items():
            self._value(value, fields[name].member.shape)

    def _union(self, node: ast.Dict, union: ir.Union) -> None:
        items = _items(node)
        if items is None:
            self._from_dict(node, union.name)
            return
        self._options.use(rules.LITERALS, node)
        members = {member.wire: member for member in union.members}
        if len(items) != 1 or not items.keys() <= members.keys():
            raise Reason.at(rules.ONE_VARIANT, node)
        ((name, value),) = items.items()
        variant = self._service.plan.names.variants[f"{union.name}.{name}"]
        self._literal(node, self._class(variant), {name: ""})
        self._value(value, members[name].shape)

    def _literal(self, node: ast.Dict, cls: Name, names: Mapping[str, str]) -> None:
        """Turn a dict into a call of a class."""
        start, end = self._source.start(node), self._source.end(node)
        if not self._source.exact(node):
            raise Reason.at(rules.LAYOUT, node)
        self._edit(replace(start, start + 1, cls, "("))
        for key in node.keys:
            assert isinstance(key, ast.Constant)
            assert isinstance(key.value, str)
            value = self._after(key, self._source.end(key), rb"\s*:[ \t]*")
            name = names[key.value]
            text = f"{name}=" if name else ""
            self._edit(replace(self._source.start(key), value, text))
        self._edit(replace(end - 1, end, ")"))

    def _after(self, node: ast.expr, start: int, pattern: bytes) -> int:
        """The end of what a pattern matches at a place."""
        found = re.compile(pattern).match(self._source.data, start)
        if found is None:
            raise Reason.at(rules.LAYOUT, node)
        return found.end()


def _is_none(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _items(node: ast.expr) -> dict[str, ast.expr] | None:
    """The items of a dict whose keys are text, each there once."""
    if not isinstance(node, ast.Dict):
        return None
    items = {
        key.value: value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }
    return items if len(items) == len(node.keys) else None
