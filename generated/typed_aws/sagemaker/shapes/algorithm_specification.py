"""AlgorithmSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.training_input_mode import as_training_input_mode

if TYPE_CHECKING:
    from ..shapes.metric_definition import MetricDefinition
    from ..shapes.training_input_mode import TrainingInputMode


class TrainingRepositoryAccessMode(OpenEnum):
    PLATFORM = "Platform"
    VPC = "Vpc"


TrainingRepositoryAccessModeLike: TypeAlias = (
    TrainingRepositoryAccessMode
    | Literal[
        "Platform",
        "Vpc",
    ]
)


def as_training_repository_access_mode(
    value: TrainingRepositoryAccessModeLike, /
) -> TrainingRepositoryAccessMode:
    return converted(TrainingRepositoryAccessMode, value)


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmSpecification(Structure):
    """Specifies the training algorithm to use in a
    [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    request.

    **Important:** SageMaker uses its own SageMaker account credentials to pull
    and access built-in algorithms so built-in algorithms are universally
    accessible across all Amazon Web Services accounts. As a result, built-in
    algorithms have standard, unrestricted access. You cannot restrict built-in
    algorithms using IAM roles. Use custom algorithms if you require specific
    access controls.

    For more information about algorithms provided by SageMaker, see
    [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html). For
    information about using your own algorithms, see [Using Your Own Algorithms
    with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).
    """

    training_image: str | None = None
    """The registry path of the Docker image that contains the training algorithm.
    For information about docker registry paths for SageMaker built-in algorithms,
    see [Docker Registry Paths and Example
    Code](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-algo-docker-registry-paths.html)
    in the *Amazon SageMaker developer guide*. SageMaker supports both
    `registry/repository[:tag]` and `registry/repository[@digest]` image path
    formats. For more information about using your custom training container, see
    [Using Your Own Algorithms with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).

    **Note:** You must specify either the algorithm name to the `AlgorithmName`
    parameter or the image URI of the algorithm container to the `TrainingImage`
    parameter.

    For more information, see the note in the `AlgorithmName` parameter
    description.
    """

    algorithm_name: str | None = None
    """The name of the algorithm resource to use for the training job. This must be
    an algorithm resource that you created or subscribe to on Amazon Web Services
    Marketplace.

    **Note:** You must specify either the algorithm name to the `AlgorithmName`
    parameter or the image URI of the algorithm container to the `TrainingImage`
    parameter.

    Note that the `AlgorithmName` parameter is mutually exclusive with the
    `TrainingImage` parameter. If you specify a value for the `AlgorithmName`
    parameter, you can't specify a value for `TrainingImage`, and vice versa.

    If you specify values for both parameters, the training job might break; if
    you don't specify any value for both parameters, the training job might raise
    a `null` error.
    """

    training_input_mode: TrainingInputMode = field(converter=as_training_input_mode)
    """The training input mode that the algorithm supports. For more information
    about input modes, see
    [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html).

    **Pipe mode**

    If an algorithm supports `Pipe` mode, Amazon SageMaker streams data directly
    from Amazon S3 to the container.

    **File mode**

    If an algorithm supports `File` mode, SageMaker downloads the training data
    from S3 to the provisioned ML storage volume, and mounts the directory to the
    Docker volume for the training container.

    You must provision the ML storage volume with sufficient capacity to
    accommodate the data downloaded from S3. In addition to the training data, the
    ML storage volume also stores the output model. The algorithm container uses
    the ML storage volume to also store intermediate information, if any.

    For distributed algorithms, training data is distributed uniformly. Your
    training duration is predictable if the input data objects sizes are
    approximately the same. SageMaker does not split the files any further for
    model training. If the object sizes are skewed, training won't be optimal as
    the data distribution is also skewed when one host in a training cluster is
    overloaded, thus becoming a bottleneck in training.

    **FastFile mode**

    If an algorithm supports `FastFile` mode, SageMaker streams data directly from
    S3 to the container with no code changes, and provides file system access to
    the data. Users can author their training script to interact with these files
    as if they were stored on disk.

    `FastFile` mode works best when the data is read sequentially. Augmented
    manifest files aren't supported. The startup time is lower when there are
    fewer files in the S3 bucket provided.
    """

    metric_definitions: Sequence[MetricDefinition] | None = None
    """A list of metric definition objects. Each object specifies the metric name and
    regular expressions used to parse algorithm logs. SageMaker publishes each
    metric to Amazon CloudWatch.
    """

    enable_sage_maker_metrics_time_series: bool | None = None
    """To generate and save time-series metrics during training, set to `true`. The
    default is `false` and time-series metrics aren't generated except in the
    following cases:

    - You use one of the SageMaker built-in algorithms
    - You use one of the following [Prebuilt SageMaker Docker
      Images](https://docs.aws.amazon.com/sagemaker/latest/dg/pre-built-containers-frameworks-deep-learning.html):
      - Tensorflow (version >= 1.15)
      - MXNet (version >= 1.6)
      - PyTorch (version >= 1.3)
    - You specify at least one
      [MetricDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricDefinition.html)
    """

    container_entrypoint: Sequence[str] | None = None
    """The [entrypoint script for a Docker
    container](https://docs.docker.com/engine/reference/builder/) used to run a
    training job. This script takes precedence over the default train processing
    instructions. See [How Amazon SageMaker Runs Your Training
    Image](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html)
    for more information.
    """

    container_arguments: Sequence[str] | None = None
    """The arguments for a container used to run a training job. See [How Amazon
    SageMaker Runs Your Training
    Image](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html)
    for additional information.
    """

    training_image_config: TrainingImageConfig | None = None
    """The configuration to use an image from a private Docker registry for a
    training job.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrainingImageConfig(Structure):
    """The configuration to use an image from a private Docker registry for a
    training job.
    """

    training_repository_access_mode: TrainingRepositoryAccessMode = field(
        converter=as_training_repository_access_mode
    )
    """The method that your training job will use to gain access to the images in
    your private Docker registry. For access to an image in a private Docker
    registry, set to `Vpc`.
    """

    training_repository_auth_config: TrainingRepositoryAuthConfig | None = None
    """An object containing authentication information for a private Docker registry
    containing your training images.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrainingRepositoryAuthConfig(Structure):
    """An object containing authentication information for a private Docker registry."""

    training_repository_credentials_provider_arn: str
    """The Amazon Resource Name (ARN) of an Amazon Web Services Lambda function used
    to give SageMaker access credentials to your private Docker registry.
    """
