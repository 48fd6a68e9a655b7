"""SelectiveExecutionConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class SelectedStep(Structure):
    """A step selected to run in selective execution mode."""

    step_name: str


@frozen(kw_only=True, repr=False, eq=False)
class SelectiveExecutionConfig(Structure):
    """The selective execution configuration applied to the pipeline run."""

    source_pipeline_execution_arn: str | None = None
    selected_steps: Sequence[SelectedStep]
