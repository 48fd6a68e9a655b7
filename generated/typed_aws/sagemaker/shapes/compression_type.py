"""CompressionType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class CompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"


CompressionTypeLike: TypeAlias = CompressionType | Literal["None", "Gzip"]
