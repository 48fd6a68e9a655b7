"""ProductionVariantRoutingConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class RoutingStrategy(OpenEnum):
    LEAST_OUTSTANDING_REQUESTS = "LEAST_OUTSTANDING_REQUESTS"
    RANDOM = "RANDOM"
    PREFIX_AWARE = "PREFIX_AWARE"
    KV_AWARE = "KV_AWARE"


RoutingStrategyLike: TypeAlias = (
    RoutingStrategy
    | Literal[
        "LEAST_OUTSTANDING_REQUESTS",
        "RANDOM",
        "PREFIX_AWARE",
        "KV_AWARE",
    ]
)


def as_routing_strategy(value: RoutingStrategyLike, /) -> RoutingStrategy:
    return converted(RoutingStrategy, value)


@frozen(kw_only=True, repr=False, eq=False)
class PrefixAwareRoutingConfig(Structure):
    """The configuration for prefix-aware routing on a SageMaker real-time inference
    endpoint. Specify `PrefixLength` and `ConcurrencyThreshold` to control routing
    behavior.
    """

    prefix_length: int | None = None
    """The maximum length of the prefix used for routing decisions. Required when
    `RoutingStrategy` is `PREFIX_AWARE`.

    - For the SageMaker Runtime `InvokeEndpoint` and
      `InvokeEndpointWithResponseStream` APIs, this value specifies the number of
      bytes from the beginning of the request body.
    - For OpenAI-compatible API, this value specifies the number of characters
      from the text content of the messages array.

    The endpoint routes requests that share the same prefix to the same instance
    and, when that instance hosts more than one copy of the invoked inference
    component, to the same copy. Set this value to cover shared content (such as
    system prompts) plus enough unique content to distribute workloads across
    instances and copies.
    """

    concurrency_threshold: int | None = None
    """The number of in-flight requests on the selected instance or inference
    component copy at which the endpoint routes a request to another copy or
    instance. Required when `RoutingStrategy` is `PREFIX_AWARE`.

    On an endpoint without inference components, the endpoint compares this
    threshold with the number of in-flight requests on the selected instance. When
    that number reaches the threshold, the endpoint routes the request to another
    instance.

    On an endpoint with inference components, the endpoint compares this threshold
    with the number of in-flight requests on the selected copy of the invoked
    inference component. Requests to other inference components on the same
    instance don't count. When the instance hosts more than one copy of the
    inference component, the endpoint routes requests that share a prefix to the
    same copy and, while that copy has reached the threshold, to another copy on
    the instance that is under the threshold. When every copy on the instance has
    reached the threshold, the endpoint routes the request to another instance.

    The threshold applies to every instance and every copy of every inference
    component in the production variant, so choose a value that suits the instance
    or copy that can serve the fewest concurrent requests.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantRoutingConfig(Structure):
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts.
    """

    routing_strategy: RoutingStrategy = field(converter=as_routing_strategy)
    """Sets how the endpoint routes incoming traffic:

    - `LEAST_OUTSTANDING_REQUESTS`: The endpoint routes requests to the specific
      instances that have more capacity to process them.
    - `RANDOM`: The endpoint routes each request to a randomly chosen instance.
    - `PREFIX_AWARE`: The endpoint routes requests that share the same prompt
      prefix to the same instance and, when that instance hosts more than one copy
      of the invoked inference component, to the same copy. When the number of
      in-flight requests on the selected instance or copy reaches the
      `ConcurrencyThreshold` value, the endpoint routes the request to another
      copy on that instance or to another instance. The endpoint applies
      prefix-aware routing only when two or more instances can serve the request.
    - `KV_AWARE`: The endpoint routes each request to an instance that already
      holds the start of the request's prompt in its key-value (KV) cache, and
      weighs the length of that match against how busy each instance is. On an
      endpoint with inference components, the endpoint chooses among the copies of
      the invoked inference component in the same way. When the endpoint can't
      find an instance or copy that holds the start of the prompt and isn't too
      busy, it chooses an instance as it does with `LEAST_OUTSTANDING_REQUESTS`.
      `KV_AWARE` works only with supported containers, such as the SageMaker AI
      vLLM Deep Learning Container.
    """

    prefix_aware_routing_config: PrefixAwareRoutingConfig | None = None
    """The configuration for prefix-aware routing. Specify this parameter only when
    you set `RoutingStrategy` to `PREFIX_AWARE`.
    """
