"""UserSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, list_of, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.app_instance_type import AppInstanceType
from ..shapes.app_type import AppType
from ..shapes.feature_status import FeatureStatus

if TYPE_CHECKING:
    from ..shapes.app_lifecycle_management import AppLifecycleManagement
    from ..shapes.custom_file_system_config import CustomFileSystemConfig
    from ..shapes.custom_image import CustomImage
    from ..shapes.custom_posix_user_config import CustomPosixUserConfig
    from ..shapes.default_space_storage_settings import DefaultSpaceStorageSettings
    from ..shapes.jupyter_lab_app_settings import JupyterLabAppSettings
    from ..shapes.jupyter_server_app_settings import JupyterServerAppSettings
    from ..shapes.kernel_gateway_app_settings import KernelGatewayAppSettings
    from ..shapes.resource_spec import ResourceSpec


class AutoMountHomeEFS(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    DEFAULT_AS_DOMAIN = "DefaultAsDomain"


AutoMountHomeEFSLike: TypeAlias = (
    AutoMountHomeEFS | Literal["Enabled", "Disabled", "DefaultAsDomain"]
)


class DataSourceName(OpenEnum):
    SALESFORCE_GENIE = "SalesforceGenie"
    SNOWFLAKE = "Snowflake"


DataSourceNameLike: TypeAlias = DataSourceName | Literal["SalesforceGenie", "Snowflake"]


class ExecutionRoleSessionNameMode(OpenEnum):
    STATIC = "STATIC"
    USER_IDENTITY = "USER_IDENTITY"


ExecutionRoleSessionNameModeLike: TypeAlias = (
    ExecutionRoleSessionNameMode | Literal["STATIC", "USER_IDENTITY"]
)


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


class NotebookOutputOption(OpenEnum):
    ALLOWED = "Allowed"
    DISABLED = "Disabled"


NotebookOutputOptionLike: TypeAlias = (
    NotebookOutputOption | Literal["Allowed", "Disabled"]
)


class RStudioServerProAccessStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


RStudioServerProAccessStatusLike: TypeAlias = (
    RStudioServerProAccessStatus | Literal["ENABLED", "DISABLED"]
)


class RStudioServerProUserGroup(OpenEnum):
    R_STUDIO_ADMIN = "R_STUDIO_ADMIN"
    R_STUDIO_USER = "R_STUDIO_USER"


RStudioServerProUserGroupLike: TypeAlias = (
    RStudioServerProUserGroup | Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"]
)


class SageMakerImageName(OpenEnum):
    SAGEMAKER_DISTRIBUTION = "sagemaker_distribution"


SageMakerImageNameLike: TypeAlias = (
    SageMakerImageName | Literal["sagemaker_distribution"]
)


class StudioWebPortal(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


StudioWebPortalLike: TypeAlias = StudioWebPortal | Literal["ENABLED", "DISABLED"]


@frozen(kw_only=True, repr=False, eq=False)
class CanvasAppSettings(Structure):
    """The SageMaker Canvas application settings."""

    time_series_forecasting_settings: TimeSeriesForecastingSettings | None = None
    model_register_settings: ModelRegisterSettings | None = None
    workspace_settings: WorkspaceSettings | None = None
    identity_provider_oauth_settings: Sequence[IdentityProviderOAuthSetting] = field(
        default=ABSENT, metadata=wire("IdentityProviderOAuthSettings")
    )
    direct_deploy_settings: DirectDeploySettings | None = None
    kendra_settings: KendraSettings | None = None
    generative_ai_settings: GenerativeAiSettings | None = None
    emr_serverless_settings: EmrServerlessSettings | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CodeEditorAppSettings(Structure):
    """The Code Editor application settings.

    For more information about Code Editor, see [Get started with Code Editor in
    Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/code-editor.html).
    """

    default_resource_spec: ResourceSpec | None = None
    custom_images: Sequence[CustomImage] = ABSENT
    lifecycle_config_arns: Sequence[str] = ABSENT
    app_lifecycle_management: AppLifecycleManagement | None = None
    built_in_lifecycle_config_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DirectDeploySettings(Structure):
    """The model deployment settings for the SageMaker Canvas application.

    **Note:** In order to enable model deployment for Canvas, the SageMaker
    Domain's or user profile's Amazon Web Services IAM execution role must have
    the `AmazonSageMakerCanvasDirectDeployAccess` policy attached. You can also
    turn on model deployment permissions through the SageMaker Domain's or user
    profile's settings in the SageMaker console.
    """

    status: FeatureStatus | None = field(default=None, converter=or_none(FeatureStatus))


@frozen(kw_only=True, repr=False, eq=False)
class EmrServerlessSettings(Structure):
    """The settings for running Amazon EMR Serverless jobs in SageMaker Canvas."""

    execution_role_arn: str | None = None
    status: FeatureStatus | None = field(default=None, converter=or_none(FeatureStatus))


@frozen(kw_only=True, repr=False, eq=False)
class GenerativeAiSettings(Structure):
    """The generative AI settings for the SageMaker Canvas application.

    Configure these settings for Canvas users starting chats with generative AI
    foundation models. For more information, see [Use generative AI with
    foundation
    models](https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-fm-chat.html).
    """

    amazon_bedrock_role_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class HiddenSageMakerImage(Structure):
    """The SageMaker images that are hidden from the Studio user interface. You must
    specify the SageMaker image name and version aliases.
    """

    sage_maker_image_name: SageMakerImageName | None = field(
        default=None, converter=or_none(SageMakerImageName)
    )
    version_aliases: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class IdentityProviderOAuthSetting(Structure):
    """The Amazon SageMaker Canvas application setting where you configure OAuth for
    connecting to an external data source, such as Snowflake.
    """

    data_source_name: DataSourceName | None = field(
        default=None, converter=or_none(DataSourceName)
    )
    status: FeatureStatus | None = field(default=None, converter=or_none(FeatureStatus))
    secret_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class KendraSettings(Structure):
    """The Amazon SageMaker Canvas application setting where you configure document
    querying.
    """

    status: FeatureStatus | None = field(default=None, converter=or_none(FeatureStatus))


@frozen(kw_only=True, repr=False, eq=False)
class ModelRegisterSettings(Structure):
    """The model registry settings for the SageMaker Canvas application."""

    status: FeatureStatus | None = field(default=None, converter=or_none(FeatureStatus))
    cross_account_model_register_role_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RSessionAppSettings(Structure):
    """A collection of settings that apply to an `RSessionGateway` app."""

    default_resource_spec: ResourceSpec | None = None
    custom_images: Sequence[CustomImage] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class RStudioServerProAppSettings(Structure):
    """A collection of settings that configure user interaction with the
    `RStudioServerPro` app.
    """

    access_status: RStudioServerProAccessStatus | None = field(
        default=None, converter=or_none(RStudioServerProAccessStatus)
    )
    user_group: RStudioServerProUserGroup | None = field(
        default=None, converter=or_none(RStudioServerProUserGroup)
    )


@frozen(kw_only=True, repr=False, eq=False)
class SharingSettings(Structure):
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks. These
    settings are specified as part of `DefaultUserSettings` when the
    `CreateDomain` API is called, and as part of `UserSettings` when the
    `CreateUserProfile` API is called. When `SharingSettings` is not specified,
    notebook sharing isn't allowed.
    """

    notebook_output_option: NotebookOutputOption | None = field(
        default=None, converter=or_none(NotebookOutputOption)
    )
    s3_output_path: str | None = None
    s3_kms_key_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class StudioWebPortalSettings(Structure):
    """Studio settings. If these settings are applied on a user level, they take
    priority over the settings applied on a domain level.
    """

    hidden_ml_tools: Sequence[MlTools] = field(
        default=ABSENT, converter=or_none(list_of(MlTools))
    )
    hidden_app_types: Sequence[AppType] = field(
        default=ABSENT, converter=or_none(list_of(AppType))
    )
    hidden_instance_types: Sequence[AppInstanceType] = field(
        default=ABSENT, converter=or_none(list_of(AppInstanceType))
    )
    hidden_sage_maker_image_version_aliases: Sequence[HiddenSageMakerImage] = ABSENT
    execution_role_session_name_mode: ExecutionRoleSessionNameMode | None = field(
        default=None, converter=or_none(ExecutionRoleSessionNameMode)
    )


@frozen(kw_only=True, repr=False, eq=False)
class TensorBoardAppSettings(Structure):
    """The TensorBoard app settings."""

    default_resource_spec: ResourceSpec | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesForecastingSettings(Structure):
    """Time series forecast settings for the SageMaker Canvas application."""

    status: FeatureStatus | None = field(default=None, converter=or_none(FeatureStatus))
    amazon_forecast_role_arn: str | None = None


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
    security_groups: Sequence[str] = ABSENT
    sharing_settings: SharingSettings | None = None
    jupyter_server_app_settings: JupyterServerAppSettings | None = None
    kernel_gateway_app_settings: KernelGatewayAppSettings | None = None
    tensor_board_app_settings: TensorBoardAppSettings | None = None
    r_studio_server_pro_app_settings: RStudioServerProAppSettings | None = None
    r_session_app_settings: RSessionAppSettings | None = None
    canvas_app_settings: CanvasAppSettings | None = None
    code_editor_app_settings: CodeEditorAppSettings | None = None
    jupyter_lab_app_settings: JupyterLabAppSettings | None = None
    space_storage_settings: DefaultSpaceStorageSettings | None = None
    default_landing_uri: str | None = None
    studio_web_portal: StudioWebPortal | None = field(
        default=None, converter=or_none(StudioWebPortal)
    )
    custom_posix_user_config: CustomPosixUserConfig | None = None
    custom_file_system_configs: Sequence[CustomFileSystemConfig] = ABSENT
    studio_web_portal_settings: StudioWebPortalSettings | None = None
    auto_mount_home_efs: AutoMountHomeEFS | None = field(
        default=None,
        converter=or_none(AutoMountHomeEFS),
        metadata=wire("AutoMountHomeEFS"),
    )


@frozen(kw_only=True, repr=False, eq=False)
class WorkspaceSettings(Structure):
    """The workspace settings for the SageMaker Canvas application."""

    s3_artifact_path: str | None = None
    s3_kms_key_id: str | None = None
