"""Looking closely at conversions."""

from base64 import b64encode
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, TypeGuard

from attrs import fields, has
from botocore.model import ListShape, MapShape, Shape, StructureShape
from botocore.session import get_session

import typed_aws
from typed_aws import Request, Response

service_model = get_session().get_service_model
"""The model of a service, as botocore's clients have it, by botocore's name for it."""


def request_class(service: str, operation: str) -> type[Request[Response]]:
    """The class of an operation's requests."""
    return _named(service, f"{operation}Request", Request)


def response_class(service: str, operation: str) -> type[Response]:
    """The class of an operation's responses."""
    return _named(service, f"{operation}Response", Response)


def _named(service: str, name: str, base: type[Any]) -> type[Any]:
    cls: type[Any] = getattr(import_module(f"typed_aws.{service}"), name)
    assert issubclass(cls, base)
    return cls


def round_trip(cls: type[Any], document: dict[str, Any], sdk: Any = typed_aws) -> Any:
    """Assert that a document in boto3's form goes in and out unchanged.

    Args:
        cls: A class of the SDK.
        document: Members of the class.
        sdk: The package with the conversions.

    Returns:
        The object of it.
    """
    made = sdk.from_dict(cls, document)
    assert type(made) is cls
    assert not difference(sdk.to_dict(made), document)
    again = sdk.from_json(cls, sdk.to_json(made))
    assert again == made
    assert not difference(sdk.to_dict(again), document)
    return made


def constructed(value: Any) -> Any:
    """Make an object anew, and all in it, by constructors with their converters."""
    cls: type[Any] = value.__class__
    if has(cls):
        members = ((a.alias, getattr(value, a.name)) for a in fields(cls))
        return cls(**{name: constructed(member) for name, member in members})
    if _is_list(value):
        return [constructed(item) for item in value]
    if _is_dict(value):
        return {key: constructed(item) for key, item in value.items()}
    return value


def difference(got: object, wanted: object, path: str = "$") -> str:
    """Say where two documents first differ, also in type: 1 is not 1.0, nor True.

    Returns:
        The place and both values; nothing where there is no difference.
    """
    if type(got) is not type(wanted):
        return f"{path}: {got!r} instead of {wanted!r}"
    if _is_dict(got) and _is_dict(wanted):
        if got.keys() != wanted.keys():
            more, fewer = got.keys() - wanted.keys(), wanted.keys() - got.keys()
            return f"{path}: {more or 'nothing'} too much, {fewer or 'nothing'} missing"
        if any(type(key) is not str for key in got):
            return f"{path}: keys that are not plain text"
        inner = (difference(got[key], wanted[key], f"{path}.{key}") for key in wanted)
        return next(filter(None, inner), "")
    if _is_list(got) and _is_list(wanted):
        if len(got) != len(wanted):
            return f"{path}: {len(got)} items instead of {len(wanted)}"
        pairs = enumerate(zip(got, wanted, strict=True))
        inner = (difference(*both, f"{path}[{index}]") for index, both in pairs)
        return next(filter(None, inner), "")
    return "" if got == wanted else f"{path}: {got!r} instead of {wanted!r}"


def _is_dict(value: object) -> TypeGuard[dict[object, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def body_document(shape: Shape, value: Any) -> Any:
    """Make what stands in a JSON body of a value in boto3's form."""
    if value is None or getattr(shape, "is_document_type", False):
        return value
    if isinstance(shape, StructureShape):
        return {
            shape.members[name].serialization.get("name", name): body_document(
                shape.members[name], member
            )
            for name, member in value.items()
        }
    if isinstance(shape, ListShape):
        return [body_document(shape.member, item) for item in value]
    if isinstance(shape, MapShape):
        return {key: body_document(shape.value, item) for key, item in value.items()}
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, datetime):
        # Services write both, and botocore takes both whatever the model says. Far
        # from 1970 a float has no room for microseconds.
        seconds = value.timestamp()
        if value.second % 2 and datetime.fromtimestamp(seconds, UTC) == value:
            return seconds
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return value
