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
    principal_id: str | None = None
    source_identity: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UserContext(Structure):
    """Information about the user who created or modified a SageMaker resource."""

    user_profile_arn: str | None = None
    user_profile_name: str | None = None
    domain_id: str | None = None
    iam_identity: IamIdentity | None = None
