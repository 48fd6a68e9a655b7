"""StopAutoMLJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True, repr=False, eq=False)
class StopAutoMLJobResponse(Response):
    """The response of `StopAutoMLJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopAutoMLJobRequest(Request[StopAutoMLJobResponse]):
    """A method for forcing a running job to shut down."""

    __operation__: ClassVar = "StopAutoMLJob"
    __response__: ClassVar = StopAutoMLJobResponse

    auto_ml_job_name: str = field(metadata=wire("AutoMLJobName"))
