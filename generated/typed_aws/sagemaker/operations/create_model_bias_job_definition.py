"""CreateModelBiasJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
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
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelBiasJobDefinitionResponse(Response):
    """The response of `CreateModelBiasJobDefinition`, with `job_definition_arn`."""

    job_definition_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model bias job."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelBiasJobDefinitionRequest(
    Request[CreateModelBiasJobDefinitionResponse]
):
    """Creates the definition for a model bias job."""

    __operation__: ClassVar = "CreateModelBiasJobDefinition"
    __response__: ClassVar = CreateModelBiasJobDefinitionResponse

    job_definition_name: str
    """The name of the bias job definition. The name must be unique within an Amazon
    Web Services Region in the Amazon Web Services account.
    """

    model_bias_baseline_config: ModelBiasBaselineConfig | None = None
    """The baseline configuration for a model bias job."""

    model_bias_app_specification: ModelBiasAppSpecification
    """Configures the model bias job to run a specified Docker container image."""

    model_bias_job_input: ModelBiasJobInput
    """Inputs for the model bias job."""

    model_bias_job_output_config: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""

    job_resources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    network_config: MonitoringNetworkConfig | None = None
    """Networking options for a model bias job."""

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
