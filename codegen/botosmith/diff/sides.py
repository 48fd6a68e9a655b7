"""The sides of a comparison: OLD and NEW on the command line."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

import botocore
from attrs import Factory, evolve, field, frozen

from ..config import Settings
from ..errors import BotosmithError, did_you_mean
from ..models.fetch import botocore_data, wheel_data
from ..models.source import ServiceModels, Source
from ..output.lock import Lock, ServiceLock, read_lock
from ..output.snapshot import read_snapshot

# For each service its operations, or None for all of them.
Selection: TypeAlias = Mapping[str, frozenset[str] | None]

_REQUIREMENT = "botocore=="
_VERSION = re.compile(r"\d+(\.\d+)+")


def _source_of(models: "Models") -> Source:
    return Source(
        models.folder,
        models.patches,
        isolated=models.isolated,
        botocore=models.botocore,
        reproducible=models.reproducible,
    )


@frozen
class Models:
    """Models in the layout of botocore's data.

    Attributes:
        label: The name in reports.
        folder: A folder that is searched before botocore's own.
        patches: The user's patches.
        isolated: Whether to search no other folder.
        botocore: The folder that replaces the installed botocore's.
        reproducible: Whether to search no folders that other machines may not have.
    """

    label: str
    folder: Path | None
    patches: Path | None
    isolated: bool
    botocore: Path | None = None
    reproducible: bool = False

    _source: Source = field(
        default=Factory(_source_of, takes_self=True), init=False, repr=False, eq=False
    )

    def services(self) -> list[str]:
        """Names of all services, sorted."""
        return self._source.services()

    def require(self, service: str) -> None:
        """Check that a service exists.

        Raises:
            BotosmithError: It does not; the message suggests similar names.
        """
        self._source.require(service)

    def load(self, service: str) -> ServiceModels:
        """Load one service."""
        return self._source.load(service)


@frozen
class Locked:
    """The models that a package was generated from.

    Attributes:
        label: The name in reports.
        target: The folder of the package.
        locked: The services in the package.
    """

    label: str
    target: Path
    locked: Mapping[str, ServiceLock]

    def services(self) -> list[str]:
        """Names of the services in the package, sorted."""
        return sorted(self.locked)

    def require(self, service: str) -> None:
        """Check that the package has a service.

        Raises:
            BotosmithError: It does not; the message suggests similar names.
        """
        if service not in self.locked:
            hint = did_you_mean(service, self.locked)
            raise BotosmithError(
                f"the package does not have {service!r}{hint}", str(self.target)
            )

    def load(self, service: str) -> ServiceModels:
        """Load one service."""
        locked = self.locked[service]
        return read_snapshot(self.target, service, locked.api_version, locked.models)

    def selection(self) -> Selection:
        """The services and operations in the package."""
        return {
            name: None if service.operations is None else frozenset(service.operations)
            for name, service in self.locked.items()
        }


Side: TypeAlias = Models | Locked


def resolve(text: str, settings: Settings) -> Side:
    """Find the side that the command line names.

    Args:
        text: "configured", "installed", "locked", "1.40.0" or "botocore==1.40.0", a
            wheel file or a data folder.
        settings: The package, the models and the patches in use.

    Raises:
        BotosmithError: The text does not name a side, or the models cannot be read.
    """
    if text == "configured":
        return configured(settings)
    if text == "installed":
        return configured(evolve(settings, botocore=None))
    if text == "locked":
        target = settings.target()
        return locked(target, require_lock(target))
    patches = settings.patches
    path = Path(text)
    is_version = _VERSION.fullmatch(text) and not path.exists()
    if text.startswith(_REQUIREMENT) or is_version:
        version = text.removeprefix(_REQUIREMENT)
        folder = botocore_data(version)
        return Models(f"botocore {version}", folder, patches, isolated=True)
    if path.is_dir():
        return _filled(Models(str(path), path, patches, isolated=True), "folder")
    if path.suffix == ".whl" and path.is_file():
        side = Models(path.name, wheel_data(path), patches, isolated=True)
        return _filled(side, "wheel")
    raise BotosmithError(
        f"unknown side {text!r}; expected configured, installed, locked, a version of "
        "botocore, a wheel file or a data folder"
    )


def default_selection(sides: Iterable[Side], settings: Settings) -> Selection | None:
    """What to compare if nothing else is asked for.

    Returns:
        What is in the package, if a side is locked; what the project configures, in a
        project; otherwise None, for every service.

    Raises:
        BotosmithError: The services that the project configures are malformed.
    """
    for side in sides:
        if isinstance(side, Locked):
            return side.selection()
    return settings.selection() if settings.services else None


def _filled(side: Models, kind: str) -> Models:
    if not side.services():
        raise BotosmithError(f"this {kind} contains no service models", side.label)
    return side


def configured(settings: Settings) -> Models:
    """The models that `botosmith generate` reads."""
    return Models(
        f"botocore {settings.botocore or botocore.__version__}",
        settings.models,
        settings.patches,
        isolated=False,
        botocore=botocore_data(settings.botocore),
        reproducible=settings.commit is False,
    )


def locked(target: Path, lock: Lock) -> Locked:
    """The models that a package was generated from.

    Args:
        target: The folder of the package.
        lock: Its lock.
    """
    return Locked(f"locked (botocore {lock.botocore})", target, lock.services)


def require_lock(target: Path) -> Lock:
    """Read the lock of a package that must exist.

    Raises:
        BotosmithError: There is no package, or its lock cannot be read.
    """
    lock = read_lock(target)
    if lock is None:
        raise BotosmithError("nothing has been generated here yet", str(target))
    return lock
