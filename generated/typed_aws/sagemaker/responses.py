"""The responses of Amazon SageMaker Service: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.add_association import (
        AddAssociationResponse as AddAssociationResponse,
    )
    from .operations.add_inference_gateway import (
        AddInferenceGatewayResponse as AddInferenceGatewayResponse,
    )
    from .operations.add_tags import (
        AddTagsResponse as AddTagsResponse,
    )
    from .operations.associate_trial_component import (
        AssociateTrialComponentResponse as AssociateTrialComponentResponse,
    )
    from .operations.attach_cluster_node_network_interface import (
        AttachClusterNodeNetworkInterfaceResponse as AttachClusterNodeNetworkInterfaceResponse,
    )
    from .operations.attach_cluster_node_volume import (
        AttachClusterNodeVolumeResponse as AttachClusterNodeVolumeResponse,
    )
    from .operations.batch_add_cluster_nodes import (
        BatchAddClusterNodesResponse as BatchAddClusterNodesResponse,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodesResponse as BatchDeleteClusterNodesResponse,
    )
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageResponse as BatchDescribeModelPackageResponse,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodesResponse as BatchRebootClusterNodesResponse,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodesResponse as BatchReplaceClusterNodesResponse,
    )
    from .operations.create_action import (
        CreateActionResponse as CreateActionResponse,
    )
    from .operations.create_ai_benchmark_job import (
        CreateAIBenchmarkJobResponse as CreateAIBenchmarkJobResponse,
    )
    from .operations.create_ai_recommendation_job import (
        CreateAIRecommendationJobResponse as CreateAIRecommendationJobResponse,
    )
    from .operations.create_ai_workload_config import (
        CreateAIWorkloadConfigResponse as CreateAIWorkloadConfigResponse,
    )
    from .operations.create_algorithm import (
        CreateAlgorithmResponse as CreateAlgorithmResponse,
    )
    from .operations.create_app import (
        CreateAppResponse as CreateAppResponse,
    )
    from .operations.create_app_image_config import (
        CreateAppImageConfigResponse as CreateAppImageConfigResponse,
    )
    from .operations.create_artifact import (
        CreateArtifactResponse as CreateArtifactResponse,
    )
    from .operations.create_auto_ml_job import (
        CreateAutoMLJobResponse as CreateAutoMLJobResponse,
    )
    from .operations.create_auto_ml_job_v2 import (
        CreateAutoMLJobV2Response as CreateAutoMLJobV2Response,
    )
    from .operations.create_cluster import (
        CreateClusterResponse as CreateClusterResponse,
    )
    from .operations.create_cluster_extension import (
        CreateClusterExtensionResponse as CreateClusterExtensionResponse,
    )
    from .operations.create_cluster_scheduler_config import (
        CreateClusterSchedulerConfigResponse as CreateClusterSchedulerConfigResponse,
    )
    from .operations.create_code_repository import (
        CreateCodeRepositoryResponse as CreateCodeRepositoryResponse,
    )
    from .operations.create_compilation_job import (
        CreateCompilationJobResponse as CreateCompilationJobResponse,
    )
    from .operations.create_compute_quota import (
        CreateComputeQuotaResponse as CreateComputeQuotaResponse,
    )
    from .operations.create_context import (
        CreateContextResponse as CreateContextResponse,
    )
    from .operations.create_data_quality_job_definition import (
        CreateDataQualityJobDefinitionResponse as CreateDataQualityJobDefinitionResponse,
    )
    from .operations.create_device_fleet import (
        CreateDeviceFleetResponse as CreateDeviceFleetResponse,
    )
    from .operations.create_domain import (
        CreateDomainResponse as CreateDomainResponse,
    )
    from .operations.create_edge_deployment_plan import (
        CreateEdgeDeploymentPlanResponse as CreateEdgeDeploymentPlanResponse,
    )
    from .operations.create_edge_deployment_stage import (
        CreateEdgeDeploymentStageResponse as CreateEdgeDeploymentStageResponse,
    )
    from .operations.create_edge_packaging_job import (
        CreateEdgePackagingJobResponse as CreateEdgePackagingJobResponse,
    )
    from .operations.create_endpoint import (
        CreateEndpointResponse as CreateEndpointResponse,
    )
    from .operations.create_endpoint_config import (
        CreateEndpointConfigResponse as CreateEndpointConfigResponse,
    )
    from .operations.create_experiment import (
        CreateExperimentResponse as CreateExperimentResponse,
    )
    from .operations.create_feature_group import (
        CreateFeatureGroupResponse as CreateFeatureGroupResponse,
    )
    from .operations.create_flow_definition import (
        CreateFlowDefinitionResponse as CreateFlowDefinitionResponse,
    )
    from .operations.create_global_inference_gateway import (
        CreateGlobalInferenceGatewayResponse as CreateGlobalInferenceGatewayResponse,
    )
    from .operations.create_hub import (
        CreateHubResponse as CreateHubResponse,
    )
    from .operations.create_hub_content_presigned_urls import (
        CreateHubContentPresignedUrlsResponse as CreateHubContentPresignedUrlsResponse,
    )
    from .operations.create_hub_content_reference import (
        CreateHubContentReferenceResponse as CreateHubContentReferenceResponse,
    )
    from .operations.create_human_task_ui import (
        CreateHumanTaskUiResponse as CreateHumanTaskUiResponse,
    )
    from .operations.create_hyper_parameter_tuning_job import (
        CreateHyperParameterTuningJobResponse as CreateHyperParameterTuningJobResponse,
    )
    from .operations.create_image import (
        CreateImageResponse as CreateImageResponse,
    )
    from .operations.create_image_version import (
        CreateImageVersionResponse as CreateImageVersionResponse,
    )
    from .operations.create_inference_component import (
        CreateInferenceComponentResponse as CreateInferenceComponentResponse,
    )
    from .operations.create_inference_experiment import (
        CreateInferenceExperimentResponse as CreateInferenceExperimentResponse,
    )
    from .operations.create_inference_recommendations_job import (
        CreateInferenceRecommendationsJobResponse as CreateInferenceRecommendationsJobResponse,
    )
    from .operations.create_inference_router import (
        CreateInferenceRouterResponse as CreateInferenceRouterResponse,
    )
    from .operations.create_job import (
        CreateJobResponse as CreateJobResponse,
    )
    from .operations.create_labeling_job import (
        CreateLabelingJobResponse as CreateLabelingJobResponse,
    )
    from .operations.create_mlflow_app import (
        CreateMlflowAppResponse as CreateMlflowAppResponse,
    )
    from .operations.create_mlflow_tracking_server import (
        CreateMlflowTrackingServerResponse as CreateMlflowTrackingServerResponse,
    )
    from .operations.create_model import (
        CreateModelResponse as CreateModelResponse,
    )
    from .operations.create_model_bias_job_definition import (
        CreateModelBiasJobDefinitionResponse as CreateModelBiasJobDefinitionResponse,
    )
    from .operations.create_model_card import (
        CreateModelCardResponse as CreateModelCardResponse,
    )
    from .operations.create_model_card_export_job import (
        CreateModelCardExportJobResponse as CreateModelCardExportJobResponse,
    )
    from .operations.create_model_explainability_job_definition import (
        CreateModelExplainabilityJobDefinitionResponse as CreateModelExplainabilityJobDefinitionResponse,
    )
    from .operations.create_model_package import (
        CreateModelPackageResponse as CreateModelPackageResponse,
    )
    from .operations.create_model_package_group import (
        CreateModelPackageGroupResponse as CreateModelPackageGroupResponse,
    )
    from .operations.create_model_quality_job_definition import (
        CreateModelQualityJobDefinitionResponse as CreateModelQualityJobDefinitionResponse,
    )
    from .operations.create_monitoring_schedule import (
        CreateMonitoringScheduleResponse as CreateMonitoringScheduleResponse,
    )
    from .operations.create_notebook_instance import (
        CreateNotebookInstanceResponse as CreateNotebookInstanceResponse,
    )
    from .operations.create_notebook_instance_lifecycle_config import (
        CreateNotebookInstanceLifecycleConfigResponse as CreateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.create_optimization_job import (
        CreateOptimizationJobResponse as CreateOptimizationJobResponse,
    )
    from .operations.create_partner_app import (
        CreatePartnerAppResponse as CreatePartnerAppResponse,
    )
    from .operations.create_partner_app_presigned_url import (
        CreatePartnerAppPresignedUrlResponse as CreatePartnerAppPresignedUrlResponse,
    )
    from .operations.create_pipeline import (
        CreatePipelineResponse as CreatePipelineResponse,
    )
    from .operations.create_presigned_domain_url import (
        CreatePresignedDomainUrlResponse as CreatePresignedDomainUrlResponse,
    )
    from .operations.create_presigned_mlflow_app_url import (
        CreatePresignedMlflowAppUrlResponse as CreatePresignedMlflowAppUrlResponse,
    )
    from .operations.create_presigned_mlflow_tracking_server_url import (
        CreatePresignedMlflowTrackingServerUrlResponse as CreatePresignedMlflowTrackingServerUrlResponse,
    )
    from .operations.create_presigned_notebook_instance_url import (
        CreatePresignedNotebookInstanceUrlResponse as CreatePresignedNotebookInstanceUrlResponse,
    )
    from .operations.create_processing_job import (
        CreateProcessingJobResponse as CreateProcessingJobResponse,
    )
    from .operations.create_project import (
        CreateProjectResponse as CreateProjectResponse,
    )
    from .operations.create_space import (
        CreateSpaceResponse as CreateSpaceResponse,
    )
    from .operations.create_studio_lifecycle_config import (
        CreateStudioLifecycleConfigResponse as CreateStudioLifecycleConfigResponse,
    )
    from .operations.create_training_job import (
        CreateTrainingJobResponse as CreateTrainingJobResponse,
    )
    from .operations.create_training_plan import (
        CreateTrainingPlanResponse as CreateTrainingPlanResponse,
    )
    from .operations.create_training_session import (
        CreateTrainingSessionResponse as CreateTrainingSessionResponse,
    )
    from .operations.create_transform_job import (
        CreateTransformJobResponse as CreateTransformJobResponse,
    )
    from .operations.create_trial import (
        CreateTrialResponse as CreateTrialResponse,
    )
    from .operations.create_trial_component import (
        CreateTrialComponentResponse as CreateTrialComponentResponse,
    )
    from .operations.create_user_profile import (
        CreateUserProfileResponse as CreateUserProfileResponse,
    )
    from .operations.create_workforce import (
        CreateWorkforceResponse as CreateWorkforceResponse,
    )
    from .operations.create_workteam import (
        CreateWorkteamResponse as CreateWorkteamResponse,
    )
    from .operations.delete_action import (
        DeleteActionResponse as DeleteActionResponse,
    )
    from .operations.delete_ai_benchmark_job import (
        DeleteAIBenchmarkJobResponse as DeleteAIBenchmarkJobResponse,
    )
    from .operations.delete_ai_recommendation_job import (
        DeleteAIRecommendationJobResponse as DeleteAIRecommendationJobResponse,
    )
    from .operations.delete_ai_workload_config import (
        DeleteAIWorkloadConfigResponse as DeleteAIWorkloadConfigResponse,
    )
    from .operations.delete_algorithm import (
        DeleteAlgorithmResponse as DeleteAlgorithmResponse,
    )
    from .operations.delete_app import (
        DeleteAppResponse as DeleteAppResponse,
    )
    from .operations.delete_app_image_config import (
        DeleteAppImageConfigResponse as DeleteAppImageConfigResponse,
    )
    from .operations.delete_artifact import (
        DeleteArtifactResponse as DeleteArtifactResponse,
    )
    from .operations.delete_association import (
        DeleteAssociationResponse as DeleteAssociationResponse,
    )
    from .operations.delete_cluster import (
        DeleteClusterResponse as DeleteClusterResponse,
    )
    from .operations.delete_cluster_extension import (
        DeleteClusterExtensionResponse as DeleteClusterExtensionResponse,
    )
    from .operations.delete_cluster_scheduler_config import (
        DeleteClusterSchedulerConfigResponse as DeleteClusterSchedulerConfigResponse,
    )
    from .operations.delete_code_repository import (
        DeleteCodeRepositoryResponse as DeleteCodeRepositoryResponse,
    )
    from .operations.delete_compilation_job import (
        DeleteCompilationJobResponse as DeleteCompilationJobResponse,
    )
    from .operations.delete_compute_quota import (
        DeleteComputeQuotaResponse as DeleteComputeQuotaResponse,
    )
    from .operations.delete_context import (
        DeleteContextResponse as DeleteContextResponse,
    )
    from .operations.delete_data_quality_job_definition import (
        DeleteDataQualityJobDefinitionResponse as DeleteDataQualityJobDefinitionResponse,
    )
    from .operations.delete_device_fleet import (
        DeleteDeviceFleetResponse as DeleteDeviceFleetResponse,
    )
    from .operations.delete_domain import (
        DeleteDomainResponse as DeleteDomainResponse,
    )
    from .operations.delete_edge_deployment_plan import (
        DeleteEdgeDeploymentPlanResponse as DeleteEdgeDeploymentPlanResponse,
    )
    from .operations.delete_edge_deployment_stage import (
        DeleteEdgeDeploymentStageResponse as DeleteEdgeDeploymentStageResponse,
    )
    from .operations.delete_endpoint import (
        DeleteEndpointResponse as DeleteEndpointResponse,
    )
    from .operations.delete_endpoint_config import (
        DeleteEndpointConfigResponse as DeleteEndpointConfigResponse,
    )
    from .operations.delete_endpoint_policy import (
        DeleteEndpointPolicyResponse as DeleteEndpointPolicyResponse,
    )
    from .operations.delete_experiment import (
        DeleteExperimentResponse as DeleteExperimentResponse,
    )
    from .operations.delete_feature_group import (
        DeleteFeatureGroupResponse as DeleteFeatureGroupResponse,
    )
    from .operations.delete_flow_definition import (
        DeleteFlowDefinitionResponse as DeleteFlowDefinitionResponse,
    )
    from .operations.delete_global_inference_gateway import (
        DeleteGlobalInferenceGatewayResponse as DeleteGlobalInferenceGatewayResponse,
    )
    from .operations.delete_hub import (
        DeleteHubResponse as DeleteHubResponse,
    )
    from .operations.delete_hub_content import (
        DeleteHubContentResponse as DeleteHubContentResponse,
    )
    from .operations.delete_hub_content_reference import (
        DeleteHubContentReferenceResponse as DeleteHubContentReferenceResponse,
    )
    from .operations.delete_human_task_ui import (
        DeleteHumanTaskUiResponse as DeleteHumanTaskUiResponse,
    )
    from .operations.delete_hyper_parameter_tuning_job import (
        DeleteHyperParameterTuningJobResponse as DeleteHyperParameterTuningJobResponse,
    )
    from .operations.delete_image import (
        DeleteImageResponse as DeleteImageResponse,
    )
    from .operations.delete_image_version import (
        DeleteImageVersionResponse as DeleteImageVersionResponse,
    )
    from .operations.delete_inference_component import (
        DeleteInferenceComponentResponse as DeleteInferenceComponentResponse,
    )
    from .operations.delete_inference_experiment import (
        DeleteInferenceExperimentResponse as DeleteInferenceExperimentResponse,
    )
    from .operations.delete_inference_router import (
        DeleteInferenceRouterResponse as DeleteInferenceRouterResponse,
    )
    from .operations.delete_job import (
        DeleteJobResponse as DeleteJobResponse,
    )
    from .operations.delete_mlflow_app import (
        DeleteMlflowAppResponse as DeleteMlflowAppResponse,
    )
    from .operations.delete_mlflow_tracking_server import (
        DeleteMlflowTrackingServerResponse as DeleteMlflowTrackingServerResponse,
    )
    from .operations.delete_model import (
        DeleteModelResponse as DeleteModelResponse,
    )
    from .operations.delete_model_bias_job_definition import (
        DeleteModelBiasJobDefinitionResponse as DeleteModelBiasJobDefinitionResponse,
    )
    from .operations.delete_model_card import (
        DeleteModelCardResponse as DeleteModelCardResponse,
    )
    from .operations.delete_model_explainability_job_definition import (
        DeleteModelExplainabilityJobDefinitionResponse as DeleteModelExplainabilityJobDefinitionResponse,
    )
    from .operations.delete_model_package import (
        DeleteModelPackageResponse as DeleteModelPackageResponse,
    )
    from .operations.delete_model_package_group import (
        DeleteModelPackageGroupResponse as DeleteModelPackageGroupResponse,
    )
    from .operations.delete_model_package_group_policy import (
        DeleteModelPackageGroupPolicyResponse as DeleteModelPackageGroupPolicyResponse,
    )
    from .operations.delete_model_quality_job_definition import (
        DeleteModelQualityJobDefinitionResponse as DeleteModelQualityJobDefinitionResponse,
    )
    from .operations.delete_monitoring_schedule import (
        DeleteMonitoringScheduleResponse as DeleteMonitoringScheduleResponse,
    )
    from .operations.delete_notebook_instance import (
        DeleteNotebookInstanceResponse as DeleteNotebookInstanceResponse,
    )
    from .operations.delete_notebook_instance_lifecycle_config import (
        DeleteNotebookInstanceLifecycleConfigResponse as DeleteNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.delete_optimization_job import (
        DeleteOptimizationJobResponse as DeleteOptimizationJobResponse,
    )
    from .operations.delete_partner_app import (
        DeletePartnerAppResponse as DeletePartnerAppResponse,
    )
    from .operations.delete_pipeline import (
        DeletePipelineResponse as DeletePipelineResponse,
    )
    from .operations.delete_processing_job import (
        DeleteProcessingJobResponse as DeleteProcessingJobResponse,
    )
    from .operations.delete_project import (
        DeleteProjectResponse as DeleteProjectResponse,
    )
    from .operations.delete_space import (
        DeleteSpaceResponse as DeleteSpaceResponse,
    )
    from .operations.delete_studio_lifecycle_config import (
        DeleteStudioLifecycleConfigResponse as DeleteStudioLifecycleConfigResponse,
    )
    from .operations.delete_tags import (
        DeleteTagsResponse as DeleteTagsResponse,
    )
    from .operations.delete_training_job import (
        DeleteTrainingJobResponse as DeleteTrainingJobResponse,
    )
    from .operations.delete_training_session import (
        DeleteTrainingSessionResponse as DeleteTrainingSessionResponse,
    )
    from .operations.delete_trial import (
        DeleteTrialResponse as DeleteTrialResponse,
    )
    from .operations.delete_trial_component import (
        DeleteTrialComponentResponse as DeleteTrialComponentResponse,
    )
    from .operations.delete_user_profile import (
        DeleteUserProfileResponse as DeleteUserProfileResponse,
    )
    from .operations.delete_workforce import (
        DeleteWorkforceResponse as DeleteWorkforceResponse,
    )
    from .operations.delete_workteam import (
        DeleteWorkteamResponse as DeleteWorkteamResponse,
    )
    from .operations.deregister_devices import (
        DeregisterDevicesResponse as DeregisterDevicesResponse,
    )
    from .operations.describe_action import (
        DescribeActionResponse as DescribeActionResponse,
    )
    from .operations.describe_ai_benchmark_job import (
        DescribeAIBenchmarkJobResponse as DescribeAIBenchmarkJobResponse,
    )
    from .operations.describe_ai_recommendation_job import (
        DescribeAIRecommendationJobResponse as DescribeAIRecommendationJobResponse,
    )
    from .operations.describe_ai_workload_config import (
        DescribeAIWorkloadConfigResponse as DescribeAIWorkloadConfigResponse,
    )
    from .operations.describe_algorithm import (
        DescribeAlgorithmResponse as DescribeAlgorithmResponse,
    )
    from .operations.describe_app import (
        DescribeAppResponse as DescribeAppResponse,
    )
    from .operations.describe_app_image_config import (
        DescribeAppImageConfigResponse as DescribeAppImageConfigResponse,
    )
    from .operations.describe_artifact import (
        DescribeArtifactResponse as DescribeArtifactResponse,
    )
    from .operations.describe_auto_ml_job import (
        DescribeAutoMLJobResponse as DescribeAutoMLJobResponse,
    )
    from .operations.describe_auto_ml_job_v2 import (
        DescribeAutoMLJobV2Response as DescribeAutoMLJobV2Response,
    )
    from .operations.describe_cluster import (
        DescribeClusterResponse as DescribeClusterResponse,
    )
    from .operations.describe_cluster_event import (
        DescribeClusterEventResponse as DescribeClusterEventResponse,
    )
    from .operations.describe_cluster_extension import (
        DescribeClusterExtensionResponse as DescribeClusterExtensionResponse,
    )
    from .operations.describe_cluster_node import (
        DescribeClusterNodeResponse as DescribeClusterNodeResponse,
    )
    from .operations.describe_cluster_operation import (
        DescribeClusterOperationResponse as DescribeClusterOperationResponse,
    )
    from .operations.describe_cluster_scheduler_config import (
        DescribeClusterSchedulerConfigResponse as DescribeClusterSchedulerConfigResponse,
    )
    from .operations.describe_code_repository import (
        DescribeCodeRepositoryResponse as DescribeCodeRepositoryResponse,
    )
    from .operations.describe_compilation_job import (
        DescribeCompilationJobResponse as DescribeCompilationJobResponse,
    )
    from .operations.describe_compute_quota import (
        DescribeComputeQuotaResponse as DescribeComputeQuotaResponse,
    )
    from .operations.describe_context import (
        DescribeContextResponse as DescribeContextResponse,
    )
    from .operations.describe_data_quality_job_definition import (
        DescribeDataQualityJobDefinitionResponse as DescribeDataQualityJobDefinitionResponse,
    )
    from .operations.describe_device import (
        DescribeDeviceResponse as DescribeDeviceResponse,
    )
    from .operations.describe_device_fleet import (
        DescribeDeviceFleetResponse as DescribeDeviceFleetResponse,
    )
    from .operations.describe_domain import (
        DescribeDomainResponse as DescribeDomainResponse,
    )
    from .operations.describe_edge_deployment_plan import (
        DescribeEdgeDeploymentPlanResponse as DescribeEdgeDeploymentPlanResponse,
    )
    from .operations.describe_edge_packaging_job import (
        DescribeEdgePackagingJobResponse as DescribeEdgePackagingJobResponse,
    )
    from .operations.describe_endpoint import (
        DescribeEndpointResponse as DescribeEndpointResponse,
    )
    from .operations.describe_endpoint_config import (
        DescribeEndpointConfigResponse as DescribeEndpointConfigResponse,
    )
    from .operations.describe_experiment import (
        DescribeExperimentResponse as DescribeExperimentResponse,
    )
    from .operations.describe_feature_group import (
        DescribeFeatureGroupResponse as DescribeFeatureGroupResponse,
    )
    from .operations.describe_feature_metadata import (
        DescribeFeatureMetadataResponse as DescribeFeatureMetadataResponse,
    )
    from .operations.describe_flow_definition import (
        DescribeFlowDefinitionResponse as DescribeFlowDefinitionResponse,
    )
    from .operations.describe_global_inference_gateway import (
        DescribeGlobalInferenceGatewayResponse as DescribeGlobalInferenceGatewayResponse,
    )
    from .operations.describe_hub import (
        DescribeHubResponse as DescribeHubResponse,
    )
    from .operations.describe_hub_content import (
        DescribeHubContentResponse as DescribeHubContentResponse,
    )
    from .operations.describe_human_task_ui import (
        DescribeHumanTaskUiResponse as DescribeHumanTaskUiResponse,
    )
    from .operations.describe_hyper_parameter_tuning_job import (
        DescribeHyperParameterTuningJobResponse as DescribeHyperParameterTuningJobResponse,
    )
    from .operations.describe_image import (
        DescribeImageResponse as DescribeImageResponse,
    )
    from .operations.describe_image_version import (
        DescribeImageVersionResponse as DescribeImageVersionResponse,
    )
    from .operations.describe_inference_component import (
        DescribeInferenceComponentResponse as DescribeInferenceComponentResponse,
    )
    from .operations.describe_inference_experiment import (
        DescribeInferenceExperimentResponse as DescribeInferenceExperimentResponse,
    )
    from .operations.describe_inference_recommendations_job import (
        DescribeInferenceRecommendationsJobResponse as DescribeInferenceRecommendationsJobResponse,
    )
    from .operations.describe_inference_router import (
        DescribeInferenceRouterResponse as DescribeInferenceRouterResponse,
    )
    from .operations.describe_job import (
        DescribeJobResponse as DescribeJobResponse,
    )
    from .operations.describe_job_schema_version import (
        DescribeJobSchemaVersionResponse as DescribeJobSchemaVersionResponse,
    )
    from .operations.describe_labeling_job import (
        DescribeLabelingJobResponse as DescribeLabelingJobResponse,
    )
    from .operations.describe_lineage_group import (
        DescribeLineageGroupResponse as DescribeLineageGroupResponse,
    )
    from .operations.describe_mlflow_app import (
        DescribeMlflowAppResponse as DescribeMlflowAppResponse,
    )
    from .operations.describe_mlflow_tracking_server import (
        DescribeMlflowTrackingServerResponse as DescribeMlflowTrackingServerResponse,
    )
    from .operations.describe_model import (
        DescribeModelResponse as DescribeModelResponse,
    )
    from .operations.describe_model_bias_job_definition import (
        DescribeModelBiasJobDefinitionResponse as DescribeModelBiasJobDefinitionResponse,
    )
    from .operations.describe_model_card import (
        DescribeModelCardResponse as DescribeModelCardResponse,
    )
    from .operations.describe_model_card_export_job import (
        DescribeModelCardExportJobResponse as DescribeModelCardExportJobResponse,
    )
    from .operations.describe_model_explainability_job_definition import (
        DescribeModelExplainabilityJobDefinitionResponse as DescribeModelExplainabilityJobDefinitionResponse,
    )
    from .operations.describe_model_package import (
        DescribeModelPackageResponse as DescribeModelPackageResponse,
    )
    from .operations.describe_model_package_group import (
        DescribeModelPackageGroupResponse as DescribeModelPackageGroupResponse,
    )
    from .operations.describe_model_quality_job_definition import (
        DescribeModelQualityJobDefinitionResponse as DescribeModelQualityJobDefinitionResponse,
    )
    from .operations.describe_monitoring_schedule import (
        DescribeMonitoringScheduleResponse as DescribeMonitoringScheduleResponse,
    )
    from .operations.describe_notebook_instance import (
        DescribeNotebookInstanceResponse as DescribeNotebookInstanceResponse,
    )
    from .operations.describe_notebook_instance_lifecycle_config import (
        DescribeNotebookInstanceLifecycleConfigResponse as DescribeNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.describe_optimization_job import (
        DescribeOptimizationJobResponse as DescribeOptimizationJobResponse,
    )
    from .operations.describe_partner_app import (
        DescribePartnerAppResponse as DescribePartnerAppResponse,
    )
    from .operations.describe_pipeline import (
        DescribePipelineResponse as DescribePipelineResponse,
    )
    from .operations.describe_pipeline_definition_for_execution import (
        DescribePipelineDefinitionForExecutionResponse as DescribePipelineDefinitionForExecutionResponse,
    )
    from .operations.describe_pipeline_execution import (
        DescribePipelineExecutionResponse as DescribePipelineExecutionResponse,
    )
    from .operations.describe_processing_job import (
        DescribeProcessingJobResponse as DescribeProcessingJobResponse,
    )
    from .operations.describe_project import (
        DescribeProjectResponse as DescribeProjectResponse,
    )
    from .operations.describe_reserved_capacity import (
        DescribeReservedCapacityResponse as DescribeReservedCapacityResponse,
    )
    from .operations.describe_space import (
        DescribeSpaceResponse as DescribeSpaceResponse,
    )
    from .operations.describe_studio_lifecycle_config import (
        DescribeStudioLifecycleConfigResponse as DescribeStudioLifecycleConfigResponse,
    )
    from .operations.describe_subscribed_workteam import (
        DescribeSubscribedWorkteamResponse as DescribeSubscribedWorkteamResponse,
    )
    from .operations.describe_training_job import (
        DescribeTrainingJobResponse as DescribeTrainingJobResponse,
    )
    from .operations.describe_training_plan import (
        DescribeTrainingPlanResponse as DescribeTrainingPlanResponse,
    )
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryResponse as DescribeTrainingPlanExtensionHistoryResponse,
    )
    from .operations.describe_training_session import (
        DescribeTrainingSessionResponse as DescribeTrainingSessionResponse,
    )
    from .operations.describe_transform_job import (
        DescribeTransformJobResponse as DescribeTransformJobResponse,
    )
    from .operations.describe_trial import (
        DescribeTrialResponse as DescribeTrialResponse,
    )
    from .operations.describe_trial_component import (
        DescribeTrialComponentResponse as DescribeTrialComponentResponse,
    )
    from .operations.describe_user_profile import (
        DescribeUserProfileResponse as DescribeUserProfileResponse,
    )
    from .operations.describe_workforce import (
        DescribeWorkforceResponse as DescribeWorkforceResponse,
    )
    from .operations.describe_workteam import (
        DescribeWorkteamResponse as DescribeWorkteamResponse,
    )
    from .operations.detach_cluster_node_volume import (
        DetachClusterNodeVolumeResponse as DetachClusterNodeVolumeResponse,
    )
    from .operations.disable_sagemaker_servicecatalog_portfolio import (
        DisableSagemakerServicecatalogPortfolioResponse as DisableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.disassociate_trial_component import (
        DisassociateTrialComponentResponse as DisassociateTrialComponentResponse,
    )
    from .operations.enable_sagemaker_servicecatalog_portfolio import (
        EnableSagemakerServicecatalogPortfolioResponse as EnableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.extend_training_plan import (
        ExtendTrainingPlanResponse as ExtendTrainingPlanResponse,
    )
    from .operations.get_device_fleet_report import (
        GetDeviceFleetReportResponse as GetDeviceFleetReportResponse,
    )
    from .operations.get_endpoint_policy import (
        GetEndpointPolicyResponse as GetEndpointPolicyResponse,
    )
    from .operations.get_lineage_group_policy import (
        GetLineageGroupPolicyResponse as GetLineageGroupPolicyResponse,
    )
    from .operations.get_model_package_group_policy import (
        GetModelPackageGroupPolicyResponse as GetModelPackageGroupPolicyResponse,
    )
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        GetSagemakerServicecatalogPortfolioStatusResponse as GetSagemakerServicecatalogPortfolioStatusResponse,
    )
    from .operations.get_scaling_configuration_recommendation import (
        GetScalingConfigurationRecommendationResponse as GetScalingConfigurationRecommendationResponse,
    )
    from .operations.get_search_suggestions import (
        GetSearchSuggestionsResponse as GetSearchSuggestionsResponse,
    )
    from .operations.import_hub_content import (
        ImportHubContentResponse as ImportHubContentResponse,
    )
    from .operations.list_actions import (
        ListActionsResponse as ListActionsResponse,
    )
    from .operations.list_ai_benchmark_jobs import (
        ListAIBenchmarkJobsResponse as ListAIBenchmarkJobsResponse,
    )
    from .operations.list_ai_recommendation_jobs import (
        ListAIRecommendationJobsResponse as ListAIRecommendationJobsResponse,
    )
    from .operations.list_ai_workload_configs import (
        ListAIWorkloadConfigsResponse as ListAIWorkloadConfigsResponse,
    )
    from .operations.list_algorithms import (
        ListAlgorithmsResponse as ListAlgorithmsResponse,
    )
    from .operations.list_aliases import (
        ListAliasesResponse as ListAliasesResponse,
    )
    from .operations.list_app_image_configs import (
        ListAppImageConfigsResponse as ListAppImageConfigsResponse,
    )
    from .operations.list_apps import (
        ListAppsResponse as ListAppsResponse,
    )
    from .operations.list_artifacts import (
        ListArtifactsResponse as ListArtifactsResponse,
    )
    from .operations.list_associations import (
        ListAssociationsResponse as ListAssociationsResponse,
    )
    from .operations.list_auto_ml_jobs import (
        ListAutoMLJobsResponse as ListAutoMLJobsResponse,
    )
    from .operations.list_candidates_for_auto_ml_job import (
        ListCandidatesForAutoMLJobResponse as ListCandidatesForAutoMLJobResponse,
    )
    from .operations.list_cluster_events import (
        ListClusterEventsResponse as ListClusterEventsResponse,
    )
    from .operations.list_cluster_extension_versions import (
        ListClusterExtensionVersionsResponse as ListClusterExtensionVersionsResponse,
    )
    from .operations.list_cluster_extensions import (
        ListClusterExtensionsResponse as ListClusterExtensionsResponse,
    )
    from .operations.list_cluster_nodes import (
        ListClusterNodesResponse as ListClusterNodesResponse,
    )
    from .operations.list_cluster_operations import (
        ListClusterOperationsResponse as ListClusterOperationsResponse,
    )
    from .operations.list_cluster_scheduler_configs import (
        ListClusterSchedulerConfigsResponse as ListClusterSchedulerConfigsResponse,
    )
    from .operations.list_clusters import (
        ListClustersResponse as ListClustersResponse,
    )
    from .operations.list_code_repositories import (
        ListCodeRepositoriesResponse as ListCodeRepositoriesResponse,
    )
    from .operations.list_compilation_jobs import (
        ListCompilationJobsResponse as ListCompilationJobsResponse,
    )
    from .operations.list_compute_quotas import (
        ListComputeQuotasResponse as ListComputeQuotasResponse,
    )
    from .operations.list_contexts import (
        ListContextsResponse as ListContextsResponse,
    )
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsResponse as ListDataQualityJobDefinitionsResponse,
    )
    from .operations.list_device_fleets import (
        ListDeviceFleetsResponse as ListDeviceFleetsResponse,
    )
    from .operations.list_devices import (
        ListDevicesResponse as ListDevicesResponse,
    )
    from .operations.list_domains import (
        ListDomainsResponse as ListDomainsResponse,
    )
    from .operations.list_edge_deployment_plans import (
        ListEdgeDeploymentPlansResponse as ListEdgeDeploymentPlansResponse,
    )
    from .operations.list_edge_packaging_jobs import (
        ListEdgePackagingJobsResponse as ListEdgePackagingJobsResponse,
    )
    from .operations.list_endpoint_configs import (
        ListEndpointConfigsResponse as ListEndpointConfigsResponse,
    )
    from .operations.list_endpoints import (
        ListEndpointsResponse as ListEndpointsResponse,
    )
    from .operations.list_experiments import (
        ListExperimentsResponse as ListExperimentsResponse,
    )
    from .operations.list_feature_groups import (
        ListFeatureGroupsResponse as ListFeatureGroupsResponse,
    )
    from .operations.list_flow_definitions import (
        ListFlowDefinitionsResponse as ListFlowDefinitionsResponse,
    )
    from .operations.list_global_inference_gateways import (
        ListGlobalInferenceGatewaysResponse as ListGlobalInferenceGatewaysResponse,
    )
    from .operations.list_hub_content_versions import (
        ListHubContentVersionsResponse as ListHubContentVersionsResponse,
    )
    from .operations.list_hub_contents import (
        ListHubContentsResponse as ListHubContentsResponse,
    )
    from .operations.list_hubs import (
        ListHubsResponse as ListHubsResponse,
    )
    from .operations.list_human_task_uis import (
        ListHumanTaskUisResponse as ListHumanTaskUisResponse,
    )
    from .operations.list_hyper_parameter_tuning_jobs import (
        ListHyperParameterTuningJobsResponse as ListHyperParameterTuningJobsResponse,
    )
    from .operations.list_image_versions import (
        ListImageVersionsResponse as ListImageVersionsResponse,
    )
    from .operations.list_images import (
        ListImagesResponse as ListImagesResponse,
    )
    from .operations.list_inference_components import (
        ListInferenceComponentsResponse as ListInferenceComponentsResponse,
    )
    from .operations.list_inference_experiments import (
        ListInferenceExperimentsResponse as ListInferenceExperimentsResponse,
    )
    from .operations.list_inference_gateways import (
        ListInferenceGatewaysResponse as ListInferenceGatewaysResponse,
    )
    from .operations.list_inference_recommendations_job_steps import (
        ListInferenceRecommendationsJobStepsResponse as ListInferenceRecommendationsJobStepsResponse,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsResponse as ListInferenceRecommendationsJobsResponse,
    )
    from .operations.list_inference_routers import (
        ListInferenceRoutersResponse as ListInferenceRoutersResponse,
    )
    from .operations.list_job_schema_versions import (
        ListJobSchemaVersionsResponse as ListJobSchemaVersionsResponse,
    )
    from .operations.list_jobs import (
        ListJobsResponse as ListJobsResponse,
    )
    from .operations.list_labeling_jobs import (
        ListLabelingJobsResponse as ListLabelingJobsResponse,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamResponse as ListLabelingJobsForWorkteamResponse,
    )
    from .operations.list_lineage_groups import (
        ListLineageGroupsResponse as ListLineageGroupsResponse,
    )
    from .operations.list_mlflow_apps import (
        ListMlflowAppsResponse as ListMlflowAppsResponse,
    )
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersResponse as ListMlflowTrackingServersResponse,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsResponse as ListModelBiasJobDefinitionsResponse,
    )
    from .operations.list_model_card_export_jobs import (
        ListModelCardExportJobsResponse as ListModelCardExportJobsResponse,
    )
    from .operations.list_model_card_versions import (
        ListModelCardVersionsResponse as ListModelCardVersionsResponse,
    )
    from .operations.list_model_cards import (
        ListModelCardsResponse as ListModelCardsResponse,
    )
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsResponse as ListModelExplainabilityJobDefinitionsResponse,
    )
    from .operations.list_model_metadata import (
        ListModelMetadataResponse as ListModelMetadataResponse,
    )
    from .operations.list_model_package_groups import (
        ListModelPackageGroupsResponse as ListModelPackageGroupsResponse,
    )
    from .operations.list_model_packages import (
        ListModelPackagesResponse as ListModelPackagesResponse,
    )
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsResponse as ListModelQualityJobDefinitionsResponse,
    )
    from .operations.list_models import (
        ListModelsResponse as ListModelsResponse,
    )
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryResponse as ListMonitoringAlertHistoryResponse,
    )
    from .operations.list_monitoring_alerts import (
        ListMonitoringAlertsResponse as ListMonitoringAlertsResponse,
    )
    from .operations.list_monitoring_executions import (
        ListMonitoringExecutionsResponse as ListMonitoringExecutionsResponse,
    )
    from .operations.list_monitoring_schedules import (
        ListMonitoringSchedulesResponse as ListMonitoringSchedulesResponse,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsResponse as ListNotebookInstanceLifecycleConfigsResponse,
    )
    from .operations.list_notebook_instances import (
        ListNotebookInstancesResponse as ListNotebookInstancesResponse,
    )
    from .operations.list_optimization_jobs import (
        ListOptimizationJobsResponse as ListOptimizationJobsResponse,
    )
    from .operations.list_partner_apps import (
        ListPartnerAppsResponse as ListPartnerAppsResponse,
    )
    from .operations.list_pipeline_execution_steps import (
        ListPipelineExecutionStepsResponse as ListPipelineExecutionStepsResponse,
    )
    from .operations.list_pipeline_executions import (
        ListPipelineExecutionsResponse as ListPipelineExecutionsResponse,
    )
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionResponse as ListPipelineParametersForExecutionResponse,
    )
    from .operations.list_pipeline_versions import (
        ListPipelineVersionsResponse as ListPipelineVersionsResponse,
    )
    from .operations.list_pipelines import (
        ListPipelinesResponse as ListPipelinesResponse,
    )
    from .operations.list_processing_jobs import (
        ListProcessingJobsResponse as ListProcessingJobsResponse,
    )
    from .operations.list_projects import (
        ListProjectsResponse as ListProjectsResponse,
    )
    from .operations.list_resource_catalogs import (
        ListResourceCatalogsResponse as ListResourceCatalogsResponse,
    )
    from .operations.list_spaces import (
        ListSpacesResponse as ListSpacesResponse,
    )
    from .operations.list_stage_devices import (
        ListStageDevicesResponse as ListStageDevicesResponse,
    )
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsResponse as ListStudioLifecycleConfigsResponse,
    )
    from .operations.list_subscribed_workteams import (
        ListSubscribedWorkteamsResponse as ListSubscribedWorkteamsResponse,
    )
    from .operations.list_tags import (
        ListTagsResponse as ListTagsResponse,
    )
    from .operations.list_training_jobs import (
        ListTrainingJobsResponse as ListTrainingJobsResponse,
    )
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobResponse as ListTrainingJobsForHyperParameterTuningJobResponse,
    )
    from .operations.list_training_plans import (
        ListTrainingPlansResponse as ListTrainingPlansResponse,
    )
    from .operations.list_training_sessions import (
        ListTrainingSessionsResponse as ListTrainingSessionsResponse,
    )
    from .operations.list_transform_jobs import (
        ListTransformJobsResponse as ListTransformJobsResponse,
    )
    from .operations.list_trial_components import (
        ListTrialComponentsResponse as ListTrialComponentsResponse,
    )
    from .operations.list_trials import (
        ListTrialsResponse as ListTrialsResponse,
    )
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityResponse as ListUltraServersByReservedCapacityResponse,
    )
    from .operations.list_user_profiles import (
        ListUserProfilesResponse as ListUserProfilesResponse,
    )
    from .operations.list_workforces import (
        ListWorkforcesResponse as ListWorkforcesResponse,
    )
    from .operations.list_workteams import (
        ListWorkteamsResponse as ListWorkteamsResponse,
    )
    from .operations.move_cluster_nodes import (
        MoveClusterNodesResponse as MoveClusterNodesResponse,
    )
    from .operations.put_endpoint_policy import (
        PutEndpointPolicyResponse as PutEndpointPolicyResponse,
    )
    from .operations.put_model_package_group_policy import (
        PutModelPackageGroupPolicyResponse as PutModelPackageGroupPolicyResponse,
    )
    from .operations.query_lineage import (
        QueryLineageResponse as QueryLineageResponse,
    )
    from .operations.register_devices import (
        RegisterDevicesResponse as RegisterDevicesResponse,
    )
    from .operations.remove_inference_gateway import (
        RemoveInferenceGatewayResponse as RemoveInferenceGatewayResponse,
    )
    from .operations.render_ui_template import (
        RenderUiTemplateResponse as RenderUiTemplateResponse,
    )
    from .operations.retry_pipeline_execution import (
        RetryPipelineExecutionResponse as RetryPipelineExecutionResponse,
    )
    from .operations.search import (
        SearchResponse as SearchResponse,
    )
    from .operations.search_training_plan_offerings import (
        SearchTrainingPlanOfferingsResponse as SearchTrainingPlanOfferingsResponse,
    )
    from .operations.send_pipeline_execution_step_failure import (
        SendPipelineExecutionStepFailureResponse as SendPipelineExecutionStepFailureResponse,
    )
    from .operations.send_pipeline_execution_step_success import (
        SendPipelineExecutionStepSuccessResponse as SendPipelineExecutionStepSuccessResponse,
    )
    from .operations.start_cluster_health_check import (
        StartClusterHealthCheckResponse as StartClusterHealthCheckResponse,
    )
    from .operations.start_edge_deployment_stage import (
        StartEdgeDeploymentStageResponse as StartEdgeDeploymentStageResponse,
    )
    from .operations.start_inference_experiment import (
        StartInferenceExperimentResponse as StartInferenceExperimentResponse,
    )
    from .operations.start_mlflow_tracking_server import (
        StartMlflowTrackingServerResponse as StartMlflowTrackingServerResponse,
    )
    from .operations.start_monitoring_schedule import (
        StartMonitoringScheduleResponse as StartMonitoringScheduleResponse,
    )
    from .operations.start_notebook_instance import (
        StartNotebookInstanceResponse as StartNotebookInstanceResponse,
    )
    from .operations.start_pipeline_execution import (
        StartPipelineExecutionResponse as StartPipelineExecutionResponse,
    )
    from .operations.start_session import (
        StartSessionResponse as StartSessionResponse,
    )
    from .operations.stop_ai_benchmark_job import (
        StopAIBenchmarkJobResponse as StopAIBenchmarkJobResponse,
    )
    from .operations.stop_ai_recommendation_job import (
        StopAIRecommendationJobResponse as StopAIRecommendationJobResponse,
    )
    from .operations.stop_auto_ml_job import (
        StopAutoMLJobResponse as StopAutoMLJobResponse,
    )
    from .operations.stop_compilation_job import (
        StopCompilationJobResponse as StopCompilationJobResponse,
    )
    from .operations.stop_edge_deployment_stage import (
        StopEdgeDeploymentStageResponse as StopEdgeDeploymentStageResponse,
    )
    from .operations.stop_edge_packaging_job import (
        StopEdgePackagingJobResponse as StopEdgePackagingJobResponse,
    )
    from .operations.stop_hyper_parameter_tuning_job import (
        StopHyperParameterTuningJobResponse as StopHyperParameterTuningJobResponse,
    )
    from .operations.stop_inference_experiment import (
        StopInferenceExperimentResponse as StopInferenceExperimentResponse,
    )
    from .operations.stop_inference_recommendations_job import (
        StopInferenceRecommendationsJobResponse as StopInferenceRecommendationsJobResponse,
    )
    from .operations.stop_job import (
        StopJobResponse as StopJobResponse,
    )
    from .operations.stop_labeling_job import (
        StopLabelingJobResponse as StopLabelingJobResponse,
    )
    from .operations.stop_mlflow_tracking_server import (
        StopMlflowTrackingServerResponse as StopMlflowTrackingServerResponse,
    )
    from .operations.stop_monitoring_schedule import (
        StopMonitoringScheduleResponse as StopMonitoringScheduleResponse,
    )
    from .operations.stop_notebook_instance import (
        StopNotebookInstanceResponse as StopNotebookInstanceResponse,
    )
    from .operations.stop_optimization_job import (
        StopOptimizationJobResponse as StopOptimizationJobResponse,
    )
    from .operations.stop_pipeline_execution import (
        StopPipelineExecutionResponse as StopPipelineExecutionResponse,
    )
    from .operations.stop_processing_job import (
        StopProcessingJobResponse as StopProcessingJobResponse,
    )
    from .operations.stop_training_job import (
        StopTrainingJobResponse as StopTrainingJobResponse,
    )
    from .operations.stop_training_session import (
        StopTrainingSessionResponse as StopTrainingSessionResponse,
    )
    from .operations.stop_transform_job import (
        StopTransformJobResponse as StopTransformJobResponse,
    )
    from .operations.update_action import (
        UpdateActionResponse as UpdateActionResponse,
    )
    from .operations.update_app_image_config import (
        UpdateAppImageConfigResponse as UpdateAppImageConfigResponse,
    )
    from .operations.update_artifact import (
        UpdateArtifactResponse as UpdateArtifactResponse,
    )
    from .operations.update_cluster import (
        UpdateClusterResponse as UpdateClusterResponse,
    )
    from .operations.update_cluster_extension import (
        UpdateClusterExtensionResponse as UpdateClusterExtensionResponse,
    )
    from .operations.update_cluster_scheduler_config import (
        UpdateClusterSchedulerConfigResponse as UpdateClusterSchedulerConfigResponse,
    )
    from .operations.update_cluster_software import (
        UpdateClusterSoftwareResponse as UpdateClusterSoftwareResponse,
    )
    from .operations.update_code_repository import (
        UpdateCodeRepositoryResponse as UpdateCodeRepositoryResponse,
    )
    from .operations.update_compute_quota import (
        UpdateComputeQuotaResponse as UpdateComputeQuotaResponse,
    )
    from .operations.update_context import (
        UpdateContextResponse as UpdateContextResponse,
    )
    from .operations.update_device_fleet import (
        UpdateDeviceFleetResponse as UpdateDeviceFleetResponse,
    )
    from .operations.update_devices import (
        UpdateDevicesResponse as UpdateDevicesResponse,
    )
    from .operations.update_domain import (
        UpdateDomainResponse as UpdateDomainResponse,
    )
    from .operations.update_endpoint import (
        UpdateEndpointResponse as UpdateEndpointResponse,
    )
    from .operations.update_endpoint_weights_and_capacities import (
        UpdateEndpointWeightsAndCapacitiesResponse as UpdateEndpointWeightsAndCapacitiesResponse,
    )
    from .operations.update_experiment import (
        UpdateExperimentResponse as UpdateExperimentResponse,
    )
    from .operations.update_feature_group import (
        UpdateFeatureGroupResponse as UpdateFeatureGroupResponse,
    )
    from .operations.update_feature_metadata import (
        UpdateFeatureMetadataResponse as UpdateFeatureMetadataResponse,
    )
    from .operations.update_global_inference_gateway import (
        UpdateGlobalInferenceGatewayResponse as UpdateGlobalInferenceGatewayResponse,
    )
    from .operations.update_hub import (
        UpdateHubResponse as UpdateHubResponse,
    )
    from .operations.update_hub_content import (
        UpdateHubContentResponse as UpdateHubContentResponse,
    )
    from .operations.update_hub_content_reference import (
        UpdateHubContentReferenceResponse as UpdateHubContentReferenceResponse,
    )
    from .operations.update_image import (
        UpdateImageResponse as UpdateImageResponse,
    )
    from .operations.update_image_version import (
        UpdateImageVersionResponse as UpdateImageVersionResponse,
    )
    from .operations.update_inference_component import (
        UpdateInferenceComponentResponse as UpdateInferenceComponentResponse,
    )
    from .operations.update_inference_component_runtime_config import (
        UpdateInferenceComponentRuntimeConfigResponse as UpdateInferenceComponentRuntimeConfigResponse,
    )
    from .operations.update_inference_experiment import (
        UpdateInferenceExperimentResponse as UpdateInferenceExperimentResponse,
    )
    from .operations.update_inference_router import (
        UpdateInferenceRouterResponse as UpdateInferenceRouterResponse,
    )
    from .operations.update_mlflow_app import (
        UpdateMlflowAppResponse as UpdateMlflowAppResponse,
    )
    from .operations.update_mlflow_tracking_server import (
        UpdateMlflowTrackingServerResponse as UpdateMlflowTrackingServerResponse,
    )
    from .operations.update_model_card import (
        UpdateModelCardResponse as UpdateModelCardResponse,
    )
    from .operations.update_model_package import (
        UpdateModelPackageResponse as UpdateModelPackageResponse,
    )
    from .operations.update_monitoring_alert import (
        UpdateMonitoringAlertResponse as UpdateMonitoringAlertResponse,
    )
    from .operations.update_monitoring_schedule import (
        UpdateMonitoringScheduleResponse as UpdateMonitoringScheduleResponse,
    )
    from .operations.update_notebook_instance import (
        UpdateNotebookInstanceResponse as UpdateNotebookInstanceResponse,
    )
    from .operations.update_notebook_instance_lifecycle_config import (
        UpdateNotebookInstanceLifecycleConfigResponse as UpdateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.update_partner_app import (
        UpdatePartnerAppResponse as UpdatePartnerAppResponse,
    )
    from .operations.update_pipeline import (
        UpdatePipelineResponse as UpdatePipelineResponse,
    )
    from .operations.update_pipeline_execution import (
        UpdatePipelineExecutionResponse as UpdatePipelineExecutionResponse,
    )
    from .operations.update_pipeline_version import (
        UpdatePipelineVersionResponse as UpdatePipelineVersionResponse,
    )
    from .operations.update_project import (
        UpdateProjectResponse as UpdateProjectResponse,
    )
    from .operations.update_space import (
        UpdateSpaceResponse as UpdateSpaceResponse,
    )
    from .operations.update_training_job import (
        UpdateTrainingJobResponse as UpdateTrainingJobResponse,
    )
    from .operations.update_trial import (
        UpdateTrialResponse as UpdateTrialResponse,
    )
    from .operations.update_trial_component import (
        UpdateTrialComponentResponse as UpdateTrialComponentResponse,
    )
    from .operations.update_user_profile import (
        UpdateUserProfileResponse as UpdateUserProfileResponse,
    )
    from .operations.update_workforce import (
        UpdateWorkforceResponse as UpdateWorkforceResponse,
    )
    from .operations.update_workteam import (
        UpdateWorkteamResponse as UpdateWorkteamResponse,
    )
