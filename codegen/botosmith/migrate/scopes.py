"""The scopes of a program, the blocks of their code, and the bindings in them."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal, Self, TypeAlias

from attrs import define, field

from .source import Function

Kind: TypeAlias = Literal["assign", "loop", "with", "augment", "parameter", "other"]
Comprehension: TypeAlias = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


@define(eq=False)
class Binding:
    """One place that binds a name.

    Attributes:
        name: The name, mangled if it is private to a class.
        node: What binds it: a name, argument, alias, handler, definition or pattern, or
            a call such as `locals()` that may bind any name.
        kind: How it is bound.
        value: What is assigned; what a loop or comprehension iterates over; the context
            manager of a `with`. None for others.
        path: The position within a tuple of targets: in `for k, v in x`, `v` has (1,).
        scope: The node of the scope that the name belongs to.
    """

    name: str
    node: ast.AST
    kind: Kind
    value: ast.expr | None
    path: tuple[int, ...]
    scope: ast.AST


@define(eq=False)
class Block:
    """Code that runs from its start to its end.

    Attributes:
        before: The blocks after which it may run.
        last: The last binding of each name in it.
        first: A number for each name, joined with all bindings that reach its start.
    """

    before: list[Self] = field(factory=list)
    last: dict[str, int] = field(factory=dict)
    first: dict[str, int] = field(factory=dict)
    _is_entry: bool = False

    def lead_to(self, block: Self) -> None:
        """Say that another block may follow, if this one may run at all."""
        if self._is_entry or self.before:
            block.before.append(self)


@define(eq=False)
class Scope:
    """What has names of its own: a module, class, function or comprehension.

    Attributes:
        node: Its node; for type parameters, the first of them.
        outer: The scope that it is in.
        private: The name of the innermost class, which mangles names.
        start: The block that it starts with.
        names: The names that belong to it.
        bindings: The bindings of each.
        elsewhere: The scopes of names that `global` and `nonlocal` declare.
        shared: The names that may be bound at any time.
        wild: What may bind any name in it: `*` of an import, or calls such as `exec()`.
    """

    node: ast.AST
    outer: "Scope | None" = None
    private: str = ""
    start: Block = field(factory=lambda: Block(is_entry=True))
    names: set[str] = field(factory=set)
    bindings: dict[str, list[int]] = field(factory=lambda: defaultdict(list))
    elsewhere: "dict[str, Scope]" = field(factory=dict)
    shared: set[str] = field(factory=set)
    wild: list[ast.AST] = field(factory=list)

    @property
    def has_flow(self) -> bool:
        """Whether the order of its bindings and uses counts."""
        return isinstance(self.node, Function)

    @property
    def host(self) -> "Scope":
        """The scope that has what a comprehension binds with `:=`."""
        scope = self
        while isinstance(scope.node, Comprehension) and scope.outer is not None:
            scope = scope.outer
        return scope

    def mangled(self, name: str) -> str:
        """The name that a name in the code stands for."""
        if self.private and name.startswith("__") and not name.endswith("__"):
            return f"_{self.private}{name}"
        return name

    def owner(self, name: str) -> "Scope | None":
        """The scope that a name belongs to, if code in this scope has it."""
        for scope in (self, *self.around()):
            if name in scope.elsewhere:
                return scope.elsewhere[name]
            if name in scope.names or scope.wild:
                return scope
        return None

    def around(self) -> "Iterator[Scope]":
        """The scopes around this one whose names it sees: all but classes."""
        scope = self.outer
        while scope is not None:
            if not isinstance(scope.node, ast.ClassDef):
                yield scope
            scope = scope.outer


class Webs:
    """Disjoint sets of numbers."""

    def __init__(self) -> None:
        self._parents: list[int] = []

    def new(self) -> int:
        """Make a set of one number."""
        self._parents.append(len(self._parents))
        return self._parents[-1]

    def find(self, number: int) -> int:
        """The number that stands for the set of a number."""
        parents = self._parents
        while parents[number] != number:
            parents[number] = number = parents[parents[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one set of the sets of two numbers."""
        self._parents[self.find(other)] = self.find(one)
