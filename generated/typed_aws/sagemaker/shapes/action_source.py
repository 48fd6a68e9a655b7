"""ActionSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ActionSource:
    """A structure describing the source of an action."""

    source_uri: str = field(metadata=wire("SourceUri"))
    """The URI of the source."""

    source_type: str | None = field(default=None, metadata=wire("SourceType"))
    """The type of the source."""

    source_id: str | None = field(default=None, metadata=wire("SourceId"))
    """The ID of the source."""
