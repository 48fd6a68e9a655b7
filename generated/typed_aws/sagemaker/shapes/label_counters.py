"""LabelCounters of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class LabelCounters:
    """Provides a breakdown of the number of objects labeled."""

    total_labeled: int | None = field(default=None, metadata=wire("TotalLabeled"))
    """The total number of objects labeled."""

    human_labeled: int | None = field(default=None, metadata=wire("HumanLabeled"))
    """The total number of objects labeled by a human worker."""

    machine_labeled: int | None = field(default=None, metadata=wire("MachineLabeled"))
    """The total number of objects labeled by automated data labeling."""

    failed_non_retryable_error: int | None = field(
        default=None, metadata=wire("FailedNonRetryableError")
    )
    """The total number of objects that could not be labeled due to an error."""

    unlabeled: int | None = field(default=None, metadata=wire("Unlabeled"))
    """The total number of objects not yet labeled."""
