"""AppType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AppType(OpenEnum):
    JUPYTER_SERVER = "JupyterServer"
    KERNEL_GATEWAY = "KernelGateway"
    DETAILED_PROFILER = "DetailedProfiler"
    TENSOR_BOARD = "TensorBoard"
    CODE_EDITOR = "CodeEditor"
    JUPYTER_LAB = "JupyterLab"
    R_STUDIO_SERVER_PRO = "RStudioServerPro"
    R_SESSION_GATEWAY = "RSessionGateway"
    CANVAS = "Canvas"


AppTypeLike: TypeAlias = (
    AppType
    | Literal[
        "JupyterServer",
        "KernelGateway",
        "DetailedProfiler",
        "TensorBoard",
        "CodeEditor",
        "JupyterLab",
        "RStudioServerPro",
        "RSessionGateway",
        "Canvas",
    ]
)
