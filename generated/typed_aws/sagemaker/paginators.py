"""The paginators of Amazon SageMaker Service: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.create_hub_content_presigned_urls import (
        CreateHubContentPresignedUrlsPaginator as CreateHubContentPresignedUrlsPaginator,
    )
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryPaginator as DescribeTrainingPlanExtensionHistoryPaginator,
    )
    from .operations.list_actions import (
        ListActionsPaginator as ListActionsPaginator,
    )
    from .operations.list_ai_benchmark_jobs import (
        ListAIBenchmarkJobsPaginator as ListAIBenchmarkJobsPaginator,
    )
    from .operations.list_ai_recommendation_jobs import (
        ListAIRecommendationJobsPaginator as ListAIRecommendationJobsPaginator,
    )
    from .operations.list_ai_workload_configs import (
        ListAIWorkloadConfigsPaginator as ListAIWorkloadConfigsPaginator,
    )
    from .operations.list_algorithms import (
        ListAlgorithmsPaginator as ListAlgorithmsPaginator,
    )
    from .operations.list_aliases import (
        ListAliasesPaginator as ListAliasesPaginator,
    )
    from .operations.list_app_image_configs import (
        ListAppImageConfigsPaginator as ListAppImageConfigsPaginator,
    )
    from .operations.list_apps import (
        ListAppsPaginator as ListAppsPaginator,
    )
    from .operations.list_artifacts import (
        ListArtifactsPaginator as ListArtifactsPaginator,
    )
    from .operations.list_associations import (
        ListAssociationsPaginator as ListAssociationsPaginator,
    )
    from .operations.list_auto_ml_jobs import (
        ListAutoMLJobsPaginator as ListAutoMLJobsPaginator,
    )
    from .operations.list_candidates_for_auto_ml_job import (
        ListCandidatesForAutoMLJobPaginator as ListCandidatesForAutoMLJobPaginator,
    )
    from .operations.list_cluster_events import (
        ListClusterEventsPaginator as ListClusterEventsPaginator,
    )
    from .operations.list_cluster_extension_versions import (
        ListClusterExtensionVersionsPaginator as ListClusterExtensionVersionsPaginator,
    )
    from .operations.list_cluster_extensions import (
        ListClusterExtensionsPaginator as ListClusterExtensionsPaginator,
    )
    from .operations.list_cluster_nodes import (
        ListClusterNodesPaginator as ListClusterNodesPaginator,
    )
    from .operations.list_cluster_operations import (
        ListClusterOperationsPaginator as ListClusterOperationsPaginator,
    )
    from .operations.list_cluster_scheduler_configs import (
        ListClusterSchedulerConfigsPaginator as ListClusterSchedulerConfigsPaginator,
    )
    from .operations.list_clusters import (
        ListClustersPaginator as ListClustersPaginator,
    )
    from .operations.list_code_repositories import (
        ListCodeRepositoriesPaginator as ListCodeRepositoriesPaginator,
    )
    from .operations.list_compilation_jobs import (
        ListCompilationJobsPaginator as ListCompilationJobsPaginator,
    )
    from .operations.list_compute_quotas import (
        ListComputeQuotasPaginator as ListComputeQuotasPaginator,
    )
    from .operations.list_contexts import (
        ListContextsPaginator as ListContextsPaginator,
    )
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsPaginator as ListDataQualityJobDefinitionsPaginator,
    )
    from .operations.list_device_fleets import (
        ListDeviceFleetsPaginator as ListDeviceFleetsPaginator,
    )
    from .operations.list_devices import (
        ListDevicesPaginator as ListDevicesPaginator,
    )
    from .operations.list_domains import (
        ListDomainsPaginator as ListDomainsPaginator,
    )
    from .operations.list_edge_deployment_plans import (
        ListEdgeDeploymentPlansPaginator as ListEdgeDeploymentPlansPaginator,
    )
    from .operations.list_edge_packaging_jobs import (
        ListEdgePackagingJobsPaginator as ListEdgePackagingJobsPaginator,
    )
    from .operations.list_endpoint_configs import (
        ListEndpointConfigsPaginator as ListEndpointConfigsPaginator,
    )
    from .operations.list_endpoints import (
        ListEndpointsPaginator as ListEndpointsPaginator,
    )
    from .operations.list_experiments import (
        ListExperimentsPaginator as ListExperimentsPaginator,
    )
    from .operations.list_feature_groups import (
        ListFeatureGroupsPaginator as ListFeatureGroupsPaginator,
    )
    from .operations.list_flow_definitions import (
        ListFlowDefinitionsPaginator as ListFlowDefinitionsPaginator,
    )
    from .operations.list_global_inference_gateways import (
        ListGlobalInferenceGatewaysPaginator as ListGlobalInferenceGatewaysPaginator,
    )
    from .operations.list_human_task_uis import (
        ListHumanTaskUisPaginator as ListHumanTaskUisPaginator,
    )
    from .operations.list_hyper_parameter_tuning_jobs import (
        ListHyperParameterTuningJobsPaginator as ListHyperParameterTuningJobsPaginator,
    )
    from .operations.list_image_versions import (
        ListImageVersionsPaginator as ListImageVersionsPaginator,
    )
    from .operations.list_images import (
        ListImagesPaginator as ListImagesPaginator,
    )
    from .operations.list_inference_components import (
        ListInferenceComponentsPaginator as ListInferenceComponentsPaginator,
    )
    from .operations.list_inference_experiments import (
        ListInferenceExperimentsPaginator as ListInferenceExperimentsPaginator,
    )
    from .operations.list_inference_gateways import (
        ListInferenceGatewaysPaginator as ListInferenceGatewaysPaginator,
    )
    from .operations.list_inference_recommendations_job_steps import (
        ListInferenceRecommendationsJobStepsPaginator as ListInferenceRecommendationsJobStepsPaginator,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsPaginator as ListInferenceRecommendationsJobsPaginator,
    )
    from .operations.list_inference_routers import (
        ListInferenceRoutersPaginator as ListInferenceRoutersPaginator,
    )
    from .operations.list_job_schema_versions import (
        ListJobSchemaVersionsPaginator as ListJobSchemaVersionsPaginator,
    )
    from .operations.list_jobs import (
        ListJobsPaginator as ListJobsPaginator,
    )
    from .operations.list_labeling_jobs import (
        ListLabelingJobsPaginator as ListLabelingJobsPaginator,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamPaginator as ListLabelingJobsForWorkteamPaginator,
    )
    from .operations.list_lineage_groups import (
        ListLineageGroupsPaginator as ListLineageGroupsPaginator,
    )
    from .operations.list_mlflow_apps import (
        ListMlflowAppsPaginator as ListMlflowAppsPaginator,
    )
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersPaginator as ListMlflowTrackingServersPaginator,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsPaginator as ListModelBiasJobDefinitionsPaginator,
    )
    from .operations.list_model_card_export_jobs import (
        ListModelCardExportJobsPaginator as ListModelCardExportJobsPaginator,
    )
    from .operations.list_model_card_versions import (
        ListModelCardVersionsPaginator as ListModelCardVersionsPaginator,
    )
    from .operations.list_model_cards import (
        ListModelCardsPaginator as ListModelCardsPaginator,
    )
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsPaginator as ListModelExplainabilityJobDefinitionsPaginator,
    )
    from .operations.list_model_metadata import (
        ListModelMetadataPaginator as ListModelMetadataPaginator,
    )
    from .operations.list_model_package_groups import (
        ListModelPackageGroupsPaginator as ListModelPackageGroupsPaginator,
    )
    from .operations.list_model_packages import (
        ListModelPackagesPaginator as ListModelPackagesPaginator,
    )
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsPaginator as ListModelQualityJobDefinitionsPaginator,
    )
    from .operations.list_models import (
        ListModelsPaginator as ListModelsPaginator,
    )
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryPaginator as ListMonitoringAlertHistoryPaginator,
    )
    from .operations.list_monitoring_alerts import (
        ListMonitoringAlertsPaginator as ListMonitoringAlertsPaginator,
    )
    from .operations.list_monitoring_executions import (
        ListMonitoringExecutionsPaginator as ListMonitoringExecutionsPaginator,
    )
    from .operations.list_monitoring_schedules import (
        ListMonitoringSchedulesPaginator as ListMonitoringSchedulesPaginator,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsPaginator as ListNotebookInstanceLifecycleConfigsPaginator,
    )
    from .operations.list_notebook_instances import (
        ListNotebookInstancesPaginator as ListNotebookInstancesPaginator,
    )
    from .operations.list_optimization_jobs import (
        ListOptimizationJobsPaginator as ListOptimizationJobsPaginator,
    )
    from .operations.list_partner_apps import (
        ListPartnerAppsPaginator as ListPartnerAppsPaginator,
    )
    from .operations.list_pipeline_execution_steps import (
        ListPipelineExecutionStepsPaginator as ListPipelineExecutionStepsPaginator,
    )
    from .operations.list_pipeline_executions import (
        ListPipelineExecutionsPaginator as ListPipelineExecutionsPaginator,
    )
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionPaginator as ListPipelineParametersForExecutionPaginator,
    )
    from .operations.list_pipeline_versions import (
        ListPipelineVersionsPaginator as ListPipelineVersionsPaginator,
    )
    from .operations.list_pipelines import (
        ListPipelinesPaginator as ListPipelinesPaginator,
    )
    from .operations.list_processing_jobs import (
        ListProcessingJobsPaginator as ListProcessingJobsPaginator,
    )
    from .operations.list_projects import (
        ListProjectsPaginator as ListProjectsPaginator,
    )
    from .operations.list_resource_catalogs import (
        ListResourceCatalogsPaginator as ListResourceCatalogsPaginator,
    )
    from .operations.list_spaces import (
        ListSpacesPaginator as ListSpacesPaginator,
    )
    from .operations.list_stage_devices import (
        ListStageDevicesPaginator as ListStageDevicesPaginator,
    )
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsPaginator as ListStudioLifecycleConfigsPaginator,
    )
    from .operations.list_subscribed_workteams import (
        ListSubscribedWorkteamsPaginator as ListSubscribedWorkteamsPaginator,
    )
    from .operations.list_tags import (
        ListTagsPaginator as ListTagsPaginator,
    )
    from .operations.list_training_jobs import (
        ListTrainingJobsPaginator as ListTrainingJobsPaginator,
    )
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobPaginator as ListTrainingJobsForHyperParameterTuningJobPaginator,
    )
    from .operations.list_training_plans import (
        ListTrainingPlansPaginator as ListTrainingPlansPaginator,
    )
    from .operations.list_training_sessions import (
        ListTrainingSessionsPaginator as ListTrainingSessionsPaginator,
    )
    from .operations.list_transform_jobs import (
        ListTransformJobsPaginator as ListTransformJobsPaginator,
    )
    from .operations.list_trial_components import (
        ListTrialComponentsPaginator as ListTrialComponentsPaginator,
    )
    from .operations.list_trials import (
        ListTrialsPaginator as ListTrialsPaginator,
    )
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityPaginator as ListUltraServersByReservedCapacityPaginator,
    )
    from .operations.list_user_profiles import (
        ListUserProfilesPaginator as ListUserProfilesPaginator,
    )
    from .operations.list_workforces import (
        ListWorkforcesPaginator as ListWorkforcesPaginator,
    )
    from .operations.list_workteams import (
        ListWorkteamsPaginator as ListWorkteamsPaginator,
    )
    from .operations.search import (
        SearchPaginator as SearchPaginator,
    )
