"""ResourceConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire
from ..shapes.training_instance_type import (
    as_training_instance_type,
    training_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.training_instance_type import TrainingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InstanceGroup(Structure):
    """Defines an instance group for heterogeneous cluster training. When requesting
    a training job using the
    [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    API, you can configure multiple instance groups .
    """

    instance_type: TrainingInstanceType = field(converter=as_training_instance_type)
    """Specifies the instance type of the instance group."""

    instance_count: int
    """Specifies the number of instances of the instance group."""

    instance_group_name: str
    """Specifies the name of the instance group."""


@frozen(kw_only=True, repr=False, eq=False)
class InstancePlacementConfig(Structure):
    """Configuration for how instances are placed and allocated within UltraServers.
    This is only applicable for UltraServer capacity.
    """

    enable_multiple_jobs: bool | None = None
    """If set to true, allows multiple jobs to share the same UltraServer instances.
    If set to false, ensures this job's instances are placed on an UltraServer
    exclusively, with no other jobs sharing the same UltraServer. Default is
    false.
    """

    placement_specifications: Sequence[PlacementSpecification] | None = None
    """A list of specifications for how instances should be placed on specific
    UltraServers. Maximum of 10 items is supported.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InstancePreference(Structure):
    """A candidate instance type preference in an `InstancePreferences` list."""

    instance_type: TrainingInstanceType = field(converter=as_training_instance_type)
    """The ML compute instance type. An instance type can appear only once in an
    `InstancePreferences` list.
    """

    instance_count: int | None = None
    """The number of instances to launch if this instance type is selected. Specify
    the instance count for the training job in one of the following two ways:

    1. **Per preference** – Set `InstanceCount` on every preference in the
       `InstancePreferences` list and don't set `ResourceConfig$InstanceCount`.
       Use this when each instance type needs a different number of instances to
       deliver equivalent compute.
    2. **One count for the job** – Set `ResourceConfig$InstanceCount` and omit it
       from every preference. SageMaker applies this to all instance types in the
       list.

    For example, in a list of five preferences, either all five specify
    `InstanceCount` or none of them do. SageMaker rejects requests that set
    `InstanceCount` on only some preferences, that set it both per preference and
    in `ResourceConfig`, or that omit it in both places.
    """

    training_plan_arns: Sequence[str] | None = None
    """The Amazon Resource Name (ARN) of a training plan to use if this instance type
    is selected. The plan's instance type must match `InstanceType`. A preference
    with a training plan uses that plan's reserved capacity; a preference without
    one uses on-demand capacity. Per-preference `TrainingPlanArns` is mutually
    exclusive with the job-level `TrainingPlanArn` in `ResourceConfig`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class PlacementSpecification(Structure):
    """Specifies how instances should be placed on a specific UltraServer."""

    ultra_server_id: str | None = None
    """The unique identifier of the UltraServer where instances should be placed."""

    instance_count: int
    """The number of ML compute instances required to be placed together on the same
    UltraServer. Minimum value of 1.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ResourceConfig(Structure):
    """Describes the resources, including machine learning (ML) compute instances and
    ML storage volumes, to use for model training.
    """

    instance_type: TrainingInstanceType | None = field(
        default=None, converter=training_instance_type_or_none
    )
    """The ML compute instance type."""

    instance_count: int | None = None
    """The number of ML compute instances to use. For distributed training, provide a
    value greater than 1.
    """

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The size of the ML storage volume that you want to provision.

    SageMaker automatically selects the volume size for serverless training jobs.
    You cannot customize this setting.

    ML storage volumes store model artifacts and incremental states. Training
    algorithms might also use the ML storage volume for scratch space. If you want
    to store the training data in the ML storage volume, choose `File` as the
    `TrainingInputMode` in the algorithm specification.

    When using an ML instance with [NVMe SSD
    volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html#nvme-ssd-volumes),
    SageMaker doesn't provision Amazon EBS General Purpose SSD (gp2) storage.
    Available storage is fixed to the NVMe-type instance's storage capacity.
    SageMaker configures storage paths for training datasets, checkpoints, model
    artifacts, and outputs to use the entire capacity of the instance storage. For
    example, ML instance families with the NVMe-type instance storage include
    `ml.p4d`, `ml.g4dn`, and `ml.g5`.

    When using an ML instance with the EBS-only storage option and without
    instance storage, you must define the size of EBS volume through
    `VolumeSizeInGB` in the `ResourceConfig` API. For example, ML instance
    families that use EBS volumes include `ml.c5` and `ml.p2`.

    To look up instance types and their instance storage types and volumes, see
    [Amazon EC2 Instance Types](http://aws.amazon.com/ec2/instance-types/).

    To find the default local paths defined by the SageMaker training platform,
    see [Amazon SageMaker Training Storage Folders for Training Datasets,
    Checkpoints, Model Artifacts, and
    Outputs](https://docs.aws.amazon.com/sagemaker/latest/dg/model-train-storage.html).
    """

    volume_kms_key_id: str | None = None
    """The Amazon Web Services KMS key that SageMaker uses to encrypt data on the
    storage volume attached to the ML compute instance(s) that run the training
    job.

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

    The `VolumeKmsKeyId` can be in any of the following formats:

    - // KMS Key ID

      `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    - // Amazon Resource Name (ARN) of a KMS Key

      `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    """

    keep_alive_period_in_seconds: int | None = None
    """The duration of time in seconds to retain configured resources in a warm pool
    for subsequent training jobs.
    """

    instance_groups: Sequence[InstanceGroup] | None = None
    """The configuration of a heterogeneous cluster in JSON format."""

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN); of the training plan to use for this resource
    configuration.
    """

    instance_placement_config: InstancePlacementConfig | None = None
    """Configuration for how training job instances are placed and allocated within
    UltraServers. Only applicable for UltraServer capacity.
    """

    instance_preferences: Sequence[InstancePreference] | None = None
    """An ordered list of ML compute instance types for the training job, in priority
    order. SageMaker launches the training job on the first instance type in the
    list that has available capacity. If capacity is insufficient, SageMaker
    evaluates the next instance type in the preferred list. Exactly one instance
    type is selected for the job.

    `InstancePreferences` is mutually exclusive with `InstanceType`,
    `InstanceGroups`, `InstancePlacementConfig`, and `EnableManagedSpotTraining`,
    and supports only Flexible Training Plans (FTP) and On-Demand capacity.
    """

    selected_instance_type: TrainingInstanceType | None = field(
        default=None, converter=training_instance_type_or_none
    )
    """The instance type that SageMaker selected for the job from the provided
    `InstancePreferences`. The job is billed for this instance type and count.
    Returned by `DescribeTrainingJob` after an instance type is selected. This
    field is read-only and isn't accepted in `CreateTrainingJob` requests.
    """

    selected_instance_count: int | None = None
    """The number of instances of `SelectedInstanceType` that the training job
    launched with. The job is billed for this instance type and count. Returned by
    `DescribeTrainingJob` after an instance type is selected. This field is
    read-only and isn't accepted in `CreateTrainingJob` requests.
    """
