"""DescribeProcessingJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, wire
from ..shapes.processing_job_status import ProcessingJobStatus

if TYPE_CHECKING:
    from ..shapes.app_specification import AppSpecification
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.network_config import NetworkConfig
    from ..shapes.processing_input import ProcessingInput
    from ..shapes.processing_output_config import ProcessingOutputConfig
    from ..shapes.processing_resources import ProcessingResources
    from ..shapes.processing_stopping_condition import ProcessingStoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class DescribeProcessingJobResponse(Response):
    """The response of `DescribeProcessingJob`, with `processing_inputs`,
    `processing_output_config`, `processing_job_name`, `processing_resources`,
    `stopping_condition`, `app_specification`, `environment`, `network_config` and
    others.
    """

    processing_inputs: Sequence[ProcessingInput] = ABSENT
    processing_output_config: ProcessingOutputConfig | None = None
    processing_job_name: str = ABSENT
    processing_resources: ProcessingResources = ABSENT
    stopping_condition: ProcessingStoppingCondition | None = None
    app_specification: AppSpecification = ABSENT
    environment: Mapping[str, str] = ABSENT
    network_config: NetworkConfig | None = None
    role_arn: str | None = None
    experiment_config: ExperimentConfig | None = None
    processing_job_arn: str = ABSENT
    processing_job_status: ProcessingJobStatus = field(
        default=ABSENT, converter=as_enum(ProcessingJobStatus)
    )
    exit_message: str | None = None
    failure_reason: str | None = None
    processing_end_time: datetime | None = None
    processing_start_time: datetime | None = None
    last_modified_time: datetime | None = None
    creation_time: datetime = ABSENT
    monitoring_schedule_arn: str | None = None
    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    training_job_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeProcessingJobRequest(StatusOrGoneRequest[DescribeProcessingJobResponse]):
    """Returns a description of a processing job. Waiter:
    `ProcessingJobCompletedOrStoppedWaiter`; `wait_for` waits for any other state.
    """

    __operation__: ClassVar = "DescribeProcessingJob"
    __response__: ClassVar = DescribeProcessingJobResponse
    __status__: ClassVar = "processing_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "ProcessingJobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress", "Stopping"),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    processing_job_name: str
