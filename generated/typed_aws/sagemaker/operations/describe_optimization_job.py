"""DescribeOptimizationJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.optimization_job_deployment_instance_type import (
    OptimizationJobDeploymentInstanceType,
)
from ..shapes.optimization_job_status import OptimizationJobStatus

if TYPE_CHECKING:
    from ..shapes.optimization_config import OptimizationConfig
    from ..shapes.optimization_job_model_source import OptimizationJobModelSource
    from ..shapes.optimization_job_output_config import OptimizationJobOutputConfig
    from ..shapes.optimization_vpc_config import OptimizationVpcConfig
    from ..shapes.stopping_condition import StoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationOutput(Structure):
    """Output values produced by an optimization job."""

    recommended_inference_image: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeOptimizationJobResponse(Response):
    """The response of `DescribeOptimizationJob`, with `optimization_job_arn`,
    `optimization_job_status`, `optimization_start_time`, `optimization_end_time`,
    `creation_time`, `last_modified_time`, `failure_reason`,
    `optimization_job_name` and others.
    """

    optimization_job_arn: str = ABSENT
    optimization_job_status: OptimizationJobStatus = field(
        default=ABSENT, converter=as_enum(OptimizationJobStatus)
    )
    optimization_start_time: datetime | None = None
    optimization_end_time: datetime | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    failure_reason: str | None = None
    optimization_job_name: str = ABSENT
    model_source: OptimizationJobModelSource = ABSENT
    optimization_environment: Mapping[str, str] = ABSENT
    deployment_instance_type: OptimizationJobDeploymentInstanceType = field(
        default=ABSENT, converter=as_enum(OptimizationJobDeploymentInstanceType)
    )
    max_instance_count: int | None = None
    optimization_configs: Sequence[OptimizationConfig] = ABSENT
    output_config: OptimizationJobOutputConfig = ABSENT
    optimization_output: OptimizationOutput | None = None
    role_arn: str = ABSENT
    stopping_condition: StoppingCondition = ABSENT
    vpc_config: OptimizationVpcConfig | None = None
    training_plan_arns: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeOptimizationJobRequest(
    StatusOrGoneRequest[DescribeOptimizationJobResponse]
):
    """Provides the properties of the specified optimization job."""

    __operation__: ClassVar = "DescribeOptimizationJob"
    __response__: ClassVar = DescribeOptimizationJobResponse
    __status__: ClassVar = "optimization_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "OptimizationJobStatus"
    __states__: ClassVar = {
        "passing": ("INPROGRESS", "STARTING", "STOPPING"),
        "ended": ("COMPLETED", "STOPPED"),
        "failed": ("FAILED",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    optimization_job_name: str
