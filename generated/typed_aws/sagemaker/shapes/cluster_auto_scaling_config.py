"""ClusterAutoScalingConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.cluster_auto_scaler_type import cluster_auto_scaler_type_or_none
from ..shapes.cluster_auto_scaling_mode import as_cluster_auto_scaling_mode

if TYPE_CHECKING:
    from ..shapes.cluster_auto_scaler_type import ClusterAutoScalerType
    from ..shapes.cluster_auto_scaling_mode import ClusterAutoScalingMode


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAutoScalingConfig(Structure):
    """Specifies the autoscaling configuration for a HyperPod cluster."""

    mode: ClusterAutoScalingMode = field(converter=as_cluster_auto_scaling_mode)
    auto_scaler_type: ClusterAutoScalerType | None = field(
        default=None, converter=cluster_auto_scaler_type_or_none
    )
