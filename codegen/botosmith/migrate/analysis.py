"""Rewrites one file."""

import ast
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

from attrs import frozen

from . import rules
from .clients import Clients
from .decisions import Decisions, receiver_of
from .edits import Edit, Name, Text, append, apply, wrap
from .flow import Flow, Variable
from .inference import Inference
from .notes import Note, lines, module_names
from .options import Options
from .rules import Reason
from .services import Service, Services
from .source import Source
from .values import Client


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
    notes: tuple[Note, ...]

    @property
    def before(self) -> bytes:
        """Its content."""
        return self.old.encode(self.encoding)

    @property
    def after(self) -> bytes:
        """The content that it should have."""
        return self.new.encode(self.encoding)


def migrate(source: Source, services: Services, options: Options) -> Migrated:
    """Rewrite the calls of a file that can be rewritten.

    Raises:
        BotosmithError: The edits do not fit together.
    """
    flow = Flow(source)
    clients = Clients(source, flow, services.names, options.sdk)
    inference = Inference(source, flow, clients, services)
    rewriter = _Rewriter(source, inference, options)
    edits = [*rewriter.edits()]
    new = apply(source, edits) if edits else source.data.decode()
    return Migrated(
        source.path,
        source.encoding,
        source.data.decode(),
        new,
        tuple(rewriter.calls()),
        tuple(rewriter.notes()) if edits else (),
    )


class _Rewriter:
    """The edits of a file, and what is reported of it."""

    def __init__(self, source: Source, inference: Inference, options: Options) -> None:
        self._source = source
        self._inference = inference
        self._options = options
        self._decisions = Decisions(source, inference, options)

    def edits(self) -> Iterator[Edit]:
        """All edits of the file."""
        for _, edits in self._decisions.uses():
            yield from edits
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

    def _client_edits(self) -> Iterator[Edit]:
        """Wrap clients: names of functions where they are bound, others in calls."""
        typed = dict(self._decisions.typed())
        bound: dict[Variable, Service] = {}
        for call, service in typed.items():
            receiver = receiver_of(call)
            variable = (
                self._inference.flow.variable(receiver)
                if isinstance(receiver, ast.Name)
                else None
            )
            if variable is not None and self._is_bound_here(variable):
                bound[variable] = service
            else:
                yield from self._wrap(receiver, service)
        for variable, service in bound.items():
            for binding in variable.bindings:
                assert binding.value is not None
                yield from self._wrap(binding.value, service)
            for use in variable.uses:
                parent = self._source.parent(use)
                if isinstance(parent, ast.Attribute) and (
                    parent.attr == "exceptions" or self._source.parent(parent) in typed
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

    def notes(self) -> Iterator[Note]:
        """What to look at by hand, in the order of the text."""
        reads = [node for node, _ in self._decisions.uses()]
        found = [
            *(Note(line, "times", name) for line, name in self._decisions.times()),
            *module_names(self._inference, reads),
            *lines(self._source),
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
