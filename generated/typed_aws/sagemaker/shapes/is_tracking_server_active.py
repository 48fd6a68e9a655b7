"""IsTrackingServerActive of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class IsTrackingServerActive(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


IsTrackingServerActiveLike: TypeAlias = (
    IsTrackingServerActive | Literal["Active", "Inactive"]
)


def is_tracking_server_active_or_none(
    value: IsTrackingServerActiveLike | None, /
) -> IsTrackingServerActive | None:
    return None if value is None else converted(IsTrackingServerActive, value)
