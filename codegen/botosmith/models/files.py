"""Reads files that may be missing, or something other than a file."""

from pathlib import Path

from ..errors import BotosmithError


def read_file(file: Path) -> bytes | None:
    """Read a file.

    Returns:
        The content; None if nothing has this name.

    Raises:
        BotosmithError: Something has this name that is not a file, or the file cannot
            be read.
    """
    try:
        if file.is_file():
            return file.read_bytes()
        if file.exists():
            raise BotosmithError("must be a file", str(file))
        if file.is_symlink():
            raise BotosmithError("is a link to a file that does not exist", str(file))
    except OSError as error:
        reason = error.strerror or str(error)
        raise BotosmithError(f"cannot be read ({reason})", str(file)) from error
    return None
