"""CheckpointConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CheckpointConfig(Structure):
    """Contains information about the output location for managed spot training
    checkpoint data.
    """

    s3_uri: str
    local_path: str | None = None
