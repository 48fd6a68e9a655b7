"""The structures and unions of Amazon SageMaker Service: where editors find their
code.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.batch_add_cluster_nodes import (
        AddClusterNodeSpecification as AddClusterNodeSpecification,
        BatchAddClusterNodesError as BatchAddClusterNodesError,
        NodeAdditionResult as NodeAdditionResult,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodeLogicalIdsError as BatchDeleteClusterNodeLogicalIdsError,
        BatchDeleteClusterNodesError as BatchDeleteClusterNodesError,
    )
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageError as BatchDescribeModelPackageError,
        BatchDescribeModelPackageSummary as BatchDescribeModelPackageSummary,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodeLogicalIdsError as BatchRebootClusterNodeLogicalIdsError,
        BatchRebootClusterNodesError as BatchRebootClusterNodesError,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodeLogicalIdsError as BatchReplaceClusterNodeLogicalIdsError,
        BatchReplaceClusterNodesError as BatchReplaceClusterNodesError,
    )
    from .operations.create_ai_benchmark_job import (
        AIBenchmarkOutputConfig as AIBenchmarkOutputConfig,
    )
    from .operations.create_ai_recommendation_job import (
        AIRecommendationOutputConfig as AIRecommendationOutputConfig,
    )
    from .operations.create_feature_group import (
        ThroughputConfig as ThroughputConfig,
    )
    from .operations.create_hub_content_presigned_urls import (
        AuthorizedUrl as AuthorizedUrl,
        PresignedUrlAccessConfig as PresignedUrlAccessConfig,
    )
    from .operations.create_inference_recommendations_job import (
        RecommendationJobCompiledOutputConfig as RecommendationJobCompiledOutputConfig,
        RecommendationJobOutputConfig as RecommendationJobOutputConfig,
    )
    from .operations.create_project import (
        CfnCreateTemplateProvider as CfnCreateTemplateProvider,
        CfnStackCreateParameter as CfnStackCreateParameter,
        CreateTemplateProvider as CreateTemplateProvider,
    )
    from .operations.create_training_job import (
        SessionChainingConfig as SessionChainingConfig,
    )
    from .operations.delete_domain import (
        RetentionPolicy as RetentionPolicy,
    )
    from .operations.describe_ai_benchmark_job import (
        AIBenchmarkOutputResult as AIBenchmarkOutputResult,
        AICloudWatchLogs as AICloudWatchLogs,
    )
    from .operations.describe_ai_recommendation_job import (
        AIRecommendation as AIRecommendation,
        AIRecommendationAdapterDetails as AIRecommendationAdapterDetails,
        AIRecommendationDeploymentConfiguration as AIRecommendationDeploymentConfiguration,
        AIRecommendationDeploymentS3Channel as AIRecommendationDeploymentS3Channel,
        AIRecommendationInstanceDetail as AIRecommendationInstanceDetail,
        AIRecommendationModelDetails as AIRecommendationModelDetails,
        AIRecommendationOptimizationDetail as AIRecommendationOptimizationDetail,
        AIRecommendationOutputResult as AIRecommendationOutputResult,
        AIRecommendationPerformanceMetric as AIRecommendationPerformanceMetric,
    )
    from .operations.describe_algorithm import (
        AlgorithmStatusDetails as AlgorithmStatusDetails,
        AlgorithmStatusItem as AlgorithmStatusItem,
    )
    from .operations.describe_auto_ml_job import (
        ResolvedAttributes as ResolvedAttributes,
    )
    from .operations.describe_auto_ml_job_v2 import (
        AutoMLProblemTypeResolvedAttributes as AutoMLProblemTypeResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes as AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes as AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes,
        AutoMLResolvedAttributes as AutoMLResolvedAttributes,
        TabularResolvedAttributes as TabularResolvedAttributes,
        TextGenerationResolvedAttributes as TextGenerationResolvedAttributes,
    )
    from .operations.describe_cluster import (
        ClusterAutoPatchConfigDetails as ClusterAutoPatchConfigDetails,
        ClusterAutoScalingConfigOutput as ClusterAutoScalingConfigOutput,
        ClusterInstanceGroupDetails as ClusterInstanceGroupDetails,
        ClusterInstanceRequirementDetails as ClusterInstanceRequirementDetails,
        ClusterInstanceTypeDetail as ClusterInstanceTypeDetail,
        ClusterKubernetesConfigDetails as ClusterKubernetesConfigDetails,
        ClusterPatchScheduleDetails as ClusterPatchScheduleDetails,
        ClusterRestrictedInstanceGroupDetails as ClusterRestrictedInstanceGroupDetails,
        ClusterRestrictedInstanceGroupsConfigOutput as ClusterRestrictedInstanceGroupsConfigOutput,
        ClusterSharedEnvironmentConfigDetails as ClusterSharedEnvironmentConfigDetails,
        ClusterSlurmConfigDetails as ClusterSlurmConfigDetails,
        EnvironmentConfigDetails as EnvironmentConfigDetails,
    )
    from .operations.describe_cluster_event import (
        AdditionalEnis as AdditionalEnis,
        CapacityReservation as CapacityReservation,
        ClusterEventDetail as ClusterEventDetail,
        ClusterMetadata as ClusterMetadata,
        DatabaseConfigurationMetadata as DatabaseConfigurationMetadata,
        EventDetails as EventDetails,
        EventMetadata as EventMetadata,
        EventMetadataCluster as EventMetadataCluster,
        EventMetadataDatabaseConfiguration as EventMetadataDatabaseConfiguration,
        EventMetadataInstance as EventMetadataInstance,
        EventMetadataInstanceGroup as EventMetadataInstanceGroup,
        EventMetadataInstanceGroupScaling as EventMetadataInstanceGroupScaling,
        EventMetadataSlurmHealth as EventMetadataSlurmHealth,
        InstanceGroupMetadata as InstanceGroupMetadata,
        InstanceGroupScalingMetadata as InstanceGroupScalingMetadata,
        InstanceMetadata as InstanceMetadata,
        InstanceRequirementsEniConfiguration as InstanceRequirementsEniConfiguration,
        SlurmHealthMetadata as SlurmHealthMetadata,
    )
    from .operations.describe_cluster_extension import (
        ExtensionDetails as ExtensionDetails,
        ExtensionHealth as ExtensionHealth,
        ExtensionHealthIssue as ExtensionHealthIssue,
        ExtensionNodeSummary as ExtensionNodeSummary,
    )
    from .operations.describe_cluster_node import (
        ClusterInstancePlacement as ClusterInstancePlacement,
        ClusterKubernetesConfigNodeDetails as ClusterKubernetesConfigNodeDetails,
        ClusterNodeDetails as ClusterNodeDetails,
    )
    from .operations.describe_cluster_operation import (
        ClusterOperationScalingConfiguration as ClusterOperationScalingConfiguration,
        ClusterOperationScalingDetails as ClusterOperationScalingDetails,
    )
    from .operations.describe_compilation_job import (
        DerivedInformation as DerivedInformation,
        ModelDigests as ModelDigests,
    )
    from .operations.describe_device import (
        EdgeModel as EdgeModel,
    )
    from .operations.describe_edge_deployment_plan import (
        DeploymentStageStatusSummary as DeploymentStageStatusSummary,
        EdgeDeploymentStatus as EdgeDeploymentStatus,
    )
    from .operations.describe_edge_packaging_job import (
        EdgePresetDeploymentOutput as EdgePresetDeploymentOutput,
    )
    from .operations.describe_endpoint import (
        PendingDeploymentSummary as PendingDeploymentSummary,
        PendingProductionVariantSummary as PendingProductionVariantSummary,
    )
    from .operations.describe_feature_group import (
        ThroughputConfigDescription as ThroughputConfigDescription,
    )
    from .operations.describe_human_task_ui import (
        UiTemplateInfo as UiTemplateInfo,
    )
    from .operations.describe_inference_component import (
        InferenceComponentContainerSpecificationSummary as InferenceComponentContainerSpecificationSummary,
        InferenceComponentDataCacheConfigSummary as InferenceComponentDataCacheConfigSummary,
        InferenceComponentPlacementStatus as InferenceComponentPlacementStatus,
        InferenceComponentRuntimeConfigSummary as InferenceComponentRuntimeConfigSummary,
        InferenceComponentSpecificationSummary as InferenceComponentSpecificationSummary,
    )
    from .operations.describe_inference_experiment import (
        EndpointMetadata as EndpointMetadata,
        ModelVariantConfigSummary as ModelVariantConfigSummary,
    )
    from .operations.describe_inference_recommendations_job import (
        EndpointPerformance as EndpointPerformance,
        InferenceRecommendation as InferenceRecommendation,
    )
    from .operations.describe_model_card_export_job import (
        ModelCardExportArtifacts as ModelCardExportArtifacts,
    )
    from .operations.describe_optimization_job import (
        OptimizationOutput as OptimizationOutput,
    )
    from .operations.describe_partner_app import (
        AvailableUpgrade as AvailableUpgrade,
        ErrorInfo as ErrorInfo,
        IdcConfigOutput as IdcConfigOutput,
    )
    from .operations.describe_pipeline_execution import (
        MLflowConfiguration as MLflowConfiguration,
    )
    from .operations.describe_reserved_capacity import (
        UltraServerSummary as UltraServerSummary,
    )
    from .operations.describe_training_job import (
        MlflowDetails as MlflowDetails,
        ProfilerRuleEvaluationStatus as ProfilerRuleEvaluationStatus,
        TrainingProgressInfo as TrainingProgressInfo,
    )
    from .operations.describe_training_session import (
        BillableTokenUsage as BillableTokenUsage,
        TrainingSessionDetail as TrainingSessionDetail,
    )
    from .operations.get_device_fleet_report import (
        AgentVersion as AgentVersion,
        DeviceStats as DeviceStats,
        EdgeModelStat as EdgeModelStat,
    )
    from .operations.get_scaling_configuration_recommendation import (
        CustomizedMetricSpecification as CustomizedMetricSpecification,
        DynamicScalingConfiguration as DynamicScalingConfiguration,
        MetricSpecification as MetricSpecification,
        MetricSpecificationCustomized as MetricSpecificationCustomized,
        MetricSpecificationPredefined as MetricSpecificationPredefined,
        PredefinedMetricSpecification as PredefinedMetricSpecification,
        ScalingPolicy as ScalingPolicy,
        ScalingPolicyMetric as ScalingPolicyMetric,
        ScalingPolicyObjective as ScalingPolicyObjective,
        ScalingPolicyTargetTracking as ScalingPolicyTargetTracking,
        TargetTrackingScalingPolicyConfiguration as TargetTrackingScalingPolicyConfiguration,
    )
    from .operations.get_search_suggestions import (
        PropertyNameQuery as PropertyNameQuery,
        PropertyNameSuggestion as PropertyNameSuggestion,
        SuggestionQuery as SuggestionQuery,
    )
    from .operations.list_actions import (
        ActionSummary as ActionSummary,
    )
    from .operations.list_ai_benchmark_jobs import (
        AIBenchmarkJobSummary as AIBenchmarkJobSummary,
    )
    from .operations.list_ai_recommendation_jobs import (
        AIRecommendationJobSummary as AIRecommendationJobSummary,
    )
    from .operations.list_ai_workload_configs import (
        AIWorkloadConfigSummary as AIWorkloadConfigSummary,
    )
    from .operations.list_algorithms import (
        AlgorithmSummary as AlgorithmSummary,
    )
    from .operations.list_app_image_configs import (
        AppImageConfigDetails as AppImageConfigDetails,
    )
    from .operations.list_apps import (
        AppDetails as AppDetails,
    )
    from .operations.list_artifacts import (
        ArtifactSummary as ArtifactSummary,
    )
    from .operations.list_associations import (
        AssociationSummary as AssociationSummary,
    )
    from .operations.list_auto_ml_jobs import (
        AutoMLJobSummary as AutoMLJobSummary,
    )
    from .operations.list_cluster_events import (
        ClusterEventSummary as ClusterEventSummary,
    )
    from .operations.list_cluster_extension_versions import (
        ExtensionVersionSummary as ExtensionVersionSummary,
    )
    from .operations.list_cluster_extensions import (
        ExtensionSummary as ExtensionSummary,
    )
    from .operations.list_cluster_nodes import (
        ClusterNodeSummary as ClusterNodeSummary,
    )
    from .operations.list_cluster_operations import (
        ClusterOperationSummary as ClusterOperationSummary,
    )
    from .operations.list_cluster_scheduler_configs import (
        ClusterSchedulerConfigSummary as ClusterSchedulerConfigSummary,
    )
    from .operations.list_clusters import (
        ClusterSummary as ClusterSummary,
    )
    from .operations.list_code_repositories import (
        CodeRepositorySummary as CodeRepositorySummary,
    )
    from .operations.list_compilation_jobs import (
        CompilationJobSummary as CompilationJobSummary,
    )
    from .operations.list_compute_quotas import (
        ComputeQuotaSummary as ComputeQuotaSummary,
    )
    from .operations.list_contexts import (
        ContextSummary as ContextSummary,
    )
    from .operations.list_device_fleets import (
        DeviceFleetSummary as DeviceFleetSummary,
    )
    from .operations.list_devices import (
        DeviceSummary as DeviceSummary,
        EdgeModelSummary as EdgeModelSummary,
    )
    from .operations.list_domains import (
        DomainDetails as DomainDetails,
    )
    from .operations.list_edge_deployment_plans import (
        EdgeDeploymentPlanSummary as EdgeDeploymentPlanSummary,
    )
    from .operations.list_edge_packaging_jobs import (
        EdgePackagingJobSummary as EdgePackagingJobSummary,
    )
    from .operations.list_endpoint_configs import (
        EndpointConfigSummary as EndpointConfigSummary,
    )
    from .operations.list_endpoints import (
        EndpointSummary as EndpointSummary,
    )
    from .operations.list_experiments import (
        ExperimentSummary as ExperimentSummary,
    )
    from .operations.list_feature_groups import (
        FeatureGroupSummary as FeatureGroupSummary,
    )
    from .operations.list_flow_definitions import (
        FlowDefinitionSummary as FlowDefinitionSummary,
    )
    from .operations.list_global_inference_gateways import (
        GlobalInferenceGatewayFilter as GlobalInferenceGatewayFilter,
        GlobalInferenceGatewaySummary as GlobalInferenceGatewaySummary,
    )
    from .operations.list_hubs import (
        HubInfo as HubInfo,
    )
    from .operations.list_human_task_uis import (
        HumanTaskUiSummary as HumanTaskUiSummary,
    )
    from .operations.list_hyper_parameter_tuning_jobs import (
        HyperParameterTuningJobSummary as HyperParameterTuningJobSummary,
    )
    from .operations.list_image_versions import (
        ImageVersion as ImageVersion,
    )
    from .operations.list_images import (
        Image as Image,
    )
    from .operations.list_inference_components import (
        InferenceComponentSummary as InferenceComponentSummary,
    )
    from .operations.list_inference_experiments import (
        InferenceExperimentSummary as InferenceExperimentSummary,
    )
    from .operations.list_inference_gateways import (
        GlobalInferenceGatewayMemberFilter as GlobalInferenceGatewayMemberFilter,
        GlobalInferenceGatewayMemberSummary as GlobalInferenceGatewayMemberSummary,
    )
    from .operations.list_inference_recommendations_job_steps import (
        InferenceRecommendationsJobStep as InferenceRecommendationsJobStep,
        RecommendationJobInferenceBenchmark as RecommendationJobInferenceBenchmark,
    )
    from .operations.list_inference_recommendations_jobs import (
        InferenceRecommendationsJob as InferenceRecommendationsJob,
    )
    from .operations.list_inference_routers import (
        InferenceRouterSummary as InferenceRouterSummary,
    )
    from .operations.list_job_schema_versions import (
        JobConfigSchemaVersionSummary as JobConfigSchemaVersionSummary,
    )
    from .operations.list_jobs import (
        JobSummary as JobSummary,
    )
    from .operations.list_labeling_jobs import (
        LabelingJobSummary as LabelingJobSummary,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        LabelCountersForWorkteam as LabelCountersForWorkteam,
        LabelingJobForWorkteamSummary as LabelingJobForWorkteamSummary,
    )
    from .operations.list_lineage_groups import (
        LineageGroupSummary as LineageGroupSummary,
    )
    from .operations.list_mlflow_apps import (
        MlflowAppSummary as MlflowAppSummary,
    )
    from .operations.list_mlflow_tracking_servers import (
        TrackingServerSummary as TrackingServerSummary,
    )
    from .operations.list_model_card_export_jobs import (
        ModelCardExportJobSummary as ModelCardExportJobSummary,
    )
    from .operations.list_model_card_versions import (
        ModelCardVersionSummary as ModelCardVersionSummary,
    )
    from .operations.list_model_cards import (
        ModelCardSummary as ModelCardSummary,
    )
    from .operations.list_model_metadata import (
        ModelMetadataFilter as ModelMetadataFilter,
        ModelMetadataSearchExpression as ModelMetadataSearchExpression,
        ModelMetadataSummary as ModelMetadataSummary,
    )
    from .operations.list_model_package_groups import (
        ModelPackageGroupSummary as ModelPackageGroupSummary,
    )
    from .operations.list_model_packages import (
        ModelPackageSummary as ModelPackageSummary,
    )
    from .operations.list_models import (
        ModelSummary as ModelSummary,
    )
    from .operations.list_monitoring_alert_history import (
        MonitoringAlertHistorySummary as MonitoringAlertHistorySummary,
    )
    from .operations.list_monitoring_schedules import (
        MonitoringScheduleSummary as MonitoringScheduleSummary,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        NotebookInstanceLifecycleConfigSummary as NotebookInstanceLifecycleConfigSummary,
    )
    from .operations.list_notebook_instances import (
        NotebookInstanceSummary as NotebookInstanceSummary,
    )
    from .operations.list_optimization_jobs import (
        OptimizationJobSummary as OptimizationJobSummary,
    )
    from .operations.list_partner_apps import (
        PartnerAppSummary as PartnerAppSummary,
    )
    from .operations.list_pipeline_execution_steps import (
        AssociationInfo as AssociationInfo,
        AthenaStepMetadata as AthenaStepMetadata,
        AutoMLJobStepMetadata as AutoMLJobStepMetadata,
        BedrockCustomModelDeploymentMetadata as BedrockCustomModelDeploymentMetadata,
        BedrockCustomModelMetadata as BedrockCustomModelMetadata,
        BedrockModelImportMetadata as BedrockModelImportMetadata,
        BedrockProvisionedModelThroughputMetadata as BedrockProvisionedModelThroughputMetadata,
        CacheHitResult as CacheHitResult,
        CallbackStepMetadata as CallbackStepMetadata,
        ClarifyCheckStepMetadata as ClarifyCheckStepMetadata,
        CleanupFailure as CleanupFailure,
        CleanupStepMetadata as CleanupStepMetadata,
        ConditionStepMetadata as ConditionStepMetadata,
        EMRServerlessStepMetadata as EMRServerlessStepMetadata,
        EMRStepMetadata as EMRStepMetadata,
        EndpointConfigStepMetadata as EndpointConfigStepMetadata,
        EndpointStepMetadata as EndpointStepMetadata,
        FailStepMetadata as FailStepMetadata,
        ForEachSelectorResult as ForEachSelectorResult,
        ForEachStepMetadata as ForEachStepMetadata,
        HubContentStepMetadata as HubContentStepMetadata,
        InferenceComponentMetadata as InferenceComponentMetadata,
        IterationContext as IterationContext,
        JobStepMetadata as JobStepMetadata,
        LambdaStepMetadata as LambdaStepMetadata,
        LineageMetadata as LineageMetadata,
        ModelStepMetadata as ModelStepMetadata,
        PipelineExecutionStep as PipelineExecutionStep,
        PipelineExecutionStepMetadata as PipelineExecutionStepMetadata,
        ProcessingJobStepMetadata as ProcessingJobStepMetadata,
        QualityCheckStepMetadata as QualityCheckStepMetadata,
        RegisterModelStepMetadata as RegisterModelStepMetadata,
        SelectiveExecutionResult as SelectiveExecutionResult,
        TrainingJobStepMetadata as TrainingJobStepMetadata,
        TransformJobStepMetadata as TransformJobStepMetadata,
        TuningJobStepMetaData as TuningJobStepMetaData,
    )
    from .operations.list_pipeline_executions import (
        PipelineExecutionSummary as PipelineExecutionSummary,
    )
    from .operations.list_pipeline_versions import (
        PipelineVersionSummary as PipelineVersionSummary,
    )
    from .operations.list_pipelines import (
        PipelineSummary as PipelineSummary,
    )
    from .operations.list_processing_jobs import (
        ProcessingJobSummary as ProcessingJobSummary,
    )
    from .operations.list_projects import (
        ProjectSummary as ProjectSummary,
    )
    from .operations.list_resource_catalogs import (
        ResourceCatalog as ResourceCatalog,
    )
    from .operations.list_spaces import (
        OwnershipSettingsSummary as OwnershipSettingsSummary,
        SpaceDetails as SpaceDetails,
        SpaceSettingsSummary as SpaceSettingsSummary,
        SpaceSharingSettingsSummary as SpaceSharingSettingsSummary,
    )
    from .operations.list_stage_devices import (
        DeviceDeploymentSummary as DeviceDeploymentSummary,
    )
    from .operations.list_studio_lifecycle_configs import (
        StudioLifecycleConfigDetails as StudioLifecycleConfigDetails,
    )
    from .operations.list_training_jobs import (
        TrainingJobSummary as TrainingJobSummary,
    )
    from .operations.list_training_plans import (
        TrainingPlanFilter as TrainingPlanFilter,
        TrainingPlanSummary as TrainingPlanSummary,
    )
    from .operations.list_training_sessions import (
        TrainingSessionSummary as TrainingSessionSummary,
    )
    from .operations.list_transform_jobs import (
        TransformJobSummary as TransformJobSummary,
    )
    from .operations.list_trial_components import (
        TrialComponentSummary as TrialComponentSummary,
    )
    from .operations.list_trials import (
        TrialSummary as TrialSummary,
    )
    from .operations.list_ultra_servers_by_reserved_capacity import (
        UltraServer as UltraServer,
    )
    from .operations.list_user_profiles import (
        UserProfileDetails as UserProfileDetails,
    )
    from .operations.move_cluster_nodes import (
        MoveClusterNodeLogicalIdsError as MoveClusterNodeLogicalIdsError,
        MoveClusterNodesError as MoveClusterNodesError,
    )
    from .operations.query_lineage import (
        Edge as Edge,
        QueryFilters as QueryFilters,
        Vertex as Vertex,
    )
    from .operations.render_ui_template import (
        RenderableTask as RenderableTask,
        RenderingError as RenderingError,
    )
    from .operations.search import (
        Endpoint as Endpoint,
        Experiment as Experiment,
        FeatureGroup as FeatureGroup,
        FeatureMetadata as FeatureMetadata,
        Filter as Filter,
        HubContent as HubContent,
        HyperParameterTuningJobSearchEntity as HyperParameterTuningJobSearchEntity,
        Job as Job,
        Model as Model,
        ModelCard as ModelCard,
        ModelDashboardEndpoint as ModelDashboardEndpoint,
        ModelDashboardModel as ModelDashboardModel,
        ModelDashboardModelCard as ModelDashboardModelCard,
        ModelDashboardMonitoringSchedule as ModelDashboardMonitoringSchedule,
        ModelPackage as ModelPackage,
        ModelPackageGroup as ModelPackageGroup,
        MonitoringSchedule as MonitoringSchedule,
        NestedFilters as NestedFilters,
        Parent as Parent,
        Pipeline as Pipeline,
        PipelineExecution as PipelineExecution,
        PipelineVersion as PipelineVersion,
        ProcessingJob as ProcessingJob,
        Project as Project,
        SearchExpression as SearchExpression,
        SearchRecord as SearchRecord,
        TotalHits as TotalHits,
        TrainingJob as TrainingJob,
        TransformJob as TransformJob,
        Trial as Trial,
        TrialComponent as TrialComponent,
        TrialComponentSimpleSummary as TrialComponentSimpleSummary,
        TrialComponentSourceDetail as TrialComponentSourceDetail,
        VisibilityConditions as VisibilityConditions,
    )
    from .operations.search_training_plan_offerings import (
        ReservedCapacityOffering as ReservedCapacityOffering,
        TrainingPlanExtensionOffering as TrainingPlanExtensionOffering,
        TrainingPlanOffering as TrainingPlanOffering,
    )
    from .operations.update_cluster_software import (
        UpdateClusterSoftwareInstanceGroupSpecification as UpdateClusterSoftwareInstanceGroupSpecification,
    )
    from .operations.update_code_repository import (
        GitConfigForUpdate as GitConfigForUpdate,
    )
    from .operations.update_domain import (
        DomainSettingsForUpdate as DomainSettingsForUpdate,
        RStudioServerProDomainSettingsForUpdate as RStudioServerProDomainSettingsForUpdate,
    )
    from .operations.update_endpoint import (
        VariantProperty as VariantProperty,
    )
    from .operations.update_endpoint_weights_and_capacities import (
        DesiredWeightAndCapacity as DesiredWeightAndCapacity,
        ProductionVariantServerlessUpdateConfig as ProductionVariantServerlessUpdateConfig,
    )
    from .operations.update_feature_group import (
        OnlineStoreConfigUpdate as OnlineStoreConfigUpdate,
        ThroughputConfigUpdate as ThroughputConfigUpdate,
    )
    from .operations.update_pipeline_version import (
        AliasOperations as AliasOperations,
    )
    from .operations.update_project import (
        CfnStackUpdateParameter as CfnStackUpdateParameter,
        CfnUpdateTemplateProvider as CfnUpdateTemplateProvider,
        ServiceCatalogProvisioningUpdateDetails as ServiceCatalogProvisioningUpdateDetails,
        UpdateTemplateProvider as UpdateTemplateProvider,
    )
    from .operations.update_training_job import (
        ProfilerConfigForUpdate as ProfilerConfigForUpdate,
        RemoteDebugConfigForUpdate as RemoteDebugConfigForUpdate,
        ResourceConfigForUpdate as ResourceConfigForUpdate,
    )
    from .shapes.accelerator_partition_layout import (
        AcceleratorPartitionLayout as AcceleratorPartitionLayout,
    )
    from .shapes.action_source import (
        ActionSource as ActionSource,
    )
    from .shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition as AdditionalInferenceSpecificationDefinition,
    )
    from .shapes.additional_model_data_source import (
        AdditionalModelDataSource as AdditionalModelDataSource,
    )
    from .shapes.additional_s3_data_source import (
        AdditionalS3DataSource as AdditionalS3DataSource,
    )
    from .shapes.ai_adapter_model_package_entry import (
        AIAdapterModelPackageEntry as AIAdapterModelPackageEntry,
    )
    from .shapes.ai_adapter_s3_entry import (
        AIAdapterS3Entry as AIAdapterS3Entry,
    )
    from .shapes.ai_adapter_source import (
        AIAdapterSource as AIAdapterSource,
        AIAdapterSourceModelPackageArns as AIAdapterSourceModelPackageArns,
        AIAdapterSourceS3Uris as AIAdapterSourceS3Uris,
    )
    from .shapes.ai_benchmark_network_config import (
        AIBenchmarkNetworkConfig as AIBenchmarkNetworkConfig,
    )
    from .shapes.ai_benchmark_target import (
        AIBenchmarkEndpoint as AIBenchmarkEndpoint,
        AIBenchmarkInferenceComponent as AIBenchmarkInferenceComponent,
        AIBenchmarkTarget as AIBenchmarkTarget,
        AIBenchmarkTargetEndpoint as AIBenchmarkTargetEndpoint,
    )
    from .shapes.ai_dataset_config import (
        AIDatasetConfig as AIDatasetConfig,
        AIDatasetConfigInputDataConfig as AIDatasetConfigInputDataConfig,
        AIWorkloadDataSource as AIWorkloadDataSource,
        AIWorkloadInputDataConfig as AIWorkloadInputDataConfig,
        AIWorkloadS3DataSource as AIWorkloadS3DataSource,
    )
    from .shapes.ai_mlflow_config import (
        AIMlflowConfig as AIMlflowConfig,
    )
    from .shapes.ai_model_source import (
        AIModelSource as AIModelSource,
        AIModelSourceS3 as AIModelSourceS3,
        AIModelSourceS3_ as AIModelSourceS3_,
    )
    from .shapes.ai_recommendation_compute_spec import (
        AICapacityReservationConfig as AICapacityReservationConfig,
        AIRecommendationComputeSpec as AIRecommendationComputeSpec,
    )
    from .shapes.ai_recommendation_inference_specification import (
        AIRecommendationInferenceSpecification as AIRecommendationInferenceSpecification,
    )
    from .shapes.ai_recommendation_performance_target import (
        AIRecommendationConstraint as AIRecommendationConstraint,
        AIRecommendationPerformanceTarget as AIRecommendationPerformanceTarget,
    )
    from .shapes.ai_workload_configs import (
        AIWorkloadConfigs as AIWorkloadConfigs,
        WorkloadSpec as WorkloadSpec,
        WorkloadSpecInline as WorkloadSpecInline,
    )
    from .shapes.algorithm_specification import (
        AlgorithmSpecification as AlgorithmSpecification,
        TrainingImageConfig as TrainingImageConfig,
        TrainingRepositoryAuthConfig as TrainingRepositoryAuthConfig,
    )
    from .shapes.algorithm_validation_specification import (
        AlgorithmValidationProfile as AlgorithmValidationProfile,
        AlgorithmValidationSpecification as AlgorithmValidationSpecification,
        TrainingJobDefinition as TrainingJobDefinition,
    )
    from .shapes.amazon_q_settings import (
        AmazonQSettings as AmazonQSettings,
    )
    from .shapes.app_lifecycle_management import (
        AppLifecycleManagement as AppLifecycleManagement,
        IdleSettings as IdleSettings,
    )
    from .shapes.app_specification import (
        AppSpecification as AppSpecification,
    )
    from .shapes.artifact_source import (
        ArtifactSource as ArtifactSource,
        ArtifactSourceType as ArtifactSourceType,
    )
    from .shapes.async_inference_config import (
        AsyncInferenceClientConfig as AsyncInferenceClientConfig,
        AsyncInferenceConfig as AsyncInferenceConfig,
        AsyncInferenceNotificationConfig as AsyncInferenceNotificationConfig,
        AsyncInferenceOutputConfig as AsyncInferenceOutputConfig,
    )
    from .shapes.auto_ml_algorithm_config import (
        AutoMLAlgorithmConfig as AutoMLAlgorithmConfig,
    )
    from .shapes.auto_ml_candidate import (
        AutoMLCandidate as AutoMLCandidate,
        AutoMLCandidateStep as AutoMLCandidateStep,
        AutoMLContainerDefinition as AutoMLContainerDefinition,
        CandidateArtifactLocations as CandidateArtifactLocations,
        CandidateProperties as CandidateProperties,
        FinalAutoMLJobObjectiveMetric as FinalAutoMLJobObjectiveMetric,
        MetricDatum as MetricDatum,
    )
    from .shapes.auto_ml_channel import (
        AutoMLChannel as AutoMLChannel,
    )
    from .shapes.auto_ml_compute_config import (
        AutoMLComputeConfig as AutoMLComputeConfig,
        EmrServerlessComputeConfig as EmrServerlessComputeConfig,
    )
    from .shapes.auto_ml_data_source import (
        AutoMLDataSource as AutoMLDataSource,
        AutoMLS3DataSource as AutoMLS3DataSource,
    )
    from .shapes.auto_ml_data_split_config import (
        AutoMLDataSplitConfig as AutoMLDataSplitConfig,
    )
    from .shapes.auto_ml_job_artifacts import (
        AutoMLJobArtifacts as AutoMLJobArtifacts,
    )
    from .shapes.auto_ml_job_channel import (
        AutoMLJobChannel as AutoMLJobChannel,
    )
    from .shapes.auto_ml_job_completion_criteria import (
        AutoMLJobCompletionCriteria as AutoMLJobCompletionCriteria,
    )
    from .shapes.auto_ml_job_config import (
        AutoMLCandidateGenerationConfig as AutoMLCandidateGenerationConfig,
        AutoMLJobConfig as AutoMLJobConfig,
    )
    from .shapes.auto_ml_job_objective import (
        AutoMLJobObjective as AutoMLJobObjective,
    )
    from .shapes.auto_ml_output_data_config import (
        AutoMLOutputDataConfig as AutoMLOutputDataConfig,
    )
    from .shapes.auto_ml_partial_failure_reason import (
        AutoMLPartialFailureReason as AutoMLPartialFailureReason,
    )
    from .shapes.auto_ml_problem_type_config import (
        AutoMLProblemTypeConfig as AutoMLProblemTypeConfig,
        AutoMLProblemTypeConfigImageClassificationJobConfig as AutoMLProblemTypeConfigImageClassificationJobConfig,
        AutoMLProblemTypeConfigTabularJobConfig as AutoMLProblemTypeConfigTabularJobConfig,
        AutoMLProblemTypeConfigTextClassificationJobConfig as AutoMLProblemTypeConfigTextClassificationJobConfig,
        AutoMLProblemTypeConfigTextGenerationJobConfig as AutoMLProblemTypeConfigTextGenerationJobConfig,
        AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig as AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig,
        CandidateGenerationConfig as CandidateGenerationConfig,
        HolidayConfigAttributes as HolidayConfigAttributes,
        ImageClassificationJobConfig as ImageClassificationJobConfig,
        TabularJobConfig as TabularJobConfig,
        TextClassificationJobConfig as TextClassificationJobConfig,
        TextGenerationJobConfig as TextGenerationJobConfig,
        TimeSeriesConfig as TimeSeriesConfig,
        TimeSeriesForecastingJobConfig as TimeSeriesForecastingJobConfig,
        TimeSeriesTransformations as TimeSeriesTransformations,
    )
    from .shapes.auto_ml_security_config import (
        AutoMLSecurityConfig as AutoMLSecurityConfig,
    )
    from .shapes.auto_rollback_config import (
        Alarm as Alarm,
        AutoRollbackConfig as AutoRollbackConfig,
    )
    from .shapes.autotune import (
        Autotune as Autotune,
    )
    from .shapes.batch_data_capture_config import (
        BatchDataCaptureConfig as BatchDataCaptureConfig,
    )
    from .shapes.batch_transform_input import (
        BatchTransformInput as BatchTransformInput,
        MonitoringCsvDatasetFormat as MonitoringCsvDatasetFormat,
        MonitoringDatasetFormat as MonitoringDatasetFormat,
        MonitoringJsonDatasetFormat as MonitoringJsonDatasetFormat,
        MonitoringParquetDatasetFormat as MonitoringParquetDatasetFormat,
    )
    from .shapes.capture_content_type_header import (
        CaptureContentTypeHeader as CaptureContentTypeHeader,
    )
    from .shapes.channel import (
        Channel as Channel,
        DataSource as DataSource,
        DatasetSource as DatasetSource,
        FileSystemDataSource as FileSystemDataSource,
        HubAccessConfig as HubAccessConfig,
        S3DataSource as S3DataSource,
        ShuffleConfig as ShuffleConfig,
    )
    from .shapes.checkpoint_config import (
        CheckpointConfig as CheckpointConfig,
    )
    from .shapes.cluster_auto_scaling_config import (
        ClusterAutoScalingConfig as ClusterAutoScalingConfig,
    )
    from .shapes.cluster_capacity_requirements import (
        ClusterCapacityRequirements as ClusterCapacityRequirements,
        ClusterOnDemandOptions as ClusterOnDemandOptions,
        ClusterSpotOptions as ClusterSpotOptions,
    )
    from .shapes.cluster_drain_policy import (
        ClusterDrainPolicy as ClusterDrainPolicy,
    )
    from .shapes.cluster_instance_group_specification import (
        ClusterAutoPatchConfig as ClusterAutoPatchConfig,
        ClusterInstanceGroupSpecification as ClusterInstanceGroupSpecification,
        ClusterInstanceRequirements as ClusterInstanceRequirements,
        ClusterKubernetesConfig as ClusterKubernetesConfig,
        ClusterNetworkInterface as ClusterNetworkInterface,
        ClusterPatchSchedule as ClusterPatchSchedule,
        ClusterSlurmConfig as ClusterSlurmConfig,
    )
    from .shapes.cluster_instance_status_details import (
        ClusterInstanceStatusDetails as ClusterInstanceStatusDetails,
    )
    from .shapes.cluster_instance_storage_config import (
        ClusterEbsVolumeConfig as ClusterEbsVolumeConfig,
        ClusterFsxLustreConfig as ClusterFsxLustreConfig,
        ClusterFsxOpenZfsConfig as ClusterFsxOpenZfsConfig,
        ClusterInstanceStorageConfig as ClusterInstanceStorageConfig,
        ClusterInstanceStorageConfigEbsVolumeConfig as ClusterInstanceStorageConfigEbsVolumeConfig,
        ClusterInstanceStorageConfigFsxLustreConfig as ClusterInstanceStorageConfigFsxLustreConfig,
        ClusterInstanceStorageConfigFsxOpenZfsConfig as ClusterInstanceStorageConfigFsxOpenZfsConfig,
    )
    from .shapes.cluster_kubernetes_taint import (
        ClusterKubernetesTaint as ClusterKubernetesTaint,
    )
    from .shapes.cluster_life_cycle_config import (
        ClusterLifeCycleConfig as ClusterLifeCycleConfig,
    )
    from .shapes.cluster_network_interface_details import (
        ClusterNetworkInterfaceDetails as ClusterNetworkInterfaceDetails,
    )
    from .shapes.cluster_orchestrator import (
        ClusterAccountingDatabase as ClusterAccountingDatabase,
        ClusterOrchestrator as ClusterOrchestrator,
        ClusterOrchestratorEksConfig as ClusterOrchestratorEksConfig,
        ClusterOrchestratorSlurmConfig as ClusterOrchestratorSlurmConfig,
    )
    from .shapes.cluster_restricted_instance_group_specification import (
        ClusterRestrictedInstanceGroupSpecification as ClusterRestrictedInstanceGroupSpecification,
        EnvironmentConfig as EnvironmentConfig,
    )
    from .shapes.cluster_restricted_instance_groups_config import (
        ClusterRestrictedInstanceGroupsConfig as ClusterRestrictedInstanceGroupsConfig,
        ClusterSharedEnvironmentConfig as ClusterSharedEnvironmentConfig,
    )
    from .shapes.cluster_tiered_storage_config import (
        ClusterTieredStorageConfig as ClusterTieredStorageConfig,
    )
    from .shapes.code_editor_app_image_config import (
        CodeEditorAppImageConfig as CodeEditorAppImageConfig,
    )
    from .shapes.code_repository import (
        CodeRepository as CodeRepository,
    )
    from .shapes.cognito_config import (
        CognitoConfig as CognitoConfig,
    )
    from .shapes.compute_quota_config import (
        AcceleratorPartitionConfig as AcceleratorPartitionConfig,
        ComputeQuotaConfig as ComputeQuotaConfig,
        ComputeQuotaResourceConfig as ComputeQuotaResourceConfig,
        ResourceSharingConfig as ResourceSharingConfig,
    )
    from .shapes.compute_quota_target import (
        ComputeQuotaTarget as ComputeQuotaTarget,
    )
    from .shapes.container_config import (
        ContainerConfig as ContainerConfig,
    )
    from .shapes.container_definition import (
        ContainerDefinition as ContainerDefinition,
        ImageConfig as ImageConfig,
        MultiModelConfig as MultiModelConfig,
        RepositoryAuthConfig as RepositoryAuthConfig,
    )
    from .shapes.container_metrics_config import (
        ContainerMetricsConfig as ContainerMetricsConfig,
        MetricsEndpoint as MetricsEndpoint,
    )
    from .shapes.context_source import (
        ContextSource as ContextSource,
    )
    from .shapes.cross_region_traffic_config import (
        CrossRegionTrafficConfig as CrossRegionTrafficConfig,
    )
    from .shapes.custom_file_system_config import (
        CustomFileSystemConfig as CustomFileSystemConfig,
        CustomFileSystemConfigEFSFileSystemConfig as CustomFileSystemConfigEFSFileSystemConfig,
        CustomFileSystemConfigFSxLustreFileSystemConfig as CustomFileSystemConfigFSxLustreFileSystemConfig,
        CustomFileSystemConfigS3FileSystemConfig as CustomFileSystemConfigS3FileSystemConfig,
        EFSFileSystemConfig as EFSFileSystemConfig,
        FSxLustreFileSystemConfig as FSxLustreFileSystemConfig,
        S3FileSystemConfig as S3FileSystemConfig,
    )
    from .shapes.custom_image import (
        CustomImage as CustomImage,
    )
    from .shapes.custom_posix_user_config import (
        CustomPosixUserConfig as CustomPosixUserConfig,
    )
    from .shapes.data_capture_config import (
        CaptureOption as CaptureOption,
        DataCaptureConfig as DataCaptureConfig,
    )
    from .shapes.data_capture_config_summary import (
        DataCaptureConfigSummary as DataCaptureConfigSummary,
    )
    from .shapes.data_processing import (
        DataProcessing as DataProcessing,
    )
    from .shapes.data_quality_app_specification import (
        DataQualityAppSpecification as DataQualityAppSpecification,
    )
    from .shapes.data_quality_baseline_config import (
        DataQualityBaselineConfig as DataQualityBaselineConfig,
    )
    from .shapes.data_quality_job_input import (
        DataQualityJobInput as DataQualityJobInput,
    )
    from .shapes.debug_hook_config import (
        CollectionConfiguration as CollectionConfiguration,
        DebugHookConfig as DebugHookConfig,
    )
    from .shapes.debug_rule_configuration import (
        DebugRuleConfiguration as DebugRuleConfiguration,
    )
    from .shapes.debug_rule_evaluation_status import (
        DebugRuleEvaluationStatus as DebugRuleEvaluationStatus,
    )
    from .shapes.default_space_settings import (
        DefaultSpaceSettings as DefaultSpaceSettings,
    )
    from .shapes.default_space_storage_settings import (
        DefaultEbsStorageSettings as DefaultEbsStorageSettings,
        DefaultSpaceStorageSettings as DefaultSpaceStorageSettings,
    )
    from .shapes.deployed_image import (
        DeployedImage as DeployedImage,
    )
    from .shapes.deployment_config import (
        BlueGreenUpdatePolicy as BlueGreenUpdatePolicy,
        CapacitySize as CapacitySize,
        DeploymentConfig as DeploymentConfig,
        RollingUpdatePolicy as RollingUpdatePolicy,
        TrafficRoutingConfig as TrafficRoutingConfig,
    )
    from .shapes.deployment_configuration import (
        AlarmDetails as AlarmDetails,
        CapacitySizeConfig as CapacitySizeConfig,
        DeploymentConfiguration as DeploymentConfiguration,
        RollingDeploymentPolicy as RollingDeploymentPolicy,
    )
    from .shapes.deployment_recommendation import (
        DeploymentRecommendation as DeploymentRecommendation,
        RealTimeInferenceRecommendation as RealTimeInferenceRecommendation,
    )
    from .shapes.deployment_stage import (
        DeploymentStage as DeploymentStage,
    )
    from .shapes.device import (
        Device as Device,
    )
    from .shapes.device_selection_config import (
        DeviceSelectionConfig as DeviceSelectionConfig,
    )
    from .shapes.docker_settings import (
        DockerSettings as DockerSettings,
    )
    from .shapes.domain_settings import (
        DomainSettings as DomainSettings,
        RStudioServerProDomainSettings as RStudioServerProDomainSettings,
    )
    from .shapes.drift_check_baselines import (
        DriftCheckBaselines as DriftCheckBaselines,
        DriftCheckBias as DriftCheckBias,
        DriftCheckExplainability as DriftCheckExplainability,
        DriftCheckModelDataQuality as DriftCheckModelDataQuality,
        DriftCheckModelQuality as DriftCheckModelQuality,
        FileSource as FileSource,
    )
    from .shapes.edge_deployment_config import (
        EdgeDeploymentConfig as EdgeDeploymentConfig,
    )
    from .shapes.edge_deployment_model_config import (
        EdgeDeploymentModelConfig as EdgeDeploymentModelConfig,
    )
    from .shapes.edge_output_config import (
        EdgeOutputConfig as EdgeOutputConfig,
    )
    from .shapes.endpoint_info import (
        EndpointInfo as EndpointInfo,
    )
    from .shapes.endpoint_input import (
        EndpointInput as EndpointInput,
    )
    from .shapes.endpoint_output_configuration import (
        EndpointOutputConfiguration as EndpointOutputConfiguration,
    )
    from .shapes.experiment_config import (
        ExperimentConfig as ExperimentConfig,
    )
    from .shapes.experiment_source import (
        ExperimentSource as ExperimentSource,
    )
    from .shapes.explainer_config import (
        ClarifyExplainerConfig as ClarifyExplainerConfig,
        ClarifyInferenceConfig as ClarifyInferenceConfig,
        ClarifyShapBaselineConfig as ClarifyShapBaselineConfig,
        ClarifyShapConfig as ClarifyShapConfig,
        ClarifyTextConfig as ClarifyTextConfig,
        ExplainerConfig as ExplainerConfig,
    )
    from .shapes.feature_definition import (
        CollectionConfig as CollectionConfig,
        CollectionConfigVectorConfig as CollectionConfigVectorConfig,
        FeatureDefinition as FeatureDefinition,
        VectorConfig as VectorConfig,
    )
    from .shapes.feature_parameter import (
        FeatureParameter as FeatureParameter,
    )
    from .shapes.file_system_config import (
        FileSystemConfig as FileSystemConfig,
    )
    from .shapes.flow_definition_output_config import (
        FlowDefinitionOutputConfig as FlowDefinitionOutputConfig,
    )
    from .shapes.fsx_lustre_config import (
        FSxLustreConfig as FSxLustreConfig,
    )
    from .shapes.git_config import (
        GitConfig as GitConfig,
    )
    from .shapes.global_inference_gateway_member import (
        GlobalInferenceGatewayMember as GlobalInferenceGatewayMember,
    )
    from .shapes.global_inference_gateway_routing import (
        GlobalInferenceGatewayRouting as GlobalInferenceGatewayRouting,
        GlobalInferenceGatewayRoutingWeights as GlobalInferenceGatewayRoutingWeights,
    )
    from .shapes.hub_content_dependency import (
        HubContentDependency as HubContentDependency,
    )
    from .shapes.hub_content_info import (
        HubContentInfo as HubContentInfo,
    )
    from .shapes.hub_s3_storage_config import (
        HubS3StorageConfig as HubS3StorageConfig,
    )
    from .shapes.human_loop_activation_config import (
        HumanLoopActivationConditionsConfig as HumanLoopActivationConditionsConfig,
        HumanLoopActivationConfig as HumanLoopActivationConfig,
    )
    from .shapes.human_loop_config import (
        HumanLoopConfig as HumanLoopConfig,
    )
    from .shapes.human_loop_request_source import (
        HumanLoopRequestSource as HumanLoopRequestSource,
    )
    from .shapes.human_task_config import (
        AnnotationConsolidationConfig as AnnotationConsolidationConfig,
        HumanTaskConfig as HumanTaskConfig,
        UiConfig as UiConfig,
    )
    from .shapes.hyper_parameter_training_job_definition import (
        HyperParameterAlgorithmSpecification as HyperParameterAlgorithmSpecification,
        HyperParameterTrainingJobDefinition as HyperParameterTrainingJobDefinition,
        HyperParameterTuningInstanceConfig as HyperParameterTuningInstanceConfig,
        HyperParameterTuningResourceConfig as HyperParameterTuningResourceConfig,
    )
    from .shapes.hyper_parameter_training_job_summary import (
        FinalHyperParameterTuningJobObjectiveMetric as FinalHyperParameterTuningJobObjectiveMetric,
        HyperParameterTrainingJobSummary as HyperParameterTrainingJobSummary,
    )
    from .shapes.hyper_parameter_tuning_job_completion_details import (
        HyperParameterTuningJobCompletionDetails as HyperParameterTuningJobCompletionDetails,
    )
    from .shapes.hyper_parameter_tuning_job_config import (
        BestObjectiveNotImproving as BestObjectiveNotImproving,
        ConvergenceDetected as ConvergenceDetected,
        HyperParameterTuningJobConfig as HyperParameterTuningJobConfig,
        HyperParameterTuningJobStrategyConfig as HyperParameterTuningJobStrategyConfig,
        HyperbandStrategyConfig as HyperbandStrategyConfig,
        TuningJobCompletionCriteria as TuningJobCompletionCriteria,
    )
    from .shapes.hyper_parameter_tuning_job_consumed_resources import (
        HyperParameterTuningJobConsumedResources as HyperParameterTuningJobConsumedResources,
    )
    from .shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective as HyperParameterTuningJobObjective,
    )
    from .shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartConfig as HyperParameterTuningJobWarmStartConfig,
        ParentHyperParameterTuningJob as ParentHyperParameterTuningJob,
    )
    from .shapes.idc_config_input import (
        IdcConfigInput as IdcConfigInput,
    )
    from .shapes.inference_component_compute_resource_requirements import (
        InferenceComponentComputeResourceRequirements as InferenceComponentComputeResourceRequirements,
    )
    from .shapes.inference_component_deployment_config import (
        InferenceComponentCapacitySize as InferenceComponentCapacitySize,
        InferenceComponentDeploymentConfig as InferenceComponentDeploymentConfig,
        InferenceComponentRollingUpdatePolicy as InferenceComponentRollingUpdatePolicy,
    )
    from .shapes.inference_component_runtime_config import (
        InferenceComponentRuntimeConfig as InferenceComponentRuntimeConfig,
    )
    from .shapes.inference_component_scheduling_config import (
        InferenceComponentAvailabilityZoneBalance as InferenceComponentAvailabilityZoneBalance,
        InferenceComponentSchedulingConfig as InferenceComponentSchedulingConfig,
    )
    from .shapes.inference_component_specification import (
        InferenceComponentContainerSpecification as InferenceComponentContainerSpecification,
        InferenceComponentDataCacheConfig as InferenceComponentDataCacheConfig,
        InferenceComponentSpecification as InferenceComponentSpecification,
    )
    from .shapes.inference_component_startup_parameters import (
        InferenceComponentStartupParameters as InferenceComponentStartupParameters,
    )
    from .shapes.inference_execution_config import (
        InferenceExecutionConfig as InferenceExecutionConfig,
    )
    from .shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig as InferenceExperimentDataStorageConfig,
    )
    from .shapes.inference_experiment_schedule import (
        InferenceExperimentSchedule as InferenceExperimentSchedule,
    )
    from .shapes.inference_metrics import (
        InferenceMetrics as InferenceMetrics,
    )
    from .shapes.inference_specification import (
        InferenceSpecification as InferenceSpecification,
    )
    from .shapes.infra_check_config import (
        InfraCheckConfig as InfraCheckConfig,
    )
    from .shapes.input_config import (
        InputConfig as InputConfig,
    )
    from .shapes.instance_group_health_check_configuration import (
        InstanceGroupHealthCheckConfiguration as InstanceGroupHealthCheckConfiguration,
    )
    from .shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration as InstanceMetadataServiceConfiguration,
    )
    from .shapes.instance_pool_summary import (
        InstancePoolSummary as InstancePoolSummary,
    )
    from .shapes.job_secondary_status_transition import (
        JobSecondaryStatusTransition as JobSecondaryStatusTransition,
    )
    from .shapes.jupyter_lab_app_image_config import (
        JupyterLabAppImageConfig as JupyterLabAppImageConfig,
    )
    from .shapes.jupyter_lab_app_settings import (
        EmrSettings as EmrSettings,
        JupyterLabAppSettings as JupyterLabAppSettings,
    )
    from .shapes.jupyter_server_app_settings import (
        JupyterServerAppSettings as JupyterServerAppSettings,
    )
    from .shapes.kernel_gateway_app_settings import (
        KernelGatewayAppSettings as KernelGatewayAppSettings,
    )
    from .shapes.kernel_gateway_image_config import (
        KernelGatewayImageConfig as KernelGatewayImageConfig,
        KernelSpec as KernelSpec,
    )
    from .shapes.label_counters import (
        LabelCounters as LabelCounters,
    )
    from .shapes.labeling_job_algorithms_config import (
        LabelingJobAlgorithmsConfig as LabelingJobAlgorithmsConfig,
        LabelingJobResourceConfig as LabelingJobResourceConfig,
    )
    from .shapes.labeling_job_input_config import (
        LabelingJobDataAttributes as LabelingJobDataAttributes,
        LabelingJobDataSource as LabelingJobDataSource,
        LabelingJobInputConfig as LabelingJobInputConfig,
        LabelingJobS3DataSource as LabelingJobS3DataSource,
        LabelingJobSnsDataSource as LabelingJobSnsDataSource,
    )
    from .shapes.labeling_job_output import (
        LabelingJobOutput as LabelingJobOutput,
    )
    from .shapes.labeling_job_output_config import (
        LabelingJobOutputConfig as LabelingJobOutputConfig,
    )
    from .shapes.labeling_job_stopping_conditions import (
        LabelingJobStoppingConditions as LabelingJobStoppingConditions,
    )
    from .shapes.last_update_status import (
        LastUpdateStatus as LastUpdateStatus,
    )
    from .shapes.lora_config import (
        LoraConfig as LoraConfig,
    )
    from .shapes.managed_configuration import (
        ManagedConfiguration as ManagedConfiguration,
    )
    from .shapes.member_definition import (
        CognitoMemberDefinition as CognitoMemberDefinition,
        MemberDefinition as MemberDefinition,
        OidcMemberDefinition as OidcMemberDefinition,
    )
    from .shapes.metadata_properties import (
        MetadataProperties as MetadataProperties,
    )
    from .shapes.metric_data import (
        MetricData as MetricData,
    )
    from .shapes.metric_definition import (
        MetricDefinition as MetricDefinition,
    )
    from .shapes.metrics_config import (
        MetricsConfig as MetricsConfig,
    )
    from .shapes.metrics_source import (
        MetricsSource as MetricsSource,
    )
    from .shapes.mlflow_config import (
        MlflowConfig as MlflowConfig,
    )
    from .shapes.model_access_config import (
        ModelAccessConfig as ModelAccessConfig,
    )
    from .shapes.model_artifacts import (
        ModelArtifacts as ModelArtifacts,
    )
    from .shapes.model_bias_app_specification import (
        ModelBiasAppSpecification as ModelBiasAppSpecification,
    )
    from .shapes.model_bias_baseline_config import (
        ModelBiasBaselineConfig as ModelBiasBaselineConfig,
    )
    from .shapes.model_bias_job_input import (
        ModelBiasJobInput as ModelBiasJobInput,
    )
    from .shapes.model_card_export_output_config import (
        ModelCardExportOutputConfig as ModelCardExportOutputConfig,
    )
    from .shapes.model_card_security_config import (
        ModelCardSecurityConfig as ModelCardSecurityConfig,
    )
    from .shapes.model_client_config import (
        ModelClientConfig as ModelClientConfig,
    )
    from .shapes.model_configuration import (
        EnvironmentParameter as EnvironmentParameter,
        ModelConfiguration as ModelConfiguration,
    )
    from .shapes.model_data_source import (
        ModelDataSource as ModelDataSource,
    )
    from .shapes.model_deploy_config import (
        ModelDeployConfig as ModelDeployConfig,
    )
    from .shapes.model_deploy_result import (
        ModelDeployResult as ModelDeployResult,
    )
    from .shapes.model_explainability_app_specification import (
        ModelExplainabilityAppSpecification as ModelExplainabilityAppSpecification,
    )
    from .shapes.model_explainability_baseline_config import (
        ModelExplainabilityBaselineConfig as ModelExplainabilityBaselineConfig,
    )
    from .shapes.model_explainability_job_input import (
        ModelExplainabilityJobInput as ModelExplainabilityJobInput,
    )
    from .shapes.model_infrastructure_config import (
        ModelInfrastructureConfig as ModelInfrastructureConfig,
        RealTimeInferenceConfig as RealTimeInferenceConfig,
    )
    from .shapes.model_life_cycle import (
        ModelLifeCycle as ModelLifeCycle,
    )
    from .shapes.model_metrics import (
        Bias as Bias,
        Explainability as Explainability,
        ModelDataQuality as ModelDataQuality,
        ModelMetrics as ModelMetrics,
        ModelQuality as ModelQuality,
    )
    from .shapes.model_package_config import (
        ModelPackageConfig as ModelPackageConfig,
    )
    from .shapes.model_package_container_definition import (
        BaseModel as BaseModel,
        ModelInput as ModelInput,
        ModelPackageContainerDefinition as ModelPackageContainerDefinition,
    )
    from .shapes.model_package_model_card import (
        ModelPackageModelCard as ModelPackageModelCard,
    )
    from .shapes.model_package_security_config import (
        ModelPackageSecurityConfig as ModelPackageSecurityConfig,
    )
    from .shapes.model_package_status_details import (
        ModelPackageStatusDetails as ModelPackageStatusDetails,
        ModelPackageStatusItem as ModelPackageStatusItem,
    )
    from .shapes.model_package_validation_specification import (
        ModelPackageValidationProfile as ModelPackageValidationProfile,
        ModelPackageValidationSpecification as ModelPackageValidationSpecification,
    )
    from .shapes.model_quality_app_specification import (
        ModelQualityAppSpecification as ModelQualityAppSpecification,
    )
    from .shapes.model_quality_baseline_config import (
        ModelQualityBaselineConfig as ModelQualityBaselineConfig,
    )
    from .shapes.model_quality_job_input import (
        ModelQualityJobInput as ModelQualityJobInput,
    )
    from .shapes.model_variant_config import (
        ModelVariantConfig as ModelVariantConfig,
    )
    from .shapes.monitoring_alert_summary import (
        ModelDashboardIndicatorAction as ModelDashboardIndicatorAction,
        MonitoringAlertActions as MonitoringAlertActions,
        MonitoringAlertSummary as MonitoringAlertSummary,
    )
    from .shapes.monitoring_constraints_resource import (
        MonitoringConstraintsResource as MonitoringConstraintsResource,
    )
    from .shapes.monitoring_execution_summary import (
        MonitoringExecutionSummary as MonitoringExecutionSummary,
    )
    from .shapes.monitoring_ground_truth_s3_input import (
        MonitoringGroundTruthS3Input as MonitoringGroundTruthS3Input,
    )
    from .shapes.monitoring_job_definition_summary import (
        MonitoringJobDefinitionSummary as MonitoringJobDefinitionSummary,
    )
    from .shapes.monitoring_network_config import (
        MonitoringNetworkConfig as MonitoringNetworkConfig,
    )
    from .shapes.monitoring_output_config import (
        MonitoringOutput as MonitoringOutput,
        MonitoringOutputConfig as MonitoringOutputConfig,
        MonitoringS3Output as MonitoringS3Output,
    )
    from .shapes.monitoring_resources import (
        MonitoringClusterConfig as MonitoringClusterConfig,
        MonitoringResources as MonitoringResources,
    )
    from .shapes.monitoring_schedule_config import (
        MonitoringAppSpecification as MonitoringAppSpecification,
        MonitoringBaselineConfig as MonitoringBaselineConfig,
        MonitoringInput as MonitoringInput,
        MonitoringJobDefinition as MonitoringJobDefinition,
        MonitoringScheduleConfig as MonitoringScheduleConfig,
        ScheduleConfig as ScheduleConfig,
    )
    from .shapes.monitoring_statistics_resource import (
        MonitoringStatisticsResource as MonitoringStatisticsResource,
    )
    from .shapes.monitoring_stopping_condition import (
        MonitoringStoppingCondition as MonitoringStoppingCondition,
    )
    from .shapes.neo_vpc_config import (
        NeoVpcConfig as NeoVpcConfig,
    )
    from .shapes.network_config import (
        NetworkConfig as NetworkConfig,
    )
    from .shapes.notebook_instance_lifecycle_hook import (
        NotebookInstanceLifecycleHook as NotebookInstanceLifecycleHook,
    )
    from .shapes.notification_configuration import (
        NotificationConfiguration as NotificationConfiguration,
    )
    from .shapes.objective_status_counters import (
        ObjectiveStatusCounters as ObjectiveStatusCounters,
    )
    from .shapes.offline_store_config import (
        DataCatalogConfig as DataCatalogConfig,
        OfflineStoreConfig as OfflineStoreConfig,
        S3StorageConfig as S3StorageConfig,
    )
    from .shapes.offline_store_status import (
        OfflineStoreStatus as OfflineStoreStatus,
    )
    from .shapes.oidc_config import (
        OidcConfig as OidcConfig,
    )
    from .shapes.online_store_config import (
        OnlineStoreConfig as OnlineStoreConfig,
        OnlineStoreSecurityConfig as OnlineStoreSecurityConfig,
    )
    from .shapes.optimization_config import (
        ModelCompilationConfig as ModelCompilationConfig,
        ModelQuantizationConfig as ModelQuantizationConfig,
        ModelShardingConfig as ModelShardingConfig,
        ModelSpeculativeDecodingConfig as ModelSpeculativeDecodingConfig,
        ModelSpeculativeDecodingTrainingDataSource as ModelSpeculativeDecodingTrainingDataSource,
        OptimizationConfig as OptimizationConfig,
        OptimizationConfigModelCompilationConfig as OptimizationConfigModelCompilationConfig,
        OptimizationConfigModelQuantizationConfig as OptimizationConfigModelQuantizationConfig,
        OptimizationConfigModelShardingConfig as OptimizationConfigModelShardingConfig,
        OptimizationConfigModelSpeculativeDecodingConfig as OptimizationConfigModelSpeculativeDecodingConfig,
    )
    from .shapes.optimization_job_model_source import (
        OptimizationJobModelSource as OptimizationJobModelSource,
        OptimizationJobModelSourceS3 as OptimizationJobModelSourceS3,
        OptimizationModelAccessConfig as OptimizationModelAccessConfig,
    )
    from .shapes.optimization_job_output_config import (
        OptimizationJobOutputConfig as OptimizationJobOutputConfig,
    )
    from .shapes.optimization_sage_maker_model import (
        OptimizationSageMakerModel as OptimizationSageMakerModel,
    )
    from .shapes.optimization_vpc_config import (
        OptimizationVpcConfig as OptimizationVpcConfig,
    )
    from .shapes.output_config import (
        OutputConfig as OutputConfig,
        TargetPlatform as TargetPlatform,
    )
    from .shapes.output_data_config import (
        OutputDataConfig as OutputDataConfig,
    )
    from .shapes.output_parameter import (
        OutputParameter as OutputParameter,
    )
    from .shapes.ownership_settings import (
        OwnershipSettings as OwnershipSettings,
    )
    from .shapes.parallelism_configuration import (
        ParallelismConfiguration as ParallelismConfiguration,
    )
    from .shapes.parameter import (
        Parameter as Parameter,
    )
    from .shapes.parameter_ranges import (
        AutoParameter as AutoParameter,
        CategoricalParameterRange as CategoricalParameterRange,
        ContinuousParameterRange as ContinuousParameterRange,
        IntegerParameterRange as IntegerParameterRange,
        ParameterRanges as ParameterRanges,
    )
    from .shapes.partner_app_config import (
        PartnerAppConfig as PartnerAppConfig,
        RoleGroupAssignment as RoleGroupAssignment,
    )
    from .shapes.partner_app_maintenance_config import (
        PartnerAppMaintenanceConfig as PartnerAppMaintenanceConfig,
    )
    from .shapes.pipeline_definition_s3_location import (
        PipelineDefinitionS3Location as PipelineDefinitionS3Location,
    )
    from .shapes.pipeline_experiment_config import (
        PipelineExperimentConfig as PipelineExperimentConfig,
    )
    from .shapes.processing_input import (
        AthenaDatasetDefinition as AthenaDatasetDefinition,
        DatasetDefinition as DatasetDefinition,
        ProcessingInput as ProcessingInput,
        ProcessingS3Input as ProcessingS3Input,
        RedshiftDatasetDefinition as RedshiftDatasetDefinition,
    )
    from .shapes.processing_output_config import (
        ProcessingFeatureStoreOutput as ProcessingFeatureStoreOutput,
        ProcessingOutput as ProcessingOutput,
        ProcessingOutputConfig as ProcessingOutputConfig,
        ProcessingS3Output as ProcessingS3Output,
    )
    from .shapes.processing_resources import (
        ProcessingClusterConfig as ProcessingClusterConfig,
        ProcessingInstancePreference as ProcessingInstancePreference,
        ProcessingResources as ProcessingResources,
    )
    from .shapes.processing_stopping_condition import (
        ProcessingStoppingCondition as ProcessingStoppingCondition,
    )
    from .shapes.production_variant import (
        InstancePool as InstancePool,
        ProductionVariant as ProductionVariant,
        ProductionVariantCapacityReservationConfig as ProductionVariantCapacityReservationConfig,
        ProductionVariantCoreDumpConfig as ProductionVariantCoreDumpConfig,
    )
    from .shapes.production_variant_managed_instance_scaling import (
        ProductionVariantManagedInstanceScaling as ProductionVariantManagedInstanceScaling,
        ProductionVariantManagedInstanceScalingScaleInPolicy as ProductionVariantManagedInstanceScalingScaleInPolicy,
    )
    from .shapes.production_variant_routing_config import (
        PrefixAwareRoutingConfig as PrefixAwareRoutingConfig,
        ProductionVariantRoutingConfig as ProductionVariantRoutingConfig,
    )
    from .shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig as ProductionVariantServerlessConfig,
    )
    from .shapes.production_variant_status import (
        ProductionVariantStatus as ProductionVariantStatus,
    )
    from .shapes.production_variant_summary import (
        Ec2CapacityReservation as Ec2CapacityReservation,
        ProductionVariantCapacityReservationSummary as ProductionVariantCapacityReservationSummary,
        ProductionVariantSummary as ProductionVariantSummary,
    )
    from .shapes.profiler_config import (
        ProfilerConfig as ProfilerConfig,
    )
    from .shapes.profiler_rule_configuration import (
        ProfilerRuleConfiguration as ProfilerRuleConfiguration,
    )
    from .shapes.provisioning_parameter import (
        ProvisioningParameter as ProvisioningParameter,
    )
    from .shapes.public_workforce_task_price import (
        PublicWorkforceTaskPrice as PublicWorkforceTaskPrice,
        USD as USD,
    )
    from .shapes.recommendation_job_input_config import (
        CategoricalParameter as CategoricalParameter,
        EndpointInputConfiguration as EndpointInputConfiguration,
        EnvironmentParameterRanges as EnvironmentParameterRanges,
        Phase as Phase,
        RecommendationJobContainerConfig as RecommendationJobContainerConfig,
        RecommendationJobInputConfig as RecommendationJobInputConfig,
        RecommendationJobPayloadConfig as RecommendationJobPayloadConfig,
        RecommendationJobResourceLimit as RecommendationJobResourceLimit,
        RecommendationJobVpcConfig as RecommendationJobVpcConfig,
        Stairs as Stairs,
        TrafficPattern as TrafficPattern,
    )
    from .shapes.recommendation_job_stopping_conditions import (
        ModelLatencyThreshold as ModelLatencyThreshold,
        RecommendationJobStoppingConditions as RecommendationJobStoppingConditions,
    )
    from .shapes.recommendation_metrics import (
        RecommendationMetrics as RecommendationMetrics,
    )
    from .shapes.remote_debug_config import (
        RemoteDebugConfig as RemoteDebugConfig,
    )
    from .shapes.reserved_capacity_summary import (
        ReservedCapacitySummary as ReservedCapacitySummary,
    )
    from .shapes.resource_config import (
        InstanceGroup as InstanceGroup,
        InstancePlacementConfig as InstancePlacementConfig,
        InstancePreference as InstancePreference,
        PlacementSpecification as PlacementSpecification,
        ResourceConfig as ResourceConfig,
    )
    from .shapes.resource_limits import (
        ResourceLimits as ResourceLimits,
    )
    from .shapes.resource_spec import (
        ResourceSpec as ResourceSpec,
    )
    from .shapes.retry_strategy import (
        RetryStrategy as RetryStrategy,
    )
    from .shapes.routing_target import (
        Destination as Destination,
        RoutingTarget as RoutingTarget,
        RoutingTargetAsyncInferenceClientConfig as RoutingTargetAsyncInferenceClientConfig,
        RoutingTargetAsyncInferenceConfig as RoutingTargetAsyncInferenceConfig,
        RoutingTargetAsyncInferenceNotificationConfig as RoutingTargetAsyncInferenceNotificationConfig,
        RoutingTargetAsyncInferenceOutputConfig as RoutingTargetAsyncInferenceOutputConfig,
    )
    from .shapes.s3_model_data_source import (
        InferenceHubAccessConfig as InferenceHubAccessConfig,
        S3ModelDataSource as S3ModelDataSource,
    )
    from .shapes.scheduled_update_config import (
        ScheduledUpdateConfig as ScheduledUpdateConfig,
    )
    from .shapes.scheduler_config import (
        PriorityClass as PriorityClass,
        SchedulerConfig as SchedulerConfig,
    )
    from .shapes.secondary_status_transition import (
        SecondaryStatusTransition as SecondaryStatusTransition,
    )
    from .shapes.selective_execution_config import (
        SelectedStep as SelectedStep,
        SelectiveExecutionConfig as SelectiveExecutionConfig,
    )
    from .shapes.serverless_job_config import (
        ServerlessJobConfig as ServerlessJobConfig,
    )
    from .shapes.service_catalog_provisioned_product_details import (
        ServiceCatalogProvisionedProductDetails as ServiceCatalogProvisionedProductDetails,
    )
    from .shapes.service_catalog_provisioning_details import (
        ServiceCatalogProvisioningDetails as ServiceCatalogProvisioningDetails,
    )
    from .shapes.shadow_mode_config import (
        ShadowModeConfig as ShadowModeConfig,
        ShadowModelVariantConfig as ShadowModelVariantConfig,
    )
    from .shapes.source_algorithm_specification import (
        SourceAlgorithm as SourceAlgorithm,
        SourceAlgorithmSpecification as SourceAlgorithmSpecification,
    )
    from .shapes.source_ip_config import (
        SourceIpConfig as SourceIpConfig,
    )
    from .shapes.space_settings import (
        CustomFileSystem as CustomFileSystem,
        CustomFileSystemEFSFileSystem as CustomFileSystemEFSFileSystem,
        CustomFileSystemFSxLustreFileSystem as CustomFileSystemFSxLustreFileSystem,
        CustomFileSystemS3FileSystem as CustomFileSystemS3FileSystem,
        EFSFileSystem as EFSFileSystem,
        FSxLustreFileSystem as FSxLustreFileSystem,
        S3FileSystem as S3FileSystem,
        SpaceAppLifecycleManagement as SpaceAppLifecycleManagement,
        SpaceCodeEditorAppSettings as SpaceCodeEditorAppSettings,
        SpaceIdleSettings as SpaceIdleSettings,
        SpaceJupyterLabAppSettings as SpaceJupyterLabAppSettings,
        SpaceSettings as SpaceSettings,
    )
    from .shapes.space_sharing_settings import (
        SpaceSharingSettings as SpaceSharingSettings,
    )
    from .shapes.space_storage_settings import (
        EbsStorageSettings as EbsStorageSettings,
        SpaceStorageSettings as SpaceStorageSettings,
    )
    from .shapes.stopping_condition import (
        StoppingCondition as StoppingCondition,
    )
    from .shapes.subscribed_workteam import (
        SubscribedWorkteam as SubscribedWorkteam,
    )
    from .shapes.tag import (
        Tag as Tag,
    )
    from .shapes.template_provider_detail import (
        CfnStackDetail as CfnStackDetail,
        CfnStackParameter as CfnStackParameter,
        CfnTemplateProviderDetail as CfnTemplateProviderDetail,
        TemplateProviderDetail as TemplateProviderDetail,
    )
    from .shapes.tensor_board_output_config import (
        TensorBoardOutputConfig as TensorBoardOutputConfig,
    )
    from .shapes.training_job_status_counters import (
        TrainingJobStatusCounters as TrainingJobStatusCounters,
    )
    from .shapes.training_plan_extension import (
        TrainingPlanExtension as TrainingPlanExtension,
    )
    from .shapes.training_session_model_config import (
        TrainingSessionModelConfig as TrainingSessionModelConfig,
    )
    from .shapes.training_session_output_config import (
        TrainingSessionOutputConfig as TrainingSessionOutputConfig,
        TrainingSessionS3Location as TrainingSessionS3Location,
    )
    from .shapes.training_specification import (
        CategoricalParameterRangeSpecification as CategoricalParameterRangeSpecification,
        ChannelSpecification as ChannelSpecification,
        ContinuousParameterRangeSpecification as ContinuousParameterRangeSpecification,
        HyperParameterSpecification as HyperParameterSpecification,
        IntegerParameterRangeSpecification as IntegerParameterRangeSpecification,
        ParameterRange as ParameterRange,
        TrainingSpecification as TrainingSpecification,
    )
    from .shapes.transform_input import (
        TransformDataSource as TransformDataSource,
        TransformInput as TransformInput,
        TransformS3DataSource as TransformS3DataSource,
    )
    from .shapes.transform_job_definition import (
        TransformJobDefinition as TransformJobDefinition,
    )
    from .shapes.transform_output import (
        TransformOutput as TransformOutput,
    )
    from .shapes.transform_resources import (
        TransformResources as TransformResources,
    )
    from .shapes.trial_component_artifact import (
        TrialComponentArtifact as TrialComponentArtifact,
    )
    from .shapes.trial_component_metric_summary import (
        TrialComponentMetricSummary as TrialComponentMetricSummary,
    )
    from .shapes.trial_component_parameter_value import (
        TrialComponentParameterValue as TrialComponentParameterValue,
    )
    from .shapes.trial_component_source import (
        TrialComponentSource as TrialComponentSource,
    )
    from .shapes.trial_component_status import (
        TrialComponentStatus as TrialComponentStatus,
    )
    from .shapes.trial_source import (
        TrialSource as TrialSource,
    )
    from .shapes.trusted_identity_propagation_settings import (
        TrustedIdentityPropagationSettings as TrustedIdentityPropagationSettings,
    )
    from .shapes.ttl_duration import (
        TtlDuration as TtlDuration,
    )
    from .shapes.ui_template import (
        UiTemplate as UiTemplate,
    )
    from .shapes.ultra_server_info import (
        UltraServerInfo as UltraServerInfo,
    )
    from .shapes.unified_studio_settings import (
        UnifiedStudioSettings as UnifiedStudioSettings,
    )
    from .shapes.user_context import (
        IamIdentity as IamIdentity,
        UserContext as UserContext,
    )
    from .shapes.user_settings import (
        CanvasAppSettings as CanvasAppSettings,
        CodeEditorAppSettings as CodeEditorAppSettings,
        DirectDeploySettings as DirectDeploySettings,
        EmrServerlessSettings as EmrServerlessSettings,
        GenerativeAiSettings as GenerativeAiSettings,
        HiddenSageMakerImage as HiddenSageMakerImage,
        IdentityProviderOAuthSetting as IdentityProviderOAuthSetting,
        KendraSettings as KendraSettings,
        ModelRegisterSettings as ModelRegisterSettings,
        RSessionAppSettings as RSessionAppSettings,
        RStudioServerProAppSettings as RStudioServerProAppSettings,
        SharingSettings as SharingSettings,
        StudioWebPortalSettings as StudioWebPortalSettings,
        TensorBoardAppSettings as TensorBoardAppSettings,
        TimeSeriesForecastingSettings as TimeSeriesForecastingSettings,
        UserSettings as UserSettings,
        WorkspaceSettings as WorkspaceSettings,
    )
    from .shapes.vpc_config import (
        VpcConfig as VpcConfig,
    )
    from .shapes.warm_pool_status import (
        WarmPoolStatus as WarmPoolStatus,
    )
    from .shapes.worker_access_configuration import (
        IamPolicyConstraints as IamPolicyConstraints,
        S3Presign as S3Presign,
        WorkerAccessConfiguration as WorkerAccessConfiguration,
    )
    from .shapes.workforce import (
        OidcConfigForResponse as OidcConfigForResponse,
        Workforce as Workforce,
        WorkforceVpcConfigResponse as WorkforceVpcConfigResponse,
    )
    from .shapes.workforce_vpc_config_request import (
        WorkforceVpcConfigRequest as WorkforceVpcConfigRequest,
    )
    from .shapes.workteam import (
        Workteam as Workteam,
    )
