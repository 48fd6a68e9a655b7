"""DescribeModelExplainabilityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
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


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelExplainabilityJobDefinitionResponse(Response):
    """The response of `DescribeModelExplainabilityJobDefinition`, with
    `job_definition_arn`, `job_definition_name`, `creation_time`,
    `model_explainability_baseline_config`,
    `model_explainability_app_specification`, `model_explainability_job_input`,
    `model_explainability_job_output_config`, `job_resources` and others.
    """

    job_definition_arn: str = ABSENT
    job_definition_name: str = ABSENT
    creation_time: datetime = ABSENT
    model_explainability_baseline_config: ModelExplainabilityBaselineConfig | None = (
        None
    )
    model_explainability_app_specification: ModelExplainabilityAppSpecification = ABSENT
    model_explainability_job_input: ModelExplainabilityJobInput = ABSENT
    model_explainability_job_output_config: MonitoringOutputConfig = ABSENT
    job_resources: MonitoringResources = ABSENT
    network_config: MonitoringNetworkConfig | None = None
    role_arn: str = ABSENT
    stopping_condition: MonitoringStoppingCondition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelExplainabilityJobDefinitionRequest(
    Request[DescribeModelExplainabilityJobDefinitionResponse]
):
    """Returns a description of a model explainability job definition."""

    __operation__: ClassVar = "DescribeModelExplainabilityJobDefinition"
    __response__: ClassVar = DescribeModelExplainabilityJobDefinitionResponse

    job_definition_name: str
