"""NotificationConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class NotificationConfiguration:
    """Configures Amazon SNS notifications of available or expiring work items for
    work teams.
    """

    notification_topic_arn: str | None = field(
        default=None, metadata=wire("NotificationTopicArn")
    )
    """The ARN for the Amazon SNS topic to which notifications should be published."""
