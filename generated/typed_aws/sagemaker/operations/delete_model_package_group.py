"""DeleteModelPackageGroup of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelPackageGroupResponse(Response):
    """The response of `DeleteModelPackageGroup`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelPackageGroupRequest(Request[DeleteModelPackageGroupResponse]):
    """Deletes the specified model group."""

    __operation__: ClassVar = "DeleteModelPackageGroup"
    __response__: ClassVar = DeleteModelPackageGroupResponse

    model_package_group_name: str
