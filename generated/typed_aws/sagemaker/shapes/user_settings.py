"""UserSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted, each
from ..._runtime.shapes import Structure, wire
from ..shapes.app_instance_type import app_instance_type_list_or_none
from ..shapes.app_type import app_type_list_or_none
from ..shapes.feature_status import feature_status_or_none

if TYPE_CHECKING:
    from ..shapes.app_instance_type import AppInstanceType
    from ..shapes.app_lifecycle_management import AppLifecycleManagement
    from ..shapes.app_type import AppType
    from ..shapes.custom_file_system_config import CustomFileSystemConfig
    from ..shapes.custom_image import CustomImage
    from ..shapes.custom_posix_user_config import CustomPosixUserConfig
    from ..shapes.default_space_storage_settings import DefaultSpaceStorageSettings
    from ..shapes.feature_status import FeatureStatus
    from ..shapes.jupyter_lab_app_settings import JupyterLabAppSettings
    from ..shapes.jupyter_server_app_settings import JupyterServerAppSettings
    from ..shapes.kernel_gateway_app_settings import KernelGatewayAppSettings
    from ..shapes.resource_spec import ResourceSpec


class AutoMountHomeEFS(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    DEFAULT_AS_DOMAIN = "DefaultAsDomain"


AutoMountHomeEFSLike: TypeAlias = (
    AutoMountHomeEFS
    | Literal[
        "Enabled",
        "Disabled",
        "DefaultAsDomain",
    ]
)


def auto_mount_home_efs_or_none(
    value: AutoMountHomeEFSLike | None, /
) -> AutoMountHomeEFS | None:
    return None if value is None else converted(AutoMountHomeEFS, value)


class DataSourceName(OpenEnum):
    SALESFORCE_GENIE = "SalesforceGenie"
    SNOWFLAKE = "Snowflake"


DataSourceNameLike: TypeAlias = (
    DataSourceName
    | Literal[
        "SalesforceGenie",
        "Snowflake",
    ]
)


def data_source_name_or_none(
    value: DataSourceNameLike | None, /
) -> DataSourceName | None:
    return None if value is None else converted(DataSourceName, value)


class ExecutionRoleSessionNameMode(OpenEnum):
    STATIC = "STATIC"
    USER_IDENTITY = "USER_IDENTITY"


ExecutionRoleSessionNameModeLike: TypeAlias = (
    ExecutionRoleSessionNameMode
    | Literal[
        "STATIC",
        "USER_IDENTITY",
    ]
)


def execution_role_session_name_mode_or_none(
    value: ExecutionRoleSessionNameModeLike | None, /
) -> ExecutionRoleSessionNameMode | None:
    return None if value is None else converted(ExecutionRoleSessionNameMode, value)


class MlTools(OpenEnum):
    DATA_WRANGLER = "DataWrangler"
    FEATURE_STORE = "FeatureStore"
    EMR_CLUSTERS = "EmrClusters"
    AUTO_ML = "AutoMl"
    EXPERIMENTS = "Experiments"
    TRAINING = "Training"
    MODEL_EVALUATION = "ModelEvaluation"
    PIPELINES = "Pipelines"
    MODELS = "Models"
    JUMP_START = "JumpStart"
    INFERENCE_RECOMMENDER = "InferenceRecommender"
    ENDPOINTS = "Endpoints"
    PROJECTS = "Projects"
    INFERENCE_OPTIMIZATION = "InferenceOptimization"
    PERFORMANCE_EVALUATION = "PerformanceEvaluation"
    LAKERA_GUARD = "LakeraGuard"
    COMET = "Comet"
    DEEPCHECKS_LLM_EVALUATION = "DeepchecksLLMEvaluation"
    FIDDLER = "Fiddler"
    HYPER_POD_CLUSTERS = "HyperPodClusters"
    RUNNING_INSTANCES = "RunningInstances"
    DATASETS = "Datasets"
    EVALUATORS = "Evaluators"


MlToolsLike: TypeAlias = (
    MlTools
    | Literal[
        "DataWrangler",
        "FeatureStore",
        "EmrClusters",
        "AutoMl",
        "Experiments",
        "Training",
        "ModelEvaluation",
        "Pipelines",
        "Models",
        "JumpStart",
        "InferenceRecommender",
        "Endpoints",
        "Projects",
        "InferenceOptimization",
        "PerformanceEvaluation",
        "LakeraGuard",
        "Comet",
        "DeepchecksLLMEvaluation",
        "Fiddler",
        "HyperPodClusters",
        "RunningInstances",
        "Datasets",
        "Evaluators",
    ]
)


def ml_tools_list_or_none(
    value: Sequence[MlToolsLike] | None, /
) -> Sequence[MlTools] | None:
    return None if value is None else each(MlTools, value)


class NotebookOutputOption(OpenEnum):
    ALLOWED = "Allowed"
    DISABLED = "Disabled"


NotebookOutputOptionLike: TypeAlias = (
    NotebookOutputOption
    | Literal[
        "Allowed",
        "Disabled",
    ]
)


def notebook_output_option_or_none(
    value: NotebookOutputOptionLike | None, /
) -> NotebookOutputOption | None:
    return None if value is None else converted(NotebookOutputOption, value)


class RStudioServerProAccessStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


RStudioServerProAccessStatusLike: TypeAlias = (
    RStudioServerProAccessStatus
    | Literal[
        "ENABLED",
        "DISABLED",
    ]
)


def r_studio_server_pro_access_status_or_none(
    value: RStudioServerProAccessStatusLike | None, /
) -> RStudioServerProAccessStatus | None:
    return None if value is None else converted(RStudioServerProAccessStatus, value)


class RStudioServerProUserGroup(OpenEnum):
    R_STUDIO_ADMIN = "R_STUDIO_ADMIN"
    R_STUDIO_USER = "R_STUDIO_USER"


RStudioServerProUserGroupLike: TypeAlias = (
    RStudioServerProUserGroup
    | Literal[
        "R_STUDIO_ADMIN",
        "R_STUDIO_USER",
    ]
)


def r_studio_server_pro_user_group_or_none(
    value: RStudioServerProUserGroupLike | None, /
) -> RStudioServerProUserGroup | None:
    return None if value is None else converted(RStudioServerProUserGroup, value)


class SageMakerImageName(OpenEnum):
    SAGEMAKER_DISTRIBUTION = "sagemaker_distribution"


SageMakerImageNameLike: TypeAlias = (
    SageMakerImageName | Literal["sagemaker_distribution",]
)


def sage_maker_image_name_or_none(
    value: SageMakerImageNameLike | None, /
) -> SageMakerImageName | None:
    return None if value is None else converted(SageMakerImageName, value)


class StudioWebPortal(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


StudioWebPortalLike: TypeAlias = (
    StudioWebPortal
    | Literal[
        "ENABLED",
        "DISABLED",
    ]
)


def studio_web_portal_or_none(
    value: StudioWebPortalLike | None, /
) -> StudioWebPortal | None:
    return None if value is None else converted(StudioWebPortal, value)


@frozen(kw_only=True, repr=False, eq=False)
class CanvasAppSettings(Structure):
    """The SageMaker Canvas application settings."""

    time_series_forecasting_settings: TimeSeriesForecastingSettings | None = None
    """Time series forecast settings for the SageMaker Canvas application."""

    model_register_settings: ModelRegisterSettings | None = None
    """The model registry settings for the SageMaker Canvas application."""

    workspace_settings: WorkspaceSettings | None = None
    """The workspace settings for the SageMaker Canvas application."""

    identity_provider_oauth_settings: Sequence[IdentityProviderOAuthSetting] | None = (
        field(default=None, metadata=wire("IdentityProviderOAuthSettings"))
    )
    """The settings for connecting to an external data source with OAuth."""

    direct_deploy_settings: DirectDeploySettings | None = None
    """The model deployment settings for the SageMaker Canvas application."""

    kendra_settings: KendraSettings | None = None
    """The settings for document querying."""

    generative_ai_settings: GenerativeAiSettings | None = None
    """The generative AI settings for the SageMaker Canvas application."""

    emr_serverless_settings: EmrServerlessSettings | None = None
    """The settings for running Amazon EMR Serverless data processing jobs in
    SageMaker Canvas.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CodeEditorAppSettings(Structure):
    """The Code Editor application settings.

    For more information about Code Editor, see [Get started with Code Editor in
    Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/code-editor.html).
    """

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
    """A list of custom SageMaker images that are configured to run as a Code Editor
    app.
    """

    lifecycle_config_arns: Sequence[str] | None = None
    """The Amazon Resource Name (ARN) of the Code Editor application lifecycle
    configuration.
    """

    app_lifecycle_management: AppLifecycleManagement | None = None
    """Settings that are used to configure and manage the lifecycle of CodeEditor
    applications.
    """

    built_in_lifecycle_config_arn: str | None = None
    """The lifecycle configuration that runs before the default lifecycle
    configuration. It can override changes made in the default lifecycle
    configuration.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DirectDeploySettings(Structure):
    """The model deployment settings for the SageMaker Canvas application.

    **Note:** In order to enable model deployment for Canvas, the SageMaker
    Domain's or user profile's Amazon Web Services IAM execution role must have
    the `AmazonSageMakerCanvasDirectDeployAccess` policy attached. You can also
    turn on model deployment permissions through the SageMaker Domain's or user
    profile's settings in the SageMaker console.
    """

    status: FeatureStatus | None = field(default=None, converter=feature_status_or_none)
    """Describes whether model deployment permissions are enabled or disabled in the
    Canvas application.
    """


@frozen(kw_only=True, repr=False, eq=False)
class EmrServerlessSettings(Structure):
    """The settings for running Amazon EMR Serverless jobs in SageMaker Canvas."""

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Amazon Web Services IAM role that is
    assumed for running Amazon EMR Serverless jobs in SageMaker Canvas. This role
    should have the necessary permissions to read and write data attached and a
    trust relationship with EMR Serverless.
    """

    status: FeatureStatus | None = field(default=None, converter=feature_status_or_none)
    """Describes whether Amazon EMR Serverless job capabilities are enabled or
    disabled in the SageMaker Canvas application.
    """


@frozen(kw_only=True, repr=False, eq=False)
class GenerativeAiSettings(Structure):
    """The generative AI settings for the SageMaker Canvas application.

    Configure these settings for Canvas users starting chats with generative AI
    foundation models. For more information, see [Use generative AI with
    foundation
    models](https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-fm-chat.html).
    """

    amazon_bedrock_role_arn: str | None = None
    """The ARN of an Amazon Web Services IAM role that allows fine-tuning of large
    language models (LLMs) in Amazon Bedrock. The IAM role should have Amazon S3
    read and write permissions, as well as a trust relationship that establishes
    `bedrock.amazonaws.com` as a service principal.
    """


@frozen(kw_only=True, repr=False, eq=False)
class HiddenSageMakerImage(Structure):
    """The SageMaker images that are hidden from the Studio user interface. You must
    specify the SageMaker image name and version aliases.
    """

    sage_maker_image_name: SageMakerImageName | None = field(
        default=None, converter=sage_maker_image_name_or_none
    )
    """The SageMaker image name that you are hiding from the Studio user interface."""

    version_aliases: Sequence[str] | None = None
    """The version aliases you are hiding from the Studio user interface."""


@frozen(kw_only=True, repr=False, eq=False)
class IdentityProviderOAuthSetting(Structure):
    """The Amazon SageMaker Canvas application setting where you configure OAuth for
    connecting to an external data source, such as Snowflake.
    """

    data_source_name: DataSourceName | None = field(
        default=None, converter=data_source_name_or_none
    )
    """The name of the data source that you're connecting to. Canvas currently
    supports OAuth for Snowflake and Salesforce Data Cloud.
    """

    status: FeatureStatus | None = field(default=None, converter=feature_status_or_none)
    """Describes whether OAuth for a data source is enabled or disabled in the Canvas
    application.
    """

    secret_arn: str | None = None
    """The ARN of an Amazon Web Services Secrets Manager secret that stores the
    credentials from your identity provider, such as the client ID and secret,
    authorization URL, and token URL.
    """


@frozen(kw_only=True, repr=False, eq=False)
class KendraSettings(Structure):
    """The Amazon SageMaker Canvas application setting where you configure document
    querying.
    """

    status: FeatureStatus | None = field(default=None, converter=feature_status_or_none)
    """Describes whether the document querying feature is enabled or disabled in the
    Canvas application.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ModelRegisterSettings(Structure):
    """The model registry settings for the SageMaker Canvas application."""

    status: FeatureStatus | None = field(default=None, converter=feature_status_or_none)
    """Describes whether the integration to the model registry is enabled or disabled
    in the Canvas application.
    """

    cross_account_model_register_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the SageMaker model registry account.
    Required only to register model versions created by a different SageMaker
    Canvas Amazon Web Services account than the Amazon Web Services account in
    which SageMaker model registry is set up.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RSessionAppSettings(Structure):
    """A collection of settings that apply to an `RSessionGateway` app."""

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
    """A list of custom SageMaker AI images that are configured to run as a RSession
    app.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RStudioServerProAppSettings(Structure):
    """A collection of settings that configure user interaction with the
    `RStudioServerPro` app.
    """

    access_status: RStudioServerProAccessStatus | None = field(
        default=None, converter=r_studio_server_pro_access_status_or_none
    )
    """Indicates whether the current user has access to the `RStudioServerPro` app."""

    user_group: RStudioServerProUserGroup | None = field(
        default=None, converter=r_studio_server_pro_user_group_or_none
    )
    """The level of permissions that the user has within the `RStudioServerPro` app.
    This value defaults to `User`. The `Admin` value allows the user access to the
    RStudio Administrative Dashboard.
    """


@frozen(kw_only=True, repr=False, eq=False)
class SharingSettings(Structure):
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks. These
    settings are specified as part of `DefaultUserSettings` when the
    `CreateDomain` API is called, and as part of `UserSettings` when the
    `CreateUserProfile` API is called. When `SharingSettings` is not specified,
    notebook sharing isn't allowed.
    """

    notebook_output_option: NotebookOutputOption | None = field(
        default=None, converter=notebook_output_option_or_none
    )
    """Whether to include the notebook cell output when sharing the notebook. The
    default is `Disabled`.
    """

    s3_output_path: str | None = None
    """When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store
    the shared notebook snapshots.
    """

    s3_kms_key_id: str | None = None
    """When `NotebookOutputOption` is `Allowed`, the Amazon Web Services Key
    Management Service (KMS) encryption key ID used to encrypt the notebook cell
    output in the Amazon S3 bucket.
    """


@frozen(kw_only=True, repr=False, eq=False)
class StudioWebPortalSettings(Structure):
    """Studio settings. If these settings are applied on a user level, they take
    priority over the settings applied on a domain level.
    """

    hidden_ml_tools: Sequence[MlTools] | None = field(
        default=None, converter=ml_tools_list_or_none
    )
    """The machine learning tools that are hidden from the Studio left navigation
    pane.
    """

    hidden_app_types: Sequence[AppType] | None = field(
        default=None, converter=app_type_list_or_none
    )
    """The [Applications supported in
    Studio](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-apps.html)
    that are hidden from the Studio left navigation pane.
    """

    hidden_instance_types: Sequence[AppInstanceType] | None = field(
        default=None, converter=app_instance_type_list_or_none
    )
    """The instance types you are hiding from the Studio user interface."""

    hidden_sage_maker_image_version_aliases: Sequence[HiddenSageMakerImage] | None = (
        None
    )
    """The version aliases you are hiding from the Studio user interface."""

    execution_role_session_name_mode: ExecutionRoleSessionNameMode | None = field(
        default=None, converter=execution_role_session_name_mode_or_none
    )
    """The execution role session name mode. If this value is set to `USER_IDENTITY`,
    the session name of the execution role corresponds to the user's identity. For
    IAM domains, the session name is the IAM session name used to generate the
    presigned URL. For IAM Identity Center domains, the session name is the
    username of the associated IAM Identity Center user. If this value is set to
    `STATIC` or is not set, the session name defaults to `SageMaker`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TensorBoardAppSettings(Structure):
    """The TensorBoard app settings."""

    default_resource_spec: ResourceSpec | None = None
    """The default instance type and the Amazon Resource Name (ARN) of the SageMaker
    AI image created on the instance.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesForecastingSettings(Structure):
    """Time series forecast settings for the SageMaker Canvas application."""

    status: FeatureStatus | None = field(default=None, converter=feature_status_or_none)
    """Describes whether time series forecasting is enabled or disabled in the Canvas
    application.
    """

    amazon_forecast_role_arn: str | None = None
    """The IAM role that Canvas passes to Amazon Forecast for time series
    forecasting. By default, Canvas uses the execution role specified in the
    `UserProfile` that launches the Canvas application. If an execution role is
    not specified in the `UserProfile`, Canvas uses the execution role specified
    in the Domain that owns the `UserProfile`. To allow time series forecasting,
    this IAM role should have the
    [AmazonSageMakerCanvasForecastAccess](https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol-canvas.html#security-iam-awsmanpol-AmazonSageMakerCanvasForecastAccess)
    policy attached and `forecast.amazonaws.com` added in the trust relationship
    as a service principal.
    """


@frozen(kw_only=True, repr=False, eq=False)
class UserSettings(Structure):
    """A collection of settings that apply to users in a domain. These settings are
    specified when the `CreateUserProfile` API is called, and as
    `DefaultUserSettings` when the `CreateDomain` API is called.

    `SecurityGroups` is aggregated when specified in both calls. For all other
    settings in `UserSettings`, the values specified in `CreateUserProfile` take
    precedence over those specified in `CreateDomain`.
    """

    execution_role: str | None = None
    """The execution role for the user.

    SageMaker applies this setting only to private spaces that the user creates in
    the domain. SageMaker doesn't apply this setting to shared spaces.
    """

    security_groups: Sequence[str] | None = None
    """The security groups for the Amazon Virtual Private Cloud (VPC) that the domain
    uses for communication.

    Optional when the `CreateDomain.AppNetworkAccessType` parameter is set to
    `PublicInternetOnly`.

    Required when the `CreateDomain.AppNetworkAccessType` parameter is set to
    `VpcOnly`, unless specified as part of the `DefaultUserSettings` for the
    domain.

    Amazon SageMaker AI adds a security group to allow NFS traffic from Amazon
    SageMaker AI Studio. Therefore, the number of security groups that you can
    specify is one less than the maximum number shown.

    SageMaker applies these settings only to private spaces that the user creates
    in the domain. SageMaker doesn't apply these settings to shared spaces.
    """

    sharing_settings: SharingSettings | None = None
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks."""

    jupyter_server_app_settings: JupyterServerAppSettings | None = None
    """The Jupyter server's app settings."""

    kernel_gateway_app_settings: KernelGatewayAppSettings | None = None
    """The kernel gateway app settings."""

    tensor_board_app_settings: TensorBoardAppSettings | None = None
    """The TensorBoard app settings."""

    r_studio_server_pro_app_settings: RStudioServerProAppSettings | None = None
    """A collection of settings that configure user interaction with the
    `RStudioServerPro` app.
    """

    r_session_app_settings: RSessionAppSettings | None = None
    """A collection of settings that configure the `RSessionGateway` app."""

    canvas_app_settings: CanvasAppSettings | None = None
    """The Canvas app settings.

    SageMaker applies these settings only to private spaces that SageMaker creates
    for the Canvas app.
    """

    code_editor_app_settings: CodeEditorAppSettings | None = None
    """The Code Editor application settings.

    SageMaker applies these settings only to private spaces that the user creates
    in the domain. SageMaker doesn't apply these settings to shared spaces.
    """

    jupyter_lab_app_settings: JupyterLabAppSettings | None = None
    """The settings for the JupyterLab application.

    SageMaker applies these settings only to private spaces that the user creates
    in the domain. SageMaker doesn't apply these settings to shared spaces.
    """

    space_storage_settings: DefaultSpaceStorageSettings | None = None
    """The storage settings for a space.

    SageMaker applies these settings only to private spaces that the user creates
    in the domain. SageMaker doesn't apply these settings to shared spaces.
    """

    default_landing_uri: str | None = None
    """The default experience that the user is directed to when accessing the domain.
    The supported values are:

    - `studio::`: Indicates that Studio is the default experience. This value can
      only be passed if `StudioWebPortal` is set to `ENABLED`.
    - `app:JupyterServer:`: Indicates that Studio Classic is the default
      experience.
    """

    studio_web_portal: StudioWebPortal | None = field(
        default=None, converter=studio_web_portal_or_none
    )
    """Whether the user can access Studio. If this value is set to `DISABLED`, the
    user cannot access Studio, even if that is the default experience for the
    domain.
    """

    custom_posix_user_config: CustomPosixUserConfig | None = None
    """Details about the POSIX identity that is used for file system operations.

    SageMaker applies these settings only to private spaces that the user creates
    in the domain. SageMaker doesn't apply these settings to shared spaces.
    """

    custom_file_system_configs: Sequence[CustomFileSystemConfig] | None = None
    """The settings for assigning a custom file system to a user profile. Permitted
    users can access this file system in Amazon SageMaker AI Studio.

    SageMaker applies these settings only to private spaces that the user creates
    in the domain. SageMaker doesn't apply these settings to shared spaces.
    """

    studio_web_portal_settings: StudioWebPortalSettings | None = None
    """Studio settings. If these settings are applied on a user level, they take
    priority over the settings applied on a domain level.
    """

    auto_mount_home_efs: AutoMountHomeEFS | None = field(
        default=None,
        converter=auto_mount_home_efs_or_none,
        metadata=wire("AutoMountHomeEFS"),
    )
    """Indicates whether auto-mounting of an EFS volume is supported for the user
    profile. The `DefaultAsDomain` value is only supported for user profiles. Do
    not use the `DefaultAsDomain` value when setting this parameter for a domain.

    SageMaker applies this setting only to private spaces that the user creates in
    the domain. SageMaker doesn't apply this setting to shared spaces.
    """


@frozen(kw_only=True, repr=False, eq=False)
class WorkspaceSettings(Structure):
    """The workspace settings for the SageMaker Canvas application."""

    s3_artifact_path: str | None = None
    """The Amazon S3 bucket used to store artifacts generated by Canvas. Updating the
    Amazon S3 location impacts existing configuration settings, and Canvas users
    no longer have access to their artifacts. Canvas users must log out and log
    back in to apply the new location.
    """

    s3_kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (KMS) encryption key ID that is
    used to encrypt artifacts generated by Canvas in the Amazon S3 bucket.
    """
