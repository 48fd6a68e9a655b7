"""Packages that import a name when it is first used."""

from collections.abc import Callable

RUNTIME = __package__ or ""
SDK = RUNTIME.rpartition(".")[0]

def service_package(module: str) -> str | None:
    """The name of the service's package that a module is in, if it is in one."""

def lazy_package(
    name: str, exports: str
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the two functions of a package with lazy names.

    Args:
        name: The package's own `__name__`.
        exports: A line for each module: its name, relative to the package, and the
            names that the package exports from it (`shapes.tag: Tag TagPropagation`).
            Modules of the runtime start with a dot.
            This text is searched: building a table of all names would take longer than
            finding the few that a program uses.

    Returns:
        The package's `__getattr__`, which also gives `__all__`, and its `__dir__`.
    """
