"""DescribeUserProfile of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.user_profile_status import user_profile_status_or_none

if TYPE_CHECKING:
    from ..shapes.user_profile_status import UserProfileStatus
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class DescribeUserProfileResponse(Response):
    """The response of `DescribeUserProfile`, with `domain_id`, `user_profile_arn`,
    `user_profile_name`, `home_efs_file_system_uid`, `status`,
    `last_modified_time`, `creation_time`, `failure_reason` and others.
    """

    domain_id: str | None = None
    """The ID of the domain that contains the profile."""

    user_profile_arn: str | None = None
    """The user profile Amazon Resource Name (ARN)."""

    user_profile_name: str | None = None
    """The user profile name."""

    home_efs_file_system_uid: str | None = None
    """The ID of the user's profile in the Amazon Elastic File System volume."""

    status: UserProfileStatus | None = field(
        default=None, converter=user_profile_status_or_none
    )
    """The status."""

    last_modified_time: datetime | None = None
    """The last modified time."""

    creation_time: datetime | None = None
    """The creation time."""

    failure_reason: str | None = None
    """The failure reason."""

    single_sign_on_user_identifier: str | None = None
    """The IAM Identity Center user identifier."""

    single_sign_on_user_value: str | None = None
    """The IAM Identity Center user value."""

    user_settings: UserSettings | None = None
    """A collection of settings."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeUserProfileRequest(Request[DescribeUserProfileResponse]):
    """Describes a user profile. For more information, see `CreateUserProfile`."""

    __operation__: ClassVar = "DescribeUserProfile"
    __response__: ClassVar = DescribeUserProfileResponse

    domain_id: str
    """The domain ID."""

    user_profile_name: str
    """The user profile name. This value is not case sensitive."""
