"""EndpointInfo of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class EndpointInfo(Structure):
    """Details about a customer endpoint that was compared in an Inference
    Recommender job.
    """

    endpoint_name: str | None = None
