"""The check of the botocore client that a typed client wraps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..responses.observers import changed_by_boto3, is_async

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient


def check_boto_client(
    wrapper: str, service: str, boto_client: AnyBotoClient, *, wraps_async: bool
) -> None:
    """Raise unless a typed client can wrap a client.

    Args:
        wrapper: The name of the typed client's class.
        service: botocore's name of its service.
        boto_client: The client to wrap.
        wraps_async: Whether a client of aiobotocore is required.

    Raises:
        TypeError: It is not a client of botocore or aiobotocore, as required.
        ValueError: It is a client of another service, or one that boto3 has changed.
    """
    library, other = "a botocore", "an aiobotocore"
    if wraps_async:
        library, other = other, library
    meta = getattr(boto_client, "meta", None)
    model = getattr(meta, "service_model", None)
    # Typed clients, even of other SDKs, have the model of the client they wrap.
    if model is None or hasattr(type(boto_client), "__service__"):
        what = f"{library} client for {service!r}"
        raise TypeError(f"{wrapper} wraps {what}, not {boto_client!r}")
    if is_async(boto_client) is not wraps_async:
        raise TypeError(f"{wrapper} wraps {library} client, not {other} client")
    if model.service_name != service:
        raise ValueError(
            f"{wrapper} wraps {library} client for {service!r}, "
            f"not for {model.service_name!r}"
        )
    if changed_by_boto3(boto_client):
        raise ValueError(
            "this client of a boto3 resource does not use the values of the "
            f"service's model; wrap boto3.client({service!r}) instead"
        )
