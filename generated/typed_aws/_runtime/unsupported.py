"""Fast paths: code that may leave what is unusual to a slower way.

A fast path raises `Unsupported` for what it knowingly leaves. Any other error in it is
a fault of the SDK, which a warning reports while the slower way is taken. It is raised
if the environment variable `BOTOSMITH_RAISE_FAULTS` is set, as in the SDK's tests::

    path = FastPath("botocore makes a request of sqs SendMessage")

    with path:
        return compiled(arguments)
    return slowly(arguments)
"""

from __future__ import annotations

from collections.abc import Callable
from logging import DEBUG, getLogger
from os import environ
from typing import NoReturn, TypeVar

from .lazy import SDK

T = TypeVar("T")

_LOG = getLogger(SDK)
_faulty = set[str]()
"""The slower ways of which a warning says that they are taken."""

MISFITS = ArithmeticError, LookupError, OSError, RuntimeError, TypeError, ValueError
"""What compiled functions, and those of Python, raise for values that do not fit.

A `RuntimeError` is about the depth; an `OSError` about a time that the system refuses.
"""


class Unsupported(Exception):
    """The fast path does not take this; the message says why, without values."""


def refusing(reason: str) -> Callable[..., NoReturn]:
    """Make a function that raises `Unsupported`, whatever it is called with."""

    def refuse(*_: object) -> NoReturn:
        raise Unsupported(reason)

    return refuse


def made_or_refusing(make: Callable[[], Callable[..., T]]) -> Callable[..., T]:
    """Make a function; one that always raises `Unsupported` if making it does so."""
    try:
        return make()
    except Unsupported as error:
        return refusing(str(error))


def attempt(function: Callable[..., T], *arguments: object) -> T:
    """Call a function of Python or botocore, or a compiled one, with unknown values.

    Raises:
        Unsupported: It raised an error of a class that values which do not fit cause.
    """
    try:
        return function(*arguments)
    except MISFITS as error:
        raise Unsupported(type(error).__name__) from error


class FastPath:
    """A block of code; if it fails, what follows the block is the slower way.

    Threads may share it. It logs what the slower way does, and for which operation.
    """

    __slots__ = ("_logged", "_slower")

    def __init__(self, slower: str) -> None:
        self._slower = slower
        self._logged = set[str]()

    def log_fallback(self, reason: str) -> None:
        """Log at DEBUG, once for each reason, that the slower way is taken."""
        if _LOG.isEnabledFor(DEBUG) and reason not in self._logged:
            self._logged.add(reason)
            _LOG.debug("%s: %s", self._slower, reason)

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        """Take the slower path after an error; the environment may have faults raised.

        The error is logged, and the method returns true.
        """
        if isinstance(error, Unsupported):
            self.log_fallback(str(error))
        elif not isinstance(error, Exception) or environ.get("BOTOSMITH_RAISE_FAULTS"):
            return False
        elif self._slower not in _faulty:
            _faulty.add(self._slower)
            # Its message may have values, which may be secret.
            text = "%s: fault of the SDK (%s); BOTOSMITH_RAISE_FAULTS=1 raises it"
            _LOG.warning(text, self._slower, type(error).__name__)
        return True
