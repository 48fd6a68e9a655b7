"""Workforce of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure
from ..shapes.workforce_ip_address_type import WorkforceIpAddressType

if TYPE_CHECKING:
    from ..shapes.cognito_config import CognitoConfig
    from ..shapes.source_ip_config import SourceIpConfig


class WorkforceStatus(OpenEnum):
    INITIALIZING = "Initializing"
    UPDATING = "Updating"
    DELETING = "Deleting"
    FAILED = "Failed"
    ACTIVE = "Active"


WorkforceStatusLike: TypeAlias = (
    WorkforceStatus
    | Literal["Initializing", "Updating", "Deleting", "Failed", "Active"]
)


@frozen(kw_only=True, repr=False, eq=False)
class OidcConfigForResponse(Structure):
    """Your OIDC IdP workforce configuration."""

    client_id: str | None = None
    issuer: str | None = None
    authorization_endpoint: str | None = None
    token_endpoint: str | None = None
    user_info_endpoint: str | None = None
    logout_endpoint: str | None = None
    jwks_uri: str | None = None
    scope: str | None = None
    authentication_request_extra_params: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Workforce(Structure):
    """A single private workforce, which is automatically created when you create
    your first private work team. You can create one private work force in each
    Amazon Web Services Region. By default, any workforce-related API operation
    used in a specific region will apply to the workforce created in that region.
    To learn how to create a private workforce, see [Create a Private
    Workforce](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private.html).
    """

    workforce_name: str = ABSENT
    workforce_arn: str = ABSENT
    last_updated_date: datetime | None = None
    source_ip_config: SourceIpConfig | None = None
    sub_domain: str | None = None
    cognito_config: CognitoConfig | None = None
    oidc_config: OidcConfigForResponse | None = None
    create_date: datetime | None = None
    workforce_vpc_config: WorkforceVpcConfigResponse | None = None
    status: WorkforceStatus | None = field(
        default=None, converter=or_none(WorkforceStatus)
    )
    failure_reason: str | None = None
    ip_address_type: WorkforceIpAddressType | None = field(
        default=None, converter=or_none(WorkforceIpAddressType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class WorkforceVpcConfigResponse(Structure):
    """A VpcConfig object that specifies the VPC that you want your workforce to
    connect to.
    """

    vpc_id: str = ABSENT
    security_group_ids: Sequence[str] = ABSENT
    subnets: Sequence[str] = ABSENT
    vpc_endpoint_id: str | None = None
