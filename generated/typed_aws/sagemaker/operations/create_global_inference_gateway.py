"""CreateGlobalInferenceGateway of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.global_inference_gateway_status import (
    global_inference_gateway_status_or_none,
)

if TYPE_CHECKING:
    from ..shapes.global_inference_gateway_member import GlobalInferenceGatewayMember
    from ..shapes.global_inference_gateway_routing import GlobalInferenceGatewayRouting
    from ..shapes.global_inference_gateway_status import GlobalInferenceGatewayStatus
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateGlobalInferenceGatewayResponse(Response):
    """Contains the identifiers and status of the new global inference gateway, and
    the parameters from the request except `Tags`. To read the tags, use
    `ListTags`.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the global inference gateway."""

    id: str | None = None
    """The ID of the global inference gateway."""

    name: str | None = None
    """The name of the global inference gateway."""

    status: GlobalInferenceGatewayStatus | None = field(
        default=None, converter=global_inference_gateway_status_or_none
    )
    """The status of the global inference gateway. A new global inference gateway
    starts in the `CREATING` status.
    """

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that the global inference
    gateway assumes to access your SageMaker HyperPod clusters.
    """

    routing: GlobalInferenceGatewayRouting | None = None
    """The routing configuration of the global inference gateway."""

    gateways: Sequence[GlobalInferenceGatewayMember] | None = None
    """The in-cluster inference gateways that you specified in the request."""


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
    """The name of the global inference gateway. The name must be unique in your
    account in the current Region, and is case-sensitive. The name can't be
    exactly 12 lowercase letters or digits, because the global inference gateway
    ID uses that format.
    """

    routing: GlobalInferenceGatewayRouting | None = None
    """The routing configuration of the global inference gateway. If you omit it, the
    global inference gateway uses default routing weights.
    """

    execution_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that the global inference
    gateway assumes to access your SageMaker HyperPod clusters. The role must be
    in your account and partition, and you must have `iam:PassRole` permission for
    it. You can't change the role after you create the global inference gateway.
    """

    gateways: Sequence[GlobalInferenceGatewayMember]
    """The 1 to 10 in-cluster inference gateways to add to the global inference
    gateway. A global inference gateway must always have at least one in-cluster
    inference gateway, so `RemoveInferenceGateway` can't remove the last one.
    """

    client_token: str | None = None
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request. An idempotent operation completes no more than one time. If
    you don't specify a client token, the Amazon Web Services SDKs and the Amazon
    Web Services CLI generate one for you.
    """

    tags: Sequence[Tag] | None = None
    """Custom tags for managing the global inference gateway as an Amazon Web
    Services resource. You can add tags to your global inference gateway in the
    same way you add them in other Amazon Web Services services that support
    tagging. For more information about tagging Amazon Web Services resources, see
    [Tagging your Amazon Web Services
    resources](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html)
    in the *Tagging Amazon Web Services Resources User Guide*.

    The global inference gateway doesn't return tags in its responses. To read the
    tags, use `ListTags`.
    """
