"""SchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class FairShare(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


FairShareLike: TypeAlias = FairShare | Literal["Enabled", "Disabled"]


def fair_share_or_none(value: FairShareLike | None, /) -> FairShare | None:
    return None if value is None else converted(FairShare, value)


class IdleResourceSharing(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


IdleResourceSharingLike: TypeAlias = (
    IdleResourceSharing | Literal["Enabled", "Disabled"]
)


def idle_resource_sharing_or_none(
    value: IdleResourceSharingLike | None, /
) -> IdleResourceSharing | None:
    return None if value is None else converted(IdleResourceSharing, value)


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

    priority_classes: Sequence[PriorityClass] | None = None
    fair_share: FairShare | None = field(default=None, converter=fair_share_or_none)
    idle_resource_sharing: IdleResourceSharing | None = field(
        default=None, converter=idle_resource_sharing_or_none
    )
