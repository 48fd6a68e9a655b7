"""ClusterDrainPolicy of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class ClusterOnDrainTimeout(OpenEnum):
    """The action to take if the pods on an instance don't drain within the
    configured timeout. Valid values are `Skip` and `Force`.
    """

    FORCE = "Force"
    SKIP = "Skip"


ClusterOnDrainTimeoutLike: TypeAlias = ClusterOnDrainTimeout | Literal["Force", "Skip"]


@frozen(kw_only=True, repr=False, eq=False)
class ClusterDrainPolicy(Structure):
    """Specifies how pods are evicted from an instance before it is patched with the
    `DrainFirst` strategy. By default, evictions respect Kubernetes Pod Disruption
    Budgets.
    """

    drain_timeout_in_seconds: int | None = None
    on_drain_timeout: ClusterOnDrainTimeout | None = field(
        default=None, converter=or_none(ClusterOnDrainTimeout)
    )
