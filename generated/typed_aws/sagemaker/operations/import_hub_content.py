"""ImportHubContent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_support_status import hub_content_support_status_or_none
from ..shapes.hub_content_type import as_hub_content_type

if TYPE_CHECKING:
    from ..shapes.hub_content_support_status import HubContentSupportStatus
    from ..shapes.hub_content_type import HubContentType
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class ImportHubContentResponse(Response):
    """The response of `ImportHubContent`, with `hub_arn` and `hub_content_arn`."""

    hub_arn: str | None = None
    """The ARN of the hub that the content was imported into."""

    hub_content_arn: str | None = None
    """The ARN of the hub content that was imported."""


@frozen(kw_only=True, repr=False, eq=False)
class ImportHubContentRequest(Request[ImportHubContentResponse]):
    """Import hub content."""

    __operation__: ClassVar = "ImportHubContent"
    __response__: ClassVar = ImportHubContentResponse

    hub_content_name: str
    """The name of the hub content to import."""

    hub_content_version: str | None = None
    """The version of the hub content to import."""

    hub_content_type: HubContentType = field(converter=as_hub_content_type)
    """The type of hub content to import."""

    document_schema_version: str
    """The version of the hub content schema to import."""

    hub_name: str
    """The name of the hub to import content into."""

    hub_content_display_name: str | None = None
    """The display name of the hub content to import."""

    hub_content_description: str | None = None
    """A description of the hub content to import."""

    hub_content_markdown: str | None = None
    """A string that provides a description of the hub content. This string can
    include links, tables, and standard markdown formating.
    """

    hub_content_document: str
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more.
    """

    support_status: HubContentSupportStatus | None = field(
        default=None, converter=hub_content_support_status_or_none
    )
    """The status of the hub content resource."""

    hub_content_search_keywords: Sequence[str] | None = None
    """The searchable keywords of the hub content."""

    tags: Sequence[Tag] | None = None
    """Any tags associated with the hub content."""
