"""TargetPlatformAccelerator of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TargetPlatformAccelerator(OpenEnum):
    INTEL_GRAPHICS = "INTEL_GRAPHICS"
    MALI = "MALI"
    NVIDIA = "NVIDIA"
    NNA = "NNA"


TargetPlatformAcceleratorLike: TypeAlias = (
    TargetPlatformAccelerator | Literal["INTEL_GRAPHICS", "MALI", "NVIDIA", "NNA"]
)
