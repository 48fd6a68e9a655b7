"""InferenceExperimentDataStorageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.capture_content_type_header import CaptureContentTypeHeader


@frozen(kw_only=True, repr=False, eq=False)
class InferenceExperimentDataStorageConfig(Structure):
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """

    destination: str
    """The Amazon S3 bucket where the inference request and response data is stored."""

    kms_key: str | None = None
    """The Amazon Web Services Key Management Service key that Amazon SageMaker uses
    to encrypt captured data at rest using Amazon S3 server-side encryption.
    """

    content_type: CaptureContentTypeHeader | None = None
    """Configuration specifying how to treat different headers. If no headers are
    specified Amazon SageMaker AI will by default base64 encode when capturing the
    data.
    """
