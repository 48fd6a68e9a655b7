"""The two sides of a comparison: what OLD and NEW on the command line may be."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

import botocore
from attrs import frozen

from ..config import Settings
from ..errors import BotosmithError
from ..models.fetch import version_data, wheel_data
from ..models.source import ServiceModels, Source
from ..output.lock import Lock, ServiceLock, read_lock
from ..output.snapshot import load

# Services, with chosen operations or None for all.
Selection: TypeAlias = Mapping[str, frozenset[str] | None]

_REQUIREMENT = "botocore=="


@frozen
class Models:
    """Models in the layout of botocore's data.

    Attributes:
        label: What reports call them.
        folder: A folder that goes before botocore's own; or the only one.
        patches: The user's patches.
        alone: Whether no other folder counts.
    """

    label: str
    folder: Path | None
    patches: Path | None
    alone: bool

    def services(self) -> list[str]:
        """Names of all services, sorted."""
        return _source(self).services()

    def load(self, service: str) -> ServiceModels:
        """Load one service."""
        return _source(self).load(service)

    def selection(self) -> Selection | None:
        """The part to compare where nothing else is said: everything."""
        return None


@frozen
class Locked:
    """What a package was generated from.

    Attributes:
        label: What reports call it.
        target: The folder of the package.
        locked: The services that the package has.
    """

    label: str
    target: Path
    locked: Mapping[str, ServiceLock]

    def services(self) -> list[str]:
        """Names of the services that the package has, sorted."""
        return sorted(self.locked)

    def load(self, service: str) -> ServiceModels:
        """Load one service."""
        locked = self.locked[service]
        return load(self.target, service, locked.api_version, locked.models)

    def selection(self) -> Selection | None:
        """What the package has."""
        return {
            name: None if service.operations is None else frozenset(service.operations)
            for name, service in self.locked.items()
        }


Side: TypeAlias = Models | Locked


def resolve(text: str, settings: Settings) -> Side:
    """Find out what the command line calls a side.

    Args:
        text: "installed", "locked", "botocore==1.40.0", a wheel file or a data folder.
        settings: Where the package is, and which models and patches are in use.

    Raises:
        BotosmithError: It is nothing of these, or cannot be had.
    """
    if text == "installed":
        return installed(settings)
    if text == "locked":
        target = settings.target()
        lock = read_lock(target)
        if lock is None:
            raise BotosmithError("nothing is generated here yet", str(target))
        return locked(target, lock)
    patches = settings.patches
    if text.startswith(_REQUIREMENT):
        version = text.removeprefix(_REQUIREMENT)
        folder = _own_data(version) or version_data(version)
        return Models(f"botocore {version}", folder, patches, alone=True)
    path = Path(text)
    if path.is_dir():
        side = Models(str(path), path, patches, alone=True)
        if not side.services():
            raise BotosmithError("no service models in this folder", text)
        return side
    if path.suffix == ".whl" and path.is_file():
        return Models(path.name, wheel_data(path), patches, alone=True)
    raise BotosmithError(
        f"{text!r} is neither installed, locked nor botocore==VERSION, and no wheel "
        "file or data folder that is there"
    )


def _own_data(version: str) -> Path | None:
    """The data of the installed botocore, if that is the version."""
    if version != botocore.__version__:
        return None
    return Path(botocore.__file__).parent / "data"


@lru_cache(maxsize=4)
def _source(side: Models) -> Source:
    return Source(side.folder, side.patches, alone=side.alone)


def installed(settings: Settings) -> Models:
    """What `botosmith generate` reads."""
    label = f"botocore {botocore.__version__}"
    return Models(label, settings.models, settings.patches, alone=False)


def locked(target: Path, lock: Lock) -> Locked:
    """What a package was generated from, given its folder and its lock."""
    return Locked(f"locked (botocore {lock.botocore})", target, lock.services)
