"""AutoMLPartialFailureReason of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class AutoMLPartialFailureReason:
    """The reason for a partial failure of an AutoML job."""

    partial_failure_message: str | None = field(
        default=None, metadata=wire("PartialFailureMessage")
    )
    """The message containing the reason for a partial failure of an AutoML job."""
