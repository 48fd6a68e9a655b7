"""Bases and field helpers of the generated classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Generic, TypeVar

from attrs import Factory, field, frozen

REDACTED = "***"


def wire(name: str, serialized: str | None = None) -> dict[str, str]:
    """Say what a member is called outside of Python, as the metadata of its field.

    Args:
        name: The member's name in boto3's arguments and results.
        serialized: Its name in the body of a request or response, where that differs.

    Returns:
        The metadata, under the keys `wire` and `serialized`.
    """
    return {"wire": name, "serialized": name if serialized is None else serialized}


def redacted(value: object) -> str:
    """Stand in for the `repr` of a sensitive member; only its absence is told."""
    return "None" if value is None else REDACTED


@frozen(kw_only=True)
class ResponseMetadata:
    """What botocore tells about a response, beside what the service answered."""

    request_id: str | None = None
    """The service's id of the request, for support cases."""

    host_id: str | None = None
    """S3's second id of the request."""

    http_status_code: int | None = None
    """The HTTP status, such as 200."""

    http_headers: Mapping[str, str] = Factory(dict[str, str])
    """The response's headers, their names in lower case."""

    retry_attempts: int = 0
    """How many more times botocore sent the request before this response came."""


NO_METADATA = ResponseMetadata()


@frozen(kw_only=True)
class Response:
    """Base of what operations return."""

    response_metadata: ResponseMetadata = field(
        default=NO_METADATA, eq=False, repr=False
    )
    """What botocore tells about the response; no part of its value."""


R_co = TypeVar("R_co", bound=Response, covariant=True)


class Request(Generic[R_co]):
    """Base of what operations take; `R_co` is the class of what they return."""

    __slots__ = ()

    __operation__: ClassVar[str]
    __response__: ClassVar[type[Response]]


class Variant:
    """Base of the variants of unions, of which a value has exactly one: each holds its
    `value`, under one wire name. The unknown variant alone has no such field."""

    __slots__ = ()
