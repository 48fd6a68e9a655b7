"""HyperParameterTrainingJobSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
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
        default=None, converter=or_none(HyperParameterTuningJobObjectiveType)
    )
    metric_name: str | None = None
    value: float | None = None


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTrainingJobSummary(Structure):
    """The container for the summary information about a training job."""

    training_job_definition_name: str | None = None
    training_job_name: str | None = None
    training_job_arn: str | None = None
    tuning_job_name: str | None = None
    creation_time: datetime | None = None
    training_start_time: datetime | None = None
    training_end_time: datetime | None = None
    training_job_status: TrainingJobStatus | None = field(
        default=None, converter=or_none(TrainingJobStatus)
    )
    tuned_hyper_parameters: Mapping[str, str] | None = None
    failure_reason: str | None = None
    final_hyper_parameter_tuning_job_objective_metric: (
        FinalHyperParameterTuningJobObjectiveMetric | None
    ) = None
    objective_status: ObjectiveStatus | None = field(
        default=None, converter=or_none(ObjectiveStatus)
    )
