"""SpaceSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.app_type import AppType
from ..shapes.feature_status import FeatureStatus

if TYPE_CHECKING:
    from ..shapes.code_repository import CodeRepository
    from ..shapes.jupyter_server_app_settings import JupyterServerAppSettings
    from ..shapes.kernel_gateway_app_settings import KernelGatewayAppSettings
    from ..shapes.resource_spec import ResourceSpec
    from ..shapes.space_storage_settings import SpaceStorageSettings


@frozen(repr=False, eq=False)
class CustomFileSystemEFSFileSystem(Variant):
    """A custom file system in Amazon EFS."""

    value: EFSFileSystem = field(metadata=wire("EFSFileSystem"))


@frozen(repr=False, eq=False)
class CustomFileSystemFSxLustreFileSystem(Variant):
    """A custom file system in Amazon FSx for Lustre."""

    value: FSxLustreFileSystem = field(metadata=wire("FSxLustreFileSystem"))


@frozen(repr=False, eq=False)
class CustomFileSystemS3FileSystem(Variant):
    """A custom file system in Amazon S3. This is only supported in Amazon SageMaker
    Unified Studio.
    """

    value: S3FileSystem = field(metadata=wire("S3FileSystem"))


CustomFileSystem: TypeAlias = (
    CustomFileSystemEFSFileSystem
    | CustomFileSystemFSxLustreFileSystem
    | CustomFileSystemS3FileSystem
    | UnknownVariant
)
"""A file system, created by you, that you assign to a user profile or space for an
Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon
SageMaker AI Studio.
"""


@frozen(kw_only=True, repr=False, eq=False)
class EFSFileSystem(Structure):
    """A file system, created by you in Amazon EFS, that you assign to a user profile
    or space for an Amazon SageMaker AI Domain. Permitted users can access this
    file system in Amazon SageMaker AI Studio.
    """

    file_system_id: str


@frozen(kw_only=True, repr=False, eq=False)
class FSxLustreFileSystem(Structure):
    """A custom file system in Amazon FSx for Lustre."""

    file_system_id: str


@frozen(kw_only=True, repr=False, eq=False)
class S3FileSystem(Structure):
    """A custom file system in Amazon S3. This is only supported in Amazon SageMaker
    Unified Studio.
    """

    s3_uri: str


@frozen(kw_only=True, repr=False, eq=False)
class SpaceAppLifecycleManagement(Structure):
    """Settings that are used to configure and manage the lifecycle of Amazon
    SageMaker Studio applications in a space.
    """

    idle_settings: SpaceIdleSettings | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SpaceCodeEditorAppSettings(Structure):
    """The application settings for a Code Editor space."""

    default_resource_spec: ResourceSpec | None = None
    app_lifecycle_management: SpaceAppLifecycleManagement | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SpaceIdleSettings(Structure):
    """Settings related to idle shutdown of Studio applications in a space."""

    idle_timeout_in_minutes: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SpaceJupyterLabAppSettings(Structure):
    """The settings for the JupyterLab application within a space."""

    default_resource_spec: ResourceSpec | None = None
    code_repositories: Sequence[CodeRepository] = ABSENT
    app_lifecycle_management: SpaceAppLifecycleManagement | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SpaceSettings(Structure):
    """A collection of space settings."""

    jupyter_server_app_settings: JupyterServerAppSettings | None = None
    kernel_gateway_app_settings: KernelGatewayAppSettings | None = None
    code_editor_app_settings: SpaceCodeEditorAppSettings | None = None
    jupyter_lab_app_settings: SpaceJupyterLabAppSettings | None = None
    app_type: AppType | None = field(default=None, converter=or_none(AppType))
    space_storage_settings: SpaceStorageSettings | None = None
    space_managed_resources: FeatureStatus | None = field(
        default=None, converter=or_none(FeatureStatus)
    )
    custom_file_systems: Sequence[CustomFileSystem] = ABSENT
    remote_access: FeatureStatus | None = field(
        default=None, converter=or_none(FeatureStatus)
    )
