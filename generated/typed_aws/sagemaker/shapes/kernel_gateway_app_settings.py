"""KernelGatewayAppSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.custom_image import CustomImage
    from ..shapes.resource_spec import ResourceSpec


@frozen(kw_only=True, repr=False, eq=False)
class KernelGatewayAppSettings(Structure):
    """The KernelGateway app settings."""

    default_resource_spec: ResourceSpec | None = None
    custom_images: Sequence[CustomImage] = ABSENT
    lifecycle_config_arns: Sequence[str] = ABSENT
