"""TrialComponentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum
from ..._runtime.shapes import wire


class TrialComponentPrimaryStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


TrialComponentPrimaryStatusLike: TypeAlias = (
    TrialComponentPrimaryStatus
    | Literal[
        "InProgress",
        "Completed",
        "Failed",
        "Stopping",
        "Stopped",
    ]
)


def trial_component_primary_status_or_none(
    value: TrialComponentPrimaryStatusLike | None, /
) -> TrialComponentPrimaryStatus | None:
    return None if value is None else TrialComponentPrimaryStatus(value)


@frozen(kw_only=True)
class TrialComponentStatus:
    """The status of the trial component."""

    primary_status: TrialComponentPrimaryStatus | None = field(
        default=None,
        converter=trial_component_primary_status_or_none,
        metadata=wire("PrimaryStatus"),
    )
    """The status of the trial component."""

    message: str | None = field(default=None, metadata=wire("Message"))
    """If the component failed, a message describing why."""
