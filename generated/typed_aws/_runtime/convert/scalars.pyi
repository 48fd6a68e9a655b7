"""Conversion of scalars: which values each type accepts, and what bodies write.

Each function converts one value. It raises `TypeError` or `ValueError` when the value
does not fit; functions of the standard library also raise `OverflowError`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, TypeAlias, TypeGuard

Form: TypeAlias = Literal["dict", "json"]
"""`dict`: as boto3 takes and returns it; `json`: as `json.loads` makes it of a body."""
Convert: TypeAlias = Callable[[object], object]
Scalar: TypeAlias = Literal[
    "str", "int", "float", "bool", "bytes", "bytes_beside_text", "body", "datetime"
]
"""`bytes_beside_text`: bytes of a member that also accepts text; `body`: bytes, text or
a file. In JSON, such bytes are an object, because base64 would be text too."""

class Body:
    """Represents the type of a streaming body in a request."""

SCALARS: Mapping[Scalar, type]
"""The types of scalars by their names, which stay the same when the clock is frozen."""

def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is accepted as a list: any sequence except text and bytes."""

def is_map(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is accepted as a map or a structure, with any keys."""

def as_str(value: object) -> object: ...
def as_key(value: object) -> object: ...
def as_int(value: object) -> object: ...
def as_float(value: object) -> object: ...
def float_from_rest_json(value: object) -> object:
    """Convert a number as botocore does for the protocol rest-json, and only there.

    Its parser converts other values too; bodies with such values are left to it.
    """

def as_bool(value: object) -> object: ...
def as_bytes(value: object) -> object: ...
def as_only_bytes(value: object) -> object:
    """Return bytes where text is not bytes, but another value or a misfit."""

def as_body(value: object) -> object:
    """Return a body as it is: bytes, text or a file."""

def bytes_from_text(value: object) -> object: ...
def text_from_bytes(value: object) -> object: ...
def object_from_bytes(value: object) -> object:
    """Convert bytes of a member that also accepts text."""

def json_from_body(value: object) -> object:
    """Convert a body that is in memory.

    Raises:
        TypeError: It is a file.
    """

def bytes_from_object(value: object) -> object:
    """Convert what `object_from_bytes` makes."""

def body_from_json(value: object) -> object:
    """Convert what `json_from_body` makes."""

def as_list(value: object) -> Sequence[object]: ...
def as_map(value: object) -> dict[str, object]: ...
def json_number(value: object) -> object:
    """Convert a number for JSON, in which infinities and NaN are text."""

def plain_value(value: object, form: Form) -> object:
    """Convert a value from a response, whatever its type should have been.

    Raises:
        TypeError: It is, or contains, an object of the SDK or, in JSON, something that
            JSON does not have.
        ValueError: In JSON, it has an integer with too many digits.
    """

DECODE: Mapping[Form, Mapping[Scalar, Convert]]
ENCODE: Mapping[Form, Mapping[Scalar, Convert]]
