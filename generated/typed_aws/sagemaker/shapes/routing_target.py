"""RoutingTarget of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class InferenceRouterRoutingPreference(OpenEnum):
    """How an inference router chooses among the destinations of a routing target."""

    LOCAL_REGION_FIRST = "LocalRegionFirst"
    INSTANCE_POOL_ORDER = "InstancePoolOrder"


InferenceRouterRoutingPreferenceLike: TypeAlias = (
    InferenceRouterRoutingPreference
    | Literal[
        "LocalRegionFirst",
        "InstancePoolOrder",
    ]
)


def inference_router_routing_preference_or_none(
    value: InferenceRouterRoutingPreferenceLike | None, /
) -> InferenceRouterRoutingPreference | None:
    return None if value is None else converted(InferenceRouterRoutingPreference, value)


class RoutingStatus(OpenEnum):
    """Whether an inference router can send requests to a destination."""

    ROUTABLE = "Routable"
    UNROUTABLE = "Unroutable"
    UNKNOWN = "Unknown"


RoutingStatusLike: TypeAlias = (
    RoutingStatus
    | Literal[
        "Routable",
        "Unroutable",
        "Unknown",
    ]
)


def routing_status_or_none(value: RoutingStatusLike | None, /) -> RoutingStatus | None:
    return None if value is None else converted(RoutingStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class Destination(Structure):
    """An endpoint or inference component that serves a routing target."""

    resource_arn: str
    """The Amazon Resource Name (ARN) of the endpoint or inference component. The
    destination can be in any account, and in any Amazon Web Services Region in
    the same partition as the inference router. To use a destination in another
    account, its owner must allow your account to invoke it through your router,
    in an endpoint policy.
    """

    routing_status: RoutingStatus | None = field(
        default=None, converter=routing_status_or_none
    )
    """Whether the inference router can send requests to the destination, as checked
    when you called `DescribeInferenceRouter`. This value isn't the destination's
    own status. SageMaker AI ignores this field in `CreateInferenceRouter` and
    `UpdateInferenceRouter` requests.

    - **Routable:** The destination is serving and the router can send it
      requests. A routable destination can still be overloaded.
    - **Unroutable:** The destination can't serve requests. For example, it's
      being created or has failed, or it has no capacity and no way to get any. A
      destination in your account that doesn't exist is also `Unroutable`.
    - **Unknown:** SageMaker AI couldn't check the destination, for example
      because you aren't allowed to describe it or the check timed out. The
      destination might still be serving.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTarget(Structure):
    """A model that an inference router serves, and the destinations that can serve
    it. When you invoke the router, you name the routing target, and the router
    sends the request to one of its destinations.

    Every destination in a routing target must serve the same model, with the same
    request and response format.
    """

    name: str
    """The name of the routing target. Callers specify this name in the
    `RoutingTargetName` parameter when they invoke the inference router. The name
    must be unique within the router.
    """

    destinations: Sequence[Destination]
    """The endpoints and inference components that serve the routing target. Each
    destination can appear only once in a routing target.

    In an asynchronous routing target, every destination must be an asynchronous
    inference endpoint. In a real-time routing target, no destination can be one.
    SageMaker AI checks an endpoint in another account with your credentials, so
    both your IAM policy and the endpoint policy must allow
    `sagemaker:DescribeEndpoint`. If an endpoint can't be checked, for example
    because it isn't found or can't be read in time, it's accepted, and requests
    to it fail if it's the wrong mode.
    """

    async_inference_config: RoutingTargetAsyncInferenceConfig | None = None
    """The asynchronous inference settings of the routing target. Specify this
    setting to make the routing target asynchronous. If you omit it, the routing
    target serves real-time requests.

    Asynchronous routing targets aren't available in all Amazon Web Services
    Regions. For information about asynchronous routing targets and Region
    availability, see [Send asynchronous requests through an inference
    router](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router-async.html).

    Because `UpdateInferenceRouter` replaces all routing targets, include this
    setting in every update of an asynchronous routing target.

    For information about asynchronous routing targets, see [Send asynchronous
    requests through an inference
    router](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router-async.html).
    """

    routing_preference: InferenceRouterRoutingPreference | None = field(
        default=None, converter=inference_router_routing_preference_or_none
    )
    """How the inference router chooses among the routing target's destinations. The
    default is `LocalRegionFirst`.

    - **LocalRegionFirst:** The router uses destinations in its own Region first.
      When the request leaves the Region, the router spreads it across healthy
      destinations in other Regions.
    - **InstancePoolOrder:** The router prefers destinations by instance type
      first and by Region second. Every destination must be an endpoint that lists
      the same two or more instance types, each with a different priority, in the
      same priority order. This value is supported only for asynchronous routing
      targets.

    With either value, the router uses destinations whose health or capacity is
    reduced after the others, but doesn't exclude them.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceClientConfig(Structure):
    """How the inference router submits asynchronous requests to the destinations of
    a routing target.
    """

    max_time_in_backlog_seconds: int | None = None
    """The maximum time, in seconds, that a request can wait at a destination before
    the inference router moves it to another destination. The default is 900
    seconds.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceConfig(Structure):
    """The asynchronous inference settings of a routing target."""

    output_config: RoutingTargetAsyncInferenceOutputConfig
    """The Amazon S3 locations for the results of asynchronous requests, and the
    notification settings.
    """

    client_config: RoutingTargetAsyncInferenceClientConfig | None = None
    """How the inference router submits requests to destinations."""


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceNotificationConfig(Structure):
    """The Amazon SNS topics that the inference router publishes to. The router
    publishes one notification for each request. The notification contains the
    location of the result, not the result itself. The destination endpoints also
    send their own notifications, if they're configured to.
    """

    success_topic: str | None = None
    """The ARN of the Amazon SNS topic to publish to when a request completes. The
    topic must be a standard topic, and can be in any Amazon Web Services Region.
    """

    error_topic: str | None = None
    """The ARN of the Amazon SNS topic to publish to when a request fails, or when
    the router can't place it on any destination. The topic must be a standard
    topic, and can be in any Amazon Web Services Region.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceOutputConfig(Structure):
    """The output settings for the asynchronous requests of a routing target. Every
    destination writes to the same locations. `CreateInferenceRouter` and
    `UpdateInferenceRouter` don't check who owns the buckets. If another account
    owns the output bucket, requests fail.
    """

    s3_output_path: str
    """The Amazon S3 location for the results of successful requests. The bucket must
    be in the inference router's Amazon Web Services Region and owned by the
    router's account.
    """

    s3_failure_path: str
    """The Amazon S3 location for the failure details of failed requests. The bucket
    must be in the inference router's Amazon Web Services Region and owned by the
    router's account.
    """

    kms_key_id: str | None = None
    """The KMS key that encrypts the results in Amazon S3. You can specify a key ID,
    key ARN, alias name, or alias ARN. If any destination is in a different
    account or Amazon Web Services Region from the inference router, specify a key
    ARN or an alias ARN.
    """

    notification_config: RoutingTargetAsyncInferenceNotificationConfig | None = None
    """The Amazon SNS topics that the inference router publishes to when a request
    completes or fails.
    """
