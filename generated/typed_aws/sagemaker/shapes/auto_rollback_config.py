"""AutoRollbackConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class Alarm(Structure):
    """An Amazon CloudWatch alarm configured to monitor metrics on an endpoint."""

    alarm_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AutoRollbackConfig(Structure):
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery.
    """

    alarms: Sequence[Alarm] = ABSENT
