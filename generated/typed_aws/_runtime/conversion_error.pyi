"""The error that every conversion raises, and the warning that calls give instead.

`describe` and `safe_text` make the texts about values in them.
"""

from collections.abc import Callable, Sequence
from .static_types.decorators import override

class ConversionError(ValueError):
    """A value does not fit the class that it is converted to or from.

    Attributes:
        partial: What was made of the rest, with the values that do not fit as they
            came; `None` if nothing was.
        misfits: How many values do not fit. This error is about one, usually the first.
        others: The errors about the others. An `ArgumentError` has `problems` instead.
    """

    path: str
    expected: str
    got: str
    partial: object = None
    misfits: int = 1
    others: Sequence[ConversionError] = ()

    def __init__(self, path: str, expected: str, got: str) -> None:
        """Make the error.

        Args:
            path: Where the value is, starting from the class: `ListAssociationsResponse.association_summaries[3].creation_time`.
            expected: What is expected there, in words.
            got: What was given, shortened; `***` if it is sensitive.
        """

    def moved_to(self, path: str) -> ConversionError:
        """Make the same error for another path.

        Args:
            path: What replaces the name of the class, with which this error's path begins.
        """

    @override
    def __str__(self) -> str: ...

class UnexpectedValueWarning(UserWarning):
    """A value in a response does not fit the model; it is kept as it came.

    The message names the place of the first such value, and counts the others.
    """

def describe(value: object, *, sensitive: bool = False, show: bool = True) -> str:
    """Describe a value by its type and, where allowed, by its start."""

def safe_text(
    value: object, convert: Callable[[object], str] = repr, *, sensitive: bool = False
) -> str:
    """Get text for a value: the name of its class if the conversion raises.

    It does so for integers of more than 4300 digits, and for some users' classes.
    """
