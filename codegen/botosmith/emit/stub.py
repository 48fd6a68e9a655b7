"""Builds the views of a service's stubs: every public name, for type checkers.

Without stubs, a type checker would read each module of a service, and evaluate each
`field()` and converter in it. Stubs contain the result: attributes, and the arguments
of constructors. There is one for each kind of class, so that none is too large for
editors.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property

from ..plan.classes import ClassPlan
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .batches import stub_batches_view
from .classes import ClassViews
from .client import CallViews
from .client_modules import client_docs
from .docstrings import docs
from .literals import identifier
from .paginators import PaginatorBuilder
from .scope import Scope
from .stub_classes import StubClass
from .views.classes import EnumView, StubClassView, UnionView
from .views.stubs import (
    StubClientView,
    StubContents,
    StubPaginatorView,
    StubView,
    StubWaiterView,
)

# The kinds of classes, each the name of its stub, with what the docstring calls them.
KINDS: Mapping[str, str] = {
    "enums": "The enums",
    "structures": "The structures and unions",
    "requests": "The requests",
    "responses": "The responses",
    "errors": "The errors",
    "paginators": "The paginators",
    "waiters": "The waiters",
    "batches": "What sends batches",
    "client": "The client",
    "async_client": "The asynchronous client",
}


class Stubs:
    """The stubs of a service.

    Args:
        plan: The service.
        selection: The part of it that is written.
        exports: Public names by module.
        asynchronous: Whether there is an asynchronous client.
    """

    def __init__(
        self,
        plan: ServicePlan,
        selection: Selection,
        exports: Mapping[str, Collection[str]],
        *,
        asynchronous: bool,
    ) -> None:
        self._plan = plan
        self._selection = selection
        self._exports = exports
        self._asynchronous = asynchronous

    @cached_property
    def names(self) -> Mapping[str, list[str]]:
        """The public names that each stub declares. A kind without any has no stub."""
        kinds: dict[str, list[str]] = {kind: [] for kind in KINDS}
        for name, kind in self._kinds.items():
            kinds[kind].append(name)
        return {kind: names for kind, names in kinds.items() if names}

    @cached_property
    def _kinds(self) -> Mapping[str, str]:
        """The kind of each public name."""
        plan, selection = self._plan, self._selection
        classes, names = plan.classes, plan.names
        kinds: dict[str, str] = {names.client: "client"}
        if self._asynchronous:
            kinds[names.async_client] = "async_client"
        if selection.batches:
            kinds[names.batches] = "batches"
            if self._asynchronous:
                kinds[names.async_batches] = "batches"
        for shape in selection.shapes:
            if enum := classes.enums.get(shape):
                kinds |= {enum.name: "enums", enum.like: "enums"}
            elif union := classes.unions.get(shape):
                kinds[union.name] = "structures"
                kinds |= {variant.name: "structures" for variant in union.variants}
            elif structure := classes.plans.get(("structure", shape)):
                kinds[structure.name] = "structures"
        for operation in selection.operations:
            kinds[names.operations[operation.name].request] = "requests"
            kinds[names.operations[operation.name].response] = "responses"
        kinds |= {names.errors[error.name]: "errors" for error in selection.errors}
        for paginator in selection.paginators:
            kinds[names.operations[paginator.operation].paginator] = "paginators"
        kinds |= {names.waiters[one.name]: "waiters" for one in selection.waiters}
        return kinds

    def views(self) -> Iterator[tuple[str, StubView]]:
        """Build the view of each stub, after its name."""
        for kind in self.names:
            stub = _Stub(
                kind,
                self._kinds,
                self._plan,
                self._selection,
                self._exports.get(kind, ()),
                asynchronous=self._asynchronous,
            )
            yield kind, stub.view()


class _Stub:
    def __init__(
        self,
        kind: str,
        kinds: Mapping[str, str],
        plan: ServicePlan,
        selection: Selection,
        exports: Collection[str],
        *,
        asynchronous: bool,
    ) -> None:
        self._kind = kind
        self._plan = plan
        self._selection = selection
        self._asynchronous = asynchronous

        # The module of the errors also has the shapes that only errors use. So its stub
        # exports them, although they are declared in those of their kinds.
        exported = {name for name in exports if kinds[name] != kind}

        def refer(_module: str, name: str) -> str:
            return scope.local(kinds[name], name, exports=name in exported)

        self._scope = scope = Scope(plan, kind, refer)
        for name in exported:
            refer("", name)

    def view(self) -> StubView:
        about = f"{KINDS[self._kind]} of {self._plan.service.title}, for type checkers."
        contents = self._contents()
        return StubView(docs("", 0, fallback=about), self._scope.run_time(), contents)

    def _contents(self) -> StubContents:
        match self._kind:
            case "enums":
                return StubContents(enums=[*self._enums()])
            case "structures":
                return StubContents(
                    classes=[*self._structures()], unions=[*self._unions()]
                )
            case "requests" | "responses" | "errors":
                return StubContents(classes=[*map(self._class, self._plans())])
            case "paginators":
                return StubContents(paginators=[*self._paginators()])
            case "waiters":
                return StubContents(waiters=[*self._waiters()])
            case "batches":
                batches = stub_batches_view(
                    self._scope, self._selection, asynchronous=self._asynchronous
                )
                return StubContents(batches=batches)
            case kind:
                client = self._client(asynchronous=kind == "async_client")
                return StubContents(client=client)

    def _class(self, plan: ClassPlan) -> StubClassView:
        asynchronous = self._asynchronous
        return StubClass(plan, self._scope, asynchronous=asynchronous).view()

    def _enums(self) -> Iterator[EnumView]:
        for shape in self._selection.shapes:
            if enum := self._plan.classes.enums.get(shape):
                yield ClassViews(self._scope).enum(enum)

    def _structures(self) -> Iterator[StubClassView]:
        classes = self._plan.classes
        for shape in self._selection.shapes:
            if shape in classes.unions:
                yield from map(self._class, classes.unions[shape].variants)
            elif ("structure", shape) in classes.plans:
                yield self._class(classes.plans["structure", shape])

    def _unions(self) -> Iterator[UnionView]:
        for shape in self._selection.shapes:
            if union := self._plan.classes.unions.get(shape):
                yield ClassViews(self._scope).stub_union(union)

    def _plans(self) -> Iterator[ClassPlan]:
        plans, selection = self._plan.classes.plans, self._selection
        match self._kind:
            case "requests":
                return (plans["request", one.name] for one in selection.operations)
            case "responses":
                return (plans["response", one.name] for one in selection.operations)
            case _:
                return (plans["error", error.name] for error in selection.errors)

    def _paginators(self) -> Iterator[StubPaginatorView]:
        for paginator in self._selection.paginators:
            builder = PaginatorBuilder(paginator, self._scope)
            yield builder.stub(asynchronous=self._asynchronous)

    def _waiters(self) -> Iterator[StubWaiterView]:
        self._scope.runtime("Waiter")
        self._scope.runtime("WaiterConfig")
        calls = CallViews(self._scope, declares_only=True)
        for waiter in self._selection.waiters:
            yield calls.stub_waiter(waiter, asynchronous=self._asynchronous)

    def _client(self, *, asynchronous: bool) -> StubClientView:
        calls = CallViews(self._scope, declares_only=True, asynchronous=asynchronous)
        names = self._plan.names
        paginators = calls.paginators(self._selection)
        waiters = calls.waiters(self._selection)
        named = [one for one in paginators if not one.inferred]
        if named or waiters:
            self._scope.library("typing", "Literal")
        if len(named) > 1 or len(waiters) > 1:
            self._scope.library("typing", "overload")
        return StubClientView(
            asynchronous=asynchronous,
            name=identifier(names.async_client if asynchronous else names.client),
            bases=calls.bases(self._selection),
            docs=client_docs(self._scope),
            methods=calls.methods(self._selection),
            streams=calls.streams(self._selection) if asynchronous else [],
            paginators=paginators,
            named_paginators=named,
            waiters=waiters,
            batches=calls.batches(self._selection),
        )
