"""Values that must be present, though their types allow them to be absent."""

from typing import TypeVar
from .static_types.decorators import override

T = TypeVar("T")

class AbsentValueError(ValueError, KeyError):
    """A value that a program requires is absent.

    It is a `KeyError`, too, as that of `response["TrialArn"]` with boto3.

    Attributes:
        name: What is absent: the name that the program gave, or the expression in its
            source, such as `response.trial_arn`; `None` if neither is known.
    """

    name: str | None

    def __init__(self, name: str | None = None) -> None:
        """Make the error.

        Args:
            name: What is absent, if that is known.
        """

    @override
    def __str__(self) -> str: ...

def required(value: T | None, /, name: str | None = None) -> T:
    """Return a value, or raise if it is `None`.

    Args:
        value: The value; empty ones such as `""`, `0` and `[]` are not absent.
        name: What the error calls it. By default, it quotes the argument from the
            source of the call, if Python can find that: `response.trial_arn`.

    Raises:
        AbsentValueError: The value is `None`.
    """
