"""SendPipelineExecutionStepFailure of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class SendPipelineExecutionStepFailureResponse(Response):
    """The response of `SendPipelineExecutionStepFailure`, with
    `pipeline_execution_arn`.
    """

    pipeline_execution_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SendPipelineExecutionStepFailureRequest(
    Request[SendPipelineExecutionStepFailureResponse]
):
    """Notifies the pipeline that the execution of a callback step failed, along with
    a message describing why. When a callback step is run, the pipeline generates
    a callback token and includes the token in a message sent to Amazon Simple
    Queue Service (Amazon SQS).
    """

    __operation__: ClassVar = "SendPipelineExecutionStepFailure"
    __response__: ClassVar = SendPipelineExecutionStepFailureResponse

    callback_token: str
    failure_reason: str | None = None
    client_request_token: str | None = None
