"""The stub of a service for type checkers: every public name, in one file.

A checker that reads an application would read each module of a service, and work out
each `field()` and converter in it. Of the stub it reads the outcome: attributes, and
the arguments of constructors. Documentation stays in the modules, where editors look
for what a stub does not say. Only what they do not find there is here too: that of
functions' arguments, and of attributes with converters, which pyright replaces.
"""

from collections.abc import Iterable

from attrs import frozen

from ..plan.classes import EnumPlan, UnionPlan
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .annotations import Annotations
from .classes import EnumMemberView, enum_members
from .client import Calls, HelperView, MethodView, WaiterView
from .imports import Imports
from .literals import docstring, identifier
from .paginators import PaginatorView
from .stub_classes import StubClasses, StubClassView


@frozen
class StubEnumView:
    """An enum, and the alias of what may be given for it."""

    name: str
    """The name of the class."""
    like: str
    """The name of the alias."""
    members: list[EnumMemberView]
    """Its values."""


@frozen
class StubUnionView:
    """The alias of the variants of a union."""

    name: str
    """The name of the alias."""
    variants: list[str]
    """The classes of its variants."""


@frozen
class StubView:
    """The stub file of a service's package."""

    docs: str
    """The docstring literal."""
    imports: list[list[str]]
    """Import statements, in groups."""
    enums: list[StubEnumView]
    """The enums."""
    unions: list[StubUnionView]
    """The unions."""
    classes: list[StubClassView]
    """The variants of unions, structures, responses, requests and errors."""
    paginators: list[PaginatorView]
    """The paginators."""
    waiters: list[WaiterView]
    """The waiters."""
    client: str
    """The name of the client's class."""
    methods: list[MethodView]
    """The client's methods, one for each operation."""
    given_paginators: list[HelperView]
    """The paginators, as `get_paginator` gives them."""
    given_waiters: list[HelperView]
    """The waiters, as `get_waiter` gives them."""


def stub_view(
    plan: ServicePlan, selection: Selection, paginators: Iterable[PaginatorView]
) -> StubView:
    """The stub file of a service's package.

    Args:
        plan: The service.
        selection: What of it is written.
        paginators: The paginators, as the modules of their operations have them.
    """
    return _Stub(plan, selection).view(list(paginators))


class _Stub:
    def __init__(self, plan: ServicePlan, selection: Selection) -> None:
        self._plan = plan
        self._selection = selection
        self._imports = Imports("")
        annotations = Annotations(plan, self._imports, lambda _module, name: name)
        self._classes = StubClasses(plan, self._imports, annotations)
        self._calls = Calls(plan, self._imports, "")

    def view(self, paginators: list[PaginatorView]) -> StubView:
        classes, shapes = self._plan.classes, self._selection.shapes
        enums = [self._enum(classes.enums[n]) for n in shapes if n in classes.enums]
        unions = [self._union(classes.unions[n]) for n in shapes if n in classes.unions]
        views = list(self._class_views())
        methods = self._calls.methods(self._selection)
        waiters = [self._calls.waiter(waiter) for waiter in self._selection.waiters]
        given_paginators = self._calls.paginators(self._selection)
        given_waiters = self._calls.waiters(self._selection)
        self._imports.runtime("Client")
        if paginators:
            self._imports.runtime("Paginator")
            self._imports.runtime("Pages")
            self._imports.runtime("PaginationConfig")
        for name in ("Waiter", "WaiterConfig") if waiters else ():
            self._imports.runtime(name)
        if given_paginators or given_waiters:
            self._imports.library("typing", "Literal")
        if len(given_paginators) > 1 or len(given_waiters) > 1:
            self._imports.library("typing", "overload")
        return StubView(
            docs=docstring([f"{self._plan.service.title}, for type checkers."], 0),
            imports=self._imports.run_time(),
            enums=enums,
            unions=unions,
            classes=views,
            paginators=paginators,
            waiters=waiters,
            client=identifier(self._plan.names.client),
            methods=methods,
            given_paginators=given_paginators,
            given_waiters=given_waiters,
        )

    def _enum(self, enum: EnumPlan) -> StubEnumView:
        self._imports.runtime("OpenEnum")
        self._imports.library("typing", "Literal")
        self._imports.library("typing", "TypeAlias")
        return StubEnumView(
            name=identifier(enum.name),
            like=identifier(enum.like),
            members=enum_members(enum),
        )

    def _union(self, union: UnionPlan) -> StubUnionView:
        self._imports.runtime("UnknownVariant")
        self._imports.library("typing", "TypeAlias")
        return StubUnionView(
            name=identifier(union.name),
            variants=[identifier(variant.name) for variant in union.variants],
        )

    def _class_views(self) -> Iterable[StubClassView]:
        classes, make = self._plan.classes, self._classes
        for shape in self._selection.shapes:
            if shape in classes.unions:
                yield from map(make.constructed, classes.unions[shape].variants)
            elif shape in classes.structures:
                yield make.constructed(classes.structures[shape])
        for operation in self._selection.operations:
            yield make.constructed(classes.responses[operation.name])
            yield make.constructed(classes.requests[operation.name])
        for error in self._selection.errors:
            yield make.error(classes.errors[error.name])
