"""PutModelPackageGroupPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class PutModelPackageGroupPolicyResponse(Response):
    """The response of `PutModelPackageGroupPolicy`, with `model_package_group_arn`."""

    model_package_group_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class PutModelPackageGroupPolicyRequest(Request[PutModelPackageGroupPolicyResponse]):
    """Adds a resouce policy to control access to a model group. For information
    about resoure policies, see [Identity-based policies and resource-based
    policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html)
    in the *Amazon Web Services Identity and Access Management User Guide.*.
    """

    __operation__: ClassVar = "PutModelPackageGroupPolicy"
    __response__: ClassVar = PutModelPackageGroupPolicyResponse

    model_package_group_name: str
    resource_policy: str
