"""DeleteEdgeDeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEdgeDeploymentStageResponse(Response):
    """The response of `DeleteEdgeDeploymentStage`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEdgeDeploymentStageRequest(Request[DeleteEdgeDeploymentStageResponse]):
    """Delete a stage in an edge deployment plan if (and only if) the stage is
    inactive.
    """

    __operation__: ClassVar = "DeleteEdgeDeploymentStage"
    __response__: ClassVar = DeleteEdgeDeploymentStageResponse

    edge_deployment_plan_name: str
    stage_name: str
