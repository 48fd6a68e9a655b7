"""Presigned URLs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..shapes import Request, Response

if TYPE_CHECKING:
    from ..checkers.botocore_types import BotoClient
    from .operation import Operation

R = TypeVar("R", bound=Response)


def presigned_url(
    boto: BotoClient,
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
        http_method: The HTTP method, if it is not the operation's own.

    Raises:
        ArgumentError: A value in the request is wrong, or missing.
    """
    # botocore adds the method to its clients at run time.
    client: Any = boto
    arguments = operation.encode(request)
    try:
        url: str = client.generate_presigned_url(
            operation.method,
            Params=arguments,
            ExpiresIn=expires_in,
            HttpMethod=http_method,
        )
    except Exception as error:
        operation.raise_typed(error, request)
        raise
    return url
