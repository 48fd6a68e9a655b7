"""Finds the values of a request that break the limits of its model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from .sdk import models_of, seam_of
from .structural import RequestOf

Violation: TypeAlias = tuple[str, str, str]
"""The path of a value, what is expected, and what was found."""

# What may search very long: a group that repeats and has a repetition inside, and four
# repeated sets of characters in a row. For texts of this length, all other patterns of
# AWS take milliseconds.
_SLOW = re.compile(
    r"[*+?}][^()]*\)+[*+{]|\)[*+?{][^()]*\)[*+{]|(\][*+](\[(\\.|[^\]\\])*)?){4}"
)
_LONGEST = 256


def violations(
    request: RequestOf[Any], /, *, patterns: bool = False
) -> list[Violation]:
    """List the lengths, numbers and counts that break the limits of a model.

    AWS checks them, by rules of its own that may differ, and clients do not. A length
    is that of Unicode characters for text, of bytes for blobs, and of items or entries
    for lists and maps.

    Args:
        request: The request.
        patterns: Whether texts have to match the patterns of the model, as a whole.
            Patterns that `re` cannot read or that may search very long are left out,
            and so are texts of more than 256 characters.

    Returns:
        A tuple for each value, as in `ArgumentError.problems`: its path, what is
        expected, and what was found, which is `***` if it is secret.

    Raises:
        TypeError: It is not a request of a generated package.
        FileNotFoundError: The package does not have its models.
        ConversionError: A value does not fit its member.
    """
    cls: Any = type(request)
    seam = seam_of(cls)
    if not hasattr(cls, "__operation__"):
        raise TypeError(f"not a request: {request!r}")
    limits = Limits(models_of(cls)["service"], patterns=patterns)
    arguments, places = seam.to_dict(request), seam.places_of(request)
    return [*limits.broken(cls.__operation__, arguments, places)]


class Limits:
    """The limits of a model, and the walk through boto3's arguments."""

    def __init__(self, model: Any, *, patterns: bool = False) -> None:
        """Take a service model, and whether texts have to match patterns."""
        self._operations, self._shapes = model["operations"], model["shapes"]
        self._patterns = patterns

    def broken(
        self,
        operation: str,
        arguments: Mapping[str, Any],
        places: Mapping[str, Any] = {},
    ) -> Iterator[Violation]:
        """Find what breaks the limits in the arguments of an operation.

        Args:
            operation: The name of the operation.
            arguments: The arguments.
            places: The path of each value, and whether it is secret, by botocore's
                path, which stays if it is unknown.
        """
        if given := self._operations[operation].get("input"):
            for place, expected, got, is_value in self._inside("", given, arguments):
                path, is_secret = places.get(place, (place.lstrip("."), False))
                yield path, expected, "***" if is_secret and is_value else got

    def _inside(
        self, place: str, reference: Any, value: Any
    ) -> Iterator[tuple[str, str, str, bool]]:
        """What is wrong in a value, and whether what was found is the value itself."""
        traits = {**self._shapes[reference["shape"]], **reference}
        yield from self._problems(place, traits, value)
        for step, inner, part in self._parts(traits, value):
            yield from self._inside(place + step, inner, part)

    def _parts(self, traits: Any, value: Any) -> Iterator[tuple[str, Any, Any]]:
        """The values in a value: the step to each, and the reference to its shape."""
        given: type[object] = value.__class__
        if traits["type"] == "structure" and issubclass(given, Mapping):
            for name, one in traits.get("members", {}).items():
                if value.get(name) is not None:
                    yield f".{name}", one, value[name]
        elif traits["type"] == "list" and issubclass(given, Sequence):
            for index, item in enumerate(value):
                yield f"[{index}]", traits["member"], item
        elif traits["type"] == "map" and issubclass(given, Mapping):
            for key, item in value.items():
                yield f" (key: {key})", traits["key"], key
                yield f".{key}", traits["value"], item

    def _problems(
        self, place: str, traits: Any, value: Any
    ) -> Iterator[tuple[str, str, str, bool]]:
        """What is wrong about a value itself."""
        kind: type[object] = value.__class__
        is_number = issubclass(kind, int | float) and kind is not bool
        # Times and files have no limits.
        if "enum" in traits or not (is_number or issubclass(kind, Sequence | Mapping)):
            return
        size, length = (value, "") if is_number else (len(value), "a length of ")
        if "min" in traits and size < traits["min"]:
            yield place, f"{length}at least {traits['min']}", str(size), is_number
        if "max" in traits and size > traits["max"]:
            yield place, f"{length}at most {traits['max']}", str(size), is_number
        if self._patterns and issubclass(kind, str) and size <= _LONGEST:
            pattern = _compiled(traits.get("pattern", "(?s).*"))
            if pattern is not None and not pattern.fullmatch(value):
                yield place, f"a match of {pattern.pattern!r}", repr(value), True


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """The pattern; `None` if `re` cannot read it, or may search very long."""
    try:
        return None if _SLOW.search(pattern) else re.compile(pattern)
    except re.error:
        return None
