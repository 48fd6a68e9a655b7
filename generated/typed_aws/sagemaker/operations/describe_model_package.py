"""DescribeModelPackage of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusRequest, partly_redacted
from ..shapes.included_data import IncludedData
from ..shapes.managed_storage_type import ManagedStorageType
from ..shapes.model_approval_status import ModelApprovalStatus
from ..shapes.model_package_registration_type import ModelPackageRegistrationType
from ..shapes.model_package_status import ModelPackageStatus
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
    from ..shapes.model_package_status_details import ModelPackageStatusDetails
    from ..shapes.model_package_validation_specification import (
        ModelPackageValidationSpecification,
    )
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

    model_package_name: str = ABSENT
    model_package_group_name: str | None = None
    model_package_version: int | None = None
    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=or_none(ModelPackageRegistrationType)
    )
    model_package_arn: str = ABSENT
    model_package_description: str | None = None
    creation_time: datetime = ABSENT
    inference_specification: InferenceSpecification | None = None
    source_algorithm_specification: SourceAlgorithmSpecification | None = None
    validation_specification: ModelPackageValidationSpecification | None = None
    model_package_status: ModelPackageStatus = field(
        default=ABSENT, converter=as_enum(ModelPackageStatus)
    )
    model_package_status_details: ModelPackageStatusDetails = ABSENT
    certify_for_marketplace: bool | None = None
    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=or_none(ModelApprovalStatus)
    )
    created_by: UserContext | None = None
    metadata_properties: MetadataProperties | None = None
    model_metrics: ModelMetrics | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    approval_description: str | None = None
    domain: str | None = None
    task: str | None = None
    sample_payload_url: str | None = None
    customer_metadata_properties: Mapping[str, str] = ABSENT
    drift_check_baselines: DriftCheckBaselines | None = None
    additional_inference_specifications: Sequence[
        AdditionalInferenceSpecificationDefinition
    ] = ABSENT
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


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelPackageRequest(StatusRequest[DescribeModelPackageResponse]):
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
    __status__: ClassVar = "model_package_status"
    __enum__: ClassVar = "ModelPackageStatus"
    __states__: ClassVar = {
        "passing": ("Pending", "InProgress"),
        "leaving": ("Deleting",),
        "ended": ("Completed",),
        "failed": ("Failed",),
    }

    model_package_name: str
    included_data: IncludedData | None = field(
        default=None, converter=or_none(IncludedData)
    )
