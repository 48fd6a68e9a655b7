"""ImportHubContent of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_support_status import HubContentSupportStatus
from ..shapes.hub_content_type import HubContentType

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class ImportHubContentResponse(Response):
    """The response of `ImportHubContent`, with `hub_arn` and `hub_content_arn`."""

    hub_arn: str = ABSENT
    hub_content_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ImportHubContentRequest(Request[ImportHubContentResponse]):
    """Import hub content."""

    __operation__: ClassVar = "ImportHubContent"
    __response__: ClassVar = ImportHubContentResponse

    hub_content_name: str
    hub_content_version: str | None = None
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    document_schema_version: str
    hub_name: str
    hub_content_display_name: str | None = None
    hub_content_description: str | None = None
    hub_content_markdown: str | None = None
    hub_content_document: str
    support_status: HubContentSupportStatus | None = field(
        default=None, converter=or_none(HubContentSupportStatus)
    )
    hub_content_search_keywords: Sequence[str] | None = None
    tags: Sequence[Tag] | None = None
