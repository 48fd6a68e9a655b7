"""UpdateUserProfile of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True)
class UpdateUserProfileResponse(Response):
    """The response of `UpdateUserProfile`, with `user_profile_arn`."""

    user_profile_arn: str | None = field(default=None, metadata=wire("UserProfileArn"))
    """The user profile Amazon Resource Name (ARN)."""


@frozen(kw_only=True)
class UpdateUserProfileRequest(Request[UpdateUserProfileResponse]):
    """Updates a user profile."""

    __operation__: ClassVar = "UpdateUserProfile"
    __response__: ClassVar = UpdateUserProfileResponse

    domain_id: str = field(metadata=wire("DomainId"))
    """The domain ID."""

    user_profile_name: str = field(metadata=wire("UserProfileName"))
    """The user profile name."""

    user_settings: UserSettings | None = field(
        default=None, metadata=wire("UserSettings")
    )
    """A collection of settings."""
