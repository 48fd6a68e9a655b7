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
    kms_key: str | None = None
    content_type: CaptureContentTypeHeader | None = None
