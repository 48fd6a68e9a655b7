"""GlobalInferenceGatewayRouting of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayRouting(Structure):
    """The routing configuration of a global inference gateway. To add or remove
    in-cluster inference gateways, use `AddInferenceGateway` and
    `RemoveInferenceGateway`.
    """

    weights: GlobalInferenceGatewayRoutingWeights
    """The weights that the global inference gateway applies to each routing signal
    when it scores the in-cluster inference gateways for a request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayRoutingWeights(Structure):
    """The relative weights of the four routing signals, each from 0 to 1. Specify
    all four weights or none. If you specify them, they must sum to 1.0, within
    0.001. If you specify none, the global inference gateway uses default weights.
    """

    kv_headroom: float | None = field(default=None, metadata=wire("KVHeadroom"))
    """The weight of the free key-value (KV) cache capacity on the cluster."""

    queue_depth: float | None = None
    """The weight of the number of requests that are waiting on the cluster."""

    region_proximity: float | None = None
    """The weight of how close the cluster is to the caller."""

    error_rate: float | None = None
    """The weight of the recent error rate of the cluster."""
