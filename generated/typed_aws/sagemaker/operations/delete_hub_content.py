"""DeleteHubContent of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_type import HubContentType


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHubContentResponse(Response):
    """The response of `DeleteHubContent`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHubContentRequest(Request[DeleteHubContentResponse]):
    """Delete the contents of a hub."""

    __operation__: ClassVar = "DeleteHubContent"
    __response__: ClassVar = DeleteHubContentResponse

    hub_name: str
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    hub_content_name: str
    hub_content_version: str
