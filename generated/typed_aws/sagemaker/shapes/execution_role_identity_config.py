"""ExecutionRoleIdentityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ExecutionRoleIdentityConfig(OpenEnum):
    USER_PROFILE_NAME = "USER_PROFILE_NAME"
    DISABLED = "DISABLED"


ExecutionRoleIdentityConfigLike: TypeAlias = (
    ExecutionRoleIdentityConfig | Literal["USER_PROFILE_NAME", "DISABLED"]
)
