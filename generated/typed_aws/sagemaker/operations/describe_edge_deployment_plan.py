"""DescribeEdgeDeploymentPlan of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import BasePaginator
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.device_selection_config import DeviceSelectionConfig
    from ..shapes.edge_deployment_config import EdgeDeploymentConfig
    from ..shapes.edge_deployment_model_config import EdgeDeploymentModelConfig


class StageStatus(OpenEnum):
    CREATING = "CREATING"
    READYTODEPLOY = "READYTODEPLOY"
    STARTING = "STARTING"
    INPROGRESS = "INPROGRESS"
    DEPLOYED = "DEPLOYED"
    FAILED = "FAILED"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"


StageStatusLike: TypeAlias = (
    StageStatus
    | Literal[
        "CREATING",
        "READYTODEPLOY",
        "STARTING",
        "INPROGRESS",
        "DEPLOYED",
        "FAILED",
        "STOPPING",
        "STOPPED",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class DeploymentStageStatusSummary(Structure):
    """Contains information summarizing the deployment stage results."""

    stage_name: str = ABSENT
    device_selection_config: DeviceSelectionConfig = ABSENT
    deployment_config: EdgeDeploymentConfig = ABSENT
    deployment_status: EdgeDeploymentStatus = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class EdgeDeploymentStatus(Structure):
    """Contains information summarizing the deployment stage results."""

    stage_status: StageStatus = field(default=ABSENT, converter=as_enum(StageStatus))
    edge_deployment_success_in_stage: int = ABSENT
    edge_deployment_pending_in_stage: int = ABSENT
    edge_deployment_failed_in_stage: int = ABSENT
    edge_deployment_status_message: str | None = None
    edge_deployment_stage_start_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgeDeploymentPlanResponse(Response):
    """The response of `DescribeEdgeDeploymentPlan`, with `edge_deployment_plan_arn`,
    `edge_deployment_plan_name`, `model_configs`, `device_fleet_name`,
    `edge_deployment_success`, `edge_deployment_pending`,
    `edge_deployment_failed`, `stages` and others.
    """

    edge_deployment_plan_arn: str = ABSENT
    edge_deployment_plan_name: str = ABSENT
    model_configs: Sequence[EdgeDeploymentModelConfig] = ABSENT
    device_fleet_name: str = ABSENT
    edge_deployment_success: int | None = None
    edge_deployment_pending: int | None = None
    edge_deployment_failed: int | None = None
    stages: Sequence[DeploymentStageStatusSummary] = ABSENT
    next_token: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgeDeploymentPlanRequest(Request[DescribeEdgeDeploymentPlanResponse]):
    """Describes an edge deployment plan with deployment status per stage."""

    __operation__: ClassVar = "DescribeEdgeDeploymentPlan"
    __response__: ClassVar = DescribeEdgeDeploymentPlanResponse

    edge_deployment_plan_name: str
    next_token: str | None = None
    max_results: int | None = None


class DescribeEdgeDeploymentPlanPaginator(
    BasePaginator[
        DescribeEdgeDeploymentPlanResponse, DescribeEdgeDeploymentPlanResponse
    ]
):
    """The pages of `DescribeEdgeDeploymentPlan`. AWS describes no paginator, so this
    one is inferred. It has no `items`, because the response has several lists or
    maps: ModelConfigs, Stages.
    """

    __request__: ClassVar = DescribeEdgeDeploymentPlanRequest
    rules: paging.Rules[
        DescribeEdgeDeploymentPlanResponse, DescribeEdgeDeploymentPlanResponse
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.PageResult(),
        limit=paging.Limit("max_results", int),
    )
