"""DeleteContext of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteContextResponse(Response):
    """The response of `DeleteContext`, with `context_arn`."""

    context_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteContextRequest(Request[DeleteContextResponse]):
    """Deletes an context."""

    __operation__: ClassVar = "DeleteContext"
    __response__: ClassVar = DeleteContextResponse

    context_name: str
