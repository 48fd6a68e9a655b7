"""PipelineExperimentConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class PipelineExperimentConfig:
    """Specifies the names of the experiment and trial created by a pipeline."""

    experiment_name: str | None = field(default=None, metadata=wire("ExperimentName"))
    """The name of the experiment."""

    trial_name: str | None = field(default=None, metadata=wire("TrialName"))
    """The name of the trial."""
