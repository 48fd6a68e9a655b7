"""KernelGatewayImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.file_system_config import FileSystemConfig


@frozen(kw_only=True, repr=False, eq=False)
class KernelGatewayImageConfig(Structure):
    """The configuration for the file system and kernels in a SageMaker AI image
    running as a KernelGateway app.
    """

    kernel_specs: Sequence[KernelSpec]
    file_system_config: FileSystemConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class KernelSpec(Structure):
    """The specification of a Jupyter kernel."""

    name: str
    display_name: str | None = None
