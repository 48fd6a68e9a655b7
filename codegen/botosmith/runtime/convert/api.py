"""Conversion for users: between objects, boto3's dicts and JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeVar

from ..conversion_error import ConversionError
from .codec import ENCODERS, decoder, encoder
from .kinds import kind_of

T = TypeVar("T")


def from_dict(cls: type[T], data: Mapping[str, object], *, strict: bool = False) -> T:
    """Make an object from a dict as boto3 returns or takes it.

    Args:
        cls: The class of the object.
        data: The members, by their names in boto3.
        strict: Whether members that the class does not have are an error. By default
            they are ignored, as botocore's parsers do.

    Raises:
        ConversionError: A value does not fit its member; the error names the place.
    """
    made = decoder(cls, "dict")(data)
    if strict:
        from .strict import reject_unknown

        reject_unknown(cls, data)
    return made


def to_dict(value: object) -> dict[str, object]:
    """Make a dict from an object: exactly what boto3 would return or take.

    Raises:
        ConversionError: A value does not fit its member, or has no form in a dict, such
            as an `UnknownVariant`.
    """
    return encoder(type(value), "dict")(value)


def from_json(cls: type[T], text: str | bytes) -> T:
    """Make an object from JSON text, such as a body or the result of `to_json`.

    Args:
        cls: The class of the object.
        text: JSON with the names used in bodies. Timestamps are seconds or text, bytes
            are base64.

    Raises:
        ConversionError: The text is not JSON, or a value does not fit its member.
    """
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConversionError(
            cls.__name__, "JSON", f"text that is not ({error})"
        ) from None
    return decoder(cls, "json")(data)


def to_json(value: object) -> str:
    """Make JSON text from an object; `from_json` makes an equal object from it.

    The names are those used in bodies. Timestamps are ISO 8601 in UTC, with
    microseconds if they have any; bytes are base64.

    Raises:
        ConversionError: A value does not fit its member, or has no form in JSON, such
            as a stream.
    """
    data = encoder(type(value), "json")(value)
    try:
        return json.dumps(data, separators=(",", ":"))
    except Exception as error:
        from .describe import safe_repr
        from .explain import explain

        name = type(value).__name__
        explain(ENCODERS["json"], kind_of(type(value)), value, name, False)
        raise ConversionError(name, "values that JSON has", safe_repr(error)) from None
