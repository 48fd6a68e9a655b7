"""DeleteCompilationJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteCompilationJobResponse(Response):
    """The response of `DeleteCompilationJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteCompilationJobRequest(Request[DeleteCompilationJobResponse]):
    """Deletes the specified compilation job. This action deletes only the
    compilation job resource in Amazon SageMaker AI. It doesn't delete other
    resources that are related to that job, such as the model artifacts that the
    job creates, the compilation logs in CloudWatch, the compiled model, or the
    IAM role.

    You can delete a compilation job only if its current status is `COMPLETED`,
    `FAILED`, or `STOPPED`. If the job status is `STARTING` or `INPROGRESS`, stop
    the job, and then delete it after its status becomes `STOPPED`.
    """

    __operation__: ClassVar = "DeleteCompilationJob"
    __response__: ClassVar = DeleteCompilationJobResponse

    compilation_job_name: str
