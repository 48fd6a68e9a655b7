"""Copies botocore without the data of services that are not needed."""

import shutil
from collections.abc import Callable, Collection
from pathlib import Path

from attrs import frozen

from ..errors import BotosmithError, convert_os_errors, did_you_mean
from .write import publish, staging

# The services that botocore itself calls, to get credentials.
_USED_BY_BOTOCORE = frozenset({"signin", "sso", "sso-oidc", "sts"})


@frozen(kw_only=True)
class Stripped:
    """The result of stripping botocore.

    Attributes:
        services: The number of services that the copy has.
        all_services: The number of services that botocore has.
        size: The size of the copy, in bytes.
        whole_size: The size of botocore, in bytes.
    """

    services: int
    all_services: int
    size: int
    whole_size: int


def strip_botocore(
    botocore: Path,
    target: Path,
    services: Collection[str] | None,
    on_wait: Callable[[], None],
) -> Stripped:
    """Copy botocore without the data that named services do not need.

    Args:
        botocore: The folder of the package.
        target: The folder of the copy; it may exist if it is empty.
        services: The services; None for all of them.
        on_wait: Called before waiting for another run that writes the same folder.

    Raises:
        BotosmithError: The first folder is not botocore, it does not have a service,
            there are files in the second folder, or files cannot be copied.
    """
    data = botocore / "data"
    if not (botocore / "session.py").is_file() or not data.is_dir():
        raise BotosmithError("this is not the folder of botocore", str(botocore))
    if target.resolve().is_relative_to(botocore.resolve()):
        raise BotosmithError("the copy cannot be inside the original", str(target))
    with convert_os_errors(botocore, "read"):
        known = sorted(folder.name for folder in data.iterdir() if folder.is_dir())
    for name in services or ():
        if name not in known:
            hint = did_you_mean(name, known)
            raise BotosmithError(f"unknown service {name!r}{hint}", str(botocore))
    with convert_os_errors(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise BotosmithError("exists, and is not an empty folder", str(target))
    kept = set(known)
    if services is not None:
        kept &= _USED_BY_BOTOCORE.union(services)

    def left_out(folder: str, names: list[str]) -> set[str]:
        out = {"__pycache__"}.intersection(names)
        if Path(folder) == data:
            out |= set(known) - kept
        return out

    with staging(target, on_wait) as stage, convert_os_errors(target):
        shutil.copytree(botocore, stage, ignore=left_out, dirs_exist_ok=True)
        publish(stage, target)
    return Stripped(
        services=len(kept),
        all_services=len(known),
        size=_size(target),
        whole_size=_size(botocore),
    )


def _size(folder: Path) -> int:
    return sum(
        file.stat().st_size
        for file in folder.rglob("*")
        if file.is_file() and file.parent.name != "__pycache__"
    )
