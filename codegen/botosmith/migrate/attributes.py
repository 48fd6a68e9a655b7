"""What a program binds attributes of its classes to."""

import ast
from collections import defaultdict
from collections.abc import Iterable

from attrs import frozen

from .flow import Flow
from .mocks import names_of
from .source import Source

_SETTERS = frozenset({"setattr", "delattr", "object", "__setattr__", "__delattr__"})


@frozen(eq=False)
class Setting:
    """One place that sets an attribute.

    Attributes:
        owner: The class whose instances, or which itself, has the attribute; None if it
            is not known.
        value: What it is set to; a method is its own definition. None if it is not
            known.
    """

    owner: ast.ClassDef | None
    value: ast.expr | ast.FunctionDef | None


class Attributes:
    """The attributes that a program sets."""

    def __init__(self, source: Source, flow: Flow, nodes: Iterable[ast.AST]) -> None:
        self._source = source
        self._flow = flow
        self._settings: dict[str, list[Setting]] = defaultdict(list)
        # Whether any attribute may be set in a way that does not name it.
        self._unknown = False
        for variable in flow.variables:
            if isinstance(variable.scope, ast.ClassDef):
                for binding in variable.bindings:
                    value = binding.value if binding.kind == "assign" else None
                    method = binding.node
                    known = method if isinstance(method, ast.FunctionDef) else value
                    setting = Setting(variable.scope, None if binding.path else known)
                    if not _is_none(setting.value):
                        self._settings[binding.name].append(setting)
        for node in nodes:
            if isinstance(node, ast.Attribute):
                self._add(node)
            elif isinstance(node, ast.Call):
                self._add_call(node)

    def settings(self, node: ast.Attribute) -> list[Setting]:
        """The places that set an attribute of `self`, of `cls` or of a class.

        Those of classes that have nothing to do with it do not count, nor does None in
        the body of the class or in `__init__`.

        Returns:
            Nothing if it is the attribute of something else, if its class does not set
            it, or if it is set where the class is not known.
        """
        owner = self.owner(node.value)
        settings = self._settings.get(node.attr, [])
        if self._unknown or owner is None:
            return []
        owners = {setting.owner for setting in settings}
        bases = self._bases(owner)
        if None in owners or bases.isdisjoint(owners):
            return []
        related = [
            one for one in owners if one and (one in bases or owner in self._bases(one))
        ]
        return [setting for setting in settings if setting.owner in related]

    def named(self, name: str) -> list[Setting]:
        """The places that set an attribute of a name, of whatever class."""
        return self._settings.get(name, [])

    def owner(self, node: ast.expr) -> ast.ClassDef | None:
        """The class that `self`, `cls` or the name of a class stands for."""
        variable = self._flow.variable(node) if isinstance(node, ast.Name) else None
        if variable is None or len(variable.bindings) != 1:
            return None
        bound = variable.bindings[0].node
        if isinstance(bound, ast.ClassDef):
            return bound
        function = self._source.function(bound)
        owner = self._source.parent(function)
        if not isinstance(bound, ast.arg) or not isinstance(owner, ast.ClassDef):
            return None
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            return None
        first = [*function.args.posonlyargs, *function.args.args][:1]
        decorators = [names_of(decorator) for decorator in function.decorator_list]
        return (
            owner if first == [bound] and ["staticmethod"] not in decorators else None
        )

    def _bases(self, owner: ast.ClassDef) -> set[ast.ClassDef | None]:
        """A class and those that it inherits from, as far as they are in this file."""
        found: set[ast.ClassDef | None] = set()
        pending = [owner]
        while pending:
            owner = pending.pop()
            if owner not in found:
                found.add(owner)
                pending += filter(None, map(self.owner, owner.bases))
        return found

    def _add(self, node: ast.Attribute) -> None:
        if node.attr == "__dict__":
            self._unknown = True
        if isinstance(node.ctx, ast.Load):
            return
        value: ast.expr | None = None
        match self._source.parent(node):
            case ast.Assign(value=value):
                pass
            case ast.AnnAssign(value=value):
                if value is None:
                    return
            case _:
                pass
        owner = self.owner(node.value)
        function = self._source.function(node)
        starts = isinstance(function, ast.FunctionDef) and function.name == "__init__"
        if not (owner and starts and _is_none(value)):
            self._settings[node.attr].append(Setting(owner, value))

    def _add_call(self, node: ast.Call) -> None:
        name = names_of(node.func)[:1]
        if name == ["vars"]:
            self._unknown = True
        if not name or name[0] not in _SETTERS or len(node.args) < 2:
            return
        target = node.args[1]
        if isinstance(target, ast.Constant) and isinstance(target.value, str):
            self._settings[target.value].append(Setting(None, None))
        elif name != ["object"]:
            self._unknown = True


def _is_none(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
