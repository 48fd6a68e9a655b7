"""ModelClientConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelClientConfig(Structure):
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation.
    """

    invocations_timeout_in_seconds: int | None = None
    invocations_max_retries: int | None = None
