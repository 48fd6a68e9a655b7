"""DescribeHyperParameterTuningJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.hyper_parameter_tuning_job_status import HyperParameterTuningJobStatus

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

    hyper_parameter_tuning_job_name: str = ABSENT
    hyper_parameter_tuning_job_arn: str = ABSENT
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig = ABSENT
    training_job_definition: HyperParameterTrainingJobDefinition | None = None
    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] = ABSENT
    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus = field(
        default=ABSENT, converter=as_enum(HyperParameterTuningJobStatus)
    )
    creation_time: datetime = ABSENT
    hyper_parameter_tuning_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    training_job_status_counters: TrainingJobStatusCounters = ABSENT
    objective_status_counters: ObjectiveStatusCounters = ABSENT
    best_training_job: HyperParameterTrainingJobSummary | None = None
    overall_best_training_job: HyperParameterTrainingJobSummary | None = None
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None
    autotune: Autotune | None = None
    failure_reason: str | None = None
    tuning_job_completion_details: HyperParameterTuningJobCompletionDetails | None = (
        None
    )
    consumed_resources: HyperParameterTuningJobConsumedResources | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHyperParameterTuningJobRequest(
    StatusOrGoneRequest[DescribeHyperParameterTuningJobResponse]
):
    """Returns a description of a hyperparameter tuning job, depending on the fields
    selected. These fields can include the name, Amazon Resource Name (ARN), job
    status of your tuning job and more.
    """

    __operation__: ClassVar = "DescribeHyperParameterTuningJob"
    __response__: ClassVar = DescribeHyperParameterTuningJobResponse
    __status__: ClassVar = "hyper_parameter_tuning_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "HyperParameterTuningJobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress", "Stopping"),
        "leaving": ("Deleting",),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    hyper_parameter_tuning_job_name: str
