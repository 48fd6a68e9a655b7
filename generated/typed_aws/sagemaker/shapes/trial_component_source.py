"""TrialComponentSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class TrialComponentSource:
    """The Amazon Resource Name (ARN) and job type of the source of a trial
    component.
    """

    source_arn: str | None = field(default=None, metadata=wire("SourceArn"))
    """The source Amazon Resource Name (ARN)."""

    source_type: str | None = field(default=None, metadata=wire("SourceType"))
    """The source job type."""
