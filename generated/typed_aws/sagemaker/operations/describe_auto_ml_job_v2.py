"""DescribeAutoMLJobV2 of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.auto_ml_job_secondary_status import auto_ml_job_secondary_status_or_none
from ..shapes.auto_ml_job_status import auto_ml_job_status_or_none
from ..shapes.problem_type import problem_type_or_none

if TYPE_CHECKING:
    from ..shapes.auto_ml_candidate import AutoMLCandidate
    from ..shapes.auto_ml_compute_config import AutoMLComputeConfig
    from ..shapes.auto_ml_data_split_config import AutoMLDataSplitConfig
    from ..shapes.auto_ml_job_artifacts import AutoMLJobArtifacts
    from ..shapes.auto_ml_job_channel import AutoMLJobChannel
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.auto_ml_job_objective import AutoMLJobObjective
    from ..shapes.auto_ml_job_secondary_status import AutoMLJobSecondaryStatus
    from ..shapes.auto_ml_job_status import AutoMLJobStatus
    from ..shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from ..shapes.auto_ml_partial_failure_reason import AutoMLPartialFailureReason
    from ..shapes.auto_ml_problem_type_config import AutoMLProblemTypeConfig
    from ..shapes.auto_ml_security_config import AutoMLSecurityConfig
    from ..shapes.model_deploy_config import ModelDeployConfig
    from ..shapes.model_deploy_result import ModelDeployResult
    from ..shapes.problem_type import ProblemType


class AutoMLProblemTypeConfigName(OpenEnum):
    IMAGE_CLASSIFICATION = "ImageClassification"
    TEXT_CLASSIFICATION = "TextClassification"
    TIME_SERIES_FORECASTING = "TimeSeriesForecasting"
    TABULAR = "Tabular"
    TEXT_GENERATION = "TextGeneration"


AutoMLProblemTypeConfigNameLike: TypeAlias = (
    AutoMLProblemTypeConfigName
    | Literal[
        "ImageClassification",
        "TextClassification",
        "TimeSeriesForecasting",
        "Tabular",
        "TextGeneration",
    ]
)


def auto_ml_problem_type_config_name_or_none(
    value: AutoMLProblemTypeConfigNameLike | None, /
) -> AutoMLProblemTypeConfigName | None:
    return None if value is None else converted(AutoMLProblemTypeConfigName, value)


@frozen(repr=False, eq=False)
class AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes(Variant):
    """The resolved attributes for the tabular problem type."""

    value: TabularResolvedAttributes = field(metadata=wire("TabularResolvedAttributes"))


@frozen(repr=False, eq=False)
class AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes(Variant):
    """The resolved attributes for the text generation problem type."""

    value: TextGenerationResolvedAttributes = field(
        metadata=wire("TextGenerationResolvedAttributes")
    )


AutoMLProblemTypeResolvedAttributes: TypeAlias = (
    AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes
    | AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes
    | UnknownVariant
)
"""Stores resolved attributes specific to the problem type of an AutoML job V2."""


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLResolvedAttributes(Structure):
    """The resolved attributes used to configure an AutoML job V2."""

    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    """Specifies a metric to minimize or maximize as the objective of an AutoML job."""

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """

    auto_ml_problem_type_resolved_attributes: (
        AutoMLProblemTypeResolvedAttributes | None
    ) = field(default=None, metadata=wire("AutoMLProblemTypeResolvedAttributes"))
    """Defines the resolved attributes specific to a problem type."""


@frozen(kw_only=True, repr=False, eq=False)
class TabularResolvedAttributes(Structure):
    """The resolved attributes specific to the tabular problem type."""

    problem_type: ProblemType | None = field(
        default=None, converter=problem_type_or_none
    )
    """The type of supervised learning problem available for the model candidates of
    the AutoML job V2 (Binary Classification, Multiclass Classification,
    Regression). For more information, see [SageMaker Autopilot problem
    types](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-problem-types).
    """


@frozen(kw_only=True, repr=False, eq=False)
class TextGenerationResolvedAttributes(Structure):
    """The resolved attributes specific to the text generation problem type."""

    base_model_name: str | None = None
    """The name of the base model to fine-tune."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobV2Response(Response):
    """The response of `DescribeAutoMLJobV2`, with `auto_ml_job_name`,
    `auto_ml_job_arn`, `auto_ml_job_input_data_config`, `output_data_config`,
    `role_arn`, `auto_ml_job_objective`, `auto_ml_problem_type_config`,
    `auto_ml_problem_type_config_name` and others.
    """

    auto_ml_job_name: str | None = field(default=None, metadata=wire("AutoMLJobName"))
    """Returns the name of the AutoML job V2."""

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """Returns the Amazon Resource Name (ARN) of the AutoML job V2."""

    auto_ml_job_input_data_config: Sequence[AutoMLJobChannel] | None = field(
        default=None, metadata=wire("AutoMLJobInputDataConfig")
    )
    """Returns an array of channel objects describing the input data and their
    location.
    """

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

    auto_ml_problem_type_config: AutoMLProblemTypeConfig | None = field(
        default=None, metadata=wire("AutoMLProblemTypeConfig")
    )
    """Returns the configuration settings of the problem type set for the AutoML job
    V2.
    """

    auto_ml_problem_type_config_name: AutoMLProblemTypeConfigName | None = field(
        default=None,
        converter=auto_ml_problem_type_config_name_or_none,
        metadata=wire("AutoMLProblemTypeConfigName"),
    )
    """Returns the name of the problem type configuration set for the AutoML job V2."""

    creation_time: datetime | None = None
    """Returns the creation time of the AutoML job V2."""

    end_time: datetime | None = None
    """Returns the end time of the AutoML job V2."""

    last_modified_time: datetime | None = None
    """Returns the job's last modified time."""

    failure_reason: str | None = None
    """Returns the reason for the failure of the AutoML job V2, when applicable."""

    partial_failure_reasons: Sequence[AutoMLPartialFailureReason] | None = None
    """Returns a list of reasons for partial failures within an AutoML job V2."""

    best_candidate: AutoMLCandidate | None = None
    """Information about the candidate produced by an AutoML training job V2,
    including its status, steps, and other properties.
    """

    auto_ml_job_status: AutoMLJobStatus | None = field(
        default=None,
        converter=auto_ml_job_status_or_none,
        metadata=wire("AutoMLJobStatus"),
    )
    """Returns the status of the AutoML job V2."""

    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus | None = field(
        default=None,
        converter=auto_ml_job_secondary_status_or_none,
        metadata=wire("AutoMLJobSecondaryStatus"),
    )
    """Returns the secondary status of the AutoML job V2."""

    auto_ml_job_artifacts: AutoMLJobArtifacts | None = field(
        default=None, metadata=wire("AutoMLJobArtifacts")
    )
    """The artifacts that are generated during an AutoML job."""

    resolved_attributes: AutoMLResolvedAttributes | None = None
    """Returns the resolved attributes used by the AutoML job V2."""

    model_deploy_config: ModelDeployConfig | None = None
    """Indicates whether the model was deployed automatically to an endpoint and the
    name of that endpoint if deployed automatically.
    """

    model_deploy_result: ModelDeployResult | None = None
    """Provides information about endpoint for the model deployment."""

    data_split_config: AutoMLDataSplitConfig | None = None
    """Returns the configuration settings of how the data are split into train and
    validation datasets.
    """

    security_config: AutoMLSecurityConfig | None = None
    """Returns the security configuration for traffic encryption or Amazon VPC
    settings.
    """

    auto_ml_compute_config: AutoMLComputeConfig | None = field(
        default=None, metadata=wire("AutoMLComputeConfig")
    )
    """The compute configuration used for the AutoML job V2."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobV2Request(Request[DescribeAutoMLJobV2Response]):
    """Returns information about an AutoML job created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    or
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).
    """

    __operation__: ClassVar = "DescribeAutoMLJobV2"
    __response__: ClassVar = DescribeAutoMLJobV2Response

    auto_ml_job_name: str = field(metadata=wire("AutoMLJobName"))
    """Requests information about an AutoML job V2 using its unique name."""
