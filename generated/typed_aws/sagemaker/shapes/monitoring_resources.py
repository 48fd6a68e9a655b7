"""MonitoringResources of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire
from ..shapes.processing_instance_type import as_processing_instance_type

if TYPE_CHECKING:
    from ..shapes.processing_instance_type import ProcessingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringClusterConfig(Structure):
    """Configuration for the cluster used to run model monitoring jobs."""

    instance_count: int
    """The number of ML compute instances to use in the model monitoring job. For
    distributed processing jobs, specify a value greater than 1. The default value
    is 1.
    """

    instance_type: ProcessingInstanceType = field(converter=as_processing_instance_type)
    """The ML compute instance type for the processing job."""

    volume_size_in_gb: int = field(metadata=wire("VolumeSizeInGB"))
    """The size of the ML storage volume, in gigabytes, that you want to provision.
    You must specify sufficient ML storage for your scenario.
    """

    volume_kms_key_id: str | None = None
    """The Key Management Service (KMS) key that Amazon SageMaker AI uses to encrypt
    data on the storage volume attached to the ML compute instance(s) that run the
    model monitoring job.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringResources(Structure):
    """Identifies the resources to deploy for a monitoring job."""

    cluster_config: MonitoringClusterConfig
    """The configuration for the cluster resources used to run the processing job."""
