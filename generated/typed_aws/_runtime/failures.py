"""What has failed of a call that has succeeded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from .convert.scalars import is_list, is_map
from .shapes import PartialResponse, Response
from .static_types.decorators import override

F = TypeVar("F")
P = TypeVar("P", bound=PartialResponse[Any])


class PartialFailureError(Exception):
    """A part of a call has failed, as the response says. The rest has succeeded."""

    response: Response
    """The response, with what has succeeded, too."""

    failures: Sequence[Any]
    """What has failed, as `failures_of` lists it."""

    def __init__(self, response: Response, failures: Sequence[Any]) -> None:
        """Make the error from a response, and from what has failed of its call."""
        super().__init__(response, failures)
        self.response, self.failures = response, failures

    @override
    def __str__(self) -> str:
        first = repr(self.failures[0]) if self.failures else "none"
        name, number = type(self.response).__name__, len(self.failures)
        return f"failures in {name}: {number:,}, the first of which is {first}"


def failures_of(response: PartialResponse[F]) -> list[F]:
    """List what has failed of a call that has succeeded, as its response says.

    Many operations take several things, or do, and answer even if some of them failed:
    `SendMessageBatch`, `PutEvents`, `BatchWriteItem`, `RunTask`.

    Args:
        response: The response.

    Returns:
        The entries that have failed, of all lists in the response that have any; of a
        map, such as `unprocessed_items`, pairs of a key and a value; of a text, such as
        the `function_error` of AWS Lambda, the text. Empty if all has succeeded.

    Raises:
        TypeError: The response is of an operation that succeeds or fails as a whole.
    """
    places: tuple[str, ...] | None = getattr(response, "__failures__", None)
    if places is None:
        raise TypeError(f"{type(response).__name__} does not say what has failed")
    return [one for place in places for one in _failures(response, place)]


def raise_failures(response: P) -> P:
    """Return a response, unless it says that a part of its call has failed.

    Raises:
        PartialFailureError: It says so.
        TypeError: The response is of an operation that succeeds or fails as a whole.
    """
    if failures := failures_of(response):
        raise PartialFailureError(response, failures)
    return response


def _failures(response: PartialResponse[Any], place: str) -> Iterable[Any]:
    name, _, marker = place.partition(".")
    value: Any = getattr(response, name)
    if is_map(value):
        return value.items()
    if not is_list(value):
        return [value] * (value is not None)
    return [one for one in value if not marker or getattr(one, marker, None)]
