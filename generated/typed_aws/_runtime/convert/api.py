"""Conversion for users: between objects, boto3's dicts and JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import chain
from typing import (
    TYPE_CHECKING,
    Any,
    NoReturn,
    TypeAlias,
    TypeVar,
    cast,
    get_args,
    overload,
)

from ..conversion_error import ConversionError, safe_text
from ..shapes import Request, Response, Structure
from .class_kinds import name_of
from .codec import DECODERS, decoder, encode
from .decode import metadata_in_dict
from .kind import Codec, KindWithMembers, Place, kind_of, places
from .scalars import Convert, Form, guarded, is_list, is_map, string_of

if TYPE_CHECKING:
    # Unlike `type`, it covers the aliases of unions. Type checkers bring its stubs; the
    # package need not be installed.
    from typing_extensions import TypeForm
else:
    TypeForm = type

T = TypeVar("T")
Key = TypeVar("Key", bound=str)

Dicts: TypeAlias = Mapping[str, object] | Sequence[Mapping[str, object]]

# Of a limited depth: for type checkers, text is a sequence of text at any depth.
_Objects: TypeAlias = Structure | Sequence[Structure] | Mapping[Any, Structure]
Objects: TypeAlias = _Objects | Sequence[_Objects] | Mapping[Any, _Objects]


@overload
def from_dict(
    cls: TypeForm[list[T]],
    data: Sequence[Dicts],
    *,
    strict: bool | None = None,
) -> list[T]: ...
@overload
def from_dict(
    cls: TypeForm[T], data: Mapping[str, object], *, strict: bool | None = None
) -> T: ...
def from_dict(cls: Any, data: object, *, strict: bool | None = None) -> object:
    """Make an object from a dict as boto3 returns or takes it, or several objects.

    Args:
        cls: The class of the object, the alias of a union such as `AttributeValue`, or
            a list or a dict of these, at any depth, such as `list[Tag]` or
            `dict[str, list[Tag]]`. The keys of a dict are text, or values of an enum.
        data: The members, by their names in boto3; text for bytes is encoded as UTF-8.
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


@overload
def to_dict(
    value: Structure, *, metadata: bool = False, local_times: bool = False
) -> dict[str, Any]: ...
@overload
def to_dict(
    value: Sequence[Structure], *, metadata: bool = False, local_times: bool = False
) -> list[dict[str, Any]]: ...
@overload
def to_dict(
    value: Mapping[Key, Structure],
    *,
    metadata: bool = False,
    local_times: bool = False,
) -> dict[str, dict[str, Any]]: ...
@overload
def to_dict(
    value: Sequence[Objects], *, metadata: bool = False, local_times: bool = False
) -> list[Any]: ...
@overload
def to_dict(
    value: Mapping[Any, Objects], *, metadata: bool = False, local_times: bool = False
) -> dict[Any, Any]: ...
def to_dict(
    value: object, *, metadata: bool = False, local_times: bool = False
) -> object:
    """Make a dict from an object, as boto3 would return or take it.

    Requests are checked. Elsewhere, values from a response that do not fit their
    members are in the dict as they came.

    Args:
        value: An object, or a list, a tuple or a dict of objects, at any depth. The
            result has a list or a dict in its place. Keys stay as they are; those of
            an enum become text.
        metadata: Whether the dicts of responses have `ResponseMetadata`, as boto3's.
            A response without metadata, such as that of a fake, has none.
        local_times: Whether times are in the local time zone, as boto3 has those that
            AWS sends as numbers. By default, all are in UTC.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in a dict, such
            as an `UnknownVariant`.
    """

    def encode_one(one: object) -> object:
        made = encode(one, "dict")
        if local_times:
            made = _with_local_times(made)
        if metadata and isinstance(one, Response):
            made |= metadata_in_dict(one.response_metadata)
        return made

    return _encode_all(value, encode_one)


def _with_local_times(value: object) -> Any:
    """Copy dicts and lists, with their times in the local time zone."""
    if is_map(value):
        return {key: _with_local_times(item) for key, item in value.items()}
    if is_list(value):
        return [_with_local_times(item) for item in value]
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone()
    return value


def _encode_all(value: object, encode_one: Convert) -> object:
    """Make a dict of an object, or of each in a list or in the values of a dict."""
    if isinstance(value, Structure) or not (is_list(value) or is_map(value)):
        return encode_one(value)
    made: dict[object, object] = {}
    for key, item in value.items() if is_map(value) else enumerate(value):
        name = string_of(key) if isinstance(key, str) else key
        try:
            made[name] = _encode_all(item, encode_one)
        except ConversionError as error:
            shown = f"{'dict' if is_map(value) else 'list'}[{safe_text(name)}]"
            raise error.moved_to(shown) from None
    return made if is_map(value) else [*made.values()]


def from_json(cls: TypeForm[T], text: str | bytes, *, strict: bool | None = None) -> T:
    """Make an object, or several, from JSON text, such as a body or `to_json`'s result.

    Args:
        cls: As for `from_dict`.
        text: JSON with the names used in bodies. Timestamps are seconds or text, bytes
            are base64. Bytes that may be text instead are `{"base64": "..."}`.
        strict: As for `from_dict`.

    Raises:
        ConversionError: The text is not JSON, a value does not fit its member, or a
            member is unknown.
    """
    # Its type covers classes only.
    convert = decoder(cast("type[T]", cls), "json")
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConversionError(
            name_of(cls), "JSON", f"text that is not ({error})"
        ) from None
    made = convert(data)
    _check_members(cls, data, "json", strict)
    return made


def _check_members(cls: object, data: object, form: Form, strict: bool | None) -> None:
    """Reject unknown members of what has been decoded, and `None` in its place.

    Raises:
        ConversionError: It is `None`, or has such keys. The path of the error about
            keys is that of the first structure with some; `got` lists all of them, in
            all structures, with the names of members that are close.
    """
    codec = DECODERS[form]
    if data is None:
        raise Place(name_of(cls), kind_of(cls), data).misfit(codec)
    if not (_is_request(cls) if strict is None else strict):
        return
    whole = Place(name_of(cls), kind_of(cls), data)
    unknown = [
        (place.path, f"{place.path}{key}")
        for place in places(codec, whole)
        for key in _unknown_keys(codec, place)
    ]
    if unknown:
        got = ", ".join(key for _, key in unknown)
        raise ConversionError(unknown[0][0], "no unknown members", got)


def _is_request(cls: object) -> bool:
    """Whether a class is a request's; of a list or dict, whether that in it is."""
    if isinstance(cls, type):
        return issubclass(cls, Request)
    return all(map(_is_request, get_args(cls)[-1:]))


def _unknown_keys(codec: Codec, place: Place) -> Iterator[str]:
    """List the unknown keys in a dict, each in brackets and with a hint."""
    kind = place.kind
    if not isinstance(kind, KindWithMembers) or not is_map(place.value):
        return
    names = (member.names_in(codec.form) for _, member in kind.fields())
    known = [*chain.from_iterable(names)]
    accepted = {*known, *kind.other_keys}
    for key in place.value:
        if key not in accepted:
            hint = "" if place.sensitive else _hint(key, known)
            yield f"[{safe_text(key, sensitive=place.sensitive)}]{hint}"


def _hint(key: object, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key, known) if isinstance(key, str) else []
    return f" (did you mean {' or '.join(map(repr, close))}?)" if close else ""


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
        indent: What to indent each level with, as for `json.dumps`: a number of spaces,
            or text. By default, the text has no line breaks and no spaces.

    Raises:
        ConversionError: A value does not fit its member, or cannot be in JSON, such as
            a file.
    """
    encode_json = partial(encode, form="json")
    compact = (",", ":") if indent is None else None
    dumps = partial(json.dumps, indent=indent, separators=compact)

    def refuse(_: object, error: Exception) -> NoReturn:
        # An integer may have too many digits.
        problem = safe_text(error)
        raise ConversionError(type(value).__name__, "values that JSON has", problem)

    def check_all(_: object, error: Exception) -> str:
        checked = _encode_all(value, partial(encode_json, checks_all=True))
        return guarded(dumps, refuse)(checked)

    return guarded(dumps, check_all)(_encode_all(value, encode_json))
