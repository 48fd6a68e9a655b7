"""FSxLustreConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class FSxLustreConfig(Structure):
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster.
    """

    size_in_gib: int = field(metadata=wire("SizeInGiB"))
    per_unit_storage_throughput: int
