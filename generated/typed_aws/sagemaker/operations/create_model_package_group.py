"""CreateModelPackageGroup of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.managed_configuration import ManagedConfiguration
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelPackageGroupResponse(Response):
    """The response of `CreateModelPackageGroup`, with `model_package_group_arn`."""

    model_package_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model group."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelPackageGroupRequest(Request[CreateModelPackageGroupResponse]):
    """Creates a model group. A model group contains a group of model versions."""

    __operation__: ClassVar = "CreateModelPackageGroup"
    __response__: ClassVar = CreateModelPackageGroupResponse

    model_package_group_name: str
    """The name of the model group."""

    model_package_group_description: str | None = None
    """A description for the model group."""

    tags: Sequence[Tag] | None = None
    """A list of key value pairs associated with the model group. For more
    information, see [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """

    managed_configuration: ManagedConfiguration | None = None
    """The managed configuration of the model package group."""
