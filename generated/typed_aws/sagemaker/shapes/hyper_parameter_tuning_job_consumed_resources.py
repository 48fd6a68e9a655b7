"""HyperParameterTuningJobConsumedResources of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class HyperParameterTuningJobConsumedResources:
    """The total resources consumed by your hyperparameter tuning job."""

    runtime_in_seconds: int | None = field(
        default=None, metadata=wire("RuntimeInSeconds")
    )
    """The wall clock runtime in seconds used by your hyperparameter tuning job."""
