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
    namespace: str
    cluster_arn: str
