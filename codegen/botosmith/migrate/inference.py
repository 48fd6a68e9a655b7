"""Finds out what the expressions of a file are, as far as its text tells."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from ..plan import ir
from .clients import Clients
from .flow import Binding, Flow, Variable
from .services import Service, Services
from .source import Source
from .values import (
    METADATA,
    METADATA_ATTRIBUTES,
    PLAIN,
    UNDECIDED,
    UNKNOWN,
    Client,
    Empty,
    Helper,
    ListOf,
    MapOf,
    Metadata,
    Object,
    Plain,
    TupleOf,
    Undecided,
    Unknown,
    Value,
    collection,
    element,
    join,
    part,
    value_of,
)

# Methods that add to a list, and whether they add many items.
GROWS = {"append": False, "insert": False, "extend": True}
Growth: TypeAlias = ast.Call | ast.Assign
"""What adds to a list or dict: `items.append(item)` or `items[key] = item`."""


class Inference:
    """The values of a file's expressions.

    Each name starts as undecided, and gets what its bindings give until nothing
    changes, so that names that loops bind to each other are decided too.
    """

    def __init__(
        self, source: Source, flow: Flow, clients: Clients, services: Services
    ) -> None:
        self.source = source
        self.flow = flow
        self._clients = clients
        self._services = services
        self._values: dict[Variable, Value] = dict.fromkeys(flow.variables, UNDECIDED)
        self._memo: dict[ast.expr, Value] = {}
        self._unseen: Value = UNDECIDED
        self.growth = self._find_growth()
        self._decide()

    def value(self, node: ast.expr) -> Value:
        """What an expression is."""
        if node not in self._memo:
            self._memo[node] = self._evaluate(node)
        return self._memo[node]

    def of(self, variable: Variable) -> Value:
        """What a name is."""
        return self._values[variable]

    def bound(self, binding: Binding) -> Value:
        """What a binding gives to its name."""
        match binding.kind, self.origin(binding):
            case "assign", ast.expr() as origin:
                value = part(self.value(origin), binding.path)
                # A list with two names is filled by either.
                shared = isinstance(value, Empty) and self._is_chained(binding)
                return UNKNOWN if shared else value
            case "augment", ast.expr() as origin:
                value = self.value(origin)
                return value if isinstance(value, ListOf | Undecided) else UNKNOWN
            case (("loop" | "parameter"), ast.expr() as origin):
                return part(self._element(self.value(origin)), binding.path)
            case _:
                return UNKNOWN

    def _is_chained(self, binding: Binding) -> bool:
        """Whether an assignment has several targets."""
        match self.source.parent(binding.node):
            case ast.Assign(targets=[_, _, *_]):
                return True
            case _:
                return False

    def origin(self, binding: Binding) -> ast.expr | None:
        """The expression that a binding takes its value, or an element, from."""
        if binding.kind == "parameter":
            return self._iterable(binding.node)
        return binding.value

    def member(self, value: Value, key: ast.expr) -> Value:
        """What a subscript of a value is."""
        match value, key:
            case Undecided() | Empty(), _:
                return self._unseen
            case Object(_, ("response", _)), ast.Constant("ResponseMetadata"):
                return METADATA
            case Object(service, owner), ast.Constant(str() as name):
                field = service.cls(owner).field(name)
                return (
                    UNKNOWN if field is None else value_of(service, field.member.shape)
                )
            case Metadata(), ast.Constant(name) if name in METADATA_ATTRIBUTES:
                return PLAIN
            case ListOf(), ast.Slice():
                return value
            case ListOf(item) | MapOf(item), _:
                return item
            case TupleOf(), ast.Constant(int() as index) if index >= 0:
                return part(value, (index,))
            case Plain(), _:
                return PLAIN
            case _:
                return UNKNOWN

    def helper(self, call: ast.Call) -> Helper | None:
        """The paginator or waiter that a call of a client makes."""
        match call:
            case ast.Call(
                func=ast.Attribute(value=receiver, attr=attr),
                args=[ast.Constant(str() as name)],
                keywords=[],
            ):
                client = self.value(receiver)
            case _:
                return None
        if isinstance(client, Client):
            service = client.service
            if attr == "get_paginator" and name in service.paginators:
                return Helper("paginator", service, service.operations[name])
            if attr == "get_waiter" and name in service.waiters:
                operation = service.operation(service.waiters[name].operation)
                return Helper("waiter", service, operation)
        return None

    def operation(self, call: ast.Call) -> tuple[Service, ir.Operation] | None:
        """The operation that a call of a client, a paginator or a waiter runs."""
        if not isinstance(call.func, ast.Attribute):
            return None
        attr = call.func.attr
        match self.value(call.func.value):
            case Client(service) if attr in service.operations:
                return service, service.operations[attr]
            case Helper("paginator", service, operation) if attr == "paginate":
                return service, operation
            case Helper("waiter", service, operation) if attr == "wait":
                return service, operation
            case _:
                return None

    def _find_growth(self) -> dict[Variable, list[Growth]]:
        """What adds to lists and dicts, by their names."""
        growth: dict[Variable, list[Growth]] = defaultdict(list)
        for node in self.source.nodes:
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name() as name, attr=attr),
                    args=[*_, _],
                ) if attr in GROWS and (variable := self.flow.variable(name)):
                    growth[variable].append(node)
                case ast.Assign(targets=[ast.Subscript(value=ast.Name() as name)]):
                    variable = self.flow.variable(name)
                    if variable and all(map(_makes_dict, variable.bindings)):
                        growth[variable].append(node)
                case _:
                    pass
        return growth

    def _decide(self) -> None:
        self._settle()
        # What is in a list that nothing was seen to be added to may be anything.
        self._unseen = UNKNOWN
        self._settle()
        for variable, value in self._values.items():
            if isinstance(value, Undecided):
                self._values[variable] = UNKNOWN
        self._settle()

    def _settle(self) -> None:
        changed = True
        while changed:
            self._memo.clear()
            changed = False
            for variable, old in self._values.items():
                new = join(old, self._value_of(variable))
                if new != old:
                    self._values[variable] = new
                    changed = True

    def _read(self, variable: Variable) -> Value:
        """What the use of a name is.

        In the end, a name that still holds an empty list or dict may hold anything: it
        may be filled by another name.
        """
        value = self._values[variable]
        is_final = isinstance(self._unseen, Unknown)
        if is_final and isinstance(value, Empty) and value.kind != "None":
            return UNKNOWN
        return value

    def _element(self, value: Value) -> Value:
        return self._unseen if isinstance(value, Empty) else element(value)

    def _value_of(self, variable: Variable) -> Value:
        value: Value = UNDECIDED
        for binding in variable.bindings:
            value = join(value, self.bound(binding))
            if isinstance(value, Unknown):
                return value
        if isinstance(value, Empty | ListOf | MapOf):
            for growth in self.growth.get(variable, ()):
                value = join(value, self.added(growth))
        return value

    def adds(self, target: ast.Subscript) -> bool:
        """Whether what is assigned is added to a dict that the program makes."""
        parent = self.source.parent(target)
        return any(parent in found for found in self.growth.values())

    def added(self, growth: Growth) -> Value:
        """What a list or dict is to which something is added."""
        value = self.value(addition(growth))
        if isinstance(growth, ast.Assign):
            return collection(MapOf, value)
        assert isinstance(growth.func, ast.Attribute)
        if GROWS[growth.func.attr]:
            value = self._element(value)
        return collection(ListOf, value)

    def _iterable(self, node: ast.AST) -> ast.expr | None:
        """The iterable that the only argument of a function is an element of."""
        function = self.source.enclosing(node, ast.Lambda)
        if not isinstance(function, ast.Lambda) or not takes_one(function):
            return None
        call = self.source.parent(function)
        if isinstance(call, ast.keyword):
            call = self.source.parent(call)
        match call:
            case ast.Call(func=ast.Name("sorted" | "min" | "max"), args=[iterable]):
                return iterable
            case ast.Call(func=ast.Name("filter"), args=[_, iterable]):
                return iterable
            case ast.Call(func=ast.Attribute(value=iterable, attr="sort"), args=[]):
                return iterable
            case _:
                return None

    def _evaluate(self, node: ast.expr) -> Value:
        if service := self._clients.service(node):
            return Client(self._services[service])
        match node:
            case ast.Name():
                variable = self.flow.variable(node)
                return UNKNOWN if variable is None else self._read(variable)
            case ast.Constant(None):
                return Empty("None")
            case ast.List(elts=[]) | ast.Tuple(elts=[]):
                return Empty("list")
            case ast.Dict(keys=[]):
                return Empty("dict")
            case ast.Call():
                return self._call(node)
            case ast.Subscript(value=base, slice=key):
                return self.member(self.value(base), key)
            case ast.IfExp(body=one, orelse=other):
                return join(self.value(one), self.value(other))
            case ast.BoolOp(ast.Or(), values):
                return self._joined(values)
            case ast.BoolOp(ast.And(), [*_, last]):
                value = self.value(last)
                return UNKNOWN if isinstance(value, Empty) else value
            case ast.ListComp(elt=item) | ast.GeneratorExp(elt=item):
                return collection(ListOf, self.value(item))
            case ast.DictComp(value=item):
                return collection(MapOf, self.value(item))
            case ast.NamedExpr(value=value):
                return self.value(value)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                value = self._joined([left, right])
                return value if isinstance(value, ListOf | Undecided) else UNKNOWN
            case _:
                return UNKNOWN

    def _joined(self, nodes: Iterable[ast.expr]) -> Value:
        value: Value = UNDECIDED
        for node in nodes:
            value = join(value, self.value(node))
        return value

    def _call(self, call: ast.Call) -> Value:
        if isinstance(call.func, ast.Name):
            return self._call_of_name(call, call.func)
        if not isinstance(call.func, ast.Attribute):
            return UNKNOWN
        if helper := self.helper(call):
            return helper
        base, attr = self.value(call.func.value), call.func.attr
        if found := self.operation(call):
            service, operation = found
            response = Object(service, ("response", operation.name))
            if isinstance(base, Client):
                return response
            return ListOf(response) if attr == "paginate" else PLAIN
        match base, attr, call.args:
            case Undecided() | Empty(), _, _:
                return self._unseen
            case Object(), "get", [key, _] if self.chained(call):
                return self.member(base, key)
            case ((Object() | Metadata() | MapOf()), "get", [key, *default]):
                return join(self.member(base, key), self._joined(default))
            case MapOf(item), "items", []:
                return ListOf(TupleOf((PLAIN, item)))
            case MapOf(item), "values", []:
                return ListOf(item)
            case ListOf(item), "pop", _:
                return item
            case ((ListOf() | MapOf()), "copy", []):
                return base
            case _:
                return UNKNOWN

    def chained(self, call: ast.Call) -> ast.Call | None:
        """The second call of `.get("Member", {}).get("Member")`, given the first."""
        parent = self.source.parent(call)
        outer = parent and self.source.parent(parent)
        match call.args, parent, outer:
            case [_, ast.Dict([])], ast.Attribute(attr="get"), ast.Call(args=[_, *_]):
                return outer if outer.func is parent else None
            case _:
                return None

    def _call_of_name(self, call: ast.Call, name: ast.Name) -> Value:
        if self.flow.variable(name) is not None:
            return UNKNOWN
        if not call.args:
            empty = name.id in {"list", "dict"} and not call.keywords
            return Empty("list" if name.id == "list" else "dict") if empty else UNKNOWN
        match name.id, call.args:
            case ("list" | "sorted" | "iter" | "reversed", [iterable]) | (
                "filter",
                [_, iterable],
            ):
                return collection(ListOf, self._element(self.value(iterable)))
            case "enumerate", [iterable, *_]:
                item = self._element(self.value(iterable))
                return collection(ListOf, TupleOf((PLAIN, item)))
            case "zip", [*iterables]:
                items = tuple(self._element(self.value(one)) for one in iterables)
                return collection(ListOf, TupleOf(items))
            case ("min" | "max", [iterable]) | ("next", [iterable, *_]):
                named = [one.value for one in call.keywords if one.arg == "default"]
                defaults = self._joined([*call.args[1:], *named])
                return join(self._element(self.value(iterable)), defaults)
            case _:
                return UNKNOWN

    def sources(self, node: ast.expr) -> Iterator[ast.Call | Variable]:
        """The calls and the names that the objects in an expression come from."""
        parts: Iterable[ast.expr] = ()
        match node:
            case ast.Name():
                if (variable := self.flow.variable(node)) is not None:
                    yield variable
            case ast.Call(func=ast.Name(), args=args, keywords=keywords):
                parts = [*args, *(one.value for one in keywords)]
            case ast.Call(func=ast.Attribute(value=base), args=args):
                if self.operation(node) or self.helper(node):
                    yield node
                else:
                    parts = [base, *args]
            case ast.Subscript() | ast.NamedExpr() | ast.DictComp():
                parts = [node.value]
            case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
                parts = [one, other]
            case ast.BoolOp(values=parts):
                pass
            case ast.ListComp(elt=base) | ast.GeneratorExp(elt=base):
                parts = [base]
            case _:
                pass
        for each in parts:
            yield from self.sources(each)


def _makes_dict(binding: Binding) -> bool:
    return isinstance(binding.value, ast.Dict | ast.DictComp)


def addition(growth: Growth) -> ast.expr:
    """What is added to a list or dict, or what has all that is."""
    return growth.args[-1] if isinstance(growth, ast.Call) else growth.value


def takes_one(function: ast.Lambda) -> bool:
    """Whether a function takes one argument, without a default."""
    match function.args:
        case ast.arguments(
            posonlyargs=[],
            args=[_],
            defaults=[],
            kwonlyargs=[],
            vararg=None,
            kwarg=None,
        ):
            return True
        case _:
            return False
