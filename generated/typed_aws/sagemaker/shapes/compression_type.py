"""CompressionType of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted, each


class CompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"


CompressionTypeLike: TypeAlias = CompressionType | Literal["None", "Gzip"]


def compression_type_or_none(
    value: CompressionTypeLike | None, /
) -> CompressionType | None:
    return None if value is None else converted(CompressionType, value)


def compression_type_list_or_none(
    value: Sequence[CompressionTypeLike] | None, /
) -> Sequence[CompressionType] | None:
    return None if value is None else each(CompressionType, value)
