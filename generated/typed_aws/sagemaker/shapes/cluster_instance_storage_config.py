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
    volume_kms_key_id: str | None = None
    root_volume: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterFsxLustreConfig(Structure):
    """Defines the configuration for attaching an Amazon FSx for Lustre file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    dns_name: str
    mount_name: str
    mount_path: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterFsxOpenZfsConfig(Structure):
    """Defines the configuration for attaching an Amazon FSx for OpenZFS file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    dns_name: str
    mount_path: str | None = None
