"""CreateUserProfile of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class CreateUserProfileResponse(Response):
    """The response of `CreateUserProfile`, with `user_profile_arn`."""

    user_profile_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateUserProfileRequest(Request[CreateUserProfileResponse]):
    """Creates a user profile. A user profile represents a single user within a
    domain, and is the main way to reference a "person" for the purposes of
    sharing, reporting, and other user-oriented features. This entity is created
    when a user onboards to a domain. If an administrator invites a person by
    email or imports them from IAM Identity Center, a user profile is
    automatically created. A user profile is the primary holder of settings for an
    individual user and has a reference to the user's private Amazon Elastic File
    System home directory.
    """

    __operation__: ClassVar = "CreateUserProfile"
    __response__: ClassVar = CreateUserProfileResponse

    domain_id: str
    user_profile_name: str
    single_sign_on_user_identifier: str | None = None
    single_sign_on_user_value: str | None = None
    tags: Sequence[Tag] | None = None
    user_settings: UserSettings | None = None
