"""Conversion of scalars: which values each type accepts, and what bodies write.

Each function converts one value. It raises `TypeError` or `ValueError` when the value
does not fit; functions of the standard library also raise `OverflowError`.
"""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from math import isfinite
from typing import Literal, NamedTuple, TypeAlias, TypeGuard, TypeVar

from attrs import has

from ..blobs import to_bytes
from ..introspection.annotations import real_datetime
from .timestamps import as_utc, iso_from_time, utc_from_body, utc_from_text

Form: TypeAlias = Literal["dict", "json"]
"""`dict`: as boto3 takes and returns it; `json`: as `json.loads` makes it of a body."""

Convert: TypeAlias = Callable[[object], object]

_Value = TypeVar("_Value")
_Made = TypeVar("_Made")

Scalar: TypeAlias = Literal[
    "str", "int", "float", "bool", "bytes", "bytes_beside_text", "body", "datetime"
]
"""`bytes_beside_text`: bytes of a member that also accepts text; `body`: bytes, text or
a file. In JSON, such bytes are an object, because base64 would be text too."""


class Body:
    """Represents the type of a streaming body in a request."""


def guarded(
    run: Callable[[_Value], _Made], otherwise: Callable[[_Value, Exception], _Made]
) -> Callable[[_Value], _Made]:
    """Make a function that hands a value for which another raises to a third."""

    def call(value: _Value) -> _Made:
        try:
            return run(value)
        except Exception as error:
            # Users' classes, and hooks for them, may raise anything.
            return otherwise(value, error)

    return call


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is accepted as a list: any sequence except text and bytes."""
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )


def is_map(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is accepted as a map or a structure, with any keys."""
    return isinstance(value, Mapping)


_NOT_FINITE = {text: float(text) for text in ("NaN", "Infinity", "-Infinity")}


def as_str(value: object) -> object:
    if value is None or isinstance(value, str):
        return value
    raise TypeError


def as_key(value: object) -> object:
    if isinstance(value, str):
        return value
    raise TypeError


def as_int(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TypeError


def as_float(value: object) -> object:
    if isinstance(value, str):
        # JSON has no numbers for these, and botocore returns the text unchanged.
        return _NOT_FINITE[value]
    if value is None or (
        isinstance(value, int | float) and not isinstance(value, bool)
    ):
        return value
    raise TypeError


def float_from_rest_json(value: object) -> object:
    """Convert a number as botocore does for the protocol rest-json, and only there.

    Its parser converts other values too; bodies with such values are left to it.
    """
    number = as_float(value)
    return float(number) if isinstance(number, int) else number


def as_bool(value: object) -> object:
    if value is None or isinstance(value, bool):
        return value
    raise TypeError


def as_bytes(value: object) -> object:
    return None if value is None else to_bytes(value)


def as_only_bytes(value: object) -> object:
    """Return bytes where text is not bytes, but another value or a misfit."""
    if isinstance(value, str):
        raise TypeError
    return as_bytes(value)


def as_body(value: object) -> object:
    """Return a body as it is: bytes, text or a file."""
    return value


def bytes_from_text(value: object) -> object:
    if value is None:
        return None
    if isinstance(value, str):
        return a2b_base64(value)
    raise TypeError


def text_from_bytes(value: object) -> object:
    return b2a_base64(to_bytes(value), newline=False).decode()


def object_from_bytes(value: object) -> object:
    return {"base64": text_from_bytes(value)}


def json_from_body(value: object) -> object:
    """Convert a body that is in memory.

    Raises:
        TypeError: It is a file.
    """
    return value if isinstance(value, str) else object_from_bytes(value)


def bytes_from_object(value: object) -> object:
    if value is None:
        return None
    if is_map(value) and list(value) == ["base64"]:
        return bytes_from_text(value["base64"])
    raise TypeError


def body_from_json(value: object) -> object:
    return value if isinstance(value, str) else bytes_from_object(value)


def as_list(value: object) -> Sequence[object]:
    if is_list(value):
        return list(value)
    raise TypeError


def as_map(value: object) -> dict[str, object]:
    if is_map(value):
        return dict(value)
    raise TypeError


def json_number(value: object) -> object:
    """Convert a number for JSON, in which infinities and NaN are text."""
    if isinstance(value, float) and not isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    return value


def plain_value(value: object, form: Form) -> object:
    """Convert a value from a response, whatever its type should have been.

    Raises:
        TypeError: It is, or contains, an object of the SDK or, in JSON, something that
            JSON does not have.
        ValueError: In JSON, it has an integer with too many digits.
    """
    if form == "json" and isinstance(value, int):
        int.__repr__(value)  # as json.dumps does
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return str.__str__(value)  # as in `OpenEnum`
    if is_list(value):
        return [plain_value(item, form) for item in value]
    if is_map(value):
        if form == "json":
            for key in value:
                as_key(key)  # json.dumps would make text of other keys
        return {key: plain_value(item, form) for key, item in value.items()}
    if form == "dict":
        if has(type(value)):
            raise TypeError
        return value
    if isinstance(value, float):
        return json_number(value)
    if isinstance(value, bytes | bytearray):
        return text_from_bytes(value)
    if isinstance(value, datetime):
        return iso_from_time(value)
    raise TypeError


def string_of(value: object) -> object:
    """Get the string of a value that may be an enum's or a plain string."""
    if isinstance(value, str):
        return str.__str__(value)  # as in `OpenEnum`
    if value is None:
        return None
    raise TypeError


class ScalarForm(NamedTuple):
    """What a scalar is in dicts, or in JSON."""

    expected: str
    """What errors call it."""

    decode: Convert
    encode: Convert | None = None
    """`None` if values do not change."""


class ScalarRow(NamedTuple):
    """What conversion knows about a scalar."""

    cls: type
    in_dict: ScalarForm
    in_json: ScalarForm
    from_text: str = ""
    """The expression that makes it of text, if XML has it; see `NAMES_IN_TEXT`."""

    in_c: object = None
    """The type that msgspec reads, if it is not the class."""

    def form(self, form: Form) -> ScalarForm:
        """Get the row's part for a form."""
        return self.in_dict if form == "dict" else self.in_json


NAMES_IN_TEXT: Mapping[str, object] = {
    "b64decode": a2b_base64,
    "timestamp": utc_from_text,
}
_STR = ScalarForm("text", as_str)
_INT = ScalarForm("a whole number", as_int)
_BOOL = ScalarForm("true or false", as_bool)
_FLOAT = ScalarForm("a number", as_float)

SCALARS: Mapping[Scalar, ScalarRow] = {
    "str": ScalarRow(str, _STR, _STR, "{}"),
    "int": ScalarRow(int, _INT, _INT, "int({})"),
    "bool": ScalarRow(bool, _BOOL, _BOOL, "({}) == 'true'"),
    "float": ScalarRow(
        float,
        _FLOAT,
        ScalarForm("a number", as_float, json_number),
        "float({})",
        # botocore keeps whole numbers.
        int | float,
    ),
    "bytes": ScalarRow(
        bytes,
        ScalarForm("bytes or text", as_bytes),
        ScalarForm("bytes in base64", bytes_from_text, text_from_bytes),
        "b64decode({})",
    ),
    "bytes_beside_text": ScalarRow(
        bytes,
        ScalarForm("bytes", as_only_bytes),
        ScalarForm(
            "an object with bytes in base64", bytes_from_object, object_from_bytes
        ),
    ),
    "body": ScalarRow(
        Body,
        ScalarForm("bytes, text or a file", as_body),
        ScalarForm(
            "text or an object with bytes in base64", body_from_json, json_from_body
        ),
    ),
    "datetime": ScalarRow(
        real_datetime(),
        ScalarForm("a timestamp", as_utc),
        ScalarForm("a timestamp", utc_from_body, iso_from_time),
        "timestamp({})",
        # Timestamps come in all three forms. msgspec would round them differently.
        int | float | str,
    ),
}
"""All scalars. Their classes stay the same when the clock is frozen."""

# Text is not taken for bytes in what botocore makes of responses.
SCALARS_IN_RESPONSES: Mapping[Scalar, ScalarRow] = {
    **SCALARS,
    "bytes": SCALARS["bytes_beside_text"],
}

SCALARS_IN_REST_JSON: Mapping[Scalar, ScalarRow] = {
    **SCALARS,
    "float": ScalarRow(float, _FLOAT, ScalarForm("a number", float_from_rest_json)),
}
