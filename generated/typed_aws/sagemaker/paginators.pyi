"""The paginators of Amazon SageMaker Service, for type checkers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Generic, overload

from typing_extensions import TypeVar

from .._runtime.asynchronous.client import AsyncClient
from .._runtime.asynchronous.pages import AsyncPages
from .._runtime.calls.client import Client
from .._runtime.paging.config import PaginationConfig
from .._runtime.paging.pages import Pages
from .._runtime.paging.paginator import BasePaginator, Paginator
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
    DescribeDeviceResponse,
    DescribeEdgeDeploymentPlanResponse,
    DescribeFeatureGroupResponse,
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
    QueryLineageResponse,
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
    HubContentInfo,
    HubInfo,
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

_ListTrainingJobsPaginator_co = TypeVar(
    "_ListTrainingJobsPaginator_co",
    bound=Pages[ListTrainingJobsResponse, TrainingJobSummary]
    | AsyncPages[ListTrainingJobsResponse, TrainingJobSummary],
    default=Pages[ListTrainingJobsResponse, TrainingJobSummary],
    covariant=True,
)

class ListTrainingJobsPaginator(
    Paginator[ListTrainingJobsResponse, TrainingJobSummary],
    Generic[_ListTrainingJobsPaginator_co],
):
    """The pages of `ListTrainingJobs`."""

    @overload
    def __init__(
        self: ListTrainingJobsPaginator[
            Pages[ListTrainingJobsResponse, TrainingJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTrainingJobsPaginator[
            AsyncPages[ListTrainingJobsResponse, TrainingJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListTrainingJobsPaginator_co:
        """Page through `ListTrainingJobs`: a request is sent when its page is read.

        Args:
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
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListEndpointsPaginator_co = TypeVar(
    "_ListEndpointsPaginator_co",
    bound=Pages[ListEndpointsResponse, EndpointSummary]
    | AsyncPages[ListEndpointsResponse, EndpointSummary],
    default=Pages[ListEndpointsResponse, EndpointSummary],
    covariant=True,
)

class ListEndpointsPaginator(
    Paginator[ListEndpointsResponse, EndpointSummary],
    Generic[_ListEndpointsPaginator_co],
):
    """The pages of `ListEndpoints`."""

    @overload
    def __init__(
        self: ListEndpointsPaginator[Pages[ListEndpointsResponse, EndpointSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListEndpointsPaginator[
            AsyncPages[ListEndpointsResponse, EndpointSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListEndpointsPaginator_co:
        """Page through `ListEndpoints`: a request is sent when its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in endpoint names. At most 63 characters.
            creation_time_before: A filter that returns only endpoints that were created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoints with a creation time greater than or equal to the specified time (timestamp).
            last_modified_time_before: A filter that returns only endpoints that were modified before the specified timestamp.
            last_modified_time_after: A filter that returns only endpoints that were modified after the specified timestamp.
            status_equals: A filter that returns only endpoints with the specified status.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListEndpointConfigsPaginator_co = TypeVar(
    "_ListEndpointConfigsPaginator_co",
    bound=Pages[ListEndpointConfigsResponse, EndpointConfigSummary]
    | AsyncPages[ListEndpointConfigsResponse, EndpointConfigSummary],
    default=Pages[ListEndpointConfigsResponse, EndpointConfigSummary],
    covariant=True,
)

class ListEndpointConfigsPaginator(
    Paginator[ListEndpointConfigsResponse, EndpointConfigSummary],
    Generic[_ListEndpointConfigsPaginator_co],
):
    """The pages of `ListEndpointConfigs`."""

    @overload
    def __init__(
        self: ListEndpointConfigsPaginator[
            Pages[ListEndpointConfigsResponse, EndpointConfigSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListEndpointConfigsPaginator[
            AsyncPages[ListEndpointConfigsResponse, EndpointConfigSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListEndpointConfigsPaginator_co:
        """Page through `ListEndpointConfigs`: a request is sent when its page is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the endpoint configuration name. At most 63 characters.
            creation_time_before: A filter that returns only endpoint configurations created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoint configurations with a creation time greater than or equal to the specified time (timestamp).
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListNotebookInstancesPaginator_co = TypeVar(
    "_ListNotebookInstancesPaginator_co",
    bound=Pages[ListNotebookInstancesResponse, NotebookInstanceSummary]
    | AsyncPages[ListNotebookInstancesResponse, NotebookInstanceSummary],
    default=Pages[ListNotebookInstancesResponse, NotebookInstanceSummary],
    covariant=True,
)

class ListNotebookInstancesPaginator(
    Paginator[ListNotebookInstancesResponse, NotebookInstanceSummary],
    Generic[_ListNotebookInstancesPaginator_co],
):
    """The pages of `ListNotebookInstances`."""

    @overload
    def __init__(
        self: ListNotebookInstancesPaginator[
            Pages[ListNotebookInstancesResponse, NotebookInstanceSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListNotebookInstancesPaginator[
            AsyncPages[ListNotebookInstancesResponse, NotebookInstanceSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListNotebookInstancesPaginator_co:
        """Page through `ListNotebookInstances`: a request is sent when its page is
        read.

        Args:
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
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListTagsPaginator_co = TypeVar(
    "_ListTagsPaginator_co",
    bound=Pages[ListTagsResponse, Tag] | AsyncPages[ListTagsResponse, Tag],
    default=Pages[ListTagsResponse, Tag],
    covariant=True,
)

class ListTagsPaginator(
    Paginator[ListTagsResponse, Tag], Generic[_ListTagsPaginator_co]
):
    """The pages of `ListTags`."""

    @overload
    def __init__(
        self: ListTagsPaginator[Pages[ListTagsResponse, Tag]], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTagsPaginator[AsyncPages[ListTagsResponse, Tag]], client: AsyncClient
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        resource_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListTagsPaginator_co:
        """Page through `ListTags`: a request is sent when its page is read.

        Args:
            resource_arn: The Amazon Resource Name (ARN) of the resource whose tags you want to retrieve. At most 256 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelsPaginator_co = TypeVar(
    "_ListModelsPaginator_co",
    bound=Pages[ListModelsResponse, ModelSummary]
    | AsyncPages[ListModelsResponse, ModelSummary],
    default=Pages[ListModelsResponse, ModelSummary],
    covariant=True,
)

class ListModelsPaginator(
    Paginator[ListModelsResponse, ModelSummary], Generic[_ListModelsPaginator_co]
):
    """The pages of `ListModels`."""

    @overload
    def __init__(
        self: ListModelsPaginator[Pages[ListModelsResponse, ModelSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelsPaginator[AsyncPages[ListModelsResponse, ModelSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelsPaginator_co:
        """Page through `ListModels`: a request is sent when its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in the model name. At most 63 characters.
            creation_time_before: A filter that returns only models created before the specified time (timestamp).
            creation_time_after: A filter that returns only models with a creation time greater than or equal to the specified time (timestamp).
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAlgorithmsPaginator_co = TypeVar(
    "_ListAlgorithmsPaginator_co",
    bound=Pages[ListAlgorithmsResponse, AlgorithmSummary]
    | AsyncPages[ListAlgorithmsResponse, AlgorithmSummary],
    default=Pages[ListAlgorithmsResponse, AlgorithmSummary],
    covariant=True,
)

class ListAlgorithmsPaginator(
    Paginator[ListAlgorithmsResponse, AlgorithmSummary],
    Generic[_ListAlgorithmsPaginator_co],
):
    """The pages of `ListAlgorithms`."""

    @overload
    def __init__(
        self: ListAlgorithmsPaginator[Pages[ListAlgorithmsResponse, AlgorithmSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAlgorithmsPaginator[
            AsyncPages[ListAlgorithmsResponse, AlgorithmSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAlgorithmsPaginator_co:
        """Page through `ListAlgorithms`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only algorithms created after the specified time (timestamp).
            creation_time_before: A filter that returns only algorithms created before the specified time (timestamp).
            name_contains: A string in the algorithm name. At most 63 characters.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListCodeRepositoriesPaginator_co = TypeVar(
    "_ListCodeRepositoriesPaginator_co",
    bound=Pages[ListCodeRepositoriesResponse, CodeRepositorySummary]
    | AsyncPages[ListCodeRepositoriesResponse, CodeRepositorySummary],
    default=Pages[ListCodeRepositoriesResponse, CodeRepositorySummary],
    covariant=True,
)

class ListCodeRepositoriesPaginator(
    Paginator[ListCodeRepositoriesResponse, CodeRepositorySummary],
    Generic[_ListCodeRepositoriesPaginator_co],
):
    """The pages of `ListCodeRepositories`."""

    @overload
    def __init__(
        self: ListCodeRepositoriesPaginator[
            Pages[ListCodeRepositoriesResponse, CodeRepositorySummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListCodeRepositoriesPaginator[
            AsyncPages[ListCodeRepositoriesResponse, CodeRepositorySummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListCodeRepositoriesPaginator_co:
        """Page through `ListCodeRepositories`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only Git repositories that were created after the specified time.
            creation_time_before: A filter that returns only Git repositories that were created before the specified time.
            last_modified_time_after: A filter that returns only Git repositories that were last modified after the specified time.
            last_modified_time_before: A filter that returns only Git repositories that were last modified before the specified time.
            name_contains: A string in the Git repositories name. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListCompilationJobsPaginator_co = TypeVar(
    "_ListCompilationJobsPaginator_co",
    bound=Pages[ListCompilationJobsResponse, CompilationJobSummary]
    | AsyncPages[ListCompilationJobsResponse, CompilationJobSummary],
    default=Pages[ListCompilationJobsResponse, CompilationJobSummary],
    covariant=True,
)

class ListCompilationJobsPaginator(
    Paginator[ListCompilationJobsResponse, CompilationJobSummary],
    Generic[_ListCompilationJobsPaginator_co],
):
    """The pages of `ListCompilationJobs`."""

    @overload
    def __init__(
        self: ListCompilationJobsPaginator[
            Pages[ListCompilationJobsResponse, CompilationJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListCompilationJobsPaginator[
            AsyncPages[ListCompilationJobsResponse, CompilationJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListCompilationJobsPaginator_co:
        """Page through `ListCompilationJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns the model compilation jobs that were created after a specified time.
            creation_time_before: A filter that returns the model compilation jobs that were created before a specified time.
            last_modified_time_after: A filter that returns the model compilation jobs that were modified after a specified time.
            last_modified_time_before: A filter that returns the model compilation jobs that were modified before a specified time.
            name_contains: A filter that returns the model compilation jobs whose name contains a specified string. At most 63 characters.
            status_equals: A filter that retrieves model compilation jobs with a specific `CompilationJobStatus` status.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListHyperParameterTuningJobsPaginator_co = TypeVar(
    "_ListHyperParameterTuningJobsPaginator_co",
    bound=Pages[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary]
    | AsyncPages[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary],
    default=Pages[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary],
    covariant=True,
)

class ListHyperParameterTuningJobsPaginator(
    Paginator[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary],
    Generic[_ListHyperParameterTuningJobsPaginator_co],
):
    """The pages of `ListHyperParameterTuningJobs`."""

    @overload
    def __init__(
        self: ListHyperParameterTuningJobsPaginator[
            Pages[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListHyperParameterTuningJobsPaginator[
            AsyncPages[
                ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListHyperParameterTuningJobsPaginator_co:
        """Page through `ListHyperParameterTuningJobs`: a request is sent when its page
        is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the tuning job name. At most 63 characters.
            creation_time_after: A filter that returns only tuning jobs that were created after the specified time.
            creation_time_before: A filter that returns only tuning jobs that were created before the specified time.
            last_modified_time_after: A filter that returns only tuning jobs that were modified after the specified time.
            last_modified_time_before: A filter that returns only tuning jobs that were modified before the specified time.
            status_equals: A filter that returns only tuning jobs with the specified status.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListLabelingJobsPaginator_co = TypeVar(
    "_ListLabelingJobsPaginator_co",
    bound=Pages[ListLabelingJobsResponse, LabelingJobSummary]
    | AsyncPages[ListLabelingJobsResponse, LabelingJobSummary],
    default=Pages[ListLabelingJobsResponse, LabelingJobSummary],
    covariant=True,
)

class ListLabelingJobsPaginator(
    Paginator[ListLabelingJobsResponse, LabelingJobSummary],
    Generic[_ListLabelingJobsPaginator_co],
):
    """The pages of `ListLabelingJobs`."""

    @overload
    def __init__(
        self: ListLabelingJobsPaginator[
            Pages[ListLabelingJobsResponse, LabelingJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListLabelingJobsPaginator[
            AsyncPages[ListLabelingJobsResponse, LabelingJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListLabelingJobsPaginator_co:
        """Page through `ListLabelingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only labeling jobs created after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created before the specified time (timestamp).
            last_modified_time_after: A filter that returns only labeling jobs modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only labeling jobs modified before the specified time (timestamp).
            name_contains: A string in the labeling job name. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that retrieves only labeling jobs with a specific status.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListLabelingJobsForWorkteamPaginator_co = TypeVar(
    "_ListLabelingJobsForWorkteamPaginator_co",
    bound=Pages[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary]
    | AsyncPages[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary],
    default=Pages[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary],
    covariant=True,
)

class ListLabelingJobsForWorkteamPaginator(
    Paginator[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary],
    Generic[_ListLabelingJobsForWorkteamPaginator_co],
):
    """The pages of `ListLabelingJobsForWorkteam`."""

    @overload
    def __init__(
        self: ListLabelingJobsForWorkteamPaginator[
            Pages[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListLabelingJobsForWorkteamPaginator[
            AsyncPages[
                ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListLabelingJobsForWorkteamPaginator_co:
        """Page through `ListLabelingJobsForWorkteam`: a request is sent when its page
        is read.

        Args:
            workteam_arn: The Amazon Resource Name (ARN) of the work team for which you want to see labeling jobs for. At most 256 characters.
            creation_time_after: A filter that returns only labeling jobs created after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created before the specified time (timestamp).
            job_reference_code_contains: A filter the limits jobs to only the ones whose job reference code contains the specified string. 1 to 255 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelPackagesPaginator_co = TypeVar(
    "_ListModelPackagesPaginator_co",
    bound=Pages[ListModelPackagesResponse, ModelPackageSummary]
    | AsyncPages[ListModelPackagesResponse, ModelPackageSummary],
    default=Pages[ListModelPackagesResponse, ModelPackageSummary],
    covariant=True,
)

class ListModelPackagesPaginator(
    Paginator[ListModelPackagesResponse, ModelPackageSummary],
    Generic[_ListModelPackagesPaginator_co],
):
    """The pages of `ListModelPackages`."""

    @overload
    def __init__(
        self: ListModelPackagesPaginator[
            Pages[ListModelPackagesResponse, ModelPackageSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelPackagesPaginator[
            AsyncPages[ListModelPackagesResponse, ModelPackageSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelPackagesPaginator_co:
        """Page through `ListModelPackages`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only model packages created after the specified time (timestamp).
            creation_time_before: A filter that returns only model packages created before the specified time (timestamp).
            name_contains: A string in the model package name. At most 63 characters.
            model_approval_status: A filter that returns only the model packages with the specified approval status.
            model_package_group_name: A filter that returns only model versions that belong to the specified model group. 1 to 170 characters.
            model_package_type: A filter that returns only the model packages of the specified type.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListNotebookInstanceLifecycleConfigsPaginator_co = TypeVar(
    "_ListNotebookInstanceLifecycleConfigsPaginator_co",
    bound=Pages[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ]
    | AsyncPages[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ],
    default=Pages[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ],
    covariant=True,
)

class ListNotebookInstanceLifecycleConfigsPaginator(
    Paginator[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ],
    Generic[_ListNotebookInstanceLifecycleConfigsPaginator_co],
):
    """The pages of `ListNotebookInstanceLifecycleConfigs`."""

    @overload
    def __init__(
        self: ListNotebookInstanceLifecycleConfigsPaginator[
            Pages[
                ListNotebookInstanceLifecycleConfigsResponse,
                NotebookInstanceLifecycleConfigSummary,
            ]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListNotebookInstanceLifecycleConfigsPaginator[
            AsyncPages[
                ListNotebookInstanceLifecycleConfigsResponse,
                NotebookInstanceLifecycleConfigSummary,
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListNotebookInstanceLifecycleConfigsPaginator_co:
        """Page through `ListNotebookInstanceLifecycleConfigs`: a request is sent when
        its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in the lifecycle configuration name. At most 63 characters.
            creation_time_before: A filter that returns only lifecycle configurations that were created before the specified time (timestamp).
            creation_time_after: A filter that returns only lifecycle configurations that were created after the specified time (timestamp).
            last_modified_time_before: A filter that returns only lifecycle configurations that were modified before the specified time (timestamp).
            last_modified_time_after: A filter that returns only lifecycle configurations that were modified after the specified time (timestamp).
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListSubscribedWorkteamsPaginator_co = TypeVar(
    "_ListSubscribedWorkteamsPaginator_co",
    bound=Pages[ListSubscribedWorkteamsResponse, SubscribedWorkteam]
    | AsyncPages[ListSubscribedWorkteamsResponse, SubscribedWorkteam],
    default=Pages[ListSubscribedWorkteamsResponse, SubscribedWorkteam],
    covariant=True,
)

class ListSubscribedWorkteamsPaginator(
    Paginator[ListSubscribedWorkteamsResponse, SubscribedWorkteam],
    Generic[_ListSubscribedWorkteamsPaginator_co],
):
    """The pages of `ListSubscribedWorkteams`."""

    @overload
    def __init__(
        self: ListSubscribedWorkteamsPaginator[
            Pages[ListSubscribedWorkteamsResponse, SubscribedWorkteam]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListSubscribedWorkteamsPaginator[
            AsyncPages[ListSubscribedWorkteamsResponse, SubscribedWorkteam]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListSubscribedWorkteamsPaginator_co:
        """Page through `ListSubscribedWorkteams`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the work team name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListTrainingJobsForHyperParameterTuningJobPaginator_co = TypeVar(
    "_ListTrainingJobsForHyperParameterTuningJobPaginator_co",
    bound=Pages[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ]
    | AsyncPages[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ],
    default=Pages[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ],
    covariant=True,
)

class ListTrainingJobsForHyperParameterTuningJobPaginator(
    Paginator[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ],
    Generic[_ListTrainingJobsForHyperParameterTuningJobPaginator_co],
):
    """The pages of `ListTrainingJobsForHyperParameterTuningJob`."""

    @overload
    def __init__(
        self: ListTrainingJobsForHyperParameterTuningJobPaginator[
            Pages[
                ListTrainingJobsForHyperParameterTuningJobResponse,
                HyperParameterTrainingJobSummary,
            ]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTrainingJobsForHyperParameterTuningJobPaginator[
            AsyncPages[
                ListTrainingJobsForHyperParameterTuningJobResponse,
                HyperParameterTrainingJobSummary,
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        status_equals: TrainingJobStatusLike | None = None,
        sort_by: TrainingJobSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListTrainingJobsForHyperParameterTuningJobPaginator_co:
        """Page through `ListTrainingJobsForHyperParameterTuningJob`: a request is sent
        when its page is read.

        Args:
            hyper_parameter_tuning_job_name: The name of the tuning job whose training jobs you want to list. 1 to 32 characters.
            status_equals: A filter that returns only training jobs with the specified status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListTransformJobsPaginator_co = TypeVar(
    "_ListTransformJobsPaginator_co",
    bound=Pages[ListTransformJobsResponse, TransformJobSummary]
    | AsyncPages[ListTransformJobsResponse, TransformJobSummary],
    default=Pages[ListTransformJobsResponse, TransformJobSummary],
    covariant=True,
)

class ListTransformJobsPaginator(
    Paginator[ListTransformJobsResponse, TransformJobSummary],
    Generic[_ListTransformJobsPaginator_co],
):
    """The pages of `ListTransformJobs`."""

    @overload
    def __init__(
        self: ListTransformJobsPaginator[
            Pages[ListTransformJobsResponse, TransformJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTransformJobsPaginator[
            AsyncPages[ListTransformJobsResponse, TransformJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListTransformJobsPaginator_co:
        """Page through `ListTransformJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only transform jobs created after the specified time.
            creation_time_before: A filter that returns only transform jobs created before the specified time.
            last_modified_time_after: A filter that returns only transform jobs modified after the specified time.
            last_modified_time_before: A filter that returns only transform jobs modified before the specified time.
            name_contains: A string in the transform job name. At most 63 characters.
            status_equals: A filter that retrieves only transform jobs with a specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListWorkteamsPaginator_co = TypeVar(
    "_ListWorkteamsPaginator_co",
    bound=Pages[ListWorkteamsResponse, Workteam]
    | AsyncPages[ListWorkteamsResponse, Workteam],
    default=Pages[ListWorkteamsResponse, Workteam],
    covariant=True,
)

class ListWorkteamsPaginator(
    Paginator[ListWorkteamsResponse, Workteam], Generic[_ListWorkteamsPaginator_co]
):
    """The pages of `ListWorkteams`."""

    @overload
    def __init__(
        self: ListWorkteamsPaginator[Pages[ListWorkteamsResponse, Workteam]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListWorkteamsPaginator[AsyncPages[ListWorkteamsResponse, Workteam]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        sort_by: ListWorkteamsSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListWorkteamsPaginator_co:
        """Page through `ListWorkteams`: a request is sent when its page is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the work team's name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_SearchPaginator_co = TypeVar(
    "_SearchPaginator_co",
    bound=Pages[SearchResponse, SearchRecord]
    | AsyncPages[SearchResponse, SearchRecord],
    default=Pages[SearchResponse, SearchRecord],
    covariant=True,
)

class SearchPaginator(
    Paginator[SearchResponse, SearchRecord], Generic[_SearchPaginator_co]
):
    """The pages of `Search`."""

    @overload
    def __init__(
        self: SearchPaginator[Pages[SearchResponse, SearchRecord]], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: SearchPaginator[AsyncPages[SearchResponse, SearchRecord]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _SearchPaginator_co:
        """Page through `Search`: a request is sent when its page is read.

        Args:
            resource: The name of the SageMaker resource to search for.
            search_expression: A Boolean conditional statement.
            sort_by: The name of the resource property used to sort the `SearchResults`. 1 to 255 characters.
            sort_order: How `SearchResults` are ordered.
            cross_account_filter_option: A cross account filter option.
            visibility_conditions: Limits the results of your search request to the resources that you can access. 1 to 5 items.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAppsPaginator_co = TypeVar(
    "_ListAppsPaginator_co",
    bound=Pages[ListAppsResponse, AppDetails]
    | AsyncPages[ListAppsResponse, AppDetails],
    default=Pages[ListAppsResponse, AppDetails],
    covariant=True,
)

class ListAppsPaginator(
    Paginator[ListAppsResponse, AppDetails], Generic[_ListAppsPaginator_co]
):
    """The pages of `ListApps`."""

    @overload
    def __init__(
        self: ListAppsPaginator[Pages[ListAppsResponse, AppDetails]], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAppsPaginator[AsyncPages[ListAppsResponse, AppDetails]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAppsPaginator_co:
        """Page through `ListApps`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID. At most 63 characters.
            user_profile_name_equals: A parameter to search by user profile name. At most 63 characters.
            space_name_equals: A parameter to search by space name. At most 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAutoMLJobsPaginator_co = TypeVar(
    "_ListAutoMLJobsPaginator_co",
    bound=Pages[ListAutoMLJobsResponse, AutoMLJobSummary]
    | AsyncPages[ListAutoMLJobsResponse, AutoMLJobSummary],
    default=Pages[ListAutoMLJobsResponse, AutoMLJobSummary],
    covariant=True,
)

class ListAutoMLJobsPaginator(
    Paginator[ListAutoMLJobsResponse, AutoMLJobSummary],
    Generic[_ListAutoMLJobsPaginator_co],
):
    """The pages of `ListAutoMLJobs`."""

    @overload
    def __init__(
        self: ListAutoMLJobsPaginator[Pages[ListAutoMLJobsResponse, AutoMLJobSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAutoMLJobsPaginator[
            AsyncPages[ListAutoMLJobsResponse, AutoMLJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAutoMLJobsPaginator_co:
        """Page through `ListAutoMLJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: Request a list of jobs, using a filter for time.
            creation_time_before: Request a list of jobs, using a filter for time.
            last_modified_time_after: Request a list of jobs, using a filter for time.
            last_modified_time_before: Request a list of jobs, using a filter for time.
            name_contains: Request a list of jobs, using a search filter for name. At most 63 characters.
            status_equals: Request a list of jobs, using a filter for status.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListCandidatesForAutoMLJobPaginator_co = TypeVar(
    "_ListCandidatesForAutoMLJobPaginator_co",
    bound=Pages[ListCandidatesForAutoMLJobResponse, AutoMLCandidate]
    | AsyncPages[ListCandidatesForAutoMLJobResponse, AutoMLCandidate],
    default=Pages[ListCandidatesForAutoMLJobResponse, AutoMLCandidate],
    covariant=True,
)

class ListCandidatesForAutoMLJobPaginator(
    Paginator[ListCandidatesForAutoMLJobResponse, AutoMLCandidate],
    Generic[_ListCandidatesForAutoMLJobPaginator_co],
):
    """The pages of `ListCandidatesForAutoMLJob`."""

    @overload
    def __init__(
        self: ListCandidatesForAutoMLJobPaginator[
            Pages[ListCandidatesForAutoMLJobResponse, AutoMLCandidate]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListCandidatesForAutoMLJobPaginator[
            AsyncPages[ListCandidatesForAutoMLJobResponse, AutoMLCandidate]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListCandidatesForAutoMLJobPaginator_co:
        """Page through `ListCandidatesForAutoMLJob`: a request is sent when its page is
        read.

        Args:
            auto_ml_job_name: List the candidates created for the job by providing the job's name. 1 to 32 characters.
            status_equals: List the candidates for the job and filter by status.
            candidate_name_equals: List the candidates for the job and filter by candidate name. 1 to 64 characters.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListDomainsPaginator_co = TypeVar(
    "_ListDomainsPaginator_co",
    bound=Pages[ListDomainsResponse, DomainDetails]
    | AsyncPages[ListDomainsResponse, DomainDetails],
    default=Pages[ListDomainsResponse, DomainDetails],
    covariant=True,
)

class ListDomainsPaginator(
    Paginator[ListDomainsResponse, DomainDetails], Generic[_ListDomainsPaginator_co]
):
    """The pages of `ListDomains`."""

    @overload
    def __init__(
        self: ListDomainsPaginator[Pages[ListDomainsResponse, DomainDetails]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListDomainsPaginator[AsyncPages[ListDomainsResponse, DomainDetails]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListDomainsPaginator_co:
        """Page through `ListDomains`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListExperimentsPaginator_co = TypeVar(
    "_ListExperimentsPaginator_co",
    bound=Pages[ListExperimentsResponse, ExperimentSummary]
    | AsyncPages[ListExperimentsResponse, ExperimentSummary],
    default=Pages[ListExperimentsResponse, ExperimentSummary],
    covariant=True,
)

class ListExperimentsPaginator(
    Paginator[ListExperimentsResponse, ExperimentSummary],
    Generic[_ListExperimentsPaginator_co],
):
    """The pages of `ListExperiments`."""

    @overload
    def __init__(
        self: ListExperimentsPaginator[
            Pages[ListExperimentsResponse, ExperimentSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListExperimentsPaginator[
            AsyncPages[ListExperimentsResponse, ExperimentSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortExperimentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListExperimentsPaginator_co:
        """Page through `ListExperiments`: a request is sent when its page is read.

        Args:
            created_after: A filter that returns only experiments created after the specified time.
            created_before: A filter that returns only experiments created before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListFlowDefinitionsPaginator_co = TypeVar(
    "_ListFlowDefinitionsPaginator_co",
    bound=Pages[ListFlowDefinitionsResponse, FlowDefinitionSummary]
    | AsyncPages[ListFlowDefinitionsResponse, FlowDefinitionSummary],
    default=Pages[ListFlowDefinitionsResponse, FlowDefinitionSummary],
    covariant=True,
)

class ListFlowDefinitionsPaginator(
    Paginator[ListFlowDefinitionsResponse, FlowDefinitionSummary],
    Generic[_ListFlowDefinitionsPaginator_co],
):
    """The pages of `ListFlowDefinitions`."""

    @overload
    def __init__(
        self: ListFlowDefinitionsPaginator[
            Pages[ListFlowDefinitionsResponse, FlowDefinitionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListFlowDefinitionsPaginator[
            AsyncPages[ListFlowDefinitionsResponse, FlowDefinitionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListFlowDefinitionsPaginator_co:
        """Page through `ListFlowDefinitions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only flow definitions with a creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only flow definitions that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListHumanTaskUisPaginator_co = TypeVar(
    "_ListHumanTaskUisPaginator_co",
    bound=Pages[ListHumanTaskUisResponse, HumanTaskUiSummary]
    | AsyncPages[ListHumanTaskUisResponse, HumanTaskUiSummary],
    default=Pages[ListHumanTaskUisResponse, HumanTaskUiSummary],
    covariant=True,
)

class ListHumanTaskUisPaginator(
    Paginator[ListHumanTaskUisResponse, HumanTaskUiSummary],
    Generic[_ListHumanTaskUisPaginator_co],
):
    """The pages of `ListHumanTaskUis`."""

    @overload
    def __init__(
        self: ListHumanTaskUisPaginator[
            Pages[ListHumanTaskUisResponse, HumanTaskUiSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListHumanTaskUisPaginator[
            AsyncPages[ListHumanTaskUisResponse, HumanTaskUiSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListHumanTaskUisPaginator_co:
        """Page through `ListHumanTaskUis`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only human task user interfaces with a creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only human task user interfaces that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListMonitoringExecutionsPaginator_co = TypeVar(
    "_ListMonitoringExecutionsPaginator_co",
    bound=Pages[ListMonitoringExecutionsResponse, MonitoringExecutionSummary]
    | AsyncPages[ListMonitoringExecutionsResponse, MonitoringExecutionSummary],
    default=Pages[ListMonitoringExecutionsResponse, MonitoringExecutionSummary],
    covariant=True,
)

class ListMonitoringExecutionsPaginator(
    Paginator[ListMonitoringExecutionsResponse, MonitoringExecutionSummary],
    Generic[_ListMonitoringExecutionsPaginator_co],
):
    """The pages of `ListMonitoringExecutions`."""

    @overload
    def __init__(
        self: ListMonitoringExecutionsPaginator[
            Pages[ListMonitoringExecutionsResponse, MonitoringExecutionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListMonitoringExecutionsPaginator[
            AsyncPages[ListMonitoringExecutionsResponse, MonitoringExecutionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListMonitoringExecutionsPaginator_co:
        """Page through `ListMonitoringExecutions`: a request is sent when its page is
        read.

        Args:
            monitoring_schedule_name: Name of a specific schedule to fetch jobs for. 1 to 63 characters.
            endpoint_name: Name of a specific endpoint to fetch jobs for. At most 63 characters.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            scheduled_time_before: Filter for jobs scheduled before a specified time.
            scheduled_time_after: Filter for jobs scheduled after a specified time.
            creation_time_before: A filter that returns only jobs created before a specified time.
            creation_time_after: A filter that returns only jobs created after a specified time.
            last_modified_time_before: A filter that returns only jobs modified after a specified time.
            last_modified_time_after: A filter that returns only jobs modified before a specified time.
            status_equals: A filter that retrieves only jobs with a specific status.
            monitoring_job_definition_name: Gets a list of the monitoring job runs of the specified monitoring job definitions. 1 to 63 characters.
            monitoring_type_equals: A filter that returns only the monitoring job runs of the specified monitoring type.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListMonitoringSchedulesPaginator_co = TypeVar(
    "_ListMonitoringSchedulesPaginator_co",
    bound=Pages[ListMonitoringSchedulesResponse, MonitoringScheduleSummary]
    | AsyncPages[ListMonitoringSchedulesResponse, MonitoringScheduleSummary],
    default=Pages[ListMonitoringSchedulesResponse, MonitoringScheduleSummary],
    covariant=True,
)

class ListMonitoringSchedulesPaginator(
    Paginator[ListMonitoringSchedulesResponse, MonitoringScheduleSummary],
    Generic[_ListMonitoringSchedulesPaginator_co],
):
    """The pages of `ListMonitoringSchedules`."""

    @overload
    def __init__(
        self: ListMonitoringSchedulesPaginator[
            Pages[ListMonitoringSchedulesResponse, MonitoringScheduleSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListMonitoringSchedulesPaginator[
            AsyncPages[ListMonitoringSchedulesResponse, MonitoringScheduleSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListMonitoringSchedulesPaginator_co:
        """Page through `ListMonitoringSchedules`: a request is sent when its page is
        read.

        Args:
            endpoint_name: Name of a specific endpoint to fetch schedules for. At most 63 characters.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            name_contains: Filter for monitoring schedules whose name contains a specified string. At most 63 characters.
            creation_time_before: A filter that returns only monitoring schedules created before a specified time.
            creation_time_after: A filter that returns only monitoring schedules created after a specified time.
            last_modified_time_before: A filter that returns only monitoring schedules modified before a specified time.
            last_modified_time_after: A filter that returns only monitoring schedules modified after a specified time.
            status_equals: A filter that returns only monitoring schedules modified before a specified time.
            monitoring_job_definition_name: Gets a list of the monitoring schedules for the specified monitoring job definition. 1 to 63 characters.
            monitoring_type_equals: A filter that returns only the monitoring schedules for the specified monitoring type.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListProcessingJobsPaginator_co = TypeVar(
    "_ListProcessingJobsPaginator_co",
    bound=Pages[ListProcessingJobsResponse, ProcessingJobSummary]
    | AsyncPages[ListProcessingJobsResponse, ProcessingJobSummary],
    default=Pages[ListProcessingJobsResponse, ProcessingJobSummary],
    covariant=True,
)

class ListProcessingJobsPaginator(
    Paginator[ListProcessingJobsResponse, ProcessingJobSummary],
    Generic[_ListProcessingJobsPaginator_co],
):
    """The pages of `ListProcessingJobs`."""

    @overload
    def __init__(
        self: ListProcessingJobsPaginator[
            Pages[ListProcessingJobsResponse, ProcessingJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListProcessingJobsPaginator[
            AsyncPages[ListProcessingJobsResponse, ProcessingJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListProcessingJobsPaginator_co:
        """Page through `ListProcessingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only processing jobs created after the specified time.
            creation_time_before: A filter that returns only processing jobs created after the specified time.
            last_modified_time_after: A filter that returns only processing jobs modified after the specified time.
            last_modified_time_before: A filter that returns only processing jobs modified before the specified time.
            name_contains: A string in the processing job name.
            status_equals: A filter that retrieves only processing jobs with a specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListTrialComponentsPaginator_co = TypeVar(
    "_ListTrialComponentsPaginator_co",
    bound=Pages[ListTrialComponentsResponse, TrialComponentSummary]
    | AsyncPages[ListTrialComponentsResponse, TrialComponentSummary],
    default=Pages[ListTrialComponentsResponse, TrialComponentSummary],
    covariant=True,
)

class ListTrialComponentsPaginator(
    Paginator[ListTrialComponentsResponse, TrialComponentSummary],
    Generic[_ListTrialComponentsPaginator_co],
):
    """The pages of `ListTrialComponents`."""

    @overload
    def __init__(
        self: ListTrialComponentsPaginator[
            Pages[ListTrialComponentsResponse, TrialComponentSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTrialComponentsPaginator[
            AsyncPages[ListTrialComponentsResponse, TrialComponentSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListTrialComponentsPaginator_co:
        """Page through `ListTrialComponents`: a request is sent when its page is read.

        Args:
            experiment_name: A filter that returns only components that are part of the specified experiment. 1 to 120 characters.
            trial_name: A filter that returns only components that are part of the specified trial. 1 to 120 characters.
            source_arn: A filter that returns only components that have the specified source Amazon Resource Name (ARN). At most 256 characters.
            created_after: A filter that returns only components created after the specified time.
            created_before: A filter that returns only components created before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListTrialsPaginator_co = TypeVar(
    "_ListTrialsPaginator_co",
    bound=Pages[ListTrialsResponse, TrialSummary]
    | AsyncPages[ListTrialsResponse, TrialSummary],
    default=Pages[ListTrialsResponse, TrialSummary],
    covariant=True,
)

class ListTrialsPaginator(
    Paginator[ListTrialsResponse, TrialSummary], Generic[_ListTrialsPaginator_co]
):
    """The pages of `ListTrials`."""

    @overload
    def __init__(
        self: ListTrialsPaginator[Pages[ListTrialsResponse, TrialSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTrialsPaginator[AsyncPages[ListTrialsResponse, TrialSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListTrialsPaginator_co:
        """Page through `ListTrials`: a request is sent when its page is read.

        Args:
            experiment_name: A filter that returns only trials that are part of the specified experiment. 1 to 120 characters.
            trial_component_name: A filter that returns only trials that are associated with the specified trial component. 1 to 120 characters.
            created_after: A filter that returns only trials created after the specified time.
            created_before: A filter that returns only trials created before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListUserProfilesPaginator_co = TypeVar(
    "_ListUserProfilesPaginator_co",
    bound=Pages[ListUserProfilesResponse, UserProfileDetails]
    | AsyncPages[ListUserProfilesResponse, UserProfileDetails],
    default=Pages[ListUserProfilesResponse, UserProfileDetails],
    covariant=True,
)

class ListUserProfilesPaginator(
    Paginator[ListUserProfilesResponse, UserProfileDetails],
    Generic[_ListUserProfilesPaginator_co],
):
    """The pages of `ListUserProfiles`."""

    @overload
    def __init__(
        self: ListUserProfilesPaginator[
            Pages[ListUserProfilesResponse, UserProfileDetails]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListUserProfilesPaginator[
            AsyncPages[ListUserProfilesResponse, UserProfileDetails]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: UserProfileSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListUserProfilesPaginator_co:
        """Page through `ListUserProfiles`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter by which to filter the results. At most 63 characters.
            user_profile_name_contains: A parameter by which to filter the results. At most 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListWorkforcesPaginator_co = TypeVar(
    "_ListWorkforcesPaginator_co",
    bound=Pages[ListWorkforcesResponse, Workforce]
    | AsyncPages[ListWorkforcesResponse, Workforce],
    default=Pages[ListWorkforcesResponse, Workforce],
    covariant=True,
)

class ListWorkforcesPaginator(
    Paginator[ListWorkforcesResponse, Workforce], Generic[_ListWorkforcesPaginator_co]
):
    """The pages of `ListWorkforces`."""

    @overload
    def __init__(
        self: ListWorkforcesPaginator[Pages[ListWorkforcesResponse, Workforce]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListWorkforcesPaginator[AsyncPages[ListWorkforcesResponse, Workforce]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        sort_by: ListWorkforcesSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListWorkforcesPaginator_co:
        """Page through `ListWorkforces`: a request is sent when its page is read.

        Args:
            sort_by: Sort workforces using the workforce name or creation date.
            sort_order: Sort workforces in ascending or descending order.
            name_contains: A filter you can use to search for workforces using part of the workforce name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListImageVersionsPaginator_co = TypeVar(
    "_ListImageVersionsPaginator_co",
    bound=Pages[ListImageVersionsResponse, ImageVersion]
    | AsyncPages[ListImageVersionsResponse, ImageVersion],
    default=Pages[ListImageVersionsResponse, ImageVersion],
    covariant=True,
)

class ListImageVersionsPaginator(
    Paginator[ListImageVersionsResponse, ImageVersion],
    Generic[_ListImageVersionsPaginator_co],
):
    """The pages of `ListImageVersions`."""

    @overload
    def __init__(
        self: ListImageVersionsPaginator[
            Pages[ListImageVersionsResponse, ImageVersion]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListImageVersionsPaginator[
            AsyncPages[ListImageVersionsResponse, ImageVersion]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListImageVersionsPaginator_co:
        """Page through `ListImageVersions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only versions created on or after the specified time.
            creation_time_before: A filter that returns only versions created on or before the specified time.
            image_name: The name of the image to list the versions of. 1 to 63 characters.
            last_modified_time_after: A filter that returns only versions modified on or after the specified time.
            last_modified_time_before: A filter that returns only versions modified on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListImagesPaginator_co = TypeVar(
    "_ListImagesPaginator_co",
    bound=Pages[ListImagesResponse, Image] | AsyncPages[ListImagesResponse, Image],
    default=Pages[ListImagesResponse, Image],
    covariant=True,
)

class ListImagesPaginator(
    Paginator[ListImagesResponse, Image], Generic[_ListImagesPaginator_co]
):
    """The pages of `ListImages`."""

    @overload
    def __init__(
        self: ListImagesPaginator[Pages[ListImagesResponse, Image]], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListImagesPaginator[AsyncPages[ListImagesResponse, Image]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListImagesPaginator_co:
        """Page through `ListImages`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only images created on or after the specified time.
            creation_time_before: A filter that returns only images created on or before the specified time.
            last_modified_time_after: A filter that returns only images modified on or after the specified time.
            last_modified_time_before: A filter that returns only images modified on or before the specified time.
            name_contains: A filter that returns only images whose name contains the specified string. At most 63 characters.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListActionsPaginator_co = TypeVar(
    "_ListActionsPaginator_co",
    bound=Pages[ListActionsResponse, ActionSummary]
    | AsyncPages[ListActionsResponse, ActionSummary],
    default=Pages[ListActionsResponse, ActionSummary],
    covariant=True,
)

class ListActionsPaginator(
    Paginator[ListActionsResponse, ActionSummary], Generic[_ListActionsPaginator_co]
):
    """The pages of `ListActions`."""

    @overload
    def __init__(
        self: ListActionsPaginator[Pages[ListActionsResponse, ActionSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListActionsPaginator[AsyncPages[ListActionsResponse, ActionSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListActionsPaginator_co:
        """Page through `ListActions`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only actions with the specified source URI. 1 to 2048 characters.
            action_type: A filter that returns only actions of the specified type. At most 256 characters.
            created_after: A filter that returns only actions created on or after the specified time.
            created_before: A filter that returns only actions created on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAppImageConfigsPaginator_co = TypeVar(
    "_ListAppImageConfigsPaginator_co",
    bound=Pages[ListAppImageConfigsResponse, AppImageConfigDetails]
    | AsyncPages[ListAppImageConfigsResponse, AppImageConfigDetails],
    default=Pages[ListAppImageConfigsResponse, AppImageConfigDetails],
    covariant=True,
)

class ListAppImageConfigsPaginator(
    Paginator[ListAppImageConfigsResponse, AppImageConfigDetails],
    Generic[_ListAppImageConfigsPaginator_co],
):
    """The pages of `ListAppImageConfigs`."""

    @overload
    def __init__(
        self: ListAppImageConfigsPaginator[
            Pages[ListAppImageConfigsResponse, AppImageConfigDetails]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAppImageConfigsPaginator[
            AsyncPages[ListAppImageConfigsResponse, AppImageConfigDetails]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAppImageConfigsPaginator_co:
        """Page through `ListAppImageConfigs`: a request is sent when its page is read.

        Args:
            name_contains: A filter that returns only AppImageConfigs whose name contains the specified string. At most 63 characters.
            creation_time_before: A filter that returns only AppImageConfigs created on or before the specified time.
            creation_time_after: A filter that returns only AppImageConfigs created on or after the specified time.
            modified_time_before: A filter that returns only AppImageConfigs modified on or before the specified time.
            modified_time_after: A filter that returns only AppImageConfigs modified on or after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListArtifactsPaginator_co = TypeVar(
    "_ListArtifactsPaginator_co",
    bound=Pages[ListArtifactsResponse, ArtifactSummary]
    | AsyncPages[ListArtifactsResponse, ArtifactSummary],
    default=Pages[ListArtifactsResponse, ArtifactSummary],
    covariant=True,
)

class ListArtifactsPaginator(
    Paginator[ListArtifactsResponse, ArtifactSummary],
    Generic[_ListArtifactsPaginator_co],
):
    """The pages of `ListArtifacts`."""

    @overload
    def __init__(
        self: ListArtifactsPaginator[Pages[ListArtifactsResponse, ArtifactSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListArtifactsPaginator[
            AsyncPages[ListArtifactsResponse, ArtifactSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListArtifactsPaginator_co:
        """Page through `ListArtifacts`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only artifacts with the specified source URI. 1 to 2048 characters.
            artifact_type: A filter that returns only artifacts of the specified type. At most 256 characters.
            created_after: A filter that returns only artifacts created on or after the specified time.
            created_before: A filter that returns only artifacts created on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAssociationsPaginator_co = TypeVar(
    "_ListAssociationsPaginator_co",
    bound=Pages[ListAssociationsResponse, AssociationSummary]
    | AsyncPages[ListAssociationsResponse, AssociationSummary],
    default=Pages[ListAssociationsResponse, AssociationSummary],
    covariant=True,
)

class ListAssociationsPaginator(
    Paginator[ListAssociationsResponse, AssociationSummary],
    Generic[_ListAssociationsPaginator_co],
):
    """The pages of `ListAssociations`."""

    @overload
    def __init__(
        self: ListAssociationsPaginator[
            Pages[ListAssociationsResponse, AssociationSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAssociationsPaginator[
            AsyncPages[ListAssociationsResponse, AssociationSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAssociationsPaginator_co:
        """Page through `ListAssociations`: a request is sent when its page is read.

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
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListContextsPaginator_co = TypeVar(
    "_ListContextsPaginator_co",
    bound=Pages[ListContextsResponse, ContextSummary]
    | AsyncPages[ListContextsResponse, ContextSummary],
    default=Pages[ListContextsResponse, ContextSummary],
    covariant=True,
)

class ListContextsPaginator(
    Paginator[ListContextsResponse, ContextSummary], Generic[_ListContextsPaginator_co]
):
    """The pages of `ListContexts`."""

    @overload
    def __init__(
        self: ListContextsPaginator[Pages[ListContextsResponse, ContextSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListContextsPaginator[AsyncPages[ListContextsResponse, ContextSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListContextsPaginator_co:
        """Page through `ListContexts`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only contexts with the specified source URI. 1 to 2048 characters.
            context_type: A filter that returns only contexts of the specified type. At most 256 characters.
            created_after: A filter that returns only contexts created on or after the specified time.
            created_before: A filter that returns only contexts created on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListFeatureGroupsPaginator_co = TypeVar(
    "_ListFeatureGroupsPaginator_co",
    bound=Pages[ListFeatureGroupsResponse, FeatureGroupSummary]
    | AsyncPages[ListFeatureGroupsResponse, FeatureGroupSummary],
    default=Pages[ListFeatureGroupsResponse, FeatureGroupSummary],
    covariant=True,
)

class ListFeatureGroupsPaginator(
    Paginator[ListFeatureGroupsResponse, FeatureGroupSummary],
    Generic[_ListFeatureGroupsPaginator_co],
):
    """The pages of `ListFeatureGroups`."""

    @overload
    def __init__(
        self: ListFeatureGroupsPaginator[
            Pages[ListFeatureGroupsResponse, FeatureGroupSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListFeatureGroupsPaginator[
            AsyncPages[ListFeatureGroupsResponse, FeatureGroupSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListFeatureGroupsPaginator_co:
        """Page through `ListFeatureGroups`: a request is sent when its page is read.

        Args:
            name_contains: A string that partially matches one or more `FeatureGroup`s names. 1 to 64 characters.
            feature_group_status_equals: A `FeatureGroup` status.
            offline_store_status_equals: An `OfflineStore` status.
            creation_time_after: Use this parameter to search for `FeatureGroups`s created after a specific date and time.
            creation_time_before: Use this parameter to search for `FeatureGroups`s created before a specific date and time.
            sort_order: The order in which feature groups are listed.
            sort_by: The value on which the feature group list is sorted.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelPackageGroupsPaginator_co = TypeVar(
    "_ListModelPackageGroupsPaginator_co",
    bound=Pages[ListModelPackageGroupsResponse, ModelPackageGroupSummary]
    | AsyncPages[ListModelPackageGroupsResponse, ModelPackageGroupSummary],
    default=Pages[ListModelPackageGroupsResponse, ModelPackageGroupSummary],
    covariant=True,
)

class ListModelPackageGroupsPaginator(
    Paginator[ListModelPackageGroupsResponse, ModelPackageGroupSummary],
    Generic[_ListModelPackageGroupsPaginator_co],
):
    """The pages of `ListModelPackageGroups`."""

    @overload
    def __init__(
        self: ListModelPackageGroupsPaginator[
            Pages[ListModelPackageGroupsResponse, ModelPackageGroupSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelPackageGroupsPaginator[
            AsyncPages[ListModelPackageGroupsResponse, ModelPackageGroupSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelPackageGroupsPaginator_co:
        """Page through `ListModelPackageGroups`: a request is sent when its page is
        read.

        Args:
            creation_time_after: A filter that returns only model groups created after the specified time.
            creation_time_before: A filter that returns only model groups created before the specified time.
            name_contains: A string in the model group name. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            cross_account_filter_option: A filter that returns either model groups shared with you or model groups in your own account.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListPipelineExecutionStepsPaginator_co = TypeVar(
    "_ListPipelineExecutionStepsPaginator_co",
    bound=Pages[ListPipelineExecutionStepsResponse, PipelineExecutionStep]
    | AsyncPages[ListPipelineExecutionStepsResponse, PipelineExecutionStep],
    default=Pages[ListPipelineExecutionStepsResponse, PipelineExecutionStep],
    covariant=True,
)

class ListPipelineExecutionStepsPaginator(
    Paginator[ListPipelineExecutionStepsResponse, PipelineExecutionStep],
    Generic[_ListPipelineExecutionStepsPaginator_co],
):
    """The pages of `ListPipelineExecutionSteps`."""

    @overload
    def __init__(
        self: ListPipelineExecutionStepsPaginator[
            Pages[ListPipelineExecutionStepsResponse, PipelineExecutionStep]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListPipelineExecutionStepsPaginator[
            AsyncPages[ListPipelineExecutionStepsResponse, PipelineExecutionStep]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        pipeline_execution_arn: str | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListPipelineExecutionStepsPaginator_co:
        """Page through `ListPipelineExecutionSteps`: a request is sent when its page is
        read.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            sort_order: The field by which to sort results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListPipelineExecutionsPaginator_co = TypeVar(
    "_ListPipelineExecutionsPaginator_co",
    bound=Pages[ListPipelineExecutionsResponse, PipelineExecutionSummary]
    | AsyncPages[ListPipelineExecutionsResponse, PipelineExecutionSummary],
    default=Pages[ListPipelineExecutionsResponse, PipelineExecutionSummary],
    covariant=True,
)

class ListPipelineExecutionsPaginator(
    Paginator[ListPipelineExecutionsResponse, PipelineExecutionSummary],
    Generic[_ListPipelineExecutionsPaginator_co],
):
    """The pages of `ListPipelineExecutions`."""

    @overload
    def __init__(
        self: ListPipelineExecutionsPaginator[
            Pages[ListPipelineExecutionsResponse, PipelineExecutionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListPipelineExecutionsPaginator[
            AsyncPages[ListPipelineExecutionsResponse, PipelineExecutionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListPipelineExecutionsPaginator_co:
        """Page through `ListPipelineExecutions`: a request is sent when its page is
        read.

        Args:
            pipeline_name: The name or Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters.
            created_after: A filter that returns the pipeline executions that were created after a specified time.
            created_before: A filter that returns the pipeline executions that were created before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pipeline_version_alias: The alias of a pipeline version. 1 to 128 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListPipelineParametersForExecutionPaginator_co = TypeVar(
    "_ListPipelineParametersForExecutionPaginator_co",
    bound=Pages[ListPipelineParametersForExecutionResponse, Parameter]
    | AsyncPages[ListPipelineParametersForExecutionResponse, Parameter],
    default=Pages[ListPipelineParametersForExecutionResponse, Parameter],
    covariant=True,
)

class ListPipelineParametersForExecutionPaginator(
    Paginator[ListPipelineParametersForExecutionResponse, Parameter],
    Generic[_ListPipelineParametersForExecutionPaginator_co],
):
    """The pages of `ListPipelineParametersForExecution`."""

    @overload
    def __init__(
        self: ListPipelineParametersForExecutionPaginator[
            Pages[ListPipelineParametersForExecutionResponse, Parameter]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListPipelineParametersForExecutionPaginator[
            AsyncPages[ListPipelineParametersForExecutionResponse, Parameter]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        pipeline_execution_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListPipelineParametersForExecutionPaginator_co:
        """Page through `ListPipelineParametersForExecution`: a request is sent when its
        page is read.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline execution. At most 2048 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListPipelinesPaginator_co = TypeVar(
    "_ListPipelinesPaginator_co",
    bound=Pages[ListPipelinesResponse, PipelineSummary]
    | AsyncPages[ListPipelinesResponse, PipelineSummary],
    default=Pages[ListPipelinesResponse, PipelineSummary],
    covariant=True,
)

class ListPipelinesPaginator(
    Paginator[ListPipelinesResponse, PipelineSummary],
    Generic[_ListPipelinesPaginator_co],
):
    """The pages of `ListPipelines`."""

    @overload
    def __init__(
        self: ListPipelinesPaginator[Pages[ListPipelinesResponse, PipelineSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListPipelinesPaginator[
            AsyncPages[ListPipelinesResponse, PipelineSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListPipelinesPaginator_co:
        """Page through `ListPipelines`: a request is sent when its page is read.

        Args:
            pipeline_name_prefix: The prefix of the pipeline name. 1 to 256 characters.
            created_after: A filter that returns the pipelines that were created after a specified time.
            created_before: A filter that returns the pipelines that were created before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            managed_by: Filters the pipelines by who manages them.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListDataQualityJobDefinitionsPaginator_co = TypeVar(
    "_ListDataQualityJobDefinitionsPaginator_co",
    bound=Pages[ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]
    | AsyncPages[ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary],
    default=Pages[
        ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ],
    covariant=True,
)

class ListDataQualityJobDefinitionsPaginator(
    Paginator[ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary],
    Generic[_ListDataQualityJobDefinitionsPaginator_co],
):
    """The pages of `ListDataQualityJobDefinitions`."""

    @overload
    def __init__(
        self: ListDataQualityJobDefinitionsPaginator[
            Pages[ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListDataQualityJobDefinitionsPaginator[
            AsyncPages[
                ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListDataQualityJobDefinitionsPaginator_co:
        """Page through `ListDataQualityJobDefinitions`: a request is sent when its page
        is read.

        Args:
            endpoint_name: A filter that lists the data quality job definitions associated with the specified endpoint. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            name_contains: A string in the data quality monitoring job definition name. At most 63 characters.
            creation_time_before: A filter that returns only data quality monitoring job definitions created before the specified time.
            creation_time_after: A filter that returns only data quality monitoring job definitions created after the specified time.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListDeviceFleetsPaginator_co = TypeVar(
    "_ListDeviceFleetsPaginator_co",
    bound=Pages[ListDeviceFleetsResponse, DeviceFleetSummary]
    | AsyncPages[ListDeviceFleetsResponse, DeviceFleetSummary],
    default=Pages[ListDeviceFleetsResponse, DeviceFleetSummary],
    covariant=True,
)

class ListDeviceFleetsPaginator(
    Paginator[ListDeviceFleetsResponse, DeviceFleetSummary],
    Generic[_ListDeviceFleetsPaginator_co],
):
    """The pages of `ListDeviceFleets`."""

    @overload
    def __init__(
        self: ListDeviceFleetsPaginator[
            Pages[ListDeviceFleetsResponse, DeviceFleetSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListDeviceFleetsPaginator[
            AsyncPages[ListDeviceFleetsResponse, DeviceFleetSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListDeviceFleetsPaginator_co:
        """Page through `ListDeviceFleets`: a request is sent when its page is read.

        Args:
            creation_time_after: Filter fleets where packaging job was created after specified time.
            creation_time_before: Filter fleets where the edge packaging job was created before specified time.
            last_modified_time_after: Select fleets where the job was updated after X
            last_modified_time_before: Select fleets where the job was updated before X
            name_contains: Filter for fleets containing this name in their fleet device name. At most 63 characters.
            sort_by: The column to sort by.
            sort_order: What direction to sort in.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListDevicesPaginator_co = TypeVar(
    "_ListDevicesPaginator_co",
    bound=Pages[ListDevicesResponse, DeviceSummary]
    | AsyncPages[ListDevicesResponse, DeviceSummary],
    default=Pages[ListDevicesResponse, DeviceSummary],
    covariant=True,
)

class ListDevicesPaginator(
    Paginator[ListDevicesResponse, DeviceSummary], Generic[_ListDevicesPaginator_co]
):
    """The pages of `ListDevices`."""

    @overload
    def __init__(
        self: ListDevicesPaginator[Pages[ListDevicesResponse, DeviceSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListDevicesPaginator[AsyncPages[ListDevicesResponse, DeviceSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        latest_heartbeat_after: datetime | None = None,
        model_name: str | None = None,
        device_fleet_name: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListDevicesPaginator_co:
        """Page through `ListDevices`: a request is sent when its page is read.

        Args:
            latest_heartbeat_after: Select fleets where the job was updated after X
            model_name: A filter that searches devices that contains this name in any of their models. 1 to 63 characters.
            device_fleet_name: Filter for fleets containing this name in their device fleet name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListEdgePackagingJobsPaginator_co = TypeVar(
    "_ListEdgePackagingJobsPaginator_co",
    bound=Pages[ListEdgePackagingJobsResponse, EdgePackagingJobSummary]
    | AsyncPages[ListEdgePackagingJobsResponse, EdgePackagingJobSummary],
    default=Pages[ListEdgePackagingJobsResponse, EdgePackagingJobSummary],
    covariant=True,
)

class ListEdgePackagingJobsPaginator(
    Paginator[ListEdgePackagingJobsResponse, EdgePackagingJobSummary],
    Generic[_ListEdgePackagingJobsPaginator_co],
):
    """The pages of `ListEdgePackagingJobs`."""

    @overload
    def __init__(
        self: ListEdgePackagingJobsPaginator[
            Pages[ListEdgePackagingJobsResponse, EdgePackagingJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListEdgePackagingJobsPaginator[
            AsyncPages[ListEdgePackagingJobsResponse, EdgePackagingJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListEdgePackagingJobsPaginator_co:
        """Page through `ListEdgePackagingJobs`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Select jobs where the job was created after specified time.
            creation_time_before: Select jobs where the job was created before specified time.
            last_modified_time_after: Select jobs where the job was updated after specified time.
            last_modified_time_before: Select jobs where the job was updated before specified time.
            name_contains: Filter for jobs containing this name in their packaging job name. At most 63 characters.
            model_name_contains: Filter for jobs where the model name contains this string. At most 63 characters.
            status_equals: The job status to filter for.
            sort_by: Use to specify what column to sort by.
            sort_order: What direction to sort by.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelBiasJobDefinitionsPaginator_co = TypeVar(
    "_ListModelBiasJobDefinitionsPaginator_co",
    bound=Pages[ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary]
    | AsyncPages[ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary],
    default=Pages[ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary],
    covariant=True,
)

class ListModelBiasJobDefinitionsPaginator(
    Paginator[ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary],
    Generic[_ListModelBiasJobDefinitionsPaginator_co],
):
    """The pages of `ListModelBiasJobDefinitions`."""

    @overload
    def __init__(
        self: ListModelBiasJobDefinitionsPaginator[
            Pages[ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelBiasJobDefinitionsPaginator[
            AsyncPages[
                ListModelBiasJobDefinitionsResponse, MonitoringJobDefinitionSummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelBiasJobDefinitionsPaginator_co:
        """Page through `ListModelBiasJobDefinitions`: a request is sent when its page
        is read.

        Args:
            endpoint_name: Name of the endpoint to monitor for model bias. At most 63 characters.
            sort_by: Whether to sort results by the `Name` or `CreationTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            name_contains: Filter for model bias jobs whose name contains a specified string. At most 63 characters.
            creation_time_before: A filter that returns only model bias jobs created before a specified time.
            creation_time_after: A filter that returns only model bias jobs created after a specified time.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelExplainabilityJobDefinitionsPaginator_co = TypeVar(
    "_ListModelExplainabilityJobDefinitionsPaginator_co",
    bound=Pages[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ]
    | AsyncPages[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ],
    default=Pages[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ],
    covariant=True,
)

class ListModelExplainabilityJobDefinitionsPaginator(
    Paginator[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ],
    Generic[_ListModelExplainabilityJobDefinitionsPaginator_co],
):
    """The pages of `ListModelExplainabilityJobDefinitions`."""

    @overload
    def __init__(
        self: ListModelExplainabilityJobDefinitionsPaginator[
            Pages[
                ListModelExplainabilityJobDefinitionsResponse,
                MonitoringJobDefinitionSummary,
            ]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelExplainabilityJobDefinitionsPaginator[
            AsyncPages[
                ListModelExplainabilityJobDefinitionsResponse,
                MonitoringJobDefinitionSummary,
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelExplainabilityJobDefinitionsPaginator_co:
        """Page through `ListModelExplainabilityJobDefinitions`: a request is sent when
        its page is read.

        Args:
            endpoint_name: Name of the endpoint to monitor for model explainability. At most 63 characters.
            sort_by: Whether to sort results by the `Name` or `CreationTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            name_contains: Filter for model explainability jobs whose name contains a specified string. At most 63 characters.
            creation_time_before: A filter that returns only model explainability jobs created before a specified time.
            creation_time_after: A filter that returns only model explainability jobs created after a specified time.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelQualityJobDefinitionsPaginator_co = TypeVar(
    "_ListModelQualityJobDefinitionsPaginator_co",
    bound=Pages[ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]
    | AsyncPages[
        ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ],
    default=Pages[
        ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ],
    covariant=True,
)

class ListModelQualityJobDefinitionsPaginator(
    Paginator[ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary],
    Generic[_ListModelQualityJobDefinitionsPaginator_co],
):
    """The pages of `ListModelQualityJobDefinitions`."""

    @overload
    def __init__(
        self: ListModelQualityJobDefinitionsPaginator[
            Pages[
                ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary
            ]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelQualityJobDefinitionsPaginator[
            AsyncPages[
                ListModelQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelQualityJobDefinitionsPaginator_co:
        """Page through `ListModelQualityJobDefinitions`: a request is sent when its
        page is read.

        Args:
            endpoint_name: A filter that returns only model quality monitoring job definitions that are associated with the specified endpoint. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: Whether to sort the results in `Ascending` or `Descending` order.
            name_contains: A string in the transform job name. At most 63 characters.
            creation_time_before: A filter that returns only model quality monitoring job definitions created before the specified time.
            creation_time_after: A filter that returns only model quality monitoring job definitions created after the specified time.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListStudioLifecycleConfigsPaginator_co = TypeVar(
    "_ListStudioLifecycleConfigsPaginator_co",
    bound=Pages[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails]
    | AsyncPages[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails],
    default=Pages[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails],
    covariant=True,
)

class ListStudioLifecycleConfigsPaginator(
    Paginator[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails],
    Generic[_ListStudioLifecycleConfigsPaginator_co],
):
    """The pages of `ListStudioLifecycleConfigs`."""

    @overload
    def __init__(
        self: ListStudioLifecycleConfigsPaginator[
            Pages[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListStudioLifecycleConfigsPaginator[
            AsyncPages[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListStudioLifecycleConfigsPaginator_co:
        """Page through `ListStudioLifecycleConfigs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the Lifecycle Configuration name. At most 63 characters.
            app_type_equals: A parameter to search for the App Type to which the Lifecycle Configuration is attached.
            creation_time_before: A filter that returns only Lifecycle Configurations created on or before the specified time.
            creation_time_after: A filter that returns only Lifecycle Configurations created on or after the specified time.
            modified_time_before: A filter that returns only Lifecycle Configurations modified before the specified time.
            modified_time_after: A filter that returns only Lifecycle Configurations modified after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListInferenceRecommendationsJobsPaginator_co = TypeVar(
    "_ListInferenceRecommendationsJobsPaginator_co",
    bound=Pages[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob]
    | AsyncPages[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob],
    default=Pages[
        ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob
    ],
    covariant=True,
)

class ListInferenceRecommendationsJobsPaginator(
    Paginator[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob],
    Generic[_ListInferenceRecommendationsJobsPaginator_co],
):
    """The pages of `ListInferenceRecommendationsJobs`."""

    @overload
    def __init__(
        self: ListInferenceRecommendationsJobsPaginator[
            Pages[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListInferenceRecommendationsJobsPaginator[
            AsyncPages[
                ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListInferenceRecommendationsJobsPaginator_co:
        """Page through `ListInferenceRecommendationsJobs`: a request is sent when its
        page is read.

        Args:
            creation_time_after: A filter that returns only jobs created after the specified time (timestamp).
            creation_time_before: A filter that returns only jobs created before the specified time (timestamp).
            last_modified_time_after: A filter that returns only jobs that were last modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only jobs that were last modified before the specified time (timestamp).
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that retrieves only inference recommendations jobs with a specific status.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            model_name_equals: A filter that returns only jobs that were created for this model. At most 63 characters.
            model_package_version_arn_equals: A filter that returns only jobs that were created for this versioned model package. 1 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListLineageGroupsPaginator_co = TypeVar(
    "_ListLineageGroupsPaginator_co",
    bound=Pages[ListLineageGroupsResponse, LineageGroupSummary]
    | AsyncPages[ListLineageGroupsResponse, LineageGroupSummary],
    default=Pages[ListLineageGroupsResponse, LineageGroupSummary],
    covariant=True,
)

class ListLineageGroupsPaginator(
    Paginator[ListLineageGroupsResponse, LineageGroupSummary],
    Generic[_ListLineageGroupsPaginator_co],
):
    """The pages of `ListLineageGroups`."""

    @overload
    def __init__(
        self: ListLineageGroupsPaginator[
            Pages[ListLineageGroupsResponse, LineageGroupSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListLineageGroupsPaginator[
            AsyncPages[ListLineageGroupsResponse, LineageGroupSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortLineageGroupsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListLineageGroupsPaginator_co:
        """Page through `ListLineageGroups`: a request is sent when its page is read.

        Args:
            created_after: A timestamp to filter against lineage groups created after a certain point in time.
            created_before: A timestamp to filter against lineage groups created before a certain point in time.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelMetadataPaginator_co = TypeVar(
    "_ListModelMetadataPaginator_co",
    bound=Pages[ListModelMetadataResponse, ModelMetadataSummary]
    | AsyncPages[ListModelMetadataResponse, ModelMetadataSummary],
    default=Pages[ListModelMetadataResponse, ModelMetadataSummary],
    covariant=True,
)

class ListModelMetadataPaginator(
    Paginator[ListModelMetadataResponse, ModelMetadataSummary],
    Generic[_ListModelMetadataPaginator_co],
):
    """The pages of `ListModelMetadata`."""

    @overload
    def __init__(
        self: ListModelMetadataPaginator[
            Pages[ListModelMetadataResponse, ModelMetadataSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelMetadataPaginator[
            AsyncPages[ListModelMetadataResponse, ModelMetadataSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        search_expression: ModelMetadataSearchExpression | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListModelMetadataPaginator_co:
        """Page through `ListModelMetadata`: a request is sent when its page is read.

        Args:
            search_expression: One or more filters that searches for the specified resource or resources in a search.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListEdgeDeploymentPlansPaginator_co = TypeVar(
    "_ListEdgeDeploymentPlansPaginator_co",
    bound=Pages[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary]
    | AsyncPages[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary],
    default=Pages[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary],
    covariant=True,
)

class ListEdgeDeploymentPlansPaginator(
    Paginator[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary],
    Generic[_ListEdgeDeploymentPlansPaginator_co],
):
    """The pages of `ListEdgeDeploymentPlans`."""

    @overload
    def __init__(
        self: ListEdgeDeploymentPlansPaginator[
            Pages[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListEdgeDeploymentPlansPaginator[
            AsyncPages[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListEdgeDeploymentPlansPaginator_co:
        """Page through `ListEdgeDeploymentPlans`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Selects edge deployment plans created after this time.
            creation_time_before: Selects edge deployment plans created before this time.
            last_modified_time_after: Selects edge deployment plans that were last updated after this time.
            last_modified_time_before: Selects edge deployment plans that were last updated before this time.
            name_contains: Selects edge deployment plans with names containing this name. At most 63 characters.
            device_fleet_name_contains: Selects edge deployment plans with a device fleet name containing this name. At most 63 characters.
            sort_by: The column by which to sort the edge deployment plans.
            sort_order: The direction of the sorting (ascending or descending).
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListStageDevicesPaginator_co = TypeVar(
    "_ListStageDevicesPaginator_co",
    bound=Pages[ListStageDevicesResponse, DeviceDeploymentSummary]
    | AsyncPages[ListStageDevicesResponse, DeviceDeploymentSummary],
    default=Pages[ListStageDevicesResponse, DeviceDeploymentSummary],
    covariant=True,
)

class ListStageDevicesPaginator(
    Paginator[ListStageDevicesResponse, DeviceDeploymentSummary],
    Generic[_ListStageDevicesPaginator_co],
):
    """The pages of `ListStageDevices`."""

    @overload
    def __init__(
        self: ListStageDevicesPaginator[
            Pages[ListStageDevicesResponse, DeviceDeploymentSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListStageDevicesPaginator[
            AsyncPages[ListStageDevicesResponse, DeviceDeploymentSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        edge_deployment_plan_name: str,
        exclude_devices_deployed_in_other_stage: bool | None = None,
        stage_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListStageDevicesPaginator_co:
        """Page through `ListStageDevices`: a request is sent when its page is read.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan. 1 to 63 characters.
            exclude_devices_deployed_in_other_stage: Toggle for excluding devices deployed in other stages.
            stage_name: The name of the stage in the deployment. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListInferenceRecommendationsJobStepsPaginator_co = TypeVar(
    "_ListInferenceRecommendationsJobStepsPaginator_co",
    bound=Pages[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ]
    | AsyncPages[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ],
    default=Pages[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ],
    covariant=True,
)

class ListInferenceRecommendationsJobStepsPaginator(
    Paginator[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ],
    Generic[_ListInferenceRecommendationsJobStepsPaginator_co],
):
    """The pages of `ListInferenceRecommendationsJobSteps`."""

    @overload
    def __init__(
        self: ListInferenceRecommendationsJobStepsPaginator[
            Pages[
                ListInferenceRecommendationsJobStepsResponse,
                InferenceRecommendationsJobStep,
            ]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListInferenceRecommendationsJobStepsPaginator[
            AsyncPages[
                ListInferenceRecommendationsJobStepsResponse,
                InferenceRecommendationsJobStep,
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        job_name: str,
        status: RecommendationJobStatusLike | None = None,
        step_type: RecommendationStepTypeLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListInferenceRecommendationsJobStepsPaginator_co:
        """Page through `ListInferenceRecommendationsJobSteps`: a request is sent when
        its page is read.

        Args:
            job_name: The name for the Inference Recommender job. 1 to 64 characters.
            status: A filter to return benchmarks of a specified status.
            step_type: A filter to return details about the specified type of subtask.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListInferenceExperimentsPaginator_co = TypeVar(
    "_ListInferenceExperimentsPaginator_co",
    bound=Pages[ListInferenceExperimentsResponse, InferenceExperimentSummary]
    | AsyncPages[ListInferenceExperimentsResponse, InferenceExperimentSummary],
    default=Pages[ListInferenceExperimentsResponse, InferenceExperimentSummary],
    covariant=True,
)

class ListInferenceExperimentsPaginator(
    Paginator[ListInferenceExperimentsResponse, InferenceExperimentSummary],
    Generic[_ListInferenceExperimentsPaginator_co],
):
    """The pages of `ListInferenceExperiments`."""

    @overload
    def __init__(
        self: ListInferenceExperimentsPaginator[
            Pages[ListInferenceExperimentsResponse, InferenceExperimentSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListInferenceExperimentsPaginator[
            AsyncPages[ListInferenceExperimentsResponse, InferenceExperimentSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListInferenceExperimentsPaginator_co:
        """Page through `ListInferenceExperiments`: a request is sent when its page is
        read.

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
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelCardExportJobsPaginator_co = TypeVar(
    "_ListModelCardExportJobsPaginator_co",
    bound=Pages[ListModelCardExportJobsResponse, ModelCardExportJobSummary]
    | AsyncPages[ListModelCardExportJobsResponse, ModelCardExportJobSummary],
    default=Pages[ListModelCardExportJobsResponse, ModelCardExportJobSummary],
    covariant=True,
)

class ListModelCardExportJobsPaginator(
    Paginator[ListModelCardExportJobsResponse, ModelCardExportJobSummary],
    Generic[_ListModelCardExportJobsPaginator_co],
):
    """The pages of `ListModelCardExportJobs`."""

    @overload
    def __init__(
        self: ListModelCardExportJobsPaginator[
            Pages[ListModelCardExportJobsResponse, ModelCardExportJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelCardExportJobsPaginator[
            AsyncPages[ListModelCardExportJobsResponse, ModelCardExportJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelCardExportJobsPaginator_co:
        """Page through `ListModelCardExportJobs`: a request is sent when its page is
        read.

        Args:
            model_card_name: List export jobs for the model card with the specified name. 1 to 63 characters.
            model_card_version: List export jobs for the model card with the specified version.
            creation_time_after: Only list model card export jobs that were created after the time specified.
            creation_time_before: Only list model card export jobs that were created before the time specified.
            model_card_export_job_name_contains: Only list model card export jobs with names that contain the specified string. 1 to 63 characters.
            status_equals: Only list model card export jobs with the specified status.
            sort_by: Sort model card export jobs by either name or creation time.
            sort_order: Sort model card export jobs by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelCardVersionsPaginator_co = TypeVar(
    "_ListModelCardVersionsPaginator_co",
    bound=Pages[ListModelCardVersionsResponse, ModelCardVersionSummary]
    | AsyncPages[ListModelCardVersionsResponse, ModelCardVersionSummary],
    default=Pages[ListModelCardVersionsResponse, ModelCardVersionSummary],
    covariant=True,
)

class ListModelCardVersionsPaginator(
    Paginator[ListModelCardVersionsResponse, ModelCardVersionSummary],
    Generic[_ListModelCardVersionsPaginator_co],
):
    """The pages of `ListModelCardVersions`."""

    @overload
    def __init__(
        self: ListModelCardVersionsPaginator[
            Pages[ListModelCardVersionsResponse, ModelCardVersionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelCardVersionsPaginator[
            AsyncPages[ListModelCardVersionsResponse, ModelCardVersionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelCardVersionsPaginator_co:
        """Page through `ListModelCardVersions`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Only list model card versions that were created after the time specified.
            creation_time_before: Only list model card versions that were created before the time specified.
            model_card_name: List model card versions for the model card with the specified name or Amazon Resource Name (ARN). 1 to 256 characters.
            model_card_status: Only list model card versions with the specified approval status.
            sort_by: Sort listed model card versions by version.
            sort_order: Sort model card versions by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListModelCardsPaginator_co = TypeVar(
    "_ListModelCardsPaginator_co",
    bound=Pages[ListModelCardsResponse, ModelCardSummary]
    | AsyncPages[ListModelCardsResponse, ModelCardSummary],
    default=Pages[ListModelCardsResponse, ModelCardSummary],
    covariant=True,
)

class ListModelCardsPaginator(
    Paginator[ListModelCardsResponse, ModelCardSummary],
    Generic[_ListModelCardsPaginator_co],
):
    """The pages of `ListModelCards`."""

    @overload
    def __init__(
        self: ListModelCardsPaginator[Pages[ListModelCardsResponse, ModelCardSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListModelCardsPaginator[
            AsyncPages[ListModelCardsResponse, ModelCardSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListModelCardsPaginator_co:
        """Page through `ListModelCards`: a request is sent when its page is read.

        Args:
            creation_time_after: Only list model cards that were created after the time specified.
            creation_time_before: Only list model cards that were created before the time specified.
            name_contains: Only list model cards with names that contain the specified string. 1 to 63 characters.
            model_card_status: Only list model cards with the specified approval status.
            sort_by: Sort model cards by either name or creation time.
            sort_order: Sort model cards by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListMonitoringAlertHistoryPaginator_co = TypeVar(
    "_ListMonitoringAlertHistoryPaginator_co",
    bound=Pages[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary]
    | AsyncPages[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary],
    default=Pages[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary],
    covariant=True,
)

class ListMonitoringAlertHistoryPaginator(
    Paginator[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary],
    Generic[_ListMonitoringAlertHistoryPaginator_co],
):
    """The pages of `ListMonitoringAlertHistory`."""

    @overload
    def __init__(
        self: ListMonitoringAlertHistoryPaginator[
            Pages[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListMonitoringAlertHistoryPaginator[
            AsyncPages[
                ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListMonitoringAlertHistoryPaginator_co:
        """Page through `ListMonitoringAlertHistory`: a request is sent when its page is
        read.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule. 1 to 63 characters.
            monitoring_alert_name: The name of a monitoring alert. 1 to 63 characters.
            sort_by: The field used to sort results.
            sort_order: The sort order, whether `Ascending` or `Descending`, of the alert history.
            creation_time_before: A filter that returns only alerts created on or before the specified time.
            creation_time_after: A filter that returns only alerts created on or after the specified time.
            status_equals: A filter that retrieves only alerts with a specific status.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListMonitoringAlertsPaginator_co = TypeVar(
    "_ListMonitoringAlertsPaginator_co",
    bound=Pages[ListMonitoringAlertsResponse, MonitoringAlertSummary]
    | AsyncPages[ListMonitoringAlertsResponse, MonitoringAlertSummary],
    default=Pages[ListMonitoringAlertsResponse, MonitoringAlertSummary],
    covariant=True,
)

class ListMonitoringAlertsPaginator(
    Paginator[ListMonitoringAlertsResponse, MonitoringAlertSummary],
    Generic[_ListMonitoringAlertsPaginator_co],
):
    """The pages of `ListMonitoringAlerts`."""

    @overload
    def __init__(
        self: ListMonitoringAlertsPaginator[
            Pages[ListMonitoringAlertsResponse, MonitoringAlertSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListMonitoringAlertsPaginator[
            AsyncPages[ListMonitoringAlertsResponse, MonitoringAlertSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        monitoring_schedule_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListMonitoringAlertsPaginator_co:
        """Page through `ListMonitoringAlerts`: a request is sent when its page is read.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListSpacesPaginator_co = TypeVar(
    "_ListSpacesPaginator_co",
    bound=Pages[ListSpacesResponse, SpaceDetails]
    | AsyncPages[ListSpacesResponse, SpaceDetails],
    default=Pages[ListSpacesResponse, SpaceDetails],
    covariant=True,
)

class ListSpacesPaginator(
    Paginator[ListSpacesResponse, SpaceDetails], Generic[_ListSpacesPaginator_co]
):
    """The pages of `ListSpaces`."""

    @overload
    def __init__(
        self: ListSpacesPaginator[Pages[ListSpacesResponse, SpaceDetails]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListSpacesPaginator[AsyncPages[ListSpacesResponse, SpaceDetails]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: SpaceSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        space_name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListSpacesPaginator_co:
        """Page through `ListSpaces`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID. At most 63 characters.
            space_name_contains: A parameter by which to filter the results. At most 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAliasesPaginator_co = TypeVar(
    "_ListAliasesPaginator_co",
    bound=Pages[ListAliasesResponse, str] | AsyncPages[ListAliasesResponse, str],
    default=Pages[ListAliasesResponse, str],
    covariant=True,
)

class ListAliasesPaginator(
    Paginator[ListAliasesResponse, str], Generic[_ListAliasesPaginator_co]
):
    """The pages of `ListAliases`."""

    @overload
    def __init__(
        self: ListAliasesPaginator[Pages[ListAliasesResponse, str]], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAliasesPaginator[AsyncPages[ListAliasesResponse, str]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListAliasesPaginator_co:
        """Page through `ListAliases`: a request is sent when its page is read.

        Args:
            image_name: The name of the image. 1 to 63 characters.
            alias: The alias of the image version. 1 to 128 characters.
            version: The version of the image. At least 0.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListResourceCatalogsPaginator_co = TypeVar(
    "_ListResourceCatalogsPaginator_co",
    bound=Pages[ListResourceCatalogsResponse, ResourceCatalog]
    | AsyncPages[ListResourceCatalogsResponse, ResourceCatalog],
    default=Pages[ListResourceCatalogsResponse, ResourceCatalog],
    covariant=True,
)

class ListResourceCatalogsPaginator(
    Paginator[ListResourceCatalogsResponse, ResourceCatalog],
    Generic[_ListResourceCatalogsPaginator_co],
):
    """The pages of `ListResourceCatalogs`."""

    @overload
    def __init__(
        self: ListResourceCatalogsPaginator[
            Pages[ListResourceCatalogsResponse, ResourceCatalog]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListResourceCatalogsPaginator[
            AsyncPages[ListResourceCatalogsResponse, ResourceCatalog]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListResourceCatalogsPaginator_co:
        """Page through `ListResourceCatalogs`: a request is sent when its page is read.

        Args:
            name_contains: A string that partially matches one or more `ResourceCatalog`s names. 1 to 64 characters.
            creation_time_after: Use this parameter to search for `ResourceCatalog`s created after a specific date and time.
            creation_time_before: Use this parameter to search for `ResourceCatalog`s created before a specific date and time.
            sort_order: The order in which the resource catalogs are listed.
            sort_by: The value on which the resource catalog list is sorted.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListClusterNodesPaginator_co = TypeVar(
    "_ListClusterNodesPaginator_co",
    bound=Pages[ListClusterNodesResponse, ClusterNodeSummary]
    | AsyncPages[ListClusterNodesResponse, ClusterNodeSummary],
    default=Pages[ListClusterNodesResponse, ClusterNodeSummary],
    covariant=True,
)

class ListClusterNodesPaginator(
    Paginator[ListClusterNodesResponse, ClusterNodeSummary],
    Generic[_ListClusterNodesPaginator_co],
):
    """The pages of `ListClusterNodes`."""

    @overload
    def __init__(
        self: ListClusterNodesPaginator[
            Pages[ListClusterNodesResponse, ClusterNodeSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListClusterNodesPaginator[
            AsyncPages[ListClusterNodesResponse, ClusterNodeSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListClusterNodesPaginator_co:
        """Page through `ListClusterNodes`: a request is sent when its page is read.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster in which you want to retrieve the list of nodes. At most 256 characters.
            creation_time_after: A filter that returns nodes in a SageMaker HyperPod cluster created after the specified time.
            creation_time_before: A filter that returns nodes in a SageMaker HyperPod cluster created before the specified time.
            instance_group_name_contains: A filter that returns the instance groups whose name contain a specified string. 1 to 63 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            include_node_logical_ids: Specifies whether to include nodes that are still being provisioned in the response.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListClustersPaginator_co = TypeVar(
    "_ListClustersPaginator_co",
    bound=Pages[ListClustersResponse, ClusterSummary]
    | AsyncPages[ListClustersResponse, ClusterSummary],
    default=Pages[ListClustersResponse, ClusterSummary],
    covariant=True,
)

class ListClustersPaginator(
    Paginator[ListClustersResponse, ClusterSummary], Generic[_ListClustersPaginator_co]
):
    """The pages of `ListClusters`."""

    @overload
    def __init__(
        self: ListClustersPaginator[Pages[ListClustersResponse, ClusterSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListClustersPaginator[AsyncPages[ListClustersResponse, ClusterSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListClustersPaginator_co:
        """Page through `ListClusters`: a request is sent when its page is read.

        Args:
            creation_time_after: Set a start time for the time range during which you want to list SageMaker HyperPod clusters.
            creation_time_before: Set an end time for the time range during which you want to list SageMaker HyperPod clusters.
            name_contains: Set the maximum number of instances to print in the list. At most 63 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan to filter clusters by. 50 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListInferenceComponentsPaginator_co = TypeVar(
    "_ListInferenceComponentsPaginator_co",
    bound=Pages[ListInferenceComponentsResponse, InferenceComponentSummary]
    | AsyncPages[ListInferenceComponentsResponse, InferenceComponentSummary],
    default=Pages[ListInferenceComponentsResponse, InferenceComponentSummary],
    covariant=True,
)

class ListInferenceComponentsPaginator(
    Paginator[ListInferenceComponentsResponse, InferenceComponentSummary],
    Generic[_ListInferenceComponentsPaginator_co],
):
    """The pages of `ListInferenceComponents`."""

    @overload
    def __init__(
        self: ListInferenceComponentsPaginator[
            Pages[ListInferenceComponentsResponse, InferenceComponentSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListInferenceComponentsPaginator[
            AsyncPages[ListInferenceComponentsResponse, InferenceComponentSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListInferenceComponentsPaginator_co:
        """Page through `ListInferenceComponents`: a request is sent when its page is
        read.

        Args:
            sort_by: The field by which to sort the inference components in the response.
            sort_order: The sort order for results.
            name_contains: Filters the results to only those inference components with a name that contains the specified string. At most 63 characters.
            creation_time_before: Filters the results to only those inference components that were created before the specified time.
            creation_time_after: Filters the results to only those inference components that were created after the specified time.
            last_modified_time_before: Filters the results to only those inference components that were updated before the specified time.
            last_modified_time_after: Filters the results to only those inference components that were updated after the specified time.
            status_equals: Filters the results to only those inference components with the specified status.
            endpoint_name_equals: An endpoint name to filter the listed inference components. At most 63 characters.
            variant_name_equals: A production variant name to filter the listed inference components. At most 63 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListMlflowTrackingServersPaginator_co = TypeVar(
    "_ListMlflowTrackingServersPaginator_co",
    bound=Pages[ListMlflowTrackingServersResponse, TrackingServerSummary]
    | AsyncPages[ListMlflowTrackingServersResponse, TrackingServerSummary],
    default=Pages[ListMlflowTrackingServersResponse, TrackingServerSummary],
    covariant=True,
)

class ListMlflowTrackingServersPaginator(
    Paginator[ListMlflowTrackingServersResponse, TrackingServerSummary],
    Generic[_ListMlflowTrackingServersPaginator_co],
):
    """The pages of `ListMlflowTrackingServers`."""

    @overload
    def __init__(
        self: ListMlflowTrackingServersPaginator[
            Pages[ListMlflowTrackingServersResponse, TrackingServerSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListMlflowTrackingServersPaginator[
            AsyncPages[ListMlflowTrackingServersResponse, TrackingServerSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListMlflowTrackingServersPaginator_co:
        """Page through `ListMlflowTrackingServers`: a request is sent when its page is
        read.

        Args:
            created_after: Use the `CreatedAfter` filter to only list tracking servers created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list tracking servers created before a specific date and time.
            tracking_server_status: Filter for tracking servers with a specified creation status.
            mlflow_version: Filter for tracking servers using the specified MLflow version. At most 16 characters.
            sort_by: Filter for trackings servers sorting by name, creation time, or creation status.
            sort_order: Change the order of the listed tracking servers.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListOptimizationJobsPaginator_co = TypeVar(
    "_ListOptimizationJobsPaginator_co",
    bound=Pages[ListOptimizationJobsResponse, OptimizationJobSummary]
    | AsyncPages[ListOptimizationJobsResponse, OptimizationJobSummary],
    default=Pages[ListOptimizationJobsResponse, OptimizationJobSummary],
    covariant=True,
)

class ListOptimizationJobsPaginator(
    Paginator[ListOptimizationJobsResponse, OptimizationJobSummary],
    Generic[_ListOptimizationJobsPaginator_co],
):
    """The pages of `ListOptimizationJobs`."""

    @overload
    def __init__(
        self: ListOptimizationJobsPaginator[
            Pages[ListOptimizationJobsResponse, OptimizationJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListOptimizationJobsPaginator[
            AsyncPages[ListOptimizationJobsResponse, OptimizationJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListOptimizationJobsPaginator_co:
        """Page through `ListOptimizationJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: Filters the results to only those optimization jobs that were created after the specified time.
            creation_time_before: Filters the results to only those optimization jobs that were created before the specified time.
            last_modified_time_after: Filters the results to only those optimization jobs that were updated after the specified time.
            last_modified_time_before: Filters the results to only those optimization jobs that were updated before the specified time.
            optimization_contains: Filters the results to only those optimization jobs that apply the specified optimization techniques. At most 63 characters.
            name_contains: Filters the results to only those optimization jobs with a name that contains the specified string. At most 63 characters.
            status_equals: Filters the results to only those optimization jobs with the specified status.
            sort_by: The field by which to sort the optimization jobs in the response.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListClusterSchedulerConfigsPaginator_co = TypeVar(
    "_ListClusterSchedulerConfigsPaginator_co",
    bound=Pages[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary]
    | AsyncPages[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary],
    default=Pages[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary],
    covariant=True,
)

class ListClusterSchedulerConfigsPaginator(
    Paginator[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary],
    Generic[_ListClusterSchedulerConfigsPaginator_co],
):
    """The pages of `ListClusterSchedulerConfigs`."""

    @overload
    def __init__(
        self: ListClusterSchedulerConfigsPaginator[
            Pages[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListClusterSchedulerConfigsPaginator[
            AsyncPages[
                ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListClusterSchedulerConfigsPaginator_co:
        """Page through `ListClusterSchedulerConfigs`: a request is sent when its page
        is read.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string. 1 to 63 characters.
            cluster_arn: Filter for ARN of the cluster. At most 256 characters.
            status: Filter for status.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListComputeQuotasPaginator_co = TypeVar(
    "_ListComputeQuotasPaginator_co",
    bound=Pages[ListComputeQuotasResponse, ComputeQuotaSummary]
    | AsyncPages[ListComputeQuotasResponse, ComputeQuotaSummary],
    default=Pages[ListComputeQuotasResponse, ComputeQuotaSummary],
    covariant=True,
)

class ListComputeQuotasPaginator(
    Paginator[ListComputeQuotasResponse, ComputeQuotaSummary],
    Generic[_ListComputeQuotasPaginator_co],
):
    """The pages of `ListComputeQuotas`."""

    @overload
    def __init__(
        self: ListComputeQuotasPaginator[
            Pages[ListComputeQuotasResponse, ComputeQuotaSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListComputeQuotasPaginator[
            AsyncPages[ListComputeQuotasResponse, ComputeQuotaSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListComputeQuotasPaginator_co:
        """Page through `ListComputeQuotas`: a request is sent when its page is read.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string. 1 to 63 characters.
            status: Filter for status.
            cluster_arn: Filter for ARN of the cluster. At most 256 characters.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListPartnerAppsPaginator_co = TypeVar(
    "_ListPartnerAppsPaginator_co",
    bound=Pages[ListPartnerAppsResponse, PartnerAppSummary]
    | AsyncPages[ListPartnerAppsResponse, PartnerAppSummary],
    default=Pages[ListPartnerAppsResponse, PartnerAppSummary],
    covariant=True,
)

class ListPartnerAppsPaginator(
    Paginator[ListPartnerAppsResponse, PartnerAppSummary],
    Generic[_ListPartnerAppsPaginator_co],
):
    """The pages of `ListPartnerApps`."""

    @overload
    def __init__(
        self: ListPartnerAppsPaginator[
            Pages[ListPartnerAppsResponse, PartnerAppSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListPartnerAppsPaginator[
            AsyncPages[ListPartnerAppsResponse, PartnerAppSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListPartnerAppsPaginator_co:
        """Page through `ListPartnerApps`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListTrainingPlansPaginator_co = TypeVar(
    "_ListTrainingPlansPaginator_co",
    bound=Pages[ListTrainingPlansResponse, TrainingPlanSummary]
    | AsyncPages[ListTrainingPlansResponse, TrainingPlanSummary],
    default=Pages[ListTrainingPlansResponse, TrainingPlanSummary],
    covariant=True,
)

class ListTrainingPlansPaginator(
    Paginator[ListTrainingPlansResponse, TrainingPlanSummary],
    Generic[_ListTrainingPlansPaginator_co],
):
    """The pages of `ListTrainingPlans`."""

    @overload
    def __init__(
        self: ListTrainingPlansPaginator[
            Pages[ListTrainingPlansResponse, TrainingPlanSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTrainingPlansPaginator[
            AsyncPages[ListTrainingPlansResponse, TrainingPlanSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListTrainingPlansPaginator_co:
        """Page through `ListTrainingPlans`: a request is sent when its page is read.

        Args:
            start_time_after: Filter to list only training plans with an actual start time after this date.
            start_time_before: Filter to list only training plans with an actual start time before this date.
            sort_by: The training plan field to sort the results by (e.g., StartTime, Status).
            sort_order: The order to sort the results (Ascending or Descending).
            filters: Additional filters to apply to the list of training plans. 1 to 5 items.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_CreateHubContentPresignedUrlsPaginator_co = TypeVar(
    "_CreateHubContentPresignedUrlsPaginator_co",
    bound=Pages[CreateHubContentPresignedUrlsResponse, AuthorizedUrl]
    | AsyncPages[CreateHubContentPresignedUrlsResponse, AuthorizedUrl],
    default=Pages[CreateHubContentPresignedUrlsResponse, AuthorizedUrl],
    covariant=True,
)

class CreateHubContentPresignedUrlsPaginator(
    Paginator[CreateHubContentPresignedUrlsResponse, AuthorizedUrl],
    Generic[_CreateHubContentPresignedUrlsPaginator_co],
):
    """The pages of `CreateHubContentPresignedUrls`."""

    @overload
    def __init__(
        self: CreateHubContentPresignedUrlsPaginator[
            Pages[CreateHubContentPresignedUrlsResponse, AuthorizedUrl]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: CreateHubContentPresignedUrlsPaginator[
            AsyncPages[CreateHubContentPresignedUrlsResponse, AuthorizedUrl]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _CreateHubContentPresignedUrlsPaginator_co:
        """Page through `CreateHubContentPresignedUrls`: a request is sent when its page
        is read.

        Args:
            hub_name: The name or Amazon Resource Name (ARN) of the hub that contains the content.
            hub_content_type: The type of hub content to access.
            hub_content_name: The name of the hub content for which to generate presigned URLs. At most 63 characters.
            hub_content_version: The version of the hub content. 5 to 14 characters.
            access_config: Configuration settings for accessing the hub content, including end-user license agreement acceptance for gated models and expected S3 URL validation.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListPipelineVersionsPaginator_co = TypeVar(
    "_ListPipelineVersionsPaginator_co",
    bound=Pages[ListPipelineVersionsResponse, PipelineVersionSummary]
    | AsyncPages[ListPipelineVersionsResponse, PipelineVersionSummary],
    default=Pages[ListPipelineVersionsResponse, PipelineVersionSummary],
    covariant=True,
)

class ListPipelineVersionsPaginator(
    Paginator[ListPipelineVersionsResponse, PipelineVersionSummary],
    Generic[_ListPipelineVersionsPaginator_co],
):
    """The pages of `ListPipelineVersions`."""

    @overload
    def __init__(
        self: ListPipelineVersionsPaginator[
            Pages[ListPipelineVersionsResponse, PipelineVersionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListPipelineVersionsPaginator[
            AsyncPages[ListPipelineVersionsResponse, PipelineVersionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListPipelineVersionsPaginator_co:
        """Page through `ListPipelineVersions`: a request is sent when its page is read.

        Args:
            pipeline_name: The Amazon Resource Name (ARN) of the pipeline. 1 to 2048 characters.
            created_after: A filter that returns the pipeline versions that were created after a specified time.
            created_before: A filter that returns the pipeline versions that were created before a specified time.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListClusterEventsPaginator_co = TypeVar(
    "_ListClusterEventsPaginator_co",
    bound=Pages[ListClusterEventsResponse, ClusterEventSummary]
    | AsyncPages[ListClusterEventsResponse, ClusterEventSummary],
    default=Pages[ListClusterEventsResponse, ClusterEventSummary],
    covariant=True,
)

class ListClusterEventsPaginator(
    Paginator[ListClusterEventsResponse, ClusterEventSummary],
    Generic[_ListClusterEventsPaginator_co],
):
    """The pages of `ListClusterEvents`."""

    @overload
    def __init__(
        self: ListClusterEventsPaginator[
            Pages[ListClusterEventsResponse, ClusterEventSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListClusterEventsPaginator[
            AsyncPages[ListClusterEventsResponse, ClusterEventSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListClusterEventsPaginator_co:
        """Page through `ListClusterEvents`: a request is sent when its page is read.

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
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListUltraServersByReservedCapacityPaginator_co = TypeVar(
    "_ListUltraServersByReservedCapacityPaginator_co",
    bound=Pages[ListUltraServersByReservedCapacityResponse, UltraServer]
    | AsyncPages[ListUltraServersByReservedCapacityResponse, UltraServer],
    default=Pages[ListUltraServersByReservedCapacityResponse, UltraServer],
    covariant=True,
)

class ListUltraServersByReservedCapacityPaginator(
    Paginator[ListUltraServersByReservedCapacityResponse, UltraServer],
    Generic[_ListUltraServersByReservedCapacityPaginator_co],
):
    """The pages of `ListUltraServersByReservedCapacity`."""

    @overload
    def __init__(
        self: ListUltraServersByReservedCapacityPaginator[
            Pages[ListUltraServersByReservedCapacityResponse, UltraServer]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListUltraServersByReservedCapacityPaginator[
            AsyncPages[ListUltraServersByReservedCapacityResponse, UltraServer]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        reserved_capacity_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListUltraServersByReservedCapacityPaginator_co:
        """Page through `ListUltraServersByReservedCapacity`: a request is sent when its
        page is read.

        Args:
            reserved_capacity_arn: The ARN of the reserved capacity to list UltraServers for. 50 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListMlflowAppsPaginator_co = TypeVar(
    "_ListMlflowAppsPaginator_co",
    bound=Pages[ListMlflowAppsResponse, MlflowAppSummary]
    | AsyncPages[ListMlflowAppsResponse, MlflowAppSummary],
    default=Pages[ListMlflowAppsResponse, MlflowAppSummary],
    covariant=True,
)

class ListMlflowAppsPaginator(
    Paginator[ListMlflowAppsResponse, MlflowAppSummary],
    Generic[_ListMlflowAppsPaginator_co],
):
    """The pages of `ListMlflowApps`."""

    @overload
    def __init__(
        self: ListMlflowAppsPaginator[Pages[ListMlflowAppsResponse, MlflowAppSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListMlflowAppsPaginator[
            AsyncPages[ListMlflowAppsResponse, MlflowAppSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListMlflowAppsPaginator_co:
        """Page through `ListMlflowApps`: a request is sent when its page is read.

        Args:
            created_after: Use the `CreatedAfter` filter to only list MLflow Apps created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list MLflow Apps created before a specific date and time.
            status: Filter for Mlflow apps with a specific creation status.
            mlflow_version: Filter for Mlflow Apps with the specified version. At most 16 characters.
            default_for_domain_id: Filter for MLflow Apps with the specified default SageMaker Domain ID.
            account_default_status: Filter for MLflow Apps with the specified `AccountDefaultStatus`.
            sort_by: Filter for MLflow Apps sorting by name, creation time, or creation status.
            sort_order: Change the order of the listed MLflow Apps.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_DescribeTrainingPlanExtensionHistoryPaginator_co = TypeVar(
    "_DescribeTrainingPlanExtensionHistoryPaginator_co",
    bound=Pages[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension]
    | AsyncPages[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension],
    default=Pages[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension],
    covariant=True,
)

class DescribeTrainingPlanExtensionHistoryPaginator(
    Paginator[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension],
    Generic[_DescribeTrainingPlanExtensionHistoryPaginator_co],
):
    """The pages of `DescribeTrainingPlanExtensionHistory`."""

    @overload
    def __init__(
        self: DescribeTrainingPlanExtensionHistoryPaginator[
            Pages[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: DescribeTrainingPlanExtensionHistoryPaginator[
            AsyncPages[
                DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        training_plan_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _DescribeTrainingPlanExtensionHistoryPaginator_co:
        """Page through `DescribeTrainingPlanExtensionHistory`: a request is sent when
        its page is read.

        Args:
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan to retrieve extension history for. 50 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAIBenchmarkJobsPaginator_co = TypeVar(
    "_ListAIBenchmarkJobsPaginator_co",
    bound=Pages[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary]
    | AsyncPages[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary],
    default=Pages[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary],
    covariant=True,
)

class ListAIBenchmarkJobsPaginator(
    Paginator[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary],
    Generic[_ListAIBenchmarkJobsPaginator_co],
):
    """The pages of `ListAIBenchmarkJobs`."""

    @overload
    def __init__(
        self: ListAIBenchmarkJobsPaginator[
            Pages[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAIBenchmarkJobsPaginator[
            AsyncPages[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAIBenchmarkJobsPaginator_co:
        """Page through `ListAIBenchmarkJobs`: a request is sent when its page is read.

        Args:
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that returns only benchmark jobs with the specified status.
            creation_time_after: A filter that returns only jobs created after the specified time.
            creation_time_before: A filter that returns only jobs created before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAIRecommendationJobsPaginator_co = TypeVar(
    "_ListAIRecommendationJobsPaginator_co",
    bound=Pages[ListAIRecommendationJobsResponse, AIRecommendationJobSummary]
    | AsyncPages[ListAIRecommendationJobsResponse, AIRecommendationJobSummary],
    default=Pages[ListAIRecommendationJobsResponse, AIRecommendationJobSummary],
    covariant=True,
)

class ListAIRecommendationJobsPaginator(
    Paginator[ListAIRecommendationJobsResponse, AIRecommendationJobSummary],
    Generic[_ListAIRecommendationJobsPaginator_co],
):
    """The pages of `ListAIRecommendationJobs`."""

    @overload
    def __init__(
        self: ListAIRecommendationJobsPaginator[
            Pages[ListAIRecommendationJobsResponse, AIRecommendationJobSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAIRecommendationJobsPaginator[
            AsyncPages[ListAIRecommendationJobsResponse, AIRecommendationJobSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAIRecommendationJobsPaginator_co:
        """Page through `ListAIRecommendationJobs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that returns only recommendation jobs with the specified status.
            creation_time_after: A filter that returns only jobs created after the specified time.
            creation_time_before: A filter that returns only jobs created before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListAIWorkloadConfigsPaginator_co = TypeVar(
    "_ListAIWorkloadConfigsPaginator_co",
    bound=Pages[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary]
    | AsyncPages[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary],
    default=Pages[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary],
    covariant=True,
)

class ListAIWorkloadConfigsPaginator(
    Paginator[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary],
    Generic[_ListAIWorkloadConfigsPaginator_co],
):
    """The pages of `ListAIWorkloadConfigs`."""

    @overload
    def __init__(
        self: ListAIWorkloadConfigsPaginator[
            Pages[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListAIWorkloadConfigsPaginator[
            AsyncPages[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListAIWorkloadConfigsPaginator_co:
        """Page through `ListAIWorkloadConfigs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the configuration name. At most 63 characters.
            creation_time_after: A filter that returns only configurations created after the specified time.
            creation_time_before: A filter that returns only configurations created before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListJobSchemaVersionsPaginator_co = TypeVar(
    "_ListJobSchemaVersionsPaginator_co",
    bound=Pages[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary]
    | AsyncPages[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary],
    default=Pages[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary],
    covariant=True,
)

class ListJobSchemaVersionsPaginator(
    Paginator[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary],
    Generic[_ListJobSchemaVersionsPaginator_co],
):
    """The pages of `ListJobSchemaVersions`."""

    @overload
    def __init__(
        self: ListJobSchemaVersionsPaginator[
            Pages[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListJobSchemaVersionsPaginator[
            AsyncPages[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        job_category: JobCategoryLike,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListJobSchemaVersionsPaginator_co:
        """Page through `ListJobSchemaVersions`: a request is sent when its page is
        read.

        Args:
            job_category: The category of job schemas to list.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListJobsPaginator_co = TypeVar(
    "_ListJobsPaginator_co",
    bound=Pages[ListJobsResponse, JobSummary]
    | AsyncPages[ListJobsResponse, JobSummary],
    default=Pages[ListJobsResponse, JobSummary],
    covariant=True,
)

class ListJobsPaginator(
    Paginator[ListJobsResponse, JobSummary], Generic[_ListJobsPaginator_co]
):
    """The pages of `ListJobs`."""

    @overload
    def __init__(
        self: ListJobsPaginator[Pages[ListJobsResponse, JobSummary]], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListJobsPaginator[AsyncPages[ListJobsResponse, JobSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListJobsPaginator_co:
        """Page through `ListJobs`: a request is sent when its page is read.

        Args:
            job_category: The category of jobs to list.
            creation_time_after: A filter that returns only jobs created after the specified time.
            creation_time_before: A filter that returns only jobs created before the specified time.
            last_modified_time_after: A filter that returns only jobs modified after the specified time.
            last_modified_time_before: A filter that returns only jobs modified before the specified time.
            name_contains: A string in the job name to filter results. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that returns only jobs with the specified status.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListTrainingSessionsPaginator_co = TypeVar(
    "_ListTrainingSessionsPaginator_co",
    bound=Pages[ListTrainingSessionsResponse, TrainingSessionSummary]
    | AsyncPages[ListTrainingSessionsResponse, TrainingSessionSummary],
    default=Pages[ListTrainingSessionsResponse, TrainingSessionSummary],
    covariant=True,
)

class ListTrainingSessionsPaginator(
    Paginator[ListTrainingSessionsResponse, TrainingSessionSummary],
    Generic[_ListTrainingSessionsPaginator_co],
):
    """The pages of `ListTrainingSessions`."""

    @overload
    def __init__(
        self: ListTrainingSessionsPaginator[
            Pages[ListTrainingSessionsResponse, TrainingSessionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListTrainingSessionsPaginator[
            AsyncPages[ListTrainingSessionsResponse, TrainingSessionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: TrainingSessionStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListTrainingSessionsPaginator_co:
        """Page through `ListTrainingSessions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only training sessions created after the specified time.
            creation_time_before: A filter that returns only training sessions created before the specified time.
            name_contains: A string in the training session name to filter results. At most 63 characters.
            status_equals: A filter that returns only training sessions with the specified status.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListProjectsPaginator_co = TypeVar(
    "_ListProjectsPaginator_co",
    bound=Pages[ListProjectsResponse, ProjectSummary]
    | AsyncPages[ListProjectsResponse, ProjectSummary],
    default=Pages[ListProjectsResponse, ProjectSummary],
    covariant=True,
)

class ListProjectsPaginator(
    Paginator[ListProjectsResponse, ProjectSummary], Generic[_ListProjectsPaginator_co]
):
    """The pages of `ListProjects`."""

    @overload
    def __init__(
        self: ListProjectsPaginator[Pages[ListProjectsResponse, ProjectSummary]],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListProjectsPaginator[AsyncPages[ListProjectsResponse, ProjectSummary]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListProjectsPaginator_co:
        """Page through `ListProjects`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns the projects that were created after a specified time.
            creation_time_before: A filter that returns the projects that were created before a specified time.
            name_contains: A filter that returns the projects whose name contains a specified string. 1 to 32 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListClusterExtensionsPaginator_co = TypeVar(
    "_ListClusterExtensionsPaginator_co",
    bound=Pages[ListClusterExtensionsResponse, ExtensionSummary]
    | AsyncPages[ListClusterExtensionsResponse, ExtensionSummary],
    default=Pages[ListClusterExtensionsResponse, ExtensionSummary],
    covariant=True,
)

class ListClusterExtensionsPaginator(
    Paginator[ListClusterExtensionsResponse, ExtensionSummary],
    Generic[_ListClusterExtensionsPaginator_co],
):
    """The pages of `ListClusterExtensions`."""

    @overload
    def __init__(
        self: ListClusterExtensionsPaginator[
            Pages[ListClusterExtensionsResponse, ExtensionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListClusterExtensionsPaginator[
            AsyncPages[ListClusterExtensionsResponse, ExtensionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        cluster_arn: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListClusterExtensionsPaginator_co:
        """Page through `ListClusterExtensions`: a request is sent when its page is
        read.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose extensions you want to list. At most 256 characters.
            creation_time_after: A filter that returns extensions created at or after the specified time.
            creation_time_before: A filter that returns extensions created at or before the specified time.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListClusterExtensionVersionsPaginator_co = TypeVar(
    "_ListClusterExtensionVersionsPaginator_co",
    bound=Pages[ListClusterExtensionVersionsResponse, ExtensionVersionSummary]
    | AsyncPages[ListClusterExtensionVersionsResponse, ExtensionVersionSummary],
    default=Pages[ListClusterExtensionVersionsResponse, ExtensionVersionSummary],
    covariant=True,
)

class ListClusterExtensionVersionsPaginator(
    Paginator[ListClusterExtensionVersionsResponse, ExtensionVersionSummary],
    Generic[_ListClusterExtensionVersionsPaginator_co],
):
    """The pages of `ListClusterExtensionVersions`."""

    @overload
    def __init__(
        self: ListClusterExtensionVersionsPaginator[
            Pages[ListClusterExtensionVersionsResponse, ExtensionVersionSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListClusterExtensionVersionsPaginator[
            AsyncPages[ListClusterExtensionVersionsResponse, ExtensionVersionSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        extension_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListClusterExtensionVersionsPaginator_co:
        """Page through `ListClusterExtensionVersions`: a request is sent when its page
        is read.

        Args:
            extension_name: The name of the extension whose versions you want to list, for example `sagemaker-observability`. 1 to 128 characters.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListClusterOperationsPaginator_co = TypeVar(
    "_ListClusterOperationsPaginator_co",
    bound=Pages[ListClusterOperationsResponse, ClusterOperationSummary]
    | AsyncPages[ListClusterOperationsResponse, ClusterOperationSummary],
    default=Pages[ListClusterOperationsResponse, ClusterOperationSummary],
    covariant=True,
)

class ListClusterOperationsPaginator(
    Paginator[ListClusterOperationsResponse, ClusterOperationSummary],
    Generic[_ListClusterOperationsPaginator_co],
):
    """The pages of `ListClusterOperations`."""

    @overload
    def __init__(
        self: ListClusterOperationsPaginator[
            Pages[ListClusterOperationsResponse, ClusterOperationSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListClusterOperationsPaginator[
            AsyncPages[ListClusterOperationsResponse, ClusterOperationSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

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
    ) -> _ListClusterOperationsPaginator_co:
        """Page through `ListClusterOperations`: a request is sent when its page is
        read.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to list operations. At most 256 characters.
            status: The operation status to filter by.
            type: The operation type to filter by.
            creation_time_after: The start of the time range for filtering operations.
            creation_time_before: The end of the time range for filtering operations.
            sort_by: The field to use for sorting the operation list.
            sort_order: The order in which to sort the results.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListInferenceRoutersPaginator_co = TypeVar(
    "_ListInferenceRoutersPaginator_co",
    bound=Pages[ListInferenceRoutersResponse, InferenceRouterSummary]
    | AsyncPages[ListInferenceRoutersResponse, InferenceRouterSummary],
    default=Pages[ListInferenceRoutersResponse, InferenceRouterSummary],
    covariant=True,
)

class ListInferenceRoutersPaginator(
    Paginator[ListInferenceRoutersResponse, InferenceRouterSummary],
    Generic[_ListInferenceRoutersPaginator_co],
):
    """The pages of `ListInferenceRouters`."""

    @overload
    def __init__(
        self: ListInferenceRoutersPaginator[
            Pages[ListInferenceRoutersResponse, InferenceRouterSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListInferenceRoutersPaginator[
            AsyncPages[ListInferenceRoutersResponse, InferenceRouterSummary]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListInferenceRoutersPaginator_co:
        """Page through `ListInferenceRouters`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListGlobalInferenceGatewaysPaginator_co = TypeVar(
    "_ListGlobalInferenceGatewaysPaginator_co",
    bound=Pages[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary]
    | AsyncPages[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary],
    default=Pages[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary],
    covariant=True,
)

class ListGlobalInferenceGatewaysPaginator(
    Paginator[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary],
    Generic[_ListGlobalInferenceGatewaysPaginator_co],
):
    """The pages of `ListGlobalInferenceGateways`."""

    @overload
    def __init__(
        self: ListGlobalInferenceGatewaysPaginator[
            Pages[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListGlobalInferenceGatewaysPaginator[
            AsyncPages[
                ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        filters: Sequence[GlobalInferenceGatewayFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListGlobalInferenceGatewaysPaginator_co:
        """Page through `ListGlobalInferenceGateways`: a request is sent when its page
        is read.

        Args:
            filters: The filters to apply to the results. At most 10 items.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

_ListInferenceGatewaysPaginator_co = TypeVar(
    "_ListInferenceGatewaysPaginator_co",
    bound=Pages[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary]
    | AsyncPages[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary],
    default=Pages[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary],
    covariant=True,
)

class ListInferenceGatewaysPaginator(
    Paginator[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary],
    Generic[_ListInferenceGatewaysPaginator_co],
):
    """The pages of `ListInferenceGateways`."""

    @overload
    def __init__(
        self: ListInferenceGatewaysPaginator[
            Pages[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary]
        ],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListInferenceGatewaysPaginator[
            AsyncPages[
                ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary
            ]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        identifier: str,
        filters: Sequence[GlobalInferenceGatewayMemberFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListInferenceGatewaysPaginator_co:
        """Page through `ListInferenceGateways`: a request is sent when its page is
        read.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global inference gateway. 1 to 2048 characters.
            filters: The filters to apply to the results. At most 10 items.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """

class DescribeDevicePaginator(
    BasePaginator[DescribeDeviceResponse, DescribeDeviceResponse]
):
    """The pages of `DescribeDevice`. AWS describes no paginator, so this one is
    inferred. It has no `items`, because the response also has DeviceArn,
    Description, IotThingName, AgentVersion.
    """

class DescribeEdgeDeploymentPlanPaginator(
    BasePaginator[
        DescribeEdgeDeploymentPlanResponse, DescribeEdgeDeploymentPlanResponse
    ]
):
    """The pages of `DescribeEdgeDeploymentPlan`. AWS describes no paginator, so this
    one is inferred. It has no `items`, because the response has several lists or
    maps: ModelConfigs, Stages.
    """

class DescribeFeatureGroupPaginator(
    BasePaginator[DescribeFeatureGroupResponse, DescribeFeatureGroupResponse]
):
    """The pages of `DescribeFeatureGroup`. AWS describes no paginator, so this one
    is inferred. It has no `items`, because the response also has FeatureGroupArn,
    RecordIdentifierFeatureName, EventTimeFeatureName, OnlineStoreConfig,
    OfflineStoreConfig, ThroughputConfig, RoleArn, FeatureGroupStatus,
    OfflineStoreStatus, LastUpdateStatus, FailureReason, Description.
    """

class ListHubContentVersionsPaginator(
    Paginator[ListHubContentVersionsResponse, HubContentInfo]
):
    """The pages of `ListHubContentVersions`. AWS describes no paginator, so this one
    is inferred.
    """

class ListHubContentsPaginator(Paginator[ListHubContentsResponse, HubContentInfo]):
    """The pages of `ListHubContents`. AWS describes no paginator, so this one is
    inferred.
    """

class ListHubsPaginator(Paginator[ListHubsResponse, HubInfo]):
    """The pages of `ListHubs`. AWS describes no paginator, so this one is inferred."""

class QueryLineagePaginator(BasePaginator[QueryLineageResponse, QueryLineageResponse]):
    """The pages of `QueryLineage`. AWS describes no paginator, so this one is
    inferred. It has no `items`, because the response has several lists or maps:
    Vertices, Edges.
    """
