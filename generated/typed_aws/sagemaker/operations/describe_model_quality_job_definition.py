"""DescribeModelQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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

    job_definition_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model quality job."""

    job_definition_name: str | None = None
    """The name of the quality job definition. The name must be unique within an
    Amazon Web Services Region in the Amazon Web Services account.
    """

    creation_time: datetime | None = None
    """The time at which the model quality job was created."""

    model_quality_baseline_config: ModelQualityBaselineConfig | None = None
    """The baseline configuration for a model quality job."""

    model_quality_app_specification: ModelQualityAppSpecification | None = None
    """Configures the model quality job to run a specified Docker container image."""

    model_quality_job_input: ModelQualityJobInput | None = None
    """Inputs for the model quality job."""

    model_quality_job_output_config: MonitoringOutputConfig | None = None
    """The output configuration for monitoring jobs."""

    job_resources: MonitoringResources | None = None
    """Identifies the resources to deploy for a monitoring job."""

    network_config: MonitoringNetworkConfig | None = None
    """Networking options for a model quality job."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf.
    """

    stopping_condition: MonitoringStoppingCondition | None = None
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelQualityJobDefinitionRequest(
    Request[DescribeModelQualityJobDefinitionResponse]
):
    """Returns a description of a model quality job definition."""

    __operation__: ClassVar = "DescribeModelQualityJobDefinition"
    __response__: ClassVar = DescribeModelQualityJobDefinitionResponse

    job_definition_name: str
    """The name of the model quality job. The name must be unique within an Amazon
    Web Services Region in the Amazon Web Services account.
    """
