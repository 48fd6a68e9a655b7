"""StartEdgeDeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StartEdgeDeploymentStageResponse(Response):
    """The response of `StartEdgeDeploymentStage`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StartEdgeDeploymentStageRequest(Request[StartEdgeDeploymentStageResponse]):
    """Starts a stage in an edge deployment plan."""

    __operation__: ClassVar = "StartEdgeDeploymentStage"
    __response__: ClassVar = StartEdgeDeploymentStageResponse

    edge_deployment_plan_name: str
    stage_name: str
