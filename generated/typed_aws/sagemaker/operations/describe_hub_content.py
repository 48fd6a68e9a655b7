"""DescribeHubContent of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.hub_content_status import HubContentStatus
from ..shapes.hub_content_support_status import HubContentSupportStatus
from ..shapes.hub_content_type import HubContentType

if TYPE_CHECKING:
    from ..shapes.hub_content_dependency import HubContentDependency
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHubContentResponse(Response):
    """The response of `DescribeHubContent`, with `hub_content_name`,
    `hub_content_arn`, `hub_content_version`, `hub_content_type`,
    `document_schema_version`, `hub_name`, `hub_arn`, `hub_content_display_name`
    and others.
    """

    hub_content_name: str = ABSENT
    hub_content_arn: str = ABSENT
    hub_content_version: str = ABSENT
    hub_content_type: HubContentType = field(
        default=ABSENT, converter=as_enum(HubContentType)
    )
    document_schema_version: str = ABSENT
    hub_name: str = ABSENT
    hub_arn: str = ABSENT
    hub_content_display_name: str | None = None
    hub_content_description: str | None = None
    hub_content_markdown: str | None = None
    hub_content_document: str = ABSENT
    sage_maker_public_hub_content_arn: str | None = None
    reference_min_version: str | None = None
    support_status: HubContentSupportStatus | None = field(
        default=None, converter=or_none(HubContentSupportStatus)
    )
    hub_content_search_keywords: Sequence[str] = ABSENT
    hub_content_dependencies: Sequence[HubContentDependency] = ABSENT
    hub_content_status: HubContentStatus = field(
        default=ABSENT, converter=as_enum(HubContentStatus)
    )
    failure_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHubContentRequest(StatusOrGoneRequest[DescribeHubContentResponse]):
    """Describe the content of a hub."""

    __operation__: ClassVar = "DescribeHubContent"
    __response__: ClassVar = DescribeHubContentResponse
    __status__: ClassVar = "hub_content_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "HubContentStatus"
    __states__: ClassVar = {
        "passing": ("Importing", "PendingImport"),
        "leaving": ("Deleting", "PendingDelete"),
        "resting": ("Available",),
        "failed": ("ImportFailed",),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    hub_name: str
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    hub_content_name: str
    hub_content_version: str | None = None
