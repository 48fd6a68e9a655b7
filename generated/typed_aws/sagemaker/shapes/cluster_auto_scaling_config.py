"""ClusterAutoScalingConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Structure
from ..shapes.cluster_auto_scaler_type import ClusterAutoScalerType
from ..shapes.cluster_auto_scaling_mode import ClusterAutoScalingMode


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAutoScalingConfig(Structure):
    """Specifies the autoscaling configuration for a HyperPod cluster."""

    mode: ClusterAutoScalingMode = field(converter=as_enum(ClusterAutoScalingMode))
    auto_scaler_type: ClusterAutoScalerType | None = field(
        default=None, converter=or_none(ClusterAutoScalerType)
    )
