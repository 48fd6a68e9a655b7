"""DeleteContext of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DeleteContextResponse(Response):
    """The response of `DeleteContext`, with `context_arn`."""

    context_arn: str | None = field(default=None, metadata=wire("ContextArn"))
    """The Amazon Resource Name (ARN) of the context."""


@frozen(kw_only=True)
class DeleteContextRequest(Request[DeleteContextResponse]):
    """Deletes an context."""

    __operation__: ClassVar = "DeleteContext"
    __response__: ClassVar = DeleteContextResponse

    context_name: str = field(metadata=wire("ContextName"))
    """The name of the context to delete."""
