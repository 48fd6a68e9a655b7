"""ClusterSortBy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterSortBy(OpenEnum):
    CREATION_TIME = "CREATION_TIME"
    NAME = "NAME"


ClusterSortByLike: TypeAlias = ClusterSortBy | Literal["CREATION_TIME", "NAME"]


def cluster_sort_by_or_none(value: ClusterSortByLike | None, /) -> ClusterSortBy | None:
    return None if value is None else converted(ClusterSortBy, value)
