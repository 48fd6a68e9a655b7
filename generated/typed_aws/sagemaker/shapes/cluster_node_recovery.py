"""ClusterNodeRecovery of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterNodeRecovery(OpenEnum):
    AUTOMATIC = "Automatic"
    NONE = "None"


ClusterNodeRecoveryLike: TypeAlias = ClusterNodeRecovery | Literal["Automatic", "None"]


def cluster_node_recovery_or_none(
    value: ClusterNodeRecoveryLike | None, /
) -> ClusterNodeRecovery | None:
    return None if value is None else converted(ClusterNodeRecovery, value)
