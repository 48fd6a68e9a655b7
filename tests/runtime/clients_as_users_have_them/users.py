"""A user of a client: what the user's code does to it, and what that code sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from io import BytesIO
from typing import Any, TypeAlias

from botocore.awsrequest import AWSPreparedRequest, AWSRequest
from botocore.model import OperationModel

from tests.runtime.clients_as_users_have_them.calls import Call

REGISTER = ("register", "register_first", "register_last")
"""The methods of botocore's emitter that register handlers."""


class User:
    """The user of one client.

    Attributes:
        call: What the user calls.
        events: The events of the session until there is a client, then the client's.
        boto: The client; `None` until there is one.
        seen: What the user's code was given, in order.
    """

    def __init__(self, call: Call, session: Any) -> None:
        """Begin without a client.

        Args:
            call: What the user calls.
            session: The session, of boto3 or of botocore.
        """
        self.call = call
        self.events: Any = getattr(session, "events", None)
        if self.events is None:
            self.events = session.get_component("event_emitter")
        self.boto: Any = None
        self.seen: list[object] = []
        self._undo: list[Callable[[], object]] = []

    def take(self, boto: Any) -> None:
        """Have a client from now on."""
        self.boto = boto
        self.events = boto.meta.events

    def saw(self, what: str, *args: object, **kwargs: object) -> None:
        """Remember what the user's code was given, as it is now."""
        self.seen.append((what, snapshot(args), snapshot(kwargs)))

    def watched(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a function so that the user sees its arguments, and its result.

        Results of coroutine functions are not seen.

        Args:
            name: Its name.
            function: The function.
        """

        @wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            self.saw(name, *args, **kwargs)
            result = function(*args, **kwargs)
            if not iscoroutinefunction(function):
                self.saw(f"the result of {name}", result)
            return result

        return call

    def handle(
        self,
        event: str,
        handler: Callable[..., Any] | None = None,
        how: str = "register",
    ) -> None:
        """Register a handler.

        Args:
            event: The name of the event.
            handler: The handler; by default one that sees what it is given.
            how: The method that registers it.
        """
        name = f"{how} {event}"

        def see(**given: object) -> None:
            self.saw(name, **given)

        chosen = see if handler is None else handler
        getattr(self.events, how)(event, chosen)
        self._undo.append(lambda: self.events.unregister(event, chosen))

    def set(self, owner: Any, name: str, value: object) -> None:
        """Set an attribute, as `mock.patch.object` does.

        Args:
            owner: A client, a part of it, a class or a module.
            name: The name of the attribute.
            value: Its value.
        """
        before: object = owner.__dict__.get(name, _ABSENT)
        setattr(owner, name, value)

        def undo() -> None:
            if before is _ABSENT:
                delattr(owner, name)
            else:
                setattr(owner, name, before)

        self._undo.append(undo)

    def on_undo(self, function: Callable[[], object]) -> None:
        """Have a function called that undoes something."""
        self._undo.append(function)

    def put(self, entries: dict[Any, Any], key: object, value: object) -> None:
        """Set an entry of a dict."""
        before = entries[key]
        entries[key] = value
        self._undo.append(lambda: entries.__setitem__(key, before))

    def watch(self, owner: Any, name: str) -> None:
        """Replace a function by one that the user has wrapped.

        Args:
            owner: The object, class or module that it is looked up in.
            name: Its name.
        """
        self.set(owner, name, self.watched(name, getattr(owner, name)))

    def undo(self) -> None:
        """Undo all that was done, the last first."""
        while self._undo:
            self._undo.pop()()


_ABSENT = object()

Act: TypeAlias = Callable[[User], None]
"""What a user does to a client, or to what it is made of."""


def snapshot(value: Any) -> object:
    """Copy a value that may change later; of most objects, the name of their type."""
    if value is None or isinstance(value, bool | int | float | bytes):
        return value
    if isinstance(value, str):
        return _FEATURES.sub(_sorted_features, value)
    if isinstance(value, AWSRequest):
        return {
            "headers": snapshot(list(value.headers.raw_items())),
            **{
                name: snapshot(getattr(value, name))
                for name in ("method", "url", "data", "params", "context")
            },
        }
    if isinstance(value, AWSPreparedRequest):
        return sent(value)
    if isinstance(value, OperationModel):
        return value.name
    if isinstance(value, BytesIO):
        return ("a file", value.getvalue(), value.tell())
    collection: Any = value
    if isinstance(value, Mapping):
        kind = type(collection).__name__
        return {"": kind} | {key: snapshot(it) for key, it in collection.items()}
    if isinstance(value, list | tuple):
        return [type(collection).__name__, *map(snapshot, collection)]
    if isinstance(value, Exception):
        return repr(value)
    classes: tuple[type, ...] = (
        value if isinstance(value, type) else type(value)
    ).__mro__
    # The runtime's classes extend botocore's.
    named = next((c for c in classes if _is_botocores(c)), classes[0])
    return f"{named.__module__}.{named.__qualname__}"


def _is_botocores(cls: type) -> bool:
    return cls.__module__.startswith("botocore.")


def sent(request: AWSPreparedRequest) -> tuple[object, ...]:
    """All that is sent of a request, with the headers in their order."""
    body: Any = request.body
    content = body.getvalue() if isinstance(body, BytesIO) else snapshot(body)
    headers = [(name, _text(value)) for name, value in request.headers.items()]
    return request.method, request.url, headers, content


def _text(value: object) -> object:
    return snapshot(value.decode() if isinstance(value, bytes) else value)


# botocore has the features of a user agent in a set.
_FEATURES = re.compile(r"(?<= m/)[^ ]+")


def _sorted_features(found: re.Match[str]) -> str:
    return ",".join(sorted(found[0].split(",")))
