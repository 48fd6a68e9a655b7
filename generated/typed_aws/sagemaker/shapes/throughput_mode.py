"""ThroughputMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ThroughputMode(OpenEnum):
    ON_DEMAND = "OnDemand"
    PROVISIONED = "Provisioned"


ThroughputModeLike: TypeAlias = ThroughputMode | Literal["OnDemand", "Provisioned"]
