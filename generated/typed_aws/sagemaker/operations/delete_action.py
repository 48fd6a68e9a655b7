"""DeleteAction of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteActionResponse(Response):
    """The response of `DeleteAction`, with `action_arn`."""

    action_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteActionRequest(Request[DeleteActionResponse]):
    """Deletes an action."""

    __operation__: ClassVar = "DeleteAction"
    __response__: ClassVar = DeleteActionResponse

    action_name: str
