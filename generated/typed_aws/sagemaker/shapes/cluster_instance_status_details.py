"""ClusterInstanceStatusDetails of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.cluster_instance_status import ClusterInstanceStatus


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceStatusDetails(Structure):
    """Details of an instance in a SageMaker HyperPod cluster."""

    status: ClusterInstanceStatus = field(
        default=ABSENT, converter=as_enum(ClusterInstanceStatus)
    )
    message: str | None = None
