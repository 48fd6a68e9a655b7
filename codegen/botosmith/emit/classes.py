"""Enums, structures, unions, requests and responses, ready for print."""

from ..plan.classes import ClassPlan, EnumPlan, FieldPlan, UnionPlan
from ..plan.converters import Converter
from ..plan.service import ServicePlan
from ..plan.types import ListType, MapType
from .annotations import Annotations
from .docstrings import deprecation, docs
from .imports import Imports
from .literals import identifier, string
from .views.classes import (
    ConverterView,
    EnumMemberView,
    EnumView,
    FieldView,
    RequestView,
    StructureView,
    UnionView,
)


def enum_members(enum: EnumPlan) -> list[EnumMemberView]:
    """The values of an enum."""
    return [
        EnumMemberView(identifier(name), string(value))
        for value, name in enum.members.items()
    ]


class ClassViews:
    """Makes the classes of one module ready for print."""

    def __init__(
        self, plan: ServicePlan, imports: Imports, annotations: Annotations
    ) -> None:
        self._plan = plan
        self._imports = imports
        self._annotations = annotations

    def enum(self, enum: EnumPlan) -> EnumView:
        """An enum and what stands beside it."""
        self._imports.runtime("OpenEnum")
        self._imports.library("typing", "Literal")
        self._imports.library("typing", "TypeAlias")
        shape = enum.shape
        return EnumView(
            name=identifier(enum.name),
            docs=docs(shape.docs, 4, fallback=f"Values of `{shape.name}`."),
            members=enum_members(enum),
            like=identifier(enum.like),
            converters=[
                self._converter(converter)
                for converter in self._plan.converters.of_enum(shape.name)
            ],
        )

    def structure(self, structure: ClassPlan) -> StructureView:
        """A structure."""
        return self._class(structure, f"The structure `{structure.model}`.")

    def union(self, union: UnionPlan) -> UnionView:
        """A union with its variants."""
        self._imports.library("typing", "TypeAlias")
        self._imports.runtime("UnknownVariant")
        self._imports.runtime("Variant")
        shape = union.shape
        return UnionView(
            name=identifier(union.name),
            docs=docs(
                shape.docs,
                0,
                fallback=f"One of the variants of `{shape.name}`.",
                notes=deprecation(shape.deprecated),
            ),
            variants=[self._variant(shape.name, one) for one in union.variants],
        )

    def _variant(self, union: str, variant: ClassPlan) -> StructureView:
        (field,) = variant.fields
        fallback = f"The variant `{field.member.wire}` of `{union}`."
        return self._class(variant, fallback)

    def request(self, request: ClassPlan, response: ClassPlan) -> RequestView:
        """The request of an operation."""
        self._imports.library("typing", "ClassVar")
        self._imports.runtime("Request")
        view = self._class(request, f"What {request.model} takes.")
        return RequestView(
            name=view.name,
            operation=string(request.model),
            response=identifier(response.name),
            docs=view.docs,
            fields=view.fields,
        )

    def response(self, response: ClassPlan) -> StructureView:
        """The response of an operation."""
        self._imports.runtime("Response")
        return self._class(response, f"What {response.model} returns.")

    def _class(self, plan: ClassPlan, fallback: str) -> StructureView:
        self._imports.library("attrs", "frozen")
        notes = deprecation(plan.deprecated)
        return StructureView(
            name=identifier(plan.name),
            docs=docs(plan.docs, 4, fallback=fallback, notes=notes),
            fields=self.fields(plan),
        )

    def fields(self, plan: ClassPlan) -> list[FieldView]:
        """The fields of a class."""
        # What a variant's only field means is said of the variant.
        documented = plan.role != "variant"
        return [self._field(field, documented=documented) for field in plan.fields]

    def _field(self, field: FieldPlan, *, documented: bool) -> FieldView:
        self._imports.library("attrs", "field")
        self._imports.runtime("wire")
        member = field.member
        arguments = [] if field.required else ["default=None"]
        if field.converts:
            converter = self._plan.converters.of(field)
            module = self._plan.module_of(converter.enum)
            arguments.append(f"converter={self._imports.local(module, converter.name)}")
        if member.sensitive:
            arguments.append(f"repr={self._imports.runtime('redacted')}")
        wire = string(member.wire)
        if member.serialized != member.wire:
            wire += f", {string(member.serialized)}"
        arguments.append(f"metadata=wire({wire})")
        notes = deprecation(member.deprecated)
        return FieldView(
            name=identifier(field.name),
            annotation=self._annotations.print(
                field.reads, optional=not field.required
            ),
            arguments=", ".join(arguments),
            docs=docs(member.docs, 4, notes=notes) if documented else "",
        )

    def _converter(self, converter: Converter) -> ConverterView:
        enum = identifier(self._plan.names.shapes[converter.enum])
        match converter.gives, converter.item:
            case ListType(), str(item):
                expression = f"[{identifier(item)}(item) for item in value]"
            case MapType(), str(item):
                made = f"{identifier(item)}(item)"
                expression = f"{{key: {made} for key, item in value.items()}}"
            case ListType(), None:
                expression = f"{self._imports.runtime('each')}({enum}, value)"
            case MapType(), None:
                expression = f"{self._imports.runtime('each_value')}({enum}, value)"
            case _:
                expression = f"{enum}(value)"
        if converter.optional:
            expression = f"None if value is None else {expression}"
        print_type, optional = self._annotations.print, converter.optional
        return ConverterView(
            name=identifier(converter.name),
            takes=print_type(converter.takes, optional=optional),
            gives=print_type(converter.gives, optional=optional),
            expression=expression,
        )
