"""Builds what all pages of a service have: links, and sections about classes."""

import re
from collections.abc import Iterable

from attrs import frozen

from ..emit.class_docs import SENT
from ..emit.docstrings import deprecation
from ..emit.limits import limits_text
from ..emit.literals import identifier, string
from ..emit.scope import Scope
from ..plan import ir
from ..plan.classes import ClassPlan, FieldPlan
from ..plan.service import ServicePlan
from .code import Code, print_code
from .places import PagePlace, Places
from .text import Text, text_of
from .views import ClassSection, HeadView, LinkView, MemberView, ValueView

_NAME = re.compile(r"([A-Za-z_]\w*)")
_SENSITIVE = "Sensitive: its value is not displayed."


@frozen
class Page:
    """A page that is being built: its links, and its sections about classes."""

    package: str
    """The name of the SDK's package."""
    plan: ServicePlan
    places: Places
    scope: Scope
    """What prints types."""
    path: str
    """The path of the page in the folder of the service, without its extension."""
    shown: frozenset[str]
    """The names that the page explains, wherever their home is."""

    @property
    def up(self) -> str:
        """The path to the folder of the service."""
        return "../" * self.path.count("/")

    def head(self, title: str, about: Text) -> HeadView:
        """The head of the page, with its title and what it is about."""
        crumbs = [LinkView(self.package, f"{self.up}../index")]
        if self.path != "index":
            crumbs.append(LinkView(self.plan.service.title, f"{self.up}index"))
        return HeadView(
            title=title,
            about=about,
            package=self.package,
            root=f"{self.up}../",
            file=self.path.rpartition("/")[2],
            crumbs=crumbs,
        )

    def method(self, operation: str) -> LinkView:
        """A link to an operation."""
        method = self.plan.names.operations[operation].method
        return self._link(method, self.places.operation(operation))

    def user(self, name: str) -> LinkView:
        """A link to a method, given its request, or to a class."""
        link = self.link(name)
        method = self.places.methods.get(name)
        return link if method is None else LinkView(method, link.page)

    def link(self, name: str) -> LinkView:
        """A link to a class, or its name if the reference does not have it."""
        if name in self.shown:
            return LinkView(name, anchor=name)
        place = self.places.by_name.get(name)
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
            if part in self.places.by_name:
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
        parts = [("", Code(one)) for one in parameters(request, self.scope)]
        code = Code(f"{identifier(method)}(", parts, f") -> {response}")
        return self.linked(print_code(code))

    def shape(self, shape: str) -> ClassSection:
        """A structure, union or enum."""
        plan, place = self.plan, self.places.home(shape)
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
        plan = self.plan.classes.plans["error", error.name]
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
        scope, member = self.scope, field.member
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
            raises=field.absence == "error" and not field.required,
            docs=text_of(
                member.docs, last=limits_text(field.limits), notes=_notes(member)
            ),
        )


def parameters(request: ClassPlan, scope: Scope) -> list[str]:
    """The parameters of the method for a request, as they are written."""
    arguments = [scope.argument(field).declaration for field in request.fields]
    return ["*", *arguments] if arguments else []


def _notes(member: ir.Member) -> Iterable[str]:
    return (*deprecation(member.deprecated), *[_SENSITIVE] * member.sensitive)
