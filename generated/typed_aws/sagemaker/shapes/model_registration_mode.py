"""ModelRegistrationMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ModelRegistrationMode(OpenEnum):
    AUTO_MODEL_REGISTRATION_ENABLED = "AutoModelRegistrationEnabled"
    AUTO_MODEL_REGISTRATION_DISABLED = "AutoModelRegistrationDisabled"


ModelRegistrationModeLike: TypeAlias = (
    ModelRegistrationMode
    | Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"]
)


def model_registration_mode_or_none(
    value: ModelRegistrationModeLike | None, /
) -> ModelRegistrationMode | None:
    return None if value is None else converted(ModelRegistrationMode, value)
