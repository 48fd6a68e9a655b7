"""Packages that import a name when it is first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module

# This package, and the SDK's, which it was copied into.
RUNTIME = __package__ or ""
SDK = RUNTIME.rpartition(".")[0]


def service_package(module: str) -> str | None:
    """The name of the service's package that a module is in; `None` if it is in none.

    Args:
        module: The module's full name.
    """
    inner = module.removeprefix(f"{SDK}.")
    if inner == module or module.startswith(f"{RUNTIME}."):
        return None
    return f"{SDK}.{inner.partition('.')[0]}"


def lazy_package(
    name: str, exports: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Make the three attributes of a package with lazy names.

    Args:
        name: The package's own `__name__`.
        exports: The names that the package exports, separated by spaces, by the module
            that defines them, relative to the package (`"operations.list_tags"`).

    Returns:
        The package's `__getattr__`, `__dir__` and `__all__`.
    """
    modules = {
        export: module for module, names in exports.items() for export in names.split()
    }
    # `import *` leaves out `__version__`.
    public = sorted(name for name in modules if not name.startswith("_"))

    def getattr_(attribute: str) -> object:
        module = modules.get(attribute)
        if module is None:
            raise AttributeError(
                f"module {name!r} has no attribute {attribute!r}",
                name=attribute,
                obj=sys.modules.get(name),
            )
        value: object = getattr(import_module(f"{name}.{module}"), attribute)
        # From now on Python finds it without calling this function.
        setattr(sys.modules[name], attribute, value)
        return value

    def dir_() -> list[str]:
        return sorted({*vars(sys.modules[name]), *public})

    return getattr_, dir_, public
