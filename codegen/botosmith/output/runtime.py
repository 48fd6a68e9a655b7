"""Copies the runtime into a package, with stubs of the modules that programs reach."""

import ast
from collections.abc import Collection, Mapping, Set
from functools import cache
from pathlib import Path, PurePosixPath

from ..errors import BotosmithError, convert_os_errors
from .declarations import foreign_private_names, local_name, names_of_bases
from .drift import digest
from .runtime_stub import cut_stub

# Copied unchanged into every package, as `_runtime`, apart from some of its rooms.
RUNTIME = Path(__file__).parents[1] / "runtime"
_FOLDER = "_runtime"
_EXTENSIONS = f"{_FOLDER}/extensions/"
_BATCHES = f"{_FOLDER}/batches/"
_DUPLEX = f"{_FOLDER}/duplex/"
# What the paths of modules that are only copied where they are needed begin with.
_OPTIONAL = (_EXTENSIONS, _BATCHES, _DUPLEX, f"{_FOLDER}/responses/xml_")
# The private names that generated modules use.
_USED = frozenset({"_open"})
# What testing kits use, without types: no stub needs its private names.
_FOR_TESTING = f"{_FOLDER}/testing.py"
# Modules that only type checkers read have no stubs.
_FOR_TYPE_CHECKERS = f"{_FOLDER}/static_types/"


def runtime_modules(*, asynchronous: bool, needed: Collection[str]) -> dict[str, str]:
    """The modules of the runtime that a package needs, by their paths in it.

    Args:
        asynchronous: Whether it has asynchronous clients.
        needed: The modules that services need of those that are not in all packages;
            those of the runtime start with `._runtime.`.

    Raises:
        BotosmithError: The runtime cannot be read, or lacks one of the modules.
    """
    with convert_os_errors(RUNTIME, "read"):
        modules = {
            f"{_FOLDER}/{file.relative_to(RUNTIME).as_posix()}": file.read_text("utf-8")
            for file in sorted(RUNTIME.rglob("*.py"))
        }
    chosen = _with_imports(_paths(needed), modules)
    return {
        path: text
        for path, text in modules.items()
        if (asynchronous or not path.startswith(f"{_FOLDER}/asynchronous/"))
        and (path in chosen or not path.startswith(_OPTIONAL))
    }


def has_runtime(files: Mapping[str, str], needed: Collection[str]) -> bool:
    """Whether a package has this runtime, with all that it needs of it.

    Args:
        files: SHA-256 of each file of the package, by its path.
        needed: As for `runtime_modules`.
    """
    return _paths(needed) <= files.keys() and all(
        one == digest(RUNTIME / path.removeprefix(f"{_FOLDER}/"))
        for path, one in files.items()
        if path.startswith(f"{_FOLDER}/") and path.endswith(".py")
    )


def has_duplex(files: Collection[str]) -> bool:
    """Whether a package, by the paths of its files, has events in both directions."""
    return any(path.startswith(_DUPLEX) for path in files)


def optional_modules(files: Collection[str]) -> list[str]:
    """The modules of a package that are not in all packages, by the paths of its files.

    They have the form that `needed` has in `runtime_modules`.
    """
    return [
        f".{path.removesuffix('.py').replace('/', '.')}"
        for path in files
        if path.startswith(_OPTIONAL) and path.endswith(".py")
    ]


def _paths(modules: Collection[str]) -> set[str]:
    """The paths of those modules that are of the runtime."""
    return {
        f"{module[1:].replace('.', '/')}.py"
        for module in modules
        if module.startswith(f".{_FOLDER}.")
    }


def _with_imports(paths: Set[str], modules: Mapping[str, str]) -> set[str]:
    """The modules at some paths, and their packages.

    Those that they import are added, if these are not in all packages.

    Raises:
        BotosmithError: There is no module at one of the paths.
    """
    for path in paths - modules.keys():
        module = path.removesuffix(".py").replace("/", ".")
        raise BotosmithError(f"an extension: there is no module '.{module}'")
    optional = {path for path in modules if path.startswith(_OPTIONAL)}
    chosen: set[str] = set()
    waiting: set[str] = {*paths}
    while waiting:
        path = waiting.pop()
        chosen.add(path)
        waiting |= (_imports(path, modules[path]) & optional) - chosen
    folders = {folder for path in chosen for folder in PurePosixPath(path).parents}
    return chosen | {f"{folder}/__init__.py" for folder in folders}


def runtime_stubs(
    package: str, modules: Mapping[str, str], needed: Collection[str] = ()
) -> dict[str, str]:
    """The stubs of the runtime, by their paths in a package. They are not formatted.

    Args:
        package: The text of the package's `__init__.py`. The modules of the runtime
            that it imports have stubs, those of classes that clients extend, and those
            that stubs import.
        modules: The modules of the runtime.
        needed: As for `runtime_modules`; those with bases of clients have stubs.
    """
    rooms = (_EXTENSIONS, _BATCHES, _DUPLEX)
    bases = {one for one in _paths(needed) if one.startswith(rooms)}
    exporting = frozenset(_imports("__init__.py", package) | bases)
    return dict(_stubs(exporting, frozenset(modules.items())))


@cache
def _stubs(exporting: Set[str], texts: Set[tuple[str, str]]) -> Mapping[str, str]:
    """Make the stubs once for all packages of a process, which takes a while."""
    modules = dict(texts)
    shared = {
        name
        for path, text in modules.items()
        if path != _FOR_TESTING
        for name in foreign_private_names(text)
    }
    shared |= _USED
    public = _public_modules(exporting, modules)
    stubs: dict[str, str] = {}
    waiting: set[str] = {*exporting}
    while waiting:
        path = waiting.pop()
        if (
            path in modules
            and f"{path}i" not in stubs
            and not path.startswith(_FOR_TYPE_CHECKERS)
        ):
            documented = path in public
            stubs[f"{path}i"] = cut_stub(modules[path], shared, documented=documented)
            waiting |= _imports(path, stubs[f"{path}i"])
    return stubs


def _public_modules(exporting: Set[str], modules: Mapping[str, str]) -> Set[str]:
    """The modules that programs reach first, and those of the bases of their classes.

    Editors show documentation from their stubs. Other modules have it themselves.
    """
    public: set[str] = set()
    waiting = {path for path in exporting if path in modules}
    while waiting:
        path = waiting.pop()
        public.add(path)
        bases = _imports(path, modules[path], names_of_bases(modules[path]))
        waiting |= (bases & modules.keys()) - public
    return public


def _imports(path: str, text: str, names: Set[str] | None = None) -> set[str]:
    """The modules that a module may import from its package, by their paths.

    Args:
        path: The path of the module.
        text: Its text.
        names: The names that it imports; by default, any.
    """
    paths: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if not (isinstance(node, ast.ImportFrom) and node.level):
            continue
        if names is None or names & {local_name(alias) for alias in node.names}:
            folder = PurePosixPath(path).parents[node.level - 1]
            module = folder.joinpath(*(node.module or "").split("."))
            paths.add(f"{module}.py")
            paths.update(f"{module / alias.name}.py" for alias in node.names)
    return paths
