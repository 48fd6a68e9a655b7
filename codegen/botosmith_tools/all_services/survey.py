"""Imports every module of a generated service and counts its classes.

The counts come from the imported classes. Comparing them with the model shows which
shapes were skipped.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from inspect import isclass
from pathlib import Path
from types import ModuleType

import attrs
from attrs import frozen

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.ir import Scalar
from botosmith.plan.service import plan_service

from ..compare_stub import differences, read_stub
from ..importable import importable
from ..stub_imports import unexported_imports
from .annotations import unreadable_annotations
from .cover import Content, things
from .documentation import Documentation, documentation
from .plain_cattrs import unconverted_classes
from .reference import reference_faults
from .secrets import shown_secrets

# Editors show less of larger files, or nothing: PyCharm's limit is 2,500 kB.
_MOST_BYTES = 2_000_000


@frozen(kw_only=True)
class Survey:
    """What one generated service contains.

    Attributes:
        package: The name of its package.
        omitted: Operations that no client has.
        skipped: Structures and enums of the model that have no class.
        stub_differences: Differences between the service's stub and its modules.
        unexported: Names that its files import from stubs that do not export them.
        unreadable: Classes whose annotations other libraries cannot read.
        unconverted: Classes that a plain cattrs converter cannot convert.
        shown_secrets: Where objects or errors show what is secret.
        largest: The size of the largest file, in bytes.
        too_large: Files that are too large for editors.
        content: What occurs in its models.
        reference_pages: The number of pages of its reference.
        reference_faults: What is wrong with its reference.
    """

    service: str
    package: str
    protocol: str
    modules: int
    operations: int
    structures: int
    enums: int
    unions: int
    errors: int
    paginators: int
    waiters: int
    omitted: tuple[str, ...]
    skipped: tuple[str, ...]
    stub_differences: tuple[str, ...]
    unexported: tuple[str, ...]
    unreadable: tuple[str, ...]
    unconverted: tuple[str, ...]
    shown_secrets: tuple[str, ...]
    largest: int
    too_large: tuple[str, ...]
    documentation: Documentation
    content: Content
    reference_pages: int
    reference_faults: tuple[str, ...]


def survey(root: Path, package: str, service: str) -> Survey:
    """Import all modules of one service.

    Args:
        root: The folder that holds the SDK's package.
        package: The name of that package.
        service: botocore's name of the service.
    """
    with importable(root):
        return _survey(root, package, service)


def _survey(root: Path, package: str, service: str) -> Survey:
    runtime = _Bases(package)
    source = Source()
    models = source.load(service)
    plan = plan_service(build(models, asynchronous=True))
    folder = root / package / plan.names.package
    modules = [
        import_module(_name(path.relative_to(root)))
        for path in sorted(folder.rglob("*.py"))
    ]
    public = import_module(f"{package}.{plan.names.package}")
    sizes = {
        path: path.stat().st_size
        for path in folder.rglob("*.py*")
        if path.suffix != ".pyc"
    }
    classes = list(_classes(modules))
    names = {cls.__name__ for cls in classes}
    shapes = plan.service.shapes
    missing = {name for name, cls in plan.names.shapes.items() if cls not in names}
    unions = {
        name
        for name in missing
        if any(hasattr(module, plan.names.shapes[name]) for module in modules)
    }
    entries = {
        raw[end]["shape"]
        for raw in models.service["operations"].values()
        for end in ("input", "output")
        if end in raw
    }
    unbuilt = {
        name
        for name, raw in models.service["shapes"].items()
        if raw["type"] == "structure"
        and name not in entries
        and not raw.get("exception")
        and name not in shapes
    }
    examples = source.load_examples(service)
    reference_pages, faults = reference_faults(public, models, examples)
    operations = set(models.service["operations"])
    requests = [cls for cls in classes if hasattr(cls, "__operation__")]
    ours: set[str] = {vars(cls)["__operation__"] for cls in requests}
    return Survey(
        service=service,
        package=plan.names.package,
        protocol=plan.service.protocol,
        modules=len(modules),
        operations=len(ours),
        structures=sum(
            attrs.has(cls) and not issubclass(cls, (runtime.variant, runtime.error))
            for cls in classes
        ),
        enums=sum(issubclass(cls, runtime.enum) for cls in classes),
        unions=len(unions),
        errors=sum(issubclass(cls, runtime.error) for cls in classes),
        paginators=sum(issubclass(cls, runtime.paginator) for cls in classes),
        waiters=sum(issubclass(cls, runtime.waiter) for cls in classes),
        omitted=tuple(sorted(operations - ours)),
        skipped=tuple(
            sorted(
                f"{service}.{name}"
                for name in (missing - unions)
                | {n for n in unbuilt if not isinstance(shapes.get(n), Scalar)}
            )
        ),
        stub_differences=tuple(
            f"{service}.{one}" for one in differences(public, read_stub(public))
        ),
        unexported=tuple(unexported_imports(folder, root / package)),
        # First, because reading annotations leaves resolved ones in the classes.
        unconverted=tuple(unconverted_classes(classes)),
        unreadable=tuple(unreadable_annotations(classes)),
        shown_secrets=tuple(
            shown_secrets(f"{package}._runtime", requests, models, plan)
        ),
        largest=max(sizes.values()),
        too_large=tuple(
            f"{path.relative_to(root)}: {size:,} bytes"
            for path, size in sizes.items()
            if size > _MOST_BYTES
        ),
        documentation=documentation(folder, plan),
        content=Content(things(models, plan), sum(sizes.values())),
        reference_pages=reference_pages,
        reference_faults=faults,
    )


class _Bases:
    """The base classes of the runtime, which distinguish the kinds of classes."""

    def __init__(self, package: str) -> None:
        def base(module: str, name: str) -> type:
            cls: type = getattr(import_module(f"{package}._runtime.{module}"), name)
            return cls

        self.enum = base("enums", "OpenEnum")
        self.error = base("errors", "ServiceError")
        self.paginator = base("paging.paginator", "BasePaginator")
        self.variant = base("shapes", "Variant")
        self.waiter = base("calls.waiter", "Waiter")


def _name(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _classes(modules: Iterable[ModuleType]) -> Iterator[type]:
    for module in modules:
        for value in vars(module).values():
            if isclass(value) and value.__module__ == module.__name__:
                yield value
