"""Workforce of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.workforce_ip_address_type import workforce_ip_address_type_or_none

if TYPE_CHECKING:
    from ..shapes.cognito_config import CognitoConfig
    from ..shapes.source_ip_config import SourceIpConfig
    from ..shapes.workforce_ip_address_type import WorkforceIpAddressType


class WorkforceStatus(OpenEnum):
    INITIALIZING = "Initializing"
    UPDATING = "Updating"
    DELETING = "Deleting"
    FAILED = "Failed"
    ACTIVE = "Active"


WorkforceStatusLike: TypeAlias = (
    WorkforceStatus
    | Literal[
        "Initializing",
        "Updating",
        "Deleting",
        "Failed",
        "Active",
    ]
)


def workforce_status_or_none(
    value: WorkforceStatusLike | None, /
) -> WorkforceStatus | None:
    return None if value is None else converted(WorkforceStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class OidcConfigForResponse(Structure):
    """Your OIDC IdP workforce configuration."""

    client_id: str | None = None
    """The OIDC IdP client ID used to configure your private workforce."""

    issuer: str | None = None
    """The OIDC IdP issuer used to configure your private workforce."""

    authorization_endpoint: str | None = None
    """The OIDC IdP authorization endpoint used to configure your private workforce."""

    token_endpoint: str | None = None
    """The OIDC IdP token endpoint used to configure your private workforce."""

    user_info_endpoint: str | None = None
    """The OIDC IdP user information endpoint used to configure your private
    workforce.
    """

    logout_endpoint: str | None = None
    """The OIDC IdP logout endpoint used to configure your private workforce."""

    jwks_uri: str | None = None
    """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private
    workforce.
    """

    scope: str | None = None
    """An array of string identifiers used to refer to the specific pieces of user
    data or claims that the client application wants to access.
    """

    authentication_request_extra_params: Mapping[str, str] | None = None
    """A string to string map of identifiers specific to the custom identity provider
    (IdP) being used.
    """


@frozen(kw_only=True, repr=False, eq=False)
class Workforce(Structure):
    """A single private workforce, which is automatically created when you create
    your first private work team. You can create one private work force in each
    Amazon Web Services Region. By default, any workforce-related API operation
    used in a specific region will apply to the workforce created in that region.
    To learn how to create a private workforce, see [Create a Private
    Workforce](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private.html).
    """

    workforce_name: str | None = None
    """The name of the private workforce."""

    workforce_arn: str | None = None
    """The Amazon Resource Name (ARN) of the private workforce."""

    last_updated_date: datetime | None = None
    """The most recent date that
    [UpdateWorkforce](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateWorkforce.html)
    was used to successfully add one or more IP address ranges
    ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html))
    to a private workforce's allow list.
    """

    source_ip_config: SourceIpConfig | None = None
    """A list of one to ten IP address ranges
    ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html))
    to be added to the workforce allow list. By default, a workforce isn't
    restricted to specific IP addresses.
    """

    sub_domain: str | None = None
    """The subdomain for your OIDC Identity Provider."""

    cognito_config: CognitoConfig | None = None
    """The configuration of an Amazon Cognito workforce. A single Cognito workforce
    is created using and corresponds to a single [Amazon Cognito user
    pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).
    """

    oidc_config: OidcConfigForResponse | None = None
    """The configuration of an OIDC Identity Provider (IdP) private workforce."""

    create_date: datetime | None = None
    """The date that the workforce is created."""

    workforce_vpc_config: WorkforceVpcConfigResponse | None = None
    """The configuration of a VPC workforce."""

    status: WorkforceStatus | None = field(
        default=None, converter=workforce_status_or_none
    )
    """The status of your workforce."""

    failure_reason: str | None = None
    """The reason your workforce failed."""

    ip_address_type: WorkforceIpAddressType | None = field(
        default=None, converter=workforce_ip_address_type_or_none
    )
    """The IP address type you specify - either `IPv4` only or `dualstack` (`IPv4`
    and `IPv6`) - to support your labeling workforce.
    """


@frozen(kw_only=True, repr=False, eq=False)
class WorkforceVpcConfigResponse(Structure):
    """A VpcConfig object that specifies the VPC that you want your workforce to
    connect to.
    """

    vpc_id: str | None = None
    """The ID of the VPC that the workforce uses for communication."""

    security_group_ids: Sequence[str] | None = None
    """The VPC security group IDs, in the form sg-xxxxxxxx. The security groups must
    be for the same VPC as specified in the subnet.
    """

    subnets: Sequence[str] | None = None
    """The ID of the subnets in the VPC that you want to connect."""

    vpc_endpoint_id: str | None = None
    """The IDs for the VPC service endpoints of your VPC workforce when it is created
    and updated.
    """
