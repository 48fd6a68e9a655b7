"""AttachClusterNodeNetworkInterface of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class AttachClusterNodeNetworkInterfaceResponse(Response):
    """The response of `AttachClusterNodeNetworkInterface`, with `cluster_arn`,
    `node_id`, `network_interface_id` and `attachment_id`.
    """

    cluster_arn: str | None = field(default=None, metadata=wire("ClusterArn"))
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    network interface attachment operation was performed.
    """

    node_id: str | None = field(default=None, metadata=wire("NodeId"))
    """The unique identifier of the cluster node where your network interface was
    attached.
    """

    network_interface_id: str | None = field(
        default=None, metadata=wire("NetworkInterfaceId")
    )
    """The unique identifier of the elastic network interface (ENI) that was
    attached.
    """

    attachment_id: str | None = field(default=None, metadata=wire("AttachmentId"))
    """The unique identifier of the network interface attachment. Use this value to
    reference or detach the network interface later.
    """


@frozen(kw_only=True)
class AttachClusterNodeNetworkInterfaceRequest(
    Request[AttachClusterNodeNetworkInterfaceResponse]
):
    """Attaches an elastic network interface (ENI) to a node in a HyperPod cluster.

    To use this operation, you must have the
    `sagemaker:AttachClusterNodeNetworkInterface` permission.
    """

    __operation__: ClassVar = "AttachClusterNodeNetworkInterface"
    __response__: ClassVar = AttachClusterNodeNetworkInterfaceResponse

    cluster_name: str = field(metadata=wire("ClusterName"))
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that
    contains the target node.
    """

    node_id: str = field(metadata=wire("NodeId"))
    """The unique identifier of the cluster node to which you want to attach the
    network interface. The node must belong to your specified HyperPod cluster and
    cannot be part of a Restricted Instance Group (RIG).
    """

    network_interface_id: str = field(metadata=wire("NetworkInterfaceId"))
    """The unique identifier of the elastic network interface (ENI) to attach."""
