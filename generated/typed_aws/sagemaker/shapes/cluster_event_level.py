"""ClusterEventLevel of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterEventLevel(OpenEnum):
    """The severity level for a HyperPod cluster event."""

    INFO = "Info"
    WARN = "Warn"
    ERROR = "Error"


ClusterEventLevelLike: TypeAlias = ClusterEventLevel | Literal["Info", "Warn", "Error"]
