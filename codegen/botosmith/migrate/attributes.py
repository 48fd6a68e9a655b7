"""What a program binds attributes of its classes to."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from .flow import Flow
from .imports import Imports
from .mocks import last_text, names_of
from .source import Source

_Assignment: TypeAlias = ast.Assign | ast.AnnAssign
_Setting: TypeAlias = tuple[ast.ClassDef | None, ast.AST | None, str]

_SETTERS = frozenset({"setattr", "object", "patch", "__setattr__"})
# The arguments of setters that say which attribute, if they are given by name.
_NAMES = frozenset({"target", "attribute", "name"})


class Attributes:
    """The attributes that a program sets."""

    def __init__(
        self, source: Source, flow: Flow, imports: Imports, nodes: Iterable[ast.AST]
    ) -> None:
        self._source = source
        self._flow = flow
        self._imports = imports
        # The classes that have an attribute, if they are in this file, what sets it,
        # and its full name if its module or class is imported, or named by a text.
        self._settings: dict[str, list[_Setting]] = defaultdict(list)
        self._nodes: dict[str, list[ast.Attribute]] = defaultdict(list)
        # The first parameters of methods.
        self._selves: dict[ast.AST, ast.ClassDef] = {}
        # Whether any attribute may be set in a way that does not name it.
        self._unknown = False
        for variable in flow.variables:
            for binding in variable.bindings:
                if isinstance(owner := binding.scope, ast.ClassDef):
                    simple = binding.kind == "assign" and not binding.path
                    value = binding.value if simple else binding.node
                    name = source.mangled(binding.name, binding.node)
                    self._settings[name].append((owner, value, ""))
        for node in nodes:
            if isinstance(node, ast.Attribute):
                self._nodes[node.attr].append(node)
            self._note(node)

    def settings(self, node: ast.Attribute) -> list[ast.AST | None]:
        """What an attribute of `self`, of `cls` or of a class is set to.

        What classes set that have nothing to do with it does not count.

        Returns:
            Expressions, and what sets it in another way, such as the definition of a
            method. Nothing if it is the attribute of something else, if its class does
            not set it, or if it is set where the class is not known.
        """
        owner = self.owner(node.value)
        found = self._settings.get(self._source.mangled(node.attr, node), [])
        owners = {one for one, _, full in found if not full}
        if self._unknown or owner is None or None in owners:
            return []
        bases = self._bases(owner)
        related = {one for one in owners if one in bases or owner in self._bases(one)}
        return [value for one, value, _ in found if one in related and bases & owners]

    def nodes(self, owner: ast.ClassDef, name: str) -> list[ast.Attribute]:
        """Where a class uses an attribute of its own."""
        return [one for one in self._nodes[name] if self.owner(one.value) is owner]

    @property
    def are_unknown(self) -> bool:
        """Whether any attribute may be set in a way that does not name it."""
        return self._unknown

    def all(self) -> Iterator[tuple[str, ast.ClassDef | None, ast.AST | None, str]]:
        """The names of attributes, their classes, what sets them, their full names."""
        for name, settings in self._settings.items():
            yield from ((name, *setting) for setting in settings)

    def named(self, name: str) -> list[ast.AST | None]:
        """What attributes of a name are set to, of whatever class."""
        return [value for _, value, _ in self._settings.get(name, ())]

    def owner(self, node: ast.AST) -> ast.ClassDef | None:
        """The class that `self`, `cls` or the name of a class stands for."""
        variable = self._flow.variable(node) if isinstance(node, ast.Name) else None
        if variable is None or len(variable.bindings) != 1:
            return None
        bound = variable.bindings[0].node
        return bound if isinstance(bound, ast.ClassDef) else self._selves.get(bound)

    def _bases(self, owner: ast.ClassDef | None) -> set[ast.ClassDef | None]:
        """A class and those that it inherits from, as far as they are in this file."""
        found: set[ast.ClassDef | None] = set()
        pending = [owner]
        while pending:
            owner = pending.pop()
            if owner is not None and owner not in found:
                found.add(owner)
                pending += map(self.owner, owner.bases)
        return found

    def _note(self, node: ast.AST) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                parent = self._source.parent(node)
                static = ["staticmethod"] in map(names_of, node.decorator_list)
                if isinstance(parent, ast.ClassDef) and not static:
                    first = [*node.args.posonlyargs, *node.args.args][:1]
                    self._selves |= dict.fromkeys(first, parent)
            case ast.Attribute(attr="__dict__") | ast.Call(func=ast.Name("vars")):
                self._unknown = True
            case ast.Attribute(ctx=ast.Store()):
                parent = self._source.parent(node)
                value = parent.value if isinstance(parent, _Assignment) else None
                name, full = (
                    self._source.mangled(node.attr, node),
                    self._imports.meant(node),
                )
                self._settings[name].append((self.owner(node.value), value, full))
            case ast.Call(func=function):
                setter = "".join(names_of(function)[:1])
                named = (one.value for one in node.keywords if one.arg in _NAMES)
                given = [*node.args[:2], *named]
                if setter in _SETTERS:
                    self._set_by_name(given, setter)
            case _:
                pass

    def _set_by_name(self, nodes: Iterable[ast.expr], setter: str) -> None:
        """Note the attribute that a call sets or patches, by its name."""
        of = ""
        for one in nodes:
            text = last_text(one)
            if "." in text or (text and isinstance(one, ast.Constant)):
                _, dot, name = text.rpartition(".")
                is_full = dot and isinstance(one, ast.Constant)
                full = text if is_full else of and f"{of}.{name}"
                self._settings[name].append((None, one, full))
                return
            of = self._imports.meant(one)
        if setter in {"setattr", "__setattr__"}:
            self._unknown = True


def is_private(name: str) -> bool:
    """Whether a name says that only its own file or class uses it."""
    return name.startswith("_") and not name.endswith("__")
