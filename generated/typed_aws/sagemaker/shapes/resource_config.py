"""ResourceConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.training_instance_type import TrainingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InstanceGroup(Structure):
    """Defines an instance group for heterogeneous cluster training. When requesting
    a training job using the
    [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    API, you can configure multiple instance groups .
    """

    instance_type: TrainingInstanceType = field(converter=as_enum(TrainingInstanceType))
    instance_count: int
    instance_group_name: str


@frozen(kw_only=True, repr=False, eq=False)
class InstancePlacementConfig(Structure):
    """Configuration for how instances are placed and allocated within UltraServers.
    This is only applicable for UltraServer capacity.
    """

    enable_multiple_jobs: bool | None = None
    placement_specifications: Sequence[PlacementSpecification] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class InstancePreference(Structure):
    """A candidate instance type preference in an `InstancePreferences` list."""

    instance_type: TrainingInstanceType = field(converter=as_enum(TrainingInstanceType))
    instance_count: int | None = None
    training_plan_arns: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class PlacementSpecification(Structure):
    """Specifies how instances should be placed on a specific UltraServer."""

    ultra_server_id: str | None = None
    instance_count: int


@frozen(kw_only=True, repr=False, eq=False)
class ResourceConfig(Structure):
    """Describes the resources, including machine learning (ML) compute instances and
    ML storage volumes, to use for model training.
    """

    instance_type: TrainingInstanceType | None = field(
        default=None, converter=or_none(TrainingInstanceType)
    )
    instance_count: int | None = None
    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    volume_kms_key_id: str | None = None
    keep_alive_period_in_seconds: int | None = None
    instance_groups: Sequence[InstanceGroup] = ABSENT
    training_plan_arn: str | None = None
    instance_placement_config: InstancePlacementConfig | None = None
    instance_preferences: Sequence[InstancePreference] = ABSENT
    selected_instance_type: TrainingInstanceType | None = field(
        default=None, converter=or_none(TrainingInstanceType)
    )
    selected_instance_count: int | None = None
