"""Amazon SageMaker Service.

Provides APIs for creating and managing SageMaker resources.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import SageMakerClient
    from .errors import (
        ConflictException,
        ResourceAlreadyExists,
        ResourceInUse,
        ResourceLimitExceeded,
        ResourceNotFound,
    )
    from .operations.add_association import (
        AddAssociationRequest,
        AddAssociationResponse,
    )
    from .operations.add_inference_gateway import (
        AddInferenceGatewayRequest,
        AddInferenceGatewayResponse,
    )
    from .operations.add_tags import AddTagsRequest, AddTagsResponse
    from .operations.associate_trial_component import (
        AssociateTrialComponentRequest,
        AssociateTrialComponentResponse,
    )
    from .operations.attach_cluster_node_network_interface import (
        AttachClusterNodeNetworkInterfaceRequest,
        AttachClusterNodeNetworkInterfaceResponse,
    )
    from .operations.attach_cluster_node_volume import (
        AttachClusterNodeVolumeRequest,
        AttachClusterNodeVolumeResponse,
    )
    from .operations.batch_add_cluster_nodes import (
        AddClusterNodeSpecification,
        BatchAddClusterNodesError,
        BatchAddClusterNodesErrorCode,
        BatchAddClusterNodesErrorCodeLike,
        BatchAddClusterNodesRequest,
        BatchAddClusterNodesResponse,
        NodeAdditionResult,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodeLogicalIdsError,
        BatchDeleteClusterNodesError,
        BatchDeleteClusterNodesErrorCode,
        BatchDeleteClusterNodesErrorCodeLike,
        BatchDeleteClusterNodesRequest,
        BatchDeleteClusterNodesResponse,
    )
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageError,
        BatchDescribeModelPackageRequest,
        BatchDescribeModelPackageResponse,
        BatchDescribeModelPackageSummary,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodeLogicalIdsError,
        BatchRebootClusterNodesError,
        BatchRebootClusterNodesErrorCode,
        BatchRebootClusterNodesErrorCodeLike,
        BatchRebootClusterNodesRequest,
        BatchRebootClusterNodesResponse,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodeLogicalIdsError,
        BatchReplaceClusterNodesError,
        BatchReplaceClusterNodesErrorCode,
        BatchReplaceClusterNodesErrorCodeLike,
        BatchReplaceClusterNodesRequest,
        BatchReplaceClusterNodesResponse,
    )
    from .operations.create_action import CreateActionRequest, CreateActionResponse
    from .operations.create_ai_benchmark_job import (
        AIBenchmarkOutputConfig,
        CreateAIBenchmarkJobRequest,
        CreateAIBenchmarkJobResponse,
    )
    from .operations.create_ai_recommendation_job import (
        AIRecommendationOutputConfig,
        CreateAIRecommendationJobRequest,
        CreateAIRecommendationJobResponse,
    )
    from .operations.create_ai_workload_config import (
        CreateAIWorkloadConfigRequest,
        CreateAIWorkloadConfigResponse,
    )
    from .operations.create_algorithm import (
        CreateAlgorithmRequest,
        CreateAlgorithmResponse,
    )
    from .operations.create_app import CreateAppRequest, CreateAppResponse
    from .operations.create_app_image_config import (
        CreateAppImageConfigRequest,
        CreateAppImageConfigResponse,
    )
    from .operations.create_artifact import (
        CreateArtifactRequest,
        CreateArtifactResponse,
    )
    from .operations.create_auto_ml_job import (
        CreateAutoMLJobRequest,
        CreateAutoMLJobResponse,
    )
    from .operations.create_auto_ml_job_v2 import (
        CreateAutoMLJobV2Request,
        CreateAutoMLJobV2Response,
    )
    from .operations.create_cluster import CreateClusterRequest, CreateClusterResponse
    from .operations.create_cluster_extension import (
        CreateClusterExtensionRequest,
        CreateClusterExtensionResponse,
    )
    from .operations.create_cluster_scheduler_config import (
        CreateClusterSchedulerConfigRequest,
        CreateClusterSchedulerConfigResponse,
    )
    from .operations.create_code_repository import (
        CreateCodeRepositoryRequest,
        CreateCodeRepositoryResponse,
    )
    from .operations.create_compilation_job import (
        CreateCompilationJobRequest,
        CreateCompilationJobResponse,
    )
    from .operations.create_compute_quota import (
        CreateComputeQuotaRequest,
        CreateComputeQuotaResponse,
    )
    from .operations.create_context import CreateContextRequest, CreateContextResponse
    from .operations.create_data_quality_job_definition import (
        CreateDataQualityJobDefinitionRequest,
        CreateDataQualityJobDefinitionResponse,
    )
    from .operations.create_device_fleet import (
        CreateDeviceFleetRequest,
        CreateDeviceFleetResponse,
    )
    from .operations.create_domain import CreateDomainRequest, CreateDomainResponse
    from .operations.create_edge_deployment_plan import (
        CreateEdgeDeploymentPlanRequest,
        CreateEdgeDeploymentPlanResponse,
    )
    from .operations.create_edge_deployment_stage import (
        CreateEdgeDeploymentStageRequest,
        CreateEdgeDeploymentStageResponse,
    )
    from .operations.create_edge_packaging_job import (
        CreateEdgePackagingJobRequest,
        CreateEdgePackagingJobResponse,
    )
    from .operations.create_endpoint import (
        CreateEndpointRequest,
        CreateEndpointResponse,
    )
    from .operations.create_endpoint_config import (
        CreateEndpointConfigRequest,
        CreateEndpointConfigResponse,
    )
    from .operations.create_experiment import (
        CreateExperimentRequest,
        CreateExperimentResponse,
    )
    from .operations.create_feature_group import (
        CreateFeatureGroupRequest,
        CreateFeatureGroupResponse,
        ThroughputConfig,
    )
    from .operations.create_flow_definition import (
        CreateFlowDefinitionRequest,
        CreateFlowDefinitionResponse,
    )
    from .operations.create_global_inference_gateway import (
        CreateGlobalInferenceGatewayRequest,
        CreateGlobalInferenceGatewayResponse,
    )
    from .operations.create_hub import CreateHubRequest, CreateHubResponse
    from .operations.create_hub_content_presigned_urls import (
        AuthorizedUrl,
        CreateHubContentPresignedUrlsPaginator,
        CreateHubContentPresignedUrlsRequest,
        CreateHubContentPresignedUrlsResponse,
        PresignedUrlAccessConfig,
    )
    from .operations.create_hub_content_reference import (
        CreateHubContentReferenceRequest,
        CreateHubContentReferenceResponse,
    )
    from .operations.create_human_task_ui import (
        CreateHumanTaskUiRequest,
        CreateHumanTaskUiResponse,
    )
    from .operations.create_hyper_parameter_tuning_job import (
        CreateHyperParameterTuningJobRequest,
        CreateHyperParameterTuningJobResponse,
    )
    from .operations.create_image import CreateImageRequest, CreateImageResponse
    from .operations.create_image_version import (
        CreateImageVersionRequest,
        CreateImageVersionResponse,
    )
    from .operations.create_inference_component import (
        CreateInferenceComponentRequest,
        CreateInferenceComponentResponse,
    )
    from .operations.create_inference_experiment import (
        CreateInferenceExperimentRequest,
        CreateInferenceExperimentResponse,
    )
    from .operations.create_inference_recommendations_job import (
        CreateInferenceRecommendationsJobRequest,
        CreateInferenceRecommendationsJobResponse,
        RecommendationJobCompiledOutputConfig,
        RecommendationJobOutputConfig,
    )
    from .operations.create_inference_router import (
        CreateInferenceRouterRequest,
        CreateInferenceRouterResponse,
    )
    from .operations.create_job import CreateJobRequest, CreateJobResponse
    from .operations.create_labeling_job import (
        CreateLabelingJobRequest,
        CreateLabelingJobResponse,
    )
    from .operations.create_mlflow_app import (
        CreateMlflowAppRequest,
        CreateMlflowAppResponse,
    )
    from .operations.create_mlflow_tracking_server import (
        CreateMlflowTrackingServerRequest,
        CreateMlflowTrackingServerResponse,
    )
    from .operations.create_model import CreateModelRequest, CreateModelResponse
    from .operations.create_model_bias_job_definition import (
        CreateModelBiasJobDefinitionRequest,
        CreateModelBiasJobDefinitionResponse,
    )
    from .operations.create_model_card import (
        CreateModelCardRequest,
        CreateModelCardResponse,
    )
    from .operations.create_model_card_export_job import (
        CreateModelCardExportJobRequest,
        CreateModelCardExportJobResponse,
    )
    from .operations.create_model_explainability_job_definition import (
        CreateModelExplainabilityJobDefinitionRequest,
        CreateModelExplainabilityJobDefinitionResponse,
    )
    from .operations.create_model_package import (
        CreateModelPackageRequest,
        CreateModelPackageResponse,
    )
    from .operations.create_model_package_group import (
        CreateModelPackageGroupRequest,
        CreateModelPackageGroupResponse,
    )
    from .operations.create_model_quality_job_definition import (
        CreateModelQualityJobDefinitionRequest,
        CreateModelQualityJobDefinitionResponse,
    )
    from .operations.create_monitoring_schedule import (
        CreateMonitoringScheduleRequest,
        CreateMonitoringScheduleResponse,
    )
    from .operations.create_notebook_instance import (
        CreateNotebookInstanceRequest,
        CreateNotebookInstanceResponse,
    )
    from .operations.create_notebook_instance_lifecycle_config import (
        CreateNotebookInstanceLifecycleConfigRequest,
        CreateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.create_optimization_job import (
        CreateOptimizationJobRequest,
        CreateOptimizationJobResponse,
    )
    from .operations.create_partner_app import (
        CreatePartnerAppRequest,
        CreatePartnerAppResponse,
    )
    from .operations.create_partner_app_presigned_url import (
        CreatePartnerAppPresignedUrlRequest,
        CreatePartnerAppPresignedUrlResponse,
    )
    from .operations.create_pipeline import (
        CreatePipelineRequest,
        CreatePipelineResponse,
    )
    from .operations.create_presigned_domain_url import (
        CreatePresignedDomainUrlRequest,
        CreatePresignedDomainUrlResponse,
    )
    from .operations.create_presigned_mlflow_app_url import (
        CreatePresignedMlflowAppUrlRequest,
        CreatePresignedMlflowAppUrlResponse,
    )
    from .operations.create_presigned_mlflow_tracking_server_url import (
        CreatePresignedMlflowTrackingServerUrlRequest,
        CreatePresignedMlflowTrackingServerUrlResponse,
    )
    from .operations.create_presigned_notebook_instance_url import (
        CreatePresignedNotebookInstanceUrlRequest,
        CreatePresignedNotebookInstanceUrlResponse,
    )
    from .operations.create_processing_job import (
        CreateProcessingJobRequest,
        CreateProcessingJobResponse,
    )
    from .operations.create_project import (
        CfnCreateTemplateProvider,
        CfnStackCreateParameter,
        CreateProjectRequest,
        CreateProjectResponse,
        CreateTemplateProvider,
    )
    from .operations.create_space import CreateSpaceRequest, CreateSpaceResponse
    from .operations.create_studio_lifecycle_config import (
        CreateStudioLifecycleConfigRequest,
        CreateStudioLifecycleConfigResponse,
    )
    from .operations.create_training_job import (
        CreateTrainingJobRequest,
        CreateTrainingJobResponse,
        SessionChainingConfig,
    )
    from .operations.create_training_plan import (
        CreateTrainingPlanRequest,
        CreateTrainingPlanResponse,
    )
    from .operations.create_training_session import (
        CreateTrainingSessionRequest,
        CreateTrainingSessionResponse,
    )
    from .operations.create_transform_job import (
        CreateTransformJobRequest,
        CreateTransformJobResponse,
    )
    from .operations.create_trial import CreateTrialRequest, CreateTrialResponse
    from .operations.create_trial_component import (
        CreateTrialComponentRequest,
        CreateTrialComponentResponse,
    )
    from .operations.create_user_profile import (
        CreateUserProfileRequest,
        CreateUserProfileResponse,
    )
    from .operations.create_workforce import (
        CreateWorkforceRequest,
        CreateWorkforceResponse,
    )
    from .operations.create_workteam import (
        CreateWorkteamRequest,
        CreateWorkteamResponse,
    )
    from .operations.delete_action import DeleteActionRequest, DeleteActionResponse
    from .operations.delete_ai_benchmark_job import (
        DeleteAIBenchmarkJobRequest,
        DeleteAIBenchmarkJobResponse,
    )
    from .operations.delete_ai_recommendation_job import (
        DeleteAIRecommendationJobRequest,
        DeleteAIRecommendationJobResponse,
    )
    from .operations.delete_ai_workload_config import (
        DeleteAIWorkloadConfigRequest,
        DeleteAIWorkloadConfigResponse,
    )
    from .operations.delete_algorithm import (
        DeleteAlgorithmRequest,
        DeleteAlgorithmResponse,
    )
    from .operations.delete_app import DeleteAppRequest, DeleteAppResponse
    from .operations.delete_app_image_config import (
        DeleteAppImageConfigRequest,
        DeleteAppImageConfigResponse,
    )
    from .operations.delete_artifact import (
        DeleteArtifactRequest,
        DeleteArtifactResponse,
    )
    from .operations.delete_association import (
        DeleteAssociationRequest,
        DeleteAssociationResponse,
    )
    from .operations.delete_cluster import DeleteClusterRequest, DeleteClusterResponse
    from .operations.delete_cluster_extension import (
        DeleteClusterExtensionRequest,
        DeleteClusterExtensionResponse,
    )
    from .operations.delete_cluster_scheduler_config import (
        DeleteClusterSchedulerConfigRequest,
        DeleteClusterSchedulerConfigResponse,
    )
    from .operations.delete_code_repository import (
        DeleteCodeRepositoryRequest,
        DeleteCodeRepositoryResponse,
    )
    from .operations.delete_compilation_job import (
        DeleteCompilationJobRequest,
        DeleteCompilationJobResponse,
    )
    from .operations.delete_compute_quota import (
        DeleteComputeQuotaRequest,
        DeleteComputeQuotaResponse,
    )
    from .operations.delete_context import DeleteContextRequest, DeleteContextResponse
    from .operations.delete_data_quality_job_definition import (
        DeleteDataQualityJobDefinitionRequest,
        DeleteDataQualityJobDefinitionResponse,
    )
    from .operations.delete_device_fleet import (
        DeleteDeviceFleetRequest,
        DeleteDeviceFleetResponse,
    )
    from .operations.delete_domain import (
        DeleteDomainRequest,
        DeleteDomainResponse,
        RetentionPolicy,
        RetentionType,
        RetentionTypeLike,
    )
    from .operations.delete_edge_deployment_plan import (
        DeleteEdgeDeploymentPlanRequest,
        DeleteEdgeDeploymentPlanResponse,
    )
    from .operations.delete_edge_deployment_stage import (
        DeleteEdgeDeploymentStageRequest,
        DeleteEdgeDeploymentStageResponse,
    )
    from .operations.delete_endpoint import (
        DeleteEndpointRequest,
        DeleteEndpointResponse,
    )
    from .operations.delete_endpoint_config import (
        DeleteEndpointConfigRequest,
        DeleteEndpointConfigResponse,
    )
    from .operations.delete_endpoint_policy import (
        DeleteEndpointPolicyRequest,
        DeleteEndpointPolicyResponse,
    )
    from .operations.delete_experiment import (
        DeleteExperimentRequest,
        DeleteExperimentResponse,
    )
    from .operations.delete_feature_group import (
        DeleteFeatureGroupRequest,
        DeleteFeatureGroupResponse,
    )
    from .operations.delete_flow_definition import (
        DeleteFlowDefinitionRequest,
        DeleteFlowDefinitionResponse,
    )
    from .operations.delete_global_inference_gateway import (
        DeleteGlobalInferenceGatewayRequest,
        DeleteGlobalInferenceGatewayResponse,
    )
    from .operations.delete_hub import DeleteHubRequest, DeleteHubResponse
    from .operations.delete_hub_content import (
        DeleteHubContentRequest,
        DeleteHubContentResponse,
    )
    from .operations.delete_hub_content_reference import (
        DeleteHubContentReferenceRequest,
        DeleteHubContentReferenceResponse,
    )
    from .operations.delete_human_task_ui import (
        DeleteHumanTaskUiRequest,
        DeleteHumanTaskUiResponse,
    )
    from .operations.delete_hyper_parameter_tuning_job import (
        DeleteHyperParameterTuningJobRequest,
        DeleteHyperParameterTuningJobResponse,
    )
    from .operations.delete_image import DeleteImageRequest, DeleteImageResponse
    from .operations.delete_image_version import (
        DeleteImageVersionRequest,
        DeleteImageVersionResponse,
    )
    from .operations.delete_inference_component import (
        DeleteInferenceComponentRequest,
        DeleteInferenceComponentResponse,
    )
    from .operations.delete_inference_experiment import (
        DeleteInferenceExperimentRequest,
        DeleteInferenceExperimentResponse,
    )
    from .operations.delete_inference_router import (
        DeleteInferenceRouterRequest,
        DeleteInferenceRouterResponse,
    )
    from .operations.delete_job import DeleteJobRequest, DeleteJobResponse
    from .operations.delete_mlflow_app import (
        DeleteMlflowAppRequest,
        DeleteMlflowAppResponse,
    )
    from .operations.delete_mlflow_tracking_server import (
        DeleteMlflowTrackingServerRequest,
        DeleteMlflowTrackingServerResponse,
    )
    from .operations.delete_model import DeleteModelRequest, DeleteModelResponse
    from .operations.delete_model_bias_job_definition import (
        DeleteModelBiasJobDefinitionRequest,
        DeleteModelBiasJobDefinitionResponse,
    )
    from .operations.delete_model_card import (
        DeleteModelCardRequest,
        DeleteModelCardResponse,
    )
    from .operations.delete_model_explainability_job_definition import (
        DeleteModelExplainabilityJobDefinitionRequest,
        DeleteModelExplainabilityJobDefinitionResponse,
    )
    from .operations.delete_model_package import (
        DeleteModelPackageRequest,
        DeleteModelPackageResponse,
    )
    from .operations.delete_model_package_group import (
        DeleteModelPackageGroupRequest,
        DeleteModelPackageGroupResponse,
    )
    from .operations.delete_model_package_group_policy import (
        DeleteModelPackageGroupPolicyRequest,
        DeleteModelPackageGroupPolicyResponse,
    )
    from .operations.delete_model_quality_job_definition import (
        DeleteModelQualityJobDefinitionRequest,
        DeleteModelQualityJobDefinitionResponse,
    )
    from .operations.delete_monitoring_schedule import (
        DeleteMonitoringScheduleRequest,
        DeleteMonitoringScheduleResponse,
    )
    from .operations.delete_notebook_instance import (
        DeleteNotebookInstanceRequest,
        DeleteNotebookInstanceResponse,
    )
    from .operations.delete_notebook_instance_lifecycle_config import (
        DeleteNotebookInstanceLifecycleConfigRequest,
        DeleteNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.delete_optimization_job import (
        DeleteOptimizationJobRequest,
        DeleteOptimizationJobResponse,
    )
    from .operations.delete_partner_app import (
        DeletePartnerAppRequest,
        DeletePartnerAppResponse,
    )
    from .operations.delete_pipeline import (
        DeletePipelineRequest,
        DeletePipelineResponse,
    )
    from .operations.delete_processing_job import (
        DeleteProcessingJobRequest,
        DeleteProcessingJobResponse,
    )
    from .operations.delete_project import DeleteProjectRequest, DeleteProjectResponse
    from .operations.delete_space import DeleteSpaceRequest, DeleteSpaceResponse
    from .operations.delete_studio_lifecycle_config import (
        DeleteStudioLifecycleConfigRequest,
        DeleteStudioLifecycleConfigResponse,
    )
    from .operations.delete_tags import DeleteTagsRequest, DeleteTagsResponse
    from .operations.delete_training_job import (
        DeleteTrainingJobRequest,
        DeleteTrainingJobResponse,
    )
    from .operations.delete_training_session import (
        DeleteTrainingSessionRequest,
        DeleteTrainingSessionResponse,
    )
    from .operations.delete_trial import DeleteTrialRequest, DeleteTrialResponse
    from .operations.delete_trial_component import (
        DeleteTrialComponentRequest,
        DeleteTrialComponentResponse,
    )
    from .operations.delete_user_profile import (
        DeleteUserProfileRequest,
        DeleteUserProfileResponse,
    )
    from .operations.delete_workforce import (
        DeleteWorkforceRequest,
        DeleteWorkforceResponse,
    )
    from .operations.delete_workteam import (
        DeleteWorkteamRequest,
        DeleteWorkteamResponse,
    )
    from .operations.deregister_devices import (
        DeregisterDevicesRequest,
        DeregisterDevicesResponse,
    )
    from .operations.describe_action import (
        DescribeActionRequest,
        DescribeActionResponse,
    )
    from .operations.describe_ai_benchmark_job import (
        AIBenchmarkOutputResult,
        AICloudWatchLogs,
        DescribeAIBenchmarkJobRequest,
        DescribeAIBenchmarkJobResponse,
    )
    from .operations.describe_ai_recommendation_job import (
        AIRecommendation,
        AIRecommendationAdapterDetails,
        AIRecommendationDeploymentConfiguration,
        AIRecommendationDeploymentS3Channel,
        AIRecommendationInstanceDetail,
        AIRecommendationModelDetails,
        AIRecommendationOptimizationDetail,
        AIRecommendationOptimizationType,
        AIRecommendationOptimizationTypeLike,
        AIRecommendationOutputResult,
        AIRecommendationPerformanceMetric,
        DescribeAIRecommendationJobRequest,
        DescribeAIRecommendationJobResponse,
    )
    from .operations.describe_ai_workload_config import (
        DescribeAIWorkloadConfigRequest,
        DescribeAIWorkloadConfigResponse,
    )
    from .operations.describe_algorithm import (
        AlgorithmStatusDetails,
        AlgorithmStatusItem,
        DescribeAlgorithmRequest,
        DescribeAlgorithmResponse,
        DetailedAlgorithmStatus,
        DetailedAlgorithmStatusLike,
    )
    from .operations.describe_app import DescribeAppRequest, DescribeAppResponse
    from .operations.describe_app_image_config import (
        DescribeAppImageConfigRequest,
        DescribeAppImageConfigResponse,
    )
    from .operations.describe_artifact import (
        DescribeArtifactRequest,
        DescribeArtifactResponse,
    )
    from .operations.describe_auto_ml_job import (
        DescribeAutoMLJobRequest,
        DescribeAutoMLJobResponse,
        ResolvedAttributes,
    )
    from .operations.describe_auto_ml_job_v2 import (
        AutoMLProblemTypeConfigName,
        AutoMLProblemTypeConfigNameLike,
        AutoMLProblemTypeResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTabularResolvedAttributes,
        AutoMLProblemTypeResolvedAttributesTextGenerationResolvedAttributes,
        AutoMLResolvedAttributes,
        DescribeAutoMLJobV2Request,
        DescribeAutoMLJobV2Response,
        TabularResolvedAttributes,
        TextGenerationResolvedAttributes,
    )
    from .operations.describe_cluster import (
        ActiveClusterOperationName,
        ActiveClusterOperationNameLike,
        ClusterAutoPatchConfigDetails,
        ClusterAutoScalingConfigOutput,
        ClusterAutoScalingStatus,
        ClusterAutoScalingStatusLike,
        ClusterInstanceGroupDetails,
        ClusterInstanceRequirementDetails,
        ClusterInstanceTypeDetail,
        ClusterKubernetesConfigDetails,
        ClusterPatchScheduleDetails,
        ClusterRestrictedInstanceGroupDetails,
        ClusterRestrictedInstanceGroupsConfigOutput,
        ClusterSharedEnvironmentConfigDetails,
        ClusterSlurmConfigDetails,
        DescribeClusterRequest,
        DescribeClusterResponse,
        EnvironmentConfigDetails,
        InstanceGroupStatus,
        InstanceGroupStatusLike,
        SoftwareUpdateStatus,
        SoftwareUpdateStatusLike,
    )
    from .operations.describe_cluster_event import (
        AdditionalEnis,
        CapacityReservation,
        CapacityReservationType,
        CapacityReservationTypeLike,
        ClusterEventDetail,
        ClusterMetadata,
        DatabaseConfigurationMetadata,
        DatabaseConfigurationRollbackStatus,
        DatabaseConfigurationRollbackStatusLike,
        DescribeClusterEventRequest,
        DescribeClusterEventResponse,
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
        SlurmHealthComponent,
        SlurmHealthComponentLike,
        SlurmHealthMetadata,
        SlurmHealthReason,
        SlurmHealthReasonLike,
        SlurmHealthStatus,
        SlurmHealthStatusLike,
    )
    from .operations.describe_cluster_extension import (
        DescribeClusterExtensionRequest,
        DescribeClusterExtensionResponse,
        ExtensionDetails,
        ExtensionHealth,
        ExtensionHealthIssue,
        ExtensionHealthIssueCode,
        ExtensionHealthIssueCodeLike,
        ExtensionNodeSummary,
    )
    from .operations.describe_cluster_node import (
        ClusterCapacityType,
        ClusterCapacityTypeLike,
        ClusterInstancePlacement,
        ClusterKubernetesConfigNodeDetails,
        ClusterNodeDetails,
        DescribeClusterNodeRequest,
        DescribeClusterNodeResponse,
    )
    from .operations.describe_cluster_operation import (
        ClusterOperationScalingConfiguration,
        ClusterOperationScalingDetails,
        DescribeClusterOperationRequest,
        DescribeClusterOperationResponse,
    )
    from .operations.describe_cluster_scheduler_config import (
        DescribeClusterSchedulerConfigRequest,
        DescribeClusterSchedulerConfigResponse,
        SchedulerConfigComponent,
        SchedulerConfigComponentLike,
    )
    from .operations.describe_code_repository import (
        DescribeCodeRepositoryRequest,
        DescribeCodeRepositoryResponse,
    )
    from .operations.describe_compilation_job import (
        DerivedInformation,
        DescribeCompilationJobRequest,
        DescribeCompilationJobResponse,
        ModelDigests,
    )
    from .operations.describe_compute_quota import (
        DescribeComputeQuotaRequest,
        DescribeComputeQuotaResponse,
    )
    from .operations.describe_context import (
        DescribeContextRequest,
        DescribeContextResponse,
    )
    from .operations.describe_data_quality_job_definition import (
        DescribeDataQualityJobDefinitionRequest,
        DescribeDataQualityJobDefinitionResponse,
    )
    from .operations.describe_device import (
        DescribeDeviceRequest,
        DescribeDeviceResponse,
        EdgeModel,
    )
    from .operations.describe_device_fleet import (
        DescribeDeviceFleetRequest,
        DescribeDeviceFleetResponse,
    )
    from .operations.describe_domain import (
        DescribeDomainRequest,
        DescribeDomainResponse,
    )
    from .operations.describe_edge_deployment_plan import (
        DeploymentStageStatusSummary,
        DescribeEdgeDeploymentPlanRequest,
        DescribeEdgeDeploymentPlanResponse,
        EdgeDeploymentStatus,
        StageStatus,
        StageStatusLike,
    )
    from .operations.describe_edge_packaging_job import (
        DescribeEdgePackagingJobRequest,
        DescribeEdgePackagingJobResponse,
        EdgePresetDeploymentOutput,
        EdgePresetDeploymentStatus,
        EdgePresetDeploymentStatusLike,
    )
    from .operations.describe_endpoint import (
        DescribeEndpointRequest,
        DescribeEndpointResponse,
        PendingDeploymentSummary,
        PendingProductionVariantSummary,
    )
    from .operations.describe_endpoint_config import (
        DescribeEndpointConfigRequest,
        DescribeEndpointConfigResponse,
    )
    from .operations.describe_experiment import (
        DescribeExperimentRequest,
        DescribeExperimentResponse,
    )
    from .operations.describe_feature_group import (
        DescribeFeatureGroupRequest,
        DescribeFeatureGroupResponse,
        ThroughputConfigDescription,
    )
    from .operations.describe_feature_metadata import (
        DescribeFeatureMetadataRequest,
        DescribeFeatureMetadataResponse,
    )
    from .operations.describe_flow_definition import (
        DescribeFlowDefinitionRequest,
        DescribeFlowDefinitionResponse,
    )
    from .operations.describe_global_inference_gateway import (
        DescribeGlobalInferenceGatewayRequest,
        DescribeGlobalInferenceGatewayResponse,
    )
    from .operations.describe_hub import DescribeHubRequest, DescribeHubResponse
    from .operations.describe_hub_content import (
        DescribeHubContentRequest,
        DescribeHubContentResponse,
    )
    from .operations.describe_human_task_ui import (
        DescribeHumanTaskUiRequest,
        DescribeHumanTaskUiResponse,
        HumanTaskUiStatus,
        HumanTaskUiStatusLike,
        UiTemplateInfo,
    )
    from .operations.describe_hyper_parameter_tuning_job import (
        DescribeHyperParameterTuningJobRequest,
        DescribeHyperParameterTuningJobResponse,
    )
    from .operations.describe_image import DescribeImageRequest, DescribeImageResponse
    from .operations.describe_image_version import (
        DescribeImageVersionRequest,
        DescribeImageVersionResponse,
    )
    from .operations.describe_inference_component import (
        DescribeInferenceComponentRequest,
        DescribeInferenceComponentResponse,
        InferenceComponentContainerSpecificationSummary,
        InferenceComponentDataCacheConfigSummary,
        InferenceComponentPlacementStatus,
        InferenceComponentRuntimeConfigSummary,
        InferenceComponentSpecificationSummary,
    )
    from .operations.describe_inference_experiment import (
        DescribeInferenceExperimentRequest,
        DescribeInferenceExperimentResponse,
        EndpointMetadata,
        ModelVariantConfigSummary,
        ModelVariantStatus,
        ModelVariantStatusLike,
    )
    from .operations.describe_inference_recommendations_job import (
        DescribeInferenceRecommendationsJobRequest,
        DescribeInferenceRecommendationsJobResponse,
        EndpointPerformance,
        InferenceRecommendation,
    )
    from .operations.describe_inference_router import (
        DescribeInferenceRouterRequest,
        DescribeInferenceRouterResponse,
        InferenceRouterStatus,
        InferenceRouterStatusLike,
    )
    from .operations.describe_job import DescribeJobRequest, DescribeJobResponse
    from .operations.describe_job_schema_version import (
        DescribeJobSchemaVersionRequest,
        DescribeJobSchemaVersionResponse,
    )
    from .operations.describe_labeling_job import (
        DescribeLabelingJobRequest,
        DescribeLabelingJobResponse,
    )
    from .operations.describe_lineage_group import (
        DescribeLineageGroupRequest,
        DescribeLineageGroupResponse,
    )
    from .operations.describe_mlflow_app import (
        DescribeMlflowAppRequest,
        DescribeMlflowAppResponse,
        MaintenanceStatus,
        MaintenanceStatusLike,
    )
    from .operations.describe_mlflow_tracking_server import (
        DescribeMlflowTrackingServerRequest,
        DescribeMlflowTrackingServerResponse,
        TrackingServerMaintenanceStatus,
        TrackingServerMaintenanceStatusLike,
    )
    from .operations.describe_model import DescribeModelRequest, DescribeModelResponse
    from .operations.describe_model_bias_job_definition import (
        DescribeModelBiasJobDefinitionRequest,
        DescribeModelBiasJobDefinitionResponse,
    )
    from .operations.describe_model_card import (
        DescribeModelCardRequest,
        DescribeModelCardResponse,
        ModelCardProcessingStatus,
        ModelCardProcessingStatusLike,
    )
    from .operations.describe_model_card_export_job import (
        DescribeModelCardExportJobRequest,
        DescribeModelCardExportJobResponse,
        ModelCardExportArtifacts,
    )
    from .operations.describe_model_explainability_job_definition import (
        DescribeModelExplainabilityJobDefinitionRequest,
        DescribeModelExplainabilityJobDefinitionResponse,
    )
    from .operations.describe_model_package import (
        DescribeModelPackageRequest,
        DescribeModelPackageResponse,
    )
    from .operations.describe_model_package_group import (
        DescribeModelPackageGroupRequest,
        DescribeModelPackageGroupResponse,
    )
    from .operations.describe_model_quality_job_definition import (
        DescribeModelQualityJobDefinitionRequest,
        DescribeModelQualityJobDefinitionResponse,
    )
    from .operations.describe_monitoring_schedule import (
        DescribeMonitoringScheduleRequest,
        DescribeMonitoringScheduleResponse,
    )
    from .operations.describe_notebook_instance import (
        DescribeNotebookInstanceRequest,
        DescribeNotebookInstanceResponse,
    )
    from .operations.describe_notebook_instance_lifecycle_config import (
        DescribeNotebookInstanceLifecycleConfigRequest,
        DescribeNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.describe_optimization_job import (
        DescribeOptimizationJobRequest,
        DescribeOptimizationJobResponse,
        OptimizationOutput,
    )
    from .operations.describe_partner_app import (
        AvailableUpgrade,
        DescribePartnerAppRequest,
        DescribePartnerAppResponse,
        ErrorInfo,
        IdcConfigOutput,
    )
    from .operations.describe_pipeline import (
        DescribePipelineRequest,
        DescribePipelineResponse,
    )
    from .operations.describe_pipeline_definition_for_execution import (
        DescribePipelineDefinitionForExecutionRequest,
        DescribePipelineDefinitionForExecutionResponse,
    )
    from .operations.describe_pipeline_execution import (
        DescribePipelineExecutionRequest,
        DescribePipelineExecutionResponse,
        MLflowConfiguration,
    )
    from .operations.describe_processing_job import (
        DescribeProcessingJobRequest,
        DescribeProcessingJobResponse,
    )
    from .operations.describe_project import (
        DescribeProjectRequest,
        DescribeProjectResponse,
    )
    from .operations.describe_reserved_capacity import (
        DescribeReservedCapacityRequest,
        DescribeReservedCapacityResponse,
        UltraServerSummary,
    )
    from .operations.describe_space import DescribeSpaceRequest, DescribeSpaceResponse
    from .operations.describe_studio_lifecycle_config import (
        DescribeStudioLifecycleConfigRequest,
        DescribeStudioLifecycleConfigResponse,
    )
    from .operations.describe_subscribed_workteam import (
        DescribeSubscribedWorkteamRequest,
        DescribeSubscribedWorkteamResponse,
    )
    from .operations.describe_training_job import (
        DescribeTrainingJobRequest,
        DescribeTrainingJobResponse,
        MlflowDetails,
        ProfilerRuleEvaluationStatus,
        ProfilingStatus,
        ProfilingStatusLike,
        TrainingProgressInfo,
    )
    from .operations.describe_training_plan import (
        DescribeTrainingPlanRequest,
        DescribeTrainingPlanResponse,
    )
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryPaginator,
        DescribeTrainingPlanExtensionHistoryRequest,
        DescribeTrainingPlanExtensionHistoryResponse,
    )
    from .operations.describe_training_session import (
        BillableTokenUsage,
        DescribeTrainingSessionRequest,
        DescribeTrainingSessionResponse,
        TrainingSessionDetail,
    )
    from .operations.describe_transform_job import (
        DescribeTransformJobRequest,
        DescribeTransformJobResponse,
    )
    from .operations.describe_trial import DescribeTrialRequest, DescribeTrialResponse
    from .operations.describe_trial_component import (
        DescribeTrialComponentRequest,
        DescribeTrialComponentResponse,
    )
    from .operations.describe_user_profile import (
        DescribeUserProfileRequest,
        DescribeUserProfileResponse,
    )
    from .operations.describe_workforce import (
        DescribeWorkforceRequest,
        DescribeWorkforceResponse,
    )
    from .operations.describe_workteam import (
        DescribeWorkteamRequest,
        DescribeWorkteamResponse,
    )
    from .operations.detach_cluster_node_volume import (
        DetachClusterNodeVolumeRequest,
        DetachClusterNodeVolumeResponse,
    )
    from .operations.disable_sagemaker_servicecatalog_portfolio import (
        DisableSagemakerServicecatalogPortfolioRequest,
        DisableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.disassociate_trial_component import (
        DisassociateTrialComponentRequest,
        DisassociateTrialComponentResponse,
    )
    from .operations.enable_sagemaker_servicecatalog_portfolio import (
        EnableSagemakerServicecatalogPortfolioRequest,
        EnableSagemakerServicecatalogPortfolioResponse,
    )
    from .operations.extend_training_plan import (
        ExtendTrainingPlanRequest,
        ExtendTrainingPlanResponse,
    )
    from .operations.get_device_fleet_report import (
        AgentVersion,
        DeviceStats,
        EdgeModelStat,
        GetDeviceFleetReportRequest,
        GetDeviceFleetReportResponse,
    )
    from .operations.get_endpoint_policy import (
        GetEndpointPolicyRequest,
        GetEndpointPolicyResponse,
    )
    from .operations.get_lineage_group_policy import (
        GetLineageGroupPolicyRequest,
        GetLineageGroupPolicyResponse,
    )
    from .operations.get_model_package_group_policy import (
        GetModelPackageGroupPolicyRequest,
        GetModelPackageGroupPolicyResponse,
    )
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        GetSagemakerServicecatalogPortfolioStatusRequest,
        GetSagemakerServicecatalogPortfolioStatusResponse,
        SagemakerServicecatalogStatus,
        SagemakerServicecatalogStatusLike,
    )
    from .operations.get_scaling_configuration_recommendation import (
        CustomizedMetricSpecification,
        DynamicScalingConfiguration,
        GetScalingConfigurationRecommendationRequest,
        GetScalingConfigurationRecommendationResponse,
        MetricSpecification,
        MetricSpecificationCustomized,
        MetricSpecificationPredefined,
        PredefinedMetricSpecification,
        ScalingPolicy,
        ScalingPolicyMetric,
        ScalingPolicyObjective,
        ScalingPolicyTargetTracking,
        Statistic,
        StatisticLike,
        TargetTrackingScalingPolicyConfiguration,
    )
    from .operations.get_search_suggestions import (
        GetSearchSuggestionsRequest,
        GetSearchSuggestionsResponse,
        PropertyNameQuery,
        PropertyNameSuggestion,
        SuggestionQuery,
    )
    from .operations.import_hub_content import (
        ImportHubContentRequest,
        ImportHubContentResponse,
    )
    from .operations.list_actions import (
        ActionSummary,
        ListActionsPaginator,
        ListActionsRequest,
        ListActionsResponse,
        SortActionsBy,
        SortActionsByLike,
    )
    from .operations.list_ai_benchmark_jobs import (
        AIBenchmarkJobSummary,
        ListAIBenchmarkJobsPaginator,
        ListAIBenchmarkJobsRequest,
        ListAIBenchmarkJobsResponse,
        ListAIBenchmarkJobsSortBy,
        ListAIBenchmarkJobsSortByLike,
    )
    from .operations.list_ai_recommendation_jobs import (
        AIRecommendationJobSummary,
        ListAIRecommendationJobsPaginator,
        ListAIRecommendationJobsRequest,
        ListAIRecommendationJobsResponse,
        ListAIRecommendationJobsSortBy,
        ListAIRecommendationJobsSortByLike,
    )
    from .operations.list_ai_workload_configs import (
        AIWorkloadConfigSummary,
        ListAIWorkloadConfigsPaginator,
        ListAIWorkloadConfigsRequest,
        ListAIWorkloadConfigsResponse,
        ListAIWorkloadConfigsSortBy,
        ListAIWorkloadConfigsSortByLike,
    )
    from .operations.list_algorithms import (
        AlgorithmSortBy,
        AlgorithmSortByLike,
        AlgorithmSummary,
        ListAlgorithmsPaginator,
        ListAlgorithmsRequest,
        ListAlgorithmsResponse,
    )
    from .operations.list_aliases import (
        ListAliasesPaginator,
        ListAliasesRequest,
        ListAliasesResponse,
    )
    from .operations.list_app_image_configs import (
        AppImageConfigDetails,
        AppImageConfigSortKey,
        AppImageConfigSortKeyLike,
        ListAppImageConfigsPaginator,
        ListAppImageConfigsRequest,
        ListAppImageConfigsResponse,
    )
    from .operations.list_apps import (
        AppDetails,
        AppSortKey,
        AppSortKeyLike,
        ListAppsPaginator,
        ListAppsRequest,
        ListAppsResponse,
    )
    from .operations.list_artifacts import (
        ArtifactSummary,
        ListArtifactsPaginator,
        ListArtifactsRequest,
        ListArtifactsResponse,
        SortArtifactsBy,
        SortArtifactsByLike,
    )
    from .operations.list_associations import (
        AssociationSummary,
        ListAssociationsPaginator,
        ListAssociationsRequest,
        ListAssociationsResponse,
        SortAssociationsBy,
        SortAssociationsByLike,
    )
    from .operations.list_auto_ml_jobs import (
        AutoMLJobSummary,
        AutoMLSortBy,
        AutoMLSortByLike,
        ListAutoMLJobsPaginator,
        ListAutoMLJobsRequest,
        ListAutoMLJobsResponse,
    )
    from .operations.list_candidates_for_auto_ml_job import (
        CandidateSortBy,
        CandidateSortByLike,
        ListCandidatesForAutoMLJobPaginator,
        ListCandidatesForAutoMLJobRequest,
        ListCandidatesForAutoMLJobResponse,
    )
    from .operations.list_cluster_events import (
        ClusterEventSummary,
        EventSortBy,
        EventSortByLike,
        ListClusterEventsPaginator,
        ListClusterEventsRequest,
        ListClusterEventsResponse,
    )
    from .operations.list_cluster_extension_versions import (
        ExtensionVersionSummary,
        ListClusterExtensionVersionsPaginator,
        ListClusterExtensionVersionsRequest,
        ListClusterExtensionVersionsResponse,
    )
    from .operations.list_cluster_extensions import (
        ExtensionSummary,
        ListClusterExtensionsPaginator,
        ListClusterExtensionsRequest,
        ListClusterExtensionsResponse,
    )
    from .operations.list_cluster_nodes import (
        ClusterNodeSummary,
        ListClusterNodesPaginator,
        ListClusterNodesRequest,
        ListClusterNodesResponse,
    )
    from .operations.list_cluster_operations import (
        ClusterOperationSortBy,
        ClusterOperationSortByLike,
        ClusterOperationSummary,
        ListClusterOperationsPaginator,
        ListClusterOperationsRequest,
        ListClusterOperationsResponse,
    )
    from .operations.list_cluster_scheduler_configs import (
        ClusterSchedulerConfigSummary,
        ListClusterSchedulerConfigsPaginator,
        ListClusterSchedulerConfigsRequest,
        ListClusterSchedulerConfigsResponse,
        SortClusterSchedulerConfigBy,
        SortClusterSchedulerConfigByLike,
    )
    from .operations.list_clusters import (
        ClusterSummary,
        ListClustersPaginator,
        ListClustersRequest,
        ListClustersResponse,
    )
    from .operations.list_code_repositories import (
        CodeRepositorySortBy,
        CodeRepositorySortByLike,
        CodeRepositorySortOrder,
        CodeRepositorySortOrderLike,
        CodeRepositorySummary,
        ListCodeRepositoriesPaginator,
        ListCodeRepositoriesRequest,
        ListCodeRepositoriesResponse,
    )
    from .operations.list_compilation_jobs import (
        CompilationJobSummary,
        ListCompilationJobsPaginator,
        ListCompilationJobsRequest,
        ListCompilationJobsResponse,
        ListCompilationJobsSortBy,
        ListCompilationJobsSortByLike,
    )
    from .operations.list_compute_quotas import (
        ComputeQuotaSummary,
        ListComputeQuotasPaginator,
        ListComputeQuotasRequest,
        ListComputeQuotasResponse,
        SortQuotaBy,
        SortQuotaByLike,
    )
    from .operations.list_contexts import (
        ContextSummary,
        ListContextsPaginator,
        ListContextsRequest,
        ListContextsResponse,
        SortContextsBy,
        SortContextsByLike,
    )
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsPaginator,
        ListDataQualityJobDefinitionsRequest,
        ListDataQualityJobDefinitionsResponse,
    )
    from .operations.list_device_fleets import (
        DeviceFleetSummary,
        ListDeviceFleetsPaginator,
        ListDeviceFleetsRequest,
        ListDeviceFleetsResponse,
        ListDeviceFleetsSortBy,
        ListDeviceFleetsSortByLike,
    )
    from .operations.list_devices import (
        DeviceSummary,
        EdgeModelSummary,
        ListDevicesPaginator,
        ListDevicesRequest,
        ListDevicesResponse,
    )
    from .operations.list_domains import (
        DomainDetails,
        ListDomainsPaginator,
        ListDomainsRequest,
        ListDomainsResponse,
    )
    from .operations.list_edge_deployment_plans import (
        EdgeDeploymentPlanSummary,
        ListEdgeDeploymentPlansPaginator,
        ListEdgeDeploymentPlansRequest,
        ListEdgeDeploymentPlansResponse,
        ListEdgeDeploymentPlansSortBy,
        ListEdgeDeploymentPlansSortByLike,
    )
    from .operations.list_edge_packaging_jobs import (
        EdgePackagingJobSummary,
        ListEdgePackagingJobsPaginator,
        ListEdgePackagingJobsRequest,
        ListEdgePackagingJobsResponse,
        ListEdgePackagingJobsSortBy,
        ListEdgePackagingJobsSortByLike,
    )
    from .operations.list_endpoint_configs import (
        EndpointConfigSortKey,
        EndpointConfigSortKeyLike,
        EndpointConfigSummary,
        ListEndpointConfigsPaginator,
        ListEndpointConfigsRequest,
        ListEndpointConfigsResponse,
    )
    from .operations.list_endpoints import (
        EndpointSortKey,
        EndpointSortKeyLike,
        EndpointSummary,
        ListEndpointsPaginator,
        ListEndpointsRequest,
        ListEndpointsResponse,
    )
    from .operations.list_experiments import (
        ExperimentSummary,
        ListExperimentsPaginator,
        ListExperimentsRequest,
        ListExperimentsResponse,
        SortExperimentsBy,
        SortExperimentsByLike,
    )
    from .operations.list_feature_groups import (
        FeatureGroupSortBy,
        FeatureGroupSortByLike,
        FeatureGroupSortOrder,
        FeatureGroupSortOrderLike,
        FeatureGroupSummary,
        ListFeatureGroupsPaginator,
        ListFeatureGroupsRequest,
        ListFeatureGroupsResponse,
    )
    from .operations.list_flow_definitions import (
        FlowDefinitionSummary,
        ListFlowDefinitionsPaginator,
        ListFlowDefinitionsRequest,
        ListFlowDefinitionsResponse,
    )
    from .operations.list_global_inference_gateways import (
        GlobalInferenceGatewayFilter,
        GlobalInferenceGatewayFilterName,
        GlobalInferenceGatewayFilterNameLike,
        GlobalInferenceGatewaySummary,
        ListGlobalInferenceGatewaysPaginator,
        ListGlobalInferenceGatewaysRequest,
        ListGlobalInferenceGatewaysResponse,
    )
    from .operations.list_hub_content_versions import (
        ListHubContentVersionsRequest,
        ListHubContentVersionsResponse,
    )
    from .operations.list_hub_contents import (
        ListHubContentsRequest,
        ListHubContentsResponse,
    )
    from .operations.list_hubs import (
        HubInfo,
        HubSortBy,
        HubSortByLike,
        ListHubsRequest,
        ListHubsResponse,
    )
    from .operations.list_human_task_uis import (
        HumanTaskUiSummary,
        ListHumanTaskUisPaginator,
        ListHumanTaskUisRequest,
        ListHumanTaskUisResponse,
    )
    from .operations.list_hyper_parameter_tuning_jobs import (
        HyperParameterTuningJobSortByOptions,
        HyperParameterTuningJobSortByOptionsLike,
        HyperParameterTuningJobSummary,
        ListHyperParameterTuningJobsPaginator,
        ListHyperParameterTuningJobsRequest,
        ListHyperParameterTuningJobsResponse,
    )
    from .operations.list_image_versions import (
        ImageVersion,
        ImageVersionSortBy,
        ImageVersionSortByLike,
        ImageVersionSortOrder,
        ImageVersionSortOrderLike,
        ListImageVersionsPaginator,
        ListImageVersionsRequest,
        ListImageVersionsResponse,
    )
    from .operations.list_images import (
        Image,
        ImageSortBy,
        ImageSortByLike,
        ImageSortOrder,
        ImageSortOrderLike,
        ListImagesPaginator,
        ListImagesRequest,
        ListImagesResponse,
    )
    from .operations.list_inference_components import (
        InferenceComponentSortKey,
        InferenceComponentSortKeyLike,
        InferenceComponentSummary,
        ListInferenceComponentsPaginator,
        ListInferenceComponentsRequest,
        ListInferenceComponentsResponse,
    )
    from .operations.list_inference_experiments import (
        InferenceExperimentSummary,
        ListInferenceExperimentsPaginator,
        ListInferenceExperimentsRequest,
        ListInferenceExperimentsResponse,
        SortInferenceExperimentsBy,
        SortInferenceExperimentsByLike,
    )
    from .operations.list_inference_gateways import (
        GlobalInferenceGatewayMemberFilter,
        GlobalInferenceGatewayMemberFilterName,
        GlobalInferenceGatewayMemberFilterNameLike,
        GlobalInferenceGatewayMemberSummary,
        ListInferenceGatewaysPaginator,
        ListInferenceGatewaysRequest,
        ListInferenceGatewaysResponse,
    )
    from .operations.list_inference_recommendations_job_steps import (
        InferenceRecommendationsJobStep,
        ListInferenceRecommendationsJobStepsPaginator,
        ListInferenceRecommendationsJobStepsRequest,
        ListInferenceRecommendationsJobStepsResponse,
        RecommendationJobInferenceBenchmark,
        RecommendationStepType,
        RecommendationStepTypeLike,
    )
    from .operations.list_inference_recommendations_jobs import (
        InferenceRecommendationsJob,
        ListInferenceRecommendationsJobsPaginator,
        ListInferenceRecommendationsJobsRequest,
        ListInferenceRecommendationsJobsResponse,
        ListInferenceRecommendationsJobsSortBy,
        ListInferenceRecommendationsJobsSortByLike,
    )
    from .operations.list_inference_routers import (
        InferenceRouterSummary,
        ListInferenceRoutersPaginator,
        ListInferenceRoutersRequest,
        ListInferenceRoutersResponse,
    )
    from .operations.list_job_schema_versions import (
        JobConfigSchemaVersionSummary,
        ListJobSchemaVersionsPaginator,
        ListJobSchemaVersionsRequest,
        ListJobSchemaVersionsResponse,
    )
    from .operations.list_jobs import (
        JobSummary,
        ListJobsPaginator,
        ListJobsRequest,
        ListJobsResponse,
    )
    from .operations.list_labeling_jobs import (
        LabelingJobSummary,
        ListLabelingJobsPaginator,
        ListLabelingJobsRequest,
        ListLabelingJobsResponse,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        LabelCountersForWorkteam,
        LabelingJobForWorkteamSummary,
        ListLabelingJobsForWorkteamPaginator,
        ListLabelingJobsForWorkteamRequest,
        ListLabelingJobsForWorkteamResponse,
        ListLabelingJobsForWorkteamSortByOptions,
        ListLabelingJobsForWorkteamSortByOptionsLike,
    )
    from .operations.list_lineage_groups import (
        LineageGroupSummary,
        ListLineageGroupsPaginator,
        ListLineageGroupsRequest,
        ListLineageGroupsResponse,
        SortLineageGroupsBy,
        SortLineageGroupsByLike,
    )
    from .operations.list_mlflow_apps import (
        ListMlflowAppsPaginator,
        ListMlflowAppsRequest,
        ListMlflowAppsResponse,
        MlflowAppSummary,
        SortMlflowAppBy,
        SortMlflowAppByLike,
    )
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersPaginator,
        ListMlflowTrackingServersRequest,
        ListMlflowTrackingServersResponse,
        SortTrackingServerBy,
        SortTrackingServerByLike,
        TrackingServerSummary,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsPaginator,
        ListModelBiasJobDefinitionsRequest,
        ListModelBiasJobDefinitionsResponse,
    )
    from .operations.list_model_card_export_jobs import (
        ListModelCardExportJobsPaginator,
        ListModelCardExportJobsRequest,
        ListModelCardExportJobsResponse,
        ModelCardExportJobSortBy,
        ModelCardExportJobSortByLike,
        ModelCardExportJobSortOrder,
        ModelCardExportJobSortOrderLike,
        ModelCardExportJobSummary,
    )
    from .operations.list_model_card_versions import (
        ListModelCardVersionsPaginator,
        ListModelCardVersionsRequest,
        ListModelCardVersionsResponse,
        ModelCardVersionSortBy,
        ModelCardVersionSortByLike,
        ModelCardVersionSummary,
    )
    from .operations.list_model_cards import (
        ListModelCardsPaginator,
        ListModelCardsRequest,
        ListModelCardsResponse,
        ModelCardSortBy,
        ModelCardSortByLike,
        ModelCardSummary,
    )
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsPaginator,
        ListModelExplainabilityJobDefinitionsRequest,
        ListModelExplainabilityJobDefinitionsResponse,
    )
    from .operations.list_model_metadata import (
        ListModelMetadataPaginator,
        ListModelMetadataRequest,
        ListModelMetadataResponse,
        ModelMetadataFilter,
        ModelMetadataFilterType,
        ModelMetadataFilterTypeLike,
        ModelMetadataSearchExpression,
        ModelMetadataSummary,
    )
    from .operations.list_model_package_groups import (
        ListModelPackageGroupsPaginator,
        ListModelPackageGroupsRequest,
        ListModelPackageGroupsResponse,
        ModelPackageGroupSortBy,
        ModelPackageGroupSortByLike,
        ModelPackageGroupSummary,
    )
    from .operations.list_model_packages import (
        ListModelPackagesPaginator,
        ListModelPackagesRequest,
        ListModelPackagesResponse,
        ModelPackageSortBy,
        ModelPackageSortByLike,
        ModelPackageSummary,
        ModelPackageType,
        ModelPackageTypeLike,
    )
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsPaginator,
        ListModelQualityJobDefinitionsRequest,
        ListModelQualityJobDefinitionsResponse,
    )
    from .operations.list_models import (
        ListModelsPaginator,
        ListModelsRequest,
        ListModelsResponse,
        ModelSortKey,
        ModelSortKeyLike,
        ModelSummary,
    )
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryPaginator,
        ListMonitoringAlertHistoryRequest,
        ListMonitoringAlertHistoryResponse,
        MonitoringAlertHistorySortKey,
        MonitoringAlertHistorySortKeyLike,
        MonitoringAlertHistorySummary,
    )
    from .operations.list_monitoring_alerts import (
        ListMonitoringAlertsPaginator,
        ListMonitoringAlertsRequest,
        ListMonitoringAlertsResponse,
    )
    from .operations.list_monitoring_executions import (
        ListMonitoringExecutionsPaginator,
        ListMonitoringExecutionsRequest,
        ListMonitoringExecutionsResponse,
        MonitoringExecutionSortKey,
        MonitoringExecutionSortKeyLike,
    )
    from .operations.list_monitoring_schedules import (
        ListMonitoringSchedulesPaginator,
        ListMonitoringSchedulesRequest,
        ListMonitoringSchedulesResponse,
        MonitoringScheduleSortKey,
        MonitoringScheduleSortKeyLike,
        MonitoringScheduleSummary,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsPaginator,
        ListNotebookInstanceLifecycleConfigsRequest,
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSortKey,
        NotebookInstanceLifecycleConfigSortKeyLike,
        NotebookInstanceLifecycleConfigSortOrder,
        NotebookInstanceLifecycleConfigSortOrderLike,
        NotebookInstanceLifecycleConfigSummary,
    )
    from .operations.list_notebook_instances import (
        ListNotebookInstancesPaginator,
        ListNotebookInstancesRequest,
        ListNotebookInstancesResponse,
        NotebookInstanceSortKey,
        NotebookInstanceSortKeyLike,
        NotebookInstanceSortOrder,
        NotebookInstanceSortOrderLike,
        NotebookInstanceSummary,
    )
    from .operations.list_optimization_jobs import (
        ListOptimizationJobsPaginator,
        ListOptimizationJobsRequest,
        ListOptimizationJobsResponse,
        ListOptimizationJobsSortBy,
        ListOptimizationJobsSortByLike,
        OptimizationJobSummary,
    )
    from .operations.list_partner_apps import (
        ListPartnerAppsPaginator,
        ListPartnerAppsRequest,
        ListPartnerAppsResponse,
        PartnerAppSummary,
    )
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
        CleanupFailureErrorCode,
        CleanupFailureErrorCodeLike,
        CleanupStepMetadata,
        ConditionOutcome,
        ConditionOutcomeLike,
        ConditionStepMetadata,
        EMRServerlessStepMetadata,
        EMRStepMetadata,
        EndpointConfigStepMetadata,
        EndpointStepMetadata,
        FailStepMetadata,
        ForEachSelectorResult,
        ForEachStatus,
        ForEachStatusLike,
        ForEachStepMetadata,
        HubContentStepMetadata,
        InferenceComponentMetadata,
        IterationContext,
        JobStepMetadata,
        LambdaStepMetadata,
        LineageMetadata,
        ListPipelineExecutionStepsPaginator,
        ListPipelineExecutionStepsRequest,
        ListPipelineExecutionStepsResponse,
        ModelStepMetadata,
        PipelineExecutionStep,
        PipelineExecutionStepMetadata,
        ProcessingJobStepMetadata,
        QualityCheckStepMetadata,
        RegisterModelStepMetadata,
        SelectiveExecutionResult,
        StepStatus,
        StepStatusLike,
        TrainingJobStepMetadata,
        TransformJobStepMetadata,
        TuningJobStepMetaData,
    )
    from .operations.list_pipeline_executions import (
        ListPipelineExecutionsPaginator,
        ListPipelineExecutionsRequest,
        ListPipelineExecutionsResponse,
        PipelineExecutionSummary,
        SortPipelineExecutionsBy,
        SortPipelineExecutionsByLike,
    )
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionPaginator,
        ListPipelineParametersForExecutionRequest,
        ListPipelineParametersForExecutionResponse,
    )
    from .operations.list_pipeline_versions import (
        ListPipelineVersionsPaginator,
        ListPipelineVersionsRequest,
        ListPipelineVersionsResponse,
        PipelineVersionSummary,
    )
    from .operations.list_pipelines import (
        ListPipelinesPaginator,
        ListPipelinesRequest,
        ListPipelinesResponse,
        PipelineManagedBy,
        PipelineManagedByLike,
        PipelineSummary,
        SortPipelinesBy,
        SortPipelinesByLike,
    )
    from .operations.list_processing_jobs import (
        ListProcessingJobsPaginator,
        ListProcessingJobsRequest,
        ListProcessingJobsResponse,
        ProcessingJobSummary,
    )
    from .operations.list_projects import (
        ListProjectsPaginator,
        ListProjectsRequest,
        ListProjectsResponse,
        ProjectSortBy,
        ProjectSortByLike,
        ProjectSortOrder,
        ProjectSortOrderLike,
        ProjectSummary,
    )
    from .operations.list_resource_catalogs import (
        ListResourceCatalogsPaginator,
        ListResourceCatalogsRequest,
        ListResourceCatalogsResponse,
        ResourceCatalog,
        ResourceCatalogSortBy,
        ResourceCatalogSortByLike,
        ResourceCatalogSortOrder,
        ResourceCatalogSortOrderLike,
    )
    from .operations.list_spaces import (
        ListSpacesPaginator,
        ListSpacesRequest,
        ListSpacesResponse,
        OwnershipSettingsSummary,
        SpaceDetails,
        SpaceSettingsSummary,
        SpaceSharingSettingsSummary,
        SpaceSortKey,
        SpaceSortKeyLike,
    )
    from .operations.list_stage_devices import (
        DeviceDeploymentStatus,
        DeviceDeploymentStatusLike,
        DeviceDeploymentSummary,
        ListStageDevicesPaginator,
        ListStageDevicesRequest,
        ListStageDevicesResponse,
    )
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsPaginator,
        ListStudioLifecycleConfigsRequest,
        ListStudioLifecycleConfigsResponse,
        StudioLifecycleConfigDetails,
        StudioLifecycleConfigSortKey,
        StudioLifecycleConfigSortKeyLike,
    )
    from .operations.list_subscribed_workteams import (
        ListSubscribedWorkteamsPaginator,
        ListSubscribedWorkteamsRequest,
        ListSubscribedWorkteamsResponse,
    )
    from .operations.list_tags import (
        ListTagsPaginator,
        ListTagsRequest,
        ListTagsResponse,
    )
    from .operations.list_training_jobs import (
        ListTrainingJobsPaginator,
        ListTrainingJobsRequest,
        ListTrainingJobsResponse,
        TrainingJobSummary,
    )
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobPaginator,
        ListTrainingJobsForHyperParameterTuningJobRequest,
        ListTrainingJobsForHyperParameterTuningJobResponse,
        TrainingJobSortByOptions,
        TrainingJobSortByOptionsLike,
    )
    from .operations.list_training_plans import (
        ListTrainingPlansPaginator,
        ListTrainingPlansRequest,
        ListTrainingPlansResponse,
        TrainingPlanFilter,
        TrainingPlanFilterName,
        TrainingPlanFilterNameLike,
        TrainingPlanSortBy,
        TrainingPlanSortByLike,
        TrainingPlanSortOrder,
        TrainingPlanSortOrderLike,
        TrainingPlanSummary,
    )
    from .operations.list_training_sessions import (
        ListTrainingSessionsPaginator,
        ListTrainingSessionsRequest,
        ListTrainingSessionsResponse,
        TrainingSessionSummary,
    )
    from .operations.list_transform_jobs import (
        ListTransformJobsPaginator,
        ListTransformJobsRequest,
        ListTransformJobsResponse,
        TransformJobSummary,
    )
    from .operations.list_trial_components import (
        ListTrialComponentsPaginator,
        ListTrialComponentsRequest,
        ListTrialComponentsResponse,
        SortTrialComponentsBy,
        SortTrialComponentsByLike,
        TrialComponentSummary,
    )
    from .operations.list_trials import (
        ListTrialsPaginator,
        ListTrialsRequest,
        ListTrialsResponse,
        SortTrialsBy,
        SortTrialsByLike,
        TrialSummary,
    )
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityPaginator,
        ListUltraServersByReservedCapacityRequest,
        ListUltraServersByReservedCapacityResponse,
        UltraServer,
        UltraServerHealthStatus,
        UltraServerHealthStatusLike,
    )
    from .operations.list_user_profiles import (
        ListUserProfilesPaginator,
        ListUserProfilesRequest,
        ListUserProfilesResponse,
        UserProfileDetails,
        UserProfileSortKey,
        UserProfileSortKeyLike,
    )
    from .operations.list_workforces import (
        ListWorkforcesPaginator,
        ListWorkforcesRequest,
        ListWorkforcesResponse,
        ListWorkforcesSortByOptions,
        ListWorkforcesSortByOptionsLike,
    )
    from .operations.list_workteams import (
        ListWorkteamsPaginator,
        ListWorkteamsRequest,
        ListWorkteamsResponse,
        ListWorkteamsSortByOptions,
        ListWorkteamsSortByOptionsLike,
    )
    from .operations.move_cluster_nodes import (
        MoveClusterNodeLogicalIdsError,
        MoveClusterNodesError,
        MoveClusterNodesErrorCode,
        MoveClusterNodesErrorCodeLike,
        MoveClusterNodesRequest,
        MoveClusterNodesResponse,
    )
    from .operations.put_endpoint_policy import (
        PutEndpointPolicyRequest,
        PutEndpointPolicyResponse,
    )
    from .operations.put_model_package_group_policy import (
        PutModelPackageGroupPolicyRequest,
        PutModelPackageGroupPolicyResponse,
    )
    from .operations.query_lineage import (
        Direction,
        DirectionLike,
        Edge,
        LineageType,
        LineageTypeLike,
        QueryFilters,
        QueryLineageRequest,
        QueryLineageResponse,
        Vertex,
    )
    from .operations.register_devices import (
        RegisterDevicesRequest,
        RegisterDevicesResponse,
    )
    from .operations.remove_inference_gateway import (
        RemoveInferenceGatewayRequest,
        RemoveInferenceGatewayResponse,
    )
    from .operations.render_ui_template import (
        RenderUiTemplateRequest,
        RenderUiTemplateResponse,
        RenderableTask,
        RenderingError,
    )
    from .operations.retry_pipeline_execution import (
        RetryPipelineExecutionRequest,
        RetryPipelineExecutionResponse,
    )
    from .operations.search import (
        BooleanOperator,
        BooleanOperatorLike,
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
        Operator,
        OperatorLike,
        Parent,
        Pipeline,
        PipelineExecution,
        PipelineVersion,
        ProcessingJob,
        Project,
        Relation,
        RelationLike,
        SearchExpression,
        SearchPaginator,
        SearchRecord,
        SearchRequest,
        SearchResponse,
        SearchSortOrder,
        SearchSortOrderLike,
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
        SearchTrainingPlanOfferingsRequest,
        SearchTrainingPlanOfferingsResponse,
        TrainingPlanExtensionOffering,
        TrainingPlanOffering,
    )
    from .operations.send_pipeline_execution_step_failure import (
        SendPipelineExecutionStepFailureRequest,
        SendPipelineExecutionStepFailureResponse,
    )
    from .operations.send_pipeline_execution_step_success import (
        SendPipelineExecutionStepSuccessRequest,
        SendPipelineExecutionStepSuccessResponse,
    )
    from .operations.start_cluster_health_check import (
        StartClusterHealthCheckRequest,
        StartClusterHealthCheckResponse,
    )
    from .operations.start_edge_deployment_stage import (
        StartEdgeDeploymentStageRequest,
        StartEdgeDeploymentStageResponse,
    )
    from .operations.start_inference_experiment import (
        StartInferenceExperimentRequest,
        StartInferenceExperimentResponse,
    )
    from .operations.start_mlflow_tracking_server import (
        StartMlflowTrackingServerRequest,
        StartMlflowTrackingServerResponse,
    )
    from .operations.start_monitoring_schedule import (
        StartMonitoringScheduleRequest,
        StartMonitoringScheduleResponse,
    )
    from .operations.start_notebook_instance import (
        StartNotebookInstanceRequest,
        StartNotebookInstanceResponse,
    )
    from .operations.start_pipeline_execution import (
        StartPipelineExecutionRequest,
        StartPipelineExecutionResponse,
    )
    from .operations.start_session import StartSessionRequest, StartSessionResponse
    from .operations.stop_ai_benchmark_job import (
        StopAIBenchmarkJobRequest,
        StopAIBenchmarkJobResponse,
    )
    from .operations.stop_ai_recommendation_job import (
        StopAIRecommendationJobRequest,
        StopAIRecommendationJobResponse,
    )
    from .operations.stop_auto_ml_job import StopAutoMLJobRequest, StopAutoMLJobResponse
    from .operations.stop_compilation_job import (
        StopCompilationJobRequest,
        StopCompilationJobResponse,
    )
    from .operations.stop_edge_deployment_stage import (
        StopEdgeDeploymentStageRequest,
        StopEdgeDeploymentStageResponse,
    )
    from .operations.stop_edge_packaging_job import (
        StopEdgePackagingJobRequest,
        StopEdgePackagingJobResponse,
    )
    from .operations.stop_hyper_parameter_tuning_job import (
        StopHyperParameterTuningJobRequest,
        StopHyperParameterTuningJobResponse,
    )
    from .operations.stop_inference_experiment import (
        InferenceExperimentStopDesiredState,
        InferenceExperimentStopDesiredStateLike,
        ModelVariantAction,
        ModelVariantActionLike,
        StopInferenceExperimentRequest,
        StopInferenceExperimentResponse,
    )
    from .operations.stop_inference_recommendations_job import (
        StopInferenceRecommendationsJobRequest,
        StopInferenceRecommendationsJobResponse,
    )
    from .operations.stop_job import StopJobRequest, StopJobResponse
    from .operations.stop_labeling_job import (
        StopLabelingJobRequest,
        StopLabelingJobResponse,
    )
    from .operations.stop_mlflow_tracking_server import (
        StopMlflowTrackingServerRequest,
        StopMlflowTrackingServerResponse,
    )
    from .operations.stop_monitoring_schedule import (
        StopMonitoringScheduleRequest,
        StopMonitoringScheduleResponse,
    )
    from .operations.stop_notebook_instance import (
        StopNotebookInstanceRequest,
        StopNotebookInstanceResponse,
    )
    from .operations.stop_optimization_job import (
        StopOptimizationJobRequest,
        StopOptimizationJobResponse,
    )
    from .operations.stop_pipeline_execution import (
        StopPipelineExecutionRequest,
        StopPipelineExecutionResponse,
    )
    from .operations.stop_processing_job import (
        StopProcessingJobRequest,
        StopProcessingJobResponse,
    )
    from .operations.stop_training_job import (
        StopTrainingJobRequest,
        StopTrainingJobResponse,
    )
    from .operations.stop_training_session import (
        StopTrainingSessionRequest,
        StopTrainingSessionResponse,
    )
    from .operations.stop_transform_job import (
        StopTransformJobRequest,
        StopTransformJobResponse,
    )
    from .operations.update_action import UpdateActionRequest, UpdateActionResponse
    from .operations.update_app_image_config import (
        UpdateAppImageConfigRequest,
        UpdateAppImageConfigResponse,
    )
    from .operations.update_artifact import (
        UpdateArtifactRequest,
        UpdateArtifactResponse,
    )
    from .operations.update_cluster import UpdateClusterRequest, UpdateClusterResponse
    from .operations.update_cluster_extension import (
        UpdateClusterExtensionRequest,
        UpdateClusterExtensionResponse,
    )
    from .operations.update_cluster_scheduler_config import (
        UpdateClusterSchedulerConfigRequest,
        UpdateClusterSchedulerConfigResponse,
    )
    from .operations.update_cluster_software import (
        UpdateClusterSoftwareInstanceGroupSpecification,
        UpdateClusterSoftwareRequest,
        UpdateClusterSoftwareResponse,
    )
    from .operations.update_code_repository import (
        GitConfigForUpdate,
        UpdateCodeRepositoryRequest,
        UpdateCodeRepositoryResponse,
    )
    from .operations.update_compute_quota import (
        UpdateComputeQuotaRequest,
        UpdateComputeQuotaResponse,
    )
    from .operations.update_context import UpdateContextRequest, UpdateContextResponse
    from .operations.update_device_fleet import (
        UpdateDeviceFleetRequest,
        UpdateDeviceFleetResponse,
    )
    from .operations.update_devices import UpdateDevicesRequest, UpdateDevicesResponse
    from .operations.update_domain import (
        DomainSettingsForUpdate,
        RStudioServerProDomainSettingsForUpdate,
        UpdateDomainRequest,
        UpdateDomainResponse,
    )
    from .operations.update_endpoint import (
        UpdateEndpointRequest,
        UpdateEndpointResponse,
        VariantProperty,
        VariantPropertyType,
        VariantPropertyTypeLike,
    )
    from .operations.update_endpoint_weights_and_capacities import (
        DesiredWeightAndCapacity,
        ProductionVariantServerlessUpdateConfig,
        UpdateEndpointWeightsAndCapacitiesRequest,
        UpdateEndpointWeightsAndCapacitiesResponse,
    )
    from .operations.update_experiment import (
        UpdateExperimentRequest,
        UpdateExperimentResponse,
    )
    from .operations.update_feature_group import (
        OnlineStoreConfigUpdate,
        ThroughputConfigUpdate,
        UpdateFeatureGroupRequest,
        UpdateFeatureGroupResponse,
    )
    from .operations.update_feature_metadata import (
        UpdateFeatureMetadataRequest,
        UpdateFeatureMetadataResponse,
    )
    from .operations.update_global_inference_gateway import (
        UpdateGlobalInferenceGatewayRequest,
        UpdateGlobalInferenceGatewayResponse,
    )
    from .operations.update_hub import UpdateHubRequest, UpdateHubResponse
    from .operations.update_hub_content import (
        UpdateHubContentRequest,
        UpdateHubContentResponse,
    )
    from .operations.update_hub_content_reference import (
        UpdateHubContentReferenceRequest,
        UpdateHubContentReferenceResponse,
    )
    from .operations.update_image import UpdateImageRequest, UpdateImageResponse
    from .operations.update_image_version import (
        UpdateImageVersionRequest,
        UpdateImageVersionResponse,
    )
    from .operations.update_inference_component import (
        UpdateInferenceComponentRequest,
        UpdateInferenceComponentResponse,
    )
    from .operations.update_inference_component_runtime_config import (
        UpdateInferenceComponentRuntimeConfigRequest,
        UpdateInferenceComponentRuntimeConfigResponse,
    )
    from .operations.update_inference_experiment import (
        UpdateInferenceExperimentRequest,
        UpdateInferenceExperimentResponse,
    )
    from .operations.update_inference_router import (
        UpdateInferenceRouterRequest,
        UpdateInferenceRouterResponse,
    )
    from .operations.update_mlflow_app import (
        UpdateMlflowAppRequest,
        UpdateMlflowAppResponse,
    )
    from .operations.update_mlflow_tracking_server import (
        UpdateMlflowTrackingServerRequest,
        UpdateMlflowTrackingServerResponse,
    )
    from .operations.update_model_card import (
        UpdateModelCardRequest,
        UpdateModelCardResponse,
    )
    from .operations.update_model_package import (
        UpdateModelPackageRequest,
        UpdateModelPackageResponse,
    )
    from .operations.update_monitoring_alert import (
        UpdateMonitoringAlertRequest,
        UpdateMonitoringAlertResponse,
    )
    from .operations.update_monitoring_schedule import (
        UpdateMonitoringScheduleRequest,
        UpdateMonitoringScheduleResponse,
    )
    from .operations.update_notebook_instance import (
        UpdateNotebookInstanceRequest,
        UpdateNotebookInstanceResponse,
    )
    from .operations.update_notebook_instance_lifecycle_config import (
        UpdateNotebookInstanceLifecycleConfigRequest,
        UpdateNotebookInstanceLifecycleConfigResponse,
    )
    from .operations.update_partner_app import (
        UpdatePartnerAppRequest,
        UpdatePartnerAppResponse,
    )
    from .operations.update_pipeline import (
        UpdatePipelineRequest,
        UpdatePipelineResponse,
    )
    from .operations.update_pipeline_execution import (
        UpdatePipelineExecutionRequest,
        UpdatePipelineExecutionResponse,
    )
    from .operations.update_pipeline_version import (
        AliasOperations,
        UpdatePipelineVersionRequest,
        UpdatePipelineVersionResponse,
    )
    from .operations.update_project import (
        CfnStackUpdateParameter,
        CfnUpdateTemplateProvider,
        ServiceCatalogProvisioningUpdateDetails,
        UpdateProjectRequest,
        UpdateProjectResponse,
        UpdateTemplateProvider,
    )
    from .operations.update_space import UpdateSpaceRequest, UpdateSpaceResponse
    from .operations.update_training_job import (
        ProfilerConfigForUpdate,
        RemoteDebugConfigForUpdate,
        ResourceConfigForUpdate,
        UpdateTrainingJobRequest,
        UpdateTrainingJobResponse,
    )
    from .operations.update_trial import UpdateTrialRequest, UpdateTrialResponse
    from .operations.update_trial_component import (
        UpdateTrialComponentRequest,
        UpdateTrialComponentResponse,
    )
    from .operations.update_user_profile import (
        UpdateUserProfileRequest,
        UpdateUserProfileResponse,
    )
    from .operations.update_workforce import (
        UpdateWorkforceRequest,
        UpdateWorkforceResponse,
    )
    from .operations.update_workteam import (
        UpdateWorkteamRequest,
        UpdateWorkteamResponse,
    )
    from .shapes.accelerator_partition_layout import AcceleratorPartitionLayout
    from .shapes.account_default_status import (
        AccountDefaultStatus,
        AccountDefaultStatusLike,
    )
    from .shapes.action_source import ActionSource
    from .shapes.action_status import ActionStatus, ActionStatusLike
    from .shapes.activation_state import ActivationState, ActivationStateLike
    from .shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from .shapes.additional_model_data_source import AdditionalModelDataSource
    from .shapes.additional_s3_data_source import (
        AdditionalS3DataSource,
        AdditionalS3DataSourceDataType,
        AdditionalS3DataSourceDataTypeLike,
    )
    from .shapes.ai_adapter_model_package_entry import AIAdapterModelPackageEntry
    from .shapes.ai_adapter_s3_entry import AIAdapterS3Entry
    from .shapes.ai_adapter_source import (
        AIAdapterSource,
        AIAdapterSourceModelPackageArns,
        AIAdapterSourceS3Uris,
    )
    from .shapes.ai_benchmark_job_status import (
        AIBenchmarkJobStatus,
        AIBenchmarkJobStatusLike,
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
        AICapacityReservationPreference,
        AICapacityReservationPreferenceLike,
        AIRecommendationComputeSpec,
    )
    from .shapes.ai_recommendation_inference_specification import (
        AIRecommendationInferenceFramework,
        AIRecommendationInferenceFrameworkLike,
        AIRecommendationInferenceSpecification,
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
        AIRecommendationConstraint,
        AIRecommendationMetric,
        AIRecommendationMetricLike,
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
        TrainingRepositoryAccessMode,
        TrainingRepositoryAccessModeLike,
        TrainingRepositoryAuthConfig,
    )
    from .shapes.algorithm_status import AlgorithmStatus, AlgorithmStatusLike
    from .shapes.algorithm_validation_specification import (
        AlgorithmValidationProfile,
        AlgorithmValidationSpecification,
        TrainingJobDefinition,
    )
    from .shapes.amazon_q_settings import AmazonQSettings
    from .shapes.app_instance_type import AppInstanceType, AppInstanceTypeLike
    from .shapes.app_lifecycle_management import (
        AppLifecycleManagement,
        IdleSettings,
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
    from .shapes.app_specification import AppSpecification
    from .shapes.app_status import AppStatus, AppStatusLike
    from .shapes.app_type import AppType, AppTypeLike
    from .shapes.artifact_source import (
        ArtifactSource,
        ArtifactSourceIdType,
        ArtifactSourceIdTypeLike,
        ArtifactSourceType,
    )
    from .shapes.association_edge_type import (
        AssociationEdgeType,
        AssociationEdgeTypeLike,
    )
    from .shapes.async_inference_config import (
        AsyncInferenceClientConfig,
        AsyncInferenceConfig,
        AsyncInferenceNotificationConfig,
        AsyncInferenceOutputConfig,
        AsyncNotificationTopicTypes,
        AsyncNotificationTopicTypesLike,
    )
    from .shapes.auth_mode import AuthMode, AuthModeLike
    from .shapes.auto_ml_algorithm_config import (
        AutoMLAlgorithm,
        AutoMLAlgorithmConfig,
        AutoMLAlgorithmLike,
    )
    from .shapes.auto_ml_candidate import (
        AutoMLCandidate,
        AutoMLCandidateStep,
        AutoMLContainerDefinition,
        AutoMLJobObjectiveType,
        AutoMLJobObjectiveTypeLike,
        AutoMLMetricExtendedEnum,
        AutoMLMetricExtendedEnumLike,
        AutoMLProcessingUnit,
        AutoMLProcessingUnitLike,
        CandidateArtifactLocations,
        CandidateProperties,
        CandidateStepType,
        CandidateStepTypeLike,
        FinalAutoMLJobObjectiveMetric,
        MetricDatum,
        MetricSetSource,
        MetricSetSourceLike,
    )
    from .shapes.auto_ml_channel import AutoMLChannel
    from .shapes.auto_ml_channel_type import AutoMLChannelType, AutoMLChannelTypeLike
    from .shapes.auto_ml_compute_config import (
        AutoMLComputeConfig,
        EmrServerlessComputeConfig,
    )
    from .shapes.auto_ml_data_source import (
        AutoMLDataSource,
        AutoMLS3DataSource,
        AutoMLS3DataType,
        AutoMLS3DataTypeLike,
    )
    from .shapes.auto_ml_data_split_config import AutoMLDataSplitConfig
    from .shapes.auto_ml_job_artifacts import AutoMLJobArtifacts
    from .shapes.auto_ml_job_channel import AutoMLJobChannel
    from .shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from .shapes.auto_ml_job_config import (
        AutoMLCandidateGenerationConfig,
        AutoMLJobConfig,
    )
    from .shapes.auto_ml_job_objective import AutoMLJobObjective
    from .shapes.auto_ml_job_secondary_status import (
        AutoMLJobSecondaryStatus,
        AutoMLJobSecondaryStatusLike,
    )
    from .shapes.auto_ml_job_status import AutoMLJobStatus, AutoMLJobStatusLike
    from .shapes.auto_ml_metric_enum import AutoMLMetricEnum, AutoMLMetricEnumLike
    from .shapes.auto_ml_mode import AutoMLMode, AutoMLModeLike
    from .shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from .shapes.auto_ml_partial_failure_reason import AutoMLPartialFailureReason
    from .shapes.auto_ml_problem_type_config import (
        AggregationTransformationValue,
        AggregationTransformationValueLike,
        AutoMLProblemTypeConfig,
        AutoMLProblemTypeConfigImageClassificationJobConfig,
        AutoMLProblemTypeConfigTabularJobConfig,
        AutoMLProblemTypeConfigTextClassificationJobConfig,
        AutoMLProblemTypeConfigTextGenerationJobConfig,
        AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig,
        CandidateGenerationConfig,
        FillingType,
        FillingTypeLike,
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
    from .shapes.auto_ml_sort_order import AutoMLSortOrder, AutoMLSortOrderLike
    from .shapes.auto_rollback_config import Alarm, AutoRollbackConfig
    from .shapes.autotune import Autotune, AutotuneMode, AutotuneModeLike
    from .shapes.batch_data_capture_config import BatchDataCaptureConfig
    from .shapes.batch_strategy import BatchStrategy, BatchStrategyLike
    from .shapes.batch_transform_input import (
        BatchTransformInput,
        MonitoringCsvDatasetFormat,
        MonitoringDatasetFormat,
        MonitoringJsonDatasetFormat,
        MonitoringParquetDatasetFormat,
    )
    from .shapes.candidate_status import CandidateStatus, CandidateStatusLike
    from .shapes.capacity_reservation_preference import (
        CapacityReservationPreference,
        CapacityReservationPreferenceLike,
    )
    from .shapes.capture_content_type_header import CaptureContentTypeHeader
    from .shapes.channel import (
        Channel,
        DataSource,
        DatasetSource,
        FileSystemAccessMode,
        FileSystemAccessModeLike,
        FileSystemDataSource,
        FileSystemType,
        FileSystemTypeLike,
        HubAccessConfig,
        RecordWrapper,
        RecordWrapperLike,
        S3DataDistribution,
        S3DataDistributionLike,
        S3DataSource,
        ShuffleConfig,
    )
    from .shapes.checkpoint_config import CheckpointConfig
    from .shapes.cluster_auto_scaler_type import (
        ClusterAutoScalerType,
        ClusterAutoScalerTypeLike,
    )
    from .shapes.cluster_auto_scaling_config import ClusterAutoScalingConfig
    from .shapes.cluster_auto_scaling_mode import (
        ClusterAutoScalingMode,
        ClusterAutoScalingModeLike,
    )
    from .shapes.cluster_capacity_requirements import (
        ClusterCapacityRequirements,
        ClusterOnDemandOptions,
        ClusterSpotOptions,
    )
    from .shapes.cluster_drain_policy import (
        ClusterDrainPolicy,
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
    from .shapes.cluster_instance_group_specification import (
        ClusterAutoPatchConfig,
        ClusterInstanceGroupSpecification,
        ClusterInstanceRequirements,
        ClusterKubernetesConfig,
        ClusterNetworkInterface,
        ClusterPatchSchedule,
        ClusterSlurmConfig,
    )
    from .shapes.cluster_instance_status import (
        ClusterInstanceStatus,
        ClusterInstanceStatusLike,
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
    from .shapes.cluster_instance_type import (
        ClusterInstanceType,
        ClusterInstanceTypeLike,
    )
    from .shapes.cluster_interface_type import (
        ClusterInterfaceType,
        ClusterInterfaceTypeLike,
    )
    from .shapes.cluster_kubernetes_taint import (
        ClusterKubernetesTaint,
        ClusterKubernetesTaintEffect,
        ClusterKubernetesTaintEffectLike,
    )
    from .shapes.cluster_life_cycle_config import ClusterLifeCycleConfig
    from .shapes.cluster_network_interface_details import ClusterNetworkInterfaceDetails
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
        ClusterAccountingDatabase,
        ClusterOrchestrator,
        ClusterOrchestratorEksConfig,
        ClusterOrchestratorSlurmConfig,
        ClusterSlurmConfigStrategy,
        ClusterSlurmConfigStrategyLike,
    )
    from .shapes.cluster_patching_strategy import (
        ClusterPatchingStrategy,
        ClusterPatchingStrategyLike,
    )
    from .shapes.cluster_restricted_instance_group_specification import (
        ClusterRestrictedInstanceGroupSpecification,
        EnvironmentConfig,
    )
    from .shapes.cluster_restricted_instance_groups_config import (
        ClusterRestrictedInstanceGroupsConfig,
        ClusterSharedEnvironmentConfig,
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
        ClusterTieredStorageConfig,
    )
    from .shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from .shapes.code_repository import CodeRepository
    from .shapes.cognito_config import CognitoConfig
    from .shapes.compilation_job_status import (
        CompilationJobStatus,
        CompilationJobStatusLike,
    )
    from .shapes.compression_type import CompressionType, CompressionTypeLike
    from .shapes.compute_quota_config import (
        AcceleratorPartitionConfig,
        ComputeQuotaConfig,
        ComputeQuotaResourceConfig,
        MIGProfileType,
        MIGProfileTypeLike,
        PreemptTeamTasks,
        PreemptTeamTasksLike,
        ResourceSharingConfig,
        ResourceSharingStrategy,
        ResourceSharingStrategyLike,
    )
    from .shapes.compute_quota_target import ComputeQuotaTarget
    from .shapes.container_config import ContainerConfig
    from .shapes.container_definition import (
        ContainerDefinition,
        ContainerMode,
        ContainerModeLike,
        ImageConfig,
        ModelCacheSetting,
        ModelCacheSettingLike,
        MultiModelConfig,
        RepositoryAccessMode,
        RepositoryAccessModeLike,
        RepositoryAuthConfig,
    )
    from .shapes.container_metrics_config import ContainerMetricsConfig, MetricsEndpoint
    from .shapes.context_source import ContextSource
    from .shapes.cross_account_filter_option import (
        CrossAccountFilterOption,
        CrossAccountFilterOptionLike,
    )
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
    from .shapes.data_capture_config import (
        CaptureMode,
        CaptureModeLike,
        CaptureOption,
        DataCaptureConfig,
    )
    from .shapes.data_capture_config_summary import (
        CaptureStatus,
        CaptureStatusLike,
        DataCaptureConfigSummary,
    )
    from .shapes.data_processing import DataProcessing, JoinSource, JoinSourceLike
    from .shapes.data_quality_app_specification import DataQualityAppSpecification
    from .shapes.data_quality_baseline_config import DataQualityBaselineConfig
    from .shapes.data_quality_job_input import DataQualityJobInput
    from .shapes.debug_hook_config import CollectionConfiguration, DebugHookConfig
    from .shapes.debug_rule_configuration import DebugRuleConfiguration
    from .shapes.debug_rule_evaluation_status import DebugRuleEvaluationStatus
    from .shapes.deep_health_check_type import (
        DeepHealthCheckType,
        DeepHealthCheckTypeLike,
    )
    from .shapes.default_space_settings import DefaultSpaceSettings
    from .shapes.default_space_storage_settings import (
        DefaultEbsStorageSettings,
        DefaultSpaceStorageSettings,
    )
    from .shapes.deployed_image import DeployedImage
    from .shapes.deployment_config import (
        BlueGreenUpdatePolicy,
        CapacitySize,
        CapacitySizeType,
        CapacitySizeTypeLike,
        DeploymentConfig,
        RollingUpdatePolicy,
        TrafficRoutingConfig,
        TrafficRoutingConfigType,
        TrafficRoutingConfigTypeLike,
    )
    from .shapes.deployment_configuration import (
        AlarmDetails,
        CapacitySizeConfig,
        DeploymentConfiguration,
        NodeUnavailabilityType,
        NodeUnavailabilityTypeLike,
        RollingDeploymentPolicy,
    )
    from .shapes.deployment_recommendation import (
        DeploymentRecommendation,
        RealTimeInferenceRecommendation,
        RecommendationStatus,
        RecommendationStatusLike,
    )
    from .shapes.deployment_stage import DeploymentStage
    from .shapes.device import Device
    from .shapes.device_selection_config import (
        DeviceSelectionConfig,
        DeviceSubsetType,
        DeviceSubsetTypeLike,
    )
    from .shapes.direct_internet_access import (
        DirectInternetAccess,
        DirectInternetAccessLike,
    )
    from .shapes.docker_settings import DockerSettings
    from .shapes.domain_settings import DomainSettings, RStudioServerProDomainSettings
    from .shapes.domain_status import DomainStatus, DomainStatusLike
    from .shapes.drift_check_baselines import (
        DriftCheckBaselines,
        DriftCheckBias,
        DriftCheckExplainability,
        DriftCheckModelDataQuality,
        DriftCheckModelQuality,
        FileSource,
    )
    from .shapes.edge_deployment_config import (
        EdgeDeploymentConfig,
        FailureHandlingPolicy,
        FailureHandlingPolicyLike,
    )
    from .shapes.edge_deployment_model_config import EdgeDeploymentModelConfig
    from .shapes.edge_output_config import EdgeOutputConfig
    from .shapes.edge_packaging_job_status import (
        EdgePackagingJobStatus,
        EdgePackagingJobStatusLike,
    )
    from .shapes.edge_preset_deployment_type import (
        EdgePresetDeploymentType,
        EdgePresetDeploymentTypeLike,
    )
    from .shapes.endpoint_info import EndpointInfo
    from .shapes.endpoint_input import EndpointInput
    from .shapes.endpoint_output_configuration import EndpointOutputConfiguration
    from .shapes.endpoint_status import EndpointStatus, EndpointStatusLike
    from .shapes.execution_role_identity_config import (
        ExecutionRoleIdentityConfig,
        ExecutionRoleIdentityConfigLike,
    )
    from .shapes.execution_status import ExecutionStatus, ExecutionStatusLike
    from .shapes.experiment_config import ExperimentConfig
    from .shapes.experiment_source import ExperimentSource
    from .shapes.explainer_config import (
        ClarifyExplainerConfig,
        ClarifyFeatureType,
        ClarifyFeatureTypeLike,
        ClarifyInferenceConfig,
        ClarifyShapBaselineConfig,
        ClarifyShapConfig,
        ClarifyTextConfig,
        ClarifyTextGranularity,
        ClarifyTextGranularityLike,
        ClarifyTextLanguage,
        ClarifyTextLanguageLike,
        ExplainerConfig,
    )
    from .shapes.extension_status import ExtensionStatus, ExtensionStatusLike
    from .shapes.feature_definition import (
        CollectionConfig,
        CollectionConfigVectorConfig,
        CollectionType,
        CollectionTypeLike,
        FeatureDefinition,
        VectorConfig,
    )
    from .shapes.feature_group_status import FeatureGroupStatus, FeatureGroupStatusLike
    from .shapes.feature_parameter import FeatureParameter
    from .shapes.feature_status import FeatureStatus, FeatureStatusLike
    from .shapes.feature_type import FeatureType, FeatureTypeLike
    from .shapes.file_system_config import FileSystemConfig
    from .shapes.flow_definition_output_config import FlowDefinitionOutputConfig
    from .shapes.flow_definition_status import (
        FlowDefinitionStatus,
        FlowDefinitionStatusLike,
    )
    from .shapes.fsx_lustre_config import FSxLustreConfig
    from .shapes.git_config import GitConfig
    from .shapes.global_inference_gateway_member import GlobalInferenceGatewayMember
    from .shapes.global_inference_gateway_member_status import (
        GlobalInferenceGatewayMemberStatus,
        GlobalInferenceGatewayMemberStatusLike,
    )
    from .shapes.global_inference_gateway_routing import (
        GlobalInferenceGatewayRouting,
        GlobalInferenceGatewayRoutingWeights,
    )
    from .shapes.global_inference_gateway_status import (
        GlobalInferenceGatewayStatus,
        GlobalInferenceGatewayStatusLike,
    )
    from .shapes.home_efs_file_system_creation import (
        HomeEfsFileSystemCreation,
        HomeEfsFileSystemCreationLike,
    )
    from .shapes.hub_content_dependency import HubContentDependency
    from .shapes.hub_content_info import HubContentInfo
    from .shapes.hub_content_sort_by import HubContentSortBy, HubContentSortByLike
    from .shapes.hub_content_status import HubContentStatus, HubContentStatusLike
    from .shapes.hub_content_support_status import (
        HubContentSupportStatus,
        HubContentSupportStatusLike,
    )
    from .shapes.hub_content_type import HubContentType, HubContentTypeLike
    from .shapes.hub_s3_storage_config import HubS3StorageConfig
    from .shapes.hub_status import HubStatus, HubStatusLike
    from .shapes.human_loop_activation_config import (
        HumanLoopActivationConditionsConfig,
        HumanLoopActivationConfig,
    )
    from .shapes.human_loop_config import HumanLoopConfig
    from .shapes.human_loop_request_source import (
        AwsManagedHumanLoopRequestSource,
        AwsManagedHumanLoopRequestSourceLike,
        HumanLoopRequestSource,
    )
    from .shapes.human_task_config import (
        AnnotationConsolidationConfig,
        HumanTaskConfig,
        UiConfig,
    )
    from .shapes.hyper_parameter_training_job_definition import (
        HyperParameterAlgorithmSpecification,
        HyperParameterTrainingJobDefinition,
        HyperParameterTuningAllocationStrategy,
        HyperParameterTuningAllocationStrategyLike,
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
        CompleteOnConvergence,
        CompleteOnConvergenceLike,
        ConvergenceDetected,
        HyperParameterTuningJobConfig,
        HyperParameterTuningJobStrategyConfig,
        HyperbandStrategyConfig,
        TrainingJobEarlyStoppingType,
        TrainingJobEarlyStoppingTypeLike,
        TuningJobCompletionCriteria,
    )
    from .shapes.hyper_parameter_tuning_job_consumed_resources import (
        HyperParameterTuningJobConsumedResources,
    )
    from .shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective,
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
        HyperParameterTuningJobWarmStartConfig,
        HyperParameterTuningJobWarmStartType,
        HyperParameterTuningJobWarmStartTypeLike,
        ParentHyperParameterTuningJob,
    )
    from .shapes.idc_config_input import IdcConfigInput
    from .shapes.image_status import ImageStatus, ImageStatusLike
    from .shapes.image_version_status import ImageVersionStatus, ImageVersionStatusLike
    from .shapes.included_data import IncludedData, IncludedDataLike
    from .shapes.inference_component_compute_resource_requirements import (
        InferenceComponentComputeResourceRequirements,
    )
    from .shapes.inference_component_deployment_config import (
        InferenceComponentCapacitySize,
        InferenceComponentCapacitySizeType,
        InferenceComponentCapacitySizeTypeLike,
        InferenceComponentDeploymentConfig,
        InferenceComponentRollingUpdatePolicy,
    )
    from .shapes.inference_component_runtime_config import (
        InferenceComponentRuntimeConfig,
    )
    from .shapes.inference_component_scheduling_config import (
        AvailabilityZoneBalanceEnforcementMode,
        AvailabilityZoneBalanceEnforcementModeLike,
        InferenceComponentAvailabilityZoneBalance,
        InferenceComponentPlacementStrategy,
        InferenceComponentPlacementStrategyLike,
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
    from .shapes.inference_component_status import (
        InferenceComponentStatus,
        InferenceComponentStatusLike,
    )
    from .shapes.inference_execution_config import (
        InferenceExecutionConfig,
        InferenceExecutionMode,
        InferenceExecutionModeLike,
    )
    from .shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig,
    )
    from .shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from .shapes.inference_experiment_status import (
        InferenceExperimentStatus,
        InferenceExperimentStatusLike,
    )
    from .shapes.inference_experiment_type import (
        InferenceExperimentType,
        InferenceExperimentTypeLike,
    )
    from .shapes.inference_metrics import InferenceMetrics
    from .shapes.inference_specification import InferenceSpecification
    from .shapes.infra_check_config import InfraCheckConfig
    from .shapes.input_config import Framework, FrameworkLike, InputConfig
    from .shapes.instance_group_health_check_configuration import (
        InstanceGroupHealthCheckConfiguration,
    )
    from .shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration,
    )
    from .shapes.instance_pool_summary import InstancePoolSummary
    from .shapes.instance_type import InstanceType, InstanceTypeLike
    from .shapes.ip_address_type import IPAddressType, IPAddressTypeLike
    from .shapes.is_tracking_server_active import (
        IsTrackingServerActive,
        IsTrackingServerActiveLike,
    )
    from .shapes.job_category import JobCategory, JobCategoryLike
    from .shapes.job_secondary_status import JobSecondaryStatus, JobSecondaryStatusLike
    from .shapes.job_secondary_status_transition import JobSecondaryStatusTransition
    from .shapes.job_status import JobStatus, JobStatusLike
    from .shapes.job_type import JobType, JobTypeLike
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
        ContentClassifier,
        ContentClassifierLike,
        LabelingJobDataAttributes,
        LabelingJobDataSource,
        LabelingJobInputConfig,
        LabelingJobS3DataSource,
        LabelingJobSnsDataSource,
    )
    from .shapes.labeling_job_output import LabelingJobOutput
    from .shapes.labeling_job_output_config import LabelingJobOutputConfig
    from .shapes.labeling_job_status import LabelingJobStatus, LabelingJobStatusLike
    from .shapes.labeling_job_stopping_conditions import LabelingJobStoppingConditions
    from .shapes.last_update_status import (
        LastUpdateStatus,
        LastUpdateStatusValue,
        LastUpdateStatusValueLike,
    )
    from .shapes.lora_config import LoraConfig
    from .shapes.managed_configuration import ManagedConfiguration
    from .shapes.managed_storage_type import ManagedStorageType, ManagedStorageTypeLike
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
    from .shapes.mlflow_app_status import MlflowAppStatus, MlflowAppStatusLike
    from .shapes.mlflow_config import MlflowConfig
    from .shapes.model_access_config import ModelAccessConfig
    from .shapes.model_approval_status import (
        ModelApprovalStatus,
        ModelApprovalStatusLike,
    )
    from .shapes.model_artifacts import ModelArtifacts
    from .shapes.model_bias_app_specification import ModelBiasAppSpecification
    from .shapes.model_bias_baseline_config import ModelBiasBaselineConfig
    from .shapes.model_bias_job_input import ModelBiasJobInput
    from .shapes.model_card_export_job_status import (
        ModelCardExportJobStatus,
        ModelCardExportJobStatusLike,
    )
    from .shapes.model_card_export_output_config import ModelCardExportOutputConfig
    from .shapes.model_card_security_config import ModelCardSecurityConfig
    from .shapes.model_card_sort_order import ModelCardSortOrder, ModelCardSortOrderLike
    from .shapes.model_card_status import ModelCardStatus, ModelCardStatusLike
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
        ModelInfrastructureType,
        ModelInfrastructureTypeLike,
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
    from .shapes.model_package_group_status import (
        ModelPackageGroupStatus,
        ModelPackageGroupStatusLike,
    )
    from .shapes.model_package_model_card import ModelPackageModelCard
    from .shapes.model_package_registration_type import (
        ModelPackageRegistrationType,
        ModelPackageRegistrationTypeLike,
    )
    from .shapes.model_package_security_config import ModelPackageSecurityConfig
    from .shapes.model_package_status import ModelPackageStatus, ModelPackageStatusLike
    from .shapes.model_package_status_details import (
        DetailedModelPackageStatus,
        DetailedModelPackageStatusLike,
        ModelPackageStatusDetails,
        ModelPackageStatusItem,
    )
    from .shapes.model_package_validation_specification import (
        ModelPackageValidationProfile,
        ModelPackageValidationSpecification,
    )
    from .shapes.model_quality_app_specification import (
        ModelQualityAppSpecification,
        MonitoringProblemType,
        MonitoringProblemTypeLike,
    )
    from .shapes.model_quality_baseline_config import ModelQualityBaselineConfig
    from .shapes.model_quality_job_input import ModelQualityJobInput
    from .shapes.model_registration_mode import (
        ModelRegistrationMode,
        ModelRegistrationModeLike,
    )
    from .shapes.model_variant_config import ModelVariantConfig
    from .shapes.monitoring_alert_status import (
        MonitoringAlertStatus,
        MonitoringAlertStatusLike,
    )
    from .shapes.monitoring_alert_summary import (
        ModelDashboardIndicatorAction,
        MonitoringAlertActions,
        MonitoringAlertSummary,
    )
    from .shapes.monitoring_constraints_resource import MonitoringConstraintsResource
    from .shapes.monitoring_execution_summary import MonitoringExecutionSummary
    from .shapes.monitoring_ground_truth_s3_input import MonitoringGroundTruthS3Input
    from .shapes.monitoring_job_definition_sort_key import (
        MonitoringJobDefinitionSortKey,
        MonitoringJobDefinitionSortKeyLike,
    )
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
    from .shapes.monitoring_type import MonitoringType, MonitoringTypeLike
    from .shapes.neo_vpc_config import NeoVpcConfig
    from .shapes.network_config import NetworkConfig
    from .shapes.notebook_instance_accelerator_type import (
        NotebookInstanceAcceleratorType,
        NotebookInstanceAcceleratorTypeLike,
    )
    from .shapes.notebook_instance_lifecycle_hook import NotebookInstanceLifecycleHook
    from .shapes.notebook_instance_status import (
        NotebookInstanceStatus,
        NotebookInstanceStatusLike,
    )
    from .shapes.notification_configuration import NotificationConfiguration
    from .shapes.objective_status import ObjectiveStatus, ObjectiveStatusLike
    from .shapes.objective_status_counters import ObjectiveStatusCounters
    from .shapes.offline_store_config import (
        DataCatalogConfig,
        OfflineStoreConfig,
        S3StorageConfig,
        TableFormat,
        TableFormatLike,
    )
    from .shapes.offline_store_status import OfflineStoreStatus
    from .shapes.offline_store_status_value import (
        OfflineStoreStatusValue,
        OfflineStoreStatusValueLike,
    )
    from .shapes.oidc_config import OidcConfig
    from .shapes.online_store_config import OnlineStoreConfig, OnlineStoreSecurityConfig
    from .shapes.optimization_config import (
        ModelCompilationConfig,
        ModelQuantizationConfig,
        ModelShardingConfig,
        ModelSpeculativeDecodingConfig,
        ModelSpeculativeDecodingS3DataType,
        ModelSpeculativeDecodingS3DataTypeLike,
        ModelSpeculativeDecodingTechnique,
        ModelSpeculativeDecodingTechniqueLike,
        ModelSpeculativeDecodingTrainingDataSource,
        OptimizationConfig,
        OptimizationConfigModelCompilationConfig,
        OptimizationConfigModelQuantizationConfig,
        OptimizationConfigModelShardingConfig,
        OptimizationConfigModelSpeculativeDecodingConfig,
    )
    from .shapes.optimization_job_deployment_instance_type import (
        OptimizationJobDeploymentInstanceType,
        OptimizationJobDeploymentInstanceTypeLike,
    )
    from .shapes.optimization_job_model_source import (
        OptimizationJobModelSource,
        OptimizationJobModelSourceS3,
        OptimizationModelAccessConfig,
    )
    from .shapes.optimization_job_output_config import OptimizationJobOutputConfig
    from .shapes.optimization_job_status import (
        OptimizationJobStatus,
        OptimizationJobStatusLike,
    )
    from .shapes.optimization_sage_maker_model import OptimizationSageMakerModel
    from .shapes.optimization_vpc_config import OptimizationVpcConfig
    from .shapes.order_key import OrderKey, OrderKeyLike
    from .shapes.output_config import OutputConfig, TargetPlatform
    from .shapes.output_data_config import (
        OutputCompressionType,
        OutputCompressionTypeLike,
        OutputDataConfig,
    )
    from .shapes.output_parameter import OutputParameter
    from .shapes.ownership_settings import OwnershipSettings
    from .shapes.parallelism_configuration import ParallelismConfiguration
    from .shapes.parameter import Parameter
    from .shapes.parameter_ranges import (
        AutoParameter,
        CategoricalParameterRange,
        ContinuousParameterRange,
        HyperParameterScalingType,
        HyperParameterScalingTypeLike,
        IntegerParameterRange,
        ParameterRanges,
    )
    from .shapes.partner_app_auth_type import PartnerAppAuthType, PartnerAppAuthTypeLike
    from .shapes.partner_app_config import PartnerAppConfig, RoleGroupAssignment
    from .shapes.partner_app_maintenance_config import PartnerAppMaintenanceConfig
    from .shapes.partner_app_status import PartnerAppStatus, PartnerAppStatusLike
    from .shapes.partner_app_type import PartnerAppType, PartnerAppTypeLike
    from .shapes.pipeline_definition_s3_location import PipelineDefinitionS3Location
    from .shapes.pipeline_execution_status import (
        PipelineExecutionStatus,
        PipelineExecutionStatusLike,
    )
    from .shapes.pipeline_experiment_config import PipelineExperimentConfig
    from .shapes.pipeline_status import PipelineStatus, PipelineStatusLike
    from .shapes.problem_type import ProblemType, ProblemTypeLike
    from .shapes.processing_input import (
        AthenaDatasetDefinition,
        AthenaResultCompressionType,
        AthenaResultCompressionTypeLike,
        AthenaResultFormat,
        AthenaResultFormatLike,
        DataDistributionType,
        DataDistributionTypeLike,
        DatasetDefinition,
        InputMode,
        InputModeLike,
        ProcessingInput,
        ProcessingS3CompressionType,
        ProcessingS3CompressionTypeLike,
        ProcessingS3DataType,
        ProcessingS3DataTypeLike,
        ProcessingS3Input,
        RedshiftDatasetDefinition,
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
    from .shapes.processing_stopping_condition import ProcessingStoppingCondition
    from .shapes.processor import Processor, ProcessorLike
    from .shapes.production_variant import (
        InstancePool,
        ProductionVariant,
        ProductionVariantCapacityReservationConfig,
        ProductionVariantCoreDumpConfig,
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
        ProductionVariantManagedInstanceScaling,
        ProductionVariantManagedInstanceScalingScaleInPolicy,
    )
    from .shapes.production_variant_routing_config import (
        PrefixAwareRoutingConfig,
        ProductionVariantRoutingConfig,
        RoutingStrategy,
        RoutingStrategyLike,
    )
    from .shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig,
    )
    from .shapes.production_variant_status import (
        ProductionVariantStatus,
        VariantStatus,
        VariantStatusLike,
    )
    from .shapes.production_variant_summary import (
        Ec2CapacityReservation,
        ProductionVariantCapacityReservationSummary,
        ProductionVariantSummary,
    )
    from .shapes.profiler_config import ProfilerConfig
    from .shapes.profiler_rule_configuration import ProfilerRuleConfiguration
    from .shapes.project_status import ProjectStatus, ProjectStatusLike
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
        RecommendationJobSupportedEndpointType,
        RecommendationJobSupportedEndpointTypeLike,
        RecommendationJobVpcConfig,
        Stairs,
        TrafficPattern,
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
        ModelLatencyThreshold,
        RecommendationJobStoppingConditions,
    )
    from .shapes.recommendation_job_type import (
        RecommendationJobType,
        RecommendationJobTypeLike,
    )
    from .shapes.recommendation_metrics import RecommendationMetrics
    from .shapes.remote_debug_config import RemoteDebugConfig
    from .shapes.reserved_capacity_instance_type import (
        ReservedCapacityInstanceType,
        ReservedCapacityInstanceTypeLike,
    )
    from .shapes.reserved_capacity_status import (
        ReservedCapacityStatus,
        ReservedCapacityStatusLike,
    )
    from .shapes.reserved_capacity_summary import ReservedCapacitySummary
    from .shapes.reserved_capacity_type import (
        ReservedCapacityType,
        ReservedCapacityTypeLike,
    )
    from .shapes.resource_config import (
        InstanceGroup,
        InstancePlacementConfig,
        InstancePreference,
        PlacementSpecification,
        ResourceConfig,
    )
    from .shapes.resource_limits import ResourceLimits
    from .shapes.resource_spec import ResourceSpec
    from .shapes.resource_type import ResourceType, ResourceTypeLike
    from .shapes.retry_strategy import RetryStrategy
    from .shapes.root_access import RootAccess, RootAccessLike
    from .shapes.routing_target import (
        Destination,
        InferenceRouterRoutingPreference,
        InferenceRouterRoutingPreferenceLike,
        RoutingStatus,
        RoutingStatusLike,
        RoutingTarget,
        RoutingTargetAsyncInferenceClientConfig,
        RoutingTargetAsyncInferenceConfig,
        RoutingTargetAsyncInferenceNotificationConfig,
        RoutingTargetAsyncInferenceOutputConfig,
    )
    from .shapes.rule_evaluation_status import (
        RuleEvaluationStatus,
        RuleEvaluationStatusLike,
    )
    from .shapes.s3_data_type import S3DataType, S3DataTypeLike
    from .shapes.s3_model_data_source import (
        InferenceHubAccessConfig,
        ModelCompressionType,
        ModelCompressionTypeLike,
        S3ModelDataSource,
        S3ModelDataType,
        S3ModelDataTypeLike,
    )
    from .shapes.sage_maker_resource_name import (
        SageMakerResourceName,
        SageMakerResourceNameLike,
    )
    from .shapes.schedule_status import ScheduleStatus, ScheduleStatusLike
    from .shapes.scheduled_update_config import ScheduledUpdateConfig
    from .shapes.scheduler_config import (
        FairShare,
        FairShareLike,
        IdleResourceSharing,
        IdleResourceSharingLike,
        PriorityClass,
        SchedulerConfig,
    )
    from .shapes.scheduler_resource_status import (
        SchedulerResourceStatus,
        SchedulerResourceStatusLike,
    )
    from .shapes.secondary_status import SecondaryStatus, SecondaryStatusLike
    from .shapes.secondary_status_transition import SecondaryStatusTransition
    from .shapes.selective_execution_config import (
        SelectedStep,
        SelectiveExecutionConfig,
    )
    from .shapes.serverless_job_config import (
        CustomizationTechnique,
        CustomizationTechniqueLike,
        EvaluationType,
        EvaluationTypeLike,
        Peft,
        PeftLike,
        ServerlessJobConfig,
        ServerlessJobType,
        ServerlessJobTypeLike,
    )
    from .shapes.service_catalog_provisioned_product_details import (
        ServiceCatalogProvisionedProductDetails,
    )
    from .shapes.service_catalog_provisioning_details import (
        ServiceCatalogProvisioningDetails,
    )
    from .shapes.shadow_mode_config import ShadowModeConfig, ShadowModelVariantConfig
    from .shapes.sharing_type import SharingType, SharingTypeLike
    from .shapes.skip_model_validation import (
        SkipModelValidation,
        SkipModelValidationLike,
    )
    from .shapes.sort_by import SortBy, SortByLike
    from .shapes.sort_order import SortOrder, SortOrderLike
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
    from .shapes.space_status import SpaceStatus, SpaceStatusLike
    from .shapes.space_storage_settings import EbsStorageSettings, SpaceStorageSettings
    from .shapes.stopping_condition import StoppingCondition
    from .shapes.storage_type import StorageType, StorageTypeLike
    from .shapes.studio_lifecycle_config_app_type import (
        StudioLifecycleConfigAppType,
        StudioLifecycleConfigAppTypeLike,
    )
    from .shapes.subscribed_workteam import SubscribedWorkteam
    from .shapes.tag import Tag
    from .shapes.tag_propagation import TagPropagation, TagPropagationLike
    from .shapes.target_device import TargetDevice, TargetDeviceLike
    from .shapes.target_platform_accelerator import (
        TargetPlatformAccelerator,
        TargetPlatformAcceleratorLike,
    )
    from .shapes.target_platform_arch import TargetPlatformArch, TargetPlatformArchLike
    from .shapes.target_platform_os import TargetPlatformOs, TargetPlatformOsLike
    from .shapes.template_provider_detail import (
        CfnStackDetail,
        CfnStackParameter,
        CfnTemplateProviderDetail,
        TemplateProviderDetail,
    )
    from .shapes.tensor_board_output_config import TensorBoardOutputConfig
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
    from .shapes.training_job_status_counters import TrainingJobStatusCounters
    from .shapes.training_plan_extension import TrainingPlanExtension
    from .shapes.training_plan_status import TrainingPlanStatus, TrainingPlanStatusLike
    from .shapes.training_session_model_config import TrainingSessionModelConfig
    from .shapes.training_session_output_config import (
        TrainingSessionOutputConfig,
        TrainingSessionS3Location,
    )
    from .shapes.training_session_status import (
        TrainingSessionStatus,
        TrainingSessionStatusLike,
    )
    from .shapes.training_specification import (
        CategoricalParameterRangeSpecification,
        ChannelSpecification,
        ContinuousParameterRangeSpecification,
        HyperParameterSpecification,
        IntegerParameterRangeSpecification,
        ParameterRange,
        ParameterType,
        ParameterTypeLike,
        TrainingSpecification,
    )
    from .shapes.transform_input import (
        SplitType,
        SplitTypeLike,
        TransformDataSource,
        TransformInput,
        TransformS3DataSource,
    )
    from .shapes.transform_instance_type import (
        TransformInstanceType,
        TransformInstanceTypeLike,
    )
    from .shapes.transform_job_definition import TransformJobDefinition
    from .shapes.transform_job_status import TransformJobStatus, TransformJobStatusLike
    from .shapes.transform_output import AssemblyType, AssemblyTypeLike, TransformOutput
    from .shapes.transform_resources import TransformResources
    from .shapes.trial_component_artifact import TrialComponentArtifact
    from .shapes.trial_component_metric_summary import TrialComponentMetricSummary
    from .shapes.trial_component_parameter_value import TrialComponentParameterValue
    from .shapes.trial_component_source import TrialComponentSource
    from .shapes.trial_component_status import (
        TrialComponentPrimaryStatus,
        TrialComponentPrimaryStatusLike,
        TrialComponentStatus,
    )
    from .shapes.trial_source import TrialSource
    from .shapes.trusted_identity_propagation_settings import (
        TrustedIdentityPropagationSettings,
    )
    from .shapes.ttl_duration import TtlDuration, TtlDurationUnit, TtlDurationUnitLike
    from .shapes.ui_template import UiTemplate
    from .shapes.ultra_server_info import UltraServerInfo
    from .shapes.unified_studio_settings import UnifiedStudioSettings
    from .shapes.user_context import IamIdentity, UserContext
    from .shapes.user_profile_status import UserProfileStatus, UserProfileStatusLike
    from .shapes.user_settings import (
        AutoMountHomeEFS,
        AutoMountHomeEFSLike,
        CanvasAppSettings,
        CodeEditorAppSettings,
        DataSourceName,
        DataSourceNameLike,
        DirectDeploySettings,
        EmrServerlessSettings,
        ExecutionRoleSessionNameMode,
        ExecutionRoleSessionNameModeLike,
        GenerativeAiSettings,
        HiddenSageMakerImage,
        IdentityProviderOAuthSetting,
        KendraSettings,
        MlTools,
        MlToolsLike,
        ModelRegisterSettings,
        NotebookOutputOption,
        NotebookOutputOptionLike,
        RSessionAppSettings,
        RStudioServerProAccessStatus,
        RStudioServerProAccessStatusLike,
        RStudioServerProAppSettings,
        RStudioServerProUserGroup,
        RStudioServerProUserGroupLike,
        SageMakerImageName,
        SageMakerImageNameLike,
        SharingSettings,
        StudioWebPortal,
        StudioWebPortalLike,
        StudioWebPortalSettings,
        TensorBoardAppSettings,
        TimeSeriesForecastingSettings,
        UserSettings,
        WorkspaceSettings,
    )
    from .shapes.vendor_guidance import VendorGuidance, VendorGuidanceLike
    from .shapes.volume_attachment_status import (
        VolumeAttachmentStatus,
        VolumeAttachmentStatusLike,
    )
    from .shapes.vpc_config import VpcConfig
    from .shapes.warm_pool_resource_status import (
        WarmPoolResourceStatus,
        WarmPoolResourceStatusLike,
    )
    from .shapes.warm_pool_status import WarmPoolStatus
    from .shapes.worker_access_configuration import (
        EnabledOrDisabled,
        EnabledOrDisabledLike,
        IamPolicyConstraints,
        S3Presign,
        WorkerAccessConfiguration,
    )
    from .shapes.workforce import (
        OidcConfigForResponse,
        Workforce,
        WorkforceStatus,
        WorkforceStatusLike,
        WorkforceVpcConfigResponse,
    )
    from .shapes.workforce_ip_address_type import (
        WorkforceIpAddressType,
        WorkforceIpAddressTypeLike,
    )
    from .shapes.workforce_vpc_config_request import WorkforceVpcConfigRequest
    from .shapes.workteam import Workteam
    from .waiters import (
        EndpointDeletedWaiter,
        EndpointInServiceWaiter,
        ImageCreatedWaiter,
        ImageDeletedWaiter,
        ImageUpdatedWaiter,
        ImageVersionCreatedWaiter,
        ImageVersionDeletedWaiter,
        NotebookInstanceDeletedWaiter,
        NotebookInstanceInServiceWaiter,
        NotebookInstanceStoppedWaiter,
        ProcessingJobCompletedOrStoppedWaiter,
        TrainingJobCompletedOrStoppedWaiter,
        TransformJobCompletedOrStoppedWaiter,
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
