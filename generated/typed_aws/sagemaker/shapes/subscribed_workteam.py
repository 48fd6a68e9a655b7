"""SubscribedWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class SubscribedWorkteam(Structure):
    """Describes a work team of a vendor that does the labelling job."""

    workteam_arn: str = ABSENT
    marketplace_title: str | None = None
    seller_name: str | None = None
    marketplace_description: str | None = None
    listing_id: str | None = None
