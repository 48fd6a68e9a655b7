"""StopJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.job_category import JobCategory


@frozen(kw_only=True, repr=False, eq=False)
class StopJobResponse(Response):
    """The response of `StopJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopJobRequest(Request[StopJobResponse]):
    """Stops a running job. When you call `StopJob`, Amazon SageMaker sets the job
    status to `Stopping`. After the job stops, the status changes to `Stopped`.
    Partial results may be available in the output location if the job was in
    progress. To delete a stopped job, call `DeleteJob`.

    The following operations are related to `StopJob`:

    - `CreateJob`
    - `DescribeJob`
    - `DeleteJob`
    """

    __operation__: ClassVar = "StopJob"
    __response__: ClassVar = StopJobResponse

    job_name: str
    job_category: JobCategory = field(converter=as_enum(JobCategory))
