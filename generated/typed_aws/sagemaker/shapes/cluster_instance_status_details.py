"""ClusterInstanceStatusDetails of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.cluster_instance_status import cluster_instance_status_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_instance_status import ClusterInstanceStatus


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceStatusDetails(Structure):
    """Details of an instance in a SageMaker HyperPod cluster."""

    status: ClusterInstanceStatus | None = field(
        default=None, converter=cluster_instance_status_or_none
    )
    message: str | None = None
