"""AutoMLPartialFailureReason of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLPartialFailureReason(Structure):
    """The reason for a partial failure of an AutoML job."""

    partial_failure_message: str | None = None
