"""RemoveInferenceGateway of Amazon SageMaker Service."""

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
class RemoveInferenceGatewayResponse(Response):
    """The response of `RemoveInferenceGateway`, with `arn`, `id`, `name`, `gateway`
    and `status`.
    """

    arn: str = ABSENT
    id: str = ABSENT
    name: str = ABSENT
    gateway: GlobalInferenceGatewayMember = ABSENT
    status: GlobalInferenceGatewayMemberStatus | None = field(
        default=None, converter=or_none(GlobalInferenceGatewayMemberStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class RemoveInferenceGatewayRequest(Request[RemoveInferenceGatewayResponse]):
    """Removes an in-cluster inference gateway from a global inference gateway. This
    operation is asynchronous: the in-cluster inference gateway moves to the
    `REMOVING` status, and then no longer appears in `ListInferenceGateways`. If
    the in-cluster inference gateway isn't in the global inference gateway, the
    operation succeeds and returns no status. The operation returns
    `ResourceNotFound` only if the global inference gateway doesn't exist.

    The operation fails with `ConflictException` while another operation is in
    progress on the global inference gateway. It fails with `ValidationException`
    if the in-cluster inference gateway is the last one, because a global
    inference gateway must have at least one.
    """

    __operation__: ClassVar = "RemoveInferenceGateway"
    __response__: ClassVar = RemoveInferenceGatewayResponse

    identifier: str
    cluster_arn: str
    namespace: str
    name: str
