"""WarmPoolStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.warm_pool_resource_status import warm_pool_resource_status_or_none

if TYPE_CHECKING:
    from ..shapes.warm_pool_resource_status import WarmPoolResourceStatus


@frozen(kw_only=True, repr=False, eq=False)
class WarmPoolStatus(Structure):
    """Status and billing information about the warm pool."""

    status: WarmPoolResourceStatus | None = field(
        default=None, converter=warm_pool_resource_status_or_none
    )
    resource_retained_billable_time_in_seconds: int | None = None
    reused_by_job: str | None = None
