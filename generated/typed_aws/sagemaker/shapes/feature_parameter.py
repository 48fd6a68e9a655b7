"""FeatureParameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class FeatureParameter:
    """A key-value pair that you specify to describe the feature."""

    key: str | None = field(default=None, metadata=wire("Key"))
    """A key that must contain a value to describe the feature."""

    value: str | None = field(default=None, metadata=wire("Value"))
    """The value that belongs to a key."""
