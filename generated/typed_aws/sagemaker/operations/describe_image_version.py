"""DescribeImageVersion of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, wire
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
        default=None, converter=or_none(ImageVersionStatus)
    )
    last_modified_time: datetime | None = None
    version: int | None = None
    vendor_guidance: VendorGuidance | None = field(
        default=None, converter=or_none(VendorGuidance)
    )
    job_type: JobType | None = field(default=None, converter=or_none(JobType))
    ml_framework: str | None = field(default=None, metadata=wire("MLFramework"))
    programming_lang: str | None = None
    processor: Processor | None = field(default=None, converter=or_none(Processor))
    horovod: bool | None = None
    release_notes: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeImageVersionRequest(StatusOrGoneRequest[DescribeImageVersionResponse]):
    """Describes a version of a SageMaker AI image. Waiters:
    `ImageVersionCreatedWaiter`, `ImageVersionDeletedWaiter`; `wait_for` waits for
    any other state.
    """

    __operation__: ClassVar = "DescribeImageVersion"
    __response__: ClassVar = DescribeImageVersionResponse
    __status__: ClassVar = "image_version_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "ImageVersionStatus"
    __states__: ClassVar = {
        "passing": ("CREATING",),
        "leaving": ("DELETING",),
        "resting": ("CREATED",),
        "failed": ("CREATE_FAILED",),
        "undeleted": ("DELETE_FAILED",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    image_name: str
    version: int | None = None
    alias: str | None = None
