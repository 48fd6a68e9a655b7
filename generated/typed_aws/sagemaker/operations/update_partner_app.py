"""UpdatePartnerApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.partner_app_auth_type import PartnerAppAuthType

if TYPE_CHECKING:
    from ..shapes.idc_config_input import IdcConfigInput
    from ..shapes.partner_app_config import PartnerAppConfig
    from ..shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePartnerAppResponse(Response):
    """The response of `UpdatePartnerApp`, with `arn`."""

    arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePartnerAppRequest(Request[UpdatePartnerAppResponse]):
    """Updates all of the SageMaker Partner AI Apps in an account."""

    __operation__: ClassVar = "UpdatePartnerApp"
    __response__: ClassVar = UpdatePartnerAppResponse

    arn: str
    maintenance_config: PartnerAppMaintenanceConfig | None = None
    tier: str | None = None
    application_config: PartnerAppConfig | None = None
    idc_config: IdcConfigInput | None = None
    auth_type: PartnerAppAuthType | None = field(
        default=None, converter=or_none(PartnerAppAuthType)
    )
    enable_iam_session_based_identity: bool | None = None
    enable_auto_minor_version_upgrade: bool | None = None
    app_version: str | None = None
    client_token: str | None = None
    tags: Sequence[Tag] | None = None
