"""ThroughputMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ThroughputMode(OpenEnum):
    ON_DEMAND = "OnDemand"
    PROVISIONED = "Provisioned"


ThroughputModeLike: TypeAlias = ThroughputMode | Literal["OnDemand", "Provisioned"]


def as_throughput_mode(value: ThroughputModeLike, /) -> ThroughputMode:
    return converted(ThroughputMode, value)


def throughput_mode_or_none(
    value: ThroughputModeLike | None, /
) -> ThroughputMode | None:
    return None if value is None else converted(ThroughputMode, value)
