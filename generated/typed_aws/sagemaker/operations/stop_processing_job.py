"""StopProcessingJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopProcessingJobResponse(Response):
    """The response of `StopProcessingJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopProcessingJobRequest(Request[StopProcessingJobResponse]):
    """Stops a processing job."""

    __operation__: ClassVar = "StopProcessingJob"
    __response__: ClassVar = StopProcessingJobResponse

    processing_job_name: str
