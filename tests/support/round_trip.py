"""Converts documents to objects and back, and finds the classes of operations."""

from base64 import b64encode
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from attrs import fields, has
from botocore.model import ListShape, MapShape, Shape, StructureShape
from botocore.session import get_session

import typed_aws
from tests.support.comparison import difference, is_list, is_map
from typed_aws import Request, Response, is_absent

service_model = get_session().get_service_model
"""Loads the model of a service, by botocore's name of it."""


def request_class(service: str, operation: str) -> type[Request[Response]]:
    return _named(service, f"{operation}Request", Request)


def response_class(service: str, operation: str) -> type[Response]:
    return _named(service, f"{operation}Response", Response)


def _named(service: str, name: str, base: type[Any]) -> type[Any]:
    cls: type[Any] = getattr(import_module(f"typed_aws.{service}"), name)
    assert issubclass(cls, base)
    return cls


def round_trip(cls: type[Any], document: dict[str, Any], sdk: Any = typed_aws) -> Any:
    """Convert a document to an object and back, also by JSON; nothing may change."""
    made = sdk.from_dict(cls, document)
    assert type(made) is cls
    assert difference(sdk.to_dict(made), document, exact=True) == ""
    again = sdk.from_json(cls, sdk.to_json(made))
    assert again == made
    assert not difference(sdk.to_dict(again), document, exact=True)
    return made


def reconstructed(value: Any) -> Any:
    """Rebuild an object with constructors, which apply converters, at all levels."""
    cls: type[Any] = value.__class__
    if has(cls):
        members = ((a.alias, getattr(value, a.name, None)) for a in fields(cls))
        return cls(**{name: reconstructed(member) for name, member in members})
    if is_absent(value):
        return value
    if is_list(value):
        return [reconstructed(item) for item in value]
    if is_map(value):
        return {key: reconstructed(item) for key, item in value.items()}
    return value


def body_document(shape: Shape, value: Any) -> Any:
    """Convert a value in boto3's form to what a JSON body has for it."""
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
        # Services write numbers and text, and botocore takes both, whatever the model
        # says. Far from 1970, a float cannot represent microseconds.
        seconds = value.timestamp()
        if value.second % 2 and datetime.fromtimestamp(seconds, UTC) == value:
            return seconds
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return value
