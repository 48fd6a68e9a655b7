"""DeleteCluster of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteClusterResponse(Response):
    """The response of `DeleteCluster`, with `cluster_arn`."""

    cluster_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DeleteClusterRequest(Request[DeleteClusterResponse]):
    """Delete a SageMaker HyperPod cluster."""

    __operation__: ClassVar = "DeleteCluster"
    __response__: ClassVar = DeleteClusterResponse

    cluster_name: str
