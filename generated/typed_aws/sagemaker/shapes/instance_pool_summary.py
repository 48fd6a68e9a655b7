"""InstancePoolSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InstancePoolSummary(Structure):
    """A summary of an instance pool for a production variant, including the instance
    type and the current number of instances.
    """

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=or_none(ProductionVariantInstanceType)
    )
    current_instance_count: int | None = None
