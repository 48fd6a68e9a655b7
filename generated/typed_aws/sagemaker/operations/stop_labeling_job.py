"""StopLabelingJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopLabelingJobResponse(Response):
    """The response of `StopLabelingJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopLabelingJobRequest(Request[StopLabelingJobResponse]):
    """Stops a running labeling job. A job that is stopped cannot be restarted. Any
    results obtained before the job is stopped are placed in the Amazon S3 output
    bucket.
    """

    __operation__: ClassVar = "StopLabelingJob"
    __response__: ClassVar = StopLabelingJobResponse

    labeling_job_name: str
