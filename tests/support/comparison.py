"""Compares values, and the outcomes of calls."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias, TypeGuard

from botocore.eventstream import EventStream
from botocore.exceptions import ClientError
from botocore.response import StreamingBody

from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind

Failed: TypeAlias = tuple[str, object]
"""An exception: the name of its type, and its message or response."""

# How the classes of event streams end, of botocore, any SDK and replays.
_STREAMS = (EventStream.__name__, "ReceivedEvents", "ReadEvents", "AsyncEvents")
# The class of bodies of asynchronous clients, of any SDK.
_BODY = "AwaitedBody"


def is_map(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a map or a structure."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a list or a tuple."""
    return isinstance(value, list | tuple)


def difference(ours: Any, theirs: Any, path: str = "$", *, exact: bool = False) -> str:
    """Find the path of the first difference between two values, and both; "" if none.

    This is stricter than `==`: a boolean is not a number, a string does not equal one
    of another class, and a naive time does not equal an aware one. NaN equals itself.
    If it is exact, 1 is not 1.0, and keys are plain strings.
    """
    if exact and type(ours) is not type(theirs):
        return f"{path}: {_shown(ours)} instead of {_shown(theirs)}"
    if is_map(theirs):
        if not is_map(ours):
            return f"{path}: {_shown(ours)} instead of {_shown(theirs)}"
        if set(ours) != set(theirs):
            more, missing = ours.keys() - theirs.keys(), theirs.keys() - ours.keys()
            return f"{path}: too many keys {more}, missing keys {missing}"
        if exact and any(type(key) is not str for key in ours):
            return f"{path}: keys that are not plain strings"
        parts = (
            difference(ours[key], value, f"{path}.{key}", exact=exact)
            for key, value in theirs.items()
        )
        return next(filter(None, parts), "")
    if is_list(theirs):
        if not is_list(ours):
            return f"{path}: {_shown(ours)} instead of {_shown(theirs)}"
        if len(ours) != len(theirs):
            return f"{path}: {len(ours)} items instead of {len(theirs)}"
        parts = (
            difference(one, other, f"{path}[{index}]", exact=exact)
            for index, (one, other) in enumerate(zip(ours, theirs, strict=True))
        )
        return next(filter(None, parts), "")
    if _same(ours, theirs):
        return ""
    return f"{path}: {_shown(ours)} instead of {_shown(theirs)}"


def _same(ours: object, theirs: object) -> bool:
    if isinstance(theirs, datetime):
        return (
            isinstance(ours, datetime)
            and (ours.tzinfo is None) == (theirs.tzinfo is None)
            and ours == theirs
        )
    if isinstance(theirs, float) and theirs != theirs:
        return isinstance(ours, float) and ours != ours
    if _is_number(theirs):
        return _is_number(ours) and ours == theirs
    return type(ours) is type(theirs) and ours == theirs


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) < 300 else f"{text[:300]}..."


def outcome(
    call: Callable[[], object],
    to_dict: Callable[[Any], Any],
    kind: ClientKind = SYNCHRONOUS,
) -> object:
    """Make a call, and return its result as a dict, with streams read to their ends.

    Where the call or a stream fails, there is the exception.
    """
    try:
        result = to_dict(call())
    except Exception as error:
        return failure(error)
    result.pop("ResponseMetadata", None)
    return {name: _read(value, to_dict, kind) for name, value in result.items()}


def failure(error: Exception) -> Failed:
    """Describe an exception: botocore's class, and the response or the message."""
    if type(error).__name__ == "UnreadableResponseError":
        # Ours, which has botocore's as its cause.
        assert isinstance(error.__cause__, Exception)
        error = error.__cause__
    name = _botocores_name(error)
    if isinstance(error, ClientError):
        return name, error.response
    return name, str(error)


def _botocores_name(error: Exception) -> str:
    # The bases of a typed error are our class and botocore's.
    homes = ("botocore.", "builtins")
    for cls in type(error).__mro__:
        if cls.__module__.startswith(homes):
            return cls.__name__
    return type(error).__name__


def _read(value: Any, to_dict: Callable[[Any], Any], kind: ClientKind) -> object:
    if isinstance(value, StreamingBody) or type(value).__name__ == _BODY:
        try:
            return "body", kind.result(value.read())
        except Exception as error:
            return failure(error)
    # The class of botocore or of an SDK.
    if type(value).__name__.endswith(_STREAMS):
        stream: Any = value
        events: list[object] = []
        try:
            kind.each(stream, lambda event: events.append(to_dict(event)))
        except Exception as error:
            events.append(failure(error))
        return events
    return value


def unchanged(value: Any) -> Any:
    """Return a dict as it is: `to_dict` for what plain botocore returns."""
    return value


def assert_no_problems(found: Iterable[str]) -> None:
    """Fail with all problems; an empty text is none."""
    problems = [one for one in found if one]
    assert not problems, f"{len(problems)} problems\n" + "\n".join(problems)
