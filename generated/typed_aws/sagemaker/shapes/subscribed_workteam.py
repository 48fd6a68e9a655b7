"""SubscribedWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class SubscribedWorkteam:
    """Describes a work team of a vendor that does the labelling job."""

    workteam_arn: str | None = field(default=None, metadata=wire("WorkteamArn"))
    """The Amazon Resource Name (ARN) of the vendor that you have subscribed."""

    marketplace_title: str | None = field(
        default=None, metadata=wire("MarketplaceTitle")
    )
    """The title of the service provided by the vendor in the Amazon Marketplace."""

    seller_name: str | None = field(default=None, metadata=wire("SellerName"))
    """The name of the vendor in the Amazon Marketplace."""

    marketplace_description: str | None = field(
        default=None, metadata=wire("MarketplaceDescription")
    )
    """The description of the vendor from the Amazon Marketplace."""

    listing_id: str | None = field(default=None, metadata=wire("ListingId"))
    """Marketplace product listing ID."""
