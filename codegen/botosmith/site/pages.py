"""Builds the views of a service's pages from its plan."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import frozen

from ..emit.batches import batch_views
from ..emit.client import helper_call
from ..emit.docstrings import about_paginator, about_response, aws_page, deprecation
from ..emit.literals import string
from ..emit.result_types import ResultTypes, item_type
from ..emit.scope import Scope
from ..emit.states import attribute_path, status_path
from ..emit.views.modules import BatchView
from ..plan import ir
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .examples import Examples
from .extensions import extension_sections
from .groups import group_operations
from .page import Page
from .places import Places
from .text import Text, first_sentence, text_of
from .views import (
    BatchesSection,
    BatchSection,
    ClassesPage,
    ClientSection,
    EntryView,
    ErrorEntry,
    ExtensionSection,
    GroupView,
    LinkView,
    OperationPage,
    PaginatorSection,
    ServicePage,
    ShapePage,
    WaiterSection,
    WaitSection,
)

_KINDS = {
    ir.Structure: "Structures",
    ir.Union: "Unions",
    ir.Enum: "Enums",
}
# What pages call the kinds of states.
_STATES = {
    "passing": "passing",
    "leaving": "being deleted",
    "resting": "lasting",
    "ended": "over",
    "failed": "failed",
    "deleted": "deleted",
    "undeleted": "not deleted",
}
# How the states begin, or what they contain, that few programs wait for.
_LESS_WANTED = re.compile(r"(?i)^(dis|inac|not|out|pend|un)|cancel|stop")


@frozen(slots=False)
class Pages:
    """Builds the views of the pages of a service.

    Args:
        plan: The service.
        selection: The part of it that is documented.
        package: The name of the SDK's package.
        asynchronous: Whether it has an asynchronous client.
        examples: The examples of its operations.
    """

    plan: ServicePlan
    selection: Selection
    package: str
    asynchronous: bool
    examples: Examples

    def service(self) -> ServicePage:
        """The page of the service."""
        service = self.plan.service
        page = self._page("index")
        return ServicePage(
            head=page.head(service.title, first_sentence(service.docs)),
            name=service.name,
            docs=text_of(service.docs),
            clients=self._clients(),
            groups=[*self._groups(page)],
            batches=[*self._batches(page)],
            waiters=[self._waiter(waiter, page) for waiter in self.selection.waiters],
            errors=[page.error(error) for error in self.selection.errors],
            extensions=self.extensions,
        )

    def classes(self) -> ClassesPage:
        """The page that lists the classes."""
        service, names = self.plan.service, self.plan.names
        page = self._page("classes")
        groups: dict[str, list[EntryView]] = {kind: [] for kind in _KINDS.values()}
        for shape in self.selection.shapes:
            target = service.shapes[shape]
            kind = next(kind for cls, kind in _KINDS.items() if isinstance(target, cls))
            link = page.link(names.shapes[shape])
            groups[kind].append(EntryView(link, first_sentence(_docs(target))))
        about = Text("The structures, unions and enums that its operations use.")
        return ClassesPage(
            head=page.head(f"Classes of {service.title}", about),
            groups=[
                GroupView(kind, sorted(entries, key=lambda one: one.link.text))
                for kind, entries in groups.items()
                if entries
            ],
        )

    def operations(self) -> Iterator[tuple[str, OperationPage]]:
        """The page of each operation, after its path."""
        for operation in self.selection.operations:
            path = self.places.operation(operation.name).page
            yield path, self._operation(operation, path)

    def shapes(self) -> Iterator[tuple[str, ShapePage]]:
        """The page of each class that has one, after its path."""
        for shape, others in self.places.pages.items():
            place = self.places.own_page(shape)
            page = self._page(place.page)
            view = page.shape(shape)
            about = first_sentence(_docs(self.plan.service.shapes[shape]))
            users = self.places.users[shape]
            yield (
                place.page,
                ShapePage(
                    head=page.head(view.name, about),
                    shape=view,
                    users=[page.user(name) for name in users],
                    shapes=[page.shape(other) for other in others],
                    aws_page=aws_page(self.plan.service.uid, shape),
                ),
            )

    @cached_property
    def places(self) -> Places:
        """Where everything is documented."""
        return Places(self.plan, self.selection)

    @cached_property
    def scope(self) -> Scope:
        """What prints types. Its imports are not used."""
        return Scope(self.plan, "", lambda _, name: name)

    @cached_property
    def extensions(self) -> list[ExtensionSection]:
        """What the package has besides."""
        return extension_sections(self.selection.extensions, self.plan.names.package)

    @cached_property
    def batches(self) -> Mapping[str, BatchView]:
        """What sends batches, by the names of operations."""
        views = batch_views(self.scope, self.selection)
        names = (operation.name for operation in self.selection.batches)
        return dict(zip(names, views, strict=True))

    @cached_property
    def _paginators(self) -> Mapping[str, ir.Paginator]:
        return {one.operation: one for one in self.selection.paginators}

    @cached_property
    def module(self) -> str:
        """The module that has all names of the service."""
        return f"{self.package}.{self.plan.names.package}"

    def _page(self, path: str, shown: frozenset[str] = frozenset()) -> Page:
        return Page(self.package, self.plan, self.places, self.scope, path, shown)

    def _clients(self) -> list[ClientSection]:
        names = self.plan.names
        views = [
            ClientSection(
                names.client,
                f"from {self.module} import {names.client}\n\n"
                f"client = {names.client}.create()",
            )
        ]
        if self.asynchronous:
            views.append(
                ClientSection(
                    names.async_client,
                    f"from {self.module} import {names.async_client}\n\n"
                    f"async with {names.async_client}.create() as client:\n    ...",
                )
            )
        return views

    def _batches(self, page: Page) -> Iterator[BatchesSection]:
        names = self.plan.names
        kinds = {names.batches: names.client, names.async_batches: names.async_client}
        methods = [page.method(one.name) for one in self.selection.batches]
        for name in [*kinds][: 1 + self.asynchronous] if methods else ():
            yield BatchesSection(name, kinds[name], methods)

    def _groups(self, page: Page) -> Iterator[GroupView]:
        operations = self.plan.service.operations
        chosen = [operation.name for operation in self.selection.operations]
        for title, names in group_operations(chosen).items():
            entries = [
                EntryView(page.method(name), _about(operations[name])) for name in names
            ]
            yield GroupView(title, entries)

    def _operation(self, operation: ir.Operation, path: str) -> OperationPage:
        plan, names = self.plan, self.plan.names.operations[operation.name]
        classes = plan.classes.plans
        request = classes["request", operation.name]
        response = classes["response", operation.name]
        paginator = self._paginators.get(operation.name)
        shown = self.places.shown(operation)
        explained = (name for shape in shown for name in self.places.names(shape))
        page = self._page(path, frozenset(explained))
        return OperationPage(
            head=page.head(
                names.method,
                first_sentence(operation.docs, fallback=f"Call `{operation.name}`."),
            ),
            model=operation.name,
            method=names.method,
            docs=text_of(operation.docs, notes=self._notes(operation)),
            signature=page.signature(request, names.method, self.returns(operation)),
            request=page.cls(request),
            response=page.cls(response, about_response(response)),
            errors=[
                ErrorEntry(
                    page.link(plan.names.errors[name]),
                    text_of(error.docs, fallback=f"AWS reports `{error.code}`."),
                )
                for name in operation.errors
                if (error := plan.service.errors.get(name))
            ],
            examples=self.examples.views(operation.name),
            paginator=self._paginator(paginator, page) if paginator else None,
            wait=self._wait(operation, page),
            batch=self._batch(operation, page),
            waiters=[
                page.link(plan.names.waiters[waiter.name])
                for waiter in self.selection.waiters
                if waiter.operation == operation.name
            ],
            shapes=[page.shape(shape) for shape in shown],
            aws_page=aws_page(plan.service.uid, operation.name),
        )

    def returns(self, operation: ir.Operation) -> str:
        """The type that the method of an operation returns."""
        types = ResultTypes(self.scope)
        name = operation.name
        return types.duplex_stream(name) if operation.sends else types.response(name)

    def _notes(self, operation: ir.Operation) -> Iterator[str]:
        yield from deprecation(operation.deprecated)
        if operation.failures:
            yield (
                "The call may succeed although a part of it has failed: "
                "<code>failures_of(response)</code> lists what has, and "
                "<code>raise_failures(response)</code> raises it."
            )
        if operation.sends:
            plan = self.plan
            shapes = plan.events_of(operation)
            sent, received = (plan.names.shapes[one] for one in shapes)
            yield (
                f"Only <code>{plan.names.async_client}</code> has this method. It "
                "returns a stream, which an <code>async with</code> statement opens. "
                f"The stream's <code>send</code> takes <code>{sent}</code>, and an "
                f"iteration yields <code>{received}</code>."
            )

    def _paginator(self, paginator: ir.Paginator, page: Page) -> PaginatorSection:
        names = self.plan.names.operations[paginator.operation]
        call = f"client.{helper_call('paginator', names.method)}"
        operation, before = paginator.operation, "pages = "
        if paginator.inferred:
            code = self.examples.program_with_request(
                operation, f"{call}.pages", before
            )
        else:
            code = self.examples.program(operation, f"{call}.paginate", before)
        name, each = "page", "pages"
        item: list[LinkView] = []
        if paginator.result_keys:
            name, each = "item", "pages.items()"
            item = page.linked(item_type(self.scope, paginator))
        return PaginatorSection(
            name=names.paginator,
            about=text_of(about_paginator(paginator)),
            item=item,
            code=f"{code}\nfor {name} in {each}:\n    print({name})",
        )

    def waits(self) -> list[WaitSection]:
        """How to wait for states, for all operations that say some."""
        page = self._page("index")
        waits = (self._wait(one, page) for one in self.selection.operations)
        return [one for one in waits if one]

    def _wait(self, operation: ir.Operation, page: Page) -> WaitSection | None:
        plan, status = self.plan, operation.status
        if status is None:
            return None
        by_kind, errors = status.by_kind, plan.service.errors
        good = [*by_kind.get("resting", ()), *by_kind.get("ended", ())]
        good = good or [*status.states]
        path = status_path(self.scope, operation, status.members)
        wanted = next((one for one in good if not _LESS_WANTED.search(one)), good[0])
        gone = [
            page.link(plan.names.errors[name])
            for name in operation.errors
            if errors[name].code in status.not_found
        ]
        return WaitSection(
            request=plan.names.operations[operation.name].request,
            status=attribute_path(self.scope, operation, status.members),
            enum=page.link(str(path[-1].type)),
            reason=attribute_path(self.scope, operation, status.reason),
            states={_STATES[of]: [*map(string, some)] for of, some in by_kind.items()},
            gone=gone + [LinkView(string(one)) for one in by_kind.get("deleted", ())],
            code=self.examples.program_with_request(
                *(operation.name, "client.wait_for", "response = "),
                after=f".until({string(wanted)}, timeout=600)",
            ),
        )

    def _batch(self, operation: ir.Operation, page: Page) -> BatchSection | None:
        batch = operation.batch
        if batch is None:
            return None
        view = self.batches[operation.name]
        call = f"client.batches.{view.name}"
        return BatchSection(
            entry=page.linked(view.entry),
            most=f"{batch.max_entries:,}",
            code=self.examples.program_with_entries(operation.name, batch, call),
        )

    def _waiter(self, waiter: ir.Waiter, page: Page) -> WaiterSection:
        call = helper_call("waiter", waiter.boto_name)
        method = self.plan.names.operations[waiter.operation].method
        about = f"Repeats `{method}` until it reports `{waiter.name}`."
        return WaiterSection(
            name=self.plan.names.waiters[waiter.name],
            docs=text_of(waiter.docs, fallback=about),
            operation=page.method(waiter.operation),
            returns=page.linked(ResultTypes(self.scope).wait(waiter)),
            code=self.examples.program(waiter.operation, f"client.{call}.wait"),
        )


def _about(operation: ir.Operation) -> Text:
    """The sentence about an operation in the list of them."""
    about = first_sentence(operation.docs)
    if operation.sends is None:
        return about
    return Text(f"{about.markdown} Asynchronous clients only.".strip())


def _docs(shape: ir.Shape) -> str:
    match shape:
        case ir.Structure(docs=docs) | ir.Union(docs=docs) | ir.Enum(docs=docs):
            return docs
        case _:
            return ""
