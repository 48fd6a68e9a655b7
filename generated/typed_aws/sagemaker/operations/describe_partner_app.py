"""DescribePartnerApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.partner_app_auth_type import PartnerAppAuthType
from ..shapes.partner_app_status import PartnerAppStatus
from ..shapes.partner_app_type import PartnerAppType

if TYPE_CHECKING:
    from ..shapes.partner_app_config import PartnerAppConfig
    from ..shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig


@frozen(kw_only=True, repr=False, eq=False)
class AvailableUpgrade(Structure):
    """Contains information about an available upgrade for a SageMaker Partner AI
    App, including the version number and release notes.
    """

    version: str | None = None
    release_notes: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ErrorInfo(Structure):
    """This is an error field object that contains the error code and the reason for
    an operation failure.
    """

    code: str | None = None
    reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class IdcConfigOutput(Structure):
    """Contains the Amazon Web Services IAM Identity Center configuration of a
    SageMaker Partner AI App that uses `IDC` authorization.
    """

    instance_arn: str = ABSENT
    application_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribePartnerAppResponse(Response):
    """The response of `DescribePartnerApp`, with `arn`, `name`, `type`, `status`,
    `creation_time`, `last_modified_time`, `execution_role_arn`, `kms_key_id` and
    others.
    """

    arn: str | None = None
    name: str | None = None
    type: PartnerAppType | None = field(default=None, converter=or_none(PartnerAppType))
    status: PartnerAppStatus | None = field(
        default=None, converter=or_none(PartnerAppStatus)
    )
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    execution_role_arn: str | None = None
    kms_key_id: str | None = None
    base_url: str | None = None
    maintenance_config: PartnerAppMaintenanceConfig | None = None
    tier: str | None = None
    version: str | None = None
    application_config: PartnerAppConfig | None = None
    auth_type: PartnerAppAuthType | None = field(
        default=None, converter=or_none(PartnerAppAuthType)
    )
    enable_iam_session_based_identity: bool | None = None
    error: ErrorInfo | None = None
    enable_auto_minor_version_upgrade: bool | None = None
    current_version_eol_date: datetime | None = None
    available_upgrade: AvailableUpgrade | None = None
    idc_config: IdcConfigOutput | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribePartnerAppRequest(StatusOrGoneRequest[DescribePartnerAppResponse]):
    """Gets information about a SageMaker Partner AI App."""

    __operation__: ClassVar = "DescribePartnerApp"
    __response__: ClassVar = DescribePartnerAppResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "error.reason"
    __enum__: ClassVar = "PartnerAppStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("Available",),
        "failed": ("Failed", "UpdateFailed"),
        "deleted": ("Deleted",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    arn: str
    include_available_upgrade: bool | None = None
