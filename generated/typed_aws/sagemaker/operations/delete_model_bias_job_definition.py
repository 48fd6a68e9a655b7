"""DeleteModelBiasJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelBiasJobDefinitionResponse(Response):
    """The response of `DeleteModelBiasJobDefinition`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelBiasJobDefinitionRequest(
    Request[DeleteModelBiasJobDefinitionResponse]
):
    """Deletes an Amazon SageMaker AI model bias job definition."""

    __operation__: ClassVar = "DeleteModelBiasJobDefinition"
    __response__: ClassVar = DeleteModelBiasJobDefinitionResponse

    job_definition_name: str
