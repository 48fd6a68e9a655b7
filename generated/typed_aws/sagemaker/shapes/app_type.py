"""AppType of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted, each


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


def as_app_type(value: AppTypeLike, /) -> AppType:
    return converted(AppType, value)


def app_type_or_none(value: AppTypeLike | None, /) -> AppType | None:
    return None if value is None else converted(AppType, value)


def app_type_list_or_none(
    value: Sequence[AppTypeLike] | None, /
) -> Sequence[AppType] | None:
    return None if value is None else each(AppType, value)
