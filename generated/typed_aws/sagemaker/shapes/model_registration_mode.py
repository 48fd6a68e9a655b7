"""ModelRegistrationMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelRegistrationMode(OpenEnum):
    AUTO_MODEL_REGISTRATION_ENABLED = "AutoModelRegistrationEnabled"
    AUTO_MODEL_REGISTRATION_DISABLED = "AutoModelRegistrationDisabled"


ModelRegistrationModeLike: TypeAlias = (
    ModelRegistrationMode
    | Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"]
)
