"""SkipModelValidation of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class SkipModelValidation(OpenEnum):
    ALL = "All"
    NONE = "None"


SkipModelValidationLike: TypeAlias = SkipModelValidation | Literal["All", "None"]


def skip_model_validation_or_none(
    value: SkipModelValidationLike | None, /
) -> SkipModelValidation | None:
    return None if value is None else converted(SkipModelValidation, value)
