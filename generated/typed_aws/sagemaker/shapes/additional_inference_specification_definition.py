"""AdditionalInferenceSpecificationDefinition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import list_of, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType
from ..shapes.transform_instance_type import TransformInstanceType

if TYPE_CHECKING:
    from ..shapes.model_package_container_definition import (
        ModelPackageContainerDefinition,
    )


@frozen(kw_only=True, repr=False, eq=False)
class AdditionalInferenceSpecificationDefinition(Structure):
    """A structure of additional Inference Specification. Additional Inference
    Specification specifies details about inference jobs that can be run with
    models based on this model package
    """

    name: str
    description: str | None = None
    containers: Sequence[ModelPackageContainerDefinition]
    supported_transform_instance_types: Sequence[TransformInstanceType] = field(
        default=ABSENT, converter=or_none(list_of(TransformInstanceType))
    )
    supported_realtime_inference_instance_types: Sequence[
        ProductionVariantInstanceType
    ] = field(default=ABSENT, converter=or_none(list_of(ProductionVariantInstanceType)))
    supported_content_types: Sequence[str] = ABSENT
    supported_response_mime_types: Sequence[str] = field(
        default=ABSENT, metadata=wire("SupportedResponseMIMETypes")
    )
