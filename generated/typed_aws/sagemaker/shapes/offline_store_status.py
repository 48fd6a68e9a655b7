"""OfflineStoreStatus of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.offline_store_status_value import OfflineStoreStatusValue


@frozen(kw_only=True, repr=False, eq=False)
class OfflineStoreStatus(Structure):
    """The status of `OfflineStore`."""

    status: OfflineStoreStatusValue = field(
        default=ABSENT, converter=as_enum(OfflineStoreStatusValue)
    )
    blocked_reason: str | None = None
