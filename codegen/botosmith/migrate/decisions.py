"""Decides which calls of a file are rewritten, and which responses become dicts."""

import ast
from collections.abc import Iterator

from attrs import evolve

from ..plan import ir
from . import rules
from .arguments import Arguments
from .edits import Edit
from .groups import Groups
from .handlers import Handlers
from .inference import Inference, addition
from .options import Options
from .rules import Reason
from .services import Service
from .source import Source
from .uses import Uses
from .values import Client, Helper, Object, Value, has_objects


class Decisions:
    """What becomes of the calls and the objects of a file.

    A call may have to stay as it is because of a response that it is given, and the
    other way round, so they are decided again until nothing changes.

    Attributes:
        found: The calls of operations, of `paginate` and of `wait`.
        left: The calls that stay as they are, with the reasons.
        arguments: The edits of the arguments of the others.
    """

    def __init__(self, source: Source, inference: Inference, options: Options) -> None:
        self._source = source
        self._inference = inference
        self._options = options
        self._groups = Groups()
        self._handlers = Handlers(source)
        self.found: list[ast.Call] = []
        self.left: dict[ast.Call, Reason] = {}
        self.arguments: dict[ast.Call, list[Edit]] = {}
        self._uses: dict[ast.expr, list[Edit]] = {}
        self._objects: list[ast.expr] = []
        self._helpers: list[ast.Call] = []
        for node in source.nodes:
            if isinstance(node, ast.expr):
                self._note(node)
        self._link()
        self._decide()

    def uses(self) -> Iterator[tuple[ast.expr, list[Edit]]]:
        """The uses of objects, and their edits."""
        for node, edits in self._uses.items():
            if self._are_objects(node):
                yield node, edits

    def times(self) -> Iterator[tuple[int, str]]:
        """The times that only boto3 has in the local time zone, by line and method."""
        for call in self.arguments:
            found = self._inference.operation(call)
            if found is not None and self._is_searched(call):
                service, operation = found
                if service.local_times(operation) is not False:
                    yield call.lineno, operation.method

    def _is_searched(self, call: ast.Call) -> bool:
        """Whether pages are searched at once."""
        match self._source.parent(call):
            case ast.Attribute(attr="search"):
                return call not in self.left
            case _:
                return False

    def dict_because(self, call: ast.Call) -> Reason | None:
        """Why the response of a call that is rewritten becomes a dict."""
        if call in self.left or not isinstance(self._inference.value(call), Object):
            return None
        return self._groups.reason([call])

    def typed(self) -> Iterator[tuple[ast.Call, Service]]:
        """The calls that are made on typed clients."""
        helpers = [one for one in self._helpers if self._groups.reason([one]) is None]
        for call in (*self.found, *helpers):
            client = self._inference.value(receiver_of(call))
            if isinstance(client, Client) and call not in self.left:
                yield call, client.service

    def _note(self, node: ast.expr) -> None:
        is_read = not isinstance(getattr(node, "ctx", None), ast.Store | ast.Del)
        if is_read and has_objects(self._inference.value(node)):
            self._objects.append(node)
        if isinstance(node, ast.Call):
            if self._inference.operation(node):
                self.found.append(node)
            elif self._inference.helper(node):
                self._helpers.append(node)

    def _link(self) -> None:
        """Put what meets into groups."""
        inference = self._inference
        for node in self._objects:
            self._groups.link(inference.sources(node))
        for variable in inference.flow.variables:
            origins = [inference.origin(binding) for binding in variable.bindings]
            origins += map(addition, inference.growth.get(variable, ()))
            for origin in origins:
                if origin is not None and has_objects(inference.value(origin)):
                    self._groups.link([variable, *inference.sources(origin)])

    def _decide(self) -> None:
        before = -1
        while before != (now := len(self.left) + self._groups.spoiled):
            before = now
            uses = Uses(
                self._source,
                self._inference,
                self._options,
                self._convert_arguments(),
                self.left,
                self._handlers,
            )
            for node in filter(self._are_objects, self._objects):
                try:
                    self._uses[node] = uses.edits(node)
                except Reason as reason:
                    self._groups.spoil(self._inference.sources(node), reason)

    def _are_objects(self, node: ast.expr) -> bool:
        return self._groups.reason(self._inference.sources(node)) is None

    def _convert_arguments(self) -> dict[ast.expr, Value]:
        """Make the edits of arguments, and see which calls have to be left.

        Returns:
            What calls take where objects are passed as they are.
        """
        are_dicts = {node for node in self._objects if not self._are_objects(node)}
        expected: dict[ast.expr, Value] = {}
        for call in self.found:
            found = self._inference.operation(call)
            if call in self.left or found is None:
                continue
            arguments = Arguments(
                self._source, self._inference, self._options, found[0], are_dicts
            )
            try:
                self._check_result(call)
                arguments.convert(call, found[1])
            except Reason as reason:
                self.left[call] = evolve(reason)  # without the frames of the error
                because = evolve(reason, rule=rules.WITH_LEFT)
                self._groups.spoil([call], because)
            else:
                self.arguments[call] = arguments.edits
                expected |= arguments.expected
        return expected

    def _check_result(self, call: ast.Call) -> None:
        """Check that a call can be rewritten, as far as its result matters.

        Raises:
            Reason: It cannot.
        """
        receiver = receiver_of(call)
        reason = self._groups.reason([call])
        match self._inference.value(receiver), self._inference.value(call):
            case Helper() as helper, _:
                self._check_helper(call, receiver, helper)
            case _, Object(service, (_, name)) if reason is not None:
                self._options.use(rules.TO_DICT, call)
                if reason.rule is rules.STREAM or _has_more(service, name):
                    raise evolve(reason, rule=rules.STREAM)
                local = service.local_times(service.operation(name))
                if local is None:
                    raise evolve(reason, rule=rules.STREAM)
                if local:
                    self._options.use(rules.TIME_ZONE, call)
            case _:
                pass

    def _check_helper(self, call: ast.Call, receiver: ast.expr, helper: Helper) -> None:
        """The same for a call of `paginate` or of `wait`."""
        is_waiter = helper.kind == "waiter"
        self._options.use(rules.WAITERS if is_waiter else rules.PAGINATORS, call)
        reason = self._groups.reason([call])
        if is_waiter and not isinstance(self._source.parent(call), ast.Expr):
            raise Reason.at(rules.PAGES, call)
        if self._is_read_again(call):
            raise Reason.at(rules.PAGES, call, "read twice")
        if reason is not None:
            raise evolve(reason, rule=rules.PAGES)
        reason = self._groups.reason(self._inference.sources(receiver))
        if reason is not None:
            raise evolve(reason, rule=rules.HELPER)

    def _is_read_again(self, call: ast.Call) -> bool:
        """Whether pages have a name with several uses: boto3 reads on, not again."""
        match self._source.parent(call):
            case ast.Assign(targets=[ast.Name() as name]):
                variable = self._inference.flow.variable(name)
                return variable is not None and len(variable.uses) > 1
            case _:
                return False


def receiver_of(call: ast.Call) -> ast.expr:
    """The expression on which a method is called."""
    assert isinstance(call.func, ast.Attribute)
    return call.func.value


def _has_more(service: Service, operation: str) -> bool:
    """Whether a response has what `to_dict` does not make: events, or `None`."""
    fields = service.cls(("response", operation)).fields
    shapes = [service.shape(field.member.shape) for field in fields]
    has_events = any(
        isinstance(one, ir.Union) and one.is_event_stream for one in shapes
    )
    return has_events or bool(service.operation(operation).adds_none)
