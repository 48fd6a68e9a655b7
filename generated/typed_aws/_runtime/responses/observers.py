"""Detecting observers: other code that reads the responses that botocore parses.

A body that is decoded before botocore parses it leaves observers the metadata only. If
there are any, the body is left to botocore.
"""

from __future__ import annotations

from inspect import iscoroutinefunction
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from .output_shape import output_shape, shapes_in

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient, get_global_history_recorder
    from .object_reader import ObjectReader
else:
    from botocore.history import get_global_history_recorder

# Events whose handlers are given the parsed response.
_EVENTS = ("response-received", "needs-retry", "after-call")

# Prefixes of the names of botocore's own handlers, including aiobotocore's.
BOTOCORES = ("aiobotocore.", "botocore.")

# botocore's own handlers of these events that read errors and metadata only.
_HARMLESS = (
    "aiobotocore.discovery.",
    "aiobotocore.retries.",
    "aiobotocore.retryhandler.",
    "aiobotocore.utils.AioS3RegionRedirector",
    "botocore.discovery.",
    "botocore.handlers._handle_sqs_compatible_error",
    "botocore.handlers._update_status_code",
    "botocore.monitoring.",
    "botocore.retries.",
    "botocore.retryhandler.",
    "botocore.utils.S3RegionRedirector",
)

# botocore's own handlers that change only values of one shape.
_ONLY_FOR = {"botocore.handlers.json_decode_policies": "policyDocumentType"}

# The handlers of other SDKs like this one, which do nothing during our calls. The first
# name is that of SDKs made by botosmith 0.1.0.
_SDK_HANDLERS = (
    "._runtime.fastpath.before_parse",
    "._runtime.responses.hook.before_parse",
)


class _Answers:
    """Answers that are valid for one set of registered handlers."""

    __slots__ = ("by_reader", "registrations")

    def __init__(self, registrations: object) -> None:
        self.registrations = registrations
        self.by_reader: dict[ObjectReader[Any], bool] = {}


class Observers:
    """Looks for observers of a botocore client.

    botocore has no public list of handlers, so this looks into its event emitter. If
    the emitter has an unknown form, it assumes that there are observers.
    """

    def __init__(self, boto: AnyBotoClient, own: object, *, users: bool) -> None:
        """Look for the observers of a client.

        Args:
            boto: The client.
            own: Our handler of `before-parse`.
            users: Whether the user's observers count too. Handlers of botocore's own
                always count, because they may change the result.
        """
        self._boto = boto
        self._own = own
        self._users = users
        self._service_id = boto.meta.service_model.service_id.hyphenize()
        self._emitter = emitter_of(boto)
        self._answers = _Answers(None)

    def any_for(self, reader: ObjectReader[Any], method: object) -> bool:
        """Whether an observer needs what botocore parses of an operation's responses.

        Args:
            reader: The reader that would read the bodies instead.
            method: The client's method that is to be called.
        """
        if self._users and (self._is_patched(method) or history_is_recorded()):
            return True
        registrations = getattr(self._emitter, "_lookup_cache", None)
        if registrations is None:
            return self._users
        answers = self._answers
        # botocore replaces this cache after a handler is registered or removed.
        if answers.registrations is not registrations:
            answers = self._answers = _Answers(registrations)
        answer = answers.by_reader.get(reader)
        if answer is None:
            # Another thread may have replaced `self._answers` by now.
            answer = answers.by_reader[reader] = self._any_handler_for(reader)
        return answer

    def _any_handler_for(self, reader: ObjectReader[Any]) -> bool:
        operation = reader.operation
        for event in _EVENTS:
            for handler in self._handlers(event, operation):
                name = name_of(handler)
                if self._counts(name, reader):
                    return True
        # Handlers that are given the raw body matter if they are called after ours.
        handlers = self._handlers("before-parse", operation) if self._users else []
        while handlers and handlers[-1] is not self._own:
            if not name_of(handlers.pop()).endswith(_SDK_HANDLERS):
                return True
        return False

    def _counts(self, handler: str, reader: ObjectReader[Any]) -> bool:
        """Whether a handler needs more than a reader leaves to it."""
        if not handler.startswith(BOTOCORES):
            return self._users
        if handler == reader.result_handler or handler.startswith(_HARMLESS):
            return False
        only = _ONLY_FOR.get(handler)
        return only is None or any(
            shape.name == only for shape in shapes_in(output_shape(reader.model))
        )

    def _handlers(self, event: str, operation: str) -> list[object]:
        return handlers_of(self._emitter, f"{event}.{self._service_id}.{operation}")

    def _is_patched(self, method: object) -> bool:
        """Whether something wraps a method that we call, and so sees its result."""
        boto = self._boto
        return (
            type(method) is not MethodType
            or not is_botocores(method.__func__)
            or not is_botocores(getattr(type(boto), "_make_api_call", None))
            or "_make_api_call" in vars(boto)
        )


def is_botocores(function: object) -> bool:
    # Wrappers made with functools.wraps copy the names, but not the globals.
    return type(function) is FunctionType and str(
        function.__globals__.get("__name__")
    ).startswith(BOTOCORES)


def is_async(boto: AnyBotoClient) -> bool:
    """Whether a client is one of aiobotocore, whose methods return coroutines."""
    # Tools do not patch this method.
    return iscoroutinefunction(getattr(type(boto), "close", None))


def changed_by_boto3(boto: AnyBotoClient) -> bool:
    """Whether boto3 changes the values that a client sends and returns.

    It does so for the client of the resource of DynamoDB, which has Python's values
    instead of `{"S": "text"}`. The clients of most resources are ordinary ones.
    """
    service_id = boto.meta.service_model.service_id.hyphenize()
    emitter = emitter_of(boto)
    if not hasattr(emitter, "_handlers"):
        return False  # not botocore's emitter, so hardly one that boto3 has changed
    handlers = handlers_of(emitter, f"before-parameter-build.{service_id}")
    return any(name_of(handler).startswith("boto3.") for handler in handlers)


def emitter_of(boto: AnyBotoClient) -> object:
    events: object = boto.meta.events
    return getattr(events, "_emitter", events)


def handlers_of(emitter: object, event: str) -> list[object]:
    trie: Any = getattr(emitter, "_handlers", None)
    return list(trie.prefix_search(event))


def history_is_recorded() -> bool:
    recorder: object = get_global_history_recorder()
    return bool(getattr(recorder, "_enabled", True))


def name_of(handler: object) -> str:
    """The full name of a handler's function, or of its class."""
    module = str(getattr(handler, "__module__", ""))
    name = getattr(handler, "__qualname__", type(handler).__qualname__)
    return f"{module}.{name}"
