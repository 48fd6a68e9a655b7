"""StudioLifecycleConfigAppType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class StudioLifecycleConfigAppType(OpenEnum):
    JUPYTER_SERVER = "JupyterServer"
    KERNEL_GATEWAY = "KernelGateway"
    CODE_EDITOR = "CodeEditor"
    JUPYTER_LAB = "JupyterLab"


StudioLifecycleConfigAppTypeLike: TypeAlias = (
    StudioLifecycleConfigAppType
    | Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"]
)
