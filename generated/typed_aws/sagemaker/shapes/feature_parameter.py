"""FeatureParameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class FeatureParameter(Structure):
    """A key-value pair that you specify to describe the feature."""

    key: str | None = None
    value: str | None = None
