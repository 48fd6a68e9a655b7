"""GlobalInferenceGatewayMember of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class GlobalInferenceGatewayMember:
    """An in-cluster inference gateway, identified by the SageMaker HyperPod cluster
    that runs it (`ClusterArn`), its Kubernetes namespace (`Namespace`), and the
    name of the `InferenceGatewayConfig` resource that defines it (`Name`).
    """

    name: str = field(metadata=wire("Name"))
    """The name of the `InferenceGatewayConfig` resource that defines the in-cluster
    inference gateway.
    """

    namespace: str = field(metadata=wire("Namespace"))
    """The Kubernetes namespace of the in-cluster inference gateway."""

    cluster_arn: str = field(metadata=wire("ClusterArn"))
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that runs the
    in-cluster inference gateway. The cluster must be in the same account and
    partition as the global inference gateway. It can be in a different Region,
    but not in an opt-in Region.
    """
