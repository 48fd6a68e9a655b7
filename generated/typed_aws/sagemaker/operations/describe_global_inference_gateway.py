"""DescribeGlobalInferenceGateway of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.global_inference_gateway_status import GlobalInferenceGatewayStatus

if TYPE_CHECKING:
    from ..shapes.global_inference_gateway_routing import GlobalInferenceGatewayRouting


@frozen(kw_only=True, repr=False, eq=False)
class DescribeGlobalInferenceGatewayResponse(Response):
    """The response of `DescribeGlobalInferenceGateway`, with `arn`, `id`, `name`,
    `execution_role_arn`, `status`, `endpoint_url`, `vpc_endpoint_service_name`,
    `routing` and others.
    """

    arn: str = ABSENT
    id: str = ABSENT
    name: str = ABSENT
    execution_role_arn: str = ABSENT
    status: GlobalInferenceGatewayStatus = field(
        default=ABSENT, converter=as_enum(GlobalInferenceGatewayStatus)
    )
    endpoint_url: str | None = None
    vpc_endpoint_service_name: str | None = None
    routing: GlobalInferenceGatewayRouting | None = None
    creation_time: datetime | None = None
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeGlobalInferenceGatewayRequest(
    StatusOrGoneRequest[DescribeGlobalInferenceGatewayResponse]
):
    """Retrieves information about a global inference gateway, including its status,
    endpoints, and routing configuration. To list the in-cluster inference
    gateways of the global inference gateway, use `ListInferenceGateways`. To read
    the tags of the global inference gateway, use `ListTags`.
    """

    __operation__: ClassVar = "DescribeGlobalInferenceGateway"
    __response__: ClassVar = DescribeGlobalInferenceGatewayResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "GlobalInferenceGatewayStatus"
    __states__: ClassVar = {
        "passing": ("CREATING", "UPDATING"),
        "leaving": ("DELETING",),
        "resting": ("ACTIVE",),
        "failed": ("FAILED",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    identifier: str
