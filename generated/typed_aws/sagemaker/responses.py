"""The responses of Amazon SageMaker Service: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.add_association import AddAssociationResponse
    from .operations.add_inference_gateway import AddInferenceGatewayResponse
    from .operations.add_tags import AddTagsResponse
    from .operations.associate_trial_component import AssociateTrialComponentResponse
    from .operations.attach_cluster_node_network_interface import (
        AttachClusterNodeNetworkInterfaceResponse,
    )
    from .operations.attach_cluster_node_volume import AttachClusterNodeVolumeResponse
    from .operations.batch_add_cluster_nodes import BatchAddClusterNodesResponse
    from .operations.batch_delete_cluster_nodes import BatchDeleteClusterNodesResponse
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageResponse,
    )
    from .operations.batch_reboot_cluster_nodes import BatchRebootClusterNodesResponse
    from .operations.batch_replace_cluster_nodes import BatchReplaceClusterNodesResponse
    from .operations.create_action import CreateActionResponse
    from .operations.create_ai_benchmark_job import CreateAIBenchmarkJobResponse
    from .operations.create_ai_recommendation_job import (
        CreateAIRecommendationJobResponse,
    )
    from .operations.create_ai_workload_config import CreateAIWorkloadConfigResponse
    from .operations.create_algorithm import CreateAlgorithmResponse
    from .operations.create_app import CreateAppResponse
    from .operations.create_app_image_config import CreateAppImageConfigResponse
    from .operations.create_artifact import CreateArtifactResponse
    from .operations.create_auto_ml_job import CreateAutoMLJobResponse
    from .operations.create_auto_ml_job_v2 import CreateAutoMLJobV2Response
    from .operations.create_cluster import CreateClusterResponse
    from .operations.create_cluster_extension import CreateClusterExtensionResponse
    from .operations.create_cluster_scheduler_config import (
        CreateClusterSchedulerConfigResponse,
    )
    from .operations.create_code_repository import CreateCodeRepositoryResponse
    from .operations.create_compilation_job import CreateCompilationJobResponse
    from .operations.create_compute_quota import CreateComputeQuotaResponse
    from .operations.create_context import CreateContextResponse
    from .operations.create_data_quality_job_definition import (
        CreateDataQualityJobDefinitionResponse,
    )
    from .operations.create_device_fleet import CreateDeviceFleetResponse
    from .operations.create_domain import CreateDomainResponse
    from .operations.create_edge_deployment_plan import CreateEdgeDeploymentPlanResponse
    from .operations.create_edge_deployment_stage import (
        CreateEdgeDeploymentStageResponse,
    )
    from .operations.create_edge_packaging_job import CreateEdgePackagingJobResponse
    from .operations.create_endpoint import CreateEndpointResponse
    from .operations.create_endpoint_config import CreateEndpointConfigResponse
    from .operations.create_experiment import CreateExperimentResponse
    from .operations.create_feature_group import CreateFeatureGroupResponse
    from .operations.create_flow_definition import CreateFlowDefinitionResponse
    from .operations.create_global_inference_gateway import (
        CreateGlobalInferenceGatewayResponse,
    )
    from .operations.create_hub import CreateHubResponse
    from .operations.create_hub_content_presigned_urls import (
        CreateHubContentPresignedUrlsResponse,
    )
    from .operations.create_hub_content_reference import (
        CreateHubContentReferenceResponse,
    )
    from .operations.create_human_task_ui import CreateHumanTaskUiResponse
    from .operations.create_hyper_parameter_tuning_job import (
        CreateHyperParameterTuningJobResponse,
    )
    from .operations.create_image import CreateImageResponse
    from .operations.create_image_version import CreateImageVersionResponse
    from .operations.create_inference_component import CreateInferenceComponentResponse
    from .operations.create_inference_experiment import (
        CreateInferenceExperimentResponse,
    )
    from .operations.create_inference_recommendations_job import (
        CreateInferenceRecommendationsJobResponse,
    )
    from .operations.create_inference_router import CreateInferenceRouterResponse
    from .operations.create_job import CreateJobResponse
    from .operations.create_labeling_job import CreateLabelingJobResponse
    from .operations.create_mlflow_app import CreateMlflowAppResponse
    from .operations.create_mlflow_tracking_server import (
        CreateMlflowTrackingServerResponse,
    )
    from .operations.create_model import CreateModelResponse
    from .operations.create_model_bias_job_definition import (
        CreateModelBiasJobDefinitionResponse,
    )
    from .operations.create_model_card import CreateModelCardResponse
    from .operations.create_model_card_export_job import (
        CreateModelCardExportJobResponse,
    )
    from .operations.create_model_explainability_job_definition import (
        CreateModelExplainabilityJobDefinitionResponse,
    )
    from .operations.create_model_package import CreateModelPackageResponse
    from .operations.create_model_package_group import CreateModelPackageGroupResponse
    from .operations.create_model_quality_job_definition import (
        CreateModelQualityJobDefinitionResponse,
    )
    from .operations.create_monitoring_schedule import CreateMonitoringScheduleResponse
    from .operations.create_notebook_instance import CreateNotebookInstanceResponse
    from .operations.create_notebook_instance_lifecycle_config import (
        CreateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.create_optimization_job import CreateOptimizationJobResponse
    from .operations.create_partner_app import CreatePartnerAppResponse
    from .operations.create_partner_app_presigned_url import (
        CreatePartnerAppPresignedUrlResponse,
    )
    from .operations.create_pipeline import CreatePipelineResponse
    from .operations.create_presigned_domain_url import CreatePresignedDomainUrlResponse
    from .operations.create_presigned_mlflow_app_url import (
        CreatePresignedMlflowAppUrlResponse,
    )
    from .operations.create_presigned_mlflow_tracking_server_url import (
        CreatePresignedMlflowTrackingServerUrlResponse,
    )
    from .operations.create_presigned_notebook_instance_url import (
        CreatePresignedNotebookInstanceUrlResponse,
    )
    from .operations.create_processing_job import CreateProcessingJobResponse
    from .operations.create_project import CreateProjectResponse
    from .operations.create_space import CreateSpaceResponse
    from .operations.create_studio_lifecycle_config import (
        CreateStudioLifecycleConfigResponse,
    )
    from .operations.create_training_job import CreateTrainingJobResponse
    from .operations.create_training_plan import CreateTrainingPlanResponse
    from .operations.create_training_session import CreateTrainingSessionResponse
    from .operations.create_transform_job import CreateTransformJobResponse
    from .operations.create_trial import CreateTrialResponse
    from .operations.create_trial_component import CreateTrialComponentResponse
    from .operations.create_user_profile import CreateUserProfileResponse
    from .operations.create_workforce import CreateWorkforceResponse
    from .operations.create_workteam import CreateWorkteamResponse
    from .operations.delete_action import DeleteActionResponse
    from .operations.delete_ai_benchmark_job import DeleteAIBenchmarkJobResponse
    from .operations.delete_ai_recommendation_job import (
        DeleteAIRecommendationJobResponse,
    )
    from .operations.delete_ai_workload_config import DeleteAIWorkloadConfigResponse
    from .operations.delete_algorithm import DeleteAlgorithmResponse
    from .operations.delete_app import DeleteAppResponse
    from .operations.delete_app_image_config import DeleteAppImageConfigResponse
    from .operations.delete_artifact import DeleteArtifactResponse
    from .operations.delete_association import DeleteAssociationResponse
    from .operations.delete_cluster import DeleteClusterResponse
    from .operations.delete_cluster_extension import DeleteClusterExtensionResponse
    from .operations.delete_cluster_scheduler_config import (
        DeleteClusterSchedulerConfigResponse,
    )
    from .operations.delete_code_repository import DeleteCodeRepositoryResponse
    from .operations.delete_compilation_job import DeleteCompilationJobResponse
    from .operations.delete_compute_quota import DeleteComputeQuotaResponse
    from .operations.delete_context import DeleteContextResponse
    from .operations.delete_data_quality_job_definition import (
        DeleteDataQualityJobDefinitionResponse,
    )
    from .operations.delete_device_fleet import DeleteDeviceFleetResponse
    from .operations.delete_domain import DeleteDomainResponse
    from .operations.delete_edge_deployment_plan import DeleteEdgeDeploymentPlanResponse
    from .operations.delete_edge_deployment_stage import (
        DeleteEdgeDeploymentStageResponse,
    )
    from .operations.delete_endpoint import DeleteEndpointResponse
    from .operations.delete_endpoint_config import DeleteEndpointConfigResponse
    from .operations.delete_endpoint_policy import DeleteEndpointPolicyResponse
    from .operations.delete_experiment import DeleteExperimentResponse
    from .operations.delete_feature_group import DeleteFeatureGroupResponse
    from .operations.delete_flow_definition import DeleteFlowDefinitionResponse
    from .operations.delete_global_inference_gateway import (
        DeleteGlobalInferenceGatewayResponse,
    )
    from .operations.delete_hub import DeleteHubResponse
    from .operations.delete_hub_content import DeleteHubContentResponse
    from .operations.delete_hub_content_reference import (
        DeleteHubContentReferenceResponse,
    )
    from .operations.delete_human_task_ui import DeleteHumanTaskUiResponse
    from .operations.delete_hyper_parameter_tuning_job import (
        DeleteHyperParameterTuningJobResponse,
    )
    from .operations.delete_image import DeleteImageResponse
    from .operations.delete_image_version import DeleteImageVersionResponse
    from .operations.delete_inference_component import DeleteInferenceComponentResponse
    from .operations.delete_inference_experiment import (
        DeleteInferenceExperimentResponse,
    )
    from .operations.delete_inference_router import DeleteInferenceRouterResponse
    from .operations.delete_job import DeleteJobResponse
    from .operations.delete_mlflow_app import DeleteMlflowAppResponse
    from .operations.delete_mlflow_tracking_server import (
        DeleteMlflowTrackingServerResponse,
    )
    from .operations.delete_model import DeleteModelResponse
    from .operations.delete_model_bias_job_definition import (
        DeleteModelBiasJobDefinitionResponse,
    )
    from .operations.delete_model_card import DeleteModelCardResponse
    from .operations.delete_model_explainability_job_definition import (
        DeleteModelExplainabilityJobDefinitionResponse,
    )
    from .operations.delete_model_package import DeleteModelPackageResponse
    from .operations.delete_model_package_group import DeleteModelPackageGroupResponse
    from .operations.delete_model_package_group_policy import (
        DeleteModelPackageGroupPolicyResponse,
    )
    from .operations.delete_model_quality_job_definition import (
        DeleteModelQualityJobDefinitionResponse,
    )
    from .operations.delete_monitoring_schedule import DeleteMonitoringScheduleResponse
    from .operations.delete_notebook_instance import DeleteNotebookInstanceResponse
    from .operations.delete_notebook_instance_lifecycle_config import (
        DeleteNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.delete_optimization_job import DeleteOptimizationJobResponse
    from .operations.delete_partner_app import DeletePartnerAppResponse
    from .operations.delete_pipeline import DeletePipelineResponse
    from .operations.delete_processing_job import DeleteProcessingJobResponse
    from .operations.delete_project import DeleteProjectResponse
    from .operations.delete_space import DeleteSpaceResponse
    from .operations.delete_studio_lifecycle_config import (
        DeleteStudioLifecycleConfigResponse,
    )
    from .operations.delete_tags import DeleteTagsResponse
    from .operations.delete_training_job import DeleteTrainingJobResponse
    from .operations.delete_training_session import DeleteTrainingSessionResponse
    from .operations.delete_trial import DeleteTrialResponse
    from .operations.delete_trial_component import DeleteTrialComponentResponse
    from .operations.delete_user_profile import DeleteUserProfileResponse
    from .operations.delete_workforce import DeleteWorkforceResponse
    from .operations.delete_workteam import DeleteWorkteamResponse
    from .operations.deregister_devices import DeregisterDevicesResponse
    from .operations.describe_action import DescribeActionResponse
    from .operations.describe_ai_benchmark_job import DescribeAIBenchmarkJobResponse
    from .operations.describe_ai_recommendation_job import (
        DescribeAIRecommendationJobResponse,
    )
    from .operations.describe_ai_workload_config import DescribeAIWorkloadConfigResponse
    from .operations.describe_algorithm import DescribeAlgorithmResponse
    from .operations.describe_app import DescribeAppResponse
    from .operations.describe_app_image_config import DescribeAppImageConfigResponse
    from .operations.describe_artifact import DescribeArtifactResponse
    from .operations.describe_auto_ml_job import DescribeAutoMLJobResponse
    from .operations.describe_auto_ml_job_v2 import DescribeAutoMLJobV2Response
    from .operations.describe_cluster import DescribeClusterResponse
    from .operations.describe_cluster_event import DescribeClusterEventResponse
    from .operations.describe_cluster_extension import DescribeClusterExtensionResponse
    from .operations.describe_cluster_node import DescribeClusterNodeResponse
    from .operations.describe_cluster_operation import DescribeClusterOperationResponse
    from .operations.describe_cluster_scheduler_config import (
        DescribeClusterSchedulerConfigResponse,
    )
    from .operations.describe_code_repository import DescribeCodeRepositoryResponse
    from .operations.describe_compilation_job import DescribeCompilationJobResponse
    from .operations.describe_compute_quota import DescribeComputeQuotaResponse
    from .operations.describe_context import DescribeContextResponse
    from .operations.describe_data_quality_job_definition import (
        DescribeDataQualityJobDefinitionResponse,
    )
    from .operations.describe_device import DescribeDeviceResponse
    from .operations.describe_device_fleet import DescribeDeviceFleetResponse
    from .operations.describe_domain import DescribeDomainResponse
    from .operations.describe_edge_deployment_plan import (
        DescribeEdgeDeploymentPlanResponse,
    )
    from .operations.describe_edge_packaging_job import DescribeEdgePackagingJobResponse
    from .operations.describe_endpoint import DescribeEndpointResponse
    from .operations.describe_endpoint_config import DescribeEndpointConfigResponse
    from .operations.describe_experiment import DescribeExperimentResponse
    from .operations.describe_feature_group import DescribeFeatureGroupResponse
    from .operations.describe_feature_metadata import DescribeFeatureMetadataResponse
    from .operations.describe_flow_definition import DescribeFlowDefinitionResponse
    from .operations.describe_global_inference_gateway import (
        DescribeGlobalInferenceGatewayResponse,
    )
    from .operations.describe_hub import DescribeHubResponse
    from .operations.describe_hub_content import DescribeHubContentResponse
    from .operations.describe_human_task_ui import DescribeHumanTaskUiResponse
    from .operations.describe_hyper_parameter_tuning_job import (
        DescribeHyperParameterTuningJobResponse,
    )
    from .operations.describe_image import DescribeImageResponse
    from .operations.describe_image_version import DescribeImageVersionResponse
    from .operations.describe_inference_component import (
        DescribeInferenceComponentResponse,
    )
    from .operations.describe_inference_experiment import (
        DescribeInferenceExperimentResponse,
    )
    from .operations.describe_inference_recommendations_job import (
        DescribeInferenceRecommendationsJobResponse,
    )
    from .operations.describe_inference_router import DescribeInferenceRouterResponse
    from .operations.describe_job import DescribeJobResponse
    from .operations.describe_job_schema_version import DescribeJobSchemaVersionResponse
    from .operations.describe_labeling_job import DescribeLabelingJobResponse
    from .operations.describe_lineage_group import DescribeLineageGroupResponse
    from .operations.describe_mlflow_app import DescribeMlflowAppResponse
    from .operations.describe_mlflow_tracking_server import (
        DescribeMlflowTrackingServerResponse,
    )
    from .operations.describe_model import DescribeModelResponse
    from .operations.describe_model_bias_job_definition import (
        DescribeModelBiasJobDefinitionResponse,
    )
    from .operations.describe_model_card import DescribeModelCardResponse
    from .operations.describe_model_card_export_job import (
        DescribeModelCardExportJobResponse,
    )
    from .operations.describe_model_explainability_job_definition import (
        DescribeModelExplainabilityJobDefinitionResponse,
    )
    from .operations.describe_model_package import DescribeModelPackageResponse
    from .operations.describe_model_package_group import (
        DescribeModelPackageGroupResponse,
    )
    from .operations.describe_model_quality_job_definition import (
        DescribeModelQualityJobDefinitionResponse,
    )
    from .operations.describe_monitoring_schedule import (
        DescribeMonitoringScheduleResponse,
    )
    from .operations.describe_notebook_instance import DescribeNotebookInstanceResponse
    from .operations.describe_notebook_instance_lifecycle_config import (
        DescribeNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.describe_optimization_job import DescribeOptimizationJobResponse
    from .operations.describe_partner_app import DescribePartnerAppResponse
    from .operations.describe_pipeline import DescribePipelineResponse
    from .operations.describe_pipeline_definition_for_execution import (
        DescribePipelineDefinitionForExecutionResponse,
    )
    from .operations.describe_pipeline_execution import (
        DescribePipelineExecutionResponse,
    )
    from .operations.describe_processing_job import DescribeProcessingJobResponse
    from .operations.describe_project import DescribeProjectResponse
    from .operations.describe_reserved_capacity import DescribeReservedCapacityResponse
    from .operations.describe_space import DescribeSpaceResponse
    from .operations.describe_studio_lifecycle_config import (
        DescribeStudioLifecycleConfigResponse,
    )
    from .operations.describe_subscribed_workteam import (
        DescribeSubscribedWorkteamResponse,
    )
    from .operations.describe_training_job import DescribeTrainingJobResponse
    from .operations.describe_training_plan import DescribeTrainingPlanResponse
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryResponse,
    )
    from .operations.describe_training_session import DescribeTrainingSessionResponse
    from .operations.describe_transform_job import DescribeTransformJobResponse
    from .operations.describe_trial import DescribeTrialResponse
    from .operations.describe_trial_component import DescribeTrialComponentResponse
    from .operations.describe_user_profile import DescribeUserProfileResponse
    from .operations.describe_workforce import DescribeWorkforceResponse
    from .operations.describe_workteam import DescribeWorkteamResponse
    from .operations.detach_cluster_node_volume import DetachClusterNodeVolumeResponse
    from .operations.disable_sagemaker_servicecatalog_portfolio import (
        DisableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.disassociate_trial_component import (
        DisassociateTrialComponentResponse,
    )
    from .operations.enable_sagemaker_servicecatalog_portfolio import (
        EnableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.extend_training_plan import ExtendTrainingPlanResponse
    from .operations.get_device_fleet_report import GetDeviceFleetReportResponse
    from .operations.get_endpoint_policy import GetEndpointPolicyResponse
    from .operations.get_lineage_group_policy import GetLineageGroupPolicyResponse
    from .operations.get_model_package_group_policy import (
        GetModelPackageGroupPolicyResponse,
    )
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        GetSagemakerServicecatalogPortfolioStatusResponse,
    )
    from .operations.get_scaling_configuration_recommendation import (
        GetScalingConfigurationRecommendationResponse,
    )
    from .operations.get_search_suggestions import GetSearchSuggestionsResponse
    from .operations.import_hub_content import ImportHubContentResponse
    from .operations.list_actions import ListActionsResponse
    from .operations.list_ai_benchmark_jobs import ListAIBenchmarkJobsResponse
    from .operations.list_ai_recommendation_jobs import ListAIRecommendationJobsResponse
    from .operations.list_ai_workload_configs import ListAIWorkloadConfigsResponse
    from .operations.list_algorithms import ListAlgorithmsResponse
    from .operations.list_aliases import ListAliasesResponse
    from .operations.list_app_image_configs import ListAppImageConfigsResponse
    from .operations.list_apps import ListAppsResponse
    from .operations.list_artifacts import ListArtifactsResponse
    from .operations.list_associations import ListAssociationsResponse
    from .operations.list_auto_ml_jobs import ListAutoMLJobsResponse
    from .operations.list_candidates_for_auto_ml_job import (
        ListCandidatesForAutoMLJobResponse,
    )
    from .operations.list_cluster_events import ListClusterEventsResponse
    from .operations.list_cluster_extension_versions import (
        ListClusterExtensionVersionsResponse,
    )
    from .operations.list_cluster_extensions import ListClusterExtensionsResponse
    from .operations.list_cluster_nodes import ListClusterNodesResponse
    from .operations.list_cluster_operations import ListClusterOperationsResponse
    from .operations.list_cluster_scheduler_configs import (
        ListClusterSchedulerConfigsResponse,
    )
    from .operations.list_clusters import ListClustersResponse
    from .operations.list_code_repositories import ListCodeRepositoriesResponse
    from .operations.list_compilation_jobs import ListCompilationJobsResponse
    from .operations.list_compute_quotas import ListComputeQuotasResponse
    from .operations.list_contexts import ListContextsResponse
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsResponse,
    )
    from .operations.list_device_fleets import ListDeviceFleetsResponse
    from .operations.list_devices import ListDevicesResponse
    from .operations.list_domains import ListDomainsResponse
    from .operations.list_edge_deployment_plans import ListEdgeDeploymentPlansResponse
    from .operations.list_edge_packaging_jobs import ListEdgePackagingJobsResponse
    from .operations.list_endpoint_configs import ListEndpointConfigsResponse
    from .operations.list_endpoints import ListEndpointsResponse
    from .operations.list_experiments import ListExperimentsResponse
    from .operations.list_feature_groups import ListFeatureGroupsResponse
    from .operations.list_flow_definitions import ListFlowDefinitionsResponse
    from .operations.list_global_inference_gateways import (
        ListGlobalInferenceGatewaysResponse,
    )
    from .operations.list_hub_content_versions import ListHubContentVersionsResponse
    from .operations.list_hub_contents import ListHubContentsResponse
    from .operations.list_hubs import ListHubsResponse
    from .operations.list_human_task_uis import ListHumanTaskUisResponse
    from .operations.list_hyper_parameter_tuning_jobs import (
        ListHyperParameterTuningJobsResponse,
    )
    from .operations.list_image_versions import ListImageVersionsResponse
    from .operations.list_images import ListImagesResponse
    from .operations.list_inference_components import ListInferenceComponentsResponse
    from .operations.list_inference_experiments import ListInferenceExperimentsResponse
    from .operations.list_inference_gateways import ListInferenceGatewaysResponse
    from .operations.list_inference_recommendations_job_steps import (
        ListInferenceRecommendationsJobStepsResponse,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsResponse,
    )
    from .operations.list_inference_routers import ListInferenceRoutersResponse
    from .operations.list_job_schema_versions import ListJobSchemaVersionsResponse
    from .operations.list_jobs import ListJobsResponse
    from .operations.list_labeling_jobs import ListLabelingJobsResponse
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamResponse,
    )
    from .operations.list_lineage_groups import ListLineageGroupsResponse
    from .operations.list_mlflow_apps import ListMlflowAppsResponse
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersResponse,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsResponse,
    )
    from .operations.list_model_card_export_jobs import ListModelCardExportJobsResponse
    from .operations.list_model_card_versions import ListModelCardVersionsResponse
    from .operations.list_model_cards import ListModelCardsResponse
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsResponse,
    )
    from .operations.list_model_metadata import ListModelMetadataResponse
    from .operations.list_model_package_groups import ListModelPackageGroupsResponse
    from .operations.list_model_packages import ListModelPackagesResponse
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsResponse,
    )
    from .operations.list_models import ListModelsResponse
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryResponse,
    )
    from .operations.list_monitoring_alerts import ListMonitoringAlertsResponse
    from .operations.list_monitoring_executions import ListMonitoringExecutionsResponse
    from .operations.list_monitoring_schedules import ListMonitoringSchedulesResponse
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsResponse,
    )
    from .operations.list_notebook_instances import ListNotebookInstancesResponse
    from .operations.list_optimization_jobs import ListOptimizationJobsResponse
    from .operations.list_partner_apps import ListPartnerAppsResponse
    from .operations.list_pipeline_execution_steps import (
        ListPipelineExecutionStepsResponse,
    )
    from .operations.list_pipeline_executions import ListPipelineExecutionsResponse
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionResponse,
    )
    from .operations.list_pipeline_versions import ListPipelineVersionsResponse
    from .operations.list_pipelines import ListPipelinesResponse
    from .operations.list_processing_jobs import ListProcessingJobsResponse
    from .operations.list_projects import ListProjectsResponse
    from .operations.list_resource_catalogs import ListResourceCatalogsResponse
    from .operations.list_spaces import ListSpacesResponse
    from .operations.list_stage_devices import ListStageDevicesResponse
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsResponse,
    )
    from .operations.list_subscribed_workteams import ListSubscribedWorkteamsResponse
    from .operations.list_tags import ListTagsResponse
    from .operations.list_training_jobs import ListTrainingJobsResponse
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobResponse,
    )
    from .operations.list_training_plans import ListTrainingPlansResponse
    from .operations.list_training_sessions import ListTrainingSessionsResponse
    from .operations.list_transform_jobs import ListTransformJobsResponse
    from .operations.list_trial_components import ListTrialComponentsResponse
    from .operations.list_trials import ListTrialsResponse
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityResponse,
    )
    from .operations.list_user_profiles import ListUserProfilesResponse
    from .operations.list_workforces import ListWorkforcesResponse
    from .operations.list_workteams import ListWorkteamsResponse
    from .operations.move_cluster_nodes import MoveClusterNodesResponse
    from .operations.put_endpoint_policy import PutEndpointPolicyResponse
    from .operations.put_model_package_group_policy import (
        PutModelPackageGroupPolicyResponse,
    )
    from .operations.query_lineage import QueryLineageResponse
    from .operations.register_devices import RegisterDevicesResponse
    from .operations.remove_inference_gateway import RemoveInferenceGatewayResponse
    from .operations.render_ui_template import RenderUiTemplateResponse
    from .operations.retry_pipeline_execution import RetryPipelineExecutionResponse
    from .operations.search import SearchResponse
    from .operations.search_training_plan_offerings import (
        SearchTrainingPlanOfferingsResponse,
    )
    from .operations.send_pipeline_execution_step_failure import (
        SendPipelineExecutionStepFailureResponse,
    )
    from .operations.send_pipeline_execution_step_success import (
        SendPipelineExecutionStepSuccessResponse,
    )
    from .operations.start_cluster_health_check import StartClusterHealthCheckResponse
    from .operations.start_edge_deployment_stage import StartEdgeDeploymentStageResponse
    from .operations.start_inference_experiment import StartInferenceExperimentResponse
    from .operations.start_mlflow_tracking_server import (
        StartMlflowTrackingServerResponse,
    )
    from .operations.start_monitoring_schedule import StartMonitoringScheduleResponse
    from .operations.start_notebook_instance import StartNotebookInstanceResponse
    from .operations.start_pipeline_execution import StartPipelineExecutionResponse
    from .operations.start_session import StartSessionResponse
    from .operations.stop_ai_benchmark_job import StopAIBenchmarkJobResponse
    from .operations.stop_ai_recommendation_job import StopAIRecommendationJobResponse
    from .operations.stop_auto_ml_job import StopAutoMLJobResponse
    from .operations.stop_compilation_job import StopCompilationJobResponse
    from .operations.stop_edge_deployment_stage import StopEdgeDeploymentStageResponse
    from .operations.stop_edge_packaging_job import StopEdgePackagingJobResponse
    from .operations.stop_hyper_parameter_tuning_job import (
        StopHyperParameterTuningJobResponse,
    )
    from .operations.stop_inference_experiment import StopInferenceExperimentResponse
    from .operations.stop_inference_recommendations_job import (
        StopInferenceRecommendationsJobResponse,
    )
    from .operations.stop_job import StopJobResponse
    from .operations.stop_labeling_job import StopLabelingJobResponse
    from .operations.stop_mlflow_tracking_server import StopMlflowTrackingServerResponse
    from .operations.stop_monitoring_schedule import StopMonitoringScheduleResponse
    from .operations.stop_notebook_instance import StopNotebookInstanceResponse
    from .operations.stop_optimization_job import StopOptimizationJobResponse
    from .operations.stop_pipeline_execution import StopPipelineExecutionResponse
    from .operations.stop_processing_job import StopProcessingJobResponse
    from .operations.stop_training_job import StopTrainingJobResponse
    from .operations.stop_training_session import StopTrainingSessionResponse
    from .operations.stop_transform_job import StopTransformJobResponse
    from .operations.update_action import UpdateActionResponse
    from .operations.update_app_image_config import UpdateAppImageConfigResponse
    from .operations.update_artifact import UpdateArtifactResponse
    from .operations.update_cluster import UpdateClusterResponse
    from .operations.update_cluster_extension import UpdateClusterExtensionResponse
    from .operations.update_cluster_scheduler_config import (
        UpdateClusterSchedulerConfigResponse,
    )
    from .operations.update_cluster_software import UpdateClusterSoftwareResponse
    from .operations.update_code_repository import UpdateCodeRepositoryResponse
    from .operations.update_compute_quota import UpdateComputeQuotaResponse
    from .operations.update_context import UpdateContextResponse
    from .operations.update_device_fleet import UpdateDeviceFleetResponse
    from .operations.update_devices import UpdateDevicesResponse
    from .operations.update_domain import UpdateDomainResponse
    from .operations.update_endpoint import UpdateEndpointResponse
    from .operations.update_endpoint_weights_and_capacities import (
        UpdateEndpointWeightsAndCapacitiesResponse,
    )
    from .operations.update_experiment import UpdateExperimentResponse
    from .operations.update_feature_group import UpdateFeatureGroupResponse
    from .operations.update_feature_metadata import UpdateFeatureMetadataResponse
    from .operations.update_global_inference_gateway import (
        UpdateGlobalInferenceGatewayResponse,
    )
    from .operations.update_hub import UpdateHubResponse
    from .operations.update_hub_content import UpdateHubContentResponse
    from .operations.update_hub_content_reference import (
        UpdateHubContentReferenceResponse,
    )
    from .operations.update_image import UpdateImageResponse
    from .operations.update_image_version import UpdateImageVersionResponse
    from .operations.update_inference_component import UpdateInferenceComponentResponse
    from .operations.update_inference_component_runtime_config import (
        UpdateInferenceComponentRuntimeConfigResponse,
    )
    from .operations.update_inference_experiment import (
        UpdateInferenceExperimentResponse,
    )
    from .operations.update_inference_router import UpdateInferenceRouterResponse
    from .operations.update_mlflow_app import UpdateMlflowAppResponse
    from .operations.update_mlflow_tracking_server import (
        UpdateMlflowTrackingServerResponse,
    )
    from .operations.update_model_card import UpdateModelCardResponse
    from .operations.update_model_package import UpdateModelPackageResponse
    from .operations.update_monitoring_alert import UpdateMonitoringAlertResponse
    from .operations.update_monitoring_schedule import UpdateMonitoringScheduleResponse
    from .operations.update_notebook_instance import UpdateNotebookInstanceResponse
    from .operations.update_notebook_instance_lifecycle_config import (
        UpdateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.update_partner_app import UpdatePartnerAppResponse
    from .operations.update_pipeline import UpdatePipelineResponse
    from .operations.update_pipeline_execution import UpdatePipelineExecutionResponse
    from .operations.update_pipeline_version import UpdatePipelineVersionResponse
    from .operations.update_project import UpdateProjectResponse
    from .operations.update_space import UpdateSpaceResponse
    from .operations.update_training_job import UpdateTrainingJobResponse
    from .operations.update_trial import UpdateTrialResponse
    from .operations.update_trial_component import UpdateTrialComponentResponse
    from .operations.update_user_profile import UpdateUserProfileResponse
    from .operations.update_workforce import UpdateWorkforceResponse
    from .operations.update_workteam import UpdateWorkteamResponse
