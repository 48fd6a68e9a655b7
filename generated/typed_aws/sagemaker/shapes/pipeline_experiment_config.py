"""PipelineExperimentConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExperimentConfig(Structure):
    """Specifies the names of the experiment and trial created by a pipeline."""

    experiment_name: str | None = None
    trial_name: str | None = None
