"""AcceleratorPartitionLayout of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AcceleratorPartitionLayout(Structure):
    """A layout of accelerator partitions for a production variant. On NVIDIA GPUs,
    the partitions are Multi-Instance GPU (MIG) instances. SageMaker applies the
    layout to every accelerator on the variant's instance type. You can't change
    the layout of a running endpoint. To use a different layout, create a new
    endpoint.
    """

    accelerator_partition_types: Sequence[str] | None = None
    """The list of partition profiles to carve on each accelerator that this layout
    applies to. On NVIDIA GPUs these are Multi-Instance GPU (MIG) profiles, for
    example `["mig-3g.40gb", "mig-4g.40gb"]`. The order of the profiles doesn't
    change how the accelerator is partitioned. However, when you update an
    endpoint, a layout with the same profiles in a different order counts as a
    different layout, and the update is rejected. Repeat a profile to request more
    than one partition of that size: for example, `["mig-3g.40gb", "mig-3g.40gb"]`
    requests two `mig-3g.40gb` partitions.
    """
