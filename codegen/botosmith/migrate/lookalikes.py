"""Finds calls that look like AWS's, but whose receivers are not proven."""

import ast
from collections.abc import Container, Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from .clients import Clients
from .program import Program
from .source import Source
from .symbols import Leaf, Symbol, Unproven, decide, sources

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
                    if self._whats(receiver) != {"other"}:
                        yield self._made(node, receiver, method)
                case _:
                    pass

    def _is_like(self, call: ast.Call, method: str) -> bool:
        names = {one.arg for one in call.keywords if one.arg is not None}
        return any(names <= one for one in self._program.inputs.get(method, ()))

    def _made(self, call: ast.Call, receiver: ast.expr, method: str) -> LookAlike:
        leaves = self._clients.leaves(receiver)
        found = sources(leaves, self._if_closed)
        places = sorted(
            str(one)
            for one in found
            if isinstance(one, Unproven) and one.line and one.path != self._source.path
        )
        return LookAlike(
            call.func.end_lineno or call.lineno,
            method,
            self._because(receiver, leaves),
            next(iter(places), ""),
            decide(leaves, self._if_closed) is not None,
        )

    def _because(self, receiver: ast.expr, leaves: frozenset[Leaf]) -> Because:
        chain = self._clients.chain(receiver)
        if any(self._whats(one) == {"resource"} for one in chain):
            return "resource"
        kinds = {leaf.kind for leaf in leaves if isinstance(leaf, Symbol)}
        if "parameter" in kinds:
            return "parameter"
        is_attribute = isinstance(receiver, ast.Attribute) or "attribute" in kinds
        return "attribute" if is_attribute else "unknown"

    def _whats(self, node: ast.expr) -> set[str | None]:
        """What an expression is, as far as that is known."""
        found = sources(self._clients.leaves(node), self._if_closed)
        return {getattr(one, "what", None) for one in found}

    def _if_closed(self, symbol: Symbol) -> Iterable[Leaf]:
        return self._program.leaves(symbol, closed=True)
