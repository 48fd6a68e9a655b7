"""DescribeCompilationJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.compilation_job_status import CompilationJobStatus

if TYPE_CHECKING:
    from ..shapes.input_config import InputConfig
    from ..shapes.model_artifacts import ModelArtifacts
    from ..shapes.neo_vpc_config import NeoVpcConfig
    from ..shapes.output_config import OutputConfig
    from ..shapes.stopping_condition import StoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class DerivedInformation(Structure):
    """Information that SageMaker Neo automatically derived about the model."""

    derived_data_input_config: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelDigests(Structure):
    """Provides information to verify the integrity of stored model artifacts."""

    artifact_digest: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeCompilationJobResponse(Response):
    """The response of `DescribeCompilationJob`, with `compilation_job_name`,
    `compilation_job_arn`, `compilation_job_status`, `compilation_start_time`,
    `compilation_end_time`, `stopping_condition`, `inference_image`,
    `model_package_version_arn` and others.
    """

    compilation_job_name: str = ABSENT
    compilation_job_arn: str = ABSENT
    compilation_job_status: CompilationJobStatus = field(
        default=ABSENT, converter=as_enum(CompilationJobStatus)
    )
    compilation_start_time: datetime | None = None
    compilation_end_time: datetime | None = None
    stopping_condition: StoppingCondition = ABSENT
    inference_image: str | None = None
    model_package_version_arn: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    failure_reason: str = ABSENT
    model_artifacts: ModelArtifacts | None = None
    model_digests: ModelDigests | None = None
    role_arn: str = ABSENT
    input_config: InputConfig = ABSENT
    output_config: OutputConfig = ABSENT
    vpc_config: NeoVpcConfig | None = None
    derived_information: DerivedInformation | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeCompilationJobRequest(
    StatusOrGoneRequest[DescribeCompilationJobResponse]
):
    """Returns information about a model compilation job.

    To create a model compilation job, use
    [CreateCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html).
    To get information about multiple model compilation jobs, use
    [ListCompilationJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCompilationJobs.html).
    """

    __operation__: ClassVar = "DescribeCompilationJob"
    __response__: ClassVar = DescribeCompilationJobResponse
    __status__: ClassVar = "compilation_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "CompilationJobStatus"
    __states__: ClassVar = {
        "passing": ("INPROGRESS", "STARTING", "STOPPING"),
        "ended": ("COMPLETED", "STOPPED"),
        "failed": ("FAILED",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    compilation_job_name: str
