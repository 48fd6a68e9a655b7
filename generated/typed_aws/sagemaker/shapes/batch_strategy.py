"""BatchStrategy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class BatchStrategy(OpenEnum):
    MULTI_RECORD = "MultiRecord"
    SINGLE_RECORD = "SingleRecord"


BatchStrategyLike: TypeAlias = BatchStrategy | Literal["MultiRecord", "SingleRecord"]
