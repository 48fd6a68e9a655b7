"""The private and undocumented names of botocore that duplex streams use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from ..asynchronous.botocore_internals import Suspended, suspending
from ..botocore_internals import serializer_of, serializer_parts

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel, Shape

CONTENT_TYPE = "application/vnd.amazon.eventstream"
PAYLOAD_HASH = "STREAMING-AWS4-HMAC-SHA256-EVENTS"


def _suspend(model: OperationModel, request: Any, context: dict[str, Any]) -> NoReturn:
    """End a call before its request is signed, as one whose body are events."""
    headers = request["headers"]
    for name in [name for name in headers if name.lower() == "content-type"]:
        del headers[name]
    headers["Content-Type"] = CONTENT_TYPE
    # botocore signs it in place of the hash of the body.
    headers["X-Amz-Content-SHA256"] = PAYLOAD_HASH
    request["body"] = b""
    raise Suspended(model, request, context)


def suspending_streams(boto: Any) -> Any:
    """Make a client whose calls are suspended, as `suspending` does, for streams."""
    made = suspending(boto)
    type(made)._make_request = staticmethod(_suspend)
    return made


def method_of_calls(boto: Any) -> Callable[..., dict[str, object]]:
    """What methods of a client call, for operations that botocore gives no method."""
    method: Callable[..., dict[str, object]] = boto._make_api_call
    return method


def credentials_of(boto: Any) -> tuple[str, str] | None:
    """The access key and the secret of a client's credentials, if it has any."""
    credentials = boto._request_signer._credentials
    if credentials is None:
        return None
    frozen = credentials.get_frozen_credentials()
    return frozen.access_key, frozen.secret_key


def serializer_behind(boto: object) -> Any:
    """The serializer of a client, behind its validator."""
    return serializer_parts(serializer_of(boto))[-1]


def serialize(serializer: Any, value: object, shape: Shape) -> object:
    """Have botocore's serializer make the JSON document of a value."""
    documents: dict[str, object] = {}
    serializer._serialize(documents, value, shape, "value")
    return documents["value"]
