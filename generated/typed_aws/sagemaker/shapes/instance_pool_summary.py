"""InstancePoolSummary of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import (
    production_variant_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.production_variant_instance_type import ProductionVariantInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InstancePoolSummary(Structure):
    """A summary of an instance pool for a production variant, including the instance
    type and the current number of instances.
    """

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=production_variant_instance_type_or_none
    )
    current_instance_count: int | None = None
