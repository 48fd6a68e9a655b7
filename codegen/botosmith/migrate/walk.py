"""Walks through a program in the order in which it runs."""

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TypeAlias

from attrs import define, field

from .scopes import Binding, Block, Comprehension, Kind, Scope, Webs

_Step: TypeAlias = ast.AST | Callable[[], object]
_Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

# Calls that may bind names of a scope, or let others do so.
_ACCESS = frozenset({"exec", "globals", "locals", "vars"})


@define(eq=False)
class Use:
    """A use of a name.

    Attributes:
        node: The name.
        name: The name, mangled if it is private to a class.
        scope: The scope of the use.
        block: The block that has it, before any binding of the name; None if the use
            may be at any time.
    """

    node: ast.Name
    name: str
    scope: Scope
    block: Block | None


@define(eq=False)
class _Loop:
    start: Block
    after: Block = field(factory=Block)


@define(eq=False)
class _Finally:
    start: Block = field(factory=Block)
    ways: set[str] = field(factory=set)


class Walk:
    """Finds the scopes, blocks, bindings and uses of a program.

    Attributes:
        scopes: The scopes; the module is the first.
        webs: The numbers of bindings, and which belong together so far.
        bindings: The bindings, by number.
        numbers: The numbers of nodes that bind a name, or use one that was bound just
            before.
        uses: All other uses.
        deleted: The numbers of deletions in classes, where the name of an outer scope
            shows again.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.webs = Webs()
        self.bindings: dict[int, Binding] = {}
        self.numbers: dict[ast.AST, int] = {}
        self.uses: list[Use] = []
        self.deleted: list[tuple[int, str, Scope]] = []
        self._scope = Scope(tree)
        self.scopes = [self._scope]
        self._block = self._scope.start
        self._frames: list[_Loop | _Finally] = []
        # Where exceptions lead to, from the outside in.
        self._raised: list[Block] = []
        self._comprehensions: list[tuple[Scope, Block]] = []
        self._conditions = 0
        self._any_time = False
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
        number = self.webs.new(bound=True)
        self.bindings[number] = Binding(name, node, kind, value, path, owner.node)
        if not isinstance(getattr(node, "ctx", None), ast.Del):
            self.numbers[node] = number
        owner.names.add(name)
        owner.bindings[name].append(number)
        if owner is not scope or self._any_time:
            owner.shared.add(name)
        elif not isinstance(scope.node, Comprehension):
            if self._raised:
                self._block = self._after(self._block)
                self._block.lead_to(self._raised[-1])
            self._block.last[name] = number
        return number

    def _unbind(self, name: str, node: ast.AST) -> None:
        number = self._bind(name, node)
        if self._scope.is_class and self._scope.outer is not None:
            name = self._scope.mangled(name)
            self.deleted.append((number, name, self._scope.outer))

    def _use(self, node: ast.Name) -> None:
        name = self._scope.mangled(node.id)
        scope, any_time = self._scope, self._any_time
        while isinstance(scope.node, Comprehension) and scope.outer is not None:
            if name in scope.names:
                any_time = True
                break
            any_time |= isinstance(scope.node, ast.GeneratorExp)
            scope = scope.outer
        # A comprehension does not see the names of the class that it is in.
        if any_time or (scope.is_class and scope is not self._scope):
            self.uses.append(Use(node, name, self._scope, None))
        elif name in self._block.last:
            self.numbers[node] = self._block.last[name]
        else:
            self.uses.append(Use(node, name, scope, self._block))

    def _targets(self, target: ast.expr, kind: Kind, value: ast.expr) -> None:
        pending: list[tuple[ast.expr, tuple[int, ...] | None]] = [(target, ())]
        while pending:
            target, path = pending.pop()
            if isinstance(target, ast.Tuple | ast.List):
                parts: list[tuple[ast.expr, tuple[int, ...] | None]] = []
                for place, part in enumerate(target.elts):
                    if isinstance(part, ast.Starred):
                        # How much it takes is not known, nor the place of what follows.
                        part, path = part.value, None
                    parts.append((part, None if path is None else (*path, place)))
                pending += reversed(parts)
            elif not isinstance(target, ast.Name):
                self._evaluate(target)
            elif path is None:
                self._bind(target.id, target)
            else:
                self._bind(target.id, target, kind, value, path)

    def _walrus(self, node: ast.NamedExpr) -> None:
        inner, before = self._scope, self._block
        any_time = False
        while isinstance(self._scope.node, Comprehension) and self._scope.outer:
            any_time |= isinstance(self._scope.node, ast.GeneratorExp)
            self._scope = self._scope.outer
        if any_time:
            self._scope.shared.add(self._scope.mangled(node.target.id))
        self._block = self._after(before)
        self._bind(node.target.id, node.target, "assign", node.value)
        if self._conditions:
            self._block = self._after(before, self._block)
        self._scope = inner

    # Blocks

    def _after(self, *blocks: Block) -> Block:
        after = Block()
        for block in blocks:
            block.lead_to(after)
        return after

    def _leave(self, way: str) -> None:
        """Go where `return`, `break` or `continue` leads."""
        for frame in reversed(self._frames):
            if isinstance(frame, _Finally):
                self._block.lead_to(frame.start)
                frame.ways.add(way)
                break
            if way != "return":
                self._block.lead_to(frame.after if way == "break" else frame.start)
                break
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

    @contextmanager
    def _within(self, scope: Scope) -> Iterator[None]:
        """Evaluate in a scope what may run at any time."""
        before, self._scope, self._any_time = self._scope, scope, True
        yield
        self._scope, self._any_time = before, False

    # Statements

    def _statements(self, statements: Iterable[ast.stmt]) -> None:
        for statement in statements:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Assign():
                self._evaluate(node.value)
                for target in node.targets:
                    self._targets(target, "assign", node.value)
            case ast.AnnAssign():
                self._annotated(node)
            case ast.AugAssign():
                self._augment(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                self._define(node)
            case ast.If():
                self._if(node)
            case ast.For() | ast.AsyncFor() | ast.While():
                self._loop(node)
            case ast.Try() | ast.TryStar():
                self._try(node)
            case ast.With() | ast.AsyncWith():
                self._with(node)
            case ast.Match():
                self._match(node)
            case ast.Import() | ast.ImportFrom():
                self._import(node)
            case ast.Return() | ast.Break() | ast.Continue():
                self._evaluate(*_expressions(node))
                self._leave(type(node).__name__.lower())
            case ast.Raise():
                self._evaluate(*_expressions(node))
                self._block = Block()
            case ast.Assert():
                self._evaluate(node.test)
                holds = self._after(self._block)
                self._block = self._after(self._block)
                self._evaluate(*filter(None, [node.msg]))
                self._block = holds
            case ast.Global():
                for name in map(self._scope.mangled, node.names):
                    self._scope.elsewhere[name] = self.scopes[0]
            case ast.Nonlocal():
                for name in map(self._scope.mangled, node.names):
                    owners = (one.owner(name) for one in self._scope.around())
                    self._scope.elsewhere[name] = next(owners, None) or self.scopes[0]
            case ast.Delete():
                self._delete(node)
            case _ if hasattr(node, "type_params"):
                self._type_alias(node)
            case _:
                self._evaluate(*_expressions(node))

    def _annotated(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._evaluate(node.value)
            self._targets(node.target, "assign", node.value)
        elif isinstance(node.target, ast.Name):
            self._scope.names.add(self._scope.mangled(node.target.id))
        else:
            self._evaluate(node.target)
        with self._within(self._scope):
            self._evaluate(node.annotation)

    def _augment(self, node: ast.AugAssign) -> None:
        self._evaluate(node.target, node.value)
        if isinstance(node.target, ast.Name):
            before = self.numbers.get(node.target)
            number = self._bind(node.target.id, node.target, "augment", node.value)
            if before is not None:
                self.webs.join(before, number)

    def _delete(self, node: ast.Delete) -> None:
        pending = [*reversed(node.targets)]
        while pending:
            target = pending.pop()
            if isinstance(target, ast.Tuple | ast.List):
                pending += reversed(target.elts)
                continue
            self._evaluate(target)
            if isinstance(target, ast.Name):
                self._unbind(target.id, target)

    def _import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name == "*":
                self._scope.stars.append(alias)
                self._block = self._after(self._block)
                self._block.star = alias
                if self._raised:
                    self._block.lead_to(self._raised[-1])
            else:
                self._bind(alias.asname or alias.name.partition(".")[0], alias)

    def _define(self, node: _Definition) -> None:
        self._evaluate(*node.decorator_list)
        outer = self._type_parameters(node)
        if isinstance(node, ast.ClassDef):
            arguments = []
            outside = [*node.bases, *node.keywords]
            if outer is self._scope:
                self._evaluate(*outside)
                outside = []
        else:
            self._evaluate(*_defaults(node.args))
            arguments = _arguments(node.args)
            outside = [
                *filter(None, [*(a.annotation for a in arguments), node.returns])
            ]
        with self._within(outer):
            self._evaluate(*outside)
            self._add(node, arguments, node.body)
        self._bind(node.name, node)

    def _type_parameters(self, node: ast.AST) -> Scope:
        """The scope of the annotations of a definition."""
        parameters: list[ast.AST] = getattr(node, "type_params", [])
        if not parameters:
            return self._scope
        scope = Scope(parameters[0], self._scope, self._scope.private)
        self.scopes.append(scope)
        with self._within(scope):
            for parameter in parameters:
                self._bind(getattr(parameter, "name", ""), parameter)
                self._evaluate(*_expressions(parameter))
        return scope

    def _type_alias(self, node: ast.stmt) -> None:
        name, *value = _expressions(node)
        if isinstance(name, ast.Name):
            self._bind(name.id, name)
        with self._within(self._type_parameters(node)):
            self._evaluate(*value)

    def _add(
        self,
        node: _Definition | ast.Lambda,
        arguments: Sequence[ast.arg],
        body: Sequence[ast.AST],
    ) -> None:
        """Add the scope of a class or function, whose body is walked later."""
        private = node.name.lstrip("_") if isinstance(node, ast.ClassDef) else None
        scope = Scope(node, self._scope, private or self._scope.private)
        self.scopes.append(scope)

        def run() -> None:
            self._scope, self._block = scope, scope.start
            for argument in arguments:
                self._bind(argument.arg, argument, "parameter")
            for part in body:
                if isinstance(part, ast.stmt):
                    self._statement(part)
                else:
                    self._evaluate(part)

        self._later.append(run)

    def _if(self, node: ast.If) -> None:
        after = Block()
        rest: Sequence[ast.stmt] = [node]
        # One `elif` is in the other, any number of times.
        while len(rest) == 1 and isinstance(one := rest[0], ast.If):
            self._evaluate(one.test)
            tested = self._block
            self._block = self._after(tested)
            self._statements(one.body)
            self._block.lead_to(after)
            self._block = self._after(tested)
            rest = one.orelse
        self._statements(rest)
        self._block.lead_to(after)
        self._block = after

    def _loop(self, node: ast.For | ast.AsyncFor | ast.While) -> None:
        if not isinstance(node, ast.While):
            self._evaluate(node.iter)
        loop = _Loop(self._after(self._block))
        self._block = end = loop.start
        if isinstance(node, ast.While):
            self._evaluate(node.test)
            forever = isinstance(node.test, ast.Constant) and bool(node.test.value)
            end = Block() if forever else self._block
        self._block = self._after(self._block)
        self._frames.append(loop)
        if not isinstance(node, ast.While):
            self._targets(node.target, "loop", node.iter)
        self._statements(node.body)
        self._block.lead_to(loop.start)
        self._frames.pop()
        self._block = self._after(end)
        self._statements(node.orelse)
        self._block.lead_to(loop.after)
        self._block = loop.after

    def _try(self, node: ast.Try | ast.TryStar) -> None:
        if not node.finalbody:
            self._block = self._after(*self._handled(node))
            return
        final = _Finally()
        self._frames.append(final)
        with self._exceptions(final.start):
            ends = self._handled(node)
        self._frames.pop()
        for end in ends:
            end.lead_to(final.start)
        self._block = final.start
        self._statements(node.finalbody)
        last = self._block
        for way in final.ways:
            self._block = last
            self._leave(way)
        self._block = Block()
        if any(end.is_reached for end in ends):
            last.lead_to(self._block)

    def _handled(self, node: ast.Try | ast.TryStar) -> list[Block]:
        """Walk all but `finally`, and return the ends."""
        raised = Block()
        with self._exceptions(raised):
            self._statements(node.body)
        self._statements(node.orelse)
        ends = [self._block]
        for handler in node.handlers:
            self._block = self._after(raised)
            self._evaluate(*filter(None, [handler.type]))
            if handler.name:
                self._bind(handler.name, handler)
            self._statements(handler.body)
            if handler.name:
                self._unbind(handler.name, handler)
            ends.append(self._block)
        return ends

    def _with(self, node: ast.With | ast.AsyncWith) -> None:
        first, *others = node.items
        self._evaluate(first.context_expr)
        swallowed = Block()
        with self._exceptions(swallowed):
            for item in node.items:
                if item in others:
                    self._evaluate(item.context_expr)
                if item.optional_vars is not None:
                    self._targets(item.optional_vars, "with", item.context_expr)
            self._statements(node.body)
        self._block = self._after(self._block, swallowed)

    def _match(self, node: ast.Match) -> None:
        self._evaluate(node.subject)
        after = Block()
        for case in node.cases:
            self._block = self._after(self._block)
            failed = [self._block]
            parts = [*ast.walk(case.pattern)]
            alternatives = any(isinstance(part, ast.MatchOr) for part in parts)
            for part in parts:
                if not isinstance(part, ast.pattern):
                    continue
                self._evaluate(*_expressions(part))
                name = getattr(part, "name", None) or getattr(part, "rest", None)
                if name:
                    before = self._block
                    self._block = self._after(before)
                    self._bind(name, part)
                    failed.append(self._block)
                    others = [before] if alternatives else []
                    self._block = self._after(self._block, *others)
            if case.guard is not None:
                self._evaluate(case.guard)
                failed.append(self._block)
            elif isinstance(case.pattern, ast.MatchAs) and not case.pattern.pattern:
                failed = []
            self._block = self._after(self._block)
            self._statements(case.body)
            self._block.lead_to(after)
            self._block = self._after(*failed)
        self._block.lead_to(after)
        self._block = after

    # Expressions

    def _evaluate(self, *nodes: ast.AST) -> None:
        """Walk through expressions, which may be nested deeply, in their order."""
        pending: list[_Step] = [*reversed(nodes)]
        while pending:
            node = pending.pop()
            if not isinstance(node, ast.AST):
                node()
            elif isinstance(node, ast.Name):
                self._use(node)
            elif not isinstance(node, ast.Constant):
                pending += reversed(self._steps(node))

    def _steps(self, node: ast.AST) -> Sequence[_Step]:
        """What is evaluated for an expression, in order."""
        match node:
            case ast.BoolOp(values=[first, *others]):
                return self._conditional([first], others)
            case ast.IfExp():
                return self._conditional([node.test], [node.body, node.orelse])
            case ast.Compare(left=first, comparators=[second, *others]):
                return self._conditional([first, second], others)
            case ast.NamedExpr():
                return [node.value, partial(self._walrus, node)]
            case ast.Lambda():
                self._add(node, _arguments(node.args), [node.body])
                return _defaults(node.args)
            case ast.Dict():
                pairs = zip(node.keys, node.values, strict=True)
                return [part for pair in pairs for part in pair if part is not None]
            case ast.Call(func=ast.Name(id=name)) if name in _ACCESS:
                scope = self.scopes[0] if name == "globals" else self._scope
                while isinstance(scope.node, Comprehension) and scope.outer:
                    scope = scope.outer
                scope.access.append(node)
            case _ if isinstance(node, Comprehension):
                return self._comprehension(node)
            case _:
                pass
        return _expressions(node)

    def _conditional(
        self, always: Sequence[_Step], maybe: Sequence[_Step]
    ) -> Sequence[_Step]:
        def change(by: int) -> None:
            self._conditions += by

        return [*always, partial(change, 1), *maybe, partial(change, -1)]

    def _comprehension(self, node: Comprehension) -> Sequence[_Step]:
        if isinstance(node, ast.DictComp):
            elements = [node.key, node.value]
        else:
            elements = [node.elt]
        steps: list[_Step] = [node.generators[0].iter, partial(self._enter, node)]
        for part in node.generators:
            if part is not node.generators[0]:
                steps.append(part.iter)
            steps.append(partial(self._targets, part.target, "loop", part.iter))
            steps += part.ifs
        return self._conditional([], [*steps, *elements, self._exit])

    def _enter(self, node: Comprehension) -> None:
        scope = Scope(node, self._scope, self._scope.private)
        self.scopes.append(scope)
        for part in node.generators:
            for target in ast.walk(part.target):
                if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store):
                    scope.names.add(scope.mangled(target.id))
        start = self._after(self._block)
        self._comprehensions.append((self._scope, start))
        self._scope, self._block = scope, start

    def _exit(self) -> None:
        self._scope, start = self._comprehensions.pop()
        self._block.lead_to(start)
        self._block = self._after(self._block)


def _expressions(node: ast.AST) -> list[ast.AST]:
    """The expressions that are parts of a node."""
    return [
        child
        for child in ast.iter_child_nodes(node)
        if isinstance(child, ast.expr | ast.keyword)
    ]


def _arguments(node: ast.arguments) -> list[ast.arg]:
    named = [*node.posonlyargs, *node.args, *node.kwonlyargs]
    return [*named, *filter(None, [node.vararg, node.kwarg])]


def _defaults(node: ast.arguments) -> list[ast.expr]:
    return [*node.defaults, *filter(None, node.kw_defaults)]
