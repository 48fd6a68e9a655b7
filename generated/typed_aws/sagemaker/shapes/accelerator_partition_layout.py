"""AcceleratorPartitionLayout of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AcceleratorPartitionLayout(Structure):
    """A layout of accelerator partitions for a production variant. On NVIDIA GPUs,
    the partitions are Multi-Instance GPU (MIG) instances. SageMaker applies the
    layout to every accelerator on the variant's instance type. You can't change
    the layout of a running endpoint. To use a different layout, create a new
    endpoint.
    """

    accelerator_partition_types: Sequence[str] = ABSENT
