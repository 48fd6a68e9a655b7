"""ListPipelineExecutionSteps of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.output_parameter import OutputParameter
    from ..shapes.sort_order import SortOrderLike


class CleanupFailureErrorCode(OpenEnum):
    """The type of error that prevented the Cleanup step from deleting output
    resources. Valid values are:

    - `ClientError` indicates that the failure was caused by the request.
    - `InternalFailure` indicates that the failure was caused by an internal
      error.
    """

    CLIENT_ERROR = "ClientError"
    INTERNAL_FAILURE = "InternalFailure"


CleanupFailureErrorCodeLike: TypeAlias = (
    CleanupFailureErrorCode | Literal["ClientError", "InternalFailure"]
)


class ConditionOutcome(OpenEnum):
    TRUE = "True"
    FALSE = "False"


ConditionOutcomeLike: TypeAlias = ConditionOutcome | Literal["True", "False"]


class ForEachStatus(OpenEnum):
    """The status of a ForEach step execution. Valid values are:

    - `Succeeded` indicates that the ForEach step execution completed
      successfully.
    - `Failed` indicates that the ForEach step execution failed.
    - `Stopped` indicates that the ForEach step execution was stopped.
    """

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    STOPPED = "Stopped"


ForEachStatusLike: TypeAlias = ForEachStatus | Literal["Succeeded", "Failed", "Stopped"]


class StepStatus(OpenEnum):
    STARTING = "Starting"
    EXECUTING = "Executing"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"


StepStatusLike: TypeAlias = (
    StepStatus
    | Literal["Starting", "Executing", "Stopping", "Stopped", "Failed", "Succeeded"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AssociationInfo(Structure):
    """The data type used to describe the relationship between different sources."""

    source_arn: str = ABSENT
    destination_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class AthenaStepMetadata(Structure):
    """The query execution identifier and the result output location for the Amazon
    Athena query that an Athena step runs.
    """

    query_execution_id: str | None = None
    s3_output_location: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobStepMetadata(Structure):
    """Metadata for an AutoML job step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class BedrockCustomModelDeploymentMetadata(Structure):
    """The metadata of the Amazon Bedrock custom model deployment."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class BedrockCustomModelMetadata(Structure):
    """The metadata of the Amazon Bedrock custom model."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class BedrockModelImportMetadata(Structure):
    """The metadata of the Amazon Bedrock model import."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class BedrockProvisionedModelThroughputMetadata(Structure):
    """The metadata of the Amazon Bedrock provisioned model throughput."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CacheHitResult(Structure):
    """Details on the cache hit of a pipeline execution step."""

    source_pipeline_execution_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CallbackStepMetadata(Structure):
    """Metadata about a callback step."""

    callback_token: str | None = None
    sqs_queue_url: str | None = None
    output_parameters: Sequence[OutputParameter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyCheckStepMetadata(Structure):
    """The container for the metadata for the ClarifyCheck step. For more
    information, see the topic on [ClarifyCheck
    step](https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html#step-type-clarify-check)
    in the *Amazon SageMaker Developer Guide*.
    """

    check_type: str | None = None
    baseline_used_for_drift_check_constraints: str | None = None
    calculated_baseline_constraints: str | None = None
    model_package_group_name: str | None = None
    violation_report: str | None = None
    check_job_arn: str | None = None
    skip_check: bool | None = None
    register_new_baseline: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CleanupFailure(Structure):
    """The Amazon S3 output resources associated with an upstream step that the
    Cleanup step could not delete.
    """

    step_name: str | None = None
    error_code: CleanupFailureErrorCode | None = field(
        default=None, converter=or_none(CleanupFailureErrorCode)
    )
    error_message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CleanupStepMetadata(Structure):
    """The cleanup outcomes for Amazon S3 output resources associated with upstream
    steps.
    """

    cleaned_steps: Sequence[str] = ABSENT
    failed_steps: Sequence[CleanupFailure] = ABSENT
    skipped_steps: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ConditionStepMetadata(Structure):
    """Metadata for a Condition step."""

    outcome: ConditionOutcome | None = field(
        default=None, converter=or_none(ConditionOutcome)
    )


@frozen(kw_only=True, repr=False, eq=False)
class EMRServerlessStepMetadata(Structure):
    """The configurations and outcomes of an Amazon EMR Serverless step execution."""

    application_id: str | None = None
    job_run_id: str | None = None
    job_run_name: str | None = None
    log_file_path: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EMRStepMetadata(Structure):
    """The configurations and outcomes of an Amazon EMR step execution."""

    cluster_id: str | None = None
    step_id: str | None = None
    step_name: str | None = None
    log_file_path: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EndpointConfigStepMetadata(Structure):
    """Metadata for an endpoint configuration step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EndpointStepMetadata(Structure):
    """Metadata for an endpoint step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class FailStepMetadata(Structure):
    """The container for the metadata for Fail step."""

    error_message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ForEachSelectorResult(Structure):
    """The result of the selector that identifies an iteration of a ForEach step."""

    step_name: str | None = None
    index: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ForEachStepMetadata(Structure):
    """The status, the iteration-step counts, and the selector information for a
    ForEach step execution.
    """

    status: ForEachStatus | None = field(default=None, converter=or_none(ForEachStatus))
    input_item_count: int | None = None
    total_step_count: int | None = None
    succeeded_step_count: int | None = None
    failed_step_count: int | None = None
    stopped_step_count: int | None = None
    selector: ForEachSelectorResult | None = None


@frozen(kw_only=True, repr=False, eq=False)
class HubContentStepMetadata(Structure):
    """The hub and the hub content that a HubContent step imported."""

    hub_arn: str | None = None
    hub_content_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentMetadata(Structure):
    """The metadata of the inference component."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class IterationContext(Structure):
    """The context for an iteration of a ForEach step."""

    parent_step_name: str | None = None
    index: int | None = None
    item: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class JobStepMetadata(Structure):
    """Metadata for a SageMaker job step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class LambdaStepMetadata(Structure):
    """Metadata for a Lambda step."""

    arn: str | None = None
    output_parameters: Sequence[OutputParameter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class LineageMetadata(Structure):
    """The metadata that tracks relationships between ML artifacts, actions, and
    contexts.
    """

    action_arns: Mapping[str, str] = ABSENT
    artifact_arns: Mapping[str, str] = ABSENT
    context_arns: Mapping[str, str] = ABSENT
    associations: Sequence[AssociationInfo] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ModelStepMetadata(Structure):
    """Metadata for Model steps."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExecutionStep(Structure):
    """An execution of a step in a pipeline."""

    step_name: str | None = None
    step_display_name: str | None = None
    step_description: str | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    step_status: StepStatus | None = field(default=None, converter=or_none(StepStatus))
    cache_hit_result: CacheHitResult | None = None
    failure_reason: str | None = None
    metadata: PipelineExecutionStepMetadata | None = None
    attempt_count: int | None = None
    selective_execution_result: SelectiveExecutionResult | None = None
    iteration_context: IterationContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExecutionStepMetadata(Structure):
    """Metadata for a step execution."""

    training_job: TrainingJobStepMetadata | None = None
    processing_job: ProcessingJobStepMetadata | None = None
    transform_job: TransformJobStepMetadata | None = None
    tuning_job: TuningJobStepMetaData | None = None
    model: ModelStepMetadata | None = None
    register_model: RegisterModelStepMetadata | None = None
    condition: ConditionStepMetadata | None = None
    callback: CallbackStepMetadata | None = None
    lambda_: LambdaStepMetadata | None = None
    emr: EMRStepMetadata | None = field(default=None, metadata=wire("EMR"))
    emr_serverless: EMRServerlessStepMetadata | None = field(
        default=None, metadata=wire("EMRServerless")
    )
    quality_check: QualityCheckStepMetadata | None = None
    clarify_check: ClarifyCheckStepMetadata | None = None
    fail: FailStepMetadata | None = None
    auto_ml_job: AutoMLJobStepMetadata | None = field(
        default=None, metadata=wire("AutoMLJob")
    )
    endpoint: EndpointStepMetadata | None = None
    endpoint_config: EndpointConfigStepMetadata | None = None
    bedrock_custom_model: BedrockCustomModelMetadata | None = None
    bedrock_custom_model_deployment: BedrockCustomModelDeploymentMetadata | None = None
    bedrock_provisioned_model_throughput: (
        BedrockProvisionedModelThroughputMetadata | None
    ) = None
    bedrock_model_import: BedrockModelImportMetadata | None = None
    inference_component: InferenceComponentMetadata | None = None
    lineage: LineageMetadata | None = None
    job: JobStepMetadata | None = None
    athena: AthenaStepMetadata | None = None
    cleanup: CleanupStepMetadata | None = None
    for_each: ForEachStepMetadata | None = None
    hub_content: HubContentStepMetadata | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingJobStepMetadata(Structure):
    """Metadata for a processing job step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class QualityCheckStepMetadata(Structure):
    """Container for the metadata for a Quality check step. For more information, see
    the topic on [QualityCheck
    step](https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html#step-type-quality-check)
    in the *Amazon SageMaker Developer Guide*.
    """

    check_type: str | None = None
    baseline_used_for_drift_check_statistics: str | None = None
    baseline_used_for_drift_check_constraints: str | None = None
    calculated_baseline_statistics: str | None = None
    calculated_baseline_constraints: str | None = None
    model_package_group_name: str | None = None
    violation_report: str | None = None
    check_job_arn: str | None = None
    skip_check: bool | None = None
    register_new_baseline: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RegisterModelStepMetadata(Structure):
    """Metadata for a register model job step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SelectiveExecutionResult(Structure):
    """The ARN from an execution of the current pipeline."""

    source_pipeline_execution_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJobStepMetadata(Structure):
    """Metadata for a training job step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TransformJobStepMetadata(Structure):
    """Metadata for a transform job step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TuningJobStepMetaData(Structure):
    """Metadata for a tuning step."""

    arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineExecutionStepsResponse(Response):
    """The response of `ListPipelineExecutionSteps`, with `pipeline_execution_steps`
    and `next_token`.
    """

    pipeline_execution_steps: Sequence[PipelineExecutionStep] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineExecutionStepsRequest(Request[ListPipelineExecutionStepsResponse]):
    """Gets a list of `PipeLineExecutionStep` objects."""

    __operation__: ClassVar = "ListPipelineExecutionSteps"
    __response__: ClassVar = ListPipelineExecutionStepsResponse

    pipeline_execution_arn: str | None = None
    next_token: str | None = None
    max_results: int | None = None
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListPipelineExecutionStepsPaginator(
    Paginator[ListPipelineExecutionStepsResponse, PipelineExecutionStep]
):
    """The pages of `ListPipelineExecutionSteps`."""

    rules: paging.Rules[ListPipelineExecutionStepsResponse, PipelineExecutionStep] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.pipeline_execution_steps,
                put=lambda page, value: evolve(page, pipeline_execution_steps=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

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
                execution. At most 2048 characters.
            sort_order: The field by which to sort results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListPipelineExecutionStepsRequest(
                pipeline_execution_arn=pipeline_execution_arn,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
