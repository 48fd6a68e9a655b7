"""CreateEdgeDeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.deployment_stage import DeploymentStage


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgeDeploymentStageResponse(Response):
    """The response of `CreateEdgeDeploymentStage`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgeDeploymentStageRequest(Request[CreateEdgeDeploymentStageResponse]):
    """Creates a new stage in an existing edge deployment plan."""

    __operation__: ClassVar = "CreateEdgeDeploymentStage"
    __response__: ClassVar = CreateEdgeDeploymentStageResponse

    edge_deployment_plan_name: str
    stages: Sequence[DeploymentStage]
