"""Values that must be present, though their types allow them to be absent."""

from typing import TypeVar

T = TypeVar("T")

def required(value: T | None, /, name: str | None = None) -> T:
    """Return a value, or raise if it is `None`, or an absent list or map.

    Args:
        value: The value; empty ones such as `""`, `0` and `[]` are not absent.
        name: What the error calls it. By default, it quotes the argument from the source of the call, if Python can find that: `response.trial_arn`.

    Raises:
        AbsentValueError: The value is absent.
    """
