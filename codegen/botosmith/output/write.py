"""Replaces the package folder as a whole, or not at all, and a file with it.

New files are written into a staging folder beside the package, on the same filesystem,
which then takes its place by a rename. Linux and macOS can exchange two folders
atomically, so a process killed at any moment leaves either the old package or the new
one. Elsewhere there are two renames. A process killed between them leaves the old
package beside its place, and the next run puts it back. A run that fails, or that
Ctrl-C ends, does the same itself.
"""

import ctypes
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import partial
from itertools import filterfalse
from pathlib import Path

from ..errors import BotosmithError, convert_os_errors
from ..interrupts import defer_interrupts, held

# What a component of an output path may look like. This is the last check on names from
# models: no "..", slash or drive gets past it.
_COMPONENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.pyi?|\.typed|\.html|\.md|\.txt)?")

_CACHE = "__pycache__"
# A compiled module, such as `client.cpython-311.pyc`. Python writes it under a
# temporary name that ends in a number.
_COMPILED = re.compile(r"[^.]+\.[a-z]+-?\d.*\.pyc(\.\d+)?")


@contextmanager
def staging(target: Path, on_wait: Callable[[], None]) -> Generator[Path]:
    """Make an empty staging folder, which `publish` can put in place of `target`.

    Only one run at a time can stage a target. What runs left beside the package is
    removed before and after the block, and so are folders made for it, if still empty.

    Args:
        target: The package folder, which need not exist.
        on_wait: Called before waiting for another run to end.

    Raises:
        BotosmithError: The folder cannot be made.
    """
    recover = partial(_recover, target)
    with (
        convert_os_errors(target),
        remove_new_folders(target.parent),
        exclusive_access(target, on_wait),
        held(recover, lambda _: recover()),
    ):
        stage = _beside(target, secrets.token_hex(4))
        stage.mkdir()
        yield stage


class _BusyError(Exception):
    """Another run writes the package."""


def killed_runs(target: Path) -> list[Path]:
    """The folders that killed runs left beside a package.

    There are none while a run writes the package, since they may be its own.
    """

    def give_up() -> None:
        raise _BusyError

    if _folders_beside(target):
        with suppress(_BusyError), exclusive_access(target, give_up):
            return _folders_beside(target)
    return []


def publish(stage: Path, target: Path) -> None:
    """Replace the package folder by a staging folder.

    The old package is removed when the `staging` block ends.
    """
    if sys.platform != "win32":
        # Syncing file by file would take a hundred times as long.
        os.sync()
    if not _exchange(stage, target):
        if target.exists():
            target.rename(_beside(target, "old"))
        stage.rename(target)


@contextmanager
def replaced_file(file: Path, old: bytes | None, new: bytes) -> Generator[None]:
    """Replace or create a file; put the old one back if the block fails.

    Ctrl-C is deferred until the block ends. A process that is killed in it leaves the
    new file, and a copy of the old one beside it.

    Args:
        file: The file. If it is a link, the file that it leads to is replaced.
        old: The content that the new one was made from; None if there was no file.
        new: The new content.

    Raises:
        BotosmithError: The file has other content, or cannot be written.
    """
    file = Path(os.path.realpath(file))
    before, after = _beside(file, "old"), _beside(file, "new")
    with defer_interrupts(), ExitStack() as cleanup:
        with convert_os_errors(file):
            if (file.read_bytes() if file.exists() else None) != old:
                raise BotosmithError(
                    "was changed in the meantime; try again", str(file)
                )
            for copy in (before, after):
                cleanup.callback(copy.unlink, missing_ok=True)
                if old is not None:
                    shutil.copy2(file, copy)
            with after.open("wb") as stream:
                stream.write(new)
                stream.flush()
                os.fsync(stream.fileno())
            after.replace(file)
        try:
            yield
        except BaseException:
            if old is None:
                file.unlink()
            else:
                before.replace(file)
            raise


def keep_cached_files(target: Path, stage: Path) -> None:
    """Copy what other programs keep in the `__pycache__` folders of a package.

    Modules that Python compiled are left out, since they belong to the old package.

    Args:
        target: The folder of the package, which need not exist.
        stage: The staging folder of its replacement.
    """
    for root, folders, files in os.walk(target):
        if _CACHE not in (*folders, *files):
            continue
        cache = Path(root, _CACHE)
        if _CACHE in files or cache.is_symlink():
            _copy(cache, stage / cache.relative_to(target))
            continue
        folders.remove(_CACHE)
        for file in cache.iterdir():
            if not _COMPILED.fullmatch(file.name):
                _copy(file, stage / file.relative_to(target))


def _copy(source: Path, copy: Path) -> None:
    copy.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir() and not source.is_symlink():
        shutil.copytree(source, copy, symlinks=True, dirs_exist_ok=True)
    else:
        shutil.copy2(source, copy, follow_symlinks=False)


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write new files into an existing folder.

    Args:
        folder: The folder.
        files: The texts, by relative path with forward slashes.

    Raises:
        BotosmithError: A path is unsafe, already exists, or cannot be written.
    """
    with convert_os_errors(folder):
        for path, text in files.items():
            if not all(map(_COMPONENT.fullmatch, path.split("/"))):
                raise BotosmithError(f"unsafe path {path!r} in the output")
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            try:
                with file.open("x", encoding="utf-8", newline="\n") as stream:
                    stream.write(text)
            except FileExistsError:
                raise BotosmithError(f"two files have the path {path!r}") from None


def _beside(target: Path, suffix: str) -> Path:
    return target.with_name(f".{target.name}.botosmith-{suffix}")


def _folders_beside(target: Path) -> list[Path]:
    found = target.parent.glob(f"{_beside(target, '').name}*")
    return sorted(filter(Path.is_dir, found))


def remove_new_folders(folder: Path) -> AbstractContextManager[object]:
    """After a block, remove a folder and its parents if made in it and still empty."""
    missing = filterfalse(Path.exists, (folder, *folder.parents))
    return held(lambda: [*missing], _remove_empty)


def _remove_empty(folders: list[Path]) -> None:
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _recover(target: Path) -> None:
    """Restore the package, and remove what this run or a killed one left beside it."""
    old = _beside(target, "old")
    if old.is_dir() and not target.exists():
        old.rename(target)
    for folder in _folders_beside(target):
        shutil.rmtree(folder, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically.

    Returns:
        Whether the system and the filesystem can do it.
    """
    if sys.platform == "win32":
        return False
    library = ctypes.CDLL(None)
    paths = os.fsencode(one), os.fsencode(other)
    if hasattr(library, "renameat2"):  # Linux: AT_FDCWD, RENAME_EXCHANGE
        return not library.renameat2(-100, paths[0], -100, paths[1], 2)
    if hasattr(library, "renamex_np"):  # macOS: RENAME_SWAP
        return not library.renamex_np(*paths, 2)
    return False


@contextmanager
def exclusive_access(target: Path, on_wait: Callable[[], None]) -> Generator[None]:
    """Wait for other runs that write the same target, and keep out later ones.

    The system releases the lock when the process ends, for whatever reason.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        import msvcrt

        with _beside(target, "lock").open("a") as file:
            mode = msvcrt.LK_NBLCK
            while True:
                with suppress(OSError):
                    msvcrt.locking(file.fileno(), mode, 1)
                    break
                on_wait()
                mode = msvcrt.LK_LOCK  # It retries for ten seconds.
            yield
    else:
        import fcntl

        # Locking the folder itself leaves no lock file behind.
        with held(partial(os.open, target.parent, os.O_RDONLY), os.close) as folder:
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                on_wait()
                fcntl.flock(folder, fcntl.LOCK_EX)
            yield
