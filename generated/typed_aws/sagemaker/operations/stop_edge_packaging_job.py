"""StopEdgePackagingJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopEdgePackagingJobResponse(Response):
    """The response of `StopEdgePackagingJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopEdgePackagingJobRequest(Request[StopEdgePackagingJobResponse]):
    """Request to stop an edge packaging job."""

    __operation__: ClassVar = "StopEdgePackagingJob"
    __response__: ClassVar = StopEdgePackagingJobResponse

    edge_packaging_job_name: str
