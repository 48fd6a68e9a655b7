"""Fast paths: code that may leave what is unusual to a slower way.

A fast path raises `Unsupported` for what it knowingly leaves. Any other error in it is
a fault of the SDK. In a program, the slower way hides faults from users but not from
the log; if the environment variable `BOTOSMITH_RAISE_FAULTS` is set, as in the SDK's
own tests, they are raised::

    path = FastPath("botocore makes a request of sqs SendMessage")

    with path:
        return compiled(arguments)
    return slowly(arguments)
"""

from __future__ import annotations

from collections.abc import Callable
from logging import DEBUG, getLogger
from os import environ
from typing import NoReturn

from .lazy import SDK

_LOG = getLogger(SDK)
_faulty = set[str]()
"""The slower ways of which a warning says that they are taken."""


class Unsupported(Exception):
    """The fast path does not take this; the message says why, without values."""


def refusing(reason: str) -> Callable[..., NoReturn]:
    """Make a function that raises `Unsupported`, whatever it is called with."""

    def refuse(*_: object) -> NoReturn:
        raise Unsupported(reason)

    return refuse


class FastPath:
    """A block of code; if it fails, what follows the block is the slower way.

    Several threads may use the same one at the same time.
    """

    __slots__ = ("_logged", "_slower")

    def __init__(self, slower: str) -> None:
        """Begin without any reason logged.

        Args:
            slower: What the slower way does, and for which operation, as logs say it.
        """
        self._slower = slower
        self._logged = set[str]()

    def leave(self, reason: str) -> None:
        """Log at DEBUG, once for each reason, that the slower way is taken."""
        if _LOG.isEnabledFor(DEBUG) and reason not in self._logged:
            self._logged.add(reason)
            _LOG.debug("%s: %s", self._slower, reason)

    def fall_back(self, error: Exception) -> None:
        """Log why the slower way is taken: at WARNING, and once, if it is a fault.

        Raises:
            Exception: The error is a fault, and `BOTOSMITH_RAISE_FAULTS` is set.
        """
        if isinstance(error, Unsupported):
            self.leave(str(error))
            return
        if environ.get("BOTOSMITH_RAISE_FAULTS"):
            raise error
        if self._slower not in _faulty:
            _faulty.add(self._slower)
            # Its message may have values, which may be secret.
            text = "%s: fault of the SDK (%s); BOTOSMITH_RAISE_FAULTS=1 raises it"
            _LOG.warning(text, self._slower, type(error).__name__)

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        if isinstance(error, Exception):
            self.fall_back(error)
            return True
        return False
