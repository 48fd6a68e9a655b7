"""LabelingJobOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobOutputConfig(Structure):
    """Output configuration information for a labeling job."""

    s3_output_path: str
    kms_key_id: str | None = None
    sns_topic_arn: str | None = None
