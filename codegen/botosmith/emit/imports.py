"""The imports of one generated module."""

from .literals import identifier

# The module of the runtime that each name is imported from.
_RUNTIME = {
    "AsyncBatches": "batches.asynchronous",
    "AsyncClient": "asynchronous.client",
    "coroutines_of": "asynchronous.client",
    "AsyncDuplexClient": "duplex.client",
    "AsyncDuplexStream": "duplex.stream",
    "AsyncEventStream": "asynchronous.events",
    "AsyncPageIterator": "asynchronous.pages",
    "AsyncPaginator": "asynchronous.pages",
    "AsyncPages": "asynchronous.pages",
    "AsyncStreamingBody": "asynchronous.bodies",
    "BasePaginator": "paging.paginator",
    "BatchCalls": "batches.calls",
    "BatchRule": "batches.rule",
    "Batches": "batches.sending",
    "BlobLike": "blobs",
    "Client": "calls.client",
    "DuplexRequest": "duplex.requests",
    "EventStream": "streams.events",
    "JSONValue": "shapes",
    "OpenEnum": "enums",
    "Pages": "paging.pages",
    "PaginationConfig": "paging.config",
    "Paginator": "paging.paginator",
    "PartialResponse": "shapes",
    "Request": "shapes",
    "Response": "shapes",
    "ResponseMetadata": "shapes",
    "ServiceError": "errors",
    "StatusOrGoneRequest": "shapes",
    "StatusRequest": "shapes",
    "StreamingBody": "streams.bodies",
    "StreamingInput": "streams.bodies",
    "Structure": "shapes",
    "UnknownVariant": "unions",
    "Variant": "shapes",
    "Waiter": "calls.waiter",
    "WaiterConfig": "calls.waiter",
    "ABSENT": "absent",
    "as_blob": "blobs",
    "as_enum": "enums",
    "blob_or_none": "blobs",
    "evolve": "absent",
    "deprecated": "static_types.decorators",
    "list_of": "enums",
    "map_of": "enums",
    "modelled": "errors",
    "or_none": "enums",
    "partly_redacted": "shapes",
    "redacted": "shapes",
    "rules": "paging",
    "wire": "shapes",
}
# Modules outside Python's standard library.
_INSTALLED = frozenset({"attrs", "typing_extensions"})


class Imports:
    """Collects the imports of a module while its parts are built.

    Once the statements for them were taken, a further name is an error.

    Args:
        module: The module, relative to the service's package, such as "operations.x".
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._dots = "." * (module.count(".") + 1)
        self._run_time: dict[str, set[str]] = {}
        self._typing: dict[str, set[str]] = {}
        self._package: list[str] = []
        self._is_taken = False

    def _add(self, imports: dict[str, set[str]], module: str, name: str) -> None:
        names = imports.setdefault(module, set())
        if self._is_taken and name not in names:
            raise RuntimeError(f"{self._module}: {name!r} comes after the imports")
        names.add(name)

    def library(self, module: str, name: str) -> str:
        """Import a name from outside the SDK, and return it."""
        self._add(self._run_time, module, name)
        return name

    def runtime(self, name: str, *, alias: str = "") -> str:
        """Import a name of the SDK's runtime, and return its name in this module."""
        imported = f"{name} as {alias}" if alias else name
        self._add(self._run_time, self._runtime_module(name), imported)
        return alias or name

    def runtime_type(self, name: str) -> str:
        """Import a name of the SDK's runtime for type checkers only."""
        self._add(self._typing, self._runtime_module(name), name)
        return name

    def _runtime_module(self, name: str) -> str:
        return f"{self._dots}._runtime.{_RUNTIME[name]}"

    def local(self, module: str, name: str, *, exports: bool = False) -> str:
        """Import a name of another module of the service.

        Args:
            module: The module, relative to the service's package.
            name: The name.
            exports: Whether this module, a stub, exports the name.
        """
        if module != self._module:
            imported = f"{name} as {name}" if exports else name
            self._add(self._run_time, self._dots + module, imported)
        return name

    def extension(self, module: str, name: str) -> str:
        """Import a class that the client extends, and return it.

        Args:
            module: Its module; with a dot at the start, a module of the SDK.
            name: The name of the class.
        """
        place = f"{self._dots}{module}" if module.startswith(".") else module
        self._add(self._run_time, place, name)
        return name

    def package(self, name: str, alias: str) -> None:
        """Import the service's package itself under a private name."""
        self._package = [
            f"from {self._dots}. import {identifier(name)} as {identifier(alias)}"
        ]

    def local_type(self, module: str, name: str) -> str:
        """Import a class of another module of the service for type checkers only."""
        if module != self._module:
            self._add(self._typing, self._dots + module, name)
        return name

    def run_time(self) -> list[list[str]]:
        """The import statements, in groups: standard library, libraries, the SDK."""
        if self.typing():
            self.library("typing", "TYPE_CHECKING")
        self._is_taken = True
        groups: list[list[str]] = [[], [], self._package.copy()]
        for module in sorted(self._run_time):
            group = 2 if module.startswith(".") else int(module in _INSTALLED)
            groups[group].append(_statement(module, self._run_time[module]))
        return [group for group in groups if group]

    def typing(self) -> list[str]:
        """The import statements for type checkers only."""
        names = {
            module: names - self._run_time.get(module, set())
            for module, names in sorted(self._typing.items())
        }
        return [_statement(module, names) for module, names in names.items() if names]


def _statement(module: str, names: set[str]) -> str:
    # Constants, classes, functions: the order of isort.
    ordered = sorted(names, key=lambda n: (not n.isupper(), not n[:1].isupper(), n))
    return f"from {module} import {', '.join(map(_checked, ordered))}"


def _checked(name: str) -> str:
    return " as ".join(identifier(part) for part in name.split(" as "))
