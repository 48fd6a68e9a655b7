"""The differences that docs/differences.md lists, as far as responses can have them.

The names of the rows are the beginnings of their first cells.
"""

from __future__ import annotations

import re
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StructureShape

from tests.support.comparison import is_list, is_map
from tests.support.fuzz.calls import Result

NO_VALUE = "a member whose value is `None`"
NOT_FINITE = '`"NaN"`, `"Infinity"`, `"-Infinity"`'
UNKNOWN_VARIANT = "a union with a variant that the model does not have"
NULL_IN_CONTAINER = "a `null` in a list or a map that botocore's parser fails on"
LOCAL_TIME = "a timestamp that the local time zone cannot represent"
WHOLE_NUMBER = "a whole number written as `1.0`"
ERROR_MEMBER = "a value of another type than the model's, in an error"
UNREAD_CBOR = "a member that the model does not have, in a map or beside the events"
MANY_DIGITS = "a number of more than 4,300 digits"
ERROR_AT_ROOT = "an error whose body has `<Error>` as its root"
ROWS = [
    *(NO_VALUE, NOT_FINITE, UNKNOWN_VARIANT, NULL_IN_CONTAINER, LOCAL_TIME),
    *(WHOLE_NUMBER, ERROR_MEMBER, UNREAD_CBOR, MANY_DIGITS),
    ERROR_AT_ROOT,
]

# Python reads no integers of more digits.
_MANY_DIGITS = re.compile(rb"\d{4301}")
CBOR = "smithy-rpc-v2-cbor"
_FLOATS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


def as_typed(shape: Shape | None, value: Any, protocol: str) -> Any:
    """Convert botocore's result to what `to_dict` should return for it.

    In CBOR, botocore does not read all of a body according to its shape.
    """
    if isinstance(shape, StructureShape):
        if is_map(value) and not shape.is_document_type:
            return {
                name: as_typed(shape.members.get(name), member, protocol)
                for name, member in value.items()
                if member is not None and (name in shape.members or protocol != CBOR)
            }
        if is_list(value) and shape.serialization.get("eventstream"):
            # The last one may be an error.
            return [as_typed(shape, e, protocol) if is_map(e) else e for e in value]
    elif isinstance(shape, ListShape) and is_list(value):
        return [as_typed(shape.member, item, protocol) for item in value]
    elif isinstance(shape, MapShape) and is_map(value):
        return {k: as_typed(shape.value, v, protocol) for k, v in value.items()}
    elif shape is not None:
        return _scalar(shape.type_name, value)
    return value


def _scalar(type_name: str, value: Any) -> Any:
    match type_name:
        case "float" | "double" if isinstance(value, str):
            return _FLOATS.get(value, value)
        case "integer" | "long" if isinstance(value, float) and value.is_integer():
            return int(value)
        case _:
            return value


def response_of_error_at_root(response: Any) -> Any:
    """Move what botocore left at an error's root to `Error`; None if it has a code."""
    if response.get("Error", {}).get("Code") or type(response.get("Code")) is not str:
        return None
    details = {
        key: response[key] for key in response.keys() - {"Error", "ResponseMetadata"}
    }
    return {"Error": details, "ResponseMetadata": response["ResponseMetadata"]}


def has_unknown_variant(value: Any) -> bool:
    """Whether botocore's result has a variant that the model does not have."""
    if is_map(value):
        unknown = value.get("SDK_UNKNOWN_MEMBER")
        if is_map(unknown) and "name" in unknown:
            return True
        return any(map(has_unknown_variant, value.values()))
    return is_list(value) and any(map(has_unknown_variant, value))


def is_read_by_msgspec_only(body: bytes) -> bool:
    """Whether a body has a number that Python refuses to read, but msgspec ignores."""
    return _MANY_DIGITS.search(body) is not None


def row_of_success(result: Result, error: Exception) -> str:
    """Find the row for a result where botocore has an error; empty if there is none."""
    message = str(error.__cause__ or error)
    if "Unable to calculate correct timezone offset" in message:
        return LOCAL_TIME
    if isinstance(error, TypeError | AttributeError) and _has_null(result.outcome):
        return NULL_IN_CONTAINER
    return ""


def _has_null(value: Any) -> bool:
    if is_map(value):
        return _has_null(list(value.values()))
    return is_list(value) and any(item is None or _has_null(item) for item in value)
