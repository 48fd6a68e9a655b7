"""DeleteClusterSchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteClusterSchedulerConfigResponse(Response):
    """The response of `DeleteClusterSchedulerConfig`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteClusterSchedulerConfigRequest(
    Request[DeleteClusterSchedulerConfigResponse]
):
    """Deletes the cluster policy of the cluster."""

    __operation__: ClassVar = "DeleteClusterSchedulerConfig"
    __response__: ClassVar = DeleteClusterSchedulerConfigResponse

    cluster_scheduler_config_id: str
