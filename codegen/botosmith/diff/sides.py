"""The sides of a comparison: OLD and NEW on the command line."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import botocore
from attrs import Factory, field, frozen

from ..config import Settings
from ..errors import BotosmithError
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

    def load(self, service: str) -> ServiceModels:
        """Load one service."""
        return self._source.load(service)

    def selection(self) -> Selection | None:
        """What to compare by default: None, for every service."""
        return None


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

    def load(self, service: str) -> ServiceModels:
        """Load one service."""
        locked = self.locked[service]
        return read_snapshot(self.target, service, locked.api_version, locked.models)

    def selection(self) -> Selection:
        """What to compare by default: the services and operations in the package."""
        return {
            name: None if service.operations is None else frozenset(service.operations)
            for name, service in self.locked.items()
        }


Side: TypeAlias = Models | Locked


def resolve(text: str, settings: Settings) -> Side:
    """Find the side that the command line names.

    Args:
        text: "installed", "locked", "1.40.0" or "botocore==1.40.0", a wheel file or a
            data folder.
        settings: The package, the models and the patches in use.

    Raises:
        BotosmithError: The text does not name a side, or the models cannot be read.
    """
    if text == "installed":
        return installed(settings)
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
        f"unknown side {text!r}; expected installed, locked, a version of botocore, a "
        "wheel file or a data folder"
    )


def _filled(side: Models, kind: str) -> Models:
    if not side.services():
        raise BotosmithError(f"this {kind} contains no service models", side.label)
    return side


def installed(settings: Settings) -> Models:
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
