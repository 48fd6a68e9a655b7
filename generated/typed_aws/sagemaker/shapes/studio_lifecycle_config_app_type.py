"""StudioLifecycleConfigAppType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class StudioLifecycleConfigAppType(OpenEnum):
    JUPYTER_SERVER = "JupyterServer"
    KERNEL_GATEWAY = "KernelGateway"
    CODE_EDITOR = "CodeEditor"
    JUPYTER_LAB = "JupyterLab"


StudioLifecycleConfigAppTypeLike: TypeAlias = (
    StudioLifecycleConfigAppType
    | Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"]
)


def as_studio_lifecycle_config_app_type(
    value: StudioLifecycleConfigAppTypeLike, /
) -> StudioLifecycleConfigAppType:
    return converted(StudioLifecycleConfigAppType, value)


def studio_lifecycle_config_app_type_or_none(
    value: StudioLifecycleConfigAppTypeLike | None, /
) -> StudioLifecycleConfigAppType | None:
    return None if value is None else converted(StudioLifecycleConfigAppType, value)
