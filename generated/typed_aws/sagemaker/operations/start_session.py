"""StartSession of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StartSessionResponse(Response):
    """The response of `StartSession`, with `session_id`, `stream_url` and
    `token_value`.
    """

    session_id: str | None = None
    """A unique identifier for the established remote connection session."""

    stream_url: str | None = None
    """A WebSocket URL used to establish a SSH connection between the local IDE and
    remote SageMaker space.
    """

    token_value: str | None = None
    """An encrypted token value containing session and caller information."""


@frozen(kw_only=True, repr=False, eq=False)
class StartSessionRequest(Request[StartSessionResponse]):
    """Initiates a remote connection session between a local integrated development
    environments (IDEs) and a remote SageMaker space.
    """

    __operation__: ClassVar = "StartSession"
    __response__: ClassVar = StartSessionResponse

    resource_identifier: str
    """The Amazon Resource Name (ARN) of the resource to which the remote connection
    will be established. For example, this identifies the specific ARN space
    application you want to connect to from your local IDE.
    """
