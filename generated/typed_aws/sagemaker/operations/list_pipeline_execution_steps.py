"""ListPipelineExecutionSteps of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, wire
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.pages import Pages, PaginationConfig
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
    return None if value is None else CleanupFailureErrorCode(value)


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
    return None if value is None else ConditionOutcome(value)


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
    return None if value is None else ForEachStatus(value)


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
    return None if value is None else StepStatus(value)


@frozen(kw_only=True)
class AssociationInfo:
    """The data type used to describe the relationship between different sources."""

    source_arn: str | None = field(default=None, metadata=wire("SourceArn"))
    """The Amazon Resource Name (ARN) of the `AssociationInfo` source."""

    destination_arn: str | None = field(default=None, metadata=wire("DestinationArn"))
    """The Amazon Resource Name (ARN) of the `AssociationInfo` destination."""


@frozen(kw_only=True)
class AthenaStepMetadata:
    """The query execution identifier and the result output location for the Amazon
    Athena query that an Athena step runs.
    """

    query_execution_id: str | None = field(
        default=None, metadata=wire("QueryExecutionId")
    )
    """The unique identifier of the Amazon Athena query execution that was run by
    this step execution.
    """

    s3_output_location: str | None = field(
        default=None, metadata=wire("S3OutputLocation")
    )
    """The Amazon S3 location of the Amazon Athena query results. This is the
    effective output location reported by `GetQueryExecution` for the query. This
    value can be absent when the query uses Athena managed query results.
    """


@frozen(kw_only=True)
class AutoMLJobStepMetadata:
    """Metadata for an AutoML job step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the AutoML job."""


@frozen(kw_only=True)
class BedrockCustomModelDeploymentMetadata:
    """The metadata of the Amazon Bedrock custom model deployment."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) for the Amazon Bedrock custom model deployment."""


@frozen(kw_only=True)
class BedrockCustomModelMetadata:
    """The metadata of the Amazon Bedrock custom model."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the Amazon Bedrock custom model."""


@frozen(kw_only=True)
class BedrockModelImportMetadata:
    """The metadata of the Amazon Bedrock model import."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the Amazon Bedrock model import."""


@frozen(kw_only=True)
class BedrockProvisionedModelThroughputMetadata:
    """The metadata of the Amazon Bedrock provisioned model throughput."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the Amazon Bedrock provisioned model
    throughput.
    """


@frozen(kw_only=True)
class CacheHitResult:
    """Details on the cache hit of a pipeline execution step."""

    source_pipeline_execution_arn: str | None = field(
        default=None, metadata=wire("SourcePipelineExecutionArn")
    )
    """The Amazon Resource Name (ARN) of the pipeline execution."""


@frozen(kw_only=True)
class CallbackStepMetadata:
    """Metadata about a callback step."""

    callback_token: str | None = field(default=None, metadata=wire("CallbackToken"))
    """The pipeline generated token from the Amazon SQS queue."""

    sqs_queue_url: str | None = field(default=None, metadata=wire("SqsQueueUrl"))
    """The URL of the Amazon Simple Queue Service (Amazon SQS) queue used by the
    callback step.
    """

    output_parameters: Sequence[OutputParameter] | None = field(
        default=None, metadata=wire("OutputParameters")
    )
    """A list of the output parameters of the callback step."""


@frozen(kw_only=True)
class ClarifyCheckStepMetadata:
    """The container for the metadata for the ClarifyCheck step. For more
    information, see the topic on [ClarifyCheck
    step](https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html#step-type-clarify-check)
    in the *Amazon SageMaker Developer Guide*.
    """

    check_type: str | None = field(default=None, metadata=wire("CheckType"))
    """The type of the Clarify Check step"""

    baseline_used_for_drift_check_constraints: str | None = field(
        default=None, metadata=wire("BaselineUsedForDriftCheckConstraints")
    )
    """The Amazon S3 URI of baseline constraints file to be used for the drift check."""

    calculated_baseline_constraints: str | None = field(
        default=None, metadata=wire("CalculatedBaselineConstraints")
    )
    """The Amazon S3 URI of the newly calculated baseline constraints file."""

    model_package_group_name: str | None = field(
        default=None, metadata=wire("ModelPackageGroupName")
    )
    """The model package group name."""

    violation_report: str | None = field(default=None, metadata=wire("ViolationReport"))
    """The Amazon S3 URI of the violation report if violations are detected."""

    check_job_arn: str | None = field(default=None, metadata=wire("CheckJobArn"))
    """The Amazon Resource Name (ARN) of the check processing job that was run by
    this step's execution.
    """

    skip_check: bool | None = field(default=None, metadata=wire("SkipCheck"))
    """This flag indicates if the drift check against the previous baseline will be
    skipped or not. If it is set to `False`, the previous baseline of the
    configured check type must be available.
    """

    register_new_baseline: bool | None = field(
        default=None, metadata=wire("RegisterNewBaseline")
    )
    """This flag indicates if a newly calculated baseline can be accessed through
    step properties `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics`. If it is set to `False`, the previous
    baseline of the configured check type must also be available. These can be
    accessed through the `BaselineUsedForDriftCheckConstraints` property.
    """


@frozen(kw_only=True)
class CleanupFailure:
    """The Amazon S3 output resources associated with an upstream step that the
    Cleanup step could not delete.
    """

    step_name: str | None = field(default=None, metadata=wire("StepName"))
    """The name of the upstream step whose Amazon S3 output resources the Cleanup
    step could not delete.
    """

    error_code: CleanupFailureErrorCode | None = field(
        default=None,
        converter=cleanup_failure_error_code_or_none,
        metadata=wire("ErrorCode"),
    )
    """The error code that identifies why the Cleanup step could not delete the
    output resources associated with the upstream step.
    """

    error_message: str | None = field(default=None, metadata=wire("ErrorMessage"))
    """A message describing why the Cleanup step could not delete the output
    resources associated with the upstream step.
    """


@frozen(kw_only=True)
class CleanupStepMetadata:
    """The cleanup outcomes for Amazon S3 output resources associated with upstream
    steps.
    """

    cleaned_steps: Sequence[str] | None = field(
        default=None, metadata=wire("CleanedSteps")
    )
    """The names of upstream steps whose Amazon S3 output resources the Cleanup step
    deleted successfully.
    """

    failed_steps: Sequence[CleanupFailure] | None = field(
        default=None, metadata=wire("FailedSteps")
    )
    """The upstream steps whose Amazon S3 output resources the Cleanup step could not
    delete.
    """

    skipped_steps: Sequence[str] | None = field(
        default=None, metadata=wire("SkippedSteps")
    )
    """The names of upstream steps that the Cleanup step skipped. The Cleanup step
    skips a step when the output properties needed to locate its resources are
    unavailable.
    """


@frozen(kw_only=True)
class ConditionStepMetadata:
    """Metadata for a Condition step."""

    outcome: ConditionOutcome | None = field(
        default=None, converter=condition_outcome_or_none, metadata=wire("Outcome")
    )
    """The outcome of the Condition step evaluation."""


@frozen(kw_only=True)
class EMRServerlessStepMetadata:
    """The configurations and outcomes of an Amazon EMR Serverless step execution."""

    application_id: str | None = field(default=None, metadata=wire("ApplicationId"))
    """The identifier of the Amazon EMR Serverless application."""

    job_run_id: str | None = field(default=None, metadata=wire("JobRunId"))
    """The identifier of the Amazon EMR Serverless job run."""

    job_run_name: str | None = field(default=None, metadata=wire("JobRunName"))
    """The name of the Amazon EMR Serverless job run."""

    log_file_path: str | None = field(default=None, metadata=wire("LogFilePath"))
    """The path to the log file for the Amazon EMR Serverless job run."""


@frozen(kw_only=True)
class EMRStepMetadata:
    """The configurations and outcomes of an Amazon EMR step execution."""

    cluster_id: str | None = field(default=None, metadata=wire("ClusterId"))
    """The identifier of the EMR cluster."""

    step_id: str | None = field(default=None, metadata=wire("StepId"))
    """The identifier of the EMR cluster step."""

    step_name: str | None = field(default=None, metadata=wire("StepName"))
    """The name of the EMR cluster step."""

    log_file_path: str | None = field(default=None, metadata=wire("LogFilePath"))
    """The path to the log file where the cluster step's failure root cause is
    recorded.
    """


@frozen(kw_only=True)
class EndpointConfigStepMetadata:
    """Metadata for an endpoint configuration step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the endpoint configuration used in the step."""


@frozen(kw_only=True)
class EndpointStepMetadata:
    """Metadata for an endpoint step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the endpoint in the step."""


@frozen(kw_only=True)
class FailStepMetadata:
    """The container for the metadata for Fail step."""

    error_message: str | None = field(default=None, metadata=wire("ErrorMessage"))
    """A message that you define and then is processed and rendered by the Fail step
    when the error occurs.
    """


@frozen(kw_only=True)
class ForEachSelectorResult:
    """The result of the selector that identifies an iteration of a ForEach step."""

    step_name: str | None = field(default=None, metadata=wire("StepName"))
    """The name of the step associated with the iteration."""

    index: int | None = field(default=None, metadata=wire("Index"))
    """The index of the iteration within the ForEach step."""


@frozen(kw_only=True)
class ForEachStepMetadata:
    """The status, the iteration-step counts, and the selector information for a
    ForEach step execution.
    """

    status: ForEachStatus | None = field(
        default=None, converter=for_each_status_or_none, metadata=wire("Status")
    )
    """The status of the ForEach step execution."""

    input_item_count: int | None = field(default=None, metadata=wire("InputItemCount"))
    """The number of input items that the ForEach step iterates over."""

    total_step_count: int | None = field(default=None, metadata=wire("TotalStepCount"))
    """The total number of steps generated across all iterations of the ForEach step."""

    succeeded_step_count: int | None = field(
        default=None, metadata=wire("SucceededStepCount")
    )
    """The number of iteration steps that completed successfully."""

    failed_step_count: int | None = field(
        default=None, metadata=wire("FailedStepCount")
    )
    """The number of iteration steps that failed."""

    stopped_step_count: int | None = field(
        default=None, metadata=wire("StoppedStepCount")
    )
    """The number of iteration steps that were stopped."""

    selector: ForEachSelectorResult | None = field(
        default=None, metadata=wire("Selector")
    )
    """Identifies the body step and iteration selected within the ForEach step."""


@frozen(kw_only=True)
class HubContentStepMetadata:
    """The hub and the hub content that a HubContent step imported."""

    hub_arn: str | None = field(default=None, metadata=wire("HubArn"))
    """The Amazon Resource Name (ARN) of the hub that the step imported the content
    into.
    """

    hub_content_arn: str | None = field(default=None, metadata=wire("HubContentArn"))
    """The Amazon Resource Name (ARN) of the hub content that was imported by this
    step execution.
    """


@frozen(kw_only=True)
class InferenceComponentMetadata:
    """The metadata of the inference component."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the inference component."""


@frozen(kw_only=True)
class IterationContext:
    """The context for an iteration of a ForEach step."""

    parent_step_name: str | None = field(default=None, metadata=wire("ParentStepName"))
    """The name of the ForEach step that generated this iteration."""

    index: int | None = field(default=None, metadata=wire("Index"))
    """The index of the iteration within the ForEach step."""

    item: str | None = field(default=None, metadata=wire("Item"))
    """The input item that is being processed in this iteration."""


@frozen(kw_only=True)
class JobStepMetadata:
    """Metadata for a SageMaker job step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the SageMaker job that was run by this step
    execution.
    """


@frozen(kw_only=True)
class LambdaStepMetadata:
    """Metadata for a Lambda step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the Lambda function that was run by this
    step execution.
    """

    output_parameters: Sequence[OutputParameter] | None = field(
        default=None, metadata=wire("OutputParameters")
    )
    """A list of the output parameters of the Lambda step."""


@frozen(kw_only=True)
class LineageMetadata:
    """The metadata that tracks relationships between ML artifacts, actions, and
    contexts.
    """

    action_arns: Mapping[str, str] | None = field(
        default=None, metadata=wire("ActionArns")
    )
    """The Amazon Resource Name (ARN) of the lineage action."""

    artifact_arns: Mapping[str, str] | None = field(
        default=None, metadata=wire("ArtifactArns")
    )
    """The Amazon Resource Name (ARN) of the lineage artifact."""

    context_arns: Mapping[str, str] | None = field(
        default=None, metadata=wire("ContextArns")
    )
    """The Amazon Resource Name (ARN) of the lineage context."""

    associations: Sequence[AssociationInfo] | None = field(
        default=None, metadata=wire("Associations")
    )
    """The lineage associations."""


@frozen(kw_only=True)
class ModelStepMetadata:
    """Metadata for Model steps."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the created model."""


@frozen(kw_only=True)
class PipelineExecutionStep:
    """An execution of a step in a pipeline."""

    step_name: str | None = field(default=None, metadata=wire("StepName"))
    """The name of the step that is executed."""

    step_display_name: str | None = field(
        default=None, metadata=wire("StepDisplayName")
    )
    """The display name of the step."""

    step_description: str | None = field(default=None, metadata=wire("StepDescription"))
    """The description of the step."""

    start_time: datetime | None = field(default=None, metadata=wire("StartTime"))
    """The time that the step started executing."""

    end_time: datetime | None = field(default=None, metadata=wire("EndTime"))
    """The time that the step stopped executing."""

    step_status: StepStatus | None = field(
        default=None, converter=step_status_or_none, metadata=wire("StepStatus")
    )
    """The status of the step execution."""

    cache_hit_result: CacheHitResult | None = field(
        default=None, metadata=wire("CacheHitResult")
    )
    """If this pipeline execution step was cached, details on the cache hit."""

    failure_reason: str | None = field(default=None, metadata=wire("FailureReason"))
    """The reason why the step failed execution. This is only returned if the step
    failed its execution.
    """

    metadata: PipelineExecutionStepMetadata | None = field(
        default=None, metadata=wire("Metadata")
    )
    """Metadata to run the pipeline step."""

    attempt_count: int | None = field(default=None, metadata=wire("AttemptCount"))
    """The current attempt of the execution step. For more information, see [Retry
    Policy for SageMaker Pipelines
    steps](https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html).
    """

    selective_execution_result: SelectiveExecutionResult | None = field(
        default=None, metadata=wire("SelectiveExecutionResult")
    )
    """The ARN from an execution of the current pipeline from which results are
    reused for this step.
    """

    iteration_context: IterationContext | None = field(
        default=None, metadata=wire("IterationContext")
    )
    """The context for the iteration of a ForEach step that generated this step
    execution.
    """


@frozen(kw_only=True)
class PipelineExecutionStepMetadata:
    """Metadata for a step execution."""

    training_job: TrainingJobStepMetadata | None = field(
        default=None, metadata=wire("TrainingJob")
    )
    """The Amazon Resource Name (ARN) of the training job that was run by this step
    execution.
    """

    processing_job: ProcessingJobStepMetadata | None = field(
        default=None, metadata=wire("ProcessingJob")
    )
    """The Amazon Resource Name (ARN) of the processing job that was run by this step
    execution.
    """

    transform_job: TransformJobStepMetadata | None = field(
        default=None, metadata=wire("TransformJob")
    )
    """The Amazon Resource Name (ARN) of the transform job that was run by this step
    execution.
    """

    tuning_job: TuningJobStepMetaData | None = field(
        default=None, metadata=wire("TuningJob")
    )
    """The Amazon Resource Name (ARN) of the tuning job that was run by this step
    execution.
    """

    model: ModelStepMetadata | None = field(default=None, metadata=wire("Model"))
    """The Amazon Resource Name (ARN) of the model that was created by this step
    execution.
    """

    register_model: RegisterModelStepMetadata | None = field(
        default=None, metadata=wire("RegisterModel")
    )
    """The Amazon Resource Name (ARN) of the model package that the model was
    registered to by this step execution.
    """

    condition: ConditionStepMetadata | None = field(
        default=None, metadata=wire("Condition")
    )
    """The outcome of the condition evaluation that was run by this step execution."""

    callback: CallbackStepMetadata | None = field(
        default=None, metadata=wire("Callback")
    )
    """The URL of the Amazon SQS queue used by this step execution, the pipeline
    generated token, and a list of output parameters.
    """

    lambda_: LambdaStepMetadata | None = field(default=None, metadata=wire("Lambda"))
    """The Amazon Resource Name (ARN) of the Lambda function that was run by this
    step execution and a list of output parameters.
    """

    emr: EMRStepMetadata | None = field(default=None, metadata=wire("EMR"))
    """The configurations and outcomes of an Amazon EMR step execution."""

    emr_serverless: EMRServerlessStepMetadata | None = field(
        default=None, metadata=wire("EMRServerless")
    )
    """The configurations and outcomes of an Amazon EMR Serverless step execution."""

    quality_check: QualityCheckStepMetadata | None = field(
        default=None, metadata=wire("QualityCheck")
    )
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

    clarify_check: ClarifyCheckStepMetadata | None = field(
        default=None, metadata=wire("ClarifyCheck")
    )
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

    fail: FailStepMetadata | None = field(default=None, metadata=wire("Fail"))
    """The configurations and outcomes of a Fail step execution."""

    auto_ml_job: AutoMLJobStepMetadata | None = field(
        default=None, metadata=wire("AutoMLJob")
    )
    """The Amazon Resource Name (ARN) of the AutoML job that was run by this step."""

    endpoint: EndpointStepMetadata | None = field(
        default=None, metadata=wire("Endpoint")
    )
    """The endpoint that was invoked during this step execution."""

    endpoint_config: EndpointConfigStepMetadata | None = field(
        default=None, metadata=wire("EndpointConfig")
    )
    """The endpoint configuration used to create an endpoint during this step
    execution.
    """

    bedrock_custom_model: BedrockCustomModelMetadata | None = field(
        default=None, metadata=wire("BedrockCustomModel")
    )
    """The metadata of the Amazon Bedrock custom model used in the pipeline execution
    step.
    """

    bedrock_custom_model_deployment: BedrockCustomModelDeploymentMetadata | None = (
        field(default=None, metadata=wire("BedrockCustomModelDeployment"))
    )
    """The metadata of the Amazon Bedrock custom model deployment used in pipeline
    execution step.
    """

    bedrock_provisioned_model_throughput: (
        BedrockProvisionedModelThroughputMetadata | None
    ) = field(default=None, metadata=wire("BedrockProvisionedModelThroughput"))
    """The metadata of the Amazon Bedrock provisioned model throughput used in the
    pipeline execution step.
    """

    bedrock_model_import: BedrockModelImportMetadata | None = field(
        default=None, metadata=wire("BedrockModelImport")
    )
    """The metadata of Amazon Bedrock model import used in pipeline execution step."""

    inference_component: InferenceComponentMetadata | None = field(
        default=None, metadata=wire("InferenceComponent")
    )
    """The metadata of the inference component used in pipeline execution step."""

    lineage: LineageMetadata | None = field(default=None, metadata=wire("Lineage"))
    """The metadata of the lineage used in pipeline execution step."""

    job: JobStepMetadata | None = field(default=None, metadata=wire("Job"))
    """The metadata for a SageMaker job used in a pipeline execution step."""

    athena: AthenaStepMetadata | None = field(default=None, metadata=wire("Athena"))
    """The metadata for the Athena step execution."""

    cleanup: CleanupStepMetadata | None = field(default=None, metadata=wire("Cleanup"))
    """The metadata for the cleanup step execution."""

    for_each: ForEachStepMetadata | None = field(default=None, metadata=wire("ForEach"))
    """The metadata for the ForEach step execution."""

    hub_content: HubContentStepMetadata | None = field(
        default=None, metadata=wire("HubContent")
    )
    """The metadata for the HubContent step execution."""


@frozen(kw_only=True)
class ProcessingJobStepMetadata:
    """Metadata for a processing job step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the processing job."""


@frozen(kw_only=True)
class QualityCheckStepMetadata:
    """Container for the metadata for a Quality check step. For more information, see
    the topic on [QualityCheck
    step](https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html#step-type-quality-check)
    in the *Amazon SageMaker Developer Guide*.
    """

    check_type: str | None = field(default=None, metadata=wire("CheckType"))
    """The type of the Quality check step."""

    baseline_used_for_drift_check_statistics: str | None = field(
        default=None, metadata=wire("BaselineUsedForDriftCheckStatistics")
    )
    """The Amazon S3 URI of the baseline statistics file used for the drift check."""

    baseline_used_for_drift_check_constraints: str | None = field(
        default=None, metadata=wire("BaselineUsedForDriftCheckConstraints")
    )
    """The Amazon S3 URI of the baseline constraints file used for the drift check."""

    calculated_baseline_statistics: str | None = field(
        default=None, metadata=wire("CalculatedBaselineStatistics")
    )
    """The Amazon S3 URI of the newly calculated baseline statistics file."""

    calculated_baseline_constraints: str | None = field(
        default=None, metadata=wire("CalculatedBaselineConstraints")
    )
    """The Amazon S3 URI of the newly calculated baseline constraints file."""

    model_package_group_name: str | None = field(
        default=None, metadata=wire("ModelPackageGroupName")
    )
    """The model package group name."""

    violation_report: str | None = field(default=None, metadata=wire("ViolationReport"))
    """The Amazon S3 URI of violation report if violations are detected."""

    check_job_arn: str | None = field(default=None, metadata=wire("CheckJobArn"))
    """The Amazon Resource Name (ARN) of the Quality check processing job that was
    run by this step execution.
    """

    skip_check: bool | None = field(default=None, metadata=wire("SkipCheck"))
    """This flag indicates if the drift check against the previous baseline will be
    skipped or not. If it is set to `False`, the previous baseline of the
    configured check type must be available.
    """

    register_new_baseline: bool | None = field(
        default=None, metadata=wire("RegisterNewBaseline")
    )
    """This flag indicates if a newly calculated baseline can be accessed through
    step properties `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics`. If it is set to `False`, the previous
    baseline of the configured check type must also be available. These can be
    accessed through the `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics` properties.
    """


@frozen(kw_only=True)
class RegisterModelStepMetadata:
    """Metadata for a register model job step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the model package."""


@frozen(kw_only=True)
class SelectiveExecutionResult:
    """The ARN from an execution of the current pipeline."""

    source_pipeline_execution_arn: str | None = field(
        default=None, metadata=wire("SourcePipelineExecutionArn")
    )
    """The ARN from an execution of the current pipeline."""


@frozen(kw_only=True)
class TrainingJobStepMetadata:
    """Metadata for a training job step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the training job that was run by this step
    execution.
    """


@frozen(kw_only=True)
class TransformJobStepMetadata:
    """Metadata for a transform job step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the transform job that was run by this step
    execution.
    """


@frozen(kw_only=True)
class TuningJobStepMetaData:
    """Metadata for a tuning step."""

    arn: str | None = field(default=None, metadata=wire("Arn"))
    """The Amazon Resource Name (ARN) of the tuning job that was run by this step
    execution.
    """


@frozen(kw_only=True)
class ListPipelineExecutionStepsResponse(Response):
    """The response of `ListPipelineExecutionSteps`, with `pipeline_execution_steps`
    and `next_token`.
    """

    pipeline_execution_steps: Sequence[PipelineExecutionStep] | None = field(
        default=None, metadata=wire("PipelineExecutionSteps")
    )
    """A list of `PipeLineExecutionStep` objects. Each `PipeLineExecutionStep`
    consists of StepName, StartTime, EndTime, StepStatus, and Metadata. Metadata
    is an object with properties for each job that contains relevant information
    about the job created by the step.
    """

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    pipeline execution steps, use the token in the next request.
    """


@frozen(kw_only=True)
class ListPipelineExecutionStepsRequest(Request[ListPipelineExecutionStepsResponse]):
    """Gets a list of `PipeLineExecutionStep` objects."""

    __operation__: ClassVar = "ListPipelineExecutionSteps"
    __response__: ClassVar = ListPipelineExecutionStepsResponse

    pipeline_execution_arn: str | None = field(
        default=None, metadata=wire("PipelineExecutionArn")
    )
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`. To retrieve the next set of
    pipeline execution steps, use the token in the next request.
    """

    max_results: int | None = field(default=None, metadata=wire("MaxResults"))
    """The maximum number of pipeline execution steps to return in the response."""

    sort_order: SortOrder | None = field(
        default=None, converter=sort_order_or_none, metadata=wire("SortOrder")
    )
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
