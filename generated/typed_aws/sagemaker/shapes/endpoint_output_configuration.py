"""EndpointOutputConfiguration of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType

if TYPE_CHECKING:
    from ..shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig,
    )


@frozen(kw_only=True, repr=False, eq=False)
class EndpointOutputConfiguration(Structure):
    """The endpoint configuration made by Inference Recommender during a
    recommendation job.
    """

    endpoint_name: str = ABSENT
    variant_name: str = ABSENT
    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=or_none(ProductionVariantInstanceType)
    )
    initial_instance_count: int | None = None
    serverless_config: ProductionVariantServerlessConfig | None = None
