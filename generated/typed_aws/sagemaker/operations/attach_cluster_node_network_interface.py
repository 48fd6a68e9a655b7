"""AttachClusterNodeNetworkInterface of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class AttachClusterNodeNetworkInterfaceResponse(Response):
    """The response of `AttachClusterNodeNetworkInterface`, with `cluster_arn`,
    `node_id`, `network_interface_id` and `attachment_id`.
    """

    cluster_arn: str = ABSENT
    node_id: str = ABSENT
    network_interface_id: str = ABSENT
    attachment_id: str = ABSENT


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
    node_id: str
    network_interface_id: str
