"""Compares a package folder with the lock and with what would be generated."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from io import FileIO
from pathlib import Path

from attrs import frozen

# Files that Python and macOS create in any folder.
_IGNORED = frozenset({"__pycache__", ".DS_Store"})

# The files that are text, by their suffixes.
_TEXT = (".jinja", ".json", ".lock", ".py", ".pyi")

# Instead of a digest, for symbolic links and the like, which botosmith never writes.
_NOT_A_FILE = "no file"


@frozen(kw_only=True)
class Differences:
    """How a folder differs from what would be generated: paths in it, sorted.

    Attributes:
        missing: Files that do not exist.
        stale: Files as an earlier run wrote them.
        edited: Files that were edited after generation.
        left_over: Files that would not be generated.
    """

    missing: tuple[str, ...]
    stale: tuple[str, ...]
    edited: tuple[str, ...]
    left_over: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.stale or self.edited or self.left_over)


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of each file in a folder, by its relative path with forward slashes.

    The paths are sorted. A folder that does not exist has no files.
    """
    return dict(sorted(_digests(str(folder), "")))


def digest(file: Path) -> str:
    """SHA-256 of a file as 64 hexadecimal digits; another text if it is not a file.

    The line ends of Windows, which git may write, count as line feeds in text.
    """
    if file.is_symlink() or not file.is_file():
        return _NOT_A_FILE
    return _digest(str(file))


def _digest(file: str) -> str:
    with FileIO(file) as stream:
        content = stream.readall()
    return hashlib.sha256(_portable(file, content)).hexdigest()


def total_digest(files: Mapping[str, bytes]) -> str:
    """SHA-256 of files, by their names, with line ends as for `digest`."""
    return _total_digest((path, files[path]) for path in sorted(files))


def folder_digest(folder: Path, patterns: Iterable[str]) -> str:
    """The same of the files in a folder that have one of these patterns.

    What Python and macOS create is left out.
    """
    paths = {
        path.as_posix()
        for pattern in patterns
        for path in (file.relative_to(folder) for file in folder.glob(pattern))
        if _IGNORED.isdisjoint(path.parts)
    }
    return _total_digest(
        (path, (folder / path).read_bytes())
        for path in sorted(paths)
        if (folder / path).is_file()
    )


def _total_digest(files: Iterable[tuple[str, bytes]]) -> str:
    total = hashlib.sha256()
    for path, data in files:
        content = _portable(path, data)
        total.update(os.fsencode(f"{path}\0{len(content)}\0") + content)
    return total.hexdigest()


def _portable(file: str, content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n") if file.endswith(_TEXT) else content


def foreign_files(files: Mapping[str, str], locked: Mapping[str, str]) -> list[str]:
    """Files that are not in the lock, or have another content there."""
    return [path for path in files if locked.get(path) != files[path]]


def compare(
    files: Mapping[str, str], locked: Mapping[str, str], wanted: Mapping[str, str]
) -> Differences:
    """Compare a folder with what would be generated.

    Args:
        files: Digests of the files in the folder.
        locked: Digests of the files as the last run wrote them.
        wanted: Digests of the files that would be generated.
    """
    changed = [path for path in files if path in wanted and files[path] != wanted[path]]
    stale = [path for path in changed if locked.get(path, files[path]) == files[path]]
    return Differences(
        missing=tuple(sorted(wanted.keys() - files.keys())),
        stale=tuple(stale),
        edited=tuple(sorted(set(changed) - set(stale))),
        left_over=tuple(path for path in files if path not in wanted),
    )


def preserve_times(
    old: Path, files: Mapping[str, str], new: Path, wanted: Mapping[str, str]
) -> None:
    """Give unchanged files the modification times that they had.

    Caches that go by modification time, such as mypy's, then stay valid.
    """
    for path in files.keys() & wanted.keys():
        if files[path] == wanted[path]:
            times = (old / path).stat()
            os.utime(new / path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _digests(folder: str, prefix: str) -> Iterator[tuple[str, str]]:
    """The digests of the files in a folder, whose relative path ends in a slash.

    Paths are texts, since a package may have 40,000 files.
    """
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    for entry in entries:
        path = f"{prefix}{entry.name}"
        if entry.name in _IGNORED:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _digests(entry.path, f"{path}/")
        elif entry.is_file(follow_symlinks=False):
            yield path, _digest(entry.path)
        else:
            yield path, _NOT_A_FILE
