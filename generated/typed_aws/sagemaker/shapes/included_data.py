"""IncludedData of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class IncludedData(OpenEnum):
    ALL_DATA = "AllData"
    METADATA_ONLY = "MetadataOnly"


IncludedDataLike: TypeAlias = IncludedData | Literal["AllData", "MetadataOnly"]


def included_data_or_none(value: IncludedDataLike | None, /) -> IncludedData | None:
    return None if value is None else converted(IncludedData, value)
