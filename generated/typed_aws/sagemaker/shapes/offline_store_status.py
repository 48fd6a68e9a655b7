"""OfflineStoreStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.offline_store_status_value import offline_store_status_value_or_none

if TYPE_CHECKING:
    from ..shapes.offline_store_status_value import OfflineStoreStatusValue


@frozen(kw_only=True, repr=False, eq=False)
class OfflineStoreStatus(Structure):
    """The status of `OfflineStore`."""

    status: OfflineStoreStatusValue | None = field(
        default=None, converter=offline_store_status_value_or_none
    )
    blocked_reason: str | None = None
