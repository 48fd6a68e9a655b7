"""HyperParameterTrainingJobSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
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
    metric_name: str = ABSENT
    value: float = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTrainingJobSummary(Structure):
    """The container for the summary information about a training job."""

    training_job_definition_name: str | None = None
    training_job_name: str = ABSENT
    training_job_arn: str = ABSENT
    tuning_job_name: str | None = None
    creation_time: datetime = ABSENT
    training_start_time: datetime | None = None
    training_end_time: datetime | None = None
    training_job_status: TrainingJobStatus = field(
        default=ABSENT, converter=as_enum(TrainingJobStatus)
    )
    tuned_hyper_parameters: Mapping[str, str] = ABSENT
    failure_reason: str | None = None
    final_hyper_parameter_tuning_job_objective_metric: (
        FinalHyperParameterTuningJobObjectiveMetric | None
    ) = None
    objective_status: ObjectiveStatus | None = field(
        default=None, converter=or_none(ObjectiveStatus)
    )
