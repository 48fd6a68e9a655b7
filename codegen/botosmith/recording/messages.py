"""HTTP requests and responses, as exchanges record them and servers handle them."""

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class HttpRequest:
    """An HTTP request."""

    method: str
    path: str
    """Path and query, without scheme and host."""
    headers: Mapping[str, str]
    """Names are in lower case."""
    body: bytes


@frozen(kw_only=True)
class HttpResponse:
    """An HTTP response."""

    status: int = 200
    headers: Mapping[str, str] = field(factory=dict[str, str])
    body: bytes = b""
