"""DeleteDataQualityJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteDataQualityJobDefinitionResponse(Response):
    """The response of `DeleteDataQualityJobDefinition`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteDataQualityJobDefinitionRequest(
    Request[DeleteDataQualityJobDefinitionResponse]
):
    """Deletes a data quality monitoring job definition."""

    __operation__: ClassVar = "DeleteDataQualityJobDefinition"
    __response__: ClassVar = DeleteDataQualityJobDefinitionResponse

    job_definition_name: str
