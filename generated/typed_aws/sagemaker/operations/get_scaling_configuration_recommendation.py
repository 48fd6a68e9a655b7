"""GetScalingConfigurationRecommendation of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


class Statistic(OpenEnum):
    AVERAGE = "Average"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    SAMPLE_COUNT = "SampleCount"
    SUM = "Sum"


StatisticLike: TypeAlias = (
    Statistic
    | Literal[
        "Average",
        "Minimum",
        "Maximum",
        "SampleCount",
        "Sum",
    ]
)


def statistic_or_none(value: StatisticLike | None, /) -> Statistic | None:
    return None if value is None else converted(Statistic, value)


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
    """The name of the customized metric."""

    namespace: str | None = None
    """The namespace of the customized metric."""

    statistic: Statistic | None = field(default=None, converter=statistic_or_none)
    """The statistic of the customized metric."""


@frozen(kw_only=True, repr=False, eq=False)
class DynamicScalingConfiguration(Structure):
    """An object with the recommended values for you to specify when creating an
    autoscaling policy.
    """

    min_capacity: int | None = None
    """The recommended minimum capacity to specify for your autoscaling policy."""

    max_capacity: int | None = None
    """The recommended maximum capacity to specify for your autoscaling policy."""

    scale_in_cooldown: int | None = None
    """The recommended scale in cooldown time for your autoscaling policy."""

    scale_out_cooldown: int | None = None
    """The recommended scale out cooldown time for your autoscaling policy."""

    scaling_policies: Sequence[ScalingPolicy] | None = None
    """An object of the scaling policies for each metric."""


@frozen(kw_only=True, repr=False, eq=False)
class PredefinedMetricSpecification(Structure):
    """A specification for a predefined metric."""

    predefined_metric_type: str | None = None
    """The metric type. You can only apply SageMaker metric types to SageMaker
    endpoints.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ScalingPolicyMetric(Structure):
    """The metric for a scaling policy."""

    invocations_per_instance: int | None = None
    """The number of invocations sent to a model, normalized by `InstanceCount` in
    each ProductionVariant. `1/numberOfInstances` is sent as the value on each
    request, where `numberOfInstances` is the number of active instances for the
    ProductionVariant behind the endpoint at the time of the request.
    """

    model_latency: int | None = None
    """The interval of time taken by a model to respond as viewed from SageMaker.
    This interval includes the local communication times taken to send the request
    and to fetch the response from the container of a model and the time taken to
    complete the inference in the container.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ScalingPolicyObjective(Structure):
    """An object where you specify the anticipated traffic pattern for an endpoint."""

    min_invocations_per_minute: int | None = None
    """The minimum number of expected requests to your endpoint per minute."""

    max_invocations_per_minute: int | None = None
    """The maximum number of expected requests to your endpoint per minute."""


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
    """An object containing information about a metric."""

    target_value: float | None = None
    """The recommended target value to specify for the metric when creating a scaling
    policy.
    """


@frozen(kw_only=True, repr=False, eq=False)
class GetScalingConfigurationRecommendationResponse(Response):
    """The response of `GetScalingConfigurationRecommendation`, with
    `inference_recommendations_job_name`, `recommendation_id`, `endpoint_name`,
    `target_cpu_utilization_per_core`, `scaling_policy_objective`, `metric` and
    `dynamic_scaling_configuration`.
    """

    inference_recommendations_job_name: str | None = None
    """The name of a previously completed Inference Recommender job."""

    recommendation_id: str | None = None
    """The recommendation ID of a previously completed inference recommendation."""

    endpoint_name: str | None = None
    """The name of an endpoint benchmarked during a previously completed Inference
    Recommender job.
    """

    target_cpu_utilization_per_core: int | None = None
    """The percentage of how much utilization you want an instance to use before
    autoscaling, which you specified in the request. The default value is 50%.
    """

    scaling_policy_objective: ScalingPolicyObjective | None = None
    """An object representing the anticipated traffic pattern for an endpoint that
    you specified in the request.
    """

    metric: ScalingPolicyMetric | None = None
    """An object with a list of metrics that were benchmarked during the previously
    completed Inference Recommender job.
    """

    dynamic_scaling_configuration: DynamicScalingConfiguration | None = None
    """An object with the recommended values for you to specify when creating an
    autoscaling policy.
    """


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
    """The name of a previously completed Inference Recommender job."""

    recommendation_id: str | None = None
    """The recommendation ID of a previously completed inference recommendation. This
    ID should come from one of the recommendations returned by the job specified
    in the `InferenceRecommendationsJobName` field.

    Specify either this field or the `EndpointName` field.
    """

    endpoint_name: str | None = None
    """The name of an endpoint benchmarked during a previously completed inference
    recommendation job. This name should come from one of the recommendations
    returned by the job specified in the `InferenceRecommendationsJobName` field.

    Specify either this field or the `RecommendationId` field.
    """

    target_cpu_utilization_per_core: int | None = None
    """The percentage of how much utilization you want an instance to use before
    autoscaling. The default value is 50%.
    """

    scaling_policy_objective: ScalingPolicyObjective | None = None
    """An object where you specify the anticipated traffic pattern for an endpoint."""
