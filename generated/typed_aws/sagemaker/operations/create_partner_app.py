"""CreatePartnerApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.partner_app_auth_type import PartnerAppAuthType
from ..shapes.partner_app_type import PartnerAppType

if TYPE_CHECKING:
    from ..shapes.idc_config_input import IdcConfigInput
    from ..shapes.partner_app_config import PartnerAppConfig
    from ..shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppResponse(Response):
    """The response of `CreatePartnerApp`, with `arn`."""

    arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppRequest(Request[CreatePartnerAppResponse]):
    """Creates an Amazon SageMaker Partner AI App."""

    __operation__: ClassVar = "CreatePartnerApp"
    __response__: ClassVar = CreatePartnerAppResponse

    name: str
    type: PartnerAppType = field(converter=as_enum(PartnerAppType))
    execution_role_arn: str
    kms_key_id: str | None = None
    maintenance_config: PartnerAppMaintenanceConfig | None = None
    tier: str
    application_config: PartnerAppConfig | None = None
    idc_config: IdcConfigInput | None = None
    auth_type: PartnerAppAuthType = field(converter=as_enum(PartnerAppAuthType))
    enable_iam_session_based_identity: bool | None = None
    enable_auto_minor_version_upgrade: bool | None = None
    client_token: str | None = None
    tags: Sequence[Tag] | None = None
