"""NotificationConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class NotificationConfiguration(Structure):
    """Configures Amazon SNS notifications of available or expiring work items for
    work teams.
    """

    notification_topic_arn: str | None = None
