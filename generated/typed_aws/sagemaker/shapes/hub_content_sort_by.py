"""HubContentSortBy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HubContentSortBy(OpenEnum):
    HUB_CONTENT_NAME = "HubContentName"
    CREATION_TIME = "CreationTime"
    HUB_CONTENT_STATUS = "HubContentStatus"


HubContentSortByLike: TypeAlias = (
    HubContentSortBy | Literal["HubContentName", "CreationTime", "HubContentStatus"]
)
