"""Conversion for users: between objects, boto3's dicts and JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeVar

from ..conversion_error import ConversionError
from ..shapes import Request, Response, Variant
from .codec import ENCODERS, decoder, encoder
from .kinds import kind_of
from .scalars import Form, is_map

T = TypeVar("T")


def from_dict(
    cls: type[T], data: Mapping[str, object], *, strict: bool | None = None
) -> T:
    """Make an object from a dict as boto3 returns or takes it.

    Args:
        cls: The class of the object.
        data: The members, by their names in boto3.
        strict: Whether members that the class does not have are an error, at any depth.
            By default they are an error in requests, where botocore rejects them too,
            and ignored elsewhere, as botocore's parsers do.

    Raises:
        ConversionError: A value does not fit its member, or a member is unknown; the
            error names the place.
    """
    made = decoder(cls, "dict")(data)
    _check_members(cls, data, "dict", strict)
    return made


def to_dict(value: object) -> dict[str, object]:
    """Make a dict from an object: exactly what boto3 would return or take.

    Raises:
        ConversionError: A value does not fit its member, or has no form in a dict, such
            as an `UnknownVariant`.
    """
    return _encode(value, "dict")


def _encode(value: object, form: Form) -> dict[str, object]:
    """Make a dict; values in responses that did not fit are in it as they came."""
    try:
        return encoder(type(value), form)(value)
    except ConversionError as error:
        # Variants are also events, which come one by one.
        if isinstance(value, Response | Variant) and is_map(error.partial):
            return dict(error.partial)
        raise


def from_json(cls: type[T], text: str | bytes, *, strict: bool | None = None) -> T:
    """Make an object from JSON text, such as a body or the result of `to_json`.

    Args:
        cls: The class of the object.
        text: JSON with the names used in bodies. Timestamps are seconds or text, bytes
            are base64.
        strict: As for `from_dict`.

    Raises:
        ConversionError: The text is not JSON, a value does not fit its member, or a
            member is unknown.
    """
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConversionError(
            cls.__name__, "JSON", f"text that is not ({error})"
        ) from None
    made = decoder(cls, "json")(data)
    _check_members(cls, data, "json", strict)
    return made


def _check_members(cls: object, data: object, form: Form, strict: bool | None) -> None:
    """Reject unknown members of a dict that has been decoded."""
    if (_is_request(cls) if strict is None else strict) and is_map(data):
        from .strict import reject_unknown

        reject_unknown(cls, data, form)


def _is_request(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Request)


def to_json(value: object) -> str:
    """Make JSON text from an object; `from_json` makes an equal object from it.

    The names are those used in bodies. Timestamps are ISO 8601 in UTC, with
    microseconds if they have any; bytes are base64.

    Raises:
        ConversionError: A value does not fit its member, or has no form in JSON, such
            as a stream.
    """
    data = _encode(value, "json")
    try:
        return json.dumps(data, separators=(",", ":"))
    except Exception as error:
        from .describe import safe_repr
        from .explain import explain

        name = type(value).__name__
        explain(ENCODERS["json"], kind_of(type(value)), value, name, False)
        raise ConversionError(name, "values that JSON has", safe_repr(error)) from None
