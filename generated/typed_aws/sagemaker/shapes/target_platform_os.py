"""TargetPlatformOs of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class TargetPlatformOs(OpenEnum):
    ANDROID = "ANDROID"
    LINUX = "LINUX"


TargetPlatformOsLike: TypeAlias = TargetPlatformOs | Literal["ANDROID", "LINUX"]


def as_target_platform_os(value: TargetPlatformOsLike, /) -> TargetPlatformOs:
    return converted(TargetPlatformOs, value)


def target_platform_os_or_none(
    value: TargetPlatformOsLike | None, /
) -> TargetPlatformOs | None:
    return None if value is None else converted(TargetPlatformOs, value)
