"""UserContext of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class IamIdentity:
    """The IAM Identity details associated with the user. These details are
    associated with model package groups, model packages and project entities
    only.
    """

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the IAM identity."""

    principal_id: str | None = field(default=None, metadata=wire("PrincipalId"))
    """The ID of the principal that assumes the IAM identity."""

    source_identity: str | None = field(default=None, metadata=wire("SourceIdentity"))
    """The person or application which assumes the IAM identity."""


@frozen(kw_only=True)
class UserContext:
    """Information about the user who created or modified a SageMaker resource."""

    user_profile_arn: str | None = field(default=None, metadata=wire("UserProfileArn"))
    """The Amazon Resource Name (ARN) of the user's profile."""

    user_profile_name: str | None = field(
        default=None, metadata=wire("UserProfileName")
    )
    """The name of the user's profile."""

    domain_id: str | None = field(default=None, metadata=wire("DomainId"))
    """The domain associated with the user."""

    iam_identity: IamIdentity | None = field(default=None, metadata=wire("IamIdentity"))
    """The IAM Identity details associated with the user. These details are
    associated with model package groups, model packages, project entities, hubs,
    and hub content only.
    """
