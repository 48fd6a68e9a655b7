"""DeleteEdgeDeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DeleteEdgeDeploymentStageResponse(Response):
    """The response of `DeleteEdgeDeploymentStage`, which is empty."""


@frozen(kw_only=True)
class DeleteEdgeDeploymentStageRequest(Request[DeleteEdgeDeploymentStageResponse]):
    """Delete a stage in an edge deployment plan if (and only if) the stage is
    inactive.
    """

    __operation__: ClassVar = "DeleteEdgeDeploymentStage"
    __response__: ClassVar = DeleteEdgeDeploymentStageResponse

    edge_deployment_plan_name: str = field(metadata=wire("EdgeDeploymentPlanName"))
    """The name of the edge deployment plan from which the stage will be deleted."""

    stage_name: str = field(metadata=wire("StageName"))
    """The name of the stage."""
