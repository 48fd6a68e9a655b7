"""ModelVariantConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.model_infrastructure_config import ModelInfrastructureConfig


@frozen(kw_only=True, repr=False, eq=False)
class ModelVariantConfig(Structure):
    """Contains information about the deployment options of a model."""

    model_name: str
    variant_name: str
    infrastructure_config: ModelInfrastructureConfig
