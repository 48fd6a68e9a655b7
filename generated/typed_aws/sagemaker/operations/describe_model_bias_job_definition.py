"""DescribeModelBiasJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.model_bias_app_specification import ModelBiasAppSpecification
    from ..shapes.model_bias_baseline_config import ModelBiasBaselineConfig
    from ..shapes.model_bias_job_input import ModelBiasJobInput
    from ..shapes.monitoring_network_config import MonitoringNetworkConfig
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelBiasJobDefinitionResponse(Response):
    """The response of `DescribeModelBiasJobDefinition`, with `job_definition_arn`,
    `job_definition_name`, `creation_time`, `model_bias_baseline_config`,
    `model_bias_app_specification`, `model_bias_job_input`,
    `model_bias_job_output_config`, `job_resources` and others.
    """

    job_definition_arn: str = ABSENT
    job_definition_name: str = ABSENT
    creation_time: datetime = ABSENT
    model_bias_baseline_config: ModelBiasBaselineConfig | None = None
    model_bias_app_specification: ModelBiasAppSpecification = ABSENT
    model_bias_job_input: ModelBiasJobInput = ABSENT
    model_bias_job_output_config: MonitoringOutputConfig = ABSENT
    job_resources: MonitoringResources = ABSENT
    network_config: MonitoringNetworkConfig | None = None
    role_arn: str = ABSENT
    stopping_condition: MonitoringStoppingCondition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelBiasJobDefinitionRequest(
    Request[DescribeModelBiasJobDefinitionResponse]
):
    """Returns a description of a model bias job definition."""

    __operation__: ClassVar = "DescribeModelBiasJobDefinition"
    __response__: ClassVar = DescribeModelBiasJobDefinitionResponse

    job_definition_name: str
