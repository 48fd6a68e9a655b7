"""DescribeTransformJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.batch_strategy import batch_strategy_or_none
from ..shapes.transform_job_status import transform_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.batch_data_capture_config import BatchDataCaptureConfig
    from ..shapes.batch_strategy import BatchStrategy
    from ..shapes.data_processing import DataProcessing
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.model_client_config import ModelClientConfig
    from ..shapes.transform_input import TransformInput
    from ..shapes.transform_job_status import TransformJobStatus
    from ..shapes.transform_output import TransformOutput
    from ..shapes.transform_resources import TransformResources


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTransformJobResponse(Response):
    """The response of `DescribeTransformJob`, with `transform_job_name`,
    `transform_job_arn`, `transform_job_status`, `failure_reason`, `model_name`,
    `max_concurrent_transforms`, `model_client_config`, `max_payload_in_mb` and
    others.
    """

    transform_job_name: str | None = None
    """The name of the transform job."""

    transform_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the transform job."""

    transform_job_status: TransformJobStatus | None = field(
        default=None, converter=transform_job_status_or_none
    )
    """The status of the transform job. If the transform job failed, the reason is
    returned in the `FailureReason` field.
    """

    failure_reason: str | None = None
    """If the transform job failed, `FailureReason` describes why it failed. A
    transform job creates a log file, which includes error messages, and stores it
    as an Amazon S3 object. For more information, see [Log Amazon SageMaker Events
    with Amazon
    CloudWatch](https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html).
    """

    model_name: str | None = None
    """The name of the model used in the transform job."""

    max_concurrent_transforms: int | None = None
    """The maximum number of parallel requests on each instance node that can be
    launched in a transform job. The default value is 1.
    """

    model_client_config: ModelClientConfig | None = None
    """The timeout and maximum number of retries for processing a transform job
    invocation.
    """

    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    """The maximum payload size, in MB, used in the transform job."""

    batch_strategy: BatchStrategy | None = field(
        default=None, converter=batch_strategy_or_none
    )
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request. A *record* *is a single unit of input data that inference
    can be made on. For example, a single line in a CSV file is a record.*

    To enable the batch strategy, you must set `SplitType` to `Line`, `RecordIO`,
    or `TFRecord`.
    """

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. We support up to 16
    key and values entries in the map.
    """

    transform_input: TransformInput | None = None
    """Describes the dataset to be transformed and the Amazon S3 location where it is
    stored.
    """

    transform_output: TransformOutput | None = None
    """Identifies the Amazon S3 location where you want Amazon SageMaker to save the
    results from the transform job.
    """

    data_capture_config: BatchDataCaptureConfig | None = None
    """Configuration to control how SageMaker captures inference data."""

    transform_resources: TransformResources | None = None
    """Describes the resources, including ML instance types and ML instance count, to
    use for the transform job.
    """

    creation_time: datetime | None = None
    """A timestamp that shows when the transform Job was created."""

    transform_start_time: datetime | None = None
    """Indicates when the transform job starts on ML instances. You are billed for
    the time interval between this time and the value of `TransformEndTime`.
    """

    transform_end_time: datetime | None = None
    """Indicates when the transform job has been completed, or has stopped or failed.
    You are billed for the time interval between this time and the value of
    `TransformStartTime`.
    """

    labeling_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Amazon SageMaker Ground Truth labeling
    job that created the transform or training job.
    """

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """The Amazon Resource Name (ARN) of the AutoML transform job."""

    data_processing: DataProcessing | None = None
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the
    prediction results in the output. The input filter provided allows you to
    exclude input data that is not needed for inference in a batch transform job.
    The output filter provided allows you to include input data relevant to
    interpreting the predictions in the output from the job. For more information,
    see [Associate Prediction Results with their Corresponding Input
    Records](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform-data-processing.html).
    """

    experiment_config: ExperimentConfig | None = None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTransformJobRequest(Request[DescribeTransformJobResponse]):
    """Returns information about a transform job."""

    __operation__: ClassVar = "DescribeTransformJob"
    __response__: ClassVar = DescribeTransformJobResponse

    transform_job_name: str
    """The name of the transform job that you want to view details of."""
