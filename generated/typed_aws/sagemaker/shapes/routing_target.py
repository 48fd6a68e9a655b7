"""RoutingTarget of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class InferenceRouterRoutingPreference(OpenEnum):
    """How an inference router chooses among the destinations of a routing target."""

    LOCAL_REGION_FIRST = "LocalRegionFirst"
    INSTANCE_POOL_ORDER = "InstancePoolOrder"


InferenceRouterRoutingPreferenceLike: TypeAlias = (
    InferenceRouterRoutingPreference | Literal["LocalRegionFirst", "InstancePoolOrder"]
)


class RoutingStatus(OpenEnum):
    """Whether an inference router can send requests to a destination."""

    ROUTABLE = "Routable"
    UNROUTABLE = "Unroutable"
    UNKNOWN = "Unknown"


RoutingStatusLike: TypeAlias = (
    RoutingStatus | Literal["Routable", "Unroutable", "Unknown"]
)


@frozen(kw_only=True, repr=False, eq=False)
class Destination(Structure):
    """An endpoint or inference component that serves a routing target."""

    resource_arn: str
    routing_status: RoutingStatus | None = field(
        default=None, converter=or_none(RoutingStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTarget(Structure):
    """A model that an inference router serves, and the destinations that can serve
    it. When you invoke the router, you name the routing target, and the router
    sends the request to one of its destinations.

    Every destination in a routing target must serve the same model, with the same
    request and response format.
    """

    name: str
    destinations: Sequence[Destination]
    async_inference_config: RoutingTargetAsyncInferenceConfig | None = None
    routing_preference: InferenceRouterRoutingPreference | None = field(
        default=None, converter=or_none(InferenceRouterRoutingPreference)
    )


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceClientConfig(Structure):
    """How the inference router submits asynchronous requests to the destinations of
    a routing target.
    """

    max_time_in_backlog_seconds: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceConfig(Structure):
    """The asynchronous inference settings of a routing target."""

    output_config: RoutingTargetAsyncInferenceOutputConfig
    client_config: RoutingTargetAsyncInferenceClientConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceNotificationConfig(Structure):
    """The Amazon SNS topics that the inference router publishes to. The router
    publishes one notification for each request. The notification contains the
    location of the result, not the result itself. The destination endpoints also
    send their own notifications, if they're configured to.
    """

    success_topic: str | None = None
    error_topic: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RoutingTargetAsyncInferenceOutputConfig(Structure):
    """The output settings for the asynchronous requests of a routing target. Every
    destination writes to the same locations. `CreateInferenceRouter` and
    `UpdateInferenceRouter` don't check who owns the buckets. If another account
    owns the output bucket, requests fail.
    """

    s3_output_path: str
    s3_failure_path: str
    kms_key_id: str | None = None
    notification_config: RoutingTargetAsyncInferenceNotificationConfig | None = None
