"""HyperParameterTuningJobConsumedResources of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobConsumedResources(Structure):
    """The total resources consumed by your hyperparameter tuning job."""

    runtime_in_seconds: int | None = None
