"""Packages whose names are imported when they are first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module

# The package that this one was copied into; its other subpackages are the services.
_SDK = (__package__ or "").rpartition(".")[0]


def service_package(module: str) -> str | None:
    """The name of the service's package that a module is part of; None where it is
    part of none."""
    inner = module.removeprefix(f"{_SDK}.")
    return None if inner == module else f"{_SDK}.{inner.partition('.')[0]}"


def lazy_package(
    name: str, exports: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Make the three things that a package with lazy names consists of.

    Args:
        name: The package's own `__name__`.
        exports: For each module, relative to the package (`"operations.list_tags"`),
            the names it gives to the package, separated by spaces.

    Returns:
        The package's `__getattr__`, `__dir__` and `__all__`.
    """
    home = {
        export: module for module, names in exports.items() for export in names.split()
    }
    public = sorted(home)

    def getattr_(attribute: str) -> object:
        module = home.get(attribute)
        if module is None:
            raise AttributeError(
                f"module {name!r} has no attribute {attribute!r}",
                name=attribute,
                obj=sys.modules.get(name),
            )
        value: object = getattr(import_module(f"{name}.{module}"), attribute)
        # The next access finds it without coming here.
        setattr(sys.modules[name], attribute, value)
        return value

    def dir_() -> list[str]:
        return sorted({*vars(sys.modules[name]), *public})

    return getattr_, dir_, public
