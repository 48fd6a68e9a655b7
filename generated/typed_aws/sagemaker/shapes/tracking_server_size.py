"""TrackingServerSize of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class TrackingServerSize(OpenEnum):
    SMALL = "Small"
    MEDIUM = "Medium"
    LARGE = "Large"


TrackingServerSizeLike: TypeAlias = (
    TrackingServerSize | Literal["Small", "Medium", "Large"]
)


def tracking_server_size_or_none(
    value: TrackingServerSizeLike | None, /
) -> TrackingServerSize | None:
    return None if value is None else converted(TrackingServerSize, value)
