"""Responses that botocore's parsers fail on."""

from __future__ import annotations

from traceback import walk_tb
from typing import Any, cast

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

    Args:
        error: What a call or an iteration over events raised.
        operation_name: botocore's name of the operation.

    Raises:
        UnreadableResponseError: They raised the error. Others, such as those of
            handlers and of the network, are left to the caller to raise.
    """
    if _came_from_parser(error, operation_name):
        problem = type(error).__name__
        raise UnreadableResponseError(
            operation_name=operation_name, problem=problem
        ) from error


def _came_from_parser(error: Exception, operation_name: str) -> bool:
    """Whether botocore was reading the response to an operation."""
    in_parser, place = False, ("", "")
    for frame, _ in walk_tb(error.__traceback__):
        place = str(frame.f_globals.get("__name__")), frame.f_code.co_qualname
        module, function = place
        if module in _HANDLERS or module.startswith(_NETWORK):
            return False  # a handler or the network has raised it
        if place in _CALLS and frame.f_locals.get("operation_name") != operation_name:
            return False  # a wrapper of the client's method has called something else
        in_parser = in_parser or place in _PARSERS or function.startswith(_EVENT_PARSER)
    # The parser's caller raises if the parser returns something other than a dict.
    return in_parser or place in _CALLERS_OF_PARSERS


_HANDLERS = ("botocore.hooks", "aiobotocore.hooks")
_NETWORK = ("urllib3.", "aiohttp.", "httpx", "httpcore")
_CALLS = {
    ("botocore.client", "BaseClient._make_api_call"),
    ("aiobotocore.client", "AioBaseClient._make_api_call"),
}
_CALLERS_OF_PARSERS = {
    ("botocore.endpoint", "Endpoint._do_get_response"),
    ("aiobotocore.endpoint", "AioEndpoint._do_get_response"),
}
_PARSERS = {
    ("botocore.parsers", "ResponseParser.parse"),
    ("botocore.endpoint", "Endpoint._add_modeled_error_fields"),
    ("aiobotocore.parsers", "AioResponseParser.parse"),
    ("aiobotocore.endpoint", "AioEndpoint._add_modeled_error_fields"),
    # This function looks up the class of an error, whose code may be anything.
    ("botocore.errorfactory", "BaseClientExceptions.from_code"),
}
_EVENT_PARSER = "EventStreamBuffer."
