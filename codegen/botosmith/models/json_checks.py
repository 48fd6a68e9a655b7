"""Type checks for parsed JSON that may come from anywhere.

Every check raises a `BotosmithError` that names the place of the value, and returns the
value so that calls can be nested.
"""

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from ..errors import BotosmithError

# Parsed JSON whose types are not known yet.
Json: TypeAlias = Any

_DESCRIPTIONS: Mapping[type, str] = {
    bool: "true or false",
    dict: "an object",
    float: "a number",
    int: "an integer",
    list: "a list",
    str: "a string",
    type(None): "null",
}


# Deeper nesting would exhaust the recursion of whatever walks through a model later.
# AWS's own models have at most 6 levels.
_MAX_DEPTH = 64


def parse_json(data: bytes, where: str) -> Json:
    """Parse JSON in UTF-8 that may come from anywhere.

    Args:
        data: The text.
        where: Its place, for the error message.

    Raises:
        BotosmithError: The text is not JSON, or nested too deeply.
    """
    try:
        content: Json = json.loads(data.decode())
    except ValueError as error:
        raise BotosmithError(f"not JSON ({error})", where) from error
    except RecursionError as error:
        raise BotosmithError("nested too deeply", where) from error
    check_depth(content, where)
    return content


def check_depth(value: Json, where: str) -> None:
    """Check that objects and lists are not nested too deeply."""
    level = [value] if value.__class__ in (dict, list) else []
    for _ in range(_MAX_DEPTH):
        level = [
            part
            for parent in level
            for part in (parent.values() if parent.__class__ is dict else parent)
            if part.__class__ is dict or part.__class__ is list
        ]
        if not level:
            return
    raise BotosmithError(f"nested too deeply, in more than {_MAX_DEPTH} levels", where)


def check_object(value: Json, where: str) -> Json:
    """Check that a value is a JSON object.

    Args:
        value: The value.
        where: Its place, for the error message.
    """
    return _check_type(value, dict, where)


def check_list(value: Json, where: str) -> Json:
    """Check that a value is a list."""
    return _check_type(value, list, where)


def check_string(value: Json, where: str) -> str:
    """Check that a value is a string."""
    text: str = _check_type(value, str, where)
    return text


def check_strings(value: Json, where: str) -> list[str]:
    """Check that a value is a list of strings."""
    for index, item in enumerate(check_list(value, where)):
        check_string(item, f"{where}[{index}]")
    strings: list[str] = value
    return strings


def check_types(
    value: Mapping[str, Json], types: Mapping[str, type], where: str
) -> None:
    """Check the types of those members of an object that `types` names."""
    for key, item in value.items():
        if key in types:
            _check_type(item, types[key], f"{where}.{key}")


def require(value: Mapping[str, Json], key: str, where: str) -> Json:
    """Get a member that an object must have."""
    if key not in value:
        raise BotosmithError(f"has no {key!r}", where)
    return value[key]


def _check_type(value: Json, expected: type, where: str) -> Json:
    # JSON gives exact classes; `isinstance` would let True pass for an integer.
    if value.__class__ is not expected:
        # TOML has dates and times, too.
        found = _DESCRIPTIONS.get(value.__class__, "a date or a time")
        raise BotosmithError(
            f"must be {_DESCRIPTIONS[expected]}, not {found}",
            where,
        )
    return value
