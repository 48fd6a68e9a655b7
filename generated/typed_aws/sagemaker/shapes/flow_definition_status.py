"""FlowDefinitionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class FlowDefinitionStatus(OpenEnum):
    INITIALIZING = "Initializing"
    ACTIVE = "Active"
    FAILED = "Failed"
    DELETING = "Deleting"


FlowDefinitionStatusLike: TypeAlias = (
    FlowDefinitionStatus | Literal["Initializing", "Active", "Failed", "Deleting"]
)


def flow_definition_status_or_none(
    value: FlowDefinitionStatusLike | None, /
) -> FlowDefinitionStatus | None:
    return None if value is None else converted(FlowDefinitionStatus, value)
