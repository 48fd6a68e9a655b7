"""DeleteMlflowApp of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteMlflowAppResponse(Response):
    """The response of `DeleteMlflowApp`, with `arn`."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteMlflowAppRequest(Request[DeleteMlflowAppResponse]):
    """Deletes an MLflow App."""

    __operation__: ClassVar = "DeleteMlflowApp"
    __response__: ClassVar = DeleteMlflowAppResponse

    arn: str
