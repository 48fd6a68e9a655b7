"""DescribeModelPackage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.included_data import included_data_or_none
from ..shapes.managed_storage_type import managed_storage_type_or_none
from ..shapes.model_approval_status import model_approval_status_or_none
from ..shapes.model_package_registration_type import (
    model_package_registration_type_or_none,
)
from ..shapes.model_package_status import model_package_status_or_none
from ..shapes.skip_model_validation import skip_model_validation_or_none

if TYPE_CHECKING:
    from ..shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from ..shapes.drift_check_baselines import DriftCheckBaselines
    from ..shapes.included_data import IncludedData
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.managed_storage_type import ManagedStorageType
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.model_approval_status import ModelApprovalStatus
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_metrics import ModelMetrics
    from ..shapes.model_package_model_card import ModelPackageModelCard
    from ..shapes.model_package_registration_type import ModelPackageRegistrationType
    from ..shapes.model_package_security_config import ModelPackageSecurityConfig
    from ..shapes.model_package_status import ModelPackageStatus
    from ..shapes.model_package_status_details import ModelPackageStatusDetails
    from ..shapes.model_package_validation_specification import (
        ModelPackageValidationSpecification,
    )
    from ..shapes.skip_model_validation import SkipModelValidation
    from ..shapes.source_algorithm_specification import SourceAlgorithmSpecification
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelPackageResponse(Response):
    """The response of `DescribeModelPackage`, with `model_package_name`,
    `model_package_group_name`, `model_package_version`,
    `model_package_registration_type`, `model_package_arn`,
    `model_package_description`, `creation_time`, `inference_specification` and
    others.
    """

    model_package_name: str | None = None
    """The name of the model package being described."""

    model_package_group_name: str | None = None
    """If the model is a versioned model, the name of the model group that the
    versioned model belongs to.
    """

    model_package_version: int | None = None
    """The version of the model package."""

    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=model_package_registration_type_or_none
    )
    """The package registration type of the model package output."""

    model_package_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model package."""

    model_package_description: str | None = None
    """A brief summary of the model package."""

    creation_time: datetime | None = None
    """A timestamp specifying when the model package was created."""

    inference_specification: InferenceSpecification | None = None
    """Details about inference jobs that you can run with models based on this model
    package.
    """

    source_algorithm_specification: SourceAlgorithmSpecification | None = None
    """Details about the algorithm that was used to create the model package."""

    validation_specification: ModelPackageValidationSpecification | None = None
    """Configurations for one or more transform jobs that SageMaker runs to test the
    model package.
    """

    model_package_status: ModelPackageStatus | None = field(
        default=None, converter=model_package_status_or_none
    )
    """The current status of the model package."""

    model_package_status_details: ModelPackageStatusDetails | None = None
    """Details about the current status of the model package."""

    certify_for_marketplace: bool | None = None
    """Whether the model package is certified for listing on Amazon Web Services
    Marketplace.
    """

    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=model_approval_status_or_none
    )
    """The approval status of the model package."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    model_metrics: ModelMetrics | None = None
    """Metrics for the model."""

    last_modified_time: datetime | None = None
    """The last time that the model package was modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    approval_description: str | None = None
    """A description provided for the model approval."""

    domain: str | None = None
    """The machine learning domain of the model package you specified. Common machine
    learning domains include computer vision and natural language processing.
    """

    task: str | None = None
    """The machine learning task you specified that your model package accomplishes.
    Common machine learning tasks include object detection and image
    classification.
    """

    sample_payload_url: str | None = None
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload
    are stored. This path points to a single gzip compressed tar archive (.tar.gz
    suffix).
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
    """The URI of the source for the model package."""

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

    When you set `IncludedData` to `MetadataOnly` in the request,
    `ModelCardStatus` is preserved and `ModelCardContent` is sanitized to include
    only the following JSON paths, when present in the model card:

    - `model_overview.model_id`
    - `model_overview.model_name`
    - `intended_uses.risk_rating`
    - `model_package_details.model_package_group_name`
    - `model_package_details.model_package_arn`

    Because the `ModelPackageModelCard` schema does not include
    `model_package_details` and limits `model_overview` to `model_creator` and
    `model_artifact`, the sanitized `ModelCardContent` for a model package
    typically contains only `intended_uses.risk_rating` if it was provided when
    the model card was created. To retrieve the complete `ModelCardContent`, set
    `IncludedData` to `AllData` or omit the parameter.
    """

    model_life_cycle: ModelLifeCycle | None = None
    """A structure describing the current state of the model in its life cycle."""

    managed_storage_type: ManagedStorageType | None = field(
        default=None, converter=managed_storage_type_or_none
    )
    """The storage type of the model package."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelPackageRequest(Request[DescribeModelPackageResponse]):
    """Returns a description of the specified model package, which is used to create
    SageMaker models or list them on Amazon Web Services Marketplace.

    **Important:** If you provided a KMS Key ID when you created your model
    package, you will see the [KMS
    Decrypt](https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html)
    API call in your CloudTrail logs when you use this API. To call this operation
    without requiring `kms:Decrypt` permission on the customer-managed key, set
    `IncludedData` to `MetadataOnly`; the response is returned with the embedded
    `ModelCard.ModelCardContent` field sanitized.

    To create models in SageMaker, buyers can subscribe to model packages listed
    on Amazon Web Services Marketplace.
    """

    __operation__: ClassVar = "DescribeModelPackage"
    __response__: ClassVar = DescribeModelPackageResponse

    model_package_name: str
    """The name or Amazon Resource Name (ARN) of the model package to describe.

    When you specify a name, the name must have 1 to 63 characters. Valid
    characters are a-z, A-Z, 0-9, and - (hyphen).
    """

    included_data: IncludedData | None = field(
        default=None, converter=included_data_or_none
    )
    """Specifies the level of model package data to include in the response. Use this
    parameter to call `DescribeModelPackage` on a model package that has an
    associated model card without requiring `kms:Decrypt` permission on the
    customer-managed KMS key associated with the embedded model card.

    - `AllData`: Returns the full model package response, including the unredacted
      `ModelCard.ModelCardContent`. This option requires `kms:Decrypt` permission
      on the customer-managed key, if one is associated with the embedded model
      card. This is the default.
    - `MetadataOnly`: Returns the full model package response, but with the
      embedded `ModelCard.ModelCardContent` sanitized to include only a small set
      of unencrypted metadata fields. This option does not require `kms:Decrypt`
      permission. All other top-level response fields, including
      `InferenceSpecification`, `ModelMetrics`, `DriftCheckBaselines`, and
      `SecurityConfig`, are returned unchanged. For the list of fields preserved
      within `ModelCardContent`, see
      [ModelCard](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelPackage.html#sagemaker-DescribeModelPackage-response-ModelCard).

    If you don't specify a value, SageMaker returns `AllData`.
    """
