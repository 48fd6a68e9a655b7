"""SpaceStorageSettings of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class EbsStorageSettings(Structure):
    """A collection of EBS storage settings that apply to both private and shared
    spaces.
    """

    ebs_volume_size_in_gb: int


@frozen(kw_only=True, repr=False, eq=False)
class SpaceStorageSettings(Structure):
    """The storage settings for a space."""

    ebs_storage_settings: EbsStorageSettings | None = None
