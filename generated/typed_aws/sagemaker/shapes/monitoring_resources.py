"""MonitoringResources of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure, wire
from ..shapes.processing_instance_type import ProcessingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringClusterConfig(Structure):
    """Configuration for the cluster used to run model monitoring jobs."""

    instance_count: int
    instance_type: ProcessingInstanceType = field(
        converter=as_enum(ProcessingInstanceType)
    )
    volume_size_in_gb: int = field(metadata=wire("VolumeSizeInGB"))
    volume_kms_key_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringResources(Structure):
    """Identifies the resources to deploy for a monitoring job."""

    cluster_config: MonitoringClusterConfig
