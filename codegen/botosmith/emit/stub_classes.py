"""Classes as the stub of a service declares them: what attrs makes of the fields."""

from collections.abc import Collection, Iterable, Mapping

from attrs import frozen

from ..plan import ir
from ..plan.converters import use_of
from ..plan.names import fields
from ..plan.service import Whole
from .annotations import Types
from .arguments import ArgumentView
from .classes import carried
from .docstrings import SUMMARY_WIDTH, about_arguments, docs
from .imports import Imports
from .literals import docstring, identifier
from .markdown import summary


@frozen
class ConstructorView:
    """A constructor that takes other types than the attributes have."""

    arguments: list[ArgumentView]
    """Its arguments."""
    by_keyword: bool
    """Whether it takes them by keyword only."""
    docs: str
    """The docstring literal; empty where the model says nothing of the arguments."""


@frozen
class AttributeView:
    """An attribute of a class."""

    declaration: str
    """Name and type, and a default where attrs makes a constructor that has it."""
    docs: str
    """The docstring literal; empty where editors find it in the module."""


@frozen
class FaceClassView:
    """A class with attributes."""

    name: str
    """The name of the class."""
    decorator: str
    """What makes an attrs class of it."""
    base: str
    """Its base class; empty where it has none."""
    attributes: list[AttributeView]
    """Its attributes."""
    constructor: ConstructorView | None
    """Its constructor, where attrs is not to make it."""


@frozen
class _Part:
    """A member of a class: the attribute, and the argument of the constructor."""

    member: ir.Member
    name: str
    gives: str
    takes: str
    required: bool
    converts: bool

    def attribute(self, *, written_out: bool) -> AttributeView:
        """The attribute, in a class whose constructor is written out or not."""
        default = "" if written_out else self._default()
        return AttributeView(
            declaration=f"{self.name}: {self.gives}{default}",
            docs=docs(self.member.docs, 4) if written_out and self.converts else "",
        )

    def argument(self) -> ArgumentView:
        return ArgumentView(self.name, f"{self.name}: {self.takes}{self._default()}")

    def _default(self) -> str:
        return "" if self.required else " = ..."


class FaceClasses:
    """Makes the classes of a stub."""

    def __init__(self, whole: Whole, imports: Imports, types: Types) -> None:
        self._whole = whole
        self._imports = imports
        self._types = types

    def structure(self, structure: ir.Structure) -> FaceClassView:
        """A structure."""
        parts = self._parts(
            structure.members,
            fields(structure.members),
            sent=structure.name in self._whole.sent,
        )
        return self._class(
            self._whole.names.shapes[structure.name], structure.docs, parts
        )

    def variant(self, union: ir.Union, member: ir.Member) -> FaceClassView:
        """A variant of a union."""
        name = self._whole.names.variants[union.name, member.wire]
        part = self._part(member, "value", required=True, received=False)
        base = self._imports.runtime("Variant")
        return self._class(name, member.docs, [part], base=base, by_keyword=False)

    def request(self, operation: ir.Operation) -> FaceClassView:
        """The request of an operation."""
        names = self._whole.names.operations[operation.name]
        base = f"{self._imports.runtime('Request')}[{names.response}]"
        parts = self._parts(operation.input, fields(operation.input), sent=True)
        return self._class(names.request, operation.docs, parts, base=base)

    def response(self, operation: ir.Operation) -> FaceClassView:
        """The response of an operation."""
        name = self._whole.names.operations[operation.name].response
        parts = self._parts(
            operation.output,
            fields(operation.output, "response"),
            sent=False,
            received=True,
        )
        base = self._imports.runtime("Response")
        return self._class(
            name, operation.output_docs, parts, base=base, has_metadata=True
        )

    def error(self, error: ir.Error) -> FaceClassView:
        """An error."""
        members = carried(error)
        parts = self._parts(members, fields(members, "error"), sent=False)
        self._imports.library("attrs", "define")
        return FaceClassView(
            name=identifier(self._whole.names.errors[error.name]),
            decorator="define(init=False, eq=False, repr=False, slots=False)",
            base=self._imports.runtime("ServiceError"),
            attributes=[part.attribute(written_out=False) for part in parts],
            constructor=None,
        )

    def _class(
        self,
        name: str,
        about: str,
        parts: Collection[_Part],
        *,
        base: str = "",
        by_keyword: bool = True,
        has_metadata: bool = False,
    ) -> FaceClassView:
        frozen = self._imports.library("attrs", "frozen")
        converts = any(part.converts for part in parts)
        constructor = None
        if converts:
            given = [part.argument() for part in parts]
            if has_metadata:
                given.append(self._metadata())
            constructor = ConstructorView(given, by_keyword, _docs(about, parts))
        options = ["kw_only=True"] * by_keyword + ["init=False"] * converts
        return FaceClassView(
            name=identifier(name),
            decorator=f"{frozen}({', '.join(options)})" if options else frozen,
            base=base,
            attributes=[part.attribute(written_out=converts) for part in parts],
            constructor=constructor,
        )

    def _metadata(self) -> ArgumentView:
        """The argument of every response, whose base class has the attribute."""
        name, kind = "response_metadata", "ResponseMetadata"
        self._imports.runtime(kind)
        return ArgumentView(name, f"{name}: {kind} = ...")

    def _parts(
        self,
        members: Iterable[ir.Member],
        names: Mapping[str, str],
        *,
        sent: bool,
        received: bool = False,
    ) -> list[_Part]:
        return [
            self._part(
                member,
                names[member.wire],
                required=sent and member.required,
                received=received,
            )
            for member in members
        ]

    def _part(
        self, member: ir.Member, name: str, *, required: bool, received: bool
    ) -> _Part:
        gives = takes = self._types.of(member.shape, received=received)
        use = use_of(self._whole.service, member.shape, optional=not required)
        if use is not None:
            takes = self._types.argument(member.shape)
        if not required:
            gives, takes = f"{gives} | None", f"{takes} | None"
        return _Part(
            member=member,
            name=identifier(name),
            gives=gives,
            takes=takes,
            required=required,
            converts=use is not None,
        )


def _docs(about: str, parts: Iterable[_Part]) -> str:
    # Editors show this, where there is such a constructor, instead of the class's.
    lines = summary(about, SUMMARY_WIDTH)
    if section := about_arguments({part.name: part.member.docs for part in parts}):
        lines += [""] * bool(lines) + section
    return docstring(lines, 8)
