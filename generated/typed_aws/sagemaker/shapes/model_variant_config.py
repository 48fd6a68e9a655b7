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
    """The name of the Amazon SageMaker Model entity."""

    variant_name: str
    """The name of the variant."""

    infrastructure_config: ModelInfrastructureConfig
    """The configuration for the infrastructure that the model will be deployed to."""
