"""DescribeOptimizationJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.optimization_job_deployment_instance_type import (
    optimization_job_deployment_instance_type_or_none,
)
from ..shapes.optimization_job_status import optimization_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.optimization_config import OptimizationConfig
    from ..shapes.optimization_job_deployment_instance_type import (
        OptimizationJobDeploymentInstanceType,
    )
    from ..shapes.optimization_job_model_source import OptimizationJobModelSource
    from ..shapes.optimization_job_output_config import OptimizationJobOutputConfig
    from ..shapes.optimization_job_status import OptimizationJobStatus
    from ..shapes.optimization_vpc_config import OptimizationVpcConfig
    from ..shapes.stopping_condition import StoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationOutput(Structure):
    """Output values produced by an optimization job."""

    recommended_inference_image: str | None = None
    """The image that SageMaker recommends that you use to host the optimized model
    that you created with an optimization job.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeOptimizationJobResponse(Response):
    """The response of `DescribeOptimizationJob`, with `optimization_job_arn`,
    `optimization_job_status`, `optimization_start_time`, `optimization_end_time`,
    `creation_time`, `last_modified_time`, `failure_reason`,
    `optimization_job_name` and others.
    """

    optimization_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the optimization job."""

    optimization_job_status: OptimizationJobStatus | None = field(
        default=None, converter=optimization_job_status_or_none
    )
    """The current status of the optimization job."""

    optimization_start_time: datetime | None = None
    """The time when the optimization job started."""

    optimization_end_time: datetime | None = None
    """The time when the optimization job finished processing."""

    creation_time: datetime | None = None
    """The time when you created the optimization job."""

    last_modified_time: datetime | None = None
    """The time when the optimization job was last updated."""

    failure_reason: str | None = None
    """If the optimization job status is `FAILED`, the reason for the failure."""

    optimization_job_name: str | None = None
    """The name that you assigned to the optimization job."""

    model_source: OptimizationJobModelSource | None = None
    """The location of the source model to optimize with an optimization job."""

    optimization_environment: Mapping[str, str] | None = None
    """The environment variables to set in the model container."""

    deployment_instance_type: OptimizationJobDeploymentInstanceType | None = field(
        default=None, converter=optimization_job_deployment_instance_type_or_none
    )
    """The type of instance that hosts the optimized model that you create with the
    optimization job.
    """

    max_instance_count: int | None = None
    """The maximum number of instances to use for the optimization job."""

    optimization_configs: Sequence[OptimizationConfig] | None = None
    """Settings for each of the optimization techniques that the job applies."""

    output_config: OptimizationJobOutputConfig | None = None
    """Details for where to store the optimized model that you create with the
    optimization job.
    """

    optimization_output: OptimizationOutput | None = None
    """Output values produced by an optimization job."""

    role_arn: str | None = None
    """The ARN of the IAM role that you assigned to the optimization job."""

    stopping_condition: StoppingCondition | None = None
    """Specifies a limit to how long a job can run. When the job reaches the time
    limit, SageMaker ends the job. Use this API to cap costs.

    To stop a training job, SageMaker sends the algorithm the `SIGTERM` signal,
    which delays job termination for 120 seconds. Algorithms can use this
    120-second window to save the model artifacts, so the results of training are
    not lost.

    The training algorithms provided by SageMaker automatically save the
    intermediate results of a model training job when possible. This attempt to
    save artifacts is only a best effort case as model might not be in a state
    from which it can be saved. For example, if training has just started, the
    model might not be ready to save. When saved, this intermediate data is a
    valid model artifact. You can use it to create a model with `CreateModel`.

    **Note:** The Neural Topic Model (NTM) currently does not support saving
    intermediate model artifacts. When training NTMs, make sure that the maximum
    runtime is sufficient for the training job to complete.
    """

    vpc_config: OptimizationVpcConfig | None = None
    """A VPC in Amazon VPC that your optimized model has access to."""

    training_plan_arns: Sequence[str] | None = None
    """The Amazon Resource Name (ARN) of the training plan associated with this
    optimization job. This field appears only when you specified a training plan
    when you created the job. Optimization jobs that use on-demand capacity don't
    return this field.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeOptimizationJobRequest(Request[DescribeOptimizationJobResponse]):
    """Provides the properties of the specified optimization job."""

    __operation__: ClassVar = "DescribeOptimizationJob"
    __response__: ClassVar = DescribeOptimizationJobResponse

    optimization_job_name: str
    """The name that you assigned to the optimization job."""
