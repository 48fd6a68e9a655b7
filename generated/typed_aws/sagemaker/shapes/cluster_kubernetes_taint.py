"""ClusterKubernetesTaint of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class ClusterKubernetesTaintEffect(OpenEnum):
    NO_SCHEDULE = "NoSchedule"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    NO_EXECUTE = "NoExecute"


ClusterKubernetesTaintEffectLike: TypeAlias = (
    ClusterKubernetesTaintEffect
    | Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ClusterKubernetesTaint(Structure):
    """A Kubernetes taint that can be applied to cluster nodes."""

    key: str
    value: str | None = None
    effect: ClusterKubernetesTaintEffect = field(
        converter=as_enum(ClusterKubernetesTaintEffect)
    )
