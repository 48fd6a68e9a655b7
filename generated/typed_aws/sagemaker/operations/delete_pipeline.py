"""DeletePipeline of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeletePipelineResponse(Response):
    """The response of `DeletePipeline`, with `pipeline_arn`."""

    pipeline_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeletePipelineRequest(Request[DeletePipelineResponse]):
    """Deletes a pipeline if there are no running instances of the pipeline. To
    delete a pipeline, you must stop all running instances of the pipeline using
    the `StopPipelineExecution` API. When you delete a pipeline, all instances of
    the pipeline are deleted.
    """

    __operation__: ClassVar = "DeletePipeline"
    __response__: ClassVar = DeletePipelineResponse

    pipeline_name: str
    client_request_token: str | None = None
