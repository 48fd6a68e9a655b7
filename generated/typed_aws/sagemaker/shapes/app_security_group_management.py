"""AppSecurityGroupManagement of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AppSecurityGroupManagement(OpenEnum):
    SERVICE = "Service"
    CUSTOMER = "Customer"


AppSecurityGroupManagementLike: TypeAlias = (
    AppSecurityGroupManagement | Literal["Service", "Customer"]
)


def app_security_group_management_or_none(
    value: AppSecurityGroupManagementLike | None, /
) -> AppSecurityGroupManagement | None:
    return None if value is None else converted(AppSecurityGroupManagement, value)
