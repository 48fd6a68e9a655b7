"""CreatePartnerApp of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.partner_app_auth_type import as_partner_app_auth_type
from ..shapes.partner_app_type import as_partner_app_type

if TYPE_CHECKING:
    from ..shapes.idc_config_input import IdcConfigInput
    from ..shapes.partner_app_auth_type import PartnerAppAuthType
    from ..shapes.partner_app_config import PartnerAppConfig
    from ..shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig
    from ..shapes.partner_app_type import PartnerAppType
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppResponse(Response):
    """The response of `CreatePartnerApp`, with `arn`."""

    arn: str | None = None
    """The ARN of the SageMaker Partner AI App."""


@frozen(kw_only=True, repr=False, eq=False)
class CreatePartnerAppRequest(Request[CreatePartnerAppResponse]):
    """Creates an Amazon SageMaker Partner AI App."""

    __operation__: ClassVar = "CreatePartnerApp"
    __response__: ClassVar = CreatePartnerAppResponse

    name: str
    """The name to give the SageMaker Partner AI App."""

    type: PartnerAppType = field(converter=as_partner_app_type)
    """The type of SageMaker Partner AI App to create. Must be one of the following:
    `lakera-guard`, `comet`, `deepchecks-llm-evaluation`, or `fiddler`.
    """

    execution_role_arn: str
    """The ARN of the IAM role that the partner application uses."""

    kms_key_id: str | None = None
    """SageMaker Partner AI Apps uses Amazon Web Services KMS to encrypt data at rest
    using an Amazon Web Services managed key by default. For more control, specify
    a customer managed key.
    """

    maintenance_config: PartnerAppMaintenanceConfig | None = None
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    tier: str
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

    auth_type: PartnerAppAuthType = field(converter=as_partner_app_auth_type)
    """The authorization type that users use to access the SageMaker Partner AI App.
    Valid values:

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
    is available. Default is `FALSE`.
    """

    client_token: str | None = None
    """A unique token that guarantees that the call to this API is idempotent."""

    tags: Sequence[Tag] | None = None
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource.
    """
