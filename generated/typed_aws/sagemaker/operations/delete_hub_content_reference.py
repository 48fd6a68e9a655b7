"""DeleteHubContentReference of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_type import HubContentType


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHubContentReferenceResponse(Response):
    """The response of `DeleteHubContentReference`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHubContentReferenceRequest(Request[DeleteHubContentReferenceResponse]):
    """Delete a hub content reference in order to remove a model from a private hub."""

    __operation__: ClassVar = "DeleteHubContentReference"
    __response__: ClassVar = DeleteHubContentReferenceResponse

    hub_name: str
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    hub_content_name: str
