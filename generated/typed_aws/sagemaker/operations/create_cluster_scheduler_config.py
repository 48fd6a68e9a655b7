"""CreateClusterSchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.scheduler_config import SchedulerConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True)
class CreateClusterSchedulerConfigResponse(Response):
    """The response of `CreateClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn` and `cluster_scheduler_config_id`.
    """

    cluster_scheduler_config_arn: str | None = field(
        default=None, metadata=wire("ClusterSchedulerConfigArn")
    )
    """ARN of the cluster policy."""

    cluster_scheduler_config_id: str | None = field(
        default=None, metadata=wire("ClusterSchedulerConfigId")
    )
    """ID of the cluster policy."""


@frozen(kw_only=True)
class CreateClusterSchedulerConfigRequest(
    Request[CreateClusterSchedulerConfigResponse]
):
    """Create cluster policy configuration. This policy is used for task
    prioritization and fair-share allocation of idle compute. This helps
    prioritize critical workloads and distributes idle compute across entities.
    """

    __operation__: ClassVar = "CreateClusterSchedulerConfig"
    __response__: ClassVar = CreateClusterSchedulerConfigResponse

    name: str = field(metadata=wire("Name"))
    """The name for the cluster policy. The name must be unique within the SageMaker
    AI HyperPod cluster specified by `ClusterArn`. You can use the same name in
    other clusters within a Region or across Regions.
    """

    cluster_arn: str = field(metadata=wire("ClusterArn"))
    """ARN of the cluster."""

    scheduler_config: SchedulerConfig = field(metadata=wire("SchedulerConfig"))
    """Configuration about the monitoring schedule."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """Description of the cluster policy."""

    tags: Sequence[Tag] | None = field(default=None, metadata=wire("Tags"))
    """Tags of the cluster policy."""
