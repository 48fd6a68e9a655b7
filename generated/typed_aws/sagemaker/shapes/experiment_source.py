"""ExperimentSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ExperimentSource:
    """The source of the experiment."""

    source_arn: str | None = field(default=None, metadata=wire("SourceArn"))
    """The Amazon Resource Name (ARN) of the source."""

    source_type: str | None = field(default=None, metadata=wire("SourceType"))
    """The source type."""
