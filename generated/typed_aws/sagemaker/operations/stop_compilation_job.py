"""StopCompilationJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopCompilationJobResponse(Response):
    """The response of `StopCompilationJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopCompilationJobRequest(Request[StopCompilationJobResponse]):
    """Stops a model compilation job.

    To stop a job, Amazon SageMaker AI sends the algorithm the SIGTERM signal.
    This gracefully shuts the job down. If the job hasn't stopped, it sends the
    SIGKILL signal.

    When it receives a `StopCompilationJob` request, Amazon SageMaker AI changes
    the `CompilationJobStatus` of the job to `Stopping`. After Amazon SageMaker
    stops the job, it sets the `CompilationJobStatus` to `Stopped`.
    """

    __operation__: ClassVar = "StopCompilationJob"
    __response__: ClassVar = StopCompilationJobResponse

    compilation_job_name: str
