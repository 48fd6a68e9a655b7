"""JupyterLabAppSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.app_lifecycle_management import AppLifecycleManagement
    from ..shapes.code_repository import CodeRepository
    from ..shapes.custom_image import CustomImage
    from ..shapes.resource_spec import ResourceSpec


@frozen(kw_only=True, repr=False, eq=False)
class EmrSettings(Structure):
    """The configuration parameters that specify the IAM roles assumed by the
    execution role of SageMaker (assumable roles) and the cluster instances or job
    execution environments (execution roles or runtime roles) to manage and access
    resources required for running Amazon EMR clusters or Amazon EMR Serverless
    applications.
    """

    assumable_role_arns: Sequence[str] = ABSENT
    execution_role_arns: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class JupyterLabAppSettings(Structure):
    """The settings for the JupyterLab application."""

    default_resource_spec: ResourceSpec | None = None
    custom_images: Sequence[CustomImage] = ABSENT
    lifecycle_config_arns: Sequence[str] = ABSENT
    code_repositories: Sequence[CodeRepository] = ABSENT
    app_lifecycle_management: AppLifecycleManagement | None = None
    emr_settings: EmrSettings | None = None
    built_in_lifecycle_config_arn: str | None = None
