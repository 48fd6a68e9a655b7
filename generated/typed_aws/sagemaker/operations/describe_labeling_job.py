"""DescribeLabelingJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.labeling_job_status import LabelingJobStatus

if TYPE_CHECKING:
    from ..shapes.human_task_config import HumanTaskConfig
    from ..shapes.label_counters import LabelCounters
    from ..shapes.labeling_job_algorithms_config import LabelingJobAlgorithmsConfig
    from ..shapes.labeling_job_input_config import LabelingJobInputConfig
    from ..shapes.labeling_job_output import LabelingJobOutput
    from ..shapes.labeling_job_output_config import LabelingJobOutputConfig
    from ..shapes.labeling_job_stopping_conditions import LabelingJobStoppingConditions
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLabelingJobResponse(Response):
    """The response of `DescribeLabelingJob`, with `labeling_job_status`,
    `label_counters`, `failure_reason`, `creation_time`, `last_modified_time`,
    `job_reference_code`, `labeling_job_name`, `labeling_job_arn` and others.
    """

    labeling_job_status: LabelingJobStatus = field(
        default=ABSENT, converter=as_enum(LabelingJobStatus)
    )
    label_counters: LabelCounters = ABSENT
    failure_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    job_reference_code: str = ABSENT
    labeling_job_name: str = ABSENT
    labeling_job_arn: str = ABSENT
    label_attribute_name: str | None = None
    input_config: LabelingJobInputConfig = ABSENT
    output_config: LabelingJobOutputConfig = ABSENT
    role_arn: str = ABSENT
    label_category_config_s3_uri: str | None = None
    stopping_conditions: LabelingJobStoppingConditions | None = None
    labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = None
    human_task_config: HumanTaskConfig = ABSENT
    tags: Sequence[Tag] = ABSENT
    labeling_job_output: LabelingJobOutput | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLabelingJobRequest(StatusOrGoneRequest[DescribeLabelingJobResponse]):
    """Gets information about a labeling job."""

    __operation__: ClassVar = "DescribeLabelingJob"
    __response__: ClassVar = DescribeLabelingJobResponse
    __status__: ClassVar = "labeling_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "LabelingJobStatus"
    __states__: ClassVar = {
        "passing": ("Initializing", "InProgress", "Stopping"),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    labeling_job_name: str
