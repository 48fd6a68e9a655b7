"""ExecutionRoleIdentityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ExecutionRoleIdentityConfig(OpenEnum):
    USER_PROFILE_NAME = "USER_PROFILE_NAME"
    DISABLED = "DISABLED"


ExecutionRoleIdentityConfigLike: TypeAlias = (
    ExecutionRoleIdentityConfig | Literal["USER_PROFILE_NAME", "DISABLED"]
)


def execution_role_identity_config_or_none(
    value: ExecutionRoleIdentityConfigLike | None, /
) -> ExecutionRoleIdentityConfig | None:
    return None if value is None else converted(ExecutionRoleIdentityConfig, value)
