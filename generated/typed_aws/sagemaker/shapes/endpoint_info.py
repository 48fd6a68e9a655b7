"""EndpointInfo of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class EndpointInfo:
    """Details about a customer endpoint that was compared in an Inference
    Recommender job.
    """

    endpoint_name: str | None = field(default=None, metadata=wire("EndpointName"))
    """The name of a customer's endpoint."""
