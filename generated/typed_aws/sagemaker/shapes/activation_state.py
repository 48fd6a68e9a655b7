"""ActivationState of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ActivationState(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


ActivationStateLike: TypeAlias = ActivationState | Literal["Enabled", "Disabled"]


def activation_state_or_none(
    value: ActivationStateLike | None, /
) -> ActivationState | None:
    return None if value is None else converted(ActivationState, value)
