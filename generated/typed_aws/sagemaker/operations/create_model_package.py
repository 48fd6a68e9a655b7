"""CreateModelPackage of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.managed_storage_type import ManagedStorageType
from ..shapes.model_approval_status import ModelApprovalStatus
from ..shapes.model_package_registration_type import ModelPackageRegistrationType
from ..shapes.skip_model_validation import SkipModelValidation

if TYPE_CHECKING:
    from ..shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from ..shapes.drift_check_baselines import DriftCheckBaselines
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_metrics import ModelMetrics
    from ..shapes.model_package_model_card import ModelPackageModelCard
    from ..shapes.model_package_security_config import ModelPackageSecurityConfig
    from ..shapes.model_package_validation_specification import (
        ModelPackageValidationSpecification,
    )
    from ..shapes.source_algorithm_specification import SourceAlgorithmSpecification
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelPackageResponse(Response):
    """The response of `CreateModelPackage`, with `model_package_arn`."""

    model_package_arn: str = ABSENT


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
    model_package_group_name: str | None = None
    model_package_description: str | None = None
    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=or_none(ModelPackageRegistrationType)
    )
    inference_specification: InferenceSpecification | None = None
    validation_specification: ModelPackageValidationSpecification | None = None
    source_algorithm_specification: SourceAlgorithmSpecification | None = None
    certify_for_marketplace: bool | None = None
    tags: Sequence[Tag] | None = None
    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=or_none(ModelApprovalStatus)
    )
    metadata_properties: MetadataProperties | None = None
    model_metrics: ModelMetrics | None = None
    client_token: str | None = None
    domain: str | None = None
    task: str | None = None
    sample_payload_url: str | None = None
    customer_metadata_properties: Mapping[str, str] | None = None
    drift_check_baselines: DriftCheckBaselines | None = None
    additional_inference_specifications: (
        Sequence[AdditionalInferenceSpecificationDefinition] | None
    ) = None
    skip_model_validation: SkipModelValidation | None = field(
        default=None, converter=or_none(SkipModelValidation)
    )
    source_uri: str | None = None
    security_config: ModelPackageSecurityConfig | None = None
    model_card: ModelPackageModelCard | None = field(default=None, repr=partly_redacted)
    model_life_cycle: ModelLifeCycle | None = None
    managed_storage_type: ManagedStorageType | None = field(
        default=None, converter=or_none(ManagedStorageType)
    )
