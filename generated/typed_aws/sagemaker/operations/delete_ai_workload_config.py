"""DeleteAIWorkloadConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAIWorkloadConfigResponse(Response):
    """The response of `DeleteAIWorkloadConfig`, with `ai_workload_config_arn`."""

    ai_workload_config_arn: str | None = field(
        default=None, metadata=wire("AIWorkloadConfigArn")
    )


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAIWorkloadConfigRequest(Request[DeleteAIWorkloadConfigResponse]):
    """Deletes the specified AI workload configuration. You cannot delete a
    configuration that is referenced by an active benchmark job.
    """

    __operation__: ClassVar = "DeleteAIWorkloadConfig"
    __response__: ClassVar = DeleteAIWorkloadConfigResponse

    ai_workload_config_name: str = field(metadata=wire("AIWorkloadConfigName"))
