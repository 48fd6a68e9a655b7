"""The requests of Amazon SageMaker Service: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.add_association import AddAssociationRequest
    from .operations.add_inference_gateway import AddInferenceGatewayRequest
    from .operations.add_tags import AddTagsRequest
    from .operations.associate_trial_component import AssociateTrialComponentRequest
    from .operations.attach_cluster_node_network_interface import (
        AttachClusterNodeNetworkInterfaceRequest,
    )
    from .operations.attach_cluster_node_volume import AttachClusterNodeVolumeRequest
    from .operations.batch_add_cluster_nodes import BatchAddClusterNodesRequest
    from .operations.batch_delete_cluster_nodes import BatchDeleteClusterNodesRequest
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageRequest,
    )
    from .operations.batch_reboot_cluster_nodes import BatchRebootClusterNodesRequest
    from .operations.batch_replace_cluster_nodes import BatchReplaceClusterNodesRequest
    from .operations.create_action import CreateActionRequest
    from .operations.create_ai_benchmark_job import CreateAIBenchmarkJobRequest
    from .operations.create_ai_recommendation_job import (
        CreateAIRecommendationJobRequest,
    )
    from .operations.create_ai_workload_config import CreateAIWorkloadConfigRequest
    from .operations.create_algorithm import CreateAlgorithmRequest
    from .operations.create_app import CreateAppRequest
    from .operations.create_app_image_config import CreateAppImageConfigRequest
    from .operations.create_artifact import CreateArtifactRequest
    from .operations.create_auto_ml_job import CreateAutoMLJobRequest
    from .operations.create_auto_ml_job_v2 import CreateAutoMLJobV2Request
    from .operations.create_cluster import CreateClusterRequest
    from .operations.create_cluster_extension import CreateClusterExtensionRequest
    from .operations.create_cluster_scheduler_config import (
        CreateClusterSchedulerConfigRequest,
    )
    from .operations.create_code_repository import CreateCodeRepositoryRequest
    from .operations.create_compilation_job import CreateCompilationJobRequest
    from .operations.create_compute_quota import CreateComputeQuotaRequest
    from .operations.create_context import CreateContextRequest
    from .operations.create_data_quality_job_definition import (
        CreateDataQualityJobDefinitionRequest,
    )
    from .operations.create_device_fleet import CreateDeviceFleetRequest
    from .operations.create_domain import CreateDomainRequest
    from .operations.create_edge_deployment_plan import CreateEdgeDeploymentPlanRequest
    from .operations.create_edge_deployment_stage import (
        CreateEdgeDeploymentStageRequest,
    )
    from .operations.create_edge_packaging_job import CreateEdgePackagingJobRequest
    from .operations.create_endpoint import CreateEndpointRequest
    from .operations.create_endpoint_config import CreateEndpointConfigRequest
    from .operations.create_experiment import CreateExperimentRequest
    from .operations.create_feature_group import CreateFeatureGroupRequest
    from .operations.create_flow_definition import CreateFlowDefinitionRequest
    from .operations.create_global_inference_gateway import (
        CreateGlobalInferenceGatewayRequest,
    )
    from .operations.create_hub import CreateHubRequest
    from .operations.create_hub_content_presigned_urls import (
        CreateHubContentPresignedUrlsRequest,
    )
    from .operations.create_hub_content_reference import (
        CreateHubContentReferenceRequest,
    )
    from .operations.create_human_task_ui import CreateHumanTaskUiRequest
    from .operations.create_hyper_parameter_tuning_job import (
        CreateHyperParameterTuningJobRequest,
    )
    from .operations.create_image import CreateImageRequest
    from .operations.create_image_version import CreateImageVersionRequest
    from .operations.create_inference_component import CreateInferenceComponentRequest
    from .operations.create_inference_experiment import CreateInferenceExperimentRequest
    from .operations.create_inference_recommendations_job import (
        CreateInferenceRecommendationsJobRequest,
    )
    from .operations.create_inference_router import CreateInferenceRouterRequest
    from .operations.create_job import CreateJobRequest
    from .operations.create_labeling_job import CreateLabelingJobRequest
    from .operations.create_mlflow_app import CreateMlflowAppRequest
    from .operations.create_mlflow_tracking_server import (
        CreateMlflowTrackingServerRequest,
    )
    from .operations.create_model import CreateModelRequest
    from .operations.create_model_bias_job_definition import (
        CreateModelBiasJobDefinitionRequest,
    )
    from .operations.create_model_card import CreateModelCardRequest
    from .operations.create_model_card_export_job import CreateModelCardExportJobRequest
    from .operations.create_model_explainability_job_definition import (
        CreateModelExplainabilityJobDefinitionRequest,
    )
    from .operations.create_model_package import CreateModelPackageRequest
    from .operations.create_model_package_group import CreateModelPackageGroupRequest
    from .operations.create_model_quality_job_definition import (
        CreateModelQualityJobDefinitionRequest,
    )
    from .operations.create_monitoring_schedule import CreateMonitoringScheduleRequest
    from .operations.create_notebook_instance import CreateNotebookInstanceRequest
    from .operations.create_notebook_instance_lifecycle_config import (
        CreateNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.create_optimization_job import CreateOptimizationJobRequest
    from .operations.create_partner_app import CreatePartnerAppRequest
    from .operations.create_partner_app_presigned_url import (
        CreatePartnerAppPresignedUrlRequest,
    )
    from .operations.create_pipeline import CreatePipelineRequest
    from .operations.create_presigned_domain_url import CreatePresignedDomainUrlRequest
    from .operations.create_presigned_mlflow_app_url import (
        CreatePresignedMlflowAppUrlRequest,
    )
    from .operations.create_presigned_mlflow_tracking_server_url import (
        CreatePresignedMlflowTrackingServerUrlRequest,
    )
    from .operations.create_presigned_notebook_instance_url import (
        CreatePresignedNotebookInstanceUrlRequest,
    )
    from .operations.create_processing_job import CreateProcessingJobRequest
    from .operations.create_project import CreateProjectRequest
    from .operations.create_space import CreateSpaceRequest
    from .operations.create_studio_lifecycle_config import (
        CreateStudioLifecycleConfigRequest,
    )
    from .operations.create_training_job import CreateTrainingJobRequest
    from .operations.create_training_plan import CreateTrainingPlanRequest
    from .operations.create_training_session import CreateTrainingSessionRequest
    from .operations.create_transform_job import CreateTransformJobRequest
    from .operations.create_trial import CreateTrialRequest
    from .operations.create_trial_component import CreateTrialComponentRequest
    from .operations.create_user_profile import CreateUserProfileRequest
    from .operations.create_workforce import CreateWorkforceRequest
    from .operations.create_workteam import CreateWorkteamRequest
    from .operations.delete_action import DeleteActionRequest
    from .operations.delete_ai_benchmark_job import DeleteAIBenchmarkJobRequest
    from .operations.delete_ai_recommendation_job import (
        DeleteAIRecommendationJobRequest,
    )
    from .operations.delete_ai_workload_config import DeleteAIWorkloadConfigRequest
    from .operations.delete_algorithm import DeleteAlgorithmRequest
    from .operations.delete_app import DeleteAppRequest
    from .operations.delete_app_image_config import DeleteAppImageConfigRequest
    from .operations.delete_artifact import DeleteArtifactRequest
    from .operations.delete_association import DeleteAssociationRequest
    from .operations.delete_cluster import DeleteClusterRequest
    from .operations.delete_cluster_extension import DeleteClusterExtensionRequest
    from .operations.delete_cluster_scheduler_config import (
        DeleteClusterSchedulerConfigRequest,
    )
    from .operations.delete_code_repository import DeleteCodeRepositoryRequest
    from .operations.delete_compilation_job import DeleteCompilationJobRequest
    from .operations.delete_compute_quota import DeleteComputeQuotaRequest
    from .operations.delete_context import DeleteContextRequest
    from .operations.delete_data_quality_job_definition import (
        DeleteDataQualityJobDefinitionRequest,
    )
    from .operations.delete_device_fleet import DeleteDeviceFleetRequest
    from .operations.delete_domain import DeleteDomainRequest
    from .operations.delete_edge_deployment_plan import DeleteEdgeDeploymentPlanRequest
    from .operations.delete_edge_deployment_stage import (
        DeleteEdgeDeploymentStageRequest,
    )
    from .operations.delete_endpoint import DeleteEndpointRequest
    from .operations.delete_endpoint_config import DeleteEndpointConfigRequest
    from .operations.delete_endpoint_policy import DeleteEndpointPolicyRequest
    from .operations.delete_experiment import DeleteExperimentRequest
    from .operations.delete_feature_group import DeleteFeatureGroupRequest
    from .operations.delete_flow_definition import DeleteFlowDefinitionRequest
    from .operations.delete_global_inference_gateway import (
        DeleteGlobalInferenceGatewayRequest,
    )
    from .operations.delete_hub import DeleteHubRequest
    from .operations.delete_hub_content import DeleteHubContentRequest
    from .operations.delete_hub_content_reference import (
        DeleteHubContentReferenceRequest,
    )
    from .operations.delete_human_task_ui import DeleteHumanTaskUiRequest
    from .operations.delete_hyper_parameter_tuning_job import (
        DeleteHyperParameterTuningJobRequest,
    )
    from .operations.delete_image import DeleteImageRequest
    from .operations.delete_image_version import DeleteImageVersionRequest
    from .operations.delete_inference_component import DeleteInferenceComponentRequest
    from .operations.delete_inference_experiment import DeleteInferenceExperimentRequest
    from .operations.delete_inference_router import DeleteInferenceRouterRequest
    from .operations.delete_job import DeleteJobRequest
    from .operations.delete_mlflow_app import DeleteMlflowAppRequest
    from .operations.delete_mlflow_tracking_server import (
        DeleteMlflowTrackingServerRequest,
    )
    from .operations.delete_model import DeleteModelRequest
    from .operations.delete_model_bias_job_definition import (
        DeleteModelBiasJobDefinitionRequest,
    )
    from .operations.delete_model_card import DeleteModelCardRequest
    from .operations.delete_model_explainability_job_definition import (
        DeleteModelExplainabilityJobDefinitionRequest,
    )
    from .operations.delete_model_package import DeleteModelPackageRequest
    from .operations.delete_model_package_group import DeleteModelPackageGroupRequest
    from .operations.delete_model_package_group_policy import (
        DeleteModelPackageGroupPolicyRequest,
    )
    from .operations.delete_model_quality_job_definition import (
        DeleteModelQualityJobDefinitionRequest,
    )
    from .operations.delete_monitoring_schedule import DeleteMonitoringScheduleRequest
    from .operations.delete_notebook_instance import DeleteNotebookInstanceRequest
    from .operations.delete_notebook_instance_lifecycle_config import (
        DeleteNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.delete_optimization_job import DeleteOptimizationJobRequest
    from .operations.delete_partner_app import DeletePartnerAppRequest
    from .operations.delete_pipeline import DeletePipelineRequest
    from .operations.delete_processing_job import DeleteProcessingJobRequest
    from .operations.delete_project import DeleteProjectRequest
    from .operations.delete_space import DeleteSpaceRequest
    from .operations.delete_studio_lifecycle_config import (
        DeleteStudioLifecycleConfigRequest,
    )
    from .operations.delete_tags import DeleteTagsRequest
    from .operations.delete_training_job import DeleteTrainingJobRequest
    from .operations.delete_training_session import DeleteTrainingSessionRequest
    from .operations.delete_trial import DeleteTrialRequest
    from .operations.delete_trial_component import DeleteTrialComponentRequest
    from .operations.delete_user_profile import DeleteUserProfileRequest
    from .operations.delete_workforce import DeleteWorkforceRequest
    from .operations.delete_workteam import DeleteWorkteamRequest
    from .operations.deregister_devices import DeregisterDevicesRequest
    from .operations.describe_action import DescribeActionRequest
    from .operations.describe_ai_benchmark_job import DescribeAIBenchmarkJobRequest
    from .operations.describe_ai_recommendation_job import (
        DescribeAIRecommendationJobRequest,
    )
    from .operations.describe_ai_workload_config import DescribeAIWorkloadConfigRequest
    from .operations.describe_algorithm import DescribeAlgorithmRequest
    from .operations.describe_app import DescribeAppRequest
    from .operations.describe_app_image_config import DescribeAppImageConfigRequest
    from .operations.describe_artifact import DescribeArtifactRequest
    from .operations.describe_auto_ml_job import DescribeAutoMLJobRequest
    from .operations.describe_auto_ml_job_v2 import DescribeAutoMLJobV2Request
    from .operations.describe_cluster import DescribeClusterRequest
    from .operations.describe_cluster_event import DescribeClusterEventRequest
    from .operations.describe_cluster_extension import DescribeClusterExtensionRequest
    from .operations.describe_cluster_node import DescribeClusterNodeRequest
    from .operations.describe_cluster_operation import DescribeClusterOperationRequest
    from .operations.describe_cluster_scheduler_config import (
        DescribeClusterSchedulerConfigRequest,
    )
    from .operations.describe_code_repository import DescribeCodeRepositoryRequest
    from .operations.describe_compilation_job import DescribeCompilationJobRequest
    from .operations.describe_compute_quota import DescribeComputeQuotaRequest
    from .operations.describe_context import DescribeContextRequest
    from .operations.describe_data_quality_job_definition import (
        DescribeDataQualityJobDefinitionRequest,
    )
    from .operations.describe_device import DescribeDeviceRequest
    from .operations.describe_device_fleet import DescribeDeviceFleetRequest
    from .operations.describe_domain import DescribeDomainRequest
    from .operations.describe_edge_deployment_plan import (
        DescribeEdgeDeploymentPlanRequest,
    )
    from .operations.describe_edge_packaging_job import DescribeEdgePackagingJobRequest
    from .operations.describe_endpoint import DescribeEndpointRequest
    from .operations.describe_endpoint_config import DescribeEndpointConfigRequest
    from .operations.describe_experiment import DescribeExperimentRequest
    from .operations.describe_feature_group import DescribeFeatureGroupRequest
    from .operations.describe_feature_metadata import DescribeFeatureMetadataRequest
    from .operations.describe_flow_definition import DescribeFlowDefinitionRequest
    from .operations.describe_global_inference_gateway import (
        DescribeGlobalInferenceGatewayRequest,
    )
    from .operations.describe_hub import DescribeHubRequest
    from .operations.describe_hub_content import DescribeHubContentRequest
    from .operations.describe_human_task_ui import DescribeHumanTaskUiRequest
    from .operations.describe_hyper_parameter_tuning_job import (
        DescribeHyperParameterTuningJobRequest,
    )
    from .operations.describe_image import DescribeImageRequest
    from .operations.describe_image_version import DescribeImageVersionRequest
    from .operations.describe_inference_component import (
        DescribeInferenceComponentRequest,
    )
    from .operations.describe_inference_experiment import (
        DescribeInferenceExperimentRequest,
    )
    from .operations.describe_inference_recommendations_job import (
        DescribeInferenceRecommendationsJobRequest,
    )
    from .operations.describe_inference_router import DescribeInferenceRouterRequest
    from .operations.describe_job import DescribeJobRequest
    from .operations.describe_job_schema_version import DescribeJobSchemaVersionRequest
    from .operations.describe_labeling_job import DescribeLabelingJobRequest
    from .operations.describe_lineage_group import DescribeLineageGroupRequest
    from .operations.describe_mlflow_app import DescribeMlflowAppRequest
    from .operations.describe_mlflow_tracking_server import (
        DescribeMlflowTrackingServerRequest,
    )
    from .operations.describe_model import DescribeModelRequest
    from .operations.describe_model_bias_job_definition import (
        DescribeModelBiasJobDefinitionRequest,
    )
    from .operations.describe_model_card import DescribeModelCardRequest
    from .operations.describe_model_card_export_job import (
        DescribeModelCardExportJobRequest,
    )
    from .operations.describe_model_explainability_job_definition import (
        DescribeModelExplainabilityJobDefinitionRequest,
    )
    from .operations.describe_model_package import DescribeModelPackageRequest
    from .operations.describe_model_package_group import (
        DescribeModelPackageGroupRequest,
    )
    from .operations.describe_model_quality_job_definition import (
        DescribeModelQualityJobDefinitionRequest,
    )
    from .operations.describe_monitoring_schedule import (
        DescribeMonitoringScheduleRequest,
    )
    from .operations.describe_notebook_instance import DescribeNotebookInstanceRequest
    from .operations.describe_notebook_instance_lifecycle_config import (
        DescribeNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.describe_optimization_job import DescribeOptimizationJobRequest
    from .operations.describe_partner_app import DescribePartnerAppRequest
    from .operations.describe_pipeline import DescribePipelineRequest
    from .operations.describe_pipeline_definition_for_execution import (
        DescribePipelineDefinitionForExecutionRequest,
    )
    from .operations.describe_pipeline_execution import DescribePipelineExecutionRequest
    from .operations.describe_processing_job import DescribeProcessingJobRequest
    from .operations.describe_project import DescribeProjectRequest
    from .operations.describe_reserved_capacity import DescribeReservedCapacityRequest
    from .operations.describe_space import DescribeSpaceRequest
    from .operations.describe_studio_lifecycle_config import (
        DescribeStudioLifecycleConfigRequest,
    )
    from .operations.describe_subscribed_workteam import (
        DescribeSubscribedWorkteamRequest,
    )
    from .operations.describe_training_job import DescribeTrainingJobRequest
    from .operations.describe_training_plan import DescribeTrainingPlanRequest
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryRequest,
    )
    from .operations.describe_training_session import DescribeTrainingSessionRequest
    from .operations.describe_transform_job import DescribeTransformJobRequest
    from .operations.describe_trial import DescribeTrialRequest
    from .operations.describe_trial_component import DescribeTrialComponentRequest
    from .operations.describe_user_profile import DescribeUserProfileRequest
    from .operations.describe_workforce import DescribeWorkforceRequest
    from .operations.describe_workteam import DescribeWorkteamRequest
    from .operations.detach_cluster_node_volume import DetachClusterNodeVolumeRequest
    from .operations.disable_sagemaker_servicecatalog_portfolio import (
        DisableSagemakerServicecatalogPortfolioRequest,
    )
    from .operations.disassociate_trial_component import (
        DisassociateTrialComponentRequest,
    )
    from .operations.enable_sagemaker_servicecatalog_portfolio import (
        EnableSagemakerServicecatalogPortfolioRequest,
    )
    from .operations.extend_training_plan import ExtendTrainingPlanRequest
    from .operations.get_device_fleet_report import GetDeviceFleetReportRequest
    from .operations.get_endpoint_policy import GetEndpointPolicyRequest
    from .operations.get_lineage_group_policy import GetLineageGroupPolicyRequest
    from .operations.get_model_package_group_policy import (
        GetModelPackageGroupPolicyRequest,
    )
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        GetSagemakerServicecatalogPortfolioStatusRequest,
    )
    from .operations.get_scaling_configuration_recommendation import (
        GetScalingConfigurationRecommendationRequest,
    )
    from .operations.get_search_suggestions import GetSearchSuggestionsRequest
    from .operations.import_hub_content import ImportHubContentRequest
    from .operations.list_actions import ListActionsRequest
    from .operations.list_ai_benchmark_jobs import ListAIBenchmarkJobsRequest
    from .operations.list_ai_recommendation_jobs import ListAIRecommendationJobsRequest
    from .operations.list_ai_workload_configs import ListAIWorkloadConfigsRequest
    from .operations.list_algorithms import ListAlgorithmsRequest
    from .operations.list_aliases import ListAliasesRequest
    from .operations.list_app_image_configs import ListAppImageConfigsRequest
    from .operations.list_apps import ListAppsRequest
    from .operations.list_artifacts import ListArtifactsRequest
    from .operations.list_associations import ListAssociationsRequest
    from .operations.list_auto_ml_jobs import ListAutoMLJobsRequest
    from .operations.list_candidates_for_auto_ml_job import (
        ListCandidatesForAutoMLJobRequest,
    )
    from .operations.list_cluster_events import ListClusterEventsRequest
    from .operations.list_cluster_extension_versions import (
        ListClusterExtensionVersionsRequest,
    )
    from .operations.list_cluster_extensions import ListClusterExtensionsRequest
    from .operations.list_cluster_nodes import ListClusterNodesRequest
    from .operations.list_cluster_operations import ListClusterOperationsRequest
    from .operations.list_cluster_scheduler_configs import (
        ListClusterSchedulerConfigsRequest,
    )
    from .operations.list_clusters import ListClustersRequest
    from .operations.list_code_repositories import ListCodeRepositoriesRequest
    from .operations.list_compilation_jobs import ListCompilationJobsRequest
    from .operations.list_compute_quotas import ListComputeQuotasRequest
    from .operations.list_contexts import ListContextsRequest
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsRequest,
    )
    from .operations.list_device_fleets import ListDeviceFleetsRequest
    from .operations.list_devices import ListDevicesRequest
    from .operations.list_domains import ListDomainsRequest
    from .operations.list_edge_deployment_plans import ListEdgeDeploymentPlansRequest
    from .operations.list_edge_packaging_jobs import ListEdgePackagingJobsRequest
    from .operations.list_endpoint_configs import ListEndpointConfigsRequest
    from .operations.list_endpoints import ListEndpointsRequest
    from .operations.list_experiments import ListExperimentsRequest
    from .operations.list_feature_groups import ListFeatureGroupsRequest
    from .operations.list_flow_definitions import ListFlowDefinitionsRequest
    from .operations.list_global_inference_gateways import (
        ListGlobalInferenceGatewaysRequest,
    )
    from .operations.list_hub_content_versions import ListHubContentVersionsRequest
    from .operations.list_hub_contents import ListHubContentsRequest
    from .operations.list_hubs import ListHubsRequest
    from .operations.list_human_task_uis import ListHumanTaskUisRequest
    from .operations.list_hyper_parameter_tuning_jobs import (
        ListHyperParameterTuningJobsRequest,
    )
    from .operations.list_image_versions import ListImageVersionsRequest
    from .operations.list_images import ListImagesRequest
    from .operations.list_inference_components import ListInferenceComponentsRequest
    from .operations.list_inference_experiments import ListInferenceExperimentsRequest
    from .operations.list_inference_gateways import ListInferenceGatewaysRequest
    from .operations.list_inference_recommendations_job_steps import (
        ListInferenceRecommendationsJobStepsRequest,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsRequest,
    )
    from .operations.list_inference_routers import ListInferenceRoutersRequest
    from .operations.list_job_schema_versions import ListJobSchemaVersionsRequest
    from .operations.list_jobs import ListJobsRequest
    from .operations.list_labeling_jobs import ListLabelingJobsRequest
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamRequest,
    )
    from .operations.list_lineage_groups import ListLineageGroupsRequest
    from .operations.list_mlflow_apps import ListMlflowAppsRequest
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersRequest,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsRequest,
    )
    from .operations.list_model_card_export_jobs import ListModelCardExportJobsRequest
    from .operations.list_model_card_versions import ListModelCardVersionsRequest
    from .operations.list_model_cards import ListModelCardsRequest
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsRequest,
    )
    from .operations.list_model_metadata import ListModelMetadataRequest
    from .operations.list_model_package_groups import ListModelPackageGroupsRequest
    from .operations.list_model_packages import ListModelPackagesRequest
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsRequest,
    )
    from .operations.list_models import ListModelsRequest
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryRequest,
    )
    from .operations.list_monitoring_alerts import ListMonitoringAlertsRequest
    from .operations.list_monitoring_executions import ListMonitoringExecutionsRequest
    from .operations.list_monitoring_schedules import ListMonitoringSchedulesRequest
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsRequest,
    )
    from .operations.list_notebook_instances import ListNotebookInstancesRequest
    from .operations.list_optimization_jobs import ListOptimizationJobsRequest
    from .operations.list_partner_apps import ListPartnerAppsRequest
    from .operations.list_pipeline_execution_steps import (
        ListPipelineExecutionStepsRequest,
    )
    from .operations.list_pipeline_executions import ListPipelineExecutionsRequest
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionRequest,
    )
    from .operations.list_pipeline_versions import ListPipelineVersionsRequest
    from .operations.list_pipelines import ListPipelinesRequest
    from .operations.list_processing_jobs import ListProcessingJobsRequest
    from .operations.list_projects import ListProjectsRequest
    from .operations.list_resource_catalogs import ListResourceCatalogsRequest
    from .operations.list_spaces import ListSpacesRequest
    from .operations.list_stage_devices import ListStageDevicesRequest
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsRequest,
    )
    from .operations.list_subscribed_workteams import ListSubscribedWorkteamsRequest
    from .operations.list_tags import ListTagsRequest
    from .operations.list_training_jobs import ListTrainingJobsRequest
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobRequest,
    )
    from .operations.list_training_plans import ListTrainingPlansRequest
    from .operations.list_training_sessions import ListTrainingSessionsRequest
    from .operations.list_transform_jobs import ListTransformJobsRequest
    from .operations.list_trial_components import ListTrialComponentsRequest
    from .operations.list_trials import ListTrialsRequest
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityRequest,
    )
    from .operations.list_user_profiles import ListUserProfilesRequest
    from .operations.list_workforces import ListWorkforcesRequest
    from .operations.list_workteams import ListWorkteamsRequest
    from .operations.move_cluster_nodes import MoveClusterNodesRequest
    from .operations.put_endpoint_policy import PutEndpointPolicyRequest
    from .operations.put_model_package_group_policy import (
        PutModelPackageGroupPolicyRequest,
    )
    from .operations.query_lineage import QueryLineageRequest
    from .operations.register_devices import RegisterDevicesRequest
    from .operations.remove_inference_gateway import RemoveInferenceGatewayRequest
    from .operations.render_ui_template import RenderUiTemplateRequest
    from .operations.retry_pipeline_execution import RetryPipelineExecutionRequest
    from .operations.search import SearchRequest
    from .operations.search_training_plan_offerings import (
        SearchTrainingPlanOfferingsRequest,
    )
    from .operations.send_pipeline_execution_step_failure import (
        SendPipelineExecutionStepFailureRequest,
    )
    from .operations.send_pipeline_execution_step_success import (
        SendPipelineExecutionStepSuccessRequest,
    )
    from .operations.start_cluster_health_check import StartClusterHealthCheckRequest
    from .operations.start_edge_deployment_stage import StartEdgeDeploymentStageRequest
    from .operations.start_inference_experiment import StartInferenceExperimentRequest
    from .operations.start_mlflow_tracking_server import (
        StartMlflowTrackingServerRequest,
    )
    from .operations.start_monitoring_schedule import StartMonitoringScheduleRequest
    from .operations.start_notebook_instance import StartNotebookInstanceRequest
    from .operations.start_pipeline_execution import StartPipelineExecutionRequest
    from .operations.start_session import StartSessionRequest
    from .operations.stop_ai_benchmark_job import StopAIBenchmarkJobRequest
    from .operations.stop_ai_recommendation_job import StopAIRecommendationJobRequest
    from .operations.stop_auto_ml_job import StopAutoMLJobRequest
    from .operations.stop_compilation_job import StopCompilationJobRequest
    from .operations.stop_edge_deployment_stage import StopEdgeDeploymentStageRequest
    from .operations.stop_edge_packaging_job import StopEdgePackagingJobRequest
    from .operations.stop_hyper_parameter_tuning_job import (
        StopHyperParameterTuningJobRequest,
    )
    from .operations.stop_inference_experiment import StopInferenceExperimentRequest
    from .operations.stop_inference_recommendations_job import (
        StopInferenceRecommendationsJobRequest,
    )
    from .operations.stop_job import StopJobRequest
    from .operations.stop_labeling_job import StopLabelingJobRequest
    from .operations.stop_mlflow_tracking_server import StopMlflowTrackingServerRequest
    from .operations.stop_monitoring_schedule import StopMonitoringScheduleRequest
    from .operations.stop_notebook_instance import StopNotebookInstanceRequest
    from .operations.stop_optimization_job import StopOptimizationJobRequest
    from .operations.stop_pipeline_execution import StopPipelineExecutionRequest
    from .operations.stop_processing_job import StopProcessingJobRequest
    from .operations.stop_training_job import StopTrainingJobRequest
    from .operations.stop_training_session import StopTrainingSessionRequest
    from .operations.stop_transform_job import StopTransformJobRequest
    from .operations.update_action import UpdateActionRequest
    from .operations.update_app_image_config import UpdateAppImageConfigRequest
    from .operations.update_artifact import UpdateArtifactRequest
    from .operations.update_cluster import UpdateClusterRequest
    from .operations.update_cluster_extension import UpdateClusterExtensionRequest
    from .operations.update_cluster_scheduler_config import (
        UpdateClusterSchedulerConfigRequest,
    )
    from .operations.update_cluster_software import UpdateClusterSoftwareRequest
    from .operations.update_code_repository import UpdateCodeRepositoryRequest
    from .operations.update_compute_quota import UpdateComputeQuotaRequest
    from .operations.update_context import UpdateContextRequest
    from .operations.update_device_fleet import UpdateDeviceFleetRequest
    from .operations.update_devices import UpdateDevicesRequest
    from .operations.update_domain import UpdateDomainRequest
    from .operations.update_endpoint import UpdateEndpointRequest
    from .operations.update_endpoint_weights_and_capacities import (
        UpdateEndpointWeightsAndCapacitiesRequest,
    )
    from .operations.update_experiment import UpdateExperimentRequest
    from .operations.update_feature_group import UpdateFeatureGroupRequest
    from .operations.update_feature_metadata import UpdateFeatureMetadataRequest
    from .operations.update_global_inference_gateway import (
        UpdateGlobalInferenceGatewayRequest,
    )
    from .operations.update_hub import UpdateHubRequest
    from .operations.update_hub_content import UpdateHubContentRequest
    from .operations.update_hub_content_reference import (
        UpdateHubContentReferenceRequest,
    )
    from .operations.update_image import UpdateImageRequest
    from .operations.update_image_version import UpdateImageVersionRequest
    from .operations.update_inference_component import UpdateInferenceComponentRequest
    from .operations.update_inference_component_runtime_config import (
        UpdateInferenceComponentRuntimeConfigRequest,
    )
    from .operations.update_inference_experiment import UpdateInferenceExperimentRequest
    from .operations.update_inference_router import UpdateInferenceRouterRequest
    from .operations.update_mlflow_app import UpdateMlflowAppRequest
    from .operations.update_mlflow_tracking_server import (
        UpdateMlflowTrackingServerRequest,
    )
    from .operations.update_model_card import UpdateModelCardRequest
    from .operations.update_model_package import UpdateModelPackageRequest
    from .operations.update_monitoring_alert import UpdateMonitoringAlertRequest
    from .operations.update_monitoring_schedule import UpdateMonitoringScheduleRequest
    from .operations.update_notebook_instance import UpdateNotebookInstanceRequest
    from .operations.update_notebook_instance_lifecycle_config import (
        UpdateNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.update_partner_app import UpdatePartnerAppRequest
    from .operations.update_pipeline import UpdatePipelineRequest
    from .operations.update_pipeline_execution import UpdatePipelineExecutionRequest
    from .operations.update_pipeline_version import UpdatePipelineVersionRequest
    from .operations.update_project import UpdateProjectRequest
    from .operations.update_space import UpdateSpaceRequest
    from .operations.update_training_job import UpdateTrainingJobRequest
    from .operations.update_trial import UpdateTrialRequest
    from .operations.update_trial_component import UpdateTrialComponentRequest
    from .operations.update_user_profile import UpdateUserProfileRequest
    from .operations.update_workforce import UpdateWorkforceRequest
    from .operations.update_workteam import UpdateWorkteamRequest
