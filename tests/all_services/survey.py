"""Imports every module of a generated service and counts what is in it.

Counts come from the imported classes, what there should be from botocore's model; the
difference is what was skipped.
"""

import sys
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
from tests.face import disagreements, stub_of


@frozen(kw_only=True)
class Survey:
    """What one generated service holds.

    Attributes:
        deleted: Operations that botocore deletes from its clients.
        skipped: Structures and enums of the model that no class stands for, and
            operations that botocore's client has and ours has not.
        disagreements: What the stub for type checkers says otherwise than the modules.
    """

    service: str
    protocol: str
    modules: int
    operations: int
    structures: int
    enums: int
    unions: int
    errors: int
    paginators: int
    waiters: int
    deleted: tuple[str, ...]
    skipped: tuple[str, ...]
    disagreements: tuple[str, ...]


def survey(root: Path, package: str, service: str) -> Survey:
    """Import all of one service.

    Args:
        root: The folder that holds the SDK's package.
        package: The name of that package.
        service: botocore's name of the service.
    """
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    runtime = _Bases(package)
    models = Source().load(service)
    plan = plan_service(build(models))
    folder = root / package / plan.names.package
    modules = [
        import_module(_name(path.relative_to(root)))
        for path in sorted(folder.rglob("*.py"))
    ]
    face = import_module(f"{package}.{plan.names.package}")
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
    operations = set(models.service["operations"])
    ours: set[str] = {
        vars(cls)["__operation__"]
        for cls in classes
        if issubclass(cls, runtime.request)
    }
    return Survey(
        service=service,
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
        deleted=tuple(sorted(operations - ours)),
        skipped=tuple(
            sorted(
                f"{service}.{name}"
                for name in (missing - unions)
                | {n for n in unbuilt if not isinstance(shapes.get(n), Scalar)}
            )
        ),
        disagreements=tuple(
            f"{service}.{one}" for one in disagreements(face, stub_of(face))
        ),
    )


class _Bases:
    """The bases by which classes are told apart."""

    def __init__(self, package: str) -> None:
        def base(module: str, name: str) -> type:
            found: type = getattr(import_module(f"{package}._runtime.{module}"), name)
            return found

        self.enum = base("enums", "OpenEnum")
        self.error = base("errors", "ServiceError")
        self.paginator = base("paginator", "Paginator")
        self.request = base("shapes", "Request")
        self.variant = base("shapes", "Variant")
        self.waiter = base("waiter", "Waiter")


def _name(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _classes(modules: Iterable[ModuleType]) -> Iterator[type]:
    for module in modules:
        for value in vars(module).values():
            if isclass(value) and value.__module__ == module.__name__:
                yield value
