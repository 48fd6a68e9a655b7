"""ClusterNetworkInterfaceDetails of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.cluster_interface_type import cluster_interface_type_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_interface_type import ClusterInterfaceType


@frozen(kw_only=True, repr=False, eq=False)
class ClusterNetworkInterfaceDetails(Structure):
    """The network interface configuration details for a Amazon SageMaker HyperPod
    cluster instance group.
    """

    interface_type: ClusterInterfaceType | None = field(
        default=None, converter=cluster_interface_type_or_none
    )
