"""CreateUserProfile of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class CreateUserProfileResponse(Response):
    """The response of `CreateUserProfile`, with `user_profile_arn`."""

    user_profile_arn: str | None = None
    """The user profile Amazon Resource Name (ARN)."""


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
    """The ID of the associated Domain."""

    user_profile_name: str
    """A name for the UserProfile. This value is not case sensitive."""

    single_sign_on_user_identifier: str | None = None
    """A specifier for the type of value specified in SingleSignOnUserValue.
    Currently, the only supported value is "UserName". If the Domain's AuthMode is
    IAM Identity Center, this field is required. If the Domain's AuthMode is not
    IAM Identity Center, this field cannot be specified.
    """

    single_sign_on_user_value: str | None = None
    """The username of the associated Amazon Web Services Single Sign-On User for
    this UserProfile. If the Domain's AuthMode is IAM Identity Center, this field
    is required, and must match a valid username of a user in your directory. If
    the Domain's AuthMode is not IAM Identity Center, this field cannot be
    specified.
    """

    tags: Sequence[Tag] | None = None
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource.

    Tags that you specify for the User Profile are also added to all Apps that the
    User Profile launches.
    """

    user_settings: UserSettings | None = None
    """A collection of settings."""
