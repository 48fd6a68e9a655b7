"""CreateClusterSchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.scheduler_config import SchedulerConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterSchedulerConfigResponse(Response):
    """The response of `CreateClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn` and `cluster_scheduler_config_id`.
    """

    cluster_scheduler_config_arn: str | None = None
    """ARN of the cluster policy."""

    cluster_scheduler_config_id: str | None = None
    """ID of the cluster policy."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterSchedulerConfigRequest(
    Request[CreateClusterSchedulerConfigResponse]
):
    """Create cluster policy configuration. This policy is used for task
    prioritization and fair-share allocation of idle compute. This helps
    prioritize critical workloads and distributes idle compute across entities.
    """

    __operation__: ClassVar = "CreateClusterSchedulerConfig"
    __response__: ClassVar = CreateClusterSchedulerConfigResponse

    name: str
    """The name for the cluster policy. The name must be unique within the SageMaker
    AI HyperPod cluster specified by `ClusterArn`. You can use the same name in
    other clusters within a Region or across Regions.
    """

    cluster_arn: str
    """ARN of the cluster."""

    scheduler_config: SchedulerConfig
    """Configuration about the monitoring schedule."""

    description: str | None = None
    """Description of the cluster policy."""

    tags: Sequence[Tag] | None = None
    """Tags of the cluster policy."""
