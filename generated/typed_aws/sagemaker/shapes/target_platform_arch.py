"""TargetPlatformArch of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TargetPlatformArch(OpenEnum):
    X86_64 = "X86_64"
    X86 = "X86"
    ARM64 = "ARM64"
    ARM_EABI = "ARM_EABI"
    ARM_EABIHF = "ARM_EABIHF"


TargetPlatformArchLike: TypeAlias = (
    TargetPlatformArch | Literal["X86_64", "X86", "ARM64", "ARM_EABI", "ARM_EABIHF"]
)
