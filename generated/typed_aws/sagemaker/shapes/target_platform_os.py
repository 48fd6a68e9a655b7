"""TargetPlatformOs of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TargetPlatformOs(OpenEnum):
    ANDROID = "ANDROID"
    LINUX = "LINUX"


TargetPlatformOsLike: TypeAlias = TargetPlatformOs | Literal["ANDROID", "LINUX"]
