"""DescribeAutoMLJobV2 of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.auto_ml_job_secondary_status import AutoMLJobSecondaryStatus
from ..shapes.auto_ml_job_status import AutoMLJobStatus
from ..shapes.problem_type import ProblemType

if TYPE_CHECKING:
    from ..shapes.auto_ml_candidate import AutoMLCandidate
    from ..shapes.auto_ml_compute_config import AutoMLComputeConfig
    from ..shapes.auto_ml_data_split_config import AutoMLDataSplitConfig
    from ..shapes.auto_ml_job_artifacts import AutoMLJobArtifacts
    from ..shapes.auto_ml_job_channel import AutoMLJobChannel
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.auto_ml_job_objective import AutoMLJobObjective
    from ..shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from ..shapes.auto_ml_partial_failure_reason import AutoMLPartialFailureReason
    from ..shapes.auto_ml_problem_type_config import AutoMLProblemTypeConfig
    from ..shapes.auto_ml_security_config import AutoMLSecurityConfig
    from ..shapes.model_deploy_config import ModelDeployConfig
    from ..shapes.model_deploy_result import ModelDeployResult


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
    completion_criteria: AutoMLJobCompletionCriteria | None = None
    auto_ml_problem_type_resolved_attributes: (
        AutoMLProblemTypeResolvedAttributes | None
    ) = field(default=None, metadata=wire("AutoMLProblemTypeResolvedAttributes"))


@frozen(kw_only=True, repr=False, eq=False)
class TabularResolvedAttributes(Structure):
    """The resolved attributes specific to the tabular problem type."""

    problem_type: ProblemType | None = field(
        default=None, converter=or_none(ProblemType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class TextGenerationResolvedAttributes(Structure):
    """The resolved attributes specific to the text generation problem type."""

    base_model_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobV2Response(Response):
    """The response of `DescribeAutoMLJobV2`, with `auto_ml_job_name`,
    `auto_ml_job_arn`, `auto_ml_job_input_data_config`, `output_data_config`,
    `role_arn`, `auto_ml_job_objective`, `auto_ml_problem_type_config`,
    `auto_ml_problem_type_config_name` and others.
    """

    auto_ml_job_name: str = field(default=ABSENT, metadata=wire("AutoMLJobName"))
    auto_ml_job_arn: str = field(default=ABSENT, metadata=wire("AutoMLJobArn"))
    auto_ml_job_input_data_config: Sequence[AutoMLJobChannel] = field(
        default=ABSENT, metadata=wire("AutoMLJobInputDataConfig")
    )
    output_data_config: AutoMLOutputDataConfig = ABSENT
    role_arn: str = ABSENT
    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    auto_ml_problem_type_config: AutoMLProblemTypeConfig | None = field(
        default=None, metadata=wire("AutoMLProblemTypeConfig")
    )
    auto_ml_problem_type_config_name: AutoMLProblemTypeConfigName | None = field(
        default=None,
        converter=or_none(AutoMLProblemTypeConfigName),
        metadata=wire("AutoMLProblemTypeConfigName"),
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
    auto_ml_job_artifacts: AutoMLJobArtifacts | None = field(
        default=None, metadata=wire("AutoMLJobArtifacts")
    )
    resolved_attributes: AutoMLResolvedAttributes | None = None
    model_deploy_config: ModelDeployConfig | None = None
    model_deploy_result: ModelDeployResult | None = None
    data_split_config: AutoMLDataSplitConfig | None = None
    security_config: AutoMLSecurityConfig | None = None
    auto_ml_compute_config: AutoMLComputeConfig | None = field(
        default=None, metadata=wire("AutoMLComputeConfig")
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAutoMLJobV2Request(StatusOrGoneRequest[DescribeAutoMLJobV2Response]):
    """Returns information about an AutoML job created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    or
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).
    """

    __operation__: ClassVar = "DescribeAutoMLJobV2"
    __response__: ClassVar = DescribeAutoMLJobV2Response
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
