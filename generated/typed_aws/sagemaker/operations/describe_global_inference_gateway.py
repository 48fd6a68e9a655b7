"""DescribeGlobalInferenceGateway of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.global_inference_gateway_status import (
    global_inference_gateway_status_or_none,
)

if TYPE_CHECKING:
    from ..shapes.global_inference_gateway_routing import GlobalInferenceGatewayRouting
    from ..shapes.global_inference_gateway_status import GlobalInferenceGatewayStatus


@frozen(kw_only=True, repr=False, eq=False)
class DescribeGlobalInferenceGatewayResponse(Response):
    """The response of `DescribeGlobalInferenceGateway`, with `arn`, `id`, `name`,
    `execution_role_arn`, `status`, `endpoint_url`, `vpc_endpoint_service_name`,
    `routing` and others.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the global inference gateway."""

    id: str | None = None
    """The ID of the global inference gateway."""

    name: str | None = None
    """The name of the global inference gateway."""

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that the global inference
    gateway assumes to access your SageMaker HyperPod clusters. You can't change
    the role after you create the global inference gateway.
    """

    status: GlobalInferenceGatewayStatus | None = field(
        default=None, converter=global_inference_gateway_status_or_none
    )
    """The status of the global inference gateway."""

    endpoint_url: str | None = None
    """The URL that you use to invoke the global inference gateway. This value is set
    after the global inference gateway becomes `ACTIVE`.
    """

    vpc_endpoint_service_name: str | None = None
    """The name of the VPC endpoint service to create an interface VPC endpoint (AWS
    PrivateLink) from, so that you can call `EndpointUrl` without going over the
    internet. This value is set after the global inference gateway becomes
    `ACTIVE`.
    """

    routing: GlobalInferenceGatewayRouting | None = None
    """The routing configuration of the global inference gateway."""

    creation_time: datetime | None = None
    """The time when the global inference gateway was created."""

    failure_reason: str | None = None
    """The reason that the global inference gateway failed. SageMaker returns this
    value only when the status is `FAILED`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeGlobalInferenceGatewayRequest(
    Request[DescribeGlobalInferenceGatewayResponse]
):
    """Retrieves information about a global inference gateway, including its status,
    endpoints, and routing configuration. To list the in-cluster inference
    gateways of the global inference gateway, use `ListInferenceGateways`. To read
    the tags of the global inference gateway, use `ListTags`.
    """

    __operation__: ClassVar = "DescribeGlobalInferenceGateway"
    __response__: ClassVar = DescribeGlobalInferenceGatewayResponse

    identifier: str
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway."""
