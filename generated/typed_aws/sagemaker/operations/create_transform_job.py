"""CreateTransformJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, wire
from ..shapes.batch_strategy import BatchStrategy

if TYPE_CHECKING:
    from ..shapes.batch_data_capture_config import BatchDataCaptureConfig
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

    transform_job_arn: str = ABSENT


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
    model_name: str
    max_concurrent_transforms: int | None = None
    model_client_config: ModelClientConfig | None = None
    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    batch_strategy: BatchStrategy | None = field(
        default=None, converter=or_none(BatchStrategy)
    )
    environment: Mapping[str, str] | None = None
    transform_input: TransformInput
    transform_output: TransformOutput
    data_capture_config: BatchDataCaptureConfig | None = None
    transform_resources: TransformResources
    data_processing: DataProcessing | None = None
    tags: Sequence[Tag] | None = None
    experiment_config: ExperimentConfig | None = None
