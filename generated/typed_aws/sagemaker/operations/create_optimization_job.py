"""CreateOptimizationJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.optimization_job_deployment_instance_type import (
    as_optimization_job_deployment_instance_type,
)

if TYPE_CHECKING:
    from ..shapes.optimization_config import OptimizationConfig
    from ..shapes.optimization_job_deployment_instance_type import (
        OptimizationJobDeploymentInstanceType,
    )
    from ..shapes.optimization_job_model_source import OptimizationJobModelSource
    from ..shapes.optimization_job_output_config import OptimizationJobOutputConfig
    from ..shapes.optimization_vpc_config import OptimizationVpcConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateOptimizationJobResponse(Response):
    """The response of `CreateOptimizationJob`, with `optimization_job_arn`."""

    optimization_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the optimization job."""


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
    """A custom name for the new optimization job."""

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf.

    During model optimization, Amazon SageMaker AI needs your permission to:

    - Read input data from an S3 bucket
    - Write model artifacts to an S3 bucket
    - Write logs to Amazon CloudWatch Logs
    - Publish metrics to Amazon CloudWatch

    You grant permissions for all of these tasks to an IAM role. To pass this role
    to Amazon SageMaker AI, the caller of this API must have the `iam:PassRole`
    permission. For more information, see [Amazon SageMaker AI
    Roles.](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html)
    """

    model_source: OptimizationJobModelSource
    """The location of the source model to optimize with an optimization job."""

    deployment_instance_type: OptimizationJobDeploymentInstanceType = field(
        converter=as_optimization_job_deployment_instance_type
    )
    """The type of instance that hosts the optimized model that you create with the
    optimization job.
    """

    max_instance_count: int | None = None
    """The maximum number of instances to use for the optimization job."""

    optimization_environment: Mapping[str, str] | None = None
    """The environment variables to set in the model container."""

    optimization_configs: Sequence[OptimizationConfig]
    """Settings for each of the optimization techniques that the job applies."""

    output_config: OptimizationJobOutputConfig
    """Details for where to store the optimized model that you create with the
    optimization job.
    """

    stopping_condition: StoppingCondition
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

    tags: Sequence[Tag] | None = None
    """A list of key-value pairs associated with the optimization job. For more
    information, see [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """

    vpc_config: OptimizationVpcConfig | None = None
    """A VPC in Amazon VPC that your optimized model has access to."""

    training_plan_arns: Sequence[str] | None = None
    """The Amazon Resource Name (ARN) of the training plan to use for this
    optimization job.

    When you use reserved capacity from a training plan, the optimization job runs
    on that reserved capacity instead of on-demand capacity. If you omit this
    field, the job uses on-demand capacity. You can specify at most one training
    plan.

    For more information about how to reserve GPU capacity for your optimization
    jobs using Amazon SageMaker Training Plans, see [Reserve capacity with
    training
    plans](https://docs.aws.amazon.com/sagemaker/latest/dg/reserve-capacity-with-training-plans.html).
    """
