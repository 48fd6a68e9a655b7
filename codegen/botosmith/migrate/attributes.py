"""What a program sets attributes of its classes to."""

import ast
from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from .flow import Flow
from .mocks import last_name
from .source import Source

# The class whose attribute, or whose instances' attribute, is set, and what it is set
# to: a method is its own definition. None stands for what is not known.
Setting: TypeAlias = tuple[ast.ClassDef | None, ast.AST | None]

_SETTERS = frozenset({"setattr", "delattr", "object", "__setattr__", "__delattr__"})


class Attributes:
    """The attributes that a program sets.

    Attributes:
        settings: The places that set an attribute of a name. None does not count as a
            value in the body of a class, or in `__init__`.
    """

    def __init__(self, source: Source, flow: Flow, nodes: Iterable[ast.AST]) -> None:
        self.settings: dict[str, list[Setting]] = defaultdict(list)
        self._source = source
        self._flow = flow
        # Whether any attribute may be set in a way that does not name it.
        self._unknown = False
        for variable in flow.variables:
            if isinstance(owner := variable.scope, ast.ClassDef):
                for binding in variable.bindings:
                    value = binding.value if binding.kind == "assign" else None
                    method = isinstance(binding.node, ast.FunctionDef)
                    if not is_none(value):
                        setting = owner, binding.node if method else value
                        self.settings[binding.name].append(setting)
        for node in nodes:
            match node:
                case (
                    ast.Attribute(attr="__dict__") | ast.Call(func=ast.Name(id="vars"))
                ):
                    self._unknown = True
                case ast.Attribute(ctx=ast.Store() | ast.Del()):
                    self._add(node)
                case ast.Call(args=[_, ast.Constant(value=str(name)), *_]):
                    if last_name(node) in _SETTERS:
                        self.settings[name].append((None, None))
                case ast.Call(args=[_, _, *_]) if last_name(node) in _SETTERS:
                    self._unknown |= last_name(node) != "object"
                case _:
                    pass

    def of(self, node: ast.Attribute) -> list[Setting]:
        """The places that set an attribute of `self`, of `cls` or of a class.

        Those of classes that have nothing to do with it do not count.

        Returns:
            Nothing if it is the attribute of something else, or if it is set where the
            class is not known, or by other classes alone.
        """
        owner = self.owner(node.value)
        bases = self._bases(owner)
        settings = self.settings.get(node.attr, [])
        owners = {one for one, _ in settings}
        if self._unknown or None in owners or owners.isdisjoint(bases):
            return []
        return [
            one for one in settings if one[0] in bases or owner in self._bases(one[0])
        ]

    def owner(self, node: ast.AST) -> ast.ClassDef | None:
        """The class that `self`, `cls` or the name of a class stands for."""
        variable = self._flow.variable(node) if isinstance(node, ast.Name) else None
        if variable is None or len(variable.bindings) != 1:
            return None
        bound = variable.bindings[0].node
        function = self._source.function(bound)
        match bound, function, self._source.parent(function):
            case ast.ClassDef(), _, _:
                return bound
            case ast.arg(), (
                ast.FunctionDef() | ast.AsyncFunctionDef()
            ) as method, ast.ClassDef() as owner:
                first = [*method.args.posonlyargs, *method.args.args][:1]
                static = "staticmethod" in map(last_name, method.decorator_list)
                return owner if first == [bound] and not static else None
            case _:
                return None

    def _bases(self, owner: ast.ClassDef | None) -> set[ast.ClassDef]:
        """A class and those that it inherits from, as far as they are in this file."""
        found: set[ast.ClassDef] = set()
        pending = [owner]
        while pending:
            owner = pending.pop()
            if owner is not None and owner not in found:
                found.add(owner)
                pending += map(self.owner, owner.bases)
        return found

    def _add(self, node: ast.Attribute) -> None:
        value: ast.expr | None = None
        match self._source.parent(node):
            case ast.AnnAssign(value=None):
                return
            case ast.Assign(value=value) | ast.AnnAssign(value=value):
                pass
            case _:
                pass
        owner = self.owner(node.value)
        starts = getattr(self._source.function(node), "name", "") == "__init__"
        if not (owner and starts and is_none(value)):
            self.settings[node.attr].append((owner, value))


def is_none(node: ast.AST | None) -> bool:
    """Whether an expression is None."""
    return isinstance(node, ast.Constant) and node.value is None
