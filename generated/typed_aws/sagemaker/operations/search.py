"""Search of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
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
from ..shapes.batch_strategy import BatchStrategy
from ..shapes.cross_account_filter_option import CrossAccountFilterOption
from ..shapes.endpoint_status import EndpointStatus
from ..shapes.feature_group_status import FeatureGroupStatus
from ..shapes.feature_type import FeatureType
from ..shapes.hub_content_status import HubContentStatus
from ..shapes.hub_content_support_status import HubContentSupportStatus
from ..shapes.hub_content_type import HubContentType
from ..shapes.hyper_parameter_tuning_job_status import HyperParameterTuningJobStatus
from ..shapes.job_category import JobCategory
from ..shapes.job_secondary_status import JobSecondaryStatus
from ..shapes.job_status import JobStatus
from ..shapes.model_approval_status import ModelApprovalStatus
from ..shapes.model_card_status import ModelCardStatus
from ..shapes.model_package_group_status import ModelPackageGroupStatus
from ..shapes.model_package_registration_type import ModelPackageRegistrationType
from ..shapes.model_package_status import ModelPackageStatus
from ..shapes.monitoring_type import MonitoringType
from ..shapes.pipeline_execution_status import PipelineExecutionStatus
from ..shapes.pipeline_status import PipelineStatus
from ..shapes.processing_job_status import ProcessingJobStatus
from ..shapes.project_status import ProjectStatus
from ..shapes.resource_type import ResourceType
from ..shapes.schedule_status import ScheduleStatus
from ..shapes.secondary_status import SecondaryStatus
from ..shapes.skip_model_validation import SkipModelValidation
from ..shapes.training_job_status import TrainingJobStatus
from ..shapes.transform_job_status import TransformJobStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.additional_inference_specification_definition import (
        AdditionalInferenceSpecificationDefinition,
    )
    from ..shapes.algorithm_specification import AlgorithmSpecification
    from ..shapes.app_specification import AppSpecification
    from ..shapes.batch_data_capture_config import BatchDataCaptureConfig
    from ..shapes.batch_transform_input import BatchTransformInput
    from ..shapes.channel import Channel
    from ..shapes.checkpoint_config import CheckpointConfig
    from ..shapes.container_definition import ContainerDefinition
    from ..shapes.cross_account_filter_option import CrossAccountFilterOptionLike
    from ..shapes.data_capture_config_summary import DataCaptureConfigSummary
    from ..shapes.data_processing import DataProcessing
    from ..shapes.debug_hook_config import DebugHookConfig
    from ..shapes.debug_rule_configuration import DebugRuleConfiguration
    from ..shapes.debug_rule_evaluation_status import DebugRuleEvaluationStatus
    from ..shapes.deployment_recommendation import DeploymentRecommendation
    from ..shapes.drift_check_baselines import DriftCheckBaselines
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.experiment_source import ExperimentSource
    from ..shapes.feature_definition import FeatureDefinition
    from ..shapes.feature_parameter import FeatureParameter
    from ..shapes.hub_content_dependency import HubContentDependency
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
    from ..shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartConfig,
    )
    from ..shapes.inference_execution_config import InferenceExecutionConfig
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.job_secondary_status_transition import JobSecondaryStatusTransition
    from ..shapes.last_update_status import LastUpdateStatus
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.metric_data import MetricData
    from ..shapes.model_artifacts import ModelArtifacts
    from ..shapes.model_card_security_config import ModelCardSecurityConfig
    from ..shapes.model_client_config import ModelClientConfig
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_metrics import ModelMetrics
    from ..shapes.model_package_config import ModelPackageConfig
    from ..shapes.model_package_model_card import ModelPackageModelCard
    from ..shapes.model_package_security_config import ModelPackageSecurityConfig
    from ..shapes.model_package_status_details import ModelPackageStatusDetails
    from ..shapes.model_package_validation_specification import (
        ModelPackageValidationSpecification,
    )
    from ..shapes.monitoring_alert_summary import MonitoringAlertSummary
    from ..shapes.monitoring_execution_summary import MonitoringExecutionSummary
    from ..shapes.monitoring_schedule_config import MonitoringScheduleConfig
    from ..shapes.network_config import NetworkConfig
    from ..shapes.objective_status_counters import ObjectiveStatusCounters
    from ..shapes.offline_store_config import OfflineStoreConfig
    from ..shapes.offline_store_status import OfflineStoreStatus
    from ..shapes.online_store_config import OnlineStoreConfig
    from ..shapes.output_data_config import OutputDataConfig
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.parameter import Parameter
    from ..shapes.pipeline_experiment_config import PipelineExperimentConfig
    from ..shapes.processing_input import ProcessingInput
    from ..shapes.processing_output_config import ProcessingOutputConfig
    from ..shapes.processing_resources import ProcessingResources
    from ..shapes.processing_stopping_condition import ProcessingStoppingCondition
    from ..shapes.production_variant_summary import ProductionVariantSummary
    from ..shapes.profiler_config import ProfilerConfig
    from ..shapes.resource_config import ResourceConfig
    from ..shapes.resource_type import ResourceTypeLike
    from ..shapes.retry_strategy import RetryStrategy
    from ..shapes.secondary_status_transition import SecondaryStatusTransition
    from ..shapes.selective_execution_config import SelectiveExecutionConfig
    from ..shapes.service_catalog_provisioned_product_details import (
        ServiceCatalogProvisionedProductDetails,
    )
    from ..shapes.service_catalog_provisioning_details import (
        ServiceCatalogProvisioningDetails,
    )
    from ..shapes.source_algorithm_specification import SourceAlgorithmSpecification
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tag import Tag
    from ..shapes.template_provider_detail import TemplateProviderDetail
    from ..shapes.tensor_board_output_config import TensorBoardOutputConfig
    from ..shapes.training_job_status_counters import TrainingJobStatusCounters
    from ..shapes.transform_input import TransformInput
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


BooleanOperatorLike: TypeAlias = BooleanOperator | Literal["And", "Or"]


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


class Relation(OpenEnum):
    EQUAL_TO = "EqualTo"
    GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo"


RelationLike: TypeAlias = Relation | Literal["EqualTo", "GreaterThanOrEqualTo"]


class SearchSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


SearchSortOrderLike: TypeAlias = SearchSortOrder | Literal["Ascending", "Descending"]


@frozen(kw_only=True, repr=False, eq=False)
class Endpoint(Structure):
    """A hosted endpoint for real-time inference."""

    endpoint_name: str = ABSENT
    endpoint_arn: str = ABSENT
    endpoint_config_name: str = ABSENT
    production_variants: Sequence[ProductionVariantSummary] = ABSENT
    data_capture_config: DataCaptureConfigSummary | None = None
    endpoint_status: EndpointStatus = field(
        default=ABSENT, converter=as_enum(EndpointStatus)
    )
    failure_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    monitoring_schedules: Sequence[MonitoringSchedule] = ABSENT
    tags: Sequence[Tag] = ABSENT
    shadow_production_variants: Sequence[ProductionVariantSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Experiment(Structure):
    """The properties of an experiment as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API. For information about experiments, see the
    [CreateExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateExperiment.html)
    API.
    """

    experiment_name: str | None = None
    experiment_arn: str | None = None
    display_name: str | None = None
    source: ExperimentSource | None = None
    description: str | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class FeatureGroup(Structure):
    """Amazon SageMaker Feature Store stores features in a collection called Feature
    Group. A Feature Group can be visualized as a table which has rows, with a
    unique identifier for each row where each column in the table is a feature. In
    principle, a Feature Group is composed of features and values per features.
    """

    feature_group_arn: str | None = None
    feature_group_name: str | None = None
    record_identifier_feature_name: str | None = None
    event_time_feature_name: str | None = None
    feature_definitions: Sequence[FeatureDefinition] = ABSENT
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    online_store_config: OnlineStoreConfig | None = None
    offline_store_config: OfflineStoreConfig | None = None
    role_arn: str | None = None
    feature_group_status: FeatureGroupStatus | None = field(
        default=None, converter=or_none(FeatureGroupStatus)
    )
    offline_store_status: OfflineStoreStatus | None = None
    last_update_status: LastUpdateStatus | None = None
    failure_reason: str | None = None
    description: str | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class FeatureMetadata(Structure):
    """The metadata for a feature. It can either be metadata that you specify, or
    metadata that is updated automatically.
    """

    feature_group_arn: str | None = None
    feature_group_name: str | None = None
    feature_name: str | None = None
    feature_type: FeatureType | None = field(
        default=None, converter=or_none(FeatureType)
    )
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    description: str | None = None
    parameters: Sequence[FeatureParameter] = ABSENT


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
    operator: Operator | None = field(default=None, converter=or_none(Operator))
    value: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class HubContent(Structure):
    """Contains information about a hub content resource, including its name,
    version, type, associated documents, dependencies, and status, as returned by
    a search result.
    """

    hub_content_name: str = ABSENT
    hub_content_arn: str = ABSENT
    hub_content_version: str = ABSENT
    hub_content_type: HubContentType = field(
        default=ABSENT, converter=as_enum(HubContentType)
    )
    document_schema_version: str = ABSENT
    hub_name: str = ABSENT
    hub_arn: str = ABSENT
    hub_content_display_name: str | None = None
    hub_content_description: str | None = None
    hub_content_markdown: str | None = None
    hub_content_document: str | None = None
    sage_maker_public_hub_content_arn: str | None = None
    reference_min_version: str | None = None
    support_status: HubContentSupportStatus | None = field(
        default=None, converter=or_none(HubContentSupportStatus)
    )
    hub_content_search_keywords: Sequence[str] = ABSENT
    hub_content_dependencies: Sequence[HubContentDependency] = ABSENT
    hub_content_status: HubContentStatus = field(
        default=ABSENT, converter=as_enum(HubContentStatus)
    )
    failure_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobSearchEntity(Structure):
    """An entity returned by the
    [SearchRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SearchRecord.html)
    API containing the properties of a hyperparameter tuning job.
    """

    hyper_parameter_tuning_job_name: str | None = None
    hyper_parameter_tuning_job_arn: str | None = None
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig | None = None
    training_job_definition: HyperParameterTrainingJobDefinition | None = None
    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] = ABSENT
    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus | None = field(
        default=None, converter=or_none(HyperParameterTuningJobStatus)
    )
    creation_time: datetime | None = None
    hyper_parameter_tuning_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    training_job_status_counters: TrainingJobStatusCounters | None = None
    objective_status_counters: ObjectiveStatusCounters | None = None
    best_training_job: HyperParameterTrainingJobSummary | None = None
    overall_best_training_job: HyperParameterTrainingJobSummary | None = None
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None
    failure_reason: str | None = None
    tuning_job_completion_details: HyperParameterTuningJobCompletionDetails | None = (
        None
    )
    consumed_resources: HyperParameterTuningJobConsumedResources | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Job(Structure):
    """The properties of a job returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    job_name: str | None = None
    job_arn: str | None = None
    role_arn: str | None = None
    job_category: JobCategory | None = field(
        default=None, converter=or_none(JobCategory)
    )
    job_config_schema_version: str | None = None
    job_config_document: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    end_time: datetime | None = None
    job_status: JobStatus | None = field(default=None, converter=or_none(JobStatus))
    secondary_status: JobSecondaryStatus | None = field(
        default=None, converter=or_none(JobSecondaryStatus)
    )
    secondary_status_transitions: Sequence[JobSecondaryStatusTransition] = ABSENT
    failure_reason: str | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Model(Structure):
    """The properties of a model as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    model_name: str | None = None
    primary_container: ContainerDefinition | None = None
    containers: Sequence[ContainerDefinition] = ABSENT
    inference_execution_config: InferenceExecutionConfig | None = None
    execution_role_arn: str | None = None
    vpc_config: VpcConfig | None = None
    creation_time: datetime | None = None
    model_arn: str | None = None
    enable_network_isolation: bool | None = None
    tags: Sequence[Tag] = ABSENT
    deployment_recommendation: DeploymentRecommendation | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelCard(Structure):
    """An Amazon SageMaker Model Card."""

    model_card_arn: str | None = None
    model_card_name: str | None = None
    model_card_version: int | None = None
    content: str | None = field(default=None, repr=redacted)
    model_card_status: ModelCardStatus | None = field(
        default=None, converter=or_none(ModelCardStatus)
    )
    security_config: ModelCardSecurityConfig | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    tags: Sequence[Tag] = ABSENT
    model_id: str | None = None
    risk_rating: str | None = None
    model_package_group_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardEndpoint(Structure):
    """An endpoint that hosts a model displayed in the Amazon SageMaker Model
    Dashboard.
    """

    endpoint_name: str = ABSENT
    endpoint_arn: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    endpoint_status: EndpointStatus = field(
        default=ABSENT, converter=as_enum(EndpointStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardModel(Structure):
    """A model displayed in the Amazon SageMaker Model Dashboard."""

    model: Model | None = None
    endpoints: Sequence[ModelDashboardEndpoint] = ABSENT
    last_batch_transform_job: TransformJob | None = None
    monitoring_schedules: Sequence[ModelDashboardMonitoringSchedule] = ABSENT
    model_card: ModelDashboardModelCard | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardModelCard(Structure):
    """The model card for a model displayed in the Amazon SageMaker Model Dashboard."""

    model_card_arn: str | None = None
    model_card_name: str | None = None
    model_card_version: int | None = None
    model_card_status: ModelCardStatus | None = field(
        default=None, converter=or_none(ModelCardStatus)
    )
    security_config: ModelCardSecurityConfig | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    tags: Sequence[Tag] = ABSENT
    model_id: str | None = None
    risk_rating: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardMonitoringSchedule(Structure):
    """A monitoring schedule for a model displayed in the Amazon SageMaker Model
    Dashboard.
    """

    monitoring_schedule_arn: str | None = None
    monitoring_schedule_name: str | None = None
    monitoring_schedule_status: ScheduleStatus | None = field(
        default=None, converter=or_none(ScheduleStatus)
    )
    monitoring_type: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )
    failure_reason: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    monitoring_schedule_config: MonitoringScheduleConfig | None = None
    endpoint_name: str | None = None
    monitoring_alert_summaries: Sequence[MonitoringAlertSummary] = ABSENT
    last_monitoring_execution_summary: MonitoringExecutionSummary | None = None
    batch_transform_input: BatchTransformInput | None = None


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
    model_package_group_name: str | None = None
    model_package_version: int | None = None
    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=or_none(ModelPackageRegistrationType)
    )
    model_package_arn: str | None = None
    model_package_description: str | None = None
    creation_time: datetime | None = None
    inference_specification: InferenceSpecification | None = None
    source_algorithm_specification: SourceAlgorithmSpecification | None = None
    validation_specification: ModelPackageValidationSpecification | None = None
    model_package_status: ModelPackageStatus | None = field(
        default=None, converter=or_none(ModelPackageStatus)
    )
    model_package_status_details: ModelPackageStatusDetails | None = None
    certify_for_marketplace: bool | None = None
    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=or_none(ModelApprovalStatus)
    )
    created_by: UserContext | None = None
    metadata_properties: MetadataProperties | None = None
    model_metrics: ModelMetrics | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    approval_description: str | None = None
    domain: str | None = None
    task: str | None = None
    sample_payload_url: str | None = None
    additional_inference_specifications: Sequence[
        AdditionalInferenceSpecificationDefinition
    ] = ABSENT
    source_uri: str | None = None
    security_config: ModelPackageSecurityConfig | None = None
    model_card: ModelPackageModelCard | None = field(default=None, repr=partly_redacted)
    model_life_cycle: ModelLifeCycle | None = None
    tags: Sequence[Tag] = ABSENT
    customer_metadata_properties: Mapping[str, str] = ABSENT
    drift_check_baselines: DriftCheckBaselines | None = None
    skip_model_validation: SkipModelValidation | None = field(
        default=None, converter=or_none(SkipModelValidation)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageGroup(Structure):
    """A group of versioned models in the Model Registry."""

    model_package_group_name: str | None = None
    model_package_group_arn: str | None = None
    model_package_group_description: str | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    model_package_group_status: ModelPackageGroupStatus | None = field(
        default=None, converter=or_none(ModelPackageGroupStatus)
    )
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringSchedule(Structure):
    """A schedule for a model monitoring job. For information about model monitor,
    see [Amazon SageMaker Model
    Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html).
    """

    monitoring_schedule_arn: str | None = None
    monitoring_schedule_name: str | None = None
    monitoring_schedule_status: ScheduleStatus | None = field(
        default=None, converter=or_none(ScheduleStatus)
    )
    monitoring_type: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )
    failure_reason: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    monitoring_schedule_config: MonitoringScheduleConfig | None = None
    endpoint_name: str | None = None
    last_monitoring_execution_summary: MonitoringExecutionSummary | None = None
    tags: Sequence[Tag] = ABSENT


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
    filters: Sequence[Filter]


@frozen(kw_only=True, repr=False, eq=False)
class Parent(Structure):
    """The trial that a trial component is associated with and the experiment the
    trial is part of. A component might not be associated with a trial. A
    component can be associated with multiple trials.
    """

    trial_name: str | None = None
    experiment_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Pipeline(Structure):
    """A SageMaker Model Building Pipeline instance."""

    pipeline_arn: str | None = None
    pipeline_name: str | None = None
    pipeline_display_name: str | None = None
    pipeline_description: str | None = None
    role_arn: str | None = None
    pipeline_status: PipelineStatus | None = field(
        default=None, converter=or_none(PipelineStatus)
    )
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    last_run_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExecution(Structure):
    """An execution of a pipeline."""

    pipeline_arn: str | None = None
    pipeline_execution_arn: str | None = None
    pipeline_execution_display_name: str | None = None
    pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None, converter=or_none(PipelineExecutionStatus)
    )
    pipeline_execution_description: str | None = None
    pipeline_experiment_config: PipelineExperimentConfig | None = None
    failure_reason: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
    selective_execution_config: SelectiveExecutionConfig | None = None
    pipeline_parameters: Sequence[Parameter] = ABSENT
    pipeline_version_id: int | None = None
    pipeline_version_display_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class PipelineVersion(Structure):
    """The version of the pipeline."""

    pipeline_arn: str | None = None
    pipeline_version_id: int | None = None
    pipeline_version_display_name: str | None = None
    pipeline_version_description: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None
    last_executed_pipeline_execution_arn: str | None = None
    last_executed_pipeline_execution_display_name: str | None = None
    last_executed_pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None, converter=or_none(PipelineExecutionStatus)
    )
    pipeline_version_aliases: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingJob(Structure):
    """An Amazon SageMaker processing job that is used to analyze data and evaluate
    models. For more information, see [Process Data and Evaluate
    Models](https://docs.aws.amazon.com/sagemaker/latest/dg/processing-job.html).
    """

    processing_inputs: Sequence[ProcessingInput] = ABSENT
    processing_output_config: ProcessingOutputConfig | None = None
    processing_job_name: str | None = None
    processing_resources: ProcessingResources | None = None
    stopping_condition: ProcessingStoppingCondition | None = None
    app_specification: AppSpecification | None = None
    environment: Mapping[str, str] = ABSENT
    network_config: NetworkConfig | None = None
    role_arn: str | None = None
    experiment_config: ExperimentConfig | None = None
    processing_job_arn: str | None = None
    processing_job_status: ProcessingJobStatus | None = field(
        default=None, converter=or_none(ProcessingJobStatus)
    )
    exit_message: str | None = None
    failure_reason: str | None = None
    processing_end_time: datetime | None = None
    processing_start_time: datetime | None = None
    last_modified_time: datetime | None = None
    creation_time: datetime | None = None
    monitoring_schedule_arn: str | None = None
    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    training_job_arn: str | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Project(Structure):
    """The properties of a project as returned by the Search API."""

    project_arn: str | None = None
    project_name: str | None = None
    project_id: str | None = None
    project_description: str | None = None
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = (
        None
    )
    service_catalog_provisioned_product_details: (
        ServiceCatalogProvisionedProductDetails | None
    ) = None
    project_status: ProjectStatus | None = field(
        default=None, converter=or_none(ProjectStatus)
    )
    created_by: UserContext | None = None
    creation_time: datetime | None = None
    template_provider_details: Sequence[TemplateProviderDetail] = ABSENT
    tags: Sequence[Tag] = ABSENT
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None


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

    filters: Sequence[Filter] = ABSENT
    nested_filters: Sequence[NestedFilters] = ABSENT
    sub_expressions: Sequence[SearchExpression] = ABSENT
    operator: BooleanOperator | None = field(
        default=None, converter=or_none(BooleanOperator)
    )


@frozen(kw_only=True, repr=False, eq=False)
class SearchRecord(Structure):
    """A single resource returned as part of the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API response.
    """

    training_job: TrainingJob | None = None
    experiment: Experiment | None = None
    trial: Trial | None = None
    trial_component: TrialComponent | None = None
    endpoint: Endpoint | None = None
    model_package: ModelPackage | None = field(default=None, repr=partly_redacted)
    model_package_group: ModelPackageGroup | None = None
    pipeline: Pipeline | None = None
    pipeline_execution: PipelineExecution | None = None
    pipeline_version: PipelineVersion | None = None
    feature_group: FeatureGroup | None = None
    feature_metadata: FeatureMetadata | None = None
    project: Project | None = None
    hyper_parameter_tuning_job: HyperParameterTuningJobSearchEntity | None = None
    model_card: ModelCard | None = field(default=None, repr=partly_redacted)
    model: ModelDashboardModel | None = None
    job: Job | None = None
    hub_content: HubContent | None = None


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
    relation: Relation | None = field(default=None, converter=or_none(Relation))


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJob(Structure):
    """Contains information about a training job."""

    training_job_name: str | None = None
    training_job_arn: str | None = None
    tuning_job_arn: str | None = None
    labeling_job_arn: str | None = None
    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    model_artifacts: ModelArtifacts | None = None
    training_job_status: TrainingJobStatus | None = field(
        default=None, converter=or_none(TrainingJobStatus)
    )
    secondary_status: SecondaryStatus | None = field(
        default=None, converter=or_none(SecondaryStatus)
    )
    failure_reason: str | None = None
    hyper_parameters: Mapping[str, str] = ABSENT
    algorithm_specification: AlgorithmSpecification | None = None
    role_arn: str | None = None
    input_data_config: Sequence[Channel] = ABSENT
    output_data_config: OutputDataConfig | None = None
    resource_config: ResourceConfig | None = None
    warm_pool_status: WarmPoolStatus | None = None
    vpc_config: VpcConfig | None = None
    stopping_condition: StoppingCondition | None = None
    creation_time: datetime | None = None
    training_start_time: datetime | None = None
    training_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    secondary_status_transitions: Sequence[SecondaryStatusTransition] = ABSENT
    final_metric_data_list: Sequence[MetricData] = ABSENT
    enable_network_isolation: bool | None = None
    enable_inter_container_traffic_encryption: bool | None = None
    enable_managed_spot_training: bool | None = None
    checkpoint_config: CheckpointConfig | None = None
    training_time_in_seconds: int | None = None
    billable_time_in_seconds: int | None = None
    debug_hook_config: DebugHookConfig | None = None
    experiment_config: ExperimentConfig | None = None
    debug_rule_configurations: Sequence[DebugRuleConfiguration] = ABSENT
    tensor_board_output_config: TensorBoardOutputConfig | None = None
    debug_rule_evaluation_statuses: Sequence[DebugRuleEvaluationStatus] = ABSENT
    output_model_package_arn: str | None = None
    model_package_config: ModelPackageConfig | None = None
    profiler_config: ProfilerConfig | None = None
    environment: Mapping[str, str] = ABSENT
    retry_strategy: RetryStrategy | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class TransformJob(Structure):
    """A batch transform job. For information about SageMaker batch transform, see
    [Use Batch
    Transform](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform.html).
    """

    transform_job_name: str | None = None
    transform_job_arn: str | None = None
    transform_job_status: TransformJobStatus | None = field(
        default=None, converter=or_none(TransformJobStatus)
    )
    failure_reason: str | None = None
    model_name: str | None = None
    max_concurrent_transforms: int | None = None
    model_client_config: ModelClientConfig | None = None
    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    batch_strategy: BatchStrategy | None = field(
        default=None, converter=or_none(BatchStrategy)
    )
    environment: Mapping[str, str] = ABSENT
    transform_input: TransformInput | None = None
    transform_output: TransformOutput | None = None
    data_capture_config: BatchDataCaptureConfig | None = None
    transform_resources: TransformResources | None = None
    creation_time: datetime | None = None
    transform_start_time: datetime | None = None
    transform_end_time: datetime | None = None
    labeling_job_arn: str | None = None
    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    data_processing: DataProcessing | None = None
    experiment_config: ExperimentConfig | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Trial(Structure):
    """The properties of a trial as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    trial_name: str | None = None
    trial_arn: str | None = None
    display_name: str | None = None
    experiment_name: str | None = None
    source: TrialSource | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    metadata_properties: MetadataProperties | None = None
    tags: Sequence[Tag] = ABSENT
    trial_component_summaries: Sequence[TrialComponentSimpleSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponent(Structure):
    """The properties of a trial component as returned by the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API.
    """

    trial_component_name: str | None = None
    display_name: str | None = None
    trial_component_arn: str | None = None
    source: TrialComponentSource | None = None
    status: TrialComponentStatus | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    parameters: Mapping[str, TrialComponentParameterValue] = ABSENT
    input_artifacts: Mapping[str, TrialComponentArtifact] = ABSENT
    output_artifacts: Mapping[str, TrialComponentArtifact] = ABSENT
    metrics: Sequence[TrialComponentMetricSummary] = ABSENT
    metadata_properties: MetadataProperties | None = None
    source_detail: TrialComponentSourceDetail | None = None
    lineage_group_arn: str | None = None
    tags: Sequence[Tag] = ABSENT
    parents: Sequence[Parent] = ABSENT
    run_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentSimpleSummary(Structure):
    """A short summary of a trial component."""

    trial_component_name: str | None = None
    trial_component_arn: str | None = None
    trial_component_source: TrialComponentSource | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentSourceDetail(Structure):
    """Detailed information about the source of a trial component. Either
    `ProcessingJob` or `TrainingJob` is returned.
    """

    source_arn: str | None = None
    training_job: TrainingJob | None = None
    processing_job: ProcessingJob | None = None
    transform_job: TransformJob | None = None


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
    value: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SearchResponse(Response):
    """The response of `Search`, with `results`, `next_token` and `total_hits`."""

    results: Sequence[SearchRecord] = field(default=ABSENT, repr=partly_redacted)
    next_token: str | None = None
    total_hits: TotalHits | None = None


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

    resource: ResourceType = field(converter=as_enum(ResourceType))
    search_expression: SearchExpression | None = None
    sort_by: str | None = None
    sort_order: SearchSortOrder | None = field(
        default=None, converter=or_none(SearchSortOrder)
    )
    next_token: str | None = None
    max_results: int | None = None
    cross_account_filter_option: CrossAccountFilterOption | None = field(
        default=None, converter=or_none(CrossAccountFilterOption)
    )
    visibility_conditions: Sequence[VisibilityConditions] | None = None


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
                `SearchResults`. 1 to 255 characters.
            sort_order: How `SearchResults` are ordered.
            cross_account_filter_option: A cross account filter option.
            visibility_conditions: Limits the results of your search request to the
                resources that you can access. 1 to 5 items.
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
