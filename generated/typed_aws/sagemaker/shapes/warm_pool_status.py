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
    """The status of the warm pool.

    - `InUse`: The warm pool is in use for the training job.
    - `Available`: The warm pool is available to reuse for a matching training
      job.
    - `Reused`: The warm pool moved to a matching training job for reuse.
    - `Terminated`: The warm pool is no longer available. Warm pools are
      unavailable if they are terminated by a user, terminated for a patch update,
      or terminated for exceeding the specified `KeepAlivePeriodInSeconds`.
    """

    resource_retained_billable_time_in_seconds: int | None = None
    """The billable time in seconds used by the warm pool. Billable time refers to
    the absolute wall-clock time.

    Multiply `ResourceRetainedBillableTimeInSeconds` by the number of instances
    (`InstanceCount`) in your training cluster to get the total compute time
    SageMaker bills you if you run warm pool training. The formula is as follows:
    `ResourceRetainedBillableTimeInSeconds * InstanceCount`.
    """

    reused_by_job: str | None = None
    """The name of the matching training job that reused the warm pool."""
