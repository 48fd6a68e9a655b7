"""The names and attributes that can hold typed clients, so they are wrapped once."""

import ast
from collections.abc import Iterable

from attrs import frozen

from . import rules
from .attributes import is_private
from .clients import Clients
from .inference import Inference
from .options import Options
from .program import Program
from .source import Source
from .values import Client


@frozen
class Holder:
    """A name, or an attribute of a class."""

    values: tuple[ast.expr, ...]
    """The clients that it is bound to."""
    uses: tuple[ast.Name | ast.Attribute, ...]
    """Where it is read."""


@frozen
class Holders:
    """The names of functions, and the private attributes of classes, in a file."""

    _source: Source
    _inference: Inference
    _clients: Clients
    _program: Program
    _options: Options

    def of(self, node: ast.expr) -> Holder | None:
        """What an expression stands for.

        Returns:
            None if others may use it, or if it may hold anything but clients.
        """
        if rules.LOCAL in self._options.off:
            return None
        match node:
            case ast.Name():
                variable = self._inference.flow.variable(node)
                if variable is not None and variable.is_local:
                    bound = [one.node for one in variable.bindings]
                    return self._holder(bound, variable.uses)
            case ast.Attribute(value=of, attr=name) if is_private(name):
                owner = self._clients.attributes.owner(of)
                if owner is not None and not owner.bases:
                    key = self._source.path, self._source.qualified(owner)
                    if self._program.uses_alone(key, name):
                        nodes = self._clients.attributes.nodes(owner, name)
                        bound = [n for n in nodes if not isinstance(n.ctx, ast.Load)]
                        return self._holder(bound, nodes)
            case _:
                pass
        return None

    def _holder(
        self, bound: Iterable[ast.AST], nodes: Iterable[ast.Name | ast.Attribute]
    ) -> Holder | None:
        values: list[ast.expr] = []
        for node in bound:
            match self._source.parent(node):
                # The program may test later whether an attribute is `None`.
                case ast.Assign([target], value) if isinstance(
                    self._inference.value(value), Client
                ) and (isinstance(target, ast.Name) or self._clients.creates(value)):
                    values.append(value)
                case _:
                    return None
        uses = tuple(node for node in nodes if isinstance(node.ctx, ast.Load))
        is_exact = all(map(self._source.exact, uses))
        return Holder(tuple(values), uses) if is_exact else None
