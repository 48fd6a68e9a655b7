"""ClusterFSxLustreDeletionPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterFSxLustreDeletionPolicy(OpenEnum):
    """The deletion policy for the Amazon FSx for Lustre file system used in the
    shared environment of restricted instance groups (RIG).
    """

    DELETE_IF_NOT_USED = "DeleteIfNotUsed"
    KEEP = "Keep"


ClusterFSxLustreDeletionPolicyLike: TypeAlias = (
    ClusterFSxLustreDeletionPolicy | Literal["DeleteIfNotUsed", "Keep"]
)
