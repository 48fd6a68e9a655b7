"""PartnerAppConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class PartnerAppConfig(Structure):
    """Configuration settings for the SageMaker Partner AI App."""

    admin_users: Sequence[str] = ABSENT
    arguments: Mapping[str, str] = ABSENT
    assigned_group_patterns: Sequence[str] = ABSENT
    role_group_assignments: Sequence[RoleGroupAssignment] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class RoleGroupAssignment(Structure):
    """Defines the mapping between an in-app role and the Amazon Web Services IAM
    Identity Center group patterns that should be assigned to that role within the
    SageMaker Partner AI App.
    """

    role_name: str
    group_patterns: Sequence[str]
