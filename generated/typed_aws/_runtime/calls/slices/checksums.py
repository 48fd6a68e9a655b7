"""Whether the files that botocore would read are those that a slice was made from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from struct import pack
from typing import TYPE_CHECKING
from zlib import crc32

from .slice_file import Slice

if TYPE_CHECKING:
    from ...static_types.botocore_types import Loader

ENDPOINTS = "endpoints.json"
# Prefixes of the names of the files that a slice replaces.
_REPLACED = ("service-2.", "endpoint-rule-set-1.")


def models_match(slice_: Slice, loader: Loader) -> bool:
    """Whether a loader would read the models that a slice was made from."""
    own = loader.BUILTIN_DATA_PATH
    try:
        return (
            own in loader.search_paths
            and _has_sliced_models(own, slice_)
            and not any(has_models(path, slice_.service) for path in _others(loader))
        )
    except OSError:
        return False


def endpoints_match(slice_: Slice, loader: Loader) -> bool:
    """Whether a loader would read the `endpoints.json` that a slice was made from."""
    own = loader.BUILTIN_DATA_PATH
    return (
        slice_.endpoints is not None
        and own in loader.search_paths
        and _endpoints_checksum(own) == slice_.endpoints.get("checksum", "")
        and not any(
            Path(path, f"{ENDPOINTS}{suffix}").exists()
            for path in _others(loader)
            for suffix in ("", ".gz")
        )
    )


def _others(loader: Loader) -> Iterator[str]:
    """The folders of a loader except botocore's own."""
    return (path for path in loader.search_paths if path != loader.BUILTIN_DATA_PATH)


# Once for a process: the files of an installed botocore do not change.
@cache
def _has_sliced_models(root: str, slice_: Slice) -> bool:
    versions = [
        folder
        for folder in Path(root, slice_.service).iterdir()
        if any(file.name.startswith("service-2.") for file in replaced_files(folder))
    ]
    newest = max(versions, key=lambda folder: folder.name)
    return newest.name == slice_.version and checksums(newest) == slice_.checksums


@cache
def _endpoints_checksum(root: str) -> str | None:
    try:
        return checksum(Path(root, ENDPOINTS))
    except OSError:
        return None


def has_models(path: str, service: str) -> bool:
    """Whether a folder has files of a service, in botocore's layout, to replace."""
    folder = Path(path, service)
    return folder.is_dir() and any(map(replaced_files, folder.iterdir()))


def replaced_files(folder: Path) -> list[Path]:
    """The files in the folder of a version of a service that a slice replaces."""
    if not folder.is_dir():
        return []
    return [file for file in folder.iterdir() if file.name.startswith(_REPLACED)]


def checksums(folder: Path) -> dict[str, str]:
    """The checksums of `replaced_files`, by their names."""
    return {file.name: checksum(file) for file in sorted(replaced_files(folder))}


def checksum(file: Path) -> str:
    """The CRC and the length of a file's content, as they end a gzip file, in hex."""
    if file.suffix == ".gz":
        with file.open("rb") as stream:
            stream.seek(-8, os.SEEK_END)
            return stream.read().hex()
    crc = length = 0
    with file.open("rb") as stream:
        # Memory for the whole file would take longer than the CRC.
        while part := stream.read(1 << 16):
            crc, length = crc32(part, crc), length + len(part)
    return pack("<II", crc, length).hex()
