"""ResourceSpec of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.app_instance_type import app_instance_type_or_none

if TYPE_CHECKING:
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
    """The ARN of the SageMaker AI image that the image version belongs to."""

    sage_maker_image_version_arn: str | None = None
    """The ARN of the image version created on the instance. To clear the value set
    for `SageMakerImageVersionArn`, pass `None` as the value.
    """

    sage_maker_image_version_alias: str | None = None
    """The SageMakerImageVersionAlias of the image to launch with. This value is in
    SemVer 2.0.0 versioning format.
    """

    instance_type: AppInstanceType | None = field(
        default=None, converter=app_instance_type_or_none
    )
    """The instance type that the image version runs on.

    **Note:** **JupyterServer apps** only support the `system` value.

    For **KernelGateway apps**, the `system` value is translated to
    `ml.t3.medium`. KernelGateway apps also support all other values for available
    instance types.
    """

    lifecycle_config_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the
    Resource.
    """

    training_plan_arn: str | None = None
    """The ARN of the SageMaker AI Training Plan to use for this app. When you
    specify a training plan, the app launches on reserved GPU capacity. This field
    is supported for JupyterLab and CodeEditor app types.

    For more information about how to reserve GPU capacity with SageMaker AI
    Training Plans, see [Using training plans in Studio
    applications](https://docs.aws.amazon.com/sagemaker/latest/dg/training-plan-utilization-for-studio-apps.html).
    """
