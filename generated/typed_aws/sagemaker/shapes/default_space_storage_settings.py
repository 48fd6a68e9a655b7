"""DefaultSpaceStorageSettings of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class DefaultEbsStorageSettings:
    """A collection of default EBS storage settings that apply to spaces created
    within a domain or user profile.
    """

    default_ebs_volume_size_in_gb: int = field(
        metadata=wire("DefaultEbsVolumeSizeInGb")
    )
    """The default size of the EBS storage volume for a space."""

    maximum_ebs_volume_size_in_gb: int = field(
        metadata=wire("MaximumEbsVolumeSizeInGb")
    )
    """The maximum size of the EBS storage volume for a space."""


@frozen(kw_only=True)
class DefaultSpaceStorageSettings:
    """The default storage settings for a space."""

    default_ebs_storage_settings: DefaultEbsStorageSettings | None = field(
        default=None, metadata=wire("DefaultEbsStorageSettings")
    )
    """The default EBS storage settings for a space."""
