"""Which bindings of a name the uses of it may see."""

import ast
import re
from collections import defaultdict
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Literal, TypeAlias

from attrs import define, field

from .source import Source

BindingKind: TypeAlias = Literal[
    "assign", "loop", "with", "augment", "parameter", "other"
]
_Comprehension: TypeAlias = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp

# What a class adds to the names that are private to it.
_CLASS = re.compile(r"^_\w*(?=__\w)")


@define(eq=False)
class Binding:
    """One place that binds a name.

    Attributes:
        name: The name.
        node: What binds it: a name, argument, alias, handler, definition or pattern, or
            a call such as `locals()` that may bind any name.
        kind: How it is bound.
        value: What is assigned; what a loop or comprehension iterates over; the context
            manager of a `with`. None for others.
        path: The position within a tuple of targets: in `for k, v in x`, `v` has (1,).
        scope: The node of the scope that the name belongs to, if it is known.
    """

    name: str
    node: ast.AST
    kind: BindingKind = "other"
    value: ast.expr | None = None
    path: tuple[int, ...] = ()
    scope: ast.AST | None = None


@define(eq=False)
class Variable:
    """Bindings that the same uses may see, and these uses.

    Attributes:
        name: The name.
        scope: The node of the scope that the name belongs to.
        bindings: All bindings that one of the uses may see.
        uses: Where the name is read or deleted.
    """

    name: str
    scope: ast.AST
    bindings: list[Binding] = field(factory=list[Binding])
    uses: list[ast.Name] = field(factory=list[ast.Name])
    _whole: "Variable | None" = field(default=None, init=False)

    @property
    def whole(self) -> "Variable":
        """The variable that this one has become a part of, or itself."""
        whole: Variable = self
        while whole._whole is not None:
            whole = whole._whole
        return whole

    @property
    def is_local(self) -> bool:
        """Whether it is a name of a function, which nothing else can read."""
        return not isinstance(self.scope, ast.Module | ast.ClassDef)

    def join(self, other: "Variable") -> None:
        """Make one variable of two."""
        one, two = self.whole, other.whole
        if one is not two:
            one.bindings += two.bindings
            two._whole = one


@define(eq=False)
class Block:
    """Code that has the same bindings from its start to its end.

    Attributes:
        scope: The scope whose names it has in order; None if it may run at any time.
        before: The blocks after which it may run.
        known: The bindings of names that it has: the one that it starts with, and those
            that were found.
    """

    scope: "Scope | None"
    before: "list[Block]" = field(factory=lambda: list[Block]())
    known: dict[str, Variable] = field(factory=dict[str, Variable])


@define(eq=False)
class Scope:
    """What has names of its own: a module, class, function or comprehension.

    Attributes:
        node: Its node.
        outer: The scope that it is in.
        is_class: Whether it is a class, whose names functions in it do not see.
        owners: The scopes of the names that code in it binds or declares.
        bound: For each of its own names, a block after all that bind it.
        access: What may bind any of its names: `locals()` and its like, and `*`.
    """

    node: ast.AST
    outer: "Scope | None" = None
    is_class: bool = False
    owners: "dict[str, Scope]" = field(factory=lambda: dict[str, Scope]())
    bound: dict[str, Block] = field(factory=lambda: defaultdict(lambda: Block(None)))
    access: list[ast.AST] = field(factory=list[ast.AST])

    def owner(self, name: str) -> "Scope":
        """The scope of a name in its code; the module if nothing binds the name."""
        scope: Scope = self
        while scope.outer is not None:
            if name in scope.owners and (scope is self or not scope.is_class):
                return scope.owners[name]
            scope = scope.outer
        return scope


class Flow:
    """The variables of a program.

    Names in a function, a class or the module are followed in the order in which its
    statements run. What is rarer is taken to run at any time, and sees all bindings of
    a name: comprehensions, `match`, `finally`, `:=`, and definitions apart from their
    bodies. A class also sees the names around it.

    Attributes:
        variables: All of them.
    """

    def __init__(self, source: Source) -> None:
        seen: dict[ast.AST, Variable] = {}
        for node, name, scope, block in _Walk(source.tree).names:
            owner = scope.owner(name)
            in_order = owner is block.scope and not owner.access
            variable = _reaching(owner, name, block if in_order else owner.bound[name])
            if not variable.whole.bindings:
                variable.join(_reaching(owner, name, owner.bound[name]))
            seen.setdefault(node, variable).join(variable)
        self._of = {node: one.whole for node, one in seen.items() if one.whole.bindings}
        self.variables = [*dict.fromkeys(self._of.values())]
        for node, variable in self._of.items():
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store):
                variable.uses.append(node)

    def variable(self, node: ast.Name | ast.arg) -> Variable | None:
        """The variable of a name that is used or bound.

        Returns:
            None if nothing in the file binds the name.
        """
        return self._of.get(node)

    def bindings(self, node: ast.AST | None) -> list[Binding]:
        """What binds a name; nothing for other nodes."""
        variable = self.variable(node) if isinstance(node, ast.Name) else None
        return variable.bindings if variable is not None else []


def _reaching(scope: Scope, name: str, block: Block) -> Variable:
    """Join the bindings of a name that reach a block."""
    seen = Variable(name, scope.node, [Binding(name, node) for node in scope.access])
    pending = [block]
    # The bindings that reach a block on the way are all among those that reach the
    # use, so they are joined in any case.
    while pending:
        one = pending.pop()
        if name in one.known:
            one.known[name].join(seen)
            continue
        if one is block or len(one.before) > 1:
            one.known[name] = seen
        pending += one.before
    return seen


class _Walk:
    """Walks through a program in the order in which it runs.

    Attributes:
        names: The nodes that bind or use names, with the names, their scopes, and the
            blocks that have the bindings they may see.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.names: list[tuple[ast.AST, str, Scope, Block]] = []
        # Where the next turns of loops and the handlers of exceptions start.
        self._loops: list[Block] = []
        self._raised: list[Block] = []
        # Functions and classes are walked after all of the scope around them.
        self._module = Scope(tree)
        self._later: list[tuple[Scope, Sequence[ast.AST]]] = [(self._module, tree.body)]
        for scope, body in self._later:
            self._scope: Scope = scope
            self._home, self._block = scope, Block(scope)
            self._read(*body)

    @contextmanager
    def _inside(self, scope: Scope) -> Generator[None]:
        """Walk through code in a scope that may run at any time."""
        before = self._scope, self._block
        self._scope, self._block = scope, Block(None, [self._block])
        yield
        self._scope, self._block = before

    # Names

    def _bind(self, binding: Binding) -> None:
        name = binding.name = _CLASS.sub("", binding.name)
        owner = self._scope.owners.setdefault(name, self._scope)
        binding.scope = owner.node
        variable = Variable(name, owner.node, [binding])
        bound = Block(owner, [self._block], {name: variable})
        owner.bound[name].before.append(bound)
        if owner is self._block.scope:
            self._block = bound
            for raised in self._raised:
                raised.before.append(bound)
        self.names.append((binding.node, name, owner, self._block))

    def _use(self, node: ast.Name) -> None:
        name, scope = _CLASS.sub("", node.id), self._scope
        self.names.append((node, name, scope, self._block))
        if scope.is_class and scope.outer is not None:
            self.names.append((node, name, scope.outer, self._block))

    def _target(
        self, node: ast.expr, kind: BindingKind, value: ast.expr, *path: int
    ) -> None:
        match node:
            case ast.Name():
                self._bind(Binding(node.id, node, kind, value, path))
            # How much a starred target takes is not known.
            case ast.Tuple() | ast.List() if ast.Starred not in map(type, node.elts):
                for place, part in enumerate(node.elts):
                    self._target(part, kind, value, *path, place)
            case _:
                self._read(node)

    # Blocks

    def _after(self, *blocks: Block) -> Block:
        return Block(self._block.scope, [*blocks])

    def _catch(self, *nodes: ast.AST) -> Block:
        """Walk through code; return where its exceptions lead to."""
        raised = self._after(self._block)
        self._raised.append(raised)
        self._read(*nodes)
        self._raised.pop()
        return raised

    # Code

    def _read(self, *nodes: ast.AST) -> None:
        """Walk through statements and expressions in their order."""
        pending = [*reversed(nodes)]
        while pending:
            node = pending.pop()
            match node:
                case ast.Name(ctx=ast.Store()):
                    self._bind(Binding(node.id, node))
                case ast.Name():
                    self._use(node)
                case ast.Constant() | ast.expr_context():
                    pass
                case ast.stmt():
                    self._statement(node)
                case ast.NamedExpr():
                    self._read(node.value)
                    with self._inside(self._home):
                        self._target(node.target, "assign", node.value)
                case ast.withitem(optional_vars=ast.expr() as target):
                    self._read(node.context_expr)
                    self._target(target, "with", node.context_expr)
                case ast.Lambda():
                    with self._inside(Scope(node, self._scope)):
                        self._read(node.args)
                    scope = Scope(node, self._scope)
                    self._later.append((scope, [node.args, node.body]))
                case ast.arguments() if self._block.scope is not None:
                    for part in ast.iter_child_nodes(node):
                        if isinstance(part, ast.arg):
                            self._bind(Binding(part.arg, part, "parameter"))
                case _ if isinstance(node, _Comprehension):
                    self._comprehension(node)
                case _:
                    self._note(node)
                    pending += reversed([*ast.iter_child_nodes(node)])

    def _note(self, node: ast.AST) -> None:
        """Note what binds a name that is not an expression."""
        # Handlers of exceptions, patterns, and parameters of types.
        name = getattr(node, "name", None) or getattr(node, "rest", None)
        match node:
            case ast.Call(func=ast.Name("globals")) | ast.alias("*"):
                self._module.access.append(node)
            case ast.Call(func=ast.Name("exec" | "locals" | "vars")):
                self._home.access.append(node)
            case ast.alias(name, other):
                self._bind(Binding(other or name.partition(".")[0], node))
            case _:
                if isinstance(name, str):
                    self._bind(Binding(name, node))

    def _comprehension(self, node: _Comprehension) -> None:
        first, *others = node.generators
        self._read(first.iter)
        with self._inside(Scope(node, self._scope)):
            for part in node.generators:
                self._target(part.target, "loop", part.iter)
                self._read(*part.ifs)
            self._read(*(part.iter for part in others))
            parts = ast.iter_child_nodes(node)
            self._read(*(part for part in parts if isinstance(part, ast.expr)))

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Assign():
                self._read(node.value)
                for target in node.targets:
                    self._target(target, "assign", node.value)
            case ast.AnnAssign(value=None):
                self._read(node.annotation, *ast.iter_child_nodes(node.target))
            case ast.AnnAssign(value=ast.expr() as value):
                self._read(node.annotation, value)
                self._target(node.target, "assign", value)
            case ast.AugAssign():
                self._read(node.value)
                if isinstance(node.target, ast.Name):
                    self._use(node.target)
                self._target(node.target, "augment", node.value)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                self._define(node, node.name)
            case ast.If():
                self._read(node.test)
                before = self._block
                self._read(*node.body)
                end, self._block = self._block, before
                self._read(*node.orelse)
                self._block = self._after(self._block, end)
            case ast.For() | ast.AsyncFor() | ast.While():
                self._loop(node)
            case ast.Try() | ast.TryStar():
                raised = self._catch(*node.body)
                self._read(*node.orelse)
                ends = [self._block]
                for handler in node.handlers:
                    self._block = raised
                    self._read(handler)
                    ends.append(self._block)
                self._block = self._after(*ends)
                with self._inside(self._scope):
                    self._read(*node.finalbody)
            case ast.With() | ast.AsyncWith():
                raised = self._catch(*ast.iter_child_nodes(node))
                self._block = self._after(self._block, raised)
            case ast.Match():
                with self._inside(self._scope):
                    self._read(*ast.iter_child_nodes(node))
            case ast.Global() | ast.Nonlocal():
                outer = self._module if isinstance(node, ast.Global) else self._scope
                for name in (_CLASS.sub("", name) for name in node.names):
                    self._scope.owners[name] = outer.owner(name)
            case ast.Return() | ast.Raise() | ast.Break() | ast.Continue():
                self._read(*ast.iter_child_nodes(node))
                for start in self._loops[-1:]:
                    start.before.append(self._block)
                self._block = self._after()
            case _:
                self._read(*ast.iter_child_nodes(node))

    def _define(self, node: ast.stmt, name: str) -> None:
        parts = [*ast.iter_child_nodes(node)]
        head = Scope(node, self._scope)
        with self._inside(head):
            self._read(*(part for part in parts if not isinstance(part, ast.stmt)))
        body = [part for part in parts if isinstance(part, ast.stmt | ast.arguments)]
        self._later.append((Scope(node, head, isinstance(node, ast.ClassDef)), body))
        self._bind(Binding(name, node))

    def _loop(self, node: ast.For | ast.AsyncFor | ast.While) -> None:
        if not isinstance(node, ast.While):
            self._read(node.iter)
        start = self._block = self._after(self._block)
        self._loops.append(start)
        if isinstance(node, ast.While):
            self._read(node.test)
        else:
            self._target(node.target, "loop", node.iter)
        self._read(*node.body)
        self._loops.pop().before.append(self._block)
        self._block = start
        self._read(*node.orelse)
        self._block = self._after(start, self._block)
