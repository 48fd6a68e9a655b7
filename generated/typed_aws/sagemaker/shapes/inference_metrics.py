"""InferenceMetrics of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class InferenceMetrics(Structure):
    """The metrics for an existing endpoint compared in an Inference Recommender job."""

    max_invocations: int = ABSENT
    model_latency: int = ABSENT
