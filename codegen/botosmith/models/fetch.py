"""Gets the data folder of any version of botocore, from a wheel or through pip."""

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
    """Get the data folder of a version of botocore.

    pip downloads the version unless it is in the cache.

    Raises:
        BotosmithError: There is no such version, or pip cannot download it.
    """
    if not _VERSION.fullmatch(version):
        raise BotosmithError(f"{version!r} is not a version of botocore")

    def download(folder: Path) -> Path:
        _pip_download(version, folder)
        return next(iter(folder.glob("botocore-*.whl")))

    return _cached(f"botocore-{version}", download)


def wheel_data(wheel: Path) -> Path:
    """Get the data folder of a wheel file, unpacked into the cache.

    Raises:
        BotosmithError: The file is not a wheel of botocore, or cannot be read.
    """
    try:
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    except OSError as error:
        raise BotosmithError(
            f"cannot be read ({error.strerror})", str(wheel)
        ) from error
    return _cached(f"wheel-{digest[:32]}", lambda _: wheel)


def cache_folder() -> Path:
    """The folder of downloaded models: `botosmith` in the user's cache folder."""
    default = Path.home() / ".cache"
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if value := os.environ.get(variable):
            return Path(value) / "botosmith"
    return default / "botosmith"


def _cached(name: str, get_wheel: Callable[[Path], Path]) -> Path:
    """Get the data folder called `name` from the cache, and add it if it is missing.

    It is unpacked elsewhere and then renamed, so a folder in the cache is complete.
    """
    cache = cache_folder()
    cached = cache / name
    if cached.is_dir():
        return cached
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix="new-") as scratch:
            folder = Path(scratch)
            data = folder / "data"
            _unpack(get_wheel(folder), data)
            if not cached.is_dir():
                _rename(data, cached)
    except OSError as error:
        raise BotosmithError(
            f"cannot be used as a cache ({error})", str(cache)
        ) from error
    return cached


def _rename(folder: Path, target: Path) -> None:
    try:
        folder.rename(target)
    except OSError:
        # Another run may have been faster.
        if not target.is_dir():
            raise


def _pip_download(version: str, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    # The wheel may require another Python, because nothing in it is executed.
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
        lines = done.stderr.strip().splitlines() or ["no output from pip"]
        raise BotosmithError(
            f"pip cannot download it ({lines[-1]})", f"botocore=={version}"
        )


def _unpack(wheel: Path, data: Path) -> None:
    """Unpack the service models in a wheel."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.startswith(_DATA)]
            if not names:
                raise BotosmithError("does not contain botocore/data", str(wheel))
            for name in names:
                parts = name.removeprefix(_DATA).split("/")
                # Only <service>/<version>/<file>, and no path that leads elsewhere.
                if len(parts) != 3 or not all(map(_is_name, parts)):
                    continue
                file = data.joinpath(*parts)
                file.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as packed, file.open("wb") as unpacked:
                    shutil.copyfileobj(packed, unpacked)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise BotosmithError(f"is not a wheel ({error})", str(wheel)) from error


def _is_name(part: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]*", part) is not None
