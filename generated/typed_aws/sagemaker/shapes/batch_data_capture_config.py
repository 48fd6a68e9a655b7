"""BatchDataCaptureConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class BatchDataCaptureConfig(Structure):
    """Configuration to control how SageMaker captures inference data for batch
    transform jobs.
    """

    destination_s3_uri: str
    kms_key_id: str | None = None
    generate_inference_id: bool | None = None
