"""The enums of Amazon SageMaker Service: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.batch_add_cluster_nodes import (
        BatchAddClusterNodesErrorCode,
        BatchAddClusterNodesErrorCodeLike,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodesErrorCode,
        BatchDeleteClusterNodesErrorCodeLike,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodesErrorCode,
        BatchRebootClusterNodesErrorCodeLike,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodesErrorCode,
        BatchReplaceClusterNodesErrorCodeLike,
    )
    from .operations.delete_domain import RetentionType, RetentionTypeLike
    from .operations.describe_ai_recommendation_job import (
        AIRecommendationOptimizationType,
        AIRecommendationOptimizationTypeLike,
    )
    from .operations.describe_algorithm import (
        DetailedAlgorithmStatus,
        DetailedAlgorithmStatusLike,
    )
    from .operations.describe_auto_ml_job_v2 import (
        AutoMLProblemTypeConfigName,
        AutoMLProblemTypeConfigNameLike,
    )
    from .operations.describe_cluster import (
        ActiveClusterOperationName,
        ActiveClusterOperationNameLike,
        ClusterAutoScalingStatus,
        ClusterAutoScalingStatusLike,
        InstanceGroupStatus,
        InstanceGroupStatusLike,
        SoftwareUpdateStatus,
        SoftwareUpdateStatusLike,
    )
    from .operations.describe_cluster_event import (
        CapacityReservationType,
        CapacityReservationTypeLike,
        DatabaseConfigurationRollbackStatus,
        DatabaseConfigurationRollbackStatusLike,
        SlurmHealthComponent,
        SlurmHealthComponentLike,
        SlurmHealthReason,
        SlurmHealthReasonLike,
        SlurmHealthStatus,
        SlurmHealthStatusLike,
    )
    from .operations.describe_cluster_extension import (
        ExtensionHealthIssueCode,
        ExtensionHealthIssueCodeLike,
    )
    from .operations.describe_cluster_node import (
        ClusterCapacityType,
        ClusterCapacityTypeLike,
    )
    from .operations.describe_cluster_scheduler_config import (
        SchedulerConfigComponent,
        SchedulerConfigComponentLike,
    )
    from .operations.describe_edge_deployment_plan import StageStatus, StageStatusLike
    from .operations.describe_edge_packaging_job import (
        EdgePresetDeploymentStatus,
        EdgePresetDeploymentStatusLike,
    )
    from .operations.describe_human_task_ui import (
        HumanTaskUiStatus,
        HumanTaskUiStatusLike,
    )
    from .operations.describe_inference_experiment import (
        ModelVariantStatus,
        ModelVariantStatusLike,
    )
    from .operations.describe_inference_router import (
        InferenceRouterStatus,
        InferenceRouterStatusLike,
    )
    from .operations.describe_mlflow_app import MaintenanceStatus, MaintenanceStatusLike
    from .operations.describe_mlflow_tracking_server import (
        TrackingServerMaintenanceStatus,
        TrackingServerMaintenanceStatusLike,
    )
    from .operations.describe_model_card import (
        ModelCardProcessingStatus,
        ModelCardProcessingStatusLike,
    )
    from .operations.describe_training_job import ProfilingStatus, ProfilingStatusLike
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        SagemakerServicecatalogStatus,
        SagemakerServicecatalogStatusLike,
    )
    from .operations.get_scaling_configuration_recommendation import (
        Statistic,
        StatisticLike,
    )
    from .operations.list_actions import SortActionsBy, SortActionsByLike
    from .operations.list_ai_benchmark_jobs import (
        ListAIBenchmarkJobsSortBy,
        ListAIBenchmarkJobsSortByLike,
    )
    from .operations.list_ai_recommendation_jobs import (
        ListAIRecommendationJobsSortBy,
        ListAIRecommendationJobsSortByLike,
    )
    from .operations.list_ai_workload_configs import (
        ListAIWorkloadConfigsSortBy,
        ListAIWorkloadConfigsSortByLike,
    )
    from .operations.list_algorithms import AlgorithmSortBy, AlgorithmSortByLike
    from .operations.list_app_image_configs import (
        AppImageConfigSortKey,
        AppImageConfigSortKeyLike,
    )
    from .operations.list_apps import AppSortKey, AppSortKeyLike
    from .operations.list_artifacts import SortArtifactsBy, SortArtifactsByLike
    from .operations.list_associations import SortAssociationsBy, SortAssociationsByLike
    from .operations.list_auto_ml_jobs import AutoMLSortBy, AutoMLSortByLike
    from .operations.list_candidates_for_auto_ml_job import (
        CandidateSortBy,
        CandidateSortByLike,
    )
    from .operations.list_cluster_events import EventSortBy, EventSortByLike
    from .operations.list_cluster_operations import (
        ClusterOperationSortBy,
        ClusterOperationSortByLike,
    )
    from .operations.list_cluster_scheduler_configs import (
        SortClusterSchedulerConfigBy,
        SortClusterSchedulerConfigByLike,
    )
    from .operations.list_code_repositories import (
        CodeRepositorySortBy,
        CodeRepositorySortByLike,
        CodeRepositorySortOrder,
        CodeRepositorySortOrderLike,
    )
    from .operations.list_compilation_jobs import (
        ListCompilationJobsSortBy,
        ListCompilationJobsSortByLike,
    )
    from .operations.list_compute_quotas import SortQuotaBy, SortQuotaByLike
    from .operations.list_contexts import SortContextsBy, SortContextsByLike
    from .operations.list_device_fleets import (
        ListDeviceFleetsSortBy,
        ListDeviceFleetsSortByLike,
    )
    from .operations.list_edge_deployment_plans import (
        ListEdgeDeploymentPlansSortBy,
        ListEdgeDeploymentPlansSortByLike,
    )
    from .operations.list_edge_packaging_jobs import (
        ListEdgePackagingJobsSortBy,
        ListEdgePackagingJobsSortByLike,
    )
    from .operations.list_endpoint_configs import (
        EndpointConfigSortKey,
        EndpointConfigSortKeyLike,
    )
    from .operations.list_endpoints import EndpointSortKey, EndpointSortKeyLike
    from .operations.list_experiments import SortExperimentsBy, SortExperimentsByLike
    from .operations.list_feature_groups import (
        FeatureGroupSortBy,
        FeatureGroupSortByLike,
        FeatureGroupSortOrder,
        FeatureGroupSortOrderLike,
    )
    from .operations.list_global_inference_gateways import (
        GlobalInferenceGatewayFilterName,
        GlobalInferenceGatewayFilterNameLike,
    )
    from .operations.list_hubs import HubSortBy, HubSortByLike
    from .operations.list_hyper_parameter_tuning_jobs import (
        HyperParameterTuningJobSortByOptions,
        HyperParameterTuningJobSortByOptionsLike,
    )
    from .operations.list_image_versions import (
        ImageVersionSortBy,
        ImageVersionSortByLike,
        ImageVersionSortOrder,
        ImageVersionSortOrderLike,
    )
    from .operations.list_images import (
        ImageSortBy,
        ImageSortByLike,
        ImageSortOrder,
        ImageSortOrderLike,
    )
    from .operations.list_inference_components import (
        InferenceComponentSortKey,
        InferenceComponentSortKeyLike,
    )
    from .operations.list_inference_experiments import (
        SortInferenceExperimentsBy,
        SortInferenceExperimentsByLike,
    )
    from .operations.list_inference_gateways import (
        GlobalInferenceGatewayMemberFilterName,
        GlobalInferenceGatewayMemberFilterNameLike,
    )
    from .operations.list_inference_recommendations_job_steps import (
        RecommendationStepType,
        RecommendationStepTypeLike,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsSortBy,
        ListInferenceRecommendationsJobsSortByLike,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamSortByOptions,
        ListLabelingJobsForWorkteamSortByOptionsLike,
    )
    from .operations.list_lineage_groups import (
        SortLineageGroupsBy,
        SortLineageGroupsByLike,
    )
    from .operations.list_mlflow_apps import SortMlflowAppBy, SortMlflowAppByLike
    from .operations.list_mlflow_tracking_servers import (
        SortTrackingServerBy,
        SortTrackingServerByLike,
    )
    from .operations.list_model_card_export_jobs import (
        ModelCardExportJobSortBy,
        ModelCardExportJobSortByLike,
        ModelCardExportJobSortOrder,
        ModelCardExportJobSortOrderLike,
    )
    from .operations.list_model_card_versions import (
        ModelCardVersionSortBy,
        ModelCardVersionSortByLike,
    )
    from .operations.list_model_cards import ModelCardSortBy, ModelCardSortByLike
    from .operations.list_model_metadata import (
        ModelMetadataFilterType,
        ModelMetadataFilterTypeLike,
    )
    from .operations.list_model_package_groups import (
        ModelPackageGroupSortBy,
        ModelPackageGroupSortByLike,
    )
    from .operations.list_model_packages import (
        ModelPackageSortBy,
        ModelPackageSortByLike,
        ModelPackageType,
        ModelPackageTypeLike,
    )
    from .operations.list_models import ModelSortKey, ModelSortKeyLike
    from .operations.list_monitoring_alert_history import (
        MonitoringAlertHistorySortKey,
        MonitoringAlertHistorySortKeyLike,
    )
    from .operations.list_monitoring_executions import (
        MonitoringExecutionSortKey,
        MonitoringExecutionSortKeyLike,
    )
    from .operations.list_monitoring_schedules import (
        MonitoringScheduleSortKey,
        MonitoringScheduleSortKeyLike,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        NotebookInstanceLifecycleConfigSortKey,
        NotebookInstanceLifecycleConfigSortKeyLike,
        NotebookInstanceLifecycleConfigSortOrder,
        NotebookInstanceLifecycleConfigSortOrderLike,
    )
    from .operations.list_notebook_instances import (
        NotebookInstanceSortKey,
        NotebookInstanceSortKeyLike,
        NotebookInstanceSortOrder,
        NotebookInstanceSortOrderLike,
    )
    from .operations.list_optimization_jobs import (
        ListOptimizationJobsSortBy,
        ListOptimizationJobsSortByLike,
    )
    from .operations.list_pipeline_execution_steps import (
        CleanupFailureErrorCode,
        CleanupFailureErrorCodeLike,
        ConditionOutcome,
        ConditionOutcomeLike,
        ForEachStatus,
        ForEachStatusLike,
        StepStatus,
        StepStatusLike,
    )
    from .operations.list_pipeline_executions import (
        SortPipelineExecutionsBy,
        SortPipelineExecutionsByLike,
    )
    from .operations.list_pipelines import (
        PipelineManagedBy,
        PipelineManagedByLike,
        SortPipelinesBy,
        SortPipelinesByLike,
    )
    from .operations.list_projects import (
        ProjectSortBy,
        ProjectSortByLike,
        ProjectSortOrder,
        ProjectSortOrderLike,
    )
    from .operations.list_resource_catalogs import (
        ResourceCatalogSortBy,
        ResourceCatalogSortByLike,
        ResourceCatalogSortOrder,
        ResourceCatalogSortOrderLike,
    )
    from .operations.list_spaces import SpaceSortKey, SpaceSortKeyLike
    from .operations.list_stage_devices import (
        DeviceDeploymentStatus,
        DeviceDeploymentStatusLike,
    )
    from .operations.list_studio_lifecycle_configs import (
        StudioLifecycleConfigSortKey,
        StudioLifecycleConfigSortKeyLike,
    )
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        TrainingJobSortByOptions,
        TrainingJobSortByOptionsLike,
    )
    from .operations.list_training_plans import (
        TrainingPlanFilterName,
        TrainingPlanFilterNameLike,
        TrainingPlanSortBy,
        TrainingPlanSortByLike,
        TrainingPlanSortOrder,
        TrainingPlanSortOrderLike,
    )
    from .operations.list_trial_components import (
        SortTrialComponentsBy,
        SortTrialComponentsByLike,
    )
    from .operations.list_trials import SortTrialsBy, SortTrialsByLike
    from .operations.list_ultra_servers_by_reserved_capacity import (
        UltraServerHealthStatus,
        UltraServerHealthStatusLike,
    )
    from .operations.list_user_profiles import (
        UserProfileSortKey,
        UserProfileSortKeyLike,
    )
    from .operations.list_workforces import (
        ListWorkforcesSortByOptions,
        ListWorkforcesSortByOptionsLike,
    )
    from .operations.list_workteams import (
        ListWorkteamsSortByOptions,
        ListWorkteamsSortByOptionsLike,
    )
    from .operations.move_cluster_nodes import (
        MoveClusterNodesErrorCode,
        MoveClusterNodesErrorCodeLike,
    )
    from .operations.query_lineage import (
        Direction,
        DirectionLike,
        LineageType,
        LineageTypeLike,
    )
    from .operations.search import (
        BooleanOperator,
        BooleanOperatorLike,
        Operator,
        OperatorLike,
        Relation,
        RelationLike,
        SearchSortOrder,
        SearchSortOrderLike,
    )
    from .operations.stop_inference_experiment import (
        InferenceExperimentStopDesiredState,
        InferenceExperimentStopDesiredStateLike,
        ModelVariantAction,
        ModelVariantActionLike,
    )
    from .operations.update_endpoint import VariantPropertyType, VariantPropertyTypeLike
    from .shapes.account_default_status import (
        AccountDefaultStatus,
        AccountDefaultStatusLike,
    )
    from .shapes.action_status import ActionStatus, ActionStatusLike
    from .shapes.activation_state import ActivationState, ActivationStateLike
    from .shapes.additional_s3_data_source import (
        AdditionalS3DataSourceDataType,
        AdditionalS3DataSourceDataTypeLike,
    )
    from .shapes.ai_benchmark_job_status import (
        AIBenchmarkJobStatus,
        AIBenchmarkJobStatusLike,
    )
    from .shapes.ai_recommendation_compute_spec import (
        AICapacityReservationPreference,
        AICapacityReservationPreferenceLike,
    )
    from .shapes.ai_recommendation_inference_specification import (
        AIRecommendationInferenceFramework,
        AIRecommendationInferenceFrameworkLike,
    )
    from .shapes.ai_recommendation_instance_type import (
        AIRecommendationInstanceType,
        AIRecommendationInstanceTypeLike,
    )
    from .shapes.ai_recommendation_job_status import (
        AIRecommendationJobStatus,
        AIRecommendationJobStatusLike,
    )
    from .shapes.ai_recommendation_performance_target import (
        AIRecommendationMetric,
        AIRecommendationMetricLike,
    )
    from .shapes.algorithm_specification import (
        TrainingRepositoryAccessMode,
        TrainingRepositoryAccessModeLike,
    )
    from .shapes.algorithm_status import AlgorithmStatus, AlgorithmStatusLike
    from .shapes.app_instance_type import AppInstanceType, AppInstanceTypeLike
    from .shapes.app_lifecycle_management import (
        LifecycleManagement,
        LifecycleManagementLike,
    )
    from .shapes.app_network_access_type import (
        AppNetworkAccessType,
        AppNetworkAccessTypeLike,
    )
    from .shapes.app_security_group_management import (
        AppSecurityGroupManagement,
        AppSecurityGroupManagementLike,
    )
    from .shapes.app_status import AppStatus, AppStatusLike
    from .shapes.app_type import AppType, AppTypeLike
    from .shapes.artifact_source import ArtifactSourceIdType, ArtifactSourceIdTypeLike
    from .shapes.association_edge_type import (
        AssociationEdgeType,
        AssociationEdgeTypeLike,
    )
    from .shapes.async_inference_config import (
        AsyncNotificationTopicTypes,
        AsyncNotificationTopicTypesLike,
    )
    from .shapes.auth_mode import AuthMode, AuthModeLike
    from .shapes.auto_ml_algorithm_config import AutoMLAlgorithm, AutoMLAlgorithmLike
    from .shapes.auto_ml_candidate import (
        AutoMLJobObjectiveType,
        AutoMLJobObjectiveTypeLike,
        AutoMLMetricExtendedEnum,
        AutoMLMetricExtendedEnumLike,
        AutoMLProcessingUnit,
        AutoMLProcessingUnitLike,
        CandidateStepType,
        CandidateStepTypeLike,
        MetricSetSource,
        MetricSetSourceLike,
    )
    from .shapes.auto_ml_channel_type import AutoMLChannelType, AutoMLChannelTypeLike
    from .shapes.auto_ml_data_source import AutoMLS3DataType, AutoMLS3DataTypeLike
    from .shapes.auto_ml_job_secondary_status import (
        AutoMLJobSecondaryStatus,
        AutoMLJobSecondaryStatusLike,
    )
    from .shapes.auto_ml_job_status import AutoMLJobStatus, AutoMLJobStatusLike
    from .shapes.auto_ml_metric_enum import AutoMLMetricEnum, AutoMLMetricEnumLike
    from .shapes.auto_ml_mode import AutoMLMode, AutoMLModeLike
    from .shapes.auto_ml_problem_type_config import (
        AggregationTransformationValue,
        AggregationTransformationValueLike,
        FillingType,
        FillingTypeLike,
    )
    from .shapes.auto_ml_sort_order import AutoMLSortOrder, AutoMLSortOrderLike
    from .shapes.autotune import AutotuneMode, AutotuneModeLike
    from .shapes.batch_strategy import BatchStrategy, BatchStrategyLike
    from .shapes.candidate_status import CandidateStatus, CandidateStatusLike
    from .shapes.capacity_reservation_preference import (
        CapacityReservationPreference,
        CapacityReservationPreferenceLike,
    )
    from .shapes.channel import (
        FileSystemAccessMode,
        FileSystemAccessModeLike,
        FileSystemType,
        FileSystemTypeLike,
        RecordWrapper,
        RecordWrapperLike,
        S3DataDistribution,
        S3DataDistributionLike,
    )
    from .shapes.cluster_auto_scaler_type import (
        ClusterAutoScalerType,
        ClusterAutoScalerTypeLike,
    )
    from .shapes.cluster_auto_scaling_mode import (
        ClusterAutoScalingMode,
        ClusterAutoScalingModeLike,
    )
    from .shapes.cluster_drain_policy import (
        ClusterOnDrainTimeout,
        ClusterOnDrainTimeoutLike,
    )
    from .shapes.cluster_event_level import ClusterEventLevel, ClusterEventLevelLike
    from .shapes.cluster_event_resource_type import (
        ClusterEventResourceType,
        ClusterEventResourceTypeLike,
    )
    from .shapes.cluster_fsx_lustre_deletion_policy import (
        ClusterFSxLustreDeletionPolicy,
        ClusterFSxLustreDeletionPolicyLike,
    )
    from .shapes.cluster_image_version_status import (
        ClusterImageVersionStatus,
        ClusterImageVersionStatusLike,
    )
    from .shapes.cluster_instance_status import (
        ClusterInstanceStatus,
        ClusterInstanceStatusLike,
    )
    from .shapes.cluster_instance_type import (
        ClusterInstanceType,
        ClusterInstanceTypeLike,
    )
    from .shapes.cluster_interface_type import (
        ClusterInterfaceType,
        ClusterInterfaceTypeLike,
    )
    from .shapes.cluster_kubernetes_taint import (
        ClusterKubernetesTaintEffect,
        ClusterKubernetesTaintEffectLike,
    )
    from .shapes.cluster_node_provisioning_mode import (
        ClusterNodeProvisioningMode,
        ClusterNodeProvisioningModeLike,
    )
    from .shapes.cluster_node_recovery import (
        ClusterNodeRecovery,
        ClusterNodeRecoveryLike,
    )
    from .shapes.cluster_operation_status import (
        ClusterOperationStatus,
        ClusterOperationStatusLike,
    )
    from .shapes.cluster_operation_type import (
        ClusterOperationType,
        ClusterOperationTypeLike,
    )
    from .shapes.cluster_orchestrator import (
        ClusterSlurmConfigStrategy,
        ClusterSlurmConfigStrategyLike,
    )
    from .shapes.cluster_patching_strategy import (
        ClusterPatchingStrategy,
        ClusterPatchingStrategyLike,
    )
    from .shapes.cluster_slurm_node_type import (
        ClusterSlurmNodeType,
        ClusterSlurmNodeTypeLike,
    )
    from .shapes.cluster_sort_by import ClusterSortBy, ClusterSortByLike
    from .shapes.cluster_status import ClusterStatus, ClusterStatusLike
    from .shapes.cluster_tiered_storage_config import (
        ClusterConfigMode,
        ClusterConfigModeLike,
    )
    from .shapes.compilation_job_status import (
        CompilationJobStatus,
        CompilationJobStatusLike,
    )
    from .shapes.compression_type import CompressionType, CompressionTypeLike
    from .shapes.compute_quota_config import (
        MIGProfileType,
        MIGProfileTypeLike,
        PreemptTeamTasks,
        PreemptTeamTasksLike,
        ResourceSharingStrategy,
        ResourceSharingStrategyLike,
    )
    from .shapes.container_definition import (
        ContainerMode,
        ContainerModeLike,
        ModelCacheSetting,
        ModelCacheSettingLike,
        RepositoryAccessMode,
        RepositoryAccessModeLike,
    )
    from .shapes.cross_account_filter_option import (
        CrossAccountFilterOption,
        CrossAccountFilterOptionLike,
    )
    from .shapes.data_capture_config import CaptureMode, CaptureModeLike
    from .shapes.data_capture_config_summary import CaptureStatus, CaptureStatusLike
    from .shapes.data_processing import JoinSource, JoinSourceLike
    from .shapes.deep_health_check_type import (
        DeepHealthCheckType,
        DeepHealthCheckTypeLike,
    )
    from .shapes.deployment_config import (
        CapacitySizeType,
        CapacitySizeTypeLike,
        TrafficRoutingConfigType,
        TrafficRoutingConfigTypeLike,
    )
    from .shapes.deployment_configuration import (
        NodeUnavailabilityType,
        NodeUnavailabilityTypeLike,
    )
    from .shapes.deployment_recommendation import (
        RecommendationStatus,
        RecommendationStatusLike,
    )
    from .shapes.device_selection_config import DeviceSubsetType, DeviceSubsetTypeLike
    from .shapes.direct_internet_access import (
        DirectInternetAccess,
        DirectInternetAccessLike,
    )
    from .shapes.domain_status import DomainStatus, DomainStatusLike
    from .shapes.edge_deployment_config import (
        FailureHandlingPolicy,
        FailureHandlingPolicyLike,
    )
    from .shapes.edge_packaging_job_status import (
        EdgePackagingJobStatus,
        EdgePackagingJobStatusLike,
    )
    from .shapes.edge_preset_deployment_type import (
        EdgePresetDeploymentType,
        EdgePresetDeploymentTypeLike,
    )
    from .shapes.endpoint_status import EndpointStatus, EndpointStatusLike
    from .shapes.execution_role_identity_config import (
        ExecutionRoleIdentityConfig,
        ExecutionRoleIdentityConfigLike,
    )
    from .shapes.execution_status import ExecutionStatus, ExecutionStatusLike
    from .shapes.explainer_config import (
        ClarifyFeatureType,
        ClarifyFeatureTypeLike,
        ClarifyTextGranularity,
        ClarifyTextGranularityLike,
        ClarifyTextLanguage,
        ClarifyTextLanguageLike,
    )
    from .shapes.extension_status import ExtensionStatus, ExtensionStatusLike
    from .shapes.feature_definition import CollectionType, CollectionTypeLike
    from .shapes.feature_group_status import FeatureGroupStatus, FeatureGroupStatusLike
    from .shapes.feature_status import FeatureStatus, FeatureStatusLike
    from .shapes.feature_type import FeatureType, FeatureTypeLike
    from .shapes.flow_definition_status import (
        FlowDefinitionStatus,
        FlowDefinitionStatusLike,
    )
    from .shapes.global_inference_gateway_member_status import (
        GlobalInferenceGatewayMemberStatus,
        GlobalInferenceGatewayMemberStatusLike,
    )
    from .shapes.global_inference_gateway_status import (
        GlobalInferenceGatewayStatus,
        GlobalInferenceGatewayStatusLike,
    )
    from .shapes.home_efs_file_system_creation import (
        HomeEfsFileSystemCreation,
        HomeEfsFileSystemCreationLike,
    )
    from .shapes.hub_content_sort_by import HubContentSortBy, HubContentSortByLike
    from .shapes.hub_content_status import HubContentStatus, HubContentStatusLike
    from .shapes.hub_content_support_status import (
        HubContentSupportStatus,
        HubContentSupportStatusLike,
    )
    from .shapes.hub_content_type import HubContentType, HubContentTypeLike
    from .shapes.hub_status import HubStatus, HubStatusLike
    from .shapes.human_loop_request_source import (
        AwsManagedHumanLoopRequestSource,
        AwsManagedHumanLoopRequestSourceLike,
    )
    from .shapes.hyper_parameter_training_job_definition import (
        HyperParameterTuningAllocationStrategy,
        HyperParameterTuningAllocationStrategyLike,
    )
    from .shapes.hyper_parameter_tuning_job_config import (
        CompleteOnConvergence,
        CompleteOnConvergenceLike,
        TrainingJobEarlyStoppingType,
        TrainingJobEarlyStoppingTypeLike,
    )
    from .shapes.hyper_parameter_tuning_job_objective_type import (
        HyperParameterTuningJobObjectiveType,
        HyperParameterTuningJobObjectiveTypeLike,
    )
    from .shapes.hyper_parameter_tuning_job_status import (
        HyperParameterTuningJobStatus,
        HyperParameterTuningJobStatusLike,
    )
    from .shapes.hyper_parameter_tuning_job_strategy_type import (
        HyperParameterTuningJobStrategyType,
        HyperParameterTuningJobStrategyTypeLike,
    )
    from .shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartType,
        HyperParameterTuningJobWarmStartTypeLike,
    )
    from .shapes.image_status import ImageStatus, ImageStatusLike
    from .shapes.image_version_status import ImageVersionStatus, ImageVersionStatusLike
    from .shapes.included_data import IncludedData, IncludedDataLike
    from .shapes.inference_component_deployment_config import (
        InferenceComponentCapacitySizeType,
        InferenceComponentCapacitySizeTypeLike,
    )
    from .shapes.inference_component_scheduling_config import (
        AvailabilityZoneBalanceEnforcementMode,
        AvailabilityZoneBalanceEnforcementModeLike,
        InferenceComponentPlacementStrategy,
        InferenceComponentPlacementStrategyLike,
    )
    from .shapes.inference_component_status import (
        InferenceComponentStatus,
        InferenceComponentStatusLike,
    )
    from .shapes.inference_execution_config import (
        InferenceExecutionMode,
        InferenceExecutionModeLike,
    )
    from .shapes.inference_experiment_status import (
        InferenceExperimentStatus,
        InferenceExperimentStatusLike,
    )
    from .shapes.inference_experiment_type import (
        InferenceExperimentType,
        InferenceExperimentTypeLike,
    )
    from .shapes.input_config import Framework, FrameworkLike
    from .shapes.instance_type import InstanceType, InstanceTypeLike
    from .shapes.ip_address_type import IPAddressType, IPAddressTypeLike
    from .shapes.is_tracking_server_active import (
        IsTrackingServerActive,
        IsTrackingServerActiveLike,
    )
    from .shapes.job_category import JobCategory, JobCategoryLike
    from .shapes.job_secondary_status import JobSecondaryStatus, JobSecondaryStatusLike
    from .shapes.job_status import JobStatus, JobStatusLike
    from .shapes.job_type import JobType, JobTypeLike
    from .shapes.labeling_job_input_config import (
        ContentClassifier,
        ContentClassifierLike,
    )
    from .shapes.labeling_job_status import LabelingJobStatus, LabelingJobStatusLike
    from .shapes.last_update_status import (
        LastUpdateStatusValue,
        LastUpdateStatusValueLike,
    )
    from .shapes.managed_storage_type import ManagedStorageType, ManagedStorageTypeLike
    from .shapes.mlflow_app_status import MlflowAppStatus, MlflowAppStatusLike
    from .shapes.model_approval_status import (
        ModelApprovalStatus,
        ModelApprovalStatusLike,
    )
    from .shapes.model_card_export_job_status import (
        ModelCardExportJobStatus,
        ModelCardExportJobStatusLike,
    )
    from .shapes.model_card_sort_order import ModelCardSortOrder, ModelCardSortOrderLike
    from .shapes.model_card_status import ModelCardStatus, ModelCardStatusLike
    from .shapes.model_infrastructure_config import (
        ModelInfrastructureType,
        ModelInfrastructureTypeLike,
    )
    from .shapes.model_package_group_status import (
        ModelPackageGroupStatus,
        ModelPackageGroupStatusLike,
    )
    from .shapes.model_package_registration_type import (
        ModelPackageRegistrationType,
        ModelPackageRegistrationTypeLike,
    )
    from .shapes.model_package_status import ModelPackageStatus, ModelPackageStatusLike
    from .shapes.model_package_status_details import (
        DetailedModelPackageStatus,
        DetailedModelPackageStatusLike,
    )
    from .shapes.model_quality_app_specification import (
        MonitoringProblemType,
        MonitoringProblemTypeLike,
    )
    from .shapes.model_registration_mode import (
        ModelRegistrationMode,
        ModelRegistrationModeLike,
    )
    from .shapes.monitoring_alert_status import (
        MonitoringAlertStatus,
        MonitoringAlertStatusLike,
    )
    from .shapes.monitoring_job_definition_sort_key import (
        MonitoringJobDefinitionSortKey,
        MonitoringJobDefinitionSortKeyLike,
    )
    from .shapes.monitoring_type import MonitoringType, MonitoringTypeLike
    from .shapes.notebook_instance_accelerator_type import (
        NotebookInstanceAcceleratorType,
        NotebookInstanceAcceleratorTypeLike,
    )
    from .shapes.notebook_instance_status import (
        NotebookInstanceStatus,
        NotebookInstanceStatusLike,
    )
    from .shapes.objective_status import ObjectiveStatus, ObjectiveStatusLike
    from .shapes.offline_store_config import TableFormat, TableFormatLike
    from .shapes.offline_store_status_value import (
        OfflineStoreStatusValue,
        OfflineStoreStatusValueLike,
    )
    from .shapes.optimization_config import (
        ModelSpeculativeDecodingS3DataType,
        ModelSpeculativeDecodingS3DataTypeLike,
        ModelSpeculativeDecodingTechnique,
        ModelSpeculativeDecodingTechniqueLike,
    )
    from .shapes.optimization_job_deployment_instance_type import (
        OptimizationJobDeploymentInstanceType,
        OptimizationJobDeploymentInstanceTypeLike,
    )
    from .shapes.optimization_job_status import (
        OptimizationJobStatus,
        OptimizationJobStatusLike,
    )
    from .shapes.order_key import OrderKey, OrderKeyLike
    from .shapes.output_data_config import (
        OutputCompressionType,
        OutputCompressionTypeLike,
    )
    from .shapes.parameter_ranges import (
        HyperParameterScalingType,
        HyperParameterScalingTypeLike,
    )
    from .shapes.partner_app_auth_type import PartnerAppAuthType, PartnerAppAuthTypeLike
    from .shapes.partner_app_status import PartnerAppStatus, PartnerAppStatusLike
    from .shapes.partner_app_type import PartnerAppType, PartnerAppTypeLike
    from .shapes.pipeline_execution_status import (
        PipelineExecutionStatus,
        PipelineExecutionStatusLike,
    )
    from .shapes.pipeline_status import PipelineStatus, PipelineStatusLike
    from .shapes.problem_type import ProblemType, ProblemTypeLike
    from .shapes.processing_input import (
        AthenaResultCompressionType,
        AthenaResultCompressionTypeLike,
        AthenaResultFormat,
        AthenaResultFormatLike,
        DataDistributionType,
        DataDistributionTypeLike,
        InputMode,
        InputModeLike,
        ProcessingS3CompressionType,
        ProcessingS3CompressionTypeLike,
        ProcessingS3DataType,
        ProcessingS3DataTypeLike,
        RedshiftResultCompressionType,
        RedshiftResultCompressionTypeLike,
        RedshiftResultFormat,
        RedshiftResultFormatLike,
    )
    from .shapes.processing_instance_type import (
        ProcessingInstanceType,
        ProcessingInstanceTypeLike,
    )
    from .shapes.processing_job_status import (
        ProcessingJobStatus,
        ProcessingJobStatusLike,
    )
    from .shapes.processing_s3_data_distribution_type import (
        ProcessingS3DataDistributionType,
        ProcessingS3DataDistributionTypeLike,
    )
    from .shapes.processing_s3_input_mode import (
        ProcessingS3InputMode,
        ProcessingS3InputModeLike,
    )
    from .shapes.processing_s3_upload_mode import (
        ProcessingS3UploadMode,
        ProcessingS3UploadModeLike,
    )
    from .shapes.processor import Processor, ProcessorLike
    from .shapes.production_variant import (
        ProductionVariantInferenceAmiVersion,
        ProductionVariantInferenceAmiVersionLike,
    )
    from .shapes.production_variant_accelerator_type import (
        ProductionVariantAcceleratorType,
        ProductionVariantAcceleratorTypeLike,
    )
    from .shapes.production_variant_instance_type import (
        ProductionVariantInstanceType,
        ProductionVariantInstanceTypeLike,
    )
    from .shapes.production_variant_managed_instance_scaling import (
        ManagedInstanceScalingScaleInStrategy,
        ManagedInstanceScalingScaleInStrategyLike,
        ManagedInstanceScalingStatus,
        ManagedInstanceScalingStatusLike,
    )
    from .shapes.production_variant_routing_config import (
        RoutingStrategy,
        RoutingStrategyLike,
    )
    from .shapes.production_variant_status import VariantStatus, VariantStatusLike
    from .shapes.project_status import ProjectStatus, ProjectStatusLike
    from .shapes.recommendation_job_input_config import (
        RecommendationJobSupportedEndpointType,
        RecommendationJobSupportedEndpointTypeLike,
        TrafficType,
        TrafficTypeLike,
    )
    from .shapes.recommendation_job_status import (
        RecommendationJobStatus,
        RecommendationJobStatusLike,
    )
    from .shapes.recommendation_job_stopping_conditions import (
        FlatInvocations,
        FlatInvocationsLike,
    )
    from .shapes.recommendation_job_type import (
        RecommendationJobType,
        RecommendationJobTypeLike,
    )
    from .shapes.reserved_capacity_instance_type import (
        ReservedCapacityInstanceType,
        ReservedCapacityInstanceTypeLike,
    )
    from .shapes.reserved_capacity_status import (
        ReservedCapacityStatus,
        ReservedCapacityStatusLike,
    )
    from .shapes.reserved_capacity_type import (
        ReservedCapacityType,
        ReservedCapacityTypeLike,
    )
    from .shapes.resource_type import ResourceType, ResourceTypeLike
    from .shapes.root_access import RootAccess, RootAccessLike
    from .shapes.routing_target import (
        InferenceRouterRoutingPreference,
        InferenceRouterRoutingPreferenceLike,
        RoutingStatus,
        RoutingStatusLike,
    )
    from .shapes.rule_evaluation_status import (
        RuleEvaluationStatus,
        RuleEvaluationStatusLike,
    )
    from .shapes.s3_data_type import S3DataType, S3DataTypeLike
    from .shapes.s3_model_data_source import (
        ModelCompressionType,
        ModelCompressionTypeLike,
        S3ModelDataType,
        S3ModelDataTypeLike,
    )
    from .shapes.sage_maker_resource_name import (
        SageMakerResourceName,
        SageMakerResourceNameLike,
    )
    from .shapes.schedule_status import ScheduleStatus, ScheduleStatusLike
    from .shapes.scheduler_config import (
        FairShare,
        FairShareLike,
        IdleResourceSharing,
        IdleResourceSharingLike,
    )
    from .shapes.scheduler_resource_status import (
        SchedulerResourceStatus,
        SchedulerResourceStatusLike,
    )
    from .shapes.secondary_status import SecondaryStatus, SecondaryStatusLike
    from .shapes.serverless_job_config import (
        CustomizationTechnique,
        CustomizationTechniqueLike,
        EvaluationType,
        EvaluationTypeLike,
        Peft,
        PeftLike,
        ServerlessJobType,
        ServerlessJobTypeLike,
    )
    from .shapes.sharing_type import SharingType, SharingTypeLike
    from .shapes.skip_model_validation import (
        SkipModelValidation,
        SkipModelValidationLike,
    )
    from .shapes.sort_by import SortBy, SortByLike
    from .shapes.sort_order import SortOrder, SortOrderLike
    from .shapes.space_status import SpaceStatus, SpaceStatusLike
    from .shapes.storage_type import StorageType, StorageTypeLike
    from .shapes.studio_lifecycle_config_app_type import (
        StudioLifecycleConfigAppType,
        StudioLifecycleConfigAppTypeLike,
    )
    from .shapes.tag_propagation import TagPropagation, TagPropagationLike
    from .shapes.target_device import TargetDevice, TargetDeviceLike
    from .shapes.target_platform_accelerator import (
        TargetPlatformAccelerator,
        TargetPlatformAcceleratorLike,
    )
    from .shapes.target_platform_arch import TargetPlatformArch, TargetPlatformArchLike
    from .shapes.target_platform_os import TargetPlatformOs, TargetPlatformOsLike
    from .shapes.throughput_mode import ThroughputMode, ThroughputModeLike
    from .shapes.tracking_server_size import TrackingServerSize, TrackingServerSizeLike
    from .shapes.tracking_server_status import (
        TrackingServerStatus,
        TrackingServerStatusLike,
    )
    from .shapes.training_input_mode import TrainingInputMode, TrainingInputModeLike
    from .shapes.training_instance_type import (
        TrainingInstanceType,
        TrainingInstanceTypeLike,
    )
    from .shapes.training_job_status import TrainingJobStatus, TrainingJobStatusLike
    from .shapes.training_plan_status import TrainingPlanStatus, TrainingPlanStatusLike
    from .shapes.training_session_status import (
        TrainingSessionStatus,
        TrainingSessionStatusLike,
    )
    from .shapes.training_specification import ParameterType, ParameterTypeLike
    from .shapes.transform_input import SplitType, SplitTypeLike
    from .shapes.transform_instance_type import (
        TransformInstanceType,
        TransformInstanceTypeLike,
    )
    from .shapes.transform_job_status import TransformJobStatus, TransformJobStatusLike
    from .shapes.transform_output import AssemblyType, AssemblyTypeLike
    from .shapes.trial_component_status import (
        TrialComponentPrimaryStatus,
        TrialComponentPrimaryStatusLike,
    )
    from .shapes.ttl_duration import TtlDurationUnit, TtlDurationUnitLike
    from .shapes.user_profile_status import UserProfileStatus, UserProfileStatusLike
    from .shapes.user_settings import (
        AutoMountHomeEFS,
        AutoMountHomeEFSLike,
        DataSourceName,
        DataSourceNameLike,
        ExecutionRoleSessionNameMode,
        ExecutionRoleSessionNameModeLike,
        MlTools,
        MlToolsLike,
        NotebookOutputOption,
        NotebookOutputOptionLike,
        RStudioServerProAccessStatus,
        RStudioServerProAccessStatusLike,
        RStudioServerProUserGroup,
        RStudioServerProUserGroupLike,
        SageMakerImageName,
        SageMakerImageNameLike,
        StudioWebPortal,
        StudioWebPortalLike,
    )
    from .shapes.vendor_guidance import VendorGuidance, VendorGuidanceLike
    from .shapes.volume_attachment_status import (
        VolumeAttachmentStatus,
        VolumeAttachmentStatusLike,
    )
    from .shapes.warm_pool_resource_status import (
        WarmPoolResourceStatus,
        WarmPoolResourceStatusLike,
    )
    from .shapes.worker_access_configuration import (
        EnabledOrDisabled,
        EnabledOrDisabledLike,
    )
    from .shapes.workforce import WorkforceStatus, WorkforceStatusLike
    from .shapes.workforce_ip_address_type import (
        WorkforceIpAddressType,
        WorkforceIpAddressTypeLike,
    )
