"""CreateHyperParameterTuningJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.autotune import Autotune
    from ..shapes.hyper_parameter_training_job_definition import (
        HyperParameterTrainingJobDefinition,
    )
    from ..shapes.hyper_parameter_tuning_job_config import HyperParameterTuningJobConfig
    from ..shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartConfig,
    )
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateHyperParameterTuningJobResponse(Response):
    """The response of `CreateHyperParameterTuningJob`, with
    `hyper_parameter_tuning_job_arn`.
    """

    hyper_parameter_tuning_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the tuning job. SageMaker assigns an ARN to
    a hyperparameter tuning job when you create it.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CreateHyperParameterTuningJobRequest(
    Request[CreateHyperParameterTuningJobResponse]
):
    """Starts a hyperparameter tuning job. A hyperparameter tuning job finds the best
    version of a model by running many training jobs on your dataset using the
    algorithm you choose and values for hyperparameters within ranges that you
    specify. It then chooses the hyperparameter values that result in a model that
    performs the best, as measured by an objective metric that you choose.

    A hyperparameter tuning job automatically creates Amazon SageMaker
    experiments, trials, and trial components for each training job that it runs.
    You can view these entities in Amazon SageMaker Studio. For more information,
    see [View Experiments, Trials, and Trial
    Components](https://docs.aws.amazon.com/sagemaker/latest/dg/experiments-view-compare.html#experiments-view).

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any hyperparameter fields. As part
    of the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by any security-sensitive information included in the request hyperparameter
    variable or plain text fields..
    """

    __operation__: ClassVar = "CreateHyperParameterTuningJob"
    __response__: ClassVar = CreateHyperParameterTuningJobResponse

    hyper_parameter_tuning_job_name: str
    """The name of the tuning job. This name is the prefix for the names of all
    training jobs that this tuning job launches. The name must be unique within
    the same Amazon Web Services account and Amazon Web Services Region. The name
    must have 1 to 32 characters. Valid characters are a-z, A-Z, 0-9, and : + = @
    _ % - (hyphen). The name is not case sensitive.
    """

    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig
    """The
    [HyperParameterTuningJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html)
    object that describes the tuning job, including the search strategy, the
    objective metric used to evaluate training jobs, ranges of parameters to
    search, and resource limits for the tuning job. For more information, see [How
    Hyperparameter Tuning
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-how-it-works.html).
    """

    training_job_definition: HyperParameterTrainingJobDefinition | None = None
    """The
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    object that describes the training jobs that this tuning job launches,
    including static hyperparameters, input data configuration, output data
    configuration, resource configuration, and stopping condition.
    """

    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] | None = (
        None
    )
    """A list of the
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    objects launched for this tuning job.
    """

    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None
    """Specifies the configuration for starting the hyperparameter tuning job using
    one or more previous tuning jobs as a starting point. The results of previous
    tuning jobs are used to inform which combinations of hyperparameters to search
    over in the new tuning job.

    All training jobs launched by the new hyperparameter tuning job are evaluated
    by using the objective metric. If you specify `IDENTICAL_DATA_AND_ALGORITHM`
    as the `WarmStartType` value for the warm start configuration, the training
    job that performs the best in the new tuning job is compared to the best
    training jobs from the parent tuning jobs. From these, the training job that
    performs the best as measured by the objective metric is returned as the
    overall best training job.

    **Note:** All training jobs launched by parent hyperparameter tuning jobs and
    the new hyperparameter tuning jobs count against the limit of training jobs
    for the tuning job.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).

    Tags that you specify for the tuning job are also added to all training jobs
    that the tuning job launches.
    """

    autotune: Autotune | None = None
    """Configures SageMaker Automatic model tuning (AMT) to automatically find
    optimal parameters for the following fields:

    - [ParameterRanges](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html#sagemaker-Type-HyperParameterTuningJobConfig-ParameterRanges):
      The names and ranges of parameters that a hyperparameter tuning job can
      optimize.
    - [ResourceLimits](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceLimits.html):
      The maximum resources that can be used for a training job. These resources
      include the maximum number of training jobs, the maximum runtime of a tuning
      job, and the maximum number of training jobs to run at the same time.
    - [TrainingJobEarlyStoppingType](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html#sagemaker-Type-HyperParameterTuningJobConfig-TrainingJobEarlyStoppingType):
      A flag that specifies whether or not to use early stopping for training jobs
      launched by a hyperparameter tuning job.
    - [RetryStrategy](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html#sagemaker-Type-HyperParameterTrainingJobDefinition-RetryStrategy):
      The number of times to retry a training job.
    - [Strategy](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html):
      Specifies how hyperparameter tuning chooses the combinations of
      hyperparameter values to use for the training jobs that it launches.
    - [ConvergenceDetected](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ConvergenceDetected.html):
      A flag to indicate that Automatic model tuning (AMT) has detected model
      convergence.
    """
