"""DeleteModelPackageGroupPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelPackageGroupPolicyResponse(Response):
    """The response of `DeleteModelPackageGroupPolicy`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelPackageGroupPolicyRequest(
    Request[DeleteModelPackageGroupPolicyResponse]
):
    """Deletes a model group resource policy."""

    __operation__: ClassVar = "DeleteModelPackageGroupPolicy"
    __response__: ClassVar = DeleteModelPackageGroupPolicyResponse

    model_package_group_name: str
