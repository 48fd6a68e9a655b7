"""ObjectiveStatusCounters of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ObjectiveStatusCounters(Structure):
    """Specifies the number of training jobs that this hyperparameter tuning job
    launched, categorized by the status of their objective metric. The objective
    metric status shows whether the final objective metric for the training job
    has been evaluated by the tuning job and used in the hyperparameter tuning
    process.
    """

    succeeded: int | None = None
    pending: int | None = None
    failed: int | None = None
