"""UpdateModelPackage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.model_approval_status import model_approval_status_or_none
from ..shapes.model_package_registration_type import (
    model_package_registration_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.model_approval_status import ModelApprovalStatus
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_package_model_card import ModelPackageModelCard
    from ..shapes.model_package_registration_type import ModelPackageRegistrationType


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelPackageResponse(Response):
    """The response of `UpdateModelPackage`, with `model_package_arn`."""

    model_package_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelPackageRequest(Request[UpdateModelPackageResponse]):
    """Updates a versioned model."""

    __operation__: ClassVar = "UpdateModelPackage"
    __response__: ClassVar = UpdateModelPackageResponse

    model_package_arn: str
    """The Amazon Resource Name (ARN) of the model package."""

    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=model_approval_status_or_none
    )
    """The approval status of the model."""

    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=model_package_registration_type_or_none
    )
    """The package registration type of the model package input."""

    approval_description: str | None = None
    """A description for the approval status of the model."""

    customer_metadata_properties: Mapping[str, str] | None = None
    """The metadata properties associated with the model package versions."""

    customer_metadata_properties_to_remove: Sequence[str] | None = None
    """The metadata properties associated with the model package versions to remove."""

    additional_inference_specifications_to_add: (
        Sequence[AdditionalInferenceSpecificationDefinition] | None
    ) = None
    """An array of additional Inference Specification objects to be added to the
    existing array additional Inference Specification. Total number of additional
    Inference Specifications can not exceed 15. Each additional Inference
    Specification specifies artifacts based on this model package that can be used
    on inference endpoints. Generally used with SageMaker Neo to store the
    compiled artifacts.
    """

    inference_specification: InferenceSpecification | None = None
    """Specifies details about inference jobs that you can run with models based on
    this model package, including the following information:

    - The Amazon ECR paths of containers that contain the inference code and model
      artifacts.
    - The instance types that the model package supports for transform jobs and
      real-time endpoints used for inference.
    - The input and output content formats that the model package supports for
      inference.
    """

    source_uri: str | None = None
    """The URI of the source for the model package."""

    model_card: ModelPackageModelCard | None = field(default=None, repr=partly_redacted)
    """The model card associated with the model package. Since
    `ModelPackageModelCard` is tied to a model package, it is a specific usage of
    a model card and its schema is simplified compared to the schema of
    `ModelCard`. The `ModelPackageModelCard` schema does not include
    `model_package_details`, and `model_overview` is composed of the
    `model_creator` and `model_artifact` properties. For more information about
    the model package model card schema, see [Model package model card
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html#model-card-schema).
    For more information about the model card associated with the model package,
    see [View the Details of a Model
    Version](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html).
    """

    model_life_cycle: ModelLifeCycle | None = None
    """A structure describing the current state of the model in its life cycle."""

    client_token: str | None = None
    """A unique token that guarantees that the call to this API is idempotent."""
