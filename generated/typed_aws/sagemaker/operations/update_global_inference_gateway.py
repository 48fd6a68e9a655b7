"""UpdateGlobalInferenceGateway of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.global_inference_gateway_status import GlobalInferenceGatewayStatus

if TYPE_CHECKING:
    from ..shapes.global_inference_gateway_routing import GlobalInferenceGatewayRouting


@frozen(kw_only=True, repr=False, eq=False)
class UpdateGlobalInferenceGatewayResponse(Response):
    """The response of `UpdateGlobalInferenceGateway`, with `arn`, `id`, `name`,
    `status` and `routing`.
    """

    arn: str = ABSENT
    id: str = ABSENT
    name: str = ABSENT
    status: GlobalInferenceGatewayStatus = field(
        default=ABSENT, converter=as_enum(GlobalInferenceGatewayStatus)
    )
    routing: GlobalInferenceGatewayRouting | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateGlobalInferenceGatewayRequest(
    Request[UpdateGlobalInferenceGatewayResponse]
):
    """Updates the routing configuration of a global inference gateway. To add or
    remove in-cluster inference gateways, use `AddInferenceGateway` and
    `RemoveInferenceGateway`. This operation is asynchronous: the global inference
    gateway moves to the `UPDATING` status. The operation fails with
    `ConflictException` while another operation is in progress on the global
    inference gateway.
    """

    __operation__: ClassVar = "UpdateGlobalInferenceGateway"
    __response__: ClassVar = UpdateGlobalInferenceGatewayResponse

    identifier: str
    routing: GlobalInferenceGatewayRouting
