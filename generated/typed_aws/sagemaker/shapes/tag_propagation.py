"""TagPropagation of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TagPropagation(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


TagPropagationLike: TypeAlias = TagPropagation | Literal["ENABLED", "DISABLED"]
