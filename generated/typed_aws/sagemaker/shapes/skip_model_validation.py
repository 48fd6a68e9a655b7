"""SkipModelValidation of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class SkipModelValidation(OpenEnum):
    ALL = "All"
    NONE = "None"


SkipModelValidationLike: TypeAlias = SkipModelValidation | Literal["All", "None"]
