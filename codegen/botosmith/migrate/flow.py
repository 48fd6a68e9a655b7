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
        _Joined(walk)
        found: dict[int, Variable] = {}
        for number, binding in walk.bindings.items():
            variable = Variable(binding.name, binding.scope)
            variable = found.setdefault(walk.webs.find(number), variable)
            variable.bindings.append(binding)
        self.variables = [*found.values()]
        self._of: dict[ast.AST, Variable] = {}
        for node, number in walk.numbers.items():
            if known := found.get(walk.webs.find(number)):
                self._of[node] = known
                if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store):
                    known.uses.append(node)

    def variable(self, node: ast.Name | ast.arg) -> Variable | None:
        """The variable of a name that is used or bound.

        Returns:
            None if nothing in the file binds the name.
        """
        return self._of.get(node)


class _Joined:
    """Joins each use with the bindings that it may see."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._webs = walk.webs
        self._known: dict[tuple[Scope, str], int | None] = {}
        for scope in walk.scopes:
            for name in [*scope.bindings] if scope.wild else scope.shared:
                self._all(scope, name)
        for node, name, scope, block in walk.uses:
            if block is None or scope.wild or scope.owner(name) is not scope:
                seen = self._any_time(scope, name)
            else:
                seen = self._reaching(scope, name, block)
            if seen is not None:
                if node in walk.numbers:
                    self._webs.join(walk.numbers[node], seen)
                walk.numbers[node] = seen

    def _any_time(self, scope: Scope, name: str) -> int | None:
        """Join what code in a scope may see, whenever it runs."""
        owner = scope.owner(name)
        return None if owner is None else self._all(owner, name)

    def _all(self, scope: Scope, name: str) -> int | None:
        """Join all bindings of a name that belongs to a scope."""
        if (scope, name) not in self._known:
            numbers = [*scope.bindings.get(name, ())]
            for node in scope.wild:
                numbers.append(self._webs.new())
                binding = Binding(name, node, "other", None, (), scope.node)
                self._walk.bindings[numbers[-1]] = binding
            if isinstance(scope.node, ast.ClassDef) and scope.outer is not None:
                # Before the class binds a name, it sees that of an outer scope.
                outer = next(scope.around())
                numbers += [n for n in [self._any_time(outer, name)] if n is not None]
            for number in numbers[1:]:
                self._webs.join(numbers[0], number)
            self._known[scope, name] = numbers[0] if numbers else None
        return self._known[scope, name]

    def _reaching(self, scope: Scope, name: str, block: Block) -> int:
        """Join the bindings that reach the start of a block."""
        if name in block.first:
            return block.first[name]
        # The bindings that reach a block on the way are all among those that reach the
        # use, so they are joined in any case.
        block.first[name] = seen = self._webs.new()
        pending, found = [block], [seen]
        while pending:
            block = pending.pop()
            for before in block.before:
                if name in before.last:
                    found.append(before.last[name])
                elif name in before.first:
                    found.append(before.first[name])
                else:
                    before.first[name] = seen
                    pending.append(before)
        # Nothing reaches code that does not run.
        every = self._all(scope, name) if {*found} == {seen} else None
        for number in found if every is None else [every]:
            self._webs.join(number, seen)
        return seen
