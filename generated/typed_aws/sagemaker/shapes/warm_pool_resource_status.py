"""WarmPoolResourceStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class WarmPoolResourceStatus(OpenEnum):
    AVAILABLE = "Available"
    TERMINATED = "Terminated"
    REUSED = "Reused"
    IN_USE = "InUse"


WarmPoolResourceStatusLike: TypeAlias = (
    WarmPoolResourceStatus | Literal["Available", "Terminated", "Reused", "InUse"]
)
