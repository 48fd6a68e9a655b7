"""DescribeModelExplainabilityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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

    job_definition_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model explainability job."""

    job_definition_name: str | None = None
    """The name of the explainability job definition. The name must be unique within
    an Amazon Web Services Region in the Amazon Web Services account.
    """

    creation_time: datetime | None = None
    """The time at which the model explainability job was created."""

    model_explainability_baseline_config: ModelExplainabilityBaselineConfig | None = (
        None
    )
    """The baseline configuration for a model explainability job."""

    model_explainability_app_specification: (
        ModelExplainabilityAppSpecification | None
    ) = None
    """Configures the model explainability job to run a specified Docker container
    image.
    """

    model_explainability_job_input: ModelExplainabilityJobInput | None = None
    """Inputs for the model explainability job."""

    model_explainability_job_output_config: MonitoringOutputConfig | None = None
    """The output configuration for monitoring jobs."""

    job_resources: MonitoringResources | None = None
    """Identifies the resources to deploy for a monitoring job."""

    network_config: MonitoringNetworkConfig | None = None
    """Networking options for a model explainability job."""

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
class DescribeModelExplainabilityJobDefinitionRequest(
    Request[DescribeModelExplainabilityJobDefinitionResponse]
):
    """Returns a description of a model explainability job definition."""

    __operation__: ClassVar = "DescribeModelExplainabilityJobDefinition"
    __response__: ClassVar = DescribeModelExplainabilityJobDefinitionResponse

    job_definition_name: str
    """The name of the model explainability job definition. The name must be unique
    within an Amazon Web Services Region in the Amazon Web Services account.
    """
