"""DescribeUserProfile of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.user_profile_status import UserProfileStatus

if TYPE_CHECKING:
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class DescribeUserProfileResponse(Response):
    """The response of `DescribeUserProfile`, with `domain_id`, `user_profile_arn`,
    `user_profile_name`, `home_efs_file_system_uid`, `status`,
    `last_modified_time`, `creation_time`, `failure_reason` and others.
    """

    domain_id: str | None = None
    user_profile_arn: str | None = None
    user_profile_name: str | None = None
    home_efs_file_system_uid: str | None = None
    status: UserProfileStatus | None = field(
        default=None, converter=or_none(UserProfileStatus)
    )
    last_modified_time: datetime | None = None
    creation_time: datetime | None = None
    failure_reason: str | None = None
    single_sign_on_user_identifier: str | None = None
    single_sign_on_user_value: str | None = None
    user_settings: UserSettings | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeUserProfileRequest(StatusOrGoneRequest[DescribeUserProfileResponse]):
    """Describes a user profile. For more information, see `CreateUserProfile`."""

    __operation__: ClassVar = "DescribeUserProfile"
    __response__: ClassVar = DescribeUserProfileResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "UserProfileStatus"
    __states__: ClassVar = {
        "passing": ("Pending", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("Failed", "Update_Failed"),
        "undeleted": ("Delete_Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    domain_id: str
    user_profile_name: str
