"""CreateWorkforce of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.workforce_ip_address_type import WorkforceIpAddressType

if TYPE_CHECKING:
    from ..shapes.cognito_config import CognitoConfig
    from ..shapes.oidc_config import OidcConfig
    from ..shapes.source_ip_config import SourceIpConfig
    from ..shapes.tag import Tag
    from ..shapes.workforce_vpc_config_request import WorkforceVpcConfigRequest


@frozen(kw_only=True, repr=False, eq=False)
class CreateWorkforceResponse(Response):
    """The response of `CreateWorkforce`, with `workforce_arn`."""

    workforce_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateWorkforceRequest(Request[CreateWorkforceResponse]):
    """Use this operation to create a workforce. This operation will return an error
    if a workforce already exists in the Amazon Web Services Region that you
    specify. You can only create one workforce in each Amazon Web Services Region
    per Amazon Web Services account.

    If you want to create a new workforce in an Amazon Web Services Region where a
    workforce already exists, use the
    [DeleteWorkforce](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkforce.html)
    API operation to delete the existing workforce and then use `CreateWorkforce`
    to create a new workforce.

    To create a private workforce using Amazon Cognito, you must specify a Cognito
    user pool in `CognitoConfig`. You can also create an Amazon Cognito workforce
    using the Amazon SageMaker console. For more information, see [Create a
    Private Workforce (Amazon
    Cognito)](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private.html).

    To create a private workforce using your own OIDC Identity Provider (IdP),
    specify your IdP configuration in `OidcConfig`. Your OIDC IdP must support
    *groups* because groups are used by Ground Truth and Amazon A2I to create work
    teams. For more information, see [Create a Private Workforce (OIDC
    IdP)](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private-oidc.html).
    """

    __operation__: ClassVar = "CreateWorkforce"
    __response__: ClassVar = CreateWorkforceResponse

    cognito_config: CognitoConfig | None = None
    oidc_config: OidcConfig | None = field(default=None, repr=partly_redacted)
    source_ip_config: SourceIpConfig | None = None
    workforce_name: str
    tags: Sequence[Tag] | None = None
    workforce_vpc_config: WorkforceVpcConfigRequest | None = None
    ip_address_type: WorkforceIpAddressType | None = field(
        default=None, converter=or_none(WorkforceIpAddressType)
    )
