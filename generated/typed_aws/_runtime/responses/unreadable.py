"""Responses that botocore's parsers fail on."""

from __future__ import annotations

from typing import Any, cast

from ..botocore_internals import is_parsers
from ..checkers.botocore_errors import BotoCoreError


class UnreadableResponseError(BotoCoreError):
    """botocore cannot read the response to a call.

    The service may have done what the request asks for. `__cause__` is the exception
    that botocore's parser raised, which can be of any class.
    """

    fmt = "botocore cannot read the response to {operation_name} ({problem})"

    def __init__(self, *, operation_name: str, problem: str) -> None:
        """Make the error.

        Args:
            operation_name: botocore's name of the operation.
            problem: The class of the exception that botocore's parser raised. Its
                message is left out, because it may contain what was received.
        """
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            operation_name=operation_name, problem=problem
        )
        self.operation_name = operation_name

    def __reduce__(self) -> tuple[Any, ...]:
        # botocore's method leaves out notes, and attributes that users have set.
        parts = cast("tuple[Any, ...]", super().__reduce__())
        return (*parts, vars(self))


def reject_unreadable(error: Exception, operation_name: str) -> None:
    """Raise the typed error if botocore's parsers raised an error.

    Raises:
        UnreadableResponseError: They raised the error. Others, such as those of
            handlers and of the network, are left to the caller to raise.
    """
    if is_parsers(error, operation_name):
        problem = type(error).__name__
        raise UnreadableResponseError(
            operation_name=operation_name, problem=problem
        ) from error
