"""The face of a service for type checkers: every public name, in one stub file.

A checker that reads an application would read each module of a service, and work out
each `field()` and converter in it. Of the stub it reads the outcome: attributes, and
the arguments of constructors. Documentation stays in the modules, where editors look
for what a stub does not say. Only what they do not find there is here too: that of
functions' arguments, and of attributes with converters, which pyright replaces.
"""

from collections.abc import Iterable, Iterator

from attrs import frozen

from ..plan import ir
from ..plan.select import Selection
from ..plan.service import Whole
from .annotations import Types
from .classes import EnumMemberView, enum_members
from .client import Calls, HelperView, MethodView, WaiterView
from .imports import Imports
from .literals import docstring, identifier
from .paginators import PaginatorView
from .stub_classes import FaceClasses, FaceClassView


@frozen
class FaceEnumView:
    """An enum, and the alias of what may be given for it."""

    name: str
    """The name of the class."""
    like: str
    """The name of the alias."""
    members: list[EnumMemberView]
    """Its values."""


@frozen
class FaceUnionView:
    """The alias of the variants of a union."""

    name: str
    """The name of the alias."""
    variants: list[str]
    """The classes of its variants."""


@frozen
class FaceView:
    """The stub file of a service's package."""

    docs: str
    """The docstring literal."""
    imports: list[list[str]]
    """Import statements, in groups."""
    enums: list[FaceEnumView]
    """The enums."""
    unions: list[FaceUnionView]
    """The unions."""
    classes: list[FaceClassView]
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


def face_view(
    whole: Whole, selection: Selection, paginators: Iterable[PaginatorView]
) -> FaceView:
    """The stub file of a service's package.

    Args:
        whole: The service.
        selection: What of it is written.
        paginators: The paginators, as the modules of their operations have them.
    """
    return _Face(whole, selection).view(list(paginators))


class _Face:
    def __init__(self, whole: Whole, selection: Selection) -> None:
        self._whole = whole
        self._selection = selection
        self._imports = Imports("")
        self._types = Types(whole, self._imports, lambda _module, name: name)
        self._calls = Calls(whole, self._imports, "")

    def view(self, paginators: list[PaginatorView]) -> FaceView:
        shapes = [self._whole.service.shapes[name] for name in self._selection.shapes]
        enums = [self._enum(shape) for shape in shapes if isinstance(shape, ir.Enum)]
        unions = [self._union(shape) for shape in shapes if isinstance(shape, ir.Union)]
        classes = list(self._classes(shapes))
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
        return FaceView(
            docs=docstring([f"{self._whole.service.title}, for type checkers."], 0),
            imports=self._imports.run_time(),
            enums=enums,
            unions=unions,
            classes=classes,
            paginators=paginators,
            waiters=waiters,
            client=identifier(self._whole.names.client),
            methods=methods,
            given_paginators=given_paginators,
            given_waiters=given_waiters,
        )

    def _enum(self, enum: ir.Enum) -> FaceEnumView:
        self._imports.runtime("OpenEnum")
        self._imports.library("typing", "Literal")
        self._imports.library("typing", "TypeAlias")
        return FaceEnumView(
            name=identifier(self._whole.names.shapes[enum.name]),
            like=identifier(self._whole.names.likes[enum.name]),
            members=enum_members(enum),
        )

    def _union(self, union: ir.Union) -> FaceUnionView:
        self._imports.runtime("UnknownVariant")
        self._imports.library("typing", "TypeAlias")
        variants = self._whole.names.variants
        return FaceUnionView(
            name=identifier(self._whole.names.shapes[union.name]),
            variants=[identifier(variants[union.name, m.wire]) for m in union.members],
        )

    def _classes(self, shapes: Iterable[ir.Shape]) -> Iterator[FaceClassView]:
        make = FaceClasses(self._whole, self._imports, self._types)
        for shape in shapes:
            if isinstance(shape, ir.Union):
                yield from (make.variant(shape, member) for member in shape.members)
            elif isinstance(shape, ir.Structure):
                yield make.structure(shape)
        for operation in self._selection.operations:
            yield make.response(operation)
            yield make.request(operation)
        yield from map(make.error, self._selection.errors)
