"""CustomPosixUserConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CustomPosixUserConfig(Structure):
    """Details about the POSIX identity that is used for file system operations."""

    uid: int
    gid: int
