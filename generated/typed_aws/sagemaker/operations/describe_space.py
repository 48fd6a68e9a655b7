"""DescribeSpace of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.space_status import SpaceStatus

if TYPE_CHECKING:
    from ..shapes.ownership_settings import OwnershipSettings
    from ..shapes.space_settings import SpaceSettings
    from ..shapes.space_sharing_settings import SpaceSharingSettings


@frozen(kw_only=True, repr=False, eq=False)
class DescribeSpaceResponse(Response):
    """The response of `DescribeSpace`, with `domain_id`, `space_arn`, `space_name`,
    `home_efs_file_system_uid`, `status`, `last_modified_time`, `creation_time`,
    `failure_reason` and others.
    """

    domain_id: str | None = None
    space_arn: str | None = None
    space_name: str | None = None
    home_efs_file_system_uid: str | None = None
    status: SpaceStatus | None = field(default=None, converter=or_none(SpaceStatus))
    last_modified_time: datetime | None = None
    creation_time: datetime | None = None
    failure_reason: str | None = None
    space_settings: SpaceSettings | None = None
    ownership_settings: OwnershipSettings | None = None
    space_sharing_settings: SpaceSharingSettings | None = None
    space_display_name: str | None = None
    url: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeSpaceRequest(StatusOrGoneRequest[DescribeSpaceResponse]):
    """Describes the space."""

    __operation__: ClassVar = "DescribeSpace"
    __response__: ClassVar = DescribeSpaceResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "SpaceStatus"
    __states__: ClassVar = {
        "passing": ("Pending", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("Failed", "Update_Failed"),
        "undeleted": ("Delete_Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    domain_id: str
    space_name: str
