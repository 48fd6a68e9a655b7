"""KernelGatewayImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.file_system_config import FileSystemConfig


@frozen(kw_only=True)
class KernelGatewayImageConfig:
    """The configuration for the file system and kernels in a SageMaker AI image
    running as a KernelGateway app.
    """

    kernel_specs: Sequence[KernelSpec] = field(metadata=wire("KernelSpecs"))
    """The specification of the Jupyter kernels in the image."""

    file_system_config: FileSystemConfig | None = field(
        default=None, metadata=wire("FileSystemConfig")
    )
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""


@frozen(kw_only=True)
class KernelSpec:
    """The specification of a Jupyter kernel."""

    name: str = field(metadata=wire("Name"))
    """The name of the Jupyter kernel in the image. This value is case sensitive."""

    display_name: str | None = field(default=None, metadata=wire("DisplayName"))
    """The display name of the kernel."""
