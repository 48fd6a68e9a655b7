"""ListPipelineExecutionSteps of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.output_parameter import OutputParameter
    from ..shapes.sort_order import SortOrder, SortOrderLike


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
    CleanupFailureErrorCode
    | Literal[
        "ClientError",
        "InternalFailure",
    ]
)


def cleanup_failure_error_code_or_none(
    value: CleanupFailureErrorCodeLike | None, /
) -> CleanupFailureErrorCode | None:
    return None if value is None else converted(CleanupFailureErrorCode, value)


class ConditionOutcome(OpenEnum):
    TRUE = "True"
    FALSE = "False"


ConditionOutcomeLike: TypeAlias = (
    ConditionOutcome
    | Literal[
        "True",
        "False",
    ]
)


def condition_outcome_or_none(
    value: ConditionOutcomeLike | None, /
) -> ConditionOutcome | None:
    return None if value is None else converted(ConditionOutcome, value)


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


ForEachStatusLike: TypeAlias = (
    ForEachStatus
    | Literal[
        "Succeeded",
        "Failed",
        "Stopped",
    ]
)


def for_each_status_or_none(value: ForEachStatusLike | None, /) -> ForEachStatus | None:
    return None if value is None else converted(ForEachStatus, value)


class StepStatus(OpenEnum):
    STARTING = "Starting"
    EXECUTING = "Executing"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"


StepStatusLike: TypeAlias = (
    StepStatus
    | Literal[
        "Starting",
        "Executing",
        "Stopping",
        "Stopped",
        "Failed",
        "Succeeded",
    ]
)


def step_status_or_none(value: StepStatusLike | None, /) -> StepStatus | None:
    return None if value is None else converted(StepStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class AssociationInfo(Structure):
    """The data type used to describe the relationship between different sources."""

    source_arn: str | None = None
    """The Amazon Resource Name (ARN) of the `AssociationInfo` source."""

    destination_arn: str | None = None
    """The Amazon Resource Name (ARN) of the `AssociationInfo` destination."""


@frozen(kw_only=True, repr=False, eq=False)
class AthenaStepMetadata(Structure):
    """The query execution identifier and the result output location for the Amazon
    Athena query that an Athena step runs.
    """

    query_execution_id: str | None = None
    """The unique identifier of the Amazon Athena query execution that was run by
    this step execution.
    """

    s3_output_location: str | None = None
    """The Amazon S3 location of the Amazon Athena query results. This is the
    effective output location reported by `GetQueryExecution` for the query. This
    value can be absent when the query uses Athena managed query results.
    """


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobStepMetadata(Structure):
    """Metadata for an AutoML job step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the AutoML job."""


@frozen(kw_only=True, repr=False, eq=False)
class BedrockCustomModelDeploymentMetadata(Structure):
    """The metadata of the Amazon Bedrock custom model deployment."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) for the Amazon Bedrock custom model deployment."""


@frozen(kw_only=True, repr=False, eq=False)
class BedrockCustomModelMetadata(Structure):
    """The metadata of the Amazon Bedrock custom model."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the Amazon Bedrock custom model."""


@frozen(kw_only=True, repr=False, eq=False)
class BedrockModelImportMetadata(Structure):
    """The metadata of the Amazon Bedrock model import."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the Amazon Bedrock model import."""


@frozen(kw_only=True, repr=False, eq=False)
class BedrockProvisionedModelThroughputMetadata(Structure):
    """The metadata of the Amazon Bedrock provisioned model throughput."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the Amazon Bedrock provisioned model
    throughput.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CacheHitResult(Structure):
    """Details on the cache hit of a pipeline execution step."""

    source_pipeline_execution_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline execution."""


@frozen(kw_only=True, repr=False, eq=False)
class CallbackStepMetadata(Structure):
    """Metadata about a callback step."""

    callback_token: str | None = None
    """The pipeline generated token from the Amazon SQS queue."""

    sqs_queue_url: str | None = None
    """The URL of the Amazon Simple Queue Service (Amazon SQS) queue used by the
    callback step.
    """

    output_parameters: Sequence[OutputParameter] | None = None
    """A list of the output parameters of the callback step."""


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyCheckStepMetadata(Structure):
    """The container for the metadata for the ClarifyCheck step. For more
    information, see the topic on [ClarifyCheck
    step](https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html#step-type-clarify-check)
    in the *Amazon SageMaker Developer Guide*.
    """

    check_type: str | None = None
    """The type of the Clarify Check step"""

    baseline_used_for_drift_check_constraints: str | None = None
    """The Amazon S3 URI of baseline constraints file to be used for the drift check."""

    calculated_baseline_constraints: str | None = None
    """The Amazon S3 URI of the newly calculated baseline constraints file."""

    model_package_group_name: str | None = None
    """The model package group name."""

    violation_report: str | None = None
    """The Amazon S3 URI of the violation report if violations are detected."""

    check_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the check processing job that was run by
    this step's execution.
    """

    skip_check: bool | None = None
    """This flag indicates if the drift check against the previous baseline will be
    skipped or not. If it is set to `False`, the previous baseline of the
    configured check type must be available.
    """

    register_new_baseline: bool | None = None
    """This flag indicates if a newly calculated baseline can be accessed through
    step properties `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics`. If it is set to `False`, the previous
    baseline of the configured check type must also be available. These can be
    accessed through the `BaselineUsedForDriftCheckConstraints` property.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CleanupFailure(Structure):
    """The Amazon S3 output resources associated with an upstream step that the
    Cleanup step could not delete.
    """

    step_name: str | None = None
    """The name of the upstream step whose Amazon S3 output resources the Cleanup
    step could not delete.
    """

    error_code: CleanupFailureErrorCode | None = field(
        default=None, converter=cleanup_failure_error_code_or_none
    )
    """The error code that identifies why the Cleanup step could not delete the
    output resources associated with the upstream step.
    """

    error_message: str | None = None
    """A message describing why the Cleanup step could not delete the output
    resources associated with the upstream step.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CleanupStepMetadata(Structure):
    """The cleanup outcomes for Amazon S3 output resources associated with upstream
    steps.
    """

    cleaned_steps: Sequence[str] | None = None
    """The names of upstream steps whose Amazon S3 output resources the Cleanup step
    deleted successfully.
    """

    failed_steps: Sequence[CleanupFailure] | None = None
    """The upstream steps whose Amazon S3 output resources the Cleanup step could not
    delete.
    """

    skipped_steps: Sequence[str] | None = None
    """The names of upstream steps that the Cleanup step skipped. The Cleanup step
    skips a step when the output properties needed to locate its resources are
    unavailable.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ConditionStepMetadata(Structure):
    """Metadata for a Condition step."""

    outcome: ConditionOutcome | None = field(
        default=None, converter=condition_outcome_or_none
    )
    """The outcome of the Condition step evaluation."""


@frozen(kw_only=True, repr=False, eq=False)
class EMRServerlessStepMetadata(Structure):
    """The configurations and outcomes of an Amazon EMR Serverless step execution."""

    application_id: str | None = None
    """The identifier of the Amazon EMR Serverless application."""

    job_run_id: str | None = None
    """The identifier of the Amazon EMR Serverless job run."""

    job_run_name: str | None = None
    """The name of the Amazon EMR Serverless job run."""

    log_file_path: str | None = None
    """The path to the log file for the Amazon EMR Serverless job run."""


@frozen(kw_only=True, repr=False, eq=False)
class EMRStepMetadata(Structure):
    """The configurations and outcomes of an Amazon EMR step execution."""

    cluster_id: str | None = None
    """The identifier of the EMR cluster."""

    step_id: str | None = None
    """The identifier of the EMR cluster step."""

    step_name: str | None = None
    """The name of the EMR cluster step."""

    log_file_path: str | None = None
    """The path to the log file where the cluster step's failure root cause is
    recorded.
    """


@frozen(kw_only=True, repr=False, eq=False)
class EndpointConfigStepMetadata(Structure):
    """Metadata for an endpoint configuration step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint configuration used in the step."""


@frozen(kw_only=True, repr=False, eq=False)
class EndpointStepMetadata(Structure):
    """Metadata for an endpoint step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint in the step."""


@frozen(kw_only=True, repr=False, eq=False)
class FailStepMetadata(Structure):
    """The container for the metadata for Fail step."""

    error_message: str | None = None
    """A message that you define and then is processed and rendered by the Fail step
    when the error occurs.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ForEachSelectorResult(Structure):
    """The result of the selector that identifies an iteration of a ForEach step."""

    step_name: str | None = None
    """The name of the step associated with the iteration."""

    index: int | None = None
    """The index of the iteration within the ForEach step."""


@frozen(kw_only=True, repr=False, eq=False)
class ForEachStepMetadata(Structure):
    """The status, the iteration-step counts, and the selector information for a
    ForEach step execution.
    """

    status: ForEachStatus | None = field(
        default=None, converter=for_each_status_or_none
    )
    """The status of the ForEach step execution."""

    input_item_count: int | None = None
    """The number of input items that the ForEach step iterates over."""

    total_step_count: int | None = None
    """The total number of steps generated across all iterations of the ForEach step."""

    succeeded_step_count: int | None = None
    """The number of iteration steps that completed successfully."""

    failed_step_count: int | None = None
    """The number of iteration steps that failed."""

    stopped_step_count: int | None = None
    """The number of iteration steps that were stopped."""

    selector: ForEachSelectorResult | None = None
    """Identifies the body step and iteration selected within the ForEach step."""


@frozen(kw_only=True, repr=False, eq=False)
class HubContentStepMetadata(Structure):
    """The hub and the hub content that a HubContent step imported."""

    hub_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub that the step imported the content
    into.
    """

    hub_content_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub content that was imported by this
    step execution.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentMetadata(Structure):
    """The metadata of the inference component."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the inference component."""


@frozen(kw_only=True, repr=False, eq=False)
class IterationContext(Structure):
    """The context for an iteration of a ForEach step."""

    parent_step_name: str | None = None
    """The name of the ForEach step that generated this iteration."""

    index: int | None = None
    """The index of the iteration within the ForEach step."""

    item: str | None = None
    """The input item that is being processed in this iteration."""


@frozen(kw_only=True, repr=False, eq=False)
class JobStepMetadata(Structure):
    """Metadata for a SageMaker job step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the SageMaker job that was run by this step
    execution.
    """


@frozen(kw_only=True, repr=False, eq=False)
class LambdaStepMetadata(Structure):
    """Metadata for a Lambda step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the Lambda function that was run by this
    step execution.
    """

    output_parameters: Sequence[OutputParameter] | None = None
    """A list of the output parameters of the Lambda step."""


@frozen(kw_only=True, repr=False, eq=False)
class LineageMetadata(Structure):
    """The metadata that tracks relationships between ML artifacts, actions, and
    contexts.
    """

    action_arns: Mapping[str, str] | None = None
    """The Amazon Resource Name (ARN) of the lineage action."""

    artifact_arns: Mapping[str, str] | None = None
    """The Amazon Resource Name (ARN) of the lineage artifact."""

    context_arns: Mapping[str, str] | None = None
    """The Amazon Resource Name (ARN) of the lineage context."""

    associations: Sequence[AssociationInfo] | None = None
    """The lineage associations."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelStepMetadata(Structure):
    """Metadata for Model steps."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the created model."""


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExecutionStep(Structure):
    """An execution of a step in a pipeline."""

    step_name: str | None = None
    """The name of the step that is executed."""

    step_display_name: str | None = None
    """The display name of the step."""

    step_description: str | None = None
    """The description of the step."""

    start_time: datetime | None = None
    """The time that the step started executing."""

    end_time: datetime | None = None
    """The time that the step stopped executing."""

    step_status: StepStatus | None = field(default=None, converter=step_status_or_none)
    """The status of the step execution."""

    cache_hit_result: CacheHitResult | None = None
    """If this pipeline execution step was cached, details on the cache hit."""

    failure_reason: str | None = None
    """The reason why the step failed execution. This is only returned if the step
    failed its execution.
    """

    metadata: PipelineExecutionStepMetadata | None = None
    """Metadata to run the pipeline step."""

    attempt_count: int | None = None
    """The current attempt of the execution step. For more information, see [Retry
    Policy for SageMaker Pipelines
    steps](https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html).
    """

    selective_execution_result: SelectiveExecutionResult | None = None
    """The ARN from an execution of the current pipeline from which results are
    reused for this step.
    """

    iteration_context: IterationContext | None = None
    """The context for the iteration of a ForEach step that generated this step
    execution.
    """


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExecutionStepMetadata(Structure):
    """Metadata for a step execution."""

    training_job: TrainingJobStepMetadata | None = None
    """The Amazon Resource Name (ARN) of the training job that was run by this step
    execution.
    """

    processing_job: ProcessingJobStepMetadata | None = None
    """The Amazon Resource Name (ARN) of the processing job that was run by this step
    execution.
    """

    transform_job: TransformJobStepMetadata | None = None
    """The Amazon Resource Name (ARN) of the transform job that was run by this step
    execution.
    """

    tuning_job: TuningJobStepMetaData | None = None
    """The Amazon Resource Name (ARN) of the tuning job that was run by this step
    execution.
    """

    model: ModelStepMetadata | None = None
    """The Amazon Resource Name (ARN) of the model that was created by this step
    execution.
    """

    register_model: RegisterModelStepMetadata | None = None
    """The Amazon Resource Name (ARN) of the model package that the model was
    registered to by this step execution.
    """

    condition: ConditionStepMetadata | None = None
    """The outcome of the condition evaluation that was run by this step execution."""

    callback: CallbackStepMetadata | None = None
    """The URL of the Amazon SQS queue used by this step execution, the pipeline
    generated token, and a list of output parameters.
    """

    lambda_: LambdaStepMetadata | None = None
    """The Amazon Resource Name (ARN) of the Lambda function that was run by this
    step execution and a list of output parameters.
    """

    emr: EMRStepMetadata | None = field(default=None, metadata=wire("EMR"))
    """The configurations and outcomes of an Amazon EMR step execution."""

    emr_serverless: EMRServerlessStepMetadata | None = field(
        default=None, metadata=wire("EMRServerless")
    )
    """The configurations and outcomes of an Amazon EMR Serverless step execution."""

    quality_check: QualityCheckStepMetadata | None = None
    """The configurations and outcomes of the check step execution. This includes:

    - The type of the check conducted.
    - The Amazon S3 URIs of baseline constraints and statistics files to be used
      for the drift check.
    - The Amazon S3 URIs of newly calculated baseline constraints and statistics.
    - The model package group name provided.
    - The Amazon S3 URI of the violation report if violations detected.
    - The Amazon Resource Name (ARN) of check processing job initiated by the step
      execution.
    - The Boolean flags indicating if the drift check is skipped.
    - If step property `BaselineUsedForDriftCheck` is set the same as
      `CalculatedBaseline`.
    """

    clarify_check: ClarifyCheckStepMetadata | None = None
    """Container for the metadata for a Clarify check step. The configurations and
    outcomes of the check step execution. This includes:

    - The type of the check conducted,
    - The Amazon S3 URIs of baseline constraints and statistics files to be used
      for the drift check.
    - The Amazon S3 URIs of newly calculated baseline constraints and statistics.
    - The model package group name provided.
    - The Amazon S3 URI of the violation report if violations detected.
    - The Amazon Resource Name (ARN) of check processing job initiated by the step
      execution.
    - The boolean flags indicating if the drift check is skipped.
    - If step property `BaselineUsedForDriftCheck` is set the same as
      `CalculatedBaseline`.
    """

    fail: FailStepMetadata | None = None
    """The configurations and outcomes of a Fail step execution."""

    auto_ml_job: AutoMLJobStepMetadata | None = field(
        default=None, metadata=wire("AutoMLJob")
    )
    """The Amazon Resource Name (ARN) of the AutoML job that was run by this step."""

    endpoint: EndpointStepMetadata | None = None
    """The endpoint that was invoked during this step execution."""

    endpoint_config: EndpointConfigStepMetadata | None = None
    """The endpoint configuration used to create an endpoint during this step
    execution.
    """

    bedrock_custom_model: BedrockCustomModelMetadata | None = None
    """The metadata of the Amazon Bedrock custom model used in the pipeline execution
    step.
    """

    bedrock_custom_model_deployment: BedrockCustomModelDeploymentMetadata | None = None
    """The metadata of the Amazon Bedrock custom model deployment used in pipeline
    execution step.
    """

    bedrock_provisioned_model_throughput: (
        BedrockProvisionedModelThroughputMetadata | None
    ) = None
    """The metadata of the Amazon Bedrock provisioned model throughput used in the
    pipeline execution step.
    """

    bedrock_model_import: BedrockModelImportMetadata | None = None
    """The metadata of Amazon Bedrock model import used in pipeline execution step."""

    inference_component: InferenceComponentMetadata | None = None
    """The metadata of the inference component used in pipeline execution step."""

    lineage: LineageMetadata | None = None
    """The metadata of the lineage used in pipeline execution step."""

    job: JobStepMetadata | None = None
    """The metadata for a SageMaker job used in a pipeline execution step."""

    athena: AthenaStepMetadata | None = None
    """The metadata for the Athena step execution."""

    cleanup: CleanupStepMetadata | None = None
    """The metadata for the cleanup step execution."""

    for_each: ForEachStepMetadata | None = None
    """The metadata for the ForEach step execution."""

    hub_content: HubContentStepMetadata | None = None
    """The metadata for the HubContent step execution."""


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingJobStepMetadata(Structure):
    """Metadata for a processing job step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the processing job."""


@frozen(kw_only=True, repr=False, eq=False)
class QualityCheckStepMetadata(Structure):
    """Container for the metadata for a Quality check step. For more information, see
    the topic on [QualityCheck
    step](https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html#step-type-quality-check)
    in the *Amazon SageMaker Developer Guide*.
    """

    check_type: str | None = None
    """The type of the Quality check step."""

    baseline_used_for_drift_check_statistics: str | None = None
    """The Amazon S3 URI of the baseline statistics file used for the drift check."""

    baseline_used_for_drift_check_constraints: str | None = None
    """The Amazon S3 URI of the baseline constraints file used for the drift check."""

    calculated_baseline_statistics: str | None = None
    """The Amazon S3 URI of the newly calculated baseline statistics file."""

    calculated_baseline_constraints: str | None = None
    """The Amazon S3 URI of the newly calculated baseline constraints file."""

    model_package_group_name: str | None = None
    """The model package group name."""

    violation_report: str | None = None
    """The Amazon S3 URI of violation report if violations are detected."""

    check_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Quality check processing job that was
    run by this step execution.
    """

    skip_check: bool | None = None
    """This flag indicates if the drift check against the previous baseline will be
    skipped or not. If it is set to `False`, the previous baseline of the
    configured check type must be available.
    """

    register_new_baseline: bool | None = None
    """This flag indicates if a newly calculated baseline can be accessed through
    step properties `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics`. If it is set to `False`, the previous
    baseline of the configured check type must also be available. These can be
    accessed through the `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics` properties.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RegisterModelStepMetadata(Structure):
    """Metadata for a register model job step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the model package."""


@frozen(kw_only=True, repr=False, eq=False)
class SelectiveExecutionResult(Structure):
    """The ARN from an execution of the current pipeline."""

    source_pipeline_execution_arn: str | None = None
    """The ARN from an execution of the current pipeline."""


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJobStepMetadata(Structure):
    """Metadata for a training job step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the training job that was run by this step
    execution.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TransformJobStepMetadata(Structure):
    """Metadata for a transform job step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the transform job that was run by this step
    execution.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TuningJobStepMetaData(Structure):
    """Metadata for a tuning step."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the tuning job that was run by this step
    execution.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineExecutionStepsResponse(Response):
    """The response of `ListPipelineExecutionSteps`, with `pipeline_execution_steps`
    and `next_token`.
    """

    pipeline_execution_steps: Sequence[PipelineExecutionStep] | None = None
    """A list of `PipeLineExecutionStep` objects. Each `PipeLineExecutionStep`
    consists of StepName, StartTime, EndTime, StepStatus, and Metadata. Metadata
    is an object with properties for each job that contains relevant information
    about the job created by the step.
    """

    next_token: str | None = None
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    pipeline execution steps, use the token in the next request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineExecutionStepsRequest(Request[ListPipelineExecutionStepsResponse]):
    """Gets a list of `PipeLineExecutionStep` objects."""

    __operation__: ClassVar = "ListPipelineExecutionSteps"
    __response__: ClassVar = ListPipelineExecutionStepsResponse

    pipeline_execution_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    next_token: str | None = None
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    pipeline execution steps, use the token in the next request.
    """

    max_results: int | None = None
    """The maximum number of pipeline execution steps to return in the response."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """The field by which to sort results. The default is `CreatedTime`."""


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
                execution.
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
