"""AppLifecycleManagement of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class LifecycleManagement(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


LifecycleManagementLike: TypeAlias = (
    LifecycleManagement | Literal["ENABLED", "DISABLED"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AppLifecycleManagement(Structure):
    """Settings that are used to configure and manage the lifecycle of Amazon
    SageMaker Studio applications.
    """

    idle_settings: IdleSettings | None = None


@frozen(kw_only=True, repr=False, eq=False)
class IdleSettings(Structure):
    """Settings related to idle shutdown of Studio applications."""

    lifecycle_management: LifecycleManagement | None = field(
        default=None, converter=or_none(LifecycleManagement)
    )
    idle_timeout_in_minutes: int | None = None
    min_idle_timeout_in_minutes: int | None = None
    max_idle_timeout_in_minutes: int | None = None
