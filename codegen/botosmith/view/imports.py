"""The imports of one generated module."""

from ..literals import identifier


class Imports:
    """Collects what a module imports while its parts are made ready for print.

    Args:
        module: The module's own name from the service's package on, "operations.x".
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._dots = "." * (module.count(".") + 1)
        self._run_time: dict[str, set[str]] = {}
        self._typing: dict[str, set[str]] = {}
        self._package: list[str] = []

    def library(self, module: str, name: str) -> str:
        """Import a name of the standard library or of attrs; gives the name back."""
        self._run_time.setdefault(module, set()).add(name)
        return name

    def runtime(self, module: str, name: str) -> str:
        """Import a name of the SDK's runtime."""
        self._run_time.setdefault(f"{self._dots}._runtime.{module}", set()).add(name)
        return name

    def local(self, module: str, name: str) -> str:
        """Import a name of another module of the service, at run time too."""
        if module != self._module:
            self._run_time.setdefault(self._dots + module, set()).add(name)
        return name

    def package(self, name: str, alias: str) -> None:
        """Import the service's package itself, under a private name."""
        self._package = [
            f"from {self._dots}. import {identifier(name)} as {identifier(alias)}"
        ]

    def local_type(self, module: str, name: str) -> str:
        """Import a class of another module of the service for type checkers alone."""
        if module != self._module:
            self.library("typing", "TYPE_CHECKING")
            self._typing.setdefault(self._dots + module, set()).add(name)
        return name

    def run_time(self) -> list[list[str]]:
        """The import statements, in groups: standard library, attrs, our own."""
        groups: list[list[str]] = [[], [], self._package.copy()]
        for module in sorted(self._run_time):
            group = 2 if module.startswith(".") else 1 if module == "attrs" else 0
            groups[group].append(_statement(module, self._run_time[module]))
        return [group for group in groups if group]

    def typing(self) -> list[str]:
        """The import statements for type checkers alone."""
        return [
            _statement(module, self._typing[module]) for module in sorted(self._typing)
        ]


def _statement(module: str, names: set[str]) -> str:
    # Constants, classes, functions: the order of isort.
    ordered = sorted(names, key=lambda n: (not n.isupper(), not n[:1].isupper(), n))
    return f"from {module} import {', '.join(identifier(name) for name in ordered)}"
