"""HumanLoopConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.public_workforce_task_price import PublicWorkforceTaskPrice


@frozen(kw_only=True, repr=False, eq=False)
class HumanLoopConfig(Structure):
    """Describes the work to be performed by human workers."""

    workteam_arn: str
    human_task_ui_arn: str
    task_title: str
    task_description: str
    task_count: int
    task_availability_lifetime_in_seconds: int | None = None
    task_time_limit_in_seconds: int | None = None
    task_keywords: Sequence[str] = ABSENT
    public_workforce_task_price: PublicWorkforceTaskPrice | None = None
