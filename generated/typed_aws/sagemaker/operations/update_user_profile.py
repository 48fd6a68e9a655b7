"""UpdateUserProfile of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class UpdateUserProfileResponse(Response):
    """The response of `UpdateUserProfile`, with `user_profile_arn`."""

    user_profile_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateUserProfileRequest(Request[UpdateUserProfileResponse]):
    """Updates a user profile."""

    __operation__: ClassVar = "UpdateUserProfile"
    __response__: ClassVar = UpdateUserProfileResponse

    domain_id: str
    user_profile_name: str
    user_settings: UserSettings | None = None
