"""ClusterNodeProvisioningMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterNodeProvisioningMode(OpenEnum):
    CONTINUOUS = "Continuous"


ClusterNodeProvisioningModeLike: TypeAlias = (
    ClusterNodeProvisioningMode | Literal["Continuous"]
)


def cluster_node_provisioning_mode_or_none(
    value: ClusterNodeProvisioningModeLike | None, /
) -> ClusterNodeProvisioningMode | None:
    return None if value is None else converted(ClusterNodeProvisioningMode, value)
