"""CreateModelQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
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
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelQualityJobDefinitionResponse(Response):
    """The response of `CreateModelQualityJobDefinition`, with `job_definition_arn`."""

    job_definition_arn: str = ABSENT


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
    model_quality_baseline_config: ModelQualityBaselineConfig | None = None
    model_quality_app_specification: ModelQualityAppSpecification
    model_quality_job_input: ModelQualityJobInput
    model_quality_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: MonitoringNetworkConfig | None = None
    role_arn: str
    stopping_condition: MonitoringStoppingCondition | None = None
    tags: Sequence[Tag] | None = None
