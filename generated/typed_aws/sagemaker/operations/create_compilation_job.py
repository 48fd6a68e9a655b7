"""CreateCompilationJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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

    compilation_job_arn: str | None = None
    """If the action is successful, the service sends back an HTTP 200 response.
    Amazon SageMaker AI returns the following data in JSON format:

    - `CompilationJobArn`: The Amazon Resource Name (ARN) of the compiled job.
    """


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
    """A name for the model compilation job. The name must be unique within the
    Amazon Web Services Region and within your Amazon Web Services account.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf.

    During model compilation, Amazon SageMaker AI needs your permission to:

    - Read input data from an S3 bucket
    - Write model artifacts to an S3 bucket
    - Write logs to Amazon CloudWatch Logs
    - Publish metrics to Amazon CloudWatch

    You grant permissions for all of these tasks to an IAM role. To pass this role
    to Amazon SageMaker AI, the caller of this API must have the `iam:PassRole`
    permission. For more information, see [Amazon SageMaker AI
    Roles.](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html)
    """

    model_package_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of a versioned model package. Provide either a
    `ModelPackageVersionArn` or an `InputConfig` object in the request syntax. The
    presence of both objects in the `CreateCompilationJob` request will return an
    exception.
    """

    input_config: InputConfig | None = None
    """Provides information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained.
    """

    output_config: OutputConfig
    """Provides information about the output location for the compiled model and the
    target device the model runs on.
    """

    vpc_config: NeoVpcConfig | None = None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want your compilation job to connect
    to. Control access to your models by configuring the VPC. For more
    information, see [Protect Compilation Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/neo-vpc.html).
    """

    stopping_condition: StoppingCondition
    """Specifies a limit to how long a model compilation job can run. When the job
    reaches the time limit, Amazon SageMaker AI ends the compilation job. Use this
    API to cap model training costs.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """
