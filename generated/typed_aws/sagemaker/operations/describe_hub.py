"""DescribeHub of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.hub_status import HubStatus

if TYPE_CHECKING:
    from ..shapes.hub_s3_storage_config import HubS3StorageConfig
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHubResponse(Response):
    """The response of `DescribeHub`, with `hub_name`, `hub_arn`, `hub_display_name`,
    `hub_description`, `hub_search_keywords`, `s3_storage_config`, `hub_status`,
    `failure_reason` and others.
    """

    hub_name: str | None = None
    hub_arn: str | None = None
    hub_display_name: str | None = None
    hub_description: str | None = None
    hub_search_keywords: Sequence[str] | None = None
    s3_storage_config: HubS3StorageConfig | None = None
    hub_status: HubStatus | None = field(default=None, converter=or_none(HubStatus))
    failure_reason: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHubRequest(Request[DescribeHubResponse]):
    """Describes a hub."""

    __operation__: ClassVar = "DescribeHub"
    __response__: ClassVar = DescribeHubResponse

    hub_name: str
