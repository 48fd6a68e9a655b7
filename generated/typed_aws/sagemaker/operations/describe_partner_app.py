"""DescribePartnerApp of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.partner_app_auth_type import partner_app_auth_type_or_none
from ..shapes.partner_app_status import partner_app_status_or_none
from ..shapes.partner_app_type import partner_app_type_or_none

if TYPE_CHECKING:
    from ..shapes.partner_app_auth_type import PartnerAppAuthType
    from ..shapes.partner_app_config import PartnerAppConfig
    from ..shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig
    from ..shapes.partner_app_status import PartnerAppStatus
    from ..shapes.partner_app_type import PartnerAppType


@frozen(kw_only=True, repr=False, eq=False)
class AvailableUpgrade(Structure):
    """Contains information about an available upgrade for a SageMaker Partner AI
    App, including the version number and release notes.
    """

    version: str | None = None
    """The semantic version number of the available upgrade for the SageMaker Partner
    AI App.
    """

    release_notes: Sequence[str] | None = None
    """A list of release notes describing the changes and improvements included in
    the available upgrade version.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ErrorInfo(Structure):
    """This is an error field object that contains the error code and the reason for
    an operation failure.
    """

    code: str | None = None
    """The error code for an invalid or failed operation."""

    reason: str | None = None
    """The failure reason for the operation."""


@frozen(kw_only=True, repr=False, eq=False)
class IdcConfigOutput(Structure):
    """Contains the Amazon Web Services IAM Identity Center configuration of a
    SageMaker Partner AI App that uses `IDC` authorization.
    """

    instance_arn: str | None = None
    """The ARN of the Amazon Web Services IAM Identity Center instance that the
    SageMaker Partner AI App uses to authenticate users.
    """

    application_arn: str | None = None
    """The ARN of the Amazon Web Services IAM Identity Center application that
    SageMaker creates for the SageMaker Partner AI App.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribePartnerAppResponse(Response):
    """The response of `DescribePartnerApp`, with `arn`, `name`, `type`, `status`,
    `creation_time`, `last_modified_time`, `execution_role_arn`, `kms_key_id` and
    others.
    """

    arn: str | None = None
    """The ARN of the SageMaker Partner AI App that was described."""

    name: str | None = None
    """The name of the SageMaker Partner AI App."""

    type: PartnerAppType | None = field(
        default=None, converter=partner_app_type_or_none
    )
    """The type of SageMaker Partner AI App. Must be one of the following:
    `lakera-guard`, `comet`, `deepchecks-llm-evaluation`, or `fiddler`.
    """

    status: PartnerAppStatus | None = field(
        default=None, converter=partner_app_status_or_none
    )
    """The status of the SageMaker Partner AI App.

    - Creating: SageMaker AI is creating the partner AI app. The partner AI app is
      not available during creation.
    - Updating: SageMaker AI is updating the partner AI app. The partner AI app is
      not available when updating.
    - Deleting: SageMaker AI is deleting the partner AI app. The partner AI app is
      not available during deletion.
    - Available: The partner AI app is provisioned and accessible.
    - Failed: The partner AI app is in a failed state and isn't available.
      SageMaker AI is investigating the issue. For further guidance, contact
      Amazon Web Services Support.
    - UpdateFailed: The partner AI app couldn't be updated but is available.
    - Deleted: The partner AI app is permanently deleted and not available.
    """

    creation_time: datetime | None = None
    """The time that the SageMaker Partner AI App was created."""

    last_modified_time: datetime | None = None
    """The time that the SageMaker Partner AI App was last modified."""

    execution_role_arn: str | None = None
    """The ARN of the IAM role associated with the SageMaker Partner AI App."""

    kms_key_id: str | None = None
    """The Amazon Web Services KMS customer managed key used to encrypt the data at
    rest associated with SageMaker Partner AI Apps.
    """

    base_url: str | None = None
    """The URL of the SageMaker Partner AI App that the Application SDK uses to
    support in-app calls for the user.
    """

    maintenance_config: PartnerAppMaintenanceConfig | None = None
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    tier: str | None = None
    """The instance type and size of the cluster attached to the SageMaker Partner AI
    App.
    """

    version: str | None = None
    """The version of the SageMaker Partner AI App."""

    application_config: PartnerAppConfig | None = None
    """Configuration settings for the SageMaker Partner AI App."""

    auth_type: PartnerAppAuthType | None = field(
        default=None, converter=partner_app_auth_type_or_none
    )
    """The authorization type that users use to access the SageMaker Partner AI App.
    Valid values:

    - `IAM`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM identity.
    - `IDC`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM Identity Center identity.
    """

    enable_iam_session_based_identity: bool | None = None
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the
    SageMaker Partner AI App user.
    """

    error: ErrorInfo | None = None
    """This is an error field object that contains the error code and the reason for
    an operation failure.
    """

    enable_auto_minor_version_upgrade: bool | None = None
    """Indicates whether the SageMaker Partner AI App is configured for automatic
    minor version upgrades during scheduled maintenance windows.
    """

    current_version_eol_date: datetime | None = None
    """The end-of-life date for the current version of the SageMaker Partner AI App."""

    available_upgrade: AvailableUpgrade | None = None
    """A map of available minor version upgrades for the SageMaker Partner AI App.
    The key is the semantic version number, and the value is a list of release
    notes for that version. A null value indicates no upgrades are available.
    """

    idc_config: IdcConfigOutput | None = None
    """Contains the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App, including the Identity Center instance and the
    Identity Center application that SageMaker creates for the app. The service
    returns this field for apps that use `IDC` authorization.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribePartnerAppRequest(Request[DescribePartnerAppResponse]):
    """Gets information about a SageMaker Partner AI App."""

    __operation__: ClassVar = "DescribePartnerApp"
    __response__: ClassVar = DescribePartnerAppResponse

    arn: str
    """The ARN of the SageMaker Partner AI App to describe."""

    include_available_upgrade: bool | None = None
    """When set to `TRUE`, the response includes available upgrade information for
    the SageMaker Partner AI App. Default is `FALSE`.
    """
