"""LabelCounters of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class LabelCounters(Structure):
    """Provides a breakdown of the number of objects labeled."""

    total_labeled: int | None = None
    """The total number of objects labeled."""

    human_labeled: int | None = None
    """The total number of objects labeled by a human worker."""

    machine_labeled: int | None = None
    """The total number of objects labeled by automated data labeling."""

    failed_non_retryable_error: int | None = None
    """The total number of objects that could not be labeled due to an error."""

    unlabeled: int | None = None
    """The total number of objects not yet labeled."""
