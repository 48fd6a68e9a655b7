"""Walks through a program in the order in which it runs."""

import ast
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TypeAlias

from .scopes import Binding, Block, Comprehension, Kind, Scope, Webs

_Step: TypeAlias = ast.AST | Callable[[], object]

# Expressions that need not evaluate all of their parts.
_SKIPPING = ast.BoolOp | ast.IfExp | ast.Compare | Comprehension
# Calls that may bind names of a scope, or let others do so.
_ACCESS = frozenset({"exec", "globals", "locals", "vars"})


class Walk(ast.NodeVisitor):
    """Finds the scopes, blocks, bindings and uses of a program.

    Attributes:
        scopes: The scopes; the module is the first.
        webs: The numbers of bindings, and which belong together so far.
        bindings: The bindings, by number.
        numbers: The numbers of nodes that bind a name, or use one that was bound just
            before.
        uses: All other uses: the name, its mangled text, the scope, and the block in
            which no binding is before it; no block if it may be at any time.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.webs = Webs()
        self.bindings: dict[int, Binding] = {}
        self.numbers: dict[ast.AST, int] = {}
        self.uses: list[tuple[ast.Name, str, Scope, Block | None]] = []
        self.scopes: list[Scope] = []
        self._scope = self._add_scope(tree, None)
        self._block = self._scope.start
        # Where `break` and `continue` lead to, and the starts of `finally`, from the
        # outside in; and where exceptions do.
        self._frames: list[dict[str, Block] | Block] = []
        self._raised: list[Block] = []
        self._any_time = False
        # Whether what follows in an expression may depend on what is before it.
        self._may_skip = False
        # Functions and classes, whose names depend on all of the scope around them.
        self._later: list[Callable[[], None]] = []
        self._statements(tree.body)
        for run in self._later:
            run()

    # Bindings and uses

    def _bind(
        self,
        name: str,
        node: ast.AST,
        kind: Kind = "other",
        value: ast.expr | None = None,
        path: tuple[int, ...] = (),
    ) -> int:
        scope = self._scope
        name = scope.mangled(name)
        owner = scope.elsewhere.get(name, scope)
        number = self.webs.new()
        self.bindings[number] = Binding(name, node, kind, value, path, owner.node)
        if not isinstance(getattr(node, "ctx", None), ast.Del):
            self.numbers[node] = number
        owner.names.add(name)
        owner.bindings[name].append(number)
        if owner is not scope or self._any_time:
            owner.shared.add(name)
        elif scope.has_flow:
            if self._raised:
                self._block = self._after(self._block)
                self._block.lead_to(self._raised[-1])
            self._block.last[name] = number
        return number

    def _bind_maybe(self, bind: Callable[[], object]) -> None:
        before = self._block
        self._block = self._after(before)
        bind()
        self._block = self._after(before, self._block)

    def _use(self, node: ast.Name) -> None:
        name = self._scope.mangled(node.id)
        scope: Scope = self._scope
        any_time = self._any_time
        while isinstance(scope.node, Comprehension) and name not in scope.names:
            any_time |= isinstance(scope.node, ast.GeneratorExp)
            scope = scope.outer or scope
        if any_time or not scope.has_flow:
            self.uses.append((node, name, self._scope, None))
        elif name in self._block.last:
            self.numbers[node] = self._block.last[name]
        else:
            self.uses.append((node, name, scope, self._block))

    def _targets(self, target: ast.expr, kind: Kind, value: ast.expr) -> None:
        pending: list[tuple[ast.expr, tuple[int, ...]]] = [(target, ())]
        while pending:
            target, path = pending.pop()
            match target:
                case ast.Name():
                    self._bind(target.id, target, kind, value, path)
                case ast.Starred():
                    pending.append((target.value, path))
                case ast.Tuple(elts=parts) | ast.List(elts=parts):
                    if any(isinstance(part, ast.Starred) for part in parts):
                        kind = "other"
                    paths = [(*path, place) for place in range(len(parts))]
                    pending += [*zip(parts, paths, strict=True)][::-1]
                case _:
                    self._evaluate(target)

    def _walrus(self, node: ast.NamedExpr) -> None:
        inner = scope = self._scope
        self._scope = scope.host
        while scope is not self._scope and scope.outer is not None:
            if isinstance(scope.node, ast.GeneratorExp):
                self._scope.shared.add(scope.mangled(node.target.id))
            scope = scope.outer
        bind = partial(self._targets, node.target, "assign", node.value)
        self._bind_maybe(bind) if self._may_skip else bind()
        self._scope = inner

    # Scopes and blocks

    def _add_scope(self, node: ast.AST, outer: Scope | None) -> Scope:
        private = node.name.lstrip("_") if isinstance(node, ast.ClassDef) else ""
        scope = Scope(node, outer, private or (outer.private if outer else ""))
        self.scopes.append(scope)
        return scope

    def _add_body(
        self,
        node: ast.AST,
        arguments: Sequence[ast.arg],
        body: Sequence[ast.stmt] | ast.expr,
    ) -> None:
        scope = self._add_scope(node, self._scope)

        def run() -> None:
            self._scope, self._block = scope, scope.start
            for argument in arguments:
                self._bind(argument.arg, argument, "parameter")
            if isinstance(body, ast.expr):
                self._evaluate(body)
            else:
                self._statements(body)

        self._later.append(run)

    @contextmanager
    def _at_any_time(self, node: ast.AST) -> Iterator[None]:
        """Bind type parameters, and evaluate what may run at any time."""
        self._any_time = True
        for parameter in getattr(node, "type_params", ()):
            self._bind(parameter.name, parameter)
            self._evaluate(*_expressions(parameter))
        yield
        self._any_time = False

    def _after(self, *blocks: Block) -> Block:
        after = Block()
        for block in blocks:
            block.lead_to(after)
        return after

    def _leave(self, *ways: str) -> None:
        """Go where `return`, `break` or `continue` leads."""
        for frame in reversed(self._frames):
            if isinstance(frame, Block):
                self._block.lead_to(frame)
                break
            for way in frame.keys() & ways:
                self._block.lead_to(frame[way])
                return
        self._block = Block()

    @contextmanager
    def _exceptions(self, block: Block) -> Iterator[None]:
        """Let exceptions lead to a block, and on from there."""
        self._block.lead_to(block)
        self._raised.append(block)
        yield
        self._raised.pop()
        if self._raised:
            block.lead_to(self._raised[-1])
        self._block = self._after(self._block)

    # Statements

    def _statements(self, statements: Sequence[ast.stmt]) -> None:
        for statement in statements:
            self.visit(statement)

    def _branch(self, start: Block, statements: Sequence[ast.stmt]) -> Block:
        """Walk statements that follow a block, and return their end."""
        self._block = self._after(start)
        self._statements(statements)
        return self._block

    def generic_visit(self, node: ast.AST) -> None:
        """Walk through a statement that has only expressions."""
        self._evaluate(*_expressions(node))

    def visit_Assign(self, node: ast.Assign) -> None:
        """Bind all targets."""
        self._evaluate(node.value)
        for target in node.targets:
            self._targets(target, "assign", node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Bind the target if there is a value."""
        if node.value is not None:
            self._evaluate(node.value)
            self._targets(node.target, "assign", node.value)
        elif not isinstance(node.target, ast.Name):
            self._evaluate(node.target)
        with self._at_any_time(node):
            self._evaluate(node.annotation)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """Use the target and bind it."""
        self._evaluate(node.target, node.value)
        if isinstance(node.target, ast.Name):
            before = self.numbers.get(node.target)
            number = self._bind(node.target.id, node.target, "augment", node.value)
            if before is not None:
                self.webs.join(before, number)

    def visit_Delete(self, node: ast.Delete) -> None:
        """Use the targets and bind them to nothing."""
        for target in node.targets:
            self._evaluate(target)
            for part in ast.walk(target):
                if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Del):
                    self._bind(part.id, part)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        """Bind the names of modules, or of what is in them."""
        for alias in node.names:
            if alias.name == "*":
                self._scope.wild.append(alias)
            else:
                self._bind(alias.asname or alias.name.partition(".")[0], alias)

    visit_ImportFrom = visit_Import

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> None:
        """Note that names belong to the module, or to a function around this one."""
        outer = self._scope.around() if isinstance(node, ast.Nonlocal) else iter(())
        function = next(outer, self.scopes[0])
        for name in map(self._scope.mangled, node.names):
            self._scope.elsewhere[name] = function.owner(name) or function

    visit_Nonlocal = visit_Global

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Evaluate what is outside of the function, and bind its name."""
        self._evaluate(*node.decorator_list, *_defaults(node.args))
        arguments = _arguments(node.args)
        annotations = [argument.annotation for argument in arguments]
        with self._at_any_time(node):
            self._evaluate(*filter(None, [*annotations, node.returns]))
            self._add_body(node, arguments, node.body)
        self._bind(node.name, node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Evaluate what is outside of the class, and bind its name."""
        self._evaluate(*node.decorator_list)
        with self._at_any_time(node):
            self._evaluate(*node.bases, *node.keywords)
            self._add_body(node, [], node.body)
        self._bind(node.name, node)

    def visit_TypeAlias(self, node: ast.stmt) -> None:
        """Bind the name; the value is evaluated when it is read."""
        name, *value = _expressions(node)
        with self._at_any_time(node):
            self._evaluate(*value)
        self._bind(getattr(name, "id", ""), name)

    def visit_If(self, node: ast.If) -> None:
        """Walk both branches; one `elif` is in the other, any number of times."""
        after = Block()
        rest: Sequence[ast.stmt] = [node]
        while len(rest) == 1 and isinstance(one := rest[0], ast.If):
            self._evaluate(one.test)
            tested = self._block
            self._branch(tested, one.body).lead_to(after)
            self._block = self._after(tested)
            rest = one.orelse
        self._statements(rest)
        self._block.lead_to(after)
        self._block = after

    def visit_For(self, node: ast.For | ast.AsyncFor | ast.While) -> None:
        """Walk a loop, whose start follows its end."""
        forever = False
        if not isinstance(node, ast.While):
            self._evaluate(node.iter)
        self._block = start = self._after(self._block)
        if isinstance(node, ast.While):
            self._evaluate(node.test)
            forever = isinstance(node.test, ast.Constant) and bool(node.test.value)
        after, tested = Block(), self._block
        self._block = self._after(tested)
        if not isinstance(node, ast.While):
            self._targets(node.target, "loop", node.iter)
        self._frames.append({"break": after, "continue": start})
        self._statements(node.body)
        self._frames.pop()
        self._block.lead_to(start)
        self._branch(Block() if forever else tested, node.orelse).lead_to(after)
        self._block = after

    visit_AsyncFor = visit_While = visit_For

    def visit_Try(self, node: ast.Try | ast.TryStar) -> None:
        """Walk a `try`, any part of whose body may be the last that runs."""
        raised, end, final = Block(), Block(), Block()
        self._frames += [final] if node.finalbody else []
        with self._exceptions(final):
            with self._exceptions(raised):
                self._statements(node.body)
            self._statements(node.orelse)
            self._block.lead_to(end)
            for handler in node.handlers:
                self._block = self._after(raised)
                self._evaluate(*_expressions(handler))
                if handler.name:
                    self._bind(handler.name, handler)
                self._statements(handler.body)
                self._block.lead_to(end)
        self._block = end
        if node.finalbody:
            self._frames.pop()
            end.lead_to(final)
            last = self._branch(final, node.finalbody)
            self._block = self._after(*[last] * bool(end.before))
            after = self._block
            # Each of these may have led there.
            for way in ("break", "continue"):
                self._block = last
                self._leave(way)
            self._block = after

    visit_TryStar = visit_Try

    def visit_With(self, node: ast.With | ast.AsyncWith) -> None:
        """Walk a `with`, which may swallow exceptions."""
        self._evaluate(node.items[0].context_expr)
        swallowed = Block()
        with self._exceptions(swallowed):
            for item in node.items:
                if item is not node.items[0]:
                    self._evaluate(item.context_expr)
                if item.optional_vars is not None:
                    self._targets(item.optional_vars, "with", item.context_expr)
            self._statements(node.body)
        self._block = self._after(self._block, swallowed)

    visit_AsyncWith = visit_With

    def visit_Match(self, node: ast.Match) -> None:
        """Walk the cases; a pattern that does not match may have bound names."""
        self._evaluate(node.subject)
        after = Block()
        for case in node.cases:
            for part in ast.walk(case.pattern):
                if isinstance(part, ast.pattern):
                    self._evaluate(*_expressions(part))
                name = getattr(part, "name", None) or getattr(part, "rest", None)
                if name:
                    self._bind_maybe(partial(self._bind, name, part))
            self._evaluate(*filter(None, [case.guard]))
            tested = self._block
            self._branch(tested, case.body).lead_to(after)
            self._block = self._after(tested)
        self._block.lead_to(after)
        self._block = after

    def visit_Raise(self, node: ast.Raise) -> None:
        """Evaluate what is raised; nothing follows."""
        self.generic_visit(node)
        self._block = Block()

    def visit_Return(self, node: ast.Return | ast.Break | ast.Continue) -> None:
        """Evaluate what is returned, and leave."""
        self.generic_visit(node)
        self._leave(type(node).__name__.lower())

    visit_Break = visit_Continue = visit_Return

    def visit_Assert(self, node: ast.Assert) -> None:
        """Evaluate the test, and the message if that fails."""
        self._evaluate(node.test)
        tested = self._block
        self._block = self._after(tested)
        self._evaluate(*filter(None, [node.msg]))
        self._block = self._after(tested)

    # Expressions

    def _evaluate(self, *nodes: _Step) -> None:
        """Walk through expressions, which may be nested deeply, in their order."""
        outside, self._may_skip = self._may_skip, False
        pending = [*reversed(nodes)]
        while pending:
            node = pending.pop()
            self._may_skip |= isinstance(node, _SKIPPING)
            if not isinstance(node, ast.AST):
                node()
            elif isinstance(node, ast.Name):
                self._use(node)
            elif not isinstance(node, ast.Constant):
                pending += reversed(self._steps(node))
        self._may_skip = outside

    def _steps(self, node: ast.AST) -> Sequence[_Step]:
        """What is evaluated for an expression, in order."""
        match node:
            case ast.NamedExpr():
                return [node.value, partial(self._walrus, node)]
            case ast.Lambda():
                self._add_body(node, _arguments(node.args), node.body)
                return _defaults(node.args)
            case ast.Dict():
                pairs = zip(node.keys, node.values, strict=True)
                return [part for pair in pairs for part in pair if part is not None]
            case ast.Call(func=ast.Name(id=name)) if name in _ACCESS:
                scope = self.scopes[0] if name == "globals" else self._scope.host
                if name == "exec" or not node.args:
                    scope.wild.append(node)
            case _ if isinstance(node, Comprehension):
                return self._comprehension(node)
            case _:
                pass
        return _expressions(node)

    def _comprehension(self, node: Comprehension) -> Sequence[_Step]:
        outer, start = self._scope, Block()
        inner = self._add_scope(node, outer)
        steps: list[_Step] = []
        for part in node.generators:
            for target in ast.walk(part.target):
                if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store):
                    inner.names.add(inner.mangled(target.id))
            bind = partial(self._targets, part.target, "loop", part.iter)
            steps += [part.iter, bind, *part.ifs]

        def enter(scope: Scope) -> None:
            self._block.lead_to(start)
            self._scope, self._block = scope, self._after(self._block, start)

        # The first iterable is evaluated outside.
        steps.insert(1, partial(enter, inner))
        return [*steps, *_expressions(node), partial(enter, outer)]


def _expressions(node: ast.AST) -> list[ast.AST]:
    """The expressions that are parts of a node."""
    children = ast.iter_child_nodes(node)
    return [child for child in children if isinstance(child, ast.expr | ast.keyword)]


def _arguments(node: ast.arguments) -> list[ast.arg]:
    named = [*node.posonlyargs, *node.args, *node.kwonlyargs]
    return [*named, *filter(None, [node.vararg, node.kwarg])]


def _defaults(node: ast.arguments) -> list[ast.expr]:
    return [*node.defaults, *filter(None, node.kw_defaults)]
