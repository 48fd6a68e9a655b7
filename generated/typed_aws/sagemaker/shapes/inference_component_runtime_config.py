"""InferenceComponentRuntimeConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentRuntimeConfig(Structure):
    """Runtime settings for a model that is deployed with an inference component."""

    copy_count: int
