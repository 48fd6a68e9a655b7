"""Presigned URLs, and signed forms with which others can upload files."""

from collections.abc import Mapping, Sequence
from typing import TypeVar
from attrs import frozen
from ..shapes import Request, Response
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

async def presigned_url_async(
    boto: AnyBotoClient,
    operation: Operation[R],
    request: Request[R],
    *,
    expires_in: int,
    http_method: str | None,
) -> str:
    """Make a URL as `presigned_url` does, with a client of aiobotocore."""

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
