"""ActivationState of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ActivationState(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


ActivationStateLike: TypeAlias = ActivationState | Literal["Enabled", "Disabled"]
