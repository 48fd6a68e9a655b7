"""DomainSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.execution_role_identity_config import ExecutionRoleIdentityConfig
from ..shapes.ip_address_type import IPAddressType

if TYPE_CHECKING:
    from ..shapes.amazon_q_settings import AmazonQSettings
    from ..shapes.docker_settings import DockerSettings
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

    security_group_ids: Sequence[str] = ABSENT
    r_studio_server_pro_domain_settings: RStudioServerProDomainSettings | None = None
    execution_role_identity_config: ExecutionRoleIdentityConfig | None = field(
        default=None, converter=or_none(ExecutionRoleIdentityConfig)
    )
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
class RStudioServerProDomainSettings(Structure):
    """A collection of settings that configure the `RStudioServerPro` Domain-level
    app.
    """

    domain_execution_role_arn: str
    r_studio_connect_url: str | None = None
    r_studio_package_manager_url: str | None = None
    default_resource_spec: ResourceSpec | None = None
