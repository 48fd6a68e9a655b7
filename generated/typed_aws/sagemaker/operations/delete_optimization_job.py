"""DeleteOptimizationJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteOptimizationJobResponse(Response):
    """The response of `DeleteOptimizationJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteOptimizationJobRequest(Request[DeleteOptimizationJobResponse]):
    """Deletes an optimization job."""

    __operation__: ClassVar = "DeleteOptimizationJob"
    __response__: ClassVar = DeleteOptimizationJobResponse

    optimization_job_name: str
