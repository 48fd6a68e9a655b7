"""MemberDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CognitoMemberDefinition(Structure):
    """Identifies a Amazon Cognito user group. A user group can be used in on or more
    work teams.
    """

    user_pool: str
    user_group: str
    client_id: str


@frozen(kw_only=True, repr=False, eq=False)
class MemberDefinition(Structure):
    """Defines an Amazon Cognito or your own OIDC IdP user group that is part of a
    work team.
    """

    cognito_member_definition: CognitoMemberDefinition | None = None
    oidc_member_definition: OidcMemberDefinition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class OidcMemberDefinition(Structure):
    """A list of user groups that exist in your OIDC Identity Provider (IdP). One to
    ten groups can be used to create a single private work team. When you add a
    user group to the list of `Groups`, you can add that user group to one or more
    private work teams. If you add a user group to a private work team, all
    workers in that user group are added to the work team.
    """

    groups: Sequence[str] = ABSENT
