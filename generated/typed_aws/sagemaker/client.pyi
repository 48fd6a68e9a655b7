"""The client of Amazon SageMaker Service, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, overload

from .._runtime.calls.client import Client
from .enums import (
    AIBenchmarkJobStatusLike,
    AIRecommendationJobStatusLike,
    AccountDefaultStatusLike,
    ActionStatusLike,
    ActivationStateLike,
    AlgorithmSortByLike,
    AppImageConfigSortKeyLike,
    AppNetworkAccessTypeLike,
    AppSecurityGroupManagementLike,
    AppSortKeyLike,
    AppTypeLike,
    AssociationEdgeTypeLike,
    AuthModeLike,
    AutoMLJobStatusLike,
    AutoMLSortByLike,
    AutoMLSortOrderLike,
    BatchStrategyLike,
    CandidateSortByLike,
    CandidateStatusLike,
    ClusterEventResourceTypeLike,
    ClusterNodeProvisioningModeLike,
    ClusterNodeRecoveryLike,
    ClusterOperationSortByLike,
    ClusterOperationStatusLike,
    ClusterOperationTypeLike,
    ClusterSortByLike,
    CodeRepositorySortByLike,
    CodeRepositorySortOrderLike,
    CompilationJobStatusLike,
    CrossAccountFilterOptionLike,
    DirectInternetAccessLike,
    DirectionLike,
    EdgePackagingJobStatusLike,
    EndpointConfigSortKeyLike,
    EndpointSortKeyLike,
    EndpointStatusLike,
    EventSortByLike,
    ExecutionStatusLike,
    FeatureGroupSortByLike,
    FeatureGroupSortOrderLike,
    FeatureGroupStatusLike,
    HomeEfsFileSystemCreationLike,
    HubContentSortByLike,
    HubContentSupportStatusLike,
    HubContentTypeLike,
    HubSortByLike,
    HyperParameterTuningJobSortByOptionsLike,
    HyperParameterTuningJobStatusLike,
    IPAddressTypeLike,
    ImageSortByLike,
    ImageSortOrderLike,
    ImageVersionSortByLike,
    ImageVersionSortOrderLike,
    IncludedDataLike,
    InferenceComponentSortKeyLike,
    InferenceComponentStatusLike,
    InferenceExperimentStatusLike,
    InferenceExperimentStopDesiredStateLike,
    InferenceExperimentTypeLike,
    InstanceTypeLike,
    JobCategoryLike,
    JobStatusLike,
    JobTypeLike,
    LabelingJobStatusLike,
    ListAIBenchmarkJobsSortByLike,
    ListAIRecommendationJobsSortByLike,
    ListAIWorkloadConfigsSortByLike,
    ListCompilationJobsSortByLike,
    ListDeviceFleetsSortByLike,
    ListEdgeDeploymentPlansSortByLike,
    ListEdgePackagingJobsSortByLike,
    ListInferenceRecommendationsJobsSortByLike,
    ListLabelingJobsForWorkteamSortByOptionsLike,
    ListOptimizationJobsSortByLike,
    ListWorkforcesSortByOptionsLike,
    ListWorkteamsSortByOptionsLike,
    ManagedStorageTypeLike,
    MlflowAppStatusLike,
    ModelApprovalStatusLike,
    ModelCardExportJobSortByLike,
    ModelCardExportJobSortOrderLike,
    ModelCardExportJobStatusLike,
    ModelCardSortByLike,
    ModelCardSortOrderLike,
    ModelCardStatusLike,
    ModelCardVersionSortByLike,
    ModelPackageGroupSortByLike,
    ModelPackageRegistrationTypeLike,
    ModelPackageSortByLike,
    ModelPackageTypeLike,
    ModelRegistrationModeLike,
    ModelSortKeyLike,
    ModelVariantActionLike,
    MonitoringAlertHistorySortKeyLike,
    MonitoringAlertStatusLike,
    MonitoringExecutionSortKeyLike,
    MonitoringJobDefinitionSortKeyLike,
    MonitoringScheduleSortKeyLike,
    MonitoringTypeLike,
    NotebookInstanceAcceleratorTypeLike,
    NotebookInstanceLifecycleConfigSortKeyLike,
    NotebookInstanceLifecycleConfigSortOrderLike,
    NotebookInstanceSortKeyLike,
    NotebookInstanceSortOrderLike,
    NotebookInstanceStatusLike,
    OfflineStoreStatusValueLike,
    OptimizationJobDeploymentInstanceTypeLike,
    OptimizationJobStatusLike,
    OrderKeyLike,
    PartnerAppAuthTypeLike,
    PartnerAppTypeLike,
    PipelineManagedByLike,
    ProblemTypeLike,
    ProcessingJobStatusLike,
    ProcessorLike,
    ProjectSortByLike,
    ProjectSortOrderLike,
    RecommendationJobStatusLike,
    RecommendationJobTypeLike,
    RecommendationStepTypeLike,
    ReservedCapacityInstanceTypeLike,
    ResourceCatalogSortByLike,
    ResourceCatalogSortOrderLike,
    ResourceTypeLike,
    RootAccessLike,
    SageMakerResourceNameLike,
    ScheduleStatusLike,
    SchedulerResourceStatusLike,
    SearchSortOrderLike,
    SkipModelValidationLike,
    SortActionsByLike,
    SortArtifactsByLike,
    SortAssociationsByLike,
    SortByLike,
    SortClusterSchedulerConfigByLike,
    SortContextsByLike,
    SortExperimentsByLike,
    SortInferenceExperimentsByLike,
    SortLineageGroupsByLike,
    SortMlflowAppByLike,
    SortOrderLike,
    SortPipelineExecutionsByLike,
    SortPipelinesByLike,
    SortQuotaByLike,
    SortTrackingServerByLike,
    SortTrialComponentsByLike,
    SortTrialsByLike,
    SpaceSortKeyLike,
    StudioLifecycleConfigAppTypeLike,
    StudioLifecycleConfigSortKeyLike,
    TagPropagationLike,
    TrackingServerSizeLike,
    TrackingServerStatusLike,
    TrainingJobSortByOptionsLike,
    TrainingJobStatusLike,
    TrainingPlanSortByLike,
    TrainingPlanSortOrderLike,
    TrainingSessionStatusLike,
    TransformJobStatusLike,
    UserProfileSortKeyLike,
    VendorGuidanceLike,
    WarmPoolResourceStatusLike,
    WorkforceIpAddressTypeLike,
)
from .paginators import (
    CreateHubContentPresignedUrlsPaginator,
    DescribeDevicePaginator,
    DescribeEdgeDeploymentPlanPaginator,
    DescribeFeatureGroupPaginator,
    DescribeTrainingPlanExtensionHistoryPaginator,
    ListAIBenchmarkJobsPaginator,
    ListAIRecommendationJobsPaginator,
    ListAIWorkloadConfigsPaginator,
    ListActionsPaginator,
    ListAlgorithmsPaginator,
    ListAliasesPaginator,
    ListAppImageConfigsPaginator,
    ListAppsPaginator,
    ListArtifactsPaginator,
    ListAssociationsPaginator,
    ListAutoMLJobsPaginator,
    ListCandidatesForAutoMLJobPaginator,
    ListClusterEventsPaginator,
    ListClusterExtensionVersionsPaginator,
    ListClusterExtensionsPaginator,
    ListClusterNodesPaginator,
    ListClusterOperationsPaginator,
    ListClusterSchedulerConfigsPaginator,
    ListClustersPaginator,
    ListCodeRepositoriesPaginator,
    ListCompilationJobsPaginator,
    ListComputeQuotasPaginator,
    ListContextsPaginator,
    ListDataQualityJobDefinitionsPaginator,
    ListDeviceFleetsPaginator,
    ListDevicesPaginator,
    ListDomainsPaginator,
    ListEdgeDeploymentPlansPaginator,
    ListEdgePackagingJobsPaginator,
    ListEndpointConfigsPaginator,
    ListEndpointsPaginator,
    ListExperimentsPaginator,
    ListFeatureGroupsPaginator,
    ListFlowDefinitionsPaginator,
    ListGlobalInferenceGatewaysPaginator,
    ListHubContentVersionsPaginator,
    ListHubContentsPaginator,
    ListHubsPaginator,
    ListHumanTaskUisPaginator,
    ListHyperParameterTuningJobsPaginator,
    ListImageVersionsPaginator,
    ListImagesPaginator,
    ListInferenceComponentsPaginator,
    ListInferenceExperimentsPaginator,
    ListInferenceGatewaysPaginator,
    ListInferenceRecommendationsJobStepsPaginator,
    ListInferenceRecommendationsJobsPaginator,
    ListInferenceRoutersPaginator,
    ListJobSchemaVersionsPaginator,
    ListJobsPaginator,
    ListLabelingJobsForWorkteamPaginator,
    ListLabelingJobsPaginator,
    ListLineageGroupsPaginator,
    ListMlflowAppsPaginator,
    ListMlflowTrackingServersPaginator,
    ListModelBiasJobDefinitionsPaginator,
    ListModelCardExportJobsPaginator,
    ListModelCardVersionsPaginator,
    ListModelCardsPaginator,
    ListModelExplainabilityJobDefinitionsPaginator,
    ListModelMetadataPaginator,
    ListModelPackageGroupsPaginator,
    ListModelPackagesPaginator,
    ListModelQualityJobDefinitionsPaginator,
    ListModelsPaginator,
    ListMonitoringAlertHistoryPaginator,
    ListMonitoringAlertsPaginator,
    ListMonitoringExecutionsPaginator,
    ListMonitoringSchedulesPaginator,
    ListNotebookInstanceLifecycleConfigsPaginator,
    ListNotebookInstancesPaginator,
    ListOptimizationJobsPaginator,
    ListPartnerAppsPaginator,
    ListPipelineExecutionStepsPaginator,
    ListPipelineExecutionsPaginator,
    ListPipelineParametersForExecutionPaginator,
    ListPipelineVersionsPaginator,
    ListPipelinesPaginator,
    ListProcessingJobsPaginator,
    ListProjectsPaginator,
    ListResourceCatalogsPaginator,
    ListSpacesPaginator,
    ListStageDevicesPaginator,
    ListStudioLifecycleConfigsPaginator,
    ListSubscribedWorkteamsPaginator,
    ListTagsPaginator,
    ListTrainingJobsForHyperParameterTuningJobPaginator,
    ListTrainingJobsPaginator,
    ListTrainingPlansPaginator,
    ListTrainingSessionsPaginator,
    ListTransformJobsPaginator,
    ListTrialComponentsPaginator,
    ListTrialsPaginator,
    ListUltraServersByReservedCapacityPaginator,
    ListUserProfilesPaginator,
    ListWorkforcesPaginator,
    ListWorkteamsPaginator,
    QueryLineagePaginator,
    SearchPaginator,
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

class _Paginators:
    list_training_jobs: ListTrainingJobsPaginator
    list_endpoints: ListEndpointsPaginator
    list_endpoint_configs: ListEndpointConfigsPaginator
    list_notebook_instances: ListNotebookInstancesPaginator
    list_tags: ListTagsPaginator
    list_models: ListModelsPaginator
    list_algorithms: ListAlgorithmsPaginator
    list_code_repositories: ListCodeRepositoriesPaginator
    list_compilation_jobs: ListCompilationJobsPaginator
    list_hyper_parameter_tuning_jobs: ListHyperParameterTuningJobsPaginator
    list_labeling_jobs: ListLabelingJobsPaginator
    list_labeling_jobs_for_workteam: ListLabelingJobsForWorkteamPaginator
    list_model_packages: ListModelPackagesPaginator
    list_notebook_instance_lifecycle_configs: (
        ListNotebookInstanceLifecycleConfigsPaginator
    )
    list_subscribed_workteams: ListSubscribedWorkteamsPaginator
    list_training_jobs_for_hyper_parameter_tuning_job: (
        ListTrainingJobsForHyperParameterTuningJobPaginator
    )
    list_transform_jobs: ListTransformJobsPaginator
    list_workteams: ListWorkteamsPaginator
    search: SearchPaginator
    list_apps: ListAppsPaginator
    list_auto_ml_jobs: ListAutoMLJobsPaginator
    list_candidates_for_auto_ml_job: ListCandidatesForAutoMLJobPaginator
    list_domains: ListDomainsPaginator
    list_experiments: ListExperimentsPaginator
    list_flow_definitions: ListFlowDefinitionsPaginator
    list_human_task_uis: ListHumanTaskUisPaginator
    list_monitoring_executions: ListMonitoringExecutionsPaginator
    list_monitoring_schedules: ListMonitoringSchedulesPaginator
    list_processing_jobs: ListProcessingJobsPaginator
    list_trial_components: ListTrialComponentsPaginator
    list_trials: ListTrialsPaginator
    list_user_profiles: ListUserProfilesPaginator
    list_workforces: ListWorkforcesPaginator
    list_image_versions: ListImageVersionsPaginator
    list_images: ListImagesPaginator
    list_actions: ListActionsPaginator
    list_app_image_configs: ListAppImageConfigsPaginator
    list_artifacts: ListArtifactsPaginator
    list_associations: ListAssociationsPaginator
    list_contexts: ListContextsPaginator
    list_feature_groups: ListFeatureGroupsPaginator
    list_model_package_groups: ListModelPackageGroupsPaginator
    list_pipeline_execution_steps: ListPipelineExecutionStepsPaginator
    list_pipeline_executions: ListPipelineExecutionsPaginator
    list_pipeline_parameters_for_execution: ListPipelineParametersForExecutionPaginator
    list_pipelines: ListPipelinesPaginator
    list_data_quality_job_definitions: ListDataQualityJobDefinitionsPaginator
    list_device_fleets: ListDeviceFleetsPaginator
    list_devices: ListDevicesPaginator
    list_edge_packaging_jobs: ListEdgePackagingJobsPaginator
    list_model_bias_job_definitions: ListModelBiasJobDefinitionsPaginator
    list_model_explainability_job_definitions: (
        ListModelExplainabilityJobDefinitionsPaginator
    )
    list_model_quality_job_definitions: ListModelQualityJobDefinitionsPaginator
    list_studio_lifecycle_configs: ListStudioLifecycleConfigsPaginator
    list_inference_recommendations_jobs: ListInferenceRecommendationsJobsPaginator
    list_lineage_groups: ListLineageGroupsPaginator
    list_model_metadata: ListModelMetadataPaginator
    list_edge_deployment_plans: ListEdgeDeploymentPlansPaginator
    list_stage_devices: ListStageDevicesPaginator
    list_inference_recommendations_job_steps: (
        ListInferenceRecommendationsJobStepsPaginator
    )
    list_inference_experiments: ListInferenceExperimentsPaginator
    list_model_card_export_jobs: ListModelCardExportJobsPaginator
    list_model_card_versions: ListModelCardVersionsPaginator
    list_model_cards: ListModelCardsPaginator
    list_monitoring_alert_history: ListMonitoringAlertHistoryPaginator
    list_monitoring_alerts: ListMonitoringAlertsPaginator
    list_spaces: ListSpacesPaginator
    list_aliases: ListAliasesPaginator
    list_resource_catalogs: ListResourceCatalogsPaginator
    list_cluster_nodes: ListClusterNodesPaginator
    list_clusters: ListClustersPaginator
    list_inference_components: ListInferenceComponentsPaginator
    list_mlflow_tracking_servers: ListMlflowTrackingServersPaginator
    list_optimization_jobs: ListOptimizationJobsPaginator
    list_cluster_scheduler_configs: ListClusterSchedulerConfigsPaginator
    list_compute_quotas: ListComputeQuotasPaginator
    list_partner_apps: ListPartnerAppsPaginator
    list_training_plans: ListTrainingPlansPaginator
    create_hub_content_presigned_urls: CreateHubContentPresignedUrlsPaginator
    list_pipeline_versions: ListPipelineVersionsPaginator
    list_cluster_events: ListClusterEventsPaginator
    list_ultra_servers_by_reserved_capacity: ListUltraServersByReservedCapacityPaginator
    list_mlflow_apps: ListMlflowAppsPaginator
    describe_training_plan_extension_history: (
        DescribeTrainingPlanExtensionHistoryPaginator
    )
    list_ai_benchmark_jobs: ListAIBenchmarkJobsPaginator
    list_ai_recommendation_jobs: ListAIRecommendationJobsPaginator
    list_ai_workload_configs: ListAIWorkloadConfigsPaginator
    list_job_schema_versions: ListJobSchemaVersionsPaginator
    list_jobs: ListJobsPaginator
    list_training_sessions: ListTrainingSessionsPaginator
    list_projects: ListProjectsPaginator
    list_cluster_extensions: ListClusterExtensionsPaginator
    list_cluster_extension_versions: ListClusterExtensionVersionsPaginator
    list_cluster_operations: ListClusterOperationsPaginator
    list_inference_routers: ListInferenceRoutersPaginator
    list_global_inference_gateways: ListGlobalInferenceGatewaysPaginator
    list_inference_gateways: ListInferenceGatewaysPaginator
    describe_device: DescribeDevicePaginator
    describe_edge_deployment_plan: DescribeEdgeDeploymentPlanPaginator
    describe_feature_group: DescribeFeatureGroupPaginator
    list_hub_content_versions: ListHubContentVersionsPaginator
    list_hub_contents: ListHubContentsPaginator
    list_hubs: ListHubsPaginator
    query_lineage: QueryLineagePaginator

class _Waiters:
    endpoint_deleted: EndpointDeletedWaiter
    endpoint_in_service: EndpointInServiceWaiter
    image_created: ImageCreatedWaiter
    image_deleted: ImageDeletedWaiter
    image_updated: ImageUpdatedWaiter
    image_version_created: ImageVersionCreatedWaiter
    image_version_deleted: ImageVersionDeletedWaiter
    notebook_instance_deleted: NotebookInstanceDeletedWaiter
    notebook_instance_in_service: NotebookInstanceInServiceWaiter
    notebook_instance_stopped: NotebookInstanceStoppedWaiter
    processing_job_completed_or_stopped: ProcessingJobCompletedOrStoppedWaiter
    training_job_completed_or_stopped: TrainingJobCompletedOrStoppedWaiter
    transform_job_completed_or_stopped: TransformJobCompletedOrStoppedWaiter

class SageMakerClient(Client):
    """Provides APIs for creating and managing SageMaker resources.

    Other Resources:

    - [SageMaker Developer
      Guide](https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html#first-time-user)
    - [Amazon Augmented AI Runtime API
      Reference](https://docs.aws.amazon.com/augmented-ai/2019-11-07/APIReference/Welcome.html)
    """

    def add_association(
        self,
        *,
        source_arn: str,
        destination_arn: str,
        association_type: AssociationEdgeTypeLike | None = None,
    ) -> AddAssociationResponse:
        """Creates an *association* between the source and the destination.

        Args:
            source_arn: The ARN of the source. At most 256 characters.
            destination_arn: The Amazon Resource Name (ARN) of the destination. At most 256 characters.
            association_type: The type of association.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/AddAssociation
        """

    def add_inference_gateway(
        self, *, identifier: str, cluster_arn: str, namespace: str, name: str
    ) -> AddInferenceGatewayResponse:
        """Adds an in-cluster inference gateway to a global inference gateway.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1 to 2048 characters.
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that runs the in-cluster inference gateway. 1 to 256 characters.
            namespace: The Kubernetes namespace of the in-cluster inference gateway. 1 to 63 characters.
            name: The name of the `InferenceGatewayConfig` resource that defines the in-cluster inference gateway. 1 to 253 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/AddInferenceGateway
        """

    def add_tags(self, *, resource_arn: str, tags: Sequence[Tag]) -> AddTagsResponse:
        """Adds or overwrites one or more tags for the specified SageMaker resource.

        Args:
            resource_arn: The Amazon Resource Name (ARN) of the resource that you want to tag. At most 256 characters.
            tags: An array of key-value pairs. At most 50 items.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/AddTags
        """

    def associate_trial_component(
        self, *, trial_component_name: str, trial_name: str
    ) -> AssociateTrialComponentResponse:
        """Associates a trial component with a trial.

        Args:
            trial_component_name: The name of the component to associated with the trial. 1 to 120 characters.
            trial_name: The name of the trial to associate with. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/AssociateTrialComponent
        """

    def attach_cluster_node_network_interface(
        self, *, cluster_name: str, node_id: str, network_interface_id: str
    ) -> AttachClusterNodeNetworkInterfaceResponse:
        """Attaches an elastic network interface (ENI) to a node in a HyperPod cluster.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that contains the target node. At most 256 characters.
            node_id: The unique identifier of the cluster node to which you want to attach the network interface. 1 to 256 characters.
            network_interface_id: The unique identifier of the elastic network interface (ENI) to attach. 1 to 21 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/AttachClusterNodeNetworkInterface
        """

    def attach_cluster_node_volume(
        self, *, cluster_arn: str, node_id: str, volume_id: str
    ) -> AttachClusterNodeVolumeResponse:
        """Attaches your Amazon Elastic Block Store (Amazon EBS) volume to a node in
        your EKS orchestrated HyperPod cluster.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing the target node. At most 256 characters.
            node_id: The unique identifier of the cluster node to which you want to attach the volume. 1 to 256 characters.
            volume_id: The unique identifier of your EBS volume to attach. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/AttachClusterNodeVolume
        """

    def batch_add_cluster_nodes(
        self,
        *,
        cluster_name: str,
        client_token: str | None = None,
        nodes_to_add: Sequence[AddClusterNodeSpecification],
    ) -> BatchAddClusterNodesResponse:
        """Adds nodes to a HyperPod cluster by incrementing the target count for one or
        more instance groups.

        Args:
            cluster_name: The name of the HyperPod cluster to which you want to add nodes. At most 256 characters.
            client_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the request. At most 64 characters.
            nodes_to_add: A list of instance groups and the number of nodes to add to each. 1 to 5 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/BatchAddClusterNodes
        """

    def batch_delete_cluster_nodes(
        self,
        *,
        cluster_name: str,
        node_ids: Sequence[str] | None = None,
        node_logical_ids: Sequence[str] | None = None,
    ) -> BatchDeleteClusterNodesResponse:
        """Deletes specific nodes within a SageMaker HyperPod cluster.

        Args:
            cluster_name: The name of the SageMaker HyperPod cluster from which to delete the specified nodes. At most 256 characters.
            node_ids: A list of node IDs to be deleted from the specified cluster. 1 to 3000 items.
            node_logical_ids: A list of `NodeLogicalIds` identifying the nodes to be deleted. 1 to 99 items.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/BatchDeleteClusterNodes
        """

    def batch_describe_model_package(
        self, *, model_package_arn_list: Sequence[str]
    ) -> BatchDescribeModelPackageResponse:
        """This action batch describes a list of versioned model packages

        Args:
            model_package_arn_list: The list of Amazon Resource Name (ARN) of the model package groups. 1 to 100 items.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/BatchDescribeModelPackage
        """

    def batch_reboot_cluster_nodes(
        self,
        *,
        cluster_name: str,
        node_ids: Sequence[str] | None = None,
        node_logical_ids: Sequence[str] | None = None,
    ) -> BatchRebootClusterNodesResponse:
        """Reboots specific nodes within a SageMaker HyperPod cluster using a soft
        recovery mechanism.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster containing the nodes to reboot. At most 256 characters.
            node_ids: A list of EC2 instance IDs to reboot using soft recovery. 1 to 25 items.
            node_logical_ids: A list of logical node IDs to reboot using soft recovery. 1 to 25 items.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/BatchRebootClusterNodes
        """

    def batch_replace_cluster_nodes(
        self,
        *,
        cluster_name: str,
        node_ids: Sequence[str] | None = None,
        node_logical_ids: Sequence[str] | None = None,
    ) -> BatchReplaceClusterNodesResponse:
        """Replaces specific nodes within a SageMaker HyperPod cluster with new
        hardware.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster containing the nodes to replace. At most 256 characters.
            node_ids: A list of EC2 instance IDs to replace with new hardware. 1 to 25 items.
            node_logical_ids: A list of logical node IDs to replace with new hardware. 1 to 25 items.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/BatchReplaceClusterNodes
        """

    def create_ai_benchmark_job(
        self,
        *,
        ai_benchmark_job_name: str,
        benchmark_target: AIBenchmarkTarget,
        output_config: AIBenchmarkOutputConfig,
        ai_workload_config_identifier: str,
        role_arn: str,
        network_config: AIBenchmarkNetworkConfig | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateAIBenchmarkJobResponse:
        """Creates a benchmark job that runs performance benchmarks against inference
        infrastructure using a predefined AI workload configuration.

        Args:
            ai_benchmark_job_name: The name of the AI benchmark job. 1 to 63 characters.
            benchmark_target: The target endpoint to benchmark.
            output_config: The output configuration for the benchmark job, including the Amazon S3 location where benchmark results are stored.
            ai_workload_config_identifier: The name or Amazon Resource Name (ARN) of the AI workload configuration to use for this benchmark job. 1 to 256 characters.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. 20 to 2048 characters.
            network_config: The network configuration for the benchmark job, including VPC settings.
            tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAIBenchmarkJob
        """

    def create_ai_recommendation_job(
        self,
        *,
        ai_recommendation_job_name: str,
        model_source: AIModelSource,
        output_config: AIRecommendationOutputConfig,
        ai_workload_config_identifier: str,
        performance_target: AIRecommendationPerformanceTarget,
        role_arn: str,
        inference_specification: AIRecommendationInferenceSpecification | None = None,
        optimize_model: bool | None = None,
        compute_spec: AIRecommendationComputeSpec | None = None,
        adapter_source: AIAdapterSource | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateAIRecommendationJobResponse:
        """Creates a recommendation job that generates intelligent optimization
        recommendations for generative AI inference deployments.

        Args:
            ai_recommendation_job_name: The name of the AI recommendation job. 1 to 63 characters.
            model_source: The source of the model to optimize.
            output_config: The output configuration for the recommendation job, including the Amazon S3 location for results and an optional model package group where the optimized model is registered.
            ai_workload_config_identifier: The name or Amazon Resource Name (ARN) of the AI workload configuration to use for this recommendation job. 1 to 256 characters.
            performance_target: The performance targets for the recommendation job.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. 20 to 2048 characters.
            inference_specification: The inference framework configuration.
            optimize_model: Whether to allow model optimization techniques such as quantization, speculative decoding, and kernel tuning.
            compute_spec: The compute resource specification for the recommendation job.
            adapter_source: The LoRA adapter source for the recommendation job.
            tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAIRecommendationJob
        """

    def create_ai_workload_config(
        self,
        *,
        ai_workload_config_name: str,
        dataset_config: AIDatasetConfig | None = None,
        ai_workload_configs: AIWorkloadConfigs | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateAIWorkloadConfigResponse:
        """Creates a reusable AI workload configuration that defines datasets, data
        sources, and benchmark tool settings for consistent performance testing of
        generative AI inference deployments on Amazon SageMaker AI.

        Args:
            ai_workload_config_name: The name of the AI workload configuration. 1 to 63 characters.
            dataset_config: The dataset configuration for the workload.
            ai_workload_configs: The benchmark tool configuration and workload specification.
            tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAIWorkloadConfig
        """

    def create_action(
        self,
        *,
        action_name: str,
        source: ActionSource,
        action_type: str,
        description: str | None = None,
        status: ActionStatusLike | None = None,
        properties: Mapping[str, str] | None = None,
        metadata_properties: MetadataProperties | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateActionResponse:
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

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAction
        """

    def create_algorithm(
        self,
        *,
        algorithm_name: str,
        algorithm_description: str | None = None,
        training_specification: TrainingSpecification,
        inference_specification: InferenceSpecification | None = None,
        validation_specification: AlgorithmValidationSpecification | None = None,
        certify_for_marketplace: bool | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateAlgorithmResponse:
        """Create a machine learning algorithm that you can use in SageMaker and list in
        the Amazon Web Services Marketplace.

        Args:
            algorithm_name: The name of the algorithm. 1 to 63 characters.
            algorithm_description: A description of the algorithm. At most 1024 characters.
            training_specification: Specifies details about training jobs run by this algorithm, including the following:
            inference_specification: Specifies details about inference jobs that the algorithm runs, including the following:
            validation_specification: Specifies configurations for one or more training jobs and that SageMaker runs to test the algorithm's training code and, optionally, one or more batch transform jobs that SageMaker runs to test the algorithm's inference code.
            certify_for_marketplace: Whether to certify the algorithm so that it can be listed in Amazon Web Services Marketplace.
            tags: An array of key-value pairs. At most 50 items.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAlgorithm
        """

    def create_app(
        self,
        *,
        domain_id: str,
        user_profile_name: str | None = None,
        space_name: str | None = None,
        app_type: AppTypeLike,
        app_name: str,
        tags: Sequence[Tag] | None = None,
        resource_spec: ResourceSpec | None = None,
        recovery_mode: bool | None = None,
    ) -> CreateAppResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateApp
        """

    def create_app_image_config(
        self,
        *,
        app_image_config_name: str,
        tags: Sequence[Tag] | None = None,
        kernel_gateway_image_config: KernelGatewayImageConfig | None = None,
        jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None,
        code_editor_app_image_config: CodeEditorAppImageConfig | None = None,
    ) -> CreateAppImageConfigResponse:
        """Creates a configuration for running a SageMaker AI image as a KernelGateway
        app.

        Args:
            app_image_config_name: The name of the AppImageConfig. At most 63 characters.
            tags: A list of tags to apply to the AppImageConfig. At most 50 items.
            kernel_gateway_image_config: The KernelGatewayImageConfig.
            jupyter_lab_app_image_config: The `JupyterLabAppImageConfig`.
            code_editor_app_image_config: The `CodeEditorAppImageConfig`.

        Raises:
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAppImageConfig
        """

    def create_artifact(
        self,
        *,
        artifact_name: str | None = None,
        source: ArtifactSource,
        artifact_type: str,
        properties: Mapping[str, str] | None = None,
        metadata_properties: MetadataProperties | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateArtifactResponse:
        """Creates an *artifact*.

        Args:
            artifact_name: The name of the artifact. 1 to 120 characters.
            source: The ID, ID type, and URI of the source.
            artifact_type: The artifact type. At most 256 characters.
            properties: A list of properties to add to the artifact. At most 30 entries.
            metadata_properties: Metadata properties of the tracking entity, trial, or trial component.
            tags: A list of tags to apply to the artifact. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateArtifact
        """

    def create_auto_ml_job(
        self,
        *,
        auto_ml_job_name: str,
        input_data_config: Sequence[AutoMLChannel],
        output_data_config: AutoMLOutputDataConfig,
        problem_type: ProblemTypeLike | None = None,
        auto_ml_job_objective: AutoMLJobObjective | None = None,
        auto_ml_job_config: AutoMLJobConfig | None = None,
        role_arn: str,
        generate_candidate_definitions_only: bool | None = None,
        tags: Sequence[Tag] | None = None,
        model_deploy_config: ModelDeployConfig | None = None,
    ) -> CreateAutoMLJobResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAutoMLJob
        """

    def create_auto_ml_job_v2(
        self,
        *,
        auto_ml_job_name: str,
        auto_ml_job_input_data_config: Sequence[AutoMLJobChannel],
        output_data_config: AutoMLOutputDataConfig,
        auto_ml_problem_type_config: AutoMLProblemTypeConfig,
        role_arn: str,
        tags: Sequence[Tag] | None = None,
        security_config: AutoMLSecurityConfig | None = None,
        auto_ml_job_objective: AutoMLJobObjective | None = None,
        model_deploy_config: ModelDeployConfig | None = None,
        data_split_config: AutoMLDataSplitConfig | None = None,
        auto_ml_compute_config: AutoMLComputeConfig | None = None,
    ) -> CreateAutoMLJobV2Response:
        """Creates an Autopilot job also referred to as Autopilot experiment or AutoML
        job V2.

        Args:
            auto_ml_job_name: Identifies an Autopilot job. 1 to 32 characters.
            auto_ml_job_input_data_config: An array of channel objects describing the input data and their location. 1 to 2 items.
            output_data_config: Provides information about encryption and the Amazon S3 output path needed to store artifacts from an AutoML job.
            auto_ml_problem_type_config: Defines the configuration settings of one of the supported problem types.
            role_arn: The ARN of the role that is used to access the data. 20 to 2048 characters.
            tags: An array of key-value pairs. At most 50 items.
            security_config: The security configuration for traffic encryption or Amazon VPC settings.
            auto_ml_job_objective: Specifies a metric to minimize or maximize as the objective of a job.
            model_deploy_config: Specifies how to generate the endpoint name for an automatic one-click Autopilot model deployment.
            data_split_config: This structure specifies how to split the data into train and validation datasets.
            auto_ml_compute_config: Specifies the compute configuration for the AutoML job V2.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAutoMLJobV2
        """

    def create_cluster(
        self,
        *,
        cluster_name: str,
        instance_groups: Sequence[ClusterInstanceGroupSpecification] | None = None,
        restricted_instance_groups: Sequence[
            ClusterRestrictedInstanceGroupSpecification
        ]
        | None = None,
        restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig
        | None = None,
        vpc_config: VpcConfig | None = None,
        tags: Sequence[Tag] | None = None,
        orchestrator: ClusterOrchestrator | None = None,
        node_recovery: ClusterNodeRecoveryLike | None = None,
        tiered_storage_config: ClusterTieredStorageConfig | None = None,
        node_provisioning_mode: ClusterNodeProvisioningModeLike | None = None,
        cluster_role: str | None = None,
        auto_scaling: ClusterAutoScalingConfig | None = None,
    ) -> CreateClusterResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateCluster
        """

    def create_cluster_extension(
        self,
        *,
        cluster_arn: str,
        extension_name: str,
        extension_version: str | None = None,
        configuration_values: str | None = None,
        tags: Sequence[Tag] | None = None,
        client_token: str | None = None,
    ) -> CreateClusterExtensionResponse:
        """Installs an extension, such as `sagemaker-observability`, on a SageMaker
        HyperPod cluster orchestrated by Slurm.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which to install the extension. At most 256 characters.
            extension_name: The name of the extension to install, for example `sagemaker-observability`. 1 to 128 characters.
            extension_version: The version of the extension to install, in `MAJOR.MINOR.PATCH` format, for example `1.0.0`. 1 to 64 characters.
            configuration_values: The configuration settings for the extension, as a JSON object serialized as a string, for example `{"metricsProvider":{"nodeMetrics":{"level":"ADVANCED"}}}`. 1 to 10240 characters.
            tags: Custom tags for managing the extension as an Amazon Web Services resource. At most 50 items.
            client_token: A unique, case-sensitive identifier that you provide so that the operation completes no more than one time. At most 64 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateClusterExtension
        """

    def create_cluster_scheduler_config(
        self,
        *,
        name: str,
        cluster_arn: str,
        scheduler_config: SchedulerConfig,
        description: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateClusterSchedulerConfigResponse:
        """Create cluster policy configuration.

        Args:
            name: The name for the cluster policy. 1 to 63 characters.
            cluster_arn: ARN of the cluster. At most 256 characters.
            scheduler_config: Configuration about the monitoring schedule.
            description: Description of the cluster policy. At most 1024 characters.
            tags: Tags of the cluster policy. At most 50 items.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateClusterSchedulerConfig
        """

    def create_code_repository(
        self,
        *,
        code_repository_name: str,
        git_config: GitConfig,
        tags: Sequence[Tag] | None = None,
    ) -> CreateCodeRepositoryResponse:
        """Creates a Git repository as a resource in your SageMaker AI account.

        Args:
            code_repository_name: The name of the Git repository. 1 to 63 characters.
            git_config: Specifies details about the repository, including the URL where the repository is located, the default branch, and credentials to use to access the repository.
            tags: An array of key-value pairs. At most 50 items.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateCodeRepository
        """

    def create_compilation_job(
        self,
        *,
        compilation_job_name: str,
        role_arn: str,
        model_package_version_arn: str | None = None,
        input_config: InputConfig | None = None,
        output_config: OutputConfig,
        vpc_config: NeoVpcConfig | None = None,
        stopping_condition: StoppingCondition,
        tags: Sequence[Tag] | None = None,
    ) -> CreateCompilationJobResponse:
        """Starts a model compilation job.

        Args:
            compilation_job_name: A name for the model compilation job. 1 to 63 characters.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. 20 to 2048 characters.
            model_package_version_arn: The Amazon Resource Name (ARN) of a versioned model package. 1 to 2048 characters.
            input_config: Provides information about the location of input model artifacts, the name and shape of the expected data inputs, and the framework in which the model was trained.
            output_config: Provides information about the output location for the compiled model and the target device the model runs on.
            vpc_config: A [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html) object that specifies the VPC that you want your compilation job to connect to.
            stopping_condition: Specifies a limit to how long a model compilation job can run.
            tags: An array of key-value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateCompilationJob
        """

    def create_compute_quota(
        self,
        *,
        name: str,
        description: str | None = None,
        cluster_arn: str,
        compute_quota_config: ComputeQuotaConfig,
        compute_quota_target: ComputeQuotaTarget,
        activation_state: ActivationStateLike | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateComputeQuotaResponse:
        """Create compute allocation definition.

        Args:
            name: The name of the compute allocation definition. 1 to 63 characters.
            description: Description of the compute allocation definition. At most 1024 characters.
            cluster_arn: ARN of the cluster. At most 256 characters.
            compute_quota_config: Configuration of the compute allocation definition.
            compute_quota_target: The target entity to allocate compute resources to.
            activation_state: The state of the compute allocation being described.
            tags: Tags of the compute allocation definition. At most 50 items.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateComputeQuota
        """

    def create_context(
        self,
        *,
        context_name: str,
        source: ContextSource,
        context_type: str,
        description: str | None = None,
        properties: Mapping[str, str] | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateContextResponse:
        """Creates a *context*.

        Args:
            context_name: The name of the context. 1 to 120 characters.
            source: The source type, ID, and URI.
            context_type: The context type. At most 256 characters.
            description: The description of the context. At most 3072 characters.
            properties: A list of properties to add to the context. At most 30 entries.
            tags: A list of tags to apply to the context. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateContext
        """

    def create_data_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        data_quality_baseline_config: DataQualityBaselineConfig | None = None,
        data_quality_app_specification: DataQualityAppSpecification,
        data_quality_job_input: DataQualityJobInput,
        data_quality_job_output_config: MonitoringOutputConfig,
        job_resources: MonitoringResources,
        network_config: MonitoringNetworkConfig | None = None,
        role_arn: str,
        stopping_condition: MonitoringStoppingCondition | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateDataQualityJobDefinitionResponse:
        """Creates a definition for a job that monitors data quality and drift.

        Args:
            job_definition_name: The name for the monitoring job definition. 1 to 63 characters.
            data_quality_baseline_config: Configures the constraints and baselines for the monitoring job.
            data_quality_app_specification: Specifies the container that runs the monitoring job.
            data_quality_job_input: A list of inputs for the monitoring job.
            data_quality_job_output_config: The output configuration for monitoring jobs.
            job_resources: Identifies the resources to deploy for a monitoring job.
            network_config: Specifies networking configuration for the monitoring job.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. 20 to 2048 characters.
            stopping_condition: A time limit for how long the monitoring job is allowed to run before stopping.
            tags: (Optional) An array of key-value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateDataQualityJobDefinition
        """

    def create_device_fleet(
        self,
        *,
        device_fleet_name: str,
        role_arn: str | None = None,
        description: str | None = None,
        output_config: EdgeOutputConfig,
        tags: Sequence[Tag] | None = None,
        enable_iot_role_alias: bool | None = None,
    ) -> CreateDeviceFleetResponse:
        """Creates a device fleet.

        Args:
            device_fleet_name: The name of the fleet that the device belongs to. 1 to 63 characters.
            role_arn: The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet of Things (IoT). 20 to 2048 characters.
            description: A description of the fleet. 1 to 800 characters.
            output_config: The output configuration for storing sample data collected by the fleet.
            tags: Creates tags for the specified fleet. At most 50 items.
            enable_iot_role_alias: Whether to create an Amazon Web Services IoT Role Alias during device fleet creation.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateDeviceFleet
        """

    def create_domain(
        self,
        *,
        domain_name: str,
        auth_mode: AuthModeLike,
        default_user_settings: UserSettings,
        domain_settings: DomainSettings | None = None,
        subnet_ids: Sequence[str] | None = None,
        vpc_id: str | None = None,
        tags: Sequence[Tag] | None = None,
        app_network_access_type: AppNetworkAccessTypeLike | None = None,
        home_efs_file_system_kms_key_id: str | None = None,
        kms_key_id: str | None = None,
        app_security_group_management: AppSecurityGroupManagementLike | None = None,
        home_efs_file_system_creation: HomeEfsFileSystemCreationLike | None = None,
        tag_propagation: TagPropagationLike | None = None,
        default_space_settings: DefaultSpaceSettings | None = None,
    ) -> CreateDomainResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateDomain
        """

    def create_edge_deployment_plan(
        self,
        *,
        edge_deployment_plan_name: str,
        model_configs: Sequence[EdgeDeploymentModelConfig],
        device_fleet_name: str,
        stages: Sequence[DeploymentStage] | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateEdgeDeploymentPlanResponse:
        """Creates an edge deployment plan, consisting of multiple stages.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan. 1 to 63 characters.
            model_configs: List of models associated with the edge deployment plan.
            device_fleet_name: The device fleet used for this edge deployment plan. 1 to 63 characters.
            stages: List of stages of the edge deployment plan.
            tags: List of tags with which to tag the edge deployment plan. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateEdgeDeploymentPlan
        """

    def create_edge_deployment_stage(
        self, *, edge_deployment_plan_name: str, stages: Sequence[DeploymentStage]
    ) -> CreateEdgeDeploymentStageResponse:
        """Creates a new stage in an existing edge deployment plan.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan. 1 to 63 characters.
            stages: List of stages to be added to the edge deployment plan.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateEdgeDeploymentStage
        """

    def create_edge_packaging_job(
        self,
        *,
        edge_packaging_job_name: str,
        compilation_job_name: str,
        model_name: str,
        model_version: str,
        role_arn: str,
        output_config: EdgeOutputConfig,
        resource_key: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateEdgePackagingJobResponse:
        """Starts a SageMaker Edge Manager model packaging job.

        Args:
            edge_packaging_job_name: The name of the edge packaging job. 1 to 63 characters.
            compilation_job_name: The name of the SageMaker Neo compilation job that will be used to locate model artifacts for packaging. 1 to 63 characters.
            model_name: The name of the model. 1 to 63 characters.
            model_version: The version of the model. 1 to 30 characters.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to download and upload the model, and to contact SageMaker Neo. 20 to 2048 characters.
            output_config: Provides information about the output location for the packaged model.
            resource_key: The Amazon Web Services KMS key to use when encrypting the EBS volume the edge packaging job runs on. At most 2048 characters.
            tags: Creates tags for the packaging job. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateEdgePackagingJob
        """

    def create_endpoint(
        self,
        *,
        endpoint_name: str,
        endpoint_config_name: str,
        deployment_config: DeploymentConfig | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateEndpointResponse:
        """Creates an endpoint using the endpoint configuration specified in the
        request.

        Args:
            endpoint_name: The name of the endpoint.The name must be unique within an Amazon Web Services Region in your Amazon Web Services account. At most 63 characters.
            endpoint_config_name: The name of an endpoint configuration. At most 63 characters.
            deployment_config: The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
            tags: An array of key-value pairs. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateEndpoint
        """

    def create_endpoint_config(
        self,
        *,
        endpoint_config_name: str,
        production_variants: Sequence[ProductionVariant],
        data_capture_config: DataCaptureConfig | None = None,
        tags: Sequence[Tag] | None = None,
        kms_key_id: str | None = None,
        async_inference_config: AsyncInferenceConfig | None = None,
        explainer_config: ExplainerConfig | None = None,
        shadow_production_variants: Sequence[ProductionVariant] | None = None,
        execution_role_arn: str | None = None,
        vpc_config: VpcConfig | None = None,
        enable_network_isolation: bool | None = None,
        metrics_config: MetricsConfig | None = None,
        cross_region_traffic_config: CrossRegionTrafficConfig | None = None,
    ) -> CreateEndpointConfigResponse:
        """Creates an endpoint configuration that SageMaker hosting services uses to
        deploy models.

        Args:
            endpoint_config_name: The name of the endpoint configuration. At most 63 characters.
            production_variants: An array of `ProductionVariant` objects, one for each model that you want to host at this endpoint. 1 to 10 items.
            data_capture_config: Configuration to control how SageMaker AI captures inference data.
            tags: An array of key-value pairs. At most 50 items.
            kms_key_id: The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service key that SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint. At most 2048 characters.
            async_inference_config: Specifies configuration for how an endpoint performs asynchronous inference.
            explainer_config: A member of `CreateEndpointConfig` that enables explainers.
            shadow_production_variants: An array of `ProductionVariant` objects, one for each model that you want to host at this endpoint in shadow mode with production traffic replicated from the model specified on `ProductionVariants`. 1 to 10 items.
            execution_role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your behalf. 20 to 2048 characters.
            vpc_config: Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to.
            enable_network_isolation: Sets whether all model containers deployed to the endpoint are isolated.
            metrics_config: The configuration parameters for utilization metrics.
            cross_region_traffic_config: The cross-Region traffic cap for the endpoint.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateEndpointConfig
        """

    def create_experiment(
        self,
        *,
        experiment_name: str,
        display_name: str | None = None,
        description: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateExperimentResponse:
        """Creates a SageMaker *experiment*.

        Args:
            experiment_name: The name of the experiment. 1 to 120 characters.
            display_name: The name of the experiment as displayed. 1 to 120 characters.
            description: The description of the experiment. At most 3072 characters.
            tags: A list of tags to associate with the experiment. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateExperiment
        """

    def create_feature_group(
        self,
        *,
        feature_group_name: str,
        record_identifier_feature_name: str,
        event_time_feature_name: str,
        feature_definitions: Sequence[FeatureDefinition],
        online_store_config: OnlineStoreConfig | None = None,
        offline_store_config: OfflineStoreConfig | None = None,
        throughput_config: ThroughputConfig | None = None,
        role_arn: str | None = None,
        description: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateFeatureGroupResponse:
        """Create a new `FeatureGroup`.

        Args:
            feature_group_name: The name of the `FeatureGroup`. 1 to 64 characters.
            record_identifier_feature_name: The name of the `Feature` whose value uniquely identifies a `Record` defined in the `FeatureStore`. 1 to 64 characters.
            event_time_feature_name: The name of the feature that stores the `EventTime` of a `Record` in a `FeatureGroup`. 1 to 64 characters.
            feature_definitions: A list of `Feature` names and types. 1 to 2500 items.
            online_store_config: You can turn the `OnlineStore` on or off by specifying `True` for the `EnableOnlineStore` flag in `OnlineStoreConfig`.
            offline_store_config: Use this to configure an `OfflineFeatureStore`.
            throughput_config: Used to set feature group throughput configuration.
            role_arn: The Amazon Resource Name (ARN) of the IAM execution role used to persist data into the `OfflineStore` if an `OfflineStoreConfig` is provided. 20 to 2048 characters.
            description: A free-form description of a `FeatureGroup`. At most 128 characters.
            tags: Tags used to identify `Features` in each `FeatureGroup`. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateFeatureGroup
        """

    def create_flow_definition(
        self,
        *,
        flow_definition_name: str,
        human_loop_request_source: HumanLoopRequestSource | None = None,
        human_loop_activation_config: HumanLoopActivationConfig | None = None,
        human_loop_config: HumanLoopConfig | None = None,
        output_config: FlowDefinitionOutputConfig,
        role_arn: str,
        tags: Sequence[Tag] | None = None,
    ) -> CreateFlowDefinitionResponse:
        """Creates a flow definition.

        Args:
            flow_definition_name: The name of your flow definition. 1 to 63 characters.
            human_loop_request_source: Container for configuring the source of human task requests.
            human_loop_activation_config: An object containing information about the events that trigger a human workflow.
            human_loop_config: An object containing information about the tasks the human reviewers will perform.
            output_config: An object containing information about where the human review results will be uploaded.
            role_arn: The Amazon Resource Name (ARN) of the role needed to call other services on your behalf. 20 to 2048 characters.
            tags: An array of key-value pairs that contain metadata to help you categorize and organize a flow definition. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateFlowDefinition
        """

    def create_global_inference_gateway(
        self,
        *,
        name: str,
        routing: GlobalInferenceGatewayRouting | None = None,
        execution_role_arn: str,
        gateways: Sequence[GlobalInferenceGatewayMember],
        client_token: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateGlobalInferenceGatewayResponse:
        """Creates a global inference gateway.

        Args:
            name: The name of the global inference gateway. 1 to 63 characters.
            routing: The routing configuration of the global inference gateway.
            execution_role_arn: The Amazon Resource Name (ARN) of the IAM role that the global inference gateway assumes to access your SageMaker HyperPod clusters. 20 to 2048 characters.
            gateways: The 1 to 10 in-cluster inference gateways to add to the global inference gateway. 1 to 10 items.
            client_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the request. 1 to 64 characters.
            tags: Custom tags for managing the global inference gateway as an Amazon Web Services resource. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateGlobalInferenceGateway
        """

    def create_hub(
        self,
        *,
        hub_name: str,
        hub_description: str,
        hub_display_name: str | None = None,
        hub_search_keywords: Sequence[str] | None = None,
        s3_storage_config: HubS3StorageConfig | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateHubResponse:
        """Create a hub.

        Args:
            hub_name: The name of the hub to create. At most 63 characters.
            hub_description: A description of the hub. At most 1023 characters.
            hub_display_name: The display name of the hub. At most 255 characters.
            hub_search_keywords: The searchable keywords for the hub. At most 50 items.
            s3_storage_config: The Amazon S3 storage configuration for the hub.
            tags: Any tags to associate with the hub. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateHub
        """

    def create_hub_content_presigned_urls(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str | None = None,
        access_config: PresignedUrlAccessConfig | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> CreateHubContentPresignedUrlsResponse:
        """Creates presigned URLs for accessing hub content artifacts.

        Args:
            hub_name: The name or Amazon Resource Name (ARN) of the hub that contains the content.
            hub_content_type: The type of hub content to access.
            hub_content_name: The name of the hub content for which to generate presigned URLs. At most 63 characters.
            hub_content_version: The version of the hub content. 5 to 14 characters.
            access_config: Configuration settings for accessing the hub content, including end-user license agreement acceptance for gated models and expected S3 URL validation.
            max_results: The maximum number of presigned URLs to return in the response. 1 to 100.
            next_token: A token for pagination. At most 8192 characters.

        - Paginator: `CreateHubContentPresignedUrlsPaginator`, from
          `paginators.create_hub_content_presigned_urls`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateHubContentPresignedUrls
        """

    def create_hub_content_reference(
        self,
        *,
        hub_name: str,
        sage_maker_public_hub_content_arn: str,
        hub_content_name: str | None = None,
        min_version: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateHubContentReferenceResponse:
        """Create a hub content reference in order to add a model in the JumpStart
        public hub to a private hub.

        Args:
            hub_name: The name of the hub to add the hub content reference to.
            sage_maker_public_hub_content_arn: The ARN of the public hub content to reference. At most 255 characters.
            hub_content_name: The name of the hub content to reference. At most 63 characters.
            min_version: The minimum version of the hub content to reference. 5 to 14 characters.
            tags: Any tags associated with the hub content to reference. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateHubContentReference
        """

    def create_human_task_ui(
        self,
        *,
        human_task_ui_name: str,
        ui_template: UiTemplate,
        tags: Sequence[Tag] | None = None,
    ) -> CreateHumanTaskUiResponse:
        """Defines the settings you will use for the human review workflow user
        interface.

        Args:
            human_task_ui_name: The name of the user interface you are creating. 1 to 63 characters.
            ui_template: The Liquid template for the worker user interface.
            tags: An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow user interface. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateHumanTaskUi
        """

    def create_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig,
        training_job_definition: HyperParameterTrainingJobDefinition | None = None,
        training_job_definitions: Sequence[HyperParameterTrainingJobDefinition]
        | None = None,
        warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None,
        tags: Sequence[Tag] | None = None,
        autotune: Autotune | None = None,
    ) -> CreateHyperParameterTuningJobResponse:
        """Starts a hyperparameter tuning job.

        Args:
            hyper_parameter_tuning_job_name: The name of the tuning job. 1 to 32 characters.
            hyper_parameter_tuning_job_config: The [HyperParameterTuningJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html) object that describes the tuning job, including the search strategy, the objective metric used to evaluate training jobs, ranges of parameters to search, and resource limits for the tuning job.
            training_job_definition: The [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html) object that describes the training jobs that this tuning job launches, including static hyperparameters, input data configuration, output data configuration, resource configuration, and stopping condition.
            training_job_definitions: A list of the [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html) objects launched for this tuning job. 1 to 10 items.
            warm_start_config: Specifies the configuration for starting the hyperparameter tuning job using one or more previous tuning jobs as a starting point.
            tags: An array of key-value pairs. At most 50 items.
            autotune: Configures SageMaker Automatic model tuning (AMT) to automatically find optimal parameters for the following fields:

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateHyperParameterTuningJob
        """

    def create_image(
        self,
        *,
        description: str | None = None,
        display_name: str | None = None,
        image_name: str,
        role_arn: str,
        tags: Sequence[Tag] | None = None,
    ) -> CreateImageResponse:
        """Creates a custom SageMaker AI image.

        Args:
            description: The description of the image. 1 to 512 characters.
            display_name: The display name of the image. 1 to 128 characters.
            image_name: The name of the image. 1 to 63 characters.
            role_arn: The ARN of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. 20 to 2048 characters.
            tags: A list of tags to apply to the image. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateImage
        """

    def create_image_version(
        self,
        *,
        base_image: str,
        client_token: str | None = None,
        image_name: str,
        aliases: Sequence[str] | None = None,
        vendor_guidance: VendorGuidanceLike | None = None,
        job_type: JobTypeLike | None = None,
        ml_framework: str | None = None,
        programming_lang: str | None = None,
        processor: ProcessorLike | None = None,
        horovod: bool | None = None,
        release_notes: str | None = None,
    ) -> CreateImageVersionResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateImageVersion
        """

    def create_inference_component(
        self,
        *,
        inference_component_name: str,
        endpoint_name: str,
        variant_name: str | None = None,
        specification: InferenceComponentSpecification | None = None,
        specifications: Sequence[InferenceComponentSpecification] | None = None,
        runtime_config: InferenceComponentRuntimeConfig | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateInferenceComponentResponse:
        """Creates an inference component, which is a SageMaker AI hosting object that
        you can use to deploy a model to an endpoint.

        Args:
            inference_component_name: A unique name to assign to the inference component. At most 63 characters.
            endpoint_name: The name of an existing endpoint where you host the inference component. At most 63 characters.
            variant_name: The name of an existing production variant where you host the inference component. At most 63 characters.
            specification: Details about the resources to deploy with this inference component, including the model, container, and compute resources.
            specifications: A list of specification objects for the inference component, one per instance type. 1 to 5 items.
            runtime_config: Runtime settings for a model that is deployed with an inference component.
            tags: A list of key-value pairs associated with the model. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateInferenceComponent
        """

    def create_inference_experiment(
        self,
        *,
        name: str,
        type: InferenceExperimentTypeLike,
        schedule: InferenceExperimentSchedule | None = None,
        description: str | None = None,
        role_arn: str,
        endpoint_name: str,
        model_variants: Sequence[ModelVariantConfig],
        data_storage_config: InferenceExperimentDataStorageConfig | None = None,
        shadow_mode_config: ShadowModeConfig,
        kms_key: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateInferenceExperimentResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateInferenceExperiment
        """

    def create_inference_recommendations_job(
        self,
        *,
        job_name: str,
        job_type: RecommendationJobTypeLike,
        role_arn: str,
        input_config: RecommendationJobInputConfig,
        job_description: str | None = None,
        stopping_conditions: RecommendationJobStoppingConditions | None = None,
        output_config: RecommendationJobOutputConfig | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateInferenceRecommendationsJobResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateInferenceRecommendationsJob
        """

    def create_inference_router(
        self,
        *,
        inference_router_name: str,
        routing_targets: Sequence[RoutingTarget],
        client_token: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateInferenceRouterResponse:
        """Creates an inference router.

        Args:
            inference_router_name: The name of the inference router. 1 to 63 characters.
            routing_targets: The routing targets of the inference router. 1 to 20 items.
            client_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the request. 1 to 64 characters.
            tags: A list of key-value pairs to apply to the inference router. At most 50 items.

        Raises:
            ResourceAlreadyExists: The resource that you are trying to create already
                exists.
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateInferenceRouter
        """

    def create_job(
        self,
        *,
        job_name: str,
        role_arn: str,
        job_category: JobCategoryLike,
        job_config_schema_version: str,
        job_config_document: str,
        tags: Sequence[Tag] | None = None,
    ) -> CreateJobResponse:
        """Creates a model customization job in Amazon SageMaker.

        Args:
            job_name: The name of the job. 1 to 63 characters.
            role_arn: The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes to perform the job. 20 to 2048 characters.
            job_category: The category of the job.
            job_config_schema_version: The version of the configuration schema to use for the job configuration document. 5 to 16 characters.
            job_config_document: The JSON configuration document for the job. 1 to 262144 characters.
            tags: An array of key-value pairs to apply to the job as tags. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateJob
        """

    def create_labeling_job(
        self,
        *,
        labeling_job_name: str,
        label_attribute_name: str,
        input_config: LabelingJobInputConfig,
        output_config: LabelingJobOutputConfig,
        role_arn: str,
        label_category_config_s3_uri: str | None = None,
        stopping_conditions: LabelingJobStoppingConditions | None = None,
        labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = None,
        human_task_config: HumanTaskConfig,
        tags: Sequence[Tag] | None = None,
    ) -> CreateLabelingJobResponse:
        """Creates a job that uses workers to label the data objects in your input
        dataset.

        Args:
            labeling_job_name: The name of the labeling job. 1 to 63 characters.
            label_attribute_name: The attribute name to use for the label in the output manifest file. 1 to 127 characters.
            input_config: Input data for the labeling job, such as the Amazon S3 location of the data objects and the location of the manifest file that describes the data objects.
            output_config: The location of the output data and the Amazon Web Services Key Management Service key ID for the key used to encrypt the output data, if any.
            role_arn: The Amazon Resource Number (ARN) that Amazon SageMaker assumes to perform tasks on your behalf during data labeling. 20 to 2048 characters.
            label_category_config_s3_uri: The S3 URI of the file, referred to as a *label category configuration file*, that defines the categories used to label the data objects. At most 1024 characters.
            stopping_conditions: A set of conditions for stopping the labeling job.
            labeling_job_algorithms_config: Configures the information required to perform automated data labeling.
            human_task_config: Configures the labeling task and how it is presented to workers; including, but not limited to price, keywords, and batch size (task count).
            tags: An array of key/value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateLabelingJob
        """

    def create_mlflow_app(
        self,
        *,
        name: str,
        artifact_store_uri: str,
        role_arn: str,
        kms_key_id: str | None = None,
        model_registration_mode: ModelRegistrationModeLike | None = None,
        weekly_maintenance_window_start: str | None = None,
        account_default_status: AccountDefaultStatusLike | None = None,
        default_domain_id_list: Sequence[str] | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateMlflowAppResponse:
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

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateMlflowApp
        """

    def create_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        artifact_store_uri: str,
        tracking_server_size: TrackingServerSizeLike | None = None,
        mlflow_version: str | None = None,
        role_arn: str,
        automatic_model_registration: bool | None = None,
        weekly_maintenance_window_start: str | None = None,
        tags: Sequence[Tag] | None = None,
        s3_bucket_owner_account_id: str | None = None,
        s3_bucket_owner_verification: bool | None = None,
    ) -> CreateMlflowTrackingServerResponse:
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

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateMlflowTrackingServer
        """

    def create_model(
        self,
        *,
        model_name: str,
        primary_container: ContainerDefinition | None = None,
        containers: Sequence[ContainerDefinition] | None = None,
        inference_execution_config: InferenceExecutionConfig | None = None,
        execution_role_arn: str | None = None,
        tags: Sequence[Tag] | None = None,
        vpc_config: VpcConfig | None = None,
        enable_network_isolation: bool | None = None,
    ) -> CreateModelResponse:
        """Creates a model in SageMaker.

        Args:
            model_name: The name of the new model. At most 63 characters.
            primary_container: The location of the primary docker image containing inference code, associated artifacts, and custom environment map that the inference code uses when the model is deployed for predictions.
            containers: Specifies the containers in the inference pipeline. At most 15 items.
            inference_execution_config: Specifies details of how containers in a multi-container endpoint are called.
            execution_role_arn: The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to access model artifacts and docker image for deployment on ML compute instances or for batch transform jobs. 20 to 2048 characters.
            tags: An array of key-value pairs. At most 50 items.
            vpc_config: A [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html) object that specifies the VPC that you want your model to connect to.
            enable_network_isolation: Isolates the model container.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModel
        """

    def create_model_bias_job_definition(
        self,
        *,
        job_definition_name: str,
        model_bias_baseline_config: ModelBiasBaselineConfig | None = None,
        model_bias_app_specification: ModelBiasAppSpecification,
        model_bias_job_input: ModelBiasJobInput,
        model_bias_job_output_config: MonitoringOutputConfig,
        job_resources: MonitoringResources,
        network_config: MonitoringNetworkConfig | None = None,
        role_arn: str,
        stopping_condition: MonitoringStoppingCondition | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateModelBiasJobDefinitionResponse:
        """Creates the definition for a model bias job.

        Args:
            job_definition_name: The name of the bias job definition. 1 to 63 characters.
            model_bias_baseline_config: The baseline configuration for a model bias job.
            model_bias_app_specification: Configures the model bias job to run a specified Docker container image.
            model_bias_job_input: Inputs for the model bias job.
            model_bias_job_output_config: The output configuration for monitoring jobs.
            job_resources: Identifies the resources to deploy for a monitoring job.
            network_config: Networking options for a model bias job.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. 20 to 2048 characters.
            stopping_condition: A time limit for how long the monitoring job is allowed to run before stopping.
            tags: (Optional) An array of key-value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModelBiasJobDefinition
        """

    def create_model_card(
        self,
        *,
        model_card_name: str,
        security_config: ModelCardSecurityConfig | None = None,
        content: str,
        model_card_status: ModelCardStatusLike,
        tags: Sequence[Tag] | None = None,
    ) -> CreateModelCardResponse:
        """Creates an Amazon SageMaker Model Card.

        Args:
            model_card_name: The unique name of the model card. 1 to 63 characters.
            security_config: An optional Key Management Service key to encrypt, decrypt, and re-encrypt model card content for regulated workloads with highly sensitive data.
            content: The content of the model card. At most 100000 characters.
            model_card_status: The approval status of the model card within your organization.
            tags: Key-value pairs used to manage metadata for model cards. At most 50 items.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModelCard
        """

    def create_model_card_export_job(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = None,
        model_card_export_job_name: str,
        output_config: ModelCardExportOutputConfig,
    ) -> CreateModelCardExportJobResponse:
        """Creates an Amazon SageMaker Model Card export job.

        Args:
            model_card_name: The name or Amazon Resource Name (ARN) of the model card to export. 1 to 256 characters.
            model_card_version: The version of the model card to export.
            model_card_export_job_name: The name of the model card export job. 1 to 63 characters.
            output_config: The model card output configuration that specifies the Amazon S3 path for exporting.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModelCardExportJob
        """

    def create_model_explainability_job_definition(
        self,
        *,
        job_definition_name: str,
        model_explainability_baseline_config: ModelExplainabilityBaselineConfig
        | None = None,
        model_explainability_app_specification: ModelExplainabilityAppSpecification,
        model_explainability_job_input: ModelExplainabilityJobInput,
        model_explainability_job_output_config: MonitoringOutputConfig,
        job_resources: MonitoringResources,
        network_config: MonitoringNetworkConfig | None = None,
        role_arn: str,
        stopping_condition: MonitoringStoppingCondition | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateModelExplainabilityJobDefinitionResponse:
        """Creates the definition for a model explainability job.

        Args:
            job_definition_name: The name of the model explainability job definition. 1 to 63 characters.
            model_explainability_baseline_config: The baseline configuration for a model explainability job.
            model_explainability_app_specification: Configures the model explainability job to run a specified Docker container image.
            model_explainability_job_input: Inputs for the model explainability job.
            model_explainability_job_output_config: The output configuration for monitoring jobs.
            job_resources: Identifies the resources to deploy for a monitoring job.
            network_config: Networking options for a model explainability job.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. 20 to 2048 characters.
            stopping_condition: A time limit for how long the monitoring job is allowed to run before stopping.
            tags: (Optional) An array of key-value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModelExplainabilityJobDefinition
        """

    def create_model_package(
        self,
        *,
        model_package_name: str | None = None,
        model_package_group_name: str | None = None,
        model_package_description: str | None = None,
        model_package_registration_type: ModelPackageRegistrationTypeLike | None = None,
        inference_specification: InferenceSpecification | None = None,
        validation_specification: ModelPackageValidationSpecification | None = None,
        source_algorithm_specification: SourceAlgorithmSpecification | None = None,
        certify_for_marketplace: bool | None = None,
        tags: Sequence[Tag] | None = None,
        model_approval_status: ModelApprovalStatusLike | None = None,
        metadata_properties: MetadataProperties | None = None,
        model_metrics: ModelMetrics | None = None,
        client_token: str | None = None,
        domain: str | None = None,
        task: str | None = None,
        sample_payload_url: str | None = None,
        customer_metadata_properties: Mapping[str, str] | None = None,
        drift_check_baselines: DriftCheckBaselines | None = None,
        additional_inference_specifications: Sequence[
            AdditionalInferenceSpecificationDefinition
        ]
        | None = None,
        skip_model_validation: SkipModelValidationLike | None = None,
        source_uri: str | None = None,
        security_config: ModelPackageSecurityConfig | None = None,
        model_card: ModelPackageModelCard | None = None,
        model_life_cycle: ModelLifeCycle | None = None,
        managed_storage_type: ManagedStorageTypeLike | None = None,
    ) -> CreateModelPackageResponse:
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

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModelPackage
        """

    def create_model_package_group(
        self,
        *,
        model_package_group_name: str,
        model_package_group_description: str | None = None,
        tags: Sequence[Tag] | None = None,
        managed_configuration: ManagedConfiguration | None = None,
    ) -> CreateModelPackageGroupResponse:
        """Creates a model group.

        Args:
            model_package_group_name: The name of the model group. 1 to 63 characters.
            model_package_group_description: A description for the model group. At most 1024 characters.
            tags: A list of key value pairs associated with the model group. At most 50 items.
            managed_configuration: The managed configuration of the model package group.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModelPackageGroup
        """

    def create_model_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        model_quality_baseline_config: ModelQualityBaselineConfig | None = None,
        model_quality_app_specification: ModelQualityAppSpecification,
        model_quality_job_input: ModelQualityJobInput,
        model_quality_job_output_config: MonitoringOutputConfig,
        job_resources: MonitoringResources,
        network_config: MonitoringNetworkConfig | None = None,
        role_arn: str,
        stopping_condition: MonitoringStoppingCondition | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateModelQualityJobDefinitionResponse:
        """Creates a definition for a job that monitors model quality and drift.

        Args:
            job_definition_name: The name of the monitoring job definition. 1 to 63 characters.
            model_quality_baseline_config: Specifies the constraints and baselines for the monitoring job.
            model_quality_app_specification: The container that runs the monitoring job.
            model_quality_job_input: A list of the inputs that are monitored.
            model_quality_job_output_config: The output configuration for monitoring jobs.
            job_resources: Identifies the resources to deploy for a monitoring job.
            network_config: Specifies the network configuration for the monitoring job.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. 20 to 2048 characters.
            stopping_condition: A time limit for how long the monitoring job is allowed to run before stopping.
            tags: (Optional) An array of key-value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateModelQualityJobDefinition
        """

    def create_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        monitoring_schedule_config: MonitoringScheduleConfig,
        tags: Sequence[Tag] | None = None,
    ) -> CreateMonitoringScheduleResponse:
        """Creates a schedule that regularly starts Amazon SageMaker AI Processing Jobs
        to monitor the data captured for an Amazon SageMaker AI Endpoint.

        Args:
            monitoring_schedule_name: The name of the monitoring schedule. 1 to 63 characters.
            monitoring_schedule_config: The configuration object that specifies the monitoring schedule and defines the monitoring job.
            tags: (Optional) An array of key-value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateMonitoringSchedule
        """

    def create_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        instance_type: InstanceTypeLike,
        subnet_id: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        ip_address_type: IPAddressTypeLike | None = None,
        role_arn: str,
        kms_key_id: str | None = None,
        tags: Sequence[Tag] | None = None,
        lifecycle_config_name: str | None = None,
        direct_internet_access: DirectInternetAccessLike | None = None,
        volume_size_in_gb: int | None = None,
        accelerator_types: Sequence[NotebookInstanceAcceleratorTypeLike] | None = None,
        default_code_repository: str | None = None,
        additional_code_repositories: Sequence[str] | None = None,
        root_access: RootAccessLike | None = None,
        platform_identifier: str | None = None,
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration
        | None = None,
    ) -> CreateNotebookInstanceResponse:
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

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateNotebookInstance
        """

    def create_notebook_instance_lifecycle_config(
        self,
        *,
        notebook_instance_lifecycle_config_name: str,
        on_create: Sequence[NotebookInstanceLifecycleHook] | None = None,
        on_start: Sequence[NotebookInstanceLifecycleHook] | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateNotebookInstanceLifecycleConfigResponse:
        """Creates a lifecycle configuration that you can associate with a notebook
        instance.

        Args:
            notebook_instance_lifecycle_config_name: The name of the lifecycle configuration. At most 63 characters.
            on_create: A shell script that runs only once, when you create a notebook instance. At most 1 item.
            on_start: A shell script that runs every time you start a notebook instance, including when you create the notebook instance. At most 1 item.
            tags: An array of key-value pairs. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateNotebookInstanceLifecycleConfig
        """

    def create_optimization_job(
        self,
        *,
        optimization_job_name: str,
        role_arn: str,
        model_source: OptimizationJobModelSource,
        deployment_instance_type: OptimizationJobDeploymentInstanceTypeLike,
        max_instance_count: int | None = None,
        optimization_environment: Mapping[str, str] | None = None,
        optimization_configs: Sequence[OptimizationConfig],
        output_config: OptimizationJobOutputConfig,
        stopping_condition: StoppingCondition,
        tags: Sequence[Tag] | None = None,
        vpc_config: OptimizationVpcConfig | None = None,
        training_plan_arns: Sequence[str] | None = None,
    ) -> CreateOptimizationJobResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateOptimizationJob
        """

    def create_partner_app(
        self,
        *,
        name: str,
        type: PartnerAppTypeLike,
        execution_role_arn: str,
        kms_key_id: str | None = None,
        maintenance_config: PartnerAppMaintenanceConfig | None = None,
        tier: str,
        application_config: PartnerAppConfig | None = None,
        idc_config: IdcConfigInput | None = None,
        auth_type: PartnerAppAuthTypeLike,
        enable_iam_session_based_identity: bool | None = None,
        enable_auto_minor_version_upgrade: bool | None = None,
        client_token: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreatePartnerAppResponse:
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

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreatePartnerApp
        """

    def create_partner_app_presigned_url(
        self,
        *,
        arn: str,
        expires_in_seconds: int | None = None,
        session_expiration_duration_in_seconds: int | None = None,
    ) -> CreatePartnerAppPresignedUrlResponse:
        """Creates a presigned URL to access an Amazon SageMaker Partner AI App.

        Args:
            arn: The ARN of the SageMaker Partner AI App to create the presigned URL for. 1 to 128 characters.
            expires_in_seconds: The time that will pass before the presigned URL expires. 5 to 300.
            session_expiration_duration_in_seconds: Indicates how long the Amazon SageMaker Partner AI App session can be accessed for after logging in. 1800 to 43200.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreatePartnerAppPresignedUrl
        """

    def create_pipeline(
        self,
        *,
        pipeline_name: str,
        pipeline_display_name: str | None = None,
        pipeline_definition: str | None = None,
        pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None,
        pipeline_description: str | None = None,
        client_request_token: str | None = None,
        role_arn: str,
        tags: Sequence[Tag] | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
        pipeline_version_aliases: Sequence[str] | None = None,
    ) -> CreatePipelineResponse:
        """Creates a pipeline using a JSON pipeline definition.

        Args:
            pipeline_name: The name of the pipeline. 1 to 256 characters.
            pipeline_display_name: The display name of the pipeline. 1 to 256 characters.
            pipeline_definition: The [JSON pipeline definition](https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/) of the pipeline. 1 to 1048576 characters.
            pipeline_definition_s3_location: The location of the pipeline definition stored in Amazon S3.
            pipeline_description: A description of the pipeline. At most 3072 characters.
            client_request_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. 32 to 128 characters.
            role_arn: The Amazon Resource Name (ARN) of the role used by the pipeline to access and create resources. 20 to 2048 characters.
            tags: A list of tags to apply to the created pipeline. At most 50 items.
            parallelism_configuration: This is the configuration that controls the parallelism of the pipeline.
            pipeline_version_aliases: The aliases to assign to the first version of the pipeline. At most 10 items.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreatePipeline
        """

    def create_presigned_domain_url(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        session_expiration_duration_in_seconds: int | None = None,
        expires_in_seconds: int | None = None,
        space_name: str | None = None,
        landing_uri: str | None = None,
    ) -> CreatePresignedDomainUrlResponse:
        """Creates a URL for a specified UserProfile in a Domain.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The name of the UserProfile to sign-in as. At most 63 characters.
            session_expiration_duration_in_seconds: The session expiration duration in seconds. 1800 to 43200.
            expires_in_seconds: The number of seconds until the pre-signed URL expires. 5 to 300.
            space_name: The name of the space. At most 63 characters.
            landing_uri: The landing page that the user is directed to when accessing the presigned URL. At most 1023 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreatePresignedDomainUrl
        """

    def create_presigned_mlflow_app_url(
        self,
        *,
        arn: str,
        expires_in_seconds: int | None = None,
        session_expiration_duration_in_seconds: int | None = None,
    ) -> CreatePresignedMlflowAppUrlResponse:
        """Returns a presigned URL that you can use to connect to the MLflow UI attached
        to your MLflow App.

        Args:
            arn: The ARN of the MLflow App to connect to your MLflow UI. 1 to 128 characters.
            expires_in_seconds: The duration in seconds that your presigned URL is valid. 5 to 300.
            session_expiration_duration_in_seconds: The duration in seconds that your presigned URL is valid. 1800 to 43200.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreatePresignedMlflowAppUrl
        """

    def create_presigned_mlflow_tracking_server_url(
        self,
        *,
        tracking_server_name: str,
        expires_in_seconds: int | None = None,
        session_expiration_duration_in_seconds: int | None = None,
    ) -> CreatePresignedMlflowTrackingServerUrlResponse:
        """Returns a presigned URL that you can use to connect to the MLflow UI attached
        to your tracking server.

        Args:
            tracking_server_name: The name of the tracking server to connect to your MLflow UI. 1 to 256 characters.
            expires_in_seconds: The duration in seconds that your presigned URL is valid. 5 to 300.
            session_expiration_duration_in_seconds: The duration in seconds that your MLflow UI session is valid. 1800 to 43200.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreatePresignedMlflowTrackingServerUrl
        """

    def create_presigned_notebook_instance_url(
        self,
        *,
        notebook_instance_name: str,
        session_expiration_duration_in_seconds: int | None = None,
    ) -> CreatePresignedNotebookInstanceUrlResponse:
        """Returns a URL that you can use to connect to the Jupyter server from a
        notebook instance.

        Args:
            notebook_instance_name: The name of the notebook instance. At most 63 characters.
            session_expiration_duration_in_seconds: The duration of the session, in seconds. 1800 to 43200.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreatePresignedNotebookInstanceUrl
        """

    def create_processing_job(
        self,
        *,
        processing_inputs: Sequence[ProcessingInput] | None = None,
        processing_output_config: ProcessingOutputConfig | None = None,
        processing_job_name: str,
        processing_resources: ProcessingResources,
        stopping_condition: ProcessingStoppingCondition | None = None,
        app_specification: AppSpecification,
        environment: Mapping[str, str] | None = None,
        network_config: NetworkConfig | None = None,
        role_arn: str,
        tags: Sequence[Tag] | None = None,
        experiment_config: ExperimentConfig | None = None,
    ) -> CreateProcessingJobResponse:
        """Creates a processing job.

        Args:
            processing_inputs: An array of inputs configuring the data to download into the processing container. At most 10 items.
            processing_output_config: Output configuration for the processing job.
            processing_job_name: The name of the processing job. 1 to 63 characters.
            processing_resources: Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job.
            stopping_condition: The time limit for how long the processing job is allowed to run.
            app_specification: Configures the processing job to run a specified Docker container image.
            environment: The environment variables to set in the Docker container. At most 100 entries.
            network_config: Networking options for a processing job, such as whether to allow inbound and outbound network calls to and from processing containers, and the VPC subnets and security groups to use for VPC-enabled processing jobs.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf. 20 to 2048 characters.
            tags: (Optional) An array of key-value pairs. At most 50 items.
            experiment_config: Associates a SageMaker job as a trial component with an experiment and trial.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateProcessingJob
        """

    def create_project(
        self,
        *,
        project_name: str,
        project_description: str | None = None,
        service_catalog_provisioning_details: ServiceCatalogProvisioningDetails
        | None = None,
        tags: Sequence[Tag] | None = None,
        template_providers: Sequence[CreateTemplateProvider] | None = None,
    ) -> CreateProjectResponse:
        """Creates a machine learning (ML) project that can contain one or more
        templates that set up an ML pipeline from training to deploying an approved
        model.

        Args:
            project_name: The name of the project. 1 to 32 characters.
            project_description: A description for the project. At most 1024 characters.
            service_catalog_provisioning_details: The product ID and provisioning artifact ID to provision a service catalog.
            tags: An array of key-value pairs that you want to use to organize and track your Amazon Web Services resource costs. At most 50 items.
            template_providers: An array of template provider configurations for creating infrastructure resources for the project. Exactly 1 item.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateProject
        """

    def create_space(
        self,
        *,
        domain_id: str,
        space_name: str,
        tags: Sequence[Tag] | None = None,
        space_settings: SpaceSettings | None = None,
        ownership_settings: OwnershipSettings | None = None,
        space_sharing_settings: SpaceSharingSettings | None = None,
        space_display_name: str | None = None,
    ) -> CreateSpaceResponse:
        """Creates a private space or a space used for real time collaboration in a
        domain.

        Args:
            domain_id: The ID of the associated domain. At most 63 characters.
            space_name: The name of the space. At most 63 characters.
            tags: Tags to associated with the space. At most 50 items.
            space_settings: A collection of space settings.
            ownership_settings: A collection of ownership settings.
            space_sharing_settings: A collection of space sharing settings.
            space_display_name: The name of the space that appears in the SageMaker Studio UI. At most 64 characters.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateSpace
        """

    def create_studio_lifecycle_config(
        self,
        *,
        studio_lifecycle_config_name: str,
        studio_lifecycle_config_content: str,
        studio_lifecycle_config_app_type: StudioLifecycleConfigAppTypeLike,
        tags: Sequence[Tag] | None = None,
    ) -> CreateStudioLifecycleConfigResponse:
        """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration.

        Args:
            studio_lifecycle_config_name: The name of the Amazon SageMaker AI Studio Lifecycle Configuration to create. At most 63 characters.
            studio_lifecycle_config_content: The content of your Amazon SageMaker AI Studio Lifecycle Configuration script. 1 to 16384 characters.
            studio_lifecycle_config_app_type: The App type that the Lifecycle Configuration is attached to.
            tags: Tags to be associated with the Lifecycle Configuration. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateStudioLifecycleConfig
        """

    def create_training_job(
        self,
        *,
        training_job_name: str,
        hyper_parameters: Mapping[str, str] | None = None,
        algorithm_specification: AlgorithmSpecification | None = None,
        role_arn: str,
        input_data_config: Sequence[Channel] | None = None,
        output_data_config: OutputDataConfig,
        resource_config: ResourceConfig | None = None,
        vpc_config: VpcConfig | None = None,
        stopping_condition: StoppingCondition | None = None,
        tags: Sequence[Tag] | None = None,
        enable_network_isolation: bool | None = None,
        enable_inter_container_traffic_encryption: bool | None = None,
        enable_managed_spot_training: bool | None = None,
        checkpoint_config: CheckpointConfig | None = None,
        debug_hook_config: DebugHookConfig | None = None,
        debug_rule_configurations: Sequence[DebugRuleConfiguration] | None = None,
        tensor_board_output_config: TensorBoardOutputConfig | None = None,
        experiment_config: ExperimentConfig | None = None,
        profiler_config: ProfilerConfig | None = None,
        profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = None,
        environment: Mapping[str, str] | None = None,
        retry_strategy: RetryStrategy | None = None,
        remote_debug_config: RemoteDebugConfig | None = None,
        infra_check_config: InfraCheckConfig | None = None,
        session_chaining_config: SessionChainingConfig | None = None,
        serverless_job_config: ServerlessJobConfig | None = None,
        mlflow_config: MlflowConfig | None = None,
        model_package_config: ModelPackageConfig | None = None,
    ) -> CreateTrainingJobResponse:
        """Starts a model training job.

        Args:
            training_job_name: The name of the training job. 1 to 63 characters.
            hyper_parameters: Algorithm-specific parameters that influence the quality of the model. At most 100 entries.
            algorithm_specification: The registry path of the Docker image that contains the training algorithm and algorithm-specific metadata, including the input mode.
            role_arn: The Amazon Resource Name (ARN) of an IAM role that SageMaker can assume to perform tasks on your behalf. 20 to 2048 characters.
            input_data_config: An array of `Channel` objects. 1 to 20 items.
            output_data_config: Specifies the path to the S3 location where you want to store model artifacts.
            resource_config: The resources, including the ML compute instances and ML storage volumes, to use for model training.
            vpc_config: A [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html) object that specifies the VPC that you want your training job to connect to.
            stopping_condition: Specifies a limit to how long a model training job can run.
            tags: An array of key-value pairs. At most 50 items.
            enable_network_isolation: Isolates the training container.
            enable_inter_container_traffic_encryption: To encrypt all communications between ML compute instances in distributed training, choose `True`.
            enable_managed_spot_training: To train models using managed spot training, choose `True`.
            checkpoint_config: Contains information about the output location for managed spot training checkpoint data.
            debug_hook_config: Configuration information for the Amazon SageMaker Debugger hook parameters, metric and tensor collections, and storage paths.
            debug_rule_configurations: Configuration information for Amazon SageMaker Debugger rules for debugging output tensors. At most 20 items.
            tensor_board_output_config: Configuration of storage locations for the Amazon SageMaker Debugger TensorBoard output data.
            experiment_config: Associates a SageMaker job as a trial component with an experiment and trial.
            profiler_config: Configuration information for Amazon SageMaker Debugger system monitoring, framework profiling, and storage paths.
            profiler_rule_configurations: Configuration information for Amazon SageMaker Debugger rules for profiling system and framework metrics. At most 20 items.
            environment: The environment variables to set in the Docker container. At most 100 entries.
            retry_strategy: The number of times to retry the job when the job fails due to an `InternalServerError`.
            remote_debug_config: Configuration for remote debugging.
            infra_check_config: Contains information about the infrastructure health check configuration for the training job.
            session_chaining_config: Contains information about attribute-based access control (ABAC) for the training job.
            serverless_job_config: The configuration for serverless training jobs.
            mlflow_config: The MLflow configuration using SageMaker managed MLflow.
            model_package_config: The configuration for the model package.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateTrainingJob
        """

    def create_training_plan(
        self,
        *,
        training_plan_name: str,
        training_plan_offering_id: str,
        spare_instance_count_per_ultra_server: int | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateTrainingPlanResponse:
        """Creates a new training plan in SageMaker to reserve compute capacity.

        Args:
            training_plan_name: The name of the training plan to create. 1 to 64 characters.
            training_plan_offering_id: The unique identifier of the training plan offering to use for creating this plan. 1 to 256 characters.
            spare_instance_count_per_ultra_server: Number of spare instances to reserve per UltraServer for enhanced resiliency. At least 0.
            tags: An array of key-value pairs to apply to this training plan. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateTrainingPlan
        """

    def create_training_session(
        self,
        *,
        training_session_name: str,
        model_package_group_arn: str | None = None,
        lora_config: LoraConfig,
        role_arn: str,
        vpc_config: VpcConfig | None = None,
        model_config: TrainingSessionModelConfig,
        output_config: TrainingSessionOutputConfig,
        tags: Sequence[Tag] | None = None,
    ) -> CreateTrainingSessionResponse:
        """Creates a training session in Amazon SageMaker.

        Args:
            training_session_name: The name of the training session. 1 to 63 characters.
            model_package_group_arn: The Amazon Resource Name (ARN) of the model package group where checkpoints and fine-tuned model artifacts are published. 1 to 2048 characters.
            lora_config: The Low-Rank Adaptation (LoRA) configuration for the training session, including the rank and alpha parameters.
            role_arn: The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes to access resources on your behalf. 20 to 2048 characters.
            vpc_config: The Virtual Private Cloud (VPC) configuration for the training session.
            model_config: The configuration for the base model, including the model ARN and end-user license agreement (EULA) acceptance.
            output_config: The output configuration for the training session, including the S3 location and optional encryption settings.
            tags: An array of key-value pairs to apply to the training session as tags. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateTrainingSession
        """

    def create_transform_job(
        self,
        *,
        transform_job_name: str,
        model_name: str,
        max_concurrent_transforms: int | None = None,
        model_client_config: ModelClientConfig | None = None,
        max_payload_in_mb: int | None = None,
        batch_strategy: BatchStrategyLike | None = None,
        environment: Mapping[str, str] | None = None,
        transform_input: TransformInput,
        transform_output: TransformOutput,
        data_capture_config: BatchDataCaptureConfig | None = None,
        transform_resources: TransformResources,
        data_processing: DataProcessing | None = None,
        tags: Sequence[Tag] | None = None,
        experiment_config: ExperimentConfig | None = None,
    ) -> CreateTransformJobResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateTransformJob
        """

    def create_trial(
        self,
        *,
        trial_name: str,
        display_name: str | None = None,
        experiment_name: str,
        metadata_properties: MetadataProperties | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateTrialResponse:
        """Creates an SageMaker *trial*.

        Args:
            trial_name: The name of the trial. 1 to 120 characters.
            display_name: The name of the trial as displayed. 1 to 120 characters.
            experiment_name: The name of the experiment to associate the trial with. 1 to 120 characters.
            metadata_properties: Metadata properties of the tracking entity, trial, or trial component.
            tags: A list of tags to associate with the trial. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateTrial
        """

    def create_trial_component(
        self,
        *,
        trial_component_name: str,
        display_name: str | None = None,
        status: TrialComponentStatus | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        parameters: Mapping[str, TrialComponentParameterValue] | None = None,
        input_artifacts: Mapping[str, TrialComponentArtifact] | None = None,
        output_artifacts: Mapping[str, TrialComponentArtifact] | None = None,
        metadata_properties: MetadataProperties | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateTrialComponentResponse:
        """Creates a *trial component*, which is a stage of a machine learning *trial*.

        Args:
            trial_component_name: The name of the component. 1 to 120 characters.
            display_name: The name of the component as displayed. 1 to 120 characters.
            status: The status of the component.
            start_time: When the component started.
            end_time: When the component ended.
            parameters: The hyperparameters for the component. At most 300 entries.
            input_artifacts: The input artifacts for the component. At most 60 entries.
            output_artifacts: The output artifacts for the component. At most 60 entries.
            metadata_properties: Metadata properties of the tracking entity, trial, or trial component.
            tags: A list of tags to associate with the component. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateTrialComponent
        """

    def create_user_profile(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        single_sign_on_user_identifier: str | None = None,
        single_sign_on_user_value: str | None = None,
        tags: Sequence[Tag] | None = None,
        user_settings: UserSettings | None = None,
    ) -> CreateUserProfileResponse:
        """Creates a user profile.

        Args:
            domain_id: The ID of the associated Domain. At most 63 characters.
            user_profile_name: A name for the UserProfile. At most 63 characters.
            single_sign_on_user_identifier: A specifier for the type of value specified in SingleSignOnUserValue.
            single_sign_on_user_value: The username of the associated Amazon Web Services Single Sign-On User for this UserProfile. At most 256 characters.
            tags: Each tag consists of a key and an optional value. At most 50 items.
            user_settings: A collection of settings.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateUserProfile
        """

    def create_workforce(
        self,
        *,
        cognito_config: CognitoConfig | None = None,
        oidc_config: OidcConfig | None = None,
        source_ip_config: SourceIpConfig | None = None,
        workforce_name: str,
        tags: Sequence[Tag] | None = None,
        workforce_vpc_config: WorkforceVpcConfigRequest | None = None,
        ip_address_type: WorkforceIpAddressTypeLike | None = None,
    ) -> CreateWorkforceResponse:
        """Use this operation to create a workforce.

        Args:
            cognito_config: Use this parameter to configure an Amazon Cognito private workforce.
            oidc_config: Use this parameter to configure a private workforce using your own OIDC Identity Provider.
            source_ip_config: A list of IP address ranges ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)).
            workforce_name: The name of the private workforce. 1 to 63 characters.
            tags: An array of key-value pairs that contain metadata to help you categorize and organize our workforce. At most 50 items.
            workforce_vpc_config: Use this parameter to configure a workforce using VPC.
            ip_address_type: Use this parameter to specify whether you want `IPv4` only or `dualstack` (`IPv4` and `IPv6`) to support your labeling workforce.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateWorkforce
        """

    def create_workteam(
        self,
        *,
        workteam_name: str,
        workforce_name: str | None = None,
        member_definitions: Sequence[MemberDefinition],
        description: str,
        notification_configuration: NotificationConfiguration | None = None,
        worker_access_configuration: WorkerAccessConfiguration | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> CreateWorkteamResponse:
        """Creates a new work team for labeling your data.

        Args:
            workteam_name: The name of the work team. 1 to 63 characters.
            workforce_name: The name of the workforce. 1 to 63 characters.
            member_definitions: A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team. 1 to 10 items.
            description: A description of the work team. 1 to 200 characters.
            notification_configuration: Configures notification of workers regarding available or expiring work items.
            worker_access_configuration: Use this optional parameter to constrain access to an Amazon S3 resource based on the IP address using supported IAM global condition keys.
            tags: An array of key-value pairs. At most 50 items.

        Raises:
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateWorkteam
        """

    def delete_ai_benchmark_job(
        self, *, ai_benchmark_job_name: str
    ) -> DeleteAIBenchmarkJobResponse:
        """Deletes the specified AI benchmark job.

        Args:
            ai_benchmark_job_name: The name of the AI benchmark job to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteAIBenchmarkJob
        """

    def delete_ai_recommendation_job(
        self, *, ai_recommendation_job_name: str
    ) -> DeleteAIRecommendationJobResponse:
        """Deletes the specified AI recommendation job.

        Args:
            ai_recommendation_job_name: The name of the AI recommendation job to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteAIRecommendationJob
        """

    def delete_ai_workload_config(
        self, *, ai_workload_config_name: str
    ) -> DeleteAIWorkloadConfigResponse:
        """Deletes the specified AI workload configuration.

        Args:
            ai_workload_config_name: The name of the AI workload configuration to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteAIWorkloadConfig
        """

    def delete_action(self, *, action_name: str) -> DeleteActionResponse:
        """Deletes an action.

        Args:
            action_name: The name of the action to delete. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteAction
        """

    def delete_algorithm(self, *, algorithm_name: str) -> DeleteAlgorithmResponse:
        """Removes the specified algorithm from your account.

        Args:
            algorithm_name: The name of the algorithm to delete. 1 to 63 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteAlgorithm
        """

    def delete_app(
        self,
        *,
        domain_id: str,
        user_profile_name: str | None = None,
        space_name: str | None = None,
        app_type: AppTypeLike,
        app_name: str,
    ) -> DeleteAppResponse:
        """Used to stop and delete an app.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.
            space_name: The name of the space. At most 63 characters.
            app_type: The type of app.
            app_name: The name of the app. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteApp
        """

    def delete_app_image_config(
        self, *, app_image_config_name: str
    ) -> DeleteAppImageConfigResponse:
        """Deletes an AppImageConfig.

        Args:
            app_image_config_name: The name of the AppImageConfig to delete. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteAppImageConfig
        """

    def delete_artifact(
        self, *, artifact_arn: str | None = None, source: ArtifactSource | None = None
    ) -> DeleteArtifactResponse:
        """Deletes an artifact.

        Args:
            artifact_arn: The Amazon Resource Name (ARN) of the artifact to delete. At most 256 characters.
            source: The URI of the source.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteArtifact
        """

    def delete_association(
        self, *, source_arn: str, destination_arn: str
    ) -> DeleteAssociationResponse:
        """Deletes an association.

        Args:
            source_arn: The ARN of the source. At most 256 characters.
            destination_arn: The Amazon Resource Name (ARN) of the destination. At most 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteAssociation
        """

    def delete_cluster(self, *, cluster_name: str) -> DeleteClusterResponse:
        """Delete a SageMaker HyperPod cluster.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster to delete. At most 256 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteCluster
        """

    def delete_cluster_extension(
        self, *, cluster_arn: str, extension_arn: str
    ) -> DeleteClusterExtensionResponse:
        """Deletes an extension from a SageMaker HyperPod cluster.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the extension is installed. At most 256 characters.
            extension_arn: The Amazon Resource Name (ARN) of the extension to delete. 1 to 256 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteClusterExtension
        """

    def delete_cluster_scheduler_config(
        self, *, cluster_scheduler_config_id: str
    ) -> DeleteClusterSchedulerConfigResponse:
        """Deletes the cluster policy of the cluster.

        Args:
            cluster_scheduler_config_id: ID of the cluster policy. At most 12 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteClusterSchedulerConfig
        """

    def delete_code_repository(
        self, *, code_repository_name: str
    ) -> DeleteCodeRepositoryResponse:
        """Deletes the specified Git repository from your account.

        Args:
            code_repository_name: The name of the Git repository to delete. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteCodeRepository
        """

    def delete_compilation_job(
        self, *, compilation_job_name: str
    ) -> DeleteCompilationJobResponse:
        """Deletes the specified compilation job.

        Args:
            compilation_job_name: The name of the compilation job to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteCompilationJob
        """

    def delete_compute_quota(
        self, *, compute_quota_id: str
    ) -> DeleteComputeQuotaResponse:
        """Deletes the compute allocation from the cluster.

        Args:
            compute_quota_id: ID of the compute allocation definition.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteComputeQuota
        """

    def delete_context(self, *, context_name: str) -> DeleteContextResponse:
        """Deletes an context.

        Args:
            context_name: The name of the context to delete. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteContext
        """

    def delete_data_quality_job_definition(
        self, *, job_definition_name: str
    ) -> DeleteDataQualityJobDefinitionResponse:
        """Deletes a data quality monitoring job definition.

        Args:
            job_definition_name: The name of the data quality monitoring job definition to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteDataQualityJobDefinition
        """

    def delete_device_fleet(
        self, *, device_fleet_name: str
    ) -> DeleteDeviceFleetResponse:
        """Deletes a fleet.

        Args:
            device_fleet_name: The name of the fleet to delete. 1 to 63 characters.

        Raises:
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteDeviceFleet
        """

    def delete_domain(
        self, *, domain_id: str, retention_policy: RetentionPolicy | None = None
    ) -> DeleteDomainResponse:
        """Used to delete a domain.

        Args:
            domain_id: The domain ID. At most 63 characters.
            retention_policy: The retention policy for this domain, which specifies whether resources will be retained after the Domain is deleted.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteDomain
        """

    def delete_edge_deployment_plan(
        self, *, edge_deployment_plan_name: str
    ) -> DeleteEdgeDeploymentPlanResponse:
        """Deletes an edge deployment plan if (and only if) all the stages in the plan
        are inactive or there are no stages in the plan.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan to delete. 1 to 63 characters.

        Raises:
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteEdgeDeploymentPlan
        """

    def delete_edge_deployment_stage(
        self, *, edge_deployment_plan_name: str, stage_name: str
    ) -> DeleteEdgeDeploymentStageResponse:
        """Delete a stage in an edge deployment plan if (and only if) the stage is
        inactive.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan from which the stage will be deleted. 1 to 63 characters.
            stage_name: The name of the stage. 1 to 63 characters.

        Raises:
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteEdgeDeploymentStage
        """

    def delete_endpoint(self, *, endpoint_name: str) -> DeleteEndpointResponse:
        """Deletes an endpoint.

        Args:
            endpoint_name: The name of the endpoint that you want to delete. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteEndpoint
        """

    def delete_endpoint_config(
        self, *, endpoint_config_name: str
    ) -> DeleteEndpointConfigResponse:
        """Deletes an endpoint configuration.

        Args:
            endpoint_config_name: The name of the endpoint configuration that you want to delete. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteEndpointConfig
        """

    def delete_endpoint_policy(
        self, *, endpoint_name: str
    ) -> DeleteEndpointPolicyResponse:
        """Deletes the resource-based policy that is attached to an endpoint.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteEndpointPolicy
        """

    def delete_experiment(self, *, experiment_name: str) -> DeleteExperimentResponse:
        """Deletes an SageMaker experiment.

        Args:
            experiment_name: The name of the experiment to delete. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteExperiment
        """

    def delete_feature_group(
        self, *, feature_group_name: str
    ) -> DeleteFeatureGroupResponse:
        """Delete the `FeatureGroup` and any data that was written to the `OnlineStore`
        of the `FeatureGroup`.

        Args:
            feature_group_name: The name of the `FeatureGroup` you want to delete. 1 to 64 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteFeatureGroup
        """

    def delete_flow_definition(
        self, *, flow_definition_name: str
    ) -> DeleteFlowDefinitionResponse:
        """Deletes the specified flow definition.

        Args:
            flow_definition_name: The name of the flow definition you are deleting. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteFlowDefinition
        """

    def delete_global_inference_gateway(
        self, *, identifier: str
    ) -> DeleteGlobalInferenceGatewayResponse:
        """Delete a global inference gateway and its member inference gateways, which
        are then free to join another global inference gateway.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global inference gateway to delete. 1 to 2048 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteGlobalInferenceGateway
        """

    def delete_hub(self, *, hub_name: str) -> DeleteHubResponse:
        """Delete a hub.

        Args:
            hub_name: The name of the hub to delete.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteHub
        """

    def delete_hub_content(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str,
    ) -> DeleteHubContentResponse:
        """Delete the contents of a hub.

        Args:
            hub_name: The name of the hub that you want to delete content in.
            hub_content_type: The type of content that you want to delete from a hub.
            hub_content_name: The name of the content that you want to delete from a hub. At most 63 characters.
            hub_content_version: The version of the content that you want to delete from a hub. 5 to 14 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteHubContent
        """

    def delete_hub_content_reference(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
    ) -> DeleteHubContentReferenceResponse:
        """Delete a hub content reference in order to remove a model from a private hub.

        Args:
            hub_name: The name of the hub to delete the hub content reference from.
            hub_content_type: The type of hub content reference to delete.
            hub_content_name: The name of the hub content to delete. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteHubContentReference
        """

    def delete_human_task_ui(
        self, *, human_task_ui_name: str
    ) -> DeleteHumanTaskUiResponse:
        """Use this operation to delete a human task user interface (worker task
        template).

        Args:
            human_task_ui_name: The name of the human task user interface (work task template) you want to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteHumanTaskUi
        """

    def delete_hyper_parameter_tuning_job(
        self, *, hyper_parameter_tuning_job_name: str
    ) -> DeleteHyperParameterTuningJobResponse:
        """Deletes a hyperparameter tuning job.

        Args:
            hyper_parameter_tuning_job_name: The name of the hyperparameter tuning job that you want to delete. 1 to 32 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteHyperParameterTuningJob
        """

    def delete_image(self, *, image_name: str) -> DeleteImageResponse:
        """Deletes a SageMaker AI image and all versions of the image.

        Args:
            image_name: The name of the image to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteImage
        """

    def delete_image_version(
        self, *, image_name: str, version: int | None = None, alias: str | None = None
    ) -> DeleteImageVersionResponse:
        """Deletes a version of a SageMaker AI image.

        Args:
            image_name: The name of the image to delete. 1 to 63 characters.
            version: The version to delete. At least 0.
            alias: The alias of the image to delete. 1 to 128 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteImageVersion
        """

    def delete_inference_component(
        self, *, inference_component_name: str
    ) -> DeleteInferenceComponentResponse:
        """Deletes an inference component.

        Args:
            inference_component_name: The name of the inference component to delete. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteInferenceComponent
        """

    def delete_inference_experiment(
        self, *, name: str
    ) -> DeleteInferenceExperimentResponse:
        """Deletes an inference experiment.

        Args:
            name: The name of the inference experiment you want to delete. 1 to 120 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteInferenceExperiment
        """

    def delete_inference_router(
        self, *, inference_router_name: str
    ) -> DeleteInferenceRouterResponse:
        """Deletes an inference router.

        Args:
            inference_router_name: The name of the inference router to delete. 1 to 63 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteInferenceRouter
        """

    def delete_job(
        self, *, job_name: str, job_category: JobCategoryLike
    ) -> DeleteJobResponse:
        """Deletes a job.

        Args:
            job_name: The name of the job to delete. 1 to 63 characters.
            job_category: The category of the job to delete.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteJob
        """

    def delete_mlflow_app(self, *, arn: str) -> DeleteMlflowAppResponse:
        """Deletes an MLflow App.

        Args:
            arn: The ARN of the MLflow App to delete. 1 to 128 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteMlflowApp
        """

    def delete_mlflow_tracking_server(
        self, *, tracking_server_name: str
    ) -> DeleteMlflowTrackingServerResponse:
        """Deletes an MLflow Tracking Server.

        Args:
            tracking_server_name: The name of the the tracking server to delete. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteMlflowTrackingServer
        """

    def delete_model(self, *, model_name: str) -> DeleteModelResponse:
        """Deletes a model.

        Args:
            model_name: The name of the model to delete. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModel
        """

    def delete_model_bias_job_definition(
        self, *, job_definition_name: str
    ) -> DeleteModelBiasJobDefinitionResponse:
        """Deletes an Amazon SageMaker AI model bias job definition.

        Args:
            job_definition_name: The name of the model bias job definition to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModelBiasJobDefinition
        """

    def delete_model_card(self, *, model_card_name: str) -> DeleteModelCardResponse:
        """Deletes an Amazon SageMaker Model Card.

        Args:
            model_card_name: The name of the model card to delete. 1 to 63 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModelCard
        """

    def delete_model_explainability_job_definition(
        self, *, job_definition_name: str
    ) -> DeleteModelExplainabilityJobDefinitionResponse:
        """Deletes an Amazon SageMaker AI model explainability job definition.

        Args:
            job_definition_name: The name of the model explainability job definition to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModelExplainabilityJobDefinition
        """

    def delete_model_package(
        self, *, model_package_name: str
    ) -> DeleteModelPackageResponse:
        """Deletes a model package.

        Args:
            model_package_name: The name or Amazon Resource Name (ARN) of the model package to delete. 1 to 176 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModelPackage
        """

    def delete_model_package_group(
        self, *, model_package_group_name: str
    ) -> DeleteModelPackageGroupResponse:
        """Deletes the specified model group.

        Args:
            model_package_group_name: The name of the model group to delete. 1 to 170 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModelPackageGroup
        """

    def delete_model_package_group_policy(
        self, *, model_package_group_name: str
    ) -> DeleteModelPackageGroupPolicyResponse:
        """Deletes a model group resource policy.

        Args:
            model_package_group_name: The name of the model group for which to delete the policy. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModelPackageGroupPolicy
        """

    def delete_model_quality_job_definition(
        self, *, job_definition_name: str
    ) -> DeleteModelQualityJobDefinitionResponse:
        """Deletes the secified model quality monitoring job definition.

        Args:
            job_definition_name: The name of the model quality monitoring job definition to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteModelQualityJobDefinition
        """

    def delete_monitoring_schedule(
        self, *, monitoring_schedule_name: str
    ) -> DeleteMonitoringScheduleResponse:
        """Deletes a monitoring schedule.

        Args:
            monitoring_schedule_name: The name of the monitoring schedule to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteMonitoringSchedule
        """

    def delete_notebook_instance(
        self, *, notebook_instance_name: str
    ) -> DeleteNotebookInstanceResponse:
        """Deletes an SageMaker AI notebook instance.

        Args:
            notebook_instance_name: The name of the SageMaker AI notebook instance to delete. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteNotebookInstance
        """

    def delete_notebook_instance_lifecycle_config(
        self, *, notebook_instance_lifecycle_config_name: str
    ) -> DeleteNotebookInstanceLifecycleConfigResponse:
        """Deletes a notebook instance lifecycle configuration.

        Args:
            notebook_instance_lifecycle_config_name: The name of the lifecycle configuration to delete. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteNotebookInstanceLifecycleConfig
        """

    def delete_optimization_job(
        self, *, optimization_job_name: str
    ) -> DeleteOptimizationJobResponse:
        """Deletes an optimization job.

        Args:
            optimization_job_name: The name that you assigned to the optimization job. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteOptimizationJob
        """

    def delete_partner_app(
        self, *, arn: str, client_token: str | None = None
    ) -> DeletePartnerAppResponse:
        """Deletes a SageMaker Partner AI App.

        Args:
            arn: The ARN of the SageMaker Partner AI App to delete. 1 to 128 characters.
            client_token: A unique token that guarantees that the call to this API is idempotent. 1 to 36 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeletePartnerApp
        """

    def delete_pipeline(
        self, *, pipeline_name: str, client_request_token: str | None = None
    ) -> DeletePipelineResponse:
        """Deletes a pipeline if there are no running instances of the pipeline.

        Args:
            pipeline_name: The name of the pipeline to delete. 1 to 256 characters.
            client_request_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. 32 to 128 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeletePipeline
        """

    def delete_processing_job(
        self, *, processing_job_name: str
    ) -> DeleteProcessingJobResponse:
        """Deletes a processing job.

        Args:
            processing_job_name: The name of the processing job to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteProcessingJob
        """

    def delete_project(self, *, project_name: str) -> DeleteProjectResponse:
        """Delete the specified project.

        Args:
            project_name: The name of the project to delete. 1 to 32 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteProject
        """

    def delete_space(self, *, domain_id: str, space_name: str) -> DeleteSpaceResponse:
        """Used to delete a space.

        Args:
            domain_id: The ID of the associated domain. At most 63 characters.
            space_name: The name of the space. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteSpace
        """

    def delete_studio_lifecycle_config(
        self, *, studio_lifecycle_config_name: str
    ) -> DeleteStudioLifecycleConfigResponse:
        """Deletes the Amazon SageMaker AI Studio Lifecycle Configuration.

        Args:
            studio_lifecycle_config_name: The name of the Amazon SageMaker AI Studio Lifecycle Configuration to delete. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteStudioLifecycleConfig
        """

    def delete_tags(
        self, *, resource_arn: str, tag_keys: Sequence[str]
    ) -> DeleteTagsResponse:
        """Deletes the specified tags from an SageMaker resource.

        Args:
            resource_arn: The Amazon Resource Name (ARN) of the resource whose tags you want to delete. At most 256 characters.
            tag_keys: An array or one or more tag keys to delete. 1 to 50 items.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteTags
        """

    def delete_training_job(
        self, *, training_job_name: str
    ) -> DeleteTrainingJobResponse:
        """Deletes a training job.

        Args:
            training_job_name: The name of the training job to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteTrainingJob
        """

    def delete_training_session(
        self, *, training_session_name: str
    ) -> DeleteTrainingSessionResponse:
        """Deletes a training session.

        Args:
            training_session_name: The name of the training session to delete. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteTrainingSession
        """

    def delete_trial(self, *, trial_name: str) -> DeleteTrialResponse:
        """Deletes the specified trial.

        Args:
            trial_name: The name of the trial to delete. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteTrial
        """

    def delete_trial_component(
        self, *, trial_component_name: str
    ) -> DeleteTrialComponentResponse:
        """Deletes the specified trial component.

        Args:
            trial_component_name: The name of the component to delete. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteTrialComponent
        """

    def delete_user_profile(
        self, *, domain_id: str, user_profile_name: str
    ) -> DeleteUserProfileResponse:
        """Deletes a user profile.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteUserProfile
        """

    def delete_workforce(self, *, workforce_name: str) -> DeleteWorkforceResponse:
        """Use this operation to delete a workforce.

        Args:
            workforce_name: The name of the workforce. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteWorkforce
        """

    def delete_workteam(self, *, workteam_name: str) -> DeleteWorkteamResponse:
        """Deletes an existing work team.

        Args:
            workteam_name: The name of the work team to delete. 1 to 63 characters.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteWorkteam
        """

    def deregister_devices(
        self, *, device_fleet_name: str, device_names: Sequence[str]
    ) -> DeregisterDevicesResponse:
        """Deregisters the specified devices.

        Args:
            device_fleet_name: The name of the fleet the devices belong to. 1 to 63 characters.
            device_names: The unique IDs of the devices.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeregisterDevices
        """

    def describe_ai_benchmark_job(
        self, *, ai_benchmark_job_name: str
    ) -> DescribeAIBenchmarkJobResponse:
        """Returns details of an AI benchmark job, including its status, configuration,
        target endpoint, and timing information.

        Args:
            ai_benchmark_job_name: The name of the AI benchmark job to describe. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAIBenchmarkJob
        """

    def describe_ai_recommendation_job(
        self, *, ai_recommendation_job_name: str
    ) -> DescribeAIRecommendationJobResponse:
        """Returns details of an AI recommendation job, including its status, model
        source, performance targets, optimization recommendations, and deployment
        configurations.

        Args:
            ai_recommendation_job_name: The name of the AI recommendation job to describe. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAIRecommendationJob
        """

    def describe_ai_workload_config(
        self, *, ai_workload_config_name: str
    ) -> DescribeAIWorkloadConfigResponse:
        """Returns details of an AI workload configuration, including the dataset
        configuration, benchmark tool settings, tags, and creation time.

        Args:
            ai_workload_config_name: The name of the AI workload configuration to describe. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAIWorkloadConfig
        """

    def describe_action(self, *, action_name: str) -> DescribeActionResponse:
        """Describes an action.

        Args:
            action_name: The name of the action to describe. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAction
        """

    def describe_algorithm(self, *, algorithm_name: str) -> DescribeAlgorithmResponse:
        """Returns a description of the specified algorithm that is in your account.

        Args:
            algorithm_name: The name of the algorithm to describe. 1 to 170 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAlgorithm
        """

    def describe_app(
        self,
        *,
        domain_id: str,
        user_profile_name: str | None = None,
        space_name: str | None = None,
        app_type: AppTypeLike,
        app_name: str,
    ) -> DescribeAppResponse:
        """Describes the app.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.
            space_name: The name of the space. At most 63 characters.
            app_type: The type of app.
            app_name: The name of the app. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeApp
        """

    def describe_app_image_config(
        self, *, app_image_config_name: str
    ) -> DescribeAppImageConfigResponse:
        """Describes an AppImageConfig.

        Args:
            app_image_config_name: The name of the AppImageConfig to describe. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAppImageConfig
        """

    def describe_artifact(self, *, artifact_arn: str) -> DescribeArtifactResponse:
        """Describes an artifact.

        Args:
            artifact_arn: The Amazon Resource Name (ARN) of the artifact to describe. At most 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeArtifact
        """

    def describe_auto_ml_job(
        self, *, auto_ml_job_name: str
    ) -> DescribeAutoMLJobResponse:
        """Returns information about an AutoML job created by calling
        [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).

        Args:
            auto_ml_job_name: Requests information about an AutoML job using its unique name. 1 to 32 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAutoMLJob
        """

    def describe_auto_ml_job_v2(
        self, *, auto_ml_job_name: str
    ) -> DescribeAutoMLJobV2Response:
        """Returns information about an AutoML job created by calling
        [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
        or
        [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).

        Args:
            auto_ml_job_name: Requests information about an AutoML job V2 using its unique name. 1 to 32 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAutoMLJobV2
        """

    def describe_cluster(self, *, cluster_name: str) -> DescribeClusterResponse:
        """Retrieves information of a SageMaker HyperPod cluster.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster. At most 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeCluster
        """

    def describe_cluster_event(
        self, *, event_id: str, cluster_name: str
    ) -> DescribeClusterEventResponse:
        """Retrieves detailed information about a specific event for a given HyperPod
        cluster.

        Args:
            event_id: The unique identifier (UUID) of the event to describe.
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with the event. At most 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeClusterEvent
        """

    def describe_cluster_extension(
        self, *, cluster_arn: str, extension_arn: str
    ) -> DescribeClusterExtensionResponse:
        """Retrieves information about an extension installed on a SageMaker HyperPod
        cluster.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the extension is installed. At most 256 characters.
            extension_arn: The Amazon Resource Name (ARN) of the extension to describe. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeClusterExtension
        """

    def describe_cluster_node(
        self,
        *,
        cluster_name: str,
        node_id: str | None = None,
        node_logical_id: str | None = None,
    ) -> DescribeClusterNodeResponse:
        """Retrieves information of a node (also called a *instance* interchangeably) of
        a SageMaker HyperPod cluster.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster in which the node is. At most 256 characters.
            node_id: The ID of the SageMaker HyperPod cluster node. 1 to 256 characters.
            node_logical_id: The logical identifier of the node to describe. 1 to 128 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeClusterNode
        """

    def describe_cluster_operation(
        self, *, cluster_name: str, operation_id: str
    ) -> DescribeClusterOperationResponse:
        """Retrieves detailed information about a specific operation for a given
        HyperPod cluster, such as a scaling operation or a deep health check.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with the operation. At most 256 characters.
            operation_id: The unique identifier (UUID) of the operation to describe.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeClusterOperation
        """

    def describe_cluster_scheduler_config(
        self,
        *,
        cluster_scheduler_config_id: str,
        cluster_scheduler_config_version: int | None = None,
    ) -> DescribeClusterSchedulerConfigResponse:
        """Description of the cluster policy.

        Args:
            cluster_scheduler_config_id: ID of the cluster policy. At most 12 characters.
            cluster_scheduler_config_version: Version of the cluster policy.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeClusterSchedulerConfig
        """

    def describe_code_repository(
        self, *, code_repository_name: str
    ) -> DescribeCodeRepositoryResponse:
        """Gets details about the specified Git repository.

        Args:
            code_repository_name: The name of the Git repository to describe. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeCodeRepository
        """

    def describe_compilation_job(
        self, *, compilation_job_name: str
    ) -> DescribeCompilationJobResponse:
        """Returns information about a model compilation job.

        Args:
            compilation_job_name: The name of the model compilation job that you want information about. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeCompilationJob
        """

    def describe_compute_quota(
        self, *, compute_quota_id: str, compute_quota_version: int | None = None
    ) -> DescribeComputeQuotaResponse:
        """Description of the compute allocation definition.

        Args:
            compute_quota_id: ID of the compute allocation definition.
            compute_quota_version: Version of the compute allocation definition.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeComputeQuota
        """

    def describe_context(self, *, context_name: str) -> DescribeContextResponse:
        """Describes a context.

        Args:
            context_name: The name of the context to describe. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeContext
        """

    def describe_data_quality_job_definition(
        self, *, job_definition_name: str
    ) -> DescribeDataQualityJobDefinitionResponse:
        """Gets the details of a data quality monitoring job definition.

        Args:
            job_definition_name: The name of the data quality monitoring job definition to describe. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeDataQualityJobDefinition
        """

    def describe_device(
        self, *, next_token: str | None = None, device_name: str, device_fleet_name: str
    ) -> DescribeDeviceResponse:
        """Describes the device.

        Args:
            next_token: Next token of device description. At most 8192 characters.
            device_name: The unique ID of the device. 1 to 63 characters.
            device_fleet_name: The name of the fleet the devices belong to. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `paginators.describe_device`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeDevice
        """

    def describe_device_fleet(
        self, *, device_fleet_name: str
    ) -> DescribeDeviceFleetResponse:
        """A description of the fleet the device belongs to.

        Args:
            device_fleet_name: The name of the fleet. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeDeviceFleet
        """

    def describe_domain(self, *, domain_id: str) -> DescribeDomainResponse:
        """The description of the domain.

        Args:
            domain_id: The domain ID. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeDomain
        """

    def describe_edge_deployment_plan(
        self,
        *,
        edge_deployment_plan_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeEdgeDeploymentPlanResponse:
        """Describes an edge deployment plan with deployment status per stage.

        Args:
            edge_deployment_plan_name: The name of the deployment plan to describe. 1 to 63 characters.
            next_token: If the edge deployment plan has enough stages to require tokening, then this is the response from the last list of stages returned. At most 8192 characters.
            max_results: The maximum number of results to select (50 by default). At most 10.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `paginators.describe_edge_deployment_plan`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeEdgeDeploymentPlan
        """

    def describe_edge_packaging_job(
        self, *, edge_packaging_job_name: str
    ) -> DescribeEdgePackagingJobResponse:
        """A description of edge packaging jobs.

        Args:
            edge_packaging_job_name: The name of the edge packaging job. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeEdgePackagingJob
        """

    def describe_endpoint(self, *, endpoint_name: str) -> DescribeEndpointResponse:
        """Returns the description of an endpoint.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.

        - Waiter: `EndpointDeletedWaiter`, from `waiters.endpoint_deleted`
        - Waiter: `EndpointInServiceWaiter`, from `waiters.endpoint_in_service`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeEndpoint
        """

    def describe_endpoint_config(
        self, *, endpoint_config_name: str
    ) -> DescribeEndpointConfigResponse:
        """Returns the description of an endpoint configuration created using the
        `CreateEndpointConfig` API.

        Args:
            endpoint_config_name: The name of the endpoint configuration. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeEndpointConfig
        """

    def describe_experiment(
        self, *, experiment_name: str
    ) -> DescribeExperimentResponse:
        """Provides a list of an experiment's properties.

        Args:
            experiment_name: The name of the experiment to describe. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeExperiment
        """

    def describe_feature_group(
        self, *, feature_group_name: str, next_token: str | None = None
    ) -> DescribeFeatureGroupResponse:
        """Use this operation to describe a `FeatureGroup`.

        Args:
            feature_group_name: The name or Amazon Resource Name (ARN) of the `FeatureGroup` you want described. 1 to 256 characters.
            next_token: A token to resume pagination of the list of `Features` (`FeatureDefinitions`). At most 8192 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `paginators.describe_feature_group`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeFeatureGroup
        """

    def describe_feature_metadata(
        self, *, feature_group_name: str, feature_name: str
    ) -> DescribeFeatureMetadataResponse:
        """Shows the metadata for a feature within a feature group.

        Args:
            feature_group_name: The name or Amazon Resource Name (ARN) of the feature group containing the feature. 1 to 256 characters.
            feature_name: The name of the feature. 1 to 64 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeFeatureMetadata
        """

    def describe_flow_definition(
        self, *, flow_definition_name: str
    ) -> DescribeFlowDefinitionResponse:
        """Returns information about the specified flow definition.

        Args:
            flow_definition_name: The name of the flow definition. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeFlowDefinition
        """

    def describe_global_inference_gateway(
        self, *, identifier: str
    ) -> DescribeGlobalInferenceGatewayResponse:
        """Retrieves information about a global inference gateway, including its status,
        endpoints, and routing configuration.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1 to 2048 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeGlobalInferenceGateway
        """

    def describe_hub(self, *, hub_name: str) -> DescribeHubResponse:
        """Describes a hub.

        Args:
            hub_name: The name of the hub to describe.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeHub
        """

    def describe_hub_content(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str | None = None,
    ) -> DescribeHubContentResponse:
        """Describe the content of a hub.

        Args:
            hub_name: The name of the hub that contains the content to describe.
            hub_content_type: The type of content in the hub.
            hub_content_name: The name of the content to describe. At most 63 characters.
            hub_content_version: The version of the content to describe. 5 to 14 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeHubContent
        """

    def describe_human_task_ui(
        self, *, human_task_ui_name: str
    ) -> DescribeHumanTaskUiResponse:
        """Returns information about the requested human task user interface (worker
        task template).

        Args:
            human_task_ui_name: The name of the human task user interface (worker task template) you want information about. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeHumanTaskUi
        """

    def describe_hyper_parameter_tuning_job(
        self, *, hyper_parameter_tuning_job_name: str
    ) -> DescribeHyperParameterTuningJobResponse:
        """Returns a description of a hyperparameter tuning job, depending on the fields
        selected.

        Args:
            hyper_parameter_tuning_job_name: The name of the tuning job. 1 to 32 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeHyperParameterTuningJob
        """

    def describe_image(self, *, image_name: str) -> DescribeImageResponse:
        """Describes a SageMaker AI image.

        Args:
            image_name: The name of the image to describe. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Waiter: `ImageCreatedWaiter`, from `waiters.image_created`
        - Waiter: `ImageDeletedWaiter`, from `waiters.image_deleted`
        - Waiter: `ImageUpdatedWaiter`, from `waiters.image_updated`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeImage
        """

    def describe_image_version(
        self, *, image_name: str, version: int | None = None, alias: str | None = None
    ) -> DescribeImageVersionResponse:
        """Describes a version of a SageMaker AI image.

        Args:
            image_name: The name of the image. 1 to 63 characters.
            version: The version of the image. At least 0.
            alias: The alias of the image version. 1 to 128 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Waiter: `ImageVersionCreatedWaiter`, from `waiters.image_version_created`
        - Waiter: `ImageVersionDeletedWaiter`, from `waiters.image_version_deleted`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeImageVersion
        """

    def describe_inference_component(
        self, *, inference_component_name: str
    ) -> DescribeInferenceComponentResponse:
        """Returns information about an inference component.

        Args:
            inference_component_name: The name of the inference component. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeInferenceComponent
        """

    def describe_inference_experiment(
        self, *, name: str
    ) -> DescribeInferenceExperimentResponse:
        """Returns details about an inference experiment.

        Args:
            name: The name of the inference experiment to describe. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeInferenceExperiment
        """

    def describe_inference_recommendations_job(
        self, *, job_name: str
    ) -> DescribeInferenceRecommendationsJobResponse:
        """Provides the results of the Inference Recommender job.

        Args:
            job_name: The name of the job. 1 to 64 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeInferenceRecommendationsJob
        """

    def describe_inference_router(
        self, *, inference_router_name: str
    ) -> DescribeInferenceRouterResponse:
        """Returns information about an inference router, including the routing status
        of each destination.

        Args:
            inference_router_name: The name of the inference router to describe. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeInferenceRouter
        """

    def describe_job(
        self, *, job_name: str, job_category: JobCategoryLike
    ) -> DescribeJobResponse:
        """Returns detailed information about a job, including its current status,
        secondary status, configuration, and timestamps.

        Args:
            job_name: The name of the job to describe. 1 to 63 characters.
            job_category: The category of the job.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeJob
        """

    def describe_job_schema_version(
        self,
        *,
        job_category: JobCategoryLike,
        job_config_schema_version: str | None = None,
    ) -> DescribeJobSchemaVersionResponse:
        """Returns the JSON schema for a specified job category and schema version.

        Args:
            job_category: The category of the job schema to describe.
            job_config_schema_version: The version of the schema to retrieve. 5 to 16 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeJobSchemaVersion
        """

    def describe_labeling_job(
        self, *, labeling_job_name: str
    ) -> DescribeLabelingJobResponse:
        """Gets information about a labeling job.

        Args:
            labeling_job_name: The name of the labeling job to return information for. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeLabelingJob
        """

    def describe_lineage_group(
        self, *, lineage_group_name: str
    ) -> DescribeLineageGroupResponse:
        """Provides a list of properties for the requested lineage group.

        Args:
            lineage_group_name: The name of the lineage group. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeLineageGroup
        """

    def describe_mlflow_app(self, *, arn: str) -> DescribeMlflowAppResponse:
        """Returns information about an MLflow App.

        Args:
            arn: The ARN of the MLflow App for which to get information. 1 to 128 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeMlflowApp
        """

    def describe_mlflow_tracking_server(
        self, *, tracking_server_name: str
    ) -> DescribeMlflowTrackingServerResponse:
        """Returns information about an MLflow Tracking Server.

        Args:
            tracking_server_name: The name of the MLflow Tracking Server to describe. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeMlflowTrackingServer
        """

    def describe_model(self, *, model_name: str) -> DescribeModelResponse:
        """Describes a model that you created using the `CreateModel` API.

        Args:
            model_name: The name of the model. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModel
        """

    def describe_model_bias_job_definition(
        self, *, job_definition_name: str
    ) -> DescribeModelBiasJobDefinitionResponse:
        """Returns a description of a model bias job definition.

        Args:
            job_definition_name: The name of the model bias job definition. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModelBiasJobDefinition
        """

    def describe_model_card(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = None,
        included_data: IncludedDataLike | None = None,
    ) -> DescribeModelCardResponse:
        """Describes the content, creation time, and security configuration of an Amazon
        SageMaker Model Card.

        Args:
            model_card_name: The name or Amazon Resource Name (ARN) of the model card to describe. 1 to 256 characters.
            model_card_version: The version of the model card to describe.
            included_data: Specifies the level of model card data to include in the response.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModelCard
        """

    def describe_model_card_export_job(
        self, *, model_card_export_job_arn: str
    ) -> DescribeModelCardExportJobResponse:
        """Describes an Amazon SageMaker Model Card export job.

        Args:
            model_card_export_job_arn: The Amazon Resource Name (ARN) of the model card export job to describe. At most 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModelCardExportJob
        """

    def describe_model_explainability_job_definition(
        self, *, job_definition_name: str
    ) -> DescribeModelExplainabilityJobDefinitionResponse:
        """Returns a description of a model explainability job definition.

        Args:
            job_definition_name: The name of the model explainability job definition. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModelExplainabilityJobDefinition
        """

    def describe_model_package(
        self, *, model_package_name: str, included_data: IncludedDataLike | None = None
    ) -> DescribeModelPackageResponse:
        """Returns a description of the specified model package, which is used to create
        SageMaker models or list them on Amazon Web Services Marketplace.

        Args:
            model_package_name: The name or Amazon Resource Name (ARN) of the model package to describe. 1 to 176 characters.
            included_data: Specifies the level of model package data to include in the response.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModelPackage
        """

    def describe_model_package_group(
        self, *, model_package_group_name: str
    ) -> DescribeModelPackageGroupResponse:
        """Gets a description for the specified model group.

        Args:
            model_package_group_name: The name of the model group to describe. 1 to 170 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModelPackageGroup
        """

    def describe_model_quality_job_definition(
        self, *, job_definition_name: str
    ) -> DescribeModelQualityJobDefinitionResponse:
        """Returns a description of a model quality job definition.

        Args:
            job_definition_name: The name of the model quality job. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeModelQualityJobDefinition
        """

    def describe_monitoring_schedule(
        self, *, monitoring_schedule_name: str
    ) -> DescribeMonitoringScheduleResponse:
        """Describes the schedule for a monitoring job.

        Args:
            monitoring_schedule_name: Name of a previously created monitoring schedule. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeMonitoringSchedule
        """

    def describe_notebook_instance(
        self, *, notebook_instance_name: str
    ) -> DescribeNotebookInstanceResponse:
        """Returns information about a notebook instance.

        Args:
            notebook_instance_name: The name of the notebook instance that you want information about. At most 63 characters.

        - Waiter: `NotebookInstanceDeletedWaiter`, from
          `waiters.notebook_instance_deleted`
        - Waiter: `NotebookInstanceInServiceWaiter`, from
          `waiters.notebook_instance_in_service`
        - Waiter: `NotebookInstanceStoppedWaiter`, from
          `waiters.notebook_instance_stopped`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeNotebookInstance
        """

    def describe_notebook_instance_lifecycle_config(
        self, *, notebook_instance_lifecycle_config_name: str
    ) -> DescribeNotebookInstanceLifecycleConfigResponse:
        """Returns a description of a notebook instance lifecycle configuration.

        Args:
            notebook_instance_lifecycle_config_name: The name of the lifecycle configuration to describe. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeNotebookInstanceLifecycleConfig
        """

    def describe_optimization_job(
        self, *, optimization_job_name: str
    ) -> DescribeOptimizationJobResponse:
        """Provides the properties of the specified optimization job.

        Args:
            optimization_job_name: The name that you assigned to the optimization job. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeOptimizationJob
        """

    def describe_partner_app(
        self, *, arn: str, include_available_upgrade: bool | None = None
    ) -> DescribePartnerAppResponse:
        """Gets information about a SageMaker Partner AI App.

        Args:
            arn: The ARN of the SageMaker Partner AI App to describe. 1 to 128 characters.
            include_available_upgrade: When set to `TRUE`, the response includes available upgrade information for the SageMaker Partner AI App.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribePartnerApp
        """

    def describe_pipeline(
        self,
        *,
        pipeline_name: str,
        pipeline_version_id: int | None = None,
        pipeline_version_alias: str | None = None,
    ) -> DescribePipelineResponse:
        """Describes the details of a pipeline.

        Args:
            pipeline_name: The name or Amazon Resource Name (ARN) of the pipeline to describe. 1 to 2048 characters.
            pipeline_version_id: The ID of the pipeline version to describe. At least 1.
            pipeline_version_alias: The alias of the pipeline version to describe. 1 to 128 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribePipeline
        """

    def describe_pipeline_definition_for_execution(
        self, *, pipeline_execution_arn: str
    ) -> DescribePipelineDefinitionForExecutionResponse:
        """Describes the details of an execution's pipeline definition.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribePipelineDefinitionForExecution
        """

    def describe_pipeline_execution(
        self, *, pipeline_execution_arn: str
    ) -> DescribePipelineExecutionResponse:
        """Describes the details of a pipeline execution.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribePipelineExecution
        """

    def describe_processing_job(
        self, *, processing_job_name: str
    ) -> DescribeProcessingJobResponse:
        """Returns a description of a processing job.

        Args:
            processing_job_name: The name of the processing job. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Waiter: `ProcessingJobCompletedOrStoppedWaiter`, from
          `waiters.processing_job_completed_or_stopped`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeProcessingJob
        """

    def describe_project(self, *, project_name: str) -> DescribeProjectResponse:
        """Describes the details of a project.

        Args:
            project_name: The name of the project to describe. 1 to 32 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeProject
        """

    def describe_reserved_capacity(
        self, *, reserved_capacity_arn: str
    ) -> DescribeReservedCapacityResponse:
        """Retrieves details about a reserved capacity.

        Args:
            reserved_capacity_arn: ARN of the reserved capacity to describe. 50 to 2048 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeReservedCapacity
        """

    def describe_space(
        self, *, domain_id: str, space_name: str
    ) -> DescribeSpaceResponse:
        """Describes the space.

        Args:
            domain_id: The ID of the associated domain. At most 63 characters.
            space_name: The name of the space. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeSpace
        """

    def describe_studio_lifecycle_config(
        self, *, studio_lifecycle_config_name: str
    ) -> DescribeStudioLifecycleConfigResponse:
        """Describes the Amazon SageMaker AI Studio Lifecycle Configuration.

        Args:
            studio_lifecycle_config_name: The name of the Amazon SageMaker AI Studio Lifecycle Configuration to describe. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeStudioLifecycleConfig
        """

    def describe_subscribed_workteam(
        self, *, workteam_arn: str
    ) -> DescribeSubscribedWorkteamResponse:
        """Gets information about a work team provided by a vendor.

        Args:
            workteam_arn: The Amazon Resource Name (ARN) of the subscribed work team to describe. At most 256 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeSubscribedWorkteam
        """

    def describe_training_job(
        self, *, training_job_name: str
    ) -> DescribeTrainingJobResponse:
        """Returns information about a training job.

        Args:
            training_job_name: The name of the training job. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Waiter: `TrainingJobCompletedOrStoppedWaiter`, from
          `waiters.training_job_completed_or_stopped`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeTrainingJob
        """

    def describe_training_plan(
        self, *, training_plan_name: str
    ) -> DescribeTrainingPlanResponse:
        """Retrieves detailed information about a specific training plan.

        Args:
            training_plan_name: The name of the training plan to describe. 1 to 2048 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeTrainingPlan
        """

    def describe_training_plan_extension_history(
        self,
        *,
        training_plan_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeTrainingPlanExtensionHistoryResponse:
        """Retrieves the extension history for a specified training plan.

        Args:
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan to retrieve extension history for. 50 to 2048 characters.
            next_token: A token to continue pagination if more results are available. At most 8192 characters.
            max_results: The maximum number of extensions to return in the response. 1 to 100.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `DescribeTrainingPlanExtensionHistoryPaginator`, from
          `paginators.describe_training_plan_extension_history`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeTrainingPlanExtensionHistory
        """

    def describe_training_session(
        self, *, training_session_name: str
    ) -> DescribeTrainingSessionResponse:
        """Retrieves detailed information about a training session, including its
        current status, model configuration, Low-Rank Adaptation (LoRA) parameters,
        and timestamps.

        Args:
            training_session_name: The name of the training session to describe. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeTrainingSession
        """

    def describe_transform_job(
        self, *, transform_job_name: str
    ) -> DescribeTransformJobResponse:
        """Returns information about a transform job.

        Args:
            transform_job_name: The name of the transform job that you want to view details of. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Waiter: `TransformJobCompletedOrStoppedWaiter`, from
          `waiters.transform_job_completed_or_stopped`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeTransformJob
        """

    def describe_trial(self, *, trial_name: str) -> DescribeTrialResponse:
        """Provides a list of a trial's properties.

        Args:
            trial_name: The name of the trial to describe. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeTrial
        """

    def describe_trial_component(
        self, *, trial_component_name: str
    ) -> DescribeTrialComponentResponse:
        """Provides a list of a trials component's properties.

        Args:
            trial_component_name: The name of the trial component to describe. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeTrialComponent
        """

    def describe_user_profile(
        self, *, domain_id: str, user_profile_name: str
    ) -> DescribeUserProfileResponse:
        """Describes a user profile.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeUserProfile
        """

    def describe_workforce(self, *, workforce_name: str) -> DescribeWorkforceResponse:
        """Lists private workforce information, including workforce name, Amazon
        Resource Name (ARN), and, if applicable, allowed IP address ranges
        ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)).

        Args:
            workforce_name: The name of the private workforce whose access you want to restrict. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeWorkforce
        """

    def describe_workteam(self, *, workteam_name: str) -> DescribeWorkteamResponse:
        """Gets information about a specific work team.

        Args:
            workteam_name: The name of the work team to return a description of. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeWorkteam
        """

    def detach_cluster_node_volume(
        self, *, cluster_arn: str, node_id: str, volume_id: str
    ) -> DetachClusterNodeVolumeResponse:
        """Detaches your Amazon Elastic Block Store (Amazon EBS) volume from a node in
        your EKS orchestrated SageMaker HyperPod cluster.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing the target node. At most 256 characters.
            node_id: The unique identifier of the cluster node from which you want to detach the volume. 1 to 256 characters.
            volume_id: The unique identifier of your EBS volume that you want to detach. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DetachClusterNodeVolume
        """

    def disable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> DisableSagemakerServicecatalogPortfolioResponse:
        """Disables using Service Catalog in SageMaker.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DisableSagemakerServicecatalogPortfolio
        """

    def disassociate_trial_component(
        self, *, trial_component_name: str, trial_name: str
    ) -> DisassociateTrialComponentResponse:
        """Disassociates a trial component from a trial.

        Args:
            trial_component_name: The name of the component to disassociate from the trial. 1 to 120 characters.
            trial_name: The name of the trial to disassociate from. 1 to 120 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DisassociateTrialComponent
        """

    def enable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> EnableSagemakerServicecatalogPortfolioResponse:
        """Enables using Service Catalog in SageMaker.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/EnableSagemakerServicecatalogPortfolio
        """

    def extend_training_plan(
        self, *, training_plan_extension_offering_id: str
    ) -> ExtendTrainingPlanResponse:
        """Extends an existing training plan by purchasing an extension offering.

        Args:
            training_plan_extension_offering_id: The unique identifier of the extension offering to purchase.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ExtendTrainingPlan
        """

    def get_device_fleet_report(
        self, *, device_fleet_name: str
    ) -> GetDeviceFleetReportResponse:
        """Describes a fleet.

        Args:
            device_fleet_name: The name of the fleet. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/GetDeviceFleetReport
        """

    def get_endpoint_policy(self, *, endpoint_name: str) -> GetEndpointPolicyResponse:
        """Returns the resource-based policy that is attached to an endpoint.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/GetEndpointPolicy
        """

    def get_lineage_group_policy(
        self, *, lineage_group_name: str
    ) -> GetLineageGroupPolicyResponse:
        """The resource policy for the lineage group.

        Args:
            lineage_group_name: The name or Amazon Resource Name (ARN) of the lineage group. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/GetLineageGroupPolicy
        """

    def get_model_package_group_policy(
        self, *, model_package_group_name: str
    ) -> GetModelPackageGroupPolicyResponse:
        """Gets a resource policy that manages access for a model group.

        Args:
            model_package_group_name: The name of the model group for which to get the resource policy. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/GetModelPackageGroupPolicy
        """

    def get_sagemaker_servicecatalog_portfolio_status(
        self,
    ) -> GetSagemakerServicecatalogPortfolioStatusResponse:
        """Gets the status of Service Catalog in SageMaker.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/GetSagemakerServicecatalogPortfolioStatus
        """

    def get_scaling_configuration_recommendation(
        self,
        *,
        inference_recommendations_job_name: str,
        recommendation_id: str | None = None,
        endpoint_name: str | None = None,
        target_cpu_utilization_per_core: int | None = None,
        scaling_policy_objective: ScalingPolicyObjective | None = None,
    ) -> GetScalingConfigurationRecommendationResponse:
        """Starts an Amazon SageMaker Inference Recommender autoscaling recommendation
        job.

        Args:
            inference_recommendations_job_name: The name of a previously completed Inference Recommender job. 1 to 64 characters.
            recommendation_id: The recommendation ID of a previously completed inference recommendation.
            endpoint_name: The name of an endpoint benchmarked during a previously completed inference recommendation job. At most 63 characters.
            target_cpu_utilization_per_core: The percentage of how much utilization you want an instance to use before autoscaling. 1 to 100.
            scaling_policy_objective: An object where you specify the anticipated traffic pattern for an endpoint.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/GetScalingConfigurationRecommendation
        """

    def get_search_suggestions(
        self,
        *,
        resource: ResourceTypeLike,
        suggestion_query: SuggestionQuery | None = None,
    ) -> GetSearchSuggestionsResponse:
        """An auto-complete API for the search functionality in the SageMaker console.

        Args:
            resource: The name of the SageMaker resource to search for.
            suggestion_query: Limits the property names that are included in the response.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/GetSearchSuggestions
        """

    def import_hub_content(
        self,
        *,
        hub_content_name: str,
        hub_content_version: str | None = None,
        hub_content_type: HubContentTypeLike,
        document_schema_version: str,
        hub_name: str,
        hub_content_display_name: str | None = None,
        hub_content_description: str | None = None,
        hub_content_markdown: str | None = None,
        hub_content_document: str,
        support_status: HubContentSupportStatusLike | None = None,
        hub_content_search_keywords: Sequence[str] | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> ImportHubContentResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ImportHubContent
        """

    def list_ai_benchmark_jobs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        status_equals: AIBenchmarkJobStatusLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIBenchmarkJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListAIBenchmarkJobsResponse:
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

        - Paginator: `ListAIBenchmarkJobsPaginator`, from
          `paginators.list_ai_benchmark_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAIBenchmarkJobs
        """

    def list_ai_recommendation_jobs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        status_equals: AIRecommendationJobStatusLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIRecommendationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListAIRecommendationJobsResponse:
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

        - Paginator: `ListAIRecommendationJobsPaginator`, from
          `paginators.list_ai_recommendation_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAIRecommendationJobs
        """

    def list_ai_workload_configs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIWorkloadConfigsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListAIWorkloadConfigsResponse:
        """Returns a list of AI workload configurations in your account.

        Args:
            max_results: The maximum number of AI workload configurations to return in the response. 1 to 100.
            next_token: If the previous call to `ListAIWorkloadConfigs` didn't return the full set of configurations, the call returns a token for getting the next set of configurations. At most 8192 characters.
            name_contains: A string in the configuration name. At most 63 characters.
            creation_time_after: A filter that returns only configurations created after the specified time.
            creation_time_before: A filter that returns only configurations created before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.

        - Paginator: `ListAIWorkloadConfigsPaginator`, from
          `paginators.list_ai_workload_configs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAIWorkloadConfigs
        """

    def list_actions(
        self,
        *,
        source_uri: str | None = None,
        action_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortActionsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListActionsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListActionsPaginator`, from `paginators.list_actions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListActions
        """

    def list_algorithms(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: AlgorithmSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListAlgorithmsResponse:
        """Lists the machine learning algorithms that have been created.

        Args:
            creation_time_after: A filter that returns only algorithms created after the specified time (timestamp).
            creation_time_before: A filter that returns only algorithms created before the specified time (timestamp).
            max_results: The maximum number of algorithms to return in the response. 1 to 100.
            name_contains: A string in the algorithm name. At most 63 characters.
            next_token: If the response to a previous `ListAlgorithms` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.

        - Paginator: `ListAlgorithmsPaginator`, from `paginators.list_algorithms`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAlgorithms
        """

    def list_aliases(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAliasesResponse:
        """Lists the aliases of a specified image or image version.

        Args:
            image_name: The name of the image. 1 to 63 characters.
            alias: The alias of the image version. 1 to 128 characters.
            version: The version of the image. At least 0.
            max_results: The maximum number of aliases to return. 1 to 100.
            next_token: If the previous call to `ListAliases` didn't return the full set of aliases, the call returns a token for retrieving the next set of aliases. At most 8192 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListAliasesPaginator`, from `paginators.list_aliases`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAliases
        """

    def list_app_image_configs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        modified_time_before: datetime | None = None,
        modified_time_after: datetime | None = None,
        sort_by: AppImageConfigSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListAppImageConfigsResponse:
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

        - Paginator: `ListAppImageConfigsPaginator`, from
          `paginators.list_app_image_configs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAppImageConfigs
        """

    def list_apps(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: SortOrderLike | None = None,
        sort_by: AppSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_equals: str | None = None,
        space_name_equals: str | None = None,
    ) -> ListAppsResponse:
        """Lists apps.

        Args:
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: This parameter defines the maximum number of results that can be return in a single response. 1 to 100.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID. At most 63 characters.
            user_profile_name_equals: A parameter to search by user profile name. At most 63 characters.
            space_name_equals: A parameter to search by space name. At most 63 characters.

        - Paginator: `ListAppsPaginator`, from `paginators.list_apps`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListApps
        """

    def list_artifacts(
        self,
        *,
        source_uri: str | None = None,
        artifact_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortArtifactsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListArtifactsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListArtifactsPaginator`, from `paginators.list_artifacts`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListArtifacts
        """

    def list_associations(
        self,
        *,
        source_arn: str | None = None,
        destination_arn: str | None = None,
        source_type: str | None = None,
        destination_type: str | None = None,
        association_type: AssociationEdgeTypeLike | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortAssociationsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListAssociationsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListAssociationsPaginator`, from `paginators.list_associations`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAssociations
        """

    def list_auto_ml_jobs(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: AutoMLJobStatusLike | None = None,
        sort_order: AutoMLSortOrderLike | None = None,
        sort_by: AutoMLSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAutoMLJobsResponse:
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

        - Paginator: `ListAutoMLJobsPaginator`, from `paginators.list_auto_ml_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAutoMLJobs
        """

    def list_candidates_for_auto_ml_job(
        self,
        *,
        auto_ml_job_name: str,
        status_equals: CandidateStatusLike | None = None,
        candidate_name_equals: str | None = None,
        sort_order: AutoMLSortOrderLike | None = None,
        sort_by: CandidateSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListCandidatesForAutoMLJobResponse:
        """List the candidates created for the job.

        Args:
            auto_ml_job_name: List the candidates created for the job by providing the job's name. 1 to 32 characters.
            status_equals: List the candidates for the job and filter by status.
            candidate_name_equals: List the candidates for the job and filter by candidate name. 1 to 64 characters.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            max_results: List the job's candidates up to a specified limit. 1 to 300.
            next_token: If the previous response was truncated, you receive this token. At most 8192 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListCandidatesForAutoMLJobPaginator`, from
          `paginators.list_candidates_for_auto_ml_job`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListCandidatesForAutoMLJob
        """

    def list_cluster_events(
        self,
        *,
        cluster_name: str,
        instance_group_name: str | None = None,
        node_id: str | None = None,
        event_time_after: datetime | None = None,
        event_time_before: datetime | None = None,
        sort_by: EventSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        resource_type: ClusterEventResourceTypeLike | None = None,
        operation_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListClusterEventsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListClusterEventsPaginator`, from
          `paginators.list_cluster_events`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListClusterEvents
        """

    def list_cluster_extension_versions(
        self,
        *,
        extension_name: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListClusterExtensionVersionsResponse:
        """Lists the versions of an extension that you can install on a SageMaker
        HyperPod cluster, from the highest version to the lowest.

        Args:
            extension_name: The name of the extension whose versions you want to list, for example `sagemaker-observability`. 1 to 128 characters.
            max_results: The maximum number of versions to return in the response. 1 to 100.
            next_token: If the result of the previous `ListClusterExtensionVersions` request was truncated, the response includes a `NextToken`. At most 8192 characters.

        - Paginator: `ListClusterExtensionVersionsPaginator`, from
          `paginators.list_cluster_extension_versions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListClusterExtensionVersions
        """

    def list_cluster_extensions(
        self,
        *,
        cluster_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
    ) -> ListClusterExtensionsResponse:
        """Lists the extensions installed on a SageMaker HyperPod cluster.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose extensions you want to list. At most 256 characters.
            max_results: The maximum number of extensions to return in the response. 1 to 100.
            next_token: If the result of the previous `ListClusterExtensions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            creation_time_after: A filter that returns extensions created at or after the specified time.
            creation_time_before: A filter that returns extensions created at or before the specified time.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListClusterExtensionsPaginator`, from
          `paginators.list_cluster_extensions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListClusterExtensions
        """

    def list_cluster_nodes(
        self,
        *,
        cluster_name: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        instance_group_name_contains: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: ClusterSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        include_node_logical_ids: bool | None = None,
    ) -> ListClusterNodesResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListClusterNodesPaginator`, from
          `paginators.list_cluster_nodes`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListClusterNodes
        """

    def list_cluster_operations(
        self,
        *,
        cluster_name: str,
        status: ClusterOperationStatusLike | None = None,
        type: ClusterOperationTypeLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ClusterOperationSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListClusterOperationsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListClusterOperationsPaginator`, from
          `paginators.list_cluster_operations`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListClusterOperations
        """

    def list_cluster_scheduler_configs(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        name_contains: str | None = None,
        cluster_arn: str | None = None,
        status: SchedulerResourceStatusLike | None = None,
        sort_by: SortClusterSchedulerConfigByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListClusterSchedulerConfigsResponse:
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

        - Paginator: `ListClusterSchedulerConfigsPaginator`, from
          `paginators.list_cluster_scheduler_configs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListClusterSchedulerConfigs
        """

    def list_clusters(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: ClusterSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        training_plan_arn: str | None = None,
    ) -> ListClustersResponse:
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

        - Paginator: `ListClustersPaginator`, from `paginators.list_clusters`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListClusters
        """

    def list_code_repositories(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: CodeRepositorySortByLike | None = None,
        sort_order: CodeRepositorySortOrderLike | None = None,
    ) -> ListCodeRepositoriesResponse:
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

        - Paginator: `ListCodeRepositoriesPaginator`, from
          `paginators.list_code_repositories`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListCodeRepositories
        """

    def list_compilation_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: CompilationJobStatusLike | None = None,
        sort_by: ListCompilationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListCompilationJobsResponse:
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

        - Paginator: `ListCompilationJobsPaginator`, from
          `paginators.list_compilation_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListCompilationJobs
        """

    def list_compute_quotas(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        name_contains: str | None = None,
        status: SchedulerResourceStatusLike | None = None,
        cluster_arn: str | None = None,
        sort_by: SortQuotaByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListComputeQuotasResponse:
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

        - Paginator: `ListComputeQuotasPaginator`, from
          `paginators.list_compute_quotas`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListComputeQuotas
        """

    def list_contexts(
        self,
        *,
        source_uri: str | None = None,
        context_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortContextsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListContextsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListContextsPaginator`, from `paginators.list_contexts`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListContexts
        """

    def list_data_quality_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
    ) -> ListDataQualityJobDefinitionsResponse:
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

        - Paginator: `ListDataQualityJobDefinitionsPaginator`, from
          `paginators.list_data_quality_job_definitions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListDataQualityJobDefinitions
        """

    def list_device_fleets(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ListDeviceFleetsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListDeviceFleetsResponse:
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

        - Paginator: `ListDeviceFleetsPaginator`, from
          `paginators.list_device_fleets`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListDeviceFleets
        """

    def list_devices(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        latest_heartbeat_after: datetime | None = None,
        model_name: str | None = None,
        device_fleet_name: str | None = None,
    ) -> ListDevicesResponse:
        """A list of devices.

        Args:
            next_token: The response from the last list when returning a list large enough to need tokening. At most 8192 characters.
            max_results: Maximum number of results to select. At most 100.
            latest_heartbeat_after: Select fleets where the job was updated after X
            model_name: A filter that searches devices that contains this name in any of their models. 1 to 63 characters.
            device_fleet_name: Filter for fleets containing this name in their device fleet name. 1 to 63 characters.

        - Paginator: `ListDevicesPaginator`, from `paginators.list_devices`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListDevices
        """

    def list_domains(
        self, *, next_token: str | None = None, max_results: int | None = None
    ) -> ListDomainsResponse:
        """Lists the domains.

        Args:
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: This parameter defines the maximum number of results that can be return in a single response. 1 to 100.

        - Paginator: `ListDomainsPaginator`, from `paginators.list_domains`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListDomains
        """

    def list_edge_deployment_plans(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        device_fleet_name_contains: str | None = None,
        sort_by: ListEdgeDeploymentPlansSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListEdgeDeploymentPlansResponse:
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

        - Paginator: `ListEdgeDeploymentPlansPaginator`, from
          `paginators.list_edge_deployment_plans`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListEdgeDeploymentPlans
        """

    def list_edge_packaging_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        model_name_contains: str | None = None,
        status_equals: EdgePackagingJobStatusLike | None = None,
        sort_by: ListEdgePackagingJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListEdgePackagingJobsResponse:
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

        - Paginator: `ListEdgePackagingJobsPaginator`, from
          `paginators.list_edge_packaging_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListEdgePackagingJobs
        """

    def list_endpoint_configs(
        self,
        *,
        sort_by: EndpointConfigSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
    ) -> ListEndpointConfigsResponse:
        """Lists endpoint configurations.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            next_token: If the result of the previous `ListEndpointConfig` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of training jobs to return in the response. 1 to 100.
            name_contains: A string in the endpoint configuration name. At most 63 characters.
            creation_time_before: A filter that returns only endpoint configurations created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoint configurations with a creation time greater than or equal to the specified time (timestamp).

        - Paginator: `ListEndpointConfigsPaginator`, from
          `paginators.list_endpoint_configs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListEndpointConfigs
        """

    def list_endpoints(
        self,
        *,
        sort_by: EndpointSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: EndpointStatusLike | None = None,
    ) -> ListEndpointsResponse:
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

        - Paginator: `ListEndpointsPaginator`, from `paginators.list_endpoints`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListEndpoints
        """

    def list_experiments(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortExperimentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListExperimentsResponse:
        """Lists all the experiments in your account.

        Args:
            created_after: A filter that returns only experiments created after the specified time.
            created_before: A filter that returns only experiments created before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            next_token: If the previous call to `ListExperiments` didn't return the full set of experiments, the call returns a token for getting the next set of experiments. At most 8192 characters.
            max_results: The maximum number of experiments to return in the response. 1 to 100.

        - Paginator: `ListExperimentsPaginator`, from `paginators.list_experiments`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListExperiments
        """

    def list_feature_groups(
        self,
        *,
        name_contains: str | None = None,
        feature_group_status_equals: FeatureGroupStatusLike | None = None,
        offline_store_status_equals: OfflineStoreStatusValueLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: FeatureGroupSortOrderLike | None = None,
        sort_by: FeatureGroupSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListFeatureGroupsResponse:
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

        - Paginator: `ListFeatureGroupsPaginator`, from
          `paginators.list_feature_groups`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListFeatureGroups
        """

    def list_flow_definitions(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFlowDefinitionsResponse:
        """Returns information about the flow definitions in your account.

        Args:
            creation_time_after: A filter that returns only flow definitions with a creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only flow definitions that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            next_token: A token to resume pagination. At most 8192 characters.
            max_results: The total number of items to return. 1 to 100.

        - Paginator: `ListFlowDefinitionsPaginator`, from
          `paginators.list_flow_definitions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListFlowDefinitions
        """

    def list_global_inference_gateways(
        self,
        *,
        filters: Sequence[GlobalInferenceGatewayFilter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListGlobalInferenceGatewaysResponse:
        """Lists summaries of the global inference gateways in your account.

        Args:
            filters: The filters to apply to the results. At most 10 items.
            next_token: If the result of the previous `ListGlobalInferenceGateways` request was truncated, the response includes a `NextToken`. 1 to 8192 characters.
            max_results: The maximum number of global inference gateways to return in the response. 1 to 100.

        - Paginator: `ListGlobalInferenceGatewaysPaginator`, from
          `paginators.list_global_inference_gateways`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListGlobalInferenceGateways
        """

    def list_hub_content_versions(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        min_version: str | None = None,
        max_schema_version: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        sort_by: HubContentSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListHubContentVersionsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `paginators.list_hub_content_versions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListHubContentVersions
        """

    def list_hub_contents(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        name_contains: str | None = None,
        max_schema_version: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        sort_by: HubContentSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListHubContentsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `paginators.list_hub_contents`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListHubContents
        """

    def list_hubs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        sort_by: HubSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListHubsResponse:
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

        - Paginator: `paginators.list_hubs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListHubs
        """

    def list_human_task_uis(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListHumanTaskUisResponse:
        """Returns information about the human task user interfaces in your account.

        Args:
            creation_time_after: A filter that returns only human task user interfaces with a creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only human task user interfaces that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            next_token: A token to resume pagination. At most 8192 characters.
            max_results: The total number of items to return. 1 to 100.

        - Paginator: `ListHumanTaskUisPaginator`, from
          `paginators.list_human_task_uis`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListHumanTaskUis
        """

    def list_hyper_parameter_tuning_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_by: HyperParameterTuningJobSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        status_equals: HyperParameterTuningJobStatusLike | None = None,
    ) -> ListHyperParameterTuningJobsResponse:
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

        - Paginator: `ListHyperParameterTuningJobsPaginator`, from
          `paginators.list_hyper_parameter_tuning_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListHyperParameterTuningJobs
        """

    def list_image_versions(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        image_name: str,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: ImageVersionSortByLike | None = None,
        sort_order: ImageVersionSortOrderLike | None = None,
    ) -> ListImageVersionsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListImageVersionsPaginator`, from
          `paginators.list_image_versions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListImageVersions
        """

    def list_images(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: ImageSortByLike | None = None,
        sort_order: ImageSortOrderLike | None = None,
    ) -> ListImagesResponse:
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

        - Paginator: `ListImagesPaginator`, from `paginators.list_images`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListImages
        """

    def list_inference_components(
        self,
        *,
        sort_by: InferenceComponentSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: InferenceComponentStatusLike | None = None,
        endpoint_name_equals: str | None = None,
        variant_name_equals: str | None = None,
    ) -> ListInferenceComponentsResponse:
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

        - Paginator: `ListInferenceComponentsPaginator`, from
          `paginators.list_inference_components`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListInferenceComponents
        """

    def list_inference_experiments(
        self,
        *,
        name_contains: str | None = None,
        type: InferenceExperimentTypeLike | None = None,
        status_equals: InferenceExperimentStatusLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        sort_by: SortInferenceExperimentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListInferenceExperimentsResponse:
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

        - Paginator: `ListInferenceExperimentsPaginator`, from
          `paginators.list_inference_experiments`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListInferenceExperiments
        """

    def list_inference_gateways(
        self,
        *,
        identifier: str,
        filters: Sequence[GlobalInferenceGatewayMemberFilter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListInferenceGatewaysResponse:
        """Lists the in-cluster inference gateways in a global inference gateway, in the
        order that they were added.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1 to 2048 characters.
            filters: The filters to apply to the results. At most 10 items.
            next_token: If the result of the previous `ListInferenceGateways` request was truncated, the response includes a `NextToken`. 1 to 8192 characters.
            max_results: The maximum number of in-cluster inference gateways to return in the response. 1 to 100.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListInferenceGatewaysPaginator`, from
          `paginators.list_inference_gateways`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListInferenceGateways
        """

    def list_inference_recommendations_job_steps(
        self,
        *,
        job_name: str,
        status: RecommendationJobStatusLike | None = None,
        step_type: RecommendationStepTypeLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListInferenceRecommendationsJobStepsResponse:
        """Returns a list of the subtasks for an Inference Recommender job.

        Args:
            job_name: The name for the Inference Recommender job. 1 to 64 characters.
            status: A filter to return benchmarks of a specified status.
            step_type: A filter to return details about the specified type of subtask.
            max_results: The maximum number of results to return. 1 to 100.
            next_token: A token that you can specify to return more results from the list. At most 8192 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListInferenceRecommendationsJobStepsPaginator`, from
          `paginators.list_inference_recommendations_job_steps`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListInferenceRecommendationsJobSteps
        """

    def list_inference_recommendations_jobs(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: RecommendationJobStatusLike | None = None,
        sort_by: ListInferenceRecommendationsJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        model_name_equals: str | None = None,
        model_package_version_arn_equals: str | None = None,
    ) -> ListInferenceRecommendationsJobsResponse:
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

        - Paginator: `ListInferenceRecommendationsJobsPaginator`, from
          `paginators.list_inference_recommendations_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListInferenceRecommendationsJobs
        """

    def list_inference_routers(
        self, *, max_results: int | None = None, next_token: str | None = None
    ) -> ListInferenceRoutersResponse:
        """Lists the inference routers in your account in the current Amazon Web
        Services Region.

        Args:
            max_results: The maximum number of inference routers to return in the response. 1 to 100.
            next_token: If the previous response was truncated, you receive this token. At most 8192 characters.

        - Paginator: `ListInferenceRoutersPaginator`, from
          `paginators.list_inference_routers`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListInferenceRouters
        """

    def list_job_schema_versions(
        self,
        *,
        job_category: JobCategoryLike,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListJobSchemaVersionsResponse:
        """Lists available configuration schema versions for a specified job category.

        Args:
            job_category: The category of job schemas to list.
            next_token: If the previous response was truncated, this token retrieves the next set of results. At most 8192 characters.
            max_results: The maximum number of schema versions to return in the response. 1 to 100.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListJobSchemaVersionsPaginator`, from
          `paginators.list_job_schema_versions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListJobSchemaVersions
        """

    def list_jobs(
        self,
        *,
        job_category: JobCategoryLike,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        status_equals: JobStatusLike | None = None,
    ) -> ListJobsResponse:
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

        - Paginator: `ListJobsPaginator`, from `paginators.list_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListJobs
        """

    def list_labeling_jobs(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        status_equals: LabelingJobStatusLike | None = None,
    ) -> ListLabelingJobsResponse:
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

        - Paginator: `ListLabelingJobsPaginator`, from
          `paginators.list_labeling_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListLabelingJobs
        """

    def list_labeling_jobs_for_workteam(
        self,
        *,
        workteam_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        job_reference_code_contains: str | None = None,
        sort_by: ListLabelingJobsForWorkteamSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListLabelingJobsForWorkteamResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListLabelingJobsForWorkteamPaginator`, from
          `paginators.list_labeling_jobs_for_workteam`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListLabelingJobsForWorkteam
        """

    def list_lineage_groups(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortLineageGroupsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListLineageGroupsResponse:
        """A list of lineage groups shared with your Amazon Web Services account.

        Args:
            created_after: A timestamp to filter against lineage groups created after a certain point in time.
            created_before: A timestamp to filter against lineage groups created before a certain point in time.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            next_token: If the response is truncated, SageMaker returns this token. At most 8192 characters.
            max_results: The maximum number of endpoints to return in the response. 1 to 100.

        - Paginator: `ListLineageGroupsPaginator`, from
          `paginators.list_lineage_groups`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListLineageGroups
        """

    def list_mlflow_apps(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        status: MlflowAppStatusLike | None = None,
        mlflow_version: str | None = None,
        default_for_domain_id: str | None = None,
        account_default_status: AccountDefaultStatusLike | None = None,
        sort_by: SortMlflowAppByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMlflowAppsResponse:
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

        - Paginator: `ListMlflowAppsPaginator`, from `paginators.list_mlflow_apps`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListMlflowApps
        """

    def list_mlflow_tracking_servers(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        tracking_server_status: TrackingServerStatusLike | None = None,
        mlflow_version: str | None = None,
        sort_by: SortTrackingServerByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMlflowTrackingServersResponse:
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

        - Paginator: `ListMlflowTrackingServersPaginator`, from
          `paginators.list_mlflow_tracking_servers`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListMlflowTrackingServers
        """

    def list_model_bias_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
    ) -> ListModelBiasJobDefinitionsResponse:
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

        - Paginator: `ListModelBiasJobDefinitionsPaginator`, from
          `paginators.list_model_bias_job_definitions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelBiasJobDefinitions
        """

    def list_model_card_export_jobs(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        model_card_export_job_name_contains: str | None = None,
        status_equals: ModelCardExportJobStatusLike | None = None,
        sort_by: ModelCardExportJobSortByLike | None = None,
        sort_order: ModelCardExportJobSortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListModelCardExportJobsResponse:
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

        - Paginator: `ListModelCardExportJobsPaginator`, from
          `paginators.list_model_card_export_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelCardExportJobs
        """

    def list_model_card_versions(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        max_results: int | None = None,
        model_card_name: str,
        model_card_status: ModelCardStatusLike | None = None,
        next_token: str | None = None,
        sort_by: ModelCardVersionSortByLike | None = None,
        sort_order: ModelCardSortOrderLike | None = None,
    ) -> ListModelCardVersionsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListModelCardVersionsPaginator`, from
          `paginators.list_model_card_versions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelCardVersions
        """

    def list_model_cards(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        model_card_status: ModelCardStatusLike | None = None,
        next_token: str | None = None,
        sort_by: ModelCardSortByLike | None = None,
        sort_order: ModelCardSortOrderLike | None = None,
    ) -> ListModelCardsResponse:
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

        - Paginator: `ListModelCardsPaginator`, from `paginators.list_model_cards`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelCards
        """

    def list_model_explainability_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
    ) -> ListModelExplainabilityJobDefinitionsResponse:
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

        - Paginator: `ListModelExplainabilityJobDefinitionsPaginator`, from
          `paginators.list_model_explainability_job_definitions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelExplainabilityJobDefinitions
        """

    def list_model_metadata(
        self,
        *,
        search_expression: ModelMetadataSearchExpression | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListModelMetadataResponse:
        """Lists the domain, framework, task, and model name of standard machine
        learning models found in common model zoos.

        Args:
            search_expression: One or more filters that searches for the specified resource or resources in a search.
            next_token: If the response to a previous `ListModelMetadataResponse` request was truncated, the response includes a NextToken. At most 8192 characters.
            max_results: The maximum number of models to return in the response. 1 to 100.

        - Paginator: `ListModelMetadataPaginator`, from
          `paginators.list_model_metadata`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelMetadata
        """

    def list_model_package_groups(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: ModelPackageGroupSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        cross_account_filter_option: CrossAccountFilterOptionLike | None = None,
    ) -> ListModelPackageGroupsResponse:
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

        - Paginator: `ListModelPackageGroupsPaginator`, from
          `paginators.list_model_package_groups`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelPackageGroups
        """

    def list_model_packages(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        model_approval_status: ModelApprovalStatusLike | None = None,
        model_package_group_name: str | None = None,
        model_package_type: ModelPackageTypeLike | None = None,
        next_token: str | None = None,
        sort_by: ModelPackageSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListModelPackagesResponse:
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

        - Paginator: `ListModelPackagesPaginator`, from
          `paginators.list_model_packages`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelPackages
        """

    def list_model_quality_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
    ) -> ListModelQualityJobDefinitionsResponse:
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

        - Paginator: `ListModelQualityJobDefinitionsPaginator`, from
          `paginators.list_model_quality_job_definitions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModelQualityJobDefinitions
        """

    def list_models(
        self,
        *,
        sort_by: ModelSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
    ) -> ListModelsResponse:
        """Lists models created with the `CreateModel` API.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            next_token: If the response to a previous `ListModels` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of models to return in the response. 1 to 100.
            name_contains: A string in the model name. At most 63 characters.
            creation_time_before: A filter that returns only models created before the specified time (timestamp).
            creation_time_after: A filter that returns only models with a creation time greater than or equal to the specified time (timestamp).

        - Paginator: `ListModelsPaginator`, from `paginators.list_models`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListModels
        """

    def list_monitoring_alert_history(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        monitoring_alert_name: str | None = None,
        sort_by: MonitoringAlertHistorySortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        status_equals: MonitoringAlertStatusLike | None = None,
    ) -> ListMonitoringAlertHistoryResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListMonitoringAlertHistoryPaginator`, from
          `paginators.list_monitoring_alert_history`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListMonitoringAlertHistory
        """

    def list_monitoring_alerts(
        self,
        *,
        monitoring_schedule_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMonitoringAlertsResponse:
        """Gets the alerts for a single monitoring schedule.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule. 1 to 63 characters.
            next_token: If the result of the previous `ListMonitoringAlerts` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of results to display. 1 to 100.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListMonitoringAlertsPaginator`, from
          `paginators.list_monitoring_alerts`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListMonitoringAlerts
        """

    def list_monitoring_executions(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        endpoint_name: str | None = None,
        sort_by: MonitoringExecutionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        scheduled_time_before: datetime | None = None,
        scheduled_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: ExecutionStatusLike | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: MonitoringTypeLike | None = None,
    ) -> ListMonitoringExecutionsResponse:
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

        - Paginator: `ListMonitoringExecutionsPaginator`, from
          `paginators.list_monitoring_executions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListMonitoringExecutions
        """

    def list_monitoring_schedules(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringScheduleSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: ScheduleStatusLike | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: MonitoringTypeLike | None = None,
    ) -> ListMonitoringSchedulesResponse:
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

        - Paginator: `ListMonitoringSchedulesPaginator`, from
          `paginators.list_monitoring_schedules`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListMonitoringSchedules
        """

    def list_notebook_instance_lifecycle_configs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_by: NotebookInstanceLifecycleConfigSortKeyLike | None = None,
        sort_order: NotebookInstanceLifecycleConfigSortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
    ) -> ListNotebookInstanceLifecycleConfigsResponse:
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

        - Paginator: `ListNotebookInstanceLifecycleConfigsPaginator`, from
          `paginators.list_notebook_instance_lifecycle_configs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListNotebookInstanceLifecycleConfigs
        """

    def list_notebook_instances(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_by: NotebookInstanceSortKeyLike | None = None,
        sort_order: NotebookInstanceSortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: NotebookInstanceStatusLike | None = None,
        notebook_instance_lifecycle_config_name_contains: str | None = None,
        default_code_repository_contains: str | None = None,
        additional_code_repository_equals: str | None = None,
    ) -> ListNotebookInstancesResponse:
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

        - Paginator: `ListNotebookInstancesPaginator`, from
          `paginators.list_notebook_instances`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListNotebookInstances
        """

    def list_optimization_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        optimization_contains: str | None = None,
        name_contains: str | None = None,
        status_equals: OptimizationJobStatusLike | None = None,
        sort_by: ListOptimizationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListOptimizationJobsResponse:
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

        - Paginator: `ListOptimizationJobsPaginator`, from
          `paginators.list_optimization_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListOptimizationJobs
        """

    def list_partner_apps(
        self, *, max_results: int | None = None, next_token: str | None = None
    ) -> ListPartnerAppsResponse:
        """Lists all of the SageMaker Partner AI Apps in an account.

        Args:
            max_results: This parameter defines the maximum number of results that can be returned in a single response. 1 to 100.
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.

        - Paginator: `ListPartnerAppsPaginator`, from `paginators.list_partner_apps`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListPartnerApps
        """

    def list_pipeline_execution_steps(
        self,
        *,
        pipeline_execution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListPipelineExecutionStepsResponse:
        """Gets a list of `PipeLineExecutionStep` objects.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            next_token: If the result of the previous `ListPipelineExecutionSteps` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of pipeline execution steps to return in the response. 1 to 100.
            sort_order: The field by which to sort results.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListPipelineExecutionStepsPaginator`, from
          `paginators.list_pipeline_execution_steps`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListPipelineExecutionSteps
        """

    def list_pipeline_executions(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortPipelineExecutionsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        pipeline_version_alias: str | None = None,
    ) -> ListPipelineExecutionsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListPipelineExecutionsPaginator`, from
          `paginators.list_pipeline_executions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListPipelineExecutions
        """

    def list_pipeline_parameters_for_execution(
        self,
        *,
        pipeline_execution_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListPipelineParametersForExecutionResponse:
        """Gets a list of parameters for a pipeline execution.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            next_token: If the result of the previous `ListPipelineParametersForExecution` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of parameters to return in the response. 1 to 100.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListPipelineParametersForExecutionPaginator`, from
          `paginators.list_pipeline_parameters_for_execution`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListPipelineParametersForExecution
        """

    def list_pipeline_versions(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListPipelineVersionsResponse:
        """Gets a list of all versions of the pipeline.

        Args:
            pipeline_name: The Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters.
            created_after: A filter that returns the pipeline versions that were created after a specified time.
            created_before: A filter that returns the pipeline versions that were created before a specified time.
            sort_order: The sort order for the results.
            next_token: If the result of the previous `ListPipelineVersions` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of pipeline versions to return in the response. 1 to 100.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListPipelineVersionsPaginator`, from
          `paginators.list_pipeline_versions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListPipelineVersions
        """

    def list_pipelines(
        self,
        *,
        pipeline_name_prefix: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortPipelinesByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        managed_by: PipelineManagedByLike | None = None,
    ) -> ListPipelinesResponse:
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

        - Paginator: `ListPipelinesPaginator`, from `paginators.list_pipelines`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListPipelines
        """

    def list_processing_jobs(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: ProcessingJobStatusLike | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListProcessingJobsResponse:
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

        - Paginator: `ListProcessingJobsPaginator`, from
          `paginators.list_processing_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListProcessingJobs
        """

    def list_projects(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: ProjectSortByLike | None = None,
        sort_order: ProjectSortOrderLike | None = None,
    ) -> ListProjectsResponse:
        """Gets a list of the projects in an Amazon Web Services account.

        Args:
            creation_time_after: A filter that returns the projects that were created after a specified time.
            creation_time_before: A filter that returns the projects that were created before a specified time.
            max_results: The maximum number of projects to return in the response. 1 to 100.
            name_contains: A filter that returns the projects whose name contains a specified string. 1 to 32 characters.
            next_token: If the result of the previous `ListProjects` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.

        - Paginator: `ListProjectsPaginator`, from `paginators.list_projects`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListProjects
        """

    def list_resource_catalogs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: ResourceCatalogSortOrderLike | None = None,
        sort_by: ResourceCatalogSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListResourceCatalogsResponse:
        """Lists Amazon SageMaker Catalogs based on given filters and orders.

        Args:
            name_contains: A string that partially matches one or more `ResourceCatalog`s names. 1 to 64 characters.
            creation_time_after: Use this parameter to search for `ResourceCatalog`s created after a specific date and time.
            creation_time_before: Use this parameter to search for `ResourceCatalog`s created before a specific date and time.
            sort_order: The order in which the resource catalogs are listed.
            sort_by: The value on which the resource catalog list is sorted.
            max_results: The maximum number of results returned by `ListResourceCatalogs`. 1 to 100.
            next_token: A token to resume pagination of `ListResourceCatalogs` results. At most 8192 characters.

        - Paginator: `ListResourceCatalogsPaginator`, from
          `paginators.list_resource_catalogs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListResourceCatalogs
        """

    def list_spaces(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: SortOrderLike | None = None,
        sort_by: SpaceSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        space_name_contains: str | None = None,
    ) -> ListSpacesResponse:
        """Lists spaces.

        Args:
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: This parameter defines the maximum number of results that can be return in a single response. 1 to 100.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID. At most 63 characters.
            space_name_contains: A parameter by which to filter the results. At most 63 characters.

        - Paginator: `ListSpacesPaginator`, from `paginators.list_spaces`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListSpaces
        """

    def list_stage_devices(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        edge_deployment_plan_name: str,
        exclude_devices_deployed_in_other_stage: bool | None = None,
        stage_name: str,
    ) -> ListStageDevicesResponse:
        """Lists devices allocated to the stage, containing detailed device information
        and deployment status.

        Args:
            next_token: The response from the last list when returning a list large enough to neeed tokening. At most 8192 characters.
            max_results: The maximum number of requests to select. At most 100.
            edge_deployment_plan_name: The name of the edge deployment plan. 1 to 63 characters.
            exclude_devices_deployed_in_other_stage: Toggle for excluding devices deployed in other stages.
            stage_name: The name of the stage in the deployment. 1 to 63 characters.

        - Paginator: `ListStageDevicesPaginator`, from
          `paginators.list_stage_devices`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListStageDevices
        """

    def list_studio_lifecycle_configs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        app_type_equals: StudioLifecycleConfigAppTypeLike | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        modified_time_before: datetime | None = None,
        modified_time_after: datetime | None = None,
        sort_by: StudioLifecycleConfigSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListStudioLifecycleConfigsResponse:
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

        Raises:
            ResourceInUse: Resource being accessed is in use.

        - Paginator: `ListStudioLifecycleConfigsPaginator`, from
          `paginators.list_studio_lifecycle_configs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListStudioLifecycleConfigs
        """

    def list_subscribed_workteams(
        self,
        *,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSubscribedWorkteamsResponse:
        """Gets a list of the work teams that you are subscribed to in the Amazon Web
        Services Marketplace.

        Args:
            name_contains: A string in the work team name. 1 to 63 characters.
            next_token: If the result of the previous `ListSubscribedWorkteams` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of work teams to return in each page of the response. 1 to 100.

        - Paginator: `ListSubscribedWorkteamsPaginator`, from
          `paginators.list_subscribed_workteams`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListSubscribedWorkteams
        """

    def list_tags(
        self,
        *,
        resource_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTagsResponse:
        """Returns the tags for the specified SageMaker resource.

        Args:
            resource_arn: The Amazon Resource Name (ARN) of the resource whose tags you want to retrieve. At most 256 characters.
            next_token: If the response to the previous `ListTags` request is truncated, SageMaker returns this token. At most 8192 characters.
            max_results: Maximum number of tags to return. At least 50.

        - Paginator: `ListTagsPaginator`, from `paginators.list_tags`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTags
        """

    def list_training_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: TrainingJobStatusLike | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        warm_pool_status_equals: WarmPoolResourceStatusLike | None = None,
        training_plan_arn_equals: str | None = None,
    ) -> ListTrainingJobsResponse:
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

        - Paginator: `ListTrainingJobsPaginator`, from
          `paginators.list_training_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTrainingJobs
        """

    def list_training_jobs_for_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        status_equals: TrainingJobStatusLike | None = None,
        sort_by: TrainingJobSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
    ) -> ListTrainingJobsForHyperParameterTuningJobResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListTrainingJobsForHyperParameterTuningJobPaginator`, from
          `paginators.list_training_jobs_for_hyper_parameter_tuning_job`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTrainingJobsForHyperParameterTuningJob
        """

    def list_training_plans(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        start_time_after: datetime | None = None,
        start_time_before: datetime | None = None,
        sort_by: TrainingPlanSortByLike | None = None,
        sort_order: TrainingPlanSortOrderLike | None = None,
        filters: Sequence[TrainingPlanFilter] | None = None,
    ) -> ListTrainingPlansResponse:
        """Retrieves a list of training plans for the current account.

        Args:
            next_token: A token to continue pagination if more results are available. At most 8192 characters.
            max_results: The maximum number of results to return in the response. 1 to 100.
            start_time_after: Filter to list only training plans with an actual start time after this date.
            start_time_before: Filter to list only training plans with an actual start time before this date.
            sort_by: The training plan field to sort the results by (e.g., StartTime, Status).
            sort_order: The order to sort the results (Ascending or Descending).
            filters: Additional filters to apply to the list of training plans. 1 to 5 items.

        - Paginator: `ListTrainingPlansPaginator`, from
          `paginators.list_training_plans`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTrainingPlans
        """

    def list_training_sessions(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: TrainingSessionStatusLike | None = None,
    ) -> ListTrainingSessionsResponse:
        """Lists training sessions in your account.

        Args:
            next_token: If the response was truncated, use the token returned in the previous response to retrieve the next page of results. At most 8192 characters.
            max_results: The maximum number of training sessions to return in the response. 1 to 100.
            creation_time_after: A filter that returns only training sessions created after the specified time.
            creation_time_before: A filter that returns only training sessions created before the specified time.
            name_contains: A string in the training session name to filter results. At most 63 characters.
            status_equals: A filter that returns only training sessions with the specified status.

        - Paginator: `ListTrainingSessionsPaginator`, from
          `paginators.list_training_sessions`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTrainingSessions
        """

    def list_transform_jobs(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: TransformJobStatusLike | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTransformJobsResponse:
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

        - Paginator: `ListTransformJobsPaginator`, from
          `paginators.list_transform_jobs`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTransformJobs
        """

    def list_trial_components(
        self,
        *,
        experiment_name: str | None = None,
        trial_name: str | None = None,
        source_arn: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortTrialComponentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTrialComponentsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListTrialComponentsPaginator`, from
          `paginators.list_trial_components`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTrialComponents
        """

    def list_trials(
        self,
        *,
        experiment_name: str | None = None,
        trial_component_name: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortTrialsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTrialsResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListTrialsPaginator`, from `paginators.list_trials`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListTrials
        """

    def list_ultra_servers_by_reserved_capacity(
        self,
        *,
        reserved_capacity_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListUltraServersByReservedCapacityResponse:
        """Lists all UltraServers that are part of a specified reserved capacity.

        Args:
            reserved_capacity_arn: The ARN of the reserved capacity to list UltraServers for. 50 to 2048 characters.
            max_results: The maximum number of UltraServers to return in the response. 1 to 100.
            next_token: If the previous response was truncated, you receive this token. At most 8192 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `ListUltraServersByReservedCapacityPaginator`, from
          `paginators.list_ultra_servers_by_reserved_capacity`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListUltraServersByReservedCapacity
        """

    def list_user_profiles(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: SortOrderLike | None = None,
        sort_by: UserProfileSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_contains: str | None = None,
    ) -> ListUserProfilesResponse:
        """Lists user profiles.

        Args:
            next_token: If the previous response was truncated, you will receive this token. At most 8192 characters.
            max_results: This parameter defines the maximum number of results that can be return in a single response. 1 to 100.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter by which to filter the results. At most 63 characters.
            user_profile_name_contains: A parameter by which to filter the results. At most 63 characters.

        - Paginator: `ListUserProfilesPaginator`, from
          `paginators.list_user_profiles`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListUserProfiles
        """

    def list_workforces(
        self,
        *,
        sort_by: ListWorkforcesSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListWorkforcesResponse:
        """Use this operation to list all private and vendor workforces in an Amazon Web
        Services Region.

        Args:
            sort_by: Sort workforces using the workforce name or creation date.
            sort_order: Sort workforces in ascending or descending order.
            name_contains: A filter you can use to search for workforces using part of the workforce name. 1 to 63 characters.
            next_token: A token to resume pagination. At most 8192 characters.
            max_results: The maximum number of workforces returned in the response. 1 to 100.

        - Paginator: `ListWorkforcesPaginator`, from `paginators.list_workforces`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListWorkforces
        """

    def list_workteams(
        self,
        *,
        sort_by: ListWorkteamsSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListWorkteamsResponse:
        """Gets a list of private work teams that you have defined in a region.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the work team's name. 1 to 63 characters.
            next_token: If the result of the previous `ListWorkteams` request was truncated, the response includes a `NextToken`. At most 8192 characters.
            max_results: The maximum number of work teams to return in each page of the response. 1 to 100.

        - Paginator: `ListWorkteamsPaginator`, from `paginators.list_workteams`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListWorkteams
        """

    def move_cluster_nodes(
        self,
        *,
        source_cluster_arn: str,
        source_instance_group_name: str,
        target_cluster_arn: str,
        target_instance_group_name: str,
        instance_count: int | None = None,
        node_ids: Sequence[str] | None = None,
        node_logical_ids: Sequence[str] | None = None,
        client_token: str | None = None,
    ) -> MoveClusterNodesResponse:
        """Moves running nodes from one instance group to another instance group.

        Args:
            source_cluster_arn: The Amazon Resource Name (ARN) of the HyperPod cluster that the nodes are moved from. At most 256 characters.
            source_instance_group_name: The name of the instance group in the source cluster that the nodes are moved from. 1 to 63 characters.
            target_cluster_arn: The Amazon Resource Name (ARN) of the HyperPod cluster that the nodes are moved to. At most 256 characters.
            target_instance_group_name: The name of the instance group in the target cluster that the nodes are moved to. 1 to 63 characters.
            instance_count: The number of nodes to move, from 1 to 50. 1 to 50.
            node_ids: A list of instance IDs of the nodes to move. 1 to 50 items.
            node_logical_ids: A list of `NodeLogicalIds` of the nodes to move. 1 to 50 items.
            client_token: A unique, case-sensitive identifier that you provide to ensure that the operation completes no more than one time. 1 to 64 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/MoveClusterNodes
        """

    def put_endpoint_policy(
        self, *, endpoint_name: str, resource_policy: str
    ) -> PutEndpointPolicyResponse:
        """Attaches a resource-based policy to an endpoint.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.
            resource_policy: The endpoint policy, as a JSON policy document. 1 to 20480 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/PutEndpointPolicy
        """

    def put_model_package_group_policy(
        self, *, model_package_group_name: str, resource_policy: str
    ) -> PutModelPackageGroupPolicyResponse:
        """Adds a resouce policy to control access to a model group.

        Args:
            model_package_group_name: The name of the model group to add a resource policy to. 1 to 63 characters.
            resource_policy: The resource policy for the model group. 1 to 20480 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/PutModelPackageGroupPolicy
        """

    def query_lineage(
        self,
        *,
        start_arns: Sequence[str] | None = None,
        direction: DirectionLike | None = None,
        include_edges: bool | None = None,
        filters: QueryFilters | None = None,
        max_depth: int | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> QueryLineageResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.

        - Paginator: `paginators.query_lineage`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/QueryLineage
        """

    def register_devices(
        self,
        *,
        device_fleet_name: str,
        devices: Sequence[Device],
        tags: Sequence[Tag] | None = None,
    ) -> RegisterDevicesResponse:
        """Register devices.

        Args:
            device_fleet_name: The name of the fleet. 1 to 63 characters.
            devices: A list of devices to register with SageMaker Edge Manager.
            tags: The tags associated with devices. At most 50 items.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/RegisterDevices
        """

    def remove_inference_gateway(
        self, *, identifier: str, cluster_arn: str, namespace: str, name: str
    ) -> RemoveInferenceGatewayResponse:
        """Removes an in-cluster inference gateway from a global inference gateway.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1 to 2048 characters.
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that runs the in-cluster inference gateway. 1 to 256 characters.
            namespace: The Kubernetes namespace of the in-cluster inference gateway. 1 to 63 characters.
            name: The name of the `InferenceGatewayConfig` resource that defines the in-cluster inference gateway. 1 to 253 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/RemoveInferenceGateway
        """

    def render_ui_template(
        self,
        *,
        ui_template: UiTemplate | None = None,
        task: RenderableTask,
        role_arn: str,
        human_task_ui_arn: str | None = None,
    ) -> RenderUiTemplateResponse:
        """Renders the UI template so that you can preview the worker's experience.

        Args:
            ui_template: A `Template` object containing the worker UI template to render.
            task: A `RenderableTask` object containing a representative task to render.
            role_arn: The Amazon Resource Name (ARN) that has access to the S3 objects that are used by the template. 20 to 2048 characters.
            human_task_ui_arn: The `HumanTaskUiArn` of the worker UI that you want to render. At most 1024 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/RenderUiTemplate
        """

    def retry_pipeline_execution(
        self,
        *,
        pipeline_execution_arn: str,
        client_request_token: str | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
    ) -> RetryPipelineExecutionResponse:
        """Retry the execution of the pipeline.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            client_request_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. 32 to 128 characters.
            parallelism_configuration: This configuration, if specified, overrides the parallelism configuration of the parent pipeline.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/RetryPipelineExecution
        """

    def search(
        self,
        *,
        resource: ResourceTypeLike,
        search_expression: SearchExpression | None = None,
        sort_by: str | None = None,
        sort_order: SearchSortOrderLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        cross_account_filter_option: CrossAccountFilterOptionLike | None = None,
        visibility_conditions: Sequence[VisibilityConditions] | None = None,
    ) -> SearchResponse:
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

        - Paginator: `SearchPaginator`, from `paginators.search`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/Search
        """

    def search_training_plan_offerings(
        self,
        *,
        instance_type: ReservedCapacityInstanceTypeLike | None = None,
        instance_count: int | None = None,
        ultra_server_type: str | None = None,
        ultra_server_count: int | None = None,
        start_time_after: datetime | None = None,
        end_time_before: datetime | None = None,
        duration_hours: int | None = None,
        target_resources: Sequence[SageMakerResourceNameLike] | None = None,
        training_plan_arn: str | None = None,
    ) -> SearchTrainingPlanOfferingsResponse:
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

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/SearchTrainingPlanOfferings
        """

    def send_pipeline_execution_step_failure(
        self,
        *,
        callback_token: str,
        failure_reason: str | None = None,
        client_request_token: str | None = None,
    ) -> SendPipelineExecutionStepFailureResponse:
        """Notifies the pipeline that the execution of a callback step failed, along
        with a message describing why.

        Args:
            callback_token: The pipeline generated token from the Amazon SQS queue. Exactly 10 characters.
            failure_reason: A message describing why the step failed. At most 256 characters.
            client_request_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. 32 to 128 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/SendPipelineExecutionStepFailure
        """

    def send_pipeline_execution_step_success(
        self,
        *,
        callback_token: str,
        output_parameters: Sequence[OutputParameter] | None = None,
        client_request_token: str | None = None,
    ) -> SendPipelineExecutionStepSuccessResponse:
        """Notifies the pipeline that the execution of a callback step succeeded and
        provides a list of the step's output parameters.

        Args:
            callback_token: The pipeline generated token from the Amazon SQS queue. Exactly 10 characters.
            output_parameters: A list of the output parameters of the callback step. At most 50 items.
            client_request_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. 32 to 128 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/SendPipelineExecutionStepSuccess
        """

    def start_cluster_health_check(
        self,
        *,
        cluster_name: str,
        deep_health_check_configurations: Sequence[
            InstanceGroupHealthCheckConfiguration
        ],
    ) -> StartClusterHealthCheckResponse:
        """Start deep health checks for a SageMaker HyperPod cluster.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster. At most 256 characters.
            deep_health_check_configurations: A list of configurations containing instance group names, EC2 instance IDs, and deep health checks to perform. 1 to 99 items.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartClusterHealthCheck
        """

    def start_edge_deployment_stage(
        self, *, edge_deployment_plan_name: str, stage_name: str
    ) -> StartEdgeDeploymentStageResponse:
        """Starts a stage in an edge deployment plan.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan to start. 1 to 63 characters.
            stage_name: The name of the stage to start. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartEdgeDeploymentStage
        """

    def start_inference_experiment(
        self, *, name: str
    ) -> StartInferenceExperimentResponse:
        """Starts an inference experiment.

        Args:
            name: The name of the inference experiment to start. 1 to 120 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartInferenceExperiment
        """

    def start_mlflow_tracking_server(
        self, *, tracking_server_name: str
    ) -> StartMlflowTrackingServerResponse:
        """Programmatically start an MLflow Tracking Server.

        Args:
            tracking_server_name: The name of the tracking server to start. 1 to 256 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartMlflowTrackingServer
        """

    def start_monitoring_schedule(
        self, *, monitoring_schedule_name: str
    ) -> StartMonitoringScheduleResponse:
        """Starts a previously stopped monitoring schedule.

        Args:
            monitoring_schedule_name: The name of the schedule to start. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartMonitoringSchedule
        """

    def start_notebook_instance(
        self, *, notebook_instance_name: str
    ) -> StartNotebookInstanceResponse:
        """Launches an ML compute instance with the latest version of the libraries and
        attaches your ML storage volume.

        Args:
            notebook_instance_name: The name of the notebook instance to start. At most 63 characters.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartNotebookInstance
        """

    def start_pipeline_execution(
        self,
        *,
        pipeline_name: str,
        pipeline_execution_display_name: str | None = None,
        pipeline_parameters: Sequence[Parameter] | None = None,
        pipeline_execution_description: str | None = None,
        client_request_token: str | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
        selective_execution_config: SelectiveExecutionConfig | None = None,
        pipeline_version_id: int | None = None,
        mlflow_experiment_name: str | None = None,
        pipeline_version_alias: str | None = None,
        role_arn: str | None = None,
    ) -> StartPipelineExecutionResponse:
        """Starts a pipeline execution.

        Args:
            pipeline_name: The name or Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters.
            pipeline_execution_display_name: The display name of the pipeline execution. 1 to 82 characters.
            pipeline_parameters: Contains a list of pipeline parameters. At most 200 items.
            pipeline_execution_description: The description of the pipeline execution. At most 3072 characters.
            client_request_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. 32 to 128 characters.
            parallelism_configuration: This configuration, if specified, overrides the parallelism configuration of the parent pipeline for this specific run.
            selective_execution_config: The selective execution configuration applied to the pipeline run.
            pipeline_version_id: The ID of the pipeline version to start execution from. At least 1.
            mlflow_experiment_name: The MLflow experiment name of the pipeline execution. 1 to 256 characters.
            pipeline_version_alias: The alias of the pipeline version to start the execution from. 1 to 128 characters.
            role_arn: The Amazon Resource Name (ARN) of the IAM role that the execution uses. 20 to 2048 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartPipelineExecution
        """

    def start_session(self, *, resource_identifier: str) -> StartSessionResponse:
        """Initiates a remote connection session between a local integrated development
        environments (IDEs) and a remote SageMaker space.

        Args:
            resource_identifier: The Amazon Resource Name (ARN) of the resource to which the remote connection will be established. 1 to 256 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StartSession
        """

    def stop_ai_benchmark_job(
        self, *, ai_benchmark_job_name: str
    ) -> StopAIBenchmarkJobResponse:
        """Stops a running AI benchmark job.

        Args:
            ai_benchmark_job_name: The name of the AI benchmark job to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopAIBenchmarkJob
        """

    def stop_ai_recommendation_job(
        self, *, ai_recommendation_job_name: str
    ) -> StopAIRecommendationJobResponse:
        """Stops a running AI recommendation job.

        Args:
            ai_recommendation_job_name: The name of the AI recommendation job to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopAIRecommendationJob
        """

    def stop_auto_ml_job(self, *, auto_ml_job_name: str) -> StopAutoMLJobResponse:
        """A method for forcing a running job to shut down.

        Args:
            auto_ml_job_name: The name of the object you are requesting. 1 to 32 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopAutoMLJob
        """

    def stop_compilation_job(
        self, *, compilation_job_name: str
    ) -> StopCompilationJobResponse:
        """Stops a model compilation job.

        Args:
            compilation_job_name: The name of the model compilation job to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopCompilationJob
        """

    def stop_edge_deployment_stage(
        self, *, edge_deployment_plan_name: str, stage_name: str
    ) -> StopEdgeDeploymentStageResponse:
        """Stops a stage in an edge deployment plan.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan to stop. 1 to 63 characters.
            stage_name: The name of the stage to stop. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopEdgeDeploymentStage
        """

    def stop_edge_packaging_job(
        self, *, edge_packaging_job_name: str
    ) -> StopEdgePackagingJobResponse:
        """Request to stop an edge packaging job.

        Args:
            edge_packaging_job_name: The name of the edge packaging job. 1 to 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopEdgePackagingJob
        """

    def stop_hyper_parameter_tuning_job(
        self, *, hyper_parameter_tuning_job_name: str
    ) -> StopHyperParameterTuningJobResponse:
        """Stops a running hyperparameter tuning job and all running training jobs that
        the tuning job launched.

        Args:
            hyper_parameter_tuning_job_name: The name of the tuning job to stop. 1 to 32 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopHyperParameterTuningJob
        """

    def stop_inference_experiment(
        self,
        *,
        name: str,
        model_variant_actions: Mapping[str, ModelVariantActionLike],
        desired_model_variants: Sequence[ModelVariantConfig] | None = None,
        desired_state: InferenceExperimentStopDesiredStateLike | None = None,
        reason: str | None = None,
    ) -> StopInferenceExperimentResponse:
        """Stops an inference experiment.

        Args:
            name: The name of the inference experiment to stop. 1 to 120 characters.
            model_variant_actions: Array of key-value pairs, with names of variants mapped to actions. 1 to 2 entries.
            desired_model_variants: An array of `ModelVariantConfig` objects. 1 to 2 items.
            desired_state: The desired state of the experiment after stopping.
            reason: The reason for stopping the experiment. At most 1024 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopInferenceExperiment
        """

    def stop_inference_recommendations_job(
        self, *, job_name: str
    ) -> StopInferenceRecommendationsJobResponse:
        """Stops an Inference Recommender job.

        Args:
            job_name: The name of the job you want to stop. 1 to 64 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopInferenceRecommendationsJob
        """

    def stop_job(
        self, *, job_name: str, job_category: JobCategoryLike
    ) -> StopJobResponse:
        """Stops a running job.

        Args:
            job_name: The name of the job to stop. 1 to 63 characters.
            job_category: The category of the job to stop.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopJob
        """

    def stop_labeling_job(self, *, labeling_job_name: str) -> StopLabelingJobResponse:
        """Stops a running labeling job.

        Args:
            labeling_job_name: The name of the labeling job to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopLabelingJob
        """

    def stop_mlflow_tracking_server(
        self, *, tracking_server_name: str
    ) -> StopMlflowTrackingServerResponse:
        """Programmatically stop an MLflow Tracking Server.

        Args:
            tracking_server_name: The name of the tracking server to stop. 1 to 256 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopMlflowTrackingServer
        """

    def stop_monitoring_schedule(
        self, *, monitoring_schedule_name: str
    ) -> StopMonitoringScheduleResponse:
        """Stops a previously started monitoring schedule.

        Args:
            monitoring_schedule_name: The name of the schedule to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopMonitoringSchedule
        """

    def stop_notebook_instance(
        self, *, notebook_instance_name: str
    ) -> StopNotebookInstanceResponse:
        """Terminates the ML compute instance.

        Args:
            notebook_instance_name: The name of the notebook instance to terminate. At most 63 characters.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopNotebookInstance
        """

    def stop_optimization_job(
        self, *, optimization_job_name: str
    ) -> StopOptimizationJobResponse:
        """Ends a running inference optimization job.

        Args:
            optimization_job_name: The name that you assigned to the optimization job. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopOptimizationJob
        """

    def stop_pipeline_execution(
        self, *, pipeline_execution_arn: str, client_request_token: str | None = None
    ) -> StopPipelineExecutionResponse:
        """Stops a pipeline execution.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            client_request_token: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. 32 to 128 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopPipelineExecution
        """

    def stop_processing_job(
        self, *, processing_job_name: str
    ) -> StopProcessingJobResponse:
        """Stops a processing job.

        Args:
            processing_job_name: The name of the processing job to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopProcessingJob
        """

    def stop_training_job(self, *, training_job_name: str) -> StopTrainingJobResponse:
        """Stops a training job.

        Args:
            training_job_name: The name of the training job to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopTrainingJob
        """

    def stop_training_session(
        self, *, training_session_name: str
    ) -> StopTrainingSessionResponse:
        """Stops a running training session and sets the session status to `Stopping`.

        Args:
            training_session_name: The name of the training session to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopTrainingSession
        """

    def stop_transform_job(
        self, *, transform_job_name: str
    ) -> StopTransformJobResponse:
        """Stops a batch transform job.

        Args:
            transform_job_name: The name of the batch transform job to stop. 1 to 63 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopTransformJob
        """

    def update_action(
        self,
        *,
        action_name: str,
        description: str | None = None,
        status: ActionStatusLike | None = None,
        properties: Mapping[str, str] | None = None,
        properties_to_remove: Sequence[str] | None = None,
    ) -> UpdateActionResponse:
        """Updates an action.

        Args:
            action_name: The name of the action to update. 1 to 120 characters.
            description: The new description for the action. At most 3072 characters.
            status: The new status for the action.
            properties: The new list of properties. At most 30 entries.
            properties_to_remove: A list of properties to remove.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateAction
        """

    def update_app_image_config(
        self,
        *,
        app_image_config_name: str,
        kernel_gateway_image_config: KernelGatewayImageConfig | None = None,
        jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None,
        code_editor_app_image_config: CodeEditorAppImageConfig | None = None,
    ) -> UpdateAppImageConfigResponse:
        """Updates the properties of an AppImageConfig.

        Args:
            app_image_config_name: The name of the AppImageConfig to update. At most 63 characters.
            kernel_gateway_image_config: The new KernelGateway app to run on the image.
            jupyter_lab_app_image_config: The JupyterLab app running on the image.
            code_editor_app_image_config: The Code Editor app running on the image.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateAppImageConfig
        """

    def update_artifact(
        self,
        *,
        artifact_arn: str,
        artifact_name: str | None = None,
        properties: Mapping[str, str] | None = None,
        properties_to_remove: Sequence[str] | None = None,
    ) -> UpdateArtifactResponse:
        """Updates an artifact.

        Args:
            artifact_arn: The Amazon Resource Name (ARN) of the artifact to update. At most 256 characters.
            artifact_name: The new name for the artifact. 1 to 120 characters.
            properties: The new list of properties. At most 30 entries.
            properties_to_remove: A list of properties to remove.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateArtifact
        """

    def update_cluster(
        self,
        *,
        cluster_name: str,
        instance_groups: Sequence[ClusterInstanceGroupSpecification] | None = None,
        restricted_instance_groups: Sequence[
            ClusterRestrictedInstanceGroupSpecification
        ]
        | None = None,
        restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig
        | None = None,
        tiered_storage_config: ClusterTieredStorageConfig | None = None,
        node_recovery: ClusterNodeRecoveryLike | None = None,
        instance_groups_to_delete: Sequence[str] | None = None,
        node_provisioning_mode: ClusterNodeProvisioningModeLike | None = None,
        cluster_role: str | None = None,
        auto_scaling: ClusterAutoScalingConfig | None = None,
        orchestrator: ClusterOrchestrator | None = None,
    ) -> UpdateClusterResponse:
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

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateCluster
        """

    def update_cluster_extension(
        self,
        *,
        cluster_arn: str,
        extension_arn: str,
        extension_version: str | None = None,
        configuration_values: str | None = None,
        client_token: str | None = None,
    ) -> UpdateClusterExtensionResponse:
        """Updates the configuration or the version of an extension installed on a
        SageMaker HyperPod cluster.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the extension is installed. At most 256 characters.
            extension_arn: The Amazon Resource Name (ARN) of the extension to update. 1 to 256 characters.
            extension_version: The version to update the extension to, in `MAJOR.MINOR.PATCH` format. 1 to 64 characters.
            configuration_values: The configuration changes to apply, as a JSON object serialized as a string. 1 to 10240 characters.
            client_token: A unique, case-sensitive identifier that you provide so that the request is idempotent. At most 64 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateClusterExtension
        """

    def update_cluster_scheduler_config(
        self,
        *,
        cluster_scheduler_config_id: str,
        target_version: int,
        scheduler_config: SchedulerConfig | None = None,
        description: str | None = None,
    ) -> UpdateClusterSchedulerConfigResponse:
        """Update the cluster policy configuration.

        Args:
            cluster_scheduler_config_id: ID of the cluster policy. At most 12 characters.
            target_version: Target version.
            scheduler_config: Cluster policy configuration.
            description: Description of the cluster policy. At most 1024 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateClusterSchedulerConfig
        """

    def update_cluster_software(
        self,
        *,
        cluster_name: str,
        instance_groups: Sequence[UpdateClusterSoftwareInstanceGroupSpecification]
        | None = None,
        deployment_config: DeploymentConfiguration | None = None,
        image_id: str | None = None,
    ) -> UpdateClusterSoftwareResponse:
        """Updates the platform software of a SageMaker HyperPod cluster for security
        patching.

        Args:
            cluster_name: Specify the name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster you want to update for security patching. At most 256 characters.
            instance_groups: The array of instance groups for which to update AMI versions. 1 to 100 items.
            deployment_config: The configuration to use when updating the AMI versions.
            image_id: When configuring your HyperPod cluster, you can specify an image ID using one of the following options: 7 to 21 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateClusterSoftware
        """

    def update_code_repository(
        self, *, code_repository_name: str, git_config: GitConfigForUpdate | None = None
    ) -> UpdateCodeRepositoryResponse:
        """Updates the specified Git repository with the specified values.

        Args:
            code_repository_name: The name of the Git repository to update. 1 to 63 characters.
            git_config: The configuration of the git repository, including the URL and the Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager secret that contains the credentials used to access the repository.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateCodeRepository
        """

    def update_compute_quota(
        self,
        *,
        compute_quota_id: str,
        target_version: int,
        compute_quota_config: ComputeQuotaConfig | None = None,
        compute_quota_target: ComputeQuotaTarget | None = None,
        activation_state: ActivationStateLike | None = None,
        description: str | None = None,
    ) -> UpdateComputeQuotaResponse:
        """Update the compute allocation definition.

        Args:
            compute_quota_id: ID of the compute allocation definition.
            target_version: Target version.
            compute_quota_config: Configuration of the compute allocation definition.
            compute_quota_target: The target entity to allocate compute resources to.
            activation_state: The state of the compute allocation being described.
            description: Description of the compute allocation definition. At most 1024 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateComputeQuota
        """

    def update_context(
        self,
        *,
        context_name: str,
        description: str | None = None,
        properties: Mapping[str, str] | None = None,
        properties_to_remove: Sequence[str] | None = None,
    ) -> UpdateContextResponse:
        """Updates a context.

        Args:
            context_name: The name of the context to update. 1 to 120 characters.
            description: The new description for the context. At most 3072 characters.
            properties: The new list of properties. At most 30 entries.
            properties_to_remove: A list of properties to remove.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateContext
        """

    def update_device_fleet(
        self,
        *,
        device_fleet_name: str,
        role_arn: str | None = None,
        description: str | None = None,
        output_config: EdgeOutputConfig,
        enable_iot_role_alias: bool | None = None,
    ) -> UpdateDeviceFleetResponse:
        """Updates a fleet of devices.

        Args:
            device_fleet_name: The name of the fleet. 1 to 63 characters.
            role_arn: The Amazon Resource Name (ARN) of the device. 20 to 2048 characters.
            description: Description of the fleet. 1 to 800 characters.
            output_config: Output configuration for storing sample data collected by the fleet.
            enable_iot_role_alias: Whether to create an Amazon Web Services IoT Role Alias during device fleet creation.

        Raises:
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateDeviceFleet
        """

    def update_devices(
        self, *, device_fleet_name: str, devices: Sequence[Device]
    ) -> UpdateDevicesResponse:
        """Updates one or more devices in a fleet.

        Args:
            device_fleet_name: The name of the fleet the devices belong to. 1 to 63 characters.
            devices: List of devices to register with Edge Manager agent.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateDevices
        """

    def update_domain(
        self,
        *,
        domain_id: str,
        default_user_settings: UserSettings | None = None,
        domain_settings_for_update: DomainSettingsForUpdate | None = None,
        app_security_group_management: AppSecurityGroupManagementLike | None = None,
        default_space_settings: DefaultSpaceSettings | None = None,
        subnet_ids: Sequence[str] | None = None,
        app_network_access_type: AppNetworkAccessTypeLike | None = None,
        tag_propagation: TagPropagationLike | None = None,
        home_efs_file_system_creation: HomeEfsFileSystemCreationLike | None = None,
        vpc_id: str | None = None,
    ) -> UpdateDomainResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateDomain
        """

    def update_endpoint(
        self,
        *,
        endpoint_name: str,
        endpoint_config_name: str,
        retain_all_variant_properties: bool | None = None,
        exclude_retained_variant_properties: Sequence[VariantProperty] | None = None,
        deployment_config: DeploymentConfig | None = None,
        retain_deployment_config: bool | None = None,
    ) -> UpdateEndpointResponse:
        """Deploys the `EndpointConfig` specified in the request to a new fleet of
        instances.

        Args:
            endpoint_name: The name of the endpoint whose configuration you want to update. At most 63 characters.
            endpoint_config_name: The name of the new endpoint configuration. At most 63 characters.
            retain_all_variant_properties: When updating endpoint resources, enables or disables the retention of [variant properties](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VariantProperty.html), such as the instance count or the variant weight.
            exclude_retained_variant_properties: When you are updating endpoint resources with `RetainAllVariantProperties`, whose value is set to `true`, `ExcludeRetainedVariantProperties` specifies the list of type [VariantProperty](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VariantProperty.html) to override with the values provided by `EndpointConfig`. At most 3 items.
            deployment_config: The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
            retain_deployment_config: Specifies whether to reuse the last deployment configuration.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateEndpoint
        """

    def update_endpoint_weights_and_capacities(
        self,
        *,
        endpoint_name: str,
        desired_weights_and_capacities: Sequence[DesiredWeightAndCapacity],
    ) -> UpdateEndpointWeightsAndCapacitiesResponse:
        """Updates variant weight of one or more variants associated with an existing
        endpoint, or capacity of one variant associated with an existing endpoint.

        Args:
            endpoint_name: The name of an existing SageMaker endpoint. At most 63 characters.
            desired_weights_and_capacities: An object that provides new capacity and weight values for a variant. At least 1 item.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateEndpointWeightsAndCapacities
        """

    def update_experiment(
        self,
        *,
        experiment_name: str,
        display_name: str | None = None,
        description: str | None = None,
    ) -> UpdateExperimentResponse:
        """Adds, updates, or removes the description of an experiment.

        Args:
            experiment_name: The name of the experiment to update. 1 to 120 characters.
            display_name: The name of the experiment as displayed. 1 to 120 characters.
            description: The description of the experiment. At most 3072 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateExperiment
        """

    def update_feature_group(
        self,
        *,
        feature_group_name: str,
        feature_additions: Sequence[FeatureDefinition] | None = None,
        online_store_config: OnlineStoreConfigUpdate | None = None,
        throughput_config: ThroughputConfigUpdate | None = None,
    ) -> UpdateFeatureGroupResponse:
        """Updates the feature group by either adding features or updating the online
        store configuration.

        Args:
            feature_group_name: The name or Amazon Resource Name (ARN) of the feature group that you're updating. 1 to 256 characters.
            feature_additions: Updates the feature group. 1 to 100 items.
            online_store_config: Updates the feature group online store configuration.
            throughput_config: The new throughput configuration for the feature group.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateFeatureGroup
        """

    def update_feature_metadata(
        self,
        *,
        feature_group_name: str,
        feature_name: str,
        description: str | None = None,
        parameter_additions: Sequence[FeatureParameter] | None = None,
        parameter_removals: Sequence[str] | None = None,
    ) -> UpdateFeatureMetadataResponse:
        """Updates the description and parameters of the feature group.

        Args:
            feature_group_name: The name or Amazon Resource Name (ARN) of the feature group containing the feature that you're updating. 1 to 256 characters.
            feature_name: The name of the feature that you're updating. 1 to 64 characters.
            description: A description that you can write to better describe the feature. At most 255 characters.
            parameter_additions: A list of key-value pairs that you can add to better describe the feature. At most 25 items.
            parameter_removals: A list of parameter keys that you can specify to remove parameters that describe your feature. At most 25 items.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateFeatureMetadata
        """

    def update_global_inference_gateway(
        self, *, identifier: str, routing: GlobalInferenceGatewayRouting
    ) -> UpdateGlobalInferenceGatewayResponse:
        """Updates the routing configuration of a global inference gateway.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global inference gateway to update. 1 to 2048 characters.
            routing: The new routing configuration of the global inference gateway.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateGlobalInferenceGateway
        """

    def update_hub(
        self,
        *,
        hub_name: str,
        hub_description: str | None = None,
        hub_display_name: str | None = None,
        hub_search_keywords: Sequence[str] | None = None,
    ) -> UpdateHubResponse:
        """Update a hub.

        Args:
            hub_name: The name of the hub to update.
            hub_description: A description of the updated hub. At most 1023 characters.
            hub_display_name: The display name of the hub. At most 255 characters.
            hub_search_keywords: The searchable keywords for the hub. At most 50 items.

        Raises:
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateHub
        """

    def update_hub_content(
        self,
        *,
        hub_name: str,
        hub_content_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_version: str,
        hub_content_display_name: str | None = None,
        hub_content_description: str | None = None,
        hub_content_markdown: str | None = None,
        hub_content_search_keywords: Sequence[str] | None = None,
        support_status: HubContentSupportStatusLike | None = None,
    ) -> UpdateHubContentResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateHubContent
        """

    def update_hub_content_reference(
        self,
        *,
        hub_name: str,
        hub_content_name: str,
        hub_content_type: HubContentTypeLike,
        min_version: str | None = None,
    ) -> UpdateHubContentReferenceResponse:
        """Updates the contents of a SageMaker hub for a `ModelReference` resource.

        Args:
            hub_name: The name of the SageMaker hub that contains the hub content you want to update.
            hub_content_name: The name of the hub content resource that you want to update. At most 63 characters.
            hub_content_type: The content type of the resource that you want to update.
            min_version: The minimum hub content version of the referenced model that you want to use. 5 to 14 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateHubContentReference
        """

    def update_image(
        self,
        *,
        delete_properties: Sequence[str] | None = None,
        description: str | None = None,
        display_name: str | None = None,
        image_name: str,
        role_arn: str | None = None,
    ) -> UpdateImageResponse:
        """Updates the properties of a SageMaker AI image.

        Args:
            delete_properties: A list of properties to delete. At most 2 items.
            description: The new description for the image. 1 to 512 characters.
            display_name: The new display name for the image. 1 to 128 characters.
            image_name: The name of the image to update. 1 to 63 characters.
            role_arn: The new ARN for the IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. 20 to 2048 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateImage
        """

    def update_image_version(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        aliases_to_add: Sequence[str] | None = None,
        aliases_to_delete: Sequence[str] | None = None,
        vendor_guidance: VendorGuidanceLike | None = None,
        job_type: JobTypeLike | None = None,
        ml_framework: str | None = None,
        programming_lang: str | None = None,
        processor: ProcessorLike | None = None,
        horovod: bool | None = None,
        release_notes: str | None = None,
    ) -> UpdateImageVersionResponse:
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

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateImageVersion
        """

    def update_inference_component(
        self,
        *,
        inference_component_name: str,
        specification: InferenceComponentSpecification | None = None,
        specifications: Sequence[InferenceComponentSpecification] | None = None,
        runtime_config: InferenceComponentRuntimeConfig | None = None,
        deployment_config: InferenceComponentDeploymentConfig | None = None,
    ) -> UpdateInferenceComponentResponse:
        """Updates an inference component.

        Args:
            inference_component_name: The name of the inference component. At most 63 characters.
            specification: Details about the resources to deploy with this inference component, including the model, container, and compute resources.
            specifications: A list of specification objects for the inference component, one per instance type. 1 to 5 items.
            runtime_config: Runtime settings for a model that is deployed with an inference component.
            deployment_config: The deployment configuration for the inference component.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateInferenceComponent
        """

    def update_inference_component_runtime_config(
        self,
        *,
        inference_component_name: str,
        desired_runtime_config: InferenceComponentRuntimeConfig,
    ) -> UpdateInferenceComponentRuntimeConfigResponse:
        """Runtime settings for a model that is deployed with an inference component.

        Args:
            inference_component_name: The name of the inference component to update. At most 63 characters.
            desired_runtime_config: Runtime settings for a model that is deployed with an inference component.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateInferenceComponentRuntimeConfig
        """

    def update_inference_experiment(
        self,
        *,
        name: str,
        schedule: InferenceExperimentSchedule | None = None,
        description: str | None = None,
        model_variants: Sequence[ModelVariantConfig] | None = None,
        data_storage_config: InferenceExperimentDataStorageConfig | None = None,
        shadow_mode_config: ShadowModeConfig | None = None,
    ) -> UpdateInferenceExperimentResponse:
        """Updates an inference experiment that you created.

        Args:
            name: The name of the inference experiment to be updated. 1 to 120 characters.
            schedule: The duration for which the inference experiment will run.
            description: The description of the inference experiment. At most 1024 characters.
            model_variants: An array of `ModelVariantConfig` objects. 1 to 2 items.
            data_storage_config: The Amazon S3 location and configuration for storing inference request and response data.
            shadow_mode_config: The configuration of `ShadowMode` inference experiment type.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateInferenceExperiment
        """

    def update_inference_router(
        self, *, inference_router_name: str, routing_targets: Sequence[RoutingTarget]
    ) -> UpdateInferenceRouterResponse:
        """Updates the routing targets of an inference router.

        Args:
            inference_router_name: The name of the inference router to update. 1 to 63 characters.
            routing_targets: The complete list of routing targets for the inference router. 1 to 20 items.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateInferenceRouter
        """

    def update_mlflow_app(
        self,
        *,
        arn: str,
        name: str | None = None,
        artifact_store_uri: str | None = None,
        model_registration_mode: ModelRegistrationModeLike | None = None,
        weekly_maintenance_window_start: str | None = None,
        default_domain_id_list: Sequence[str] | None = None,
        account_default_status: AccountDefaultStatusLike | None = None,
    ) -> UpdateMlflowAppResponse:
        """Updates an MLflow App.

        Args:
            arn: The ARN of the MLflow App to update. 1 to 128 characters.
            name: The name of the MLflow App to update. 1 to 256 characters.
            artifact_store_uri: The new S3 URI for the general purpose bucket to use as the artifact store for the MLflow App. At most 1024 characters.
            model_registration_mode: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
            weekly_maintenance_window_start: The new weekly maintenance window start day and time to update. At most 9 characters.
            default_domain_id_list: List of SageMaker Domain IDs for which this MLflow App is the default.
            account_default_status: Indicates whether this this MLflow App is the default for the account.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateMlflowApp
        """

    def update_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        artifact_store_uri: str | None = None,
        tracking_server_size: TrackingServerSizeLike | None = None,
        automatic_model_registration: bool | None = None,
        weekly_maintenance_window_start: str | None = None,
        s3_bucket_owner_account_id: str | None = None,
        s3_bucket_owner_verification: bool | None = None,
    ) -> UpdateMlflowTrackingServerResponse:
        """Updates properties of an existing MLflow Tracking Server.

        Args:
            tracking_server_name: The name of the MLflow Tracking Server to update. 1 to 256 characters.
            artifact_store_uri: The new S3 URI for the general purpose bucket to use as the artifact store for the MLflow Tracking Server. At most 1024 characters.
            tracking_server_size: The new size for the MLflow Tracking Server.
            automatic_model_registration: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
            weekly_maintenance_window_start: The new weekly maintenance window start day and time to update. At most 9 characters.
            s3_bucket_owner_account_id: The new expected Amazon Web Services account ID that owns the Amazon S3 bucket for artifact storage. Exactly 12 characters.
            s3_bucket_owner_verification: Whether to enable or disable Amazon S3 Bucket Owenrship Verifaction whenever the MLflow Tracking Server interacts with Amazon Amazon S3.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateMlflowTrackingServer
        """

    def update_model_card(
        self,
        *,
        model_card_name: str,
        content: str | None = None,
        model_card_status: ModelCardStatusLike | None = None,
    ) -> UpdateModelCardResponse:
        """Update an Amazon SageMaker Model Card.

        Args:
            model_card_name: The name or Amazon Resource Name (ARN) of the model card to update. 1 to 256 characters.
            content: The updated model card content. At most 100000 characters.
            model_card_status: The approval status of the model card within your organization.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateModelCard
        """

    def update_model_package(
        self,
        *,
        model_package_arn: str,
        model_approval_status: ModelApprovalStatusLike | None = None,
        model_package_registration_type: ModelPackageRegistrationTypeLike | None = None,
        approval_description: str | None = None,
        customer_metadata_properties: Mapping[str, str] | None = None,
        customer_metadata_properties_to_remove: Sequence[str] | None = None,
        additional_inference_specifications_to_add: Sequence[
            AdditionalInferenceSpecificationDefinition
        ]
        | None = None,
        inference_specification: InferenceSpecification | None = None,
        source_uri: str | None = None,
        model_card: ModelPackageModelCard | None = None,
        model_life_cycle: ModelLifeCycle | None = None,
        client_token: str | None = None,
    ) -> UpdateModelPackageResponse:
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

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateModelPackage
        """

    def update_monitoring_alert(
        self,
        *,
        monitoring_schedule_name: str,
        monitoring_alert_name: str,
        datapoints_to_alert: int,
        evaluation_period: int,
    ) -> UpdateMonitoringAlertResponse:
        """Update the parameters of a model monitor alert.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule. 1 to 63 characters.
            monitoring_alert_name: The name of a monitoring alert. 1 to 63 characters.
            datapoints_to_alert: Within `EvaluationPeriod`, how many execution failures will raise an alert. 1 to 100.
            evaluation_period: The number of most recent monitoring executions to consider when evaluating alert status. 1 to 100.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateMonitoringAlert
        """

    def update_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        monitoring_schedule_config: MonitoringScheduleConfig,
    ) -> UpdateMonitoringScheduleResponse:
        """Updates a previously created schedule.

        Args:
            monitoring_schedule_name: The name of the monitoring schedule. 1 to 63 characters.
            monitoring_schedule_config: The configuration object that specifies the monitoring schedule and defines the monitoring job.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateMonitoringSchedule
        """

    def update_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        instance_type: InstanceTypeLike | None = None,
        ip_address_type: IPAddressTypeLike | None = None,
        platform_identifier: str | None = None,
        role_arn: str | None = None,
        lifecycle_config_name: str | None = None,
        disassociate_lifecycle_config: bool | None = None,
        volume_size_in_gb: int | None = None,
        default_code_repository: str | None = None,
        additional_code_repositories: Sequence[str] | None = None,
        accelerator_types: Sequence[NotebookInstanceAcceleratorTypeLike] | None = None,
        disassociate_accelerator_types: bool | None = None,
        disassociate_default_code_repository: bool | None = None,
        disassociate_additional_code_repositories: bool | None = None,
        root_access: RootAccessLike | None = None,
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration
        | None = None,
    ) -> UpdateNotebookInstanceResponse:
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

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateNotebookInstance
        """

    def update_notebook_instance_lifecycle_config(
        self,
        *,
        notebook_instance_lifecycle_config_name: str,
        on_create: Sequence[NotebookInstanceLifecycleHook] | None = None,
        on_start: Sequence[NotebookInstanceLifecycleHook] | None = None,
    ) -> UpdateNotebookInstanceLifecycleConfigResponse:
        """Updates a notebook instance lifecycle configuration created with the
        [CreateNotebookInstanceLifecycleConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstanceLifecycleConfig.html)
        API.

        Args:
            notebook_instance_lifecycle_config_name: The name of the lifecycle configuration. At most 63 characters.
            on_create: The shell script that runs only once, when you create a notebook instance. At most 1 item.
            on_start: The shell script that runs every time you start a notebook instance, including when you create the notebook instance. At most 1 item.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateNotebookInstanceLifecycleConfig
        """

    def update_partner_app(
        self,
        *,
        arn: str,
        maintenance_config: PartnerAppMaintenanceConfig | None = None,
        tier: str | None = None,
        application_config: PartnerAppConfig | None = None,
        idc_config: IdcConfigInput | None = None,
        auth_type: PartnerAppAuthTypeLike | None = None,
        enable_iam_session_based_identity: bool | None = None,
        enable_auto_minor_version_upgrade: bool | None = None,
        app_version: str | None = None,
        client_token: str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> UpdatePartnerAppResponse:
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

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdatePartnerApp
        """

    def update_pipeline(
        self,
        *,
        pipeline_name: str,
        pipeline_display_name: str | None = None,
        pipeline_definition: str | None = None,
        pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None,
        pipeline_description: str | None = None,
        role_arn: str | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
        pipeline_version_aliases: Sequence[str] | None = None,
    ) -> UpdatePipelineResponse:
        """Updates a pipeline.

        Args:
            pipeline_name: The name of the pipeline to update. 1 to 256 characters.
            pipeline_display_name: The display name of the pipeline. 1 to 256 characters.
            pipeline_definition: The JSON pipeline definition. 1 to 1048576 characters.
            pipeline_definition_s3_location: The location of the pipeline definition stored in Amazon S3.
            pipeline_description: The description of the pipeline. At most 3072 characters.
            role_arn: The Amazon Resource Name (ARN) that the pipeline uses to execute. 20 to 2048 characters.
            parallelism_configuration: If specified, it applies to all executions of this pipeline by default.
            pipeline_version_aliases: The aliases to assign to the new pipeline version that this update creates. At most 10 items.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdatePipeline
        """

    def update_pipeline_execution(
        self,
        *,
        pipeline_execution_arn: str,
        pipeline_execution_description: str | None = None,
        pipeline_execution_display_name: str | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
    ) -> UpdatePipelineExecutionResponse:
        """Updates a pipeline execution.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            pipeline_execution_description: The description of the pipeline execution. At most 3072 characters.
            pipeline_execution_display_name: The display name of the pipeline execution. 1 to 82 characters.
            parallelism_configuration: This configuration, if specified, overrides the parallelism configuration of the parent pipeline for this specific run.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdatePipelineExecution
        """

    def update_pipeline_version(
        self,
        *,
        pipeline_arn: str,
        pipeline_version_id: int,
        pipeline_version_display_name: str | None = None,
        pipeline_version_description: str | None = None,
        pipeline_version_alias_operations: AliasOperations | None = None,
    ) -> UpdatePipelineVersionResponse:
        """Updates a pipeline version.

        Args:
            pipeline_arn: The Amazon Resource Name (ARN) of the pipeline. At most 2048 characters.
            pipeline_version_id: The pipeline version ID to update. At least 1.
            pipeline_version_display_name: The display name of the pipeline version. 1 to 82 characters.
            pipeline_version_description: The description of the pipeline version. At most 3072 characters.
            pipeline_version_alias_operations: The aliases to add to or remove from the pipeline version.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdatePipelineVersion
        """

    def update_project(
        self,
        *,
        project_name: str,
        project_description: str | None = None,
        service_catalog_provisioning_update_details: ServiceCatalogProvisioningUpdateDetails
        | None = None,
        tags: Sequence[Tag] | None = None,
        template_providers_to_update: Sequence[UpdateTemplateProvider] | None = None,
    ) -> UpdateProjectResponse:
        """Updates a machine learning (ML) project that is created from a template that
        sets up an ML pipeline from training to deploying an approved model.

        Args:
            project_name: The name of the project. 1 to 32 characters.
            project_description: The description for the project. At most 1024 characters.
            service_catalog_provisioning_update_details: The product ID and provisioning artifact ID to provision a service catalog.
            tags: An array of key-value pairs. At most 50 items.
            template_providers_to_update: The template providers to update in the project. Exactly 1 item.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateProject
        """

    def update_space(
        self,
        *,
        domain_id: str,
        space_name: str,
        space_settings: SpaceSettings | None = None,
        space_display_name: str | None = None,
    ) -> UpdateSpaceResponse:
        """Updates the settings of a space.

        Args:
            domain_id: The ID of the associated domain. At most 63 characters.
            space_name: The name of the space. At most 63 characters.
            space_settings: A collection of space settings.
            space_display_name: The name of the space that appears in the Amazon SageMaker Studio UI. At most 64 characters.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateSpace
        """

    def update_training_job(
        self,
        *,
        training_job_name: str,
        profiler_config: ProfilerConfigForUpdate | None = None,
        profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = None,
        resource_config: ResourceConfigForUpdate | None = None,
        remote_debug_config: RemoteDebugConfigForUpdate | None = None,
    ) -> UpdateTrainingJobResponse:
        """Update a model training job to request a new Debugger profiling configuration
        or to change warm pool retention length.

        Args:
            training_job_name: The name of a training job to update the Debugger profiling configuration. 1 to 63 characters.
            profiler_config: Configuration information for Amazon SageMaker Debugger system monitoring, framework profiling, and storage paths.
            profiler_rule_configurations: Configuration information for Amazon SageMaker Debugger rules for profiling system and framework metrics. At most 20 items.
            resource_config: The training job `ResourceConfig` to update warm pool retention length.
            remote_debug_config: Configuration for remote debugging while the training job is running.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateTrainingJob
        """

    def update_trial(
        self, *, trial_name: str, display_name: str | None = None
    ) -> UpdateTrialResponse:
        """Updates the display name of a trial.

        Args:
            trial_name: The name of the trial to update. 1 to 120 characters.
            display_name: The name of the trial as displayed. 1 to 120 characters.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateTrial
        """

    def update_trial_component(
        self,
        *,
        trial_component_name: str,
        display_name: str | None = None,
        status: TrialComponentStatus | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        parameters: Mapping[str, TrialComponentParameterValue] | None = None,
        parameters_to_remove: Sequence[str] | None = None,
        input_artifacts: Mapping[str, TrialComponentArtifact] | None = None,
        input_artifacts_to_remove: Sequence[str] | None = None,
        output_artifacts: Mapping[str, TrialComponentArtifact] | None = None,
        output_artifacts_to_remove: Sequence[str] | None = None,
    ) -> UpdateTrialComponentResponse:
        """Updates one or more properties of a trial component.

        Args:
            trial_component_name: The name of the component to update. 1 to 120 characters.
            display_name: The name of the component as displayed. 1 to 120 characters.
            status: The new status of the component.
            start_time: When the component started.
            end_time: When the component ended.
            parameters: Replaces all of the component's hyperparameters with the specified hyperparameters or add new hyperparameters. At most 300 entries.
            parameters_to_remove: The hyperparameters to remove from the component.
            input_artifacts: Replaces all of the component's input artifacts with the specified artifacts or adds new input artifacts. At most 60 entries.
            input_artifacts_to_remove: The input artifacts to remove from the component.
            output_artifacts: Replaces all of the component's output artifacts with the specified artifacts or adds new output artifacts. At most 60 entries.
            output_artifacts_to_remove: The output artifacts to remove from the component.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.
            ResourceNotFound: Resource being access is not found.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateTrialComponent
        """

    def update_user_profile(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        user_settings: UserSettings | None = None,
    ) -> UpdateUserProfileResponse:
        """Updates a user profile.

        Args:
            domain_id: The domain ID. At most 63 characters.
            user_profile_name: The user profile name. At most 63 characters.
            user_settings: A collection of settings.

        Raises:
            ResourceNotFound: Resource being access is not found.
            ResourceInUse: Resource being accessed is in use.
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateUserProfile
        """

    def update_workforce(
        self,
        *,
        workforce_name: str,
        source_ip_config: SourceIpConfig | None = None,
        oidc_config: OidcConfig | None = None,
        workforce_vpc_config: WorkforceVpcConfigRequest | None = None,
        ip_address_type: WorkforceIpAddressTypeLike | None = None,
    ) -> UpdateWorkforceResponse:
        """Use this operation to update your workforce.

        Args:
            workforce_name: The name of the private workforce that you want to update. 1 to 63 characters.
            source_ip_config: A list of one to ten worker IP address ranges ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)) that can be used to access tasks assigned to this workforce.
            oidc_config: Use this parameter to update your OIDC Identity Provider (IdP) configuration for a workforce made using your own IdP.
            workforce_vpc_config: Use this parameter to update your VPC configuration for a workforce.
            ip_address_type: Use this parameter to specify whether you want `IPv4` only or `dualstack` (`IPv4` and `IPv6`) to support your labeling workforce.

        Raises:
            ConflictException: There was a conflict when you attempted to modify a
                SageMaker entity such as an `Experiment` or `Artifact`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateWorkforce
        """

    def update_workteam(
        self,
        *,
        workteam_name: str,
        member_definitions: Sequence[MemberDefinition] | None = None,
        description: str | None = None,
        notification_configuration: NotificationConfiguration | None = None,
        worker_access_configuration: WorkerAccessConfiguration | None = None,
    ) -> UpdateWorkteamResponse:
        """Updates an existing work team with new member definitions or description.

        Args:
            workteam_name: The name of the work team to update. 1 to 63 characters.
            member_definitions: A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team. 1 to 10 items.
            description: An updated description for the work team. 1 to 200 characters.
            notification_configuration: Configures SNS topic notifications for available or expiring work items
            worker_access_configuration: Use this optional parameter to constrain access to an Amazon S3 resource based on the IP address using supported IAM global condition keys.

        Raises:
            ResourceLimitExceeded: You have exceeded an SageMaker resource limit.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/UpdateWorkteam
        """

    @property
    def paginators(self) -> _Paginators: ...
    @property
    def waiters(self) -> _Waiters: ...
    @overload
    def get_paginator(
        self, name: Literal["list_training_jobs"], /
    ) -> ListTrainingJobsPaginator:
        """Make the paginator of `list_training_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_endpoints"], /
    ) -> ListEndpointsPaginator:
        """Make the paginator of `list_endpoints`."""
    @overload
    def get_paginator(
        self, name: Literal["list_endpoint_configs"], /
    ) -> ListEndpointConfigsPaginator:
        """Make the paginator of `list_endpoint_configs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_notebook_instances"], /
    ) -> ListNotebookInstancesPaginator:
        """Make the paginator of `list_notebook_instances`."""
    @overload
    def get_paginator(self, name: Literal["list_tags"], /) -> ListTagsPaginator:
        """Make the paginator of `list_tags`."""
    @overload
    def get_paginator(self, name: Literal["list_models"], /) -> ListModelsPaginator:
        """Make the paginator of `list_models`."""
    @overload
    def get_paginator(
        self, name: Literal["list_algorithms"], /
    ) -> ListAlgorithmsPaginator:
        """Make the paginator of `list_algorithms`."""
    @overload
    def get_paginator(
        self, name: Literal["list_code_repositories"], /
    ) -> ListCodeRepositoriesPaginator:
        """Make the paginator of `list_code_repositories`."""
    @overload
    def get_paginator(
        self, name: Literal["list_compilation_jobs"], /
    ) -> ListCompilationJobsPaginator:
        """Make the paginator of `list_compilation_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_hyper_parameter_tuning_jobs"], /
    ) -> ListHyperParameterTuningJobsPaginator:
        """Make the paginator of `list_hyper_parameter_tuning_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_labeling_jobs"], /
    ) -> ListLabelingJobsPaginator:
        """Make the paginator of `list_labeling_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_labeling_jobs_for_workteam"], /
    ) -> ListLabelingJobsForWorkteamPaginator:
        """Make the paginator of `list_labeling_jobs_for_workteam`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_packages"], /
    ) -> ListModelPackagesPaginator:
        """Make the paginator of `list_model_packages`."""
    @overload
    def get_paginator(
        self, name: Literal["list_notebook_instance_lifecycle_configs"], /
    ) -> ListNotebookInstanceLifecycleConfigsPaginator:
        """Make the paginator of `list_notebook_instance_lifecycle_configs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_subscribed_workteams"], /
    ) -> ListSubscribedWorkteamsPaginator:
        """Make the paginator of `list_subscribed_workteams`."""
    @overload
    def get_paginator(
        self, name: Literal["list_training_jobs_for_hyper_parameter_tuning_job"], /
    ) -> ListTrainingJobsForHyperParameterTuningJobPaginator:
        """Make the paginator of `list_training_jobs_for_hyper_parameter_tuning_job`."""
    @overload
    def get_paginator(
        self, name: Literal["list_transform_jobs"], /
    ) -> ListTransformJobsPaginator:
        """Make the paginator of `list_transform_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_workteams"], /
    ) -> ListWorkteamsPaginator:
        """Make the paginator of `list_workteams`."""
    @overload
    def get_paginator(self, name: Literal["search"], /) -> SearchPaginator:
        """Make the paginator of `search`."""
    @overload
    def get_paginator(self, name: Literal["list_apps"], /) -> ListAppsPaginator:
        """Make the paginator of `list_apps`."""
    @overload
    def get_paginator(
        self, name: Literal["list_auto_ml_jobs"], /
    ) -> ListAutoMLJobsPaginator:
        """Make the paginator of `list_auto_ml_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_candidates_for_auto_ml_job"], /
    ) -> ListCandidatesForAutoMLJobPaginator:
        """Make the paginator of `list_candidates_for_auto_ml_job`."""
    @overload
    def get_paginator(self, name: Literal["list_domains"], /) -> ListDomainsPaginator:
        """Make the paginator of `list_domains`."""
    @overload
    def get_paginator(
        self, name: Literal["list_experiments"], /
    ) -> ListExperimentsPaginator:
        """Make the paginator of `list_experiments`."""
    @overload
    def get_paginator(
        self, name: Literal["list_flow_definitions"], /
    ) -> ListFlowDefinitionsPaginator:
        """Make the paginator of `list_flow_definitions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_human_task_uis"], /
    ) -> ListHumanTaskUisPaginator:
        """Make the paginator of `list_human_task_uis`."""
    @overload
    def get_paginator(
        self, name: Literal["list_monitoring_executions"], /
    ) -> ListMonitoringExecutionsPaginator:
        """Make the paginator of `list_monitoring_executions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_monitoring_schedules"], /
    ) -> ListMonitoringSchedulesPaginator:
        """Make the paginator of `list_monitoring_schedules`."""
    @overload
    def get_paginator(
        self, name: Literal["list_processing_jobs"], /
    ) -> ListProcessingJobsPaginator:
        """Make the paginator of `list_processing_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_trial_components"], /
    ) -> ListTrialComponentsPaginator:
        """Make the paginator of `list_trial_components`."""
    @overload
    def get_paginator(self, name: Literal["list_trials"], /) -> ListTrialsPaginator:
        """Make the paginator of `list_trials`."""
    @overload
    def get_paginator(
        self, name: Literal["list_user_profiles"], /
    ) -> ListUserProfilesPaginator:
        """Make the paginator of `list_user_profiles`."""
    @overload
    def get_paginator(
        self, name: Literal["list_workforces"], /
    ) -> ListWorkforcesPaginator:
        """Make the paginator of `list_workforces`."""
    @overload
    def get_paginator(
        self, name: Literal["list_image_versions"], /
    ) -> ListImageVersionsPaginator:
        """Make the paginator of `list_image_versions`."""
    @overload
    def get_paginator(self, name: Literal["list_images"], /) -> ListImagesPaginator:
        """Make the paginator of `list_images`."""
    @overload
    def get_paginator(self, name: Literal["list_actions"], /) -> ListActionsPaginator:
        """Make the paginator of `list_actions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_app_image_configs"], /
    ) -> ListAppImageConfigsPaginator:
        """Make the paginator of `list_app_image_configs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_artifacts"], /
    ) -> ListArtifactsPaginator:
        """Make the paginator of `list_artifacts`."""
    @overload
    def get_paginator(
        self, name: Literal["list_associations"], /
    ) -> ListAssociationsPaginator:
        """Make the paginator of `list_associations`."""
    @overload
    def get_paginator(self, name: Literal["list_contexts"], /) -> ListContextsPaginator:
        """Make the paginator of `list_contexts`."""
    @overload
    def get_paginator(
        self, name: Literal["list_feature_groups"], /
    ) -> ListFeatureGroupsPaginator:
        """Make the paginator of `list_feature_groups`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_package_groups"], /
    ) -> ListModelPackageGroupsPaginator:
        """Make the paginator of `list_model_package_groups`."""
    @overload
    def get_paginator(
        self, name: Literal["list_pipeline_execution_steps"], /
    ) -> ListPipelineExecutionStepsPaginator:
        """Make the paginator of `list_pipeline_execution_steps`."""
    @overload
    def get_paginator(
        self, name: Literal["list_pipeline_executions"], /
    ) -> ListPipelineExecutionsPaginator:
        """Make the paginator of `list_pipeline_executions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_pipeline_parameters_for_execution"], /
    ) -> ListPipelineParametersForExecutionPaginator:
        """Make the paginator of `list_pipeline_parameters_for_execution`."""
    @overload
    def get_paginator(
        self, name: Literal["list_pipelines"], /
    ) -> ListPipelinesPaginator:
        """Make the paginator of `list_pipelines`."""
    @overload
    def get_paginator(
        self, name: Literal["list_data_quality_job_definitions"], /
    ) -> ListDataQualityJobDefinitionsPaginator:
        """Make the paginator of `list_data_quality_job_definitions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_device_fleets"], /
    ) -> ListDeviceFleetsPaginator:
        """Make the paginator of `list_device_fleets`."""
    @overload
    def get_paginator(self, name: Literal["list_devices"], /) -> ListDevicesPaginator:
        """Make the paginator of `list_devices`."""
    @overload
    def get_paginator(
        self, name: Literal["list_edge_packaging_jobs"], /
    ) -> ListEdgePackagingJobsPaginator:
        """Make the paginator of `list_edge_packaging_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_bias_job_definitions"], /
    ) -> ListModelBiasJobDefinitionsPaginator:
        """Make the paginator of `list_model_bias_job_definitions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_explainability_job_definitions"], /
    ) -> ListModelExplainabilityJobDefinitionsPaginator:
        """Make the paginator of `list_model_explainability_job_definitions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_quality_job_definitions"], /
    ) -> ListModelQualityJobDefinitionsPaginator:
        """Make the paginator of `list_model_quality_job_definitions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_studio_lifecycle_configs"], /
    ) -> ListStudioLifecycleConfigsPaginator:
        """Make the paginator of `list_studio_lifecycle_configs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_inference_recommendations_jobs"], /
    ) -> ListInferenceRecommendationsJobsPaginator:
        """Make the paginator of `list_inference_recommendations_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_lineage_groups"], /
    ) -> ListLineageGroupsPaginator:
        """Make the paginator of `list_lineage_groups`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_metadata"], /
    ) -> ListModelMetadataPaginator:
        """Make the paginator of `list_model_metadata`."""
    @overload
    def get_paginator(
        self, name: Literal["list_edge_deployment_plans"], /
    ) -> ListEdgeDeploymentPlansPaginator:
        """Make the paginator of `list_edge_deployment_plans`."""
    @overload
    def get_paginator(
        self, name: Literal["list_stage_devices"], /
    ) -> ListStageDevicesPaginator:
        """Make the paginator of `list_stage_devices`."""
    @overload
    def get_paginator(
        self, name: Literal["list_inference_recommendations_job_steps"], /
    ) -> ListInferenceRecommendationsJobStepsPaginator:
        """Make the paginator of `list_inference_recommendations_job_steps`."""
    @overload
    def get_paginator(
        self, name: Literal["list_inference_experiments"], /
    ) -> ListInferenceExperimentsPaginator:
        """Make the paginator of `list_inference_experiments`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_card_export_jobs"], /
    ) -> ListModelCardExportJobsPaginator:
        """Make the paginator of `list_model_card_export_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_card_versions"], /
    ) -> ListModelCardVersionsPaginator:
        """Make the paginator of `list_model_card_versions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_model_cards"], /
    ) -> ListModelCardsPaginator:
        """Make the paginator of `list_model_cards`."""
    @overload
    def get_paginator(
        self, name: Literal["list_monitoring_alert_history"], /
    ) -> ListMonitoringAlertHistoryPaginator:
        """Make the paginator of `list_monitoring_alert_history`."""
    @overload
    def get_paginator(
        self, name: Literal["list_monitoring_alerts"], /
    ) -> ListMonitoringAlertsPaginator:
        """Make the paginator of `list_monitoring_alerts`."""
    @overload
    def get_paginator(self, name: Literal["list_spaces"], /) -> ListSpacesPaginator:
        """Make the paginator of `list_spaces`."""
    @overload
    def get_paginator(self, name: Literal["list_aliases"], /) -> ListAliasesPaginator:
        """Make the paginator of `list_aliases`."""
    @overload
    def get_paginator(
        self, name: Literal["list_resource_catalogs"], /
    ) -> ListResourceCatalogsPaginator:
        """Make the paginator of `list_resource_catalogs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_cluster_nodes"], /
    ) -> ListClusterNodesPaginator:
        """Make the paginator of `list_cluster_nodes`."""
    @overload
    def get_paginator(self, name: Literal["list_clusters"], /) -> ListClustersPaginator:
        """Make the paginator of `list_clusters`."""
    @overload
    def get_paginator(
        self, name: Literal["list_inference_components"], /
    ) -> ListInferenceComponentsPaginator:
        """Make the paginator of `list_inference_components`."""
    @overload
    def get_paginator(
        self, name: Literal["list_mlflow_tracking_servers"], /
    ) -> ListMlflowTrackingServersPaginator:
        """Make the paginator of `list_mlflow_tracking_servers`."""
    @overload
    def get_paginator(
        self, name: Literal["list_optimization_jobs"], /
    ) -> ListOptimizationJobsPaginator:
        """Make the paginator of `list_optimization_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_cluster_scheduler_configs"], /
    ) -> ListClusterSchedulerConfigsPaginator:
        """Make the paginator of `list_cluster_scheduler_configs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_compute_quotas"], /
    ) -> ListComputeQuotasPaginator:
        """Make the paginator of `list_compute_quotas`."""
    @overload
    def get_paginator(
        self, name: Literal["list_partner_apps"], /
    ) -> ListPartnerAppsPaginator:
        """Make the paginator of `list_partner_apps`."""
    @overload
    def get_paginator(
        self, name: Literal["list_training_plans"], /
    ) -> ListTrainingPlansPaginator:
        """Make the paginator of `list_training_plans`."""
    @overload
    def get_paginator(
        self, name: Literal["create_hub_content_presigned_urls"], /
    ) -> CreateHubContentPresignedUrlsPaginator:
        """Make the paginator of `create_hub_content_presigned_urls`."""
    @overload
    def get_paginator(
        self, name: Literal["list_pipeline_versions"], /
    ) -> ListPipelineVersionsPaginator:
        """Make the paginator of `list_pipeline_versions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_cluster_events"], /
    ) -> ListClusterEventsPaginator:
        """Make the paginator of `list_cluster_events`."""
    @overload
    def get_paginator(
        self, name: Literal["list_ultra_servers_by_reserved_capacity"], /
    ) -> ListUltraServersByReservedCapacityPaginator:
        """Make the paginator of `list_ultra_servers_by_reserved_capacity`."""
    @overload
    def get_paginator(
        self, name: Literal["list_mlflow_apps"], /
    ) -> ListMlflowAppsPaginator:
        """Make the paginator of `list_mlflow_apps`."""
    @overload
    def get_paginator(
        self, name: Literal["describe_training_plan_extension_history"], /
    ) -> DescribeTrainingPlanExtensionHistoryPaginator:
        """Make the paginator of `describe_training_plan_extension_history`."""
    @overload
    def get_paginator(
        self, name: Literal["list_ai_benchmark_jobs"], /
    ) -> ListAIBenchmarkJobsPaginator:
        """Make the paginator of `list_ai_benchmark_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_ai_recommendation_jobs"], /
    ) -> ListAIRecommendationJobsPaginator:
        """Make the paginator of `list_ai_recommendation_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_ai_workload_configs"], /
    ) -> ListAIWorkloadConfigsPaginator:
        """Make the paginator of `list_ai_workload_configs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_job_schema_versions"], /
    ) -> ListJobSchemaVersionsPaginator:
        """Make the paginator of `list_job_schema_versions`."""
    @overload
    def get_paginator(self, name: Literal["list_jobs"], /) -> ListJobsPaginator:
        """Make the paginator of `list_jobs`."""
    @overload
    def get_paginator(
        self, name: Literal["list_training_sessions"], /
    ) -> ListTrainingSessionsPaginator:
        """Make the paginator of `list_training_sessions`."""
    @overload
    def get_paginator(self, name: Literal["list_projects"], /) -> ListProjectsPaginator:
        """Make the paginator of `list_projects`."""
    @overload
    def get_paginator(
        self, name: Literal["list_cluster_extensions"], /
    ) -> ListClusterExtensionsPaginator:
        """Make the paginator of `list_cluster_extensions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_cluster_extension_versions"], /
    ) -> ListClusterExtensionVersionsPaginator:
        """Make the paginator of `list_cluster_extension_versions`."""
    @overload
    def get_paginator(
        self, name: Literal["list_cluster_operations"], /
    ) -> ListClusterOperationsPaginator:
        """Make the paginator of `list_cluster_operations`."""
    @overload
    def get_paginator(
        self, name: Literal["list_inference_routers"], /
    ) -> ListInferenceRoutersPaginator:
        """Make the paginator of `list_inference_routers`."""
    @overload
    def get_paginator(
        self, name: Literal["list_global_inference_gateways"], /
    ) -> ListGlobalInferenceGatewaysPaginator:
        """Make the paginator of `list_global_inference_gateways`."""
    @overload
    def get_paginator(
        self, name: Literal["list_inference_gateways"], /
    ) -> ListInferenceGatewaysPaginator:
        """Make the paginator of `list_inference_gateways`."""

    @overload
    def get_waiter(self, name: Literal["endpoint_deleted"], /) -> EndpointDeletedWaiter:
        """Make the waiter `endpoint_deleted`."""
    @overload
    def get_waiter(
        self, name: Literal["endpoint_in_service"], /
    ) -> EndpointInServiceWaiter:
        """Make the waiter `endpoint_in_service`."""
    @overload
    def get_waiter(self, name: Literal["image_created"], /) -> ImageCreatedWaiter:
        """Make the waiter `image_created`."""
    @overload
    def get_waiter(self, name: Literal["image_deleted"], /) -> ImageDeletedWaiter:
        """Make the waiter `image_deleted`."""
    @overload
    def get_waiter(self, name: Literal["image_updated"], /) -> ImageUpdatedWaiter:
        """Make the waiter `image_updated`."""
    @overload
    def get_waiter(
        self, name: Literal["image_version_created"], /
    ) -> ImageVersionCreatedWaiter:
        """Make the waiter `image_version_created`."""
    @overload
    def get_waiter(
        self, name: Literal["image_version_deleted"], /
    ) -> ImageVersionDeletedWaiter:
        """Make the waiter `image_version_deleted`."""
    @overload
    def get_waiter(
        self, name: Literal["notebook_instance_deleted"], /
    ) -> NotebookInstanceDeletedWaiter:
        """Make the waiter `notebook_instance_deleted`."""
    @overload
    def get_waiter(
        self, name: Literal["notebook_instance_in_service"], /
    ) -> NotebookInstanceInServiceWaiter:
        """Make the waiter `notebook_instance_in_service`."""
    @overload
    def get_waiter(
        self, name: Literal["notebook_instance_stopped"], /
    ) -> NotebookInstanceStoppedWaiter:
        """Make the waiter `notebook_instance_stopped`."""
    @overload
    def get_waiter(
        self, name: Literal["processing_job_completed_or_stopped"], /
    ) -> ProcessingJobCompletedOrStoppedWaiter:
        """Make the waiter `processing_job_completed_or_stopped`."""
    @overload
    def get_waiter(
        self, name: Literal["training_job_completed_or_stopped"], /
    ) -> TrainingJobCompletedOrStoppedWaiter:
        """Make the waiter `training_job_completed_or_stopped`."""
    @overload
    def get_waiter(
        self, name: Literal["transform_job_completed_or_stopped"], /
    ) -> TransformJobCompletedOrStoppedWaiter:
        """Make the waiter `transform_job_completed_or_stopped`."""
