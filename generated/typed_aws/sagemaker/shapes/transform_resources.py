"""TransformResources of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.transform_instance_type import TransformInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class TransformResources(Structure):
    """Describes the resources, including ML instance types and ML instance count, to
    use for transform job.
    """

    instance_type: TransformInstanceType = field(
        converter=as_enum(TransformInstanceType)
    )
    instance_count: int
    volume_kms_key_id: str | None = None
    transform_ami_version: str | None = None
