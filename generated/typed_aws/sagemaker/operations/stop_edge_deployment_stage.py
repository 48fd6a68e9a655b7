"""StopEdgeDeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopEdgeDeploymentStageResponse(Response):
    """The response of `StopEdgeDeploymentStage`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopEdgeDeploymentStageRequest(Request[StopEdgeDeploymentStageResponse]):
    """Stops a stage in an edge deployment plan."""

    __operation__: ClassVar = "StopEdgeDeploymentStage"
    __response__: ClassVar = StopEdgeDeploymentStageResponse

    edge_deployment_plan_name: str
    stage_name: str
