"""HyperParameterTrainingJobSummary of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.hyper_parameter_tuning_job_objective_type import (
    hyper_parameter_tuning_job_objective_type_or_none,
)
from ..shapes.objective_status import objective_status_or_none
from ..shapes.training_job_status import training_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.hyper_parameter_tuning_job_objective_type import (
        HyperParameterTuningJobObjectiveType,
    )
    from ..shapes.objective_status import ObjectiveStatus
    from ..shapes.training_job_status import TrainingJobStatus


@frozen(kw_only=True, repr=False, eq=False)
class FinalHyperParameterTuningJobObjectiveMetric(Structure):
    """Shows the latest objective metric emitted by a training job that was launched
    by a hyperparameter tuning job. You define the objective metric in the
    `HyperParameterTuningJobObjective` parameter of
    [HyperParameterTuningJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html).
    """

    type: HyperParameterTuningJobObjectiveType | None = field(
        default=None, converter=hyper_parameter_tuning_job_objective_type_or_none
    )
    """Select if you want to minimize or maximize the objective metric during
    hyperparameter tuning.
    """

    metric_name: str | None = None
    """The name of the objective metric. For SageMaker built-in algorithms, metrics
    are defined per algorithm. See the [metrics for
    XGBoost](https://docs.aws.amazon.com/sagemaker/latest/dg/xgboost-tuning.html)
    as an example. You can also use a custom algorithm for training and define
    your own metrics. For more information, see [Define metrics and environment
    variables](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-metrics-variables.html).
    """

    value: float | None = None
    """The value of the objective metric."""


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTrainingJobSummary(Structure):
    """The container for the summary information about a training job."""

    training_job_definition_name: str | None = None
    """The training job definition name."""

    training_job_name: str | None = None
    """The name of the training job."""

    training_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training job."""

    tuning_job_name: str | None = None
    """The HyperParameter tuning job that launched the training job."""

    creation_time: datetime | None = None
    """The date and time that the training job was created."""

    training_start_time: datetime | None = None
    """The date and time that the training job started."""

    training_end_time: datetime | None = None
    """Specifies the time when the training job ends on training instances. You are
    billed for the time interval between the value of `TrainingStartTime` and this
    time. For successful jobs and stopped jobs, this is the time after model
    artifacts are uploaded. For failed jobs, this is the time when SageMaker
    detects a job failure.
    """

    training_job_status: TrainingJobStatus | None = field(
        default=None, converter=training_job_status_or_none
    )
    """The status of the training job."""

    tuned_hyper_parameters: Mapping[str, str] | None = None
    """A list of the hyperparameters for which you specified ranges to search."""

    failure_reason: str | None = None
    """The reason that the training job failed."""

    final_hyper_parameter_tuning_job_objective_metric: (
        FinalHyperParameterTuningJobObjectiveMetric | None
    ) = None
    """The
    [FinalHyperParameterTuningJobObjectiveMetric](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FinalHyperParameterTuningJobObjectiveMetric.html)
    object that specifies the value of the objective metric of the tuning job that
    launched this training job.
    """

    objective_status: ObjectiveStatus | None = field(
        default=None, converter=objective_status_or_none
    )
    """The status of the objective metric for the training job:

    - Succeeded: The final objective metric for the training job was evaluated by
      the hyperparameter tuning job and used in the hyperparameter tuning process.
    - Pending: The training job is in progress and evaluation of its final
      objective metric is pending.
    - Failed: The final objective metric for the training job was not evaluated,
      and was not used in the hyperparameter tuning process. This typically occurs
      when the training job failed or did not emit an objective metric.
    """
