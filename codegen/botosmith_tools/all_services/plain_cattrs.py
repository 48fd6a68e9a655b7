"""Converts generated classes with a plain cattrs converter, as other projects do."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from cattrs import Converter

_PLAIN: Mapping[type, object] = {str: "text", int: 5, float: 1.5, bool: True}
# Members of structures inside this many others are absent if they may be. They have
# their turn when their own class is converted.
_MOST_ABOVE = 2
_VALUES = {**_PLAIN, bytes: b"b", datetime: datetime(2024, 5, 1, tzinfo=UTC)}


def unconverted_classes(classes: Iterable[type]) -> Iterator[str]:
    """Describe which classes a plain converter cannot convert, and why.

    It unstructures every class. It structures those that consist of strings, numbers,
    enums, and structures of these. Errors are not data.
    """
    converter = Converter()
    for cls in classes:
        if not attrs.has(cls) or issubclass(cls, BaseException):
            continue
        made = _sample(cls, frozenset())
        try:
            data = converter.unstructure(made)
            if is_plain(cls):
                again = converter.unstructure(converter.structure(data, cls))
                # Sequences become lists or tuples, which depends on cattrs's version.
                if json.dumps(again) != json.dumps(data):
                    raise ValueError("not equal to what it was made from")
        except Exception as error:
            yield f"{cls.__module__}.{cls.__qualname__}: {error!r}"


def is_plain(annotation: object, above: frozenset[type] = frozenset()) -> bool:
    """Whether a plain converter can structure a type."""
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        others = [part for part in get_args(annotation) if part is not NoneType]
        return len(others) == 1 and is_plain(others[0], above)
    if origin in (Sequence, Mapping):
        return all(is_plain(part, above) for part in get_args(annotation))
    if not isinstance(annotation, type) or annotation in above:
        return annotation in above
    if attrs.has(annotation):
        inner = above | {annotation}
        return all(is_plain(hint, inner) for hint in _members(annotation).values())
    return annotation in _PLAIN or issubclass(annotation, Enum)


def _sample(annotation: Any, above: frozenset[type]) -> object:
    """Make a value; structures inside one of the same class are absent."""
    origin, parts = get_origin(annotation), get_args(annotation)
    is_deep = len(above) > _MOST_ABOVE
    if origin in (Union, UnionType):
        return None if is_deep or annotation in above else _sample(parts[0], above)
    if is_deep and origin in (Sequence, Mapping):
        return {} if origin is Mapping else []
    if origin is Sequence:
        return [x for x in [_sample(parts[0], above)] if x is not None]
    if origin is Mapping:
        pairs = [tuple(_sample(part, above) for part in parts)]
        return {key: item for key, item in pairs if item is not None}
    if annotation in _VALUES:
        return _VALUES[annotation]
    if annotation in above:
        return None
    if attrs.has(annotation):
        inner = above | {annotation}
        hints = _members(annotation)
        values = {name: _sample(hints[name], inner) for name in hints}
        if any(values[n] is None and not _is_optional(hints[n]) for n in hints):
            return None  # it requires what is absent
        return annotation(**values)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return next(iter(annotation))
    return None  # a stream


def _is_optional(annotation: object) -> bool:
    return NoneType in get_args(annotation)


@cache
def _members(cls: type) -> Mapping[str, Any]:
    hints = get_type_hints(cls)
    return {a.alias: hints[a.name] for a in attrs.fields(cls) if a.init}
