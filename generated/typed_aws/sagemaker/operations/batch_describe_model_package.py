"""BatchDescribeModelPackage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.model_approval_status import model_approval_status_or_none
from ..shapes.model_package_registration_type import (
    model_package_registration_type_or_none,
)
from ..shapes.model_package_status import model_package_status_or_none

if TYPE_CHECKING:
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.model_approval_status import ModelApprovalStatus
    from ..shapes.model_package_registration_type import ModelPackageRegistrationType
    from ..shapes.model_package_status import ModelPackageStatus


@frozen(kw_only=True)
class BatchDescribeModelPackageError:
    """The error code and error description associated with the resource."""

    error_code: str | None = field(default=None, metadata=wire("ErrorCode"))

    error_response: str | None = field(default=None, metadata=wire("ErrorResponse"))


@frozen(kw_only=True)
class BatchDescribeModelPackageSummary:
    """Provides summary information about the model package."""

    model_package_group_name: str | None = field(
        default=None, metadata=wire("ModelPackageGroupName")
    )
    """The group name for the model package"""

    model_package_version: int | None = field(
        default=None, metadata=wire("ModelPackageVersion")
    )
    """The version number of a versioned model."""

    model_package_arn: str | None = field(
        default=None, metadata=wire("ModelPackageArn")
    )
    """The Amazon Resource Name (ARN) of the model package."""

    model_package_description: str | None = field(
        default=None, metadata=wire("ModelPackageDescription")
    )
    """The description of the model package."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The creation time of the mortgage package summary."""

    inference_specification: InferenceSpecification | None = field(
        default=None, metadata=wire("InferenceSpecification")
    )
    """Defines how to perform inference generation after a training job is run."""

    model_package_status: ModelPackageStatus | None = field(
        default=None,
        converter=model_package_status_or_none,
        metadata=wire("ModelPackageStatus"),
    )
    """The status of the mortgage package."""

    model_approval_status: ModelApprovalStatus | None = field(
        default=None,
        converter=model_approval_status_or_none,
        metadata=wire("ModelApprovalStatus"),
    )
    """The approval status of the model."""

    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None,
        converter=model_package_registration_type_or_none,
        metadata=wire("ModelPackageRegistrationType"),
    )
    """The package registration type of the model package summary."""


@frozen(kw_only=True)
class BatchDescribeModelPackageResponse(Response):
    """The response of `BatchDescribeModelPackage`, with `model_package_summaries`
    and `batch_describe_model_package_error_map`.
    """

    model_package_summaries: Mapping[str, BatchDescribeModelPackageSummary] | None = (
        field(default=None, metadata=wire("ModelPackageSummaries"))
    )
    """The summaries for the model package versions"""

    batch_describe_model_package_error_map: (
        Mapping[str, BatchDescribeModelPackageError] | None
    ) = field(default=None, metadata=wire("BatchDescribeModelPackageErrorMap"))
    """A map of the resource and BatchDescribeModelPackageError objects reporting the
    error associated with describing the model package.
    """


@frozen(kw_only=True)
class BatchDescribeModelPackageRequest(Request[BatchDescribeModelPackageResponse]):
    """This action batch describes a list of versioned model packages"""

    __operation__: ClassVar = "BatchDescribeModelPackage"
    __response__: ClassVar = BatchDescribeModelPackageResponse

    model_package_arn_list: Sequence[str] = field(metadata=wire("ModelPackageArnList"))
    """The list of Amazon Resource Name (ARN) of the model package groups."""
