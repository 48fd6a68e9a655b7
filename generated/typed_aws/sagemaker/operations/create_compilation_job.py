"""CreateCompilationJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.input_config import InputConfig
    from ..shapes.neo_vpc_config import NeoVpcConfig
    from ..shapes.output_config import OutputConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateCompilationJobResponse(Response):
    """The response of `CreateCompilationJob`, with `compilation_job_arn`."""

    compilation_job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateCompilationJobRequest(Request[CreateCompilationJobResponse]):
    """Starts a model compilation job. After the model has been compiled, Amazon
    SageMaker AI saves the resulting model artifacts to an Amazon Simple Storage
    Service (Amazon S3) bucket that you specify.

    If you choose to host your model using Amazon SageMaker AI hosting services,
    you can use the resulting model artifacts as part of the model. You can also
    use the artifacts with Amazon Web Services IoT Greengrass. In that case,
    deploy them as an ML resource.

    In the request body, you provide the following:

    - A name for the compilation job
    - Information about the input model artifacts
    - The output location for the compiled model and the device (target) that the
      model runs on
    - The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker AI
      assumes to perform the model compilation job.

    You can also provide a `Tag` to track the model compilation job's resource use
    and costs. The response body contains the `CompilationJobArn` for the compiled
    job.

    To stop a model compilation job, use
    [StopCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopCompilationJob.html).
    To get information about a particular model compilation job, use
    [DescribeCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeCompilationJob.html).
    To get information about multiple model compilation jobs, use
    [ListCompilationJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCompilationJobs.html).
    """

    __operation__: ClassVar = "CreateCompilationJob"
    __response__: ClassVar = CreateCompilationJobResponse

    compilation_job_name: str
    role_arn: str
    model_package_version_arn: str | None = None
    input_config: InputConfig | None = None
    output_config: OutputConfig
    vpc_config: NeoVpcConfig | None = None
    stopping_condition: StoppingCondition
    tags: Sequence[Tag] | None = None
