"""SchedulerConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class FairShare(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


FairShareLike: TypeAlias = FairShare | Literal["Enabled", "Disabled"]


class IdleResourceSharing(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


IdleResourceSharingLike: TypeAlias = (
    IdleResourceSharing | Literal["Enabled", "Disabled"]
)


@frozen(kw_only=True, repr=False, eq=False)
class PriorityClass(Structure):
    """Priority class configuration. When included in `PriorityClasses`, these class
    configurations define how tasks are queued.
    """

    name: str
    weight: int


@frozen(kw_only=True, repr=False, eq=False)
class SchedulerConfig(Structure):
    """Cluster policy configuration. This policy is used for task prioritization and
    fair-share allocation. This helps prioritize critical workloads and
    distributes idle compute across entities.
    """

    priority_classes: Sequence[PriorityClass] = ABSENT
    fair_share: FairShare | None = field(default=None, converter=or_none(FairShare))
    idle_resource_sharing: IdleResourceSharing | None = field(
        default=None, converter=or_none(IdleResourceSharing)
    )
