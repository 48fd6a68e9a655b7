"""TagPropagation of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class TagPropagation(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


TagPropagationLike: TypeAlias = TagPropagation | Literal["ENABLED", "DISABLED"]


def tag_propagation_or_none(
    value: TagPropagationLike | None, /
) -> TagPropagation | None:
    return None if value is None else converted(TagPropagation, value)
