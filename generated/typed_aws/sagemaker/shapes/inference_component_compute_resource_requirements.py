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
    """The number of CPU cores to allocate to run a model that you assign to an
    inference component.
    """

    number_of_accelerator_devices_required: float | None = None
    """The number of accelerators to allocate to run a model that you assign to an
    inference component. Accelerators include GPUs and Amazon Web Services
    Inferentia.
    """

    min_memory_required_in_mb: int
    """The minimum MB of memory to allocate to run a model that you assign to an
    inference component.
    """

    max_memory_required_in_mb: int | None = None
    """The maximum MB of memory to allocate to run a model that you assign to an
    inference component.
    """

    accelerator_partition_type: str | None = None
    """The accelerator partition profile this inference component occupies; on NVIDIA
    GPUs this is a Multi-Instance GPU (MIG) profile such as `mig-3g.40gb`. It must
    be one of the partition profiles declared in the target endpoint's accelerator
    partition layout, and when set, `NumberOfAcceleratorDevicesRequired` must be
    `1`. This field is required when the endpoint's production variant has an
    accelerator partition layout. For endpoints without a layout, omit this field
    to place the inference component on a whole accelerator.
    """
