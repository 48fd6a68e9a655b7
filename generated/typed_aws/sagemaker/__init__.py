"""Amazon SageMaker Service.

Provides APIs for creating and managing SageMaker resources.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import (
        SageMakerClient as SageMakerClient,
    )
    from .errors import (
        ConflictException as ConflictException,
        ResourceAlreadyExists as ResourceAlreadyExists,
        ResourceInUse as ResourceInUse,
        ResourceLimitExceeded as ResourceLimitExceeded,
        ResourceNotFound as ResourceNotFound,
    )
    from .operations.add_association import (
        AddAssociationRequest as AddAssociationRequest,
        AddAssociationResponse as AddAssociationResponse,
    )
    from .operations.add_inference_gateway import (
        AddInferenceGatewayRequest as AddInferenceGatewayRequest,
        AddInferenceGatewayResponse as AddInferenceGatewayResponse,
    )
    from .operations.add_tags import (
        AddTagsRequest as AddTagsRequest,
        AddTagsResponse as AddTagsResponse,
    )
    from .operations.associate_trial_component import (
        AssociateTrialComponentRequest as AssociateTrialComponentRequest,
        AssociateTrialComponentResponse as AssociateTrialComponentResponse,
    )
    from .operations.attach_cluster_node_network_interface import (
        AttachClusterNodeNetworkInterfaceRequest as AttachClusterNodeNetworkInterfaceRequest,
        AttachClusterNodeNetworkInterfaceResponse as AttachClusterNodeNetworkInterfaceResponse,
    )
    from .operations.attach_cluster_node_volume import (
        AttachClusterNodeVolumeRequest as AttachClusterNodeVolumeRequest,
        AttachClusterNodeVolumeResponse as AttachClusterNodeVolumeResponse,
    )
    from .operations.batch_add_cluster_nodes import (
        AddClusterNodeSpecification as AddClusterNodeSpecification,
        BatchAddClusterNodesError as BatchAddClusterNodesError,
        BatchAddClusterNodesErrorCode as BatchAddClusterNodesErrorCode,
        BatchAddClusterNodesErrorCodeLike as BatchAddClusterNodesErrorCodeLike,
        BatchAddClusterNodesRequest as BatchAddClusterNodesRequest,
        BatchAddClusterNodesResponse as BatchAddClusterNodesResponse,
        NodeAdditionResult as NodeAdditionResult,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodeLogicalIdsError as BatchDeleteClusterNodeLogicalIdsError,
        BatchDeleteClusterNodesError as BatchDeleteClusterNodesError,
        BatchDeleteClusterNodesErrorCode as BatchDeleteClusterNodesErrorCode,
        BatchDeleteClusterNodesErrorCodeLike as BatchDeleteClusterNodesErrorCodeLike,
        BatchDeleteClusterNodesRequest as BatchDeleteClusterNodesRequest,
        BatchDeleteClusterNodesResponse as BatchDeleteClusterNodesResponse,
    )
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageError as BatchDescribeModelPackageError,
        BatchDescribeModelPackageRequest as BatchDescribeModelPackageRequest,
        BatchDescribeModelPackageResponse as BatchDescribeModelPackageResponse,
        BatchDescribeModelPackageSummary as BatchDescribeModelPackageSummary,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodeLogicalIdsError as BatchRebootClusterNodeLogicalIdsError,
        BatchRebootClusterNodesError as BatchRebootClusterNodesError,
        BatchRebootClusterNodesErrorCode as BatchRebootClusterNodesErrorCode,
        BatchRebootClusterNodesErrorCodeLike as BatchRebootClusterNodesErrorCodeLike,
        BatchRebootClusterNodesRequest as BatchRebootClusterNodesRequest,
        BatchRebootClusterNodesResponse as BatchRebootClusterNodesResponse,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodeLogicalIdsError as BatchReplaceClusterNodeLogicalIdsError,
        BatchReplaceClusterNodesError as BatchReplaceClusterNodesError,
        BatchReplaceClusterNodesErrorCode as BatchReplaceClusterNodesErrorCode,
        BatchReplaceClusterNodesErrorCodeLike as BatchReplaceClusterNodesErrorCodeLike,
        BatchReplaceClusterNodesRequest as BatchReplaceClusterNodesRequest,
        BatchReplaceClusterNodesResponse as BatchReplaceClusterNodesResponse,
    )
    from .operations.create_action import (
        CreateActionRequest as CreateActionRequest,
        CreateActionResponse as CreateActionResponse,
    )
    from .operations.create_ai_benchmark_job import (
        AIBenchmarkOutputConfig as AIBenchmarkOutputConfig,
        CreateAIBenchmarkJobRequest as CreateAIBenchmarkJobRequest,
        CreateAIBenchmarkJobResponse as CreateAIBenchmarkJobResponse,
    )
    from .operations.create_ai_recommendation_job import (
        AIRecommendationOutputConfig as AIRecommendationOutputConfig,
        CreateAIRecommendationJobRequest as CreateAIRecommendationJobRequest,
        CreateAIRecommendationJobResponse as CreateAIRecommendationJobResponse,
    )
    from .operations.create_ai_workload_config import (
        CreateAIWorkloadConfigRequest as CreateAIWorkloadConfigRequest,
        CreateAIWorkloadConfigResponse as CreateAIWorkloadConfigResponse,
    )
    from .operations.create_algorithm import (
        CreateAlgorithmRequest as CreateAlgorithmRequest,
        CreateAlgorithmResponse as CreateAlgorithmResponse,
    )
    from .operations.create_app import (
        CreateAppRequest as CreateAppRequest,
        CreateAppResponse as CreateAppResponse,
    )
    from .operations.create_app_image_config import (
        CreateAppImageConfigRequest as CreateAppImageConfigRequest,
        CreateAppImageConfigResponse as CreateAppImageConfigResponse,
    )
    from .operations.create_artifact import (
        CreateArtifactRequest as CreateArtifactRequest,
        CreateArtifactResponse as CreateArtifactResponse,
    )
    from .operations.create_auto_ml_job import (
        CreateAutoMLJobRequest as CreateAutoMLJobRequest,
        CreateAutoMLJobResponse as CreateAutoMLJobResponse,
    )
    from .operations.create_auto_ml_job_v2 import (
        CreateAutoMLJobV2Request as CreateAutoMLJobV2Request,
        CreateAutoMLJobV2Response as CreateAutoMLJobV2Response,
    )
    from .operations.create_cluster import (
        CreateClusterRequest as CreateClusterRequest,
        CreateClusterResponse as CreateClusterResponse,
    )
    from .operations.create_cluster_extension import (
        CreateClusterExtensionRequest as CreateClusterExtensionRequest,
        CreateClusterExtensionResponse as CreateClusterExtensionResponse,
    )
    from .operations.create_cluster_scheduler_config import (
        CreateClusterSchedulerConfigRequest as CreateClusterSchedulerConfigRequest,
        CreateClusterSchedulerConfigResponse as CreateClusterSchedulerConfigResponse,
    )
    from .operations.create_code_repository import (
        CreateCodeRepositoryRequest as CreateCodeRepositoryRequest,
        CreateCodeRepositoryResponse as CreateCodeRepositoryResponse,
    )
    from .operations.create_compilation_job import (
        CreateCompilationJobRequest as CreateCompilationJobRequest,
        CreateCompilationJobResponse as CreateCompilationJobResponse,
    )
    from .operations.create_compute_quota import (
        CreateComputeQuotaRequest as CreateComputeQuotaRequest,
        CreateComputeQuotaResponse as CreateComputeQuotaResponse,
    )
    from .operations.create_context import (
        CreateContextRequest as CreateContextRequest,
        CreateContextResponse as CreateContextResponse,
    )
    from .operations.create_data_quality_job_definition import (
        CreateDataQualityJobDefinitionRequest as CreateDataQualityJobDefinitionRequest,
        CreateDataQualityJobDefinitionResponse as CreateDataQualityJobDefinitionResponse,
    )
    from .operations.create_device_fleet import (
        CreateDeviceFleetRequest as CreateDeviceFleetRequest,
        CreateDeviceFleetResponse as CreateDeviceFleetResponse,
    )
    from .operations.create_domain import (
        CreateDomainRequest as CreateDomainRequest,
        CreateDomainResponse as CreateDomainResponse,
    )
    from .operations.create_edge_deployment_plan import (
        CreateEdgeDeploymentPlanRequest as CreateEdgeDeploymentPlanRequest,
        CreateEdgeDeploymentPlanResponse as CreateEdgeDeploymentPlanResponse,
    )
    from .operations.create_edge_deployment_stage import (
        CreateEdgeDeploymentStageRequest as CreateEdgeDeploymentStageRequest,
        CreateEdgeDeploymentStageResponse as CreateEdgeDeploymentStageResponse,
    )
    from .operations.create_edge_packaging_job import (
        CreateEdgePackagingJobRequest as CreateEdgePackagingJobRequest,
        CreateEdgePackagingJobResponse as CreateEdgePackagingJobResponse,
    )
    from .operations.create_endpoint import (
        CreateEndpointRequest as CreateEndpointRequest,
        CreateEndpointResponse as CreateEndpointResponse,
    )
    from .operations.create_endpoint_config import (
        CreateEndpointConfigRequest as CreateEndpointConfigRequest,
        CreateEndpointConfigResponse as CreateEndpointConfigResponse,
    )
    from .operations.create_experiment import (
        CreateExperimentRequest as CreateExperimentRequest,
        CreateExperimentResponse as CreateExperimentResponse,
    )
    from .operations.create_feature_group import (
        CreateFeatureGroupRequest as CreateFeatureGroupRequest,
        CreateFeatureGroupResponse as CreateFeatureGroupResponse,
        ThroughputConfig as ThroughputConfig,
    )
    from .operations.create_flow_definition import (
        CreateFlowDefinitionRequest as CreateFlowDefinitionRequest,
        CreateFlowDefinitionResponse as CreateFlowDefinitionResponse,
    )
    from .operations.create_global_inference_gateway import (
        CreateGlobalInferenceGatewayRequest as CreateGlobalInferenceGatewayRequest,
        CreateGlobalInferenceGatewayResponse as CreateGlobalInferenceGatewayResponse,
    )
    from .operations.create_hub import (
        CreateHubRequest as CreateHubRequest,
        CreateHubResponse as CreateHubResponse,
    )
    from .operations.create_hub_content_presigned_urls import (
        AuthorizedUrl as AuthorizedUrl,
        CreateHubContentPresignedUrlsPaginator as CreateHubContentPresignedUrlsPaginator,
        CreateHubContentPresignedUrlsRequest as CreateHubContentPresignedUrlsRequest,
        CreateHubContentPresignedUrlsResponse as CreateHubContentPresignedUrlsResponse,
        PresignedUrlAccessConfig as PresignedUrlAccessConfig,
    )
    from .operations.create_hub_content_reference import (
        CreateHubContentReferenceRequest as CreateHubContentReferenceRequest,
        CreateHubContentReferenceResponse as CreateHubContentReferenceResponse,
    )
    from .operations.create_human_task_ui import (
        CreateHumanTaskUiRequest as CreateHumanTaskUiRequest,
        CreateHumanTaskUiResponse as CreateHumanTaskUiResponse,
    )
    from .operations.create_hyper_parameter_tuning_job import (
        CreateHyperParameterTuningJobRequest as CreateHyperParameterTuningJobRequest,
        CreateHyperParameterTuningJobResponse as CreateHyperParameterTuningJobResponse,
    )
    from .operations.create_image import (
        CreateImageRequest as CreateImageRequest,
        CreateImageResponse as CreateImageResponse,
    )
    from .operations.create_image_version import (
        CreateImageVersionRequest as CreateImageVersionRequest,
        CreateImageVersionResponse as CreateImageVersionResponse,
    )
    from .operations.create_inference_component import (
        CreateInferenceComponentRequest as CreateInferenceComponentRequest,
        CreateInferenceComponentResponse as CreateInferenceComponentResponse,
    )
    from .operations.create_inference_experiment import (
        CreateInferenceExperimentRequest as CreateInferenceExperimentRequest,
        CreateInferenceExperimentResponse as CreateInferenceExperimentResponse,
    )
    from .operations.create_inference_recommendations_job import (
        CreateInferenceRecommendationsJobRequest as CreateInferenceRecommendationsJobRequest,
        CreateInferenceRecommendationsJobResponse as CreateInferenceRecommendationsJobResponse,
        RecommendationJobCompiledOutputConfig as RecommendationJobCompiledOutputConfig,
        RecommendationJobOutputConfig as RecommendationJobOutputConfig,
    )
    from .operations.create_inference_router import (
        CreateInferenceRouterRequest as CreateInferenceRouterRequest,
        CreateInferenceRouterResponse as CreateInferenceRouterResponse,
    )
    from .operations.create_job import (
        CreateJobRequest as CreateJobRequest,
        CreateJobResponse as CreateJobResponse,
    )
    from .operations.create_labeling_job import (
        CreateLabelingJobRequest as CreateLabelingJobRequest,
        CreateLabelingJobResponse as CreateLabelingJobResponse,
    )
    from .operations.create_mlflow_app import (
        CreateMlflowAppRequest as CreateMlflowAppRequest,
        CreateMlflowAppResponse as CreateMlflowAppResponse,
    )
    from .operations.create_mlflow_tracking_server import (
        CreateMlflowTrackingServerRequest as CreateMlflowTrackingServerRequest,
        CreateMlflowTrackingServerResponse as CreateMlflowTrackingServerResponse,
    )
    from .operations.create_model import (
        CreateModelRequest as CreateModelRequest,
        CreateModelResponse as CreateModelResponse,
    )
    from .operations.create_model_bias_job_definition import (
        CreateModelBiasJobDefinitionRequest as CreateModelBiasJobDefinitionRequest,
        CreateModelBiasJobDefinitionResponse as CreateModelBiasJobDefinitionResponse,
    )
    from .operations.create_model_card import (
        CreateModelCardRequest as CreateModelCardRequest,
        CreateModelCardResponse as CreateModelCardResponse,
    )
    from .operations.create_model_card_export_job import (
        CreateModelCardExportJobRequest as CreateModelCardExportJobRequest,
        CreateModelCardExportJobResponse as CreateModelCardExportJobResponse,
    )
    from .operations.create_model_explainability_job_definition import (
        CreateModelExplainabilityJobDefinitionRequest as CreateModelExplainabilityJobDefinitionRequest,
        CreateModelExplainabilityJobDefinitionResponse as CreateModelExplainabilityJobDefinitionResponse,
    )
    from .operations.create_model_package import (
        CreateModelPackageRequest as CreateModelPackageRequest,
        CreateModelPackageResponse as CreateModelPackageResponse,
    )
    from .operations.create_model_package_group import (
        CreateModelPackageGroupRequest as CreateModelPackageGroupRequest,
        CreateModelPackageGroupResponse as CreateModelPackageGroupResponse,
    )
    from .operations.create_model_quality_job_definition import (
        CreateModelQualityJobDefinitionRequest as CreateModelQualityJobDefinitionRequest,
        CreateModelQualityJobDefinitionResponse as CreateModelQualityJobDefinitionResponse,
    )
    from .operations.create_monitoring_schedule import (
        CreateMonitoringScheduleRequest as CreateMonitoringScheduleRequest,
        CreateMonitoringScheduleResponse as CreateMonitoringScheduleResponse,
    )
    from .operations.create_notebook_instance import (
        CreateNotebookInstanceRequest as CreateNotebookInstanceRequest,
        CreateNotebookInstanceResponse as CreateNotebookInstanceResponse,
    )
    from .operations.create_notebook_instance_lifecycle_config import (
        CreateNotebookInstanceLifecycleConfigRequest as CreateNotebookInstanceLifecycleConfigRequest,
        CreateNotebookInstanceLifecycleConfigResponse as CreateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.create_optimization_job import (
        CreateOptimizationJobRequest as CreateOptimizationJobRequest,
        CreateOptimizationJobResponse as CreateOptimizationJobResponse,
    )
    from .operations.create_partner_app import (
        CreatePartnerAppRequest as CreatePartnerAppRequest,
        CreatePartnerAppResponse as CreatePartnerAppResponse,
    )
    from .operations.create_partner_app_presigned_url import (
        CreatePartnerAppPresignedUrlRequest as CreatePartnerAppPresignedUrlRequest,
        CreatePartnerAppPresignedUrlResponse as CreatePartnerAppPresignedUrlResponse,
    )
    from .operations.create_pipeline import (
        CreatePipelineRequest as CreatePipelineRequest,
        CreatePipelineResponse as CreatePipelineResponse,
    )
    from .operations.create_presigned_domain_url import (
        CreatePresignedDomainUrlRequest as CreatePresignedDomainUrlRequest,
        CreatePresignedDomainUrlResponse as CreatePresignedDomainUrlResponse,
    )
    from .operations.create_presigned_mlflow_app_url import (
        CreatePresignedMlflowAppUrlRequest as CreatePresignedMlflowAppUrlRequest,
        CreatePresignedMlflowAppUrlResponse as CreatePresignedMlflowAppUrlResponse,
    )
    from .operations.create_presigned_mlflow_tracking_server_url import (
        CreatePresignedMlflowTrackingServerUrlRequest as CreatePresignedMlflowTrackingServerUrlRequest,
        CreatePresignedMlflowTrackingServerUrlResponse as CreatePresignedMlflowTrackingServerUrlResponse,
    )
    from .operations.create_presigned_notebook_instance_url import (
        CreatePresignedNotebookInstanceUrlRequest as CreatePresignedNotebookInstanceUrlRequest,
        CreatePresignedNotebookInstanceUrlResponse as CreatePresignedNotebookInstanceUrlResponse,
    )
    from .operations.create_processing_job import (
        CreateProcessingJobRequest as CreateProcessingJobRequest,
        CreateProcessingJobResponse as CreateProcessingJobResponse,
    )
    from .operations.create_project import (
        CfnCreateTemplateProvider as CfnCreateTemplateProvider,
        CfnStackCreateParameter as CfnStackCreateParameter,
        CreateProjectRequest as CreateProjectRequest,
        CreateProjectResponse as CreateProjectResponse,
        CreateTemplateProvider as CreateTemplateProvider,
    )
    from .operations.create_space import (
        CreateSpaceRequest as CreateSpaceRequest,
        CreateSpaceResponse as CreateSpaceResponse,
    )
    from .operations.create_studio_lifecycle_config import (
        CreateStudioLifecycleConfigRequest as CreateStudioLifecycleConfigRequest,
        CreateStudioLifecycleConfigResponse as CreateStudioLifecycleConfigResponse,
    )
    from .operations.create_training_job import (
        CreateTrainingJobRequest as CreateTrainingJobRequest,
        CreateTrainingJobResponse as CreateTrainingJobResponse,
        SessionChainingConfig as SessionChainingConfig,
    )
    from .operations.create_training_plan import (
        CreateTrainingPlanRequest as CreateTrainingPlanRequest,
        CreateTrainingPlanResponse as CreateTrainingPlanResponse,
    )
    from .operations.create_training_session import (
        CreateTrainingSessionRequest as CreateTrainingSessionRequest,
        CreateTrainingSessionResponse as CreateTrainingSessionResponse,
    )
    from .operations.create_transform_job import (
        CreateTransformJobRequest as CreateTransformJobRequest,
        CreateTransformJobResponse as CreateTransformJobResponse,
    )
    from .operations.create_trial import (
        CreateTrialRequest as CreateTrialRequest,
        CreateTrialResponse as CreateTrialResponse,
    )
    from .operations.create_trial_component import (
        CreateTrialComponentRequest as CreateTrialComponentRequest,
        CreateTrialComponentResponse as CreateTrialComponentResponse,
    )
    from .operations.create_user_profile import (
        CreateUserProfileRequest as CreateUserProfileRequest,
        CreateUserProfileResponse as CreateUserProfileResponse,
    )
    from .operations.create_workforce import (
        CreateWorkforceRequest as CreateWorkforceRequest,
        CreateWorkforceResponse as CreateWorkforceResponse,
    )
    from .operations.create_workteam import (
        CreateWorkteamRequest as CreateWorkteamRequest,
        CreateWorkteamResponse as CreateWorkteamResponse,
    )
    from .operations.delete_action import (
        DeleteActionRequest as DeleteActionRequest,
        DeleteActionResponse as DeleteActionResponse,
    )
    from .operations.delete_ai_benchmark_job import (
        DeleteAIBenchmarkJobRequest as DeleteAIBenchmarkJobRequest,
        DeleteAIBenchmarkJobResponse as DeleteAIBenchmarkJobResponse,
    )
    from .operations.delete_ai_recommendation_job import (
        DeleteAIRecommendationJobRequest as DeleteAIRecommendationJobRequest,
        DeleteAIRecommendationJobResponse as DeleteAIRecommendationJobResponse,
    )
    from .operations.delete_ai_workload_config import (
        DeleteAIWorkloadConfigRequest as DeleteAIWorkloadConfigRequest,
        DeleteAIWorkloadConfigResponse as DeleteAIWorkloadConfigResponse,
    )
    from .operations.delete_algorithm import (
        DeleteAlgorithmRequest as DeleteAlgorithmRequest,
        DeleteAlgorithmResponse as DeleteAlgorithmResponse,
    )
    from .operations.delete_app import (
        DeleteAppRequest as DeleteAppRequest,
        DeleteAppResponse as DeleteAppResponse,
    )
    from .operations.delete_app_image_config import (
        DeleteAppImageConfigRequest as DeleteAppImageConfigRequest,
        DeleteAppImageConfigResponse as DeleteAppImageConfigResponse,
    )
    from .operations.delete_artifact import (
        DeleteArtifactRequest as DeleteArtifactRequest,
        DeleteArtifactResponse as DeleteArtifactResponse,
    )
    from .operations.delete_association import (
        DeleteAssociationRequest as DeleteAssociationRequest,
        DeleteAssociationResponse as DeleteAssociationResponse,
    )
    from .operations.delete_cluster import (
        DeleteClusterRequest as DeleteClusterRequest,
        DeleteClusterResponse as DeleteClusterResponse,
    )
    from .operations.delete_cluster_extension import (
        DeleteClusterExtensionRequest as DeleteClusterExtensionRequest,
        DeleteClusterExtensionResponse as DeleteClusterExtensionResponse,
    )
    from .operations.delete_cluster_scheduler_config import (
        DeleteClusterSchedulerConfigRequest as DeleteClusterSchedulerConfigRequest,
        DeleteClusterSchedulerConfigResponse as DeleteClusterSchedulerConfigResponse,
    )
    from .operations.delete_code_repository import (
        DeleteCodeRepositoryRequest as DeleteCodeRepositoryRequest,
        DeleteCodeRepositoryResponse as DeleteCodeRepositoryResponse,
    )
    from .operations.delete_compilation_job import (
        DeleteCompilationJobRequest as DeleteCompilationJobRequest,
        DeleteCompilationJobResponse as DeleteCompilationJobResponse,
    )
    from .operations.delete_compute_quota import (
        DeleteComputeQuotaRequest as DeleteComputeQuotaRequest,
        DeleteComputeQuotaResponse as DeleteComputeQuotaResponse,
    )
    from .operations.delete_context import (
        DeleteContextRequest as DeleteContextRequest,
        DeleteContextResponse as DeleteContextResponse,
    )
    from .operations.delete_data_quality_job_definition import (
        DeleteDataQualityJobDefinitionRequest as DeleteDataQualityJobDefinitionRequest,
        DeleteDataQualityJobDefinitionResponse as DeleteDataQualityJobDefinitionResponse,
    )
    from .operations.delete_device_fleet import (
        DeleteDeviceFleetRequest as DeleteDeviceFleetRequest,
        DeleteDeviceFleetResponse as DeleteDeviceFleetResponse,
    )
    from .operations.delete_domain import (
        DeleteDomainRequest as DeleteDomainRequest,
        DeleteDomainResponse as DeleteDomainResponse,
        RetentionPolicy as RetentionPolicy,
        RetentionType as RetentionType,
        RetentionTypeLike as RetentionTypeLike,
    )
    from .operations.delete_edge_deployment_plan import (
        DeleteEdgeDeploymentPlanRequest as DeleteEdgeDeploymentPlanRequest,
        DeleteEdgeDeploymentPlanResponse as DeleteEdgeDeploymentPlanResponse,
    )
    from .operations.delete_edge_deployment_stage import (
        DeleteEdgeDeploymentStageRequest as DeleteEdgeDeploymentStageRequest,
        DeleteEdgeDeploymentStageResponse as DeleteEdgeDeploymentStageResponse,
    )
    from .operations.delete_endpoint import (
        DeleteEndpointRequest as DeleteEndpointRequest,
        DeleteEndpointResponse as DeleteEndpointResponse,
    )
    from .operations.delete_endpoint_config import (
        DeleteEndpointConfigRequest as DeleteEndpointConfigRequest,
        DeleteEndpointConfigResponse as DeleteEndpointConfigResponse,
    )
    from .operations.delete_endpoint_policy import (
        DeleteEndpointPolicyRequest as DeleteEndpointPolicyRequest,
        DeleteEndpointPolicyResponse as DeleteEndpointPolicyResponse,
    )
    from .operations.delete_experiment import (
        DeleteExperimentRequest as DeleteExperimentRequest,
        DeleteExperimentResponse as DeleteExperimentResponse,
    )
    from .operations.delete_feature_group import (
        DeleteFeatureGroupRequest as DeleteFeatureGroupRequest,
        DeleteFeatureGroupResponse as DeleteFeatureGroupResponse,
    )
    from .operations.delete_flow_definition import (
        DeleteFlowDefinitionRequest as DeleteFlowDefinitionRequest,
        DeleteFlowDefinitionResponse as DeleteFlowDefinitionResponse,
    )
    from .operations.delete_global_inference_gateway import (
        DeleteGlobalInferenceGatewayRequest as DeleteGlobalInferenceGatewayRequest,
        DeleteGlobalInferenceGatewayResponse as DeleteGlobalInferenceGatewayResponse,
    )
    from .operations.delete_hub import (
        DeleteHubRequest as DeleteHubRequest,
        DeleteHubResponse as DeleteHubResponse,
    )
    from .operations.delete_hub_content import (
        DeleteHubContentRequest as DeleteHubContentRequest,
        DeleteHubContentResponse as DeleteHubContentResponse,
    )
    from .operations.delete_hub_content_reference import (
        DeleteHubContentReferenceRequest as DeleteHubContentReferenceRequest,
        DeleteHubContentReferenceResponse as DeleteHubContentReferenceResponse,
    )
    from .operations.delete_human_task_ui import (
        DeleteHumanTaskUiRequest as DeleteHumanTaskUiRequest,
        DeleteHumanTaskUiResponse as DeleteHumanTaskUiResponse,
    )
    from .operations.delete_hyper_parameter_tuning_job import (
        DeleteHyperParameterTuningJobRequest as DeleteHyperParameterTuningJobRequest,
        DeleteHyperParameterTuningJobResponse as DeleteHyperParameterTuningJobResponse,
    )
    from .operations.delete_image import (
        DeleteImageRequest as DeleteImageRequest,
        DeleteImageResponse as DeleteImageResponse,
    )
    from .operations.delete_image_version import (
        DeleteImageVersionRequest as DeleteImageVersionRequest,
        DeleteImageVersionResponse as DeleteImageVersionResponse,
    )
    from .operations.delete_inference_component import (
        DeleteInferenceComponentRequest as DeleteInferenceComponentRequest,
        DeleteInferenceComponentResponse as DeleteInferenceComponentResponse,
    )
    from .operations.delete_inference_experiment import (
        DeleteInferenceExperimentRequest as DeleteInferenceExperimentRequest,
        DeleteInferenceExperimentResponse as DeleteInferenceExperimentResponse,
    )
    from .operations.delete_inference_router import (
        DeleteInferenceRouterRequest as DeleteInferenceRouterRequest,
        DeleteInferenceRouterResponse as DeleteInferenceRouterResponse,
    )
    from .operations.delete_job import (
        DeleteJobRequest as DeleteJobRequest,
        DeleteJobResponse as DeleteJobResponse,
    )
    from .operations.delete_mlflow_app import (
        DeleteMlflowAppRequest as DeleteMlflowAppRequest,
        DeleteMlflowAppResponse as DeleteMlflowAppResponse,
    )
    from .operations.delete_mlflow_tracking_server import (
        DeleteMlflowTrackingServerRequest as DeleteMlflowTrackingServerRequest,
        DeleteMlflowTrackingServerResponse as DeleteMlflowTrackingServerResponse,
    )
    from .operations.delete_model import (
        DeleteModelRequest as DeleteModelRequest,
        DeleteModelResponse as DeleteModelResponse,
    )
    from .operations.delete_model_bias_job_definition import (
        DeleteModelBiasJobDefinitionRequest as DeleteModelBiasJobDefinitionRequest,
        DeleteModelBiasJobDefinitionResponse as DeleteModelBiasJobDefinitionResponse,
    )
    from .operations.delete_model_card import (
        DeleteModelCardRequest as DeleteModelCardRequest,
        DeleteModelCardResponse as DeleteModelCardResponse,
    )
    from .operations.delete_model_explainability_job_definition import (
        DeleteModelExplainabilityJobDefinitionRequest as DeleteModelExplainabilityJobDefinitionRequest,
        DeleteModelExplainabilityJobDefinitionResponse as DeleteModelExplainabilityJobDefinitionResponse,
    )
    from .operations.delete_model_package import (
        DeleteModelPackageRequest as DeleteModelPackageRequest,
        DeleteModelPackageResponse as DeleteModelPackageResponse,
    )
    from .operations.delete_model_package_group import (
        DeleteModelPackageGroupRequest as DeleteModelPackageGroupRequest,
        DeleteModelPackageGroupResponse as DeleteModelPackageGroupResponse,
    )
    from .operations.delete_model_package_group_policy import (
        DeleteModelPackageGroupPolicyRequest as DeleteModelPackageGroupPolicyRequest,
        DeleteModelPackageGroupPolicyResponse as DeleteModelPackageGroupPolicyResponse,
    )
    from .operations.delete_model_quality_job_definition import (
        DeleteModelQualityJobDefinitionRequest as DeleteModelQualityJobDefinitionRequest,
        DeleteModelQualityJobDefinitionResponse as DeleteModelQualityJobDefinitionResponse,
    )
    from .operations.delete_monitoring_schedule import (
        DeleteMonitoringScheduleRequest as DeleteMonitoringScheduleRequest,
        DeleteMonitoringScheduleResponse as DeleteMonitoringScheduleResponse,
    )
    from .operations.delete_notebook_instance import (
        DeleteNotebookInstanceRequest as DeleteNotebookInstanceRequest,
        DeleteNotebookInstanceResponse as DeleteNotebookInstanceResponse,
    )
    from .operations.delete_notebook_instance_lifecycle_config import (
        DeleteNotebookInstanceLifecycleConfigRequest as DeleteNotebookInstanceLifecycleConfigRequest,
        DeleteNotebookInstanceLifecycleConfigResponse as DeleteNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.delete_optimization_job import (
        DeleteOptimizationJobRequest as DeleteOptimizationJobRequest,
        DeleteOptimizationJobResponse as DeleteOptimizationJobResponse,
    )
    from .operations.delete_partner_app import (
        DeletePartnerAppRequest as DeletePartnerAppRequest,
        DeletePartnerAppResponse as DeletePartnerAppResponse,
    )
    from .operations.delete_pipeline import (
        DeletePipelineRequest as DeletePipelineRequest,
        DeletePipelineResponse as DeletePipelineResponse,
    )
    from .operations.delete_processing_job import (
        DeleteProcessingJobRequest as DeleteProcessingJobRequest,
        DeleteProcessingJobResponse as DeleteProcessingJobResponse,
    )
    from .operations.delete_project import (
        DeleteProjectRequest as DeleteProjectRequest,
        DeleteProjectResponse as DeleteProjectResponse,
    )
    from .operations.delete_space import (
        DeleteSpaceRequest as DeleteSpaceRequest,
        DeleteSpaceResponse as DeleteSpaceResponse,
    )
    from .operations.delete_studio_lifecycle_config import (
        DeleteStudioLifecycleConfigRequest as DeleteStudioLifecycleConfigRequest,
        DeleteStudioLifecycleConfigResponse as DeleteStudioLifecycleConfigResponse,
    )
    from .operations.delete_tags import (
        DeleteTagsRequest as DeleteTagsRequest,
        DeleteTagsResponse as DeleteTagsResponse,
    )
    from .operations.delete_training_job import (
        DeleteTrainingJobRequest as DeleteTrainingJobRequest,
        DeleteTrainingJobResponse as DeleteTrainingJobResponse,
    )
    from .operations.delete_training_session import (
        DeleteTrainingSessionRequest as DeleteTrainingSessionRequest,
        DeleteTrainingSessionResponse as DeleteTrainingSessionResponse,
    )
    from .operations.delete_trial import (
        DeleteTrialRequest as DeleteTrialRequest,
        DeleteTrialResponse as DeleteTrialResponse,
    )
    from .operations.delete_trial_component import (
        DeleteTrialComponentRequest as DeleteTrialComponentRequest,
        DeleteTrialComponentResponse as DeleteTrialComponentResponse,
    )
    from .operations.delete_user_profile import (
        DeleteUserProfileRequest as DeleteUserProfileRequest,
        DeleteUserProfileResponse as DeleteUserProfileResponse,
    )
    from .operations.delete_workforce import (
        DeleteWorkforceRequest as DeleteWorkforceRequest,
        DeleteWorkforceResponse as DeleteWorkforceResponse,
    )
    from .operations.delete_workteam import (
        DeleteWorkteamRequest as DeleteWorkteamRequest,
        DeleteWorkteamResponse as DeleteWorkteamResponse,
    )
    from .operations.deregister_devices import (
        DeregisterDevicesRequest as DeregisterDevicesRequest,
        DeregisterDevicesResponse as DeregisterDevicesResponse,
    )
    from .operations.describe_action import (
        DescribeActionRequest as DescribeActionRequest,
        DescribeActionResponse as DescribeActionResponse,
    )
    from .operations.describe_ai_benchmark_job import (
        AIBenchmarkOutputResult as AIBenchmarkOutputResult,
        AICloudWatchLogs as AICloudWatchLogs,
        DescribeAIBenchmarkJobRequest as DescribeAIBenchmarkJobRequest,
        DescribeAIBenchmarkJobResponse as DescribeAIBenchmarkJobResponse,
    )
    from .operations.describe_ai_recommendation_job import (
        AIRecommendation as AIRecommendation,
        AIRecommendationAdapterDetails as AIRecommendationAdapterDetails,
        AIRecommendationDeploymentConfiguration as AIRecommendationDeploymentConfiguration,
        AIRecommendationDeploymentS3Channel as AIRecommendationDeploymentS3Channel,
        AIRecommendationInstanceDetail as AIRecommendationInstanceDetail,
        AIRecommendationModelDetails as AIRecommendationModelDetails,
        AIRecommendationOptimizationDetail as AIRecommendationOptimizationDetail,
        AIRecommendationOptimizationType as AIRecommendationOptimizationType,
        AIRecommendationOptimizationTypeLike as AIRecommendationOptimizationTypeLike,
        AIRecommendationOutputResult as AIRecommendationOutputResult,
        AIRecommendationPerformanceMetric as AIRecommendationPerformanceMetric,
        DescribeAIRecommendationJobRequest as DescribeAIRecommendationJobRequest,
        DescribeAIRecommendationJobResponse as DescribeAIRecommendationJobResponse,
    )
    from .operations.describe_ai_workload_config import (
        DescribeAIWorkloadConfigRequest as DescribeAIWorkloadConfigRequest,
        DescribeAIWorkloadConfigResponse as DescribeAIWorkloadConfigResponse,
    )
    from .operations.describe_algorithm import (
        AlgorithmStatusDetails as AlgorithmStatusDetails,
        AlgorithmStatusItem as AlgorithmStatusItem,
        DescribeAlgorithmRequest as DescribeAlgorithmRequest,
        DescribeAlgorithmResponse as DescribeAlgorithmResponse,
        DetailedAlgorithmStatus as DetailedAlgorithmStatus,
        DetailedAlgorithmStatusLike as DetailedAlgorithmStatusLike,
    )
    from .operations.describe_app import (
        DescribeAppRequest as DescribeAppRequest,
        DescribeAppResponse as DescribeAppResponse,
    )
    from .operations.describe_app_image_config import (
        DescribeAppImageConfigRequest as DescribeAppImageConfigRequest,
        DescribeAppImageConfigResponse as DescribeAppImageConfigResponse,
    )
    from .operations.describe_artifact import (
        DescribeArtifactRequest as DescribeArtifactRequest,
        DescribeArtifactResponse as DescribeArtifactResponse,
    )
    from .operations.describe_auto_ml_job import (
        DescribeAutoMLJobRequest as DescribeAutoMLJobRequest,
        DescribeAutoMLJobResponse as DescribeAutoMLJobResponse,
        ResolvedAttributes as ResolvedAttributes,
    )
    from .operations.describe_auto_ml_job_v2 import (
        AutoMLProblemTypeConfigName as AutoMLProblemTypeConfigName,
        AutoMLProblemTypeConfigNameLike as AutoMLProblemTypeConfigNameLike,
        AutoMLProblemTypeResolvedAttributes as AutoMLProblemTypeResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes as AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes as AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes,
        AutoMLResolvedAttributes as AutoMLResolvedAttributes,
        DescribeAutoMLJobV2Request as DescribeAutoMLJobV2Request,
        DescribeAutoMLJobV2Response as DescribeAutoMLJobV2Response,
        TabularResolvedAttributes as TabularResolvedAttributes,
        TextGenerationResolvedAttributes as TextGenerationResolvedAttributes,
    )
    from .operations.describe_cluster import (
        ActiveClusterOperationName as ActiveClusterOperationName,
        ActiveClusterOperationNameLike as ActiveClusterOperationNameLike,
        ClusterAutoPatchConfigDetails as ClusterAutoPatchConfigDetails,
        ClusterAutoScalingConfigOutput as ClusterAutoScalingConfigOutput,
        ClusterAutoScalingStatus as ClusterAutoScalingStatus,
        ClusterAutoScalingStatusLike as ClusterAutoScalingStatusLike,
        ClusterInstanceGroupDetails as ClusterInstanceGroupDetails,
        ClusterInstanceRequirementDetails as ClusterInstanceRequirementDetails,
        ClusterInstanceTypeDetail as ClusterInstanceTypeDetail,
        ClusterKubernetesConfigDetails as ClusterKubernetesConfigDetails,
        ClusterPatchScheduleDetails as ClusterPatchScheduleDetails,
        ClusterRestrictedInstanceGroupDetails as ClusterRestrictedInstanceGroupDetails,
        ClusterRestrictedInstanceGroupsConfigOutput as ClusterRestrictedInstanceGroupsConfigOutput,
        ClusterSharedEnvironmentConfigDetails as ClusterSharedEnvironmentConfigDetails,
        ClusterSlurmConfigDetails as ClusterSlurmConfigDetails,
        DescribeClusterRequest as DescribeClusterRequest,
        DescribeClusterResponse as DescribeClusterResponse,
        EnvironmentConfigDetails as EnvironmentConfigDetails,
        InstanceGroupStatus as InstanceGroupStatus,
        InstanceGroupStatusLike as InstanceGroupStatusLike,
        SoftwareUpdateStatus as SoftwareUpdateStatus,
        SoftwareUpdateStatusLike as SoftwareUpdateStatusLike,
    )
    from .operations.describe_cluster_event import (
        AdditionalEnis as AdditionalEnis,
        CapacityReservation as CapacityReservation,
        CapacityReservationType as CapacityReservationType,
        CapacityReservationTypeLike as CapacityReservationTypeLike,
        ClusterEventDetail as ClusterEventDetail,
        ClusterMetadata as ClusterMetadata,
        DatabaseConfigurationMetadata as DatabaseConfigurationMetadata,
        DatabaseConfigurationRollbackStatus as DatabaseConfigurationRollbackStatus,
        DatabaseConfigurationRollbackStatusLike as DatabaseConfigurationRollbackStatusLike,
        DescribeClusterEventRequest as DescribeClusterEventRequest,
        DescribeClusterEventResponse as DescribeClusterEventResponse,
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
        SlurmHealthComponent as SlurmHealthComponent,
        SlurmHealthComponentLike as SlurmHealthComponentLike,
        SlurmHealthMetadata as SlurmHealthMetadata,
        SlurmHealthReason as SlurmHealthReason,
        SlurmHealthReasonLike as SlurmHealthReasonLike,
        SlurmHealthStatus as SlurmHealthStatus,
        SlurmHealthStatusLike as SlurmHealthStatusLike,
    )
    from .operations.describe_cluster_extension import (
        DescribeClusterExtensionRequest as DescribeClusterExtensionRequest,
        DescribeClusterExtensionResponse as DescribeClusterExtensionResponse,
        ExtensionDetails as ExtensionDetails,
        ExtensionHealth as ExtensionHealth,
        ExtensionHealthIssue as ExtensionHealthIssue,
        ExtensionHealthIssueCode as ExtensionHealthIssueCode,
        ExtensionHealthIssueCodeLike as ExtensionHealthIssueCodeLike,
        ExtensionNodeSummary as ExtensionNodeSummary,
    )
    from .operations.describe_cluster_node import (
        ClusterCapacityType as ClusterCapacityType,
        ClusterCapacityTypeLike as ClusterCapacityTypeLike,
        ClusterInstancePlacement as ClusterInstancePlacement,
        ClusterKubernetesConfigNodeDetails as ClusterKubernetesConfigNodeDetails,
        ClusterNodeDetails as ClusterNodeDetails,
        DescribeClusterNodeRequest as DescribeClusterNodeRequest,
        DescribeClusterNodeResponse as DescribeClusterNodeResponse,
    )
    from .operations.describe_cluster_operation import (
        ClusterOperationScalingConfiguration as ClusterOperationScalingConfiguration,
        ClusterOperationScalingDetails as ClusterOperationScalingDetails,
        DescribeClusterOperationRequest as DescribeClusterOperationRequest,
        DescribeClusterOperationResponse as DescribeClusterOperationResponse,
    )
    from .operations.describe_cluster_scheduler_config import (
        DescribeClusterSchedulerConfigRequest as DescribeClusterSchedulerConfigRequest,
        DescribeClusterSchedulerConfigResponse as DescribeClusterSchedulerConfigResponse,
        SchedulerConfigComponent as SchedulerConfigComponent,
        SchedulerConfigComponentLike as SchedulerConfigComponentLike,
    )
    from .operations.describe_code_repository import (
        DescribeCodeRepositoryRequest as DescribeCodeRepositoryRequest,
        DescribeCodeRepositoryResponse as DescribeCodeRepositoryResponse,
    )
    from .operations.describe_compilation_job import (
        DerivedInformation as DerivedInformation,
        DescribeCompilationJobRequest as DescribeCompilationJobRequest,
        DescribeCompilationJobResponse as DescribeCompilationJobResponse,
        ModelDigests as ModelDigests,
    )
    from .operations.describe_compute_quota import (
        DescribeComputeQuotaRequest as DescribeComputeQuotaRequest,
        DescribeComputeQuotaResponse as DescribeComputeQuotaResponse,
    )
    from .operations.describe_context import (
        DescribeContextRequest as DescribeContextRequest,
        DescribeContextResponse as DescribeContextResponse,
    )
    from .operations.describe_data_quality_job_definition import (
        DescribeDataQualityJobDefinitionRequest as DescribeDataQualityJobDefinitionRequest,
        DescribeDataQualityJobDefinitionResponse as DescribeDataQualityJobDefinitionResponse,
    )
    from .operations.describe_device import (
        DescribeDeviceRequest as DescribeDeviceRequest,
        DescribeDeviceResponse as DescribeDeviceResponse,
        EdgeModel as EdgeModel,
    )
    from .operations.describe_device_fleet import (
        DescribeDeviceFleetRequest as DescribeDeviceFleetRequest,
        DescribeDeviceFleetResponse as DescribeDeviceFleetResponse,
    )
    from .operations.describe_domain import (
        DescribeDomainRequest as DescribeDomainRequest,
        DescribeDomainResponse as DescribeDomainResponse,
    )
    from .operations.describe_edge_deployment_plan import (
        DeploymentStageStatusSummary as DeploymentStageStatusSummary,
        DescribeEdgeDeploymentPlanRequest as DescribeEdgeDeploymentPlanRequest,
        DescribeEdgeDeploymentPlanResponse as DescribeEdgeDeploymentPlanResponse,
        EdgeDeploymentStatus as EdgeDeploymentStatus,
        StageStatus as StageStatus,
        StageStatusLike as StageStatusLike,
    )
    from .operations.describe_edge_packaging_job import (
        DescribeEdgePackagingJobRequest as DescribeEdgePackagingJobRequest,
        DescribeEdgePackagingJobResponse as DescribeEdgePackagingJobResponse,
        EdgePresetDeploymentOutput as EdgePresetDeploymentOutput,
        EdgePresetDeploymentStatus as EdgePresetDeploymentStatus,
        EdgePresetDeploymentStatusLike as EdgePresetDeploymentStatusLike,
    )
    from .operations.describe_endpoint import (
        DescribeEndpointRequest as DescribeEndpointRequest,
        DescribeEndpointResponse as DescribeEndpointResponse,
        PendingDeploymentSummary as PendingDeploymentSummary,
        PendingProductionVariantSummary as PendingProductionVariantSummary,
    )
    from .operations.describe_endpoint_config import (
        DescribeEndpointConfigRequest as DescribeEndpointConfigRequest,
        DescribeEndpointConfigResponse as DescribeEndpointConfigResponse,
    )
    from .operations.describe_experiment import (
        DescribeExperimentRequest as DescribeExperimentRequest,
        DescribeExperimentResponse as DescribeExperimentResponse,
    )
    from .operations.describe_feature_group import (
        DescribeFeatureGroupRequest as DescribeFeatureGroupRequest,
        DescribeFeatureGroupResponse as DescribeFeatureGroupResponse,
        ThroughputConfigDescription as ThroughputConfigDescription,
    )
    from .operations.describe_feature_metadata import (
        DescribeFeatureMetadataRequest as DescribeFeatureMetadataRequest,
        DescribeFeatureMetadataResponse as DescribeFeatureMetadataResponse,
    )
    from .operations.describe_flow_definition import (
        DescribeFlowDefinitionRequest as DescribeFlowDefinitionRequest,
        DescribeFlowDefinitionResponse as DescribeFlowDefinitionResponse,
    )
    from .operations.describe_global_inference_gateway import (
        DescribeGlobalInferenceGatewayRequest as DescribeGlobalInferenceGatewayRequest,
        DescribeGlobalInferenceGatewayResponse as DescribeGlobalInferenceGatewayResponse,
    )
    from .operations.describe_hub import (
        DescribeHubRequest as DescribeHubRequest,
        DescribeHubResponse as DescribeHubResponse,
    )
    from .operations.describe_hub_content import (
        DescribeHubContentRequest as DescribeHubContentRequest,
        DescribeHubContentResponse as DescribeHubContentResponse,
    )
    from .operations.describe_human_task_ui import (
        DescribeHumanTaskUiRequest as DescribeHumanTaskUiRequest,
        DescribeHumanTaskUiResponse as DescribeHumanTaskUiResponse,
        HumanTaskUiStatus as HumanTaskUiStatus,
        HumanTaskUiStatusLike as HumanTaskUiStatusLike,
        UiTemplateInfo as UiTemplateInfo,
    )
    from .operations.describe_hyper_parameter_tuning_job import (
        DescribeHyperParameterTuningJobRequest as DescribeHyperParameterTuningJobRequest,
        DescribeHyperParameterTuningJobResponse as DescribeHyperParameterTuningJobResponse,
    )
    from .operations.describe_image import (
        DescribeImageRequest as DescribeImageRequest,
        DescribeImageResponse as DescribeImageResponse,
    )
    from .operations.describe_image_version import (
        DescribeImageVersionRequest as DescribeImageVersionRequest,
        DescribeImageVersionResponse as DescribeImageVersionResponse,
    )
    from .operations.describe_inference_component import (
        DescribeInferenceComponentRequest as DescribeInferenceComponentRequest,
        DescribeInferenceComponentResponse as DescribeInferenceComponentResponse,
        InferenceComponentContainerSpecificationSummary as InferenceComponentContainerSpecificationSummary,
        InferenceComponentDataCacheConfigSummary as InferenceComponentDataCacheConfigSummary,
        InferenceComponentPlacementStatus as InferenceComponentPlacementStatus,
        InferenceComponentRuntimeConfigSummary as InferenceComponentRuntimeConfigSummary,
        InferenceComponentSpecificationSummary as InferenceComponentSpecificationSummary,
    )
    from .operations.describe_inference_experiment import (
        DescribeInferenceExperimentRequest as DescribeInferenceExperimentRequest,
        DescribeInferenceExperimentResponse as DescribeInferenceExperimentResponse,
        EndpointMetadata as EndpointMetadata,
        ModelVariantConfigSummary as ModelVariantConfigSummary,
        ModelVariantStatus as ModelVariantStatus,
        ModelVariantStatusLike as ModelVariantStatusLike,
    )
    from .operations.describe_inference_recommendations_job import (
        DescribeInferenceRecommendationsJobRequest as DescribeInferenceRecommendationsJobRequest,
        DescribeInferenceRecommendationsJobResponse as DescribeInferenceRecommendationsJobResponse,
        EndpointPerformance as EndpointPerformance,
        InferenceRecommendation as InferenceRecommendation,
    )
    from .operations.describe_inference_router import (
        DescribeInferenceRouterRequest as DescribeInferenceRouterRequest,
        DescribeInferenceRouterResponse as DescribeInferenceRouterResponse,
        InferenceRouterStatus as InferenceRouterStatus,
        InferenceRouterStatusLike as InferenceRouterStatusLike,
    )
    from .operations.describe_job import (
        DescribeJobRequest as DescribeJobRequest,
        DescribeJobResponse as DescribeJobResponse,
    )
    from .operations.describe_job_schema_version import (
        DescribeJobSchemaVersionRequest as DescribeJobSchemaVersionRequest,
        DescribeJobSchemaVersionResponse as DescribeJobSchemaVersionResponse,
    )
    from .operations.describe_labeling_job import (
        DescribeLabelingJobRequest as DescribeLabelingJobRequest,
        DescribeLabelingJobResponse as DescribeLabelingJobResponse,
    )
    from .operations.describe_lineage_group import (
        DescribeLineageGroupRequest as DescribeLineageGroupRequest,
        DescribeLineageGroupResponse as DescribeLineageGroupResponse,
    )
    from .operations.describe_mlflow_app import (
        DescribeMlflowAppRequest as DescribeMlflowAppRequest,
        DescribeMlflowAppResponse as DescribeMlflowAppResponse,
        MaintenanceStatus as MaintenanceStatus,
        MaintenanceStatusLike as MaintenanceStatusLike,
    )
    from .operations.describe_mlflow_tracking_server import (
        DescribeMlflowTrackingServerRequest as DescribeMlflowTrackingServerRequest,
        DescribeMlflowTrackingServerResponse as DescribeMlflowTrackingServerResponse,
        TrackingServerMaintenanceStatus as TrackingServerMaintenanceStatus,
        TrackingServerMaintenanceStatusLike as TrackingServerMaintenanceStatusLike,
    )
    from .operations.describe_model import (
        DescribeModelRequest as DescribeModelRequest,
        DescribeModelResponse as DescribeModelResponse,
    )
    from .operations.describe_model_bias_job_definition import (
        DescribeModelBiasJobDefinitionRequest as DescribeModelBiasJobDefinitionRequest,
        DescribeModelBiasJobDefinitionResponse as DescribeModelBiasJobDefinitionResponse,
    )
    from .operations.describe_model_card import (
        DescribeModelCardRequest as DescribeModelCardRequest,
        DescribeModelCardResponse as DescribeModelCardResponse,
        ModelCardProcessingStatus as ModelCardProcessingStatus,
        ModelCardProcessingStatusLike as ModelCardProcessingStatusLike,
    )
    from .operations.describe_model_card_export_job import (
        DescribeModelCardExportJobRequest as DescribeModelCardExportJobRequest,
        DescribeModelCardExportJobResponse as DescribeModelCardExportJobResponse,
        ModelCardExportArtifacts as ModelCardExportArtifacts,
    )
    from .operations.describe_model_explainability_job_definition import (
        DescribeModelExplainabilityJobDefinitionRequest as DescribeModelExplainabilityJobDefinitionRequest,
        DescribeModelExplainabilityJobDefinitionResponse as DescribeModelExplainabilityJobDefinitionResponse,
    )
    from .operations.describe_model_package import (
        DescribeModelPackageRequest as DescribeModelPackageRequest,
        DescribeModelPackageResponse as DescribeModelPackageResponse,
    )
    from .operations.describe_model_package_group import (
        DescribeModelPackageGroupRequest as DescribeModelPackageGroupRequest,
        DescribeModelPackageGroupResponse as DescribeModelPackageGroupResponse,
    )
    from .operations.describe_model_quality_job_definition import (
        DescribeModelQualityJobDefinitionRequest as DescribeModelQualityJobDefinitionRequest,
        DescribeModelQualityJobDefinitionResponse as DescribeModelQualityJobDefinitionResponse,
    )
    from .operations.describe_monitoring_schedule import (
        DescribeMonitoringScheduleRequest as DescribeMonitoringScheduleRequest,
        DescribeMonitoringScheduleResponse as DescribeMonitoringScheduleResponse,
    )
    from .operations.describe_notebook_instance import (
        DescribeNotebookInstanceRequest as DescribeNotebookInstanceRequest,
        DescribeNotebookInstanceResponse as DescribeNotebookInstanceResponse,
    )
    from .operations.describe_notebook_instance_lifecycle_config import (
        DescribeNotebookInstanceLifecycleConfigRequest as DescribeNotebookInstanceLifecycleConfigRequest,
        DescribeNotebookInstanceLifecycleConfigResponse as DescribeNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.describe_optimization_job import (
        DescribeOptimizationJobRequest as DescribeOptimizationJobRequest,
        DescribeOptimizationJobResponse as DescribeOptimizationJobResponse,
        OptimizationOutput as OptimizationOutput,
    )
    from .operations.describe_partner_app import (
        AvailableUpgrade as AvailableUpgrade,
        DescribePartnerAppRequest as DescribePartnerAppRequest,
        DescribePartnerAppResponse as DescribePartnerAppResponse,
        ErrorInfo as ErrorInfo,
        IdcConfigOutput as IdcConfigOutput,
    )
    from .operations.describe_pipeline import (
        DescribePipelineRequest as DescribePipelineRequest,
        DescribePipelineResponse as DescribePipelineResponse,
    )
    from .operations.describe_pipeline_definition_for_execution import (
        DescribePipelineDefinitionForExecutionRequest as DescribePipelineDefinitionForExecutionRequest,
        DescribePipelineDefinitionForExecutionResponse as DescribePipelineDefinitionForExecutionResponse,
    )
    from .operations.describe_pipeline_execution import (
        DescribePipelineExecutionRequest as DescribePipelineExecutionRequest,
        DescribePipelineExecutionResponse as DescribePipelineExecutionResponse,
        MLflowConfiguration as MLflowConfiguration,
    )
    from .operations.describe_processing_job import (
        DescribeProcessingJobRequest as DescribeProcessingJobRequest,
        DescribeProcessingJobResponse as DescribeProcessingJobResponse,
    )
    from .operations.describe_project import (
        DescribeProjectRequest as DescribeProjectRequest,
        DescribeProjectResponse as DescribeProjectResponse,
    )
    from .operations.describe_reserved_capacity import (
        DescribeReservedCapacityRequest as DescribeReservedCapacityRequest,
        DescribeReservedCapacityResponse as DescribeReservedCapacityResponse,
        UltraServerSummary as UltraServerSummary,
    )
    from .operations.describe_space import (
        DescribeSpaceRequest as DescribeSpaceRequest,
        DescribeSpaceResponse as DescribeSpaceResponse,
    )
    from .operations.describe_studio_lifecycle_config import (
        DescribeStudioLifecycleConfigRequest as DescribeStudioLifecycleConfigRequest,
        DescribeStudioLifecycleConfigResponse as DescribeStudioLifecycleConfigResponse,
    )
    from .operations.describe_subscribed_workteam import (
        DescribeSubscribedWorkteamRequest as DescribeSubscribedWorkteamRequest,
        DescribeSubscribedWorkteamResponse as DescribeSubscribedWorkteamResponse,
    )
    from .operations.describe_training_job import (
        DescribeTrainingJobRequest as DescribeTrainingJobRequest,
        DescribeTrainingJobResponse as DescribeTrainingJobResponse,
        MlflowDetails as MlflowDetails,
        ProfilerRuleEvaluationStatus as ProfilerRuleEvaluationStatus,
        ProfilingStatus as ProfilingStatus,
        ProfilingStatusLike as ProfilingStatusLike,
        TrainingProgressInfo as TrainingProgressInfo,
    )
    from .operations.describe_training_plan import (
        DescribeTrainingPlanRequest as DescribeTrainingPlanRequest,
        DescribeTrainingPlanResponse as DescribeTrainingPlanResponse,
    )
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryPaginator as DescribeTrainingPlanExtensionHistoryPaginator,
        DescribeTrainingPlanExtensionHistoryRequest as DescribeTrainingPlanExtensionHistoryRequest,
        DescribeTrainingPlanExtensionHistoryResponse as DescribeTrainingPlanExtensionHistoryResponse,
    )
    from .operations.describe_training_session import (
        BillableTokenUsage as BillableTokenUsage,
        DescribeTrainingSessionRequest as DescribeTrainingSessionRequest,
        DescribeTrainingSessionResponse as DescribeTrainingSessionResponse,
        TrainingSessionDetail as TrainingSessionDetail,
    )
    from .operations.describe_transform_job import (
        DescribeTransformJobRequest as DescribeTransformJobRequest,
        DescribeTransformJobResponse as DescribeTransformJobResponse,
    )
    from .operations.describe_trial import (
        DescribeTrialRequest as DescribeTrialRequest,
        DescribeTrialResponse as DescribeTrialResponse,
    )
    from .operations.describe_trial_component import (
        DescribeTrialComponentRequest as DescribeTrialComponentRequest,
        DescribeTrialComponentResponse as DescribeTrialComponentResponse,
    )
    from .operations.describe_user_profile import (
        DescribeUserProfileRequest as DescribeUserProfileRequest,
        DescribeUserProfileResponse as DescribeUserProfileResponse,
    )
    from .operations.describe_workforce import (
        DescribeWorkforceRequest as DescribeWorkforceRequest,
        DescribeWorkforceResponse as DescribeWorkforceResponse,
    )
    from .operations.describe_workteam import (
        DescribeWorkteamRequest as DescribeWorkteamRequest,
        DescribeWorkteamResponse as DescribeWorkteamResponse,
    )
    from .operations.detach_cluster_node_volume import (
        DetachClusterNodeVolumeRequest as DetachClusterNodeVolumeRequest,
        DetachClusterNodeVolumeResponse as DetachClusterNodeVolumeResponse,
    )
    from .operations.disable_sagemaker_servicecatalog_portfolio import (
        DisableSagemakerServicecatalogPortfolioRequest as DisableSagemakerServicecatalogPortfolioRequest,
        DisableSagemakerServicecatalogPortfolioResponse as DisableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.disassociate_trial_component import (
        DisassociateTrialComponentRequest as DisassociateTrialComponentRequest,
        DisassociateTrialComponentResponse as DisassociateTrialComponentResponse,
    )
    from .operations.enable_sagemaker_servicecatalog_portfolio import (
        EnableSagemakerServicecatalogPortfolioRequest as EnableSagemakerServicecatalogPortfolioRequest,
        EnableSagemakerServicecatalogPortfolioResponse as EnableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.extend_training_plan import (
        ExtendTrainingPlanRequest as ExtendTrainingPlanRequest,
        ExtendTrainingPlanResponse as ExtendTrainingPlanResponse,
    )
    from .operations.get_device_fleet_report import (
        AgentVersion as AgentVersion,
        DeviceStats as DeviceStats,
        EdgeModelStat as EdgeModelStat,
        GetDeviceFleetReportRequest as GetDeviceFleetReportRequest,
        GetDeviceFleetReportResponse as GetDeviceFleetReportResponse,
    )
    from .operations.get_endpoint_policy import (
        GetEndpointPolicyRequest as GetEndpointPolicyRequest,
        GetEndpointPolicyResponse as GetEndpointPolicyResponse,
    )
    from .operations.get_lineage_group_policy import (
        GetLineageGroupPolicyRequest as GetLineageGroupPolicyRequest,
        GetLineageGroupPolicyResponse as GetLineageGroupPolicyResponse,
    )
    from .operations.get_model_package_group_policy import (
        GetModelPackageGroupPolicyRequest as GetModelPackageGroupPolicyRequest,
        GetModelPackageGroupPolicyResponse as GetModelPackageGroupPolicyResponse,
    )
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        GetSagemakerServicecatalogPortfolioStatusRequest as GetSagemakerServicecatalogPortfolioStatusRequest,
        GetSagemakerServicecatalogPortfolioStatusResponse as GetSagemakerServicecatalogPortfolioStatusResponse,
        SagemakerServicecatalogStatus as SagemakerServicecatalogStatus,
        SagemakerServicecatalogStatusLike as SagemakerServicecatalogStatusLike,
    )
    from .operations.get_scaling_configuration_recommendation import (
        CustomizedMetricSpecification as CustomizedMetricSpecification,
        DynamicScalingConfiguration as DynamicScalingConfiguration,
        GetScalingConfigurationRecommendationRequest as GetScalingConfigurationRecommendationRequest,
        GetScalingConfigurationRecommendationResponse as GetScalingConfigurationRecommendationResponse,
        MetricSpecification as MetricSpecification,
        MetricSpecificationCustomized as MetricSpecificationCustomized,
        MetricSpecificationPredefined as MetricSpecificationPredefined,
        PredefinedMetricSpecification as PredefinedMetricSpecification,
        ScalingPolicy as ScalingPolicy,
        ScalingPolicyMetric as ScalingPolicyMetric,
        ScalingPolicyObjective as ScalingPolicyObjective,
        ScalingPolicyTargetTracking as ScalingPolicyTargetTracking,
        Statistic as Statistic,
        StatisticLike as StatisticLike,
        TargetTrackingScalingPolicyConfiguration as TargetTrackingScalingPolicyConfiguration,
    )
    from .operations.get_search_suggestions import (
        GetSearchSuggestionsRequest as GetSearchSuggestionsRequest,
        GetSearchSuggestionsResponse as GetSearchSuggestionsResponse,
        PropertyNameQuery as PropertyNameQuery,
        PropertyNameSuggestion as PropertyNameSuggestion,
        SuggestionQuery as SuggestionQuery,
    )
    from .operations.import_hub_content import (
        ImportHubContentRequest as ImportHubContentRequest,
        ImportHubContentResponse as ImportHubContentResponse,
    )
    from .operations.list_actions import (
        ActionSummary as ActionSummary,
        ListActionsPaginator as ListActionsPaginator,
        ListActionsRequest as ListActionsRequest,
        ListActionsResponse as ListActionsResponse,
        SortActionsBy as SortActionsBy,
        SortActionsByLike as SortActionsByLike,
    )
    from .operations.list_ai_benchmark_jobs import (
        AIBenchmarkJobSummary as AIBenchmarkJobSummary,
        ListAIBenchmarkJobsPaginator as ListAIBenchmarkJobsPaginator,
        ListAIBenchmarkJobsRequest as ListAIBenchmarkJobsRequest,
        ListAIBenchmarkJobsResponse as ListAIBenchmarkJobsResponse,
        ListAIBenchmarkJobsSortBy as ListAIBenchmarkJobsSortBy,
        ListAIBenchmarkJobsSortByLike as ListAIBenchmarkJobsSortByLike,
    )
    from .operations.list_ai_recommendation_jobs import (
        AIRecommendationJobSummary as AIRecommendationJobSummary,
        ListAIRecommendationJobsPaginator as ListAIRecommendationJobsPaginator,
        ListAIRecommendationJobsRequest as ListAIRecommendationJobsRequest,
        ListAIRecommendationJobsResponse as ListAIRecommendationJobsResponse,
        ListAIRecommendationJobsSortBy as ListAIRecommendationJobsSortBy,
        ListAIRecommendationJobsSortByLike as ListAIRecommendationJobsSortByLike,
    )
    from .operations.list_ai_workload_configs import (
        AIWorkloadConfigSummary as AIWorkloadConfigSummary,
        ListAIWorkloadConfigsPaginator as ListAIWorkloadConfigsPaginator,
        ListAIWorkloadConfigsRequest as ListAIWorkloadConfigsRequest,
        ListAIWorkloadConfigsResponse as ListAIWorkloadConfigsResponse,
        ListAIWorkloadConfigsSortBy as ListAIWorkloadConfigsSortBy,
        ListAIWorkloadConfigsSortByLike as ListAIWorkloadConfigsSortByLike,
    )
    from .operations.list_algorithms import (
        AlgorithmSortBy as AlgorithmSortBy,
        AlgorithmSortByLike as AlgorithmSortByLike,
        AlgorithmSummary as AlgorithmSummary,
        ListAlgorithmsPaginator as ListAlgorithmsPaginator,
        ListAlgorithmsRequest as ListAlgorithmsRequest,
        ListAlgorithmsResponse as ListAlgorithmsResponse,
    )
    from .operations.list_aliases import (
        ListAliasesPaginator as ListAliasesPaginator,
        ListAliasesRequest as ListAliasesRequest,
        ListAliasesResponse as ListAliasesResponse,
    )
    from .operations.list_app_image_configs import (
        AppImageConfigDetails as AppImageConfigDetails,
        AppImageConfigSortKey as AppImageConfigSortKey,
        AppImageConfigSortKeyLike as AppImageConfigSortKeyLike,
        ListAppImageConfigsPaginator as ListAppImageConfigsPaginator,
        ListAppImageConfigsRequest as ListAppImageConfigsRequest,
        ListAppImageConfigsResponse as ListAppImageConfigsResponse,
    )
    from .operations.list_apps import (
        AppDetails as AppDetails,
        AppSortKey as AppSortKey,
        AppSortKeyLike as AppSortKeyLike,
        ListAppsPaginator as ListAppsPaginator,
        ListAppsRequest as ListAppsRequest,
        ListAppsResponse as ListAppsResponse,
    )
    from .operations.list_artifacts import (
        ArtifactSummary as ArtifactSummary,
        ListArtifactsPaginator as ListArtifactsPaginator,
        ListArtifactsRequest as ListArtifactsRequest,
        ListArtifactsResponse as ListArtifactsResponse,
        SortArtifactsBy as SortArtifactsBy,
        SortArtifactsByLike as SortArtifactsByLike,
    )
    from .operations.list_associations import (
        AssociationSummary as AssociationSummary,
        ListAssociationsPaginator as ListAssociationsPaginator,
        ListAssociationsRequest as ListAssociationsRequest,
        ListAssociationsResponse as ListAssociationsResponse,
        SortAssociationsBy as SortAssociationsBy,
        SortAssociationsByLike as SortAssociationsByLike,
    )
    from .operations.list_auto_ml_jobs import (
        AutoMLJobSummary as AutoMLJobSummary,
        AutoMLSortBy as AutoMLSortBy,
        AutoMLSortByLike as AutoMLSortByLike,
        ListAutoMLJobsPaginator as ListAutoMLJobsPaginator,
        ListAutoMLJobsRequest as ListAutoMLJobsRequest,
        ListAutoMLJobsResponse as ListAutoMLJobsResponse,
    )
    from .operations.list_candidates_for_auto_ml_job import (
        CandidateSortBy as CandidateSortBy,
        CandidateSortByLike as CandidateSortByLike,
        ListCandidatesForAutoMLJobPaginator as ListCandidatesForAutoMLJobPaginator,
        ListCandidatesForAutoMLJobRequest as ListCandidatesForAutoMLJobRequest,
        ListCandidatesForAutoMLJobResponse as ListCandidatesForAutoMLJobResponse,
    )
    from .operations.list_cluster_events import (
        ClusterEventSummary as ClusterEventSummary,
        EventSortBy as EventSortBy,
        EventSortByLike as EventSortByLike,
        ListClusterEventsPaginator as ListClusterEventsPaginator,
        ListClusterEventsRequest as ListClusterEventsRequest,
        ListClusterEventsResponse as ListClusterEventsResponse,
    )
    from .operations.list_cluster_extension_versions import (
        ExtensionVersionSummary as ExtensionVersionSummary,
        ListClusterExtensionVersionsPaginator as ListClusterExtensionVersionsPaginator,
        ListClusterExtensionVersionsRequest as ListClusterExtensionVersionsRequest,
        ListClusterExtensionVersionsResponse as ListClusterExtensionVersionsResponse,
    )
    from .operations.list_cluster_extensions import (
        ExtensionSummary as ExtensionSummary,
        ListClusterExtensionsPaginator as ListClusterExtensionsPaginator,
        ListClusterExtensionsRequest as ListClusterExtensionsRequest,
        ListClusterExtensionsResponse as ListClusterExtensionsResponse,
    )
    from .operations.list_cluster_nodes import (
        ClusterNodeSummary as ClusterNodeSummary,
        ListClusterNodesPaginator as ListClusterNodesPaginator,
        ListClusterNodesRequest as ListClusterNodesRequest,
        ListClusterNodesResponse as ListClusterNodesResponse,
    )
    from .operations.list_cluster_operations import (
        ClusterOperationSortBy as ClusterOperationSortBy,
        ClusterOperationSortByLike as ClusterOperationSortByLike,
        ClusterOperationSummary as ClusterOperationSummary,
        ListClusterOperationsPaginator as ListClusterOperationsPaginator,
        ListClusterOperationsRequest as ListClusterOperationsRequest,
        ListClusterOperationsResponse as ListClusterOperationsResponse,
    )
    from .operations.list_cluster_scheduler_configs import (
        ClusterSchedulerConfigSummary as ClusterSchedulerConfigSummary,
        ListClusterSchedulerConfigsPaginator as ListClusterSchedulerConfigsPaginator,
        ListClusterSchedulerConfigsRequest as ListClusterSchedulerConfigsRequest,
        ListClusterSchedulerConfigsResponse as ListClusterSchedulerConfigsResponse,
        SortClusterSchedulerConfigBy as SortClusterSchedulerConfigBy,
        SortClusterSchedulerConfigByLike as SortClusterSchedulerConfigByLike,
    )
    from .operations.list_clusters import (
        ClusterSummary as ClusterSummary,
        ListClustersPaginator as ListClustersPaginator,
        ListClustersRequest as ListClustersRequest,
        ListClustersResponse as ListClustersResponse,
    )
    from .operations.list_code_repositories import (
        CodeRepositorySortBy as CodeRepositorySortBy,
        CodeRepositorySortByLike as CodeRepositorySortByLike,
        CodeRepositorySortOrder as CodeRepositorySortOrder,
        CodeRepositorySortOrderLike as CodeRepositorySortOrderLike,
        CodeRepositorySummary as CodeRepositorySummary,
        ListCodeRepositoriesPaginator as ListCodeRepositoriesPaginator,
        ListCodeRepositoriesRequest as ListCodeRepositoriesRequest,
        ListCodeRepositoriesResponse as ListCodeRepositoriesResponse,
    )
    from .operations.list_compilation_jobs import (
        CompilationJobSummary as CompilationJobSummary,
        ListCompilationJobsPaginator as ListCompilationJobsPaginator,
        ListCompilationJobsRequest as ListCompilationJobsRequest,
        ListCompilationJobsResponse as ListCompilationJobsResponse,
        ListCompilationJobsSortBy as ListCompilationJobsSortBy,
        ListCompilationJobsSortByLike as ListCompilationJobsSortByLike,
    )
    from .operations.list_compute_quotas import (
        ComputeQuotaSummary as ComputeQuotaSummary,
        ListComputeQuotasPaginator as ListComputeQuotasPaginator,
        ListComputeQuotasRequest as ListComputeQuotasRequest,
        ListComputeQuotasResponse as ListComputeQuotasResponse,
        SortQuotaBy as SortQuotaBy,
        SortQuotaByLike as SortQuotaByLike,
    )
    from .operations.list_contexts import (
        ContextSummary as ContextSummary,
        ListContextsPaginator as ListContextsPaginator,
        ListContextsRequest as ListContextsRequest,
        ListContextsResponse as ListContextsResponse,
        SortContextsBy as SortContextsBy,
        SortContextsByLike as SortContextsByLike,
    )
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsPaginator as ListDataQualityJobDefinitionsPaginator,
        ListDataQualityJobDefinitionsRequest as ListDataQualityJobDefinitionsRequest,
        ListDataQualityJobDefinitionsResponse as ListDataQualityJobDefinitionsResponse,
    )
    from .operations.list_device_fleets import (
        DeviceFleetSummary as DeviceFleetSummary,
        ListDeviceFleetsPaginator as ListDeviceFleetsPaginator,
        ListDeviceFleetsRequest as ListDeviceFleetsRequest,
        ListDeviceFleetsResponse as ListDeviceFleetsResponse,
        ListDeviceFleetsSortBy as ListDeviceFleetsSortBy,
        ListDeviceFleetsSortByLike as ListDeviceFleetsSortByLike,
    )
    from .operations.list_devices import (
        DeviceSummary as DeviceSummary,
        EdgeModelSummary as EdgeModelSummary,
        ListDevicesPaginator as ListDevicesPaginator,
        ListDevicesRequest as ListDevicesRequest,
        ListDevicesResponse as ListDevicesResponse,
    )
    from .operations.list_domains import (
        DomainDetails as DomainDetails,
        ListDomainsPaginator as ListDomainsPaginator,
        ListDomainsRequest as ListDomainsRequest,
        ListDomainsResponse as ListDomainsResponse,
    )
    from .operations.list_edge_deployment_plans import (
        EdgeDeploymentPlanSummary as EdgeDeploymentPlanSummary,
        ListEdgeDeploymentPlansPaginator as ListEdgeDeploymentPlansPaginator,
        ListEdgeDeploymentPlansRequest as ListEdgeDeploymentPlansRequest,
        ListEdgeDeploymentPlansResponse as ListEdgeDeploymentPlansResponse,
        ListEdgeDeploymentPlansSortBy as ListEdgeDeploymentPlansSortBy,
        ListEdgeDeploymentPlansSortByLike as ListEdgeDeploymentPlansSortByLike,
    )
    from .operations.list_edge_packaging_jobs import (
        EdgePackagingJobSummary as EdgePackagingJobSummary,
        ListEdgePackagingJobsPaginator as ListEdgePackagingJobsPaginator,
        ListEdgePackagingJobsRequest as ListEdgePackagingJobsRequest,
        ListEdgePackagingJobsResponse as ListEdgePackagingJobsResponse,
        ListEdgePackagingJobsSortBy as ListEdgePackagingJobsSortBy,
        ListEdgePackagingJobsSortByLike as ListEdgePackagingJobsSortByLike,
    )
    from .operations.list_endpoint_configs import (
        EndpointConfigSortKey as EndpointConfigSortKey,
        EndpointConfigSortKeyLike as EndpointConfigSortKeyLike,
        EndpointConfigSummary as EndpointConfigSummary,
        ListEndpointConfigsPaginator as ListEndpointConfigsPaginator,
        ListEndpointConfigsRequest as ListEndpointConfigsRequest,
        ListEndpointConfigsResponse as ListEndpointConfigsResponse,
    )
    from .operations.list_endpoints import (
        EndpointSortKey as EndpointSortKey,
        EndpointSortKeyLike as EndpointSortKeyLike,
        EndpointSummary as EndpointSummary,
        ListEndpointsPaginator as ListEndpointsPaginator,
        ListEndpointsRequest as ListEndpointsRequest,
        ListEndpointsResponse as ListEndpointsResponse,
    )
    from .operations.list_experiments import (
        ExperimentSummary as ExperimentSummary,
        ListExperimentsPaginator as ListExperimentsPaginator,
        ListExperimentsRequest as ListExperimentsRequest,
        ListExperimentsResponse as ListExperimentsResponse,
        SortExperimentsBy as SortExperimentsBy,
        SortExperimentsByLike as SortExperimentsByLike,
    )
    from .operations.list_feature_groups import (
        FeatureGroupSortBy as FeatureGroupSortBy,
        FeatureGroupSortByLike as FeatureGroupSortByLike,
        FeatureGroupSortOrder as FeatureGroupSortOrder,
        FeatureGroupSortOrderLike as FeatureGroupSortOrderLike,
        FeatureGroupSummary as FeatureGroupSummary,
        ListFeatureGroupsPaginator as ListFeatureGroupsPaginator,
        ListFeatureGroupsRequest as ListFeatureGroupsRequest,
        ListFeatureGroupsResponse as ListFeatureGroupsResponse,
    )
    from .operations.list_flow_definitions import (
        FlowDefinitionSummary as FlowDefinitionSummary,
        ListFlowDefinitionsPaginator as ListFlowDefinitionsPaginator,
        ListFlowDefinitionsRequest as ListFlowDefinitionsRequest,
        ListFlowDefinitionsResponse as ListFlowDefinitionsResponse,
    )
    from .operations.list_global_inference_gateways import (
        GlobalInferenceGatewayFilter as GlobalInferenceGatewayFilter,
        GlobalInferenceGatewayFilterName as GlobalInferenceGatewayFilterName,
        GlobalInferenceGatewayFilterNameLike as GlobalInferenceGatewayFilterNameLike,
        GlobalInferenceGatewaySummary as GlobalInferenceGatewaySummary,
        ListGlobalInferenceGatewaysPaginator as ListGlobalInferenceGatewaysPaginator,
        ListGlobalInferenceGatewaysRequest as ListGlobalInferenceGatewaysRequest,
        ListGlobalInferenceGatewaysResponse as ListGlobalInferenceGatewaysResponse,
    )
    from .operations.list_hub_content_versions import (
        ListHubContentVersionsRequest as ListHubContentVersionsRequest,
        ListHubContentVersionsResponse as ListHubContentVersionsResponse,
    )
    from .operations.list_hub_contents import (
        ListHubContentsRequest as ListHubContentsRequest,
        ListHubContentsResponse as ListHubContentsResponse,
    )
    from .operations.list_hubs import (
        HubInfo as HubInfo,
        HubSortBy as HubSortBy,
        HubSortByLike as HubSortByLike,
        ListHubsRequest as ListHubsRequest,
        ListHubsResponse as ListHubsResponse,
    )
    from .operations.list_human_task_uis import (
        HumanTaskUiSummary as HumanTaskUiSummary,
        ListHumanTaskUisPaginator as ListHumanTaskUisPaginator,
        ListHumanTaskUisRequest as ListHumanTaskUisRequest,
        ListHumanTaskUisResponse as ListHumanTaskUisResponse,
    )
    from .operations.list_hyper_parameter_tuning_jobs import (
        HyperParameterTuningJobSortByOptions as HyperParameterTuningJobSortByOptions,
        HyperParameterTuningJobSortByOptionsLike as HyperParameterTuningJobSortByOptionsLike,
        HyperParameterTuningJobSummary as HyperParameterTuningJobSummary,
        ListHyperParameterTuningJobsPaginator as ListHyperParameterTuningJobsPaginator,
        ListHyperParameterTuningJobsRequest as ListHyperParameterTuningJobsRequest,
        ListHyperParameterTuningJobsResponse as ListHyperParameterTuningJobsResponse,
    )
    from .operations.list_image_versions import (
        ImageVersion as ImageVersion,
        ImageVersionSortBy as ImageVersionSortBy,
        ImageVersionSortByLike as ImageVersionSortByLike,
        ImageVersionSortOrder as ImageVersionSortOrder,
        ImageVersionSortOrderLike as ImageVersionSortOrderLike,
        ListImageVersionsPaginator as ListImageVersionsPaginator,
        ListImageVersionsRequest as ListImageVersionsRequest,
        ListImageVersionsResponse as ListImageVersionsResponse,
    )
    from .operations.list_images import (
        Image as Image,
        ImageSortBy as ImageSortBy,
        ImageSortByLike as ImageSortByLike,
        ImageSortOrder as ImageSortOrder,
        ImageSortOrderLike as ImageSortOrderLike,
        ListImagesPaginator as ListImagesPaginator,
        ListImagesRequest as ListImagesRequest,
        ListImagesResponse as ListImagesResponse,
    )
    from .operations.list_inference_components import (
        InferenceComponentSortKey as InferenceComponentSortKey,
        InferenceComponentSortKeyLike as InferenceComponentSortKeyLike,
        InferenceComponentSummary as InferenceComponentSummary,
        ListInferenceComponentsPaginator as ListInferenceComponentsPaginator,
        ListInferenceComponentsRequest as ListInferenceComponentsRequest,
        ListInferenceComponentsResponse as ListInferenceComponentsResponse,
    )
    from .operations.list_inference_experiments import (
        InferenceExperimentSummary as InferenceExperimentSummary,
        ListInferenceExperimentsPaginator as ListInferenceExperimentsPaginator,
        ListInferenceExperimentsRequest as ListInferenceExperimentsRequest,
        ListInferenceExperimentsResponse as ListInferenceExperimentsResponse,
        SortInferenceExperimentsBy as SortInferenceExperimentsBy,
        SortInferenceExperimentsByLike as SortInferenceExperimentsByLike,
    )
    from .operations.list_inference_gateways import (
        GlobalInferenceGatewayMemberFilter as GlobalInferenceGatewayMemberFilter,
        GlobalInferenceGatewayMemberFilterName as GlobalInferenceGatewayMemberFilterName,
        GlobalInferenceGatewayMemberFilterNameLike as GlobalInferenceGatewayMemberFilterNameLike,
        GlobalInferenceGatewayMemberSummary as GlobalInferenceGatewayMemberSummary,
        ListInferenceGatewaysPaginator as ListInferenceGatewaysPaginator,
        ListInferenceGatewaysRequest as ListInferenceGatewaysRequest,
        ListInferenceGatewaysResponse as ListInferenceGatewaysResponse,
    )
    from .operations.list_inference_recommendations_job_steps import (
        InferenceRecommendationsJobStep as InferenceRecommendationsJobStep,
        ListInferenceRecommendationsJobStepsPaginator as ListInferenceRecommendationsJobStepsPaginator,
        ListInferenceRecommendationsJobStepsRequest as ListInferenceRecommendationsJobStepsRequest,
        ListInferenceRecommendationsJobStepsResponse as ListInferenceRecommendationsJobStepsResponse,
        RecommendationJobInferenceBenchmark as RecommendationJobInferenceBenchmark,
        RecommendationStepType as RecommendationStepType,
        RecommendationStepTypeLike as RecommendationStepTypeLike,
    )
    from .operations.list_inference_recommendations_jobs import (
        InferenceRecommendationsJob as InferenceRecommendationsJob,
        ListInferenceRecommendationsJobsPaginator as ListInferenceRecommendationsJobsPaginator,
        ListInferenceRecommendationsJobsRequest as ListInferenceRecommendationsJobsRequest,
        ListInferenceRecommendationsJobsResponse as ListInferenceRecommendationsJobsResponse,
        ListInferenceRecommendationsJobsSortBy as ListInferenceRecommendationsJobsSortBy,
        ListInferenceRecommendationsJobsSortByLike as ListInferenceRecommendationsJobsSortByLike,
    )
    from .operations.list_inference_routers import (
        InferenceRouterSummary as InferenceRouterSummary,
        ListInferenceRoutersPaginator as ListInferenceRoutersPaginator,
        ListInferenceRoutersRequest as ListInferenceRoutersRequest,
        ListInferenceRoutersResponse as ListInferenceRoutersResponse,
    )
    from .operations.list_job_schema_versions import (
        JobConfigSchemaVersionSummary as JobConfigSchemaVersionSummary,
        ListJobSchemaVersionsPaginator as ListJobSchemaVersionsPaginator,
        ListJobSchemaVersionsRequest as ListJobSchemaVersionsRequest,
        ListJobSchemaVersionsResponse as ListJobSchemaVersionsResponse,
    )
    from .operations.list_jobs import (
        JobSummary as JobSummary,
        ListJobsPaginator as ListJobsPaginator,
        ListJobsRequest as ListJobsRequest,
        ListJobsResponse as ListJobsResponse,
    )
    from .operations.list_labeling_jobs import (
        LabelingJobSummary as LabelingJobSummary,
        ListLabelingJobsPaginator as ListLabelingJobsPaginator,
        ListLabelingJobsRequest as ListLabelingJobsRequest,
        ListLabelingJobsResponse as ListLabelingJobsResponse,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        LabelCountersForWorkteam as LabelCountersForWorkteam,
        LabelingJobForWorkteamSummary as LabelingJobForWorkteamSummary,
        ListLabelingJobsForWorkteamPaginator as ListLabelingJobsForWorkteamPaginator,
        ListLabelingJobsForWorkteamRequest as ListLabelingJobsForWorkteamRequest,
        ListLabelingJobsForWorkteamResponse as ListLabelingJobsForWorkteamResponse,
        ListLabelingJobsForWorkteamSortByOptions as ListLabelingJobsForWorkteamSortByOptions,
        ListLabelingJobsForWorkteamSortByOptionsLike as ListLabelingJobsForWorkteamSortByOptionsLike,
    )
    from .operations.list_lineage_groups import (
        LineageGroupSummary as LineageGroupSummary,
        ListLineageGroupsPaginator as ListLineageGroupsPaginator,
        ListLineageGroupsRequest as ListLineageGroupsRequest,
        ListLineageGroupsResponse as ListLineageGroupsResponse,
        SortLineageGroupsBy as SortLineageGroupsBy,
        SortLineageGroupsByLike as SortLineageGroupsByLike,
    )
    from .operations.list_mlflow_apps import (
        ListMlflowAppsPaginator as ListMlflowAppsPaginator,
        ListMlflowAppsRequest as ListMlflowAppsRequest,
        ListMlflowAppsResponse as ListMlflowAppsResponse,
        MlflowAppSummary as MlflowAppSummary,
        SortMlflowAppBy as SortMlflowAppBy,
        SortMlflowAppByLike as SortMlflowAppByLike,
    )
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersPaginator as ListMlflowTrackingServersPaginator,
        ListMlflowTrackingServersRequest as ListMlflowTrackingServersRequest,
        ListMlflowTrackingServersResponse as ListMlflowTrackingServersResponse,
        SortTrackingServerBy as SortTrackingServerBy,
        SortTrackingServerByLike as SortTrackingServerByLike,
        TrackingServerSummary as TrackingServerSummary,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsPaginator as ListModelBiasJobDefinitionsPaginator,
        ListModelBiasJobDefinitionsRequest as ListModelBiasJobDefinitionsRequest,
        ListModelBiasJobDefinitionsResponse as ListModelBiasJobDefinitionsResponse,
    )
    from .operations.list_model_card_export_jobs import (
        ListModelCardExportJobsPaginator as ListModelCardExportJobsPaginator,
        ListModelCardExportJobsRequest as ListModelCardExportJobsRequest,
        ListModelCardExportJobsResponse as ListModelCardExportJobsResponse,
        ModelCardExportJobSortBy as ModelCardExportJobSortBy,
        ModelCardExportJobSortByLike as ModelCardExportJobSortByLike,
        ModelCardExportJobSortOrder as ModelCardExportJobSortOrder,
        ModelCardExportJobSortOrderLike as ModelCardExportJobSortOrderLike,
        ModelCardExportJobSummary as ModelCardExportJobSummary,
    )
    from .operations.list_model_card_versions import (
        ListModelCardVersionsPaginator as ListModelCardVersionsPaginator,
        ListModelCardVersionsRequest as ListModelCardVersionsRequest,
        ListModelCardVersionsResponse as ListModelCardVersionsResponse,
        ModelCardVersionSortBy as ModelCardVersionSortBy,
        ModelCardVersionSortByLike as ModelCardVersionSortByLike,
        ModelCardVersionSummary as ModelCardVersionSummary,
    )
    from .operations.list_model_cards import (
        ListModelCardsPaginator as ListModelCardsPaginator,
        ListModelCardsRequest as ListModelCardsRequest,
        ListModelCardsResponse as ListModelCardsResponse,
        ModelCardSortBy as ModelCardSortBy,
        ModelCardSortByLike as ModelCardSortByLike,
        ModelCardSummary as ModelCardSummary,
    )
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsPaginator as ListModelExplainabilityJobDefinitionsPaginator,
        ListModelExplainabilityJobDefinitionsRequest as ListModelExplainabilityJobDefinitionsRequest,
        ListModelExplainabilityJobDefinitionsResponse as ListModelExplainabilityJobDefinitionsResponse,
    )
    from .operations.list_model_metadata import (
        ListModelMetadataPaginator as ListModelMetadataPaginator,
        ListModelMetadataRequest as ListModelMetadataRequest,
        ListModelMetadataResponse as ListModelMetadataResponse,
        ModelMetadataFilter as ModelMetadataFilter,
        ModelMetadataFilterType as ModelMetadataFilterType,
        ModelMetadataFilterTypeLike as ModelMetadataFilterTypeLike,
        ModelMetadataSearchExpression as ModelMetadataSearchExpression,
        ModelMetadataSummary as ModelMetadataSummary,
    )
    from .operations.list_model_package_groups import (
        ListModelPackageGroupsPaginator as ListModelPackageGroupsPaginator,
        ListModelPackageGroupsRequest as ListModelPackageGroupsRequest,
        ListModelPackageGroupsResponse as ListModelPackageGroupsResponse,
        ModelPackageGroupSortBy as ModelPackageGroupSortBy,
        ModelPackageGroupSortByLike as ModelPackageGroupSortByLike,
        ModelPackageGroupSummary as ModelPackageGroupSummary,
    )
    from .operations.list_model_packages import (
        ListModelPackagesPaginator as ListModelPackagesPaginator,
        ListModelPackagesRequest as ListModelPackagesRequest,
        ListModelPackagesResponse as ListModelPackagesResponse,
        ModelPackageSortBy as ModelPackageSortBy,
        ModelPackageSortByLike as ModelPackageSortByLike,
        ModelPackageSummary as ModelPackageSummary,
        ModelPackageType as ModelPackageType,
        ModelPackageTypeLike as ModelPackageTypeLike,
    )
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsPaginator as ListModelQualityJobDefinitionsPaginator,
        ListModelQualityJobDefinitionsRequest as ListModelQualityJobDefinitionsRequest,
        ListModelQualityJobDefinitionsResponse as ListModelQualityJobDefinitionsResponse,
    )
    from .operations.list_models import (
        ListModelsPaginator as ListModelsPaginator,
        ListModelsRequest as ListModelsRequest,
        ListModelsResponse as ListModelsResponse,
        ModelSortKey as ModelSortKey,
        ModelSortKeyLike as ModelSortKeyLike,
        ModelSummary as ModelSummary,
    )
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryPaginator as ListMonitoringAlertHistoryPaginator,
        ListMonitoringAlertHistoryRequest as ListMonitoringAlertHistoryRequest,
        ListMonitoringAlertHistoryResponse as ListMonitoringAlertHistoryResponse,
        MonitoringAlertHistorySortKey as MonitoringAlertHistorySortKey,
        MonitoringAlertHistorySortKeyLike as MonitoringAlertHistorySortKeyLike,
        MonitoringAlertHistorySummary as MonitoringAlertHistorySummary,
    )
    from .operations.list_monitoring_alerts import (
        ListMonitoringAlertsPaginator as ListMonitoringAlertsPaginator,
        ListMonitoringAlertsRequest as ListMonitoringAlertsRequest,
        ListMonitoringAlertsResponse as ListMonitoringAlertsResponse,
    )
    from .operations.list_monitoring_executions import (
        ListMonitoringExecutionsPaginator as ListMonitoringExecutionsPaginator,
        ListMonitoringExecutionsRequest as ListMonitoringExecutionsRequest,
        ListMonitoringExecutionsResponse as ListMonitoringExecutionsResponse,
        MonitoringExecutionSortKey as MonitoringExecutionSortKey,
        MonitoringExecutionSortKeyLike as MonitoringExecutionSortKeyLike,
    )
    from .operations.list_monitoring_schedules import (
        ListMonitoringSchedulesPaginator as ListMonitoringSchedulesPaginator,
        ListMonitoringSchedulesRequest as ListMonitoringSchedulesRequest,
        ListMonitoringSchedulesResponse as ListMonitoringSchedulesResponse,
        MonitoringScheduleSortKey as MonitoringScheduleSortKey,
        MonitoringScheduleSortKeyLike as MonitoringScheduleSortKeyLike,
        MonitoringScheduleSummary as MonitoringScheduleSummary,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsPaginator as ListNotebookInstanceLifecycleConfigsPaginator,
        ListNotebookInstanceLifecycleConfigsRequest as ListNotebookInstanceLifecycleConfigsRequest,
        ListNotebookInstanceLifecycleConfigsResponse as ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSortKey as NotebookInstanceLifecycleConfigSortKey,
        NotebookInstanceLifecycleConfigSortKeyLike as NotebookInstanceLifecycleConfigSortKeyLike,
        NotebookInstanceLifecycleConfigSortOrder as NotebookInstanceLifecycleConfigSortOrder,
        NotebookInstanceLifecycleConfigSortOrderLike as NotebookInstanceLifecycleConfigSortOrderLike,
        NotebookInstanceLifecycleConfigSummary as NotebookInstanceLifecycleConfigSummary,
    )
    from .operations.list_notebook_instances import (
        ListNotebookInstancesPaginator as ListNotebookInstancesPaginator,
        ListNotebookInstancesRequest as ListNotebookInstancesRequest,
        ListNotebookInstancesResponse as ListNotebookInstancesResponse,
        NotebookInstanceSortKey as NotebookInstanceSortKey,
        NotebookInstanceSortKeyLike as NotebookInstanceSortKeyLike,
        NotebookInstanceSortOrder as NotebookInstanceSortOrder,
        NotebookInstanceSortOrderLike as NotebookInstanceSortOrderLike,
        NotebookInstanceSummary as NotebookInstanceSummary,
    )
    from .operations.list_optimization_jobs import (
        ListOptimizationJobsPaginator as ListOptimizationJobsPaginator,
        ListOptimizationJobsRequest as ListOptimizationJobsRequest,
        ListOptimizationJobsResponse as ListOptimizationJobsResponse,
        ListOptimizationJobsSortBy as ListOptimizationJobsSortBy,
        ListOptimizationJobsSortByLike as ListOptimizationJobsSortByLike,
        OptimizationJobSummary as OptimizationJobSummary,
    )
    from .operations.list_partner_apps import (
        ListPartnerAppsPaginator as ListPartnerAppsPaginator,
        ListPartnerAppsRequest as ListPartnerAppsRequest,
        ListPartnerAppsResponse as ListPartnerAppsResponse,
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
        CleanupFailureErrorCode as CleanupFailureErrorCode,
        CleanupFailureErrorCodeLike as CleanupFailureErrorCodeLike,
        CleanupStepMetadata as CleanupStepMetadata,
        ConditionOutcome as ConditionOutcome,
        ConditionOutcomeLike as ConditionOutcomeLike,
        ConditionStepMetadata as ConditionStepMetadata,
        EMRServerlessStepMetadata as EMRServerlessStepMetadata,
        EMRStepMetadata as EMRStepMetadata,
        EndpointConfigStepMetadata as EndpointConfigStepMetadata,
        EndpointStepMetadata as EndpointStepMetadata,
        FailStepMetadata as FailStepMetadata,
        ForEachSelectorResult as ForEachSelectorResult,
        ForEachStatus as ForEachStatus,
        ForEachStatusLike as ForEachStatusLike,
        ForEachStepMetadata as ForEachStepMetadata,
        HubContentStepMetadata as HubContentStepMetadata,
        InferenceComponentMetadata as InferenceComponentMetadata,
        IterationContext as IterationContext,
        JobStepMetadata as JobStepMetadata,
        LambdaStepMetadata as LambdaStepMetadata,
        LineageMetadata as LineageMetadata,
        ListPipelineExecutionStepsPaginator as ListPipelineExecutionStepsPaginator,
        ListPipelineExecutionStepsRequest as ListPipelineExecutionStepsRequest,
        ListPipelineExecutionStepsResponse as ListPipelineExecutionStepsResponse,
        ModelStepMetadata as ModelStepMetadata,
        PipelineExecutionStep as PipelineExecutionStep,
        PipelineExecutionStepMetadata as PipelineExecutionStepMetadata,
        ProcessingJobStepMetadata as ProcessingJobStepMetadata,
        QualityCheckStepMetadata as QualityCheckStepMetadata,
        RegisterModelStepMetadata as RegisterModelStepMetadata,
        SelectiveExecutionResult as SelectiveExecutionResult,
        StepStatus as StepStatus,
        StepStatusLike as StepStatusLike,
        TrainingJobStepMetadata as TrainingJobStepMetadata,
        TransformJobStepMetadata as TransformJobStepMetadata,
        TuningJobStepMetaData as TuningJobStepMetaData,
    )
    from .operations.list_pipeline_executions import (
        ListPipelineExecutionsPaginator as ListPipelineExecutionsPaginator,
        ListPipelineExecutionsRequest as ListPipelineExecutionsRequest,
        ListPipelineExecutionsResponse as ListPipelineExecutionsResponse,
        PipelineExecutionSummary as PipelineExecutionSummary,
        SortPipelineExecutionsBy as SortPipelineExecutionsBy,
        SortPipelineExecutionsByLike as SortPipelineExecutionsByLike,
    )
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionPaginator as ListPipelineParametersForExecutionPaginator,
        ListPipelineParametersForExecutionRequest as ListPipelineParametersForExecutionRequest,
        ListPipelineParametersForExecutionResponse as ListPipelineParametersForExecutionResponse,
    )
    from .operations.list_pipeline_versions import (
        ListPipelineVersionsPaginator as ListPipelineVersionsPaginator,
        ListPipelineVersionsRequest as ListPipelineVersionsRequest,
        ListPipelineVersionsResponse as ListPipelineVersionsResponse,
        PipelineVersionSummary as PipelineVersionSummary,
    )
    from .operations.list_pipelines import (
        ListPipelinesPaginator as ListPipelinesPaginator,
        ListPipelinesRequest as ListPipelinesRequest,
        ListPipelinesResponse as ListPipelinesResponse,
        PipelineManagedBy as PipelineManagedBy,
        PipelineManagedByLike as PipelineManagedByLike,
        PipelineSummary as PipelineSummary,
        SortPipelinesBy as SortPipelinesBy,
        SortPipelinesByLike as SortPipelinesByLike,
    )
    from .operations.list_processing_jobs import (
        ListProcessingJobsPaginator as ListProcessingJobsPaginator,
        ListProcessingJobsRequest as ListProcessingJobsRequest,
        ListProcessingJobsResponse as ListProcessingJobsResponse,
        ProcessingJobSummary as ProcessingJobSummary,
    )
    from .operations.list_projects import (
        ListProjectsPaginator as ListProjectsPaginator,
        ListProjectsRequest as ListProjectsRequest,
        ListProjectsResponse as ListProjectsResponse,
        ProjectSortBy as ProjectSortBy,
        ProjectSortByLike as ProjectSortByLike,
        ProjectSortOrder as ProjectSortOrder,
        ProjectSortOrderLike as ProjectSortOrderLike,
        ProjectSummary as ProjectSummary,
    )
    from .operations.list_resource_catalogs import (
        ListResourceCatalogsPaginator as ListResourceCatalogsPaginator,
        ListResourceCatalogsRequest as ListResourceCatalogsRequest,
        ListResourceCatalogsResponse as ListResourceCatalogsResponse,
        ResourceCatalog as ResourceCatalog,
        ResourceCatalogSortBy as ResourceCatalogSortBy,
        ResourceCatalogSortByLike as ResourceCatalogSortByLike,
        ResourceCatalogSortOrder as ResourceCatalogSortOrder,
        ResourceCatalogSortOrderLike as ResourceCatalogSortOrderLike,
    )
    from .operations.list_spaces import (
        ListSpacesPaginator as ListSpacesPaginator,
        ListSpacesRequest as ListSpacesRequest,
        ListSpacesResponse as ListSpacesResponse,
        OwnershipSettingsSummary as OwnershipSettingsSummary,
        SpaceDetails as SpaceDetails,
        SpaceSettingsSummary as SpaceSettingsSummary,
        SpaceSharingSettingsSummary as SpaceSharingSettingsSummary,
        SpaceSortKey as SpaceSortKey,
        SpaceSortKeyLike as SpaceSortKeyLike,
    )
    from .operations.list_stage_devices import (
        DeviceDeploymentStatus as DeviceDeploymentStatus,
        DeviceDeploymentStatusLike as DeviceDeploymentStatusLike,
        DeviceDeploymentSummary as DeviceDeploymentSummary,
        ListStageDevicesPaginator as ListStageDevicesPaginator,
        ListStageDevicesRequest as ListStageDevicesRequest,
        ListStageDevicesResponse as ListStageDevicesResponse,
    )
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsPaginator as ListStudioLifecycleConfigsPaginator,
        ListStudioLifecycleConfigsRequest as ListStudioLifecycleConfigsRequest,
        ListStudioLifecycleConfigsResponse as ListStudioLifecycleConfigsResponse,
        StudioLifecycleConfigDetails as StudioLifecycleConfigDetails,
        StudioLifecycleConfigSortKey as StudioLifecycleConfigSortKey,
        StudioLifecycleConfigSortKeyLike as StudioLifecycleConfigSortKeyLike,
    )
    from .operations.list_subscribed_workteams import (
        ListSubscribedWorkteamsPaginator as ListSubscribedWorkteamsPaginator,
        ListSubscribedWorkteamsRequest as ListSubscribedWorkteamsRequest,
        ListSubscribedWorkteamsResponse as ListSubscribedWorkteamsResponse,
    )
    from .operations.list_tags import (
        ListTagsPaginator as ListTagsPaginator,
        ListTagsRequest as ListTagsRequest,
        ListTagsResponse as ListTagsResponse,
    )
    from .operations.list_training_jobs import (
        ListTrainingJobsPaginator as ListTrainingJobsPaginator,
        ListTrainingJobsRequest as ListTrainingJobsRequest,
        ListTrainingJobsResponse as ListTrainingJobsResponse,
        TrainingJobSummary as TrainingJobSummary,
    )
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobPaginator as ListTrainingJobsForHyperParameterTuningJobPaginator,
        ListTrainingJobsForHyperParameterTuningJobRequest as ListTrainingJobsForHyperParameterTuningJobRequest,
        ListTrainingJobsForHyperParameterTuningJobResponse as ListTrainingJobsForHyperParameterTuningJobResponse,
        TrainingJobSortByOptions as TrainingJobSortByOptions,
        TrainingJobSortByOptionsLike as TrainingJobSortByOptionsLike,
    )
    from .operations.list_training_plans import (
        ListTrainingPlansPaginator as ListTrainingPlansPaginator,
        ListTrainingPlansRequest as ListTrainingPlansRequest,
        ListTrainingPlansResponse as ListTrainingPlansResponse,
        TrainingPlanFilter as TrainingPlanFilter,
        TrainingPlanFilterName as TrainingPlanFilterName,
        TrainingPlanFilterNameLike as TrainingPlanFilterNameLike,
        TrainingPlanSortBy as TrainingPlanSortBy,
        TrainingPlanSortByLike as TrainingPlanSortByLike,
        TrainingPlanSortOrder as TrainingPlanSortOrder,
        TrainingPlanSortOrderLike as TrainingPlanSortOrderLike,
        TrainingPlanSummary as TrainingPlanSummary,
    )
    from .operations.list_training_sessions import (
        ListTrainingSessionsPaginator as ListTrainingSessionsPaginator,
        ListTrainingSessionsRequest as ListTrainingSessionsRequest,
        ListTrainingSessionsResponse as ListTrainingSessionsResponse,
        TrainingSessionSummary as TrainingSessionSummary,
    )
    from .operations.list_transform_jobs import (
        ListTransformJobsPaginator as ListTransformJobsPaginator,
        ListTransformJobsRequest as ListTransformJobsRequest,
        ListTransformJobsResponse as ListTransformJobsResponse,
        TransformJobSummary as TransformJobSummary,
    )
    from .operations.list_trial_components import (
        ListTrialComponentsPaginator as ListTrialComponentsPaginator,
        ListTrialComponentsRequest as ListTrialComponentsRequest,
        ListTrialComponentsResponse as ListTrialComponentsResponse,
        SortTrialComponentsBy as SortTrialComponentsBy,
        SortTrialComponentsByLike as SortTrialComponentsByLike,
        TrialComponentSummary as TrialComponentSummary,
    )
    from .operations.list_trials import (
        ListTrialsPaginator as ListTrialsPaginator,
        ListTrialsRequest as ListTrialsRequest,
        ListTrialsResponse as ListTrialsResponse,
        SortTrialsBy as SortTrialsBy,
        SortTrialsByLike as SortTrialsByLike,
        TrialSummary as TrialSummary,
    )
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityPaginator as ListUltraServersByReservedCapacityPaginator,
        ListUltraServersByReservedCapacityRequest as ListUltraServersByReservedCapacityRequest,
        ListUltraServersByReservedCapacityResponse as ListUltraServersByReservedCapacityResponse,
        UltraServer as UltraServer,
        UltraServerHealthStatus as UltraServerHealthStatus,
        UltraServerHealthStatusLike as UltraServerHealthStatusLike,
    )
    from .operations.list_user_profiles import (
        ListUserProfilesPaginator as ListUserProfilesPaginator,
        ListUserProfilesRequest as ListUserProfilesRequest,
        ListUserProfilesResponse as ListUserProfilesResponse,
        UserProfileDetails as UserProfileDetails,
        UserProfileSortKey as UserProfileSortKey,
        UserProfileSortKeyLike as UserProfileSortKeyLike,
    )
    from .operations.list_workforces import (
        ListWorkforcesPaginator as ListWorkforcesPaginator,
        ListWorkforcesRequest as ListWorkforcesRequest,
        ListWorkforcesResponse as ListWorkforcesResponse,
        ListWorkforcesSortByOptions as ListWorkforcesSortByOptions,
        ListWorkforcesSortByOptionsLike as ListWorkforcesSortByOptionsLike,
    )
    from .operations.list_workteams import (
        ListWorkteamsPaginator as ListWorkteamsPaginator,
        ListWorkteamsRequest as ListWorkteamsRequest,
        ListWorkteamsResponse as ListWorkteamsResponse,
        ListWorkteamsSortByOptions as ListWorkteamsSortByOptions,
        ListWorkteamsSortByOptionsLike as ListWorkteamsSortByOptionsLike,
    )
    from .operations.move_cluster_nodes import (
        MoveClusterNodeLogicalIdsError as MoveClusterNodeLogicalIdsError,
        MoveClusterNodesError as MoveClusterNodesError,
        MoveClusterNodesErrorCode as MoveClusterNodesErrorCode,
        MoveClusterNodesErrorCodeLike as MoveClusterNodesErrorCodeLike,
        MoveClusterNodesRequest as MoveClusterNodesRequest,
        MoveClusterNodesResponse as MoveClusterNodesResponse,
    )
    from .operations.put_endpoint_policy import (
        PutEndpointPolicyRequest as PutEndpointPolicyRequest,
        PutEndpointPolicyResponse as PutEndpointPolicyResponse,
    )
    from .operations.put_model_package_group_policy import (
        PutModelPackageGroupPolicyRequest as PutModelPackageGroupPolicyRequest,
        PutModelPackageGroupPolicyResponse as PutModelPackageGroupPolicyResponse,
    )
    from .operations.query_lineage import (
        Direction as Direction,
        DirectionLike as DirectionLike,
        Edge as Edge,
        LineageType as LineageType,
        LineageTypeLike as LineageTypeLike,
        QueryFilters as QueryFilters,
        QueryLineageRequest as QueryLineageRequest,
        QueryLineageResponse as QueryLineageResponse,
        Vertex as Vertex,
    )
    from .operations.register_devices import (
        RegisterDevicesRequest as RegisterDevicesRequest,
        RegisterDevicesResponse as RegisterDevicesResponse,
    )
    from .operations.remove_inference_gateway import (
        RemoveInferenceGatewayRequest as RemoveInferenceGatewayRequest,
        RemoveInferenceGatewayResponse as RemoveInferenceGatewayResponse,
    )
    from .operations.render_ui_template import (
        RenderUiTemplateRequest as RenderUiTemplateRequest,
        RenderUiTemplateResponse as RenderUiTemplateResponse,
        RenderableTask as RenderableTask,
        RenderingError as RenderingError,
    )
    from .operations.retry_pipeline_execution import (
        RetryPipelineExecutionRequest as RetryPipelineExecutionRequest,
        RetryPipelineExecutionResponse as RetryPipelineExecutionResponse,
    )
    from .operations.search import (
        BooleanOperator as BooleanOperator,
        BooleanOperatorLike as BooleanOperatorLike,
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
        Operator as Operator,
        OperatorLike as OperatorLike,
        Parent as Parent,
        Pipeline as Pipeline,
        PipelineExecution as PipelineExecution,
        PipelineVersion as PipelineVersion,
        ProcessingJob as ProcessingJob,
        Project as Project,
        Relation as Relation,
        RelationLike as RelationLike,
        SearchExpression as SearchExpression,
        SearchPaginator as SearchPaginator,
        SearchRecord as SearchRecord,
        SearchRequest as SearchRequest,
        SearchResponse as SearchResponse,
        SearchSortOrder as SearchSortOrder,
        SearchSortOrderLike as SearchSortOrderLike,
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
        SearchTrainingPlanOfferingsRequest as SearchTrainingPlanOfferingsRequest,
        SearchTrainingPlanOfferingsResponse as SearchTrainingPlanOfferingsResponse,
        TrainingPlanExtensionOffering as TrainingPlanExtensionOffering,
        TrainingPlanOffering as TrainingPlanOffering,
    )
    from .operations.send_pipeline_execution_step_failure import (
        SendPipelineExecutionStepFailureRequest as SendPipelineExecutionStepFailureRequest,
        SendPipelineExecutionStepFailureResponse as SendPipelineExecutionStepFailureResponse,
    )
    from .operations.send_pipeline_execution_step_success import (
        SendPipelineExecutionStepSuccessRequest as SendPipelineExecutionStepSuccessRequest,
        SendPipelineExecutionStepSuccessResponse as SendPipelineExecutionStepSuccessResponse,
    )
    from .operations.start_cluster_health_check import (
        StartClusterHealthCheckRequest as StartClusterHealthCheckRequest,
        StartClusterHealthCheckResponse as StartClusterHealthCheckResponse,
    )
    from .operations.start_edge_deployment_stage import (
        StartEdgeDeploymentStageRequest as StartEdgeDeploymentStageRequest,
        StartEdgeDeploymentStageResponse as StartEdgeDeploymentStageResponse,
    )
    from .operations.start_inference_experiment import (
        StartInferenceExperimentRequest as StartInferenceExperimentRequest,
        StartInferenceExperimentResponse as StartInferenceExperimentResponse,
    )
    from .operations.start_mlflow_tracking_server import (
        StartMlflowTrackingServerRequest as StartMlflowTrackingServerRequest,
        StartMlflowTrackingServerResponse as StartMlflowTrackingServerResponse,
    )
    from .operations.start_monitoring_schedule import (
        StartMonitoringScheduleRequest as StartMonitoringScheduleRequest,
        StartMonitoringScheduleResponse as StartMonitoringScheduleResponse,
    )
    from .operations.start_notebook_instance import (
        StartNotebookInstanceRequest as StartNotebookInstanceRequest,
        StartNotebookInstanceResponse as StartNotebookInstanceResponse,
    )
    from .operations.start_pipeline_execution import (
        StartPipelineExecutionRequest as StartPipelineExecutionRequest,
        StartPipelineExecutionResponse as StartPipelineExecutionResponse,
    )
    from .operations.start_session import (
        StartSessionRequest as StartSessionRequest,
        StartSessionResponse as StartSessionResponse,
    )
    from .operations.stop_ai_benchmark_job import (
        StopAIBenchmarkJobRequest as StopAIBenchmarkJobRequest,
        StopAIBenchmarkJobResponse as StopAIBenchmarkJobResponse,
    )
    from .operations.stop_ai_recommendation_job import (
        StopAIRecommendationJobRequest as StopAIRecommendationJobRequest,
        StopAIRecommendationJobResponse as StopAIRecommendationJobResponse,
    )
    from .operations.stop_auto_ml_job import (
        StopAutoMLJobRequest as StopAutoMLJobRequest,
        StopAutoMLJobResponse as StopAutoMLJobResponse,
    )
    from .operations.stop_compilation_job import (
        StopCompilationJobRequest as StopCompilationJobRequest,
        StopCompilationJobResponse as StopCompilationJobResponse,
    )
    from .operations.stop_edge_deployment_stage import (
        StopEdgeDeploymentStageRequest as StopEdgeDeploymentStageRequest,
        StopEdgeDeploymentStageResponse as StopEdgeDeploymentStageResponse,
    )
    from .operations.stop_edge_packaging_job import (
        StopEdgePackagingJobRequest as StopEdgePackagingJobRequest,
        StopEdgePackagingJobResponse as StopEdgePackagingJobResponse,
    )
    from .operations.stop_hyper_parameter_tuning_job import (
        StopHyperParameterTuningJobRequest as StopHyperParameterTuningJobRequest,
        StopHyperParameterTuningJobResponse as StopHyperParameterTuningJobResponse,
    )
    from .operations.stop_inference_experiment import (
        InferenceExperimentStopDesiredState as InferenceExperimentStopDesiredState,
        InferenceExperimentStopDesiredStateLike as InferenceExperimentStopDesiredStateLike,
        ModelVariantAction as ModelVariantAction,
        ModelVariantActionLike as ModelVariantActionLike,
        StopInferenceExperimentRequest as StopInferenceExperimentRequest,
        StopInferenceExperimentResponse as StopInferenceExperimentResponse,
    )
    from .operations.stop_inference_recommendations_job import (
        StopInferenceRecommendationsJobRequest as StopInferenceRecommendationsJobRequest,
        StopInferenceRecommendationsJobResponse as StopInferenceRecommendationsJobResponse,
    )
    from .operations.stop_job import (
        StopJobRequest as StopJobRequest,
        StopJobResponse as StopJobResponse,
    )
    from .operations.stop_labeling_job import (
        StopLabelingJobRequest as StopLabelingJobRequest,
        StopLabelingJobResponse as StopLabelingJobResponse,
    )
    from .operations.stop_mlflow_tracking_server import (
        StopMlflowTrackingServerRequest as StopMlflowTrackingServerRequest,
        StopMlflowTrackingServerResponse as StopMlflowTrackingServerResponse,
    )
    from .operations.stop_monitoring_schedule import (
        StopMonitoringScheduleRequest as StopMonitoringScheduleRequest,
        StopMonitoringScheduleResponse as StopMonitoringScheduleResponse,
    )
    from .operations.stop_notebook_instance import (
        StopNotebookInstanceRequest as StopNotebookInstanceRequest,
        StopNotebookInstanceResponse as StopNotebookInstanceResponse,
    )
    from .operations.stop_optimization_job import (
        StopOptimizationJobRequest as StopOptimizationJobRequest,
        StopOptimizationJobResponse as StopOptimizationJobResponse,
    )
    from .operations.stop_pipeline_execution import (
        StopPipelineExecutionRequest as StopPipelineExecutionRequest,
        StopPipelineExecutionResponse as StopPipelineExecutionResponse,
    )
    from .operations.stop_processing_job import (
        StopProcessingJobRequest as StopProcessingJobRequest,
        StopProcessingJobResponse as StopProcessingJobResponse,
    )
    from .operations.stop_training_job import (
        StopTrainingJobRequest as StopTrainingJobRequest,
        StopTrainingJobResponse as StopTrainingJobResponse,
    )
    from .operations.stop_training_session import (
        StopTrainingSessionRequest as StopTrainingSessionRequest,
        StopTrainingSessionResponse as StopTrainingSessionResponse,
    )
    from .operations.stop_transform_job import (
        StopTransformJobRequest as StopTransformJobRequest,
        StopTransformJobResponse as StopTransformJobResponse,
    )
    from .operations.update_action import (
        UpdateActionRequest as UpdateActionRequest,
        UpdateActionResponse as UpdateActionResponse,
    )
    from .operations.update_app_image_config import (
        UpdateAppImageConfigRequest as UpdateAppImageConfigRequest,
        UpdateAppImageConfigResponse as UpdateAppImageConfigResponse,
    )
    from .operations.update_artifact import (
        UpdateArtifactRequest as UpdateArtifactRequest,
        UpdateArtifactResponse as UpdateArtifactResponse,
    )
    from .operations.update_cluster import (
        UpdateClusterRequest as UpdateClusterRequest,
        UpdateClusterResponse as UpdateClusterResponse,
    )
    from .operations.update_cluster_extension import (
        UpdateClusterExtensionRequest as UpdateClusterExtensionRequest,
        UpdateClusterExtensionResponse as UpdateClusterExtensionResponse,
    )
    from .operations.update_cluster_scheduler_config import (
        UpdateClusterSchedulerConfigRequest as UpdateClusterSchedulerConfigRequest,
        UpdateClusterSchedulerConfigResponse as UpdateClusterSchedulerConfigResponse,
    )
    from .operations.update_cluster_software import (
        UpdateClusterSoftwareInstanceGroupSpecification as UpdateClusterSoftwareInstanceGroupSpecification,
        UpdateClusterSoftwareRequest as UpdateClusterSoftwareRequest,
        UpdateClusterSoftwareResponse as UpdateClusterSoftwareResponse,
    )
    from .operations.update_code_repository import (
        GitConfigForUpdate as GitConfigForUpdate,
        UpdateCodeRepositoryRequest as UpdateCodeRepositoryRequest,
        UpdateCodeRepositoryResponse as UpdateCodeRepositoryResponse,
    )
    from .operations.update_compute_quota import (
        UpdateComputeQuotaRequest as UpdateComputeQuotaRequest,
        UpdateComputeQuotaResponse as UpdateComputeQuotaResponse,
    )
    from .operations.update_context import (
        UpdateContextRequest as UpdateContextRequest,
        UpdateContextResponse as UpdateContextResponse,
    )
    from .operations.update_device_fleet import (
        UpdateDeviceFleetRequest as UpdateDeviceFleetRequest,
        UpdateDeviceFleetResponse as UpdateDeviceFleetResponse,
    )
    from .operations.update_devices import (
        UpdateDevicesRequest as UpdateDevicesRequest,
        UpdateDevicesResponse as UpdateDevicesResponse,
    )
    from .operations.update_domain import (
        DomainSettingsForUpdate as DomainSettingsForUpdate,
        RStudioServerProDomainSettingsForUpdate as RStudioServerProDomainSettingsForUpdate,
        UpdateDomainRequest as UpdateDomainRequest,
        UpdateDomainResponse as UpdateDomainResponse,
    )
    from .operations.update_endpoint import (
        UpdateEndpointRequest as UpdateEndpointRequest,
        UpdateEndpointResponse as UpdateEndpointResponse,
        VariantProperty as VariantProperty,
        VariantPropertyType as VariantPropertyType,
        VariantPropertyTypeLike as VariantPropertyTypeLike,
    )
    from .operations.update_endpoint_weights_and_capacities import (
        DesiredWeightAndCapacity as DesiredWeightAndCapacity,
        ProductionVariantServerlessUpdateConfig as ProductionVariantServerlessUpdateConfig,
        UpdateEndpointWeightsAndCapacitiesRequest as UpdateEndpointWeightsAndCapacitiesRequest,
        UpdateEndpointWeightsAndCapacitiesResponse as UpdateEndpointWeightsAndCapacitiesResponse,
    )
    from .operations.update_experiment import (
        UpdateExperimentRequest as UpdateExperimentRequest,
        UpdateExperimentResponse as UpdateExperimentResponse,
    )
    from .operations.update_feature_group import (
        OnlineStoreConfigUpdate as OnlineStoreConfigUpdate,
        ThroughputConfigUpdate as ThroughputConfigUpdate,
        UpdateFeatureGroupRequest as UpdateFeatureGroupRequest,
        UpdateFeatureGroupResponse as UpdateFeatureGroupResponse,
    )
    from .operations.update_feature_metadata import (
        UpdateFeatureMetadataRequest as UpdateFeatureMetadataRequest,
        UpdateFeatureMetadataResponse as UpdateFeatureMetadataResponse,
    )
    from .operations.update_global_inference_gateway import (
        UpdateGlobalInferenceGatewayRequest as UpdateGlobalInferenceGatewayRequest,
        UpdateGlobalInferenceGatewayResponse as UpdateGlobalInferenceGatewayResponse,
    )
    from .operations.update_hub import (
        UpdateHubRequest as UpdateHubRequest,
        UpdateHubResponse as UpdateHubResponse,
    )
    from .operations.update_hub_content import (
        UpdateHubContentRequest as UpdateHubContentRequest,
        UpdateHubContentResponse as UpdateHubContentResponse,
    )
    from .operations.update_hub_content_reference import (
        UpdateHubContentReferenceRequest as UpdateHubContentReferenceRequest,
        UpdateHubContentReferenceResponse as UpdateHubContentReferenceResponse,
    )
    from .operations.update_image import (
        UpdateImageRequest as UpdateImageRequest,
        UpdateImageResponse as UpdateImageResponse,
    )
    from .operations.update_image_version import (
        UpdateImageVersionRequest as UpdateImageVersionRequest,
        UpdateImageVersionResponse as UpdateImageVersionResponse,
    )
    from .operations.update_inference_component import (
        UpdateInferenceComponentRequest as UpdateInferenceComponentRequest,
        UpdateInferenceComponentResponse as UpdateInferenceComponentResponse,
    )
    from .operations.update_inference_component_runtime_config import (
        UpdateInferenceComponentRuntimeConfigRequest as UpdateInferenceComponentRuntimeConfigRequest,
        UpdateInferenceComponentRuntimeConfigResponse as UpdateInferenceComponentRuntimeConfigResponse,
    )
    from .operations.update_inference_experiment import (
        UpdateInferenceExperimentRequest as UpdateInferenceExperimentRequest,
        UpdateInferenceExperimentResponse as UpdateInferenceExperimentResponse,
    )
    from .operations.update_inference_router import (
        UpdateInferenceRouterRequest as UpdateInferenceRouterRequest,
        UpdateInferenceRouterResponse as UpdateInferenceRouterResponse,
    )
    from .operations.update_mlflow_app import (
        UpdateMlflowAppRequest as UpdateMlflowAppRequest,
        UpdateMlflowAppResponse as UpdateMlflowAppResponse,
    )
    from .operations.update_mlflow_tracking_server import (
        UpdateMlflowTrackingServerRequest as UpdateMlflowTrackingServerRequest,
        UpdateMlflowTrackingServerResponse as UpdateMlflowTrackingServerResponse,
    )
    from .operations.update_model_card import (
        UpdateModelCardRequest as UpdateModelCardRequest,
        UpdateModelCardResponse as UpdateModelCardResponse,
    )
    from .operations.update_model_package import (
        UpdateModelPackageRequest as UpdateModelPackageRequest,
        UpdateModelPackageResponse as UpdateModelPackageResponse,
    )
    from .operations.update_monitoring_alert import (
        UpdateMonitoringAlertRequest as UpdateMonitoringAlertRequest,
        UpdateMonitoringAlertResponse as UpdateMonitoringAlertResponse,
    )
    from .operations.update_monitoring_schedule import (
        UpdateMonitoringScheduleRequest as UpdateMonitoringScheduleRequest,
        UpdateMonitoringScheduleResponse as UpdateMonitoringScheduleResponse,
    )
    from .operations.update_notebook_instance import (
        UpdateNotebookInstanceRequest as UpdateNotebookInstanceRequest,
        UpdateNotebookInstanceResponse as UpdateNotebookInstanceResponse,
    )
    from .operations.update_notebook_instance_lifecycle_config import (
        UpdateNotebookInstanceLifecycleConfigRequest as UpdateNotebookInstanceLifecycleConfigRequest,
        UpdateNotebookInstanceLifecycleConfigResponse as UpdateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.update_partner_app import (
        UpdatePartnerAppRequest as UpdatePartnerAppRequest,
        UpdatePartnerAppResponse as UpdatePartnerAppResponse,
    )
    from .operations.update_pipeline import (
        UpdatePipelineRequest as UpdatePipelineRequest,
        UpdatePipelineResponse as UpdatePipelineResponse,
    )
    from .operations.update_pipeline_execution import (
        UpdatePipelineExecutionRequest as UpdatePipelineExecutionRequest,
        UpdatePipelineExecutionResponse as UpdatePipelineExecutionResponse,
    )
    from .operations.update_pipeline_version import (
        AliasOperations as AliasOperations,
        UpdatePipelineVersionRequest as UpdatePipelineVersionRequest,
        UpdatePipelineVersionResponse as UpdatePipelineVersionResponse,
    )
    from .operations.update_project import (
        CfnStackUpdateParameter as CfnStackUpdateParameter,
        CfnUpdateTemplateProvider as CfnUpdateTemplateProvider,
        ServiceCatalogProvisioningUpdateDetails as ServiceCatalogProvisioningUpdateDetails,
        UpdateProjectRequest as UpdateProjectRequest,
        UpdateProjectResponse as UpdateProjectResponse,
        UpdateTemplateProvider as UpdateTemplateProvider,
    )
    from .operations.update_space import (
        UpdateSpaceRequest as UpdateSpaceRequest,
        UpdateSpaceResponse as UpdateSpaceResponse,
    )
    from .operations.update_training_job import (
        ProfilerConfigForUpdate as ProfilerConfigForUpdate,
        RemoteDebugConfigForUpdate as RemoteDebugConfigForUpdate,
        ResourceConfigForUpdate as ResourceConfigForUpdate,
        UpdateTrainingJobRequest as UpdateTrainingJobRequest,
        UpdateTrainingJobResponse as UpdateTrainingJobResponse,
    )
    from .operations.update_trial import (
        UpdateTrialRequest as UpdateTrialRequest,
        UpdateTrialResponse as UpdateTrialResponse,
    )
    from .operations.update_trial_component import (
        UpdateTrialComponentRequest as UpdateTrialComponentRequest,
        UpdateTrialComponentResponse as UpdateTrialComponentResponse,
    )
    from .operations.update_user_profile import (
        UpdateUserProfileRequest as UpdateUserProfileRequest,
        UpdateUserProfileResponse as UpdateUserProfileResponse,
    )
    from .operations.update_workforce import (
        UpdateWorkforceRequest as UpdateWorkforceRequest,
        UpdateWorkforceResponse as UpdateWorkforceResponse,
    )
    from .operations.update_workteam import (
        UpdateWorkteamRequest as UpdateWorkteamRequest,
        UpdateWorkteamResponse as UpdateWorkteamResponse,
    )
    from .shapes.accelerator_partition_layout import (
        AcceleratorPartitionLayout as AcceleratorPartitionLayout,
    )
    from .shapes.account_default_status import (
        AccountDefaultStatus as AccountDefaultStatus,
        AccountDefaultStatusLike as AccountDefaultStatusLike,
    )
    from .shapes.action_source import (
        ActionSource as ActionSource,
    )
    from .shapes.action_status import (
        ActionStatus as ActionStatus,
        ActionStatusLike as ActionStatusLike,
    )
    from .shapes.activation_state import (
        ActivationState as ActivationState,
        ActivationStateLike as ActivationStateLike,
    )
    from .shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition as AdditionalInferenceSpecificationDefinition,
    )
    from .shapes.additional_model_data_source import (
        AdditionalModelDataSource as AdditionalModelDataSource,
    )
    from .shapes.additional_s3_data_source import (
        AdditionalS3DataSource as AdditionalS3DataSource,
        AdditionalS3DataSourceDataType as AdditionalS3DataSourceDataType,
        AdditionalS3DataSourceDataTypeLike as AdditionalS3DataSourceDataTypeLike,
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
    from .shapes.ai_benchmark_job_status import (
        AIBenchmarkJobStatus as AIBenchmarkJobStatus,
        AIBenchmarkJobStatusLike as AIBenchmarkJobStatusLike,
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
        AICapacityReservationPreference as AICapacityReservationPreference,
        AICapacityReservationPreferenceLike as AICapacityReservationPreferenceLike,
        AIRecommendationComputeSpec as AIRecommendationComputeSpec,
    )
    from .shapes.ai_recommendation_inference_specification import (
        AIRecommendationInferenceFramework as AIRecommendationInferenceFramework,
        AIRecommendationInferenceFrameworkLike as AIRecommendationInferenceFrameworkLike,
        AIRecommendationInferenceSpecification as AIRecommendationInferenceSpecification,
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
        AIRecommendationConstraint as AIRecommendationConstraint,
        AIRecommendationMetric as AIRecommendationMetric,
        AIRecommendationMetricLike as AIRecommendationMetricLike,
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
        TrainingRepositoryAccessMode as TrainingRepositoryAccessMode,
        TrainingRepositoryAccessModeLike as TrainingRepositoryAccessModeLike,
        TrainingRepositoryAuthConfig as TrainingRepositoryAuthConfig,
    )
    from .shapes.algorithm_status import (
        AlgorithmStatus as AlgorithmStatus,
        AlgorithmStatusLike as AlgorithmStatusLike,
    )
    from .shapes.algorithm_validation_specification import (
        AlgorithmValidationProfile as AlgorithmValidationProfile,
        AlgorithmValidationSpecification as AlgorithmValidationSpecification,
        TrainingJobDefinition as TrainingJobDefinition,
    )
    from .shapes.amazon_q_settings import (
        AmazonQSettings as AmazonQSettings,
    )
    from .shapes.app_instance_type import (
        AppInstanceType as AppInstanceType,
        AppInstanceTypeLike as AppInstanceTypeLike,
    )
    from .shapes.app_lifecycle_management import (
        AppLifecycleManagement as AppLifecycleManagement,
        IdleSettings as IdleSettings,
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
    from .shapes.app_specification import (
        AppSpecification as AppSpecification,
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
        ArtifactSource as ArtifactSource,
        ArtifactSourceIdType as ArtifactSourceIdType,
        ArtifactSourceIdTypeLike as ArtifactSourceIdTypeLike,
        ArtifactSourceType as ArtifactSourceType,
    )
    from .shapes.association_edge_type import (
        AssociationEdgeType as AssociationEdgeType,
        AssociationEdgeTypeLike as AssociationEdgeTypeLike,
    )
    from .shapes.async_inference_config import (
        AsyncInferenceClientConfig as AsyncInferenceClientConfig,
        AsyncInferenceConfig as AsyncInferenceConfig,
        AsyncInferenceNotificationConfig as AsyncInferenceNotificationConfig,
        AsyncInferenceOutputConfig as AsyncInferenceOutputConfig,
        AsyncNotificationTopicTypes as AsyncNotificationTopicTypes,
        AsyncNotificationTopicTypesLike as AsyncNotificationTopicTypesLike,
    )
    from .shapes.auth_mode import (
        AuthMode as AuthMode,
        AuthModeLike as AuthModeLike,
    )
    from .shapes.auto_ml_algorithm_config import (
        AutoMLAlgorithm as AutoMLAlgorithm,
        AutoMLAlgorithmConfig as AutoMLAlgorithmConfig,
        AutoMLAlgorithmLike as AutoMLAlgorithmLike,
    )
    from .shapes.auto_ml_candidate import (
        AutoMLCandidate as AutoMLCandidate,
        AutoMLCandidateStep as AutoMLCandidateStep,
        AutoMLContainerDefinition as AutoMLContainerDefinition,
        AutoMLJobObjectiveType as AutoMLJobObjectiveType,
        AutoMLJobObjectiveTypeLike as AutoMLJobObjectiveTypeLike,
        AutoMLMetricExtendedEnum as AutoMLMetricExtendedEnum,
        AutoMLMetricExtendedEnumLike as AutoMLMetricExtendedEnumLike,
        AutoMLProcessingUnit as AutoMLProcessingUnit,
        AutoMLProcessingUnitLike as AutoMLProcessingUnitLike,
        CandidateArtifactLocations as CandidateArtifactLocations,
        CandidateProperties as CandidateProperties,
        CandidateStepType as CandidateStepType,
        CandidateStepTypeLike as CandidateStepTypeLike,
        FinalAutoMLJobObjectiveMetric as FinalAutoMLJobObjectiveMetric,
        MetricDatum as MetricDatum,
        MetricSetSource as MetricSetSource,
        MetricSetSourceLike as MetricSetSourceLike,
    )
    from .shapes.auto_ml_channel import (
        AutoMLChannel as AutoMLChannel,
    )
    from .shapes.auto_ml_channel_type import (
        AutoMLChannelType as AutoMLChannelType,
        AutoMLChannelTypeLike as AutoMLChannelTypeLike,
    )
    from .shapes.auto_ml_compute_config import (
        AutoMLComputeConfig as AutoMLComputeConfig,
        EmrServerlessComputeConfig as EmrServerlessComputeConfig,
    )
    from .shapes.auto_ml_data_source import (
        AutoMLDataSource as AutoMLDataSource,
        AutoMLS3DataSource as AutoMLS3DataSource,
        AutoMLS3DataType as AutoMLS3DataType,
        AutoMLS3DataTypeLike as AutoMLS3DataTypeLike,
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
    from .shapes.auto_ml_output_data_config import (
        AutoMLOutputDataConfig as AutoMLOutputDataConfig,
    )
    from .shapes.auto_ml_partial_failure_reason import (
        AutoMLPartialFailureReason as AutoMLPartialFailureReason,
    )
    from .shapes.auto_ml_problem_type_config import (
        AggregationTransformationValue as AggregationTransformationValue,
        AggregationTransformationValueLike as AggregationTransformationValueLike,
        AutoMLProblemTypeConfig as AutoMLProblemTypeConfig,
        AutoMLProblemTypeConfigImageClassificationJobConfig as AutoMLProblemTypeConfigImageClassificationJobConfig,
        AutoMLProblemTypeConfigTabularJobConfig as AutoMLProblemTypeConfigTabularJobConfig,
        AutoMLProblemTypeConfigTextClassificationJobConfig as AutoMLProblemTypeConfigTextClassificationJobConfig,
        AutoMLProblemTypeConfigTextGenerationJobConfig as AutoMLProblemTypeConfigTextGenerationJobConfig,
        AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig as AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig,
        CandidateGenerationConfig as CandidateGenerationConfig,
        FillingType as FillingType,
        FillingTypeLike as FillingTypeLike,
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
    from .shapes.auto_ml_sort_order import (
        AutoMLSortOrder as AutoMLSortOrder,
        AutoMLSortOrderLike as AutoMLSortOrderLike,
    )
    from .shapes.auto_rollback_config import (
        Alarm as Alarm,
        AutoRollbackConfig as AutoRollbackConfig,
    )
    from .shapes.autotune import (
        Autotune as Autotune,
        AutotuneMode as AutotuneMode,
        AutotuneModeLike as AutotuneModeLike,
    )
    from .shapes.batch_data_capture_config import (
        BatchDataCaptureConfig as BatchDataCaptureConfig,
    )
    from .shapes.batch_strategy import (
        BatchStrategy as BatchStrategy,
        BatchStrategyLike as BatchStrategyLike,
    )
    from .shapes.batch_transform_input import (
        BatchTransformInput as BatchTransformInput,
        MonitoringCsvDatasetFormat as MonitoringCsvDatasetFormat,
        MonitoringDatasetFormat as MonitoringDatasetFormat,
        MonitoringJsonDatasetFormat as MonitoringJsonDatasetFormat,
        MonitoringParquetDatasetFormat as MonitoringParquetDatasetFormat,
    )
    from .shapes.candidate_status import (
        CandidateStatus as CandidateStatus,
        CandidateStatusLike as CandidateStatusLike,
    )
    from .shapes.capacity_reservation_preference import (
        CapacityReservationPreference as CapacityReservationPreference,
        CapacityReservationPreferenceLike as CapacityReservationPreferenceLike,
    )
    from .shapes.capture_content_type_header import (
        CaptureContentTypeHeader as CaptureContentTypeHeader,
    )
    from .shapes.channel import (
        Channel as Channel,
        DataSource as DataSource,
        DatasetSource as DatasetSource,
        FileSystemAccessMode as FileSystemAccessMode,
        FileSystemAccessModeLike as FileSystemAccessModeLike,
        FileSystemDataSource as FileSystemDataSource,
        FileSystemType as FileSystemType,
        FileSystemTypeLike as FileSystemTypeLike,
        HubAccessConfig as HubAccessConfig,
        RecordWrapper as RecordWrapper,
        RecordWrapperLike as RecordWrapperLike,
        S3DataDistribution as S3DataDistribution,
        S3DataDistributionLike as S3DataDistributionLike,
        S3DataSource as S3DataSource,
        ShuffleConfig as ShuffleConfig,
    )
    from .shapes.checkpoint_config import (
        CheckpointConfig as CheckpointConfig,
    )
    from .shapes.cluster_auto_scaler_type import (
        ClusterAutoScalerType as ClusterAutoScalerType,
        ClusterAutoScalerTypeLike as ClusterAutoScalerTypeLike,
    )
    from .shapes.cluster_auto_scaling_config import (
        ClusterAutoScalingConfig as ClusterAutoScalingConfig,
    )
    from .shapes.cluster_auto_scaling_mode import (
        ClusterAutoScalingMode as ClusterAutoScalingMode,
        ClusterAutoScalingModeLike as ClusterAutoScalingModeLike,
    )
    from .shapes.cluster_capacity_requirements import (
        ClusterCapacityRequirements as ClusterCapacityRequirements,
        ClusterOnDemandOptions as ClusterOnDemandOptions,
        ClusterSpotOptions as ClusterSpotOptions,
    )
    from .shapes.cluster_drain_policy import (
        ClusterDrainPolicy as ClusterDrainPolicy,
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
    from .shapes.cluster_instance_group_specification import (
        ClusterAutoPatchConfig as ClusterAutoPatchConfig,
        ClusterInstanceGroupSpecification as ClusterInstanceGroupSpecification,
        ClusterInstanceRequirements as ClusterInstanceRequirements,
        ClusterKubernetesConfig as ClusterKubernetesConfig,
        ClusterNetworkInterface as ClusterNetworkInterface,
        ClusterPatchSchedule as ClusterPatchSchedule,
        ClusterSlurmConfig as ClusterSlurmConfig,
    )
    from .shapes.cluster_instance_status import (
        ClusterInstanceStatus as ClusterInstanceStatus,
        ClusterInstanceStatusLike as ClusterInstanceStatusLike,
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
    from .shapes.cluster_instance_type import (
        ClusterInstanceType as ClusterInstanceType,
        ClusterInstanceTypeLike as ClusterInstanceTypeLike,
    )
    from .shapes.cluster_interface_type import (
        ClusterInterfaceType as ClusterInterfaceType,
        ClusterInterfaceTypeLike as ClusterInterfaceTypeLike,
    )
    from .shapes.cluster_kubernetes_taint import (
        ClusterKubernetesTaint as ClusterKubernetesTaint,
        ClusterKubernetesTaintEffect as ClusterKubernetesTaintEffect,
        ClusterKubernetesTaintEffectLike as ClusterKubernetesTaintEffectLike,
    )
    from .shapes.cluster_life_cycle_config import (
        ClusterLifeCycleConfig as ClusterLifeCycleConfig,
    )
    from .shapes.cluster_network_interface_details import (
        ClusterNetworkInterfaceDetails as ClusterNetworkInterfaceDetails,
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
        ClusterAccountingDatabase as ClusterAccountingDatabase,
        ClusterOrchestrator as ClusterOrchestrator,
        ClusterOrchestratorEksConfig as ClusterOrchestratorEksConfig,
        ClusterOrchestratorSlurmConfig as ClusterOrchestratorSlurmConfig,
        ClusterSlurmConfigStrategy as ClusterSlurmConfigStrategy,
        ClusterSlurmConfigStrategyLike as ClusterSlurmConfigStrategyLike,
    )
    from .shapes.cluster_patching_strategy import (
        ClusterPatchingStrategy as ClusterPatchingStrategy,
        ClusterPatchingStrategyLike as ClusterPatchingStrategyLike,
    )
    from .shapes.cluster_restricted_instance_group_specification import (
        ClusterRestrictedInstanceGroupSpecification as ClusterRestrictedInstanceGroupSpecification,
        EnvironmentConfig as EnvironmentConfig,
    )
    from .shapes.cluster_restricted_instance_groups_config import (
        ClusterRestrictedInstanceGroupsConfig as ClusterRestrictedInstanceGroupsConfig,
        ClusterSharedEnvironmentConfig as ClusterSharedEnvironmentConfig,
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
    from .shapes.compilation_job_status import (
        CompilationJobStatus as CompilationJobStatus,
        CompilationJobStatusLike as CompilationJobStatusLike,
    )
    from .shapes.compression_type import (
        CompressionType as CompressionType,
        CompressionTypeLike as CompressionTypeLike,
    )
    from .shapes.compute_quota_config import (
        AcceleratorPartitionConfig as AcceleratorPartitionConfig,
        ComputeQuotaConfig as ComputeQuotaConfig,
        ComputeQuotaResourceConfig as ComputeQuotaResourceConfig,
        MIGProfileType as MIGProfileType,
        MIGProfileTypeLike as MIGProfileTypeLike,
        PreemptTeamTasks as PreemptTeamTasks,
        PreemptTeamTasksLike as PreemptTeamTasksLike,
        ResourceSharingConfig as ResourceSharingConfig,
        ResourceSharingStrategy as ResourceSharingStrategy,
        ResourceSharingStrategyLike as ResourceSharingStrategyLike,
    )
    from .shapes.compute_quota_target import (
        ComputeQuotaTarget as ComputeQuotaTarget,
    )
    from .shapes.container_config import (
        ContainerConfig as ContainerConfig,
    )
    from .shapes.container_definition import (
        ContainerDefinition as ContainerDefinition,
        ContainerMode as ContainerMode,
        ContainerModeLike as ContainerModeLike,
        ImageConfig as ImageConfig,
        ModelCacheSetting as ModelCacheSetting,
        ModelCacheSettingLike as ModelCacheSettingLike,
        MultiModelConfig as MultiModelConfig,
        RepositoryAccessMode as RepositoryAccessMode,
        RepositoryAccessModeLike as RepositoryAccessModeLike,
        RepositoryAuthConfig as RepositoryAuthConfig,
    )
    from .shapes.container_metrics_config import (
        ContainerMetricsConfig as ContainerMetricsConfig,
        MetricsEndpoint as MetricsEndpoint,
    )
    from .shapes.context_source import (
        ContextSource as ContextSource,
    )
    from .shapes.cross_account_filter_option import (
        CrossAccountFilterOption as CrossAccountFilterOption,
        CrossAccountFilterOptionLike as CrossAccountFilterOptionLike,
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
        CaptureMode as CaptureMode,
        CaptureModeLike as CaptureModeLike,
        CaptureOption as CaptureOption,
        DataCaptureConfig as DataCaptureConfig,
    )
    from .shapes.data_capture_config_summary import (
        CaptureStatus as CaptureStatus,
        CaptureStatusLike as CaptureStatusLike,
        DataCaptureConfigSummary as DataCaptureConfigSummary,
    )
    from .shapes.data_processing import (
        DataProcessing as DataProcessing,
        JoinSource as JoinSource,
        JoinSourceLike as JoinSourceLike,
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
    from .shapes.deep_health_check_type import (
        DeepHealthCheckType as DeepHealthCheckType,
        DeepHealthCheckTypeLike as DeepHealthCheckTypeLike,
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
        CapacitySizeType as CapacitySizeType,
        CapacitySizeTypeLike as CapacitySizeTypeLike,
        DeploymentConfig as DeploymentConfig,
        RollingUpdatePolicy as RollingUpdatePolicy,
        TrafficRoutingConfig as TrafficRoutingConfig,
        TrafficRoutingConfigType as TrafficRoutingConfigType,
        TrafficRoutingConfigTypeLike as TrafficRoutingConfigTypeLike,
    )
    from .shapes.deployment_configuration import (
        AlarmDetails as AlarmDetails,
        CapacitySizeConfig as CapacitySizeConfig,
        DeploymentConfiguration as DeploymentConfiguration,
        NodeUnavailabilityType as NodeUnavailabilityType,
        NodeUnavailabilityTypeLike as NodeUnavailabilityTypeLike,
        RollingDeploymentPolicy as RollingDeploymentPolicy,
    )
    from .shapes.deployment_recommendation import (
        DeploymentRecommendation as DeploymentRecommendation,
        RealTimeInferenceRecommendation as RealTimeInferenceRecommendation,
        RecommendationStatus as RecommendationStatus,
        RecommendationStatusLike as RecommendationStatusLike,
    )
    from .shapes.deployment_stage import (
        DeploymentStage as DeploymentStage,
    )
    from .shapes.device import (
        Device as Device,
    )
    from .shapes.device_selection_config import (
        DeviceSelectionConfig as DeviceSelectionConfig,
        DeviceSubsetType as DeviceSubsetType,
        DeviceSubsetTypeLike as DeviceSubsetTypeLike,
    )
    from .shapes.direct_internet_access import (
        DirectInternetAccess as DirectInternetAccess,
        DirectInternetAccessLike as DirectInternetAccessLike,
    )
    from .shapes.docker_settings import (
        DockerSettings as DockerSettings,
    )
    from .shapes.domain_settings import (
        DomainSettings as DomainSettings,
        RStudioServerProDomainSettings as RStudioServerProDomainSettings,
    )
    from .shapes.domain_status import (
        DomainStatus as DomainStatus,
        DomainStatusLike as DomainStatusLike,
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
        FailureHandlingPolicy as FailureHandlingPolicy,
        FailureHandlingPolicyLike as FailureHandlingPolicyLike,
    )
    from .shapes.edge_deployment_model_config import (
        EdgeDeploymentModelConfig as EdgeDeploymentModelConfig,
    )
    from .shapes.edge_output_config import (
        EdgeOutputConfig as EdgeOutputConfig,
    )
    from .shapes.edge_packaging_job_status import (
        EdgePackagingJobStatus as EdgePackagingJobStatus,
        EdgePackagingJobStatusLike as EdgePackagingJobStatusLike,
    )
    from .shapes.edge_preset_deployment_type import (
        EdgePresetDeploymentType as EdgePresetDeploymentType,
        EdgePresetDeploymentTypeLike as EdgePresetDeploymentTypeLike,
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
    from .shapes.experiment_config import (
        ExperimentConfig as ExperimentConfig,
    )
    from .shapes.experiment_source import (
        ExperimentSource as ExperimentSource,
    )
    from .shapes.explainer_config import (
        ClarifyExplainerConfig as ClarifyExplainerConfig,
        ClarifyFeatureType as ClarifyFeatureType,
        ClarifyFeatureTypeLike as ClarifyFeatureTypeLike,
        ClarifyInferenceConfig as ClarifyInferenceConfig,
        ClarifyShapBaselineConfig as ClarifyShapBaselineConfig,
        ClarifyShapConfig as ClarifyShapConfig,
        ClarifyTextConfig as ClarifyTextConfig,
        ClarifyTextGranularity as ClarifyTextGranularity,
        ClarifyTextGranularityLike as ClarifyTextGranularityLike,
        ClarifyTextLanguage as ClarifyTextLanguage,
        ClarifyTextLanguageLike as ClarifyTextLanguageLike,
        ExplainerConfig as ExplainerConfig,
    )
    from .shapes.extension_status import (
        ExtensionStatus as ExtensionStatus,
        ExtensionStatusLike as ExtensionStatusLike,
    )
    from .shapes.feature_definition import (
        CollectionConfig as CollectionConfig,
        CollectionConfigVectorConfig as CollectionConfigVectorConfig,
        CollectionType as CollectionType,
        CollectionTypeLike as CollectionTypeLike,
        FeatureDefinition as FeatureDefinition,
        VectorConfig as VectorConfig,
    )
    from .shapes.feature_group_status import (
        FeatureGroupStatus as FeatureGroupStatus,
        FeatureGroupStatusLike as FeatureGroupStatusLike,
    )
    from .shapes.feature_parameter import (
        FeatureParameter as FeatureParameter,
    )
    from .shapes.feature_status import (
        FeatureStatus as FeatureStatus,
        FeatureStatusLike as FeatureStatusLike,
    )
    from .shapes.feature_type import (
        FeatureType as FeatureType,
        FeatureTypeLike as FeatureTypeLike,
    )
    from .shapes.file_system_config import (
        FileSystemConfig as FileSystemConfig,
    )
    from .shapes.flow_definition_output_config import (
        FlowDefinitionOutputConfig as FlowDefinitionOutputConfig,
    )
    from .shapes.flow_definition_status import (
        FlowDefinitionStatus as FlowDefinitionStatus,
        FlowDefinitionStatusLike as FlowDefinitionStatusLike,
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
    from .shapes.global_inference_gateway_member_status import (
        GlobalInferenceGatewayMemberStatus as GlobalInferenceGatewayMemberStatus,
        GlobalInferenceGatewayMemberStatusLike as GlobalInferenceGatewayMemberStatusLike,
    )
    from .shapes.global_inference_gateway_routing import (
        GlobalInferenceGatewayRouting as GlobalInferenceGatewayRouting,
        GlobalInferenceGatewayRoutingWeights as GlobalInferenceGatewayRoutingWeights,
    )
    from .shapes.global_inference_gateway_status import (
        GlobalInferenceGatewayStatus as GlobalInferenceGatewayStatus,
        GlobalInferenceGatewayStatusLike as GlobalInferenceGatewayStatusLike,
    )
    from .shapes.home_efs_file_system_creation import (
        HomeEfsFileSystemCreation as HomeEfsFileSystemCreation,
        HomeEfsFileSystemCreationLike as HomeEfsFileSystemCreationLike,
    )
    from .shapes.hub_content_dependency import (
        HubContentDependency as HubContentDependency,
    )
    from .shapes.hub_content_info import (
        HubContentInfo as HubContentInfo,
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
    from .shapes.hub_s3_storage_config import (
        HubS3StorageConfig as HubS3StorageConfig,
    )
    from .shapes.hub_status import (
        HubStatus as HubStatus,
        HubStatusLike as HubStatusLike,
    )
    from .shapes.human_loop_activation_config import (
        HumanLoopActivationConditionsConfig as HumanLoopActivationConditionsConfig,
        HumanLoopActivationConfig as HumanLoopActivationConfig,
    )
    from .shapes.human_loop_config import (
        HumanLoopConfig as HumanLoopConfig,
    )
    from .shapes.human_loop_request_source import (
        AwsManagedHumanLoopRequestSource as AwsManagedHumanLoopRequestSource,
        AwsManagedHumanLoopRequestSourceLike as AwsManagedHumanLoopRequestSourceLike,
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
        HyperParameterTuningAllocationStrategy as HyperParameterTuningAllocationStrategy,
        HyperParameterTuningAllocationStrategyLike as HyperParameterTuningAllocationStrategyLike,
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
        CompleteOnConvergence as CompleteOnConvergence,
        CompleteOnConvergenceLike as CompleteOnConvergenceLike,
        ConvergenceDetected as ConvergenceDetected,
        HyperParameterTuningJobConfig as HyperParameterTuningJobConfig,
        HyperParameterTuningJobStrategyConfig as HyperParameterTuningJobStrategyConfig,
        HyperbandStrategyConfig as HyperbandStrategyConfig,
        TrainingJobEarlyStoppingType as TrainingJobEarlyStoppingType,
        TrainingJobEarlyStoppingTypeLike as TrainingJobEarlyStoppingTypeLike,
        TuningJobCompletionCriteria as TuningJobCompletionCriteria,
    )
    from .shapes.hyper_parameter_tuning_job_consumed_resources import (
        HyperParameterTuningJobConsumedResources as HyperParameterTuningJobConsumedResources,
    )
    from .shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective as HyperParameterTuningJobObjective,
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
        HyperParameterTuningJobWarmStartConfig as HyperParameterTuningJobWarmStartConfig,
        HyperParameterTuningJobWarmStartType as HyperParameterTuningJobWarmStartType,
        HyperParameterTuningJobWarmStartTypeLike as HyperParameterTuningJobWarmStartTypeLike,
        ParentHyperParameterTuningJob as ParentHyperParameterTuningJob,
    )
    from .shapes.idc_config_input import (
        IdcConfigInput as IdcConfigInput,
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
    from .shapes.inference_component_compute_resource_requirements import (
        InferenceComponentComputeResourceRequirements as InferenceComponentComputeResourceRequirements,
    )
    from .shapes.inference_component_deployment_config import (
        InferenceComponentCapacitySize as InferenceComponentCapacitySize,
        InferenceComponentCapacitySizeType as InferenceComponentCapacitySizeType,
        InferenceComponentCapacitySizeTypeLike as InferenceComponentCapacitySizeTypeLike,
        InferenceComponentDeploymentConfig as InferenceComponentDeploymentConfig,
        InferenceComponentRollingUpdatePolicy as InferenceComponentRollingUpdatePolicy,
    )
    from .shapes.inference_component_runtime_config import (
        InferenceComponentRuntimeConfig as InferenceComponentRuntimeConfig,
    )
    from .shapes.inference_component_scheduling_config import (
        AvailabilityZoneBalanceEnforcementMode as AvailabilityZoneBalanceEnforcementMode,
        AvailabilityZoneBalanceEnforcementModeLike as AvailabilityZoneBalanceEnforcementModeLike,
        InferenceComponentAvailabilityZoneBalance as InferenceComponentAvailabilityZoneBalance,
        InferenceComponentPlacementStrategy as InferenceComponentPlacementStrategy,
        InferenceComponentPlacementStrategyLike as InferenceComponentPlacementStrategyLike,
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
    from .shapes.inference_component_status import (
        InferenceComponentStatus as InferenceComponentStatus,
        InferenceComponentStatusLike as InferenceComponentStatusLike,
    )
    from .shapes.inference_execution_config import (
        InferenceExecutionConfig as InferenceExecutionConfig,
        InferenceExecutionMode as InferenceExecutionMode,
        InferenceExecutionModeLike as InferenceExecutionModeLike,
    )
    from .shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig as InferenceExperimentDataStorageConfig,
    )
    from .shapes.inference_experiment_schedule import (
        InferenceExperimentSchedule as InferenceExperimentSchedule,
    )
    from .shapes.inference_experiment_status import (
        InferenceExperimentStatus as InferenceExperimentStatus,
        InferenceExperimentStatusLike as InferenceExperimentStatusLike,
    )
    from .shapes.inference_experiment_type import (
        InferenceExperimentType as InferenceExperimentType,
        InferenceExperimentTypeLike as InferenceExperimentTypeLike,
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
        Framework as Framework,
        FrameworkLike as FrameworkLike,
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
    from .shapes.job_secondary_status_transition import (
        JobSecondaryStatusTransition as JobSecondaryStatusTransition,
    )
    from .shapes.job_status import (
        JobStatus as JobStatus,
        JobStatusLike as JobStatusLike,
    )
    from .shapes.job_type import (
        JobType as JobType,
        JobTypeLike as JobTypeLike,
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
        ContentClassifier as ContentClassifier,
        ContentClassifierLike as ContentClassifierLike,
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
    from .shapes.labeling_job_status import (
        LabelingJobStatus as LabelingJobStatus,
        LabelingJobStatusLike as LabelingJobStatusLike,
    )
    from .shapes.labeling_job_stopping_conditions import (
        LabelingJobStoppingConditions as LabelingJobStoppingConditions,
    )
    from .shapes.last_update_status import (
        LastUpdateStatus as LastUpdateStatus,
        LastUpdateStatusValue as LastUpdateStatusValue,
        LastUpdateStatusValueLike as LastUpdateStatusValueLike,
    )
    from .shapes.lora_config import (
        LoraConfig as LoraConfig,
    )
    from .shapes.managed_configuration import (
        ManagedConfiguration as ManagedConfiguration,
    )
    from .shapes.managed_storage_type import (
        ManagedStorageType as ManagedStorageType,
        ManagedStorageTypeLike as ManagedStorageTypeLike,
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
    from .shapes.mlflow_app_status import (
        MlflowAppStatus as MlflowAppStatus,
        MlflowAppStatusLike as MlflowAppStatusLike,
    )
    from .shapes.mlflow_config import (
        MlflowConfig as MlflowConfig,
    )
    from .shapes.model_access_config import (
        ModelAccessConfig as ModelAccessConfig,
    )
    from .shapes.model_approval_status import (
        ModelApprovalStatus as ModelApprovalStatus,
        ModelApprovalStatusLike as ModelApprovalStatusLike,
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
    from .shapes.model_card_export_job_status import (
        ModelCardExportJobStatus as ModelCardExportJobStatus,
        ModelCardExportJobStatusLike as ModelCardExportJobStatusLike,
    )
    from .shapes.model_card_export_output_config import (
        ModelCardExportOutputConfig as ModelCardExportOutputConfig,
    )
    from .shapes.model_card_security_config import (
        ModelCardSecurityConfig as ModelCardSecurityConfig,
    )
    from .shapes.model_card_sort_order import (
        ModelCardSortOrder as ModelCardSortOrder,
        ModelCardSortOrderLike as ModelCardSortOrderLike,
    )
    from .shapes.model_card_status import (
        ModelCardStatus as ModelCardStatus,
        ModelCardStatusLike as ModelCardStatusLike,
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
        ModelInfrastructureType as ModelInfrastructureType,
        ModelInfrastructureTypeLike as ModelInfrastructureTypeLike,
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
    from .shapes.model_package_group_status import (
        ModelPackageGroupStatus as ModelPackageGroupStatus,
        ModelPackageGroupStatusLike as ModelPackageGroupStatusLike,
    )
    from .shapes.model_package_model_card import (
        ModelPackageModelCard as ModelPackageModelCard,
    )
    from .shapes.model_package_registration_type import (
        ModelPackageRegistrationType as ModelPackageRegistrationType,
        ModelPackageRegistrationTypeLike as ModelPackageRegistrationTypeLike,
    )
    from .shapes.model_package_security_config import (
        ModelPackageSecurityConfig as ModelPackageSecurityConfig,
    )
    from .shapes.model_package_status import (
        ModelPackageStatus as ModelPackageStatus,
        ModelPackageStatusLike as ModelPackageStatusLike,
    )
    from .shapes.model_package_status_details import (
        DetailedModelPackageStatus as DetailedModelPackageStatus,
        DetailedModelPackageStatusLike as DetailedModelPackageStatusLike,
        ModelPackageStatusDetails as ModelPackageStatusDetails,
        ModelPackageStatusItem as ModelPackageStatusItem,
    )
    from .shapes.model_package_validation_specification import (
        ModelPackageValidationProfile as ModelPackageValidationProfile,
        ModelPackageValidationSpecification as ModelPackageValidationSpecification,
    )
    from .shapes.model_quality_app_specification import (
        ModelQualityAppSpecification as ModelQualityAppSpecification,
        MonitoringProblemType as MonitoringProblemType,
        MonitoringProblemTypeLike as MonitoringProblemTypeLike,
    )
    from .shapes.model_quality_baseline_config import (
        ModelQualityBaselineConfig as ModelQualityBaselineConfig,
    )
    from .shapes.model_quality_job_input import (
        ModelQualityJobInput as ModelQualityJobInput,
    )
    from .shapes.model_registration_mode import (
        ModelRegistrationMode as ModelRegistrationMode,
        ModelRegistrationModeLike as ModelRegistrationModeLike,
    )
    from .shapes.model_variant_config import (
        ModelVariantConfig as ModelVariantConfig,
    )
    from .shapes.monitoring_alert_status import (
        MonitoringAlertStatus as MonitoringAlertStatus,
        MonitoringAlertStatusLike as MonitoringAlertStatusLike,
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
    from .shapes.monitoring_job_definition_sort_key import (
        MonitoringJobDefinitionSortKey as MonitoringJobDefinitionSortKey,
        MonitoringJobDefinitionSortKeyLike as MonitoringJobDefinitionSortKeyLike,
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
    from .shapes.monitoring_type import (
        MonitoringType as MonitoringType,
        MonitoringTypeLike as MonitoringTypeLike,
    )
    from .shapes.neo_vpc_config import (
        NeoVpcConfig as NeoVpcConfig,
    )
    from .shapes.network_config import (
        NetworkConfig as NetworkConfig,
    )
    from .shapes.notebook_instance_accelerator_type import (
        NotebookInstanceAcceleratorType as NotebookInstanceAcceleratorType,
        NotebookInstanceAcceleratorTypeLike as NotebookInstanceAcceleratorTypeLike,
    )
    from .shapes.notebook_instance_lifecycle_hook import (
        NotebookInstanceLifecycleHook as NotebookInstanceLifecycleHook,
    )
    from .shapes.notebook_instance_status import (
        NotebookInstanceStatus as NotebookInstanceStatus,
        NotebookInstanceStatusLike as NotebookInstanceStatusLike,
    )
    from .shapes.notification_configuration import (
        NotificationConfiguration as NotificationConfiguration,
    )
    from .shapes.objective_status import (
        ObjectiveStatus as ObjectiveStatus,
        ObjectiveStatusLike as ObjectiveStatusLike,
    )
    from .shapes.objective_status_counters import (
        ObjectiveStatusCounters as ObjectiveStatusCounters,
    )
    from .shapes.offline_store_config import (
        DataCatalogConfig as DataCatalogConfig,
        OfflineStoreConfig as OfflineStoreConfig,
        S3StorageConfig as S3StorageConfig,
        TableFormat as TableFormat,
        TableFormatLike as TableFormatLike,
    )
    from .shapes.offline_store_status import (
        OfflineStoreStatus as OfflineStoreStatus,
    )
    from .shapes.offline_store_status_value import (
        OfflineStoreStatusValue as OfflineStoreStatusValue,
        OfflineStoreStatusValueLike as OfflineStoreStatusValueLike,
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
        ModelSpeculativeDecodingS3DataType as ModelSpeculativeDecodingS3DataType,
        ModelSpeculativeDecodingS3DataTypeLike as ModelSpeculativeDecodingS3DataTypeLike,
        ModelSpeculativeDecodingTechnique as ModelSpeculativeDecodingTechnique,
        ModelSpeculativeDecodingTechniqueLike as ModelSpeculativeDecodingTechniqueLike,
        ModelSpeculativeDecodingTrainingDataSource as ModelSpeculativeDecodingTrainingDataSource,
        OptimizationConfig as OptimizationConfig,
        OptimizationConfigModelCompilationConfig as OptimizationConfigModelCompilationConfig,
        OptimizationConfigModelQuantizationConfig as OptimizationConfigModelQuantizationConfig,
        OptimizationConfigModelShardingConfig as OptimizationConfigModelShardingConfig,
        OptimizationConfigModelSpeculativeDecodingConfig as OptimizationConfigModelSpeculativeDecodingConfig,
    )
    from .shapes.optimization_job_deployment_instance_type import (
        OptimizationJobDeploymentInstanceType as OptimizationJobDeploymentInstanceType,
        OptimizationJobDeploymentInstanceTypeLike as OptimizationJobDeploymentInstanceTypeLike,
    )
    from .shapes.optimization_job_model_source import (
        OptimizationJobModelSource as OptimizationJobModelSource,
        OptimizationJobModelSourceS3 as OptimizationJobModelSourceS3,
        OptimizationModelAccessConfig as OptimizationModelAccessConfig,
    )
    from .shapes.optimization_job_output_config import (
        OptimizationJobOutputConfig as OptimizationJobOutputConfig,
    )
    from .shapes.optimization_job_status import (
        OptimizationJobStatus as OptimizationJobStatus,
        OptimizationJobStatusLike as OptimizationJobStatusLike,
    )
    from .shapes.optimization_sage_maker_model import (
        OptimizationSageMakerModel as OptimizationSageMakerModel,
    )
    from .shapes.optimization_vpc_config import (
        OptimizationVpcConfig as OptimizationVpcConfig,
    )
    from .shapes.order_key import (
        OrderKey as OrderKey,
        OrderKeyLike as OrderKeyLike,
    )
    from .shapes.output_config import (
        OutputConfig as OutputConfig,
        TargetPlatform as TargetPlatform,
    )
    from .shapes.output_data_config import (
        OutputCompressionType as OutputCompressionType,
        OutputCompressionTypeLike as OutputCompressionTypeLike,
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
        HyperParameterScalingType as HyperParameterScalingType,
        HyperParameterScalingTypeLike as HyperParameterScalingTypeLike,
        IntegerParameterRange as IntegerParameterRange,
        ParameterRanges as ParameterRanges,
    )
    from .shapes.partner_app_auth_type import (
        PartnerAppAuthType as PartnerAppAuthType,
        PartnerAppAuthTypeLike as PartnerAppAuthTypeLike,
    )
    from .shapes.partner_app_config import (
        PartnerAppConfig as PartnerAppConfig,
        RoleGroupAssignment as RoleGroupAssignment,
    )
    from .shapes.partner_app_maintenance_config import (
        PartnerAppMaintenanceConfig as PartnerAppMaintenanceConfig,
    )
    from .shapes.partner_app_status import (
        PartnerAppStatus as PartnerAppStatus,
        PartnerAppStatusLike as PartnerAppStatusLike,
    )
    from .shapes.partner_app_type import (
        PartnerAppType as PartnerAppType,
        PartnerAppTypeLike as PartnerAppTypeLike,
    )
    from .shapes.pipeline_definition_s3_location import (
        PipelineDefinitionS3Location as PipelineDefinitionS3Location,
    )
    from .shapes.pipeline_execution_status import (
        PipelineExecutionStatus as PipelineExecutionStatus,
        PipelineExecutionStatusLike as PipelineExecutionStatusLike,
    )
    from .shapes.pipeline_experiment_config import (
        PipelineExperimentConfig as PipelineExperimentConfig,
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
        AthenaDatasetDefinition as AthenaDatasetDefinition,
        AthenaResultCompressionType as AthenaResultCompressionType,
        AthenaResultCompressionTypeLike as AthenaResultCompressionTypeLike,
        AthenaResultFormat as AthenaResultFormat,
        AthenaResultFormatLike as AthenaResultFormatLike,
        DataDistributionType as DataDistributionType,
        DataDistributionTypeLike as DataDistributionTypeLike,
        DatasetDefinition as DatasetDefinition,
        InputMode as InputMode,
        InputModeLike as InputModeLike,
        ProcessingInput as ProcessingInput,
        ProcessingS3CompressionType as ProcessingS3CompressionType,
        ProcessingS3CompressionTypeLike as ProcessingS3CompressionTypeLike,
        ProcessingS3DataType as ProcessingS3DataType,
        ProcessingS3DataTypeLike as ProcessingS3DataTypeLike,
        ProcessingS3Input as ProcessingS3Input,
        RedshiftDatasetDefinition as RedshiftDatasetDefinition,
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
    from .shapes.processing_stopping_condition import (
        ProcessingStoppingCondition as ProcessingStoppingCondition,
    )
    from .shapes.processor import (
        Processor as Processor,
        ProcessorLike as ProcessorLike,
    )
    from .shapes.production_variant import (
        InstancePool as InstancePool,
        ProductionVariant as ProductionVariant,
        ProductionVariantCapacityReservationConfig as ProductionVariantCapacityReservationConfig,
        ProductionVariantCoreDumpConfig as ProductionVariantCoreDumpConfig,
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
        ProductionVariantManagedInstanceScaling as ProductionVariantManagedInstanceScaling,
        ProductionVariantManagedInstanceScalingScaleInPolicy as ProductionVariantManagedInstanceScalingScaleInPolicy,
    )
    from .shapes.production_variant_routing_config import (
        PrefixAwareRoutingConfig as PrefixAwareRoutingConfig,
        ProductionVariantRoutingConfig as ProductionVariantRoutingConfig,
        RoutingStrategy as RoutingStrategy,
        RoutingStrategyLike as RoutingStrategyLike,
    )
    from .shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig as ProductionVariantServerlessConfig,
    )
    from .shapes.production_variant_status import (
        ProductionVariantStatus as ProductionVariantStatus,
        VariantStatus as VariantStatus,
        VariantStatusLike as VariantStatusLike,
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
    from .shapes.project_status import (
        ProjectStatus as ProjectStatus,
        ProjectStatusLike as ProjectStatusLike,
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
        RecommendationJobSupportedEndpointType as RecommendationJobSupportedEndpointType,
        RecommendationJobSupportedEndpointTypeLike as RecommendationJobSupportedEndpointTypeLike,
        RecommendationJobVpcConfig as RecommendationJobVpcConfig,
        Stairs as Stairs,
        TrafficPattern as TrafficPattern,
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
        ModelLatencyThreshold as ModelLatencyThreshold,
        RecommendationJobStoppingConditions as RecommendationJobStoppingConditions,
    )
    from .shapes.recommendation_job_type import (
        RecommendationJobType as RecommendationJobType,
        RecommendationJobTypeLike as RecommendationJobTypeLike,
    )
    from .shapes.recommendation_metrics import (
        RecommendationMetrics as RecommendationMetrics,
    )
    from .shapes.remote_debug_config import (
        RemoteDebugConfig as RemoteDebugConfig,
    )
    from .shapes.reserved_capacity_instance_type import (
        ReservedCapacityInstanceType as ReservedCapacityInstanceType,
        ReservedCapacityInstanceTypeLike as ReservedCapacityInstanceTypeLike,
    )
    from .shapes.reserved_capacity_status import (
        ReservedCapacityStatus as ReservedCapacityStatus,
        ReservedCapacityStatusLike as ReservedCapacityStatusLike,
    )
    from .shapes.reserved_capacity_summary import (
        ReservedCapacitySummary as ReservedCapacitySummary,
    )
    from .shapes.reserved_capacity_type import (
        ReservedCapacityType as ReservedCapacityType,
        ReservedCapacityTypeLike as ReservedCapacityTypeLike,
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
    from .shapes.resource_type import (
        ResourceType as ResourceType,
        ResourceTypeLike as ResourceTypeLike,
    )
    from .shapes.retry_strategy import (
        RetryStrategy as RetryStrategy,
    )
    from .shapes.root_access import (
        RootAccess as RootAccess,
        RootAccessLike as RootAccessLike,
    )
    from .shapes.routing_target import (
        Destination as Destination,
        InferenceRouterRoutingPreference as InferenceRouterRoutingPreference,
        InferenceRouterRoutingPreferenceLike as InferenceRouterRoutingPreferenceLike,
        RoutingStatus as RoutingStatus,
        RoutingStatusLike as RoutingStatusLike,
        RoutingTarget as RoutingTarget,
        RoutingTargetAsyncInferenceClientConfig as RoutingTargetAsyncInferenceClientConfig,
        RoutingTargetAsyncInferenceConfig as RoutingTargetAsyncInferenceConfig,
        RoutingTargetAsyncInferenceNotificationConfig as RoutingTargetAsyncInferenceNotificationConfig,
        RoutingTargetAsyncInferenceOutputConfig as RoutingTargetAsyncInferenceOutputConfig,
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
        InferenceHubAccessConfig as InferenceHubAccessConfig,
        ModelCompressionType as ModelCompressionType,
        ModelCompressionTypeLike as ModelCompressionTypeLike,
        S3ModelDataSource as S3ModelDataSource,
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
    from .shapes.scheduled_update_config import (
        ScheduledUpdateConfig as ScheduledUpdateConfig,
    )
    from .shapes.scheduler_config import (
        FairShare as FairShare,
        FairShareLike as FairShareLike,
        IdleResourceSharing as IdleResourceSharing,
        IdleResourceSharingLike as IdleResourceSharingLike,
        PriorityClass as PriorityClass,
        SchedulerConfig as SchedulerConfig,
    )
    from .shapes.scheduler_resource_status import (
        SchedulerResourceStatus as SchedulerResourceStatus,
        SchedulerResourceStatusLike as SchedulerResourceStatusLike,
    )
    from .shapes.secondary_status import (
        SecondaryStatus as SecondaryStatus,
        SecondaryStatusLike as SecondaryStatusLike,
    )
    from .shapes.secondary_status_transition import (
        SecondaryStatusTransition as SecondaryStatusTransition,
    )
    from .shapes.selective_execution_config import (
        SelectedStep as SelectedStep,
        SelectiveExecutionConfig as SelectiveExecutionConfig,
    )
    from .shapes.serverless_job_config import (
        CustomizationTechnique as CustomizationTechnique,
        CustomizationTechniqueLike as CustomizationTechniqueLike,
        EvaluationType as EvaluationType,
        EvaluationTypeLike as EvaluationTypeLike,
        Peft as Peft,
        PeftLike as PeftLike,
        ServerlessJobConfig as ServerlessJobConfig,
        ServerlessJobType as ServerlessJobType,
        ServerlessJobTypeLike as ServerlessJobTypeLike,
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
    from .shapes.space_status import (
        SpaceStatus as SpaceStatus,
        SpaceStatusLike as SpaceStatusLike,
    )
    from .shapes.space_storage_settings import (
        EbsStorageSettings as EbsStorageSettings,
        SpaceStorageSettings as SpaceStorageSettings,
    )
    from .shapes.stopping_condition import (
        StoppingCondition as StoppingCondition,
    )
    from .shapes.storage_type import (
        StorageType as StorageType,
        StorageTypeLike as StorageTypeLike,
    )
    from .shapes.studio_lifecycle_config_app_type import (
        StudioLifecycleConfigAppType as StudioLifecycleConfigAppType,
        StudioLifecycleConfigAppTypeLike as StudioLifecycleConfigAppTypeLike,
    )
    from .shapes.subscribed_workteam import (
        SubscribedWorkteam as SubscribedWorkteam,
    )
    from .shapes.tag import (
        Tag as Tag,
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
    from .shapes.template_provider_detail import (
        CfnStackDetail as CfnStackDetail,
        CfnStackParameter as CfnStackParameter,
        CfnTemplateProviderDetail as CfnTemplateProviderDetail,
        TemplateProviderDetail as TemplateProviderDetail,
    )
    from .shapes.tensor_board_output_config import (
        TensorBoardOutputConfig as TensorBoardOutputConfig,
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
    from .shapes.training_job_status_counters import (
        TrainingJobStatusCounters as TrainingJobStatusCounters,
    )
    from .shapes.training_plan_extension import (
        TrainingPlanExtension as TrainingPlanExtension,
    )
    from .shapes.training_plan_status import (
        TrainingPlanStatus as TrainingPlanStatus,
        TrainingPlanStatusLike as TrainingPlanStatusLike,
    )
    from .shapes.training_session_model_config import (
        TrainingSessionModelConfig as TrainingSessionModelConfig,
    )
    from .shapes.training_session_output_config import (
        TrainingSessionOutputConfig as TrainingSessionOutputConfig,
        TrainingSessionS3Location as TrainingSessionS3Location,
    )
    from .shapes.training_session_status import (
        TrainingSessionStatus as TrainingSessionStatus,
        TrainingSessionStatusLike as TrainingSessionStatusLike,
    )
    from .shapes.training_specification import (
        CategoricalParameterRangeSpecification as CategoricalParameterRangeSpecification,
        ChannelSpecification as ChannelSpecification,
        ContinuousParameterRangeSpecification as ContinuousParameterRangeSpecification,
        HyperParameterSpecification as HyperParameterSpecification,
        IntegerParameterRangeSpecification as IntegerParameterRangeSpecification,
        ParameterRange as ParameterRange,
        ParameterType as ParameterType,
        ParameterTypeLike as ParameterTypeLike,
        TrainingSpecification as TrainingSpecification,
    )
    from .shapes.transform_input import (
        SplitType as SplitType,
        SplitTypeLike as SplitTypeLike,
        TransformDataSource as TransformDataSource,
        TransformInput as TransformInput,
        TransformS3DataSource as TransformS3DataSource,
    )
    from .shapes.transform_instance_type import (
        TransformInstanceType as TransformInstanceType,
        TransformInstanceTypeLike as TransformInstanceTypeLike,
    )
    from .shapes.transform_job_definition import (
        TransformJobDefinition as TransformJobDefinition,
    )
    from .shapes.transform_job_status import (
        TransformJobStatus as TransformJobStatus,
        TransformJobStatusLike as TransformJobStatusLike,
    )
    from .shapes.transform_output import (
        AssemblyType as AssemblyType,
        AssemblyTypeLike as AssemblyTypeLike,
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
        TrialComponentPrimaryStatus as TrialComponentPrimaryStatus,
        TrialComponentPrimaryStatusLike as TrialComponentPrimaryStatusLike,
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
        TtlDurationUnit as TtlDurationUnit,
        TtlDurationUnitLike as TtlDurationUnitLike,
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
    from .shapes.user_profile_status import (
        UserProfileStatus as UserProfileStatus,
        UserProfileStatusLike as UserProfileStatusLike,
    )
    from .shapes.user_settings import (
        AutoMountHomeEFS as AutoMountHomeEFS,
        AutoMountHomeEFSLike as AutoMountHomeEFSLike,
        CanvasAppSettings as CanvasAppSettings,
        CodeEditorAppSettings as CodeEditorAppSettings,
        DataSourceName as DataSourceName,
        DataSourceNameLike as DataSourceNameLike,
        DirectDeploySettings as DirectDeploySettings,
        EmrServerlessSettings as EmrServerlessSettings,
        ExecutionRoleSessionNameMode as ExecutionRoleSessionNameMode,
        ExecutionRoleSessionNameModeLike as ExecutionRoleSessionNameModeLike,
        GenerativeAiSettings as GenerativeAiSettings,
        HiddenSageMakerImage as HiddenSageMakerImage,
        IdentityProviderOAuthSetting as IdentityProviderOAuthSetting,
        KendraSettings as KendraSettings,
        MlTools as MlTools,
        MlToolsLike as MlToolsLike,
        ModelRegisterSettings as ModelRegisterSettings,
        NotebookOutputOption as NotebookOutputOption,
        NotebookOutputOptionLike as NotebookOutputOptionLike,
        RSessionAppSettings as RSessionAppSettings,
        RStudioServerProAccessStatus as RStudioServerProAccessStatus,
        RStudioServerProAccessStatusLike as RStudioServerProAccessStatusLike,
        RStudioServerProAppSettings as RStudioServerProAppSettings,
        RStudioServerProUserGroup as RStudioServerProUserGroup,
        RStudioServerProUserGroupLike as RStudioServerProUserGroupLike,
        SageMakerImageName as SageMakerImageName,
        SageMakerImageNameLike as SageMakerImageNameLike,
        SharingSettings as SharingSettings,
        StudioWebPortal as StudioWebPortal,
        StudioWebPortalLike as StudioWebPortalLike,
        StudioWebPortalSettings as StudioWebPortalSettings,
        TensorBoardAppSettings as TensorBoardAppSettings,
        TimeSeriesForecastingSettings as TimeSeriesForecastingSettings,
        UserSettings as UserSettings,
        WorkspaceSettings as WorkspaceSettings,
    )
    from .shapes.vendor_guidance import (
        VendorGuidance as VendorGuidance,
        VendorGuidanceLike as VendorGuidanceLike,
    )
    from .shapes.volume_attachment_status import (
        VolumeAttachmentStatus as VolumeAttachmentStatus,
        VolumeAttachmentStatusLike as VolumeAttachmentStatusLike,
    )
    from .shapes.vpc_config import (
        VpcConfig as VpcConfig,
    )
    from .shapes.warm_pool_resource_status import (
        WarmPoolResourceStatus as WarmPoolResourceStatus,
        WarmPoolResourceStatusLike as WarmPoolResourceStatusLike,
    )
    from .shapes.warm_pool_status import (
        WarmPoolStatus as WarmPoolStatus,
    )
    from .shapes.worker_access_configuration import (
        EnabledOrDisabled as EnabledOrDisabled,
        EnabledOrDisabledLike as EnabledOrDisabledLike,
        IamPolicyConstraints as IamPolicyConstraints,
        S3Presign as S3Presign,
        WorkerAccessConfiguration as WorkerAccessConfiguration,
    )
    from .shapes.workforce import (
        OidcConfigForResponse as OidcConfigForResponse,
        Workforce as Workforce,
        WorkforceStatus as WorkforceStatus,
        WorkforceStatusLike as WorkforceStatusLike,
        WorkforceVpcConfigResponse as WorkforceVpcConfigResponse,
    )
    from .shapes.workforce_ip_address_type import (
        WorkforceIpAddressType as WorkforceIpAddressType,
        WorkforceIpAddressTypeLike as WorkforceIpAddressTypeLike,
    )
    from .shapes.workforce_vpc_config_request import (
        WorkforceVpcConfigRequest as WorkforceVpcConfigRequest,
    )
    from .shapes.workteam import (
        Workteam as Workteam,
    )
    from .waiters import (
        EndpointDeletedWaiter as EndpointDeletedWaiter,
        EndpointInServiceWaiter as EndpointInServiceWaiter,
        ImageCreatedWaiter as ImageCreatedWaiter,
        ImageDeletedWaiter as ImageDeletedWaiter,
        ImageUpdatedWaiter as ImageUpdatedWaiter,
        ImageVersionCreatedWaiter as ImageVersionCreatedWaiter,
        ImageVersionDeletedWaiter as ImageVersionDeletedWaiter,
        NotebookInstanceDeletedWaiter as NotebookInstanceDeletedWaiter,
        NotebookInstanceInServiceWaiter as NotebookInstanceInServiceWaiter,
        NotebookInstanceStoppedWaiter as NotebookInstanceStoppedWaiter,
        ProcessingJobCompletedOrStoppedWaiter as ProcessingJobCompletedOrStoppedWaiter,
        TrainingJobCompletedOrStoppedWaiter as TrainingJobCompletedOrStoppedWaiter,
        TransformJobCompletedOrStoppedWaiter as TransformJobCompletedOrStoppedWaiter,
    )
else:
    from .._runtime.lazy import lazy_package

    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "client": "SageMakerClient",
            "errors": "ConflictException ResourceAlreadyExists ResourceInUse ResourceLimitExceeded ResourceNotFound",
            "operations.add_association": "AddAssociationRequest AddAssociationResponse",
            "operations.add_inference_gateway": "AddInferenceGatewayRequest AddInferenceGatewayResponse",
            "operations.add_tags": "AddTagsRequest AddTagsResponse",
            "operations.associate_trial_component": "AssociateTrialComponentRequest AssociateTrialComponentResponse",
            "operations.attach_cluster_node_network_interface": "AttachClusterNodeNetworkInterfaceRequest AttachClusterNodeNetworkInterfaceResponse",
            "operations.attach_cluster_node_volume": "AttachClusterNodeVolumeRequest AttachClusterNodeVolumeResponse",
            "operations.batch_add_cluster_nodes": "AddClusterNodeSpecification BatchAddClusterNodesError BatchAddClusterNodesErrorCode BatchAddClusterNodesErrorCodeLike BatchAddClusterNodesRequest BatchAddClusterNodesResponse NodeAdditionResult",
            "operations.batch_delete_cluster_nodes": "BatchDeleteClusterNodeLogicalIdsError BatchDeleteClusterNodesError BatchDeleteClusterNodesErrorCode BatchDeleteClusterNodesErrorCodeLike BatchDeleteClusterNodesRequest BatchDeleteClusterNodesResponse",
            "operations.batch_describe_model_package": "BatchDescribeModelPackageError BatchDescribeModelPackageRequest BatchDescribeModelPackageResponse BatchDescribeModelPackageSummary",
            "operations.batch_reboot_cluster_nodes": "BatchRebootClusterNodeLogicalIdsError BatchRebootClusterNodesError BatchRebootClusterNodesErrorCode BatchRebootClusterNodesErrorCodeLike BatchRebootClusterNodesRequest BatchRebootClusterNodesResponse",
            "operations.batch_replace_cluster_nodes": "BatchReplaceClusterNodeLogicalIdsError BatchReplaceClusterNodesError BatchReplaceClusterNodesErrorCode BatchReplaceClusterNodesErrorCodeLike BatchReplaceClusterNodesRequest BatchReplaceClusterNodesResponse",
            "operations.create_action": "CreateActionRequest CreateActionResponse",
            "operations.create_ai_benchmark_job": "AIBenchmarkOutputConfig CreateAIBenchmarkJobRequest CreateAIBenchmarkJobResponse",
            "operations.create_ai_recommendation_job": "AIRecommendationOutputConfig CreateAIRecommendationJobRequest CreateAIRecommendationJobResponse",
            "operations.create_ai_workload_config": "CreateAIWorkloadConfigRequest CreateAIWorkloadConfigResponse",
            "operations.create_algorithm": "CreateAlgorithmRequest CreateAlgorithmResponse",
            "operations.create_app": "CreateAppRequest CreateAppResponse",
            "operations.create_app_image_config": "CreateAppImageConfigRequest CreateAppImageConfigResponse",
            "operations.create_artifact": "CreateArtifactRequest CreateArtifactResponse",
            "operations.create_auto_ml_job": "CreateAutoMLJobRequest CreateAutoMLJobResponse",
            "operations.create_auto_ml_job_v2": "CreateAutoMLJobV2Request CreateAutoMLJobV2Response",
            "operations.create_cluster": "CreateClusterRequest CreateClusterResponse",
            "operations.create_cluster_extension": "CreateClusterExtensionRequest CreateClusterExtensionResponse",
            "operations.create_cluster_scheduler_config": "CreateClusterSchedulerConfigRequest CreateClusterSchedulerConfigResponse",
            "operations.create_code_repository": "CreateCodeRepositoryRequest CreateCodeRepositoryResponse",
            "operations.create_compilation_job": "CreateCompilationJobRequest CreateCompilationJobResponse",
            "operations.create_compute_quota": "CreateComputeQuotaRequest CreateComputeQuotaResponse",
            "operations.create_context": "CreateContextRequest CreateContextResponse",
            "operations.create_data_quality_job_definition": "CreateDataQualityJobDefinitionRequest CreateDataQualityJobDefinitionResponse",
            "operations.create_device_fleet": "CreateDeviceFleetRequest CreateDeviceFleetResponse",
            "operations.create_domain": "CreateDomainRequest CreateDomainResponse",
            "operations.create_edge_deployment_plan": "CreateEdgeDeploymentPlanRequest CreateEdgeDeploymentPlanResponse",
            "operations.create_edge_deployment_stage": "CreateEdgeDeploymentStageRequest CreateEdgeDeploymentStageResponse",
            "operations.create_edge_packaging_job": "CreateEdgePackagingJobRequest CreateEdgePackagingJobResponse",
            "operations.create_endpoint": "CreateEndpointRequest CreateEndpointResponse",
            "operations.create_endpoint_config": "CreateEndpointConfigRequest CreateEndpointConfigResponse",
            "operations.create_experiment": "CreateExperimentRequest CreateExperimentResponse",
            "operations.create_feature_group": "CreateFeatureGroupRequest CreateFeatureGroupResponse ThroughputConfig",
            "operations.create_flow_definition": "CreateFlowDefinitionRequest CreateFlowDefinitionResponse",
            "operations.create_global_inference_gateway": "CreateGlobalInferenceGatewayRequest CreateGlobalInferenceGatewayResponse",
            "operations.create_hub": "CreateHubRequest CreateHubResponse",
            "operations.create_hub_content_presigned_urls": "AuthorizedUrl CreateHubContentPresignedUrlsPaginator CreateHubContentPresignedUrlsRequest CreateHubContentPresignedUrlsResponse PresignedUrlAccessConfig",
            "operations.create_hub_content_reference": "CreateHubContentReferenceRequest CreateHubContentReferenceResponse",
            "operations.create_human_task_ui": "CreateHumanTaskUiRequest CreateHumanTaskUiResponse",
            "operations.create_hyper_parameter_tuning_job": "CreateHyperParameterTuningJobRequest CreateHyperParameterTuningJobResponse",
            "operations.create_image": "CreateImageRequest CreateImageResponse",
            "operations.create_image_version": "CreateImageVersionRequest CreateImageVersionResponse",
            "operations.create_inference_component": "CreateInferenceComponentRequest CreateInferenceComponentResponse",
            "operations.create_inference_experiment": "CreateInferenceExperimentRequest CreateInferenceExperimentResponse",
            "operations.create_inference_recommendations_job": "CreateInferenceRecommendationsJobRequest CreateInferenceRecommendationsJobResponse RecommendationJobCompiledOutputConfig RecommendationJobOutputConfig",
            "operations.create_inference_router": "CreateInferenceRouterRequest CreateInferenceRouterResponse",
            "operations.create_job": "CreateJobRequest CreateJobResponse",
            "operations.create_labeling_job": "CreateLabelingJobRequest CreateLabelingJobResponse",
            "operations.create_mlflow_app": "CreateMlflowAppRequest CreateMlflowAppResponse",
            "operations.create_mlflow_tracking_server": "CreateMlflowTrackingServerRequest CreateMlflowTrackingServerResponse",
            "operations.create_model": "CreateModelRequest CreateModelResponse",
            "operations.create_model_bias_job_definition": "CreateModelBiasJobDefinitionRequest CreateModelBiasJobDefinitionResponse",
            "operations.create_model_card": "CreateModelCardRequest CreateModelCardResponse",
            "operations.create_model_card_export_job": "CreateModelCardExportJobRequest CreateModelCardExportJobResponse",
            "operations.create_model_explainability_job_definition": "CreateModelExplainabilityJobDefinitionRequest CreateModelExplainabilityJobDefinitionResponse",
            "operations.create_model_package": "CreateModelPackageRequest CreateModelPackageResponse",
            "operations.create_model_package_group": "CreateModelPackageGroupRequest CreateModelPackageGroupResponse",
            "operations.create_model_quality_job_definition": "CreateModelQualityJobDefinitionRequest CreateModelQualityJobDefinitionResponse",
            "operations.create_monitoring_schedule": "CreateMonitoringScheduleRequest CreateMonitoringScheduleResponse",
            "operations.create_notebook_instance": "CreateNotebookInstanceRequest CreateNotebookInstanceResponse",
            "operations.create_notebook_instance_lifecycle_config": "CreateNotebookInstanceLifecycleConfigRequest CreateNotebookInstanceLifecycleConfigResponse",
            "operations.create_optimization_job": "CreateOptimizationJobRequest CreateOptimizationJobResponse",
            "operations.create_partner_app": "CreatePartnerAppRequest CreatePartnerAppResponse",
            "operations.create_partner_app_presigned_url": "CreatePartnerAppPresignedUrlRequest CreatePartnerAppPresignedUrlResponse",
            "operations.create_pipeline": "CreatePipelineRequest CreatePipelineResponse",
            "operations.create_presigned_domain_url": "CreatePresignedDomainUrlRequest CreatePresignedDomainUrlResponse",
            "operations.create_presigned_mlflow_app_url": "CreatePresignedMlflowAppUrlRequest CreatePresignedMlflowAppUrlResponse",
            "operations.create_presigned_mlflow_tracking_server_url": "CreatePresignedMlflowTrackingServerUrlRequest CreatePresignedMlflowTrackingServerUrlResponse",
            "operations.create_presigned_notebook_instance_url": "CreatePresignedNotebookInstanceUrlRequest CreatePresignedNotebookInstanceUrlResponse",
            "operations.create_processing_job": "CreateProcessingJobRequest CreateProcessingJobResponse",
            "operations.create_project": "CfnCreateTemplateProvider CfnStackCreateParameter CreateProjectRequest CreateProjectResponse CreateTemplateProvider",
            "operations.create_space": "CreateSpaceRequest CreateSpaceResponse",
            "operations.create_studio_lifecycle_config": "CreateStudioLifecycleConfigRequest CreateStudioLifecycleConfigResponse",
            "operations.create_training_job": "CreateTrainingJobRequest CreateTrainingJobResponse SessionChainingConfig",
            "operations.create_training_plan": "CreateTrainingPlanRequest CreateTrainingPlanResponse",
            "operations.create_training_session": "CreateTrainingSessionRequest CreateTrainingSessionResponse",
            "operations.create_transform_job": "CreateTransformJobRequest CreateTransformJobResponse",
            "operations.create_trial": "CreateTrialRequest CreateTrialResponse",
            "operations.create_trial_component": "CreateTrialComponentRequest CreateTrialComponentResponse",
            "operations.create_user_profile": "CreateUserProfileRequest CreateUserProfileResponse",
            "operations.create_workforce": "CreateWorkforceRequest CreateWorkforceResponse",
            "operations.create_workteam": "CreateWorkteamRequest CreateWorkteamResponse",
            "operations.delete_action": "DeleteActionRequest DeleteActionResponse",
            "operations.delete_ai_benchmark_job": "DeleteAIBenchmarkJobRequest DeleteAIBenchmarkJobResponse",
            "operations.delete_ai_recommendation_job": "DeleteAIRecommendationJobRequest DeleteAIRecommendationJobResponse",
            "operations.delete_ai_workload_config": "DeleteAIWorkloadConfigRequest DeleteAIWorkloadConfigResponse",
            "operations.delete_algorithm": "DeleteAlgorithmRequest DeleteAlgorithmResponse",
            "operations.delete_app": "DeleteAppRequest DeleteAppResponse",
            "operations.delete_app_image_config": "DeleteAppImageConfigRequest DeleteAppImageConfigResponse",
            "operations.delete_artifact": "DeleteArtifactRequest DeleteArtifactResponse",
            "operations.delete_association": "DeleteAssociationRequest DeleteAssociationResponse",
            "operations.delete_cluster": "DeleteClusterRequest DeleteClusterResponse",
            "operations.delete_cluster_extension": "DeleteClusterExtensionRequest DeleteClusterExtensionResponse",
            "operations.delete_cluster_scheduler_config": "DeleteClusterSchedulerConfigRequest DeleteClusterSchedulerConfigResponse",
            "operations.delete_code_repository": "DeleteCodeRepositoryRequest DeleteCodeRepositoryResponse",
            "operations.delete_compilation_job": "DeleteCompilationJobRequest DeleteCompilationJobResponse",
            "operations.delete_compute_quota": "DeleteComputeQuotaRequest DeleteComputeQuotaResponse",
            "operations.delete_context": "DeleteContextRequest DeleteContextResponse",
            "operations.delete_data_quality_job_definition": "DeleteDataQualityJobDefinitionRequest DeleteDataQualityJobDefinitionResponse",
            "operations.delete_device_fleet": "DeleteDeviceFleetRequest DeleteDeviceFleetResponse",
            "operations.delete_domain": "DeleteDomainRequest DeleteDomainResponse RetentionPolicy RetentionType RetentionTypeLike",
            "operations.delete_edge_deployment_plan": "DeleteEdgeDeploymentPlanRequest DeleteEdgeDeploymentPlanResponse",
            "operations.delete_edge_deployment_stage": "DeleteEdgeDeploymentStageRequest DeleteEdgeDeploymentStageResponse",
            "operations.delete_endpoint": "DeleteEndpointRequest DeleteEndpointResponse",
            "operations.delete_endpoint_config": "DeleteEndpointConfigRequest DeleteEndpointConfigResponse",
            "operations.delete_endpoint_policy": "DeleteEndpointPolicyRequest DeleteEndpointPolicyResponse",
            "operations.delete_experiment": "DeleteExperimentRequest DeleteExperimentResponse",
            "operations.delete_feature_group": "DeleteFeatureGroupRequest DeleteFeatureGroupResponse",
            "operations.delete_flow_definition": "DeleteFlowDefinitionRequest DeleteFlowDefinitionResponse",
            "operations.delete_global_inference_gateway": "DeleteGlobalInferenceGatewayRequest DeleteGlobalInferenceGatewayResponse",
            "operations.delete_hub": "DeleteHubRequest DeleteHubResponse",
            "operations.delete_hub_content": "DeleteHubContentRequest DeleteHubContentResponse",
            "operations.delete_hub_content_reference": "DeleteHubContentReferenceRequest DeleteHubContentReferenceResponse",
            "operations.delete_human_task_ui": "DeleteHumanTaskUiRequest DeleteHumanTaskUiResponse",
            "operations.delete_hyper_parameter_tuning_job": "DeleteHyperParameterTuningJobRequest DeleteHyperParameterTuningJobResponse",
            "operations.delete_image": "DeleteImageRequest DeleteImageResponse",
            "operations.delete_image_version": "DeleteImageVersionRequest DeleteImageVersionResponse",
            "operations.delete_inference_component": "DeleteInferenceComponentRequest DeleteInferenceComponentResponse",
            "operations.delete_inference_experiment": "DeleteInferenceExperimentRequest DeleteInferenceExperimentResponse",
            "operations.delete_inference_router": "DeleteInferenceRouterRequest DeleteInferenceRouterResponse",
            "operations.delete_job": "DeleteJobRequest DeleteJobResponse",
            "operations.delete_mlflow_app": "DeleteMlflowAppRequest DeleteMlflowAppResponse",
            "operations.delete_mlflow_tracking_server": "DeleteMlflowTrackingServerRequest DeleteMlflowTrackingServerResponse",
            "operations.delete_model": "DeleteModelRequest DeleteModelResponse",
            "operations.delete_model_bias_job_definition": "DeleteModelBiasJobDefinitionRequest DeleteModelBiasJobDefinitionResponse",
            "operations.delete_model_card": "DeleteModelCardRequest DeleteModelCardResponse",
            "operations.delete_model_explainability_job_definition": "DeleteModelExplainabilityJobDefinitionRequest DeleteModelExplainabilityJobDefinitionResponse",
            "operations.delete_model_package": "DeleteModelPackageRequest DeleteModelPackageResponse",
            "operations.delete_model_package_group": "DeleteModelPackageGroupRequest DeleteModelPackageGroupResponse",
            "operations.delete_model_package_group_policy": "DeleteModelPackageGroupPolicyRequest DeleteModelPackageGroupPolicyResponse",
            "operations.delete_model_quality_job_definition": "DeleteModelQualityJobDefinitionRequest DeleteModelQualityJobDefinitionResponse",
            "operations.delete_monitoring_schedule": "DeleteMonitoringScheduleRequest DeleteMonitoringScheduleResponse",
            "operations.delete_notebook_instance": "DeleteNotebookInstanceRequest DeleteNotebookInstanceResponse",
            "operations.delete_notebook_instance_lifecycle_config": "DeleteNotebookInstanceLifecycleConfigRequest DeleteNotebookInstanceLifecycleConfigResponse",
            "operations.delete_optimization_job": "DeleteOptimizationJobRequest DeleteOptimizationJobResponse",
            "operations.delete_partner_app": "DeletePartnerAppRequest DeletePartnerAppResponse",
            "operations.delete_pipeline": "DeletePipelineRequest DeletePipelineResponse",
            "operations.delete_processing_job": "DeleteProcessingJobRequest DeleteProcessingJobResponse",
            "operations.delete_project": "DeleteProjectRequest DeleteProjectResponse",
            "operations.delete_space": "DeleteSpaceRequest DeleteSpaceResponse",
            "operations.delete_studio_lifecycle_config": "DeleteStudioLifecycleConfigRequest DeleteStudioLifecycleConfigResponse",
            "operations.delete_tags": "DeleteTagsRequest DeleteTagsResponse",
            "operations.delete_training_job": "DeleteTrainingJobRequest DeleteTrainingJobResponse",
            "operations.delete_training_session": "DeleteTrainingSessionRequest DeleteTrainingSessionResponse",
            "operations.delete_trial": "DeleteTrialRequest DeleteTrialResponse",
            "operations.delete_trial_component": "DeleteTrialComponentRequest DeleteTrialComponentResponse",
            "operations.delete_user_profile": "DeleteUserProfileRequest DeleteUserProfileResponse",
            "operations.delete_workforce": "DeleteWorkforceRequest DeleteWorkforceResponse",
            "operations.delete_workteam": "DeleteWorkteamRequest DeleteWorkteamResponse",
            "operations.deregister_devices": "DeregisterDevicesRequest DeregisterDevicesResponse",
            "operations.describe_action": "DescribeActionRequest DescribeActionResponse",
            "operations.describe_ai_benchmark_job": "AIBenchmarkOutputResult AICloudWatchLogs DescribeAIBenchmarkJobRequest DescribeAIBenchmarkJobResponse",
            "operations.describe_ai_recommendation_job": "AIRecommendation AIRecommendationAdapterDetails AIRecommendationDeploymentConfiguration AIRecommendationDeploymentS3Channel AIRecommendationInstanceDetail AIRecommendationModelDetails AIRecommendationOptimizationDetail AIRecommendationOptimizationType AIRecommendationOptimizationTypeLike AIRecommendationOutputResult AIRecommendationPerformanceMetric DescribeAIRecommendationJobRequest DescribeAIRecommendationJobResponse",
            "operations.describe_ai_workload_config": "DescribeAIWorkloadConfigRequest DescribeAIWorkloadConfigResponse",
            "operations.describe_algorithm": "AlgorithmStatusDetails AlgorithmStatusItem DescribeAlgorithmRequest DescribeAlgorithmResponse DetailedAlgorithmStatus DetailedAlgorithmStatusLike",
            "operations.describe_app": "DescribeAppRequest DescribeAppResponse",
            "operations.describe_app_image_config": "DescribeAppImageConfigRequest DescribeAppImageConfigResponse",
            "operations.describe_artifact": "DescribeArtifactRequest DescribeArtifactResponse",
            "operations.describe_auto_ml_job": "DescribeAutoMLJobRequest DescribeAutoMLJobResponse ResolvedAttributes",
            "operations.describe_auto_ml_job_v2": "AutoMLProblemTypeConfigName AutoMLProblemTypeConfigNameLike AutoMLProblemTypeResolvedAttributes AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes AutoMLResolvedAttributes DescribeAutoMLJobV2Request DescribeAutoMLJobV2Response TabularResolvedAttributes TextGenerationResolvedAttributes",
            "operations.describe_cluster": "ActiveClusterOperationName ActiveClusterOperationNameLike ClusterAutoPatchConfigDetails ClusterAutoScalingConfigOutput ClusterAutoScalingStatus ClusterAutoScalingStatusLike ClusterInstanceGroupDetails ClusterInstanceRequirementDetails ClusterInstanceTypeDetail ClusterKubernetesConfigDetails ClusterPatchScheduleDetails ClusterRestrictedInstanceGroupDetails ClusterRestrictedInstanceGroupsConfigOutput ClusterSharedEnvironmentConfigDetails ClusterSlurmConfigDetails DescribeClusterRequest DescribeClusterResponse EnvironmentConfigDetails InstanceGroupStatus InstanceGroupStatusLike SoftwareUpdateStatus SoftwareUpdateStatusLike",
            "operations.describe_cluster_event": "AdditionalEnis CapacityReservation CapacityReservationType CapacityReservationTypeLike ClusterEventDetail ClusterMetadata DatabaseConfigurationMetadata DatabaseConfigurationRollbackStatus DatabaseConfigurationRollbackStatusLike DescribeClusterEventRequest DescribeClusterEventResponse EventDetails EventMetadata EventMetadataCluster EventMetadataDatabaseConfiguration EventMetadataInstance EventMetadataInstanceGroup EventMetadataInstanceGroupScaling EventMetadataSlurmHealth InstanceGroupMetadata InstanceGroupScalingMetadata InstanceMetadata InstanceRequirementsEniConfiguration SlurmHealthComponent SlurmHealthComponentLike SlurmHealthMetadata SlurmHealthReason SlurmHealthReasonLike SlurmHealthStatus SlurmHealthStatusLike",
            "operations.describe_cluster_extension": "DescribeClusterExtensionRequest DescribeClusterExtensionResponse ExtensionDetails ExtensionHealth ExtensionHealthIssue ExtensionHealthIssueCode ExtensionHealthIssueCodeLike ExtensionNodeSummary",
            "operations.describe_cluster_node": "ClusterCapacityType ClusterCapacityTypeLike ClusterInstancePlacement ClusterKubernetesConfigNodeDetails ClusterNodeDetails DescribeClusterNodeRequest DescribeClusterNodeResponse",
            "operations.describe_cluster_operation": "ClusterOperationScalingConfiguration ClusterOperationScalingDetails DescribeClusterOperationRequest DescribeClusterOperationResponse",
            "operations.describe_cluster_scheduler_config": "DescribeClusterSchedulerConfigRequest DescribeClusterSchedulerConfigResponse SchedulerConfigComponent SchedulerConfigComponentLike",
            "operations.describe_code_repository": "DescribeCodeRepositoryRequest DescribeCodeRepositoryResponse",
            "operations.describe_compilation_job": "DerivedInformation DescribeCompilationJobRequest DescribeCompilationJobResponse ModelDigests",
            "operations.describe_compute_quota": "DescribeComputeQuotaRequest DescribeComputeQuotaResponse",
            "operations.describe_context": "DescribeContextRequest DescribeContextResponse",
            "operations.describe_data_quality_job_definition": "DescribeDataQualityJobDefinitionRequest DescribeDataQualityJobDefinitionResponse",
            "operations.describe_device": "DescribeDeviceRequest DescribeDeviceResponse EdgeModel",
            "operations.describe_device_fleet": "DescribeDeviceFleetRequest DescribeDeviceFleetResponse",
            "operations.describe_domain": "DescribeDomainRequest DescribeDomainResponse",
            "operations.describe_edge_deployment_plan": "DeploymentStageStatusSummary DescribeEdgeDeploymentPlanRequest DescribeEdgeDeploymentPlanResponse EdgeDeploymentStatus StageStatus StageStatusLike",
            "operations.describe_edge_packaging_job": "DescribeEdgePackagingJobRequest DescribeEdgePackagingJobResponse EdgePresetDeploymentOutput EdgePresetDeploymentStatus EdgePresetDeploymentStatusLike",
            "operations.describe_endpoint": "DescribeEndpointRequest DescribeEndpointResponse PendingDeploymentSummary PendingProductionVariantSummary",
            "operations.describe_endpoint_config": "DescribeEndpointConfigRequest DescribeEndpointConfigResponse",
            "operations.describe_experiment": "DescribeExperimentRequest DescribeExperimentResponse",
            "operations.describe_feature_group": "DescribeFeatureGroupRequest DescribeFeatureGroupResponse ThroughputConfigDescription",
            "operations.describe_feature_metadata": "DescribeFeatureMetadataRequest DescribeFeatureMetadataResponse",
            "operations.describe_flow_definition": "DescribeFlowDefinitionRequest DescribeFlowDefinitionResponse",
            "operations.describe_global_inference_gateway": "DescribeGlobalInferenceGatewayRequest DescribeGlobalInferenceGatewayResponse",
            "operations.describe_hub": "DescribeHubRequest DescribeHubResponse",
            "operations.describe_hub_content": "DescribeHubContentRequest DescribeHubContentResponse",
            "operations.describe_human_task_ui": "DescribeHumanTaskUiRequest DescribeHumanTaskUiResponse HumanTaskUiStatus HumanTaskUiStatusLike UiTemplateInfo",
            "operations.describe_hyper_parameter_tuning_job": "DescribeHyperParameterTuningJobRequest DescribeHyperParameterTuningJobResponse",
            "operations.describe_image": "DescribeImageRequest DescribeImageResponse",
            "operations.describe_image_version": "DescribeImageVersionRequest DescribeImageVersionResponse",
            "operations.describe_inference_component": "DescribeInferenceComponentRequest DescribeInferenceComponentResponse InferenceComponentContainerSpecificationSummary InferenceComponentDataCacheConfigSummary InferenceComponentPlacementStatus InferenceComponentRuntimeConfigSummary InferenceComponentSpecificationSummary",
            "operations.describe_inference_experiment": "DescribeInferenceExperimentRequest DescribeInferenceExperimentResponse EndpointMetadata ModelVariantConfigSummary ModelVariantStatus ModelVariantStatusLike",
            "operations.describe_inference_recommendations_job": "DescribeInferenceRecommendationsJobRequest DescribeInferenceRecommendationsJobResponse EndpointPerformance InferenceRecommendation",
            "operations.describe_inference_router": "DescribeInferenceRouterRequest DescribeInferenceRouterResponse InferenceRouterStatus InferenceRouterStatusLike",
            "operations.describe_job": "DescribeJobRequest DescribeJobResponse",
            "operations.describe_job_schema_version": "DescribeJobSchemaVersionRequest DescribeJobSchemaVersionResponse",
            "operations.describe_labeling_job": "DescribeLabelingJobRequest DescribeLabelingJobResponse",
            "operations.describe_lineage_group": "DescribeLineageGroupRequest DescribeLineageGroupResponse",
            "operations.describe_mlflow_app": "DescribeMlflowAppRequest DescribeMlflowAppResponse MaintenanceStatus MaintenanceStatusLike",
            "operations.describe_mlflow_tracking_server": "DescribeMlflowTrackingServerRequest DescribeMlflowTrackingServerResponse TrackingServerMaintenanceStatus TrackingServerMaintenanceStatusLike",
            "operations.describe_model": "DescribeModelRequest DescribeModelResponse",
            "operations.describe_model_bias_job_definition": "DescribeModelBiasJobDefinitionRequest DescribeModelBiasJobDefinitionResponse",
            "operations.describe_model_card": "DescribeModelCardRequest DescribeModelCardResponse ModelCardProcessingStatus ModelCardProcessingStatusLike",
            "operations.describe_model_card_export_job": "DescribeModelCardExportJobRequest DescribeModelCardExportJobResponse ModelCardExportArtifacts",
            "operations.describe_model_explainability_job_definition": "DescribeModelExplainabilityJobDefinitionRequest DescribeModelExplainabilityJobDefinitionResponse",
            "operations.describe_model_package": "DescribeModelPackageRequest DescribeModelPackageResponse",
            "operations.describe_model_package_group": "DescribeModelPackageGroupRequest DescribeModelPackageGroupResponse",
            "operations.describe_model_quality_job_definition": "DescribeModelQualityJobDefinitionRequest DescribeModelQualityJobDefinitionResponse",
            "operations.describe_monitoring_schedule": "DescribeMonitoringScheduleRequest DescribeMonitoringScheduleResponse",
            "operations.describe_notebook_instance": "DescribeNotebookInstanceRequest DescribeNotebookInstanceResponse",
            "operations.describe_notebook_instance_lifecycle_config": "DescribeNotebookInstanceLifecycleConfigRequest DescribeNotebookInstanceLifecycleConfigResponse",
            "operations.describe_optimization_job": "DescribeOptimizationJobRequest DescribeOptimizationJobResponse OptimizationOutput",
            "operations.describe_partner_app": "AvailableUpgrade DescribePartnerAppRequest DescribePartnerAppResponse ErrorInfo IdcConfigOutput",
            "operations.describe_pipeline": "DescribePipelineRequest DescribePipelineResponse",
            "operations.describe_pipeline_definition_for_execution": "DescribePipelineDefinitionForExecutionRequest DescribePipelineDefinitionForExecutionResponse",
            "operations.describe_pipeline_execution": "DescribePipelineExecutionRequest DescribePipelineExecutionResponse MLflowConfiguration",
            "operations.describe_processing_job": "DescribeProcessingJobRequest DescribeProcessingJobResponse",
            "operations.describe_project": "DescribeProjectRequest DescribeProjectResponse",
            "operations.describe_reserved_capacity": "DescribeReservedCapacityRequest DescribeReservedCapacityResponse UltraServerSummary",
            "operations.describe_space": "DescribeSpaceRequest DescribeSpaceResponse",
            "operations.describe_studio_lifecycle_config": "DescribeStudioLifecycleConfigRequest DescribeStudioLifecycleConfigResponse",
            "operations.describe_subscribed_workteam": "DescribeSubscribedWorkteamRequest DescribeSubscribedWorkteamResponse",
            "operations.describe_training_job": "DescribeTrainingJobRequest DescribeTrainingJobResponse MlflowDetails ProfilerRuleEvaluationStatus ProfilingStatus ProfilingStatusLike TrainingProgressInfo",
            "operations.describe_training_plan": "DescribeTrainingPlanRequest DescribeTrainingPlanResponse",
            "operations.describe_training_plan_extension_history": "DescribeTrainingPlanExtensionHistoryPaginator DescribeTrainingPlanExtensionHistoryRequest DescribeTrainingPlanExtensionHistoryResponse",
            "operations.describe_training_session": "BillableTokenUsage DescribeTrainingSessionRequest DescribeTrainingSessionResponse TrainingSessionDetail",
            "operations.describe_transform_job": "DescribeTransformJobRequest DescribeTransformJobResponse",
            "operations.describe_trial": "DescribeTrialRequest DescribeTrialResponse",
            "operations.describe_trial_component": "DescribeTrialComponentRequest DescribeTrialComponentResponse",
            "operations.describe_user_profile": "DescribeUserProfileRequest DescribeUserProfileResponse",
            "operations.describe_workforce": "DescribeWorkforceRequest DescribeWorkforceResponse",
            "operations.describe_workteam": "DescribeWorkteamRequest DescribeWorkteamResponse",
            "operations.detach_cluster_node_volume": "DetachClusterNodeVolumeRequest DetachClusterNodeVolumeResponse",
            "operations.disable_sagemaker_servicecatalog_portfolio": "DisableSagemakerServicecatalogPortfolioRequest DisableSagemakerServicecatalogPortfolioResponse",
            "operations.disassociate_trial_component": "DisassociateTrialComponentRequest DisassociateTrialComponentResponse",
            "operations.enable_sagemaker_servicecatalog_portfolio": "EnableSagemakerServicecatalogPortfolioRequest EnableSagemakerServicecatalogPortfolioResponse",
            "operations.extend_training_plan": "ExtendTrainingPlanRequest ExtendTrainingPlanResponse",
            "operations.get_device_fleet_report": "AgentVersion DeviceStats EdgeModelStat GetDeviceFleetReportRequest GetDeviceFleetReportResponse",
            "operations.get_endpoint_policy": "GetEndpointPolicyRequest GetEndpointPolicyResponse",
            "operations.get_lineage_group_policy": "GetLineageGroupPolicyRequest GetLineageGroupPolicyResponse",
            "operations.get_model_package_group_policy": "GetModelPackageGroupPolicyRequest GetModelPackageGroupPolicyResponse",
            "operations.get_sagemaker_servicecatalog_portfolio_status": "GetSagemakerServicecatalogPortfolioStatusRequest GetSagemakerServicecatalogPortfolioStatusResponse SagemakerServicecatalogStatus SagemakerServicecatalogStatusLike",
            "operations.get_scaling_configuration_recommendation": "CustomizedMetricSpecification DynamicScalingConfiguration GetScalingConfigurationRecommendationRequest GetScalingConfigurationRecommendationResponse MetricSpecification MetricSpecificationCustomized MetricSpecificationPredefined PredefinedMetricSpecification ScalingPolicy ScalingPolicyMetric ScalingPolicyObjective ScalingPolicyTargetTracking Statistic StatisticLike TargetTrackingScalingPolicyConfiguration",
            "operations.get_search_suggestions": "GetSearchSuggestionsRequest GetSearchSuggestionsResponse PropertyNameQuery PropertyNameSuggestion SuggestionQuery",
            "operations.import_hub_content": "ImportHubContentRequest ImportHubContentResponse",
            "operations.list_actions": "ActionSummary ListActionsPaginator ListActionsRequest ListActionsResponse SortActionsBy SortActionsByLike",
            "operations.list_ai_benchmark_jobs": "AIBenchmarkJobSummary ListAIBenchmarkJobsPaginator ListAIBenchmarkJobsRequest ListAIBenchmarkJobsResponse ListAIBenchmarkJobsSortBy ListAIBenchmarkJobsSortByLike",
            "operations.list_ai_recommendation_jobs": "AIRecommendationJobSummary ListAIRecommendationJobsPaginator ListAIRecommendationJobsRequest ListAIRecommendationJobsResponse ListAIRecommendationJobsSortBy ListAIRecommendationJobsSortByLike",
            "operations.list_ai_workload_configs": "AIWorkloadConfigSummary ListAIWorkloadConfigsPaginator ListAIWorkloadConfigsRequest ListAIWorkloadConfigsResponse ListAIWorkloadConfigsSortBy ListAIWorkloadConfigsSortByLike",
            "operations.list_algorithms": "AlgorithmSortBy AlgorithmSortByLike AlgorithmSummary ListAlgorithmsPaginator ListAlgorithmsRequest ListAlgorithmsResponse",
            "operations.list_aliases": "ListAliasesPaginator ListAliasesRequest ListAliasesResponse",
            "operations.list_app_image_configs": "AppImageConfigDetails AppImageConfigSortKey AppImageConfigSortKeyLike ListAppImageConfigsPaginator ListAppImageConfigsRequest ListAppImageConfigsResponse",
            "operations.list_apps": "AppDetails AppSortKey AppSortKeyLike ListAppsPaginator ListAppsRequest ListAppsResponse",
            "operations.list_artifacts": "ArtifactSummary ListArtifactsPaginator ListArtifactsRequest ListArtifactsResponse SortArtifactsBy SortArtifactsByLike",
            "operations.list_associations": "AssociationSummary ListAssociationsPaginator ListAssociationsRequest ListAssociationsResponse SortAssociationsBy SortAssociationsByLike",
            "operations.list_auto_ml_jobs": "AutoMLJobSummary AutoMLSortBy AutoMLSortByLike ListAutoMLJobsPaginator ListAutoMLJobsRequest ListAutoMLJobsResponse",
            "operations.list_candidates_for_auto_ml_job": "CandidateSortBy CandidateSortByLike ListCandidatesForAutoMLJobPaginator ListCandidatesForAutoMLJobRequest ListCandidatesForAutoMLJobResponse",
            "operations.list_cluster_events": "ClusterEventSummary EventSortBy EventSortByLike ListClusterEventsPaginator ListClusterEventsRequest ListClusterEventsResponse",
            "operations.list_cluster_extension_versions": "ExtensionVersionSummary ListClusterExtensionVersionsPaginator ListClusterExtensionVersionsRequest ListClusterExtensionVersionsResponse",
            "operations.list_cluster_extensions": "ExtensionSummary ListClusterExtensionsPaginator ListClusterExtensionsRequest ListClusterExtensionsResponse",
            "operations.list_cluster_nodes": "ClusterNodeSummary ListClusterNodesPaginator ListClusterNodesRequest ListClusterNodesResponse",
            "operations.list_cluster_operations": "ClusterOperationSortBy ClusterOperationSortByLike ClusterOperationSummary ListClusterOperationsPaginator ListClusterOperationsRequest ListClusterOperationsResponse",
            "operations.list_cluster_scheduler_configs": "ClusterSchedulerConfigSummary ListClusterSchedulerConfigsPaginator ListClusterSchedulerConfigsRequest ListClusterSchedulerConfigsResponse SortClusterSchedulerConfigBy SortClusterSchedulerConfigByLike",
            "operations.list_clusters": "ClusterSummary ListClustersPaginator ListClustersRequest ListClustersResponse",
            "operations.list_code_repositories": "CodeRepositorySortBy CodeRepositorySortByLike CodeRepositorySortOrder CodeRepositorySortOrderLike CodeRepositorySummary ListCodeRepositoriesPaginator ListCodeRepositoriesRequest ListCodeRepositoriesResponse",
            "operations.list_compilation_jobs": "CompilationJobSummary ListCompilationJobsPaginator ListCompilationJobsRequest ListCompilationJobsResponse ListCompilationJobsSortBy ListCompilationJobsSortByLike",
            "operations.list_compute_quotas": "ComputeQuotaSummary ListComputeQuotasPaginator ListComputeQuotasRequest ListComputeQuotasResponse SortQuotaBy SortQuotaByLike",
            "operations.list_contexts": "ContextSummary ListContextsPaginator ListContextsRequest ListContextsResponse SortContextsBy SortContextsByLike",
            "operations.list_data_quality_job_definitions": "ListDataQualityJobDefinitionsPaginator ListDataQualityJobDefinitionsRequest ListDataQualityJobDefinitionsResponse",
            "operations.list_device_fleets": "DeviceFleetSummary ListDeviceFleetsPaginator ListDeviceFleetsRequest ListDeviceFleetsResponse ListDeviceFleetsSortBy ListDeviceFleetsSortByLike",
            "operations.list_devices": "DeviceSummary EdgeModelSummary ListDevicesPaginator ListDevicesRequest ListDevicesResponse",
            "operations.list_domains": "DomainDetails ListDomainsPaginator ListDomainsRequest ListDomainsResponse",
            "operations.list_edge_deployment_plans": "EdgeDeploymentPlanSummary ListEdgeDeploymentPlansPaginator ListEdgeDeploymentPlansRequest ListEdgeDeploymentPlansResponse ListEdgeDeploymentPlansSortBy ListEdgeDeploymentPlansSortByLike",
            "operations.list_edge_packaging_jobs": "EdgePackagingJobSummary ListEdgePackagingJobsPaginator ListEdgePackagingJobsRequest ListEdgePackagingJobsResponse ListEdgePackagingJobsSortBy ListEdgePackagingJobsSortByLike",
            "operations.list_endpoint_configs": "EndpointConfigSortKey EndpointConfigSortKeyLike EndpointConfigSummary ListEndpointConfigsPaginator ListEndpointConfigsRequest ListEndpointConfigsResponse",
            "operations.list_endpoints": "EndpointSortKey EndpointSortKeyLike EndpointSummary ListEndpointsPaginator ListEndpointsRequest ListEndpointsResponse",
            "operations.list_experiments": "ExperimentSummary ListExperimentsPaginator ListExperimentsRequest ListExperimentsResponse SortExperimentsBy SortExperimentsByLike",
            "operations.list_feature_groups": "FeatureGroupSortBy FeatureGroupSortByLike FeatureGroupSortOrder FeatureGroupSortOrderLike FeatureGroupSummary ListFeatureGroupsPaginator ListFeatureGroupsRequest ListFeatureGroupsResponse",
            "operations.list_flow_definitions": "FlowDefinitionSummary ListFlowDefinitionsPaginator ListFlowDefinitionsRequest ListFlowDefinitionsResponse",
            "operations.list_global_inference_gateways": "GlobalInferenceGatewayFilter GlobalInferenceGatewayFilterName GlobalInferenceGatewayFilterNameLike GlobalInferenceGatewaySummary ListGlobalInferenceGatewaysPaginator ListGlobalInferenceGatewaysRequest ListGlobalInferenceGatewaysResponse",
            "operations.list_hub_content_versions": "ListHubContentVersionsRequest ListHubContentVersionsResponse",
            "operations.list_hub_contents": "ListHubContentsRequest ListHubContentsResponse",
            "operations.list_hubs": "HubInfo HubSortBy HubSortByLike ListHubsRequest ListHubsResponse",
            "operations.list_human_task_uis": "HumanTaskUiSummary ListHumanTaskUisPaginator ListHumanTaskUisRequest ListHumanTaskUisResponse",
            "operations.list_hyper_parameter_tuning_jobs": "HyperParameterTuningJobSortByOptions HyperParameterTuningJobSortByOptionsLike HyperParameterTuningJobSummary ListHyperParameterTuningJobsPaginator ListHyperParameterTuningJobsRequest ListHyperParameterTuningJobsResponse",
            "operations.list_image_versions": "ImageVersion ImageVersionSortBy ImageVersionSortByLike ImageVersionSortOrder ImageVersionSortOrderLike ListImageVersionsPaginator ListImageVersionsRequest ListImageVersionsResponse",
            "operations.list_images": "Image ImageSortBy ImageSortByLike ImageSortOrder ImageSortOrderLike ListImagesPaginator ListImagesRequest ListImagesResponse",
            "operations.list_inference_components": "InferenceComponentSortKey InferenceComponentSortKeyLike InferenceComponentSummary ListInferenceComponentsPaginator ListInferenceComponentsRequest ListInferenceComponentsResponse",
            "operations.list_inference_experiments": "InferenceExperimentSummary ListInferenceExperimentsPaginator ListInferenceExperimentsRequest ListInferenceExperimentsResponse SortInferenceExperimentsBy SortInferenceExperimentsByLike",
            "operations.list_inference_gateways": "GlobalInferenceGatewayMemberFilter GlobalInferenceGatewayMemberFilterName GlobalInferenceGatewayMemberFilterNameLike GlobalInferenceGatewayMemberSummary ListInferenceGatewaysPaginator ListInferenceGatewaysRequest ListInferenceGatewaysResponse",
            "operations.list_inference_recommendations_job_steps": "InferenceRecommendationsJobStep ListInferenceRecommendationsJobStepsPaginator ListInferenceRecommendationsJobStepsRequest ListInferenceRecommendationsJobStepsResponse RecommendationJobInferenceBenchmark RecommendationStepType RecommendationStepTypeLike",
            "operations.list_inference_recommendations_jobs": "InferenceRecommendationsJob ListInferenceRecommendationsJobsPaginator ListInferenceRecommendationsJobsRequest ListInferenceRecommendationsJobsResponse ListInferenceRecommendationsJobsSortBy ListInferenceRecommendationsJobsSortByLike",
            "operations.list_inference_routers": "InferenceRouterSummary ListInferenceRoutersPaginator ListInferenceRoutersRequest ListInferenceRoutersResponse",
            "operations.list_job_schema_versions": "JobConfigSchemaVersionSummary ListJobSchemaVersionsPaginator ListJobSchemaVersionsRequest ListJobSchemaVersionsResponse",
            "operations.list_jobs": "JobSummary ListJobsPaginator ListJobsRequest ListJobsResponse",
            "operations.list_labeling_jobs": "LabelingJobSummary ListLabelingJobsPaginator ListLabelingJobsRequest ListLabelingJobsResponse",
            "operations.list_labeling_jobs_for_workteam": "LabelCountersForWorkteam LabelingJobForWorkteamSummary ListLabelingJobsForWorkteamPaginator ListLabelingJobsForWorkteamRequest ListLabelingJobsForWorkteamResponse ListLabelingJobsForWorkteamSortByOptions ListLabelingJobsForWorkteamSortByOptionsLike",
            "operations.list_lineage_groups": "LineageGroupSummary ListLineageGroupsPaginator ListLineageGroupsRequest ListLineageGroupsResponse SortLineageGroupsBy SortLineageGroupsByLike",
            "operations.list_mlflow_apps": "ListMlflowAppsPaginator ListMlflowAppsRequest ListMlflowAppsResponse MlflowAppSummary SortMlflowAppBy SortMlflowAppByLike",
            "operations.list_mlflow_tracking_servers": "ListMlflowTrackingServersPaginator ListMlflowTrackingServersRequest ListMlflowTrackingServersResponse SortTrackingServerBy SortTrackingServerByLike TrackingServerSummary",
            "operations.list_model_bias_job_definitions": "ListModelBiasJobDefinitionsPaginator ListModelBiasJobDefinitionsRequest ListModelBiasJobDefinitionsResponse",
            "operations.list_model_card_export_jobs": "ListModelCardExportJobsPaginator ListModelCardExportJobsRequest ListModelCardExportJobsResponse ModelCardExportJobSortBy ModelCardExportJobSortByLike ModelCardExportJobSortOrder ModelCardExportJobSortOrderLike ModelCardExportJobSummary",
            "operations.list_model_card_versions": "ListModelCardVersionsPaginator ListModelCardVersionsRequest ListModelCardVersionsResponse ModelCardVersionSortBy ModelCardVersionSortByLike ModelCardVersionSummary",
            "operations.list_model_cards": "ListModelCardsPaginator ListModelCardsRequest ListModelCardsResponse ModelCardSortBy ModelCardSortByLike ModelCardSummary",
            "operations.list_model_explainability_job_definitions": "ListModelExplainabilityJobDefinitionsPaginator ListModelExplainabilityJobDefinitionsRequest ListModelExplainabilityJobDefinitionsResponse",
            "operations.list_model_metadata": "ListModelMetadataPaginator ListModelMetadataRequest ListModelMetadataResponse ModelMetadataFilter ModelMetadataFilterType ModelMetadataFilterTypeLike ModelMetadataSearchExpression ModelMetadataSummary",
            "operations.list_model_package_groups": "ListModelPackageGroupsPaginator ListModelPackageGroupsRequest ListModelPackageGroupsResponse ModelPackageGroupSortBy ModelPackageGroupSortByLike ModelPackageGroupSummary",
            "operations.list_model_packages": "ListModelPackagesPaginator ListModelPackagesRequest ListModelPackagesResponse ModelPackageSortBy ModelPackageSortByLike ModelPackageSummary ModelPackageType ModelPackageTypeLike",
            "operations.list_model_quality_job_definitions": "ListModelQualityJobDefinitionsPaginator ListModelQualityJobDefinitionsRequest ListModelQualityJobDefinitionsResponse",
            "operations.list_models": "ListModelsPaginator ListModelsRequest ListModelsResponse ModelSortKey ModelSortKeyLike ModelSummary",
            "operations.list_monitoring_alert_history": "ListMonitoringAlertHistoryPaginator ListMonitoringAlertHistoryRequest ListMonitoringAlertHistoryResponse MonitoringAlertHistorySortKey MonitoringAlertHistorySortKeyLike MonitoringAlertHistorySummary",
            "operations.list_monitoring_alerts": "ListMonitoringAlertsPaginator ListMonitoringAlertsRequest ListMonitoringAlertsResponse",
            "operations.list_monitoring_executions": "ListMonitoringExecutionsPaginator ListMonitoringExecutionsRequest ListMonitoringExecutionsResponse MonitoringExecutionSortKey MonitoringExecutionSortKeyLike",
            "operations.list_monitoring_schedules": "ListMonitoringSchedulesPaginator ListMonitoringSchedulesRequest ListMonitoringSchedulesResponse MonitoringScheduleSortKey MonitoringScheduleSortKeyLike MonitoringScheduleSummary",
            "operations.list_notebook_instance_lifecycle_configs": "ListNotebookInstanceLifecycleConfigsPaginator ListNotebookInstanceLifecycleConfigsRequest ListNotebookInstanceLifecycleConfigsResponse NotebookInstanceLifecycleConfigSortKey NotebookInstanceLifecycleConfigSortKeyLike NotebookInstanceLifecycleConfigSortOrder NotebookInstanceLifecycleConfigSortOrderLike NotebookInstanceLifecycleConfigSummary",
            "operations.list_notebook_instances": "ListNotebookInstancesPaginator ListNotebookInstancesRequest ListNotebookInstancesResponse NotebookInstanceSortKey NotebookInstanceSortKeyLike NotebookInstanceSortOrder NotebookInstanceSortOrderLike NotebookInstanceSummary",
            "operations.list_optimization_jobs": "ListOptimizationJobsPaginator ListOptimizationJobsRequest ListOptimizationJobsResponse ListOptimizationJobsSortBy ListOptimizationJobsSortByLike OptimizationJobSummary",
            "operations.list_partner_apps": "ListPartnerAppsPaginator ListPartnerAppsRequest ListPartnerAppsResponse PartnerAppSummary",
            "operations.list_pipeline_execution_steps": "AssociationInfo AthenaStepMetadata AutoMLJobStepMetadata BedrockCustomModelDeploymentMetadata BedrockCustomModelMetadata BedrockModelImportMetadata BedrockProvisionedModelThroughputMetadata CacheHitResult CallbackStepMetadata ClarifyCheckStepMetadata CleanupFailure CleanupFailureErrorCode CleanupFailureErrorCodeLike CleanupStepMetadata ConditionOutcome ConditionOutcomeLike ConditionStepMetadata EMRServerlessStepMetadata EMRStepMetadata EndpointConfigStepMetadata EndpointStepMetadata FailStepMetadata ForEachSelectorResult ForEachStatus ForEachStatusLike ForEachStepMetadata HubContentStepMetadata InferenceComponentMetadata IterationContext JobStepMetadata LambdaStepMetadata LineageMetadata ListPipelineExecutionStepsPaginator ListPipelineExecutionStepsRequest ListPipelineExecutionStepsResponse ModelStepMetadata PipelineExecutionStep PipelineExecutionStepMetadata ProcessingJobStepMetadata QualityCheckStepMetadata RegisterModelStepMetadata SelectiveExecutionResult StepStatus StepStatusLike TrainingJobStepMetadata TransformJobStepMetadata TuningJobStepMetaData",
            "operations.list_pipeline_executions": "ListPipelineExecutionsPaginator ListPipelineExecutionsRequest ListPipelineExecutionsResponse PipelineExecutionSummary SortPipelineExecutionsBy SortPipelineExecutionsByLike",
            "operations.list_pipeline_parameters_for_execution": "ListPipelineParametersForExecutionPaginator ListPipelineParametersForExecutionRequest ListPipelineParametersForExecutionResponse",
            "operations.list_pipeline_versions": "ListPipelineVersionsPaginator ListPipelineVersionsRequest ListPipelineVersionsResponse PipelineVersionSummary",
            "operations.list_pipelines": "ListPipelinesPaginator ListPipelinesRequest ListPipelinesResponse PipelineManagedBy PipelineManagedByLike PipelineSummary SortPipelinesBy SortPipelinesByLike",
            "operations.list_processing_jobs": "ListProcessingJobsPaginator ListProcessingJobsRequest ListProcessingJobsResponse ProcessingJobSummary",
            "operations.list_projects": "ListProjectsPaginator ListProjectsRequest ListProjectsResponse ProjectSortBy ProjectSortByLike ProjectSortOrder ProjectSortOrderLike ProjectSummary",
            "operations.list_resource_catalogs": "ListResourceCatalogsPaginator ListResourceCatalogsRequest ListResourceCatalogsResponse ResourceCatalog ResourceCatalogSortBy ResourceCatalogSortByLike ResourceCatalogSortOrder ResourceCatalogSortOrderLike",
            "operations.list_spaces": "ListSpacesPaginator ListSpacesRequest ListSpacesResponse OwnershipSettingsSummary SpaceDetails SpaceSettingsSummary SpaceSharingSettingsSummary SpaceSortKey SpaceSortKeyLike",
            "operations.list_stage_devices": "DeviceDeploymentStatus DeviceDeploymentStatusLike DeviceDeploymentSummary ListStageDevicesPaginator ListStageDevicesRequest ListStageDevicesResponse",
            "operations.list_studio_lifecycle_configs": "ListStudioLifecycleConfigsPaginator ListStudioLifecycleConfigsRequest ListStudioLifecycleConfigsResponse StudioLifecycleConfigDetails StudioLifecycleConfigSortKey StudioLifecycleConfigSortKeyLike",
            "operations.list_subscribed_workteams": "ListSubscribedWorkteamsPaginator ListSubscribedWorkteamsRequest ListSubscribedWorkteamsResponse",
            "operations.list_tags": "ListTagsPaginator ListTagsRequest ListTagsResponse",
            "operations.list_training_jobs": "ListTrainingJobsPaginator ListTrainingJobsRequest ListTrainingJobsResponse TrainingJobSummary",
            "operations.list_training_jobs_for_hyper_parameter_tuning_job": "ListTrainingJobsForHyperParameterTuningJobPaginator ListTrainingJobsForHyperParameterTuningJobRequest ListTrainingJobsForHyperParameterTuningJobResponse TrainingJobSortByOptions TrainingJobSortByOptionsLike",
            "operations.list_training_plans": "ListTrainingPlansPaginator ListTrainingPlansRequest ListTrainingPlansResponse TrainingPlanFilter TrainingPlanFilterName TrainingPlanFilterNameLike TrainingPlanSortBy TrainingPlanSortByLike TrainingPlanSortOrder TrainingPlanSortOrderLike TrainingPlanSummary",
            "operations.list_training_sessions": "ListTrainingSessionsPaginator ListTrainingSessionsRequest ListTrainingSessionsResponse TrainingSessionSummary",
            "operations.list_transform_jobs": "ListTransformJobsPaginator ListTransformJobsRequest ListTransformJobsResponse TransformJobSummary",
            "operations.list_trial_components": "ListTrialComponentsPaginator ListTrialComponentsRequest ListTrialComponentsResponse SortTrialComponentsBy SortTrialComponentsByLike TrialComponentSummary",
            "operations.list_trials": "ListTrialsPaginator ListTrialsRequest ListTrialsResponse SortTrialsBy SortTrialsByLike TrialSummary",
            "operations.list_ultra_servers_by_reserved_capacity": "ListUltraServersByReservedCapacityPaginator ListUltraServersByReservedCapacityRequest ListUltraServersByReservedCapacityResponse UltraServer UltraServerHealthStatus UltraServerHealthStatusLike",
            "operations.list_user_profiles": "ListUserProfilesPaginator ListUserProfilesRequest ListUserProfilesResponse UserProfileDetails UserProfileSortKey UserProfileSortKeyLike",
            "operations.list_workforces": "ListWorkforcesPaginator ListWorkforcesRequest ListWorkforcesResponse ListWorkforcesSortByOptions ListWorkforcesSortByOptionsLike",
            "operations.list_workteams": "ListWorkteamsPaginator ListWorkteamsRequest ListWorkteamsResponse ListWorkteamsSortByOptions ListWorkteamsSortByOptionsLike",
            "operations.move_cluster_nodes": "MoveClusterNodeLogicalIdsError MoveClusterNodesError MoveClusterNodesErrorCode MoveClusterNodesErrorCodeLike MoveClusterNodesRequest MoveClusterNodesResponse",
            "operations.put_endpoint_policy": "PutEndpointPolicyRequest PutEndpointPolicyResponse",
            "operations.put_model_package_group_policy": "PutModelPackageGroupPolicyRequest PutModelPackageGroupPolicyResponse",
            "operations.query_lineage": "Direction DirectionLike Edge LineageType LineageTypeLike QueryFilters QueryLineageRequest QueryLineageResponse Vertex",
            "operations.register_devices": "RegisterDevicesRequest RegisterDevicesResponse",
            "operations.remove_inference_gateway": "RemoveInferenceGatewayRequest RemoveInferenceGatewayResponse",
            "operations.render_ui_template": "RenderUiTemplateRequest RenderUiTemplateResponse RenderableTask RenderingError",
            "operations.retry_pipeline_execution": "RetryPipelineExecutionRequest RetryPipelineExecutionResponse",
            "operations.search": "BooleanOperator BooleanOperatorLike Endpoint Experiment FeatureGroup FeatureMetadata Filter HubContent HyperParameterTuningJobSearchEntity Job Model ModelCard ModelDashboardEndpoint ModelDashboardModel ModelDashboardModelCard ModelDashboardMonitoringSchedule ModelPackage ModelPackageGroup MonitoringSchedule NestedFilters Operator OperatorLike Parent Pipeline PipelineExecution PipelineVersion ProcessingJob Project Relation RelationLike SearchExpression SearchPaginator SearchRecord SearchRequest SearchResponse SearchSortOrder SearchSortOrderLike TotalHits TrainingJob TransformJob Trial TrialComponent TrialComponentSimpleSummary TrialComponentSourceDetail VisibilityConditions",
            "operations.search_training_plan_offerings": "ReservedCapacityOffering SearchTrainingPlanOfferingsRequest SearchTrainingPlanOfferingsResponse TrainingPlanExtensionOffering TrainingPlanOffering",
            "operations.send_pipeline_execution_step_failure": "SendPipelineExecutionStepFailureRequest SendPipelineExecutionStepFailureResponse",
            "operations.send_pipeline_execution_step_success": "SendPipelineExecutionStepSuccessRequest SendPipelineExecutionStepSuccessResponse",
            "operations.start_cluster_health_check": "StartClusterHealthCheckRequest StartClusterHealthCheckResponse",
            "operations.start_edge_deployment_stage": "StartEdgeDeploymentStageRequest StartEdgeDeploymentStageResponse",
            "operations.start_inference_experiment": "StartInferenceExperimentRequest StartInferenceExperimentResponse",
            "operations.start_mlflow_tracking_server": "StartMlflowTrackingServerRequest StartMlflowTrackingServerResponse",
            "operations.start_monitoring_schedule": "StartMonitoringScheduleRequest StartMonitoringScheduleResponse",
            "operations.start_notebook_instance": "StartNotebookInstanceRequest StartNotebookInstanceResponse",
            "operations.start_pipeline_execution": "StartPipelineExecutionRequest StartPipelineExecutionResponse",
            "operations.start_session": "StartSessionRequest StartSessionResponse",
            "operations.stop_ai_benchmark_job": "StopAIBenchmarkJobRequest StopAIBenchmarkJobResponse",
            "operations.stop_ai_recommendation_job": "StopAIRecommendationJobRequest StopAIRecommendationJobResponse",
            "operations.stop_auto_ml_job": "StopAutoMLJobRequest StopAutoMLJobResponse",
            "operations.stop_compilation_job": "StopCompilationJobRequest StopCompilationJobResponse",
            "operations.stop_edge_deployment_stage": "StopEdgeDeploymentStageRequest StopEdgeDeploymentStageResponse",
            "operations.stop_edge_packaging_job": "StopEdgePackagingJobRequest StopEdgePackagingJobResponse",
            "operations.stop_hyper_parameter_tuning_job": "StopHyperParameterTuningJobRequest StopHyperParameterTuningJobResponse",
            "operations.stop_inference_experiment": "InferenceExperimentStopDesiredState InferenceExperimentStopDesiredStateLike ModelVariantAction ModelVariantActionLike StopInferenceExperimentRequest StopInferenceExperimentResponse",
            "operations.stop_inference_recommendations_job": "StopInferenceRecommendationsJobRequest StopInferenceRecommendationsJobResponse",
            "operations.stop_job": "StopJobRequest StopJobResponse",
            "operations.stop_labeling_job": "StopLabelingJobRequest StopLabelingJobResponse",
            "operations.stop_mlflow_tracking_server": "StopMlflowTrackingServerRequest StopMlflowTrackingServerResponse",
            "operations.stop_monitoring_schedule": "StopMonitoringScheduleRequest StopMonitoringScheduleResponse",
            "operations.stop_notebook_instance": "StopNotebookInstanceRequest StopNotebookInstanceResponse",
            "operations.stop_optimization_job": "StopOptimizationJobRequest StopOptimizationJobResponse",
            "operations.stop_pipeline_execution": "StopPipelineExecutionRequest StopPipelineExecutionResponse",
            "operations.stop_processing_job": "StopProcessingJobRequest StopProcessingJobResponse",
            "operations.stop_training_job": "StopTrainingJobRequest StopTrainingJobResponse",
            "operations.stop_training_session": "StopTrainingSessionRequest StopTrainingSessionResponse",
            "operations.stop_transform_job": "StopTransformJobRequest StopTransformJobResponse",
            "operations.update_action": "UpdateActionRequest UpdateActionResponse",
            "operations.update_app_image_config": "UpdateAppImageConfigRequest UpdateAppImageConfigResponse",
            "operations.update_artifact": "UpdateArtifactRequest UpdateArtifactResponse",
            "operations.update_cluster": "UpdateClusterRequest UpdateClusterResponse",
            "operations.update_cluster_extension": "UpdateClusterExtensionRequest UpdateClusterExtensionResponse",
            "operations.update_cluster_scheduler_config": "UpdateClusterSchedulerConfigRequest UpdateClusterSchedulerConfigResponse",
            "operations.update_cluster_software": "UpdateClusterSoftwareInstanceGroupSpecification UpdateClusterSoftwareRequest UpdateClusterSoftwareResponse",
            "operations.update_code_repository": "GitConfigForUpdate UpdateCodeRepositoryRequest UpdateCodeRepositoryResponse",
            "operations.update_compute_quota": "UpdateComputeQuotaRequest UpdateComputeQuotaResponse",
            "operations.update_context": "UpdateContextRequest UpdateContextResponse",
            "operations.update_device_fleet": "UpdateDeviceFleetRequest UpdateDeviceFleetResponse",
            "operations.update_devices": "UpdateDevicesRequest UpdateDevicesResponse",
            "operations.update_domain": "DomainSettingsForUpdate RStudioServerProDomainSettingsForUpdate UpdateDomainRequest UpdateDomainResponse",
            "operations.update_endpoint": "UpdateEndpointRequest UpdateEndpointResponse VariantProperty VariantPropertyType VariantPropertyTypeLike",
            "operations.update_endpoint_weights_and_capacities": "DesiredWeightAndCapacity ProductionVariantServerlessUpdateConfig UpdateEndpointWeightsAndCapacitiesRequest UpdateEndpointWeightsAndCapacitiesResponse",
            "operations.update_experiment": "UpdateExperimentRequest UpdateExperimentResponse",
            "operations.update_feature_group": "OnlineStoreConfigUpdate ThroughputConfigUpdate UpdateFeatureGroupRequest UpdateFeatureGroupResponse",
            "operations.update_feature_metadata": "UpdateFeatureMetadataRequest UpdateFeatureMetadataResponse",
            "operations.update_global_inference_gateway": "UpdateGlobalInferenceGatewayRequest UpdateGlobalInferenceGatewayResponse",
            "operations.update_hub": "UpdateHubRequest UpdateHubResponse",
            "operations.update_hub_content": "UpdateHubContentRequest UpdateHubContentResponse",
            "operations.update_hub_content_reference": "UpdateHubContentReferenceRequest UpdateHubContentReferenceResponse",
            "operations.update_image": "UpdateImageRequest UpdateImageResponse",
            "operations.update_image_version": "UpdateImageVersionRequest UpdateImageVersionResponse",
            "operations.update_inference_component": "UpdateInferenceComponentRequest UpdateInferenceComponentResponse",
            "operations.update_inference_component_runtime_config": "UpdateInferenceComponentRuntimeConfigRequest UpdateInferenceComponentRuntimeConfigResponse",
            "operations.update_inference_experiment": "UpdateInferenceExperimentRequest UpdateInferenceExperimentResponse",
            "operations.update_inference_router": "UpdateInferenceRouterRequest UpdateInferenceRouterResponse",
            "operations.update_mlflow_app": "UpdateMlflowAppRequest UpdateMlflowAppResponse",
            "operations.update_mlflow_tracking_server": "UpdateMlflowTrackingServerRequest UpdateMlflowTrackingServerResponse",
            "operations.update_model_card": "UpdateModelCardRequest UpdateModelCardResponse",
            "operations.update_model_package": "UpdateModelPackageRequest UpdateModelPackageResponse",
            "operations.update_monitoring_alert": "UpdateMonitoringAlertRequest UpdateMonitoringAlertResponse",
            "operations.update_monitoring_schedule": "UpdateMonitoringScheduleRequest UpdateMonitoringScheduleResponse",
            "operations.update_notebook_instance": "UpdateNotebookInstanceRequest UpdateNotebookInstanceResponse",
            "operations.update_notebook_instance_lifecycle_config": "UpdateNotebookInstanceLifecycleConfigRequest UpdateNotebookInstanceLifecycleConfigResponse",
            "operations.update_partner_app": "UpdatePartnerAppRequest UpdatePartnerAppResponse",
            "operations.update_pipeline": "UpdatePipelineRequest UpdatePipelineResponse",
            "operations.update_pipeline_execution": "UpdatePipelineExecutionRequest UpdatePipelineExecutionResponse",
            "operations.update_pipeline_version": "AliasOperations UpdatePipelineVersionRequest UpdatePipelineVersionResponse",
            "operations.update_project": "CfnStackUpdateParameter CfnUpdateTemplateProvider ServiceCatalogProvisioningUpdateDetails UpdateProjectRequest UpdateProjectResponse UpdateTemplateProvider",
            "operations.update_space": "UpdateSpaceRequest UpdateSpaceResponse",
            "operations.update_training_job": "ProfilerConfigForUpdate RemoteDebugConfigForUpdate ResourceConfigForUpdate UpdateTrainingJobRequest UpdateTrainingJobResponse",
            "operations.update_trial": "UpdateTrialRequest UpdateTrialResponse",
            "operations.update_trial_component": "UpdateTrialComponentRequest UpdateTrialComponentResponse",
            "operations.update_user_profile": "UpdateUserProfileRequest UpdateUserProfileResponse",
            "operations.update_workforce": "UpdateWorkforceRequest UpdateWorkforceResponse",
            "operations.update_workteam": "UpdateWorkteamRequest UpdateWorkteamResponse",
            "shapes.accelerator_partition_layout": "AcceleratorPartitionLayout",
            "shapes.account_default_status": "AccountDefaultStatus AccountDefaultStatusLike",
            "shapes.action_source": "ActionSource",
            "shapes.action_status": "ActionStatus ActionStatusLike",
            "shapes.activation_state": "ActivationState ActivationStateLike",
            "shapes.additional_inference_specification_definition": "AdditionalInferenceSpecificationDefinition",
            "shapes.additional_model_data_source": "AdditionalModelDataSource",
            "shapes.additional_s3_data_source": "AdditionalS3DataSource AdditionalS3DataSourceDataType AdditionalS3DataSourceDataTypeLike",
            "shapes.ai_adapter_model_package_entry": "AIAdapterModelPackageEntry",
            "shapes.ai_adapter_s3_entry": "AIAdapterS3Entry",
            "shapes.ai_adapter_source": "AIAdapterSource AIAdapterSourceModelPackageArns AIAdapterSourceS3Uris",
            "shapes.ai_benchmark_job_status": "AIBenchmarkJobStatus AIBenchmarkJobStatusLike",
            "shapes.ai_benchmark_network_config": "AIBenchmarkNetworkConfig",
            "shapes.ai_benchmark_target": "AIBenchmarkEndpoint AIBenchmarkInferenceComponent AIBenchmarkTarget AIBenchmarkTargetEndpoint",
            "shapes.ai_dataset_config": "AIDatasetConfig AIDatasetConfigInputDataConfig AIWorkloadDataSource AIWorkloadInputDataConfig AIWorkloadS3DataSource",
            "shapes.ai_mlflow_config": "AIMlflowConfig",
            "shapes.ai_model_source": "AIModelSource AIModelSourceS3 AIModelSourceS3_",
            "shapes.ai_recommendation_compute_spec": "AICapacityReservationConfig AICapacityReservationPreference AICapacityReservationPreferenceLike AIRecommendationComputeSpec",
            "shapes.ai_recommendation_inference_specification": "AIRecommendationInferenceFramework AIRecommendationInferenceFrameworkLike AIRecommendationInferenceSpecification",
            "shapes.ai_recommendation_instance_type": "AIRecommendationInstanceType AIRecommendationInstanceTypeLike",
            "shapes.ai_recommendation_job_status": "AIRecommendationJobStatus AIRecommendationJobStatusLike",
            "shapes.ai_recommendation_performance_target": "AIRecommendationConstraint AIRecommendationMetric AIRecommendationMetricLike AIRecommendationPerformanceTarget",
            "shapes.ai_workload_configs": "AIWorkloadConfigs WorkloadSpec WorkloadSpecInline",
            "shapes.algorithm_specification": "AlgorithmSpecification TrainingImageConfig TrainingRepositoryAccessMode TrainingRepositoryAccessModeLike TrainingRepositoryAuthConfig",
            "shapes.algorithm_status": "AlgorithmStatus AlgorithmStatusLike",
            "shapes.algorithm_validation_specification": "AlgorithmValidationProfile AlgorithmValidationSpecification TrainingJobDefinition",
            "shapes.amazon_q_settings": "AmazonQSettings",
            "shapes.app_instance_type": "AppInstanceType AppInstanceTypeLike",
            "shapes.app_lifecycle_management": "AppLifecycleManagement IdleSettings LifecycleManagement LifecycleManagementLike",
            "shapes.app_network_access_type": "AppNetworkAccessType AppNetworkAccessTypeLike",
            "shapes.app_security_group_management": "AppSecurityGroupManagement AppSecurityGroupManagementLike",
            "shapes.app_specification": "AppSpecification",
            "shapes.app_status": "AppStatus AppStatusLike",
            "shapes.app_type": "AppType AppTypeLike",
            "shapes.artifact_source": "ArtifactSource ArtifactSourceIdType ArtifactSourceIdTypeLike ArtifactSourceType",
            "shapes.association_edge_type": "AssociationEdgeType AssociationEdgeTypeLike",
            "shapes.async_inference_config": "AsyncInferenceClientConfig AsyncInferenceConfig AsyncInferenceNotificationConfig AsyncInferenceOutputConfig AsyncNotificationTopicTypes AsyncNotificationTopicTypesLike",
            "shapes.auth_mode": "AuthMode AuthModeLike",
            "shapes.auto_ml_algorithm_config": "AutoMLAlgorithm AutoMLAlgorithmConfig AutoMLAlgorithmLike",
            "shapes.auto_ml_candidate": "AutoMLCandidate AutoMLCandidateStep AutoMLContainerDefinition AutoMLJobObjectiveType AutoMLJobObjectiveTypeLike AutoMLMetricExtendedEnum AutoMLMetricExtendedEnumLike AutoMLProcessingUnit AutoMLProcessingUnitLike CandidateArtifactLocations CandidateProperties CandidateStepType CandidateStepTypeLike FinalAutoMLJobObjectiveMetric MetricDatum MetricSetSource MetricSetSourceLike",
            "shapes.auto_ml_channel": "AutoMLChannel",
            "shapes.auto_ml_channel_type": "AutoMLChannelType AutoMLChannelTypeLike",
            "shapes.auto_ml_compute_config": "AutoMLComputeConfig EmrServerlessComputeConfig",
            "shapes.auto_ml_data_source": "AutoMLDataSource AutoMLS3DataSource AutoMLS3DataType AutoMLS3DataTypeLike",
            "shapes.auto_ml_data_split_config": "AutoMLDataSplitConfig",
            "shapes.auto_ml_job_artifacts": "AutoMLJobArtifacts",
            "shapes.auto_ml_job_channel": "AutoMLJobChannel",
            "shapes.auto_ml_job_completion_criteria": "AutoMLJobCompletionCriteria",
            "shapes.auto_ml_job_config": "AutoMLCandidateGenerationConfig AutoMLJobConfig",
            "shapes.auto_ml_job_objective": "AutoMLJobObjective",
            "shapes.auto_ml_job_secondary_status": "AutoMLJobSecondaryStatus AutoMLJobSecondaryStatusLike",
            "shapes.auto_ml_job_status": "AutoMLJobStatus AutoMLJobStatusLike",
            "shapes.auto_ml_metric_enum": "AutoMLMetricEnum AutoMLMetricEnumLike",
            "shapes.auto_ml_mode": "AutoMLMode AutoMLModeLike",
            "shapes.auto_ml_output_data_config": "AutoMLOutputDataConfig",
            "shapes.auto_ml_partial_failure_reason": "AutoMLPartialFailureReason",
            "shapes.auto_ml_problem_type_config": "AggregationTransformationValue AggregationTransformationValueLike AutoMLProblemTypeConfig AutoMLProblemTypeConfigImageClassificationJobConfig AutoMLProblemTypeConfigTabularJobConfig AutoMLProblemTypeConfigTextClassificationJobConfig AutoMLProblemTypeConfigTextGenerationJobConfig AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig CandidateGenerationConfig FillingType FillingTypeLike HolidayConfigAttributes ImageClassificationJobConfig TabularJobConfig TextClassificationJobConfig TextGenerationJobConfig TimeSeriesConfig TimeSeriesForecastingJobConfig TimeSeriesTransformations",
            "shapes.auto_ml_security_config": "AutoMLSecurityConfig",
            "shapes.auto_ml_sort_order": "AutoMLSortOrder AutoMLSortOrderLike",
            "shapes.auto_rollback_config": "Alarm AutoRollbackConfig",
            "shapes.autotune": "Autotune AutotuneMode AutotuneModeLike",
            "shapes.batch_data_capture_config": "BatchDataCaptureConfig",
            "shapes.batch_strategy": "BatchStrategy BatchStrategyLike",
            "shapes.batch_transform_input": "BatchTransformInput MonitoringCsvDatasetFormat MonitoringDatasetFormat MonitoringJsonDatasetFormat MonitoringParquetDatasetFormat",
            "shapes.candidate_status": "CandidateStatus CandidateStatusLike",
            "shapes.capacity_reservation_preference": "CapacityReservationPreference CapacityReservationPreferenceLike",
            "shapes.capture_content_type_header": "CaptureContentTypeHeader",
            "shapes.channel": "Channel DataSource DatasetSource FileSystemAccessMode FileSystemAccessModeLike FileSystemDataSource FileSystemType FileSystemTypeLike HubAccessConfig RecordWrapper RecordWrapperLike S3DataDistribution S3DataDistributionLike S3DataSource ShuffleConfig",
            "shapes.checkpoint_config": "CheckpointConfig",
            "shapes.cluster_auto_scaler_type": "ClusterAutoScalerType ClusterAutoScalerTypeLike",
            "shapes.cluster_auto_scaling_config": "ClusterAutoScalingConfig",
            "shapes.cluster_auto_scaling_mode": "ClusterAutoScalingMode ClusterAutoScalingModeLike",
            "shapes.cluster_capacity_requirements": "ClusterCapacityRequirements ClusterOnDemandOptions ClusterSpotOptions",
            "shapes.cluster_drain_policy": "ClusterDrainPolicy ClusterOnDrainTimeout ClusterOnDrainTimeoutLike",
            "shapes.cluster_event_level": "ClusterEventLevel ClusterEventLevelLike",
            "shapes.cluster_event_resource_type": "ClusterEventResourceType ClusterEventResourceTypeLike",
            "shapes.cluster_fsx_lustre_deletion_policy": "ClusterFSxLustreDeletionPolicy ClusterFSxLustreDeletionPolicyLike",
            "shapes.cluster_image_version_status": "ClusterImageVersionStatus ClusterImageVersionStatusLike",
            "shapes.cluster_instance_group_specification": "ClusterAutoPatchConfig ClusterInstanceGroupSpecification ClusterInstanceRequirements ClusterKubernetesConfig ClusterNetworkInterface ClusterPatchSchedule ClusterSlurmConfig",
            "shapes.cluster_instance_status": "ClusterInstanceStatus ClusterInstanceStatusLike",
            "shapes.cluster_instance_status_details": "ClusterInstanceStatusDetails",
            "shapes.cluster_instance_storage_config": "ClusterEbsVolumeConfig ClusterFsxLustreConfig ClusterFsxOpenZfsConfig ClusterInstanceStorageConfig ClusterInstanceStorageConfigEbsVolumeConfig ClusterInstanceStorageConfigFsxLustreConfig ClusterInstanceStorageConfigFsxOpenZfsConfig",
            "shapes.cluster_instance_type": "ClusterInstanceType ClusterInstanceTypeLike",
            "shapes.cluster_interface_type": "ClusterInterfaceType ClusterInterfaceTypeLike",
            "shapes.cluster_kubernetes_taint": "ClusterKubernetesTaint ClusterKubernetesTaintEffect ClusterKubernetesTaintEffectLike",
            "shapes.cluster_life_cycle_config": "ClusterLifeCycleConfig",
            "shapes.cluster_network_interface_details": "ClusterNetworkInterfaceDetails",
            "shapes.cluster_node_provisioning_mode": "ClusterNodeProvisioningMode ClusterNodeProvisioningModeLike",
            "shapes.cluster_node_recovery": "ClusterNodeRecovery ClusterNodeRecoveryLike",
            "shapes.cluster_operation_status": "ClusterOperationStatus ClusterOperationStatusLike",
            "shapes.cluster_operation_type": "ClusterOperationType ClusterOperationTypeLike",
            "shapes.cluster_orchestrator": "ClusterAccountingDatabase ClusterOrchestrator ClusterOrchestratorEksConfig ClusterOrchestratorSlurmConfig ClusterSlurmConfigStrategy ClusterSlurmConfigStrategyLike",
            "shapes.cluster_patching_strategy": "ClusterPatchingStrategy ClusterPatchingStrategyLike",
            "shapes.cluster_restricted_instance_group_specification": "ClusterRestrictedInstanceGroupSpecification EnvironmentConfig",
            "shapes.cluster_restricted_instance_groups_config": "ClusterRestrictedInstanceGroupsConfig ClusterSharedEnvironmentConfig",
            "shapes.cluster_slurm_node_type": "ClusterSlurmNodeType ClusterSlurmNodeTypeLike",
            "shapes.cluster_sort_by": "ClusterSortBy ClusterSortByLike",
            "shapes.cluster_status": "ClusterStatus ClusterStatusLike",
            "shapes.cluster_tiered_storage_config": "ClusterConfigMode ClusterConfigModeLike ClusterTieredStorageConfig",
            "shapes.code_editor_app_image_config": "CodeEditorAppImageConfig",
            "shapes.code_repository": "CodeRepository",
            "shapes.cognito_config": "CognitoConfig",
            "shapes.compilation_job_status": "CompilationJobStatus CompilationJobStatusLike",
            "shapes.compression_type": "CompressionType CompressionTypeLike",
            "shapes.compute_quota_config": "AcceleratorPartitionConfig ComputeQuotaConfig ComputeQuotaResourceConfig MIGProfileType MIGProfileTypeLike PreemptTeamTasks PreemptTeamTasksLike ResourceSharingConfig ResourceSharingStrategy ResourceSharingStrategyLike",
            "shapes.compute_quota_target": "ComputeQuotaTarget",
            "shapes.container_config": "ContainerConfig",
            "shapes.container_definition": "ContainerDefinition ContainerMode ContainerModeLike ImageConfig ModelCacheSetting ModelCacheSettingLike MultiModelConfig RepositoryAccessMode RepositoryAccessModeLike RepositoryAuthConfig",
            "shapes.container_metrics_config": "ContainerMetricsConfig MetricsEndpoint",
            "shapes.context_source": "ContextSource",
            "shapes.cross_account_filter_option": "CrossAccountFilterOption CrossAccountFilterOptionLike",
            "shapes.cross_region_traffic_config": "CrossRegionTrafficConfig",
            "shapes.custom_file_system_config": "CustomFileSystemConfig CustomFileSystemConfigEFSFileSystemConfig CustomFileSystemConfigFSxLustreFileSystemConfig CustomFileSystemConfigS3FileSystemConfig EFSFileSystemConfig FSxLustreFileSystemConfig S3FileSystemConfig",
            "shapes.custom_image": "CustomImage",
            "shapes.custom_posix_user_config": "CustomPosixUserConfig",
            "shapes.data_capture_config": "CaptureMode CaptureModeLike CaptureOption DataCaptureConfig",
            "shapes.data_capture_config_summary": "CaptureStatus CaptureStatusLike DataCaptureConfigSummary",
            "shapes.data_processing": "DataProcessing JoinSource JoinSourceLike",
            "shapes.data_quality_app_specification": "DataQualityAppSpecification",
            "shapes.data_quality_baseline_config": "DataQualityBaselineConfig",
            "shapes.data_quality_job_input": "DataQualityJobInput",
            "shapes.debug_hook_config": "CollectionConfiguration DebugHookConfig",
            "shapes.debug_rule_configuration": "DebugRuleConfiguration",
            "shapes.debug_rule_evaluation_status": "DebugRuleEvaluationStatus",
            "shapes.deep_health_check_type": "DeepHealthCheckType DeepHealthCheckTypeLike",
            "shapes.default_space_settings": "DefaultSpaceSettings",
            "shapes.default_space_storage_settings": "DefaultEbsStorageSettings DefaultSpaceStorageSettings",
            "shapes.deployed_image": "DeployedImage",
            "shapes.deployment_config": "BlueGreenUpdatePolicy CapacitySize CapacitySizeType CapacitySizeTypeLike DeploymentConfig RollingUpdatePolicy TrafficRoutingConfig TrafficRoutingConfigType TrafficRoutingConfigTypeLike",
            "shapes.deployment_configuration": "AlarmDetails CapacitySizeConfig DeploymentConfiguration NodeUnavailabilityType NodeUnavailabilityTypeLike RollingDeploymentPolicy",
            "shapes.deployment_recommendation": "DeploymentRecommendation RealTimeInferenceRecommendation RecommendationStatus RecommendationStatusLike",
            "shapes.deployment_stage": "DeploymentStage",
            "shapes.device": "Device",
            "shapes.device_selection_config": "DeviceSelectionConfig DeviceSubsetType DeviceSubsetTypeLike",
            "shapes.direct_internet_access": "DirectInternetAccess DirectInternetAccessLike",
            "shapes.docker_settings": "DockerSettings",
            "shapes.domain_settings": "DomainSettings RStudioServerProDomainSettings",
            "shapes.domain_status": "DomainStatus DomainStatusLike",
            "shapes.drift_check_baselines": "DriftCheckBaselines DriftCheckBias DriftCheckExplainability DriftCheckModelDataQuality DriftCheckModelQuality FileSource",
            "shapes.edge_deployment_config": "EdgeDeploymentConfig FailureHandlingPolicy FailureHandlingPolicyLike",
            "shapes.edge_deployment_model_config": "EdgeDeploymentModelConfig",
            "shapes.edge_output_config": "EdgeOutputConfig",
            "shapes.edge_packaging_job_status": "EdgePackagingJobStatus EdgePackagingJobStatusLike",
            "shapes.edge_preset_deployment_type": "EdgePresetDeploymentType EdgePresetDeploymentTypeLike",
            "shapes.endpoint_info": "EndpointInfo",
            "shapes.endpoint_input": "EndpointInput",
            "shapes.endpoint_output_configuration": "EndpointOutputConfiguration",
            "shapes.endpoint_status": "EndpointStatus EndpointStatusLike",
            "shapes.execution_role_identity_config": "ExecutionRoleIdentityConfig ExecutionRoleIdentityConfigLike",
            "shapes.execution_status": "ExecutionStatus ExecutionStatusLike",
            "shapes.experiment_config": "ExperimentConfig",
            "shapes.experiment_source": "ExperimentSource",
            "shapes.explainer_config": "ClarifyExplainerConfig ClarifyFeatureType ClarifyFeatureTypeLike ClarifyInferenceConfig ClarifyShapBaselineConfig ClarifyShapConfig ClarifyTextConfig ClarifyTextGranularity ClarifyTextGranularityLike ClarifyTextLanguage ClarifyTextLanguageLike ExplainerConfig",
            "shapes.extension_status": "ExtensionStatus ExtensionStatusLike",
            "shapes.feature_definition": "CollectionConfig CollectionConfigVectorConfig CollectionType CollectionTypeLike FeatureDefinition VectorConfig",
            "shapes.feature_group_status": "FeatureGroupStatus FeatureGroupStatusLike",
            "shapes.feature_parameter": "FeatureParameter",
            "shapes.feature_status": "FeatureStatus FeatureStatusLike",
            "shapes.feature_type": "FeatureType FeatureTypeLike",
            "shapes.file_system_config": "FileSystemConfig",
            "shapes.flow_definition_output_config": "FlowDefinitionOutputConfig",
            "shapes.flow_definition_status": "FlowDefinitionStatus FlowDefinitionStatusLike",
            "shapes.fsx_lustre_config": "FSxLustreConfig",
            "shapes.git_config": "GitConfig",
            "shapes.global_inference_gateway_member": "GlobalInferenceGatewayMember",
            "shapes.global_inference_gateway_member_status": "GlobalInferenceGatewayMemberStatus GlobalInferenceGatewayMemberStatusLike",
            "shapes.global_inference_gateway_routing": "GlobalInferenceGatewayRouting GlobalInferenceGatewayRoutingWeights",
            "shapes.global_inference_gateway_status": "GlobalInferenceGatewayStatus GlobalInferenceGatewayStatusLike",
            "shapes.home_efs_file_system_creation": "HomeEfsFileSystemCreation HomeEfsFileSystemCreationLike",
            "shapes.hub_content_dependency": "HubContentDependency",
            "shapes.hub_content_info": "HubContentInfo",
            "shapes.hub_content_sort_by": "HubContentSortBy HubContentSortByLike",
            "shapes.hub_content_status": "HubContentStatus HubContentStatusLike",
            "shapes.hub_content_support_status": "HubContentSupportStatus HubContentSupportStatusLike",
            "shapes.hub_content_type": "HubContentType HubContentTypeLike",
            "shapes.hub_s3_storage_config": "HubS3StorageConfig",
            "shapes.hub_status": "HubStatus HubStatusLike",
            "shapes.human_loop_activation_config": "HumanLoopActivationConditionsConfig HumanLoopActivationConfig",
            "shapes.human_loop_config": "HumanLoopConfig",
            "shapes.human_loop_request_source": "AwsManagedHumanLoopRequestSource AwsManagedHumanLoopRequestSourceLike HumanLoopRequestSource",
            "shapes.human_task_config": "AnnotationConsolidationConfig HumanTaskConfig UiConfig",
            "shapes.hyper_parameter_training_job_definition": "HyperParameterAlgorithmSpecification HyperParameterTrainingJobDefinition HyperParameterTuningAllocationStrategy HyperParameterTuningAllocationStrategyLike HyperParameterTuningInstanceConfig HyperParameterTuningResourceConfig",
            "shapes.hyper_parameter_training_job_summary": "FinalHyperParameterTuningJobObjectiveMetric HyperParameterTrainingJobSummary",
            "shapes.hyper_parameter_tuning_job_completion_details": "HyperParameterTuningJobCompletionDetails",
            "shapes.hyper_parameter_tuning_job_config": "BestObjectiveNotImproving CompleteOnConvergence CompleteOnConvergenceLike ConvergenceDetected HyperParameterTuningJobConfig HyperParameterTuningJobStrategyConfig HyperbandStrategyConfig TrainingJobEarlyStoppingType TrainingJobEarlyStoppingTypeLike TuningJobCompletionCriteria",
            "shapes.hyper_parameter_tuning_job_consumed_resources": "HyperParameterTuningJobConsumedResources",
            "shapes.hyper_parameter_tuning_job_objective": "HyperParameterTuningJobObjective",
            "shapes.hyper_parameter_tuning_job_objective_type": "HyperParameterTuningJobObjectiveType HyperParameterTuningJobObjectiveTypeLike",
            "shapes.hyper_parameter_tuning_job_status": "HyperParameterTuningJobStatus HyperParameterTuningJobStatusLike",
            "shapes.hyper_parameter_tuning_job_strategy_type": "HyperParameterTuningJobStrategyType HyperParameterTuningJobStrategyTypeLike",
            "shapes.hyper_parameter_tuning_job_warm_start_config": "HyperParameterTuningJobWarmStartConfig HyperParameterTuningJobWarmStartType HyperParameterTuningJobWarmStartTypeLike ParentHyperParameterTuningJob",
            "shapes.idc_config_input": "IdcConfigInput",
            "shapes.image_status": "ImageStatus ImageStatusLike",
            "shapes.image_version_status": "ImageVersionStatus ImageVersionStatusLike",
            "shapes.included_data": "IncludedData IncludedDataLike",
            "shapes.inference_component_compute_resource_requirements": "InferenceComponentComputeResourceRequirements",
            "shapes.inference_component_deployment_config": "InferenceComponentCapacitySize InferenceComponentCapacitySizeType InferenceComponentCapacitySizeTypeLike InferenceComponentDeploymentConfig InferenceComponentRollingUpdatePolicy",
            "shapes.inference_component_runtime_config": "InferenceComponentRuntimeConfig",
            "shapes.inference_component_scheduling_config": "AvailabilityZoneBalanceEnforcementMode AvailabilityZoneBalanceEnforcementModeLike InferenceComponentAvailabilityZoneBalance InferenceComponentPlacementStrategy InferenceComponentPlacementStrategyLike InferenceComponentSchedulingConfig",
            "shapes.inference_component_specification": "InferenceComponentContainerSpecification InferenceComponentDataCacheConfig InferenceComponentSpecification",
            "shapes.inference_component_startup_parameters": "InferenceComponentStartupParameters",
            "shapes.inference_component_status": "InferenceComponentStatus InferenceComponentStatusLike",
            "shapes.inference_execution_config": "InferenceExecutionConfig InferenceExecutionMode InferenceExecutionModeLike",
            "shapes.inference_experiment_data_storage_config": "InferenceExperimentDataStorageConfig",
            "shapes.inference_experiment_schedule": "InferenceExperimentSchedule",
            "shapes.inference_experiment_status": "InferenceExperimentStatus InferenceExperimentStatusLike",
            "shapes.inference_experiment_type": "InferenceExperimentType InferenceExperimentTypeLike",
            "shapes.inference_metrics": "InferenceMetrics",
            "shapes.inference_specification": "InferenceSpecification",
            "shapes.infra_check_config": "InfraCheckConfig",
            "shapes.input_config": "Framework FrameworkLike InputConfig",
            "shapes.instance_group_health_check_configuration": "InstanceGroupHealthCheckConfiguration",
            "shapes.instance_metadata_service_configuration": "InstanceMetadataServiceConfiguration",
            "shapes.instance_pool_summary": "InstancePoolSummary",
            "shapes.instance_type": "InstanceType InstanceTypeLike",
            "shapes.ip_address_type": "IPAddressType IPAddressTypeLike",
            "shapes.is_tracking_server_active": "IsTrackingServerActive IsTrackingServerActiveLike",
            "shapes.job_category": "JobCategory JobCategoryLike",
            "shapes.job_secondary_status": "JobSecondaryStatus JobSecondaryStatusLike",
            "shapes.job_secondary_status_transition": "JobSecondaryStatusTransition",
            "shapes.job_status": "JobStatus JobStatusLike",
            "shapes.job_type": "JobType JobTypeLike",
            "shapes.jupyter_lab_app_image_config": "JupyterLabAppImageConfig",
            "shapes.jupyter_lab_app_settings": "EmrSettings JupyterLabAppSettings",
            "shapes.jupyter_server_app_settings": "JupyterServerAppSettings",
            "shapes.kernel_gateway_app_settings": "KernelGatewayAppSettings",
            "shapes.kernel_gateway_image_config": "KernelGatewayImageConfig KernelSpec",
            "shapes.label_counters": "LabelCounters",
            "shapes.labeling_job_algorithms_config": "LabelingJobAlgorithmsConfig LabelingJobResourceConfig",
            "shapes.labeling_job_input_config": "ContentClassifier ContentClassifierLike LabelingJobDataAttributes LabelingJobDataSource LabelingJobInputConfig LabelingJobS3DataSource LabelingJobSnsDataSource",
            "shapes.labeling_job_output": "LabelingJobOutput",
            "shapes.labeling_job_output_config": "LabelingJobOutputConfig",
            "shapes.labeling_job_status": "LabelingJobStatus LabelingJobStatusLike",
            "shapes.labeling_job_stopping_conditions": "LabelingJobStoppingConditions",
            "shapes.last_update_status": "LastUpdateStatus LastUpdateStatusValue LastUpdateStatusValueLike",
            "shapes.lora_config": "LoraConfig",
            "shapes.managed_configuration": "ManagedConfiguration",
            "shapes.managed_storage_type": "ManagedStorageType ManagedStorageTypeLike",
            "shapes.member_definition": "CognitoMemberDefinition MemberDefinition OidcMemberDefinition",
            "shapes.metadata_properties": "MetadataProperties",
            "shapes.metric_data": "MetricData",
            "shapes.metric_definition": "MetricDefinition",
            "shapes.metrics_config": "MetricsConfig",
            "shapes.metrics_source": "MetricsSource",
            "shapes.mlflow_app_status": "MlflowAppStatus MlflowAppStatusLike",
            "shapes.mlflow_config": "MlflowConfig",
            "shapes.model_access_config": "ModelAccessConfig",
            "shapes.model_approval_status": "ModelApprovalStatus ModelApprovalStatusLike",
            "shapes.model_artifacts": "ModelArtifacts",
            "shapes.model_bias_app_specification": "ModelBiasAppSpecification",
            "shapes.model_bias_baseline_config": "ModelBiasBaselineConfig",
            "shapes.model_bias_job_input": "ModelBiasJobInput",
            "shapes.model_card_export_job_status": "ModelCardExportJobStatus ModelCardExportJobStatusLike",
            "shapes.model_card_export_output_config": "ModelCardExportOutputConfig",
            "shapes.model_card_security_config": "ModelCardSecurityConfig",
            "shapes.model_card_sort_order": "ModelCardSortOrder ModelCardSortOrderLike",
            "shapes.model_card_status": "ModelCardStatus ModelCardStatusLike",
            "shapes.model_client_config": "ModelClientConfig",
            "shapes.model_configuration": "EnvironmentParameter ModelConfiguration",
            "shapes.model_data_source": "ModelDataSource",
            "shapes.model_deploy_config": "ModelDeployConfig",
            "shapes.model_deploy_result": "ModelDeployResult",
            "shapes.model_explainability_app_specification": "ModelExplainabilityAppSpecification",
            "shapes.model_explainability_baseline_config": "ModelExplainabilityBaselineConfig",
            "shapes.model_explainability_job_input": "ModelExplainabilityJobInput",
            "shapes.model_infrastructure_config": "ModelInfrastructureConfig ModelInfrastructureType ModelInfrastructureTypeLike RealTimeInferenceConfig",
            "shapes.model_life_cycle": "ModelLifeCycle",
            "shapes.model_metrics": "Bias Explainability ModelDataQuality ModelMetrics ModelQuality",
            "shapes.model_package_config": "ModelPackageConfig",
            "shapes.model_package_container_definition": "BaseModel ModelInput ModelPackageContainerDefinition",
            "shapes.model_package_group_status": "ModelPackageGroupStatus ModelPackageGroupStatusLike",
            "shapes.model_package_model_card": "ModelPackageModelCard",
            "shapes.model_package_registration_type": "ModelPackageRegistrationType ModelPackageRegistrationTypeLike",
            "shapes.model_package_security_config": "ModelPackageSecurityConfig",
            "shapes.model_package_status": "ModelPackageStatus ModelPackageStatusLike",
            "shapes.model_package_status_details": "DetailedModelPackageStatus DetailedModelPackageStatusLike ModelPackageStatusDetails ModelPackageStatusItem",
            "shapes.model_package_validation_specification": "ModelPackageValidationProfile ModelPackageValidationSpecification",
            "shapes.model_quality_app_specification": "ModelQualityAppSpecification MonitoringProblemType MonitoringProblemTypeLike",
            "shapes.model_quality_baseline_config": "ModelQualityBaselineConfig",
            "shapes.model_quality_job_input": "ModelQualityJobInput",
            "shapes.model_registration_mode": "ModelRegistrationMode ModelRegistrationModeLike",
            "shapes.model_variant_config": "ModelVariantConfig",
            "shapes.monitoring_alert_status": "MonitoringAlertStatus MonitoringAlertStatusLike",
            "shapes.monitoring_alert_summary": "ModelDashboardIndicatorAction MonitoringAlertActions MonitoringAlertSummary",
            "shapes.monitoring_constraints_resource": "MonitoringConstraintsResource",
            "shapes.monitoring_execution_summary": "MonitoringExecutionSummary",
            "shapes.monitoring_ground_truth_s3_input": "MonitoringGroundTruthS3Input",
            "shapes.monitoring_job_definition_sort_key": "MonitoringJobDefinitionSortKey MonitoringJobDefinitionSortKeyLike",
            "shapes.monitoring_job_definition_summary": "MonitoringJobDefinitionSummary",
            "shapes.monitoring_network_config": "MonitoringNetworkConfig",
            "shapes.monitoring_output_config": "MonitoringOutput MonitoringOutputConfig MonitoringS3Output",
            "shapes.monitoring_resources": "MonitoringClusterConfig MonitoringResources",
            "shapes.monitoring_schedule_config": "MonitoringAppSpecification MonitoringBaselineConfig MonitoringInput MonitoringJobDefinition MonitoringScheduleConfig ScheduleConfig",
            "shapes.monitoring_statistics_resource": "MonitoringStatisticsResource",
            "shapes.monitoring_stopping_condition": "MonitoringStoppingCondition",
            "shapes.monitoring_type": "MonitoringType MonitoringTypeLike",
            "shapes.neo_vpc_config": "NeoVpcConfig",
            "shapes.network_config": "NetworkConfig",
            "shapes.notebook_instance_accelerator_type": "NotebookInstanceAcceleratorType NotebookInstanceAcceleratorTypeLike",
            "shapes.notebook_instance_lifecycle_hook": "NotebookInstanceLifecycleHook",
            "shapes.notebook_instance_status": "NotebookInstanceStatus NotebookInstanceStatusLike",
            "shapes.notification_configuration": "NotificationConfiguration",
            "shapes.objective_status": "ObjectiveStatus ObjectiveStatusLike",
            "shapes.objective_status_counters": "ObjectiveStatusCounters",
            "shapes.offline_store_config": "DataCatalogConfig OfflineStoreConfig S3StorageConfig TableFormat TableFormatLike",
            "shapes.offline_store_status": "OfflineStoreStatus",
            "shapes.offline_store_status_value": "OfflineStoreStatusValue OfflineStoreStatusValueLike",
            "shapes.oidc_config": "OidcConfig",
            "shapes.online_store_config": "OnlineStoreConfig OnlineStoreSecurityConfig",
            "shapes.optimization_config": "ModelCompilationConfig ModelQuantizationConfig ModelShardingConfig ModelSpeculativeDecodingConfig ModelSpeculativeDecodingS3DataType ModelSpeculativeDecodingS3DataTypeLike ModelSpeculativeDecodingTechnique ModelSpeculativeDecodingTechniqueLike ModelSpeculativeDecodingTrainingDataSource OptimizationConfig OptimizationConfigModelCompilationConfig OptimizationConfigModelQuantizationConfig OptimizationConfigModelShardingConfig OptimizationConfigModelSpeculativeDecodingConfig",
            "shapes.optimization_job_deployment_instance_type": "OptimizationJobDeploymentInstanceType OptimizationJobDeploymentInstanceTypeLike",
            "shapes.optimization_job_model_source": "OptimizationJobModelSource OptimizationJobModelSourceS3 OptimizationModelAccessConfig",
            "shapes.optimization_job_output_config": "OptimizationJobOutputConfig",
            "shapes.optimization_job_status": "OptimizationJobStatus OptimizationJobStatusLike",
            "shapes.optimization_sage_maker_model": "OptimizationSageMakerModel",
            "shapes.optimization_vpc_config": "OptimizationVpcConfig",
            "shapes.order_key": "OrderKey OrderKeyLike",
            "shapes.output_config": "OutputConfig TargetPlatform",
            "shapes.output_data_config": "OutputCompressionType OutputCompressionTypeLike OutputDataConfig",
            "shapes.output_parameter": "OutputParameter",
            "shapes.ownership_settings": "OwnershipSettings",
            "shapes.parallelism_configuration": "ParallelismConfiguration",
            "shapes.parameter": "Parameter",
            "shapes.parameter_ranges": "AutoParameter CategoricalParameterRange ContinuousParameterRange HyperParameterScalingType HyperParameterScalingTypeLike IntegerParameterRange ParameterRanges",
            "shapes.partner_app_auth_type": "PartnerAppAuthType PartnerAppAuthTypeLike",
            "shapes.partner_app_config": "PartnerAppConfig RoleGroupAssignment",
            "shapes.partner_app_maintenance_config": "PartnerAppMaintenanceConfig",
            "shapes.partner_app_status": "PartnerAppStatus PartnerAppStatusLike",
            "shapes.partner_app_type": "PartnerAppType PartnerAppTypeLike",
            "shapes.pipeline_definition_s3_location": "PipelineDefinitionS3Location",
            "shapes.pipeline_execution_status": "PipelineExecutionStatus PipelineExecutionStatusLike",
            "shapes.pipeline_experiment_config": "PipelineExperimentConfig",
            "shapes.pipeline_status": "PipelineStatus PipelineStatusLike",
            "shapes.problem_type": "ProblemType ProblemTypeLike",
            "shapes.processing_input": "AthenaDatasetDefinition AthenaResultCompressionType AthenaResultCompressionTypeLike AthenaResultFormat AthenaResultFormatLike DataDistributionType DataDistributionTypeLike DatasetDefinition InputMode InputModeLike ProcessingInput ProcessingS3CompressionType ProcessingS3CompressionTypeLike ProcessingS3DataType ProcessingS3DataTypeLike ProcessingS3Input RedshiftDatasetDefinition RedshiftResultCompressionType RedshiftResultCompressionTypeLike RedshiftResultFormat RedshiftResultFormatLike",
            "shapes.processing_instance_type": "ProcessingInstanceType ProcessingInstanceTypeLike",
            "shapes.processing_job_status": "ProcessingJobStatus ProcessingJobStatusLike",
            "shapes.processing_output_config": "ProcessingFeatureStoreOutput ProcessingOutput ProcessingOutputConfig ProcessingS3Output",
            "shapes.processing_resources": "ProcessingClusterConfig ProcessingInstancePreference ProcessingResources",
            "shapes.processing_s3_data_distribution_type": "ProcessingS3DataDistributionType ProcessingS3DataDistributionTypeLike",
            "shapes.processing_s3_input_mode": "ProcessingS3InputMode ProcessingS3InputModeLike",
            "shapes.processing_s3_upload_mode": "ProcessingS3UploadMode ProcessingS3UploadModeLike",
            "shapes.processing_stopping_condition": "ProcessingStoppingCondition",
            "shapes.processor": "Processor ProcessorLike",
            "shapes.production_variant": "InstancePool ProductionVariant ProductionVariantCapacityReservationConfig ProductionVariantCoreDumpConfig ProductionVariantInferenceAmiVersion ProductionVariantInferenceAmiVersionLike",
            "shapes.production_variant_accelerator_type": "ProductionVariantAcceleratorType ProductionVariantAcceleratorTypeLike",
            "shapes.production_variant_instance_type": "ProductionVariantInstanceType ProductionVariantInstanceTypeLike",
            "shapes.production_variant_managed_instance_scaling": "ManagedInstanceScalingScaleInStrategy ManagedInstanceScalingScaleInStrategyLike ManagedInstanceScalingStatus ManagedInstanceScalingStatusLike ProductionVariantManagedInstanceScaling ProductionVariantManagedInstanceScalingScaleInPolicy",
            "shapes.production_variant_routing_config": "PrefixAwareRoutingConfig ProductionVariantRoutingConfig RoutingStrategy RoutingStrategyLike",
            "shapes.production_variant_serverless_config": "ProductionVariantServerlessConfig",
            "shapes.production_variant_status": "ProductionVariantStatus VariantStatus VariantStatusLike",
            "shapes.production_variant_summary": "Ec2CapacityReservation ProductionVariantCapacityReservationSummary ProductionVariantSummary",
            "shapes.profiler_config": "ProfilerConfig",
            "shapes.profiler_rule_configuration": "ProfilerRuleConfiguration",
            "shapes.project_status": "ProjectStatus ProjectStatusLike",
            "shapes.provisioning_parameter": "ProvisioningParameter",
            "shapes.public_workforce_task_price": "PublicWorkforceTaskPrice USD",
            "shapes.recommendation_job_input_config": "CategoricalParameter EndpointInputConfiguration EnvironmentParameterRanges Phase RecommendationJobContainerConfig RecommendationJobInputConfig RecommendationJobPayloadConfig RecommendationJobResourceLimit RecommendationJobSupportedEndpointType RecommendationJobSupportedEndpointTypeLike RecommendationJobVpcConfig Stairs TrafficPattern TrafficType TrafficTypeLike",
            "shapes.recommendation_job_status": "RecommendationJobStatus RecommendationJobStatusLike",
            "shapes.recommendation_job_stopping_conditions": "FlatInvocations FlatInvocationsLike ModelLatencyThreshold RecommendationJobStoppingConditions",
            "shapes.recommendation_job_type": "RecommendationJobType RecommendationJobTypeLike",
            "shapes.recommendation_metrics": "RecommendationMetrics",
            "shapes.remote_debug_config": "RemoteDebugConfig",
            "shapes.reserved_capacity_instance_type": "ReservedCapacityInstanceType ReservedCapacityInstanceTypeLike",
            "shapes.reserved_capacity_status": "ReservedCapacityStatus ReservedCapacityStatusLike",
            "shapes.reserved_capacity_summary": "ReservedCapacitySummary",
            "shapes.reserved_capacity_type": "ReservedCapacityType ReservedCapacityTypeLike",
            "shapes.resource_config": "InstanceGroup InstancePlacementConfig InstancePreference PlacementSpecification ResourceConfig",
            "shapes.resource_limits": "ResourceLimits",
            "shapes.resource_spec": "ResourceSpec",
            "shapes.resource_type": "ResourceType ResourceTypeLike",
            "shapes.retry_strategy": "RetryStrategy",
            "shapes.root_access": "RootAccess RootAccessLike",
            "shapes.routing_target": "Destination InferenceRouterRoutingPreference InferenceRouterRoutingPreferenceLike RoutingStatus RoutingStatusLike RoutingTarget RoutingTargetAsyncInferenceClientConfig RoutingTargetAsyncInferenceConfig RoutingTargetAsyncInferenceNotificationConfig RoutingTargetAsyncInferenceOutputConfig",
            "shapes.rule_evaluation_status": "RuleEvaluationStatus RuleEvaluationStatusLike",
            "shapes.s3_data_type": "S3DataType S3DataTypeLike",
            "shapes.s3_model_data_source": "InferenceHubAccessConfig ModelCompressionType ModelCompressionTypeLike S3ModelDataSource S3ModelDataType S3ModelDataTypeLike",
            "shapes.sage_maker_resource_name": "SageMakerResourceName SageMakerResourceNameLike",
            "shapes.schedule_status": "ScheduleStatus ScheduleStatusLike",
            "shapes.scheduled_update_config": "ScheduledUpdateConfig",
            "shapes.scheduler_config": "FairShare FairShareLike IdleResourceSharing IdleResourceSharingLike PriorityClass SchedulerConfig",
            "shapes.scheduler_resource_status": "SchedulerResourceStatus SchedulerResourceStatusLike",
            "shapes.secondary_status": "SecondaryStatus SecondaryStatusLike",
            "shapes.secondary_status_transition": "SecondaryStatusTransition",
            "shapes.selective_execution_config": "SelectedStep SelectiveExecutionConfig",
            "shapes.serverless_job_config": "CustomizationTechnique CustomizationTechniqueLike EvaluationType EvaluationTypeLike Peft PeftLike ServerlessJobConfig ServerlessJobType ServerlessJobTypeLike",
            "shapes.service_catalog_provisioned_product_details": "ServiceCatalogProvisionedProductDetails",
            "shapes.service_catalog_provisioning_details": "ServiceCatalogProvisioningDetails",
            "shapes.shadow_mode_config": "ShadowModeConfig ShadowModelVariantConfig",
            "shapes.sharing_type": "SharingType SharingTypeLike",
            "shapes.skip_model_validation": "SkipModelValidation SkipModelValidationLike",
            "shapes.sort_by": "SortBy SortByLike",
            "shapes.sort_order": "SortOrder SortOrderLike",
            "shapes.source_algorithm_specification": "SourceAlgorithm SourceAlgorithmSpecification",
            "shapes.source_ip_config": "SourceIpConfig",
            "shapes.space_settings": "CustomFileSystem CustomFileSystemEFSFileSystem CustomFileSystemFSxLustreFileSystem CustomFileSystemS3FileSystem EFSFileSystem FSxLustreFileSystem S3FileSystem SpaceAppLifecycleManagement SpaceCodeEditorAppSettings SpaceIdleSettings SpaceJupyterLabAppSettings SpaceSettings",
            "shapes.space_sharing_settings": "SpaceSharingSettings",
            "shapes.space_status": "SpaceStatus SpaceStatusLike",
            "shapes.space_storage_settings": "EbsStorageSettings SpaceStorageSettings",
            "shapes.stopping_condition": "StoppingCondition",
            "shapes.storage_type": "StorageType StorageTypeLike",
            "shapes.studio_lifecycle_config_app_type": "StudioLifecycleConfigAppType StudioLifecycleConfigAppTypeLike",
            "shapes.subscribed_workteam": "SubscribedWorkteam",
            "shapes.tag": "Tag",
            "shapes.tag_propagation": "TagPropagation TagPropagationLike",
            "shapes.target_device": "TargetDevice TargetDeviceLike",
            "shapes.target_platform_accelerator": "TargetPlatformAccelerator TargetPlatformAcceleratorLike",
            "shapes.target_platform_arch": "TargetPlatformArch TargetPlatformArchLike",
            "shapes.target_platform_os": "TargetPlatformOs TargetPlatformOsLike",
            "shapes.template_provider_detail": "CfnStackDetail CfnStackParameter CfnTemplateProviderDetail TemplateProviderDetail",
            "shapes.tensor_board_output_config": "TensorBoardOutputConfig",
            "shapes.throughput_mode": "ThroughputMode ThroughputModeLike",
            "shapes.tracking_server_size": "TrackingServerSize TrackingServerSizeLike",
            "shapes.tracking_server_status": "TrackingServerStatus TrackingServerStatusLike",
            "shapes.training_input_mode": "TrainingInputMode TrainingInputModeLike",
            "shapes.training_instance_type": "TrainingInstanceType TrainingInstanceTypeLike",
            "shapes.training_job_status": "TrainingJobStatus TrainingJobStatusLike",
            "shapes.training_job_status_counters": "TrainingJobStatusCounters",
            "shapes.training_plan_extension": "TrainingPlanExtension",
            "shapes.training_plan_status": "TrainingPlanStatus TrainingPlanStatusLike",
            "shapes.training_session_model_config": "TrainingSessionModelConfig",
            "shapes.training_session_output_config": "TrainingSessionOutputConfig TrainingSessionS3Location",
            "shapes.training_session_status": "TrainingSessionStatus TrainingSessionStatusLike",
            "shapes.training_specification": "CategoricalParameterRangeSpecification ChannelSpecification ContinuousParameterRangeSpecification HyperParameterSpecification IntegerParameterRangeSpecification ParameterRange ParameterType ParameterTypeLike TrainingSpecification",
            "shapes.transform_input": "SplitType SplitTypeLike TransformDataSource TransformInput TransformS3DataSource",
            "shapes.transform_instance_type": "TransformInstanceType TransformInstanceTypeLike",
            "shapes.transform_job_definition": "TransformJobDefinition",
            "shapes.transform_job_status": "TransformJobStatus TransformJobStatusLike",
            "shapes.transform_output": "AssemblyType AssemblyTypeLike TransformOutput",
            "shapes.transform_resources": "TransformResources",
            "shapes.trial_component_artifact": "TrialComponentArtifact",
            "shapes.trial_component_metric_summary": "TrialComponentMetricSummary",
            "shapes.trial_component_parameter_value": "TrialComponentParameterValue",
            "shapes.trial_component_source": "TrialComponentSource",
            "shapes.trial_component_status": "TrialComponentPrimaryStatus TrialComponentPrimaryStatusLike TrialComponentStatus",
            "shapes.trial_source": "TrialSource",
            "shapes.trusted_identity_propagation_settings": "TrustedIdentityPropagationSettings",
            "shapes.ttl_duration": "TtlDuration TtlDurationUnit TtlDurationUnitLike",
            "shapes.ui_template": "UiTemplate",
            "shapes.ultra_server_info": "UltraServerInfo",
            "shapes.unified_studio_settings": "UnifiedStudioSettings",
            "shapes.user_context": "IamIdentity UserContext",
            "shapes.user_profile_status": "UserProfileStatus UserProfileStatusLike",
            "shapes.user_settings": "AutoMountHomeEFS AutoMountHomeEFSLike CanvasAppSettings CodeEditorAppSettings DataSourceName DataSourceNameLike DirectDeploySettings EmrServerlessSettings ExecutionRoleSessionNameMode ExecutionRoleSessionNameModeLike GenerativeAiSettings HiddenSageMakerImage IdentityProviderOAuthSetting KendraSettings MlTools MlToolsLike ModelRegisterSettings NotebookOutputOption NotebookOutputOptionLike RSessionAppSettings RStudioServerProAccessStatus RStudioServerProAccessStatusLike RStudioServerProAppSettings RStudioServerProUserGroup RStudioServerProUserGroupLike SageMakerImageName SageMakerImageNameLike SharingSettings StudioWebPortal StudioWebPortalLike StudioWebPortalSettings TensorBoardAppSettings TimeSeriesForecastingSettings UserSettings WorkspaceSettings",
            "shapes.vendor_guidance": "VendorGuidance VendorGuidanceLike",
            "shapes.volume_attachment_status": "VolumeAttachmentStatus VolumeAttachmentStatusLike",
            "shapes.vpc_config": "VpcConfig",
            "shapes.warm_pool_resource_status": "WarmPoolResourceStatus WarmPoolResourceStatusLike",
            "shapes.warm_pool_status": "WarmPoolStatus",
            "shapes.worker_access_configuration": "EnabledOrDisabled EnabledOrDisabledLike IamPolicyConstraints S3Presign WorkerAccessConfiguration",
            "shapes.workforce": "OidcConfigForResponse Workforce WorkforceStatus WorkforceStatusLike WorkforceVpcConfigResponse",
            "shapes.workforce_ip_address_type": "WorkforceIpAddressType WorkforceIpAddressTypeLike",
            "shapes.workforce_vpc_config_request": "WorkforceVpcConfigRequest",
            "shapes.workteam": "Workteam",
            "waiters": "EndpointDeletedWaiter EndpointInServiceWaiter ImageCreatedWaiter ImageDeletedWaiter ImageUpdatedWaiter ImageVersionCreatedWaiter ImageVersionDeletedWaiter NotebookInstanceDeletedWaiter NotebookInstanceInServiceWaiter NotebookInstanceStoppedWaiter ProcessingJobCompletedOrStoppedWaiter TrainingJobCompletedOrStoppedWaiter TransformJobCompletedOrStoppedWaiter",
        },
    )
