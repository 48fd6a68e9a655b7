"""CreateModelBiasJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
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

    job_definition_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelBiasJobDefinitionRequest(
    Request[CreateModelBiasJobDefinitionResponse]
):
    """Creates the definition for a model bias job."""

    __operation__: ClassVar = "CreateModelBiasJobDefinition"
    __response__: ClassVar = CreateModelBiasJobDefinitionResponse

    job_definition_name: str
    model_bias_baseline_config: ModelBiasBaselineConfig | None = None
    model_bias_app_specification: ModelBiasAppSpecification
    model_bias_job_input: ModelBiasJobInput
    model_bias_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: MonitoringNetworkConfig | None = None
    role_arn: str
    stopping_condition: MonitoringStoppingCondition | None = None
    tags: Sequence[Tag] | None = None
