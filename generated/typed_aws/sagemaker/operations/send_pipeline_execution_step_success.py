"""SendPipelineExecutionStepSuccess of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.output_parameter import OutputParameter


@frozen(kw_only=True, repr=False, eq=False)
class SendPipelineExecutionStepSuccessResponse(Response):
    """The response of `SendPipelineExecutionStepSuccess`, with
    `pipeline_execution_arn`.
    """

    pipeline_execution_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SendPipelineExecutionStepSuccessRequest(
    Request[SendPipelineExecutionStepSuccessResponse]
):
    """Notifies the pipeline that the execution of a callback step succeeded and
    provides a list of the step's output parameters. When a callback step is run,
    the pipeline generates a callback token and includes the token in a message
    sent to Amazon Simple Queue Service (Amazon SQS).
    """

    __operation__: ClassVar = "SendPipelineExecutionStepSuccess"
    __response__: ClassVar = SendPipelineExecutionStepSuccessResponse

    callback_token: str
    output_parameters: Sequence[OutputParameter] | None = None
    client_request_token: str | None = None
