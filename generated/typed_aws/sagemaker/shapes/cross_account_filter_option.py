"""CrossAccountFilterOption of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class CrossAccountFilterOption(OpenEnum):
    SAME_ACCOUNT = "SameAccount"
    CROSS_ACCOUNT = "CrossAccount"


CrossAccountFilterOptionLike: TypeAlias = (
    CrossAccountFilterOption | Literal["SameAccount", "CrossAccount"]
)
