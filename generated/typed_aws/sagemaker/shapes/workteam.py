"""Workteam of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.member_definition import MemberDefinition
    from ..shapes.notification_configuration import NotificationConfiguration
    from ..shapes.worker_access_configuration import WorkerAccessConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class Workteam(Structure):
    """Provides details about a labeling work team."""

    workteam_name: str = ABSENT
    member_definitions: Sequence[MemberDefinition] = ABSENT
    workteam_arn: str = ABSENT
    workforce_arn: str | None = None
    product_listing_ids: Sequence[str] = ABSENT
    description: str = ABSENT
    sub_domain: str | None = None
    create_date: datetime | None = None
    last_updated_date: datetime | None = None
    notification_configuration: NotificationConfiguration | None = None
    worker_access_configuration: WorkerAccessConfiguration | None = None
