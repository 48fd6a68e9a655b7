"""InferenceComponentComputeResourceRequirements of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentComputeResourceRequirements(Structure):
    """Defines the compute resources to allocate to run a model, plus any adapter
    models, that you assign to an inference component. These resources include CPU
    cores, accelerators, and memory.
    """

    number_of_cpu_cores_required: float | None = None
    number_of_accelerator_devices_required: float | None = None
    min_memory_required_in_mb: int
    max_memory_required_in_mb: int | None = None
    accelerator_partition_type: str | None = None
