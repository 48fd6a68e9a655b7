"""What is imported by name: lazy names of packages, and modules that are late."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

RUNTIME = __package__ or ""
SDK = RUNTIME.rpartition(".")[0]

def import_by_name(module: str) -> Any:
    """Import a module that the table has; those of the runtime start with a dot."""

def find_type(name: str) -> object:
    """Find a type that no package exports; `None` if the table does not have it."""

def import_part(package: ModuleType, name: str) -> ModuleType:
    """Import a module of a service's package, or of a package in it."""

def service_package(module: str) -> str | None:
    """The name of the service's package that a module is in, if it is in one."""

def is_of_another_sdk(cls: type) -> bool:
    """Whether a class is made with another copy of this runtime."""

def is_of_runtime(module: str) -> bool:
    """Whether a module is one of this runtime."""

def lazy_package(
    name: str, exports: str
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the two functions of a package with lazy names.

    Args:
        name: The package's own `__name__`.
        exports: A line for each module: its name, relative to the package, and the names that the package exports from it (`shapes.tag: Tag TagPropagation`). Modules of the runtime start with a dot. This text is searched: building a table of all names would take longer than finding the few that a program uses.

    Returns:
        The package's `__getattr__`, which also gives `__all__`, and its `__dir__`.
    """
