"""DeleteFlowDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteFlowDefinitionResponse(Response):
    """The response of `DeleteFlowDefinition`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteFlowDefinitionRequest(Request[DeleteFlowDefinitionResponse]):
    """Deletes the specified flow definition."""

    __operation__: ClassVar = "DeleteFlowDefinition"
    __response__: ClassVar = DeleteFlowDefinitionResponse

    flow_definition_name: str
