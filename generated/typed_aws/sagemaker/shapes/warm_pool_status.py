"""WarmPoolStatus of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.warm_pool_resource_status import WarmPoolResourceStatus


@frozen(kw_only=True, repr=False, eq=False)
class WarmPoolStatus(Structure):
    """Status and billing information about the warm pool."""

    status: WarmPoolResourceStatus = field(
        default=ABSENT, converter=as_enum(WarmPoolResourceStatus)
    )
    resource_retained_billable_time_in_seconds: int | None = None
    reused_by_job: str | None = None
