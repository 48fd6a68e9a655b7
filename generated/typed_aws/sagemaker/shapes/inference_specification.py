"""InferenceSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire
from ..shapes.production_variant_instance_type import (
    production_variant_instance_type_list_or_none,
)
from ..shapes.transform_instance_type import transform_instance_type_list_or_none

if TYPE_CHECKING:
    from ..shapes.model_package_container_definition import (
        ModelPackageContainerDefinition,
    )
    from ..shapes.production_variant_instance_type import ProductionVariantInstanceType
    from ..shapes.transform_instance_type import TransformInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InferenceSpecification(Structure):
    """Defines how to perform inference generation after a training job is run."""

    containers: Sequence[ModelPackageContainerDefinition]
    supported_transform_instance_types: Sequence[TransformInstanceType] | None = field(
        default=None, converter=transform_instance_type_list_or_none
    )
    supported_realtime_inference_instance_types: (
        Sequence[ProductionVariantInstanceType] | None
    ) = field(default=None, converter=production_variant_instance_type_list_or_none)
    supported_content_types: Sequence[str] | None = None
    supported_response_mime_types: Sequence[str] | None = field(
        default=None, metadata=wire("SupportedResponseMIMETypes")
    )
