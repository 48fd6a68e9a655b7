"""ClusterSortBy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterSortBy(OpenEnum):
    CREATION_TIME = "CREATION_TIME"
    NAME = "NAME"


ClusterSortByLike: TypeAlias = ClusterSortBy | Literal["CREATION_TIME", "NAME"]
