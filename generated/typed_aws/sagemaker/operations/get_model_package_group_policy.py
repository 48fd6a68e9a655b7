"""GetModelPackageGroupPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class GetModelPackageGroupPolicyResponse(Response):
    """The response of `GetModelPackageGroupPolicy`, with `resource_policy`."""

    resource_policy: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class GetModelPackageGroupPolicyRequest(Request[GetModelPackageGroupPolicyResponse]):
    """Gets a resource policy that manages access for a model group. For information
    about resource policies, see [Identity-based policies and resource-based
    policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html)
    in the *Amazon Web Services Identity and Access Management User Guide.*.
    """

    __operation__: ClassVar = "GetModelPackageGroupPolicy"
    __response__: ClassVar = GetModelPackageGroupPolicyResponse

    model_package_group_name: str
