"""The requests of Amazon SageMaker Service, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import frozen

from .._runtime.shapes import Request, StatusOrGoneRequest, StatusRequest
from .enums import (
    AIBenchmarkJobStatus,
    AIBenchmarkJobStatusLike,
    AIRecommendationJobStatus,
    AIRecommendationJobStatusLike,
    AccountDefaultStatus,
    AccountDefaultStatusLike,
    ActionStatus,
    ActionStatusLike,
    ActivationState,
    ActivationStateLike,
    AlgorithmSortBy,
    AlgorithmSortByLike,
    AlgorithmStatusLike,
    AppImageConfigSortKey,
    AppImageConfigSortKeyLike,
    AppNetworkAccessType,
    AppNetworkAccessTypeLike,
    AppSecurityGroupManagement,
    AppSecurityGroupManagementLike,
    AppSortKey,
    AppSortKeyLike,
    AppStatusLike,
    AppType,
    AppTypeLike,
    AssociationEdgeType,
    AssociationEdgeTypeLike,
    AuthMode,
    AuthModeLike,
    AutoMLJobStatus,
    AutoMLJobStatusLike,
    AutoMLSortBy,
    AutoMLSortByLike,
    AutoMLSortOrder,
    AutoMLSortOrderLike,
    BatchStrategy,
    BatchStrategyLike,
    CandidateSortBy,
    CandidateSortByLike,
    CandidateStatus,
    CandidateStatusLike,
    ClusterEventResourceType,
    ClusterEventResourceTypeLike,
    ClusterInstanceStatusLike,
    ClusterNodeProvisioningMode,
    ClusterNodeProvisioningModeLike,
    ClusterNodeRecovery,
    ClusterNodeRecoveryLike,
    ClusterOperationSortBy,
    ClusterOperationSortByLike,
    ClusterOperationStatus,
    ClusterOperationStatusLike,
    ClusterOperationType,
    ClusterOperationTypeLike,
    ClusterSortBy,
    ClusterSortByLike,
    ClusterStatusLike,
    CodeRepositorySortBy,
    CodeRepositorySortByLike,
    CodeRepositorySortOrder,
    CodeRepositorySortOrderLike,
    CompilationJobStatus,
    CompilationJobStatusLike,
    CrossAccountFilterOption,
    CrossAccountFilterOptionLike,
    DirectInternetAccess,
    DirectInternetAccessLike,
    Direction,
    DirectionLike,
    DomainStatusLike,
    EdgePackagingJobStatus,
    EdgePackagingJobStatusLike,
    EndpointConfigSortKey,
    EndpointConfigSortKeyLike,
    EndpointSortKey,
    EndpointSortKeyLike,
    EndpointStatus,
    EndpointStatusLike,
    EventSortBy,
    EventSortByLike,
    ExecutionStatus,
    ExecutionStatusLike,
    ExtensionStatusLike,
    FeatureGroupSortBy,
    FeatureGroupSortByLike,
    FeatureGroupSortOrder,
    FeatureGroupSortOrderLike,
    FeatureGroupStatus,
    FeatureGroupStatusLike,
    FlowDefinitionStatusLike,
    GlobalInferenceGatewayStatusLike,
    HomeEfsFileSystemCreation,
    HomeEfsFileSystemCreationLike,
    HubContentSortBy,
    HubContentSortByLike,
    HubContentStatusLike,
    HubContentSupportStatus,
    HubContentSupportStatusLike,
    HubContentType,
    HubContentTypeLike,
    HubSortBy,
    HubSortByLike,
    HubStatusLike,
    HumanTaskUiStatusLike,
    HyperParameterTuningJobSortByOptions,
    HyperParameterTuningJobSortByOptionsLike,
    HyperParameterTuningJobStatus,
    HyperParameterTuningJobStatusLike,
    IPAddressType,
    IPAddressTypeLike,
    ImageSortBy,
    ImageSortByLike,
    ImageSortOrder,
    ImageSortOrderLike,
    ImageStatusLike,
    ImageVersionSortBy,
    ImageVersionSortByLike,
    ImageVersionSortOrder,
    ImageVersionSortOrderLike,
    ImageVersionStatusLike,
    IncludedData,
    IncludedDataLike,
    InferenceComponentSortKey,
    InferenceComponentSortKeyLike,
    InferenceComponentStatus,
    InferenceComponentStatusLike,
    InferenceExperimentStatus,
    InferenceExperimentStatusLike,
    InferenceExperimentStopDesiredState,
    InferenceExperimentStopDesiredStateLike,
    InferenceExperimentType,
    InferenceExperimentTypeLike,
    InferenceRouterStatusLike,
    InstanceType,
    InstanceTypeLike,
    JobCategory,
    JobCategoryLike,
    JobStatus,
    JobStatusLike,
    JobType,
    JobTypeLike,
    LabelingJobStatus,
    LabelingJobStatusLike,
    ListAIBenchmarkJobsSortBy,
    ListAIBenchmarkJobsSortByLike,
    ListAIRecommendationJobsSortBy,
    ListAIRecommendationJobsSortByLike,
    ListAIWorkloadConfigsSortBy,
    ListAIWorkloadConfigsSortByLike,
    ListCompilationJobsSortBy,
    ListCompilationJobsSortByLike,
    ListDeviceFleetsSortBy,
    ListDeviceFleetsSortByLike,
    ListEdgeDeploymentPlansSortBy,
    ListEdgeDeploymentPlansSortByLike,
    ListEdgePackagingJobsSortBy,
    ListEdgePackagingJobsSortByLike,
    ListInferenceRecommendationsJobsSortBy,
    ListInferenceRecommendationsJobsSortByLike,
    ListLabelingJobsForWorkteamSortByOptions,
    ListLabelingJobsForWorkteamSortByOptionsLike,
    ListOptimizationJobsSortBy,
    ListOptimizationJobsSortByLike,
    ListWorkforcesSortByOptions,
    ListWorkforcesSortByOptionsLike,
    ListWorkteamsSortByOptions,
    ListWorkteamsSortByOptionsLike,
    ManagedStorageType,
    ManagedStorageTypeLike,
    MlflowAppStatus,
    MlflowAppStatusLike,
    ModelApprovalStatus,
    ModelApprovalStatusLike,
    ModelCardExportJobSortBy,
    ModelCardExportJobSortByLike,
    ModelCardExportJobSortOrder,
    ModelCardExportJobSortOrderLike,
    ModelCardExportJobStatus,
    ModelCardExportJobStatusLike,
    ModelCardSortBy,
    ModelCardSortByLike,
    ModelCardSortOrder,
    ModelCardSortOrderLike,
    ModelCardStatus,
    ModelCardStatusLike,
    ModelCardVersionSortBy,
    ModelCardVersionSortByLike,
    ModelPackageGroupSortBy,
    ModelPackageGroupSortByLike,
    ModelPackageGroupStatusLike,
    ModelPackageRegistrationType,
    ModelPackageRegistrationTypeLike,
    ModelPackageSortBy,
    ModelPackageSortByLike,
    ModelPackageStatusLike,
    ModelPackageType,
    ModelPackageTypeLike,
    ModelRegistrationMode,
    ModelRegistrationModeLike,
    ModelSortKey,
    ModelSortKeyLike,
    ModelVariantAction,
    ModelVariantActionLike,
    MonitoringAlertHistorySortKey,
    MonitoringAlertHistorySortKeyLike,
    MonitoringAlertStatus,
    MonitoringAlertStatusLike,
    MonitoringExecutionSortKey,
    MonitoringExecutionSortKeyLike,
    MonitoringJobDefinitionSortKey,
    MonitoringJobDefinitionSortKeyLike,
    MonitoringScheduleSortKey,
    MonitoringScheduleSortKeyLike,
    MonitoringType,
    MonitoringTypeLike,
    NotebookInstanceAcceleratorType,
    NotebookInstanceAcceleratorTypeLike,
    NotebookInstanceLifecycleConfigSortKey,
    NotebookInstanceLifecycleConfigSortKeyLike,
    NotebookInstanceLifecycleConfigSortOrder,
    NotebookInstanceLifecycleConfigSortOrderLike,
    NotebookInstanceSortKey,
    NotebookInstanceSortKeyLike,
    NotebookInstanceSortOrder,
    NotebookInstanceSortOrderLike,
    NotebookInstanceStatus,
    NotebookInstanceStatusLike,
    OfflineStoreStatusValue,
    OfflineStoreStatusValueLike,
    OptimizationJobDeploymentInstanceType,
    OptimizationJobDeploymentInstanceTypeLike,
    OptimizationJobStatus,
    OptimizationJobStatusLike,
    OrderKey,
    OrderKeyLike,
    PartnerAppAuthType,
    PartnerAppAuthTypeLike,
    PartnerAppStatusLike,
    PartnerAppType,
    PartnerAppTypeLike,
    PipelineExecutionStatusLike,
    PipelineManagedBy,
    PipelineManagedByLike,
    PipelineStatusLike,
    ProblemType,
    ProblemTypeLike,
    ProcessingJobStatus,
    ProcessingJobStatusLike,
    Processor,
    ProcessorLike,
    ProjectSortBy,
    ProjectSortByLike,
    ProjectSortOrder,
    ProjectSortOrderLike,
    ProjectStatusLike,
    RecommendationJobStatus,
    RecommendationJobStatusLike,
    RecommendationJobType,
    RecommendationJobTypeLike,
    RecommendationStepType,
    RecommendationStepTypeLike,
    ReservedCapacityInstanceType,
    ReservedCapacityInstanceTypeLike,
    ReservedCapacityStatusLike,
    ResourceCatalogSortBy,
    ResourceCatalogSortByLike,
    ResourceCatalogSortOrder,
    ResourceCatalogSortOrderLike,
    ResourceType,
    ResourceTypeLike,
    RootAccess,
    RootAccessLike,
    SageMakerResourceName,
    SageMakerResourceNameLike,
    ScheduleStatus,
    ScheduleStatusLike,
    SchedulerResourceStatus,
    SchedulerResourceStatusLike,
    SearchSortOrder,
    SearchSortOrderLike,
    SkipModelValidation,
    SkipModelValidationLike,
    SortActionsBy,
    SortActionsByLike,
    SortArtifactsBy,
    SortArtifactsByLike,
    SortAssociationsBy,
    SortAssociationsByLike,
    SortBy,
    SortByLike,
    SortClusterSchedulerConfigBy,
    SortClusterSchedulerConfigByLike,
    SortContextsBy,
    SortContextsByLike,
    SortExperimentsBy,
    SortExperimentsByLike,
    SortInferenceExperimentsBy,
    SortInferenceExperimentsByLike,
    SortLineageGroupsBy,
    SortLineageGroupsByLike,
    SortMlflowAppBy,
    SortMlflowAppByLike,
    SortOrder,
    SortOrderLike,
    SortPipelineExecutionsBy,
    SortPipelineExecutionsByLike,
    SortPipelinesBy,
    SortPipelinesByLike,
    SortQuotaBy,
    SortQuotaByLike,
    SortTrackingServerBy,
    SortTrackingServerByLike,
    SortTrialComponentsBy,
    SortTrialComponentsByLike,
    SortTrialsBy,
    SortTrialsByLike,
    SpaceSortKey,
    SpaceSortKeyLike,
    SpaceStatusLike,
    StudioLifecycleConfigAppType,
    StudioLifecycleConfigAppTypeLike,
    StudioLifecycleConfigSortKey,
    StudioLifecycleConfigSortKeyLike,
    TagPropagation,
    TagPropagationLike,
    TrackingServerSize,
    TrackingServerSizeLike,
    TrackingServerStatus,
    TrackingServerStatusLike,
    TrainingJobSortByOptions,
    TrainingJobSortByOptionsLike,
    TrainingJobStatus,
    TrainingJobStatusLike,
    TrainingPlanSortBy,
    TrainingPlanSortByLike,
    TrainingPlanSortOrder,
    TrainingPlanSortOrderLike,
    TrainingPlanStatusLike,
    TrainingSessionStatus,
    TrainingSessionStatusLike,
    TransformJobStatus,
    TransformJobStatusLike,
    UserProfileSortKey,
    UserProfileSortKeyLike,
    UserProfileStatusLike,
    VendorGuidance,
    VendorGuidanceLike,
    WarmPoolResourceStatus,
    WarmPoolResourceStatusLike,
    WorkforceIpAddressType,
    WorkforceIpAddressTypeLike,
    WorkforceStatusLike,
)
from .responses import (
    AddAssociationResponse,
    AddInferenceGatewayResponse,
    AddTagsResponse,
    AssociateTrialComponentResponse,
    AttachClusterNodeNetworkInterfaceResponse,
    AttachClusterNodeVolumeResponse,
    BatchAddClusterNodesResponse,
    BatchDeleteClusterNodesResponse,
    BatchDescribeModelPackageResponse,
    BatchRebootClusterNodesResponse,
    BatchReplaceClusterNodesResponse,
    CreateAIBenchmarkJobResponse,
    CreateAIRecommendationJobResponse,
    CreateAIWorkloadConfigResponse,
    CreateActionResponse,
    CreateAlgorithmResponse,
    CreateAppImageConfigResponse,
    CreateAppResponse,
    CreateArtifactResponse,
    CreateAutoMLJobResponse,
    CreateAutoMLJobV2Response,
    CreateClusterExtensionResponse,
    CreateClusterResponse,
    CreateClusterSchedulerConfigResponse,
    CreateCodeRepositoryResponse,
    CreateCompilationJobResponse,
    CreateComputeQuotaResponse,
    CreateContextResponse,
    CreateDataQualityJobDefinitionResponse,
    CreateDeviceFleetResponse,
    CreateDomainResponse,
    CreateEdgeDeploymentPlanResponse,
    CreateEdgeDeploymentStageResponse,
    CreateEdgePackagingJobResponse,
    CreateEndpointConfigResponse,
    CreateEndpointResponse,
    CreateExperimentResponse,
    CreateFeatureGroupResponse,
    CreateFlowDefinitionResponse,
    CreateGlobalInferenceGatewayResponse,
    CreateHubContentPresignedUrlsResponse,
    CreateHubContentReferenceResponse,
    CreateHubResponse,
    CreateHumanTaskUiResponse,
    CreateHyperParameterTuningJobResponse,
    CreateImageResponse,
    CreateImageVersionResponse,
    CreateInferenceComponentResponse,
    CreateInferenceExperimentResponse,
    CreateInferenceRecommendationsJobResponse,
    CreateInferenceRouterResponse,
    CreateJobResponse,
    CreateLabelingJobResponse,
    CreateMlflowAppResponse,
    CreateMlflowTrackingServerResponse,
    CreateModelBiasJobDefinitionResponse,
    CreateModelCardExportJobResponse,
    CreateModelCardResponse,
    CreateModelExplainabilityJobDefinitionResponse,
    CreateModelPackageGroupResponse,
    CreateModelPackageResponse,
    CreateModelQualityJobDefinitionResponse,
    CreateModelResponse,
    CreateMonitoringScheduleResponse,
    CreateNotebookInstanceLifecycleConfigResponse,
    CreateNotebookInstanceResponse,
    CreateOptimizationJobResponse,
    CreatePartnerAppPresignedUrlResponse,
    CreatePartnerAppResponse,
    CreatePipelineResponse,
    CreatePresignedDomainUrlResponse,
    CreatePresignedMlflowAppUrlResponse,
    CreatePresignedMlflowTrackingServerUrlResponse,
    CreatePresignedNotebookInstanceUrlResponse,
    CreateProcessingJobResponse,
    CreateProjectResponse,
    CreateSpaceResponse,
    CreateStudioLifecycleConfigResponse,
    CreateTrainingJobResponse,
    CreateTrainingPlanResponse,
    CreateTrainingSessionResponse,
    CreateTransformJobResponse,
    CreateTrialComponentResponse,
    CreateTrialResponse,
    CreateUserProfileResponse,
    CreateWorkforceResponse,
    CreateWorkteamResponse,
    DeleteAIBenchmarkJobResponse,
    DeleteAIRecommendationJobResponse,
    DeleteAIWorkloadConfigResponse,
    DeleteActionResponse,
    DeleteAlgorithmResponse,
    DeleteAppImageConfigResponse,
    DeleteAppResponse,
    DeleteArtifactResponse,
    DeleteAssociationResponse,
    DeleteClusterExtensionResponse,
    DeleteClusterResponse,
    DeleteClusterSchedulerConfigResponse,
    DeleteCodeRepositoryResponse,
    DeleteCompilationJobResponse,
    DeleteComputeQuotaResponse,
    DeleteContextResponse,
    DeleteDataQualityJobDefinitionResponse,
    DeleteDeviceFleetResponse,
    DeleteDomainResponse,
    DeleteEdgeDeploymentPlanResponse,
    DeleteEdgeDeploymentStageResponse,
    DeleteEndpointConfigResponse,
    DeleteEndpointPolicyResponse,
    DeleteEndpointResponse,
    DeleteExperimentResponse,
    DeleteFeatureGroupResponse,
    DeleteFlowDefinitionResponse,
    DeleteGlobalInferenceGatewayResponse,
    DeleteHubContentReferenceResponse,
    DeleteHubContentResponse,
    DeleteHubResponse,
    DeleteHumanTaskUiResponse,
    DeleteHyperParameterTuningJobResponse,
    DeleteImageResponse,
    DeleteImageVersionResponse,
    DeleteInferenceComponentResponse,
    DeleteInferenceExperimentResponse,
    DeleteInferenceRouterResponse,
    DeleteJobResponse,
    DeleteMlflowAppResponse,
    DeleteMlflowTrackingServerResponse,
    DeleteModelBiasJobDefinitionResponse,
    DeleteModelCardResponse,
    DeleteModelExplainabilityJobDefinitionResponse,
    DeleteModelPackageGroupPolicyResponse,
    DeleteModelPackageGroupResponse,
    DeleteModelPackageResponse,
    DeleteModelQualityJobDefinitionResponse,
    DeleteModelResponse,
    DeleteMonitoringScheduleResponse,
    DeleteNotebookInstanceLifecycleConfigResponse,
    DeleteNotebookInstanceResponse,
    DeleteOptimizationJobResponse,
    DeletePartnerAppResponse,
    DeletePipelineResponse,
    DeleteProcessingJobResponse,
    DeleteProjectResponse,
    DeleteSpaceResponse,
    DeleteStudioLifecycleConfigResponse,
    DeleteTagsResponse,
    DeleteTrainingJobResponse,
    DeleteTrainingSessionResponse,
    DeleteTrialComponentResponse,
    DeleteTrialResponse,
    DeleteUserProfileResponse,
    DeleteWorkforceResponse,
    DeleteWorkteamResponse,
    DeregisterDevicesResponse,
    DescribeAIBenchmarkJobResponse,
    DescribeAIRecommendationJobResponse,
    DescribeAIWorkloadConfigResponse,
    DescribeActionResponse,
    DescribeAlgorithmResponse,
    DescribeAppImageConfigResponse,
    DescribeAppResponse,
    DescribeArtifactResponse,
    DescribeAutoMLJobResponse,
    DescribeAutoMLJobV2Response,
    DescribeClusterEventResponse,
    DescribeClusterExtensionResponse,
    DescribeClusterNodeResponse,
    DescribeClusterOperationResponse,
    DescribeClusterResponse,
    DescribeClusterSchedulerConfigResponse,
    DescribeCodeRepositoryResponse,
    DescribeCompilationJobResponse,
    DescribeComputeQuotaResponse,
    DescribeContextResponse,
    DescribeDataQualityJobDefinitionResponse,
    DescribeDeviceFleetResponse,
    DescribeDeviceResponse,
    DescribeDomainResponse,
    DescribeEdgeDeploymentPlanResponse,
    DescribeEdgePackagingJobResponse,
    DescribeEndpointConfigResponse,
    DescribeEndpointResponse,
    DescribeExperimentResponse,
    DescribeFeatureGroupResponse,
    DescribeFeatureMetadataResponse,
    DescribeFlowDefinitionResponse,
    DescribeGlobalInferenceGatewayResponse,
    DescribeHubContentResponse,
    DescribeHubResponse,
    DescribeHumanTaskUiResponse,
    DescribeHyperParameterTuningJobResponse,
    DescribeImageResponse,
    DescribeImageVersionResponse,
    DescribeInferenceComponentResponse,
    DescribeInferenceExperimentResponse,
    DescribeInferenceRecommendationsJobResponse,
    DescribeInferenceRouterResponse,
    DescribeJobResponse,
    DescribeJobSchemaVersionResponse,
    DescribeLabelingJobResponse,
    DescribeLineageGroupResponse,
    DescribeMlflowAppResponse,
    DescribeMlflowTrackingServerResponse,
    DescribeModelBiasJobDefinitionResponse,
    DescribeModelCardExportJobResponse,
    DescribeModelCardResponse,
    DescribeModelExplainabilityJobDefinitionResponse,
    DescribeModelPackageGroupResponse,
    DescribeModelPackageResponse,
    DescribeModelQualityJobDefinitionResponse,
    DescribeModelResponse,
    DescribeMonitoringScheduleResponse,
    DescribeNotebookInstanceLifecycleConfigResponse,
    DescribeNotebookInstanceResponse,
    DescribeOptimizationJobResponse,
    DescribePartnerAppResponse,
    DescribePipelineDefinitionForExecutionResponse,
    DescribePipelineExecutionResponse,
    DescribePipelineResponse,
    DescribeProcessingJobResponse,
    DescribeProjectResponse,
    DescribeReservedCapacityResponse,
    DescribeSpaceResponse,
    DescribeStudioLifecycleConfigResponse,
    DescribeSubscribedWorkteamResponse,
    DescribeTrainingJobResponse,
    DescribeTrainingPlanExtensionHistoryResponse,
    DescribeTrainingPlanResponse,
    DescribeTrainingSessionResponse,
    DescribeTransformJobResponse,
    DescribeTrialComponentResponse,
    DescribeTrialResponse,
    DescribeUserProfileResponse,
    DescribeWorkforceResponse,
    DescribeWorkteamResponse,
    DetachClusterNodeVolumeResponse,
    DisableSagemakerServicecatalogPortfolioResponse,
    DisassociateTrialComponentResponse,
    EnableSagemakerServicecatalogPortfolioResponse,
    ExtendTrainingPlanResponse,
    GetDeviceFleetReportResponse,
    GetEndpointPolicyResponse,
    GetLineageGroupPolicyResponse,
    GetModelPackageGroupPolicyResponse,
    GetSagemakerServicecatalogPortfolioStatusResponse,
    GetScalingConfigurationRecommendationResponse,
    GetSearchSuggestionsResponse,
    ImportHubContentResponse,
    ListAIBenchmarkJobsResponse,
    ListAIRecommendationJobsResponse,
    ListAIWorkloadConfigsResponse,
    ListActionsResponse,
    ListAlgorithmsResponse,
    ListAliasesResponse,
    ListAppImageConfigsResponse,
    ListAppsResponse,
    ListArtifactsResponse,
    ListAssociationsResponse,
    ListAutoMLJobsResponse,
    ListCandidatesForAutoMLJobResponse,
    ListClusterEventsResponse,
    ListClusterExtensionVersionsResponse,
    ListClusterExtensionsResponse,
    ListClusterNodesResponse,
    ListClusterOperationsResponse,
    ListClusterSchedulerConfigsResponse,
    ListClustersResponse,
    ListCodeRepositoriesResponse,
    ListCompilationJobsResponse,
    ListComputeQuotasResponse,
    ListContextsResponse,
    ListDataQualityJobDefinitionsResponse,
    ListDeviceFleetsResponse,
    ListDevicesResponse,
    ListDomainsResponse,
    ListEdgeDeploymentPlansResponse,
    ListEdgePackagingJobsResponse,
    ListEndpointConfigsResponse,
    ListEndpointsResponse,
    ListExperimentsResponse,
    ListFeatureGroupsResponse,
    ListFlowDefinitionsResponse,
    ListGlobalInferenceGatewaysResponse,
    ListHubContentVersionsResponse,
    ListHubContentsResponse,
    ListHubsResponse,
    ListHumanTaskUisResponse,
    ListHyperParameterTuningJobsResponse,
    ListImageVersionsResponse,
    ListImagesResponse,
    ListInferenceComponentsResponse,
    ListInferenceExperimentsResponse,
    ListInferenceGatewaysResponse,
    ListInferenceRecommendationsJobStepsResponse,
    ListInferenceRecommendationsJobsResponse,
    ListInferenceRoutersResponse,
    ListJobSchemaVersionsResponse,
    ListJobsResponse,
    ListLabelingJobsForWorkteamResponse,
    ListLabelingJobsResponse,
    ListLineageGroupsResponse,
    ListMlflowAppsResponse,
    ListMlflowTrackingServersResponse,
    ListModelBiasJobDefinitionsResponse,
    ListModelCardExportJobsResponse,
    ListModelCardVersionsResponse,
    ListModelCardsResponse,
    ListModelExplainabilityJobDefinitionsResponse,
    ListModelMetadataResponse,
    ListModelPackageGroupsResponse,
    ListModelPackagesResponse,
    ListModelQualityJobDefinitionsResponse,
    ListModelsResponse,
    ListMonitoringAlertHistoryResponse,
    ListMonitoringAlertsResponse,
    ListMonitoringExecutionsResponse,
    ListMonitoringSchedulesResponse,
    ListNotebookInstanceLifecycleConfigsResponse,
    ListNotebookInstancesResponse,
    ListOptimizationJobsResponse,
    ListPartnerAppsResponse,
    ListPipelineExecutionStepsResponse,
    ListPipelineExecutionsResponse,
    ListPipelineParametersForExecutionResponse,
    ListPipelineVersionsResponse,
    ListPipelinesResponse,
    ListProcessingJobsResponse,
    ListProjectsResponse,
    ListResourceCatalogsResponse,
    ListSpacesResponse,
    ListStageDevicesResponse,
    ListStudioLifecycleConfigsResponse,
    ListSubscribedWorkteamsResponse,
    ListTagsResponse,
    ListTrainingJobsForHyperParameterTuningJobResponse,
    ListTrainingJobsResponse,
    ListTrainingPlansResponse,
    ListTrainingSessionsResponse,
    ListTransformJobsResponse,
    ListTrialComponentsResponse,
    ListTrialsResponse,
    ListUltraServersByReservedCapacityResponse,
    ListUserProfilesResponse,
    ListWorkforcesResponse,
    ListWorkteamsResponse,
    MoveClusterNodesResponse,
    PutEndpointPolicyResponse,
    PutModelPackageGroupPolicyResponse,
    QueryLineageResponse,
    RegisterDevicesResponse,
    RemoveInferenceGatewayResponse,
    RenderUiTemplateResponse,
    RetryPipelineExecutionResponse,
    SearchResponse,
    SearchTrainingPlanOfferingsResponse,
    SendPipelineExecutionStepFailureResponse,
    SendPipelineExecutionStepSuccessResponse,
    StartClusterHealthCheckResponse,
    StartEdgeDeploymentStageResponse,
    StartInferenceExperimentResponse,
    StartMlflowTrackingServerResponse,
    StartMonitoringScheduleResponse,
    StartNotebookInstanceResponse,
    StartPipelineExecutionResponse,
    StartSessionResponse,
    StopAIBenchmarkJobResponse,
    StopAIRecommendationJobResponse,
    StopAutoMLJobResponse,
    StopCompilationJobResponse,
    StopEdgeDeploymentStageResponse,
    StopEdgePackagingJobResponse,
    StopHyperParameterTuningJobResponse,
    StopInferenceExperimentResponse,
    StopInferenceRecommendationsJobResponse,
    StopJobResponse,
    StopLabelingJobResponse,
    StopMlflowTrackingServerResponse,
    StopMonitoringScheduleResponse,
    StopNotebookInstanceResponse,
    StopOptimizationJobResponse,
    StopPipelineExecutionResponse,
    StopProcessingJobResponse,
    StopTrainingJobResponse,
    StopTrainingSessionResponse,
    StopTransformJobResponse,
    UpdateActionResponse,
    UpdateAppImageConfigResponse,
    UpdateArtifactResponse,
    UpdateClusterExtensionResponse,
    UpdateClusterResponse,
    UpdateClusterSchedulerConfigResponse,
    UpdateClusterSoftwareResponse,
    UpdateCodeRepositoryResponse,
    UpdateComputeQuotaResponse,
    UpdateContextResponse,
    UpdateDeviceFleetResponse,
    UpdateDevicesResponse,
    UpdateDomainResponse,
    UpdateEndpointResponse,
    UpdateEndpointWeightsAndCapacitiesResponse,
    UpdateExperimentResponse,
    UpdateFeatureGroupResponse,
    UpdateFeatureMetadataResponse,
    UpdateGlobalInferenceGatewayResponse,
    UpdateHubContentReferenceResponse,
    UpdateHubContentResponse,
    UpdateHubResponse,
    UpdateImageResponse,
    UpdateImageVersionResponse,
    UpdateInferenceComponentResponse,
    UpdateInferenceComponentRuntimeConfigResponse,
    UpdateInferenceExperimentResponse,
    UpdateInferenceRouterResponse,
    UpdateMlflowAppResponse,
    UpdateMlflowTrackingServerResponse,
    UpdateModelCardResponse,
    UpdateModelPackageResponse,
    UpdateMonitoringAlertResponse,
    UpdateMonitoringScheduleResponse,
    UpdateNotebookInstanceLifecycleConfigResponse,
    UpdateNotebookInstanceResponse,
    UpdatePartnerAppResponse,
    UpdatePipelineExecutionResponse,
    UpdatePipelineResponse,
    UpdatePipelineVersionResponse,
    UpdateProjectResponse,
    UpdateSpaceResponse,
    UpdateTrainingJobResponse,
    UpdateTrialComponentResponse,
    UpdateTrialResponse,
    UpdateUserProfileResponse,
    UpdateWorkforceResponse,
    UpdateWorkteamResponse,
)
from .structures import (
    AIAdapterSource,
    AIBenchmarkNetworkConfig,
    AIBenchmarkOutputConfig,
    AIBenchmarkTarget,
    AIDatasetConfig,
    AIModelSource,
    AIRecommendationComputeSpec,
    AIRecommendationInferenceSpecification,
    AIRecommendationOutputConfig,
    AIRecommendationPerformanceTarget,
    AIWorkloadConfigs,
    ActionSource,
    AddClusterNodeSpecification,
    AdditionalInferenceSpecificationDefinition,
    AlgorithmSpecification,
    AlgorithmValidationSpecification,
    AliasOperations,
    AppSpecification,
    ArtifactSource,
    AsyncInferenceConfig,
    AutoMLChannel,
    AutoMLComputeConfig,
    AutoMLDataSplitConfig,
    AutoMLJobChannel,
    AutoMLJobConfig,
    AutoMLJobObjective,
    AutoMLOutputDataConfig,
    AutoMLProblemTypeConfig,
    AutoMLSecurityConfig,
    Autotune,
    BatchDataCaptureConfig,
    Channel,
    CheckpointConfig,
    ClusterAutoScalingConfig,
    ClusterInstanceGroupSpecification,
    ClusterOrchestrator,
    ClusterRestrictedInstanceGroupSpecification,
    ClusterRestrictedInstanceGroupsConfig,
    ClusterTieredStorageConfig,
    CodeEditorAppImageConfig,
    CognitoConfig,
    ComputeQuotaConfig,
    ComputeQuotaTarget,
    ContainerDefinition,
    ContextSource,
    CreateTemplateProvider,
    CrossRegionTrafficConfig,
    DataCaptureConfig,
    DataProcessing,
    DataQualityAppSpecification,
    DataQualityBaselineConfig,
    DataQualityJobInput,
    DebugHookConfig,
    DebugRuleConfiguration,
    DefaultSpaceSettings,
    DeploymentConfig,
    DeploymentConfiguration,
    DeploymentStage,
    DesiredWeightAndCapacity,
    Device,
    DomainSettings,
    DomainSettingsForUpdate,
    DriftCheckBaselines,
    EdgeDeploymentModelConfig,
    EdgeOutputConfig,
    ExperimentConfig,
    ExplainerConfig,
    FeatureDefinition,
    FeatureParameter,
    FlowDefinitionOutputConfig,
    GitConfig,
    GitConfigForUpdate,
    GlobalInferenceGatewayFilter,
    GlobalInferenceGatewayMember,
    GlobalInferenceGatewayMemberFilter,
    GlobalInferenceGatewayRouting,
    HubS3StorageConfig,
    HumanLoopActivationConfig,
    HumanLoopConfig,
    HumanLoopRequestSource,
    HumanTaskConfig,
    HyperParameterTrainingJobDefinition,
    HyperParameterTuningJobConfig,
    HyperParameterTuningJobWarmStartConfig,
    IdcConfigInput,
    InferenceComponentDeploymentConfig,
    InferenceComponentRuntimeConfig,
    InferenceComponentSpecification,
    InferenceExecutionConfig,
    InferenceExperimentDataStorageConfig,
    InferenceExperimentSchedule,
    InferenceSpecification,
    InfraCheckConfig,
    InputConfig,
    InstanceGroupHealthCheckConfiguration,
    InstanceMetadataServiceConfiguration,
    JupyterLabAppImageConfig,
    KernelGatewayImageConfig,
    LabelingJobAlgorithmsConfig,
    LabelingJobInputConfig,
    LabelingJobOutputConfig,
    LabelingJobStoppingConditions,
    LoraConfig,
    ManagedConfiguration,
    MemberDefinition,
    MetadataProperties,
    MetricsConfig,
    MlflowConfig,
    ModelBiasAppSpecification,
    ModelBiasBaselineConfig,
    ModelBiasJobInput,
    ModelCardExportOutputConfig,
    ModelCardSecurityConfig,
    ModelClientConfig,
    ModelDeployConfig,
    ModelExplainabilityAppSpecification,
    ModelExplainabilityBaselineConfig,
    ModelExplainabilityJobInput,
    ModelLifeCycle,
    ModelMetadataSearchExpression,
    ModelMetrics,
    ModelPackageConfig,
    ModelPackageModelCard,
    ModelPackageSecurityConfig,
    ModelPackageValidationSpecification,
    ModelQualityAppSpecification,
    ModelQualityBaselineConfig,
    ModelQualityJobInput,
    ModelVariantConfig,
    MonitoringNetworkConfig,
    MonitoringOutputConfig,
    MonitoringResources,
    MonitoringScheduleConfig,
    MonitoringStoppingCondition,
    NeoVpcConfig,
    NetworkConfig,
    NotebookInstanceLifecycleHook,
    NotificationConfiguration,
    OfflineStoreConfig,
    OidcConfig,
    OnlineStoreConfig,
    OnlineStoreConfigUpdate,
    OptimizationConfig,
    OptimizationJobModelSource,
    OptimizationJobOutputConfig,
    OptimizationVpcConfig,
    OutputConfig,
    OutputDataConfig,
    OutputParameter,
    OwnershipSettings,
    ParallelismConfiguration,
    Parameter,
    PartnerAppConfig,
    PartnerAppMaintenanceConfig,
    PipelineDefinitionS3Location,
    PresignedUrlAccessConfig,
    ProcessingInput,
    ProcessingOutputConfig,
    ProcessingResources,
    ProcessingStoppingCondition,
    ProductionVariant,
    ProfilerConfig,
    ProfilerConfigForUpdate,
    ProfilerRuleConfiguration,
    QueryFilters,
    RecommendationJobInputConfig,
    RecommendationJobOutputConfig,
    RecommendationJobStoppingConditions,
    RemoteDebugConfig,
    RemoteDebugConfigForUpdate,
    RenderableTask,
    ResourceConfig,
    ResourceConfigForUpdate,
    ResourceSpec,
    RetentionPolicy,
    RetryStrategy,
    RoutingTarget,
    ScalingPolicyObjective,
    SchedulerConfig,
    SearchExpression,
    SelectiveExecutionConfig,
    ServerlessJobConfig,
    ServiceCatalogProvisioningDetails,
    ServiceCatalogProvisioningUpdateDetails,
    SessionChainingConfig,
    ShadowModeConfig,
    SourceAlgorithmSpecification,
    SourceIpConfig,
    SpaceSettings,
    SpaceSharingSettings,
    StoppingCondition,
    SuggestionQuery,
    Tag,
    TensorBoardOutputConfig,
    ThroughputConfig,
    ThroughputConfigUpdate,
    TrainingPlanFilter,
    TrainingSessionModelConfig,
    TrainingSessionOutputConfig,
    TrainingSpecification,
    TransformInput,
    TransformOutput,
    TransformResources,
    TrialComponentArtifact,
    TrialComponentParameterValue,
    TrialComponentStatus,
    UiTemplate,
    UpdateClusterSoftwareInstanceGroupSpecification,
    UpdateTemplateProvider,
    UserSettings,
    VariantProperty,
    VisibilityConditions,
    VpcConfig,
    WorkerAccessConfiguration,
    WorkforceVpcConfigRequest,
)

@frozen(kw_only=True, init=False, order=False)
class AddAssociationRequest(Request[AddAssociationResponse]):
    """Creates an *association* between the source and the destination. A source can
    be associated with multiple destinations, and a destination can be associated
    with multiple sources. An association is a lineage tracking entity. For more
    information, see [Amazon SageMaker ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    source_arn: str
    """The ARN of the source. At most 256 characters."""
    destination_arn: str
    """The Amazon Resource Name (ARN) of the destination. At most 256 characters."""
    association_type: AssociationEdgeType | None
    """The type of association. The following are suggested uses for each type.
    Amazon SageMaker places no restrictions on their use.

    - ContributedTo - The source contributed to the destination or had a part in
      enabling the destination. For example, the training data contributed to the
      training job.
    - AssociatedWith - The source is connected to the destination. For example, an
      approval workflow is associated with a model deployment.
    - DerivedFrom - The destination is a modification of the source. For example,
      a digest output of a channel input for a processing job is derived from the
      original inputs.
    - Produced - The source generated the destination. For example, a training job
      produced a model artifact.
    """

    def __init__(
        self,
        *,
        source_arn: str,
        destination_arn: str,
        association_type: AssociationEdgeTypeLike | None = ...,
    ) -> None:
        """Creates an *association* between the source and the destination.

        Args:
            source_arn: The ARN of the source. At most 256 characters.
            destination_arn: The Amazon Resource Name (ARN) of the destination. At most 256 characters.
            association_type: The type of association.
        """

@frozen(kw_only=True, order=False)
class AddInferenceGatewayRequest(Request[AddInferenceGatewayResponse]):
    """Adds an in-cluster inference gateway to a global inference gateway. This
    operation is asynchronous: the in-cluster inference gateway starts in the
    `ADDING` status. To check its status, call `ListInferenceGateways`. If the
    in-cluster inference gateway is already in the global inference gateway, the
    operation succeeds and returns its current status.

    An in-cluster inference gateway can belong to only one global inference
    gateway. If it already belongs to another global inference gateway, the
    operation fails with `ResourceInUse`. The operation fails with
    `ConflictException` while another operation is in progress on the global
    inference gateway, or if the global inference gateway failed to create.
    """

    identifier: str
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1
    to 2048 characters.
    """
    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that runs the
    in-cluster inference gateway. The cluster must be in the same account and
    partition as the global inference gateway. It can be in a different Region,
    but not in an opt-in Region. 1 to 256 characters.
    """
    namespace: str
    """The Kubernetes namespace of the in-cluster inference gateway. 1 to 63
    characters.
    """
    name: str
    """The name of the `InferenceGatewayConfig` resource that defines the in-cluster
    inference gateway. 1 to 253 characters.
    """

@frozen(kw_only=True, order=False)
class AddTagsRequest(Request[AddTagsResponse]):
    """Adds or overwrites one or more tags for the specified SageMaker resource. You
    can add tags to notebook instances, training jobs, hyperparameter tuning jobs,
    batch transform jobs, models, labeling jobs, work teams, endpoint
    configurations, and endpoints.

    Each tag consists of a key and an optional value. Tag keys must be unique per
    resource. For more information about tags, see For more information, see
    [Amazon Web Services Tagging
    Strategies](https://aws.amazon.com/answers/account-management/aws-tagging-strategies/).

    **Note:** Tags that you add to a hyperparameter tuning job by calling this API
    are also added to any training jobs that the hyperparameter tuning job
    launches after you call this API, but not to training jobs that the
    hyperparameter tuning job launched before you called this API. To make sure
    that the tags associated with a hyperparameter tuning job are also added to
    all training jobs that the hyperparameter tuning job launches, add the tags
    when you first create the tuning job by specifying them in the `Tags`
    parameter of
    [CreateHyperParameterTuningJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html)

    **Note:** Tags that you add to a SageMaker Domain or User Profile by calling
    this API are also added to any Apps that the Domain or User Profile launches
    after you call this API, but not to Apps that the Domain or User Profile
    launched before you called this API. To make sure that the tags associated
    with a Domain or User Profile are also added to all Apps that the Domain or
    User Profile launches, add the tags when you first create the Domain or User
    Profile by specifying them in the `Tags` parameter of
    [CreateDomain](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html)
    or
    [CreateUserProfile](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html).
    """

    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource that you want to tag. At most
    256 characters.
    """
    tags: Sequence[Tag]
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """

@frozen(kw_only=True, order=False)
class AssociateTrialComponentRequest(Request[AssociateTrialComponentResponse]):
    """Associates a trial component with a trial. A trial component can be associated
    with multiple trials. To disassociate a trial component from a trial, call the
    [DisassociateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DisassociateTrialComponent.html)
    API.
    """

    trial_component_name: str
    """The name of the component to associated with the trial. 1 to 120 characters."""
    trial_name: str
    """The name of the trial to associate with. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class AttachClusterNodeNetworkInterfaceRequest(
    Request[AttachClusterNodeNetworkInterfaceResponse]
):
    """Attaches an elastic network interface (ENI) to a node in a HyperPod cluster.

    To use this operation, you must have the
    `sagemaker:AttachClusterNodeNetworkInterface` permission.
    """

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that
    contains the target node. At most 256 characters.
    """
    node_id: str
    """The unique identifier of the cluster node to which you want to attach the
    network interface. The node must belong to your specified HyperPod cluster and
    cannot be part of a Restricted Instance Group (RIG). 1 to 256 characters.
    """
    network_interface_id: str
    """The unique identifier of the elastic network interface (ENI) to attach. 1 to
    21 characters.
    """

@frozen(kw_only=True, order=False)
class AttachClusterNodeVolumeRequest(Request[AttachClusterNodeVolumeResponse]):
    """Attaches your Amazon Elastic Block Store (Amazon EBS) volume to a node in your
    EKS orchestrated HyperPod cluster.

    This API works with the Amazon Elastic Block Store (Amazon EBS) Container
    Storage Interface (CSI) driver to manage the lifecycle of persistent storage
    in your HyperPod EKS clusters.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node. Your cluster must use EKS as the orchestration and be in the
    `InService` state. At most 256 characters.
    """
    node_id: str
    """The unique identifier of the cluster node to which you want to attach the
    volume. The node must belong to your specified HyperPod cluster and cannot be
    part of a Restricted Instance Group (RIG). 1 to 256 characters.
    """
    volume_id: str
    """The unique identifier of your EBS volume to attach. The volume must be in the
    `available` state. 1 to 256 characters.
    """

@frozen(kw_only=True, order=False)
class BatchAddClusterNodesRequest(Request[BatchAddClusterNodesResponse]):
    """Adds nodes to a HyperPod cluster by incrementing the target count for one or
    more instance groups. This operation returns a unique `NodeLogicalId` for each
    node being added, which can be used to track the provisioning status of the
    node. This API provides a safer alternative to `UpdateCluster` for scaling
    operations by avoiding unintended configuration changes.

    **Note:** This API is only supported for clusters using `Continuous` as the
    `NodeProvisioningMode`.
    """

    cluster_name: str
    """The name of the HyperPod cluster to which you want to add nodes. At most 256
    characters.
    """
    client_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request. This token is valid for 8 hours. If you retry the request with
    the same client token within this timeframe and the same parameters, the API
    returns the same set of `NodeLogicalIds` with their latest status. At most 64
    characters.
    """
    nodes_to_add: Sequence[AddClusterNodeSpecification]
    """A list of instance groups and the number of nodes to add to each. You can
    specify up to 5 instance groups in a single request, with a maximum of 50
    nodes total across all instance groups. 1 to 5 items.
    """

@frozen(kw_only=True, order=False)
class BatchDeleteClusterNodesRequest(Request[BatchDeleteClusterNodesResponse]):
    """Deletes specific nodes within a SageMaker HyperPod cluster.
    `BatchDeleteClusterNodes` accepts a cluster name and a list of node IDs.

    **Important:**

    - To safeguard your work, back up your data to Amazon S3 or an FSx for Lustre
      file system before invoking the API on a worker node group. This will help
      prevent any potential data loss from the instance root volume. For more
      information about backup, see [Use the backup script provided by SageMaker
      HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate-cli-command.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software-backup).
    - If you want to invoke this API on an existing cluster, you'll first need to
      patch the cluster by running the [UpdateClusterSoftware
      API](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterSoftware.html).
      For more information about patching a cluster, see [Update the SageMaker
      HyperPod platform software of a
      cluster](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate-cli-command.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software).
    """

    cluster_name: str
    """The name of the SageMaker HyperPod cluster from which to delete the specified
    nodes. At most 256 characters.
    """
    node_ids: Sequence[str] | None = ...
    """A list of node IDs to be deleted from the specified cluster.

    **Note:**

    - For SageMaker HyperPod clusters using the Slurm workload manager, you cannot
      remove instances that are configured as Slurm controller nodes.
    - If you need to delete more than 99 instances, contact
      [Support](http://aws.amazon.com/contact-us/) for assistance.

    1 to 3000 items.
    """
    node_logical_ids: Sequence[str] | None = ...
    """A list of `NodeLogicalIds` identifying the nodes to be deleted. You can
    specify up to 50 `NodeLogicalIds`. You must specify either `NodeLogicalIds`,
    `InstanceIds`, or both, with a combined maximum of 50 identifiers. 1 to 99
    items.
    """

@frozen(kw_only=True, order=False)
class BatchDescribeModelPackageRequest(Request[BatchDescribeModelPackageResponse]):
    """This action batch describes a list of versioned model packages"""

    model_package_arn_list: Sequence[str]
    """The list of Amazon Resource Name (ARN) of the model package groups. 1 to 100
    items.
    """

@frozen(kw_only=True, order=False)
class BatchRebootClusterNodesRequest(Request[BatchRebootClusterNodesResponse]):
    """Reboots specific nodes within a SageMaker HyperPod cluster using a soft
    recovery mechanism. `BatchRebootClusterNodes` performs a graceful reboot of
    the specified nodes by calling the Amazon Elastic Compute Cloud
    `RebootInstances` API, which attempts to cleanly shut down the operating
    system before restarting the instance.

    This operation is useful for recovering from transient issues or applying
    certain configuration changes that require a restart.

    **Note:**

    - Rebooting a node may cause temporary service interruption for workloads
      running on that node. Ensure your workloads can handle node restarts or use
      appropriate scheduling to minimize impact.
    - You can reboot up to 25 nodes in a single request.
    - For SageMaker HyperPod clusters using the Slurm workload manager, ensure
      rebooting nodes will not disrupt critical cluster operations.
    """

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster
    containing the nodes to reboot. At most 256 characters.
    """
    node_ids: Sequence[str] | None = ...
    """A list of EC2 instance IDs to reboot using soft recovery. You can specify
    between 1 and 25 instance IDs.

    **Note:**

    - Either `NodeIds` or `NodeLogicalIds` must be provided (or both), but at
      least one is required.
    - Each instance ID must follow the pattern `i-` followed by 17 hexadecimal
      characters (for example, `i-0123456789abcdef0`).

    1 to 25 items.
    """
    node_logical_ids: Sequence[str] | None = ...
    """A list of logical node IDs to reboot using soft recovery. You can specify
    between 1 and 25 logical node IDs.

    The `NodeLogicalId` is a unique identifier that persists throughout the node's
    lifecycle and can be used to track nodes that are still being provisioned and
    don't yet have an EC2 instance ID assigned.

    **Important:**

    - This parameter is only supported for clusters using `Continuous` as the
      `NodeProvisioningMode`. For clusters using the default provisioning mode,
      use `NodeIds` instead.
    - Either `NodeIds` or `NodeLogicalIds` must be provided (or both), but at
      least one is required.

    1 to 25 items.
    """

@frozen(kw_only=True, order=False)
class BatchReplaceClusterNodesRequest(Request[BatchReplaceClusterNodesResponse]):
    """Replaces specific nodes within a SageMaker HyperPod cluster with new hardware.
    `BatchReplaceClusterNodes` terminates the specified instances and provisions
    new replacement instances with the same configuration but fresh hardware. The
    Amazon Machine Image (AMI) and instance configuration remain the same.

    This operation is useful for recovering from hardware failures or persistent
    issues that cannot be resolved through a reboot.

    **Important:**

    - **Data Loss Warning:** Replacing nodes destroys all instance volumes,
      including both root and secondary volumes. All data stored on these volumes
      will be permanently lost and cannot be recovered.
    - To safeguard your work, back up your data to Amazon S3 or an FSx for Lustre
      file system before invoking the API on a worker node group. This will help
      prevent any potential data loss from the instance root volume. For more
      information about backup, see [Use the backup script provided by SageMaker
      HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate-cli-command.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software-backup).
    - If you want to invoke this API on an existing cluster, you'll first need to
      patch the cluster by running the [UpdateClusterSoftware
      API](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterSoftware.html).
      For more information about patching a cluster, see [Update the SageMaker
      HyperPod platform software of a
      cluster](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate-cli-command.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software).
    - You can replace up to 25 nodes in a single request.
    """

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster
    containing the nodes to replace. At most 256 characters.
    """
    node_ids: Sequence[str] | None = ...
    """A list of EC2 instance IDs to replace with new hardware. You can specify
    between 1 and 25 instance IDs.

    **Important:** Replace operations destroy all instance volumes (root and
    secondary). Ensure you have backed up any important data before proceeding.

    **Note:**

    - Either `NodeIds` or `NodeLogicalIds` must be provided (or both), but at
      least one is required.
    - Each instance ID must follow the pattern `i-` followed by 17 hexadecimal
      characters (for example, `i-0123456789abcdef0`).
    - For SageMaker HyperPod clusters using the Slurm workload manager, you cannot
      replace instances that are configured as Slurm controller nodes.

    1 to 25 items.
    """
    node_logical_ids: Sequence[str] | None = ...
    """A list of logical node IDs to replace with new hardware. You can specify
    between 1 and 25 logical node IDs.

    The `NodeLogicalId` is a unique identifier that persists throughout the node's
    lifecycle and can be used to track nodes that are still being provisioned and
    don't yet have an EC2 instance ID assigned.

    **Important:**

    - Replace operations destroy all instance volumes (root and secondary). Ensure
      you have backed up any important data before proceeding.
    - This parameter is only supported for clusters using `Continuous` as the
      `NodeProvisioningMode`. For clusters using the default provisioning mode,
      use `NodeIds` instead.
    - Either `NodeIds` or `NodeLogicalIds` must be provided (or both), but at
      least one is required.

    1 to 25 items.
    """

@frozen(kw_only=True, order=False)
class CreateAIBenchmarkJobRequest(Request[CreateAIBenchmarkJobResponse]):
    """Creates a benchmark job that runs performance benchmarks against inference
    infrastructure using a predefined AI workload configuration. The benchmark job
    measures metrics such as latency, throughput, and cost for your generative AI
    inference endpoints.
    """

    ai_benchmark_job_name: str
    """The name of the AI benchmark job. The name must be unique within your Amazon
    Web Services account in the current Amazon Web Services Region. 1 to 63
    characters.
    """
    benchmark_target: AIBenchmarkTarget
    """The target endpoint to benchmark. Specify a SageMaker endpoint by providing
    its name or Amazon Resource Name (ARN).
    """
    output_config: AIBenchmarkOutputConfig
    """The output configuration for the benchmark job, including the Amazon S3
    location where benchmark results are stored.
    """
    ai_workload_config_identifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this benchmark job. 1 to 256 characters.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf. 20 to 2048 characters.
    """
    network_config: AIBenchmarkNetworkConfig | None = ...
    """The network configuration for the benchmark job, including VPC settings."""
    tags: Sequence[Tag] | None = ...
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Each tag consists of a key and a value, both of
    which you define. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateAIRecommendationJobRequest(Request[CreateAIRecommendationJobResponse]):
    """Creates a recommendation job that generates intelligent optimization
    recommendations for generative AI inference deployments. The job analyzes your
    model, workload configuration, and performance targets to recommend optimal
    instance types, model optimization techniques (such as quantization and
    speculative decoding), and deployment configurations.
    """

    ai_recommendation_job_name: str
    """The name of the AI recommendation job. The name must be unique within your
    Amazon Web Services account in the current Amazon Web Services Region. 1 to 63
    characters.
    """
    model_source: AIModelSource
    """The source of the model to optimize. Specify the Amazon S3 location of the
    model artifacts.
    """
    output_config: AIRecommendationOutputConfig
    """The output configuration for the recommendation job, including the Amazon S3
    location for results and an optional model package group where the optimized
    model is registered.
    """
    ai_workload_config_identifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this recommendation job. 1 to 256 characters.
    """
    performance_target: AIRecommendationPerformanceTarget
    """The performance targets for the recommendation job. Specify constraints on
    metrics such as time to first token (`ttft-ms`), `throughput`, or `cost`.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf. 20 to 2048 characters.
    """
    inference_specification: AIRecommendationInferenceSpecification | None = ...
    """The inference framework configuration. Specify the framework (such as LMI or
    vLLM) for the recommendation job.
    """
    optimize_model: bool | None = ...
    """Whether to allow model optimization techniques such as quantization,
    speculative decoding, and kernel tuning. The default is `true`.
    """
    compute_spec: AIRecommendationComputeSpec | None = ...
    """The compute resource specification for the recommendation job. You can specify
    up to 3 instance types to consider, and optionally provide capacity
    reservation configuration.
    """
    adapter_source: AIAdapterSource | None = ...
    """The LoRA adapter source for the recommendation job. Specify either a list of
    model package ARNs or Amazon S3 URIs for your LoRA adapters. When this
    parameter is absent, the recommendation job runs without LoRA adapter support.
    """
    tags: Sequence[Tag] | None = ...
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateAIWorkloadConfigRequest(Request[CreateAIWorkloadConfigResponse]):
    """Creates a reusable AI workload configuration that defines datasets, data
    sources, and benchmark tool settings for consistent performance testing of
    generative AI inference deployments on Amazon SageMaker AI.
    """

    ai_workload_config_name: str
    """The name of the AI workload configuration. The name must be unique within your
    Amazon Web Services account in the current Amazon Web Services Region. 1 to 63
    characters.
    """
    dataset_config: AIDatasetConfig | None = ...
    """The dataset configuration for the workload. Specify input data channels with
    their data sources for benchmark workloads.
    """
    ai_workload_configs: AIWorkloadConfigs | None = ...
    """The benchmark tool configuration and workload specification. Provide the
    specification as an inline YAML or JSON string.
    """
    tags: Sequence[Tag] | None = ...
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Each tag consists of a key and a value, both of
    which you define. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the Amazon Web Services General Reference. At most 50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateActionRequest(Request[CreateActionResponse]):
    """Creates an *action*. An action is a lineage tracking entity that represents an
    action or activity. For example, a model deployment or an HPO job. Generally,
    an action involves at least one input or output artifact. For more
    information, see [Amazon SageMaker ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    action_name: str
    """The name of the action. Must be unique to your account in an Amazon Web
    Services Region. 1 to 120 characters.
    """
    source: ActionSource
    """The source type, ID, and URI."""
    action_type: str
    """The action type. At most 256 characters."""
    description: str | None
    """The description of the action. At most 3072 characters."""
    status: ActionStatus | None
    """The status of the action."""
    properties: Mapping[str, str] | None
    """A list of properties to add to the action. At most 30 entries."""
    metadata_properties: MetadataProperties | None
    """Metadata properties of the tracking entity, trial, or trial component."""
    tags: Sequence[Tag] | None
    """A list of tags to apply to the action. At most 50 items."""

    def __init__(
        self,
        *,
        action_name: str,
        source: ActionSource,
        action_type: str,
        description: str | None = ...,
        status: ActionStatusLike | None = ...,
        properties: Mapping[str, str] | None = ...,
        metadata_properties: MetadataProperties | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Creates an *action*.

        Args:
            action_name: The name of the action. 1 to 120 characters.
            source: The source type, ID, and URI.
            action_type: The action type. At most 256 characters.
            description: The description of the action. At most 3072 characters.
            status: The status of the action.
            properties: A list of properties to add to the action. At most 30 entries.
            metadata_properties: Metadata properties of the tracking entity, trial, or trial component.
            tags: A list of tags to apply to the action. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class CreateAlgorithmRequest(Request[CreateAlgorithmResponse]):
    """Create a machine learning algorithm that you can use in SageMaker and list in
    the Amazon Web Services Marketplace.
    """

    algorithm_name: str
    """The name of the algorithm. 1 to 63 characters."""
    algorithm_description: str | None = ...
    """A description of the algorithm. At most 1024 characters."""
    training_specification: TrainingSpecification
    """Specifies details about training jobs run by this algorithm, including the
    following:

    - The Amazon ECR path of the container and the version digest of the
      algorithm.
    - The hyperparameters that the algorithm supports.
    - The instance types that the algorithm supports for training.
    - Whether the algorithm supports distributed training.
    - The metrics that the algorithm emits to Amazon CloudWatch.
    - Which metrics that the algorithm emits can be used as the objective metric
      for hyperparameter tuning jobs.
    - The input channels that the algorithm supports for training data. For
      example, an algorithm might support `train`, `validation`, and `test`
      channels.
    """
    inference_specification: InferenceSpecification | None = ...
    """Specifies details about inference jobs that the algorithm runs, including the
    following:

    - The Amazon ECR paths of containers that contain the inference code and model
      artifacts.
    - The instance types that the algorithm supports for transform jobs and
      real-time endpoints used for inference.
    - The input and output content formats that the algorithm supports for
      inference.
    """
    validation_specification: AlgorithmValidationSpecification | None = ...
    """Specifies configurations for one or more training jobs and that SageMaker runs
    to test the algorithm's training code and, optionally, one or more batch
    transform jobs that SageMaker runs to test the algorithm's inference code.
    """
    certify_for_marketplace: bool | None = ...
    """Whether to certify the algorithm so that it can be listed in Amazon Web
    Services Marketplace.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateAppRequest(Request[CreateAppResponse]):
    """Creates a running app for the specified UserProfile. This operation is
    automatically invoked by Amazon SageMaker AI upon access to the associated
    Domain, and when new kernel configurations are selected by the user. A user
    may have multiple Apps active simultaneously.
    """

    domain_id: str
    """The domain ID. At most 63 characters."""
    user_profile_name: str | None
    """The user profile name. If this value is not set, then `SpaceName` must be set.
    At most 63 characters.
    """
    space_name: str | None
    """The name of the space. If this value is not set, then `UserProfileName` must
    be set. At most 63 characters.
    """
    app_type: AppType
    """The type of app."""
    app_name: str
    """The name of the app. At most 63 characters."""
    tags: Sequence[Tag] | None
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource. At most 50 items.
    """
    resource_spec: ResourceSpec | None
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image
    created on the instance.

    **Note:** The value of `InstanceType` passed as part of the `ResourceSpec` in
    the `CreateApp` call overrides the value passed as part of the `ResourceSpec`
    configured for the user profile or the domain. If `InstanceType` is not
    specified in any of those three `ResourceSpec` values for a `KernelGateway`
    app, the `CreateApp` call fails with a request validation error.
    """
    recovery_mode: bool | None
    """Indicates whether the application is launched in recovery mode."""

    def __init__(
        self,
        *,
        domain_id: str,
        user_profile_name: str | None = ...,
        space_name: str | None = ...,
        app_type: AppTypeLike,
        app_name: str,
        tags: Sequence[Tag] | None = ...,
        resource_spec: ResourceSpec | None = ...,
        recovery_mode: bool | None = ...,
    ) -> None:
        """Creates a running app for the specified UserProfile.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.
            space_name: The name of the space. At most 63 characters.
            app_type: The type of app.
            app_name: The name of the app. At most 63 characters.
            tags: Each tag consists of a key and an optional value. At most 50 items.
            resource_spec: The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image created on the instance.
            recovery_mode: Indicates whether the application is launched in recovery mode.
        """

@frozen(kw_only=True, order=False)
class CreateAppImageConfigRequest(Request[CreateAppImageConfigResponse]):
    """Creates a configuration for running a SageMaker AI image as a KernelGateway
    app. The configuration specifies the Amazon Elastic File System storage volume
    on the image, and a list of the kernels in the image.
    """

    app_image_config_name: str
    """The name of the AppImageConfig. Must be unique to your account. At most 63
    characters.
    """
    tags: Sequence[Tag] | None = ...
    """A list of tags to apply to the AppImageConfig. At most 50 items."""
    kernel_gateway_image_config: KernelGatewayImageConfig | None = ...
    """The KernelGatewayImageConfig. You can only specify one image kernel in the
    AppImageConfig API. This kernel will be shown to users before the image
    starts. Once the image runs, all kernels are visible in JupyterLab.
    """
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = ...
    """The `JupyterLabAppImageConfig`. You can only specify one image kernel in the
    `AppImageConfig` API. This kernel is shown to users before the image starts.
    After the image runs, all kernels are visible in JupyterLab.
    """
    code_editor_app_image_config: CodeEditorAppImageConfig | None = ...
    """The `CodeEditorAppImageConfig`. You can only specify one image kernel in the
    AppImageConfig API. This kernel is shown to users before the image starts.
    After the image runs, all kernels are visible in Code Editor.
    """

@frozen(kw_only=True, order=False)
class CreateArtifactRequest(Request[CreateArtifactResponse]):
    """Creates an *artifact*. An artifact is a lineage tracking entity that
    represents a URI addressable object or data. Some examples are the S3 URI of a
    dataset and the ECR registry path of an image. For more information, see
    [Amazon SageMaker ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    artifact_name: str | None = ...
    """The name of the artifact. Must be unique to your account in an Amazon Web
    Services Region. 1 to 120 characters.
    """
    source: ArtifactSource
    """The ID, ID type, and URI of the source."""
    artifact_type: str
    """The artifact type. At most 256 characters."""
    properties: Mapping[str, str] | None = ...
    """A list of properties to add to the artifact. At most 30 entries."""
    metadata_properties: MetadataProperties | None = ...
    """Metadata properties of the tracking entity, trial, or trial component."""
    tags: Sequence[Tag] | None = ...
    """A list of tags to apply to the artifact. At most 50 items."""

@frozen(kw_only=True, init=False, order=False)
class CreateAutoMLJobRequest(Request[CreateAutoMLJobResponse]):
    """Creates an Autopilot job also referred to as Autopilot experiment or AutoML
    job.

    An AutoML job in SageMaker AI is a fully automated process that allows you to
    build machine learning models with minimal effort and machine learning
    expertise. When initiating an AutoML job, you provide your data and optionally
    specify parameters tailored to your use case. SageMaker AI then automates the
    entire model development lifecycle, including data preprocessing, model
    training, tuning, and evaluation. AutoML jobs are designed to simplify and
    accelerate the model building process by automating various tasks and
    exploring different combinations of machine learning algorithms, data
    preprocessing techniques, and hyperparameter values. The output of an AutoML
    job comprises one or more trained models ready for deployment and inference.
    Additionally, SageMaker AI AutoML jobs generate a candidate model leaderboard,
    allowing you to select the best-performing model for deployment.

    For more information about AutoML jobs, see
    https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development.html
    in the SageMaker AI developer guide.

    **Note:** We recommend using the new versions
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    and
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html),
    which offer backward compatibility.

    `CreateAutoMLJobV2` can manage tabular problem types identical to those of its
    previous version `CreateAutoMLJob`, as well as time-series forecasting,
    non-tabular problem types such as image or text classification, and text
    generation (LLMs fine-tuning).

    Find guidelines about how to migrate a `CreateAutoMLJob` to
    `CreateAutoMLJobV2` in [Migrate a CreateAutoMLJob to
    CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-create-experiment.html#autopilot-create-experiment-api-migrate-v1-v2).

    You can find the best-performing model after you run an AutoML job by calling
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html)
    (recommended) or
    [DescribeAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJob.html).
    """

    auto_ml_job_name: str
    """Identifies an Autopilot job. The name must be unique to your account and is
    case insensitive. 1 to 32 characters.
    """
    input_data_config: Sequence[AutoMLChannel]
    """An array of channel objects that describes the input data and its location.
    Each channel is a named input source. Similar to `InputDataConfig` supported
    by
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html).
    Format(s) supported: CSV, Parquet. A minimum of 500 rows is required for the
    training dataset. There is not a minimum number of rows required for the
    validation dataset. 1 to 2 items.
    """
    output_data_config: AutoMLOutputDataConfig
    """Provides information about encryption and the Amazon S3 output path needed to
    store artifacts from an AutoML job. Format(s) supported: CSV.
    """
    problem_type: ProblemType | None
    """Defines the type of supervised learning problem available for the candidates.
    For more information, see [SageMaker Autopilot problem
    types](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-problem-types).
    """
    auto_ml_job_objective: AutoMLJobObjective | None
    """Specifies a metric to minimize or maximize as the objective of a job. If not
    specified, the default objective metric depends on the problem type. See
    [AutoMLJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobObjective.html)
    for the default values.
    """
    auto_ml_job_config: AutoMLJobConfig | None
    """A collection of settings used to configure an AutoML job."""
    role_arn: str
    """The ARN of the role that is used to access the data. 20 to 2048 characters."""
    generate_candidate_definitions_only: bool | None
    """Generates possible candidates without training the models. A candidate is a
    combination of data preprocessors, algorithms, and algorithm parameter
    settings.
    """
    tags: Sequence[Tag] | None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web
    ServicesResources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    Tag keys must be unique per resource. At most 50 items.
    """
    model_deploy_config: ModelDeployConfig | None
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment.
    """

    def __init__(
        self,
        *,
        auto_ml_job_name: str,
        input_data_config: Sequence[AutoMLChannel],
        output_data_config: AutoMLOutputDataConfig,
        problem_type: ProblemTypeLike | None = ...,
        auto_ml_job_objective: AutoMLJobObjective | None = ...,
        auto_ml_job_config: AutoMLJobConfig | None = ...,
        role_arn: str,
        generate_candidate_definitions_only: bool | None = ...,
        tags: Sequence[Tag] | None = ...,
        model_deploy_config: ModelDeployConfig | None = ...,
    ) -> None:
        """Creates an Autopilot job also referred to as Autopilot experiment or AutoML
        job.

        Args:
            auto_ml_job_name: Identifies an Autopilot job. 1 to 32 characters.
            input_data_config: An array of channel objects that describes the input data and its location. 1 to 2 items.
            output_data_config: Provides information about encryption and the Amazon S3 output path needed to store artifacts from an AutoML job.
            problem_type: Defines the type of supervised learning problem available for the candidates.
            auto_ml_job_objective: Specifies a metric to minimize or maximize as the objective of a job.
            auto_ml_job_config: A collection of settings used to configure an AutoML job.
            role_arn: The ARN of the role that is used to access the data. 20 to 2048 characters.
            generate_candidate_definitions_only: Generates possible candidates without training the models.
            tags: An array of key-value pairs. At most 50 items.
            model_deploy_config: Specifies how to generate the endpoint name for an automatic one-click Autopilot model deployment.
        """

@frozen(kw_only=True, order=False)
class CreateAutoMLJobV2Request(Request[CreateAutoMLJobV2Response]):
    """Creates an Autopilot job also referred to as Autopilot experiment or AutoML
    job V2.

    An AutoML job in SageMaker AI is a fully automated process that allows you to
    build machine learning models with minimal effort and machine learning
    expertise. When initiating an AutoML job, you provide your data and optionally
    specify parameters tailored to your use case. SageMaker AI then automates the
    entire model development lifecycle, including data preprocessing, model
    training, tuning, and evaluation. AutoML jobs are designed to simplify and
    accelerate the model building process by automating various tasks and
    exploring different combinations of machine learning algorithms, data
    preprocessing techniques, and hyperparameter values. The output of an AutoML
    job comprises one or more trained models ready for deployment and inference.
    Additionally, SageMaker AI AutoML jobs generate a candidate model leaderboard,
    allowing you to select the best-performing model for deployment.

    For more information about AutoML jobs, see
    https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development.html
    in the SageMaker AI developer guide.

    AutoML jobs V2 support various problem types such as regression, binary, and
    multiclass classification with tabular data, text and image classification,
    time-series forecasting, and fine-tuning of large language models (LLMs) for
    text generation.

    **Note:**
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    and
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html)
    are new versions of
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html)
    and
    [DescribeAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJob.html)
    which offer backward compatibility.

    `CreateAutoMLJobV2` can manage tabular problem types identical to those of its
    previous version `CreateAutoMLJob`, as well as time-series forecasting,
    non-tabular problem types such as image or text classification, and text
    generation (LLMs fine-tuning).

    Find guidelines about how to migrate a `CreateAutoMLJob` to
    `CreateAutoMLJobV2` in [Migrate a CreateAutoMLJob to
    CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-create-experiment.html#autopilot-create-experiment-api-migrate-v1-v2).

    For the list of available problem types supported by `CreateAutoMLJobV2`, see
    [AutoMLProblemTypeConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLProblemTypeConfig.html).

    You can find the best-performing model after you run an AutoML job V2 by
    calling
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html).
    """

    auto_ml_job_name: str
    """Identifies an Autopilot job. The name must be unique to your account and is
    case insensitive. 1 to 32 characters.
    """
    auto_ml_job_input_data_config: Sequence[AutoMLJobChannel]
    """An array of channel objects describing the input data and their location. Each
    channel is a named input source. Similar to the
    [InputDataConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html#sagemaker-CreateAutoMLJob-request-InputDataConfig)
    attribute in the `CreateAutoMLJob` input parameters. The supported formats
    depend on the problem type:

    - For tabular problem types: `S3Prefix`, `ManifestFile`.
    - For image classification: `S3Prefix`, `ManifestFile`,
      `AugmentedManifestFile`.
    - For text classification: `S3Prefix`.
    - For time-series forecasting: `S3Prefix`.
    - For text generation (LLMs fine-tuning): `S3Prefix`.

    1 to 2 items.
    """
    output_data_config: AutoMLOutputDataConfig
    """Provides information about encryption and the Amazon S3 output path needed to
    store artifacts from an AutoML job.
    """
    auto_ml_problem_type_config: AutoMLProblemTypeConfig
    """Defines the configuration settings of one of the supported problem types."""
    role_arn: str
    """The ARN of the role that is used to access the data. 20 to 2048 characters."""
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, such as by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web
    ServicesResources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    Tag keys must be unique per resource. At most 50 items.
    """
    security_config: AutoMLSecurityConfig | None = ...
    """The security configuration for traffic encryption or Amazon VPC settings."""
    auto_ml_job_objective: AutoMLJobObjective | None = ...
    """Specifies a metric to minimize or maximize as the objective of a job. If not
    specified, the default objective metric depends on the problem type. For the
    list of default values per problem type, see
    [AutoMLJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobObjective.html).

    **Note:**

    - For tabular problem types: You must either provide both the
      `AutoMLJobObjective` and indicate the type of supervised learning problem in
      `AutoMLProblemTypeConfig` (`TabularJobConfig.ProblemType`), or none at all.
    - For text generation problem types (LLMs fine-tuning): Fine-tuning language
      models in Autopilot does not require setting the `AutoMLJobObjective` field.
      Autopilot fine-tunes LLMs without requiring multiple candidates to be
      trained and evaluated. Instead, using your dataset, Autopilot directly
      fine-tunes your target model to enhance a default objective metric, the
      cross-entropy loss. After fine-tuning a language model, you can evaluate the
      quality of its generated text using different metrics. For a list of the
      available metrics, see [Metrics for fine-tuning LLMs in
      Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-metrics.html).
    """
    model_deploy_config: ModelDeployConfig | None = ...
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment.
    """
    data_split_config: AutoMLDataSplitConfig | None = ...
    """This structure specifies how to split the data into train and validation
    datasets.

    The validation and training datasets must contain the same headers. For jobs
    created by calling `CreateAutoMLJob`, the validation dataset must be less than
    2 GB in size.

    **Note:** This attribute must not be set for the time-series forecasting
    problem type, as Autopilot automatically splits the input dataset into
    training and validation sets.
    """
    auto_ml_compute_config: AutoMLComputeConfig | None = ...
    """Specifies the compute configuration for the AutoML job V2."""

@frozen(kw_only=True, init=False, order=False)
class CreateClusterRequest(Request[CreateClusterResponse]):
    """Creates an Amazon SageMaker HyperPod cluster. SageMaker HyperPod is a
    capability of SageMaker for creating and managing persistent clusters for
    developing large machine learning models, such as large language models (LLMs)
    and diffusion models. To learn more, see [Amazon SageMaker
    HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    cluster_name: str
    """The name for the new SageMaker HyperPod cluster. 1 to 63 characters."""
    instance_groups: Sequence[ClusterInstanceGroupSpecification] | None
    """The instance groups to be created in the SageMaker HyperPod cluster. 1 to 100
    items.
    """
    restricted_instance_groups: (
        Sequence[ClusterRestrictedInstanceGroupSpecification] | None
    )
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster. 1 to 100 items.
    """
    restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """
    vpc_config: VpcConfig | None
    """Specifies the Amazon Virtual Private Cloud (VPC) that is associated with the
    Amazon SageMaker HyperPod cluster. You can control access to and from your
    resources by configuring your VPC. For more information, see [Give SageMaker
    access to resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).

    **Note:** When your Amazon VPC and subnets support IPv6, network
    communications differ based on the cluster orchestration platform:

    - Slurm-orchestrated clusters automatically configure nodes with dual IPv6 and
      IPv4 addresses, allowing immediate IPv6 network communications.
    - In Amazon EKS-orchestrated clusters, nodes receive dual-stack addressing,
      but pods can only use IPv6 when the Amazon EKS cluster is explicitly
      IPv6-enabled. For information about deploying an IPv6 Amazon EKS cluster,
      see [Amazon EKS IPv6 Cluster
      Deployment](https://docs.aws.amazon.com/eks/latest/userguide/deploy-ipv6-cluster.html#_deploy_an_ipv6_cluster_with_eksctl).

    Additional resources for IPv6 configuration:

    - For information about adding IPv6 support to your VPC, see to [IPv6 Support
      for
      VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-migrate-ipv6.html).
    - For information about creating a new IPv6-compatible VPC, see [Amazon VPC
      Creation
      Guide](https://docs.aws.amazon.com/vpc/latest/userguide/create-vpc.html).
    - To configure SageMaker HyperPod with a custom Amazon VPC, see [Custom Amazon
      VPC Setup for SageMaker
      HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-prerequisites.html#sagemaker-hyperpod-prerequisites-optional-vpc).
    """
    tags: Sequence[Tag] | None
    """Custom tags for managing the SageMaker HyperPod cluster as an Amazon Web
    Services resource. You can add tags to your cluster in the same way you add
    them in other Amazon Web Services services that support tagging. To learn more
    about tagging Amazon Web Services resources in general, see [Tagging Amazon
    Web Services Resources User
    Guide](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html).
    At most 50 items.
    """
    orchestrator: ClusterOrchestrator | None
    """The type of orchestrator to use for the SageMaker HyperPod cluster. Currently,
    supported values are `"Eks"` and `"Slurm"`, which is to use an Amazon Elastic
    Kubernetes Service or Slurm cluster as the orchestrator.

    **Note:** If you specify the `Orchestrator` field, you must provide exactly
    one orchestrator configuration: either `Eks` or `Slurm`. Specifying both or
    providing an empty configuration returns a validation error.
    """
    node_recovery: ClusterNodeRecovery | None
    """The node recovery mode for the SageMaker HyperPod cluster. When set to
    `Automatic`, SageMaker HyperPod will automatically reboot or replace faulty
    nodes when issues are detected. When set to `None`, cluster administrators
    will need to manually manage any faulty cluster instances.
    """
    tiered_storage_config: ClusterTieredStorageConfig | None
    """The configuration for managed tier checkpointing on the HyperPod cluster. When
    enabled, this feature uses a multi-tier storage approach for storing model
    checkpoints, providing faster checkpoint operations and improved fault
    tolerance across cluster nodes.
    """
    node_provisioning_mode: ClusterNodeProvisioningMode | None
    """The mode for provisioning nodes in the cluster. You can specify the following
    modes:

    - **Continuous**: Scaling behavior that enables 1) concurrent operation
      execution within instance groups, 2) continuous retry mechanisms for failed
      operations, 3) enhanced customer visibility into cluster events through
      detailed event streams, 4) partial provisioning capabilities. Your clusters
      and instance groups remain `InService` while scaling. This mode is only
      supported for EKS orchestrated clusters.
    """
    cluster_role: str | None
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes to
    perform cluster autoscaling operations. This role must have permissions for
    `sagemaker:BatchAddClusterNodes` and `sagemaker:BatchDeleteClusterNodes`. This
    is only required when autoscaling is enabled and when HyperPod is performing
    autoscaling operations. 20 to 2048 characters.
    """
    auto_scaling: ClusterAutoScalingConfig | None
    """The autoscaling configuration for the cluster. Enables automatic scaling of
    cluster nodes based on workload demand using a Karpenter-based system.
    """

    def __init__(
        self,
        *,
        cluster_name: str,
        instance_groups: Sequence[ClusterInstanceGroupSpecification] | None = ...,
        restricted_instance_groups: Sequence[
            ClusterRestrictedInstanceGroupSpecification
        ]
        | None = ...,
        restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig
        | None = ...,
        vpc_config: VpcConfig | None = ...,
        tags: Sequence[Tag] | None = ...,
        orchestrator: ClusterOrchestrator | None = ...,
        node_recovery: ClusterNodeRecoveryLike | None = ...,
        tiered_storage_config: ClusterTieredStorageConfig | None = ...,
        node_provisioning_mode: ClusterNodeProvisioningModeLike | None = ...,
        cluster_role: str | None = ...,
        auto_scaling: ClusterAutoScalingConfig | None = ...,
    ) -> None:
        """Creates an Amazon SageMaker HyperPod cluster.

        Args:
            cluster_name: The name for the new SageMaker HyperPod cluster. 1 to 63 characters.
            instance_groups: The instance groups to be created in the SageMaker HyperPod cluster. 1 to 100 items.
            restricted_instance_groups: The specialized instance groups for training models like Amazon Nova to be created in the SageMaker HyperPod cluster. 1 to 100 items.
            restricted_instance_groups_config: The configuration for the restricted instance groups (RIG) in the SageMaker HyperPod cluster.
            vpc_config: Specifies the Amazon Virtual Private Cloud (VPC) that is associated with the Amazon SageMaker HyperPod cluster.
            tags: Custom tags for managing the SageMaker HyperPod cluster as an Amazon Web Services resource. At most 50 items.
            orchestrator: The type of orchestrator to use for the SageMaker HyperPod cluster.
            node_recovery: The node recovery mode for the SageMaker HyperPod cluster.
            tiered_storage_config: The configuration for managed tier checkpointing on the HyperPod cluster.
            node_provisioning_mode: The mode for provisioning nodes in the cluster.
            cluster_role: The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes to perform cluster autoscaling operations. 20 to 2048 characters.
            auto_scaling: The autoscaling configuration for the cluster.
        """

@frozen(kw_only=True, order=False)
class CreateClusterExtensionRequest(Request[CreateClusterExtensionResponse]):
    """Installs an extension, such as `sagemaker-observability`, on a SageMaker
    HyperPod cluster orchestrated by Slurm. The cluster must have
    `NodeProvisioningMode` set to `Continuous` and can have only one extension
    with a given name. To track the installation, call `DescribeClusterExtension`.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which to
    install the extension. The cluster must use Slurm as the orchestrator and have
    `NodeProvisioningMode` set to `Continuous`. At most 256 characters.
    """
    extension_name: str
    """The name of the extension to install, for example `sagemaker-observability`. 1
    to 128 characters.
    """
    extension_version: str | None = ...
    """The version of the extension to install, in `MAJOR.MINOR.PATCH` format, for
    example `1.0.0`. If you don't specify a version, SageMaker HyperPod installs
    the latest available version of the extension. 1 to 64 characters.
    """
    configuration_values: str | None = ...
    """The configuration settings for the extension, as a JSON object serialized as a
    string, for example
    `{"metricsProvider":{"nodeMetrics":{"level":"ADVANCED"}}}`. Each extension
    version defines which settings it accepts. SageMaker HyperPod validates the
    settings against that definition, and rejects the request if a setting is
    unknown or has an invalid value. Settings that you omit use the extension's
    default values. If you omit `ConfigurationValues`, all settings use their
    default values. 1 to 10240 characters.
    """
    tags: Sequence[Tag] | None = ...
    """Custom tags for managing the extension as an Amazon Web Services resource. You
    can add tags to your extension in the same way you add them in other Amazon
    Web Services services that support tagging. To learn more about tagging Amazon
    Web Services resources in general, see [Tagging Amazon Web Services Resources
    User
    Guide](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html).
    To use this operation to add tags when you create an extension, you must have
    the `sagemaker:AddTags` permission. At most 50 items.
    """
    client_token: str | None = ...
    """A unique, case-sensitive identifier that you provide so that the operation
    completes no more than one time. This token is valid for 8 hours. If you retry
    the request with the same client token and the same parameters within this
    time, the API returns the Amazon Resource Name (ARN) of the extension that the
    original request created, without creating a duplicate. If you use the same
    client token with different parameters, the request fails. At most 64
    characters.
    """

@frozen(kw_only=True, order=False)
class CreateClusterSchedulerConfigRequest(
    Request[CreateClusterSchedulerConfigResponse]
):
    """Create cluster policy configuration. This policy is used for task
    prioritization and fair-share allocation of idle compute. This helps
    prioritize critical workloads and distributes idle compute across entities.
    """

    name: str
    """The name for the cluster policy. The name must be unique within the SageMaker
    AI HyperPod cluster specified by `ClusterArn`. You can use the same name in
    other clusters within a Region or across Regions. 1 to 63 characters.
    """
    cluster_arn: str
    """ARN of the cluster. At most 256 characters."""
    scheduler_config: SchedulerConfig
    """Configuration about the monitoring schedule."""
    description: str | None = ...
    """Description of the cluster policy. At most 1024 characters."""
    tags: Sequence[Tag] | None = ...
    """Tags of the cluster policy. At most 50 items."""

@frozen(kw_only=True, order=False)
class CreateCodeRepositoryRequest(Request[CreateCodeRepositoryResponse]):
    """Creates a Git repository as a resource in your SageMaker AI account. You can
    associate the repository with notebook instances so that you can use Git
    source control for the notebooks you create. The Git repository is a resource
    in your SageMaker AI account, so it can be associated with more than one
    notebook instance, and it persists independently from the lifecycle of any
    notebook instances it is associated with.

    The repository can be hosted either in [Amazon Web Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository.
    """

    code_repository_name: str
    """The name of the Git repository. The name must have 1 to 63 characters. Valid
    characters are a-z, A-Z, 0-9, and - (hyphen). 1 to 63 characters.
    """
    git_config: GitConfig
    """Specifies details about the repository, including the URL where the repository
    is located, the default branch, and credentials to use to access the
    repository.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateCompilationJobRequest(Request[CreateCompilationJobResponse]):
    """Starts a model compilation job. After the model has been compiled, Amazon
    SageMaker AI saves the resulting model artifacts to an Amazon Simple Storage
    Service (Amazon S3) bucket that you specify.

    If you choose to host your model using Amazon SageMaker AI hosting services,
    you can use the resulting model artifacts as part of the model. You can also
    use the artifacts with Amazon Web Services IoT Greengrass. In that case,
    deploy them as an ML resource.

    In the request body, you provide the following:

    - A name for the compilation job
    - Information about the input model artifacts
    - The output location for the compiled model and the device (target) that the
      model runs on
    - The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker AI
      assumes to perform the model compilation job.

    You can also provide a `Tag` to track the model compilation job's resource use
    and costs. The response body contains the `CompilationJobArn` for the compiled
    job.

    To stop a model compilation job, use
    [StopCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopCompilationJob.html).
    To get information about a particular model compilation job, use
    [DescribeCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeCompilationJob.html).
    To get information about multiple model compilation jobs, use
    [ListCompilationJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCompilationJobs.html).
    """

    compilation_job_name: str
    """A name for the model compilation job. The name must be unique within the
    Amazon Web Services Region and within your Amazon Web Services account. 1 to
    63 characters.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf.

    During model compilation, Amazon SageMaker AI needs your permission to:

    - Read input data from an S3 bucket
    - Write model artifacts to an S3 bucket
    - Write logs to Amazon CloudWatch Logs
    - Publish metrics to Amazon CloudWatch

    You grant permissions for all of these tasks to an IAM role. To pass this role
    to Amazon SageMaker AI, the caller of this API must have the `iam:PassRole`
    permission. For more information, see [Amazon SageMaker AI
    Roles.](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).
    20 to 2048 characters.
    """
    model_package_version_arn: str | None = ...
    """The Amazon Resource Name (ARN) of a versioned model package. Provide either a
    `ModelPackageVersionArn` or an `InputConfig` object in the request syntax. The
    presence of both objects in the `CreateCompilationJob` request will return an
    exception. 1 to 2048 characters.
    """
    input_config: InputConfig | None = ...
    """Provides information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained.
    """
    output_config: OutputConfig
    """Provides information about the output location for the compiled model and the
    target device the model runs on.
    """
    vpc_config: NeoVpcConfig | None = ...
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want your compilation job to connect
    to. Control access to your models by configuring the VPC. For more
    information, see [Protect Compilation Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/neo-vpc.html).
    """
    stopping_condition: StoppingCondition
    """Specifies a limit to how long a model compilation job can run. When the job
    reaches the time limit, Amazon SageMaker AI ends the compilation job. Use this
    API to cap model training costs.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateComputeQuotaRequest(Request[CreateComputeQuotaResponse]):
    """Create compute allocation definition. This defines how compute is allocated,
    shared, and borrowed for specified entities. Specifically, how to lend and
    borrow idle compute and assign a fair-share weight to the specified entities.
    """

    name: str
    """The name of the compute allocation definition. The name must be unique within
    the SageMaker AI HyperPod cluster specified by `ClusterArn`. You can use the
    same name in other clusters within a Region or across Regions. 1 to 63
    characters.
    """
    description: str | None
    """Description of the compute allocation definition. At most 1024 characters."""
    cluster_arn: str
    """ARN of the cluster. At most 256 characters."""
    compute_quota_config: ComputeQuotaConfig
    """Configuration of the compute allocation definition. This includes the resource
    sharing option, and the setting to preempt low priority tasks.
    """
    compute_quota_target: ComputeQuotaTarget
    """The target entity to allocate compute resources to."""
    activation_state: ActivationState | None
    """The state of the compute allocation being described. Use to enable or disable
    compute allocation.

    Default is `Enabled`.
    """
    tags: Sequence[Tag] | None
    """Tags of the compute allocation definition. At most 50 items."""

    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        cluster_arn: str,
        compute_quota_config: ComputeQuotaConfig,
        compute_quota_target: ComputeQuotaTarget,
        activation_state: ActivationStateLike | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Create compute allocation definition.

        Args:
            name: The name of the compute allocation definition. 1 to 63 characters.
            description: Description of the compute allocation definition. At most 1024 characters.
            cluster_arn: ARN of the cluster. At most 256 characters.
            compute_quota_config: Configuration of the compute allocation definition.
            compute_quota_target: The target entity to allocate compute resources to.
            activation_state: The state of the compute allocation being described.
            tags: Tags of the compute allocation definition. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class CreateContextRequest(Request[CreateContextResponse]):
    """Creates a *context*. A context is a lineage tracking entity that represents a
    logical grouping of other tracking or experiment entities. Some examples are
    an endpoint and a model package. For more information, see [Amazon SageMaker
    ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    context_name: str
    """The name of the context. Must be unique to your account in an Amazon Web
    Services Region. 1 to 120 characters.
    """
    source: ContextSource
    """The source type, ID, and URI."""
    context_type: str
    """The context type. At most 256 characters."""
    description: str | None = ...
    """The description of the context. At most 3072 characters."""
    properties: Mapping[str, str] | None = ...
    """A list of properties to add to the context. At most 30 entries."""
    tags: Sequence[Tag] | None = ...
    """A list of tags to apply to the context. At most 50 items."""

@frozen(kw_only=True, order=False)
class CreateDataQualityJobDefinitionRequest(
    Request[CreateDataQualityJobDefinitionResponse]
):
    """Creates a definition for a job that monitors data quality and drift. For
    information about model monitor, see [Amazon SageMaker AI Model
    Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html).
    """

    job_definition_name: str
    """The name for the monitoring job definition. 1 to 63 characters."""
    data_quality_baseline_config: DataQualityBaselineConfig | None = ...
    """Configures the constraints and baselines for the monitoring job."""
    data_quality_app_specification: DataQualityAppSpecification
    """Specifies the container that runs the monitoring job."""
    data_quality_job_input: DataQualityJobInput
    """A list of inputs for the monitoring job. Currently endpoints are supported as
    monitoring inputs.
    """
    data_quality_job_output_config: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """Specifies networking configuration for the monitoring job."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. 20 to 2048 characters.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """
    tags: Sequence[Tag] | None = ...
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """

@frozen(kw_only=True, order=False)
class CreateDeviceFleetRequest(Request[CreateDeviceFleetResponse]):
    """Creates a device fleet."""

    device_fleet_name: str
    """The name of the fleet that the device belongs to. 1 to 63 characters."""
    role_arn: str | None = ...
    """The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet
    of Things (IoT). 20 to 2048 characters.
    """
    description: str | None = ...
    """A description of the fleet. 1 to 800 characters."""
    output_config: EdgeOutputConfig
    """The output configuration for storing sample data collected by the fleet."""
    tags: Sequence[Tag] | None = ...
    """Creates tags for the specified fleet. At most 50 items."""
    enable_iot_role_alias: bool | None = ...
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation. The name of the role alias generated will match this pattern:
    "SageMakerEdge-{DeviceFleetName}".

    For example, if your device fleet is called "demo-fleet", the name of the role
    alias will be "SageMakerEdge-demo-fleet".
    """

@frozen(kw_only=True, init=False, order=False)
class CreateDomainRequest(Request[CreateDomainResponse]):
    """Creates a `Domain`. A domain consists of an associated Amazon Elastic File
    System volume, a list of authorized users, and a variety of security,
    application, policy, and Amazon Virtual Private Cloud (VPC) configurations.
    Users within a domain can share notebook files and other artifacts with each
    other.

    **EFS storage**

    When a domain is created, an EFS volume is created for use by all of the users
    within the domain. Each user receives a private home directory within the EFS
    volume for notebooks, Git repositories, and data files.

    SageMaker AI uses the Amazon Web Services Key Management Service (Amazon Web
    Services KMS) to encrypt the EFS volume attached to the domain with an Amazon
    Web Services managed key by default. For more control, you can specify a
    customer managed key. For more information, see [Protect Data at Rest Using
    Encryption](https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html).

    **VPC configuration**

    All traffic between the domain and the Amazon EFS volume is through the
    specified VPC and subnets. For other traffic, you can specify the
    `AppNetworkAccessType` parameter. `AppNetworkAccessType` corresponds to the
    network access type that you choose when you onboard to the domain. The
    following options are available:

    - `PublicInternetOnly` - Non-EFS traffic goes through a VPC managed by Amazon
      SageMaker AI, which allows internet access. This is the default value.
    - `VpcOnly` - All traffic is through the specified VPC and subnets. Internet
      access is disabled by default. To allow internet access, you must specify a
      NAT gateway.

      When internet access is disabled, you won't be able to run a Amazon
      SageMaker AI Studio notebook or to train or host models unless your VPC has
      an interface endpoint to the SageMaker AI API and runtime or a NAT gateway
      and your security groups allow outbound connections.

    **Important:** NFS traffic over TCP on port 2049 needs to be allowed in both
    inbound and outbound rules in order to launch a Amazon SageMaker AI Studio app
    successfully.

    For more information, see [Connect Amazon SageMaker AI Studio Notebooks to
    Resources in a
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html).
    """

    domain_name: str
    """A name for the domain. At most 63 characters."""
    auth_mode: AuthMode
    """The mode of authentication that members use to access the domain."""
    default_user_settings: UserSettings
    """The default settings to use to create a user profile when `UserSettings` isn't
    specified in the call to the `CreateUserProfile` API.

    `SecurityGroups` is aggregated when specified in both calls. For all other
    settings in `UserSettings`, the values specified in `CreateUserProfile` take
    precedence over those specified in `CreateDomain`.
    """
    domain_settings: DomainSettings | None
    """A collection of `Domain` settings."""
    subnet_ids: Sequence[str] | None
    """The VPC subnets that the domain uses for communication.

    The field is optional when the `AppNetworkAccessType` parameter is set to
    `PublicInternetOnly` for domains created from Amazon SageMaker Unified Studio.
    1 to 16 items.
    """
    vpc_id: str | None
    """The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for
    communication.

    The field is optional when the `AppNetworkAccessType` parameter is set to
    `PublicInternetOnly` for domains created from Amazon SageMaker Unified Studio.
    At most 32 characters.
    """
    tags: Sequence[Tag] | None
    """Tags to associated with the Domain. Each tag consists of a key and an optional
    value. Tag keys must be unique per resource. Tags are searchable using the
    `Search` API.

    Tags that you specify for the Domain are also added to all Apps that the
    Domain launches. At most 50 items.
    """
    app_network_access_type: AppNetworkAccessType | None
    """Specifies the VPC used for non-EFS traffic. The default value is
    `PublicInternetOnly`.

    - `PublicInternetOnly` - Non-EFS traffic is through a VPC managed by Amazon
      SageMaker AI, which allows direct internet access
    - `VpcOnly` - All traffic is through the specified VPC and subnets
    """
    home_efs_file_system_kms_key_id: str | None
    """Use `KmsKeyId`. At most 2048 characters.

    Deprecated: This property is deprecated, use KmsKeyId instead.
    """
    kms_key_id: str | None
    """SageMaker AI uses Amazon Web Services KMS to encrypt EFS and EBS volumes
    attached to the domain with an Amazon Web Services managed key by default. For
    more control, specify a customer managed key. At most 2048 characters.
    """
    app_security_group_management: AppSecurityGroupManagement | None
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode. Required when
    `CreateDomain.AppNetworkAccessType` is `VPCOnly` and
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    provided. If setting up the domain for use with RStudio, this value must be
    set to `Service`.
    """
    home_efs_file_system_creation: HomeEfsFileSystemCreation | None
    """Indicates whether to create a home EFS file system for the domain. Defaults to
    `Enabled`. Set to `Disabled` to skip EFS creation and reduce domain creation
    time. You can enable EFS later by calling `UpdateDomain`.
    """
    tag_propagation: TagPropagation | None
    """Indicates whether custom tag propagation is supported for the domain. Defaults
    to `DISABLED`.
    """
    default_space_settings: DefaultSpaceSettings | None
    """The default settings for shared spaces that users create in the domain."""

    def __init__(
        self,
        *,
        domain_name: str,
        auth_mode: AuthModeLike,
        default_user_settings: UserSettings,
        domain_settings: DomainSettings | None = ...,
        subnet_ids: Sequence[str] | None = ...,
        vpc_id: str | None = ...,
        tags: Sequence[Tag] | None = ...,
        app_network_access_type: AppNetworkAccessTypeLike | None = ...,
        home_efs_file_system_kms_key_id: str | None = ...,
        kms_key_id: str | None = ...,
        app_security_group_management: AppSecurityGroupManagementLike | None = ...,
        home_efs_file_system_creation: HomeEfsFileSystemCreationLike | None = ...,
        tag_propagation: TagPropagationLike | None = ...,
        default_space_settings: DefaultSpaceSettings | None = ...,
    ) -> None:
        """Creates a `Domain`.

        Args:
            domain_name: A name for the domain. At most 63 characters.
            auth_mode: The mode of authentication that members use to access the domain.
            default_user_settings: The default settings to use to create a user profile when `UserSettings` isn't specified in the call to the `CreateUserProfile` API.
            domain_settings: A collection of `Domain` settings.
            subnet_ids: The VPC subnets that the domain uses for communication. 1 to 16 items.
            vpc_id: The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for communication. At most 32 characters.
            tags: Tags to associated with the Domain. At most 50 items.
            app_network_access_type: Specifies the VPC used for non-EFS traffic.
            home_efs_file_system_kms_key_id: Use `KmsKeyId`. At most 2048 characters.
            kms_key_id: SageMaker AI uses Amazon Web Services KMS to encrypt EFS and EBS volumes attached to the domain with an Amazon Web Services managed key by default. At most 2048 characters.
            app_security_group_management: The entity that creates and manages the required security groups for inter-app communication in `VPCOnly` mode.
            home_efs_file_system_creation: Indicates whether to create a home EFS file system for the domain.
            tag_propagation: Indicates whether custom tag propagation is supported for the domain.
            default_space_settings: The default settings for shared spaces that users create in the domain.
        """

@frozen(kw_only=True, order=False)
class CreateEdgeDeploymentPlanRequest(Request[CreateEdgeDeploymentPlanResponse]):
    """Creates an edge deployment plan, consisting of multiple stages. Each stage may
    have a different deployment configuration and devices.
    """

    edge_deployment_plan_name: str
    """The name of the edge deployment plan. 1 to 63 characters."""
    model_configs: Sequence[EdgeDeploymentModelConfig]
    """List of models associated with the edge deployment plan."""
    device_fleet_name: str
    """The device fleet used for this edge deployment plan. 1 to 63 characters."""
    stages: Sequence[DeploymentStage] | None = ...
    """List of stages of the edge deployment plan. The number of stages is limited to
    10 per deployment.
    """
    tags: Sequence[Tag] | None = ...
    """List of tags with which to tag the edge deployment plan. At most 50 items."""

@frozen(kw_only=True, order=False)
class CreateEdgeDeploymentStageRequest(Request[CreateEdgeDeploymentStageResponse]):
    """Creates a new stage in an existing edge deployment plan."""

    edge_deployment_plan_name: str
    """The name of the edge deployment plan. 1 to 63 characters."""
    stages: Sequence[DeploymentStage]
    """List of stages to be added to the edge deployment plan."""

@frozen(kw_only=True, order=False)
class CreateEdgePackagingJobRequest(Request[CreateEdgePackagingJobResponse]):
    """Starts a SageMaker Edge Manager model packaging job. Edge Manager will use the
    model artifacts from the Amazon Simple Storage Service bucket that you
    specify. After the model has been packaged, Amazon SageMaker saves the
    resulting artifacts to an S3 bucket that you specify.
    """

    edge_packaging_job_name: str
    """The name of the edge packaging job. 1 to 63 characters."""
    compilation_job_name: str
    """The name of the SageMaker Neo compilation job that will be used to locate
    model artifacts for packaging. 1 to 63 characters.
    """
    model_name: str
    """The name of the model. 1 to 63 characters."""
    model_version: str
    """The version of the model. 1 to 30 characters."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    download and upload the model, and to contact SageMaker Neo. 20 to 2048
    characters.
    """
    output_config: EdgeOutputConfig
    """Provides information about the output location for the packaged model."""
    resource_key: str | None = ...
    """The Amazon Web Services KMS key to use when encrypting the EBS volume the edge
    packaging job runs on. At most 2048 characters.
    """
    tags: Sequence[Tag] | None = ...
    """Creates tags for the packaging job. At most 50 items."""

@frozen(kw_only=True, order=False)
class CreateEndpointRequest(Request[CreateEndpointResponse]):
    """Creates an endpoint using the endpoint configuration specified in the request.
    SageMaker uses the endpoint to provision resources and deploy models. You
    create the endpoint configuration with the
    [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    API.

    Use this API to deploy models using SageMaker hosting services.

    **Note:** You must not delete an `EndpointConfig` that is in use by an
    endpoint that is live or while the `UpdateEndpoint` or `CreateEndpoint`
    operations are being performed on the endpoint. To update an endpoint, you
    must create a new `EndpointConfig`.

    The endpoint name must be unique within an Amazon Web Services Region in your
    Amazon Web Services account.

    When it receives the request, SageMaker creates the endpoint, launches the
    resources (ML compute instances), and deploys the model(s) on them.

    **Note:** When you call
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html),
    a load call is made to DynamoDB to verify that your endpoint configuration
    exists. When you read data from a DynamoDB table supporting
    [`Eventually Consistent Reads`](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html),
    the response might not reflect the results of a recently completed write
    operation. The response might include some stale data. If the dependent
    entities are not yet in DynamoDB, this causes a validation error. If you
    repeat your read request after a short time, the response should return the
    latest data. So retry logic is recommended to handle these possible issues. We
    also recommend that customers call
    [DescribeEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpointConfig.html)
    before calling
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    to minimize the potential impact of a DynamoDB eventually consistent read.

    When SageMaker receives the request, it sets the endpoint status to
    `Creating`. After it creates the endpoint, it sets the status to `InService`.
    SageMaker can then process incoming requests for inferences. To check the
    status of an endpoint, use the
    [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html)
    API.

    If any of the models hosted at this endpoint get model data from an Amazon S3
    location, SageMaker uses Amazon Web Services Security Token Service to
    download model artifacts from the S3 path you provided. Amazon Web Services
    STS is activated in your Amazon Web Services account by default. If you
    previously deactivated Amazon Web Services STS for a region, you need to
    reactivate Amazon Web Services STS for that region. For more information, see
    [Activating and Deactivating Amazon Web Services STS in an Amazon Web Services
    Region](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html)
    in the *Amazon Web Services Identity and Access Management User Guide*.

    **Note:** To add the IAM role policies for using this API operation, go to the
    [IAM console](https://console.aws.amazon.com/iam/), and choose Roles in the
    left navigation pane. Search the IAM role that you want to grant access to use
    the
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    and
    [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    API operations, add the following policies to the role.

    - Option 1: For a full SageMaker access, search and attach the
      `AmazonSageMakerFullAccess` policy.
    - Option 2: For granting a limited access to an IAM role, paste the following
      Action elements manually into the JSON file of the IAM role:

      `"Action": ["sagemaker:CreateEndpoint", "sagemaker:CreateEndpointConfig"]`

      `"Resource": [`

      `"arn:aws:sagemaker:region:account-id:endpoint/endpointName"`

    The text continues on AWS's page:
    https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateEndpoint
    """

    endpoint_name: str
    """The name of the endpoint.The name must be unique within an Amazon Web Services
    Region in your Amazon Web Services account. The name is case-insensitive in
    `CreateEndpoint`, but the case is preserved and must be matched in
    [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    At most 63 characters.
    """
    endpoint_config_name: str
    """The name of an endpoint configuration. For more information, see
    [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html).
    At most 63 characters.
    """
    deployment_config: DeploymentConfig | None = ...
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateEndpointConfigRequest(Request[CreateEndpointConfigResponse]):
    """Creates an endpoint configuration that SageMaker hosting services uses to
    deploy models. In the configuration, you identify one or more models, created
    using the `CreateModel` API, to deploy and the resources that you want
    SageMaker to provision. Then you call the
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    API.

    **Note:** Use this API if you want to use SageMaker hosting services to deploy
    models into production.

    In the request, you define a `ProductionVariant`, for each model that you want
    to deploy. Each `ProductionVariant` parameter also describes the resources
    that you want SageMaker to provision. This includes the number and type of ML
    compute instances to deploy.

    If you are hosting multiple models, you also assign a `VariantWeight` to
    specify how much traffic you want to allocate to each model. For example,
    suppose that you want to host two models, A and B, and you assign traffic
    weight 2 for model A and 1 for model B. SageMaker distributes two-thirds of
    the traffic to Model A, and one-third to model B.

    **Note:** When you call
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html),
    a load call is made to DynamoDB to verify that your endpoint configuration
    exists. When you read data from a DynamoDB table supporting
    [`Eventually Consistent Reads`](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html),
    the response might not reflect the results of a recently completed write
    operation. The response might include some stale data. If the dependent
    entities are not yet in DynamoDB, this causes a validation error. If you
    repeat your read request after a short time, the response should return the
    latest data. So retry logic is recommended to handle these possible issues. We
    also recommend that customers call
    [DescribeEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpointConfig.html)
    before calling
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    to minimize the potential impact of a DynamoDB eventually consistent read.
    """

    endpoint_config_name: str
    """The name of the endpoint configuration. You specify this name in a
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    request. At most 63 characters.
    """
    production_variants: Sequence[ProductionVariant]
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint. 1 to 10 items.
    """
    data_capture_config: DataCaptureConfig | None = ...
    """Configuration to control how SageMaker AI captures inference data."""
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """
    kms_key_id: str | None = ...
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance that hosts the endpoint.

    The KmsKeyId can be any of the following formats:

    - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    - Key ARN:
      `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    - Alias name: `alias/ExampleAlias`
    - Alias name ARN: `arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias`

    The KMS key policy must grant permission to the IAM role that you specify in
    your `CreateEndpoint`, `UpdateEndpoint` requests. For more information, refer
    to the Amazon Web Services Key Management Service section [Using Key Policies
    in Amazon Web Services
    KMS](https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html)

    **Note:** Certain Nitro-based instances include local storage, dependent on
    the instance type. Local storage volumes are encrypted using a hardware module
    on the instance. If any of the models that you specify in the
    `ProductionVariants` parameter use nitro-based instances with local storage,
    the `KmsKeyId` parameter does not encrypt instance local storage.

    For a list of instance types that support local instance storage, see
    [Instance Store
    Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html#instance-store-volumes).

    For more information about local instance storage encryption, see [SSD
    Instance Store
    Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html).

    At most 2048 characters.
    """
    async_inference_config: AsyncInferenceConfig | None = ...
    """Specifies configuration for how an endpoint performs asynchronous inference.
    This is a required field in order for your Endpoint to be invoked using
    [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """
    explainer_config: ExplainerConfig | None = ...
    """A member of `CreateEndpointConfig` that enables explainers."""
    shadow_production_variants: Sequence[ProductionVariant] | None = ...
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint in shadow mode with production traffic replicated from
    the model specified on `ProductionVariants`. If you use this field, you can
    only specify one variant for `ProductionVariants` and one variant for
    `ShadowProductionVariants`. 1 to 10 items.
    """
    execution_role_arn: str | None = ...
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform actions on your behalf. For more information, see [SageMaker
    AI
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to Amazon SageMaker AI, the caller of
    this action must have the `iam:PassRole` permission.

    20 to 2048 characters.
    """
    vpc_config: VpcConfig | None = ...
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """
    enable_network_isolation: bool | None = ...
    """Sets whether all model containers deployed to the endpoint are isolated. If
    they are, no inbound or outbound network calls can be made to or from the
    model containers.
    """
    metrics_config: MetricsConfig | None = ...
    """The configuration parameters for utilization metrics."""
    cross_region_traffic_config: CrossRegionTrafficConfig | None = ...
    """The cross-Region traffic cap for the endpoint. The cap limits the requests per
    second that the endpoint accepts from inference routers in other Amazon Web
    Services Regions. If you don't specify it, these requests aren't limited. You
    can't specify it with serverless variants or with `AsyncInferenceConfig`. For
    information about the cross-Region traffic cap, see [Limit requests from other
    Regions](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router.html#inference-router-cross-region-limit).
    """

@frozen(kw_only=True, order=False)
class CreateExperimentRequest(Request[CreateExperimentResponse]):
    """Creates a SageMaker *experiment*. An experiment is a collection of *trials*
    that are observed, compared and evaluated as a group. A trial is a set of
    steps, called *trial components*, that produce a machine learning model.

    **Note:** In the Studio UI, trials are referred to as *run groups* and trial
    components are referred to as *runs*.

    The goal of an experiment is to determine the components that produce the best
    model. Multiple trials are performed, each one isolating and measuring the
    impact of a change to one or more inputs, while keeping the remaining inputs
    constant.

    When you use SageMaker Studio or the SageMaker Python SDK, all experiments,
    trials, and trial components are automatically tracked, logged, and indexed.
    When you use the Amazon Web Services SDK for Python (Boto), you must use the
    logging APIs provided by the SDK.

    You can add tags to experiments, trials, trial components and then use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search for the tags.

    To add a description to an experiment, specify the optional `Description`
    parameter. To add a description later, or to change the description, call the
    [UpdateExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateExperiment.html)
    API.

    To get a list of all your experiments, call the
    [ListExperiments](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListExperiments.html)
    API. To view an experiment's properties, call the
    [DescribeExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeExperiment.html)
    API. To get a list of all the trials associated with an experiment, call the
    [ListTrials](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html)
    API. To create a trial call the
    [CreateTrial](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrial.html)
    API.
    """

    experiment_name: str
    """The name of the experiment. The name must be unique in your Amazon Web
    Services account and is not case-sensitive. 1 to 120 characters.
    """
    display_name: str | None = ...
    """The name of the experiment as displayed. The name doesn't need to be unique.
    If you don't specify `DisplayName`, the value in `ExperimentName` is
    displayed. 1 to 120 characters.
    """
    description: str | None = ...
    """The description of the experiment. At most 3072 characters."""
    tags: Sequence[Tag] | None = ...
    """A list of tags to associate with the experiment. You can use
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search on the tags. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateFeatureGroupRequest(Request[CreateFeatureGroupResponse]):
    """Create a new `FeatureGroup`. A `FeatureGroup` is a group of `Features` defined
    in the `FeatureStore` to describe a `Record`.

    The `FeatureGroup` defines the schema and features contained in the
    `FeatureGroup`. A `FeatureGroup` definition is composed of a list of
    `Features`, a `RecordIdentifierFeatureName`, an `EventTimeFeatureName` and
    configurations for its `OnlineStore` and `OfflineStore`. Check [Amazon Web
    Services service
    quotas](https://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html)
    to see the `FeatureGroup`s quota for your Amazon Web Services account.

    Note that it can take approximately 10-15 minutes to provision an
    `OnlineStore` `FeatureGroup` with the `InMemory` `StorageType`.

    **Important:** You must include at least one of `OnlineStoreConfig` and
    `OfflineStoreConfig` to create a `FeatureGroup`.
    """

    feature_group_name: str
    """The name of the `FeatureGroup`. The name must be unique within an Amazon Web
    Services Region in an Amazon Web Services account.

    The name:

    - Must start with an alphanumeric character.
    - Can only include alphanumeric characters, underscores, and hyphens. Spaces
      are not allowed.

    1 to 64 characters.
    """
    record_identifier_feature_name: str
    """The name of the `Feature` whose value uniquely identifies a `Record` defined
    in the `FeatureStore`. Only the latest record per identifier value will be
    stored in the `OnlineStore`. `RecordIdentifierFeatureName` must be one of
    feature definitions' names.

    You use the `RecordIdentifierFeatureName` to access data in a `FeatureStore`.

    This name:

    - Must start with an alphanumeric character.
    - Can only contains alphanumeric characters, hyphens, underscores. Spaces are
      not allowed.

    1 to 64 characters.
    """
    event_time_feature_name: str
    """The name of the feature that stores the `EventTime` of a `Record` in a
    `FeatureGroup`.

    An `EventTime` is a point in time when a new event occurs that corresponds to
    the creation or update of a `Record` in a `FeatureGroup`. All `Records` in the
    `FeatureGroup` must have a corresponding `EventTime`.

    An `EventTime` can be a `String` or `Fractional`.

    - `Fractional`: `EventTime` feature values must be a Unix timestamp in
      seconds.
    - `String`: `EventTime` feature values must be an ISO-8601 string in the
      format. The following formats are supported `yyyy-MM-dd'T'HH:mm:ssZ` and
      `yyyy-MM-dd'T'HH:mm:ss.SSSZ` where `yyyy`, `MM`, and `dd` represent the
      year, month, and day respectively and `HH`, `mm`, `ss`, and if applicable,
      `SSS` represent the hour, month, second and milliseconds respsectively.
      `'T'` and `Z` are constants.

    1 to 64 characters.
    """
    feature_definitions: Sequence[FeatureDefinition]
    """A list of `Feature` names and types. `Name` and `Type` is compulsory per
    `Feature`.

    Valid feature `FeatureType`s are `Integral`, `Fractional` and `String`.

    `FeatureName`s cannot be any of the following: `is_deleted`, `write_time`,
    `api_invocation_time`

    You can create up to 2,500 `FeatureDefinition`s per `FeatureGroup`. 1 to 2500
    items.
    """
    online_store_config: OnlineStoreConfig | None = ...
    """You can turn the `OnlineStore` on or off by specifying `True` for the
    `EnableOnlineStore` flag in `OnlineStoreConfig`.

    You can also include an Amazon Web Services KMS key ID (`KMSKeyId`) for
    at-rest encryption of the `OnlineStore`.

    The default value is `False`.
    """
    offline_store_config: OfflineStoreConfig | None = ...
    """Use this to configure an `OfflineFeatureStore`. This parameter allows you to
    specify:

    - The Amazon Simple Storage Service (Amazon S3) location of an `OfflineStore`.
    - A configuration for an Amazon Web Services Glue or Amazon Web Services Hive
      data catalog.
    - An KMS encryption key to encrypt the Amazon S3 location used for
      `OfflineStore`. If KMS encryption key is not specified, by default we
      encrypt all data at rest using Amazon Web Services KMS key. By defining your
      [bucket-level
      key](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html)
      for SSE, you can reduce Amazon Web Services KMS requests costs by up to 99
      percent.
    - Format for the offline store table. Supported formats are Glue (Default) and
      [Apache Iceberg](https://iceberg.apache.org/).

    To learn more about this parameter, see
    [OfflineStoreConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OfflineStoreConfig.html).
    """
    throughput_config: ThroughputConfig | None = ...
    """Used to set feature group throughput configuration. There are two modes:
    `ON_DEMAND` and `PROVISIONED`. With on-demand mode, you are charged for data
    reads and writes that your application performs on your feature group. You do
    not need to specify read and write throughput because Feature Store
    accommodates your workloads as they ramp up and down. You can switch a feature
    group to on-demand only once in a 24 hour period. With provisioned throughput
    mode, you specify the read and write capacity per second that you expect your
    application to require, and you are billed based on those limits. Exceeding
    provisioned throughput will result in your requests being throttled.

    Note: `PROVISIONED` throughput mode is supported only for feature groups that
    are offline-only, or use the
    [`Standard`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OnlineStoreConfig.html#sagemaker-Type-OnlineStoreConfig-StorageType)
    tier online store.
    """
    role_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the IAM execution role used to persist data
    into the `OfflineStore` if an `OfflineStoreConfig` is provided. 20 to 2048
    characters.
    """
    description: str | None = ...
    """A free-form description of a `FeatureGroup`. At most 128 characters."""
    tags: Sequence[Tag] | None = ...
    """Tags used to identify `Features` in each `FeatureGroup`. At most 50 items."""

@frozen(kw_only=True, order=False)
class CreateFlowDefinitionRequest(Request[CreateFlowDefinitionResponse]):
    """Creates a flow definition."""

    flow_definition_name: str
    """The name of your flow definition. 1 to 63 characters."""
    human_loop_request_source: HumanLoopRequestSource | None = ...
    """Container for configuring the source of human task requests. Use to specify if
    Amazon Rekognition or Amazon Textract is used as an integration source.
    """
    human_loop_activation_config: HumanLoopActivationConfig | None = ...
    """An object containing information about the events that trigger a human
    workflow.
    """
    human_loop_config: HumanLoopConfig | None = ...
    """An object containing information about the tasks the human reviewers will
    perform.
    """
    output_config: FlowDefinitionOutputConfig
    """An object containing information about where the human review results will be
    uploaded.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the role needed to call other services on
    your behalf. For example,
    `arn:aws:iam::1234567890:role/service-role/AmazonSageMaker-ExecutionRole-20180111T151298`.
    20 to 2048 characters.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs that contain metadata to help you categorize and
    organize a flow definition. Each tag consists of a key and a value, both of
    which you define. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateGlobalInferenceGatewayRequest(
    Request[CreateGlobalInferenceGatewayResponse]
):
    """Creates a global inference gateway. This operation is asynchronous: the global
    inference gateway starts in the `CREATING` status. To check its status, call
    `DescribeGlobalInferenceGateway` until the status is `ACTIVE` or `FAILED`. The
    operation fails with `ResourceInUse` if the name is already in use, or if one
    of the in-cluster inference gateways in `Gateways` already belongs to another
    global inference gateway.
    """

    name: str
    """The name of the global inference gateway. The name must be unique in your
    account in the current Region, and is case-sensitive. The name can't be
    exactly 12 lowercase letters or digits, because the global inference gateway
    ID uses that format. 1 to 63 characters.
    """
    routing: GlobalInferenceGatewayRouting | None = ...
    """The routing configuration of the global inference gateway. If you omit it, the
    global inference gateway uses default routing weights.
    """
    execution_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that the global inference
    gateway assumes to access your SageMaker HyperPod clusters. The role must be
    in your account and partition, and you must have `iam:PassRole` permission for
    it. You can't change the role after you create the global inference gateway.
    20 to 2048 characters.
    """
    gateways: Sequence[GlobalInferenceGatewayMember]
    """The 1 to 10 in-cluster inference gateways to add to the global inference
    gateway. A global inference gateway must always have at least one in-cluster
    inference gateway, so `RemoveInferenceGateway` can't remove the last one. 1 to
    10 items.
    """
    client_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request. An idempotent operation completes no more than one time. If
    you don't specify a client token, the Amazon Web Services SDKs and the Amazon
    Web Services CLI generate one for you. 1 to 64 characters.
    """
    tags: Sequence[Tag] | None = ...
    """Custom tags for managing the global inference gateway as an Amazon Web
    Services resource. You can add tags to your global inference gateway in the
    same way you add them in other Amazon Web Services services that support
    tagging. For more information about tagging Amazon Web Services resources, see
    [Tagging your Amazon Web Services
    resources](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html)
    in the *Tagging Amazon Web Services Resources User Guide*.

    The global inference gateway doesn't return tags in its responses. To read the
    tags, use `ListTags`. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateHubRequest(Request[CreateHubResponse]):
    """Create a hub."""

    hub_name: str
    """The name of the hub to create. At most 63 characters."""
    hub_description: str
    """A description of the hub. At most 1023 characters."""
    hub_display_name: str | None = ...
    """The display name of the hub. At most 255 characters."""
    hub_search_keywords: Sequence[str] | None = ...
    """The searchable keywords for the hub. At most 50 items."""
    s3_storage_config: HubS3StorageConfig | None = ...
    """The Amazon S3 storage configuration for the hub."""
    tags: Sequence[Tag] | None = ...
    """Any tags to associate with the hub. At most 50 items."""

@frozen(kw_only=True, init=False, order=False)
class CreateHubContentPresignedUrlsRequest(
    Request[CreateHubContentPresignedUrlsResponse]
):
    """Creates presigned URLs for accessing hub content artifacts. This operation
    generates time-limited, secure URLs that allow direct download of model
    artifacts and associated files from Amazon SageMaker hub content, including
    gated models that require end-user license agreement acceptance.
    """

    hub_name: str
    """The name or Amazon Resource Name (ARN) of the hub that contains the content.
    For public content, use `SageMakerPublicHub`.
    """
    hub_content_type: HubContentType
    """The type of hub content to access. Valid values include `Model`, `Notebook`,
    and `ModelReference`.
    """
    hub_content_name: str
    """The name of the hub content for which to generate presigned URLs. This
    identifies the specific model or content within the hub. At most 63
    characters.
    """
    hub_content_version: str | None
    """The version of the hub content. If not specified, the latest version is used.
    5 to 14 characters.
    """
    access_config: PresignedUrlAccessConfig | None
    """Configuration settings for accessing the hub content, including end-user
    license agreement acceptance for gated models and expected S3 URL validation.
    """
    max_results: int | None
    """The maximum number of presigned URLs to return in the response. Default value
    is 100. Large models may contain hundreds of files, requiring pagination to
    retrieve all URLs. 1 to 100.
    """
    next_token: str | None
    """A token for pagination. Use this token to retrieve the next set of presigned
    URLs when the response is truncated. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str | None = ...,
        access_config: PresignedUrlAccessConfig | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Creates presigned URLs for accessing hub content artifacts.

        Args:
            hub_name: The name or Amazon Resource Name (ARN) of the hub that contains the content.
            hub_content_type: The type of hub content to access.
            hub_content_name: The name of the hub content for which to generate presigned URLs. At most 63 characters.
            hub_content_version: The version of the hub content. 5 to 14 characters.
            access_config: Configuration settings for accessing the hub content, including end-user license agreement acceptance for gated models and expected S3 URL validation.
            max_results: The maximum number of presigned URLs to return in the response. 1 to 100.
            next_token: A token for pagination. At most 8192 characters.
        """

@frozen(kw_only=True, order=False)
class CreateHubContentReferenceRequest(Request[CreateHubContentReferenceResponse]):
    """Create a hub content reference in order to add a model in the JumpStart public
    hub to a private hub.
    """

    hub_name: str
    """The name of the hub to add the hub content reference to."""
    sage_maker_public_hub_content_arn: str
    """The ARN of the public hub content to reference. At most 255 characters."""
    hub_content_name: str | None = ...
    """The name of the hub content to reference. At most 63 characters."""
    min_version: str | None = ...
    """The minimum version of the hub content to reference. 5 to 14 characters."""
    tags: Sequence[Tag] | None = ...
    """Any tags associated with the hub content to reference. At most 50 items."""

@frozen(kw_only=True, order=False)
class CreateHumanTaskUiRequest(Request[CreateHumanTaskUiResponse]):
    """Defines the settings you will use for the human review workflow user
    interface. Reviewers will see a three-panel interface with an instruction
    area, the item to review, and an input area.
    """

    human_task_ui_name: str
    """The name of the user interface you are creating. 1 to 63 characters."""
    ui_template: UiTemplate
    """The Liquid template for the worker user interface."""
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs that contain metadata to help you categorize and
    organize a human review workflow user interface. Each tag consists of a key
    and a value, both of which you define. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateHyperParameterTuningJobRequest(
    Request[CreateHyperParameterTuningJobResponse]
):
    """Starts a hyperparameter tuning job. A hyperparameter tuning job finds the best
    version of a model by running many training jobs on your dataset using the
    algorithm you choose and values for hyperparameters within ranges that you
    specify. It then chooses the hyperparameter values that result in a model that
    performs the best, as measured by an objective metric that you choose.

    A hyperparameter tuning job automatically creates Amazon SageMaker
    experiments, trials, and trial components for each training job that it runs.
    You can view these entities in Amazon SageMaker Studio. For more information,
    see [View Experiments, Trials, and Trial
    Components](https://docs.aws.amazon.com/sagemaker/latest/dg/experiments-view-compare.html#experiments-view).

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any hyperparameter fields. As part
    of the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by any security-sensitive information included in the request hyperparameter
    variable or plain text fields..
    """

    hyper_parameter_tuning_job_name: str
    """The name of the tuning job. This name is the prefix for the names of all
    training jobs that this tuning job launches. The name must be unique within
    the same Amazon Web Services account and Amazon Web Services Region. The name
    must have 1 to 32 characters. Valid characters are a-z, A-Z, 0-9, and : + = @
    _ % - (hyphen). The name is not case sensitive. 1 to 32 characters.
    """
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig
    """The
    [HyperParameterTuningJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html)
    object that describes the tuning job, including the search strategy, the
    objective metric used to evaluate training jobs, ranges of parameters to
    search, and resource limits for the tuning job. For more information, see [How
    Hyperparameter Tuning
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-how-it-works.html).
    """
    training_job_definition: HyperParameterTrainingJobDefinition | None = ...
    """The
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    object that describes the training jobs that this tuning job launches,
    including static hyperparameters, input data configuration, output data
    configuration, resource configuration, and stopping condition.
    """
    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] | None = ...
    """A list of the
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    objects launched for this tuning job. 1 to 10 items.
    """
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = ...
    """Specifies the configuration for starting the hyperparameter tuning job using
    one or more previous tuning jobs as a starting point. The results of previous
    tuning jobs are used to inform which combinations of hyperparameters to search
    over in the new tuning job.

    All training jobs launched by the new hyperparameter tuning job are evaluated
    by using the objective metric. If you specify `IDENTICAL_DATA_AND_ALGORITHM`
    as the `WarmStartType` value for the warm start configuration, the training
    job that performs the best in the new tuning job is compared to the best
    training jobs from the parent tuning jobs. From these, the training job that
    performs the best as measured by the objective metric is returned as the
    overall best training job.

    **Note:** All training jobs launched by parent hyperparameter tuning jobs and
    the new hyperparameter tuning jobs count against the limit of training jobs
    for the tuning job.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).

    Tags that you specify for the tuning job are also added to all training jobs
    that the tuning job launches. At most 50 items.
    """
    autotune: Autotune | None = ...
    """Configures SageMaker Automatic model tuning (AMT) to automatically find
    optimal parameters for the following fields:

    - [ParameterRanges](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html#sagemaker-Type-HyperParameterTuningJobConfig-ParameterRanges):
      The names and ranges of parameters that a hyperparameter tuning job can
      optimize.
    - [ResourceLimits](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceLimits.html):
      The maximum resources that can be used for a training job. These resources
      include the maximum number of training jobs, the maximum runtime of a tuning
      job, and the maximum number of training jobs to run at the same time.
    - [TrainingJobEarlyStoppingType](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html#sagemaker-Type-HyperParameterTuningJobConfig-TrainingJobEarlyStoppingType):
      A flag that specifies whether or not to use early stopping for training jobs
      launched by a hyperparameter tuning job.
    - [RetryStrategy](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html#sagemaker-Type-HyperParameterTrainingJobDefinition-RetryStrategy):
      The number of times to retry a training job.
    - [Strategy](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html):
      Specifies how hyperparameter tuning chooses the combinations of
      hyperparameter values to use for the training jobs that it launches.
    - [ConvergenceDetected](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ConvergenceDetected.html):
      A flag to indicate that Automatic model tuning (AMT) has detected model
      convergence.
    """

@frozen(kw_only=True, order=False)
class CreateImageRequest(Request[CreateImageResponse]):
    """Creates a custom SageMaker AI image. A SageMaker AI image is a set of image
    versions. Each image version represents a container image stored in Amazon
    ECR. For more information, see [Bring your own SageMaker AI
    image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html).
    """

    description: str | None = ...
    """The description of the image. 1 to 512 characters."""
    display_name: str | None = ...
    """The display name of the image. If not provided, `ImageName` is displayed. 1 to
    128 characters.
    """
    image_name: str
    """The name of the image. Must be unique to your account. 1 to 63 characters."""
    role_arn: str
    """The ARN of an IAM role that enables Amazon SageMaker AI to perform tasks on
    your behalf. 20 to 2048 characters.
    """
    tags: Sequence[Tag] | None = ...
    """A list of tags to apply to the image. At most 50 items."""

@frozen(kw_only=True, init=False, order=False)
class CreateImageVersionRequest(Request[CreateImageVersionResponse]):
    """Creates a version of the SageMaker AI image specified by `ImageName`. The
    version represents the Amazon ECR container image specified by `BaseImage`.
    """

    base_image: str
    """The registry path of the container image to use as the starting point for this
    version. The path is an Amazon ECR URI in the following format:

    `<acct-id>.dkr.ecr.<region>.amazonaws.com/<repo-name[:tag] or [@digest]>`. 1
    to 255 characters.
    """
    client_token: str | None
    """A unique ID. If not specified, the Amazon Web Services CLI and Amazon Web
    Services SDKs, such as the SDK for Python (Boto3), add a unique value to the
    call. 1 to 36 characters.
    """
    image_name: str
    """The `ImageName` of the `Image` to create a version of. 1 to 63 characters."""
    aliases: Sequence[str] | None
    """A list of aliases created with the image version."""
    vendor_guidance: VendorGuidance | None
    """The stability of the image version, specified by the maintainer.

    - `NOT_PROVIDED`: The maintainers did not provide a status for image version
      stability.
    - `STABLE`: The image version is stable.
    - `TO_BE_ARCHIVED`: The image version is set to be archived. Custom image
      versions that are set to be archived are automatically archived after three
      months.
    - `ARCHIVED`: The image version is archived. Archived image versions are not
      searchable and are no longer actively supported.
    """
    job_type: JobType | None
    """Indicates SageMaker AI job type compatibility.

    - `TRAINING`: The image version is compatible with SageMaker AI training jobs.
    - `INFERENCE`: The image version is compatible with SageMaker AI inference
      jobs.
    - `NOTEBOOK_KERNEL`: The image version is compatible with SageMaker AI
      notebook kernels.
    """
    ml_framework: str | None
    """The machine learning framework vended in the image version. 1 to 128
    characters.
    """
    programming_lang: str | None
    """The supported programming language and its version. 1 to 128 characters."""
    processor: Processor | None
    """Indicates CPU or GPU compatibility.

    - `CPU`: The image version is compatible with CPU.
    - `GPU`: The image version is compatible with GPU.
    """
    horovod: bool | None
    """Indicates Horovod compatibility."""
    release_notes: str | None
    """The maintainer description of the image version. 1 to 255 characters."""

    def __init__(
        self,
        *,
        base_image: str,
        client_token: str | None = ...,
        image_name: str,
        aliases: Sequence[str] | None = ...,
        vendor_guidance: VendorGuidanceLike | None = ...,
        job_type: JobTypeLike | None = ...,
        ml_framework: str | None = ...,
        programming_lang: str | None = ...,
        processor: ProcessorLike | None = ...,
        horovod: bool | None = ...,
        release_notes: str | None = ...,
    ) -> None:
        """Creates a version of the SageMaker AI image specified by `ImageName`.

        Args:
            base_image: The registry path of the container image to use as the starting point for this version. 1 to 255 characters.
            client_token: A unique ID. 1 to 36 characters.
            image_name: The `ImageName` of the `Image` to create a version of. 1 to 63 characters.
            aliases: A list of aliases created with the image version.
            vendor_guidance: The stability of the image version, specified by the maintainer.
            job_type: Indicates SageMaker AI job type compatibility.
            ml_framework: The machine learning framework vended in the image version. 1 to 128 characters.
            programming_lang: The supported programming language and its version. 1 to 128 characters.
            processor: Indicates CPU or GPU compatibility.
            horovod: Indicates Horovod compatibility.
            release_notes: The maintainer description of the image version. 1 to 255 characters.
        """

@frozen(kw_only=True, order=False)
class CreateInferenceComponentRequest(Request[CreateInferenceComponentResponse]):
    """Creates an inference component, which is a SageMaker AI hosting object that
    you can use to deploy a model to an endpoint. In the inference component
    settings, you specify the model, the endpoint, and how the model utilizes the
    resources that the endpoint hosts. You can optimize resource utilization by
    tailoring how the required CPU cores, accelerators, and memory are allocated.
    You can deploy multiple inference components to an endpoint, where each
    inference component contains one model and the resource utilization needs for
    that individual model. After you deploy an inference component, you can
    directly invoke the associated model when you use the InvokeEndpoint API
    action.
    """

    inference_component_name: str
    """A unique name to assign to the inference component. At most 63 characters."""
    endpoint_name: str
    """The name of an existing endpoint where you host the inference component. At
    most 63 characters.
    """
    variant_name: str | None = ...
    """The name of an existing production variant where you host the inference
    component. At most 63 characters.
    """
    specification: InferenceComponentSpecification | None = ...
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """
    specifications: Sequence[InferenceComponentSpecification] | None = ...
    """A list of specification objects for the inference component, one per instance
    type. Use this parameter when you want to deploy a different model or resource
    configuration for the inference component on each instance type. You can use
    either this parameter or the singular `Specification` parameter, but not both.
    1 to 5 items.
    """
    runtime_config: InferenceComponentRuntimeConfig | None = ...
    """Runtime settings for a model that is deployed with an inference component."""
    tags: Sequence[Tag] | None = ...
    """A list of key-value pairs associated with the model. For more information, see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference*. At most 50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateInferenceExperimentRequest(Request[CreateInferenceExperimentResponse]):
    """Creates an inference experiment using the configurations specified in the
    request.

    Use this API to setup and schedule an experiment to compare model variants on
    a Amazon SageMaker inference endpoint. For more information about inference
    experiments, see [Shadow
    tests](https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests.html).

    Amazon SageMaker begins your experiment at the scheduled time and routes
    traffic to your endpoint's model variants based on your specified
    configuration.

    While the experiment is in progress or after it has concluded, you can view
    metrics that compare your model variants. For more information, see [View,
    monitor, and edit shadow
    tests](https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests-view-monitor-edit.html).
    """

    name: str
    """The name for the inference experiment. 1 to 120 characters."""
    type: InferenceExperimentType
    """The type of the inference experiment that you want to run. The following types
    of experiments are possible:

    - `ShadowMode`: You can use this type to validate a shadow variant. For more
      information, see [Shadow
      tests](https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests.html).
    """
    schedule: InferenceExperimentSchedule | None
    """The duration for which you want the inference experiment to run. If you don't
    specify this field, the experiment automatically starts immediately upon
    creation and concludes after 7 days.
    """
    description: str | None
    """A description for the inference experiment. At most 1024 characters."""
    role_arn: str
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference
    endpoints for model deployment. 20 to 2048 characters.
    """
    endpoint_name: str
    """The name of the Amazon SageMaker endpoint on which you want to run the
    inference experiment. At most 63 characters.
    """
    model_variants: Sequence[ModelVariantConfig]
    """An array of `ModelVariantConfig` objects. There is one for each variant in the
    inference experiment. Each `ModelVariantConfig` object in the array describes
    the infrastructure configuration for the corresponding variant. 1 to 2 items.
    """
    data_storage_config: InferenceExperimentDataStorageConfig | None
    """The Amazon S3 location and configuration for storing inference request and
    response data.

    This is an optional parameter that you can use for data capture. For more
    information, see [Capture
    data](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html).
    """
    shadow_mode_config: ShadowModeConfig
    """The configuration of `ShadowMode` inference experiment type. Use this field to
    specify a production variant which takes all the inference requests, and a
    shadow variant to which Amazon SageMaker replicates a percentage of the
    inference requests. For the shadow variant also specify the percentage of
    requests that Amazon SageMaker replicates.
    """
    kms_key: str | None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to
    the ML compute instance that hosts the endpoint. The `KmsKey` can be any of
    the following formats:

    - KMS key ID

      `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    - Amazon Resource Name (ARN) of a KMS key

      `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    - KMS key Alias

      `"alias/ExampleAlias"`
    - Amazon Resource Name (ARN) of a KMS key Alias

      `"arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias"`

    If you use a KMS key ID or an alias of your KMS key, the Amazon SageMaker
    execution role must include permissions to call `kms:Encrypt`. If you don't
    provide a KMS key ID, Amazon SageMaker uses the default KMS key for Amazon S3
    for your role's account. Amazon SageMaker uses server-side encryption with KMS
    managed keys for `OutputDataConfig`. If you use a bucket policy with an
    `s3:PutObject` permission that only allows objects with server-side
    encryption, set the condition key of `s3:x-amz-server-side-encryption` to
    `"aws:kms"`. For more information, see [KMS managed Encryption
    Keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingKMSEncryption.html)
    in the *Amazon Simple Storage Service Developer Guide.*

    The KMS key policy must grant permission to the IAM role that you specify in
    your `CreateEndpoint` and `UpdateEndpoint` requests. For more information, see
    [Using Key Policies in Amazon Web Services
    KMS](https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html)
    in the *Amazon Web Services Key Management Service Developer Guide*. At most
    2048 characters.
    """
    tags: Sequence[Tag] | None
    """Array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging your Amazon Web Services
    Resources](https://docs.aws.amazon.com/ARG/latest/userguide/tagging.html). At
    most 50 items.
    """

    def __init__(
        self,
        *,
        name: str,
        type: InferenceExperimentTypeLike,
        schedule: InferenceExperimentSchedule | None = ...,
        description: str | None = ...,
        role_arn: str,
        endpoint_name: str,
        model_variants: Sequence[ModelVariantConfig],
        data_storage_config: InferenceExperimentDataStorageConfig | None = ...,
        shadow_mode_config: ShadowModeConfig,
        kms_key: str | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Creates an inference experiment using the configurations specified in the
        request.

        Args:
            name: The name for the inference experiment. 1 to 120 characters.
            type: The type of the inference experiment that you want to run.
            schedule: The duration for which you want the inference experiment to run.
            description: A description for the inference experiment. At most 1024 characters.
            role_arn: The ARN of the IAM role that Amazon SageMaker can assume to access model artifacts and container images, and manage Amazon SageMaker Inference endpoints for model deployment. 20 to 2048 characters.
            endpoint_name: The name of the Amazon SageMaker endpoint on which you want to run the inference experiment. At most 63 characters.
            model_variants: An array of `ModelVariantConfig` objects. 1 to 2 items.
            data_storage_config: The Amazon S3 location and configuration for storing inference request and response data.
            shadow_mode_config: The configuration of `ShadowMode` inference experiment type.
            kms_key: The Amazon Web Services Key Management Service (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint. At most 2048 characters.
            tags: Array of key-value pairs. At most 50 items.
        """

@frozen(kw_only=True, init=False, order=False)
class CreateInferenceRecommendationsJobRequest(
    Request[CreateInferenceRecommendationsJobResponse]
):
    """Starts a recommendation job. You can create either an instance recommendation
    or load test job.
    """

    job_name: str
    """A name for the recommendation job. The name must be unique within the Amazon
    Web Services Region and within your Amazon Web Services account. The job name
    is passed down to the resources created by the recommendation job. The names
    of resources (such as the model, endpoint configuration, endpoint, and
    compilation) that are prefixed with the job name are truncated at 40
    characters. 1 to 64 characters.
    """
    job_type: RecommendationJobType
    """Defines the type of recommendation job. Specify `Default` to initiate an
    instance recommendation and `Advanced` to initiate a load test. If left
    unspecified, Amazon SageMaker Inference Recommender will run an instance
    recommendation (`DEFAULT`) job.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    perform tasks on your behalf. 20 to 2048 characters.
    """
    input_config: RecommendationJobInputConfig
    """Provides information about the versioned model package Amazon Resource Name
    (ARN), the traffic pattern, and endpoint configurations.
    """
    job_description: str | None
    """Description of the recommendation job. At most 128 characters."""
    stopping_conditions: RecommendationJobStoppingConditions | None
    """A set of conditions for stopping a recommendation job. If any of the
    conditions are met, the job is automatically stopped.
    """
    output_config: RecommendationJobOutputConfig | None
    """Provides information about the output artifacts and the KMS key to use for
    Amazon S3 server-side encryption.
    """
    tags: Sequence[Tag] | None
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Each tag consists of a key and a value, both of
    which you define. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the Amazon Web Services General Reference. At most 50 items.
    """

    def __init__(
        self,
        *,
        job_name: str,
        job_type: RecommendationJobTypeLike,
        role_arn: str,
        input_config: RecommendationJobInputConfig,
        job_description: str | None = ...,
        stopping_conditions: RecommendationJobStoppingConditions | None = ...,
        output_config: RecommendationJobOutputConfig | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Starts a recommendation job.

        Args:
            job_name: A name for the recommendation job. 1 to 64 characters.
            job_type: Defines the type of recommendation job.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on your behalf. 20 to 2048 characters.
            input_config: Provides information about the versioned model package Amazon Resource Name (ARN), the traffic pattern, and endpoint configurations.
            job_description: Description of the recommendation job. At most 128 characters.
            stopping_conditions: A set of conditions for stopping a recommendation job.
            output_config: Provides information about the output artifacts and the KMS key to use for Amazon S3 server-side encryption.
            tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class CreateInferenceRouterRequest(Request[CreateInferenceRouterResponse]):
    """Creates an inference router. An inference router is a Regional SageMaker AI
    resource that sends each inference request to one of the endpoints or
    inference components that you list for a routing target. These destinations
    can be in any Amazon Web Services account, and in any Amazon Web Services
    Region in the same partition as the router.

    The router's status is `Creating` until it's ready to use. SageMaker AI checks
    that each endpoint is a real-time or asynchronous endpoint, as the routing
    target requires, and rejects one of the wrong type. It checks endpoints in
    other accounts with your credentials, so the endpoint policy must allow
    `sagemaker:DescribeEndpoint`. SageMaker AI accepts an endpoint that it can't
    check, for example one that doesn't exist. Requests to it fail if it's the
    wrong type or doesn't exist. To see the status of each destination, call
    [DescribeInferenceRouter](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceRouter.html)
    and see the `RoutingStatus` of each destination.

    To invoke the router, use `InvokeInferenceRouter` or
    `InvokeInferenceRouterAsync`. For information about inference routers, see
    [Route requests across Regions with inference
    routers](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router.html).
    """

    inference_router_name: str
    """The name of the inference router. The name must be unique within your account
    in the current Amazon Web Services Region. The name is case sensitive. 1 to 63
    characters.
    """
    routing_targets: Sequence[RoutingTarget]
    """The routing targets of the inference router. Each routing target is a model
    that callers name when they invoke the router, and the destinations that serve
    it. 1 to 20 items.
    """
    client_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request. If you reuse a client token, use the same request parameters.
    Otherwise, the request fails. 1 to 64 characters.
    """
    tags: Sequence[Tag] | None = ...
    """A list of key-value pairs to apply to the inference router. For information
    about tagging, see [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference*. At most 50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateJobRequest(Request[CreateJobResponse]):
    """Creates a model customization job in Amazon SageMaker. A job runs a workload
    based on the job category and configuration you provide. You specify the job
    category, a schema-versioned configuration document, and an IAM role that
    grants Amazon SageMaker permission to access resources on your behalf.

    Specify one of the following job categories, which determines the type of
    workload that the job runs:

    - **AgentRFT:** Fine-tune a model using multi-turn reinforcement learning with
      reward signals.
    - **AgentRFTEvaluation:** Evaluate a fine-tuned or base model by running
      multi-turn rollouts against a held-out prompt dataset. This category
      computes metrics such as pass@k and mean reward.
    - **DataQualityEvaluation:** Evaluate the quality of a generated or
      bring-your-own dataset using quality metrics or your own specification.
    - **DataTransformation:** Transform datasets into the format you need, for
      example for model customization.
    - **SyntheticDataGeneration:** Generate synthetic training and testing
      datasets from your context data and specifications.

    Before creating a job, call `ListJobSchemaVersions` and
    `DescribeJobSchemaVersion` to retrieve the configuration schema for your job
    category. The `JobConfigDocument` must conform to the schema specified by
    `JobConfigSchemaVersion`.

    The following operations are related to `CreateJob`:

    - `DescribeJob`
    - `ListJobs`
    - `StopJob`
    - `DeleteJob`
    - `ListJobSchemaVersions`
    - `DescribeJobSchemaVersion`
    """

    job_name: str
    """The name of the job. The name must be unique within your account and Amazon
    Web Services Region. 1 to 63 characters.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes
    to perform the job. The role must have the necessary permissions to access the
    resources required by the job configuration. 20 to 2048 characters.
    """
    job_category: JobCategory
    """The category of the job. The category determines the type of workload that the
    job runs.
    """
    job_config_schema_version: str
    """The version of the configuration schema to use for the job configuration
    document. Use `ListJobSchemaVersions` to get available schema versions for a
    job category. 5 to 16 characters.
    """
    job_config_document: str
    """The JSON configuration document for the job. The document must conform to the
    schema specified by `JobConfigSchemaVersion`. Use `DescribeJobSchemaVersion`
    to retrieve the schema for validation. 1 to 262144 characters.
    """
    tags: Sequence[Tag] | None
    """An array of key-value pairs to apply to the job as tags. For more information,
    see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """

    def __init__(
        self,
        *,
        job_name: str,
        role_arn: str,
        job_category: JobCategoryLike,
        job_config_schema_version: str,
        job_config_document: str,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Creates a model customization job in Amazon SageMaker.

        Args:
            job_name: The name of the job. 1 to 63 characters.
            role_arn: The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes to perform the job. 20 to 2048 characters.
            job_category: The category of the job.
            job_config_schema_version: The version of the configuration schema to use for the job configuration document. 5 to 16 characters.
            job_config_document: The JSON configuration document for the job. 1 to 262144 characters.
            tags: An array of key-value pairs to apply to the job as tags. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class CreateLabelingJobRequest(Request[CreateLabelingJobResponse]):
    """Creates a job that uses workers to label the data objects in your input
    dataset. You can use the labeled data to train machine learning models.

    You can select your workforce from one of three providers:

    - A private workforce that you create. It can include employees, contractors,
      and outside experts. Use a private workforce when want the data to stay
      within your organization or when a specific set of skills is required.
    - One or more vendors that you select from the Amazon Web Services
      Marketplace. Vendors provide expertise in specific areas.
    - The Amazon Mechanical Turk workforce. This is the largest workforce, but it
      should only be used for public data or data that has been stripped of any
      personally identifiable information.

    You can also use *automated data labeling* to reduce the number of data
    objects that need to be labeled by a human. Automated data labeling uses
    *active learning* to determine if a data object can be labeled by machine or
    if it needs to be sent to a human worker. For more information, see [Using
    Automated Data
    Labeling](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-automated-labeling.html).

    The data objects to be labeled are contained in an Amazon S3 bucket. You
    create a *manifest file* that describes the location of each object. For more
    information, see [Using Input and Output
    Data](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-data.html).

    The output can be used as the manifest file for another labeling job or as
    training data for your machine learning models.

    You can use this operation to create a static labeling job or a streaming
    labeling job. A static labeling job stops if all data objects in the input
    manifest file identified in `ManifestS3Uri` have been labeled. A streaming
    labeling job runs perpetually until it is manually stopped, or remains idle
    for 10 days. You can send new data objects to an active (`InProgress`)
    streaming labeling job in real time. To learn how to create a static labeling
    job, see [Create a Labeling Job
    (API)](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-create-labeling-job-api.html)
    in the Amazon SageMaker Developer Guide. To learn how to create a streaming
    labeling job, see [Create a Streaming Labeling
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-streaming-create-job.html).
    """

    labeling_job_name: str
    """The name of the labeling job. This name is used to identify the job in a list
    of labeling jobs. Labeling job names must be unique within an Amazon Web
    Services account and region. `LabelingJobName` is not case sensitive. For
    example, Example-job and example-job are considered the same labeling job name
    by Ground Truth. 1 to 63 characters.
    """
    label_attribute_name: str
    """The attribute name to use for the label in the output manifest file. This is
    the key for the key/value pair formed with the label that a worker assigns to
    the object. The `LabelAttributeName` must meet the following requirements.

    - The name can't end with "-metadata".
    - If you are using one of the [built-in task
      types](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-task-types.html)
      or one of the following, the attribute name *must* end with "-ref".
      - Image semantic segmentation (`SemanticSegmentation)` and adjustment
        (`AdjustmentSemanticSegmentation`) labeling jobs for this task type. One
        exception is that verification (`VerificationSemanticSegmentation`) *must
        not* end with -"ref".
      - Video frame object detection (`VideoObjectDetection`), and adjustment and
        verification (`AdjustmentVideoObjectDetection`) labeling jobs for this
        task type.
      - Video frame object tracking (`VideoObjectTracking`), and adjustment and
        verification (`AdjustmentVideoObjectTracking`) labeling jobs for this task
        type.
      - 3D point cloud semantic segmentation (`3DPointCloudSemanticSegmentation`),
        and adjustment and verification
        (`Adjustment3DPointCloudSemanticSegmentation`) labeling jobs for this task
        type.
      - 3D point cloud object tracking (`3DPointCloudObjectTracking`), and
        adjustment and verification (`Adjustment3DPointCloudObjectTracking`)
        labeling jobs for this task type.

    **Important:** If you are creating an adjustment or verification labeling job,
    you must use a *different* `LabelAttributeName` than the one used in the
    original labeling job. The original labeling job is the Ground Truth labeling
    job that produced the labels that you want verified or adjusted. To learn more
    about adjustment and verification labeling jobs, see [Verify and Adjust
    Labels](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-verification-data.html).

    1 to 127 characters.
    """
    input_config: LabelingJobInputConfig
    """Input data for the labeling job, such as the Amazon S3 location of the data
    objects and the location of the manifest file that describes the data objects.

    You must specify at least one of the following: `S3DataSource` or
    `SnsDataSource`.

    - Use `SnsDataSource` to specify an SNS input topic for a streaming labeling
      job. If you do not specify and SNS input topic ARN, Ground Truth will create
      a one-time labeling job that stops after all data objects in the input
      manifest file have been labeled.
    - Use `S3DataSource` to specify an input manifest file for both streaming and
      one-time labeling jobs. Adding an `S3DataSource` is optional if you use
      `SnsDataSource` to create a streaming labeling job.

    If you use the Amazon Mechanical Turk workforce, your input data should not
    include confidential information, personal information or protected health
    information. Use `ContentClassifiers` to specify that your data is free of
    personally identifiable information and adult content.
    """
    output_config: LabelingJobOutputConfig
    """The location of the output data and the Amazon Web Services Key Management
    Service key ID for the key used to encrypt the output data, if any.
    """
    role_arn: str
    """The Amazon Resource Number (ARN) that Amazon SageMaker assumes to perform
    tasks on your behalf during data labeling. You must grant this role the
    necessary permissions so that Amazon SageMaker can successfully complete data
    labeling. 20 to 2048 characters.
    """
    label_category_config_s3_uri: str | None = ...
    """The S3 URI of the file, referred to as a *label category configuration file*,
    that defines the categories used to label the data objects.

    For 3D point cloud and video frame task types, you can add label category
    attributes and frame attributes to your label category configuration file. To
    learn how, see [Create a Labeling Category Configuration File for 3D Point
    Cloud Labeling
    Jobs](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-point-cloud-label-category-config.html).

    For named entity recognition jobs, in addition to `"labels"`, you must provide
    worker instructions in the label category configuration file using the
    `"instructions"` parameter:
    `"instructions": {"shortInstruction":"<h1>Add header</h1><p>Add Instructions</p>", "fullInstruction":"<p>Add additional instructions.</p>"}`.
    For details and an example, see [Create a Named Entity Recognition Labeling
    Job
    (API)](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-named-entity-recg.html#sms-creating-ner-api).

    For all other [built-in task
    types](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-task-types.html)
    and [custom
    tasks](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates.html),
    your label category configuration file must be a JSON file in the following
    format. Identify the labels you want to use by replacing `label_1`,
    `label_2`,`...`,`label_n` with your label categories.

    `{`

    `"document-version": "2018-11-28",`

    `"labels": [{"label": "label_1"},{"label": "label_2"},...{"label": "label_n"}]`

    `}`

    Note the following about the label category configuration file:

    - For image classification and text classification (single and multi-label)
      you must specify at least two label categories. For all other task types,
      the minimum number of label categories required is one.
    - Each label category must be unique, you cannot specify duplicate label
      categories.
    - If you create a 3D point cloud or video frame adjustment or verification
      labeling job, you must include `auditLabelAttributeName` in the label
      category configuration. Use this parameter to enter the
      [`LabelAttributeName`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateLabelingJob.html#sagemaker-CreateLabelingJob-request-LabelAttributeName)
      of the labeling job you want to adjust or verify annotations of.

    At most 1024 characters.
    """
    stopping_conditions: LabelingJobStoppingConditions | None = ...
    """A set of conditions for stopping the labeling job. If any of the conditions
    are met, the job is automatically stopped. You can use these conditions to
    control the cost of data labeling.
    """
    labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = ...
    """Configures the information required to perform automated data labeling."""
    human_task_config: HumanTaskConfig
    """Configures the labeling task and how it is presented to workers; including,
    but not limited to price, keywords, and batch size (task count).
    """
    tags: Sequence[Tag] | None = ...
    """An array of key/value pairs. For more information, see [Using Cost Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateMlflowAppRequest(Request[CreateMlflowAppResponse]):
    """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
    the artifact store.
    """

    name: str
    """A string identifying the MLflow app name. This string is not part of the
    tracking server ARN. 1 to 256 characters.
    """
    artifact_store_uri: str
    """The S3 URI for a general purpose bucket to use as the MLflow App artifact
    store. At most 1024 characters.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    App uses to access the artifact store in Amazon S3. The role should have the
    `AmazonS3FullAccess` permission. 20 to 2048 characters.
    """
    kms_key_id: str | None
    """The ID of the Amazon Web Services KMS key used to encrypt the data at rest
    associated with the MLflow App. If you don't specify a value, the MLflow App
    is not encrypted with a customer-managed key. At most 2048 characters.
    """
    model_registration_mode: ModelRegistrationMode | None
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `AutoModelRegistrationEnabled`. To disable automatic model
    registration, set this value to `AutoModelRegistrationDisabled`. If not
    specified, `AutomaticModelRegistration` defaults to
    `AutoModelRegistrationDisabled`.
    """
    weekly_maintenance_window_start: str | None
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. For example:
    TUE:03:30. At most 9 characters.
    """
    account_default_status: AccountDefaultStatus | None
    """Indicates whether this MLflow app is the default for the entire account."""
    default_domain_id_list: Sequence[str] | None
    """List of SageMaker domain IDs for which this MLflow App is used as the default."""
    tags: Sequence[Tag] | None
    """Tags consisting of key-value pairs used to manage metadata for the MLflow App.
    At most 50 items.
    """

    def __init__(
        self,
        *,
        name: str,
        artifact_store_uri: str,
        role_arn: str,
        kms_key_id: str | None = ...,
        model_registration_mode: ModelRegistrationModeLike | None = ...,
        weekly_maintenance_window_start: str | None = ...,
        account_default_status: AccountDefaultStatusLike | None = ...,
        default_domain_id_list: Sequence[str] | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
        the artifact store.

        Args:
            name: A string identifying the MLflow app name. 1 to 256 characters.
            artifact_store_uri: The S3 URI for a general purpose bucket to use as the MLflow App artifact store. At most 1024 characters.
            role_arn: The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact store in Amazon S3. 20 to 2048 characters.
            kms_key_id: The ID of the Amazon Web Services KMS key used to encrypt the data at rest associated with the MLflow App. At most 2048 characters.
            model_registration_mode: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
            weekly_maintenance_window_start: The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled. At most 9 characters.
            account_default_status: Indicates whether this MLflow app is the default for the entire account.
            default_domain_id_list: List of SageMaker domain IDs for which this MLflow App is used as the default.
            tags: Tags consisting of key-value pairs used to manage metadata for the MLflow App. At most 50 items.
        """

@frozen(kw_only=True, init=False, order=False)
class CreateMlflowTrackingServerRequest(Request[CreateMlflowTrackingServerResponse]):
    """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
    the artifact store. For more information, see [Create an MLflow Tracking
    Server](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-create-tracking-server.html).
    """

    tracking_server_name: str
    """A unique string identifying the tracking server name. This string is part of
    the tracking server ARN. 1 to 256 characters.
    """
    artifact_store_uri: str
    """The S3 URI for a general purpose bucket to use as the MLflow Tracking Server
    artifact store. At most 1024 characters.
    """
    tracking_server_size: TrackingServerSize | None
    """The size of the tracking server you want to create. You can choose between
    `"Small"`, `"Medium"`, and `"Large"`. The default MLflow Tracking Server
    configuration size is `"Small"`. You can choose a size depending on the
    projected use of the tracking server such as the volume of data logged, number
    of users, and frequency of use.

    We recommend using a small tracking server for teams of up to 25 users, a
    medium tracking server for teams of up to 50 users, and a large tracking
    server for teams of up to 100 users.
    """
    mlflow_version: str | None
    """The version of MLflow that the tracking server uses. To see which MLflow
    versions are available to use, see [How it
    works](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow.html#mlflow-create-tracking-server-how-it-works).
    At most 16 characters.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    Tracking Server uses to access the artifact store in Amazon S3. The role
    should have `AmazonS3FullAccess` permissions. For more information on IAM
    permissions for tracking server creation, see [Set up IAM permissions for
    MLflow](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-create-tracking-server-iam.html).
    20 to 2048 characters.
    """
    automatic_model_registration: bool | None
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `True`. To disable automatic model registration, set this value to
    `False`. If not specified, `AutomaticModelRegistration` defaults to `False`.
    """
    weekly_maintenance_window_start: str | None
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. For example:
    TUE:03:30. At most 9 characters.
    """
    tags: Sequence[Tag] | None
    """Tags consisting of key-value pairs used to manage metadata for the tracking
    server. At most 50 items.
    """
    s3_bucket_owner_account_id: str | None
    """Expected Amazon Web Services account ID that owns the Amazon S3 bucket for
    artifact storage. Defaults to caller's account ID if not provided. Exactly 12
    characters.
    """
    s3_bucket_owner_verification: bool | None
    """Enable Amazon S3 Ownership checks when interacting with Amazon S3 buckets from
    a SageMaker Managed MLflow Tracking Server. Defaults to `True` if not
    provided.
    """

    def __init__(
        self,
        *,
        tracking_server_name: str,
        artifact_store_uri: str,
        tracking_server_size: TrackingServerSizeLike | None = ...,
        mlflow_version: str | None = ...,
        role_arn: str,
        automatic_model_registration: bool | None = ...,
        weekly_maintenance_window_start: str | None = ...,
        tags: Sequence[Tag] | None = ...,
        s3_bucket_owner_account_id: str | None = ...,
        s3_bucket_owner_verification: bool | None = ...,
    ) -> None:
        """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
        the artifact store.

        Args:
            tracking_server_name: A unique string identifying the tracking server name. 1 to 256 characters.
            artifact_store_uri: The S3 URI for a general purpose bucket to use as the MLflow Tracking Server artifact store. At most 1024 characters.
            tracking_server_size: The size of the tracking server you want to create.
            mlflow_version: The version of MLflow that the tracking server uses. At most 16 characters.
            role_arn: The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow Tracking Server uses to access the artifact store in Amazon S3. 20 to 2048 characters.
            automatic_model_registration: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
            weekly_maintenance_window_start: The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled. At most 9 characters.
            tags: Tags consisting of key-value pairs used to manage metadata for the tracking server. At most 50 items.
            s3_bucket_owner_account_id: Expected Amazon Web Services account ID that owns the Amazon S3 bucket for artifact storage. Exactly 12 characters.
            s3_bucket_owner_verification: Enable Amazon S3 Ownership checks when interacting with Amazon S3 buckets from a SageMaker Managed MLflow Tracking Server.
        """

@frozen(kw_only=True, order=False)
class CreateModelRequest(Request[CreateModelResponse]):
    """Creates a model in SageMaker. In the request, you name the model and describe
    a primary container. For the primary container, you specify the Docker image
    that contains inference code, artifacts (from prior training), and a custom
    environment map that the inference code uses when you deploy the model for
    predictions.

    Use this API to create a model if you want to use SageMaker hosting services
    or run a batch transform job.

    To host your model, you create an endpoint configuration with the
    `CreateEndpointConfig` API, and then create an endpoint with the
    `CreateEndpoint` API. SageMaker then deploys all of the containers that you
    defined for the model in the hosting environment.

    To run a batch transform using your model, you start a job with the
    `CreateTransformJob` API. SageMaker uses your model and your dataset to get
    inferences which are then saved to a specified S3 location.

    In the request, you also provide an IAM role that SageMaker can assume to
    access model artifacts and docker image for deployment on ML compute hosting
    instances or for batch transform jobs. In addition, you also use the IAM role
    to manage permissions the inference code needs. For example, if the inference
    code access any other Amazon Web Services resources, you grant necessary
    permissions via this role.
    """

    model_name: str
    """The name of the new model. At most 63 characters."""
    primary_container: ContainerDefinition | None = ...
    """The location of the primary docker image containing inference code, associated
    artifacts, and custom environment map that the inference code uses when the
    model is deployed for predictions.
    """
    containers: Sequence[ContainerDefinition] | None = ...
    """Specifies the containers in the inference pipeline. At most 15 items."""
    inference_execution_config: InferenceExecutionConfig | None = ...
    """Specifies details of how containers in a multi-container endpoint are called."""
    execution_role_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to
    access model artifacts and docker image for deployment on ML compute instances
    or for batch transform jobs. Deploying on ML compute instances is part of
    model hosting. For more information, see [SageMaker
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to SageMaker, the caller of this API
    must have the `iam:PassRole` permission.

    20 to 2048 characters.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """
    vpc_config: VpcConfig | None = ...
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want your model to connect to. Control
    access to and from your model container by configuring the VPC. `VpcConfig` is
    used in hosting services and in batch transform. For more information, see
    [Protect Endpoints by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html) and
    [Protect Data in Batch Transform Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-vpc.html).
    """
    enable_network_isolation: bool | None = ...
    """Isolates the model container. No inbound or outbound network calls can be made
    to or from the model container.
    """

@frozen(kw_only=True, order=False)
class CreateModelBiasJobDefinitionRequest(
    Request[CreateModelBiasJobDefinitionResponse]
):
    """Creates the definition for a model bias job."""

    job_definition_name: str
    """The name of the bias job definition. The name must be unique within an Amazon
    Web Services Region in the Amazon Web Services account. 1 to 63 characters.
    """
    model_bias_baseline_config: ModelBiasBaselineConfig | None = ...
    """The baseline configuration for a model bias job."""
    model_bias_app_specification: ModelBiasAppSpecification
    """Configures the model bias job to run a specified Docker container image."""
    model_bias_job_input: ModelBiasJobInput
    """Inputs for the model bias job."""
    model_bias_job_output_config: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """Networking options for a model bias job."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. 20 to 2048 characters.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """
    tags: Sequence[Tag] | None = ...
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateModelCardRequest(Request[CreateModelCardResponse]):
    """Creates an Amazon SageMaker Model Card.

    For information about how to use model cards, see [Amazon SageMaker Model
    Card](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html).
    """

    model_card_name: str
    """The unique name of the model card. 1 to 63 characters."""
    security_config: ModelCardSecurityConfig | None
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model card content for regulated workloads with highly sensitive data.
    """
    content: str
    """The content of the model card. Content must be in [model card JSON
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema)
    and provided as a string. At most 100000 characters.
    """
    model_card_status: ModelCardStatus
    """The approval status of the model card within your organization. Different
    organizations might have different criteria for model card review and
    approval.

    - `Draft`: The model card is a work in progress.
    - `PendingReview`: The model card is pending review.
    - `Approved`: The model card is approved.
    - `Archived`: The model card is archived. No more updates should be made to
      the model card, but it can still be exported.
    """
    tags: Sequence[Tag] | None
    """Key-value pairs used to manage metadata for model cards. At most 50 items."""

    def __init__(
        self,
        *,
        model_card_name: str,
        security_config: ModelCardSecurityConfig | None = ...,
        content: str,
        model_card_status: ModelCardStatusLike,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Creates an Amazon SageMaker Model Card.

        Args:
            model_card_name: The unique name of the model card. 1 to 63 characters.
            security_config: An optional Key Management Service key to encrypt, decrypt, and re-encrypt model card content for regulated workloads with highly sensitive data.
            content: The content of the model card. At most 100000 characters.
            model_card_status: The approval status of the model card within your organization.
            tags: Key-value pairs used to manage metadata for model cards. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class CreateModelCardExportJobRequest(Request[CreateModelCardExportJobResponse]):
    """Creates an Amazon SageMaker Model Card export job."""

    model_card_name: str
    """The name or Amazon Resource Name (ARN) of the model card to export. 1 to 256
    characters.
    """
    model_card_version: int | None = ...
    """The version of the model card to export. If a version is not provided, then
    the latest version of the model card is exported.
    """
    model_card_export_job_name: str
    """The name of the model card export job. 1 to 63 characters."""
    output_config: ModelCardExportOutputConfig
    """The model card output configuration that specifies the Amazon S3 path for
    exporting.
    """

@frozen(kw_only=True, order=False)
class CreateModelExplainabilityJobDefinitionRequest(
    Request[CreateModelExplainabilityJobDefinitionResponse]
):
    """Creates the definition for a model explainability job."""

    job_definition_name: str
    """The name of the model explainability job definition. The name must be unique
    within an Amazon Web Services Region in the Amazon Web Services account. 1 to
    63 characters.
    """
    model_explainability_baseline_config: ModelExplainabilityBaselineConfig | None = ...
    """The baseline configuration for a model explainability job."""
    model_explainability_app_specification: ModelExplainabilityAppSpecification
    """Configures the model explainability job to run a specified Docker container
    image.
    """
    model_explainability_job_input: ModelExplainabilityJobInput
    """Inputs for the model explainability job."""
    model_explainability_job_output_config: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """Networking options for a model explainability job."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. 20 to 2048 characters.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """
    tags: Sequence[Tag] | None = ...
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateModelPackageRequest(Request[CreateModelPackageResponse]):
    """Creates a model package that you can use to create SageMaker models or list on
    Amazon Web Services Marketplace, or a versioned model that is part of a model
    group. Buyers can subscribe to model packages listed on Amazon Web Services
    Marketplace to create models in SageMaker.

    To create a model package by specifying a Docker container that contains your
    inference code and the Amazon S3 location of your model artifacts, provide
    values for `InferenceSpecification`. To create a model from an algorithm
    resource that you created or subscribed to in Amazon Web Services Marketplace,
    provide a value for `SourceAlgorithmSpecification`.

    **Note:** There are two types of model packages:

    - Versioned - a model that is part of a model group in the model registry.
    - Unversioned - a model package that is not part of a model group.
    """

    model_package_name: str | None
    """The name of the model package. The name must have 1 to 63 characters. Valid
    characters are a-z, A-Z, 0-9, and - (hyphen).

    This parameter is required for unversioned models. It is not applicable to
    versioned models. 1 to 63 characters.
    """
    model_package_group_name: str | None
    """The name or Amazon Resource Name (ARN) of the model package group that this
    model version belongs to.

    This parameter is required for versioned models, and does not apply to
    unversioned models. 1 to 170 characters.
    """
    model_package_description: str | None
    """A description of the model package. At most 1024 characters."""
    model_package_registration_type: ModelPackageRegistrationType | None
    """The package registration type of the model package input."""
    inference_specification: InferenceSpecification | None
    """Specifies details about inference jobs that you can run with models based on
    this model package, including the following information:

    - The Amazon ECR paths of containers that contain the inference code and model
      artifacts.
    - The instance types that the model package supports for transform jobs and
      real-time endpoints used for inference.
    - The input and output content formats that the model package supports for
      inference.
    """
    validation_specification: ModelPackageValidationSpecification | None
    """Specifies configurations for one or more transform jobs that SageMaker runs to
    test the model package.
    """
    source_algorithm_specification: SourceAlgorithmSpecification | None
    """Details about the algorithm that was used to create the model package."""
    certify_for_marketplace: bool | None
    """Whether to certify the model package for listing on Amazon Web Services
    Marketplace.

    This parameter is optional for unversioned models, and does not apply to
    versioned models.
    """
    tags: Sequence[Tag] | None
    """A list of key value pairs associated with the model. For more information, see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.

    If you supply `ModelPackageGroupName`, your model package belongs to the model
    group you specify and uses the tags associated with the model group. In this
    case, you cannot supply a `tag` argument. At most 50 items.
    """
    model_approval_status: ModelApprovalStatus | None
    """Whether the model is approved for deployment.

    This parameter is optional for versioned models, and does not apply to
    unversioned models.

    For versioned models, the value of this parameter must be set to `Approved` to
    deploy the model.
    """
    metadata_properties: MetadataProperties | None
    """Metadata properties of the tracking entity, trial, or trial component."""
    model_metrics: ModelMetrics | None
    """A structure that contains model metrics reports."""
    client_token: str | None
    """A unique token that guarantees that the call to this API is idempotent. 1 to
    36 characters.
    """
    domain: str | None
    """The machine learning domain of your model package and its components. Common
    machine learning domains include computer vision and natural language
    processing.
    """
    task: str | None
    """The machine learning task your model package accomplishes. Common machine
    learning tasks include object detection and image classification. The
    following tasks are supported by Inference Recommender:
    `"IMAGE_CLASSIFICATION"` | `"OBJECT_DETECTION"` | `"TEXT_GENERATION"`
    |`"IMAGE_SEGMENTATION"` | `"FILL_MASK"` | `"CLASSIFICATION"` | `"REGRESSION"`
    | `"OTHER"`.

    Specify "OTHER" if none of the tasks listed fit your use case.
    """
    sample_payload_url: str | None
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored. This path must point to a single gzip compressed tar archive (.tar.gz
    suffix). This archive can hold multiple files that are all equally used in the
    load test. Each file in the archive must satisfy the size constraints of the
    [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html#API_runtime_InvokeEndpoint_RequestSyntax)
    call. At most 1024 characters.
    """
    customer_metadata_properties: Mapping[str, str] | None
    """The metadata properties associated with the model package versions. 1 to 50
    entries.
    """
    drift_check_baselines: DriftCheckBaselines | None
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package. For more information, see the topic on [Drift
    Detection against Previous Baselines in SageMaker
    Pipelines](https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-quality-clarify-baseline-lifecycle.html#pipelines-quality-clarify-baseline-drift-detection)
    in the *Amazon SageMaker Developer Guide*.
    """
    additional_inference_specifications: (
        Sequence[AdditionalInferenceSpecificationDefinition] | None
    )
    """An array of additional Inference Specification objects. Each additional
    Inference Specification specifies artifacts based on this model package that
    can be used on inference endpoints. Generally used with SageMaker Neo to store
    the compiled artifacts. 1 to 15 items.
    """
    skip_model_validation: SkipModelValidation | None
    """Indicates if you want to skip model validation."""
    source_uri: str | None
    """The URI of the source for the model package. If you want to clone a model
    package, set it to the model package Amazon Resource Name (ARN). If you want
    to register a model, set it to the model ARN. At most 1024 characters.
    """
    security_config: ModelPackageSecurityConfig | None
    """The KMS Key ID (`KMSKeyId`) used for encryption of model package information."""
    model_card: ModelPackageModelCard | None
    """The model card associated with the model package. Since
    `ModelPackageModelCard` is tied to a model package, it is a specific usage of
    a model card and its schema is simplified compared to the schema of
    `ModelCard`. The `ModelPackageModelCard` schema does not include
    `model_package_details`, and `model_overview` is composed of the
    `model_creator` and `model_artifact` properties. For more information about
    the model package model card schema, see [Model package model card
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html#model-card-schema).
    For more information about the model card associated with the model package,
    see [View the Details of a Model
    Version](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html).
    """
    model_life_cycle: ModelLifeCycle | None
    """A structure describing the current state of the model in its life cycle."""
    managed_storage_type: ManagedStorageType | None
    """The storage type of the model package."""

    def __init__(
        self,
        *,
        model_package_name: str | None = ...,
        model_package_group_name: str | None = ...,
        model_package_description: str | None = ...,
        model_package_registration_type: ModelPackageRegistrationTypeLike | None = ...,
        inference_specification: InferenceSpecification | None = ...,
        validation_specification: ModelPackageValidationSpecification | None = ...,
        source_algorithm_specification: SourceAlgorithmSpecification | None = ...,
        certify_for_marketplace: bool | None = ...,
        tags: Sequence[Tag] | None = ...,
        model_approval_status: ModelApprovalStatusLike | None = ...,
        metadata_properties: MetadataProperties | None = ...,
        model_metrics: ModelMetrics | None = ...,
        client_token: str | None = ...,
        domain: str | None = ...,
        task: str | None = ...,
        sample_payload_url: str | None = ...,
        customer_metadata_properties: Mapping[str, str] | None = ...,
        drift_check_baselines: DriftCheckBaselines | None = ...,
        additional_inference_specifications: Sequence[
            AdditionalInferenceSpecificationDefinition
        ]
        | None = ...,
        skip_model_validation: SkipModelValidationLike | None = ...,
        source_uri: str | None = ...,
        security_config: ModelPackageSecurityConfig | None = ...,
        model_card: ModelPackageModelCard | None = ...,
        model_life_cycle: ModelLifeCycle | None = ...,
        managed_storage_type: ManagedStorageTypeLike | None = ...,
    ) -> None:
        """Creates a model package that you can use to create SageMaker models or list
        on Amazon Web Services Marketplace, or a versioned model that is part of a
        model group.

        Args:
            model_package_name: The name of the model package. 1 to 63 characters.
            model_package_group_name: The name or Amazon Resource Name (ARN) of the model package group that this model version belongs to. 1 to 170 characters.
            model_package_description: A description of the model package. At most 1024 characters.
            model_package_registration_type: The package registration type of the model package input.
            inference_specification: Specifies details about inference jobs that you can run with models based on this model package, including the following information:
            validation_specification: Specifies configurations for one or more transform jobs that SageMaker runs to test the model package.
            source_algorithm_specification: Details about the algorithm that was used to create the model package.
            certify_for_marketplace: Whether to certify the model package for listing on Amazon Web Services Marketplace.
            tags: A list of key value pairs associated with the model. At most 50 items.
            model_approval_status: Whether the model is approved for deployment.
            metadata_properties: Metadata properties of the tracking entity, trial, or trial component.
            model_metrics: A structure that contains model metrics reports.
            client_token: A unique token that guarantees that the call to this API is idempotent. 1 to 36 characters.
            domain: The machine learning domain of your model package and its components.
            task: The machine learning task your model package accomplishes.
            sample_payload_url: The Amazon Simple Storage Service (Amazon S3) path where the sample payload is stored. At most 1024 characters.
            customer_metadata_properties: The metadata properties associated with the model package versions. 1 to 50 entries.
            drift_check_baselines: Represents the drift check baselines that can be used when the model monitor is set using the model package.
            additional_inference_specifications: An array of additional Inference Specification objects. 1 to 15 items.
            skip_model_validation: Indicates if you want to skip model validation.
            source_uri: The URI of the source for the model package. At most 1024 characters.
            security_config: The KMS Key ID (`KMSKeyId`) used for encryption of model package information.
            model_card: The model card associated with the model package.
            model_life_cycle: A structure describing the current state of the model in its life cycle.
            managed_storage_type: The storage type of the model package.
        """

@frozen(kw_only=True, order=False)
class CreateModelPackageGroupRequest(Request[CreateModelPackageGroupResponse]):
    """Creates a model group. A model group contains a group of model versions."""

    model_package_group_name: str
    """The name of the model group. 1 to 63 characters."""
    model_package_group_description: str | None = ...
    """A description for the model group. At most 1024 characters."""
    tags: Sequence[Tag] | None = ...
    """A list of key value pairs associated with the model group. For more
    information, see [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*. At most 50 items.
    """
    managed_configuration: ManagedConfiguration | None = ...
    """The managed configuration of the model package group."""

@frozen(kw_only=True, order=False)
class CreateModelQualityJobDefinitionRequest(
    Request[CreateModelQualityJobDefinitionResponse]
):
    """Creates a definition for a job that monitors model quality and drift. For
    information about model monitor, see [Amazon SageMaker AI Model
    Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html).
    """

    job_definition_name: str
    """The name of the monitoring job definition. 1 to 63 characters."""
    model_quality_baseline_config: ModelQualityBaselineConfig | None = ...
    """Specifies the constraints and baselines for the monitoring job."""
    model_quality_app_specification: ModelQualityAppSpecification
    """The container that runs the monitoring job."""
    model_quality_job_input: ModelQualityJobInput
    """A list of the inputs that are monitored. Currently endpoints are supported."""
    model_quality_job_output_config: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """Specifies the network configuration for the monitoring job."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. 20 to 2048 characters.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """
    tags: Sequence[Tag] | None = ...
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """

@frozen(kw_only=True, order=False)
class CreateMonitoringScheduleRequest(Request[CreateMonitoringScheduleResponse]):
    """Creates a schedule that regularly starts Amazon SageMaker AI Processing Jobs
    to monitor the data captured for an Amazon SageMaker AI Endpoint.
    """

    monitoring_schedule_name: str
    """The name of the monitoring schedule. The name must be unique within an Amazon
    Web Services Region within an Amazon Web Services account. 1 to 63 characters.
    """
    monitoring_schedule_config: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job.
    """
    tags: Sequence[Tag] | None = ...
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateNotebookInstanceRequest(Request[CreateNotebookInstanceResponse]):
    """Creates an SageMaker AI notebook instance. A notebook instance is a machine
    learning (ML) compute instance running on a Jupyter notebook.

    In a `CreateNotebookInstance` request, specify the type of ML compute instance
    that you want to run. SageMaker AI launches the instance, installs common
    libraries that you can use to explore datasets for model training, and
    attaches an ML storage volume to the notebook instance.

    SageMaker AI also provides a set of example notebooks. Each notebook
    demonstrates how to use SageMaker AI with a specific algorithm or with a
    machine learning framework.

    After receiving the request, SageMaker AI does the following:

    1. Creates a network interface in the SageMaker AI VPC.
    2. (Option) If you specified `SubnetId`, SageMaker AI creates a network
       interface in your own VPC, which is inferred from the subnet ID that you
       provide in the input. When creating this network interface, SageMaker AI
       attaches the security group that you specified in the request to the
       network interface that it creates in your VPC.
    3. Launches an EC2 instance of the type specified in the request in the
       SageMaker AI VPC. If you specified `SubnetId` of your VPC, SageMaker AI
       specifies both network interfaces when launching this instance. This
       enables inbound traffic from your own VPC to the notebook instance,
       assuming that the security groups allow it.

    After creating the notebook instance, SageMaker AI returns its Amazon Resource
    Name (ARN). You can't change the name of a notebook instance after you create
    it.

    After SageMaker AI creates the notebook instance, you can connect to the
    Jupyter server and work in Jupyter notebooks. For example, you can write code
    to explore a dataset that you can use for model training, train a model, host
    models by creating SageMaker AI endpoints, and validate hosted models.

    For more information, see [How It
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works.html).
    """

    notebook_instance_name: str
    """The name of the new notebook instance. At most 63 characters."""
    instance_type: InstanceType
    """The type of ML compute instance to launch for the notebook instance."""
    subnet_id: str | None
    """The ID of the subnet in a VPC to which you would like to have a connectivity
    from your ML compute instance. At most 32 characters.
    """
    security_group_ids: Sequence[str] | None
    """The VPC security group IDs, in the form sg-xxxxxxxx. The security groups must
    be for the same VPC as specified in the subnet. At most 5 items.
    """
    ip_address_type: IPAddressType | None
    """The IP address type for the notebook instance. Specify `ipv4` for IPv4-only
    connectivity or `dualstack` for both IPv4 and IPv6 connectivity. When you
    specify `dualstack`, the subnet must support IPv6 CIDR blocks. If not
    specified, defaults to `ipv4`.
    """
    role_arn: str
    """When you send any requests to Amazon Web Services resources from the notebook
    instance, SageMaker AI assumes this role to perform tasks on your behalf. You
    must grant this role necessary permissions so SageMaker AI can perform these
    tasks. The policy must allow the SageMaker AI service principal
    (sagemaker.amazonaws.com) permissions to assume this role. For more
    information, see [SageMaker AI
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to SageMaker AI, the caller of this API
    must have the `iam:PassRole` permission.

    20 to 2048 characters.
    """
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker AI uses to encrypt data on the storage volume attached to
    your notebook instance. The KMS key you provide must be enabled. For
    information, see [Enabling and Disabling
    Keys](https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html)
    in the *Amazon Web Services Key Management Service Developer Guide*. At most
    2048 characters.
    """
    tags: Sequence[Tag] | None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """
    lifecycle_config_name: str | None
    """The name of a lifecycle configuration to associate with the notebook instance.
    For information about lifestyle configurations, see [Step 2.1: (Optional)
    Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).
    At most 63 characters.
    """
    direct_internet_access: DirectInternetAccess | None
    """Sets whether SageMaker AI provides internet access to the notebook instance.
    If you set this to `Disabled` this notebook instance is able to access
    resources only in your VPC, and is not be able to connect to SageMaker AI
    training and endpoint services unless you configure a NAT Gateway in your VPC.

    For more information, see [Notebook Instances Are Internet-Enabled by
    Default](https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-additional-considerations.html#appendix-notebook-and-internet-access).
    You can set the value of this parameter to `Disabled` only if you set a value
    for the `SubnetId` parameter.
    """
    volume_size_in_gb: int | None
    """The size, in GB, of the ML storage volume to attach to the notebook instance.
    The default value is 5 GB. 5 to 16384.
    """
    accelerator_types: Sequence[NotebookInstanceAcceleratorType] | None
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of EI instance types to associate
    with this notebook instance.
    """
    default_code_repository: str | None
    """A Git repository to associate with the notebook instance as its default code
    repository. This can be either the name of a Git repository stored as a
    resource in your account, or the URL of a Git repository in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. When you open a notebook instance, it opens in
    the directory that contains this repository. For more information, see
    [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    1 to 1024 characters.
    """
    additional_code_repositories: Sequence[str] | None
    """An array of up to three Git repositories to associate with the notebook
    instance. These can be either the names of Git repositories stored as
    resources in your account, or the URL of Git repositories in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. These repositories are cloned at the same
    level as the default repository of your notebook instance. For more
    information, see [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    At most 3 items.
    """
    root_access: RootAccess | None
    """Whether root access is enabled or disabled for users of the notebook instance.
    The default value is `Enabled`.

    **Note:** Lifecycle configurations need root access to be able to set up a
    notebook instance. Because of this, lifecycle configurations associated with a
    notebook instance always run with root access even if you disable root access
    for users.
    """
    platform_identifier: str | None
    """The platform identifier of the notebook instance runtime environment. The
    default value is `notebook-al2023-v1`. At most 20 characters.
    """
    instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None
    """Information on the IMDS configuration of the notebook instance"""

    def __init__(
        self,
        *,
        notebook_instance_name: str,
        instance_type: InstanceTypeLike,
        subnet_id: str | None = ...,
        security_group_ids: Sequence[str] | None = ...,
        ip_address_type: IPAddressTypeLike | None = ...,
        role_arn: str,
        kms_key_id: str | None = ...,
        tags: Sequence[Tag] | None = ...,
        lifecycle_config_name: str | None = ...,
        direct_internet_access: DirectInternetAccessLike | None = ...,
        volume_size_in_gb: int | None = ...,
        accelerator_types: Sequence[NotebookInstanceAcceleratorTypeLike] | None = ...,
        default_code_repository: str | None = ...,
        additional_code_repositories: Sequence[str] | None = ...,
        root_access: RootAccessLike | None = ...,
        platform_identifier: str | None = ...,
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration
        | None = ...,
    ) -> None:
        """Creates an SageMaker AI notebook instance.

        Args:
            notebook_instance_name: The name of the new notebook instance. At most 63 characters.
            instance_type: The type of ML compute instance to launch for the notebook instance.
            subnet_id: The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance. At most 32 characters.
            security_group_ids: The VPC security group IDs, in the form sg-xxxxxxxx. At most 5 items.
            ip_address_type: The IP address type for the notebook instance.
            role_arn: When you send any requests to Amazon Web Services resources from the notebook instance, SageMaker AI assumes this role to perform tasks on your behalf. 20 to 2048 characters.
            kms_key_id: The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service key that SageMaker AI uses to encrypt data on the storage volume attached to your notebook instance. At most 2048 characters.
            tags: An array of key-value pairs. At most 50 items.
            lifecycle_config_name: The name of a lifecycle configuration to associate with the notebook instance. At most 63 characters.
            direct_internet_access: Sets whether SageMaker AI provides internet access to the notebook instance.
            volume_size_in_gb: The size, in GB, of the ML storage volume to attach to the notebook instance. 5 to 16384.
            accelerator_types: This parameter is no longer supported.
            default_code_repository: A Git repository to associate with the notebook instance as its default code repository. 1 to 1024 characters.
            additional_code_repositories: An array of up to three Git repositories to associate with the notebook instance. At most 3 items.
            root_access: Whether root access is enabled or disabled for users of the notebook instance.
            platform_identifier: The platform identifier of the notebook instance runtime environment. At most 20 characters.
            instance_metadata_service_configuration: Information on the IMDS configuration of the notebook instance
        """

@frozen(kw_only=True, order=False)
class CreateNotebookInstanceLifecycleConfigRequest(
    Request[CreateNotebookInstanceLifecycleConfigResponse]
):
    """Creates a lifecycle configuration that you can associate with a notebook
    instance. A *lifecycle configuration* is a collection of shell scripts that
    run when you create or start a notebook instance.

    Each lifecycle configuration script has a limit of 16384 characters.

    The value of the `$PATH` environment variable that is available to both
    scripts is `/sbin:bin:/usr/sbin:/usr/bin`.

    View Amazon CloudWatch Logs for notebook instance lifecycle configurations in
    log group `/aws/sagemaker/NotebookInstances` in log stream
    `[notebook-instance-name]/[LifecycleConfigHook]`.

    Lifecycle configuration scripts cannot run for longer than 5 minutes. If a
    script runs for longer than 5 minutes, it fails and the notebook instance is
    not created or started.

    For information about notebook instance lifestyle configurations, see [Step
    2.1: (Optional) Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).

    **Note:** Lifecycle configuration scripts execute with root access and the
    notebook instance's IAM execution role privileges. Grant this permission only
    to trusted principals. See [Customize a Notebook Instance Using a Lifecycle
    Configuration
    Script](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    for security best practices.
    """

    notebook_instance_lifecycle_config_name: str
    """The name of the lifecycle configuration. At most 63 characters."""
    on_create: Sequence[NotebookInstanceLifecycleHook] | None = ...
    """A shell script that runs only once, when you create a notebook instance. The
    shell script must be a base64-encoded string. At most 1 item.
    """
    on_start: Sequence[NotebookInstanceLifecycleHook] | None = ...
    """A shell script that runs every time you start a notebook instance, including
    when you create the notebook instance. The shell script must be a
    base64-encoded string. At most 1 item.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html).
    At most 50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateOptimizationJobRequest(Request[CreateOptimizationJobResponse]):
    """Creates a job that optimizes a model for inference performance. To create the
    job, you provide the location of a source model, and you provide the settings
    for the optimization techniques that you want the job to apply. When the job
    completes successfully, SageMaker uploads the new optimized model to the
    output destination that you specify.

    For more information about how to use this action, and about the supported
    optimization techniques, see [Optimize model inference with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/model-optimize.html).
    """

    optimization_job_name: str
    """A custom name for the new optimization job. 1 to 63 characters."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf.

    During model optimization, Amazon SageMaker AI needs your permission to:

    - Read input data from an S3 bucket
    - Write model artifacts to an S3 bucket
    - Write logs to Amazon CloudWatch Logs
    - Publish metrics to Amazon CloudWatch

    You grant permissions for all of these tasks to an IAM role. To pass this role
    to Amazon SageMaker AI, the caller of this API must have the `iam:PassRole`
    permission. For more information, see [Amazon SageMaker AI
    Roles.](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).
    20 to 2048 characters.
    """
    model_source: OptimizationJobModelSource
    """The location of the source model to optimize with an optimization job."""
    deployment_instance_type: OptimizationJobDeploymentInstanceType
    """The type of instance that hosts the optimized model that you create with the
    optimization job.
    """
    max_instance_count: int | None
    """The maximum number of instances to use for the optimization job. At least 1."""
    optimization_environment: Mapping[str, str] | None
    """The environment variables to set in the model container. At most 25 entries."""
    optimization_configs: Sequence[OptimizationConfig]
    """Settings for each of the optimization techniques that the job applies. At most
    10 items.
    """
    output_config: OptimizationJobOutputConfig
    """Details for where to store the optimized model that you create with the
    optimization job.
    """
    stopping_condition: StoppingCondition
    """Specifies a limit to how long a job can run. When the job reaches the time
    limit, SageMaker ends the job. Use this API to cap costs.

    To stop a training job, SageMaker sends the algorithm the `SIGTERM` signal,
    which delays job termination for 120 seconds. Algorithms can use this
    120-second window to save the model artifacts, so the results of training are
    not lost.

    The training algorithms provided by SageMaker automatically save the
    intermediate results of a model training job when possible. This attempt to
    save artifacts is only a best effort case as model might not be in a state
    from which it can be saved. For example, if training has just started, the
    model might not be ready to save. When saved, this intermediate data is a
    valid model artifact. You can use it to create a model with `CreateModel`.

    **Note:** The Neural Topic Model (NTM) currently does not support saving
    intermediate model artifacts. When training NTMs, make sure that the maximum
    runtime is sufficient for the training job to complete.
    """
    tags: Sequence[Tag] | None
    """A list of key-value pairs associated with the optimization job. For more
    information, see [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*. At most 50 items.
    """
    vpc_config: OptimizationVpcConfig | None
    """A VPC in Amazon VPC that your optimized model has access to."""
    training_plan_arns: Sequence[str] | None
    """The Amazon Resource Name (ARN) of the training plan to use for this
    optimization job.

    When you use reserved capacity from a training plan, the optimization job runs
    on that reserved capacity instead of on-demand capacity. If you omit this
    field, the job uses on-demand capacity. You can specify at most one training
    plan.

    For more information about how to reserve GPU capacity for your optimization
    jobs using Amazon SageMaker Training Plans, see [Reserve capacity with
    training
    plans](https://docs.aws.amazon.com/sagemaker/latest/dg/reserve-capacity-with-training-plans.html).
    At most 1 item.
    """

    def __init__(
        self,
        *,
        optimization_job_name: str,
        role_arn: str,
        model_source: OptimizationJobModelSource,
        deployment_instance_type: OptimizationJobDeploymentInstanceTypeLike,
        max_instance_count: int | None = ...,
        optimization_environment: Mapping[str, str] | None = ...,
        optimization_configs: Sequence[OptimizationConfig],
        output_config: OptimizationJobOutputConfig,
        stopping_condition: StoppingCondition,
        tags: Sequence[Tag] | None = ...,
        vpc_config: OptimizationVpcConfig | None = ...,
        training_plan_arns: Sequence[str] | None = ...,
    ) -> None:
        """Creates a job that optimizes a model for inference performance.

        Args:
            optimization_job_name: A custom name for the new optimization job. 1 to 63 characters.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. 20 to 2048 characters.
            model_source: The location of the source model to optimize with an optimization job.
            deployment_instance_type: The type of instance that hosts the optimized model that you create with the optimization job.
            max_instance_count: The maximum number of instances to use for the optimization job. At least 1.
            optimization_environment: The environment variables to set in the model container. At most 25 entries.
            optimization_configs: Settings for each of the optimization techniques that the job applies. At most 10 items.
            output_config: Details for where to store the optimized model that you create with the optimization job.
            stopping_condition: Specifies a limit to how long a job can run.
            tags: A list of key-value pairs associated with the optimization job. At most 50 items.
            vpc_config: A VPC in Amazon VPC that your optimized model has access to.
            training_plan_arns: The Amazon Resource Name (ARN) of the training plan to use for this optimization job. At most 1 item.
        """

@frozen(kw_only=True, init=False, order=False)
class CreatePartnerAppRequest(Request[CreatePartnerAppResponse]):
    """Creates an Amazon SageMaker Partner AI App."""

    name: str
    """The name to give the SageMaker Partner AI App. 1 to 256 characters."""
    type: PartnerAppType
    """The type of SageMaker Partner AI App to create. Must be one of the following:
    `lakera-guard`, `comet`, `deepchecks-llm-evaluation`, or `fiddler`.
    """
    execution_role_arn: str
    """The ARN of the IAM role that the partner application uses. 20 to 2048
    characters.
    """
    kms_key_id: str | None
    """SageMaker Partner AI Apps uses Amazon Web Services KMS to encrypt data at rest
    using an Amazon Web Services managed key by default. For more control, specify
    a customer managed key. At most 2048 characters.
    """
    maintenance_config: PartnerAppMaintenanceConfig | None
    """Maintenance configuration settings for the SageMaker Partner AI App."""
    tier: str
    """Indicates the instance type and size of the cluster attached to the SageMaker
    Partner AI App. At most 64 characters.
    """
    application_config: PartnerAppConfig | None
    """Configuration settings for the SageMaker Partner AI App."""
    idc_config: IdcConfigInput | None
    """Specifies the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App. Specify this parameter when `AuthType` is `IDC`.
    Apps that use `IAM` authorization don't use this parameter.
    """
    auth_type: PartnerAppAuthType
    """The authorization type that users use to access the SageMaker Partner AI App.
    Valid values:

    - `IAM`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM identity.
    - `IDC`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM Identity Center identity. Specify the Identity Center instance
      to use in `IdcConfig`.
    """
    enable_iam_session_based_identity: bool | None
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the
    SageMaker Partner AI App user.
    """
    enable_auto_minor_version_upgrade: bool | None
    """When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to
    the latest minor version during the next scheduled maintenance window, if one
    is available. Default is `FALSE`.
    """
    client_token: str | None
    """A unique token that guarantees that the call to this API is idempotent. 1 to
    36 characters.
    """
    tags: Sequence[Tag] | None
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource. At most 50 items.
    """

    def __init__(
        self,
        *,
        name: str,
        type: PartnerAppTypeLike,
        execution_role_arn: str,
        kms_key_id: str | None = ...,
        maintenance_config: PartnerAppMaintenanceConfig | None = ...,
        tier: str,
        application_config: PartnerAppConfig | None = ...,
        idc_config: IdcConfigInput | None = ...,
        auth_type: PartnerAppAuthTypeLike,
        enable_iam_session_based_identity: bool | None = ...,
        enable_auto_minor_version_upgrade: bool | None = ...,
        client_token: str | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Creates an Amazon SageMaker Partner AI App.

        Args:
            name: The name to give the SageMaker Partner AI App. 1 to 256 characters.
            type: The type of SageMaker Partner AI App to create.
            execution_role_arn: The ARN of the IAM role that the partner application uses. 20 to 2048 characters.
            kms_key_id: SageMaker Partner AI Apps uses Amazon Web Services KMS to encrypt data at rest using an Amazon Web Services managed key by default. At most 2048 characters.
            maintenance_config: Maintenance configuration settings for the SageMaker Partner AI App.
            tier: Indicates the instance type and size of the cluster attached to the SageMaker Partner AI App. At most 64 characters.
            application_config: Configuration settings for the SageMaker Partner AI App.
            idc_config: Specifies the Amazon Web Services IAM Identity Center configuration for the SageMaker Partner AI App.
            auth_type: The authorization type that users use to access the SageMaker Partner AI App.
            enable_iam_session_based_identity: When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services IAM session name or the authenticated IAM user as the identity of the SageMaker Partner AI App user.
            enable_auto_minor_version_upgrade: When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to the latest minor version during the next scheduled maintenance window, if one is available.
            client_token: A unique token that guarantees that the call to this API is idempotent. 1 to 36 characters.
            tags: Each tag consists of a key and an optional value. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class CreatePartnerAppPresignedUrlRequest(
    Request[CreatePartnerAppPresignedUrlResponse]
):
    """Creates a presigned URL to access an Amazon SageMaker Partner AI App."""

    arn: str
    """The ARN of the SageMaker Partner AI App to create the presigned URL for. 1 to
    128 characters.
    """
    expires_in_seconds: int | None = ...
    """The time that will pass before the presigned URL expires. 5 to 300."""
    session_expiration_duration_in_seconds: int | None = ...
    """Indicates how long the Amazon SageMaker Partner AI App session can be accessed
    for after logging in. 1800 to 43200.
    """

@frozen(kw_only=True, order=False)
class CreatePipelineRequest(Request[CreatePipelineResponse]):
    """Creates a pipeline using a JSON pipeline definition."""

    pipeline_name: str
    """The name of the pipeline. 1 to 256 characters."""
    pipeline_display_name: str | None = ...
    """The display name of the pipeline. 1 to 256 characters."""
    pipeline_definition: str | None = ...
    """The [JSON pipeline
    definition](https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/)
    of the pipeline. 1 to 1048576 characters.
    """
    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = ...
    """The location of the pipeline definition stored in Amazon S3. If specified,
    SageMaker will retrieve the pipeline definition from this location.
    """
    pipeline_description: str | None = ...
    """A description of the pipeline. At most 3072 characters."""
    client_request_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than one time. 32
    to 128 characters.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the role used by the pipeline to access and
    create resources. 20 to 2048 characters.
    """
    tags: Sequence[Tag] | None = ...
    """A list of tags to apply to the created pipeline. At most 50 items."""
    parallelism_configuration: ParallelismConfiguration | None = ...
    """This is the configuration that controls the parallelism of the pipeline. If
    specified, it applies to all runs of this pipeline by default.
    """
    pipeline_version_aliases: Sequence[str] | None = ...
    """The aliases to assign to the first version of the pipeline. You can use an
    alias instead of a pipeline version ID to start an execution, describe the
    pipeline, or list its executions. Each alias can contain 1-128 letters,
    numbers, periods (.), hyphens (-), and underscores (_), and can't consist of
    numbers only. An alias must be unique within the pipeline, and a version can
    have up to 10 aliases. At most 10 items.
    """

@frozen(kw_only=True, order=False)
class CreatePresignedDomainUrlRequest(Request[CreatePresignedDomainUrlResponse]):
    """Creates a URL for a specified UserProfile in a Domain. When accessed in a web
    browser, the user will be automatically signed in to the domain, and granted
    access to all of the Apps and files associated with the Domain's Amazon
    Elastic File System volume. This operation can only be called when the
    authentication mode equals IAM.

    The IAM role or user passed to this API defines the permissions to access the
    app. Once the presigned URL is created, no additional permission is required
    to access this URL. IAM authorization policies for this API are also enforced
    for every HTTP request and WebSocket frame that attempts to connect to the
    app.

    You can restrict access to this API and to the URL that it returns to a list
    of IP addresses, Amazon VPCs or Amazon VPC Endpoints that you specify. For
    more information, see [Connect to Amazon SageMaker AI Studio Through an
    Interface VPC
    Endpoint](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-interface-endpoint.html)
    .

    **Note:**

    - The URL that you get from a call to `CreatePresignedDomainUrl` has a default
      timeout of 5 minutes. You can configure this value using `ExpiresInSeconds`.
      If you try to use the URL after the timeout limit expires, you are directed
      to the Amazon Web Services console sign-in page.
    - The JupyterLab session default expiration time is 12 hours. You can
      configure this value using SessionExpirationDurationInSeconds.
    """

    domain_id: str
    """The domain ID. At most 63 characters."""
    user_profile_name: str
    """The name of the UserProfile to sign-in as. At most 63 characters."""
    session_expiration_duration_in_seconds: int | None = ...
    """The session expiration duration in seconds. This value defaults to 43200. 1800
    to 43200.
    """
    expires_in_seconds: int | None = ...
    """The number of seconds until the pre-signed URL expires. This value defaults to
    300. 5 to 300.
    """
    space_name: str | None = ...
    """The name of the space. At most 63 characters."""
    landing_uri: str | None = ...
    """The landing page that the user is directed to when accessing the presigned
    URL. Using this value, users can access Studio or Studio Classic, even if it
    is not the default experience for the domain. The supported values are:

    - `studio::relative/path`: Directs users to the relative path in Studio.
    - `app:JupyterServer:relative/path`: Directs users to the relative path in the
      Studio Classic application.
    - `app:JupyterLab:relative/path`: Directs users to the relative path in the
      JupyterLab application.
    - `app:RStudioServerPro:relative/path`: Directs users to the relative path in
      the RStudio application.
    - `app:CodeEditor:relative/path`: Directs users to the relative path in the
      Code Editor, based on Code-OSS, Visual Studio Code - Open Source
      application.
    - `app:Canvas:relative/path`: Directs users to the relative path in the Canvas
      application.

    At most 1023 characters.
    """

@frozen(kw_only=True, order=False)
class CreatePresignedMlflowAppUrlRequest(Request[CreatePresignedMlflowAppUrlResponse]):
    """Returns a presigned URL that you can use to connect to the MLflow UI attached
    to your MLflow App. For more information, see [Launch the MLflow UI using a
    presigned
    URL](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-launch-ui.html).
    """

    arn: str
    """The ARN of the MLflow App to connect to your MLflow UI. 1 to 128 characters."""
    expires_in_seconds: int | None = ...
    """The duration in seconds that your presigned URL is valid. The presigned URL
    can be used only once. 5 to 300.
    """
    session_expiration_duration_in_seconds: int | None = ...
    """The duration in seconds that your presigned URL is valid. The presigned URL
    can be used only once. 1800 to 43200.
    """

@frozen(kw_only=True, order=False)
class CreatePresignedMlflowTrackingServerUrlRequest(
    Request[CreatePresignedMlflowTrackingServerUrlResponse]
):
    """Returns a presigned URL that you can use to connect to the MLflow UI attached
    to your tracking server. For more information, see [Launch the MLflow UI using
    a presigned
    URL](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-launch-ui.html).
    """

    tracking_server_name: str
    """The name of the tracking server to connect to your MLflow UI. 1 to 256
    characters.
    """
    expires_in_seconds: int | None = ...
    """The duration in seconds that your presigned URL is valid. The presigned URL
    can be used only once. 5 to 300.
    """
    session_expiration_duration_in_seconds: int | None = ...
    """The duration in seconds that your MLflow UI session is valid. 1800 to 43200."""

@frozen(kw_only=True, order=False)
class CreatePresignedNotebookInstanceUrlRequest(
    Request[CreatePresignedNotebookInstanceUrlResponse]
):
    """Returns a URL that you can use to connect to the Jupyter server from a
    notebook instance. In the SageMaker AI console, when you choose `Open` next to
    a notebook instance, SageMaker AI opens a new tab showing the Jupyter server
    home page from the notebook instance. The console uses this API to get the URL
    and show the page.

    The IAM role or user used to call this API defines the permissions to access
    the notebook instance. Once the presigned URL is created, no additional
    permission is required to access this URL. IAM authorization policies for this
    API are also enforced for every HTTP request and WebSocket frame that attempts
    to connect to the notebook instance.

    You can restrict access to this API and to the URL that it returns to a list
    of IP addresses that you specify. Use the `NotIpAddress` condition operator
    and the `aws:SourceIP` condition context key to specify the list of IP
    addresses that you want to have access to the notebook instance. For more
    information, see [Limit Access to a Notebook Instance by IP
    Address](https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html#nbi-ip-filter).

    **Note:** The URL that you get from a call to
    [CreatePresignedNotebookInstanceUrl](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedNotebookInstanceUrl.html)
    is valid only for 5 minutes. If you try to use the URL after the 5-minute
    limit expires, you are directed to the Amazon Web Services console sign-in
    page.
    """

    notebook_instance_name: str
    """The name of the notebook instance. At most 63 characters."""
    session_expiration_duration_in_seconds: int | None = ...
    """The duration of the session, in seconds. The default is 12 hours. 1800 to
    43200.
    """

@frozen(kw_only=True, order=False)
class CreateProcessingJobRequest(Request[CreateProcessingJobResponse]):
    """Creates a processing job."""

    processing_inputs: Sequence[ProcessingInput] | None = ...
    """An array of inputs configuring the data to download into the processing
    container. At most 10 items.
    """
    processing_output_config: ProcessingOutputConfig | None = ...
    """Output configuration for the processing job."""
    processing_job_name: str
    """The name of the processing job. The name must be unique within an Amazon Web
    Services Region in the Amazon Web Services account. 1 to 63 characters.
    """
    processing_resources: ProcessingResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job. In distributed training, you specify more than
    one instance.
    """
    stopping_condition: ProcessingStoppingCondition | None = ...
    """The time limit for how long the processing job is allowed to run."""
    app_specification: AppSpecification
    """Configures the processing job to run a specified Docker container image."""
    environment: Mapping[str, str] | None = ...
    """The environment variables to set in the Docker container. Up to 100 key and
    values entries in the map are supported.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any environment fields. As part of
    the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by security-sensitive information included in the request environment variable
    or plain text fields.

    At most 100 entries.
    """
    network_config: NetworkConfig | None = ...
    """Networking options for a processing job, such as whether to allow inbound and
    outbound network calls to and from processing containers, and the VPC subnets
    and security groups to use for VPC-enabled processing jobs.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume
    to perform tasks on your behalf. 20 to 2048 characters.
    """
    tags: Sequence[Tag] | None = ...
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any tags. As part of the shared
    responsibility model, you are responsible for any potential exposure,
    unauthorized access, or compromise of your sensitive data if caused by
    security-sensitive information included in the request tag variable or plain
    text fields.

    At most 50 items.
    """
    experiment_config: ExperimentConfig | None = ...
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """

@frozen(kw_only=True, order=False)
class CreateProjectRequest(Request[CreateProjectResponse]):
    """Creates a machine learning (ML) project that can contain one or more templates
    that set up an ML pipeline from training to deploying an approved model.
    """

    project_name: str
    """The name of the project. 1 to 32 characters."""
    project_description: str | None = ...
    """A description for the project. At most 1024 characters."""
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = ...
    """The product ID and provisioning artifact ID to provision a service catalog.
    The provisioning artifact ID will default to the latest provisioning artifact
    ID of the product, if you don't provide the provisioning artifact ID. For more
    information, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs that you want to use to organize and track your
    Amazon Web Services resource costs. For more information, see [Tagging Amazon
    Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*. At most 50 items.
    """
    template_providers: Sequence[CreateTemplateProvider] | None = ...
    """An array of template provider configurations for creating infrastructure
    resources for the project. Exactly 1 item.
    """

@frozen(kw_only=True, order=False)
class CreateSpaceRequest(Request[CreateSpaceResponse]):
    """Creates a private space or a space used for real time collaboration in a
    domain.
    """

    domain_id: str
    """The ID of the associated domain. At most 63 characters."""
    space_name: str
    """The name of the space. At most 63 characters."""
    tags: Sequence[Tag] | None = ...
    """Tags to associated with the space. Each tag consists of a key and an optional
    value. Tag keys must be unique for each resource. Tags are searchable using
    the `Search` API. At most 50 items.
    """
    space_settings: SpaceSettings | None = ...
    """A collection of space settings."""
    ownership_settings: OwnershipSettings | None = ...
    """A collection of ownership settings."""
    space_sharing_settings: SpaceSharingSettings | None = ...
    """A collection of space sharing settings."""
    space_display_name: str | None = ...
    """The name of the space that appears in the SageMaker Studio UI. At most 64
    characters.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateStudioLifecycleConfigRequest(Request[CreateStudioLifecycleConfigResponse]):
    """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration."""

    studio_lifecycle_config_name: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to create.
    At most 63 characters.
    """
    studio_lifecycle_config_content: str
    """The content of your Amazon SageMaker AI Studio Lifecycle Configuration script.
    This content must be base64 encoded. 1 to 16384 characters.
    """
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType
    """The App type that the Lifecycle Configuration is attached to."""
    tags: Sequence[Tag] | None
    """Tags to be associated with the Lifecycle Configuration. Each tag consists of a
    key and an optional value. Tag keys must be unique per resource. Tags are
    searchable using the Search API. At most 50 items.
    """

    def __init__(
        self,
        *,
        studio_lifecycle_config_name: str,
        studio_lifecycle_config_content: str,
        studio_lifecycle_config_app_type: StudioLifecycleConfigAppTypeLike,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration.

        Args:
            studio_lifecycle_config_name: The name of the Amazon SageMaker AI Studio Lifecycle Configuration to create. At most 63 characters.
            studio_lifecycle_config_content: The content of your Amazon SageMaker AI Studio Lifecycle Configuration script. 1 to 16384 characters.
            studio_lifecycle_config_app_type: The App type that the Lifecycle Configuration is attached to.
            tags: Tags to be associated with the Lifecycle Configuration. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class CreateTrainingJobRequest(Request[CreateTrainingJobResponse]):
    """Starts a model training job. After training completes, SageMaker saves the
    resulting model artifacts to an Amazon S3 location that you specify.

    If you choose to host your model using SageMaker hosting services, you can use
    the resulting model artifacts as part of the model. You can also use the
    artifacts in a machine learning service other than SageMaker, provided that
    you know how to use them for inference.

    In the request body, you provide the following:

    - `AlgorithmSpecification` - Identifies the training algorithm to use.
    - `HyperParameters` - Specify these algorithm-specific parameters to enable
      the estimation of model parameters during training. Hyperparameters can be
      tuned to optimize this learning process. For a list of hyperparameters for
      each training algorithm provided by SageMaker, see
      [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html).

      **Important:** Do not include any security-sensitive information including
      account access IDs, secrets, or tokens in any hyperparameter fields. As part
      of the shared responsibility model, you are responsible for any potential
      exposure, unauthorized access, or compromise of your sensitive data if
      caused by security-sensitive information included in the request
      hyperparameter variable or plain text fields.
    - `InputDataConfig` - Describes the input required by the training job and the
      Amazon S3, EFS, or FSx location where it is stored.
    - `OutputDataConfig` - Identifies the Amazon S3 bucket where you want
      SageMaker to save the results of model training.
    - `ResourceConfig` - Identifies the resources, ML compute instances, and ML
      storage volumes to deploy for model training. In distributed training, you
      specify more than one instance.
    - `EnableManagedSpotTraining` - Optimize the cost of training machine learning
      models by up to 80% by using Amazon EC2 Spot instances. For more
      information, see [Managed Spot
      Training](https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html).
    - `RoleArn` - The Amazon Resource Name (ARN) that SageMaker assumes to perform
      tasks on your behalf during model training. You must grant this role the
      necessary permissions so that SageMaker can successfully complete model
      training.
    - `StoppingCondition` - To help cap training costs, use `MaxRuntimeInSeconds`
      to set a time limit for training. Use `MaxWaitTimeInSeconds` to specify how
      long a managed spot training job has to complete.
    - `Environment` - The environment variables to set in the Docker container.

      **Important:** Do not include any security-sensitive information including
      account access IDs, secrets, or tokens in any environment fields. As part of
      the shared responsibility model, you are responsible for any potential
      exposure, unauthorized access, or compromise of your sensitive data if
      caused by security-sensitive information included in the request environment
      variable or plain text fields.
    - `RetryStrategy` - The number of times to retry the job when the job fails
      due to an `InternalServerError`.

    For more information about SageMaker, see [How It
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works.html).
    """

    training_job_name: str
    """The name of the training job. The name must be unique within an Amazon Web
    Services Region in an Amazon Web Services account. 1 to 63 characters.
    """
    hyper_parameters: Mapping[str, str] | None = ...
    """Algorithm-specific parameters that influence the quality of the model. You set
    hyperparameters before you start the learning process. For a list of
    hyperparameters for each training algorithm provided by SageMaker, see
    [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html).

    You can specify a maximum of 100 hyperparameters. Each hyperparameter is a
    key-value pair. Each key and value is limited to 256 characters, as specified
    by the `Length Constraint`.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any hyperparameter fields. As part
    of the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by any security-sensitive information included in the request hyperparameter
    variable or plain text fields.

    At most 100 entries.
    """
    algorithm_specification: AlgorithmSpecification | None = ...
    """The registry path of the Docker image that contains the training algorithm and
    algorithm-specific metadata, including the input mode. For more information
    about algorithms provided by SageMaker, see
    [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html). For
    information about providing your own algorithms, see [Using Your Own
    Algorithms with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that SageMaker can assume to
    perform tasks on your behalf.

    During model training, SageMaker needs your permission to read input data from
    an S3 bucket, download a Docker image that contains training code, write model
    artifacts to an S3 bucket, write logs to Amazon CloudWatch Logs, and publish
    metrics to Amazon CloudWatch. You grant permissions for all of these tasks to
    an IAM role. For more information, see [SageMaker
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to SageMaker, the caller of this API
    must have the `iam:PassRole` permission.

    20 to 2048 characters.
    """
    input_data_config: Sequence[Channel] | None = ...
    """An array of `Channel` objects. Each channel is a named input source.
    `InputDataConfig` describes the input data and its location.

    Algorithms can accept input data from one or more channels. For example, an
    algorithm might have two channels of input data, `training_data` and
    `validation_data`. The configuration for each channel provides the S3, EFS, or
    FSx location where the input data is stored. It also provides information
    about the stored data: the MIME type, compression method, and whether the data
    is wrapped in RecordIO format.

    Depending on the input mode that the algorithm supports, SageMaker either
    copies input data files from an S3 bucket to a local directory in the Docker
    container, or makes it available as input streams. For example, if you specify
    an EFS location, input data files are available as input streams. They do not
    need to be downloaded.

    Your input must be in the same Amazon Web Services region as your training
    job. 1 to 20 items.
    """
    output_data_config: OutputDataConfig
    """Specifies the path to the S3 location where you want to store model artifacts.
    SageMaker creates subfolders for the artifacts.
    """
    resource_config: ResourceConfig | None = ...
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training.

    ML storage volumes store model artifacts and incremental states. Training
    algorithms might also use ML storage volumes for scratch space. If you want
    SageMaker to use the ML storage volume to store the training data, choose
    `File` as the `TrainingInputMode` in the algorithm specification. For
    distributed training algorithms, specify an instance count greater than 1.
    """
    vpc_config: VpcConfig | None = ...
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want your training job to connect to.
    Control access to and from your training container by configuring the VPC. For
    more information, see [Protect Training Jobs by Using an Amazon Virtual
    Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html).
    """
    stopping_condition: StoppingCondition | None = ...
    """Specifies a limit to how long a model training job can run. It also specifies
    how long a managed Spot training job has to complete. When the job reaches the
    time limit, SageMaker ends the training job. Use this API to cap model
    training costs.

    To stop a job, SageMaker sends the algorithm the `SIGTERM` signal, which
    delays job termination for 120 seconds. Algorithms can use this 120-second
    window to save the model artifacts, so the results of training are not lost.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any tags. As part of the shared
    responsibility model, you are responsible for any potential exposure,
    unauthorized access, or compromise of your sensitive data if caused by any
    security-sensitive information included in the request tag variable or plain
    text fields.

    At most 50 items.
    """
    enable_network_isolation: bool | None = ...
    """Isolates the training container. No inbound or outbound network calls can be
    made, except for calls between peers within a training cluster for distributed
    training. If you enable network isolation for training jobs that are
    configured to use a VPC, SageMaker downloads and uploads customer data and
    model artifacts through the specified VPC, but the training container does not
    have network access.
    """
    enable_inter_container_traffic_encryption: bool | None = ...
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`. Encryption provides greater security for distributed
    training, but training might take longer. How long it takes depends on the
    amount of communication between compute instances, especially if you use a
    deep learning algorithm in distributed training. For more information, see
    [Protect Communications Between ML Compute Instances in a Distributed Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html).
    """
    enable_managed_spot_training: bool | None = ...
    """To train models using managed spot training, choose `True`. Managed spot
    training provides a fully managed and scalable infrastructure for training
    machine learning models. this option is useful when training jobs can be
    interrupted and when there is flexibility when the training job is run.

    The complete and intermediate results of jobs are stored in an Amazon S3
    bucket, and can be used as a starting point to train models incrementally.
    Amazon SageMaker provides metrics and logs in CloudWatch. They can be used to
    see when managed spot training jobs are running, interrupted, resumed, or
    completed.
    """
    checkpoint_config: CheckpointConfig | None = ...
    """Contains information about the output location for managed spot training
    checkpoint data.
    """
    debug_hook_config: DebugHookConfig | None = ...
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths. To learn more about how to
    configure the `DebugHookConfig` parameter, see [Use the SageMaker and Debugger
    Configuration API Operations to Create, Update, and Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """
    debug_rule_configurations: Sequence[DebugRuleConfiguration] | None = ...
    """Configuration information for Amazon SageMaker Debugger rules for debugging
    output tensors. At most 20 items.
    """
    tensor_board_output_config: TensorBoardOutputConfig | None = ...
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """
    experiment_config: ExperimentConfig | None = ...
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """
    profiler_config: ProfilerConfig | None = ...
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """
    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = ...
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics. At most 20 items.
    """
    environment: Mapping[str, str] | None = ...
    """The environment variables to set in the Docker container.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any environment fields. As part of
    the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by security-sensitive information included in the request environment variable
    or plain text fields.

    At most 100 entries.
    """
    retry_strategy: RetryStrategy | None = ...
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`.
    """
    remote_debug_config: RemoteDebugConfig | None = ...
    """Configuration for remote debugging. To learn more about the remote debugging
    functionality of SageMaker, see [Access a training container through Amazon
    Web Services Systems Manager (SSM) for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """
    infra_check_config: InfraCheckConfig | None = ...
    """Contains information about the infrastructure health check configuration for
    the training job.
    """
    session_chaining_config: SessionChainingConfig | None = ...
    """Contains information about attribute-based access control (ABAC) for the
    training job.
    """
    serverless_job_config: ServerlessJobConfig | None = ...
    """The configuration for serverless training jobs."""
    mlflow_config: MlflowConfig | None = ...
    """The MLflow configuration using SageMaker managed MLflow."""
    model_package_config: ModelPackageConfig | None = ...
    """The configuration for the model package."""

@frozen(kw_only=True, order=False)
class CreateTrainingPlanRequest(Request[CreateTrainingPlanResponse]):
    """Creates a new training plan in SageMaker to reserve compute capacity.

    Amazon SageMaker Training Plan is a capability within SageMaker that allows
    customers to reserve and manage GPU capacity for large-scale AI model
    training. It provides a way to secure predictable access to computational
    resources within specific timelines and budgets, without the need to manage
    underlying infrastructure.

    **How it works**

    Plans can be created for specific resources such as SageMaker Training Jobs or
    SageMaker HyperPod clusters, automatically provisioning resources, setting up
    infrastructure, executing workloads, and handling infrastructure failures.

    **Plan creation workflow**

    - Users search for available plan offerings based on their requirements (e.g.,
      instance type, count, start time, duration) using the
      `SearchTrainingPlanOfferings` API operation.
    - They create a plan that best matches their needs using the ID of the plan
      offering they want to use.
    - After successful upfront payment, the plan's status becomes `Scheduled`.
    - The plan can be used to:
      - Queue training jobs.
      - Allocate to an instance group of a SageMaker HyperPod cluster.
    - When the plan start date arrives, it becomes `Active`. Based on available
      reserved capacity:
      - Training jobs are launched.
      - Instance groups are provisioned.

    **Plan composition**

    A plan can consist of one or more Reserved Capacities, each defined by a
    specific instance type, quantity, Availability Zone, duration, and start and
    end times. For more information about Reserved Capacity, see
    `ReservedCapacitySummary`.
    """

    training_plan_name: str
    """The name of the training plan to create. 1 to 64 characters."""
    training_plan_offering_id: str
    """The unique identifier of the training plan offering to use for creating this
    plan. 1 to 256 characters.
    """
    spare_instance_count_per_ultra_server: int | None = ...
    """Number of spare instances to reserve per UltraServer for enhanced resiliency.
    Default is 1. At least 0.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs to apply to this training plan. At most 50 items."""

@frozen(kw_only=True, order=False)
class CreateTrainingSessionRequest(Request[CreateTrainingSessionResponse]):
    """Creates a training session in Amazon SageMaker. A training session provisions
    compute resources for fine-tuning a foundation model using Low-Rank Adaptation
    (LoRA). After the session is created, you can submit training operations and
    sample inference requests through the Amazon SageMaker Training Session
    Runtime API.

    The following operations are related to `CreateTrainingSession`:

    - `DescribeTrainingSession`
    - `ListTrainingSessions`
    - `StopTrainingSession`
    - `DeleteTrainingSession`
    """

    training_session_name: str
    """The name of the training session. 1 to 63 characters."""
    model_package_group_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the model package group where checkpoints
    and fine-tuned model artifacts are published. 1 to 2048 characters.
    """
    lora_config: LoraConfig
    """The Low-Rank Adaptation (LoRA) configuration for the training session,
    including the rank and alpha parameters.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes
    to access resources on your behalf. The role must have permissions to access
    the output S3 path and model package group. 20 to 2048 characters.
    """
    vpc_config: VpcConfig | None = ...
    """The Virtual Private Cloud (VPC) configuration for the training session.
    Specify subnets and security groups to run the training session in your VPC.
    """
    model_config: TrainingSessionModelConfig
    """The configuration for the base model, including the model ARN and end-user
    license agreement (EULA) acceptance.
    """
    output_config: TrainingSessionOutputConfig
    """The output configuration for the training session, including the S3 location
    and optional encryption settings.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs to apply to the training session as tags. For more
    information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). At
    most 50 items.
    """

@frozen(kw_only=True, init=False, order=False)
class CreateTransformJobRequest(Request[CreateTransformJobResponse]):
    """Starts a transform job. A transform job uses a trained model to get inferences
    on a dataset and saves these results to an Amazon S3 location that you
    specify.

    To perform batch transformations, you create a transform job and use the data
    that you have readily available.

    In the request body, you provide the following:

    - `TransformJobName` - Identifies the transform job. The name must be unique
      within an Amazon Web Services Region in an Amazon Web Services account.
    - `ModelName` - Identifies the model to use. `ModelName` must be the name of
      an existing Amazon SageMaker model in the same Amazon Web Services Region
      and Amazon Web Services account. For information on creating a model, see
      [CreateModel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html).
    - `TransformInput` - Describes the dataset to be transformed and the Amazon S3
      location where it is stored.
    - `TransformOutput` - Identifies the Amazon S3 location where you want Amazon
      SageMaker to save the results from the transform job.
    - `TransformResources` - Identifies the ML compute instances and AMI image
      versions for the transform job.

    For more information about how batch transformation works, see [Batch
    Transform](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform.html).
    """

    transform_job_name: str
    """The name of the transform job. The name must be unique within an Amazon Web
    Services Region in an Amazon Web Services account. 1 to 63 characters.
    """
    model_name: str
    """The name of the model that you want to use for the transform job. `ModelName`
    must be the name of an existing Amazon SageMaker model within an Amazon Web
    Services Region in an Amazon Web Services account. At most 63 characters.
    """
    max_concurrent_transforms: int | None
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. If `MaxConcurrentTransforms` is set to `0` or left unset,
    Amazon SageMaker checks the optional execution-parameters to determine the
    settings for your chosen algorithm. If the execution-parameters endpoint is
    not enabled, the default value is `1`. For more information on
    execution-parameters, see [How Containers Serve
    Requests](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-batch-code.html#your-algorithms-batch-code-how-containe-serves-requests).
    For built-in algorithms, you don't need to set a value for
    `MaxConcurrentTransforms`. At least 0.
    """
    model_client_config: ModelClientConfig | None
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation.
    """
    max_payload_in_mb: int | None
    """The maximum allowed size of the payload, in MB. A *payload* is the data
    portion of a record (without metadata). The value in `MaxPayloadInMB` must be
    greater than, or equal to, the size of a single record. To estimate the size
    of a record in MB, divide the size of your dataset by the number of records.
    To ensure that the records fit within the maximum payload size, we recommend
    using a slightly larger value. The default value is `6` MB.

    The value of `MaxPayloadInMB` cannot be greater than 100 MB. If you specify
    the `MaxConcurrentTransforms` parameter, the value of
    `(MaxConcurrentTransforms * MaxPayloadInMB)` also cannot exceed 100 MB.

    For cases where the payload might be arbitrarily large and is transmitted
    using HTTP chunked encoding, set the value to `0`. This feature works only in
    supported algorithms. Currently, Amazon SageMaker built-in algorithms do not
    support HTTP chunked encoding. At least 0.
    """
    batch_strategy: BatchStrategy | None
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request. A *record* *is a single unit of input data that inference
    can be made on. For example, a single line in a CSV file is a record.*

    To enable the batch strategy, you must set the `SplitType` property to `Line`,
    `RecordIO`, or `TFRecord`.

    To use only one record when making an HTTP invocation request to a container,
    set `BatchStrategy` to `SingleRecord` and `SplitType` to `Line`.

    To fit as many records in a mini-batch as can fit within the `MaxPayloadInMB`
    limit, set `BatchStrategy` to `MultiRecord` and `SplitType` to `Line`.
    """
    environment: Mapping[str, str] | None
    """The environment variables to set in the Docker container. Don't include any
    sensitive data in your environment variables. We support up to 16 key and
    values entries in the map. At most 16 entries.
    """
    transform_input: TransformInput
    """Describes the input source and the way the transform job consumes it."""
    transform_output: TransformOutput
    """Describes the results of the transform job."""
    data_capture_config: BatchDataCaptureConfig | None
    """Configuration to control how SageMaker captures inference data."""
    transform_resources: TransformResources
    """Describes the resources, including ML instance types and ML instance count, to
    use for the transform job.
    """
    data_processing: DataProcessing | None
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the
    prediction results in the output. The input filter provided allows you to
    exclude input data that is not needed for inference in a batch transform job.
    The output filter provided allows you to include input data relevant to
    interpreting the predictions in the output from the job. For more information,
    see [Associate Prediction Results with their Corresponding Input
    Records](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform-data-processing.html).
    """
    tags: Sequence[Tag] | None
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """
    experiment_config: ExperimentConfig | None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """

    def __init__(
        self,
        *,
        transform_job_name: str,
        model_name: str,
        max_concurrent_transforms: int | None = ...,
        model_client_config: ModelClientConfig | None = ...,
        max_payload_in_mb: int | None = ...,
        batch_strategy: BatchStrategyLike | None = ...,
        environment: Mapping[str, str] | None = ...,
        transform_input: TransformInput,
        transform_output: TransformOutput,
        data_capture_config: BatchDataCaptureConfig | None = ...,
        transform_resources: TransformResources,
        data_processing: DataProcessing | None = ...,
        tags: Sequence[Tag] | None = ...,
        experiment_config: ExperimentConfig | None = ...,
    ) -> None:
        """Starts a transform job.

        Args:
            transform_job_name: The name of the transform job. 1 to 63 characters.
            model_name: The name of the model that you want to use for the transform job. At most 63 characters.
            max_concurrent_transforms: The maximum number of parallel requests that can be sent to each instance in a transform job. At least 0.
            model_client_config: Configures the timeout and maximum number of retries for processing a transform job invocation.
            max_payload_in_mb: The maximum allowed size of the payload, in MB. At least 0.
            batch_strategy: Specifies the number of records to include in a mini-batch for an HTTP inference request.
            environment: The environment variables to set in the Docker container. At most 16 entries.
            transform_input: Describes the input source and the way the transform job consumes it.
            transform_output: Describes the results of the transform job.
            data_capture_config: Configuration to control how SageMaker captures inference data.
            transform_resources: Describes the resources, including ML instance types and ML instance count, to use for the transform job.
            data_processing: The data structure used to specify the data to be used for inference in a batch transform job and to associate the data that is relevant to the prediction results in the output.
            tags: (Optional) An array of key-value pairs. At most 50 items.
            experiment_config: Associates a SageMaker job as a trial component with an experiment and trial.
        """

@frozen(kw_only=True, order=False)
class CreateTrialRequest(Request[CreateTrialResponse]):
    """Creates an SageMaker *trial*. A trial is a set of steps called *trial
    components* that produce a machine learning model. A trial is part of a single
    SageMaker *experiment*.

    When you use SageMaker Studio or the SageMaker Python SDK, all experiments,
    trials, and trial components are automatically tracked, logged, and indexed.
    When you use the Amazon Web Services SDK for Python (Boto), you must use the
    logging APIs provided by the SDK.

    You can add tags to a trial and then use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search for the tags.

    To get a list of all your trials, call the
    [ListTrials](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html)
    API. To view a trial's properties, call the
    [DescribeTrial](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrial.html)
    API. To create a trial component, call the
    [CreateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrialComponent.html)
    API.
    """

    trial_name: str
    """The name of the trial. The name must be unique in your Amazon Web Services
    account and is not case-sensitive. 1 to 120 characters.
    """
    display_name: str | None = ...
    """The name of the trial as displayed. The name doesn't need to be unique. If
    `DisplayName` isn't specified, `TrialName` is displayed. 1 to 120 characters.
    """
    experiment_name: str
    """The name of the experiment to associate the trial with. 1 to 120 characters."""
    metadata_properties: MetadataProperties | None = ...
    """Metadata properties of the tracking entity, trial, or trial component."""
    tags: Sequence[Tag] | None = ...
    """A list of tags to associate with the trial. You can use
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search on the tags. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateTrialComponentRequest(Request[CreateTrialComponentResponse]):
    """Creates a *trial component*, which is a stage of a machine learning *trial*. A
    trial is composed of one or more trial components. A trial component can be
    used in multiple trials.

    Trial components include pre-processing jobs, training jobs, and batch
    transform jobs.

    When you use SageMaker Studio or the SageMaker Python SDK, all experiments,
    trials, and trial components are automatically tracked, logged, and indexed.
    When you use the Amazon Web Services SDK for Python (Boto), you must use the
    logging APIs provided by the SDK.

    You can add tags to a trial component and then use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search for the tags.
    """

    trial_component_name: str
    """The name of the component. The name must be unique in your Amazon Web Services
    account and is not case-sensitive. 1 to 120 characters.
    """
    display_name: str | None = ...
    """The name of the component as displayed. The name doesn't need to be unique. If
    `DisplayName` isn't specified, `TrialComponentName` is displayed. 1 to 120
    characters.
    """
    status: TrialComponentStatus | None = ...
    """The status of the component. States include:

    - InProgress
    - Completed
    - Failed
    """
    start_time: datetime | None = ...
    """When the component started."""
    end_time: datetime | None = ...
    """When the component ended."""
    parameters: Mapping[str, TrialComponentParameterValue] | None = ...
    """The hyperparameters for the component. At most 300 entries."""
    input_artifacts: Mapping[str, TrialComponentArtifact] | None = ...
    """The input artifacts for the component. Examples of input artifacts are
    datasets, algorithms, hyperparameters, source code, and instance types. At
    most 60 entries.
    """
    output_artifacts: Mapping[str, TrialComponentArtifact] | None = ...
    """The output artifacts for the component. Examples of output artifacts are
    metrics, snapshots, logs, and images. At most 60 entries.
    """
    metadata_properties: MetadataProperties | None = ...
    """Metadata properties of the tracking entity, trial, or trial component."""
    tags: Sequence[Tag] | None = ...
    """A list of tags to associate with the component. You can use
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search on the tags. At most 50 items.
    """

@frozen(kw_only=True, order=False)
class CreateUserProfileRequest(Request[CreateUserProfileResponse]):
    """Creates a user profile. A user profile represents a single user within a
    domain, and is the main way to reference a "person" for the purposes of
    sharing, reporting, and other user-oriented features. This entity is created
    when a user onboards to a domain. If an administrator invites a person by
    email or imports them from IAM Identity Center, a user profile is
    automatically created. A user profile is the primary holder of settings for an
    individual user and has a reference to the user's private Amazon Elastic File
    System home directory.
    """

    domain_id: str
    """The ID of the associated Domain. At most 63 characters."""
    user_profile_name: str
    """A name for the UserProfile. This value is not case sensitive. At most 63
    characters.
    """
    single_sign_on_user_identifier: str | None = ...
    """A specifier for the type of value specified in SingleSignOnUserValue.
    Currently, the only supported value is "UserName". If the Domain's AuthMode is
    IAM Identity Center, this field is required. If the Domain's AuthMode is not
    IAM Identity Center, this field cannot be specified.
    """
    single_sign_on_user_value: str | None = ...
    """The username of the associated Amazon Web Services Single Sign-On User for
    this UserProfile. If the Domain's AuthMode is IAM Identity Center, this field
    is required, and must match a valid username of a user in your directory. If
    the Domain's AuthMode is not IAM Identity Center, this field cannot be
    specified. At most 256 characters.
    """
    tags: Sequence[Tag] | None = ...
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource.

    Tags that you specify for the User Profile are also added to all Apps that the
    User Profile launches. At most 50 items.
    """
    user_settings: UserSettings | None = ...
    """A collection of settings."""

@frozen(kw_only=True, init=False, order=False)
class CreateWorkforceRequest(Request[CreateWorkforceResponse]):
    """Use this operation to create a workforce. This operation will return an error
    if a workforce already exists in the Amazon Web Services Region that you
    specify. You can only create one workforce in each Amazon Web Services Region
    per Amazon Web Services account.

    If you want to create a new workforce in an Amazon Web Services Region where a
    workforce already exists, use the
    [DeleteWorkforce](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkforce.html)
    API operation to delete the existing workforce and then use `CreateWorkforce`
    to create a new workforce.

    To create a private workforce using Amazon Cognito, you must specify a Cognito
    user pool in `CognitoConfig`. You can also create an Amazon Cognito workforce
    using the Amazon SageMaker console. For more information, see [Create a
    Private Workforce (Amazon
    Cognito)](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private.html).

    To create a private workforce using your own OIDC Identity Provider (IdP),
    specify your IdP configuration in `OidcConfig`. Your OIDC IdP must support
    *groups* because groups are used by Ground Truth and Amazon A2I to create work
    teams. For more information, see [Create a Private Workforce (OIDC
    IdP)](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private-oidc.html).
    """

    cognito_config: CognitoConfig | None
    """Use this parameter to configure an Amazon Cognito private workforce. A single
    Cognito workforce is created using and corresponds to a single [Amazon Cognito
    user
    pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).

    Do not use `OidcConfig` if you specify values for `CognitoConfig`.
    """
    oidc_config: OidcConfig | None
    """Use this parameter to configure a private workforce using your own OIDC
    Identity Provider.

    Do not use `CognitoConfig` if you specify values for `OidcConfig`.
    """
    source_ip_config: SourceIpConfig | None
    """A list of IP address ranges
    ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)).
    Used to create an allow list of IP addresses for a private workforce. Workers
    will only be able to log in to their worker portal from an IP address within
    this range. By default, a workforce isn't restricted to specific IP addresses.
    """
    workforce_name: str
    """The name of the private workforce. 1 to 63 characters."""
    tags: Sequence[Tag] | None
    """An array of key-value pairs that contain metadata to help you categorize and
    organize our workforce. Each tag consists of a key and a value, both of which
    you define. At most 50 items.
    """
    workforce_vpc_config: WorkforceVpcConfigRequest | None
    """Use this parameter to configure a workforce using VPC."""
    ip_address_type: WorkforceIpAddressType | None
    """Use this parameter to specify whether you want `IPv4` only or `dualstack`
    (`IPv4` and `IPv6`) to support your labeling workforce.
    """

    def __init__(
        self,
        *,
        cognito_config: CognitoConfig | None = ...,
        oidc_config: OidcConfig | None = ...,
        source_ip_config: SourceIpConfig | None = ...,
        workforce_name: str,
        tags: Sequence[Tag] | None = ...,
        workforce_vpc_config: WorkforceVpcConfigRequest | None = ...,
        ip_address_type: WorkforceIpAddressTypeLike | None = ...,
    ) -> None:
        """Use this operation to create a workforce.

        Args:
            cognito_config: Use this parameter to configure an Amazon Cognito private workforce.
            oidc_config: Use this parameter to configure a private workforce using your own OIDC Identity Provider.
            source_ip_config: A list of IP address ranges ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)).
            workforce_name: The name of the private workforce. 1 to 63 characters.
            tags: An array of key-value pairs that contain metadata to help you categorize and organize our workforce. At most 50 items.
            workforce_vpc_config: Use this parameter to configure a workforce using VPC.
            ip_address_type: Use this parameter to specify whether you want `IPv4` only or `dualstack` (`IPv4` and `IPv6`) to support your labeling workforce.
        """

@frozen(kw_only=True, order=False)
class CreateWorkteamRequest(Request[CreateWorkteamResponse]):
    """Creates a new work team for labeling your data. A work team is defined by one
    or more Amazon Cognito user pools. You must first create the user pools before
    you can create a work team.

    You cannot create more than 25 work teams in an account and region.
    """

    workteam_name: str
    """The name of the work team. Use this name to identify the work team. 1 to 63
    characters.
    """
    workforce_name: str | None = ...
    """The name of the workforce. 1 to 63 characters."""
    member_definitions: Sequence[MemberDefinition]
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team.

    Workforces can be created using Amazon Cognito or your own OIDC Identity
    Provider (IdP). For private workforces created using Amazon Cognito use
    `CognitoMemberDefinition`. For workforces created using your own OIDC identity
    provider (IdP) use `OidcMemberDefinition`. Do not provide input for both of
    these parameters in a single request.

    For workforces created using Amazon Cognito, private work teams correspond to
    Amazon Cognito *user groups* within the user pool used to create a workforce.
    All of the `CognitoMemberDefinition` objects that make up the member
    definition must have the same `ClientId` and `UserPool` values. To add a
    Amazon Cognito user group to an existing worker pool, see Adding groups to a
    User Pool. For more information about user pools, see [Amazon Cognito User
    Pools](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).

    For workforces created using your own OIDC IdP, specify the user groups that
    you want to include in your private work team in `OidcMemberDefinition` by
    listing those groups in `Groups`. 1 to 10 items.
    """
    description: str
    """A description of the work team. 1 to 200 characters."""
    notification_configuration: NotificationConfiguration | None = ...
    """Configures notification of workers regarding available or expiring work items."""
    worker_access_configuration: WorkerAccessConfiguration | None = ...
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys. The Amazon S3
    resource is accessed in the worker portal using a Amazon S3 presigned URL.
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs.

    For more information, see [Resource
    Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html)
    and [Using Cost Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what)
    in the *Amazon Web Services Billing and Cost Management User Guide*. At most
    50 items.
    """

@frozen(kw_only=True, order=False)
class DeleteAIBenchmarkJobRequest(Request[DeleteAIBenchmarkJobResponse]):
    """Deletes the specified AI benchmark job."""

    ai_benchmark_job_name: str
    """The name of the AI benchmark job to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteAIRecommendationJobRequest(Request[DeleteAIRecommendationJobResponse]):
    """Deletes the specified AI recommendation job."""

    ai_recommendation_job_name: str
    """The name of the AI recommendation job to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteAIWorkloadConfigRequest(Request[DeleteAIWorkloadConfigResponse]):
    """Deletes the specified AI workload configuration. You cannot delete a
    configuration that is referenced by an active benchmark job.
    """

    ai_workload_config_name: str
    """The name of the AI workload configuration to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteActionRequest(Request[DeleteActionResponse]):
    """Deletes an action."""

    action_name: str
    """The name of the action to delete. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DeleteAlgorithmRequest(Request[DeleteAlgorithmResponse]):
    """Removes the specified algorithm from your account."""

    algorithm_name: str
    """The name of the algorithm to delete. 1 to 63 characters."""

@frozen(kw_only=True, init=False, order=False)
class DeleteAppRequest(Request[DeleteAppResponse]):
    """Used to stop and delete an app."""

    domain_id: str
    """The domain ID. At most 63 characters."""
    user_profile_name: str | None
    """The user profile name. If this value is not set, then `SpaceName` must be set.
    At most 63 characters.
    """
    space_name: str | None
    """The name of the space. If this value is not set, then `UserProfileName` must
    be set. At most 63 characters.
    """
    app_type: AppType
    """The type of app."""
    app_name: str
    """The name of the app. At most 63 characters."""

    def __init__(
        self,
        *,
        domain_id: str,
        user_profile_name: str | None = ...,
        space_name: str | None = ...,
        app_type: AppTypeLike,
        app_name: str,
    ) -> None:
        """Used to stop and delete an app.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.
            space_name: The name of the space. At most 63 characters.
            app_type: The type of app.
            app_name: The name of the app. At most 63 characters.
        """

@frozen(kw_only=True, order=False)
class DeleteAppImageConfigRequest(Request[DeleteAppImageConfigResponse]):
    """Deletes an AppImageConfig."""

    app_image_config_name: str
    """The name of the AppImageConfig to delete. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteArtifactRequest(Request[DeleteArtifactResponse]):
    """Deletes an artifact. Either `ArtifactArn` or `Source` must be specified."""

    artifact_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the artifact to delete. At most 256
    characters.
    """
    source: ArtifactSource | None = ...
    """The URI of the source."""

@frozen(kw_only=True, order=False)
class DeleteAssociationRequest(Request[DeleteAssociationResponse]):
    """Deletes an association."""

    source_arn: str
    """The ARN of the source. At most 256 characters."""
    destination_arn: str
    """The Amazon Resource Name (ARN) of the destination. At most 256 characters."""

@frozen(kw_only=True, order=False)
class DeleteClusterRequest(Request[DeleteClusterResponse]):
    """Delete a SageMaker HyperPod cluster."""

    cluster_name: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster to delete. At most 256 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteClusterExtensionRequest(Request[DeleteClusterExtensionResponse]):
    """Deletes an extension from a SageMaker HyperPod cluster. SageMaker HyperPod
    removes the extension's software from every node in the cluster. While
    SageMaker HyperPod removes the extension, its status is `Deleting`. After
    SageMaker HyperPod removes the extension from all nodes, it no longer appears
    in `ListClusterExtensions`, and `DescribeClusterExtension` returns a
    `ResourceNotFound` error.

    Deleting an extension doesn't delete data that the extension sent to other
    Amazon Web Services services, such as metrics in Amazon CloudWatch or Amazon
    Managed Service for Prometheus.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed. At most 256 characters.
    """
    extension_arn: str
    """The Amazon Resource Name (ARN) of the extension to delete. 1 to 256
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteClusterSchedulerConfigRequest(
    Request[DeleteClusterSchedulerConfigResponse]
):
    """Deletes the cluster policy of the cluster."""

    cluster_scheduler_config_id: str
    """ID of the cluster policy. At most 12 characters."""

@frozen(kw_only=True, order=False)
class DeleteCodeRepositoryRequest(Request[DeleteCodeRepositoryResponse]):
    """Deletes the specified Git repository from your account."""

    code_repository_name: str
    """The name of the Git repository to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteCompilationJobRequest(Request[DeleteCompilationJobResponse]):
    """Deletes the specified compilation job. This action deletes only the
    compilation job resource in Amazon SageMaker AI. It doesn't delete other
    resources that are related to that job, such as the model artifacts that the
    job creates, the compilation logs in CloudWatch, the compiled model, or the
    IAM role.

    You can delete a compilation job only if its current status is `COMPLETED`,
    `FAILED`, or `STOPPED`. If the job status is `STARTING` or `INPROGRESS`, stop
    the job, and then delete it after its status becomes `STOPPED`.
    """

    compilation_job_name: str
    """The name of the compilation job to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteComputeQuotaRequest(Request[DeleteComputeQuotaResponse]):
    """Deletes the compute allocation from the cluster."""

    compute_quota_id: str
    """ID of the compute allocation definition."""

@frozen(kw_only=True, order=False)
class DeleteContextRequest(Request[DeleteContextResponse]):
    """Deletes an context."""

    context_name: str
    """The name of the context to delete. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DeleteDataQualityJobDefinitionRequest(
    Request[DeleteDataQualityJobDefinitionResponse]
):
    """Deletes a data quality monitoring job definition."""

    job_definition_name: str
    """The name of the data quality monitoring job definition to delete. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteDeviceFleetRequest(Request[DeleteDeviceFleetResponse]):
    """Deletes a fleet."""

    device_fleet_name: str
    """The name of the fleet to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteDomainRequest(Request[DeleteDomainResponse]):
    """Used to delete a domain. If you onboarded with IAM mode, you will need to
    delete your domain to onboard again using IAM Identity Center. Use with
    caution. All of the members of the domain will lose access to their EFS
    volume, including data, notebooks, and other artifacts.
    """

    domain_id: str
    """The domain ID. At most 63 characters."""
    retention_policy: RetentionPolicy | None = ...
    """The retention policy for this domain, which specifies whether resources will
    be retained after the Domain is deleted. By default, all resources are
    retained (not automatically deleted).
    """

@frozen(kw_only=True, order=False)
class DeleteEdgeDeploymentPlanRequest(Request[DeleteEdgeDeploymentPlanResponse]):
    """Deletes an edge deployment plan if (and only if) all the stages in the plan
    are inactive or there are no stages in the plan.
    """

    edge_deployment_plan_name: str
    """The name of the edge deployment plan to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteEdgeDeploymentStageRequest(Request[DeleteEdgeDeploymentStageResponse]):
    """Delete a stage in an edge deployment plan if (and only if) the stage is
    inactive.
    """

    edge_deployment_plan_name: str
    """The name of the edge deployment plan from which the stage will be deleted. 1
    to 63 characters.
    """
    stage_name: str
    """The name of the stage. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteEndpointRequest(Request[DeleteEndpointResponse]):
    """Deletes an endpoint. SageMaker frees up all of the resources that were
    deployed when the endpoint was created.

    SageMaker retires any custom KMS key grants associated with the endpoint,
    meaning you don't need to use the
    [RevokeGrant](http://docs.aws.amazon.com/kms/latest/APIReference/API_RevokeGrant.html)
    API call.

    When you delete your endpoint, SageMaker asynchronously deletes associated
    endpoint resources such as KMS key grants. You might still see these resources
    in your account for a few minutes after deleting your endpoint. Do not delete
    or revoke the permissions for your `ExecutionRoleArn`, otherwise SageMaker
    cannot delete these resources.
    """

    endpoint_name: str
    """The name of the endpoint that you want to delete. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteEndpointConfigRequest(Request[DeleteEndpointConfigResponse]):
    """Deletes an endpoint configuration. The `DeleteEndpointConfig` API deletes only
    the specified configuration. It does not delete endpoints created using the
    configuration.

    You must not delete an `EndpointConfig` in use by an endpoint that is live or
    while the `UpdateEndpoint` or `CreateEndpoint` operations are being performed
    on the endpoint. If you delete the `EndpointConfig` of an endpoint that is
    active or being created or updated you may lose visibility into the instance
    type the endpoint is using. The endpoint must be deleted in order to stop
    incurring charges.
    """

    endpoint_config_name: str
    """The name of the endpoint configuration that you want to delete. At most 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteEndpointPolicyRequest(Request[DeleteEndpointPolicyResponse]):
    """Deletes the resource-based policy that is attached to an endpoint. After you
    delete the policy, other accounts can no longer send requests to the endpoint
    through an inference router. The endpoint continues to serve requests from
    your account. If the endpoint doesn't have a policy, the operation succeeds.

    The change typically takes effect within 30 seconds, and can take up to 5
    minutes. To revoke access for one account only, use
    [PutEndpointPolicy](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PutEndpointPolicy.html)
    to replace the policy with one that doesn't include that account.
    """

    endpoint_name: str
    """The name of the endpoint. The endpoint must be in your account and in the
    current Amazon Web Services Region. At most 63 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteExperimentRequest(Request[DeleteExperimentResponse]):
    """Deletes an SageMaker experiment. All trials associated with the experiment
    must be deleted first. Use the
    [ListTrials](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html)
    API to get a list of the trials associated with the experiment.
    """

    experiment_name: str
    """The name of the experiment to delete. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DeleteFeatureGroupRequest(Request[DeleteFeatureGroupResponse]):
    """Delete the `FeatureGroup` and any data that was written to the `OnlineStore`
    of the `FeatureGroup`. Data cannot be accessed from the `OnlineStore`
    immediately after `DeleteFeatureGroup` is called.

    Data written into the `OfflineStore` will not be deleted. The Amazon Web
    Services Glue database and tables that are automatically created for your
    `OfflineStore` are not deleted.

    Note that it can take approximately 10-15 minutes to delete an `OnlineStore`
    `FeatureGroup` with the `InMemory` `StorageType`.
    """

    feature_group_name: str
    """The name of the `FeatureGroup` you want to delete. The name must be unique
    within an Amazon Web Services Region in an Amazon Web Services account. 1 to
    64 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteFlowDefinitionRequest(Request[DeleteFlowDefinitionResponse]):
    """Deletes the specified flow definition."""

    flow_definition_name: str
    """The name of the flow definition you are deleting. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteGlobalInferenceGatewayRequest(
    Request[DeleteGlobalInferenceGatewayResponse]
):
    """Delete a global inference gateway and its member inference gateways, which are
    then free to join another global inference gateway. Asynchronous: the global
    inference gateway is DELETING while its managed endpoint resources are torn
    down; poll DescribeGlobalInferenceGateway until it returns ResourceNotFound.
    Does not touch the customer's clusters. Idempotent: a Delete whose Identifier
    matches no global inference gateway succeeds and echoes what the Identifier
    says (Arn and Id for an ARN or Id, Name for a name).
    """

    identifier: str
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway to
    delete. 1 to 2048 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteHubRequest(Request[DeleteHubResponse]):
    """Delete a hub."""

    hub_name: str
    """The name of the hub to delete."""

@frozen(kw_only=True, init=False, order=False)
class DeleteHubContentRequest(Request[DeleteHubContentResponse]):
    """Delete the contents of a hub."""

    hub_name: str
    """The name of the hub that you want to delete content in."""
    hub_content_type: HubContentType
    """The type of content that you want to delete from a hub."""
    hub_content_name: str
    """The name of the content that you want to delete from a hub. At most 63
    characters.
    """
    hub_content_version: str
    """The version of the content that you want to delete from a hub. 5 to 14
    characters.
    """

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str,
    ) -> None:
        """Delete the contents of a hub.

        Args:
            hub_name: The name of the hub that you want to delete content in.
            hub_content_type: The type of content that you want to delete from a hub.
            hub_content_name: The name of the content that you want to delete from a hub. At most 63 characters.
            hub_content_version: The version of the content that you want to delete from a hub. 5 to 14 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class DeleteHubContentReferenceRequest(Request[DeleteHubContentReferenceResponse]):
    """Delete a hub content reference in order to remove a model from a private hub."""

    hub_name: str
    """The name of the hub to delete the hub content reference from."""
    hub_content_type: HubContentType
    """The type of hub content reference to delete. The only supported type of hub
    content reference to delete is `ModelReference`.
    """
    hub_content_name: str
    """The name of the hub content to delete. At most 63 characters."""

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
    ) -> None:
        """Delete a hub content reference in order to remove a model from a private hub.

        Args:
            hub_name: The name of the hub to delete the hub content reference from.
            hub_content_type: The type of hub content reference to delete.
            hub_content_name: The name of the hub content to delete. At most 63 characters.
        """

@frozen(kw_only=True, order=False)
class DeleteHumanTaskUiRequest(Request[DeleteHumanTaskUiResponse]):
    """Use this operation to delete a human task user interface (worker task
    template).

    To see a list of human task user interfaces (work task templates) in your
    account, use
    [ListHumanTaskUis](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHumanTaskUis.html).
    When you delete a worker task template, it no longer appears when you call
    `ListHumanTaskUis`.
    """

    human_task_ui_name: str
    """The name of the human task user interface (work task template) you want to
    delete. 1 to 63 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteHyperParameterTuningJobRequest(
    Request[DeleteHyperParameterTuningJobResponse]
):
    """Deletes a hyperparameter tuning job. The `DeleteHyperParameterTuningJob` API
    deletes only the tuning job entry that was created in SageMaker when you
    called the `CreateHyperParameterTuningJob` API. It does not delete training
    jobs, artifacts, or the IAM role that you specified when creating the model.
    """

    hyper_parameter_tuning_job_name: str
    """The name of the hyperparameter tuning job that you want to delete. 1 to 32
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteImageRequest(Request[DeleteImageResponse]):
    """Deletes a SageMaker AI image and all versions of the image. The container
    images aren't deleted.
    """

    image_name: str
    """The name of the image to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteImageVersionRequest(Request[DeleteImageVersionResponse]):
    """Deletes a version of a SageMaker AI image. The container image the version
    represents isn't deleted.
    """

    image_name: str
    """The name of the image to delete. 1 to 63 characters."""
    version: int | None = ...
    """The version to delete. At least 0."""
    alias: str | None = ...
    """The alias of the image to delete. 1 to 128 characters."""

@frozen(kw_only=True, order=False)
class DeleteInferenceComponentRequest(Request[DeleteInferenceComponentResponse]):
    """Deletes an inference component."""

    inference_component_name: str
    """The name of the inference component to delete. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteInferenceExperimentRequest(Request[DeleteInferenceExperimentResponse]):
    """Deletes an inference experiment.

    **Note:** This operation does not delete your endpoint, variants, or any
    underlying resources. This operation only deletes the metadata of your
    experiment.
    """

    name: str
    """The name of the inference experiment you want to delete. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DeleteInferenceRouterRequest(Request[DeleteInferenceRouterResponse]):
    """Deletes an inference router. The endpoints and inference components that the
    router sends requests to aren't deleted.

    If the router is being created, updated, or deleted, you get a
    `ConflictException`.
    """

    inference_router_name: str
    """The name of the inference router to delete. 1 to 63 characters."""

@frozen(kw_only=True, init=False, order=False)
class DeleteJobRequest(Request[DeleteJobResponse]):
    """Deletes a job. This operation is idempotent. If the job is currently running,
    you must stop it before deleting it by calling `StopJob`.

    The following operations are related to `DeleteJob`:

    - `CreateJob`
    - `StopJob`
    - `DescribeJob`
    """

    job_name: str
    """The name of the job to delete. 1 to 63 characters."""
    job_category: JobCategory
    """The category of the job to delete."""

    def __init__(
        self,
        *,
        job_name: str,
        job_category: JobCategoryLike,
    ) -> None:
        """Deletes a job.

        Args:
            job_name: The name of the job to delete. 1 to 63 characters.
            job_category: The category of the job to delete.
        """

@frozen(kw_only=True, order=False)
class DeleteMlflowAppRequest(Request[DeleteMlflowAppResponse]):
    """Deletes an MLflow App."""

    arn: str
    """The ARN of the MLflow App to delete. 1 to 128 characters."""

@frozen(kw_only=True, order=False)
class DeleteMlflowTrackingServerRequest(Request[DeleteMlflowTrackingServerResponse]):
    """Deletes an MLflow Tracking Server. For more information, see [Clean up MLflow
    resources](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-cleanup.html.html).
    """

    tracking_server_name: str
    """The name of the the tracking server to delete. 1 to 256 characters."""

@frozen(kw_only=True, order=False)
class DeleteModelRequest(Request[DeleteModelResponse]):
    """Deletes a model. The `DeleteModel` API deletes only the model entry that was
    created in SageMaker when you called the `CreateModel` API. It does not delete
    model artifacts, inference code, or the IAM role that you specified when
    creating the model.
    """

    model_name: str
    """The name of the model to delete. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteModelBiasJobDefinitionRequest(
    Request[DeleteModelBiasJobDefinitionResponse]
):
    """Deletes an Amazon SageMaker AI model bias job definition."""

    job_definition_name: str
    """The name of the model bias job definition to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteModelCardRequest(Request[DeleteModelCardResponse]):
    """Deletes an Amazon SageMaker Model Card."""

    model_card_name: str
    """The name of the model card to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteModelExplainabilityJobDefinitionRequest(
    Request[DeleteModelExplainabilityJobDefinitionResponse]
):
    """Deletes an Amazon SageMaker AI model explainability job definition."""

    job_definition_name: str
    """The name of the model explainability job definition to delete. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteModelPackageRequest(Request[DeleteModelPackageResponse]):
    """Deletes a model package.

    A model package is used to create SageMaker models or list on Amazon Web
    Services Marketplace. Buyers can subscribe to model packages listed on Amazon
    Web Services Marketplace to create models in SageMaker.
    """

    model_package_name: str
    """The name or Amazon Resource Name (ARN) of the model package to delete.

    When you specify a name, the name must have 1 to 63 characters. Valid
    characters are a-z, A-Z, 0-9, and - (hyphen). 1 to 176 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteModelPackageGroupRequest(Request[DeleteModelPackageGroupResponse]):
    """Deletes the specified model group."""

    model_package_group_name: str
    """The name of the model group to delete. 1 to 170 characters."""

@frozen(kw_only=True, order=False)
class DeleteModelPackageGroupPolicyRequest(
    Request[DeleteModelPackageGroupPolicyResponse]
):
    """Deletes a model group resource policy."""

    model_package_group_name: str
    """The name of the model group for which to delete the policy. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteModelQualityJobDefinitionRequest(
    Request[DeleteModelQualityJobDefinitionResponse]
):
    """Deletes the secified model quality monitoring job definition."""

    job_definition_name: str
    """The name of the model quality monitoring job definition to delete. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteMonitoringScheduleRequest(Request[DeleteMonitoringScheduleResponse]):
    """Deletes a monitoring schedule. Also stops the schedule had not already been
    stopped. This does not delete the job execution history of the monitoring
    schedule.
    """

    monitoring_schedule_name: str
    """The name of the monitoring schedule to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteNotebookInstanceRequest(Request[DeleteNotebookInstanceResponse]):
    """Deletes an SageMaker AI notebook instance. Before you can delete a notebook
    instance, you must call the `StopNotebookInstance` API.

    **Important:** When you delete a notebook instance, you lose all of your data.
    SageMaker AI removes the ML compute instance, and deletes the ML storage
    volume and the network interface associated with the notebook instance.
    """

    notebook_instance_name: str
    """The name of the SageMaker AI notebook instance to delete. At most 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DeleteNotebookInstanceLifecycleConfigRequest(
    Request[DeleteNotebookInstanceLifecycleConfigResponse]
):
    """Deletes a notebook instance lifecycle configuration."""

    notebook_instance_lifecycle_config_name: str
    """The name of the lifecycle configuration to delete. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteOptimizationJobRequest(Request[DeleteOptimizationJobResponse]):
    """Deletes an optimization job."""

    optimization_job_name: str
    """The name that you assigned to the optimization job. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeletePartnerAppRequest(Request[DeletePartnerAppResponse]):
    """Deletes a SageMaker Partner AI App."""

    arn: str
    """The ARN of the SageMaker Partner AI App to delete. 1 to 128 characters."""
    client_token: str | None = ...
    """A unique token that guarantees that the call to this API is idempotent. 1 to
    36 characters.
    """

@frozen(kw_only=True, order=False)
class DeletePipelineRequest(Request[DeletePipelineResponse]):
    """Deletes a pipeline if there are no running instances of the pipeline. To
    delete a pipeline, you must stop all running instances of the pipeline using
    the `StopPipelineExecution` API. When you delete a pipeline, all instances of
    the pipeline are deleted.
    """

    pipeline_name: str
    """The name of the pipeline to delete. 1 to 256 characters."""
    client_request_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than one time. 32
    to 128 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteProcessingJobRequest(Request[DeleteProcessingJobResponse]):
    """Deletes a processing job. After Amazon SageMaker deletes a processing job, all
    of the metadata for the processing job is lost. You can delete only processing
    jobs that are in a terminal state (`Stopped`, `Failed`, or `Completed`). You
    cannot delete a job that is in the `InProgress` or `Stopping` state. After
    deleting the job, you can reuse its name to create another processing job.
    """

    processing_job_name: str
    """The name of the processing job to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteProjectRequest(Request[DeleteProjectResponse]):
    """Delete the specified project."""

    project_name: str
    """The name of the project to delete. 1 to 32 characters."""

@frozen(kw_only=True, order=False)
class DeleteSpaceRequest(Request[DeleteSpaceResponse]):
    """Used to delete a space."""

    domain_id: str
    """The ID of the associated domain. At most 63 characters."""
    space_name: str
    """The name of the space. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteStudioLifecycleConfigRequest(Request[DeleteStudioLifecycleConfigResponse]):
    """Deletes the Amazon SageMaker AI Studio Lifecycle Configuration. In order to
    delete the Lifecycle Configuration, there must be no running apps using the
    Lifecycle Configuration. You must also remove the Lifecycle Configuration from
    UserSettings in all Domains and UserProfiles.
    """

    studio_lifecycle_config_name: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to delete.
    At most 63 characters.
    """

@frozen(kw_only=True, order=False)
class DeleteTagsRequest(Request[DeleteTagsResponse]):
    """Deletes the specified tags from an SageMaker resource.

    To list a resource's tags, use the `ListTags` API.

    **Note:** When you call this API to delete tags from a hyperparameter tuning
    job, the deleted tags are not removed from training jobs that the
    hyperparameter tuning job launched before you called this API.

    **Note:** When you call this API to delete tags from a SageMaker Domain or
    User Profile, the deleted tags are not removed from Apps that the SageMaker
    Domain or User Profile launched before you called this API.
    """

    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource whose tags you want to delete.
    At most 256 characters.
    """
    tag_keys: Sequence[str]
    """An array or one or more tag keys to delete. 1 to 50 items."""

@frozen(kw_only=True, order=False)
class DeleteTrainingJobRequest(Request[DeleteTrainingJobResponse]):
    """Deletes a training job. After SageMaker deletes a training job, all of the
    metadata for the training job is lost. You can delete only training jobs that
    are in a terminal state (`Stopped`, `Failed`, or `Completed`) and don't retain
    an `Available` [managed warm
    pool](https://docs.aws.amazon.com/sagemaker/latest/dg/train-warm-pools.html).
    You cannot delete a job that is in the `InProgress` or `Stopping` state. After
    deleting the job, you can reuse its name to create another training job.
    """

    training_job_name: str
    """The name of the training job to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteTrainingSessionRequest(Request[DeleteTrainingSessionResponse]):
    """Deletes a training session. You must stop a running session before deleting
    it. Use the `StopTrainingSession` operation to stop the session first.

    The following operations are related to `DeleteTrainingSession`:

    - `CreateTrainingSession`
    - `DescribeTrainingSession`
    - `StopTrainingSession`
    """

    training_session_name: str
    """The name of the training session to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteTrialRequest(Request[DeleteTrialResponse]):
    """Deletes the specified trial. All trial components that make up the trial must
    be deleted first. Use the
    [DescribeTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrialComponent.html)
    API to get the list of trial components.
    """

    trial_name: str
    """The name of the trial to delete. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DeleteTrialComponentRequest(Request[DeleteTrialComponentResponse]):
    """Deletes the specified trial component. A trial component must be disassociated
    from all trials before the trial component can be deleted. To disassociate a
    trial component from a trial, call the
    [DisassociateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DisassociateTrialComponent.html)
    API.
    """

    trial_component_name: str
    """The name of the component to delete. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DeleteUserProfileRequest(Request[DeleteUserProfileResponse]):
    """Deletes a user profile. When a user profile is deleted, the user loses access
    to their EFS volume, including data, notebooks, and other artifacts.
    """

    domain_id: str
    """The domain ID. At most 63 characters."""
    user_profile_name: str
    """The user profile name. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteWorkforceRequest(Request[DeleteWorkforceResponse]):
    """Use this operation to delete a workforce.

    If you want to create a new workforce in an Amazon Web Services Region where a
    workforce already exists, use this operation to delete the existing workforce
    and then use
    [CreateWorkforce](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateWorkforce.html)
    to create a new workforce.

    **Important:** If a private workforce contains one or more work teams, you
    must use the
    [DeleteWorkteam](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkteam.html)
    operation to delete all work teams before you delete the workforce. If you try
    to delete a workforce that contains one or more work teams, you will receive a
    `ResourceInUse` error.
    """

    workforce_name: str
    """The name of the workforce. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeleteWorkteamRequest(Request[DeleteWorkteamResponse]):
    """Deletes an existing work team. This operation can't be undone."""

    workteam_name: str
    """The name of the work team to delete. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DeregisterDevicesRequest(Request[DeregisterDevicesResponse]):
    """Deregisters the specified devices. After you deregister a device, you will
    need to re-register the devices.
    """

    device_fleet_name: str
    """The name of the fleet the devices belong to. 1 to 63 characters."""
    device_names: Sequence[str]
    """The unique IDs of the devices."""

@frozen(kw_only=True, order=False)
class DescribeAIBenchmarkJobRequest(
    StatusOrGoneRequest[DescribeAIBenchmarkJobResponse, AIBenchmarkJobStatusLike]
):
    """Returns details of an AI benchmark job, including its status, configuration,
    target endpoint, and timing information.
    """

    ai_benchmark_job_name: str
    """The name of the AI benchmark job to describe. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeAIRecommendationJobRequest(
    StatusOrGoneRequest[
        DescribeAIRecommendationJobResponse, AIRecommendationJobStatusLike
    ]
):
    """Returns details of an AI recommendation job, including its status, model
    source, performance targets, optimization recommendations, and deployment
    configurations.
    """

    ai_recommendation_job_name: str
    """The name of the AI recommendation job to describe. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeAIWorkloadConfigRequest(Request[DescribeAIWorkloadConfigResponse]):
    """Returns details of an AI workload configuration, including the dataset
    configuration, benchmark tool settings, tags, and creation time.
    """

    ai_workload_config_name: str
    """The name of the AI workload configuration to describe. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeActionRequest(Request[DescribeActionResponse]):
    """Describes an action."""

    action_name: str
    """The name of the action to describe. 1 to 256 characters."""

@frozen(kw_only=True, order=False)
class DescribeAlgorithmRequest(
    StatusRequest[DescribeAlgorithmResponse, AlgorithmStatusLike]
):
    """Returns a description of the specified algorithm that is in your account."""

    algorithm_name: str
    """The name of the algorithm to describe. 1 to 170 characters."""

@frozen(kw_only=True, init=False, order=False)
class DescribeAppRequest(StatusOrGoneRequest[DescribeAppResponse, AppStatusLike]):
    """Describes the app."""

    domain_id: str
    """The domain ID. At most 63 characters."""
    user_profile_name: str | None
    """The user profile name. If this value is not set, then `SpaceName` must be set.
    At most 63 characters.
    """
    space_name: str | None
    """The name of the space. At most 63 characters."""
    app_type: AppType
    """The type of app."""
    app_name: str
    """The name of the app. At most 63 characters."""

    def __init__(
        self,
        *,
        domain_id: str,
        user_profile_name: str | None = ...,
        space_name: str | None = ...,
        app_type: AppTypeLike,
        app_name: str,
    ) -> None:
        """Describes the app.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.
            space_name: The name of the space. At most 63 characters.
            app_type: The type of app.
            app_name: The name of the app. At most 63 characters.
        """

@frozen(kw_only=True, order=False)
class DescribeAppImageConfigRequest(Request[DescribeAppImageConfigResponse]):
    """Describes an AppImageConfig."""

    app_image_config_name: str
    """The name of the AppImageConfig to describe. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeArtifactRequest(Request[DescribeArtifactResponse]):
    """Describes an artifact."""

    artifact_arn: str
    """The Amazon Resource Name (ARN) of the artifact to describe. At most 256
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeAutoMLJobRequest(
    StatusOrGoneRequest[DescribeAutoMLJobResponse, AutoMLJobStatusLike]
):
    """Returns information about an AutoML job created by calling
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).

    **Note:** AutoML jobs created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    cannot be described by `DescribeAutoMLJob`.
    """

    auto_ml_job_name: str
    """Requests information about an AutoML job using its unique name. 1 to 32
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeAutoMLJobV2Request(
    StatusOrGoneRequest[DescribeAutoMLJobV2Response, AutoMLJobStatusLike]
):
    """Returns information about an AutoML job created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    or
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).
    """

    auto_ml_job_name: str
    """Requests information about an AutoML job V2 using its unique name. 1 to 32
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterRequest(
    StatusOrGoneRequest[DescribeClusterResponse, ClusterStatusLike]
):
    """Retrieves information of a SageMaker HyperPod cluster."""

    cluster_name: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster. At most 256 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterEventRequest(Request[DescribeClusterEventResponse]):
    """Retrieves detailed information about a specific event for a given HyperPod
    cluster. This functionality is only supported when the `NodeProvisioningMode`
    is set to `Continuous`.
    """

    event_id: str
    """The unique identifier (UUID) of the event to describe. This ID can be obtained
    from the `ListClusterEvents` operation.
    """
    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the event. At most 256 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterExtensionRequest(
    StatusOrGoneRequest[DescribeClusterExtensionResponse, ExtensionStatusLike]
):
    """Retrieves information about an extension installed on a SageMaker HyperPod
    cluster. The information includes the extension's version, configuration, and
    status, and a summary of how many cluster nodes are running the current
    version and configuration of the extension. If the extension has problems on
    some nodes, the response also lists the problems and how many nodes each one
    affects.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed. At most 256 characters.
    """
    extension_arn: str
    """The Amazon Resource Name (ARN) of the extension to describe.
    `CreateClusterExtension` returns this ARN, and `ListClusterExtensions` lists
    it. If you delete an extension and create it again, the new extension has a
    new ARN. 1 to 256 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterNodeRequest(
    StatusOrGoneRequest[DescribeClusterNodeResponse, ClusterInstanceStatusLike]
):
    """Retrieves information of a node (also called a *instance* interchangeably) of
    a SageMaker HyperPod cluster.
    """

    cluster_name: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which the node is. At most 256 characters.
    """
    node_id: str | None = ...
    """The ID of the SageMaker HyperPod cluster node. 1 to 256 characters."""
    node_logical_id: str | None = ...
    """The logical identifier of the node to describe. You can specify either
    `NodeLogicalId` or `InstanceId`, but not both. `NodeLogicalId` can be used to
    describe nodes that are still being provisioned and don't yet have an
    `InstanceId` assigned. 1 to 128 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterOperationRequest(
    StatusOrGoneRequest[DescribeClusterOperationResponse, ClusterOperationStatusLike]
):
    """Retrieves detailed information about a specific operation for a given HyperPod
    cluster, such as a scaling operation or a deep health check. Use the
    `OperationId` returned by the `ListClusterOperations` operation to identify
    the operation to describe.
    """

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the operation. At most 256 characters.
    """
    operation_id: str
    """The unique identifier (UUID) of the operation to describe. This ID can be
    obtained from the `ListClusterOperations` operation.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterSchedulerConfigRequest(
    StatusOrGoneRequest[
        DescribeClusterSchedulerConfigResponse, SchedulerResourceStatusLike
    ]
):
    """Description of the cluster policy. This policy is used for task prioritization
    and fair-share allocation. This helps prioritize critical workloads and
    distributes idle compute across entities.
    """

    cluster_scheduler_config_id: str
    """ID of the cluster policy. At most 12 characters."""
    cluster_scheduler_config_version: int | None = ...
    """Version of the cluster policy."""

@frozen(kw_only=True, order=False)
class DescribeCodeRepositoryRequest(Request[DescribeCodeRepositoryResponse]):
    """Gets details about the specified Git repository."""

    code_repository_name: str
    """The name of the Git repository to describe. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeCompilationJobRequest(
    StatusOrGoneRequest[DescribeCompilationJobResponse, CompilationJobStatusLike]
):
    """Returns information about a model compilation job.

    To create a model compilation job, use
    [CreateCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html).
    To get information about multiple model compilation jobs, use
    [ListCompilationJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCompilationJobs.html).
    """

    compilation_job_name: str
    """The name of the model compilation job that you want information about. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeComputeQuotaRequest(
    StatusOrGoneRequest[DescribeComputeQuotaResponse, SchedulerResourceStatusLike]
):
    """Description of the compute allocation definition."""

    compute_quota_id: str
    """ID of the compute allocation definition."""
    compute_quota_version: int | None = ...
    """Version of the compute allocation definition."""

@frozen(kw_only=True, order=False)
class DescribeContextRequest(Request[DescribeContextResponse]):
    """Describes a context."""

    context_name: str
    """The name of the context to describe. 1 to 256 characters."""

@frozen(kw_only=True, order=False)
class DescribeDataQualityJobDefinitionRequest(
    Request[DescribeDataQualityJobDefinitionResponse]
):
    """Gets the details of a data quality monitoring job definition."""

    job_definition_name: str
    """The name of the data quality monitoring job definition to describe. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeDeviceRequest(Request[DescribeDeviceResponse]):
    """Describes the device."""

    next_token: str | None = ...
    """Next token of device description. At most 8192 characters."""
    device_name: str
    """The unique ID of the device. 1 to 63 characters."""
    device_fleet_name: str
    """The name of the fleet the devices belong to. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeDeviceFleetRequest(Request[DescribeDeviceFleetResponse]):
    """A description of the fleet the device belongs to."""

    device_fleet_name: str
    """The name of the fleet. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeDomainRequest(
    StatusOrGoneRequest[DescribeDomainResponse, DomainStatusLike]
):
    """The description of the domain."""

    domain_id: str
    """The domain ID. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeEdgeDeploymentPlanRequest(Request[DescribeEdgeDeploymentPlanResponse]):
    """Describes an edge deployment plan with deployment status per stage."""

    edge_deployment_plan_name: str
    """The name of the deployment plan to describe. 1 to 63 characters."""
    next_token: str | None = ...
    """If the edge deployment plan has enough stages to require tokening, then this
    is the response from the last list of stages returned. At most 8192
    characters.
    """
    max_results: int | None = ...
    """The maximum number of results to select (50 by default). At most 10."""

@frozen(kw_only=True, order=False)
class DescribeEdgePackagingJobRequest(
    StatusOrGoneRequest[DescribeEdgePackagingJobResponse, EdgePackagingJobStatusLike]
):
    """A description of edge packaging jobs."""

    edge_packaging_job_name: str
    """The name of the edge packaging job. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeEndpointRequest(
    StatusRequest[DescribeEndpointResponse, EndpointStatusLike]
):
    """Returns the description of an endpoint. Waiters: `EndpointDeletedWaiter`,
    `EndpointInServiceWaiter`; `wait_for` waits for any other state.
    """

    endpoint_name: str
    """The name of the endpoint. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeEndpointConfigRequest(Request[DescribeEndpointConfigResponse]):
    """Returns the description of an endpoint configuration created using the
    `CreateEndpointConfig` API.
    """

    endpoint_config_name: str
    """The name of the endpoint configuration. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeExperimentRequest(Request[DescribeExperimentResponse]):
    """Provides a list of an experiment's properties."""

    experiment_name: str
    """The name of the experiment to describe. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DescribeFeatureGroupRequest(
    StatusOrGoneRequest[DescribeFeatureGroupResponse, FeatureGroupStatusLike]
):
    """Use this operation to describe a `FeatureGroup`. The response includes
    information on the creation time, `FeatureGroup` name, the unique identifier
    for each `FeatureGroup`, and more.
    """

    feature_group_name: str
    """The name or Amazon Resource Name (ARN) of the `FeatureGroup` you want
    described. 1 to 256 characters.
    """
    next_token: str | None = ...
    """A token to resume pagination of the list of `Features` (`FeatureDefinitions`).
    2,500 `Features` are returned by default. At most 8192 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeFeatureMetadataRequest(Request[DescribeFeatureMetadataResponse]):
    """Shows the metadata for a feature within a feature group."""

    feature_group_name: str
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature. 1 to 256 characters.
    """
    feature_name: str
    """The name of the feature. 1 to 64 characters."""

@frozen(kw_only=True, order=False)
class DescribeFlowDefinitionRequest(
    StatusOrGoneRequest[DescribeFlowDefinitionResponse, FlowDefinitionStatusLike]
):
    """Returns information about the specified flow definition."""

    flow_definition_name: str
    """The name of the flow definition. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeGlobalInferenceGatewayRequest(
    StatusOrGoneRequest[
        DescribeGlobalInferenceGatewayResponse, GlobalInferenceGatewayStatusLike
    ]
):
    """Retrieves information about a global inference gateway, including its status,
    endpoints, and routing configuration. To list the in-cluster inference
    gateways of the global inference gateway, use `ListInferenceGateways`. To read
    the tags of the global inference gateway, use `ListTags`.
    """

    identifier: str
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1
    to 2048 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeHubRequest(StatusOrGoneRequest[DescribeHubResponse, HubStatusLike]):
    """Describes a hub."""

    hub_name: str
    """The name of the hub to describe."""

@frozen(kw_only=True, init=False, order=False)
class DescribeHubContentRequest(
    StatusOrGoneRequest[DescribeHubContentResponse, HubContentStatusLike]
):
    """Describe the content of a hub."""

    hub_name: str
    """The name of the hub that contains the content to describe."""
    hub_content_type: HubContentType
    """The type of content in the hub."""
    hub_content_name: str
    """The name of the content to describe. At most 63 characters."""
    hub_content_version: str | None
    """The version of the content to describe. 5 to 14 characters."""

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str | None = ...,
    ) -> None:
        """Describe the content of a hub.

        Args:
            hub_name: The name of the hub that contains the content to describe.
            hub_content_type: The type of content in the hub.
            hub_content_name: The name of the content to describe. At most 63 characters.
            hub_content_version: The version of the content to describe. 5 to 14 characters.
        """

@frozen(kw_only=True, order=False)
class DescribeHumanTaskUiRequest(
    StatusOrGoneRequest[DescribeHumanTaskUiResponse, HumanTaskUiStatusLike]
):
    """Returns information about the requested human task user interface (worker task
    template).
    """

    human_task_ui_name: str
    """The name of the human task user interface (worker task template) you want
    information about. 1 to 63 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeHyperParameterTuningJobRequest(
    StatusOrGoneRequest[
        DescribeHyperParameterTuningJobResponse, HyperParameterTuningJobStatusLike
    ]
):
    """Returns a description of a hyperparameter tuning job, depending on the fields
    selected. These fields can include the name, Amazon Resource Name (ARN), job
    status of your tuning job and more.
    """

    hyper_parameter_tuning_job_name: str
    """The name of the tuning job. 1 to 32 characters."""

@frozen(kw_only=True, order=False)
class DescribeImageRequest(StatusOrGoneRequest[DescribeImageResponse, ImageStatusLike]):
    """Describes a SageMaker AI image. Waiters: `ImageCreatedWaiter`,
    `ImageDeletedWaiter`, `ImageUpdatedWaiter`; `wait_for` waits for any other
    state.
    """

    image_name: str
    """The name of the image to describe. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeImageVersionRequest(
    StatusOrGoneRequest[DescribeImageVersionResponse, ImageVersionStatusLike]
):
    """Describes a version of a SageMaker AI image. Waiters:
    `ImageVersionCreatedWaiter`, `ImageVersionDeletedWaiter`; `wait_for` waits for
    any other state.
    """

    image_name: str
    """The name of the image. 1 to 63 characters."""
    version: int | None = ...
    """The version of the image. If not specified, the latest version is described.
    At least 0.
    """
    alias: str | None = ...
    """The alias of the image version. 1 to 128 characters."""

@frozen(kw_only=True, order=False)
class DescribeInferenceComponentRequest(
    StatusRequest[DescribeInferenceComponentResponse, InferenceComponentStatusLike]
):
    """Returns information about an inference component."""

    inference_component_name: str
    """The name of the inference component. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeInferenceExperimentRequest(
    StatusOrGoneRequest[
        DescribeInferenceExperimentResponse, InferenceExperimentStatusLike
    ]
):
    """Returns details about an inference experiment."""

    name: str
    """The name of the inference experiment to describe. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DescribeInferenceRecommendationsJobRequest(
    StatusOrGoneRequest[
        DescribeInferenceRecommendationsJobResponse, RecommendationJobStatusLike
    ]
):
    """Provides the results of the Inference Recommender job. One or more
    recommendation jobs are returned.
    """

    job_name: str
    """The name of the job. The name must be unique within an Amazon Web Services
    Region in the Amazon Web Services account. 1 to 64 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeInferenceRouterRequest(
    StatusOrGoneRequest[DescribeInferenceRouterResponse, InferenceRouterStatusLike]
):
    """Returns information about an inference router, including the routing status of
    each destination.

    SageMaker AI checks each destination with your permissions when you call this
    operation, so callers with different permissions can see a different
    `RoutingStatus`. To get the router's tags, use
    [ListTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTags.html).
    """

    inference_router_name: str
    """The name of the inference router to describe. 1 to 63 characters."""

@frozen(kw_only=True, init=False, order=False)
class DescribeJobRequest(StatusOrGoneRequest[DescribeJobResponse, JobStatusLike]):
    """Returns detailed information about a job, including its current status,
    secondary status, configuration, and timestamps. Use `SecondaryStatus` for
    granular progress tracking and `SecondaryStatusTransitions` to see the full
    history of status changes with timestamps.

    The following operations are related to `DescribeJob`:

    - `CreateJob`
    - `ListJobs`
    - `StopJob`
    - `DeleteJob`
    """

    job_name: str
    """The name of the job to describe. 1 to 63 characters."""
    job_category: JobCategory
    """The category of the job."""

    def __init__(
        self,
        *,
        job_name: str,
        job_category: JobCategoryLike,
    ) -> None:
        """Returns detailed information about a job, including its current status,
        secondary status, configuration, and timestamps.

        Args:
            job_name: The name of the job to describe. 1 to 63 characters.
            job_category: The category of the job.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeJobSchemaVersionRequest(Request[DescribeJobSchemaVersionResponse]):
    """Returns the JSON schema for a specified job category and schema version. Use
    this schema to validate your `JobConfigDocument` before calling `CreateJob`.
    If you don't specify a schema version, the latest version is returned. The
    schema defines required fields, allowed values, and constraints for the job
    configuration.

    The following operations are related to `DescribeJobSchemaVersion`:

    - `ListJobSchemaVersions`
    - `CreateJob`
    """

    job_category: JobCategory
    """The category of the job schema to describe."""
    job_config_schema_version: str | None
    """The version of the schema to retrieve. If not specified, the latest version is
    returned. 5 to 16 characters.
    """

    def __init__(
        self,
        *,
        job_category: JobCategoryLike,
        job_config_schema_version: str | None = ...,
    ) -> None:
        """Returns the JSON schema for a specified job category and schema version.

        Args:
            job_category: The category of the job schema to describe.
            job_config_schema_version: The version of the schema to retrieve. 5 to 16 characters.
        """

@frozen(kw_only=True, order=False)
class DescribeLabelingJobRequest(
    StatusOrGoneRequest[DescribeLabelingJobResponse, LabelingJobStatusLike]
):
    """Gets information about a labeling job."""

    labeling_job_name: str
    """The name of the labeling job to return information for. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeLineageGroupRequest(Request[DescribeLineageGroupResponse]):
    """Provides a list of properties for the requested lineage group. For more
    information, see [Cross-Account Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/xaccount-lineage-tracking.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    lineage_group_name: str
    """The name of the lineage group. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DescribeMlflowAppRequest(
    StatusOrGoneRequest[DescribeMlflowAppResponse, MlflowAppStatusLike]
):
    """Returns information about an MLflow App."""

    arn: str
    """The ARN of the MLflow App for which to get information. 1 to 128 characters."""

@frozen(kw_only=True, order=False)
class DescribeMlflowTrackingServerRequest(
    StatusOrGoneRequest[DescribeMlflowTrackingServerResponse, TrackingServerStatusLike]
):
    """Returns information about an MLflow Tracking Server."""

    tracking_server_name: str
    """The name of the MLflow Tracking Server to describe. 1 to 256 characters."""

@frozen(kw_only=True, order=False)
class DescribeModelRequest(Request[DescribeModelResponse]):
    """Describes a model that you created using the `CreateModel` API."""

    model_name: str
    """The name of the model. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeModelBiasJobDefinitionRequest(
    Request[DescribeModelBiasJobDefinitionResponse]
):
    """Returns a description of a model bias job definition."""

    job_definition_name: str
    """The name of the model bias job definition. The name must be unique within an
    Amazon Web Services Region in the Amazon Web Services account. 1 to 63
    characters.
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeModelCardRequest(Request[DescribeModelCardResponse]):
    """Describes the content, creation time, and security configuration of an Amazon
    SageMaker Model Card.

    **Important:** To retrieve only metadata about a model card without requiring
    `kms:Decrypt` permission on the associated customer-managed Amazon Web
    Services KMS key, set `IncludedData` to `MetadataOnly`. The default is
    `AllData`, which returns the full model card `Content` and requires
    `kms:Decrypt` permission when a customer-managed key is configured.
    """

    model_card_name: str
    """The name or Amazon Resource Name (ARN) of the model card to describe. 1 to 256
    characters.
    """
    model_card_version: int | None
    """The version of the model card to describe. If a version is not provided, then
    the latest version of the model card is described.
    """
    included_data: IncludedData | None
    """Specifies the level of model card data to include in the response. Use this
    parameter to call `DescribeModelCard` without requiring `kms:Decrypt`
    permission on the customer-managed Amazon Web Services KMS key.

    - `AllData`: Returns the full model card `Content`. This option requires
      `kms:Decrypt` permission on the customer-managed key, if one is associated
      with the model card. This is the default.
    - `MetadataOnly`: Returns the model card with sanitized `Content` that
      includes only a small set of unencrypted metadata fields. This option does
      not require `kms:Decrypt` permission. For the list of fields preserved in
      the response, see `Content`.

    If you don't specify a value, SageMaker returns `AllData`.
    """

    def __init__(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = ...,
        included_data: IncludedDataLike | None = ...,
    ) -> None:
        """Describes the content, creation time, and security configuration of an Amazon
        SageMaker Model Card.

        Args:
            model_card_name: The name or Amazon Resource Name (ARN) of the model card to describe. 1 to 256 characters.
            model_card_version: The version of the model card to describe.
            included_data: Specifies the level of model card data to include in the response.
        """

@frozen(kw_only=True, order=False)
class DescribeModelCardExportJobRequest(
    StatusOrGoneRequest[
        DescribeModelCardExportJobResponse, ModelCardExportJobStatusLike
    ]
):
    """Describes an Amazon SageMaker Model Card export job."""

    model_card_export_job_arn: str
    """The Amazon Resource Name (ARN) of the model card export job to describe. At
    most 256 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeModelExplainabilityJobDefinitionRequest(
    Request[DescribeModelExplainabilityJobDefinitionResponse]
):
    """Returns a description of a model explainability job definition."""

    job_definition_name: str
    """The name of the model explainability job definition. The name must be unique
    within an Amazon Web Services Region in the Amazon Web Services account. 1 to
    63 characters.
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeModelPackageRequest(
    StatusRequest[DescribeModelPackageResponse, ModelPackageStatusLike]
):
    """Returns a description of the specified model package, which is used to create
    SageMaker models or list them on Amazon Web Services Marketplace.

    **Important:** If you provided a KMS Key ID when you created your model
    package, you will see the [KMS
    Decrypt](https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html)
    API call in your CloudTrail logs when you use this API. To call this operation
    without requiring `kms:Decrypt` permission on the customer-managed key, set
    `IncludedData` to `MetadataOnly`; the response is returned with the embedded
    `ModelCard.ModelCardContent` field sanitized.

    To create models in SageMaker, buyers can subscribe to model packages listed
    on Amazon Web Services Marketplace.
    """

    model_package_name: str
    """The name or Amazon Resource Name (ARN) of the model package to describe.

    When you specify a name, the name must have 1 to 63 characters. Valid
    characters are a-z, A-Z, 0-9, and - (hyphen). 1 to 176 characters.
    """
    included_data: IncludedData | None
    """Specifies the level of model package data to include in the response. Use this
    parameter to call `DescribeModelPackage` on a model package that has an
    associated model card without requiring `kms:Decrypt` permission on the
    customer-managed KMS key associated with the embedded model card.

    - `AllData`: Returns the full model package response, including the unredacted
      `ModelCard.ModelCardContent`. This option requires `kms:Decrypt` permission
      on the customer-managed key, if one is associated with the embedded model
      card. This is the default.
    - `MetadataOnly`: Returns the full model package response, but with the
      embedded `ModelCard.ModelCardContent` sanitized to include only a small set
      of unencrypted metadata fields. This option does not require `kms:Decrypt`
      permission. All other top-level response fields, including
      `InferenceSpecification`, `ModelMetrics`, `DriftCheckBaselines`, and
      `SecurityConfig`, are returned unchanged. For the list of fields preserved
      within `ModelCardContent`, see
      [ModelCard](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelPackage.html#sagemaker-DescribeModelPackage-response-ModelCard).

    If you don't specify a value, SageMaker returns `AllData`.
    """

    def __init__(
        self,
        *,
        model_package_name: str,
        included_data: IncludedDataLike | None = ...,
    ) -> None:
        """Returns a description of the specified model package, which is used to create
        SageMaker models or list them on Amazon Web Services Marketplace.

        Args:
            model_package_name: The name or Amazon Resource Name (ARN) of the model package to describe. 1 to 176 characters.
            included_data: Specifies the level of model package data to include in the response.
        """

@frozen(kw_only=True, order=False)
class DescribeModelPackageGroupRequest(
    StatusRequest[DescribeModelPackageGroupResponse, ModelPackageGroupStatusLike]
):
    """Gets a description for the specified model group."""

    model_package_group_name: str
    """The name of the model group to describe. 1 to 170 characters."""

@frozen(kw_only=True, order=False)
class DescribeModelQualityJobDefinitionRequest(
    Request[DescribeModelQualityJobDefinitionResponse]
):
    """Returns a description of a model quality job definition."""

    job_definition_name: str
    """The name of the model quality job. The name must be unique within an Amazon
    Web Services Region in the Amazon Web Services account. 1 to 63 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeMonitoringScheduleRequest(
    StatusOrGoneRequest[DescribeMonitoringScheduleResponse, ScheduleStatusLike]
):
    """Describes the schedule for a monitoring job."""

    monitoring_schedule_name: str
    """Name of a previously created monitoring schedule. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeNotebookInstanceRequest(
    StatusRequest[DescribeNotebookInstanceResponse, NotebookInstanceStatusLike]
):
    """Returns information about a notebook instance. Waiters:
    `NotebookInstanceDeletedWaiter`, `NotebookInstanceInServiceWaiter`,
    `NotebookInstanceStoppedWaiter`; `wait_for` waits for any other state.
    """

    notebook_instance_name: str
    """The name of the notebook instance that you want information about. At most 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeNotebookInstanceLifecycleConfigRequest(
    Request[DescribeNotebookInstanceLifecycleConfigResponse]
):
    """Returns a description of a notebook instance lifecycle configuration.

    For information about notebook instance lifestyle configurations, see [Step
    2.1: (Optional) Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).
    """

    notebook_instance_lifecycle_config_name: str
    """The name of the lifecycle configuration to describe. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeOptimizationJobRequest(
    StatusOrGoneRequest[DescribeOptimizationJobResponse, OptimizationJobStatusLike]
):
    """Provides the properties of the specified optimization job."""

    optimization_job_name: str
    """The name that you assigned to the optimization job. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribePartnerAppRequest(
    StatusOrGoneRequest[DescribePartnerAppResponse, PartnerAppStatusLike]
):
    """Gets information about a SageMaker Partner AI App."""

    arn: str
    """The ARN of the SageMaker Partner AI App to describe. 1 to 128 characters."""
    include_available_upgrade: bool | None = ...
    """When set to `TRUE`, the response includes available upgrade information for
    the SageMaker Partner AI App. Default is `FALSE`.
    """

@frozen(kw_only=True, order=False)
class DescribePipelineRequest(
    StatusOrGoneRequest[DescribePipelineResponse, PipelineStatusLike]
):
    """Describes the details of a pipeline."""

    pipeline_name: str
    """The name or Amazon Resource Name (ARN) of the pipeline to describe. 1 to 2048
    characters.
    """
    pipeline_version_id: int | None = ...
    """The ID of the pipeline version to describe. You can't specify this with
    `PipelineVersionAlias`. At least 1.
    """
    pipeline_version_alias: str | None = ...
    """The alias of the pipeline version to describe. You can't specify this with
    `PipelineVersionId`. If no version of the pipeline has this alias, the request
    fails with a `ResourceNotFound` error. If you specify neither, SageMaker
    describes the latest version of the pipeline. 1 to 128 characters.
    """

@frozen(kw_only=True, order=False)
class DescribePipelineDefinitionForExecutionRequest(
    Request[DescribePipelineDefinitionForExecutionResponse]
):
    """Describes the details of an execution's pipeline definition."""

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution. At most 2048
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribePipelineExecutionRequest(
    StatusOrGoneRequest[DescribePipelineExecutionResponse, PipelineExecutionStatusLike]
):
    """Describes the details of a pipeline execution."""

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution. At most 2048
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeProcessingJobRequest(
    StatusOrGoneRequest[DescribeProcessingJobResponse, ProcessingJobStatusLike]
):
    """Returns a description of a processing job. Waiter:
    `ProcessingJobCompletedOrStoppedWaiter`; `wait_for` waits for any other state.
    """

    processing_job_name: str
    """The name of the processing job. The name must be unique within an Amazon Web
    Services Region in the Amazon Web Services account. 1 to 63 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeProjectRequest(
    StatusOrGoneRequest[DescribeProjectResponse, ProjectStatusLike]
):
    """Describes the details of a project."""

    project_name: str
    """The name of the project to describe. 1 to 32 characters."""

@frozen(kw_only=True, order=False)
class DescribeReservedCapacityRequest(
    StatusOrGoneRequest[DescribeReservedCapacityResponse, ReservedCapacityStatusLike]
):
    """Retrieves details about a reserved capacity."""

    reserved_capacity_arn: str
    """ARN of the reserved capacity to describe. 50 to 2048 characters."""

@frozen(kw_only=True, order=False)
class DescribeSpaceRequest(StatusOrGoneRequest[DescribeSpaceResponse, SpaceStatusLike]):
    """Describes the space."""

    domain_id: str
    """The ID of the associated domain. At most 63 characters."""
    space_name: str
    """The name of the space. At most 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeStudioLifecycleConfigRequest(
    Request[DescribeStudioLifecycleConfigResponse]
):
    """Describes the Amazon SageMaker AI Studio Lifecycle Configuration."""

    studio_lifecycle_config_name: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to
    describe. At most 63 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeSubscribedWorkteamRequest(Request[DescribeSubscribedWorkteamResponse]):
    """Gets information about a work team provided by a vendor. It returns details
    about the subscription with a vendor in the Amazon Web Services Marketplace.
    """

    workteam_arn: str
    """The Amazon Resource Name (ARN) of the subscribed work team to describe. At
    most 256 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeTrainingJobRequest(
    StatusOrGoneRequest[DescribeTrainingJobResponse, TrainingJobStatusLike]
):
    """Returns information about a training job.

    Some of the attributes below only appear if the training job successfully
    starts. If the training job fails, `TrainingJobStatus` is `Failed` and,
    depending on the `FailureReason`, attributes like `TrainingStartTime`,
    `TrainingTimeInSeconds`, `TrainingEndTime`, and `BillableTimeInSeconds` may
    not be present in the response. Waiter: `TrainingJobCompletedOrStoppedWaiter`;
    `wait_for` waits for any other state.
    """

    training_job_name: str
    """The name of the training job. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeTrainingPlanRequest(
    StatusOrGoneRequest[DescribeTrainingPlanResponse, TrainingPlanStatusLike]
):
    """Retrieves detailed information about a specific training plan."""

    training_plan_name: str
    """The name of the training plan to describe. 1 to 2048 characters."""

@frozen(kw_only=True, order=False)
class DescribeTrainingPlanExtensionHistoryRequest(
    Request[DescribeTrainingPlanExtensionHistoryResponse]
):
    """Retrieves the extension history for a specified training plan. The response
    includes details about each extension, such as the offering ID, start and end
    dates, status, payment status, and cost information.
    """

    training_plan_arn: str
    """The Amazon Resource Name (ARN); of the training plan to retrieve extension
    history for. 50 to 2048 characters.
    """
    next_token: str | None = ...
    """A token to continue pagination if more results are available. At most 8192
    characters.
    """
    max_results: int | None = ...
    """The maximum number of extensions to return in the response. 1 to 100."""

@frozen(kw_only=True, order=False)
class DescribeTrainingSessionRequest(
    StatusOrGoneRequest[DescribeTrainingSessionResponse, TrainingSessionStatusLike]
):
    """Retrieves detailed information about a training session, including its current
    status, model configuration, Low-Rank Adaptation (LoRA) parameters, and
    timestamps.

    The following operations are related to `DescribeTrainingSession`:

    - `CreateTrainingSession`
    - `ListTrainingSessions`
    - `StopTrainingSession`
    - `DeleteTrainingSession`
    """

    training_session_name: str
    """The name of the training session to describe. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DescribeTransformJobRequest(
    StatusOrGoneRequest[DescribeTransformJobResponse, TransformJobStatusLike]
):
    """Returns information about a transform job. Waiter:
    `TransformJobCompletedOrStoppedWaiter`; `wait_for` waits for any other state.
    """

    transform_job_name: str
    """The name of the transform job that you want to view details of. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeTrialRequest(Request[DescribeTrialResponse]):
    """Provides a list of a trial's properties."""

    trial_name: str
    """The name of the trial to describe. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class DescribeTrialComponentRequest(Request[DescribeTrialComponentResponse]):
    """Provides a list of a trials component's properties."""

    trial_component_name: str
    """The name of the trial component to describe. 1 to 256 characters."""

@frozen(kw_only=True, order=False)
class DescribeUserProfileRequest(
    StatusOrGoneRequest[DescribeUserProfileResponse, UserProfileStatusLike]
):
    """Describes a user profile. For more information, see `CreateUserProfile`."""

    domain_id: str
    """The domain ID. At most 63 characters."""
    user_profile_name: str
    """The user profile name. This value is not case sensitive. At most 63
    characters.
    """

@frozen(kw_only=True, order=False)
class DescribeWorkforceRequest(
    StatusRequest[DescribeWorkforceResponse, WorkforceStatusLike]
):
    """Lists private workforce information, including workforce name, Amazon Resource
    Name (ARN), and, if applicable, allowed IP address ranges
    ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)).
    Allowable IP address ranges are the IP addresses that workers can use to
    access tasks.

    **Important:** This operation applies only to private workforces.
    """

    workforce_name: str
    """The name of the private workforce whose access you want to restrict.
    `WorkforceName` is automatically set to `default` when a workforce is created
    and cannot be modified. 1 to 63 characters.
    """

@frozen(kw_only=True, order=False)
class DescribeWorkteamRequest(Request[DescribeWorkteamResponse]):
    """Gets information about a specific work team. You can see information such as
    the creation date, the last updated date, membership information, and the work
    team's Amazon Resource Name (ARN).
    """

    workteam_name: str
    """The name of the work team to return a description of. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class DetachClusterNodeVolumeRequest(Request[DetachClusterNodeVolumeResponse]):
    """Detaches your Amazon Elastic Block Store (Amazon EBS) volume from a node in
    your EKS orchestrated SageMaker HyperPod cluster.

    This API works with the Amazon Elastic Block Store (Amazon EBS) Container
    Storage Interface (CSI) driver to manage the lifecycle of persistent storage
    in your HyperPod EKS clusters.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node. Your cluster must use EKS as the orchestration and be in the
    `InService` state. At most 256 characters.
    """
    node_id: str
    """The unique identifier of the cluster node from which you want to detach the
    volume. 1 to 256 characters.
    """
    volume_id: str
    """The unique identifier of your EBS volume that you want to detach. Your volume
    must be currently attached to the specified node. 1 to 256 characters.
    """

@frozen(kw_only=True, order=False)
class DisableSagemakerServicecatalogPortfolioRequest(
    Request[DisableSagemakerServicecatalogPortfolioResponse]
):
    """Disables using Service Catalog in SageMaker. Service Catalog is used to create
    SageMaker projects.
    """

    ...

@frozen(kw_only=True, order=False)
class DisassociateTrialComponentRequest(Request[DisassociateTrialComponentResponse]):
    """Disassociates a trial component from a trial. This doesn't effect other trials
    the component is associated with. Before you can delete a component, you must
    disassociate the component from all trials it is associated with. To associate
    a trial component with a trial, call the
    [AssociateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AssociateTrialComponent.html)
    API.

    To get a list of the trials a component is associated with, use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API. Specify `ExperimentTrialComponent` for the `Resource` parameter. The list
    appears in the response under `Results.TrialComponent.Parents`.
    """

    trial_component_name: str
    """The name of the component to disassociate from the trial. 1 to 120 characters."""
    trial_name: str
    """The name of the trial to disassociate from. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class EnableSagemakerServicecatalogPortfolioRequest(
    Request[EnableSagemakerServicecatalogPortfolioResponse]
):
    """Enables using Service Catalog in SageMaker. Service Catalog is used to create
    SageMaker projects.
    """

    ...

@frozen(kw_only=True, order=False)
class ExtendTrainingPlanRequest(Request[ExtendTrainingPlanResponse]):
    """Extends an existing training plan by purchasing an extension offering. This
    allows you to add additional compute capacity time to your training plan
    without creating a new plan or reconfiguring your workloads.

    To find available extension offerings, use the `SearchTrainingPlanOfferings`
    API with the `TrainingPlanArn` parameter.

    To view the history of extensions for a training plan, use the
    `DescribeTrainingPlanExtensionHistory` API.
    """

    training_plan_extension_offering_id: str
    """The unique identifier of the extension offering to purchase. You can retrieve
    this ID from the `TrainingPlanExtensionOfferings` in the response of the
    `SearchTrainingPlanOfferings` API.
    """

@frozen(kw_only=True, order=False)
class GetDeviceFleetReportRequest(Request[GetDeviceFleetReportResponse]):
    """Describes a fleet."""

    device_fleet_name: str
    """The name of the fleet. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class GetEndpointPolicyRequest(Request[GetEndpointPolicyResponse]):
    """Returns the resource-based policy that is attached to an endpoint. If the
    endpoint doesn't have a policy, you get a `ValidationException`.
    """

    endpoint_name: str
    """The name of the endpoint. The endpoint must be in your account and in the
    current Amazon Web Services Region. At most 63 characters.
    """

@frozen(kw_only=True, order=False)
class GetLineageGroupPolicyRequest(Request[GetLineageGroupPolicyResponse]):
    """The resource policy for the lineage group."""

    lineage_group_name: str
    """The name or Amazon Resource Name (ARN) of the lineage group. 1 to 256
    characters.
    """

@frozen(kw_only=True, order=False)
class GetModelPackageGroupPolicyRequest(Request[GetModelPackageGroupPolicyResponse]):
    """Gets a resource policy that manages access for a model group. For information
    about resource policies, see [Identity-based policies and resource-based
    policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html)
    in the *Amazon Web Services Identity and Access Management User Guide.*.
    """

    model_package_group_name: str
    """The name of the model group for which to get the resource policy. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class GetSagemakerServicecatalogPortfolioStatusRequest(
    Request[GetSagemakerServicecatalogPortfolioStatusResponse]
):
    """Gets the status of Service Catalog in SageMaker. Service Catalog is used to
    create SageMaker projects.
    """

    ...

@frozen(kw_only=True, order=False)
class GetScalingConfigurationRecommendationRequest(
    Request[GetScalingConfigurationRecommendationResponse]
):
    """Starts an Amazon SageMaker Inference Recommender autoscaling recommendation
    job. Returns recommendations for autoscaling policies that you can apply to
    your SageMaker endpoint.
    """

    inference_recommendations_job_name: str
    """The name of a previously completed Inference Recommender job. 1 to 64
    characters.
    """
    recommendation_id: str | None = ...
    """The recommendation ID of a previously completed inference recommendation. This
    ID should come from one of the recommendations returned by the job specified
    in the `InferenceRecommendationsJobName` field.

    Specify either this field or the `EndpointName` field.
    """
    endpoint_name: str | None = ...
    """The name of an endpoint benchmarked during a previously completed inference
    recommendation job. This name should come from one of the recommendations
    returned by the job specified in the `InferenceRecommendationsJobName` field.

    Specify either this field or the `RecommendationId` field. At most 63
    characters.
    """
    target_cpu_utilization_per_core: int | None = ...
    """The percentage of how much utilization you want an instance to use before
    autoscaling. The default value is 50%. 1 to 100.
    """
    scaling_policy_objective: ScalingPolicyObjective | None = ...
    """An object where you specify the anticipated traffic pattern for an endpoint."""

@frozen(kw_only=True, init=False, order=False)
class GetSearchSuggestionsRequest(Request[GetSearchSuggestionsResponse]):
    """An auto-complete API for the search functionality in the SageMaker console. It
    returns suggestions of possible matches for the property name to use in
    `Search` queries. Provides suggestions for `HyperParameters`, `Tags`, and
    `Metrics`.
    """

    resource: ResourceType
    """The name of the SageMaker resource to search for."""
    suggestion_query: SuggestionQuery | None
    """Limits the property names that are included in the response."""

    def __init__(
        self,
        *,
        resource: ResourceTypeLike,
        suggestion_query: SuggestionQuery | None = ...,
    ) -> None:
        """An auto-complete API for the search functionality in the SageMaker console.

        Args:
            resource: The name of the SageMaker resource to search for.
            suggestion_query: Limits the property names that are included in the response.
        """

@frozen(kw_only=True, init=False, order=False)
class ImportHubContentRequest(Request[ImportHubContentResponse]):
    """Import hub content."""

    hub_content_name: str
    """The name of the hub content to import. At most 63 characters."""
    hub_content_version: str | None
    """The version of the hub content to import. 5 to 14 characters."""
    hub_content_type: HubContentType
    """The type of hub content to import."""
    document_schema_version: str
    """The version of the hub content schema to import. 5 to 14 characters."""
    hub_name: str
    """The name of the hub to import content into."""
    hub_content_display_name: str | None
    """The display name of the hub content to import. At most 255 characters."""
    hub_content_description: str | None
    """A description of the hub content to import. At most 1023 characters."""
    hub_content_markdown: str | None
    """A string that provides a description of the hub content. This string can
    include links, tables, and standard markdown formating. At most 170391
    characters.
    """
    hub_content_document: str
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more. At most 327680 characters.
    """
    support_status: HubContentSupportStatus | None
    """The status of the hub content resource."""
    hub_content_search_keywords: Sequence[str] | None
    """The searchable keywords of the hub content. At most 50 items."""
    tags: Sequence[Tag] | None
    """Any tags associated with the hub content. At most 50 items."""

    def __init__(
        self,
        *,
        hub_content_name: str,
        hub_content_version: str | None = ...,
        hub_content_type: HubContentTypeLike,
        document_schema_version: str,
        hub_name: str,
        hub_content_display_name: str | None = ...,
        hub_content_description: str | None = ...,
        hub_content_markdown: str | None = ...,
        hub_content_document: str,
        support_status: HubContentSupportStatusLike | None = ...,
        hub_content_search_keywords: Sequence[str] | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Import hub content.

        Args:
            hub_content_name: The name of the hub content to import. At most 63 characters.
            hub_content_version: The version of the hub content to import. 5 to 14 characters.
            hub_content_type: The type of hub content to import.
            document_schema_version: The version of the hub content schema to import. 5 to 14 characters.
            hub_name: The name of the hub to import content into.
            hub_content_display_name: The display name of the hub content to import. At most 255 characters.
            hub_content_description: A description of the hub content to import. At most 1023 characters.
            hub_content_markdown: A string that provides a description of the hub content. At most 170391 characters.
            hub_content_document: The hub content document that describes information about the hub content such as type, associated containers, scripts, and more. At most 327680 characters.
            support_status: The status of the hub content resource.
            hub_content_search_keywords: The searchable keywords of the hub content. At most 50 items.
            tags: Any tags associated with the hub content. At most 50 items.
        """

@frozen(kw_only=True, init=False, order=False)
class ListAIBenchmarkJobsRequest(Request[ListAIBenchmarkJobsResponse]):
    """Returns a list of AI benchmark jobs in your account. You can filter the
    results by name, status, and creation time, and sort the results. The response
    is paginated.
    """

    max_results: int | None
    """The maximum number of benchmark jobs to return in the response. 1 to 100."""
    next_token: str | None
    """If the previous call to `ListAIBenchmarkJobs` didn't return the full set of
    jobs, the call returns a token for getting the next set. At most 8192
    characters.
    """
    name_contains: str | None
    """A string in the job name. This filter returns only jobs whose name contains
    the specified string. At most 63 characters.
    """
    status_equals: AIBenchmarkJobStatus | None
    """A filter that returns only benchmark jobs with the specified status."""
    creation_time_after: datetime | None
    """A filter that returns only jobs created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only jobs created before the specified time."""
    sort_by: ListAIBenchmarkJobsSortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Descending`."""

    def __init__(
        self,
        *,
        max_results: int | None = ...,
        next_token: str | None = ...,
        name_contains: str | None = ...,
        status_equals: AIBenchmarkJobStatusLike | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_by: ListAIBenchmarkJobsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Returns a list of AI benchmark jobs in your account.

        Args:
            max_results: The maximum number of benchmark jobs to return in the response. 1 to 100.
            next_token: If the previous call to `ListAIBenchmarkJobs` didn't return the full set of jobs, the call returns a token for getting the next set. At most 8192 characters.
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that returns only benchmark jobs with the specified status.
            creation_time_after: A filter that returns only jobs created after the specified time.
            creation_time_before: A filter that returns only jobs created before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListAIRecommendationJobsRequest(Request[ListAIRecommendationJobsResponse]):
    """Returns a list of AI recommendation jobs in your account. You can filter the
    results by name, status, and creation time, and sort the results. The response
    is paginated.
    """

    max_results: int | None
    """The maximum number of recommendation jobs to return in the response. 1 to 100."""
    next_token: str | None
    """If the previous call to `ListAIRecommendationJobs` didn't return the full set
    of jobs, the call returns a token for getting the next set. At most 8192
    characters.
    """
    name_contains: str | None
    """A string in the job name. This filter returns only jobs whose name contains
    the specified string. At most 63 characters.
    """
    status_equals: AIRecommendationJobStatus | None
    """A filter that returns only recommendation jobs with the specified status."""
    creation_time_after: datetime | None
    """A filter that returns only jobs created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only jobs created before the specified time."""
    sort_by: ListAIRecommendationJobsSortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Descending`."""

    def __init__(
        self,
        *,
        max_results: int | None = ...,
        next_token: str | None = ...,
        name_contains: str | None = ...,
        status_equals: AIRecommendationJobStatusLike | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_by: ListAIRecommendationJobsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Returns a list of AI recommendation jobs in your account.

        Args:
            max_results: The maximum number of recommendation jobs to return in the response. 1 to 100.
            next_token: If the previous call to `ListAIRecommendationJobs` didn't return the full set of jobs, the call returns a token for getting the next set. At most 8192 characters.
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that returns only recommendation jobs with the specified status.
            creation_time_after: A filter that returns only jobs created after the specified time.
            creation_time_before: A filter that returns only jobs created before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListAIWorkloadConfigsRequest(Request[ListAIWorkloadConfigsResponse]):
    """Returns a list of AI workload configurations in your account. You can filter
    the results by name and creation time, and sort the results. The response is
    paginated.
    """

    max_results: int | None
    """The maximum number of AI workload configurations to return in the response. 1
    to 100.
    """
    next_token: str | None
    """If the previous call to `ListAIWorkloadConfigs` didn't return the full set of
    configurations, the call returns a token for getting the next set of
    configurations. At most 8192 characters.
    """
    name_contains: str | None
    """A string in the configuration name. This filter returns only configurations
    whose name contains the specified string. At most 63 characters.
    """
    creation_time_after: datetime | None
    """A filter that returns only configurations created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only configurations created before the specified time."""
    sort_by: ListAIWorkloadConfigsSortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Descending`."""

    def __init__(
        self,
        *,
        max_results: int | None = ...,
        next_token: str | None = ...,
        name_contains: str | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_by: ListAIWorkloadConfigsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Returns a list of AI workload configurations in your account.

        Args:
            max_results: The maximum number of AI workload configurations to return in the response. 1 to 100.
            next_token: If the previous call to `ListAIWorkloadConfigs` didn't return the full set of configurations, the call returns a token for getting the next set of configurations. At most 8192 characters.
            name_contains: A string in the configuration name. At most 63 characters.
            creation_time_after: A filter that returns only configurations created after the specified time.
            creation_time_before: A filter that returns only configurations created before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListActionsRequest(Request[ListActionsResponse]):
    """Lists the actions in your account and their properties."""

    source_uri: str | None
    """A filter that returns only actions with the specified source URI. 1 to 2048
    characters.
    """
    action_type: str | None
    """A filter that returns only actions of the specified type. At most 256
    characters.
    """
    created_after: datetime | None
    """A filter that returns only actions created on or after the specified time."""
    created_before: datetime | None
    """A filter that returns only actions created on or before the specified time."""
    sort_by: SortActionsBy | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""
    next_token: str | None
    """If the previous call to `ListActions` didn't return the full set of actions,
    the call returns a token for getting the next set of actions. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of actions to return in the response. The default value is
    10. 1 to 100.
    """

    def __init__(
        self,
        *,
        source_uri: str | None = ...,
        action_type: str | None = ...,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortActionsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists the actions in your account and their properties.

        Args:
            source_uri: A filter that returns only actions with the specified source URI. 1 to 2048 characters.
            action_type: A filter that returns only actions of the specified type. At most 256 characters.
            created_after: A filter that returns only actions created on or after the specified time.
            created_before: A filter that returns only actions created on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            next_token: If the previous call to `ListActions` didn't return the full set of actions, the call returns a token for getting the next set of actions. At most 8192 characters.
            max_results: The maximum number of actions to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListAlgorithmsRequest(Request[ListAlgorithmsResponse]):
    """Lists the machine learning algorithms that have been created."""

    creation_time_after: datetime | None
    """A filter that returns only algorithms created after the specified time
    (timestamp).
    """
    creation_time_before: datetime | None
    """A filter that returns only algorithms created before the specified time
    (timestamp).
    """
    max_results: int | None
    """The maximum number of algorithms to return in the response. 1 to 100."""
    name_contains: str | None
    """A string in the algorithm name. This filter returns only algorithms whose name
    contains the specified string. At most 63 characters.
    """
    next_token: str | None
    """If the response to a previous `ListAlgorithms` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of algorithms, use
    the token in the next request. At most 8192 characters.
    """
    sort_by: AlgorithmSortBy | None
    """The parameter by which to sort the results. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for the results. The default is `Ascending`."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        sort_by: AlgorithmSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Lists the machine learning algorithms that have been created.

        Args:
            creation_time_after: A filter that returns only algorithms created after the specified time (timestamp).
            creation_time_before: A filter that returns only algorithms created before the specified time (timestamp).
            max_results: The maximum number of algorithms to return in the response. 1 to 100.
            name_contains: A string in the algorithm name. At most 63 characters.
            next_token: If the response to a previous `ListAlgorithms` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
        """

@frozen(kw_only=True, order=False)
class ListAliasesRequest(Request[ListAliasesResponse]):
    """Lists the aliases of a specified image or image version."""

    image_name: str
    """The name of the image. 1 to 63 characters."""
    alias: str | None = ...
    """The alias of the image version. 1 to 128 characters."""
    version: int | None = ...
    """The version of the image. If image version is not specified, the aliases of
    all versions of the image are listed. At least 0.
    """
    max_results: int | None = ...
    """The maximum number of aliases to return. 1 to 100."""
    next_token: str | None = ...
    """If the previous call to `ListAliases` didn't return the full set of aliases,
    the call returns a token for retrieving the next set of aliases. At most 8192
    characters.
    """

@frozen(kw_only=True, init=False, order=False)
class ListAppImageConfigsRequest(Request[ListAppImageConfigsResponse]):
    """Lists the AppImageConfigs in your account and their properties. The list can
    be filtered by creation time or modified time, and whether the AppImageConfig
    name contains a specified string.
    """

    max_results: int | None
    """The total number of items to return in the response. If the total number of
    items available is more than the value specified, a `NextToken` is provided in
    the response. To resume pagination, provide the `NextToken` value in the as
    part of a subsequent call. The default value is 10. 1 to 100.
    """
    next_token: str | None
    """If the previous call to `ListImages` didn't return the full set of
    AppImageConfigs, the call returns a token for getting the next set of
    AppImageConfigs. At most 8192 characters.
    """
    name_contains: str | None
    """A filter that returns only AppImageConfigs whose name contains the specified
    string. At most 63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only AppImageConfigs created on or before the specified
    time.
    """
    creation_time_after: datetime | None
    """A filter that returns only AppImageConfigs created on or after the specified
    time.
    """
    modified_time_before: datetime | None
    """A filter that returns only AppImageConfigs modified on or before the specified
    time.
    """
    modified_time_after: datetime | None
    """A filter that returns only AppImageConfigs modified on or after the specified
    time.
    """
    sort_by: AppImageConfigSortKey | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""

    def __init__(
        self,
        *,
        max_results: int | None = ...,
        next_token: str | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        modified_time_before: datetime | None = ...,
        modified_time_after: datetime | None = ...,
        sort_by: AppImageConfigSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Lists the AppImageConfigs in your account and their properties.

        Args:
            max_results: The total number of items to return in the response. 1 to 100.
            next_token: If the previous call to `ListImages` didn't return the full set of AppImageConfigs, the call returns a token for getting the next set of AppImageConfigs. At most 8192 characters.
            name_contains: A filter that returns only AppImageConfigs whose name contains the specified string. At most 63 characters.
            creation_time_before: A filter that returns only AppImageConfigs created on or before the specified time.
            creation_time_after: A filter that returns only AppImageConfigs created on or after the specified time.
            modified_time_before: A filter that returns only AppImageConfigs modified on or before the specified time.
            modified_time_after: A filter that returns only AppImageConfigs modified on or after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
        """

@frozen(kw_only=True, init=False, order=False)
class ListAppsRequest(Request[ListAppsResponse]):
    """Lists apps."""

    next_token: str | None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """
    max_results: int | None
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    If there are more results available than the value specified, a `NextToken` is
    provided in the response. The `NextToken` indicates that the user should get
    the next set of results by providing this token as a part of a subsequent
    call. The default value for `MaxResults` is 10. 1 to 100.
    """
    sort_order: SortOrder | None
    """The sort order for the results. The default is Ascending."""
    sort_by: AppSortKey | None
    """The parameter by which to sort the results. The default is CreationTime."""
    domain_id_equals: str | None
    """A parameter to search for the domain ID. At most 63 characters."""
    user_profile_name_equals: str | None
    """A parameter to search by user profile name. If `SpaceNameEquals` is set, then
    this value cannot be set. At most 63 characters.
    """
    space_name_equals: str | None
    """A parameter to search by space name. If `UserProfileNameEquals` is set, then
    this value cannot be set. At most 63 characters.
    """

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        sort_order: SortOrderLike | None = ...,
        sort_by: AppSortKeyLike | None = ...,
        domain_id_equals: str | None = ...,
        user_profile_name_equals: str | None = ...,
        space_name_equals: str | None = ...,
    ) -> None:
        """Lists apps.

        Args:
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: This parameter defines the maximum number of results that can be return in a single response. 1 to 100.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID. At most 63 characters.
            user_profile_name_equals: A parameter to search by user profile name. At most 63 characters.
            space_name_equals: A parameter to search by space name. At most 63 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListArtifactsRequest(Request[ListArtifactsResponse]):
    """Lists the artifacts in your account and their properties."""

    source_uri: str | None
    """A filter that returns only artifacts with the specified source URI. 1 to 2048
    characters.
    """
    artifact_type: str | None
    """A filter that returns only artifacts of the specified type. At most 256
    characters.
    """
    created_after: datetime | None
    """A filter that returns only artifacts created on or after the specified time."""
    created_before: datetime | None
    """A filter that returns only artifacts created on or before the specified time."""
    sort_by: SortArtifactsBy | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""
    next_token: str | None
    """If the previous call to `ListArtifacts` didn't return the full set of
    artifacts, the call returns a token for getting the next set of artifacts. At
    most 8192 characters.
    """
    max_results: int | None
    """The maximum number of artifacts to return in the response. The default value
    is 10. 1 to 100.
    """

    def __init__(
        self,
        *,
        source_uri: str | None = ...,
        artifact_type: str | None = ...,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortArtifactsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists the artifacts in your account and their properties.

        Args:
            source_uri: A filter that returns only artifacts with the specified source URI. 1 to 2048 characters.
            artifact_type: A filter that returns only artifacts of the specified type. At most 256 characters.
            created_after: A filter that returns only artifacts created on or after the specified time.
            created_before: A filter that returns only artifacts created on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            next_token: If the previous call to `ListArtifacts` didn't return the full set of artifacts, the call returns a token for getting the next set of artifacts. At most 8192 characters.
            max_results: The maximum number of artifacts to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListAssociationsRequest(Request[ListAssociationsResponse]):
    """Lists the associations in your account and their properties."""

    source_arn: str | None
    """A filter that returns only associations with the specified source ARN. At most
    256 characters.
    """
    destination_arn: str | None
    """A filter that returns only associations with the specified destination Amazon
    Resource Name (ARN). At most 256 characters.
    """
    source_type: str | None
    """A filter that returns only associations with the specified source type. At
    most 256 characters.
    """
    destination_type: str | None
    """A filter that returns only associations with the specified destination type.
    At most 256 characters.
    """
    association_type: AssociationEdgeType | None
    """A filter that returns only associations of the specified type."""
    created_after: datetime | None
    """A filter that returns only associations created on or after the specified
    time.
    """
    created_before: datetime | None
    """A filter that returns only associations created on or before the specified
    time.
    """
    sort_by: SortAssociationsBy | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""
    next_token: str | None
    """If the previous call to `ListAssociations` didn't return the full set of
    associations, the call returns a token for getting the next set of
    associations. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of associations to return in the response. The default
    value is 10. 1 to 100.
    """

    def __init__(
        self,
        *,
        source_arn: str | None = ...,
        destination_arn: str | None = ...,
        source_type: str | None = ...,
        destination_type: str | None = ...,
        association_type: AssociationEdgeTypeLike | None = ...,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortAssociationsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists the associations in your account and their properties.

        Args:
            source_arn: A filter that returns only associations with the specified source ARN. At most 256 characters.
            destination_arn: A filter that returns only associations with the specified destination Amazon Resource Name (ARN). At most 256 characters.
            source_type: A filter that returns only associations with the specified source type. At most 256 characters.
            destination_type: A filter that returns only associations with the specified destination type. At most 256 characters.
            association_type: A filter that returns only associations of the specified type.
            created_after: A filter that returns only associations created on or after the specified time.
            created_before: A filter that returns only associations created on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            next_token: If the previous call to `ListAssociations` didn't return the full set of associations, the call returns a token for getting the next set of associations. At most 8192 characters.
            max_results: The maximum number of associations to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListAutoMLJobsRequest(Request[ListAutoMLJobsResponse]):
    """Request a list of jobs."""

    creation_time_after: datetime | None
    """Request a list of jobs, using a filter for time."""
    creation_time_before: datetime | None
    """Request a list of jobs, using a filter for time."""
    last_modified_time_after: datetime | None
    """Request a list of jobs, using a filter for time."""
    last_modified_time_before: datetime | None
    """Request a list of jobs, using a filter for time."""
    name_contains: str | None
    """Request a list of jobs, using a search filter for name. At most 63 characters."""
    status_equals: AutoMLJobStatus | None
    """Request a list of jobs, using a filter for status."""
    sort_order: AutoMLSortOrder | None
    """The sort order for the results. The default is `Descending`."""
    sort_by: AutoMLSortBy | None
    """The parameter by which to sort the results. The default is `Name`."""
    max_results: int | None
    """Request a list of jobs up to a specified limit. 1 to 100."""
    next_token: str | None
    """If the previous response was truncated, you receive this token. Use it in your
    next request to receive the next set of results. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        status_equals: AutoMLJobStatusLike | None = ...,
        sort_order: AutoMLSortOrderLike | None = ...,
        sort_by: AutoMLSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Request a list of jobs.

        Args:
            creation_time_after: Request a list of jobs, using a filter for time.
            creation_time_before: Request a list of jobs, using a filter for time.
            last_modified_time_after: Request a list of jobs, using a filter for time.
            last_modified_time_before: Request a list of jobs, using a filter for time.
            name_contains: Request a list of jobs, using a search filter for name. At most 63 characters.
            status_equals: Request a list of jobs, using a filter for status.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            max_results: Request a list of jobs up to a specified limit. 1 to 100.
            next_token: If the previous response was truncated, you receive this token. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListCandidatesForAutoMLJobRequest(Request[ListCandidatesForAutoMLJobResponse]):
    """List the candidates created for the job."""

    auto_ml_job_name: str
    """List the candidates created for the job by providing the job's name. 1 to 32
    characters.
    """
    status_equals: CandidateStatus | None
    """List the candidates for the job and filter by status."""
    candidate_name_equals: str | None
    """List the candidates for the job and filter by candidate name. 1 to 64
    characters.
    """
    sort_order: AutoMLSortOrder | None
    """The sort order for the results. The default is `Ascending`."""
    sort_by: CandidateSortBy | None
    """The parameter by which to sort the results. The default is `Descending`."""
    max_results: int | None
    """List the job's candidates up to a specified limit. 1 to 300."""
    next_token: str | None
    """If the previous response was truncated, you receive this token. Use it in your
    next request to receive the next set of results. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        auto_ml_job_name: str,
        status_equals: CandidateStatusLike | None = ...,
        candidate_name_equals: str | None = ...,
        sort_order: AutoMLSortOrderLike | None = ...,
        sort_by: CandidateSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """List the candidates created for the job.

        Args:
            auto_ml_job_name: List the candidates created for the job by providing the job's name. 1 to 32 characters.
            status_equals: List the candidates for the job and filter by status.
            candidate_name_equals: List the candidates for the job and filter by candidate name. 1 to 64 characters.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            max_results: List the job's candidates up to a specified limit. 1 to 300.
            next_token: If the previous response was truncated, you receive this token. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListClusterEventsRequest(Request[ListClusterEventsResponse]):
    """Retrieves a list of event summaries for a specified HyperPod cluster. The
    operation supports filtering, sorting, and pagination of results. This
    functionality is only supported when the `NodeProvisioningMode` is set to
    `Continuous`.
    """

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list events. At most 256 characters.
    """
    instance_group_name: str | None
    """The name of the instance group to filter events. If specified, only events
    related to this instance group are returned. 1 to 63 characters.
    """
    node_id: str | None
    """The EC2 instance ID to filter events. If specified, only events related to
    this instance are returned. 1 to 256 characters.
    """
    event_time_after: datetime | None
    """The start of the time range for filtering events. Only events that occurred
    after this time are included in the results.
    """
    event_time_before: datetime | None
    """The end of the time range for filtering events. Only events that occurred
    before this time are included in the results.
    """
    sort_by: EventSortBy | None
    """The field to use for sorting the event list. Currently, the only supported
    value is `EventTime`.
    """
    sort_order: SortOrder | None
    """The order in which to sort the results. Valid values are `Ascending` or
    `Descending` (the default is `Descending`).
    """
    resource_type: ClusterEventResourceType | None
    """The type of resource for which to filter events. Valid values are `Cluster`,
    `InstanceGroup`, or `Instance`.
    """
    operation_id: str | None
    """The unique identifier (UUID) of a cluster operation for which to filter
    events. If specified, only events associated with this operation are returned.
    This ID can be obtained from the `ListClusterOperations` operation.
    """
    max_results: int | None
    """The maximum number of events to return in the response. Valid range is 1 to
    100. 1 to 100.
    """
    next_token: str | None
    """A token to retrieve the next set of results. This token is obtained from the
    output of a previous `ListClusterEvents` call. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        cluster_name: str,
        instance_group_name: str | None = ...,
        node_id: str | None = ...,
        event_time_after: datetime | None = ...,
        event_time_before: datetime | None = ...,
        sort_by: EventSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        resource_type: ClusterEventResourceTypeLike | None = ...,
        operation_id: str | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Retrieves a list of event summaries for a specified HyperPod cluster.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to list events. At most 256 characters.
            instance_group_name: The name of the instance group to filter events. 1 to 63 characters.
            node_id: The EC2 instance ID to filter events. 1 to 256 characters.
            event_time_after: The start of the time range for filtering events.
            event_time_before: The end of the time range for filtering events.
            sort_by: The field to use for sorting the event list.
            sort_order: The order in which to sort the results.
            resource_type: The type of resource for which to filter events.
            operation_id: The unique identifier (UUID) of a cluster operation for which to filter events.
            max_results: The maximum number of events to return in the response. 1 to 100.
            next_token: A token to retrieve the next set of results. At most 8192 characters.
        """

@frozen(kw_only=True, order=False)
class ListClusterExtensionVersionsRequest(
    Request[ListClusterExtensionVersionsResponse]
):
    """Lists the versions of an extension that you can install on a SageMaker
    HyperPod cluster, from the highest version to the lowest. Use a version from
    this list as the `ExtensionVersion` in `CreateClusterExtension` or
    `UpdateClusterExtension`.

    The list contains only versions that you can install. Versions that SageMaker
    HyperPod no longer offers for new installations don't appear. If SageMaker
    HyperPod doesn't offer an extension with the name that you specify, the
    response contains an empty list.
    """

    extension_name: str
    """The name of the extension whose versions you want to list, for example
    `sagemaker-observability`. 1 to 128 characters.
    """
    max_results: int | None = ...
    """The maximum number of versions to return in the response. If you don't specify
    a value, SageMaker HyperPod returns up to 100 versions. 1 to 100.
    """
    next_token: str | None = ...
    """If the result of the previous `ListClusterExtensionVersions` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    versions, use the token in the next request. At most 8192 characters.
    """

@frozen(kw_only=True, order=False)
class ListClusterExtensionsRequest(Request[ListClusterExtensionsResponse]):
    """Lists the extensions installed on a SageMaker HyperPod cluster."""

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose
    extensions you want to list. At most 256 characters.
    """
    max_results: int | None = ...
    """The maximum number of extensions to return in the response. If you don't
    specify a value, SageMaker HyperPod returns up to 100 extensions. 1 to 100.
    """
    next_token: str | None = ...
    """If the result of the previous `ListClusterExtensions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of extensions,
    use the token in the next request. When you use the `CreationTimeAfter` or
    `CreationTimeBefore` filters, a response can contain fewer extensions than
    `MaxResults`, or none, and still include a `NextToken`. Continue until the
    response doesn't include a `NextToken`. At most 8192 characters.
    """
    creation_time_after: datetime | None = ...
    """A filter that returns extensions created at or after the specified time.
    Timestamps are formatted according to the ISO 8601 standard.
    """
    creation_time_before: datetime | None = ...
    """A filter that returns extensions created at or before the specified time. The
    acceptable formats are the same as the timestamp formats for
    `CreationTimeAfter`.
    """

@frozen(kw_only=True, init=False, order=False)
class ListClusterNodesRequest(Request[ListClusterNodesResponse]):
    """Retrieves the list of instances (also called *nodes* interchangeably) in a
    SageMaker HyperPod cluster.
    """

    cluster_name: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which you want to retrieve the list of nodes. At most 256
    characters.
    """
    creation_time_after: datetime | None
    """A filter that returns nodes in a SageMaker HyperPod cluster created after the
    specified time. Timestamps are formatted according to the ISO 8601 standard.

    Acceptable formats include:

    - `YYYY-MM-DDThh:mm:ss.sssTZD` (UTC), for example, `2014-10-01T20:30:00.000Z`
    - `YYYY-MM-DDThh:mm:ss.sssTZD` (with offset), for example,
      `2014-10-01T12:30:00.000-08:00`
    - `YYYY-MM-DD`, for example, `2014-10-01`
    - Unix time in seconds, for example, `1412195400`. This is also referred to as
      Unix Epoch time and represents the number of seconds since midnight, January
      1, 1970 UTC.

    For more information about the timestamp format, see
    [Timestamp](https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-types.html#parameter-type-timestamp)
    in the *Amazon Web Services Command Line Interface User Guide*.
    """
    creation_time_before: datetime | None
    """A filter that returns nodes in a SageMaker HyperPod cluster created before the
    specified time. The acceptable formats are the same as the timestamp formats
    for `CreationTimeAfter`. For more information about the timestamp format, see
    [Timestamp](https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-types.html#parameter-type-timestamp)
    in the *Amazon Web Services Command Line Interface User Guide*.
    """
    instance_group_name_contains: str | None
    """A filter that returns the instance groups whose name contain a specified
    string. 1 to 63 characters.
    """
    max_results: int | None
    """The maximum number of nodes to return in the response. 1 to 100."""
    next_token: str | None
    """If the result of the previous `ListClusterNodes` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of cluster nodes,
    use the token in the next request. At most 8192 characters.
    """
    sort_by: ClusterSortBy | None
    """The field by which to sort results. The default value is `CREATION_TIME`."""
    sort_order: SortOrder | None
    """The sort order for results. The default value is `Ascending`."""
    include_node_logical_ids: bool | None
    """Specifies whether to include nodes that are still being provisioned in the
    response. When set to true, the response includes all nodes regardless of
    their provisioning status. When set to `False` (default), only nodes with
    assigned `InstanceIds` are returned.
    """

    def __init__(
        self,
        *,
        cluster_name: str,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        instance_group_name_contains: str | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: ClusterSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        include_node_logical_ids: bool | None = ...,
    ) -> None:
        """Retrieves the list of instances (also called *nodes* interchangeably) in a
        SageMaker HyperPod cluster.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster in which you want to retrieve the list of nodes. At most 256 characters.
            creation_time_after: A filter that returns nodes in a SageMaker HyperPod cluster created after the specified time.
            creation_time_before: A filter that returns nodes in a SageMaker HyperPod cluster created before the specified time.
            instance_group_name_contains: A filter that returns the instance groups whose name contain a specified string. 1 to 63 characters.
            max_results: The maximum number of nodes to return in the response. 1 to 100.
            next_token: If the result of the previous `ListClusterNodes` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            include_node_logical_ids: Specifies whether to include nodes that are still being provisioned in the response.
        """

@frozen(kw_only=True, init=False, order=False)
class ListClusterOperationsRequest(Request[ListClusterOperationsResponse]):
    """Retrieves a list of operation summaries for a specified HyperPod cluster, such
    as scaling operations and deep health checks. The operation supports
    filtering, sorting, and pagination of results.
    """

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list operations. At most 256 characters.
    """
    status: ClusterOperationStatus | None
    """The operation status to filter by. If specified, only operations with this
    status are returned. Valid values are `InProgress`, `Superseded`, or `Done`.
    """
    type: ClusterOperationType | None
    """The operation type to filter by. If specified, only operations of this type
    are returned. Valid values are `Scaling` or `DeepHealthCheck`.
    """
    creation_time_after: datetime | None
    """The start of the time range for filtering operations. Only operations created
    after this time are included in the results.
    """
    creation_time_before: datetime | None
    """The end of the time range for filtering operations. Only operations created
    before this time are included in the results.
    """
    sort_by: ClusterOperationSortBy | None
    """The field to use for sorting the operation list. Currently, the only supported
    value is `CreationTime`.
    """
    sort_order: SortOrder | None
    """The order in which to sort the results. Valid values are `Ascending` or
    `Descending` (the default is `Descending`).
    """
    max_results: int | None
    """The maximum number of operations to return in the response. Valid range is 1
    to 100. 1 to 100.
    """
    next_token: str | None
    """A token to retrieve the next set of results. This token is obtained from the
    output of a previous `ListClusterOperations` call. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        cluster_name: str,
        status: ClusterOperationStatusLike | None = ...,
        type: ClusterOperationTypeLike | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_by: ClusterOperationSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Retrieves a list of operation summaries for a specified HyperPod cluster,
        such as scaling operations and deep health checks.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to list operations. At most 256 characters.
            status: The operation status to filter by.
            type: The operation type to filter by.
            creation_time_after: The start of the time range for filtering operations.
            creation_time_before: The end of the time range for filtering operations.
            sort_by: The field to use for sorting the operation list.
            sort_order: The order in which to sort the results.
            max_results: The maximum number of operations to return in the response. 1 to 100.
            next_token: A token to retrieve the next set of results. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListClusterSchedulerConfigsRequest(Request[ListClusterSchedulerConfigsResponse]):
    """List the cluster policy configurations."""

    created_after: datetime | None
    """Filter for after this creation time. The input for this parameter is a Unix
    timestamp. To convert a date and time into a Unix timestamp, see
    [EpochConverter](https://www.epochconverter.com/).
    """
    created_before: datetime | None
    """Filter for before this creation time. The input for this parameter is a Unix
    timestamp. To convert a date and time into a Unix timestamp, see
    [EpochConverter](https://www.epochconverter.com/).
    """
    name_contains: str | None
    """Filter for name containing this string. 1 to 63 characters."""
    cluster_arn: str | None
    """Filter for ARN of the cluster. At most 256 characters."""
    status: SchedulerResourceStatus | None
    """Filter for status."""
    sort_by: SortClusterSchedulerConfigBy | None
    """Filter for sorting the list by a given value. For example, sort by name,
    creation time, or status.
    """
    sort_order: SortOrder | None
    """The order of the list. By default, listed in `Descending` order according to
    by `SortBy`. To change the list order, you can specify `SortOrder` to be
    `Ascending`.
    """
    next_token: str | None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of cluster policies to list. 1 to 100."""

    def __init__(
        self,
        *,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        name_contains: str | None = ...,
        cluster_arn: str | None = ...,
        status: SchedulerResourceStatusLike | None = ...,
        sort_by: SortClusterSchedulerConfigByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """List the cluster policy configurations.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string. 1 to 63 characters.
            cluster_arn: Filter for ARN of the cluster. At most 256 characters.
            status: Filter for status.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: The maximum number of cluster policies to list. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListClustersRequest(Request[ListClustersResponse]):
    """Retrieves the list of SageMaker HyperPod clusters."""

    creation_time_after: datetime | None
    """Set a start time for the time range during which you want to list SageMaker
    HyperPod clusters. Timestamps are formatted according to the ISO 8601
    standard.

    Acceptable formats include:

    - `YYYY-MM-DDThh:mm:ss.sssTZD` (UTC), for example, `2014-10-01T20:30:00.000Z`
    - `YYYY-MM-DDThh:mm:ss.sssTZD` (with offset), for example,
      `2014-10-01T12:30:00.000-08:00`
    - `YYYY-MM-DD`, for example, `2014-10-01`
    - Unix time in seconds, for example, `1412195400`. This is also referred to as
      Unix Epoch time and represents the number of seconds since midnight, January
      1, 1970 UTC.

    For more information about the timestamp format, see
    [Timestamp](https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-types.html#parameter-type-timestamp)
    in the *Amazon Web Services Command Line Interface User Guide*.
    """
    creation_time_before: datetime | None
    """Set an end time for the time range during which you want to list SageMaker
    HyperPod clusters. A filter that returns nodes in a SageMaker HyperPod cluster
    created before the specified time. The acceptable formats are the same as the
    timestamp formats for `CreationTimeAfter`. For more information about the
    timestamp format, see
    [Timestamp](https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-types.html#parameter-type-timestamp)
    in the *Amazon Web Services Command Line Interface User Guide*.
    """
    max_results: int | None
    """Specifies the maximum number of clusters to evaluate for the operation (not
    necessarily the number of matching items). After SageMaker processes the
    number of clusters up to `MaxResults`, it stops the operation and returns the
    matching clusters up to that point. If all the matching clusters are desired,
    SageMaker will go through all the clusters until `NextToken` is empty. 1 to
    100.
    """
    name_contains: str | None
    """Set the maximum number of instances to print in the list. At most 63
    characters.
    """
    next_token: str | None
    """Set the next token to retrieve the list of SageMaker HyperPod clusters. At
    most 8192 characters.
    """
    sort_by: ClusterSortBy | None
    """The field by which to sort results. The default value is `CREATION_TIME`."""
    sort_order: SortOrder | None
    """The sort order for results. The default value is `Ascending`."""
    training_plan_arn: str | None
    """The Amazon Resource Name (ARN); of the training plan to filter clusters by.
    For more information about reserving GPU capacity for your SageMaker HyperPod
    clusters using Amazon SageMaker Training Plan, see `CreateTrainingPlan`. 50 to
    2048 characters.
    """

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        sort_by: ClusterSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        training_plan_arn: str | None = ...,
    ) -> None:
        """Retrieves the list of SageMaker HyperPod clusters.

        Args:
            creation_time_after: Set a start time for the time range during which you want to list SageMaker HyperPod clusters.
            creation_time_before: Set an end time for the time range during which you want to list SageMaker HyperPod clusters.
            max_results: Specifies the maximum number of clusters to evaluate for the operation (not necessarily the number of matching items). 1 to 100.
            name_contains: Set the maximum number of instances to print in the list. At most 63 characters.
            next_token: Set the next token to retrieve the list of SageMaker HyperPod clusters. At most 8192 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan to filter clusters by. 50 to 2048 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListCodeRepositoriesRequest(Request[ListCodeRepositoriesResponse]):
    """Gets a list of the Git repositories in your account."""

    creation_time_after: datetime | None
    """A filter that returns only Git repositories that were created after the
    specified time.
    """
    creation_time_before: datetime | None
    """A filter that returns only Git repositories that were created before the
    specified time.
    """
    last_modified_time_after: datetime | None
    """A filter that returns only Git repositories that were last modified after the
    specified time.
    """
    last_modified_time_before: datetime | None
    """A filter that returns only Git repositories that were last modified before the
    specified time.
    """
    max_results: int | None
    """The maximum number of Git repositories to return in the response. 1 to 100."""
    name_contains: str | None
    """A string in the Git repositories name. This filter returns only repositories
    whose name contains the specified string. At most 63 characters.
    """
    next_token: str | None
    """If the result of a `ListCodeRepositoriesOutput` request was truncated, the
    response includes a `NextToken`. To get the next set of Git repositories, use
    the token in the next request. At most 8192 characters.
    """
    sort_by: CodeRepositorySortBy | None
    """The field to sort results by. The default is `Name`."""
    sort_order: CodeRepositorySortOrder | None
    """The sort order for results. The default is `Ascending`."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        sort_by: CodeRepositorySortByLike | None = ...,
        sort_order: CodeRepositorySortOrderLike | None = ...,
    ) -> None:
        """Gets a list of the Git repositories in your account.

        Args:
            creation_time_after: A filter that returns only Git repositories that were created after the specified time.
            creation_time_before: A filter that returns only Git repositories that were created before the specified time.
            last_modified_time_after: A filter that returns only Git repositories that were last modified after the specified time.
            last_modified_time_before: A filter that returns only Git repositories that were last modified before the specified time.
            max_results: The maximum number of Git repositories to return in the response. 1 to 100.
            name_contains: A string in the Git repositories name. At most 63 characters.
            next_token: If the result of a `ListCodeRepositoriesOutput` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListCompilationJobsRequest(Request[ListCompilationJobsResponse]):
    """Lists model compilation jobs that satisfy various filters.

    To create a model compilation job, use
    [CreateCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html).
    To get information about a particular model compilation job you have created,
    use
    [DescribeCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeCompilationJob.html).
    """

    next_token: str | None
    """If the result of the previous `ListCompilationJobs` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of model compilation
    jobs, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of model compilation jobs to return in the response. 1 to
    100.
    """
    creation_time_after: datetime | None
    """A filter that returns the model compilation jobs that were created after a
    specified time.
    """
    creation_time_before: datetime | None
    """A filter that returns the model compilation jobs that were created before a
    specified time.
    """
    last_modified_time_after: datetime | None
    """A filter that returns the model compilation jobs that were modified after a
    specified time.
    """
    last_modified_time_before: datetime | None
    """A filter that returns the model compilation jobs that were modified before a
    specified time.
    """
    name_contains: str | None
    """A filter that returns the model compilation jobs whose name contains a
    specified string. At most 63 characters.
    """
    status_equals: CompilationJobStatus | None
    """A filter that retrieves model compilation jobs with a specific
    `CompilationJobStatus` status.
    """
    sort_by: ListCompilationJobsSortBy | None
    """The field by which to sort results. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        status_equals: CompilationJobStatusLike | None = ...,
        sort_by: ListCompilationJobsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Lists model compilation jobs that satisfy various filters.

        Args:
            next_token: If the result of the previous `ListCompilationJobs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of model compilation jobs to return in the response. 1 to 100.
            creation_time_after: A filter that returns the model compilation jobs that were created after a specified time.
            creation_time_before: A filter that returns the model compilation jobs that were created before a specified time.
            last_modified_time_after: A filter that returns the model compilation jobs that were modified after a specified time.
            last_modified_time_before: A filter that returns the model compilation jobs that were modified before a specified time.
            name_contains: A filter that returns the model compilation jobs whose name contains a specified string. At most 63 characters.
            status_equals: A filter that retrieves model compilation jobs with a specific `CompilationJobStatus` status.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListComputeQuotasRequest(Request[ListComputeQuotasResponse]):
    """List the resource allocation definitions."""

    created_after: datetime | None
    """Filter for after this creation time. The input for this parameter is a Unix
    timestamp. To convert a date and time into a Unix timestamp, see
    [EpochConverter](https://www.epochconverter.com/).
    """
    created_before: datetime | None
    """Filter for before this creation time. The input for this parameter is a Unix
    timestamp. To convert a date and time into a Unix timestamp, see
    [EpochConverter](https://www.epochconverter.com/).
    """
    name_contains: str | None
    """Filter for name containing this string. 1 to 63 characters."""
    status: SchedulerResourceStatus | None
    """Filter for status."""
    cluster_arn: str | None
    """Filter for ARN of the cluster. At most 256 characters."""
    sort_by: SortQuotaBy | None
    """Filter for sorting the list by a given value. For example, sort by name,
    creation time, or status.
    """
    sort_order: SortOrder | None
    """The order of the list. By default, listed in `Descending` order according to
    by `SortBy`. To change the list order, you can specify `SortOrder` to be
    `Ascending`.
    """
    next_token: str | None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of compute allocation definitions to list. 1 to 100."""

    def __init__(
        self,
        *,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        name_contains: str | None = ...,
        status: SchedulerResourceStatusLike | None = ...,
        cluster_arn: str | None = ...,
        sort_by: SortQuotaByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """List the resource allocation definitions.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string. 1 to 63 characters.
            status: Filter for status.
            cluster_arn: Filter for ARN of the cluster. At most 256 characters.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: The maximum number of compute allocation definitions to list. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListContextsRequest(Request[ListContextsResponse]):
    """Lists the contexts in your account and their properties."""

    source_uri: str | None
    """A filter that returns only contexts with the specified source URI. 1 to 2048
    characters.
    """
    context_type: str | None
    """A filter that returns only contexts of the specified type. At most 256
    characters.
    """
    created_after: datetime | None
    """A filter that returns only contexts created on or after the specified time."""
    created_before: datetime | None
    """A filter that returns only contexts created on or before the specified time."""
    sort_by: SortContextsBy | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""
    next_token: str | None
    """If the previous call to `ListContexts` didn't return the full set of contexts,
    the call returns a token for getting the next set of contexts. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of contexts to return in the response. The default value is
    10. 1 to 100.
    """

    def __init__(
        self,
        *,
        source_uri: str | None = ...,
        context_type: str | None = ...,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortContextsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists the contexts in your account and their properties.

        Args:
            source_uri: A filter that returns only contexts with the specified source URI. 1 to 2048 characters.
            context_type: A filter that returns only contexts of the specified type. At most 256 characters.
            created_after: A filter that returns only contexts created on or after the specified time.
            created_before: A filter that returns only contexts created on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            next_token: If the previous call to `ListContexts` didn't return the full set of contexts, the call returns a token for getting the next set of contexts. At most 8192 characters.
            max_results: The maximum number of contexts to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListDataQualityJobDefinitionsRequest(
    Request[ListDataQualityJobDefinitionsResponse]
):
    """Lists the data quality job definitions in your account."""

    endpoint_name: str | None
    """A filter that lists the data quality job definitions associated with the
    specified endpoint. At most 63 characters.
    """
    sort_by: MonitoringJobDefinitionSortKey | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`.
    """
    next_token: str | None
    """If the result of the previous `ListDataQualityJobDefinitions` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    transform jobs, use the token in the next request.>. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of data quality monitoring job definitions to return in the
    response. 1 to 100.
    """
    name_contains: str | None
    """A string in the data quality monitoring job definition name. This filter
    returns only data quality monitoring job definitions whose name contains the
    specified string. At most 63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only data quality monitoring job definitions created
    before the specified time.
    """
    creation_time_after: datetime | None
    """A filter that returns only data quality monitoring job definitions created
    after the specified time.
    """

    def __init__(
        self,
        *,
        endpoint_name: str | None = ...,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
    ) -> None:
        """Lists the data quality job definitions in your account.

        Args:
            endpoint_name: A filter that lists the data quality job definitions associated with the specified endpoint. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            next_token: If the result of the previous `ListDataQualityJobDefinitions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of data quality monitoring job definitions to return in the response. 1 to 100.
            name_contains: A string in the data quality monitoring job definition name. At most 63 characters.
            creation_time_before: A filter that returns only data quality monitoring job definitions created before the specified time.
            creation_time_after: A filter that returns only data quality monitoring job definitions created after the specified time.
        """

@frozen(kw_only=True, init=False, order=False)
class ListDeviceFleetsRequest(Request[ListDeviceFleetsResponse]):
    """Returns a list of devices in the fleet."""

    next_token: str | None
    """The response from the last list when returning a list large enough to need
    tokening. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of results to select. At most 100."""
    creation_time_after: datetime | None
    """Filter fleets where packaging job was created after specified time."""
    creation_time_before: datetime | None
    """Filter fleets where the edge packaging job was created before specified time."""
    last_modified_time_after: datetime | None
    """Select fleets where the job was updated after X"""
    last_modified_time_before: datetime | None
    """Select fleets where the job was updated before X"""
    name_contains: str | None
    """Filter for fleets containing this name in their fleet device name. At most 63
    characters.
    """
    sort_by: ListDeviceFleetsSortBy | None
    """The column to sort by."""
    sort_order: SortOrder | None
    """What direction to sort in."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        sort_by: ListDeviceFleetsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Returns a list of devices in the fleet.

        Args:
            next_token: The response from the last list when returning a list large enough to need tokening. At most 8192 characters.
            max_results: The maximum number of results to select. At most 100.
            creation_time_after: Filter fleets where packaging job was created after specified time.
            creation_time_before: Filter fleets where the edge packaging job was created before specified time.
            last_modified_time_after: Select fleets where the job was updated after X
            last_modified_time_before: Select fleets where the job was updated before X
            name_contains: Filter for fleets containing this name in their fleet device name. At most 63 characters.
            sort_by: The column to sort by.
            sort_order: What direction to sort in.
        """

@frozen(kw_only=True, order=False)
class ListDevicesRequest(Request[ListDevicesResponse]):
    """A list of devices."""

    next_token: str | None = ...
    """The response from the last list when returning a list large enough to need
    tokening. At most 8192 characters.
    """
    max_results: int | None = ...
    """Maximum number of results to select. At most 100."""
    latest_heartbeat_after: datetime | None = ...
    """Select fleets where the job was updated after X"""
    model_name: str | None = ...
    """A filter that searches devices that contains this name in any of their models.
    1 to 63 characters.
    """
    device_fleet_name: str | None = ...
    """Filter for fleets containing this name in their device fleet name. 1 to 63
    characters.
    """

@frozen(kw_only=True, order=False)
class ListDomainsRequest(Request[ListDomainsResponse]):
    """Lists the domains."""

    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """
    max_results: int | None = ...
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    If there are more results available than the value specified, a `NextToken` is
    provided in the response. The `NextToken` indicates that the user should get
    the next set of results by providing this token as a part of a subsequent
    call. The default value for `MaxResults` is 10. 1 to 100.
    """

@frozen(kw_only=True, init=False, order=False)
class ListEdgeDeploymentPlansRequest(Request[ListEdgeDeploymentPlansResponse]):
    """Lists all edge deployment plans."""

    next_token: str | None
    """The response from the last list when returning a list large enough to need
    tokening. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of results to select (50 by default). At most 100."""
    creation_time_after: datetime | None
    """Selects edge deployment plans created after this time."""
    creation_time_before: datetime | None
    """Selects edge deployment plans created before this time."""
    last_modified_time_after: datetime | None
    """Selects edge deployment plans that were last updated after this time."""
    last_modified_time_before: datetime | None
    """Selects edge deployment plans that were last updated before this time."""
    name_contains: str | None
    """Selects edge deployment plans with names containing this name. At most 63
    characters.
    """
    device_fleet_name_contains: str | None
    """Selects edge deployment plans with a device fleet name containing this name.
    At most 63 characters.
    """
    sort_by: ListEdgeDeploymentPlansSortBy | None
    """The column by which to sort the edge deployment plans. Can be one of `NAME`,
    `DEVICEFLEETNAME`, `CREATIONTIME`, `LASTMODIFIEDTIME`.
    """
    sort_order: SortOrder | None
    """The direction of the sorting (ascending or descending)."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        device_fleet_name_contains: str | None = ...,
        sort_by: ListEdgeDeploymentPlansSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Lists all edge deployment plans.

        Args:
            next_token: The response from the last list when returning a list large enough to need tokening. At most 8192 characters.
            max_results: The maximum number of results to select (50 by default). At most 100.
            creation_time_after: Selects edge deployment plans created after this time.
            creation_time_before: Selects edge deployment plans created before this time.
            last_modified_time_after: Selects edge deployment plans that were last updated after this time.
            last_modified_time_before: Selects edge deployment plans that were last updated before this time.
            name_contains: Selects edge deployment plans with names containing this name. At most 63 characters.
            device_fleet_name_contains: Selects edge deployment plans with a device fleet name containing this name. At most 63 characters.
            sort_by: The column by which to sort the edge deployment plans.
            sort_order: The direction of the sorting (ascending or descending).
        """

@frozen(kw_only=True, init=False, order=False)
class ListEdgePackagingJobsRequest(Request[ListEdgePackagingJobsResponse]):
    """Returns a list of edge packaging jobs."""

    next_token: str | None
    """The response from the last list when returning a list large enough to need
    tokening. At most 8192 characters.
    """
    max_results: int | None
    """Maximum number of results to select. At most 100."""
    creation_time_after: datetime | None
    """Select jobs where the job was created after specified time."""
    creation_time_before: datetime | None
    """Select jobs where the job was created before specified time."""
    last_modified_time_after: datetime | None
    """Select jobs where the job was updated after specified time."""
    last_modified_time_before: datetime | None
    """Select jobs where the job was updated before specified time."""
    name_contains: str | None
    """Filter for jobs containing this name in their packaging job name. At most 63
    characters.
    """
    model_name_contains: str | None
    """Filter for jobs where the model name contains this string. At most 63
    characters.
    """
    status_equals: EdgePackagingJobStatus | None
    """The job status to filter for."""
    sort_by: ListEdgePackagingJobsSortBy | None
    """Use to specify what column to sort by."""
    sort_order: SortOrder | None
    """What direction to sort by."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        model_name_contains: str | None = ...,
        status_equals: EdgePackagingJobStatusLike | None = ...,
        sort_by: ListEdgePackagingJobsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Returns a list of edge packaging jobs.

        Args:
            next_token: The response from the last list when returning a list large enough to need tokening. At most 8192 characters.
            max_results: Maximum number of results to select. At most 100.
            creation_time_after: Select jobs where the job was created after specified time.
            creation_time_before: Select jobs where the job was created before specified time.
            last_modified_time_after: Select jobs where the job was updated after specified time.
            last_modified_time_before: Select jobs where the job was updated before specified time.
            name_contains: Filter for jobs containing this name in their packaging job name. At most 63 characters.
            model_name_contains: Filter for jobs where the model name contains this string. At most 63 characters.
            status_equals: The job status to filter for.
            sort_by: Use to specify what column to sort by.
            sort_order: What direction to sort by.
        """

@frozen(kw_only=True, init=False, order=False)
class ListEndpointConfigsRequest(Request[ListEndpointConfigsResponse]):
    """Lists endpoint configurations."""

    sort_by: EndpointConfigSortKey | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: OrderKey | None
    """The sort order for results. The default is `Descending`."""
    next_token: str | None
    """If the result of the previous `ListEndpointConfig` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of endpoint
    configurations, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of training jobs to return in the response. 1 to 100."""
    name_contains: str | None
    """A string in the endpoint configuration name. This filter returns only endpoint
    configurations whose name contains the specified string. At most 63
    characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only endpoint configurations created before the
    specified time (timestamp).
    """
    creation_time_after: datetime | None
    """A filter that returns only endpoint configurations with a creation time
    greater than or equal to the specified time (timestamp).
    """

    def __init__(
        self,
        *,
        sort_by: EndpointConfigSortKeyLike | None = ...,
        sort_order: OrderKeyLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
    ) -> None:
        """Lists endpoint configurations.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            next_token: If the result of the previous `ListEndpointConfig` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of training jobs to return in the response. 1 to 100.
            name_contains: A string in the endpoint configuration name. At most 63 characters.
            creation_time_before: A filter that returns only endpoint configurations created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoint configurations with a creation time greater than or equal to the specified time (timestamp).
        """

@frozen(kw_only=True, init=False, order=False)
class ListEndpointsRequest(Request[ListEndpointsResponse]):
    """Lists endpoints."""

    sort_by: EndpointSortKey | None
    """Sorts the list of results. The default is `CreationTime`."""
    sort_order: OrderKey | None
    """The sort order for results. The default is `Descending`."""
    next_token: str | None
    """If the result of a `ListEndpoints` request was truncated, the response
    includes a `NextToken`. To retrieve the next set of endpoints, use the token
    in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of endpoints to return in the response. This value defaults
    to 10. 1 to 100.
    """
    name_contains: str | None
    """A string in endpoint names. This filter returns only endpoints whose name
    contains the specified string. At most 63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only endpoints that were created before the specified
    time (timestamp).
    """
    creation_time_after: datetime | None
    """A filter that returns only endpoints with a creation time greater than or
    equal to the specified time (timestamp).
    """
    last_modified_time_before: datetime | None
    """A filter that returns only endpoints that were modified before the specified
    timestamp.
    """
    last_modified_time_after: datetime | None
    """A filter that returns only endpoints that were modified after the specified
    timestamp.
    """
    status_equals: EndpointStatus | None
    """A filter that returns only endpoints with the specified status."""

    def __init__(
        self,
        *,
        sort_by: EndpointSortKeyLike | None = ...,
        sort_order: OrderKeyLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        status_equals: EndpointStatusLike | None = ...,
    ) -> None:
        """Lists endpoints.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            next_token: If the result of a `ListEndpoints` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of endpoints to return in the response. 1 to 100.
            name_contains: A string in endpoint names. At most 63 characters.
            creation_time_before: A filter that returns only endpoints that were created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoints with a creation time greater than or equal to the specified time (timestamp).
            last_modified_time_before: A filter that returns only endpoints that were modified before the specified timestamp.
            last_modified_time_after: A filter that returns only endpoints that were modified after the specified timestamp.
            status_equals: A filter that returns only endpoints with the specified status.
        """

@frozen(kw_only=True, init=False, order=False)
class ListExperimentsRequest(Request[ListExperimentsResponse]):
    """Lists all the experiments in your account. The list can be filtered to show
    only experiments that were created in a specific time range. The list can be
    sorted by experiment name or creation time.
    """

    created_after: datetime | None
    """A filter that returns only experiments created after the specified time."""
    created_before: datetime | None
    """A filter that returns only experiments created before the specified time."""
    sort_by: SortExperimentsBy | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""
    next_token: str | None
    """If the previous call to `ListExperiments` didn't return the full set of
    experiments, the call returns a token for getting the next set of experiments.
    At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of experiments to return in the response. The default value
    is 10. 1 to 100.
    """

    def __init__(
        self,
        *,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortExperimentsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists all the experiments in your account.

        Args:
            created_after: A filter that returns only experiments created after the specified time.
            created_before: A filter that returns only experiments created before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            next_token: If the previous call to `ListExperiments` didn't return the full set of experiments, the call returns a token for getting the next set of experiments. At most 8192 characters.
            max_results: The maximum number of experiments to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListFeatureGroupsRequest(Request[ListFeatureGroupsResponse]):
    """List `FeatureGroup`s based on given filter and order."""

    name_contains: str | None
    """A string that partially matches one or more `FeatureGroup`s names. Filters
    `FeatureGroup`s by name. 1 to 64 characters.
    """
    feature_group_status_equals: FeatureGroupStatus | None
    """A `FeatureGroup` status. Filters by `FeatureGroup` status."""
    offline_store_status_equals: OfflineStoreStatusValue | None
    """An `OfflineStore` status. Filters by `OfflineStore` status."""
    creation_time_after: datetime | None
    """Use this parameter to search for `FeatureGroups`s created after a specific
    date and time.
    """
    creation_time_before: datetime | None
    """Use this parameter to search for `FeatureGroups`s created before a specific
    date and time.
    """
    sort_order: FeatureGroupSortOrder | None
    """The order in which feature groups are listed."""
    sort_by: FeatureGroupSortBy | None
    """The value on which the feature group list is sorted."""
    max_results: int | None
    """The maximum number of results returned by `ListFeatureGroups`. 1 to 100."""
    next_token: str | None
    """A token to resume pagination of `ListFeatureGroups` results. At most 8192
    characters.
    """

    def __init__(
        self,
        *,
        name_contains: str | None = ...,
        feature_group_status_equals: FeatureGroupStatusLike | None = ...,
        offline_store_status_equals: OfflineStoreStatusValueLike | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_order: FeatureGroupSortOrderLike | None = ...,
        sort_by: FeatureGroupSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """List `FeatureGroup`s based on given filter and order.

        Args:
            name_contains: A string that partially matches one or more `FeatureGroup`s names. 1 to 64 characters.
            feature_group_status_equals: A `FeatureGroup` status.
            offline_store_status_equals: An `OfflineStore` status.
            creation_time_after: Use this parameter to search for `FeatureGroups`s created after a specific date and time.
            creation_time_before: Use this parameter to search for `FeatureGroups`s created before a specific date and time.
            sort_order: The order in which feature groups are listed.
            sort_by: The value on which the feature group list is sorted.
            max_results: The maximum number of results returned by `ListFeatureGroups`. 1 to 100.
            next_token: A token to resume pagination of `ListFeatureGroups` results. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListFlowDefinitionsRequest(Request[ListFlowDefinitionsResponse]):
    """Returns information about the flow definitions in your account."""

    creation_time_after: datetime | None
    """A filter that returns only flow definitions with a creation time greater than
    or equal to the specified timestamp.
    """
    creation_time_before: datetime | None
    """A filter that returns only flow definitions that were created before the
    specified timestamp.
    """
    sort_order: SortOrder | None
    """An optional value that specifies whether you want the results sorted in
    `Ascending` or `Descending` order.
    """
    next_token: str | None
    """A token to resume pagination. At most 8192 characters."""
    max_results: int | None
    """The total number of items to return. If the total number of available items is
    more than the value specified in `MaxResults`, then a `NextToken` will be
    provided in the output that you can use to resume pagination. 1 to 100.
    """

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Returns information about the flow definitions in your account.

        Args:
            creation_time_after: A filter that returns only flow definitions with a creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only flow definitions that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            next_token: A token to resume pagination. At most 8192 characters.
            max_results: The total number of items to return. 1 to 100.
        """

@frozen(kw_only=True, order=False)
class ListGlobalInferenceGatewaysRequest(Request[ListGlobalInferenceGatewaysResponse]):
    """Lists summaries of the global inference gateways in your account. You can
    filter the results by status.
    """

    filters: Sequence[GlobalInferenceGatewayFilter] | None = ...
    """The filters to apply to the results. You can filter by `Status`. Multiple
    filters are combined with a logical AND. At most 10 items.
    """
    next_token: str | None = ...
    """If the result of the previous `ListGlobalInferenceGateways` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    global inference gateways, use the token in the next request. 1 to 8192
    characters.
    """
    max_results: int | None = ...
    """The maximum number of global inference gateways to return in the response. 1
    to 100.
    """

@frozen(kw_only=True, init=False, order=False)
class ListHubContentVersionsRequest(Request[ListHubContentVersionsResponse]):
    """List hub content versions."""

    hub_name: str
    """The name of the hub to list the content versions of."""
    hub_content_type: HubContentType
    """The type of hub content to list versions of."""
    hub_content_name: str
    """The name of the hub content. At most 63 characters."""
    min_version: str | None
    """The lower bound of the hub content versions to list. 5 to 14 characters."""
    max_schema_version: str | None
    """The upper bound of the hub content schema version. 5 to 14 characters."""
    creation_time_before: datetime | None
    """Only list hub content versions that were created before the time specified."""
    creation_time_after: datetime | None
    """Only list hub content versions that were created after the time specified."""
    sort_by: HubContentSortBy | None
    """Sort hub content versions by either name or creation time."""
    sort_order: SortOrder | None
    """Sort hub content versions by ascending or descending order."""
    max_results: int | None
    """The maximum number of hub content versions to list. 1 to 100."""
    next_token: str | None
    """If the response to a previous `ListHubContentVersions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of hub content
    versions, use the token in the next request. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        min_version: str | None = ...,
        max_schema_version: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        sort_by: HubContentSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """List hub content versions.

        Args:
            hub_name: The name of the hub to list the content versions of.
            hub_content_type: The type of hub content to list versions of.
            hub_content_name: The name of the hub content. At most 63 characters.
            min_version: The lower bound of the hub content versions to list. 5 to 14 characters.
            max_schema_version: The upper bound of the hub content schema version. 5 to 14 characters.
            creation_time_before: Only list hub content versions that were created before the time specified.
            creation_time_after: Only list hub content versions that were created after the time specified.
            sort_by: Sort hub content versions by either name or creation time.
            sort_order: Sort hub content versions by ascending or descending order.
            max_results: The maximum number of hub content versions to list. 1 to 100.
            next_token: If the response to a previous `ListHubContentVersions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListHubContentsRequest(Request[ListHubContentsResponse]):
    """List the contents of a hub."""

    hub_name: str
    """The name of the hub to list the contents of."""
    hub_content_type: HubContentType
    """The type of hub content to list."""
    name_contains: str | None
    """Only list hub content if the name contains the specified string. At most 63
    characters.
    """
    max_schema_version: str | None
    """The upper bound of the hub content schema verion. 5 to 14 characters."""
    creation_time_before: datetime | None
    """Only list hub content that was created before the time specified."""
    creation_time_after: datetime | None
    """Only list hub content that was created after the time specified."""
    sort_by: HubContentSortBy | None
    """Sort hub content versions by either name or creation time."""
    sort_order: SortOrder | None
    """Sort hubs by ascending or descending order."""
    max_results: int | None
    """The maximum amount of hub content to list. 1 to 100."""
    next_token: str | None
    """If the response to a previous `ListHubContents` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of hub content, use
    the token in the next request. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        name_contains: str | None = ...,
        max_schema_version: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        sort_by: HubContentSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """List the contents of a hub.

        Args:
            hub_name: The name of the hub to list the contents of.
            hub_content_type: The type of hub content to list.
            name_contains: Only list hub content if the name contains the specified string. At most 63 characters.
            max_schema_version: The upper bound of the hub content schema verion. 5 to 14 characters.
            creation_time_before: Only list hub content that was created before the time specified.
            creation_time_after: Only list hub content that was created after the time specified.
            sort_by: Sort hub content versions by either name or creation time.
            sort_order: Sort hubs by ascending or descending order.
            max_results: The maximum amount of hub content to list. 1 to 100.
            next_token: If the response to a previous `ListHubContents` request was truncated, the response includes a `NextToken`. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListHubsRequest(Request[ListHubsResponse]):
    """List all existing hubs."""

    name_contains: str | None
    """Only list hubs with names that contain the specified string. At most 63
    characters.
    """
    creation_time_before: datetime | None
    """Only list hubs that were created before the time specified."""
    creation_time_after: datetime | None
    """Only list hubs that were created after the time specified."""
    last_modified_time_before: datetime | None
    """Only list hubs that were last modified before the time specified."""
    last_modified_time_after: datetime | None
    """Only list hubs that were last modified after the time specified."""
    sort_by: HubSortBy | None
    """Sort hubs by either name or creation time."""
    sort_order: SortOrder | None
    """Sort hubs by ascending or descending order."""
    max_results: int | None
    """The maximum number of hubs to list. 1 to 100."""
    next_token: str | None
    """If the response to a previous `ListHubs` request was truncated, the response
    includes a `NextToken`. To retrieve the next set of hubs, use the token in the
    next request. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        sort_by: HubSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """List all existing hubs.

        Args:
            name_contains: Only list hubs with names that contain the specified string. At most 63 characters.
            creation_time_before: Only list hubs that were created before the time specified.
            creation_time_after: Only list hubs that were created after the time specified.
            last_modified_time_before: Only list hubs that were last modified before the time specified.
            last_modified_time_after: Only list hubs that were last modified after the time specified.
            sort_by: Sort hubs by either name or creation time.
            sort_order: Sort hubs by ascending or descending order.
            max_results: The maximum number of hubs to list. 1 to 100.
            next_token: If the response to a previous `ListHubs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListHumanTaskUisRequest(Request[ListHumanTaskUisResponse]):
    """Returns information about the human task user interfaces in your account."""

    creation_time_after: datetime | None
    """A filter that returns only human task user interfaces with a creation time
    greater than or equal to the specified timestamp.
    """
    creation_time_before: datetime | None
    """A filter that returns only human task user interfaces that were created before
    the specified timestamp.
    """
    sort_order: SortOrder | None
    """An optional value that specifies whether you want the results sorted in
    `Ascending` or `Descending` order.
    """
    next_token: str | None
    """A token to resume pagination. At most 8192 characters."""
    max_results: int | None
    """The total number of items to return. If the total number of available items is
    more than the value specified in `MaxResults`, then a `NextToken` will be
    provided in the output that you can use to resume pagination. 1 to 100.
    """

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Returns information about the human task user interfaces in your account.

        Args:
            creation_time_after: A filter that returns only human task user interfaces with a creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only human task user interfaces that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            next_token: A token to resume pagination. At most 8192 characters.
            max_results: The total number of items to return. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListHyperParameterTuningJobsRequest(
    Request[ListHyperParameterTuningJobsResponse]
):
    """Gets a list of
    [HyperParameterTuningJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobSummary.html)
    objects that describe the hyperparameter tuning jobs launched in your account.
    """

    next_token: str | None
    """If the result of the previous `ListHyperParameterTuningJobs` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    tuning jobs, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of tuning jobs to return. The default value is 10. 1 to
    100.
    """
    sort_by: HyperParameterTuningJobSortByOptions | None
    """The field to sort results by. The default is `Name`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""
    name_contains: str | None
    """A string in the tuning job name. This filter returns only tuning jobs whose
    name contains the specified string. At most 63 characters.
    """
    creation_time_after: datetime | None
    """A filter that returns only tuning jobs that were created after the specified
    time.
    """
    creation_time_before: datetime | None
    """A filter that returns only tuning jobs that were created before the specified
    time.
    """
    last_modified_time_after: datetime | None
    """A filter that returns only tuning jobs that were modified after the specified
    time.
    """
    last_modified_time_before: datetime | None
    """A filter that returns only tuning jobs that were modified before the specified
    time.
    """
    status_equals: HyperParameterTuningJobStatus | None
    """A filter that returns only tuning jobs with the specified status."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        sort_by: HyperParameterTuningJobSortByOptionsLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        name_contains: str | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        status_equals: HyperParameterTuningJobStatusLike | None = ...,
    ) -> None:
        """Gets a list of
        [HyperParameterTuningJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobSummary.html)
        objects that describe the hyperparameter tuning jobs launched in your
        account.

        Args:
            next_token: If the result of the previous `ListHyperParameterTuningJobs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of tuning jobs to return. 1 to 100.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the tuning job name. At most 63 characters.
            creation_time_after: A filter that returns only tuning jobs that were created after the specified time.
            creation_time_before: A filter that returns only tuning jobs that were created before the specified time.
            last_modified_time_after: A filter that returns only tuning jobs that were modified after the specified time.
            last_modified_time_before: A filter that returns only tuning jobs that were modified before the specified time.
            status_equals: A filter that returns only tuning jobs with the specified status.
        """

@frozen(kw_only=True, init=False, order=False)
class ListImageVersionsRequest(Request[ListImageVersionsResponse]):
    """Lists the versions of a specified image and their properties. The list can be
    filtered by creation time or modified time.
    """

    creation_time_after: datetime | None
    """A filter that returns only versions created on or after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only versions created on or before the specified time."""
    image_name: str
    """The name of the image to list the versions of. 1 to 63 characters."""
    last_modified_time_after: datetime | None
    """A filter that returns only versions modified on or after the specified time."""
    last_modified_time_before: datetime | None
    """A filter that returns only versions modified on or before the specified time."""
    max_results: int | None
    """The maximum number of versions to return in the response. The default value is
    10. 1 to 100.
    """
    next_token: str | None
    """If the previous call to `ListImageVersions` didn't return the full set of
    versions, the call returns a token for getting the next set of versions. At
    most 8192 characters.
    """
    sort_by: ImageVersionSortBy | None
    """The property used to sort results. The default value is `CREATION_TIME`."""
    sort_order: ImageVersionSortOrder | None
    """The sort order. The default value is `DESCENDING`."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        image_name: str,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: ImageVersionSortByLike | None = ...,
        sort_order: ImageVersionSortOrderLike | None = ...,
    ) -> None:
        """Lists the versions of a specified image and their properties.

        Args:
            creation_time_after: A filter that returns only versions created on or after the specified time.
            creation_time_before: A filter that returns only versions created on or before the specified time.
            image_name: The name of the image to list the versions of. 1 to 63 characters.
            last_modified_time_after: A filter that returns only versions modified on or after the specified time.
            last_modified_time_before: A filter that returns only versions modified on or before the specified time.
            max_results: The maximum number of versions to return in the response. 1 to 100.
            next_token: If the previous call to `ListImageVersions` didn't return the full set of versions, the call returns a token for getting the next set of versions. At most 8192 characters.
            sort_by: The property used to sort results.
            sort_order: The sort order.
        """

@frozen(kw_only=True, init=False, order=False)
class ListImagesRequest(Request[ListImagesResponse]):
    """Lists the images in your account and their properties. The list can be
    filtered by creation time or modified time, and whether the image name
    contains a specified string.
    """

    creation_time_after: datetime | None
    """A filter that returns only images created on or after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only images created on or before the specified time."""
    last_modified_time_after: datetime | None
    """A filter that returns only images modified on or after the specified time."""
    last_modified_time_before: datetime | None
    """A filter that returns only images modified on or before the specified time."""
    max_results: int | None
    """The maximum number of images to return in the response. The default value is
    10. 1 to 100.
    """
    name_contains: str | None
    """A filter that returns only images whose name contains the specified string. At
    most 63 characters.
    """
    next_token: str | None
    """If the previous call to `ListImages` didn't return the full set of images, the
    call returns a token for getting the next set of images. At most 8192
    characters.
    """
    sort_by: ImageSortBy | None
    """The property used to sort results. The default value is `CREATION_TIME`."""
    sort_order: ImageSortOrder | None
    """The sort order. The default value is `DESCENDING`."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        sort_by: ImageSortByLike | None = ...,
        sort_order: ImageSortOrderLike | None = ...,
    ) -> None:
        """Lists the images in your account and their properties.

        Args:
            creation_time_after: A filter that returns only images created on or after the specified time.
            creation_time_before: A filter that returns only images created on or before the specified time.
            last_modified_time_after: A filter that returns only images modified on or after the specified time.
            last_modified_time_before: A filter that returns only images modified on or before the specified time.
            max_results: The maximum number of images to return in the response. 1 to 100.
            name_contains: A filter that returns only images whose name contains the specified string. At most 63 characters.
            next_token: If the previous call to `ListImages` didn't return the full set of images, the call returns a token for getting the next set of images. At most 8192 characters.
            sort_by: The property used to sort results.
            sort_order: The sort order.
        """

@frozen(kw_only=True, init=False, order=False)
class ListInferenceComponentsRequest(Request[ListInferenceComponentsResponse]):
    """Lists the inference components in your account and their properties."""

    sort_by: InferenceComponentSortKey | None
    """The field by which to sort the inference components in the response. The
    default is `CreationTime`.
    """
    sort_order: OrderKey | None
    """The sort order for results. The default is `Descending`."""
    next_token: str | None
    """A token that you use to get the next set of results following a truncated
    response. If the response to the previous request was truncated, that response
    provides the value for this token. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of inference components to return in the response. This
    value defaults to 10. 1 to 100.
    """
    name_contains: str | None
    """Filters the results to only those inference components with a name that
    contains the specified string. At most 63 characters.
    """
    creation_time_before: datetime | None
    """Filters the results to only those inference components that were created
    before the specified time.
    """
    creation_time_after: datetime | None
    """Filters the results to only those inference components that were created after
    the specified time.
    """
    last_modified_time_before: datetime | None
    """Filters the results to only those inference components that were updated
    before the specified time.
    """
    last_modified_time_after: datetime | None
    """Filters the results to only those inference components that were updated after
    the specified time.
    """
    status_equals: InferenceComponentStatus | None
    """Filters the results to only those inference components with the specified
    status.
    """
    endpoint_name_equals: str | None
    """An endpoint name to filter the listed inference components. The response
    includes only those inference components that are hosted at the specified
    endpoint. At most 63 characters.
    """
    variant_name_equals: str | None
    """A production variant name to filter the listed inference components. The
    response includes only those inference components that are hosted at the
    specified variant. At most 63 characters.
    """

    def __init__(
        self,
        *,
        sort_by: InferenceComponentSortKeyLike | None = ...,
        sort_order: OrderKeyLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        status_equals: InferenceComponentStatusLike | None = ...,
        endpoint_name_equals: str | None = ...,
        variant_name_equals: str | None = ...,
    ) -> None:
        """Lists the inference components in your account and their properties.

        Args:
            sort_by: The field by which to sort the inference components in the response.
            sort_order: The sort order for results.
            next_token: A token that you use to get the next set of results following a truncated response. At most 8192 characters.
            max_results: The maximum number of inference components to return in the response. 1 to 100.
            name_contains: Filters the results to only those inference components with a name that contains the specified string. At most 63 characters.
            creation_time_before: Filters the results to only those inference components that were created before the specified time.
            creation_time_after: Filters the results to only those inference components that were created after the specified time.
            last_modified_time_before: Filters the results to only those inference components that were updated before the specified time.
            last_modified_time_after: Filters the results to only those inference components that were updated after the specified time.
            status_equals: Filters the results to only those inference components with the specified status.
            endpoint_name_equals: An endpoint name to filter the listed inference components. At most 63 characters.
            variant_name_equals: A production variant name to filter the listed inference components. At most 63 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListInferenceExperimentsRequest(Request[ListInferenceExperimentsResponse]):
    """Returns the list of all inference experiments."""

    name_contains: str | None
    """Selects inference experiments whose names contain this name. At most 63
    characters.
    """
    type: InferenceExperimentType | None
    """Selects inference experiments of this type. For the possible types of
    inference experiments, see
    [CreateInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html).
    """
    status_equals: InferenceExperimentStatus | None
    """Selects inference experiments which are in this status. For the possible
    statuses, see
    [DescribeInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceExperiment.html).
    """
    creation_time_after: datetime | None
    """Selects inference experiments which were created after this timestamp."""
    creation_time_before: datetime | None
    """Selects inference experiments which were created before this timestamp."""
    last_modified_time_after: datetime | None
    """Selects inference experiments which were last modified after this timestamp."""
    last_modified_time_before: datetime | None
    """Selects inference experiments which were last modified before this timestamp."""
    sort_by: SortInferenceExperimentsBy | None
    """The column by which to sort the listed inference experiments."""
    sort_order: SortOrder | None
    """The direction of sorting (ascending or descending)."""
    next_token: str | None
    """The response from the last list when returning a list large enough to need
    tokening. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of results to select. 1 to 100."""

    def __init__(
        self,
        *,
        name_contains: str | None = ...,
        type: InferenceExperimentTypeLike | None = ...,
        status_equals: InferenceExperimentStatusLike | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        sort_by: SortInferenceExperimentsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Returns the list of all inference experiments.

        Args:
            name_contains: Selects inference experiments whose names contain this name. At most 63 characters.
            type: Selects inference experiments of this type.
            status_equals: Selects inference experiments which are in this status.
            creation_time_after: Selects inference experiments which were created after this timestamp.
            creation_time_before: Selects inference experiments which were created before this timestamp.
            last_modified_time_after: Selects inference experiments which were last modified after this timestamp.
            last_modified_time_before: Selects inference experiments which were last modified before this timestamp.
            sort_by: The column by which to sort the listed inference experiments.
            sort_order: The direction of sorting (ascending or descending).
            next_token: The response from the last list when returning a list large enough to need tokening. At most 8192 characters.
            max_results: The maximum number of results to select. 1 to 100.
        """

@frozen(kw_only=True, order=False)
class ListInferenceGatewaysRequest(Request[ListInferenceGatewaysResponse]):
    """Lists the in-cluster inference gateways in a global inference gateway, in the
    order that they were added. Each summary includes the status of the in-cluster
    inference gateway and, if the status is `FAILED`, the reason for the failure.
    `DescribeGlobalInferenceGateway` doesn't return the in-cluster inference
    gateways; use this operation to list them.
    """

    identifier: str
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1
    to 2048 characters.
    """
    filters: Sequence[GlobalInferenceGatewayMemberFilter] | None = ...
    """The filters to apply to the results. You can filter by `Status` and
    `ClusterArn`. Multiple filters are combined with a logical AND. At most 10
    items.
    """
    next_token: str | None = ...
    """If the result of the previous `ListInferenceGateways` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of in-cluster
    inference gateways, use the token in the next request. 1 to 8192 characters.
    """
    max_results: int | None = ...
    """The maximum number of in-cluster inference gateways to return in the response.
    1 to 100.
    """

@frozen(kw_only=True, init=False, order=False)
class ListInferenceRecommendationsJobStepsRequest(
    Request[ListInferenceRecommendationsJobStepsResponse]
):
    """Returns a list of the subtasks for an Inference Recommender job.

    The supported subtasks are benchmarks, which evaluate the performance of your
    model on different instance types.
    """

    job_name: str
    """The name for the Inference Recommender job. 1 to 64 characters."""
    status: RecommendationJobStatus | None
    """A filter to return benchmarks of a specified status. If this field is left
    empty, then all benchmarks are returned.
    """
    step_type: RecommendationStepType | None
    """A filter to return details about the specified type of subtask.

    `BENCHMARK`: Evaluate the performance of your model on different instance
    types.
    """
    max_results: int | None
    """The maximum number of results to return. 1 to 100."""
    next_token: str | None
    """A token that you can specify to return more results from the list. Specify
    this field if you have a token that was returned from a previous request. At
    most 8192 characters.
    """

    def __init__(
        self,
        *,
        job_name: str,
        status: RecommendationJobStatusLike | None = ...,
        step_type: RecommendationStepTypeLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Returns a list of the subtasks for an Inference Recommender job.

        Args:
            job_name: The name for the Inference Recommender job. 1 to 64 characters.
            status: A filter to return benchmarks of a specified status.
            step_type: A filter to return details about the specified type of subtask.
            max_results: The maximum number of results to return. 1 to 100.
            next_token: A token that you can specify to return more results from the list. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListInferenceRecommendationsJobsRequest(
    Request[ListInferenceRecommendationsJobsResponse]
):
    """Lists recommendation jobs that satisfy various filters."""

    creation_time_after: datetime | None
    """A filter that returns only jobs created after the specified time (timestamp)."""
    creation_time_before: datetime | None
    """A filter that returns only jobs created before the specified time (timestamp)."""
    last_modified_time_after: datetime | None
    """A filter that returns only jobs that were last modified after the specified
    time (timestamp).
    """
    last_modified_time_before: datetime | None
    """A filter that returns only jobs that were last modified before the specified
    time (timestamp).
    """
    name_contains: str | None
    """A string in the job name. This filter returns only recommendations whose name
    contains the specified string. At most 63 characters.
    """
    status_equals: RecommendationJobStatus | None
    """A filter that retrieves only inference recommendations jobs with a specific
    status.
    """
    sort_by: ListInferenceRecommendationsJobsSortBy | None
    """The parameter by which to sort the results."""
    sort_order: SortOrder | None
    """The sort order for the results."""
    next_token: str | None
    """If the response to a previous `ListInferenceRecommendationsJobsRequest`
    request was truncated, the response includes a `NextToken`. To retrieve the
    next set of recommendations, use the token in the next request. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of recommendations to return in the response. 1 to 100."""
    model_name_equals: str | None
    """A filter that returns only jobs that were created for this model. At most 63
    characters.
    """
    model_package_version_arn_equals: str | None
    """A filter that returns only jobs that were created for this versioned model
    package. 1 to 2048 characters.
    """

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        status_equals: RecommendationJobStatusLike | None = ...,
        sort_by: ListInferenceRecommendationsJobsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        model_name_equals: str | None = ...,
        model_package_version_arn_equals: str | None = ...,
    ) -> None:
        """Lists recommendation jobs that satisfy various filters.

        Args:
            creation_time_after: A filter that returns only jobs created after the specified time (timestamp).
            creation_time_before: A filter that returns only jobs created before the specified time (timestamp).
            last_modified_time_after: A filter that returns only jobs that were last modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only jobs that were last modified before the specified time (timestamp).
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that retrieves only inference recommendations jobs with a specific status.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            next_token: If the response to a previous `ListInferenceRecommendationsJobsRequest` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of recommendations to return in the response. 1 to 100.
            model_name_equals: A filter that returns only jobs that were created for this model. At most 63 characters.
            model_package_version_arn_equals: A filter that returns only jobs that were created for this versioned model package. 1 to 2048 characters.
        """

@frozen(kw_only=True, order=False)
class ListInferenceRoutersRequest(Request[ListInferenceRoutersResponse]):
    """Lists the inference routers in your account in the current Amazon Web Services
    Region. A router that you just created might not appear in the list right
    away.
    """

    max_results: int | None = ...
    """The maximum number of inference routers to return in the response. 1 to 100."""
    next_token: str | None = ...
    """If the previous response was truncated, you receive this token. To get the
    next set of inference routers, use it in your next request. At most 8192
    characters.
    """

@frozen(kw_only=True, init=False, order=False)
class ListJobSchemaVersionsRequest(Request[ListJobSchemaVersionsResponse]):
    """Lists available configuration schema versions for a specified job category.
    Use the schema versions with `DescribeJobSchemaVersion` to retrieve the full
    schema document.

    The following operations are related to `ListJobSchemaVersions`:

    - `DescribeJobSchemaVersion`
    - `CreateJob`
    """

    job_category: JobCategory
    """The category of job schemas to list."""
    next_token: str | None
    """If the previous response was truncated, this token retrieves the next set of
    results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of schema versions to return in the response. The default
    value is 5. 1 to 100.
    """

    def __init__(
        self,
        *,
        job_category: JobCategoryLike,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists available configuration schema versions for a specified job category.

        Args:
            job_category: The category of job schemas to list.
            next_token: If the previous response was truncated, this token retrieves the next set of results. At most 8192 characters.
            max_results: The maximum number of schema versions to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListJobsRequest(Request[ListJobsResponse]):
    """Lists jobs in a specified category. You can filter results by creation time,
    last modified time, name, and status. Results are sorted by the field you
    specify in `SortBy`. Use pagination to retrieve large result sets efficiently.

    The following operations are related to `ListJobs`:

    - `CreateJob`
    - `DescribeJob`
    """

    job_category: JobCategory
    """The category of jobs to list."""
    next_token: str | None
    """If the previous response was truncated, this token retrieves the next set of
    results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of jobs to return in the response. The default value is 50.
    1 to 100.
    """
    creation_time_after: datetime | None
    """A filter that returns only jobs created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only jobs created before the specified time."""
    last_modified_time_after: datetime | None
    """A filter that returns only jobs modified after the specified time."""
    last_modified_time_before: datetime | None
    """A filter that returns only jobs modified before the specified time."""
    name_contains: str | None
    """A string in the job name to filter results. Only jobs whose name contains the
    specified string are returned. At most 63 characters.
    """
    sort_by: SortBy | None
    """The field to sort results by."""
    sort_order: SortOrder | None
    """The sort order for results. Valid values are `Ascending` and `Descending`."""
    status_equals: JobStatus | None
    """A filter that returns only jobs with the specified status."""

    def __init__(
        self,
        *,
        job_category: JobCategoryLike,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        sort_by: SortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        status_equals: JobStatusLike | None = ...,
    ) -> None:
        """Lists jobs in a specified category.

        Args:
            job_category: The category of jobs to list.
            next_token: If the previous response was truncated, this token retrieves the next set of results. At most 8192 characters.
            max_results: The maximum number of jobs to return in the response. 1 to 100.
            creation_time_after: A filter that returns only jobs created after the specified time.
            creation_time_before: A filter that returns only jobs created before the specified time.
            last_modified_time_after: A filter that returns only jobs modified after the specified time.
            last_modified_time_before: A filter that returns only jobs modified before the specified time.
            name_contains: A string in the job name to filter results. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that returns only jobs with the specified status.
        """

@frozen(kw_only=True, init=False, order=False)
class ListLabelingJobsRequest(Request[ListLabelingJobsResponse]):
    """Gets a list of labeling jobs."""

    creation_time_after: datetime | None
    """A filter that returns only labeling jobs created after the specified time
    (timestamp).
    """
    creation_time_before: datetime | None
    """A filter that returns only labeling jobs created before the specified time
    (timestamp).
    """
    last_modified_time_after: datetime | None
    """A filter that returns only labeling jobs modified after the specified time
    (timestamp).
    """
    last_modified_time_before: datetime | None
    """A filter that returns only labeling jobs modified before the specified time
    (timestamp).
    """
    max_results: int | None
    """The maximum number of labeling jobs to return in each page of the response. 1
    to 100.
    """
    next_token: str | None
    """If the result of the previous `ListLabelingJobs` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of labeling jobs,
    use the token in the next request. At most 8192 characters.
    """
    name_contains: str | None
    """A string in the labeling job name. This filter returns only labeling jobs
    whose name contains the specified string. At most 63 characters.
    """
    sort_by: SortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""
    status_equals: LabelingJobStatus | None
    """A filter that retrieves only labeling jobs with a specific status."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
        name_contains: str | None = ...,
        sort_by: SortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        status_equals: LabelingJobStatusLike | None = ...,
    ) -> None:
        """Gets a list of labeling jobs.

        Args:
            creation_time_after: A filter that returns only labeling jobs created after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created before the specified time (timestamp).
            last_modified_time_after: A filter that returns only labeling jobs modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only labeling jobs modified before the specified time (timestamp).
            max_results: The maximum number of labeling jobs to return in each page of the response. 1 to 100.
            next_token: If the result of the previous `ListLabelingJobs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            name_contains: A string in the labeling job name. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that retrieves only labeling jobs with a specific status.
        """

@frozen(kw_only=True, init=False, order=False)
class ListLabelingJobsForWorkteamRequest(Request[ListLabelingJobsForWorkteamResponse]):
    """Gets a list of labeling jobs assigned to a specified work team."""

    workteam_arn: str
    """The Amazon Resource Name (ARN) of the work team for which you want to see
    labeling jobs for. At most 256 characters.
    """
    max_results: int | None
    """The maximum number of labeling jobs to return in each page of the response. 1
    to 100.
    """
    next_token: str | None
    """If the result of the previous `ListLabelingJobsForWorkteam` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    labeling jobs, use the token in the next request. At most 8192 characters.
    """
    creation_time_after: datetime | None
    """A filter that returns only labeling jobs created after the specified time
    (timestamp).
    """
    creation_time_before: datetime | None
    """A filter that returns only labeling jobs created before the specified time
    (timestamp).
    """
    job_reference_code_contains: str | None
    """A filter the limits jobs to only the ones whose job reference code contains
    the specified string. 1 to 255 characters.
    """
    sort_by: ListLabelingJobsForWorkteamSortByOptions | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""

    def __init__(
        self,
        *,
        workteam_arn: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        job_reference_code_contains: str | None = ...,
        sort_by: ListLabelingJobsForWorkteamSortByOptionsLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Gets a list of labeling jobs assigned to a specified work team.

        Args:
            workteam_arn: The Amazon Resource Name (ARN) of the work team for which you want to see labeling jobs for. At most 256 characters.
            max_results: The maximum number of labeling jobs to return in each page of the response. 1 to 100.
            next_token: If the result of the previous `ListLabelingJobsForWorkteam` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            creation_time_after: A filter that returns only labeling jobs created after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created before the specified time (timestamp).
            job_reference_code_contains: A filter the limits jobs to only the ones whose job reference code contains the specified string. 1 to 255 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListLineageGroupsRequest(Request[ListLineageGroupsResponse]):
    """A list of lineage groups shared with your Amazon Web Services account. For
    more information, see [Cross-Account Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/xaccount-lineage-tracking.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    created_after: datetime | None
    """A timestamp to filter against lineage groups created after a certain point in
    time.
    """
    created_before: datetime | None
    """A timestamp to filter against lineage groups created before a certain point in
    time.
    """
    sort_by: SortLineageGroupsBy | None
    """The parameter by which to sort the results. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for the results. The default is `Ascending`."""
    next_token: str | None
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of algorithms, use it in the subsequent request. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of endpoints to return in the response. This value defaults
    to 10. 1 to 100.
    """

    def __init__(
        self,
        *,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortLineageGroupsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """A list of lineage groups shared with your Amazon Web Services account.

        Args:
            created_after: A timestamp to filter against lineage groups created after a certain point in time.
            created_before: A timestamp to filter against lineage groups created before a certain point in time.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            next_token: If the response is truncated, SageMaker returns this token. At most 8192 characters.
            max_results: The maximum number of endpoints to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListMlflowAppsRequest(Request[ListMlflowAppsResponse]):
    """Lists all MLflow Apps"""

    created_after: datetime | None
    """Use the `CreatedAfter` filter to only list MLflow Apps created after a
    specific date and time. Listed MLflow Apps are shown with a date and time such
    as `"2024-03-16T01:46:56+00:00"`. The `CreatedAfter` parameter takes in a Unix
    timestamp.
    """
    created_before: datetime | None
    """Use the `CreatedBefore` filter to only list MLflow Apps created before a
    specific date and time. Listed MLflow Apps are shown with a date and time such
    as `"2024-03-16T01:46:56+00:00"`. The `CreatedAfter` parameter takes in a Unix
    timestamp.
    """
    status: MlflowAppStatus | None
    """Filter for Mlflow apps with a specific creation status."""
    mlflow_version: str | None
    """Filter for Mlflow Apps with the specified version. At most 16 characters."""
    default_for_domain_id: str | None
    """Filter for MLflow Apps with the specified default SageMaker Domain ID."""
    account_default_status: AccountDefaultStatus | None
    """Filter for MLflow Apps with the specified `AccountDefaultStatus`."""
    sort_by: SortMlflowAppBy | None
    """Filter for MLflow Apps sorting by name, creation time, or creation status."""
    sort_order: SortOrder | None
    """Change the order of the listed MLflow Apps. By default, MLflow Apps are listed
    in `Descending` order by creation time. To change the list order, specify
    `SortOrder` to be `Ascending`.
    """
    next_token: str | None
    """If the previous response was truncated, use this token in your next request to
    receive the next set of results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of MLflow Apps to list. 1 to 100."""

    def __init__(
        self,
        *,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        status: MlflowAppStatusLike | None = ...,
        mlflow_version: str | None = ...,
        default_for_domain_id: str | None = ...,
        account_default_status: AccountDefaultStatusLike | None = ...,
        sort_by: SortMlflowAppByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists all MLflow Apps

        Args:
            created_after: Use the `CreatedAfter` filter to only list MLflow Apps created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list MLflow Apps created before a specific date and time.
            status: Filter for Mlflow apps with a specific creation status.
            mlflow_version: Filter for Mlflow Apps with the specified version. At most 16 characters.
            default_for_domain_id: Filter for MLflow Apps with the specified default SageMaker Domain ID.
            account_default_status: Filter for MLflow Apps with the specified `AccountDefaultStatus`.
            sort_by: Filter for MLflow Apps sorting by name, creation time, or creation status.
            sort_order: Change the order of the listed MLflow Apps.
            next_token: If the previous response was truncated, use this token in your next request to receive the next set of results. At most 8192 characters.
            max_results: The maximum number of MLflow Apps to list. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListMlflowTrackingServersRequest(Request[ListMlflowTrackingServersResponse]):
    """Lists all MLflow Tracking Servers."""

    created_after: datetime | None
    """Use the `CreatedAfter` filter to only list tracking servers created after a
    specific date and time. Listed tracking servers are shown with a date and time
    such as `"2024-03-16T01:46:56+00:00"`. The `CreatedAfter` parameter takes in a
    Unix timestamp. To convert a date and time into a Unix timestamp, see
    [EpochConverter](https://www.epochconverter.com/).
    """
    created_before: datetime | None
    """Use the `CreatedBefore` filter to only list tracking servers created before a
    specific date and time. Listed tracking servers are shown with a date and time
    such as `"2024-03-16T01:46:56+00:00"`. The `CreatedBefore` parameter takes in
    a Unix timestamp. To convert a date and time into a Unix timestamp, see
    [EpochConverter](https://www.epochconverter.com/).
    """
    tracking_server_status: TrackingServerStatus | None
    """Filter for tracking servers with a specified creation status."""
    mlflow_version: str | None
    """Filter for tracking servers using the specified MLflow version. At most 16
    characters.
    """
    sort_by: SortTrackingServerBy | None
    """Filter for trackings servers sorting by name, creation time, or creation
    status.
    """
    sort_order: SortOrder | None
    """Change the order of the listed tracking servers. By default, tracking servers
    are listed in `Descending` order by creation time. To change the list order,
    you can specify `SortOrder` to be `Ascending`.
    """
    next_token: str | None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of tracking servers to list. 1 to 100."""

    def __init__(
        self,
        *,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        tracking_server_status: TrackingServerStatusLike | None = ...,
        mlflow_version: str | None = ...,
        sort_by: SortTrackingServerByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists all MLflow Tracking Servers.

        Args:
            created_after: Use the `CreatedAfter` filter to only list tracking servers created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list tracking servers created before a specific date and time.
            tracking_server_status: Filter for tracking servers with a specified creation status.
            mlflow_version: Filter for tracking servers using the specified MLflow version. At most 16 characters.
            sort_by: Filter for trackings servers sorting by name, creation time, or creation status.
            sort_order: Change the order of the listed tracking servers.
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: The maximum number of tracking servers to list. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelBiasJobDefinitionsRequest(Request[ListModelBiasJobDefinitionsResponse]):
    """Lists model bias jobs definitions that satisfy various filters."""

    endpoint_name: str | None
    """Name of the endpoint to monitor for model bias. At most 63 characters."""
    sort_by: MonitoringJobDefinitionSortKey | None
    """Whether to sort results by the `Name` or `CreationTime` field. The default is
    `CreationTime`.
    """
    sort_order: SortOrder | None
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`.
    """
    next_token: str | None
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of model bias jobs to return in the response. The default
    value is 10. 1 to 100.
    """
    name_contains: str | None
    """Filter for model bias jobs whose name contains a specified string. At most 63
    characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only model bias jobs created before a specified time."""
    creation_time_after: datetime | None
    """A filter that returns only model bias jobs created after a specified time."""

    def __init__(
        self,
        *,
        endpoint_name: str | None = ...,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
    ) -> None:
        """Lists model bias jobs definitions that satisfy various filters.

        Args:
            endpoint_name: Name of the endpoint to monitor for model bias. At most 63 characters.
            sort_by: Whether to sort results by the `Name` or `CreationTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            next_token: The token returned if the response is truncated. At most 8192 characters.
            max_results: The maximum number of model bias jobs to return in the response. 1 to 100.
            name_contains: Filter for model bias jobs whose name contains a specified string. At most 63 characters.
            creation_time_before: A filter that returns only model bias jobs created before a specified time.
            creation_time_after: A filter that returns only model bias jobs created after a specified time.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelCardExportJobsRequest(Request[ListModelCardExportJobsResponse]):
    """List the export jobs for the Amazon SageMaker Model Card."""

    model_card_name: str
    """List export jobs for the model card with the specified name. 1 to 63
    characters.
    """
    model_card_version: int | None
    """List export jobs for the model card with the specified version."""
    creation_time_after: datetime | None
    """Only list model card export jobs that were created after the time specified."""
    creation_time_before: datetime | None
    """Only list model card export jobs that were created before the time specified."""
    model_card_export_job_name_contains: str | None
    """Only list model card export jobs with names that contain the specified string.
    1 to 63 characters.
    """
    status_equals: ModelCardExportJobStatus | None
    """Only list model card export jobs with the specified status."""
    sort_by: ModelCardExportJobSortBy | None
    """Sort model card export jobs by either name or creation time. Sorts by creation
    time by default.
    """
    sort_order: ModelCardExportJobSortOrder | None
    """Sort model card export jobs by ascending or descending order."""
    next_token: str | None
    """If the response to a previous `ListModelCardExportJobs` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of model card
    export jobs, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of model card export jobs to list. 1 to 100."""

    def __init__(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        model_card_export_job_name_contains: str | None = ...,
        status_equals: ModelCardExportJobStatusLike | None = ...,
        sort_by: ModelCardExportJobSortByLike | None = ...,
        sort_order: ModelCardExportJobSortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """List the export jobs for the Amazon SageMaker Model Card.

        Args:
            model_card_name: List export jobs for the model card with the specified name. 1 to 63 characters.
            model_card_version: List export jobs for the model card with the specified version.
            creation_time_after: Only list model card export jobs that were created after the time specified.
            creation_time_before: Only list model card export jobs that were created before the time specified.
            model_card_export_job_name_contains: Only list model card export jobs with names that contain the specified string. 1 to 63 characters.
            status_equals: Only list model card export jobs with the specified status.
            sort_by: Sort model card export jobs by either name or creation time.
            sort_order: Sort model card export jobs by ascending or descending order.
            next_token: If the response to a previous `ListModelCardExportJobs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of model card export jobs to list. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelCardVersionsRequest(Request[ListModelCardVersionsResponse]):
    """List existing versions of an Amazon SageMaker Model Card."""

    creation_time_after: datetime | None
    """Only list model card versions that were created after the time specified."""
    creation_time_before: datetime | None
    """Only list model card versions that were created before the time specified."""
    max_results: int | None
    """The maximum number of model card versions to list. 1 to 100."""
    model_card_name: str
    """List model card versions for the model card with the specified name or Amazon
    Resource Name (ARN). 1 to 256 characters.
    """
    model_card_status: ModelCardStatus | None
    """Only list model card versions with the specified approval status."""
    next_token: str | None
    """If the response to a previous `ListModelCardVersions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of model card
    versions, use the token in the next request. At most 8192 characters.
    """
    sort_by: ModelCardVersionSortBy | None
    """Sort listed model card versions by version. Sorts by version by default."""
    sort_order: ModelCardSortOrder | None
    """Sort model card versions by ascending or descending order."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        max_results: int | None = ...,
        model_card_name: str,
        model_card_status: ModelCardStatusLike | None = ...,
        next_token: str | None = ...,
        sort_by: ModelCardVersionSortByLike | None = ...,
        sort_order: ModelCardSortOrderLike | None = ...,
    ) -> None:
        """List existing versions of an Amazon SageMaker Model Card.

        Args:
            creation_time_after: Only list model card versions that were created after the time specified.
            creation_time_before: Only list model card versions that were created before the time specified.
            max_results: The maximum number of model card versions to list. 1 to 100.
            model_card_name: List model card versions for the model card with the specified name or Amazon Resource Name (ARN). 1 to 256 characters.
            model_card_status: Only list model card versions with the specified approval status.
            next_token: If the response to a previous `ListModelCardVersions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: Sort listed model card versions by version.
            sort_order: Sort model card versions by ascending or descending order.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelCardsRequest(Request[ListModelCardsResponse]):
    """List existing model cards."""

    creation_time_after: datetime | None
    """Only list model cards that were created after the time specified."""
    creation_time_before: datetime | None
    """Only list model cards that were created before the time specified."""
    max_results: int | None
    """The maximum number of model cards to list. 1 to 100."""
    name_contains: str | None
    """Only list model cards with names that contain the specified string. 1 to 63
    characters.
    """
    model_card_status: ModelCardStatus | None
    """Only list model cards with the specified approval status."""
    next_token: str | None
    """If the response to a previous `ListModelCards` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of model cards, use
    the token in the next request. At most 8192 characters.
    """
    sort_by: ModelCardSortBy | None
    """Sort model cards by either name or creation time. Sorts by creation time by
    default.
    """
    sort_order: ModelCardSortOrder | None
    """Sort model cards by ascending or descending order."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        model_card_status: ModelCardStatusLike | None = ...,
        next_token: str | None = ...,
        sort_by: ModelCardSortByLike | None = ...,
        sort_order: ModelCardSortOrderLike | None = ...,
    ) -> None:
        """List existing model cards.

        Args:
            creation_time_after: Only list model cards that were created after the time specified.
            creation_time_before: Only list model cards that were created before the time specified.
            max_results: The maximum number of model cards to list. 1 to 100.
            name_contains: Only list model cards with names that contain the specified string. 1 to 63 characters.
            model_card_status: Only list model cards with the specified approval status.
            next_token: If the response to a previous `ListModelCards` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: Sort model cards by either name or creation time.
            sort_order: Sort model cards by ascending or descending order.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelExplainabilityJobDefinitionsRequest(
    Request[ListModelExplainabilityJobDefinitionsResponse]
):
    """Lists model explainability job definitions that satisfy various filters."""

    endpoint_name: str | None
    """Name of the endpoint to monitor for model explainability. At most 63
    characters.
    """
    sort_by: MonitoringJobDefinitionSortKey | None
    """Whether to sort results by the `Name` or `CreationTime` field. The default is
    `CreationTime`.
    """
    sort_order: SortOrder | None
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`.
    """
    next_token: str | None
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of jobs to return in the response. The default value is 10.
    1 to 100.
    """
    name_contains: str | None
    """Filter for model explainability jobs whose name contains a specified string.
    At most 63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only model explainability jobs created before a
    specified time.
    """
    creation_time_after: datetime | None
    """A filter that returns only model explainability jobs created after a specified
    time.
    """

    def __init__(
        self,
        *,
        endpoint_name: str | None = ...,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
    ) -> None:
        """Lists model explainability job definitions that satisfy various filters.

        Args:
            endpoint_name: Name of the endpoint to monitor for model explainability. At most 63 characters.
            sort_by: Whether to sort results by the `Name` or `CreationTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            next_token: The token returned if the response is truncated. At most 8192 characters.
            max_results: The maximum number of jobs to return in the response. 1 to 100.
            name_contains: Filter for model explainability jobs whose name contains a specified string. At most 63 characters.
            creation_time_before: A filter that returns only model explainability jobs created before a specified time.
            creation_time_after: A filter that returns only model explainability jobs created after a specified time.
        """

@frozen(kw_only=True, order=False)
class ListModelMetadataRequest(Request[ListModelMetadataResponse]):
    """Lists the domain, framework, task, and model name of standard machine learning
    models found in common model zoos.
    """

    search_expression: ModelMetadataSearchExpression | None = ...
    """One or more filters that searches for the specified resource or resources in a
    search. All resource objects that satisfy the expression's condition are
    included in the search results. Specify the Framework, FrameworkVersion,
    Domain or Task to filter supported. Filter names and values are
    case-sensitive.
    """
    next_token: str | None = ...
    """If the response to a previous `ListModelMetadataResponse` request was
    truncated, the response includes a NextToken. To retrieve the next set of
    model metadata, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None = ...
    """The maximum number of models to return in the response. 1 to 100."""

@frozen(kw_only=True, init=False, order=False)
class ListModelPackageGroupsRequest(Request[ListModelPackageGroupsResponse]):
    """Gets a list of the model groups in your Amazon Web Services account."""

    creation_time_after: datetime | None
    """A filter that returns only model groups created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only model groups created before the specified time."""
    max_results: int | None
    """The maximum number of results to return in the response. 1 to 100."""
    name_contains: str | None
    """A string in the model group name. This filter returns only model groups whose
    name contains the specified string. At most 63 characters.
    """
    next_token: str | None
    """If the result of the previous `ListModelPackageGroups` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of model groups,
    use the token in the next request. At most 8192 characters.
    """
    sort_by: ModelPackageGroupSortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""
    cross_account_filter_option: CrossAccountFilterOption | None
    """A filter that returns either model groups shared with you or model groups in
    your own account. When the value is `CrossAccount`, the results show the
    resources made discoverable to you from other accounts. When the value is
    `SameAccount` or `null`, the results show resources from your account. The
    default is `SameAccount`.
    """

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        sort_by: ModelPackageGroupSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        cross_account_filter_option: CrossAccountFilterOptionLike | None = ...,
    ) -> None:
        """Gets a list of the model groups in your Amazon Web Services account.

        Args:
            creation_time_after: A filter that returns only model groups created after the specified time.
            creation_time_before: A filter that returns only model groups created before the specified time.
            max_results: The maximum number of results to return in the response. 1 to 100.
            name_contains: A string in the model group name. At most 63 characters.
            next_token: If the result of the previous `ListModelPackageGroups` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            cross_account_filter_option: A filter that returns either model groups shared with you or model groups in your own account.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelPackagesRequest(Request[ListModelPackagesResponse]):
    """Lists the model packages that have been created."""

    creation_time_after: datetime | None
    """A filter that returns only model packages created after the specified time
    (timestamp).
    """
    creation_time_before: datetime | None
    """A filter that returns only model packages created before the specified time
    (timestamp).
    """
    max_results: int | None
    """The maximum number of model packages to return in the response. 1 to 100."""
    name_contains: str | None
    """A string in the model package name. This filter returns only model packages
    whose name contains the specified string. At most 63 characters.
    """
    model_approval_status: ModelApprovalStatus | None
    """A filter that returns only the model packages with the specified approval
    status.
    """
    model_package_group_name: str | None
    """A filter that returns only model versions that belong to the specified model
    group. 1 to 170 characters.
    """
    model_package_type: ModelPackageType | None
    """A filter that returns only the model packages of the specified type. This can
    be one of the following values.

    - `UNVERSIONED` - List only unversioined models. This is the default value if
      no `ModelPackageType` is specified.
    - `VERSIONED` - List only versioned models.
    - `BOTH` - List both versioned and unversioned models.
    """
    next_token: str | None
    """If the response to a previous `ListModelPackages` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of model packages,
    use the token in the next request. At most 8192 characters.
    """
    sort_by: ModelPackageSortBy | None
    """The parameter by which to sort the results. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for the results. The default is `Ascending`."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        model_approval_status: ModelApprovalStatusLike | None = ...,
        model_package_group_name: str | None = ...,
        model_package_type: ModelPackageTypeLike | None = ...,
        next_token: str | None = ...,
        sort_by: ModelPackageSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Lists the model packages that have been created.

        Args:
            creation_time_after: A filter that returns only model packages created after the specified time (timestamp).
            creation_time_before: A filter that returns only model packages created before the specified time (timestamp).
            max_results: The maximum number of model packages to return in the response. 1 to 100.
            name_contains: A string in the model package name. At most 63 characters.
            model_approval_status: A filter that returns only the model packages with the specified approval status.
            model_package_group_name: A filter that returns only model versions that belong to the specified model group. 1 to 170 characters.
            model_package_type: A filter that returns only the model packages of the specified type.
            next_token: If the response to a previous `ListModelPackages` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelQualityJobDefinitionsRequest(
    Request[ListModelQualityJobDefinitionsResponse]
):
    """Gets a list of model quality monitoring job definitions in your account."""

    endpoint_name: str | None
    """A filter that returns only model quality monitoring job definitions that are
    associated with the specified endpoint. At most 63 characters.
    """
    sort_by: MonitoringJobDefinitionSortKey | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`.
    """
    next_token: str | None
    """If the result of the previous `ListModelQualityJobDefinitions` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    model quality monitoring job definitions, use the token in the next request.
    At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of results to return in a call to
    `ListModelQualityJobDefinitions`. 1 to 100.
    """
    name_contains: str | None
    """A string in the transform job name. This filter returns only model quality
    monitoring job definitions whose name contains the specified string. At most
    63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only model quality monitoring job definitions created
    before the specified time.
    """
    creation_time_after: datetime | None
    """A filter that returns only model quality monitoring job definitions created
    after the specified time.
    """

    def __init__(
        self,
        *,
        endpoint_name: str | None = ...,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
    ) -> None:
        """Gets a list of model quality monitoring job definitions in your account.

        Args:
            endpoint_name: A filter that returns only model quality monitoring job definitions that are associated with the specified endpoint. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            next_token: If the result of the previous `ListModelQualityJobDefinitions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of results to return in a call to `ListModelQualityJobDefinitions`. 1 to 100.
            name_contains: A string in the transform job name. At most 63 characters.
            creation_time_before: A filter that returns only model quality monitoring job definitions created before the specified time.
            creation_time_after: A filter that returns only model quality monitoring job definitions created after the specified time.
        """

@frozen(kw_only=True, init=False, order=False)
class ListModelsRequest(Request[ListModelsResponse]):
    """Lists models created with the `CreateModel` API."""

    sort_by: ModelSortKey | None
    """Sorts the list of results. The default is `CreationTime`."""
    sort_order: OrderKey | None
    """The sort order for results. The default is `Descending`."""
    next_token: str | None
    """If the response to a previous `ListModels` request was truncated, the response
    includes a `NextToken`. To retrieve the next set of models, use the token in
    the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of models to return in the response. 1 to 100."""
    name_contains: str | None
    """A string in the model name. This filter returns only models whose name
    contains the specified string. At most 63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only models created before the specified time
    (timestamp).
    """
    creation_time_after: datetime | None
    """A filter that returns only models with a creation time greater than or equal
    to the specified time (timestamp).
    """

    def __init__(
        self,
        *,
        sort_by: ModelSortKeyLike | None = ...,
        sort_order: OrderKeyLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
    ) -> None:
        """Lists models created with the `CreateModel` API.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            next_token: If the response to a previous `ListModels` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of models to return in the response. 1 to 100.
            name_contains: A string in the model name. At most 63 characters.
            creation_time_before: A filter that returns only models created before the specified time (timestamp).
            creation_time_after: A filter that returns only models with a creation time greater than or equal to the specified time (timestamp).
        """

@frozen(kw_only=True, init=False, order=False)
class ListMonitoringAlertHistoryRequest(Request[ListMonitoringAlertHistoryResponse]):
    """Gets a list of past alerts in a model monitoring schedule."""

    monitoring_schedule_name: str | None
    """The name of a monitoring schedule. 1 to 63 characters."""
    monitoring_alert_name: str | None
    """The name of a monitoring alert. 1 to 63 characters."""
    sort_by: MonitoringAlertHistorySortKey | None
    """The field used to sort results. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order, whether `Ascending` or `Descending`, of the alert history. The
    default is `Descending`.
    """
    next_token: str | None
    """If the result of the previous `ListMonitoringAlertHistory` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    alerts in the history, use the token in the next request. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of results to display. The default is 100. 1 to 100."""
    creation_time_before: datetime | None
    """A filter that returns only alerts created on or before the specified time."""
    creation_time_after: datetime | None
    """A filter that returns only alerts created on or after the specified time."""
    status_equals: MonitoringAlertStatus | None
    """A filter that retrieves only alerts with a specific status."""

    def __init__(
        self,
        *,
        monitoring_schedule_name: str | None = ...,
        monitoring_alert_name: str | None = ...,
        sort_by: MonitoringAlertHistorySortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        status_equals: MonitoringAlertStatusLike | None = ...,
    ) -> None:
        """Gets a list of past alerts in a model monitoring schedule.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule. 1 to 63 characters.
            monitoring_alert_name: The name of a monitoring alert. 1 to 63 characters.
            sort_by: The field used to sort results.
            sort_order: The sort order, whether `Ascending` or `Descending`, of the alert history.
            next_token: If the result of the previous `ListMonitoringAlertHistory` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of results to display. 1 to 100.
            creation_time_before: A filter that returns only alerts created on or before the specified time.
            creation_time_after: A filter that returns only alerts created on or after the specified time.
            status_equals: A filter that retrieves only alerts with a specific status.
        """

@frozen(kw_only=True, order=False)
class ListMonitoringAlertsRequest(Request[ListMonitoringAlertsResponse]):
    """Gets the alerts for a single monitoring schedule."""

    monitoring_schedule_name: str
    """The name of a monitoring schedule. 1 to 63 characters."""
    next_token: str | None = ...
    """If the result of the previous `ListMonitoringAlerts` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of alerts in the
    history, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None = ...
    """The maximum number of results to display. The default is 100. 1 to 100."""

@frozen(kw_only=True, init=False, order=False)
class ListMonitoringExecutionsRequest(Request[ListMonitoringExecutionsResponse]):
    """Returns list of all monitoring job executions."""

    monitoring_schedule_name: str | None
    """Name of a specific schedule to fetch jobs for. 1 to 63 characters."""
    endpoint_name: str | None
    """Name of a specific endpoint to fetch jobs for. At most 63 characters."""
    sort_by: MonitoringExecutionSortKey | None
    """Whether to sort the results by the `Status`, `CreationTime`, or
    `ScheduledTime` field. The default is `CreationTime`.
    """
    sort_order: SortOrder | None
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`.
    """
    next_token: str | None
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of jobs to return in the response. The default value is 10.
    1 to 100.
    """
    scheduled_time_before: datetime | None
    """Filter for jobs scheduled before a specified time."""
    scheduled_time_after: datetime | None
    """Filter for jobs scheduled after a specified time."""
    creation_time_before: datetime | None
    """A filter that returns only jobs created before a specified time."""
    creation_time_after: datetime | None
    """A filter that returns only jobs created after a specified time."""
    last_modified_time_before: datetime | None
    """A filter that returns only jobs modified after a specified time."""
    last_modified_time_after: datetime | None
    """A filter that returns only jobs modified before a specified time."""
    status_equals: ExecutionStatus | None
    """A filter that retrieves only jobs with a specific status."""
    monitoring_job_definition_name: str | None
    """Gets a list of the monitoring job runs of the specified monitoring job
    definitions. 1 to 63 characters.
    """
    monitoring_type_equals: MonitoringType | None
    """A filter that returns only the monitoring job runs of the specified monitoring
    type.
    """

    def __init__(
        self,
        *,
        monitoring_schedule_name: str | None = ...,
        endpoint_name: str | None = ...,
        sort_by: MonitoringExecutionSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        scheduled_time_before: datetime | None = ...,
        scheduled_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        status_equals: ExecutionStatusLike | None = ...,
        monitoring_job_definition_name: str | None = ...,
        monitoring_type_equals: MonitoringTypeLike | None = ...,
    ) -> None:
        """Returns list of all monitoring job executions.

        Args:
            monitoring_schedule_name: Name of a specific schedule to fetch jobs for. 1 to 63 characters.
            endpoint_name: Name of a specific endpoint to fetch jobs for. At most 63 characters.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            next_token: The token returned if the response is truncated. At most 8192 characters.
            max_results: The maximum number of jobs to return in the response. 1 to 100.
            scheduled_time_before: Filter for jobs scheduled before a specified time.
            scheduled_time_after: Filter for jobs scheduled after a specified time.
            creation_time_before: A filter that returns only jobs created before a specified time.
            creation_time_after: A filter that returns only jobs created after a specified time.
            last_modified_time_before: A filter that returns only jobs modified after a specified time.
            last_modified_time_after: A filter that returns only jobs modified before a specified time.
            status_equals: A filter that retrieves only jobs with a specific status.
            monitoring_job_definition_name: Gets a list of the monitoring job runs of the specified monitoring job definitions. 1 to 63 characters.
            monitoring_type_equals: A filter that returns only the monitoring job runs of the specified monitoring type.
        """

@frozen(kw_only=True, init=False, order=False)
class ListMonitoringSchedulesRequest(Request[ListMonitoringSchedulesResponse]):
    """Returns list of all monitoring schedules."""

    endpoint_name: str | None
    """Name of a specific endpoint to fetch schedules for. At most 63 characters."""
    sort_by: MonitoringScheduleSortKey | None
    """Whether to sort the results by the `Status`, `CreationTime`, or
    `ScheduledTime` field. The default is `CreationTime`.
    """
    sort_order: SortOrder | None
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`.
    """
    next_token: str | None
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of jobs to return in the response. The default value is 10.
    1 to 100.
    """
    name_contains: str | None
    """Filter for monitoring schedules whose name contains a specified string. At
    most 63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only monitoring schedules created before a specified
    time.
    """
    creation_time_after: datetime | None
    """A filter that returns only monitoring schedules created after a specified
    time.
    """
    last_modified_time_before: datetime | None
    """A filter that returns only monitoring schedules modified before a specified
    time.
    """
    last_modified_time_after: datetime | None
    """A filter that returns only monitoring schedules modified after a specified
    time.
    """
    status_equals: ScheduleStatus | None
    """A filter that returns only monitoring schedules modified before a specified
    time.
    """
    monitoring_job_definition_name: str | None
    """Gets a list of the monitoring schedules for the specified monitoring job
    definition. 1 to 63 characters.
    """
    monitoring_type_equals: MonitoringType | None
    """A filter that returns only the monitoring schedules for the specified
    monitoring type.
    """

    def __init__(
        self,
        *,
        endpoint_name: str | None = ...,
        sort_by: MonitoringScheduleSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        status_equals: ScheduleStatusLike | None = ...,
        monitoring_job_definition_name: str | None = ...,
        monitoring_type_equals: MonitoringTypeLike | None = ...,
    ) -> None:
        """Returns list of all monitoring schedules.

        Args:
            endpoint_name: Name of a specific endpoint to fetch schedules for. At most 63 characters.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            next_token: The token returned if the response is truncated. At most 8192 characters.
            max_results: The maximum number of jobs to return in the response. 1 to 100.
            name_contains: Filter for monitoring schedules whose name contains a specified string. At most 63 characters.
            creation_time_before: A filter that returns only monitoring schedules created before a specified time.
            creation_time_after: A filter that returns only monitoring schedules created after a specified time.
            last_modified_time_before: A filter that returns only monitoring schedules modified before a specified time.
            last_modified_time_after: A filter that returns only monitoring schedules modified after a specified time.
            status_equals: A filter that returns only monitoring schedules modified before a specified time.
            monitoring_job_definition_name: Gets a list of the monitoring schedules for the specified monitoring job definition. 1 to 63 characters.
            monitoring_type_equals: A filter that returns only the monitoring schedules for the specified monitoring type.
        """

@frozen(kw_only=True, init=False, order=False)
class ListNotebookInstanceLifecycleConfigsRequest(
    Request[ListNotebookInstanceLifecycleConfigsResponse]
):
    """Lists notebook instance lifestyle configurations created with the
    [CreateNotebookInstanceLifecycleConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstanceLifecycleConfig.html)
    API.
    """

    next_token: str | None
    """If the result of a `ListNotebookInstanceLifecycleConfigs` request was
    truncated, the response includes a `NextToken`. To get the next set of
    lifecycle configurations, use the token in the next request. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of lifecycle configurations to return in the response. 1 to
    100.
    """
    sort_by: NotebookInstanceLifecycleConfigSortKey | None
    """Sorts the list of results. The default is `CreationTime`."""
    sort_order: NotebookInstanceLifecycleConfigSortOrder | None
    """The sort order for results."""
    name_contains: str | None
    """A string in the lifecycle configuration name. This filter returns only
    lifecycle configurations whose name contains the specified string. At most 63
    characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only lifecycle configurations that were created before
    the specified time (timestamp).
    """
    creation_time_after: datetime | None
    """A filter that returns only lifecycle configurations that were created after
    the specified time (timestamp).
    """
    last_modified_time_before: datetime | None
    """A filter that returns only lifecycle configurations that were modified before
    the specified time (timestamp).
    """
    last_modified_time_after: datetime | None
    """A filter that returns only lifecycle configurations that were modified after
    the specified time (timestamp).
    """

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        sort_by: NotebookInstanceLifecycleConfigSortKeyLike | None = ...,
        sort_order: NotebookInstanceLifecycleConfigSortOrderLike | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
    ) -> None:
        """Lists notebook instance lifestyle configurations created with the
        [CreateNotebookInstanceLifecycleConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstanceLifecycleConfig.html)
        API.

        Args:
            next_token: If the result of a `ListNotebookInstanceLifecycleConfigs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of lifecycle configurations to return in the response. 1 to 100.
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in the lifecycle configuration name. At most 63 characters.
            creation_time_before: A filter that returns only lifecycle configurations that were created before the specified time (timestamp).
            creation_time_after: A filter that returns only lifecycle configurations that were created after the specified time (timestamp).
            last_modified_time_before: A filter that returns only lifecycle configurations that were modified before the specified time (timestamp).
            last_modified_time_after: A filter that returns only lifecycle configurations that were modified after the specified time (timestamp).
        """

@frozen(kw_only=True, init=False, order=False)
class ListNotebookInstancesRequest(Request[ListNotebookInstancesResponse]):
    """Returns a list of the SageMaker AI notebook instances in the requester's
    account in an Amazon Web Services Region.
    """

    next_token: str | None
    """If the previous call to the `ListNotebookInstances` is truncated, the response
    includes a `NextToken`. You can use this token in your subsequent
    `ListNotebookInstances` request to fetch the next set of notebook instances.

    **Note:** You might specify a filter or a sort order in your request. When
    response is truncated, you must use the same values for the filer and sort
    order in the next request.

    At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of notebook instances to return. 1 to 100."""
    sort_by: NotebookInstanceSortKey | None
    """The field to sort results by. The default is `Name`."""
    sort_order: NotebookInstanceSortOrder | None
    """The sort order for results."""
    name_contains: str | None
    """A string in the notebook instances' name. This filter returns only notebook
    instances whose name contains the specified string. At most 63 characters.
    """
    creation_time_before: datetime | None
    """A filter that returns only notebook instances that were created before the
    specified time (timestamp).
    """
    creation_time_after: datetime | None
    """A filter that returns only notebook instances that were created after the
    specified time (timestamp).
    """
    last_modified_time_before: datetime | None
    """A filter that returns only notebook instances that were modified before the
    specified time (timestamp).
    """
    last_modified_time_after: datetime | None
    """A filter that returns only notebook instances that were modified after the
    specified time (timestamp).
    """
    status_equals: NotebookInstanceStatus | None
    """A filter that returns only notebook instances with the specified status."""
    notebook_instance_lifecycle_config_name_contains: str | None
    """A string in the name of a notebook instances lifecycle configuration
    associated with this notebook instance. This filter returns only notebook
    instances associated with a lifecycle configuration with a name that contains
    the specified string. At most 63 characters.
    """
    default_code_repository_contains: str | None
    """A string in the name or URL of a Git repository associated with this notebook
    instance. This filter returns only notebook instances associated with a git
    repository with a name that contains the specified string. At most 1024
    characters.
    """
    additional_code_repository_equals: str | None
    """A filter that returns only notebook instances with associated with the
    specified git repository. 1 to 1024 characters.
    """

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        sort_by: NotebookInstanceSortKeyLike | None = ...,
        sort_order: NotebookInstanceSortOrderLike | None = ...,
        name_contains: str | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        status_equals: NotebookInstanceStatusLike | None = ...,
        notebook_instance_lifecycle_config_name_contains: str | None = ...,
        default_code_repository_contains: str | None = ...,
        additional_code_repository_equals: str | None = ...,
    ) -> None:
        """Returns a list of the SageMaker AI notebook instances in the requester's
        account in an Amazon Web Services Region.

        Args:
            next_token: If the previous call to the `ListNotebookInstances` is truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of notebook instances to return. 1 to 100.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the notebook instances' name. At most 63 characters.
            creation_time_before: A filter that returns only notebook instances that were created before the specified time (timestamp).
            creation_time_after: A filter that returns only notebook instances that were created after the specified time (timestamp).
            last_modified_time_before: A filter that returns only notebook instances that were modified before the specified time (timestamp).
            last_modified_time_after: A filter that returns only notebook instances that were modified after the specified time (timestamp).
            status_equals: A filter that returns only notebook instances with the specified status.
            notebook_instance_lifecycle_config_name_contains: A string in the name of a notebook instances lifecycle configuration associated with this notebook instance. At most 63 characters.
            default_code_repository_contains: A string in the name or URL of a Git repository associated with this notebook instance. At most 1024 characters.
            additional_code_repository_equals: A filter that returns only notebook instances with associated with the specified git repository. 1 to 1024 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListOptimizationJobsRequest(Request[ListOptimizationJobsResponse]):
    """Lists the optimization jobs in your account and their properties."""

    next_token: str | None
    """A token that you use to get the next set of results following a truncated
    response. If the response to the previous request was truncated, that response
    provides the value for this token. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of optimization jobs to return in the response. The default
    is 50. 1 to 100.
    """
    creation_time_after: datetime | None
    """Filters the results to only those optimization jobs that were created after
    the specified time.
    """
    creation_time_before: datetime | None
    """Filters the results to only those optimization jobs that were created before
    the specified time.
    """
    last_modified_time_after: datetime | None
    """Filters the results to only those optimization jobs that were updated after
    the specified time.
    """
    last_modified_time_before: datetime | None
    """Filters the results to only those optimization jobs that were updated before
    the specified time.
    """
    optimization_contains: str | None
    """Filters the results to only those optimization jobs that apply the specified
    optimization techniques. You can specify either `Quantization` or
    `Compilation`. At most 63 characters.
    """
    name_contains: str | None
    """Filters the results to only those optimization jobs with a name that contains
    the specified string. At most 63 characters.
    """
    status_equals: OptimizationJobStatus | None
    """Filters the results to only those optimization jobs with the specified status."""
    sort_by: ListOptimizationJobsSortBy | None
    """The field by which to sort the optimization jobs in the response. The default
    is `CreationTime`
    """
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`"""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        optimization_contains: str | None = ...,
        name_contains: str | None = ...,
        status_equals: OptimizationJobStatusLike | None = ...,
        sort_by: ListOptimizationJobsSortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Lists the optimization jobs in your account and their properties.

        Args:
            next_token: A token that you use to get the next set of results following a truncated response. At most 8192 characters.
            max_results: The maximum number of optimization jobs to return in the response. 1 to 100.
            creation_time_after: Filters the results to only those optimization jobs that were created after the specified time.
            creation_time_before: Filters the results to only those optimization jobs that were created before the specified time.
            last_modified_time_after: Filters the results to only those optimization jobs that were updated after the specified time.
            last_modified_time_before: Filters the results to only those optimization jobs that were updated before the specified time.
            optimization_contains: Filters the results to only those optimization jobs that apply the specified optimization techniques. At most 63 characters.
            name_contains: Filters the results to only those optimization jobs with a name that contains the specified string. At most 63 characters.
            status_equals: Filters the results to only those optimization jobs with the specified status.
            sort_by: The field by which to sort the optimization jobs in the response.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, order=False)
class ListPartnerAppsRequest(Request[ListPartnerAppsResponse]):
    """Lists all of the SageMaker Partner AI Apps in an account."""

    max_results: int | None = ...
    """This parameter defines the maximum number of results that can be returned in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    If there are more results available than the value specified, a `NextToken` is
    provided in the response. The `NextToken` indicates that the user should get
    the next set of results by providing this token as a part of a subsequent
    call. The default value for `MaxResults` is 10. 1 to 100.
    """
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """

@frozen(kw_only=True, init=False, order=False)
class ListPipelineExecutionStepsRequest(Request[ListPipelineExecutionStepsResponse]):
    """Gets a list of `PipeLineExecutionStep` objects."""

    pipeline_execution_arn: str | None
    """The Amazon Resource Name (ARN) of the pipeline execution. At most 2048
    characters.
    """
    next_token: str | None
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    pipeline execution steps, use the token in the next request. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of pipeline execution steps to return in the response. 1 to
    100.
    """
    sort_order: SortOrder | None
    """The field by which to sort results. The default is `CreatedTime`."""

    def __init__(
        self,
        *,
        pipeline_execution_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Gets a list of `PipeLineExecutionStep` objects.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            next_token: If the result of the previous `ListPipelineExecutionSteps` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of pipeline execution steps to return in the response. 1 to 100.
            sort_order: The field by which to sort results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListPipelineExecutionsRequest(Request[ListPipelineExecutionsResponse]):
    """Gets a list of the pipeline executions."""

    pipeline_name: str
    """The name or Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters."""
    created_after: datetime | None
    """A filter that returns the pipeline executions that were created after a
    specified time.
    """
    created_before: datetime | None
    """A filter that returns the pipeline executions that were created before a
    specified time.
    """
    sort_by: SortPipelineExecutionsBy | None
    """The field by which to sort results. The default is `CreatedTime`."""
    sort_order: SortOrder | None
    """The sort order for results."""
    next_token: str | None
    """If the result of the previous `ListPipelineExecutions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of pipeline
    executions, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of pipeline executions to return in the response. 1 to 100."""
    pipeline_version_alias: str | None
    """The alias of a pipeline version. The response includes only the executions of
    the version that has this alias when you make the request. If no version of
    the pipeline has this alias, the request fails with a `ResourceNotFound`
    error. 1 to 128 characters.
    """

    def __init__(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortPipelineExecutionsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        pipeline_version_alias: str | None = ...,
    ) -> None:
        """Gets a list of the pipeline executions.

        Args:
            pipeline_name: The name or Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters.
            created_after: A filter that returns the pipeline executions that were created after a specified time.
            created_before: A filter that returns the pipeline executions that were created before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            next_token: If the result of the previous `ListPipelineExecutions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of pipeline executions to return in the response. 1 to 100.
            pipeline_version_alias: The alias of a pipeline version. 1 to 128 characters.
        """

@frozen(kw_only=True, order=False)
class ListPipelineParametersForExecutionRequest(
    Request[ListPipelineParametersForExecutionResponse]
):
    """Gets a list of parameters for a pipeline execution."""

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution. At most 2048
    characters.
    """
    next_token: str | None = ...
    """If the result of the previous `ListPipelineParametersForExecution` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    parameters, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None = ...
    """The maximum number of parameters to return in the response. 1 to 100."""

@frozen(kw_only=True, init=False, order=False)
class ListPipelineVersionsRequest(Request[ListPipelineVersionsResponse]):
    """Gets a list of all versions of the pipeline."""

    pipeline_name: str
    """The Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters."""
    created_after: datetime | None
    """A filter that returns the pipeline versions that were created after a
    specified time.
    """
    created_before: datetime | None
    """A filter that returns the pipeline versions that were created before a
    specified time.
    """
    sort_order: SortOrder | None
    """The sort order for the results."""
    next_token: str | None
    """If the result of the previous `ListPipelineVersions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of pipeline
    versions, use this token in your next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of pipeline versions to return in the response. 1 to 100."""

    def __init__(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Gets a list of all versions of the pipeline.

        Args:
            pipeline_name: The Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters.
            created_after: A filter that returns the pipeline versions that were created after a specified time.
            created_before: A filter that returns the pipeline versions that were created before a specified time.
            sort_order: The sort order for the results.
            next_token: If the result of the previous `ListPipelineVersions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of pipeline versions to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListPipelinesRequest(Request[ListPipelinesResponse]):
    """Gets a list of pipelines."""

    pipeline_name_prefix: str | None
    """The prefix of the pipeline name. 1 to 256 characters."""
    created_after: datetime | None
    """A filter that returns the pipelines that were created after a specified time."""
    created_before: datetime | None
    """A filter that returns the pipelines that were created before a specified time."""
    sort_by: SortPipelinesBy | None
    """The field by which to sort results. The default is `CreatedTime`."""
    sort_order: SortOrder | None
    """The sort order for results."""
    next_token: str | None
    """If the result of the previous `ListPipelines` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of pipelines, use
    the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of pipelines to return in the response. 1 to 100."""
    managed_by: PipelineManagedBy | None
    """Filters the pipelines by who manages them. Specify `AWS` to return pipelines
    that Amazon Web Services manages, or `CUSTOMER` to return pipelines that you
    created. If you don't specify a value, the response includes only pipelines
    that you created.
    """

    def __init__(
        self,
        *,
        pipeline_name_prefix: str | None = ...,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortPipelinesByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        managed_by: PipelineManagedByLike | None = ...,
    ) -> None:
        """Gets a list of pipelines.

        Args:
            pipeline_name_prefix: The prefix of the pipeline name. 1 to 256 characters.
            created_after: A filter that returns the pipelines that were created after a specified time.
            created_before: A filter that returns the pipelines that were created before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            next_token: If the result of the previous `ListPipelines` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of pipelines to return in the response. 1 to 100.
            managed_by: Filters the pipelines by who manages them.
        """

@frozen(kw_only=True, init=False, order=False)
class ListProcessingJobsRequest(Request[ListProcessingJobsResponse]):
    """Lists processing jobs that satisfy various filters."""

    creation_time_after: datetime | None
    """A filter that returns only processing jobs created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only processing jobs created after the specified time."""
    last_modified_time_after: datetime | None
    """A filter that returns only processing jobs modified after the specified time."""
    last_modified_time_before: datetime | None
    """A filter that returns only processing jobs modified before the specified time."""
    name_contains: str | None
    """A string in the processing job name. This filter returns only processing jobs
    whose name contains the specified string.
    """
    status_equals: ProcessingJobStatus | None
    """A filter that retrieves only processing jobs with a specific status."""
    sort_by: SortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""
    next_token: str | None
    """If the result of the previous `ListProcessingJobs` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of processing jobs,
    use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of processing jobs to return in the response. 1 to 100."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        status_equals: ProcessingJobStatusLike | None = ...,
        sort_by: SortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists processing jobs that satisfy various filters.

        Args:
            creation_time_after: A filter that returns only processing jobs created after the specified time.
            creation_time_before: A filter that returns only processing jobs created after the specified time.
            last_modified_time_after: A filter that returns only processing jobs modified after the specified time.
            last_modified_time_before: A filter that returns only processing jobs modified before the specified time.
            name_contains: A string in the processing job name.
            status_equals: A filter that retrieves only processing jobs with a specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            next_token: If the result of the previous `ListProcessingJobs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of processing jobs to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListProjectsRequest(Request[ListProjectsResponse]):
    """Gets a list of the projects in an Amazon Web Services account."""

    creation_time_after: datetime | None
    """A filter that returns the projects that were created after a specified time."""
    creation_time_before: datetime | None
    """A filter that returns the projects that were created before a specified time."""
    max_results: int | None
    """The maximum number of projects to return in the response. 1 to 100."""
    name_contains: str | None
    """A filter that returns the projects whose name contains a specified string. 1
    to 32 characters.
    """
    next_token: str | None
    """If the result of the previous `ListProjects` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of projects, use the
    token in the next request. At most 8192 characters.
    """
    sort_by: ProjectSortBy | None
    """The field by which to sort results. The default is `CreationTime`."""
    sort_order: ProjectSortOrder | None
    """The sort order for results. The default is `Ascending`."""

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        sort_by: ProjectSortByLike | None = ...,
        sort_order: ProjectSortOrderLike | None = ...,
    ) -> None:
        """Gets a list of the projects in an Amazon Web Services account.

        Args:
            creation_time_after: A filter that returns the projects that were created after a specified time.
            creation_time_before: A filter that returns the projects that were created before a specified time.
            max_results: The maximum number of projects to return in the response. 1 to 100.
            name_contains: A filter that returns the projects whose name contains a specified string. 1 to 32 characters.
            next_token: If the result of the previous `ListProjects` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListResourceCatalogsRequest(Request[ListResourceCatalogsResponse]):
    """Lists Amazon SageMaker Catalogs based on given filters and orders. The maximum
    number of `ResourceCatalog`s viewable is 1000.
    """

    name_contains: str | None
    """A string that partially matches one or more `ResourceCatalog`s names. Filters
    `ResourceCatalog` by name. 1 to 64 characters.
    """
    creation_time_after: datetime | None
    """Use this parameter to search for `ResourceCatalog`s created after a specific
    date and time.
    """
    creation_time_before: datetime | None
    """Use this parameter to search for `ResourceCatalog`s created before a specific
    date and time.
    """
    sort_order: ResourceCatalogSortOrder | None
    """The order in which the resource catalogs are listed."""
    sort_by: ResourceCatalogSortBy | None
    """The value on which the resource catalog list is sorted."""
    max_results: int | None
    """The maximum number of results returned by `ListResourceCatalogs`. 1 to 100."""
    next_token: str | None
    """A token to resume pagination of `ListResourceCatalogs` results. At most 8192
    characters.
    """

    def __init__(
        self,
        *,
        name_contains: str | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        sort_order: ResourceCatalogSortOrderLike | None = ...,
        sort_by: ResourceCatalogSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Lists Amazon SageMaker Catalogs based on given filters and orders.

        Args:
            name_contains: A string that partially matches one or more `ResourceCatalog`s names. 1 to 64 characters.
            creation_time_after: Use this parameter to search for `ResourceCatalog`s created after a specific date and time.
            creation_time_before: Use this parameter to search for `ResourceCatalog`s created before a specific date and time.
            sort_order: The order in which the resource catalogs are listed.
            sort_by: The value on which the resource catalog list is sorted.
            max_results: The maximum number of results returned by `ListResourceCatalogs`. 1 to 100.
            next_token: A token to resume pagination of `ListResourceCatalogs` results. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListSpacesRequest(Request[ListSpacesResponse]):
    """Lists spaces."""

    next_token: str | None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """
    max_results: int | None
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    If there are more results available than the value specified, a `NextToken` is
    provided in the response. The `NextToken` indicates that the user should get
    the next set of results by providing this token as a part of a subsequent
    call. The default value for `MaxResults` is 10. 1 to 100.
    """
    sort_order: SortOrder | None
    """The sort order for the results. The default is `Ascending`."""
    sort_by: SpaceSortKey | None
    """The parameter by which to sort the results. The default is `CreationTime`."""
    domain_id_equals: str | None
    """A parameter to search for the domain ID. At most 63 characters."""
    space_name_contains: str | None
    """A parameter by which to filter the results. At most 63 characters."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        sort_order: SortOrderLike | None = ...,
        sort_by: SpaceSortKeyLike | None = ...,
        domain_id_equals: str | None = ...,
        space_name_contains: str | None = ...,
    ) -> None:
        """Lists spaces.

        Args:
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: This parameter defines the maximum number of results that can be return in a single response. 1 to 100.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID. At most 63 characters.
            space_name_contains: A parameter by which to filter the results. At most 63 characters.
        """

@frozen(kw_only=True, order=False)
class ListStageDevicesRequest(Request[ListStageDevicesResponse]):
    """Lists devices allocated to the stage, containing detailed device information
    and deployment status.
    """

    next_token: str | None = ...
    """The response from the last list when returning a list large enough to neeed
    tokening. At most 8192 characters.
    """
    max_results: int | None = ...
    """The maximum number of requests to select. At most 100."""
    edge_deployment_plan_name: str
    """The name of the edge deployment plan. 1 to 63 characters."""
    exclude_devices_deployed_in_other_stage: bool | None = ...
    """Toggle for excluding devices deployed in other stages."""
    stage_name: str
    """The name of the stage in the deployment. 1 to 63 characters."""

@frozen(kw_only=True, init=False, order=False)
class ListStudioLifecycleConfigsRequest(Request[ListStudioLifecycleConfigsResponse]):
    """Lists the Amazon SageMaker AI Studio Lifecycle Configurations in your Amazon
    Web Services Account.
    """

    max_results: int | None
    """The total number of items to return in the response. If the total number of
    items available is more than the value specified, a `NextToken` is provided in
    the response. To resume pagination, provide the `NextToken` value in the as
    part of a subsequent call. The default value is 10. 1 to 100.
    """
    next_token: str | None
    """If the previous call to ListStudioLifecycleConfigs didn't return the full set
    of Lifecycle Configurations, the call returns a token for getting the next set
    of Lifecycle Configurations. At most 8192 characters.
    """
    name_contains: str | None
    """A string in the Lifecycle Configuration name. This filter returns only
    Lifecycle Configurations whose name contains the specified string. At most 63
    characters.
    """
    app_type_equals: StudioLifecycleConfigAppType | None
    """A parameter to search for the App Type to which the Lifecycle Configuration is
    attached.
    """
    creation_time_before: datetime | None
    """A filter that returns only Lifecycle Configurations created on or before the
    specified time.
    """
    creation_time_after: datetime | None
    """A filter that returns only Lifecycle Configurations created on or after the
    specified time.
    """
    modified_time_before: datetime | None
    """A filter that returns only Lifecycle Configurations modified before the
    specified time.
    """
    modified_time_after: datetime | None
    """A filter that returns only Lifecycle Configurations modified after the
    specified time.
    """
    sort_by: StudioLifecycleConfigSortKey | None
    """The property used to sort results. The default value is CreationTime."""
    sort_order: SortOrder | None
    """The sort order. The default value is Descending."""

    def __init__(
        self,
        *,
        max_results: int | None = ...,
        next_token: str | None = ...,
        name_contains: str | None = ...,
        app_type_equals: StudioLifecycleConfigAppTypeLike | None = ...,
        creation_time_before: datetime | None = ...,
        creation_time_after: datetime | None = ...,
        modified_time_before: datetime | None = ...,
        modified_time_after: datetime | None = ...,
        sort_by: StudioLifecycleConfigSortKeyLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Lists the Amazon SageMaker AI Studio Lifecycle Configurations in your Amazon
        Web Services Account.

        Args:
            max_results: The total number of items to return in the response. 1 to 100.
            next_token: If the previous call to ListStudioLifecycleConfigs didn't return the full set of Lifecycle Configurations, the call returns a token for getting the next set of Lifecycle Configurations. At most 8192 characters.
            name_contains: A string in the Lifecycle Configuration name. At most 63 characters.
            app_type_equals: A parameter to search for the App Type to which the Lifecycle Configuration is attached.
            creation_time_before: A filter that returns only Lifecycle Configurations created on or before the specified time.
            creation_time_after: A filter that returns only Lifecycle Configurations created on or after the specified time.
            modified_time_before: A filter that returns only Lifecycle Configurations modified before the specified time.
            modified_time_after: A filter that returns only Lifecycle Configurations modified after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
        """

@frozen(kw_only=True, order=False)
class ListSubscribedWorkteamsRequest(Request[ListSubscribedWorkteamsResponse]):
    """Gets a list of the work teams that you are subscribed to in the Amazon Web
    Services Marketplace. The list may be empty if no work team satisfies the
    filter specified in the `NameContains` parameter.
    """

    name_contains: str | None = ...
    """A string in the work team name. This filter returns only work teams whose name
    contains the specified string. 1 to 63 characters.
    """
    next_token: str | None = ...
    """If the result of the previous `ListSubscribedWorkteams` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of labeling
    jobs, use the token in the next request. At most 8192 characters.
    """
    max_results: int | None = ...
    """The maximum number of work teams to return in each page of the response. 1 to
    100.
    """

@frozen(kw_only=True, order=False)
class ListTagsRequest(Request[ListTagsResponse]):
    """Returns the tags for the specified SageMaker resource."""

    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource whose tags you want to
    retrieve. At most 256 characters.
    """
    next_token: str | None = ...
    """If the response to the previous `ListTags` request is truncated, SageMaker
    returns this token. To retrieve the next set of tags, use it in the subsequent
    request. At most 8192 characters.
    """
    max_results: int | None = ...
    """Maximum number of tags to return. At least 50."""

@frozen(kw_only=True, init=False, order=False)
class ListTrainingJobsRequest(Request[ListTrainingJobsResponse]):
    """Lists training jobs.

    **Note:** When `StatusEquals` and `MaxResults` are set at the same time, the
    `MaxResults` number of training jobs are first retrieved ignoring the
    `StatusEquals` parameter and then they are filtered by the `StatusEquals`
    parameter, which is returned as a response.

    For example, if `ListTrainingJobs` is invoked with the following parameters:

    `{ ... MaxResults: 100, StatusEquals: InProgress ... }`

    First, 100 trainings jobs with any status, including those other than
    `InProgress`, are selected (sorted according to the creation time, from the
    most current to the oldest). Next, those with a status of `InProgress` are
    returned.

    You can quickly test the API using the following Amazon Web Services CLI code.

    `aws sagemaker list-training-jobs --max-results 100 --status-equals InProgress`
    """

    next_token: str | None
    """If the result of the previous `ListTrainingJobs` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of training jobs,
    use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of training jobs to return in the response. 1 to 100."""
    creation_time_after: datetime | None
    """A filter that returns only training jobs created after the specified time
    (timestamp).
    """
    creation_time_before: datetime | None
    """A filter that returns only training jobs created before the specified time
    (timestamp).
    """
    last_modified_time_after: datetime | None
    """A filter that returns only training jobs modified after the specified time
    (timestamp).
    """
    last_modified_time_before: datetime | None
    """A filter that returns only training jobs modified before the specified time
    (timestamp).
    """
    name_contains: str | None
    """A string in the training job name. This filter returns only training jobs
    whose name contains the specified string. At most 63 characters.
    """
    status_equals: TrainingJobStatus | None
    """A filter that retrieves only training jobs with a specific status."""
    sort_by: SortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""
    warm_pool_status_equals: WarmPoolResourceStatus | None
    """A filter that retrieves only training jobs with a specific warm pool status."""
    training_plan_arn_equals: str | None
    """The Amazon Resource Name (ARN); of the training plan to filter training jobs
    by. For more information about reserving GPU capacity for your SageMaker
    training jobs using Amazon SageMaker Training Plan, see `CreateTrainingPlan`.
    50 to 2048 characters.
    """

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        status_equals: TrainingJobStatusLike | None = ...,
        sort_by: SortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        warm_pool_status_equals: WarmPoolResourceStatusLike | None = ...,
        training_plan_arn_equals: str | None = ...,
    ) -> None:
        """Lists training jobs.

        Args:
            next_token: If the result of the previous `ListTrainingJobs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of training jobs to return in the response. 1 to 100.
            creation_time_after: A filter that returns only training jobs created after the specified time (timestamp).
            creation_time_before: A filter that returns only training jobs created before the specified time (timestamp).
            last_modified_time_after: A filter that returns only training jobs modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only training jobs modified before the specified time (timestamp).
            name_contains: A string in the training job name. At most 63 characters.
            status_equals: A filter that retrieves only training jobs with a specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            warm_pool_status_equals: A filter that retrieves only training jobs with a specific warm pool status.
            training_plan_arn_equals: The Amazon Resource Name (ARN); of the training plan to filter training jobs by. 50 to 2048 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListTrainingJobsForHyperParameterTuningJobRequest(
    Request[ListTrainingJobsForHyperParameterTuningJobResponse]
):
    """Gets a list of
    [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
    objects that describe the training jobs that a hyperparameter tuning job
    launched.
    """

    hyper_parameter_tuning_job_name: str
    """The name of the tuning job whose training jobs you want to list. 1 to 32
    characters.
    """
    next_token: str | None
    """If the result of the previous `ListTrainingJobsForHyperParameterTuningJob`
    request was truncated, the response includes a `NextToken`. To retrieve the
    next set of training jobs, use the token in the next request. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of training jobs to return. The default value is 10. 1 to
    100.
    """
    status_equals: TrainingJobStatus | None
    """A filter that returns only training jobs with the specified status."""
    sort_by: TrainingJobSortByOptions | None
    """The field to sort results by. The default is `Name`.

    If the value of this field is `FinalObjectiveMetricValue`, any training jobs
    that did not return an objective metric are not listed.
    """
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""

    def __init__(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        status_equals: TrainingJobStatusLike | None = ...,
        sort_by: TrainingJobSortByOptionsLike | None = ...,
        sort_order: SortOrderLike | None = ...,
    ) -> None:
        """Gets a list of
        [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
        objects that describe the training jobs that a hyperparameter tuning job
        launched.

        Args:
            hyper_parameter_tuning_job_name: The name of the tuning job whose training jobs you want to list. 1 to 32 characters.
            next_token: If the result of the previous `ListTrainingJobsForHyperParameterTuningJob` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of training jobs to return. 1 to 100.
            status_equals: A filter that returns only training jobs with the specified status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
        """

@frozen(kw_only=True, init=False, order=False)
class ListTrainingPlansRequest(Request[ListTrainingPlansResponse]):
    """Retrieves a list of training plans for the current account."""

    next_token: str | None
    """A token to continue pagination if more results are available. At most 8192
    characters.
    """
    max_results: int | None
    """The maximum number of results to return in the response. 1 to 100."""
    start_time_after: datetime | None
    """Filter to list only training plans with an actual start time after this date."""
    start_time_before: datetime | None
    """Filter to list only training plans with an actual start time before this date."""
    sort_by: TrainingPlanSortBy | None
    """The training plan field to sort the results by (e.g., StartTime, Status)."""
    sort_order: TrainingPlanSortOrder | None
    """The order to sort the results (Ascending or Descending)."""
    filters: Sequence[TrainingPlanFilter] | None
    """Additional filters to apply to the list of training plans. 1 to 5 items."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        start_time_after: datetime | None = ...,
        start_time_before: datetime | None = ...,
        sort_by: TrainingPlanSortByLike | None = ...,
        sort_order: TrainingPlanSortOrderLike | None = ...,
        filters: Sequence[TrainingPlanFilter] | None = ...,
    ) -> None:
        """Retrieves a list of training plans for the current account.

        Args:
            next_token: A token to continue pagination if more results are available. At most 8192 characters.
            max_results: The maximum number of results to return in the response. 1 to 100.
            start_time_after: Filter to list only training plans with an actual start time after this date.
            start_time_before: Filter to list only training plans with an actual start time before this date.
            sort_by: The training plan field to sort the results by (e.g., StartTime, Status).
            sort_order: The order to sort the results (Ascending or Descending).
            filters: Additional filters to apply to the list of training plans. 1 to 5 items.
        """

@frozen(kw_only=True, init=False, order=False)
class ListTrainingSessionsRequest(Request[ListTrainingSessionsResponse]):
    """Lists training sessions in your account. You can filter results by creation
    time, name, and status. The operation paginates results. To retrieve
    additional results, use the `NextToken` parameter.

    The following operations are related to `ListTrainingSessions`:

    - `CreateTrainingSession`
    - `DescribeTrainingSession`
    """

    next_token: str | None
    """If the response was truncated, use the token returned in the previous response
    to retrieve the next page of results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of training sessions to return in the response. 1 to 100."""
    creation_time_after: datetime | None
    """A filter that returns only training sessions created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only training sessions created before the specified
    time.
    """
    name_contains: str | None
    """A string in the training session name to filter results. Only sessions whose
    name contains the specified string are returned. At most 63 characters.
    """
    status_equals: TrainingSessionStatus | None
    """A filter that returns only training sessions with the specified status."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        status_equals: TrainingSessionStatusLike | None = ...,
    ) -> None:
        """Lists training sessions in your account.

        Args:
            next_token: If the response was truncated, use the token returned in the previous response to retrieve the next page of results. At most 8192 characters.
            max_results: The maximum number of training sessions to return in the response. 1 to 100.
            creation_time_after: A filter that returns only training sessions created after the specified time.
            creation_time_before: A filter that returns only training sessions created before the specified time.
            name_contains: A string in the training session name to filter results. At most 63 characters.
            status_equals: A filter that returns only training sessions with the specified status.
        """

@frozen(kw_only=True, init=False, order=False)
class ListTransformJobsRequest(Request[ListTransformJobsResponse]):
    """Lists transform jobs."""

    creation_time_after: datetime | None
    """A filter that returns only transform jobs created after the specified time."""
    creation_time_before: datetime | None
    """A filter that returns only transform jobs created before the specified time."""
    last_modified_time_after: datetime | None
    """A filter that returns only transform jobs modified after the specified time."""
    last_modified_time_before: datetime | None
    """A filter that returns only transform jobs modified before the specified time."""
    name_contains: str | None
    """A string in the transform job name. This filter returns only transform jobs
    whose name contains the specified string. At most 63 characters.
    """
    status_equals: TransformJobStatus | None
    """A filter that retrieves only transform jobs with a specific status."""
    sort_by: SortBy | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Descending`."""
    next_token: str | None
    """If the result of the previous `ListTransformJobs` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of transform jobs,
    use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of transform jobs to return in the response. The default
    value is `10`. 1 to 100.
    """

    def __init__(
        self,
        *,
        creation_time_after: datetime | None = ...,
        creation_time_before: datetime | None = ...,
        last_modified_time_after: datetime | None = ...,
        last_modified_time_before: datetime | None = ...,
        name_contains: str | None = ...,
        status_equals: TransformJobStatusLike | None = ...,
        sort_by: SortByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists transform jobs.

        Args:
            creation_time_after: A filter that returns only transform jobs created after the specified time.
            creation_time_before: A filter that returns only transform jobs created before the specified time.
            last_modified_time_after: A filter that returns only transform jobs modified after the specified time.
            last_modified_time_before: A filter that returns only transform jobs modified before the specified time.
            name_contains: A string in the transform job name. At most 63 characters.
            status_equals: A filter that retrieves only transform jobs with a specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            next_token: If the result of the previous `ListTransformJobs` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of transform jobs to return in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListTrialComponentsRequest(Request[ListTrialComponentsResponse]):
    """Lists the trial components in your account. You can sort the list by trial
    component name or creation time. You can filter the list to show only
    components that were created in a specific time range. You can also filter on
    one of the following:

    - `ExperimentName`
    - `SourceArn`
    - `TrialName`
    """

    experiment_name: str | None
    """A filter that returns only components that are part of the specified
    experiment. If you specify `ExperimentName`, you can't filter by `SourceArn`
    or `TrialName`. 1 to 120 characters.
    """
    trial_name: str | None
    """A filter that returns only components that are part of the specified trial. If
    you specify `TrialName`, you can't filter by `ExperimentName` or `SourceArn`.
    1 to 120 characters.
    """
    source_arn: str | None
    """A filter that returns only components that have the specified source Amazon
    Resource Name (ARN). If you specify `SourceArn`, you can't filter by
    `ExperimentName` or `TrialName`. At most 256 characters.
    """
    created_after: datetime | None
    """A filter that returns only components created after the specified time."""
    created_before: datetime | None
    """A filter that returns only components created before the specified time."""
    sort_by: SortTrialComponentsBy | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""
    max_results: int | None
    """The maximum number of components to return in the response. The default value
    is 10. 1 to 100.
    """
    next_token: str | None
    """If the previous call to `ListTrialComponents` didn't return the full set of
    components, the call returns a token for getting the next set of components.
    At most 8192 characters.
    """

    def __init__(
        self,
        *,
        experiment_name: str | None = ...,
        trial_name: str | None = ...,
        source_arn: str | None = ...,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortTrialComponentsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Lists the trial components in your account.

        Args:
            experiment_name: A filter that returns only components that are part of the specified experiment. 1 to 120 characters.
            trial_name: A filter that returns only components that are part of the specified trial. 1 to 120 characters.
            source_arn: A filter that returns only components that have the specified source Amazon Resource Name (ARN). At most 256 characters.
            created_after: A filter that returns only components created after the specified time.
            created_before: A filter that returns only components created before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            max_results: The maximum number of components to return in the response. 1 to 100.
            next_token: If the previous call to `ListTrialComponents` didn't return the full set of components, the call returns a token for getting the next set of components. At most 8192 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListTrialsRequest(Request[ListTrialsResponse]):
    """Lists the trials in your account. Specify an experiment name to limit the list
    to the trials that are part of that experiment. Specify a trial component name
    to limit the list to the trials that associated with that trial component. The
    list can be filtered to show only trials that were created in a specific time
    range. The list can be sorted by trial name or creation time.
    """

    experiment_name: str | None
    """A filter that returns only trials that are part of the specified experiment. 1
    to 120 characters.
    """
    trial_component_name: str | None
    """A filter that returns only trials that are associated with the specified trial
    component. 1 to 120 characters.
    """
    created_after: datetime | None
    """A filter that returns only trials created after the specified time."""
    created_before: datetime | None
    """A filter that returns only trials created before the specified time."""
    sort_by: SortTrialsBy | None
    """The property used to sort results. The default value is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order. The default value is `Descending`."""
    max_results: int | None
    """The maximum number of trials to return in the response. The default value is
    10. 1 to 100.
    """
    next_token: str | None
    """If the previous call to `ListTrials` didn't return the full set of trials, the
    call returns a token for getting the next set of trials. At most 8192
    characters.
    """

    def __init__(
        self,
        *,
        experiment_name: str | None = ...,
        trial_component_name: str | None = ...,
        created_after: datetime | None = ...,
        created_before: datetime | None = ...,
        sort_by: SortTrialsByLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Lists the trials in your account.

        Args:
            experiment_name: A filter that returns only trials that are part of the specified experiment. 1 to 120 characters.
            trial_component_name: A filter that returns only trials that are associated with the specified trial component. 1 to 120 characters.
            created_after: A filter that returns only trials created after the specified time.
            created_before: A filter that returns only trials created before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            max_results: The maximum number of trials to return in the response. 1 to 100.
            next_token: If the previous call to `ListTrials` didn't return the full set of trials, the call returns a token for getting the next set of trials. At most 8192 characters.
        """

@frozen(kw_only=True, order=False)
class ListUltraServersByReservedCapacityRequest(
    Request[ListUltraServersByReservedCapacityResponse]
):
    """Lists all UltraServers that are part of a specified reserved capacity."""

    reserved_capacity_arn: str
    """The ARN of the reserved capacity to list UltraServers for. 50 to 2048
    characters.
    """
    max_results: int | None = ...
    """The maximum number of UltraServers to return in the response. The default
    value is 10. 1 to 100.
    """
    next_token: str | None = ...
    """If the previous response was truncated, you receive this token. Use it in your
    next request to receive the next set of results. At most 8192 characters.
    """

@frozen(kw_only=True, init=False, order=False)
class ListUserProfilesRequest(Request[ListUserProfilesResponse]):
    """Lists user profiles."""

    next_token: str | None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results. At most 8192 characters.
    """
    max_results: int | None
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    If there are more results available than the value specified, a `NextToken` is
    provided in the response. The `NextToken` indicates that the user should get
    the next set of results by providing this token as a part of a subsequent
    call. The default value for `MaxResults` is 10. 1 to 100.
    """
    sort_order: SortOrder | None
    """The sort order for the results. The default is Ascending."""
    sort_by: UserProfileSortKey | None
    """The parameter by which to sort the results. The default is CreationTime."""
    domain_id_equals: str | None
    """A parameter by which to filter the results. At most 63 characters."""
    user_profile_name_contains: str | None
    """A parameter by which to filter the results. At most 63 characters."""

    def __init__(
        self,
        *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        sort_order: SortOrderLike | None = ...,
        sort_by: UserProfileSortKeyLike | None = ...,
        domain_id_equals: str | None = ...,
        user_profile_name_contains: str | None = ...,
    ) -> None:
        """Lists user profiles.

        Args:
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: This parameter defines the maximum number of results that can be return in a single response. 1 to 100.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter by which to filter the results. At most 63 characters.
            user_profile_name_contains: A parameter by which to filter the results. At most 63 characters.
        """

@frozen(kw_only=True, init=False, order=False)
class ListWorkforcesRequest(Request[ListWorkforcesResponse]):
    """Use this operation to list all private and vendor workforces in an Amazon Web
    Services Region. Note that you can only have one private workforce per Amazon
    Web Services Region.
    """

    sort_by: ListWorkforcesSortByOptions | None
    """Sort workforces using the workforce name or creation date."""
    sort_order: SortOrder | None
    """Sort workforces in ascending or descending order."""
    name_contains: str | None
    """A filter you can use to search for workforces using part of the workforce
    name. 1 to 63 characters.
    """
    next_token: str | None
    """A token to resume pagination. At most 8192 characters."""
    max_results: int | None
    """The maximum number of workforces returned in the response. 1 to 100."""

    def __init__(
        self,
        *,
        sort_by: ListWorkforcesSortByOptionsLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Use this operation to list all private and vendor workforces in an Amazon Web
        Services Region.

        Args:
            sort_by: Sort workforces using the workforce name or creation date.
            sort_order: Sort workforces in ascending or descending order.
            name_contains: A filter you can use to search for workforces using part of the workforce name. 1 to 63 characters.
            next_token: A token to resume pagination. At most 8192 characters.
            max_results: The maximum number of workforces returned in the response. 1 to 100.
        """

@frozen(kw_only=True, init=False, order=False)
class ListWorkteamsRequest(Request[ListWorkteamsResponse]):
    """Gets a list of private work teams that you have defined in a region. The list
    may be empty if no work team satisfies the filter specified in the
    `NameContains` parameter.
    """

    sort_by: ListWorkteamsSortByOptions | None
    """The field to sort results by. The default is `CreationTime`."""
    sort_order: SortOrder | None
    """The sort order for results. The default is `Ascending`."""
    name_contains: str | None
    """A string in the work team's name. This filter returns only work teams whose
    name contains the specified string. 1 to 63 characters.
    """
    next_token: str | None
    """If the result of the previous `ListWorkteams` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of labeling jobs,
    use the token in the next request. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of work teams to return in each page of the response. 1 to
    100.
    """

    def __init__(
        self,
        *,
        sort_by: ListWorkteamsSortByOptionsLike | None = ...,
        sort_order: SortOrderLike | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Gets a list of private work teams that you have defined in a region.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the work team's name. 1 to 63 characters.
            next_token: If the result of the previous `ListWorkteams` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of work teams to return in each page of the response. 1 to 100.
        """

@frozen(kw_only=True, order=False)
class MoveClusterNodesRequest(Request[MoveClusterNodesResponse]):
    """Moves running nodes from one instance group to another instance group. The
    target instance group can be in the same HyperPod cluster or in a different
    HyperPod cluster in the same account and Region. The underlying instances
    aren't terminated.

    Each node keeps its instance ID, its `NodeLogicalId`, its network interfaces
    and IP addresses, and its capacity. The node then joins the target instance
    group with the target's configuration and lifecycle scripts.

    **Important:** The move replaces the node's root Amazon Elastic Block Store
    (Amazon EBS) volume and secondary EBS volume, which deletes any data stored on
    them. Back up any data that you need before you move the node.

    Specify the nodes to move with exactly one of `NodeIds`, `NodeLogicalIds`, or
    `InstanceCount`. The operation is asynchronous and returns after it accepts
    the nodes for the move. While a node moves, its status is `DetachInProgress`
    and then `AttachInProgress`. The node appears in the source cluster while it
    detaches. After HyperPod hands the node off to the target instance group, the
    node appears in the target cluster. To track the node, call
    `DescribeClusterNode` or `ListClusterNodes` on the source or target cluster.

    **Note:** Both clusters must be `InService`, use Amazon EKS orchestration, and
    use `Continuous` as the `NodeProvisioningMode`.

    The source and target instance groups must also use compatible configurations.
    """

    source_cluster_arn: str
    """The Amazon Resource Name (ARN) of the HyperPod cluster that the nodes are
    moved from. At most 256 characters.
    """
    source_instance_group_name: str
    """The name of the instance group in the source cluster that the nodes are moved
    from. 1 to 63 characters.
    """
    target_cluster_arn: str
    """The Amazon Resource Name (ARN) of the HyperPod cluster that the nodes are
    moved to. The target cluster must be in the same account and Region as the
    source cluster, and can be the same cluster as the source. At most 256
    characters.
    """
    target_instance_group_name: str
    """The name of the instance group in the target cluster that the nodes are moved
    to. If the target cluster is the same as the source cluster, the target
    instance group must be different from the source instance group. 1 to 63
    characters.
    """
    instance_count: int | None = ...
    """The number of nodes to move, from 1 to 50. HyperPod selects the nodes from the
    source instance group. If fewer than this number of nodes are eligible to
    move, the request fails and no nodes are moved. Specify exactly one of
    `NodeIds`, `NodeLogicalIds`, or `InstanceCount`. 1 to 50.
    """
    node_ids: Sequence[str] | None = ...
    """A list of instance IDs of the nodes to move. You can specify up to 50 instance
    IDs. Each node is evaluated separately, so some nodes can be moved while
    others fail. The request fails if moving the eligible nodes would reduce the
    source instance group below its minimum instance count. Specify exactly one of
    `NodeIds`, `NodeLogicalIds`, or `InstanceCount`. 1 to 50 items.
    """
    node_logical_ids: Sequence[str] | None = ...
    """A list of `NodeLogicalIds` of the nodes to move. You can specify up to 50
    `NodeLogicalIds`. Each node is evaluated separately, so some nodes can be
    moved while others fail. The request fails if moving the eligible nodes would
    reduce the source instance group below its minimum instance count. Specify
    exactly one of `NodeIds`, `NodeLogicalIds`, or `InstanceCount`. 1 to 50 items.
    """
    client_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure that the
    operation completes no more than one time. If you retry the request with the
    same client token and the same parameters within 8 hours, the service returns
    the original response. It doesn't start a new move. If you reuse a client
    token with different parameters, the request fails. 1 to 64 characters.
    """

@frozen(kw_only=True, order=False)
class PutEndpointPolicyRequest(Request[PutEndpointPolicyResponse]):
    """Attaches a resource-based policy to an endpoint. With an endpoint policy, you
    can allow other Amazon Web Services accounts to send requests to your
    endpoint, or to inference components on it, through an inference router. The
    policy that you specify replaces the endpoint's existing policy, if it has
    one.

    You can't attach a policy to an endpoint whose status is `Deleting` or
    `Failed`. SageMaker AI rejects a policy that doesn't follow the endpoint
    policy rules. For information about the policy rules, see [Use destinations in
    other
    accounts](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router-cross-account.html).

    Policy changes typically take effect within 30 seconds, and can take up to 5
    minutes. If you delete the endpoint, its policy is also deleted, and a new
    endpoint with the same name has no policy.
    """

    endpoint_name: str
    """The name of the endpoint. The endpoint must be in your account and in the
    current Amazon Web Services Region. At most 63 characters.
    """
    resource_policy: str
    """The endpoint policy, as a JSON policy document. The policy can contain only
    ASCII characters. For information about the policy rules, see [Use
    destinations in other
    accounts](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router-cross-account.html).
    1 to 20480 characters.
    """

@frozen(kw_only=True, order=False)
class PutModelPackageGroupPolicyRequest(Request[PutModelPackageGroupPolicyResponse]):
    """Adds a resouce policy to control access to a model group. For information
    about resoure policies, see [Identity-based policies and resource-based
    policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html)
    in the *Amazon Web Services Identity and Access Management User Guide.*.
    """

    model_package_group_name: str
    """The name of the model group to add a resource policy to. 1 to 63 characters."""
    resource_policy: str
    """The resource policy for the model group. 1 to 20480 characters."""

@frozen(kw_only=True, init=False, order=False)
class QueryLineageRequest(Request[QueryLineageResponse]):
    """Use this action to inspect your lineage and discover relationships between
    entities. For more information, see [Querying Lineage
    Entities](https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    start_arns: Sequence[str] | None
    """A list of resource Amazon Resource Name (ARN) that represent the starting
    point for your lineage query. At most 1 item.
    """
    direction: Direction | None
    """Associations between lineage entities have a direction. This parameter
    determines the direction from the StartArn(s) that the query traverses.
    """
    include_edges: bool | None
    """Setting this value to `True` retrieves not only the entities of interest but
    also the
    [Associations](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking-entities.html)
    and lineage entities on the path. Set to `False` to only return lineage
    entities that match your query.
    """
    filters: QueryFilters | None
    """A set of filtering parameters that allow you to specify which entities should
    be returned.

    - Properties - Key-value pairs to match on the lineage entities' properties.
    - LineageTypes - A set of lineage entity types to match on. For example:
      `TrialComponent`, `Artifact`, or `Context`.
    - CreatedBefore - Filter entities created before this date.
    - ModifiedBefore - Filter entities modified before this date.
    - ModifiedAfter - Filter entities modified after this date.
    """
    max_depth: int | None
    """The maximum depth in lineage relationships from the `StartArns` that are
    traversed. Depth is a measure of the number of `Associations` from the
    `StartArn` entity to the matched results. At most 10.
    """
    max_results: int | None
    """Limits the number of vertices in the results. Use the `NextToken` in a
    response to to retrieve the next page of results. At most 50.
    """
    next_token: str | None
    """Limits the number of vertices in the request. Use the `NextToken` in a
    response to to retrieve the next page of results. At most 8192 characters.
    """

    def __init__(
        self,
        *,
        start_arns: Sequence[str] | None = ...,
        direction: DirectionLike | None = ...,
        include_edges: bool | None = ...,
        filters: QueryFilters | None = ...,
        max_depth: int | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None:
        """Use this action to inspect your lineage and discover relationships between
        entities.

        Args:
            start_arns: A list of resource Amazon Resource Name (ARN) that represent the starting point for your lineage query. At most 1 item.
            direction: Associations between lineage entities have a direction.
            include_edges: Setting this value to `True` retrieves not only the entities of interest but also the [Associations](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking-entities.html) and lineage entities on the path.
            filters: A set of filtering parameters that allow you to specify which entities should be returned.
            max_depth: The maximum depth in lineage relationships from the `StartArns` that are traversed. At most 10.
            max_results: Limits the number of vertices in the results. At most 50.
            next_token: Limits the number of vertices in the request. At most 8192 characters.
        """

@frozen(kw_only=True, order=False)
class RegisterDevicesRequest(Request[RegisterDevicesResponse]):
    """Register devices."""

    device_fleet_name: str
    """The name of the fleet. 1 to 63 characters."""
    devices: Sequence[Device]
    """A list of devices to register with SageMaker Edge Manager."""
    tags: Sequence[Tag] | None = ...
    """The tags associated with devices. At most 50 items."""

@frozen(kw_only=True, order=False)
class RemoveInferenceGatewayRequest(Request[RemoveInferenceGatewayResponse]):
    """Removes an in-cluster inference gateway from a global inference gateway. This
    operation is asynchronous: the in-cluster inference gateway moves to the
    `REMOVING` status, and then no longer appears in `ListInferenceGateways`. If
    the in-cluster inference gateway isn't in the global inference gateway, the
    operation succeeds and returns no status. The operation returns
    `ResourceNotFound` only if the global inference gateway doesn't exist.

    The operation fails with `ConflictException` while another operation is in
    progress on the global inference gateway. It fails with `ValidationException`
    if the in-cluster inference gateway is the last one, because a global
    inference gateway must have at least one.
    """

    identifier: str
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1
    to 2048 characters.
    """
    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that runs the
    in-cluster inference gateway. 1 to 256 characters.
    """
    namespace: str
    """The Kubernetes namespace of the in-cluster inference gateway. 1 to 63
    characters.
    """
    name: str
    """The name of the `InferenceGatewayConfig` resource that defines the in-cluster
    inference gateway. 1 to 253 characters.
    """

@frozen(kw_only=True, order=False)
class RenderUiTemplateRequest(Request[RenderUiTemplateResponse]):
    """Renders the UI template so that you can preview the worker's experience."""

    ui_template: UiTemplate | None = ...
    """A `Template` object containing the worker UI template to render."""
    task: RenderableTask
    """A `RenderableTask` object containing a representative task to render."""
    role_arn: str
    """The Amazon Resource Name (ARN) that has access to the S3 objects that are used
    by the template. 20 to 2048 characters.
    """
    human_task_ui_arn: str | None = ...
    """The `HumanTaskUiArn` of the worker UI that you want to render. Do not provide
    a `HumanTaskUiArn` if you use the `UiTemplate` parameter.

    See a list of available Human Ui Amazon Resource Names (ARNs) in
    [UiConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UiConfig.html).
    At most 1024 characters.
    """

@frozen(kw_only=True, order=False)
class RetryPipelineExecutionRequest(Request[RetryPipelineExecutionResponse]):
    """Retry the execution of the pipeline."""

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution. At most 2048
    characters.
    """
    client_request_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than once. 32 to
    128 characters.
    """
    parallelism_configuration: ParallelismConfiguration | None = ...
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline.
    """

@frozen(kw_only=True, init=False, order=False)
class SearchRequest(Request[SearchResponse]):
    """Finds SageMaker resources that match a search query. Matching resources are
    returned as a list of `SearchRecord` objects in the response. You can sort the
    search results by any resource property in a ascending or descending order.

    You can query against the following value types: numeric, text, Boolean, and
    timestamp.

    **Note:** The Search API may provide access to otherwise restricted data. See
    [Amazon SageMaker API Permissions: Actions, Permissions, and Resources
    Reference](https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html)
    for more information.
    """

    resource: ResourceType
    """The name of the SageMaker resource to search for."""
    search_expression: SearchExpression | None
    """A Boolean conditional statement. Resources must satisfy this condition to be
    included in search results. You must provide at least one subexpression,
    filter, or nested filter. The maximum number of recursive `SubExpressions`,
    `NestedFilters`, and `Filters` that can be included in a `SearchExpression`
    object is 50.
    """
    sort_by: str | None
    """The name of the resource property used to sort the `SearchResults`. The
    default is `LastModifiedTime`. 1 to 255 characters.
    """
    sort_order: SearchSortOrder | None
    """How `SearchResults` are ordered. Valid values are `Ascending` or `Descending`.
    The default is `Descending`.
    """
    next_token: str | None
    """If more than `MaxResults` resources match the specified `SearchExpression`,
    the response includes a `NextToken`. The `NextToken` can be passed to the next
    `SearchRequest` to continue retrieving results. At most 8192 characters.
    """
    max_results: int | None
    """The maximum number of results to return. 1 to 100."""
    cross_account_filter_option: CrossAccountFilterOption | None
    """A cross account filter option. When the value is `"CrossAccount"` the search
    results will only include resources made discoverable to you from other
    accounts. When the value is `"SameAccount"` or `null` the search results will
    only include resources from your account. Default is `null`. For more
    information on searching for resources made discoverable to your account, see
    [Search discoverable
    resources](https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-cross-account-discoverability-use.html)
    in the SageMaker Developer Guide. The maximum number of `ResourceCatalog`s
    viewable is 1000.
    """
    visibility_conditions: Sequence[VisibilityConditions] | None
    """Limits the results of your search request to the resources that you can
    access. 1 to 5 items.
    """

    def __init__(
        self,
        *,
        resource: ResourceTypeLike,
        search_expression: SearchExpression | None = ...,
        sort_by: str | None = ...,
        sort_order: SearchSortOrderLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        cross_account_filter_option: CrossAccountFilterOptionLike | None = ...,
        visibility_conditions: Sequence[VisibilityConditions] | None = ...,
    ) -> None:
        """Finds SageMaker resources that match a search query.

        Args:
            resource: The name of the SageMaker resource to search for.
            search_expression: A Boolean conditional statement.
            sort_by: The name of the resource property used to sort the `SearchResults`. 1 to 255 characters.
            sort_order: How `SearchResults` are ordered.
            next_token: If more than `MaxResults` resources match the specified `SearchExpression`, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of results to return. 1 to 100.
            cross_account_filter_option: A cross account filter option.
            visibility_conditions: Limits the results of your search request to the resources that you can access. 1 to 5 items.
        """

@frozen(kw_only=True, init=False, order=False)
class SearchTrainingPlanOfferingsRequest(Request[SearchTrainingPlanOfferingsResponse]):
    """Searches for available training plan offerings based on specified criteria.

    - Users search for available plan offerings based on their requirements (e.g.,
      instance type, count, start time, duration).
    - And then, they create a plan that best matches their needs using the ID of
      the plan offering they want to use.

    For more information about how to reserve GPU capacity for your SageMaker
    training jobs or SageMaker HyperPod clusters using Amazon SageMaker Training
    Plan , see `CreateTrainingPlan`.
    """

    instance_type: ReservedCapacityInstanceType | None
    """The type of instance you want to search for in the available training plan
    offerings. This field allows you to filter the search results based on the
    specific compute resources you require for your SageMaker training jobs or
    SageMaker HyperPod clusters. When searching for training plan offerings,
    specifying the instance type helps you find Reserved Instances that match your
    computational needs.
    """
    instance_count: int | None
    """The number of instances you want to reserve in the training plan offerings.
    This allows you to specify the quantity of compute resources needed for your
    SageMaker training jobs or SageMaker HyperPod clusters, helping you find
    reserved capacity offerings that match your requirements. 0 to 256.
    """
    ultra_server_type: str | None
    """The type of UltraServer to search for, such as ml.u-p6e-gb200x72. 1 to 64
    characters.
    """
    ultra_server_count: int | None
    """The number of UltraServers to search for. At least 1."""
    start_time_after: datetime | None
    """A filter to search for training plan offerings with a start time after a
    specified date.
    """
    end_time_before: datetime | None
    """A filter to search for reserved capacity offerings with an end time before a
    specified date.
    """
    duration_hours: int | None
    """The desired duration in hours for the training plan offerings. 1 to 87600."""
    target_resources: Sequence[SageMakerResourceName] | None
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) to search for in the offerings.

    Training plans are specific to their target resource.

    - A training plan designed for SageMaker training jobs can only be used to
      schedule and run training jobs.
    - A training plan for HyperPod clusters can be used exclusively to provide
      compute resources to a cluster's instance group.
    - A training plan for SageMaker endpoints can be used exclusively to provide
      compute resources to SageMaker endpoints for model deployment.
    - A training plan for Studio apps can be used to launch JupyterLab and Code
      Editor apps on reserved training plan capacity.

    At least 1 item.
    """
    training_plan_arn: str | None
    """The Amazon Resource Name (ARN); of an existing training plan to search for
    extension offerings. When specified, the API returns extension offerings that
    can be used to extend the specified training plan.
    """

    def __init__(
        self,
        *,
        instance_type: ReservedCapacityInstanceTypeLike | None = ...,
        instance_count: int | None = ...,
        ultra_server_type: str | None = ...,
        ultra_server_count: int | None = ...,
        start_time_after: datetime | None = ...,
        end_time_before: datetime | None = ...,
        duration_hours: int | None = ...,
        target_resources: Sequence[SageMakerResourceNameLike] | None = ...,
        training_plan_arn: str | None = ...,
    ) -> None:
        """Searches for available training plan offerings based on specified criteria.

        Args:
            instance_type: The type of instance you want to search for in the available training plan offerings.
            instance_count: The number of instances you want to reserve in the training plan offerings. 0 to 256.
            ultra_server_type: The type of UltraServer to search for, such as ml.u-p6e-gb200x72. 1 to 64 characters.
            ultra_server_count: The number of UltraServers to search for. At least 1.
            start_time_after: A filter to search for training plan offerings with a start time after a specified date.
            end_time_before: A filter to search for reserved capacity offerings with an end time before a specified date.
            duration_hours: The desired duration in hours for the training plan offerings. 1 to 87600.
            target_resources: The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod, SageMaker Endpoints, Studio apps) to search for in the offerings. At least 1 item.
            training_plan_arn: The Amazon Resource Name (ARN); of an existing training plan to search for extension offerings.
        """

@frozen(kw_only=True, order=False)
class SendPipelineExecutionStepFailureRequest(
    Request[SendPipelineExecutionStepFailureResponse]
):
    """Notifies the pipeline that the execution of a callback step failed, along with
    a message describing why. When a callback step is run, the pipeline generates
    a callback token and includes the token in a message sent to Amazon Simple
    Queue Service (Amazon SQS).
    """

    callback_token: str
    """The pipeline generated token from the Amazon SQS queue. Exactly 10 characters."""
    failure_reason: str | None = ...
    """A message describing why the step failed. At most 256 characters."""
    client_request_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than one time. 32
    to 128 characters.
    """

@frozen(kw_only=True, order=False)
class SendPipelineExecutionStepSuccessRequest(
    Request[SendPipelineExecutionStepSuccessResponse]
):
    """Notifies the pipeline that the execution of a callback step succeeded and
    provides a list of the step's output parameters. When a callback step is run,
    the pipeline generates a callback token and includes the token in a message
    sent to Amazon Simple Queue Service (Amazon SQS).
    """

    callback_token: str
    """The pipeline generated token from the Amazon SQS queue. Exactly 10 characters."""
    output_parameters: Sequence[OutputParameter] | None = ...
    """A list of the output parameters of the callback step. At most 50 items."""
    client_request_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than one time. 32
    to 128 characters.
    """

@frozen(kw_only=True, order=False)
class StartClusterHealthCheckRequest(Request[StartClusterHealthCheckResponse]):
    """Start deep health checks for a SageMaker HyperPod cluster. You can use
    [DescribeClusterNode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeClusterNode.html)
    API to track progress of the deep health checks. The unhealthy nodes will be
    automatically rebooted or replaced. Please see [Resilience-related Kubernetes
    labels by SageMaker
    HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-eks-resiliency-node-labels.html)
    for details.
    """

    cluster_name: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster. At most 256 characters.
    """
    deep_health_check_configurations: Sequence[InstanceGroupHealthCheckConfiguration]
    """A list of configurations containing instance group names, EC2 instance IDs,
    and deep health checks to perform. 1 to 99 items.
    """

@frozen(kw_only=True, order=False)
class StartEdgeDeploymentStageRequest(Request[StartEdgeDeploymentStageResponse]):
    """Starts a stage in an edge deployment plan."""

    edge_deployment_plan_name: str
    """The name of the edge deployment plan to start. 1 to 63 characters."""
    stage_name: str
    """The name of the stage to start. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StartInferenceExperimentRequest(Request[StartInferenceExperimentResponse]):
    """Starts an inference experiment."""

    name: str
    """The name of the inference experiment to start. 1 to 120 characters."""

@frozen(kw_only=True, order=False)
class StartMlflowTrackingServerRequest(Request[StartMlflowTrackingServerResponse]):
    """Programmatically start an MLflow Tracking Server."""

    tracking_server_name: str
    """The name of the tracking server to start. 1 to 256 characters."""

@frozen(kw_only=True, order=False)
class StartMonitoringScheduleRequest(Request[StartMonitoringScheduleResponse]):
    """Starts a previously stopped monitoring schedule.

    **Note:** By default, when you successfully create a new schedule, the status
    of a monitoring schedule is `scheduled`.
    """

    monitoring_schedule_name: str
    """The name of the schedule to start. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StartNotebookInstanceRequest(Request[StartNotebookInstanceResponse]):
    """Launches an ML compute instance with the latest version of the libraries and
    attaches your ML storage volume. After configuring the notebook instance,
    SageMaker AI sets the notebook instance status to `InService`. A notebook
    instance's status must be `InService` before you can connect to your Jupyter
    notebook.
    """

    notebook_instance_name: str
    """The name of the notebook instance to start. At most 63 characters."""

@frozen(kw_only=True, order=False)
class StartPipelineExecutionRequest(Request[StartPipelineExecutionResponse]):
    """Starts a pipeline execution."""

    pipeline_name: str
    """The name or Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters."""
    pipeline_execution_display_name: str | None = ...
    """The display name of the pipeline execution. 1 to 82 characters."""
    pipeline_parameters: Sequence[Parameter] | None = ...
    """Contains a list of pipeline parameters. This list can be empty. At most 200
    items.
    """
    pipeline_execution_description: str | None = ...
    """The description of the pipeline execution. At most 3072 characters."""
    client_request_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than once. 32 to
    128 characters.
    """
    parallelism_configuration: ParallelismConfiguration | None = ...
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run.
    """
    selective_execution_config: SelectiveExecutionConfig | None = ...
    """The selective execution configuration applied to the pipeline run."""
    pipeline_version_id: int | None = ...
    """The ID of the pipeline version to start execution from. You can't specify this
    with `PipelineVersionAlias`. At least 1.
    """
    mlflow_experiment_name: str | None = ...
    """The MLflow experiment name of the pipeline execution. 1 to 256 characters."""
    pipeline_version_alias: str | None = ...
    """The alias of the pipeline version to start the execution from. You can't
    specify this with `PipelineVersionId`. If no version of the pipeline has this
    alias, the request fails with a `ResourceNotFound` error. 1 to 128 characters.
    """
    role_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses. You
    must specify this parameter when you start an execution of a pipeline that
    Amazon Web Services manages. You can't specify it for a pipeline that you
    create, because its executions use the pipeline's role. 20 to 2048 characters.
    """

@frozen(kw_only=True, order=False)
class StartSessionRequest(Request[StartSessionResponse]):
    """Initiates a remote connection session between a local integrated development
    environments (IDEs) and a remote SageMaker space.
    """

    resource_identifier: str
    """The Amazon Resource Name (ARN) of the resource to which the remote connection
    will be established. For example, this identifies the specific ARN space
    application you want to connect to from your local IDE. 1 to 256 characters.
    """

@frozen(kw_only=True, order=False)
class StopAIBenchmarkJobRequest(Request[StopAIBenchmarkJobResponse]):
    """Stops a running AI benchmark job."""

    ai_benchmark_job_name: str
    """The name of the AI benchmark job to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopAIRecommendationJobRequest(Request[StopAIRecommendationJobResponse]):
    """Stops a running AI recommendation job."""

    ai_recommendation_job_name: str
    """The name of the AI recommendation job to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopAutoMLJobRequest(Request[StopAutoMLJobResponse]):
    """A method for forcing a running job to shut down."""

    auto_ml_job_name: str
    """The name of the object you are requesting. 1 to 32 characters."""

@frozen(kw_only=True, order=False)
class StopCompilationJobRequest(Request[StopCompilationJobResponse]):
    """Stops a model compilation job.

    To stop a job, Amazon SageMaker AI sends the algorithm the SIGTERM signal.
    This gracefully shuts the job down. If the job hasn't stopped, it sends the
    SIGKILL signal.

    When it receives a `StopCompilationJob` request, Amazon SageMaker AI changes
    the `CompilationJobStatus` of the job to `Stopping`. After Amazon SageMaker
    stops the job, it sets the `CompilationJobStatus` to `Stopped`.
    """

    compilation_job_name: str
    """The name of the model compilation job to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopEdgeDeploymentStageRequest(Request[StopEdgeDeploymentStageResponse]):
    """Stops a stage in an edge deployment plan."""

    edge_deployment_plan_name: str
    """The name of the edge deployment plan to stop. 1 to 63 characters."""
    stage_name: str
    """The name of the stage to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopEdgePackagingJobRequest(Request[StopEdgePackagingJobResponse]):
    """Request to stop an edge packaging job."""

    edge_packaging_job_name: str
    """The name of the edge packaging job. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopHyperParameterTuningJobRequest(Request[StopHyperParameterTuningJobResponse]):
    """Stops a running hyperparameter tuning job and all running training jobs that
    the tuning job launched.

    All model artifacts output from the training jobs are stored in Amazon Simple
    Storage Service (Amazon S3). All data that the training jobs write to Amazon
    CloudWatch Logs are still available in CloudWatch. After the tuning job moves
    to the `Stopped` state, it releases all reserved resources for the tuning job.
    """

    hyper_parameter_tuning_job_name: str
    """The name of the tuning job to stop. 1 to 32 characters."""

@frozen(kw_only=True, init=False, order=False)
class StopInferenceExperimentRequest(Request[StopInferenceExperimentResponse]):
    """Stops an inference experiment."""

    name: str
    """The name of the inference experiment to stop. 1 to 120 characters."""
    model_variant_actions: Mapping[str, ModelVariantAction]
    """Array of key-value pairs, with names of variants mapped to actions. The
    possible actions are the following:

    - `Promote` - Promote the shadow variant to a production variant
    - `Remove` - Delete the variant
    - `Retain` - Keep the variant as it is

    1 to 2 entries.
    """
    desired_model_variants: Sequence[ModelVariantConfig] | None
    """An array of `ModelVariantConfig` objects. There is one for each variant that
    you want to deploy after the inference experiment stops. Each
    `ModelVariantConfig` describes the infrastructure configuration for deploying
    the corresponding variant. 1 to 2 items.
    """
    desired_state: InferenceExperimentStopDesiredState | None
    """The desired state of the experiment after stopping. The possible states are
    the following:

    - `Completed`: The experiment completed successfully
    - `Cancelled`: The experiment was canceled
    """
    reason: str | None
    """The reason for stopping the experiment. At most 1024 characters."""

    def __init__(
        self,
        *,
        name: str,
        model_variant_actions: Mapping[str, ModelVariantActionLike],
        desired_model_variants: Sequence[ModelVariantConfig] | None = ...,
        desired_state: InferenceExperimentStopDesiredStateLike | None = ...,
        reason: str | None = ...,
    ) -> None:
        """Stops an inference experiment.

        Args:
            name: The name of the inference experiment to stop. 1 to 120 characters.
            model_variant_actions: Array of key-value pairs, with names of variants mapped to actions. 1 to 2 entries.
            desired_model_variants: An array of `ModelVariantConfig` objects. 1 to 2 items.
            desired_state: The desired state of the experiment after stopping.
            reason: The reason for stopping the experiment. At most 1024 characters.
        """

@frozen(kw_only=True, order=False)
class StopInferenceRecommendationsJobRequest(
    Request[StopInferenceRecommendationsJobResponse]
):
    """Stops an Inference Recommender job."""

    job_name: str
    """The name of the job you want to stop. 1 to 64 characters."""

@frozen(kw_only=True, init=False, order=False)
class StopJobRequest(Request[StopJobResponse]):
    """Stops a running job. When you call `StopJob`, Amazon SageMaker sets the job
    status to `Stopping`. After the job stops, the status changes to `Stopped`.
    Partial results may be available in the output location if the job was in
    progress. To delete a stopped job, call `DeleteJob`.

    The following operations are related to `StopJob`:

    - `CreateJob`
    - `DescribeJob`
    - `DeleteJob`
    """

    job_name: str
    """The name of the job to stop. 1 to 63 characters."""
    job_category: JobCategory
    """The category of the job to stop."""

    def __init__(
        self,
        *,
        job_name: str,
        job_category: JobCategoryLike,
    ) -> None:
        """Stops a running job.

        Args:
            job_name: The name of the job to stop. 1 to 63 characters.
            job_category: The category of the job to stop.
        """

@frozen(kw_only=True, order=False)
class StopLabelingJobRequest(Request[StopLabelingJobResponse]):
    """Stops a running labeling job. A job that is stopped cannot be restarted. Any
    results obtained before the job is stopped are placed in the Amazon S3 output
    bucket.
    """

    labeling_job_name: str
    """The name of the labeling job to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopMlflowTrackingServerRequest(Request[StopMlflowTrackingServerResponse]):
    """Programmatically stop an MLflow Tracking Server."""

    tracking_server_name: str
    """The name of the tracking server to stop. 1 to 256 characters."""

@frozen(kw_only=True, order=False)
class StopMonitoringScheduleRequest(Request[StopMonitoringScheduleResponse]):
    """Stops a previously started monitoring schedule."""

    monitoring_schedule_name: str
    """The name of the schedule to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopNotebookInstanceRequest(Request[StopNotebookInstanceResponse]):
    """Terminates the ML compute instance. Before terminating the instance, SageMaker
    AI disconnects the ML storage volume from it. SageMaker AI preserves the ML
    storage volume. SageMaker AI stops charging you for the ML compute instance
    when you call `StopNotebookInstance`.

    To access data on the ML storage volume for a notebook instance that has been
    terminated, call the `StartNotebookInstance` API. `StartNotebookInstance`
    launches another ML compute instance, configures it, and attaches the
    preserved ML storage volume so you can continue your work.
    """

    notebook_instance_name: str
    """The name of the notebook instance to terminate. At most 63 characters."""

@frozen(kw_only=True, order=False)
class StopOptimizationJobRequest(Request[StopOptimizationJobResponse]):
    """Ends a running inference optimization job."""

    optimization_job_name: str
    """The name that you assigned to the optimization job. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopPipelineExecutionRequest(Request[StopPipelineExecutionResponse]):
    """Stops a pipeline execution.

    **Callback Step**

    A pipeline execution won't stop while a callback step is running. When you
    call `StopPipelineExecution` on a pipeline execution with a running callback
    step, SageMaker Pipelines sends an additional Amazon SQS message to the
    specified SQS queue. The body of the SQS message contains a "Status" field
    which is set to "Stopping".

    You should add logic to your Amazon SQS message consumer to take any needed
    action (for example, resource cleanup) upon receipt of the message followed by
    a call to `SendPipelineExecutionStepSuccess` or
    `SendPipelineExecutionStepFailure`.

    Only when SageMaker Pipelines receives one of these calls will it stop the
    pipeline execution.

    **Lambda Step**

    A pipeline execution can't be stopped while a lambda step is running because
    the Lambda function invoked by the lambda step can't be stopped. If you
    attempt to stop the execution while the Lambda function is running, the
    pipeline waits for the Lambda function to finish or until the timeout is hit,
    whichever occurs first, and then stops. If the Lambda function finishes, the
    pipeline execution status is `Stopped`. If the timeout is hit the pipeline
    execution status is `Failed`.
    """

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution. At most 2048
    characters.
    """
    client_request_token: str | None = ...
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than once. 32 to
    128 characters.
    """

@frozen(kw_only=True, order=False)
class StopProcessingJobRequest(Request[StopProcessingJobResponse]):
    """Stops a processing job."""

    processing_job_name: str
    """The name of the processing job to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopTrainingJobRequest(Request[StopTrainingJobResponse]):
    """Stops a training job. To stop a job, SageMaker sends the algorithm the
    `SIGTERM` signal, which delays job termination for 120 seconds. Algorithms
    might use this 120-second window to save the model artifacts, so the results
    of the training is not lost.

    When it receives a `StopTrainingJob` request, SageMaker changes the status of
    the job to `Stopping`. After SageMaker stops the job, it sets the status to
    `Stopped`.
    """

    training_job_name: str
    """The name of the training job to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopTrainingSessionRequest(Request[StopTrainingSessionResponse]):
    """Stops a running training session and sets the session status to `Stopping`.
    After the session stops, the status changes to `Stopped`. To delete a stopped
    session, use the `DeleteTrainingSession` operation.

    The following operations are related to `StopTrainingSession`:

    - `CreateTrainingSession`
    - `DescribeTrainingSession`
    - `DeleteTrainingSession`
    """

    training_session_name: str
    """The name of the training session to stop. 1 to 63 characters."""

@frozen(kw_only=True, order=False)
class StopTransformJobRequest(Request[StopTransformJobResponse]):
    """Stops a batch transform job.

    When Amazon SageMaker receives a `StopTransformJob` request, the status of the
    job changes to `Stopping`. After Amazon SageMaker stops the job, the status is
    set to `Stopped`. When you stop a batch transform job before it is completed,
    Amazon SageMaker doesn't store the job's output in Amazon S3.
    """

    transform_job_name: str
    """The name of the batch transform job to stop. 1 to 63 characters."""

@frozen(kw_only=True, init=False, order=False)
class UpdateActionRequest(Request[UpdateActionResponse]):
    """Updates an action."""

    action_name: str
    """The name of the action to update. 1 to 120 characters."""
    description: str | None
    """The new description for the action. At most 3072 characters."""
    status: ActionStatus | None
    """The new status for the action."""
    properties: Mapping[str, str] | None
    """The new list of properties. Overwrites the current property list. At most 30
    entries.
    """
    properties_to_remove: Sequence[str] | None
    """A list of properties to remove."""

    def __init__(
        self,
        *,
        action_name: str,
        description: str | None = ...,
        status: ActionStatusLike | None = ...,
        properties: Mapping[str, str] | None = ...,
        properties_to_remove: Sequence[str] | None = ...,
    ) -> None:
        """Updates an action.

        Args:
            action_name: The name of the action to update. 1 to 120 characters.
            description: The new description for the action. At most 3072 characters.
            status: The new status for the action.
            properties: The new list of properties. At most 30 entries.
            properties_to_remove: A list of properties to remove.
        """

@frozen(kw_only=True, order=False)
class UpdateAppImageConfigRequest(Request[UpdateAppImageConfigResponse]):
    """Updates the properties of an AppImageConfig."""

    app_image_config_name: str
    """The name of the AppImageConfig to update. At most 63 characters."""
    kernel_gateway_image_config: KernelGatewayImageConfig | None = ...
    """The new KernelGateway app to run on the image."""
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = ...
    """The JupyterLab app running on the image."""
    code_editor_app_image_config: CodeEditorAppImageConfig | None = ...
    """The Code Editor app running on the image."""

@frozen(kw_only=True, order=False)
class UpdateArtifactRequest(Request[UpdateArtifactResponse]):
    """Updates an artifact."""

    artifact_arn: str
    """The Amazon Resource Name (ARN) of the artifact to update. At most 256
    characters.
    """
    artifact_name: str | None = ...
    """The new name for the artifact. 1 to 120 characters."""
    properties: Mapping[str, str] | None = ...
    """The new list of properties. Overwrites the current property list. At most 30
    entries.
    """
    properties_to_remove: Sequence[str] | None = ...
    """A list of properties to remove."""

@frozen(kw_only=True, init=False, order=False)
class UpdateClusterRequest(Request[UpdateClusterResponse]):
    """Updates a SageMaker HyperPod cluster."""

    cluster_name: str
    """Specify the name of the SageMaker HyperPod cluster you want to update. At most
    256 characters.
    """
    instance_groups: Sequence[ClusterInstanceGroupSpecification] | None
    """Specify the instance groups to update. 1 to 100 items."""
    restricted_instance_groups: (
        Sequence[ClusterRestrictedInstanceGroupSpecification] | None
    )
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster. 1 to 100 items.
    """
    restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """
    tiered_storage_config: ClusterTieredStorageConfig | None
    """Updates the configuration for managed tier checkpointing on the HyperPod
    cluster. For example, you can enable or disable the feature and modify the
    percentage of cluster memory allocated for checkpoint storage.
    """
    node_recovery: ClusterNodeRecovery | None
    """The node recovery mode to be applied to the SageMaker HyperPod cluster."""
    instance_groups_to_delete: Sequence[str] | None
    """Specify the names of the instance groups to delete. Use a single `,` as the
    separator between multiple names. At most 100 items.
    """
    node_provisioning_mode: ClusterNodeProvisioningMode | None
    """Determines how instance provisioning is handled during cluster operations. In
    `Continuous` mode, the cluster provisions available instances incrementally
    and retries until the target count is reached. The cluster becomes operational
    once cluster-level resources are ready. Use `CurrentCount` and `TargetCount`
    in `DescribeCluster` to track provisioning progress.
    """
    cluster_role: str | None
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes for
    cluster autoscaling operations. Cannot be updated while autoscaling is
    enabled. 20 to 2048 characters.
    """
    auto_scaling: ClusterAutoScalingConfig | None
    """Updates the autoscaling configuration for the cluster. Use to enable or
    disable automatic node scaling.
    """
    orchestrator: ClusterOrchestrator | None
    """The type of orchestrator used for the SageMaker HyperPod cluster."""

    def __init__(
        self,
        *,
        cluster_name: str,
        instance_groups: Sequence[ClusterInstanceGroupSpecification] | None = ...,
        restricted_instance_groups: Sequence[
            ClusterRestrictedInstanceGroupSpecification
        ]
        | None = ...,
        restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig
        | None = ...,
        tiered_storage_config: ClusterTieredStorageConfig | None = ...,
        node_recovery: ClusterNodeRecoveryLike | None = ...,
        instance_groups_to_delete: Sequence[str] | None = ...,
        node_provisioning_mode: ClusterNodeProvisioningModeLike | None = ...,
        cluster_role: str | None = ...,
        auto_scaling: ClusterAutoScalingConfig | None = ...,
        orchestrator: ClusterOrchestrator | None = ...,
    ) -> None:
        """Updates a SageMaker HyperPod cluster.

        Args:
            cluster_name: Specify the name of the SageMaker HyperPod cluster you want to update. At most 256 characters.
            instance_groups: Specify the instance groups to update. 1 to 100 items.
            restricted_instance_groups: The specialized instance groups for training models like Amazon Nova to be created in the SageMaker HyperPod cluster. 1 to 100 items.
            restricted_instance_groups_config: The configuration for the restricted instance groups (RIG) in the SageMaker HyperPod cluster.
            tiered_storage_config: Updates the configuration for managed tier checkpointing on the HyperPod cluster.
            node_recovery: The node recovery mode to be applied to the SageMaker HyperPod cluster.
            instance_groups_to_delete: Specify the names of the instance groups to delete. At most 100 items.
            node_provisioning_mode: Determines how instance provisioning is handled during cluster operations.
            cluster_role: The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes for cluster autoscaling operations. 20 to 2048 characters.
            auto_scaling: Updates the autoscaling configuration for the cluster.
            orchestrator: The type of orchestrator used for the SageMaker HyperPod cluster.
        """

@frozen(kw_only=True, order=False)
class UpdateClusterExtensionRequest(Request[UpdateClusterExtensionResponse]):
    """Updates the configuration or the version of an extension installed on a
    SageMaker HyperPod cluster. SageMaker HyperPod applies the change to every
    node in the cluster. You can change the configuration, the version, or both in
    one request.

    - **Configuration:** You can change settings by sending `ConfigurationValues`.
      Settings that you include are changed. Settings that you omit keep their
      current values. A setting with the value `null` is removed and returns to
      its default value.
    - **Version:** You can update to a later version. You can't update to an
      earlier version. To use an earlier version, delete the extension and create
      it again with that version.

    To retry the operation on nodes where it failed, fix the cause that
    `DescribeClusterExtension` reports in `Health`, and then send an
    `UpdateClusterExtension` request that doesn't change the version or the
    configuration.

    You can't update an extension while it is being deleted.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed. At most 256 characters.
    """
    extension_arn: str
    """The Amazon Resource Name (ARN) of the extension to update. 1 to 256
    characters.
    """
    extension_version: str | None = ...
    """The version to update the extension to, in `MAJOR.MINOR.PATCH` format. The
    version must be later than the extension's current version. If you omit this
    parameter, the extension keeps its current version. 1 to 64 characters.
    """
    configuration_values: str | None = ...
    """The configuration changes to apply, as a JSON object serialized as a string.
    Settings that you include are changed, settings that you omit are unchanged,
    and a setting with the value `null` returns to its default value. The
    resulting configuration must be valid for the target extension version. If you
    omit `ConfigurationValues`, the configuration is unchanged. 1 to 10240
    characters.
    """
    client_token: str | None = ...
    """A unique, case-sensitive identifier that you provide so that the request is
    idempotent. If you send the same update more than once, SageMaker HyperPod
    applies it once and doesn't return an error. At most 64 characters.
    """

@frozen(kw_only=True, order=False)
class UpdateClusterSchedulerConfigRequest(
    Request[UpdateClusterSchedulerConfigResponse]
):
    """Update the cluster policy configuration."""

    cluster_scheduler_config_id: str
    """ID of the cluster policy. At most 12 characters."""
    target_version: int
    """Target version."""
    scheduler_config: SchedulerConfig | None = ...
    """Cluster policy configuration."""
    description: str | None = ...
    """Description of the cluster policy. At most 1024 characters."""

@frozen(kw_only=True, order=False)
class UpdateClusterSoftwareRequest(Request[UpdateClusterSoftwareResponse]):
    """Updates the platform software of a SageMaker HyperPod cluster for security
    patching. To learn how to use this API, see [Update the SageMaker HyperPod
    platform software of a
    cluster](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software).

    **Important:** The `UpgradeClusterSoftware` API call may impact your SageMaker
    HyperPod cluster uptime and availability. Plan accordingly to mitigate
    potential disruptions to your workloads.
    """

    cluster_name: str
    """Specify the name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster you want to update for security patching. At most 256 characters.
    """
    instance_groups: (
        Sequence[UpdateClusterSoftwareInstanceGroupSpecification] | None
    ) = ...
    """The array of instance groups for which to update AMI versions. 1 to 100 items."""
    deployment_config: DeploymentConfiguration | None = ...
    """The configuration to use when updating the AMI versions."""
    image_id: str | None = ...
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options:

    - `HyperPodPublicAmiId`: Use a HyperPod public AMI
    - `CustomAmiId`: Use your custom AMI
    - `default`: Use the default latest system image

    If you choose to use a custom AMI (`CustomAmiId`), ensure it meets the
    following requirements:

    - Encryption: The custom AMI must be unencrypted.
    - Ownership: The custom AMI must be owned by the same Amazon Web Services
      account that is creating the HyperPod cluster.
    - Volume support: Only the primary AMI snapshot volume is supported;
      additional AMI volumes are not supported.

    When updating the instance group's AMI through the `UpdateClusterSoftware`
    operation, if an instance group uses a custom AMI, you must provide an
    `ImageId` or use the default as input. Note that if you don't specify an
    instance group in your `UpdateClusterSoftware` request, then all of the
    instance groups are patched with the specified image. 7 to 21 characters.
    """

@frozen(kw_only=True, order=False)
class UpdateCodeRepositoryRequest(Request[UpdateCodeRepositoryResponse]):
    """Updates the specified Git repository with the specified values."""

    code_repository_name: str
    """The name of the Git repository to update. 1 to 63 characters."""
    git_config: GitConfigForUpdate | None = ...
    """The configuration of the git repository, including the URL and the Amazon
    Resource Name (ARN) of the Amazon Web Services Secrets Manager secret that
    contains the credentials used to access the repository. The secret must have a
    staging label of `AWSCURRENT` and must be in the following format:

    `{"username": UserName, "password": Password}`
    """

@frozen(kw_only=True, init=False, order=False)
class UpdateComputeQuotaRequest(Request[UpdateComputeQuotaResponse]):
    """Update the compute allocation definition."""

    compute_quota_id: str
    """ID of the compute allocation definition."""
    target_version: int
    """Target version."""
    compute_quota_config: ComputeQuotaConfig | None
    """Configuration of the compute allocation definition. This includes the resource
    sharing option, and the setting to preempt low priority tasks.
    """
    compute_quota_target: ComputeQuotaTarget | None
    """The target entity to allocate compute resources to."""
    activation_state: ActivationState | None
    """The state of the compute allocation being described. Use to enable or disable
    compute allocation.

    Default is `Enabled`.
    """
    description: str | None
    """Description of the compute allocation definition. At most 1024 characters."""

    def __init__(
        self,
        *,
        compute_quota_id: str,
        target_version: int,
        compute_quota_config: ComputeQuotaConfig | None = ...,
        compute_quota_target: ComputeQuotaTarget | None = ...,
        activation_state: ActivationStateLike | None = ...,
        description: str | None = ...,
    ) -> None:
        """Update the compute allocation definition.

        Args:
            compute_quota_id: ID of the compute allocation definition.
            target_version: Target version.
            compute_quota_config: Configuration of the compute allocation definition.
            compute_quota_target: The target entity to allocate compute resources to.
            activation_state: The state of the compute allocation being described.
            description: Description of the compute allocation definition. At most 1024 characters.
        """

@frozen(kw_only=True, order=False)
class UpdateContextRequest(Request[UpdateContextResponse]):
    """Updates a context."""

    context_name: str
    """The name of the context to update. 1 to 120 characters."""
    description: str | None = ...
    """The new description for the context. At most 3072 characters."""
    properties: Mapping[str, str] | None = ...
    """The new list of properties. Overwrites the current property list. At most 30
    entries.
    """
    properties_to_remove: Sequence[str] | None = ...
    """A list of properties to remove."""

@frozen(kw_only=True, order=False)
class UpdateDeviceFleetRequest(Request[UpdateDeviceFleetResponse]):
    """Updates a fleet of devices."""

    device_fleet_name: str
    """The name of the fleet. 1 to 63 characters."""
    role_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the device. 20 to 2048 characters."""
    description: str | None = ...
    """Description of the fleet. 1 to 800 characters."""
    output_config: EdgeOutputConfig
    """Output configuration for storing sample data collected by the fleet."""
    enable_iot_role_alias: bool | None = ...
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation. The name of the role alias generated will match this pattern:
    "SageMakerEdge-{DeviceFleetName}".

    For example, if your device fleet is called "demo-fleet", the name of the role
    alias will be "SageMakerEdge-demo-fleet".
    """

@frozen(kw_only=True, order=False)
class UpdateDevicesRequest(Request[UpdateDevicesResponse]):
    """Updates one or more devices in a fleet."""

    device_fleet_name: str
    """The name of the fleet the devices belong to. 1 to 63 characters."""
    devices: Sequence[Device]
    """List of devices to register with Edge Manager agent."""

@frozen(kw_only=True, init=False, order=False)
class UpdateDomainRequest(Request[UpdateDomainResponse]):
    """Updates the default settings for new user profiles in the domain."""

    domain_id: str
    """The ID of the domain to be updated. At most 63 characters."""
    default_user_settings: UserSettings | None
    """A collection of settings."""
    domain_settings_for_update: DomainSettingsForUpdate | None
    """A collection of `DomainSettings` configuration values to update."""
    app_security_group_management: AppSecurityGroupManagement | None
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode. Required when
    `CreateDomain.AppNetworkAccessType` is `VPCOnly` and
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    provided. If setting up the domain for use with RStudio, this value must be
    set to `Service`.
    """
    default_space_settings: DefaultSpaceSettings | None
    """The default settings for shared spaces that users create in the domain."""
    subnet_ids: Sequence[str] | None
    """The VPC subnets that Studio uses for communication.

    If removing subnets, ensure there are no apps in the `InService`, `Pending`,
    or `Deleting` state. 1 to 16 items.
    """
    app_network_access_type: AppNetworkAccessType | None
    """Specifies the VPC used for non-EFS traffic.

    - `PublicInternetOnly` - Non-EFS traffic is through a VPC managed by Amazon
      SageMaker AI, which allows direct internet access.
    - `VpcOnly` - All Studio traffic is through the specified VPC and subnets.

    This configuration can only be modified if there are no apps in the
    `InService`, `Pending`, or `Deleting` state. The configuration cannot be
    updated if
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    already set or
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    provided as part of the same request.
    """
    tag_propagation: TagPropagation | None
    """Indicates whether custom tag propagation is supported for the domain. Defaults
    to `DISABLED`.
    """
    home_efs_file_system_creation: HomeEfsFileSystemCreation | None
    """Indicates whether to create a home EFS file system for the domain. You can
    change from `Disabled` to `Enabled` to provision EFS on demand, but you cannot
    change from `Enabled` to `Disabled`.
    """
    vpc_id: str | None
    """The identifier for the VPC used by the domain for network communication. Use
    this field only when adding VPC configuration to a SageMaker AI domain used in
    Amazon SageMaker Unified Studio that was created without VPC settings.
    SageMaker AI doesn't automatically apply VPC updates to existing applications.
    Stop and restart your applications to apply the changes. At most 32
    characters.
    """

    def __init__(
        self,
        *,
        domain_id: str,
        default_user_settings: UserSettings | None = ...,
        domain_settings_for_update: DomainSettingsForUpdate | None = ...,
        app_security_group_management: AppSecurityGroupManagementLike | None = ...,
        default_space_settings: DefaultSpaceSettings | None = ...,
        subnet_ids: Sequence[str] | None = ...,
        app_network_access_type: AppNetworkAccessTypeLike | None = ...,
        tag_propagation: TagPropagationLike | None = ...,
        home_efs_file_system_creation: HomeEfsFileSystemCreationLike | None = ...,
        vpc_id: str | None = ...,
    ) -> None:
        """Updates the default settings for new user profiles in the domain.

        Args:
            domain_id: The ID of the domain to be updated. At most 63 characters.
            default_user_settings: A collection of settings.
            domain_settings_for_update: A collection of `DomainSettings` configuration values to update.
            app_security_group_management: The entity that creates and manages the required security groups for inter-app communication in `VPCOnly` mode.
            default_space_settings: The default settings for shared spaces that users create in the domain.
            subnet_ids: The VPC subnets that Studio uses for communication. 1 to 16 items.
            app_network_access_type: Specifies the VPC used for non-EFS traffic.
            tag_propagation: Indicates whether custom tag propagation is supported for the domain.
            home_efs_file_system_creation: Indicates whether to create a home EFS file system for the domain.
            vpc_id: The identifier for the VPC used by the domain for network communication. At most 32 characters.
        """

@frozen(kw_only=True, order=False)
class UpdateEndpointRequest(Request[UpdateEndpointResponse]):
    """Deploys the `EndpointConfig` specified in the request to a new fleet of
    instances. SageMaker shifts endpoint traffic to the new instances with the
    updated endpoint configuration and then deletes the old instances using the
    previous `EndpointConfig` (there is no availability loss). For more
    information about how to control the update and traffic shifting process, see
    [Update models in
    production](https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails.html).

    When SageMaker receives the request, it sets the endpoint status to
    `Updating`. After updating the endpoint, it sets the status to `InService`. To
    check the status of an endpoint, use the
    [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html)
    API.

    **Note:** You must not delete an `EndpointConfig` in use by an endpoint that
    is live or while the `UpdateEndpoint` or `CreateEndpoint` operations are being
    performed on the endpoint. To update an endpoint, you must create a new
    `EndpointConfig`.

    If you delete the `EndpointConfig` of an endpoint that is active or being
    created or updated you may lose visibility into the instance type the endpoint
    is using. The endpoint must be deleted in order to stop incurring charges.
    """

    endpoint_name: str
    """The name of the endpoint whose configuration you want to update. At most 63
    characters.
    """
    endpoint_config_name: str
    """The name of the new endpoint configuration. At most 63 characters."""
    retain_all_variant_properties: bool | None = ...
    """When updating endpoint resources, enables or disables the retention of
    [variant
    properties](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VariantProperty.html),
    such as the instance count or the variant weight. To retain the variant
    properties of an endpoint when updating it, set `RetainAllVariantProperties`
    to `true`. To use the variant properties specified in a new `EndpointConfig`
    call when updating an endpoint, set `RetainAllVariantProperties` to `false`.
    The default is `false`.
    """
    exclude_retained_variant_properties: Sequence[VariantProperty] | None = ...
    """When you are updating endpoint resources with `RetainAllVariantProperties`,
    whose value is set to `true`, `ExcludeRetainedVariantProperties` specifies the
    list of type
    [VariantProperty](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VariantProperty.html)
    to override with the values provided by `EndpointConfig`. If you don't specify
    a value for `ExcludeRetainedVariantProperties`, no variant properties are
    overridden. At most 3 items.
    """
    deployment_config: DeploymentConfig | None = ...
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations.
    """
    retain_deployment_config: bool | None = ...
    """Specifies whether to reuse the last deployment configuration. The default
    value is false (the configuration is not reused).
    """

@frozen(kw_only=True, order=False)
class UpdateEndpointWeightsAndCapacitiesRequest(
    Request[UpdateEndpointWeightsAndCapacitiesResponse]
):
    """Updates variant weight of one or more variants associated with an existing
    endpoint, or capacity of one variant associated with an existing endpoint.
    When it receives the request, SageMaker sets the endpoint status to
    `Updating`. After updating the endpoint, it sets the status to `InService`. To
    check the status of an endpoint, use the
    [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html)
    API.
    """

    endpoint_name: str
    """The name of an existing SageMaker endpoint. At most 63 characters."""
    desired_weights_and_capacities: Sequence[DesiredWeightAndCapacity]
    """An object that provides new capacity and weight values for a variant. At least
    1 item.
    """

@frozen(kw_only=True, order=False)
class UpdateExperimentRequest(Request[UpdateExperimentResponse]):
    """Adds, updates, or removes the description of an experiment. Updates the
    display name of an experiment.
    """

    experiment_name: str
    """The name of the experiment to update. 1 to 120 characters."""
    display_name: str | None = ...
    """The name of the experiment as displayed. The name doesn't need to be unique.
    If `DisplayName` isn't specified, `ExperimentName` is displayed. 1 to 120
    characters.
    """
    description: str | None = ...
    """The description of the experiment. At most 3072 characters."""

@frozen(kw_only=True, order=False)
class UpdateFeatureGroupRequest(Request[UpdateFeatureGroupResponse]):
    """Updates the feature group by either adding features or updating the online
    store configuration. Use one of the following request parameters at a time
    while using the `UpdateFeatureGroup` API.

    You can add features for your feature group using the `FeatureAdditions`
    request parameter. Features cannot be removed from a feature group.

    You can update the online store configuration by using the `OnlineStoreConfig`
    request parameter. If a `TtlDuration` is specified, the default `TtlDuration`
    applies for all records added to the feature group *after the feature group is
    updated*. If a record level `TtlDuration` exists from using the `PutRecord`
    API, the record level `TtlDuration` applies to that record instead of the
    default `TtlDuration`. To remove the default `TtlDuration` from an existing
    feature group, use the `UpdateFeatureGroup` API and set the `TtlDuration`
    `Unit` and `Value` to `null`.
    """

    feature_group_name: str
    """The name or Amazon Resource Name (ARN) of the feature group that you're
    updating. 1 to 256 characters.
    """
    feature_additions: Sequence[FeatureDefinition] | None = ...
    """Updates the feature group. Updating a feature group is an asynchronous
    operation. When you get an HTTP 200 response, you've made a valid request. It
    takes some time after you've made a valid request for Feature Store to update
    the feature group. 1 to 100 items.
    """
    online_store_config: OnlineStoreConfigUpdate | None = ...
    """Updates the feature group online store configuration."""
    throughput_config: ThroughputConfigUpdate | None = ...
    """The new throughput configuration for the feature group. You can switch between
    on-demand and provisioned modes or update the read / write capacity of
    provisioned feature groups. You can switch a feature group to on-demand only
    once in a 24 hour period.
    """

@frozen(kw_only=True, order=False)
class UpdateFeatureMetadataRequest(Request[UpdateFeatureMetadataResponse]):
    """Updates the description and parameters of the feature group."""

    feature_group_name: str
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature that you're updating. 1 to 256 characters.
    """
    feature_name: str
    """The name of the feature that you're updating. 1 to 64 characters."""
    description: str | None = ...
    """A description that you can write to better describe the feature. At most 255
    characters.
    """
    parameter_additions: Sequence[FeatureParameter] | None = ...
    """A list of key-value pairs that you can add to better describe the feature. At
    most 25 items.
    """
    parameter_removals: Sequence[str] | None = ...
    """A list of parameter keys that you can specify to remove parameters that
    describe your feature. At most 25 items.
    """

@frozen(kw_only=True, order=False)
class UpdateGlobalInferenceGatewayRequest(
    Request[UpdateGlobalInferenceGatewayResponse]
):
    """Updates the routing configuration of a global inference gateway. To add or
    remove in-cluster inference gateways, use `AddInferenceGateway` and
    `RemoveInferenceGateway`. This operation is asynchronous: the global inference
    gateway moves to the `UPDATING` status. The operation fails with
    `ConflictException` while another operation is in progress on the global
    inference gateway.
    """

    identifier: str
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway to
    update. 1 to 2048 characters.
    """
    routing: GlobalInferenceGatewayRouting
    """The new routing configuration of the global inference gateway."""

@frozen(kw_only=True, order=False)
class UpdateHubRequest(Request[UpdateHubResponse]):
    """Update a hub."""

    hub_name: str
    """The name of the hub to update."""
    hub_description: str | None = ...
    """A description of the updated hub. At most 1023 characters."""
    hub_display_name: str | None = ...
    """The display name of the hub. At most 255 characters."""
    hub_search_keywords: Sequence[str] | None = ...
    """The searchable keywords for the hub. At most 50 items."""

@frozen(kw_only=True, init=False, order=False)
class UpdateHubContentRequest(Request[UpdateHubContentResponse]):
    """Updates SageMaker hub content (either a `Model` or `Notebook` resource).

    You can update the metadata that describes the resource. In addition to the
    required request fields, specify at least one of the following fields to
    update:

    - `HubContentDescription`
    - `HubContentDisplayName`
    - `HubContentMarkdown`
    - `HubContentSearchKeywords`
    - `SupportStatus`

    For more information about hubs, see [Private curated hubs for foundation
    model access control in
    JumpStart](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-curated-hubs.html).

    **Note:** If you want to update a `ModelReference` resource in your hub, use
    the `UpdateHubContentResource` API instead.
    """

    hub_name: str
    """The name of the SageMaker hub that contains the hub content you want to
    update. You can optionally use the hub ARN instead.
    """
    hub_content_name: str
    """The name of the hub content resource that you want to update. At most 63
    characters.
    """
    hub_content_type: HubContentType
    """The content type of the resource that you want to update. Only specify a
    `Model` or `Notebook` resource for this API. To update a `ModelReference`, use
    the `UpdateHubContentReference` API instead.
    """
    hub_content_version: str
    """The hub content version that you want to update. For example, if you have two
    versions of a resource in your hub, you can update the second version. 5 to 14
    characters.
    """
    hub_content_display_name: str | None
    """The display name of the hub content. At most 255 characters."""
    hub_content_description: str | None
    """The description of the hub content. At most 1023 characters."""
    hub_content_markdown: str | None
    """A string that provides a description of the hub content. This string can
    include links, tables, and standard markdown formatting. At most 170391
    characters.
    """
    hub_content_search_keywords: Sequence[str] | None
    """The searchable keywords of the hub content. At most 50 items."""
    support_status: HubContentSupportStatus | None
    """Indicates the current status of the hub content resource."""

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_version: str,
        hub_content_display_name: str | None = ...,
        hub_content_description: str | None = ...,
        hub_content_markdown: str | None = ...,
        hub_content_search_keywords: Sequence[str] | None = ...,
        support_status: HubContentSupportStatusLike | None = ...,
    ) -> None:
        """Updates SageMaker hub content (either a `Model` or `Notebook` resource).

        Args:
            hub_name: The name of the SageMaker hub that contains the hub content you want to update.
            hub_content_name: The name of the hub content resource that you want to update. At most 63 characters.
            hub_content_type: The content type of the resource that you want to update.
            hub_content_version: The hub content version that you want to update. 5 to 14 characters.
            hub_content_display_name: The display name of the hub content. At most 255 characters.
            hub_content_description: The description of the hub content. At most 1023 characters.
            hub_content_markdown: A string that provides a description of the hub content. At most 170391 characters.
            hub_content_search_keywords: The searchable keywords of the hub content. At most 50 items.
            support_status: Indicates the current status of the hub content resource.
        """

@frozen(kw_only=True, init=False, order=False)
class UpdateHubContentReferenceRequest(Request[UpdateHubContentReferenceResponse]):
    """Updates the contents of a SageMaker hub for a `ModelReference` resource. A
    `ModelReference` allows you to access public SageMaker JumpStart models from
    within your private hub.

    When using this API, you can update the `MinVersion` field for additional
    flexibility in the model version. You shouldn't update any additional fields
    when using this API, because the metadata in your private hub should match the
    public JumpStart model's metadata.

    **Note:** If you want to update a `Model` or `Notebook` resource in your hub,
    use the `UpdateHubContent` API instead.

    For more information about adding model references to your hub, see [Add
    models to a private
    hub](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-curated-hubs-admin-guide-add-models.html).
    """

    hub_name: str
    """The name of the SageMaker hub that contains the hub content you want to
    update. You can optionally use the hub ARN instead.
    """
    hub_content_name: str
    """The name of the hub content resource that you want to update. At most 63
    characters.
    """
    hub_content_type: HubContentType
    """The content type of the resource that you want to update. Only specify a
    `ModelReference` resource for this API. To update a `Model` or `Notebook`
    resource, use the `UpdateHubContent` API instead.
    """
    min_version: str | None
    """The minimum hub content version of the referenced model that you want to use.
    The minimum version must be older than the latest available version of the
    referenced model. To support all versions of a model, set the value to
    `1.0.0`. 5 to 14 characters.
    """

    def __init__(
        self,
        *,
        hub_name: str,
        hub_content_name: str,
        hub_content_type: HubContentTypeLike,
        min_version: str | None = ...,
    ) -> None:
        """Updates the contents of a SageMaker hub for a `ModelReference` resource.

        Args:
            hub_name: The name of the SageMaker hub that contains the hub content you want to update.
            hub_content_name: The name of the hub content resource that you want to update. At most 63 characters.
            hub_content_type: The content type of the resource that you want to update.
            min_version: The minimum hub content version of the referenced model that you want to use. 5 to 14 characters.
        """

@frozen(kw_only=True, order=False)
class UpdateImageRequest(Request[UpdateImageResponse]):
    """Updates the properties of a SageMaker AI image. To change the image's tags,
    use the
    [AddTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html)
    and
    [DeleteTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTags.html)
    APIs.
    """

    delete_properties: Sequence[str] | None = ...
    """A list of properties to delete. Only the `Description` and `DisplayName`
    properties can be deleted. At most 2 items.
    """
    description: str | None = ...
    """The new description for the image. 1 to 512 characters."""
    display_name: str | None = ...
    """The new display name for the image. 1 to 128 characters."""
    image_name: str
    """The name of the image to update. 1 to 63 characters."""
    role_arn: str | None = ...
    """The new ARN for the IAM role that enables Amazon SageMaker AI to perform tasks
    on your behalf. 20 to 2048 characters.
    """

@frozen(kw_only=True, init=False, order=False)
class UpdateImageVersionRequest(Request[UpdateImageVersionResponse]):
    """Updates the properties of a SageMaker AI image version."""

    image_name: str
    """The name of the image. 1 to 63 characters."""
    alias: str | None
    """The alias of the image version. 1 to 128 characters."""
    version: int | None
    """The version of the image. At least 0."""
    aliases_to_add: Sequence[str] | None
    """A list of aliases to add."""
    aliases_to_delete: Sequence[str] | None
    """A list of aliases to delete."""
    vendor_guidance: VendorGuidance | None
    """The availability of the image version specified by the maintainer.

    - `NOT_PROVIDED`: The maintainers did not provide a status for image version
      stability.
    - `STABLE`: The image version is stable.
    - `TO_BE_ARCHIVED`: The image version is set to be archived. Custom image
      versions that are set to be archived are automatically archived after three
      months.
    - `ARCHIVED`: The image version is archived. Archived image versions are not
      searchable and are no longer actively supported.
    """
    job_type: JobType | None
    """Indicates SageMaker AI job type compatibility.

    - `TRAINING`: The image version is compatible with SageMaker AI training jobs.
    - `INFERENCE`: The image version is compatible with SageMaker AI inference
      jobs.
    - `NOTEBOOK_KERNEL`: The image version is compatible with SageMaker AI
      notebook kernels.
    """
    ml_framework: str | None
    """The machine learning framework vended in the image version. 1 to 128
    characters.
    """
    programming_lang: str | None
    """The supported programming language and its version. 1 to 128 characters."""
    processor: Processor | None
    """Indicates CPU or GPU compatibility.

    - `CPU`: The image version is compatible with CPU.
    - `GPU`: The image version is compatible with GPU.
    """
    horovod: bool | None
    """Indicates Horovod compatibility."""
    release_notes: str | None
    """The maintainer description of the image version. 1 to 255 characters."""

    def __init__(
        self,
        *,
        image_name: str,
        alias: str | None = ...,
        version: int | None = ...,
        aliases_to_add: Sequence[str] | None = ...,
        aliases_to_delete: Sequence[str] | None = ...,
        vendor_guidance: VendorGuidanceLike | None = ...,
        job_type: JobTypeLike | None = ...,
        ml_framework: str | None = ...,
        programming_lang: str | None = ...,
        processor: ProcessorLike | None = ...,
        horovod: bool | None = ...,
        release_notes: str | None = ...,
    ) -> None:
        """Updates the properties of a SageMaker AI image version.

        Args:
            image_name: The name of the image. 1 to 63 characters.
            alias: The alias of the image version. 1 to 128 characters.
            version: The version of the image. At least 0.
            aliases_to_add: A list of aliases to add.
            aliases_to_delete: A list of aliases to delete.
            vendor_guidance: The availability of the image version specified by the maintainer.
            job_type: Indicates SageMaker AI job type compatibility.
            ml_framework: The machine learning framework vended in the image version. 1 to 128 characters.
            programming_lang: The supported programming language and its version. 1 to 128 characters.
            processor: Indicates CPU or GPU compatibility.
            horovod: Indicates Horovod compatibility.
            release_notes: The maintainer description of the image version. 1 to 255 characters.
        """

@frozen(kw_only=True, order=False)
class UpdateInferenceComponentRequest(Request[UpdateInferenceComponentResponse]):
    """Updates an inference component."""

    inference_component_name: str
    """The name of the inference component. At most 63 characters."""
    specification: InferenceComponentSpecification | None = ...
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """
    specifications: Sequence[InferenceComponentSpecification] | None = ...
    """A list of specification objects for the inference component, one per instance
    type. Use this parameter when you want to specify different model or resource
    configurations for the inference component on each instance type. You can use
    either this parameter or the singular `Specification` parameter, but not both.
    1 to 5 items.
    """
    runtime_config: InferenceComponentRuntimeConfig | None = ...
    """Runtime settings for a model that is deployed with an inference component."""
    deployment_config: InferenceComponentDeploymentConfig | None = ...
    """The deployment configuration for the inference component. The configuration
    contains the desired deployment strategy and rollback settings.
    """

@frozen(kw_only=True, order=False)
class UpdateInferenceComponentRuntimeConfigRequest(
    Request[UpdateInferenceComponentRuntimeConfigResponse]
):
    """Runtime settings for a model that is deployed with an inference component."""

    inference_component_name: str
    """The name of the inference component to update. At most 63 characters."""
    desired_runtime_config: InferenceComponentRuntimeConfig
    """Runtime settings for a model that is deployed with an inference component."""

@frozen(kw_only=True, order=False)
class UpdateInferenceExperimentRequest(Request[UpdateInferenceExperimentResponse]):
    """Updates an inference experiment that you created. The status of the inference
    experiment has to be either `Created`, `Running`. For more information on the
    status of an inference experiment, see
    [DescribeInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceExperiment.html).
    """

    name: str
    """The name of the inference experiment to be updated. 1 to 120 characters."""
    schedule: InferenceExperimentSchedule | None = ...
    """The duration for which the inference experiment will run. If the status of the
    inference experiment is `Created`, then you can update both the start and end
    dates. If the status of the inference experiment is `Running`, then you can
    update only the end date.
    """
    description: str | None = ...
    """The description of the inference experiment. At most 1024 characters."""
    model_variants: Sequence[ModelVariantConfig] | None = ...
    """An array of `ModelVariantConfig` objects. There is one for each variant, whose
    infrastructure configuration you want to update. 1 to 2 items.
    """
    data_storage_config: InferenceExperimentDataStorageConfig | None = ...
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """
    shadow_mode_config: ShadowModeConfig | None = ...
    """The configuration of `ShadowMode` inference experiment type. Use this field to
    specify a production variant which takes all the inference requests, and a
    shadow variant to which Amazon SageMaker replicates a percentage of the
    inference requests. For the shadow variant also specify the percentage of
    requests that Amazon SageMaker replicates.
    """

@frozen(kw_only=True, order=False)
class UpdateInferenceRouterRequest(Request[UpdateInferenceRouterResponse]):
    """Updates the routing targets of an inference router. The routing targets that
    you specify replace all of the router's existing routing targets. To change
    one routing target, call
    [DescribeInferenceRouter](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceRouter.html),
    edit the routing targets, and send all of them.

    The update is applied in full or not at all, and each request uses either the
    previous configuration or the new one. Updates typically take effect within
    about 2 minutes.

    If the router is being created, updated, or deleted, or another request
    changes it at the same time, you get a `ConflictException`. Describe the
    router, and then send your update again.
    """

    inference_router_name: str
    """The name of the inference router to update. 1 to 63 characters."""
    routing_targets: Sequence[RoutingTarget]
    """The complete list of routing targets for the inference router. To remove the
    last routing target, delete the router. 1 to 20 items.
    """

@frozen(kw_only=True, init=False, order=False)
class UpdateMlflowAppRequest(Request[UpdateMlflowAppResponse]):
    """Updates an MLflow App."""

    arn: str
    """The ARN of the MLflow App to update. 1 to 128 characters."""
    name: str | None
    """The name of the MLflow App to update. 1 to 256 characters."""
    artifact_store_uri: str | None
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow App. At most 1024 characters.
    """
    model_registration_mode: ModelRegistrationMode | None
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `AutoModelRegistrationEnabled`. To disable automatic model
    registration, set this value to `AutoModelRegistrationDisabled`. If not
    specified, `AutomaticModelRegistration` defaults to
    `AutoModelRegistrationEnabled`
    """
    weekly_maintenance_window_start: str | None
    """The new weekly maintenance window start day and time to update. The
    maintenance window day and time should be in Coordinated Universal Time (UTC)
    24-hour standard time. For example: TUE:03:30. At most 9 characters.
    """
    default_domain_id_list: Sequence[str] | None
    """List of SageMaker Domain IDs for which this MLflow App is the default."""
    account_default_status: AccountDefaultStatus | None
    """Indicates whether this this MLflow App is the default for the account."""

    def __init__(
        self,
        *,
        arn: str,
        name: str | None = ...,
        artifact_store_uri: str | None = ...,
        model_registration_mode: ModelRegistrationModeLike | None = ...,
        weekly_maintenance_window_start: str | None = ...,
        default_domain_id_list: Sequence[str] | None = ...,
        account_default_status: AccountDefaultStatusLike | None = ...,
    ) -> None:
        """Updates an MLflow App.

        Args:
            arn: The ARN of the MLflow App to update. 1 to 128 characters.
            name: The name of the MLflow App to update. 1 to 256 characters.
            artifact_store_uri: The new S3 URI for the general purpose bucket to use as the artifact store for the MLflow App. At most 1024 characters.
            model_registration_mode: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
            weekly_maintenance_window_start: The new weekly maintenance window start day and time to update. At most 9 characters.
            default_domain_id_list: List of SageMaker Domain IDs for which this MLflow App is the default.
            account_default_status: Indicates whether this this MLflow App is the default for the account.
        """

@frozen(kw_only=True, init=False, order=False)
class UpdateMlflowTrackingServerRequest(Request[UpdateMlflowTrackingServerResponse]):
    """Updates properties of an existing MLflow Tracking Server."""

    tracking_server_name: str
    """The name of the MLflow Tracking Server to update. 1 to 256 characters."""
    artifact_store_uri: str | None
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow Tracking Server. At most 1024 characters.
    """
    tracking_server_size: TrackingServerSize | None
    """The new size for the MLflow Tracking Server."""
    automatic_model_registration: bool | None
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `True`. To disable automatic model registration, set this value to
    `False`. If not specified, `AutomaticModelRegistration` defaults to `False`
    """
    weekly_maintenance_window_start: str | None
    """The new weekly maintenance window start day and time to update. The
    maintenance window day and time should be in Coordinated Universal Time (UTC)
    24-hour standard time. For example: TUE:03:30. At most 9 characters.
    """
    s3_bucket_owner_account_id: str | None
    """The new expected Amazon Web Services account ID that owns the Amazon S3 bucket
    for artifact storage. Exactly 12 characters.
    """
    s3_bucket_owner_verification: bool | None
    """Whether to enable or disable Amazon S3 Bucket Owenrship Verifaction whenever
    the MLflow Tracking Server interacts with Amazon Amazon S3.
    """

    def __init__(
        self,
        *,
        tracking_server_name: str,
        artifact_store_uri: str | None = ...,
        tracking_server_size: TrackingServerSizeLike | None = ...,
        automatic_model_registration: bool | None = ...,
        weekly_maintenance_window_start: str | None = ...,
        s3_bucket_owner_account_id: str | None = ...,
        s3_bucket_owner_verification: bool | None = ...,
    ) -> None:
        """Updates properties of an existing MLflow Tracking Server.

        Args:
            tracking_server_name: The name of the MLflow Tracking Server to update. 1 to 256 characters.
            artifact_store_uri: The new S3 URI for the general purpose bucket to use as the artifact store for the MLflow Tracking Server. At most 1024 characters.
            tracking_server_size: The new size for the MLflow Tracking Server.
            automatic_model_registration: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
            weekly_maintenance_window_start: The new weekly maintenance window start day and time to update. At most 9 characters.
            s3_bucket_owner_account_id: The new expected Amazon Web Services account ID that owns the Amazon S3 bucket for artifact storage. Exactly 12 characters.
            s3_bucket_owner_verification: Whether to enable or disable Amazon S3 Bucket Owenrship Verifaction whenever the MLflow Tracking Server interacts with Amazon Amazon S3.
        """

@frozen(kw_only=True, init=False, order=False)
class UpdateModelCardRequest(Request[UpdateModelCardResponse]):
    """Update an Amazon SageMaker Model Card.

    **Important:** You cannot update both model card content and model card status
    in a single call.
    """

    model_card_name: str
    """The name or Amazon Resource Name (ARN) of the model card to update. 1 to 256
    characters.
    """
    content: str | None
    """The updated model card content. Content must be in [model card JSON
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema)
    and provided as a string.

    When updating model card content, be sure to include the full content and not
    just updated content. At most 100000 characters.
    """
    model_card_status: ModelCardStatus | None
    """The approval status of the model card within your organization. Different
    organizations might have different criteria for model card review and
    approval.

    - `Draft`: The model card is a work in progress.
    - `PendingReview`: The model card is pending review.
    - `Approved`: The model card is approved.
    - `Archived`: The model card is archived. No more updates should be made to
      the model card, but it can still be exported.
    """

    def __init__(
        self,
        *,
        model_card_name: str,
        content: str | None = ...,
        model_card_status: ModelCardStatusLike | None = ...,
    ) -> None:
        """Update an Amazon SageMaker Model Card.

        Args:
            model_card_name: The name or Amazon Resource Name (ARN) of the model card to update. 1 to 256 characters.
            content: The updated model card content. At most 100000 characters.
            model_card_status: The approval status of the model card within your organization.
        """

@frozen(kw_only=True, init=False, order=False)
class UpdateModelPackageRequest(Request[UpdateModelPackageResponse]):
    """Updates a versioned model."""

    model_package_arn: str
    """The Amazon Resource Name (ARN) of the model package. 1 to 2048 characters."""
    model_approval_status: ModelApprovalStatus | None
    """The approval status of the model."""
    model_package_registration_type: ModelPackageRegistrationType | None
    """The package registration type of the model package input."""
    approval_description: str | None
    """A description for the approval status of the model. At most 1024 characters."""
    customer_metadata_properties: Mapping[str, str] | None
    """The metadata properties associated with the model package versions. 1 to 50
    entries.
    """
    customer_metadata_properties_to_remove: Sequence[str] | None
    """The metadata properties associated with the model package versions to remove."""
    additional_inference_specifications_to_add: (
        Sequence[AdditionalInferenceSpecificationDefinition] | None
    )
    """An array of additional Inference Specification objects to be added to the
    existing array additional Inference Specification. Total number of additional
    Inference Specifications can not exceed 15. Each additional Inference
    Specification specifies artifacts based on this model package that can be used
    on inference endpoints. Generally used with SageMaker Neo to store the
    compiled artifacts. 1 to 15 items.
    """
    inference_specification: InferenceSpecification | None
    """Specifies details about inference jobs that you can run with models based on
    this model package, including the following information:

    - The Amazon ECR paths of containers that contain the inference code and model
      artifacts.
    - The instance types that the model package supports for transform jobs and
      real-time endpoints used for inference.
    - The input and output content formats that the model package supports for
      inference.
    """
    source_uri: str | None
    """The URI of the source for the model package. At most 1024 characters."""
    model_card: ModelPackageModelCard | None
    """The model card associated with the model package. Since
    `ModelPackageModelCard` is tied to a model package, it is a specific usage of
    a model card and its schema is simplified compared to the schema of
    `ModelCard`. The `ModelPackageModelCard` schema does not include
    `model_package_details`, and `model_overview` is composed of the
    `model_creator` and `model_artifact` properties. For more information about
    the model package model card schema, see [Model package model card
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html#model-card-schema).
    For more information about the model card associated with the model package,
    see [View the Details of a Model
    Version](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html).
    """
    model_life_cycle: ModelLifeCycle | None
    """A structure describing the current state of the model in its life cycle."""
    client_token: str | None
    """A unique token that guarantees that the call to this API is idempotent. 1 to
    36 characters.
    """

    def __init__(
        self,
        *,
        model_package_arn: str,
        model_approval_status: ModelApprovalStatusLike | None = ...,
        model_package_registration_type: ModelPackageRegistrationTypeLike | None = ...,
        approval_description: str | None = ...,
        customer_metadata_properties: Mapping[str, str] | None = ...,
        customer_metadata_properties_to_remove: Sequence[str] | None = ...,
        additional_inference_specifications_to_add: Sequence[
            AdditionalInferenceSpecificationDefinition
        ]
        | None = ...,
        inference_specification: InferenceSpecification | None = ...,
        source_uri: str | None = ...,
        model_card: ModelPackageModelCard | None = ...,
        model_life_cycle: ModelLifeCycle | None = ...,
        client_token: str | None = ...,
    ) -> None:
        """Updates a versioned model.

        Args:
            model_package_arn: The Amazon Resource Name (ARN) of the model package. 1 to 2048 characters.
            model_approval_status: The approval status of the model.
            model_package_registration_type: The package registration type of the model package input.
            approval_description: A description for the approval status of the model. At most 1024 characters.
            customer_metadata_properties: The metadata properties associated with the model package versions. 1 to 50 entries.
            customer_metadata_properties_to_remove: The metadata properties associated with the model package versions to remove.
            additional_inference_specifications_to_add: An array of additional Inference Specification objects to be added to the existing array additional Inference Specification. 1 to 15 items.
            inference_specification: Specifies details about inference jobs that you can run with models based on this model package, including the following information:
            source_uri: The URI of the source for the model package. At most 1024 characters.
            model_card: The model card associated with the model package.
            model_life_cycle: A structure describing the current state of the model in its life cycle.
            client_token: A unique token that guarantees that the call to this API is idempotent. 1 to 36 characters.
        """

@frozen(kw_only=True, order=False)
class UpdateMonitoringAlertRequest(Request[UpdateMonitoringAlertResponse]):
    """Update the parameters of a model monitor alert."""

    monitoring_schedule_name: str
    """The name of a monitoring schedule. 1 to 63 characters."""
    monitoring_alert_name: str
    """The name of a monitoring alert. 1 to 63 characters."""
    datapoints_to_alert: int
    """Within `EvaluationPeriod`, how many execution failures will raise an alert. 1
    to 100.
    """
    evaluation_period: int
    """The number of most recent monitoring executions to consider when evaluating
    alert status. 1 to 100.
    """

@frozen(kw_only=True, order=False)
class UpdateMonitoringScheduleRequest(Request[UpdateMonitoringScheduleResponse]):
    """Updates a previously created schedule."""

    monitoring_schedule_name: str
    """The name of the monitoring schedule. The name must be unique within an Amazon
    Web Services Region within an Amazon Web Services account. 1 to 63 characters.
    """
    monitoring_schedule_config: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job.
    """

@frozen(kw_only=True, init=False, order=False)
class UpdateNotebookInstanceRequest(Request[UpdateNotebookInstanceResponse]):
    """Updates a notebook instance. NotebookInstance updates include upgrading or
    downgrading the ML compute instance used for your notebook instance to
    accommodate changes in your workload requirements.

    **Note:** This API can attach lifecycle configurations to notebook instances.
    Lifecycle configuration scripts execute with root access and the notebook
    instance's IAM execution role privileges. Principals with this permission and
    access to lifecycle configurations can execute code with the execution role's
    credentials. See [Customize a Notebook Instance Using a Lifecycle
    Configuration
    Script](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    for security best practices.
    """

    notebook_instance_name: str
    """The name of the notebook instance to update. At most 63 characters."""
    instance_type: InstanceType | None
    """The Amazon ML compute instance type."""
    ip_address_type: IPAddressType | None
    """The IP address type for the notebook instance. Specify `ipv4` for IPv4-only
    connectivity or `dualstack` for both IPv4 and IPv6 connectivity. The notebook
    instance must be stopped before updating this setting. When you specify
    `dualstack`, the subnet must support IPv6 addressing.
    """
    platform_identifier: str | None
    """The platform identifier of the notebook instance runtime environment. At most
    20 characters.
    """
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker AI can assume to
    access the notebook instance. For more information, see [SageMaker AI
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to SageMaker AI, the caller of this API
    must have the `iam:PassRole` permission.

    20 to 2048 characters.
    """
    lifecycle_config_name: str | None
    """The name of a lifecycle configuration to associate with the notebook instance.
    For information about lifestyle configurations, see [Step 2.1: (Optional)
    Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).
    At most 63 characters.
    """
    disassociate_lifecycle_config: bool | None
    """Set to `true` to remove the notebook instance lifecycle configuration
    currently associated with the notebook instance. This operation is idempotent.
    If you specify a lifecycle configuration that is not associated with the
    notebook instance when you call this method, it does not throw an error.
    """
    volume_size_in_gb: int | None
    """The size, in GB, of the ML storage volume to attach to the notebook instance.
    The default value is 5 GB. ML storage volumes are encrypted, so SageMaker AI
    can't determine the amount of available free space on the volume. Because of
    this, you can increase the volume size when you update a notebook instance,
    but you can't decrease the volume size. If you want to decrease the size of
    the ML storage volume in use, create a new notebook instance with the desired
    size. 5 to 16384.
    """
    default_code_repository: str | None
    """The Git repository to associate with the notebook instance as its default code
    repository. This can be either the name of a Git repository stored as a
    resource in your account, or the URL of a Git repository in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. When you open a notebook instance, it opens in
    the directory that contains this repository. For more information, see
    [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    1 to 1024 characters.
    """
    additional_code_repositories: Sequence[str] | None
    """An array of up to three Git repositories to associate with the notebook
    instance. These can be either the names of Git repositories stored as
    resources in your account, or the URL of Git repositories in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. These repositories are cloned at the same
    level as the default repository of your notebook instance. For more
    information, see [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    At most 3 items.
    """
    accelerator_types: Sequence[NotebookInstanceAcceleratorType] | None
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of the EI instance types to
    associate with this notebook instance.
    """
    disassociate_accelerator_types: bool | None
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of the EI instance types to remove
    from this notebook instance.
    """
    disassociate_default_code_repository: bool | None
    """The name or URL of the default Git repository to remove from this notebook
    instance. This operation is idempotent. If you specify a Git repository that
    is not associated with the notebook instance when you call this method, it
    does not throw an error.
    """
    disassociate_additional_code_repositories: bool | None
    """A list of names or URLs of the default Git repositories to remove from this
    notebook instance. This operation is idempotent. If you specify a Git
    repository that is not associated with the notebook instance when you call
    this method, it does not throw an error.
    """
    root_access: RootAccess | None
    """Whether root access is enabled or disabled for users of the notebook instance.
    The default value is `Enabled`.

    **Note:** If you set this to `Disabled`, users don't have root access on the
    notebook instance, but lifecycle configuration scripts still run with root
    permissions.
    """
    instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None
    """Information on the IMDS configuration of the notebook instance"""

    def __init__(
        self,
        *,
        notebook_instance_name: str,
        instance_type: InstanceTypeLike | None = ...,
        ip_address_type: IPAddressTypeLike | None = ...,
        platform_identifier: str | None = ...,
        role_arn: str | None = ...,
        lifecycle_config_name: str | None = ...,
        disassociate_lifecycle_config: bool | None = ...,
        volume_size_in_gb: int | None = ...,
        default_code_repository: str | None = ...,
        additional_code_repositories: Sequence[str] | None = ...,
        accelerator_types: Sequence[NotebookInstanceAcceleratorTypeLike] | None = ...,
        disassociate_accelerator_types: bool | None = ...,
        disassociate_default_code_repository: bool | None = ...,
        disassociate_additional_code_repositories: bool | None = ...,
        root_access: RootAccessLike | None = ...,
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration
        | None = ...,
    ) -> None:
        """Updates a notebook instance.

        Args:
            notebook_instance_name: The name of the notebook instance to update. At most 63 characters.
            instance_type: The Amazon ML compute instance type.
            ip_address_type: The IP address type for the notebook instance.
            platform_identifier: The platform identifier of the notebook instance runtime environment. At most 20 characters.
            role_arn: The Amazon Resource Name (ARN) of the IAM role that SageMaker AI can assume to access the notebook instance. 20 to 2048 characters.
            lifecycle_config_name: The name of a lifecycle configuration to associate with the notebook instance. At most 63 characters.
            disassociate_lifecycle_config: Set to `true` to remove the notebook instance lifecycle configuration currently associated with the notebook instance.
            volume_size_in_gb: The size, in GB, of the ML storage volume to attach to the notebook instance. 5 to 16384.
            default_code_repository: The Git repository to associate with the notebook instance as its default code repository. 1 to 1024 characters.
            additional_code_repositories: An array of up to three Git repositories to associate with the notebook instance. At most 3 items.
            accelerator_types: This parameter is no longer supported.
            disassociate_accelerator_types: This parameter is no longer supported.
            disassociate_default_code_repository: The name or URL of the default Git repository to remove from this notebook instance.
            disassociate_additional_code_repositories: A list of names or URLs of the default Git repositories to remove from this notebook instance.
            root_access: Whether root access is enabled or disabled for users of the notebook instance.
            instance_metadata_service_configuration: Information on the IMDS configuration of the notebook instance
        """

@frozen(kw_only=True, order=False)
class UpdateNotebookInstanceLifecycleConfigRequest(
    Request[UpdateNotebookInstanceLifecycleConfigResponse]
):
    """Updates a notebook instance lifecycle configuration created with the
    [CreateNotebookInstanceLifecycleConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstanceLifecycleConfig.html)
    API.

    **Note:** Updates to lifecycle configurations affect all notebook instances
    using that configuration upon their next start. Lifecycle configuration
    scripts execute with root access and the notebook instance's IAM execution
    role privileges. Grant this permission only to trusted principals. See
    [Customize a Notebook Instance Using a Lifecycle Configuration
    Script](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    for security best practices.
    """

    notebook_instance_lifecycle_config_name: str
    """The name of the lifecycle configuration. At most 63 characters."""
    on_create: Sequence[NotebookInstanceLifecycleHook] | None = ...
    """The shell script that runs only once, when you create a notebook instance. The
    shell script must be a base64-encoded string. At most 1 item.
    """
    on_start: Sequence[NotebookInstanceLifecycleHook] | None = ...
    """The shell script that runs every time you start a notebook instance, including
    when you create the notebook instance. The shell script must be a
    base64-encoded string. At most 1 item.
    """

@frozen(kw_only=True, init=False, order=False)
class UpdatePartnerAppRequest(Request[UpdatePartnerAppResponse]):
    """Updates all of the SageMaker Partner AI Apps in an account."""

    arn: str
    """The ARN of the SageMaker Partner AI App to update. 1 to 128 characters."""
    maintenance_config: PartnerAppMaintenanceConfig | None
    """Maintenance configuration settings for the SageMaker Partner AI App."""
    tier: str | None
    """Indicates the instance type and size of the cluster attached to the SageMaker
    Partner AI App. At most 64 characters.
    """
    application_config: PartnerAppConfig | None
    """Configuration settings for the SageMaker Partner AI App."""
    idc_config: IdcConfigInput | None
    """Specifies the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App. Specify this parameter when `AuthType` is `IDC`.
    Apps that use `IAM` authorization don't use this parameter.
    """
    auth_type: PartnerAppAuthType | None
    """The authorization type that users use to access the SageMaker Partner AI App.
    Use this parameter to migrate an existing SageMaker Partner AI App from `IAM`
    authorization to `IDC` authorization. Valid values:

    - `IAM`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM identity.
    - `IDC`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM Identity Center identity. Specify the Identity Center instance
      to use in `IdcConfig`.
    """
    enable_iam_session_based_identity: bool | None
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the
    SageMaker Partner AI App user.
    """
    enable_auto_minor_version_upgrade: bool | None
    """When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to
    the latest minor version during the next scheduled maintenance window, if one
    is available.
    """
    app_version: str | None
    """The semantic version to upgrade the SageMaker Partner AI App to. Must be the
    same semantic version returned in the `AvailableUpgrade` field from
    `DescribePartnerApp`. Version skipping and downgrades are not supported. At
    most 64 characters.
    """
    client_token: str | None
    """A unique token that guarantees that the call to this API is idempotent. 1 to
    36 characters.
    """
    tags: Sequence[Tag] | None
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource. At most 50 items.
    """

    def __init__(
        self,
        *,
        arn: str,
        maintenance_config: PartnerAppMaintenanceConfig | None = ...,
        tier: str | None = ...,
        application_config: PartnerAppConfig | None = ...,
        idc_config: IdcConfigInput | None = ...,
        auth_type: PartnerAppAuthTypeLike | None = ...,
        enable_iam_session_based_identity: bool | None = ...,
        enable_auto_minor_version_upgrade: bool | None = ...,
        app_version: str | None = ...,
        client_token: str | None = ...,
        tags: Sequence[Tag] | None = ...,
    ) -> None:
        """Updates all of the SageMaker Partner AI Apps in an account.

        Args:
            arn: The ARN of the SageMaker Partner AI App to update. 1 to 128 characters.
            maintenance_config: Maintenance configuration settings for the SageMaker Partner AI App.
            tier: Indicates the instance type and size of the cluster attached to the SageMaker Partner AI App. At most 64 characters.
            application_config: Configuration settings for the SageMaker Partner AI App.
            idc_config: Specifies the Amazon Web Services IAM Identity Center configuration for the SageMaker Partner AI App.
            auth_type: The authorization type that users use to access the SageMaker Partner AI App.
            enable_iam_session_based_identity: When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services IAM session name or the authenticated IAM user as the identity of the SageMaker Partner AI App user.
            enable_auto_minor_version_upgrade: When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to the latest minor version during the next scheduled maintenance window, if one is available.
            app_version: The semantic version to upgrade the SageMaker Partner AI App to. At most 64 characters.
            client_token: A unique token that guarantees that the call to this API is idempotent. 1 to 36 characters.
            tags: Each tag consists of a key and an optional value. At most 50 items.
        """

@frozen(kw_only=True, order=False)
class UpdatePipelineRequest(Request[UpdatePipelineResponse]):
    """Updates a pipeline."""

    pipeline_name: str
    """The name of the pipeline to update. 1 to 256 characters."""
    pipeline_display_name: str | None = ...
    """The display name of the pipeline. 1 to 256 characters."""
    pipeline_definition: str | None = ...
    """The JSON pipeline definition. 1 to 1048576 characters."""
    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = ...
    """The location of the pipeline definition stored in Amazon S3. If specified,
    SageMaker will retrieve the pipeline definition from this location.
    """
    pipeline_description: str | None = ...
    """The description of the pipeline. At most 3072 characters."""
    role_arn: str | None = ...
    """The Amazon Resource Name (ARN) that the pipeline uses to execute. 20 to 2048
    characters.
    """
    parallelism_configuration: ParallelismConfiguration | None = ...
    """If specified, it applies to all executions of this pipeline by default."""
    pipeline_version_aliases: Sequence[str] | None = ...
    """The aliases to assign to the new pipeline version that this update creates.
    You can specify aliases only when the update changes the pipeline definition.
    To change the aliases of an existing version, use `UpdatePipelineVersion`.

    An alias must be unique within the pipeline. To move an alias from an existing
    version to the new version, first remove the alias from the existing version
    with `UpdatePipelineVersion`. At most 10 items.
    """

@frozen(kw_only=True, order=False)
class UpdatePipelineExecutionRequest(Request[UpdatePipelineExecutionResponse]):
    """Updates a pipeline execution."""

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution. At most 2048
    characters.
    """
    pipeline_execution_description: str | None = ...
    """The description of the pipeline execution. At most 3072 characters."""
    pipeline_execution_display_name: str | None = ...
    """The display name of the pipeline execution. 1 to 82 characters."""
    parallelism_configuration: ParallelismConfiguration | None = ...
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run.
    """

@frozen(kw_only=True, order=False)
class UpdatePipelineVersionRequest(Request[UpdatePipelineVersionResponse]):
    """Updates a pipeline version."""

    pipeline_arn: str
    """The Amazon Resource Name (ARN) of the pipeline. At most 2048 characters."""
    pipeline_version_id: int
    """The pipeline version ID to update. At least 1."""
    pipeline_version_display_name: str | None = ...
    """The display name of the pipeline version. 1 to 82 characters."""
    pipeline_version_description: str | None = ...
    """The description of the pipeline version. At most 3072 characters."""
    pipeline_version_alias_operations: AliasOperations | None = ...
    """The aliases to add to or remove from the pipeline version."""

@frozen(kw_only=True, order=False)
class UpdateProjectRequest(Request[UpdateProjectResponse]):
    """Updates a machine learning (ML) project that is created from a template that
    sets up an ML pipeline from training to deploying an approved model.

    **Note:** You must not update a project that is in use. If you update the
    `ServiceCatalogProvisioningUpdateDetails` of a project that is active or being
    created, or updated, you may lose resources already created by the project.
    """

    project_name: str
    """The name of the project. 1 to 32 characters."""
    project_description: str | None = ...
    """The description for the project. At most 1024 characters."""
    service_catalog_provisioning_update_details: (
        ServiceCatalogProvisioningUpdateDetails | None
    ) = ...
    """The product ID and provisioning artifact ID to provision a service catalog.
    The provisioning artifact ID will default to the latest provisioning artifact
    ID of the product, if you don't provide the provisioning artifact ID. For more
    information, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """
    tags: Sequence[Tag] | None = ...
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). In
    addition, the project must have tag update constraints set in order to include
    this parameter in the request. For more information, see [Amazon Web Services
    Service Catalog Tag Update
    Constraints](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-resourceupdate.html).
    At most 50 items.
    """
    template_providers_to_update: Sequence[UpdateTemplateProvider] | None = ...
    """The template providers to update in the project. Exactly 1 item."""

@frozen(kw_only=True, order=False)
class UpdateSpaceRequest(Request[UpdateSpaceResponse]):
    """Updates the settings of a space.

    **Note:** You can't edit the app type of a space in the `SpaceSettings`.
    """

    domain_id: str
    """The ID of the associated domain. At most 63 characters."""
    space_name: str
    """The name of the space. At most 63 characters."""
    space_settings: SpaceSettings | None = ...
    """A collection of space settings."""
    space_display_name: str | None = ...
    """The name of the space that appears in the Amazon SageMaker Studio UI. At most
    64 characters.
    """

@frozen(kw_only=True, order=False)
class UpdateTrainingJobRequest(Request[UpdateTrainingJobResponse]):
    """Update a model training job to request a new Debugger profiling configuration
    or to change warm pool retention length.
    """

    training_job_name: str
    """The name of a training job to update the Debugger profiling configuration. 1
    to 63 characters.
    """
    profiler_config: ProfilerConfigForUpdate | None = ...
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """
    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = ...
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics. At most 20 items.
    """
    resource_config: ResourceConfigForUpdate | None = ...
    """The training job `ResourceConfig` to update warm pool retention length."""
    remote_debug_config: RemoteDebugConfigForUpdate | None = ...
    """Configuration for remote debugging while the training job is running. You can
    update the remote debugging configuration when the `SecondaryStatus` of the
    job is `Downloading` or `Training`.To learn more about the remote debugging
    functionality of SageMaker, see [Access a training container through Amazon
    Web Services Systems Manager (SSM) for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """

@frozen(kw_only=True, order=False)
class UpdateTrialRequest(Request[UpdateTrialResponse]):
    """Updates the display name of a trial."""

    trial_name: str
    """The name of the trial to update. 1 to 120 characters."""
    display_name: str | None = ...
    """The name of the trial as displayed. The name doesn't need to be unique. If
    `DisplayName` isn't specified, `TrialName` is displayed. 1 to 120 characters.
    """

@frozen(kw_only=True, order=False)
class UpdateTrialComponentRequest(Request[UpdateTrialComponentResponse]):
    """Updates one or more properties of a trial component."""

    trial_component_name: str
    """The name of the component to update. 1 to 120 characters."""
    display_name: str | None = ...
    """The name of the component as displayed. The name doesn't need to be unique. If
    `DisplayName` isn't specified, `TrialComponentName` is displayed. 1 to 120
    characters.
    """
    status: TrialComponentStatus | None = ...
    """The new status of the component."""
    start_time: datetime | None = ...
    """When the component started."""
    end_time: datetime | None = ...
    """When the component ended."""
    parameters: Mapping[str, TrialComponentParameterValue] | None = ...
    """Replaces all of the component's hyperparameters with the specified
    hyperparameters or add new hyperparameters. Existing hyperparameters are
    replaced if the trial component is updated with an identical hyperparameter
    key. At most 300 entries.
    """
    parameters_to_remove: Sequence[str] | None = ...
    """The hyperparameters to remove from the component."""
    input_artifacts: Mapping[str, TrialComponentArtifact] | None = ...
    """Replaces all of the component's input artifacts with the specified artifacts
    or adds new input artifacts. Existing input artifacts are replaced if the
    trial component is updated with an identical input artifact key. At most 60
    entries.
    """
    input_artifacts_to_remove: Sequence[str] | None = ...
    """The input artifacts to remove from the component."""
    output_artifacts: Mapping[str, TrialComponentArtifact] | None = ...
    """Replaces all of the component's output artifacts with the specified artifacts
    or adds new output artifacts. Existing output artifacts are replaced if the
    trial component is updated with an identical output artifact key. At most 60
    entries.
    """
    output_artifacts_to_remove: Sequence[str] | None = ...
    """The output artifacts to remove from the component."""

@frozen(kw_only=True, order=False)
class UpdateUserProfileRequest(Request[UpdateUserProfileResponse]):
    """Updates a user profile."""

    domain_id: str
    """The domain ID. At most 63 characters."""
    user_profile_name: str
    """The user profile name. At most 63 characters."""
    user_settings: UserSettings | None = ...
    """A collection of settings."""

@frozen(kw_only=True, init=False, order=False)
class UpdateWorkforceRequest(Request[UpdateWorkforceResponse]):
    """Use this operation to update your workforce. You can use this operation to
    require that workers use specific IP addresses to work on tasks and to update
    your OpenID Connect (OIDC) Identity Provider (IdP) workforce configuration.

    The worker portal is now supported in VPC and public internet.

    Use `SourceIpConfig` to restrict worker access to tasks to a specific range of
    IP addresses. You specify allowed IP addresses by creating a list of up to ten
    [CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html). By
    default, a workforce isn't restricted to specific IP addresses. If you specify
    a range of IP addresses, workers who attempt to access tasks using any IP
    address outside the specified range are denied and get a `Not Found` error
    message on the worker portal.

    To restrict public internet access for all workers, configure the
    `SourceIpConfig` CIDR value. For example, when using `SourceIpConfig` with an
    `IpAddressType` of `IPv4`, you can restrict access to the IPv4 CIDR block
    "10.0.0.0/16". When using an `IpAddressType` of `dualstack`, you can specify
    both the IPv4 and IPv6 CIDR blocks, such as "10.0.0.0/16" for IPv4 only,
    "2001:db8:1234:1a00::/56" for IPv6 only, or "10.0.0.0/16" and
    "2001:db8:1234:1a00::/56" for dual stack.

    **Important:** Amazon SageMaker does not support Source Ip restriction for
    worker portals in VPC.

    Use `OidcConfig` to update the configuration of a workforce created using your
    own OIDC IdP.

    **Important:** You can only update your OIDC IdP configuration when there are
    no work teams associated with your workforce. You can delete work teams using
    the
    [DeleteWorkteam](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkteam.html)
    operation.

    After restricting access to a range of IP addresses or updating your OIDC IdP
    configuration with this operation, you can view details about your update
    workforce using the
    [DescribeWorkforce](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeWorkforce.html)
    operation.

    **Important:** This operation only applies to private workforces.
    """

    workforce_name: str
    """The name of the private workforce that you want to update. You can find your
    workforce name by using the
    [ListWorkforces](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListWorkforces.html)
    operation. 1 to 63 characters.
    """
    source_ip_config: SourceIpConfig | None
    """A list of one to ten worker IP address ranges
    ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html))
    that can be used to access tasks assigned to this workforce.

    Maximum: Ten CIDR values
    """
    oidc_config: OidcConfig | None
    """Use this parameter to update your OIDC Identity Provider (IdP) configuration
    for a workforce made using your own IdP.
    """
    workforce_vpc_config: WorkforceVpcConfigRequest | None
    """Use this parameter to update your VPC configuration for a workforce."""
    ip_address_type: WorkforceIpAddressType | None
    """Use this parameter to specify whether you want `IPv4` only or `dualstack`
    (`IPv4` and `IPv6`) to support your labeling workforce.
    """

    def __init__(
        self,
        *,
        workforce_name: str,
        source_ip_config: SourceIpConfig | None = ...,
        oidc_config: OidcConfig | None = ...,
        workforce_vpc_config: WorkforceVpcConfigRequest | None = ...,
        ip_address_type: WorkforceIpAddressTypeLike | None = ...,
    ) -> None:
        """Use this operation to update your workforce.

        Args:
            workforce_name: The name of the private workforce that you want to update. 1 to 63 characters.
            source_ip_config: A list of one to ten worker IP address ranges ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)) that can be used to access tasks assigned to this workforce.
            oidc_config: Use this parameter to update your OIDC Identity Provider (IdP) configuration for a workforce made using your own IdP.
            workforce_vpc_config: Use this parameter to update your VPC configuration for a workforce.
            ip_address_type: Use this parameter to specify whether you want `IPv4` only or `dualstack` (`IPv4` and `IPv6`) to support your labeling workforce.
        """

@frozen(kw_only=True, order=False)
class UpdateWorkteamRequest(Request[UpdateWorkteamResponse]):
    """Updates an existing work team with new member definitions or description."""

    workteam_name: str
    """The name of the work team to update. 1 to 63 characters."""
    member_definitions: Sequence[MemberDefinition] | None = ...
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team.

    Workforces can be created using Amazon Cognito or your own OIDC Identity
    Provider (IdP). For private workforces created using Amazon Cognito use
    `CognitoMemberDefinition`. For workforces created using your own OIDC identity
    provider (IdP) use `OidcMemberDefinition`. You should not provide input for
    both of these parameters in a single request.

    For workforces created using Amazon Cognito, private work teams correspond to
    Amazon Cognito *user groups* within the user pool used to create a workforce.
    All of the `CognitoMemberDefinition` objects that make up the member
    definition must have the same `ClientId` and `UserPool` values. To add a
    Amazon Cognito user group to an existing worker pool, see Adding groups to a
    User Pool. For more information about user pools, see [Amazon Cognito User
    Pools](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).

    For workforces created using your own OIDC IdP, specify the user groups that
    you want to include in your private work team in `OidcMemberDefinition` by
    listing those groups in `Groups`. Be aware that user groups that are already
    in the work team must also be listed in `Groups` when you make this request to
    remain on the work team. If you do not include these user groups, they will no
    longer be associated with the work team you update. 1 to 10 items.
    """
    description: str | None = ...
    """An updated description for the work team. 1 to 200 characters."""
    notification_configuration: NotificationConfiguration | None = ...
    """Configures SNS topic notifications for available or expiring work items"""
    worker_access_configuration: WorkerAccessConfiguration | None = ...
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys. The Amazon S3
    resource is accessed in the worker portal using a Amazon S3 presigned URL.
    """
