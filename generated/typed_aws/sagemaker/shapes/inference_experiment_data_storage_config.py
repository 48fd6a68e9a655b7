"""InferenceExperimentDataStorageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.capture_content_type_header import CaptureContentTypeHeader


@frozen(kw_only=True)
class InferenceExperimentDataStorageConfig:
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """

    destination: str = field(metadata=wire("Destination"))
    """The Amazon S3 bucket where the inference request and response data is stored."""

    kms_key: str | None = field(default=None, metadata=wire("KmsKey"))
    """The Amazon Web Services Key Management Service key that Amazon SageMaker uses
    to encrypt captured data at rest using Amazon S3 server-side encryption.
    """

    content_type: CaptureContentTypeHeader | None = field(
        default=None, metadata=wire("ContentType")
    )
    """Configuration specifying how to treat different headers. If no headers are
    specified Amazon SageMaker AI will by default base64 encode when capturing the
    data.
    """
