"""SubscribedWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class SubscribedWorkteam(Structure):
    """Describes a work team of a vendor that does the labelling job."""

    workteam_arn: str | None = None
    """The Amazon Resource Name (ARN) of the vendor that you have subscribed."""

    marketplace_title: str | None = None
    """The title of the service provided by the vendor in the Amazon Marketplace."""

    seller_name: str | None = None
    """The name of the vendor in the Amazon Marketplace."""

    marketplace_description: str | None = None
    """The description of the vendor from the Amazon Marketplace."""

    listing_id: str | None = None
    """Marketplace product listing ID."""
