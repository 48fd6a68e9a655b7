"""PartnerAppConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class PartnerAppConfig(Structure):
    """Configuration settings for the SageMaker Partner AI App."""

    admin_users: Sequence[str] | None = None
    """The list of users that are given admin access to the SageMaker Partner AI App."""

    arguments: Mapping[str, str] | None = None
    """This is a map of required inputs for a SageMaker Partner AI App. Based on the
    application type, the map is populated with a key and value pair that is
    specific to the user and application.
    """

    assigned_group_patterns: Sequence[str] | None = None
    """A list of Amazon Web Services IAM Identity Center group patterns that can
    access the SageMaker Partner AI App. Group names support wildcard matching
    using `*`. An empty list indicates the app will not use Identity Center group
    features. All groups specified in `RoleGroupAssignments` must match patterns
    in this list.
    """

    role_group_assignments: Sequence[RoleGroupAssignment] | None = None
    """A map of in-app roles to Amazon Web Services IAM Identity Center group
    patterns. Groups assigned to specific roles receive those permissions, while
    groups in `AssignedGroupPatterns` but not in this map receive default in-app
    role depending on app type. Group patterns support wildcard matching using
    `*`. Currently supported by Fiddler version 1.3 and later with roles:
    `ORG_MEMBER` (default) and `ORG_ADMIN`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RoleGroupAssignment(Structure):
    """Defines the mapping between an in-app role and the Amazon Web Services IAM
    Identity Center group patterns that should be assigned to that role within the
    SageMaker Partner AI App.
    """

    role_name: str
    """The name of the in-app role within the SageMaker Partner AI App. The specific
    roles available depend on the app type and version.
    """

    group_patterns: Sequence[str]
    """A list of Amazon Web Services IAM Identity Center group patterns that should
    be assigned to the specified role. Group patterns support wildcard matching
    using `*`.
    """
