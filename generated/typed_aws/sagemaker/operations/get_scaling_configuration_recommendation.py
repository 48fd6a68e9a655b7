"""GetScalingConfigurationRecommendation of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Request, Response, Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


class Statistic(OpenEnum):
    AVERAGE = "Average"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    SAMPLE_COUNT = "SampleCount"
    SUM = "Sum"


StatisticLike: TypeAlias = (
    Statistic | Literal["Average", "Minimum", "Maximum", "SampleCount", "Sum"]
)


@frozen(repr=False, eq=False)
class MetricSpecificationPredefined(Variant):
    """Information about a predefined metric."""

    value: PredefinedMetricSpecification = field(metadata=wire("Predefined"))


@frozen(repr=False, eq=False)
class MetricSpecificationCustomized(Variant):
    """Information about a customized metric."""

    value: CustomizedMetricSpecification = field(metadata=wire("Customized"))


MetricSpecification: TypeAlias = (
    MetricSpecificationPredefined | MetricSpecificationCustomized | UnknownVariant
)
"""An object containing information about a metric."""


@frozen(repr=False, eq=False)
class ScalingPolicyTargetTracking(Variant):
    """A target tracking scaling policy. Includes support for predefined or
    customized metrics.
    """

    value: TargetTrackingScalingPolicyConfiguration = field(
        metadata=wire("TargetTracking")
    )


ScalingPolicy: TypeAlias = ScalingPolicyTargetTracking | UnknownVariant
"""An object containing a recommended scaling policy."""


@frozen(kw_only=True, repr=False, eq=False)
class CustomizedMetricSpecification(Structure):
    """A customized metric."""

    metric_name: str | None = None
    namespace: str | None = None
    statistic: Statistic | None = field(default=None, converter=or_none(Statistic))


@frozen(kw_only=True, repr=False, eq=False)
class DynamicScalingConfiguration(Structure):
    """An object with the recommended values for you to specify when creating an
    autoscaling policy.
    """

    min_capacity: int | None = None
    max_capacity: int | None = None
    scale_in_cooldown: int | None = None
    scale_out_cooldown: int | None = None
    scaling_policies: Sequence[ScalingPolicy] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class PredefinedMetricSpecification(Structure):
    """A specification for a predefined metric."""

    predefined_metric_type: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ScalingPolicyMetric(Structure):
    """The metric for a scaling policy."""

    invocations_per_instance: int | None = None
    model_latency: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ScalingPolicyObjective(Structure):
    """An object where you specify the anticipated traffic pattern for an endpoint."""

    min_invocations_per_minute: int | None = None
    max_invocations_per_minute: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TargetTrackingScalingPolicyConfiguration(Structure):
    """A target tracking scaling policy. Includes support for predefined or
    customized metrics.

    When using the
    [PutScalingPolicy](https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html)
    API, this parameter is required when you are creating a policy with the policy
    type `TargetTrackingScaling`.
    """

    metric_specification: MetricSpecification | None = None
    target_value: float | None = None


@frozen(kw_only=True, repr=False, eq=False)
class GetScalingConfigurationRecommendationResponse(Response):
    """The response of `GetScalingConfigurationRecommendation`, with
    `inference_recommendations_job_name`, `recommendation_id`, `endpoint_name`,
    `target_cpu_utilization_per_core`, `scaling_policy_objective`, `metric` and
    `dynamic_scaling_configuration`.
    """

    inference_recommendations_job_name: str | None = None
    recommendation_id: str | None = None
    endpoint_name: str | None = None
    target_cpu_utilization_per_core: int | None = None
    scaling_policy_objective: ScalingPolicyObjective | None = None
    metric: ScalingPolicyMetric | None = None
    dynamic_scaling_configuration: DynamicScalingConfiguration | None = None


@frozen(kw_only=True, repr=False, eq=False)
class GetScalingConfigurationRecommendationRequest(
    Request[GetScalingConfigurationRecommendationResponse]
):
    """Starts an Amazon SageMaker Inference Recommender autoscaling recommendation
    job. Returns recommendations for autoscaling policies that you can apply to
    your SageMaker endpoint.
    """

    __operation__: ClassVar = "GetScalingConfigurationRecommendation"
    __response__: ClassVar = GetScalingConfigurationRecommendationResponse

    inference_recommendations_job_name: str
    recommendation_id: str | None = None
    endpoint_name: str | None = None
    target_cpu_utilization_per_core: int | None = None
    scaling_policy_objective: ScalingPolicyObjective | None = None
