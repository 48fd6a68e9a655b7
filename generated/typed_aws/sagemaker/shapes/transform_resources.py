"""TransformResources of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.transform_instance_type import as_transform_instance_type

if TYPE_CHECKING:
    from ..shapes.transform_instance_type import TransformInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class TransformResources(Structure):
    """Describes the resources, including ML instance types and ML instance count, to
    use for transform job.
    """

    instance_type: TransformInstanceType = field(converter=as_transform_instance_type)
    instance_count: int
    volume_kms_key_id: str | None = None
    transform_ami_version: str | None = None
