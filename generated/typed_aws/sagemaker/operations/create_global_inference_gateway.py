"""CreateGlobalInferenceGateway of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.global_inference_gateway_status import GlobalInferenceGatewayStatus

if TYPE_CHECKING:
    from ..shapes.global_inference_gateway_member import GlobalInferenceGatewayMember
    from ..shapes.global_inference_gateway_routing import GlobalInferenceGatewayRouting
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateGlobalInferenceGatewayResponse(Response):
    """Contains the identifiers and status of the new global inference gateway, and
    the parameters from the request except `Tags`. To read the tags, use
    `ListTags`.
    """

    arn: str = ABSENT
    id: str = ABSENT
    name: str = ABSENT
    status: GlobalInferenceGatewayStatus = field(
        default=ABSENT, converter=as_enum(GlobalInferenceGatewayStatus)
    )
    execution_role_arn: str | None = None
    routing: GlobalInferenceGatewayRouting | None = None
    gateways: Sequence[GlobalInferenceGatewayMember] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateGlobalInferenceGatewayRequest(
    Request[CreateGlobalInferenceGatewayResponse]
):
    """Creates a global inference gateway. This operation is asynchronous: the global
    inference gateway starts in the `CREATING` status. To check its status, call
    `DescribeGlobalInferenceGateway` until the status is `ACTIVE` or `FAILED`. The
    operation fails with `ResourceInUse` if the name is already in use, or if one
    of the in-cluster inference gateways in `Gateways` already belongs to another
    global inference gateway.
    """

    __operation__: ClassVar = "CreateGlobalInferenceGateway"
    __response__: ClassVar = CreateGlobalInferenceGatewayResponse

    name: str
    routing: GlobalInferenceGatewayRouting | None = None
    execution_role_arn: str
    gateways: Sequence[GlobalInferenceGatewayMember]
    client_token: str | None = None
    tags: Sequence[Tag] | None = None
