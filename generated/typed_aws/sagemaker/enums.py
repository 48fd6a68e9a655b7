"""The enums of Amazon SageMaker Service: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.batch_add_cluster_nodes import (
        BatchAddClusterNodesErrorCode as BatchAddClusterNodesErrorCode,
        BatchAddClusterNodesErrorCodeLike as BatchAddClusterNodesErrorCodeLike,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodesErrorCode as BatchDeleteClusterNodesErrorCode,
        BatchDeleteClusterNodesErrorCodeLike as BatchDeleteClusterNodesErrorCodeLike,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodesErrorCode as BatchRebootClusterNodesErrorCode,
        BatchRebootClusterNodesErrorCodeLike as BatchRebootClusterNodesErrorCodeLike,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodesErrorCode as BatchReplaceClusterNodesErrorCode,
        BatchReplaceClusterNodesErrorCodeLike as BatchReplaceClusterNodesErrorCodeLike,
    )
    from .operations.delete_domain import (
        RetentionType as RetentionType,
        RetentionTypeLike as RetentionTypeLike,
    )
    from .operations.describe_ai_recommendation_job import (
        AIRecommendationOptimizationType as AIRecommendationOptimizationType,
        AIRecommendationOptimizationTypeLike as AIRecommendationOptimizationTypeLike,
    )
    from .operations.describe_algorithm import (
        DetailedAlgorithmStatus as DetailedAlgorithmStatus,
        DetailedAlgorithmStatusLike as DetailedAlgorithmStatusLike,
    )
    from .operations.describe_auto_ml_job_v2 import (
        AutoMLProblemTypeConfigName as AutoMLProblemTypeConfigName,
        AutoMLProblemTypeConfigNameLike as AutoMLProblemTypeConfigNameLike,
    )
    from .operations.describe_cluster import (
        ActiveClusterOperationName as ActiveClusterOperationName,
        ActiveClusterOperationNameLike as ActiveClusterOperationNameLike,
        ClusterAutoScalingStatus as ClusterAutoScalingStatus,
        ClusterAutoScalingStatusLike as ClusterAutoScalingStatusLike,
        InstanceGroupStatus as InstanceGroupStatus,
        InstanceGroupStatusLike as InstanceGroupStatusLike,
        SoftwareUpdateStatus as SoftwareUpdateStatus,
        SoftwareUpdateStatusLike as SoftwareUpdateStatusLike,
    )
    from .operations.describe_cluster_event import (
        CapacityReservationType as CapacityReservationType,
        CapacityReservationTypeLike as CapacityReservationTypeLike,
        DatabaseConfigurationRollbackStatus as DatabaseConfigurationRollbackStatus,
        DatabaseConfigurationRollbackStatusLike as DatabaseConfigurationRollbackStatusLike,
        SlurmHealthComponent as SlurmHealthComponent,
        SlurmHealthComponentLike as SlurmHealthComponentLike,
        SlurmHealthReason as SlurmHealthReason,
        SlurmHealthReasonLike as SlurmHealthReasonLike,
        SlurmHealthStatus as SlurmHealthStatus,
        SlurmHealthStatusLike as SlurmHealthStatusLike,
    )
    from .operations.describe_cluster_extension import (
        ExtensionHealthIssueCode as ExtensionHealthIssueCode,
        ExtensionHealthIssueCodeLike as ExtensionHealthIssueCodeLike,
    )
    from .operations.describe_cluster_node import (
        ClusterCapacityType as ClusterCapacityType,
        ClusterCapacityTypeLike as ClusterCapacityTypeLike,
    )
    from .operations.describe_cluster_scheduler_config import (
        SchedulerConfigComponent as SchedulerConfigComponent,
        SchedulerConfigComponentLike as SchedulerConfigComponentLike,
    )
    from .operations.describe_edge_deployment_plan import (
        StageStatus as StageStatus,
        StageStatusLike as StageStatusLike,
    )
    from .operations.describe_edge_packaging_job import (
        EdgePresetDeploymentStatus as EdgePresetDeploymentStatus,
        EdgePresetDeploymentStatusLike as EdgePresetDeploymentStatusLike,
    )
    from .operations.describe_human_task_ui import (
        HumanTaskUiStatus as HumanTaskUiStatus,
        HumanTaskUiStatusLike as HumanTaskUiStatusLike,
    )
    from .operations.describe_inference_experiment import (
        ModelVariantStatus as ModelVariantStatus,
        ModelVariantStatusLike as ModelVariantStatusLike,
    )
    from .operations.describe_inference_router import (
        InferenceRouterStatus as InferenceRouterStatus,
        InferenceRouterStatusLike as InferenceRouterStatusLike,
    )
    from .operations.describe_mlflow_app import (
        MaintenanceStatus as MaintenanceStatus,
        MaintenanceStatusLike as MaintenanceStatusLike,
    )
    from .operations.describe_mlflow_tracking_server import (
        TrackingServerMaintenanceStatus as TrackingServerMaintenanceStatus,
        TrackingServerMaintenanceStatusLike as TrackingServerMaintenanceStatusLike,
    )
    from .operations.describe_model_card import (
        ModelCardProcessingStatus as ModelCardProcessingStatus,
        ModelCardProcessingStatusLike as ModelCardProcessingStatusLike,
    )
    from .operations.describe_training_job import (
        ProfilingStatus as ProfilingStatus,
        ProfilingStatusLike as ProfilingStatusLike,
    )
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        SagemakerServicecatalogStatus as SagemakerServicecatalogStatus,
        SagemakerServicecatalogStatusLike as SagemakerServicecatalogStatusLike,
    )
    from .operations.get_scaling_configuration_recommendation import (
        Statistic as Statistic,
        StatisticLike as StatisticLike,
    )
    from .operations.list_actions import (
        SortActionsBy as SortActionsBy,
        SortActionsByLike as SortActionsByLike,
    )
    from .operations.list_ai_benchmark_jobs import (
        ListAIBenchmarkJobsSortBy as ListAIBenchmarkJobsSortBy,
        ListAIBenchmarkJobsSortByLike as ListAIBenchmarkJobsSortByLike,
    )
    from .operations.list_ai_recommendation_jobs import (
        ListAIRecommendationJobsSortBy as ListAIRecommendationJobsSortBy,
        ListAIRecommendationJobsSortByLike as ListAIRecommendationJobsSortByLike,
    )
    from .operations.list_ai_workload_configs import (
        ListAIWorkloadConfigsSortBy as ListAIWorkloadConfigsSortBy,
        ListAIWorkloadConfigsSortByLike as ListAIWorkloadConfigsSortByLike,
    )
    from .operations.list_algorithms import (
        AlgorithmSortBy as AlgorithmSortBy,
        AlgorithmSortByLike as AlgorithmSortByLike,
    )
    from .operations.list_app_image_configs import (
        AppImageConfigSortKey as AppImageConfigSortKey,
        AppImageConfigSortKeyLike as AppImageConfigSortKeyLike,
    )
    from .operations.list_apps import (
        AppSortKey as AppSortKey,
        AppSortKeyLike as AppSortKeyLike,
    )
    from .operations.list_artifacts import (
        SortArtifactsBy as SortArtifactsBy,
        SortArtifactsByLike as SortArtifactsByLike,
    )
    from .operations.list_associations import (
        SortAssociationsBy as SortAssociationsBy,
        SortAssociationsByLike as SortAssociationsByLike,
    )
    from .operations.list_auto_ml_jobs import (
        AutoMLSortBy as AutoMLSortBy,
        AutoMLSortByLike as AutoMLSortByLike,
    )
    from .operations.list_candidates_for_auto_ml_job import (
        CandidateSortBy as CandidateSortBy,
        CandidateSortByLike as CandidateSortByLike,
    )
    from .operations.list_cluster_events import (
        EventSortBy as EventSortBy,
        EventSortByLike as EventSortByLike,
    )
    from .operations.list_cluster_operations import (
        ClusterOperationSortBy as ClusterOperationSortBy,
        ClusterOperationSortByLike as ClusterOperationSortByLike,
    )
    from .operations.list_cluster_scheduler_configs import (
        SortClusterSchedulerConfigBy as SortClusterSchedulerConfigBy,
        SortClusterSchedulerConfigByLike as SortClusterSchedulerConfigByLike,
    )
    from .operations.list_code_repositories import (
        CodeRepositorySortBy as CodeRepositorySortBy,
        CodeRepositorySortByLike as CodeRepositorySortByLike,
        CodeRepositorySortOrder as CodeRepositorySortOrder,
        CodeRepositorySortOrderLike as CodeRepositorySortOrderLike,
    )
    from .operations.list_compilation_jobs import (
        ListCompilationJobsSortBy as ListCompilationJobsSortBy,
        ListCompilationJobsSortByLike as ListCompilationJobsSortByLike,
    )
    from .operations.list_compute_quotas import (
        SortQuotaBy as SortQuotaBy,
        SortQuotaByLike as SortQuotaByLike,
    )
    from .operations.list_contexts import (
        SortContextsBy as SortContextsBy,
        SortContextsByLike as SortContextsByLike,
    )
    from .operations.list_device_fleets import (
        ListDeviceFleetsSortBy as ListDeviceFleetsSortBy,
        ListDeviceFleetsSortByLike as ListDeviceFleetsSortByLike,
    )
    from .operations.list_edge_deployment_plans import (
        ListEdgeDeploymentPlansSortBy as ListEdgeDeploymentPlansSortBy,
        ListEdgeDeploymentPlansSortByLike as ListEdgeDeploymentPlansSortByLike,
    )
    from .operations.list_edge_packaging_jobs import (
        ListEdgePackagingJobsSortBy as ListEdgePackagingJobsSortBy,
        ListEdgePackagingJobsSortByLike as ListEdgePackagingJobsSortByLike,
    )
    from .operations.list_endpoint_configs import (
        EndpointConfigSortKey as EndpointConfigSortKey,
        EndpointConfigSortKeyLike as EndpointConfigSortKeyLike,
    )
    from .operations.list_endpoints import (
        EndpointSortKey as EndpointSortKey,
        EndpointSortKeyLike as EndpointSortKeyLike,
    )
    from .operations.list_experiments import (
        SortExperimentsBy as SortExperimentsBy,
        SortExperimentsByLike as SortExperimentsByLike,
    )
    from .operations.list_feature_groups import (
        FeatureGroupSortBy as FeatureGroupSortBy,
        FeatureGroupSortByLike as FeatureGroupSortByLike,
        FeatureGroupSortOrder as FeatureGroupSortOrder,
        FeatureGroupSortOrderLike as FeatureGroupSortOrderLike,
    )
    from .operations.list_global_inference_gateways import (
        GlobalInferenceGatewayFilterName as GlobalInferenceGatewayFilterName,
        GlobalInferenceGatewayFilterNameLike as GlobalInferenceGatewayFilterNameLike,
    )
    from .operations.list_hubs import (
        HubSortBy as HubSortBy,
        HubSortByLike as HubSortByLike,
    )
    from .operations.list_hyper_parameter_tuning_jobs import (
        HyperParameterTuningJobSortByOptions as HyperParameterTuningJobSortByOptions,
        HyperParameterTuningJobSortByOptionsLike as HyperParameterTuningJobSortByOptionsLike,
    )
    from .operations.list_image_versions import (
        ImageVersionSortBy as ImageVersionSortBy,
        ImageVersionSortByLike as ImageVersionSortByLike,
        ImageVersionSortOrder as ImageVersionSortOrder,
        ImageVersionSortOrderLike as ImageVersionSortOrderLike,
    )
    from .operations.list_images import (
        ImageSortBy as ImageSortBy,
        ImageSortByLike as ImageSortByLike,
        ImageSortOrder as ImageSortOrder,
        ImageSortOrderLike as ImageSortOrderLike,
    )
    from .operations.list_inference_components import (
        InferenceComponentSortKey as InferenceComponentSortKey,
        InferenceComponentSortKeyLike as InferenceComponentSortKeyLike,
    )
    from .operations.list_inference_experiments import (
        SortInferenceExperimentsBy as SortInferenceExperimentsBy,
        SortInferenceExperimentsByLike as SortInferenceExperimentsByLike,
    )
    from .operations.list_inference_gateways import (
        GlobalInferenceGatewayMemberFilterName as GlobalInferenceGatewayMemberFilterName,
        GlobalInferenceGatewayMemberFilterNameLike as GlobalInferenceGatewayMemberFilterNameLike,
    )
    from .operations.list_inference_recommendations_job_steps import (
        RecommendationStepType as RecommendationStepType,
        RecommendationStepTypeLike as RecommendationStepTypeLike,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsSortBy as ListInferenceRecommendationsJobsSortBy,
        ListInferenceRecommendationsJobsSortByLike as ListInferenceRecommendationsJobsSortByLike,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamSortByOptions as ListLabelingJobsForWorkteamSortByOptions,
        ListLabelingJobsForWorkteamSortByOptionsLike as ListLabelingJobsForWorkteamSortByOptionsLike,
    )
    from .operations.list_lineage_groups import (
        SortLineageGroupsBy as SortLineageGroupsBy,
        SortLineageGroupsByLike as SortLineageGroupsByLike,
    )
    from .operations.list_mlflow_apps import (
        SortMlflowAppBy as SortMlflowAppBy,
        SortMlflowAppByLike as SortMlflowAppByLike,
    )
    from .operations.list_mlflow_tracking_servers import (
        SortTrackingServerBy as SortTrackingServerBy,
        SortTrackingServerByLike as SortTrackingServerByLike,
    )
    from .operations.list_model_card_export_jobs import (
        ModelCardExportJobSortBy as ModelCardExportJobSortBy,
        ModelCardExportJobSortByLike as ModelCardExportJobSortByLike,
        ModelCardExportJobSortOrder as ModelCardExportJobSortOrder,
        ModelCardExportJobSortOrderLike as ModelCardExportJobSortOrderLike,
    )
    from .operations.list_model_card_versions import (
        ModelCardVersionSortBy as ModelCardVersionSortBy,
        ModelCardVersionSortByLike as ModelCardVersionSortByLike,
    )
    from .operations.list_model_cards import (
        ModelCardSortBy as ModelCardSortBy,
        ModelCardSortByLike as ModelCardSortByLike,
    )
    from .operations.list_model_metadata import (
        ModelMetadataFilterType as ModelMetadataFilterType,
        ModelMetadataFilterTypeLike as ModelMetadataFilterTypeLike,
    )
    from .operations.list_model_package_groups import (
        ModelPackageGroupSortBy as ModelPackageGroupSortBy,
        ModelPackageGroupSortByLike as ModelPackageGroupSortByLike,
    )
    from .operations.list_model_packages import (
        ModelPackageSortBy as ModelPackageSortBy,
        ModelPackageSortByLike as ModelPackageSortByLike,
        ModelPackageType as ModelPackageType,
        ModelPackageTypeLike as ModelPackageTypeLike,
    )
    from .operations.list_models import (
        ModelSortKey as ModelSortKey,
        ModelSortKeyLike as ModelSortKeyLike,
    )
    from .operations.list_monitoring_alert_history import (
        MonitoringAlertHistorySortKey as MonitoringAlertHistorySortKey,
        MonitoringAlertHistorySortKeyLike as MonitoringAlertHistorySortKeyLike,
    )
    from .operations.list_monitoring_executions import (
        MonitoringExecutionSortKey as MonitoringExecutionSortKey,
        MonitoringExecutionSortKeyLike as MonitoringExecutionSortKeyLike,
    )
    from .operations.list_monitoring_schedules import (
        MonitoringScheduleSortKey as MonitoringScheduleSortKey,
        MonitoringScheduleSortKeyLike as MonitoringScheduleSortKeyLike,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        NotebookInstanceLifecycleConfigSortKey as NotebookInstanceLifecycleConfigSortKey,
        NotebookInstanceLifecycleConfigSortKeyLike as NotebookInstanceLifecycleConfigSortKeyLike,
        NotebookInstanceLifecycleConfigSortOrder as NotebookInstanceLifecycleConfigSortOrder,
        NotebookInstanceLifecycleConfigSortOrderLike as NotebookInstanceLifecycleConfigSortOrderLike,
    )
    from .operations.list_notebook_instances import (
        NotebookInstanceSortKey as NotebookInstanceSortKey,
        NotebookInstanceSortKeyLike as NotebookInstanceSortKeyLike,
        NotebookInstanceSortOrder as NotebookInstanceSortOrder,
        NotebookInstanceSortOrderLike as NotebookInstanceSortOrderLike,
    )
    from .operations.list_optimization_jobs import (
        ListOptimizationJobsSortBy as ListOptimizationJobsSortBy,
        ListOptimizationJobsSortByLike as ListOptimizationJobsSortByLike,
    )
    from .operations.list_pipeline_execution_steps import (
        CleanupFailureErrorCode as CleanupFailureErrorCode,
        CleanupFailureErrorCodeLike as CleanupFailureErrorCodeLike,
        ConditionOutcome as ConditionOutcome,
        ConditionOutcomeLike as ConditionOutcomeLike,
        ForEachStatus as ForEachStatus,
        ForEachStatusLike as ForEachStatusLike,
        StepStatus as StepStatus,
        StepStatusLike as StepStatusLike,
    )
    from .operations.list_pipeline_executions import (
        SortPipelineExecutionsBy as SortPipelineExecutionsBy,
        SortPipelineExecutionsByLike as SortPipelineExecutionsByLike,
    )
    from .operations.list_pipelines import (
        PipelineManagedBy as PipelineManagedBy,
        PipelineManagedByLike as PipelineManagedByLike,
        SortPipelinesBy as SortPipelinesBy,
        SortPipelinesByLike as SortPipelinesByLike,
    )
    from .operations.list_projects import (
        ProjectSortBy as ProjectSortBy,
        ProjectSortByLike as ProjectSortByLike,
        ProjectSortOrder as ProjectSortOrder,
        ProjectSortOrderLike as ProjectSortOrderLike,
    )
    from .operations.list_resource_catalogs import (
        ResourceCatalogSortBy as ResourceCatalogSortBy,
        ResourceCatalogSortByLike as ResourceCatalogSortByLike,
        ResourceCatalogSortOrder as ResourceCatalogSortOrder,
        ResourceCatalogSortOrderLike as ResourceCatalogSortOrderLike,
    )
    from .operations.list_spaces import (
        SpaceSortKey as SpaceSortKey,
        SpaceSortKeyLike as SpaceSortKeyLike,
    )
    from .operations.list_stage_devices import (
        DeviceDeploymentStatus as DeviceDeploymentStatus,
        DeviceDeploymentStatusLike as DeviceDeploymentStatusLike,
    )
    from .operations.list_studio_lifecycle_configs import (
        StudioLifecycleConfigSortKey as StudioLifecycleConfigSortKey,
        StudioLifecycleConfigSortKeyLike as StudioLifecycleConfigSortKeyLike,
    )
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        TrainingJobSortByOptions as TrainingJobSortByOptions,
        TrainingJobSortByOptionsLike as TrainingJobSortByOptionsLike,
    )
    from .operations.list_training_plans import (
        TrainingPlanFilterName as TrainingPlanFilterName,
        TrainingPlanFilterNameLike as TrainingPlanFilterNameLike,
        TrainingPlanSortBy as TrainingPlanSortBy,
        TrainingPlanSortByLike as TrainingPlanSortByLike,
        TrainingPlanSortOrder as TrainingPlanSortOrder,
        TrainingPlanSortOrderLike as TrainingPlanSortOrderLike,
    )
    from .operations.list_trial_components import (
        SortTrialComponentsBy as SortTrialComponentsBy,
        SortTrialComponentsByLike as SortTrialComponentsByLike,
    )
    from .operations.list_trials import (
        SortTrialsBy as SortTrialsBy,
        SortTrialsByLike as SortTrialsByLike,
    )
    from .operations.list_ultra_servers_by_reserved_capacity import (
        UltraServerHealthStatus as UltraServerHealthStatus,
        UltraServerHealthStatusLike as UltraServerHealthStatusLike,
    )
    from .operations.list_user_profiles import (
        UserProfileSortKey as UserProfileSortKey,
        UserProfileSortKeyLike as UserProfileSortKeyLike,
    )
    from .operations.list_workforces import (
        ListWorkforcesSortByOptions as ListWorkforcesSortByOptions,
        ListWorkforcesSortByOptionsLike as ListWorkforcesSortByOptionsLike,
    )
    from .operations.list_workteams import (
        ListWorkteamsSortByOptions as ListWorkteamsSortByOptions,
        ListWorkteamsSortByOptionsLike as ListWorkteamsSortByOptionsLike,
    )
    from .operations.move_cluster_nodes import (
        MoveClusterNodesErrorCode as MoveClusterNodesErrorCode,
        MoveClusterNodesErrorCodeLike as MoveClusterNodesErrorCodeLike,
    )
    from .operations.query_lineage import (
        Direction as Direction,
        DirectionLike as DirectionLike,
        LineageType as LineageType,
        LineageTypeLike as LineageTypeLike,
    )
    from .operations.search import (
        BooleanOperator as BooleanOperator,
        BooleanOperatorLike as BooleanOperatorLike,
        Operator as Operator,
        OperatorLike as OperatorLike,
        Relation as Relation,
        RelationLike as RelationLike,
        SearchSortOrder as SearchSortOrder,
        SearchSortOrderLike as SearchSortOrderLike,
    )
    from .operations.stop_inference_experiment import (
        InferenceExperimentStopDesiredState as InferenceExperimentStopDesiredState,
        InferenceExperimentStopDesiredStateLike as InferenceExperimentStopDesiredStateLike,
        ModelVariantAction as ModelVariantAction,
        ModelVariantActionLike as ModelVariantActionLike,
    )
    from .operations.update_endpoint import (
        VariantPropertyType as VariantPropertyType,
        VariantPropertyTypeLike as VariantPropertyTypeLike,
    )
    from .shapes.account_default_status import (
        AccountDefaultStatus as AccountDefaultStatus,
        AccountDefaultStatusLike as AccountDefaultStatusLike,
    )
    from .shapes.action_status import (
        ActionStatus as ActionStatus,
        ActionStatusLike as ActionStatusLike,
    )
    from .shapes.activation_state import (
        ActivationState as ActivationState,
        ActivationStateLike as ActivationStateLike,
    )
    from .shapes.additional_s3_data_source import (
        AdditionalS3DataSourceDataType as AdditionalS3DataSourceDataType,
        AdditionalS3DataSourceDataTypeLike as AdditionalS3DataSourceDataTypeLike,
    )
    from .shapes.ai_benchmark_job_status import (
        AIBenchmarkJobStatus as AIBenchmarkJobStatus,
        AIBenchmarkJobStatusLike as AIBenchmarkJobStatusLike,
    )
    from .shapes.ai_recommendation_compute_spec import (
        AICapacityReservationPreference as AICapacityReservationPreference,
        AICapacityReservationPreferenceLike as AICapacityReservationPreferenceLike,
    )
    from .shapes.ai_recommendation_inference_specification import (
        AIRecommendationInferenceFramework as AIRecommendationInferenceFramework,
        AIRecommendationInferenceFrameworkLike as AIRecommendationInferenceFrameworkLike,
    )
    from .shapes.ai_recommendation_instance_type import (
        AIRecommendationInstanceType as AIRecommendationInstanceType,
        AIRecommendationInstanceTypeLike as AIRecommendationInstanceTypeLike,
    )
    from .shapes.ai_recommendation_job_status import (
        AIRecommendationJobStatus as AIRecommendationJobStatus,
        AIRecommendationJobStatusLike as AIRecommendationJobStatusLike,
    )
    from .shapes.ai_recommendation_performance_target import (
        AIRecommendationMetric as AIRecommendationMetric,
        AIRecommendationMetricLike as AIRecommendationMetricLike,
    )
    from .shapes.algorithm_specification import (
        TrainingRepositoryAccessMode as TrainingRepositoryAccessMode,
        TrainingRepositoryAccessModeLike as TrainingRepositoryAccessModeLike,
    )
    from .shapes.algorithm_status import (
        AlgorithmStatus as AlgorithmStatus,
        AlgorithmStatusLike as AlgorithmStatusLike,
    )
    from .shapes.app_instance_type import (
        AppInstanceType as AppInstanceType,
        AppInstanceTypeLike as AppInstanceTypeLike,
    )
    from .shapes.app_lifecycle_management import (
        LifecycleManagement as LifecycleManagement,
        LifecycleManagementLike as LifecycleManagementLike,
    )
    from .shapes.app_network_access_type import (
        AppNetworkAccessType as AppNetworkAccessType,
        AppNetworkAccessTypeLike as AppNetworkAccessTypeLike,
    )
    from .shapes.app_security_group_management import (
        AppSecurityGroupManagement as AppSecurityGroupManagement,
        AppSecurityGroupManagementLike as AppSecurityGroupManagementLike,
    )
    from .shapes.app_status import (
        AppStatus as AppStatus,
        AppStatusLike as AppStatusLike,
    )
    from .shapes.app_type import (
        AppType as AppType,
        AppTypeLike as AppTypeLike,
    )
    from .shapes.artifact_source import (
        ArtifactSourceIdType as ArtifactSourceIdType,
        ArtifactSourceIdTypeLike as ArtifactSourceIdTypeLike,
    )
    from .shapes.association_edge_type import (
        AssociationEdgeType as AssociationEdgeType,
        AssociationEdgeTypeLike as AssociationEdgeTypeLike,
    )
    from .shapes.async_inference_config import (
        AsyncNotificationTopicTypes as AsyncNotificationTopicTypes,
        AsyncNotificationTopicTypesLike as AsyncNotificationTopicTypesLike,
    )
    from .shapes.auth_mode import (
        AuthMode as AuthMode,
        AuthModeLike as AuthModeLike,
    )
    from .shapes.auto_ml_algorithm_config import (
        AutoMLAlgorithm as AutoMLAlgorithm,
        AutoMLAlgorithmLike as AutoMLAlgorithmLike,
    )
    from .shapes.auto_ml_candidate import (
        AutoMLJobObjectiveType as AutoMLJobObjectiveType,
        AutoMLJobObjectiveTypeLike as AutoMLJobObjectiveTypeLike,
        AutoMLMetricExtendedEnum as AutoMLMetricExtendedEnum,
        AutoMLMetricExtendedEnumLike as AutoMLMetricExtendedEnumLike,
        AutoMLProcessingUnit as AutoMLProcessingUnit,
        AutoMLProcessingUnitLike as AutoMLProcessingUnitLike,
        CandidateStepType as CandidateStepType,
        CandidateStepTypeLike as CandidateStepTypeLike,
        MetricSetSource as MetricSetSource,
        MetricSetSourceLike as MetricSetSourceLike,
    )
    from .shapes.auto_ml_channel_type import (
        AutoMLChannelType as AutoMLChannelType,
        AutoMLChannelTypeLike as AutoMLChannelTypeLike,
    )
    from .shapes.auto_ml_data_source import (
        AutoMLS3DataType as AutoMLS3DataType,
        AutoMLS3DataTypeLike as AutoMLS3DataTypeLike,
    )
    from .shapes.auto_ml_job_secondary_status import (
        AutoMLJobSecondaryStatus as AutoMLJobSecondaryStatus,
        AutoMLJobSecondaryStatusLike as AutoMLJobSecondaryStatusLike,
    )
    from .shapes.auto_ml_job_status import (
        AutoMLJobStatus as AutoMLJobStatus,
        AutoMLJobStatusLike as AutoMLJobStatusLike,
    )
    from .shapes.auto_ml_metric_enum import (
        AutoMLMetricEnum as AutoMLMetricEnum,
        AutoMLMetricEnumLike as AutoMLMetricEnumLike,
    )
    from .shapes.auto_ml_mode import (
        AutoMLMode as AutoMLMode,
        AutoMLModeLike as AutoMLModeLike,
    )
    from .shapes.auto_ml_problem_type_config import (
        AggregationTransformationValue as AggregationTransformationValue,
        AggregationTransformationValueLike as AggregationTransformationValueLike,
        FillingType as FillingType,
        FillingTypeLike as FillingTypeLike,
    )
    from .shapes.auto_ml_sort_order import (
        AutoMLSortOrder as AutoMLSortOrder,
        AutoMLSortOrderLike as AutoMLSortOrderLike,
    )
    from .shapes.autotune import (
        AutotuneMode as AutotuneMode,
        AutotuneModeLike as AutotuneModeLike,
    )
    from .shapes.batch_strategy import (
        BatchStrategy as BatchStrategy,
        BatchStrategyLike as BatchStrategyLike,
    )
    from .shapes.candidate_status import (
        CandidateStatus as CandidateStatus,
        CandidateStatusLike as CandidateStatusLike,
    )
    from .shapes.capacity_reservation_preference import (
        CapacityReservationPreference as CapacityReservationPreference,
        CapacityReservationPreferenceLike as CapacityReservationPreferenceLike,
    )
    from .shapes.channel import (
        FileSystemAccessMode as FileSystemAccessMode,
        FileSystemAccessModeLike as FileSystemAccessModeLike,
        FileSystemType as FileSystemType,
        FileSystemTypeLike as FileSystemTypeLike,
        RecordWrapper as RecordWrapper,
        RecordWrapperLike as RecordWrapperLike,
        S3DataDistribution as S3DataDistribution,
        S3DataDistributionLike as S3DataDistributionLike,
    )
    from .shapes.cluster_auto_scaler_type import (
        ClusterAutoScalerType as ClusterAutoScalerType,
        ClusterAutoScalerTypeLike as ClusterAutoScalerTypeLike,
    )
    from .shapes.cluster_auto_scaling_mode import (
        ClusterAutoScalingMode as ClusterAutoScalingMode,
        ClusterAutoScalingModeLike as ClusterAutoScalingModeLike,
    )
    from .shapes.cluster_drain_policy import (
        ClusterOnDrainTimeout as ClusterOnDrainTimeout,
        ClusterOnDrainTimeoutLike as ClusterOnDrainTimeoutLike,
    )
    from .shapes.cluster_event_level import (
        ClusterEventLevel as ClusterEventLevel,
        ClusterEventLevelLike as ClusterEventLevelLike,
    )
    from .shapes.cluster_event_resource_type import (
        ClusterEventResourceType as ClusterEventResourceType,
        ClusterEventResourceTypeLike as ClusterEventResourceTypeLike,
    )
    from .shapes.cluster_fsx_lustre_deletion_policy import (
        ClusterFSxLustreDeletionPolicy as ClusterFSxLustreDeletionPolicy,
        ClusterFSxLustreDeletionPolicyLike as ClusterFSxLustreDeletionPolicyLike,
    )
    from .shapes.cluster_image_version_status import (
        ClusterImageVersionStatus as ClusterImageVersionStatus,
        ClusterImageVersionStatusLike as ClusterImageVersionStatusLike,
    )
    from .shapes.cluster_instance_status import (
        ClusterInstanceStatus as ClusterInstanceStatus,
        ClusterInstanceStatusLike as ClusterInstanceStatusLike,
    )
    from .shapes.cluster_instance_type import (
        ClusterInstanceType as ClusterInstanceType,
        ClusterInstanceTypeLike as ClusterInstanceTypeLike,
    )
    from .shapes.cluster_interface_type import (
        ClusterInterfaceType as ClusterInterfaceType,
        ClusterInterfaceTypeLike as ClusterInterfaceTypeLike,
    )
    from .shapes.cluster_kubernetes_taint import (
        ClusterKubernetesTaintEffect as ClusterKubernetesTaintEffect,
        ClusterKubernetesTaintEffectLike as ClusterKubernetesTaintEffectLike,
    )
    from .shapes.cluster_node_provisioning_mode import (
        ClusterNodeProvisioningMode as ClusterNodeProvisioningMode,
        ClusterNodeProvisioningModeLike as ClusterNodeProvisioningModeLike,
    )
    from .shapes.cluster_node_recovery import (
        ClusterNodeRecovery as ClusterNodeRecovery,
        ClusterNodeRecoveryLike as ClusterNodeRecoveryLike,
    )
    from .shapes.cluster_operation_status import (
        ClusterOperationStatus as ClusterOperationStatus,
        ClusterOperationStatusLike as ClusterOperationStatusLike,
    )
    from .shapes.cluster_operation_type import (
        ClusterOperationType as ClusterOperationType,
        ClusterOperationTypeLike as ClusterOperationTypeLike,
    )
    from .shapes.cluster_orchestrator import (
        ClusterSlurmConfigStrategy as ClusterSlurmConfigStrategy,
        ClusterSlurmConfigStrategyLike as ClusterSlurmConfigStrategyLike,
    )
    from .shapes.cluster_patching_strategy import (
        ClusterPatchingStrategy as ClusterPatchingStrategy,
        ClusterPatchingStrategyLike as ClusterPatchingStrategyLike,
    )
    from .shapes.cluster_slurm_node_type import (
        ClusterSlurmNodeType as ClusterSlurmNodeType,
        ClusterSlurmNodeTypeLike as ClusterSlurmNodeTypeLike,
    )
    from .shapes.cluster_sort_by import (
        ClusterSortBy as ClusterSortBy,
        ClusterSortByLike as ClusterSortByLike,
    )
    from .shapes.cluster_status import (
        ClusterStatus as ClusterStatus,
        ClusterStatusLike as ClusterStatusLike,
    )
    from .shapes.cluster_tiered_storage_config import (
        ClusterConfigMode as ClusterConfigMode,
        ClusterConfigModeLike as ClusterConfigModeLike,
    )
    from .shapes.compilation_job_status import (
        CompilationJobStatus as CompilationJobStatus,
        CompilationJobStatusLike as CompilationJobStatusLike,
    )
    from .shapes.compression_type import (
        CompressionType as CompressionType,
        CompressionTypeLike as CompressionTypeLike,
    )
    from .shapes.compute_quota_config import (
        MIGProfileType as MIGProfileType,
        MIGProfileTypeLike as MIGProfileTypeLike,
        PreemptTeamTasks as PreemptTeamTasks,
        PreemptTeamTasksLike as PreemptTeamTasksLike,
        ResourceSharingStrategy as ResourceSharingStrategy,
        ResourceSharingStrategyLike as ResourceSharingStrategyLike,
    )
    from .shapes.container_definition import (
        ContainerMode as ContainerMode,
        ContainerModeLike as ContainerModeLike,
        ModelCacheSetting as ModelCacheSetting,
        ModelCacheSettingLike as ModelCacheSettingLike,
        RepositoryAccessMode as RepositoryAccessMode,
        RepositoryAccessModeLike as RepositoryAccessModeLike,
    )
    from .shapes.cross_account_filter_option import (
        CrossAccountFilterOption as CrossAccountFilterOption,
        CrossAccountFilterOptionLike as CrossAccountFilterOptionLike,
    )
    from .shapes.data_capture_config import (
        CaptureMode as CaptureMode,
        CaptureModeLike as CaptureModeLike,
    )
    from .shapes.data_capture_config_summary import (
        CaptureStatus as CaptureStatus,
        CaptureStatusLike as CaptureStatusLike,
    )
    from .shapes.data_processing import (
        JoinSource as JoinSource,
        JoinSourceLike as JoinSourceLike,
    )
    from .shapes.deep_health_check_type import (
        DeepHealthCheckType as DeepHealthCheckType,
        DeepHealthCheckTypeLike as DeepHealthCheckTypeLike,
    )
    from .shapes.deployment_config import (
        CapacitySizeType as CapacitySizeType,
        CapacitySizeTypeLike as CapacitySizeTypeLike,
        TrafficRoutingConfigType as TrafficRoutingConfigType,
        TrafficRoutingConfigTypeLike as TrafficRoutingConfigTypeLike,
    )
    from .shapes.deployment_configuration import (
        NodeUnavailabilityType as NodeUnavailabilityType,
        NodeUnavailabilityTypeLike as NodeUnavailabilityTypeLike,
    )
    from .shapes.deployment_recommendation import (
        RecommendationStatus as RecommendationStatus,
        RecommendationStatusLike as RecommendationStatusLike,
    )
    from .shapes.device_selection_config import (
        DeviceSubsetType as DeviceSubsetType,
        DeviceSubsetTypeLike as DeviceSubsetTypeLike,
    )
    from .shapes.direct_internet_access import (
        DirectInternetAccess as DirectInternetAccess,
        DirectInternetAccessLike as DirectInternetAccessLike,
    )
    from .shapes.domain_status import (
        DomainStatus as DomainStatus,
        DomainStatusLike as DomainStatusLike,
    )
    from .shapes.edge_deployment_config import (
        FailureHandlingPolicy as FailureHandlingPolicy,
        FailureHandlingPolicyLike as FailureHandlingPolicyLike,
    )
    from .shapes.edge_packaging_job_status import (
        EdgePackagingJobStatus as EdgePackagingJobStatus,
        EdgePackagingJobStatusLike as EdgePackagingJobStatusLike,
    )
    from .shapes.edge_preset_deployment_type import (
        EdgePresetDeploymentType as EdgePresetDeploymentType,
        EdgePresetDeploymentTypeLike as EdgePresetDeploymentTypeLike,
    )
    from .shapes.endpoint_status import (
        EndpointStatus as EndpointStatus,
        EndpointStatusLike as EndpointStatusLike,
    )
    from .shapes.execution_role_identity_config import (
        ExecutionRoleIdentityConfig as ExecutionRoleIdentityConfig,
        ExecutionRoleIdentityConfigLike as ExecutionRoleIdentityConfigLike,
    )
    from .shapes.execution_status import (
        ExecutionStatus as ExecutionStatus,
        ExecutionStatusLike as ExecutionStatusLike,
    )
    from .shapes.explainer_config import (
        ClarifyFeatureType as ClarifyFeatureType,
        ClarifyFeatureTypeLike as ClarifyFeatureTypeLike,
        ClarifyTextGranularity as ClarifyTextGranularity,
        ClarifyTextGranularityLike as ClarifyTextGranularityLike,
        ClarifyTextLanguage as ClarifyTextLanguage,
        ClarifyTextLanguageLike as ClarifyTextLanguageLike,
    )
    from .shapes.extension_status import (
        ExtensionStatus as ExtensionStatus,
        ExtensionStatusLike as ExtensionStatusLike,
    )
    from .shapes.feature_definition import (
        CollectionType as CollectionType,
        CollectionTypeLike as CollectionTypeLike,
    )
    from .shapes.feature_group_status import (
        FeatureGroupStatus as FeatureGroupStatus,
        FeatureGroupStatusLike as FeatureGroupStatusLike,
    )
    from .shapes.feature_status import (
        FeatureStatus as FeatureStatus,
        FeatureStatusLike as FeatureStatusLike,
    )
    from .shapes.feature_type import (
        FeatureType as FeatureType,
        FeatureTypeLike as FeatureTypeLike,
    )
    from .shapes.flow_definition_status import (
        FlowDefinitionStatus as FlowDefinitionStatus,
        FlowDefinitionStatusLike as FlowDefinitionStatusLike,
    )
    from .shapes.global_inference_gateway_member_status import (
        GlobalInferenceGatewayMemberStatus as GlobalInferenceGatewayMemberStatus,
        GlobalInferenceGatewayMemberStatusLike as GlobalInferenceGatewayMemberStatusLike,
    )
    from .shapes.global_inference_gateway_status import (
        GlobalInferenceGatewayStatus as GlobalInferenceGatewayStatus,
        GlobalInferenceGatewayStatusLike as GlobalInferenceGatewayStatusLike,
    )
    from .shapes.home_efs_file_system_creation import (
        HomeEfsFileSystemCreation as HomeEfsFileSystemCreation,
        HomeEfsFileSystemCreationLike as HomeEfsFileSystemCreationLike,
    )
    from .shapes.hub_content_sort_by import (
        HubContentSortBy as HubContentSortBy,
        HubContentSortByLike as HubContentSortByLike,
    )
    from .shapes.hub_content_status import (
        HubContentStatus as HubContentStatus,
        HubContentStatusLike as HubContentStatusLike,
    )
    from .shapes.hub_content_support_status import (
        HubContentSupportStatus as HubContentSupportStatus,
        HubContentSupportStatusLike as HubContentSupportStatusLike,
    )
    from .shapes.hub_content_type import (
        HubContentType as HubContentType,
        HubContentTypeLike as HubContentTypeLike,
    )
    from .shapes.hub_status import (
        HubStatus as HubStatus,
        HubStatusLike as HubStatusLike,
    )
    from .shapes.human_loop_request_source import (
        AwsManagedHumanLoopRequestSource as AwsManagedHumanLoopRequestSource,
        AwsManagedHumanLoopRequestSourceLike as AwsManagedHumanLoopRequestSourceLike,
    )
    from .shapes.hyper_parameter_training_job_definition import (
        HyperParameterTuningAllocationStrategy as HyperParameterTuningAllocationStrategy,
        HyperParameterTuningAllocationStrategyLike as HyperParameterTuningAllocationStrategyLike,
    )
    from .shapes.hyper_parameter_tuning_job_config import (
        CompleteOnConvergence as CompleteOnConvergence,
        CompleteOnConvergenceLike as CompleteOnConvergenceLike,
        TrainingJobEarlyStoppingType as TrainingJobEarlyStoppingType,
        TrainingJobEarlyStoppingTypeLike as TrainingJobEarlyStoppingTypeLike,
    )
    from .shapes.hyper_parameter_tuning_job_objective_type import (
        HyperParameterTuningJobObjectiveType as HyperParameterTuningJobObjectiveType,
        HyperParameterTuningJobObjectiveTypeLike as HyperParameterTuningJobObjectiveTypeLike,
    )
    from .shapes.hyper_parameter_tuning_job_status import (
        HyperParameterTuningJobStatus as HyperParameterTuningJobStatus,
        HyperParameterTuningJobStatusLike as HyperParameterTuningJobStatusLike,
    )
    from .shapes.hyper_parameter_tuning_job_strategy_type import (
        HyperParameterTuningJobStrategyType as HyperParameterTuningJobStrategyType,
        HyperParameterTuningJobStrategyTypeLike as HyperParameterTuningJobStrategyTypeLike,
    )
    from .shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartType as HyperParameterTuningJobWarmStartType,
        HyperParameterTuningJobWarmStartTypeLike as HyperParameterTuningJobWarmStartTypeLike,
    )
    from .shapes.image_status import (
        ImageStatus as ImageStatus,
        ImageStatusLike as ImageStatusLike,
    )
    from .shapes.image_version_status import (
        ImageVersionStatus as ImageVersionStatus,
        ImageVersionStatusLike as ImageVersionStatusLike,
    )
    from .shapes.included_data import (
        IncludedData as IncludedData,
        IncludedDataLike as IncludedDataLike,
    )
    from .shapes.inference_component_deployment_config import (
        InferenceComponentCapacitySizeType as InferenceComponentCapacitySizeType,
        InferenceComponentCapacitySizeTypeLike as InferenceComponentCapacitySizeTypeLike,
    )
    from .shapes.inference_component_scheduling_config import (
        AvailabilityZoneBalanceEnforcementMode as AvailabilityZoneBalanceEnforcementMode,
        AvailabilityZoneBalanceEnforcementModeLike as AvailabilityZoneBalanceEnforcementModeLike,
        InferenceComponentPlacementStrategy as InferenceComponentPlacementStrategy,
        InferenceComponentPlacementStrategyLike as InferenceComponentPlacementStrategyLike,
    )
    from .shapes.inference_component_status import (
        InferenceComponentStatus as InferenceComponentStatus,
        InferenceComponentStatusLike as InferenceComponentStatusLike,
    )
    from .shapes.inference_execution_config import (
        InferenceExecutionMode as InferenceExecutionMode,
        InferenceExecutionModeLike as InferenceExecutionModeLike,
    )
    from .shapes.inference_experiment_status import (
        InferenceExperimentStatus as InferenceExperimentStatus,
        InferenceExperimentStatusLike as InferenceExperimentStatusLike,
    )
    from .shapes.inference_experiment_type import (
        InferenceExperimentType as InferenceExperimentType,
        InferenceExperimentTypeLike as InferenceExperimentTypeLike,
    )
    from .shapes.input_config import (
        Framework as Framework,
        FrameworkLike as FrameworkLike,
    )
    from .shapes.instance_type import (
        InstanceType as InstanceType,
        InstanceTypeLike as InstanceTypeLike,
    )
    from .shapes.ip_address_type import (
        IPAddressType as IPAddressType,
        IPAddressTypeLike as IPAddressTypeLike,
    )
    from .shapes.is_tracking_server_active import (
        IsTrackingServerActive as IsTrackingServerActive,
        IsTrackingServerActiveLike as IsTrackingServerActiveLike,
    )
    from .shapes.job_category import (
        JobCategory as JobCategory,
        JobCategoryLike as JobCategoryLike,
    )
    from .shapes.job_secondary_status import (
        JobSecondaryStatus as JobSecondaryStatus,
        JobSecondaryStatusLike as JobSecondaryStatusLike,
    )
    from .shapes.job_status import (
        JobStatus as JobStatus,
        JobStatusLike as JobStatusLike,
    )
    from .shapes.job_type import (
        JobType as JobType,
        JobTypeLike as JobTypeLike,
    )
    from .shapes.labeling_job_input_config import (
        ContentClassifier as ContentClassifier,
        ContentClassifierLike as ContentClassifierLike,
    )
    from .shapes.labeling_job_status import (
        LabelingJobStatus as LabelingJobStatus,
        LabelingJobStatusLike as LabelingJobStatusLike,
    )
    from .shapes.last_update_status import (
        LastUpdateStatusValue as LastUpdateStatusValue,
        LastUpdateStatusValueLike as LastUpdateStatusValueLike,
    )
    from .shapes.managed_storage_type import (
        ManagedStorageType as ManagedStorageType,
        ManagedStorageTypeLike as ManagedStorageTypeLike,
    )
    from .shapes.mlflow_app_status import (
        MlflowAppStatus as MlflowAppStatus,
        MlflowAppStatusLike as MlflowAppStatusLike,
    )
    from .shapes.model_approval_status import (
        ModelApprovalStatus as ModelApprovalStatus,
        ModelApprovalStatusLike as ModelApprovalStatusLike,
    )
    from .shapes.model_card_export_job_status import (
        ModelCardExportJobStatus as ModelCardExportJobStatus,
        ModelCardExportJobStatusLike as ModelCardExportJobStatusLike,
    )
    from .shapes.model_card_sort_order import (
        ModelCardSortOrder as ModelCardSortOrder,
        ModelCardSortOrderLike as ModelCardSortOrderLike,
    )
    from .shapes.model_card_status import (
        ModelCardStatus as ModelCardStatus,
        ModelCardStatusLike as ModelCardStatusLike,
    )
    from .shapes.model_infrastructure_config import (
        ModelInfrastructureType as ModelInfrastructureType,
        ModelInfrastructureTypeLike as ModelInfrastructureTypeLike,
    )
    from .shapes.model_package_group_status import (
        ModelPackageGroupStatus as ModelPackageGroupStatus,
        ModelPackageGroupStatusLike as ModelPackageGroupStatusLike,
    )
    from .shapes.model_package_registration_type import (
        ModelPackageRegistrationType as ModelPackageRegistrationType,
        ModelPackageRegistrationTypeLike as ModelPackageRegistrationTypeLike,
    )
    from .shapes.model_package_status import (
        ModelPackageStatus as ModelPackageStatus,
        ModelPackageStatusLike as ModelPackageStatusLike,
    )
    from .shapes.model_package_status_details import (
        DetailedModelPackageStatus as DetailedModelPackageStatus,
        DetailedModelPackageStatusLike as DetailedModelPackageStatusLike,
    )
    from .shapes.model_quality_app_specification import (
        MonitoringProblemType as MonitoringProblemType,
        MonitoringProblemTypeLike as MonitoringProblemTypeLike,
    )
    from .shapes.model_registration_mode import (
        ModelRegistrationMode as ModelRegistrationMode,
        ModelRegistrationModeLike as ModelRegistrationModeLike,
    )
    from .shapes.monitoring_alert_status import (
        MonitoringAlertStatus as MonitoringAlertStatus,
        MonitoringAlertStatusLike as MonitoringAlertStatusLike,
    )
    from .shapes.monitoring_job_definition_sort_key import (
        MonitoringJobDefinitionSortKey as MonitoringJobDefinitionSortKey,
        MonitoringJobDefinitionSortKeyLike as MonitoringJobDefinitionSortKeyLike,
    )
    from .shapes.monitoring_type import (
        MonitoringType as MonitoringType,
        MonitoringTypeLike as MonitoringTypeLike,
    )
    from .shapes.notebook_instance_accelerator_type import (
        NotebookInstanceAcceleratorType as NotebookInstanceAcceleratorType,
        NotebookInstanceAcceleratorTypeLike as NotebookInstanceAcceleratorTypeLike,
    )
    from .shapes.notebook_instance_status import (
        NotebookInstanceStatus as NotebookInstanceStatus,
        NotebookInstanceStatusLike as NotebookInstanceStatusLike,
    )
    from .shapes.objective_status import (
        ObjectiveStatus as ObjectiveStatus,
        ObjectiveStatusLike as ObjectiveStatusLike,
    )
    from .shapes.offline_store_config import (
        TableFormat as TableFormat,
        TableFormatLike as TableFormatLike,
    )
    from .shapes.offline_store_status_value import (
        OfflineStoreStatusValue as OfflineStoreStatusValue,
        OfflineStoreStatusValueLike as OfflineStoreStatusValueLike,
    )
    from .shapes.optimization_config import (
        ModelSpeculativeDecodingS3DataType as ModelSpeculativeDecodingS3DataType,
        ModelSpeculativeDecodingS3DataTypeLike as ModelSpeculativeDecodingS3DataTypeLike,
        ModelSpeculativeDecodingTechnique as ModelSpeculativeDecodingTechnique,
        ModelSpeculativeDecodingTechniqueLike as ModelSpeculativeDecodingTechniqueLike,
    )
    from .shapes.optimization_job_deployment_instance_type import (
        OptimizationJobDeploymentInstanceType as OptimizationJobDeploymentInstanceType,
        OptimizationJobDeploymentInstanceTypeLike as OptimizationJobDeploymentInstanceTypeLike,
    )
    from .shapes.optimization_job_status import (
        OptimizationJobStatus as OptimizationJobStatus,
        OptimizationJobStatusLike as OptimizationJobStatusLike,
    )
    from .shapes.order_key import (
        OrderKey as OrderKey,
        OrderKeyLike as OrderKeyLike,
    )
    from .shapes.output_data_config import (
        OutputCompressionType as OutputCompressionType,
        OutputCompressionTypeLike as OutputCompressionTypeLike,
    )
    from .shapes.parameter_ranges import (
        HyperParameterScalingType as HyperParameterScalingType,
        HyperParameterScalingTypeLike as HyperParameterScalingTypeLike,
    )
    from .shapes.partner_app_auth_type import (
        PartnerAppAuthType as PartnerAppAuthType,
        PartnerAppAuthTypeLike as PartnerAppAuthTypeLike,
    )
    from .shapes.partner_app_status import (
        PartnerAppStatus as PartnerAppStatus,
        PartnerAppStatusLike as PartnerAppStatusLike,
    )
    from .shapes.partner_app_type import (
        PartnerAppType as PartnerAppType,
        PartnerAppTypeLike as PartnerAppTypeLike,
    )
    from .shapes.pipeline_execution_status import (
        PipelineExecutionStatus as PipelineExecutionStatus,
        PipelineExecutionStatusLike as PipelineExecutionStatusLike,
    )
    from .shapes.pipeline_status import (
        PipelineStatus as PipelineStatus,
        PipelineStatusLike as PipelineStatusLike,
    )
    from .shapes.problem_type import (
        ProblemType as ProblemType,
        ProblemTypeLike as ProblemTypeLike,
    )
    from .shapes.processing_input import (
        AthenaResultCompressionType as AthenaResultCompressionType,
        AthenaResultCompressionTypeLike as AthenaResultCompressionTypeLike,
        AthenaResultFormat as AthenaResultFormat,
        AthenaResultFormatLike as AthenaResultFormatLike,
        DataDistributionType as DataDistributionType,
        DataDistributionTypeLike as DataDistributionTypeLike,
        InputMode as InputMode,
        InputModeLike as InputModeLike,
        ProcessingS3CompressionType as ProcessingS3CompressionType,
        ProcessingS3CompressionTypeLike as ProcessingS3CompressionTypeLike,
        ProcessingS3DataType as ProcessingS3DataType,
        ProcessingS3DataTypeLike as ProcessingS3DataTypeLike,
        RedshiftResultCompressionType as RedshiftResultCompressionType,
        RedshiftResultCompressionTypeLike as RedshiftResultCompressionTypeLike,
        RedshiftResultFormat as RedshiftResultFormat,
        RedshiftResultFormatLike as RedshiftResultFormatLike,
    )
    from .shapes.processing_instance_type import (
        ProcessingInstanceType as ProcessingInstanceType,
        ProcessingInstanceTypeLike as ProcessingInstanceTypeLike,
    )
    from .shapes.processing_job_status import (
        ProcessingJobStatus as ProcessingJobStatus,
        ProcessingJobStatusLike as ProcessingJobStatusLike,
    )
    from .shapes.processing_s3_data_distribution_type import (
        ProcessingS3DataDistributionType as ProcessingS3DataDistributionType,
        ProcessingS3DataDistributionTypeLike as ProcessingS3DataDistributionTypeLike,
    )
    from .shapes.processing_s3_input_mode import (
        ProcessingS3InputMode as ProcessingS3InputMode,
        ProcessingS3InputModeLike as ProcessingS3InputModeLike,
    )
    from .shapes.processing_s3_upload_mode import (
        ProcessingS3UploadMode as ProcessingS3UploadMode,
        ProcessingS3UploadModeLike as ProcessingS3UploadModeLike,
    )
    from .shapes.processor import (
        Processor as Processor,
        ProcessorLike as ProcessorLike,
    )
    from .shapes.production_variant import (
        ProductionVariantInferenceAmiVersion as ProductionVariantInferenceAmiVersion,
        ProductionVariantInferenceAmiVersionLike as ProductionVariantInferenceAmiVersionLike,
    )
    from .shapes.production_variant_accelerator_type import (
        ProductionVariantAcceleratorType as ProductionVariantAcceleratorType,
        ProductionVariantAcceleratorTypeLike as ProductionVariantAcceleratorTypeLike,
    )
    from .shapes.production_variant_instance_type import (
        ProductionVariantInstanceType as ProductionVariantInstanceType,
        ProductionVariantInstanceTypeLike as ProductionVariantInstanceTypeLike,
    )
    from .shapes.production_variant_managed_instance_scaling import (
        ManagedInstanceScalingScaleInStrategy as ManagedInstanceScalingScaleInStrategy,
        ManagedInstanceScalingScaleInStrategyLike as ManagedInstanceScalingScaleInStrategyLike,
        ManagedInstanceScalingStatus as ManagedInstanceScalingStatus,
        ManagedInstanceScalingStatusLike as ManagedInstanceScalingStatusLike,
    )
    from .shapes.production_variant_routing_config import (
        RoutingStrategy as RoutingStrategy,
        RoutingStrategyLike as RoutingStrategyLike,
    )
    from .shapes.production_variant_status import (
        VariantStatus as VariantStatus,
        VariantStatusLike as VariantStatusLike,
    )
    from .shapes.project_status import (
        ProjectStatus as ProjectStatus,
        ProjectStatusLike as ProjectStatusLike,
    )
    from .shapes.recommendation_job_input_config import (
        RecommendationJobSupportedEndpointType as RecommendationJobSupportedEndpointType,
        RecommendationJobSupportedEndpointTypeLike as RecommendationJobSupportedEndpointTypeLike,
        TrafficType as TrafficType,
        TrafficTypeLike as TrafficTypeLike,
    )
    from .shapes.recommendation_job_status import (
        RecommendationJobStatus as RecommendationJobStatus,
        RecommendationJobStatusLike as RecommendationJobStatusLike,
    )
    from .shapes.recommendation_job_stopping_conditions import (
        FlatInvocations as FlatInvocations,
        FlatInvocationsLike as FlatInvocationsLike,
    )
    from .shapes.recommendation_job_type import (
        RecommendationJobType as RecommendationJobType,
        RecommendationJobTypeLike as RecommendationJobTypeLike,
    )
    from .shapes.reserved_capacity_instance_type import (
        ReservedCapacityInstanceType as ReservedCapacityInstanceType,
        ReservedCapacityInstanceTypeLike as ReservedCapacityInstanceTypeLike,
    )
    from .shapes.reserved_capacity_status import (
        ReservedCapacityStatus as ReservedCapacityStatus,
        ReservedCapacityStatusLike as ReservedCapacityStatusLike,
    )
    from .shapes.reserved_capacity_type import (
        ReservedCapacityType as ReservedCapacityType,
        ReservedCapacityTypeLike as ReservedCapacityTypeLike,
    )
    from .shapes.resource_type import (
        ResourceType as ResourceType,
        ResourceTypeLike as ResourceTypeLike,
    )
    from .shapes.root_access import (
        RootAccess as RootAccess,
        RootAccessLike as RootAccessLike,
    )
    from .shapes.routing_target import (
        InferenceRouterRoutingPreference as InferenceRouterRoutingPreference,
        InferenceRouterRoutingPreferenceLike as InferenceRouterRoutingPreferenceLike,
        RoutingStatus as RoutingStatus,
        RoutingStatusLike as RoutingStatusLike,
    )
    from .shapes.rule_evaluation_status import (
        RuleEvaluationStatus as RuleEvaluationStatus,
        RuleEvaluationStatusLike as RuleEvaluationStatusLike,
    )
    from .shapes.s3_data_type import (
        S3DataType as S3DataType,
        S3DataTypeLike as S3DataTypeLike,
    )
    from .shapes.s3_model_data_source import (
        ModelCompressionType as ModelCompressionType,
        ModelCompressionTypeLike as ModelCompressionTypeLike,
        S3ModelDataType as S3ModelDataType,
        S3ModelDataTypeLike as S3ModelDataTypeLike,
    )
    from .shapes.sage_maker_resource_name import (
        SageMakerResourceName as SageMakerResourceName,
        SageMakerResourceNameLike as SageMakerResourceNameLike,
    )
    from .shapes.schedule_status import (
        ScheduleStatus as ScheduleStatus,
        ScheduleStatusLike as ScheduleStatusLike,
    )
    from .shapes.scheduler_config import (
        FairShare as FairShare,
        FairShareLike as FairShareLike,
        IdleResourceSharing as IdleResourceSharing,
        IdleResourceSharingLike as IdleResourceSharingLike,
    )
    from .shapes.scheduler_resource_status import (
        SchedulerResourceStatus as SchedulerResourceStatus,
        SchedulerResourceStatusLike as SchedulerResourceStatusLike,
    )
    from .shapes.secondary_status import (
        SecondaryStatus as SecondaryStatus,
        SecondaryStatusLike as SecondaryStatusLike,
    )
    from .shapes.serverless_job_config import (
        CustomizationTechnique as CustomizationTechnique,
        CustomizationTechniqueLike as CustomizationTechniqueLike,
        EvaluationType as EvaluationType,
        EvaluationTypeLike as EvaluationTypeLike,
        Peft as Peft,
        PeftLike as PeftLike,
        ServerlessJobType as ServerlessJobType,
        ServerlessJobTypeLike as ServerlessJobTypeLike,
    )
    from .shapes.sharing_type import (
        SharingType as SharingType,
        SharingTypeLike as SharingTypeLike,
    )
    from .shapes.skip_model_validation import (
        SkipModelValidation as SkipModelValidation,
        SkipModelValidationLike as SkipModelValidationLike,
    )
    from .shapes.sort_by import (
        SortBy as SortBy,
        SortByLike as SortByLike,
    )
    from .shapes.sort_order import (
        SortOrder as SortOrder,
        SortOrderLike as SortOrderLike,
    )
    from .shapes.space_status import (
        SpaceStatus as SpaceStatus,
        SpaceStatusLike as SpaceStatusLike,
    )
    from .shapes.storage_type import (
        StorageType as StorageType,
        StorageTypeLike as StorageTypeLike,
    )
    from .shapes.studio_lifecycle_config_app_type import (
        StudioLifecycleConfigAppType as StudioLifecycleConfigAppType,
        StudioLifecycleConfigAppTypeLike as StudioLifecycleConfigAppTypeLike,
    )
    from .shapes.tag_propagation import (
        TagPropagation as TagPropagation,
        TagPropagationLike as TagPropagationLike,
    )
    from .shapes.target_device import (
        TargetDevice as TargetDevice,
        TargetDeviceLike as TargetDeviceLike,
    )
    from .shapes.target_platform_accelerator import (
        TargetPlatformAccelerator as TargetPlatformAccelerator,
        TargetPlatformAcceleratorLike as TargetPlatformAcceleratorLike,
    )
    from .shapes.target_platform_arch import (
        TargetPlatformArch as TargetPlatformArch,
        TargetPlatformArchLike as TargetPlatformArchLike,
    )
    from .shapes.target_platform_os import (
        TargetPlatformOs as TargetPlatformOs,
        TargetPlatformOsLike as TargetPlatformOsLike,
    )
    from .shapes.throughput_mode import (
        ThroughputMode as ThroughputMode,
        ThroughputModeLike as ThroughputModeLike,
    )
    from .shapes.tracking_server_size import (
        TrackingServerSize as TrackingServerSize,
        TrackingServerSizeLike as TrackingServerSizeLike,
    )
    from .shapes.tracking_server_status import (
        TrackingServerStatus as TrackingServerStatus,
        TrackingServerStatusLike as TrackingServerStatusLike,
    )
    from .shapes.training_input_mode import (
        TrainingInputMode as TrainingInputMode,
        TrainingInputModeLike as TrainingInputModeLike,
    )
    from .shapes.training_instance_type import (
        TrainingInstanceType as TrainingInstanceType,
        TrainingInstanceTypeLike as TrainingInstanceTypeLike,
    )
    from .shapes.training_job_status import (
        TrainingJobStatus as TrainingJobStatus,
        TrainingJobStatusLike as TrainingJobStatusLike,
    )
    from .shapes.training_plan_status import (
        TrainingPlanStatus as TrainingPlanStatus,
        TrainingPlanStatusLike as TrainingPlanStatusLike,
    )
    from .shapes.training_session_status import (
        TrainingSessionStatus as TrainingSessionStatus,
        TrainingSessionStatusLike as TrainingSessionStatusLike,
    )
    from .shapes.training_specification import (
        ParameterType as ParameterType,
        ParameterTypeLike as ParameterTypeLike,
    )
    from .shapes.transform_input import (
        SplitType as SplitType,
        SplitTypeLike as SplitTypeLike,
    )
    from .shapes.transform_instance_type import (
        TransformInstanceType as TransformInstanceType,
        TransformInstanceTypeLike as TransformInstanceTypeLike,
    )
    from .shapes.transform_job_status import (
        TransformJobStatus as TransformJobStatus,
        TransformJobStatusLike as TransformJobStatusLike,
    )
    from .shapes.transform_output import (
        AssemblyType as AssemblyType,
        AssemblyTypeLike as AssemblyTypeLike,
    )
    from .shapes.trial_component_status import (
        TrialComponentPrimaryStatus as TrialComponentPrimaryStatus,
        TrialComponentPrimaryStatusLike as TrialComponentPrimaryStatusLike,
    )
    from .shapes.ttl_duration import (
        TtlDurationUnit as TtlDurationUnit,
        TtlDurationUnitLike as TtlDurationUnitLike,
    )
    from .shapes.user_profile_status import (
        UserProfileStatus as UserProfileStatus,
        UserProfileStatusLike as UserProfileStatusLike,
    )
    from .shapes.user_settings import (
        AutoMountHomeEFS as AutoMountHomeEFS,
        AutoMountHomeEFSLike as AutoMountHomeEFSLike,
        DataSourceName as DataSourceName,
        DataSourceNameLike as DataSourceNameLike,
        ExecutionRoleSessionNameMode as ExecutionRoleSessionNameMode,
        ExecutionRoleSessionNameModeLike as ExecutionRoleSessionNameModeLike,
        MlTools as MlTools,
        MlToolsLike as MlToolsLike,
        NotebookOutputOption as NotebookOutputOption,
        NotebookOutputOptionLike as NotebookOutputOptionLike,
        RStudioServerProAccessStatus as RStudioServerProAccessStatus,
        RStudioServerProAccessStatusLike as RStudioServerProAccessStatusLike,
        RStudioServerProUserGroup as RStudioServerProUserGroup,
        RStudioServerProUserGroupLike as RStudioServerProUserGroupLike,
        SageMakerImageName as SageMakerImageName,
        SageMakerImageNameLike as SageMakerImageNameLike,
        StudioWebPortal as StudioWebPortal,
        StudioWebPortalLike as StudioWebPortalLike,
    )
    from .shapes.vendor_guidance import (
        VendorGuidance as VendorGuidance,
        VendorGuidanceLike as VendorGuidanceLike,
    )
    from .shapes.volume_attachment_status import (
        VolumeAttachmentStatus as VolumeAttachmentStatus,
        VolumeAttachmentStatusLike as VolumeAttachmentStatusLike,
    )
    from .shapes.warm_pool_resource_status import (
        WarmPoolResourceStatus as WarmPoolResourceStatus,
        WarmPoolResourceStatusLike as WarmPoolResourceStatusLike,
    )
    from .shapes.worker_access_configuration import (
        EnabledOrDisabled as EnabledOrDisabled,
        EnabledOrDisabledLike as EnabledOrDisabledLike,
    )
    from .shapes.workforce import (
        WorkforceStatus as WorkforceStatus,
        WorkforceStatusLike as WorkforceStatusLike,
    )
    from .shapes.workforce_ip_address_type import (
        WorkforceIpAddressType as WorkforceIpAddressType,
        WorkforceIpAddressTypeLike as WorkforceIpAddressTypeLike,
    )
