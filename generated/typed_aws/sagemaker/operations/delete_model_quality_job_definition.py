"""DeleteModelQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelQualityJobDefinitionResponse(Response):
    """The response of `DeleteModelQualityJobDefinition`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelQualityJobDefinitionRequest(
    Request[DeleteModelQualityJobDefinitionResponse]
):
    """Deletes the secified model quality monitoring job definition."""

    __operation__: ClassVar = "DeleteModelQualityJobDefinition"
    __response__: ClassVar = DeleteModelQualityJobDefinitionResponse

    job_definition_name: str
