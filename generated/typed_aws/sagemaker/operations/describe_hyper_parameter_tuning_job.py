"""DescribeHyperParameterTuningJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.hyper_parameter_tuning_job_status import (
    hyper_parameter_tuning_job_status_or_none,
)

if TYPE_CHECKING:
    from ..shapes.autotune import Autotune
    from ..shapes.hyper_parameter_training_job_definition import (
        HyperParameterTrainingJobDefinition,
    )
    from ..shapes.hyper_parameter_training_job_summary import (
        HyperParameterTrainingJobSummary,
    )
    from ..shapes.hyper_parameter_tuning_job_completion_details import (
        HyperParameterTuningJobCompletionDetails,
    )
    from ..shapes.hyper_parameter_tuning_job_config import HyperParameterTuningJobConfig
    from ..shapes.hyper_parameter_tuning_job_consumed_resources import (
        HyperParameterTuningJobConsumedResources,
    )
    from ..shapes.hyper_parameter_tuning_job_status import HyperParameterTuningJobStatus
    from ..shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartConfig,
    )
    from ..shapes.objective_status_counters import ObjectiveStatusCounters
    from ..shapes.training_job_status_counters import TrainingJobStatusCounters


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHyperParameterTuningJobResponse(Response):
    """The response of `DescribeHyperParameterTuningJob`, with
    `hyper_parameter_tuning_job_name`, `hyper_parameter_tuning_job_arn`,
    `hyper_parameter_tuning_job_config`, `training_job_definition`,
    `training_job_definitions`, `hyper_parameter_tuning_job_status`,
    `creation_time`, `hyper_parameter_tuning_end_time` and others.
    """

    hyper_parameter_tuning_job_name: str | None = None
    """The name of the hyperparameter tuning job."""

    hyper_parameter_tuning_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the tuning job."""

    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig | None = None
    """The
    [HyperParameterTuningJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html)
    object that specifies the configuration of the tuning job.
    """

    training_job_definition: HyperParameterTrainingJobDefinition | None = None
    """The
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    object that specifies the definition of the training jobs that this tuning job
    launches.
    """

    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] | None = (
        None
    )
    """A list of the
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    objects launched for this tuning job.
    """

    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus | None = field(
        default=None, converter=hyper_parameter_tuning_job_status_or_none
    )
    """The status of the tuning job."""

    creation_time: datetime | None = None
    """The date and time that the tuning job started."""

    hyper_parameter_tuning_end_time: datetime | None = None
    """The date and time that the tuning job ended."""

    last_modified_time: datetime | None = None
    """The date and time that the status of the tuning job was modified."""

    training_job_status_counters: TrainingJobStatusCounters | None = None
    """The
    [TrainingJobStatusCounters](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobStatusCounters.html)
    object that specifies the number of training jobs, categorized by status, that
    this tuning job launched.
    """

    objective_status_counters: ObjectiveStatusCounters | None = None
    """The
    [ObjectiveStatusCounters](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ObjectiveStatusCounters.html)
    object that specifies the number of training jobs, categorized by the status
    of their final objective metric, that this tuning job launched.
    """

    best_training_job: HyperParameterTrainingJobSummary | None = None
    """A
    [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
    object that describes the training job that completed with the best current
    [HyperParameterTuningJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobObjective.html).
    """

    overall_best_training_job: HyperParameterTrainingJobSummary | None = None
    """If the hyperparameter tuning job is an warm start tuning job with a
    `WarmStartType` of `IDENTICAL_DATA_AND_ALGORITHM`, this is the
    [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
    for the training job with the best objective metric value of all training jobs
    launched by this tuning job and all parent jobs specified for the warm start
    tuning job.
    """

    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None
    """The configuration for starting the hyperparameter parameter tuning job using
    one or more previous tuning jobs as a starting point. The results of previous
    tuning jobs are used to inform which combinations of hyperparameters to search
    over in the new tuning job.
    """

    autotune: Autotune | None = None
    """A flag to indicate if autotune is enabled for the hyperparameter tuning job."""

    failure_reason: str | None = None
    """If the tuning job failed, the reason it failed."""

    tuning_job_completion_details: HyperParameterTuningJobCompletionDetails | None = (
        None
    )
    """Tuning job completion information returned as the response from a
    hyperparameter tuning job. This information tells if your tuning job has or
    has not converged. It also includes the number of training jobs that have not
    improved model performance as evaluated against the objective function.
    """

    consumed_resources: HyperParameterTuningJobConsumedResources | None = None
    """The total resources consumed by your hyperparameter tuning job."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHyperParameterTuningJobRequest(
    Request[DescribeHyperParameterTuningJobResponse]
):
    """Returns a description of a hyperparameter tuning job, depending on the fields
    selected. These fields can include the name, Amazon Resource Name (ARN), job
    status of your tuning job and more.
    """

    __operation__: ClassVar = "DescribeHyperParameterTuningJob"
    __response__: ClassVar = DescribeHyperParameterTuningJobResponse

    hyper_parameter_tuning_job_name: str
    """The name of the tuning job."""
