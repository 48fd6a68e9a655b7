"""DeleteEdgeDeploymentPlan of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEdgeDeploymentPlanResponse(Response):
    """The response of `DeleteEdgeDeploymentPlan`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEdgeDeploymentPlanRequest(Request[DeleteEdgeDeploymentPlanResponse]):
    """Deletes an edge deployment plan if (and only if) all the stages in the plan
    are inactive or there are no stages in the plan.
    """

    __operation__: ClassVar = "DeleteEdgeDeploymentPlan"
    __response__: ClassVar = DeleteEdgeDeploymentPlanResponse

    edge_deployment_plan_name: str
