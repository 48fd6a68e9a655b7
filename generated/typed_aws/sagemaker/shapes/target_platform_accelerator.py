"""TargetPlatformAccelerator of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class TargetPlatformAccelerator(OpenEnum):
    INTEL_GRAPHICS = "INTEL_GRAPHICS"
    MALI = "MALI"
    NVIDIA = "NVIDIA"
    NNA = "NNA"


TargetPlatformAcceleratorLike: TypeAlias = (
    TargetPlatformAccelerator | Literal["INTEL_GRAPHICS", "MALI", "NVIDIA", "NNA"]
)


def target_platform_accelerator_or_none(
    value: TargetPlatformAcceleratorLike | None, /
) -> TargetPlatformAccelerator | None:
    return None if value is None else converted(TargetPlatformAccelerator, value)
