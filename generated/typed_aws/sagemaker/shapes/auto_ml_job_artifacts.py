"""AutoMLJobArtifacts of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class AutoMLJobArtifacts:
    """The artifacts that are generated during an AutoML job."""

    candidate_definition_notebook_location: str | None = field(
        default=None, metadata=wire("CandidateDefinitionNotebookLocation")
    )
    """The URL of the notebook location."""

    data_exploration_notebook_location: str | None = field(
        default=None, metadata=wire("DataExplorationNotebookLocation")
    )
    """The URL of the notebook location."""
