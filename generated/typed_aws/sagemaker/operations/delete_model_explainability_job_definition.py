"""DeleteModelExplainabilityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelExplainabilityJobDefinitionResponse(Response):
    """The response of `DeleteModelExplainabilityJobDefinition`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelExplainabilityJobDefinitionRequest(
    Request[DeleteModelExplainabilityJobDefinitionResponse]
):
    """Deletes an Amazon SageMaker AI model explainability job definition."""

    __operation__: ClassVar = "DeleteModelExplainabilityJobDefinition"
    __response__: ClassVar = DeleteModelExplainabilityJobDefinitionResponse

    job_definition_name: str
