"""DescribeModelQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.model_quality_app_specification import ModelQualityAppSpecification
    from ..shapes.model_quality_baseline_config import ModelQualityBaselineConfig
    from ..shapes.model_quality_job_input import ModelQualityJobInput
    from ..shapes.monitoring_network_config import MonitoringNetworkConfig
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelQualityJobDefinitionResponse(Response):
    """The response of `DescribeModelQualityJobDefinition`, with
    `job_definition_arn`, `job_definition_name`, `creation_time`,
    `model_quality_baseline_config`, `model_quality_app_specification`,
    `model_quality_job_input`, `model_quality_job_output_config`, `job_resources`
    and others.
    """

    job_definition_arn: str = ABSENT
    job_definition_name: str = ABSENT
    creation_time: datetime = ABSENT
    model_quality_baseline_config: ModelQualityBaselineConfig | None = None
    model_quality_app_specification: ModelQualityAppSpecification = ABSENT
    model_quality_job_input: ModelQualityJobInput = ABSENT
    model_quality_job_output_config: MonitoringOutputConfig = ABSENT
    job_resources: MonitoringResources = ABSENT
    network_config: MonitoringNetworkConfig | None = None
    role_arn: str = ABSENT
    stopping_condition: MonitoringStoppingCondition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelQualityJobDefinitionRequest(
    Request[DescribeModelQualityJobDefinitionResponse]
):
    """Returns a description of a model quality job definition."""

    __operation__: ClassVar = "DescribeModelQualityJobDefinition"
    __response__: ClassVar = DescribeModelQualityJobDefinitionResponse

    job_definition_name: str
