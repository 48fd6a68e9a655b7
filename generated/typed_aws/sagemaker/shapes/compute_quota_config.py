"""ComputeQuotaConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure, wire
from ..shapes.cluster_instance_type import as_cluster_instance_type

if TYPE_CHECKING:
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


def as_mig_profile_type(value: MIGProfileTypeLike, /) -> MIGProfileType:
    return converted(MIGProfileType, value)


class PreemptTeamTasks(OpenEnum):
    NEVER = "Never"
    LOWER_PRIORITY = "LowerPriority"


PreemptTeamTasksLike: TypeAlias = (
    PreemptTeamTasks
    | Literal[
        "Never",
        "LowerPriority",
    ]
)


def preempt_team_tasks_or_none(
    value: PreemptTeamTasksLike | None, /
) -> PreemptTeamTasks | None:
    return None if value is None else converted(PreemptTeamTasks, value)


class ResourceSharingStrategy(OpenEnum):
    LEND = "Lend"
    DONT_LEND = "DontLend"
    LEND_AND_BORROW = "LendAndBorrow"


ResourceSharingStrategyLike: TypeAlias = (
    ResourceSharingStrategy
    | Literal[
        "Lend",
        "DontLend",
        "LendAndBorrow",
    ]
)


def as_resource_sharing_strategy(
    value: ResourceSharingStrategyLike, /
) -> ResourceSharingStrategy:
    return converted(ResourceSharingStrategy, value)


@frozen(kw_only=True, repr=False, eq=False)
class AcceleratorPartitionConfig(Structure):
    """Configuration for allocating accelerator partitions."""

    type: MIGProfileType = field(converter=as_mig_profile_type)
    """The Multi-Instance GPU (MIG) profile type that defines the partition
    configuration. The profile specifies the compute and memory allocation for
    each partition instance. The available profile types depend on the instance
    type specified in the compute quota configuration.
    """

    count: int
    """The number of accelerator partitions to allocate with the specified partition
    type. If you don't specify a value for vCPU and MemoryInGiB, SageMaker AI
    automatically allocates ratio-based values for those parameters based on the
    accelerator partition count you provide.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ComputeQuotaConfig(Structure):
    """Configuration of the compute allocation definition for an entity. This
    includes the resource sharing option and the setting to preempt low priority
    tasks.
    """

    compute_quota_resources: Sequence[ComputeQuotaResourceConfig] | None = None
    """Allocate compute resources by instance types."""

    resource_sharing_config: ResourceSharingConfig | None = None
    """Resource sharing configuration. This defines how an entity can lend and borrow
    idle compute with other entities within the cluster.
    """

    preempt_team_tasks: PreemptTeamTasks | None = field(
        default=None, converter=preempt_team_tasks_or_none
    )
    """Allows workloads from within an entity to preempt same-team workloads. When
    set to `LowerPriority`, the entity's lower priority tasks are preempted by
    their own higher priority tasks.

    Default is `LowerPriority`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ComputeQuotaResourceConfig(Structure):
    """Configuration of the resources used for the compute allocation definition."""

    instance_type: ClusterInstanceType = field(converter=as_cluster_instance_type)
    """The instance type of the instance group for the cluster."""

    count: int | None = None
    """The number of instances to add to the instance group of a SageMaker HyperPod
    cluster.
    """

    accelerators: int | None = None
    """The number of accelerators to allocate. If you don't specify a value for vCPU
    and MemoryInGiB, SageMaker AI automatically allocates ratio-based values for
    those parameters based on the number of accelerators you provide. For example,
    if you allocate 16 out of 32 total accelerators, SageMaker AI uses the ratio
    of 0.5 and allocates values to vCPU and MemoryInGiB.
    """

    vcpu: float | None = field(default=None, metadata=wire("VCpu"))
    """The number of vCPU to allocate. If you specify a value only for vCPU,
    SageMaker AI automatically allocates ratio-based values for MemoryInGiB based
    on this vCPU parameter. For example, if you allocate 20 out of 40 total vCPU,
    SageMaker AI uses the ratio of 0.5 and allocates values to MemoryInGiB.
    Accelerators are set to 0.
    """

    memory_in_gib: float | None = field(default=None, metadata=wire("MemoryInGiB"))
    """The amount of memory in GiB to allocate. If you specify a value only for this
    parameter, SageMaker AI automatically allocates a ratio-based value for vCPU
    based on this memory that you provide. For example, if you allocate 200 out of
    400 total memory in GiB, SageMaker AI uses the ratio of 0.5 and allocates
    values to vCPU. Accelerators are set to 0.
    """

    accelerator_partition: AcceleratorPartitionConfig | None = None
    """The accelerator partition configuration for fractional GPU allocation."""


@frozen(kw_only=True, repr=False, eq=False)
class ResourceSharingConfig(Structure):
    """Resource sharing configuration."""

    strategy: ResourceSharingStrategy = field(converter=as_resource_sharing_strategy)
    """The strategy of how idle compute is shared within the cluster. The following
    are the options of strategies.

    - `DontLend`: entities do not lend idle compute.
    - `Lend`: entities can lend idle compute to entities that can borrow.
    - `LendandBorrow`: entities can lend idle compute and borrow idle compute from
      other entities.

    Default is `LendandBorrow`.
    """

    borrow_limit: int | None = None
    """The limit on how much idle compute can be borrowed.The values can be 1 - 500
    percent of idle compute that the team is allowed to borrow.

    Default is `50`.
    """

    absolute_borrow_limits: Sequence[ComputeQuotaResourceConfig] | None = None
    """The absolute limits on compute resources that can be borrowed from idle
    compute. When specified, these limits define the maximum amount of specific
    resource types (such as accelerators, vCPU, or memory) that an entity can
    borrow, regardless of the percentage-based `BorrowLimit`.
    """
