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


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayRoutingWeights(Structure):
    """The relative weights of the four routing signals, each from 0 to 1. Specify
    all four weights or none. If you specify them, they must sum to 1.0, within
    0.001. If you specify none, the global inference gateway uses default weights.
    """

    kv_headroom: float | None = field(default=None, metadata=wire("KVHeadroom"))
    queue_depth: float | None = None
    region_proximity: float | None = None
    error_rate: float | None = None
