"""ModelInfrastructureConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType


class ModelInfrastructureType(OpenEnum):
    REAL_TIME_INFERENCE = "RealTimeInference"


ModelInfrastructureTypeLike: TypeAlias = (
    ModelInfrastructureType | Literal["RealTimeInference"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ModelInfrastructureConfig(Structure):
    """The configuration for the infrastructure that the model will be deployed to."""

    infrastructure_type: ModelInfrastructureType = field(
        converter=as_enum(ModelInfrastructureType)
    )
    real_time_inference_config: RealTimeInferenceConfig


@frozen(kw_only=True, repr=False, eq=False)
class RealTimeInferenceConfig(Structure):
    """The infrastructure configuration for deploying the model to a real-time
    inference endpoint.
    """

    instance_type: ProductionVariantInstanceType = field(
        converter=as_enum(ProductionVariantInstanceType)
    )
    instance_count: int
