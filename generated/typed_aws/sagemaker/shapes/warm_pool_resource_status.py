"""WarmPoolResourceStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class WarmPoolResourceStatus(OpenEnum):
    AVAILABLE = "Available"
    TERMINATED = "Terminated"
    REUSED = "Reused"
    IN_USE = "InUse"


WarmPoolResourceStatusLike: TypeAlias = (
    WarmPoolResourceStatus | Literal["Available", "Terminated", "Reused", "InUse"]
)


def warm_pool_resource_status_or_none(
    value: WarmPoolResourceStatusLike | None, /
) -> WarmPoolResourceStatus | None:
    return None if value is None else converted(WarmPoolResourceStatus, value)
