"""The paginators of Amazon SageMaker Service: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.create_hub_content_presigned_urls import (
        CreateHubContentPresignedUrlsPaginator,
    )
    from .operations.describe_device import DescribeDevicePaginator
    from .operations.describe_edge_deployment_plan import (
        DescribeEdgeDeploymentPlanPaginator,
    )
    from .operations.describe_feature_group import DescribeFeatureGroupPaginator
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryPaginator,
    )
    from .operations.list_actions import ListActionsPaginator
    from .operations.list_ai_benchmark_jobs import ListAIBenchmarkJobsPaginator
    from .operations.list_ai_recommendation_jobs import (
        ListAIRecommendationJobsPaginator,
    )
    from .operations.list_ai_workload_configs import ListAIWorkloadConfigsPaginator
    from .operations.list_algorithms import ListAlgorithmsPaginator
    from .operations.list_aliases import ListAliasesPaginator
    from .operations.list_app_image_configs import ListAppImageConfigsPaginator
    from .operations.list_apps import ListAppsPaginator
    from .operations.list_artifacts import ListArtifactsPaginator
    from .operations.list_associations import ListAssociationsPaginator
    from .operations.list_auto_ml_jobs import ListAutoMLJobsPaginator
    from .operations.list_candidates_for_auto_ml_job import (
        ListCandidatesForAutoMLJobPaginator,
    )
    from .operations.list_cluster_events import ListClusterEventsPaginator
    from .operations.list_cluster_extension_versions import (
        ListClusterExtensionVersionsPaginator,
    )
    from .operations.list_cluster_extensions import ListClusterExtensionsPaginator
    from .operations.list_cluster_nodes import ListClusterNodesPaginator
    from .operations.list_cluster_operations import ListClusterOperationsPaginator
    from .operations.list_cluster_scheduler_configs import (
        ListClusterSchedulerConfigsPaginator,
    )
    from .operations.list_clusters import ListClustersPaginator
    from .operations.list_code_repositories import ListCodeRepositoriesPaginator
    from .operations.list_compilation_jobs import ListCompilationJobsPaginator
    from .operations.list_compute_quotas import ListComputeQuotasPaginator
    from .operations.list_contexts import ListContextsPaginator
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsPaginator,
    )
    from .operations.list_device_fleets import ListDeviceFleetsPaginator
    from .operations.list_devices import ListDevicesPaginator
    from .operations.list_domains import ListDomainsPaginator
    from .operations.list_edge_deployment_plans import ListEdgeDeploymentPlansPaginator
    from .operations.list_edge_packaging_jobs import ListEdgePackagingJobsPaginator
    from .operations.list_endpoint_configs import ListEndpointConfigsPaginator
    from .operations.list_endpoints import ListEndpointsPaginator
    from .operations.list_experiments import ListExperimentsPaginator
    from .operations.list_feature_groups import ListFeatureGroupsPaginator
    from .operations.list_flow_definitions import ListFlowDefinitionsPaginator
    from .operations.list_global_inference_gateways import (
        ListGlobalInferenceGatewaysPaginator,
    )
    from .operations.list_hub_content_versions import ListHubContentVersionsPaginator
    from .operations.list_hub_contents import ListHubContentsPaginator
    from .operations.list_hubs import ListHubsPaginator
    from .operations.list_human_task_uis import ListHumanTaskUisPaginator
    from .operations.list_hyper_parameter_tuning_jobs import (
        ListHyperParameterTuningJobsPaginator,
    )
    from .operations.list_image_versions import ListImageVersionsPaginator
    from .operations.list_images import ListImagesPaginator
    from .operations.list_inference_components import ListInferenceComponentsPaginator
    from .operations.list_inference_experiments import ListInferenceExperimentsPaginator
    from .operations.list_inference_gateways import ListInferenceGatewaysPaginator
    from .operations.list_inference_recommendations_job_steps import (
        ListInferenceRecommendationsJobStepsPaginator,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsPaginator,
    )
    from .operations.list_inference_routers import ListInferenceRoutersPaginator
    from .operations.list_job_schema_versions import ListJobSchemaVersionsPaginator
    from .operations.list_jobs import ListJobsPaginator
    from .operations.list_labeling_jobs import ListLabelingJobsPaginator
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamPaginator,
    )
    from .operations.list_lineage_groups import ListLineageGroupsPaginator
    from .operations.list_mlflow_apps import ListMlflowAppsPaginator
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersPaginator,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsPaginator,
    )
    from .operations.list_model_card_export_jobs import ListModelCardExportJobsPaginator
    from .operations.list_model_card_versions import ListModelCardVersionsPaginator
    from .operations.list_model_cards import ListModelCardsPaginator
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsPaginator,
    )
    from .operations.list_model_metadata import ListModelMetadataPaginator
    from .operations.list_model_package_groups import ListModelPackageGroupsPaginator
    from .operations.list_model_packages import ListModelPackagesPaginator
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsPaginator,
    )
    from .operations.list_models import ListModelsPaginator
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryPaginator,
    )
    from .operations.list_monitoring_alerts import ListMonitoringAlertsPaginator
    from .operations.list_monitoring_executions import ListMonitoringExecutionsPaginator
    from .operations.list_monitoring_schedules import ListMonitoringSchedulesPaginator
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsPaginator,
    )
    from .operations.list_notebook_instances import ListNotebookInstancesPaginator
    from .operations.list_optimization_jobs import ListOptimizationJobsPaginator
    from .operations.list_partner_apps import ListPartnerAppsPaginator
    from .operations.list_pipeline_execution_steps import (
        ListPipelineExecutionStepsPaginator,
    )
    from .operations.list_pipeline_executions import ListPipelineExecutionsPaginator
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionPaginator,
    )
    from .operations.list_pipeline_versions import ListPipelineVersionsPaginator
    from .operations.list_pipelines import ListPipelinesPaginator
    from .operations.list_processing_jobs import ListProcessingJobsPaginator
    from .operations.list_projects import ListProjectsPaginator
    from .operations.list_resource_catalogs import ListResourceCatalogsPaginator
    from .operations.list_spaces import ListSpacesPaginator
    from .operations.list_stage_devices import ListStageDevicesPaginator
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsPaginator,
    )
    from .operations.list_subscribed_workteams import ListSubscribedWorkteamsPaginator
    from .operations.list_tags import ListTagsPaginator
    from .operations.list_training_jobs import ListTrainingJobsPaginator
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobPaginator,
    )
    from .operations.list_training_plans import ListTrainingPlansPaginator
    from .operations.list_training_sessions import ListTrainingSessionsPaginator
    from .operations.list_transform_jobs import ListTransformJobsPaginator
    from .operations.list_trial_components import ListTrialComponentsPaginator
    from .operations.list_trials import ListTrialsPaginator
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityPaginator,
    )
    from .operations.list_user_profiles import ListUserProfilesPaginator
    from .operations.list_workforces import ListWorkforcesPaginator
    from .operations.list_workteams import ListWorkteamsPaginator
    from .operations.query_lineage import QueryLineagePaginator
    from .operations.search import SearchPaginator
