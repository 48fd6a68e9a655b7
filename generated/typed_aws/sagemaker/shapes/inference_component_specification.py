"""InferenceComponentSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType

if TYPE_CHECKING:
    from ..shapes.container_metrics_config import ContainerMetricsConfig
    from ..shapes.inference_component_compute_resource_requirements import (
        InferenceComponentComputeResourceRequirements,
    )
    from ..shapes.inference_component_scheduling_config import (
        InferenceComponentSchedulingConfig,
    )
    from ..shapes.inference_component_startup_parameters import (
        InferenceComponentStartupParameters,
    )


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentContainerSpecification(Structure):
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component.
    """

    image: str | None = None
    artifact_url: str | None = None
    environment: Mapping[str, str] = ABSENT
    container_metrics_config: ContainerMetricsConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentDataCacheConfig(Structure):
    """Settings that affect how the inference component caches data."""

    enable_caching: bool


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSpecification(Structure):
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=or_none(ProductionVariantInstanceType)
    )
    model_name: str | None = None
    container: InferenceComponentContainerSpecification | None = None
    startup_parameters: InferenceComponentStartupParameters | None = None
    compute_resource_requirements: (
        InferenceComponentComputeResourceRequirements | None
    ) = None
    base_inference_component_name: str | None = None
    data_cache_config: InferenceComponentDataCacheConfig | None = None
    scheduling_config: InferenceComponentSchedulingConfig | None = None
