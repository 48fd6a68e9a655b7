"""FeatureStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class FeatureStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


FeatureStatusLike: TypeAlias = FeatureStatus | Literal["ENABLED", "DISABLED"]
