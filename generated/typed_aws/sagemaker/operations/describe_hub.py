"""DescribeHub of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest
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

    hub_name: str = ABSENT
    hub_arn: str = ABSENT
    hub_display_name: str | None = None
    hub_description: str | None = None
    hub_search_keywords: Sequence[str] = ABSENT
    s3_storage_config: HubS3StorageConfig | None = None
    hub_status: HubStatus = field(default=ABSENT, converter=as_enum(HubStatus))
    failure_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHubRequest(StatusOrGoneRequest[DescribeHubResponse]):
    """Describes a hub."""

    __operation__: ClassVar = "DescribeHub"
    __response__: ClassVar = DescribeHubResponse
    __status__: ClassVar = "hub_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "HubStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("CreateFailed", "UpdateFailed"),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    hub_name: str
