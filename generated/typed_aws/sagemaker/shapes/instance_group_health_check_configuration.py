"""InstanceGroupHealthCheckConfiguration of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import list_of
from ..._runtime.shapes import Structure
from ..shapes.deep_health_check_type import DeepHealthCheckType


@frozen(kw_only=True, repr=False, eq=False)
class InstanceGroupHealthCheckConfiguration(Structure):
    """The configuration of deep health checks for an instance group.

    **Note:** Overlapping deep health check configurations will be merged into a
    single operation.
    """

    instance_group_name: str
    instance_ids: Sequence[str] = ABSENT
    deep_health_checks: Sequence[DeepHealthCheckType] = field(
        converter=list_of(DeepHealthCheckType)
    )
