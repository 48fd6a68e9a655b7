"""InferenceComponentRuntimeConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class InferenceComponentRuntimeConfig:
    """Runtime settings for a model that is deployed with an inference component."""

    copy_count: int = field(metadata=wire("CopyCount"))
    """The number of runtime copies of the model container to deploy with the
    inference component. Each copy can serve inference requests.
    """
