"""Conversion for users: between objects, boto3's dicts and JSON text."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypeVar, overload
from ..shapes import Structure
from typing_extensions import TypeForm

T = TypeVar("T")
Key = TypeVar("Key", bound=str)
Dicts: TypeAlias = Mapping[str, object] | Sequence[Mapping[str, object]]
_Objects: TypeAlias = Structure | Sequence[Structure] | Mapping[Any, Structure]
Objects: TypeAlias = _Objects | Sequence[_Objects] | Mapping[Any, _Objects]

@overload
def from_dict(
    cls: TypeForm[list[T]],
    data: Sequence[Dicts],
    *,
    strict: bool | None = None,
) -> list[T]:
    """Make an object from a dict as boto3 returns or takes it, or several objects.

    Args:
        cls: The class of the object, the alias of a union such as `AttributeValue`, or a list or a dict of these, at any depth, such as `list[Tag]` or `dict[str, list[Tag]]`. The keys of a dict are text, or values of an enum.
        data: The members, by their names in boto3; text for bytes is encoded as UTF-8.
        strict: Whether members that the class does not have are an error, at any depth. By default they are an error in requests, where botocore rejects them too, and ignored elsewhere, as botocore's parsers do.

    Raises:
        ConversionError: A value does not fit its member, or a member is unknown; the
            error names the place.
    """

@overload
def from_dict(
    cls: TypeForm[T], data: Mapping[str, object], *, strict: bool | None = None
) -> T:
    """Make an object from a dict as boto3 returns or takes it, or several objects.

    Args:
        cls: The class of the object, the alias of a union such as `AttributeValue`, or a list or a dict of these, at any depth, such as `list[Tag]` or `dict[str, list[Tag]]`. The keys of a dict are text, or values of an enum.
        data: The members, by their names in boto3; text for bytes is encoded as UTF-8.
        strict: Whether members that the class does not have are an error, at any depth. By default they are an error in requests, where botocore rejects them too, and ignored elsewhere, as botocore's parsers do.

    Raises:
        ConversionError: A value does not fit its member, or a member is unknown; the
            error names the place.
    """

@overload
def to_dict(
    value: Structure, *, metadata: bool = False, local_times: bool = False
) -> dict[str, Any]:
    """Make a dict from an object, as boto3 would return or take it.

    Requests are checked. Elsewhere, values from a response that do not fit their
    members are in the dict as they came.

    Args:
        value: An object, or a list, a tuple or a dict of objects, at any depth. The result has a list or a dict in its place. Keys stay as they are; those of an enum become text.
        metadata: Whether the dicts of responses have `ResponseMetadata`, as boto3's. A response without metadata, such as that of a fake, has none.
        local_times: Whether times are in the local time zone, as boto3 has those that AWS sends as numbers. By default, all are in UTC.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in a dict, such
            as an `UnknownVariant`.
    """

@overload
def to_dict(
    value: Sequence[Structure], *, metadata: bool = False, local_times: bool = False
) -> list[dict[str, Any]]:
    """Make a dict from an object, as boto3 would return or take it.

    Requests are checked. Elsewhere, values from a response that do not fit their
    members are in the dict as they came.

    Args:
        value: An object, or a list, a tuple or a dict of objects, at any depth. The result has a list or a dict in its place. Keys stay as they are; those of an enum become text.
        metadata: Whether the dicts of responses have `ResponseMetadata`, as boto3's. A response without metadata, such as that of a fake, has none.
        local_times: Whether times are in the local time zone, as boto3 has those that AWS sends as numbers. By default, all are in UTC.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in a dict, such
            as an `UnknownVariant`.
    """

@overload
def to_dict(
    value: Mapping[Key, Structure],
    *,
    metadata: bool = False,
    local_times: bool = False,
) -> dict[str, dict[str, Any]]:
    """Make a dict from an object, as boto3 would return or take it.

    Requests are checked. Elsewhere, values from a response that do not fit their
    members are in the dict as they came.

    Args:
        value: An object, or a list, a tuple or a dict of objects, at any depth. The result has a list or a dict in its place. Keys stay as they are; those of an enum become text.
        metadata: Whether the dicts of responses have `ResponseMetadata`, as boto3's. A response without metadata, such as that of a fake, has none.
        local_times: Whether times are in the local time zone, as boto3 has those that AWS sends as numbers. By default, all are in UTC.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in a dict, such
            as an `UnknownVariant`.
    """

@overload
def to_dict(
    value: Sequence[Objects], *, metadata: bool = False, local_times: bool = False
) -> list[Any]:
    """Make a dict from an object, as boto3 would return or take it.

    Requests are checked. Elsewhere, values from a response that do not fit their
    members are in the dict as they came.

    Args:
        value: An object, or a list, a tuple or a dict of objects, at any depth. The result has a list or a dict in its place. Keys stay as they are; those of an enum become text.
        metadata: Whether the dicts of responses have `ResponseMetadata`, as boto3's. A response without metadata, such as that of a fake, has none.
        local_times: Whether times are in the local time zone, as boto3 has those that AWS sends as numbers. By default, all are in UTC.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in a dict, such
            as an `UnknownVariant`.
    """

@overload
def to_dict(
    value: Mapping[Any, Objects], *, metadata: bool = False, local_times: bool = False
) -> dict[Any, Any]:
    """Make a dict from an object, as boto3 would return or take it.

    Requests are checked. Elsewhere, values from a response that do not fit their
    members are in the dict as they came.

    Args:
        value: An object, or a list, a tuple or a dict of objects, at any depth. The result has a list or a dict in its place. Keys stay as they are; those of an enum become text.
        metadata: Whether the dicts of responses have `ResponseMetadata`, as boto3's. A response without metadata, such as that of a fake, has none.
        local_times: Whether times are in the local time zone, as boto3 has those that AWS sends as numbers. By default, all are in UTC.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in a dict, such
            as an `UnknownVariant`.
    """

def from_json(cls: TypeForm[T], text: str | bytes, *, strict: bool | None = None) -> T:
    """Make an object, or several, from JSON text, such as a body or `to_json`'s result.

    Args:
        cls: As for `from_dict`.
        text: JSON with the names used in bodies. Timestamps are seconds or text, bytes are base64. Bytes that may be text instead are `{"base64": "..."}`.
        strict: As for `from_dict`.

    Raises:
        ConversionError: The text is not JSON, a value does not fit its member, or a
            member is unknown.
    """

def to_json(
    value: Objects | Sequence[Objects] | Mapping[Any, Objects],
    *,
    indent: int | str | None = None,
) -> str:
    """Make JSON text from an object; `from_json` makes an equal object from it.

    The names are those used in bodies. Timestamps are ISO 8601 in UTC, with
    microseconds if they have any; bytes are base64, in an object if they may be text.
    Values that do not fit are treated as by `to_dict`, and `from_json` refuses them.

    Args:
        value: An object, or several, as for `to_dict`.
        indent: What to indent each level with, as for `json.dumps`: a number of spaces, or text. By default, the text has no line breaks and no spaces.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in JSON, such as
            a file.
    """
