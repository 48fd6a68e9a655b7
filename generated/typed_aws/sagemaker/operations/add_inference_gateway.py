"""AddInferenceGateway of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.global_inference_gateway_member_status import (
    GlobalInferenceGatewayMemberStatus,
)

if TYPE_CHECKING:
    from ..shapes.global_inference_gateway_member import GlobalInferenceGatewayMember


@frozen(kw_only=True, repr=False, eq=False)
class AddInferenceGatewayResponse(Response):
    """The response of `AddInferenceGateway`, with `arn`, `id`, `name`, `gateway` and
    `status`.
    """

    arn: str = ABSENT
    id: str = ABSENT
    name: str = ABSENT
    gateway: GlobalInferenceGatewayMember = ABSENT
    status: GlobalInferenceGatewayMemberStatus | None = field(
        default=None, converter=or_none(GlobalInferenceGatewayMemberStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class AddInferenceGatewayRequest(Request[AddInferenceGatewayResponse]):
    """Adds an in-cluster inference gateway to a global inference gateway. This
    operation is asynchronous: the in-cluster inference gateway starts in the
    `ADDING` status. To check its status, call `ListInferenceGateways`. If the
    in-cluster inference gateway is already in the global inference gateway, the
    operation succeeds and returns its current status.

    An in-cluster inference gateway can belong to only one global inference
    gateway. If it already belongs to another global inference gateway, the
    operation fails with `ResourceInUse`. The operation fails with
    `ConflictException` while another operation is in progress on the global
    inference gateway, or if the global inference gateway failed to create.
    """

    __operation__: ClassVar = "AddInferenceGateway"
    __response__: ClassVar = AddInferenceGatewayResponse

    identifier: str
    cluster_arn: str
    namespace: str
    name: str
