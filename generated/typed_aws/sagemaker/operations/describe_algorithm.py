"""DescribeAlgorithm of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.algorithm_status import algorithm_status_or_none

if TYPE_CHECKING:
    from ..shapes.algorithm_status import AlgorithmStatus
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
    DetailedAlgorithmStatus
    | Literal[
        "NotStarted",
        "InProgress",
        "Completed",
        "Failed",
    ]
)


def detailed_algorithm_status_or_none(
    value: DetailedAlgorithmStatusLike | None, /
) -> DetailedAlgorithmStatus | None:
    return None if value is None else converted(DetailedAlgorithmStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmStatusDetails(Structure):
    """Specifies the validation and image scan statuses of the algorithm."""

    validation_statuses: Sequence[AlgorithmStatusItem] | None = None
    """The status of algorithm validation."""

    image_scan_statuses: Sequence[AlgorithmStatusItem] | None = None
    """The status of the scan of the algorithm's Docker image container."""


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmStatusItem(Structure):
    """Represents the overall status of an algorithm."""

    name: str | None = None
    """The name of the algorithm for which the overall status is being reported."""

    status: DetailedAlgorithmStatus | None = field(
        default=None, converter=detailed_algorithm_status_or_none
    )
    """The current status."""

    failure_reason: str | None = None
    """if the overall status is `Failed`, the reason for the failure."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAlgorithmResponse(Response):
    """The response of `DescribeAlgorithm`, with `algorithm_name`, `algorithm_arn`,
    `algorithm_description`, `creation_time`, `training_specification`,
    `inference_specification`, `validation_specification`, `algorithm_status` and
    others.
    """

    algorithm_name: str | None = None
    """The name of the algorithm being described."""

    algorithm_arn: str | None = None
    """The Amazon Resource Name (ARN) of the algorithm."""

    algorithm_description: str | None = None
    """A brief summary about the algorithm."""

    creation_time: datetime | None = None
    """A timestamp specifying when the algorithm was created."""

    training_specification: TrainingSpecification | None = None
    """Details about training jobs run by this algorithm."""

    inference_specification: InferenceSpecification | None = None
    """Details about inference jobs that the algorithm runs."""

    validation_specification: AlgorithmValidationSpecification | None = None
    """Details about configurations for one or more training jobs that SageMaker runs
    to test the algorithm.
    """

    algorithm_status: AlgorithmStatus | None = field(
        default=None, converter=algorithm_status_or_none
    )
    """The current status of the algorithm."""

    algorithm_status_details: AlgorithmStatusDetails | None = None
    """Details about the current status of the algorithm."""

    product_id: str | None = None
    """The product identifier of the algorithm."""

    certify_for_marketplace: bool | None = None
    """Whether the algorithm is certified to be listed in Amazon Web Services
    Marketplace.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAlgorithmRequest(Request[DescribeAlgorithmResponse]):
    """Returns a description of the specified algorithm that is in your account."""

    __operation__: ClassVar = "DescribeAlgorithm"
    __response__: ClassVar = DescribeAlgorithmResponse

    algorithm_name: str
    """The name of the algorithm to describe."""
