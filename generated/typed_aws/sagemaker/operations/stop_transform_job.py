"""StopTransformJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopTransformJobResponse(Response):
    """The response of `StopTransformJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopTransformJobRequest(Request[StopTransformJobResponse]):
    """Stops a batch transform job.

    When Amazon SageMaker receives a `StopTransformJob` request, the status of the
    job changes to `Stopping`. After Amazon SageMaker stops the job, the status is
    set to `Stopped`. When you stop a batch transform job before it is completed,
    Amazon SageMaker doesn't store the job's output in Amazon S3.
    """

    __operation__: ClassVar = "StopTransformJob"
    __response__: ClassVar = StopTransformJobResponse

    transform_job_name: str
