"""DescribeInferenceRouter of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest

if TYPE_CHECKING:
    from ..shapes.routing_target import RoutingTarget


class InferenceRouterStatus(OpenEnum):
    """The status of an inference router."""

    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    FAILED = "Failed"
    DELETING = "Deleting"


InferenceRouterStatusLike: TypeAlias = (
    InferenceRouterStatus
    | Literal["InService", "Creating", "Updating", "Failed", "Deleting"]
)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceRouterResponse(Response):
    """The response of `DescribeInferenceRouter`, with `inference_router_name`,
    `inference_router_arn`, `routing_targets`, `status`, `status_reason`,
    `creation_time` and `last_modified_time`.
    """

    inference_router_name: str = ABSENT
    inference_router_arn: str = ABSENT
    routing_targets: Sequence[RoutingTarget] = ABSENT
    status: InferenceRouterStatus = field(
        default=ABSENT, converter=as_enum(InferenceRouterStatus)
    )
    status_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceRouterRequest(
    StatusOrGoneRequest[DescribeInferenceRouterResponse]
):
    """Returns information about an inference router, including the routing status of
    each destination.

    SageMaker AI checks each destination with your permissions when you call this
    operation, so callers with different permissions can see a different
    `RoutingStatus`. To get the router's tags, use
    [ListTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTags.html).
    """

    __operation__: ClassVar = "DescribeInferenceRouter"
    __response__: ClassVar = DescribeInferenceRouterResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "status_reason"
    __enum__: ClassVar = "InferenceRouterStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    inference_router_name: str
