"""ModelPackageRegistrationType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelPackageRegistrationType(OpenEnum):
    LOGGED = "Logged"
    REGISTERED = "Registered"


ModelPackageRegistrationTypeLike: TypeAlias = (
    ModelPackageRegistrationType | Literal["Logged", "Registered"]
)
