"""ProductionVariantRoutingConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class RoutingStrategy(OpenEnum):
    LEAST_OUTSTANDING_REQUESTS = "LEAST_OUTSTANDING_REQUESTS"
    RANDOM = "RANDOM"
    PREFIX_AWARE = "PREFIX_AWARE"
    KV_AWARE = "KV_AWARE"


RoutingStrategyLike: TypeAlias = (
    RoutingStrategy
    | Literal["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE", "KV_AWARE"]
)


@frozen(kw_only=True, repr=False, eq=False)
class PrefixAwareRoutingConfig(Structure):
    """The configuration for prefix-aware routing on a SageMaker real-time inference
    endpoint. Specify `PrefixLength` and `ConcurrencyThreshold` to control routing
    behavior.
    """

    prefix_length: int | None = None
    concurrency_threshold: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantRoutingConfig(Structure):
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts.
    """

    routing_strategy: RoutingStrategy = field(converter=as_enum(RoutingStrategy))
    prefix_aware_routing_config: PrefixAwareRoutingConfig | None = None
