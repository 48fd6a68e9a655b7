"""DescribeDomain of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.app_network_access_type import app_network_access_type_or_none
from ..shapes.app_security_group_management import app_security_group_management_or_none
from ..shapes.auth_mode import auth_mode_or_none
from ..shapes.domain_status import domain_status_or_none
from ..shapes.home_efs_file_system_creation import home_efs_file_system_creation_or_none
from ..shapes.tag_propagation import tag_propagation_or_none

if TYPE_CHECKING:
    from ..shapes.app_network_access_type import AppNetworkAccessType
    from ..shapes.app_security_group_management import AppSecurityGroupManagement
    from ..shapes.auth_mode import AuthMode
    from ..shapes.default_space_settings import DefaultSpaceSettings
    from ..shapes.domain_settings import DomainSettings
    from ..shapes.domain_status import DomainStatus
    from ..shapes.home_efs_file_system_creation import HomeEfsFileSystemCreation
    from ..shapes.tag_propagation import TagPropagation
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDomainResponse(Response):
    """The response of `DescribeDomain`, with `domain_arn`, `domain_id`,
    `domain_name`, `home_efs_file_system_id`,
    `single_sign_on_managed_application_instance_id`,
    `single_sign_on_application_arn`, `status`, `creation_time` and others.
    """

    domain_arn: str | None = None
    """The domain's Amazon Resource Name (ARN)."""

    domain_id: str | None = None
    """The domain ID."""

    domain_name: str | None = None
    """The domain name."""

    home_efs_file_system_id: str | None = None
    """The ID of the Amazon Elastic File System managed by this Domain."""

    single_sign_on_managed_application_instance_id: str | None = None
    """The IAM Identity Center managed application instance ID."""

    single_sign_on_application_arn: str | None = None
    """The ARN of the application managed by SageMaker AI in IAM Identity Center.
    This value is only returned for domains created after October 1, 2023.
    """

    status: DomainStatus | None = field(default=None, converter=domain_status_or_none)
    """The status."""

    creation_time: datetime | None = None
    """The creation time."""

    last_modified_time: datetime | None = None
    """The last modified time."""

    failure_reason: str | None = None
    """The failure reason."""

    security_group_id_for_domain_boundary: str | None = None
    """The ID of the security group that authorizes traffic between the
    `RSessionGateway` apps and the `RStudioServerPro` app.
    """

    auth_mode: AuthMode | None = field(default=None, converter=auth_mode_or_none)
    """The domain's authentication mode."""

    default_user_settings: UserSettings | None = None
    """Settings which are applied to UserProfiles in this domain if settings are not
    explicitly specified in a given UserProfile.
    """

    domain_settings: DomainSettings | None = None
    """A collection of `Domain` settings."""

    app_network_access_type: AppNetworkAccessType | None = field(
        default=None, converter=app_network_access_type_or_none
    )
    """Specifies the VPC used for non-EFS traffic. The default value is
    `PublicInternetOnly`.

    - `PublicInternetOnly` - Non-EFS traffic is through a VPC managed by Amazon
      SageMaker AI, which allows direct internet access
    - `VpcOnly` - All traffic is through the specified VPC and subnets
    """

    home_efs_file_system_kms_key_id: str | None = None
    """Use `KmsKeyId`.

    Deprecated: This property is deprecated, use KmsKeyId instead.
    """

    subnet_ids: Sequence[str] | None = None
    """The VPC subnets that the domain uses for communication."""

    url: str | None = None
    """The domain's URL."""

    vpc_id: str | None = None
    """The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for
    communication.
    """

    kms_key_id: str | None = None
    """The Amazon Web Services KMS customer managed key used to encrypt the EFS
    volume attached to the domain.
    """

    app_security_group_management: AppSecurityGroupManagement | None = field(
        default=None, converter=app_security_group_management_or_none
    )
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode. Required when
    `CreateDomain.AppNetworkAccessType` is `VPCOnly` and
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    provided.
    """

    home_efs_file_system_creation: HomeEfsFileSystemCreation | None = field(
        default=None, converter=home_efs_file_system_creation_or_none
    )
    """Indicates whether a home EFS file system is created for the domain."""

    tag_propagation: TagPropagation | None = field(
        default=None, converter=tag_propagation_or_none
    )
    """Indicates whether custom tag propagation is supported for the domain."""

    default_space_settings: DefaultSpaceSettings | None = None
    """The default settings for shared spaces that users create in the domain."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDomainRequest(Request[DescribeDomainResponse]):
    """The description of the domain."""

    __operation__: ClassVar = "DescribeDomain"
    __response__: ClassVar = DescribeDomainResponse

    domain_id: str
    """The domain ID."""
