"""DescribeImage of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.image_status import ImageStatus


@frozen(kw_only=True, repr=False, eq=False)
class DescribeImageResponse(Response):
    """The response of `DescribeImage`, with `creation_time`, `description`,
    `display_name`, `failure_reason`, `image_arn`, `image_name`, `image_status`,
    `last_modified_time` and others.
    """

    creation_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    failure_reason: str | None = None
    image_arn: str | None = None
    image_name: str | None = None
    image_status: ImageStatus | None = field(
        default=None, converter=or_none(ImageStatus)
    )
    last_modified_time: datetime | None = None
    role_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeImageRequest(StatusOrGoneRequest[DescribeImageResponse]):
    """Describes a SageMaker AI image. Waiters: `ImageCreatedWaiter`,
    `ImageDeletedWaiter`, `ImageUpdatedWaiter`; `wait_for` waits for any other
    state.
    """

    __operation__: ClassVar = "DescribeImage"
    __response__: ClassVar = DescribeImageResponse
    __status__: ClassVar = "image_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "ImageStatus"
    __states__: ClassVar = {
        "passing": ("CREATING", "UPDATING"),
        "leaving": ("DELETING",),
        "resting": ("CREATED",),
        "failed": ("CREATE_FAILED", "UPDATE_FAILED"),
        "undeleted": ("DELETE_FAILED",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    image_name: str
