"""CreateDataQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.data_quality_app_specification import DataQualityAppSpecification
    from ..shapes.data_quality_baseline_config import DataQualityBaselineConfig
    from ..shapes.data_quality_job_input import DataQualityJobInput
    from ..shapes.monitoring_network_config import MonitoringNetworkConfig
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition
    from ..shapes.tag import Tag


@frozen(kw_only=True)
class CreateDataQualityJobDefinitionResponse(Response):
    """The response of `CreateDataQualityJobDefinition`, with `job_definition_arn`."""

    job_definition_arn: str | None = field(
        default=None, metadata=wire("JobDefinitionArn")
    )
    """The Amazon Resource Name (ARN) of the job definition."""


@frozen(kw_only=True)
class CreateDataQualityJobDefinitionRequest(
    Request[CreateDataQualityJobDefinitionResponse]
):
    """Creates a definition for a job that monitors data quality and drift. For
    information about model monitor, see [Amazon SageMaker AI Model
    Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html).
    """

    __operation__: ClassVar = "CreateDataQualityJobDefinition"
    __response__: ClassVar = CreateDataQualityJobDefinitionResponse

    job_definition_name: str = field(metadata=wire("JobDefinitionName"))
    """The name for the monitoring job definition."""

    data_quality_baseline_config: DataQualityBaselineConfig | None = field(
        default=None, metadata=wire("DataQualityBaselineConfig")
    )
    """Configures the constraints and baselines for the monitoring job."""

    data_quality_app_specification: DataQualityAppSpecification = field(
        metadata=wire("DataQualityAppSpecification")
    )
    """Specifies the container that runs the monitoring job."""

    data_quality_job_input: DataQualityJobInput = field(
        metadata=wire("DataQualityJobInput")
    )
    """A list of inputs for the monitoring job. Currently endpoints are supported as
    monitoring inputs.
    """

    data_quality_job_output_config: MonitoringOutputConfig = field(
        metadata=wire("DataQualityJobOutputConfig")
    )
    """The output configuration for monitoring jobs."""

    job_resources: MonitoringResources = field(metadata=wire("JobResources"))
    """Identifies the resources to deploy for a monitoring job."""

    network_config: MonitoringNetworkConfig | None = field(
        default=None, metadata=wire("NetworkConfig")
    )
    """Specifies networking configuration for the monitoring job."""

    role_arn: str = field(metadata=wire("RoleArn"))
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf.
    """

    stopping_condition: MonitoringStoppingCondition | None = field(
        default=None, metadata=wire("StoppingCondition")
    )
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

    tags: Sequence[Tag] | None = field(default=None, metadata=wire("Tags"))
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*.
    """
