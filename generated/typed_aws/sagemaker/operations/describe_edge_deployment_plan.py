"""DescribeEdgeDeploymentPlan of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
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


def stage_status_or_none(value: StageStatusLike | None, /) -> StageStatus | None:
    return None if value is None else converted(StageStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class DeploymentStageStatusSummary(Structure):
    """Contains information summarizing the deployment stage results."""

    stage_name: str | None = None
    """The name of the stage."""

    device_selection_config: DeviceSelectionConfig | None = None
    """Configuration of the devices in the stage."""

    deployment_config: EdgeDeploymentConfig | None = None
    """Configuration of the deployment details."""

    deployment_status: EdgeDeploymentStatus | None = None
    """General status of the current state."""


@frozen(kw_only=True, repr=False, eq=False)
class EdgeDeploymentStatus(Structure):
    """Contains information summarizing the deployment stage results."""

    stage_status: StageStatus | None = field(
        default=None, converter=stage_status_or_none
    )
    """The general status of the current stage."""

    edge_deployment_success_in_stage: int | None = None
    """The number of edge devices with the successful deployment in the current
    stage.
    """

    edge_deployment_pending_in_stage: int | None = None
    """The number of edge devices yet to pick up the deployment in current stage, or
    in progress.
    """

    edge_deployment_failed_in_stage: int | None = None
    """The number of edge devices that failed the deployment in current stage."""

    edge_deployment_status_message: str | None = None
    """A detailed message about deployment status in current stage."""

    edge_deployment_stage_start_time: datetime | None = None
    """The time when the deployment API started."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgeDeploymentPlanResponse(Response):
    """The response of `DescribeEdgeDeploymentPlan`, with `edge_deployment_plan_arn`,
    `edge_deployment_plan_name`, `model_configs`, `device_fleet_name`,
    `edge_deployment_success`, `edge_deployment_pending`,
    `edge_deployment_failed`, `stages` and others.
    """

    edge_deployment_plan_arn: str | None = None
    """The ARN of edge deployment plan."""

    edge_deployment_plan_name: str | None = None
    """The name of the edge deployment plan."""

    model_configs: Sequence[EdgeDeploymentModelConfig] | None = None
    """List of models associated with the edge deployment plan."""

    device_fleet_name: str | None = None
    """The device fleet used for this edge deployment plan."""

    edge_deployment_success: int | None = None
    """The number of edge devices with the successful deployment."""

    edge_deployment_pending: int | None = None
    """The number of edge devices yet to pick up deployment, or in progress."""

    edge_deployment_failed: int | None = None
    """The number of edge devices that failed the deployment."""

    stages: Sequence[DeploymentStageStatusSummary] | None = None
    """List of stages in the edge deployment plan."""

    next_token: str | None = None
    """Token to use when calling the next set of stages in the edge deployment plan."""

    creation_time: datetime | None = None
    """The time when the edge deployment plan was created."""

    last_modified_time: datetime | None = None
    """The time when the edge deployment plan was last updated."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgeDeploymentPlanRequest(Request[DescribeEdgeDeploymentPlanResponse]):
    """Describes an edge deployment plan with deployment status per stage."""

    __operation__: ClassVar = "DescribeEdgeDeploymentPlan"
    __response__: ClassVar = DescribeEdgeDeploymentPlanResponse

    edge_deployment_plan_name: str
    """The name of the deployment plan to describe."""

    next_token: str | None = None
    """If the edge deployment plan has enough stages to require tokening, then this
    is the response from the last list of stages returned.
    """

    max_results: int | None = None
    """The maximum number of results to select (50 by default)."""
