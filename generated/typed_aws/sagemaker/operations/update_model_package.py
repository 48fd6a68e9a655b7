"""UpdateModelPackage of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.model_approval_status import ModelApprovalStatus
from ..shapes.model_package_registration_type import ModelPackageRegistrationType

if TYPE_CHECKING:
    from ..shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_package_model_card import ModelPackageModelCard


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelPackageResponse(Response):
    """The response of `UpdateModelPackage`, with `model_package_arn`."""

    model_package_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelPackageRequest(Request[UpdateModelPackageResponse]):
    """Updates a versioned model."""

    __operation__: ClassVar = "UpdateModelPackage"
    __response__: ClassVar = UpdateModelPackageResponse

    model_package_arn: str
    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=or_none(ModelApprovalStatus)
    )
    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=or_none(ModelPackageRegistrationType)
    )
    approval_description: str | None = None
    customer_metadata_properties: Mapping[str, str] | None = None
    customer_metadata_properties_to_remove: Sequence[str] | None = None
    additional_inference_specifications_to_add: (
        Sequence[AdditionalInferenceSpecificationDefinition] | None
    ) = None
    inference_specification: InferenceSpecification | None = None
    source_uri: str | None = None
    model_card: ModelPackageModelCard | None = field(default=None, repr=partly_redacted)
    model_life_cycle: ModelLifeCycle | None = None
    client_token: str | None = None
