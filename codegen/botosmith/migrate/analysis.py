"""Rewrites one file."""

import ast
from collections.abc import Iterator, Sequence
from operator import attrgetter
from pathlib import Path

from attrs import frozen

from .decisions import Decisions, receiver_of
from .edits import Edit, Name, Text, after, append, apply, wrap
from .enums import Enums
from .flow import Flow
from .handlers import misled
from .holders import Holder, Holders
from .inference import Inference
from .lookalikes import LookAlike, LookAlikes
from .members import Members
from .notes import Note, module_names, wrapped
from .options import Options
from .program import Program
from .rules import Reason
from .services import Service, Services
from .source import Source


@frozen
class Call:
    """A call of an operation, of `paginate` or of `wait`, and what became of it."""

    line: int
    service: str
    operation: str
    method: str
    """The name of the method."""
    left: Reason | None
    """Why it stays as it is."""
    dict_because: Reason | None
    """Why its response becomes a dict."""


@frozen
class Migrated:
    """A file, before and after."""

    path: Path
    encoding: str
    old: str
    """Its text."""
    new: str
    """The text that it should have."""
    calls: tuple[Call, ...]
    look_alikes: tuple[LookAlike, ...]
    """The calls that look like AWS's, but are not proven."""
    notes: tuple[Note, ...]

    @property
    def before(self) -> bytes:
        """Its content."""
        return self.old.encode(self.encoding)

    @property
    def after(self) -> bytes:
        """The content that it should have."""
        return self.new.encode(self.encoding)


def migrate(
    source: Source, services: Services, options: Options, program: Program
) -> Migrated:
    """Rewrite the calls of a file that can be rewritten.

    Args:
        source: The file.
        services: The services that it may use.
        options: What to rewrite.
        program: What all files of the program say.

    Raises:
        BotosmithError: The edits do not fit together.
    """
    flow = Flow(source)
    clients = program.clients(source, flow)
    old = new = source.data.decode()
    calls: tuple[Call, ...] = ()
    notes: tuple[Note, ...] = ()
    found: Sequence[ast.Call] = ()
    if clients.are_called():
        inference = Inference(source, flow, clients, services)
        holders = Holders(source, inference, clients, program, options)
        rewriter = _Rewriter(source, inference, options, holders)
        calls, found = tuple(rewriter.calls()), rewriter.found
        if edits := [*rewriter.edits()]:
            new, notes = apply(source, edits), tuple(rewriter.notes())
    look_alikes = tuple(LookAlikes(source, clients, program, found).find())
    return Migrated(source.path, source.encoding, old, new, calls, look_alikes, notes)


class _Rewriter:
    """The edits of a file, and what is reported of it."""

    def __init__(
        self, source: Source, inference: Inference, options: Options, holders: Holders
    ) -> None:
        self._source = source
        self._inference = inference
        self._options = options
        self._holders = holders
        self._decisions = Decisions(source, inference, options)

    @property
    def found(self) -> Sequence[ast.Call]:
        """The calls of operations, of `paginate` and of `wait`."""
        return self._decisions.found

    def edits(self) -> Iterator[Edit]:
        """All edits of the file."""
        for _, edits in self._decisions.uses():
            yield from edits
        for read, has_value, _ in self._enums():
            if has_value:
                yield after(self._source, read, ".value")
        for call, edits in self._decisions.arguments.items():
            if call in self._decisions.left:
                continue
            yield from edits
            if self._decisions.dict_because(call) is not None:
                before: Text = [Name(self._options.sdk, "to_dict"), "("]
                found = self._inference.operation(call)
                local = found is not None and found[0].local_times(found[1])
                options = ", metadata=True" + (", local_times=True" if local else "")
                yield from wrap(self._source, call, before, f"{options})")
        yield from self._client_edits()

    def _enums(self) -> Iterator[tuple[ast.expr, bool, ast.expr]]:
        members = Members(self._source, self._inference, self._options)
        for base, _ in self._decisions.uses():
            yield from Enums(members).shown(base)

    def _client_edits(self) -> Iterator[Edit]:
        """Wrap clients: where names that can hold them are bound, others in calls."""
        typed = dict(self._decisions.typed())
        held: dict[Holder, Service] = {}
        for call, service in typed.items():
            receiver = receiver_of(call)
            if holder := self._holders.of(receiver):
                held[holder] = service
            else:
                yield from self._wrap(receiver, service)
        for holder, service in held.items():
            for value in holder.values:
                yield from self._wrap(value, service)
            for use in holder.uses:
                parent = self._source.parent(use)
                if isinstance(parent, ast.Attribute) and (
                    parent.attr == "exceptions" or self._source.parent(parent) in typed
                ):
                    continue
                yield append(self._source, use, ".boto")

    def _wrap(self, node: ast.expr, service: Service) -> Iterator[Edit]:
        module = f"{self._options.sdk}.{service.package}"
        cls = Name(module, service.plan.names.client)
        return wrap(self._source, node, [cls, "("], ")")

    def notes(self) -> Iterator[Note]:
        """What to look at by hand, in the order of the text."""
        reads = [node for node, _ in self._decisions.uses()]
        found = [
            *(Note(line, "times", name) for line, name in self._decisions.times()),
            *(
                Note(place.lineno, "enums", ast.unparse(place))
                for _, has_value, place in self._enums()
                if not has_value
            ),
            *(Note(line, "errors", text) for line, text in misled(self._source)),
            *module_names(self._inference, reads),
            *wrapped(
                receiver
                for call, _ in self._decisions.typed()
                if isinstance(receiver := receiver_of(call), ast.Name | ast.Attribute)
                and not self._holders.of(receiver)
            ),
        ]
        yield from sorted(found, key=attrgetter("line"))

    def calls(self) -> Iterator[Call]:
        """What became of each call, in the order of the text."""
        for call in sorted(self._decisions.found, key=self._source.start):
            found = self._inference.operation(call)
            assert found is not None
            assert isinstance(call.func, ast.Attribute)
            service, operation = found
            yield Call(
                call.func.end_lineno or call.lineno,
                service.name,
                operation.name,
                call.func.attr,
                self._decisions.left.get(call),
                self._decisions.dict_because(call),
            )
