"""ProcessingResources of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire
from ..shapes.processing_instance_type import (
    as_processing_instance_type,
    processing_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.processing_instance_type import ProcessingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingClusterConfig(Structure):
    """Configuration for the cluster used to run a processing job."""

    instance_count: int | None = None
    """The number of ML compute instances to use in the processing job. For
    distributed processing jobs, specify a value greater than 1. The default value
    is 1.
    """

    instance_type: ProcessingInstanceType | None = field(
        default=None, converter=processing_instance_type_or_none
    )
    """The ML compute instance type for the processing job."""

    volume_size_in_gb: int = field(metadata=wire("VolumeSizeInGB"))
    """The size of the ML storage volume in gigabytes that you want to provision. You
    must specify sufficient ML storage for your scenario.

    **Note:** Certain Nitro-based instances include local storage with a fixed
    total size, dependent on the instance type. When using these instances for
    processing, Amazon SageMaker mounts the local instance storage instead of
    Amazon EBS gp2 storage. You can't request a `VolumeSizeInGB` greater than the
    total size of the local instance storage.

    For a list of instance types that support local instance storage, including
    the total size per instance type, see [Instance Store
    Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html#instance-store-volumes).
    """

    volume_kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to
    the ML compute instance(s) that run the processing job.

    **Note:** Certain Nitro-based instances include local storage, dependent on
    the instance type. Local storage volumes are encrypted using a hardware module
    on the instance. You can't request a `VolumeKmsKeyId` when using an instance
    type with local storage.

    For a list of instance types that support local instance storage, see
    [Instance Store
    Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html#instance-store-volumes).

    For more information about local instance storage encryption, see [SSD
    Instance Store
    Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html).
    """

    instance_preferences: Sequence[ProcessingInstancePreference] | None = None
    """An ordered list of ML compute instance types for the processing job, in
    priority order. Amazon SageMaker launches the job on the first instance type
    in the list that has available capacity. If capacity is insufficient, Amazon
    SageMaker evaluates the next instance type in the list. Exactly one instance
    type is selected for the job.

    `InstancePreferences` is mutually exclusive with `InstanceType`.
    """

    selected_instance_type: ProcessingInstanceType | None = field(
        default=None, converter=processing_instance_type_or_none
    )
    """The instance type that Amazon SageMaker selected for the job from
    `InstancePreferences`. Returned by `DescribeProcessingJob` after an instance
    type is selected. This field is read-only and isn't accepted in
    `CreateProcessingJob` requests.
    """

    selected_instance_count: int | None = None
    """The number of instances of `SelectedInstanceType` that the job launched with.
    The job is billed for this instance type and count. Returned by
    `DescribeProcessingJob` after an instance type is selected. This field is
    read-only and isn't accepted in `CreateProcessingJob` requests.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingInstancePreference(Structure):
    """A candidate instance type preference in a processing `InstancePreferences`
    list.
    """

    instance_type: ProcessingInstanceType = field(converter=as_processing_instance_type)
    """The ML compute instance type. An instance type can appear only once in an
    `InstancePreferences` list.
    """

    instance_count: int | None = None
    """The number of instances to launch if this instance type is selected. Specify
    the instance count for the processing job in one of the following two ways:

    1. **Per preference** – Set `InstanceCount` on every preference in the
       `InstancePreferences` list and don't set
       `ProcessingClusterConfig$InstanceCount`. Use this when each instance type
       needs a different number of instances to deliver equivalent compute.
    2. **One count for the job** – Set `ProcessingClusterConfig$InstanceCount` and
       omit it from every preference. Amazon SageMaker applies this to all
       instance types in the list.

    For example, in a list of five preferences, either all five specify
    `InstanceCount` or none of them do. Amazon SageMaker rejects requests that set
    `InstanceCount` on only some preferences, that set it both per preference and
    in `ProcessingClusterConfig`, or that omit it in both places.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingResources(Structure):
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job. In distributed training, you specify more than
    one instance.
    """

    cluster_config: ProcessingClusterConfig
    """The configuration for the resources in a cluster used to run the processing
    job.
    """
