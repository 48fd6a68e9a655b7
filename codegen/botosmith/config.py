"""What to generate, and where: the command line, and `[tool.botosmith]` below it."""

import keyword
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from .errors import BotosmithError

_KEYS = ("output", "package", "services", "models", "patches", "templates", "jobs")
_MODULE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@frozen(kw_only=True)
class Settings:
    """What a run is to do; None is what nobody has said.

    Attributes:
        output: The folder that holds the package.
        package: The package's name, dotted where it lies in another: "myapp.aws".
        services: Services as the command line names them, "sagemaker" or
            "sagemaker:ListActions,ListAssociations"; ("*",) is every service.
        models: A folder of models that goes before botocore's own.
        alone: Whether no models but those in this folder count.
        patches: A folder of patches to models, applied after botosmith's own.
        templates: A folder of templates that go before botosmith's own.
        jobs: How many processes may work.
        force: Whether to overwrite what botosmith did not write.
    """

    output: Path | None = None
    package: str | None = None
    services: tuple[str, ...] = ()
    models: Path | None = None
    alone: bool = False
    patches: Path | None = None
    templates: Path | None = None
    jobs: int | None = None
    force: bool = False

    def target(self) -> Path:
        """The folder of the package.

        Raises:
            BotosmithError: Output or package is not known, or cannot be.
        """
        if self.output is None:
            raise BotosmithError(_unsaid("--output", "output"))
        if self.package is None:
            raise BotosmithError(_unsaid("--package", "package"))
        parts = self.package.split(".")
        for part in parts:
            if not _MODULE.fullmatch(part) or keyword.iskeyword(part):
                raise BotosmithError(f"{self.package!r} cannot name a package")
        return Path(os.path.realpath(self.output.joinpath(*parts)))

    def selection(self) -> dict[str, frozenset[str] | None] | None:
        """The services to generate, with the operations asked for or None for all; None
        for every service.

        Raises:
            BotosmithError: No service is named, or one not as it should be.
        """
        if not self.services:
            raise BotosmithError(_unsaid("SERVICE or --all", "services"))
        if self.services == ("*",):
            return None
        selection: dict[str, frozenset[str] | None] = {}
        for text in self.services:
            service, colon, names = text.partition(":")
            operations = names.split(",") if colon else None
            if not service or (operations is not None and not all(operations)):
                raise BotosmithError(
                    f"{text!r} names no service; write SERVICE or "
                    "SERVICE:Operation,Operation"
                )
            # Named twice, a service has the operations of both; a whole one has all.
            before = selection.get(service, frozenset())
            if operations is None or before is None:
                selection[service] = None
            else:
                selection[service] = before | frozenset(operations)
        return selection


def merge(given: Settings, folder: Path) -> Settings:
    """Fill what the command line leaves unsaid from the nearest pyproject.toml.

    Args:
        given: What the command line says.
        folder: Where to look for pyproject.toml first; its parents follow.

    Raises:
        BotosmithError: `[tool.botosmith]` is not as it should be.
    """
    for place in (folder, *folder.parents):
        file = place / "pyproject.toml"
        if file.is_file():
            configured = _read(file)
            break
    else:
        return given
    changes = {
        key: value
        for key in _KEYS
        if (value := getattr(configured, key)) and not getattr(given, key)
    }
    return evolve(given, **changes)


def _read(file: Path) -> Settings:
    try:
        content = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise BotosmithError(f"cannot be read ({error.strerror})", str(file)) from error
    except ValueError as error:
        raise BotosmithError(f"not TOML ({error})", str(file)) from error
    where = f"{file}: [tool.botosmith]"
    tool: Any = content.get("tool", {})
    table: Any = tool.get("botosmith", {}) if tool.__class__ is dict else {}
    if table.__class__ is not dict:
        raise BotosmithError("must be a table", where)
    return _Table(table, where).settings(file.parent)


class _Table:
    """Reads the table key by key; what is left at the end is unknown."""

    def __init__(self, table: Mapping[str, Any], where: str) -> None:
        self._rest = dict(table)
        self._where = where

    def settings(self, folder: Path) -> Settings:
        settings = Settings(
            output=self._path("output", folder),
            package=self._take("package", str, "text"),
            services=self._services(),
            models=self._path("models", folder),
            patches=self._path("patches", folder),
            templates=self._path("templates", folder),
            jobs=self._jobs(),
        )
        if self._rest:
            raise BotosmithError(f"unknown key {min(self._rest)!r}", self._where)
        return settings

    def _take(self, key: str, kind: type, name: str) -> Any:
        value = self._rest.pop(key, None)
        if value is not None and value.__class__ is not kind:
            raise BotosmithError(f"{key} must be {name}", self._where)
        return value

    def _path(self, key: str, folder: Path) -> Path | None:
        text: str | None = self._take(key, str, "text")
        return None if text is None else folder / text

    def _services(self) -> tuple[str, ...]:
        what = 'a list such as ["s3", "sagemaker:ListAssociations,ListActions"]'
        services: list[object] = self._take("services", list, what) or []
        texts = tuple(text for text in services if isinstance(text, str))
        if len(texts) < len(services):
            raise BotosmithError(f"services must be {what}", self._where)
        return texts

    def _jobs(self) -> int | None:
        jobs: int | None = self._take("jobs", int, "a number of processes")
        if jobs is not None and jobs < 1:
            raise BotosmithError("jobs must be 1 or more", self._where)
        return jobs


def _unsaid(option: str, key: str) -> str:
    return (
        f"{option} is not given, and no {key!r} in [tool.botosmith] of a pyproject.toml"
    )
