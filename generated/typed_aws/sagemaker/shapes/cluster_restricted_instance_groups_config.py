"""ClusterRestrictedInstanceGroupsConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure, wire
from ..shapes.cluster_fsx_lustre_deletion_policy import ClusterFSxLustreDeletionPolicy

if TYPE_CHECKING:
    from ..shapes.fsx_lustre_config import FSxLustreConfig


@frozen(kw_only=True, repr=False, eq=False)
class ClusterRestrictedInstanceGroupsConfig(Structure):
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """

    shared_environment_config: ClusterSharedEnvironmentConfig


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSharedEnvironmentConfig(Structure):
    """The shared environment configuration for the restricted instance groups (RIG)."""

    fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy = field(
        converter=as_enum(ClusterFSxLustreDeletionPolicy),
        metadata=wire("FSxLustreDeletionPolicy"),
    )
    fsx_lustre_config: FSxLustreConfig = field(metadata=wire("FSxLustreConfig"))
