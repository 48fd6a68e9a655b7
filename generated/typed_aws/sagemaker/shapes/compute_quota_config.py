"""ComputeQuotaConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.cluster_instance_type import ClusterInstanceType


class MIGProfileType(OpenEnum):
    MIG_1G_5GB = "mig-1g.5gb"
    MIG_1G_10GB = "mig-1g.10gb"
    MIG_1G_18GB = "mig-1g.18gb"
    MIG_1G_20GB = "mig-1g.20gb"
    MIG_1G_23GB = "mig-1g.23gb"
    MIG_1G_35GB = "mig-1g.35gb"
    MIG_1G_45GB = "mig-1g.45gb"
    MIG_1G_47GB = "mig-1g.47gb"
    MIG_2G_10GB = "mig-2g.10gb"
    MIG_2G_20GB = "mig-2g.20gb"
    MIG_2G_35GB = "mig-2g.35gb"
    MIG_2G_45GB = "mig-2g.45gb"
    MIG_2G_47GB = "mig-2g.47gb"
    MIG_3G_20GB = "mig-3g.20gb"
    MIG_3G_40GB = "mig-3g.40gb"
    MIG_3G_71GB = "mig-3g.71gb"
    MIG_3G_90GB = "mig-3g.90gb"
    MIG_3G_93GB = "mig-3g.93gb"
    MIG_4G_20GB = "mig-4g.20gb"
    MIG_4G_40GB = "mig-4g.40gb"
    MIG_4G_71GB = "mig-4g.71gb"
    MIG_4G_90GB = "mig-4g.90gb"
    MIG_4G_93GB = "mig-4g.93gb"
    MIG_7G_40GB = "mig-7g.40gb"
    MIG_7G_80GB = "mig-7g.80gb"
    MIG_7G_141GB = "mig-7g.141gb"
    MIG_7G_180GB = "mig-7g.180gb"
    MIG_7G_186GB = "mig-7g.186gb"


MIGProfileTypeLike: TypeAlias = (
    MIGProfileType
    | Literal[
        "mig-1g.5gb",
        "mig-1g.10gb",
        "mig-1g.18gb",
        "mig-1g.20gb",
        "mig-1g.23gb",
        "mig-1g.35gb",
        "mig-1g.45gb",
        "mig-1g.47gb",
        "mig-2g.10gb",
        "mig-2g.20gb",
        "mig-2g.35gb",
        "mig-2g.45gb",
        "mig-2g.47gb",
        "mig-3g.20gb",
        "mig-3g.40gb",
        "mig-3g.71gb",
        "mig-3g.90gb",
        "mig-3g.93gb",
        "mig-4g.20gb",
        "mig-4g.40gb",
        "mig-4g.71gb",
        "mig-4g.90gb",
        "mig-4g.93gb",
        "mig-7g.40gb",
        "mig-7g.80gb",
        "mig-7g.141gb",
        "mig-7g.180gb",
        "mig-7g.186gb",
    ]
)


class PreemptTeamTasks(OpenEnum):
    NEVER = "Never"
    LOWER_PRIORITY = "LowerPriority"


PreemptTeamTasksLike: TypeAlias = PreemptTeamTasks | Literal["Never", "LowerPriority"]


class ResourceSharingStrategy(OpenEnum):
    LEND = "Lend"
    DONT_LEND = "DontLend"
    LEND_AND_BORROW = "LendAndBorrow"


ResourceSharingStrategyLike: TypeAlias = (
    ResourceSharingStrategy | Literal["Lend", "DontLend", "LendAndBorrow"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AcceleratorPartitionConfig(Structure):
    """Configuration for allocating accelerator partitions."""

    type: MIGProfileType = field(converter=as_enum(MIGProfileType))
    count: int


@frozen(kw_only=True, repr=False, eq=False)
class ComputeQuotaConfig(Structure):
    """Configuration of the compute allocation definition for an entity. This
    includes the resource sharing option and the setting to preempt low priority
    tasks.
    """

    compute_quota_resources: Sequence[ComputeQuotaResourceConfig] = ABSENT
    resource_sharing_config: ResourceSharingConfig | None = None
    preempt_team_tasks: PreemptTeamTasks | None = field(
        default=None, converter=or_none(PreemptTeamTasks)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ComputeQuotaResourceConfig(Structure):
    """Configuration of the resources used for the compute allocation definition."""

    instance_type: ClusterInstanceType = field(converter=as_enum(ClusterInstanceType))
    count: int | None = None
    accelerators: int | None = None
    vcpu: float | None = field(default=None, metadata=wire("VCpu"))
    memory_in_gib: float | None = field(default=None, metadata=wire("MemoryInGiB"))
    accelerator_partition: AcceleratorPartitionConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ResourceSharingConfig(Structure):
    """Resource sharing configuration."""

    strategy: ResourceSharingStrategy = field(
        converter=as_enum(ResourceSharingStrategy)
    )
    borrow_limit: int | None = None
    absolute_borrow_limits: Sequence[ComputeQuotaResourceConfig] = ABSENT
