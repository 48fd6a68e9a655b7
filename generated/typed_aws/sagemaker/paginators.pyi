"""The paginators of Amazon SageMaker Service, for type checkers."""

from collections.abc import Sequence
from datetime import datetime

from .._runtime.paging.listing import PaginationConfig
from .._runtime.paging.pages import Pages
from .._runtime.paging.paginator import Paginator
from .enums import (
    AIBenchmarkJobStatusLike,
    AIRecommendationJobStatusLike,
    AccountDefaultStatusLike,
    AlgorithmSortByLike,
    AppImageConfigSortKeyLike,
    AppSortKeyLike,
    AssociationEdgeTypeLike,
    AutoMLJobStatusLike,
    AutoMLSortByLike,
    AutoMLSortOrderLike,
    CandidateSortByLike,
    CandidateStatusLike,
    ClusterEventResourceTypeLike,
    ClusterOperationSortByLike,
    ClusterOperationStatusLike,
    ClusterOperationTypeLike,
    ClusterSortByLike,
    CodeRepositorySortByLike,
    CodeRepositorySortOrderLike,
    CompilationJobStatusLike,
    CrossAccountFilterOptionLike,
    EdgePackagingJobStatusLike,
    EndpointConfigSortKeyLike,
    EndpointSortKeyLike,
    EndpointStatusLike,
    EventSortByLike,
    ExecutionStatusLike,
    FeatureGroupSortByLike,
    FeatureGroupSortOrderLike,
    FeatureGroupStatusLike,
    HubContentTypeLike,
    HyperParameterTuningJobSortByOptionsLike,
    HyperParameterTuningJobStatusLike,
    ImageSortByLike,
    ImageSortOrderLike,
    ImageVersionSortByLike,
    ImageVersionSortOrderLike,
    InferenceComponentSortKeyLike,
    InferenceComponentStatusLike,
    InferenceExperimentStatusLike,
    InferenceExperimentTypeLike,
    JobCategoryLike,
    JobStatusLike,
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
    ModelPackageSortByLike,
    ModelPackageTypeLike,
    ModelSortKeyLike,
    MonitoringAlertHistorySortKeyLike,
    MonitoringAlertStatusLike,
    MonitoringExecutionSortKeyLike,
    MonitoringJobDefinitionSortKeyLike,
    MonitoringScheduleSortKeyLike,
    MonitoringTypeLike,
    NotebookInstanceLifecycleConfigSortKeyLike,
    NotebookInstanceLifecycleConfigSortOrderLike,
    NotebookInstanceSortKeyLike,
    NotebookInstanceSortOrderLike,
    NotebookInstanceStatusLike,
    OfflineStoreStatusValueLike,
    OptimizationJobStatusLike,
    OrderKeyLike,
    PipelineManagedByLike,
    ProcessingJobStatusLike,
    ProjectSortByLike,
    ProjectSortOrderLike,
    RecommendationJobStatusLike,
    RecommendationStepTypeLike,
    ResourceCatalogSortByLike,
    ResourceCatalogSortOrderLike,
    ResourceTypeLike,
    ScheduleStatusLike,
    SchedulerResourceStatusLike,
    SearchSortOrderLike,
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
    TrackingServerStatusLike,
    TrainingJobSortByOptionsLike,
    TrainingJobStatusLike,
    TrainingPlanSortByLike,
    TrainingPlanSortOrderLike,
    TrainingSessionStatusLike,
    TransformJobStatusLike,
    UserProfileSortKeyLike,
    WarmPoolResourceStatusLike,
)
from .responses import (
    CreateHubContentPresignedUrlsResponse,
    DescribeTrainingPlanExtensionHistoryResponse,
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
    SearchResponse,
)
from .structures import (
    AIBenchmarkJobSummary,
    AIRecommendationJobSummary,
    AIWorkloadConfigSummary,
    ActionSummary,
    AlgorithmSummary,
    AppDetails,
    AppImageConfigDetails,
    ArtifactSummary,
    AssociationSummary,
    AuthorizedUrl,
    AutoMLCandidate,
    AutoMLJobSummary,
    ClusterEventSummary,
    ClusterNodeSummary,
    ClusterOperationSummary,
    ClusterSchedulerConfigSummary,
    ClusterSummary,
    CodeRepositorySummary,
    CompilationJobSummary,
    ComputeQuotaSummary,
    ContextSummary,
    DeviceDeploymentSummary,
    DeviceFleetSummary,
    DeviceSummary,
    DomainDetails,
    EdgeDeploymentPlanSummary,
    EdgePackagingJobSummary,
    EndpointConfigSummary,
    EndpointSummary,
    ExperimentSummary,
    ExtensionSummary,
    ExtensionVersionSummary,
    FeatureGroupSummary,
    FlowDefinitionSummary,
    GlobalInferenceGatewayFilter,
    GlobalInferenceGatewayMemberFilter,
    GlobalInferenceGatewayMemberSummary,
    GlobalInferenceGatewaySummary,
    HumanTaskUiSummary,
    HyperParameterTrainingJobSummary,
    HyperParameterTuningJobSummary,
    Image,
    ImageVersion,
    InferenceComponentSummary,
    InferenceExperimentSummary,
    InferenceRecommendationsJob,
    InferenceRecommendationsJobStep,
    InferenceRouterSummary,
    JobConfigSchemaVersionSummary,
    JobSummary,
    LabelingJobForWorkteamSummary,
    LabelingJobSummary,
    LineageGroupSummary,
    MlflowAppSummary,
    ModelCardExportJobSummary,
    ModelCardSummary,
    ModelCardVersionSummary,
    ModelMetadataSearchExpression,
    ModelMetadataSummary,
    ModelPackageGroupSummary,
    ModelPackageSummary,
    ModelSummary,
    MonitoringAlertHistorySummary,
    MonitoringAlertSummary,
    MonitoringExecutionSummary,
    MonitoringJobDefinitionSummary,
    MonitoringScheduleSummary,
    NotebookInstanceLifecycleConfigSummary,
    NotebookInstanceSummary,
    OptimizationJobSummary,
    Parameter,
    PartnerAppSummary,
    PipelineExecutionStep,
    PipelineExecutionSummary,
    PipelineSummary,
    PipelineVersionSummary,
    PresignedUrlAccessConfig,
    ProcessingJobSummary,
    ProjectSummary,
    ResourceCatalog,
    SearchExpression,
    SearchRecord,
    SpaceDetails,
    StudioLifecycleConfigDetails,
    SubscribedWorkteam,
    Tag,
    TrackingServerSummary,
    TrainingJobSummary,
    TrainingPlanExtension,
    TrainingPlanFilter,
    TrainingPlanSummary,
    TrainingSessionSummary,
    TransformJobSummary,
    TrialComponentSummary,
    TrialSummary,
    UltraServer,
    UserProfileDetails,
    VisibilityConditions,
    Workforce,
    Workteam,
)

class ListTrainingJobsPaginator(
    Paginator[ListTrainingJobsResponse, TrainingJobSummary]
):
    """The pages of `ListTrainingJobs`."""

    def paginate(
        self,
        *,
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrainingJobsResponse, TrainingJobSummary]:
        """Page through `ListTrainingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only training jobs created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only training jobs created
                before the specified time (timestamp).
            last_modified_time_after: A filter that returns only training jobs
                modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only training jobs
                modified before the specified time (timestamp).
            name_contains: A string in the training job name.
            status_equals: A filter that retrieves only training jobs with a specific
                status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            warm_pool_status_equals: A filter that retrieves only training jobs with
                a specific warm pool status.
            training_plan_arn_equals: The Amazon Resource Name (ARN); of the training
                plan to filter training jobs by.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListEndpointsPaginator(Paginator[ListEndpointsResponse, EndpointSummary]):
    """The pages of `ListEndpoints`."""

    def paginate(
        self,
        *,
        sort_by: EndpointSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: EndpointStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEndpointsResponse, EndpointSummary]:
        """Page through `ListEndpoints`: a request is sent when its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in endpoint names.
            creation_time_before: A filter that returns only endpoints that were
                created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoints with a creation
                time greater than or equal to the specified time (timestamp).
            last_modified_time_before: A filter that returns only endpoints that were
                modified before the specified timestamp.
            last_modified_time_after: A filter that returns only endpoints that were
                modified after the specified timestamp.
            status_equals: A filter that returns only endpoints with the specified
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListEndpointConfigsPaginator(
    Paginator[ListEndpointConfigsResponse, EndpointConfigSummary]
):
    """The pages of `ListEndpointConfigs`."""

    def paginate(
        self,
        *,
        sort_by: EndpointConfigSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEndpointConfigsResponse, EndpointConfigSummary]:
        """Page through `ListEndpointConfigs`: a request is sent when its page is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the endpoint configuration name.
            creation_time_before: A filter that returns only endpoint configurations
                created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoint configurations
                with a creation time greater than or equal to the specified time
                (timestamp).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListNotebookInstancesPaginator(
    Paginator[ListNotebookInstancesResponse, NotebookInstanceSummary]
):
    """The pages of `ListNotebookInstances`."""

    def paginate(
        self,
        *,
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListNotebookInstancesResponse, NotebookInstanceSummary]:
        """Page through `ListNotebookInstances`: a request is sent when its page is
        read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the notebook instances' name.
            creation_time_before: A filter that returns only notebook instances that
                were created before the specified time (timestamp).
            creation_time_after: A filter that returns only notebook instances that
                were created after the specified time (timestamp).
            last_modified_time_before: A filter that returns only notebook instances
                that were modified before the specified time (timestamp).
            last_modified_time_after: A filter that returns only notebook instances
                that were modified after the specified time (timestamp).
            status_equals: A filter that returns only notebook instances with the
                specified status.
            notebook_instance_lifecycle_config_name_contains: A string in the name of
                a notebook instances lifecycle configuration associated with this
                notebook instance.
            default_code_repository_contains: A string in the name or URL of a Git
                repository associated with this notebook instance.
            additional_code_repository_equals: A filter that returns only notebook
                instances with associated with the specified git repository.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListTagsPaginator(Paginator[ListTagsResponse, Tag]):
    """The pages of `ListTags`."""

    def paginate(
        self,
        *,
        resource_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTagsResponse, Tag]:
        """Page through `ListTags`: a request is sent when its page is read.

        Args:
            resource_arn: The Amazon Resource Name (ARN) of the resource whose tags
                you want to retrieve.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelsPaginator(Paginator[ListModelsResponse, ModelSummary]):
    """The pages of `ListModels`."""

    def paginate(
        self,
        *,
        sort_by: ModelSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelsResponse, ModelSummary]:
        """Page through `ListModels`: a request is sent when its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in the model name.
            creation_time_before: A filter that returns only models created before
                the specified time (timestamp).
            creation_time_after: A filter that returns only models with a creation
                time greater than or equal to the specified time (timestamp).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAlgorithmsPaginator(Paginator[ListAlgorithmsResponse, AlgorithmSummary]):
    """The pages of `ListAlgorithms`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: AlgorithmSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAlgorithmsResponse, AlgorithmSummary]:
        """Page through `ListAlgorithms`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only algorithms created after
                the specified time (timestamp).
            creation_time_before: A filter that returns only algorithms created
                before the specified time (timestamp).
            name_contains: A string in the algorithm name.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListCodeRepositoriesPaginator(
    Paginator[ListCodeRepositoriesResponse, CodeRepositorySummary]
):
    """The pages of `ListCodeRepositories`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: CodeRepositorySortByLike | None = None,
        sort_order: CodeRepositorySortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListCodeRepositoriesResponse, CodeRepositorySummary]:
        """Page through `ListCodeRepositories`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only Git repositories that
                were created after the specified time.
            creation_time_before: A filter that returns only Git repositories that
                were created before the specified time.
            last_modified_time_after: A filter that returns only Git repositories
                that were last modified after the specified time.
            last_modified_time_before: A filter that returns only Git repositories
                that were last modified before the specified time.
            name_contains: A string in the Git repositories name.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListCompilationJobsPaginator(
    Paginator[ListCompilationJobsResponse, CompilationJobSummary]
):
    """The pages of `ListCompilationJobs`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: CompilationJobStatusLike | None = None,
        sort_by: ListCompilationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListCompilationJobsResponse, CompilationJobSummary]:
        """Page through `ListCompilationJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns the model compilation jobs
                that were created after a specified time.
            creation_time_before: A filter that returns the model compilation jobs
                that were created before a specified time.
            last_modified_time_after: A filter that returns the model compilation
                jobs that were modified after a specified time.
            last_modified_time_before: A filter that returns the model compilation
                jobs that were modified before a specified time.
            name_contains: A filter that returns the model compilation jobs whose
                name contains a specified string.
            status_equals: A filter that retrieves model compilation jobs with a
                specific `CompilationJobStatus` status.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListHyperParameterTuningJobsPaginator(
    Paginator[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary]
):
    """The pages of `ListHyperParameterTuningJobs`."""

    def paginate(
        self,
        *,
        sort_by: HyperParameterTuningJobSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        status_equals: HyperParameterTuningJobStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary]:
        """Page through `ListHyperParameterTuningJobs`: a request is sent when its page
        is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the tuning job name.
            creation_time_after: A filter that returns only tuning jobs that were
                created after the specified time.
            creation_time_before: A filter that returns only tuning jobs that were
                created before the specified time.
            last_modified_time_after: A filter that returns only tuning jobs that
                were modified after the specified time.
            last_modified_time_before: A filter that returns only tuning jobs that
                were modified before the specified time.
            status_equals: A filter that returns only tuning jobs with the specified
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListLabelingJobsPaginator(
    Paginator[ListLabelingJobsResponse, LabelingJobSummary]
):
    """The pages of `ListLabelingJobs`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        status_equals: LabelingJobStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListLabelingJobsResponse, LabelingJobSummary]:
        """Page through `ListLabelingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only labeling jobs created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created
                before the specified time (timestamp).
            last_modified_time_after: A filter that returns only labeling jobs
                modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only labeling jobs
                modified before the specified time (timestamp).
            name_contains: A string in the labeling job name.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that retrieves only labeling jobs with a specific
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListLabelingJobsForWorkteamPaginator(
    Paginator[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary]
):
    """The pages of `ListLabelingJobsForWorkteam`."""

    def paginate(
        self,
        *,
        workteam_arn: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        job_reference_code_contains: str | None = None,
        sort_by: ListLabelingJobsForWorkteamSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary]:
        """Page through `ListLabelingJobsForWorkteam`: a request is sent when its page
        is read.

        Args:
            workteam_arn: The Amazon Resource Name (ARN) of the work team for which
                you want to see labeling jobs for.
            creation_time_after: A filter that returns only labeling jobs created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created
                before the specified time (timestamp).
            job_reference_code_contains: A filter the limits jobs to only the ones
                whose job reference code contains the specified string.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelPackagesPaginator(
    Paginator[ListModelPackagesResponse, ModelPackageSummary]
):
    """The pages of `ListModelPackages`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        model_approval_status: ModelApprovalStatusLike | None = None,
        model_package_group_name: str | None = None,
        model_package_type: ModelPackageTypeLike | None = None,
        sort_by: ModelPackageSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelPackagesResponse, ModelPackageSummary]:
        """Page through `ListModelPackages`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only model packages created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only model packages created
                before the specified time (timestamp).
            name_contains: A string in the model package name.
            model_approval_status: A filter that returns only the model packages with
                the specified approval status.
            model_package_group_name: A filter that returns only model versions that
                belong to the specified model group.
            model_package_type: A filter that returns only the model packages of the
                specified type.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListNotebookInstanceLifecycleConfigsPaginator(
    Paginator[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ]
):
    """The pages of `ListNotebookInstanceLifecycleConfigs`."""

    def paginate(
        self,
        *,
        sort_by: NotebookInstanceLifecycleConfigSortKeyLike | None = None,
        sort_order: NotebookInstanceLifecycleConfigSortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ]:
        """Page through `ListNotebookInstanceLifecycleConfigs`: a request is sent when
        its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in the lifecycle configuration name.
            creation_time_before: A filter that returns only lifecycle configurations
                that were created before the specified time (timestamp).
            creation_time_after: A filter that returns only lifecycle configurations
                that were created after the specified time (timestamp).
            last_modified_time_before: A filter that returns only lifecycle
                configurations that were modified before the specified time
                (timestamp).
            last_modified_time_after: A filter that returns only lifecycle
                configurations that were modified after the specified time
                (timestamp).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListSubscribedWorkteamsPaginator(
    Paginator[ListSubscribedWorkteamsResponse, SubscribedWorkteam]
):
    """The pages of `ListSubscribedWorkteams`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListSubscribedWorkteamsResponse, SubscribedWorkteam]:
        """Page through `ListSubscribedWorkteams`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the work team name.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListTrainingJobsForHyperParameterTuningJobPaginator(
    Paginator[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ]
):
    """The pages of `ListTrainingJobsForHyperParameterTuningJob`."""

    def paginate(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        status_equals: TrainingJobStatusLike | None = None,
        sort_by: TrainingJobSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ]:
        """Page through `ListTrainingJobsForHyperParameterTuningJob`: a request is sent
        when its page is read.

        Args:
            hyper_parameter_tuning_job_name: The name of the tuning job whose
                training jobs you want to list.
            status_equals: A filter that returns only training jobs with the
                specified status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListTransformJobsPaginator(
    Paginator[ListTransformJobsResponse, TransformJobSummary]
):
    """The pages of `ListTransformJobs`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTransformJobsResponse, TransformJobSummary]:
        """Page through `ListTransformJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only transform jobs created
                after the specified time.
            creation_time_before: A filter that returns only transform jobs created
                before the specified time.
            last_modified_time_after: A filter that returns only transform jobs
                modified after the specified time.
            last_modified_time_before: A filter that returns only transform jobs
                modified before the specified time.
            name_contains: A string in the transform job name.
            status_equals: A filter that retrieves only transform jobs with a
                specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListWorkteamsPaginator(Paginator[ListWorkteamsResponse, Workteam]):
    """The pages of `ListWorkteams`."""

    def paginate(
        self,
        *,
        sort_by: ListWorkteamsSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListWorkteamsResponse, Workteam]:
        """Page through `ListWorkteams`: a request is sent when its page is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the work team's name.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class SearchPaginator(Paginator[SearchResponse, SearchRecord]):
    """The pages of `Search`."""

    def paginate(
        self,
        *,
        resource: ResourceTypeLike,
        search_expression: SearchExpression | None = None,
        sort_by: str | None = None,
        sort_order: SearchSortOrderLike | None = None,
        cross_account_filter_option: CrossAccountFilterOptionLike | None = None,
        visibility_conditions: Sequence[VisibilityConditions] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[SearchResponse, SearchRecord]:
        """Page through `Search`: a request is sent when its page is read.

        Args:
            resource: The name of the SageMaker resource to search for.
            search_expression: A Boolean conditional statement.
            sort_by: The name of the resource property used to sort the
                `SearchResults`.
            sort_order: How `SearchResults` are ordered.
            cross_account_filter_option: A cross account filter option.
            visibility_conditions: Limits the results of your search request to the
                resources that you can access.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAppsPaginator(Paginator[ListAppsResponse, AppDetails]):
    """The pages of `ListApps`."""

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: AppSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_equals: str | None = None,
        space_name_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAppsResponse, AppDetails]:
        """Page through `ListApps`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID.
            user_profile_name_equals: A parameter to search by user profile name.
            space_name_equals: A parameter to search by space name.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAutoMLJobsPaginator(Paginator[ListAutoMLJobsResponse, AutoMLJobSummary]):
    """The pages of `ListAutoMLJobs`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAutoMLJobsResponse, AutoMLJobSummary]:
        """Page through `ListAutoMLJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: Request a list of jobs, using a filter for time.
            creation_time_before: Request a list of jobs, using a filter for time.
            last_modified_time_after: Request a list of jobs, using a filter for
                time.
            last_modified_time_before: Request a list of jobs, using a filter for
                time.
            name_contains: Request a list of jobs, using a search filter for name.
            status_equals: Request a list of jobs, using a filter for status.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListCandidatesForAutoMLJobPaginator(
    Paginator[ListCandidatesForAutoMLJobResponse, AutoMLCandidate]
):
    """The pages of `ListCandidatesForAutoMLJob`."""

    def paginate(
        self,
        *,
        auto_ml_job_name: str,
        status_equals: CandidateStatusLike | None = None,
        candidate_name_equals: str | None = None,
        sort_order: AutoMLSortOrderLike | None = None,
        sort_by: CandidateSortByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListCandidatesForAutoMLJobResponse, AutoMLCandidate]:
        """Page through `ListCandidatesForAutoMLJob`: a request is sent when its page is
        read.

        Args:
            auto_ml_job_name: List the candidates created for the job by providing
                the job's name.
            status_equals: List the candidates for the job and filter by status.
            candidate_name_equals: List the candidates for the job and filter by
                candidate name.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListDomainsPaginator(Paginator[ListDomainsResponse, DomainDetails]):
    """The pages of `ListDomains`."""

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDomainsResponse, DomainDetails]:
        """Page through `ListDomains`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListExperimentsPaginator(Paginator[ListExperimentsResponse, ExperimentSummary]):
    """The pages of `ListExperiments`."""

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortExperimentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListExperimentsResponse, ExperimentSummary]:
        """Page through `ListExperiments`: a request is sent when its page is read.

        Args:
            created_after: A filter that returns only experiments created after the
                specified time.
            created_before: A filter that returns only experiments created before the
                specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListFlowDefinitionsPaginator(
    Paginator[ListFlowDefinitionsResponse, FlowDefinitionSummary]
):
    """The pages of `ListFlowDefinitions`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListFlowDefinitionsResponse, FlowDefinitionSummary]:
        """Page through `ListFlowDefinitions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only flow definitions with a
                creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only flow definitions that
                were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results
                sorted in `Ascending` or `Descending` order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListHumanTaskUisPaginator(
    Paginator[ListHumanTaskUisResponse, HumanTaskUiSummary]
):
    """The pages of `ListHumanTaskUis`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListHumanTaskUisResponse, HumanTaskUiSummary]:
        """Page through `ListHumanTaskUis`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only human task user
                interfaces with a creation time greater than or equal to the
                specified timestamp.
            creation_time_before: A filter that returns only human task user
                interfaces that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results
                sorted in `Ascending` or `Descending` order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListMonitoringExecutionsPaginator(
    Paginator[ListMonitoringExecutionsResponse, MonitoringExecutionSummary]
):
    """The pages of `ListMonitoringExecutions`."""

    def paginate(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        endpoint_name: str | None = None,
        sort_by: MonitoringExecutionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        scheduled_time_before: datetime | None = None,
        scheduled_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: ExecutionStatusLike | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: MonitoringTypeLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringExecutionsResponse, MonitoringExecutionSummary]:
        """Page through `ListMonitoringExecutions`: a request is sent when its page is
        read.

        Args:
            monitoring_schedule_name: Name of a specific schedule to fetch jobs for.
            endpoint_name: Name of a specific endpoint to fetch jobs for.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or
                `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            scheduled_time_before: Filter for jobs scheduled before a specified time.
            scheduled_time_after: Filter for jobs scheduled after a specified time.
            creation_time_before: A filter that returns only jobs created before a
                specified time.
            creation_time_after: A filter that returns only jobs created after a
                specified time.
            last_modified_time_before: A filter that returns only jobs modified after
                a specified time.
            last_modified_time_after: A filter that returns only jobs modified before
                a specified time.
            status_equals: A filter that retrieves only jobs with a specific status.
            monitoring_job_definition_name: Gets a list of the monitoring job runs of
                the specified monitoring job definitions.
            monitoring_type_equals: A filter that returns only the monitoring job
                runs of the specified monitoring type.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListMonitoringSchedulesPaginator(
    Paginator[ListMonitoringSchedulesResponse, MonitoringScheduleSummary]
):
    """The pages of `ListMonitoringSchedules`."""

    def paginate(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringScheduleSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: ScheduleStatusLike | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: MonitoringTypeLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringSchedulesResponse, MonitoringScheduleSummary]:
        """Page through `ListMonitoringSchedules`: a request is sent when its page is
        read.

        Args:
            endpoint_name: Name of a specific endpoint to fetch schedules for.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or
                `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: Filter for monitoring schedules whose name contains a
                specified string.
            creation_time_before: A filter that returns only monitoring schedules
                created before a specified time.
            creation_time_after: A filter that returns only monitoring schedules
                created after a specified time.
            last_modified_time_before: A filter that returns only monitoring
                schedules modified before a specified time.
            last_modified_time_after: A filter that returns only monitoring schedules
                modified after a specified time.
            status_equals: A filter that returns only monitoring schedules modified
                before a specified time.
            monitoring_job_definition_name: Gets a list of the monitoring schedules
                for the specified monitoring job definition.
            monitoring_type_equals: A filter that returns only the monitoring
                schedules for the specified monitoring type.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListProcessingJobsPaginator(
    Paginator[ListProcessingJobsResponse, ProcessingJobSummary]
):
    """The pages of `ListProcessingJobs`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListProcessingJobsResponse, ProcessingJobSummary]:
        """Page through `ListProcessingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only processing jobs created
                after the specified time.
            creation_time_before: A filter that returns only processing jobs created
                after the specified time.
            last_modified_time_after: A filter that returns only processing jobs
                modified after the specified time.
            last_modified_time_before: A filter that returns only processing jobs
                modified before the specified time.
            name_contains: A string in the processing job name.
            status_equals: A filter that retrieves only processing jobs with a
                specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListTrialComponentsPaginator(
    Paginator[ListTrialComponentsResponse, TrialComponentSummary]
):
    """The pages of `ListTrialComponents`."""

    def paginate(
        self,
        *,
        experiment_name: str | None = None,
        trial_name: str | None = None,
        source_arn: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortTrialComponentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrialComponentsResponse, TrialComponentSummary]:
        """Page through `ListTrialComponents`: a request is sent when its page is read.

        Args:
            experiment_name: A filter that returns only components that are part of
                the specified experiment.
            trial_name: A filter that returns only components that are part of the
                specified trial.
            source_arn: A filter that returns only components that have the specified
                source Amazon Resource Name (ARN).
            created_after: A filter that returns only components created after the
                specified time.
            created_before: A filter that returns only components created before the
                specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListTrialsPaginator(Paginator[ListTrialsResponse, TrialSummary]):
    """The pages of `ListTrials`."""

    def paginate(
        self,
        *,
        experiment_name: str | None = None,
        trial_component_name: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortTrialsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrialsResponse, TrialSummary]:
        """Page through `ListTrials`: a request is sent when its page is read.

        Args:
            experiment_name: A filter that returns only trials that are part of the
                specified experiment.
            trial_component_name: A filter that returns only trials that are
                associated with the specified trial component.
            created_after: A filter that returns only trials created after the
                specified time.
            created_before: A filter that returns only trials created before the
                specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListUserProfilesPaginator(
    Paginator[ListUserProfilesResponse, UserProfileDetails]
):
    """The pages of `ListUserProfiles`."""

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: UserProfileSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListUserProfilesResponse, UserProfileDetails]:
        """Page through `ListUserProfiles`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter by which to filter the results.
            user_profile_name_contains: A parameter by which to filter the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListWorkforcesPaginator(Paginator[ListWorkforcesResponse, Workforce]):
    """The pages of `ListWorkforces`."""

    def paginate(
        self,
        *,
        sort_by: ListWorkforcesSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListWorkforcesResponse, Workforce]:
        """Page through `ListWorkforces`: a request is sent when its page is read.

        Args:
            sort_by: Sort workforces using the workforce name or creation date.
            sort_order: Sort workforces in ascending or descending order.
            name_contains: A filter you can use to search for workforces using part
                of the workforce name.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListImageVersionsPaginator(Paginator[ListImageVersionsResponse, ImageVersion]):
    """The pages of `ListImageVersions`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        image_name: str,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        sort_by: ImageVersionSortByLike | None = None,
        sort_order: ImageVersionSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListImageVersionsResponse, ImageVersion]:
        """Page through `ListImageVersions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only versions created on or
                after the specified time.
            creation_time_before: A filter that returns only versions created on or
                before the specified time.
            image_name: The name of the image to list the versions of.
            last_modified_time_after: A filter that returns only versions modified on
                or after the specified time.
            last_modified_time_before: A filter that returns only versions modified
                on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListImagesPaginator(Paginator[ListImagesResponse, Image]):
    """The pages of `ListImages`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ImageSortByLike | None = None,
        sort_order: ImageSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListImagesResponse, Image]:
        """Page through `ListImages`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only images created on or
                after the specified time.
            creation_time_before: A filter that returns only images created on or
                before the specified time.
            last_modified_time_after: A filter that returns only images modified on
                or after the specified time.
            last_modified_time_before: A filter that returns only images modified on
                or before the specified time.
            name_contains: A filter that returns only images whose name contains the
                specified string.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListActionsPaginator(Paginator[ListActionsResponse, ActionSummary]):
    """The pages of `ListActions`."""

    def paginate(
        self,
        *,
        source_uri: str | None = None,
        action_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortActionsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListActionsResponse, ActionSummary]:
        """Page through `ListActions`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only actions with the specified source
                URI.
            action_type: A filter that returns only actions of the specified type.
            created_after: A filter that returns only actions created on or after the
                specified time.
            created_before: A filter that returns only actions created on or before
                the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAppImageConfigsPaginator(
    Paginator[ListAppImageConfigsResponse, AppImageConfigDetails]
):
    """The pages of `ListAppImageConfigs`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        modified_time_before: datetime | None = None,
        modified_time_after: datetime | None = None,
        sort_by: AppImageConfigSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAppImageConfigsResponse, AppImageConfigDetails]:
        """Page through `ListAppImageConfigs`: a request is sent when its page is read.

        Args:
            name_contains: A filter that returns only AppImageConfigs whose name
                contains the specified string.
            creation_time_before: A filter that returns only AppImageConfigs created
                on or before the specified time.
            creation_time_after: A filter that returns only AppImageConfigs created
                on or after the specified time.
            modified_time_before: A filter that returns only AppImageConfigs modified
                on or before the specified time.
            modified_time_after: A filter that returns only AppImageConfigs modified
                on or after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListArtifactsPaginator(Paginator[ListArtifactsResponse, ArtifactSummary]):
    """The pages of `ListArtifacts`."""

    def paginate(
        self,
        *,
        source_uri: str | None = None,
        artifact_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortArtifactsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListArtifactsResponse, ArtifactSummary]:
        """Page through `ListArtifacts`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only artifacts with the specified
                source URI.
            artifact_type: A filter that returns only artifacts of the specified
                type.
            created_after: A filter that returns only artifacts created on or after
                the specified time.
            created_before: A filter that returns only artifacts created on or before
                the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAssociationsPaginator(
    Paginator[ListAssociationsResponse, AssociationSummary]
):
    """The pages of `ListAssociations`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAssociationsResponse, AssociationSummary]:
        """Page through `ListAssociations`: a request is sent when its page is read.

        Args:
            source_arn: A filter that returns only associations with the specified
                source ARN.
            destination_arn: A filter that returns only associations with the
                specified destination Amazon Resource Name (ARN).
            source_type: A filter that returns only associations with the specified
                source type.
            destination_type: A filter that returns only associations with the
                specified destination type.
            association_type: A filter that returns only associations of the
                specified type.
            created_after: A filter that returns only associations created on or
                after the specified time.
            created_before: A filter that returns only associations created on or
                before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListContextsPaginator(Paginator[ListContextsResponse, ContextSummary]):
    """The pages of `ListContexts`."""

    def paginate(
        self,
        *,
        source_uri: str | None = None,
        context_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortContextsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListContextsResponse, ContextSummary]:
        """Page through `ListContexts`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only contexts with the specified source
                URI.
            context_type: A filter that returns only contexts of the specified type.
            created_after: A filter that returns only contexts created on or after
                the specified time.
            created_before: A filter that returns only contexts created on or before
                the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListFeatureGroupsPaginator(
    Paginator[ListFeatureGroupsResponse, FeatureGroupSummary]
):
    """The pages of `ListFeatureGroups`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        feature_group_status_equals: FeatureGroupStatusLike | None = None,
        offline_store_status_equals: OfflineStoreStatusValueLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: FeatureGroupSortOrderLike | None = None,
        sort_by: FeatureGroupSortByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListFeatureGroupsResponse, FeatureGroupSummary]:
        """Page through `ListFeatureGroups`: a request is sent when its page is read.

        Args:
            name_contains: A string that partially matches one or more
                `FeatureGroup`s names.
            feature_group_status_equals: A `FeatureGroup` status.
            offline_store_status_equals: An `OfflineStore` status.
            creation_time_after: Use this parameter to search for `FeatureGroups`s
                created after a specific date and time.
            creation_time_before: Use this parameter to search for `FeatureGroups`s
                created before a specific date and time.
            sort_order: The order in which feature groups are listed.
            sort_by: The value on which the feature group list is sorted.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelPackageGroupsPaginator(
    Paginator[ListModelPackageGroupsResponse, ModelPackageGroupSummary]
):
    """The pages of `ListModelPackageGroups`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ModelPackageGroupSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        cross_account_filter_option: CrossAccountFilterOptionLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelPackageGroupsResponse, ModelPackageGroupSummary]:
        """Page through `ListModelPackageGroups`: a request is sent when its page is
        read.

        Args:
            creation_time_after: A filter that returns only model groups created
                after the specified time.
            creation_time_before: A filter that returns only model groups created
                before the specified time.
            name_contains: A string in the model group name.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            cross_account_filter_option: A filter that returns either model groups
                shared with you or model groups in your own account.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListPipelineExecutionStepsPaginator(
    Paginator[ListPipelineExecutionStepsResponse, PipelineExecutionStep]
):
    """The pages of `ListPipelineExecutionSteps`."""

    def paginate(
        self,
        *,
        pipeline_execution_arn: str | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelineExecutionStepsResponse, PipelineExecutionStep]:
        """Page through `ListPipelineExecutionSteps`: a request is sent when its page is
        read.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline
                execution.
            sort_order: The field by which to sort results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListPipelineExecutionsPaginator(
    Paginator[ListPipelineExecutionsResponse, PipelineExecutionSummary]
):
    """The pages of `ListPipelineExecutions`."""

    def paginate(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortPipelineExecutionsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pipeline_version_alias: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelineExecutionsResponse, PipelineExecutionSummary]:
        """Page through `ListPipelineExecutions`: a request is sent when its page is
        read.

        Args:
            pipeline_name: The name or Amazon Resource Name (ARN) of the pipeline.
            created_after: A filter that returns the pipeline executions that were
                created after a specified time.
            created_before: A filter that returns the pipeline executions that were
                created before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pipeline_version_alias: The alias of a pipeline version.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListPipelineParametersForExecutionPaginator(
    Paginator[ListPipelineParametersForExecutionResponse, Parameter]
):
    """The pages of `ListPipelineParametersForExecution`."""

    def paginate(
        self,
        *,
        pipeline_execution_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelineParametersForExecutionResponse, Parameter]:
        """Page through `ListPipelineParametersForExecution`: a request is sent when its
        page is read.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline
                execution.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListPipelinesPaginator(Paginator[ListPipelinesResponse, PipelineSummary]):
    """The pages of `ListPipelines`."""

    def paginate(
        self,
        *,
        pipeline_name_prefix: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortPipelinesByLike | None = None,
        sort_order: SortOrderLike | None = None,
        managed_by: PipelineManagedByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelinesResponse, PipelineSummary]:
        """Page through `ListPipelines`: a request is sent when its page is read.

        Args:
            pipeline_name_prefix: The prefix of the pipeline name.
            created_after: A filter that returns the pipelines that were created
                after a specified time.
            created_before: A filter that returns the pipelines that were created
                before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            managed_by: Filters the pipelines by who manages them.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListDataQualityJobDefinitionsPaginator(
    Paginator[ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]
):
    """The pages of `ListDataQualityJobDefinitions`."""

    def paginate(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]:
        """Page through `ListDataQualityJobDefinitions`: a request is sent when its page
        is read.

        Args:
            endpoint_name: A filter that lists the data quality job definitions
                associated with the specified endpoint.
            sort_by: The field to sort results by.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: A string in the data quality monitoring job definition
                name.
            creation_time_before: A filter that returns only data quality monitoring
                job definitions created before the specified time.
            creation_time_after: A filter that returns only data quality monitoring
                job definitions created after the specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListDeviceFleetsPaginator(
    Paginator[ListDeviceFleetsResponse, DeviceFleetSummary]
):
    """The pages of `ListDeviceFleets`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ListDeviceFleetsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDeviceFleetsResponse, DeviceFleetSummary]:
        """Page through `ListDeviceFleets`: a request is sent when its page is read.

        Args:
            creation_time_after: Filter fleets where packaging job was created after
                specified time.
            creation_time_before: Filter fleets where the edge packaging job was
                created before specified time.
            last_modified_time_after: Select fleets where the job was updated after X
            last_modified_time_before: Select fleets where the job was updated before
                X
            name_contains: Filter for fleets containing this name in their fleet
                device name.
            sort_by: The column to sort by.
            sort_order: What direction to sort in.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListDevicesPaginator(Paginator[ListDevicesResponse, DeviceSummary]):
    """The pages of `ListDevices`."""

    def paginate(
        self,
        *,
        latest_heartbeat_after: datetime | None = None,
        model_name: str | None = None,
        device_fleet_name: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDevicesResponse, DeviceSummary]:
        """Page through `ListDevices`: a request is sent when its page is read.

        Args:
            latest_heartbeat_after: Select fleets where the job was updated after X
            model_name: A filter that searches devices that contains this name in any
                of their models.
            device_fleet_name: Filter for fleets containing this name in their device
                fleet name.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListEdgePackagingJobsPaginator(
    Paginator[ListEdgePackagingJobsResponse, EdgePackagingJobSummary]
):
    """The pages of `ListEdgePackagingJobs`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        model_name_contains: str | None = None,
        status_equals: EdgePackagingJobStatusLike | None = None,
        sort_by: ListEdgePackagingJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEdgePackagingJobsResponse, EdgePackagingJobSummary]:
        """Page through `ListEdgePackagingJobs`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Select jobs where the job was created after
                specified time.
            creation_time_before: Select jobs where the job was created before
                specified time.
            last_modified_time_after: Select jobs where the job was updated after
                specified time.
            last_modified_time_before: Select jobs where the job was updated before
                specified time.
            name_contains: Filter for jobs containing this name in their packaging
                job name.
            model_name_contains: Filter for jobs where the model name contains this
                string.
            status_equals: The job status to filter for.
            sort_by: Use to specify what column to sort by.
            sort_order: What direction to sort by.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelBiasJobDefinitionsPaginator(
    Paginator[ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary]
):
    """The pages of `ListModelBiasJobDefinitions`."""

    def paginate(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary]:
        """Page through `ListModelBiasJobDefinitions`: a request is sent when its page
        is read.

        Args:
            endpoint_name: Name of the endpoint to monitor for model bias.
            sort_by: Whether to sort results by the `Name` or `CreationTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: Filter for model bias jobs whose name contains a specified
                string.
            creation_time_before: A filter that returns only model bias jobs created
                before a specified time.
            creation_time_after: A filter that returns only model bias jobs created
                after a specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelExplainabilityJobDefinitionsPaginator(
    Paginator[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ]
):
    """The pages of `ListModelExplainabilityJobDefinitions`."""

    def paginate(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ]:
        """Page through `ListModelExplainabilityJobDefinitions`: a request is sent when
        its page is read.

        Args:
            endpoint_name: Name of the endpoint to monitor for model explainability.
            sort_by: Whether to sort results by the `Name` or `CreationTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: Filter for model explainability jobs whose name contains a
                specified string.
            creation_time_before: A filter that returns only model explainability
                jobs created before a specified time.
            creation_time_after: A filter that returns only model explainability jobs
                created after a specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelQualityJobDefinitionsPaginator(
    Paginator[ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]
):
    """The pages of `ListModelQualityJobDefinitions`."""

    def paginate(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]:
        """Page through `ListModelQualityJobDefinitions`: a request is sent when its
        page is read.

        Args:
            endpoint_name: A filter that returns only model quality monitoring job
                definitions that are associated with the specified endpoint.
            sort_by: The field to sort results by.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: A string in the transform job name.
            creation_time_before: A filter that returns only model quality monitoring
                job definitions created before the specified time.
            creation_time_after: A filter that returns only model quality monitoring
                job definitions created after the specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListStudioLifecycleConfigsPaginator(
    Paginator[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails]
):
    """The pages of `ListStudioLifecycleConfigs`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        app_type_equals: StudioLifecycleConfigAppTypeLike | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        modified_time_before: datetime | None = None,
        modified_time_after: datetime | None = None,
        sort_by: StudioLifecycleConfigSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails]:
        """Page through `ListStudioLifecycleConfigs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the Lifecycle Configuration name.
            app_type_equals: A parameter to search for the App Type to which the
                Lifecycle Configuration is attached.
            creation_time_before: A filter that returns only Lifecycle Configurations
                created on or before the specified time.
            creation_time_after: A filter that returns only Lifecycle Configurations
                created on or after the specified time.
            modified_time_before: A filter that returns only Lifecycle Configurations
                modified before the specified time.
            modified_time_after: A filter that returns only Lifecycle Configurations
                modified after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListInferenceRecommendationsJobsPaginator(
    Paginator[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob]
):
    """The pages of `ListInferenceRecommendationsJobs`."""

    def paginate(
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
        model_name_equals: str | None = None,
        model_package_version_arn_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob]:
        """Page through `ListInferenceRecommendationsJobs`: a request is sent when its
        page is read.

        Args:
            creation_time_after: A filter that returns only jobs created after the
                specified time (timestamp).
            creation_time_before: A filter that returns only jobs created before the
                specified time (timestamp).
            last_modified_time_after: A filter that returns only jobs that were last
                modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only jobs that were last
                modified before the specified time (timestamp).
            name_contains: A string in the job name.
            status_equals: A filter that retrieves only inference recommendations
                jobs with a specific status.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            model_name_equals: A filter that returns only jobs that were created for
                this model.
            model_package_version_arn_equals: A filter that returns only jobs that
                were created for this versioned model package.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListLineageGroupsPaginator(
    Paginator[ListLineageGroupsResponse, LineageGroupSummary]
):
    """The pages of `ListLineageGroups`."""

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortLineageGroupsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListLineageGroupsResponse, LineageGroupSummary]:
        """Page through `ListLineageGroups`: a request is sent when its page is read.

        Args:
            created_after: A timestamp to filter against lineage groups created after
                a certain point in time.
            created_before: A timestamp to filter against lineage groups created
                before a certain point in time.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelMetadataPaginator(
    Paginator[ListModelMetadataResponse, ModelMetadataSummary]
):
    """The pages of `ListModelMetadata`."""

    def paginate(
        self,
        *,
        search_expression: ModelMetadataSearchExpression | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelMetadataResponse, ModelMetadataSummary]:
        """Page through `ListModelMetadata`: a request is sent when its page is read.

        Args:
            search_expression: One or more filters that searches for the specified
                resource or resources in a search.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListEdgeDeploymentPlansPaginator(
    Paginator[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary]
):
    """The pages of `ListEdgeDeploymentPlans`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        device_fleet_name_contains: str | None = None,
        sort_by: ListEdgeDeploymentPlansSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary]:
        """Page through `ListEdgeDeploymentPlans`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Selects edge deployment plans created after this
                time.
            creation_time_before: Selects edge deployment plans created before this
                time.
            last_modified_time_after: Selects edge deployment plans that were last
                updated after this time.
            last_modified_time_before: Selects edge deployment plans that were last
                updated before this time.
            name_contains: Selects edge deployment plans with names containing this
                name.
            device_fleet_name_contains: Selects edge deployment plans with a device
                fleet name containing this name.
            sort_by: The column by which to sort the edge deployment plans.
            sort_order: The direction of the sorting (ascending or descending).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListStageDevicesPaginator(
    Paginator[ListStageDevicesResponse, DeviceDeploymentSummary]
):
    """The pages of `ListStageDevices`."""

    def paginate(
        self,
        *,
        edge_deployment_plan_name: str,
        exclude_devices_deployed_in_other_stage: bool | None = None,
        stage_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListStageDevicesResponse, DeviceDeploymentSummary]:
        """Page through `ListStageDevices`: a request is sent when its page is read.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan.
            exclude_devices_deployed_in_other_stage: Toggle for excluding devices
                deployed in other stages.
            stage_name: The name of the stage in the deployment.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListInferenceRecommendationsJobStepsPaginator(
    Paginator[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ]
):
    """The pages of `ListInferenceRecommendationsJobSteps`."""

    def paginate(
        self,
        *,
        job_name: str,
        status: RecommendationJobStatusLike | None = None,
        step_type: RecommendationStepTypeLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ]:
        """Page through `ListInferenceRecommendationsJobSteps`: a request is sent when
        its page is read.

        Args:
            job_name: The name for the Inference Recommender job.
            status: A filter to return benchmarks of a specified status.
            step_type: A filter to return details about the specified type of
                subtask.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListInferenceExperimentsPaginator(
    Paginator[ListInferenceExperimentsResponse, InferenceExperimentSummary]
):
    """The pages of `ListInferenceExperiments`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceExperimentsResponse, InferenceExperimentSummary]:
        """Page through `ListInferenceExperiments`: a request is sent when its page is
        read.

        Args:
            name_contains: Selects inference experiments whose names contain this
                name.
            type: Selects inference experiments of this type.
            status_equals: Selects inference experiments which are in this status.
            creation_time_after: Selects inference experiments which were created
                after this timestamp.
            creation_time_before: Selects inference experiments which were created
                before this timestamp.
            last_modified_time_after: Selects inference experiments which were last
                modified after this timestamp.
            last_modified_time_before: Selects inference experiments which were last
                modified before this timestamp.
            sort_by: The column by which to sort the listed inference experiments.
            sort_order: The direction of sorting (ascending or descending).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelCardExportJobsPaginator(
    Paginator[ListModelCardExportJobsResponse, ModelCardExportJobSummary]
):
    """The pages of `ListModelCardExportJobs`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelCardExportJobsResponse, ModelCardExportJobSummary]:
        """Page through `ListModelCardExportJobs`: a request is sent when its page is
        read.

        Args:
            model_card_name: List export jobs for the model card with the specified
                name.
            model_card_version: List export jobs for the model card with the
                specified version.
            creation_time_after: Only list model card export jobs that were created
                after the time specified.
            creation_time_before: Only list model card export jobs that were created
                before the time specified.
            model_card_export_job_name_contains: Only list model card export jobs
                with names that contain the specified string.
            status_equals: Only list model card export jobs with the specified
                status.
            sort_by: Sort model card export jobs by either name or creation time.
            sort_order: Sort model card export jobs by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelCardVersionsPaginator(
    Paginator[ListModelCardVersionsResponse, ModelCardVersionSummary]
):
    """The pages of `ListModelCardVersions`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        model_card_name: str,
        model_card_status: ModelCardStatusLike | None = None,
        sort_by: ModelCardVersionSortByLike | None = None,
        sort_order: ModelCardSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelCardVersionsResponse, ModelCardVersionSummary]:
        """Page through `ListModelCardVersions`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Only list model card versions that were created
                after the time specified.
            creation_time_before: Only list model card versions that were created
                before the time specified.
            model_card_name: List model card versions for the model card with the
                specified name or Amazon Resource Name (ARN).
            model_card_status: Only list model card versions with the specified
                approval status.
            sort_by: Sort listed model card versions by version.
            sort_order: Sort model card versions by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListModelCardsPaginator(Paginator[ListModelCardsResponse, ModelCardSummary]):
    """The pages of `ListModelCards`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        model_card_status: ModelCardStatusLike | None = None,
        sort_by: ModelCardSortByLike | None = None,
        sort_order: ModelCardSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelCardsResponse, ModelCardSummary]:
        """Page through `ListModelCards`: a request is sent when its page is read.

        Args:
            creation_time_after: Only list model cards that were created after the
                time specified.
            creation_time_before: Only list model cards that were created before the
                time specified.
            name_contains: Only list model cards with names that contain the
                specified string.
            model_card_status: Only list model cards with the specified approval
                status.
            sort_by: Sort model cards by either name or creation time.
            sort_order: Sort model cards by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListMonitoringAlertHistoryPaginator(
    Paginator[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary]
):
    """The pages of `ListMonitoringAlertHistory`."""

    def paginate(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        monitoring_alert_name: str | None = None,
        sort_by: MonitoringAlertHistorySortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        status_equals: MonitoringAlertStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary]:
        """Page through `ListMonitoringAlertHistory`: a request is sent when its page is
        read.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule.
            monitoring_alert_name: The name of a monitoring alert.
            sort_by: The field used to sort results.
            sort_order: The sort order, whether `Ascending` or `Descending`, of the
                alert history.
            creation_time_before: A filter that returns only alerts created on or
                before the specified time.
            creation_time_after: A filter that returns only alerts created on or
                after the specified time.
            status_equals: A filter that retrieves only alerts with a specific
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListMonitoringAlertsPaginator(
    Paginator[ListMonitoringAlertsResponse, MonitoringAlertSummary]
):
    """The pages of `ListMonitoringAlerts`."""

    def paginate(
        self,
        *,
        monitoring_schedule_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringAlertsResponse, MonitoringAlertSummary]:
        """Page through `ListMonitoringAlerts`: a request is sent when its page is read.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListSpacesPaginator(Paginator[ListSpacesResponse, SpaceDetails]):
    """The pages of `ListSpaces`."""

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: SpaceSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        space_name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListSpacesResponse, SpaceDetails]:
        """Page through `ListSpaces`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID.
            space_name_contains: A parameter by which to filter the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAliasesPaginator(Paginator[ListAliasesResponse, str]):
    """The pages of `ListAliases`."""

    def paginate(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAliasesResponse, str]:
        """Page through `ListAliases`: a request is sent when its page is read.

        Args:
            image_name: The name of the image.
            alias: The alias of the image version.
            version: The version of the image.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListResourceCatalogsPaginator(
    Paginator[ListResourceCatalogsResponse, ResourceCatalog]
):
    """The pages of `ListResourceCatalogs`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: ResourceCatalogSortOrderLike | None = None,
        sort_by: ResourceCatalogSortByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListResourceCatalogsResponse, ResourceCatalog]:
        """Page through `ListResourceCatalogs`: a request is sent when its page is read.

        Args:
            name_contains: A string that partially matches one or more
                `ResourceCatalog`s names.
            creation_time_after: Use this parameter to search for `ResourceCatalog`s
                created after a specific date and time.
            creation_time_before: Use this parameter to search for `ResourceCatalog`s
                created before a specific date and time.
            sort_order: The order in which the resource catalogs are listed.
            sort_by: The value on which the resource catalog list is sorted.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListClusterNodesPaginator(
    Paginator[ListClusterNodesResponse, ClusterNodeSummary]
):
    """The pages of `ListClusterNodes`."""

    def paginate(
        self,
        *,
        cluster_name: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        instance_group_name_contains: str | None = None,
        sort_by: ClusterSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        include_node_logical_ids: bool | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterNodesResponse, ClusterNodeSummary]:
        """Page through `ListClusterNodes`: a request is sent when its page is read.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the
                SageMaker HyperPod cluster in which you want to retrieve the list of
                nodes.
            creation_time_after: A filter that returns nodes in a SageMaker HyperPod
                cluster created after the specified time.
            creation_time_before: A filter that returns nodes in a SageMaker HyperPod
                cluster created before the specified time.
            instance_group_name_contains: A filter that returns the instance groups
                whose name contain a specified string.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            include_node_logical_ids: Specifies whether to include nodes that are
                still being provisioned in the response.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListClustersPaginator(Paginator[ListClustersResponse, ClusterSummary]):
    """The pages of `ListClusters`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ClusterSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        training_plan_arn: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClustersResponse, ClusterSummary]:
        """Page through `ListClusters`: a request is sent when its page is read.

        Args:
            creation_time_after: Set a start time for the time range during which you
                want to list SageMaker HyperPod clusters.
            creation_time_before: Set an end time for the time range during which you
                want to list SageMaker HyperPod clusters.
            name_contains: Set the maximum number of instances to print in the list.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan
                to filter clusters by.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListInferenceComponentsPaginator(
    Paginator[ListInferenceComponentsResponse, InferenceComponentSummary]
):
    """The pages of `ListInferenceComponents`."""

    def paginate(
        self,
        *,
        sort_by: InferenceComponentSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: InferenceComponentStatusLike | None = None,
        endpoint_name_equals: str | None = None,
        variant_name_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceComponentsResponse, InferenceComponentSummary]:
        """Page through `ListInferenceComponents`: a request is sent when its page is
        read.

        Args:
            sort_by: The field by which to sort the inference components in the
                response.
            sort_order: The sort order for results.
            name_contains: Filters the results to only those inference components
                with a name that contains the specified string.
            creation_time_before: Filters the results to only those inference
                components that were created before the specified time.
            creation_time_after: Filters the results to only those inference
                components that were created after the specified time.
            last_modified_time_before: Filters the results to only those inference
                components that were updated before the specified time.
            last_modified_time_after: Filters the results to only those inference
                components that were updated after the specified time.
            status_equals: Filters the results to only those inference components
                with the specified status.
            endpoint_name_equals: An endpoint name to filter the listed inference
                components.
            variant_name_equals: A production variant name to filter the listed
                inference components.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListMlflowTrackingServersPaginator(
    Paginator[ListMlflowTrackingServersResponse, TrackingServerSummary]
):
    """The pages of `ListMlflowTrackingServers`."""

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        tracking_server_status: TrackingServerStatusLike | None = None,
        mlflow_version: str | None = None,
        sort_by: SortTrackingServerByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMlflowTrackingServersResponse, TrackingServerSummary]:
        """Page through `ListMlflowTrackingServers`: a request is sent when its page is
        read.

        Args:
            created_after: Use the `CreatedAfter` filter to only list tracking
                servers created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list tracking
                servers created before a specific date and time.
            tracking_server_status: Filter for tracking servers with a specified
                creation status.
            mlflow_version: Filter for tracking servers using the specified MLflow
                version.
            sort_by: Filter for trackings servers sorting by name, creation time, or
                creation status.
            sort_order: Change the order of the listed tracking servers.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListOptimizationJobsPaginator(
    Paginator[ListOptimizationJobsResponse, OptimizationJobSummary]
):
    """The pages of `ListOptimizationJobs`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        optimization_contains: str | None = None,
        name_contains: str | None = None,
        status_equals: OptimizationJobStatusLike | None = None,
        sort_by: ListOptimizationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListOptimizationJobsResponse, OptimizationJobSummary]:
        """Page through `ListOptimizationJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: Filters the results to only those optimization jobs
                that were created after the specified time.
            creation_time_before: Filters the results to only those optimization jobs
                that were created before the specified time.
            last_modified_time_after: Filters the results to only those optimization
                jobs that were updated after the specified time.
            last_modified_time_before: Filters the results to only those optimization
                jobs that were updated before the specified time.
            optimization_contains: Filters the results to only those optimization
                jobs that apply the specified optimization techniques.
            name_contains: Filters the results to only those optimization jobs with a
                name that contains the specified string.
            status_equals: Filters the results to only those optimization jobs with
                the specified status.
            sort_by: The field by which to sort the optimization jobs in the
                response.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListClusterSchedulerConfigsPaginator(
    Paginator[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary]
):
    """The pages of `ListClusterSchedulerConfigs`."""

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        name_contains: str | None = None,
        cluster_arn: str | None = None,
        status: SchedulerResourceStatusLike | None = None,
        sort_by: SortClusterSchedulerConfigByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary]:
        """Page through `ListClusterSchedulerConfigs`: a request is sent when its page
        is read.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string.
            cluster_arn: Filter for ARN of the cluster.
            status: Filter for status.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListComputeQuotasPaginator(
    Paginator[ListComputeQuotasResponse, ComputeQuotaSummary]
):
    """The pages of `ListComputeQuotas`."""

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        name_contains: str | None = None,
        status: SchedulerResourceStatusLike | None = None,
        cluster_arn: str | None = None,
        sort_by: SortQuotaByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListComputeQuotasResponse, ComputeQuotaSummary]:
        """Page through `ListComputeQuotas`: a request is sent when its page is read.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string.
            status: Filter for status.
            cluster_arn: Filter for ARN of the cluster.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListPartnerAppsPaginator(Paginator[ListPartnerAppsResponse, PartnerAppSummary]):
    """The pages of `ListPartnerApps`."""

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPartnerAppsResponse, PartnerAppSummary]:
        """Page through `ListPartnerApps`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListTrainingPlansPaginator(
    Paginator[ListTrainingPlansResponse, TrainingPlanSummary]
):
    """The pages of `ListTrainingPlans`."""

    def paginate(
        self,
        *,
        start_time_after: datetime | None = None,
        start_time_before: datetime | None = None,
        sort_by: TrainingPlanSortByLike | None = None,
        sort_order: TrainingPlanSortOrderLike | None = None,
        filters: Sequence[TrainingPlanFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrainingPlansResponse, TrainingPlanSummary]:
        """Page through `ListTrainingPlans`: a request is sent when its page is read.

        Args:
            start_time_after: Filter to list only training plans with an actual start
                time after this date.
            start_time_before: Filter to list only training plans with an actual
                start time before this date.
            sort_by: The training plan field to sort the results by (e.g., StartTime,
                Status).
            sort_order: The order to sort the results (Ascending or Descending).
            filters: Additional filters to apply to the list of training plans.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class CreateHubContentPresignedUrlsPaginator(
    Paginator[CreateHubContentPresignedUrlsResponse, AuthorizedUrl]
):
    """The pages of `CreateHubContentPresignedUrls`."""

    def paginate(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str | None = None,
        access_config: PresignedUrlAccessConfig | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[CreateHubContentPresignedUrlsResponse, AuthorizedUrl]:
        """Page through `CreateHubContentPresignedUrls`: a request is sent when its page
        is read.

        Args:
            hub_name: The name or Amazon Resource Name (ARN) of the hub that contains
                the content.
            hub_content_type: The type of hub content to access.
            hub_content_name: The name of the hub content for which to generate
                presigned URLs.
            hub_content_version: The version of the hub content.
            access_config: Configuration settings for accessing the hub content,
                including end-user license agreement acceptance for gated models and
                expected S3 URL validation.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListPipelineVersionsPaginator(
    Paginator[ListPipelineVersionsResponse, PipelineVersionSummary]
):
    """The pages of `ListPipelineVersions`."""

    def paginate(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelineVersionsResponse, PipelineVersionSummary]:
        """Page through `ListPipelineVersions`: a request is sent when its page is read.

        Args:
            pipeline_name: The Amazon Resource Name (ARN) of the pipeline.
            created_after: A filter that returns the pipeline versions that were
                created after a specified time.
            created_before: A filter that returns the pipeline versions that were
                created before a specified time.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListClusterEventsPaginator(
    Paginator[ListClusterEventsResponse, ClusterEventSummary]
):
    """The pages of `ListClusterEvents`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterEventsResponse, ClusterEventSummary]:
        """Page through `ListClusterEvents`: a request is sent when its page is read.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod
                cluster for which to list events.
            instance_group_name: The name of the instance group to filter events.
            node_id: The EC2 instance ID to filter events.
            event_time_after: The start of the time range for filtering events.
            event_time_before: The end of the time range for filtering events.
            sort_by: The field to use for sorting the event list.
            sort_order: The order in which to sort the results.
            resource_type: The type of resource for which to filter events.
            operation_id: The unique identifier (UUID) of a cluster operation for
                which to filter events.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListUltraServersByReservedCapacityPaginator(
    Paginator[ListUltraServersByReservedCapacityResponse, UltraServer]
):
    """The pages of `ListUltraServersByReservedCapacity`."""

    def paginate(
        self,
        *,
        reserved_capacity_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListUltraServersByReservedCapacityResponse, UltraServer]:
        """Page through `ListUltraServersByReservedCapacity`: a request is sent when its
        page is read.

        Args:
            reserved_capacity_arn: The ARN of the reserved capacity to list
                UltraServers for.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListMlflowAppsPaginator(Paginator[ListMlflowAppsResponse, MlflowAppSummary]):
    """The pages of `ListMlflowApps`."""

    def paginate(
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
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMlflowAppsResponse, MlflowAppSummary]:
        """Page through `ListMlflowApps`: a request is sent when its page is read.

        Args:
            created_after: Use the `CreatedAfter` filter to only list MLflow Apps
                created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list MLflow Apps
                created before a specific date and time.
            status: Filter for Mlflow apps with a specific creation status.
            mlflow_version: Filter for Mlflow Apps with the specified version.
            default_for_domain_id: Filter for MLflow Apps with the specified default
                SageMaker Domain ID.
            account_default_status: Filter for MLflow Apps with the specified
                `AccountDefaultStatus`.
            sort_by: Filter for MLflow Apps sorting by name, creation time, or
                creation status.
            sort_order: Change the order of the listed MLflow Apps.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class DescribeTrainingPlanExtensionHistoryPaginator(
    Paginator[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension]
):
    """The pages of `DescribeTrainingPlanExtensionHistory`."""

    def paginate(
        self,
        *,
        training_plan_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension]:
        """Page through `DescribeTrainingPlanExtensionHistory`: a request is sent when
        its page is read.

        Args:
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan
                to retrieve extension history for.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAIBenchmarkJobsPaginator(
    Paginator[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary]
):
    """The pages of `ListAIBenchmarkJobs`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        status_equals: AIBenchmarkJobStatusLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIBenchmarkJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary]:
        """Page through `ListAIBenchmarkJobs`: a request is sent when its page is read.

        Args:
            name_contains: A string in the job name.
            status_equals: A filter that returns only benchmark jobs with the
                specified status.
            creation_time_after: A filter that returns only jobs created after the
                specified time.
            creation_time_before: A filter that returns only jobs created before the
                specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAIRecommendationJobsPaginator(
    Paginator[ListAIRecommendationJobsResponse, AIRecommendationJobSummary]
):
    """The pages of `ListAIRecommendationJobs`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        status_equals: AIRecommendationJobStatusLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIRecommendationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAIRecommendationJobsResponse, AIRecommendationJobSummary]:
        """Page through `ListAIRecommendationJobs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the job name.
            status_equals: A filter that returns only recommendation jobs with the
                specified status.
            creation_time_after: A filter that returns only jobs created after the
                specified time.
            creation_time_before: A filter that returns only jobs created before the
                specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListAIWorkloadConfigsPaginator(
    Paginator[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary]
):
    """The pages of `ListAIWorkloadConfigs`."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIWorkloadConfigsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary]:
        """Page through `ListAIWorkloadConfigs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the configuration name.
            creation_time_after: A filter that returns only configurations created
                after the specified time.
            creation_time_before: A filter that returns only configurations created
                before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListJobSchemaVersionsPaginator(
    Paginator[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary]
):
    """The pages of `ListJobSchemaVersions`."""

    def paginate(
        self,
        *,
        job_category: JobCategoryLike,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary]:
        """Page through `ListJobSchemaVersions`: a request is sent when its page is
        read.

        Args:
            job_category: The category of job schemas to list.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListJobsPaginator(Paginator[ListJobsResponse, JobSummary]):
    """The pages of `ListJobs`."""

    def paginate(
        self,
        *,
        job_category: JobCategoryLike,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        status_equals: JobStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListJobsResponse, JobSummary]:
        """Page through `ListJobs`: a request is sent when its page is read.

        Args:
            job_category: The category of jobs to list.
            creation_time_after: A filter that returns only jobs created after the
                specified time.
            creation_time_before: A filter that returns only jobs created before the
                specified time.
            last_modified_time_after: A filter that returns only jobs modified after
                the specified time.
            last_modified_time_before: A filter that returns only jobs modified
                before the specified time.
            name_contains: A string in the job name to filter results.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that returns only jobs with the specified status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListTrainingSessionsPaginator(
    Paginator[ListTrainingSessionsResponse, TrainingSessionSummary]
):
    """The pages of `ListTrainingSessions`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: TrainingSessionStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrainingSessionsResponse, TrainingSessionSummary]:
        """Page through `ListTrainingSessions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only training sessions created
                after the specified time.
            creation_time_before: A filter that returns only training sessions
                created before the specified time.
            name_contains: A string in the training session name to filter results.
            status_equals: A filter that returns only training sessions with the
                specified status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListProjectsPaginator(Paginator[ListProjectsResponse, ProjectSummary]):
    """The pages of `ListProjects`."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ProjectSortByLike | None = None,
        sort_order: ProjectSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListProjectsResponse, ProjectSummary]:
        """Page through `ListProjects`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns the projects that were created
                after a specified time.
            creation_time_before: A filter that returns the projects that were
                created before a specified time.
            name_contains: A filter that returns the projects whose name contains a
                specified string.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListClusterExtensionsPaginator(
    Paginator[ListClusterExtensionsResponse, ExtensionSummary]
):
    """The pages of `ListClusterExtensions`."""

    def paginate(
        self,
        *,
        cluster_arn: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterExtensionsResponse, ExtensionSummary]:
        """Page through `ListClusterExtensions`: a request is sent when its page is
        read.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod
                cluster whose extensions you want to list.
            creation_time_after: A filter that returns extensions created at or after
                the specified time.
            creation_time_before: A filter that returns extensions created at or
                before the specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListClusterExtensionVersionsPaginator(
    Paginator[ListClusterExtensionVersionsResponse, ExtensionVersionSummary]
):
    """The pages of `ListClusterExtensionVersions`."""

    def paginate(
        self,
        *,
        extension_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterExtensionVersionsResponse, ExtensionVersionSummary]:
        """Page through `ListClusterExtensionVersions`: a request is sent when its page
        is read.

        Args:
            extension_name: The name of the extension whose versions you want to
                list, for example `sagemaker-observability`.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListClusterOperationsPaginator(
    Paginator[ListClusterOperationsResponse, ClusterOperationSummary]
):
    """The pages of `ListClusterOperations`."""

    def paginate(
        self,
        *,
        cluster_name: str,
        status: ClusterOperationStatusLike | None = None,
        type: ClusterOperationTypeLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ClusterOperationSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterOperationsResponse, ClusterOperationSummary]:
        """Page through `ListClusterOperations`: a request is sent when its page is
        read.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod
                cluster for which to list operations.
            status: The operation status to filter by.
            type: The operation type to filter by.
            creation_time_after: The start of the time range for filtering
                operations.
            creation_time_before: The end of the time range for filtering operations.
            sort_by: The field to use for sorting the operation list.
            sort_order: The order in which to sort the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListInferenceRoutersPaginator(
    Paginator[ListInferenceRoutersResponse, InferenceRouterSummary]
):
    """The pages of `ListInferenceRouters`."""

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceRoutersResponse, InferenceRouterSummary]:
        """Page through `ListInferenceRouters`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListGlobalInferenceGatewaysPaginator(
    Paginator[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary]
):
    """The pages of `ListGlobalInferenceGateways`."""

    def paginate(
        self,
        *,
        filters: Sequence[GlobalInferenceGatewayFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary]:
        """Page through `ListGlobalInferenceGateways`: a request is sent when its page
        is read.

        Args:
            filters: The filters to apply to the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """

class ListInferenceGatewaysPaginator(
    Paginator[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary]
):
    """The pages of `ListInferenceGateways`."""

    def paginate(
        self,
        *,
        identifier: str,
        filters: Sequence[GlobalInferenceGatewayMemberFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary]:
        """Page through `ListInferenceGateways`: a request is sent when its page is
        read.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global
                inference gateway.
            filters: The filters to apply to the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
