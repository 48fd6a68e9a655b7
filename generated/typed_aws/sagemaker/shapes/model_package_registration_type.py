"""ModelPackageRegistrationType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ModelPackageRegistrationType(OpenEnum):
    LOGGED = "Logged"
    REGISTERED = "Registered"


ModelPackageRegistrationTypeLike: TypeAlias = (
    ModelPackageRegistrationType | Literal["Logged", "Registered"]
)


def model_package_registration_type_or_none(
    value: ModelPackageRegistrationTypeLike | None, /
) -> ModelPackageRegistrationType | None:
    return None if value is None else converted(ModelPackageRegistrationType, value)
