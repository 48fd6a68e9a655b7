"""HubContentInfo of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Structure
from ..shapes.hub_content_status import HubContentStatus
from ..shapes.hub_content_support_status import HubContentSupportStatus
from ..shapes.hub_content_type import HubContentType


@frozen(kw_only=True, repr=False, eq=False)
class HubContentInfo(Structure):
    """Information about hub content."""

    hub_content_name: str = ABSENT
    hub_content_arn: str = ABSENT
    sage_maker_public_hub_content_arn: str | None = None
    hub_content_version: str = ABSENT
    hub_content_type: HubContentType = field(
        default=ABSENT, converter=as_enum(HubContentType)
    )
    document_schema_version: str = ABSENT
    hub_content_display_name: str | None = None
    hub_content_description: str | None = None
    support_status: HubContentSupportStatus | None = field(
        default=None, converter=or_none(HubContentSupportStatus)
    )
    hub_content_search_keywords: Sequence[str] = ABSENT
    hub_content_status: HubContentStatus = field(
        default=ABSENT, converter=as_enum(HubContentStatus)
    )
    creation_time: datetime = ABSENT
    original_creation_time: datetime | None = None
