"""The base classes and field helpers of generated classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import ClassVar, Generic, TypeVar, cast

from attrs import Factory, field, frozen

from .annotations import evaluate_later
from .lazy import RUNTIME, service_package

REDACTED = "***"


def wire(
    name: str, serialized: str | None = None, *, alias: str | None = None
) -> dict[str, str]:
    """Make the metadata of a field: what its member is called outside Python.

    Args:
        name: The member's name in boto3's arguments and results.
        serialized: Its name in the body of a request or response, if that differs.
        alias: Another name that boto3's arguments may have for it.

    Returns:
        The metadata, under the keys `wire`, `serialized` and, if there is one, `alias`.
    """
    names = {"wire": name, "serialized": name if serialized is None else serialized}
    if alias is not None:
        names["alias"] = alias
    return names


def pascal_case(name: str) -> str:
    """Write a field's name as most services write their members'.

    >>> pascal_case("source_arn")
    'SourceArn'
    """
    return "".join([part[:1].upper() + part[1:] for part in name.split("_")])


def redacted(value: object) -> str:
    """The `repr` of a sensitive member, which shows only whether it is `None`."""
    return "None" if value is None else REDACTED


def partly_redacted(value: object) -> str:
    """The `repr` of a member with sensitive members inside.

    Objects hide these themselves. A value that did not fit the model, and was kept as
    it came, could hold them anywhere, so it is hidden.
    """
    if value is None or isinstance(value, Structure):
        return repr(value)
    if isinstance(value, Mapping):
        by_key = cast("Mapping[object, object]", value)
        shown = [f"{key!r}: {partly_redacted(one)}" for key, one in by_key.items()]
        return f"{{{', '.join(shown)}}}"
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        items = cast("Sequence[object]", value)
        return f"[{', '.join(map(partly_redacted, items))}]"
    return REDACTED


class Structure:
    """Base of all classes with members, from requests to the variants of unions.

    In a generated class each field is a member. Its name in boto3 is the field's name
    in PascalCase, unless the metadata of the field has it.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # attrs makes a class with slots anew, from the class that it was given.
        if "__attrs_attrs__" in cls.__dict__ and service_package(cls.__module__):
            evaluate_later(cls)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, handler: object) -> object:
        """Describe the class to pydantic."""
        module = import_module(f"{RUNTIME}.convert.pydantic_schema")
        return module.core_schema(cls, handler)


@frozen(kw_only=True)
class ResponseMetadata:
    """botocore's information about a response, besides the members of its shape."""

    request_id: str | None = None
    """The service's ID of the request, for support cases."""

    host_id: str | None = None
    """S3's second ID of the request."""

    http_status_code: int | None = None
    """The HTTP status, such as 200."""

    http_headers: Mapping[str, str] = Factory(dict[str, str])
    """The response's headers, with names in lower case."""

    retry_attempts: int = 0
    """How many times botocore sent the request again before this response came."""


NO_METADATA = ResponseMetadata()


@frozen(kw_only=True)
class Response(Structure):
    """Base of what operations return."""

    response_metadata: ResponseMetadata = field(
        default=NO_METADATA, eq=False, repr=False
    )
    """botocore's information about the response. Comparisons ignore it."""


R_co = TypeVar("R_co", bound=Response, covariant=True)


class Request(Structure, Generic[R_co]):
    """Base of what operations take; `R_co` is the class of what they return."""

    __slots__ = ()

    __operation__: ClassVar[str]
    __response__: ClassVar[type[Response]]


class Variant(Structure):
    """Base of the variants of unions.

    The value of a union is exactly one variant. A variant has one field, `value`, with
    its wire name; only the unknown variant has none.
    """

    __slots__ = ()
