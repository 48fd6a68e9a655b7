"""DescribeHubContent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_status import hub_content_status_or_none
from ..shapes.hub_content_support_status import hub_content_support_status_or_none
from ..shapes.hub_content_type import as_hub_content_type, hub_content_type_or_none

if TYPE_CHECKING:
    from ..shapes.hub_content_dependency import HubContentDependency
    from ..shapes.hub_content_status import HubContentStatus
    from ..shapes.hub_content_support_status import HubContentSupportStatus
    from ..shapes.hub_content_type import HubContentType
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHubContentResponse(Response):
    """The response of `DescribeHubContent`, with `hub_content_name`,
    `hub_content_arn`, `hub_content_version`, `hub_content_type`,
    `document_schema_version`, `hub_name`, `hub_arn`, `hub_content_display_name`
    and others.
    """

    hub_content_name: str | None = None
    """The name of the hub content."""

    hub_content_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub content."""

    hub_content_version: str | None = None
    """The version of the hub content."""

    hub_content_type: HubContentType | None = field(
        default=None, converter=hub_content_type_or_none
    )
    """The type of hub content."""

    document_schema_version: str | None = None
    """The document schema version for the hub content."""

    hub_name: str | None = None
    """The name of the hub that contains the content."""

    hub_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub that contains the content."""

    hub_content_display_name: str | None = None
    """The display name of the hub content."""

    hub_content_description: str | None = None
    """A description of the hub content."""

    hub_content_markdown: str | None = None
    """A string that provides a description of the hub content. This string can
    include links, tables, and standard markdown formating.
    """

    hub_content_document: str | None = None
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more.
    """

    sage_maker_public_hub_content_arn: str | None = None
    """The ARN of the public hub content."""

    reference_min_version: str | None = None
    """The minimum version of the hub content."""

    support_status: HubContentSupportStatus | None = field(
        default=None, converter=hub_content_support_status_or_none
    )
    """The support status of the hub content."""

    hub_content_search_keywords: Sequence[str] | None = None
    """The searchable keywords for the hub content."""

    hub_content_dependencies: Sequence[HubContentDependency] | None = None
    """The location of any dependencies that the hub content has, such as scripts,
    model artifacts, datasets, or notebooks.
    """

    hub_content_status: HubContentStatus | None = field(
        default=None, converter=hub_content_status_or_none
    )
    """The status of the hub content."""

    failure_reason: str | None = None
    """The failure reason if importing hub content failed."""

    creation_time: datetime | None = None
    """The date and time that hub content was created."""

    last_modified_time: datetime | None = None
    """The last modified time of the hub content."""

    created_by: UserContext | None = None
    """Information about the user who created the hub content."""

    last_modified_by: UserContext | None = None
    """Information about the user who last modified the hub content."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHubContentRequest(Request[DescribeHubContentResponse]):
    """Describe the content of a hub."""

    __operation__: ClassVar = "DescribeHubContent"
    __response__: ClassVar = DescribeHubContentResponse

    hub_name: str
    """The name of the hub that contains the content to describe."""

    hub_content_type: HubContentType = field(converter=as_hub_content_type)
    """The type of content in the hub."""

    hub_content_name: str
    """The name of the content to describe."""

    hub_content_version: str | None = None
    """The version of the content to describe."""
