"""DeletePipeline of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DeletePipelineResponse(Response):
    """The response of `DeletePipeline`, with `pipeline_arn`."""

    pipeline_arn: str | None = field(default=None, metadata=wire("PipelineArn"))
    """The Amazon Resource Name (ARN) of the pipeline to delete."""


@frozen(kw_only=True)
class DeletePipelineRequest(Request[DeletePipelineResponse]):
    """Deletes a pipeline if there are no running instances of the pipeline. To
    delete a pipeline, you must stop all running instances of the pipeline using
    the `StopPipelineExecution` API. When you delete a pipeline, all instances of
    the pipeline are deleted.
    """

    __operation__: ClassVar = "DeletePipeline"
    __response__: ClassVar = DeletePipelineResponse

    pipeline_name: str = field(metadata=wire("PipelineName"))
    """The name of the pipeline to delete."""

    client_request_token: str | None = field(
        default=None, metadata=wire("ClientRequestToken")
    )
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than one time.
    """
