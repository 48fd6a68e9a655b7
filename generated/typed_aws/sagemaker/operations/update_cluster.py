"""UpdateCluster of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.cluster_node_provisioning_mode import ClusterNodeProvisioningMode
from ..shapes.cluster_node_recovery import ClusterNodeRecovery

if TYPE_CHECKING:
    from ..shapes.cluster_auto_scaling_config import ClusterAutoScalingConfig
    from ..shapes.cluster_instance_group_specification import (
        ClusterInstanceGroupSpecification,
    )
    from ..shapes.cluster_orchestrator import ClusterOrchestrator
    from ..shapes.cluster_restricted_instance_group_specification import (
        ClusterRestrictedInstanceGroupSpecification,
    )
    from ..shapes.cluster_restricted_instance_groups_config import (
        ClusterRestrictedInstanceGroupsConfig,
    )
    from ..shapes.cluster_tiered_storage_config import ClusterTieredStorageConfig


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterResponse(Response):
    """The response of `UpdateCluster`, with `cluster_arn`."""

    cluster_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterRequest(Request[UpdateClusterResponse]):
    """Updates a SageMaker HyperPod cluster."""

    __operation__: ClassVar = "UpdateCluster"
    __response__: ClassVar = UpdateClusterResponse

    cluster_name: str
    instance_groups: Sequence[ClusterInstanceGroupSpecification] | None = None
    restricted_instance_groups: (
        Sequence[ClusterRestrictedInstanceGroupSpecification] | None
    ) = None
    restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None = (
        None
    )
    tiered_storage_config: ClusterTieredStorageConfig | None = None
    node_recovery: ClusterNodeRecovery | None = field(
        default=None, converter=or_none(ClusterNodeRecovery)
    )
    instance_groups_to_delete: Sequence[str] | None = None
    node_provisioning_mode: ClusterNodeProvisioningMode | None = field(
        default=None, converter=or_none(ClusterNodeProvisioningMode)
    )
    cluster_role: str | None = None
    auto_scaling: ClusterAutoScalingConfig | None = None
    orchestrator: ClusterOrchestrator | None = None
