"""The one error that the generator ends on, and what is made of it."""

import difflib
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path


class BotosmithError(Exception):
    """Input that cannot be used, or output that cannot be written; exit code 2.

    Attributes:
        what: What is wrong, a sentence without a full stop.
        where: The file or the place in a model that it is about; empty where `what`
            already says it.
    """

    def __init__(self, what: str, where: str = "") -> None:
        # Both go to `args`, so that the error survives the way out of a worker process.
        super().__init__(what, where)
        self.what = what
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.where else self.what


@contextmanager
def writing(folder: Path) -> Generator[None]:
    """Turn an error of the operating system into a `BotosmithError`.

    Args:
        folder: The place to name where the system names none.
    """
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        place = str(error.filename or folder)
        raise BotosmithError(f"cannot be written ({reason})", place) from error


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message about an unknown name: the known names close to it.

    Empty where no known name is close.
    """
    close = difflib.get_close_matches(name, list(known), n=3, cutoff=0.5)
    return f"; did you mean {' or '.join(close)}?" if close else ""
