"""ClusterNodeRecovery of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterNodeRecovery(OpenEnum):
    AUTOMATIC = "Automatic"
    NONE = "None"


ClusterNodeRecoveryLike: TypeAlias = ClusterNodeRecovery | Literal["Automatic", "None"]
