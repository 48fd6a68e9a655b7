"""AutoMLJobArtifacts of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobArtifacts(Structure):
    """The artifacts that are generated during an AutoML job."""

    candidate_definition_notebook_location: str | None = None
    data_exploration_notebook_location: str | None = None
