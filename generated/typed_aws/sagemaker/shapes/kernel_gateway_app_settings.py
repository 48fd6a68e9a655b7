"""KernelGatewayAppSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.custom_image import CustomImage
    from ..shapes.resource_spec import ResourceSpec


@frozen(kw_only=True, repr=False, eq=False)
class KernelGatewayAppSettings(Structure):
    """The KernelGateway app settings."""

    default_resource_spec: ResourceSpec | None = None
    """The default instance type and the Amazon Resource Name (ARN) of the default
    SageMaker AI image used by the KernelGateway app.

    **Note:** The Amazon SageMaker AI Studio UI does not use the default instance
    type value set here. The default instance type set here is used when Apps are
    created using the CLI or CloudFormation and the instance type parameter value
    is not passed.
    """

    custom_images: Sequence[CustomImage] | None = None
    """A list of custom SageMaker AI images that are configured to run as a
    KernelGateway app.

    The maximum number of custom images are as follows.

    - On a domain level: 200
    - On a space level: 5
    - On a user profile level: 5
    """

    lifecycle_config_arns: Sequence[str] | None = None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the
    the user profile or domain.

    **Note:** To remove a Lifecycle Config, you must set `LifecycleConfigArns` to
    an empty list.
    """
