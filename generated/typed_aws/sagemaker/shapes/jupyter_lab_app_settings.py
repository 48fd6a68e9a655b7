"""JupyterLabAppSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

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

    assumable_role_arns: Sequence[str] | None = None
    """An array of Amazon Resource Names (ARNs) of the IAM roles that the execution
    role of SageMaker can assume for performing operations or tasks related to
    Amazon EMR clusters or Amazon EMR Serverless applications. These roles define
    the permissions and access policies required when performing Amazon
    EMR-related operations, such as listing, connecting to, or terminating Amazon
    EMR clusters or Amazon EMR Serverless applications. They are typically used in
    cross-account access scenarios, where the Amazon EMR resources (clusters or
    serverless applications) are located in a different Amazon Web Services
    account than the SageMaker domain.
    """

    execution_role_arns: Sequence[str] | None = None
    """An array of Amazon Resource Names (ARNs) of the IAM roles used by the Amazon
    EMR cluster instances or job execution environments to access other Amazon Web
    Services services and resources needed during the runtime of your Amazon EMR
    or Amazon EMR Serverless workloads, such as Amazon S3 for data access, Amazon
    CloudWatch for logging, or other Amazon Web Services services based on the
    particular workload requirements.
    """


@frozen(kw_only=True, repr=False, eq=False)
class JupyterLabAppSettings(Structure):
    """The settings for the JupyterLab application."""

    default_resource_spec: ResourceSpec | None = None
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on.

    **Note:** When both `SageMakerImageVersionArn` and `SageMakerImageArn` are
    passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn`
    will not take effect if `SageMakerImageVersionArn` already exists in the
    `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To
    clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
    """

    custom_images: Sequence[CustomImage] | None = None
    """A list of custom SageMaker images that are configured to run as a JupyterLab
    app.
    """

    lifecycle_config_arns: Sequence[str] | None = None
    """The Amazon Resource Name (ARN) of the lifecycle configurations attached to the
    user profile or domain. To remove a lifecycle config, you must set
    `LifecycleConfigArns` to an empty list.
    """

    code_repositories: Sequence[CodeRepository] | None = None
    """A list of Git repositories that SageMaker automatically displays to users for
    cloning in the JupyterLab application.
    """

    app_lifecycle_management: AppLifecycleManagement | None = None
    """Indicates whether idle shutdown is activated for JupyterLab applications."""

    emr_settings: EmrSettings | None = None
    """The configuration parameters that specify the IAM roles assumed by the
    execution role of SageMaker (assumable roles) and the cluster instances or job
    execution environments (execution roles or runtime roles) to manage and access
    resources required for running Amazon EMR clusters or Amazon EMR Serverless
    applications.
    """

    built_in_lifecycle_config_arn: str | None = None
    """The lifecycle configuration that runs before the default lifecycle
    configuration. It can override changes made in the default lifecycle
    configuration.
    """
