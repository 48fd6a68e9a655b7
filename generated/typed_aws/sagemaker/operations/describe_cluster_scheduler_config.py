"""DescribeClusterSchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum
from ..._runtime.shapes import Request, Response
from ..shapes.scheduler_resource_status import (
    scheduler_resource_status_map_or_none,
    scheduler_resource_status_or_none,
)

if TYPE_CHECKING:
    from ..shapes.scheduler_config import SchedulerConfig
    from ..shapes.scheduler_resource_status import SchedulerResourceStatus
    from ..shapes.user_context import UserContext


class SchedulerConfigComponent(OpenEnum):
    PRIORITY_CLASSES = "PriorityClasses"
    FAIR_SHARE = "FairShare"
    IDLE_RESOURCE_SHARING = "IdleResourceSharing"


SchedulerConfigComponentLike: TypeAlias = (
    SchedulerConfigComponent
    | Literal[
        "PriorityClasses",
        "FairShare",
        "IdleResourceSharing",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterSchedulerConfigResponse(Response):
    """The response of `DescribeClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn`, `cluster_scheduler_config_id`, `name`,
    `cluster_scheduler_config_version`, `status`, `failure_reason`,
    `status_details`, `cluster_arn` and others.
    """

    cluster_scheduler_config_arn: str | None = None
    """ARN of the cluster policy."""

    cluster_scheduler_config_id: str | None = None
    """ID of the cluster policy."""

    name: str | None = None
    """Name of the cluster policy."""

    cluster_scheduler_config_version: int | None = None
    """Version of the cluster policy."""

    status: SchedulerResourceStatus | None = field(
        default=None, converter=scheduler_resource_status_or_none
    )
    """Status of the cluster policy."""

    failure_reason: str | None = None
    """Failure reason of the cluster policy."""

    status_details: (
        Mapping[SchedulerConfigComponent, SchedulerResourceStatus]
        | Mapping[str, SchedulerResourceStatus]
        | None
    ) = field(default=None, converter=scheduler_resource_status_map_or_none)
    """Additional details about the status of the cluster policy. This field provides
    context when the policy is in a non-active state, such as during creation,
    updates, or if failures occur.
    """

    cluster_arn: str | None = None
    """ARN of the cluster where the cluster policy is applied."""

    scheduler_config: SchedulerConfig | None = None
    """Cluster policy configuration. This policy is used for task prioritization and
    fair-share allocation. This helps prioritize critical workloads and
    distributes idle compute across entities.
    """

    description: str | None = None
    """Description of the cluster policy."""

    creation_time: datetime | None = None
    """Creation time of the cluster policy."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """Last modified time of the cluster policy."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterSchedulerConfigRequest(
    Request[DescribeClusterSchedulerConfigResponse]
):
    """Description of the cluster policy. This policy is used for task prioritization
    and fair-share allocation. This helps prioritize critical workloads and
    distributes idle compute across entities.
    """

    __operation__: ClassVar = "DescribeClusterSchedulerConfig"
    __response__: ClassVar = DescribeClusterSchedulerConfigResponse

    cluster_scheduler_config_id: str
    """ID of the cluster policy."""

    cluster_scheduler_config_version: int | None = None
    """Version of the cluster policy."""
