"""DescribeDataQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.data_quality_app_specification import DataQualityAppSpecification
    from ..shapes.data_quality_baseline_config import DataQualityBaselineConfig
    from ..shapes.data_quality_job_input import DataQualityJobInput
    from ..shapes.monitoring_network_config import MonitoringNetworkConfig
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDataQualityJobDefinitionResponse(Response):
    """The response of `DescribeDataQualityJobDefinition`, with `job_definition_arn`,
    `job_definition_name`, `creation_time`, `data_quality_baseline_config`,
    `data_quality_app_specification`, `data_quality_job_input`,
    `data_quality_job_output_config`, `job_resources` and others.
    """

    job_definition_arn: str = ABSENT
    job_definition_name: str = ABSENT
    creation_time: datetime = ABSENT
    data_quality_baseline_config: DataQualityBaselineConfig | None = None
    data_quality_app_specification: DataQualityAppSpecification = ABSENT
    data_quality_job_input: DataQualityJobInput = ABSENT
    data_quality_job_output_config: MonitoringOutputConfig = ABSENT
    job_resources: MonitoringResources = ABSENT
    network_config: MonitoringNetworkConfig | None = None
    role_arn: str = ABSENT
    stopping_condition: MonitoringStoppingCondition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDataQualityJobDefinitionRequest(
    Request[DescribeDataQualityJobDefinitionResponse]
):
    """Gets the details of a data quality monitoring job definition."""

    __operation__: ClassVar = "DescribeDataQualityJobDefinition"
    __response__: ClassVar = DescribeDataQualityJobDefinitionResponse

    job_definition_name: str
