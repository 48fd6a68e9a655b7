"""HubContentInfo of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire
from ..shapes.hub_content_status import hub_content_status_or_none
from ..shapes.hub_content_support_status import hub_content_support_status_or_none
from ..shapes.hub_content_type import hub_content_type_or_none

if TYPE_CHECKING:
    from ..shapes.hub_content_status import HubContentStatus
    from ..shapes.hub_content_support_status import HubContentSupportStatus
    from ..shapes.hub_content_type import HubContentType


@frozen(kw_only=True)
class HubContentInfo:
    """Information about hub content."""

    hub_content_name: str | None = field(default=None, metadata=wire("HubContentName"))
    """The name of the hub content."""

    hub_content_arn: str | None = field(default=None, metadata=wire("HubContentArn"))
    """The Amazon Resource Name (ARN) of the hub content."""

    sage_maker_public_hub_content_arn: str | None = field(
        default=None, metadata=wire("SageMakerPublicHubContentArn")
    )
    """The ARN of the public hub content."""

    hub_content_version: str | None = field(
        default=None, metadata=wire("HubContentVersion")
    )
    """The version of the hub content."""

    hub_content_type: HubContentType | None = field(
        default=None,
        converter=hub_content_type_or_none,
        metadata=wire("HubContentType"),
    )
    """The type of hub content."""

    document_schema_version: str | None = field(
        default=None, metadata=wire("DocumentSchemaVersion")
    )
    """The version of the hub content document schema."""

    hub_content_display_name: str | None = field(
        default=None, metadata=wire("HubContentDisplayName")
    )
    """The display name of the hub content."""

    hub_content_description: str | None = field(
        default=None, metadata=wire("HubContentDescription")
    )
    """A description of the hub content."""

    support_status: HubContentSupportStatus | None = field(
        default=None,
        converter=hub_content_support_status_or_none,
        metadata=wire("SupportStatus"),
    )
    """The support status of the hub content."""

    hub_content_search_keywords: Sequence[str] | None = field(
        default=None, metadata=wire("HubContentSearchKeywords")
    )
    """The searchable keywords for the hub content."""

    hub_content_status: HubContentStatus | None = field(
        default=None,
        converter=hub_content_status_or_none,
        metadata=wire("HubContentStatus"),
    )
    """The status of the hub content."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The date and time that the hub content was created."""

    original_creation_time: datetime | None = field(
        default=None, metadata=wire("OriginalCreationTime")
    )
    """The date and time when the hub content was originally created, before any
    updates or revisions.
    """
