"""BatchStrategy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class BatchStrategy(OpenEnum):
    MULTI_RECORD = "MultiRecord"
    SINGLE_RECORD = "SingleRecord"


BatchStrategyLike: TypeAlias = BatchStrategy | Literal["MultiRecord", "SingleRecord"]


def batch_strategy_or_none(value: BatchStrategyLike | None, /) -> BatchStrategy | None:
    return None if value is None else converted(BatchStrategy, value)
