"""AccountDefaultStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AccountDefaultStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


AccountDefaultStatusLike: TypeAlias = (
    AccountDefaultStatus | Literal["ENABLED", "DISABLED"]
)
