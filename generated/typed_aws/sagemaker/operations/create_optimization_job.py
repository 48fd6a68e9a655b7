"""CreateOptimizationJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.optimization_job_deployment_instance_type import (
    OptimizationJobDeploymentInstanceType,
)

if TYPE_CHECKING:
    from ..shapes.optimization_config import OptimizationConfig
    from ..shapes.optimization_job_model_source import OptimizationJobModelSource
    from ..shapes.optimization_job_output_config import OptimizationJobOutputConfig
    from ..shapes.optimization_vpc_config import OptimizationVpcConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateOptimizationJobResponse(Response):
    """The response of `CreateOptimizationJob`, with `optimization_job_arn`."""

    optimization_job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateOptimizationJobRequest(Request[CreateOptimizationJobResponse]):
    """Creates a job that optimizes a model for inference performance. To create the
    job, you provide the location of a source model, and you provide the settings
    for the optimization techniques that you want the job to apply. When the job
    completes successfully, SageMaker uploads the new optimized model to the
    output destination that you specify.

    For more information about how to use this action, and about the supported
    optimization techniques, see [Optimize model inference with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/model-optimize.html).
    """

    __operation__: ClassVar = "CreateOptimizationJob"
    __response__: ClassVar = CreateOptimizationJobResponse

    optimization_job_name: str
    role_arn: str
    model_source: OptimizationJobModelSource
    deployment_instance_type: OptimizationJobDeploymentInstanceType = field(
        converter=as_enum(OptimizationJobDeploymentInstanceType)
    )
    max_instance_count: int | None = None
    optimization_environment: Mapping[str, str] | None = None
    optimization_configs: Sequence[OptimizationConfig]
    output_config: OptimizationJobOutputConfig
    stopping_condition: StoppingCondition
    tags: Sequence[Tag] | None = None
    vpc_config: OptimizationVpcConfig | None = None
    training_plan_arns: Sequence[str] | None = None
