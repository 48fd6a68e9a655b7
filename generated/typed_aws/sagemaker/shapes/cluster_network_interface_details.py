"""ClusterNetworkInterfaceDetails of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.cluster_interface_type import ClusterInterfaceType


@frozen(kw_only=True, repr=False, eq=False)
class ClusterNetworkInterfaceDetails(Structure):
    """The network interface configuration details for a Amazon SageMaker HyperPod
    cluster instance group.
    """

    interface_type: ClusterInterfaceType | None = field(
        default=None, converter=or_none(ClusterInterfaceType)
    )
