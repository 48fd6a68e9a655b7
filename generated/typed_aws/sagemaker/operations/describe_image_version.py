"""DescribeImageVersion of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.image_version_status import image_version_status_or_none
from ..shapes.job_type import job_type_or_none
from ..shapes.processor import processor_or_none
from ..shapes.vendor_guidance import vendor_guidance_or_none

if TYPE_CHECKING:
    from ..shapes.image_version_status import ImageVersionStatus
    from ..shapes.job_type import JobType
    from ..shapes.processor import Processor
    from ..shapes.vendor_guidance import VendorGuidance


@frozen(kw_only=True, repr=False, eq=False)
class DescribeImageVersionResponse(Response):
    """The response of `DescribeImageVersion`, with `base_image`, `container_image`,
    `creation_time`, `failure_reason`, `image_arn`, `image_version_arn`,
    `image_version_status`, `last_modified_time` and others.
    """

    base_image: str | None = None
    container_image: str | None = None
    creation_time: datetime | None = None
    failure_reason: str | None = None
    image_arn: str | None = None
    image_version_arn: str | None = None
    image_version_status: ImageVersionStatus | None = field(
        default=None, converter=image_version_status_or_none
    )
    last_modified_time: datetime | None = None
    version: int | None = None
    vendor_guidance: VendorGuidance | None = field(
        default=None, converter=vendor_guidance_or_none
    )
    job_type: JobType | None = field(default=None, converter=job_type_or_none)
    ml_framework: str | None = field(default=None, metadata=wire("MLFramework"))
    programming_lang: str | None = None
    processor: Processor | None = field(default=None, converter=processor_or_none)
    horovod: bool | None = None
    release_notes: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeImageVersionRequest(Request[DescribeImageVersionResponse]):
    """Describes a version of a SageMaker AI image."""

    __operation__: ClassVar = "DescribeImageVersion"
    __response__: ClassVar = DescribeImageVersionResponse

    image_name: str
    version: int | None = None
    alias: str | None = None
