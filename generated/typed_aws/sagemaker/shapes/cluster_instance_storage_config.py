"""ClusterInstanceStorageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


@frozen(repr=False, eq=False)
class ClusterInstanceStorageConfigEbsVolumeConfig(Variant):
    """Defines the configuration for attaching additional Amazon Elastic Block Store
    (EBS) volumes to the instances in the SageMaker HyperPod cluster instance
    group. The additional EBS volume is attached to each instance within the
    SageMaker HyperPod cluster instance group and mounted to `/opt/sagemaker`.
    """

    value: ClusterEbsVolumeConfig = field(metadata=wire("EbsVolumeConfig"))


@frozen(repr=False, eq=False)
class ClusterInstanceStorageConfigFsxLustreConfig(Variant):
    """Defines the configuration for attaching an Amazon FSx for Lustre file system
    to the instances in the SageMaker HyperPod cluster instance group.
    """

    value: ClusterFsxLustreConfig = field(metadata=wire("FsxLustreConfig"))


@frozen(repr=False, eq=False)
class ClusterInstanceStorageConfigFsxOpenZfsConfig(Variant):
    """Defines the configuration for attaching an Amazon FSx for OpenZFS file system
    to the instances in the SageMaker HyperPod cluster instance group.
    """

    value: ClusterFsxOpenZfsConfig = field(metadata=wire("FsxOpenZfsConfig"))


ClusterInstanceStorageConfig: TypeAlias = (
    ClusterInstanceStorageConfigEbsVolumeConfig
    | ClusterInstanceStorageConfigFsxLustreConfig
    | ClusterInstanceStorageConfigFsxOpenZfsConfig
    | UnknownVariant
)
"""Defines the configuration for attaching additional storage to the instances in the
SageMaker HyperPod cluster instance group. To learn more, see [SageMaker HyperPod
release notes: June 20,
2024](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-release-notes.html#sagemaker-hyperpod-release-notes-20240620).
"""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterEbsVolumeConfig(Structure):
    """Defines the configuration for attaching an additional Amazon Elastic Block
    Store (EBS) volume to each instance of the SageMaker HyperPod cluster instance
    group. To learn more, see [SageMaker HyperPod release notes: June 20,
    2024](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-release-notes.html#sagemaker-hyperpod-release-notes-20240620).
    """

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The size in gigabytes (GB) of the additional EBS volume to be attached to the
    instances in the SageMaker HyperPod cluster instance group. The additional EBS
    volume is attached to each instance within the SageMaker HyperPod cluster
    instance group and mounted to `/opt/sagemaker`.
    """

    volume_kms_key_id: str | None = None
    """The ID of a KMS key to encrypt the Amazon EBS volume."""

    root_volume: bool | None = None
    """Specifies whether the configuration is for the cluster's root or secondary
    Amazon EBS volume. You can specify two `ClusterEbsVolumeConfig` fields to
    configure both the root and secondary volumes. Set the value to `True` if
    you'd like to provide your own customer managed Amazon Web Services KMS key to
    encrypt the root volume. When `True`:

    - The configuration is applied to the root volume.
    - You can't specify the `VolumeSizeInGB` field. The size of the root volume is
      determined for you.
    - You must specify a KMS key ID for `VolumeKmsKeyId` to encrypt the root
      volume with your own KMS key instead of an Amazon Web Services owned KMS
      key.

    Otherwise, by default, the value is `False`, and the following applies:

    - The configuration is applied to the secondary volume, while the root volume
      is encrypted with an Amazon Web Services owned key.
    - You must specify the `VolumeSizeInGB` field.
    - You can optionally specify the `VolumeKmsKeyId` to encrypt the secondary
      volume with your own KMS key instead of an Amazon Web Services owned KMS
      key.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterFsxLustreConfig(Structure):
    """Defines the configuration for attaching an Amazon FSx for Lustre file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    dns_name: str
    """The DNS name of the Amazon FSx for Lustre file system."""

    mount_name: str
    """The mount name of the Amazon FSx for Lustre file system."""

    mount_path: str | None = None
    """The local path where the Amazon FSx for Lustre file system is mounted on
    instances.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterFsxOpenZfsConfig(Structure):
    """Defines the configuration for attaching an Amazon FSx for OpenZFS file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    dns_name: str
    """The DNS name of the Amazon FSx for OpenZFS file system."""

    mount_path: str | None = None
    """The local path where the Amazon FSx for OpenZFS file system is mounted on
    instances.
    """
