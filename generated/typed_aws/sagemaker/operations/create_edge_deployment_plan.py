"""CreateEdgeDeploymentPlan of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.deployment_stage import DeploymentStage
    from ..shapes.edge_deployment_model_config import EdgeDeploymentModelConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgeDeploymentPlanResponse(Response):
    """The response of `CreateEdgeDeploymentPlan`, with `edge_deployment_plan_arn`."""

    edge_deployment_plan_arn: str | None = None
    """The ARN of the edge deployment plan."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgeDeploymentPlanRequest(Request[CreateEdgeDeploymentPlanResponse]):
    """Creates an edge deployment plan, consisting of multiple stages. Each stage may
    have a different deployment configuration and devices.
    """

    __operation__: ClassVar = "CreateEdgeDeploymentPlan"
    __response__: ClassVar = CreateEdgeDeploymentPlanResponse

    edge_deployment_plan_name: str
    """The name of the edge deployment plan."""

    model_configs: Sequence[EdgeDeploymentModelConfig]
    """List of models associated with the edge deployment plan."""

    device_fleet_name: str
    """The device fleet used for this edge deployment plan."""

    stages: Sequence[DeploymentStage] | None = None
    """List of stages of the edge deployment plan. The number of stages is limited to
    10 per deployment.
    """

    tags: Sequence[Tag] | None = None
    """List of tags with which to tag the edge deployment plan."""
