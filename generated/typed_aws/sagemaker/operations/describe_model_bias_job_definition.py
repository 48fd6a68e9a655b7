"""DescribeModelBiasJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.model_bias_app_specification import ModelBiasAppSpecification
    from ..shapes.model_bias_baseline_config import ModelBiasBaselineConfig
    from ..shapes.model_bias_job_input import ModelBiasJobInput
    from ..shapes.monitoring_network_config import MonitoringNetworkConfig
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition


@frozen(kw_only=True)
class DescribeModelBiasJobDefinitionResponse(Response):
    """The response of `DescribeModelBiasJobDefinition`, with `job_definition_arn`,
    `job_definition_name`, `creation_time`, `model_bias_baseline_config`,
    `model_bias_app_specification`, `model_bias_job_input`,
    `model_bias_job_output_config`, `job_resources` and others.
    """

    job_definition_arn: str | None = field(
        default=None, metadata=wire("JobDefinitionArn")
    )
    """The Amazon Resource Name (ARN) of the model bias job."""

    job_definition_name: str | None = field(
        default=None, metadata=wire("JobDefinitionName")
    )
    """The name of the bias job definition. The name must be unique within an Amazon
    Web Services Region in the Amazon Web Services account.
    """

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The time at which the model bias job was created."""

    model_bias_baseline_config: ModelBiasBaselineConfig | None = field(
        default=None, metadata=wire("ModelBiasBaselineConfig")
    )
    """The baseline configuration for a model bias job."""

    model_bias_app_specification: ModelBiasAppSpecification | None = field(
        default=None, metadata=wire("ModelBiasAppSpecification")
    )
    """Configures the model bias job to run a specified Docker container image."""

    model_bias_job_input: ModelBiasJobInput | None = field(
        default=None, metadata=wire("ModelBiasJobInput")
    )
    """Inputs for the model bias job."""

    model_bias_job_output_config: MonitoringOutputConfig | None = field(
        default=None, metadata=wire("ModelBiasJobOutputConfig")
    )
    """The output configuration for monitoring jobs."""

    job_resources: MonitoringResources | None = field(
        default=None, metadata=wire("JobResources")
    )
    """Identifies the resources to deploy for a monitoring job."""

    network_config: MonitoringNetworkConfig | None = field(
        default=None, metadata=wire("NetworkConfig")
    )
    """Networking options for a model bias job."""

    role_arn: str | None = field(default=None, metadata=wire("RoleArn"))
    """The Amazon Resource Name (ARN) of the IAM role that has read permission to the
    input data location and write permission to the output data location in Amazon
    S3.
    """

    stopping_condition: MonitoringStoppingCondition | None = field(
        default=None, metadata=wire("StoppingCondition")
    )
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """


@frozen(kw_only=True)
class DescribeModelBiasJobDefinitionRequest(
    Request[DescribeModelBiasJobDefinitionResponse]
):
    """Returns a description of a model bias job definition."""

    __operation__: ClassVar = "DescribeModelBiasJobDefinition"
    __response__: ClassVar = DescribeModelBiasJobDefinitionResponse

    job_definition_name: str = field(metadata=wire("JobDefinitionName"))
    """The name of the model bias job definition. The name must be unique within an
    Amazon Web Services Region in the Amazon Web Services account.
    """
