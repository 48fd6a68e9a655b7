"""InstancePoolSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InstancePoolSummary(Structure):
    """A summary of an instance pool for a production variant, including the instance
    type and the current number of instances.
    """

    instance_type: ProductionVariantInstanceType = field(
        default=ABSENT, converter=as_enum(ProductionVariantInstanceType)
    )
    current_instance_count: int = ABSENT
