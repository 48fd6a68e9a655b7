"""DefaultSpaceSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.custom_file_system_config import CustomFileSystemConfig
    from ..shapes.custom_posix_user_config import CustomPosixUserConfig
    from ..shapes.default_space_storage_settings import DefaultSpaceStorageSettings
    from ..shapes.jupyter_lab_app_settings import JupyterLabAppSettings
    from ..shapes.jupyter_server_app_settings import JupyterServerAppSettings
    from ..shapes.kernel_gateway_app_settings import KernelGatewayAppSettings


@frozen(kw_only=True, repr=False, eq=False)
class DefaultSpaceSettings(Structure):
    """The default settings for shared spaces that users create in the domain.

    SageMaker applies these settings only to shared spaces. It doesn't apply them
    to private spaces.
    """

    execution_role: str | None = None
    security_groups: Sequence[str] = ABSENT
    jupyter_server_app_settings: JupyterServerAppSettings | None = None
    kernel_gateway_app_settings: KernelGatewayAppSettings | None = None
    jupyter_lab_app_settings: JupyterLabAppSettings | None = None
    space_storage_settings: DefaultSpaceStorageSettings | None = None
    custom_posix_user_config: CustomPosixUserConfig | None = None
    custom_file_system_configs: Sequence[CustomFileSystemConfig] = ABSENT
