"""AdditionalInferenceSpecificationDefinition of Amazon SageMaker Service."""

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
class AdditionalInferenceSpecificationDefinition(Structure):
    """A structure of additional Inference Specification. Additional Inference
    Specification specifies details about inference jobs that can be run with
    models based on this model package
    """

    name: str
    """A unique name to identify the additional inference specification. The name
    must be unique within the list of your additional inference specifications for
    a particular model package.
    """

    description: str | None = None
    """A description of the additional Inference specification"""

    containers: Sequence[ModelPackageContainerDefinition]
    """The Amazon ECR registry path of the Docker image that contains the inference
    code.
    """

    supported_transform_instance_types: Sequence[TransformInstanceType] | None = field(
        default=None, converter=transform_instance_type_list_or_none
    )
    """A list of the instance types on which a transformation job can be run or on
    which an endpoint can be deployed.
    """

    supported_realtime_inference_instance_types: (
        Sequence[ProductionVariantInstanceType] | None
    ) = field(default=None, converter=production_variant_instance_type_list_or_none)
    """A list of the instance types that are used to generate inferences in
    real-time.
    """

    supported_content_types: Sequence[str] | None = None
    """The supported MIME types for the input data."""

    supported_response_mime_types: Sequence[str] | None = field(
        default=None, metadata=wire("SupportedResponseMIMETypes")
    )
    """The supported MIME types for the output data."""
