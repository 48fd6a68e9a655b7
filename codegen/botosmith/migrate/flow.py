"""Which bindings of a name the uses of it may see."""

import ast

from attrs import define, field

from .scopes import Binding, Block, Kind, Scope
from .source import Source
from .walk import Walk

__all__ = ["Binding", "Flow", "Kind", "Variable"]


@define(eq=False)
class Variable:
    """Bindings that the same uses may see, and these uses.

    Attributes:
        name: The name, mangled if it is private to a class.
        scope: The node of the scope that the name belongs to.
        bindings: All bindings that one of the uses may see.
        uses: Where the name is read or deleted.
    """

    name: str
    scope: ast.AST
    bindings: list[Binding] = field(factory=list)
    uses: list[ast.Name] = field(factory=list)


class Flow:
    """The variables of a program.

    Attributes:
        variables: All of them.
    """

    def __init__(self, source: Source) -> None:
        walk = Walk(source.tree)
        _join(walk)
        found: dict[int, Variable] = {}
        for number, binding in walk.bindings.items():
            variable = Variable(binding.name, binding.scope)
            variable = found.setdefault(walk.webs.find(number), variable)
            variable.bindings.append(binding)
        for scope in walk.scopes:
            for name, numbers in scope.bindings.items() if scope.access else ():
                for root in {walk.webs.find(number) for number in numbers}:
                    found[root].bindings += [
                        Binding(name, call, "other", None, (), scope.node)
                        for call in scope.access
                    ]
        self.variables = [*found.values()]
        self._of = {
            node: found[walk.webs.find(number)] for node, number in walk.numbers.items()
        }
        for node, variable in self._of.items():
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store):
                variable.uses.append(node)

    def variable(self, node: ast.Name | ast.arg) -> Variable | None:
        """The variable of a name that is used or bound.

        Returns:
            None if nothing in the file binds the name.
        """
        return self._of.get(node)


def _join(walk: Walk) -> None:
    """Join each use with the bindings that it may see."""
    reaching = _Reaching(walk)
    for scope in walk.scopes:
        for name in scope.shared:
            reaching.all(scope, name)
    for number, name, scope in walk.deleted:
        seen = reaching.any_time(scope, name)
        if seen is not None:
            walk.webs.join(number, seen)
    for use in walk.uses:
        if use.block is None:
            seen = reaching.any_time(use.scope, use.name)
        else:
            seen = reaching.at(use.scope, use.name, use.block)
        if seen is not None:
            if use.node in walk.numbers:
                walk.webs.join(walk.numbers[use.node], seen)
            walk.numbers[use.node] = seen


class _Reaching:
    """The bindings that reach uses, as numbers that they are joined with."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._webs = walk.webs
        self._all: dict[tuple[Scope, str], int | None] = {}
        self._stars: dict[tuple[ast.alias, str], int] = {}

    def any_time(self, scope: Scope, name: str) -> int | None:
        """Join what code in a scope may see, whenever it runs."""
        owner = scope.owner(name)
        return None if owner is None else self.all(owner, name)

    def all(self, scope: Scope, name: str) -> int | None:
        """Join all bindings of a name that belongs to a scope."""
        if (scope, name) not in self._all:
            stars = [self._star(scope, alias, name) for alias in scope.stars]
            numbers = [*scope.bindings.get(name, ()), *stars]
            if scope.is_class and scope.outer is not None:
                outer = self.any_time(scope.outer, name)
                numbers += [] if outer is None else [outer]
            for number in numbers[1:]:
                self._webs.join(numbers[0], number)
            self._all[scope, name] = numbers[0] if numbers else None
        return self._all[scope, name]

    def at(self, scope: Scope, name: str, block: Block) -> int | None:
        """Join the bindings that reach the start of a block."""
        if scope.owner(name) is not scope:
            return self.any_time(scope, name)
        if name not in block.first:
            self._search(scope, name, block)
        seen = block.first[name]
        # Nothing reaches code that does not run.
        return seen if self._webs.has_binding(seen) else self.all(scope, name)

    def _search(self, scope: Scope, name: str, block: Block) -> None:
        seen = self._webs.new(bound=False)
        pending = [block]
        # The bindings that reach a block on the way are all among those that reach the
        # use, so they are joined in any case.
        block.first[name] = seen
        while pending:
            block = pending.pop()
            found: list[int | None] = []
            if block.star is not None:
                found.append(self._star(scope, block.star, name))
            if block is scope.start and scope.is_class and scope.outer is not None:
                found.append(self.any_time(scope.outer, name))
            for before in block.before:
                if name in before.last:
                    found.append(before.last[name])
                elif name in before.first:
                    found.append(before.first[name])
                else:
                    before.first[name] = seen
                    pending.append(before)
            for number in found:
                if number is not None:
                    self._webs.join(seen, number)

    def _star(self, scope: Scope, alias: ast.alias, name: str) -> int:
        if (alias, name) not in self._stars:
            number = self._webs.new(bound=True)
            self._stars[alias, name] = number
            binding = Binding(name, alias, "other", None, (), scope.node)
            self._walk.bindings[number] = binding
        return self._stars[alias, name]
