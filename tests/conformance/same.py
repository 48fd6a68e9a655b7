"""What it takes for two results to be the same."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias, TypeGuard

from botocore.eventstream import EventStream
from botocore.exceptions import ClientError
from botocore.response import StreamingBody

Failed: TypeAlias = tuple[str, object]
"""An exception: its type's name, and what it says."""


def is_map(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a map or a structure."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a list, or a tuple."""
    return isinstance(value, list | tuple)


def difference(ours: Any, theirs: Any, path: str = "") -> str:
    """Find where two values differ.

    Stricter than `==`: a boolean is no number, a text no other class of text, and a
    moment has a zone or has none. Less strict for NaN, which equals itself.

    Returns:
        The first difference, with its path; empty where there is none.
    """
    if is_map(theirs):
        if not is_map(ours) or set(ours) != set(theirs):
            return f"{path}: {_shown(ours)} for {_shown(theirs)}"
        parts = [difference(ours[k], v, f"{path}.{k}") for k, v in theirs.items()]
        return next(filter(None, parts), "")
    if is_list(theirs):
        if not is_list(ours) or len(ours) != len(theirs):
            return f"{path}: {_shown(ours)} for {_shown(theirs)}"
        parts = [
            difference(x, y, f"{path}[{i}]")
            for i, (x, y) in enumerate(zip(ours, theirs, strict=True))
        ]
        return next(filter(None, parts), "")
    return "" if _same(ours, theirs) else f"{path}: {_shown(ours)} for {_shown(theirs)}"


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


def outcome(call: Callable[[], object], to_dict: Callable[[Any], Any]) -> object:
    """Make a call and give all that came of it, streams read to their ends.

    Args:
        call: What to do.
        to_dict: Makes a dict of what it returns, and of each event of a stream.

    Returns:
        The dict; or what was raised, where the call or a stream failed.
    """
    try:
        result = to_dict(call())
    except Exception as error:
        return failure(error)
    result.pop("ResponseMetadata", None)
    return {name: _read(value, to_dict) for name, value in result.items()}


def failure(error: Exception) -> Failed:
    """Describe what was raised: botocore's class, and the answer or the words."""
    if type(error).__name__ == "UnreadableResponseError":
        # Of ours: it has botocore's as its cause.
        assert isinstance(error.__cause__, Exception)
        error = error.__cause__
    name = _botocores_name(error)
    if isinstance(error, ClientError):
        return name, error.response
    return name, str(error)


def _botocores_name(error: Exception) -> str:
    # A typed error's classes are ours and botocore's own.
    homes = ("botocore.", "builtins")
    for cls in type(error).__mro__:
        if cls.__module__.startswith(homes):
            return cls.__name__
    return type(error).__name__


def _read(value: Any, to_dict: Callable[[Any], Any]) -> object:
    if isinstance(value, StreamingBody):
        try:
            return "body", value.read()
        except Exception as error:
            return failure(error)
    # Botocore's class or that of an SDK.
    if type(value).__name__ == EventStream.__name__:
        stream: Any = value
        events: list[object] = []
        try:
            for event in stream:
                events.append(to_dict(event))
        except Exception as error:
            events.append(failure(error))
        return events
    return value


def unchanged(value: Any) -> Any:
    """Leave a dict as it is: `to_dict` for what plain botocore returns."""
    return value


def listed(problems: Sequence[str]) -> str:
    """Put problems into the message of a failing test."""
    return f"{len(problems)} problems\n" + "\n".join(problems)
