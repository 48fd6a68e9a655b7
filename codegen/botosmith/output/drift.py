"""Tells a package folder from what it was, and from what it should be."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

# What Python and macOS put into any folder.
_IGNORED = frozenset({"__pycache__", ".DS_Store"})

# In place of a digest: a link or the like, which is never ours.
_NO_FILE = "no file"


@frozen(kw_only=True)
class Differences:
    """How a folder differs from what would be generated; paths in it, sorted.

    Attributes:
        missing: Files that are not there.
        stale: Files that hold what an older generation wrote.
        edited: Files that hold what no generation wrote.
        left_over: Files that would not be generated.
    """

    missing: tuple[str, ...]
    stale: tuple[str, ...]
    edited: tuple[str, ...]
    left_over: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.stale or self.edited or self.left_over)


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file in a folder, by path in it with forward slashes, sorted.

    A folder that is not there has no files.
    """
    found = {
        file.relative_to(folder).as_posix(): digest(file) for file in _files(folder)
    }
    return dict(sorted(found.items()))


def not_ours(found: Mapping[str, str], locked: Mapping[str, str]) -> list[str]:
    """Files that the lock does not know, or knows with another content."""
    return [path for path in found if locked.get(path) != found[path]]


def compare(
    found: Mapping[str, str], locked: Mapping[str, str], wanted: Mapping[str, str]
) -> Differences:
    """Compare a folder with what would be generated.

    Args:
        found: Digests of the files that are there.
        locked: Digests that the last generation noted.
        wanted: Digests of the files that would be generated.
    """
    changed = [path for path in found if path in wanted and found[path] != wanted[path]]
    stale = [path for path in changed if locked.get(path, found[path]) == found[path]]
    return Differences(
        missing=tuple(sorted(wanted.keys() - found.keys())),
        stale=tuple(stale),
        edited=tuple(sorted(set(changed) - set(stale))),
        left_over=tuple(path for path in found if path not in wanted),
    )


def keep_times(
    old: Path, found: Mapping[str, str], new: Path, wanted: Mapping[str, str]
) -> None:
    """Give new files that equal the old ones their times: what caches by time, as
    mypy does, need not read them again."""
    for path in found.keys() & wanted.keys():
        if found[path] == wanted[path]:
            times = (old / path).stat()
            os.utime(new / path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _files(folder: Path) -> Iterator[Path]:
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.name in _IGNORED:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path))
        else:
            yield Path(entry.path)


def digest(file: Path) -> str:
    """SHA-256 of a file, 64 hexadecimal digits; other words for what is no file."""
    if file.is_symlink() or not file.is_file():
        return _NO_FILE
    return hashlib.sha256(file.read_bytes()).hexdigest()
