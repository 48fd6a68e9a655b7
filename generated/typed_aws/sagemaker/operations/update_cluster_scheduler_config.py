"""UpdateClusterSchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.scheduler_config import SchedulerConfig


@frozen(kw_only=True)
class UpdateClusterSchedulerConfigResponse(Response):
    """The response of `UpdateClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn` and `cluster_scheduler_config_version`.
    """

    cluster_scheduler_config_arn: str | None = field(
        default=None, metadata=wire("ClusterSchedulerConfigArn")
    )
    """ARN of the cluster policy."""

    cluster_scheduler_config_version: int | None = field(
        default=None, metadata=wire("ClusterSchedulerConfigVersion")
    )
    """Version of the cluster policy."""


@frozen(kw_only=True)
class UpdateClusterSchedulerConfigRequest(
    Request[UpdateClusterSchedulerConfigResponse]
):
    """Update the cluster policy configuration."""

    __operation__: ClassVar = "UpdateClusterSchedulerConfig"
    __response__: ClassVar = UpdateClusterSchedulerConfigResponse

    cluster_scheduler_config_id: str = field(metadata=wire("ClusterSchedulerConfigId"))
    """ID of the cluster policy."""

    target_version: int = field(metadata=wire("TargetVersion"))
    """Target version."""

    scheduler_config: SchedulerConfig | None = field(
        default=None, metadata=wire("SchedulerConfig")
    )
    """Cluster policy configuration."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """Description of the cluster policy."""
