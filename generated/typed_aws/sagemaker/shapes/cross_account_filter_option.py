"""CrossAccountFilterOption of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class CrossAccountFilterOption(OpenEnum):
    SAME_ACCOUNT = "SameAccount"
    CROSS_ACCOUNT = "CrossAccount"


CrossAccountFilterOptionLike: TypeAlias = (
    CrossAccountFilterOption | Literal["SameAccount", "CrossAccount"]
)


def cross_account_filter_option_or_none(
    value: CrossAccountFilterOptionLike | None, /
) -> CrossAccountFilterOption | None:
    return None if value is None else converted(CrossAccountFilterOption, value)
