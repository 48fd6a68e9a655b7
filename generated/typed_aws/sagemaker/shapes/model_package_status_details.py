"""ModelPackageStatusDetails of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class DetailedModelPackageStatus(OpenEnum):
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


DetailedModelPackageStatusLike: TypeAlias = (
    DetailedModelPackageStatus
    | Literal["NotStarted", "InProgress", "Completed", "Failed"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageStatusDetails(Structure):
    """Specifies the validation and image scan statuses of the model package."""

    validation_statuses: Sequence[ModelPackageStatusItem] = ABSENT
    image_scan_statuses: Sequence[ModelPackageStatusItem] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageStatusItem(Structure):
    """Represents the overall status of a model package."""

    name: str = ABSENT
    status: DetailedModelPackageStatus = field(
        default=ABSENT, converter=as_enum(DetailedModelPackageStatus)
    )
    failure_reason: str | None = None
