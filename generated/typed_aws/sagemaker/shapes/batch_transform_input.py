"""BatchTransformInput of Amazon SageMaker Service."""

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
class BatchTransformInput(Structure):
    """Input object for the batch transform job."""

    data_captured_destination_s3_uri: str
    dataset_format: MonitoringDatasetFormat
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


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringCsvDatasetFormat(Structure):
    """Represents the CSV dataset format used when running a monitoring job."""

    header: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringDatasetFormat(Structure):
    """Represents the dataset format used when running a monitoring job."""

    csv: MonitoringCsvDatasetFormat | None = None
    json: MonitoringJsonDatasetFormat | None = None
    parquet: MonitoringParquetDatasetFormat | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringJsonDatasetFormat(Structure):
    """Represents the JSON dataset format used when running a monitoring job."""

    line: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringParquetDatasetFormat(Structure):
    """Represents the Parquet dataset format used when running a monitoring job."""
