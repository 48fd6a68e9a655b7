"""Presigned URLs, and signed forms with which others can upload files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from ..shapes import Request, Response

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient
    from .operation import Operation

R = TypeVar("R", bound=Response)


def presigned_url(
    boto: AnyBotoClient,
    operation: Operation[R],
    request: Request[R],
    *,
    expires_in: int,
    http_method: str | None,
) -> str:
    """Make a URL with the signature of a request, without sending it.

    Args:
        boto: The client whose credentials sign.
        operation: The operation.
        request: Its request.
        expires_in: How long the URL is valid, in seconds.
        http_method: The HTTP method; `None` for the operation's own.

    Raises:
        ArgumentError: A value in the request is wrong, or missing.
    """
    # botocore adds the method to its clients at run time.
    client: Any = boto
    arguments = _arguments(operation, request, expires_in, http_method)
    try:
        url: str = client.generate_presigned_url(operation.method, **arguments)
    except Exception as error:
        operation.raise_typed(error, request)
        raise
    return url


async def presigned_url_async(
    boto: AnyBotoClient,
    operation: Operation[R],
    request: Request[R],
    *,
    expires_in: int,
    http_method: str | None,
) -> str:
    """Make a URL as `presigned_url` does, with a client of aiobotocore."""
    client: Any = boto
    arguments = _arguments(operation, request, expires_in, http_method)
    try:
        url: str = await client.generate_presigned_url(operation.method, **arguments)
    except Exception as error:
        operation.raise_typed(error, request)
        raise
    return url


def _arguments(
    operation: Operation[R], request: Request[R], expires_in: int, method: str | None
) -> Mapping[str, object]:
    arguments = operation.encode(request)
    return {"Params": arguments, "ExpiresIn": expires_in, "HttpMethod": method}


@frozen
class PresignedPost:
    """A form that uploads a file without further credentials."""

    url: str
    """Where to send the form with `POST`, as multipart/form-data."""

    fields: Mapping[str, str]
    """The fields of the form; `file` follows as the last one."""


def presigned_post(
    boto: AnyBotoClient,
    bucket: str,
    key: str,
    fields: Mapping[str, str] | None,
    conditions: Sequence[Mapping[str, str] | Sequence[str | int]] | None,
    *,
    expires_in: int,
) -> PresignedPost:
    """Sign a form, without sending anything.

    Args:
        boto: The client whose credentials sign.
        bucket: The bucket.
        key: The key of the object.
        fields: More fields of the form.
        conditions: Conditions that the form must meet.
        expires_in: How long the form is valid, in seconds.
    """
    # botocore adds the method to its clients at run time, and changes its arguments.
    client: Any = boto
    made: Mapping[str, Any] = client.generate_presigned_post(
        bucket,
        key,
        Fields=dict(fields or {}),
        Conditions=list(conditions or ()),
        ExpiresIn=expires_in,
    )
    return PresignedPost(made["url"], made["fields"])
