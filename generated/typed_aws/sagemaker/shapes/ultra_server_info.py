"""UltraServerInfo of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class UltraServerInfo:
    """Contains information about the UltraServer object."""

    id: str | None = field(default=None, metadata=wire("Id"))
    """The unique identifier of the UltraServer."""

    type: str | None = field(default=None, metadata=wire("Type"))
    """The type of the UltraServer."""
