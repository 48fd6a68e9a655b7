"""JupyterLabAppImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.container_config import ContainerConfig
    from ..shapes.file_system_config import FileSystemConfig


@frozen(kw_only=True, repr=False, eq=False)
class JupyterLabAppImageConfig(Structure):
    """The configuration for the file system and kernels in a SageMaker AI image
    running as a JupyterLab app. The `FileSystemConfig` object is not supported.
    """

    file_system_config: FileSystemConfig | None = None
    container_config: ContainerConfig | None = None
