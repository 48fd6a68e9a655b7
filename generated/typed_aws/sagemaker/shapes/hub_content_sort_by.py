"""HubContentSortBy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class HubContentSortBy(OpenEnum):
    HUB_CONTENT_NAME = "HubContentName"
    CREATION_TIME = "CreationTime"
    HUB_CONTENT_STATUS = "HubContentStatus"


HubContentSortByLike: TypeAlias = (
    HubContentSortBy | Literal["HubContentName", "CreationTime", "HubContentStatus"]
)


def hub_content_sort_by_or_none(
    value: HubContentSortByLike | None, /
) -> HubContentSortBy | None:
    return None if value is None else converted(HubContentSortBy, value)
