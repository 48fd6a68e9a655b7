"""The error that every conversion raises, and the warning that calls give instead.

`describe` and `safe_text` make the texts about values in them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .lazy import is_of_another_sdk
from .shapes import REDACTED
from .static_types.decorators import override


class ConversionError(ValueError):
    """A value does not fit the class that it is converted to or from.

    Attributes:
        partial: What was made of the rest, with the values that do not fit as they
            came; `None` if nothing was.
        misfits: How many values do not fit. This error is about one, usually the first.
        others: The errors about the others. An `ArgumentError` has `problems` instead.
    """

    partial: object = None
    misfits: int = 1
    others: Sequence[ConversionError] = ()

    def __init__(self, path: str, expected: str, got: str) -> None:
        """Make the error.

        Args:
            path: Where the value is, starting from the class:
                `ListAssociationsResponse.association_summaries[3].creation_time`.
            expected: What is expected there, in words.
            got: What was given, shortened; `***` if it is sensitive.
        """
        super().__init__(path, expected, got)
        self.path = path
        self.expected = expected
        self.got = got

    def moved_to(self, path: str) -> ConversionError:
        """Make the same error for another path.

        Args:
            path: What replaces the name of the class, with which this error's path
                begins.
        """
        root = self.path.split(".")[0].split("[")[0]
        path += self.path.removeprefix(root)
        return ConversionError(path, self.expected, self.got)

    @override
    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"


class UnexpectedValueWarning(UserWarning):
    """A value in a response does not fit the model; it is kept as it came.

    The message names the place of the first such value, and counts the others.
    """


_MAX_LENGTH = 60
"""How many characters of a value an error shows."""


def describe(value: object, *, sensitive: bool = False, show: bool = True) -> str:
    """Describe a value by its type and, where allowed, by its start."""
    if value is None:
        return "None"
    cls = type(value)
    name = cls.__name__
    if is_of_another_sdk(cls):
        # Without the module, the name may be that of the expected class.
        name = f"{cls.__module__}.{name}"
    if sensitive:
        return f"{name} {REDACTED}"
    if not show or not issubclass(cls, str | bytes | int | float):
        return name
    shown = safe_text(value)
    if len(shown) > _MAX_LENGTH:
        shown = shown[: _MAX_LENGTH - 3] + "..."
    return name if shown == name else f"{name} {shown}"


def safe_text(
    value: object, convert: Callable[[object], str] = repr, *, sensitive: bool = False
) -> str:
    """Get text for a value: the name of its class if the conversion raises.

    It does so for integers of more than 4300 digits, and for some users' classes.
    """
    if sensitive:
        return REDACTED
    try:
        return convert(value)
    except Exception:  # users' classes may raise anything
        return type(value).__name__
