"""RecommendationJobInputConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType

if TYPE_CHECKING:
    from ..shapes.endpoint_info import EndpointInfo
    from ..shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig,
    )


class RecommendationJobSupportedEndpointType(OpenEnum):
    REAL_TIME = "RealTime"
    SERVERLESS = "Serverless"


RecommendationJobSupportedEndpointTypeLike: TypeAlias = (
    RecommendationJobSupportedEndpointType | Literal["RealTime", "Serverless"]
)


class TrafficType(OpenEnum):
    PHASES = "PHASES"
    STAIRS = "STAIRS"


TrafficTypeLike: TypeAlias = TrafficType | Literal["PHASES", "STAIRS"]


@frozen(kw_only=True, repr=False, eq=False)
class CategoricalParameter(Structure):
    """Environment parameters you want to benchmark your load test against."""

    name: str
    value: Sequence[str]


@frozen(kw_only=True, repr=False, eq=False)
class EndpointInputConfiguration(Structure):
    """The endpoint configuration for the load test."""

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=or_none(ProductionVariantInstanceType)
    )
    serverless_config: ProductionVariantServerlessConfig | None = None
    inference_specification_name: str | None = None
    environment_parameter_ranges: EnvironmentParameterRanges | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentParameterRanges(Structure):
    """Specifies the range of environment parameters"""

    categorical_parameter_ranges: Sequence[CategoricalParameter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Phase(Structure):
    """Defines the traffic pattern."""

    initial_number_of_users: int | None = None
    spawn_rate: int | None = None
    duration_in_seconds: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobContainerConfig(Structure):
    """Specifies mandatory fields for running an Inference Recommender job directly
    in the
    [CreateInferenceRecommendationsJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html)
    API. The fields specified in `ContainerConfig` override the corresponding
    fields in the model package. Use `ContainerConfig` if you want to specify
    these fields for the recommendation job but don't want to edit them in your
    model package.
    """

    domain: str | None = None
    task: str | None = None
    framework: str | None = None
    framework_version: str | None = None
    payload_config: RecommendationJobPayloadConfig | None = None
    nearest_model_name: str | None = None
    supported_instance_types: Sequence[str] = ABSENT
    supported_endpoint_type: RecommendationJobSupportedEndpointType | None = field(
        default=None, converter=or_none(RecommendationJobSupportedEndpointType)
    )
    data_input_config: str | None = None
    supported_response_mime_types: Sequence[str] = field(
        default=ABSENT, metadata=wire("SupportedResponseMIMETypes")
    )


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobInputConfig(Structure):
    """The input configuration of the recommendation job."""

    model_package_version_arn: str | None = None
    model_name: str | None = None
    job_duration_in_seconds: int | None = None
    traffic_pattern: TrafficPattern | None = None
    resource_limit: RecommendationJobResourceLimit | None = None
    endpoint_configurations: Sequence[EndpointInputConfiguration] = ABSENT
    volume_kms_key_id: str | None = None
    container_config: RecommendationJobContainerConfig | None = None
    endpoints: Sequence[EndpointInfo] = ABSENT
    vpc_config: RecommendationJobVpcConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobPayloadConfig(Structure):
    """The configuration for the payload for a recommendation job."""

    sample_payload_url: str | None = None
    supported_content_types: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobResourceLimit(Structure):
    """Specifies the maximum number of jobs that can run in parallel and the maximum
    number of jobs that can run.
    """

    max_number_of_tests: int | None = None
    max_parallel_of_tests: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobVpcConfig(Structure):
    """Inference Recommender provisions SageMaker endpoints with access to VPC in the
    inference recommendation job.
    """

    security_group_ids: Sequence[str]
    subnets: Sequence[str]


@frozen(kw_only=True, repr=False, eq=False)
class Stairs(Structure):
    """Defines the stairs traffic pattern for an Inference Recommender load test.
    This pattern type consists of multiple steps where the number of users
    increases at each step.

    Specify either the stairs or phases traffic pattern.
    """

    duration_in_seconds: int | None = None
    number_of_steps: int | None = None
    users_per_step: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrafficPattern(Structure):
    """Defines the traffic pattern of the load test."""

    traffic_type: TrafficType | None = field(
        default=None, converter=or_none(TrafficType)
    )
    phases: Sequence[Phase] = ABSENT
    stairs: Stairs | None = None
