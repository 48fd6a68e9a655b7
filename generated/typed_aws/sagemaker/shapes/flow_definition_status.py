"""FlowDefinitionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class FlowDefinitionStatus(OpenEnum):
    INITIALIZING = "Initializing"
    ACTIVE = "Active"
    FAILED = "Failed"
    DELETING = "Deleting"


FlowDefinitionStatusLike: TypeAlias = (
    FlowDefinitionStatus | Literal["Initializing", "Active", "Failed", "Deleting"]
)
