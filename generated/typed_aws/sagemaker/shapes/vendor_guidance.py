"""VendorGuidance of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class VendorGuidance(OpenEnum):
    NOT_PROVIDED = "NOT_PROVIDED"
    STABLE = "STABLE"
    TO_BE_ARCHIVED = "TO_BE_ARCHIVED"
    ARCHIVED = "ARCHIVED"


VendorGuidanceLike: TypeAlias = (
    VendorGuidance | Literal["NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED", "ARCHIVED"]
)


def vendor_guidance_or_none(
    value: VendorGuidanceLike | None, /
) -> VendorGuidance | None:
    return None if value is None else converted(VendorGuidance, value)
