"""DescribeClusterSchedulerConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, map_of
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.scheduler_resource_status import SchedulerResourceStatus

if TYPE_CHECKING:
    from ..shapes.scheduler_config import SchedulerConfig
    from ..shapes.user_context import UserContext


class SchedulerConfigComponent(OpenEnum):
    PRIORITY_CLASSES = "PriorityClasses"
    FAIR_SHARE = "FairShare"
    IDLE_RESOURCE_SHARING = "IdleResourceSharing"


SchedulerConfigComponentLike: TypeAlias = (
    SchedulerConfigComponent
    | Literal["PriorityClasses", "FairShare", "IdleResourceSharing"]
)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterSchedulerConfigResponse(Response):
    """The response of `DescribeClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn`, `cluster_scheduler_config_id`, `name`,
    `cluster_scheduler_config_version`, `status`, `failure_reason`,
    `status_details`, `cluster_arn` and others.
    """

    cluster_scheduler_config_arn: str = ABSENT
    cluster_scheduler_config_id: str = ABSENT
    name: str = ABSENT
    cluster_scheduler_config_version: int = ABSENT
    status: SchedulerResourceStatus = field(
        default=ABSENT, converter=as_enum(SchedulerResourceStatus)
    )
    failure_reason: str | None = None
    status_details: Mapping[SchedulerConfigComponent | str, SchedulerResourceStatus] = (
        field(
            default=ABSENT,
            converter=map_of(SchedulerResourceStatus, SchedulerConfigComponent),
        )
    )
    cluster_arn: str | None = None
    scheduler_config: SchedulerConfig | None = None
    description: str | None = None
    creation_time: datetime = ABSENT
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterSchedulerConfigRequest(
    StatusOrGoneRequest[DescribeClusterSchedulerConfigResponse]
):
    """Description of the cluster policy. This policy is used for task prioritization
    and fair-share allocation. This helps prioritize critical workloads and
    distributes idle compute across entities.
    """

    __operation__: ClassVar = "DescribeClusterSchedulerConfig"
    __response__: ClassVar = DescribeClusterSchedulerConfigResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "SchedulerResourceStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("Created", "Updated"),
        "failed": (
            "CreateFailed",
            "CreateRollbackFailed",
            "UpdateFailed",
            "UpdateRollbackFailed",
        ),
        "deleted": ("Deleted",),
        "undeleted": ("DeleteFailed", "DeleteRollbackFailed"),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    cluster_scheduler_config_id: str
    cluster_scheduler_config_version: int | None = None
