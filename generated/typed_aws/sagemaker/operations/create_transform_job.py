"""CreateTransformJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.batch_strategy import batch_strategy_or_none

if TYPE_CHECKING:
    from ..shapes.batch_data_capture_config import BatchDataCaptureConfig
    from ..shapes.batch_strategy import BatchStrategy
    from ..shapes.data_processing import DataProcessing
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.model_client_config import ModelClientConfig
    from ..shapes.tag import Tag
    from ..shapes.transform_input import TransformInput
    from ..shapes.transform_output import TransformOutput
    from ..shapes.transform_resources import TransformResources


@frozen(kw_only=True, repr=False, eq=False)
class CreateTransformJobResponse(Response):
    """The response of `CreateTransformJob`, with `transform_job_arn`."""

    transform_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the transform job."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateTransformJobRequest(Request[CreateTransformJobResponse]):
    """Starts a transform job. A transform job uses a trained model to get inferences
    on a dataset and saves these results to an Amazon S3 location that you
    specify.

    To perform batch transformations, you create a transform job and use the data
    that you have readily available.

    In the request body, you provide the following:

    - `TransformJobName` - Identifies the transform job. The name must be unique
      within an Amazon Web Services Region in an Amazon Web Services account.
    - `ModelName` - Identifies the model to use. `ModelName` must be the name of
      an existing Amazon SageMaker model in the same Amazon Web Services Region
      and Amazon Web Services account. For information on creating a model, see
      [CreateModel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html).
    - `TransformInput` - Describes the dataset to be transformed and the Amazon S3
      location where it is stored.
    - `TransformOutput` - Identifies the Amazon S3 location where you want Amazon
      SageMaker to save the results from the transform job.
    - `TransformResources` - Identifies the ML compute instances and AMI image
      versions for the transform job.

    For more information about how batch transformation works, see [Batch
    Transform](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform.html).
    """

    __operation__: ClassVar = "CreateTransformJob"
    __response__: ClassVar = CreateTransformJobResponse

    transform_job_name: str
    """The name of the transform job. The name must be unique within an Amazon Web
    Services Region in an Amazon Web Services account.
    """

    model_name: str
    """The name of the model that you want to use for the transform job. `ModelName`
    must be the name of an existing Amazon SageMaker model within an Amazon Web
    Services Region in an Amazon Web Services account.
    """

    max_concurrent_transforms: int | None = None
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. If `MaxConcurrentTransforms` is set to `0` or left unset,
    Amazon SageMaker checks the optional execution-parameters to determine the
    settings for your chosen algorithm. If the execution-parameters endpoint is
    not enabled, the default value is `1`. For more information on
    execution-parameters, see [How Containers Serve
    Requests](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-batch-code.html#your-algorithms-batch-code-how-containe-serves-requests).
    For built-in algorithms, you don't need to set a value for
    `MaxConcurrentTransforms`.
    """

    model_client_config: ModelClientConfig | None = None
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation.
    """

    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    """The maximum allowed size of the payload, in MB. A *payload* is the data
    portion of a record (without metadata). The value in `MaxPayloadInMB` must be
    greater than, or equal to, the size of a single record. To estimate the size
    of a record in MB, divide the size of your dataset by the number of records.
    To ensure that the records fit within the maximum payload size, we recommend
    using a slightly larger value. The default value is `6` MB.

    The value of `MaxPayloadInMB` cannot be greater than 100 MB. If you specify
    the `MaxConcurrentTransforms` parameter, the value of
    `(MaxConcurrentTransforms * MaxPayloadInMB)` also cannot exceed 100 MB.

    For cases where the payload might be arbitrarily large and is transmitted
    using HTTP chunked encoding, set the value to `0`. This feature works only in
    supported algorithms. Currently, Amazon SageMaker built-in algorithms do not
    support HTTP chunked encoding.
    """

    batch_strategy: BatchStrategy | None = field(
        default=None, converter=batch_strategy_or_none
    )
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request. A *record* *is a single unit of input data that inference
    can be made on. For example, a single line in a CSV file is a record.*

    To enable the batch strategy, you must set the `SplitType` property to `Line`,
    `RecordIO`, or `TFRecord`.

    To use only one record when making an HTTP invocation request to a container,
    set `BatchStrategy` to `SingleRecord` and `SplitType` to `Line`.

    To fit as many records in a mini-batch as can fit within the `MaxPayloadInMB`
    limit, set `BatchStrategy` to `MultiRecord` and `SplitType` to `Line`.
    """

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. Don't include any
    sensitive data in your environment variables. We support up to 16 key and
    values entries in the map.
    """

    transform_input: TransformInput
    """Describes the input source and the way the transform job consumes it."""

    transform_output: TransformOutput
    """Describes the results of the transform job."""

    data_capture_config: BatchDataCaptureConfig | None = None
    """Configuration to control how SageMaker captures inference data."""

    transform_resources: TransformResources
    """Describes the resources, including ML instance types and ML instance count, to
    use for the transform job.
    """

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

    tags: Sequence[Tag] | None = None
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what)
    in the *Amazon Web Services Billing and Cost Management User Guide*.
    """

    experiment_config: ExperimentConfig | None = None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """
