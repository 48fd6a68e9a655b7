"""Builds the views of modules with shapes: of operations, shapes and errors."""

from collections.abc import Iterable

from ..plan import ir
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .class_docs import class_docs
from .classes import ClassViews
from .docstrings import docs
from .literals import identifier, string
from .paginators import PaginatorBuilder
from .scope import Scope
from .views.classes import ErrorView
from .views.modules import (
    ErrorsView,
    ModuleView,
    OperationView,
    PaginatorView,
    ShapesView,
    ShapeView,
)


class ModuleBuilder:
    """Builds the parts of one module."""

    def __init__(self, plan: ServicePlan, module: str) -> None:
        self.plan = plan
        self.scope = Scope(plan, module, as_attributes=True)
        self.classes = ClassViews(self.scope)

    def head(self, text: str) -> ModuleView:
        """The head of the module, which is built after all its parts."""
        return ModuleView(
            docs=docs("", 0, fallback=text),
            imports=self.scope.run_time(),
            typing_imports=self.scope.typing(),
            makes_converters=self.scope.makes_converters,
        )

    def shapes(self, names: Iterable[str]) -> ShapesView:
        """The given shapes."""
        of, make, names = self.plan.classes, self.classes, list(names)
        structures = [of.plans.get(("structure", name)) for name in names]
        return ShapesView(
            enums=[make.enum(of.enums[n]) for n in names if n in of.enums],
            unions=[make.union(of.unions[n]) for n in names if n in of.unions],
            structures=[make.structure(one) for one in structures if one],
        )

    def paginator(self, paginator: ir.Paginator) -> PaginatorView:
        """A paginator."""
        return PaginatorBuilder(paginator, self.scope).view()


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
    response_view = builder.classes.response(operation)
    request_view = builder.classes.request(operation)
    exports = [*exports_of(shapes_view), response_view.name, request_view.name]
    paging: PaginatorView | None = None
    if paginator is not None:
        paging = builder.paginator(paginator)
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
    builder.scope.library("collections.abc", "Mapping")
    builder.scope.runtime("ServiceError")
    shapes_view = builder.shapes(shapes)
    errors: list[ErrorView] = []
    for error in selection.errors:
        builder.scope.runtime("modelled")
        builder.scope.library("typing", "ClassVar")
        class_plan = plan.classes.plans["error", error.name]
        errors.append(
            ErrorView(
                name=identifier(class_plan.name),
                code=string(error.code),
                traits=_traits(error),
                docs=class_docs(class_plan, builder.scope),
                fields=builder.classes.fields(class_plan),
            )
        )
    return ErrorsView(
        module=builder.head(f"Errors of {plan.service.title}."),
        shapes=shapes_view,
        errors=errors,
        exports=sorted([*exports_of(shapes_view), *(e.name for e in errors)]),
    )


def _traits(error: ir.Error) -> str:
    """The literal of the traits of an error; empty if there are none."""
    traits = [
        f"{string(name)}: {string(value) if isinstance(value, str) else value}"
        for name, value in error.traits.items()
    ]
    return f"{{{', '.join(traits)}}}" if traits else ""


def exports_of(shapes: ShapesView) -> list[str]:
    """The public names of a module's shapes."""
    return [
        *(name for enum in shapes.enums for name in (enum.name, enum.like)),
        *(union.name for union in shapes.unions),
        *(variant.name for union in shapes.unions for variant in union.variants),
        *(structure.name for structure in shapes.structures),
    ]
