"""IncludedData of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class IncludedData(OpenEnum):
    ALL_DATA = "AllData"
    METADATA_ONLY = "MetadataOnly"


IncludedDataLike: TypeAlias = IncludedData | Literal["AllData", "MetadataOnly"]
