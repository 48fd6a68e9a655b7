"""Gets the data folder of any botocore: from a wheel, or from where pip finds one."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from ..errors import BotosmithError

_VERSION = re.compile(r"\d[0-9A-Za-z.+!-]*")
_DATA = "botocore/data/"


def version_data(version: str) -> Path:
    """The data folder of a version of botocore, downloaded with pip where it is not in
    the cache.

    Raises:
        BotosmithError: There is no such version, or pip cannot get it.
    """
    if not _VERSION.fullmatch(version):
        raise BotosmithError(f"{version!r} is no version of botocore")

    def download(folder: Path) -> Path:
        _pip_download(version, folder)
        return next(iter(folder.glob("botocore-*.whl")))

    return _cached(f"botocore-{version}", download)


def wheel_data(wheel: Path) -> Path:
    """The data folder in a wheel file, unpacked into the cache.

    Raises:
        BotosmithError: It is no wheel of botocore, or cannot be read.
    """
    try:
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    except OSError as error:
        raise BotosmithError(
            f"cannot be read ({error.strerror})", str(wheel)
        ) from error
    return _cached(f"wheel-{digest[:32]}", lambda _: wheel)


def cache_folder() -> Path:
    """Where downloaded models are kept: `botosmith` in the user's folder for caches."""
    default = Path.home() / ".cache"
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if value := os.environ.get(variable):
            return Path(value) / "botosmith"
    return default / "botosmith"


def _cached(name: str, get_wheel: Callable[[Path], Path]) -> Path:
    """The data folder that is called `name` in the cache.

    It is made where it is missing: aside and then renamed, so that what is there is
    whole.
    """
    cache = cache_folder()
    place = cache / name
    if place.is_dir():
        return place
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix="new-") as scratch:
            folder = Path(scratch)
            data = folder / "data"
            _unpack(get_wheel(folder), data)
            if not place.is_dir():
                _rename(data, place)
    except OSError as error:
        raise BotosmithError(
            f"cannot be used as a cache ({error})", str(cache)
        ) from error
    return place


def _rename(folder: Path, place: Path) -> None:
    try:
        folder.rename(place)
    except OSError:
        # Another run was quicker.
        if not place.is_dir():
            raise


def _pip_download(version: str, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    # The wheel is only read: it may be for another Python, and nothing of it runs.
    command += ["--only-binary=:all:", "--ignore-requires-python"]
    command += ["--disable-pip-version-check", "--dest", str(folder)]
    done = subprocess.run(
        [*command, f"botocore=={version}"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["pip says nothing"]
        raise BotosmithError(
            f"pip cannot download it ({lines[-1]})", f"botocore=={version}"
        )


def _unpack(wheel: Path, data: Path) -> None:
    """Unpack the service models of a wheel."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.startswith(_DATA)]
            if not names:
                raise BotosmithError("holds no botocore/data", str(wheel))
            for name in names:
                parts = name.removeprefix(_DATA).split("/")
                # <service>/<version>/<file>, and nothing that leads elsewhere.
                if len(parts) != 3 or not all(map(_is_name, parts)):
                    continue
                file = data.joinpath(*parts)
                file.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as packed, file.open("wb") as unpacked:
                    shutil.copyfileobj(packed, unpacked)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise BotosmithError(f"is no wheel ({error})", str(wheel)) from error


def _is_name(part: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]*", part) is not None
