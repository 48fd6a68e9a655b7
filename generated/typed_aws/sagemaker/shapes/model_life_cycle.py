"""ModelLifeCycle of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelLifeCycle(Structure):
    """A structure describing the current state of the model in its life cycle."""

    stage: str
    stage_status: str
    stage_description: str | None = None
