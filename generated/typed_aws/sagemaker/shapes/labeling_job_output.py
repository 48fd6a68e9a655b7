"""LabelingJobOutput of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobOutput(Structure):
    """Specifies the location of the output produced by the labeling job."""

    output_dataset_s3_uri: str = ABSENT
    final_active_learning_model_arn: str | None = None
