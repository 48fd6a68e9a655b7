"""ClusterTieredStorageConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class ClusterConfigMode(OpenEnum):
    ENABLE = "Enable"
    DISABLE = "Disable"


ClusterConfigModeLike: TypeAlias = ClusterConfigMode | Literal["Enable", "Disable"]


@frozen(kw_only=True, repr=False, eq=False)
class ClusterTieredStorageConfig(Structure):
    """Defines the configuration for managed tier checkpointing in a HyperPod
    cluster. Managed tier checkpointing uses multiple storage tiers, including
    cluster CPU memory, to provide faster checkpoint operations and improved fault
    tolerance for large-scale model training. The system automatically saves
    checkpoints at high frequency to memory and periodically persists them to
    durable storage, like Amazon S3.
    """

    mode: ClusterConfigMode = field(converter=as_enum(ClusterConfigMode))
    instance_memory_allocation_percentage: int | None = None
