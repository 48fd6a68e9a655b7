"""AutoMLChannelType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AutoMLChannelType(OpenEnum):
    TRAINING = "training"
    VALIDATION = "validation"


AutoMLChannelTypeLike: TypeAlias = AutoMLChannelType | Literal["training", "validation"]
