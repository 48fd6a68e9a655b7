"""UltraServerInfo of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class UltraServerInfo(Structure):
    """Contains information about the UltraServer object."""

    id: str | None = None
    type: str | None = None
