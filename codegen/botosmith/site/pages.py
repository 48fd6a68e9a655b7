"""Builds the views of a service's pages from its plan."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import frozen

from ..emit.class_docs import SENT
from ..emit.client import helper_call
from ..emit.docstrings import about_paginator, about_response, aws_page, deprecation
from ..emit.literals import identifier, string
from ..emit.result_types import ResultTypes, item_type
from ..emit.scope import Scope
from ..plan import ir
from ..plan.classes import ClassPlan, FieldPlan
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .code import Code, print_code
from .examples import Examples
from .extensions import extension_sections
from .groups import group_operations
from .places import PagePlace, Places
from .text import Text, first_sentence, text_of
from .views import (
    ClassesPage,
    ClassSection,
    ClientSection,
    EntryView,
    ErrorEntry,
    ExtensionSection,
    GroupView,
    HeadView,
    LinkView,
    MemberView,
    OperationPage,
    PaginatorSection,
    ServicePage,
    ShapePage,
    ValueView,
    WaiterSection,
)

_NAME = re.compile(r"([A-Za-z_]\w*)")
_SENSITIVE = "Sensitive: its value is not displayed."
_KINDS = {
    ir.Structure: "Structures",
    ir.Union: "Unions",
    ir.Enum: "Enums",
}


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
        page = _Page(self, "index")
        return ServicePage(
            head=page.head(service.title, first_sentence(service.docs)),
            name=service.name,
            docs=text_of(service.docs),
            clients=self._clients(),
            groups=[*self._groups(page)],
            waiters=[self._waiter(waiter, page) for waiter in self.selection.waiters],
            errors=[page.error(error) for error in self.selection.errors],
            extensions=self.extensions,
        )

    def classes(self) -> ClassesPage:
        """The page that lists the classes."""
        service, names = self.plan.service, self.plan.names
        page = _Page(self, "classes")
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
            page = _Page(self, place.page)
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

    def parameters(self, request: ClassPlan) -> list[str]:
        """The parameters of the method for a request, as they are written."""
        arguments = [self.scope.argument(field).declaration for field in request.fields]
        return ["*", *arguments] if arguments else []

    @cached_property
    def places(self) -> Places:
        """Where everything is documented."""
        return Places(self.plan, self.selection)

    @cached_property
    def scope(self) -> Scope:
        """What prints types. Its imports are not used."""
        return Scope(self.plan, "", lambda _, name: name)

    @cached_property
    def methods(self) -> Mapping[str, str]:
        """The name of the method for each request."""
        operations = self.plan.names.operations
        return {
            operations[one.name].request: operations[one.name].method
            for one in self.selection.operations
        }

    @cached_property
    def extensions(self) -> list[ExtensionSection]:
        """What the package has besides."""
        return extension_sections(self.selection.extensions, self.plan.names.package)

    @cached_property
    def _paginators(self) -> Mapping[str, ir.Paginator]:
        return {one.operation: one for one in self.selection.paginators}

    @cached_property
    def module(self) -> str:
        """The module that has all names of the service."""
        return f"{self.package}.{self.plan.names.package}"

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

    def _groups(self, page: "_Page") -> Iterator[GroupView]:
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
        page = _Page(self, path, frozenset(explained))
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

    def _paginator(self, paginator: ir.Paginator, page: "_Page") -> PaginatorSection:
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

    def _waiter(self, waiter: ir.Waiter, page: "_Page") -> WaiterSection:
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


@frozen(slots=False)
class _Page:
    """A page that is being built: what it links to, and how."""

    of: Pages
    path: str
    shown: frozenset[str] = frozenset()
    """The names that the page explains, wherever their home is."""

    @property
    def up(self) -> str:
        """The path to the folder of the service."""
        return "../" * self.path.count("/")

    def head(self, title: str, about: Text) -> HeadView:
        """The head of the page, with its title and what it is about."""
        crumbs = [LinkView(self.of.package, f"{self.up}../index")]
        if self.path != "index":
            crumbs.append(LinkView(self.of.plan.service.title, f"{self.up}index"))
        return HeadView(
            title=title,
            about=about,
            package=self.of.package,
            root=f"{self.up}../",
            file=self.path.rpartition("/")[2],
            crumbs=crumbs,
        )

    def method(self, operation: str) -> LinkView:
        """A link to an operation."""
        method = self.of.plan.names.operations[operation].method
        return self._link(method, self.of.places.operation(operation))

    def user(self, name: str) -> LinkView:
        """A link to a method, given its request, or to a class."""
        link = self.link(name)
        method = self.of.methods.get(name)
        return link if method is None else LinkView(method, link.page)

    def link(self, name: str) -> LinkView:
        """A link to a class, or its name if the reference does not have it."""
        if name in self.shown:
            return LinkView(name, anchor=name)
        place = self.of.places.by_name.get(name)
        return LinkView(name) if place is None else self._link(name, place)

    def _link(self, text: str, place: PagePlace) -> LinkView:
        if place.page == self.path:
            return LinkView(text, anchor=place.anchor or text)
        return LinkView(text, f"{self.up}{place.page}", place.anchor)

    def linked(self, code: str) -> list[LinkView]:
        """Code in which the names of classes are links."""
        pieces: list[LinkView] = []
        plain = ""
        for part in _NAME.split(code):
            if part in self.of.places.by_name:
                pieces += [LinkView(plain)] * bool(plain)
                plain = ""
                pieces.append(self.link(part))
            else:
                plain += part
        return pieces + [LinkView(plain)] * bool(plain)

    def signature(
        self, request: ClassPlan, method: str, response: str
    ) -> list[LinkView]:
        """The signature of a method."""
        parameters = [("", Code(one)) for one in self.of.parameters(request)]
        code = Code(f"{identifier(method)}(", parameters, f") -> {response}")
        return self.linked(print_code(code))

    def shape(self, shape: str) -> ClassSection:
        """A structure, union or enum."""
        plan = self.of.plan
        place = self.of.places.home(shape)
        name = plan.names.shapes[shape]
        home = None if place.page == self.path else self._link(name, place)
        if enum := plan.classes.enums.get(shape):
            return ClassSection(
                name=name,
                kind="enum",
                docs=text_of(enum.shape.docs),
                members=[],
                values=[
                    ValueView(member, string(value))
                    for value, member in enum.members.items()
                ],
                like=enum.like,
                home=home,
            )
        if union := plan.classes.unions.get(shape):
            return ClassSection(
                name=name,
                kind="union",
                docs=text_of(
                    union.shape.docs,
                    notes=[
                        *deprecation(union.shape.deprecated),
                        *([SENT] if union.shape.is_sent else ()),
                    ],
                ),
                members=[
                    self._member(variant.fields[0], variant.name, variant.name)
                    for variant in union.variants
                ],
                values=[],
                like="",
                home=home,
            )
        return self.cls(plan.classes.plans["structure", shape], home=home)

    def error(self, error: ir.Error) -> ClassSection:
        """An error."""
        plan = self.of.plan.classes.plans["error", error.name]
        return self.cls(plan, f"AWS reports `{error.code}`.")

    def cls(
        self, plan: ClassPlan, fallback: str = "", home: LinkView | None = None
    ) -> ClassSection:
        """A class with members."""
        return ClassSection(
            name=plan.name,
            kind=plan.role,
            docs=text_of(
                plan.docs,
                fallback=fallback,
                notes=deprecation(plan.deprecated),
            ),
            members=[
                self._member(field, field.name, f"{plan.name}.{field.name}", plan.role)
                for field in plan.fields
            ],
            values=[],
            like="",
            home=home,
        )

    def _member(
        self, field: FieldPlan, name: str, anchor: str, role: str = ""
    ) -> MemberView:
        scope, member = self.of.scope, field.member
        match role:
            case "":
                of = scope.print(field.accepted_type, accepted=True)
            case "request":
                of = scope.accepted(field)
            case _:
                of = scope.read(field)
        return MemberView(
            name=name,
            anchor=anchor,
            type=self.linked(of),
            required=field.required and role != "",
            docs=text_of(member.docs, notes=_notes(member)),
        )


def _about(operation: ir.Operation) -> Text:
    """The sentence about an operation in the list of them."""
    about = first_sentence(operation.docs)
    if operation.sends is None:
        return about
    return Text(f"{about.markdown} Asynchronous clients only.".strip())


def _notes(member: ir.Member) -> Iterable[str]:
    return (*deprecation(member.deprecated), *[_SENSITIVE] * member.sensitive)


def _docs(shape: ir.Shape) -> str:
    match shape:
        case ir.Structure(docs=docs) | ir.Union(docs=docs) | ir.Enum(docs=docs):
            return docs
        case _:
            return ""
