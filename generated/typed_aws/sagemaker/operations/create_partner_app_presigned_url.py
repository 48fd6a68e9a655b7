"""CreatePartnerAppPresignedUrl of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppPresignedUrlResponse(Response):
    """The response of `CreatePartnerAppPresignedUrl`, with `url`."""

    url: str | None = None
    """The presigned URL that you can use to access the SageMaker Partner AI App."""


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppPresignedUrlRequest(
    Request[CreatePartnerAppPresignedUrlResponse]
):
    """Creates a presigned URL to access an Amazon SageMaker Partner AI App."""

    __operation__: ClassVar = "CreatePartnerAppPresignedUrl"
    __response__: ClassVar = CreatePartnerAppPresignedUrlResponse

    arn: str
    """The ARN of the SageMaker Partner AI App to create the presigned URL for."""

    expires_in_seconds: int | None = None
    """The time that will pass before the presigned URL expires."""

    session_expiration_duration_in_seconds: int | None = None
    """Indicates how long the Amazon SageMaker Partner AI App session can be accessed
    for after logging in.
    """
