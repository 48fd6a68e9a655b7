"""OwnershipSettings of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class OwnershipSettings:
    """The collection of ownership settings for a space."""

    owner_user_profile_name: str = field(metadata=wire("OwnerUserProfileName"))
    """The user profile who is the owner of the space."""
