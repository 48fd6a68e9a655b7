"""DeleteUserProfile of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteUserProfileResponse(Response):
    """The response of `DeleteUserProfile`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteUserProfileRequest(Request[DeleteUserProfileResponse]):
    """Deletes a user profile. When a user profile is deleted, the user loses access
    to their EFS volume, including data, notebooks, and other artifacts.
    """

    __operation__: ClassVar = "DeleteUserProfile"
    __response__: ClassVar = DeleteUserProfileResponse

    domain_id: str
    user_profile_name: str
