"""BatchDescribeModelPackage of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import PartialResponse, Request, Structure
from ..shapes.model_approval_status import ModelApprovalStatus
from ..shapes.model_package_registration_type import ModelPackageRegistrationType
from ..shapes.model_package_status import ModelPackageStatus

if TYPE_CHECKING:
    from ..shapes.inference_specification import InferenceSpecification


@frozen(kw_only=True, repr=False, eq=False)
class BatchDescribeModelPackageError(Structure):
    """The error code and error description associated with the resource."""

    error_code: str = ABSENT
    error_response: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchDescribeModelPackageSummary(Structure):
    """Provides summary information about the model package."""

    model_package_group_name: str = ABSENT
    model_package_version: int | None = None
    model_package_arn: str = ABSENT
    model_package_description: str | None = None
    creation_time: datetime = ABSENT
    inference_specification: InferenceSpecification = ABSENT
    model_package_status: ModelPackageStatus = field(
        default=ABSENT, converter=as_enum(ModelPackageStatus)
    )
    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=or_none(ModelApprovalStatus)
    )
    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=or_none(ModelPackageRegistrationType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class BatchDescribeModelPackageResponse(PartialResponse):
    """The response of `BatchDescribeModelPackage`, with `model_package_summaries`
    and `batch_describe_model_package_error_map`.
    """

    __failures__: ClassVar = ("batch_describe_model_package_error_map",)

    model_package_summaries: Mapping[str, BatchDescribeModelPackageSummary] = ABSENT
    batch_describe_model_package_error_map: Mapping[
        str, BatchDescribeModelPackageError
    ] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchDescribeModelPackageRequest(Request[BatchDescribeModelPackageResponse]):
    """This action batch describes a list of versioned model packages"""

    __operation__: ClassVar = "BatchDescribeModelPackage"
    __response__: ClassVar = BatchDescribeModelPackageResponse

    model_package_arn_list: Sequence[str]
