"""SpaceStorageSettings of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class EbsStorageSettings:
    """A collection of EBS storage settings that apply to both private and shared
    spaces.
    """

    ebs_volume_size_in_gb: int = field(metadata=wire("EbsVolumeSizeInGb"))
    """The size of an EBS storage volume for a space."""


@frozen(kw_only=True)
class SpaceStorageSettings:
    """The storage settings for a space."""

    ebs_storage_settings: EbsStorageSettings | None = field(
        default=None, metadata=wire("EbsStorageSettings")
    )
    """A collection of EBS storage settings for a space."""
