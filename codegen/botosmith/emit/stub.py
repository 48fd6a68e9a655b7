"""Builds the view of a service's stub: every public name, for type checkers.

Without a stub, a type checker would read each module of a service, and evaluate each
`field()` and converter in it. The stub contains the result: attributes, and the
arguments of constructors. Documentation is in the modules, where editors find it. The
stub only repeats what they do not find there: the documentation of arguments, and of
attributes with converters, whose declarations pyright replaces.
"""

from collections.abc import Iterable, Iterator

from ..plan.classes import EnumPlan, UnionPlan
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .classes import enum_members
from .client import CallViews
from .docstrings import docs
from .literals import identifier
from .scope import Scope
from .stub_classes import StubClasses
from .views.classes import StubClassView, StubEnumView, StubUnionView
from .views.modules import PaginatorView, StubView


def stub_view(
    plan: ServicePlan, selection: Selection, paginators: Iterable[PaginatorView]
) -> StubView:
    """The stub file of a service's package.

    Args:
        plan: The service.
        selection: The part of it that is written.
        paginators: The views of the paginators in the modules of their operations.
    """
    return _Stub(plan, selection).view(list(paginators))


class _Stub:
    def __init__(self, plan: ServicePlan, selection: Selection) -> None:
        self._plan = plan
        self._selection = selection
        self._scope = Scope(plan, "", lambda _module, name: name)
        self._classes = StubClasses(self._scope)
        self._calls = CallViews(self._scope)

    def view(self, paginators: list[PaginatorView]) -> StubView:
        classes, shapes = self._plan.classes, self._selection.shapes
        enums = [self._enum(classes.enums[n]) for n in shapes if n in classes.enums]
        unions = [self._union(classes.unions[n]) for n in shapes if n in classes.unions]
        views = list(self._class_views())
        methods = self._calls.methods(self._selection)
        waiters = [self._calls.waiter(waiter) for waiter in self._selection.waiters]
        given_paginators = self._calls.paginators(self._selection)
        given_waiters = self._calls.waiters(self._selection)
        bases = self._calls.bases()
        if paginators:
            self._scope.runtime("Paginator")
            self._scope.runtime("Pages")
            self._scope.runtime("PaginationConfig")
        for name in ("Waiter", "WaiterConfig") if waiters else ():
            self._scope.runtime(name)
        if given_paginators or given_waiters:
            self._scope.library("typing", "Literal")
        if len(given_paginators) > 1 or len(given_waiters) > 1:
            self._scope.library("typing", "overload")
        about = f"{self._plan.service.title}, for type checkers."
        return StubView(
            docs=docs("", 0, fallback=about),
            imports=self._scope.run_time(),
            enums=enums,
            unions=unions,
            classes=views,
            paginators=paginators,
            waiters=waiters,
            client=identifier(self._plan.names.client),
            bases=bases,
            methods=methods,
            given_paginators=given_paginators,
            given_waiters=given_waiters,
        )

    def _enum(self, enum: EnumPlan) -> StubEnumView:
        self._scope.runtime("OpenEnum")
        self._scope.library("typing", "Literal")
        self._scope.library("typing", "TypeAlias")
        return StubEnumView(
            name=identifier(enum.name),
            like=identifier(enum.like),
            members=enum_members(enum),
        )

    def _union(self, union: UnionPlan) -> StubUnionView:
        self._scope.runtime("UnknownVariant")
        self._scope.library("typing", "TypeAlias")
        return StubUnionView(
            name=identifier(union.name),
            variants=[identifier(variant.name) for variant in union.variants],
        )

    def _class_views(self) -> Iterator[StubClassView]:
        classes, make = self._plan.classes, self._classes.view
        for shape in self._selection.shapes:
            if shape in classes.unions:
                yield from map(make, classes.unions[shape].variants)
            elif ("structure", shape) in classes.plans:
                yield make(classes.plans["structure", shape])
        for operation in self._selection.operations:
            yield make(classes.plans["response", operation.name])
            yield make(classes.plans["request", operation.name])
        for error in self._selection.errors:
            yield make(classes.plans["error", error.name])
