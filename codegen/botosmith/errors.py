"""The error that ends a run of the generator, and helpers that raise or word it."""

import difflib
import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path


class BotosmithError(Exception):
    """Unusable input, or output that cannot be written; exit code 2.

    Attributes:
        what: What is wrong: a sentence without its full stop.
        where: The file, or the place in a model, that is wrong; empty if `what` already
            names it.
    """

    def __init__(self, what: str, where: str = "") -> None:
        # Both are in `args`, so that the error can be pickled by a worker process.
        super().__init__(what, where)
        self.what = what
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.where else self.what


@contextmanager
def convert_os_errors(folder: Path, action: str = "written") -> Generator[None]:
    """Convert an `OSError` to a `BotosmithError` that says what cannot be written.

    Args:
        folder: The path to name if the error names none.
        action: What cannot be done with it: "written" or "read".
    """
    try:
        yield
    except shutil.Error as error:
        # `copytree` lists the source, the copy and the reason of each failure.
        _, path, reason = error.args[0][0]
        raise BotosmithError(
            f"cannot be {action} ({reason.partition(': ')[0]})", path
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        path = str(error.filename2 or error.filename or folder)
        raise BotosmithError(f"cannot be {action} ({reason})", path) from error


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of an error message that suggests names similar to an unknown one.

    Case does not matter, because AWS writes SQS and botocore `sqs`.

    Returns:
        A text such as "; did you mean GetAnimal?", or an empty string if no known name
        is similar.
    """
    names = {text.lower(): text for text in known}
    close = difflib.get_close_matches(name.lower(), names, n=3, cutoff=0.5)
    if not close:
        return ""
    return f"; did you mean {' or '.join(names[text] for text in close)}?"
