"""CreateModelPackage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.managed_storage_type import managed_storage_type_or_none
from ..shapes.model_approval_status import model_approval_status_or_none
from ..shapes.model_package_registration_type import (
    model_package_registration_type_or_none,
)
from ..shapes.skip_model_validation import skip_model_validation_or_none

if TYPE_CHECKING:
    from ..shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from ..shapes.drift_check_baselines import DriftCheckBaselines
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.managed_storage_type import ManagedStorageType
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.model_approval_status import ModelApprovalStatus
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_metrics import ModelMetrics
    from ..shapes.model_package_model_card import ModelPackageModelCard
    from ..shapes.model_package_registration_type import ModelPackageRegistrationType
    from ..shapes.model_package_security_config import ModelPackageSecurityConfig
    from ..shapes.model_package_validation_specification import (
        ModelPackageValidationSpecification,
    )
    from ..shapes.skip_model_validation import SkipModelValidation
    from ..shapes.source_algorithm_specification import SourceAlgorithmSpecification
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelPackageResponse(Response):
    """The response of `CreateModelPackage`, with `model_package_arn`."""

    model_package_arn: str | None = None
    """The Amazon Resource Name (ARN) of the new model package."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelPackageRequest(Request[CreateModelPackageResponse]):
    """Creates a model package that you can use to create SageMaker models or list on
    Amazon Web Services Marketplace, or a versioned model that is part of a model
    group. Buyers can subscribe to model packages listed on Amazon Web Services
    Marketplace to create models in SageMaker.

    To create a model package by specifying a Docker container that contains your
    inference code and the Amazon S3 location of your model artifacts, provide
    values for `InferenceSpecification`. To create a model from an algorithm
    resource that you created or subscribed to in Amazon Web Services Marketplace,
    provide a value for `SourceAlgorithmSpecification`.

    **Note:** There are two types of model packages:

    - Versioned - a model that is part of a model group in the model registry.
    - Unversioned - a model package that is not part of a model group.
    """

    __operation__: ClassVar = "CreateModelPackage"
    __response__: ClassVar = CreateModelPackageResponse

    model_package_name: str | None = None
    """The name of the model package. The name must have 1 to 63 characters. Valid
    characters are a-z, A-Z, 0-9, and - (hyphen).

    This parameter is required for unversioned models. It is not applicable to
    versioned models.
    """

    model_package_group_name: str | None = None
    """The name or Amazon Resource Name (ARN) of the model package group that this
    model version belongs to.

    This parameter is required for versioned models, and does not apply to
    unversioned models.
    """

    model_package_description: str | None = None
    """A description of the model package."""

    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=model_package_registration_type_or_none
    )
    """The package registration type of the model package input."""

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

    validation_specification: ModelPackageValidationSpecification | None = None
    """Specifies configurations for one or more transform jobs that SageMaker runs to
    test the model package.
    """

    source_algorithm_specification: SourceAlgorithmSpecification | None = None
    """Details about the algorithm that was used to create the model package."""

    certify_for_marketplace: bool | None = None
    """Whether to certify the model package for listing on Amazon Web Services
    Marketplace.

    This parameter is optional for unversioned models, and does not apply to
    versioned models.
    """

    tags: Sequence[Tag] | None = None
    """A list of key value pairs associated with the model. For more information, see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.

    If you supply `ModelPackageGroupName`, your model package belongs to the model
    group you specify and uses the tags associated with the model group. In this
    case, you cannot supply a `tag` argument.
    """

    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=model_approval_status_or_none
    )
    """Whether the model is approved for deployment.

    This parameter is optional for versioned models, and does not apply to
    unversioned models.

    For versioned models, the value of this parameter must be set to `Approved` to
    deploy the model.
    """

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    model_metrics: ModelMetrics | None = None
    """A structure that contains model metrics reports."""

    client_token: str | None = None
    """A unique token that guarantees that the call to this API is idempotent."""

    domain: str | None = None
    """The machine learning domain of your model package and its components. Common
    machine learning domains include computer vision and natural language
    processing.
    """

    task: str | None = None
    """The machine learning task your model package accomplishes. Common machine
    learning tasks include object detection and image classification. The
    following tasks are supported by Inference Recommender:
    `"IMAGE_CLASSIFICATION"` | `"OBJECT_DETECTION"` | `"TEXT_GENERATION"`
    |`"IMAGE_SEGMENTATION"` | `"FILL_MASK"` | `"CLASSIFICATION"` | `"REGRESSION"`
    | `"OTHER"`.

    Specify "OTHER" if none of the tasks listed fit your use case.
    """

    sample_payload_url: str | None = None
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored. This path must point to a single gzip compressed tar archive (.tar.gz
    suffix). This archive can hold multiple files that are all equally used in the
    load test. Each file in the archive must satisfy the size constraints of the
    [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html#API_runtime_InvokeEndpoint_RequestSyntax)
    call.
    """

    customer_metadata_properties: Mapping[str, str] | None = None
    """The metadata properties associated with the model package versions."""

    drift_check_baselines: DriftCheckBaselines | None = None
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package. For more information, see the topic on [Drift
    Detection against Previous Baselines in SageMaker
    Pipelines](https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-quality-clarify-baseline-lifecycle.html#pipelines-quality-clarify-baseline-drift-detection)
    in the *Amazon SageMaker Developer Guide*.
    """

    additional_inference_specifications: (
        Sequence[AdditionalInferenceSpecificationDefinition] | None
    ) = None
    """An array of additional Inference Specification objects. Each additional
    Inference Specification specifies artifacts based on this model package that
    can be used on inference endpoints. Generally used with SageMaker Neo to store
    the compiled artifacts.
    """

    skip_model_validation: SkipModelValidation | None = field(
        default=None, converter=skip_model_validation_or_none
    )
    """Indicates if you want to skip model validation."""

    source_uri: str | None = None
    """The URI of the source for the model package. If you want to clone a model
    package, set it to the model package Amazon Resource Name (ARN). If you want
    to register a model, set it to the model ARN.
    """

    security_config: ModelPackageSecurityConfig | None = None
    """The KMS Key ID (`KMSKeyId`) used for encryption of model package information."""

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

    managed_storage_type: ManagedStorageType | None = field(
        default=None, converter=managed_storage_type_or_none
    )
    """The storage type of the model package."""
