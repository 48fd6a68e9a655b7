"""DeleteProcessingJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteProcessingJobResponse(Response):
    """The response of `DeleteProcessingJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteProcessingJobRequest(Request[DeleteProcessingJobResponse]):
    """Deletes a processing job. After Amazon SageMaker deletes a processing job, all
    of the metadata for the processing job is lost. You can delete only processing
    jobs that are in a terminal state (`Stopped`, `Failed`, or `Completed`). You
    cannot delete a job that is in the `InProgress` or `Stopping` state. After
    deleting the job, you can reuse its name to create another processing job.
    """

    __operation__: ClassVar = "DeleteProcessingJob"
    __response__: ClassVar = DeleteProcessingJobResponse

    processing_job_name: str
