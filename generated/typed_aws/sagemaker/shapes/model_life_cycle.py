"""ModelLifeCycle of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelLifeCycle:
    """A structure describing the current state of the model in its life cycle."""

    stage: str = field(metadata=wire("Stage"))
    """The current stage in the model life cycle."""

    stage_status: str = field(metadata=wire("StageStatus"))
    """The current status of a stage in model life cycle."""

    stage_description: str | None = field(
        default=None, metadata=wire("StageDescription")
    )
    """Describes the stage related details."""
