"""ActionSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ActionSource(Structure):
    """A structure describing the source of an action."""

    source_uri: str
    source_type: str | None = None
    source_id: str | None = None
