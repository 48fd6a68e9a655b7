"""What has failed of a call that has succeeded."""

from collections.abc import Sequence
from typing import Any, TypeVar
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

    @override
    def __str__(self) -> str: ...

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

def raise_failures(response: P) -> P:
    """Return a response, unless it says that a part of its call has failed.

    Raises:
        PartialFailureError: It says so.
        TypeError: The response is of an operation that succeeds or fails as a whole.
    """
