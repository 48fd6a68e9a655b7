"""AccountDefaultStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AccountDefaultStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


AccountDefaultStatusLike: TypeAlias = (
    AccountDefaultStatus | Literal["ENABLED", "DISABLED"]
)


def account_default_status_or_none(
    value: AccountDefaultStatusLike | None, /
) -> AccountDefaultStatus | None:
    return None if value is None else converted(AccountDefaultStatus, value)
