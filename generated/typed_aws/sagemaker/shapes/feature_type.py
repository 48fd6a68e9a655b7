"""FeatureType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class FeatureType(OpenEnum):
    INTEGRAL = "Integral"
    FRACTIONAL = "Fractional"
    STRING = "String"


FeatureTypeLike: TypeAlias = FeatureType | Literal["Integral", "Fractional", "String"]


def as_feature_type(value: FeatureTypeLike, /) -> FeatureType:
    return converted(FeatureType, value)


def feature_type_or_none(value: FeatureTypeLike | None, /) -> FeatureType | None:
    return None if value is None else converted(FeatureType, value)
