"""The settings: the options of a command and `[tool.botosmith]`."""

import keyword
import os
import re
import shlex
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypedDict

from attrs import evolve, frozen

from .errors import BotosmithError, convert_os_errors, did_you_mean
from .services import parse_services, without

# The keys of `[tool.botosmith]`, with the settings that they set.
KEYS: Mapping[str, str] = {
    "output": "output",
    "package": "package",
    "services": "services",
    "async": "asynchronous",
    "infer-paginators": "infer_paginators",
    "infer-waits": "infer_waits",
    "botocore": "botocore",
    "models": "models",
    "patches": "patches",
    "templates": "templates",
    "commit": "commit",
    "apps": "apps",
    "jobs": "jobs",
}
# The names of the table in pyproject.toml.
SECTION = ("tool", "botosmith")
# The project lock, beside pyproject.toml.
_LOCK_NAME = "botosmith.lock"
_MODULE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# Names with a special meaning in a folder of modules.
_SPECIAL = frozenset({"__init__", "__main__", "__pycache__"})
# What the SDK imports, directly or through botocore; a package of the same name would
# be imported instead.
_IMPORTED = frozenset(
    {
        "attr",
        "attrs",
        "awscrt",
        "boto3",
        "botocore",
        "botosmith",
        "cattr",
        "cattrs",
        "dateutil",
        "jmespath",
        "msgspec",
        "s3transfer",
        "six",
        "typing_extensions",
        "urllib3",
    }
)


class Parts(TypedDict, total=False):
    """What a package has of each service besides its calls."""

    asynchronous: bool
    """Whether there are asynchronous clients, and with them the operations that have
    events in both directions. By default, there are none."""
    infer_paginators: bool
    """Whether there are paginators that the models do not have, as by default."""
    infer_waits: bool
    """Whether there are waits for states of operations, as by default."""


@frozen
class Application:
    """An application that uses the package.

    Attributes:
        name: The path as the user gives it.
        path: The file or folder.
        python: The interpreter whose packages it needs, a path or the name of a
            command; None for the one that runs botosmith.
    """

    name: str
    path: Path
    python: str | None = None


@frozen(kw_only=True)
class Settings:
    """The settings of a run; None means that a setting is not set.

    Attributes:
        output: The folder that contains the package.
        package: The name of the package, dotted if it is inside another: "myapp.aws".
        services: Services as given on the command line: "sagemaker" or
            "sagemaker:ListActions,ListAssociations" or "sagemaker:List*"; ("*",) means
            every service.
        asynchronous: Whether the package has asynchronous clients, too.
        infer_paginators: Whether the package has paginators that the models do not
            have; None means that it has.
        infer_waits: Whether the package has waits for states of operations that say
            their status; None means that it has.
        botocore: The version of botocore whose models are read; None for the installed
            one.
        models: A folder of models that is searched before botocore's own.
        patches: A folder of patches, applied after botosmith's own.
        templates: A folder of templates that replace botosmith's own.
        commit: Whether the package is committed. If not, it is made from what other
            machines have, too.
        lock: The project lock, which is written with the package; None for a package
            that is committed, or that pyproject.toml does not configure.
        jobs: The maximum number of processes.
        apps: The applications that are checked before an update.
        force: Whether to overwrite files that botosmith did not write.
        kept: Services that `services` must not leave out: those that pyproject.toml
            configures for the same package.
    """

    output: Path | None = None
    package: str | None = None
    services: tuple[str, ...] = ()
    asynchronous: bool | None = None
    infer_paginators: bool | None = None
    infer_waits: bool | None = None
    botocore: str | None = None
    models: Path | None = None
    patches: Path | None = None
    templates: Path | None = None
    commit: bool | None = None
    lock: Path | None = None
    jobs: int | None = None
    apps: tuple[Application, ...] = ()
    force: bool = False
    kept: tuple[str, ...] = ()

    @property
    def parts(self) -> Parts:
        """What the package has of each service."""
        return Parts(
            asynchronous=bool(self.asynchronous),
            infer_paginators=self.infer_paginators is not False,
            infer_waits=self.infer_waits is not False,
        )

    def target(self) -> Path:
        """The folder of the package.

        Raises:
            BotosmithError: The output folder or the package is missing or invalid.
        """
        if self.output is None:
            raise _missing("--output", "output")
        parts = self.require_package().split(".")
        return Path(os.path.realpath(self.output.joinpath(*parts)))

    def require_package(self) -> str:
        """The name of the package.

        Raises:
            BotosmithError: It is missing or invalid.
        """
        if self.package is None:
            raise _missing("--package", "package")
        return ".".join(_package_parts(self.package))

    def selection(self) -> dict[str, frozenset[str] | None] | None:
        """The services to generate, each with its operations or None for all of them.

        Returns:
            The services by name, or None for every service. Operations may be patterns,
            as for `matching`.

        Raises:
            BotosmithError: No service is set, one is malformed, or "*" is not alone.
        """
        if not self.services:
            raise _missing("SERVICE or --all", "services")
        if "*" not in self.services:
            return parse_services(self.services)
        if len(self.services) > 1:
            raise BotosmithError("'*' means all services; it cannot be combined")
        return None

    def require_apps(self) -> tuple[Application, ...]:
        """The applications.

        Raises:
            BotosmithError: There are none.
        """
        if not self.apps:
            raise _missing("--app", "apps")
        return self.apps

    def require_kept(self) -> None:
        """Check that no service or operation that must be kept is left out.

        Raises:
            BotosmithError: One is.
        """
        if dropped := without(self.kept, self.services):
            raise BotosmithError(
                f"this would drop {' and '.join(dropped)}, which [tool.botosmith] "
                f"configures; `{shlex.join(['botosmith', 'add', *self.services])}` "
                "keeps what is there, and --only drops it"
            )


def _package_parts(package: str) -> list[str]:
    """The parts of a package's name.

    Raises:
        BotosmithError: The name is invalid, or the package would hide another one.
    """
    parts = package.split(".")
    for part in parts:
        if not _MODULE.fullmatch(part) or keyword.iskeyword(part) or part in _SPECIAL:
            raise BotosmithError(f"{package!r} is not a valid package name")
    top = parts[0]
    if top in sys.stdlib_module_names:
        raise BotosmithError(
            f"the package cannot be {package!r}, because it would hide Python's own "
            f"module {top!r}"
        )
    if top in _IMPORTED:
        raise BotosmithError(
            f"the package cannot be {package!r}, because it would hide the package "
            f"{top!r}, which the SDK needs"
        )
    return parts


def merge(given: Settings, folder: Path) -> Settings:
    """Take unset settings from the nearest pyproject.toml.

    Args:
        given: The settings from the command line.
        folder: The first folder to search for pyproject.toml; its parents follow.

    Raises:
        BotosmithError: `[tool.botosmith]` is malformed.
    """
    file = find_pyproject(folder)
    if file is None:
        return given
    with convert_os_errors(file, "read"):
        content = file.read_bytes()
    configured = read_settings(content, file)
    names = [name for name in KEYS.values() if getattr(given, name) in (None, ())]
    merged = evolve(given, **{name: getattr(configured, name) for name in names})
    if not _same_package(merged, configured):
        return merged
    kept = configured.services if given.services else ()
    return evolve(merged, kept=kept, lock=configured.lock)


def _same_package(settings: Settings, configured: Settings) -> bool:
    """Whether settings are of the package that is configured, as far as it is."""
    return _folder(settings.output, settings.package) == _folder(
        configured.output or settings.output, configured.package or settings.package
    )


def _folder(output: Path | None, package: str | None) -> str | None:
    if output is None or package is None:
        return None
    return os.path.realpath(output.joinpath(*package.split(".")))


def find_pyproject(folder: Path) -> Path | None:
    """Find the pyproject.toml in a folder or in the nearest of its parents."""
    for parent in (folder, *folder.parents):
        file = parent / "pyproject.toml"
        if os.path.lexists(file):
            return file
    return None


def require_pyproject(folder: Path) -> tuple[Path, bytes]:
    """Find the pyproject.toml that configures an SDK.

    Args:
        folder: The first folder to search; its parents follow.

    Returns:
        The file and its content.

    Raises:
        BotosmithError: There is none, it cannot be read, or it has no
            `[tool.botosmith]`.
    """
    file = find_pyproject(folder)
    if file is None:
        raise BotosmithError("there is no pyproject.toml; `botosmith init` writes it")
    with convert_os_errors(file, "read"):
        content = file.read_bytes()
    if table_of(parse_toml(content, file), SECTION) is None:
        raise BotosmithError(
            "has no section [tool.botosmith]; `botosmith init` adds it", str(file)
        )
    return file, content


def parse_toml(content: bytes, file: Path) -> dict[str, Any]:
    """Parse the content of a TOML file.

    Raises:
        BotosmithError: It is not TOML.
    """
    try:
        return tomllib.loads(content.decode())
    except ValueError as error:
        raise BotosmithError(f"not TOML ({error})", str(file)) from error
    except RecursionError as error:
        raise BotosmithError("nested too deeply", str(file)) from error


def table_of(document: object, names: Iterable[str]) -> dict[str, Any] | None:
    """A table of a TOML document; None if the document does not have it."""
    table: Any = document
    for name in names:
        table = table.get(name) if table.__class__ is dict else None
    found: dict[str, Any] | None = table if table.__class__ is dict else None
    return found


def read_settings(content: bytes, file: Path) -> Settings:
    """Read `[tool.botosmith]`.

    Args:
        content: The content of pyproject.toml.
        file: The file. Paths in it are relative to its folder.

    Raises:
        BotosmithError: The content is not TOML, or a setting is invalid.
    """
    where = f"{file}: [tool.botosmith]"
    tool: Any = parse_toml(content, file).get("tool", {})
    table: Any = tool.get("botosmith", {}) if tool.__class__ is dict else {}
    if table.__class__ is not dict:
        raise BotosmithError("must be a table", where)
    return _Table(table, where).settings(file.parent)


class _Table:
    """Reads `[tool.botosmith]` key by key; a key that remains is unknown."""

    def __init__(self, table: Mapping[str, Any], where: str) -> None:
        self._rest = dict(table)
        self._where = where

    def settings(self, folder: Path) -> Settings:
        commit = self._take("commit", bool, "true or false")
        settings = Settings(
            output=self._path("output", folder),
            package=self._take("package", str, "a string"),
            services=self._services(),
            asynchronous=self._take("async", bool, "true or false"),
            infer_paginators=self._take("infer-paginators", bool, "true or false"),
            infer_waits=self._take("infer-waits", bool, "true or false"),
            botocore=self._take("botocore", str, 'a version such as "1.44.8"'),
            models=self._path("models", folder),
            patches=self._path("patches", folder),
            templates=self._path("templates", folder),
            commit=commit,
            lock=folder / _LOCK_NAME if commit is False else None,
            jobs=self._jobs(),
            apps=self._apps(folder),
        )
        if self._rest:
            key = min(self._rest)
            hint = did_you_mean(key, KEYS)
            raise BotosmithError(f"unknown key {key!r}{hint}", self._where)
        return settings

    def _take(self, key: str, kind: type, description: str) -> Any:
        value = self._rest.pop(key, None)
        if value is not None and value.__class__ is not kind:
            raise BotosmithError(f"{key} must be {description}", self._where)
        return value

    def _path(self, key: str, folder: Path) -> Path | None:
        text: str | None = self._take(key, str, "a string")
        if text is not None and not _is_path(text):
            raise BotosmithError(f"{key} must be a path", self._where)
        return None if text is None else folder / text

    def _services(self) -> tuple[str, ...]:
        expected = 'a list such as ["s3", "sagemaker:ListAssociations,ListActions"]'
        services: list[object] = self._take("services", list, expected) or []
        texts = tuple(text for text in services if isinstance(text, str))
        if len(texts) < len(services):
            raise BotosmithError(f"services must be {expected}", self._where)
        return texts

    def _jobs(self) -> int | None:
        jobs: int | None = self._take("jobs", int, "a number of processes")
        if jobs is not None and jobs < 1:
            raise BotosmithError("jobs must be 1 or more", self._where)
        return jobs

    def _apps(self, folder: Path) -> tuple[Application, ...]:
        expected = 'a list such as ["src", {path = "jobs", python = "venv/bin/python"}]'
        apps: list[Any] = self._take("apps", list, expected) or []
        tables = [{"path": one} if one.__class__ is str else one for one in apps]
        for table in tables:
            if (
                table.__class__ is not dict
                or not {"path"} <= table.keys() <= {"path", "python"}
                or not all(_is_path(text) for text in table.values())
            ):
                raise BotosmithError(f"apps must be {expected}", self._where)
        return tuple(
            Application(
                name=table["path"],
                path=folder / table["path"],
                python=interpreter(table.get("python"), folder),
            )
            for table in tables
        )


def _is_path(value: object) -> bool:
    return isinstance(value, str) and "\0" not in value


def interpreter(text: str | None, folder: Path) -> str | None:
    """An interpreter: a path relative to a folder, or the name of a command."""
    if text is None or Path(text).name == text:
        return text
    return str(folder / text)


def _missing(option: str, key: str) -> BotosmithError:
    return BotosmithError(
        f"{option} is missing; pass it, or set {key!r} in [tool.botosmith] of "
        "pyproject.toml, which `botosmith init` writes"
    )
