"""The private and undocumented names of botocore that duplex streams use.

Without one of them, opening such a stream fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from ..asynchronous.botocore_internals import Suspended, suspending, why_unusual
from ..botocore_internals import serializer_of, serializer_parts
from ..static_types.botocore_errors import EventStreamError

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel, Shape

CONTENT_TYPE = "application/vnd.amazon.eventstream"
PAYLOAD_HASH = "STREAMING-AWS4-HMAC-SHA256-EVENTS"


def _suspend(
    credentials: Credentials,
    model: OperationModel,
    request: Any,
    context: dict[str, Any],
) -> NoReturn:
    """End a call before its request is signed, as one whose body are events."""
    headers = request["headers"]
    for name in [name for name in headers if name.lower() == "content-type"]:
        del headers[name]
    headers["Content-Type"] = CONTENT_TYPE
    # botocore signs it in place of the hash of the body.
    headers["X-Amz-Content-SHA256"] = PAYLOAD_HASH
    request["body"] = b""
    signing = context.get("signing", {})
    context["signing"] = {**signing, "request_credentials": credentials}
    raise Suspended(model, request, context)


def suspending_streams(boto: Any) -> tuple[Any, Credentials]:
    """Make a client whose calls are suspended, as `suspending` does, for streams.

    The credentials that it gets know with what its requests were signed.
    """
    made, credentials = suspending(boto), Credentials(boto)
    type(made)._make_request = staticmethod(partial(_suspend, credentials))
    return made, credentials


def why_refused(boto: Any) -> str:
    """Say why the client's calls would run over urllib3; empty if they do not."""
    return why_unusual(boto, boto._make_api_call)


class Credentials:
    """The credentials of a client, which may be others at each use."""

    def __init__(self, boto: Any) -> None:
        self._credentials = boto._request_signer._credentials
        self._latest: Any = None

    def get_frozen_credentials(self) -> Any:
        """Get those to sign with now."""
        if self._credentials is None:
            return None
        self._latest = self._credentials.get_frozen_credentials()
        return self._latest

    def secret_of(self, access_key: str) -> str:
        """The secret of those that were used last; empty if they have another key."""
        latest = self._latest
        if latest is None or latest.access_key != access_key:
            return ""
        secret: str = latest.secret_key
        return secret


def metadata_of(parsed: Mapping[str, Any]) -> Mapping[str, object]:
    """What a result says of the answer, but not its status, or that it was the last."""
    metadata: Mapping[str, object] = parsed.get("ResponseMetadata", {})
    others = "HTTPStatusCode", "MaxAttemptsReached"
    return {key: one for key, one in metadata.items() if key not in others}


def parse_event(
    stream: Any, message: object, metadata: Mapping[str, object]
) -> Mapping[str, object] | None:
    """Have botocore's event stream parse a message; `None` if it knows no such event.

    Raises:
        EventStreamError: The message is an error, which gets the metadata.
    """
    try:
        event: Mapping[str, object] | None = stream._parse_event(message)
    except EventStreamError as error:
        failed: Any = error.response
        failed["ResponseMetadata"] = {**metadata, **failed.get("ResponseMetadata", {})}
        raise
    return event


def serializer_behind(boto: object) -> Any:
    """The serializer of a client, behind its validator."""
    return serializer_parts(serializer_of(boto))[-1]


def serialize(serializer: Any, value: object, shape: Shape) -> object:
    """Have botocore's serializer make the JSON document of a value."""
    documents: dict[str, object] = {}
    serializer._serialize(documents, value, shape, "value")
    return documents["value"]
