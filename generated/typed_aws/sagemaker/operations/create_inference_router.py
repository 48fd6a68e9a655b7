"""CreateInferenceRouter of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.routing_target import RoutingTarget
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceRouterResponse(Response):
    """The response of `CreateInferenceRouter`, with `inference_router_arn`."""

    inference_router_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceRouterRequest(Request[CreateInferenceRouterResponse]):
    """Creates an inference router. An inference router is a Regional SageMaker AI
    resource that sends each inference request to one of the endpoints or
    inference components that you list for a routing target. These destinations
    can be in any Amazon Web Services account, and in any Amazon Web Services
    Region in the same partition as the router.

    The router's status is `Creating` until it's ready to use. SageMaker AI checks
    that each endpoint is a real-time or asynchronous endpoint, as the routing
    target requires, and rejects one of the wrong type. It checks endpoints in
    other accounts with your credentials, so the endpoint policy must allow
    `sagemaker:DescribeEndpoint`. SageMaker AI accepts an endpoint that it can't
    check, for example one that doesn't exist. Requests to it fail if it's the
    wrong type or doesn't exist. To see the status of each destination, call
    [DescribeInferenceRouter](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceRouter.html)
    and see the `RoutingStatus` of each destination.

    To invoke the router, use `InvokeInferenceRouter` or
    `InvokeInferenceRouterAsync`. For information about inference routers, see
    [Route requests across Regions with inference
    routers](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router.html).
    """

    __operation__: ClassVar = "CreateInferenceRouter"
    __response__: ClassVar = CreateInferenceRouterResponse

    inference_router_name: str
    routing_targets: Sequence[RoutingTarget]
    client_token: str | None = None
    tags: Sequence[Tag] | None = None
