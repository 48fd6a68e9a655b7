"""The modules that hold shapes: of operations, of shared shapes, of errors."""

from collections.abc import Iterable

from attrs import frozen

from ..plan import ir
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .annotations import Annotations
from .classes import (
    ClassViews,
    EnumView,
    FieldView,
    RequestView,
    StructureView,
    UnionView,
)
from .docstrings import docs
from .imports import Imports
from .literals import docstring, identifier, string
from .paginators import PaginatorView, paginator_view


@frozen
class ModuleView:
    """What stands at the head of every module."""

    docs: str
    """The docstring literal."""
    imports: list[list[str]]
    """Import statements, in groups."""
    typing_imports: list[str]
    """Import statements for type checkers only."""


@frozen
class ShapesView:
    """The shapes of one module."""

    enums: list[EnumView]
    """Its enums."""
    unions: list[UnionView]
    """Its unions."""
    structures: list[StructureView]
    """Its structures."""


@frozen
class OperationView:
    """The module of an operation."""

    module: ModuleView
    """The head of the module."""
    shapes: ShapesView
    """The shapes that only this operation uses."""
    response: StructureView
    """The response."""
    request: RequestView
    """The request."""
    paginator: PaginatorView | None
    """The paginator, if the operation has one."""
    exports: list[str]
    """The public names of the module."""


@frozen
class ShapeView:
    """The module of a shared shape."""

    module: ModuleView
    """The head of the module."""
    shapes: ShapesView
    """The shared shape, and the shapes that only it uses."""
    exports: list[str]
    """The public names of the module."""


@frozen
class ErrorView:
    """An error in the model."""

    name: str
    """The name of the class."""
    code: str
    """The literal of the code it arrives under."""
    docs: str
    """The docstring literal."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class ErrorsView:
    """The module of the errors, and of the shapes that only they use."""

    module: ModuleView
    """The head of the module."""
    shapes: ShapesView
    """The shapes that only errors use."""
    errors: list[ErrorView]
    """The errors."""
    exports: list[str]
    """The public names of the module."""


class ModuleBuilder:
    """Puts one module together."""

    def __init__(self, plan: ServicePlan, module: str) -> None:
        self.plan = plan
        self.imports = Imports(module)
        self.annotations = Annotations(plan, self.imports, self.imports.local_type)
        self.classes = ClassViews(plan, self.imports, self.annotations)

    def head(self, text: str) -> ModuleView:
        """The head of the module, once all its parts are made."""
        return ModuleView(
            docs=docstring([text], 0),
            imports=self.imports.run_time(),
            typing_imports=self.imports.typing(),
        )

    def shapes(self, names: Iterable[str]) -> ShapesView:
        """The given shapes."""
        of, make, names = self.plan.classes, self.classes, list(names)
        return ShapesView(
            enums=[make.enum(of.enums[n]) for n in names if n in of.enums],
            unions=[make.union(of.unions[n]) for n in names if n in of.unions],
            structures=[
                make.structure(of.structures[n]) for n in names if n in of.structures
            ],
        )


def operation_view(
    plan: ServicePlan,
    operation: ir.Operation,
    paginator: ir.Paginator | None,
    shapes: Iterable[str],
) -> OperationView:
    """The module of an operation with the shapes that only it uses."""
    name = operation.name
    builder = ModuleBuilder(plan, f"operations.{plan.names.operations[name].module}")
    shapes_view = builder.shapes(shapes)
    response = plan.classes.responses[name]
    response_view = builder.classes.response(response)
    request_view = builder.classes.request(plan.classes.requests[name], response)
    paging = (
        None
        if paginator is None
        else paginator_view(plan, paginator, builder.imports, builder.annotations)
    )
    exports = [*exports_of(shapes_view), response_view.name, request_view.name]
    if paging is not None:
        exports.append(paging.name)
    return OperationView(
        module=builder.head(f"{name} of {plan.service.title}."),
        shapes=shapes_view,
        response=response_view,
        request=request_view,
        paginator=paging,
        exports=sorted(exports),
    )


def shape_view(plan: ServicePlan, shape: str, shapes: Iterable[str]) -> ShapeView:
    """The module of a shared shape with the shapes that only it uses."""
    builder = ModuleBuilder(plan, plan.module_of(shape))
    shapes_view = builder.shapes(shapes)
    return ShapeView(
        module=builder.head(f"{plan.names.shapes[shape]} of {plan.service.title}."),
        shapes=shapes_view,
        exports=sorted(exports_of(shapes_view)),
    )


def errors_view(
    plan: ServicePlan, selection: Selection, shapes: Iterable[str]
) -> ErrorsView:
    """The module of the errors."""
    builder = ModuleBuilder(plan, "errors")
    builder.imports.library("collections.abc", "Mapping")
    builder.imports.runtime("ServiceError")
    shapes_view = builder.shapes(shapes)
    errors: list[ErrorView] = []
    for error in selection.errors:
        builder.imports.library("attrs", "define")
        builder.imports.library("typing", "ClassVar")
        errors.append(
            ErrorView(
                name=identifier(plan.names.errors[error.name]),
                code=string(error.code),
                docs=docs(error.docs, 4, fallback=f"The error {error.code}."),
                fields=builder.classes.fields(plan.classes.errors[error.name]),
            )
        )
    return ErrorsView(
        module=builder.head(f"Errors of {plan.service.title}."),
        shapes=shapes_view,
        errors=errors,
        exports=sorted([*exports_of(shapes_view), *(e.name for e in errors)]),
    )


def exports_of(shapes: ShapesView) -> list[str]:
    """The public names of a module's shapes."""
    return [
        *(name for enum in shapes.enums for name in (enum.name, enum.like)),
        *(union.name for union in shapes.unions),
        *(variant.name for union in shapes.unions for variant in union.variants),
        *(structure.name for structure in shapes.structures),
    ]
