"""Responses that botocore's parsers fail on."""

from typing import Any
from ..checkers.botocore_errors import BotoCoreError

class UnreadableResponseError(BotoCoreError):
    """botocore cannot read the response to a call.

    The service may have done what the request asks for. `__cause__` is the exception
    that botocore's parser raised, which can be of any class.
    """

    operation_name: str
    fmt = "botocore cannot read the response to {operation_name} ({problem})"

    def __init__(self, *, operation_name: str, problem: str) -> None:
        """Make the error.

        Args:
            operation_name: botocore's name of the operation.
            problem: The class of the exception that botocore's parser raised. Its
                message is left out, because it may contain what was received.
        """

    def __reduce__(self) -> tuple[Any, ...]: ...

def reject_unreadable(error: Exception, operation_name: str) -> None:
    """Raise the typed error if botocore's parsers raised an error.

    Raises:
        UnreadableResponseError: They raised the error. Others, such as those of
            handlers and of the network, are left to the caller to raise.
    """
