"""CreateModelExplainabilityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.model_explainability_app_specification import (
        ModelExplainabilityAppSpecification,
    )
    from ..shapes.model_explainability_baseline_config import (
        ModelExplainabilityBaselineConfig,
    )
    from ..shapes.model_explainability_job_input import ModelExplainabilityJobInput
    from ..shapes.monitoring_network_config import MonitoringNetworkConfig
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelExplainabilityJobDefinitionResponse(Response):
    """The response of `CreateModelExplainabilityJobDefinition`, with
    `job_definition_arn`.
    """

    job_definition_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelExplainabilityJobDefinitionRequest(
    Request[CreateModelExplainabilityJobDefinitionResponse]
):
    """Creates the definition for a model explainability job."""

    __operation__: ClassVar = "CreateModelExplainabilityJobDefinition"
    __response__: ClassVar = CreateModelExplainabilityJobDefinitionResponse

    job_definition_name: str
    model_explainability_baseline_config: ModelExplainabilityBaselineConfig | None = (
        None
    )
    model_explainability_app_specification: ModelExplainabilityAppSpecification
    model_explainability_job_input: ModelExplainabilityJobInput
    model_explainability_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: MonitoringNetworkConfig | None = None
    role_arn: str
    stopping_condition: MonitoringStoppingCondition | None = None
    tags: Sequence[Tag] | None = None
