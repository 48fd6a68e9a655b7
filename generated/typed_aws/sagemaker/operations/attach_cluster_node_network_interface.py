"""AttachClusterNodeNetworkInterface of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class AttachClusterNodeNetworkInterfaceResponse(Response):
    """The response of `AttachClusterNodeNetworkInterface`, with `cluster_arn`,
    `node_id`, `network_interface_id` and `attachment_id`.
    """

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    network interface attachment operation was performed.
    """

    node_id: str | None = None
    """The unique identifier of the cluster node where your network interface was
    attached.
    """

    network_interface_id: str | None = None
    """The unique identifier of the elastic network interface (ENI) that was
    attached.
    """

    attachment_id: str | None = None
    """The unique identifier of the network interface attachment. Use this value to
    reference or detach the network interface later.
    """


@frozen(kw_only=True, repr=False, eq=False)
class AttachClusterNodeNetworkInterfaceRequest(
    Request[AttachClusterNodeNetworkInterfaceResponse]
):
    """Attaches an elastic network interface (ENI) to a node in a HyperPod cluster.

    To use this operation, you must have the
    `sagemaker:AttachClusterNodeNetworkInterface` permission.
    """

    __operation__: ClassVar = "AttachClusterNodeNetworkInterface"
    __response__: ClassVar = AttachClusterNodeNetworkInterfaceResponse

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that
    contains the target node.
    """

    node_id: str
    """The unique identifier of the cluster node to which you want to attach the
    network interface. The node must belong to your specified HyperPod cluster and
    cannot be part of a Restricted Instance Group (RIG).
    """

    network_interface_id: str
    """The unique identifier of the elastic network interface (ENI) to attach."""
