"""DescribeAutoMLJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure, wire
from ..shapes.auto_ml_job_secondary_status import AutoMLJobSecondaryStatus
from ..shapes.auto_ml_job_status import AutoMLJobStatus
from ..shapes.problem_type import ProblemType

if TYPE_CHECKING:
    from ..shapes.auto_ml_candidate import AutoMLCandidate
    from ..shapes.auto_ml_channel import AutoMLChannel
    from ..shapes.auto_ml_job_artifacts import AutoMLJobArtifacts
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.auto_ml_job_config import AutoMLJobConfig
    from ..shapes.auto_ml_job_objective import AutoMLJobObjective
    from ..shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from ..shapes.auto_ml_partial_failure_reason import AutoMLPartialFailureReason
    from ..shapes.model_deploy_config import ModelDeployConfig
    from ..shapes.model_deploy_result import ModelDeployResult


@frozen(kw_only=True, repr=False, eq=False)
class ResolvedAttributes(Structure):
    """The resolved attributes."""

    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    problem_type: ProblemType | None = field(
        default=None, converter=or_none(ProblemType)
    )
    completion_criteria: AutoMLJobCompletionCriteria | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobResponse(Response):
    """The response of `DescribeAutoMLJob`, with `auto_ml_job_name`,
    `auto_ml_job_arn`, `input_data_config`, `output_data_config`, `role_arn`,
    `auto_ml_job_objective`, `problem_type`, `auto_ml_job_config` and others.
    """

    auto_ml_job_name: str = field(default=ABSENT, metadata=wire("AutoMLJobName"))
    auto_ml_job_arn: str = field(default=ABSENT, metadata=wire("AutoMLJobArn"))
    input_data_config: Sequence[AutoMLChannel] = ABSENT
    output_data_config: AutoMLOutputDataConfig = ABSENT
    role_arn: str = ABSENT
    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    problem_type: ProblemType | None = field(
        default=None, converter=or_none(ProblemType)
    )
    auto_ml_job_config: AutoMLJobConfig | None = field(
        default=None, metadata=wire("AutoMLJobConfig")
    )
    creation_time: datetime = ABSENT
    end_time: datetime | None = None
    last_modified_time: datetime = ABSENT
    failure_reason: str | None = None
    partial_failure_reasons: Sequence[AutoMLPartialFailureReason] = ABSENT
    best_candidate: AutoMLCandidate | None = None
    auto_ml_job_status: AutoMLJobStatus = field(
        default=ABSENT,
        converter=as_enum(AutoMLJobStatus),
        metadata=wire("AutoMLJobStatus"),
    )
    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus = field(
        default=ABSENT,
        converter=as_enum(AutoMLJobSecondaryStatus),
        metadata=wire("AutoMLJobSecondaryStatus"),
    )
    generate_candidate_definitions_only: bool | None = None
    auto_ml_job_artifacts: AutoMLJobArtifacts | None = field(
        default=None, metadata=wire("AutoMLJobArtifacts")
    )
    resolved_attributes: ResolvedAttributes | None = None
    model_deploy_config: ModelDeployConfig | None = None
    model_deploy_result: ModelDeployResult | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobRequest(StatusOrGoneRequest[DescribeAutoMLJobResponse]):
    """Returns information about an AutoML job created by calling
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).

    **Note:** AutoML jobs created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    cannot be described by `DescribeAutoMLJob`.
    """

    __operation__: ClassVar = "DescribeAutoMLJob"
    __response__: ClassVar = DescribeAutoMLJobResponse
    __status__: ClassVar = "auto_ml_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "AutoMLJobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress", "Stopping"),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    auto_ml_job_name: str = field(metadata=wire("AutoMLJobName"))
