"""GlobalInferenceGatewayMember of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayMember(Structure):
    """An in-cluster inference gateway, identified by the SageMaker HyperPod cluster
    that runs it (`ClusterArn`), its Kubernetes namespace (`Namespace`), and the
    name of the `InferenceGatewayConfig` resource that defines it (`Name`).
    """

    name: str
    """The name of the `InferenceGatewayConfig` resource that defines the in-cluster
    inference gateway.
    """

    namespace: str
    """The Kubernetes namespace of the in-cluster inference gateway."""

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that runs the
    in-cluster inference gateway. The cluster must be in the same account and
    partition as the global inference gateway. It can be in a different Region,
    but not in an opt-in Region.
    """
