"""GlobalInferenceGatewayStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class GlobalInferenceGatewayStatus(OpenEnum):
    """The status of a global inference gateway."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    UPDATING = "UPDATING"
    DELETING = "DELETING"
    FAILED = "FAILED"


GlobalInferenceGatewayStatusLike: TypeAlias = (
    GlobalInferenceGatewayStatus
    | Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"]
)
