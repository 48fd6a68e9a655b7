"""DescribeModelBiasJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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

    job_definition_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model bias job."""

    job_definition_name: str | None = None
    """The name of the bias job definition. The name must be unique within an Amazon
    Web Services Region in the Amazon Web Services account.
    """

    creation_time: datetime | None = None
    """The time at which the model bias job was created."""

    model_bias_baseline_config: ModelBiasBaselineConfig | None = None
    """The baseline configuration for a model bias job."""

    model_bias_app_specification: ModelBiasAppSpecification | None = None
    """Configures the model bias job to run a specified Docker container image."""

    model_bias_job_input: ModelBiasJobInput | None = None
    """Inputs for the model bias job."""

    model_bias_job_output_config: MonitoringOutputConfig | None = None
    """The output configuration for monitoring jobs."""

    job_resources: MonitoringResources | None = None
    """Identifies the resources to deploy for a monitoring job."""

    network_config: MonitoringNetworkConfig | None = None
    """Networking options for a model bias job."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that has read permission to the
    input data location and write permission to the output data location in Amazon
    S3.
    """

    stopping_condition: MonitoringStoppingCondition | None = None
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelBiasJobDefinitionRequest(
    Request[DescribeModelBiasJobDefinitionResponse]
):
    """Returns a description of a model bias job definition."""

    __operation__: ClassVar = "DescribeModelBiasJobDefinition"
    __response__: ClassVar = DescribeModelBiasJobDefinitionResponse

    job_definition_name: str
    """The name of the model bias job definition. The name must be unique within an
    Amazon Web Services Region in the Amazon Web Services account.
    """
