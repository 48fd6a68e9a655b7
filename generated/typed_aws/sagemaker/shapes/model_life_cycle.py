"""ModelLifeCycle of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelLifeCycle(Structure):
    """A structure describing the current state of the model in its life cycle."""

    stage: str
    """The current stage in the model life cycle."""

    stage_status: str
    """The current status of a stage in model life cycle."""

    stage_description: str | None = None
    """Describes the stage related details."""
