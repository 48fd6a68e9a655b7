"""DescribeAlgorithm of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Response, StatusRequest, Structure
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

    validation_statuses: Sequence[AlgorithmStatusItem] = ABSENT
    image_scan_statuses: Sequence[AlgorithmStatusItem] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmStatusItem(Structure):
    """Represents the overall status of an algorithm."""

    name: str = ABSENT
    status: DetailedAlgorithmStatus = field(
        default=ABSENT, converter=as_enum(DetailedAlgorithmStatus)
    )
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAlgorithmResponse(Response):
    """The response of `DescribeAlgorithm`, with `algorithm_name`, `algorithm_arn`,
    `algorithm_description`, `creation_time`, `training_specification`,
    `inference_specification`, `validation_specification`, `algorithm_status` and
    others.
    """

    algorithm_name: str = ABSENT
    algorithm_arn: str = ABSENT
    algorithm_description: str | None = None
    creation_time: datetime = ABSENT
    training_specification: TrainingSpecification = ABSENT
    inference_specification: InferenceSpecification | None = None
    validation_specification: AlgorithmValidationSpecification | None = None
    algorithm_status: AlgorithmStatus = field(
        default=ABSENT, converter=as_enum(AlgorithmStatus)
    )
    algorithm_status_details: AlgorithmStatusDetails = ABSENT
    product_id: str | None = None
    certify_for_marketplace: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAlgorithmRequest(StatusRequest[DescribeAlgorithmResponse]):
    """Returns a description of the specified algorithm that is in your account."""

    __operation__: ClassVar = "DescribeAlgorithm"
    __response__: ClassVar = DescribeAlgorithmResponse
    __status__: ClassVar = "algorithm_status"
    __enum__: ClassVar = "AlgorithmStatus"
    __states__: ClassVar = {
        "passing": ("Pending", "InProgress"),
        "leaving": ("Deleting",),
        "ended": ("Completed",),
        "failed": ("Failed",),
    }

    algorithm_name: str
