"""UserContext of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class IamIdentity(Structure):
    """The IAM Identity details associated with the user. These details are
    associated with model package groups, model packages and project entities
    only.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM identity."""

    principal_id: str | None = None
    """The ID of the principal that assumes the IAM identity."""

    source_identity: str | None = None
    """The person or application which assumes the IAM identity."""


@frozen(kw_only=True, repr=False, eq=False)
class UserContext(Structure):
    """Information about the user who created or modified a SageMaker resource."""

    user_profile_arn: str | None = None
    """The Amazon Resource Name (ARN) of the user's profile."""

    user_profile_name: str | None = None
    """The name of the user's profile."""

    domain_id: str | None = None
    """The domain associated with the user."""

    iam_identity: IamIdentity | None = None
    """The IAM Identity details associated with the user. These details are
    associated with model package groups, model packages, project entities, hubs,
    and hub content only.
    """
