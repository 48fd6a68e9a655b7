"""StopOptimizationJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopOptimizationJobResponse(Response):
    """The response of `StopOptimizationJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopOptimizationJobRequest(Request[StopOptimizationJobResponse]):
    """Ends a running inference optimization job."""

    __operation__: ClassVar = "StopOptimizationJob"
    __response__: ClassVar = StopOptimizationJobResponse

    optimization_job_name: str
