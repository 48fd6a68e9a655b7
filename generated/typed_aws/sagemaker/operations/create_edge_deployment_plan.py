"""CreateEdgeDeploymentPlan of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.deployment_stage import DeploymentStage
    from ..shapes.edge_deployment_model_config import EdgeDeploymentModelConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgeDeploymentPlanResponse(Response):
    """The response of `CreateEdgeDeploymentPlan`, with `edge_deployment_plan_arn`."""

    edge_deployment_plan_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgeDeploymentPlanRequest(Request[CreateEdgeDeploymentPlanResponse]):
    """Creates an edge deployment plan, consisting of multiple stages. Each stage may
    have a different deployment configuration and devices.
    """

    __operation__: ClassVar = "CreateEdgeDeploymentPlan"
    __response__: ClassVar = CreateEdgeDeploymentPlanResponse

    edge_deployment_plan_name: str
    model_configs: Sequence[EdgeDeploymentModelConfig]
    device_fleet_name: str
    stages: Sequence[DeploymentStage] | None = None
    tags: Sequence[Tag] | None = None
