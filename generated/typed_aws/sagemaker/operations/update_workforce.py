"""UpdateWorkforce of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.workforce_ip_address_type import WorkforceIpAddressType

if TYPE_CHECKING:
    from ..shapes.oidc_config import OidcConfig
    from ..shapes.source_ip_config import SourceIpConfig
    from ..shapes.workforce import Workforce
    from ..shapes.workforce_vpc_config_request import WorkforceVpcConfigRequest


@frozen(kw_only=True, repr=False, eq=False)
class UpdateWorkforceResponse(Response):
    """The response of `UpdateWorkforce`, with `workforce`."""

    workforce: Workforce = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateWorkforceRequest(Request[UpdateWorkforceResponse]):
    """Use this operation to update your workforce. You can use this operation to
    require that workers use specific IP addresses to work on tasks and to update
    your OpenID Connect (OIDC) Identity Provider (IdP) workforce configuration.

    The worker portal is now supported in VPC and public internet.

    Use `SourceIpConfig` to restrict worker access to tasks to a specific range of
    IP addresses. You specify allowed IP addresses by creating a list of up to ten
    [CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html). By
    default, a workforce isn't restricted to specific IP addresses. If you specify
    a range of IP addresses, workers who attempt to access tasks using any IP
    address outside the specified range are denied and get a `Not Found` error
    message on the worker portal.

    To restrict public internet access for all workers, configure the
    `SourceIpConfig` CIDR value. For example, when using `SourceIpConfig` with an
    `IpAddressType` of `IPv4`, you can restrict access to the IPv4 CIDR block
    "10.0.0.0/16". When using an `IpAddressType` of `dualstack`, you can specify
    both the IPv4 and IPv6 CIDR blocks, such as "10.0.0.0/16" for IPv4 only,
    "2001:db8:1234:1a00::/56" for IPv6 only, or "10.0.0.0/16" and
    "2001:db8:1234:1a00::/56" for dual stack.

    **Important:** Amazon SageMaker does not support Source Ip restriction for
    worker portals in VPC.

    Use `OidcConfig` to update the configuration of a workforce created using your
    own OIDC IdP.

    **Important:** You can only update your OIDC IdP configuration when there are
    no work teams associated with your workforce. You can delete work teams using
    the
    [DeleteWorkteam](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkteam.html)
    operation.

    After restricting access to a range of IP addresses or updating your OIDC IdP
    configuration with this operation, you can view details about your update
    workforce using the
    [DescribeWorkforce](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeWorkforce.html)
    operation.

    **Important:** This operation only applies to private workforces.
    """

    __operation__: ClassVar = "UpdateWorkforce"
    __response__: ClassVar = UpdateWorkforceResponse

    workforce_name: str
    source_ip_config: SourceIpConfig | None = None
    oidc_config: OidcConfig | None = field(default=None, repr=partly_redacted)
    workforce_vpc_config: WorkforceVpcConfigRequest | None = None
    ip_address_type: WorkforceIpAddressType | None = field(
        default=None, converter=or_none(WorkforceIpAddressType)
    )
