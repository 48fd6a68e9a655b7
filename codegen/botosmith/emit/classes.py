"""Enums, structures, unions, requests and responses, ready for print."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from ..plan import ir
from ..plan.converters import Converter, use_of
from ..plan.names import fields
from ..plan.naming import enum_member_name, unique_names
from ..plan.service import Whole, module_of
from .annotations import Types
from .docstrings import deprecation, docs
from .imports import Imports
from .literals import identifier, string


@frozen
class FieldView:
    """A field of an attrs class."""

    name: str
    """Its name."""
    annotation: str
    """Its type."""
    arguments: str
    """Of `field(...)`."""
    docs: str
    """The docstring literal; empty where the model says nothing."""


@frozen
class StructureView:
    """A class with fields."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class EnumMemberView:
    """A value of an enum."""

    name: str
    """Its name in Python."""
    value: str
    """The literal of the value."""


@frozen
class ConverterView:
    """A function that makes enums of plain strings."""

    name: str
    """The name of the function."""
    takes: str
    """The type of its argument."""
    gives: str
    """The type of its result."""
    expression: str
    """What it returns, for an argument `value`."""


@frozen
class EnumView:
    """An enum, the alias of what may be given for it, and its converters."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal."""
    members: list[EnumMemberView]
    """Its values."""
    like: str
    """The name of the alias."""
    converters: list[ConverterView]
    """The functions that stand beside it."""


@frozen
class UnionView:
    """The variants of a union and the alias of them all."""

    name: str
    """The name of the alias."""
    docs: str
    """The docstring literal."""
    variants: list[StructureView]
    """The classes of its variants, each with the field `value`."""


@frozen
class RequestView:
    """An operation's request."""

    name: str
    """The name of the class."""
    operation: str
    """The literal of the operation's name."""
    response: str
    """The name of the response's class."""
    docs: str
    """The docstring literal."""
    fields: list[FieldView]
    """Its fields."""


def enum_members(enum: ir.Enum) -> list[EnumMemberView]:
    """The values of an enum."""
    names = unique_names(enum.values, enum_member_name)
    return [
        EnumMemberView(identifier(name), string(value)) for value, name in names.items()
    ]


def carried(error: ir.Error) -> list[ir.Member]:
    """What an error carries beside its message, which every error has."""
    return [member for member in error.members if member.wire.lower() != "message"]


class Classes:
    """Makes the classes of one module."""

    def __init__(self, whole: Whole, imports: Imports, types: Types) -> None:
        self._whole = whole
        self._imports = imports
        self._types = types

    def enum(self, shape: ir.Enum) -> EnumView:
        """An enum and what stands beside it."""
        self._imports.runtime("OpenEnum")
        self._imports.library("typing", "Literal")
        self._imports.library("typing", "TypeAlias")
        return EnumView(
            name=identifier(self._whole.names.shapes[shape.name]),
            docs=docs(shape.docs, 4, fallback=f"Values of {_quoted(shape.name)}."),
            members=enum_members(shape),
            like=identifier(self._whole.names.likes[shape.name]),
            converters=[
                self._converter(converter)
                for converter in self._whole.converters.beside(shape.name)
            ],
        )

    def structure(self, shape: ir.Structure) -> StructureView:
        """A structure."""
        self._imports.library("attrs", "frozen")
        return StructureView(
            name=identifier(self._whole.names.shapes[shape.name]),
            docs=docs(
                shape.docs,
                4,
                fallback=f"The structure {_quoted(shape.name)}.",
                notes=deprecation(shape.deprecated),
            ),
            fields=self._fields(
                shape.members,
                fields(shape.members),
                sent=shape.name in self._whole.sent,
            ),
        )

    def union(self, shape: ir.Union) -> UnionView:
        """A union with its variants."""
        self._imports.library("attrs", "frozen")
        self._imports.library("typing", "TypeAlias")
        self._imports.runtime("UnknownVariant")
        self._imports.runtime("Variant")
        return UnionView(
            name=identifier(self._whole.names.shapes[shape.name]),
            docs=docs(
                shape.docs,
                0,
                fallback=f"One of the variants of {_quoted(shape.name)}.",
                notes=deprecation(shape.deprecated),
            ),
            variants=[self._variant(shape, member) for member in shape.members],
        )

    def _variant(self, union: ir.Union, member: ir.Member) -> StructureView:
        value = self._field(member, "value", required=True, received=False)
        return StructureView(
            name=identifier(self._whole.names.variants[union.name, member.wire]),
            docs=docs(
                member.docs,
                4,
                fallback=(
                    f"The variant {_quoted(member.wire)} of {_quoted(union.name)}."
                ),
                notes=deprecation(member.deprecated),
            ),
            fields=[FieldView(value.name, value.annotation, value.arguments, "")],
        )

    def request(self, operation: ir.Operation) -> RequestView:
        """The request of an operation."""
        self._imports.library("attrs", "frozen")
        self._imports.library("typing", "ClassVar")
        self._imports.runtime("Request")
        names = self._whole.names.operations[operation.name]
        return RequestView(
            name=identifier(names.request),
            operation=string(operation.name),
            response=identifier(names.response),
            docs=docs(
                operation.docs,
                4,
                fallback=f"What {operation.name} takes.",
                notes=deprecation(operation.deprecated),
            ),
            fields=self._fields(operation.input, fields(operation.input), sent=True),
        )

    def response(self, operation: ir.Operation) -> StructureView:
        """The response of an operation."""
        self._imports.library("attrs", "frozen")
        self._imports.runtime("Response")
        return StructureView(
            name=identifier(self._whole.names.operations[operation.name].response),
            docs=docs(
                operation.output_docs, 4, fallback=f"What {operation.name} returns."
            ),
            fields=self._fields(
                operation.output,
                fields(operation.output, "response"),
                sent=False,
                received=True,
            ),
        )

    def error_fields(self, error: ir.Error) -> list[FieldView]:
        """The fields of an error; its message is every error's."""
        members = carried(error)
        return self._fields(
            members, fields(members, "error"), sent=False, decoded_only=True
        )

    def _fields(
        self,
        members: Iterable[ir.Member],
        names: Mapping[str, str],
        *,
        sent: bool,
        received: bool = False,
        decoded_only: bool = False,
    ) -> list[FieldView]:
        return [
            self._field(
                member,
                identifier(names[member.wire]),
                required=sent and member.required,
                received=received,
                decoded_only=decoded_only,
            )
            for member in members
        ]

    def _field(
        self,
        member: ir.Member,
        name: str,
        *,
        required: bool,
        received: bool,
        decoded_only: bool = False,
    ) -> FieldView:
        self._imports.library("attrs", "field")
        self._imports.runtime("wire")
        arguments = [] if required else ["default=None"]
        use = use_of(self._whole.service, member.shape, optional=not required)
        if use is not None and not decoded_only:
            converter = self._whole.converters.of(use)
            module = module_of(self._whole, use.enum)
            arguments.append(f"converter={self._imports.local(module, converter.name)}")
        if member.sensitive:
            arguments.append(f"repr={self._imports.runtime('redacted')}")
        wire = string(member.wire)
        if member.serialized != member.wire:
            wire += f", {string(member.serialized)}"
        arguments.append(f"metadata=wire({wire})")
        annotation = self._types.of(member.shape, received=received)
        return FieldView(
            name=name,
            annotation=annotation if required else f"{annotation} | None",
            arguments=", ".join(arguments),
            docs=docs(member.docs, 4, notes=deprecation(member.deprecated)),
        )

    def _converter(self, converter: Converter) -> ConverterView:
        use = converter.use
        enum = identifier(self._whole.names.shapes[use.enum])
        if converter.inner is not None:
            item = f"{identifier(converter.inner)}(item)"
            expression = {
                "list": f"[{item} for item in value]",
                "map": f"{{key: {item} for key, item in value.items()}}",
            }[use.layers[0]]
        elif use.layers:
            function = {"list": "each", "map": "each_value"}[use.layers[0]]
            self._imports.runtime(function)
            expression = f"{function}({enum}, value)"
        else:
            expression = f"{enum}(value)"
        takes, gives = self._types.argument(use.shape), self._types.of(use.shape)
        if use.optional:
            takes, gives = f"{takes} | None", f"{gives} | None"
            expression = f"None if value is None else {expression}"
        return ConverterView(identifier(converter.name), takes, gives, expression)


def _quoted(name: str) -> str:
    return f"`{name}`"
