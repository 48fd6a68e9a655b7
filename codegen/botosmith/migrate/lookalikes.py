"""Finds calls that look like AWS's, but whose receivers are not proven."""

import ast
from collections.abc import Container, Iterator
from functools import partial
from typing import Literal, TypeAlias

from attrs import frozen

from .clients import Clients
from .program import Program
from .source import Source
from .symbols import Leaf, Symbol, Unproven, decide

Because: TypeAlias = Literal["resource", "parameter", "attribute", "unknown"]

REASONS: dict[Because, str] = {
    "resource": "an object of a resource",
    "parameter": "a parameter",
    "attribute": "an attribute that is set elsewhere",
    "unknown": "unknown",
}


@frozen
class LookAlike:
    """A call that looks like one of an operation."""

    line: int
    method: str
    because: Because
    """What its receiver is."""
    place: str
    """Where the receiver gets what is not proven; empty if that is not known."""
    is_proven_if_closed: bool
    """Whether it is proven if no other program calls public functions."""


@frozen
class LookAlikes:
    """The calls of a file that look like AWS's."""

    _source: Source
    _clients: Clients
    _program: Program
    _found: Container[ast.Call]
    """The calls that are proven."""

    def find(self) -> Iterator[LookAlike]:
        """Find those that are not proven, in the order of their lines."""
        for node in self._source.nodes:
            match node:
                case ast.Call(
                    func=ast.Attribute(value=receiver, attr=method), args=[]
                ) if node not in self._found and self._is_like(node, method):
                    yield self._made(node, receiver, method)
                case _:
                    pass

    def _is_like(self, call: ast.Call, method: str) -> bool:
        names = {one.arg for one in call.keywords if one.arg is not None}
        return any(names <= one for one in self._program.inputs.get(method, ()))

    def _made(self, call: ast.Call, receiver: ast.expr, method: str) -> LookAlike:
        leaves = self._clients.leaves(receiver)
        if_closed = partial(self._program.leaves, closed=True)
        place = next(self._unproven(leaves), None)
        return LookAlike(
            call.func.end_lineno or call.lineno,
            method,
            self._because(receiver, leaves),
            str(place) if place and place.path != self._source.path else "",
            decide(leaves, if_closed) is not None,
        )

    def _because(self, receiver: ast.expr, leaves: frozenset[Leaf]) -> Because:
        if self._clients.is_of_resource(receiver):
            return "resource"
        kinds = {leaf.kind for leaf in leaves if isinstance(leaf, Symbol)}
        if "parameter" in kinds:
            return "parameter"
        is_attribute = isinstance(receiver, ast.Attribute) or "attribute" in kinds
        return "attribute" if is_attribute else "unknown"

    def _unproven(self, leaves: frozenset[Leaf]) -> Iterator[Unproven]:
        pending = [*leaves]
        seen: set[Leaf] = set()
        for leaf in pending:
            if isinstance(leaf, Symbol) and leaf not in seen:
                pending += self._program.leaves(leaf, closed=True)
            elif isinstance(leaf, Unproven):
                yield leaf
            seen.add(leaf)
