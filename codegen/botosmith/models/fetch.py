"""Gets the data folder of any version of botocore, from a wheel or through pip."""

import hashlib
import lzma
import os
import re
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import botocore
from packaging.version import Version

from ..errors import BotosmithError, convert_os_errors
from ..processes import describe_failure, run_program, temporary_folder
from ..runtime.calls.slices.checksums import ENDPOINTS

_VERSION = re.compile(r"\d[0-9A-Za-z.+!-]*")
_DATA = "botocore/data/"
_DOWNLOADED = "botocore-data-"
# What `zipfile` raises if a file is damaged, encrypted or compressed in another way.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


def botocore_data(version: str | None) -> Path | None:
    """Get the data folder of a version of botocore, which may be the installed one.

    Args:
        version: The version; None if it was not chosen.

    Returns:
        The data folder; None if no version was chosen.

    Raises:
        BotosmithError: There is no such version, or pip cannot download it.
    """
    if version is None:
        return None
    return _installed() if version == botocore.__version__ else version_data(version)


def local_data() -> list[tuple[str, Path]]:
    """List the data folders of the botocores that are installed or downloaded.

    Returns:
        The version and the folder of each, the newest first.
    """
    try:
        downloaded = [*cache_folder().glob(f"{_DOWNLOADED}*")]
    except BotosmithError:
        downloaded = []  # Without a home folder, there are no downloads.
    found = {folder.name.removeprefix(_DOWNLOADED): folder for folder in downloaded}
    found[botocore.__version__] = _installed()
    return sorted(found.items(), key=lambda one: Version(one[0]), reverse=True)


def _installed() -> Path:
    return Path(botocore.__file__).parent / "data"


def version_data(version: str) -> Path:
    """Get the data folder of a version of botocore.

    pip downloads the version unless it is in the cache.

    Raises:
        BotosmithError: There is no such version, or pip cannot download it.
    """
    if not _VERSION.fullmatch(version):
        raise BotosmithError(f"{version!r} is not a version of botocore")
    return _cached(
        f"{_DOWNLOADED}{version}", lambda folder: _pip_download(version, folder)
    )


def wheel_data(wheel: Path) -> Path:
    """Get the data folder of a wheel file, unpacked into the cache.

    Raises:
        BotosmithError: The file is not a wheel of botocore, or cannot be read.
    """
    with convert_os_errors(wheel, "read"):
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return _cached(f"wheel-{digest[:32]}", lambda _: wheel)


def cache_folder() -> Path:
    """The folder of downloaded models: `botosmith` in the user's cache folder."""
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if value := os.environ.get(variable):
            return Path(value) / "botosmith"
    try:
        return Path.home() / ".cache" / "botosmith"
    except RuntimeError as error:
        raise BotosmithError(
            "the home folder is unknown; set XDG_CACHE_HOME to the folder to keep "
            "downloaded models in"
        ) from error


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
        with temporary_folder("new-", cache) as folder:
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


def _pip_download(version: str, folder: Path) -> Path:
    """Download the wheel of a version of botocore into a folder."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    # The wheel may require another Python, because nothing in it is executed.
    command += ["--only-binary=:all:", "--ignore-requires-python"]
    command += ["--disable-pip-version-check", "--dest", str(folder)]
    # What pip leaves behind when it is interrupted is removed with the folder.
    done = run_program(
        [*command, f"botocore=={version}"], environment={"TMPDIR": str(folder)}
    )
    wheels = list(folder.glob("botocore-*.whl"))
    if done.returncode or not wheels:
        reason = describe_failure(done)
        # pip's last line is the same as for a version that does not exist.
        if "(from versions: none)" in done.stderr:
            reason = "it finds no version of botocore; check the network connection"
        if "No module named pip" in done.stderr:
            reason = "it is not installed; install it, or this version of botocore"
        raise BotosmithError(
            f"pip cannot download it ({reason})", f"botocore=={version}"
        )
    return wheels[0]


def _unpack(wheel: Path, data: Path) -> None:
    """Unpack the service models in a wheel, and the endpoints.

    Raises:
        BotosmithError: The file is not a wheel of botocore, or is damaged.
        OSError: A file cannot be written.
    """
    has_models = False
    for path, content in _data_in(wheel):
        has_models = has_models or path != ENDPOINTS
        file = data / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    if not has_models:
        raise BotosmithError("does not contain botocore/data", str(wheel))


def _data_in(wheel: Path) -> Iterator[tuple[str, bytes]]:
    """The files in a wheel's data folder that are read, with their paths in it."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                path = name.removeprefix(_DATA)
                # Only <service>/<version>/<file>, and no path that leads elsewhere.
                parts = path.split("/")
                is_model = len(parts) == 3 and all(map(_is_name, parts))
                if path != name and (is_model or path == ENDPOINTS):
                    yield path, archive.read(name)
    except _DAMAGED as error:
        reason = str(error) or "it is cut off"
        raise BotosmithError(
            f"is not a wheel that can be read ({reason})", str(wheel)
        ) from error


def _is_name(part: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]*", part) is not None
