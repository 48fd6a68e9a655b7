"""Replaces the generated package as one: whole, or not at all.

New files are written into a staging folder beside the package, on the same filesystem,
and take its place by rename. Where the system can exchange two folders in one step
(Linux, macOS), a kill at any moment leaves the old tree or the new one. Elsewhere two
renames follow each other; a kill between them leaves the old tree beside its place, and
the next run puts it back.
"""

import ctypes
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import BotosmithError, writing

# All that an emitted path may be made of. Model text that wants out of the folder, with
# "..", a slash or a drive, is refused here whatever else failed to refuse it.
_COMPONENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.pyi?|\.typed)?")


@contextmanager
def staging(target: Path, waiting: Callable[[], None]) -> Generator[Path]:
    """Give an empty folder in which to make what `publish` puts in place of `target`.

    Runs for one target follow each other; what killed runs left behind is removed. The
    folder goes with the context, and so do the folders made to hold it, if nothing is
    in them.

    Args:
        target: The package folder; it need not be there.
        waiting: Called when another run is at work, before waiting for its end.

    Raises:
        BotosmithError: The folder cannot be made.
    """
    with writing(target):
        new = [folder for folder in target.parents if not folder.exists()]
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with _turn(target, waiting):
                _recover(target)
                stage = _beside(target, secrets.token_hex(4))
                stage.mkdir()
                try:
                    yield stage
                finally:
                    shutil.rmtree(stage, ignore_errors=True)
        finally:
            for folder in new:
                with suppress(OSError):  # Most likely it is not empty: all went well.
                    folder.rmdir()


def publish(stage: Path, target: Path) -> None:
    """Put a staging folder in place of a package folder."""
    if sys.platform != "win32":
        # Not file by file, which takes a hundred times as long.
        os.sync()
    if not target.exists():
        stage.rename(target)
    elif not _exchange(stage, target):
        old = _beside(target, "old")
        target.rename(old)
        stage.rename(target)
        shutil.rmtree(old, ignore_errors=True)


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write new files into a folder.

    Args:
        folder: Where to; it is there.
        files: Texts, by relative path with forward slashes.

    Raises:
        BotosmithError: A path is unsafe, or taken; the disk is full; and the like.
    """
    with writing(folder):
        for path, text in files.items():
            if not all(map(_COMPONENT.fullmatch, path.split("/"))):
                raise BotosmithError(f"unsafe path {path!r} in the output")
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            try:
                with file.open("x", encoding="utf-8", newline="\n") as stream:
                    stream.write(text)
            except FileExistsError:
                raise BotosmithError(f"two files want to be {path!r}") from None


def _beside(target: Path, what: str) -> Path:
    return target.with_name(f".{target.name}.botosmith-{what}")


def _recover(target: Path) -> None:
    """Put right what a killed run left."""
    old = _beside(target, "old")
    if old.is_dir() and not target.exists():
        old.rename(target)
    for folder in target.parent.glob(f"{_beside(target, '').name}*"):
        if folder.is_dir():
            shutil.rmtree(folder, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step.

    Returns:
        False where the system or the filesystem cannot.
    """
    if sys.platform == "win32":
        return False
    library = ctypes.CDLL(None)
    paths = os.fsencode(one), os.fsencode(other)
    if hasattr(library, "renameat2"):  # Linux: AT_FDCWD, RENAME_EXCHANGE
        failed: int = library.renameat2(-100, paths[0], -100, paths[1], 2)
    elif hasattr(library, "renamex_np"):  # macOS: RENAME_SWAP
        failed = library.renamex_np(*paths, 2)
    else:
        return False
    return not failed


@contextmanager
def _turn(target: Path, waiting: Callable[[], None]) -> Generator[None]:
    """Wait until no other run writes beside the target. The system ends the lock with
    the process, however that ends."""
    if sys.platform == "win32":
        import msvcrt

        with _beside(target, "lock").open("a") as file:
            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    waiting()
                    # Tries for ten seconds.
                    with suppress(OSError):
                        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                        break
            yield
    else:
        import fcntl

        # The folder itself is locked: no file to leave behind.
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                waiting()
                fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)
