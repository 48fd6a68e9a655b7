"""UpdateDomain of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.app_network_access_type import app_network_access_type_or_none
from ..shapes.app_security_group_management import app_security_group_management_or_none
from ..shapes.execution_role_identity_config import (
    execution_role_identity_config_or_none,
)
from ..shapes.home_efs_file_system_creation import home_efs_file_system_creation_or_none
from ..shapes.ip_address_type import ip_address_type_or_none
from ..shapes.tag_propagation import tag_propagation_or_none

if TYPE_CHECKING:
    from ..shapes.amazon_q_settings import AmazonQSettings
    from ..shapes.app_network_access_type import AppNetworkAccessType
    from ..shapes.app_security_group_management import AppSecurityGroupManagement
    from ..shapes.default_space_settings import DefaultSpaceSettings
    from ..shapes.docker_settings import DockerSettings
    from ..shapes.execution_role_identity_config import ExecutionRoleIdentityConfig
    from ..shapes.home_efs_file_system_creation import HomeEfsFileSystemCreation
    from ..shapes.ip_address_type import IPAddressType
    from ..shapes.resource_spec import ResourceSpec
    from ..shapes.tag_propagation import TagPropagation
    from ..shapes.trusted_identity_propagation_settings import (
        TrustedIdentityPropagationSettings,
    )
    from ..shapes.unified_studio_settings import UnifiedStudioSettings
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class DomainSettingsForUpdate(Structure):
    """A collection of `Domain` configuration settings to update."""

    r_studio_server_pro_domain_settings_for_update: (
        RStudioServerProDomainSettingsForUpdate | None
    ) = None
    """A collection of `RStudioServerPro` Domain-level app settings to update. A
    single `RStudioServerPro` application is created for a domain.
    """

    execution_role_identity_config: ExecutionRoleIdentityConfig | None = field(
        default=None, converter=execution_role_identity_config_or_none
    )
    """The configuration for attaching a SageMaker AI user profile name to the
    execution role as a [sts:SourceIdentity
    key](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html).
    This configuration can only be modified if there are no apps in the
    `InService` or `Pending` state.
    """

    security_group_ids: Sequence[str] | None = None
    """The security groups for the Amazon Virtual Private Cloud that the `Domain`
    uses for communication between Domain-level apps and user apps.
    """

    trusted_identity_propagation_settings: TrustedIdentityPropagationSettings | None = (
        None
    )
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain.
    These settings determine how user identities from IAM Identity Center are
    propagated through the domain to TIP enabled Amazon Web Services services.
    """

    docker_settings: DockerSettings | None = None
    """A collection of settings that configure the domain's Docker interaction."""

    amazon_q_settings: AmazonQSettings | None = None
    """A collection of settings that configure the Amazon Q experience within the
    domain.
    """

    unified_studio_settings: UnifiedStudioSettings | None = None
    """The settings that apply to an SageMaker AI domain when you use it in Amazon
    SageMaker Unified Studio.
    """

    ip_address_type: IPAddressType | None = field(
        default=None, converter=ip_address_type_or_none
    )
    """The IP address type for the domain. Specify `ipv4` for IPv4-only connectivity
    or `dualstack` for both IPv4 and IPv6 connectivity. When you specify
    `dualstack`, the subnet must support IPv6 CIDR blocks.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RStudioServerProDomainSettingsForUpdate(Structure):
    """A collection of settings that update the current configuration for the
    `RStudioServerPro` Domain-level app.
    """

    domain_execution_role_arn: str
    """The execution role for the `RStudioServerPro` Domain-level app."""

    default_resource_spec: ResourceSpec | None = None
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on.

    **Note:** When both `SageMakerImageVersionArn` and `SageMakerImageArn` are
    passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn`
    will not take effect if `SageMakerImageVersionArn` already exists in the
    `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To
    clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
    """

    r_studio_connect_url: str | None = None
    """A URL pointing to an RStudio Connect server."""

    r_studio_package_manager_url: str | None = None
    """A URL pointing to an RStudio Package Manager server."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDomainResponse(Response):
    """The response of `UpdateDomain`, with `domain_arn`."""

    domain_arn: str | None = None
    """The Amazon Resource Name (ARN) of the domain."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDomainRequest(Request[UpdateDomainResponse]):
    """Updates the default settings for new user profiles in the domain."""

    __operation__: ClassVar = "UpdateDomain"
    __response__: ClassVar = UpdateDomainResponse

    domain_id: str
    """The ID of the domain to be updated."""

    default_user_settings: UserSettings | None = None
    """A collection of settings."""

    domain_settings_for_update: DomainSettingsForUpdate | None = None
    """A collection of `DomainSettings` configuration values to update."""

    app_security_group_management: AppSecurityGroupManagement | None = field(
        default=None, converter=app_security_group_management_or_none
    )
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode. Required when
    `CreateDomain.AppNetworkAccessType` is `VPCOnly` and
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    provided. If setting up the domain for use with RStudio, this value must be
    set to `Service`.
    """

    default_space_settings: DefaultSpaceSettings | None = None
    """The default settings for shared spaces that users create in the domain."""

    subnet_ids: Sequence[str] | None = None
    """The VPC subnets that Studio uses for communication.

    If removing subnets, ensure there are no apps in the `InService`, `Pending`,
    or `Deleting` state.
    """

    app_network_access_type: AppNetworkAccessType | None = field(
        default=None, converter=app_network_access_type_or_none
    )
    """Specifies the VPC used for non-EFS traffic.

    - `PublicInternetOnly` - Non-EFS traffic is through a VPC managed by Amazon
      SageMaker AI, which allows direct internet access.
    - `VpcOnly` - All Studio traffic is through the specified VPC and subnets.

    This configuration can only be modified if there are no apps in the
    `InService`, `Pending`, or `Deleting` state. The configuration cannot be
    updated if
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    already set or
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    provided as part of the same request.
    """

    tag_propagation: TagPropagation | None = field(
        default=None, converter=tag_propagation_or_none
    )
    """Indicates whether custom tag propagation is supported for the domain. Defaults
    to `DISABLED`.
    """

    home_efs_file_system_creation: HomeEfsFileSystemCreation | None = field(
        default=None, converter=home_efs_file_system_creation_or_none
    )
    """Indicates whether to create a home EFS file system for the domain. You can
    change from `Disabled` to `Enabled` to provision EFS on demand, but you cannot
    change from `Enabled` to `Disabled`.
    """

    vpc_id: str | None = None
    """The identifier for the VPC used by the domain for network communication. Use
    this field only when adding VPC configuration to a SageMaker AI domain used in
    Amazon SageMaker Unified Studio that was created without VPC settings.
    SageMaker AI doesn't automatically apply VPC updates to existing applications.
    Stop and restart your applications to apply the changes.
    """
