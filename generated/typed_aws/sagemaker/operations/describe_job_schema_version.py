"""DescribeJobSchemaVersion of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.job_category import JobCategory


@frozen(kw_only=True, repr=False, eq=False)
class DescribeJobSchemaVersionResponse(Response):
    """The response of `DescribeJobSchemaVersion`, with `job_category`,
    `job_config_schema_version` and `job_config_schema`.
    """

    job_category: JobCategory = field(default=ABSENT, converter=as_enum(JobCategory))
    job_config_schema_version: str = ABSENT
    job_config_schema: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeJobSchemaVersionRequest(Request[DescribeJobSchemaVersionResponse]):
    """Returns the JSON schema for a specified job category and schema version. Use
    this schema to validate your `JobConfigDocument` before calling `CreateJob`.
    If you don't specify a schema version, the latest version is returned. The
    schema defines required fields, allowed values, and constraints for the job
    configuration.

    The following operations are related to `DescribeJobSchemaVersion`:

    - `ListJobSchemaVersions`
    - `CreateJob`
    """

    __operation__: ClassVar = "DescribeJobSchemaVersion"
    __response__: ClassVar = DescribeJobSchemaVersionResponse

    job_category: JobCategory = field(converter=as_enum(JobCategory))
    job_config_schema_version: str | None = None
