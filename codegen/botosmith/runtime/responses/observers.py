"""Who else looks at what botocore parsed: the fast way leaves them metadata only."""

from __future__ import annotations

from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from botocore.history import get_global_history_recorder

if TYPE_CHECKING:
    from botocore.client import BaseClient

    from .hook import Way

# Events whose handlers are given the parsed response.
_EVENTS = ("response-received", "needs-retry", "after-call")

# botocore's own handlers of these events, which look at errors and metadata alone.
_HARMLESS = (
    "botocore.discovery.",
    "botocore.handlers._handle_sqs_compatible_error",
    "botocore.monitoring.",
    "botocore.retries.",
    "botocore.retryhandler.",
)

# The handlers of other SDKs like this one, which do nothing during our calls.
_SDK_HANDLER = "._runtime.responses.hook.before_parse"


class Onlookers:
    """Watches a botocore client for those who read parsed responses.

    botocore tells nobody which handlers there are, so this looks into its emitter, and
    where it does not find what it knows it assumes the worst.
    """

    def __init__(self, boto: BaseClient, own: object, *, users: bool) -> None:
        """Watch a client.

        Args:
            boto: The client.
            own: Our handler of `before-parse`.
            users: Whether the user's onlookers count, and not only handlers of
                botocore's own, which may change the result.
        """
        self._boto = boto
        self._own = own
        self._users = users
        self._service_id = boto.meta.service_model.service_id.hyphenize()
        self._emitter = _emitter(boto)
        self._registrations: object = None
        self._answers: dict[str, bool] = {}

    def any_at(self, way: Way, method: object) -> bool:
        """Whether anyone misses what the parsed responses of an operation would have.

        Args:
            way: How its bodies would be read.
            method: The client's method that is to be called.
        """
        if self._users and (self._is_patched(method) or _history_is_recorded()):
            return True
        registrations = getattr(self._emitter, "_lookup_cache", None)
        if registrations is None:
            return self._users
        # The cache is replaced whenever a handler comes or goes.
        if registrations is not self._registrations:
            self._registrations, self._answers = registrations, {}
        answer = self._answers.get(way.operation)
        if answer is None:
            answer = self._answers[way.operation] = self._handlers_look(way)
        return answer

    def _handlers_look(self, way: Way) -> bool:
        operation = way.operation
        for event in _EVENTS:
            for handler in self._handlers(event, operation):
                name = _name(handler)
                is_botocores = name.startswith("botocore.")
                counts = not way.is_whole if is_botocores else self._users
                if counts and not name.startswith(_HARMLESS):
                    return True
        # Those who see the body before it is parsed matter where they come after us.
        seen = self._handlers("before-parse", operation) if self._users else []
        while seen and seen[-1] is not self._own:
            if not _name(seen.pop()).endswith(_SDK_HANDLER):
                return True
        return False

    def _handlers(self, event: str, operation: str) -> list[object]:
        return _handlers_of(self._emitter, f"{event}.{self._service_id}.{operation}")

    def _is_patched(self, method: object) -> bool:
        """Whether someone wraps what we call, and so sees what it returns."""
        boto = self._boto
        return (
            type(method) is not MethodType
            or not _is_botocores(method.__func__)
            or not _is_botocores(getattr(type(boto), "_make_api_call", None))
            or "_make_api_call" in vars(boto)
        )


def _is_botocores(function: object) -> bool:
    # Wrappers made with functools.wraps copy the names, but not the globals.
    return type(function) is FunctionType and str(
        function.__globals__.get("__name__")
    ).startswith("botocore.")


def changed_by_boto3(boto: BaseClient) -> bool:
    """Whether boto3 changes what a client sends and gives, as that of a resource.

    Args:
        boto: The client. Those of most resources are plain; that of DynamoDB's takes
            and gives Python's values in the place of `{"S": "text"}`.
    """
    service_id = boto.meta.service_model.service_id.hyphenize()
    emitter = _emitter(boto)
    if not hasattr(emitter, "_handlers"):
        return False  # not botocore's, and so hardly boto3's
    handlers = _handlers_of(emitter, f"before-parameter-build.{service_id}")
    return any(_name(handler).startswith("boto3.") for handler in handlers)


def _emitter(boto: BaseClient) -> object:
    events: object = boto.meta.events
    return getattr(events, "_emitter", events)


def _handlers_of(emitter: object, event: str) -> list[object]:
    trie: Any = getattr(emitter, "_handlers", None)
    return list(trie.prefix_search(event))


def _history_is_recorded() -> bool:
    recorder: object = get_global_history_recorder()
    return bool(getattr(recorder, "_enabled", True))


def _name(handler: object) -> str:
    """The full name of a handler's function, or of its class."""
    module = str(getattr(handler, "__module__", ""))
    name = getattr(handler, "__qualname__", type(handler).__qualname__)
    return f"{module}.{name}"
