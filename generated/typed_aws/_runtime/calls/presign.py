"""Presigned URLs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..checkers.botocore_types import BotoClient


def presigned_url(
    boto: BotoClient,
    method: str,
    arguments: Mapping[str, object],
    *,
    expires_in: int,
    http_method: str | None,
) -> str:
    """Make a URL with the signature of a request, without sending it.

    Args:
        boto: The client whose credentials sign.
        method: The name of the client's method.
        arguments: The method's arguments.
        expires_in: How long the URL is valid, in seconds.
        http_method: The HTTP method, if it is not the operation's own.
    """
    # botocore adds the method to its clients at run time.
    client: Any = boto
    url: str = client.generate_presigned_url(
        method, Params=arguments, ExpiresIn=expires_in, HttpMethod=http_method
    )
    return url
