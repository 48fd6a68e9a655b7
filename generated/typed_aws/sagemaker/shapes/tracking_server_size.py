"""TrackingServerSize of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TrackingServerSize(OpenEnum):
    SMALL = "Small"
    MEDIUM = "Medium"
    LARGE = "Large"


TrackingServerSizeLike: TypeAlias = (
    TrackingServerSize | Literal["Small", "Medium", "Large"]
)
