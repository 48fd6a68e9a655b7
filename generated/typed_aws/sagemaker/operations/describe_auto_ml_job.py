"""DescribeAutoMLJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.auto_ml_job_secondary_status import auto_ml_job_secondary_status_or_none
from ..shapes.auto_ml_job_status import auto_ml_job_status_or_none
from ..shapes.problem_type import problem_type_or_none

if TYPE_CHECKING:
    from ..shapes.auto_ml_candidate import AutoMLCandidate
    from ..shapes.auto_ml_channel import AutoMLChannel
    from ..shapes.auto_ml_job_artifacts import AutoMLJobArtifacts
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.auto_ml_job_config import AutoMLJobConfig
    from ..shapes.auto_ml_job_objective import AutoMLJobObjective
    from ..shapes.auto_ml_job_secondary_status import AutoMLJobSecondaryStatus
    from ..shapes.auto_ml_job_status import AutoMLJobStatus
    from ..shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from ..shapes.auto_ml_partial_failure_reason import AutoMLPartialFailureReason
    from ..shapes.model_deploy_config import ModelDeployConfig
    from ..shapes.model_deploy_result import ModelDeployResult
    from ..shapes.problem_type import ProblemType


@frozen(kw_only=True, repr=False, eq=False)
class ResolvedAttributes(Structure):
    """The resolved attributes."""

    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    """Specifies a metric to minimize or maximize as the objective of an AutoML job."""

    problem_type: ProblemType | None = field(
        default=None, converter=problem_type_or_none
    )
    """The problem type."""

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobResponse(Response):
    """The response of `DescribeAutoMLJob`, with `auto_ml_job_name`,
    `auto_ml_job_arn`, `input_data_config`, `output_data_config`, `role_arn`,
    `auto_ml_job_objective`, `problem_type`, `auto_ml_job_config` and others.
    """

    auto_ml_job_name: str | None = field(default=None, metadata=wire("AutoMLJobName"))
    """Returns the name of the AutoML job."""

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """Returns the ARN of the AutoML job."""

    input_data_config: Sequence[AutoMLChannel] | None = None
    """Returns the input data configuration for the AutoML job."""

    output_data_config: AutoMLOutputDataConfig | None = None
    """Returns the job's output data config."""

    role_arn: str | None = None
    """The ARN of the IAM role that has read permission to the input data location
    and write permission to the output data location in Amazon S3.
    """

    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    """Returns the job's objective."""

    problem_type: ProblemType | None = field(
        default=None, converter=problem_type_or_none
    )
    """Returns the job's problem type."""

    auto_ml_job_config: AutoMLJobConfig | None = field(
        default=None, metadata=wire("AutoMLJobConfig")
    )
    """Returns the configuration for the AutoML job."""

    creation_time: datetime | None = None
    """Returns the creation time of the AutoML job."""

    end_time: datetime | None = None
    """Returns the end time of the AutoML job."""

    last_modified_time: datetime | None = None
    """Returns the job's last modified time."""

    failure_reason: str | None = None
    """Returns the failure reason for an AutoML job, when applicable."""

    partial_failure_reasons: Sequence[AutoMLPartialFailureReason] | None = None
    """Returns a list of reasons for partial failures within an AutoML job."""

    best_candidate: AutoMLCandidate | None = None
    """The best model candidate selected by SageMaker AI Autopilot using both the
    best objective metric and lowest
    [InferenceLatency](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html)
    for an experiment.
    """

    auto_ml_job_status: AutoMLJobStatus | None = field(
        default=None,
        converter=auto_ml_job_status_or_none,
        metadata=wire("AutoMLJobStatus"),
    )
    """Returns the status of the AutoML job."""

    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus | None = field(
        default=None,
        converter=auto_ml_job_secondary_status_or_none,
        metadata=wire("AutoMLJobSecondaryStatus"),
    )
    """Returns the secondary status of the AutoML job."""

    generate_candidate_definitions_only: bool | None = None
    """Indicates whether the output for an AutoML job generates candidate definitions
    only.
    """

    auto_ml_job_artifacts: AutoMLJobArtifacts | None = field(
        default=None, metadata=wire("AutoMLJobArtifacts")
    )
    """Returns information on the job's artifacts found in `AutoMLJobArtifacts`."""

    resolved_attributes: ResolvedAttributes | None = None
    """Contains `ProblemType`, `AutoMLJobObjective`, and `CompletionCriteria`. If you
    do not provide these values, they are inferred.
    """

    model_deploy_config: ModelDeployConfig | None = None
    """Indicates whether the model was deployed automatically to an endpoint and the
    name of that endpoint if deployed automatically.
    """

    model_deploy_result: ModelDeployResult | None = None
    """Provides information about endpoint for the model deployment."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobRequest(Request[DescribeAutoMLJobResponse]):
    """Returns information about an AutoML job created by calling
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).

    **Note:** AutoML jobs created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    cannot be described by `DescribeAutoMLJob`.
    """

    __operation__: ClassVar = "DescribeAutoMLJob"
    __response__: ClassVar = DescribeAutoMLJobResponse

    auto_ml_job_name: str = field(metadata=wire("AutoMLJobName"))
    """Requests information about an AutoML job using its unique name."""
