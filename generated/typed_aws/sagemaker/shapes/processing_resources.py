"""ProcessingResources of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.processing_instance_type import ProcessingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingClusterConfig(Structure):
    """Configuration for the cluster used to run a processing job."""

    instance_count: int | None = None
    instance_type: ProcessingInstanceType | None = field(
        default=None, converter=or_none(ProcessingInstanceType)
    )
    volume_size_in_gb: int = field(metadata=wire("VolumeSizeInGB"))
    volume_kms_key_id: str | None = None
    instance_preferences: Sequence[ProcessingInstancePreference] = ABSENT
    selected_instance_type: ProcessingInstanceType | None = field(
        default=None, converter=or_none(ProcessingInstanceType)
    )
    selected_instance_count: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingInstancePreference(Structure):
    """A candidate instance type preference in a processing `InstancePreferences`
    list.
    """

    instance_type: ProcessingInstanceType = field(
        converter=as_enum(ProcessingInstanceType)
    )
    instance_count: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingResources(Structure):
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job. In distributed training, you specify more than
    one instance.
    """

    cluster_config: ProcessingClusterConfig
