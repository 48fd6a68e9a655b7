"""DeleteClusterExtension of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteClusterExtensionResponse(Response):
    """The response of `DeleteClusterExtension`, with `extension_arn`."""

    extension_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DeleteClusterExtensionRequest(Request[DeleteClusterExtensionResponse]):
    """Deletes an extension from a SageMaker HyperPod cluster. SageMaker HyperPod
    removes the extension's software from every node in the cluster. While
    SageMaker HyperPod removes the extension, its status is `Deleting`. After
    SageMaker HyperPod removes the extension from all nodes, it no longer appears
    in `ListClusterExtensions`, and `DescribeClusterExtension` returns a
    `ResourceNotFound` error.

    Deleting an extension doesn't delete data that the extension sent to other
    Amazon Web Services services, such as metrics in Amazon CloudWatch or Amazon
    Managed Service for Prometheus.
    """

    __operation__: ClassVar = "DeleteClusterExtension"
    __response__: ClassVar = DeleteClusterExtensionResponse

    cluster_arn: str
    extension_arn: str
