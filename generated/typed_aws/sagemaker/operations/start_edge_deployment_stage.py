"""StartEdgeDeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class StartEdgeDeploymentStageResponse(Response):
    """The response of `StartEdgeDeploymentStage`, which is empty."""


@frozen(kw_only=True)
class StartEdgeDeploymentStageRequest(Request[StartEdgeDeploymentStageResponse]):
    """Starts a stage in an edge deployment plan."""

    __operation__: ClassVar = "StartEdgeDeploymentStage"
    __response__: ClassVar = StartEdgeDeploymentStageResponse

    edge_deployment_plan_name: str = field(metadata=wire("EdgeDeploymentPlanName"))
    """The name of the edge deployment plan to start."""

    stage_name: str = field(metadata=wire("StageName"))
    """The name of the stage to start."""
