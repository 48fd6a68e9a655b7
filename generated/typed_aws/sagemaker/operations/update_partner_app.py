"""UpdatePartnerApp of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.partner_app_auth_type import partner_app_auth_type_or_none

if TYPE_CHECKING:
    from ..shapes.idc_config_input import IdcConfigInput
    from ..shapes.partner_app_auth_type import PartnerAppAuthType
    from ..shapes.partner_app_config import PartnerAppConfig
    from ..shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePartnerAppResponse(Response):
    """The response of `UpdatePartnerApp`, with `arn`."""

    arn: str | None = None
    """The ARN of the SageMaker Partner AI App that was updated."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePartnerAppRequest(Request[UpdatePartnerAppResponse]):
    """Updates all of the SageMaker Partner AI Apps in an account."""

    __operation__: ClassVar = "UpdatePartnerApp"
    __response__: ClassVar = UpdatePartnerAppResponse

    arn: str
    """The ARN of the SageMaker Partner AI App to update."""

    maintenance_config: PartnerAppMaintenanceConfig | None = None
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    tier: str | None = None
    """Indicates the instance type and size of the cluster attached to the SageMaker
    Partner AI App.
    """

    application_config: PartnerAppConfig | None = None
    """Configuration settings for the SageMaker Partner AI App."""

    idc_config: IdcConfigInput | None = None
    """Specifies the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App. Specify this parameter when `AuthType` is `IDC`.
    Apps that use `IAM` authorization don't use this parameter.
    """

    auth_type: PartnerAppAuthType | None = field(
        default=None, converter=partner_app_auth_type_or_none
    )
    """The authorization type that users use to access the SageMaker Partner AI App.
    Use this parameter to migrate an existing SageMaker Partner AI App from `IAM`
    authorization to `IDC` authorization. Valid values:

    - `IAM`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM identity.
    - `IDC`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM Identity Center identity. Specify the Identity Center instance
      to use in `IdcConfig`.
    """

    enable_iam_session_based_identity: bool | None = None
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the
    SageMaker Partner AI App user.
    """

    enable_auto_minor_version_upgrade: bool | None = None
    """When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to
    the latest minor version during the next scheduled maintenance window, if one
    is available.
    """

    app_version: str | None = None
    """The semantic version to upgrade the SageMaker Partner AI App to. Must be the
    same semantic version returned in the `AvailableUpgrade` field from
    `DescribePartnerApp`. Version skipping and downgrades are not supported.
    """

    client_token: str | None = None
    """A unique token that guarantees that the call to this API is idempotent."""

    tags: Sequence[Tag] | None = None
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource.
    """
