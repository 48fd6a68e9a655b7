"""Finds the values of a request that break the limits of its model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from botocore import xform_name

from ..secrets.members import is_named_as_secret
from .sdk import package_of, seam_of, snapshot
from .structural import RequestOf

Violation: TypeAlias = tuple[str, str, str]
"""The path of a value, what is expected, and what was found."""

# A group that repeats and has a repetition inside, whose search may take very long; and
# the longest text for which all other patterns of AWS take milliseconds.
_SLOW = re.compile(r"[*+?}][^()]*\)+[*+{]|\)[*+?{][^()]*\)[*+{]")
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
            Those that `re` cannot read, those that repeat a repetition, whose search
            may take very long, and texts of more than 256 characters are left out.

    Returns:
        A tuple for each value, as in `ArgumentError.problems`: its path, what is
        expected, and what was found, which is `***` if it is secret.

    Raises:
        TypeError: It is not a request of a generated package.
        FileNotFoundError: The package does not have its models.
        ConversionError: A value does not fit its member.
    """
    cls: Any = type(request)
    arguments = seam_of(cls).to_dict(request)
    if not hasattr(cls, "__operation__"):
        raise TypeError(f"not a request: {request!r}")
    return [*broken_limits(cls, cls.__operation__, arguments, patterns=patterns)]


def broken_limits(
    cls: type, operation: str, arguments: Mapping[str, Any], *, patterns: bool = False
) -> Iterator[Violation]:
    """Find what breaks limits in boto3's arguments of an operation.

    Args:
        cls: A class of the service's package.
        operation: The name of the operation.
        arguments: The arguments.
        patterns: As for `violations`.
    """
    package = package_of(cls)
    service = cls.__module__.removeprefix(f"{package}.").partition(".")[0]
    model = _model(package, service)
    if given := model["operations"][operation].get("input"):
        limits = Limits(model["shapes"], patterns=patterns)
        yield from limits.inside("", given, arguments, secret=False)


@cache
def _model(package: str, service: str) -> Any:
    return snapshot(package, service)["service"]


class Limits:
    """The walk through values beside their shapes."""

    def __init__(self, shapes: Any, *, patterns: bool) -> None:
        self._shapes = shapes
        self._patterns = patterns

    def inside(
        self, path: str, reference: Any, value: Any, *, secret: bool
    ) -> Iterator[Violation]:
        """What breaks limits in a value, given the reference to its shape."""
        traits = {**self._shapes[reference["shape"]], **reference}
        secret = secret or bool(traits.get("sensitive"))
        yield from self._problems(path, traits, value, secret=secret)
        for inner, name, one, part in self._parts(path, traits, value):
            named = is_named_as_secret(name, one, self._shapes)
            yield from self.inside(inner, one, part, secret=secret or named)

    def _parts(
        self, path: str, traits: Any, value: Any
    ) -> Iterator[tuple[str, str, Any, Any]]:
        """The values in a value: path, name, the reference to its shape, the value."""
        kind: str = traits["type"]
        given: type[object] = value.__class__
        if kind == "structure" and issubclass(given, Mapping):
            for name, one in traits.get("members", {}).items():
                if value.get(name) is not None:
                    inner = f"{path}.{xform_name(name)}".lstrip(".")
                    yield inner, name, one, value[name]
        elif kind == "list" and issubclass(given, Sequence):
            for index, item in enumerate(value):
                yield f"{path}[{index}]", "", traits["member"], item
        elif kind == "map" and issubclass(given, Mapping):
            for key, item in value.items():
                yield f"{path}.keys()", "", traits["key"], key
                yield f"{path}[{key!r}]", "", traits["value"], item

    def _problems(
        self, path: str, traits: Any, value: Any, *, secret: bool
    ) -> Iterator[Violation]:
        """What is wrong about a value itself."""
        kind: type[object] = value.__class__
        is_number = issubclass(kind, int | float) and kind is not bool
        # Times and files have no limits.
        if "enum" in traits or not (is_number or issubclass(kind, Sequence | Mapping)):
            return
        size, length = (value, "") if is_number else (len(value), "a length of ")
        got = "***" if secret and is_number else str(size)
        if "min" in traits and size < traits["min"]:
            yield path, f"{length}at least {traits['min']}", got
        if "max" in traits and size > traits["max"]:
            yield path, f"{length}at most {traits['max']}", got
        if self._patterns and issubclass(kind, str) and size <= _LONGEST:
            pattern = _compiled(traits.get("pattern", "(?s).*"))
            if pattern is not None and not pattern.fullmatch(value):
                expected = f"a match of {pattern.pattern!r}"
                yield path, expected, "***" if secret else repr(value)


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """The pattern; `None` if `re` cannot read it, or may take long."""
    try:
        return None if _SLOW.search(pattern) else re.compile(pattern)
    except re.error:
        return None
