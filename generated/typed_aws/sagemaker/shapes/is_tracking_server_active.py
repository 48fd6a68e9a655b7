"""IsTrackingServerActive of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class IsTrackingServerActive(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


IsTrackingServerActiveLike: TypeAlias = (
    IsTrackingServerActive | Literal["Active", "Inactive"]
)
