"""The modules that hold shapes: of operations, of shared shapes, of errors."""

from collections.abc import Iterable

from attrs import frozen

from ..plan import ir
from ..plan.select import Selection
from ..plan.service import Whole, module_of
from .annotations import Types
from .classes import Classes, EnumView, FieldView, RequestView, StructureView, UnionView
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
    """A modelled error."""

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


class Workshop:
    """What making one module takes."""

    def __init__(self, whole: Whole, module: str) -> None:
        self.whole = whole
        self.imports = Imports(module)
        self.types = Types(whole, self.imports, self.imports.local_type)
        self.classes = Classes(whole, self.imports, self.types)

    def head(self, text: str) -> ModuleView:
        """The head of the module, once all its parts are made."""
        return ModuleView(
            docs=docstring([text], 0),
            imports=self.imports.run_time(),
            typing_imports=self.imports.typing(),
        )

    def shapes(self, names: Iterable[str]) -> ShapesView:
        """The given shapes."""
        shapes = [self.whole.service.shapes[name] for name in names]
        return ShapesView(
            enums=[self.classes.enum(s) for s in shapes if isinstance(s, ir.Enum)],
            unions=[self.classes.union(s) for s in shapes if isinstance(s, ir.Union)],
            structures=[
                self.classes.structure(s) for s in shapes if isinstance(s, ir.Structure)
            ],
        )


def operation_view(
    whole: Whole,
    operation: ir.Operation,
    paginator: ir.Paginator | None,
    shapes: Iterable[str],
) -> OperationView:
    """The module of an operation with the shapes that only it uses."""
    names = whole.names.operations[operation.name]
    shop = Workshop(whole, f"operations.{names.module}")
    shapes_view = shop.shapes(shapes)
    response = shop.classes.response(operation)
    request = shop.classes.request(operation)
    paginating = (
        None
        if paginator is None
        else paginator_view(whole, paginator, shop.imports, shop.types)
    )
    exports = [*exports_of(shapes_view), response.name, request.name]
    if paginating is not None:
        exports.append(paginating.name)
    return OperationView(
        module=shop.head(f"{operation.name} of {whole.service.title}."),
        shapes=shapes_view,
        response=response,
        request=request,
        paginator=paginating,
        exports=sorted(exports),
    )


def shape_view(whole: Whole, shape: str, shapes: Iterable[str]) -> ShapeView:
    """The module of a shared shape with the shapes that only it uses."""
    shop = Workshop(whole, module_of(whole, shape))
    shapes_view = shop.shapes(shapes)
    return ShapeView(
        module=shop.head(f"{whole.names.shapes[shape]} of {whole.service.title}."),
        shapes=shapes_view,
        exports=sorted(exports_of(shapes_view)),
    )


def errors_view(
    whole: Whole, selection: Selection, shapes: Iterable[str]
) -> ErrorsView:
    """The module of the errors."""
    shop = Workshop(whole, "errors")
    shop.imports.library("collections.abc", "Mapping")
    shop.imports.runtime("ServiceError")
    shapes_view = shop.shapes(shapes)
    errors: list[ErrorView] = []
    for error in selection.errors:
        shop.imports.library("attrs", "define")
        shop.imports.library("typing", "ClassVar")
        errors.append(
            ErrorView(
                name=identifier(whole.names.errors[error.name]),
                code=string(error.code),
                docs=docs(error.docs, 4, fallback=f"The error {error.code}."),
                fields=shop.classes.error_fields(error),
            )
        )
    return ErrorsView(
        module=shop.head(f"Errors of {whole.service.title}."),
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
