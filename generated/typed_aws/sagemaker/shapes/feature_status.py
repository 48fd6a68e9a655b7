"""FeatureStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class FeatureStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


FeatureStatusLike: TypeAlias = FeatureStatus | Literal["ENABLED", "DISABLED"]


def as_feature_status(value: FeatureStatusLike, /) -> FeatureStatus:
    return converted(FeatureStatus, value)


def feature_status_or_none(value: FeatureStatusLike | None, /) -> FeatureStatus | None:
    return None if value is None else converted(FeatureStatus, value)
