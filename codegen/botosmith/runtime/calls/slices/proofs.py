"""Whether the files that botocore would read are those that a slice was made from."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from .slice_file import OFFSET, Slice

if TYPE_CHECKING:
    from ...checkers.botocore_types import Loader

ENDPOINTS = "endpoints.json"
# The beginnings of the names of files that a slice replaces.
_REPLACED = ("service-2.", "endpoint-rule-set-1.")


def checksum(path: str) -> str:
    """The CRC and the length of a file's content, as they end a gzip file, in hex.

    Raises:
        OSError: The file cannot be read.
    """
    with open(path, "rb") as file:
        if path.endswith(".gz"):
            file.seek(-8, os.SEEK_END)
            return file.read().hex()
        content = file.read()
    return (OFFSET.pack(crc32(content)) + OFFSET.pack(len(content))).hex()


def replaced_files(folder: str) -> list[str]:
    """The names of the files in a folder of a service's models that a slice replaces.

    Raises:
        OSError: The folder cannot be read.
    """
    return [name for name in sorted(os.listdir(folder)) if name.startswith(_REPLACED)]


def has_models(path: str, service: str) -> bool:
    """Whether a folder in botocore's layout has files of a service that slices replace.

    Raises:
        OSError: A folder cannot be read.
    """
    folder = os.path.join(path, service)
    return os.path.isdir(folder) and any(
        replaced_files(version.path)
        for version in os.scandir(folder)
        if version.is_dir()
    )


def models_match(found: Slice, loader: Loader) -> bool:
    """Whether a loader would read the models that a slice was made from."""
    own = loader.BUILTIN_DATA_PATH
    paths = loader.search_paths
    try:
        return (
            own in paths
            and _has_sliced_models(own, found)
            and not any(has_models(path, found.service) for path in paths if path != own)
        )
    except OSError:
        return False


def endpoints_match(found: Slice, loader: Loader) -> bool:
    """Whether a loader would read the `endpoints.json` that a slice was made from."""
    own = loader.BUILTIN_DATA_PATH
    sliced = found.endpoints
    others = (os.path.join(p, ENDPOINTS) for p in loader.search_paths if p != own)
    return (
        sliced is not None
        and own in loader.search_paths
        and _endpoints_checksum(own) == sliced["checksum"]
        and not any(os.path.exists(f"{file}{end}") for file in others for end in _ENDS)
    )


_ENDS = ("", ".gz")


# Once for a process: the files of an installed botocore do not change.
@cache
def _has_sliced_models(root: str, found: Slice) -> bool:
    service = os.path.join(root, found.service)
    newest = max(
        version.name
        for version in os.scandir(service)
        if any(name.startswith("service-2.") for name in os.listdir(version.path))
    )
    folder = os.path.join(service, newest)
    return newest == found.version and found.checksums == {
        name: checksum(os.path.join(folder, name)) for name in replaced_files(folder)
    }


@cache
def _endpoints_checksum(root: str) -> str | None:
    try:
        return checksum(os.path.join(root, ENDPOINTS))
    except OSError:
        return None
