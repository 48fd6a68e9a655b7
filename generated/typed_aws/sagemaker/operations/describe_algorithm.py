"""DescribeAlgorithm of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.algorithm_status import AlgorithmStatus

if TYPE_CHECKING:
    from ..shapes.algorithm_validation_specification import (
        AlgorithmValidationSpecification,
    )
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.training_specification import TrainingSpecification


class DetailedAlgorithmStatus(OpenEnum):
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


DetailedAlgorithmStatusLike: TypeAlias = (
    DetailedAlgorithmStatus | Literal["NotStarted", "InProgress", "Completed", "Failed"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmStatusDetails(Structure):
    """Specifies the validation and image scan statuses of the algorithm."""

    validation_statuses: Sequence[AlgorithmStatusItem] | None = None
    image_scan_statuses: Sequence[AlgorithmStatusItem] | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmStatusItem(Structure):
    """Represents the overall status of an algorithm."""

    name: str | None = None
    status: DetailedAlgorithmStatus | None = field(
        default=None, converter=or_none(DetailedAlgorithmStatus)
    )
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAlgorithmResponse(Response):
    """The response of `DescribeAlgorithm`, with `algorithm_name`, `algorithm_arn`,
    `algorithm_description`, `creation_time`, `training_specification`,
    `inference_specification`, `validation_specification`, `algorithm_status` and
    others.
    """

    algorithm_name: str | None = None
    algorithm_arn: str | None = None
    algorithm_description: str | None = None
    creation_time: datetime | None = None
    training_specification: TrainingSpecification | None = None
    inference_specification: InferenceSpecification | None = None
    validation_specification: AlgorithmValidationSpecification | None = None
    algorithm_status: AlgorithmStatus | None = field(
        default=None, converter=or_none(AlgorithmStatus)
    )
    algorithm_status_details: AlgorithmStatusDetails | None = None
    product_id: str | None = None
    certify_for_marketplace: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAlgorithmRequest(Request[DescribeAlgorithmResponse]):
    """Returns a description of the specified algorithm that is in your account."""

    __operation__: ClassVar = "DescribeAlgorithm"
    __response__: ClassVar = DescribeAlgorithmResponse

    algorithm_name: str
