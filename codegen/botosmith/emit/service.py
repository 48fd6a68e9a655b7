"""Prints a service: from its models to the text of its files."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Unpack

from ..config import Parts
from ..models.source import ServiceModels
from ..plan.build import build
from ..plan.select import Selection, select
from ..plan.service import ServicePlan, plan_service
from .batches import batches_view
from .client_modules import async_client_view, client_view, waiters_view
from .modules import errors_view, operation_view, shape_view
from .package import index_view, package_view, sdk_view, stub_package_view
from .render import Renderer
from .stub import Stubs

_BATCH_MODULES = ("._runtime.batches.calls", "._runtime.batches.sending")
_ASYNC_BATCH_MODULES = ("._runtime.batches.asynchronous",)
_DUPLEX_MODULES = ("._runtime.duplex.client",)
_XML_MODULES = ("._runtime.responses.xml_decoder",)


def service_files(
    models: ServiceModels,
    operations: Collection[str] | None,
    templates: Path | None = None,
    **parts: Unpack[Parts],
) -> dict[str, str]:
    """Print the files of a service; see `print_service`."""
    files, _ = print_service(models, operations, templates, **parts)
    return files


def print_service(
    models: ServiceModels,
    operations: Collection[str] | None,
    templates: Path | None,
    **parts: Unpack[Parts],
) -> tuple[dict[str, str], list[str]]:
    """Print a service, or some of its operations.

    Args:
        models: The models of the service.
        operations: Names of operations, or None for all of them.
        templates: A folder of templates that replace botosmith's own.
        parts: What the package has of it.

    Returns:
        The text of each file, by its path in the SDK's package, and the modules that
        they use of those that the runtime has in some packages only.

    Raises:
        BotosmithError: An operation does not exist, or a template is invalid.
    """
    asynchronous = parts.get("asynchronous", False)
    plan = plan_service(build(models, **parts))
    selection, renderer = select(plan, operations), Renderer(templates)
    files = _Printer(plan, selection, renderer, asynchronous=asynchronous).files()
    classes = plan.service.extensions
    if asynchronous:
        classes += plan.service.async_extensions
    needed = [extension.module for extension in selection.extensions]
    needed += [extension.module for extension in classes]
    if selection.batches:
        needed += [*_BATCH_MODULES, *(_ASYNC_BATCH_MODULES if asynchronous else ())]
    needed += _DUPLEX_MODULES if selection.has_duplex else ()
    return files, [*needed, *(_XML_MODULES if plan.service.has_xml else ())]


def package_files(
    modules: Collection[str], templates: Path | None = None
) -> dict[str, str]:
    """Print the files of the SDK's package that do not belong to a service.

    Args:
        modules: The modules of the runtime, by their paths in the package.
        templates: A folder of templates that replace botosmith's own.
    """
    view = sdk_view(modules)
    return {
        "__init__.py": Renderer(templates).render("package/__init__.py.jinja", view)
    }


class _Printer:
    def __init__(
        self,
        plan: ServicePlan,
        selection: Selection,
        renderer: Renderer,
        *,
        asynchronous: bool,
    ) -> None:
        self._plan = plan
        self._selection = selection
        self._renderer = renderer
        self._asynchronous = asynchronous
        self._files: dict[str, str] = {}
        self._exports: dict[str, list[str]] = {}

    def files(self) -> dict[str, str]:
        plan, selection = self._plan, self._selection
        shapes = self._shapes_by_module()
        paginators = {p.operation: p for p in selection.paginators}
        for operation in selection.operations:
            operation_page = operation_view(
                plan,
                operation,
                paginators.get(operation.name),
                shapes.pop(("operation", operation.name), ()),
            )
            module = f"operations.{plan.names.operations[operation.name].module}"
            self._print(
                module,
                "operations/operation.py.jinja",
                operation_page,
                operation_page.exports,
            )
        errors_page = errors_view(plan, selection, shapes.pop(("errors", ""), ()))
        self._print("errors", "errors.py.jinja", errors_page, errors_page.exports)
        for (_, shape), names in shapes.items():
            shape_page = shape_view(plan, shape, names)
            module = f"shapes.{plan.names.modules[shape]}"
            self._print(module, "shapes/shape.py.jinja", shape_page, shape_page.exports)
        client_page = client_view(plan, selection)
        self._print("client", "client.py.jinja", client_page, client_page.exports)
        if self._asynchronous:
            async_page = async_client_view(plan, selection)
            self._print(
                "async_client", "async_client.py.jinja", async_page, async_page.exports
            )
        if selection.waiters:
            waiters_page = waiters_view(plan, selection)
            self._print(
                "waiters", "waiters.py.jinja", waiters_page, waiters_page.exports
            )
        if selection.batches:
            batches_page = batches_view(
                plan, selection, asynchronous=self._asynchronous
            )
            self._print(
                "batches", "batches.py.jinja", batches_page, batches_page.exports
            )
        self._print_package()
        return self._files

    def _print_package(self) -> None:
        plan, exports = self._plan, self._exports
        stubs = Stubs(plan, self._selection, exports, asynchronous=self._asynchronous)
        extensions: dict[str, list[str]] = {}
        for one in self._selection.extensions:
            extensions.setdefault(one.module, []).extend(one.names)
        package = package_view(plan, exports, extensions)
        self._render("__init__.py", "__init__.py.jinja", package)
        stub_package = stub_package_view(plan, stubs.names, extensions)
        self._render("__init__.pyi", "__init__.pyi.jinja", stub_package)
        for kind, view in stubs.views():
            self._render(f"{kind}.pyi", f"{kind}.pyi.jinja", view)
        for kind, names in stubs.names.items():
            if kind not in exports:
                index = index_view(plan, kind, names, exports)
                self._render(f"{kind}.py", "index.py.jinja", index)
        modules = [module.split(".") for module in exports]
        for folder in sorted({parts[0] for parts in modules if len(parts) > 1}):
            self._files[f"{plan.names.package}/{folder}/__init__.py"] = ""

    def _shapes_by_module(self) -> dict[tuple[str, str], Iterable[str]]:
        shapes: dict[tuple[str, str], list[str]] = {}
        for shape in self._selection.shapes:
            module = self._plan.modules[shape]
            shapes.setdefault((module.kind, module.name), []).append(shape)
        return dict[tuple[str, str], Iterable[str]](shapes)

    def _print(
        self, module: str, template: str, view: object, exports: list[str]
    ) -> None:
        self._render(f"{module.replace('.', '/')}.py", template, view)
        self._exports[module] = exports

    def _render(self, file: str, template: str, view: object) -> None:
        path = f"{self._plan.names.package}/{file}"
        self._files[path] = self._renderer.render(f"service/{template}", view)
