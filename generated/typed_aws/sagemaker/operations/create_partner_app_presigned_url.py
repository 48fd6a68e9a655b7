"""CreatePartnerAppPresignedUrl of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppPresignedUrlResponse(Response):
    """The response of `CreatePartnerAppPresignedUrl`, with `url`."""

    url: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppPresignedUrlRequest(
    Request[CreatePartnerAppPresignedUrlResponse]
):
    """Creates a presigned URL to access an Amazon SageMaker Partner AI App."""

    __operation__: ClassVar = "CreatePartnerAppPresignedUrl"
    __response__: ClassVar = CreatePartnerAppPresignedUrlResponse

    arn: str
    expires_in_seconds: int | None = None
    session_expiration_duration_in_seconds: int | None = None
