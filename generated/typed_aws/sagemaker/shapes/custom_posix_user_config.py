"""CustomPosixUserConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class CustomPosixUserConfig:
    """Details about the POSIX identity that is used for file system operations."""

    uid: int = field(metadata=wire("Uid"))
    """The POSIX user ID."""

    gid: int = field(metadata=wire("Gid"))
    """The POSIX group ID."""
