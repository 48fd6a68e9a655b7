"""ResourceSpec of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.app_instance_type import AppInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class ResourceSpec(Structure):
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on.

    **Note:** When both `SageMakerImageVersionArn` and `SageMakerImageArn` are
    passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn`
    will not take effect if `SageMakerImageVersionArn` already exists in the
    `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To
    clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
    """

    sage_maker_image_arn: str | None = None
    sage_maker_image_version_arn: str | None = None
    sage_maker_image_version_alias: str | None = None
    instance_type: AppInstanceType | None = field(
        default=None, converter=or_none(AppInstanceType)
    )
    lifecycle_config_arn: str | None = None
    training_plan_arn: str | None = None
