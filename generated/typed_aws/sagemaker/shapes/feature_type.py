"""FeatureType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class FeatureType(OpenEnum):
    INTEGRAL = "Integral"
    FRACTIONAL = "Fractional"
    STRING = "String"


FeatureTypeLike: TypeAlias = FeatureType | Literal["Integral", "Fractional", "String"]
