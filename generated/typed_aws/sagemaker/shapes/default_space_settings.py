"""DefaultSpaceSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

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
    """The ARN of the execution role for the space."""

    security_groups: Sequence[str] | None = None
    """The security group IDs for the Amazon VPC that the space uses for
    communication.
    """

    jupyter_server_app_settings: JupyterServerAppSettings | None = None
    """The JupyterServer app settings."""

    kernel_gateway_app_settings: KernelGatewayAppSettings | None = None
    """The KernelGateway app settings."""

    jupyter_lab_app_settings: JupyterLabAppSettings | None = None
    """The settings for the JupyterLab application."""

    space_storage_settings: DefaultSpaceStorageSettings | None = None
    """The default storage settings for a space."""

    custom_posix_user_config: CustomPosixUserConfig | None = None
    """Details about the POSIX identity that is used for file system operations."""

    custom_file_system_configs: Sequence[CustomFileSystemConfig] | None = None
    """The settings for assigning a custom file system to a domain. Permitted users
    can access this file system in Amazon SageMaker AI Studio.
    """
