"""DefaultSpaceStorageSettings of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class DefaultEbsStorageSettings(Structure):
    """A collection of default EBS storage settings that apply to spaces created
    within a domain or user profile.
    """

    default_ebs_volume_size_in_gb: int
    maximum_ebs_volume_size_in_gb: int


@frozen(kw_only=True, repr=False, eq=False)
class DefaultSpaceStorageSettings(Structure):
    """The default storage settings for a space."""

    default_ebs_storage_settings: DefaultEbsStorageSettings | None = None
