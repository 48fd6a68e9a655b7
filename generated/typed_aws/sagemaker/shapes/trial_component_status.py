"""TrialComponentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
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


def trial_component_primary_status_or_none(
    value: TrialComponentPrimaryStatusLike | None, /
) -> TrialComponentPrimaryStatus | None:
    return None if value is None else converted(TrialComponentPrimaryStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentStatus(Structure):
    """The status of the trial component."""

    primary_status: TrialComponentPrimaryStatus | None = field(
        default=None, converter=trial_component_primary_status_or_none
    )
    message: str | None = None
