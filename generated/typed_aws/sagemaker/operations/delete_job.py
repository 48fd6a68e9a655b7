"""DeleteJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.job_category import JobCategory


@frozen(kw_only=True, repr=False, eq=False)
class DeleteJobResponse(Response):
    """The response of `DeleteJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteJobRequest(Request[DeleteJobResponse]):
    """Deletes a job. This operation is idempotent. If the job is currently running,
    you must stop it before deleting it by calling `StopJob`.

    The following operations are related to `DeleteJob`:

    - `CreateJob`
    - `StopJob`
    - `DescribeJob`
    """

    __operation__: ClassVar = "DeleteJob"
    __response__: ClassVar = DeleteJobResponse

    job_name: str
    job_category: JobCategory = field(converter=as_enum(JobCategory))
