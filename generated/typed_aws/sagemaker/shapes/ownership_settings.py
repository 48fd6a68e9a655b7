"""OwnershipSettings of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class OwnershipSettings(Structure):
    """The collection of ownership settings for a space."""

    owner_user_profile_name: str
