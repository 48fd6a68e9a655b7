"""Presigned URLs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from botocore.client import BaseClient


def presigned_url(
    boto: BaseClient,
    method: str,
    arguments: Mapping[str, object],
    *,
    expires_in: int,
    http_method: str | None,
) -> str:
    """Sign a request without sending it.

    Args:
        boto: The client whose credentials sign.
        method: The name of the client's method.
        arguments: The method's arguments.
        expires_in: Seconds for which the URL is good.
        http_method: The HTTP method, where it is not the operation's own.
    """
    # botocore adds this method to its clients when it makes them: no stub has it.
    generate = cast("Any", boto).generate_presigned_url
    url: str = generate(
        method, Params=arguments, ExpiresIn=expires_in, HttpMethod=http_method
    )
    return url
