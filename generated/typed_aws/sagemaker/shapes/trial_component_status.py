"""TrialComponentStatus of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class TrialComponentPrimaryStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


TrialComponentPrimaryStatusLike: TypeAlias = (
    TrialComponentPrimaryStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentStatus(Structure):
    """The status of the trial component."""

    primary_status: TrialComponentPrimaryStatus | None = field(
        default=None, converter=or_none(TrialComponentPrimaryStatus)
    )
    message: str | None = None
