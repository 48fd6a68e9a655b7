"""The responses of Amazon SageMaker Service, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import frozen

from .._runtime.shapes import PartialResponse, Response, ResponseMetadata
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
    AlgorithmStatus,
    AlgorithmStatusLike,
    AppNetworkAccessType,
    AppNetworkAccessTypeLike,
    AppSecurityGroupManagement,
    AppSecurityGroupManagementLike,
    AppStatus,
    AppStatusLike,
    AppType,
    AppTypeLike,
    AuthMode,
    AuthModeLike,
    AutoMLJobSecondaryStatus,
    AutoMLJobSecondaryStatusLike,
    AutoMLJobStatus,
    AutoMLJobStatusLike,
    AutoMLProblemTypeConfigName,
    AutoMLProblemTypeConfigNameLike,
    BatchStrategy,
    BatchStrategyLike,
    ClusterNodeProvisioningMode,
    ClusterNodeProvisioningModeLike,
    ClusterNodeRecovery,
    ClusterNodeRecoveryLike,
    ClusterOperationStatus,
    ClusterOperationStatusLike,
    ClusterOperationType,
    ClusterOperationTypeLike,
    ClusterStatus,
    ClusterStatusLike,
    CompilationJobStatus,
    CompilationJobStatusLike,
    DirectInternetAccess,
    DirectInternetAccessLike,
    DomainStatus,
    DomainStatusLike,
    EdgePackagingJobStatus,
    EdgePackagingJobStatusLike,
    EndpointStatus,
    EndpointStatusLike,
    FeatureGroupStatus,
    FeatureGroupStatusLike,
    FeatureStatus,
    FeatureStatusLike,
    FeatureType,
    FeatureTypeLike,
    FlowDefinitionStatus,
    FlowDefinitionStatusLike,
    GlobalInferenceGatewayMemberStatus,
    GlobalInferenceGatewayMemberStatusLike,
    GlobalInferenceGatewayStatus,
    GlobalInferenceGatewayStatusLike,
    HomeEfsFileSystemCreation,
    HomeEfsFileSystemCreationLike,
    HubContentStatus,
    HubContentStatusLike,
    HubContentSupportStatus,
    HubContentSupportStatusLike,
    HubContentType,
    HubContentTypeLike,
    HubStatus,
    HubStatusLike,
    HumanTaskUiStatus,
    HumanTaskUiStatusLike,
    HyperParameterTuningJobStatus,
    HyperParameterTuningJobStatusLike,
    IPAddressType,
    IPAddressTypeLike,
    ImageStatus,
    ImageStatusLike,
    ImageVersionStatus,
    ImageVersionStatusLike,
    InferenceComponentStatus,
    InferenceComponentStatusLike,
    InferenceExperimentStatus,
    InferenceExperimentStatusLike,
    InferenceExperimentType,
    InferenceExperimentTypeLike,
    InferenceRouterStatus,
    InferenceRouterStatusLike,
    InstanceType,
    InstanceTypeLike,
    IsTrackingServerActive,
    IsTrackingServerActiveLike,
    JobCategory,
    JobCategoryLike,
    JobSecondaryStatus,
    JobSecondaryStatusLike,
    JobStatus,
    JobStatusLike,
    JobType,
    JobTypeLike,
    LabelingJobStatus,
    LabelingJobStatusLike,
    MaintenanceStatus,
    MaintenanceStatusLike,
    ManagedStorageType,
    ManagedStorageTypeLike,
    MlflowAppStatus,
    MlflowAppStatusLike,
    ModelApprovalStatus,
    ModelApprovalStatusLike,
    ModelCardExportJobStatus,
    ModelCardExportJobStatusLike,
    ModelCardProcessingStatus,
    ModelCardProcessingStatusLike,
    ModelCardStatus,
    ModelCardStatusLike,
    ModelPackageGroupStatus,
    ModelPackageGroupStatusLike,
    ModelPackageRegistrationType,
    ModelPackageRegistrationTypeLike,
    ModelPackageStatus,
    ModelPackageStatusLike,
    ModelRegistrationMode,
    ModelRegistrationModeLike,
    MonitoringType,
    MonitoringTypeLike,
    NotebookInstanceAcceleratorType,
    NotebookInstanceAcceleratorTypeLike,
    NotebookInstanceStatus,
    NotebookInstanceStatusLike,
    OptimizationJobDeploymentInstanceType,
    OptimizationJobDeploymentInstanceTypeLike,
    OptimizationJobStatus,
    OptimizationJobStatusLike,
    PartnerAppAuthType,
    PartnerAppAuthTypeLike,
    PartnerAppStatus,
    PartnerAppStatusLike,
    PartnerAppType,
    PartnerAppTypeLike,
    PipelineExecutionStatus,
    PipelineExecutionStatusLike,
    PipelineStatus,
    PipelineStatusLike,
    ProblemType,
    ProblemTypeLike,
    ProcessingJobStatus,
    ProcessingJobStatusLike,
    Processor,
    ProcessorLike,
    ProfilingStatus,
    ProfilingStatusLike,
    ProjectStatus,
    ProjectStatusLike,
    RecommendationJobStatus,
    RecommendationJobStatusLike,
    RecommendationJobType,
    RecommendationJobTypeLike,
    ReservedCapacityInstanceType,
    ReservedCapacityInstanceTypeLike,
    ReservedCapacityStatus,
    ReservedCapacityStatusLike,
    ReservedCapacityType,
    ReservedCapacityTypeLike,
    RootAccess,
    RootAccessLike,
    SageMakerResourceName,
    SageMakerResourceNameLike,
    SagemakerServicecatalogStatus,
    SagemakerServicecatalogStatusLike,
    ScheduleStatus,
    ScheduleStatusLike,
    SchedulerConfigComponent,
    SchedulerConfigComponentLike,
    SchedulerResourceStatus,
    SchedulerResourceStatusLike,
    SecondaryStatus,
    SecondaryStatusLike,
    SkipModelValidation,
    SkipModelValidationLike,
    SpaceStatus,
    SpaceStatusLike,
    StudioLifecycleConfigAppType,
    StudioLifecycleConfigAppTypeLike,
    TagPropagation,
    TagPropagationLike,
    TrackingServerMaintenanceStatus,
    TrackingServerMaintenanceStatusLike,
    TrackingServerSize,
    TrackingServerSizeLike,
    TrackingServerStatus,
    TrackingServerStatusLike,
    TrainingJobStatus,
    TrainingJobStatusLike,
    TrainingPlanStatus,
    TrainingPlanStatusLike,
    TransformJobStatus,
    TransformJobStatusLike,
    UserProfileStatus,
    UserProfileStatusLike,
    VendorGuidance,
    VendorGuidanceLike,
    VolumeAttachmentStatus,
    VolumeAttachmentStatusLike,
)
from .structures import (
    AIAdapterSource,
    AIBenchmarkJobSummary,
    AIBenchmarkNetworkConfig,
    AIBenchmarkOutputResult,
    AIBenchmarkTarget,
    AIDatasetConfig,
    AIModelSource,
    AIRecommendation,
    AIRecommendationComputeSpec,
    AIRecommendationInferenceSpecification,
    AIRecommendationJobSummary,
    AIRecommendationOutputResult,
    AIRecommendationPerformanceTarget,
    AIWorkloadConfigSummary,
    AIWorkloadConfigs,
    ActionSource,
    ActionSummary,
    AdditionalInferenceSpecificationDefinition,
    AgentVersion,
    AlgorithmSpecification,
    AlgorithmStatusDetails,
    AlgorithmSummary,
    AlgorithmValidationSpecification,
    AppDetails,
    AppImageConfigDetails,
    AppSpecification,
    ArtifactSource,
    ArtifactSummary,
    AssociationSummary,
    AsyncInferenceConfig,
    AuthorizedUrl,
    AutoMLCandidate,
    AutoMLChannel,
    AutoMLComputeConfig,
    AutoMLDataSplitConfig,
    AutoMLJobArtifacts,
    AutoMLJobChannel,
    AutoMLJobConfig,
    AutoMLJobObjective,
    AutoMLJobSummary,
    AutoMLOutputDataConfig,
    AutoMLPartialFailureReason,
    AutoMLProblemTypeConfig,
    AutoMLResolvedAttributes,
    AutoMLSecurityConfig,
    Autotune,
    AvailableUpgrade,
    BatchAddClusterNodesError,
    BatchDataCaptureConfig,
    BatchDeleteClusterNodeLogicalIdsError,
    BatchDeleteClusterNodesError,
    BatchDescribeModelPackageError,
    BatchDescribeModelPackageSummary,
    BatchRebootClusterNodeLogicalIdsError,
    BatchRebootClusterNodesError,
    BatchReplaceClusterNodeLogicalIdsError,
    BatchReplaceClusterNodesError,
    Channel,
    CheckpointConfig,
    ClusterAutoScalingConfigOutput,
    ClusterEventDetail,
    ClusterEventSummary,
    ClusterInstanceGroupDetails,
    ClusterNodeDetails,
    ClusterNodeSummary,
    ClusterOperationScalingDetails,
    ClusterOperationSummary,
    ClusterOrchestrator,
    ClusterRestrictedInstanceGroupDetails,
    ClusterRestrictedInstanceGroupsConfigOutput,
    ClusterSchedulerConfigSummary,
    ClusterSummary,
    ClusterTieredStorageConfig,
    CodeEditorAppImageConfig,
    CodeRepositorySummary,
    CompilationJobSummary,
    ComputeQuotaConfig,
    ComputeQuotaSummary,
    ComputeQuotaTarget,
    ContainerDefinition,
    ContextSource,
    ContextSummary,
    CrossRegionTrafficConfig,
    DataCaptureConfig,
    DataCaptureConfigSummary,
    DataProcessing,
    DataQualityAppSpecification,
    DataQualityBaselineConfig,
    DataQualityJobInput,
    DebugHookConfig,
    DebugRuleConfiguration,
    DebugRuleEvaluationStatus,
    DefaultSpaceSettings,
    DeploymentConfig,
    DeploymentRecommendation,
    DeploymentStageStatusSummary,
    DerivedInformation,
    DeviceDeploymentSummary,
    DeviceFleetSummary,
    DeviceStats,
    DeviceSummary,
    DomainDetails,
    DomainSettings,
    DriftCheckBaselines,
    DynamicScalingConfiguration,
    Edge,
    EdgeDeploymentModelConfig,
    EdgeDeploymentPlanSummary,
    EdgeModel,
    EdgeModelStat,
    EdgeOutputConfig,
    EdgePackagingJobSummary,
    EdgePresetDeploymentOutput,
    EndpointConfigSummary,
    EndpointMetadata,
    EndpointPerformance,
    EndpointSummary,
    ErrorInfo,
    ExperimentConfig,
    ExperimentSource,
    ExperimentSummary,
    ExplainerConfig,
    ExtensionDetails,
    ExtensionHealth,
    ExtensionNodeSummary,
    ExtensionSummary,
    ExtensionVersionSummary,
    FeatureDefinition,
    FeatureGroupSummary,
    FeatureParameter,
    FlowDefinitionOutputConfig,
    FlowDefinitionSummary,
    GitConfig,
    GlobalInferenceGatewayMember,
    GlobalInferenceGatewayMemberSummary,
    GlobalInferenceGatewayRouting,
    GlobalInferenceGatewaySummary,
    HubContentDependency,
    HubContentInfo,
    HubInfo,
    HubS3StorageConfig,
    HumanLoopActivationConfig,
    HumanLoopConfig,
    HumanLoopRequestSource,
    HumanTaskConfig,
    HumanTaskUiSummary,
    HyperParameterTrainingJobDefinition,
    HyperParameterTrainingJobSummary,
    HyperParameterTuningJobCompletionDetails,
    HyperParameterTuningJobConfig,
    HyperParameterTuningJobConsumedResources,
    HyperParameterTuningJobSummary,
    HyperParameterTuningJobWarmStartConfig,
    IdcConfigOutput,
    Image,
    ImageVersion,
    InferenceComponentDeploymentConfig,
    InferenceComponentRuntimeConfigSummary,
    InferenceComponentSpecificationSummary,
    InferenceComponentSummary,
    InferenceExecutionConfig,
    InferenceExperimentDataStorageConfig,
    InferenceExperimentSchedule,
    InferenceExperimentSummary,
    InferenceRecommendation,
    InferenceRecommendationsJob,
    InferenceRecommendationsJobStep,
    InferenceRouterSummary,
    InferenceSpecification,
    InfraCheckConfig,
    InputConfig,
    InstanceGroupHealthCheckConfiguration,
    InstanceMetadataServiceConfiguration,
    JobConfigSchemaVersionSummary,
    JobSecondaryStatusTransition,
    JobSummary,
    JupyterLabAppImageConfig,
    KernelGatewayImageConfig,
    LabelCounters,
    LabelingJobAlgorithmsConfig,
    LabelingJobForWorkteamSummary,
    LabelingJobInputConfig,
    LabelingJobOutput,
    LabelingJobOutputConfig,
    LabelingJobStoppingConditions,
    LabelingJobSummary,
    LastUpdateStatus,
    LineageGroupSummary,
    MLflowConfiguration,
    ManagedConfiguration,
    MetadataProperties,
    MetricData,
    MetricsConfig,
    MlflowAppSummary,
    MlflowConfig,
    MlflowDetails,
    ModelArtifacts,
    ModelBiasAppSpecification,
    ModelBiasBaselineConfig,
    ModelBiasJobInput,
    ModelCardExportArtifacts,
    ModelCardExportJobSummary,
    ModelCardExportOutputConfig,
    ModelCardSecurityConfig,
    ModelCardSummary,
    ModelCardVersionSummary,
    ModelClientConfig,
    ModelDeployConfig,
    ModelDeployResult,
    ModelDigests,
    ModelExplainabilityAppSpecification,
    ModelExplainabilityBaselineConfig,
    ModelExplainabilityJobInput,
    ModelLifeCycle,
    ModelMetadataSummary,
    ModelMetrics,
    ModelPackageConfig,
    ModelPackageGroupSummary,
    ModelPackageModelCard,
    ModelPackageSecurityConfig,
    ModelPackageStatusDetails,
    ModelPackageSummary,
    ModelPackageValidationSpecification,
    ModelQualityAppSpecification,
    ModelQualityBaselineConfig,
    ModelQualityJobInput,
    ModelSummary,
    ModelVariantConfigSummary,
    MonitoringAlertHistorySummary,
    MonitoringAlertSummary,
    MonitoringExecutionSummary,
    MonitoringJobDefinitionSummary,
    MonitoringNetworkConfig,
    MonitoringOutputConfig,
    MonitoringResources,
    MonitoringScheduleConfig,
    MonitoringScheduleSummary,
    MonitoringStoppingCondition,
    MoveClusterNodeLogicalIdsError,
    MoveClusterNodesError,
    NeoVpcConfig,
    NetworkConfig,
    NodeAdditionResult,
    NotebookInstanceLifecycleConfigSummary,
    NotebookInstanceLifecycleHook,
    NotebookInstanceSummary,
    ObjectiveStatusCounters,
    OfflineStoreConfig,
    OfflineStoreStatus,
    OnlineStoreConfig,
    OptimizationConfig,
    OptimizationJobModelSource,
    OptimizationJobOutputConfig,
    OptimizationJobSummary,
    OptimizationOutput,
    OptimizationVpcConfig,
    OutputConfig,
    OutputDataConfig,
    OwnershipSettings,
    ParallelismConfiguration,
    Parameter,
    PartnerAppConfig,
    PartnerAppMaintenanceConfig,
    PartnerAppSummary,
    PendingDeploymentSummary,
    PipelineExecutionStep,
    PipelineExecutionSummary,
    PipelineExperimentConfig,
    PipelineSummary,
    PipelineVersionSummary,
    ProcessingInput,
    ProcessingJobSummary,
    ProcessingOutputConfig,
    ProcessingResources,
    ProcessingStoppingCondition,
    ProductionVariant,
    ProductionVariantSummary,
    ProfilerConfig,
    ProfilerRuleConfiguration,
    ProfilerRuleEvaluationStatus,
    ProjectSummary,
    PropertyNameSuggestion,
    RecommendationJobInputConfig,
    RecommendationJobStoppingConditions,
    RemoteDebugConfig,
    RenderingError,
    ReservedCapacitySummary,
    ResolvedAttributes,
    ResourceCatalog,
    ResourceConfig,
    ResourceSpec,
    RetryStrategy,
    RoutingTarget,
    ScalingPolicyMetric,
    ScalingPolicyObjective,
    SchedulerConfig,
    SearchRecord,
    SecondaryStatusTransition,
    SelectiveExecutionConfig,
    ServerlessJobConfig,
    ServiceCatalogProvisionedProductDetails,
    ServiceCatalogProvisioningDetails,
    ShadowModeConfig,
    SourceAlgorithmSpecification,
    SpaceDetails,
    SpaceSettings,
    SpaceSharingSettings,
    StoppingCondition,
    StudioLifecycleConfigDetails,
    SubscribedWorkteam,
    Tag,
    TemplateProviderDetail,
    TensorBoardOutputConfig,
    ThroughputConfigDescription,
    TotalHits,
    TrackingServerSummary,
    TrainingJobStatusCounters,
    TrainingJobSummary,
    TrainingPlanExtension,
    TrainingPlanExtensionOffering,
    TrainingPlanOffering,
    TrainingPlanSummary,
    TrainingProgressInfo,
    TrainingSessionDetail,
    TrainingSessionSummary,
    TrainingSpecification,
    TransformInput,
    TransformJobSummary,
    TransformOutput,
    TransformResources,
    TrialComponentArtifact,
    TrialComponentMetricSummary,
    TrialComponentParameterValue,
    TrialComponentSource,
    TrialComponentStatus,
    TrialComponentSummary,
    TrialSource,
    TrialSummary,
    UiTemplateInfo,
    UltraServer,
    UltraServerSummary,
    UserContext,
    UserProfileDetails,
    UserSettings,
    Vertex,
    VpcConfig,
    WarmPoolStatus,
    Workforce,
    Workteam,
)

@frozen(kw_only=True, order=False)
class AddAssociationResponse(Response):
    """The response of `AddAssociation`, with `source_arn` and `destination_arn`."""

    source_arn: str | None = ...
    """The ARN of the source."""
    destination_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the destination."""

@frozen(kw_only=True, init=False, order=False)
class AddInferenceGatewayResponse(Response):
    """The response of `AddInferenceGateway`, with `arn`, `id`, `name`, `gateway` and
    `status`.
    """

    arn: str
    """The Amazon Resource Name (ARN) of the global inference gateway."""
    id: str
    """The ID of the global inference gateway."""
    name: str
    """The name of the global inference gateway."""
    gateway: GlobalInferenceGatewayMember
    """The in-cluster inference gateway that you added."""
    status: GlobalInferenceGatewayMemberStatus | None
    """The status of the in-cluster inference gateway in the global inference
    gateway.
    """

    def __init__(
        self,
        *,
        arn: str = ...,
        id: str = ...,
        name: str = ...,
        gateway: GlobalInferenceGatewayMember = ...,
        status: GlobalInferenceGatewayMemberStatusLike | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        arn: The Amazon Resource Name (ARN) of the global inference gateway.
        id: The ID of the global inference gateway.
        name: The name of the global inference gateway.
        gateway: The in-cluster inference gateway that you added.
        status: The status of the in-cluster inference gateway in the global inference gateway.
        """

@frozen(kw_only=True, order=False)
class AddTagsResponse(Response):
    """The response of `AddTags`, with `tags`."""

    tags: Sequence[Tag] = ...
    """A list of tags associated with the SageMaker resource."""

@frozen(kw_only=True, order=False)
class AssociateTrialComponentResponse(Response):
    """The response of `AssociateTrialComponent`, with `trial_component_arn` and
    `trial_arn`.
    """

    trial_component_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the trial component."""
    trial_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the trial."""

@frozen(kw_only=True, order=False)
class AttachClusterNodeNetworkInterfaceResponse(Response):
    """The response of `AttachClusterNodeNetworkInterface`, with `cluster_arn`,
    `node_id`, `network_interface_id` and `attachment_id`.
    """

    cluster_arn: str = ...
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    network interface attachment operation was performed.
    """
    node_id: str = ...
    """The unique identifier of the cluster node where your network interface was
    attached.
    """
    network_interface_id: str = ...
    """The unique identifier of the elastic network interface (ENI) that was
    attached.
    """
    attachment_id: str = ...
    """The unique identifier of the network interface attachment. Use this value to
    reference or detach the network interface later.
    """

@frozen(kw_only=True, init=False, order=False)
class AttachClusterNodeVolumeResponse(Response):
    """The response of `AttachClusterNodeVolume`, with `cluster_arn`, `node_id`,
    `volume_id`, `attach_time`, `status` and `device_name`.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    volume attachment operation was performed.
    """
    node_id: str
    """The unique identifier of the cluster node where your volume was attached."""
    volume_id: str
    """The unique identifier of your EBS volume that was attached."""
    attach_time: datetime
    """The timestamp when the volume attachment operation was initiated by the
    SageMaker HyperPod service.
    """
    status: VolumeAttachmentStatus
    """The current status of your volume attachment operation."""
    device_name: str
    """The device name assigned to your attached volume on the target instance."""

    def __init__(
        self,
        *,
        cluster_arn: str = ...,
        node_id: str = ...,
        volume_id: str = ...,
        attach_time: datetime = ...,
        status: VolumeAttachmentStatusLike = ...,
        device_name: str = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        cluster_arn: The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the volume attachment operation was performed.
        node_id: The unique identifier of the cluster node where your volume was attached.
        volume_id: The unique identifier of your EBS volume that was attached.
        attach_time: The timestamp when the volume attachment operation was initiated by the SageMaker HyperPod service.
        status: The current status of your volume attachment operation.
        device_name: The device name assigned to your attached volume on the target instance.
        """

@frozen(kw_only=True, order=False)
class BatchAddClusterNodesResponse(PartialResponse[BatchAddClusterNodesError]):
    """The response of `BatchAddClusterNodes`, with `successful` and `failed`."""

    successful: Sequence[NodeAdditionResult] = ...
    """A list of `NodeLogicalIDs` that were successfully added to the cluster. The
    `NodeLogicalID` is unique per cluster and does not change between instance
    replacements. Each entry includes a `NodeLogicalId` that can be used to track
    the node's provisioning status (with `DescribeClusterNode`), the instance
    group name, and the current status of the node.
    """
    failed: Sequence[BatchAddClusterNodesError] = ...
    """A list of errors that occurred during the node addition operation. Each entry
    includes the instance group name, error code, number of failed additions, and
    an error message.
    """

@frozen(kw_only=True, order=False)
class BatchDeleteClusterNodesResponse(
    PartialResponse[
        BatchDeleteClusterNodesError | BatchDeleteClusterNodeLogicalIdsError
    ]
):
    """The response of `BatchDeleteClusterNodes`, with `failed`, `successful`,
    `failed_node_logical_ids` and `successful_node_logical_ids`.
    """

    failed: Sequence[BatchDeleteClusterNodesError] = ...
    """A list of errors encountered when deleting the specified nodes."""
    successful: Sequence[str] = ...
    """A list of node IDs that were successfully deleted from the specified cluster."""
    failed_node_logical_ids: Sequence[BatchDeleteClusterNodeLogicalIdsError] = ...
    """A list of `NodeLogicalIds` that could not be deleted, along with error
    information explaining why the deletion failed.
    """
    successful_node_logical_ids: Sequence[str] = ...
    """A list of `NodeLogicalIds` that were successfully deleted from the cluster."""

@frozen(kw_only=True, order=False)
class BatchDescribeModelPackageResponse(
    PartialResponse[tuple[str, BatchDescribeModelPackageError]]
):
    """The response of `BatchDescribeModelPackage`, with `model_package_summaries`
    and `batch_describe_model_package_error_map`.
    """

    model_package_summaries: Mapping[str, BatchDescribeModelPackageSummary] = ...
    """The summaries for the model package versions"""
    batch_describe_model_package_error_map: Mapping[
        str, BatchDescribeModelPackageError
    ] = ...
    """A map of the resource and BatchDescribeModelPackageError objects reporting the
    error associated with describing the model package.
    """

@frozen(kw_only=True, order=False)
class BatchRebootClusterNodesResponse(
    PartialResponse[
        BatchRebootClusterNodesError | BatchRebootClusterNodeLogicalIdsError
    ]
):
    """The response of `BatchRebootClusterNodes`, with `successful`, `failed`,
    `failed_node_logical_ids` and `successful_node_logical_ids`.
    """

    successful: Sequence[str] = ...
    """A list of EC2 instance IDs for which the reboot operation was successfully
    initiated.
    """
    failed: Sequence[BatchRebootClusterNodesError] = ...
    """A list of errors encountered for EC2 instance IDs that could not be rebooted.
    Each error includes the instance ID, an error code, and a descriptive message.
    """
    failed_node_logical_ids: Sequence[BatchRebootClusterNodeLogicalIdsError] = ...
    """A list of errors encountered for logical node IDs that could not be rebooted.
    Each error includes the logical node ID, an error code, and a descriptive
    message. This field is only present when `NodeLogicalIds` were provided in the
    request.
    """
    successful_node_logical_ids: Sequence[str] = ...
    """A list of logical node IDs for which the reboot operation was successfully
    initiated. This field is only present when `NodeLogicalIds` were provided in
    the request.
    """

@frozen(kw_only=True, order=False)
class BatchReplaceClusterNodesResponse(
    PartialResponse[
        BatchReplaceClusterNodesError | BatchReplaceClusterNodeLogicalIdsError
    ]
):
    """The response of `BatchReplaceClusterNodes`, with `successful`, `failed`,
    `failed_node_logical_ids` and `successful_node_logical_ids`.
    """

    successful: Sequence[str] = ...
    """A list of EC2 instance IDs for which the replacement operation was
    successfully initiated.
    """
    failed: Sequence[BatchReplaceClusterNodesError] = ...
    """A list of errors encountered for EC2 instance IDs that could not be replaced.
    Each error includes the instance ID, an error code, and a descriptive message.
    """
    failed_node_logical_ids: Sequence[BatchReplaceClusterNodeLogicalIdsError] = ...
    """A list of errors encountered for logical node IDs that could not be replaced.
    Each error includes the logical node ID, an error code, and a descriptive
    message. This field is only present when `NodeLogicalIds` were provided in the
    request.
    """
    successful_node_logical_ids: Sequence[str] = ...
    """A list of logical node IDs for which the replacement operation was
    successfully initiated. This field is only present when `NodeLogicalIds` were
    provided in the request.
    """

@frozen(kw_only=True, order=False)
class CreateAIBenchmarkJobResponse(Response):
    """The response of `CreateAIBenchmarkJob`, with `ai_benchmark_job_arn`."""

    ai_benchmark_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the created benchmark job."""

@frozen(kw_only=True, order=False)
class CreateAIRecommendationJobResponse(Response):
    """The response of `CreateAIRecommendationJob`, with `ai_recommendation_job_arn`."""

    ai_recommendation_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the created recommendation job."""

@frozen(kw_only=True, order=False)
class CreateAIWorkloadConfigResponse(Response):
    """The response of `CreateAIWorkloadConfig`, with `ai_workload_config_arn`."""

    ai_workload_config_arn: str = ...
    """The Amazon Resource Name (ARN) of the created AI workload configuration."""

@frozen(kw_only=True, order=False)
class CreateActionResponse(Response):
    """The response of `CreateAction`, with `action_arn`."""

    action_arn: str = ...
    """The Amazon Resource Name (ARN) of the action."""

@frozen(kw_only=True, order=False)
class CreateAlgorithmResponse(Response):
    """The response of `CreateAlgorithm`, with `algorithm_arn`."""

    algorithm_arn: str = ...
    """The Amazon Resource Name (ARN) of the new algorithm."""

@frozen(kw_only=True, order=False)
class CreateAppResponse(Response):
    """The response of `CreateApp`, with `app_arn`."""

    app_arn: str = ...
    """The Amazon Resource Name (ARN) of the app."""

@frozen(kw_only=True, order=False)
class CreateAppImageConfigResponse(Response):
    """The response of `CreateAppImageConfig`, with `app_image_config_arn`."""

    app_image_config_arn: str = ...
    """The ARN of the AppImageConfig."""

@frozen(kw_only=True, order=False)
class CreateArtifactResponse(Response):
    """The response of `CreateArtifact`, with `artifact_arn`."""

    artifact_arn: str = ...
    """The Amazon Resource Name (ARN) of the artifact."""

@frozen(kw_only=True, order=False)
class CreateAutoMLJobResponse(Response):
    """The response of `CreateAutoMLJob`, with `auto_ml_job_arn`."""

    auto_ml_job_arn: str = ...
    """The unique ARN assigned to the AutoML job when it is created."""

@frozen(kw_only=True, order=False)
class CreateAutoMLJobV2Response(Response):
    """The response of `CreateAutoMLJobV2`, with `auto_ml_job_arn`."""

    auto_ml_job_arn: str = ...
    """The unique ARN assigned to the AutoMLJob when it is created."""

@frozen(kw_only=True, order=False)
class CreateClusterResponse(Response):
    """The response of `CreateCluster`, with `cluster_arn`."""

    cluster_arn: str = ...
    """The Amazon Resource Name (ARN) of the cluster."""

@frozen(kw_only=True, order=False)
class CreateClusterExtensionResponse(Response):
    """The response of `CreateClusterExtension`, with `extension_arn`."""

    extension_arn: str = ...
    """The Amazon Resource Name (ARN) of the extension that you created. Use this ARN
    to describe, update, or delete the extension.
    """

@frozen(kw_only=True, order=False)
class CreateClusterSchedulerConfigResponse(Response):
    """The response of `CreateClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn` and `cluster_scheduler_config_id`.
    """

    cluster_scheduler_config_arn: str = ...
    """ARN of the cluster policy."""
    cluster_scheduler_config_id: str = ...
    """ID of the cluster policy."""

@frozen(kw_only=True, order=False)
class CreateCodeRepositoryResponse(Response):
    """The response of `CreateCodeRepository`, with `code_repository_arn`."""

    code_repository_arn: str = ...
    """The Amazon Resource Name (ARN) of the new repository."""

@frozen(kw_only=True, order=False)
class CreateCompilationJobResponse(Response):
    """The response of `CreateCompilationJob`, with `compilation_job_arn`."""

    compilation_job_arn: str = ...
    """If the action is successful, the service sends back an HTTP 200 response.
    Amazon SageMaker AI returns the following data in JSON format:

    - `CompilationJobArn`: The Amazon Resource Name (ARN) of the compiled job.
    """

@frozen(kw_only=True, order=False)
class CreateComputeQuotaResponse(Response):
    """The response of `CreateComputeQuota`, with `compute_quota_arn` and
    `compute_quota_id`.
    """

    compute_quota_arn: str = ...
    """ARN of the compute allocation definition."""
    compute_quota_id: str = ...
    """ID of the compute allocation definition."""

@frozen(kw_only=True, order=False)
class CreateContextResponse(Response):
    """The response of `CreateContext`, with `context_arn`."""

    context_arn: str = ...
    """The Amazon Resource Name (ARN) of the context."""

@frozen(kw_only=True, order=False)
class CreateDataQualityJobDefinitionResponse(Response):
    """The response of `CreateDataQualityJobDefinition`, with `job_definition_arn`."""

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the job definition."""

@frozen(kw_only=True, order=False)
class CreateDeviceFleetResponse(Response):
    """The response of `CreateDeviceFleet`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class CreateDomainResponse(Response):
    """The response of `CreateDomain`, with `domain_arn`, `domain_id` and `url`."""

    domain_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the created domain."""
    domain_id: str | None = ...
    """The ID of the created domain."""
    url: str | None = ...
    """The URL to the created domain."""

@frozen(kw_only=True, order=False)
class CreateEdgeDeploymentPlanResponse(Response):
    """The response of `CreateEdgeDeploymentPlan`, with `edge_deployment_plan_arn`."""

    edge_deployment_plan_arn: str = ...
    """The ARN of the edge deployment plan."""

@frozen(kw_only=True, order=False)
class CreateEdgeDeploymentStageResponse(Response):
    """The response of `CreateEdgeDeploymentStage`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class CreateEdgePackagingJobResponse(Response):
    """The response of `CreateEdgePackagingJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class CreateEndpointResponse(Response):
    """The response of `CreateEndpoint`, with `endpoint_arn`."""

    endpoint_arn: str = ...
    """The Amazon Resource Name (ARN) of the endpoint."""

@frozen(kw_only=True, order=False)
class CreateEndpointConfigResponse(Response):
    """The response of `CreateEndpointConfig`, with `endpoint_config_arn`."""

    endpoint_config_arn: str = ...
    """The Amazon Resource Name (ARN) of the endpoint configuration."""

@frozen(kw_only=True, order=False)
class CreateExperimentResponse(Response):
    """The response of `CreateExperiment`, with `experiment_arn`."""

    experiment_arn: str = ...
    """The Amazon Resource Name (ARN) of the experiment."""

@frozen(kw_only=True, order=False)
class CreateFeatureGroupResponse(Response):
    """The response of `CreateFeatureGroup`, with `feature_group_arn`."""

    feature_group_arn: str = ...
    """The Amazon Resource Name (ARN) of the `FeatureGroup`. This is a unique
    identifier for the feature group.
    """

@frozen(kw_only=True, order=False)
class CreateFlowDefinitionResponse(Response):
    """The response of `CreateFlowDefinition`, with `flow_definition_arn`."""

    flow_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the flow definition you create."""

@frozen(kw_only=True, init=False, order=False)
class CreateGlobalInferenceGatewayResponse(Response):
    """Contains the identifiers and status of the new global inference gateway, and
    the parameters from the request except `Tags`. To read the tags, use
    `ListTags`.
    """

    arn: str
    """The Amazon Resource Name (ARN) of the global inference gateway."""
    id: str
    """The ID of the global inference gateway."""
    name: str
    """The name of the global inference gateway."""
    status: GlobalInferenceGatewayStatus
    """The status of the global inference gateway. A new global inference gateway
    starts in the `CREATING` status.
    """
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that the global inference
    gateway assumes to access your SageMaker HyperPod clusters.
    """
    routing: GlobalInferenceGatewayRouting | None
    """The routing configuration of the global inference gateway."""
    gateways: Sequence[GlobalInferenceGatewayMember]
    """The in-cluster inference gateways that you specified in the request."""

    def __init__(
        self,
        *,
        arn: str = ...,
        id: str = ...,
        name: str = ...,
        status: GlobalInferenceGatewayStatusLike = ...,
        execution_role_arn: str | None = ...,
        routing: GlobalInferenceGatewayRouting | None = ...,
        gateways: Sequence[GlobalInferenceGatewayMember] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Contains the identifiers and status of the new global inference gateway, and
        the parameters from the request except `Tags`.

        Args:
            arn: The Amazon Resource Name (ARN) of the global inference gateway.
            id: The ID of the global inference gateway.
            name: The name of the global inference gateway.
            status: The status of the global inference gateway.
            execution_role_arn: The Amazon Resource Name (ARN) of the IAM role that the global inference gateway assumes to access your SageMaker HyperPod clusters.
            routing: The routing configuration of the global inference gateway.
            gateways: The in-cluster inference gateways that you specified in the request.
        """

@frozen(kw_only=True, order=False)
class CreateHubResponse(Response):
    """The response of `CreateHub`, with `hub_arn`."""

    hub_arn: str = ...
    """The Amazon Resource Name (ARN) of the hub."""

@frozen(kw_only=True, order=False)
class CreateHubContentPresignedUrlsResponse(Response):
    """The response of `CreateHubContentPresignedUrls`, with `authorized_url_configs`
    and `next_token`.
    """

    authorized_url_configs: Sequence[AuthorizedUrl] = ...
    """An array of authorized URL configurations, each containing a presigned URL and
    its corresponding local file path for proper file organization during
    download.
    """
    next_token: str | None = ...
    """A token for pagination. If present, indicates that more presigned URLs are
    available. Use this token in a subsequent request to retrieve additional URLs.
    """

@frozen(kw_only=True, order=False)
class CreateHubContentReferenceResponse(Response):
    """The response of `CreateHubContentReference`, with `hub_arn` and
    `hub_content_arn`.
    """

    hub_arn: str = ...
    """The ARN of the hub that the hub content reference was added to."""
    hub_content_arn: str = ...
    """The ARN of the hub content."""

@frozen(kw_only=True, order=False)
class CreateHumanTaskUiResponse(Response):
    """The response of `CreateHumanTaskUi`, with `human_task_ui_arn`."""

    human_task_ui_arn: str = ...
    """The Amazon Resource Name (ARN) of the human review workflow user interface you
    create.
    """

@frozen(kw_only=True, order=False)
class CreateHyperParameterTuningJobResponse(Response):
    """The response of `CreateHyperParameterTuningJob`, with
    `hyper_parameter_tuning_job_arn`.
    """

    hyper_parameter_tuning_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the tuning job. SageMaker assigns an ARN to
    a hyperparameter tuning job when you create it.
    """

@frozen(kw_only=True, order=False)
class CreateImageResponse(Response):
    """The response of `CreateImage`, with `image_arn`."""

    image_arn: str = ...
    """The ARN of the image."""

@frozen(kw_only=True, order=False)
class CreateImageVersionResponse(Response):
    """The response of `CreateImageVersion`, with `image_version_arn`."""

    image_version_arn: str = ...
    """The ARN of the image version."""

@frozen(kw_only=True, order=False)
class CreateInferenceComponentResponse(Response):
    """The response of `CreateInferenceComponent`, with `inference_component_arn`."""

    inference_component_arn: str = ...
    """The Amazon Resource Name (ARN) of the inference component."""

@frozen(kw_only=True, order=False)
class CreateInferenceExperimentResponse(Response):
    """The response of `CreateInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ...
    """The ARN for your inference experiment."""

@frozen(kw_only=True, order=False)
class CreateInferenceRecommendationsJobResponse(Response):
    """The response of `CreateInferenceRecommendationsJob`, with `job_arn`."""

    job_arn: str = ...
    """The Amazon Resource Name (ARN) of the recommendation job."""

@frozen(kw_only=True, order=False)
class CreateInferenceRouterResponse(Response):
    """The response of `CreateInferenceRouter`, with `inference_router_arn`."""

    inference_router_arn: str = ...
    """The Amazon Resource Name (ARN) of the inference router."""

@frozen(kw_only=True, order=False)
class CreateJobResponse(Response):
    """The response of `CreateJob`, with `job_arn`."""

    job_arn: str = ...
    """The Amazon Resource Name (ARN) of the job."""

@frozen(kw_only=True, order=False)
class CreateLabelingJobResponse(Response):
    """The response of `CreateLabelingJob`, with `labeling_job_arn`."""

    labeling_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the labeling job. You use this ARN to
    identify the labeling job.
    """

@frozen(kw_only=True, order=False)
class CreateMlflowAppResponse(Response):
    """The response of `CreateMlflowApp`, with `arn`."""

    arn: str = ...
    """The ARN of the MLflow App."""

@frozen(kw_only=True, order=False)
class CreateMlflowTrackingServerResponse(Response):
    """The response of `CreateMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str = ...
    """The ARN of the tracking server."""

@frozen(kw_only=True, order=False)
class CreateModelResponse(Response):
    """The response of `CreateModel`, with `model_arn`."""

    model_arn: str = ...
    """The ARN of the model created in SageMaker."""

@frozen(kw_only=True, order=False)
class CreateModelBiasJobDefinitionResponse(Response):
    """The response of `CreateModelBiasJobDefinition`, with `job_definition_arn`."""

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the model bias job."""

@frozen(kw_only=True, order=False)
class CreateModelCardResponse(Response):
    """The response of `CreateModelCard`, with `model_card_arn`."""

    model_card_arn: str = ...
    """The Amazon Resource Name (ARN) of the successfully created model card."""

@frozen(kw_only=True, order=False)
class CreateModelCardExportJobResponse(Response):
    """The response of `CreateModelCardExportJob`, with `model_card_export_job_arn`."""

    model_card_export_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the model card export job."""

@frozen(kw_only=True, order=False)
class CreateModelExplainabilityJobDefinitionResponse(Response):
    """The response of `CreateModelExplainabilityJobDefinition`, with
    `job_definition_arn`.
    """

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the model explainability job."""

@frozen(kw_only=True, order=False)
class CreateModelPackageResponse(Response):
    """The response of `CreateModelPackage`, with `model_package_arn`."""

    model_package_arn: str = ...
    """The Amazon Resource Name (ARN) of the new model package."""

@frozen(kw_only=True, order=False)
class CreateModelPackageGroupResponse(Response):
    """The response of `CreateModelPackageGroup`, with `model_package_group_arn`."""

    model_package_group_arn: str = ...
    """The Amazon Resource Name (ARN) of the model group."""

@frozen(kw_only=True, order=False)
class CreateModelQualityJobDefinitionResponse(Response):
    """The response of `CreateModelQualityJobDefinition`, with `job_definition_arn`."""

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the model quality monitoring job."""

@frozen(kw_only=True, order=False)
class CreateMonitoringScheduleResponse(Response):
    """The response of `CreateMonitoringSchedule`, with `monitoring_schedule_arn`."""

    monitoring_schedule_arn: str = ...
    """The Amazon Resource Name (ARN) of the monitoring schedule."""

@frozen(kw_only=True, order=False)
class CreateNotebookInstanceResponse(Response):
    """The response of `CreateNotebookInstance`, with `notebook_instance_arn`."""

    notebook_instance_arn: str = ...
    """The Amazon Resource Name (ARN) of the notebook instance."""

@frozen(kw_only=True, order=False)
class CreateNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `CreateNotebookInstanceLifecycleConfig`, with
    `notebook_instance_lifecycle_config_arn`.
    """

    notebook_instance_lifecycle_config_arn: str = ...
    """The Amazon Resource Name (ARN) of the lifecycle configuration."""

@frozen(kw_only=True, order=False)
class CreateOptimizationJobResponse(Response):
    """The response of `CreateOptimizationJob`, with `optimization_job_arn`."""

    optimization_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the optimization job."""

@frozen(kw_only=True, order=False)
class CreatePartnerAppResponse(Response):
    """The response of `CreatePartnerApp`, with `arn`."""

    arn: str = ...
    """The ARN of the SageMaker Partner AI App."""

@frozen(kw_only=True, order=False)
class CreatePartnerAppPresignedUrlResponse(Response):
    """The response of `CreatePartnerAppPresignedUrl`, with `url`."""

    url: str = ...
    """The presigned URL that you can use to access the SageMaker Partner AI App."""

@frozen(kw_only=True, order=False)
class CreatePipelineResponse(Response):
    """The response of `CreatePipeline`, with `pipeline_arn`."""

    pipeline_arn: str = ...
    """The Amazon Resource Name (ARN) of the created pipeline."""

@frozen(kw_only=True, order=False)
class CreatePresignedDomainUrlResponse(Response):
    """The response of `CreatePresignedDomainUrl`, with `authorized_url`."""

    authorized_url: str = ...
    """The presigned URL."""

@frozen(kw_only=True, order=False)
class CreatePresignedMlflowAppUrlResponse(Response):
    """The response of `CreatePresignedMlflowAppUrl`, with `authorized_url`."""

    authorized_url: str = ...
    """A presigned URL with an authorization token."""

@frozen(kw_only=True, order=False)
class CreatePresignedMlflowTrackingServerUrlResponse(Response):
    """The response of `CreatePresignedMlflowTrackingServerUrl`, with
    `authorized_url`.
    """

    authorized_url: str = ...
    """A presigned URL with an authorization token."""

@frozen(kw_only=True, order=False)
class CreatePresignedNotebookInstanceUrlResponse(Response):
    """The response of `CreatePresignedNotebookInstanceUrl`, with `authorized_url`."""

    authorized_url: str = ...
    """A JSON object that contains the URL string."""

@frozen(kw_only=True, order=False)
class CreateProcessingJobResponse(Response):
    """The response of `CreateProcessingJob`, with `processing_job_arn`."""

    processing_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the processing job."""

@frozen(kw_only=True, order=False)
class CreateProjectResponse(Response):
    """The response of `CreateProject`, with `project_arn` and `project_id`."""

    project_arn: str = ...
    """The Amazon Resource Name (ARN) of the project."""
    project_id: str = ...
    """The ID of the new project."""

@frozen(kw_only=True, order=False)
class CreateSpaceResponse(Response):
    """The response of `CreateSpace`, with `space_arn`."""

    space_arn: str = ...
    """The space's Amazon Resource Name (ARN)."""

@frozen(kw_only=True, order=False)
class CreateStudioLifecycleConfigResponse(Response):
    """The response of `CreateStudioLifecycleConfig`, with
    `studio_lifecycle_config_arn`.
    """

    studio_lifecycle_config_arn: str = ...
    """The ARN of your created Lifecycle Configuration."""

@frozen(kw_only=True, order=False)
class CreateTrainingJobResponse(Response):
    """The response of `CreateTrainingJob`, with `training_job_arn`."""

    training_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the training job."""

@frozen(kw_only=True, order=False)
class CreateTrainingPlanResponse(Response):
    """The response of `CreateTrainingPlan`, with `training_plan_arn`."""

    training_plan_arn: str = ...
    """The Amazon Resource Name (ARN); of the created training plan."""

@frozen(kw_only=True, order=False)
class CreateTrainingSessionResponse(Response):
    """The response of `CreateTrainingSession`, with `training_session_arn`."""

    training_session_arn: str = ...
    """The Amazon Resource Name (ARN) of the training session."""

@frozen(kw_only=True, order=False)
class CreateTransformJobResponse(Response):
    """The response of `CreateTransformJob`, with `transform_job_arn`."""

    transform_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the transform job."""

@frozen(kw_only=True, order=False)
class CreateTrialResponse(Response):
    """The response of `CreateTrial`, with `trial_arn`."""

    trial_arn: str = ...
    """The Amazon Resource Name (ARN) of the trial."""

@frozen(kw_only=True, order=False)
class CreateTrialComponentResponse(Response):
    """The response of `CreateTrialComponent`, with `trial_component_arn`."""

    trial_component_arn: str = ...
    """The Amazon Resource Name (ARN) of the trial component."""

@frozen(kw_only=True, order=False)
class CreateUserProfileResponse(Response):
    """The response of `CreateUserProfile`, with `user_profile_arn`."""

    user_profile_arn: str = ...
    """The user profile Amazon Resource Name (ARN)."""

@frozen(kw_only=True, order=False)
class CreateWorkforceResponse(Response):
    """The response of `CreateWorkforce`, with `workforce_arn`."""

    workforce_arn: str = ...
    """The Amazon Resource Name (ARN) of the workforce."""

@frozen(kw_only=True, order=False)
class CreateWorkteamResponse(Response):
    """The response of `CreateWorkteam`, with `workteam_arn`."""

    workteam_arn: str = ...
    """The Amazon Resource Name (ARN) of the work team. You can use this ARN to
    identify the work team.
    """

@frozen(kw_only=True, order=False)
class DeleteAIBenchmarkJobResponse(Response):
    """The response of `DeleteAIBenchmarkJob`, with `ai_benchmark_job_arn`."""

    ai_benchmark_job_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the deleted benchmark job."""

@frozen(kw_only=True, order=False)
class DeleteAIRecommendationJobResponse(Response):
    """The response of `DeleteAIRecommendationJob`, with `ai_recommendation_job_arn`."""

    ai_recommendation_job_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the deleted recommendation job."""

@frozen(kw_only=True, order=False)
class DeleteAIWorkloadConfigResponse(Response):
    """The response of `DeleteAIWorkloadConfig`, with `ai_workload_config_arn`."""

    ai_workload_config_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the deleted AI workload configuration."""

@frozen(kw_only=True, order=False)
class DeleteActionResponse(Response):
    """The response of `DeleteAction`, with `action_arn`."""

    action_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the action."""

@frozen(kw_only=True, order=False)
class DeleteAlgorithmResponse(Response):
    """The response of `DeleteAlgorithm`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteAppResponse(Response):
    """The response of `DeleteApp`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteAppImageConfigResponse(Response):
    """The response of `DeleteAppImageConfig`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteArtifactResponse(Response):
    """The response of `DeleteArtifact`, with `artifact_arn`."""

    artifact_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the artifact."""

@frozen(kw_only=True, order=False)
class DeleteAssociationResponse(Response):
    """The response of `DeleteAssociation`, with `source_arn` and `destination_arn`."""

    source_arn: str | None = ...
    """The ARN of the source."""
    destination_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the destination."""

@frozen(kw_only=True, order=False)
class DeleteClusterResponse(Response):
    """The response of `DeleteCluster`, with `cluster_arn`."""

    cluster_arn: str = ...
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster to delete."""

@frozen(kw_only=True, order=False)
class DeleteClusterExtensionResponse(Response):
    """The response of `DeleteClusterExtension`, with `extension_arn`."""

    extension_arn: str = ...
    """The Amazon Resource Name (ARN) of the extension that is being deleted."""

@frozen(kw_only=True, order=False)
class DeleteClusterSchedulerConfigResponse(Response):
    """The response of `DeleteClusterSchedulerConfig`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteCodeRepositoryResponse(Response):
    """The response of `DeleteCodeRepository`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteCompilationJobResponse(Response):
    """The response of `DeleteCompilationJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteComputeQuotaResponse(Response):
    """The response of `DeleteComputeQuota`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteContextResponse(Response):
    """The response of `DeleteContext`, with `context_arn`."""

    context_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the context."""

@frozen(kw_only=True, order=False)
class DeleteDataQualityJobDefinitionResponse(Response):
    """The response of `DeleteDataQualityJobDefinition`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteDeviceFleetResponse(Response):
    """The response of `DeleteDeviceFleet`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteDomainResponse(Response):
    """The response of `DeleteDomain`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteEdgeDeploymentPlanResponse(Response):
    """The response of `DeleteEdgeDeploymentPlan`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteEdgeDeploymentStageResponse(Response):
    """The response of `DeleteEdgeDeploymentStage`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteEndpointResponse(Response):
    """The response of `DeleteEndpoint`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteEndpointConfigResponse(Response):
    """The response of `DeleteEndpointConfig`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteEndpointPolicyResponse(Response):
    """The response of `DeleteEndpointPolicy`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteExperimentResponse(Response):
    """The response of `DeleteExperiment`, with `experiment_arn`."""

    experiment_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the experiment that is being deleted."""

@frozen(kw_only=True, order=False)
class DeleteFeatureGroupResponse(Response):
    """The response of `DeleteFeatureGroup`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteFlowDefinitionResponse(Response):
    """The response of `DeleteFlowDefinition`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteGlobalInferenceGatewayResponse(Response):
    """The response of `DeleteGlobalInferenceGateway`, with `arn`, `id` and `name`."""

    arn: str | None = ...
    """Set when a global inference gateway was deleted, and for an already-gone one
    when the Identifier was an ARN or Id.
    """
    id: str | None = ...
    """Set when a global inference gateway was deleted, and for an already-gone one
    when the Identifier was an ARN or Id.
    """
    name: str | None = ...
    """Set when a global inference gateway was deleted, and for an already-gone one
    when the Identifier was a name.
    """

@frozen(kw_only=True, order=False)
class DeleteHubResponse(Response):
    """The response of `DeleteHub`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteHubContentResponse(Response):
    """The response of `DeleteHubContent`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteHubContentReferenceResponse(Response):
    """The response of `DeleteHubContentReference`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteHumanTaskUiResponse(Response):
    """The response of `DeleteHumanTaskUi`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteHyperParameterTuningJobResponse(Response):
    """The response of `DeleteHyperParameterTuningJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteImageResponse(Response):
    """The response of `DeleteImage`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteImageVersionResponse(Response):
    """The response of `DeleteImageVersion`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteInferenceComponentResponse(Response):
    """The response of `DeleteInferenceComponent`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteInferenceExperimentResponse(Response):
    """The response of `DeleteInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ...
    """The ARN of the deleted inference experiment."""

@frozen(kw_only=True, order=False)
class DeleteInferenceRouterResponse(Response):
    """The response of `DeleteInferenceRouter`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteJobResponse(Response):
    """The response of `DeleteJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteMlflowAppResponse(Response):
    """The response of `DeleteMlflowApp`, with `arn`."""

    arn: str | None = ...
    """The ARN of the deleted MLflow App."""

@frozen(kw_only=True, order=False)
class DeleteMlflowTrackingServerResponse(Response):
    """The response of `DeleteMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str | None = ...
    """A `TrackingServerArn` object, the ARN of the tracking server that is deleted
    if successfully found.
    """

@frozen(kw_only=True, order=False)
class DeleteModelResponse(Response):
    """The response of `DeleteModel`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteModelBiasJobDefinitionResponse(Response):
    """The response of `DeleteModelBiasJobDefinition`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteModelCardResponse(Response):
    """The response of `DeleteModelCard`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteModelExplainabilityJobDefinitionResponse(Response):
    """The response of `DeleteModelExplainabilityJobDefinition`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteModelPackageResponse(Response):
    """The response of `DeleteModelPackage`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteModelPackageGroupResponse(Response):
    """The response of `DeleteModelPackageGroup`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteModelPackageGroupPolicyResponse(Response):
    """The response of `DeleteModelPackageGroupPolicy`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteModelQualityJobDefinitionResponse(Response):
    """The response of `DeleteModelQualityJobDefinition`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteMonitoringScheduleResponse(Response):
    """The response of `DeleteMonitoringSchedule`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteNotebookInstanceResponse(Response):
    """The response of `DeleteNotebookInstance`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `DeleteNotebookInstanceLifecycleConfig`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteOptimizationJobResponse(Response):
    """The response of `DeleteOptimizationJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeletePartnerAppResponse(Response):
    """The response of `DeletePartnerApp`, with `arn`."""

    arn: str | None = ...
    """The ARN of the SageMaker Partner AI App that was deleted."""

@frozen(kw_only=True, order=False)
class DeletePipelineResponse(Response):
    """The response of `DeletePipeline`, with `pipeline_arn`."""

    pipeline_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the pipeline to delete."""

@frozen(kw_only=True, order=False)
class DeleteProcessingJobResponse(Response):
    """The response of `DeleteProcessingJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteProjectResponse(Response):
    """The response of `DeleteProject`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteSpaceResponse(Response):
    """The response of `DeleteSpace`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteStudioLifecycleConfigResponse(Response):
    """The response of `DeleteStudioLifecycleConfig`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteTagsResponse(Response):
    """The response of `DeleteTags`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteTrainingJobResponse(Response):
    """The response of `DeleteTrainingJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteTrainingSessionResponse(Response):
    """The response of `DeleteTrainingSession`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteTrialResponse(Response):
    """The response of `DeleteTrial`, with `trial_arn`."""

    trial_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the trial that is being deleted."""

@frozen(kw_only=True, order=False)
class DeleteTrialComponentResponse(Response):
    """The response of `DeleteTrialComponent`, with `trial_component_arn`."""

    trial_component_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the component is being deleted."""

@frozen(kw_only=True, order=False)
class DeleteUserProfileResponse(Response):
    """The response of `DeleteUserProfile`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteWorkforceResponse(Response):
    """The response of `DeleteWorkforce`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DeleteWorkteamResponse(Response):
    """The response of `DeleteWorkteam`, with `success`."""

    success: bool = ...
    """Returns `true` if the work team was successfully deleted; otherwise, returns
    `false`.
    """

@frozen(kw_only=True, order=False)
class DeregisterDevicesResponse(Response):
    """The response of `DeregisterDevices`, which is empty."""

    ...

@frozen(kw_only=True, init=False, order=False)
class DescribeAIBenchmarkJobResponse(Response):
    """The response of `DescribeAIBenchmarkJob`, with `ai_benchmark_job_name`,
    `ai_benchmark_job_arn`, `ai_benchmark_job_status`, `failure_reason`,
    `benchmark_target`, `output_config`, `ai_workload_config_identifier`,
    `role_arn` and others.
    """

    ai_benchmark_job_name: str
    """The name of the AI benchmark job."""
    ai_benchmark_job_arn: str
    """The Amazon Resource Name (ARN) of the AI benchmark job."""
    ai_benchmark_job_status: AIBenchmarkJobStatus
    """The status of the AI benchmark job."""
    failure_reason: str | None
    """If the benchmark job failed, the reason it failed."""
    benchmark_target: AIBenchmarkTarget
    """The target endpoint that was benchmarked."""
    output_config: AIBenchmarkOutputResult
    """The output configuration for the benchmark job, including the Amazon S3 output
    location and CloudWatch log information.
    """
    ai_workload_config_identifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration used
    for this benchmark job.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role used by the benchmark job."""
    network_config: AIBenchmarkNetworkConfig | None
    """The network configuration for the benchmark job."""
    creation_time: datetime
    """A timestamp that indicates when the benchmark job was created."""
    start_time: datetime | None
    """A timestamp that indicates when the benchmark job started running."""
    end_time: datetime | None
    """A timestamp that indicates when the benchmark job completed."""
    tags: Sequence[Tag]
    """The tags associated with the benchmark job."""

    def __init__(
        self,
        *,
        ai_benchmark_job_name: str = ...,
        ai_benchmark_job_arn: str = ...,
        ai_benchmark_job_status: AIBenchmarkJobStatusLike = ...,
        failure_reason: str | None = ...,
        benchmark_target: AIBenchmarkTarget = ...,
        output_config: AIBenchmarkOutputResult = ...,
        ai_workload_config_identifier: str = ...,
        role_arn: str = ...,
        network_config: AIBenchmarkNetworkConfig | None = ...,
        creation_time: datetime = ...,
        start_time: datetime | None = ...,
        end_time: datetime | None = ...,
        tags: Sequence[Tag] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        ai_benchmark_job_name: The name of the AI benchmark job.
        ai_benchmark_job_arn: The Amazon Resource Name (ARN) of the AI benchmark job.
        ai_benchmark_job_status: The status of the AI benchmark job.
        failure_reason: If the benchmark job failed, the reason it failed.
        benchmark_target: The target endpoint that was benchmarked.
        output_config: The output configuration for the benchmark job, including the Amazon S3 output location and CloudWatch log information.
        ai_workload_config_identifier: The name or Amazon Resource Name (ARN) of the AI workload configuration used for this benchmark job.
        role_arn: The Amazon Resource Name (ARN) of the IAM role used by the benchmark job.
        network_config: The network configuration for the benchmark job.
        creation_time: A timestamp that indicates when the benchmark job was created.
        start_time: A timestamp that indicates when the benchmark job started running.
        end_time: A timestamp that indicates when the benchmark job completed.
        tags: The tags associated with the benchmark job.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeAIRecommendationJobResponse(Response):
    """The response of `DescribeAIRecommendationJob`, with
    `ai_recommendation_job_name`, `ai_recommendation_job_arn`,
    `ai_recommendation_job_status`, `failure_reason`, `model_source`,
    `output_config`, `inference_specification`, `ai_workload_config_identifier`
    and others.
    """

    ai_recommendation_job_name: str
    """The name of the AI recommendation job."""
    ai_recommendation_job_arn: str
    """The Amazon Resource Name (ARN) of the AI recommendation job."""
    ai_recommendation_job_status: AIRecommendationJobStatus
    """The status of the AI recommendation job."""
    failure_reason: str | None
    """If the recommendation job failed, the reason it failed."""
    model_source: AIModelSource
    """The source of the model that was analyzed."""
    output_config: AIRecommendationOutputResult
    """The output configuration for the recommendation job."""
    inference_specification: AIRecommendationInferenceSpecification | None
    """The inference framework configuration."""
    ai_workload_config_identifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration used
    for this recommendation job.
    """
    optimize_model: bool | None
    """Whether model optimization techniques were allowed."""
    performance_target: AIRecommendationPerformanceTarget | None
    """The performance targets specified for the recommendation job."""
    recommendations: Sequence[AIRecommendation]
    """The list of optimization recommendations generated by the job. Each
    recommendation includes optimization details, deployment configuration,
    expected performance metrics, and the associated benchmark job ARN.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role used by the recommendation job."""
    compute_spec: AIRecommendationComputeSpec | None
    """The compute resource specification for the recommendation job."""
    adapter_source: AIAdapterSource | None
    """The LoRA adapter source that you specified when you created the recommendation
    job. This field is absent when you created the job without LoRA adapters.
    """
    creation_time: datetime
    """A timestamp that indicates when the recommendation job was created."""
    start_time: datetime | None
    """A timestamp that indicates when the recommendation job started running."""
    end_time: datetime | None
    """A timestamp that indicates when the recommendation job completed."""
    tags: Sequence[Tag]
    """The tags associated with the recommendation job."""

    def __init__(
        self,
        *,
        ai_recommendation_job_name: str = ...,
        ai_recommendation_job_arn: str = ...,
        ai_recommendation_job_status: AIRecommendationJobStatusLike = ...,
        failure_reason: str | None = ...,
        model_source: AIModelSource = ...,
        output_config: AIRecommendationOutputResult = ...,
        inference_specification: AIRecommendationInferenceSpecification | None = ...,
        ai_workload_config_identifier: str = ...,
        optimize_model: bool | None = ...,
        performance_target: AIRecommendationPerformanceTarget | None = ...,
        recommendations: Sequence[AIRecommendation] = ...,
        role_arn: str = ...,
        compute_spec: AIRecommendationComputeSpec | None = ...,
        adapter_source: AIAdapterSource | None = ...,
        creation_time: datetime = ...,
        start_time: datetime | None = ...,
        end_time: datetime | None = ...,
        tags: Sequence[Tag] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        ai_recommendation_job_name: The name of the AI recommendation job.
        ai_recommendation_job_arn: The Amazon Resource Name (ARN) of the AI recommendation job.
        ai_recommendation_job_status: The status of the AI recommendation job.
        failure_reason: If the recommendation job failed, the reason it failed.
        model_source: The source of the model that was analyzed.
        output_config: The output configuration for the recommendation job.
        inference_specification: The inference framework configuration.
        ai_workload_config_identifier: The name or Amazon Resource Name (ARN) of the AI workload configuration used for this recommendation job.
        optimize_model: Whether model optimization techniques were allowed.
        performance_target: The performance targets specified for the recommendation job.
        recommendations: The list of optimization recommendations generated by the job.
        role_arn: The Amazon Resource Name (ARN) of the IAM role used by the recommendation job.
        compute_spec: The compute resource specification for the recommendation job.
        adapter_source: The LoRA adapter source that you specified when you created the recommendation job.
        creation_time: A timestamp that indicates when the recommendation job was created.
        start_time: A timestamp that indicates when the recommendation job started running.
        end_time: A timestamp that indicates when the recommendation job completed.
        tags: The tags associated with the recommendation job.
        """

@frozen(kw_only=True, order=False)
class DescribeAIWorkloadConfigResponse(Response):
    """The response of `DescribeAIWorkloadConfig`, with `ai_workload_config_name`,
    `ai_workload_config_arn`, `dataset_config`, `ai_workload_configs`, `tags` and
    `creation_time`.
    """

    ai_workload_config_name: str = ...
    """The name of the AI workload configuration."""
    ai_workload_config_arn: str = ...
    """The Amazon Resource Name (ARN) of the AI workload configuration."""
    dataset_config: AIDatasetConfig | None = ...
    """The dataset configuration for the workload."""
    ai_workload_configs: AIWorkloadConfigs | None = ...
    """The benchmark tool configuration and workload specification."""
    tags: Sequence[Tag] = ...
    """The tags associated with the AI workload configuration."""
    creation_time: datetime = ...
    """A timestamp that indicates when the AI workload configuration was created."""

@frozen(kw_only=True, init=False, order=False)
class DescribeActionResponse(Response):
    """The response of `DescribeAction`, with `action_name`, `action_arn`, `source`,
    `action_type`, `description`, `status`, `properties`, `creation_time` and
    others.
    """

    action_name: str | None
    """The name of the action."""
    action_arn: str | None
    """The Amazon Resource Name (ARN) of the action."""
    source: ActionSource | None
    """The source of the action."""
    action_type: str | None
    """The type of the action."""
    description: str | None
    """The description of the action."""
    status: ActionStatus | None
    """The status of the action."""
    properties: Mapping[str, str]
    """A list of the action's properties."""
    creation_time: datetime | None
    """When the action was created."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None
    """When the action was last modified."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    metadata_properties: MetadataProperties | None
    """Metadata properties of the tracking entity, trial, or trial component."""
    lineage_group_arn: str | None
    """The Amazon Resource Name (ARN) of the lineage group."""

    def __init__(
        self,
        *,
        action_name: str | None = ...,
        action_arn: str | None = ...,
        source: ActionSource | None = ...,
        action_type: str | None = ...,
        description: str | None = ...,
        status: ActionStatusLike | None = ...,
        properties: Mapping[str, str] = ...,
        creation_time: datetime | None = ...,
        created_by: UserContext | None = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        metadata_properties: MetadataProperties | None = ...,
        lineage_group_arn: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        action_name: The name of the action.
        action_arn: The Amazon Resource Name (ARN) of the action.
        source: The source of the action.
        action_type: The type of the action.
        description: The description of the action.
        status: The status of the action.
        properties: A list of the action's properties.
        creation_time: When the action was created.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_time: When the action was last modified.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        metadata_properties: Metadata properties of the tracking entity, trial, or trial component.
        lineage_group_arn: The Amazon Resource Name (ARN) of the lineage group.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeAlgorithmResponse(Response):
    """The response of `DescribeAlgorithm`, with `algorithm_name`, `algorithm_arn`,
    `algorithm_description`, `creation_time`, `training_specification`,
    `inference_specification`, `validation_specification`, `algorithm_status` and
    others.
    """

    algorithm_name: str
    """The name of the algorithm being described."""
    algorithm_arn: str
    """The Amazon Resource Name (ARN) of the algorithm."""
    algorithm_description: str | None
    """A brief summary about the algorithm."""
    creation_time: datetime
    """A timestamp specifying when the algorithm was created."""
    training_specification: TrainingSpecification
    """Details about training jobs run by this algorithm."""
    inference_specification: InferenceSpecification | None
    """Details about inference jobs that the algorithm runs."""
    validation_specification: AlgorithmValidationSpecification | None
    """Details about configurations for one or more training jobs that SageMaker runs
    to test the algorithm.
    """
    algorithm_status: AlgorithmStatus
    """The current status of the algorithm."""
    algorithm_status_details: AlgorithmStatusDetails
    """Details about the current status of the algorithm."""
    product_id: str | None
    """The product identifier of the algorithm."""
    certify_for_marketplace: bool | None
    """Whether the algorithm is certified to be listed in Amazon Web Services
    Marketplace.
    """

    def __init__(
        self,
        *,
        algorithm_name: str = ...,
        algorithm_arn: str = ...,
        algorithm_description: str | None = ...,
        creation_time: datetime = ...,
        training_specification: TrainingSpecification = ...,
        inference_specification: InferenceSpecification | None = ...,
        validation_specification: AlgorithmValidationSpecification | None = ...,
        algorithm_status: AlgorithmStatusLike = ...,
        algorithm_status_details: AlgorithmStatusDetails = ...,
        product_id: str | None = ...,
        certify_for_marketplace: bool | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        algorithm_name: The name of the algorithm being described.
        algorithm_arn: The Amazon Resource Name (ARN) of the algorithm.
        algorithm_description: A brief summary about the algorithm.
        creation_time: A timestamp specifying when the algorithm was created.
        training_specification: Details about training jobs run by this algorithm.
        inference_specification: Details about inference jobs that the algorithm runs.
        validation_specification: Details about configurations for one or more training jobs that SageMaker runs to test the algorithm.
        algorithm_status: The current status of the algorithm.
        algorithm_status_details: Details about the current status of the algorithm.
        product_id: The product identifier of the algorithm.
        certify_for_marketplace: Whether the algorithm is certified to be listed in Amazon Web Services Marketplace.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeAppResponse(Response):
    """The response of `DescribeApp`, with `app_arn`, `app_type`, `app_name`,
    `domain_id`, `user_profile_name`, `space_name`, `status`,
    `effective_trusted_identity_propagation_status` and others.
    """

    app_arn: str | None
    """The Amazon Resource Name (ARN) of the app."""
    app_type: AppType | None
    """The type of app."""
    app_name: str | None
    """The name of the app."""
    domain_id: str | None
    """The domain ID."""
    user_profile_name: str | None
    """The user profile name."""
    space_name: str | None
    """The name of the space. If this value is not set, then `UserProfileName` must
    be set.
    """
    status: AppStatus | None
    """The status."""
    effective_trusted_identity_propagation_status: FeatureStatus | None
    """The effective status of Trusted Identity Propagation (TIP) for this
    application. When enabled, user identities from IAM Identity Center are being
    propagated through the application to TIP enabled Amazon Web Services
    services. When disabled, standard IAM role-based access is used.
    """
    recovery_mode: bool | None
    """Indicates whether the application is launched in recovery mode."""
    last_health_check_timestamp: datetime | None
    """The timestamp of the last health check."""
    last_user_activity_timestamp: datetime | None
    """The timestamp of the last user's activity. `LastUserActivityTimestamp` is also
    updated when SageMaker AI performs health checks without user activity. As a
    result, this value is set to the same value as `LastHealthCheckTimestamp`.
    """
    creation_time: datetime | None
    """The creation time of the application.

    **Note:** After an application has been shut down for 24 hours, SageMaker AI
    deletes all metadata for the application. To be considered an update and
    retain application metadata, applications must be restarted within 24 hours
    after the previous application has been shut down. After this time window,
    creation of an application is considered a new application rather than an
    update of the previous application.
    """
    failure_reason: str | None
    """The failure reason."""
    resource_spec: ResourceSpec | None
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image
    created on the instance.
    """
    built_in_lifecycle_config_arn: str | None
    """The lifecycle configuration that runs before the default lifecycle
    configuration
    """

    def __init__(
        self,
        *,
        app_arn: str | None = ...,
        app_type: AppTypeLike | None = ...,
        app_name: str | None = ...,
        domain_id: str | None = ...,
        user_profile_name: str | None = ...,
        space_name: str | None = ...,
        status: AppStatusLike | None = ...,
        effective_trusted_identity_propagation_status: FeatureStatusLike | None = ...,
        recovery_mode: bool | None = ...,
        last_health_check_timestamp: datetime | None = ...,
        last_user_activity_timestamp: datetime | None = ...,
        creation_time: datetime | None = ...,
        failure_reason: str | None = ...,
        resource_spec: ResourceSpec | None = ...,
        built_in_lifecycle_config_arn: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        app_arn: The Amazon Resource Name (ARN) of the app.
        app_type: The type of app.
        app_name: The name of the app.
        domain_id: The domain ID.
        user_profile_name: The user profile name.
        space_name: The name of the space.
        status: The status.
        effective_trusted_identity_propagation_status: The effective status of Trusted Identity Propagation (TIP) for this application.
        recovery_mode: Indicates whether the application is launched in recovery mode.
        last_health_check_timestamp: The timestamp of the last health check.
        last_user_activity_timestamp: The timestamp of the last user's activity.
        creation_time: The creation time of the application.
        failure_reason: The failure reason.
        resource_spec: The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image created on the instance.
        built_in_lifecycle_config_arn: The lifecycle configuration that runs before the default lifecycle configuration
        """

@frozen(kw_only=True, order=False)
class DescribeAppImageConfigResponse(Response):
    """The response of `DescribeAppImageConfig`, with `app_image_config_arn`,
    `app_image_config_name`, `creation_time`, `last_modified_time`,
    `kernel_gateway_image_config`, `jupyter_lab_app_image_config` and
    `code_editor_app_image_config`.
    """

    app_image_config_arn: str | None = ...
    """The ARN of the AppImageConfig."""
    app_image_config_name: str | None = ...
    """The name of the AppImageConfig."""
    creation_time: datetime | None = ...
    """When the AppImageConfig was created."""
    last_modified_time: datetime | None = ...
    """When the AppImageConfig was last modified."""
    kernel_gateway_image_config: KernelGatewayImageConfig | None = ...
    """The configuration of a KernelGateway app."""
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = ...
    """The configuration of the JupyterLab app."""
    code_editor_app_image_config: CodeEditorAppImageConfig | None = ...
    """The configuration of the Code Editor app."""

@frozen(kw_only=True, order=False)
class DescribeArtifactResponse(Response):
    """The response of `DescribeArtifact`, with `artifact_name`, `artifact_arn`,
    `source`, `artifact_type`, `properties`, `creation_time`, `created_by`,
    `last_modified_time` and others.
    """

    artifact_name: str | None = ...
    """The name of the artifact."""
    artifact_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the artifact."""
    source: ArtifactSource | None = ...
    """The source of the artifact."""
    artifact_type: str | None = ...
    """The type of the artifact."""
    properties: Mapping[str, str] = ...
    """A list of the artifact's properties."""
    creation_time: datetime | None = ...
    """When the artifact was created."""
    created_by: UserContext | None = ...
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None = ...
    """When the artifact was last modified."""
    last_modified_by: UserContext | None = ...
    """Information about the user who created or modified a SageMaker resource."""
    metadata_properties: MetadataProperties | None = ...
    """Metadata properties of the tracking entity, trial, or trial component."""
    lineage_group_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the lineage group."""

@frozen(kw_only=True, init=False, order=False)
class DescribeAutoMLJobResponse(Response):
    """The response of `DescribeAutoMLJob`, with `auto_ml_job_name`,
    `auto_ml_job_arn`, `input_data_config`, `output_data_config`, `role_arn`,
    `auto_ml_job_objective`, `problem_type`, `auto_ml_job_config` and others.
    """

    auto_ml_job_name: str
    """Returns the name of the AutoML job."""
    auto_ml_job_arn: str
    """Returns the ARN of the AutoML job."""
    input_data_config: Sequence[AutoMLChannel]
    """Returns the input data configuration for the AutoML job."""
    output_data_config: AutoMLOutputDataConfig
    """Returns the job's output data config."""
    role_arn: str
    """The ARN of the IAM role that has read permission to the input data location
    and write permission to the output data location in Amazon S3.
    """
    auto_ml_job_objective: AutoMLJobObjective | None
    """Returns the job's objective."""
    problem_type: ProblemType | None
    """Returns the job's problem type."""
    auto_ml_job_config: AutoMLJobConfig | None
    """Returns the configuration for the AutoML job."""
    creation_time: datetime
    """Returns the creation time of the AutoML job."""
    end_time: datetime | None
    """Returns the end time of the AutoML job."""
    last_modified_time: datetime
    """Returns the job's last modified time."""
    failure_reason: str | None
    """Returns the failure reason for an AutoML job, when applicable."""
    partial_failure_reasons: Sequence[AutoMLPartialFailureReason]
    """Returns a list of reasons for partial failures within an AutoML job."""
    best_candidate: AutoMLCandidate | None
    """The best model candidate selected by SageMaker AI Autopilot using both the
    best objective metric and lowest
    [InferenceLatency](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html)
    for an experiment.
    """
    auto_ml_job_status: AutoMLJobStatus
    """Returns the status of the AutoML job."""
    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus
    """Returns the secondary status of the AutoML job."""
    generate_candidate_definitions_only: bool | None
    """Indicates whether the output for an AutoML job generates candidate definitions
    only.
    """
    auto_ml_job_artifacts: AutoMLJobArtifacts | None
    """Returns information on the job's artifacts found in `AutoMLJobArtifacts`."""
    resolved_attributes: ResolvedAttributes | None
    """Contains `ProblemType`, `AutoMLJobObjective`, and `CompletionCriteria`. If you
    do not provide these values, they are inferred.
    """
    model_deploy_config: ModelDeployConfig | None
    """Indicates whether the model was deployed automatically to an endpoint and the
    name of that endpoint if deployed automatically.
    """
    model_deploy_result: ModelDeployResult | None
    """Provides information about endpoint for the model deployment."""

    def __init__(
        self,
        *,
        auto_ml_job_name: str = ...,
        auto_ml_job_arn: str = ...,
        input_data_config: Sequence[AutoMLChannel] = ...,
        output_data_config: AutoMLOutputDataConfig = ...,
        role_arn: str = ...,
        auto_ml_job_objective: AutoMLJobObjective | None = ...,
        problem_type: ProblemTypeLike | None = ...,
        auto_ml_job_config: AutoMLJobConfig | None = ...,
        creation_time: datetime = ...,
        end_time: datetime | None = ...,
        last_modified_time: datetime = ...,
        failure_reason: str | None = ...,
        partial_failure_reasons: Sequence[AutoMLPartialFailureReason] = ...,
        best_candidate: AutoMLCandidate | None = ...,
        auto_ml_job_status: AutoMLJobStatusLike = ...,
        auto_ml_job_secondary_status: AutoMLJobSecondaryStatusLike = ...,
        generate_candidate_definitions_only: bool | None = ...,
        auto_ml_job_artifacts: AutoMLJobArtifacts | None = ...,
        resolved_attributes: ResolvedAttributes | None = ...,
        model_deploy_config: ModelDeployConfig | None = ...,
        model_deploy_result: ModelDeployResult | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        auto_ml_job_name: Returns the name of the AutoML job.
        auto_ml_job_arn: Returns the ARN of the AutoML job.
        input_data_config: Returns the input data configuration for the AutoML job.
        output_data_config: Returns the job's output data config.
        role_arn: The ARN of the IAM role that has read permission to the input data location and write permission to the output data location in Amazon S3.
        auto_ml_job_objective: Returns the job's objective.
        problem_type: Returns the job's problem type.
        auto_ml_job_config: Returns the configuration for the AutoML job.
        creation_time: Returns the creation time of the AutoML job.
        end_time: Returns the end time of the AutoML job.
        last_modified_time: Returns the job's last modified time.
        failure_reason: Returns the failure reason for an AutoML job, when applicable.
        partial_failure_reasons: Returns a list of reasons for partial failures within an AutoML job.
        best_candidate: The best model candidate selected by SageMaker AI Autopilot using both the best objective metric and lowest [InferenceLatency](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html) for an experiment.
        auto_ml_job_status: Returns the status of the AutoML job.
        auto_ml_job_secondary_status: Returns the secondary status of the AutoML job.
        generate_candidate_definitions_only: Indicates whether the output for an AutoML job generates candidate definitions only.
        auto_ml_job_artifacts: Returns information on the job's artifacts found in `AutoMLJobArtifacts`.
        resolved_attributes: Contains `ProblemType`, `AutoMLJobObjective`, and `CompletionCriteria`.
        model_deploy_config: Indicates whether the model was deployed automatically to an endpoint and the name of that endpoint if deployed automatically.
        model_deploy_result: Provides information about endpoint for the model deployment.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeAutoMLJobV2Response(Response):
    """The response of `DescribeAutoMLJobV2`, with `auto_ml_job_name`,
    `auto_ml_job_arn`, `auto_ml_job_input_data_config`, `output_data_config`,
    `role_arn`, `auto_ml_job_objective`, `auto_ml_problem_type_config`,
    `auto_ml_problem_type_config_name` and others.
    """

    auto_ml_job_name: str
    """Returns the name of the AutoML job V2."""
    auto_ml_job_arn: str
    """Returns the Amazon Resource Name (ARN) of the AutoML job V2."""
    auto_ml_job_input_data_config: Sequence[AutoMLJobChannel]
    """Returns an array of channel objects describing the input data and their
    location.
    """
    output_data_config: AutoMLOutputDataConfig
    """Returns the job's output data config."""
    role_arn: str
    """The ARN of the IAM role that has read permission to the input data location
    and write permission to the output data location in Amazon S3.
    """
    auto_ml_job_objective: AutoMLJobObjective | None
    """Returns the job's objective."""
    auto_ml_problem_type_config: AutoMLProblemTypeConfig | None
    """Returns the configuration settings of the problem type set for the AutoML job
    V2.
    """
    auto_ml_problem_type_config_name: AutoMLProblemTypeConfigName | None
    """Returns the name of the problem type configuration set for the AutoML job V2."""
    creation_time: datetime
    """Returns the creation time of the AutoML job V2."""
    end_time: datetime | None
    """Returns the end time of the AutoML job V2."""
    last_modified_time: datetime
    """Returns the job's last modified time."""
    failure_reason: str | None
    """Returns the reason for the failure of the AutoML job V2, when applicable."""
    partial_failure_reasons: Sequence[AutoMLPartialFailureReason]
    """Returns a list of reasons for partial failures within an AutoML job V2."""
    best_candidate: AutoMLCandidate | None
    """Information about the candidate produced by an AutoML training job V2,
    including its status, steps, and other properties.
    """
    auto_ml_job_status: AutoMLJobStatus
    """Returns the status of the AutoML job V2."""
    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus
    """Returns the secondary status of the AutoML job V2."""
    auto_ml_job_artifacts: AutoMLJobArtifacts | None
    """The artifacts that are generated during an AutoML job."""
    resolved_attributes: AutoMLResolvedAttributes | None
    """Returns the resolved attributes used by the AutoML job V2."""
    model_deploy_config: ModelDeployConfig | None
    """Indicates whether the model was deployed automatically to an endpoint and the
    name of that endpoint if deployed automatically.
    """
    model_deploy_result: ModelDeployResult | None
    """Provides information about endpoint for the model deployment."""
    data_split_config: AutoMLDataSplitConfig | None
    """Returns the configuration settings of how the data are split into train and
    validation datasets.
    """
    security_config: AutoMLSecurityConfig | None
    """Returns the security configuration for traffic encryption or Amazon VPC
    settings.
    """
    auto_ml_compute_config: AutoMLComputeConfig | None
    """The compute configuration used for the AutoML job V2."""

    def __init__(
        self,
        *,
        auto_ml_job_name: str = ...,
        auto_ml_job_arn: str = ...,
        auto_ml_job_input_data_config: Sequence[AutoMLJobChannel] = ...,
        output_data_config: AutoMLOutputDataConfig = ...,
        role_arn: str = ...,
        auto_ml_job_objective: AutoMLJobObjective | None = ...,
        auto_ml_problem_type_config: AutoMLProblemTypeConfig | None = ...,
        auto_ml_problem_type_config_name: AutoMLProblemTypeConfigNameLike | None = ...,
        creation_time: datetime = ...,
        end_time: datetime | None = ...,
        last_modified_time: datetime = ...,
        failure_reason: str | None = ...,
        partial_failure_reasons: Sequence[AutoMLPartialFailureReason] = ...,
        best_candidate: AutoMLCandidate | None = ...,
        auto_ml_job_status: AutoMLJobStatusLike = ...,
        auto_ml_job_secondary_status: AutoMLJobSecondaryStatusLike = ...,
        auto_ml_job_artifacts: AutoMLJobArtifacts | None = ...,
        resolved_attributes: AutoMLResolvedAttributes | None = ...,
        model_deploy_config: ModelDeployConfig | None = ...,
        model_deploy_result: ModelDeployResult | None = ...,
        data_split_config: AutoMLDataSplitConfig | None = ...,
        security_config: AutoMLSecurityConfig | None = ...,
        auto_ml_compute_config: AutoMLComputeConfig | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        auto_ml_job_name: Returns the name of the AutoML job V2.
        auto_ml_job_arn: Returns the Amazon Resource Name (ARN) of the AutoML job V2.
        auto_ml_job_input_data_config: Returns an array of channel objects describing the input data and their location.
        output_data_config: Returns the job's output data config.
        role_arn: The ARN of the IAM role that has read permission to the input data location and write permission to the output data location in Amazon S3.
        auto_ml_job_objective: Returns the job's objective.
        auto_ml_problem_type_config: Returns the configuration settings of the problem type set for the AutoML job V2.
        auto_ml_problem_type_config_name: Returns the name of the problem type configuration set for the AutoML job V2.
        creation_time: Returns the creation time of the AutoML job V2.
        end_time: Returns the end time of the AutoML job V2.
        last_modified_time: Returns the job's last modified time.
        failure_reason: Returns the reason for the failure of the AutoML job V2, when applicable.
        partial_failure_reasons: Returns a list of reasons for partial failures within an AutoML job V2.
        best_candidate: Information about the candidate produced by an AutoML training job V2, including its status, steps, and other properties.
        auto_ml_job_status: Returns the status of the AutoML job V2.
        auto_ml_job_secondary_status: Returns the secondary status of the AutoML job V2.
        auto_ml_job_artifacts: The artifacts that are generated during an AutoML job.
        resolved_attributes: Returns the resolved attributes used by the AutoML job V2.
        model_deploy_config: Indicates whether the model was deployed automatically to an endpoint and the name of that endpoint if deployed automatically.
        model_deploy_result: Provides information about endpoint for the model deployment.
        data_split_config: Returns the configuration settings of how the data are split into train and validation datasets.
        security_config: Returns the security configuration for traffic encryption or Amazon VPC settings.
        auto_ml_compute_config: The compute configuration used for the AutoML job V2.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeClusterResponse(Response):
    """The response of `DescribeCluster`, with `cluster_arn`, `cluster_name`,
    `cluster_status`, `creation_time`, `failure_message`, `instance_groups`,
    `restricted_instance_groups`, `restricted_instance_groups_config` and others.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster."""
    cluster_name: str | None
    """The name of the SageMaker HyperPod cluster."""
    cluster_status: ClusterStatus
    """The status of the SageMaker HyperPod cluster."""
    creation_time: datetime | None
    """The time when the SageMaker Cluster is created."""
    failure_message: str | None
    """The failure message of the SageMaker HyperPod cluster."""
    instance_groups: Sequence[ClusterInstanceGroupDetails]
    """The instance groups of the SageMaker HyperPod cluster."""
    restricted_instance_groups: Sequence[ClusterRestrictedInstanceGroupDetails]
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster.
    """
    restricted_instance_groups_config: (
        ClusterRestrictedInstanceGroupsConfigOutput | None
    )
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """
    vpc_config: VpcConfig | None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """
    orchestrator: ClusterOrchestrator | None
    """The type of orchestrator used for the SageMaker HyperPod cluster."""
    tiered_storage_config: ClusterTieredStorageConfig | None
    """The current configuration for managed tier checkpointing on the HyperPod
    cluster. For example, this shows whether the feature is enabled and the
    percentage of cluster memory allocated for checkpoint storage.
    """
    node_recovery: ClusterNodeRecovery | None
    """The node recovery mode configured for the SageMaker HyperPod cluster."""
    node_provisioning_mode: ClusterNodeProvisioningMode | None
    """The mode used for provisioning nodes in the cluster."""
    cluster_role: str | None
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod uses for cluster
    autoscaling operations.
    """
    auto_scaling: ClusterAutoScalingConfigOutput | None
    """The current autoscaling configuration and status for the autoscaler."""

    def __init__(
        self,
        *,
        cluster_arn: str = ...,
        cluster_name: str | None = ...,
        cluster_status: ClusterStatusLike = ...,
        creation_time: datetime | None = ...,
        failure_message: str | None = ...,
        instance_groups: Sequence[ClusterInstanceGroupDetails] = ...,
        restricted_instance_groups: Sequence[
            ClusterRestrictedInstanceGroupDetails
        ] = ...,
        restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfigOutput
        | None = ...,
        vpc_config: VpcConfig | None = ...,
        orchestrator: ClusterOrchestrator | None = ...,
        tiered_storage_config: ClusterTieredStorageConfig | None = ...,
        node_recovery: ClusterNodeRecoveryLike | None = ...,
        node_provisioning_mode: ClusterNodeProvisioningModeLike | None = ...,
        cluster_role: str | None = ...,
        auto_scaling: ClusterAutoScalingConfigOutput | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster.
        cluster_name: The name of the SageMaker HyperPod cluster.
        cluster_status: The status of the SageMaker HyperPod cluster.
        creation_time: The time when the SageMaker Cluster is created.
        failure_message: The failure message of the SageMaker HyperPod cluster.
        instance_groups: The instance groups of the SageMaker HyperPod cluster.
        restricted_instance_groups: The specialized instance groups for training models like Amazon Nova to be created in the SageMaker HyperPod cluster.
        restricted_instance_groups_config: The configuration for the restricted instance groups (RIG) in the SageMaker HyperPod cluster.
        vpc_config: Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to.
        orchestrator: The type of orchestrator used for the SageMaker HyperPod cluster.
        tiered_storage_config: The current configuration for managed tier checkpointing on the HyperPod cluster.
        node_recovery: The node recovery mode configured for the SageMaker HyperPod cluster.
        node_provisioning_mode: The mode used for provisioning nodes in the cluster.
        cluster_role: The Amazon Resource Name (ARN) of the IAM role that HyperPod uses for cluster autoscaling operations.
        auto_scaling: The current autoscaling configuration and status for the autoscaler.
        """

@frozen(kw_only=True, order=False)
class DescribeClusterEventResponse(Response):
    """The response of `DescribeClusterEvent`, with `event_details`."""

    event_details: ClusterEventDetail = ...
    """Detailed information about the requested cluster event, including event
    metadata for various resource types such as `Cluster`, `InstanceGroup`,
    `Instance`, and their associated attributes.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterExtensionResponse(Response):
    """The response of `DescribeClusterExtension`, with `extension_details`,
    `node_summary` and `health`.
    """

    extension_details: ExtensionDetails = ...
    """The details of the extension."""
    node_summary: ExtensionNodeSummary | None = ...
    """A summary of how many nodes in your cluster the extension targets, and how
    many of them run the extension's current version and configuration.
    """
    health: ExtensionHealth | None = ...
    """The problems that affect the extension on the cluster's nodes, grouped by
    cause, with the number of nodes that each problem affects. Use it to find out
    why `ActiveCount` is lower than `TotalCount`, or why the status is `Degraded`,
    `CreateFailed`, or `UpdateFailed`. SageMaker HyperPod omits `Health` when no
    node has a problem. Nodes where SageMaker HyperPod hasn't finished installing
    or updating the extension aren't counted in any issue, unless an earlier
    attempt failed on them.
    """

@frozen(kw_only=True, order=False)
class DescribeClusterNodeResponse(Response):
    """The response of `DescribeClusterNode`, with `node_details`."""

    node_details: ClusterNodeDetails = ...
    """The details of the SageMaker HyperPod cluster node."""

@frozen(kw_only=True, init=False, order=False)
class DescribeClusterOperationResponse(Response):
    """The response of `DescribeClusterOperation`, with `operation_id`,
    `cluster_arn`, `type`, `status`, `creation_time`, `scaling_details` and
    `deep_health_check_details`.
    """

    operation_id: str | None
    """The unique identifier (UUID) of the operation."""
    cluster_arn: str | None
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    operation.
    """
    type: ClusterOperationType | None
    """The type of the operation. Valid values are `Scaling` or `DeepHealthCheck`."""
    status: ClusterOperationStatus | None
    """The current status of the operation. Valid values are `InProgress`,
    `Superseded`, or `Done`.
    """
    creation_time: datetime | None
    """The timestamp when the operation was created."""
    scaling_details: Sequence[ClusterOperationScalingDetails]
    """The per-instance-group scaling details for the operation. This field is
    populated when the operation `Type` is `Scaling`.
    """
    deep_health_check_details: Sequence[InstanceGroupHealthCheckConfiguration]
    """The deep health check details for the operation. This field is populated when
    the operation `Type` is `DeepHealthCheck`.
    """

    def __init__(
        self,
        *,
        operation_id: str | None = ...,
        cluster_arn: str | None = ...,
        type: ClusterOperationTypeLike | None = ...,
        status: ClusterOperationStatusLike | None = ...,
        creation_time: datetime | None = ...,
        scaling_details: Sequence[ClusterOperationScalingDetails] = ...,
        deep_health_check_details: Sequence[
            InstanceGroupHealthCheckConfiguration
        ] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        operation_id: The unique identifier (UUID) of the operation.
        cluster_arn: The Amazon Resource Name (ARN) of the HyperPod cluster associated with the operation.
        type: The type of the operation.
        status: The current status of the operation.
        creation_time: The timestamp when the operation was created.
        scaling_details: The per-instance-group scaling details for the operation.
        deep_health_check_details: The deep health check details for the operation.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeClusterSchedulerConfigResponse(Response):
    """The response of `DescribeClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn`, `cluster_scheduler_config_id`, `name`,
    `cluster_scheduler_config_version`, `status`, `failure_reason`,
    `status_details`, `cluster_arn` and others.
    """

    cluster_scheduler_config_arn: str
    """ARN of the cluster policy."""
    cluster_scheduler_config_id: str
    """ID of the cluster policy."""
    name: str
    """Name of the cluster policy."""
    cluster_scheduler_config_version: int
    """Version of the cluster policy."""
    status: SchedulerResourceStatus
    """Status of the cluster policy."""
    failure_reason: str | None
    """Failure reason of the cluster policy."""
    status_details: Mapping[SchedulerConfigComponentLike | str, SchedulerResourceStatus]
    """Additional details about the status of the cluster policy. This field provides
    context when the policy is in a non-active state, such as during creation,
    updates, or if failures occur.
    """
    cluster_arn: str | None
    """ARN of the cluster where the cluster policy is applied."""
    scheduler_config: SchedulerConfig | None
    """Cluster policy configuration. This policy is used for task prioritization and
    fair-share allocation. This helps prioritize critical workloads and
    distributes idle compute across entities.
    """
    description: str | None
    """Description of the cluster policy."""
    creation_time: datetime
    """Creation time of the cluster policy."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None
    """Last modified time of the cluster policy."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""

    def __init__(
        self,
        *,
        cluster_scheduler_config_arn: str = ...,
        cluster_scheduler_config_id: str = ...,
        name: str = ...,
        cluster_scheduler_config_version: int = ...,
        status: SchedulerResourceStatusLike = ...,
        failure_reason: str | None = ...,
        status_details: Mapping[SchedulerConfigComponent, SchedulerResourceStatusLike]
        | Mapping[str, SchedulerResourceStatusLike] = ...,
        cluster_arn: str | None = ...,
        scheduler_config: SchedulerConfig | None = ...,
        description: str | None = ...,
        creation_time: datetime = ...,
        created_by: UserContext | None = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        cluster_scheduler_config_arn: ARN of the cluster policy.
        cluster_scheduler_config_id: ID of the cluster policy.
        name: Name of the cluster policy.
        cluster_scheduler_config_version: Version of the cluster policy.
        status: Status of the cluster policy.
        failure_reason: Failure reason of the cluster policy.
        status_details: Additional details about the status of the cluster policy.
        cluster_arn: ARN of the cluster where the cluster policy is applied.
        scheduler_config: Cluster policy configuration.
        description: Description of the cluster policy.
        creation_time: Creation time of the cluster policy.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_time: Last modified time of the cluster policy.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        """

@frozen(kw_only=True, order=False)
class DescribeCodeRepositoryResponse(Response):
    """The response of `DescribeCodeRepository`, with `code_repository_name`,
    `code_repository_arn`, `creation_time`, `last_modified_time` and `git_config`.
    """

    code_repository_name: str = ...
    """The name of the Git repository."""
    code_repository_arn: str = ...
    """The Amazon Resource Name (ARN) of the Git repository."""
    creation_time: datetime = ...
    """The date and time that the repository was created."""
    last_modified_time: datetime = ...
    """The date and time that the repository was last changed."""
    git_config: GitConfig | None = ...
    """Configuration details about the repository, including the URL where the
    repository is located, the default branch, and the Amazon Resource Name (ARN)
    of the Amazon Web Services Secrets Manager secret that contains the
    credentials used to access the repository.
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeCompilationJobResponse(Response):
    """The response of `DescribeCompilationJob`, with `compilation_job_name`,
    `compilation_job_arn`, `compilation_job_status`, `compilation_start_time`,
    `compilation_end_time`, `stopping_condition`, `inference_image`,
    `model_package_version_arn` and others.
    """

    compilation_job_name: str
    """The name of the model compilation job."""
    compilation_job_arn: str
    """The Amazon Resource Name (ARN) of the model compilation job."""
    compilation_job_status: CompilationJobStatus
    """The status of the model compilation job."""
    compilation_start_time: datetime | None
    """The time when the model compilation job started the `CompilationJob`
    instances.

    You are billed for the time between this timestamp and the timestamp in the
    `CompilationEndTime` field. In Amazon CloudWatch Logs, the start time might be
    later than this time. That's because it takes time to download the compilation
    job, which depends on the size of the compilation job container.
    """
    compilation_end_time: datetime | None
    """The time when the model compilation job on a compilation job instance ended.
    For a successful or stopped job, this is when the job's model artifacts have
    finished uploading. For a failed job, this is when Amazon SageMaker AI
    detected that the job failed.
    """
    stopping_condition: StoppingCondition
    """Specifies a limit to how long a model compilation job can run. When the job
    reaches the time limit, Amazon SageMaker AI ends the compilation job. Use this
    API to cap model training costs.
    """
    inference_image: str | None
    """The inference image to use when compiling a model. Specify an image only if
    the target device is a cloud instance.
    """
    model_package_version_arn: str | None
    """The Amazon Resource Name (ARN) of the versioned model package that was
    provided to SageMaker Neo when you initiated a compilation job.
    """
    creation_time: datetime
    """The time that the model compilation job was created."""
    last_modified_time: datetime
    """The time that the status of the model compilation job was last modified."""
    failure_reason: str
    """If a model compilation job failed, the reason it failed."""
    model_artifacts: ModelArtifacts | None
    """Information about the location in Amazon S3 that has been configured for
    storing the model artifacts used in the compilation job.
    """
    model_digests: ModelDigests | None
    """Provides a BLAKE2 hash value that identifies the compiled model artifacts in
    Amazon S3.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI assumes
    to perform the model compilation job.
    """
    input_config: InputConfig
    """Information about the location in Amazon S3 of the input model artifacts, the
    name and shape of the expected data inputs, and the framework in which the
    model was trained.
    """
    output_config: OutputConfig
    """Information about the output location for the compiled model and the target
    device that the model runs on.
    """
    vpc_config: NeoVpcConfig | None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want your compilation job to connect
    to. Control access to your models by configuring the VPC. For more
    information, see [Protect Compilation Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/neo-vpc.html).
    """
    derived_information: DerivedInformation | None
    """Information that SageMaker Neo automatically derived about the model."""

    def __init__(
        self,
        *,
        compilation_job_name: str = ...,
        compilation_job_arn: str = ...,
        compilation_job_status: CompilationJobStatusLike = ...,
        compilation_start_time: datetime | None = ...,
        compilation_end_time: datetime | None = ...,
        stopping_condition: StoppingCondition = ...,
        inference_image: str | None = ...,
        model_package_version_arn: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        failure_reason: str = ...,
        model_artifacts: ModelArtifacts | None = ...,
        model_digests: ModelDigests | None = ...,
        role_arn: str = ...,
        input_config: InputConfig = ...,
        output_config: OutputConfig = ...,
        vpc_config: NeoVpcConfig | None = ...,
        derived_information: DerivedInformation | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        compilation_job_name: The name of the model compilation job.
        compilation_job_arn: The Amazon Resource Name (ARN) of the model compilation job.
        compilation_job_status: The status of the model compilation job.
        compilation_start_time: The time when the model compilation job started the `CompilationJob` instances.
        compilation_end_time: The time when the model compilation job on a compilation job instance ended.
        stopping_condition: Specifies a limit to how long a model compilation job can run.
        inference_image: The inference image to use when compiling a model.
        model_package_version_arn: The Amazon Resource Name (ARN) of the versioned model package that was provided to SageMaker Neo when you initiated a compilation job.
        creation_time: The time that the model compilation job was created.
        last_modified_time: The time that the status of the model compilation job was last modified.
        failure_reason: If a model compilation job failed, the reason it failed.
        model_artifacts: Information about the location in Amazon S3 that has been configured for storing the model artifacts used in the compilation job.
        model_digests: Provides a BLAKE2 hash value that identifies the compiled model artifacts in Amazon S3.
        role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI assumes to perform the model compilation job.
        input_config: Information about the location in Amazon S3 of the input model artifacts, the name and shape of the expected data inputs, and the framework in which the model was trained.
        output_config: Information about the output location for the compiled model and the target device that the model runs on.
        vpc_config: A [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html) object that specifies the VPC that you want your compilation job to connect to.
        derived_information: Information that SageMaker Neo automatically derived about the model.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeComputeQuotaResponse(Response):
    """The response of `DescribeComputeQuota`, with `compute_quota_arn`,
    `compute_quota_id`, `name`, `description`, `compute_quota_version`, `status`,
    `failure_reason`, `cluster_arn` and others.
    """

    compute_quota_arn: str
    """ARN of the compute allocation definition."""
    compute_quota_id: str
    """ID of the compute allocation definition."""
    name: str
    """Name of the compute allocation definition."""
    description: str | None
    """Description of the compute allocation definition."""
    compute_quota_version: int
    """Version of the compute allocation definition."""
    status: SchedulerResourceStatus
    """Status of the compute allocation definition."""
    failure_reason: str | None
    """Failure reason of the compute allocation definition."""
    cluster_arn: str | None
    """ARN of the cluster."""
    compute_quota_config: ComputeQuotaConfig | None
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
    creation_time: datetime
    """Creation time of the compute allocation configuration."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None
    """Last modified time of the compute allocation configuration."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""

    def __init__(
        self,
        *,
        compute_quota_arn: str = ...,
        compute_quota_id: str = ...,
        name: str = ...,
        description: str | None = ...,
        compute_quota_version: int = ...,
        status: SchedulerResourceStatusLike = ...,
        failure_reason: str | None = ...,
        cluster_arn: str | None = ...,
        compute_quota_config: ComputeQuotaConfig | None = ...,
        compute_quota_target: ComputeQuotaTarget = ...,
        activation_state: ActivationStateLike | None = ...,
        creation_time: datetime = ...,
        created_by: UserContext | None = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        compute_quota_arn: ARN of the compute allocation definition.
        compute_quota_id: ID of the compute allocation definition.
        name: Name of the compute allocation definition.
        description: Description of the compute allocation definition.
        compute_quota_version: Version of the compute allocation definition.
        status: Status of the compute allocation definition.
        failure_reason: Failure reason of the compute allocation definition.
        cluster_arn: ARN of the cluster.
        compute_quota_config: Configuration of the compute allocation definition.
        compute_quota_target: The target entity to allocate compute resources to.
        activation_state: The state of the compute allocation being described.
        creation_time: Creation time of the compute allocation configuration.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_time: Last modified time of the compute allocation configuration.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        """

@frozen(kw_only=True, order=False)
class DescribeContextResponse(Response):
    """The response of `DescribeContext`, with `context_name`, `context_arn`,
    `source`, `context_type`, `description`, `properties`, `creation_time`,
    `created_by` and others.
    """

    context_name: str | None = ...
    """The name of the context."""
    context_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the context."""
    source: ContextSource | None = ...
    """The source of the context."""
    context_type: str | None = ...
    """The type of the context."""
    description: str | None = ...
    """The description of the context."""
    properties: Mapping[str, str] = ...
    """A list of the context's properties."""
    creation_time: datetime | None = ...
    """When the context was created."""
    created_by: UserContext | None = ...
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None = ...
    """When the context was last modified."""
    last_modified_by: UserContext | None = ...
    """Information about the user who created or modified a SageMaker resource."""
    lineage_group_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the lineage group."""

@frozen(kw_only=True, order=False)
class DescribeDataQualityJobDefinitionResponse(Response):
    """The response of `DescribeDataQualityJobDefinition`, with `job_definition_arn`,
    `job_definition_name`, `creation_time`, `data_quality_baseline_config`,
    `data_quality_app_specification`, `data_quality_job_input`,
    `data_quality_job_output_config`, `job_resources` and others.
    """

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the data quality monitoring job definition."""
    job_definition_name: str = ...
    """The name of the data quality monitoring job definition."""
    creation_time: datetime = ...
    """The time that the data quality monitoring job definition was created."""
    data_quality_baseline_config: DataQualityBaselineConfig | None = ...
    """The constraints and baselines for the data quality monitoring job definition."""
    data_quality_app_specification: DataQualityAppSpecification = ...
    """Information about the container that runs the data quality monitoring job."""
    data_quality_job_input: DataQualityJobInput = ...
    """The list of inputs for the data quality monitoring job. Currently endpoints
    are supported.
    """
    data_quality_job_output_config: MonitoringOutputConfig = ...
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources = ...
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """The networking configuration for the data quality monitoring job."""
    role_arn: str = ...
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

@frozen(kw_only=True, order=False)
class DescribeDeviceResponse(Response):
    """The response of `DescribeDevice`, with `device_arn`, `device_name`,
    `description`, `device_fleet_name`, `iot_thing_name`, `registration_time`,
    `latest_heartbeat`, `models` and others.
    """

    device_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the device."""
    device_name: str = ...
    """The unique identifier of the device."""
    description: str | None = ...
    """A description of the device."""
    device_fleet_name: str = ...
    """The name of the fleet the device belongs to."""
    iot_thing_name: str | None = ...
    """The Amazon Web Services Internet of Things (IoT) object thing name associated
    with the device.
    """
    registration_time: datetime = ...
    """The timestamp of the last registration or de-reregistration."""
    latest_heartbeat: datetime | None = ...
    """The last heartbeat received from the device."""
    models: Sequence[EdgeModel] = ...
    """Models on the device."""
    max_models: int | None = ...
    """The maximum number of models."""
    next_token: str | None = ...
    """The response from the last list when returning a list large enough to need
    tokening.
    """
    agent_version: str | None = ...
    """Edge Manager agent version."""

@frozen(kw_only=True, order=False)
class DescribeDeviceFleetResponse(Response):
    """The response of `DescribeDeviceFleet`, with `device_fleet_name`,
    `device_fleet_arn`, `output_config`, `description`, `creation_time`,
    `last_modified_time`, `role_arn` and `iot_role_alias`.
    """

    device_fleet_name: str = ...
    """The name of the fleet."""
    device_fleet_arn: str = ...
    """The The Amazon Resource Name (ARN) of the fleet."""
    output_config: EdgeOutputConfig = ...
    """The output configuration for storing sampled data."""
    description: str | None = ...
    """A description of the fleet."""
    creation_time: datetime = ...
    """Timestamp of when the device fleet was created."""
    last_modified_time: datetime = ...
    """Timestamp of when the device fleet was last updated."""
    role_arn: str | None = ...
    """The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet
    of Things (IoT).
    """
    iot_role_alias: str | None = ...
    """The Amazon Resource Name (ARN) alias created in Amazon Web Services Internet
    of Things (IoT).
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeDomainResponse(Response):
    """The response of `DescribeDomain`, with `domain_arn`, `domain_id`,
    `domain_name`, `home_efs_file_system_id`,
    `single_sign_on_managed_application_instance_id`,
    `single_sign_on_application_arn`, `status`, `creation_time` and others.
    """

    domain_arn: str | None
    """The domain's Amazon Resource Name (ARN)."""
    domain_id: str | None
    """The domain ID."""
    domain_name: str | None
    """The domain name."""
    home_efs_file_system_id: str | None
    """The ID of the Amazon Elastic File System managed by this Domain."""
    single_sign_on_managed_application_instance_id: str | None
    """The IAM Identity Center managed application instance ID."""
    single_sign_on_application_arn: str | None
    """The ARN of the application managed by SageMaker AI in IAM Identity Center.
    This value is only returned for domains created after October 1, 2023.
    """
    status: DomainStatus | None
    """The status."""
    creation_time: datetime | None
    """The creation time."""
    last_modified_time: datetime | None
    """The last modified time."""
    failure_reason: str | None
    """The failure reason."""
    security_group_id_for_domain_boundary: str | None
    """The ID of the security group that authorizes traffic between the
    `RSessionGateway` apps and the `RStudioServerPro` app.
    """
    auth_mode: AuthMode | None
    """The domain's authentication mode."""
    default_user_settings: UserSettings | None
    """Settings which are applied to UserProfiles in this domain if settings are not
    explicitly specified in a given UserProfile.
    """
    domain_settings: DomainSettings | None
    """A collection of `Domain` settings."""
    app_network_access_type: AppNetworkAccessType | None
    """Specifies the VPC used for non-EFS traffic. The default value is
    `PublicInternetOnly`.

    - `PublicInternetOnly` - Non-EFS traffic is through a VPC managed by Amazon
      SageMaker AI, which allows direct internet access
    - `VpcOnly` - All traffic is through the specified VPC and subnets
    """
    home_efs_file_system_kms_key_id: str | None
    """Use `KmsKeyId`.

    Deprecated: This property is deprecated, use KmsKeyId instead.
    """
    subnet_ids: Sequence[str]
    """The VPC subnets that the domain uses for communication."""
    url: str | None
    """The domain's URL."""
    vpc_id: str | None
    """The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for
    communication.
    """
    kms_key_id: str | None
    """The Amazon Web Services KMS customer managed key used to encrypt the EFS
    volume attached to the domain.
    """
    app_security_group_management: AppSecurityGroupManagement | None
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode. Required when
    `CreateDomain.AppNetworkAccessType` is `VPCOnly` and
    `DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn` is
    provided.
    """
    home_efs_file_system_creation: HomeEfsFileSystemCreation | None
    """Indicates whether a home EFS file system is created for the domain."""
    tag_propagation: TagPropagation | None
    """Indicates whether custom tag propagation is supported for the domain."""
    default_space_settings: DefaultSpaceSettings | None
    """The default settings for shared spaces that users create in the domain."""

    def __init__(
        self,
        *,
        domain_arn: str | None = ...,
        domain_id: str | None = ...,
        domain_name: str | None = ...,
        home_efs_file_system_id: str | None = ...,
        single_sign_on_managed_application_instance_id: str | None = ...,
        single_sign_on_application_arn: str | None = ...,
        status: DomainStatusLike | None = ...,
        creation_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        failure_reason: str | None = ...,
        security_group_id_for_domain_boundary: str | None = ...,
        auth_mode: AuthModeLike | None = ...,
        default_user_settings: UserSettings | None = ...,
        domain_settings: DomainSettings | None = ...,
        app_network_access_type: AppNetworkAccessTypeLike | None = ...,
        home_efs_file_system_kms_key_id: str | None = ...,
        subnet_ids: Sequence[str] = ...,
        url: str | None = ...,
        vpc_id: str | None = ...,
        kms_key_id: str | None = ...,
        app_security_group_management: AppSecurityGroupManagementLike | None = ...,
        home_efs_file_system_creation: HomeEfsFileSystemCreationLike | None = ...,
        tag_propagation: TagPropagationLike | None = ...,
        default_space_settings: DefaultSpaceSettings | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        domain_arn: The domain's Amazon Resource Name (ARN).
        domain_id: The domain ID.
        domain_name: The domain name.
        home_efs_file_system_id: The ID of the Amazon Elastic File System managed by this Domain.
        single_sign_on_managed_application_instance_id: The IAM Identity Center managed application instance ID.
        single_sign_on_application_arn: The ARN of the application managed by SageMaker AI in IAM Identity Center.
        status: The status.
        creation_time: The creation time.
        last_modified_time: The last modified time.
        failure_reason: The failure reason.
        security_group_id_for_domain_boundary: The ID of the security group that authorizes traffic between the `RSessionGateway` apps and the `RStudioServerPro` app.
        auth_mode: The domain's authentication mode.
        default_user_settings: Settings which are applied to UserProfiles in this domain if settings are not explicitly specified in a given UserProfile.
        domain_settings: A collection of `Domain` settings.
        app_network_access_type: Specifies the VPC used for non-EFS traffic.
        home_efs_file_system_kms_key_id: Use `KmsKeyId`.
        subnet_ids: The VPC subnets that the domain uses for communication.
        url: The domain's URL.
        vpc_id: The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for communication.
        kms_key_id: The Amazon Web Services KMS customer managed key used to encrypt the EFS volume attached to the domain.
        app_security_group_management: The entity that creates and manages the required security groups for inter-app communication in `VPCOnly` mode.
        home_efs_file_system_creation: Indicates whether a home EFS file system is created for the domain.
        tag_propagation: Indicates whether custom tag propagation is supported for the domain.
        default_space_settings: The default settings for shared spaces that users create in the domain.
        """

@frozen(kw_only=True, order=False)
class DescribeEdgeDeploymentPlanResponse(Response):
    """The response of `DescribeEdgeDeploymentPlan`, with `edge_deployment_plan_arn`,
    `edge_deployment_plan_name`, `model_configs`, `device_fleet_name`,
    `edge_deployment_success`, `edge_deployment_pending`,
    `edge_deployment_failed`, `stages` and others.
    """

    edge_deployment_plan_arn: str = ...
    """The ARN of edge deployment plan."""
    edge_deployment_plan_name: str = ...
    """The name of the edge deployment plan."""
    model_configs: Sequence[EdgeDeploymentModelConfig] = ...
    """List of models associated with the edge deployment plan."""
    device_fleet_name: str = ...
    """The device fleet used for this edge deployment plan."""
    edge_deployment_success: int | None = ...
    """The number of edge devices with the successful deployment."""
    edge_deployment_pending: int | None = ...
    """The number of edge devices yet to pick up deployment, or in progress."""
    edge_deployment_failed: int | None = ...
    """The number of edge devices that failed the deployment."""
    stages: Sequence[DeploymentStageStatusSummary] = ...
    """List of stages in the edge deployment plan."""
    next_token: str | None = ...
    """Token to use when calling the next set of stages in the edge deployment plan."""
    creation_time: datetime | None = ...
    """The time when the edge deployment plan was created."""
    last_modified_time: datetime | None = ...
    """The time when the edge deployment plan was last updated."""

@frozen(kw_only=True, init=False, order=False)
class DescribeEdgePackagingJobResponse(Response):
    """The response of `DescribeEdgePackagingJob`, with `edge_packaging_job_arn`,
    `edge_packaging_job_name`, `compilation_job_name`, `model_name`,
    `model_version`, `role_arn`, `output_config`, `resource_key` and others.
    """

    edge_packaging_job_arn: str
    """The Amazon Resource Name (ARN) of the edge packaging job."""
    edge_packaging_job_name: str
    """The name of the edge packaging job."""
    compilation_job_name: str | None
    """The name of the SageMaker Neo compilation job that is used to locate model
    artifacts that are being packaged.
    """
    model_name: str | None
    """The name of the model."""
    model_version: str | None
    """The version of the model."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    download and upload the model, and to contact Neo.
    """
    output_config: EdgeOutputConfig | None
    """The output configuration for the edge packaging job."""
    resource_key: str | None
    """The Amazon Web Services KMS key to use when encrypting the EBS volume the job
    run on.
    """
    edge_packaging_job_status: EdgePackagingJobStatus
    """The current status of the packaging job."""
    edge_packaging_job_status_message: str | None
    """Returns a message describing the job status and error messages."""
    creation_time: datetime | None
    """The timestamp of when the packaging job was created."""
    last_modified_time: datetime | None
    """The timestamp of when the job was last updated."""
    model_artifact: str | None
    """The Amazon Simple Storage (S3) URI where model artifacts ares stored."""
    model_signature: str | None
    """The signature document of files in the model artifact."""
    preset_deployment_output: EdgePresetDeploymentOutput | None
    """The output of a SageMaker Edge Manager deployable resource."""

    def __init__(
        self,
        *,
        edge_packaging_job_arn: str = ...,
        edge_packaging_job_name: str = ...,
        compilation_job_name: str | None = ...,
        model_name: str | None = ...,
        model_version: str | None = ...,
        role_arn: str | None = ...,
        output_config: EdgeOutputConfig | None = ...,
        resource_key: str | None = ...,
        edge_packaging_job_status: EdgePackagingJobStatusLike = ...,
        edge_packaging_job_status_message: str | None = ...,
        creation_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        model_artifact: str | None = ...,
        model_signature: str | None = ...,
        preset_deployment_output: EdgePresetDeploymentOutput | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        edge_packaging_job_arn: The Amazon Resource Name (ARN) of the edge packaging job.
        edge_packaging_job_name: The name of the edge packaging job.
        compilation_job_name: The name of the SageMaker Neo compilation job that is used to locate model artifacts that are being packaged.
        model_name: The name of the model.
        model_version: The version of the model.
        role_arn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to download and upload the model, and to contact Neo.
        output_config: The output configuration for the edge packaging job.
        resource_key: The Amazon Web Services KMS key to use when encrypting the EBS volume the job run on.
        edge_packaging_job_status: The current status of the packaging job.
        edge_packaging_job_status_message: Returns a message describing the job status and error messages.
        creation_time: The timestamp of when the packaging job was created.
        last_modified_time: The timestamp of when the job was last updated.
        model_artifact: The Amazon Simple Storage (S3) URI where model artifacts ares stored.
        model_signature: The signature document of files in the model artifact.
        preset_deployment_output: The output of a SageMaker Edge Manager deployable resource.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeEndpointResponse(Response):
    """The response of `DescribeEndpoint`, with `endpoint_name`, `endpoint_arn`,
    `endpoint_config_name`, `production_variants`, `data_capture_config`,
    `endpoint_status`, `failure_reason`, `creation_time` and others.
    """

    endpoint_name: str
    """Name of the endpoint."""
    endpoint_arn: str
    """The Amazon Resource Name (ARN) of the endpoint."""
    endpoint_config_name: str | None
    """The name of the endpoint configuration associated with this endpoint."""
    production_variants: Sequence[ProductionVariantSummary]
    """An array of
    [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html)
    objects, one for each model hosted behind this endpoint.
    """
    data_capture_config: DataCaptureConfigSummary | None
    """The currently active data capture configuration used by your Endpoint."""
    endpoint_status: EndpointStatus
    """The status of the endpoint.

    - `OutOfService`: Endpoint is not available to take incoming requests.
    - `Creating`:
      [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
      is executing.
    - `Updating`:
      [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
      or
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      is executing.
    - `SystemUpdating`: Endpoint is undergoing maintenance and cannot be updated
      or deleted or re-scaled until it has completed. This maintenance operation
      does not change any customer-specified values such as VPC config, KMS
      encryption, model, instance type, or instance count.
    - `RollingBack`: Endpoint fails to scale up or down or change its variant
      weight and is in the process of rolling back to its previous configuration.
      Once the rollback completes, endpoint returns to an `InService` status. This
      transitional status only applies to an endpoint that has autoscaling enabled
      and is undergoing variant weight or capacity changes as part of an
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      call or when the
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      operation is called explicitly.
    - `InService`: Endpoint is available to process incoming requests.
    - `Deleting`:
      [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
      is executing.
    - `Failed`: Endpoint could not be created, updated, or re-scaled. Use the
      `FailureReason` value returned by
      [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html)
      for information about the failure.
      [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
      is the only operation that can be performed on a failed endpoint.
    - `UpdateRollbackFailed`: Both the rolling deployment and auto-rollback
      failed. Your endpoint is in service with a mix of the old and new endpoint
      configurations. For information about how to remedy this issue and restore
      the endpoint's status to `InService`, see [Rolling
      Deployments](https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html).
    """
    failure_reason: str | None
    """If the status of the endpoint is `Failed`, the reason why it failed."""
    creation_time: datetime
    """A timestamp that shows when the endpoint was created."""
    last_modified_time: datetime
    """A timestamp that shows when the endpoint was last modified."""
    last_deployment_config: DeploymentConfig | None
    """The most recent deployment configuration for the endpoint."""
    async_inference_config: AsyncInferenceConfig | None
    """Returns the description of an endpoint configuration created using the
    [`CreateEndpointConfig`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    API.
    """
    pending_deployment_summary: PendingDeploymentSummary | None
    """Returns the summary of an in-progress deployment. This field is only returned
    when the endpoint is creating or updating with a new endpoint configuration.
    """
    explainer_config: ExplainerConfig | None
    """The configuration parameters for an explainer."""
    shadow_production_variants: Sequence[ProductionVariantSummary]
    """An array of
    [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html)
    objects, one for each model that you want to host at this endpoint in shadow
    mode with production traffic replicated from the model specified on
    `ProductionVariants`.
    """
    metrics_config: MetricsConfig | None
    """The configuration parameters for utilization metrics."""
    cross_region_traffic_config: CrossRegionTrafficConfig | None
    """The cross-Region traffic cap, if the endpoint configuration sets one."""

    def __init__(
        self,
        *,
        endpoint_name: str = ...,
        endpoint_arn: str = ...,
        endpoint_config_name: str | None = ...,
        production_variants: Sequence[ProductionVariantSummary] = ...,
        data_capture_config: DataCaptureConfigSummary | None = ...,
        endpoint_status: EndpointStatusLike = ...,
        failure_reason: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        last_deployment_config: DeploymentConfig | None = ...,
        async_inference_config: AsyncInferenceConfig | None = ...,
        pending_deployment_summary: PendingDeploymentSummary | None = ...,
        explainer_config: ExplainerConfig | None = ...,
        shadow_production_variants: Sequence[ProductionVariantSummary] = ...,
        metrics_config: MetricsConfig | None = ...,
        cross_region_traffic_config: CrossRegionTrafficConfig | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        endpoint_name: Name of the endpoint.
        endpoint_arn: The Amazon Resource Name (ARN) of the endpoint.
        endpoint_config_name: The name of the endpoint configuration associated with this endpoint.
        production_variants: An array of [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html) objects, one for each model hosted behind this endpoint.
        data_capture_config: The currently active data capture configuration used by your Endpoint.
        endpoint_status: The status of the endpoint.
        failure_reason: If the status of the endpoint is `Failed`, the reason why it failed.
        creation_time: A timestamp that shows when the endpoint was created.
        last_modified_time: A timestamp that shows when the endpoint was last modified.
        last_deployment_config: The most recent deployment configuration for the endpoint.
        async_inference_config: Returns the description of an endpoint configuration created using the [`CreateEndpointConfig`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html) API.
        pending_deployment_summary: Returns the summary of an in-progress deployment.
        explainer_config: The configuration parameters for an explainer.
        shadow_production_variants: An array of [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html) objects, one for each model that you want to host at this endpoint in shadow mode with production traffic replicated from the model specified on `ProductionVariants`.
        metrics_config: The configuration parameters for utilization metrics.
        cross_region_traffic_config: The cross-Region traffic cap, if the endpoint configuration sets one.
        """

@frozen(kw_only=True, order=False)
class DescribeEndpointConfigResponse(Response):
    """The response of `DescribeEndpointConfig`, with `endpoint_config_name`,
    `endpoint_config_arn`, `production_variants`, `data_capture_config`,
    `kms_key_id`, `creation_time`, `async_inference_config`, `explainer_config`
    and others.
    """

    endpoint_config_name: str = ...
    """Name of the SageMaker endpoint configuration."""
    endpoint_config_arn: str = ...
    """The Amazon Resource Name (ARN) of the endpoint configuration."""
    production_variants: Sequence[ProductionVariant] = ...
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint.
    """
    data_capture_config: DataCaptureConfig | None = ...
    """Configuration to control how SageMaker AI captures inference data."""
    kms_key_id: str | None = ...
    """Amazon Web Services KMS key ID Amazon SageMaker uses to encrypt data when
    storing it on the ML storage volume attached to the instance.
    """
    creation_time: datetime = ...
    """A timestamp that shows when the endpoint configuration was created."""
    async_inference_config: AsyncInferenceConfig | None = ...
    """Returns the description of an endpoint configuration created using the
    [`CreateEndpointConfig`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    API.
    """
    explainer_config: ExplainerConfig | None = ...
    """The configuration parameters for an explainer."""
    shadow_production_variants: Sequence[ProductionVariant] = ...
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint in shadow mode with production traffic replicated from
    the model specified on `ProductionVariants`.
    """
    execution_role_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the IAM role that you assigned to the
    endpoint configuration.
    """
    vpc_config: VpcConfig | None = ...
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """
    enable_network_isolation: bool | None = ...
    """Indicates whether all model containers deployed to the endpoint are isolated.
    If they are, no inbound or outbound network calls can be made to or from the
    model containers.
    """
    metrics_config: MetricsConfig | None = ...
    """The configuration parameters for utilization metrics."""
    cross_region_traffic_config: CrossRegionTrafficConfig | None = ...
    """The cross-Region traffic cap, if the endpoint configuration sets one."""

@frozen(kw_only=True, order=False)
class DescribeExperimentResponse(Response):
    """The response of `DescribeExperiment`, with `experiment_name`,
    `experiment_arn`, `display_name`, `source`, `description`, `creation_time`,
    `created_by`, `last_modified_time` and others.
    """

    experiment_name: str | None = ...
    """The name of the experiment."""
    experiment_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the experiment."""
    display_name: str | None = ...
    """The name of the experiment as displayed. If `DisplayName` isn't specified,
    `ExperimentName` is displayed.
    """
    source: ExperimentSource | None = ...
    """The Amazon Resource Name (ARN) of the source and, optionally, the type."""
    description: str | None = ...
    """The description of the experiment."""
    creation_time: datetime | None = ...
    """When the experiment was created."""
    created_by: UserContext | None = ...
    """Who created the experiment."""
    last_modified_time: datetime | None = ...
    """When the experiment was last modified."""
    last_modified_by: UserContext | None = ...
    """Who last modified the experiment."""

@frozen(kw_only=True, init=False, order=False)
class DescribeFeatureGroupResponse(Response):
    """The response of `DescribeFeatureGroup`, with `feature_group_arn`,
    `feature_group_name`, `record_identifier_feature_name`,
    `event_time_feature_name`, `feature_definitions`, `creation_time`,
    `last_modified_time`, `online_store_config` and others.
    """

    feature_group_arn: str
    """The Amazon Resource Name (ARN) of the `FeatureGroup`."""
    feature_group_name: str
    """he name of the `FeatureGroup`."""
    record_identifier_feature_name: str
    """The name of the `Feature` used for `RecordIdentifier`, whose value uniquely
    identifies a record stored in the feature store.
    """
    event_time_feature_name: str
    """The name of the feature that stores the `EventTime` of a Record in a
    `FeatureGroup`.

    An `EventTime` is a point in time when a new event occurs that corresponds to
    the creation or update of a `Record` in a `FeatureGroup`. All `Records` in the
    `FeatureGroup` have a corresponding `EventTime`.
    """
    feature_definitions: Sequence[FeatureDefinition]
    """A list of the `Features` in the `FeatureGroup`. Each feature is defined by a
    `FeatureName` and `FeatureType`.
    """
    creation_time: datetime
    """A timestamp indicating when SageMaker created the `FeatureGroup`."""
    last_modified_time: datetime | None
    """A timestamp indicating when the feature group was last updated."""
    online_store_config: OnlineStoreConfig | None
    """The configuration for the `OnlineStore`."""
    offline_store_config: OfflineStoreConfig | None
    """The configuration of the offline store. It includes the following
    configurations:

    - Amazon S3 location of the offline store.
    - Configuration of the Glue data catalog.
    - Table format of the offline store.
    - Option to disable the automatic creation of a Glue table for the offline
      store.
    - Encryption configuration.
    """
    throughput_config: ThroughputConfigDescription | None
    """Active throughput configuration of the feature group. There are two modes:
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
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM execution role used to persist data
    into the OfflineStore if an OfflineStoreConfig is provided.
    """
    feature_group_status: FeatureGroupStatus | None
    """The status of the feature group."""
    offline_store_status: OfflineStoreStatus | None
    """The status of the `OfflineStore`. Notifies you if replicating data into the
    `OfflineStore` has failed. Returns either: `Active` or `Blocked`
    """
    last_update_status: LastUpdateStatus | None
    """A value indicating whether the update made to the feature group was
    successful.
    """
    failure_reason: str | None
    """The reason that the `FeatureGroup` failed to be replicated in the
    `OfflineStore`. This is failure can occur because:

    - The `FeatureGroup` could not be created in the `OfflineStore`.
    - The `FeatureGroup` could not be deleted from the `OfflineStore`.
    """
    description: str | None
    """A free form description of the feature group."""
    next_token: str | None
    """A token to resume pagination of the list of `Features` (`FeatureDefinitions`)."""
    online_store_total_size_bytes: int | None
    """The size of the `OnlineStore` in bytes."""

    def __init__(
        self,
        *,
        feature_group_arn: str = ...,
        feature_group_name: str = ...,
        record_identifier_feature_name: str = ...,
        event_time_feature_name: str = ...,
        feature_definitions: Sequence[FeatureDefinition] = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime | None = ...,
        online_store_config: OnlineStoreConfig | None = ...,
        offline_store_config: OfflineStoreConfig | None = ...,
        throughput_config: ThroughputConfigDescription | None = ...,
        role_arn: str | None = ...,
        feature_group_status: FeatureGroupStatusLike | None = ...,
        offline_store_status: OfflineStoreStatus | None = ...,
        last_update_status: LastUpdateStatus | None = ...,
        failure_reason: str | None = ...,
        description: str | None = ...,
        next_token: str | None = ...,
        online_store_total_size_bytes: int | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        feature_group_arn: The Amazon Resource Name (ARN) of the `FeatureGroup`.
        feature_group_name: he name of the `FeatureGroup`.
        record_identifier_feature_name: The name of the `Feature` used for `RecordIdentifier`, whose value uniquely identifies a record stored in the feature store.
        event_time_feature_name: The name of the feature that stores the `EventTime` of a Record in a `FeatureGroup`.
        feature_definitions: A list of the `Features` in the `FeatureGroup`.
        creation_time: A timestamp indicating when SageMaker created the `FeatureGroup`.
        last_modified_time: A timestamp indicating when the feature group was last updated.
        online_store_config: The configuration for the `OnlineStore`.
        offline_store_config: The configuration of the offline store.
        throughput_config: Active throughput configuration of the feature group.
        role_arn: The Amazon Resource Name (ARN) of the IAM execution role used to persist data into the OfflineStore if an OfflineStoreConfig is provided.
        feature_group_status: The status of the feature group.
        offline_store_status: The status of the `OfflineStore`.
        last_update_status: A value indicating whether the update made to the feature group was successful.
        failure_reason: The reason that the `FeatureGroup` failed to be replicated in the `OfflineStore`.
        description: A free form description of the feature group.
        next_token: A token to resume pagination of the list of `Features` (`FeatureDefinitions`).
        online_store_total_size_bytes: The size of the `OnlineStore` in bytes.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeFeatureMetadataResponse(Response):
    """The response of `DescribeFeatureMetadata`, with `feature_group_arn`,
    `feature_group_name`, `feature_name`, `feature_type`, `creation_time`,
    `last_modified_time`, `description` and `parameters`.
    """

    feature_group_arn: str
    """The Amazon Resource Number (ARN) of the feature group that contains the
    feature.
    """
    feature_group_name: str
    """The name of the feature group that you've specified."""
    feature_name: str
    """The name of the feature that you've specified."""
    feature_type: FeatureType
    """The data type of the feature."""
    creation_time: datetime
    """A timestamp indicating when the feature was created."""
    last_modified_time: datetime
    """A timestamp indicating when the metadata for the feature group was modified.
    For example, if you add a parameter describing the feature, the timestamp
    changes to reflect the last time you
    """
    description: str | None
    """The description you added to describe the feature."""
    parameters: Sequence[FeatureParameter]
    """The key-value pairs that you added to describe the feature."""

    def __init__(
        self,
        *,
        feature_group_arn: str = ...,
        feature_group_name: str = ...,
        feature_name: str = ...,
        feature_type: FeatureTypeLike = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        description: str | None = ...,
        parameters: Sequence[FeatureParameter] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        feature_group_arn: The Amazon Resource Number (ARN) of the feature group that contains the feature.
        feature_group_name: The name of the feature group that you've specified.
        feature_name: The name of the feature that you've specified.
        feature_type: The data type of the feature.
        creation_time: A timestamp indicating when the feature was created.
        last_modified_time: A timestamp indicating when the metadata for the feature group was modified.
        description: The description you added to describe the feature.
        parameters: The key-value pairs that you added to describe the feature.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeFlowDefinitionResponse(Response):
    """The response of `DescribeFlowDefinition`, with `flow_definition_arn`,
    `flow_definition_name`, `flow_definition_status`, `creation_time`,
    `human_loop_request_source`, `human_loop_activation_config`,
    `human_loop_config`, `output_config` and others.
    """

    flow_definition_arn: str
    """The Amazon Resource Name (ARN) of the flow defintion."""
    flow_definition_name: str
    """The Amazon Resource Name (ARN) of the flow definition."""
    flow_definition_status: FlowDefinitionStatus
    """The status of the flow definition. Valid values are listed below."""
    creation_time: datetime
    """The timestamp when the flow definition was created."""
    human_loop_request_source: HumanLoopRequestSource | None
    """Container for configuring the source of human task requests. Used to specify
    if Amazon Rekognition or Amazon Textract is used as an integration source.
    """
    human_loop_activation_config: HumanLoopActivationConfig | None
    """An object containing information about what triggers a human review workflow."""
    human_loop_config: HumanLoopConfig | None
    """An object containing information about who works on the task, the workforce
    task price, and other task details.
    """
    output_config: FlowDefinitionOutputConfig
    """An object containing information about the output file."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Identity and Access
    Management (IAM) execution role for the flow definition.
    """
    failure_reason: str | None
    """The reason your flow definition failed."""

    def __init__(
        self,
        *,
        flow_definition_arn: str = ...,
        flow_definition_name: str = ...,
        flow_definition_status: FlowDefinitionStatusLike = ...,
        creation_time: datetime = ...,
        human_loop_request_source: HumanLoopRequestSource | None = ...,
        human_loop_activation_config: HumanLoopActivationConfig | None = ...,
        human_loop_config: HumanLoopConfig | None = ...,
        output_config: FlowDefinitionOutputConfig = ...,
        role_arn: str = ...,
        failure_reason: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        flow_definition_arn: The Amazon Resource Name (ARN) of the flow defintion.
        flow_definition_name: The Amazon Resource Name (ARN) of the flow definition.
        flow_definition_status: The status of the flow definition.
        creation_time: The timestamp when the flow definition was created.
        human_loop_request_source: Container for configuring the source of human task requests.
        human_loop_activation_config: An object containing information about what triggers a human review workflow.
        human_loop_config: An object containing information about who works on the task, the workforce task price, and other task details.
        output_config: An object containing information about the output file.
        role_arn: The Amazon Resource Name (ARN) of the Amazon Web Services Identity and Access Management (IAM) execution role for the flow definition.
        failure_reason: The reason your flow definition failed.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeGlobalInferenceGatewayResponse(Response):
    """The response of `DescribeGlobalInferenceGateway`, with `arn`, `id`, `name`,
    `execution_role_arn`, `status`, `endpoint_url`, `vpc_endpoint_service_name`,
    `routing` and others.
    """

    arn: str
    """The Amazon Resource Name (ARN) of the global inference gateway."""
    id: str
    """The ID of the global inference gateway."""
    name: str
    """The name of the global inference gateway."""
    execution_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that the global inference
    gateway assumes to access your SageMaker HyperPod clusters. You can't change
    the role after you create the global inference gateway.
    """
    status: GlobalInferenceGatewayStatus
    """The status of the global inference gateway."""
    endpoint_url: str | None
    """The URL that you use to invoke the global inference gateway. This value is set
    after the global inference gateway becomes `ACTIVE`.
    """
    vpc_endpoint_service_name: str | None
    """The name of the VPC endpoint service to create an interface VPC endpoint (AWS
    PrivateLink) from, so that you can call `EndpointUrl` without going over the
    internet. This value is set after the global inference gateway becomes
    `ACTIVE`.
    """
    routing: GlobalInferenceGatewayRouting | None
    """The routing configuration of the global inference gateway."""
    creation_time: datetime | None
    """The time when the global inference gateway was created."""
    failure_reason: str | None
    """The reason that the global inference gateway failed. SageMaker returns this
    value only when the status is `FAILED`.
    """

    def __init__(
        self,
        *,
        arn: str = ...,
        id: str = ...,
        name: str = ...,
        execution_role_arn: str = ...,
        status: GlobalInferenceGatewayStatusLike = ...,
        endpoint_url: str | None = ...,
        vpc_endpoint_service_name: str | None = ...,
        routing: GlobalInferenceGatewayRouting | None = ...,
        creation_time: datetime | None = ...,
        failure_reason: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        arn: The Amazon Resource Name (ARN) of the global inference gateway.
        id: The ID of the global inference gateway.
        name: The name of the global inference gateway.
        execution_role_arn: The Amazon Resource Name (ARN) of the IAM role that the global inference gateway assumes to access your SageMaker HyperPod clusters.
        status: The status of the global inference gateway.
        endpoint_url: The URL that you use to invoke the global inference gateway.
        vpc_endpoint_service_name: The name of the VPC endpoint service to create an interface VPC endpoint (AWS PrivateLink) from, so that you can call `EndpointUrl` without going over the internet.
        routing: The routing configuration of the global inference gateway.
        creation_time: The time when the global inference gateway was created.
        failure_reason: The reason that the global inference gateway failed.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeHubResponse(Response):
    """The response of `DescribeHub`, with `hub_name`, `hub_arn`, `hub_display_name`,
    `hub_description`, `hub_search_keywords`, `s3_storage_config`, `hub_status`,
    `failure_reason` and others.
    """

    hub_name: str
    """The name of the hub."""
    hub_arn: str
    """The Amazon Resource Name (ARN) of the hub."""
    hub_display_name: str | None
    """The display name of the hub."""
    hub_description: str | None
    """A description of the hub."""
    hub_search_keywords: Sequence[str]
    """The searchable keywords for the hub."""
    s3_storage_config: HubS3StorageConfig | None
    """The Amazon S3 storage configuration for the hub."""
    hub_status: HubStatus
    """The status of the hub."""
    failure_reason: str | None
    """The failure reason if importing hub content failed."""
    creation_time: datetime
    """The date and time that the hub was created."""
    last_modified_time: datetime
    """The date and time that the hub was last modified."""
    created_by: UserContext | None
    """Information about the user who created the hub."""
    last_modified_by: UserContext | None
    """Information about the user who last modified the hub."""

    def __init__(
        self,
        *,
        hub_name: str = ...,
        hub_arn: str = ...,
        hub_display_name: str | None = ...,
        hub_description: str | None = ...,
        hub_search_keywords: Sequence[str] = ...,
        s3_storage_config: HubS3StorageConfig | None = ...,
        hub_status: HubStatusLike = ...,
        failure_reason: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        created_by: UserContext | None = ...,
        last_modified_by: UserContext | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        hub_name: The name of the hub.
        hub_arn: The Amazon Resource Name (ARN) of the hub.
        hub_display_name: The display name of the hub.
        hub_description: A description of the hub.
        hub_search_keywords: The searchable keywords for the hub.
        s3_storage_config: The Amazon S3 storage configuration for the hub.
        hub_status: The status of the hub.
        failure_reason: The failure reason if importing hub content failed.
        creation_time: The date and time that the hub was created.
        last_modified_time: The date and time that the hub was last modified.
        created_by: Information about the user who created the hub.
        last_modified_by: Information about the user who last modified the hub.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeHubContentResponse(Response):
    """The response of `DescribeHubContent`, with `hub_content_name`,
    `hub_content_arn`, `hub_content_version`, `hub_content_type`,
    `document_schema_version`, `hub_name`, `hub_arn`, `hub_content_display_name`
    and others.
    """

    hub_content_name: str
    """The name of the hub content."""
    hub_content_arn: str
    """The Amazon Resource Name (ARN) of the hub content."""
    hub_content_version: str
    """The version of the hub content."""
    hub_content_type: HubContentType
    """The type of hub content."""
    document_schema_version: str
    """The document schema version for the hub content."""
    hub_name: str
    """The name of the hub that contains the content."""
    hub_arn: str
    """The Amazon Resource Name (ARN) of the hub that contains the content."""
    hub_content_display_name: str | None
    """The display name of the hub content."""
    hub_content_description: str | None
    """A description of the hub content."""
    hub_content_markdown: str | None
    """A string that provides a description of the hub content. This string can
    include links, tables, and standard markdown formating.
    """
    hub_content_document: str
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more.
    """
    sage_maker_public_hub_content_arn: str | None
    """The ARN of the public hub content."""
    reference_min_version: str | None
    """The minimum version of the hub content."""
    support_status: HubContentSupportStatus | None
    """The support status of the hub content."""
    hub_content_search_keywords: Sequence[str]
    """The searchable keywords for the hub content."""
    hub_content_dependencies: Sequence[HubContentDependency]
    """The location of any dependencies that the hub content has, such as scripts,
    model artifacts, datasets, or notebooks.
    """
    hub_content_status: HubContentStatus
    """The status of the hub content."""
    failure_reason: str | None
    """The failure reason if importing hub content failed."""
    creation_time: datetime
    """The date and time that hub content was created."""
    last_modified_time: datetime | None
    """The last modified time of the hub content."""
    created_by: UserContext | None
    """Information about the user who created the hub content."""
    last_modified_by: UserContext | None
    """Information about the user who last modified the hub content."""

    def __init__(
        self,
        *,
        hub_content_name: str = ...,
        hub_content_arn: str = ...,
        hub_content_version: str = ...,
        hub_content_type: HubContentTypeLike = ...,
        document_schema_version: str = ...,
        hub_name: str = ...,
        hub_arn: str = ...,
        hub_content_display_name: str | None = ...,
        hub_content_description: str | None = ...,
        hub_content_markdown: str | None = ...,
        hub_content_document: str = ...,
        sage_maker_public_hub_content_arn: str | None = ...,
        reference_min_version: str | None = ...,
        support_status: HubContentSupportStatusLike | None = ...,
        hub_content_search_keywords: Sequence[str] = ...,
        hub_content_dependencies: Sequence[HubContentDependency] = ...,
        hub_content_status: HubContentStatusLike = ...,
        failure_reason: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime | None = ...,
        created_by: UserContext | None = ...,
        last_modified_by: UserContext | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        hub_content_name: The name of the hub content.
        hub_content_arn: The Amazon Resource Name (ARN) of the hub content.
        hub_content_version: The version of the hub content.
        hub_content_type: The type of hub content.
        document_schema_version: The document schema version for the hub content.
        hub_name: The name of the hub that contains the content.
        hub_arn: The Amazon Resource Name (ARN) of the hub that contains the content.
        hub_content_display_name: The display name of the hub content.
        hub_content_description: A description of the hub content.
        hub_content_markdown: A string that provides a description of the hub content.
        hub_content_document: The hub content document that describes information about the hub content such as type, associated containers, scripts, and more.
        sage_maker_public_hub_content_arn: The ARN of the public hub content.
        reference_min_version: The minimum version of the hub content.
        support_status: The support status of the hub content.
        hub_content_search_keywords: The searchable keywords for the hub content.
        hub_content_dependencies: The location of any dependencies that the hub content has, such as scripts, model artifacts, datasets, or notebooks.
        hub_content_status: The status of the hub content.
        failure_reason: The failure reason if importing hub content failed.
        creation_time: The date and time that hub content was created.
        last_modified_time: The last modified time of the hub content.
        created_by: Information about the user who created the hub content.
        last_modified_by: Information about the user who last modified the hub content.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeHumanTaskUiResponse(Response):
    """The response of `DescribeHumanTaskUi`, with `human_task_ui_arn`,
    `human_task_ui_name`, `human_task_ui_status`, `creation_time` and
    `ui_template`.
    """

    human_task_ui_arn: str
    """The Amazon Resource Name (ARN) of the human task user interface (worker task
    template).
    """
    human_task_ui_name: str
    """The name of the human task user interface (worker task template)."""
    human_task_ui_status: HumanTaskUiStatus | None
    """The status of the human task user interface (worker task template). Valid
    values are listed below.
    """
    creation_time: datetime
    """The timestamp when the human task user interface was created."""
    ui_template: UiTemplateInfo
    """Container for user interface template information."""

    def __init__(
        self,
        *,
        human_task_ui_arn: str = ...,
        human_task_ui_name: str = ...,
        human_task_ui_status: HumanTaskUiStatusLike | None = ...,
        creation_time: datetime = ...,
        ui_template: UiTemplateInfo = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        human_task_ui_arn: The Amazon Resource Name (ARN) of the human task user interface (worker task template).
        human_task_ui_name: The name of the human task user interface (worker task template).
        human_task_ui_status: The status of the human task user interface (worker task template).
        creation_time: The timestamp when the human task user interface was created.
        ui_template: Container for user interface template information.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeHyperParameterTuningJobResponse(Response):
    """The response of `DescribeHyperParameterTuningJob`, with
    `hyper_parameter_tuning_job_name`, `hyper_parameter_tuning_job_arn`,
    `hyper_parameter_tuning_job_config`, `training_job_definition`,
    `training_job_definitions`, `hyper_parameter_tuning_job_status`,
    `creation_time`, `hyper_parameter_tuning_end_time` and others.
    """

    hyper_parameter_tuning_job_name: str
    """The name of the hyperparameter tuning job."""
    hyper_parameter_tuning_job_arn: str
    """The Amazon Resource Name (ARN) of the tuning job."""
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig
    """The
    [HyperParameterTuningJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html)
    object that specifies the configuration of the tuning job.
    """
    training_job_definition: HyperParameterTrainingJobDefinition | None
    """The
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    object that specifies the definition of the training jobs that this tuning job
    launches.
    """
    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition]
    """A list of the
    [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html)
    objects launched for this tuning job.
    """
    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus
    """The status of the tuning job."""
    creation_time: datetime
    """The date and time that the tuning job started."""
    hyper_parameter_tuning_end_time: datetime | None
    """The date and time that the tuning job ended."""
    last_modified_time: datetime | None
    """The date and time that the status of the tuning job was modified."""
    training_job_status_counters: TrainingJobStatusCounters
    """The
    [TrainingJobStatusCounters](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobStatusCounters.html)
    object that specifies the number of training jobs, categorized by status, that
    this tuning job launched.
    """
    objective_status_counters: ObjectiveStatusCounters
    """The
    [ObjectiveStatusCounters](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ObjectiveStatusCounters.html)
    object that specifies the number of training jobs, categorized by the status
    of their final objective metric, that this tuning job launched.
    """
    best_training_job: HyperParameterTrainingJobSummary | None
    """A
    [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
    object that describes the training job that completed with the best current
    [HyperParameterTuningJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobObjective.html).
    """
    overall_best_training_job: HyperParameterTrainingJobSummary | None
    """If the hyperparameter tuning job is an warm start tuning job with a
    `WarmStartType` of `IDENTICAL_DATA_AND_ALGORITHM`, this is the
    [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
    for the training job with the best objective metric value of all training jobs
    launched by this tuning job and all parent jobs specified for the warm start
    tuning job.
    """
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None
    """The configuration for starting the hyperparameter parameter tuning job using
    one or more previous tuning jobs as a starting point. The results of previous
    tuning jobs are used to inform which combinations of hyperparameters to search
    over in the new tuning job.
    """
    autotune: Autotune | None
    """A flag to indicate if autotune is enabled for the hyperparameter tuning job."""
    failure_reason: str | None
    """If the tuning job failed, the reason it failed."""
    tuning_job_completion_details: HyperParameterTuningJobCompletionDetails | None
    """Tuning job completion information returned as the response from a
    hyperparameter tuning job. This information tells if your tuning job has or
    has not converged. It also includes the number of training jobs that have not
    improved model performance as evaluated against the objective function.
    """
    consumed_resources: HyperParameterTuningJobConsumedResources | None
    """The total resources consumed by your hyperparameter tuning job."""

    def __init__(
        self,
        *,
        hyper_parameter_tuning_job_name: str = ...,
        hyper_parameter_tuning_job_arn: str = ...,
        hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig = ...,
        training_job_definition: HyperParameterTrainingJobDefinition | None = ...,
        training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] = ...,
        hyper_parameter_tuning_job_status: HyperParameterTuningJobStatusLike = ...,
        creation_time: datetime = ...,
        hyper_parameter_tuning_end_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        training_job_status_counters: TrainingJobStatusCounters = ...,
        objective_status_counters: ObjectiveStatusCounters = ...,
        best_training_job: HyperParameterTrainingJobSummary | None = ...,
        overall_best_training_job: HyperParameterTrainingJobSummary | None = ...,
        warm_start_config: HyperParameterTuningJobWarmStartConfig | None = ...,
        autotune: Autotune | None = ...,
        failure_reason: str | None = ...,
        tuning_job_completion_details: HyperParameterTuningJobCompletionDetails
        | None = ...,
        consumed_resources: HyperParameterTuningJobConsumedResources | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        hyper_parameter_tuning_job_name: The name of the hyperparameter tuning job.
        hyper_parameter_tuning_job_arn: The Amazon Resource Name (ARN) of the tuning job.
        hyper_parameter_tuning_job_config: The [HyperParameterTuningJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html) object that specifies the configuration of the tuning job.
        training_job_definition: The [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html) object that specifies the definition of the training jobs that this tuning job launches.
        training_job_definitions: A list of the [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html) objects launched for this tuning job.
        hyper_parameter_tuning_job_status: The status of the tuning job.
        creation_time: The date and time that the tuning job started.
        hyper_parameter_tuning_end_time: The date and time that the tuning job ended.
        last_modified_time: The date and time that the status of the tuning job was modified.
        training_job_status_counters: The [TrainingJobStatusCounters](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobStatusCounters.html) object that specifies the number of training jobs, categorized by status, that this tuning job launched.
        objective_status_counters: The [ObjectiveStatusCounters](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ObjectiveStatusCounters.html) object that specifies the number of training jobs, categorized by the status of their final objective metric, that this tuning job launched.
        best_training_job: A [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html) object that describes the training job that completed with the best current [HyperParameterTuningJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobObjective.html).
        overall_best_training_job: If the hyperparameter tuning job is an warm start tuning job with a `WarmStartType` of `IDENTICAL_DATA_AND_ALGORITHM`, this is the [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html) for the training job with the best objective metric value of all training jobs launched by this tuning job and all parent jobs specified for the warm start tuning job.
        warm_start_config: The configuration for starting the hyperparameter parameter tuning job using one or more previous tuning jobs as a starting point.
        autotune: A flag to indicate if autotune is enabled for the hyperparameter tuning job.
        failure_reason: If the tuning job failed, the reason it failed.
        tuning_job_completion_details: Tuning job completion information returned as the response from a hyperparameter tuning job.
        consumed_resources: The total resources consumed by your hyperparameter tuning job.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeImageResponse(Response):
    """The response of `DescribeImage`, with `creation_time`, `description`,
    `display_name`, `failure_reason`, `image_arn`, `image_name`, `image_status`,
    `last_modified_time` and others.
    """

    creation_time: datetime | None
    """When the image was created."""
    description: str | None
    """The description of the image."""
    display_name: str | None
    """The name of the image as displayed."""
    failure_reason: str | None
    """When a create, update, or delete operation fails, the reason for the failure."""
    image_arn: str | None
    """The ARN of the image."""
    image_name: str | None
    """The name of the image."""
    image_status: ImageStatus | None
    """The status of the image."""
    last_modified_time: datetime | None
    """When the image was last modified."""
    role_arn: str | None
    """The ARN of the IAM role that enables Amazon SageMaker AI to perform tasks on
    your behalf.
    """

    def __init__(
        self,
        *,
        creation_time: datetime | None = ...,
        description: str | None = ...,
        display_name: str | None = ...,
        failure_reason: str | None = ...,
        image_arn: str | None = ...,
        image_name: str | None = ...,
        image_status: ImageStatusLike | None = ...,
        last_modified_time: datetime | None = ...,
        role_arn: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        creation_time: When the image was created.
        description: The description of the image.
        display_name: The name of the image as displayed.
        failure_reason: When a create, update, or delete operation fails, the reason for the failure.
        image_arn: The ARN of the image.
        image_name: The name of the image.
        image_status: The status of the image.
        last_modified_time: When the image was last modified.
        role_arn: The ARN of the IAM role that enables Amazon SageMaker AI to perform tasks on your behalf.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeImageVersionResponse(Response):
    """The response of `DescribeImageVersion`, with `base_image`, `container_image`,
    `creation_time`, `failure_reason`, `image_arn`, `image_version_arn`,
    `image_version_status`, `last_modified_time` and others.
    """

    base_image: str | None
    """The registry path of the container image on which this image version is based."""
    container_image: str | None
    """The registry path of the container image that contains this image version."""
    creation_time: datetime | None
    """When the version was created."""
    failure_reason: str | None
    """When a create or delete operation fails, the reason for the failure."""
    image_arn: str | None
    """The ARN of the image the version is based on."""
    image_version_arn: str | None
    """The ARN of the version."""
    image_version_status: ImageVersionStatus | None
    """The status of the version."""
    last_modified_time: datetime | None
    """When the version was last modified."""
    version: int | None
    """The version number."""
    vendor_guidance: VendorGuidance | None
    """The stability of the image version specified by the maintainer.

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
    """The machine learning framework vended in the image version."""
    programming_lang: str | None
    """The supported programming language and its version."""
    processor: Processor | None
    """Indicates CPU or GPU compatibility.

    - `CPU`: The image version is compatible with CPU.
    - `GPU`: The image version is compatible with GPU.
    """
    horovod: bool | None
    """Indicates Horovod compatibility."""
    release_notes: str | None
    """The maintainer description of the image version."""

    def __init__(
        self,
        *,
        base_image: str | None = ...,
        container_image: str | None = ...,
        creation_time: datetime | None = ...,
        failure_reason: str | None = ...,
        image_arn: str | None = ...,
        image_version_arn: str | None = ...,
        image_version_status: ImageVersionStatusLike | None = ...,
        last_modified_time: datetime | None = ...,
        version: int | None = ...,
        vendor_guidance: VendorGuidanceLike | None = ...,
        job_type: JobTypeLike | None = ...,
        ml_framework: str | None = ...,
        programming_lang: str | None = ...,
        processor: ProcessorLike | None = ...,
        horovod: bool | None = ...,
        release_notes: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        base_image: The registry path of the container image on which this image version is based.
        container_image: The registry path of the container image that contains this image version.
        creation_time: When the version was created.
        failure_reason: When a create or delete operation fails, the reason for the failure.
        image_arn: The ARN of the image the version is based on.
        image_version_arn: The ARN of the version.
        image_version_status: The status of the version.
        last_modified_time: When the version was last modified.
        version: The version number.
        vendor_guidance: The stability of the image version specified by the maintainer.
        job_type: Indicates SageMaker AI job type compatibility.
        ml_framework: The machine learning framework vended in the image version.
        programming_lang: The supported programming language and its version.
        processor: Indicates CPU or GPU compatibility.
        horovod: Indicates Horovod compatibility.
        release_notes: The maintainer description of the image version.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeInferenceComponentResponse(Response):
    """The response of `DescribeInferenceComponent`, with `inference_component_name`,
    `inference_component_arn`, `endpoint_name`, `endpoint_arn`, `variant_name`,
    `failure_reason`, `specification`, `specifications` and others.
    """

    inference_component_name: str
    """The name of the inference component."""
    inference_component_arn: str
    """The Amazon Resource Name (ARN) of the inference component."""
    endpoint_name: str
    """The name of the endpoint that hosts the inference component."""
    endpoint_arn: str
    """The Amazon Resource Name (ARN) of the endpoint that hosts the inference
    component.
    """
    variant_name: str | None
    """The name of the production variant that hosts the inference component."""
    failure_reason: str | None
    """If the inference component status is `Failed`, the reason for the failure."""
    specification: InferenceComponentSpecificationSummary | None
    """Details about the resources that are deployed with this inference component."""
    specifications: Sequence[InferenceComponentSpecificationSummary]
    """A list of specification summaries for the inference component, one per
    instance type. This parameter is populated when the inference component was
    created with multiple specifications. When this parameter is populated, the
    singular `Specification` parameter is not returned.
    """
    runtime_config: InferenceComponentRuntimeConfigSummary | None
    """Details about the runtime settings for the model that is deployed with the
    inference component.
    """
    creation_time: datetime
    """The time when the inference component was created."""
    last_modified_time: datetime
    """The time when the inference component was last updated."""
    inference_component_status: InferenceComponentStatus | None
    """The status of the inference component."""
    last_deployment_config: InferenceComponentDeploymentConfig | None
    """The deployment and rollback settings that you assigned to the inference
    component.
    """

    def __init__(
        self,
        *,
        inference_component_name: str = ...,
        inference_component_arn: str = ...,
        endpoint_name: str = ...,
        endpoint_arn: str = ...,
        variant_name: str | None = ...,
        failure_reason: str | None = ...,
        specification: InferenceComponentSpecificationSummary | None = ...,
        specifications: Sequence[InferenceComponentSpecificationSummary] = ...,
        runtime_config: InferenceComponentRuntimeConfigSummary | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        inference_component_status: InferenceComponentStatusLike | None = ...,
        last_deployment_config: InferenceComponentDeploymentConfig | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        inference_component_name: The name of the inference component.
        inference_component_arn: The Amazon Resource Name (ARN) of the inference component.
        endpoint_name: The name of the endpoint that hosts the inference component.
        endpoint_arn: The Amazon Resource Name (ARN) of the endpoint that hosts the inference component.
        variant_name: The name of the production variant that hosts the inference component.
        failure_reason: If the inference component status is `Failed`, the reason for the failure.
        specification: Details about the resources that are deployed with this inference component.
        specifications: A list of specification summaries for the inference component, one per instance type.
        runtime_config: Details about the runtime settings for the model that is deployed with the inference component.
        creation_time: The time when the inference component was created.
        last_modified_time: The time when the inference component was last updated.
        inference_component_status: The status of the inference component.
        last_deployment_config: The deployment and rollback settings that you assigned to the inference component.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeInferenceExperimentResponse(Response):
    """The response of `DescribeInferenceExperiment`, with `arn`, `name`, `type`,
    `schedule`, `status`, `status_reason`, `description`, `creation_time` and
    others.
    """

    arn: str
    """The ARN of the inference experiment being described."""
    name: str
    """The name of the inference experiment."""
    type: InferenceExperimentType
    """The type of the inference experiment."""
    schedule: InferenceExperimentSchedule | None
    """The duration for which the inference experiment ran or will run."""
    status: InferenceExperimentStatus
    """The status of the inference experiment. The following are the possible
    statuses for an inference experiment:

    - `Creating` - Amazon SageMaker is creating your experiment.
    - `Created` - Amazon SageMaker has finished the creation of your experiment
      and will begin the experiment at the scheduled time.
    - `Updating` - When you make changes to your experiment, your experiment shows
      as updating.
    - `Starting` - Amazon SageMaker is beginning your experiment.
    - `Running` - Your experiment is in progress.
    - `Stopping` - Amazon SageMaker is stopping your experiment.
    - `Completed` - Your experiment has completed.
    - `Cancelled` - When you conclude your experiment early using the
      [StopInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html)
      API, or if any operation fails with an unexpected error, it shows as
      cancelled.
    """
    status_reason: str | None
    """The error message or client-specified `Reason` from the
    [StopInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html)
    API, that explains the status of the inference experiment.
    """
    description: str | None
    """The description of the inference experiment."""
    creation_time: datetime | None
    """The timestamp at which you created the inference experiment."""
    completion_time: datetime | None
    """The timestamp at which the inference experiment was completed."""
    last_modified_time: datetime | None
    """The timestamp at which you last modified the inference experiment."""
    role_arn: str | None
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference
    endpoints for model deployment.
    """
    endpoint_metadata: EndpointMetadata
    """The metadata of the endpoint on which the inference experiment ran."""
    model_variants: Sequence[ModelVariantConfigSummary]
    """An array of `ModelVariantConfigSummary` objects. There is one for each variant
    in the inference experiment. Each `ModelVariantConfigSummary` object in the
    array describes the infrastructure configuration for deploying the
    corresponding variant.
    """
    data_storage_config: InferenceExperimentDataStorageConfig | None
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """
    shadow_mode_config: ShadowModeConfig | None
    """The configuration of `ShadowMode` inference experiment type, which shows the
    production variant that takes all the inference requests, and the shadow
    variant to which Amazon SageMaker replicates a percentage of the inference
    requests. For the shadow variant it also shows the percentage of requests that
    Amazon SageMaker replicates.
    """
    kms_key: str | None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to
    the ML compute instance that hosts the endpoint. For more information, see
    [CreateInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html).
    """

    def __init__(
        self,
        *,
        arn: str = ...,
        name: str = ...,
        type: InferenceExperimentTypeLike = ...,
        schedule: InferenceExperimentSchedule | None = ...,
        status: InferenceExperimentStatusLike = ...,
        status_reason: str | None = ...,
        description: str | None = ...,
        creation_time: datetime | None = ...,
        completion_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        role_arn: str | None = ...,
        endpoint_metadata: EndpointMetadata = ...,
        model_variants: Sequence[ModelVariantConfigSummary] = ...,
        data_storage_config: InferenceExperimentDataStorageConfig | None = ...,
        shadow_mode_config: ShadowModeConfig | None = ...,
        kms_key: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        arn: The ARN of the inference experiment being described.
        name: The name of the inference experiment.
        type: The type of the inference experiment.
        schedule: The duration for which the inference experiment ran or will run.
        status: The status of the inference experiment.
        status_reason: The error message or client-specified `Reason` from the [StopInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html) API, that explains the status of the inference experiment.
        description: The description of the inference experiment.
        creation_time: The timestamp at which you created the inference experiment.
        completion_time: The timestamp at which the inference experiment was completed.
        last_modified_time: The timestamp at which you last modified the inference experiment.
        role_arn: The ARN of the IAM role that Amazon SageMaker can assume to access model artifacts and container images, and manage Amazon SageMaker Inference endpoints for model deployment.
        endpoint_metadata: The metadata of the endpoint on which the inference experiment ran.
        model_variants: An array of `ModelVariantConfigSummary` objects.
        data_storage_config: The Amazon S3 location and configuration for storing inference request and response data.
        shadow_mode_config: The configuration of `ShadowMode` inference experiment type, which shows the production variant that takes all the inference requests, and the shadow variant to which Amazon SageMaker replicates a percentage of the inference requests.
        kms_key: The Amazon Web Services Key Management Service (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeInferenceRecommendationsJobResponse(Response):
    """The response of `DescribeInferenceRecommendationsJob`, with `job_name`,
    `job_description`, `job_type`, `job_arn`, `role_arn`, `status`,
    `creation_time`, `completion_time` and others.
    """

    job_name: str
    """The name of the job. The name must be unique within an Amazon Web Services
    Region in the Amazon Web Services account.
    """
    job_description: str | None
    """The job description that you provided when you initiated the job."""
    job_type: RecommendationJobType
    """The job type that you provided when you initiated the job."""
    job_arn: str
    """The Amazon Resource Name (ARN) of the job."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Identity and Access
    Management (IAM) role you provided when you initiated the job.
    """
    status: RecommendationJobStatus
    """The status of the job."""
    creation_time: datetime
    """A timestamp that shows when the job was created."""
    completion_time: datetime | None
    """A timestamp that shows when the job completed."""
    last_modified_time: datetime
    """A timestamp that shows when the job was last modified."""
    failure_reason: str | None
    """If the job fails, provides information why the job failed."""
    input_config: RecommendationJobInputConfig
    """Returns information about the versioned model package Amazon Resource Name
    (ARN), the traffic pattern, and endpoint configurations you provided when you
    initiated the job.
    """
    stopping_conditions: RecommendationJobStoppingConditions | None
    """The stopping conditions that you provided when you initiated the job."""
    inference_recommendations: Sequence[InferenceRecommendation]
    """The recommendations made by Inference Recommender."""
    endpoint_performances: Sequence[EndpointPerformance]
    """The performance results from running an Inference Recommender job on an
    existing endpoint.
    """

    def __init__(
        self,
        *,
        job_name: str = ...,
        job_description: str | None = ...,
        job_type: RecommendationJobTypeLike = ...,
        job_arn: str = ...,
        role_arn: str = ...,
        status: RecommendationJobStatusLike = ...,
        creation_time: datetime = ...,
        completion_time: datetime | None = ...,
        last_modified_time: datetime = ...,
        failure_reason: str | None = ...,
        input_config: RecommendationJobInputConfig = ...,
        stopping_conditions: RecommendationJobStoppingConditions | None = ...,
        inference_recommendations: Sequence[InferenceRecommendation] = ...,
        endpoint_performances: Sequence[EndpointPerformance] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        job_name: The name of the job.
        job_description: The job description that you provided when you initiated the job.
        job_type: The job type that you provided when you initiated the job.
        job_arn: The Amazon Resource Name (ARN) of the job.
        role_arn: The Amazon Resource Name (ARN) of the Amazon Web Services Identity and Access Management (IAM) role you provided when you initiated the job.
        status: The status of the job.
        creation_time: A timestamp that shows when the job was created.
        completion_time: A timestamp that shows when the job completed.
        last_modified_time: A timestamp that shows when the job was last modified.
        failure_reason: If the job fails, provides information why the job failed.
        input_config: Returns information about the versioned model package Amazon Resource Name (ARN), the traffic pattern, and endpoint configurations you provided when you initiated the job.
        stopping_conditions: The stopping conditions that you provided when you initiated the job.
        inference_recommendations: The recommendations made by Inference Recommender.
        endpoint_performances: The performance results from running an Inference Recommender job on an existing endpoint.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeInferenceRouterResponse(Response):
    """The response of `DescribeInferenceRouter`, with `inference_router_name`,
    `inference_router_arn`, `routing_targets`, `status`, `status_reason`,
    `creation_time` and `last_modified_time`.
    """

    inference_router_name: str
    """The name of the inference router."""
    inference_router_arn: str
    """The Amazon Resource Name (ARN) of the inference router."""
    routing_targets: Sequence[RoutingTarget]
    """The routing targets of the inference router. Each destination includes its
    `RoutingStatus`. You can send these routing targets back in an
    `UpdateInferenceRouter` request without changes.
    """
    status: InferenceRouterStatus
    """The status of the inference router."""
    status_reason: str | None
    """If the status is `Failed`, the reason that the inference router failed."""
    creation_time: datetime
    """The date and time that the inference router was created."""
    last_modified_time: datetime
    """The date and time that the inference router was last updated."""

    def __init__(
        self,
        *,
        inference_router_name: str = ...,
        inference_router_arn: str = ...,
        routing_targets: Sequence[RoutingTarget] = ...,
        status: InferenceRouterStatusLike = ...,
        status_reason: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        inference_router_name: The name of the inference router.
        inference_router_arn: The Amazon Resource Name (ARN) of the inference router.
        routing_targets: The routing targets of the inference router.
        status: The status of the inference router.
        status_reason: If the status is `Failed`, the reason that the inference router failed.
        creation_time: The date and time that the inference router was created.
        last_modified_time: The date and time that the inference router was last updated.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeJobResponse(Response):
    """The response of `DescribeJob`, with `job_name`, `job_arn`, `role_arn`,
    `job_category`, `job_config_schema_version`, `job_config_document`,
    `creation_time`, `last_modified_time` and others.
    """

    job_name: str
    """The name of the job."""
    job_arn: str
    """The Amazon Resource Name (ARN) of the job."""
    role_arn: str
    """The ARN of the IAM role associated with the job."""
    job_category: JobCategory
    """The category of the job."""
    job_config_schema_version: str
    """The schema version used for the job configuration document."""
    job_config_document: str | None
    """The JSON configuration document for the job."""
    creation_time: datetime
    """The date and time that the job was created."""
    last_modified_time: datetime
    """The date and time that the job was last modified."""
    end_time: datetime | None
    """The date and time that the job ended."""
    job_status: JobStatus
    """The current status of the job."""
    secondary_status: JobSecondaryStatus
    """The detailed secondary status of the job, providing more granular information
    about the job's progress. Secondary statuses may change between releases.
    """
    secondary_status_transitions: Sequence[JobSecondaryStatusTransition]
    """A list of secondary status transitions for the job, with timestamps and
    optional status messages.
    """
    failure_reason: str | None
    """If the job failed, the reason it failed."""
    tags: Sequence[Tag]
    """The tags associated with the job."""

    def __init__(
        self,
        *,
        job_name: str = ...,
        job_arn: str = ...,
        role_arn: str = ...,
        job_category: JobCategoryLike = ...,
        job_config_schema_version: str = ...,
        job_config_document: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        end_time: datetime | None = ...,
        job_status: JobStatusLike = ...,
        secondary_status: JobSecondaryStatusLike = ...,
        secondary_status_transitions: Sequence[JobSecondaryStatusTransition] = ...,
        failure_reason: str | None = ...,
        tags: Sequence[Tag] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        job_name: The name of the job.
        job_arn: The Amazon Resource Name (ARN) of the job.
        role_arn: The ARN of the IAM role associated with the job.
        job_category: The category of the job.
        job_config_schema_version: The schema version used for the job configuration document.
        job_config_document: The JSON configuration document for the job.
        creation_time: The date and time that the job was created.
        last_modified_time: The date and time that the job was last modified.
        end_time: The date and time that the job ended.
        job_status: The current status of the job.
        secondary_status: The detailed secondary status of the job, providing more granular information about the job's progress.
        secondary_status_transitions: A list of secondary status transitions for the job, with timestamps and optional status messages.
        failure_reason: If the job failed, the reason it failed.
        tags: The tags associated with the job.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeJobSchemaVersionResponse(Response):
    """The response of `DescribeJobSchemaVersion`, with `job_category`,
    `job_config_schema_version` and `job_config_schema`.
    """

    job_category: JobCategory
    """The category of the job schema."""
    job_config_schema_version: str
    """The version of the schema."""
    job_config_schema: str
    """The JSON schema document that defines the structure of the job configuration."""

    def __init__(
        self,
        *,
        job_category: JobCategoryLike = ...,
        job_config_schema_version: str = ...,
        job_config_schema: str = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        job_category: The category of the job schema.
        job_config_schema_version: The version of the schema.
        job_config_schema: The JSON schema document that defines the structure of the job configuration.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeLabelingJobResponse(Response):
    """The response of `DescribeLabelingJob`, with `labeling_job_status`,
    `label_counters`, `failure_reason`, `creation_time`, `last_modified_time`,
    `job_reference_code`, `labeling_job_name`, `labeling_job_arn` and others.
    """

    labeling_job_status: LabelingJobStatus
    """The processing status of the labeling job."""
    label_counters: LabelCounters
    """Provides a breakdown of the number of data objects labeled by humans, the
    number of objects labeled by machine, the number of objects than couldn't be
    labeled, and the total number of objects labeled.
    """
    failure_reason: str | None
    """If the job failed, the reason that it failed."""
    creation_time: datetime
    """The date and time that the labeling job was created."""
    last_modified_time: datetime
    """The date and time that the labeling job was last updated."""
    job_reference_code: str
    """A unique identifier for work done as part of a labeling job."""
    labeling_job_name: str
    """The name assigned to the labeling job when it was created."""
    labeling_job_arn: str
    """The Amazon Resource Name (ARN) of the labeling job."""
    label_attribute_name: str | None
    """The attribute used as the label in the output manifest file."""
    input_config: LabelingJobInputConfig
    """Input configuration information for the labeling job, such as the Amazon S3
    location of the data objects and the location of the manifest file that
    describes the data objects.
    """
    output_config: LabelingJobOutputConfig
    """The location of the job's output data and the Amazon Web Services Key
    Management Service key ID for the key used to encrypt the output data, if any.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) that SageMaker assumes to perform tasks on your
    behalf during data labeling.
    """
    label_category_config_s3_uri: str | None
    """The S3 location of the JSON file that defines the categories used to label
    data objects. Please note the following label-category limits:

    - Semantic segmentation labeling jobs using automated labeling: 20 labels
    - Box bounding labeling jobs (all): 10 labels

    The file is a JSON structure in the following format:

    `{`

    `"document-version": "2018-11-28"`

    `"labels": [`

    `{`

    `"label": "label 1"`

    `},`

    `{`

    `"label": "label 2"`

    `},`

    `...`

    `{`

    `"label": "label n"`

    `}`

    `]`

    `}`
    """
    stopping_conditions: LabelingJobStoppingConditions | None
    """A set of conditions for stopping a labeling job. If any of the conditions are
    met, the job is automatically stopped.
    """
    labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None
    """Configuration information for automated data labeling."""
    human_task_config: HumanTaskConfig
    """Configuration information required for human workers to complete a labeling
    task.
    """
    tags: Sequence[Tag]
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """
    labeling_job_output: LabelingJobOutput | None
    """The location of the output produced by the labeling job."""

    def __init__(
        self,
        *,
        labeling_job_status: LabelingJobStatusLike = ...,
        label_counters: LabelCounters = ...,
        failure_reason: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        job_reference_code: str = ...,
        labeling_job_name: str = ...,
        labeling_job_arn: str = ...,
        label_attribute_name: str | None = ...,
        input_config: LabelingJobInputConfig = ...,
        output_config: LabelingJobOutputConfig = ...,
        role_arn: str = ...,
        label_category_config_s3_uri: str | None = ...,
        stopping_conditions: LabelingJobStoppingConditions | None = ...,
        labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = ...,
        human_task_config: HumanTaskConfig = ...,
        tags: Sequence[Tag] = ...,
        labeling_job_output: LabelingJobOutput | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        labeling_job_status: The processing status of the labeling job.
        label_counters: Provides a breakdown of the number of data objects labeled by humans, the number of objects labeled by machine, the number of objects than couldn't be labeled, and the total number of objects labeled.
        failure_reason: If the job failed, the reason that it failed.
        creation_time: The date and time that the labeling job was created.
        last_modified_time: The date and time that the labeling job was last updated.
        job_reference_code: A unique identifier for work done as part of a labeling job.
        labeling_job_name: The name assigned to the labeling job when it was created.
        labeling_job_arn: The Amazon Resource Name (ARN) of the labeling job.
        label_attribute_name: The attribute used as the label in the output manifest file.
        input_config: Input configuration information for the labeling job, such as the Amazon S3 location of the data objects and the location of the manifest file that describes the data objects.
        output_config: The location of the job's output data and the Amazon Web Services Key Management Service key ID for the key used to encrypt the output data, if any.
        role_arn: The Amazon Resource Name (ARN) that SageMaker assumes to perform tasks on your behalf during data labeling.
        label_category_config_s3_uri: The S3 location of the JSON file that defines the categories used to label data objects.
        stopping_conditions: A set of conditions for stopping a labeling job.
        labeling_job_algorithms_config: Configuration information for automated data labeling.
        human_task_config: Configuration information required for human workers to complete a labeling task.
        tags: An array of key-value pairs.
        labeling_job_output: The location of the output produced by the labeling job.
        """

@frozen(kw_only=True, order=False)
class DescribeLineageGroupResponse(Response):
    """The response of `DescribeLineageGroup`, with `lineage_group_name`,
    `lineage_group_arn`, `display_name`, `description`, `creation_time`,
    `created_by`, `last_modified_time` and `last_modified_by`.
    """

    lineage_group_name: str | None = ...
    """The name of the lineage group."""
    lineage_group_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the lineage group."""
    display_name: str | None = ...
    """The display name of the lineage group."""
    description: str | None = ...
    """The description of the lineage group."""
    creation_time: datetime | None = ...
    """The creation time of lineage group."""
    created_by: UserContext | None = ...
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None = ...
    """The last modified time of the lineage group."""
    last_modified_by: UserContext | None = ...
    """Information about the user who created or modified a SageMaker resource."""

@frozen(kw_only=True, init=False, order=False)
class DescribeMlflowAppResponse(Response):
    """The response of `DescribeMlflowApp`, with `arn`, `name`, `artifact_store_uri`,
    `mlflow_version`, `role_arn`, `kms_key_id`, `status`,
    `model_registration_mode` and others.
    """

    arn: str | None
    """The ARN of the MLflow App."""
    name: str | None
    """The name of the MLflow App."""
    artifact_store_uri: str | None
    """The S3 URI of the general purpose bucket used as the MLflow App artifact
    store.
    """
    mlflow_version: str | None
    """The MLflow version used."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    App uses to access the artifact store in Amazon S3.
    """
    kms_key_id: str | None
    """The ID of the Amazon Web Services KMS key used to encrypt the data at rest
    associated with the MLflow App. This field is absent if the MLflow App is not
    encrypted with a customer-managed key.
    """
    status: MlflowAppStatus | None
    """The current creation status of the described MLflow App."""
    model_registration_mode: ModelRegistrationMode | None
    """Whether automatic registration of new MLflow models to the SageMaker Model
    Registry is enabled.
    """
    account_default_status: AccountDefaultStatus | None
    """Indicates whether this MLflow app is the default for the entire account."""
    default_domain_id_list: Sequence[str]
    """List of SageMaker Domain IDs for which this MLflow App is the default."""
    creation_time: datetime | None
    """The timestamp when the MLflow App was created."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None
    """The timestamp when the MLflow App was last modified."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    weekly_maintenance_window_start: str | None
    """The day and time of the week when weekly maintenance occurs."""
    maintenance_status: MaintenanceStatus | None
    """Current maintenance status of the MLflow App."""

    def __init__(
        self,
        *,
        arn: str | None = ...,
        name: str | None = ...,
        artifact_store_uri: str | None = ...,
        mlflow_version: str | None = ...,
        role_arn: str | None = ...,
        kms_key_id: str | None = ...,
        status: MlflowAppStatusLike | None = ...,
        model_registration_mode: ModelRegistrationModeLike | None = ...,
        account_default_status: AccountDefaultStatusLike | None = ...,
        default_domain_id_list: Sequence[str] = ...,
        creation_time: datetime | None = ...,
        created_by: UserContext | None = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        weekly_maintenance_window_start: str | None = ...,
        maintenance_status: MaintenanceStatusLike | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        arn: The ARN of the MLflow App.
        name: The name of the MLflow App.
        artifact_store_uri: The S3 URI of the general purpose bucket used as the MLflow App artifact store.
        mlflow_version: The MLflow version used.
        role_arn: The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact store in Amazon S3.
        kms_key_id: The ID of the Amazon Web Services KMS key used to encrypt the data at rest associated with the MLflow App.
        status: The current creation status of the described MLflow App.
        model_registration_mode: Whether automatic registration of new MLflow models to the SageMaker Model Registry is enabled.
        account_default_status: Indicates whether this MLflow app is the default for the entire account.
        default_domain_id_list: List of SageMaker Domain IDs for which this MLflow App is the default.
        creation_time: The timestamp when the MLflow App was created.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_time: The timestamp when the MLflow App was last modified.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        weekly_maintenance_window_start: The day and time of the week when weekly maintenance occurs.
        maintenance_status: Current maintenance status of the MLflow App.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeMlflowTrackingServerResponse(Response):
    """The response of `DescribeMlflowTrackingServer`, with `tracking_server_arn`,
    `tracking_server_name`, `artifact_store_uri`, `tracking_server_size`,
    `mlflow_version`, `role_arn`, `tracking_server_status`,
    `tracking_server_maintenance_status` and others.
    """

    tracking_server_arn: str | None
    """The ARN of the described tracking server."""
    tracking_server_name: str | None
    """The name of the described tracking server."""
    artifact_store_uri: str | None
    """The S3 URI of the general purpose bucket used as the MLflow Tracking Server
    artifact store.
    """
    tracking_server_size: TrackingServerSize | None
    """The size of the described tracking server."""
    mlflow_version: str | None
    """The MLflow version used for the described tracking server."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) for an IAM role in your account that the
    described MLflow Tracking Server uses to access the artifact store in Amazon
    S3.
    """
    tracking_server_status: TrackingServerStatus | None
    """The current creation status of the described MLflow Tracking Server."""
    tracking_server_maintenance_status: TrackingServerMaintenanceStatus | None
    """The current maintenance status of the described MLflow Tracking Server."""
    is_active: IsTrackingServerActive | None
    """Whether the described MLflow Tracking Server is currently active."""
    tracking_server_url: str | None
    """The URL to connect to the MLflow user interface for the described tracking
    server.
    """
    weekly_maintenance_window_start: str | None
    """The day and time of the week when weekly maintenance occurs on the described
    tracking server.
    """
    automatic_model_registration: bool | None
    """Whether automatic registration of new MLflow models to the SageMaker Model
    Registry is enabled.
    """
    creation_time: datetime | None
    """The timestamp of when the described MLflow Tracking Server was created."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None
    """The timestamp of when the described MLflow Tracking Server was last modified."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    s3_bucket_owner_account_id: str | None
    """Expected Amazon Web Services account ID that owns the Amazon S3 bucket for
    artifact storage.
    """
    s3_bucket_owner_verification: bool | None
    """Whether Amazon S3 Bucket Ownership checks are enabled whenever the tracking
    server interacts with Amazon Amazon S3.
    """

    def __init__(
        self,
        *,
        tracking_server_arn: str | None = ...,
        tracking_server_name: str | None = ...,
        artifact_store_uri: str | None = ...,
        tracking_server_size: TrackingServerSizeLike | None = ...,
        mlflow_version: str | None = ...,
        role_arn: str | None = ...,
        tracking_server_status: TrackingServerStatusLike | None = ...,
        tracking_server_maintenance_status: TrackingServerMaintenanceStatusLike
        | None = ...,
        is_active: IsTrackingServerActiveLike | None = ...,
        tracking_server_url: str | None = ...,
        weekly_maintenance_window_start: str | None = ...,
        automatic_model_registration: bool | None = ...,
        creation_time: datetime | None = ...,
        created_by: UserContext | None = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        s3_bucket_owner_account_id: str | None = ...,
        s3_bucket_owner_verification: bool | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        tracking_server_arn: The ARN of the described tracking server.
        tracking_server_name: The name of the described tracking server.
        artifact_store_uri: The S3 URI of the general purpose bucket used as the MLflow Tracking Server artifact store.
        tracking_server_size: The size of the described tracking server.
        mlflow_version: The MLflow version used for the described tracking server.
        role_arn: The Amazon Resource Name (ARN) for an IAM role in your account that the described MLflow Tracking Server uses to access the artifact store in Amazon S3.
        tracking_server_status: The current creation status of the described MLflow Tracking Server.
        tracking_server_maintenance_status: The current maintenance status of the described MLflow Tracking Server.
        is_active: Whether the described MLflow Tracking Server is currently active.
        tracking_server_url: The URL to connect to the MLflow user interface for the described tracking server.
        weekly_maintenance_window_start: The day and time of the week when weekly maintenance occurs on the described tracking server.
        automatic_model_registration: Whether automatic registration of new MLflow models to the SageMaker Model Registry is enabled.
        creation_time: The timestamp of when the described MLflow Tracking Server was created.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_time: The timestamp of when the described MLflow Tracking Server was last modified.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        s3_bucket_owner_account_id: Expected Amazon Web Services account ID that owns the Amazon S3 bucket for artifact storage.
        s3_bucket_owner_verification: Whether Amazon S3 Bucket Ownership checks are enabled whenever the tracking server interacts with Amazon Amazon S3.
        """

@frozen(kw_only=True, order=False)
class DescribeModelResponse(Response):
    """The response of `DescribeModel`, with `model_name`, `primary_container`,
    `containers`, `inference_execution_config`, `execution_role_arn`,
    `vpc_config`, `creation_time`, `model_arn` and others.
    """

    model_name: str = ...
    """Name of the SageMaker model."""
    primary_container: ContainerDefinition | None = ...
    """The location of the primary inference code, associated artifacts, and custom
    environment map that the inference code uses when it is deployed in
    production.
    """
    containers: Sequence[ContainerDefinition] = ...
    """The containers in the inference pipeline."""
    inference_execution_config: InferenceExecutionConfig | None = ...
    """Specifies details of how containers in a multi-container endpoint are called."""
    execution_role_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the IAM role that you specified for the
    model.
    """
    vpc_config: VpcConfig | None = ...
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that this model has access to. For more
    information, see [Protect Endpoints by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html)
    """
    creation_time: datetime = ...
    """A timestamp that shows when the model was created."""
    model_arn: str = ...
    """The Amazon Resource Name (ARN) of the model."""
    enable_network_isolation: bool | None = ...
    """If `True`, no inbound or outbound network calls can be made to or from the
    model container.
    """
    deployment_recommendation: DeploymentRecommendation | None = ...
    """A set of recommended deployment configurations for the model."""

@frozen(kw_only=True, order=False)
class DescribeModelBiasJobDefinitionResponse(Response):
    """The response of `DescribeModelBiasJobDefinition`, with `job_definition_arn`,
    `job_definition_name`, `creation_time`, `model_bias_baseline_config`,
    `model_bias_app_specification`, `model_bias_job_input`,
    `model_bias_job_output_config`, `job_resources` and others.
    """

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the model bias job."""
    job_definition_name: str = ...
    """The name of the bias job definition. The name must be unique within an Amazon
    Web Services Region in the Amazon Web Services account.
    """
    creation_time: datetime = ...
    """The time at which the model bias job was created."""
    model_bias_baseline_config: ModelBiasBaselineConfig | None = ...
    """The baseline configuration for a model bias job."""
    model_bias_app_specification: ModelBiasAppSpecification = ...
    """Configures the model bias job to run a specified Docker container image."""
    model_bias_job_input: ModelBiasJobInput = ...
    """Inputs for the model bias job."""
    model_bias_job_output_config: MonitoringOutputConfig = ...
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources = ...
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """Networking options for a model bias job."""
    role_arn: str = ...
    """The Amazon Resource Name (ARN) of the IAM role that has read permission to the
    input data location and write permission to the output data location in Amazon
    S3.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeModelCardResponse(Response):
    """The response of `DescribeModelCard`, with `model_card_arn`, `model_card_name`,
    `model_card_version`, `content`, `model_card_status`, `security_config`,
    `creation_time`, `created_by` and others.
    """

    model_card_arn: str
    """The Amazon Resource Name (ARN) of the model card."""
    model_card_name: str
    """The name of the model card."""
    model_card_version: int
    """The version of the model card."""
    content: str
    """The content of the model card. Content is provided as a string in the [model
    card JSON
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema).

    When you set `IncludedData` to `MetadataOnly` in the request, SageMaker
    returns a sanitized version of `Content` that includes only the following JSON
    paths, when present in the model card:

    - `model_overview.model_id`
    - `model_overview.model_name`
    - `intended_uses.risk_rating`
    - `model_package_details.model_package_group_name`
    - `model_package_details.model_package_arn`

    All other fields are removed from `Content` when `IncludedData` is
    `MetadataOnly`, including model description, training details, evaluation
    details, business details, and additional information. To retrieve the
    complete `Content`, set `IncludedData` to `AllData` or omit the parameter.
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
    security_config: ModelCardSecurityConfig | None
    """The security configuration used to protect model card content."""
    creation_time: datetime
    """The date and time the model card was created."""
    created_by: UserContext
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_time: datetime | None
    """The date and time the model card was last modified."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    model_card_processing_status: ModelCardProcessingStatus | None
    """The processing status of model card deletion. The `ModelCardProcessingStatus`
    updates throughout the different deletion steps.

    - `DeletePending`: Model card deletion request received.
    - `DeleteInProgress`: Model card deletion is in progress.
    - `ContentDeleted`: Deleted model card content.
    - `ExportJobsDeleted`: Deleted all export jobs associated with the model card.
    - `DeleteCompleted`: Successfully deleted the model card.
    - `DeleteFailed`: The model card failed to delete.
    """

    def __init__(
        self,
        *,
        model_card_arn: str = ...,
        model_card_name: str = ...,
        model_card_version: int = ...,
        content: str = ...,
        model_card_status: ModelCardStatusLike = ...,
        security_config: ModelCardSecurityConfig | None = ...,
        creation_time: datetime = ...,
        created_by: UserContext = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        model_card_processing_status: ModelCardProcessingStatusLike | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        model_card_arn: The Amazon Resource Name (ARN) of the model card.
        model_card_name: The name of the model card.
        model_card_version: The version of the model card.
        content: The content of the model card.
        model_card_status: The approval status of the model card within your organization.
        security_config: The security configuration used to protect model card content.
        creation_time: The date and time the model card was created.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_time: The date and time the model card was last modified.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        model_card_processing_status: The processing status of model card deletion.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeModelCardExportJobResponse(Response):
    """The response of `DescribeModelCardExportJob`, with
    `model_card_export_job_name`, `model_card_export_job_arn`, `status`,
    `model_card_name`, `model_card_version`, `output_config`, `created_at`,
    `last_modified_at` and others.
    """

    model_card_export_job_name: str
    """The name of the model card export job to describe."""
    model_card_export_job_arn: str
    """The Amazon Resource Name (ARN) of the model card export job."""
    status: ModelCardExportJobStatus
    """The completion status of the model card export job.

    - `InProgress`: The model card export job is in progress.
    - `Completed`: The model card export job is complete.
    - `Failed`: The model card export job failed. To see the reason for the
      failure, see the `FailureReason` field in the response to a
      `DescribeModelCardExportJob` call.
    """
    model_card_name: str
    """The name or Amazon Resource Name (ARN) of the model card that the model export
    job exports.
    """
    model_card_version: int
    """The version of the model card that the model export job exports."""
    output_config: ModelCardExportOutputConfig
    """The export output details for the model card."""
    created_at: datetime
    """The date and time that the model export job was created."""
    last_modified_at: datetime
    """The date and time that the model export job was last modified."""
    failure_reason: str | None
    """The failure reason if the model export job fails."""
    export_artifacts: ModelCardExportArtifacts | None
    """The exported model card artifacts."""

    def __init__(
        self,
        *,
        model_card_export_job_name: str = ...,
        model_card_export_job_arn: str = ...,
        status: ModelCardExportJobStatusLike = ...,
        model_card_name: str = ...,
        model_card_version: int = ...,
        output_config: ModelCardExportOutputConfig = ...,
        created_at: datetime = ...,
        last_modified_at: datetime = ...,
        failure_reason: str | None = ...,
        export_artifacts: ModelCardExportArtifacts | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        model_card_export_job_name: The name of the model card export job to describe.
        model_card_export_job_arn: The Amazon Resource Name (ARN) of the model card export job.
        status: The completion status of the model card export job.
        model_card_name: The name or Amazon Resource Name (ARN) of the model card that the model export job exports.
        model_card_version: The version of the model card that the model export job exports.
        output_config: The export output details for the model card.
        created_at: The date and time that the model export job was created.
        last_modified_at: The date and time that the model export job was last modified.
        failure_reason: The failure reason if the model export job fails.
        export_artifacts: The exported model card artifacts.
        """

@frozen(kw_only=True, order=False)
class DescribeModelExplainabilityJobDefinitionResponse(Response):
    """The response of `DescribeModelExplainabilityJobDefinition`, with
    `job_definition_arn`, `job_definition_name`, `creation_time`,
    `model_explainability_baseline_config`,
    `model_explainability_app_specification`, `model_explainability_job_input`,
    `model_explainability_job_output_config`, `job_resources` and others.
    """

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the model explainability job."""
    job_definition_name: str = ...
    """The name of the explainability job definition. The name must be unique within
    an Amazon Web Services Region in the Amazon Web Services account.
    """
    creation_time: datetime = ...
    """The time at which the model explainability job was created."""
    model_explainability_baseline_config: ModelExplainabilityBaselineConfig | None = ...
    """The baseline configuration for a model explainability job."""
    model_explainability_app_specification: ModelExplainabilityAppSpecification = ...
    """Configures the model explainability job to run a specified Docker container
    image.
    """
    model_explainability_job_input: ModelExplainabilityJobInput = ...
    """Inputs for the model explainability job."""
    model_explainability_job_output_config: MonitoringOutputConfig = ...
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources = ...
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """Networking options for a model explainability job."""
    role_arn: str = ...
    """The Amazon Resource Name (ARN) of the IAM role that has read permission to the
    input data location and write permission to the output data location in Amazon
    S3.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeModelPackageResponse(Response):
    """The response of `DescribeModelPackage`, with `model_package_name`,
    `model_package_group_name`, `model_package_version`,
    `model_package_registration_type`, `model_package_arn`,
    `model_package_description`, `creation_time`, `inference_specification` and
    others.
    """

    model_package_name: str
    """The name of the model package being described."""
    model_package_group_name: str | None
    """If the model is a versioned model, the name of the model group that the
    versioned model belongs to.
    """
    model_package_version: int | None
    """The version of the model package."""
    model_package_registration_type: ModelPackageRegistrationType | None
    """The package registration type of the model package output."""
    model_package_arn: str
    """The Amazon Resource Name (ARN) of the model package."""
    model_package_description: str | None
    """A brief summary of the model package."""
    creation_time: datetime
    """A timestamp specifying when the model package was created."""
    inference_specification: InferenceSpecification | None
    """Details about inference jobs that you can run with models based on this model
    package.
    """
    source_algorithm_specification: SourceAlgorithmSpecification | None
    """Details about the algorithm that was used to create the model package."""
    validation_specification: ModelPackageValidationSpecification | None
    """Configurations for one or more transform jobs that SageMaker runs to test the
    model package.
    """
    model_package_status: ModelPackageStatus
    """The current status of the model package."""
    model_package_status_details: ModelPackageStatusDetails
    """Details about the current status of the model package."""
    certify_for_marketplace: bool | None
    """Whether the model package is certified for listing on Amazon Web Services
    Marketplace.
    """
    model_approval_status: ModelApprovalStatus | None
    """The approval status of the model package."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    metadata_properties: MetadataProperties | None
    """Metadata properties of the tracking entity, trial, or trial component."""
    model_metrics: ModelMetrics | None
    """Metrics for the model."""
    last_modified_time: datetime | None
    """The last time that the model package was modified."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    approval_description: str | None
    """A description provided for the model approval."""
    domain: str | None
    """The machine learning domain of the model package you specified. Common machine
    learning domains include computer vision and natural language processing.
    """
    task: str | None
    """The machine learning task you specified that your model package accomplishes.
    Common machine learning tasks include object detection and image
    classification.
    """
    sample_payload_url: str | None
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload
    are stored. This path points to a single gzip compressed tar archive (.tar.gz
    suffix).
    """
    customer_metadata_properties: Mapping[str, str]
    """The metadata properties associated with the model package versions."""
    drift_check_baselines: DriftCheckBaselines | None
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package. For more information, see the topic on [Drift
    Detection against Previous Baselines in SageMaker
    Pipelines](https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-quality-clarify-baseline-lifecycle.html#pipelines-quality-clarify-baseline-drift-detection)
    in the *Amazon SageMaker Developer Guide*.
    """
    additional_inference_specifications: Sequence[
        AdditionalInferenceSpecificationDefinition
    ]
    """An array of additional Inference Specification objects. Each additional
    Inference Specification specifies artifacts based on this model package that
    can be used on inference endpoints. Generally used with SageMaker Neo to store
    the compiled artifacts.
    """
    skip_model_validation: SkipModelValidation | None
    """Indicates if you want to skip model validation."""
    source_uri: str | None
    """The URI of the source for the model package."""
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

    When you set `IncludedData` to `MetadataOnly` in the request,
    `ModelCardStatus` is preserved and `ModelCardContent` is sanitized to include
    only the following JSON paths, when present in the model card:

    - `model_overview.model_id`
    - `model_overview.model_name`
    - `intended_uses.risk_rating`
    - `model_package_details.model_package_group_name`
    - `model_package_details.model_package_arn`

    Because the `ModelPackageModelCard` schema does not include
    `model_package_details` and limits `model_overview` to `model_creator` and
    `model_artifact`, the sanitized `ModelCardContent` for a model package
    typically contains only `intended_uses.risk_rating` if it was provided when
    the model card was created. To retrieve the complete `ModelCardContent`, set
    `IncludedData` to `AllData` or omit the parameter.
    """
    model_life_cycle: ModelLifeCycle | None
    """A structure describing the current state of the model in its life cycle."""
    managed_storage_type: ManagedStorageType | None
    """The storage type of the model package."""

    def __init__(
        self,
        *,
        model_package_name: str = ...,
        model_package_group_name: str | None = ...,
        model_package_version: int | None = ...,
        model_package_registration_type: ModelPackageRegistrationTypeLike | None = ...,
        model_package_arn: str = ...,
        model_package_description: str | None = ...,
        creation_time: datetime = ...,
        inference_specification: InferenceSpecification | None = ...,
        source_algorithm_specification: SourceAlgorithmSpecification | None = ...,
        validation_specification: ModelPackageValidationSpecification | None = ...,
        model_package_status: ModelPackageStatusLike = ...,
        model_package_status_details: ModelPackageStatusDetails = ...,
        certify_for_marketplace: bool | None = ...,
        model_approval_status: ModelApprovalStatusLike | None = ...,
        created_by: UserContext | None = ...,
        metadata_properties: MetadataProperties | None = ...,
        model_metrics: ModelMetrics | None = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        approval_description: str | None = ...,
        domain: str | None = ...,
        task: str | None = ...,
        sample_payload_url: str | None = ...,
        customer_metadata_properties: Mapping[str, str] = ...,
        drift_check_baselines: DriftCheckBaselines | None = ...,
        additional_inference_specifications: Sequence[
            AdditionalInferenceSpecificationDefinition
        ] = ...,
        skip_model_validation: SkipModelValidationLike | None = ...,
        source_uri: str | None = ...,
        security_config: ModelPackageSecurityConfig | None = ...,
        model_card: ModelPackageModelCard | None = ...,
        model_life_cycle: ModelLifeCycle | None = ...,
        managed_storage_type: ManagedStorageTypeLike | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        model_package_name: The name of the model package being described.
        model_package_group_name: If the model is a versioned model, the name of the model group that the versioned model belongs to.
        model_package_version: The version of the model package.
        model_package_registration_type: The package registration type of the model package output.
        model_package_arn: The Amazon Resource Name (ARN) of the model package.
        model_package_description: A brief summary of the model package.
        creation_time: A timestamp specifying when the model package was created.
        inference_specification: Details about inference jobs that you can run with models based on this model package.
        source_algorithm_specification: Details about the algorithm that was used to create the model package.
        validation_specification: Configurations for one or more transform jobs that SageMaker runs to test the model package.
        model_package_status: The current status of the model package.
        model_package_status_details: Details about the current status of the model package.
        certify_for_marketplace: Whether the model package is certified for listing on Amazon Web Services Marketplace.
        model_approval_status: The approval status of the model package.
        created_by: Information about the user who created or modified a SageMaker resource.
        metadata_properties: Metadata properties of the tracking entity, trial, or trial component.
        model_metrics: Metrics for the model.
        last_modified_time: The last time that the model package was modified.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        approval_description: A description provided for the model approval.
        domain: The machine learning domain of the model package you specified.
        task: The machine learning task you specified that your model package accomplishes.
        sample_payload_url: The Amazon Simple Storage Service (Amazon S3) path where the sample payload are stored.
        customer_metadata_properties: The metadata properties associated with the model package versions.
        drift_check_baselines: Represents the drift check baselines that can be used when the model monitor is set using the model package.
        additional_inference_specifications: An array of additional Inference Specification objects.
        skip_model_validation: Indicates if you want to skip model validation.
        source_uri: The URI of the source for the model package.
        security_config: The KMS Key ID (`KMSKeyId`) used for encryption of model package information.
        model_card: The model card associated with the model package.
        model_life_cycle: A structure describing the current state of the model in its life cycle.
        managed_storage_type: The storage type of the model package.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeModelPackageGroupResponse(Response):
    """The response of `DescribeModelPackageGroup`, with `model_package_group_name`,
    `model_package_group_arn`, `model_package_group_description`, `creation_time`,
    `created_by`, `model_package_group_status` and `managed_configuration`.
    """

    model_package_group_name: str
    """The name of the model group."""
    model_package_group_arn: str
    """The Amazon Resource Name (ARN) of the model group."""
    model_package_group_description: str | None
    """A description of the model group."""
    creation_time: datetime
    """The time that the model group was created."""
    created_by: UserContext
    """Information about the user who created or modified a SageMaker resource."""
    model_package_group_status: ModelPackageGroupStatus
    """The status of the model group."""
    managed_configuration: ManagedConfiguration | None
    """The managed configuration of the model package group."""

    def __init__(
        self,
        *,
        model_package_group_name: str = ...,
        model_package_group_arn: str = ...,
        model_package_group_description: str | None = ...,
        creation_time: datetime = ...,
        created_by: UserContext = ...,
        model_package_group_status: ModelPackageGroupStatusLike = ...,
        managed_configuration: ManagedConfiguration | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        model_package_group_name: The name of the model group.
        model_package_group_arn: The Amazon Resource Name (ARN) of the model group.
        model_package_group_description: A description of the model group.
        creation_time: The time that the model group was created.
        created_by: Information about the user who created or modified a SageMaker resource.
        model_package_group_status: The status of the model group.
        managed_configuration: The managed configuration of the model package group.
        """

@frozen(kw_only=True, order=False)
class DescribeModelQualityJobDefinitionResponse(Response):
    """The response of `DescribeModelQualityJobDefinition`, with
    `job_definition_arn`, `job_definition_name`, `creation_time`,
    `model_quality_baseline_config`, `model_quality_app_specification`,
    `model_quality_job_input`, `model_quality_job_output_config`, `job_resources`
    and others.
    """

    job_definition_arn: str = ...
    """The Amazon Resource Name (ARN) of the model quality job."""
    job_definition_name: str = ...
    """The name of the quality job definition. The name must be unique within an
    Amazon Web Services Region in the Amazon Web Services account.
    """
    creation_time: datetime = ...
    """The time at which the model quality job was created."""
    model_quality_baseline_config: ModelQualityBaselineConfig | None = ...
    """The baseline configuration for a model quality job."""
    model_quality_app_specification: ModelQualityAppSpecification = ...
    """Configures the model quality job to run a specified Docker container image."""
    model_quality_job_input: ModelQualityJobInput = ...
    """Inputs for the model quality job."""
    model_quality_job_output_config: MonitoringOutputConfig = ...
    """The output configuration for monitoring jobs."""
    job_resources: MonitoringResources = ...
    """Identifies the resources to deploy for a monitoring job."""
    network_config: MonitoringNetworkConfig | None = ...
    """Networking options for a model quality job."""
    role_arn: str = ...
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf.
    """
    stopping_condition: MonitoringStoppingCondition | None = ...
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeMonitoringScheduleResponse(Response):
    """The response of `DescribeMonitoringSchedule`, with `monitoring_schedule_arn`,
    `monitoring_schedule_name`, `monitoring_schedule_status`, `monitoring_type`,
    `failure_reason`, `creation_time`, `last_modified_time`,
    `monitoring_schedule_config` and others.
    """

    monitoring_schedule_arn: str
    """The Amazon Resource Name (ARN) of the monitoring schedule."""
    monitoring_schedule_name: str
    """Name of the monitoring schedule."""
    monitoring_schedule_status: ScheduleStatus
    """The status of an monitoring job."""
    monitoring_type: MonitoringType | None
    """The type of the monitoring job that this schedule runs. This is one of the
    following values.

    - `DATA_QUALITY` - The schedule is for a data quality monitoring job.
    - `MODEL_QUALITY` - The schedule is for a model quality monitoring job.
    - `MODEL_BIAS` - The schedule is for a bias monitoring job.
    - `MODEL_EXPLAINABILITY` - The schedule is for an explainability monitoring
      job.
    """
    failure_reason: str | None
    """A string, up to one KB in size, that contains the reason a monitoring job
    failed, if it failed.
    """
    creation_time: datetime
    """The time at which the monitoring job was created."""
    last_modified_time: datetime
    """The time at which the monitoring job was last modified."""
    monitoring_schedule_config: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job.
    """
    endpoint_name: str | None
    """The name of the endpoint for the monitoring job."""
    last_monitoring_execution_summary: MonitoringExecutionSummary | None
    """Describes metadata on the last execution to run, if there was one."""

    def __init__(
        self,
        *,
        monitoring_schedule_arn: str = ...,
        monitoring_schedule_name: str = ...,
        monitoring_schedule_status: ScheduleStatusLike = ...,
        monitoring_type: MonitoringTypeLike | None = ...,
        failure_reason: str | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        monitoring_schedule_config: MonitoringScheduleConfig = ...,
        endpoint_name: str | None = ...,
        last_monitoring_execution_summary: MonitoringExecutionSummary | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        monitoring_schedule_arn: The Amazon Resource Name (ARN) of the monitoring schedule.
        monitoring_schedule_name: Name of the monitoring schedule.
        monitoring_schedule_status: The status of an monitoring job.
        monitoring_type: The type of the monitoring job that this schedule runs.
        failure_reason: A string, up to one KB in size, that contains the reason a monitoring job failed, if it failed.
        creation_time: The time at which the monitoring job was created.
        last_modified_time: The time at which the monitoring job was last modified.
        monitoring_schedule_config: The configuration object that specifies the monitoring schedule and defines the monitoring job.
        endpoint_name: The name of the endpoint for the monitoring job.
        last_monitoring_execution_summary: Describes metadata on the last execution to run, if there was one.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeNotebookInstanceResponse(Response):
    """The response of `DescribeNotebookInstance`, with `notebook_instance_arn`,
    `notebook_instance_name`, `notebook_instance_status`, `failure_reason`, `url`,
    `instance_type`, `ip_address_type`, `subnet_id` and others.
    """

    notebook_instance_arn: str | None
    """The Amazon Resource Name (ARN) of the notebook instance."""
    notebook_instance_name: str | None
    """The name of the SageMaker AI notebook instance."""
    notebook_instance_status: NotebookInstanceStatus | None
    """The status of the notebook instance."""
    failure_reason: str | None
    """If status is `Failed`, the reason it failed."""
    url: str | None
    """The URL that you use to connect to the Jupyter notebook that is running in
    your notebook instance.
    """
    instance_type: InstanceType | None
    """The type of ML compute instance running on the notebook instance."""
    ip_address_type: IPAddressType | None
    """The IP address type configured for the notebook instance. Returns `ipv4` for
    IPv4-only connectivity or `dualstack` for both IPv4 and IPv6 connectivity.
    """
    subnet_id: str | None
    """The ID of the VPC subnet."""
    security_groups: Sequence[str]
    """The IDs of the VPC security groups."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role associated with the instance."""
    kms_key_id: str | None
    """The Amazon Web Services KMS key ID SageMaker AI uses to encrypt data when
    storing it on the ML storage volume attached to the instance.
    """
    network_interface_id: str | None
    """The network interface IDs that SageMaker AI created at the time of creating
    the instance.
    """
    last_modified_time: datetime | None
    """A timestamp. Use this parameter to retrieve the time when the notebook
    instance was last modified.
    """
    creation_time: datetime | None
    """A timestamp. Use this parameter to return the time when the notebook instance
    was created
    """
    notebook_instance_lifecycle_config_name: str | None
    """Returns the name of a notebook instance lifecycle configuration.

    For information about notebook instance lifestyle configurations, see [Step
    2.1: (Optional) Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    """
    direct_internet_access: DirectInternetAccess | None
    """Describes whether SageMaker AI provides internet access to the notebook
    instance. If this value is set to *Disabled*, the notebook instance does not
    have internet access, and cannot connect to SageMaker AI training and endpoint
    services.

    For more information, see [Notebook Instances Are Internet-Enabled by
    Default](https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-additional-considerations.html#appendix-notebook-and-internet-access).
    """
    volume_size_in_gb: int | None
    """The size, in GB, of the ML storage volume attached to the notebook instance."""
    accelerator_types: Sequence[NotebookInstanceAcceleratorType]
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of the EI instance types associated
    with this notebook instance.
    """
    default_code_repository: str | None
    """The Git repository associated with the notebook instance as its default code
    repository. This can be either the name of a Git repository stored as a
    resource in your account, or the URL of a Git repository in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. When you open a notebook instance, it opens in
    the directory that contains this repository. For more information, see
    [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    """
    additional_code_repositories: Sequence[str]
    """An array of up to three Git repositories associated with the notebook
    instance. These can be either the names of Git repositories stored as
    resources in your account, or the URL of Git repositories in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. These repositories are cloned at the same
    level as the default repository of your notebook instance. For more
    information, see [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    """
    root_access: RootAccess | None
    """Whether root access is enabled or disabled for users of the notebook instance.

    **Note:** Lifecycle configurations need root access to be able to set up a
    notebook instance. Because of this, lifecycle configurations associated with a
    notebook instance always run with root access even if you disable root access
    for users.
    """
    platform_identifier: str | None
    """The platform identifier of the notebook instance runtime environment."""
    instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None
    """Information on the IMDS configuration of the notebook instance"""

    def __init__(
        self,
        *,
        notebook_instance_arn: str | None = ...,
        notebook_instance_name: str | None = ...,
        notebook_instance_status: NotebookInstanceStatusLike | None = ...,
        failure_reason: str | None = ...,
        url: str | None = ...,
        instance_type: InstanceTypeLike | None = ...,
        ip_address_type: IPAddressTypeLike | None = ...,
        subnet_id: str | None = ...,
        security_groups: Sequence[str] = ...,
        role_arn: str | None = ...,
        kms_key_id: str | None = ...,
        network_interface_id: str | None = ...,
        last_modified_time: datetime | None = ...,
        creation_time: datetime | None = ...,
        notebook_instance_lifecycle_config_name: str | None = ...,
        direct_internet_access: DirectInternetAccessLike | None = ...,
        volume_size_in_gb: int | None = ...,
        accelerator_types: Sequence[NotebookInstanceAcceleratorTypeLike] = ...,
        default_code_repository: str | None = ...,
        additional_code_repositories: Sequence[str] = ...,
        root_access: RootAccessLike | None = ...,
        platform_identifier: str | None = ...,
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration
        | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        notebook_instance_arn: The Amazon Resource Name (ARN) of the notebook instance.
        notebook_instance_name: The name of the SageMaker AI notebook instance.
        notebook_instance_status: The status of the notebook instance.
        failure_reason: If status is `Failed`, the reason it failed.
        url: The URL that you use to connect to the Jupyter notebook that is running in your notebook instance.
        instance_type: The type of ML compute instance running on the notebook instance.
        ip_address_type: The IP address type configured for the notebook instance.
        subnet_id: The ID of the VPC subnet.
        security_groups: The IDs of the VPC security groups.
        role_arn: The Amazon Resource Name (ARN) of the IAM role associated with the instance.
        kms_key_id: The Amazon Web Services KMS key ID SageMaker AI uses to encrypt data when storing it on the ML storage volume attached to the instance.
        network_interface_id: The network interface IDs that SageMaker AI created at the time of creating the instance.
        last_modified_time: A timestamp.
        creation_time: A timestamp.
        notebook_instance_lifecycle_config_name: Returns the name of a notebook instance lifecycle configuration.
        direct_internet_access: Describes whether SageMaker AI provides internet access to the notebook instance.
        volume_size_in_gb: The size, in GB, of the ML storage volume attached to the notebook instance.
        accelerator_types: This parameter is no longer supported.
        default_code_repository: The Git repository associated with the notebook instance as its default code repository.
        additional_code_repositories: An array of up to three Git repositories associated with the notebook instance.
        root_access: Whether root access is enabled or disabled for users of the notebook instance.
        platform_identifier: The platform identifier of the notebook instance runtime environment.
        instance_metadata_service_configuration: Information on the IMDS configuration of the notebook instance
        """

@frozen(kw_only=True, order=False)
class DescribeNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `DescribeNotebookInstanceLifecycleConfig`, with
    `notebook_instance_lifecycle_config_arn`,
    `notebook_instance_lifecycle_config_name`, `on_create`, `on_start`,
    `last_modified_time` and `creation_time`.
    """

    notebook_instance_lifecycle_config_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the lifecycle configuration."""
    notebook_instance_lifecycle_config_name: str | None = ...
    """The name of the lifecycle configuration."""
    on_create: Sequence[NotebookInstanceLifecycleHook] = ...
    """The shell script that runs only once, when you create a notebook instance."""
    on_start: Sequence[NotebookInstanceLifecycleHook] = ...
    """The shell script that runs every time you start a notebook instance, including
    when you create the notebook instance.
    """
    last_modified_time: datetime | None = ...
    """A timestamp that tells when the lifecycle configuration was last modified."""
    creation_time: datetime | None = ...
    """A timestamp that tells when the lifecycle configuration was created."""

@frozen(kw_only=True, init=False, order=False)
class DescribeOptimizationJobResponse(Response):
    """The response of `DescribeOptimizationJob`, with `optimization_job_arn`,
    `optimization_job_status`, `optimization_start_time`, `optimization_end_time`,
    `creation_time`, `last_modified_time`, `failure_reason`,
    `optimization_job_name` and others.
    """

    optimization_job_arn: str
    """The Amazon Resource Name (ARN) of the optimization job."""
    optimization_job_status: OptimizationJobStatus
    """The current status of the optimization job."""
    optimization_start_time: datetime | None
    """The time when the optimization job started."""
    optimization_end_time: datetime | None
    """The time when the optimization job finished processing."""
    creation_time: datetime
    """The time when you created the optimization job."""
    last_modified_time: datetime
    """The time when the optimization job was last updated."""
    failure_reason: str | None
    """If the optimization job status is `FAILED`, the reason for the failure."""
    optimization_job_name: str
    """The name that you assigned to the optimization job."""
    model_source: OptimizationJobModelSource
    """The location of the source model to optimize with an optimization job."""
    optimization_environment: Mapping[str, str]
    """The environment variables to set in the model container."""
    deployment_instance_type: OptimizationJobDeploymentInstanceType
    """The type of instance that hosts the optimized model that you create with the
    optimization job.
    """
    max_instance_count: int | None
    """The maximum number of instances to use for the optimization job."""
    optimization_configs: Sequence[OptimizationConfig]
    """Settings for each of the optimization techniques that the job applies."""
    output_config: OptimizationJobOutputConfig
    """Details for where to store the optimized model that you create with the
    optimization job.
    """
    optimization_output: OptimizationOutput | None
    """Output values produced by an optimization job."""
    role_arn: str
    """The ARN of the IAM role that you assigned to the optimization job."""
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
    vpc_config: OptimizationVpcConfig | None
    """A VPC in Amazon VPC that your optimized model has access to."""
    training_plan_arns: Sequence[str]
    """The Amazon Resource Name (ARN) of the training plan associated with this
    optimization job. This field appears only when you specified a training plan
    when you created the job. Optimization jobs that use on-demand capacity don't
    return this field.
    """

    def __init__(
        self,
        *,
        optimization_job_arn: str = ...,
        optimization_job_status: OptimizationJobStatusLike = ...,
        optimization_start_time: datetime | None = ...,
        optimization_end_time: datetime | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime = ...,
        failure_reason: str | None = ...,
        optimization_job_name: str = ...,
        model_source: OptimizationJobModelSource = ...,
        optimization_environment: Mapping[str, str] = ...,
        deployment_instance_type: OptimizationJobDeploymentInstanceTypeLike = ...,
        max_instance_count: int | None = ...,
        optimization_configs: Sequence[OptimizationConfig] = ...,
        output_config: OptimizationJobOutputConfig = ...,
        optimization_output: OptimizationOutput | None = ...,
        role_arn: str = ...,
        stopping_condition: StoppingCondition = ...,
        vpc_config: OptimizationVpcConfig | None = ...,
        training_plan_arns: Sequence[str] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        optimization_job_arn: The Amazon Resource Name (ARN) of the optimization job.
        optimization_job_status: The current status of the optimization job.
        optimization_start_time: The time when the optimization job started.
        optimization_end_time: The time when the optimization job finished processing.
        creation_time: The time when you created the optimization job.
        last_modified_time: The time when the optimization job was last updated.
        failure_reason: If the optimization job status is `FAILED`, the reason for the failure.
        optimization_job_name: The name that you assigned to the optimization job.
        model_source: The location of the source model to optimize with an optimization job.
        optimization_environment: The environment variables to set in the model container.
        deployment_instance_type: The type of instance that hosts the optimized model that you create with the optimization job.
        max_instance_count: The maximum number of instances to use for the optimization job.
        optimization_configs: Settings for each of the optimization techniques that the job applies.
        output_config: Details for where to store the optimized model that you create with the optimization job.
        optimization_output: Output values produced by an optimization job.
        role_arn: The ARN of the IAM role that you assigned to the optimization job.
        stopping_condition: Specifies a limit to how long a job can run.
        vpc_config: A VPC in Amazon VPC that your optimized model has access to.
        training_plan_arns: The Amazon Resource Name (ARN) of the training plan associated with this optimization job.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribePartnerAppResponse(Response):
    """The response of `DescribePartnerApp`, with `arn`, `name`, `type`, `status`,
    `creation_time`, `last_modified_time`, `execution_role_arn`, `kms_key_id` and
    others.
    """

    arn: str | None
    """The ARN of the SageMaker Partner AI App that was described."""
    name: str | None
    """The name of the SageMaker Partner AI App."""
    type: PartnerAppType | None
    """The type of SageMaker Partner AI App. Must be one of the following:
    `lakera-guard`, `comet`, `deepchecks-llm-evaluation`, or `fiddler`.
    """
    status: PartnerAppStatus | None
    """The status of the SageMaker Partner AI App.

    - Creating: SageMaker AI is creating the partner AI app. The partner AI app is
      not available during creation.
    - Updating: SageMaker AI is updating the partner AI app. The partner AI app is
      not available when updating.
    - Deleting: SageMaker AI is deleting the partner AI app. The partner AI app is
      not available during deletion.
    - Available: The partner AI app is provisioned and accessible.
    - Failed: The partner AI app is in a failed state and isn't available.
      SageMaker AI is investigating the issue. For further guidance, contact
      Amazon Web Services Support.
    - UpdateFailed: The partner AI app couldn't be updated but is available.
    - Deleted: The partner AI app is permanently deleted and not available.
    """
    creation_time: datetime | None
    """The time that the SageMaker Partner AI App was created."""
    last_modified_time: datetime | None
    """The time that the SageMaker Partner AI App was last modified."""
    execution_role_arn: str | None
    """The ARN of the IAM role associated with the SageMaker Partner AI App."""
    kms_key_id: str | None
    """The Amazon Web Services KMS customer managed key used to encrypt the data at
    rest associated with SageMaker Partner AI Apps.
    """
    base_url: str | None
    """The URL of the SageMaker Partner AI App that the Application SDK uses to
    support in-app calls for the user.
    """
    maintenance_config: PartnerAppMaintenanceConfig | None
    """Maintenance configuration settings for the SageMaker Partner AI App."""
    tier: str | None
    """The instance type and size of the cluster attached to the SageMaker Partner AI
    App.
    """
    version: str | None
    """The version of the SageMaker Partner AI App."""
    application_config: PartnerAppConfig | None
    """Configuration settings for the SageMaker Partner AI App."""
    auth_type: PartnerAppAuthType | None
    """The authorization type that users use to access the SageMaker Partner AI App.
    Valid values:

    - `IAM`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM identity.
    - `IDC`: Users access the SageMaker Partner AI App with their Amazon Web
      Services IAM Identity Center identity.
    """
    enable_iam_session_based_identity: bool | None
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the
    SageMaker Partner AI App user.
    """
    error: ErrorInfo | None
    """This is an error field object that contains the error code and the reason for
    an operation failure.
    """
    enable_auto_minor_version_upgrade: bool | None
    """Indicates whether the SageMaker Partner AI App is configured for automatic
    minor version upgrades during scheduled maintenance windows.
    """
    current_version_eol_date: datetime | None
    """The end-of-life date for the current version of the SageMaker Partner AI App."""
    available_upgrade: AvailableUpgrade | None
    """A map of available minor version upgrades for the SageMaker Partner AI App.
    The key is the semantic version number, and the value is a list of release
    notes for that version. A null value indicates no upgrades are available.
    """
    idc_config: IdcConfigOutput | None
    """Contains the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App, including the Identity Center instance and the
    Identity Center application that SageMaker creates for the app. The service
    returns this field for apps that use `IDC` authorization.
    """

    def __init__(
        self,
        *,
        arn: str | None = ...,
        name: str | None = ...,
        type: PartnerAppTypeLike | None = ...,
        status: PartnerAppStatusLike | None = ...,
        creation_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        execution_role_arn: str | None = ...,
        kms_key_id: str | None = ...,
        base_url: str | None = ...,
        maintenance_config: PartnerAppMaintenanceConfig | None = ...,
        tier: str | None = ...,
        version: str | None = ...,
        application_config: PartnerAppConfig | None = ...,
        auth_type: PartnerAppAuthTypeLike | None = ...,
        enable_iam_session_based_identity: bool | None = ...,
        error: ErrorInfo | None = ...,
        enable_auto_minor_version_upgrade: bool | None = ...,
        current_version_eol_date: datetime | None = ...,
        available_upgrade: AvailableUpgrade | None = ...,
        idc_config: IdcConfigOutput | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        arn: The ARN of the SageMaker Partner AI App that was described.
        name: The name of the SageMaker Partner AI App.
        type: The type of SageMaker Partner AI App.
        status: The status of the SageMaker Partner AI App.
        creation_time: The time that the SageMaker Partner AI App was created.
        last_modified_time: The time that the SageMaker Partner AI App was last modified.
        execution_role_arn: The ARN of the IAM role associated with the SageMaker Partner AI App.
        kms_key_id: The Amazon Web Services KMS customer managed key used to encrypt the data at rest associated with SageMaker Partner AI Apps.
        base_url: The URL of the SageMaker Partner AI App that the Application SDK uses to support in-app calls for the user.
        maintenance_config: Maintenance configuration settings for the SageMaker Partner AI App.
        tier: The instance type and size of the cluster attached to the SageMaker Partner AI App.
        version: The version of the SageMaker Partner AI App.
        application_config: Configuration settings for the SageMaker Partner AI App.
        auth_type: The authorization type that users use to access the SageMaker Partner AI App.
        enable_iam_session_based_identity: When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services IAM session name or the authenticated IAM user as the identity of the SageMaker Partner AI App user.
        error: This is an error field object that contains the error code and the reason for an operation failure.
        enable_auto_minor_version_upgrade: Indicates whether the SageMaker Partner AI App is configured for automatic minor version upgrades during scheduled maintenance windows.
        current_version_eol_date: The end-of-life date for the current version of the SageMaker Partner AI App.
        available_upgrade: A map of available minor version upgrades for the SageMaker Partner AI App.
        idc_config: Contains the Amazon Web Services IAM Identity Center configuration for the SageMaker Partner AI App, including the Identity Center instance and the Identity Center application that SageMaker creates for the app.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribePipelineResponse(Response):
    """The response of `DescribePipeline`, with `pipeline_arn`, `pipeline_name`,
    `pipeline_display_name`, `pipeline_definition`, `pipeline_description`,
    `role_arn`, `pipeline_status`, `creation_time` and others.
    """

    pipeline_arn: str | None
    """The Amazon Resource Name (ARN) of the pipeline."""
    pipeline_name: str | None
    """The name of the pipeline."""
    pipeline_display_name: str | None
    """The display name of the pipeline."""
    pipeline_definition: str | None
    """The JSON pipeline definition."""
    pipeline_description: str | None
    """The description of the pipeline."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) that the pipeline uses to execute."""
    pipeline_status: PipelineStatus | None
    """The status of the pipeline execution."""
    creation_time: datetime | None
    """The time when the pipeline was created."""
    last_modified_time: datetime | None
    """The time when the pipeline was last modified."""
    last_run_time: datetime | None
    """The time when the pipeline was last run."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    parallelism_configuration: ParallelismConfiguration | None
    """Lists the parallelism configuration applied to the pipeline."""
    pipeline_version_display_name: str | None
    """The display name of the pipeline version."""
    pipeline_version_description: str | None
    """The description of the pipeline version."""
    pipeline_version_aliases: Sequence[str]
    """The aliases assigned to the pipeline version."""

    def __init__(
        self,
        *,
        pipeline_arn: str | None = ...,
        pipeline_name: str | None = ...,
        pipeline_display_name: str | None = ...,
        pipeline_definition: str | None = ...,
        pipeline_description: str | None = ...,
        role_arn: str | None = ...,
        pipeline_status: PipelineStatusLike | None = ...,
        creation_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        last_run_time: datetime | None = ...,
        created_by: UserContext | None = ...,
        last_modified_by: UserContext | None = ...,
        parallelism_configuration: ParallelismConfiguration | None = ...,
        pipeline_version_display_name: str | None = ...,
        pipeline_version_description: str | None = ...,
        pipeline_version_aliases: Sequence[str] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        pipeline_arn: The Amazon Resource Name (ARN) of the pipeline.
        pipeline_name: The name of the pipeline.
        pipeline_display_name: The display name of the pipeline.
        pipeline_definition: The JSON pipeline definition.
        pipeline_description: The description of the pipeline.
        role_arn: The Amazon Resource Name (ARN) that the pipeline uses to execute.
        pipeline_status: The status of the pipeline execution.
        creation_time: The time when the pipeline was created.
        last_modified_time: The time when the pipeline was last modified.
        last_run_time: The time when the pipeline was last run.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        parallelism_configuration: Lists the parallelism configuration applied to the pipeline.
        pipeline_version_display_name: The display name of the pipeline version.
        pipeline_version_description: The description of the pipeline version.
        pipeline_version_aliases: The aliases assigned to the pipeline version.
        """

@frozen(kw_only=True, order=False)
class DescribePipelineDefinitionForExecutionResponse(Response):
    """The response of `DescribePipelineDefinitionForExecution`, with
    `pipeline_definition` and `creation_time`.
    """

    pipeline_definition: str | None = ...
    """The JSON pipeline definition."""
    creation_time: datetime | None = ...
    """The time when the pipeline was created."""

@frozen(kw_only=True, init=False, order=False)
class DescribePipelineExecutionResponse(Response):
    """The response of `DescribePipelineExecution`, with `pipeline_arn`,
    `pipeline_execution_arn`, `pipeline_execution_display_name`,
    `pipeline_execution_status`, `pipeline_execution_description`,
    `pipeline_experiment_config`, `failure_reason`, `creation_time` and others.
    """

    pipeline_arn: str | None
    """The Amazon Resource Name (ARN) of the pipeline."""
    pipeline_execution_arn: str | None
    """The Amazon Resource Name (ARN) of the pipeline execution."""
    pipeline_execution_display_name: str | None
    """The display name of the pipeline execution."""
    pipeline_execution_status: PipelineExecutionStatus | None
    """The status of the pipeline execution."""
    pipeline_execution_description: str | None
    """The description of the pipeline execution."""
    pipeline_experiment_config: PipelineExperimentConfig | None
    """Specifies the names of the experiment and trial created by a pipeline."""
    failure_reason: str | None
    """If the execution failed, a message describing why."""
    creation_time: datetime | None
    """The time when the pipeline execution was created."""
    last_modified_time: datetime | None
    """The time when the pipeline execution was modified last."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    parallelism_configuration: ParallelismConfiguration | None
    """The parallelism configuration applied to the pipeline."""
    selective_execution_config: SelectiveExecutionConfig | None
    """The selective execution configuration applied to the pipeline run."""
    pipeline_version_id: int | None
    """The ID of the pipeline version."""
    mlflow_config: MLflowConfiguration | None
    """The MLflow configuration of the pipeline execution."""
    pipeline_version_aliases: Sequence[str]
    """The aliases currently assigned to the pipeline version that the execution ran."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses.
    SageMaker returns this value only for executions of pipelines that Amazon Web
    Services manages.
    """

    def __init__(
        self,
        *,
        pipeline_arn: str | None = ...,
        pipeline_execution_arn: str | None = ...,
        pipeline_execution_display_name: str | None = ...,
        pipeline_execution_status: PipelineExecutionStatusLike | None = ...,
        pipeline_execution_description: str | None = ...,
        pipeline_experiment_config: PipelineExperimentConfig | None = ...,
        failure_reason: str | None = ...,
        creation_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        created_by: UserContext | None = ...,
        last_modified_by: UserContext | None = ...,
        parallelism_configuration: ParallelismConfiguration | None = ...,
        selective_execution_config: SelectiveExecutionConfig | None = ...,
        pipeline_version_id: int | None = ...,
        mlflow_config: MLflowConfiguration | None = ...,
        pipeline_version_aliases: Sequence[str] = ...,
        role_arn: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        pipeline_arn: The Amazon Resource Name (ARN) of the pipeline.
        pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution.
        pipeline_execution_display_name: The display name of the pipeline execution.
        pipeline_execution_status: The status of the pipeline execution.
        pipeline_execution_description: The description of the pipeline execution.
        pipeline_experiment_config: Specifies the names of the experiment and trial created by a pipeline.
        failure_reason: If the execution failed, a message describing why.
        creation_time: The time when the pipeline execution was created.
        last_modified_time: The time when the pipeline execution was modified last.
        created_by: Information about the user who created or modified a SageMaker resource.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        parallelism_configuration: The parallelism configuration applied to the pipeline.
        selective_execution_config: The selective execution configuration applied to the pipeline run.
        pipeline_version_id: The ID of the pipeline version.
        mlflow_config: The MLflow configuration of the pipeline execution.
        pipeline_version_aliases: The aliases currently assigned to the pipeline version that the execution ran.
        role_arn: The Amazon Resource Name (ARN) of the IAM role that the execution uses.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeProcessingJobResponse(Response):
    """The response of `DescribeProcessingJob`, with `processing_inputs`,
    `processing_output_config`, `processing_job_name`, `processing_resources`,
    `stopping_condition`, `app_specification`, `environment`, `network_config` and
    others.
    """

    processing_inputs: Sequence[ProcessingInput]
    """The inputs for a processing job."""
    processing_output_config: ProcessingOutputConfig | None
    """Output configuration for the processing job."""
    processing_job_name: str
    """The name of the processing job. The name must be unique within an Amazon Web
    Services Region in the Amazon Web Services account.
    """
    processing_resources: ProcessingResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job. In distributed training, you specify more than
    one instance.
    """
    stopping_condition: ProcessingStoppingCondition | None
    """The time limit for how long the processing job is allowed to run."""
    app_specification: AppSpecification
    """Configures the processing job to run a specified container image."""
    environment: Mapping[str, str]
    """The environment variables set in the Docker container."""
    network_config: NetworkConfig | None
    """Networking options for a processing job."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume
    to perform tasks on your behalf.
    """
    experiment_config: ExperimentConfig | None
    """The configuration information used to create an experiment."""
    processing_job_arn: str
    """The Amazon Resource Name (ARN) of the processing job."""
    processing_job_status: ProcessingJobStatus
    """Provides the status of a processing job."""
    exit_message: str | None
    """An optional string, up to one KB in size, that contains metadata from the
    processing container when the processing job exits.
    """
    failure_reason: str | None
    """A string, up to one KB in size, that contains the reason a processing job
    failed, if it failed.
    """
    processing_end_time: datetime | None
    """The time at which the processing job completed."""
    processing_start_time: datetime | None
    """The time at which the processing job started."""
    last_modified_time: datetime | None
    """The time at which the processing job was last modified."""
    creation_time: datetime
    """The time at which the processing job was created."""
    monitoring_schedule_arn: str | None
    """The ARN of a monitoring schedule for an endpoint associated with this
    processing job.
    """
    auto_ml_job_arn: str | None
    """The ARN of an AutoML job associated with this processing job."""
    training_job_arn: str | None
    """The ARN of a training job associated with this processing job."""

    def __init__(
        self,
        *,
        processing_inputs: Sequence[ProcessingInput] = ...,
        processing_output_config: ProcessingOutputConfig | None = ...,
        processing_job_name: str = ...,
        processing_resources: ProcessingResources = ...,
        stopping_condition: ProcessingStoppingCondition | None = ...,
        app_specification: AppSpecification = ...,
        environment: Mapping[str, str] = ...,
        network_config: NetworkConfig | None = ...,
        role_arn: str | None = ...,
        experiment_config: ExperimentConfig | None = ...,
        processing_job_arn: str = ...,
        processing_job_status: ProcessingJobStatusLike = ...,
        exit_message: str | None = ...,
        failure_reason: str | None = ...,
        processing_end_time: datetime | None = ...,
        processing_start_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        creation_time: datetime = ...,
        monitoring_schedule_arn: str | None = ...,
        auto_ml_job_arn: str | None = ...,
        training_job_arn: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        processing_inputs: The inputs for a processing job.
        processing_output_config: Output configuration for the processing job.
        processing_job_name: The name of the processing job.
        processing_resources: Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job.
        stopping_condition: The time limit for how long the processing job is allowed to run.
        app_specification: Configures the processing job to run a specified container image.
        environment: The environment variables set in the Docker container.
        network_config: Networking options for a processing job.
        role_arn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
        experiment_config: The configuration information used to create an experiment.
        processing_job_arn: The Amazon Resource Name (ARN) of the processing job.
        processing_job_status: Provides the status of a processing job.
        exit_message: An optional string, up to one KB in size, that contains metadata from the processing container when the processing job exits.
        failure_reason: A string, up to one KB in size, that contains the reason a processing job failed, if it failed.
        processing_end_time: The time at which the processing job completed.
        processing_start_time: The time at which the processing job started.
        last_modified_time: The time at which the processing job was last modified.
        creation_time: The time at which the processing job was created.
        monitoring_schedule_arn: The ARN of a monitoring schedule for an endpoint associated with this processing job.
        auto_ml_job_arn: The ARN of an AutoML job associated with this processing job.
        training_job_arn: The ARN of a training job associated with this processing job.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeProjectResponse(Response):
    """The response of `DescribeProject`, with `project_arn`, `project_name`,
    `project_id`, `project_description`, `service_catalog_provisioning_details`,
    `service_catalog_provisioned_product_details`, `project_status`,
    `template_provider_details` and others.
    """

    project_arn: str
    """The Amazon Resource Name (ARN) of the project."""
    project_name: str
    """The name of the project."""
    project_id: str
    """The ID of the project."""
    project_description: str | None
    """The description of the project."""
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None
    """Information used to provision a service catalog product. For information, see
    [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """
    service_catalog_provisioned_product_details: (
        ServiceCatalogProvisionedProductDetails | None
    )
    """Information about a provisioned service catalog product."""
    project_status: ProjectStatus
    """The status of the project."""
    template_provider_details: Sequence[TemplateProviderDetail]
    """An array of template providers associated with the project."""
    created_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""
    creation_time: datetime
    """The time when the project was created."""
    last_modified_time: datetime | None
    """The timestamp when project was last modified."""
    last_modified_by: UserContext | None
    """Information about the user who created or modified a SageMaker resource."""

    def __init__(
        self,
        *,
        project_arn: str = ...,
        project_name: str = ...,
        project_id: str = ...,
        project_description: str | None = ...,
        service_catalog_provisioning_details: ServiceCatalogProvisioningDetails
        | None = ...,
        service_catalog_provisioned_product_details: ServiceCatalogProvisionedProductDetails
        | None = ...,
        project_status: ProjectStatusLike = ...,
        template_provider_details: Sequence[TemplateProviderDetail] = ...,
        created_by: UserContext | None = ...,
        creation_time: datetime = ...,
        last_modified_time: datetime | None = ...,
        last_modified_by: UserContext | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        project_arn: The Amazon Resource Name (ARN) of the project.
        project_name: The name of the project.
        project_id: The ID of the project.
        project_description: The description of the project.
        service_catalog_provisioning_details: Information used to provision a service catalog product.
        service_catalog_provisioned_product_details: Information about a provisioned service catalog product.
        project_status: The status of the project.
        template_provider_details: An array of template providers associated with the project.
        created_by: Information about the user who created or modified a SageMaker resource.
        creation_time: The time when the project was created.
        last_modified_time: The timestamp when project was last modified.
        last_modified_by: Information about the user who created or modified a SageMaker resource.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeReservedCapacityResponse(Response):
    """The response of `DescribeReservedCapacity`, with `reserved_capacity_arn`,
    `reserved_capacity_type`, `status`, `availability_zone`, `duration_hours`,
    `duration_minutes`, `start_time`, `end_time` and others.
    """

    reserved_capacity_arn: str
    """ARN of the reserved capacity."""
    reserved_capacity_type: ReservedCapacityType | None
    """The type of reserved capacity."""
    status: ReservedCapacityStatus | None
    """The current status of the reserved capacity."""
    availability_zone: str | None
    """The Availability Zone where the reserved capacity is provisioned."""
    duration_hours: int | None
    """The total duration of the reserved capacity in hours."""
    duration_minutes: int | None
    """The number of minutes for the duration of the reserved capacity. For example,
    if a reserved capacity starts at 08:55 and ends at 11:30, the minutes field
    would be 35.
    """
    start_time: datetime | None
    """The timestamp when the reserved capacity becomes active."""
    end_time: datetime | None
    """The timestamp when the reserved capacity expires."""
    instance_type: ReservedCapacityInstanceType
    """The Amazon EC2 instance type used in the reserved capacity."""
    total_instance_count: int
    """The total number of instances allocated to this reserved capacity."""
    available_instance_count: int | None
    """The number of instances currently available for use in this reserved capacity."""
    in_use_instance_count: int | None
    """The number of instances currently in use from this reserved capacity."""
    ultra_server_summary: UltraServerSummary | None
    """A summary of the UltraServer associated with this reserved capacity."""

    def __init__(
        self,
        *,
        reserved_capacity_arn: str = ...,
        reserved_capacity_type: ReservedCapacityTypeLike | None = ...,
        status: ReservedCapacityStatusLike | None = ...,
        availability_zone: str | None = ...,
        duration_hours: int | None = ...,
        duration_minutes: int | None = ...,
        start_time: datetime | None = ...,
        end_time: datetime | None = ...,
        instance_type: ReservedCapacityInstanceTypeLike = ...,
        total_instance_count: int = ...,
        available_instance_count: int | None = ...,
        in_use_instance_count: int | None = ...,
        ultra_server_summary: UltraServerSummary | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        reserved_capacity_arn: ARN of the reserved capacity.
        reserved_capacity_type: The type of reserved capacity.
        status: The current status of the reserved capacity.
        availability_zone: The Availability Zone where the reserved capacity is provisioned.
        duration_hours: The total duration of the reserved capacity in hours.
        duration_minutes: The number of minutes for the duration of the reserved capacity.
        start_time: The timestamp when the reserved capacity becomes active.
        end_time: The timestamp when the reserved capacity expires.
        instance_type: The Amazon EC2 instance type used in the reserved capacity.
        total_instance_count: The total number of instances allocated to this reserved capacity.
        available_instance_count: The number of instances currently available for use in this reserved capacity.
        in_use_instance_count: The number of instances currently in use from this reserved capacity.
        ultra_server_summary: A summary of the UltraServer associated with this reserved capacity.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeSpaceResponse(Response):
    """The response of `DescribeSpace`, with `domain_id`, `space_arn`, `space_name`,
    `home_efs_file_system_uid`, `status`, `last_modified_time`, `creation_time`,
    `failure_reason` and others.
    """

    domain_id: str | None
    """The ID of the associated domain."""
    space_arn: str | None
    """The space's Amazon Resource Name (ARN)."""
    space_name: str | None
    """The name of the space."""
    home_efs_file_system_uid: str | None
    """The ID of the space's profile in the Amazon EFS volume."""
    status: SpaceStatus | None
    """The status."""
    last_modified_time: datetime | None
    """The last modified time."""
    creation_time: datetime | None
    """The creation time."""
    failure_reason: str | None
    """The failure reason."""
    space_settings: SpaceSettings | None
    """A collection of space settings."""
    ownership_settings: OwnershipSettings | None
    """The collection of ownership settings for a space."""
    space_sharing_settings: SpaceSharingSettings | None
    """The collection of space sharing settings for a space."""
    space_display_name: str | None
    """The name of the space that appears in the Amazon SageMaker Studio UI."""
    url: str | None
    """Returns the URL of the space. If the space is created with Amazon Web Services
    IAM Identity Center (Successor to Amazon Web Services Single Sign-On)
    authentication, users can navigate to the URL after appending the respective
    redirect parameter for the application type to be federated through Amazon Web
    Services IAM Identity Center.

    The following application types are supported:

    - Studio Classic: `&redirect=JupyterServer`
    - JupyterLab: `&redirect=JupyterLab`
    - Code Editor, based on Code-OSS, Visual Studio Code - Open Source:
      `&redirect=CodeEditor`
    """

    def __init__(
        self,
        *,
        domain_id: str | None = ...,
        space_arn: str | None = ...,
        space_name: str | None = ...,
        home_efs_file_system_uid: str | None = ...,
        status: SpaceStatusLike | None = ...,
        last_modified_time: datetime | None = ...,
        creation_time: datetime | None = ...,
        failure_reason: str | None = ...,
        space_settings: SpaceSettings | None = ...,
        ownership_settings: OwnershipSettings | None = ...,
        space_sharing_settings: SpaceSharingSettings | None = ...,
        space_display_name: str | None = ...,
        url: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        domain_id: The ID of the associated domain.
        space_arn: The space's Amazon Resource Name (ARN).
        space_name: The name of the space.
        home_efs_file_system_uid: The ID of the space's profile in the Amazon EFS volume.
        status: The status.
        last_modified_time: The last modified time.
        creation_time: The creation time.
        failure_reason: The failure reason.
        space_settings: A collection of space settings.
        ownership_settings: The collection of ownership settings for a space.
        space_sharing_settings: The collection of space sharing settings for a space.
        space_display_name: The name of the space that appears in the Amazon SageMaker Studio UI.
        url: Returns the URL of the space.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeStudioLifecycleConfigResponse(Response):
    """The response of `DescribeStudioLifecycleConfig`, with
    `studio_lifecycle_config_arn`, `studio_lifecycle_config_name`,
    `creation_time`, `last_modified_time`, `studio_lifecycle_config_content` and
    `studio_lifecycle_config_app_type`.
    """

    studio_lifecycle_config_arn: str | None
    """The ARN of the Lifecycle Configuration to describe."""
    studio_lifecycle_config_name: str | None
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration that is
    described.
    """
    creation_time: datetime | None
    """The creation time of the Amazon SageMaker AI Studio Lifecycle Configuration."""
    last_modified_time: datetime | None
    """This value is equivalent to CreationTime because Amazon SageMaker AI Studio
    Lifecycle Configurations are immutable.
    """
    studio_lifecycle_config_content: str | None
    """The content of your Amazon SageMaker AI Studio Lifecycle Configuration script."""
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType | None
    """The App type that the Lifecycle Configuration is attached to."""

    def __init__(
        self,
        *,
        studio_lifecycle_config_arn: str | None = ...,
        studio_lifecycle_config_name: str | None = ...,
        creation_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        studio_lifecycle_config_content: str | None = ...,
        studio_lifecycle_config_app_type: StudioLifecycleConfigAppTypeLike | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        studio_lifecycle_config_arn: The ARN of the Lifecycle Configuration to describe.
        studio_lifecycle_config_name: The name of the Amazon SageMaker AI Studio Lifecycle Configuration that is described.
        creation_time: The creation time of the Amazon SageMaker AI Studio Lifecycle Configuration.
        last_modified_time: This value is equivalent to CreationTime because Amazon SageMaker AI Studio Lifecycle Configurations are immutable.
        studio_lifecycle_config_content: The content of your Amazon SageMaker AI Studio Lifecycle Configuration script.
        studio_lifecycle_config_app_type: The App type that the Lifecycle Configuration is attached to.
        """

@frozen(kw_only=True, order=False)
class DescribeSubscribedWorkteamResponse(Response):
    """The response of `DescribeSubscribedWorkteam`, with `subscribed_workteam`."""

    subscribed_workteam: SubscribedWorkteam = ...
    """A `Workteam` instance that contains information about the work team."""

@frozen(kw_only=True, init=False, order=False)
class DescribeTrainingJobResponse(Response):
    """The response of `DescribeTrainingJob`, with `training_job_name`,
    `training_job_arn`, `tuning_job_arn`, `labeling_job_arn`, `auto_ml_job_arn`,
    `model_artifacts`, `training_job_status`, `secondary_status` and others.
    """

    training_job_name: str
    """Name of the model training job."""
    training_job_arn: str
    """The Amazon Resource Name (ARN) of the training job."""
    tuning_job_arn: str | None
    """The Amazon Resource Name (ARN) of the associated hyperparameter tuning job if
    the training job was launched by a hyperparameter tuning job.
    """
    labeling_job_arn: str | None
    """The Amazon Resource Name (ARN) of the SageMaker Ground Truth labeling job that
    created the transform or training job.
    """
    auto_ml_job_arn: str | None
    """The Amazon Resource Name (ARN) of an AutoML job."""
    model_artifacts: ModelArtifacts
    """Information about the Amazon S3 location that is configured for storing model
    artifacts.
    """
    training_job_status: TrainingJobStatus
    """The status of the training job.

    SageMaker provides the following training job statuses:

    - `InProgress` - The training is in progress.
    - `Completed` - The training job has completed.
    - `Failed` - The training job has failed. To see the reason for the failure,
      see the `FailureReason` field in the response to a
      `DescribeTrainingJobResponse` call.
    - `Stopping` - The training job is stopping.
    - `Stopped` - The training job has stopped.

    For more detailed information, see `SecondaryStatus`.
    """
    secondary_status: SecondaryStatus
    """Provides detailed information about the state of the training job. For
    detailed information on the secondary status of the training job, see
    `StatusMessage` under
    [SecondaryStatusTransition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SecondaryStatusTransition.html).

    SageMaker provides primary statuses and secondary statuses that apply to each
    of them:

    - **InProgress:**
      - `Starting` - Starting the training job.
      - `Pending` - The training job is waiting for compute capacity or compute
        resource provision.
      - `Downloading` - An optional stage for algorithms that support `File`
        training input mode. It indicates that data is being downloaded to the ML
        storage volumes.
      - `Training` - Training is in progress.
      - `Interrupted` - The job stopped because the managed spot training
        instances were interrupted.
      - `Uploading` - Training is complete and the model artifacts are being
        uploaded to the S3 location.
    - **Completed:**
      - `Completed` - The training job has completed.
    - **Failed:**
      - `Failed` - The training job has failed. The reason for the failure is
        returned in the `FailureReason` field of `DescribeTrainingJobResponse`.
    - **Stopped:**
      - `MaxRuntimeExceeded` - The job stopped because it exceeded the maximum
        allowed runtime.
      - `MaxWaitTimeExceeded` - The job stopped because it exceeded the maximum
        allowed wait time.
      - `Stopped` - The training job has stopped.
    - **Stopping:**
      - `Stopping` - Stopping the training job.

    **Important:** Valid values for `SecondaryStatus` are subject to change.

    We no longer support the following secondary statuses:

    - `LaunchingMLInstances`
    - `PreparingTraining`
    - `DownloadingTrainingImage`
    """
    failure_reason: str | None
    """If the training job failed, the reason it failed."""
    hyper_parameters: Mapping[str, str]
    """Algorithm-specific parameters."""
    algorithm_specification: AlgorithmSpecification | None
    """Information about the algorithm used for training, and algorithm metadata."""
    role_arn: str | None
    """The Amazon Web Services Identity and Access Management (IAM) role configured
    for the training job.
    """
    input_data_config: Sequence[Channel]
    """An array of `Channel` objects that describes each data input channel."""
    output_data_config: OutputDataConfig | None
    """The S3 path where model artifacts that you configured when creating the job
    are stored. SageMaker creates subfolders for model artifacts.
    """
    resource_config: ResourceConfig | None
    """Resources, including ML compute instances and ML storage volumes, that are
    configured for model training.
    """
    warm_pool_status: WarmPoolStatus | None
    """The status of the warm pool associated with the training job."""
    vpc_config: VpcConfig | None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that this training job has access to. For more
    information, see [Protect Training Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html).
    """
    stopping_condition: StoppingCondition
    """Specifies a limit to how long a model training job can run. It also specifies
    how long a managed Spot training job has to complete. When the job reaches the
    time limit, SageMaker ends the training job. Use this API to cap model
    training costs.

    To stop a job, SageMaker sends the algorithm the `SIGTERM` signal, which
    delays job termination for 120 seconds. Algorithms can use this 120-second
    window to save the model artifacts, so the results of training are not lost.
    """
    creation_time: datetime
    """A timestamp that indicates when the training job was created."""
    training_start_time: datetime | None
    """Indicates the time when the training job starts on training instances. You are
    billed for the time interval between this time and the value of
    `TrainingEndTime`. The start time in CloudWatch Logs might be later than this
    time. The difference is due to the time it takes to download the training data
    and to the size of the training container.
    """
    training_end_time: datetime | None
    """Indicates the time when the training job ends on training instances. You are
    billed for the time interval between the value of `TrainingStartTime` and this
    time. For successful jobs and stopped jobs, this is the time after model
    artifacts are uploaded. For failed jobs, this is the time when SageMaker
    detects a job failure.
    """
    last_modified_time: datetime | None
    """A timestamp that indicates when the status of the training job was last
    modified.
    """
    secondary_status_transitions: Sequence[SecondaryStatusTransition]
    """A history of all of the secondary statuses that the training job has
    transitioned through.
    """
    final_metric_data_list: Sequence[MetricData]
    """A collection of `MetricData` objects that specify the names, values, and dates
    and times that the training algorithm emitted to Amazon CloudWatch.
    """
    enable_network_isolation: bool | None
    """If you want to allow inbound or outbound network calls, except for calls
    between peers within a training cluster for distributed training, choose
    `True`. If you enable network isolation for training jobs that are configured
    to use a VPC, SageMaker downloads and uploads customer data and model
    artifacts through the specified VPC, but the training container does not have
    network access.
    """
    enable_inter_container_traffic_encryption: bool | None
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`. Encryption provides greater security for distributed
    training, but training might take longer. How long it takes depends on the
    amount of communication between compute instances, especially if you use a
    deep learning algorithms in distributed training.
    """
    enable_managed_spot_training: bool | None
    """A Boolean indicating whether managed spot training is enabled (`True`) or not
    (`False`).
    """
    checkpoint_config: CheckpointConfig | None
    """Contains information about the output location for managed spot training
    checkpoint data.
    """
    training_time_in_seconds: int | None
    """The training time in seconds."""
    billable_time_in_seconds: int | None
    """The billable time in seconds. Billable time refers to the absolute wall-clock
    time.

    Multiply `BillableTimeInSeconds` by the number of instances (`InstanceCount`)
    in your training cluster to get the total compute time SageMaker bills you if
    you run distributed training. The formula is as follows:
    `BillableTimeInSeconds * InstanceCount` .

    You can calculate the savings from using managed spot training using the
    formula `(1 - BillableTimeInSeconds / TrainingTimeInSeconds) * 100`. For
    example, if `BillableTimeInSeconds` is 100 and `TrainingTimeInSeconds` is 500,
    the savings is 80%.
    """
    billable_token_count: int | None
    """The billable token count for eligible serverless training jobs."""
    debug_hook_config: DebugHookConfig | None
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths. To learn more about how to
    configure the `DebugHookConfig` parameter, see [Use the SageMaker and Debugger
    Configuration API Operations to Create, Update, and Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """
    experiment_config: ExperimentConfig | None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """
    debug_rule_configurations: Sequence[DebugRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for debugging
    output tensors.
    """
    tensor_board_output_config: TensorBoardOutputConfig | None
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """
    debug_rule_evaluation_statuses: Sequence[DebugRuleEvaluationStatus]
    """Evaluation status of Amazon SageMaker Debugger rules for debugging on a
    training job.
    """
    profiler_config: ProfilerConfig | None
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """
    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics.
    """
    profiler_rule_evaluation_statuses: Sequence[ProfilerRuleEvaluationStatus]
    """Evaluation status of Amazon SageMaker Debugger rules for profiling on a
    training job.
    """
    profiling_status: ProfilingStatus | None
    """Profiling status of a training job."""
    environment: Mapping[str, str]
    """The environment variables to set in the Docker container.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any environment fields. As part of
    the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by security-sensitive information included in the request environment variable
    or plain text fields.
    """
    retry_strategy: RetryStrategy | None
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`.
    """
    remote_debug_config: RemoteDebugConfig | None
    """Configuration for remote debugging. To learn more about the remote debugging
    functionality of SageMaker, see [Access a training container through Amazon
    Web Services Systems Manager (SSM) for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """
    infra_check_config: InfraCheckConfig | None
    """Contains information about the infrastructure health check configuration for
    the training job.
    """
    serverless_job_config: ServerlessJobConfig | None
    """The configuration for serverless training jobs."""
    mlflow_config: MlflowConfig | None
    """The MLflow configuration using SageMaker managed MLflow."""
    model_package_config: ModelPackageConfig | None
    """The configuration for the model package."""
    mlflow_details: MlflowDetails | None
    """The MLflow details of this job."""
    progress_info: TrainingProgressInfo | None
    """The Serverless training job progress information."""
    output_model_package_arn: str | None
    """The Amazon Resource Name (ARN) of the output model package containing model
    weights or checkpoints.
    """

    def __init__(
        self,
        *,
        training_job_name: str = ...,
        training_job_arn: str = ...,
        tuning_job_arn: str | None = ...,
        labeling_job_arn: str | None = ...,
        auto_ml_job_arn: str | None = ...,
        model_artifacts: ModelArtifacts = ...,
        training_job_status: TrainingJobStatusLike = ...,
        secondary_status: SecondaryStatusLike = ...,
        failure_reason: str | None = ...,
        hyper_parameters: Mapping[str, str] = ...,
        algorithm_specification: AlgorithmSpecification | None = ...,
        role_arn: str | None = ...,
        input_data_config: Sequence[Channel] = ...,
        output_data_config: OutputDataConfig | None = ...,
        resource_config: ResourceConfig | None = ...,
        warm_pool_status: WarmPoolStatus | None = ...,
        vpc_config: VpcConfig | None = ...,
        stopping_condition: StoppingCondition = ...,
        creation_time: datetime = ...,
        training_start_time: datetime | None = ...,
        training_end_time: datetime | None = ...,
        last_modified_time: datetime | None = ...,
        secondary_status_transitions: Sequence[SecondaryStatusTransition] = ...,
        final_metric_data_list: Sequence[MetricData] = ...,
        enable_network_isolation: bool | None = ...,
        enable_inter_container_traffic_encryption: bool | None = ...,
        enable_managed_spot_training: bool | None = ...,
        checkpoint_config: CheckpointConfig | None = ...,
        training_time_in_seconds: int | None = ...,
        billable_time_in_seconds: int | None = ...,
        billable_token_count: int | None = ...,
        debug_hook_config: DebugHookConfig | None = ...,
        experiment_config: ExperimentConfig | None = ...,
        debug_rule_configurations: Sequence[DebugRuleConfiguration] = ...,
        tensor_board_output_config: TensorBoardOutputConfig | None = ...,
        debug_rule_evaluation_statuses: Sequence[DebugRuleEvaluationStatus] = ...,
        profiler_config: ProfilerConfig | None = ...,
        profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] = ...,
        profiler_rule_evaluation_statuses: Sequence[ProfilerRuleEvaluationStatus] = ...,
        profiling_status: ProfilingStatusLike | None = ...,
        environment: Mapping[str, str] = ...,
        retry_strategy: RetryStrategy | None = ...,
        remote_debug_config: RemoteDebugConfig | None = ...,
        infra_check_config: InfraCheckConfig | None = ...,
        serverless_job_config: ServerlessJobConfig | None = ...,
        mlflow_config: MlflowConfig | None = ...,
        model_package_config: ModelPackageConfig | None = ...,
        mlflow_details: MlflowDetails | None = ...,
        progress_info: TrainingProgressInfo | None = ...,
        output_model_package_arn: str | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        training_job_name: Name of the model training job.
        training_job_arn: The Amazon Resource Name (ARN) of the training job.
        tuning_job_arn: The Amazon Resource Name (ARN) of the associated hyperparameter tuning job if the training job was launched by a hyperparameter tuning job.
        labeling_job_arn: The Amazon Resource Name (ARN) of the SageMaker Ground Truth labeling job that created the transform or training job.
        auto_ml_job_arn: The Amazon Resource Name (ARN) of an AutoML job.
        model_artifacts: Information about the Amazon S3 location that is configured for storing model artifacts.
        training_job_status: The status of the training job.
        secondary_status: Provides detailed information about the state of the training job.
        failure_reason: If the training job failed, the reason it failed.
        hyper_parameters: Algorithm-specific parameters.
        algorithm_specification: Information about the algorithm used for training, and algorithm metadata.
        role_arn: The Amazon Web Services Identity and Access Management (IAM) role configured for the training job.
        input_data_config: An array of `Channel` objects that describes each data input channel.
        output_data_config: The S3 path where model artifacts that you configured when creating the job are stored.
        resource_config: Resources, including ML compute instances and ML storage volumes, that are configured for model training.
        warm_pool_status: The status of the warm pool associated with the training job.
        vpc_config: A [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html) object that specifies the VPC that this training job has access to.
        stopping_condition: Specifies a limit to how long a model training job can run.
        creation_time: A timestamp that indicates when the training job was created.
        training_start_time: Indicates the time when the training job starts on training instances.
        training_end_time: Indicates the time when the training job ends on training instances.
        last_modified_time: A timestamp that indicates when the status of the training job was last modified.
        secondary_status_transitions: A history of all of the secondary statuses that the training job has transitioned through.
        final_metric_data_list: A collection of `MetricData` objects that specify the names, values, and dates and times that the training algorithm emitted to Amazon CloudWatch.
        enable_network_isolation: If you want to allow inbound or outbound network calls, except for calls between peers within a training cluster for distributed training, choose `True`.
        enable_inter_container_traffic_encryption: To encrypt all communications between ML compute instances in distributed training, choose `True`.
        enable_managed_spot_training: A Boolean indicating whether managed spot training is enabled (`True`) or not (`False`).
        checkpoint_config: Contains information about the output location for managed spot training checkpoint data.
        training_time_in_seconds: The training time in seconds.
        billable_time_in_seconds: The billable time in seconds.
        billable_token_count: The billable token count for eligible serverless training jobs.
        debug_hook_config: Configuration information for the Amazon SageMaker Debugger hook parameters, metric and tensor collections, and storage paths.
        experiment_config: Associates a SageMaker job as a trial component with an experiment and trial.
        debug_rule_configurations: Configuration information for Amazon SageMaker Debugger rules for debugging output tensors.
        tensor_board_output_config: Configuration of storage locations for the Amazon SageMaker Debugger TensorBoard output data.
        debug_rule_evaluation_statuses: Evaluation status of Amazon SageMaker Debugger rules for debugging on a training job.
        profiler_config: Configuration information for Amazon SageMaker Debugger system monitoring, framework profiling, and storage paths.
        profiler_rule_configurations: Configuration information for Amazon SageMaker Debugger rules for profiling system and framework metrics.
        profiler_rule_evaluation_statuses: Evaluation status of Amazon SageMaker Debugger rules for profiling on a training job.
        profiling_status: Profiling status of a training job.
        environment: The environment variables to set in the Docker container.
        retry_strategy: The number of times to retry the job when the job fails due to an `InternalServerError`.
        remote_debug_config: Configuration for remote debugging.
        infra_check_config: Contains information about the infrastructure health check configuration for the training job.
        serverless_job_config: The configuration for serverless training jobs.
        mlflow_config: The MLflow configuration using SageMaker managed MLflow.
        model_package_config: The configuration for the model package.
        mlflow_details: The MLflow details of this job.
        progress_info: The Serverless training job progress information.
        output_model_package_arn: The Amazon Resource Name (ARN) of the output model package containing model weights or checkpoints.
        """

@frozen(kw_only=True, init=False, order=False)
class DescribeTrainingPlanResponse(Response):
    """The response of `DescribeTrainingPlan`, with `training_plan_arn`,
    `training_plan_name`, `status`, `status_message`, `duration_hours`,
    `duration_minutes`, `start_time`, `end_time` and others.
    """

    training_plan_arn: str
    """The Amazon Resource Name (ARN); of the training plan."""
    training_plan_name: str
    """The name of the training plan."""
    status: TrainingPlanStatus
    """The current status of the training plan (e.g., Pending, Active, Expired). To
    see the complete list of status values available for a training plan, refer to
    the `Status` attribute within the `TrainingPlanSummary` object.
    """
    status_message: str | None
    """A message providing additional information about the current status of the
    training plan.
    """
    duration_hours: int | None
    """The number of whole hours in the total duration for this training plan."""
    duration_minutes: int | None
    """The additional minutes beyond whole hours in the total duration for this
    training plan.
    """
    start_time: datetime | None
    """The start time of the training plan."""
    end_time: datetime | None
    """The end time of the training plan."""
    upfront_fee: str | None
    """The upfront fee for the training plan."""
    currency_code: str | None
    """The currency code for the upfront fee (e.g., USD)."""
    total_instance_count: int | None
    """The total number of instances reserved in this training plan."""
    available_instance_count: int | None
    """The number of instances currently available for use in this training plan."""
    in_use_instance_count: int | None
    """The number of instances currently in use from this training plan."""
    unhealthy_instance_count: int | None
    """The number of instances in the training plan that are currently in an
    unhealthy state.
    """
    available_spare_instance_count: int | None
    """The number of available spare instances in the training plan."""
    total_ultra_server_count: int | None
    """The total number of UltraServers reserved to this training plan."""
    target_resources: Sequence[SageMakerResourceName]
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) that can use this training plan.

    Training plans are specific to their target resource.

    - A training plan designed for SageMaker training jobs can only be used to
      schedule and run training jobs.
    - A training plan for HyperPod clusters can be used exclusively to provide
      compute resources to a cluster's instance group.
    - A training plan for SageMaker endpoints can be used exclusively to provide
      compute resources to SageMaker endpoints for model deployment.
    - A training plan for Studio apps can be used to launch JupyterLab and Code
      Editor apps on reserved training plan capacity.
    """
    reserved_capacity_summaries: Sequence[ReservedCapacitySummary]
    """The list of Reserved Capacity providing the underlying compute resources of
    the plan.
    """

    def __init__(
        self,
        *,
        training_plan_arn: str = ...,
        training_plan_name: str = ...,
        status: TrainingPlanStatusLike = ...,
        status_message: str | None = ...,
        duration_hours: int | None = ...,
        duration_minutes: int | None = ...,
        start_time: datetime | None = ...,
        end_time: datetime | None = ...,
        upfront_fee: str | None = ...,
        currency_code: str | None = ...,
        total_instance_count: int | None = ...,
        available_instance_count: int | None = ...,
        in_use_instance_count: int | None = ...,
        unhealthy_instance_count: int | None = ...,
        available_spare_instance_count: int | None = ...,
        total_ultra_server_count: int | None = ...,
        target_resources: Sequence[SageMakerResourceNameLike] = ...,
        reserved_capacity_summaries: Sequence[ReservedCapacitySummary] = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        training_plan_arn: The Amazon Resource Name (ARN); of the training plan.
        training_plan_name: The name of the training plan.
        status: The current status of the training plan (e.g., Pending, Active, Expired).
        status_message: A message providing additional information about the current status of the training plan.
        duration_hours: The number of whole hours in the total duration for this training plan.
        duration_minutes: The additional minutes beyond whole hours in the total duration for this training plan.
        start_time: The start time of the training plan.
        end_time: The end time of the training plan.
        upfront_fee: The upfront fee for the training plan.
        currency_code: The currency code for the upfront fee (e.g., USD).
        total_instance_count: The total number of instances reserved in this training plan.
        available_instance_count: The number of instances currently available for use in this training plan.
        in_use_instance_count: The number of instances currently in use from this training plan.
        unhealthy_instance_count: The number of instances in the training plan that are currently in an unhealthy state.
        available_spare_instance_count: The number of available spare instances in the training plan.
        total_ultra_server_count: The total number of UltraServers reserved to this training plan.
        target_resources: The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod, SageMaker Endpoints, Studio apps) that can use this training plan.
        reserved_capacity_summaries: The list of Reserved Capacity providing the underlying compute resources of the plan.
        """

@frozen(kw_only=True, order=False)
class DescribeTrainingPlanExtensionHistoryResponse(Response):
    """The response of `DescribeTrainingPlanExtensionHistory`, with
    `training_plan_extensions` and `next_token`.
    """

    training_plan_extensions: Sequence[TrainingPlanExtension] = ...
    """A list of extensions for the specified training plan."""
    next_token: str | None = ...
    """A token to continue pagination if more results are available."""

@frozen(kw_only=True, order=False)
class DescribeTrainingSessionResponse(Response):
    """The response of `DescribeTrainingSession`, with `training_session_detail`."""

    training_session_detail: TrainingSessionDetail = ...
    """The detailed information about the training session."""

@frozen(kw_only=True, init=False, order=False)
class DescribeTransformJobResponse(Response):
    """The response of `DescribeTransformJob`, with `transform_job_name`,
    `transform_job_arn`, `transform_job_status`, `failure_reason`, `model_name`,
    `max_concurrent_transforms`, `model_client_config`, `max_payload_in_mb` and
    others.
    """

    transform_job_name: str
    """The name of the transform job."""
    transform_job_arn: str
    """The Amazon Resource Name (ARN) of the transform job."""
    transform_job_status: TransformJobStatus
    """The status of the transform job. If the transform job failed, the reason is
    returned in the `FailureReason` field.
    """
    failure_reason: str | None
    """If the transform job failed, `FailureReason` describes why it failed. A
    transform job creates a log file, which includes error messages, and stores it
    as an Amazon S3 object. For more information, see [Log Amazon SageMaker Events
    with Amazon
    CloudWatch](https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html).
    """
    model_name: str
    """The name of the model used in the transform job."""
    max_concurrent_transforms: int | None
    """The maximum number of parallel requests on each instance node that can be
    launched in a transform job. The default value is 1.
    """
    model_client_config: ModelClientConfig | None
    """The timeout and maximum number of retries for processing a transform job
    invocation.
    """
    max_payload_in_mb: int | None
    """The maximum payload size, in MB, used in the transform job."""
    batch_strategy: BatchStrategy | None
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request. A *record* *is a single unit of input data that inference
    can be made on. For example, a single line in a CSV file is a record.*

    To enable the batch strategy, you must set `SplitType` to `Line`, `RecordIO`,
    or `TFRecord`.
    """
    environment: Mapping[str, str]
    """The environment variables to set in the Docker container. We support up to 16
    key and values entries in the map.
    """
    transform_input: TransformInput
    """Describes the dataset to be transformed and the Amazon S3 location where it is
    stored.
    """
    transform_output: TransformOutput | None
    """Identifies the Amazon S3 location where you want Amazon SageMaker to save the
    results from the transform job.
    """
    data_capture_config: BatchDataCaptureConfig | None
    """Configuration to control how SageMaker captures inference data."""
    transform_resources: TransformResources
    """Describes the resources, including ML instance types and ML instance count, to
    use for the transform job.
    """
    creation_time: datetime
    """A timestamp that shows when the transform Job was created."""
    transform_start_time: datetime | None
    """Indicates when the transform job starts on ML instances. You are billed for
    the time interval between this time and the value of `TransformEndTime`.
    """
    transform_end_time: datetime | None
    """Indicates when the transform job has been completed, or has stopped or failed.
    You are billed for the time interval between this time and the value of
    `TransformStartTime`.
    """
    labeling_job_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SageMaker Ground Truth labeling
    job that created the transform or training job.
    """
    auto_ml_job_arn: str | None
    """The Amazon Resource Name (ARN) of the AutoML transform job."""
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
        transform_job_name: str = ...,
        transform_job_arn: str = ...,
        transform_job_status: TransformJobStatusLike = ...,
        failure_reason: str | None = ...,
        model_name: str = ...,
        max_concurrent_transforms: int | None = ...,
        model_client_config: ModelClientConfig | None = ...,
        max_payload_in_mb: int | None = ...,
        batch_strategy: BatchStrategyLike | None = ...,
        environment: Mapping[str, str] = ...,
        transform_input: TransformInput = ...,
        transform_output: TransformOutput | None = ...,
        data_capture_config: BatchDataCaptureConfig | None = ...,
        transform_resources: TransformResources = ...,
        creation_time: datetime = ...,
        transform_start_time: datetime | None = ...,
        transform_end_time: datetime | None = ...,
        labeling_job_arn: str | None = ...,
        auto_ml_job_arn: str | None = ...,
        data_processing: DataProcessing | None = ...,
        experiment_config: ExperimentConfig | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        transform_job_name: The name of the transform job.
        transform_job_arn: The Amazon Resource Name (ARN) of the transform job.
        transform_job_status: The status of the transform job.
        failure_reason: If the transform job failed, `FailureReason` describes why it failed.
        model_name: The name of the model used in the transform job.
        max_concurrent_transforms: The maximum number of parallel requests on each instance node that can be launched in a transform job.
        model_client_config: The timeout and maximum number of retries for processing a transform job invocation.
        max_payload_in_mb: The maximum payload size, in MB, used in the transform job.
        batch_strategy: Specifies the number of records to include in a mini-batch for an HTTP inference request.
        environment: The environment variables to set in the Docker container.
        transform_input: Describes the dataset to be transformed and the Amazon S3 location where it is stored.
        transform_output: Identifies the Amazon S3 location where you want Amazon SageMaker to save the results from the transform job.
        data_capture_config: Configuration to control how SageMaker captures inference data.
        transform_resources: Describes the resources, including ML instance types and ML instance count, to use for the transform job.
        creation_time: A timestamp that shows when the transform Job was created.
        transform_start_time: Indicates when the transform job starts on ML instances.
        transform_end_time: Indicates when the transform job has been completed, or has stopped or failed.
        labeling_job_arn: The Amazon Resource Name (ARN) of the Amazon SageMaker Ground Truth labeling job that created the transform or training job.
        auto_ml_job_arn: The Amazon Resource Name (ARN) of the AutoML transform job.
        data_processing: The data structure used to specify the data to be used for inference in a batch transform job and to associate the data that is relevant to the prediction results in the output.
        experiment_config: Associates a SageMaker job as a trial component with an experiment and trial.
        """

@frozen(kw_only=True, order=False)
class DescribeTrialResponse(Response):
    """The response of `DescribeTrial`, with `trial_name`, `trial_arn`,
    `display_name`, `experiment_name`, `source`, `creation_time`, `created_by`,
    `last_modified_time` and others.
    """

    trial_name: str | None = ...
    """The name of the trial."""
    trial_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the trial."""
    display_name: str | None = ...
    """The name of the trial as displayed. If `DisplayName` isn't specified,
    `TrialName` is displayed.
    """
    experiment_name: str | None = ...
    """The name of the experiment the trial is part of."""
    source: TrialSource | None = ...
    """The Amazon Resource Name (ARN) of the source and, optionally, the job type."""
    creation_time: datetime | None = ...
    """When the trial was created."""
    created_by: UserContext | None = ...
    """Who created the trial."""
    last_modified_time: datetime | None = ...
    """When the trial was last modified."""
    last_modified_by: UserContext | None = ...
    """Who last modified the trial."""
    metadata_properties: MetadataProperties | None = ...
    """Metadata properties of the tracking entity, trial, or trial component."""

@frozen(kw_only=True, order=False)
class DescribeTrialComponentResponse(Response):
    """The response of `DescribeTrialComponent`, with `trial_component_name`,
    `trial_component_arn`, `display_name`, `source`, `status`, `start_time`,
    `end_time`, `creation_time` and others.
    """

    trial_component_name: str | None = ...
    """The name of the trial component."""
    trial_component_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the trial component."""
    display_name: str | None = ...
    """The name of the component as displayed. If `DisplayName` isn't specified,
    `TrialComponentName` is displayed.
    """
    source: TrialComponentSource | None = ...
    """The Amazon Resource Name (ARN) of the source and, optionally, the job type."""
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
    creation_time: datetime | None = ...
    """When the component was created."""
    created_by: UserContext | None = ...
    """Who created the trial component."""
    last_modified_time: datetime | None = ...
    """When the component was last modified."""
    last_modified_by: UserContext | None = ...
    """Who last modified the component."""
    parameters: Mapping[str, TrialComponentParameterValue] = ...
    """The hyperparameters of the component."""
    input_artifacts: Mapping[str, TrialComponentArtifact] = ...
    """The input artifacts of the component."""
    output_artifacts: Mapping[str, TrialComponentArtifact] = ...
    """The output artifacts of the component."""
    metadata_properties: MetadataProperties | None = ...
    """Metadata properties of the tracking entity, trial, or trial component."""
    metrics: Sequence[TrialComponentMetricSummary] = ...
    """The metrics for the component."""
    lineage_group_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the lineage group."""
    sources: Sequence[TrialComponentSource] = ...
    """A list of ARNs and, if applicable, job types for multiple sources of an
    experiment run.
    """

@frozen(kw_only=True, init=False, order=False)
class DescribeUserProfileResponse(Response):
    """The response of `DescribeUserProfile`, with `domain_id`, `user_profile_arn`,
    `user_profile_name`, `home_efs_file_system_uid`, `status`,
    `last_modified_time`, `creation_time`, `failure_reason` and others.
    """

    domain_id: str | None
    """The ID of the domain that contains the profile."""
    user_profile_arn: str | None
    """The user profile Amazon Resource Name (ARN)."""
    user_profile_name: str | None
    """The user profile name."""
    home_efs_file_system_uid: str | None
    """The ID of the user's profile in the Amazon Elastic File System volume."""
    status: UserProfileStatus | None
    """The status."""
    last_modified_time: datetime | None
    """The last modified time."""
    creation_time: datetime | None
    """The creation time."""
    failure_reason: str | None
    """The failure reason."""
    single_sign_on_user_identifier: str | None
    """The IAM Identity Center user identifier."""
    single_sign_on_user_value: str | None
    """The IAM Identity Center user value."""
    user_settings: UserSettings | None
    """A collection of settings."""

    def __init__(
        self,
        *,
        domain_id: str | None = ...,
        user_profile_arn: str | None = ...,
        user_profile_name: str | None = ...,
        home_efs_file_system_uid: str | None = ...,
        status: UserProfileStatusLike | None = ...,
        last_modified_time: datetime | None = ...,
        creation_time: datetime | None = ...,
        failure_reason: str | None = ...,
        single_sign_on_user_identifier: str | None = ...,
        single_sign_on_user_value: str | None = ...,
        user_settings: UserSettings | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        domain_id: The ID of the domain that contains the profile.
        user_profile_arn: The user profile Amazon Resource Name (ARN).
        user_profile_name: The user profile name.
        home_efs_file_system_uid: The ID of the user's profile in the Amazon Elastic File System volume.
        status: The status.
        last_modified_time: The last modified time.
        creation_time: The creation time.
        failure_reason: The failure reason.
        single_sign_on_user_identifier: The IAM Identity Center user identifier.
        single_sign_on_user_value: The IAM Identity Center user value.
        user_settings: A collection of settings.
        """

@frozen(kw_only=True, order=False)
class DescribeWorkforceResponse(Response):
    """The response of `DescribeWorkforce`, with `workforce`."""

    workforce: Workforce = ...
    """A single private workforce, which is automatically created when you create
    your first private work team. You can create one private work force in each
    Amazon Web Services Region. By default, any workforce-related API operation
    used in a specific region will apply to the workforce created in that region.
    To learn how to create a private workforce, see [Create a Private
    Workforce](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private.html).
    """

@frozen(kw_only=True, order=False)
class DescribeWorkteamResponse(Response):
    """The response of `DescribeWorkteam`, with `workteam`."""

    workteam: Workteam = ...
    """A `Workteam` instance that contains information about the work team."""

@frozen(kw_only=True, init=False, order=False)
class DetachClusterNodeVolumeResponse(Response):
    """The response of `DetachClusterNodeVolume`, with `cluster_arn`, `node_id`,
    `volume_id`, `attach_time`, `status` and `device_name`.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    volume detachment operation was performed.
    """
    node_id: str
    """The unique identifier of the cluster node from which your volume was detached."""
    volume_id: str
    """The unique identifier of your EBS volume that was detached."""
    attach_time: datetime
    """The original timestamp when your volume was initially attached to the node."""
    status: VolumeAttachmentStatus
    """The current status of your volume detachment operation."""
    device_name: str
    """The device name assigned to your attached volume on the target instance."""

    def __init__(
        self,
        *,
        cluster_arn: str = ...,
        node_id: str = ...,
        volume_id: str = ...,
        attach_time: datetime = ...,
        status: VolumeAttachmentStatusLike = ...,
        device_name: str = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        cluster_arn: The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the volume detachment operation was performed.
        node_id: The unique identifier of the cluster node from which your volume was detached.
        volume_id: The unique identifier of your EBS volume that was detached.
        attach_time: The original timestamp when your volume was initially attached to the node.
        status: The current status of your volume detachment operation.
        device_name: The device name assigned to your attached volume on the target instance.
        """

@frozen(kw_only=True, order=False)
class DisableSagemakerServicecatalogPortfolioResponse(Response):
    """The response of `DisableSagemakerServicecatalogPortfolio`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class DisassociateTrialComponentResponse(Response):
    """The response of `DisassociateTrialComponent`, with `trial_component_arn` and
    `trial_arn`.
    """

    trial_component_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the trial component."""
    trial_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the trial."""

@frozen(kw_only=True, order=False)
class EnableSagemakerServicecatalogPortfolioResponse(Response):
    """The response of `EnableSagemakerServicecatalogPortfolio`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class ExtendTrainingPlanResponse(Response):
    """The response of `ExtendTrainingPlan`, with `training_plan_extensions`."""

    training_plan_extensions: Sequence[TrainingPlanExtension] = ...
    """The list of extensions for the training plan, including the newly created
    extension.
    """

@frozen(kw_only=True, order=False)
class GetDeviceFleetReportResponse(Response):
    """The response of `GetDeviceFleetReport`, with `device_fleet_arn`,
    `device_fleet_name`, `output_config`, `description`, `report_generated`,
    `device_stats`, `agent_versions` and `model_stats`.
    """

    device_fleet_arn: str = ...
    """The Amazon Resource Name (ARN) of the device."""
    device_fleet_name: str = ...
    """The name of the fleet."""
    output_config: EdgeOutputConfig | None = ...
    """The output configuration for storing sample data collected by the fleet."""
    description: str | None = ...
    """Description of the fleet."""
    report_generated: datetime | None = ...
    """Timestamp of when the report was generated."""
    device_stats: DeviceStats | None = ...
    """Status of devices."""
    agent_versions: Sequence[AgentVersion] = ...
    """The versions of Edge Manager agent deployed on the fleet."""
    model_stats: Sequence[EdgeModelStat] = ...
    """Status of model on device."""

@frozen(kw_only=True, order=False)
class GetEndpointPolicyResponse(Response):
    """The response of `GetEndpointPolicy`, with `endpoint_name`, `endpoint_arn` and
    `resource_policy`.
    """

    endpoint_name: str | None = ...
    """The name of the endpoint."""
    endpoint_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the endpoint."""
    resource_policy: str | None = ...
    """The endpoint policy, as a JSON policy document."""

@frozen(kw_only=True, order=False)
class GetLineageGroupPolicyResponse(Response):
    """The response of `GetLineageGroupPolicy`, with `lineage_group_arn` and
    `resource_policy`.
    """

    lineage_group_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the lineage group."""
    resource_policy: str | None = ...
    """The resource policy that gives access to the lineage group in another account."""

@frozen(kw_only=True, order=False)
class GetModelPackageGroupPolicyResponse(Response):
    """The response of `GetModelPackageGroupPolicy`, with `resource_policy`."""

    resource_policy: str = ...
    """The resource policy for the model group."""

@frozen(kw_only=True, init=False, order=False)
class GetSagemakerServicecatalogPortfolioStatusResponse(Response):
    """The response of `GetSagemakerServicecatalogPortfolioStatus`, with `status`."""

    status: SagemakerServicecatalogStatus | None
    """Whether Service Catalog is enabled or disabled in SageMaker."""

    def __init__(
        self,
        *,
        status: SagemakerServicecatalogStatusLike | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        status: Whether Service Catalog is enabled or disabled in SageMaker.
        """

@frozen(kw_only=True, order=False)
class GetScalingConfigurationRecommendationResponse(Response):
    """The response of `GetScalingConfigurationRecommendation`, with
    `inference_recommendations_job_name`, `recommendation_id`, `endpoint_name`,
    `target_cpu_utilization_per_core`, `scaling_policy_objective`, `metric` and
    `dynamic_scaling_configuration`.
    """

    inference_recommendations_job_name: str | None = ...
    """The name of a previously completed Inference Recommender job."""
    recommendation_id: str | None = ...
    """The recommendation ID of a previously completed inference recommendation."""
    endpoint_name: str | None = ...
    """The name of an endpoint benchmarked during a previously completed Inference
    Recommender job.
    """
    target_cpu_utilization_per_core: int | None = ...
    """The percentage of how much utilization you want an instance to use before
    autoscaling, which you specified in the request. The default value is 50%.
    """
    scaling_policy_objective: ScalingPolicyObjective | None = ...
    """An object representing the anticipated traffic pattern for an endpoint that
    you specified in the request.
    """
    metric: ScalingPolicyMetric | None = ...
    """An object with a list of metrics that were benchmarked during the previously
    completed Inference Recommender job.
    """
    dynamic_scaling_configuration: DynamicScalingConfiguration | None = ...
    """An object with the recommended values for you to specify when creating an
    autoscaling policy.
    """

@frozen(kw_only=True, order=False)
class GetSearchSuggestionsResponse(Response):
    """The response of `GetSearchSuggestions`, with `property_name_suggestions`."""

    property_name_suggestions: Sequence[PropertyNameSuggestion] = ...
    """A list of property names for a `Resource` that match a `SuggestionQuery`."""

@frozen(kw_only=True, order=False)
class ImportHubContentResponse(Response):
    """The response of `ImportHubContent`, with `hub_arn` and `hub_content_arn`."""

    hub_arn: str = ...
    """The ARN of the hub that the content was imported into."""
    hub_content_arn: str = ...
    """The ARN of the hub content that was imported."""

@frozen(kw_only=True, order=False)
class ListAIBenchmarkJobsResponse(Response):
    """The response of `ListAIBenchmarkJobs`, with `ai_benchmark_jobs` and
    `next_token`.
    """

    ai_benchmark_jobs: Sequence[AIBenchmarkJobSummary] = ...
    """An array of `AIBenchmarkJobSummary` objects, one for each benchmark job that
    matches the specified filters.
    """
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker AI returns this token. To
    retrieve the next set of jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListAIRecommendationJobsResponse(Response):
    """The response of `ListAIRecommendationJobs`, with `ai_recommendation_jobs` and
    `next_token`.
    """

    ai_recommendation_jobs: Sequence[AIRecommendationJobSummary] = ...
    """An array of `AIRecommendationJobSummary` objects, one for each recommendation
    job that matches the specified filters.
    """
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker AI returns this token. To
    retrieve the next set of jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListAIWorkloadConfigsResponse(Response):
    """The response of `ListAIWorkloadConfigs`, with `ai_workload_configs` and
    `next_token`.
    """

    ai_workload_configs: Sequence[AIWorkloadConfigSummary] = ...
    """An array of `AIWorkloadConfigSummary` objects, one for each AI workload
    configuration that matches the specified filters.
    """
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker AI returns this token. To
    retrieve the next set of configurations, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListActionsResponse(Response):
    """The response of `ListActions`, with `action_summaries` and `next_token`."""

    action_summaries: Sequence[ActionSummary] = ...
    """A list of actions and their properties."""
    next_token: str | None = ...
    """A token for getting the next set of actions, if there are any."""

@frozen(kw_only=True, order=False)
class ListAlgorithmsResponse(Response):
    """The response of `ListAlgorithms`, with `algorithm_summary_list` and
    `next_token`.
    """

    algorithm_summary_list: Sequence[AlgorithmSummary] = ...
    """An array of `AlgorithmSummary` objects, each of which lists an algorithm."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of algorithms, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListAliasesResponse(Response):
    """The response of `ListAliases`, with `sage_maker_image_version_aliases` and
    `next_token`.
    """

    sage_maker_image_version_aliases: Sequence[str] = ...
    """A list of SageMaker AI image version aliases."""
    next_token: str | None = ...
    """A token for getting the next set of aliases, if more aliases exist."""

@frozen(kw_only=True, order=False)
class ListAppImageConfigsResponse(Response):
    """The response of `ListAppImageConfigs`, with `next_token` and
    `app_image_configs`.
    """

    next_token: str | None = ...
    """A token for getting the next set of AppImageConfigs, if there are any."""
    app_image_configs: Sequence[AppImageConfigDetails] = ...
    """A list of AppImageConfigs and their properties."""

@frozen(kw_only=True, order=False)
class ListAppsResponse(Response):
    """The response of `ListApps`, with `apps` and `next_token`."""

    apps: Sequence[AppDetails] = ...
    """The list of apps."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListArtifactsResponse(Response):
    """The response of `ListArtifacts`, with `artifact_summaries` and `next_token`."""

    artifact_summaries: Sequence[ArtifactSummary] = ...
    """A list of artifacts and their properties."""
    next_token: str | None = ...
    """A token for getting the next set of artifacts, if there are any."""

@frozen(kw_only=True, order=False)
class ListAssociationsResponse(Response):
    """The response of `ListAssociations`, with `association_summaries` and
    `next_token`.
    """

    association_summaries: Sequence[AssociationSummary] = ...
    """A list of associations and their properties."""
    next_token: str | None = ...
    """A token for getting the next set of associations, if there are any."""

@frozen(kw_only=True, order=False)
class ListAutoMLJobsResponse(Response):
    """The response of `ListAutoMLJobs`, with `auto_ml_job_summaries` and
    `next_token`.
    """

    auto_ml_job_summaries: Sequence[AutoMLJobSummary] = ...
    """Returns a summary list of jobs."""
    next_token: str | None = ...
    """If the previous response was truncated, you receive this token. Use it in your
    next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListCandidatesForAutoMLJobResponse(Response):
    """The response of `ListCandidatesForAutoMLJob`, with `candidates` and
    `next_token`.
    """

    candidates: Sequence[AutoMLCandidate] = ...
    """Summaries about the `AutoMLCandidates`."""
    next_token: str | None = ...
    """If the previous response was truncated, you receive this token. Use it in your
    next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListClusterEventsResponse(Response):
    """The response of `ListClusterEvents`, with `next_token` and `events`."""

    next_token: str | None = ...
    """A token to retrieve the next set of results. Include this token in subsequent
    `ListClusterEvents` calls to fetch more events.
    """
    events: Sequence[ClusterEventSummary] = ...
    """A list of event summaries matching the specified criteria."""

@frozen(kw_only=True, order=False)
class ListClusterExtensionVersionsResponse(Response):
    """The response of `ListClusterExtensionVersions`, with `extension_versions` and
    `next_token`.
    """

    extension_versions: Sequence[ExtensionVersionSummary] = ...
    """The versions of the extension that you can install, from the highest version
    to the lowest.
    """
    next_token: str | None = ...
    """If the response is truncated, a token that you can use in the next request to
    retrieve the next set of versions.
    """

@frozen(kw_only=True, order=False)
class ListClusterExtensionsResponse(Response):
    """The response of `ListClusterExtensions`, with `extensions` and `next_token`."""

    extensions: Sequence[ExtensionSummary] = ...
    """The list of extensions installed on the cluster."""
    next_token: str | None = ...
    """The next token specified for listing extensions on a SageMaker HyperPod
    cluster.
    """

@frozen(kw_only=True, order=False)
class ListClusterNodesResponse(Response):
    """The response of `ListClusterNodes`, with `next_token` and
    `cluster_node_summaries`.
    """

    next_token: str | None = ...
    """The next token specified for listing instances in a SageMaker HyperPod
    cluster.
    """
    cluster_node_summaries: Sequence[ClusterNodeSummary] = ...
    """The summaries of listed instances in a SageMaker HyperPod cluster"""

@frozen(kw_only=True, order=False)
class ListClusterOperationsResponse(Response):
    """The response of `ListClusterOperations`, with `next_token` and
    `cluster_operation_summaries`.
    """

    next_token: str | None = ...
    """A token to retrieve the next set of results. Include this token in subsequent
    `ListClusterOperations` calls to fetch more operations.
    """
    cluster_operation_summaries: Sequence[ClusterOperationSummary] = ...
    """A list of operation summaries matching the specified criteria."""

@frozen(kw_only=True, order=False)
class ListClusterSchedulerConfigsResponse(Response):
    """The response of `ListClusterSchedulerConfigs`, with
    `cluster_scheduler_config_summaries` and `next_token`.
    """

    cluster_scheduler_config_summaries: Sequence[ClusterSchedulerConfigSummary] = ...
    """Summaries of the cluster policies."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListClustersResponse(Response):
    """The response of `ListClusters`, with `next_token` and `cluster_summaries`."""

    next_token: str | None = ...
    """If the result of the previous `ListClusters` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of clusters, use the
    token in the next request.
    """
    cluster_summaries: Sequence[ClusterSummary] = ...
    """The summaries of listed SageMaker HyperPod clusters."""

@frozen(kw_only=True, order=False)
class ListCodeRepositoriesResponse(Response):
    """The response of `ListCodeRepositories`, with `code_repository_summary_list`
    and `next_token`.
    """

    code_repository_summary_list: Sequence[CodeRepositorySummary] = ...
    """Gets a list of summaries of the Git repositories. Each summary specifies the
    following values for the repository:

    - Name
    - Amazon Resource Name (ARN)
    - Creation time
    - Last modified time
    - Configuration information, including the URL location of the repository and
      the ARN of the Amazon Web Services Secrets Manager secret that contains the
      credentials used to access the repository.
    """
    next_token: str | None = ...
    """If the result of a `ListCodeRepositoriesOutput` request was truncated, the
    response includes a `NextToken`. To get the next set of Git repositories, use
    the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListCompilationJobsResponse(Response):
    """The response of `ListCompilationJobs`, with `compilation_job_summaries` and
    `next_token`.
    """

    compilation_job_summaries: Sequence[CompilationJobSummary] = ...
    """An array of
    [CompilationJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CompilationJobSummary.html)
    objects, each describing a model compilation job.
    """
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker AI returns this `NextToken`. To
    retrieve the next set of model compilation jobs, use this token in the next
    request.
    """

@frozen(kw_only=True, order=False)
class ListComputeQuotasResponse(Response):
    """The response of `ListComputeQuotas`, with `compute_quota_summaries` and
    `next_token`.
    """

    compute_quota_summaries: Sequence[ComputeQuotaSummary] = ...
    """Summaries of the compute allocation definitions."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListContextsResponse(Response):
    """The response of `ListContexts`, with `context_summaries` and `next_token`."""

    context_summaries: Sequence[ContextSummary] = ...
    """A list of contexts and their properties."""
    next_token: str | None = ...
    """A token for getting the next set of contexts, if there are any."""

@frozen(kw_only=True, order=False)
class ListDataQualityJobDefinitionsResponse(Response):
    """The response of `ListDataQualityJobDefinitions`, with
    `job_definition_summaries` and `next_token`.
    """

    job_definition_summaries: Sequence[MonitoringJobDefinitionSummary] = ...
    """A list of data quality monitoring job definitions."""
    next_token: str | None = ...
    """If the result of the previous `ListDataQualityJobDefinitions` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    data quality monitoring job definitions, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListDeviceFleetsResponse(Response):
    """The response of `ListDeviceFleets`, with `device_fleet_summaries` and
    `next_token`.
    """

    device_fleet_summaries: Sequence[DeviceFleetSummary] = ...
    """Summary of the device fleet."""
    next_token: str | None = ...
    """The response from the last list when returning a list large enough to need
    tokening.
    """

@frozen(kw_only=True, order=False)
class ListDevicesResponse(Response):
    """The response of `ListDevices`, with `device_summaries` and `next_token`."""

    device_summaries: Sequence[DeviceSummary] = ...
    """Summary of devices."""
    next_token: str | None = ...
    """The response from the last list when returning a list large enough to need
    tokening.
    """

@frozen(kw_only=True, order=False)
class ListDomainsResponse(Response):
    """The response of `ListDomains`, with `domains` and `next_token`."""

    domains: Sequence[DomainDetails] = ...
    """The list of domains."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListEdgeDeploymentPlansResponse(Response):
    """The response of `ListEdgeDeploymentPlans`, with
    `edge_deployment_plan_summaries` and `next_token`.
    """

    edge_deployment_plan_summaries: Sequence[EdgeDeploymentPlanSummary] = ...
    """List of summaries of edge deployment plans."""
    next_token: str | None = ...
    """The token to use when calling the next page of results."""

@frozen(kw_only=True, order=False)
class ListEdgePackagingJobsResponse(Response):
    """The response of `ListEdgePackagingJobs`, with `edge_packaging_job_summaries`
    and `next_token`.
    """

    edge_packaging_job_summaries: Sequence[EdgePackagingJobSummary] = ...
    """Summaries of edge packaging jobs."""
    next_token: str | None = ...
    """Token to use when calling the next page of results."""

@frozen(kw_only=True, order=False)
class ListEndpointConfigsResponse(Response):
    """The response of `ListEndpointConfigs`, with `endpoint_configs` and
    `next_token`.
    """

    endpoint_configs: Sequence[EndpointConfigSummary] = ...
    """An array of endpoint configurations."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of endpoint configurations, use it in the subsequent request
    """

@frozen(kw_only=True, order=False)
class ListEndpointsResponse(Response):
    """The response of `ListEndpoints`, with `endpoints` and `next_token`."""

    endpoints: Sequence[EndpointSummary] = ...
    """An array or endpoint objects."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of training jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListExperimentsResponse(Response):
    """The response of `ListExperiments`, with `experiment_summaries` and
    `next_token`.
    """

    experiment_summaries: Sequence[ExperimentSummary] = ...
    """A list of the summaries of your experiments."""
    next_token: str | None = ...
    """A token for getting the next set of experiments, if there are any."""

@frozen(kw_only=True, order=False)
class ListFeatureGroupsResponse(Response):
    """The response of `ListFeatureGroups`, with `feature_group_summaries` and
    `next_token`.
    """

    feature_group_summaries: Sequence[FeatureGroupSummary] = ...
    """A summary of feature groups."""
    next_token: str | None = ...
    """A token to resume pagination of `ListFeatureGroups` results."""

@frozen(kw_only=True, order=False)
class ListFlowDefinitionsResponse(Response):
    """The response of `ListFlowDefinitions`, with `flow_definition_summaries` and
    `next_token`.
    """

    flow_definition_summaries: Sequence[FlowDefinitionSummary] = ...
    """An array of objects describing the flow definitions."""
    next_token: str | None = ...
    """A token to resume pagination."""

@frozen(kw_only=True, order=False)
class ListGlobalInferenceGatewaysResponse(Response):
    """The response of `ListGlobalInferenceGateways`, with
    `global_inference_gateway_summaries` and `next_token`.
    """

    global_inference_gateway_summaries: Sequence[GlobalInferenceGatewaySummary] = ...
    """The summaries of the global inference gateways."""
    next_token: str | None = ...
    """If the result of the previous `ListGlobalInferenceGateways` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    global inference gateways, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListHubContentVersionsResponse(Response):
    """The response of `ListHubContentVersions`, with `hub_content_summaries` and
    `next_token`.
    """

    hub_content_summaries: Sequence[HubContentInfo] = ...
    """The summaries of the listed hub content versions."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of hub content versions, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListHubContentsResponse(Response):
    """The response of `ListHubContents`, with `hub_content_summaries` and
    `next_token`.
    """

    hub_content_summaries: Sequence[HubContentInfo] = ...
    """The summaries of the listed hub content."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of hub content, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListHubsResponse(Response):
    """The response of `ListHubs`, with `hub_summaries` and `next_token`."""

    hub_summaries: Sequence[HubInfo] = ...
    """The summaries of the listed hubs."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of hubs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListHumanTaskUisResponse(Response):
    """The response of `ListHumanTaskUis`, with `human_task_ui_summaries` and
    `next_token`.
    """

    human_task_ui_summaries: Sequence[HumanTaskUiSummary] = ...
    """An array of objects describing the human task user interfaces."""
    next_token: str | None = ...
    """A token to resume pagination."""

@frozen(kw_only=True, order=False)
class ListHyperParameterTuningJobsResponse(Response):
    """The response of `ListHyperParameterTuningJobs`, with
    `hyper_parameter_tuning_job_summaries` and `next_token`.
    """

    hyper_parameter_tuning_job_summaries: Sequence[HyperParameterTuningJobSummary] = ...
    """A list of
    [HyperParameterTuningJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobSummary.html)
    objects that describe the tuning jobs that the `ListHyperParameterTuningJobs`
    request returned.
    """
    next_token: str | None = ...
    """If the result of this `ListHyperParameterTuningJobs` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of tuning jobs,
    use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListImageVersionsResponse(Response):
    """The response of `ListImageVersions`, with `image_versions` and `next_token`."""

    image_versions: Sequence[ImageVersion] = ...
    """A list of versions and their properties."""
    next_token: str | None = ...
    """A token for getting the next set of versions, if there are any."""

@frozen(kw_only=True, order=False)
class ListImagesResponse(Response):
    """The response of `ListImages`, with `images` and `next_token`."""

    images: Sequence[Image] = ...
    """A list of images and their properties."""
    next_token: str | None = ...
    """A token for getting the next set of images, if there are any."""

@frozen(kw_only=True, order=False)
class ListInferenceComponentsResponse(Response):
    """The response of `ListInferenceComponents`, with `inference_components` and
    `next_token`.
    """

    inference_components: Sequence[InferenceComponentSummary] = ...
    """A list of inference components and their properties that matches any of the
    filters you specified in the request.
    """
    next_token: str | None = ...
    """The token to use in a subsequent request to get the next set of results
    following a truncated response.
    """

@frozen(kw_only=True, order=False)
class ListInferenceExperimentsResponse(Response):
    """The response of `ListInferenceExperiments`, with `inference_experiments` and
    `next_token`.
    """

    inference_experiments: Sequence[InferenceExperimentSummary] = ...
    """List of inference experiments."""
    next_token: str | None = ...
    """The token to use when calling the next page of results."""

@frozen(kw_only=True, order=False)
class ListInferenceGatewaysResponse(Response):
    """The response of `ListInferenceGateways`, with `inference_gateway_summaries`
    and `next_token`.
    """

    inference_gateway_summaries: Sequence[GlobalInferenceGatewayMemberSummary] = ...
    """The summaries of the in-cluster inference gateways, in the order that they
    were added.
    """
    next_token: str | None = ...
    """If the result of the previous `ListInferenceGateways` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of in-cluster
    inference gateways, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListInferenceRecommendationsJobStepsResponse(Response):
    """The response of `ListInferenceRecommendationsJobSteps`, with `steps` and
    `next_token`.
    """

    steps: Sequence[InferenceRecommendationsJobStep] = ...
    """A list of all subtask details in Inference Recommender."""
    next_token: str | None = ...
    """A token that you can specify in your next request to return more results from
    the list.
    """

@frozen(kw_only=True, order=False)
class ListInferenceRecommendationsJobsResponse(Response):
    """The response of `ListInferenceRecommendationsJobs`, with
    `inference_recommendations_jobs` and `next_token`.
    """

    inference_recommendations_jobs: Sequence[InferenceRecommendationsJob] = ...
    """The recommendations created from the Amazon SageMaker Inference Recommender
    job.
    """
    next_token: str | None = ...
    """A token for getting the next set of recommendations, if there are any."""

@frozen(kw_only=True, order=False)
class ListInferenceRoutersResponse(Response):
    """The response of `ListInferenceRouters`, with `inference_routers` and
    `next_token`.
    """

    inference_routers: Sequence[InferenceRouterSummary] = ...
    """A list of summaries of the inference routers."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker AI returns this token. To get the next
    set of inference routers, use it in your next request.
    """

@frozen(kw_only=True, order=False)
class ListJobSchemaVersionsResponse(Response):
    """The response of `ListJobSchemaVersions`, with `next_token` and
    `job_config_schemas`.
    """

    next_token: str | None = ...
    """If the response is truncated, this token retrieves the next set of results."""
    job_config_schemas: Sequence[JobConfigSchemaVersionSummary] = ...
    """An array of `JobConfigSchemaVersionSummary` objects listing the available
    schema versions.
    """

@frozen(kw_only=True, order=False)
class ListJobsResponse(Response):
    """The response of `ListJobs`, with `next_token` and `job_summaries`."""

    next_token: str | None = ...
    """If the response is truncated, this token retrieves the next set of results."""
    job_summaries: Sequence[JobSummary] = ...
    """An array of `JobSummary` objects that provide summary information about the
    jobs.
    """

@frozen(kw_only=True, order=False)
class ListLabelingJobsResponse(Response):
    """The response of `ListLabelingJobs`, with `labeling_job_summary_list` and
    `next_token`.
    """

    labeling_job_summary_list: Sequence[LabelingJobSummary] = ...
    """An array of `LabelingJobSummary` objects, each describing a labeling job."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of labeling jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListLabelingJobsForWorkteamResponse(Response):
    """The response of `ListLabelingJobsForWorkteam`, with
    `labeling_job_summary_list` and `next_token`.
    """

    labeling_job_summary_list: Sequence[LabelingJobForWorkteamSummary] = ...
    """An array of `LabelingJobSummary` objects, each describing a labeling job."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of labeling jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListLineageGroupsResponse(Response):
    """The response of `ListLineageGroups`, with `lineage_group_summaries` and
    `next_token`.
    """

    lineage_group_summaries: Sequence[LineageGroupSummary] = ...
    """A list of lineage groups and their properties."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of algorithms, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListMlflowAppsResponse(Response):
    """The response of `ListMlflowApps`, with `summaries` and `next_token`."""

    summaries: Sequence[MlflowAppSummary] = ...
    """A list of MLflow Apps according to chosen filters."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListMlflowTrackingServersResponse(Response):
    """The response of `ListMlflowTrackingServers`, with `tracking_server_summaries`
    and `next_token`.
    """

    tracking_server_summaries: Sequence[TrackingServerSummary] = ...
    """A list of tracking servers according to chosen filters."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListModelBiasJobDefinitionsResponse(Response):
    """The response of `ListModelBiasJobDefinitions`, with `job_definition_summaries`
    and `next_token`.
    """

    job_definition_summaries: Sequence[MonitoringJobDefinitionSummary] = ...
    """A JSON array in which each element is a summary for a model bias jobs."""
    next_token: str | None = ...
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request.
    """

@frozen(kw_only=True, order=False)
class ListModelCardExportJobsResponse(Response):
    """The response of `ListModelCardExportJobs`, with
    `model_card_export_job_summaries` and `next_token`.
    """

    model_card_export_job_summaries: Sequence[ModelCardExportJobSummary] = ...
    """The summaries of the listed model card export jobs."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of model card export jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListModelCardVersionsResponse(Response):
    """The response of `ListModelCardVersions`, with
    `model_card_version_summary_list` and `next_token`.
    """

    model_card_version_summary_list: Sequence[ModelCardVersionSummary] = ...
    """The summaries of the listed versions of the model card."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of model card versions, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListModelCardsResponse(Response):
    """The response of `ListModelCards`, with `model_card_summaries` and
    `next_token`.
    """

    model_card_summaries: Sequence[ModelCardSummary] = ...
    """The summaries of the listed model cards."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of model cards, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListModelExplainabilityJobDefinitionsResponse(Response):
    """The response of `ListModelExplainabilityJobDefinitions`, with
    `job_definition_summaries` and `next_token`.
    """

    job_definition_summaries: Sequence[MonitoringJobDefinitionSummary] = ...
    """A JSON array in which each element is a summary for a explainability bias
    jobs.
    """
    next_token: str | None = ...
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request.
    """

@frozen(kw_only=True, order=False)
class ListModelMetadataResponse(Response):
    """The response of `ListModelMetadata`, with `model_metadata_summaries` and
    `next_token`.
    """

    model_metadata_summaries: Sequence[ModelMetadataSummary] = ...
    """A structure that holds model metadata."""
    next_token: str | None = ...
    """A token for getting the next set of recommendations, if there are any."""

@frozen(kw_only=True, order=False)
class ListModelPackageGroupsResponse(Response):
    """The response of `ListModelPackageGroups`, with
    `model_package_group_summary_list` and `next_token`.
    """

    model_package_group_summary_list: Sequence[ModelPackageGroupSummary] = ...
    """A list of summaries of the model groups in your Amazon Web Services account."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of model groups, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListModelPackagesResponse(Response):
    """The response of `ListModelPackages`, with `model_package_summary_list` and
    `next_token`.
    """

    model_package_summary_list: Sequence[ModelPackageSummary] = ...
    """An array of `ModelPackageSummary` objects, each of which lists a model
    package.
    """
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of model packages, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListModelQualityJobDefinitionsResponse(Response):
    """The response of `ListModelQualityJobDefinitions`, with
    `job_definition_summaries` and `next_token`.
    """

    job_definition_summaries: Sequence[MonitoringJobDefinitionSummary] = ...
    """A list of summaries of model quality monitoring job definitions."""
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker AI returns this token. To
    retrieve the next set of model quality monitoring job definitions, use it in
    the next request.
    """

@frozen(kw_only=True, order=False)
class ListModelsResponse(Response):
    """The response of `ListModels`, with `models` and `next_token`."""

    models: Sequence[ModelSummary] = ...
    """An array of `ModelSummary` objects, each of which lists a model."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of models, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListMonitoringAlertHistoryResponse(Response):
    """The response of `ListMonitoringAlertHistory`, with `monitoring_alert_history`
    and `next_token`.
    """

    monitoring_alert_history: Sequence[MonitoringAlertHistorySummary] = ...
    """An alert history for a model monitoring schedule."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of alerts, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListMonitoringAlertsResponse(Response):
    """The response of `ListMonitoringAlerts`, with `monitoring_alert_summaries` and
    `next_token`.
    """

    monitoring_alert_summaries: Sequence[MonitoringAlertSummary] = ...
    """A JSON array where each element is a summary for a monitoring alert."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of alerts, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListMonitoringExecutionsResponse(Response):
    """The response of `ListMonitoringExecutions`, with
    `monitoring_execution_summaries` and `next_token`.
    """

    monitoring_execution_summaries: Sequence[MonitoringExecutionSummary] = ...
    """A JSON array in which each element is a summary for a monitoring execution."""
    next_token: str | None = ...
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request.
    """

@frozen(kw_only=True, order=False)
class ListMonitoringSchedulesResponse(Response):
    """The response of `ListMonitoringSchedules`, with
    `monitoring_schedule_summaries` and `next_token`.
    """

    monitoring_schedule_summaries: Sequence[MonitoringScheduleSummary] = ...
    """A JSON array in which each element is a summary for a monitoring schedule."""
    next_token: str | None = ...
    """The token returned if the response is truncated. To retrieve the next set of
    job executions, use it in the next request.
    """

@frozen(kw_only=True, order=False)
class ListNotebookInstanceLifecycleConfigsResponse(Response):
    """The response of `ListNotebookInstanceLifecycleConfigs`, with `next_token` and
    `notebook_instance_lifecycle_configs`.
    """

    next_token: str | None = ...
    """If the response is truncated, SageMaker AI returns this token. To get the next
    set of lifecycle configurations, use it in the next request.
    """
    notebook_instance_lifecycle_configs: Sequence[
        NotebookInstanceLifecycleConfigSummary
    ] = ...
    """An array of `NotebookInstanceLifecycleConfiguration` objects, each listing a
    lifecycle configuration.
    """

@frozen(kw_only=True, order=False)
class ListNotebookInstancesResponse(Response):
    """The response of `ListNotebookInstances`, with `next_token` and
    `notebook_instances`.
    """

    next_token: str | None = ...
    """If the response to the previous `ListNotebookInstances` request was truncated,
    SageMaker AI returns this token. To retrieve the next set of notebook
    instances, use the token in the next request.
    """
    notebook_instances: Sequence[NotebookInstanceSummary] = ...
    """An array of `NotebookInstanceSummary` objects, one for each notebook instance."""

@frozen(kw_only=True, order=False)
class ListOptimizationJobsResponse(Response):
    """The response of `ListOptimizationJobs`, with `optimization_job_summaries` and
    `next_token`.
    """

    optimization_job_summaries: Sequence[OptimizationJobSummary] = ...
    """A list of optimization jobs and their properties that matches any of the
    filters you specified in the request.
    """
    next_token: str | None = ...
    """The token to use in a subsequent request to get the next set of results
    following a truncated response.
    """

@frozen(kw_only=True, order=False)
class ListPartnerAppsResponse(Response):
    """The response of `ListPartnerApps`, with `summaries` and `next_token`."""

    summaries: Sequence[PartnerAppSummary] = ...
    """The information related to each of the SageMaker Partner AI Apps in an
    account.
    """
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListPipelineExecutionStepsResponse(Response):
    """The response of `ListPipelineExecutionSteps`, with `pipeline_execution_steps`
    and `next_token`.
    """

    pipeline_execution_steps: Sequence[PipelineExecutionStep] = ...
    """A list of `PipeLineExecutionStep` objects. Each `PipeLineExecutionStep`
    consists of StepName, StartTime, EndTime, StepStatus, and Metadata. Metadata
    is an object with properties for each job that contains relevant information
    about the job created by the step.
    """
    next_token: str | None = ...
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    pipeline execution steps, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListPipelineExecutionsResponse(Response):
    """The response of `ListPipelineExecutions`, with `pipeline_execution_summaries`
    and `next_token`.
    """

    pipeline_execution_summaries: Sequence[PipelineExecutionSummary] = ...
    """Contains a sorted list of pipeline execution summary objects matching the
    specified filters. Each run summary includes the Amazon Resource Name (ARN) of
    the pipeline execution, the run date, and the status. This list can be empty.
    """
    next_token: str | None = ...
    """If the result of the previous `ListPipelineExecutions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of pipeline
    executions, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListPipelineParametersForExecutionResponse(Response):
    """The response of `ListPipelineParametersForExecution`, with
    `pipeline_parameters` and `next_token`.
    """

    pipeline_parameters: Sequence[Parameter] = ...
    """Contains a list of pipeline parameters. This list can be empty."""
    next_token: str | None = ...
    """If the result of the previous `ListPipelineParametersForExecution` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    parameters, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListPipelineVersionsResponse(Response):
    """The response of `ListPipelineVersions`, with `pipeline_version_summaries` and
    `next_token`.
    """

    pipeline_version_summaries: Sequence[PipelineVersionSummary] = ...
    """Contains a sorted list of pipeline version summary objects matching the
    specified filters. Each version summary includes the pipeline version ID, the
    creation date, and the last pipeline execution created from that version. This
    list can be empty.
    """
    next_token: str | None = ...
    """If the result of the previous `ListPipelineVersions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of pipeline
    versions, use this token in your next request.
    """

@frozen(kw_only=True, order=False)
class ListPipelinesResponse(Response):
    """The response of `ListPipelines`, with `pipeline_summaries` and `next_token`."""

    pipeline_summaries: Sequence[PipelineSummary] = ...
    """Contains a sorted list of `PipelineSummary` objects matching the specified
    filters. Each `PipelineSummary` consists of PipelineArn, PipelineName,
    ExperimentName, PipelineDescription, CreationTime, LastModifiedTime,
    LastRunTime, and RoleArn. This list can be empty.
    """
    next_token: str | None = ...
    """If the result of the previous `ListPipelines` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of pipelines, use
    the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListProcessingJobsResponse(Response):
    """The response of `ListProcessingJobs`, with `processing_job_summaries` and
    `next_token`.
    """

    processing_job_summaries: Sequence[ProcessingJobSummary] = ...
    """An array of `ProcessingJobSummary` objects, each listing a processing job."""
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker returns this token. To retrieve
    the next set of processing jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListProjectsResponse(Response):
    """The response of `ListProjects`, with `project_summary_list` and `next_token`."""

    project_summary_list: Sequence[ProjectSummary] = ...
    """A list of summaries of projects."""
    next_token: str | None = ...
    """If the result of the previous `ListCompilationJobs` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of model compilation
    jobs, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListResourceCatalogsResponse(Response):
    """The response of `ListResourceCatalogs`, with `resource_catalogs` and
    `next_token`.
    """

    resource_catalogs: Sequence[ResourceCatalog] = ...
    """A list of the requested `ResourceCatalog`s."""
    next_token: str | None = ...
    """A token to resume pagination of `ListResourceCatalogs` results."""

@frozen(kw_only=True, order=False)
class ListSpacesResponse(Response):
    """The response of `ListSpaces`, with `spaces` and `next_token`."""

    spaces: Sequence[SpaceDetails] = ...
    """The list of spaces."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListStageDevicesResponse(Response):
    """The response of `ListStageDevices`, with `device_deployment_summaries` and
    `next_token`.
    """

    device_deployment_summaries: Sequence[DeviceDeploymentSummary] = ...
    """List of summaries of devices allocated to the stage."""
    next_token: str | None = ...
    """The token to use when calling the next page of results."""

@frozen(kw_only=True, order=False)
class ListStudioLifecycleConfigsResponse(Response):
    """The response of `ListStudioLifecycleConfigs`, with `next_token` and
    `studio_lifecycle_configs`.
    """

    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """
    studio_lifecycle_configs: Sequence[StudioLifecycleConfigDetails] = ...
    """A list of Lifecycle Configurations and their properties."""

@frozen(kw_only=True, order=False)
class ListSubscribedWorkteamsResponse(Response):
    """The response of `ListSubscribedWorkteams`, with `subscribed_workteams` and
    `next_token`.
    """

    subscribed_workteams: Sequence[SubscribedWorkteam] = ...
    """An array of `Workteam` objects, each describing a work team."""
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker returns this token. To retrieve
    the next set of work teams, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListTagsResponse(Response):
    """The response of `ListTags`, with `tags` and `next_token`."""

    tags: Sequence[Tag] = ...
    """An array of `Tag` objects, each with a tag key and a value."""
    next_token: str | None = ...
    """If response is truncated, SageMaker includes a token in the response. You can
    use this token in your subsequent request to fetch next set of tokens.
    """

@frozen(kw_only=True, order=False)
class ListTrainingJobsResponse(Response):
    """The response of `ListTrainingJobs`, with `training_job_summaries` and
    `next_token`.
    """

    training_job_summaries: Sequence[TrainingJobSummary] = ...
    """An array of `TrainingJobSummary` objects, each listing a training job."""
    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of training jobs, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class ListTrainingJobsForHyperParameterTuningJobResponse(Response):
    """The response of `ListTrainingJobsForHyperParameterTuningJob`, with
    `training_job_summaries` and `next_token`.
    """

    training_job_summaries: Sequence[HyperParameterTrainingJobSummary] = ...
    """A list of
    [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
    objects that describe the training jobs that the
    `ListTrainingJobsForHyperParameterTuningJob` request returned.
    """
    next_token: str | None = ...
    """If the result of this `ListTrainingJobsForHyperParameterTuningJob` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    training jobs, use the token in the next request.
    """

@frozen(kw_only=True, order=False)
class ListTrainingPlansResponse(Response):
    """The response of `ListTrainingPlans`, with `next_token` and
    `training_plan_summaries`.
    """

    next_token: str | None = ...
    """A token to continue pagination if more results are available."""
    training_plan_summaries: Sequence[TrainingPlanSummary] = ...
    """A list of summary information for the training plans."""

@frozen(kw_only=True, order=False)
class ListTrainingSessionsResponse(Response):
    """The response of `ListTrainingSessions`, with `next_token` and
    `training_session_summaries`.
    """

    next_token: str | None = ...
    """If the response is truncated, this token retrieves the next set of results."""
    training_session_summaries: Sequence[TrainingSessionSummary] = ...
    """An array of `TrainingSessionSummary` objects that provide summary information
    about the training sessions.
    """

@frozen(kw_only=True, order=False)
class ListTransformJobsResponse(Response):
    """The response of `ListTransformJobs`, with `transform_job_summaries` and
    `next_token`.
    """

    transform_job_summaries: Sequence[TransformJobSummary] = ...
    """An array of `TransformJobSummary` objects."""
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker returns this token. To retrieve
    the next set of transform jobs, use it in the next request.
    """

@frozen(kw_only=True, order=False)
class ListTrialComponentsResponse(Response):
    """The response of `ListTrialComponents`, with `trial_component_summaries` and
    `next_token`.
    """

    trial_component_summaries: Sequence[TrialComponentSummary] = ...
    """A list of the summaries of your trial components."""
    next_token: str | None = ...
    """A token for getting the next set of components, if there are any."""

@frozen(kw_only=True, order=False)
class ListTrialsResponse(Response):
    """The response of `ListTrials`, with `trial_summaries` and `next_token`."""

    trial_summaries: Sequence[TrialSummary] = ...
    """A list of the summaries of your trials."""
    next_token: str | None = ...
    """A token for getting the next set of trials, if there are any."""

@frozen(kw_only=True, order=False)
class ListUltraServersByReservedCapacityResponse(Response):
    """The response of `ListUltraServersByReservedCapacity`, with `next_token` and
    `ultra_servers`.
    """

    next_token: str | None = ...
    """If the response is truncated, SageMaker returns this token. Use it in the next
    request to retrieve the next set of UltraServers.
    """
    ultra_servers: Sequence[UltraServer] = ...
    """A list of UltraServers that are part of the specified reserved capacity."""

@frozen(kw_only=True, order=False)
class ListUserProfilesResponse(Response):
    """The response of `ListUserProfiles`, with `user_profiles` and `next_token`."""

    user_profiles: Sequence[UserProfileDetails] = ...
    """The list of user profiles."""
    next_token: str | None = ...
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

@frozen(kw_only=True, order=False)
class ListWorkforcesResponse(Response):
    """The response of `ListWorkforces`, with `workforces` and `next_token`."""

    workforces: Sequence[Workforce] = ...
    """A list containing information about your workforce."""
    next_token: str | None = ...
    """A token to resume pagination."""

@frozen(kw_only=True, order=False)
class ListWorkteamsResponse(Response):
    """The response of `ListWorkteams`, with `workteams` and `next_token`."""

    workteams: Sequence[Workteam] = ...
    """An array of `Workteam` objects, each describing a work team."""
    next_token: str | None = ...
    """If the response is truncated, Amazon SageMaker returns this token. To retrieve
    the next set of work teams, use it in the subsequent request.
    """

@frozen(kw_only=True, order=False)
class MoveClusterNodesResponse(
    PartialResponse[MoveClusterNodesError | MoveClusterNodeLogicalIdsError]
):
    """The response of `MoveClusterNodes`, with `successful`, `failed`,
    `successful_node_logical_ids` and `failed_node_logical_ids`.
    """

    successful: Sequence[str] = ...
    """This list contains the instance IDs of the nodes that were accepted for the
    move. The response includes this list when you specify `NodeIds` or
    `InstanceCount`.
    """
    failed: Sequence[MoveClusterNodesError] = ...
    """The instance IDs that could not be moved, each with an error code and message.
    The response includes this list when you specify `NodeIds`. If none of the
    specified nodes can be moved, the request fails and no nodes are moved.
    """
    successful_node_logical_ids: Sequence[str] = ...
    """The `NodeLogicalIds` of the nodes that were accepted for the move. The
    response includes this list when you specify `NodeLogicalIds`.
    """
    failed_node_logical_ids: Sequence[MoveClusterNodeLogicalIdsError] = ...
    """The `NodeLogicalIds` that could not be moved, each with an error code and
    message. The response includes this list when you specify `NodeLogicalIds`. If
    none of the specified nodes can be moved, the request fails and no nodes are
    moved.
    """

@frozen(kw_only=True, order=False)
class PutEndpointPolicyResponse(Response):
    """The response of `PutEndpointPolicy`, with `endpoint_arn`."""

    endpoint_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the endpoint."""

@frozen(kw_only=True, order=False)
class PutModelPackageGroupPolicyResponse(Response):
    """The response of `PutModelPackageGroupPolicy`, with `model_package_group_arn`."""

    model_package_group_arn: str = ...
    """The Amazon Resource Name (ARN) of the model package group."""

@frozen(kw_only=True, order=False)
class QueryLineageResponse(Response):
    """The response of `QueryLineage`, with `vertices`, `edges` and `next_token`."""

    vertices: Sequence[Vertex] = ...
    """A list of vertices connected to the start entity(ies) in the lineage graph."""
    edges: Sequence[Edge] = ...
    """A list of edges that connect vertices in the response."""
    next_token: str | None = ...
    """Limits the number of vertices in the response. Use the `NextToken` in a
    response to to retrieve the next page of results.
    """

@frozen(kw_only=True, order=False)
class RegisterDevicesResponse(Response):
    """The response of `RegisterDevices`, which is empty."""

    ...

@frozen(kw_only=True, init=False, order=False)
class RemoveInferenceGatewayResponse(Response):
    """The response of `RemoveInferenceGateway`, with `arn`, `id`, `name`, `gateway`
    and `status`.
    """

    arn: str
    """The Amazon Resource Name (ARN) of the global inference gateway."""
    id: str
    """The ID of the global inference gateway."""
    name: str
    """The name of the global inference gateway."""
    gateway: GlobalInferenceGatewayMember
    """The in-cluster inference gateway that you removed."""
    status: GlobalInferenceGatewayMemberStatus | None
    """The status of the in-cluster inference gateway in the global inference
    gateway. This value is absent if the in-cluster inference gateway wasn't in
    the global inference gateway.
    """

    def __init__(
        self,
        *,
        arn: str = ...,
        id: str = ...,
        name: str = ...,
        gateway: GlobalInferenceGatewayMember = ...,
        status: GlobalInferenceGatewayMemberStatusLike | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        arn: The Amazon Resource Name (ARN) of the global inference gateway.
        id: The ID of the global inference gateway.
        name: The name of the global inference gateway.
        gateway: The in-cluster inference gateway that you removed.
        status: The status of the in-cluster inference gateway in the global inference gateway.
        """

@frozen(kw_only=True, order=False)
class RenderUiTemplateResponse(PartialResponse[RenderingError]):
    """The response of `RenderUiTemplate`, with `rendered_content` and `errors`."""

    rendered_content: str = ...
    """A Liquid template that renders the HTML for the worker UI."""
    errors: Sequence[RenderingError] = ...
    """A list of one or more `RenderingError` objects if any were encountered while
    rendering the template. If there were no errors, the list is empty.
    """

@frozen(kw_only=True, order=False)
class RetryPipelineExecutionResponse(Response):
    """The response of `RetryPipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the pipeline execution."""

@frozen(kw_only=True, order=False)
class SearchResponse(Response):
    """The response of `Search`, with `results`, `next_token` and `total_hits`."""

    results: Sequence[SearchRecord] = ...
    """A list of `SearchRecord` objects."""
    next_token: str | None = ...
    """If the result of the previous `Search` request was truncated, the response
    includes a NextToken. To retrieve the next set of results, use the token in
    the next request.
    """
    total_hits: TotalHits | None = ...
    """The total number of matching results."""

@frozen(kw_only=True, order=False)
class SearchTrainingPlanOfferingsResponse(Response):
    """The response of `SearchTrainingPlanOfferings`, with `training_plan_offerings`
    and `training_plan_extension_offerings`.
    """

    training_plan_offerings: Sequence[TrainingPlanOffering] = ...
    """A list of training plan offerings that match the search criteria."""
    training_plan_extension_offerings: Sequence[TrainingPlanExtensionOffering] = ...
    """A list of extension offerings available for the specified training plan. These
    offerings can be used with the `ExtendTrainingPlan` API to extend an existing
    training plan.
    """

@frozen(kw_only=True, order=False)
class SendPipelineExecutionStepFailureResponse(Response):
    """The response of `SendPipelineExecutionStepFailure`, with
    `pipeline_execution_arn`.
    """

    pipeline_execution_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the pipeline execution."""

@frozen(kw_only=True, order=False)
class SendPipelineExecutionStepSuccessResponse(Response):
    """The response of `SendPipelineExecutionStepSuccess`, with
    `pipeline_execution_arn`.
    """

    pipeline_execution_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the pipeline execution."""

@frozen(kw_only=True, order=False)
class StartClusterHealthCheckResponse(Response):
    """The response of `StartClusterHealthCheck`, with `cluster_arn`."""

    cluster_arn: str = ...
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    deep health checks were initiated.
    """

@frozen(kw_only=True, order=False)
class StartEdgeDeploymentStageResponse(Response):
    """The response of `StartEdgeDeploymentStage`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StartInferenceExperimentResponse(Response):
    """The response of `StartInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ...
    """The ARN of the started inference experiment to start."""

@frozen(kw_only=True, order=False)
class StartMlflowTrackingServerResponse(Response):
    """The response of `StartMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str = ...
    """The ARN of the started tracking server."""

@frozen(kw_only=True, order=False)
class StartMonitoringScheduleResponse(Response):
    """The response of `StartMonitoringSchedule`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StartNotebookInstanceResponse(Response):
    """The response of `StartNotebookInstance`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StartPipelineExecutionResponse(Response):
    """The response of `StartPipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str = ...
    """The Amazon Resource Name (ARN) of the pipeline execution."""

@frozen(kw_only=True, order=False)
class StartSessionResponse(Response):
    """The response of `StartSession`, with `session_id`, `stream_url` and
    `token_value`.
    """

    session_id: str | None = ...
    """A unique identifier for the established remote connection session."""
    stream_url: str | None = ...
    """A WebSocket URL used to establish a SSH connection between the local IDE and
    remote SageMaker space.
    """
    token_value: str | None = ...
    """An encrypted token value containing session and caller information."""

@frozen(kw_only=True, order=False)
class StopAIBenchmarkJobResponse(Response):
    """The response of `StopAIBenchmarkJob`, with `ai_benchmark_job_arn`."""

    ai_benchmark_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the stopped benchmark job."""

@frozen(kw_only=True, order=False)
class StopAIRecommendationJobResponse(Response):
    """The response of `StopAIRecommendationJob`, with `ai_recommendation_job_arn`."""

    ai_recommendation_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the stopped recommendation job."""

@frozen(kw_only=True, order=False)
class StopAutoMLJobResponse(Response):
    """The response of `StopAutoMLJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopCompilationJobResponse(Response):
    """The response of `StopCompilationJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopEdgeDeploymentStageResponse(Response):
    """The response of `StopEdgeDeploymentStage`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopEdgePackagingJobResponse(Response):
    """The response of `StopEdgePackagingJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopHyperParameterTuningJobResponse(Response):
    """The response of `StopHyperParameterTuningJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopInferenceExperimentResponse(Response):
    """The response of `StopInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ...
    """The ARN of the stopped inference experiment."""

@frozen(kw_only=True, order=False)
class StopInferenceRecommendationsJobResponse(Response):
    """The response of `StopInferenceRecommendationsJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopJobResponse(Response):
    """The response of `StopJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopLabelingJobResponse(Response):
    """The response of `StopLabelingJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopMlflowTrackingServerResponse(Response):
    """The response of `StopMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str | None = ...
    """The ARN of the stopped tracking server."""

@frozen(kw_only=True, order=False)
class StopMonitoringScheduleResponse(Response):
    """The response of `StopMonitoringSchedule`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopNotebookInstanceResponse(Response):
    """The response of `StopNotebookInstance`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopOptimizationJobResponse(Response):
    """The response of `StopOptimizationJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopPipelineExecutionResponse(Response):
    """The response of `StopPipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the pipeline execution."""

@frozen(kw_only=True, order=False)
class StopProcessingJobResponse(Response):
    """The response of `StopProcessingJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopTrainingJobResponse(Response):
    """The response of `StopTrainingJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopTrainingSessionResponse(Response):
    """The response of `StopTrainingSession`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class StopTransformJobResponse(Response):
    """The response of `StopTransformJob`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class UpdateActionResponse(Response):
    """The response of `UpdateAction`, with `action_arn`."""

    action_arn: str = ...
    """The Amazon Resource Name (ARN) of the action."""

@frozen(kw_only=True, order=False)
class UpdateAppImageConfigResponse(Response):
    """The response of `UpdateAppImageConfig`, with `app_image_config_arn`."""

    app_image_config_arn: str = ...
    """The ARN for the AppImageConfig."""

@frozen(kw_only=True, order=False)
class UpdateArtifactResponse(Response):
    """The response of `UpdateArtifact`, with `artifact_arn`."""

    artifact_arn: str = ...
    """The Amazon Resource Name (ARN) of the artifact."""

@frozen(kw_only=True, order=False)
class UpdateClusterResponse(Response):
    """The response of `UpdateCluster`, with `cluster_arn`."""

    cluster_arn: str = ...
    """The Amazon Resource Name (ARN) of the updated SageMaker HyperPod cluster."""

@frozen(kw_only=True, order=False)
class UpdateClusterExtensionResponse(Response):
    """The response of `UpdateClusterExtension`, with `extension_arn`."""

    extension_arn: str = ...
    """The Amazon Resource Name (ARN) of the extension that is being updated. To
    track the update, call `DescribeClusterExtension`.
    """

@frozen(kw_only=True, order=False)
class UpdateClusterSchedulerConfigResponse(Response):
    """The response of `UpdateClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn` and `cluster_scheduler_config_version`.
    """

    cluster_scheduler_config_arn: str = ...
    """ARN of the cluster policy."""
    cluster_scheduler_config_version: int = ...
    """Version of the cluster policy."""

@frozen(kw_only=True, order=False)
class UpdateClusterSoftwareResponse(Response):
    """The response of `UpdateClusterSoftware`, with `cluster_arn`."""

    cluster_arn: str = ...
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster being updated
    for security patching.
    """

@frozen(kw_only=True, order=False)
class UpdateCodeRepositoryResponse(Response):
    """The response of `UpdateCodeRepository`, with `code_repository_arn`."""

    code_repository_arn: str = ...
    """The ARN of the Git repository."""

@frozen(kw_only=True, order=False)
class UpdateComputeQuotaResponse(Response):
    """The response of `UpdateComputeQuota`, with `compute_quota_arn` and
    `compute_quota_version`.
    """

    compute_quota_arn: str = ...
    """ARN of the compute allocation definition."""
    compute_quota_version: int = ...
    """Version of the compute allocation definition."""

@frozen(kw_only=True, order=False)
class UpdateContextResponse(Response):
    """The response of `UpdateContext`, with `context_arn`."""

    context_arn: str = ...
    """The Amazon Resource Name (ARN) of the context."""

@frozen(kw_only=True, order=False)
class UpdateDeviceFleetResponse(Response):
    """The response of `UpdateDeviceFleet`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class UpdateDevicesResponse(Response):
    """The response of `UpdateDevices`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class UpdateDomainResponse(Response):
    """The response of `UpdateDomain`, with `domain_arn`."""

    domain_arn: str = ...
    """The Amazon Resource Name (ARN) of the domain."""

@frozen(kw_only=True, order=False)
class UpdateEndpointResponse(Response):
    """The response of `UpdateEndpoint`, with `endpoint_arn`."""

    endpoint_arn: str = ...
    """The Amazon Resource Name (ARN) of the endpoint."""

@frozen(kw_only=True, order=False)
class UpdateEndpointWeightsAndCapacitiesResponse(Response):
    """The response of `UpdateEndpointWeightsAndCapacities`, with `endpoint_arn`."""

    endpoint_arn: str = ...
    """The Amazon Resource Name (ARN) of the updated endpoint."""

@frozen(kw_only=True, order=False)
class UpdateExperimentResponse(Response):
    """The response of `UpdateExperiment`, with `experiment_arn`."""

    experiment_arn: str = ...
    """The Amazon Resource Name (ARN) of the experiment."""

@frozen(kw_only=True, order=False)
class UpdateFeatureGroupResponse(Response):
    """The response of `UpdateFeatureGroup`, with `feature_group_arn`."""

    feature_group_arn: str = ...
    """The Amazon Resource Number (ARN) of the feature group that you're updating."""

@frozen(kw_only=True, order=False)
class UpdateFeatureMetadataResponse(Response):
    """The response of `UpdateFeatureMetadata`, which is empty."""

    ...

@frozen(kw_only=True, init=False, order=False)
class UpdateGlobalInferenceGatewayResponse(Response):
    """The response of `UpdateGlobalInferenceGateway`, with `arn`, `id`, `name`,
    `status` and `routing`.
    """

    arn: str
    """The Amazon Resource Name (ARN) of the global inference gateway."""
    id: str
    """The ID of the global inference gateway."""
    name: str
    """The name of the global inference gateway."""
    status: GlobalInferenceGatewayStatus
    """The status of the global inference gateway."""
    routing: GlobalInferenceGatewayRouting | None
    """The routing configuration that you specified in the request."""

    def __init__(
        self,
        *,
        arn: str = ...,
        id: str = ...,
        name: str = ...,
        status: GlobalInferenceGatewayStatusLike = ...,
        routing: GlobalInferenceGatewayRouting | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None:
        """Args:
        arn: The Amazon Resource Name (ARN) of the global inference gateway.
        id: The ID of the global inference gateway.
        name: The name of the global inference gateway.
        status: The status of the global inference gateway.
        routing: The routing configuration that you specified in the request.
        """

@frozen(kw_only=True, order=False)
class UpdateHubResponse(Response):
    """The response of `UpdateHub`, with `hub_arn`."""

    hub_arn: str = ...
    """The Amazon Resource Name (ARN) of the updated hub."""

@frozen(kw_only=True, order=False)
class UpdateHubContentResponse(Response):
    """The response of `UpdateHubContent`, with `hub_arn` and `hub_content_arn`."""

    hub_arn: str = ...
    """The ARN of the private model hub that contains the updated hub content."""
    hub_content_arn: str = ...
    """The ARN of the hub content resource that was updated."""

@frozen(kw_only=True, order=False)
class UpdateHubContentReferenceResponse(Response):
    """The response of `UpdateHubContentReference`, with `hub_arn` and
    `hub_content_arn`.
    """

    hub_arn: str = ...
    """The ARN of the private model hub that contains the updated hub content."""
    hub_content_arn: str = ...
    """The ARN of the hub content resource that was updated."""

@frozen(kw_only=True, order=False)
class UpdateImageResponse(Response):
    """The response of `UpdateImage`, with `image_arn`."""

    image_arn: str = ...
    """The ARN of the image."""

@frozen(kw_only=True, order=False)
class UpdateImageVersionResponse(Response):
    """The response of `UpdateImageVersion`, with `image_version_arn`."""

    image_version_arn: str = ...
    """The ARN of the image version."""

@frozen(kw_only=True, order=False)
class UpdateInferenceComponentResponse(Response):
    """The response of `UpdateInferenceComponent`, with `inference_component_arn`."""

    inference_component_arn: str = ...
    """The Amazon Resource Name (ARN) of the inference component."""

@frozen(kw_only=True, order=False)
class UpdateInferenceComponentRuntimeConfigResponse(Response):
    """The response of `UpdateInferenceComponentRuntimeConfig`, with
    `inference_component_arn`.
    """

    inference_component_arn: str = ...
    """The Amazon Resource Name (ARN) of the inference component."""

@frozen(kw_only=True, order=False)
class UpdateInferenceExperimentResponse(Response):
    """The response of `UpdateInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ...
    """The ARN of the updated inference experiment."""

@frozen(kw_only=True, order=False)
class UpdateInferenceRouterResponse(Response):
    """The response of `UpdateInferenceRouter`, with `inference_router_arn`."""

    inference_router_arn: str = ...
    """The Amazon Resource Name (ARN) of the inference router."""

@frozen(kw_only=True, order=False)
class UpdateMlflowAppResponse(Response):
    """The response of `UpdateMlflowApp`, with `arn`."""

    arn: str = ...
    """The ARN of the updated MLflow App."""

@frozen(kw_only=True, order=False)
class UpdateMlflowTrackingServerResponse(Response):
    """The response of `UpdateMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str = ...
    """The ARN of the updated MLflow Tracking Server."""

@frozen(kw_only=True, order=False)
class UpdateModelCardResponse(Response):
    """The response of `UpdateModelCard`, with `model_card_arn`."""

    model_card_arn: str = ...
    """The Amazon Resource Name (ARN) of the updated model card."""

@frozen(kw_only=True, order=False)
class UpdateModelPackageResponse(Response):
    """The response of `UpdateModelPackage`, with `model_package_arn`."""

    model_package_arn: str = ...
    """The Amazon Resource Name (ARN) of the model."""

@frozen(kw_only=True, order=False)
class UpdateMonitoringAlertResponse(Response):
    """The response of `UpdateMonitoringAlert`, with `monitoring_schedule_arn` and
    `monitoring_alert_name`.
    """

    monitoring_schedule_arn: str = ...
    """The Amazon Resource Name (ARN) of the monitoring schedule."""
    monitoring_alert_name: str | None = ...
    """The name of a monitoring alert."""

@frozen(kw_only=True, order=False)
class UpdateMonitoringScheduleResponse(Response):
    """The response of `UpdateMonitoringSchedule`, with `monitoring_schedule_arn`."""

    monitoring_schedule_arn: str = ...
    """The Amazon Resource Name (ARN) of the monitoring schedule."""

@frozen(kw_only=True, order=False)
class UpdateNotebookInstanceResponse(Response):
    """The response of `UpdateNotebookInstance`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class UpdateNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `UpdateNotebookInstanceLifecycleConfig`, which is empty."""

    ...

@frozen(kw_only=True, order=False)
class UpdatePartnerAppResponse(Response):
    """The response of `UpdatePartnerApp`, with `arn`."""

    arn: str = ...
    """The ARN of the SageMaker Partner AI App that was updated."""

@frozen(kw_only=True, order=False)
class UpdatePipelineResponse(Response):
    """The response of `UpdatePipeline`, with `pipeline_arn` and
    `pipeline_version_id`.
    """

    pipeline_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the updated pipeline."""
    pipeline_version_id: int | None = ...
    """The ID of the pipeline version."""

@frozen(kw_only=True, order=False)
class UpdatePipelineExecutionResponse(Response):
    """The response of `UpdatePipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str = ...
    """The Amazon Resource Name (ARN) of the updated pipeline execution."""

@frozen(kw_only=True, order=False)
class UpdatePipelineVersionResponse(Response):
    """The response of `UpdatePipelineVersion`, with `pipeline_arn` and
    `pipeline_version_id`.
    """

    pipeline_arn: str | None = ...
    """The Amazon Resource Name (ARN) of the pipeline."""
    pipeline_version_id: int | None = ...
    """The ID of the pipeline version."""

@frozen(kw_only=True, order=False)
class UpdateProjectResponse(Response):
    """The response of `UpdateProject`, with `project_arn`."""

    project_arn: str = ...
    """The Amazon Resource Name (ARN) of the project."""

@frozen(kw_only=True, order=False)
class UpdateSpaceResponse(Response):
    """The response of `UpdateSpace`, with `space_arn`."""

    space_arn: str = ...
    """The space's Amazon Resource Name (ARN)."""

@frozen(kw_only=True, order=False)
class UpdateTrainingJobResponse(Response):
    """The response of `UpdateTrainingJob`, with `training_job_arn`."""

    training_job_arn: str = ...
    """The Amazon Resource Name (ARN) of the training job."""

@frozen(kw_only=True, order=False)
class UpdateTrialResponse(Response):
    """The response of `UpdateTrial`, with `trial_arn`."""

    trial_arn: str = ...
    """The Amazon Resource Name (ARN) of the trial."""

@frozen(kw_only=True, order=False)
class UpdateTrialComponentResponse(Response):
    """The response of `UpdateTrialComponent`, with `trial_component_arn`."""

    trial_component_arn: str = ...
    """The Amazon Resource Name (ARN) of the trial component."""

@frozen(kw_only=True, order=False)
class UpdateUserProfileResponse(Response):
    """The response of `UpdateUserProfile`, with `user_profile_arn`."""

    user_profile_arn: str = ...
    """The user profile Amazon Resource Name (ARN)."""

@frozen(kw_only=True, order=False)
class UpdateWorkforceResponse(Response):
    """The response of `UpdateWorkforce`, with `workforce`."""

    workforce: Workforce = ...
    """A single private workforce. You can create one private work force in each
    Amazon Web Services Region. By default, any workforce-related API operation
    used in a specific region will apply to the workforce created in that region.
    To learn how to create a private workforce, see [Create a Private
    Workforce](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-create-private.html).
    """

@frozen(kw_only=True, order=False)
class UpdateWorkteamResponse(Response):
    """The response of `UpdateWorkteam`, with `workteam`."""

    workteam: Workteam = ...
    """A `Workteam` object that describes the updated work team."""
