"""CreateModelPackageGroup of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.managed_configuration import ManagedConfiguration
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelPackageGroupResponse(Response):
    """The response of `CreateModelPackageGroup`, with `model_package_group_arn`."""

    model_package_group_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelPackageGroupRequest(Request[CreateModelPackageGroupResponse]):
    """Creates a model group. A model group contains a group of model versions."""

    __operation__: ClassVar = "CreateModelPackageGroup"
    __response__: ClassVar = CreateModelPackageGroupResponse

    model_package_group_name: str
    model_package_group_description: str | None = None
    tags: Sequence[Tag] | None = None
    managed_configuration: ManagedConfiguration | None = None
