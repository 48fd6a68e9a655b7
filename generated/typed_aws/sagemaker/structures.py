"""The structures and unions of Amazon SageMaker Service: where editors find their
code.
"""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.batch_add_cluster_nodes import (
        AddClusterNodeSpecification,
        BatchAddClusterNodesError,
        NodeAdditionResult,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodeLogicalIdsError,
        BatchDeleteClusterNodesError,
    )
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageError,
        BatchDescribeModelPackageSummary,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodeLogicalIdsError,
        BatchRebootClusterNodesError,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodeLogicalIdsError,
        BatchReplaceClusterNodesError,
    )
    from .operations.create_ai_benchmark_job import AIBenchmarkOutputConfig
    from .operations.create_ai_recommendation_job import AIRecommendationOutputConfig
    from .operations.create_feature_group import ThroughputConfig
    from .operations.create_hub_content_presigned_urls import (
        AuthorizedUrl,
        PresignedUrlAccessConfig,
    )
    from .operations.create_inference_recommendations_job import (
        RecommendationJobCompiledOutputConfig,
        RecommendationJobOutputConfig,
    )
    from .operations.create_project import (
        CfnCreateTemplateProvider,
        CfnStackCreateParameter,
        CreateTemplateProvider,
    )
    from .operations.create_training_job import SessionChainingConfig
    from .operations.delete_domain import RetentionPolicy
    from .operations.describe_ai_benchmark_job import (
        AIBenchmarkOutputResult,
        AICloudWatchLogs,
    )
    from .operations.describe_ai_recommendation_job import (
        AIRecommendation,
        AIRecommendationAdapterDetails,
        AIRecommendationDeploymentConfiguration,
        AIRecommendationDeploymentS3Channel,
        AIRecommendationInstanceDetail,
        AIRecommendationModelDetails,
        AIRecommendationOptimizationDetail,
        AIRecommendationOutputResult,
        AIRecommendationPerformanceMetric,
    )
    from .operations.describe_algorithm import (
        AlgorithmStatusDetails,
        AlgorithmStatusItem,
    )
    from .operations.describe_auto_ml_job import ResolvedAttributes
    from .operations.describe_auto_ml_job_v2 import (
        AutoMLProblemTypeResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes,
        AutoMLResolvedAttributes,
        TabularResolvedAttributes,
        TextGenerationResolvedAttributes,
    )
    from .operations.describe_cluster import (
        ClusterAutoPatchConfigDetails,
        ClusterAutoScalingConfigOutput,
        ClusterInstanceGroupDetails,
        ClusterInstanceRequirementDetails,
        ClusterInstanceTypeDetail,
        ClusterKubernetesConfigDetails,
        ClusterPatchScheduleDetails,
        ClusterRestrictedInstanceGroupDetails,
        ClusterRestrictedInstanceGroupsConfigOutput,
        ClusterSharedEnvironmentConfigDetails,
        ClusterSlurmConfigDetails,
        EnvironmentConfigDetails,
    )
    from .operations.describe_cluster_event import (
        AdditionalEnis,
        CapacityReservation,
        ClusterEventDetail,
        ClusterMetadata,
        DatabaseConfigurationMetadata,
        EventDetails,
        EventMetadata,
        EventMetadataCluster,
        EventMetadataDatabaseConfiguration,
        EventMetadataInstance,
        EventMetadataInstanceGroup,
        EventMetadataInstanceGroupScaling,
        EventMetadataSlurmHealth,
        InstanceGroupMetadata,
        InstanceGroupScalingMetadata,
        InstanceMetadata,
        InstanceRequirementsEniConfiguration,
        SlurmHealthMetadata,
    )
    from .operations.describe_cluster_extension import (
        ExtensionDetails,
        ExtensionHealth,
        ExtensionHealthIssue,
        ExtensionNodeSummary,
    )
    from .operations.describe_cluster_node import (
        ClusterInstancePlacement,
        ClusterKubernetesConfigNodeDetails,
        ClusterNodeDetails,
    )
    from .operations.describe_cluster_operation import (
        ClusterOperationScalingConfiguration,
        ClusterOperationScalingDetails,
    )
    from .operations.describe_compilation_job import DerivedInformation, ModelDigests
    from .operations.describe_device import EdgeModel
    from .operations.describe_edge_deployment_plan import (
        DeploymentStageStatusSummary,
        EdgeDeploymentStatus,
    )
    from .operations.describe_edge_packaging_job import EdgePresetDeploymentOutput
    from .operations.describe_endpoint import (
        PendingDeploymentSummary,
        PendingProductionVariantSummary,
    )
    from .operations.describe_feature_group import ThroughputConfigDescription
    from .operations.describe_human_task_ui import UiTemplateInfo
    from .operations.describe_inference_component import (
        InferenceComponentContainerSpecificationSummary,
        InferenceComponentDataCacheConfigSummary,
        InferenceComponentPlacementStatus,
        InferenceComponentRuntimeConfigSummary,
        InferenceComponentSpecificationSummary,
    )
    from .operations.describe_inference_experiment import (
        EndpointMetadata,
        ModelVariantConfigSummary,
    )
    from .operations.describe_inference_recommendations_job import (
        EndpointPerformance,
        InferenceRecommendation,
    )
    from .operations.describe_model_card_export_job import ModelCardExportArtifacts
    from .operations.describe_optimization_job import OptimizationOutput
    from .operations.describe_partner_app import (
        AvailableUpgrade,
        ErrorInfo,
        IdcConfigOutput,
    )
    from .operations.describe_pipeline_execution import MLflowConfiguration
    from .operations.describe_reserved_capacity import UltraServerSummary
    from .operations.describe_training_job import (
        MlflowDetails,
        ProfilerRuleEvaluationStatus,
        TrainingProgressInfo,
    )
    from .operations.describe_training_session import (
        BillableTokenUsage,
        TrainingSessionDetail,
    )
    from .operations.get_device_fleet_report import (
        AgentVersion,
        DeviceStats,
        EdgeModelStat,
    )
    from .operations.get_scaling_configuration_recommendation import (
        CustomizedMetricSpecification,
        DynamicScalingConfiguration,
        MetricSpecification,
        MetricSpecificationCustomized,
        MetricSpecificationPredefined,
        PredefinedMetricSpecification,
        ScalingPolicy,
        ScalingPolicyMetric,
        ScalingPolicyObjective,
        ScalingPolicyTargetTracking,
        TargetTrackingScalingPolicyConfiguration,
    )
    from .operations.get_search_suggestions import (
        PropertyNameQuery,
        PropertyNameSuggestion,
        SuggestionQuery,
    )
    from .operations.list_actions import ActionSummary
    from .operations.list_ai_benchmark_jobs import AIBenchmarkJobSummary
    from .operations.list_ai_recommendation_jobs import AIRecommendationJobSummary
    from .operations.list_ai_workload_configs import AIWorkloadConfigSummary
    from .operations.list_algorithms import AlgorithmSummary
    from .operations.list_app_image_configs import AppImageConfigDetails
    from .operations.list_apps import AppDetails
    from .operations.list_artifacts import ArtifactSummary
    from .operations.list_associations import AssociationSummary
    from .operations.list_auto_ml_jobs import AutoMLJobSummary
    from .operations.list_cluster_events import ClusterEventSummary
    from .operations.list_cluster_extension_versions import ExtensionVersionSummary
    from .operations.list_cluster_extensions import ExtensionSummary
    from .operations.list_cluster_nodes import ClusterNodeSummary
    from .operations.list_cluster_operations import ClusterOperationSummary
    from .operations.list_cluster_scheduler_configs import ClusterSchedulerConfigSummary
    from .operations.list_clusters import ClusterSummary
    from .operations.list_code_repositories import CodeRepositorySummary
    from .operations.list_compilation_jobs import CompilationJobSummary
    from .operations.list_compute_quotas import ComputeQuotaSummary
    from .operations.list_contexts import ContextSummary
    from .operations.list_device_fleets import DeviceFleetSummary
    from .operations.list_devices import DeviceSummary, EdgeModelSummary
    from .operations.list_domains import DomainDetails
    from .operations.list_edge_deployment_plans import EdgeDeploymentPlanSummary
    from .operations.list_edge_packaging_jobs import EdgePackagingJobSummary
    from .operations.list_endpoint_configs import EndpointConfigSummary
    from .operations.list_endpoints import EndpointSummary
    from .operations.list_experiments import ExperimentSummary
    from .operations.list_feature_groups import FeatureGroupSummary
    from .operations.list_flow_definitions import FlowDefinitionSummary
    from .operations.list_global_inference_gateways import (
        GlobalInferenceGatewayFilter,
        GlobalInferenceGatewaySummary,
    )
    from .operations.list_hubs import HubInfo
    from .operations.list_human_task_uis import HumanTaskUiSummary
    from .operations.list_hyper_parameter_tuning_jobs import (
        HyperParameterTuningJobSummary,
    )
    from .operations.list_image_versions import ImageVersion
    from .operations.list_images import Image
    from .operations.list_inference_components import InferenceComponentSummary
    from .operations.list_inference_experiments import InferenceExperimentSummary
    from .operations.list_inference_gateways import (
        GlobalInferenceGatewayMemberFilter,
        GlobalInferenceGatewayMemberSummary,
    )
    from .operations.list_inference_recommendations_job_steps import (
        InferenceRecommendationsJobStep,
        RecommendationJobInferenceBenchmark,
    )
    from .operations.list_inference_recommendations_jobs import (
        InferenceRecommendationsJob,
    )
    from .operations.list_inference_routers import InferenceRouterSummary
    from .operations.list_job_schema_versions import JobConfigSchemaVersionSummary
    from .operations.list_jobs import JobSummary
    from .operations.list_labeling_jobs import LabelingJobSummary
    from .operations.list_labeling_jobs_for_workteam import (
        LabelCountersForWorkteam,
        LabelingJobForWorkteamSummary,
    )
    from .operations.list_lineage_groups import LineageGroupSummary
    from .operations.list_mlflow_apps import MlflowAppSummary
    from .operations.list_mlflow_tracking_servers import TrackingServerSummary
    from .operations.list_model_card_export_jobs import ModelCardExportJobSummary
    from .operations.list_model_card_versions import ModelCardVersionSummary
    from .operations.list_model_cards import ModelCardSummary
    from .operations.list_model_metadata import (
        ModelMetadataFilter,
        ModelMetadataSearchExpression,
        ModelMetadataSummary,
    )
    from .operations.list_model_package_groups import ModelPackageGroupSummary
    from .operations.list_model_packages import ModelPackageSummary
    from .operations.list_models import ModelSummary
    from .operations.list_monitoring_alert_history import MonitoringAlertHistorySummary
    from .operations.list_monitoring_schedules import MonitoringScheduleSummary
    from .operations.list_notebook_instance_lifecycle_configs import (
        NotebookInstanceLifecycleConfigSummary,
    )
    from .operations.list_notebook_instances import NotebookInstanceSummary
    from .operations.list_optimization_jobs import OptimizationJobSummary
    from .operations.list_partner_apps import PartnerAppSummary
    from .operations.list_pipeline_execution_steps import (
        AssociationInfo,
        AthenaStepMetadata,
        AutoMLJobStepMetadata,
        BedrockCustomModelDeploymentMetadata,
        BedrockCustomModelMetadata,
        BedrockModelImportMetadata,
        BedrockProvisionedModelThroughputMetadata,
        CacheHitResult,
        CallbackStepMetadata,
        ClarifyCheckStepMetadata,
        CleanupFailure,
        CleanupStepMetadata,
        ConditionStepMetadata,
        EMRServerlessStepMetadata,
        EMRStepMetadata,
        EndpointConfigStepMetadata,
        EndpointStepMetadata,
        FailStepMetadata,
        ForEachSelectorResult,
        ForEachStepMetadata,
        HubContentStepMetadata,
        InferenceComponentMetadata,
        IterationContext,
        JobStepMetadata,
        LambdaStepMetadata,
        LineageMetadata,
        ModelStepMetadata,
        PipelineExecutionStep,
        PipelineExecutionStepMetadata,
        ProcessingJobStepMetadata,
        QualityCheckStepMetadata,
        RegisterModelStepMetadata,
        SelectiveExecutionResult,
        TrainingJobStepMetadata,
        TransformJobStepMetadata,
        TuningJobStepMetaData,
    )
    from .operations.list_pipeline_executions import PipelineExecutionSummary
    from .operations.list_pipeline_versions import PipelineVersionSummary
    from .operations.list_pipelines import PipelineSummary
    from .operations.list_processing_jobs import ProcessingJobSummary
    from .operations.list_projects import ProjectSummary
    from .operations.list_resource_catalogs import ResourceCatalog
    from .operations.list_spaces import (
        OwnershipSettingsSummary,
        SpaceDetails,
        SpaceSettingsSummary,
        SpaceSharingSettingsSummary,
    )
    from .operations.list_stage_devices import DeviceDeploymentSummary
    from .operations.list_studio_lifecycle_configs import StudioLifecycleConfigDetails
    from .operations.list_training_jobs import TrainingJobSummary
    from .operations.list_training_plans import TrainingPlanFilter, TrainingPlanSummary
    from .operations.list_training_sessions import TrainingSessionSummary
    from .operations.list_transform_jobs import TransformJobSummary
    from .operations.list_trial_components import TrialComponentSummary
    from .operations.list_trials import TrialSummary
    from .operations.list_ultra_servers_by_reserved_capacity import UltraServer
    from .operations.list_user_profiles import UserProfileDetails
    from .operations.move_cluster_nodes import (
        MoveClusterNodeLogicalIdsError,
        MoveClusterNodesError,
    )
    from .operations.query_lineage import Edge, QueryFilters, Vertex
    from .operations.render_ui_template import RenderableTask, RenderingError
    from .operations.search import (
        Endpoint,
        Experiment,
        FeatureGroup,
        FeatureMetadata,
        Filter,
        HubContent,
        HyperParameterTuningJobSearchEntity,
        Job,
        Model,
        ModelCard,
        ModelDashboardEndpoint,
        ModelDashboardModel,
        ModelDashboardModelCard,
        ModelDashboardMonitoringSchedule,
        ModelPackage,
        ModelPackageGroup,
        MonitoringSchedule,
        NestedFilters,
        Parent,
        Pipeline,
        PipelineExecution,
        PipelineVersion,
        ProcessingJob,
        Project,
        SearchExpression,
        SearchRecord,
        TotalHits,
        TrainingJob,
        TransformJob,
        Trial,
        TrialComponent,
        TrialComponentSimpleSummary,
        TrialComponentSourceDetail,
        VisibilityConditions,
    )
    from .operations.search_training_plan_offerings import (
        ReservedCapacityOffering,
        TrainingPlanExtensionOffering,
        TrainingPlanOffering,
    )
    from .operations.update_cluster_software import (
        UpdateClusterSoftwareInstanceGroupSpecification,
    )
    from .operations.update_code_repository import GitConfigForUpdate
    from .operations.update_domain import (
        DomainSettingsForUpdate,
        RStudioServerProDomainSettingsForUpdate,
    )
    from .operations.update_endpoint import VariantProperty
    from .operations.update_endpoint_weights_and_capacities import (
        DesiredWeightAndCapacity,
        ProductionVariantServerlessUpdateConfig,
    )
    from .operations.update_feature_group import (
        OnlineStoreConfigUpdate,
        ThroughputConfigUpdate,
    )
    from .operations.update_pipeline_version import AliasOperations
    from .operations.update_project import (
        CfnStackUpdateParameter,
        CfnUpdateTemplateProvider,
        ServiceCatalogProvisioningUpdateDetails,
        UpdateTemplateProvider,
    )
    from .operations.update_training_job import (
        ProfilerConfigForUpdate,
        RemoteDebugConfigForUpdate,
        ResourceConfigForUpdate,
    )
    from .shapes.accelerator_partition_layout import AcceleratorPartitionLayout
    from .shapes.action_source import ActionSource
    from .shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from .shapes.additional_model_data_source import AdditionalModelDataSource
    from .shapes.additional_s3_data_source import AdditionalS3DataSource
    from .shapes.ai_adapter_model_package_entry import AIAdapterModelPackageEntry
    from .shapes.ai_adapter_s3_entry import AIAdapterS3Entry
    from .shapes.ai_adapter_source import (
        AIAdapterSource,
        AIAdapterSourceModelPackageArns,
        AIAdapterSourceS3Uris,
    )
    from .shapes.ai_benchmark_network_config import AIBenchmarkNetworkConfig
    from .shapes.ai_benchmark_target import (
        AIBenchmarkEndpoint,
        AIBenchmarkInferenceComponent,
        AIBenchmarkTarget,
        AIBenchmarkTargetEndpoint,
    )
    from .shapes.ai_dataset_config import (
        AIDatasetConfig,
        AIDatasetConfigInputDataConfig,
        AIWorkloadDataSource,
        AIWorkloadInputDataConfig,
        AIWorkloadS3DataSource,
    )
    from .shapes.ai_mlflow_config import AIMlflowConfig
    from .shapes.ai_model_source import AIModelSource, AIModelSourceS3, AIModelSourceS3_
    from .shapes.ai_recommendation_compute_spec import (
        AICapacityReservationConfig,
        AIRecommendationComputeSpec,
    )
    from .shapes.ai_recommendation_inference_specification import (
        AIRecommendationInferenceSpecification,
    )
    from .shapes.ai_recommendation_performance_target import (
        AIRecommendationConstraint,
        AIRecommendationPerformanceTarget,
    )
    from .shapes.ai_workload_configs import (
        AIWorkloadConfigs,
        WorkloadSpec,
        WorkloadSpecInline,
    )
    from .shapes.algorithm_specification import (
        AlgorithmSpecification,
        TrainingImageConfig,
        TrainingRepositoryAuthConfig,
    )
    from .shapes.algorithm_validation_specification import (
        AlgorithmValidationProfile,
        AlgorithmValidationSpecification,
        TrainingJobDefinition,
    )
    from .shapes.amazon_q_settings import AmazonQSettings
    from .shapes.app_lifecycle_management import AppLifecycleManagement, IdleSettings
    from .shapes.app_specification import AppSpecification
    from .shapes.artifact_source import ArtifactSource, ArtifactSourceType
    from .shapes.async_inference_config import (
        AsyncInferenceClientConfig,
        AsyncInferenceConfig,
        AsyncInferenceNotificationConfig,
        AsyncInferenceOutputConfig,
    )
    from .shapes.auto_ml_algorithm_config import AutoMLAlgorithmConfig
    from .shapes.auto_ml_candidate import (
        AutoMLCandidate,
        AutoMLCandidateStep,
        AutoMLContainerDefinition,
        CandidateArtifactLocations,
        CandidateProperties,
        FinalAutoMLJobObjectiveMetric,
        MetricDatum,
    )
    from .shapes.auto_ml_channel import AutoMLChannel
    from .shapes.auto_ml_compute_config import (
        AutoMLComputeConfig,
        EmrServerlessComputeConfig,
    )
    from .shapes.auto_ml_data_source import AutoMLDataSource, AutoMLS3DataSource
    from .shapes.auto_ml_data_split_config import AutoMLDataSplitConfig
    from .shapes.auto_ml_job_artifacts import AutoMLJobArtifacts
    from .shapes.auto_ml_job_channel import AutoMLJobChannel
    from .shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from .shapes.auto_ml_job_config import (
        AutoMLCandidateGenerationConfig,
        AutoMLJobConfig,
    )
    from .shapes.auto_ml_job_objective import AutoMLJobObjective
    from .shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from .shapes.auto_ml_partial_failure_reason import AutoMLPartialFailureReason
    from .shapes.auto_ml_problem_type_config import (
        AutoMLProblemTypeConfig,
        AutoMLProblemTypeConfigImageClassificationJobConfig,
        AutoMLProblemTypeConfigTabularJobConfig,
        AutoMLProblemTypeConfigTextClassificationJobConfig,
        AutoMLProblemTypeConfigTextGenerationJobConfig,
        AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig,
        CandidateGenerationConfig,
        HolidayConfigAttributes,
        ImageClassificationJobConfig,
        TabularJobConfig,
        TextClassificationJobConfig,
        TextGenerationJobConfig,
        TimeSeriesConfig,
        TimeSeriesForecastingJobConfig,
        TimeSeriesTransformations,
    )
    from .shapes.auto_ml_security_config import AutoMLSecurityConfig
    from .shapes.auto_rollback_config import Alarm, AutoRollbackConfig
    from .shapes.autotune import Autotune
    from .shapes.batch_data_capture_config import BatchDataCaptureConfig
    from .shapes.batch_transform_input import (
        BatchTransformInput,
        MonitoringCsvDatasetFormat,
        MonitoringDatasetFormat,
        MonitoringJsonDatasetFormat,
        MonitoringParquetDatasetFormat,
    )
    from .shapes.capture_content_type_header import CaptureContentTypeHeader
    from .shapes.channel import (
        Channel,
        DataSource,
        DatasetSource,
        FileSystemDataSource,
        HubAccessConfig,
        S3DataSource,
        ShuffleConfig,
    )
    from .shapes.checkpoint_config import CheckpointConfig
    from .shapes.cluster_auto_scaling_config import ClusterAutoScalingConfig
    from .shapes.cluster_capacity_requirements import (
        ClusterCapacityRequirements,
        ClusterOnDemandOptions,
        ClusterSpotOptions,
    )
    from .shapes.cluster_drain_policy import ClusterDrainPolicy
    from .shapes.cluster_instance_group_specification import (
        ClusterAutoPatchConfig,
        ClusterInstanceGroupSpecification,
        ClusterInstanceRequirements,
        ClusterKubernetesConfig,
        ClusterNetworkInterface,
        ClusterPatchSchedule,
        ClusterSlurmConfig,
    )
    from .shapes.cluster_instance_status_details import ClusterInstanceStatusDetails
    from .shapes.cluster_instance_storage_config import (
        ClusterEbsVolumeConfig,
        ClusterFsxLustreConfig,
        ClusterFsxOpenZfsConfig,
        ClusterInstanceStorageConfig,
        ClusterInstanceStorageConfigEbsVolumeConfig,
        ClusterInstanceStorageConfigFsxLustreConfig,
        ClusterInstanceStorageConfigFsxOpenZfsConfig,
    )
    from .shapes.cluster_kubernetes_taint import ClusterKubernetesTaint
    from .shapes.cluster_life_cycle_config import ClusterLifeCycleConfig
    from .shapes.cluster_network_interface_details import ClusterNetworkInterfaceDetails
    from .shapes.cluster_orchestrator import (
        ClusterAccountingDatabase,
        ClusterOrchestrator,
        ClusterOrchestratorEksConfig,
        ClusterOrchestratorSlurmConfig,
    )
    from .shapes.cluster_restricted_instance_group_specification import (
        ClusterRestrictedInstanceGroupSpecification,
        EnvironmentConfig,
    )
    from .shapes.cluster_restricted_instance_groups_config import (
        ClusterRestrictedInstanceGroupsConfig,
        ClusterSharedEnvironmentConfig,
    )
    from .shapes.cluster_tiered_storage_config import ClusterTieredStorageConfig
    from .shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from .shapes.code_repository import CodeRepository
    from .shapes.cognito_config import CognitoConfig
    from .shapes.compute_quota_config import (
        AcceleratorPartitionConfig,
        ComputeQuotaConfig,
        ComputeQuotaResourceConfig,
        ResourceSharingConfig,
    )
    from .shapes.compute_quota_target import ComputeQuotaTarget
    from .shapes.container_config import ContainerConfig
    from .shapes.container_definition import (
        ContainerDefinition,
        ImageConfig,
        MultiModelConfig,
        RepositoryAuthConfig,
    )
    from .shapes.container_metrics_config import ContainerMetricsConfig, MetricsEndpoint
    from .shapes.context_source import ContextSource
    from .shapes.cross_region_traffic_config import CrossRegionTrafficConfig
    from .shapes.custom_file_system_config import (
        CustomFileSystemConfig,
        CustomFileSystemConfigEFSFileSystemConfig,
        CustomFileSystemConfigFSxLustreFileSystemConfig,
        CustomFileSystemConfigS3FileSystemConfig,
        EFSFileSystemConfig,
        FSxLustreFileSystemConfig,
        S3FileSystemConfig,
    )
    from .shapes.custom_image import CustomImage
    from .shapes.custom_posix_user_config import CustomPosixUserConfig
    from .shapes.data_capture_config import CaptureOption, DataCaptureConfig
    from .shapes.data_capture_config_summary import DataCaptureConfigSummary
    from .shapes.data_processing import DataProcessing
    from .shapes.data_quality_app_specification import DataQualityAppSpecification
    from .shapes.data_quality_baseline_config import DataQualityBaselineConfig
    from .shapes.data_quality_job_input import DataQualityJobInput
    from .shapes.debug_hook_config import CollectionConfiguration, DebugHookConfig
    from .shapes.debug_rule_configuration import DebugRuleConfiguration
    from .shapes.debug_rule_evaluation_status import DebugRuleEvaluationStatus
    from .shapes.default_space_settings import DefaultSpaceSettings
    from .shapes.default_space_storage_settings import (
        DefaultEbsStorageSettings,
        DefaultSpaceStorageSettings,
    )
    from .shapes.deployed_image import DeployedImage
    from .shapes.deployment_config import (
        BlueGreenUpdatePolicy,
        CapacitySize,
        DeploymentConfig,
        RollingUpdatePolicy,
        TrafficRoutingConfig,
    )
    from .shapes.deployment_configuration import (
        AlarmDetails,
        CapacitySizeConfig,
        DeploymentConfiguration,
        RollingDeploymentPolicy,
    )
    from .shapes.deployment_recommendation import (
        DeploymentRecommendation,
        RealTimeInferenceRecommendation,
    )
    from .shapes.deployment_stage import DeploymentStage
    from .shapes.device import Device
    from .shapes.device_selection_config import DeviceSelectionConfig
    from .shapes.docker_settings import DockerSettings
    from .shapes.domain_settings import DomainSettings, RStudioServerProDomainSettings
    from .shapes.drift_check_baselines import (
        DriftCheckBaselines,
        DriftCheckBias,
        DriftCheckExplainability,
        DriftCheckModelDataQuality,
        DriftCheckModelQuality,
        FileSource,
    )
    from .shapes.edge_deployment_config import EdgeDeploymentConfig
    from .shapes.edge_deployment_model_config import EdgeDeploymentModelConfig
    from .shapes.edge_output_config import EdgeOutputConfig
    from .shapes.endpoint_info import EndpointInfo
    from .shapes.endpoint_input import EndpointInput
    from .shapes.endpoint_output_configuration import EndpointOutputConfiguration
    from .shapes.experiment_config import ExperimentConfig
    from .shapes.experiment_source import ExperimentSource
    from .shapes.explainer_config import (
        ClarifyExplainerConfig,
        ClarifyInferenceConfig,
        ClarifyShapBaselineConfig,
        ClarifyShapConfig,
        ClarifyTextConfig,
        ExplainerConfig,
    )
    from .shapes.feature_definition import (
        CollectionConfig,
        CollectionConfigVectorConfig,
        FeatureDefinition,
        VectorConfig,
    )
    from .shapes.feature_parameter import FeatureParameter
    from .shapes.file_system_config import FileSystemConfig
    from .shapes.flow_definition_output_config import FlowDefinitionOutputConfig
    from .shapes.fsx_lustre_config import FSxLustreConfig
    from .shapes.git_config import GitConfig
    from .shapes.global_inference_gateway_member import GlobalInferenceGatewayMember
    from .shapes.global_inference_gateway_routing import (
        GlobalInferenceGatewayRouting,
        GlobalInferenceGatewayRoutingWeights,
    )
    from .shapes.hub_content_dependency import HubContentDependency
    from .shapes.hub_content_info import HubContentInfo
    from .shapes.hub_s3_storage_config import HubS3StorageConfig
    from .shapes.human_loop_activation_config import (
        HumanLoopActivationConditionsConfig,
        HumanLoopActivationConfig,
    )
    from .shapes.human_loop_config import HumanLoopConfig
    from .shapes.human_loop_request_source import HumanLoopRequestSource
    from .shapes.human_task_config import (
        AnnotationConsolidationConfig,
        HumanTaskConfig,
        UiConfig,
    )
    from .shapes.hyper_parameter_training_job_definition import (
        HyperParameterAlgorithmSpecification,
        HyperParameterTrainingJobDefinition,
        HyperParameterTuningInstanceConfig,
        HyperParameterTuningResourceConfig,
    )
    from .shapes.hyper_parameter_training_job_summary import (
        FinalHyperParameterTuningJobObjectiveMetric,
        HyperParameterTrainingJobSummary,
    )
    from .shapes.hyper_parameter_tuning_job_completion_details import (
        HyperParameterTuningJobCompletionDetails,
    )
    from .shapes.hyper_parameter_tuning_job_config import (
        BestObjectiveNotImproving,
        ConvergenceDetected,
        HyperParameterTuningJobConfig,
        HyperParameterTuningJobStrategyConfig,
        HyperbandStrategyConfig,
        TuningJobCompletionCriteria,
    )
    from .shapes.hyper_parameter_tuning_job_consumed_resources import (
        HyperParameterTuningJobConsumedResources,
    )
    from .shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective,
    )
    from .shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartConfig,
        ParentHyperParameterTuningJob,
    )
    from .shapes.idc_config_input import IdcConfigInput
    from .shapes.inference_component_compute_resource_requirements import (
        InferenceComponentComputeResourceRequirements,
    )
    from .shapes.inference_component_deployment_config import (
        InferenceComponentCapacitySize,
        InferenceComponentDeploymentConfig,
        InferenceComponentRollingUpdatePolicy,
    )
    from .shapes.inference_component_runtime_config import (
        InferenceComponentRuntimeConfig,
    )
    from .shapes.inference_component_scheduling_config import (
        InferenceComponentAvailabilityZoneBalance,
        InferenceComponentSchedulingConfig,
    )
    from .shapes.inference_component_specification import (
        InferenceComponentContainerSpecification,
        InferenceComponentDataCacheConfig,
        InferenceComponentSpecification,
    )
    from .shapes.inference_component_startup_parameters import (
        InferenceComponentStartupParameters,
    )
    from .shapes.inference_execution_config import InferenceExecutionConfig
    from .shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig,
    )
    from .shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from .shapes.inference_metrics import InferenceMetrics
    from .shapes.inference_specification import InferenceSpecification
    from .shapes.infra_check_config import InfraCheckConfig
    from .shapes.input_config import InputConfig
    from .shapes.instance_group_health_check_configuration import (
        InstanceGroupHealthCheckConfiguration,
    )
    from .shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration,
    )
    from .shapes.instance_pool_summary import InstancePoolSummary
    from .shapes.job_secondary_status_transition import JobSecondaryStatusTransition
    from .shapes.jupyter_lab_app_image_config import JupyterLabAppImageConfig
    from .shapes.jupyter_lab_app_settings import EmrSettings, JupyterLabAppSettings
    from .shapes.jupyter_server_app_settings import JupyterServerAppSettings
    from .shapes.kernel_gateway_app_settings import KernelGatewayAppSettings
    from .shapes.kernel_gateway_image_config import KernelGatewayImageConfig, KernelSpec
    from .shapes.label_counters import LabelCounters
    from .shapes.labeling_job_algorithms_config import (
        LabelingJobAlgorithmsConfig,
        LabelingJobResourceConfig,
    )
    from .shapes.labeling_job_input_config import (
        LabelingJobDataAttributes,
        LabelingJobDataSource,
        LabelingJobInputConfig,
        LabelingJobS3DataSource,
        LabelingJobSnsDataSource,
    )
    from .shapes.labeling_job_output import LabelingJobOutput
    from .shapes.labeling_job_output_config import LabelingJobOutputConfig
    from .shapes.labeling_job_stopping_conditions import LabelingJobStoppingConditions
    from .shapes.last_update_status import LastUpdateStatus
    from .shapes.lora_config import LoraConfig
    from .shapes.managed_configuration import ManagedConfiguration
    from .shapes.member_definition import (
        CognitoMemberDefinition,
        MemberDefinition,
        OidcMemberDefinition,
    )
    from .shapes.metadata_properties import MetadataProperties
    from .shapes.metric_data import MetricData
    from .shapes.metric_definition import MetricDefinition
    from .shapes.metrics_config import MetricsConfig
    from .shapes.metrics_source import MetricsSource
    from .shapes.mlflow_config import MlflowConfig
    from .shapes.model_access_config import ModelAccessConfig
    from .shapes.model_artifacts import ModelArtifacts
    from .shapes.model_bias_app_specification import ModelBiasAppSpecification
    from .shapes.model_bias_baseline_config import ModelBiasBaselineConfig
    from .shapes.model_bias_job_input import ModelBiasJobInput
    from .shapes.model_card_export_output_config import ModelCardExportOutputConfig
    from .shapes.model_card_security_config import ModelCardSecurityConfig
    from .shapes.model_client_config import ModelClientConfig
    from .shapes.model_configuration import EnvironmentParameter, ModelConfiguration
    from .shapes.model_data_source import ModelDataSource
    from .shapes.model_deploy_config import ModelDeployConfig
    from .shapes.model_deploy_result import ModelDeployResult
    from .shapes.model_explainability_app_specification import (
        ModelExplainabilityAppSpecification,
    )
    from .shapes.model_explainability_baseline_config import (
        ModelExplainabilityBaselineConfig,
    )
    from .shapes.model_explainability_job_input import ModelExplainabilityJobInput
    from .shapes.model_infrastructure_config import (
        ModelInfrastructureConfig,
        RealTimeInferenceConfig,
    )
    from .shapes.model_life_cycle import ModelLifeCycle
    from .shapes.model_metrics import (
        Bias,
        Explainability,
        ModelDataQuality,
        ModelMetrics,
        ModelQuality,
    )
    from .shapes.model_package_config import ModelPackageConfig
    from .shapes.model_package_container_definition import (
        BaseModel,
        ModelInput,
        ModelPackageContainerDefinition,
    )
    from .shapes.model_package_model_card import ModelPackageModelCard
    from .shapes.model_package_security_config import ModelPackageSecurityConfig
    from .shapes.model_package_status_details import (
        ModelPackageStatusDetails,
        ModelPackageStatusItem,
    )
    from .shapes.model_package_validation_specification import (
        ModelPackageValidationProfile,
        ModelPackageValidationSpecification,
    )
    from .shapes.model_quality_app_specification import ModelQualityAppSpecification
    from .shapes.model_quality_baseline_config import ModelQualityBaselineConfig
    from .shapes.model_quality_job_input import ModelQualityJobInput
    from .shapes.model_variant_config import ModelVariantConfig
    from .shapes.monitoring_alert_summary import (
        ModelDashboardIndicatorAction,
        MonitoringAlertActions,
        MonitoringAlertSummary,
    )
    from .shapes.monitoring_constraints_resource import MonitoringConstraintsResource
    from .shapes.monitoring_execution_summary import MonitoringExecutionSummary
    from .shapes.monitoring_ground_truth_s3_input import MonitoringGroundTruthS3Input
    from .shapes.monitoring_job_definition_summary import MonitoringJobDefinitionSummary
    from .shapes.monitoring_network_config import MonitoringNetworkConfig
    from .shapes.monitoring_output_config import (
        MonitoringOutput,
        MonitoringOutputConfig,
        MonitoringS3Output,
    )
    from .shapes.monitoring_resources import (
        MonitoringClusterConfig,
        MonitoringResources,
    )
    from .shapes.monitoring_schedule_config import (
        MonitoringAppSpecification,
        MonitoringBaselineConfig,
        MonitoringInput,
        MonitoringJobDefinition,
        MonitoringScheduleConfig,
        ScheduleConfig,
    )
    from .shapes.monitoring_statistics_resource import MonitoringStatisticsResource
    from .shapes.monitoring_stopping_condition import MonitoringStoppingCondition
    from .shapes.neo_vpc_config import NeoVpcConfig
    from .shapes.network_config import NetworkConfig
    from .shapes.notebook_instance_lifecycle_hook import NotebookInstanceLifecycleHook
    from .shapes.notification_configuration import NotificationConfiguration
    from .shapes.objective_status_counters import ObjectiveStatusCounters
    from .shapes.offline_store_config import (
        DataCatalogConfig,
        OfflineStoreConfig,
        S3StorageConfig,
    )
    from .shapes.offline_store_status import OfflineStoreStatus
    from .shapes.oidc_config import OidcConfig
    from .shapes.online_store_config import OnlineStoreConfig, OnlineStoreSecurityConfig
    from .shapes.optimization_config import (
        ModelCompilationConfig,
        ModelQuantizationConfig,
        ModelShardingConfig,
        ModelSpeculativeDecodingConfig,
        ModelSpeculativeDecodingTrainingDataSource,
        OptimizationConfig,
        OptimizationConfigModelCompilationConfig,
        OptimizationConfigModelQuantizationConfig,
        OptimizationConfigModelShardingConfig,
        OptimizationConfigModelSpeculativeDecodingConfig,
    )
    from .shapes.optimization_job_model_source import (
        OptimizationJobModelSource,
        OptimizationJobModelSourceS3,
        OptimizationModelAccessConfig,
    )
    from .shapes.optimization_job_output_config import OptimizationJobOutputConfig
    from .shapes.optimization_sage_maker_model import OptimizationSageMakerModel
    from .shapes.optimization_vpc_config import OptimizationVpcConfig
    from .shapes.output_config import OutputConfig, TargetPlatform
    from .shapes.output_data_config import OutputDataConfig
    from .shapes.output_parameter import OutputParameter
    from .shapes.ownership_settings import OwnershipSettings
    from .shapes.parallelism_configuration import ParallelismConfiguration
    from .shapes.parameter import Parameter
    from .shapes.parameter_ranges import (
        AutoParameter,
        CategoricalParameterRange,
        ContinuousParameterRange,
        IntegerParameterRange,
        ParameterRanges,
    )
    from .shapes.partner_app_config import PartnerAppConfig, RoleGroupAssignment
    from .shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig
    from .shapes.pipeline_definition_s3_location import PipelineDefinitionS3Location
    from .shapes.pipeline_experiment_config import PipelineExperimentConfig
    from .shapes.processing_input import (
        AthenaDatasetDefinition,
        DatasetDefinition,
        ProcessingInput,
        ProcessingS3Input,
        RedshiftDatasetDefinition,
    )
    from .shapes.processing_output_config import (
        ProcessingFeatureStoreOutput,
        ProcessingOutput,
        ProcessingOutputConfig,
        ProcessingS3Output,
    )
    from .shapes.processing_resources import (
        ProcessingClusterConfig,
        ProcessingInstancePreference,
        ProcessingResources,
    )
    from .shapes.processing_stopping_condition import ProcessingStoppingCondition
    from .shapes.production_variant import (
        InstancePool,
        ProductionVariant,
        ProductionVariantCapacityReservationConfig,
        ProductionVariantCoreDumpConfig,
    )
    from .shapes.production_variant_managed_instance_scaling import (
        ProductionVariantManagedInstanceScaling,
        ProductionVariantManagedInstanceScalingScaleInPolicy,
    )
    from .shapes.production_variant_routing_config import (
        PrefixAwareRoutingConfig,
        ProductionVariantRoutingConfig,
    )
    from .shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig,
    )
    from .shapes.production_variant_status import ProductionVariantStatus
    from .shapes.production_variant_summary import (
        Ec2CapacityReservation,
        ProductionVariantCapacityReservationSummary,
        ProductionVariantSummary,
    )
    from .shapes.profiler_config import ProfilerConfig
    from .shapes.profiler_rule_configuration import ProfilerRuleConfiguration
    from .shapes.provisioning_parameter import ProvisioningParameter
    from .shapes.public_workforce_task_price import PublicWorkforceTaskPrice, USD
    from .shapes.recommendation_job_input_config import (
        CategoricalParameter,
        EndpointInputConfiguration,
        EnvironmentParameterRanges,
        Phase,
        RecommendationJobContainerConfig,
        RecommendationJobInputConfig,
        RecommendationJobPayloadConfig,
        RecommendationJobResourceLimit,
        RecommendationJobVpcConfig,
        Stairs,
        TrafficPattern,
    )
    from .shapes.recommendation_job_stopping_conditions import (
        ModelLatencyThreshold,
        RecommendationJobStoppingConditions,
    )
    from .shapes.recommendation_metrics import RecommendationMetrics
    from .shapes.remote_debug_config import RemoteDebugConfig
    from .shapes.reserved_capacity_summary import ReservedCapacitySummary
    from .shapes.resource_config import (
        InstanceGroup,
        InstancePlacementConfig,
        InstancePreference,
        PlacementSpecification,
        ResourceConfig,
    )
    from .shapes.resource_limits import ResourceLimits
    from .shapes.resource_spec import ResourceSpec
    from .shapes.retry_strategy import RetryStrategy
    from .shapes.routing_target import (
        Destination,
        RoutingTarget,
        RoutingTargetAsyncInferenceClientConfig,
        RoutingTargetAsyncInferenceConfig,
        RoutingTargetAsyncInferenceNotificationConfig,
        RoutingTargetAsyncInferenceOutputConfig,
    )
    from .shapes.s3_model_data_source import InferenceHubAccessConfig, S3ModelDataSource
    from .shapes.scheduled_update_config import ScheduledUpdateConfig
    from .shapes.scheduler_config import PriorityClass, SchedulerConfig
    from .shapes.secondary_status_transition import SecondaryStatusTransition
    from .shapes.selective_execution_config import (
        SelectedStep,
        SelectiveExecutionConfig,
    )
    from .shapes.serverless_job_config import ServerlessJobConfig
    from .shapes.service_catalog_provisioned_product_details import (
        ServiceCatalogProvisionedProductDetails,
    )
    from .shapes.service_catalog_provisioning_details import (
        ServiceCatalogProvisioningDetails,
    )
    from .shapes.shadow_mode_config import ShadowModeConfig, ShadowModelVariantConfig
    from .shapes.source_algorithm_specification import (
        SourceAlgorithm,
        SourceAlgorithmSpecification,
    )
    from .shapes.source_ip_config import SourceIpConfig
    from .shapes.space_settings import (
        CustomFileSystem,
        CustomFileSystemEFSFileSystem,
        CustomFileSystemFSxLustreFileSystem,
        CustomFileSystemS3FileSystem,
        EFSFileSystem,
        FSxLustreFileSystem,
        S3FileSystem,
        SpaceAppLifecycleManagement,
        SpaceCodeEditorAppSettings,
        SpaceIdleSettings,
        SpaceJupyterLabAppSettings,
        SpaceSettings,
    )
    from .shapes.space_sharing_settings import SpaceSharingSettings
    from .shapes.space_storage_settings import EbsStorageSettings, SpaceStorageSettings
    from .shapes.stopping_condition import StoppingCondition
    from .shapes.subscribed_workteam import SubscribedWorkteam
    from .shapes.tag import Tag
    from .shapes.template_provider_detail import (
        CfnStackDetail,
        CfnStackParameter,
        CfnTemplateProviderDetail,
        TemplateProviderDetail,
    )
    from .shapes.tensor_board_output_config import TensorBoardOutputConfig
    from .shapes.training_job_status_counters import TrainingJobStatusCounters
    from .shapes.training_plan_extension import TrainingPlanExtension
    from .shapes.training_session_model_config import TrainingSessionModelConfig
    from .shapes.training_session_output_config import (
        TrainingSessionOutputConfig,
        TrainingSessionS3Location,
    )
    from .shapes.training_specification import (
        CategoricalParameterRangeSpecification,
        ChannelSpecification,
        ContinuousParameterRangeSpecification,
        HyperParameterSpecification,
        IntegerParameterRangeSpecification,
        ParameterRange,
        TrainingSpecification,
    )
    from .shapes.transform_input import (
        TransformDataSource,
        TransformInput,
        TransformS3DataSource,
    )
    from .shapes.transform_job_definition import TransformJobDefinition
    from .shapes.transform_output import TransformOutput
    from .shapes.transform_resources import TransformResources
    from .shapes.trial_component_artifact import TrialComponentArtifact
    from .shapes.trial_component_metric_summary import TrialComponentMetricSummary
    from .shapes.trial_component_parameter_value import TrialComponentParameterValue
    from .shapes.trial_component_source import TrialComponentSource
    from .shapes.trial_component_status import TrialComponentStatus
    from .shapes.trial_source import TrialSource
    from .shapes.trusted_identity_propagation_settings import (
        TrustedIdentityPropagationSettings,
    )
    from .shapes.ttl_duration import TtlDuration
    from .shapes.ui_template import UiTemplate
    from .shapes.ultra_server_info import UltraServerInfo
    from .shapes.unified_studio_settings import UnifiedStudioSettings
    from .shapes.user_context import IamIdentity, UserContext
    from .shapes.user_settings import (
        CanvasAppSettings,
        CodeEditorAppSettings,
        DirectDeploySettings,
        EmrServerlessSettings,
        GenerativeAiSettings,
        HiddenSageMakerImage,
        IdentityProviderOAuthSetting,
        KendraSettings,
        ModelRegisterSettings,
        RSessionAppSettings,
        RStudioServerProAppSettings,
        SharingSettings,
        StudioWebPortalSettings,
        TensorBoardAppSettings,
        TimeSeriesForecastingSettings,
        UserSettings,
        WorkspaceSettings,
    )
    from .shapes.vpc_config import VpcConfig
    from .shapes.warm_pool_status import WarmPoolStatus
    from .shapes.worker_access_configuration import (
        IamPolicyConstraints,
        S3Presign,
        WorkerAccessConfiguration,
    )
    from .shapes.workforce import (
        OidcConfigForResponse,
        Workforce,
        WorkforceVpcConfigResponse,
    )
    from .shapes.workforce_vpc_config_request import WorkforceVpcConfigRequest
    from .shapes.workteam import Workteam
