"""ModelQualityJobInput of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.batch_transform_input import BatchTransformInput
    from ..shapes.endpoint_input import EndpointInput
    from ..shapes.monitoring_ground_truth_s3_input import MonitoringGroundTruthS3Input


@frozen(kw_only=True, repr=False, eq=False)
class ModelQualityJobInput(Structure):
    """The input for the model quality monitoring job. Currently endpoints are
    supported for input for model quality monitoring jobs.
    """

    endpoint_input: EndpointInput | None = None
    batch_transform_input: BatchTransformInput | None = None
    ground_truth_s3_input: MonitoringGroundTruthS3Input
