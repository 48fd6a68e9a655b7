"""Conversion for users: between objects, dicts as boto3 has them, and JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeVar

from ..conversion_error import ConversionError
from .codec import ENCODERS, decoder, encoder
from .kinds import kind

T = TypeVar("T")


def from_dict(cls: type[T], data: Mapping[str, object], *, strict: bool = False) -> T:
    """Make an object of a dict as boto3 returns or takes it.

    Args:
        cls: The class of the object.
        data: The members by the names that boto3 gives them.
        strict: Whether members that the class does not have are an error; else they are
            ignored, as botocore's parsers do.

    Raises:
        ConversionError: A value does not fit its member, and the error says which.
    """
    made = decoder(cls, "dict")(data)
    if strict:
        from .strict import refuse_unknown

        refuse_unknown(cls, data)
    return made


def to_dict(value: object) -> dict[str, object]:
    """Make a dict of an object: exactly what boto3 would have returned, or would take.

    Raises:
        ConversionError: A value does not fit its member, or cannot be told, as an
            `UnknownVariant`.
    """
    return encoder(type(value), "dict")(value)


def from_json(cls: type[T], text: str | bytes) -> T:
    """Make an object of JSON text, such as a body or what `to_json` gave.

    Args:
        cls: The class of the object.
        text: JSON whose names are those of bodies; timestamps are seconds or text,
            bytes are base64.

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
    """Make JSON text of an object, of which `from_json` makes an equal one.

    The names are those of bodies. Timestamps are ISO 8601 in UTC, to the microsecond
    where they have any; bytes are base64.

    Raises:
        ConversionError: A value does not fit its member, or has no form in JSON, as a
            stream.
    """
    data = encoder(type(value), "json")(value)
    try:
        return json.dumps(data, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        # Late, as in `codec`.
        from .explain import explain

        name = type(value).__name__
        explain(ENCODERS["json"], kind(type(value)), value, name, False)
        raise ConversionError(name, "values that JSON has", str(error)) from None
