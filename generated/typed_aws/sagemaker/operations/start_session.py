"""StartSession of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, redacted


@frozen(kw_only=True, repr=False, eq=False)
class StartSessionResponse(Response):
    """The response of `StartSession`, with `session_id`, `stream_url` and
    `token_value`.
    """

    session_id: str | None = None
    stream_url: str | None = None
    token_value: str | None = field(default=None, repr=redacted)


@frozen(kw_only=True, repr=False, eq=False)
class StartSessionRequest(Request[StartSessionResponse]):
    """Initiates a remote connection session between a local integrated development
    environments (IDEs) and a remote SageMaker space.
    """

    __operation__: ClassVar = "StartSession"
    __response__: ClassVar = StartSessionResponse

    resource_identifier: str
