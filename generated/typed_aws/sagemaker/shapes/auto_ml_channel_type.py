"""AutoMLChannelType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AutoMLChannelType(OpenEnum):
    TRAINING = "training"
    VALIDATION = "validation"


AutoMLChannelTypeLike: TypeAlias = AutoMLChannelType | Literal["training", "validation"]


def auto_ml_channel_type_or_none(
    value: AutoMLChannelTypeLike | None, /
) -> AutoMLChannelType | None:
    return None if value is None else converted(AutoMLChannelType, value)
