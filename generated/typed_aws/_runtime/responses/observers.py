"""Detecting observers: other code that reads the responses that botocore parses.

A body that is decoded before botocore parses it leaves observers the metadata only. If
there are any, the body is left to botocore.
"""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from ..botocore_internals import (
    BOTOCORE_PACKAGES,
    HARMLESS,
    ONLY_FOR,
    Handlers,
    history_is_recorded,
    is_wrapped,
)
from .hook import count_call
from .output_shape import output_shape, shapes_in

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient
    from .object_reader import ObjectReader

# Events whose handlers are given the body, or the parsed response.
_EVENTS = ("before-parse", "response-received", "needs-retry", "after-call")

# The handlers of other SDKs like this one, which do nothing during our calls. The first
# name is that of SDKs made by botosmith 0.1.0.
_SDK_HANDLERS = (
    "._runtime.fastpath.before_parse",
    "._runtime.responses.hook.before_parse",
    "._runtime.responses.hook.count_call",
)


class Observers:
    """Looks for observers of a botocore client."""

    def __init__(self, boto: AnyBotoClient, *, users: bool) -> None:
        """Look for the observers of a client.

        Args:
            boto: The client.
            users: Whether the user's observers count too. Handlers of botocore's own
                always count, because they may change the result.
        """
        self._boto = boto
        self._users = users
        self._handlers = Handlers(boto)
        # Answers, and the set of registered handlers that they are valid for.
        self._answers: tuple[object, dict[ObjectReader[Any], str]] = (None, {})

    def find(self, reader: ObjectReader[Any], method: object) -> str:
        """Find an observer that needs what botocore parses instead of a reader.

        Returns:
            What observes the responses of the client's method; empty if nothing does.
        """
        if self._users and is_wrapped(method):
            return "its method is wrapped"
        if self._users and history_is_recorded():
            return "botocore's history records responses"
        registrations = self._handlers.registrations()
        if registrations is None:
            return "the client's events are of an unknown class"
        answers: dict[ObjectReader[Any], str]
        valid_for, answers = self._answers
        if valid_for is not registrations:
            answers = {}
            self._answers = registrations, answers
        answer = answers.get(reader)
        if answer is None:
            # Another thread may have replaced `self._answers` by now.
            answer = answers[reader] = self._find_handler(reader)
        return answer

    def _find_handler(self, reader: ObjectReader[Any]) -> str:
        operation = reader.operation
        for handler in self._handlers.of("provide-client-params", operation):
            if handler is count_call:
                break
            name = _name_of(handler)
            # It could make a call before ours is counted.
            if not name.endswith(_SDK_HANDLERS):
                return f"{name} handles provide-client-params first"
        for event in _EVENTS:
            for handler in self._handlers.of(event, operation):
                name = _name_of(handler)
                if not name.endswith(_SDK_HANDLERS) and self._counts(name, reader):
                    return f"{name} handles {event}"
        return ""

    def _counts(self, handler: str, reader: ObjectReader[Any]) -> bool:
        """Whether a handler needs more than a reader leaves to it."""
        if not handler.startswith(BOTOCORE_PACKAGES):
            return self._users
        if handler == reader.result_handler or handler.startswith(HARMLESS):
            return False
        only = ONLY_FOR.get(handler)
        return only is None or any(
            shape.name == only for shape in shapes_in(output_shape(reader.model))
        )


def is_async(boto: AnyBotoClient) -> bool:
    """Whether the methods of a client are coroutine functions."""
    # Tools do not patch this method.
    return iscoroutinefunction(getattr(type(boto), "close", None))


def changed_by_boto3(boto: AnyBotoClient) -> bool:
    """Whether boto3 changes the values that a client sends and returns.

    It does so for the client of the resource of DynamoDB, which has Python's values
    instead of `{"S": "text"}`. The clients of most resources are ordinary ones.
    """
    handlers = Handlers(boto).of("before-parameter-build")
    return any(_name_of(handler).startswith("boto3.") for handler in handlers)


def _name_of(handler: object) -> str:
    """The full name of a handler's function, or of its class."""
    module = str(getattr(handler, "__module__", ""))
    name = getattr(handler, "__qualname__", type(handler).__qualname__)
    return f"{module}.{name}"
