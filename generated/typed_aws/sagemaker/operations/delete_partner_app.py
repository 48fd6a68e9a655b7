"""DeletePartnerApp of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeletePartnerAppResponse(Response):
    """The response of `DeletePartnerApp`, with `arn`."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeletePartnerAppRequest(Request[DeletePartnerAppResponse]):
    """Deletes a SageMaker Partner AI App."""

    __operation__: ClassVar = "DeletePartnerApp"
    __response__: ClassVar = DeletePartnerAppResponse

    arn: str
    client_token: str | None = None
