"""EndpointInput of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.processing_s3_data_distribution_type import (
    ProcessingS3DataDistributionType,
)
from ..shapes.processing_s3_input_mode import ProcessingS3InputMode


@frozen(kw_only=True, repr=False, eq=False)
class EndpointInput(Structure):
    """Input object for the endpoint"""

    endpoint_name: str
    local_path: str
    s3_input_mode: ProcessingS3InputMode | None = field(
        default=None, converter=or_none(ProcessingS3InputMode)
    )
    s3_data_distribution_type: ProcessingS3DataDistributionType | None = field(
        default=None, converter=or_none(ProcessingS3DataDistributionType)
    )
    features_attribute: str | None = None
    inference_attribute: str | None = None
    probability_attribute: str | None = None
    probability_threshold_attribute: float | None = None
    start_time_offset: str | None = None
    end_time_offset: str | None = None
    exclude_features_attribute: str | None = None
