"""The requests of Amazon SageMaker Service: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.add_association import (
        AddAssociationRequest as AddAssociationRequest,
    )
    from .operations.add_inference_gateway import (
        AddInferenceGatewayRequest as AddInferenceGatewayRequest,
    )
    from .operations.add_tags import (
        AddTagsRequest as AddTagsRequest,
    )
    from .operations.associate_trial_component import (
        AssociateTrialComponentRequest as AssociateTrialComponentRequest,
    )
    from .operations.attach_cluster_node_network_interface import (
        AttachClusterNodeNetworkInterfaceRequest as AttachClusterNodeNetworkInterfaceRequest,
    )
    from .operations.attach_cluster_node_volume import (
        AttachClusterNodeVolumeRequest as AttachClusterNodeVolumeRequest,
    )
    from .operations.batch_add_cluster_nodes import (
        BatchAddClusterNodesRequest as BatchAddClusterNodesRequest,
    )
    from .operations.batch_delete_cluster_nodes import (
        BatchDeleteClusterNodesRequest as BatchDeleteClusterNodesRequest,
    )
    from .operations.batch_describe_model_package import (
        BatchDescribeModelPackageRequest as BatchDescribeModelPackageRequest,
    )
    from .operations.batch_reboot_cluster_nodes import (
        BatchRebootClusterNodesRequest as BatchRebootClusterNodesRequest,
    )
    from .operations.batch_replace_cluster_nodes import (
        BatchReplaceClusterNodesRequest as BatchReplaceClusterNodesRequest,
    )
    from .operations.create_action import (
        CreateActionRequest as CreateActionRequest,
    )
    from .operations.create_ai_benchmark_job import (
        CreateAIBenchmarkJobRequest as CreateAIBenchmarkJobRequest,
    )
    from .operations.create_ai_recommendation_job import (
        CreateAIRecommendationJobRequest as CreateAIRecommendationJobRequest,
    )
    from .operations.create_ai_workload_config import (
        CreateAIWorkloadConfigRequest as CreateAIWorkloadConfigRequest,
    )
    from .operations.create_algorithm import (
        CreateAlgorithmRequest as CreateAlgorithmRequest,
    )
    from .operations.create_app import (
        CreateAppRequest as CreateAppRequest,
    )
    from .operations.create_app_image_config import (
        CreateAppImageConfigRequest as CreateAppImageConfigRequest,
    )
    from .operations.create_artifact import (
        CreateArtifactRequest as CreateArtifactRequest,
    )
    from .operations.create_auto_ml_job import (
        CreateAutoMLJobRequest as CreateAutoMLJobRequest,
    )
    from .operations.create_auto_ml_job_v2 import (
        CreateAutoMLJobV2Request as CreateAutoMLJobV2Request,
    )
    from .operations.create_cluster import (
        CreateClusterRequest as CreateClusterRequest,
    )
    from .operations.create_cluster_extension import (
        CreateClusterExtensionRequest as CreateClusterExtensionRequest,
    )
    from .operations.create_cluster_scheduler_config import (
        CreateClusterSchedulerConfigRequest as CreateClusterSchedulerConfigRequest,
    )
    from .operations.create_code_repository import (
        CreateCodeRepositoryRequest as CreateCodeRepositoryRequest,
    )
    from .operations.create_compilation_job import (
        CreateCompilationJobRequest as CreateCompilationJobRequest,
    )
    from .operations.create_compute_quota import (
        CreateComputeQuotaRequest as CreateComputeQuotaRequest,
    )
    from .operations.create_context import (
        CreateContextRequest as CreateContextRequest,
    )
    from .operations.create_data_quality_job_definition import (
        CreateDataQualityJobDefinitionRequest as CreateDataQualityJobDefinitionRequest,
    )
    from .operations.create_device_fleet import (
        CreateDeviceFleetRequest as CreateDeviceFleetRequest,
    )
    from .operations.create_domain import (
        CreateDomainRequest as CreateDomainRequest,
    )
    from .operations.create_edge_deployment_plan import (
        CreateEdgeDeploymentPlanRequest as CreateEdgeDeploymentPlanRequest,
    )
    from .operations.create_edge_deployment_stage import (
        CreateEdgeDeploymentStageRequest as CreateEdgeDeploymentStageRequest,
    )
    from .operations.create_edge_packaging_job import (
        CreateEdgePackagingJobRequest as CreateEdgePackagingJobRequest,
    )
    from .operations.create_endpoint import (
        CreateEndpointRequest as CreateEndpointRequest,
    )
    from .operations.create_endpoint_config import (
        CreateEndpointConfigRequest as CreateEndpointConfigRequest,
    )
    from .operations.create_experiment import (
        CreateExperimentRequest as CreateExperimentRequest,
    )
    from .operations.create_feature_group import (
        CreateFeatureGroupRequest as CreateFeatureGroupRequest,
    )
    from .operations.create_flow_definition import (
        CreateFlowDefinitionRequest as CreateFlowDefinitionRequest,
    )
    from .operations.create_global_inference_gateway import (
        CreateGlobalInferenceGatewayRequest as CreateGlobalInferenceGatewayRequest,
    )
    from .operations.create_hub import (
        CreateHubRequest as CreateHubRequest,
    )
    from .operations.create_hub_content_presigned_urls import (
        CreateHubContentPresignedUrlsRequest as CreateHubContentPresignedUrlsRequest,
    )
    from .operations.create_hub_content_reference import (
        CreateHubContentReferenceRequest as CreateHubContentReferenceRequest,
    )
    from .operations.create_human_task_ui import (
        CreateHumanTaskUiRequest as CreateHumanTaskUiRequest,
    )
    from .operations.create_hyper_parameter_tuning_job import (
        CreateHyperParameterTuningJobRequest as CreateHyperParameterTuningJobRequest,
    )
    from .operations.create_image import (
        CreateImageRequest as CreateImageRequest,
    )
    from .operations.create_image_version import (
        CreateImageVersionRequest as CreateImageVersionRequest,
    )
    from .operations.create_inference_component import (
        CreateInferenceComponentRequest as CreateInferenceComponentRequest,
    )
    from .operations.create_inference_experiment import (
        CreateInferenceExperimentRequest as CreateInferenceExperimentRequest,
    )
    from .operations.create_inference_recommendations_job import (
        CreateInferenceRecommendationsJobRequest as CreateInferenceRecommendationsJobRequest,
    )
    from .operations.create_inference_router import (
        CreateInferenceRouterRequest as CreateInferenceRouterRequest,
    )
    from .operations.create_job import (
        CreateJobRequest as CreateJobRequest,
    )
    from .operations.create_labeling_job import (
        CreateLabelingJobRequest as CreateLabelingJobRequest,
    )
    from .operations.create_mlflow_app import (
        CreateMlflowAppRequest as CreateMlflowAppRequest,
    )
    from .operations.create_mlflow_tracking_server import (
        CreateMlflowTrackingServerRequest as CreateMlflowTrackingServerRequest,
    )
    from .operations.create_model import (
        CreateModelRequest as CreateModelRequest,
    )
    from .operations.create_model_bias_job_definition import (
        CreateModelBiasJobDefinitionRequest as CreateModelBiasJobDefinitionRequest,
    )
    from .operations.create_model_card import (
        CreateModelCardRequest as CreateModelCardRequest,
    )
    from .operations.create_model_card_export_job import (
        CreateModelCardExportJobRequest as CreateModelCardExportJobRequest,
    )
    from .operations.create_model_explainability_job_definition import (
        CreateModelExplainabilityJobDefinitionRequest as CreateModelExplainabilityJobDefinitionRequest,
    )
    from .operations.create_model_package import (
        CreateModelPackageRequest as CreateModelPackageRequest,
    )
    from .operations.create_model_package_group import (
        CreateModelPackageGroupRequest as CreateModelPackageGroupRequest,
    )
    from .operations.create_model_quality_job_definition import (
        CreateModelQualityJobDefinitionRequest as CreateModelQualityJobDefinitionRequest,
    )
    from .operations.create_monitoring_schedule import (
        CreateMonitoringScheduleRequest as CreateMonitoringScheduleRequest,
    )
    from .operations.create_notebook_instance import (
        CreateNotebookInstanceRequest as CreateNotebookInstanceRequest,
    )
    from .operations.create_notebook_instance_lifecycle_config import (
        CreateNotebookInstanceLifecycleConfigRequest as CreateNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.create_optimization_job import (
        CreateOptimizationJobRequest as CreateOptimizationJobRequest,
    )
    from .operations.create_partner_app import (
        CreatePartnerAppRequest as CreatePartnerAppRequest,
    )
    from .operations.create_partner_app_presigned_url import (
        CreatePartnerAppPresignedUrlRequest as CreatePartnerAppPresignedUrlRequest,
    )
    from .operations.create_pipeline import (
        CreatePipelineRequest as CreatePipelineRequest,
    )
    from .operations.create_presigned_domain_url import (
        CreatePresignedDomainUrlRequest as CreatePresignedDomainUrlRequest,
    )
    from .operations.create_presigned_mlflow_app_url import (
        CreatePresignedMlflowAppUrlRequest as CreatePresignedMlflowAppUrlRequest,
    )
    from .operations.create_presigned_mlflow_tracking_server_url import (
        CreatePresignedMlflowTrackingServerUrlRequest as CreatePresignedMlflowTrackingServerUrlRequest,
    )
    from .operations.create_presigned_notebook_instance_url import (
        CreatePresignedNotebookInstanceUrlRequest as CreatePresignedNotebookInstanceUrlRequest,
    )
    from .operations.create_processing_job import (
        CreateProcessingJobRequest as CreateProcessingJobRequest,
    )
    from .operations.create_project import (
        CreateProjectRequest as CreateProjectRequest,
    )
    from .operations.create_space import (
        CreateSpaceRequest as CreateSpaceRequest,
    )
    from .operations.create_studio_lifecycle_config import (
        CreateStudioLifecycleConfigRequest as CreateStudioLifecycleConfigRequest,
    )
    from .operations.create_training_job import (
        CreateTrainingJobRequest as CreateTrainingJobRequest,
    )
    from .operations.create_training_plan import (
        CreateTrainingPlanRequest as CreateTrainingPlanRequest,
    )
    from .operations.create_training_session import (
        CreateTrainingSessionRequest as CreateTrainingSessionRequest,
    )
    from .operations.create_transform_job import (
        CreateTransformJobRequest as CreateTransformJobRequest,
    )
    from .operations.create_trial import (
        CreateTrialRequest as CreateTrialRequest,
    )
    from .operations.create_trial_component import (
        CreateTrialComponentRequest as CreateTrialComponentRequest,
    )
    from .operations.create_user_profile import (
        CreateUserProfileRequest as CreateUserProfileRequest,
    )
    from .operations.create_workforce import (
        CreateWorkforceRequest as CreateWorkforceRequest,
    )
    from .operations.create_workteam import (
        CreateWorkteamRequest as CreateWorkteamRequest,
    )
    from .operations.delete_action import (
        DeleteActionRequest as DeleteActionRequest,
    )
    from .operations.delete_ai_benchmark_job import (
        DeleteAIBenchmarkJobRequest as DeleteAIBenchmarkJobRequest,
    )
    from .operations.delete_ai_recommendation_job import (
        DeleteAIRecommendationJobRequest as DeleteAIRecommendationJobRequest,
    )
    from .operations.delete_ai_workload_config import (
        DeleteAIWorkloadConfigRequest as DeleteAIWorkloadConfigRequest,
    )
    from .operations.delete_algorithm import (
        DeleteAlgorithmRequest as DeleteAlgorithmRequest,
    )
    from .operations.delete_app import (
        DeleteAppRequest as DeleteAppRequest,
    )
    from .operations.delete_app_image_config import (
        DeleteAppImageConfigRequest as DeleteAppImageConfigRequest,
    )
    from .operations.delete_artifact import (
        DeleteArtifactRequest as DeleteArtifactRequest,
    )
    from .operations.delete_association import (
        DeleteAssociationRequest as DeleteAssociationRequest,
    )
    from .operations.delete_cluster import (
        DeleteClusterRequest as DeleteClusterRequest,
    )
    from .operations.delete_cluster_extension import (
        DeleteClusterExtensionRequest as DeleteClusterExtensionRequest,
    )
    from .operations.delete_cluster_scheduler_config import (
        DeleteClusterSchedulerConfigRequest as DeleteClusterSchedulerConfigRequest,
    )
    from .operations.delete_code_repository import (
        DeleteCodeRepositoryRequest as DeleteCodeRepositoryRequest,
    )
    from .operations.delete_compilation_job import (
        DeleteCompilationJobRequest as DeleteCompilationJobRequest,
    )
    from .operations.delete_compute_quota import (
        DeleteComputeQuotaRequest as DeleteComputeQuotaRequest,
    )
    from .operations.delete_context import (
        DeleteContextRequest as DeleteContextRequest,
    )
    from .operations.delete_data_quality_job_definition import (
        DeleteDataQualityJobDefinitionRequest as DeleteDataQualityJobDefinitionRequest,
    )
    from .operations.delete_device_fleet import (
        DeleteDeviceFleetRequest as DeleteDeviceFleetRequest,
    )
    from .operations.delete_domain import (
        DeleteDomainRequest as DeleteDomainRequest,
    )
    from .operations.delete_edge_deployment_plan import (
        DeleteEdgeDeploymentPlanRequest as DeleteEdgeDeploymentPlanRequest,
    )
    from .operations.delete_edge_deployment_stage import (
        DeleteEdgeDeploymentStageRequest as DeleteEdgeDeploymentStageRequest,
    )
    from .operations.delete_endpoint import (
        DeleteEndpointRequest as DeleteEndpointRequest,
    )
    from .operations.delete_endpoint_config import (
        DeleteEndpointConfigRequest as DeleteEndpointConfigRequest,
    )
    from .operations.delete_endpoint_policy import (
        DeleteEndpointPolicyRequest as DeleteEndpointPolicyRequest,
    )
    from .operations.delete_experiment import (
        DeleteExperimentRequest as DeleteExperimentRequest,
    )
    from .operations.delete_feature_group import (
        DeleteFeatureGroupRequest as DeleteFeatureGroupRequest,
    )
    from .operations.delete_flow_definition import (
        DeleteFlowDefinitionRequest as DeleteFlowDefinitionRequest,
    )
    from .operations.delete_global_inference_gateway import (
        DeleteGlobalInferenceGatewayRequest as DeleteGlobalInferenceGatewayRequest,
    )
    from .operations.delete_hub import (
        DeleteHubRequest as DeleteHubRequest,
    )
    from .operations.delete_hub_content import (
        DeleteHubContentRequest as DeleteHubContentRequest,
    )
    from .operations.delete_hub_content_reference import (
        DeleteHubContentReferenceRequest as DeleteHubContentReferenceRequest,
    )
    from .operations.delete_human_task_ui import (
        DeleteHumanTaskUiRequest as DeleteHumanTaskUiRequest,
    )
    from .operations.delete_hyper_parameter_tuning_job import (
        DeleteHyperParameterTuningJobRequest as DeleteHyperParameterTuningJobRequest,
    )
    from .operations.delete_image import (
        DeleteImageRequest as DeleteImageRequest,
    )
    from .operations.delete_image_version import (
        DeleteImageVersionRequest as DeleteImageVersionRequest,
    )
    from .operations.delete_inference_component import (
        DeleteInferenceComponentRequest as DeleteInferenceComponentRequest,
    )
    from .operations.delete_inference_experiment import (
        DeleteInferenceExperimentRequest as DeleteInferenceExperimentRequest,
    )
    from .operations.delete_inference_router import (
        DeleteInferenceRouterRequest as DeleteInferenceRouterRequest,
    )
    from .operations.delete_job import (
        DeleteJobRequest as DeleteJobRequest,
    )
    from .operations.delete_mlflow_app import (
        DeleteMlflowAppRequest as DeleteMlflowAppRequest,
    )
    from .operations.delete_mlflow_tracking_server import (
        DeleteMlflowTrackingServerRequest as DeleteMlflowTrackingServerRequest,
    )
    from .operations.delete_model import (
        DeleteModelRequest as DeleteModelRequest,
    )
    from .operations.delete_model_bias_job_definition import (
        DeleteModelBiasJobDefinitionRequest as DeleteModelBiasJobDefinitionRequest,
    )
    from .operations.delete_model_card import (
        DeleteModelCardRequest as DeleteModelCardRequest,
    )
    from .operations.delete_model_explainability_job_definition import (
        DeleteModelExplainabilityJobDefinitionRequest as DeleteModelExplainabilityJobDefinitionRequest,
    )
    from .operations.delete_model_package import (
        DeleteModelPackageRequest as DeleteModelPackageRequest,
    )
    from .operations.delete_model_package_group import (
        DeleteModelPackageGroupRequest as DeleteModelPackageGroupRequest,
    )
    from .operations.delete_model_package_group_policy import (
        DeleteModelPackageGroupPolicyRequest as DeleteModelPackageGroupPolicyRequest,
    )
    from .operations.delete_model_quality_job_definition import (
        DeleteModelQualityJobDefinitionRequest as DeleteModelQualityJobDefinitionRequest,
    )
    from .operations.delete_monitoring_schedule import (
        DeleteMonitoringScheduleRequest as DeleteMonitoringScheduleRequest,
    )
    from .operations.delete_notebook_instance import (
        DeleteNotebookInstanceRequest as DeleteNotebookInstanceRequest,
    )
    from .operations.delete_notebook_instance_lifecycle_config import (
        DeleteNotebookInstanceLifecycleConfigRequest as DeleteNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.delete_optimization_job import (
        DeleteOptimizationJobRequest as DeleteOptimizationJobRequest,
    )
    from .operations.delete_partner_app import (
        DeletePartnerAppRequest as DeletePartnerAppRequest,
    )
    from .operations.delete_pipeline import (
        DeletePipelineRequest as DeletePipelineRequest,
    )
    from .operations.delete_processing_job import (
        DeleteProcessingJobRequest as DeleteProcessingJobRequest,
    )
    from .operations.delete_project import (
        DeleteProjectRequest as DeleteProjectRequest,
    )
    from .operations.delete_space import (
        DeleteSpaceRequest as DeleteSpaceRequest,
    )
    from .operations.delete_studio_lifecycle_config import (
        DeleteStudioLifecycleConfigRequest as DeleteStudioLifecycleConfigRequest,
    )
    from .operations.delete_tags import (
        DeleteTagsRequest as DeleteTagsRequest,
    )
    from .operations.delete_training_job import (
        DeleteTrainingJobRequest as DeleteTrainingJobRequest,
    )
    from .operations.delete_training_session import (
        DeleteTrainingSessionRequest as DeleteTrainingSessionRequest,
    )
    from .operations.delete_trial import (
        DeleteTrialRequest as DeleteTrialRequest,
    )
    from .operations.delete_trial_component import (
        DeleteTrialComponentRequest as DeleteTrialComponentRequest,
    )
    from .operations.delete_user_profile import (
        DeleteUserProfileRequest as DeleteUserProfileRequest,
    )
    from .operations.delete_workforce import (
        DeleteWorkforceRequest as DeleteWorkforceRequest,
    )
    from .operations.delete_workteam import (
        DeleteWorkteamRequest as DeleteWorkteamRequest,
    )
    from .operations.deregister_devices import (
        DeregisterDevicesRequest as DeregisterDevicesRequest,
    )
    from .operations.describe_action import (
        DescribeActionRequest as DescribeActionRequest,
    )
    from .operations.describe_ai_benchmark_job import (
        DescribeAIBenchmarkJobRequest as DescribeAIBenchmarkJobRequest,
    )
    from .operations.describe_ai_recommendation_job import (
        DescribeAIRecommendationJobRequest as DescribeAIRecommendationJobRequest,
    )
    from .operations.describe_ai_workload_config import (
        DescribeAIWorkloadConfigRequest as DescribeAIWorkloadConfigRequest,
    )
    from .operations.describe_algorithm import (
        DescribeAlgorithmRequest as DescribeAlgorithmRequest,
    )
    from .operations.describe_app import (
        DescribeAppRequest as DescribeAppRequest,
    )
    from .operations.describe_app_image_config import (
        DescribeAppImageConfigRequest as DescribeAppImageConfigRequest,
    )
    from .operations.describe_artifact import (
        DescribeArtifactRequest as DescribeArtifactRequest,
    )
    from .operations.describe_auto_ml_job import (
        DescribeAutoMLJobRequest as DescribeAutoMLJobRequest,
    )
    from .operations.describe_auto_ml_job_v2 import (
        DescribeAutoMLJobV2Request as DescribeAutoMLJobV2Request,
    )
    from .operations.describe_cluster import (
        DescribeClusterRequest as DescribeClusterRequest,
    )
    from .operations.describe_cluster_event import (
        DescribeClusterEventRequest as DescribeClusterEventRequest,
    )
    from .operations.describe_cluster_extension import (
        DescribeClusterExtensionRequest as DescribeClusterExtensionRequest,
    )
    from .operations.describe_cluster_node import (
        DescribeClusterNodeRequest as DescribeClusterNodeRequest,
    )
    from .operations.describe_cluster_operation import (
        DescribeClusterOperationRequest as DescribeClusterOperationRequest,
    )
    from .operations.describe_cluster_scheduler_config import (
        DescribeClusterSchedulerConfigRequest as DescribeClusterSchedulerConfigRequest,
    )
    from .operations.describe_code_repository import (
        DescribeCodeRepositoryRequest as DescribeCodeRepositoryRequest,
    )
    from .operations.describe_compilation_job import (
        DescribeCompilationJobRequest as DescribeCompilationJobRequest,
    )
    from .operations.describe_compute_quota import (
        DescribeComputeQuotaRequest as DescribeComputeQuotaRequest,
    )
    from .operations.describe_context import (
        DescribeContextRequest as DescribeContextRequest,
    )
    from .operations.describe_data_quality_job_definition import (
        DescribeDataQualityJobDefinitionRequest as DescribeDataQualityJobDefinitionRequest,
    )
    from .operations.describe_device import (
        DescribeDeviceRequest as DescribeDeviceRequest,
    )
    from .operations.describe_device_fleet import (
        DescribeDeviceFleetRequest as DescribeDeviceFleetRequest,
    )
    from .operations.describe_domain import (
        DescribeDomainRequest as DescribeDomainRequest,
    )
    from .operations.describe_edge_deployment_plan import (
        DescribeEdgeDeploymentPlanRequest as DescribeEdgeDeploymentPlanRequest,
    )
    from .operations.describe_edge_packaging_job import (
        DescribeEdgePackagingJobRequest as DescribeEdgePackagingJobRequest,
    )
    from .operations.describe_endpoint import (
        DescribeEndpointRequest as DescribeEndpointRequest,
    )
    from .operations.describe_endpoint_config import (
        DescribeEndpointConfigRequest as DescribeEndpointConfigRequest,
    )
    from .operations.describe_experiment import (
        DescribeExperimentRequest as DescribeExperimentRequest,
    )
    from .operations.describe_feature_group import (
        DescribeFeatureGroupRequest as DescribeFeatureGroupRequest,
    )
    from .operations.describe_feature_metadata import (
        DescribeFeatureMetadataRequest as DescribeFeatureMetadataRequest,
    )
    from .operations.describe_flow_definition import (
        DescribeFlowDefinitionRequest as DescribeFlowDefinitionRequest,
    )
    from .operations.describe_global_inference_gateway import (
        DescribeGlobalInferenceGatewayRequest as DescribeGlobalInferenceGatewayRequest,
    )
    from .operations.describe_hub import (
        DescribeHubRequest as DescribeHubRequest,
    )
    from .operations.describe_hub_content import (
        DescribeHubContentRequest as DescribeHubContentRequest,
    )
    from .operations.describe_human_task_ui import (
        DescribeHumanTaskUiRequest as DescribeHumanTaskUiRequest,
    )
    from .operations.describe_hyper_parameter_tuning_job import (
        DescribeHyperParameterTuningJobRequest as DescribeHyperParameterTuningJobRequest,
    )
    from .operations.describe_image import (
        DescribeImageRequest as DescribeImageRequest,
    )
    from .operations.describe_image_version import (
        DescribeImageVersionRequest as DescribeImageVersionRequest,
    )
    from .operations.describe_inference_component import (
        DescribeInferenceComponentRequest as DescribeInferenceComponentRequest,
    )
    from .operations.describe_inference_experiment import (
        DescribeInferenceExperimentRequest as DescribeInferenceExperimentRequest,
    )
    from .operations.describe_inference_recommendations_job import (
        DescribeInferenceRecommendationsJobRequest as DescribeInferenceRecommendationsJobRequest,
    )
    from .operations.describe_inference_router import (
        DescribeInferenceRouterRequest as DescribeInferenceRouterRequest,
    )
    from .operations.describe_job import (
        DescribeJobRequest as DescribeJobRequest,
    )
    from .operations.describe_job_schema_version import (
        DescribeJobSchemaVersionRequest as DescribeJobSchemaVersionRequest,
    )
    from .operations.describe_labeling_job import (
        DescribeLabelingJobRequest as DescribeLabelingJobRequest,
    )
    from .operations.describe_lineage_group import (
        DescribeLineageGroupRequest as DescribeLineageGroupRequest,
    )
    from .operations.describe_mlflow_app import (
        DescribeMlflowAppRequest as DescribeMlflowAppRequest,
    )
    from .operations.describe_mlflow_tracking_server import (
        DescribeMlflowTrackingServerRequest as DescribeMlflowTrackingServerRequest,
    )
    from .operations.describe_model import (
        DescribeModelRequest as DescribeModelRequest,
    )
    from .operations.describe_model_bias_job_definition import (
        DescribeModelBiasJobDefinitionRequest as DescribeModelBiasJobDefinitionRequest,
    )
    from .operations.describe_model_card import (
        DescribeModelCardRequest as DescribeModelCardRequest,
    )
    from .operations.describe_model_card_export_job import (
        DescribeModelCardExportJobRequest as DescribeModelCardExportJobRequest,
    )
    from .operations.describe_model_explainability_job_definition import (
        DescribeModelExplainabilityJobDefinitionRequest as DescribeModelExplainabilityJobDefinitionRequest,
    )
    from .operations.describe_model_package import (
        DescribeModelPackageRequest as DescribeModelPackageRequest,
    )
    from .operations.describe_model_package_group import (
        DescribeModelPackageGroupRequest as DescribeModelPackageGroupRequest,
    )
    from .operations.describe_model_quality_job_definition import (
        DescribeModelQualityJobDefinitionRequest as DescribeModelQualityJobDefinitionRequest,
    )
    from .operations.describe_monitoring_schedule import (
        DescribeMonitoringScheduleRequest as DescribeMonitoringScheduleRequest,
    )
    from .operations.describe_notebook_instance import (
        DescribeNotebookInstanceRequest as DescribeNotebookInstanceRequest,
    )
    from .operations.describe_notebook_instance_lifecycle_config import (
        DescribeNotebookInstanceLifecycleConfigRequest as DescribeNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.describe_optimization_job import (
        DescribeOptimizationJobRequest as DescribeOptimizationJobRequest,
    )
    from .operations.describe_partner_app import (
        DescribePartnerAppRequest as DescribePartnerAppRequest,
    )
    from .operations.describe_pipeline import (
        DescribePipelineRequest as DescribePipelineRequest,
    )
    from .operations.describe_pipeline_definition_for_execution import (
        DescribePipelineDefinitionForExecutionRequest as DescribePipelineDefinitionForExecutionRequest,
    )
    from .operations.describe_pipeline_execution import (
        DescribePipelineExecutionRequest as DescribePipelineExecutionRequest,
    )
    from .operations.describe_processing_job import (
        DescribeProcessingJobRequest as DescribeProcessingJobRequest,
    )
    from .operations.describe_project import (
        DescribeProjectRequest as DescribeProjectRequest,
    )
    from .operations.describe_reserved_capacity import (
        DescribeReservedCapacityRequest as DescribeReservedCapacityRequest,
    )
    from .operations.describe_space import (
        DescribeSpaceRequest as DescribeSpaceRequest,
    )
    from .operations.describe_studio_lifecycle_config import (
        DescribeStudioLifecycleConfigRequest as DescribeStudioLifecycleConfigRequest,
    )
    from .operations.describe_subscribed_workteam import (
        DescribeSubscribedWorkteamRequest as DescribeSubscribedWorkteamRequest,
    )
    from .operations.describe_training_job import (
        DescribeTrainingJobRequest as DescribeTrainingJobRequest,
    )
    from .operations.describe_training_plan import (
        DescribeTrainingPlanRequest as DescribeTrainingPlanRequest,
    )
    from .operations.describe_training_plan_extension_history import (
        DescribeTrainingPlanExtensionHistoryRequest as DescribeTrainingPlanExtensionHistoryRequest,
    )
    from .operations.describe_training_session import (
        DescribeTrainingSessionRequest as DescribeTrainingSessionRequest,
    )
    from .operations.describe_transform_job import (
        DescribeTransformJobRequest as DescribeTransformJobRequest,
    )
    from .operations.describe_trial import (
        DescribeTrialRequest as DescribeTrialRequest,
    )
    from .operations.describe_trial_component import (
        DescribeTrialComponentRequest as DescribeTrialComponentRequest,
    )
    from .operations.describe_user_profile import (
        DescribeUserProfileRequest as DescribeUserProfileRequest,
    )
    from .operations.describe_workforce import (
        DescribeWorkforceRequest as DescribeWorkforceRequest,
    )
    from .operations.describe_workteam import (
        DescribeWorkteamRequest as DescribeWorkteamRequest,
    )
    from .operations.detach_cluster_node_volume import (
        DetachClusterNodeVolumeRequest as DetachClusterNodeVolumeRequest,
    )
    from .operations.disable_sagemaker_servicecatalog_portfolio import (
        DisableSagemakerServicecatalogPortfolioRequest as DisableSagemakerServicecatalogPortfolioRequest,
    )
    from .operations.disassociate_trial_component import (
        DisassociateTrialComponentRequest as DisassociateTrialComponentRequest,
    )
    from .operations.enable_sagemaker_servicecatalog_portfolio import (
        EnableSagemakerServicecatalogPortfolioRequest as EnableSagemakerServicecatalogPortfolioRequest,
    )
    from .operations.extend_training_plan import (
        ExtendTrainingPlanRequest as ExtendTrainingPlanRequest,
    )
    from .operations.get_device_fleet_report import (
        GetDeviceFleetReportRequest as GetDeviceFleetReportRequest,
    )
    from .operations.get_endpoint_policy import (
        GetEndpointPolicyRequest as GetEndpointPolicyRequest,
    )
    from .operations.get_lineage_group_policy import (
        GetLineageGroupPolicyRequest as GetLineageGroupPolicyRequest,
    )
    from .operations.get_model_package_group_policy import (
        GetModelPackageGroupPolicyRequest as GetModelPackageGroupPolicyRequest,
    )
    from .operations.get_sagemaker_servicecatalog_portfolio_status import (
        GetSagemakerServicecatalogPortfolioStatusRequest as GetSagemakerServicecatalogPortfolioStatusRequest,
    )
    from .operations.get_scaling_configuration_recommendation import (
        GetScalingConfigurationRecommendationRequest as GetScalingConfigurationRecommendationRequest,
    )
    from .operations.get_search_suggestions import (
        GetSearchSuggestionsRequest as GetSearchSuggestionsRequest,
    )
    from .operations.import_hub_content import (
        ImportHubContentRequest as ImportHubContentRequest,
    )
    from .operations.list_actions import (
        ListActionsRequest as ListActionsRequest,
    )
    from .operations.list_ai_benchmark_jobs import (
        ListAIBenchmarkJobsRequest as ListAIBenchmarkJobsRequest,
    )
    from .operations.list_ai_recommendation_jobs import (
        ListAIRecommendationJobsRequest as ListAIRecommendationJobsRequest,
    )
    from .operations.list_ai_workload_configs import (
        ListAIWorkloadConfigsRequest as ListAIWorkloadConfigsRequest,
    )
    from .operations.list_algorithms import (
        ListAlgorithmsRequest as ListAlgorithmsRequest,
    )
    from .operations.list_aliases import (
        ListAliasesRequest as ListAliasesRequest,
    )
    from .operations.list_app_image_configs import (
        ListAppImageConfigsRequest as ListAppImageConfigsRequest,
    )
    from .operations.list_apps import (
        ListAppsRequest as ListAppsRequest,
    )
    from .operations.list_artifacts import (
        ListArtifactsRequest as ListArtifactsRequest,
    )
    from .operations.list_associations import (
        ListAssociationsRequest as ListAssociationsRequest,
    )
    from .operations.list_auto_ml_jobs import (
        ListAutoMLJobsRequest as ListAutoMLJobsRequest,
    )
    from .operations.list_candidates_for_auto_ml_job import (
        ListCandidatesForAutoMLJobRequest as ListCandidatesForAutoMLJobRequest,
    )
    from .operations.list_cluster_events import (
        ListClusterEventsRequest as ListClusterEventsRequest,
    )
    from .operations.list_cluster_extension_versions import (
        ListClusterExtensionVersionsRequest as ListClusterExtensionVersionsRequest,
    )
    from .operations.list_cluster_extensions import (
        ListClusterExtensionsRequest as ListClusterExtensionsRequest,
    )
    from .operations.list_cluster_nodes import (
        ListClusterNodesRequest as ListClusterNodesRequest,
    )
    from .operations.list_cluster_operations import (
        ListClusterOperationsRequest as ListClusterOperationsRequest,
    )
    from .operations.list_cluster_scheduler_configs import (
        ListClusterSchedulerConfigsRequest as ListClusterSchedulerConfigsRequest,
    )
    from .operations.list_clusters import (
        ListClustersRequest as ListClustersRequest,
    )
    from .operations.list_code_repositories import (
        ListCodeRepositoriesRequest as ListCodeRepositoriesRequest,
    )
    from .operations.list_compilation_jobs import (
        ListCompilationJobsRequest as ListCompilationJobsRequest,
    )
    from .operations.list_compute_quotas import (
        ListComputeQuotasRequest as ListComputeQuotasRequest,
    )
    from .operations.list_contexts import (
        ListContextsRequest as ListContextsRequest,
    )
    from .operations.list_data_quality_job_definitions import (
        ListDataQualityJobDefinitionsRequest as ListDataQualityJobDefinitionsRequest,
    )
    from .operations.list_device_fleets import (
        ListDeviceFleetsRequest as ListDeviceFleetsRequest,
    )
    from .operations.list_devices import (
        ListDevicesRequest as ListDevicesRequest,
    )
    from .operations.list_domains import (
        ListDomainsRequest as ListDomainsRequest,
    )
    from .operations.list_edge_deployment_plans import (
        ListEdgeDeploymentPlansRequest as ListEdgeDeploymentPlansRequest,
    )
    from .operations.list_edge_packaging_jobs import (
        ListEdgePackagingJobsRequest as ListEdgePackagingJobsRequest,
    )
    from .operations.list_endpoint_configs import (
        ListEndpointConfigsRequest as ListEndpointConfigsRequest,
    )
    from .operations.list_endpoints import (
        ListEndpointsRequest as ListEndpointsRequest,
    )
    from .operations.list_experiments import (
        ListExperimentsRequest as ListExperimentsRequest,
    )
    from .operations.list_feature_groups import (
        ListFeatureGroupsRequest as ListFeatureGroupsRequest,
    )
    from .operations.list_flow_definitions import (
        ListFlowDefinitionsRequest as ListFlowDefinitionsRequest,
    )
    from .operations.list_global_inference_gateways import (
        ListGlobalInferenceGatewaysRequest as ListGlobalInferenceGatewaysRequest,
    )
    from .operations.list_hub_content_versions import (
        ListHubContentVersionsRequest as ListHubContentVersionsRequest,
    )
    from .operations.list_hub_contents import (
        ListHubContentsRequest as ListHubContentsRequest,
    )
    from .operations.list_hubs import (
        ListHubsRequest as ListHubsRequest,
    )
    from .operations.list_human_task_uis import (
        ListHumanTaskUisRequest as ListHumanTaskUisRequest,
    )
    from .operations.list_hyper_parameter_tuning_jobs import (
        ListHyperParameterTuningJobsRequest as ListHyperParameterTuningJobsRequest,
    )
    from .operations.list_image_versions import (
        ListImageVersionsRequest as ListImageVersionsRequest,
    )
    from .operations.list_images import (
        ListImagesRequest as ListImagesRequest,
    )
    from .operations.list_inference_components import (
        ListInferenceComponentsRequest as ListInferenceComponentsRequest,
    )
    from .operations.list_inference_experiments import (
        ListInferenceExperimentsRequest as ListInferenceExperimentsRequest,
    )
    from .operations.list_inference_gateways import (
        ListInferenceGatewaysRequest as ListInferenceGatewaysRequest,
    )
    from .operations.list_inference_recommendations_job_steps import (
        ListInferenceRecommendationsJobStepsRequest as ListInferenceRecommendationsJobStepsRequest,
    )
    from .operations.list_inference_recommendations_jobs import (
        ListInferenceRecommendationsJobsRequest as ListInferenceRecommendationsJobsRequest,
    )
    from .operations.list_inference_routers import (
        ListInferenceRoutersRequest as ListInferenceRoutersRequest,
    )
    from .operations.list_job_schema_versions import (
        ListJobSchemaVersionsRequest as ListJobSchemaVersionsRequest,
    )
    from .operations.list_jobs import (
        ListJobsRequest as ListJobsRequest,
    )
    from .operations.list_labeling_jobs import (
        ListLabelingJobsRequest as ListLabelingJobsRequest,
    )
    from .operations.list_labeling_jobs_for_workteam import (
        ListLabelingJobsForWorkteamRequest as ListLabelingJobsForWorkteamRequest,
    )
    from .operations.list_lineage_groups import (
        ListLineageGroupsRequest as ListLineageGroupsRequest,
    )
    from .operations.list_mlflow_apps import (
        ListMlflowAppsRequest as ListMlflowAppsRequest,
    )
    from .operations.list_mlflow_tracking_servers import (
        ListMlflowTrackingServersRequest as ListMlflowTrackingServersRequest,
    )
    from .operations.list_model_bias_job_definitions import (
        ListModelBiasJobDefinitionsRequest as ListModelBiasJobDefinitionsRequest,
    )
    from .operations.list_model_card_export_jobs import (
        ListModelCardExportJobsRequest as ListModelCardExportJobsRequest,
    )
    from .operations.list_model_card_versions import (
        ListModelCardVersionsRequest as ListModelCardVersionsRequest,
    )
    from .operations.list_model_cards import (
        ListModelCardsRequest as ListModelCardsRequest,
    )
    from .operations.list_model_explainability_job_definitions import (
        ListModelExplainabilityJobDefinitionsRequest as ListModelExplainabilityJobDefinitionsRequest,
    )
    from .operations.list_model_metadata import (
        ListModelMetadataRequest as ListModelMetadataRequest,
    )
    from .operations.list_model_package_groups import (
        ListModelPackageGroupsRequest as ListModelPackageGroupsRequest,
    )
    from .operations.list_model_packages import (
        ListModelPackagesRequest as ListModelPackagesRequest,
    )
    from .operations.list_model_quality_job_definitions import (
        ListModelQualityJobDefinitionsRequest as ListModelQualityJobDefinitionsRequest,
    )
    from .operations.list_models import (
        ListModelsRequest as ListModelsRequest,
    )
    from .operations.list_monitoring_alert_history import (
        ListMonitoringAlertHistoryRequest as ListMonitoringAlertHistoryRequest,
    )
    from .operations.list_monitoring_alerts import (
        ListMonitoringAlertsRequest as ListMonitoringAlertsRequest,
    )
    from .operations.list_monitoring_executions import (
        ListMonitoringExecutionsRequest as ListMonitoringExecutionsRequest,
    )
    from .operations.list_monitoring_schedules import (
        ListMonitoringSchedulesRequest as ListMonitoringSchedulesRequest,
    )
    from .operations.list_notebook_instance_lifecycle_configs import (
        ListNotebookInstanceLifecycleConfigsRequest as ListNotebookInstanceLifecycleConfigsRequest,
    )
    from .operations.list_notebook_instances import (
        ListNotebookInstancesRequest as ListNotebookInstancesRequest,
    )
    from .operations.list_optimization_jobs import (
        ListOptimizationJobsRequest as ListOptimizationJobsRequest,
    )
    from .operations.list_partner_apps import (
        ListPartnerAppsRequest as ListPartnerAppsRequest,
    )
    from .operations.list_pipeline_execution_steps import (
        ListPipelineExecutionStepsRequest as ListPipelineExecutionStepsRequest,
    )
    from .operations.list_pipeline_executions import (
        ListPipelineExecutionsRequest as ListPipelineExecutionsRequest,
    )
    from .operations.list_pipeline_parameters_for_execution import (
        ListPipelineParametersForExecutionRequest as ListPipelineParametersForExecutionRequest,
    )
    from .operations.list_pipeline_versions import (
        ListPipelineVersionsRequest as ListPipelineVersionsRequest,
    )
    from .operations.list_pipelines import (
        ListPipelinesRequest as ListPipelinesRequest,
    )
    from .operations.list_processing_jobs import (
        ListProcessingJobsRequest as ListProcessingJobsRequest,
    )
    from .operations.list_projects import (
        ListProjectsRequest as ListProjectsRequest,
    )
    from .operations.list_resource_catalogs import (
        ListResourceCatalogsRequest as ListResourceCatalogsRequest,
    )
    from .operations.list_spaces import (
        ListSpacesRequest as ListSpacesRequest,
    )
    from .operations.list_stage_devices import (
        ListStageDevicesRequest as ListStageDevicesRequest,
    )
    from .operations.list_studio_lifecycle_configs import (
        ListStudioLifecycleConfigsRequest as ListStudioLifecycleConfigsRequest,
    )
    from .operations.list_subscribed_workteams import (
        ListSubscribedWorkteamsRequest as ListSubscribedWorkteamsRequest,
    )
    from .operations.list_tags import (
        ListTagsRequest as ListTagsRequest,
    )
    from .operations.list_training_jobs import (
        ListTrainingJobsRequest as ListTrainingJobsRequest,
    )
    from .operations.list_training_jobs_for_hyper_parameter_tuning_job import (
        ListTrainingJobsForHyperParameterTuningJobRequest as ListTrainingJobsForHyperParameterTuningJobRequest,
    )
    from .operations.list_training_plans import (
        ListTrainingPlansRequest as ListTrainingPlansRequest,
    )
    from .operations.list_training_sessions import (
        ListTrainingSessionsRequest as ListTrainingSessionsRequest,
    )
    from .operations.list_transform_jobs import (
        ListTransformJobsRequest as ListTransformJobsRequest,
    )
    from .operations.list_trial_components import (
        ListTrialComponentsRequest as ListTrialComponentsRequest,
    )
    from .operations.list_trials import (
        ListTrialsRequest as ListTrialsRequest,
    )
    from .operations.list_ultra_servers_by_reserved_capacity import (
        ListUltraServersByReservedCapacityRequest as ListUltraServersByReservedCapacityRequest,
    )
    from .operations.list_user_profiles import (
        ListUserProfilesRequest as ListUserProfilesRequest,
    )
    from .operations.list_workforces import (
        ListWorkforcesRequest as ListWorkforcesRequest,
    )
    from .operations.list_workteams import (
        ListWorkteamsRequest as ListWorkteamsRequest,
    )
    from .operations.move_cluster_nodes import (
        MoveClusterNodesRequest as MoveClusterNodesRequest,
    )
    from .operations.put_endpoint_policy import (
        PutEndpointPolicyRequest as PutEndpointPolicyRequest,
    )
    from .operations.put_model_package_group_policy import (
        PutModelPackageGroupPolicyRequest as PutModelPackageGroupPolicyRequest,
    )
    from .operations.query_lineage import (
        QueryLineageRequest as QueryLineageRequest,
    )
    from .operations.register_devices import (
        RegisterDevicesRequest as RegisterDevicesRequest,
    )
    from .operations.remove_inference_gateway import (
        RemoveInferenceGatewayRequest as RemoveInferenceGatewayRequest,
    )
    from .operations.render_ui_template import (
        RenderUiTemplateRequest as RenderUiTemplateRequest,
    )
    from .operations.retry_pipeline_execution import (
        RetryPipelineExecutionRequest as RetryPipelineExecutionRequest,
    )
    from .operations.search import (
        SearchRequest as SearchRequest,
    )
    from .operations.search_training_plan_offerings import (
        SearchTrainingPlanOfferingsRequest as SearchTrainingPlanOfferingsRequest,
    )
    from .operations.send_pipeline_execution_step_failure import (
        SendPipelineExecutionStepFailureRequest as SendPipelineExecutionStepFailureRequest,
    )
    from .operations.send_pipeline_execution_step_success import (
        SendPipelineExecutionStepSuccessRequest as SendPipelineExecutionStepSuccessRequest,
    )
    from .operations.start_cluster_health_check import (
        StartClusterHealthCheckRequest as StartClusterHealthCheckRequest,
    )
    from .operations.start_edge_deployment_stage import (
        StartEdgeDeploymentStageRequest as StartEdgeDeploymentStageRequest,
    )
    from .operations.start_inference_experiment import (
        StartInferenceExperimentRequest as StartInferenceExperimentRequest,
    )
    from .operations.start_mlflow_tracking_server import (
        StartMlflowTrackingServerRequest as StartMlflowTrackingServerRequest,
    )
    from .operations.start_monitoring_schedule import (
        StartMonitoringScheduleRequest as StartMonitoringScheduleRequest,
    )
    from .operations.start_notebook_instance import (
        StartNotebookInstanceRequest as StartNotebookInstanceRequest,
    )
    from .operations.start_pipeline_execution import (
        StartPipelineExecutionRequest as StartPipelineExecutionRequest,
    )
    from .operations.start_session import (
        StartSessionRequest as StartSessionRequest,
    )
    from .operations.stop_ai_benchmark_job import (
        StopAIBenchmarkJobRequest as StopAIBenchmarkJobRequest,
    )
    from .operations.stop_ai_recommendation_job import (
        StopAIRecommendationJobRequest as StopAIRecommendationJobRequest,
    )
    from .operations.stop_auto_ml_job import (
        StopAutoMLJobRequest as StopAutoMLJobRequest,
    )
    from .operations.stop_compilation_job import (
        StopCompilationJobRequest as StopCompilationJobRequest,
    )
    from .operations.stop_edge_deployment_stage import (
        StopEdgeDeploymentStageRequest as StopEdgeDeploymentStageRequest,
    )
    from .operations.stop_edge_packaging_job import (
        StopEdgePackagingJobRequest as StopEdgePackagingJobRequest,
    )
    from .operations.stop_hyper_parameter_tuning_job import (
        StopHyperParameterTuningJobRequest as StopHyperParameterTuningJobRequest,
    )
    from .operations.stop_inference_experiment import (
        StopInferenceExperimentRequest as StopInferenceExperimentRequest,
    )
    from .operations.stop_inference_recommendations_job import (
        StopInferenceRecommendationsJobRequest as StopInferenceRecommendationsJobRequest,
    )
    from .operations.stop_job import (
        StopJobRequest as StopJobRequest,
    )
    from .operations.stop_labeling_job import (
        StopLabelingJobRequest as StopLabelingJobRequest,
    )
    from .operations.stop_mlflow_tracking_server import (
        StopMlflowTrackingServerRequest as StopMlflowTrackingServerRequest,
    )
    from .operations.stop_monitoring_schedule import (
        StopMonitoringScheduleRequest as StopMonitoringScheduleRequest,
    )
    from .operations.stop_notebook_instance import (
        StopNotebookInstanceRequest as StopNotebookInstanceRequest,
    )
    from .operations.stop_optimization_job import (
        StopOptimizationJobRequest as StopOptimizationJobRequest,
    )
    from .operations.stop_pipeline_execution import (
        StopPipelineExecutionRequest as StopPipelineExecutionRequest,
    )
    from .operations.stop_processing_job import (
        StopProcessingJobRequest as StopProcessingJobRequest,
    )
    from .operations.stop_training_job import (
        StopTrainingJobRequest as StopTrainingJobRequest,
    )
    from .operations.stop_training_session import (
        StopTrainingSessionRequest as StopTrainingSessionRequest,
    )
    from .operations.stop_transform_job import (
        StopTransformJobRequest as StopTransformJobRequest,
    )
    from .operations.update_action import (
        UpdateActionRequest as UpdateActionRequest,
    )
    from .operations.update_app_image_config import (
        UpdateAppImageConfigRequest as UpdateAppImageConfigRequest,
    )
    from .operations.update_artifact import (
        UpdateArtifactRequest as UpdateArtifactRequest,
    )
    from .operations.update_cluster import (
        UpdateClusterRequest as UpdateClusterRequest,
    )
    from .operations.update_cluster_extension import (
        UpdateClusterExtensionRequest as UpdateClusterExtensionRequest,
    )
    from .operations.update_cluster_scheduler_config import (
        UpdateClusterSchedulerConfigRequest as UpdateClusterSchedulerConfigRequest,
    )
    from .operations.update_cluster_software import (
        UpdateClusterSoftwareRequest as UpdateClusterSoftwareRequest,
    )
    from .operations.update_code_repository import (
        UpdateCodeRepositoryRequest as UpdateCodeRepositoryRequest,
    )
    from .operations.update_compute_quota import (
        UpdateComputeQuotaRequest as UpdateComputeQuotaRequest,
    )
    from .operations.update_context import (
        UpdateContextRequest as UpdateContextRequest,
    )
    from .operations.update_device_fleet import (
        UpdateDeviceFleetRequest as UpdateDeviceFleetRequest,
    )
    from .operations.update_devices import (
        UpdateDevicesRequest as UpdateDevicesRequest,
    )
    from .operations.update_domain import (
        UpdateDomainRequest as UpdateDomainRequest,
    )
    from .operations.update_endpoint import (
        UpdateEndpointRequest as UpdateEndpointRequest,
    )
    from .operations.update_endpoint_weights_and_capacities import (
        UpdateEndpointWeightsAndCapacitiesRequest as UpdateEndpointWeightsAndCapacitiesRequest,
    )
    from .operations.update_experiment import (
        UpdateExperimentRequest as UpdateExperimentRequest,
    )
    from .operations.update_feature_group import (
        UpdateFeatureGroupRequest as UpdateFeatureGroupRequest,
    )
    from .operations.update_feature_metadata import (
        UpdateFeatureMetadataRequest as UpdateFeatureMetadataRequest,
    )
    from .operations.update_global_inference_gateway import (
        UpdateGlobalInferenceGatewayRequest as UpdateGlobalInferenceGatewayRequest,
    )
    from .operations.update_hub import (
        UpdateHubRequest as UpdateHubRequest,
    )
    from .operations.update_hub_content import (
        UpdateHubContentRequest as UpdateHubContentRequest,
    )
    from .operations.update_hub_content_reference import (
        UpdateHubContentReferenceRequest as UpdateHubContentReferenceRequest,
    )
    from .operations.update_image import (
        UpdateImageRequest as UpdateImageRequest,
    )
    from .operations.update_image_version import (
        UpdateImageVersionRequest as UpdateImageVersionRequest,
    )
    from .operations.update_inference_component import (
        UpdateInferenceComponentRequest as UpdateInferenceComponentRequest,
    )
    from .operations.update_inference_component_runtime_config import (
        UpdateInferenceComponentRuntimeConfigRequest as UpdateInferenceComponentRuntimeConfigRequest,
    )
    from .operations.update_inference_experiment import (
        UpdateInferenceExperimentRequest as UpdateInferenceExperimentRequest,
    )
    from .operations.update_inference_router import (
        UpdateInferenceRouterRequest as UpdateInferenceRouterRequest,
    )
    from .operations.update_mlflow_app import (
        UpdateMlflowAppRequest as UpdateMlflowAppRequest,
    )
    from .operations.update_mlflow_tracking_server import (
        UpdateMlflowTrackingServerRequest as UpdateMlflowTrackingServerRequest,
    )
    from .operations.update_model_card import (
        UpdateModelCardRequest as UpdateModelCardRequest,
    )
    from .operations.update_model_package import (
        UpdateModelPackageRequest as UpdateModelPackageRequest,
    )
    from .operations.update_monitoring_alert import (
        UpdateMonitoringAlertRequest as UpdateMonitoringAlertRequest,
    )
    from .operations.update_monitoring_schedule import (
        UpdateMonitoringScheduleRequest as UpdateMonitoringScheduleRequest,
    )
    from .operations.update_notebook_instance import (
        UpdateNotebookInstanceRequest as UpdateNotebookInstanceRequest,
    )
    from .operations.update_notebook_instance_lifecycle_config import (
        UpdateNotebookInstanceLifecycleConfigRequest as UpdateNotebookInstanceLifecycleConfigRequest,
    )
    from .operations.update_partner_app import (
        UpdatePartnerAppRequest as UpdatePartnerAppRequest,
    )
    from .operations.update_pipeline import (
        UpdatePipelineRequest as UpdatePipelineRequest,
    )
    from .operations.update_pipeline_execution import (
        UpdatePipelineExecutionRequest as UpdatePipelineExecutionRequest,
    )
    from .operations.update_pipeline_version import (
        UpdatePipelineVersionRequest as UpdatePipelineVersionRequest,
    )
    from .operations.update_project import (
        UpdateProjectRequest as UpdateProjectRequest,
    )
    from .operations.update_space import (
        UpdateSpaceRequest as UpdateSpaceRequest,
    )
    from .operations.update_training_job import (
        UpdateTrainingJobRequest as UpdateTrainingJobRequest,
    )
    from .operations.update_trial import (
        UpdateTrialRequest as UpdateTrialRequest,
    )
    from .operations.update_trial_component import (
        UpdateTrialComponentRequest as UpdateTrialComponentRequest,
    )
    from .operations.update_user_profile import (
        UpdateUserProfileRequest as UpdateUserProfileRequest,
    )
    from .operations.update_workforce import (
        UpdateWorkforceRequest as UpdateWorkforceRequest,
    )
    from .operations.update_workteam import (
        UpdateWorkteamRequest as UpdateWorkteamRequest,
    )
