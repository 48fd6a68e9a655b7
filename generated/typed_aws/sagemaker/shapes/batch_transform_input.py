"""BatchTransformInput of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.processing_s3_data_distribution_type import (
    processing_s3_data_distribution_type_or_none,
)
from ..shapes.processing_s3_input_mode import processing_s3_input_mode_or_none

if TYPE_CHECKING:
    from ..shapes.processing_s3_data_distribution_type import (
        ProcessingS3DataDistributionType,
    )
    from ..shapes.processing_s3_input_mode import ProcessingS3InputMode


@frozen(kw_only=True, repr=False, eq=False)
class BatchTransformInput(Structure):
    """Input object for the batch transform job."""

    data_captured_destination_s3_uri: str
    """The Amazon S3 location being used to capture the data."""

    dataset_format: MonitoringDatasetFormat
    """The dataset format for your batch transform job."""

    local_path: str
    """Path to the filesystem where the batch transform data is available to the
    container.
    """

    s3_input_mode: ProcessingS3InputMode | None = field(
        default=None, converter=processing_s3_input_mode_or_none
    )
    """Whether the `Pipe` or `File` is used as the input mode for transferring data
    for the monitoring job. `Pipe` mode is recommended for large datasets. `File`
    mode is useful for small files that fit in memory. Defaults to `File`.
    """

    s3_data_distribution_type: ProcessingS3DataDistributionType | None = field(
        default=None, converter=processing_s3_data_distribution_type_or_none
    )
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an S3 key. Defaults to `FullyReplicated`
    """

    features_attribute: str | None = None
    """The attributes of the input data that are the input features."""

    inference_attribute: str | None = None
    """The attribute of the input data that represents the ground truth label."""

    probability_attribute: str | None = None
    """In a classification problem, the attribute that represents the class
    probability.
    """

    probability_threshold_attribute: float | None = None
    """The threshold for the class probability to be evaluated as a positive result."""

    start_time_offset: str | None = None
    """If specified, monitoring jobs substract this time from the start time. For
    information about using offsets for scheduling monitoring jobs, see [Schedule
    Model Quality Monitoring
    Jobs](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-schedule.html).
    """

    end_time_offset: str | None = None
    """If specified, monitoring jobs subtract this time from the end time. For
    information about using offsets for scheduling monitoring jobs, see [Schedule
    Model Quality Monitoring
    Jobs](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-schedule.html).
    """

    exclude_features_attribute: str | None = None
    """The attributes of the input data to exclude from the analysis."""


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringCsvDatasetFormat(Structure):
    """Represents the CSV dataset format used when running a monitoring job."""

    header: bool | None = None
    """Indicates if the CSV data has a header."""


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringDatasetFormat(Structure):
    """Represents the dataset format used when running a monitoring job."""

    csv: MonitoringCsvDatasetFormat | None = None
    """The CSV dataset used in the monitoring job."""

    json: MonitoringJsonDatasetFormat | None = None
    """The JSON dataset used in the monitoring job"""

    parquet: MonitoringParquetDatasetFormat | None = None
    """The Parquet dataset used in the monitoring job"""


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringJsonDatasetFormat(Structure):
    """Represents the JSON dataset format used when running a monitoring job."""

    line: bool | None = None
    """Indicates if the file should be read as a JSON object per line."""


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringParquetDatasetFormat(Structure):
    """Represents the Parquet dataset format used when running a monitoring job."""
