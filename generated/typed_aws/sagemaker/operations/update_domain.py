"""UpdateDomain of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.app_network_access_type import AppNetworkAccessType
from ..shapes.app_security_group_management import AppSecurityGroupManagement
from ..shapes.execution_role_identity_config import ExecutionRoleIdentityConfig
from ..shapes.home_efs_file_system_creation import HomeEfsFileSystemCreation
from ..shapes.ip_address_type import IPAddressType
from ..shapes.tag_propagation import TagPropagation

if TYPE_CHECKING:
    from ..shapes.amazon_q_settings import AmazonQSettings
    from ..shapes.default_space_settings import DefaultSpaceSettings
    from ..shapes.docker_settings import DockerSettings
    from ..shapes.resource_spec import ResourceSpec
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
    execution_role_identity_config: ExecutionRoleIdentityConfig | None = field(
        default=None, converter=or_none(ExecutionRoleIdentityConfig)
    )
    security_group_ids: Sequence[str] = ABSENT
    trusted_identity_propagation_settings: TrustedIdentityPropagationSettings | None = (
        None
    )
    docker_settings: DockerSettings | None = None
    amazon_q_settings: AmazonQSettings | None = None
    unified_studio_settings: UnifiedStudioSettings | None = None
    ip_address_type: IPAddressType | None = field(
        default=None, converter=or_none(IPAddressType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class RStudioServerProDomainSettingsForUpdate(Structure):
    """A collection of settings that update the current configuration for the
    `RStudioServerPro` Domain-level app.
    """

    domain_execution_role_arn: str
    default_resource_spec: ResourceSpec | None = None
    r_studio_connect_url: str | None = None
    r_studio_package_manager_url: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDomainResponse(Response):
    """The response of `UpdateDomain`, with `domain_arn`."""

    domain_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDomainRequest(Request[UpdateDomainResponse]):
    """Updates the default settings for new user profiles in the domain."""

    __operation__: ClassVar = "UpdateDomain"
    __response__: ClassVar = UpdateDomainResponse

    domain_id: str
    default_user_settings: UserSettings | None = None
    domain_settings_for_update: DomainSettingsForUpdate | None = None
    app_security_group_management: AppSecurityGroupManagement | None = field(
        default=None, converter=or_none(AppSecurityGroupManagement)
    )
    default_space_settings: DefaultSpaceSettings | None = None
    subnet_ids: Sequence[str] | None = None
    app_network_access_type: AppNetworkAccessType | None = field(
        default=None, converter=or_none(AppNetworkAccessType)
    )
    tag_propagation: TagPropagation | None = field(
        default=None, converter=or_none(TagPropagation)
    )
    home_efs_file_system_creation: HomeEfsFileSystemCreation | None = field(
        default=None, converter=or_none(HomeEfsFileSystemCreation)
    )
    vpc_id: str | None = None
