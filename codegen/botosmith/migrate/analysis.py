"""Decides what becomes of each call of a file, and makes the edits."""

import ast
from collections.abc import Iterator

from attrs import evolve, frozen

from ..plan import ir
from . import rules
from .arguments import Arguments, Draft
from .clients import Clients
from .edits import Edit, Name, append, apply, wrap
from .flow import Flow, Variable
from .groups import Groups
from .inference import Inference
from .options import Options
from .rules import Reason
from .services import Service, Services
from .source import Source
from .uses import Uses
from .values import (
    Client,
    Helper,
    Object,
    Pages,
    Value,
    has_objects,
)

# Members of clients that are the same in both kinds.
_KEPT = {
    "exceptions",
    "upload_file",
    "upload_fileobj",
    "download_file",
    "download_fileobj",
}


@frozen
class Call:
    """A call of an operation, of `paginate` or of `wait`."""

    line: int
    service: str
    operation: str
    method: str
    """The name of the method."""
    left: Reason | None
    """Why it stays as it is."""
    dict_because: Reason | None
    """Why its response becomes a dict."""
    rules: tuple[str, ...]
    """The numbers of the rules by which it was rewritten."""


@frozen
class Note:
    """What to look at by hand."""

    line: int
    topic: str
    text: str


@frozen
class Migrated:
    """A file, before and after."""

    source: Source
    data: bytes
    """The new content, in the file's encoding."""
    calls: tuple[Call, ...]
    notes: tuple[Note, ...]


def migrate(source: Source, services: Services, options: Options) -> Migrated:
    """Rewrite the calls of a file that can be rewritten."""
    flow = Flow(source)
    clients = Clients(source, flow, services.names)
    inference = Inference(source, flow, clients, services)
    decisions = Decisions(source, inference, options)
    decisions.decide()
    edits = [*decisions.edits()]
    data = apply(source, edits) if edits else source.data
    ast.parse(data)
    return Migrated(source, source.encode(data), tuple(decisions.calls()), ())


class Decisions:
    """Which calls of a file are rewritten, and which responses become dicts.

    A call may have to stay as it is because of a response that it is given, and the
    other way round, so they are decided again until nothing changes.
    """

    def __init__(self, source: Source, inference: Inference, options: Options) -> None:
        self._source = source
        self._inference = inference
        self._options = options
        self._groups = Groups()
        self._left: dict[ast.Call, Reason] = {}
        self._drafts: dict[ast.Call, Draft] = {}
        self._uses: dict[ast.expr, list[Edit]] = {}
        self._objects: list[ast.expr] = []
        self._found: list[ast.Call] = []
        self._helpers: list[ast.Call] = []
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.expr):
                continue
            if not isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
                if has_objects(inference.value(node)):
                    self._objects.append(node)
            if isinstance(node, ast.Call):
                if inference.operation(node):
                    self._found.append(node)
                elif inference.helper(node):
                    self._helpers.append(node)
        self._link()

    def _link(self) -> None:
        """Put what meets into groups."""
        for node in self._objects:
            self._groups.link(self._inference.sources(node))
        for variable in self._inference.flow.variables:
            for binding in variable.bindings:
                origin = self._inference.origin(binding)
                if origin is not None and has_objects(self._inference.value(origin)):
                    places = self._inference.sources(origin)
                    self._groups.link([variable, *places])
            for call in self._inference.growth.get(variable, ()):
                if has_objects(self._inference.value(call.args[-1])):
                    places = self._inference.sources(call.args[-1])
                    self._groups.link([variable, *places])

    def decide(self) -> None:
        """Decide all."""
        before = -1
        while before != (now := len(self._left) + self._groups.spoiled):
            before = now
            expected = self._draft()
            uses = Uses(
                self._source,
                self._inference,
                self._options.sdk,
                self._options.off,
                expected,
                self._left,
            )
            for node in self._objects:
                places = [*self._inference.sources(node)]
                if self._groups.reason(places) is None:
                    try:
                        self._uses[node] = uses.edits(node)
                    except Reason as reason:
                        self._groups.spoil(places, reason)

    def _draft(self) -> dict[ast.expr, Value]:
        """Make the edits of arguments, and see which calls have to be left."""
        are_dicts = {
            node: self._groups.reason(self._inference.sources(node)) is not None
            for node in self._objects
        }
        expected: dict[ast.expr, Value] = {}
        for call in self._found:
            if call in self._left:
                continue
            found = self._inference.operation(call)
            assert found is not None
            service, operation = found
            arguments = Arguments(
                self._source,
                self._inference,
                self._options,
                service,
                are_dicts=are_dicts,
            )
            try:
                self._check_result(call)
                arguments.convert(call, operation)
            except Reason as reason:
                self._leave(call, reason)
            else:
                self._drafts[call] = arguments.draft
                expected |= arguments.draft.expected
        return expected

    def _leave(self, call: ast.Call, reason: Reason) -> None:
        self._left[call] = evolve(reason)  # without the frames of the error
        self._groups.spoil([call], evolve(reason, rule=rules.WITH_LEFT))

    def _check_result(self, call: ast.Call) -> None:
        """Check that a call can be rewritten, as far as its result matters.

        Raises:
            Reason: It cannot.
        """
        assert isinstance(call.func, ast.Attribute)
        receiver = self._inference.value(call.func.value)
        reason = self._groups.reason([call])
        match receiver, self._inference.value(call):
            case Helper("waiter"), _:
                if not isinstance(self._source.parent(call), ast.Expr):
                    raise Reason(rules.PAGES_ESCAPE, call.lineno)
            case _, Pages() if reason is not None:
                raise evolve(reason, rule=rules.PAGES_ESCAPE)
            case _, Object(service, (_, name)) if reason is not None:
                if rules.TO_DICT in self._options.off:
                    raise Reason(rules.TURNED_OFF, call.lineno, rules.TO_DICT.number)
                operation = service.operation(name)
                if _has_events(service, name):
                    raise evolve(reason, rule=rules.STREAM)
            case _:
                pass
        if isinstance(receiver, Helper):
            places = self._inference.sources(call.func.value)
            if (problem := self._groups.reason(places)) is not None:
                raise evolve(problem, rule=rules.HELPER)

    # Edits.

    def edits(self) -> Iterator[Edit]:
        """All edits of the file."""
        for node, edits in self._uses.items():
            if self._groups.reason(self._inference.sources(node)) is None:
                yield from edits
        for call, draft in self._drafts.items():
            if call in self._left:
                continue
            yield from draft.edits
            if isinstance(self._inference.value(call), Object):
                if self._groups.reason([call]) is not None:
                    convert = Name(self._options.sdk, "to_dict")
                    yield from wrap(
                        self._source, call, [convert, "("], ", metadata=True)"
                    )
        yield from self._client_edits()

    def _typed(self) -> Iterator[tuple[ast.Call, Service]]:
        """The calls that are made on typed clients."""
        for call in (*self._found, *self._helpers):
            assert isinstance(call.func, ast.Attribute)
            client = self._inference.value(call.func.value)
            if isinstance(client, Client) and call not in self._left:
                if call in self._drafts or self._groups.reason([call]) is None:
                    yield call, client.service

    def _client_edits(self) -> Iterator[Edit]:
        """Wrap clients: names of functions where they are bound, others in calls."""
        typed = dict(self._typed())
        receivers = {call: _receiver(call) for call in typed}
        bound: dict[Variable, Service] = {}
        for call, service in typed.items():
            receiver = receivers[call]
            if isinstance(receiver, ast.Name):
                variable = self._inference.flow.variable(receiver)
                if variable is not None and self._is_bound_here(variable):
                    bound[variable] = service
                    continue
            yield from self._wrap(receiver, service)
        for variable, service in bound.items():
            for binding in variable.bindings:
                assert binding.value is not None
                yield from self._wrap(binding.value, service)
            for use in variable.uses:
                parent = self._source.parent(use)
                if isinstance(parent, ast.Attribute) and (
                    parent.attr in _KEPT or self._source.parent(parent) in typed
                ):
                    continue
                if isinstance(use.ctx, ast.Load):
                    yield append(self._source, use, ".boto")

    def _wrap(self, node: ast.expr, service: Service) -> Iterator[Edit]:
        module = f"{self._options.sdk}.{service.package}"
        cls = Name(module, service.plan.names.client)
        return wrap(self._source, node, [cls, "("], ")")

    def _is_bound_here(self, variable: Variable) -> bool:
        """Whether a name can hold a typed client: it is one of a function alone."""
        if rules.LOCAL in self._options.off:
            return False
        if isinstance(variable.scope, ast.Module | ast.ClassDef):
            return False
        for binding in variable.bindings:
            if binding.kind != "assign" or binding.path or binding.value is None:
                return False
            if not isinstance(self._inference.value(binding.value), Client):
                return False
            match self._source.parent(binding.node):
                case ast.Assign(targets=[_]):
                    pass
                case _:
                    return False
        return all(map(self._source.exact, variable.uses))

    # What is reported.

    def calls(self) -> Iterator[Call]:
        """What became of each call, in the order of the text."""
        for call in sorted(self._found, key=self._source.start):
            found = self._inference.operation(call)
            assert found is not None
            assert isinstance(call.func, ast.Attribute)
            service, operation = found
            left = self._left.get(call)
            reason = None
            if left is None and isinstance(self._inference.value(call), Object):
                reason = self._groups.reason([call])
            yield Call(
                line=call.func.end_lineno or call.lineno,
                service=service.name,
                operation=operation.name,
                method=call.func.attr,
                left=left,
                dict_because=reason,
                rules=(),
            )


def _receiver(call: ast.Call) -> ast.expr:
    assert isinstance(call.func, ast.Attribute)
    return call.func.value


def _has_events(service: Service, operation: str) -> bool:
    """Whether a response has a stream of events."""
    fields = service.cls(("response", operation)).fields
    shapes = [service.shape(field.member.shape) for field in fields]
    return any(isinstance(one, ir.Union) and one.is_event_stream for one in shapes)
