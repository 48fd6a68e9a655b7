"""DomainSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.execution_role_identity_config import (
    execution_role_identity_config_or_none,
)
from ..shapes.ip_address_type import ip_address_type_or_none

if TYPE_CHECKING:
    from ..shapes.amazon_q_settings import AmazonQSettings
    from ..shapes.docker_settings import DockerSettings
    from ..shapes.execution_role_identity_config import ExecutionRoleIdentityConfig
    from ..shapes.ip_address_type import IPAddressType
    from ..shapes.resource_spec import ResourceSpec
    from ..shapes.trusted_identity_propagation_settings import (
        TrustedIdentityPropagationSettings,
    )
    from ..shapes.unified_studio_settings import UnifiedStudioSettings


@frozen(kw_only=True, repr=False, eq=False)
class DomainSettings(Structure):
    """A collection of settings that apply to the `SageMaker Domain`. These settings
    are specified through the `CreateDomain` API call.
    """

    security_group_ids: Sequence[str] | None = None
    """The security groups for the Amazon Virtual Private Cloud that the `Domain`
    uses for communication between Domain-level apps and user apps.
    """

    r_studio_server_pro_domain_settings: RStudioServerProDomainSettings | None = None
    """A collection of settings that configure the `RStudioServerPro` Domain-level
    app.
    """

    execution_role_identity_config: ExecutionRoleIdentityConfig | None = field(
        default=None, converter=execution_role_identity_config_or_none
    )
    """The configuration for attaching a SageMaker AI user profile name to the
    execution role as a [sts:SourceIdentity
    key](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html).
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
    domain. The `AuthMode` that you use to create the domain must be `SSO`.
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
    `dualstack`, the subnet must support IPv6 CIDR blocks. If not specified,
    defaults to `ipv4`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RStudioServerProDomainSettings(Structure):
    """A collection of settings that configure the `RStudioServerPro` Domain-level
    app.
    """

    domain_execution_role_arn: str
    """The ARN of the execution role for the `RStudioServerPro` Domain-level app."""

    r_studio_connect_url: str | None = None
    """A URL pointing to an RStudio Connect server."""

    r_studio_package_manager_url: str | None = None
    """A URL pointing to an RStudio Package Manager server."""

    default_resource_spec: ResourceSpec | None = None
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on.

    **Note:** When both `SageMakerImageVersionArn` and `SageMakerImageArn` are
    passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn`
    will not take effect if `SageMakerImageVersionArn` already exists in the
    `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To
    clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
    """
