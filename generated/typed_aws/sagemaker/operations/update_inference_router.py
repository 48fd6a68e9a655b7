"""UpdateInferenceRouter of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.routing_target import RoutingTarget


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceRouterResponse(Response):
    """The response of `UpdateInferenceRouter`, with `inference_router_arn`."""

    inference_router_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceRouterRequest(Request[UpdateInferenceRouterResponse]):
    """Updates the routing targets of an inference router. The routing targets that
    you specify replace all of the router's existing routing targets. To change
    one routing target, call
    [DescribeInferenceRouter](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceRouter.html),
    edit the routing targets, and send all of them.

    The update is applied in full or not at all, and each request uses either the
    previous configuration or the new one. Updates typically take effect within
    about 2 minutes.

    If the router is being created, updated, or deleted, or another request
    changes it at the same time, you get a `ConflictException`. Describe the
    router, and then send your update again.
    """

    __operation__: ClassVar = "UpdateInferenceRouter"
    __response__: ClassVar = UpdateInferenceRouterResponse

    inference_router_name: str
    routing_targets: Sequence[RoutingTarget]
