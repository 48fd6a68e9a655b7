"""What is imported by name: lazy names of packages, and modules that are late."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

# This package, and the SDK's, which it was copied into.
RUNTIME = __package__ or ""
SDK = RUNTIME.rpartition(".")[0]

# Every module that the runtime imports by its name, since no import statement can: one
# in a room above, in a circle, or not in all packages, and those of libraries, which
# have no types and may be missing. After a module are the names in annotations of the
# runtime that no package exports.
_BY_NAME = """
.asynchronous.awaited_bodies: .asynchronous.botocore_internals: .asynchronous.client:
.asynchronous.connections.parser: .asynchronous.events: .asynchronous.pages:
.asynchronous.prefetch: .asynchronous.threads: .calls.event_streams: .calls.pickling:
.calls.streaming_bodies: .convert.pydantic_schema: .duplex.requests:
.extensions.transfer: .paging.pages: .paging.prefetch: .responses.json_decoder:
.responses.xml_decoder:
botocore: h2: httptools: jmespath: msgspec: pydantic_core: s3transfer: urllib3:
.asynchronous.coroutine_client: CoroutineClient
.calls.boto3_members: _Helpers HelperKind
.calls.common_client: CommonClient
.calls.sessions: Recipe
.paging.rules: Rules
.static_types.botocore_errors: ClientError
.static_types.botocore_types: AnyBotoClient AsyncBotoClient BotoClient BotocoreSession
.static_types.botocore_types: InitialResponse Session
.static_types.client_members: ClientExceptions Meta
.steps: Steps
botocore.client: BaseClient
botocore.config: Config
"""


def import_by_name(module: str) -> Any:
    """Import a module that the table has; those of the runtime start with a dot."""
    entry = module.partition(".")[0] or module
    assert f"{entry}:" in _BY_NAME.split(), f"{module} is not in the table"
    return import_module(module, RUNTIME)


def find_type(name: str) -> object:
    """Find a type that no package exports; `None` if the table does not have it."""
    module = _module_of(name, _BY_NAME)
    return None if module is None else getattr(import_module(module, RUNTIME), name)


def import_part(package: ModuleType, name: str) -> ModuleType:
    """Import a module of a service's package, or of a package in it."""
    return import_module(f".{name}", package.__name__)


def service_package(module: str) -> str | None:
    """The name of the service's package that a module is in, if it is in one."""
    inner = module.removeprefix(f"{SDK}.")
    if inner == module or is_of_runtime(module):
        return None
    return f"{SDK}.{inner.partition('.')[0]}"


def is_of_another_sdk(cls: type) -> bool:
    """Whether a class is made with another copy of this runtime."""
    modules = [base.__module__ for base in cls.__mro__]
    return any("._runtime." in one and not is_of_runtime(one) for one in modules)


def is_of_runtime(module: str) -> bool:
    """Whether a module is one of this runtime."""
    return module.startswith(f"{RUNTIME}.")


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

    sys.path_importer_cache[_ENTRY] = _MissingNames
    # `import package.__init__` makes another module, without a path.
    getattr(sys.modules[name], "__path__", []).append(_ENTRY)

    def getattr_(attribute: str) -> object:
        module = _module_of(attribute, exports)
        value: object
        if module is not None:
            value = getattr(import_module(f".{module}", name), attribute)
        elif attribute == "__all__":
            # `import *` leaves out `__version__`.
            value = sorted(name for name in names() if not name.startswith("_"))
        else:
            message = f"module {name!r} has no attribute {attribute!r}"
            if hint := _hint(name, dir_(), attribute):
                # Without the module, from which Python would suggest a name again.
                raise AttributeError(message + hint, name=attribute)
            raise AttributeError(message, name=attribute, obj=sys.modules.get(name))
        # From now on Python finds it without calling this function.
        setattr(sys.modules[name], attribute, value)
        return value

    def dir_() -> list[str]:
        return sorted({*vars(sys.modules[name]), *names()})

    def names() -> Iterator[str]:
        for line in exports.splitlines():
            yield from line.partition(":")[2].split()

    return getattr_, dir_


def _module_of(attribute: str, exports: str) -> str | None:
    """Find the module that a name is exported from."""
    if not attribute.isidentifier():
        return None
    for end in (" ", "\n"):
        start = exports.find(f" {attribute}{end}")
        if start >= 0:
            line = exports.rfind("\n", 0, start) + 1
            return exports[line : exports.index(":", line)]
    return None


# Modules that are loaded from memory may have no file.
_ENTRY: str = globals().get("__file__", f"/{__name__}")
"""The last entry of the `__path__` of packages with lazy names."""


class _MissingNames:
    """What looks for modules in a package after its folder, and says what generates it.

    Python asks it for modules of the packages whose `__path__` has the entry, and of no
    others: for `from package import name`, too, if the package lacks the name.
    """

    @staticmethod
    def find_spec(module: str, *_target: object) -> None:
        package, _, name = module.rpartition(".")
        known = dir(sys.modules[package]) if package in sys.modules else [name]
        if name not in known and (hint := _hint(package, known, name)):
            # Python would hide an error that has the name of the module.
            raise ModuleNotFoundError(f"cannot import {name!r} from {package!r}{hint}")


def _hint(package: str, known: Iterable[str], name: str) -> str:
    """The end of a message: the command that generates a name that a package lacks."""
    service = name if package == SDK else package.rpartition(".")[2]
    added = service.rstrip("_").replace("_", "-")
    if not name or name[0] == "_" or (package != SDK and name[0].islower()):
        return ""
    for other in known:
        if other.lower() == name.lower():
            return f"; did you mean {other}?"
    if package != SDK:
        if name.startswith("Async") and name.endswith("Client"):
            return "; `async = true` in [tool.botosmith] generates it"
        operation = name.removesuffix("Request").removesuffix("Response")
        added += f":{'OPERATION' if operation == name else operation}"
    return f"; if AWS has it, `botosmith add {added}` generates it"
