"""CreateModelQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
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
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelQualityJobDefinitionResponse(Response):
    """The response of `CreateModelQualityJobDefinition`, with `job_definition_arn`."""

    job_definition_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model quality monitoring job."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelQualityJobDefinitionRequest(
    Request[CreateModelQualityJobDefinitionResponse]
):
    """Creates a definition for a job that monitors model quality and drift. For
    information about model monitor, see [Amazon SageMaker AI Model
    Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html).
    """

    __operation__: ClassVar = "CreateModelQualityJobDefinition"
    __response__: ClassVar = CreateModelQualityJobDefinitionResponse

    job_definition_name: str
    """The name of the monitoring job definition."""

    model_quality_baseline_config: ModelQualityBaselineConfig | None = None
    """Specifies the constraints and baselines for the monitoring job."""

    model_quality_app_specification: ModelQualityAppSpecification
    """The container that runs the monitoring job."""

    model_quality_job_input: ModelQualityJobInput
    """A list of the inputs that are monitored. Currently endpoints are supported."""

    model_quality_job_output_config: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""

    job_resources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    network_config: MonitoringNetworkConfig | None = None
    """Specifies the network configuration for the monitoring job."""

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf.
    """

    stopping_condition: MonitoringStoppingCondition | None = None
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

    tags: Sequence[Tag] | None = None
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*.
    """
