"""DescribeCompilationJob of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.compilation_job_status import compilation_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.compilation_job_status import CompilationJobStatus
    from ..shapes.input_config import InputConfig
    from ..shapes.model_artifacts import ModelArtifacts
    from ..shapes.neo_vpc_config import NeoVpcConfig
    from ..shapes.output_config import OutputConfig
    from ..shapes.stopping_condition import StoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class DerivedInformation(Structure):
    """Information that SageMaker Neo automatically derived about the model."""

    derived_data_input_config: str | None = None
    """The data input configuration that SageMaker Neo automatically derived for the
    model. When SageMaker Neo derives this information, you don't need to specify
    the data input configuration when you create a compilation job.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ModelDigests(Structure):
    """Provides information to verify the integrity of stored model artifacts."""

    artifact_digest: str | None = None
    """Provides a hash value that uniquely identifies the stored model artifacts."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeCompilationJobResponse(Response):
    """The response of `DescribeCompilationJob`, with `compilation_job_name`,
    `compilation_job_arn`, `compilation_job_status`, `compilation_start_time`,
    `compilation_end_time`, `stopping_condition`, `inference_image`,
    `model_package_version_arn` and others.
    """

    compilation_job_name: str | None = None
    """The name of the model compilation job."""

    compilation_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model compilation job."""

    compilation_job_status: CompilationJobStatus | None = field(
        default=None, converter=compilation_job_status_or_none
    )
    """The status of the model compilation job."""

    compilation_start_time: datetime | None = None
    """The time when the model compilation job started the `CompilationJob`
    instances.

    You are billed for the time between this timestamp and the timestamp in the
    `CompilationEndTime` field. In Amazon CloudWatch Logs, the start time might be
    later than this time. That's because it takes time to download the compilation
    job, which depends on the size of the compilation job container.
    """

    compilation_end_time: datetime | None = None
    """The time when the model compilation job on a compilation job instance ended.
    For a successful or stopped job, this is when the job's model artifacts have
    finished uploading. For a failed job, this is when Amazon SageMaker AI
    detected that the job failed.
    """

    stopping_condition: StoppingCondition | None = None
    """Specifies a limit to how long a model compilation job can run. When the job
    reaches the time limit, Amazon SageMaker AI ends the compilation job. Use this
    API to cap model training costs.
    """

    inference_image: str | None = None
    """The inference image to use when compiling a model. Specify an image only if
    the target device is a cloud instance.
    """

    model_package_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the versioned model package that was
    provided to SageMaker Neo when you initiated a compilation job.
    """

    creation_time: datetime | None = None
    """The time that the model compilation job was created."""

    last_modified_time: datetime | None = None
    """The time that the status of the model compilation job was last modified."""

    failure_reason: str | None = None
    """If a model compilation job failed, the reason it failed."""

    model_artifacts: ModelArtifacts | None = None
    """Information about the location in Amazon S3 that has been configured for
    storing the model artifacts used in the compilation job.
    """

    model_digests: ModelDigests | None = None
    """Provides a BLAKE2 hash value that identifies the compiled model artifacts in
    Amazon S3.
    """

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI assumes
    to perform the model compilation job.
    """

    input_config: InputConfig | None = None
    """Information about the location in Amazon S3 of the input model artifacts, the
    name and shape of the expected data inputs, and the framework in which the
    model was trained.
    """

    output_config: OutputConfig | None = None
    """Information about the output location for the compiled model and the target
    device that the model runs on.
    """

    vpc_config: NeoVpcConfig | None = None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want your compilation job to connect
    to. Control access to your models by configuring the VPC. For more
    information, see [Protect Compilation Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/neo-vpc.html).
    """

    derived_information: DerivedInformation | None = None
    """Information that SageMaker Neo automatically derived about the model."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeCompilationJobRequest(Request[DescribeCompilationJobResponse]):
    """Returns information about a model compilation job.

    To create a model compilation job, use
    [CreateCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html).
    To get information about multiple model compilation jobs, use
    [ListCompilationJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCompilationJobs.html).
    """

    __operation__: ClassVar = "DescribeCompilationJob"
    __response__: ClassVar = DescribeCompilationJobResponse

    compilation_job_name: str
    """The name of the model compilation job that you want information about."""
