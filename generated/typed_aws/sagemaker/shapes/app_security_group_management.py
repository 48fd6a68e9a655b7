"""AppSecurityGroupManagement of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AppSecurityGroupManagement(OpenEnum):
    SERVICE = "Service"
    CUSTOMER = "Customer"


AppSecurityGroupManagementLike: TypeAlias = (
    AppSecurityGroupManagement | Literal["Service", "Customer"]
)
