"""LabelingJobAlgorithmsConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobAlgorithmsConfig(Structure):
    """Provides configuration information for auto-labeling of your data objects. A
    `LabelingJobAlgorithmsConfig` object must be supplied in order to use
    auto-labeling.
    """

    labeling_job_algorithm_specification_arn: str
    initial_active_learning_model_arn: str | None = None
    labeling_job_resource_config: LabelingJobResourceConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobResourceConfig(Structure):
    """Configure encryption on the storage volume attached to the ML compute instance
    used to run automated data labeling model training and inference.
    """

    volume_kms_key_id: str | None = None
    vpc_config: VpcConfig | None = None
