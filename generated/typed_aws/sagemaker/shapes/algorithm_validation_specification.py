"""AlgorithmValidationSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.training_input_mode import as_training_input_mode

if TYPE_CHECKING:
    from ..shapes.channel import Channel
    from ..shapes.output_data_config import OutputDataConfig
    from ..shapes.resource_config import ResourceConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.training_input_mode import TrainingInputMode
    from ..shapes.transform_job_definition import TransformJobDefinition


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmValidationProfile(Structure):
    """Defines a training job and a batch transform job that SageMaker runs to
    validate your algorithm.

    The data provided in the validation profile is made available to your buyers
    on Amazon Web Services Marketplace.
    """

    profile_name: str
    """The name of the profile for the algorithm. The name must have 1 to 63
    characters. Valid characters are a-z, A-Z, 0-9, and - (hyphen).
    """

    training_job_definition: TrainingJobDefinition
    """The `TrainingJobDefinition` object that describes the training job that
    SageMaker runs to validate your algorithm.
    """

    transform_job_definition: TransformJobDefinition | None = None
    """The `TransformJobDefinition` object that describes the transform job that
    SageMaker runs to validate your algorithm.
    """


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmValidationSpecification(Structure):
    """Specifies configurations for one or more training jobs that SageMaker runs to
    test the algorithm.
    """

    validation_role: str
    """The IAM roles that SageMaker uses to run the training jobs."""

    validation_profiles: Sequence[AlgorithmValidationProfile]
    """An array of `AlgorithmValidationProfile` objects, each of which specifies a
    training job and batch transform job that SageMaker runs to validate your
    algorithm.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJobDefinition(Structure):
    """Defines the input needed to run a training job using the algorithm."""

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

    hyper_parameters: Mapping[str, str] | None = None
    """The hyperparameters used for the training job."""

    input_data_config: Sequence[Channel]
    """An array of `Channel` objects, each of which specifies an input source."""

    output_data_config: OutputDataConfig
    """the path to the S3 bucket where you want to store model artifacts. SageMaker
    creates subfolders for the artifacts.
    """

    resource_config: ResourceConfig
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training.
    """

    stopping_condition: StoppingCondition
    """Specifies a limit to how long a model training job can run. It also specifies
    how long a managed Spot training job has to complete. When the job reaches the
    time limit, SageMaker ends the training job. Use this API to cap model
    training costs.

    To stop a job, SageMaker sends the algorithm the SIGTERM signal, which delays
    job termination for 120 seconds. Algorithms can use this 120-second window to
    save the model artifacts.
    """
