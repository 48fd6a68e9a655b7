"""Search of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import (
    Request,
    Response,
    Structure,
    partly_redacted,
    redacted,
    wire,
)
from ..shapes.batch_strategy import batch_strategy_or_none
from ..shapes.cross_account_filter_option import cross_account_filter_option_or_none
from ..shapes.endpoint_status import endpoint_status_or_none
from ..shapes.feature_group_status import feature_group_status_or_none
from ..shapes.feature_type import feature_type_or_none
from ..shapes.hub_content_status import hub_content_status_or_none
from ..shapes.hub_content_support_status import hub_content_support_status_or_none
from ..shapes.hub_content_type import hub_content_type_or_none
from ..shapes.hyper_parameter_tuning_job_status import (
    hyper_parameter_tuning_job_status_or_none,
)
from ..shapes.job_category import job_category_or_none
from ..shapes.job_secondary_status import job_secondary_status_or_none
from ..shapes.job_status import job_status_or_none
from ..shapes.model_approval_status import model_approval_status_or_none
from ..shapes.model_card_status import model_card_status_or_none
from ..shapes.model_package_group_status import model_package_group_status_or_none
from ..shapes.model_package_registration_type import (
    model_package_registration_type_or_none,
)
from ..shapes.model_package_status import model_package_status_or_none
from ..shapes.monitoring_type import monitoring_type_or_none
from ..shapes.pipeline_execution_status import pipeline_execution_status_or_none
from ..shapes.pipeline_status import pipeline_status_or_none
from ..shapes.processing_job_status import processing_job_status_or_none
from ..shapes.project_status import project_status_or_none
from ..shapes.resource_type import as_resource_type
from ..shapes.schedule_status import schedule_status_or_none
from ..shapes.secondary_status import secondary_status_or_none
from ..shapes.skip_model_validation import skip_model_validation_or_none
from ..shapes.training_job_status import training_job_status_or_none
from ..shapes.transform_job_status import transform_job_status_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from ..shapes.algorithm_specification import AlgorithmSpecification
    from ..shapes.app_specification import AppSpecification
    from ..shapes.batch_data_capture_config import BatchDataCaptureConfig
    from ..shapes.batch_strategy import BatchStrategy
    from ..shapes.batch_transform_input import BatchTransformInput
    from ..shapes.channel import Channel
    from ..shapes.checkpoint_config import CheckpointConfig
    from ..shapes.container_definition import ContainerDefinition
    from ..shapes.cross_account_filter_option import (
        CrossAccountFilterOption,
        CrossAccountFilterOptionLike,
    )
    from ..shapes.data_capture_config_summary import DataCaptureConfigSummary
    from ..shapes.data_processing import DataProcessing
    from ..shapes.debug_hook_config import DebugHookConfig
    from ..shapes.debug_rule_configuration import DebugRuleConfiguration
    from ..shapes.debug_rule_evaluation_status import DebugRuleEvaluationStatus
    from ..shapes.deployment_recommendation import DeploymentRecommendation
    from ..shapes.drift_check_baselines import DriftCheckBaselines
    from ..shapes.endpoint_status import EndpointStatus
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.experiment_source import ExperimentSource
    from ..shapes.feature_definition import FeatureDefinition
    from ..shapes.feature_group_status import FeatureGroupStatus
    from ..shapes.feature_parameter import FeatureParameter
    from ..shapes.feature_type import FeatureType
    from ..shapes.hub_content_dependency import HubContentDependency
    from ..shapes.hub_content_status import HubContentStatus
    from ..shapes.hub_content_support_status import HubContentSupportStatus
    from ..shapes.hub_content_type import HubContentType
    from ..shapes.hyper_parameter_training_job_definition import (
        HyperParameterTrainingJobDefinition,
    )
    from ..shapes.hyper_parameter_training_job_summary import (
        HyperParameterTrainingJobSummary,
    )
    from ..shapes.hyper_parameter_tuning_job_completion_details import (
        HyperParameterTuningJobCompletionDetails,
    )
    from ..shapes.hyper_parameter_tuning_job_config import HyperParameterTuningJobConfig
    from ..shapes.hyper_parameter_tuning_job_consumed_resources import (
        HyperParameterTuningJobConsumedResources,
    )
    from ..shapes.hyper_parameter_tuning_job_status import HyperParameterTuningJobStatus
    from ..shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartConfig,
    )
    from ..shapes.inference_execution_config import InferenceExecutionConfig
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.job_category import JobCategory
    from ..shapes.job_secondary_status import JobSecondaryStatus
    from ..shapes.job_secondary_status_transition import JobSecondaryStatusTransition
    from ..shapes.job_status import JobStatus
    from ..shapes.last_update_status import LastUpdateStatus
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.metric_data import MetricData
    from ..shapes.model_approval_status import ModelApprovalStatus
    from ..shapes.model_artifacts import ModelArtifacts
    from ..shapes.model_card_security_config import ModelCardSecurityConfig
    from ..shapes.model_card_status import ModelCardStatus
    from ..shapes.model_client_config import ModelClientConfig
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_metrics import ModelMetrics
    from ..shapes.model_package_config import ModelPackageConfig
    from ..shapes.model_package_group_status import ModelPackageGroupStatus
    from ..shapes.model_package_model_card import ModelPackageModelCard
    from ..shapes.model_package_registration_type import ModelPackageRegistrationType
    from ..shapes.model_package_security_config import ModelPackageSecurityConfig
    from ..shapes.model_package_status import ModelPackageStatus
    from ..shapes.model_package_status_details import ModelPackageStatusDetails
    from ..shapes.model_package_validation_specification import (
        ModelPackageValidationSpecification,
    )
    from ..shapes.monitoring_alert_summary import MonitoringAlertSummary
    from ..shapes.monitoring_execution_summary import MonitoringExecutionSummary
    from ..shapes.monitoring_schedule_config import MonitoringScheduleConfig
    from ..shapes.monitoring_type import MonitoringType
    from ..shapes.network_config import NetworkConfig
    from ..shapes.objective_status_counters import ObjectiveStatusCounters
    from ..shapes.offline_store_config import OfflineStoreConfig
    from ..shapes.offline_store_status import OfflineStoreStatus
    from ..shapes.online_store_config import OnlineStoreConfig
    from ..shapes.output_data_config import OutputDataConfig
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.parameter import Parameter
    from ..shapes.pipeline_execution_status import PipelineExecutionStatus
    from ..shapes.pipeline_experiment_config import PipelineExperimentConfig
    from ..shapes.pipeline_status import PipelineStatus
    from ..shapes.processing_input import ProcessingInput
    from ..shapes.processing_job_status import ProcessingJobStatus
    from ..shapes.processing_output_config import ProcessingOutputConfig
    from ..shapes.processing_resources import ProcessingResources
    from ..shapes.processing_stopping_condition import ProcessingStoppingCondition
    from ..shapes.production_variant_summary import ProductionVariantSummary
    from ..shapes.profiler_config import ProfilerConfig
    from ..shapes.project_status import ProjectStatus
    from ..shapes.resource_config import ResourceConfig
    from ..shapes.resource_type import ResourceType, ResourceTypeLike
    from ..shapes.retry_strategy import RetryStrategy
    from ..shapes.schedule_status import ScheduleStatus
    from ..shapes.secondary_status import SecondaryStatus
    from ..shapes.secondary_status_transition import SecondaryStatusTransition
    from ..shapes.selective_execution_config import SelectiveExecutionConfig
    from ..shapes.service_catalog_provisioned_product_details import (
        ServiceCatalogProvisionedProductDetails,
    )
    from ..shapes.service_catalog_provisioning_details import (
        ServiceCatalogProvisioningDetails,
    )
    from ..shapes.skip_model_validation import SkipModelValidation
    from ..shapes.source_algorithm_specification import SourceAlgorithmSpecification
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tag import Tag
    from ..shapes.template_provider_detail import TemplateProviderDetail
    from ..shapes.tensor_board_output_config import TensorBoardOutputConfig
    from ..shapes.training_job_status import TrainingJobStatus
    from ..shapes.training_job_status_counters import TrainingJobStatusCounters
    from ..shapes.transform_input import TransformInput
    from ..shapes.transform_job_status import TransformJobStatus
    from ..shapes.transform_output import TransformOutput
    from ..shapes.transform_resources import TransformResources
    from ..shapes.trial_component_artifact import TrialComponentArtifact
    from ..shapes.trial_component_metric_summary import TrialComponentMetricSummary
    from ..shapes.trial_component_parameter_value import TrialComponentParameterValue
    from ..shapes.trial_component_source import TrialComponentSource
    from ..shapes.trial_component_status import TrialComponentStatus
    from ..shapes.trial_source import TrialSource
    from ..shapes.user_context import UserContext
    from ..shapes.vpc_config import VpcConfig
    from ..shapes.warm_pool_status import WarmPoolStatus


class BooleanOperator(OpenEnum):
    AND = "And"
    OR = "Or"


BooleanOperatorLike: TypeAlias = (
    BooleanOperator
    | Literal[
        "And",
        "Or",
    ]
)


def boolean_operator_or_none(
    value: BooleanOperatorLike | None, /
) -> BooleanOperator | None:
    return None if value is None else converted(BooleanOperator, value)


class Operator(OpenEnum):
    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL_TO = "LessThanOrEqualTo"
    CONTAINS = "Contains"
    EXISTS = "Exists"
    NOT_EXISTS = "NotExists"
    IN = "In"


OperatorLike: TypeAlias = (
    Operator
    | Literal[
        "Equals",
        "NotEquals",
        "GreaterThan",
        "GreaterThanOrEqualTo",
        "LessThan",
        "LessThanOrEqualTo",
        "Contains",
        "Exists",
        "NotExists",
        "In",
    ]
)


def operator_or_none(value: OperatorLike | None, /) -> Operator | None:
    return None if value is None else converted(Operator, value)


class Relation(OpenEnum):
    EQUAL_TO = "EqualTo"
    GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo"


RelationLike: TypeAlias = (
    Relation
    | Literal[
        "EqualTo",
        "GreaterThanOrEqualTo",
    ]
)


def relation_or_none(value: RelationLike | None, /) -> Relation | None:
    return None if value is None else converted(Relation, value)


class SearchSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


SearchSortOrderLike: TypeAlias = (
    SearchSortOrder
    | Literal[
        "Ascending",
        "Descending",
    ]
)


def search_sort_order_or_none(
    value: SearchSortOrderLike | None, /
) -> SearchSortOrder | None:
    return None if value is None else converted(SearchSortOrder, value)


@frozen(kw_only=True, repr=False, eq=False)
class Endpoint(Structure):
    """A hosted endpoint for real-time inference."""

    endpoint_name: str | None = None
    """The name of the endpoint."""

    endpoint_arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint."""

    endpoint_config_name: str | None = None
    """The endpoint configuration associated with the endpoint."""

    production_variants: Sequence[ProductionVariantSummary] | None = None
    """A list of the production variants hosted on the endpoint. Each production
    variant is a model.
    """

    data_capture_config: DataCaptureConfigSummary | None = None
    """The currently active data capture configuration used by your Endpoint."""

    endpoint_status: EndpointStatus | None = field(
        default=None, converter=endpoint_status_or_none
    )
    """The status of the endpoint."""

    failure_reason: str | None = None
    """If the endpoint failed, the reason it failed."""

    creation_time: datetime | None = None
    """The time that the endpoint was created."""

    last_modified_time: datetime | None = None
    """The last time the endpoint was modified."""

    monitoring_schedules: Sequence[MonitoringSchedule] | None = None
    """A list of monitoring schedules for the endpoint. For information about model
    monitoring, see [Amazon SageMaker Model
    Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html).
    """

    tags: Sequence[Tag] | None = None
    """A list of the tags associated with the endpoint. For more information, see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """

    shadow_production_variants: Sequence[ProductionVariantSummary] | None = None
    """A list of the shadow variants hosted on the endpoint. Each shadow variant is a
    model in shadow mode with production traffic replicated from the production
    variant.
    """


@frozen(kw_only=True, repr=False, eq=False)
class Experiment(Structure):
    """The properties of an experiment as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API. For information about experiments, see the
    [CreateExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateExperiment.html)
    API.
    """

    experiment_name: str | None = None
    """The name of the experiment."""

    experiment_arn: str | None = None
    """The Amazon Resource Name (ARN) of the experiment."""

    display_name: str | None = None
    """The name of the experiment as displayed. If `DisplayName` isn't specified,
    `ExperimentName` is displayed.
    """

    source: ExperimentSource | None = None
    """The source of the experiment."""

    description: str | None = None
    """The description of the experiment."""

    creation_time: datetime | None = None
    """When the experiment was created."""

    created_by: UserContext | None = None
    """Who created the experiment."""

    last_modified_time: datetime | None = None
    """When the experiment was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    tags: Sequence[Tag] | None = None
    """The list of tags that are associated with the experiment. You can use
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search on the tags.
    """


@frozen(kw_only=True, repr=False, eq=False)
class FeatureGroup(Structure):
    """Amazon SageMaker Feature Store stores features in a collection called Feature
    Group. A Feature Group can be visualized as a table which has rows, with a
    unique identifier for each row where each column in the table is a feature. In
    principle, a Feature Group is composed of features and values per features.
    """

    feature_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of a `FeatureGroup`."""

    feature_group_name: str | None = None
    """The name of the `FeatureGroup`."""

    record_identifier_feature_name: str | None = None
    """The name of the `Feature` whose value uniquely identifies a `Record` defined
    in the `FeatureGroup` `FeatureDefinitions`.
    """

    event_time_feature_name: str | None = None
    """The name of the feature that stores the `EventTime` of a Record in a
    `FeatureGroup`.

    A `EventTime` is point in time when a new event occurs that corresponds to the
    creation or update of a `Record` in `FeatureGroup`. All `Records` in the
    `FeatureGroup` must have a corresponding `EventTime`.
    """

    feature_definitions: Sequence[FeatureDefinition] | None = None
    """A list of `Feature`s. Each `Feature` must include a `FeatureName` and a
    `FeatureType`.

    Valid `FeatureType`s are `Integral`, `Fractional` and `String`.

    `FeatureName`s cannot be any of the following: `is_deleted`, `write_time`,
    `api_invocation_time`.

    You can create up to 2,500 `FeatureDefinition`s per `FeatureGroup`.
    """

    creation_time: datetime | None = None
    """The time a `FeatureGroup` was created."""

    last_modified_time: datetime | None = None
    """A timestamp indicating the last time you updated the feature group."""

    online_store_config: OnlineStoreConfig | None = None
    """Use this to specify the Amazon Web Services Key Management Service (KMS) Key
    ID, or `KMSKeyId`, for at rest data encryption. You can turn `OnlineStore` on
    or off by specifying the `EnableOnlineStore` flag at General Assembly.

    The default value is `False`.
    """

    offline_store_config: OfflineStoreConfig | None = None
    """The configuration of an `OfflineStore`.

    Provide an `OfflineStoreConfig` in a request to `CreateFeatureGroup` to create
    an `OfflineStore`.

    To encrypt an `OfflineStore` using at rest data encryption, specify Amazon Web
    Services Key Management Service (KMS) key ID, or `KMSKeyId`, in
    `S3StorageConfig`.
    """

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM execution role used to create the
    feature group.
    """

    feature_group_status: FeatureGroupStatus | None = field(
        default=None, converter=feature_group_status_or_none
    )
    """A `FeatureGroup` status."""

    offline_store_status: OfflineStoreStatus | None = None
    """The status of `OfflineStore`."""

    last_update_status: LastUpdateStatus | None = None
    """A value that indicates whether the feature group was updated successfully."""

    failure_reason: str | None = None
    """The reason that the `FeatureGroup` failed to be replicated in the
    `OfflineStore`. This is failure may be due to a failure to create a
    `FeatureGroup` in or delete a `FeatureGroup` from the `OfflineStore`.
    """

    description: str | None = None
    """A free form description of a `FeatureGroup`."""

    tags: Sequence[Tag] | None = None
    """Tags used to define a `FeatureGroup`."""


@frozen(kw_only=True, repr=False, eq=False)
class FeatureMetadata(Structure):
    """The metadata for a feature. It can either be metadata that you specify, or
    metadata that is updated automatically.
    """

    feature_group_arn: str | None = None
    """The Amazon Resource Number (ARN) of the feature group."""

    feature_group_name: str | None = None
    """The name of the feature group containing the feature."""

    feature_name: str | None = None
    """The name of feature."""

    feature_type: FeatureType | None = field(
        default=None, converter=feature_type_or_none
    )
    """The data type of the feature."""

    creation_time: datetime | None = None
    """A timestamp indicating when the feature was created."""

    last_modified_time: datetime | None = None
    """A timestamp indicating when the feature was last modified."""

    description: str | None = None
    """An optional description that you specify to better describe the feature."""

    parameters: Sequence[FeatureParameter] | None = None
    """Optional key-value pairs that you specify to better describe the feature."""


@frozen(kw_only=True, repr=False, eq=False)
class Filter(Structure):
    """A conditional statement for a search expression that includes a resource
    property, a Boolean operator, and a value. Resources that match the statement
    are returned in the results from the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.

    If you specify a `Value`, but not an `Operator`, SageMaker uses the equals
    operator.

    In search, there are several property types:

    - **Metrics:** To define a metric filter, enter a value using the form
      `"Metrics.<name>"`, where `<name>` is a metric name. For example, the
      following filter searches for training jobs with an `"accuracy"` metric
      greater than `"0.9"`:

      `{`

      `"Name": "Metrics.accuracy",`

      `"Operator": "GreaterThan",`

      `"Value": "0.9"`

      `}`
    - **HyperParameters:** To define a hyperparameter filter, enter a value with
      the form `"HyperParameters.<name>"`. Decimal hyperparameter values are
      treated as a decimal in a comparison if the specified `Value` is also a
      decimal value. If the specified `Value` is an integer, the decimal
      hyperparameter values are treated as integers. For example, the following
      filter is satisfied by training jobs with a `"learning_rate"` hyperparameter
      that is less than `"0.5"`:

      `{`

      `"Name": "HyperParameters.learning_rate",`

      `"Operator": "LessThan",`

      `"Value": "0.5"`

      `}`
    - **Tags:** To define a tag filter, enter a value with the form `Tags.<key>`.
    """

    name: str
    """A resource property name. For example, `TrainingJobName`. For valid property
    names, see
    [SearchRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SearchRecord.html).
    You must specify a valid property for the resource.
    """

    operator: Operator | None = field(default=None, converter=operator_or_none)
    """A Boolean binary operator that is used to evaluate the filter. The operator
    field contains one of the following values:

    - **Equals:** The value of `Name` equals `Value`.
    - **NotEquals:** The value of `Name` doesn't equal `Value`.
    - **Exists:** The `Name` property exists.
    - **NotExists:** The `Name` property does not exist.
    - **GreaterThan:** The value of `Name` is greater than `Value`. Not supported
      for text properties.
    - **GreaterThanOrEqualTo:** The value of `Name` is greater than or equal to
      `Value`. Not supported for text properties.
    - **LessThan:** The value of `Name` is less than `Value`. Not supported for
      text properties.
    - **LessThanOrEqualTo:** The value of `Name` is less than or equal to `Value`.
      Not supported for text properties.
    - **In:** The value of `Name` is one of the comma delimited strings in
      `Value`. Only supported for text properties.
    - **Contains:** The value of `Name` contains the string `Value`. Only
      supported for text properties.

      A `SearchExpression` can include the `Contains` operator multiple times when
      the value of `Name` is one of the following:
      - `Experiment.DisplayName`
      - `Experiment.ExperimentName`
      - `Experiment.Tags`
      - `Trial.DisplayName`
      - `Trial.TrialName`
      - `Trial.Tags`
      - `TrialComponent.DisplayName`
      - `TrialComponent.TrialComponentName`
      - `TrialComponent.Tags`
      - `TrialComponent.InputArtifacts`
      - `TrialComponent.OutputArtifacts`

      A `SearchExpression` can include only one `Contains` operator for all other
      values of `Name`. In these cases, if you include multiple `Contains`
      operators in the `SearchExpression`, the result is the following error
      message: "`'CONTAINS' operator usage limit of 1 exceeded.`"
    """

    value: str | None = None
    """A value used with `Name` and `Operator` to determine which resources satisfy
    the filter's condition. For numerical properties, `Value` must be an integer
    or floating-point decimal. For timestamp properties, `Value` must be an ISO
    8601 date-time string of the following format: `YYYY-mm-dd'T'HH:MM:SS`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class HubContent(Structure):
    """Contains information about a hub content resource, including its name,
    version, type, associated documents, dependencies, and status, as returned by
    a search result.
    """

    hub_content_name: str | None = None
    """The name of the hub content."""

    hub_content_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub content."""

    hub_content_version: str | None = None
    """The version of the hub content."""

    hub_content_type: HubContentType | None = field(
        default=None, converter=hub_content_type_or_none
    )
    """The type of hub content."""

    document_schema_version: str | None = None
    """The document schema version for the hub content."""

    hub_name: str | None = None
    """The name of the hub that contains the content."""

    hub_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub that contains the content."""

    hub_content_display_name: str | None = None
    """The display name of the hub content."""

    hub_content_description: str | None = None
    """A description of the hub content."""

    hub_content_markdown: str | None = None
    """A string that provides a description of the hub content. This string can
    include links, tables, and standard markdown formatting.
    """

    hub_content_document: str | None = None
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more.
    """

    sage_maker_public_hub_content_arn: str | None = None
    """The Amazon Resource Name (ARN) of the public hub content."""

    reference_min_version: str | None = None
    """The minimum version of the hub content."""

    support_status: HubContentSupportStatus | None = field(
        default=None, converter=hub_content_support_status_or_none
    )
    """The support status of the hub content."""

    hub_content_search_keywords: Sequence[str] | None = None
    """The searchable keywords for the hub content."""

    hub_content_dependencies: Sequence[HubContentDependency] | None = None
    """The location of any dependencies that the hub content has, such as scripts,
    model artifacts, datasets, or notebooks.
    """

    hub_content_status: HubContentStatus | None = field(
        default=None, converter=hub_content_status_or_none
    )
    """The status of the hub content."""

    failure_reason: str | None = None
    """The failure reason if importing hub content failed."""

    creation_time: datetime | None = None
    """The date and time that hub content was created."""

    last_modified_time: datetime | None = None
    """The last modified time of the hub content."""

    created_by: UserContext | None = None
    """Information about the user who created the hub content."""

    last_modified_by: UserContext | None = None
    """Information about the user who last modified the hub content."""

    tags: Sequence[Tag] | None = None
    """Any tags associated with the hub content."""


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobSearchEntity(Structure):
    """An entity returned by the
    [SearchRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SearchRecord.html)
    API containing the properties of a hyperparameter tuning job.
    """

    hyper_parameter_tuning_job_name: str | None = None
    """The name of a hyperparameter tuning job."""

    hyper_parameter_tuning_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of a hyperparameter tuning job."""

    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig | None = None
    """Configures a hyperparameter tuning job."""

    training_job_definition: HyperParameterTrainingJobDefinition | None = None
    """Defines the training jobs launched by a hyperparameter tuning job."""

    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] | None = (
        None
    )
    """The job definitions included in a hyperparameter tuning job."""

    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus | None = field(
        default=None, converter=hyper_parameter_tuning_job_status_or_none
    )
    """The status of a hyperparameter tuning job."""

    creation_time: datetime | None = None
    """The time that a hyperparameter tuning job was created."""

    hyper_parameter_tuning_end_time: datetime | None = None
    """The time that a hyperparameter tuning job ended."""

    last_modified_time: datetime | None = None
    """The time that a hyperparameter tuning job was last modified."""

    training_job_status_counters: TrainingJobStatusCounters | None = None
    """The numbers of training jobs launched by a hyperparameter tuning job,
    categorized by status.
    """

    objective_status_counters: ObjectiveStatusCounters | None = None
    """Specifies the number of training jobs that this hyperparameter tuning job
    launched, categorized by the status of their objective metric. The objective
    metric status shows whether the final objective metric for the training job
    has been evaluated by the tuning job and used in the hyperparameter tuning
    process.
    """

    best_training_job: HyperParameterTrainingJobSummary | None = None
    """The container for the summary information about a training job."""

    overall_best_training_job: HyperParameterTrainingJobSummary | None = None
    """The container for the summary information about a training job."""

    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None
    """Specifies the configuration for a hyperparameter tuning job that uses one or
    more previous hyperparameter tuning jobs as a starting point. The results of
    previous tuning jobs are used to inform which combinations of hyperparameters
    to search over in the new tuning job.

    All training jobs launched by the new hyperparameter tuning job are evaluated
    by using the objective metric, and the training job that performs the best is
    compared to the best training jobs from the parent tuning jobs. From these,
    the training job that performs the best as measured by the objective metric is
    returned as the overall best training job.

    **Note:** All training jobs launched by parent hyperparameter tuning jobs and
    the new hyperparameter tuning jobs count against the limit of training jobs
    for the tuning job.
    """

    failure_reason: str | None = None
    """The error that was created when a hyperparameter tuning job failed."""

    tuning_job_completion_details: HyperParameterTuningJobCompletionDetails | None = (
        None
    )
    """Information about either a current or completed hyperparameter tuning job."""

    consumed_resources: HyperParameterTuningJobConsumedResources | None = None
    """The total amount of resources consumed by a hyperparameter tuning job."""

    tags: Sequence[Tag] | None = None
    """The tags associated with a hyperparameter tuning job. For more information see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """


@frozen(kw_only=True, repr=False, eq=False)
class Job(Structure):
    """The properties of a job returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    job_name: str | None = None
    """The name of the job."""

    job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the job."""

    role_arn: str | None = None
    """The ARN of the IAM role associated with the job."""

    job_category: JobCategory | None = field(
        default=None, converter=job_category_or_none
    )
    """The category of the job."""

    job_config_schema_version: str | None = None
    """The schema version used for the job configuration document."""

    job_config_document: str | None = None
    """The JSON configuration document for the job."""

    creation_time: datetime | None = None
    """The date and time that the job was created."""

    last_modified_time: datetime | None = None
    """The date and time that the job was last modified."""

    end_time: datetime | None = None
    """The date and time that the job ended."""

    job_status: JobStatus | None = field(default=None, converter=job_status_or_none)
    """The current status of the job."""

    secondary_status: JobSecondaryStatus | None = field(
        default=None, converter=job_secondary_status_or_none
    )
    """The detailed secondary status of the job, providing more granular information
    about the job's progress.
    """

    secondary_status_transitions: Sequence[JobSecondaryStatusTransition] | None = None
    """A list of secondary status transitions for the job, with timestamps and
    optional status messages.
    """

    failure_reason: str | None = None
    """If the job failed, the reason it failed."""

    tags: Sequence[Tag] | None = None
    """The tags associated with the job."""


@frozen(kw_only=True, repr=False, eq=False)
class Model(Structure):
    """The properties of a model as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    model_name: str | None = None
    """The name of the model."""

    primary_container: ContainerDefinition | None = None
    """Describes the container, as part of model definition."""

    containers: Sequence[ContainerDefinition] | None = None
    """The containers in the inference pipeline."""

    inference_execution_config: InferenceExecutionConfig | None = None
    """Specifies details about how containers in a multi-container endpoint are run."""

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that you specified for the
    model.
    """

    vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """

    creation_time: datetime | None = None
    """A timestamp that indicates when the model was created."""

    model_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model."""

    enable_network_isolation: bool | None = None
    """Isolates the model container. No inbound or outbound network calls can be made
    to or from the model container.
    """

    tags: Sequence[Tag] | None = None
    """A list of key-value pairs associated with the model. For more information, see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """

    deployment_recommendation: DeploymentRecommendation | None = None
    """A set of recommended deployment configurations for the model."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelCard(Structure):
    """An Amazon SageMaker Model Card."""

    model_card_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model card."""

    model_card_name: str | None = None
    """The unique name of the model card."""

    model_card_version: int | None = None
    """The version of the model card."""

    content: str | None = field(default=None, repr=redacted)
    """The content of the model card. Content uses the [model card JSON
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema)
    and provided as a string.
    """

    model_card_status: ModelCardStatus | None = field(
        default=None, converter=model_card_status_or_none
    )
    """The approval status of the model card within your organization. Different
    organizations might have different criteria for model card review and
    approval.

    - `Draft`: The model card is a work in progress.
    - `PendingReview`: The model card is pending review.
    - `Approved`: The model card is approved.
    - `Archived`: The model card is archived. No more updates should be made to
      the model card, but it can still be exported.
    """

    security_config: ModelCardSecurityConfig | None = None
    """The security configuration used to protect model card data."""

    creation_time: datetime | None = None
    """The date and time that the model card was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """The date and time that the model card was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    tags: Sequence[Tag] | None = None
    """Key-value pairs used to manage metadata for the model card."""

    model_id: str | None = None
    """The unique name (ID) of the model."""

    risk_rating: str | None = None
    """The risk rating of the model. Different organizations might have different
    criteria for model card risk ratings. For more information, see [Risk
    ratings](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards-risk-rating.html).
    """

    model_package_group_name: str | None = None
    """The model package group that contains the model package. Only relevant for
    model cards created for model packages in the Amazon SageMaker Model Registry.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardEndpoint(Structure):
    """An endpoint that hosts a model displayed in the Amazon SageMaker Model
    Dashboard.
    """

    endpoint_name: str | None = None
    """The endpoint name."""

    endpoint_arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint."""

    creation_time: datetime | None = None
    """A timestamp that indicates when the endpoint was created."""

    last_modified_time: datetime | None = None
    """The last time the endpoint was modified."""

    endpoint_status: EndpointStatus | None = field(
        default=None, converter=endpoint_status_or_none
    )
    """The endpoint status."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardModel(Structure):
    """A model displayed in the Amazon SageMaker Model Dashboard."""

    model: Model | None = None
    """A model displayed in the Model Dashboard."""

    endpoints: Sequence[ModelDashboardEndpoint] | None = None
    """The endpoints that host a model."""

    last_batch_transform_job: TransformJob | None = None
    """A batch transform job. For information about SageMaker batch transform, see
    [Use Batch
    Transform](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform.html).
    """

    monitoring_schedules: Sequence[ModelDashboardMonitoringSchedule] | None = None
    """The monitoring schedules for a model."""

    model_card: ModelDashboardModelCard | None = None
    """The model card for a model."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardModelCard(Structure):
    """The model card for a model displayed in the Amazon SageMaker Model Dashboard."""

    model_card_arn: str | None = None
    """The Amazon Resource Name (ARN) for a model card."""

    model_card_name: str | None = None
    """The name of a model card."""

    model_card_version: int | None = None
    """The model card version."""

    model_card_status: ModelCardStatus | None = field(
        default=None, converter=model_card_status_or_none
    )
    """The model card status."""

    security_config: ModelCardSecurityConfig | None = None
    """The KMS Key ID (`KMSKeyId`) for encryption of model card information."""

    creation_time: datetime | None = None
    """A timestamp that indicates when the model card was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """A timestamp that indicates when the model card was last updated."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    tags: Sequence[Tag] | None = None
    """The tags associated with a model card."""

    model_id: str | None = None
    """For models created in SageMaker, this is the model ARN. For models created
    outside of SageMaker, this is a user-customized string.
    """

    risk_rating: str | None = None
    """A model card's risk rating. Can be low, medium, or high."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardMonitoringSchedule(Structure):
    """A monitoring schedule for a model displayed in the Amazon SageMaker Model
    Dashboard.
    """

    monitoring_schedule_arn: str | None = None
    """The Amazon Resource Name (ARN) of a monitoring schedule."""

    monitoring_schedule_name: str | None = None
    """The name of a monitoring schedule."""

    monitoring_schedule_status: ScheduleStatus | None = field(
        default=None, converter=schedule_status_or_none
    )
    """The status of the monitoring schedule."""

    monitoring_type: MonitoringType | None = field(
        default=None, converter=monitoring_type_or_none
    )
    """The monitor type of a model monitor."""

    failure_reason: str | None = None
    """If a monitoring job failed, provides the reason."""

    creation_time: datetime | None = None
    """A timestamp that indicates when the monitoring schedule was created."""

    last_modified_time: datetime | None = None
    """A timestamp that indicates when the monitoring schedule was last updated."""

    monitoring_schedule_config: MonitoringScheduleConfig | None = None
    """Configures the monitoring schedule and defines the monitoring job."""

    endpoint_name: str | None = None
    """The endpoint which is monitored."""

    monitoring_alert_summaries: Sequence[MonitoringAlertSummary] | None = None
    """A JSON array where each element is a summary for a monitoring alert."""

    last_monitoring_execution_summary: MonitoringExecutionSummary | None = None
    """Summary of information about the last monitoring job to run."""

    batch_transform_input: BatchTransformInput | None = None
    """Input object for the batch transform job."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackage(Structure):
    """A container for your trained model that can be deployed for SageMaker
    inference. This can include inference code, artifacts, and metadata. The model
    package type can be one of the following.

    - Versioned model: A part of a model package group in Model Registry.
    - Unversioned model: Not part of a model package group and used in Amazon Web
      Services Marketplace.

    For more information, see
    [`CreateModelPackage`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html).
    """

    model_package_name: str | None = None
    """The name of the model package. The name can be as follows:

    - For a versioned model, the name is automatically generated by SageMaker
      Model Registry and follows the format
      '`ModelPackageGroupName/ModelPackageVersion`'.
    - For an unversioned model, you must provide the name.
    """

    model_package_group_name: str | None = None
    """The model group to which the model belongs."""

    model_package_version: int | None = None
    """The version number of a versioned model."""

    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=model_package_registration_type_or_none
    )
    """The package registration type of the model package."""

    model_package_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model package."""

    model_package_description: str | None = None
    """The description of the model package."""

    creation_time: datetime | None = None
    """The time that the model package was created."""

    inference_specification: InferenceSpecification | None = None
    """Defines how to perform inference generation after a training job is run."""

    source_algorithm_specification: SourceAlgorithmSpecification | None = None
    """A list of algorithms that were used to create a model package."""

    validation_specification: ModelPackageValidationSpecification | None = None
    """Specifies batch transform jobs that SageMaker runs to validate your model
    package.
    """

    model_package_status: ModelPackageStatus | None = field(
        default=None, converter=model_package_status_or_none
    )
    """The status of the model package. This can be one of the following values.

    - `PENDING` - The model package is pending being created.
    - `IN_PROGRESS` - The model package is in the process of being created.
    - `COMPLETED` - The model package was successfully created.
    - `FAILED` - The model package failed.
    - `DELETING` - The model package is in the process of being deleted.
    """

    model_package_status_details: ModelPackageStatusDetails | None = None
    """Specifies the validation and image scan statuses of the model package."""

    certify_for_marketplace: bool | None = None
    """Whether the model package is to be certified to be listed on Amazon Web
    Services Marketplace. For information about listing model packages on Amazon
    Web Services Marketplace, see [List Your Algorithm or Model Package on Amazon
    Web Services
    Marketplace](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-mkt-list.html).
    """

    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=model_approval_status_or_none
    )
    """The approval status of the model. This can be one of the following values.

    - `APPROVED` - The model is approved
    - `REJECTED` - The model is rejected.
    - `PENDING_MANUAL_APPROVAL` - The model is waiting for manual approval.
    """

    created_by: UserContext | None = None
    """Information about the user who created or modified an experiment, trial, trial
    component, lineage group, or project.
    """

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    model_metrics: ModelMetrics | None = None
    """Metrics for the model."""

    last_modified_time: datetime | None = None
    """The last time the model package was modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified an experiment, trial, trial
    component, lineage group, or project.
    """

    approval_description: str | None = None
    """A description provided when the model approval is set."""

    domain: str | None = None
    """The machine learning domain of your model package and its components. Common
    machine learning domains include computer vision and natural language
    processing.
    """

    task: str | None = None
    """The machine learning task your model package accomplishes. Common machine
    learning tasks include object detection and image classification.
    """

    sample_payload_url: str | None = None
    """The Amazon Simple Storage Service path where the sample payload are stored.
    This path must point to a single gzip compressed tar archive (.tar.gz suffix).
    """

    additional_inference_specifications: (
        Sequence[AdditionalInferenceSpecificationDefinition] | None
    ) = None
    """An array of additional Inference Specification objects."""

    source_uri: str | None = None
    """The URI of the source for the model package."""

    security_config: ModelPackageSecurityConfig | None = None
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model package information for regulated workloads with highly sensitive data.
    """

    model_card: ModelPackageModelCard | None = field(default=None, repr=partly_redacted)
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

    model_life_cycle: ModelLifeCycle | None = None
    """A structure describing the current state of the model in its life cycle."""

    tags: Sequence[Tag] | None = None
    """A list of the tags associated with the model package. For more information,
    see [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """

    customer_metadata_properties: Mapping[str, str] | None = None
    """The metadata properties for the model package."""

    drift_check_baselines: DriftCheckBaselines | None = None
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package.
    """

    skip_model_validation: SkipModelValidation | None = field(
        default=None, converter=skip_model_validation_or_none
    )
    """Indicates if you want to skip model validation."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageGroup(Structure):
    """A group of versioned models in the Model Registry."""

    model_package_group_name: str | None = None
    """The name of the model group."""

    model_package_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model group."""

    model_package_group_description: str | None = None
    """The description for the model group."""

    creation_time: datetime | None = None
    """The time that the model group was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    model_package_group_status: ModelPackageGroupStatus | None = field(
        default=None, converter=model_package_group_status_or_none
    )
    """The status of the model group. This can be one of the following values.

    - `PENDING` - The model group is pending being created.
    - `IN_PROGRESS` - The model group is in the process of being created.
    - `COMPLETED` - The model group was successfully created.
    - `FAILED` - The model group failed.
    - `DELETING` - The model group is in the process of being deleted.
    - `DELETE_FAILED` - SageMaker failed to delete the model group.
    """

    tags: Sequence[Tag] | None = None
    """A list of the tags associated with the model group. For more information, see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringSchedule(Structure):
    """A schedule for a model monitoring job. For information about model monitor,
    see [Amazon SageMaker Model
    Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html).
    """

    monitoring_schedule_arn: str | None = None
    """The Amazon Resource Name (ARN) of the monitoring schedule."""

    monitoring_schedule_name: str | None = None
    """The name of the monitoring schedule."""

    monitoring_schedule_status: ScheduleStatus | None = field(
        default=None, converter=schedule_status_or_none
    )
    """The status of the monitoring schedule. This can be one of the following
    values.

    - `PENDING` - The schedule is pending being created.
    - `FAILED` - The schedule failed.
    - `SCHEDULED` - The schedule was successfully created.
    - `STOPPED` - The schedule was stopped.
    """

    monitoring_type: MonitoringType | None = field(
        default=None, converter=monitoring_type_or_none
    )
    """The type of the monitoring job definition to schedule."""

    failure_reason: str | None = None
    """If the monitoring schedule failed, the reason it failed."""

    creation_time: datetime | None = None
    """The time that the monitoring schedule was created."""

    last_modified_time: datetime | None = None
    """The last time the monitoring schedule was changed."""

    monitoring_schedule_config: MonitoringScheduleConfig | None = None
    """Configures the monitoring schedule and defines the monitoring job."""

    endpoint_name: str | None = None
    """The endpoint that hosts the model being monitored."""

    last_monitoring_execution_summary: MonitoringExecutionSummary | None = None
    """Summary of information about the last monitoring job to run."""

    tags: Sequence[Tag] | None = None
    """A list of the tags associated with the monitoring schedlue. For more
    information, see [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """


@frozen(kw_only=True, repr=False, eq=False)
class NestedFilters(Structure):
    """A list of nested
    [Filter](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Filter.html)
    objects. A resource must satisfy the conditions of all filters to be included
    in the results returned from the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.

    For example, to filter on a training job's `InputDataConfig` property with a
    specific channel name and `S3Uri` prefix, define the following filters:

    - `'{Name:"InputDataConfig.ChannelName", "Operator":"Equals", "Value":"train"}',`
    - `'{Name:"InputDataConfig.DataSource.S3DataSource.S3Uri", "Operator":"Contains", "Value":"mybucket/catdata"}'`
    """

    nested_property_name: str
    """The name of the property to use in the nested filters. The value must match a
    listed property name, such as `InputDataConfig`.
    """

    filters: Sequence[Filter]
    """A list of filters. Each filter acts on a property. Filters must contain at
    least one `Filters` value. For example, a `NestedFilters` call might include a
    filter on the `PropertyName` parameter of the `InputDataConfig` property:
    `InputDataConfig.DataSource.S3DataSource.S3Uri`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class Parent(Structure):
    """The trial that a trial component is associated with and the experiment the
    trial is part of. A component might not be associated with a trial. A
    component can be associated with multiple trials.
    """

    trial_name: str | None = None
    """The name of the trial."""

    experiment_name: str | None = None
    """The name of the experiment."""


@frozen(kw_only=True, repr=False, eq=False)
class Pipeline(Structure):
    """A SageMaker Model Building Pipeline instance."""

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_name: str | None = None
    """The name of the pipeline."""

    pipeline_display_name: str | None = None
    """The display name of the pipeline."""

    pipeline_description: str | None = None
    """The description of the pipeline."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the role that created the pipeline."""

    pipeline_status: PipelineStatus | None = field(
        default=None, converter=pipeline_status_or_none
    )
    """The status of the pipeline."""

    creation_time: datetime | None = None
    """The creation time of the pipeline."""

    last_modified_time: datetime | None = None
    """The time that the pipeline was last modified."""

    last_run_time: datetime | None = None
    """The time when the pipeline was last run."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    parallelism_configuration: ParallelismConfiguration | None = None
    """The parallelism configuration applied to the pipeline."""

    tags: Sequence[Tag] | None = None
    """A list of tags that apply to the pipeline."""


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExecution(Structure):
    """An execution of a pipeline."""

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline that was executed."""

    pipeline_execution_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    pipeline_execution_display_name: str | None = None
    """The display name of the pipeline execution."""

    pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None, converter=pipeline_execution_status_or_none
    )
    """The status of the pipeline status."""

    pipeline_execution_description: str | None = None
    """The description of the pipeline execution."""

    pipeline_experiment_config: PipelineExperimentConfig | None = None
    """Specifies the names of the experiment and trial created by a pipeline."""

    failure_reason: str | None = None
    """If the execution failed, a message describing why."""

    creation_time: datetime | None = None
    """The creation time of the pipeline execution."""

    last_modified_time: datetime | None = None
    """The time that the pipeline execution was last modified."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    parallelism_configuration: ParallelismConfiguration | None = None
    """The parallelism configuration applied to the pipeline execution."""

    selective_execution_config: SelectiveExecutionConfig | None = None
    """The selective execution configuration applied to the pipeline run."""

    pipeline_parameters: Sequence[Parameter] | None = None
    """Contains a list of pipeline parameters. This list can be empty."""

    pipeline_version_id: int | None = None
    """The ID of the pipeline version that started this execution."""

    pipeline_version_display_name: str | None = None
    """The display name of the pipeline version that started this execution."""


@frozen(kw_only=True, repr=False, eq=False)
class PipelineVersion(Structure):
    """The version of the pipeline."""

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_version_id: int | None = None
    """The ID of the pipeline version."""

    pipeline_version_display_name: str | None = None
    """The display name of the pipeline version."""

    pipeline_version_description: str | None = None
    """The description of the pipeline version."""

    creation_time: datetime | None = None
    """The creation time of the pipeline version."""

    last_modified_time: datetime | None = None
    """The time when the pipeline version was last modified."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_executed_pipeline_execution_arn: str | None = None
    """The Amazon Resource Name (ARN) of the most recent pipeline execution created
    from this pipeline version.
    """

    last_executed_pipeline_execution_display_name: str | None = None
    """The display name of the most recent pipeline execution created from this
    pipeline version.
    """

    last_executed_pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None, converter=pipeline_execution_status_or_none
    )
    """The status of the most recent pipeline execution created from this pipeline
    version.
    """

    pipeline_version_aliases: Sequence[str] | None = None
    """The aliases assigned to the pipeline version."""


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingJob(Structure):
    """An Amazon SageMaker processing job that is used to analyze data and evaluate
    models. For more information, see [Process Data and Evaluate
    Models](https://docs.aws.amazon.com/sagemaker/latest/dg/processing-job.html).
    """

    processing_inputs: Sequence[ProcessingInput] | None = None
    """List of input configurations for the processing job."""

    processing_output_config: ProcessingOutputConfig | None = None
    """Configuration for uploading output from the processing container."""

    processing_job_name: str | None = None
    """The name of the processing job."""

    processing_resources: ProcessingResources | None = None
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job. In distributed training, you specify more than
    one instance.
    """

    stopping_condition: ProcessingStoppingCondition | None = None
    """Configures conditions under which the processing job should be stopped, such
    as how long the processing job has been running. After the condition is met,
    the processing job is stopped.
    """

    app_specification: AppSpecification | None = None
    """Configuration to run a processing job in a specified container image."""

    environment: Mapping[str, str] | None = None
    """Sets the environment variables in the Docker container."""

    network_config: NetworkConfig | None = None
    """Networking options for a job, such as network traffic encryption between
    containers, whether to allow inbound and outbound network calls to and from
    containers, and the VPC subnets and security groups to use for VPC-enabled
    jobs.
    """

    role_arn: str | None = None
    """The ARN of the role used to create the processing job."""

    experiment_config: ExperimentConfig | None = None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """

    processing_job_arn: str | None = None
    """The ARN of the processing job."""

    processing_job_status: ProcessingJobStatus | None = field(
        default=None, converter=processing_job_status_or_none
    )
    """The status of the processing job."""

    exit_message: str | None = None
    """A string, up to one KB in size, that contains metadata from the processing
    container when the processing job exits.
    """

    failure_reason: str | None = None
    """A string, up to one KB in size, that contains the reason a processing job
    failed, if it failed.
    """

    processing_end_time: datetime | None = None
    """The time that the processing job ended."""

    processing_start_time: datetime | None = None
    """The time that the processing job started."""

    last_modified_time: datetime | None = None
    """The time the processing job was last modified."""

    creation_time: datetime | None = None
    """The time the processing job was created."""

    monitoring_schedule_arn: str | None = None
    """The ARN of a monitoring schedule for an endpoint associated with this
    processing job.
    """

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """The Amazon Resource Name (ARN) of the AutoML job associated with this
    processing job.
    """

    training_job_arn: str | None = None
    """The ARN of the training job associated with this processing job."""

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. For more information, see [Using Cost Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*.
    """


@frozen(kw_only=True, repr=False, eq=False)
class Project(Structure):
    """The properties of a project as returned by the Search API."""

    project_arn: str | None = None
    """The Amazon Resource Name (ARN) of the project."""

    project_name: str | None = None
    """The name of the project."""

    project_id: str | None = None
    """The ID of the project."""

    project_description: str | None = None
    """The description of the project."""

    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = (
        None
    )
    """Details that you specify to provision a service catalog product. For
    information about service catalog, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    service_catalog_provisioned_product_details: (
        ServiceCatalogProvisionedProductDetails | None
    ) = None
    """Details of a provisioned service catalog product. For information about
    service catalog, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    project_status: ProjectStatus | None = field(
        default=None, converter=project_status_or_none
    )
    """The status of the project."""

    created_by: UserContext | None = None
    """Who created the project."""

    creation_time: datetime | None = None
    """A timestamp specifying when the project was created."""

    template_provider_details: Sequence[TemplateProviderDetail] | None = None
    """An array of template providers associated with the project."""

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """

    last_modified_time: datetime | None = None
    """A timestamp container for when the project was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""


@frozen(kw_only=True, repr=False, eq=False)
class SearchExpression(Structure):
    """A multi-expression that searches for the specified resource or resources in a
    search. All resource objects that satisfy the expression's condition are
    included in the search results. You must specify at least one subexpression,
    filter, or nested filter. A `SearchExpression` can contain up to twenty
    elements.

    A `SearchExpression` contains the following components:

    - A list of `Filter` objects. Each filter defines a simple Boolean expression
      comprised of a resource property name, Boolean operator, and value.
    - A list of `NestedFilter` objects. Each nested filter defines a list of
      Boolean expressions using a list of resource properties. A nested filter is
      satisfied if a single object in the list satisfies all Boolean expressions.
    - A list of `SearchExpression` objects. A search expression object can be
      nested in a list of search expression objects.
    - A Boolean operator: `And` or `Or`.
    """

    filters: Sequence[Filter] | None = None
    """A list of filter objects."""

    nested_filters: Sequence[NestedFilters] | None = None
    """A list of nested filter objects."""

    sub_expressions: Sequence[SearchExpression] | None = None
    """A list of search expression objects."""

    operator: BooleanOperator | None = field(
        default=None, converter=boolean_operator_or_none
    )
    """A Boolean operator used to evaluate the search expression. If you want every
    conditional statement in all lists to be satisfied for the entire search
    expression to be true, specify `And`. If only a single conditional statement
    needs to be true for the entire search expression to be true, specify `Or`.
    The default value is `And`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class SearchRecord(Structure):
    """A single resource returned as part of the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API response.
    """

    training_job: TrainingJob | None = None
    """The properties of a training job."""

    experiment: Experiment | None = None
    """The properties of an experiment."""

    trial: Trial | None = None
    """The properties of a trial."""

    trial_component: TrialComponent | None = None
    """The properties of a trial component."""

    endpoint: Endpoint | None = None
    """A hosted endpoint for real-time inference."""

    model_package: ModelPackage | None = field(default=None, repr=partly_redacted)
    """A container for your trained model that can be deployed for SageMaker
    inference. This can include inference code, artifacts, and metadata. The model
    package type can be one of the following.

    - Versioned model: A part of a model package group in Model Registry.
    - Unversioned model: Not part of a model package group and used in Amazon Web
      Services Marketplace.

    For more information, see
    [`CreateModelPackage`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html).
    """

    model_package_group: ModelPackageGroup | None = None
    """A group of versioned models in the Model Registry."""

    pipeline: Pipeline | None = None
    """A SageMaker Model Building Pipeline instance."""

    pipeline_execution: PipelineExecution | None = None
    """An execution of a pipeline."""

    pipeline_version: PipelineVersion | None = None
    """The version of the pipeline."""

    feature_group: FeatureGroup | None = None
    """Amazon SageMaker Feature Store stores features in a collection called Feature
    Group. A Feature Group can be visualized as a table which has rows, with a
    unique identifier for each row where each column in the table is a feature. In
    principle, a Feature Group is composed of features and values per features.
    """

    feature_metadata: FeatureMetadata | None = None
    """The feature metadata used to search through the features."""

    project: Project | None = None
    """The properties of a project."""

    hyper_parameter_tuning_job: HyperParameterTuningJobSearchEntity | None = None
    """The properties of a hyperparameter tuning job."""

    model_card: ModelCard | None = field(default=None, repr=partly_redacted)
    """An Amazon SageMaker Model Card that documents details about a machine learning
    model.
    """

    model: ModelDashboardModel | None = None
    """A model displayed in the Amazon SageMaker Model Dashboard."""

    job: Job | None = None
    """The properties of a job."""

    hub_content: HubContent | None = None
    """The properties of a hub content resource."""


@frozen(kw_only=True, repr=False, eq=False)
class TotalHits(Structure):
    """Represents the total number of matching results and indicates how accurate
    that count is.

    The `Value` field provides the count, which may be exact or estimated. The
    `Relation` field indicates whether it's an exact figure or a lower bound. This
    helps understand the full scope of search results, especially when dealing
    with large result sets.
    """

    value: int | None = None
    """The total number of matching results. This value may be exact or an estimate,
    depending on the `Relation` field.
    """

    relation: Relation | None = field(default=None, converter=relation_or_none)
    """Indicates the relationship between the returned `Value` and the actual total
    number of matching results. Possible values are:

    - `EqualTo`: The `Value` is the exact count of matching results.
    - `GreaterThanOrEqualTo`: The `Value` is a lower bound of the actual count of
      matching results.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJob(Structure):
    """Contains information about a training job."""

    training_job_name: str | None = None
    """The name of the training job."""

    training_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training job."""

    tuning_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the associated hyperparameter tuning job if
    the training job was launched by a hyperparameter tuning job.
    """

    labeling_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the labeling job."""

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """The Amazon Resource Name (ARN) of the job."""

    model_artifacts: ModelArtifacts | None = None
    """Information about the Amazon S3 location that is configured for storing model
    artifacts.
    """

    training_job_status: TrainingJobStatus | None = field(
        default=None, converter=training_job_status_or_none
    )
    """The status of the training job.

    Training job statuses are:

    - `InProgress` - The training is in progress.
    - `Completed` - The training job has completed.
    - `Failed` - The training job has failed. To see the reason for the failure,
      see the `FailureReason` field in the response to a
      `DescribeTrainingJobResponse` call.
    - `Stopping` - The training job is stopping.
    - `Stopped` - The training job has stopped.

    For more detailed information, see `SecondaryStatus`.
    """

    secondary_status: SecondaryStatus | None = field(
        default=None, converter=secondary_status_or_none
    )
    """Provides detailed information about the state of the training job. For
    detailed information about the secondary status of the training job, see
    `StatusMessage` under
    [SecondaryStatusTransition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SecondaryStatusTransition.html).

    SageMaker provides primary statuses and secondary statuses that apply to each
    of them:

    - **InProgress:**
      - `Starting` - Starting the training job.
      - `Downloading` - An optional stage for algorithms that support `File`
        training input mode. It indicates that data is being downloaded to the ML
        storage volumes.
      - `Training` - Training is in progress.
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
      - `Stopped` - The training job has stopped.
    - **Stopping:**
      - `Stopping` - Stopping the training job.

    **Important:** Valid values for `SecondaryStatus` are subject to change.

    We no longer support the following secondary statuses:

    - `LaunchingMLInstances`
    - `PreparingTrainingStack`
    - `DownloadingTrainingImage`
    """

    failure_reason: str | None = None
    """If the training job failed, the reason it failed."""

    hyper_parameters: Mapping[str, str] | None = None
    """Algorithm-specific parameters."""

    algorithm_specification: AlgorithmSpecification | None = None
    """Information about the algorithm used for training, and algorithm metadata."""

    role_arn: str | None = None
    """The Amazon Web Services Identity and Access Management (IAM) role configured
    for the training job.
    """

    input_data_config: Sequence[Channel] | None = None
    """An array of `Channel` objects that describes each data input channel.

    Your input must be in the same Amazon Web Services region as your training
    job.
    """

    output_data_config: OutputDataConfig | None = None
    """The S3 path where model artifacts that you configured when creating the job
    are stored. SageMaker creates subfolders for model artifacts.
    """

    resource_config: ResourceConfig | None = None
    """Resources, including ML compute instances and ML storage volumes, that are
    configured for model training.
    """

    warm_pool_status: WarmPoolStatus | None = None
    """The status of the warm pool associated with the training job."""

    vpc_config: VpcConfig | None = None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that this training job has access to. For more
    information, see [Protect Training Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html).
    """

    stopping_condition: StoppingCondition | None = None
    """Specifies a limit to how long a model training job can run. It also specifies
    how long a managed Spot training job has to complete. When the job reaches the
    time limit, SageMaker ends the training job. Use this API to cap model
    training costs.

    To stop a job, SageMaker sends the algorithm the `SIGTERM` signal, which
    delays job termination for 120 seconds. Algorithms can use this 120-second
    window to save the model artifacts, so the results of training are not lost.
    """

    creation_time: datetime | None = None
    """A timestamp that indicates when the training job was created."""

    training_start_time: datetime | None = None
    """Indicates the time when the training job starts on training instances. You are
    billed for the time interval between this time and the value of
    `TrainingEndTime`. The start time in CloudWatch Logs might be later than this
    time. The difference is due to the time it takes to download the training data
    and to the size of the training container.
    """

    training_end_time: datetime | None = None
    """Indicates the time when the training job ends on training instances. You are
    billed for the time interval between the value of `TrainingStartTime` and this
    time. For successful jobs and stopped jobs, this is the time after model
    artifacts are uploaded. For failed jobs, this is the time when SageMaker
    detects a job failure.
    """

    last_modified_time: datetime | None = None
    """A timestamp that indicates when the status of the training job was last
    modified.
    """

    secondary_status_transitions: Sequence[SecondaryStatusTransition] | None = None
    """A history of all of the secondary statuses that the training job has
    transitioned through.
    """

    final_metric_data_list: Sequence[MetricData] | None = None
    """A list of final metric values that are set when the training job completes.
    Used only if the training job was configured to use metrics.
    """

    enable_network_isolation: bool | None = None
    """If the `TrainingJob` was created with network isolation, the value is set to
    `true`. If network isolation is enabled, nodes can't communicate beyond the
    VPC they run in.
    """

    enable_inter_container_traffic_encryption: bool | None = None
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`. Encryption provides greater security for distributed
    training, but training might take longer. How long it takes depends on the
    amount of communication between compute instances, especially if you use a
    deep learning algorithm in distributed training.
    """

    enable_managed_spot_training: bool | None = None
    """When true, enables managed spot training using Amazon EC2 Spot instances to
    run training jobs instead of on-demand instances. For more information, see
    [Managed Spot
    Training](https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html).
    """

    checkpoint_config: CheckpointConfig | None = None
    """Contains information about the output location for managed spot training
    checkpoint data.
    """

    training_time_in_seconds: int | None = None
    """The training time in seconds."""

    billable_time_in_seconds: int | None = None
    """The billable time in seconds."""

    debug_hook_config: DebugHookConfig | None = None
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths. To learn more about how to
    configure the `DebugHookConfig` parameter, see [Use the SageMaker and Debugger
    Configuration API Operations to Create, Update, and Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """

    experiment_config: ExperimentConfig | None = None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """

    debug_rule_configurations: Sequence[DebugRuleConfiguration] | None = None
    """Information about the debug rule configuration."""

    tensor_board_output_config: TensorBoardOutputConfig | None = None
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """

    debug_rule_evaluation_statuses: Sequence[DebugRuleEvaluationStatus] | None = None
    """Information about the evaluation status of the rules for the training job."""

    output_model_package_arn: str | None = None
    """The output model package Amazon Resource Name (ARN) that contains model
    weights or checkpoint.
    """

    model_package_config: ModelPackageConfig | None = None
    """The model package configuration."""

    profiler_config: ProfilerConfig | None = None
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container."""

    retry_strategy: RetryStrategy | None = None
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """


@frozen(kw_only=True, repr=False, eq=False)
class TransformJob(Structure):
    """A batch transform job. For information about SageMaker batch transform, see
    [Use Batch
    Transform](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform.html).
    """

    transform_job_name: str | None = None
    """The name of the transform job."""

    transform_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the transform job."""

    transform_job_status: TransformJobStatus | None = field(
        default=None, converter=transform_job_status_or_none
    )
    """The status of the transform job.

    Transform job statuses are:

    - `InProgress` - The job is in progress.
    - `Completed` - The job has completed.
    - `Failed` - The transform job has failed. To see the reason for the failure,
      see the `FailureReason` field in the response to a `DescribeTransformJob`
      call.
    - `Stopping` - The transform job is stopping.
    - `Stopped` - The transform job has stopped.
    """

    failure_reason: str | None = None
    """If the transform job failed, the reason it failed."""

    model_name: str | None = None
    """The name of the model associated with the transform job."""

    max_concurrent_transforms: int | None = None
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. If `MaxConcurrentTransforms` is set to 0 or left unset,
    SageMaker checks the optional execution-parameters to determine the settings
    for your chosen algorithm. If the execution-parameters endpoint is not
    enabled, the default value is 1. For built-in algorithms, you don't need to
    set a value for `MaxConcurrentTransforms`.
    """

    model_client_config: ModelClientConfig | None = None
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation.
    """

    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    """The maximum allowed size of the payload, in MB. A payload is the data portion
    of a record (without metadata). The value in `MaxPayloadInMB` must be greater
    than, or equal to, the size of a single record. To estimate the size of a
    record in MB, divide the size of your dataset by the number of records. To
    ensure that the records fit within the maximum payload size, we recommend
    using a slightly larger value. The default value is 6 MB. For cases where the
    payload might be arbitrarily large and is transmitted using HTTP chunked
    encoding, set the value to 0. This feature works only in supported algorithms.
    Currently, SageMaker built-in algorithms do not support HTTP chunked encoding.
    """

    batch_strategy: BatchStrategy | None = field(
        default=None, converter=batch_strategy_or_none
    )
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request. A record is a single unit of input data that inference can
    be made on. For example, a single line in a CSV file is a record.
    """

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. We support up to 16
    key and values entries in the map.
    """

    transform_input: TransformInput | None = None
    """Describes the input source of a transform job and the way the transform job
    consumes it.
    """

    transform_output: TransformOutput | None = None
    """Describes the results of a transform job."""

    data_capture_config: BatchDataCaptureConfig | None = None
    """Configuration to control how SageMaker captures inference data for batch
    transform jobs.
    """

    transform_resources: TransformResources | None = None
    """Describes the resources, including ML instance types and ML instance count, to
    use for transform job.
    """

    creation_time: datetime | None = None
    """A timestamp that shows when the transform Job was created."""

    transform_start_time: datetime | None = None
    """Indicates when the transform job starts on ML instances. You are billed for
    the time interval between this time and the value of `TransformEndTime`.
    """

    transform_end_time: datetime | None = None
    """Indicates when the transform job has been completed, or has stopped or failed.
    You are billed for the time interval between this time and the value of
    `TransformStartTime`.
    """

    labeling_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the labeling job that created the transform
    job.
    """

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """The Amazon Resource Name (ARN) of the AutoML job that created the transform
    job.
    """

    data_processing: DataProcessing | None = None
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the
    prediction results in the output. The input filter provided allows you to
    exclude input data that is not needed for inference in a batch transform job.
    The output filter provided allows you to include input data relevant to
    interpreting the predictions in the output from the job. For more information,
    see [Associate Prediction Results with their Corresponding Input
    Records](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform-data-processing.html).
    """

    experiment_config: ExperimentConfig | None = None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """

    tags: Sequence[Tag] | None = None
    """A list of tags associated with the transform job."""


@frozen(kw_only=True, repr=False, eq=False)
class Trial(Structure):
    """The properties of a trial as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    trial_name: str | None = None
    """The name of the trial."""

    trial_arn: str | None = None
    """The Amazon Resource Name (ARN) of the trial."""

    display_name: str | None = None
    """The name of the trial as displayed. If `DisplayName` isn't specified,
    `TrialName` is displayed.
    """

    experiment_name: str | None = None
    """The name of the experiment the trial is part of."""

    source: TrialSource | None = None
    """The source of the trial."""

    creation_time: datetime | None = None
    """When the trial was created."""

    created_by: UserContext | None = None
    """Who created the trial."""

    last_modified_time: datetime | None = None
    """Who last modified the trial."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    tags: Sequence[Tag] | None = None
    """The list of tags that are associated with the trial. You can use
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search on the tags.
    """

    trial_component_summaries: Sequence[TrialComponentSimpleSummary] | None = None
    """A list of the components associated with the trial. For each component, a
    summary of the component's properties is included.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponent(Structure):
    """The properties of a trial component as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    trial_component_name: str | None = None
    """The name of the trial component."""

    display_name: str | None = None
    """The name of the component as displayed. If `DisplayName` isn't specified,
    `TrialComponentName` is displayed.
    """

    trial_component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the trial component."""

    source: TrialComponentSource | None = None
    """The Amazon Resource Name (ARN) and job type of the source of the component."""

    status: TrialComponentStatus | None = None
    """The status of the trial component."""

    start_time: datetime | None = None
    """When the component started."""

    end_time: datetime | None = None
    """When the component ended."""

    creation_time: datetime | None = None
    """When the component was created."""

    created_by: UserContext | None = None
    """Who created the trial component."""

    last_modified_time: datetime | None = None
    """When the component was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    parameters: Mapping[str, TrialComponentParameterValue] | None = None
    """The hyperparameters of the component."""

    input_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    """The input artifacts of the component."""

    output_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    """The output artifacts of the component."""

    metrics: Sequence[TrialComponentMetricSummary] | None = None
    """The metrics for the component."""

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    source_detail: TrialComponentSourceDetail | None = None
    """Details of the source of the component."""

    lineage_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lineage group resource."""

    tags: Sequence[Tag] | None = None
    """The list of tags that are associated with the component. You can use
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search on the tags.
    """

    parents: Sequence[Parent] | None = None
    """An array of the parents of the component. A parent is a trial the component is
    associated with and the experiment the trial is part of. A component might not
    have any parents.
    """

    run_name: str | None = None
    """The name of the experiment run."""


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentSimpleSummary(Structure):
    """A short summary of a trial component."""

    trial_component_name: str | None = None
    """The name of the trial component."""

    trial_component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the trial component."""

    trial_component_source: TrialComponentSource | None = None
    """The Amazon Resource Name (ARN) and job type of the source of a trial
    component.
    """

    creation_time: datetime | None = None
    """When the component was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentSourceDetail(Structure):
    """Detailed information about the source of a trial component. Either
    `ProcessingJob` or `TrainingJob` is returned.
    """

    source_arn: str | None = None
    """The Amazon Resource Name (ARN) of the source."""

    training_job: TrainingJob | None = None
    """Information about a training job that's the source of a trial component."""

    processing_job: ProcessingJob | None = None
    """Information about a processing job that's the source of a trial component."""

    transform_job: TransformJob | None = None
    """Information about a transform job that's the source of a trial component."""


@frozen(kw_only=True, repr=False, eq=False)
class VisibilityConditions(Structure):
    """The list of key-value pairs used to filter your search results. If a search
    result contains a key from your list, it is included in the final search
    response if the value associated with the key in the result matches the value
    you specified. If the value doesn't match, the result is excluded from the
    search response. Any resources that don't have a key from the list that you've
    provided will also be included in the search response.
    """

    key: str | None = None
    """The key that specifies the tag that you're using to filter the search results.
    It must be in the following format: `Tags.<key>`.
    """

    value: str | None = None
    """The value for the tag that you're using to filter the search results."""


@frozen(kw_only=True, repr=False, eq=False)
class SearchResponse(Response):
    """The response of `Search`, with `results`, `next_token` and `total_hits`."""

    results: Sequence[SearchRecord] | None = field(default=None, repr=partly_redacted)
    """A list of `SearchRecord` objects."""

    next_token: str | None = None
    """If the result of the previous `Search` request was truncated, the response
    includes a NextToken. To retrieve the next set of results, use the token in
    the next request.
    """

    total_hits: TotalHits | None = None
    """The total number of matching results."""


@frozen(kw_only=True, repr=False, eq=False)
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

    __operation__: ClassVar = "Search"
    __response__: ClassVar = SearchResponse

    resource: ResourceType = field(converter=as_resource_type)
    """The name of the SageMaker resource to search for."""

    search_expression: SearchExpression | None = None
    """A Boolean conditional statement. Resources must satisfy this condition to be
    included in search results. You must provide at least one subexpression,
    filter, or nested filter. The maximum number of recursive `SubExpressions`,
    `NestedFilters`, and `Filters` that can be included in a `SearchExpression`
    object is 50.
    """

    sort_by: str | None = None
    """The name of the resource property used to sort the `SearchResults`. The
    default is `LastModifiedTime`.
    """

    sort_order: SearchSortOrder | None = field(
        default=None, converter=search_sort_order_or_none
    )
    """How `SearchResults` are ordered. Valid values are `Ascending` or `Descending`.
    The default is `Descending`.
    """

    next_token: str | None = None
    """If more than `MaxResults` resources match the specified `SearchExpression`,
    the response includes a `NextToken`. The `NextToken` can be passed to the next
    `SearchRequest` to continue retrieving results.
    """

    max_results: int | None = None
    """The maximum number of results to return."""

    cross_account_filter_option: CrossAccountFilterOption | None = field(
        default=None, converter=cross_account_filter_option_or_none
    )
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

    visibility_conditions: Sequence[VisibilityConditions] | None = None
    """Limits the results of your search request to the resources that you can
    access.
    """


class SearchPaginator(Paginator[SearchResponse, SearchRecord]):
    """The pages of `Search`."""

    rules: paging.Rules[SearchResponse, SearchRecord] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.results,
            put=lambda page, value: evolve(page, results=value),
        ),
        limit=paging.Limit("max_results", int),
        rest=lambda page: SearchResponse(total_hits=page.total_hits),
    )

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
        return self.pages(
            SearchRequest(
                resource=resource,
                search_expression=search_expression,
                sort_by=sort_by,
                sort_order=sort_order,
                cross_account_filter_option=cross_account_filter_option,
                visibility_conditions=visibility_conditions,
            ),
            pagination_config,
            prefetch=prefetch,
        )
